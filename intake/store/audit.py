"""The audit trail: one entry for every change and every look at full values, in the transaction of what it tells of.

Entries are chained: each holds the hash of the one before, so that a changed, missing or added entry shows. Cutting the
end off, or rebuilding everything, shows only against a head kept elsewhere (`head`): copy it off the machine.
People and cases stand in it as keyed pseudonyms, so that a purge of a case never breaks the chain.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from intake.store.base import table_of
from intake.store.models_service import AuditHeadRow, AuditRow

_START = "0" * 64
_HEAD = 1
_TABLE, _HEADS = table_of(AuditRow), table_of(AuditHeadRow)
_ADD = _TABLE.insert()
_TAKE_HEAD = select(_HEADS.c.seq, _HEADS.c.hash).where(_HEADS.c.id == _HEAD).with_for_update()
_MOVE_HEAD = update(_HEADS).where(_HEADS.c.id == _HEAD)
"""Statements of every change, made once."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be recorded. `actor`, `case`: keyed pseudonyms. `detail`: no personal data."""

    action: str
    at: datetime
    actor_role: str
    actor: str
    object_kind: str
    object_id: str = ""
    case: str = ""
    detail: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the trail: how many entries there are, and the hash of the last."""

    seq: int
    hash: str


def write(session: Session, entry: Entry) -> Head:
    """Add an entry. Call it last in a transaction: writers take turns from here to the commit."""
    session.flush()
    end = session.execute(_TAKE_HEAD).one()
    seq, previous = end.seq + 1, end.hash
    digest = _digest(seq, entry, previous)
    session.execute(
        _ADD,
        {
            "seq": seq,
            "at": entry.at,
            "action": entry.action,
            "actor_role": entry.actor_role,
            "actor": entry.actor,
            "object_kind": entry.object_kind,
            "object_id": entry.object_id,
            "case": entry.case,
            "detail": dict(entry.detail),
            "previous": previous,
            "hash": digest,
        },
    )
    session.execute(_MOVE_HEAD, {"seq": seq, "hash": digest})
    return Head(seq, digest)


def head(session: Session) -> Head:
    """The end of the trail now."""
    row = session.execute(select(AuditHeadRow).where(AuditHeadRow.id == _HEAD)).scalar_one()
    return Head(row.seq, row.hash)


def first_break(session: Session, *, known: Head | None = None) -> int | None:
    """The number of the first entry that is not what it was, None for a whole trail. `known`: a head kept elsewhere."""
    previous, expected = _START, 1
    known_holds = known is None or known.seq == 0
    for row in _rows(session):
        if row.seq != expected or row.previous != previous or row.hash != _digest(row.seq, _entry(row), previous):
            return expected
        if known is not None and row.seq == known.seq:
            if row.hash != known.hash:
                return row.seq
            known_holds = True
        previous, expected = row.hash, expected + 1
    end = head(session)
    if (end.seq, end.hash) != (expected - 1, previous) or not known_holds:
        return expected
    return None


def _rows(session: Session) -> Iterator[AuditRow]:
    """All entries in their order, some at a time."""
    last = -1
    while rows := session.execute(select(AuditRow).where(AuditRow.seq > last).order_by(AuditRow.seq).limit(1000)).all():
        for (row,) in rows:
            yield row
        last = rows[-1][0].seq
        session.expunge_all()


def _entry(row: AuditRow) -> Entry:
    return Entry(row.action, row.at, row.actor_role, row.actor, row.object_kind, row.object_id, row.case, row.detail)


def _digest(seq: int, entry: Entry, previous: str) -> str:
    told = [
        *(seq, entry.at.timestamp(), entry.action, entry.actor_role, entry.actor),
        *(entry.object_kind, entry.object_id, entry.case, dict(entry.detail), previous),
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")).hexdigest()
