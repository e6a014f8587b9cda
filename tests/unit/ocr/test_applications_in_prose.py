"""Applications that somebody wrote as they speak: who runs the errand, what is asked for, which road, which sheet."""

from __future__ import annotations

import pytest

from ocr.extract import extract
from ocr.kinds import catalogue
from ocr.page_marks import sheet_letter
from ocr.paper import Paper
from tests.unit.ocr.typed_pages import layout, read, result


def _read(kind: str, text: str) -> dict[str, object]:
    page = layout(*((100, 100 + 60 * row, line) for row, line in enumerate(text.split("\n"))))
    return {name: field.value for name, field in extract(Paper(catalogue()[kind], (page,))).items()}


@pytest.mark.parametrize(
    ("sentence", "handler"),
    [
        ("以上妥否，请批示。此事由李试样具体跑办，手机13800003779。", "李试样"),
        ("手续我托欧阳样例去跑，请批准。", "欧阳样例"),
        ("跑手续的是文测沁，找他打13800000379。", "文测沁"),
        ("往来事宜由李试样承担（手机13800003592）。", "李试样"),
        ("现场由信阳样例电力工程有限公司负责办理。", None),
        ("由施工单位统一办理。", None),
        ("由我公司代为办理。", None),
    ],
)
def test_who_runs_the_errand_is_the_handler(sentence: str, handler: str | None) -> None:
    found = _read("road_dig_application", f"挖掘城市道路申请\n信阳市城市管理局：\n{sentence}")
    assert found.get("handler") == handler


@pytest.mark.parametrize(
    ("line", "nature"),
    [
        ("申办类别：□临时占用绿地 ☑移植树木 □砍伐树木", "移植树木"),
        ("（1）事项：砍伐树木", "砍伐树木"),
        ("我家接电须临时借用绿地一块，请批准。", "临时借用绿地"),
        ("绿地性质：道路附属绿地\n申请事项：临时占用绿地", "道路附属绿地"),
        ("根据《申请占用绿地审批办法》提出申请。", None),
        ("申请表共两页。", None),
    ],
)
def test_the_matter_is_the_nature_where_that_of_the_land_is_not_said(line: str, nature: str | None) -> None:
    assert _read("green_application", f"园林绿化事项申办表\n{line}").get("nature") == nature


def test_a_road_is_named_without_what_leads_to_it() -> None:
    letter = "破路施工的报告\n需要破开路面，具体地点在信阳市样例南街109号门口非机动车道外侧。"
    assert _read("road_dig_application", letter).get("road") == "样例南街"


@pytest.mark.parametrize(
    ("title", "letter"),
    [
        ("城市道路临时占用审批申请B表", 2),
        ("占道申报A表", 1),
        ("A表占用人情况", 1),
        ("B表：占用内容", 2),
        ("B表见背面", 0),
        ("本表随A表归档", 0),
        ("范围详见B表", 0),
    ],
)
def test_a_title_that_ends_in_its_sheet(title: str, letter: int) -> None:
    assert sheet_letter(layout((400, 100, title))) == letter


def test_a_slogan_in_the_title_is_no_project() -> None:
    text = "文明施工保畅通承诺书\n信阳样例市政工程有限公司因实施样例大道公共快充点供电工程，须在样例大道上作业。"
    assert _read("traffic_commitment", text).get("project") == "样例大道公共快充点供电工程"


def test_the_box_for_the_answer_does_not_make_an_application_an_answer() -> None:
    text = """申请书
浉河区园林绿化中心：
现申请砍伐树木。地点：样例里小区大门东侧临街绿地。范围南北长41米，
东西宽1.2米，计49.2平方米，内有女贞1株。原因是更换充电专用分支箱要经过这里。
打算2026年9月11日动手，2026年9月26日收工，费用由我方出。望批准。
申请方：高测麒
2026年8月30日
批复栏："""
    [paper] = read(result(*((200.0, 150.0 + 60 * row, line) for row, line in enumerate(text.split("\n")))))
    assert paper.kind == "green_application"


