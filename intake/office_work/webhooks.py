"""Webhooks of portals: where they are told of their cases, by the Standard Webhooks convention.

Targets are only hosts an administrator has named, so that nobody makes the service call what it should not. Messages
hold ids, numbers of cases and kinds of news, no personal data: whoever gets one asks the API for the rest.
"""

from __future__ import annotations

import base64
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from intake.errors import IntakeError
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.store import office_settings
from intake.store import webhooks as kept
from intake.store.models_people import PortalRow
from intake.store.webhooks import Delivery, DeliveryState, Try, Webhook

__all__ = ["DeliveryState", "Try", "Webhook"]

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "case_opened": "办件已建立",
        "form_changed": "申请表有修改",
        "file_received": "收到材料",
        "file_read": "材料识别完成",
        "file_removed": "材料已删除",
        "case_checked": "核验有了结果",
        "case_changed": "办件进入下一步或有了决定",
        "reading_proposed": "申请人对识别结果提出更正",
        "document_made": "文书已生成",
        "signed_copy_filed": "签字盖章的文书已归档",
        "signed_copy_doubt": "签字盖章的文书待核对",
        "ping": "测试消息",
    }
)
"""What a portal may be told of."""
HOSTS_KEY = "webhook_hosts"
MAX_WEBHOOKS = 20
LOG_LENGTH = 100
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?|\[[0-9a-f:]{2,39}\](?::\d{1,5})?", re.ASCII)
_SECRET_BYTES = 32


class WebhookInvalidError(IntakeError):
    """A webhook that cannot be. `fields`: what is wrong."""

    code = "webhook_invalid"

    def __init__(self, message: str, next_step: str, *, fields: tuple[str, ...]) -> None:
        super().__init__(message, next_step)
        self.fields = fields


@dataclass(frozen=True, slots=True)
class NewWebhook:
    """`secret`: signs the messages, told once: "whsec_" and base64."""

    webhook: Webhook
    secret: str


@dataclass(frozen=True, slots=True)
class DeliveryView:
    """A message and its attempts."""

    id: str
    state: str
    attempts: int
    body: str
    created_at: str
    next_at: str | None
    finished_at: str | None
    tries: tuple[Try, ...]


def hosts(office: Office) -> tuple[str, ...]:
    """The hosts messages may be sent to, as administrators named them."""
    with office.database.reading() as session:
        return _hosts(session)


