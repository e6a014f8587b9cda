"""Papers as an office's word processor sets them: tails of letters on pages of their own, odd page counts, seals alone,
dashes that look like a one."""

from __future__ import annotations

import pytest

from ocr.kinds import catalogue
from ocr.layout import match_key
from ocr.narrowing import narrow
from ocr.normalise_names import parse_address
from ocr.normalise_space import clean_space
from ocr.page_marks import ends_letter, page_number
from ocr.paper import Paper
from ocr.readings import Box, Seal
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import layout, paragraph, read, result

_REPLY = [
    (600.0, 100.0, "样例县人民政府"),
    (500.0, 180.0, "关于样例补能中心用地的批复"),
    *paragraph(
        260,
        "县自然资源局：",
        "你局《关于以划拨方式使用国有建设用地的请示》收悉。经研究，批复如下：",
        "一、同意将位于样例县样例大道西侧的国有建设用地13286.5平方米，以划拨方式提供给",
        "样例县试样建设投资有限公司，作为样例补能中心项目建设用地。",
        "二、请你局依法办理供地手续。",
    ),
]
_TAIL = [(1000.0, 100.0, "样例县人民政府"), (960.0, 160.0, "2026年1月22日"), (200.0, 300.0, "抄送：县发展改革委。")]


def test_who_signs_a_letter_on_its_last_page_is_of_the_letter() -> None:
    [document] = read(result(*_REPLY), result(*_TAIL, number=2))
    assert (document.kind, document.pages) == ("site_right_evidence", (1, 2))
    values = {name: value.value for name, value in document.fields.items()}
    assert values["issue_date"] == "2026-01-22"
    assert values["holder"] == "样例县试样建设投资有限公司"


@pytest.mark.parametrize(
    ("rows", "ends"),
    [
        (("样例县人民政府", "2026年1月22日"), True),
        (("抄送：县城市管理局。", "县政府办公室2026年1月22日印发"), True),
        (("样例县人民政府", "关于另一处用地的批复"), False),
        (("2026年1月22日",), False),
        (("收据", "2026年1月22日"), False),
    ],
)
def test_what_is_left_of_a_letter(rows: tuple[str, ...], ends: bool) -> None:
    assert ends_letter(layout(*_REPLY), layout(*paragraph(100, *rows))) is ends


def test_a_letter_with_its_day_is_not_signed_again_on_another_page() -> None:
    dated = layout(*_REPLY, (1000.0, 900.0, "2026年1月20日"))
    assert not ends_letter(dated, layout(*paragraph(100, "样例县人民政府", "2026年1月22日")))


def test_a_page_beyond_the_last_that_is_counted_still_has_its_number() -> None:
    found = page_number(layout((100, 100, "正文一行文字"), (800, 2200, "第3页 共1页")))
    assert found is not None
    assert (found.number, found.total) == (3, None)
    assert page_number(layout((100, 100, "正文一行文字"), (800, 2200, "12/5"))) is None


def test_no_firm_issues_a_permit_that_an_office_has_sealed() -> None:
    seal = Seal(1, Box(900, 700, 1200, 1000), "样例县城市管理局", "red", 0.99, "round")
    lines = [
        (500.0, 100.0, "占用（挖掘）城市道路许可证"),
        (200.0, 200.0, "持证单位（个"),
        (600.0, 222.0, "样例县试样能源发展集团有限公司"),
        (200.0, 246.0, "人）"),
        (200.0, 320.0, "道路名称"),
        (600.0, 320.0, "样例大道"),
        (900.0, 760.0, "发证机关（盖章）"),
        (900.0, 840.0, "发证日期：2026年4月9日"),
    ]
    [document] = read(result(*lines, seals=(seal,)))
    assert document.fields["issuer"].value == "样例县城市管理局"


@pytest.mark.parametrize("road", ["工区西路", "电厂前街"])
def test_a_road_that_would_be_a_direction_alone_has_the_word_before_it(road: str) -> None:
    text = (
        f"#交通安全承诺书\n试市公安局交通警察支队：\n　　我单位承建的试样充电站外线工程，需占用{road}进行施工，"
        "施工时间自2026年3月1日至2026年3月9日。我单位郑重承诺：\n一、做好围挡。\n"
        "> 承诺单位（盖章）：试样电力安装有限公司\n> 2026年2月20日"
    )
    [document] = read_typed(typed(text))
    assert values_of(document)["road"] == road


