"""Papers as national forms, inner pages and free letters word them, and the general rules they asked for."""

from __future__ import annotations

import pytest

from ocr.capture import LabelledPage
from ocr.classify import classify
from ocr.kinds import catalogue
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.paper import Paper
from ocr.proposals import propose_marks, propose_places
from ocr.readings import Box, PageText
from tests.unit.ocr.typed_contracts import Wording, read_typed, typed, values_of
from tests.unit.ocr.typed_pages import Line, layout, read, result, text_line
from tests.unit.ocr.wordings_free_letters import PAPERS as LETTERS
from tests.unit.ocr.wordings_more_forms import PAPERS as MORE
from tests.unit.ocr.wordings_national_forms import PAPERS as FORMS
from tests.unit.ocr.wordings_of_several_pages import LOOK_ALIKES, STACKS


@pytest.mark.parametrize("wording", [*FORMS, *LETTERS, *MORE], ids=lambda one: one.name)
def test_every_field_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text, wide=wording.wide), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize(("kind", "text"), STACKS.values(), ids=STACKS.keys())
def test_inner_pages_belong_to_the_paper_they_lie_behind(kind: str, text: str) -> None:
    assert [document.kind for document in read_typed(typed(text))] == [kind]


@pytest.mark.parametrize(("kind", "text"), LOOK_ALIKES.values(), ids=LOOK_ALIKES.keys())
def test_papers_like_those_of_the_list_are_told_apart(kind: str, text: str) -> None:
    assert [document.kind for document in read_typed(typed(text))] == [kind]


def _beside(lexicon: Lexicon, *lines: Line, value_type: str = "text", cells: tuple[Box, ...] = ()) -> list[str]:
    page = layout(*lines)
    if cells:
        text = PageText(1654, 2339, tuple(text_line(*line) for line in lines), cells)
        page = lay_out(1, text)
    return [captured.span.text for captured in LabelledPage(page, lexicon).values("a", value_type)]


def test_dot_behind_the_number_of_a_label_may_be_read_as_a_middle_dot() -> None:
    lexicon = Lexicon({"a": ("车辆型号",)}, ["车辆识别代号"])
    assert _beside(lexicon, (200, 200, "5·车辆型号"), (500, 200, "YLC7000BEV"), (690, 200, "6·车辆识别代号")) == [
        "YLC7000BEV"
    ]


def test_name_of_people_keeps_its_middle_dot() -> None:
    lexicon = Lexicon({"a": ("姓名",)}, ["性别"])
    assert _beside(lexicon, (200, 200, "姓名"), (400, 200, "阿依古丽·艾力"), (900, 200, "性别")) == ["阿依古丽·艾力"]


def test_value_that_fills_its_row_goes_on_below_in_wide_lines() -> None:
    lexicon = Lexicon({"a": ("项目名称",)})
    whole = "示例路（甲样路至乙样路）电力通道及充电桩"
    rest: list[Line] = [(350, 260, "配套工程")]
    edge: Line = (200, 500, "　" * 18 + "十" * 2)
    full = _beside(lexicon, (200, 205, "项目名称："), (350, 205, whole), *rest, edge)
    assert full[0] == whole + "配套工程"
    # A short row has ended, and a row with its own label begins something else.
    assert _beside(lexicon, (200, 205, "项目名称："), (350, 205, "示例路电力通道"), *rest, (200, 500, "十" * 40))[
        0
    ] == ("示例路电力通道")


def test_number_in_the_box_of_the_office_stands_above_its_day() -> None:
    cell = Box(1150, 90, 1500, 260)
    lines: tuple[Line, ...] = ((1170, 100, "受理编号"), (1170, 150, "XY-2026-364959"), (1170, 200, "2026-10-23"))
    found = _beside(Lexicon({"a": ("受理编号",)}), *lines, cells=(cell,))
    assert "XY-2026-364959" in found


@pytest.mark.parametrize(
    ("text", "mended"),
    [("配电室82²", "配电室82㎡"), ("82²，车位48个", "82㎡，车位48个"), ("10²0", "10²0"), ("82㎡", "82㎡")],
)
def test_small_two_without_its_metre(text: str, mended: str) -> None:
    assert propose_marks(text) == mended


_SENTENCE = "施工前须办理审批手续，施工后及时恢复原状，并接受市政部门监督和检查，特此函告。"


def _centred(y: float, text: str) -> Line:
    """In the middle of rows as long as the sentence."""
    return (200 + 15.0 * (len(_SENTENCE) - len(text)), y, text)


def test_title_of_two_rows_in_the_middle_of_a_letter() -> None:
    body: list[Line] = [(200, 550 + 50 * row, _SENTENCE) for row in range(6)]
    words = ("关于信阳样例物流公司使用示例街部分场地", "建设充电设施的复函")
    title = [_centred(200 + 50 * row, part) for row, part in enumerate(words)]
    assert classify(layout(*title, *body)).scores["site_right_evidence"].alone
    # At the left margin the same rows are a paragraph.
    said: list[Line] = [(200, 200 + 50 * row, part) for row, part in enumerate(words)]
    assert not classify(layout(*said, *body)).scores["site_right_evidence"].alone


def test_cover_of_a_booklet_needs_no_more_than_its_title() -> None:
    cover = classify(layout((500, 600, "集体土地建设用地"), (575, 660, "使用证"), (500, 1800, "国家土地管理局制")))
    assert cover.kind == "land_use_cert_old"
    # A sentence on the page: something else that mentions the certificate.
    other = classify(layout((560, 600, "集体土地使用证"), (300, 700, "上述证件已收到，请妥善保管。")))
    assert other.kind == "other"