def test_an_answer_in_the_box_below_makes_a_request_a_consent() -> None:
    text = """请求在自用车位装充电桩的申请
信阳样例物业管理有限公司：
我是样例家属院25号楼3单元401室的徐测样，想在自家负二层的B2-444车位上装一个7千瓦
的充电桩，线走公共桥架。设备、施工和以后维修的费用都由我自己负担，请予批准。
申请人：徐测样
2026年7月30日
批复栏
情况属实，可以安装。进场前到工程部登记，找有电工证的师傅做。
信阳样例物业管理有限公司
2026年8月2日"""
    for words, kind in ((text, "property_consent"), (text.partition("批复栏")[0], "other")):
        lines = ((200.0, 150.0 + 60 * row, line) for row, line in enumerate(words.strip().split("\n")))
        [paper] = read(result(*lines))
        assert paper.kind == kind


@pytest.mark.parametrize(
    ("rows", "sizes"),
    [
        (("占长/米|占宽/米|合计/平方米", "9.5|2.5|23.75"), ("9.5", "2.5", "23.75")),
        (("64m|0.6m|38.4m2", "纵长|横宽|用地大小"), ("64", "0.6", "38.4")),
        (("占用尺寸|14米（顺路向）×2米（横路向）",), ("14", "2", None)),
        (("编号|9.5|2.5|24",), (None, None, None)),
        (("甲段|2|3|6", "乙段|4|5|20"), (None, None, None)),
    ],
    ids=["known by their product", "labels below", "sides with notes", "no product", "two stretches"],
)
def test_sizes_are_known_by_their_product(rows: tuple[str, ...], sizes: tuple[str | None, ...]) -> None:
    cells = [
        (100 + 400 * column, 100 + 60 * row, words)
        for row, line in enumerate(rows)
        for column, words in enumerate(line.split("|"))
    ]
    paper = Paper(catalogue()["facility_occupy_register"], (layout(*cells),))
    found = {name: field.value for name, field in extract(paper).items()}
    assert tuple(found.get(name) for name in ("length_m", "width_m", "area_m2")) == sizes


def test_where_and_why_a_road_is_dug_up_in_a_letter() -> None:
    found = _read(
        "road_dig_application",
        "关于开挖样例中路路面的请示\n信阳市城市管理局：\n为充电车棚电源引接，电缆须横穿道路，现恳请贵局准许破开样例中路的路面，"
        "具体点位在115号院墙外东侧人行道。",
    )
    assert found["reason"] == "充电车棚电源引接，电缆须横穿道路"
    assert found["place"] == "115号院墙外东侧人行道"


def test_who_promises_for_works_at_home_is_not_who_is_hired() -> None:
    text = (
        "交通安全承诺\n交警同志：\n我是云杉花园的业主钱样例，家里要装充电桩。\n请来干活的是信阳样例电力工程有限公司。"
    )
    assert _read("traffic_commitment", text)["promisor"] == "钱样例"


def test_a_plan_names_the_works_it_was_written_for() -> None:
    text = "施工期间交通导改方案\n本方案针对云杉小区居民充电专变接入改造编制，受影响的道路为样例三路。"
    assert _read("traffic_plan", text)["project"] == "云杉小区居民充电专变接入改造"


def test_the_label_close_to_a_firm_is_no_part_of_its_name() -> None:
    text = "作业期间交通疏解方案\n本方案针对样例路充电专变接入工程编制。\n编写方信阳样例交通技术服务有限公司\n2026年10月15日"
    assert _read("traffic_plan", text)["author"] == "信阳样例交通技术服务有限公司"


def test_who_hands_in_the_fee_is_the_payer() -> None:
    text = "占道款项交讫凭据\n今由钱样例\n付来城市道路占用费\n计款（大写）贰仟元整 ￥2000.00"
    assert _read("road_fee_receipt", text)["payer"] == "钱样例"
