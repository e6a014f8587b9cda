"""Due times of a case: one-time notice, decision, deferral."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from typing import Literal

from intake.domain.findings import Deadline, RowOutcome, Verdict
from intake.domain.materials import MaterialTable
from intake.domain.working_days import DueDay, WorkCalendar, add_working_days, decision_day

NOTICE_WORKING_DAYS = 5
"""行政许可法 art. 32 (四): one notice of all corrections within five (working, art. 82) days of receipt; without
one the application counts as accepted from the day of receipt."""


def deadlines(
    table: MaterialTable,
    matters: Iterable[str],
    received: datetime,
    *,
    verdict: Verdict,
    rows: Iterable[RowOutcome],
    calendar: WorkCalendar,
    closes: time,
    deferral_working_days: int | None,
) -> tuple[Deadline, ...]:
    """Due times of each matter. A decision is due only where nothing stands against acceptance today;
    a deferral only where the office has fixed its length. The notice clock of 行政许可法 art. 32 is kept
    for supply matters too, so that a case has one clock; no closing of the office lengthens it.
    """
    deferred = {row.matter for row in rows if row.status == "deferred"}
    day = received.date()
    found: list[Deadline] = []

    def due(what: Literal["notice", "decision", "deferral"], matter: str, last: DueDay) -> None:
        found.append(Deadline(what, matter, datetime.combine(last.day, closes), last.provisional))

    for matter in matters:
        due("notice", matter, add_working_days(day, NOTICE_WORKING_DAYS, calendar))
        if verdict != "correct":
            days = table.matter(matter).decision_working_days
            due("decision", matter, decision_day(received, days, calendar, closes))
        if matter in deferred and deferral_working_days is not None:
            due("deferral", matter, add_working_days(day, deferral_working_days, calendar))
    return tuple(found)
