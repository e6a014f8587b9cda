"""Papers as small offices, dealers and villages lay them out: what stands abreast, behind a name, in a block, in a form."""

from __future__ import annotations

import pytest

from ocr.kinds import catalogue
from ocr.layout import lay_out
from ocr.narrowing import narrow
from ocr.paper import Paper
from ocr.proposals import propose_mouth, propose_places
from ocr.readings import Box, DocumentReading, PageText
from ocr.second_opinion import read_fields
from tests.unit.ocr.typed_pages import Line, layout, page_text, read, result

_BUYER, _SELLER = "91411599MA44L8M55W", "91411599MA9F6Q2C1E"


def _document(*lines: Line) -> DocumentReading:
    [document] = read(result(*lines))
    return document


def _value(kind: str, field: str, *lines: Line) -> object:
    fields = read_fields(Paper(catalogue()[kind], (layout(*lines),)))
    return fields[field].value if field in fields else None


def test_of_two_tax_numbers_abreast_the_right_one_is_the_sellers() -> None:
    """Read row by row, the buyer's number stands behind the seller's label too."""
    fields = _document(
        (500, 60, "电子发票（机动车销售统一发票）"),
        (1300, 60, "发票号码：25412000000041599307"),
        (260, 200, "名称"), (440, 200, "固始县样例公交有限公司"), (1120, 200, "名称"), (1300, 200, "信阳样例商用车有限公司"),
        (80, 240, "购买方"), (940, 240, "销售方"),
        (1300, 275, _SELLER),
        (160, 300, "统一社会信用代码/纳税人识别号"), (640, 310, _BUYER),
        (100, 420, "车辆类型"), (320, 420, "纯电动城市客车"), (760, 420, "厂牌型号"), (945, 420, "样例牌YL6650BEV"),
    ).fields  # fmt: skip
    assert fields["seller_tax_id"].value == _SELLER


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("淮滨县样例充电服务有限公司建充电站使用", "淮滨县样例充电服务有限公司"),
        ("固始县样例公交有限公司回☑始☑", "固始县样例公交有限公司"),
        ("信阳样例建设有限公司", "信阳样例建设有限公司"),
        ("信阳样例有限公司建材分公司", "信阳样例有限公司建材分公司"),
        ("本县淮滨县样例水电安装队", "淮滨县样例水电安装队"),
    ],
)
def test_what_a_company_does_is_none_of_its_name(words: str, name: str) -> None:
    paper = Paper(catalogue()["road_dig_application"], (layout((100, 100, words)),))
    [span] = paper.search(words)
    named = narrow(paper.kind.fields["builder"], span)
    assert named is not None
    assert named.text == name


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        ("road", "样例路；起于县二小门口，止于农行路口", "样例路"),
        ("road", "样例街。开挖区间：市体育中心西门至样例路口", "样例街"),
        ("reason", "敷设电力排管，沟槽长27米、宽1.1米", "敷设电力排管"),
        ("reason", "院内安装充电桩接电需要，申请于2026年8月3日", "院内安装充电桩接电"),
    ],
)
def test_a_value_ends_where_the_next_is_told(field: str, words: str, value: str) -> None:
    paper = Paper(catalogue()["road_dig_application"], (layout((100, 100, words)),))
    spec = paper.kind.fields[field]
    [span] = paper.search(words)
    narrowed = narrow(spec, span)
    assert narrowed is not None
    assert narrowed.text == value


def test_an_address_in_a_block_about_green_land_is_the_place() -> None:
    cells = (
        Box(100, 200, 220, 400),  # 占用绿地, before two rows
        Box(220, 200, 400, 300), Box(400, 200, 1500, 300), Box(220, 300, 400, 400), Box(400, 300, 1500, 400),
    )  # fmt: skip
    lines = (
        (300.0, 80.0, "临时占用城市绿地审批表"),
        (110.0, 285.0, "占用"), (110.0, 320.0, "绿地"),
        (240.0, 235.0, "地址"), (420.0, 235.0, "样例路与测试街交叉口东北角街角绿地"),
        (240.0, 335.0, "性质"), (420.0, 335.0, "公共绿地"),
    )  # fmt: skip
    text = page_text(*lines)
    page = lay_out(1, PageText(text.width, text.height, text.lines, cells=cells))
    fields = read_fields(Paper(catalogue()["green_application"], (page,)))
    assert fields["place"].value == "样例路与测试街交叉口东北角街角绿地"
    assert fields["nature"].value == "公共绿地"


