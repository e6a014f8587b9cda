"""Papers of seventeen kinds worded by yet other hands, and the general rules that they asked for one by one."""

from __future__ import annotations

import pytest

from ocr.capture import LabelledPage
from ocr.classify import classify
from ocr.extract import choose
from ocr.fields.measures import sizes_in
from ocr.kinds import FieldSpec, catalogue
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.leftovers import without_leftovers
from ocr.paper import Found, Paper
from ocr.proposals import propose_ending, propose_places
from ocr.readings import PageText
from ocr.span import Span
from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.typed_pages import Line, layout, read, result, text_line
from tests.unit.ocr.wordings_seventeen import PAPERS as SEVENTEEN
from tests.unit.ocr.wordings_seventeen_further import PAPERS as FURTHER
from tests.unit.ocr.wordings_seventeen_last import PAPERS as LAST
from tests.unit.ocr.wordings_seventeen_more import PAPERS as MORE
from tests.unit.ocr.wordings_seventeen_rest import PAPERS as REST

PAPERS = [*SEVENTEEN, *MORE, *FURTHER, *LAST, *REST]


@pytest.mark.parametrize("tear", [False, True], ids=["whole", "torn"])
@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_every_field_is_read_and_none_invented(wording: Wording, tear: bool) -> None:
    pages = typed(wording.text, wide=wording.wide)
    documents = read_typed(torn(pages) if tear else pages, wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


def _beside(lexicon: Lexicon, *lines: Line, field: str = "a") -> list[str]:
    return [captured.span.text for captured in LabelledPage(layout(*lines), lexicon).values(field, "text")]


@pytest.mark.parametrize("more", ["（全称及编码）", "名称", "名称（盖章）", "（个人/单位）", "起止日期"])
def test_words_that_go_on_a_label_are_no_value(more: str) -> None:
    lexicon = Lexicon({"a": ("申报主体",)})
    assert _beside(lexicon, (200, 200, f"申报主体{more}"), (900, 200, "丹桂集团")) == ["丹桂集团"]
    assert _beside(lexicon, (200, 200, f"申报主体{more}：丹桂集团")) == ["丹桂集团"]


def test_bracket_that_begins_a_value_stays() -> None:
    assert _beside(Lexicon({"a": ("申报主体",)}), (200, 200, "申报主体：（集团）丹桂公司")) == ["（集团）丹桂公司"]


def test_label_of_another_party_is_not_ones_own() -> None:
    lexicon = Lexicon({"a": ("单位名称",)})
    assert _beside(lexicon, (200, 200, "监理单位名称"), (700, 200, "丹桂监理")) == []
    assert _beside(lexicon, (200, 200, "单位名称"), (700, 200, "丹桂实业")) == ["丹桂实业"]


def test_label_words_in_the_middle_of_a_sentence_are_none() -> None:
    lexicon = Lexicon({"a": ("房屋业主",)})
    assert _beside(lexicon, (200, 200, "经查对房屋业主提交的材料属实")) == []


def test_note_in_brackets_that_other_rows_have_as_a_label() -> None:
    lexicon = Lexicon({"a": ("保证单位",)}, ["盖章"])
    assert _beside(lexicon, (200, 200, "保证单位：（盖章）信阳丹桂有限公司")) == ["信阳丹桂有限公司"]


def test_words_of_a_label_at_the_end_of_a_value_are_none() -> None:
    lexicon = Lexicon({"a": ("项目名称",), "b": ("配套工程",)})
    assert _beside(lexicon, (200, 200, "项目名称：丹桂路充电站配套工程")) == ["丹桂路充电站配套工程"]


def test_short_label_is_known_with_a_speck_between_its_characters() -> None:
    assert _beside(Lexicon({"a": ("住所",)}), (200, 200, "住·所：丹桂路6号")) == ["丹桂路6号"]
    assert _beside(Lexicon({"a": ("住址",)}), (200, 200, "住，址丹桂路6号")) == [
        "丹桂路6号"
    ]  # on a card, without a colon
    assert _beside(Lexicon({"a": ("住所",)}), (200, 200, "住，所丹桂路6号")) == []


def test_what_is_far_taller_than_a_label_is_not_beside_it() -> None:
    lexicon = Lexicon({"a": ("核发单位",)})
    rim = text_line(380, 205, "员会办", size=80.0)  # what was read of the rim of a seal
    text = PageText(1654, 2339, (text_line(200, 200, "核发单位"), rim, text_line(200, 270, "固始县丹桂局")))
    found = [captured.span.text for captured in LabelledPage(lay_out(1, text), lexicon).values("a", "org")]
    assert found == ["固始县丹桂局"]


def _chosen(field_type: str, text: str, *, before: str = "") -> object:
    page = layout((200, 200, before + text))
    span = Span(1, page.rows[0].glyphs[len(before) :])
    paper = Paper(catalogue()["construction_permit"], (page,))
    value = choose(FieldSpec("x", field_type, "x"), [Found("x", span)], paper)
    return value.value if value is not None else None


@pytest.mark.parametrize(
    "text", ["单位/个人", "（项目法人）", "名称（姓名）", "个人或单位", "丹桂有限统一社会信用代码公司"]
)
def test_words_for_what_kind_of_name_is_wanted_are_no_name(text: str) -> None:
    assert _chosen("org_or_person", text) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("信阳丹桂建设有限公司（法定代表人：周测试）", "信阳丹桂建设有限公司"),
        ("信阳丹桂建设有限公司（", "信阳丹桂建设有限公司"),
        ("丹桂区水利局（经办：周测试）", "丹桂区水利局"),
        ("信阳丹桂（集团）有限公司", "信阳丹桂（集团）有限公司"),
    ],
)
def test_name_ends_before_a_bracket_about_somebody_else(text: str, meant: str) -> None:
    span = Span(1, layout((200, 200, text)).rows[0].glyphs)
    assert without_leftovers("org", span).text == meant


