"""Figures for the office out of the histories of its cases: counts, first-time passes, defects, times, deadlines,
satisfaction. Pure: histories, a period and a moment in, plain values out. No name and no number of a person is in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import ceil
from types import MappingProxyType
from typing import TypeAlias

from intake.domain.case_state import CaseState
from intake.domain.clocks import Clock, clocks
from intake.domain.events import Event
from intake.domain.history import apply
from intake.domain.notices import NoticeLine
from intake.domain.refusals import ChangeRefusedError, EventError
from intake.domain.steps import Step
from intake.domain.working_days import WorkCalendar

Counts: TypeAlias = Mapping[str, int]
_FIRST_DECISIONS = frozenset({"issue_notice", "accept", "accept_by_law", "refuse"})
_SATISFIED = 4
_HOUR = timedelta(hours=1)
_NINE_TENTHS = 0.9


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """One case as it is stored: its number and its events in order."""

    case_no: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Durations:
    """Hours on the wall, nights and holidays included. `p90`: nine in ten took no longer."""

    count: int
    median: float
    p90: float
    longest: float


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect that stood on correction lists: in how many cases."""

    code: str
    row: int | None
    cases: int


@dataclass(frozen=True, slots=True)
class AtRisk:
    """A period of an open case that is about to end or has ended."""

    case_no: str
    district: str
    clock: Clock


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """`scores`: how many gave 1 to 5; `channels`: by which way. `mean`, `satisfied` (4 or 5): None without any."""

    count: int
    mean: float | None
    satisfied: float | None
    scores: Counts
    channels: Counts


@dataclass(frozen=True, slots=True)
class Figures:
    """The cases received in a period (first and last day included), as they stand at the moment asked for.

    `received_on`: how many came in on each day; days on which none did are left out.
    `decided_first`: cases on which the office has decided at least once; `passed_first`: of these, accepted at once,
    without a correction list and without papers added later; `pass_rate`: their share, None while nothing is decided.
    `late_decisions`: decisions of departments after a time limit that is certain. `unreadable`: histories that do not
    replay, left out of everything else.
    """

    first_day: date
    last_day: date
    at: datetime
    received: int
    received_on: Mapping[date, int]
    by_matter: Counts
    by_applicant: Counts
    by_step: Counts
    decided_first: int
    passed_first: int
    accepted_by_law: int
    notices: int
    defects: tuple[Defect, ...]
    step_hours: Mapping[Step, Durations]
    hours_to_acceptance: Durations | None
    hours_to_connection: Durations | None
    late_decisions: Counts
    at_risk: tuple[AtRisk, ...]
    satisfaction: Satisfaction
    unreadable: int = 0

    @property
    def pass_rate(self) -> float | None:
        return self.passed_first / self.decided_first if self.decided_first else None


@dataclass(slots=True)
class _Told:
    """One case, replayed: its state, the time it spent at each step, what its first decision was."""

    case_no: str
    state: CaseState = field(default_factory=CaseState)
    visits: list[tuple[Step, datetime, datetime]] = field(default_factory=list)
    first: str = ""
    added: bool = False
    connected: datetime | None = None

    def tell(self, event: Event) -> None:
        before = self.state
        self.state = apply(before, event)
        if event.change == "add_papers" and not self.first:
            self.added = True
        if event.change in _FIRST_DECISIONS and not self.first:
            self.first = event.change
        if self.state.step == before.step:
            return
        if before.entered is not None:
            self.visits.append((before.step, before.entered, event.at))
        if self.state.step == "connected":
            self.connected = event.at


def figures(
    histories: Iterable[CaseHistory],
    first_day: date,
    last_day: date,
    at: datetime,
    calendar: WorkCalendar,
    *,
    district: str | None = None,
    warn_working_days: int = 2,
) -> Figures:
    """The figures of the cases received from `first_day` to `last_day`, of one district or of all."""
    told, unreadable = _replayed(histories)
    chosen = [
        each
        for each in told
        if each.state.received is not None
        and first_day <= each.state.received.date() <= last_day
        and district in (None, each.state.district)
    ]
    states = [each.state for each in chosen]
    return Figures(
        first_day,
        last_day,
        at,
        received=len(chosen),
        received_on=_by_day(states),
        by_matter=_counted(matter for state in states for matter in state.matters),
        by_applicant=_counted(state.applicant for state in states),
        by_step=_counted(state.step for state in states),
        decided_first=sum(bool(each.first) for each in chosen),
        passed_first=sum(each.first == "accept" and not each.added for each in chosen),
        accepted_by_law=sum(state.acceptance is not None and state.acceptance.by_law for state in states),
        notices=sum(len(state.notices) for state in states),
        defects=_defects(states),
        step_hours=_step_hours(chosen),
        hours_to_acceptance=_durations(
            [(s.received, s.acceptance.at) for s in states if s.received is not None and s.acceptance is not None]
        ),
        hours_to_connection=_durations(
            [
                (e.state.received, e.connected)
                for e in chosen
                if e.state.received is not None and e.connected is not None
            ]
        ),
        late_decisions=_counted(
            package.department
            for state in states
            for package in state.packages
            if package.decided is not None and package.overdue(at) and not package.provisional
        ),
        at_risk=_at_risk(chosen, at, calendar, warn_working_days),
        satisfaction=_satisfaction(states),
        unreadable=unreadable,
    )