def test_a_cell_too_narrow_for_words_stands_between_a_label_and_its_value() -> None:
    columns = ((160, 362), (366, 398), (402, 1500))
    cells = tuple(Box(left, top, right, top + 98) for top in (256, 358) for left, right in columns)
    lines = (
        (300.0, 80.0, "新国用（2009）第0473号"),
        (175.0, 285.0, "土地使用权人"), (410.0, 285.0, "新县样例粮油购销有限公司"),
        (205.0, 390.0, "座落"), (410.0, 390.0, "新县样例镇测试大道南段西侧"),
    )  # fmt: skip
    text = page_text(*lines)
    page = lay_out(1, PageText(text.width, text.height, text.lines, cells=cells))
    fields = read_fields(Paper(catalogue()["land_use_cert_old"], (page,)))
    assert fields["holders"].value == ("新县样例粮油购销有限公司",)
    assert fields["location"].value == "新县样例镇测试大道南段西侧"


def test_what_a_form_says_may_be_filled_in_is_no_answer() -> None:
    lines = ((100, 100, "居委会意见：情况属实，可以安装"), (100, 150, "（填“可以安装”或“不宜安装”）"))
    assert _value("property_consent", "consent", *lines) is True


def test_who_signs_for_an_applicant_is_not_who_applies() -> None:
    lines = (
        (100, 100, "占道申请 A表：申请人填写"),
        (100, 200, "申请人（单位或个人）"), (700, 200, "手机号码"),
        (100, 240, "样例县付店镇晨光幼儿园"), (700, 240, "13600000262"),
        (100, 400, "占用道路"), (400, 400, "样例街"),
        (900, 600, "申请人签章："), (1100, 600, "习样琴"),
    )  # fmt: skip
    assert _value("road_occupy_application", "applicant", *lines) == "样例县付店镇晨光幼儿园"


def test_a_title_that_stands_alone_tells_a_promise_though_it_is_about_charging_piles() -> None:
    document = _document(
        (400, 60, "占道作业交通安全责任承诺"),
        (100, 160, "承诺人"), (400, 160, "光山县样例物业管理有限公司"),
        (100, 220, "作业项目"), (400, 220, "样例小区路侧公共充电桩安装"),
        (100, 280, "涉及路段"), (400, 280, "光山县样例路南段"),
        (100, 340, "承诺事项"), (400, 340, "按交警核定的时间、地段作业，设围挡及警示标志"),
    )  # fmt: skip
    assert document.kind == "traffic_commitment"


def test_an_order_to_stop_is_no_consent() -> None:
    document = _document(
        (400, 60, "责令停止违法行为通知书"),
        (100, 160, "信阳样例电气有限公司："),
        (100, 220, "经查，你单位擅自开挖敷设充电桩电缆，未取得挖掘城市道路批准文件，违反了条例的规定。"),
        (100, 280, "现责令你单位立即停止上述行为，逾期不改正的，将依法给予行政处罚。"),
        (900, 400, "信阳市样例区城市综合行政执法大队"),
    )  # fmt: skip
    assert document.kind == "other"


def test_a_city_without_its_middle_and_a_mouth_read_twice() -> None:
    assert propose_places("信市平桥区住房和城乡建设局") == "信阳市平桥区住房和城乡建设局"
    assert propose_places("信市场") == "信市场"
    assert propose_mouth("样例路与测试街交叉口☑西南角") == "样例路与测试街交叉口西南角"


def test_sides_told_by_the_compass_and_in_words_with_figures() -> None:
    lines = (
        (100.0, 100.0, "申请书"),
        (100.0, 160.0, "占用的绿地在样例路北段围墙外，为防护绿地，东西向二十五米，南北向1.2米，共计叁拾平方米。"),
    )
    assert _value("green_application", "length_m", *lines) == "25"
    assert _value("green_application", "width_m", *lines) == "1.2"
    form = (
        (100.0, 100.0, "掘动长度"),
        (500.0, 100.0, "四十五米（45m）"),
        (100.0, 160.0, "掘动宽度"),
        (500.0, 160.0, "0.8m"),
    )
    assert _value("road_dig_application", "length_m", *form) == "45"
    assert _value("road_dig_application", "width_m", *form) == "0.8"
