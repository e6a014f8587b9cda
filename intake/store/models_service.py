"""Tables of the service itself: jobs, news and who is told, the audit trail, repeated calls, limits, settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intake.store.base import Base
from intake.store.types import BigId, Id, Json, Moment, Sha256, new_id


class JobRow(Base):
    """One piece of work, written in the transaction that asks for it. `id` is that of its workflow.

    `state`: queued, running, done, parked, cancelled. Parked: given up after too many tries, for `reason`.
    """

    __tablename__ = "bz_jobs"
    __table_args__ = (Index("ix_bz_jobs_waiting", "state", "priority", "queued_at"),)
    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    case_id: Mapped[str | None] = mapped_column(ForeignKey("bz_cases.id", ondelete="CASCADE"), index=True)
    file_id: Mapped[str | None] = mapped_column(ForeignKey("bz_files.id", ondelete="CASCADE"), index=True)
    page: Mapped[int | None] = mapped_column()
    priority: Mapped[int] = mapped_column(default=10)
    state: Mapped[str] = mapped_column(String(10), default="queued")
    attempts: Mapped[int] = mapped_column(default=0)
    reason: Mapped[str] = mapped_column(String(60), default="")
    queued_at: Mapped[datetime] = mapped_column(Moment)
    started_at: Mapped[datetime | None] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)


class WorkerRow(Base):
    """A worker process that has been seen. For people and /health; who is alive is settled by locks."""

    __tablename__ = "bz_workers"
    executor_id: Mapped[str] = mapped_column(String(100), primary_key=True)
    reader: Mapped[str] = mapped_column(String(60))
    started_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)


class NewsRow(Base):
    """What happened, in the order it became visible: source of live progress and of webhooks. No personal data."""

    __tablename__ = "bz_news"
    id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("bz_cases.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    data: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    at: Mapped[datetime] = mapped_column(Moment, index=True)


class AuditRow(Base):
    """Who did or saw what. Each entry carries the hash of the one before; people are keyed pseudonyms."""

    __tablename__ = "bz_audit"
    seq: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    action: Mapped[str] = mapped_column(String(40), index=True)
    actor_role: Mapped[str] = mapped_column(String(20))
    actor: Mapped[str] = mapped_column(Sha256, index=True)
    object_kind: Mapped[str] = mapped_column(String(20))
    object_id: Mapped[str] = mapped_column(String(100))
    case: Mapped[str] = mapped_column(Sha256, index=True)
    detail: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    previous: Mapped[str] = mapped_column(Sha256)
    hash: Mapped[str] = mapped_column(Sha256)


class AuditHeadRow(Base):
    """The end of the audit trail: the one row that writers of it take turns at."""

    __tablename__ = "bz_audit_head"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(BigId)
    hash: Mapped[str] = mapped_column(Sha256)


class RepeatedCallRow(Base):
    """The answer given to an idempotency key, given again when the call comes again. `status` 0: still at work."""

    __tablename__ = "bz_repeated_calls"
    owner: Mapped[str] = mapped_column(String(80), primary_key=True)
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    request_sha256: Mapped[str] = mapped_column(Sha256)
    status: Mapped[int] = mapped_column(default=0)
    headers: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    body: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment, index=True)


class WebhookRow(Base):
    """Where a portal wants to be told. `secret` signs (Standard Webhooks); it must be readable to sign."""

    __tablename__ = "bz_webhooks"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    portal_id: Mapped[str] = mapped_column(ForeignKey("bz_portals.id", ondelete="CASCADE"), index=True)
    url: Mapped[str] = mapped_column(String(500))
    secret: Mapped[str] = mapped_column(String(100))
    kinds: Mapped[list[Any]] = mapped_column(Json, default=list)
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(Moment)


class DeliveryRow(Base):
    """One message to one webhook. `id` is sent along, so that the receiver can tell a repetition."""

    __tablename__ = "bz_deliveries"
    __table_args__ = (Index("ix_bz_deliveries_due", "state", "next_at"),)
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    webhook_id: Mapped[str] = mapped_column(ForeignKey("bz_webhooks.id", ondelete="CASCADE"), index=True)
    news_id: Mapped[int] = mapped_column(BigId)
    body: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)


class DeliveryTryRow(Base):
    """One attempt at a delivery: the log a portal may read."""

    __tablename__ = "bz_delivery_tries"
    delivery_id: Mapped[str] = mapped_column(ForeignKey("bz_deliveries.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    status: Mapped[int | None] = mapped_column()
    error: Mapped[str] = mapped_column(String(60), default="")
    milliseconds: Mapped[int] = mapped_column(default=0)


class RateRow(Base):
    """Calls of one caller in one window, counted over all processes. `subject`: keyed hash."""

    __tablename__ = "bz_rates"
    subject: Mapped[str] = mapped_column(Sha256, primary_key=True)
    window: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)
    calls: Mapped[int] = mapped_column(default=0)
    bytes: Mapped[int] = mapped_column(BigId, default=0)


class SettingRow(Base):
    """What an administrator sets in the pages: office data, retention. The machine's own settings are a file."""

    __tablename__ = "bz_settings"
    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[dict[str, Any]] = mapped_column(Json)
    version: Mapped[int] = mapped_column(default=1)
    changed_by: Mapped[str] = mapped_column(Id)
    changed_at: Mapped[datetime] = mapped_column(Moment)