@pytest.mark.parametrize("before", ["打印时间：", "照片拍摄于", "与原件核对一致，", "查询日期为"])
def test_day_of_a_copy_or_a_photograph_dates_no_paper(before: str) -> None:
    assert _chosen("date", "2026年3月4日", before=before) is None
    assert _chosen("date", "2026年3月4日", before="签发日期：") == "2026-03-04"


def test_name_with_itself_in_letters_behind_it() -> None:
    assert _chosen("person", "周测试ZHOUCESHI") == "周测试"


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [("信洲住建许〔2026〕3号", "信浉住建许〔2026〕3号"), ("信城管许〔2026〕3号", "信城管许〔2026〕3号")],
)
def test_district_in_the_number_of_its_office(read_as: str, meant: str) -> None:
    assert propose_places(read_as) == meant


def test_office_whose_last_character_lies_under_its_seal() -> None:
    assert propose_ending("固始县机构编制委员会办公") == "固始县机构编制委员会办公室"


def test_point_too_many_before_a_number() -> None:
    sizes = sizes_in(Span(1, layout((200, 200, "长.12.5米，宽.1.2米")).rows[0].glyphs))
    assert (sizes.length and sizes.length.text, sizes.width and sizes.width.text) == ("12.5", "1.2")


def test_paper_named_in_brackets_in_a_form_is_none_that_lies_here() -> None:
    rows: list[Line] = [(200, 200 + 80 * place, f"填写事项{place}：无") for place in range(4)]
    page = layout(*rows, (200, 600, "代码证"), (200, 650, "（营业执照）"), (200, 700, "经办人"))
    assert not classify(page).title


def test_block_of_a_party_between_its_rows() -> None:
    head: list[Line] = [(500, 100, "二手车销售统一发票"), (200, 180, "开票日期：2026年3月4日")]
    buyer: list[Line] = [
        (400, 260, "单位/个人"), (700, 260, "周测试"), (1000, 260, "411599199001010014"), (200, 300, "买方"), (400, 340, "住址"),
    ]  # fmt: skip
    seller: list[Line] = [
        (400, 440, "单位/个人"), (700, 440, "郑示范"), (1000, 440, "411599198506152021"), (200, 480, "卖方"), (400, 520, "住址"),
    ]  # fmt: skip
    foot: list[Line] = [(200, 600, "车价合计（大写）壹万元整（小写）￥10000.00"), (200, 660, "转入地车辆管理所名称")]
    [document] = read(result(*head, *buyer, *seller, *foot))
    values = {name: value.value for name, value in document.fields.items()}
    assert (values["buyer"], values["buyer_id"], values["seller"]) == ("周测试", "411599199001010014", "郑示范")


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [
        ("信阳巿城市管理局", "信阳市城市管理局"),
        ("郑州布自然资源局", "郑州市自然资源局"),
        ("信阳羊山新区民政局", "信阳羊山新区民政局"),
        ("信阳市狮区民政局", "信阳市浉河区民政局"),
        ("信阳市东区民政局", "信阳市东区民政局"),
    ],
)
def test_word_for_city_between_it_and_its_office(read_as: str, meant: str) -> None:
    assert propose_places(read_as) == meant


def test_sheet_of_words_names_itself_above_the_label_of_its_title_block() -> None:
    sheet: list[Line] = [
        (600, 100, "电气设计总说明"), (200, 200, "一、设计依据：现行国家规范。"), (200, 260, "二、接地电阻不大于4欧姆。"),
        (200, 1900, "设计"), (400, 1900, "周测试"), (700, 1900, "校核"), (900, 1900, "郑示范"), (1100, 1900, "审核"), (1300, 1900, "王样本"),
        (700, 1990, "电气设计总说明"), (200, 1700, "设计单位：信阳丹桂设计院有限公司"), (1000, 2060, "图名"), (1200, 2060, "图号"), (1400, 2060, "DQ-01"),
    ]  # fmt: skip
    [document] = read(result(*sheet))
    assert document.kind == "technical_design_docs"


def test_cover_with_an_emblem_taken_for_words() -> None:
    text = PageText(
        1654,
        2339,
        (
            text_line(750, 300, "古古占王", confidence=0.4),
            text_line(600, 900, "中华人民共和国"),
            text_line(640, 1100, "结婚证"),
        ),
    )
    assert classify(lay_out(1, text)).kind == "marriage_cert"


def test_long_name_in_letters_is_a_name() -> None:
    assert _chosen("org_or_person", "CHRISTOPHER SAMPLE") == "CHRISTOPHER SAMPLE"
    assert _chosen("org_or_person", "丹桂91411599MA9TEXT00M公司") is None
