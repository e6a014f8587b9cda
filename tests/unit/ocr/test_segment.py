"""Pages of a stack to papers."""

from __future__ import annotations

import pytest

from ocr import segment
from ocr.classify import CONTESTED, Verdict, classify
from ocr.joints import FAIR, LIKELY, SURE, Joint
from ocr.page_marks import is_signing_page, notes_of, page_number
from ocr.segment import group_pages
from tests.unit.ocr.typed_pages import Line, layout, paragraph, read, result

PORTRAIT: list[Line] = [
    (200, 100, "姓名"), (300, 100, "张测试"), (200, 160, "性别男民族汉"), (200, 220, "出生1990年1月1日"),
    (200, 280, "住址"), (300, 280, "河南省信阳市浉河区样例路1号"), (200, 400, "公民身份号码"), (450, 400, "411599199001010014"),
]  # fmt: skip
OTHER_PORTRAIT: list[Line] = [
    (200, 100, "姓名"), (300, 100, "李样本"), (200, 160, "性别女民族汉"), (200, 220, "出生1990年1月1日"),
    (200, 280, "住址"), (300, 280, "河南省信阳市平桥区样例路2号"), (200, 400, "公民身份号码"), (450, 400, "411599199001010022"),
]  # fmt: skip
EMBLEM: list[Line] = [
    (300, 100, "中华人民共和国"), (300, 180, "居民身份证"), (200, 300, "签发机关"), (400, 300, "信阳市公安局"),
    (200, 360, "有效期限"), (400, 360, "2019.03.01-2039.03.01"),
]  # fmt: skip
LEASE = [
    (600.0, 100.0, "车位租赁合同"),
    *paragraph(
        200,
        "出租方（甲方）：张出租",
        "承租方（乙方）：李承租",
        "第一条甲方将A125号车位出租给乙方。",
        "第二条租金每月300元。",
    ),
]
LEASE_2 = paragraph(100, "第三条租赁期限自2026年1月1日起至2027年12月31日止。", "第四条本合同一式两份。")
SIGNATURES = paragraph(100, "甲方（签字）：张出租", "乙方（签字）：李承租", "签订日期：2025年12月20日")


COVER = paragraph(300, "车位买卖合同", "出卖人：信阳样例置业有限公司", "买受人：张测试")
BEHIND_COVER = [
    *paragraph(100, "出卖人：信阳样例置业有限公司", "买受人：张测试", "第一条出卖人取得该地块的土地使用权。"),
    (700.0, 2200.0, "第1页"),
]


def kinds_and_pages(*pages: list[Line]) -> list[tuple[str, tuple[int, ...]]]:
    results = [result(*lines, number=number) for number, lines in enumerate(pages, start=1)]
    return [(document.kind, document.pages) for document in read(*results)]


def test_two_sides_of_a_card_are_one_paper() -> None:
    assert kinds_and_pages(PORTRAIT, EMBLEM) == [("id_card", (1, 2))]
    assert kinds_and_pages(EMBLEM, PORTRAIT) == [("id_card", (1, 2))]


def test_sides_pages_apart_are_joined() -> None:
    assert kinds_and_pages(PORTRAIT, LEASE, EMBLEM) == [("id_card", (1, 3)), ("parking_lease_contract", (2,))]


def test_cards_of_two_people_are_two_papers() -> None:
    assert kinds_and_pages(PORTRAIT, OTHER_PORTRAIT) == [("id_card", (1,)), ("id_card", (2,))]


def test_contract_goes_on_while_its_clauses_count_on() -> None:
    assert kinds_and_pages(LEASE, LEASE_2, SIGNATURES) == [("parking_lease_contract", (1, 2, 3))]


def test_blank_page_parts_papers() -> None:
    found = kinds_and_pages(LEASE, [], LEASE)
    assert found == [("parking_lease_contract", (1,)), ("blank", (2,)), ("parking_lease_contract", (3,))]


def test_unknown_paper_behind_a_contract_is_its_own() -> None:
    notice = [(600.0, 100.0, "停水通知"), *paragraph(200, "因管网检修，本月三日起停水一天，请提前储水。", "供水公司")]
    assert kinds_and_pages(LEASE, notice) == [("parking_lease_contract", (1,)), ("other", (2,))]


