"""One notice, once: when it may be composed, what is frozen, what a second one may hold, and the five days."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from generator.contexts.correction_list import CorrectionList
from intake import calendar_file
from intake.domain.case import Application, Flags
from intake.domain.clocks import accepted_by_law, clocks, notice_due
from intake.domain.history import apply
from intake.domain.notices import correction_due, from_data, is_new
from intake.domain.options import CheckOptions
from intake.domain.refusals import ChangeRefusedError, EventError
from intake.domain.working_days import DueDay, WorkCalendar
from intake.reviewing import acceptance_data, notice_data, waiting_data
from intake.settings import Settings
from tests.factories import ADDRESS, OTHER_NAME, company, document, resident, resident_files, scan
from tests.unit.intake.case_run import APPLICANT, CLERK, MACHINE, RECEIVED, Run

CALENDAR = calendar_file.load()
FIVE_DAYS = Settings(CheckOptions(correction_working_days=5))


def code_of(caught: pytest.ExceptionInfo[ChangeRefusedError]) -> str:
    return caught.value.code


def without_car() -> Run:
    return Run(resident(), resident_files(vehicle_sales_invoice=None), settings=FIVE_DAYS).submit().read()


def invoice(**said: str) -> object:
    return document("vehicle_sales_invoice", **said)


# --- composing and freezing -------------------------------------------------------------------------


def test_a_notice_is_frozen_with_version_time_person_and_printed_words() -> None:
    run = without_car().issue(datetime(2026, 11, 24, 9, 0))
    (notice,) = run.state.notices
    assert (notice.version, notice.issued_at, notice.issued_by) == (1, datetime(2026, 11, 24, 9, 0), CLERK)
    assert [(line.code, line.row) for line in notice.lines] == [("material_missing", 4)]
    assert notice.due == date(2026, 12, 1)
    assert notice.known == frozenset(run.state.files)
    printed = CorrectionList.model_validate_json(json.dumps(dict(notice.document), ensure_ascii=False))
    assert (printed.draft, printed.clerk, printed.issued_on) == (False, "承办人甲", date(2026, 11, 24))
    assert (printed.due, printed.received_on) == (date(2026, 12, 1), date(2026, 11, 23))
    assert run.replayed().notices == run.state.notices
    # What comes later changes nothing of it.
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")))
    assert run.state.notices == (notice,)


def test_the_list_is_the_same_however_often_it_is_composed() -> None:
    run = without_car()
    once, again = (notice_data(run.review(), run.state, run.at, settings=FIVE_DAYS) for _ in range(2))
    assert json.dumps(once) == json.dumps(again)


def test_no_notice_while_a_doubt_is_open() -> None:
    """否则没有核对的问题以后不能再提出，或者未经人核对就写到了纸上。"""
    files = resident_files(
        vehicle_sales_invoice=None, realestate_cert=document("realestate_cert", holders=(OTHER_NAME,))
    )
    run = Run(resident(), files).submit().read()
    with pytest.raises(ChangeRefusedError) as caught:
        run.issue()
    assert code_of(caught) == "doubts_open"
    assert "1条" in caught.value.message
    run.settle("holder_mismatch", "dismiss").issue()
    assert [line.code for line in run.state.notices[0].lines] == ["material_missing"]


def test_no_notice_before_every_paper_was_read_and_none_without_content() -> None:
    run = without_car()
    data = notice_data(run.review(), run.state, run.at)
    with pytest.raises(ChangeRefusedError) as caught:
        run.do("issue_notice", CLERK, **{**data, "known": list(run.state.files[1:])})
    assert code_of(caught) == "not_all_read"
    behind = replace(run.state, read=frozenset())
    with pytest.raises(ChangeRefusedError) as caught:
        apply(behind, run_event(run, data))
    assert code_of(caught) == "not_all_read"
    with pytest.raises(ChangeRefusedError) as caught:
        run.do("issue_notice", CLERK, **{**data, "lines": []})
    assert code_of(caught) == "notice_empty"
    whole = Run(resident(), resident_files()).submit().read()
    with pytest.raises(ChangeRefusedError) as caught:
        whole.issue()
    assert code_of(caught) == "notice_empty"


def run_event(run: Run, data: dict[str, object]) -> object:
    from intake.domain.events import Event

    return Event("issue_notice", run.at, CLERK, "", data)  # type: ignore[arg-type]


def test_two_clerks_cannot_both_issue_it() -> None:
    run = without_car()
    data = notice_data(run.review(), run.state, run.at)
    with pytest.raises(ChangeRefusedError) as caught:
        run.do("issue_notice", CLERK, **{**data, "version": 2})
    assert code_of(caught) == "notice_version"


@pytest.mark.parametrize(
    "wrong",
    [
        {"lines": [{"key": "k"}]},
        {"lines": "none"},
        {"lines": [1]},
        {"due": "soon"},
        {"known": [1]},
        {"deferred": ["12"]},
        {"deferred": [True]},
        {"form": None},
        {"version": "1"},
        {"version": True},
        {"document": []},
    ],
)
def test_a_frozen_notice_that_cannot_be_read_is_an_error(wrong: dict[str, object]) -> None:
    run = without_car()
    data = {**notice_data(run.review(), run.state, run.at), **wrong}
    with pytest.raises(EventError, match="issue_notice"):
        from_data(data, at=run.at, by=CLERK, reason="")


@pytest.mark.parametrize("place", [["a.jpg"], ["a.jpg", "1"], [1, 1], "a.jpg", "ab", [["a"], 1], ["a.jpg", True]])
def test_places_of_a_frozen_notice_are_file_and_page(place: object) -> None:
    run = Run(resident(), resident_files(property_consent=document("property_consent", seal=None))).submit().read()
    data = notice_data(run.review(), run.state, run.at)
    assert from_data(data, at=run.at, by=CLERK, reason="").lines[0].places == (("property_consent.jpg", 1),)
    data["lines"][0]["places"] = [["a.jpg", None]]
    assert from_data(data, at=run.at, by=CLERK, reason="").lines[0].places == (("a.jpg", None),)
    data["lines"][0]["places"] = [place]
    with pytest.raises(EventError, match="places"):
        from_data(data, at=run.at, by=CLERK, reason="")


def test_mistakes_of_the_form_are_on_the_notice_and_amended_on_the_spot() -> None:
    case = resident(application=Application(install_address=ADDRESS, survey_date=date(2026, 11, 28)))
    run = Run(case, resident_files()).submit().read()
    data = notice_data(run.review(), run.state, run.at)
    assert [(line["row"], line["form"], line["places"]) for line in data["lines"]] == [(None, True, [])]
    assert data["document"]["on_the_spot"]
    run.do("amend_form", APPLICANT, application={"survey_date": "2026-11-27"})
    assert run.review().case.application.survey_date == date(2026, 11, 27)
    run.accept()
    assert run.state.step == "accepted"


# --- a second one -----------------------------------------------------------------------------------


def test_a_second_notice_speaks_only_of_what_came_after_the_first() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None, property_consent=None)).submit().read().issue()
    run.hand_in(scan("c.jpg", document("property_consent", seal=None)))
    with pytest.raises(ChangeRefusedError) as caught:
        run.issue()
    assert code_of(caught) == "reason_missing"
    run.issue(why="新交的物业证明没有盖章")
    second = run.state.notices[1]
    assert (second.version, second.reason) == (2, "新交的物业证明没有盖章")
    assert [(line.code, line.row) for line in second.lines] == [("seal_missing", 3)]
    assert run.state.step == "correction_wanted"


def test_what_the_first_notice_was_silent_about_may_not_be_asked_for_later() -> None:
    files = resident_files(vehicle_sales_invoice=None, property_consent=document("property_consent", seal=None))
    run = Run(resident(), files).submit().read()
    run.settle("seal_missing", "dismiss").issue()
    # The clerk thinks better of it: too late.
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")))
    run.state = replace(run.state, decisions=())
    with pytest.raises(ChangeRefusedError) as caught:
        run.issue(why="漏看了印章")
    assert code_of(caught) == "notice_empty"
    data = notice_data(Run(resident(), files).submit().read().review(), replace(run.state, notices=()), run.at)
    mixed = notice_data(Run(resident(), files).submit().read().review(), replace(run.state, notices=()), run.at)
    fresh = {**mixed["lines"][0], "files": ["came-later"]}
    forged = {
        **data,
        "lines": [fresh, *data["lines"]],
        "version": 2,
        "known": list(run.state.files),
        "form": run.state.notices[0].form,
    }
    with pytest.raises(ChangeRefusedError) as caught:
        run.do("issue_notice", CLERK, why="漏看了印章", **forged)
    assert code_of(caught) == "told_once"
    with pytest.raises(ChangeRefusedError) as caught:
        run.accept()
    assert code_of(caught) == "reason_missing"
    run.accept(why="印章问题未在一次性告知中提出")
    assert run.state.acceptance is not None
    assert run.state.acceptance.waived == ("seal_missing",)


def test_what_was_asked_for_and_did_not_come_stays_asked_for_without_a_second_notice() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None, property_consent=None)).submit().read().issue()
    run.hand_in(scan("c.jpg", document("property_consent")))
    with pytest.raises(ChangeRefusedError) as caught:
        run.accept()
    assert code_of(caught) == "still_wanted"
    data = waiting_data(run.review(), run.state)
    with pytest.raises(ChangeRefusedError) as caught:
        run.do("keep_waiting", CLERK, outstanding=[])
    assert code_of(caught) == "nothing_outstanding"
    run.do("keep_waiting", CLERK, **data)
    assert run.state.step == "correction_wanted"
    assert len(run.state.notices) == 1
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice"))).accept()
    assert run.state.step == "accepted"


def test_waiting_on_is_not_for_new_defects_and_not_for_a_first_list() -> None:
    run = without_car()
    with pytest.raises(ChangeRefusedError) as caught:
        run.do("keep_waiting", CLERK, outstanding=["k"])
    assert code_of(caught) == "nothing_outstanding"
    run.issue().hand_in(
        scan("i.jpg", document("vehicle_sales_invoice")), scan("c.jpg", document("property_consent", seal=None))
    )
    files = [file for file in run.files if file.name != "property_consent.jpg"]
    run.files = files
    with pytest.raises(ChangeRefusedError) as caught:
        waiting_data(run.review(), run.state)
    assert code_of(caught) == "new_defects"


def test_a_form_changed_after_the_notice_is_newly_handed_in() -> None:
    run = Run(company("road", flags=Flags())).submit().read().issue()
    assert 13 not in {line.row for line in run.state.notices[0].lines}
    run.do("amend_form", APPLICANT, flags={"dig": True})
    run.hand_in()
    draft = notice_data(run.review(), run.state, run.at)
    assert [(line["code"], line["row"]) for line in draft["lines"]] == [("material_missing", 13)]
    run.issue(why="申请人补选了挖掘")
    assert [line.row for line in run.state.notices[1].lines] == [13]
    # Told now: further changes of the form do not make it new once more.
    run.do("amend_form", APPLICANT, application={"project": {"handler": "李样本"}})
    run.hand_in()
    with pytest.raises(ChangeRefusedError) as caught:
        run.issue(why="再次")
    assert code_of(caught) == "notice_empty"
    assert {*waiting_data(run.review(), run.state)["outstanding"]} == {
        line.key for notice in run.state.notices for line in notice.lines
    }


def test_a_line_about_the_form_is_new_only_when_the_form_changed() -> None:
    case = resident(application=Application(install_address=ADDRESS, survey_date=date(2026, 11, 28)))
    run = Run(case, resident_files(vehicle_sales_invoice=None)).submit().read().issue()
    notice = run.state.notices[0]
    about_form = next(line for line in notice.lines if line.row is None)
    assert not is_new(about_form, [notice], notice.form)
    assert is_new(about_form, [notice], "other")
    missing = next(line for line in notice.lines if line.row == 4)
    assert not is_new(missing, [notice], "other")
    assert is_new(replace(missing, row=3), [notice], "other")
    assert is_new(replace(missing, message="别的材料"), [notice], "other")
    assert is_new(replace(missing, code="slot_missing"), [notice], "other")
    assert not is_new(replace(missing, code="seal_missing"), [notice], "other")
    assert not is_new(replace(missing, row=3), [notice], notice.form)
    run.do("amend_form", APPLICANT, application={"survey_date": "2026-11-29"})
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")))
    run.issue(why="改填的日期仍是周日")
    assert [line.code for line in run.state.notices[1].lines] == ["survey_not_working_day"]


def test_of_two_files_with_one_name_neither_counts_as_new() -> None:
    run = Run(
        resident(), resident_files(property_consent=document("property_consent", seal=None), vehicle_sales_invoice=None)
    )
    run.submit().read()
    run.settle("seal_missing", "dismiss").issue()
    run.state = replace(run.state, decisions=())
    run.hand_in(scan("property_consent.jpg", document("vehicle_sales_invoice")))
    with pytest.raises(ChangeRefusedError) as caught:
        run.issue(why="印章")
    assert code_of(caught) == "notice_empty"


def test_papers_that_came_as_corrections_are_judged_by_the_day_they_came() -> None:
    run = Run(resident(), resident_files(property_consent=None)).submit().read().issue()
    letter = document("property_consent", issue_date="2026-11-27")
    run.hand_in(scan("c.jpg", letter), at=datetime(2026, 11, 27, 9, 0))
    assert "date_in_future" not in {finding.code for finding in run.review().outcome.findings}
    assert run.accept().state.step == "accepted"


def test_of_papers_equally_good_the_row_is_judged_by_the_one_that_came_later() -> None:
    """补交的一份有新问题，就告诉申请人这一份的问题，而不是重复旧的那一份的。"""
    first = scan("c.jpg", document("property_consent", seal=None))
    for number in range(4):  # whatever the order of the files by their content
        run = Run(resident(), [*resident_files(property_consent=None), first]).submit().read().issue()
        run.hand_in(scan(f"d{number}.jpg", document("property_consent", applicant=OTHER_NAME)))
        run.issue(why="新交的物业证明写的是别人")
        assert [line.code for line in run.state.notices[1].lines] == ["consent_other_person"]


# --- due days ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issued", "days", "due"),
    [
        (date(2026, 11, 24), None, None),
        (date(2026, 11, 24), 5, date(2026, 12, 1)),
        (date(2026, 9, 30), 1, date(2026, 10, 8)),
        (date(2026, 12, 31), 5, None),  # 2027 is not announced: a provisional day is not printed
    ],
)
def test_the_due_day_of_corrections(issued: date, days: int | None, due: date | None) -> None:
    assert correction_due(issued, days, CALENDAR) == due


def kinds(run: Run, now: datetime, warn: int = 2) -> list[tuple[str, date, str, int]]:
    return [(c.kind, c.due, c.status, c.left) for c in clocks(run.state, now, CALENDAR, warn_working_days=warn)]


def test_the_five_days_are_watched_from_receipt_and_warned_of_in_time() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None))
    assert kinds(run, RECEIVED) == []
    assert notice_due(run.state, CALENDAR) is None
    run.submit()
    last = date(2026, 11, 30)
    assert notice_due(run.state, CALENDAR) == DueDay(last, provisional=False)
    assert kinds(run, datetime(2026, 11, 23, 12)) == [("notice", last, "running", 5)]
    assert not clocks(run.state, RECEIVED, CALENDAR, warn_working_days=2)[0].provisional
    assert kinds(run, datetime(2026, 11, 25, 23)) == [("notice", last, "running", 3)]
    assert kinds(run, datetime(2026, 11, 26, 8)) == [("notice", last, "soon", 2)]
    assert kinds(run, datetime(2026, 11, 26, 8), warn=1) == [("notice", last, "running", 2)]
    assert kinds(run, datetime(2026, 11, 28, 8)) == [("notice", last, "soon", 1)]
    assert kinds(run, datetime(2026, 11, 30, 23)) == [("notice", last, "last_day", 0)]
    assert kinds(run, datetime(2026, 12, 1, 0)) == [("notice", last, "over", 0)]
    assert accepted_by_law(run.state, datetime(2026, 11, 30, 23), CALENDAR) is None
    assert accepted_by_law(run.state, datetime(2026, 12, 1, 0), CALENDAR) == last


def test_without_a_notice_in_time_the_case_counts_as_accepted_from_the_day_of_receipt() -> None:
    run = without_car()
    for at, expired, code in (
        (datetime(2026, 11, 30, 23, 59), "2026-11-30", "period_running"),
        (datetime(2026, 12, 1, 0, 0), None, "period_running"),
    ):
        with pytest.raises(ChangeRefusedError) as caught:
            run.do("accept_by_law", MACHINE, at, expired=expired)
        assert code_of(caught) == code
    run.do("accept_by_law", MACHINE, datetime(2026, 12, 1, 0, 0), expired="2026-11-30")
    acceptance = run.state.acceptance
    assert acceptance is not None
    assert (acceptance.by_law, acceptance.since) == (True, RECEIVED)
    run.forward()
    assert run.state.packages[0].due == datetime(2026, 11, 23, 17, 30)  # the promise runs from the day of receipt


def test_a_notice_in_time_keeps_the_law_away() -> None:
    run = without_car().issue(datetime(2026, 11, 30, 16, 0))
    assert kinds(run, datetime(2026, 12, 4)) == [("correction", date(2026, 12, 7), "soon", 1)]
    assert not clocks(run.state, datetime(2026, 12, 4), CALENDAR, warn_working_days=2)[0].provisional
    run.hand_in(scan("c.jpg", document("property_consent")), at=datetime(2026, 12, 3, 9, 0))
    # The clock stood still from the notice to the corrections; its fifth day had already passed.
    assert notice_due(run.state, CALENDAR) == DueDay(date(2026, 11, 30), provisional=False)
    assert accepted_by_law(run.state, datetime(2026, 12, 20), CALENDAR) is None
    with pytest.raises(ChangeRefusedError) as caught:
        run.do("accept_by_law", MACHINE, expired="2026-11-30")
    assert code_of(caught) == "notice_issued"


def test_the_clock_stands_still_from_the_notice_to_the_corrections() -> None:
    run = without_car().issue(datetime(2026, 11, 24, 9, 0))
    assert notice_due(run.state, CALENDAR) is None
    assert [kind for kind, *_ in kinds(run, datetime(2026, 11, 26))] == ["correction"]
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")), at=datetime(2026, 12, 2, 9, 0))
    # 24 Nov counted, 25 Nov to 2 Dec did not: 3, 4, 7, 8 December are left.
    assert notice_due(run.state, CALENDAR) == DueDay(date(2026, 12, 8), provisional=False)
    clock = clocks(run.state, datetime(2026, 12, 4), CALENDAR, warn_working_days=2)[0]
    assert (clock.kind, clock.status, clock.accepts_by_law) == ("notice", "soon", False)


def test_nothing_is_concluded_from_a_year_that_is_not_announced() -> None:
    run = Run(resident(), []).submit(datetime(2026, 12, 30, 9, 0))
    late = datetime(2027, 2, 1)
    clock = clocks(run.state, late, CALENDAR, warn_working_days=2)[0]
    assert (clock.status, clock.provisional, clock.accepts_by_law) == ("over", True, True)
    assert accepted_by_law(run.state, late, CALENDAR) is None
    assert accepted_by_law(run.state, late, WorkCalendar(CALENDAR.years)) is None


def test_departments_and_later_papers_have_clocks_too() -> None:
    run = Run(company("road", flags=Flags(dig=True)), settings=Settings(CheckOptions(deferral_working_days=5)))
    run.submit().read()
    run.do("accept", CLERK, doubts=0, corrections=0, deferred=[12], due="2026-11-30", undertaking=True)
    assert [(c, d, s) for c, d, s, _ in kinds(run, RECEIVED)] == [("deferral", date(2026, 11, 30), "running")]
    run.forward()
    now = datetime(2026, 11, 24, 17, 31)
    found = clocks(run.state, now, CALENDAR, warn_working_days=2)
    assert [(c.kind, c.of, c.due, c.status) for c in found] == [
        ("decision", "市城管局", date(2026, 11, 24), "over"),
        ("deferral", "", date(2026, 11, 30), "running"),
    ]
    assert clocks(run.state, datetime(2026, 11, 24, 17, 30), CALENDAR, warn_working_days=2)[0].status == "last_day"
    assert not any(clock.provisional for clock in found)
    run.do("withdraw", APPLICANT)
    assert kinds(run, now) == []


def test_later_papers_have_no_clock_where_nothing_is_left_to_come() -> None:
    whole = Run(company("road")).submit().read()
    whole.do("accept", CLERK, doubts=0, corrections=0)
    assert kinds(whole, RECEIVED) == []
    dated = Run(company("road")).submit().read()
    dated.do("accept", CLERK, doubts=0, corrections=0, deferred=[12], due="2026-11-30", undertaking=True)
    dated.do("supply_deferred", APPLICANT, rows=[12], files=["x"])
    assert kinds(dated, RECEIVED) == []


def test_acceptance_names_what_may_follow_and_until_when() -> None:
    options = Settings(CheckOptions(deferral_working_days=5))
    run = Run(company("road"), settings=options).submit().read()
    for code in ("material_missing",) * 3:
        run.settle(code, "dismiss")
    data = acceptance_data(run.review(), run.state, RECEIVED, settings=options)
    assert (data["deferred"], data["due"], data["corrections"]) == ([12], "2026-11-30", 0)
    without = acceptance_data(run.review(), run.state, RECEIVED)
    assert without["due"] is None
    written = acceptance_data(run.review(), run.state, RECEIVED, due=date(2026, 12, 4), settings=options)
    assert written["due"] == "2026-12-04"
    late = datetime(2026, 12, 30, 10)
    assert acceptance_data(run.review(), run.state, late, settings=options)["due"] is None  # 2027 is not announced
    with pytest.raises(ChangeRefusedError) as caught:
        run.accept()
    assert code_of(caught) == "undertaking_missing"
    assert run.accept(undertaking=True).state.acceptance is not None
