"""Entries of the audit trail for people, newest first."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.store.audit import Entry
from intake.store.models_service import AuditRow


def newest(
    session: Session,
    *,
    actor: str | None = None,
    case: str | None = None,
    action: str | None = None,
    before: int | None = None,
    limit: int = 100,
) -> tuple[tuple[int, Entry, str], ...]:
    """Number, entry and hash. `actor`, `case`: pseudonyms; `before`: only entries with smaller numbers."""
    query = select(AuditRow)
    for column, value in ((AuditRow.actor, actor), (AuditRow.case, case), (AuditRow.action, action)):
        if value is not None:
            query = query.where(column == value)
    if before is not None:
        query = query.where(AuditRow.seq < before)
    rows = session.execute(query.order_by(AuditRow.seq.desc()).limit(limit)).scalars()
    return tuple(
        (
            row.seq,
            Entry(row.action, row.at, row.actor_role, row.actor, row.object_kind, row.object_id, row.case, row.detail),
            row.hash,
        )
        for row in rows
    )
