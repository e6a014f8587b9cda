"""Dates of papers and due times. Days are plain calendar days in China; no clock is read here.

Working days are counted Monday to Friday: without the yearly table of holidays and make-up days every
due time is provisional, and says so.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from intake.domain.findings import Deadline, RowOutcome, Verdict
from intake.domain.materials import MaterialTable, Matter

OPEN_END = "长期"
OFFICE_OPENS = time(9, 0)
OFFICE_CLOSES = time(17, 30)
NOTICE_WORKING_DAYS = 5
"""行政许可法 art. 32 (四): one notice of all corrections within five (working, art. 82) days of receipt."""
_SATURDAY = 5


def parse_date(text: str) -> date | None:
    """An ISO date as the reader normalises them; None for `长期` and for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def chinese_day(day: date) -> str:
    """2026年11月23日, without leading zeros."""
    return f"{day.year}年{day.month}月{day.day}日"


def add_months(day: date, months: int) -> date:
    """The same day some months on (or back), or the last day of that month when it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_working_days(day: date, days: int) -> date:
    """The day itself is not counted (民法典 art. 201); Monday to Friday only."""
    while days > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            days -= 1
    return day


def same_day_due(received: datetime) -> date:
    """即办件: the day of receipt within service hours of a working day, else the next working day."""
    if received.weekday() < _SATURDAY and received.time() <= OFFICE_CLOSES:
        return received.date()
    return add_working_days(received.date(), 1)


def deadlines(
    table: MaterialTable,
    matters: Iterable[str],
    received: datetime,
    *,
    verdict: Verdict,
    rows: Iterable[RowOutcome],
    deferral_working_days: int | None,
) -> tuple[Deadline, ...]:
    """Due times of each matter. A decision is due only where nothing stands against acceptance today;
    a deferral only where the office has fixed its length. The notice clock of 行政许可法 art. 32 is kept
    for supply matters too, so that a case has one clock.
    """
    deferred = {row.matter for row in rows if row.status == "deferred"}
    found: list[Deadline] = []
    for matter_id in matters:
        matter = table.matter(matter_id)
        found.append(_deadline("notice", matter_id, add_working_days(received.date(), NOTICE_WORKING_DAYS)))
        if verdict != "correct":
            found.append(_deadline("decision", matter_id, _decision_day(matter, received)))
        if matter_id in deferred and deferral_working_days is not None:
            day = add_working_days(received.date(), deferral_working_days)
            found.append(_deadline("deferral", matter_id, day))
    return tuple(found)


def _decision_day(matter: Matter, received: datetime) -> date:
    return add_working_days(same_day_due(received), matter.decision_working_days)


def _deadline(what: str, matter: str, day: date) -> Deadline:
    due = datetime.combine(day, OFFICE_CLOSES)
    if what == "notice":
        return Deadline("notice", matter, due, provisional=True)
    if what == "decision":
        return Deadline("decision", matter, due, provisional=True)
    return Deadline("deferral", matter, due, provisional=True)
