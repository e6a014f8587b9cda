"""Webhooks for administrators: which hosts may be told, and what became of each message."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from intake.api import who
from intake.office_work import webhooks
from intake.office_work.people import Person
from intake.office_work.webhooks import KINDS, DeliveryView, WebhookInvalidError
from intake.web.admin_pages import portals_page
from intake.web.clerk_ground import Form, of_office, see, show

router = APIRouter(include_in_schema=False)
PortalAdmin = Annotated[Person, Depends(who.needs("portal"))]
WebhookAdmin = Annotated[Person, Depends(who.needs("webhook"))]
STATES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"waiting": ("wait", "等待发送"), "delivered": ("good", "已送达"), "given_up": ("bad", "已放弃")}
)
"""State of a message -> colour and words."""
ERRORS: Mapping[str, str] = MappingProxyType(
    {
        "refused": "对方没有收下",
        "unreachable": "连不上对方",
        "timeout": "对方没有及时回答",
        "host_not_allowed": "主机不在准许范围内",
    }
)


@router.post("/admin/webhook-hosts")
def set_hosts(request: Request, form: Form, by: PortalAdmin) -> Response:
    """Name the hosts messages may go to."""
    try:
        webhooks.set_hosts(who.office_of(request), of_office(by), tuple(form.text("hosts").split()))
    except WebhookInvalidError as error:
        return portals_page(request, by, 422, error=f"{error.message}{error.next_step}", hosts=form.text("hosts"))
    return see("/admin/portals#hosts")


@router.get("/admin/webhooks/{webhook_id}")
def show_log(request: Request, webhook_id: str, by: WebhookAdmin) -> Response:
    """The last messages with their attempts."""
    office = who.office_of(request)
    found = webhooks.log(office, of_office(by), webhook_id)
    webhook = next(each for each in webhooks.listed(office, by) if each.id == webhook_id)
    return show(
        request,
        "admin_webhook.html",
        webhook=webhook,
        lines=[_line(each) for each in found],
        states=STATES,
        errors=ERRORS,
        longest=webhooks.LOG_LENGTH,
    )


@router.post("/admin/webhooks/{webhook_id}/ping")
def ping(request: Request, webhook_id: str, by: WebhookAdmin) -> Response:
    """Send a test message."""
    webhooks.ping(who.office_of(request), of_office(by), webhook_id)
    return see(f"/admin/webhooks/{webhook_id}")


@router.post("/admin/webhooks/{webhook_id}/deliveries/{delivery_id}/retry")
def retry(request: Request, webhook_id: str, delivery_id: str, by: WebhookAdmin) -> Response:
    """Send a message once more."""
    webhooks.send_again(who.office_of(request), of_office(by), webhook_id, delivery_id)
    return see(f"/admin/webhooks/{webhook_id}")


def _line(delivery: DeliveryView) -> dict[str, Any]:
    told = json.loads(delivery.body)
    return {
        "id": delivery.id,
        "state": delivery.state,
        "kind": KINDS.get(told["type"], told["type"]),
        "number": told.get("data", {}).get("number", ""),
        "at": datetime.fromisoformat(delivery.created_at),
        "next_at": datetime.fromisoformat(delivery.next_at) if delivery.next_at else None,
        "tries": delivery.tries,
    }
