"""Delivers messages to webhooks: signed by the Standard Webhooks convention, tried again for three days, written down.

At least once: whoever receives one tells a repetition by `webhook-id`. One sender at a time has a message; when a
sender dies with it, another takes it after a minute.
"""

from __future__ import annotations

import base64
import hmac
import random
import time
from datetime import datetime, timedelta

import httpx2 as httpx

from intake.errors import IntakeError
from intake.office_work import webhooks
from intake.office_work.office import Office
from intake.store import webhooks as kept
from intake.store.webhooks import Delivery, DeliveryState

WAITS = tuple(
    timedelta(seconds=seconds) for seconds in (5, 30, 120, 600, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
)
"""How long after each failed attempt the next one follows; after the last of them the message is given up."""
TIMEOUT_SECONDS = 10.0
_LEASE = timedelta(minutes=1)
_AT_ONCE = 20
_GONE = 410


def signature(secret: str, message_id: str, timestamp: int, body: str) -> str:
    """The value of `webhook-signature`: "v1," and base64 of HMAC-SHA256 over id, time and body."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = hmac.digest(key, f"{message_id}.{timestamp}.{body}".encode(), "sha256")
    return "v1," + base64.b64encode(signed).decode()


def deliver_due(office: Office, client: httpx.Client) -> int:
    """Send what is due now, each with a transaction for its outcome; how many were tried."""
    at = office.now()
    with office.database.reading() as session:  # most of the time nothing is due, and nothing need be written
        if not kept.any_due(session, at=at):
            return 0
    with office.database.writing() as session:
        claimed = kept.claim_due(session, at=at, until=at + _LEASE, limit=_AT_ONCE)
    for delivery in claimed:
        _deliver(office, client, delivery)
    return len(claimed)


def client(transport: httpx.BaseTransport | None = None) -> httpx.Client:
    """Follows no redirects, takes no proxy from the environment."""
    return httpx.Client(
        timeout=TIMEOUT_SECONDS, follow_redirects=False, trust_env=False, transport=transport, headers={"Accept": "*/*"}
    )


def _deliver(office: Office, sender: httpx.Client, delivery: Delivery) -> None:
    with office.database.reading() as session:
        webhook = kept.get(session, delivery.webhook_id)
        if webhook is None:
            return
        secret = kept.secret_of(session, webhook.id)
        allowed = webhooks.may_be_called(session, webhook.url)
    began = time.monotonic()
    status, error = _send(office, sender, webhook.url, secret, delivery) if allowed else (None, "host_not_allowed")
    milliseconds = round((time.monotonic() - began) * 1000)
    at = office.now()
    state, next_at = _what_follows(delivery, status, at)
    with office.database.writing() as session:
        if kept.delivery(session, delivery.id) is None:  # its webhook was taken away meanwhile
            return
        kept.note_try(
            session,
            delivery.id,
            at=at,
            status=status,
            error=error,
            milliseconds=milliseconds,
            state=state,
            next_at=next_at,
        )
        if status == _GONE:
            kept.change(session, webhook.id, active=False)


def _send(office: Office, sender: httpx.Client, url: str, secret: str, delivery: Delivery) -> tuple[int | None, str]:
    timestamp = int(office.now().timestamp())
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "webhook-id": delivery.id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(secret, delivery.id, timestamp, delivery.body),
    }
    try:
        # What is answered is not read: only whether it was taken.
        with sender.stream("POST", url, content=delivery.body.encode(), headers=headers) as response:
            return response.status_code, "" if response.is_success else "refused"
    except httpx.TimeoutException:
        return None, "timeout"
    except (httpx.HTTPError, httpx.InvalidURL, IntakeError, OSError, ValueError):
        return None, "unreachable"


def _what_follows(delivery: Delivery, status: int | None, at: datetime) -> tuple[DeliveryState, datetime]:
    if status is not None and 200 <= status < 300:
        return "delivered", at
    if delivery.attempts >= len(WAITS) or status == _GONE:
        return "given_up", at
    wait = WAITS[delivery.attempts]
    return "waiting", at + wait * random.uniform(1.0, 1.2)  # noqa: S311 - so that many do not come back at once
