"""The steps of a case: the table of changes, who may make them, what must be true, and what they leave behind."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import calendar_file
from intake.domain.case import Case, Flags
from intake.domain.case_state import CaseState
from intake.domain.effects import EFFECTS
from intake.domain.events import Actor, Event, from_json, to_json
from intake.domain.guards import GUARDS
from intake.domain.history import allowed, apply, replay
from intake.domain.options import CheckOptions
from intake.domain.packages import form_blocks, packages, rows_of
from intake.domain.refusals import ChangeRefusedError, EventError
from intake.domain.steps import BY_ID, CHANGES, STEP_NAMES, Guard, Step
from intake.domain.working_days import Pause
from intake.settings import Settings
from tests.factories import company, document, resident, resident_files, scan
from tests.unit.intake.case_run import (
    APPLICANT,
    CITY,
    CLERK,
    MACHINE,
    POLICE,
    RECEIVED,
    SUPPLY,
    TABLE,
    Run,
)

CALENDAR = calendar_file.load()
CLOSES = CheckOptions().closes


def refused(run: Run, code: str, change: str, by: Actor, **given: Any) -> None:
    before = run.state
    with pytest.raises(ChangeRefusedError) as caught:
        run.do(change, by, **given)
    assert caught.value.code == code
    assert run.state == before


def accepted(case: Case | None = None) -> Run:
    run = Run(case or resident(), resident_files()).submit().read()
    return run.accept()


def site_case() -> Case:
    """A company that digs in a road: supply, city and police each have a part."""
    return company(matters=("lv_nonresident", "road", "traffic"), flags=Flags(dig=True))


def approved(run: Run) -> Run:
    run.forward()
    for package in run.state.packages:
        run.do("approve", Actor("department", "d", package.department))
    return run


def with_packages(case: Case) -> Run:
    """Past acceptance, whatever the papers."""
    run = Run(case).submit().read()
    run.do("accept", CLERK, doubts=0, corrections=0)
    return run.forward()


# --- the table ------------------------------------------------------------------------------------


def test_every_guard_and_effect_of_the_table_exists_and_is_used() -> None:
    used = {guard for change in CHANGES for guard in change.guards}
    assert used == set(GUARDS) == set(get_args(Guard))
    assert set(EFFECTS) <= set(BY_ID)
    assert len(BY_ID) == len(CHANGES)


def test_every_step_can_be_reached_and_left() -> None:
    reached = {"draft"} | {change.target for change in CHANGES}
    assert set(get_args(Step)) <= reached
    left = {step for change in CHANGES for step in change.sources}
    assert set(get_args(Step)) - left == {"evaluated"}


def test_reasons_are_asked_for_where_something_is_taken_away() -> None:
    assert {change.id for change in CHANGES if change.why} == {
        "dismiss_finding",
        "correct_reading",
        "lapse",
        "refuse",
        "disapprove",
        "reopen_package",
        "close_unapproved",
        "revise_plan",
        "reopen",
    }


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([change.id for change in CHANGES]),
            st.sampled_from([APPLICANT, CLERK, MACHINE, SUPPLY, CITY]),
            st.integers(0, 3),
        ),
        max_size=30,
    )
)
def test_no_order_of_events_leaves_the_table(tries: list[tuple[str, Actor, int]]) -> None:
    """Whatever is tried, a case only moves as the table says, and its stored history gives the same case again."""
    data: dict[str, Any] = {
        "applicant": "resident",
        "matters": ["lv_resident"],
        "files": ["f"],
        "finding": "k",
        "doubts": 0,
        "corrections": 0,
        "grounds": "not_required",
        "packages": [
            {
                "department": "供电公司",
                "matters": ["lv_resident"],
                "rows": [1],
                "supplies": True,
                "due": "2026-11-23T17:30:00",
                "provisional": False,
            }
        ],
        "score": 5,
        "channel": "phone",
        "application": {},
        "expired": "2026-11-30",
        "file": "f",
        "index": 0,
        "kind": "id_card",
        "field": "name",
        "outstanding": ["k"],
    }
    state, kept, at = CaseState(), [], RECEIVED
    for change, by, days in tries:
        at += timedelta(days=days)
        event = Event(change, at, by, "理由", data)
        try:
            after = apply(state, event)
        except (ChangeRefusedError, EventError):
            continue
        row = BY_ID[change]
        assert state.step in row.sources
        assert by.role in row.roles
        assert after.step == (
            state.step if row.target is None else state.ended_from if row.target == "before" else row.target
        )
        assert row in allowed(state, by)
        state = after
        kept.append(event)
    stored = json.loads(json.dumps([to_json(event) for event in kept]))
    assert replay(from_json(each) for each in stored) == state


# --- the way of a resident and of a company --------------------------------------------------------


def test_a_resident_goes_from_application_to_evaluation_without_works() -> None:
    run = accepted()
    assert run.state.acceptance is not None
    assert run.state.acceptance.since == run.state.acceptance.at
    approved(run)
    assert [(p.department, p.rows) for p in run.state.packages] == [("供电公司", (1, 2, 3, 4))]
    run.do("issue_plan", SUPPLY)
    run.do("sign", APPLICANT)
    refused(run, "no_works", "start_works", SUPPLY)
    run.do("connect", SUPPLY)
    run.do("evaluate", APPLICANT, score=5, channel="platform", comment="很快")
    assert run.state.step == "evaluated"
    assert run.state.evaluation is not None
    assert (run.state.evaluation.score, run.state.evaluation.channel) == (5, "platform")
    assert run.replayed() == run.state
    assert allowed(run.state, CLERK) == ()


def test_a_company_with_road_works_passes_three_departments_and_the_works() -> None:
    run = with_packages(site_case())
    assert {p.department: p.rows for p in run.state.packages} == {
        "供电公司": (5, 6),
        "市城管局": (9, 10, 11, 12, 13, 14, 15, 16, 17),
        "市公安局": (22,),
    }
    run.do("approve", SUPPLY)
    run.do("approve", CITY)
    refused(run, "not_all_approved", "issue_plan", SUPPLY)
    run.do("approve", POLICE)
    refused(run, "wrong_person", "issue_plan", CITY)
    run.do("issue_plan", SUPPLY)
    run.do("revise_plan", SUPPLY, why="现场勘查后改接入点")
    run.do("sign", APPLICANT)
    refused(run, "works_first", "connect", SUPPLY)
    run.do("start_works", CITY)
    run.do("connect_after_works", SUPPLY)
    assert run.state.step == "connected"


def test_a_case_without_supply_needs_no_plan() -> None:
    run = with_packages(company("road", flags=Flags(dig=True)))
    run.do("approve", CITY)
    refused(run, "wrong_person", "issue_plan", SUPPLY)
    refused(run, "wrong_person", "issue_plan", CITY)
    run.do("start_works_without_supply", CITY)
    run.do("connect_after_works", CLERK)
    assert run.state.step == "connected"


def test_with_supply_the_works_wait_for_the_contract() -> None:
    run = with_packages(company())
    run.do("approve", SUPPLY)
    refused(run, "contract_first", "start_works_without_supply", SUPPLY)


def test_works_without_supply_wait_for_every_department() -> None:
    run = with_packages(company(matters=("road", "traffic")))
    run.do("approve", CITY)
    refused(run, "not_all_approved", "start_works_without_supply", CITY)


def test_a_resident_who_digs_up_a_road_needs_works() -> None:
    both = replace(CaseState(), matters=("lv_resident", "road"))
    assert both.wants_works
    assert not replace(both, matters=("lv_resident",)).wants_works


# --- packages --------------------------------------------------------------------------------------


def test_a_package_holds_only_the_rows_and_blocks_of_its_department() -> None:
    run = with_packages(replace(site_case(), matters=("lv_nonresident", "road", "green", "traffic")))
    files = [scan("l.jpg", document("business_license")), scan("z.pdf", document("lease_contract"))]
    outcome = Run(run.case, files).submit().read().review().outcome
    supply, city, police = run.state.packages
    assert [row.row for row in rows_of(supply, outcome)] == [5, 6]
    assert [row.row for row in rows_of(city, outcome)] == [*range(9, 22)]
    assert [row.row for row in rows_of(police, outcome)] == [22]
    assert {"power", "tenure"} <= set(form_blocks(supply))
    assert "power" not in form_blocks(city)
    assert {"roads", "green", "request"} <= set(form_blocks(city))
    assert "green" not in form_blocks(police)
    assert len(form_blocks(city)) == len(set(form_blocks(city)))
    known = set(Case.__dataclass_fields__["application"].default_factory().__dataclass_fields__)  # type: ignore[misc]
    assert set(form_blocks(city)) | set(form_blocks(supply)) <= known


def test_each_package_has_its_own_clock() -> None:
    made = packages(TABLE, ("road", "lv_resident", "traffic"), datetime(2026, 11, 27, 16, 0), CALENDAR, CLOSES)
    assert [(p.department, p.due) for p in made] == [
        ("供电公司", datetime(2026, 11, 27, 17, 30)),
        ("市城管局", datetime(2026, 11, 30, 17, 30)),
        ("市公安局", datetime(2026, 11, 27, 17, 30)),
    ]
    assert not any(p.provisional for p in made)
    assert packages(TABLE, ("road",), datetime(2026, 12, 31, 16, 0), CALENDAR, CLOSES)[0].provisional
    assert not made[0].overdue(datetime(2026, 11, 27, 17, 30))
    assert made[0].overdue(datetime(2026, 11, 27, 17, 31))
    assert not replace(made[0], decided=datetime(2026, 11, 27, 17, 0)).overdue(datetime(2026, 12, 30))


def test_a_department_with_several_matters_has_the_longest_limit_and_supplies_if_one_does() -> None:
    first, *others = TABLE.matters
    slow = replace(first, department="市城管局", decision_working_days=3)
    table = replace(TABLE, matters=(slow, *others))
    made = packages(table, ("lv_resident", "road"), RECEIVED, CALENDAR, CLOSES)
    assert [(p.department, p.matters, p.supplies, p.due.date()) for p in made] == [
        ("市城管局", ("lv_resident", "road"), True, date(2026, 11, 26))
    ]
    assert not packages(TABLE, ("road", "green"), RECEIVED, CALENDAR, CLOSES)[0].supplies


def test_a_department_decides_its_own_package_once_and_may_reopen_it() -> None:
    run = with_packages(site_case())
    refused(run, "wrong_person", "approve", Actor("department", "x", "市住建局"))
    refused(run, "package_open", "reopen_package", CITY, why="重新核对")
    refused(run, "reason_missing", "disapprove", CITY, why=" ")
    refused(run, "none_refused", "close_unapproved", CLERK, why="未获批准")
    run.do("disapprove", CITY, why="该路段五年内不得开挖")
    city = run.state.packages[1]
    assert (city.outcome, city.reason) == ("refused", "该路段五年内不得开挖")
    assert city.decided == run.events[-1].at
    assert [p.outcome for p in run.state.packages] == ["open", "refused", "open"]
    refused(run, "package_decided", "approve", CITY)
    run.do("reopen_package", CITY, why="政府已批准开挖")
    assert (run.state.packages[1].outcome, run.state.packages[1].decided) == ("open", None)
    assert run.state.packages[1].reason == ""
    run.do("disapprove", CITY, why="仍不同意")
    run.do("close_unapproved", CLERK, why="城管未同意开挖")
    assert run.state.step == "closed"
    run.do("reopen", CLERK, why="申请人改了路线")
    assert run.state.step == "approval"


def test_packages_cover_the_matters_of_the_case_and_no_others() -> None:
    run = Run(site_case()).submit().read()
    run.do("accept", CLERK, doubts=0, corrections=0)
    made = dict(reviewing_packages(run))
    for wrong in (made["packages"][:1], [*made["packages"], made["packages"][0]], []):
        refused(run, "packages_wrong", "forward", CLERK, packages=wrong)
    split = [{**made["packages"][0], "matters": [matter]} for matter in run.case.matters]
    refused(run, "packages_wrong", "forward", CLERK, packages=split)


def reviewing_packages(run: Run) -> dict[str, Any]:
    from intake.reviewing import forward_data

    return forward_data(run.state)


# --- acceptance, refusal, leaving and coming back ----------------------------------------------------


def test_nothing_is_accepted_while_something_is_wanted() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None)).submit().read()
    with pytest.raises(ChangeRefusedError, match="不能受理"):
        run.accept()
    refused(run, "still_wanted", "accept", CLERK, doubts=1, corrections=0)
    refused(run, "still_wanted", "accept", CLERK, doubts=0, corrections=1)


def test_later_papers_need_an_undertaking_and_are_ticked_off() -> None:
    run = Run(company("road"), settings=Settings(CheckOptions(deferral_working_days=5))).submit().read()
    refused(run, "undertaking_missing", "accept", CLERK, doubts=0, corrections=0, deferred=[12], due="2026-11-30")
    for due in (None, "2026-11-22"):
        refused(
            run, "deferral_undated", "accept", CLERK, doubts=0, corrections=0, deferred=[12], due=due, undertaking=True
        )
    same_day = {"doubts": 0, "corrections": 0, "deferred": [12], "due": "2026-11-23", "undertaking": True}
    assert apply(run.state, Event("accept", run.at, CLERK, "", same_day)).step == "accepted"
    run.do("accept", CLERK, doubts=0, corrections=0, deferred=[12], due="2026-11-30", undertaking=True)
    assert run.state.acceptance is not None
    assert (run.state.acceptance.deferred, run.state.acceptance.due) == ((12,), date(2026, 11, 30))
    refused(run, "nothing_deferred", "supply_deferred", APPLICANT, rows=[13], files=["x"])
    refused(run, "nothing_deferred", "supply_deferred", APPLICANT, rows=[], files=["x"])
    run.do("supply_deferred", APPLICANT, rows=[12], files=["x"])
    assert run.state.acceptance.deferred == ()
    assert run.state.files == ("x",)
    assert run.state.step == "accepted"


def test_not_accepting_is_drafted_by_the_machine_and_decided_by_a_person_on_legal_grounds_only() -> None:
    run = Run(resident(), resident_files()).submit().read()
    refused(run, "grounds_unknown", "draft_refusal", MACHINE, grounds="papers_missing")
    refused(run, "organ_missing", "draft_refusal", MACHINE, grounds="not_competent", organ=" ")
    run.do("draft_refusal", MACHINE, grounds="not_competent", organ="罗山县供电公司")
    assert run.state.step == "checked"
    assert run.state.refusal is not None
    assert (run.state.refusal.organ, run.state.refusal.by_person) == ("罗山县供电公司", False)
    refused(run, "wrong_person", "refuse", MACHINE, why="x", grounds="not_required")
    run.do("refuse", CLERK, why="不在本市供电范围", grounds="not_competent", organ="罗山县供电公司")
    assert run.state.refusal.by_person
    assert run.state.step == "not_accepted"
    run.do("reopen", CLERK, why="申请人说明地址写错")
    assert (run.state.step, run.state.refusal, run.state.ended_from) == ("checked", None, None)


@pytest.mark.parametrize("step", [step for step in STEP_NAMES if "withdrawn" not in step])
def test_withdrawing_is_possible_until_the_work_is_done(step: Step) -> None:
    state = CaseState(step=step, received=RECEIVED, last=RECEIVED)
    event = Event("withdraw", RECEIVED, APPLICANT)
    if step in ("draft", "connected", "evaluated", "closed", "not_accepted"):
        with pytest.raises(ChangeRefusedError):
            apply(state, event)
        return
    withdrawn = apply(state, event)
    assert (withdrawn.step, withdrawn.ended_from) == ("withdrawn", step)
    back = apply(withdrawn, Event("reopen", RECEIVED + timedelta(days=3), CLERK, "申请人请求恢复"))
    assert back.step == step
    standing = step == "correction_wanted"
    assert back.pauses == (Pause(date(2026, 11, 23), None if standing else date(2026, 11, 26)),)


def test_the_clock_stands_still_while_the_applicant_has_the_case() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None)).submit().read().issue()
    assert run.state.pauses == (Pause(date(2026, 11, 23)),)
    run.do("withdraw", APPLICANT, datetime(2026, 11, 24, 9, 0))
    run.do("reopen", CLERK, datetime(2026, 11, 25, 9, 0), why="申请人请求恢复")
    assert run.state.pauses == (Pause(date(2026, 11, 23)),)
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")), at=datetime(2026, 11, 26, 9, 0))
    run.at = datetime(2026, 11, 30, 9, 0)
    assert run.accept().state.pauses == (Pause(date(2026, 11, 23), date(2026, 11, 26)),)


def test_every_pause_is_kept() -> None:
    state = CaseState(step="checked", received=RECEIVED, last=RECEIVED)
    for day in (24, 26):
        state = apply(state, Event("withdraw", datetime(2026, 11, day, 9), APPLICANT))
        state = apply(state, Event("reopen", datetime(2026, 11, day + 1, 9), CLERK, "恢复"))
    assert state.pauses == (
        Pause(date(2026, 11, 24), date(2026, 11, 25)),
        Pause(date(2026, 11, 26), date(2026, 11, 27)),
    )


def test_a_missed_correction_period_closes_the_case_only_where_there_is_one() -> None:
    for days, closes in ((None, False), (5, True)):
        run = Run(
            resident(),
            resident_files(vehicle_sales_invoice=None),
            settings=Settings(CheckOptions(correction_working_days=days)),
        )
        run.submit().read().issue()
        refused(run, "period_running", "lapse", CLERK, at=datetime(2026, 11, 30, 23, 0), why="逾期")
        later = datetime(2026, 12, 1, 9, 0)
        if not closes:
            refused(run, "period_running", "lapse", CLERK, at=later, why="逾期")
            continue
        run.do("lapse", CLERK, later, why="逾期未补正")
        assert run.state.step == "closed"


# --- turn, person, time, data ------------------------------------------------------------------------


def test_changes_out_of_turn_are_refused_with_a_reason() -> None:
    run = Run(resident(), resident_files())
    refused(run, "wrong_step", "accept", CLERK, doubts=0, corrections=0)
    refused(run, "unknown_change", "teleport", CLERK)
    run.submit()
    refused(run, "wrong_step", "submit", APPLICANT, matters=["lv_resident"], applicant="resident", files=[])
    refused(run, "wrong_person", "start_reading", CLERK)
    refused(run, "out_of_order", "start_reading", MACHINE, at=RECEIVED - timedelta(seconds=1))
    run.do("start_reading", MACHINE, RECEIVED)
    refused(run, "not_all_read", "finish_reading", MACHINE, files=list(run.state.files[1:]))
    refused(run, "not_all_read", "finish_reading", MACHINE, files=[*run.state.files, "more"])


def test_papers_may_be_added_before_anybody_decided() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None)).submit().read()
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")), change="add_papers", at=datetime(2026, 11, 24, 9, 0))
    assert len(run.state.files) == 4
    assert run.state.read == frozenset(run.state.files)
    assert run.state.handed_in == datetime(2026, 11, 24, 9, 0)
    assert run.state.received == RECEIVED
    run.accept()
    again = Run(resident(), resident_files()).submit()
    again.read().hand_in(*again.files, change="add_papers")
    assert len(again.state.files) == 4


@pytest.mark.parametrize(
    ("change", "data"),
    [
        ("submit", {"matters": [], "applicant": "resident", "files": []}),
        ("submit", {"matters": ["lv_resident"], "applicant": "alien", "files": []}),
        ("submit", {"matters": ["lv_resident"], "applicant": "resident"}),
        ("submit", {"matters": "lv_resident", "applicant": "resident", "files": []}),
        ("submit", {"matters": [1], "applicant": "resident", "files": []}),
    ],
)
def test_data_that_cannot_be_read_change_nothing(change: str, data: dict[str, Any]) -> None:
    with pytest.raises(EventError, match="submit"):
        apply(CaseState(), Event(change, RECEIVED, APPLICANT, "", data))


@pytest.mark.parametrize(
    "data",
    [
        {"score": 0, "channel": "phone"},
        {"score": 6, "channel": "phone"},
        {"score": 3, "channel": "letter"},
        {"score": True, "channel": "phone"},
        {"score": "5", "channel": "phone"},
    ],
)
def test_an_evaluation_is_one_to_five_by_a_way_of_the_notice(data: dict[str, Any]) -> None:
    state = CaseState(step="connected")
    with pytest.raises((ChangeRefusedError, EventError)):
        apply(state, Event("evaluate", RECEIVED, APPLICANT, "", data))
    for score in (1, 5):
        assert (
            apply(state, Event("evaluate", RECEIVED, CLERK, "", {"score": score, "channel": "on_site"})).step
            == "evaluated"
        )


# --- events as JSON ------------------------------------------------------------------------------------


@given(
    st.sampled_from(sorted(BY_ID)),
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)),
    st.sampled_from([APPLICANT, CLERK, MACHINE, SUPPLY]),
    st.text(max_size=20),
    st.dictionaries(
        st.text(max_size=5), st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)), max_size=4
    ),
)
def test_an_event_survives_json(change: str, at: datetime, by: Actor, why: str, data: dict[str, Any]) -> None:
    event = Event(change, at, by, why, data)
    assert from_json(json.loads(json.dumps(to_json(event)))) == event


GOOD: dict[str, Any] = {"change": "submit", "at": "2026-11-23T10:00:00", "by": {"role": "clerk", "id": "c"}, "data": {}}


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        ([], "event is not an object"),
        ({**GOOD, 1: 2}, "event is not an object"),
        ({**GOOD, "change": 1}, "event.change"),
        ({**GOOD, "at": "yesterday"}, "event.at"),
        ({**GOOD, "at": "2026-11-23T10:00:00+08:00"}, "event.at has a zone"),
        ({**GOOD, "by": {"role": "king", "id": "c"}}, "event.by.role"),
        ({**GOOD, "by": {"role": "clerk"}}, "event.by.id"),
        ({**GOOD, "by": None}, "event.by is not an object"),
        ({**GOOD, "data": []}, "event.data is not an object"),
        ({**GOOD, "why": 3}, "event.why"),
    ],
)
def test_a_stored_event_that_is_wrong_names_the_place(raw: Any, place: str) -> None:
    assert from_json(GOOD).by.id == "c"
    with pytest.raises(EventError, match=place):
        from_json(raw)
