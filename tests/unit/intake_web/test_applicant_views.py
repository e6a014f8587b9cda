"""What an applicant sees of a case: each material once, what to mend with its place, nothing a clerk has to decide."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intake import case_file
from intake.office_work import concluding, deciding
from intake.office_work.applicant_case import applicant_case
from intake.office_work.changing import ChangeCase, change_case
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.proposing import propose, proposed, settle
from intake.office_work.refusals import NotFoundError
from intake.retyping import RetypingError
from intake.web.applicant_readings import file_page
from intake.web.applicant_views import CasePage, case_page
from tests.factories import OTHER_ID, company, document, resident, resident_files, scan
from tests.unit.office_work.counter import APPLICANT, CLERK, Counter

MISREAD = document("id_card", id_number=OTHER_ID, unsure=("id_number",))


def page_of(desk: Counter, case_id: str, *only: int) -> CasePage:
    return case_page(applicant_case(desk.office, case_id), only=only)


def draft(desk: Counter) -> str:
    return open_case(desk.office, APPLICANT, OpenCase(case_file.to_json(resident()))).id


def test_before_anything_is_uploaded_every_row_is_to_be_prepared(desk: Counter) -> None:
    page = page_of(desk, draft(desk))
    assert [each.need.row for each in page.first] == [1, 2, 3, 4]
    assert page.rest == ()
    assert {each.badge.word for each in page.first} == {"还没交"}
    assert page.button == "提交申请"
    assert not page.busy


def test_what_is_complete_is_below_and_what_is_missing_above(desk: Counter) -> None:
    case = desk.open(resident(), resident_files(property_consent=None)).id
    page = page_of(desk, case)
    assert [each.need.row for each in page.first] == [3]
    assert [each.need.row for each in page.rest] == [1, 2, 4]
    assert page.missing == 1
    assert page.first[0].problems == ()  # its badge says it
    assert page.first[0].need.papers[0].good


def test_doubts_are_for_the_clerk_and_never_shown(desk: Counter) -> None:
    case = desk.open(resident(), resident_files(id_card=MISREAD)).id
    assert "id_number_mismatch" in desk.doubts(case)
    page = page_of(desk, case)
    assert page.form_problems == ()
    assert all(each.problems == () for each in (*page.first, *page.rest))
    row = next(each for each in (*page.first, *page.rest) if each.need.row == 1)
    assert row.badge.word == "已收到，窗口会核对"


def test_a_defect_is_shown_with_what_to_do(desk: Counter) -> None:
    old = document("id_card", valid_to="2020-01-01")
    case = desk.open(resident(), resident_files(id_card=old)).id
    (row,) = page_of(desk, case).first
    (problem,) = row.problems
    assert "有效期" in problem.message
    assert problem.remedy
    assert problem.places[0].href.endswith("#p1")


def test_a_notice_puts_exactly_its_rows_on_top(desk: Counter) -> None:
    case = desk.open(resident(), resident_files(property_consent=None)).id
    concluding.issue_notice(desk.office, CLERK, case)
    page = page_of(desk, case)
    assert [each.need.row for each in page.first] == [3]
    assert page.button == "补正好了，提交"
    assert [each.need.row for each in page_of(desk, case, 2, 4).first] == [2, 4]


def test_nothing_is_asked_for_any_more_once_a_case_is_withdrawn(desk: Counter) -> None:
    old = document("id_card", valid_to="2020-01-01")
    case = desk.open(resident(), resident_files(id_card=old, property_consent=None)).id
    assert page_of(desk, case).missing == 2
    change_case(desk.office, APPLICANT, ChangeCase(case, "withdraw"))
    page = page_of(desk, case)
    assert (page.first, page.missing, page.form_problems) == ((), 0, ())
    assert {each.need.row: each.badge.word for each in page.rest} == {
        1: "已收到",
        2: "已收到",
        3: "没有交",
        4: "已收到",
    }
    assert all(each.problems == () for each in page.rest)


def test_after_acceptance_only_what_may_follow_is_asked_for(desk: Counter) -> None:
    road = replace(company("road"), fetched=frozenset({9, 11}))
    case = desk.open(road, [scan("permit.pdf", document("planning_permit"))]).id
    for key in desk.doubts(case):
        deciding.decide_finding(desk.office, CLERK, case, key, "dismiss", why="已看原件")
    concluding.accept(desk.office, CLERK, case, undertaking=True, due=date(2026, 12, 7))
    page = page_of(desk, case)
    assert [(each.need.row, each.badge.word) for each in page.first] == [(12, "可以后补")]
    assert {each.badge.word for each in page.rest} == {"系统已取得，不用交", "已收到"}


def test_only_new_files_can_be_removed(desk: Counter) -> None:
    files = resident_files()
    case = desk.open(resident(), files[:2]).id
    desk.bring(case, files[2])
    assert [sheet.removable for sheet in page_of(desk, case).sheets] == [False, False, True]
    assert page_of(desk, case).button == "提交补充的材料"


def test_what_an_applicant_says_is_kept_for_the_clerk_and_changes_nothing(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    view = applicant_case(desk.office, case)
    file = next(file for file in view.view.files if file.name == "id_card.jpg")
    before = desk.findings(case)
    propose(desk.office, APPLICANT, case, file_id=file.id, position=0, field="name", typed="张试测")
    propose(desk.office, APPLICANT, case, file_id=file.id, position=0, field="name", typed="张测式")
    (one,) = proposed(desk.office, case)
    assert one.value == "张测式"
    assert desk.findings(case) == before
    shown = file_page(view, file.id, proposed(desk.office, case, only_open=False))
    value = next(value for value in shown.papers[0].values if value.field == "name")
    assert (value.said, value.settled) == ("张测式", "已告诉窗口，等核对")
    settle(desk.office, CLERK, case, one.id, taken=False)
    assert proposed(desk.office, case) == ()
    with pytest.raises(NotFoundError):
        settle(desk.office, CLERK, case, one.id, taken=True)
    shown = file_page(view, file.id, proposed(desk.office, case, only_open=False))
    assert "原样" in next(value for value in shown.papers[0].values if value.field == "name").settled


def test_days_are_shown_as_people_write_them(desk: Counter) -> None:
    case = desk.open(resident(), resident_files(id_card=document("id_card", valid_to="2036-01-09"))).id
    view = applicant_case(desk.office, case)
    file = next(file for file in view.view.files if file.name == "id_card.jpg")
    values = {value.field: value for value in file_page(view, file.id, ()).papers[0].values}
    assert (values["valid_to"].shown, values["valid_to"].plain) == ("2036年1月9日", "2036-01-09")


def test_a_proposal_has_to_fit_its_field_and_its_case(desk: Counter) -> None:
    case, other = desk.open(resident(), resident_files()).id, draft(desk)
    file = next(file for file in applicant_case(desk.office, case).view.files if file.name == "id_card.jpg")
    with pytest.raises(RetypingError):
        propose(desk.office, APPLICANT, case, file_id=file.id, position=0, field="valid_to", typed="某日")
    with pytest.raises(RetypingError):
        propose(desk.office, APPLICANT, case, file_id=file.id, position=7, field="name", typed="张测试")
    with pytest.raises(NotFoundError):
        propose(desk.office, APPLICANT, other, file_id=file.id, position=0, field="name", typed="张测试")


def test_no_names_in_what_happened(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    steps = applicant_case(desk.office, case).steps
    assert [step.name for step in steps] == ["提交申请"]
