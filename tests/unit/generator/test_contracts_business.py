"""The low and high voltage contracts: every clause of the law, every gap visible, no text to sign with a blank."""

from __future__ import annotations

from typing import Any

import pytest

from generator import service
from generator.archive import read_parts
from generator.errors import InvalidDataError
from tests.unit.generator.open_data import nulls, open_everything
from tests.unit.generator.templates import read_all

CONTRACTS = ["contract_resident", "contract_low_voltage", "contract_high_voltage"]
BUSINESS = CONTRACTS[1:]
# 电力供应与使用条例 art. 33 (1)-(7), and where each contract says it.
CLAUSES = {
    "供电方式": "供电方式",
    "供电质量": "电压偏差和频率偏差符合国家标准",
    "供电时间": "开始供电日期",
    "用电容量": "约定用电容量",
    "用电地址": "用电地址",
    "用电性质": "用电",
    "计量方式": "电能计量装置",
    "电价": "电价类别",
    "电费结算": "抄表结算周期",
    "维护责任": "维护管理",
    "有效期限": "有效期自",
    "违约责任": "违约责任",
    "其他": "特别约定",
}


def all_open(document: str) -> dict[str, Any]:
    schema = service.schema(document)
    data = open_everything(service.example(document), schema, schema["$defs"])
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize("document", BUSINESS)
def test_clauses_of_article_33_are_there(document: str) -> None:
    text = read_all(service.render(document, all_open(document)))
    for item, words in CLAUSES.items():
        assert words in text, item


@pytest.mark.parametrize("document", BUSINESS)
def test_everything_unknown_is_visible_and_listed(document: str) -> None:
    data = all_open(document)
    listed = read_all(service.render(document, data)).split("待填清单", 1)[1]
    count = nulls(data)
    assert count >= 30
    assert f"\n{count}\n" in listed
    assert f"\n{count + 1}\n" not in listed


@pytest.mark.parametrize("document", CONTRACTS)
def test_a_text_to_sign_may_not_leave_a_mandatory_clause_blank(document: str) -> None:
    data = {**all_open(document), "draft": False}
    with pytest.raises(InvalidDataError) as caught:
        service.render(document, data)
    assert {problem.code for problem in caught.value.problems} == {"clause_open"}
    named = " ".join(problem.path for problem in caught.value.problems)
    for field in ("price.category", "price.cycle", "price.due_days", "price.late_fee_permille", "term.renewal"):
        assert field in named
    for settled_later in ("metering.points", "metering.meter", "boundary", "contract_no"):
        assert settled_later not in named


@pytest.mark.parametrize("document", BUSINESS)
def test_what_installation_settles_may_stay_open_in_a_text_to_sign(document: str) -> None:
    docx = service.render(document, {**service.example(document), "draft": False})
    text = read_all(docx)
    assert "以装表接电时确认为准" in text
    assert "待填清单" in text
    assert "草稿".encode() not in read_parts(docx)["word/header1.xml"]


@pytest.mark.parametrize("document", CONTRACTS)
def test_a_draft_carries_the_watermark(document: str) -> None:
    docx = service.render(document, service.example(document))
    assert 'string="草稿"' in read_parts(docx)["word/header1.xml"].decode()


@pytest.mark.parametrize("document", BUSINESS)
def test_numbers_stand_in_full(document: str) -> None:
    text = read_all(service.render(document, service.example(document)))
    assert "411599199001010014" in text
    assert "91411599MA9TEXT00M" in text


@pytest.mark.parametrize("document", CONTRACTS)
def test_only_articles_that_were_read_are_cited(document: str) -> None:
    text = read_all(service.render(document, service.example(document)))
    assert "第九十四条" in text.split("《供电营业规则》", 1)[1][:40]
    for unread in ("第一百", "供电营业规则》第", "电力法"):
        assert unread not in text


def test_every_supply_line_and_metering_point_is_printed() -> None:
    data = service.example("contract_high_voltage")
    line = data["supply"]["lines"][0]
    data["supply"]["lines"] = [line, {**line, "role": "standby", "line": "10千伏备用线5号杆"}]
    data["supply"]["interlock"] = "机械闭锁"
    text = read_all(service.render("contract_high_voltage", data))
    assert "10千伏备用线5号杆" in text
    assert "多电源闭锁：机械闭锁" in text
