"""Cases for lists, newest first, a page at a time: by what columns say; what they do not say, callers look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from intake.store.cases import record_of
from intake.store.models_cases import CaseRow
from intake.store.models_people import CaseAccessRow
from intake.store.records import CaseRecord


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the cases of a list must be; None leaves it open. `holder`: opened by, or open to, this applicant.

    `due_before`: the period that ends first ends before then; `doubts`: whether doubts are open.
    """

    districts: Sequence[str] | None = None
    steps: Sequence[str] | None = None
    number: str | None = None
    portal_id: str | None = None
    holder: str | None = None
    due_before: datetime | None = None
    doubts: bool | None = None
    received_from: datetime | None = None
    received_before: datetime | None = None


def listed(session: Session, wanted: Wanted, *, after: str | None, limit: int, now: datetime) -> tuple[CaseRecord, ...]:
    """The next cases. `after`: the id of the last one before; an unknown one gives the first page."""
    query = select(CaseRow).where(CaseRow.purged_at.is_(None), *_conditions(wanted, now))
    if after is not None and (last := session.get(CaseRow, after)) is not None:
        same_time = (CaseRow.created_at == last.created_at) & (CaseRow.id < last.id)
        query = query.where((CaseRow.created_at < last.created_at) | same_time)
    rows = session.execute(query.order_by(CaseRow.created_at.desc(), CaseRow.id.desc()).limit(limit)).scalars()
    return tuple(record_of(row) for row in rows)


def _conditions(wanted: Wanted, now: datetime) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.districts is not None:
        found.append(CaseRow.district.in_(wanted.districts))
    if wanted.steps is not None:
        found.append(CaseRow.step.in_(wanted.steps))
    if wanted.number is not None:
        found.append(CaseRow.number.startswith(wanted.number, autoescape=True))
    if wanted.portal_id is not None:
        found.append(CaseRow.portal_id == wanted.portal_id)
    if wanted.holder is not None:
        ways = select(CaseAccessRow.case_id).where(
            CaseAccessRow.holder_id == wanted.holder,
            CaseAccessRow.until.is_(None) | (CaseAccessRow.until > now),
        )
        found.append((CaseRow.opened_by == wanted.holder) | CaseRow.id.in_(ways))
    if wanted.due_before is not None:
        found.append(CaseRow.due_at < wanted.due_before)
    if wanted.doubts is not None:
        found.append(CaseRow.open_doubts > 0 if wanted.doubts else (CaseRow.open_doubts == 0))
    if wanted.received_from is not None:
        found.append(CaseRow.received_at >= wanted.received_from)
    if wanted.received_before is not None:
        found.append(CaseRow.received_at < wanted.received_before)
    return found