def test_printed_page_number_one_begins_a_paper() -> None:
    numbered = [*LEASE, (700.0, 2200.0, "第1页共2页")]
    second = [*LEASE_2, (700.0, 2200.0, "第2页共2页")]
    assert kinds_and_pages(numbered, second, numbered, second) == [
        ("parking_lease_contract", (1, 2)),
        ("parking_lease_contract", (3, 4)),
    ]


def test_a_day_at_the_foot_of_a_page_is_no_page_number() -> None:
    for text in ("签发日期2026/9/12", "2026/10/15", "制作日：26/9/16"):
        assert page_number(layout((100, 100, "正文一行文字"), (700, 2200, text))) is None


@pytest.mark.parametrize(
    ("kind", "told_kind", "confidence", "sure", "papers"),
    [
        ("lease_contract", "property_consent", 0.45, FAIR, 2),
        ("lease_contract", "property_consent", CONTESTED, FAIR, 1),  # its words are not sure
        ("lease_contract", "property_consent", 0.45, LIKELY, 1),  # its pages or clauses count on
        ("traffic_plan", "traffic_protection_measures", 0.45, FAIR, 1),  # a chapter of a report
        ("traffic_plan", "property_consent", 0.45, LIKELY, 2),  # no report has a chapter like that
        ("traffic_plan", "property_consent", 0.45, SURE, 1),  # its pages count on
    ],
)
def test_a_page_whose_words_surely_tell_another_kind_begins_a_paper(
    monkeypatch: pytest.MonkeyPatch, kind: str, told_kind: str, confidence: float, sure: float, papers: int
) -> None:
    monkeypatch.setattr(segment, "joint", lambda at: Joint(at.verdict.kind == "other", sure))
    before = Verdict(kind, 0.9, True, {})
    told = Verdict(told_kind, confidence, False, {}, Verdict("other", 0.95, False, {}))
    page, next_page = layout((100, 100, "正文一行文字")), layout((100, 100, "另一行文字"))
    assert len(group_pages([(page, before), (next_page, told)])) == papers


SHORT_CONTRACT = (
    (200, 300, "立约人出租方钱样例有空院一处，今租与承租方李试样"),
    (200, 400, "停车使用，租期三年，空口无凭，签字为据"),
    (200, 600, "出租方签名：钱样例"),
    (200, 700, "承租方签名：李试样"),
)


def test_a_short_contract_is_no_signing_page() -> None:
    titled = layout((470, 100, "场院出租契约"), *SHORT_CONTRACT)
    assert not is_signing_page(titled)
    assert is_signing_page(layout(*SHORT_CONTRACT[2:]))
    assert is_signing_page(layout((300, 100, "场院出租契约签署页"), *SHORT_CONTRACT[2:]))
    assert not is_signing_page(layout((200, 100, "出租面积：200平方米"), *SHORT_CONTRACT[2:]))


def test_an_explanation_with_a_day_is_a_letter_and_not_the_notes_of_the_paper_before() -> None:
    before = layout((500, 100, "绿地占用申请表"), (200, 300, "申请人：钱样例"))
    rows = ((500, 100, "绿地情况说明"), (200, 300, "问：占哪块绿地"), (200, 400, "答：样例路南侧"))
    assert notes_of(layout(*rows, (200, 500, "2026年3月1日")), [before], "绿地占用申请表") == ""
    assert notes_of(layout(*rows), [before], "绿地占用申请表") == "named"


def test_page_numbers_in_their_usual_forms() -> None:
    for text, number in (("第2页共3页", 2), ("2/3", 2), ("-3-", 3), ("第4页", 4), ("2-2", 2)):
        found = page_number(layout((100, 100, "正文一行文字"), (800, 2200, text)))
        assert found is not None
        assert found.number == number
    assert page_number(layout((100, 100, "签订日期：2026年8月28日"))) is None


def test_numbered_heading_is_no_title() -> None:
    heading = [*LEASE_2, *paragraph(900, "五、不动产权证书", "权利人按照登记簿记载行使权利。")]
    assert kinds_and_pages(LEASE, heading) == [("parking_lease_contract", (1, 2))]


