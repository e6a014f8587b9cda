"""Jobs as people see them: what waits, what runs, what was given up. Their execution is `intake.jobs`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from intake.store import webhooks
from intake.store.base import table_of
from intake.store.models_service import JobRow, NewsRow, WorkerRow
from intake.store.records import Job, News, QueueFigures

_ONLY_FOR_THE_WAITING = frozenset({"file_opened", "page_read"})
"""News for whoever watches a page being read; other programs are not told."""


_JOBS, _NEWS = table_of(JobRow), table_of(NewsRow)
_ADD_JOB = {
    "sqlite": sqlite_insert(_JOBS).on_conflict_do_nothing().returning(_JOBS.c.id),
    "postgresql": postgresql_insert(_JOBS).on_conflict_do_nothing().returning(_JOBS.c.id),
}
_QUEUE = (
    select(_JOBS.c.file_id, func.rank().over(order_by=(_JOBS.c.priority, _JOBS.c.queued_at)).label("place"))
    .where(_JOBS.c.state == "queued")
    .subquery()
)
_AHEAD = (
    select(_QUEUE.c.file_id, func.min(_QUEUE.c.place) - 1)
    .where(_QUEUE.c.file_id.in_(bindparam("file_ids", expanding=True)))
    .group_by(_QUEUE.c.file_id)
)
_TELL = _NEWS.insert().returning(_NEWS.c.id)


def add(session: Session, job: Job, *, at: datetime) -> bool:
    """Note a job; False when it was asked for before."""
    row = {
        "id": job.id,
        "kind": job.kind,
        "case_id": job.case_id,
        "file_id": job.file_id,
        "page": job.page,
        "priority": job.priority,
        "state": "queued",
        "attempts": 0,
        "reason": "",
        "queued_at": at,
    }
    statement = _ADD_JOB["sqlite" if session.get_bind().dialect.name == "sqlite" else "postgresql"]
    return session.execute(statement, row).first() is not None


def get(session: Session, job_id: str) -> Job | None:
    row = session.get(JobRow, job_id)
    if row is None or row.case_id is None:
        return None
    return Job(row.id, row.kind, row.case_id, row.priority, row.file_id, row.page)  # type: ignore[arg-type]


def change(session: Session, job_id: str, **values: Any) -> None:
    session.execute(update(JobRow).where(JobRow.id == job_id).values(**values))


def begin(session: Session, job_id: str, *, at: datetime) -> int:
    """Note that a job is being worked on; how many times it has been begun."""
    done = session.execute(
        update(JobRow)
        .where(JobRow.id == job_id)
        .values(state="running", attempts=JobRow.attempts + 1, started_at=at)
        .returning(JobRow.attempts)
    )
    return done.scalar_one()


def cancel_of_file(session: Session, file_id: str, *, at: datetime) -> tuple[str, ...]:
    """Cancel what has not begun for a file; the ids of these jobs."""
    done = session.execute(
        update(JobRow)
        .where(JobRow.file_id == file_id, JobRow.state == "queued")
        .values(state="cancelled", finished_at=at)
        .returning(JobRow.id)
    )
    return tuple(done.scalars())


def ahead_of(session: Session, file_ids: Collection[str]) -> dict[str, int]:
    """How many waiting pages of other files come before the first waiting page of each of these; those of which none
    waits are left out."""
    if not file_ids:
        return {}
    rows = session.execute(_AHEAD, {"file_ids": list(file_ids)}).all()
    return {row[0]: row[1] for row in rows}


def figures(session: Session, *, now: datetime) -> QueueFigures:
    rows = session.execute(
        select(JobRow.state, func.count(), func.min(JobRow.queued_at))
        .where(JobRow.state.in_(("queued", "running", "parked")))
        .group_by(JobRow.state)
    ).all()
    counts = {state: count for state, count, _ in rows}
    oldest = next((since for state, _, since in rows if state == "queued"), None)
    return QueueFigures(
        counts.get("queued", 0),
        counts.get("running", 0),
        counts.get("parked", 0),
        None if oldest is None else max(0.0, (now - oldest).total_seconds()),
    )


def seen(session: Session, executor_id: str, reader: str, *, started_at: datetime, at: datetime) -> None:
    """Note that a worker is there."""
    session.merge(WorkerRow(executor_id=executor_id, reader=reader, started_at=started_at, seen_at=at))


def workers_seen_since(session: Session, moment: datetime) -> int:
    return session.execute(select(func.count()).where(WorkerRow.seen_at >= moment)).scalar_one()


def tell(session: Session, case_id: str | None, kind: str, data: dict[str, Any], *, at: datetime) -> None:
    """Write news in the transaction that makes them true; of a case, only while it is locked, so that ids follow."""
    session.flush()
    news_id: int = session.execute(_TELL, {"case_id": case_id, "kind": kind, "data": data, "at": at}).scalar_one()
    if case_id is not None and kind not in _ONLY_FOR_THE_WAITING:
        webhooks.enqueue(session, case_id, kind, data, news_id, at=at)


def news_of(session: Session, case_id: str, *, after: int = 0, limit: int = 500) -> Iterator[News]:
    """The news of a case after a number, in order."""
    rows = session.execute(
        select(NewsRow).where(NewsRow.case_id == case_id, NewsRow.id > after).order_by(NewsRow.id).limit(limit)
    ).scalars()
    for row in rows:
        yield News(row.id, row.case_id, row.kind, row.data, row.at)


def newest_news(session: Session, case_id: str) -> int:
    """The number of the newest news of a case, 0 before the first."""
    return session.execute(
        select(func.coalesce(func.max(NewsRow.id), 0)).where(NewsRow.case_id == case_id)
    ).scalar_one()
