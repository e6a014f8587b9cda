"""What is left of a forgotten case counts as before, and holds nothing of anybody."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import calendar_file
from intake.domain import events
from intake.domain.case import Application
from intake.domain.events import Actor, Event
from intake.domain.figures import CaseHistory, figures
from intake.domain.forgetting import without_people
from intake.domain.history import replay
from tests.factories import ADDRESS, ID_NUMBER, NAME, resident, resident_files
from tests.unit.intake.case_run import APPLICANT, CITY, CLERK, SUPPLY, Run
from tests.unit.intake.test_figures import histories, scored

CALENDAR = calendar_file.load()


def second_notice() -> CaseHistory:
    """Told once, the form put right with another day that is none, told of that one."""
    case = resident(application=Application(install_address=ADDRESS, survey_date=date(2026, 11, 28)))
    run = Run(case, resident_files(vehicle_sales_invoice=None)).submit().read().issue()
    run.do("amend_form", APPLICANT, application={"survey_date": "2026-11-29"})
    run.hand_in().issue(why="改填的日期仍不是工作日")
    return CaseHistory("D-1", tuple(run.events))


def refused() -> CaseHistory:
    run = Run(resident(), resident_files()).submit().read()
    run.do("refuse", CLERK, why="应由市局办理", grounds="not_competent", organ="样例局某某科")
    return CaseHistory("E-1", tuple(run.events))


def decided() -> CaseHistory:
    """A form amended and a reading corrected."""
    run = Run(resident(), resident_files()).submit().read()
    run.do("amend_form", APPLICANT, application={"install_address": "样例路9号3栋", "contact_person": "王某某"})
    run.do("correct_reading", CLERK, why="看错", file="a.jpg", index=0, kind="id_card", field="name", value="赵某某")
    return CaseHistory("F-1", tuple(run.events))


def taken_up_again() -> CaseHistory:
    """A department refuses and takes the case up again."""
    run = Run(resident(), resident_files()).submit().read().accept().forward()
    run.do("disapprove", SUPPLY, why="变压器容量不足，见王某某报告")
    run.do("reopen_package", SUPPLY, why="已增容")
    return CaseHistory("F-2", tuple(run.events))


ALL = [*histories(), scored(3), second_notice(), refused(), decided(), taken_up_again()]


def test_figures_stay_what_they_were() -> None:
    forgotten = [CaseHistory(one.case_no, without_people(one.events)) for one in ALL]
    days = (date(2026, 11, 1), date(2026, 12, 31), datetime(2026, 12, 20, 9, 0), CALENDAR)
    before, after = figures(ALL, *days), figures(forgotten, *days)
    assert after == before
    assert before.unreadable == 0


@pytest.mark.parametrize("history", ALL, ids=lambda one: one.case_no)
def test_events_still_follow_from_each_other(history: CaseHistory) -> None:
    assert replay(without_people(history.events)).step == replay(history.events).step
    assert [(e.change, e.at, e.by.role) for e in without_people(history.events)] == [
        (e.change, e.at, e.by.role) for e in history.events
    ]


@pytest.mark.parametrize("history", ALL, ids=lambda one: one.case_no)
def test_no_text_of_people_is_left(history: CaseHistory) -> None:
    left = json.dumps([events.to_json(each) for each in without_people(history.events)], ensure_ascii=False)
    words = {
        NAME,
        ID_NUMBER,
        "样例",
        "改填",
        "承办人甲",
        "王某某",
        "赵某某",
        "样例路",
        "样例局",
        "看错",
        "a.jpg",
        ".jpg",
        "发票",
    }
    assert not [word for word in words if word in left]
    assert all(sha not in left for event in history.events for sha in event.data.get("files", ()))  # type: ignore[union-attr,operator]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just("canary"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=8), _JSON, max_size=5), st.sampled_from(["canary", "", "  "]))
def test_whatever_an_event_holds_its_texts_go(data: dict[str, object], why: str) -> None:
    told = {key: value for key, value in data.items() if key != "code"}
    event = Event("some_change", datetime(2026, 11, 26), Actor("clerk", "canary"), why, told)  # type: ignore[arg-type]
    (left,) = without_people([event])
    assert "canary" not in json.dumps(events.to_json(left)["data"]) + left.why + left.by.id
    assert bool(left.why.strip()) == bool(why.strip())


def test_the_same_text_becomes_the_same_number_in_one_case_only() -> None:
    at = datetime(2026, 11, 26)
    told = [Event("x", at + timedelta(days=n), CITY, text) for n, text in enumerate(("a", "b", "a"))]
    first, second, third = without_people(told)
    assert first.why == third.why != second.why
    assert without_people(told[1:])[0].why != second.why
