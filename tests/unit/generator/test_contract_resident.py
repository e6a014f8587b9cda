from __future__ import annotations

from typing import Any

import pytest

from generator import service
from generator.archive import read_parts
from generator.errors import InvalidDataError
from tests.unit.generator.open_data import nulls, open_everything
from tests.unit.generator.templates import read_all

DOCUMENT = "contract_resident"


def all_open() -> dict[str, Any]:
    schema = service.schema(DOCUMENT)
    data = open_everything(service.example(DOCUMENT), schema, schema["$defs"])
    assert isinstance(data, dict)
    return data


def all_known() -> dict[str, Any]:
    data = service.example(DOCUMENT)
    data.update(draft=False, contract_no="XYHT-0001", account_no="4100000000000")
    data["supplier"]["agent"] = "孙示例"
    data["supply"].update(source="样例公变低压侧", from_date="2026-12-20")
    data["metering"] = {
        "meter_type": "单相智能电能表",
        "rating": "5(60)A",
        "accuracy": "A级",
        "meter_no": "0000001",
        "location": "地下一层样例表箱",
    }
    data["price"].update(time_of_use="yes", channel="线上交费")
    data["boundary"] = {"point": "电能表箱出线开关的负荷侧接线端"}
    data["term"].update(starts_on="2026-12-20", ends_on="2031-12-19")
    data["signing"]["place"] = "信阳市浉河区"
    return data


def open_list(docx: bytes) -> str:
    text = read_all(docx)
    return text.split("待填清单", 1)[1] if "待填清单" in text else ""


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("供电方式", "单相220伏"),
        ("供电质量", "电压偏差和频率偏差符合国家标准"),
        ("供电时间", "开始供电日期"),
        ("用电容量", "约定用电容量"),
        ("用电地址", "用电地址"),
        ("用电性质", "用电性质"),
        ("计量方式", "电能计量装置"),
        ("电价", "电价类别"),
        ("电费结算", "抄表结算周期"),
        ("维护责任", "维护管理"),
        ("有效期限", "有效期自"),
        ("违约责任", "违约责任"),
        ("其他", "特别约定"),
    ],
)
def test_clauses_of_article_33_are_there(item: str, words: str) -> None:
    assert words in read_all(service.render(DOCUMENT, all_open())), item


def test_everything_unknown_is_visible_and_listed() -> None:
    data = all_open()
    docx = service.render(DOCUMENT, data)
    listed = open_list(docx)
    count = nulls(data)
    assert count >= 30
    assert f"\n{count}\n" in listed
    assert f"\n{count + 1}\n" not in listed
    for name in ("合同编号", "供电电源点（接入点）", "产权分界点", "电能表类型", "分时电价", "争议解决方式"):
        assert name in listed


def test_a_settled_contract_has_no_open_list_and_no_watermark() -> None:
    docx = service.render(DOCUMENT, all_known())
    text = read_all(docx)
    assert "待填清单" not in text
    assert "以装表接电时确认为准" not in text
    assert "草稿".encode() not in read_parts(docx)["word/header1.xml"]


def test_a_draft_carries_the_watermark_on_every_page() -> None:
    header = read_parts(service.render(DOCUMENT, service.example(DOCUMENT)))["word/header1.xml"].decode()
    assert 'string="草稿"' in header


def test_arbitration_without_a_body_is_open() -> None:
    data = all_known()
    data["signing"]["dispute"] = "arbitration"
    assert "仲裁机构" in open_list(service.render(DOCUMENT, data))
    data["signing"]["arbitration_body"] = "信阳样例仲裁委员会"
    assert open_list(service.render(DOCUMENT, data)) == ""


def test_full_identity_number_stands_in_the_contract() -> None:
    assert "411599199001010014" in read_all(service.render(DOCUMENT, all_known()))


@pytest.mark.parametrize("rate", ["0.5", "3.1", 0])
def test_late_fee_stays_within_the_regulation(rate: object) -> None:
    data = all_known()
    data["price"]["late_fee_permille"] = rate
    with pytest.raises(InvalidDataError, match="late_fee_permille"):
        service.render(DOCUMENT, data)


def test_articles_of_the_old_supply_rules_are_not_cited() -> None:
    text = read_all(service.render(DOCUMENT, all_known()))
    rules = text.split("《供电营业规则》", 1)[1][:40]
    assert "国家发展和改革委员会令第14号" in rules
    assert "第九十四条" in rules
