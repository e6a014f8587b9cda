"""Tables of people and programs that use the service: accounts, roles, sessions, keys, one-time codes, failures."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from intake.store.base import Base
from intake.store.types import BigId, Id, Json, Moment, Sha256, new_id

_USER = "bz_users.id"


class UserRow(Base):
    """An account of the office. `display_name` is what colleagues see; logs and audit know the id only."""

    __tablename__ = "bz_users"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    login: Mapped[str] = mapped_column(String(60), unique=True)
    display_name: Mapped[str] = mapped_column(String(60), default="")
    password_hash: Mapped[str] = mapped_column(String(200))
    must_change: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    last_login_at: Mapped[datetime | None] = mapped_column(Moment)


class UserRoleRow(Base):
    """A role and where it holds. `scope`: a district for clerks, a department for its reviewers, "" for everywhere."""

    __tablename__ = "bz_user_roles"
    user_id: Mapped[str] = mapped_column(ForeignKey(_USER, ondelete="CASCADE"), primary_key=True)
    role: Mapped[str] = mapped_column(String(20), primary_key=True)
    scope: Mapped[str] = mapped_column(String(50), primary_key=True, default="")


class SessionRow(Base):
    """A session of a browser. Known by the hash of its token, so that this table opens no door."""

    __tablename__ = "bz_sessions"
    token_hash: Mapped[str] = mapped_column(Sha256, primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    user_id: Mapped[str | None] = mapped_column(ForeignKey(_USER, ondelete="CASCADE"), index=True)
    holder_id: Mapped[str] = mapped_column(Id, index=True, default=new_id)
    csrf_hash: Mapped[str] = mapped_column(Sha256)
    created_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment, index=True)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


class CaseAccessRow(Base):
    """An applicant's way to a case: by the session that opened it, or by number and phone code."""

    __tablename__ = "bz_case_access"
    case_id: Mapped[str] = mapped_column(ForeignKey("bz_cases.id", ondelete="CASCADE"), primary_key=True)
    holder_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    way: Mapped[str] = mapped_column(String(10))
    since: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime | None] = mapped_column(Moment)


class PortalRow(Base):
    """A program that hands in applications for others."""

    __tablename__ = "bz_portals"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(Moment)


class ApiKeyRow(Base):
    """A portal's key. `prefix` tells people which one it is; the key itself is not kept."""

    __tablename__ = "bz_api_keys"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    portal_id: Mapped[str] = mapped_column(ForeignKey("bz_portals.id", ondelete="CASCADE"), index=True)
    prefix: Mapped[str] = mapped_column(String(16))
    key_hash: Mapped[str] = mapped_column(Sha256, unique=True)
    scopes: Mapped[list[Any]] = mapped_column(Json, default=list)
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime | None] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)


class OneTimeCodeRow(Base):
    """A code that works once: for the first administrator, for a phone, for a new password.

    `subject_hash`: keyed hash of the phone or account it was sent to; `code_hash`: argon2 or keyed hash of the code.
    """

    __tablename__ = "bz_one_time_codes"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    purpose: Mapped[str] = mapped_column(String(20))
    subject_hash: Mapped[str] = mapped_column(Sha256, index=True)
    code_hash: Mapped[str] = mapped_column(String(200))
    case_id: Mapped[str | None] = mapped_column(ForeignKey("bz_cases.id", ondelete="CASCADE"))
    tries: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment, index=True)
    used_at: Mapped[datetime | None] = mapped_column(Moment)


class LoginFailureRow(Base):
    """A wrong password or code, counted over all processes. `subject_hash`: keyed hash of account, phone or address."""

    __tablename__ = "bz_login_failures"
    __table_args__ = (Index("ix_bz_login_failures_recent", "subject_hash", "at"),)
    id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(String(12))
    subject_hash: Mapped[str] = mapped_column(Sha256)
    at: Mapped[datetime] = mapped_column(Moment)
