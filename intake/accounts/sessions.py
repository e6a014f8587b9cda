"""Sessions of browsers: a random token in a cookie, its hash in a table, revocable at once. Roles are looked up anew
for every request, so that what was taken away is gone.

An office session belongs to an account. An applicant's has none: its `holder_id` is who opened cases on this device.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias, cast

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from intake.accounts import lockout, passwords
from intake.accounts.refusals import WrongCredentialsError
from intake.office_work.office import Office
from intake.office_work.people import Person, Role, new_id
from intake.store.models_people import SessionRow, UserRoleRow, UserRow

Kind: TypeAlias = Literal["office", "applicant"]
LASTS: dict[Kind, timedelta] = {"office": timedelta(hours=12), "applicant": timedelta(days=180)}
IDLE: dict[Kind, timedelta] = {"office": timedelta(hours=2), "applicant": timedelta(days=180)}
_SEEN_EVERY = timedelta(minutes=5)
_TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that holds. `csrf`: what pages send along with every change; `name`: of the account, for its owner."""

    person: Person
    kind: Kind
    csrf: str
    name: str = ""
    login: str = ""
    must_change: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A session just opened. `token`: for the cookie, told only now; `lasts`: how long at most."""

    token: str
    signed_in: SignedIn
    lasts: timedelta


def sign_in(office: Office, login: str, password: str, *, address: str = "") -> Opened:
    """Open a session of an account. `address`: where the request comes from, counted and not kept.

    Raises TooManyTriesError, WrongCredentialsError.
    """
    name = login.strip().lower()
    lockout.expect_open(office, "password", name)
    lockout.expect_open(office, "address", address)
    with office.database.reading() as session:
        row = session.execute(select(UserRow).where(UserRow.login == name)).scalar_one_or_none()
        kept = row.password_hash if row is not None and row.active else None
    if not passwords.matches(kept, password) or row is None:
        lockout.failed(office, "password", name)
        lockout.failed(office, "address", address)
        raise WrongCredentialsError("用户名或密码不对。", "请重新输入；忘记密码的，请联系管理员重设。")
    lockout.succeeded(office, "password", name)
    at = office.now()
    with office.database.writing() as session:
        session.execute(update(UserRow).where(UserRow.id == row.id).values(last_login_at=at))
        token = _add(session, "office", at, user_id=row.id)
        signed_in = _of_user(session, row.id, csrf(office, token))
        office.record(session, signed_in.person, "signed_in", at=at, object_kind="account", object_id=row.id)
    return Opened(token, signed_in, LASTS["office"])


def open_applicant(office: Office, holder_id: str = "") -> Opened:
    """Open a session of an applicant's device. `holder_id`: under which it has opened a case already."""
    at = office.now()
    holder_id = holder_id or new_id()
    with office.database.writing() as session:
        token = _add(session, "applicant", at, holder_id=holder_id)
    return Opened(token, _applicant(holder_id, csrf(office, token)), LASTS["applicant"])


def resolve(office: Office, token: str) -> SignedIn | None:
    """Whose session it is; None when it is unknown, over, revoked, idle for too long, or its account is closed."""
    at = office.now()
    digest = _digest(token)
    with office.database.reading() as session:
        row = session.get(SessionRow, digest)
        if row is None or row.revoked_at is not None or row.expires_at <= at:
            return None
        kind: Kind = "office" if row.kind == "office" else "applicant"
        if row.seen_at + IDLE[kind] <= at:
            return None
        if kind == "applicant":
            found = _applicant(row.holder_id, csrf(office, token))
        else:
            user = session.get(UserRow, row.user_id)
            if user is None or not user.active:
                return None
            found = _of_user(session, user.id, csrf(office, token))
        stale = row.seen_at + _SEEN_EVERY <= at
    if stale:
        with office.database.writing() as session:
            session.execute(update(SessionRow).where(SessionRow.token_hash == digest).values(seen_at=at))
    return found


def sign_out(office: Office, token: str) -> None:
    """End a session; nothing happens when it is over already."""
    at = office.now()
    with office.database.writing() as session:
        row = session.get(SessionRow, _digest(token))
        if row is None or row.revoked_at is not None:
            return
        row.revoked_at = at
        by = Person("applicant", row.holder_id) if row.user_id is None else _person(session, row.user_id)
        office.record(session, by, "signed_out", at=at, object_kind="account", object_id=by.id)


def revoke_all(session: Session, user_id: str, at: datetime, *, but: str = "") -> None:
    """End every session of an account. `but`: the token of the one that stays."""
    session.execute(
        update(SessionRow)
        .where(SessionRow.user_id == user_id, SessionRow.revoked_at.is_(None), SessionRow.token_hash != _digest(but))
        .values(revoked_at=at)
    )


def sweep(office: Office) -> None:
    """Forget sessions that are over."""
    at = office.now()
    with office.database.writing() as session:
        session.execute(delete(SessionRow).where(SessionRow.expires_at <= at))


def csrf(office: Office, token: str) -> str:
    """What a page of this session sends along with every change. Not to be made without the secret."""
    return office.secret.pseudonym("csrf", token)


def _add(session: Session, kind: Kind, at: datetime, *, user_id: str | None = None, holder_id: str = "") -> str:
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    session.add(
        SessionRow(
            token_hash=_digest(token),
            kind=kind,
            user_id=user_id,
            holder_id=holder_id or new_id(),
            csrf_hash="",
            created_at=at,
            seen_at=at,
            expires_at=at + LASTS[kind],
        )
    )
    return token


def _applicant(holder_id: str, token: str) -> SignedIn:
    return SignedIn(Person("applicant", holder_id), "applicant", token)


def _of_user(session: Session, user_id: str, token: str) -> SignedIn:
    user = session.get_one(UserRow, user_id)
    return SignedIn(
        _person(session, user_id), "office", token, user.display_name or user.login, user.login, user.must_change
    )


def _person(session: Session, user_id: str) -> Person:
    """The account as who acts. Its rows all have the same role, one for each district."""
    rows = session.execute(select(UserRoleRow.role, UserRoleRow.scope).where(UserRoleRow.user_id == user_id)).all()
    role = cast(Role, rows[0][0])
    scopes = frozenset(scope for _, scope in rows if scope)
    if role == "department":
        return Person(role, user_id, department=next(iter(scopes), ""))
    return Person(role, user_id, districts=scopes)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
