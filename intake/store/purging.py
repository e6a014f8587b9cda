"""Taking away what is no longer needed: which rows are due, and what goes with a case.

What belongs to a case or to a file is found in the tables' own references, so that a new table cannot be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, exists, false, func, or_, select, text, union, update
from sqlalchemy.orm import Session

from intake.domain import events
from intake.domain.forgetting import without_people
from intake.store.base import Base
from intake.store.cases import record_of
from intake.store.models_cases import BlobRow, CaseEventRow, CaseRow, FileRow, PageRow
from intake.store.models_service import DeliveryRow, JobRow
from intake.store.records import CaseRecord

ENDS = ("withdrawn", "closed", "not_accepted", "evaluated")
_AT_WORK = ("queued", "running")
_KEPT_OF_A_CASE = frozenset({CaseEventRow.__tablename__})


@dataclass(frozen=True, slots=True)
class Before:
    """The days before which things are due; None: never. See `service_settings.Retention`."""

    drafts: datetime | None
    removed: datetime | None
    pictures: datetime | None
    ended: datetime | None
    jobs: datetime | None
    deliveries: datetime | None


@dataclass(frozen=True, slots=True)
class Due:
    """How many of each are due."""

    drafts: int
    removed_files: int
    pictures: int
    ended_cases: int
    jobs: int
    deliveries: int


def due(session: Session, before: Before) -> Due:
    """How many of each would be taken away."""
    return Due(
        _count(session, CaseRow, _draft_due(before.drafts)),
        _count(session, FileRow, _removed_due(before.removed)),
        _count(session, PageRow, _picture_due(before.pictures)),
        _count(session, CaseRow, _ended_due(before.ended)),
        _count(session, JobRow, _job_due(before.jobs)),
        _count(session, DeliveryRow, _delivery_due(before.deliveries)),
    )


def due_drafts(
    session: Session, before: datetime | None, *, limit: int, only: str | None = None
) -> tuple[CaseRecord, ...]:
    """Cases never handed in, of which nothing is being read. `only`: that one, if it is still due."""
    return _cases(session, _draft_due(before), limit, only)


def due_ended(
    session: Session, before: datetime | None, *, limit: int, only: str | None = None
) -> tuple[CaseRecord, ...]:
    """Cases that ended before then and are held by nobody. `only`: that one, if it is still due."""
    return _cases(session, _ended_due(before), limit, only)


def jobs_of(session: Session, case_id: str) -> tuple[str, ...]:
    """The ids of all work ever asked for a case."""
    return tuple(session.execute(select(JobRow.id).where(JobRow.case_id == case_id)).scalars())


def drop_case(session: Session, case_id: str) -> None:
    """Take a case away as if it had never been."""
    session.execute(delete(CaseRow).where(CaseRow.id == case_id))


def empty_case(session: Session, case_id: str, *, at: datetime) -> None:
    """Leave of a case its number, district and steps, for figures; everything about people goes."""
    for table, column in reversed(_referring("bz_cases")):
        if table.name not in _KEPT_OF_A_CASE:
            session.execute(delete(table).where(column == case_id))
    rows = session.execute(
        select(CaseEventRow).where(CaseEventRow.case_id == case_id).order_by(CaseEventRow.seq)
    ).scalars()
    kept = list(rows)
    for row, event in zip(kept, without_people(events.from_json(row.event) for row in kept), strict=True):
        row.event = events.to_json(event)
    session.flush()
    session.execute(
        update(CaseRow)
        .where(CaseRow.id == case_id)
        .values(
            form={},
            situation={},
            follow_code="",
            phone_hash=None,
            opened_by=None,
            verdict=None,
            due_at=None,
            open_doubts=None,
            purged_at=at,
            updated_at=at,
            version=CaseRow.version + 1,
        )
    )


def drop_removed_files(session: Session, before: datetime | None) -> int:
    """Take away files that were taken out of their case."""
    return len(session.execute(delete(FileRow).where(_removed_due(before)).returning(FileRow.id)).all())


def drop_pictures(session: Session, before: datetime | None) -> int:
    """Take the pictures of pages from cases that ended."""
    done = update(PageRow).where(_picture_due(before)).values(picture_sha256=None).returning(PageRow.number)
    return len(session.execute(done.execution_options(synchronize_session=False)).all())


def due_jobs(session: Session, before: datetime | None, *, limit: int) -> tuple[str, ...]:
    """Work that is over."""
    return tuple(session.execute(select(JobRow.id).where(_job_due(before)).limit(limit)).scalars())


def drop_jobs(session: Session, job_ids: Sequence[str]) -> None:
    session.execute(delete(JobRow).where(JobRow.id.in_(job_ids)))


def drop_deliveries(session: Session, before: datetime | None) -> int:
    """Messages that were delivered or given up, with their log."""
    return len(session.execute(delete(DeliveryRow).where(_delivery_due(before)).returning(DeliveryRow.id)).all())


def drop_unused_blobs(session: Session, before: datetime) -> int:
    """Rows of bytes that nothing refers to any more. The bytes themselves: `unknown_of`, then the store of files."""
    _alone_with_blobs(session)
    used = union(*(select(column) for _, column in _referring("bz_blobs") if column is not None)).subquery()
    unused = delete(BlobRow).where(
        BlobRow.stored_at < before, BlobRow.sha256.not_in(select(used.c[0]).where(used.c[0].is_not(None)))
    )
    done = session.execute(unused.returning(BlobRow.sha256).execution_options(synchronize_session=False))
    return len(done.all())


def unknown_of(session: Session, hashes: Iterable[str]) -> tuple[str, ...]:
    """Those of these hashes that no row knows. Nobody adds one before the transaction ends."""
    _alone_with_blobs(session)
    asked = tuple(hashes)
    known = set(session.execute(select(BlobRow.sha256).where(BlobRow.sha256.in_(asked))).scalars())
    return tuple(sha256 for sha256 in asked if sha256 not in known)


def checkpoint(session: Session) -> None:
    """On SQLite, empty the log beside the database file: it holds pages as they were."""
    if session.get_bind().dialect.name == "sqlite":
        session.connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _alone_with_blobs(session: Session) -> None:
    """SQLite has one writer at a time anyhow."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE bz_blobs IN EXCLUSIVE MODE"))


