"""Answers to calls that may come again: the same key and request get the same answer, however often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from intake.store.base import table_of
from intake.store.models_service import RepeatedCallRow

_TABLE = table_of(RepeatedCallRow)
_ADD = _TABLE.insert()
_FIND = select(_TABLE.c.request_sha256, _TABLE.c.status, _TABLE.c.headers, _TABLE.c.body).where(
    _TABLE.c.owner == bindparam("of"), _TABLE.c.key == bindparam("told"), _TABLE.c.expires_at > bindparam("now")
)
_FORGET_OLD = delete(_TABLE).where(
    _TABLE.c.owner == bindparam("of"), _TABLE.c.key == bindparam("old_key"), _TABLE.c.expires_at <= bindparam("now")
)


@dataclass(frozen=True, slots=True)
class SavedAnswer:
    """What was answered. `request_sha256`: of the request that it answers."""

    request_sha256: str
    status: int
    headers: Mapping[str, Any]
    body: bytes


def find(session: Session, owner: str, key: str, *, at: datetime) -> SavedAnswer | None:
    """The answer this caller got under this key, unless it is too old."""
    row = session.execute(_FIND, {"of": owner, "told": key, "now": at}).one_or_none()
    return None if row is None else SavedAnswer(*row)


def save(session: Session, owner: str, key: str, answer: SavedAnswer, *, at: datetime, expires_at: datetime) -> None:
    """Keep an answer, in the transaction that makes it true. A second one under the key breaks the transaction."""
    session.execute(_FORGET_OLD, {"of": owner, "old_key": key, "now": at})
    session.execute(
        _ADD,
        {
            "owner": owner,
            "key": key,
            "request_sha256": answer.request_sha256,
            "status": answer.status,
            "headers": dict(answer.headers),
            "body": answer.body,
            "created_at": at,
            "expires_at": expires_at,
        },
    )


def remove(session: Session, owner: str, key: str) -> None:
    """Forget one answer: its key may be used anew."""
    session.execute(delete(RepeatedCallRow).where(RepeatedCallRow.owner == owner, RepeatedCallRow.key == key))
    session.flush()


def sweep(session: Session, *, at: datetime) -> None:
    """Forget what is too old."""
    session.execute(delete(RepeatedCallRow).where(RepeatedCallRow.expires_at <= at))
