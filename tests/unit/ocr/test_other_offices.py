"""What other offices' papers showed to be taken wrongly: lists, places at the margin, holes in lines, foreign titles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ocr.capture import LabelledPage
from ocr.contradictions import doubt_future
from ocr.kinds import catalogue
from ocr.labels import Lexicon
from ocr.layout import PageLayout, lay_out, match_key
from ocr.paper import Paper, is_cut_short, lacks_a_numeral
from ocr.proposals import propose_marks, propose_mouth
from ocr.readings import Box, DocumentReading, FieldValue, Seal, TextLine
from ocr.seal_names import heard_by_seals
from ocr.span import Span
from tests.unit.ocr.typed_pages import Line, layout, page_text, paragraph, read, result, text_line


def _only(*pages: list[Line]) -> DocumentReading:
    [document] = read(*(result(*page, number=number) for number, page in enumerate(pages, 1)))
    return document


def _values(document: DocumentReading) -> dict[str, object]:
    return {name: value.value for name, value in document.fields.items()}


LIST_OF_DRAWINGS: list[Line] = [
    (600, 100, "图纸目录"),
    (200, 180, "工程名称：槐树街充电站外线工程"),
    (200, 260, "张次"), (400, 260, "图号"), (700, 260, "图纸名称"), (1200, 260, "图幅"),
    (200, 320, "1"), (400, 320, "HS-D-01"), (700, 320, "电缆走向图"), (1200, 320, "A3"),
    (200, 380, "2"), (400, 380, "HS-D-02"), (700, 380, "工井大样"), (1200, 380, "A3"),
    (200, 600, "设计单位：信阳槐树电力设计院有限公司"), (200, 660, "日期：2026年3月5日"),
]  # fmt: skip


def test_first_row_of_a_list_is_not_the_papers_own() -> None:
    values = _values(_only(LIST_OF_DRAWINGS))
    assert "drawing_no" not in values
    assert "drawing_name" not in values
    assert values["designer"] == "信阳槐树电力设计院有限公司"


def test_list_is_known_by_the_numbers_of_its_rows() -> None:
    lexicon = Lexicon({"thing": ("设施名称",)}, ("序号", "数量", "备注"))
    head: list[Line] = [(200, 200, "序号"), (400, 200, "设施名称"), (700, 200, "数量"), (1000, 200, "备注")]
    first: list[Line] = [(200, 260, "1"), (400, 260, "护栏"), (700, 260, "3")]
    second: list[Line] = [(200, 320, "2"), (400, 320, "路灯"), (700, 320, "1")]
    one = LabelledPage(layout(*head, *first), lexicon)
    several = LabelledPage(layout(*head, *first, *second), lexicon)
    assert [captured.span.text for captured in one.values("thing", "text")] == ["护栏"]
    assert list(several.values("thing", "text")) == []


TITLE_BLOCK: list[Line] = [
    (200, 200, "机动车道"), (200, 400, "A-A断面图"),
    (700, 1900, "信阳槐树电力设计院有限公司"), (1150, 1900, "槐树街充电站外线工程"), (1480, 1900, "施工图"),
    (600, 1980, "批准"), (700, 1980, "周演示"), (600, 2040, "审核"), (700, 2040, "吴样本"),
    (600, 2100, "校核"), (700, 2100, "郑测试"), (600, 2160, "设计"), (700, 2160, "王示范"),
    (900, 2100, "日期"), (1000, 2100, "2026.06.06"), (1250, 2100, "比例"), (1350, 2100, "1:200"),
    (900, 2160, "图号"), (1000, 2160, "HS-D-02"),
]  # fmt: skip
NAME_OF_DRAWING: Line = (1100, 2030, "电缆走向及工井位置图")


def test_drawing_named_without_a_label_in_its_block() -> None:
    document = _only([*TITLE_BLOCK, NAME_OF_DRAWING])
    values = _values(document)
    assert values["drawing_name"] == "电缆走向及工井位置图"
    assert values["project"] == "槐树街充电站外线工程"
    confidence = document.fields["drawing_name"].confidence
    assert confidence is not None
    assert confidence < 0.95


def test_caption_outside_the_block_is_no_drawings_name() -> None:
    assert "drawing_name" not in _values(_only(TITLE_BLOCK))


def test_notes_headed_on_a_drawing_are_no_consent() -> None:
    notes = [(200.0, 600.0, "说明："), *paragraph(660, "1.充电桩至电缆井采用MPP管。")]
    more: list[Line] = [(200, 260 + 50 * at, f"{at}#井") for at in range(5)]
    community: Line = (1150, 1940, "槐树小区充电桩外线工程")
    page = [*[line for line in TITLE_BLOCK if "槐树街" not in line[2]], *more, *notes, community, NAME_OF_DRAWING]
    assert _only(page).kind == "construction_drawings"


@pytest.mark.parametrize("number", ["编号 0082451", "№ 0082451", "N° 0082451", "单号：0082451"])
def test_number_of_a_book_of_receipts(number: str) -> None:
    page: list[Line] = [(600, 100, "收款收据"), (1200, 160, number)]
    page += paragraph(240, "今收到 信阳榆钱商贸有限公司", "交来 城市道路占用费", "人民币（大写）叁仟贰佰元整 ￥3200.00")
    page += paragraph(500, "收款单位（章）信阳市市政工程管理处", "2026年3月5日")
    assert _values(_only(page))["bill_no"] == number.strip("编单号：№N° ")


@pytest.mark.parametrize(
    "title", ["道路养护施工合同", "中心城区市政道路日常维修承包合同", "停车设施安装工程劳务协议书"]
)
def test_works_contract_is_none_of_a_parking_space(title: str) -> None:
    page = [(600.0, 100.0, title), *paragraph(
        200, "甲方：信阳市市政工程管理处", "乙方：河南榆钱路桥工程有限公司", "一、乙方负责路面修补和停车泊位标线。",
        "二、甲方将停车泊位标线交由乙方施划，转让须经甲方同意。", "三、合同价款：人民币叁拾贰万元整（￥320000.00元）。",
    )]  # fmt: skip
    assert _only(page).kind != "parking_purchase_contract"


def test_parking_space_is_still_bought_by_any_words() -> None:
    page = [(600.0, 100.0, "协议书"), *paragraph(
        200, "甲方：信阳榆钱置业有限公司", "乙方：张测试", "一、甲方将地下A125号车位转让给乙方。",
        "二、转让价款：人民币捌万元整（￥80000.00元）。",
    )]  # fmt: skip
    assert _only(page).kind == "parking_purchase_contract"


PERMIT: list[Line] = [
    (600, 100, "建设工程规划许可证"), (600, 180, "建字第411500202600123号"),
    (200, 260, "建设单位（个人） 信阳榆钱置业有限公司"), (200, 320, "建设项目名称 槐树街充电站"),
    (200, 380, "建设位置 信阳市浉河区五星街道办事处槐树街与榆钱路交叉口东"), (200, 440, "北角榆钱物流园内"),
    (200, 500, "建设规模 总建筑面积1200平方米"), (200, 560, "发证机关 信阳市自然资源和规划局"),
    (200, 620, "日期 2026年3月5日"),
]  # fmt: skip


def test_place_goes_on_at_the_left_margin() -> None:
    values = _values(_only(PERMIT))
    assert values["location"] == "信阳市浉河区五星街道办事处槐树街与榆钱路交叉口东北角榆钱物流园内"


@pytest.mark.parametrize("below", ["附图：总平面图", "一、本证是法律凭证", "根据有关规定核发"])
def test_what_begins_anew_below_is_no_part_of_the_place(below: str) -> None:
    page = [(x, y, below if text.startswith("北角") else text) for x, y, text in PERMIT]
    assert _values(_only(page))["location"] == "信阳市浉河区五星街道办事处槐树街与榆钱路交叉口东"


def test_place_that_does_not_fill_its_row_ends_there() -> None:
    page = [(x, y, text.replace("街道办事处槐树街", "")) for x, y, text in PERMIT]
    widest: Line = (200, 700, "本证所需附图及附件由发证机关依法确定与本证具有同等法律效力不得改动")
    assert "北角" not in str(_values(_only([*page, widest]))["location"])


def _span(line: TextLine) -> Span:
    page: PageLayout = lay_out(1, replace(page_text(), lines=(line,)))
    return Span(1, page.rows[0].glyphs)


def _with_hole(text: str, before: int) -> TextLine:
    """The line with room for one character before one of its characters."""
    line = text_line(200, 200, text)
    edges = [(a + 30, b + 30) if at >= before else (a, b) for at, (a, b) in enumerate(line.char_x)]
    return replace(line, char_x=tuple(edges), box=Box(200, 200, edges[-1][1], 230))


def test_hole_in_a_day_of_chinese_numerals() -> None:
    assert lacks_a_numeral(_span(_with_hole("二〇二五年十二月二十日", 10)))
    assert not lacks_a_numeral(_span(text_line(200, 200, "二〇二五年十二月二十日")))
    spread = "二 〇 二 五 年 十 二 月 二 十 日"
    assert not lacks_a_numeral(_span(text_line(200, 200, spread)))
    filled_in = _with_hole("二〇二五年十二月二十日", 5)
    edges = [(a + 30, b + 30) if at >= 8 else (a, b) for at, (a, b) in enumerate(filled_in.char_x)]
    assert not lacks_a_numeral(_span(replace(filled_in, char_x=tuple(edges))))  # a form with room for each number


def test_ink_behind_the_last_character_leaves_a_doubt() -> None:
    whole = text_line(200, 200, "槐树街12号")
    assert not is_cut_short(_span(whole))
    assert is_cut_short(_span(replace(whole, box=Box(200, 200, whole.box.x1 + 20, 230))))
    assert is_cut_short(_span(replace(whole, box=Box(180, 200, whole.box.x1, 230))))


def test_small_two_alone_is_no_figure() -> None:
    assert match_key("16²（长20m）") == "16²（长20M）"
    assert match_key("12m²") == "12M2"


def test_mouth_within_a_name() -> None:
    assert propose_mouth("浉河区老渡☐家属院") == "浉河区老渡口家属院"
    assert propose_mouth("☐同意") == "☐同意"


def test_size_with_hundredths_is_an_area() -> None:
    assert propose_marks("30125.66m") == "30125.66m²"
    assert propose_marks("1250m") == "1250m"


def test_small_two_of_an_area_beside_another() -> None:
    assert propose_marks("占地12.5m，其中绿地3.25㎡") == "占地12.5m²，其中绿地3.25㎡"
    assert propose_marks("距3号楼12m，绿地3.25㎡") == "距3号楼12m，绿地3.25㎡"


def test_day_to_come_is_doubted() -> None:
    def value(text: str) -> FieldValue:
        return FieldValue(text, text, 1, Box(0, 0, 1, 1), 0.99, "pass")

    fields = {name: value("2026-08-03") for name in ("issue_date", "valid_to", "period_from")}
    doubted = doubt_future(fields, date(2026, 7, 1))
    assert {name for name, one in doubted.items() if one.confidence != 0.99} == {"issue_date"}
    assert doubt_future(fields, date(2026, 8, 2)) == fields  # the day may have come elsewhere


def test_a_term_that_begins_many_years_from_now_is_doubted() -> None:
    fields = {"valid_from": FieldValue("2039-04-22", "2039-04-22", 1, Box(0, 0, 1, 1), 0.99, "pass")}
    assert doubt_future(fields, date(2026, 7, 1))["valid_from"].confidence != 0.99
    assert doubt_future(fields, date(2036, 7, 1)) == fields


LAND_COVER = paragraph(
    300, "根据《中华人民共和国土地管理法》，由土地使用者申请，", "经调查审定，准予登记，发给此证。",
    "信阳市人民政府（章）", "2001年4月8日",
)  # fmt: skip
LAND_TABLE: list[Line] = [
    (500, 100, "信市国用（2001）第04417号"), (200, 200, "土地使用者"), (500, 200, "张测试"),
    (200, 260, "座落"), (500, 260, "浉河区槐树街12号"), (200, 320, "地号"), (500, 320, "4-15-205"),
    (800, 320, "图号"), (950, 320, "72.79"), (200, 380, "用途"), (500, 380, "住宅"),
    (200, 440, "使用权面积"), (500, 440, "103.93平方米"),
]  # fmt: skip


def test_statement_of_an_old_land_certificate_goes_with_its_table() -> None:
    document = _only(LAND_COVER, LAND_TABLE)
    assert (document.kind, document.pages) == ("land_use_cert_old", (1, 2))


@pytest.mark.parametrize("head", ["遵守事项", "年检记录", "变更登记记载"])
def test_inner_page_of_a_certificate_goes_with_it(head: str) -> None:
    inner = [(600.0, 100.0, head), *paragraph(300, "2024年度检查合格", "2025年度检查合格", "2025年4月8日")]
    inner = inner if head != "遵守事项" else [(600.0, 100.0, head), *paragraph(300, "一、本证不得涂改。")]
    assert _only(PERMIT, inner).pages == (1, 2)


def test_running_head_of_a_report_begins_no_other_one() -> None:
    cover: list[Line] = [
        (300, 500, "槐树街充电站接入工程"), (400, 700, "交通影响评价报告"), (400, 1700, "信阳榆钱交通咨询有限公司"),
        (500, 1800, "2026年3月5日"),
    ]  # fmt: skip
    head: Line = (200, 100, "槐树街充电站接入工程交通影响评价")
    body = [
        head,
        *paragraph(200, "第一章概述", "1.1项目背景：拟实施本工程，占用部分人行道。", "1.2评价范围以路段为中心。"),
    ]
    assert _only(cover, body).pages == (1, 2)


@pytest.mark.parametrize("word", ["工作单号", "工单号", "流程编号", "报装编号"])
def test_case_number_by_the_words_of_other_systems(word: str) -> None:
    page: list[Line] = [(600, 100, "低压供用电合同"), (1000, 160, f"{word}：XY-2026-550173")]
    page += paragraph(
        300, "供电方：国网河南省电力公司信阳供电公司", "用电方：信阳榆钱商贸有限公司", "用电地址：槐树街12号"
    )
    assert _values(_only(page))["case_no"] == "XY-2026-550173"


@pytest.mark.parametrize("times", [1, 2])
def test_name_printed_twice_needs_no_seal(times: int) -> None:
    """Of a name printed once, a character hardly read gives way to the seal's."""
    name = "信阳槐树电力设计院有限公司"
    lines = tuple(text_line(200, 200 + 100 * at, name, confidence=0.9) for at in range(times))
    page = lay_out(1, replace(page_text(), lines=lines))
    seal = Seal(1, Box(900, 1800, 1200, 2100), "信阳槐村电力设计院有限公司", confidence=0.98)
    paper = Paper(catalogue()["construction_drawings"], (page,), (seal,))
    value = FieldValue(name, name, 1, Box(0, 0, 1, 1), 0.9, "pass")
    heard = heard_by_seals(paper, value, Span(1, page.rows[0].glyphs))
    assert (heard == value) is (times == 2)


def test_day_whose_label_is_torn_apart() -> None:
    """日　期: of which the first character is a line of its own, or lost."""
    page = [(400.0, 100.0, "槐树街占道施工交通组织方案"), *paragraph(300, "一、工程概况", "本工程占用部分人行道。")]
    page += [(900.0, 800.0, "信阳榆钱建设有限公司"), (988.0, 860.0, "期：2026年3月5日")]
    assert _values(_only(page))["issue_date"] == "2026-03-05"
