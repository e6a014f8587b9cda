"""The office itself: figures, accounts, portals and their keys, webhooks, the audit trail."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import BaseModel

from intake import service
from intake.accounts import portals, users
from intake.accounts.access import expect_right
from intake.accounts.portals import KeyView, NewKey, PortalView
from intake.accounts.refusals import AccountError
from intake.accounts.users import NewUser, UserView, WantedUser
from intake.api import bodies, who
from intake.api.answers import answer
from intake.api.problems import BadRequestError
from intake.api.repeats import RepeatableRoute
from intake.figure_files import figures_csv
from intake.figure_files import to_json as figures_json
from intake.office_work import audit_trail, office_figures, webhooks
from intake.office_work.audit_trail import AuditPage, Soundness
from intake.office_work.people import Person
from intake.office_work.webhooks import DeliveryView, NewWebhook, Webhook

router = APIRouter(route_class=RepeatableRoute)
UserId = Annotated[str, Path(max_length=32, description="账号标识")]
PortalId = Annotated[str, Path(max_length=32, description="平台标识")]
KeyId = Annotated[str, Path(max_length=32, description="密钥标识，不是密钥本身")]
WebhookId = Annotated[str, Path(max_length=32, description="回调标识")]
DeliveryId = Annotated[str, Path(max_length=32, description="消息标识，见发送记录")]
Manages = Annotated[Person, Depends(who.needs("user"))]
Portals = Annotated[Person, Depends(who.needs("portal"))]
Hooks = Annotated[Person, Depends(who.needs("webhook"))]
Auditor = Annotated[Person, Depends(who.needs("audit"))]
_DEFAULT_DAYS = 90
_CSV: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/csv": {}, "application/json": {}}, "description": "JSON，或带表头的 CSV"}
}


class FiguresView(BaseModel):
    """办件统计；各指标的含义见 docs/figures.zh-CN.md"""

    model_config = {"extra": "allow"}


class HostsView(BaseModel):
    """准许回调的主机"""

    hosts: list[str]


@router.get("/figures", tags=["统计"], summary="办件统计", response_model=FiguresView, responses=_CSV)
def read_figures(
    request: Request,
    by: Annotated[Person, Depends(who.needs("figures"))],
    received_from: Annotated[date | None, Query(description="收件日期，从；默认 90 天前")] = None,
    received_to: Annotated[date | None, Query(description="收件日期，到；默认今天")] = None,
    format: Annotated[Literal["json", "csv"], Query(description="json，或可用表格软件打开的 csv")] = "json",  # noqa: A002
) -> Response:
    """数量、一次通过、缺陷、时长、期限、满意度；全部和各区县。没有姓名和号码。"""
    office = who.office_of(request)
    last = received_to or service.wall_clock(office.now()).date()
    try:
        first = received_from or last - timedelta(days=_DEFAULT_DAYS)
    except OverflowError as error:
        raise BadRequestError("日期超出范围。", "请检查日期。", fields=("received_to",)) from error
    if first > last:
        raise BadRequestError("开始日期在结束日期之后。", "请检查日期。", fields=("received_from", "received_to"))
    own_only = expect_right(by, "figures") == "own"
    found = office_figures.figures_for(office, by, first, last, own_only=own_only)
    if format == "csv":
        headers = {"Content-Disposition": f'attachment; filename="figures-{first}-{last}.csv"'}
        data = figures_csv(found.whole, found.table, found.districts)
        return Response(data, media_type="text/csv; charset=utf-8", headers=headers)
    return answer(request, by, figures_json(found.whole, found.districts))


@router.get("/users", tags=["账号"], summary="账号列表", response_model=list[UserView])
def list_users(request: Request, by: Manages) -> Response:
    """本单位全部账号。"""
    return answer(request, by, users.list_users(who.office_of(request)))


@router.post("/users", tags=["账号"], status_code=201, summary="新建账号", response_model=NewUser)
def add_user(request: Request, wanted: bodies.UserBody, by: Manages) -> Response:
    """初始密码只显示这一次，首次登录须修改。"""
    made = users.add_user(
        who.office_of(request),
        by,
        WantedUser(wanted.login, wanted.role, wanted.name, tuple(wanted.districts), wanted.department),
    )
    return answer(request, by, made, status=201, location=f"/api/v1/users/{made.user.id}", full=True)


@router.patch("/users/{user_id}", tags=["账号"], summary="更改账号", response_model=UserView)
def change_user(request: Request, user_id: UserId, wanted: bodies.UserChangeBody, by: Manages) -> Response:
    """停用或换角色后，原来的登录立即失效。"""
    changed = users.change_user(
        who.office_of(request),
        by,
        user_id,
        name=wanted.name,
        role=wanted.role,
        districts=None if wanted.districts is None else tuple(wanted.districts),
        department=wanted.department,
        active=wanted.active,
    )
    return answer(request, by, changed)


@router.post("/users/{user_id}/password", tags=["账号"], summary="重设密码", response_model=NewUser)
def reset_password(request: Request, user_id: UserId, by: Manages) -> Response:
    """新的初始密码只显示这一次；原来的登录立即失效。"""
    return answer(request, by, users.reset_password(who.office_of(request), by, user_id), full=True)


@router.get("/portals", tags=["对接平台"], summary="平台列表", response_model=list[PortalView])
def list_portals(request: Request, by: Portals) -> Response:
    """全部对接平台。"""
    return answer(request, by, portals.list_portals(who.office_of(request)))


@router.post("/portals", tags=["对接平台"], status_code=201, summary="新建平台", response_model=PortalView)
def add_portal(request: Request, wanted: bodies.PortalBody, by: Portals) -> Response:
    """随后为它签发密钥。"""
    made = portals.add_portal(who.office_of(request), by, wanted.name)
    return answer(request, by, made, status=201, location=f"/api/v1/portals/{made.id}")


@router.patch("/portals/{portal_id}", tags=["对接平台"], summary="启用或停用平台", response_model=PortalView)
def change_portal(request: Request, portal_id: PortalId, wanted: bodies.PortalChangeBody, by: Portals) -> Response:
    """停用立即生效。"""
    return answer(request, by, portals.change_portal(who.office_of(request), by, portal_id, active=wanted.active))


@router.get("/portals/{portal_id}/keys", tags=["对接平台"], summary="密钥列表", response_model=list[KeyView])
def list_keys(request: Request, portal_id: PortalId, by: Portals) -> Response:
    """只显示密钥的开头几位。"""
    return answer(request, by, portals.list_keys(who.office_of(request), portal_id))


@router.post("/portals/{portal_id}/keys", tags=["对接平台"], status_code=201, summary="签发密钥", response_model=NewKey)
def add_key(request: Request, portal_id: PortalId, wanted: bodies.KeyBody, by: Portals) -> Response:
    """密钥只显示这一次。"""
    office = who.office_of(request)
    expires_at = office.now() + timedelta(days=wanted.days) if wanted.days is not None else None
    made = portals.add_key(office, by, portal_id, tuple(wanted.scopes), expires_at=expires_at)
    return answer(request, by, made, status=201, full=True)


@router.delete("/portals/{portal_id}/keys/{key_id}", tags=["对接平台"], summary="吊销密钥", response_model=KeyView)
def revoke_key(request: Request, portal_id: PortalId, key_id: KeyId, by: Portals) -> Response:
    """立即生效，不能恢复。"""
    return answer(request, by, portals.revoke_key(who.office_of(request), by, portal_id, key_id))


@router.get("/webhook-hosts", tags=["回调"], summary="准许回调的主机", response_model=HostsView)
def read_hosts(request: Request, by: Portals) -> Response:
    """回调只发往这些主机。"""
    return answer(request, by, {"hosts": webhooks.hosts(who.office_of(request))})


@router.put("/webhook-hosts", tags=["回调"], summary="设定准许回调的主机", response_model=HostsView)
def put_hosts(request: Request, wanted: bodies.HostsBody, by: Portals) -> Response:
    """整份替换；已有的回调若不在其中，不再发送。"""
    return answer(request, by, {"hosts": webhooks.set_hosts(who.office_of(request), by, tuple(wanted.hosts))})


@router.get("/webhooks", tags=["回调"], summary="回调列表", response_model=list[Webhook])
def list_webhooks(
    request: Request,
    by: Hooks,
    portal_id: Annotated[str | None, Query(max_length=32, description="某个平台的；只对管理员有用，默认全部")] = None,
) -> Response:
    """平台只看到自己的。"""
    return answer(request, by, webhooks.listed(who.office_of(request), by, portal_id))


@router.post("/webhooks", tags=["回调"], status_code=201, summary="新建回调", response_model=NewWebhook)
def add_webhook(request: Request, wanted: bodies.WebhookBody, by: Hooks) -> Response:
    """签名用的 `secret` 只显示这一次。消息按 Standard Webhooks 约定签名，失败的在三天内重试。"""
    if by.role == "administrator" and wanted.portal_id is None:
        raise AccountError("须注明是哪个平台的回调。", "请填写 portal_id。", fields=("portal_id",))
    portal_id = by.id if by.role == "portal" else wanted.portal_id or ""
    made = webhooks.add(who.office_of(request), by, portal_id, wanted.url, tuple(wanted.kinds))
    return answer(request, by, made, status=201, location=f"/api/v1/webhooks/{made.webhook.id}", full=True)


@router.patch("/webhooks/{webhook_id}", tags=["回调"], summary="更改回调", response_model=Webhook)
def change_webhook(request: Request, webhook_id: WebhookId, wanted: bodies.WebhookChangeBody, by: Hooks) -> Response:
    """停用的回调，消息留着，启用后再发。"""
    changed = webhooks.change(
        who.office_of(request),
        by,
        webhook_id,
        url=wanted.url,
        kinds=None if wanted.kinds is None else tuple(wanted.kinds),
        active=wanted.active,
    )
    return answer(request, by, changed)


@router.delete("/webhooks/{webhook_id}", tags=["回调"], status_code=204, summary="删除回调")
def remove_webhook(request: Request, webhook_id: WebhookId, by: Hooks) -> Response:
    """连同发送记录一起删除。"""
    webhooks.remove(who.office_of(request), by, webhook_id)
    return Response(status_code=204)


@router.post(
    "/webhooks/{webhook_id}/ping", tags=["回调"], status_code=202, summary="发测试消息", response_model=DeliveryView
)
def ping_webhook(request: Request, webhook_id: WebhookId, by: Hooks) -> Response:
    """结果看发送记录。"""
    return answer(request, by, webhooks.ping(who.office_of(request), by, webhook_id), status=202)


@router.get("/webhooks/{webhook_id}/deliveries", tags=["回调"], summary="发送记录", response_model=list[DeliveryView])
def list_deliveries(request: Request, webhook_id: WebhookId, by: Hooks) -> Response:
    """最近 100 条消息和每次发送的结果。"""
    return answer(request, by, webhooks.log(who.office_of(request), by, webhook_id))


@router.post(
    "/webhooks/{webhook_id}/deliveries/{delivery_id}/retry",
    tags=["回调"],
    status_code=202,
    summary="再发一次",
    response_model=DeliveryView,
)
def retry_delivery(request: Request, webhook_id: WebhookId, delivery_id: DeliveryId, by: Hooks) -> Response:
    """消息标识不变，接收方可据此去重。"""
    return answer(request, by, webhooks.send_again(who.office_of(request), by, webhook_id, delivery_id), status=202)


@router.get("/audit", tags=["操作记录"], summary="操作记录", response_model=AuditPage)
def read_audit(
    request: Request,
    by: Auditor,
    user_id: Annotated[str | None, Query(max_length=32, description="某个账号的")] = None,
    case_id: Annotated[str | None, Query(max_length=32, description="某个办件的")] = None,
    action: Annotated[str | None, Query(max_length=40, description="某种操作的")] = None,
    before: Annotated[int | None, Query(ge=1, le=2**53, description="上一页给出的 next")] = None,
    limit: Annotated[int, Query(ge=1, le=audit_trail.MAX_LISTED, description="每页几条")] = 100,
) -> Response:
    """新的在前。人和办件以代号出现：同一人、同一办件的代号相同，删除办件后记录仍完整。"""
    found = audit_trail.entries(
        who.office_of(request), user_id=user_id, case_id=case_id, action=action, before=before, limit=limit
    )
    return answer(request, by, found)


@router.post("/audit/verification", tags=["操作记录"], summary="检查操作记录是否完整", response_model=Soundness)
def verify_audit(request: Request, by: Auditor) -> Response:
    """逐条核对哈希链。请把 `seq` 和 `hash` 另行保存，以便日后发现末尾被截去。"""
    return answer(request, by, audit_trail.verify(who.office_of(request), by))