def _referring(name: str) -> list[tuple[Table, ColumnElement[Any]]]:
    """Every table with a column that refers to this one, and the column; those that are referred to come first."""
    return [
        (table, column)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if any(key.column.table.name == name for key in column.foreign_keys)
    ]


def _count(session: Session, row: type[Base], condition: ColumnElement[bool]) -> int:
    return session.execute(select(func.count()).select_from(row).where(condition)).scalar_one()


def _cases(session: Session, condition: ColumnElement[bool], limit: int, only: str | None) -> tuple[CaseRecord, ...]:
    if only is not None:
        condition &= CaseRow.id == only
    rows = session.execute(select(CaseRow).where(condition).order_by(CaseRow.created_at).limit(limit)).scalars()
    return tuple(record_of(row) for row in rows)


def _idle() -> ColumnElement[bool]:
    """Nothing of the case is being worked on."""
    return ~exists().where(JobRow.case_id == CaseRow.id, JobRow.state.in_(_AT_WORK))


def _draft_due(before: datetime | None) -> ColumnElement[bool]:
    if before is None:
        return false()
    return (
        (CaseRow.step == "draft")
        & (CaseRow.updated_at < before)
        & CaseRow.hold.is_(False)
        & CaseRow.purged_at.is_(None)
        & _idle()
    )


def _ended_due(before: datetime | None) -> ColumnElement[bool]:
    if before is None:
        return false()
    return (
        CaseRow.step.in_(ENDS)
        & (CaseRow.step_since < before)
        & CaseRow.hold.is_(False)
        & CaseRow.purged_at.is_(None)
        & _idle()
    )


def _removed_due(before: datetime | None) -> ColumnElement[bool]:
    if before is None:
        return false()
    held = select(CaseRow.id).where(CaseRow.hold.is_(True))
    return (FileRow.removed_at < before) & FileRow.case_id.not_in(held)


def _picture_due(before: datetime | None) -> ColumnElement[bool]:
    if before is None:
        return false()
    over = (
        select(FileRow.id)
        .join(CaseRow, CaseRow.id == FileRow.case_id)
        .where(CaseRow.step.in_(ENDS), CaseRow.step_since < before, CaseRow.hold.is_(False))
    )
    return PageRow.picture_sha256.is_not(None) & PageRow.file_id.in_(over)


def _job_due(before: datetime | None) -> ColumnElement[bool]:
    if before is None:
        return false()
    return JobRow.state.in_(("done", "cancelled")) & (JobRow.finished_at < before)


def _delivery_due(before: datetime | None) -> ColumnElement[bool]:
    if before is None:
        return false()
    return (DeliveryRow.state != "waiting") & or_(DeliveryRow.finished_at < before, DeliveryRow.created_at < before)
