"""What papers showed that were drawn with other tools by people who did not know this software, as typed lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.layout import lay_out
from ocr.readings import Box, PageText
from tests.unit.ocr.test_told_bounds import _bounded
from tests.unit.ocr.typed_contracts import ID_A, ID_B
from tests.unit.ocr.typed_pages import Line, page_text, paragraph, read, result, text_line


def fields(*lines: Line, width: int = 1654) -> dict[str, object]:
    [document] = read(result(*lines, width=width))
    return {name: value.value for name, value in document.fields.items()}


@pytest.mark.parametrize(("name", "read_as"), [("珂测试", "珂测试"), ("见附件", None)])
def test_who_stands_beside_the_label_of_a_handler_need_not_have_a_known_family_name(
    name: str, read_as: str | None
) -> None:
    rows = [("申请单位", "信阳样例充电服务有限公司"), ("经办人", name), ("联系电话", "13900000000"), ("道路名称", "样例路"), ("掘动原因", "敷设电缆")]  # fmt: skip
    lines: list[Line] = [(600, 100, "城市道路掘动申请表")]
    for row, (label, value) in enumerate(rows):
        lines += [(150, 200 + 60 * row, label), (500, 200 + 60 * row, value)]
    assert fields(*lines).get("handler") == read_as


def test_a_speck_behind_a_name_is_no_part_of_it() -> None:
    lines: list[Line] = [
        (600, 60, "结婚证"), (150, 160, "持证人"), (400, 160, "张测试."), (150, 220, "登记日期"), (400, 220, "2022年1月6日"),
        (150, 280, "结婚证字号"), (400, 280, "J411599-2022-003624"),
        (150, 400, "姓名"), (300, 400, "张测试"), (600, 400, "性别女"), (150, 460, f"身份证件号{ID_A}"),
        (150, 560, "姓名"), (300, 560, "李样例"), (600, 560, "性别男"), (150, 620, f"身份证件号{ID_B}"),
    ]  # fmt: skip
    found = fields(*lines)
    assert (found["holder"], found["spouse"]) == ("张测试", "李样例")


def test_a_dot_between_the_characters_of_a_short_label_does_not_hide_it() -> None:
    lines: list[Line] = [
        (500, 60, "不动产权证书"), (150, 150, "豫（2022）信阳市不动产权第0063055号"), (150, 220, "权利人张测试、李样例"),
        (150, 290, "共有情况共同共有"), (150, 360, "坐·落信阳市样例大道282号样例府地下室负一层D区190号车位"),
        (150, 430, "不动产单元号411599028157GB00062F00150201"), (150, 500, "权利类型国有建设用地使用权房屋所有权"),
        (150, 570, "权利性质出让/市场化商品房"), (150, 640, "用途城镇住宅用地/车位"),
    ]  # fmt: skip
    found = fields(*lines)
    assert found["location"] == "信阳市样例大道282号样例府地下室负一层D区190号车位"
    assert found["co_ownership"] == "共同共有"
    assert found["right_type"] == "国有建设用地使用权/房屋所有权"


def test_a_border_that_was_read_is_no_line_and_widens_no_paragraph() -> None:
    lines = page_text(*paragraph(100, "兹证明张测试合法享有锦", "绣样例小区地下停车场")).lines
    border = text_line(60, 900, "OOOOOOOOOODOOOOOOOOOODOOOOOOOOOOO", confidence=0.5)
    piece = text_line(1600, 800, "O", confidence=0.15)
    page = lay_out(1, PageText(1654, 2339, (*lines, border, piece)))
    assert [row.key for row in page.rows] == ["兹证明张测试合法享有锦", "绣样例小区地下停车场"]
    number = text_line(60, 900, "411599199904288865", confidence=0.9)
    assert len(lay_out(1, PageText(1654, 2339, (*lines, number))).rows) == 3


def test_a_seals_rim_taken_for_a_rule_parts_no_word() -> None:
    text = page_text((160, 105, "工程名称"), (320, 105, "样例路公共充电站电力排管工程"))
    cells = (Box(150, 90, 300, 150), Box(310, 90, 620, 150), Box(625, 90, 900, 150))
    [row] = lay_out(1, replace(text, cells=cells)).rows
    assert [row.key[start:end] for start, end in row.runs(gap=1.2)] == ["工程名称", "样例路公共充电站电力排管工程"]
    apart = page_text((160, 105, "经办人　张测试工程公司名称"))
    [row] = lay_out(1, replace(apart, cells=(Box(150, 90, 260, 150), Box(265, 90, 900, 150)))).rows
    assert [row.key[start:end] for start, end in row.runs(gap=1.2)] == ["经办人", "张测试工程公司名称"]


def test_stakes_along_a_road_are_not_its_name() -> None:
    text = "位于样例路，施工范围为K0+070～K0+179段南侧非机动车道，开挖长度109米"
    assert _bounded("traffic_plan", "road", text, "K0.{5}K0.{4}段南侧非机动车道") is None
    assert _bounded("traffic_plan", "road", text, "样例路") == "样例路"


@pytest.mark.parametrize(
    ("text", "told", "estate"),
    [
        ("兹有我小区业主在本小区拥有固定车位", "在本小区", None),
        ("甲方将位于某泽市某安县某河路·样例新城小区地下车库", "某泽市某安县某河路·样例新城", "样例新城"),
        ("甲方将样例·东方新城小区地下车库", "样例·东方新城", "样例·东方新城"),
    ],
)
def test_an_estate_is_told_by_its_own_name(text: str, told: str, estate: str | None) -> None:
    assert _bounded("parking_lease_contract", "community", text, told) == estate


def test_a_place_begins_behind_whose_it_is() -> None:
    lines = [
        (400.0, 100.0, "关于同意使用场地建设充电设施的函"),
        (200.0, 200.0, "信阳样例充电服务有限公司："),
        *paragraph(260, "一、同意将我单位管理的信阳市样例区试验路89号北侧空地，面积约404平方米，", "提供给你公司用于建设充电桩。"),
        (900.0, 500.0, "信阳市样例区样例街道办事处"),
        (1000.0, 560.0, "2025年4月8日"),
    ]  # fmt: skip
    assert fields(*lines)["place"] == "信阳市样例区试验路89号北侧空地"


def test_make_and_model_are_known_without_their_label() -> None:
    lines: list[Line] = [
        (500, 60, "电子发票（机动车销售统一发票）"), (150, 150, "开票日期：2025年04月15日"), (800, 150, "发票号码：25412000105763271995"),
        (150, 220, "购买方名称"), (400, 220, "张测试"), (150, 290, "车辆类型"), (400, 290, "多用途乘用车"), (900, 290, "样例牌QX6452PHEVB1"),
        (150, 360, "合格证号"), (150, 430, "发动机号码"), (150, 500, "价税合计"), (150, 570, "销货单位名称"),
    ]  # fmt: skip
    assert fields(*lines)["model"] == "样例牌QX6452PHEVB1"