def by_district(
    histories: Iterable[CaseHistory],
    first_day: date,
    last_day: date,
    at: datetime,
    calendar: WorkCalendar,
    *,
    warn_working_days: int = 2,
) -> Mapping[str, Figures]:
    """The figures of each district that received a case in the period, in the order of their names."""
    kept = tuple(histories)
    told, _ = _replayed(kept)
    districts = {
        each.state.district
        for each in told
        if each.state.received is not None and first_day <= each.state.received.date() <= last_day
    }
    return MappingProxyType(
        {
            name: figures(kept, first_day, last_day, at, calendar, district=name, warn_working_days=warn_working_days)
            for name in sorted(districts)
        }
    )


def _replayed(histories: Iterable[CaseHistory]) -> tuple[list[_Told], int]:
    """One history that cannot be read must not hide the figures of all others."""
    told, unreadable = [], 0
    for history in histories:
        one = _Told(history.case_no)
        try:
            for event in history.events:
                one.tell(event)
        except (ChangeRefusedError, EventError):
            unreadable += 1
        else:
            told.append(one)
    return told, unreadable


def _by_day(states: Iterable[CaseState]) -> Mapping[date, int]:
    days = Counter(state.received.date() for state in states if state.received is not None)
    return MappingProxyType(dict(sorted(days.items())))


def _counted(things: Iterable[str]) -> Counts:
    """Most frequent first, then by name."""
    counted = Counter(things)
    return MappingProxyType(dict(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))))


def _defects(states: Sequence[CaseState]) -> tuple[Defect, ...]:
    counted: Counter[tuple[str, int | None]] = Counter()
    for state in states:
        counted.update({_which(line) for notice in state.notices for line in notice.lines})
    found = [Defect(code, row, cases) for (code, row), cases in counted.items()]
    return tuple(sorted(found, key=lambda defect: (-defect.cases, defect.row or 0, defect.code)))


def _which(line: NoticeLine) -> tuple[str, int | None]:
    return line.code, line.row


def _step_hours(told: Iterable[_Told]) -> Mapping[Step, Durations]:
    spent: dict[Step, list[tuple[datetime, datetime]]] = {}
    for each in told:
        for step, entered, left in each.visits:
            spent.setdefault(step, []).append((entered, left))
    measured = {step: _durations(spans) for step, spans in sorted(spent.items())}
    return MappingProxyType({step: found for step, found in measured.items() if found is not None})


def _durations(spans: Sequence[tuple[datetime, datetime]]) -> Durations | None:
    hours = sorted((end - start) / _HOUR for start, end in spans)
    if not hours:
        return None
    middle = len(hours) // 2
    median = hours[middle] if len(hours) % 2 else (hours[middle - 1] + hours[middle]) / 2
    return Durations(len(hours), median, hours[ceil(len(hours) * _NINE_TENTHS) - 1], hours[-1])


def _at_risk(told: Iterable[_Told], at: datetime, calendar: WorkCalendar, warn: int) -> tuple[AtRisk, ...]:
    found = [
        AtRisk(each.case_no, each.state.district, clock)
        for each in told
        for clock in clocks(each.state, at, calendar, warn_working_days=warn)
        if clock.status != "running"
    ]
    return tuple(sorted(found, key=lambda risk: (risk.clock.due, risk.case_no, risk.clock.kind, risk.clock.of)))


def _satisfaction(states: Iterable[CaseState]) -> Satisfaction:
    given = [state.evaluation for state in states if state.evaluation is not None]
    scores = Counter(str(each.score) for each in given)
    return Satisfaction(
        len(given),
        sum(each.score for each in given) / len(given) if given else None,
        sum(each.score >= _SATISFIED for each in given) / len(given) if given else None,
        MappingProxyType({score: scores[score] for score in "12345"}),
        _counted(each.channel for each in given),
    )
