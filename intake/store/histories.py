"""The events of many cases at once, for figures."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.domain import events
from intake.domain.events import Event
from intake.store.models_cases import CaseEventRow, CaseRow


def all_histories(session: Session) -> Iterator[tuple[str, str, tuple[Event, ...]]]:
    """Number, district and events of every case that has any, also of purged ones: no person is in what is counted."""
    rows = session.execute(
        select(CaseRow.number, CaseRow.district, CaseEventRow.event)
        .join(CaseEventRow, CaseEventRow.case_id == CaseRow.id)
        .order_by(CaseRow.created_at, CaseRow.id, CaseEventRow.seq)
        .execution_options(yield_per=1000)
    )
    number = district = ""
    told: list[Event] = []
    for row in rows:
        if row.number != number and told:
            yield number, district, tuple(told)
            told = []
        number, district = row.number, row.district
        told.append(events.from_json(row.event))
    if told:
        yield number, district, tuple(told)
