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
    [("城市道路临时占用审批申请B表", 2), ("占道申报A表", 1), ("本表随A表归档", 0), ("范围详见B表", 0)],
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