def test_plan_behind_the_table_is_a_page_of_the_certificate() -> None:
    table: tuple[Line, ...] = (
        (200, 200, "房屋所有权人"), (600, 200, "张测试"), (200, 260, "房屋坐落"), (600, 260, "信阳市浉河区示例路1号"),
        (200, 320, "规划用途"), (600, 320, "住宅"), (200, 380, "建筑面积"), (600, 380, "98.56"), (200, 440, "登记时间"), (200, 500, "房屋性质"), (200, 560, "共有情况"),
    )  # fmt: skip
    plan: tuple[Line, ...] = ((600, 200, "房产平面图"), (500, 700, "客厅"), (800, 700, "卧室"), (1200, 250, "北"))
    documents = read(result(*table), result(*plan, number=2))
    assert [(document.kind, document.pages) for document in documents] == [("house_ownership_cert_old", (1, 2))]


def test_note_that_speaks_of_another_drawing_is_no_title_block() -> None:
    block: tuple[Line, ...] = (
        (200, 200, "说明："), (200, 1440, "电缆沟做法详见断面图（图号XS-D01-27，比例1:20）"),
        (900, 1500, "审定"), (1000, 1500, "张测试"), (900, 1560, "审核"), (1000, 1560, "李样本"),
        (900, 1620, "图名"), (1060, 1620, "电力排管平面图"), (900, 1680, "比例"), (1060, 1680, "1:1000"),
        (900, 1740, "图号"), (1060, 1740, "XS-D01-02"),
    )  # fmt: skip
    fields = values_of(read(result(*block))[0])
    assert (fields.get("drawing_no"), fields.get("scale")) == ("XS-D01-02", "1:1000")


def test_whom_to_tell_in_an_emergency_is_not_the_bearer() -> None:
    page = layout((200, 200, "紧急情况下请联系"), (200, 260, "姓名：李样本"), (200, 320, "电话：13800001234"))
    assert list(Paper(catalogue()["passport"], (page,)).by_label("name")) == []
    page = layout((200, 200, "姓名：张测试"), (200, 260, "性别：男"))
    assert [one.span.text for one in Paper(catalogue()["passport"], (page,)).by_label("name")] == ["张测试"]


@pytest.mark.parametrize(("said", "area"), [("合3平方米", "3"), ("合4平方米", None)])
def test_area_is_the_product_of_the_sides_said_with_it(said: str, area: str | None) -> None:
    [note] = [one for one in FORMS if one.name == "green_note_by_hand"]
    documents = read_typed(typed(note.text.replace("合3平方米", said)))
    assert values_of(documents[0]).get("area_m2") == area


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [
        ("信阳事业单位登记管理局", "信阳市事业单位登记管理局"),
        ("信阳市师河住房和城乡建设局", "信阳市浉河区住房和城乡建设局"),
        ("信阳县民政局", "信阳县民政局"),
        ("信阳样例置业有限公司", "信阳样例置业有限公司"),
    ],
)
def test_city_or_district_before_its_office_that_lost_a_character(read_as: str, meant: str) -> None:
    assert propose_places(read_as) == meant


def test_title_that_heads_every_page_begins_no_paper() -> None:
    head: Line = (700, 100, "供用电合同")
    first = result((600, 300, "低压供用电合同"), (300, 600, "供电人：样例供电公司"), (300, 700, "用电人：张测试"))
    text: list[Line] = [
        (200, 200 + 60 * row, f"{number}、双方按照规定履行合同义务，结清电费。")
        for row, number in enumerate("一二三四五六")
    ]
    signed: list[Line] = [
        (200, 200, "供电人（盖章）"),
        (900, 200, "用电人（盖章）"),
        (200, 260, "样例供电公司"),
        (900, 260, "张测试"),
    ]
    day: list[Line] = [(200, 320, "日期：2026年9月18日"), (900, 320, "日期：2026年9月18日")]
    documents = read(first, result(head, *text, number=2), result(head, *signed, *day, number=3))
    assert [(document.kind, document.pages) for document in documents] == [("supply_contract", (1, 2, 3))]
    # Set as a title is, it begins a contract of its own.
    titled = result(
        (500, 100, "低压供用电合同"), (200, 260, "供电人：另一供电公司"), (200, 320, "用电人：李样本"), number=3
    )
    assert len(read(first, result(head, *text, number=2), titled)) == 2


def test_letter_is_signed_before_the_list_that_lies_behind_it() -> None:
    letter = """
# 关于涉及城市绿地、树木情况的说明
信阳市城市管理局：
　　电缆工程需临时占用示例大道东侧的道路附属绿地，面积60平方米。
> 信阳样例充电服务有限公司
> 2026年11月10日
---
# 附表：涉及树木清单
序号|树种|胸径（cm）|数量（株）
"""
    letter += "\n".join(f"{row}|香樟|18|1" for row in range(1, 15)) + "\n合计|||14\n"
    [document] = read_typed(typed(letter))
    assert values_of(document)["applicant"] == "信阳样例充电服务有限公司"


def test_seller_that_the_first_sentence_names() -> None:
    order = """
# 样例汽车购车协议
车主姓名|张测试|证件号码|<A>
车型|样例牌YLC7000BEVA1|车辆总价|109,700.00元
　　本协议由销售方信阳样例汽车销售服务有限公司（以下简称“我们”）与上述车主（以下简称“您”）订立。交付服务由信阳示例汽车服务有限公司受托提供。
"""
    [document] = read_typed(typed(order))
    assert values_of(document)["seller"] == "信阳样例汽车销售服务有限公司"
