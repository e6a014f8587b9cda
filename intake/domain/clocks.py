"""The clocks of a case that has a history: how long is left for the notice, corrections, departments, deferrals.

Everything is asked at a moment (`now`, China's wall clock); no clock is read here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from intake.domain.case_state import CaseState
from intake.domain.deadlines import NOTICE_WORKING_DAYS
from intake.domain.steps import Step
from intake.domain.working_days import DueDay, WorkCalendar, day_after_pauses

ClockKind: TypeAlias = Literal["notice", "correction", "decision", "deferral"]
ClockStatus: TypeAlias = Literal["running", "soon", "last_day", "over"]
_BEFORE_DECISION: frozenset[Step] = frozenset({"submitted", "reading", "checked", "resubmitted"})


@dataclass(frozen=True, slots=True)
class Clock:
    """One period that runs. `left`: working days still to come after today, 0 on the last day and later.

    `of`: the department, for `decision`. `provisional`: counted through a year whose holidays are not announced, so
    that nothing may be concluded from it yet. `accepts_by_law`: once over, the application counts as accepted.
    """

    kind: ClockKind
    due: date
    status: ClockStatus
    left: int
    provisional: bool = False
    of: str = ""
    accepts_by_law: bool = False


def clocks(state: CaseState, now: datetime, calendar: WorkCalendar, *, warn_working_days: int) -> tuple[Clock, ...]:
    """Every period that runs at this moment, the most urgent first. `warn_working_days`: `soon` from how many left."""
    found = [*_notice(state, now, calendar, warn_working_days), *_correction(state, now, calendar, warn_working_days)]
    found += _packages(state, now, calendar, warn_working_days)
    acceptance = state.acceptance
    if acceptance is not None and acceptance.deferred and acceptance.due is not None and state.ended_from is None:
        found.append(_clock("deferral", DueDay(acceptance.due, provisional=False), now, calendar, warn_working_days))
    return tuple(sorted(found, key=lambda clock: (clock.due, clock.kind, clock.of)))


def notice_due(state: CaseState, calendar: WorkCalendar) -> DueDay | None:
    """The last day for the one-time notice: five working days from receipt, without the days on which the case waited
    for the applicant. None before receipt and while it waits.
    """
    if state.received is None:
        return None
    return day_after_pauses(state.received.date(), NOTICE_WORKING_DAYS, state.pauses, calendar)


def accepted_by_law(state: CaseState, now: datetime, calendar: WorkCalendar) -> date | None:
    """The last day of the period for a notice, once it is over and nothing was issued: from then on the application
    counts as accepted from the day of receipt (行政许可法 art. 32 (四)). None while that is not so, or not certain.
    """
    for clock in _notice(state, now, calendar, 0):
        if clock.accepts_by_law and clock.status == "over" and not clock.provisional:
            return clock.due
    return None


def _notice(state: CaseState, now: datetime, calendar: WorkCalendar, warn: int) -> list[Clock]:
    due = notice_due(state, calendar) if state.step in _BEFORE_DECISION else None
    if due is None:
        return []
    return [_clock("notice", due, now, calendar, warn, accepts_by_law=not state.notices)]


def _correction(state: CaseState, now: datetime, calendar: WorkCalendar, warn: int) -> list[Clock]:
    due = state.notices[-1].due if state.step == "correction_wanted" and state.notices else None
    return [] if due is None else [_clock("correction", DueDay(due, provisional=False), now, calendar, warn)]


def _packages(state: CaseState, now: datetime, calendar: WorkCalendar, warn: int) -> list[Clock]:
    if state.step != "approval":
        return []
    found = []
    for package in state.packages:
        if package.outcome == "open":
            due = DueDay(package.due.date(), package.provisional)
            clock = _clock("decision", due, now, calendar, warn, of=package.department, late=package.overdue(now))
            found.append(clock)
    return found


def _clock(
    kind: ClockKind,
    due: DueDay,
    now: datetime,
    calendar: WorkCalendar,
    warn: int,
    *,
    of: str = "",
    accepts_by_law: bool = False,
    late: bool = False,
) -> Clock:
    left = _working_days_between(now.date(), due.day, calendar)
    status: ClockStatus = "running"
    if late or now.date() > due.day:
        status = "over"
    elif now.date() == due.day:
        status = "last_day"
    elif left <= warn:
        status = "soon"
    return Clock(kind, due.day, status, left, due.provisional, of, accepts_by_law)


def _working_days_between(today: date, due: date, calendar: WorkCalendar) -> int:
    """Working days after today, up to and with the last day."""
    days = (today + timedelta(days=number) for number in range(1, (due - today).days + 1))
    return sum(calendar.is_working_day(day) for day in days)
