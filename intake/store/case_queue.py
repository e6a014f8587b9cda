"""Cases as a queue: filtered, in the order of their deadlines, counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from intake.store.cases import record_of
from intake.store.models_cases import CaseRow
from intake.store.records import CaseRecord


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to list; None and "" for everything. `due_by`: whose deadline is not later; `doubtful`: with open doubts.

    `number`: part of the case number; `phone_hash`: by which the applicant's phone is known.
    """

    districts: Sequence[str] | None = None
    steps: Sequence[str] | None = None
    matter: str = ""
    due_by: datetime | None = None
    doubtful: bool = False
    number: str = ""
    phone_hash: str | None = None


def listed(session: Session, wanted: Wanted, *, offset: int, limit: int) -> tuple[CaseRecord, ...]:
    """The most urgent first: by deadline, those without one last; of these the oldest first."""
    rows = session.execute(
        select(CaseRow)
        .where(*_conditions(wanted))
        .order_by(CaseRow.due_at.is_(None), CaseRow.due_at, CaseRow.created_at, CaseRow.id)
        .offset(offset)
        .limit(limit)
    ).scalars()
    return tuple(record_of(row) for row in rows)


def count(session: Session, wanted: Wanted) -> int:
    """How many fit."""
    return session.execute(select(func.count()).select_from(CaseRow).where(*_conditions(wanted))).scalar_one()


def count_by_step(session: Session, wanted: Wanted) -> dict[str, int]:
    """How many fit, by step."""
    rows = session.execute(select(CaseRow.step, func.count()).where(*_conditions(wanted)).group_by(CaseRow.step)).all()
    return {row[0]: row[1] for row in rows}


def districts(session: Session, within: Sequence[str] | None) -> tuple[str, ...]:
    """The districts there are cases of."""
    rows = session.execute(
        select(CaseRow.district).where(*_conditions(Wanted(within))).distinct().order_by(CaseRow.district)
    ).scalars()
    return tuple(row for row in rows if row)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [CaseRow.purged_at.is_(None)]
    if wanted.districts is not None:
        found.append(CaseRow.district.in_(wanted.districts))
    if wanted.steps is not None:
        found.append(CaseRow.step.in_(wanted.steps))
    if wanted.matter:
        found.append(CaseRow.form["matters"].as_string().contains(f'"{wanted.matter}"', autoescape=True))
    if wanted.due_by is not None:
        found.append(and_(CaseRow.due_at.is_not(None), CaseRow.due_at <= wanted.due_by))
    if wanted.doubtful:
        found.append(or_(CaseRow.open_doubts.is_(None), CaseRow.open_doubts > 0))
    if wanted.phone_hash is not None:
        found.append(CaseRow.phone_hash == wanted.phone_hash)
    if wanted.number:
        found.append(CaseRow.number.contains(wanted.number, autoescape=True))
    return found
