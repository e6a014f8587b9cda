"""Pages nobody wrote on: empty ones, backs that shine through, forms of any kind without values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.page_job import PageResult
from ocr.readings import Box, PageText
from tests.unit.ocr.typed_pages import Line, paragraph, read, result, text_line


def kind_of(page: PageResult) -> str:
    [document] = read(page)
    return document.kind


@pytest.mark.parametrize("words", ["第2页", "- 3 -", "扫描全能王 创建", "（此页无正文）", "以下空白", "2/5"])
def test_page_number_or_scanner_s_mark_alone_is_a_blank_page(words: str) -> None:
    assert kind_of(result((700.0, 2200.0, words))) == "blank"


def test_headed_paper_without_a_word_on_it_is_blank() -> None:
    head, foot = (600.0, 120.0, "信阳样例置业有限公司"), (1300.0, 2200.0, "第  页")
    assert kind_of(result(head, (760.0, 180.0, "信笺"), foot)) == "blank"
    assert kind_of(result(head, foot)) == "blank"
    assert kind_of(result(head, (300.0, 600.0, "今收到车位押金"), foot)) == "other"


def test_words_are_no_blank_page() -> None:
    assert kind_of(result((300.0, 300.0, "收条"), (300.0, 500.0, "今收到车位押金"))) == "other"


def test_print_of_the_other_side_that_shines_through_is_no_text() -> None:
    faint = [text_line(200, 300 + 60 * n, "同合赞册分丰", confidence=0.5) for n in range(3)]
    page = result()
    shining = replace(page, text=PageText(1654, 2339, tuple(faint)))
    assert kind_of(shining) == "blank"
    legible = replace(page, text=PageText(1654, 2339, (*faint, text_line(200, 900, "今收到押金", confidence=0.95))))
    assert kind_of(legible) == "other"


FORM: list[Line] = [
    *paragraph(200, "停车卡办理登记"),
    (200.0, 300.0, "姓名："), (800.0, 300.0, "联系电话："), (200.0, 400.0, "车牌号："), (800.0, 400.0, "房号："),
    (200.0, 500.0, "办理日期："),
]  # fmt: skip


def test_form_of_an_unknown_kind_without_values_is_blank() -> None:
    assert kind_of(result(*FORM)) == "blank"


def test_the_same_form_filled_in_is_a_paper() -> None:
    assert kind_of(result(*FORM, (1000.0, 300.0, "13800000000"))) == "other"


def test_table_with_empty_cells_and_no_value_is_blank() -> None:
    cells = tuple(Box(x, y, x + 300.0, y + 60.0) for x in (200.0, 500.0) for y in (300.0, 360.0, 420.0, 480.0))
    labels: list[Line] = [(220.0, 315.0 + 60 * n, word) for n, word in enumerate(("姓名", "房号", "车型", "备注"))]
    page = result((600.0, 200.0, "访客登记"), *labels)
    assert kind_of(replace(page, text=replace(page.text, cells=cells))) == "blank"
    filled = result((600.0, 200.0, "访客登记"), *labels, *((520.0, y + 15, "某某") for y in (300.0, 360.0, 420.0)))
    assert kind_of(replace(filled, text=replace(filled.text, cells=cells))) == "other"


CONSENT = [
    "同意安装新能源充电设施的证明", "兹有我小区　栋　单元　室业主　（身份证号码：　），", "拥有　号固定车位的使用权，使用期限自　年　月　日至　年　月　日。",
    "该业主购买电动汽车一辆，申请安装　千瓦充电桩　台。经研究，我方意见为　。", "1.允许供电部门及施工人员进入小区勘查", "2.线缆走向：由　经　至车位",
    "特此证明。", "物业服务企业（盖章）：", "经办人：　电话：", "日期：　年　月　日",
]  # fmt: skip


def test_a_letter_with_its_places_left_open_is_an_empty_form_whatever_words_look_like_names() -> None:
    assert kind_of(result(*paragraph(200, *CONSENT))) == "blank"
    signed = [*CONSENT[:-1], "日期：2026年8月13日"]
    assert kind_of(result(*paragraph(200, *signed))) == "property_consent"


SHEET_A = [
    "申请单位",
    "法定代表人",
    "经办人",
    "联系电话",
    "施工单位",
    "道路名称",
    "占用地点",
    "占用事由",
    "占用面积",
    "占用期限",
]


def test_sheet_a_of_a_form_says_which_sheet_it_is_and_is_blank_all_the_same() -> None:
    title: Line = (560.0, 160.0, "临时占用城市道路申请表（A表）")
    labels: list[Line] = [(200.0, 260.0 + 70 * row, label) for row, label in enumerate(SHEET_A)]
    assert kind_of(result(title, *labels)) == "blank"
    assert kind_of(result(title, *labels, (500.0, 610.0, "样例街"))) == "road_occupy_application"
