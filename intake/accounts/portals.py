"""Programs that hand in applications for others, and their keys. A key is told once; its hash is kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from intake.accounts.refusals import AccountError
from intake.accounts.rights import SCOPES
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.store.models_people import ApiKeyRow, PortalRow

PREFIX = "bz_"
_USED_EVERY = timedelta(minutes=5)
_SHOWN = 10
_LOOK_UP = (
    select(
        ApiKeyRow.id,
        ApiKeyRow.portal_id,
        ApiKeyRow.scopes,
        ApiKeyRow.expires_at,
        ApiKeyRow.revoked_at,
        ApiKeyRow.used_at,
    )
    .join(PortalRow, PortalRow.id == ApiKeyRow.portal_id)
    .where(ApiKeyRow.key_hash == bindparam("key_hash"), PortalRow.active.is_(True))
)
"""Made once: every request of a portal asks it."""


@dataclass(frozen=True, slots=True)
class PortalView:
    """A portal."""

    id: str
    name: str
    active: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key. `prefix`: its beginning, by which people tell it from others."""

    id: str
    portal_id: str
    prefix: str
    scopes: tuple[str, ...]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewKey:
    """`secret`: the key itself, told once."""

    key: KeyView
    secret: str


def add_portal(office: Office, by: Person, name: str) -> PortalView:
    """A new portal. Raises AccountError."""
    at, name = office.now(), name.strip()
    if not 1 <= len(name) <= 100:
        raise AccountError("平台名称应为 1 至 100 字。", "请填写平台名称。", fields=("name",))
    try:
        with office.database.writing() as session:
            row = PortalRow(name=name, created_at=at)
            session.add(row)
            session.flush()
            office.record(session, by, "portal_added", at=at, object_kind="portal", object_id=row.id)
            return _portal(row)
    except IntegrityError as error:
        raise AccountError("已有同名的平台。", "请换一个名称。", fields=("name",)) from error


def list_portals(office: Office) -> tuple[PortalView, ...]:
    """All portals, by name."""
    with office.database.reading() as session:
        return tuple(_portal(row) for row in session.execute(select(PortalRow).order_by(PortalRow.name)).scalars())


def change_portal(office: Office, by: Person, portal_id: str, *, active: bool) -> PortalView:
    """Open or close a portal; its keys open nothing while it is closed. Raises NotFoundError."""
    at = office.now()
    with office.database.writing() as session:
        row = _get(session, portal_id)
        row.active = active
        office.record(session, by, "portal_changed", at=at, object_kind="portal", object_id=row.id, active=active)
        return _portal(row)


def add_key(
    office: Office, by: Person, portal_id: str, scopes: tuple[str, ...], *, expires_at: datetime | None = None
) -> NewKey:
    """A new key. Raises NotFoundError, AccountError for an unknown scope, none, or an end that is past."""
    at = office.now()
    unknown = sorted(set(scopes) - set(SCOPES))
    if unknown or not scopes:
        raise AccountError("密钥的权限不对。", f"请从这些中选择：{'、'.join(SCOPES)}。", fields=("scopes",))
    if expires_at is not None and expires_at <= at:
        raise AccountError("密钥的有效期已过。", "请填写以后的时间。", fields=("expires_at",))
    secret = PREFIX + secrets.token_urlsafe(32)
    with office.database.writing() as session:
        portal = _get(session, portal_id)
        row = ApiKeyRow(
            portal_id=portal.id,
            prefix=secret[:_SHOWN],
            key_hash=_digest(secret),
            scopes=sorted(set(scopes)),
            created_at=at,
            expires_at=expires_at,
        )
        session.add(row)
        session.flush()
        office.record(session, by, "key_added", at=at, object_kind="key", object_id=row.id)
        return NewKey(_key(row), secret)


def list_keys(office: Office, portal_id: str) -> tuple[KeyView, ...]:
    """The keys of a portal, newest first. Raises NotFoundError."""
    with office.database.reading() as session:
        _get(session, portal_id)
        rows = session.execute(
            select(ApiKeyRow)
            .where(ApiKeyRow.portal_id == portal_id)
            .order_by(ApiKeyRow.created_at.desc(), ApiKeyRow.id)
        ).scalars()
        return tuple(_key(row) for row in rows)


def revoke_key(office: Office, by: Person, portal_id: str, key_id: str) -> KeyView:
    """End a key, at once and for good. Raises NotFoundError."""
    at = office.now()
    with office.database.writing() as session:
        row = session.get(ApiKeyRow, key_id)
        if row is None or row.portal_id != portal_id:
            raise NotFoundError("密钥")
        if row.revoked_at is None:
            row.revoked_at = at
            office.record(session, by, "key_revoked", at=at, object_kind="key", object_id=row.id)
        return _key(row)


def resolve_key(office: Office, secret: str) -> Person | None:
    """Whose key it is; None when it is unknown, revoked or over, or its portal is closed."""
    at = office.now()
    with office.database.reading() as session:
        row = session.execute(_LOOK_UP, {"key_hash": _digest(secret)}).one_or_none()
    if row is None or row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= at):
        return None
    if row.used_at is None or row.used_at + _USED_EVERY <= at:
        with office.database.writing(durably=False) as session:
            session.execute(update(ApiKeyRow).where(ApiKeyRow.id == row.id).values(used_at=at))
    return Person("portal", row.portal_id, scopes=frozenset(str(scope) for scope in row.scopes))


def _get(session: Session, portal_id: str) -> PortalRow:
    row = session.get(PortalRow, portal_id)
    if row is None:
        raise NotFoundError("平台")
    return row


def _portal(row: PortalRow) -> PortalView:
    return PortalView(row.id, row.name, row.active, row.created_at)


def _key(row: ApiKeyRow) -> KeyView:
    return KeyView(
        row.id,
        row.portal_id,
        row.prefix,
        tuple(row.scopes),
        row.created_at,
        row.expires_at,
        row.revoked_at,
        row.used_at,
    )


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
