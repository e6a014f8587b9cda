"""Cases and their events. Whoever changes a case takes it with `lock`: changes of one case follow each other."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from intake.domain import events
from intake.domain.events import Event
from intake.store.base import table_of
from intake.store.models_cases import CaseEventRow, CaseNumberRow, CaseRow, FindingsRow
from intake.store.records import CaseRecord, FindingsRecord

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that is taken for another
_FOLLOW_LENGTH = 6
_TABLE = table_of(CaseRow)
_GET = select(*(_TABLE.c[name] for name in CaseRecord.__dataclass_fields__)).where(_TABLE.c.id == bindparam("of"))
_LOCK = _GET.with_for_update()
_COUNT_UP = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("of"))
    .values(version=_TABLE.c.version + 1, updated_at=bindparam("now"))
)
"""Statements of every request, made once."""


def add(
    session: Session,
    *,
    form: Mapping[str, Any],
    situation: Mapping[str, Any],
    list_notice: str,
    list_in_force: date,
    day: date,
    at: datetime,
    priority: int,
    opened_by: str,
    portal_id: str | None = None,
    phone_hash: str | None = None,
) -> CaseRecord:
    """A new case, a draft. `day`: the day in China, which the number begins with."""
    row = CaseRow(
        number=_next_number(session, day),
        follow_code="".join(secrets.choice(_LETTERS) for _ in range(_FOLLOW_LENGTH)),
        district=str(form["district"]),
        channel=str(form["channel"]),
        situation=dict(situation),
        form=dict(form),
        list_notice=list_notice,
        list_in_force=list_in_force,
        priority=priority,
        step_since=at,
        opened_by=opened_by,
        portal_id=portal_id,
        phone_hash=phone_hash,
        created_at=at,
        updated_at=at,
    )
    session.add(row)
    session.flush()
    return record_of(row)


def get(session: Session, case_id: str) -> CaseRecord | None:
    row = session.execute(_GET, {"of": case_id}).one_or_none()
    return None if row is None else CaseRecord(*row)


def lock(session: Session, case_id: str) -> CaseRecord | None:
    """The case, which nobody else changes until the end of this transaction."""
    row = session.execute(_LOCK, {"of": case_id}).one_or_none()
    return None if row is None else CaseRecord(*row)


def by_number(session: Session, number: str) -> CaseRecord | None:
    row = session.execute(select(CaseRow).where(CaseRow.number == number)).scalar_one_or_none()
    return None if row is None else record_of(row)


def change(session: Session, case_id: str, at: datetime, **values: Any) -> None:
    """Set columns of a case and count its version up."""
    session.execute(_COUNT_UP.values(**values) if values else _COUNT_UP, {"of": case_id, "now": at})


def derive(session: Session, case_id: str, **values: Any) -> None:
    """Set what is only derived, for lists: no change that somebody could overwrite, so the version stays."""
    session.execute(update(CaseRow).where(CaseRow.id == case_id).values(**values))


def history(session: Session, case_id: str) -> tuple[Event, ...]:
    """The events of a case in their order. Raises EventError for one that cannot be read."""
    rows = session.execute(
        select(CaseEventRow.event).where(CaseEventRow.case_id == case_id).order_by(CaseEventRow.seq)
    ).scalars()
    return tuple(events.from_json(row) for row in rows)


def append(session: Session, case: CaseRecord, event: Event, *, at: datetime) -> int:
    """Write one more event of a locked case; its number."""
    seq = case.event_count + 1
    session.add(CaseEventRow(case_id=case.id, seq=seq, change=event.change, at=at, event=events.to_json(event)))
    session.flush()
    return seq


def add_findings(session: Session, record: FindingsRecord) -> None:
    session.add(
        FindingsRow(
            case_id=record.case_id,
            seq=record.seq,
            files=list(record.files),
            events=record.events,
            list_notice=record.list_notice,
            program=record.program,
            shared=[dict(each) for each in record.shared],
            outcome=dict(record.outcome),
            checked_at=record.checked_at,
        )
    )
    session.flush()


def latest_findings(session: Session, case_id: str) -> FindingsRecord | None:
    """The last check of a case, None before the first."""
    row = session.execute(
        select(FindingsRow).where(FindingsRow.case_id == case_id).order_by(FindingsRow.seq.desc()).limit(1)
    ).scalar_one_or_none()
    if row is None:
        return None
    return FindingsRecord(
        row.case_id,
        row.seq,
        tuple(row.files),
        row.events,
        row.list_notice,
        row.program,
        tuple(row.shared),
        row.outcome,
        row.checked_at,
    )


def listed(
    session: Session,
    *,
    districts: Sequence[str] | None = None,
    steps: Sequence[str] | None = None,
    opened_by: str | None = None,
    portal_id: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> tuple[CaseRecord, ...]:
    """Cases, newest first, that fit everything given. `after`: the id of the last one of the page before."""
    wanted = select(CaseRow).where(CaseRow.purged_at.is_(None))
    if districts is not None:
        wanted = wanted.where(CaseRow.district.in_(districts))
    if steps is not None:
        wanted = wanted.where(CaseRow.step.in_(steps))
    if opened_by is not None:
        wanted = wanted.where(CaseRow.opened_by == opened_by)
    if portal_id is not None:
        wanted = wanted.where(CaseRow.portal_id == portal_id)
    if after is not None and (last := session.get(CaseRow, after)) is not None:
        older = (CaseRow.created_at < last.created_at) | (
            (CaseRow.created_at == last.created_at) & (CaseRow.id < last.id)
        )
        wanted = wanted.where(older)
    rows = session.execute(wanted.order_by(CaseRow.created_at.desc(), CaseRow.id.desc()).limit(limit)).scalars()
    return tuple(record_of(row) for row in rows)


def count_by_step(session: Session) -> dict[str, int]:
    rows = session.execute(select(CaseRow.step, func.count()).group_by(CaseRow.step)).all()
    return {row[0]: row[1] for row in rows}


def _next_number(session: Session, day: date) -> str:
    insert = sqlite_insert if session.get_bind().dialect.name == "sqlite" else postgresql_insert
    upsert = (
        insert(CaseNumberRow)
        .values(day=day, last=1)
        .on_conflict_do_update(index_elements=[CaseNumberRow.day], set_={"last": CaseNumberRow.last + 1})
        .returning(CaseNumberRow.last)
    )
    return f"{day:%Y%m%d}-{session.execute(upsert).scalar_one():04d}"


def record_of(row: CaseRow) -> CaseRecord:
    """The plain value of a row; for modules of the store."""
    return CaseRecord(**{name: getattr(row, name) for name in CaseRecord.__dataclass_fields__})