def set_hosts(office: Office, by: Person, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Name the hosts, each as in an address: `portal.example` or `10.0.0.7:8443`. Raises WebhookInvalidError."""
    named = tuple(sorted({host.strip().lower() for host in wanted}))
    if len(named) > 100 or not all(_HOST.fullmatch(host) for host in named):
        raise WebhookInvalidError(
            "主机名写法不对。", "请写成 portal.example 或 10.0.0.7:8443，不带 https://。", fields=("hosts",)
        )
    at = office.now()
    with office.database.writing() as session:
        office_settings.put(session, HOSTS_KEY, {"hosts": list(named)}, by=by.id, at=at)
        office.record(session, by, "webhook_hosts_set", at=at, object_kind="setting", object_id=HOSTS_KEY)
    return named


def add(office: Office, by: Person, portal_id: str, url: str, kinds: tuple[str, ...] = ()) -> NewWebhook:
    """A new webhook. Raises WebhookInvalidError, NotFoundError."""
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()
    at = office.now()
    with office.database.writing() as session:
        if session.get(PortalRow, portal_id) is None:
            raise NotFoundError("平台")
        _check(session, url, kinds)
        if len(kept.of_portal(session, portal_id)) >= MAX_WEBHOOKS:
            raise WebhookInvalidError(f"每个平台最多 {MAX_WEBHOOKS} 个回调。", "请删去不用的。", fields=("url",))
        webhook = kept.add(session, portal_id, url, secret, kinds, at=at)
        office.record(session, by, "webhook_added", at=at, object_kind="webhook", object_id=webhook.id)
    return NewWebhook(webhook, secret)


def listed(office: Office, by: Person, portal_id: str | None = None) -> tuple[Webhook, ...]:
    """A portal sees its own, an administrator all or those of one portal."""
    with office.database.reading() as session:
        return kept.of_portal(session, by.id if by.role == "portal" else portal_id)


def change(
    office: Office,
    by: Person,
    webhook_id: str,
    *,
    url: str | None = None,
    kinds: tuple[str, ...] | None = None,
    active: bool | None = None,
) -> Webhook:
    """Change a webhook; None leaves as it is. Raises NotFoundError, WebhookInvalidError."""
    at = office.now()
    with office.database.writing() as session:
        before = _own(session, by, webhook_id)
        _check(session, url if url is not None else before.url, kinds if kinds is not None else before.kinds)
        wanted = {"url": url, "kinds": None if kinds is None else list(kinds), "active": active}
        kept.change(session, webhook_id, **{name: value for name, value in wanted.items() if value is not None})
        office.record(session, by, "webhook_changed", at=at, object_kind="webhook", object_id=webhook_id)
        session.expire_all()
        return _own(session, by, webhook_id)


def remove(office: Office, by: Person, webhook_id: str) -> None:
    """Take a webhook away with its log. Raises NotFoundError."""
    at = office.now()
    with office.database.writing() as session:
        _own(session, by, webhook_id)
        kept.remove(session, webhook_id)
        office.record(session, by, "webhook_removed", at=at, object_kind="webhook", object_id=webhook_id)


def ping(office: Office, by: Person, webhook_id: str) -> DeliveryView:
    """Send a test message, as all others are sent. Raises NotFoundError."""
    at = office.now()
    with office.database.writing() as session:
        _own(session, by, webhook_id)
        delivery_id = kept.add_delivery(session, webhook_id, "ping", {}, 0, at=at)
        office.record(session, by, "webhook_pinged", at=at, object_kind="webhook", object_id=webhook_id)
        return _view(kept.delivery(session, delivery_id), ())


def log(office: Office, by: Person, webhook_id: str) -> tuple[DeliveryView, ...]:
    """The last messages with their attempts, newest first. Raises NotFoundError."""
    with office.database.reading() as session:
        _own(session, by, webhook_id)
        found = kept.deliveries(session, webhook_id, limit=LOG_LENGTH)
        tries = kept.tries(session, [each.id for each in found])
    return tuple(_view(each, tries[each.id]) for each in found)


def send_again(office: Office, by: Person, webhook_id: str, delivery_id: str) -> DeliveryView:
    """Send a message once more, with the id it had. Raises NotFoundError."""
    at = office.now()
    with office.database.writing() as session:
        _own(session, by, webhook_id)
        found = kept.delivery(session, delivery_id)
        if found is None or found.webhook_id != webhook_id:
            raise NotFoundError("消息")
        kept.again(session, delivery_id, at=at)
        office.record(session, by, "delivery_repeated", at=at, object_kind="webhook", object_id=webhook_id)
        return _view(kept.delivery(session, delivery_id), kept.tries(session, [delivery_id])[delivery_id])


def may_be_called(session: Session, url: str) -> bool:
    """Whether messages may go to this address now: its host is still one that was named."""
    parts = urlsplit(url)
    return parts.scheme in ("https", "http") and parts.netloc.lower() in _hosts(session)


def _hosts(session: Session) -> tuple[str, ...]:
    value = office_settings.get(session, HOSTS_KEY)
    return tuple(value["hosts"]) if value is not None else ()


def _check(session: Session, url: str, kinds: tuple[str, ...]) -> None:
    unknown = sorted(set(kinds) - set(KINDS))
    if unknown:
        raise WebhookInvalidError("没有这种消息。", f"请从这些中选择：{'、'.join(KINDS)}。", fields=("kinds",))
    if len(url) > 500 or not url.isascii() or not url.isprintable() or " " in url:
        raise WebhookInvalidError("回调地址写法不对。", "请填写完整的 https 地址。", fields=("url",))
    try:
        allowed = may_be_called(session, url)
    except ValueError:
        allowed = False
    if not allowed:
        raise WebhookInvalidError(
            "回调地址的主机不在准许范围内。", "请联系管理员，在“回调主机”中加入。", fields=("url",)
        )


def _own(session: Session, by: Person, webhook_id: str) -> Webhook:
    found = kept.get(session, webhook_id)
    if found is None or (by.role == "portal" and found.portal_id != by.id):
        raise NotFoundError("回调")
    return found


def _view(delivery: Delivery | None, tries: tuple[Try, ...]) -> DeliveryView:
    if delivery is None:
        raise NotFoundError("消息")
    return DeliveryView(
        delivery.id,
        delivery.state,
        delivery.attempts,
        delivery.body,
        delivery.created_at.isoformat(),
        delivery.next_at.isoformat() if delivery.state == "waiting" else None,
        delivery.finished_at.isoformat() if delivery.finished_at else None,
        tries,
    )
