"""Webhooks of portals and what is to be delivered to them, written in the transaction of the news it tells."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from intake.store.models_cases import CaseRow
from intake.store.models_service import DeliveryRow, DeliveryTryRow, WebhookRow

DeliveryState: TypeAlias = Literal["waiting", "delivered", "given_up"]


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where a portal wants to be told of which kinds of news; none means all."""

    id: str
    portal_id: str
    url: str
    kinds: tuple[str, ...]
    active: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt. `status`: HTTP, None without an answer; `error`: a stable word."""

    number: int
    at: datetime
    status: int | None
    error: str
    milliseconds: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one webhook. `id` is sent along, so that the receiver can tell a repetition."""

    id: str
    webhook_id: str
    news_id: int
    body: str
    state: DeliveryState
    attempts: int
    next_at: datetime
    created_at: datetime
    finished_at: datetime | None


def add(session: Session, portal_id: str, url: str, secret: str, kinds: tuple[str, ...], *, at: datetime) -> Webhook:
    row = WebhookRow(portal_id=portal_id, url=url, secret=secret, kinds=list(kinds), created_at=at)
    session.add(row)
    session.flush()
    return _webhook(row)


def get(session: Session, webhook_id: str) -> Webhook | None:
    row = session.get(WebhookRow, webhook_id)
    return None if row is None else _webhook(row)


def secret_of(session: Session, webhook_id: str) -> str:
    """What signs, for the sender alone."""
    return session.execute(select(WebhookRow.secret).where(WebhookRow.id == webhook_id)).scalar_one()


def of_portal(session: Session, portal_id: str | None) -> tuple[Webhook, ...]:
    """Those of a portal, or all."""
    query = select(WebhookRow).order_by(WebhookRow.created_at, WebhookRow.id)
    if portal_id is not None:
        query = query.where(WebhookRow.portal_id == portal_id)
    return tuple(_webhook(row) for row in session.execute(query).scalars())


def change(session: Session, webhook_id: str, **values: Any) -> None:
    """Set these columns; none is no change."""
    if values:
        session.execute(update(WebhookRow).where(WebhookRow.id == webhook_id).values(**values))


def remove(session: Session, webhook_id: str) -> None:
    row = session.get(WebhookRow, webhook_id)
    if row is not None:
        session.delete(row)
        session.flush()


_OF_CASE = (
    select(WebhookRow.id, WebhookRow.kinds, CaseRow.number)
    .join(CaseRow, CaseRow.portal_id == WebhookRow.portal_id)
    .where(CaseRow.id == bindparam("case_id"), WebhookRow.active.is_(True))
)


def enqueue(session: Session, case_id: str, kind: str, data: Mapping[str, Any], news_id: int, *, at: datetime) -> None:
    """Messages about news of a case to the webhooks of the portal that handed it in."""
    rows = session.execute(_OF_CASE, {"case_id": case_id}).all()
    for webhook_id, kinds, number in rows:
        if not kinds or kind in kinds:
            told = {"case": case_id, "number": number, **data}
            add_delivery(session, webhook_id, kind, told, news_id, at=at)


def add_delivery(
    session: Session, webhook_id: str, kind: str, data: Mapping[str, Any], news_id: int, *, at: datetime
) -> str:
    """One message, due at once; its id."""
    body = json.dumps({"type": kind, "timestamp": at.isoformat(), "data": dict(data)}, ensure_ascii=False)
    row = DeliveryRow(webhook_id=webhook_id, news_id=news_id, body=body, next_at=at, created_at=at)
    session.add(row)
    session.flush()
    return row.id


def claim_due(session: Session, *, at: datetime, until: datetime, limit: int) -> tuple[Delivery, ...]:
    """Messages that are due, which nobody else takes before `until`."""
    due = (
        select(DeliveryRow.id)
        .join(WebhookRow, WebhookRow.id == DeliveryRow.webhook_id)
        .where(DeliveryRow.state == "waiting", DeliveryRow.next_at <= at, WebhookRow.active.is_(True))
        .order_by(DeliveryRow.next_at, DeliveryRow.news_id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=DeliveryRow)
    )
    ids = list(session.execute(due).scalars())
    session.execute(update(DeliveryRow).where(DeliveryRow.id.in_(ids)).values(next_at=until))
    rows = session.execute(
        select(DeliveryRow)
        .where(DeliveryRow.id.in_(ids))
        .order_by(DeliveryRow.created_at, DeliveryRow.news_id)
        .execution_options(populate_existing=True)
    ).scalars()
    return tuple(_delivery(row) for row in rows)


def any_due(session: Session, *, at: datetime) -> bool:
    """Whether there is something to send."""
    due = select(DeliveryRow.id).where(DeliveryRow.state == "waiting", DeliveryRow.next_at <= at).limit(1)
    return session.execute(due).first() is not None


def note_try(
    session: Session,
    delivery_id: str,
    *,
    at: datetime,
    status: int | None,
    error: str,
    milliseconds: int,
    state: DeliveryState,
    next_at: datetime,
) -> None:
    """Write one attempt down, and what follows from it."""
    row = session.get_one(DeliveryRow, delivery_id)
    row.attempts += 1
    row.state, row.next_at = state, next_at
    row.finished_at = None if state == "waiting" else at
    session.add(
        DeliveryTryRow(
            delivery_id=delivery_id, number=row.attempts, at=at, status=status, error=error, milliseconds=milliseconds
        )
    )
    session.flush()


def again(session: Session, delivery_id: str, *, at: datetime) -> None:
    """Make a message due once more; its attempts count on."""
    session.execute(
        update(DeliveryRow).where(DeliveryRow.id == delivery_id).values(state="waiting", next_at=at, finished_at=None)
    )


def delivery(session: Session, delivery_id: str) -> Delivery | None:
    row = session.get(DeliveryRow, delivery_id, populate_existing=True)
    return None if row is None else _delivery(row)


def deliveries(session: Session, webhook_id: str, *, limit: int) -> tuple[Delivery, ...]:
    """The newest messages to a webhook, newest first."""
    rows = session.execute(
        select(DeliveryRow)
        .where(DeliveryRow.webhook_id == webhook_id)
        .order_by(DeliveryRow.created_at.desc(), DeliveryRow.news_id.desc())
        .limit(limit)
    ).scalars()
    return tuple(_delivery(row) for row in rows)


def tries(session: Session, delivery_ids: list[str]) -> dict[str, tuple[Try, ...]]:
    """All attempts of these messages, in order."""
    found: dict[str, list[Try]] = {each: [] for each in delivery_ids}
    rows = session.execute(
        select(DeliveryTryRow).where(DeliveryTryRow.delivery_id.in_(delivery_ids)).order_by(DeliveryTryRow.number)
    ).scalars()
    for row in rows:
        found[row.delivery_id].append(Try(row.number, row.at, row.status, row.error, row.milliseconds))
    return {each: tuple(told) for each, told in found.items()}


def _webhook(row: WebhookRow) -> Webhook:
    return Webhook(row.id, row.portal_id, row.url, tuple(row.kinds), row.active, row.created_at)


def _delivery(row: DeliveryRow) -> Delivery:
    return Delivery(**{name: getattr(row, name) for name in Delivery.__dataclass_fields__})
