"""Stacks of papers in any order: pages of one paper stay together, and nobody's papers are joined with another's."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocr.classify import classify
from ocr.joints import DOUBTFUL, Meeting, joint
from ocr.layout import PageLayout, lay_out
from ocr.readings import DocumentReading, PageText
from tests.unit.ocr.stack_papers import (
    Typed,
    consent,
    emblem,
    empty,
    id_card,
    invoice,
    invoice_part,
    lease,
    licence,
    licence_sheet,
    licence_with_notes,
    numbered,
    portrait,
    purchase_with_cover,
    unknown,
    use_right_with_sketch,
)
from tests.unit.ocr.typed_pages import SIZE, Line, layout, paragraph, read, result, text_line

MAKERS = (
    id_card,
    lease,
    consent,
    invoice,
    licence,
    licence_with_notes,
    use_right_with_sketch,
    purchase_with_cover,
    unknown,
)
papers = st.builds(lambda make, who: make(who), st.sampled_from(MAKERS), st.integers(0, 2))


def documents(*pages: list[Line]) -> tuple[DocumentReading, ...]:
    return read(*(result(*lines, number=number) for number, lines in enumerate(pages, start=1)))


def bounds(*pages: list[Line]) -> list[tuple[int, ...]]:
    return [document.pages for document in documents(*pages)]


def stacked(stack: list[Typed]) -> tuple[list[list[Line]], list[tuple[str, tuple[int, ...]]]]:
    """The pages of a stack, and which of them each paper has."""
    pages: list[list[Line]] = []
    drawn = []
    for paper in stack:
        drawn.append((paper.kind, tuple(range(len(pages) + 1, len(pages) + len(paper.pages) + 1))))
        pages += paper.pages
    return pages, drawn


@pytest.mark.parametrize("make", MAKERS)
def test_each_paper_is_one_by_itself(make) -> None:  # type: ignore[no-untyped-def]
    pages, drawn = stacked([make(1)])
    assert [(one.kind, one.pages) for one in documents(*pages)] == drawn


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(papers, min_size=2, max_size=6, unique_by=lambda paper: repr(paper.pages[0])), st.sets(st.integers(0, 5))
)
def test_any_order_with_empty_pages_between(stack: list[Typed], empty_behind: set[int]) -> None:
    mixed = [one for n, paper in enumerate(stack) for one in ((paper, empty()) if n in empty_behind else (paper,))]
    pages, drawn = stacked(mixed)
    assert [(one.kind, one.pages) for one in documents(*pages)] == drawn


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(papers.filter(lambda paper: paper.kind != "id_card"), min_size=1, max_size=4), st.integers(0, 2))
def test_two_sides_of_a_card_around_other_papers(between: list[Typed], who: int) -> None:
    pages, _ = stacked(between)
    assert (1, len(pages) + 2) in bounds(portrait(who), *pages, emblem())


def test_portraits_first_and_emblems_after_are_paired_in_order_for_a_person_to_look_at() -> None:
    found = documents(portrait(0), portrait(1), emblem(), emblem())
    assert [one.pages for one in found] == [(1, 3), (2, 4)]
    assert min(one.confidence for one in found) <= DOUBTFUL


@pytest.mark.parametrize("make", [consent, invoice, licence, use_right_with_sketch, id_card])
def test_papers_of_two_people_are_two(make) -> None:  # type: ignore[no-untyped-def]
    pages, drawn = stacked([make(0), make(1)])
    assert bounds(*pages) == [where for _, where in drawn]


def test_invoices_with_two_numbers_are_two_even_as_two_parts() -> None:
    assert bounds(invoice_part(0, "发票联"), invoice_part(1, "抵扣联")) == [(1,), (2,)]


def test_one_sheet_scanned_twice_is_two_papers() -> None:
    assert bounds(invoice_part(0, "发票联"), invoice_part(0, "发票联")) == [(1,), (2,)]
    assert bounds(licence_sheet(0), licence_sheet(0)) == [(1,), (2,)]


def test_numbers_that_differ_in_one_character_are_for_a_person_to_look_at() -> None:
    found = documents(invoice_part(0, "发票联"), invoice_part(1, "抵扣联"))
    assert [one.confidence <= DOUBTFUL for one in found] == [True, True]


def test_a_plain_paper_is_sure_of_its_bounds() -> None:
    pages, _ = stacked([consent(0), lease(1)])
    assert all(one.confidence > DOUBTFUL for one in documents(*pages))


def test_a_missing_page_leaves_a_doubt() -> None:
    first, second, third = numbered(lease(0).pages)
    assert all(one.confidence > DOUBTFUL for one in documents(first, second, third))
    assert [one.confidence <= DOUBTFUL for one in documents(first, second)] == [True]


def test_an_empty_back_does_not_part_pages_that_count_on() -> None:
    first, second, third = lease(0).pages
    assert bounds(first, [], second, third) == [(1, 3, 4), (2,)]
    assert bounds(*numbered((first, second)), [], *numbered((first, second))) == [(1, 2), (3,), (4, 5)]


def test_text_that_breaks_off_goes_on_over_the_page() -> None:
    report = [
        (600.0, 100.0, "小区用电情况"),
        *paragraph(200, *["小区现有住宅十二栋，变压器两台，负荷率在夏季晚间较高，冬季较低，"] * 4),
    ]
    further = paragraph(100, "并且在最近三年之内没有发生过过负荷停电的情况，设备运行一直良好，", "特此说明。")
    assert bounds(report, further) == [(1, 2)]


def test_notes_of_another_matter_are_a_paper_of_their_own() -> None:
    notice = [
        (650.0, 100.0, "温馨提示"),
        *paragraph(
            200, "尊敬的各位业主：", "定于本周六清洗水箱，届时停水。", "信阳样例物业服务有限公司", "2026年10月14日"
        ),
    ]
    assert bounds(*invoice(0, "发票联").pages, notice) == [(1,), (2,)]


def test_an_application_and_the_answer_that_rests_on_it_are_one_paper() -> None:
    asked = [
        (500.0, 100.0, "充电桩安装申请书"),
        *paragraph(200, "样例花园业主委员会：", "本人张测试申请在A125号车位安装充电桩。", "申请人：张测试"),
    ]
    answer = [
        (500.0, 100.0, "同意安装充电桩的证明"),
        *paragraph(200, "所报申请收悉，经讨论，同意按申请书内容安装充电桩。", "样例花园业主委员会", "2026年10月7日"),
    ]
    assert bounds(asked, answer) == [(1, 2)]
    assert bounds(asked, consent(1).pages[0]) == [(1,), (2,)]


def test_a_loose_side_does_not_take_the_side_of_a_whole_card_behind_other_pages() -> None:
    (nothing,) = empty().pages
    found = documents(emblem(), nothing, portrait(0), emblem())
    assert [one.pages for one in found] == [(1,), (2,), (3, 4)]
    assert found[2].confidence <= DOUBTFUL  # the loose side may be this person's: a clerk looks


def test_a_registered_lease_begins_a_paper_behind_another_lease() -> None:
    form: list[Line] = [
        (500, 100, "房屋租赁合同登记备案表"), (200, 200, "出租人"), (400, 200, "赵出租"), (200, 260, "承租人"), (400, 260, "钱承租"),
        (200, 320, "房屋坐落"), (400, 320, "信阳市浉河区样例路1号"), (200, 380, "建筑面积"), (400, 380, "69.79"),
        (200, 440, "租赁期限"), (400, 440, "2026年1月1日至2027年12月31日"), (200, 500, "月租金"), (400, 500, "1200元"),
    ]  # fmt: skip
    pages, _ = stacked([lease(0)])
    found = documents(*pages, form)
    assert [one.pages for one in found] == [(1, 2, 3), (4,)]
    assert found[1].kind == "lease_contract"


def test_the_check_of_an_electronic_invoice_belongs_to_it() -> None:
    bill: list[Line] = [
        (500, 60, "电子发票（机动车销售统一发票）"), (900, 120, "发票号码"), (1050, 120, "26412000000000000017"),
        (100, 200, "购买方名称"), (300, 200, "张测试"), (100, 300, "车辆识别代号/车架号码"), (450, 300, "LTEST00000A000017"),
        (100, 400, "价税合计"), (300, 400, "¥113000.00"), (100, 500, "销货单位名称"), (300, 500, "信阳样例汽车销售有限公司"),
        (100, 600, "增值税税额"), (300, 600, "¥13000.00"), (100, 650, "主管税务机关及代码"),
    ]  # fmt: skip
    check: list[Line] = [
        (400, 60, "国家税务总局全国增值税发票查验平台"), (100, 120, "查验次数：第1次"), (500, 180, "机动车销售统一发票（电子）"),
        (100, 260, "发票号码"), (300, 260, "26412000000000000017"), (100, 320, "购买方名称"), (300, 320, "张测试"),
        (100, 380, "车辆识别代号/车架号码"), (450, 380, "LTEST00000A000017"), (100, 440, "价税合计（小写）"), (400, 440, "113000.00"),
        (100, 500, "销货单位名称"), (300, 500, "信阳样例汽车销售有限公司"),
    ]  # fmt: skip
    assert [(one.kind, one.pages) for one in documents(bill, check)] == [("vehicle_sales_einvoice", (1, 2))]


TEMPORARY: list[Line] = [
    (300, 100, "中华人民共和国"), (300, 180, "临时居民身份证"), (200, 300, "签发机关"), (400, 300, "信阳市公安局"),
    (200, 360, "有效期限"), (400, 360, "2026.03.01-2026.06.01"),
]  # fmt: skip
RESIDENT: list[Line] = [
    (300, 100, "中华人民共和国"), (300, 180, "港澳居民居住证"), (200, 300, "签发机关"), (400, 300, "信阳市公安局"),
    (200, 360, "有效期限"), (400, 360, "2022.03.01-2027.03.01"), (200, 420, "通行证号码"), (400, 420, "H12345678"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "back"), [("temp_id_card", TEMPORARY), ("hmt_residence_permit", RESIDENT)])
def test_the_back_says_whose_front_looks_like_an_identity_cards(kind: str, back: list[Line]) -> None:
    front, lower = portrait(0), [(left, top + 700, text) for left, top, text in back]
    for pages in ([front, back], [back, front], [[*front, *lower]]):
        (card,) = documents(*pages)
        assert (card.kind, card.pages) == (kind, tuple(range(1, len(pages) + 1)))
        assert card.fields["id_number"].value == "411599199001010014"
        assert card.fields["issuer"].value == "信阳市公安局"


def test_an_identity_card_behind_a_loose_back_of_another_keeps_its_front() -> None:
    found = documents(TEMPORARY, portrait(0), emblem())
    assert [(one.kind, one.pages) for one in found] == [("temp_id_card", (1,)), ("id_card", (2, 3))]


@pytest.mark.parametrize("entry", ["一、工程概况1", "一、工程概况……1"])
def test_a_report_goes_on_behind_its_table_of_contents_where_pages_are_counted_anew(entry: str) -> None:
    """Also where a row of the page stands out as a headline does."""
    cover = layout(*paragraph(576, "样例路公交充电站10kV接入工程", "施工期交通影响评估报告"))
    contents = layout(
        *paragraph(290, "目录", entry, "二、评价范围与依据2", "三、交通现状3", "四、结论与建议4"), number=2
    )

    def page_beginning_with(first: str) -> PageLayout:
        rows = [
            text_line(200, 223, first),
            text_line(200, 300, "项目名称：样例路公交充电站10kV接入工程", size=1.5 * SIZE),
            text_line(200, 380, "本工程位于平桥区样例路与例河路交叉口北侧40米处人行道附近，主要内容为"),
            text_line(200, 440, "埋设电力保护管及电缆，接入充电设施。"),
            text_line(795, 2250, "第1页"),
        ]
        return lay_out(3, PageText(1654, 2339, tuple(rows)))

    def joins(page: PageLayout) -> bool:
        return joint(Meeting("traffic_impact_report", [cover, contents], page, classify(page))).joins

    assert joins(page_beginning_with("一、工程概况"))
    assert not joins(page_beginning_with("一、接入方案"))


def test_clauses_count_on_over_the_points_of_the_last_one() -> None:
    first = [
        (600.0, 100.0, "停车位租赁合同"),
        *paragraph(
            200, "出租人：张测试（甲方）", "承租人：李样例（乙方）", "第一条甲方将车位（编号：A-019）出租给乙方。"
        ),
        *paragraph(400, "第六条充电设施：甲方同意乙方安装充电设施；", "2.充电设施所有权归乙方。"),
    ]
    second = paragraph(100, "第七条物业服务费由甲方承担。", "第八条本合同正本一式两份。", "签约日期：2026年3月10日")
    assert bounds(first, second) == [(1, 2)]


def test_a_paper_goes_on_behind_a_card_and_an_empty_page() -> None:
    first, second, third = numbered(lease(0).pages)
    front, back = id_card(1).pages
    assert bounds(first, second, front, back, [], third) == [(1, 2, 6), (3, 4), (5,)]