def test_the_text_behind_a_cover_belongs_to_it_though_its_pages_count_from_one() -> None:
    assert kinds_and_pages(COVER, BEHIND_COVER) == [("parking_purchase_contract", (1, 2))]


def test_the_title_may_stand_once_more_above_the_first_clause() -> None:
    again = [COVER[0], *((x, y + 60, text) for x, y, text in BEHIND_COVER)]
    assert kinds_and_pages(COVER, again) == [("parking_purchase_contract", (1, 2))]


def test_a_whole_contract_behind_another_is_another() -> None:
    assert len(kinds_and_pages(LEASE, LEASE)) == 2


def test_clauses_that_count_on_outweigh_a_title_that_runs_along_the_foot() -> None:
    first = layout(
        (500, 200, "低压供用电合同"),
        (200, 300, "供电人：国网样例供电公司"),
        (200, 360, "用电人：信阳样例充电服务有限公司"),
        (200, 460, "第一条 用电容量"),
        (200, 560, "第二条 供电方式"),
        (700, 2240, "低压供用电合同1"),
    )
    second = layout((200, 200, "第三条 违约责任"), (200, 300, "第四条 附则"), (700, 2240, "低压供用电合同2"), number=2)
    [group] = group_pages([(page, classify(page)) for page in (first, second)])
    assert (group.kind, len(group.pages)) == ("supply_contract", 2)


def test_the_text_behind_cover_and_contents_goes_on_under_a_running_head() -> None:
    cover = layout(
        (400, 500, "样例花园充电桩电缆入地工程"), (500, 800, "技术设计说明书"), (500, 1700, "信阳样例设计院")
    )
    contents = layout((700, 200, "目录"), (200, 300, "一、工程概况"), (200, 380, "二、设计依据"), number=2)
    text = layout(
        (200, 110, "信阳样例设计院"),
        (1200, 110, "技术设计说明书"),
        *paragraph(
            220,
            "一、工程概况",
            "本工程位于试验街，新建电缆通道长12米。",
            "二、设计依据",
            "1.《电力工程电缆设计标准》。",
        ),
        number=3,
    )
    [group] = group_pages([(page, classify(page)) for page in (cover, contents, text)])
    assert len(group.pages) == 3


def test_a_contract_goes_on_behind_a_card_that_lies_between_its_pages() -> None:
    annex = paragraph(100, "附件：设施设备交接清单", "1卷帘门2樘完好", "2配电箱1台完好", "3照明灯具36套完好")
    lease = [*LEASE, *paragraph(1200, "第二条之外的事项见附件。")]
    assert kinds_and_pages(lease, PORTRAIT, LEASE_2, EMBLEM, annex) == [
        ("parking_lease_contract", (1, 3, 5)),
        ("id_card", (2, 4)),
    ]
    numbered = [[*lines, (700.0, 2200.0, f"-{number}-")] for number, lines in enumerate((LEASE, SIGNATURES), start=1)]
    assert kinds_and_pages(numbered[0], PORTRAIT, numbered[1]) == [
        ("parking_lease_contract", (1, 3)),
        ("id_card", (2,)),
    ]


def test_a_stack_that_was_scanned_from_its_end_is_read_from_its_beginning() -> None:
    one, two, three = (
        [*lines, (700.0, 2200.0, f"-{number}-")] for number, lines in enumerate((LEASE, LEASE_2, SIGNATURES), start=1)
    )
    other = [[*lines, (700.0, 2200.0, f"第{number}页")] for number, lines in enumerate((LEASE, LEASE_2), start=1)]
    assert kinds_and_pages(EMBLEM, PORTRAIT, three, two, one, *other[::-1]) == [
        ("id_card", (1, 2)),
        ("parking_lease_contract", (3, 4, 5)),
        ("parking_lease_contract", (6, 7)),
    ]
    results = [result(*lines, number=number) for number, lines in enumerate((three, two, one), start=1)]
    [document] = read(*results)
    assert document.fields["lease_from"].value == "2026-01-01"