def test_a_shop_that_promises_is_read_from_its_seal() -> None:
    seal = Seal(1, Box(900, 600, 1200, 900), "样例县试样充电服务部", "red", 0.99, "round")
    lines = [
        (600.0, 100.0, "交通安全承诺书"),
        *paragraph(
            200,
            "样例县公安局交通管理大队：",
            "因试样充电桩安装施工，我单位申请于2026年6月15日至2026年6月24日占用试样大道，现承诺如下：",
            "（一）按规定摆放警示牌；",
            "承诺人（签字、盖章）：钱试样",
            "2026年6月9日",
        ),
    ]
    [document] = read(result(*lines, seals=(seal,)))
    assert document.fields["promisor"].value == "样例县试样充电服务部"
    assert document.fields["signer"].value == "钱试样"


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("样例大道东侧（桂树路口一乌样大道口）", "样例大道东侧（桂树路口—乌样大道口）"),
        ("样例路口一中门前", "样例路口一中门前"),
        ("样例路口一小巷", "样例路口一小巷"),
    ],
)
def test_a_long_dash_between_crossings_that_was_read_as_one(printed: str, read: str) -> None:
    parsed = parse_address(printed)
    assert parsed is not None
    assert parsed.value == read


@pytest.mark.parametrize(
    ("printed", "read"), [("B2一215", "B2-215"), ("负一层A125", "负一层A125"), ("负二层B2—215", "B2-215")]
)
def test_a_dash_of_a_bay_that_was_read_as_one(printed: str, read: str) -> None:
    assert clean_space(printed) == read


def test_no_one_stands_between_figures() -> None:
    assert match_key("B2一215 一期A一1") == "B2-215 一期A-1"


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("配电室设备平面布置图试样电力设计有限公司", "试样电力设计有限公司"),
        ("蓝图科技发展有限公司", "蓝图科技发展有限公司"),
        ("试样图纸设计有限公司", "试样图纸设计有限公司"),
    ],
)
def test_a_drawings_title_above_a_name_is_none_of_it(row: str, name: str) -> None:
    paper = Paper(catalogue()["construction_drawings"], (layout((100, 100, row)),))
    [span] = paper.search(row)
    narrowed = narrow(paper.kind.fields["designer"], span)
    assert narrowed is not None
    assert narrowed.text == name


def test_a_speck_beside_a_mark_is_no_dot_of_a_name() -> None:
    parsed, named = parse_address("样例街道南侧、·试样路东侧"), parse_address("样例街道建业·试样苑")
    assert parsed is not None
    assert named is not None
    assert (parsed.value, named.value) == ("样例街道南侧、试样路东侧", "样例街道建业·试样苑")


def test_a_place_ends_before_the_next_point_of_a_list() -> None:
    row = "试样路中段，客运站出站口至铁路桥东侧，慢车道内。（二）工程量顺路槽120米"
    paper = Paper(catalogue()["road_dig_application"], (layout((100, 100, row)),))
    [span] = paper.search("试样路.*")
    place = narrow(paper.kind.fields["place"], span)
    assert place is not None
    assert place.text == "试样路中段，客运站出站口至铁路桥东侧，慢车道内"


def test_a_fee_with_another_name_of_it_in_brackets_keeps_both_brackets() -> None:
    row = "城市道路挖掘修复费（占用费）"
    paper = Paper(catalogue()["road_fee_receipt"], (layout((100, 100, row)),))
    [span] = paper.search(row)
    fee = narrow(paper.kind.fields["item"], span)
    assert fee is not None
    assert fee.text == row


def test_the_transactions_that_a_card_holder_confirms_pay_nothing() -> None:
    text = (
        "#POS签购单\n商户名称：样例县城市管理局\n参考号：143027118806\n日期/时间：2026/08/19\n金额：RMB336.00\n"
        "缴费人：样例街试样超市\n缴费项目：城市道路临时占用费\n持卡人签名：\n本人确认以上交易，同意将其记入本卡账户"
    )
    [document] = read_typed(typed(text))
    assert document.kind == "road_fee_receipt"
    assert values_of(document)["payer"] == "样例街试样超市"
