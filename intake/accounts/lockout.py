"""Counting wrong passwords and codes in the database, over all processes, by keyed hashes of what was tried."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from sqlalchemy import delete, func, select

from intake.accounts.refusals import TooManyTriesError
from intake.office_work.office import Office
from intake.store.models_people import LoginFailureRow

Tried: TypeAlias = Literal["password", "code", "address", "setup", "send"]
WINDOW = timedelta(minutes=15)
ALLOWED: dict[Tried, int] = {"password": 10, "code": 10, "address": 50, "setup": 10, "send": 5}
"""Failures within the window before nothing is looked at any more. "send": codes sent to one phone."""
_KEPT = timedelta(days=7)


def expect_open(office: Office, kind: Tried, subject: str) -> None:
    """Raises TooManyTriesError while this account, number or address has failed too often."""
    at = office.now()
    with office.database.reading() as session:
        count, first = session.execute(
            select(func.count(), func.min(LoginFailureRow.at)).where(
                LoginFailureRow.kind == kind,
                LoginFailureRow.subject_hash == _hash(office, kind, subject),
                LoginFailureRow.at > at - WINDOW,
            )
        ).one()
    if count >= ALLOWED[kind]:
        raise TooManyTriesError(math.ceil((_moment(first) + WINDOW - at).total_seconds()))


def failed(office: Office, kind: Tried, subject: str) -> None:
    """Count one failure; old ones are forgotten."""
    at = office.now()
    with office.database.writing() as session:
        session.execute(delete(LoginFailureRow).where(LoginFailureRow.at < at - _KEPT))
        session.add(LoginFailureRow(kind=kind, subject_hash=_hash(office, kind, subject), at=at))


def succeeded(office: Office, kind: Tried, subject: str) -> None:
    """Forget the failures of who got in."""
    subject_hash = _hash(office, kind, subject)
    with office.database.reading() as session:
        known = session.execute(
            select(LoginFailureRow.id).where(LoginFailureRow.subject_hash == subject_hash).limit(1)
        ).first()
    if known is not None:
        with office.database.writing() as session:
            session.execute(delete(LoginFailureRow).where(LoginFailureRow.subject_hash == subject_hash))


def _hash(office: Office, kind: str, subject: str) -> str:
    return office.secret.pseudonym(f"tried {kind}", subject)


def _moment(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise TypeError("a moment was expected")
    return value
