"""What persons add to a case beside its events: defects they saw, originals they held, how pages belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from intake.store.models_cases import ArrangementRow, ClerkFindingRow, OriginalSeenRow


@dataclass(frozen=True, slots=True)
class ClerkFinding:
    """A defect a clerk saw. `box`: x0, y0, x1, y1 in pixels of the upright page."""

    id: str
    case_id: str
    code: str
    row: int | None
    file_id: str | None
    page: int | None
    box: tuple[float, ...] | None
    message: str
    remedy: str
    made_by: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class OriginalSeen:
    """The original of a row was held against its copy."""

    id: str
    row: int
    file_id: str | None
    seen_by: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a person divided the pages of a file. `papers`: `pages` and `kind` of each ("" : as the machine says)."""

    file_id: str
    seq: int
    papers: tuple[Mapping[str, Any], ...]
    why: str
    made_by: str
    made_at: datetime


def add_finding(session: Session, case_id: str, *, at: datetime, by: str, **values: Any) -> str:
    """Keep a finding; its id."""
    row = ClerkFindingRow(case_id=case_id, made_by=by, made_at=at, **values)
    session.add(row)
    session.flush()
    return row.id


def findings(session: Session, case_id: str) -> tuple[ClerkFinding, ...]:
    """Those that hold, in the order they were made."""
    rows = session.execute(
        select(ClerkFindingRow)
        .where(ClerkFindingRow.case_id == case_id, ClerkFindingRow.withdrawn_at.is_(None))
        .order_by(ClerkFindingRow.made_at, ClerkFindingRow.id)
    ).scalars()
    return tuple(_finding(row) for row in rows)


def withdraw_finding(session: Session, case_id: str, finding_id: str, *, at: datetime) -> bool:
    """Take a finding back; False when there is none of that id in the case."""
    done = session.execute(
        update(ClerkFindingRow)
        .where(
            ClerkFindingRow.id == finding_id,
            ClerkFindingRow.case_id == case_id,
            ClerkFindingRow.withdrawn_at.is_(None),
        )
        .values(withdrawn_at=at)
        .returning(ClerkFindingRow.id)
    )
    return done.scalar_one_or_none() is not None


def add_original(session: Session, case_id: str, row: int, *, file_id: str | None, at: datetime, by: str) -> None:
    session.add(OriginalSeenRow(case_id=case_id, row=row, file_id=file_id, seen_by=by, seen_at=at))
    session.flush()


def originals(session: Session, case_id: str) -> tuple[OriginalSeen, ...]:
    """Those that were not taken back, in the order they were seen."""
    rows = session.execute(
        select(OriginalSeenRow)
        .where(OriginalSeenRow.case_id == case_id, OriginalSeenRow.undone_at.is_(None))
        .order_by(OriginalSeenRow.seen_at, OriginalSeenRow.id)
    ).scalars()
    return tuple(OriginalSeen(row.id, row.row, row.file_id, row.seen_by, row.seen_at) for row in rows)


def undo_original(session: Session, case_id: str, row: int, *, at: datetime) -> bool:
    """Take back that the original of a row was seen; whether it had been."""
    done = session.execute(
        update(OriginalSeenRow)
        .where(OriginalSeenRow.case_id == case_id, OriginalSeenRow.row == row, OriginalSeenRow.undone_at.is_(None))
        .values(undone_at=at)
        .returning(OriginalSeenRow.id)
    )
    return bool(done.scalars().all())


def arrange(
    session: Session, file_id: str, papers: Sequence[Mapping[str, Any]], *, why: str, at: datetime, by: str
) -> None:
    """Keep how a person divides the pages of a file; the one before stays for the record."""
    last = session.execute(
        select(func.coalesce(func.max(ArrangementRow.seq), 0)).where(ArrangementRow.file_id == file_id)
    ).scalar_one()
    plain = [dict(paper) for paper in papers]
    session.add(ArrangementRow(file_id=file_id, seq=last + 1, papers=plain, why=why, made_by=by, made_at=at))
    session.flush()


def arrangements(session: Session, file_ids: Iterable[str]) -> dict[str, Arrangement]:
    """The one that holds for each of these files that has one."""
    rows = session.execute(
        select(ArrangementRow).where(ArrangementRow.file_id.in_(list(file_ids))).order_by(ArrangementRow.seq)
    ).scalars()
    return {
        row.file_id: Arrangement(row.file_id, row.seq, tuple(row.papers), row.why, row.made_by, row.made_at)
        for row in rows
    }


def _finding(row: ClerkFindingRow) -> ClerkFinding:
    return ClerkFinding(
        row.id,
        row.case_id,
        row.code,
        row.row,
        row.file_id,
        row.page,
        None if row.box is None else tuple(row.box),
        row.message,
        row.remedy,
        row.made_by,
        row.made_at,
    )
