"""Where a told value begins and ends, on typed papers: names of works that begin with a house, places behind one."""

from __future__ import annotations

import re

import pytest

from ocr.kinds import catalogue
from ocr.paper import Paper
from ocr.span import Span
from ocr.told_bounds import bounded
from tests.unit.ocr.typed_pages import layout


def _bounded(kind: str, field: str, text: str, told: str) -> str | None:
    page = layout(*((100, 100 + 60 * row, line) for row, line in enumerate(text.split("\n"))))
    paper = Paper(catalogue()[kind], (page,))
    [span] = list(paper.search(told))
    whole = bounded(paper.kind.fields[field], span, paper)
    return None if whole is None else whole.text


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("准许项目样例大街216号院充电车棚安装工程", "充电车棚安装工程", "样例大街216号院充电车棚安装工程"),
        (
            "家里要办云杉花园26号楼自用\n充电桩进线工程，得用路边",
            "自用\n?充电桩进线工程",
            "云杉花园26号楼自用充电桩进线工程",
        ),
        ("我公司在样例路12号建设充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
        ("样例路12号，充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
        ("身份证号12\n充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
    ],
)
def test_works_are_named_from_the_house_they_are_joined_to(text: str, told: str, whole: str) -> None:
    assert _bounded("traffic_commitment", "project", text, told) == whole


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("地方在平桥区样例路55号门口花坛。", "平桥区样例路55号", "平桥区样例路55号门口花坛"),
        ("位于样例路55号院\n后空地，约60平方米", "样例路55号院", "样例路55号院后空地"),
        ("位于样例路55号，门口花坛不动", "样例路55号", "样例路55号"),
        ("位于样例路55号的花坛", "样例路55号", "样例路55号"),
        ("位于样例路55号门口花坛边上住户家里", "样例路55号", "样例路55号"),
    ],
)
def test_a_place_goes_on_to_what_lies_there(text: str, told: str, whole: str) -> None:
    assert _bounded("green_situation_note", "place", text, told) == whole


def test_the_address_on_a_letterhead_is_no_place() -> None:
    text = "地址 信阳市样例大道173号 电话 0376-6137897\n同意使用样例大街156号"
    assert _bounded("site_right_evidence", "place", text, "信阳市样例大道173号") is None
    assert _bounded("site_right_evidence", "place", text, "样例大街156号") == "样例大街156号"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("我是张样例，住14号楼2单元801室，要占绿地", "14号楼2单元801室"),
        ("受理部门\n信阳市样例区城市管理局", "信阳市样例区城市管理局"),
    ],
)
def test_where_somebody_lives_and_an_office_are_no_places(text: str, told: str) -> None:
    assert _bounded("green_application", "place", text, told) is None


def test_the_label_of_a_person_is_nobody() -> None:
    assert _bounded("green_application", "handler", "主体名称　代办人　手机号", "代办人") is None
    assert _bounded("green_application", "handler", "代办人　代人样", "代人样") == "代人样"


@pytest.mark.parametrize(
    ("told", "road"),
    [
        ("样例大道（双井巷口附近）", "样例大道"),
        ("样例南街东侧人行道", "样例南街"),
        ("样例路中段", "样例路中段"),
        ("东侧路", "东侧路"),
    ],
)
def test_a_road_is_told_without_its_part(told: str, road: str) -> None:
    assert _bounded("municipal_approval", "road", f"所涉道路　{told}", re.escape(told)) == road


@pytest.mark.parametrize(
    ("kind", "field", "text", "told", "whole"),
    [
        ("vehicle_purchase_contract", "model", "所售为全新样例牌GBR7001CBEV23一辆", "全新样例牌GBR7001CBEV23", "样例牌GBR7001CBEV23"),
        ("vehicle_purchase_contract", "model", "选购样例牌ZLQ7000BBEV12小型轿车", "样例牌ZLQ7000BBEV12小型轿车", "样例牌ZLQ7000BBEV12"),
        ("vehicle_purchase_contract", "model", "选购样例秦荣耀版轿车", "样例秦荣耀版轿车", "样例秦荣耀版轿车"),
        ("authorization_letter", "matter", "事务为：高压新装报装及现场\n查勘签认。代表人", "高压新装报装", "高压新装报装及现场查勘签认"),
        ("authorization_letter", "matter", "事务为：高压新装报装，及时回报", "高压新装报装", "高压新装报装"),
        ("parking_purchase_contract", "contract_no", "选定书号XR2512-041①选购人", "XR2512-041.", "XR2512-041"),
        ("parking_purchase_contract", "price", "让售价款　39，888。00", "39，888。00", "39，888。00"),
    ],
)  # fmt: skip
def test_what_leads_to_a_value_and_what_follows_is_none_of_it(
    kind: str, field: str, text: str, told: str, whole: str
) -> None:
    assert _bounded(kind, field, text, told) == whole


def test_of_two_cells_told_together_the_first_counts() -> None:
    page = layout((100, 100, "让售价款"), (500, 100, "其中首付"), (100, 160, "39,888.00"), (500, 160, "19,944.00"))
    paper = Paper(catalogue()["parking_purchase_contract"], (page,))
    [row] = [row for row in page.rows if row.key.startswith("39")]
    whole = bounded(paper.kind.fields["price"], Span(1, row.glyphs), paper)
    assert whole is not None
    assert whole.text == "39,888.00"
