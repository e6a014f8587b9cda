"""Working days over a calendar that is a plain value: no clock, no file, no library is used here.

Two clocks are told apart. The law's (行政许可法 art. 82: without 法定节假日) runs on every legal working day;
a promise of the office (即办件, 1个工作日) runs on the days its counter is open. A year the calendar does not
have is counted Monday to Friday, and everything that touched it is provisional.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class YearDays:
    """What the State Council announced for one year: days off, and weekend days that are worked."""

    holidays: frozenset[date]
    workdays: frozenset[date] = frozenset()
    source: str = ""


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The years known, and days on which this office is closed although the law counts them."""

    years: Mapping[int, YearDays] = field(default_factory=lambda: MappingProxyType({}))
    closures: frozenset[date] = frozenset()

    def knows(self, day: date) -> bool:
        """Has the year of this day been announced?"""
        return day.year in self.years

    def is_working_day(self, day: date) -> bool:
        """A legal working day; Monday to Friday where the year is not known."""
        known = self.years.get(day.year)
        if known is not None and day in known.workdays:
            return True
        return day.weekday() < _SATURDAY and (known is None or day not in known.holidays)

    def is_open(self, day: date) -> bool:
        """Is the office's counter open?"""
        return self.is_working_day(day) and day not in self.closures


@dataclass(frozen=True, slots=True)
class DueDay:
    """The last day of a period. `provisional`: a year without announced holidays was counted through."""

    day: date
    provisional: bool


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stands still: the day `began` still counts, the day `ended` (corrections came in) does not.

    `ended` None: still waiting.
    """

    began: date
    ended: date | None = None

    def holds(self, day: date) -> bool:
        return self.began < day and (self.ended is None or day <= self.ended)


def add_working_days(day: date, count: int, calendar: WorkCalendar, *, office: bool = False) -> DueDay:
    """The day itself is not counted (民法典 art. 201). `office`: count days the counter is open."""
    due, provisional = day, not calendar.knows(day)
    while count > 0:
        due += _ONE_DAY
        provisional = provisional or not calendar.knows(due)
        if calendar.is_open(due) if office else calendar.is_working_day(due):
            count -= 1
    return DueDay(due, provisional)


def day_of_handling(received: datetime, calendar: WorkCalendar, closes: time) -> DueDay:
    """The day an application is taken in hand: the day of receipt until the counter closes on an open day,
    else the next open day. What comes in before opening is handled that morning: an application sent at two
    in the morning must not be due later than one sent at ten.
    """
    day = received.date()
    if calendar.is_open(day) and received.time() <= closes:
        return DueDay(day, not calendar.knows(day))
    return add_working_days(day, 1, calendar, office=True)


def decision_day(received: datetime, working_days: int, calendar: WorkCalendar, closes: time) -> DueDay:
    """0: 即办件, the day of handling itself; 1: 1个工作日, the open day after it."""
    handled = day_of_handling(received, calendar, closes)
    due = add_working_days(handled.day, working_days, calendar, office=True)
    return DueDay(due.day, handled.provisional or due.provisional)


def day_after_pauses(start: date, working_days: int, pauses: Sequence[Pause], calendar: WorkCalendar) -> DueDay | None:
    """The end of a legal period that began on `start` and stood still during `pauses`; None while one is open
    and the period has not run out before it.
    """
    day, left, provisional = start, working_days, not calendar.knows(start)
    stops = sorted(pauses, key=lambda pause: pause.began)
    while left > 0:
        day += _ONE_DAY
        holding = [pause for pause in stops if pause.holds(day)]
        if any(pause.ended is None for pause in holding):
            return None
        provisional = provisional or not calendar.knows(day)
        if not holding and calendar.is_working_day(day):
            left -= 1
    return DueDay(day, provisional)
