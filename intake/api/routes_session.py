"""Signing in and out, the first administrator, one's own password."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from intake.accounts import sessions, users
from intake.accounts.rights import ROLE_NAMES
from intake.api import who
from intake.office_work.people import Person

router = APIRouter(tags=["登录"])
_Login = Annotated[str, Field(min_length=1, max_length=60, description="用户名", examples=["zhangyuangong"])]
_Password = Annotated[str, Field(min_length=1, max_length=200, description="密码")]


class SignIn(BaseModel):
    """用户名和密码"""

    model_config = ConfigDict(extra="forbid")
    login: _Login
    password: _Password


class FirstAdministrator(BaseModel):
    """第一个管理员：服务启动时终端上显示的一次性代码，和自己定的用户名、密码"""

    model_config = ConfigDict(extra="forbid")
    code: Annotated[str, Field(min_length=1, max_length=40, description="一次性代码", examples=["7K3M9QXWT2RB"])]
    login: _Login
    password: _Password


class NewPassword(BaseModel):
    """原密码和新密码"""

    model_config = ConfigDict(extra="forbid")
    old_password: _Password
    new_password: _Password


class SessionView(BaseModel):
    """登录情况。`csrf_token`：凭 Cookie 作更改时放在请求头 X-CSRF-Token 里"""

    signed_in: bool
    needs_setup: bool = False
    role: str | None = None
    role_name: str | None = None
    name: str | None = None
    districts: list[str] = []
    department: str | None = None
    must_change_password: bool = False
    csrf_token: str | None = None


@router.get("/session", summary="查看登录情况")
def read_session(request: Request, _by: Annotated[Person, Depends(who.needs("session"))]) -> SessionView:
    """谁在登录。没有登录时 `signed_in` 为 false；`needs_setup` 为 true 表示还没有任何账号。"""
    return _view(request)


@router.post("/session", summary="登录")
def sign_in(request: Request, wanted: SignIn, _by: Annotated[Person, Depends(who.needs("session"))]) -> SessionView:
    """登录后以 Cookie 保持。15 分钟内错 10 次即暂停验证。"""
    opened = sessions.sign_in(who.office_of(request), wanted.login, wanted.password, address=who.address(request))
    who.keep_session(request, opened)
    return _view(request)


@router.delete("/session", status_code=204, summary="退出登录")
def sign_out(request: Request, _by: Annotated[Person, Depends(who.needs("session"))]) -> Response:
    """退出后原 Cookie 立即失效。"""
    found = who.asking(request)
    if found.session is not None:
        sessions.sign_out(who.office_of(request), found.token)
    who.forget_session(request)
    return Response(status_code=204)


@router.post("/session/setup", status_code=201, summary="设置第一个管理员")
def set_up(
    request: Request, wanted: FirstAdministrator, _by: Annotated[Person, Depends(who.needs("setup"))]
) -> SessionView:
    """只在没有任何账号时可用；成功后即为登录状态。"""
    office = who.office_of(request)
    users.first_administrator(office, wanted.code, wanted.login, wanted.password, address=who.address(request))
    who.keep_session(request, sessions.sign_in(office, wanted.login, wanted.password, address=who.address(request)))
    return _view(request)


@router.put("/session/password", status_code=204, summary="修改自己的密码")
def change_password(
    request: Request, wanted: NewPassword, by: Annotated[Person, Depends(who.needs("password"))]
) -> Response:
    """其他设备上的登录随之失效。"""
    users.change_password(
        who.office_of(request), by, wanted.old_password, wanted.new_password, token=who.asking(request).token
    )
    return Response(status_code=204)


def _view(request: Request) -> SessionView:
    found = who.asking(request)
    if found.session is None:
        return SessionView(signed_in=False, needs_setup=users.needs_setup(who.office_of(request)))
    said: dict[str, Any] = {}
    if found.session.kind == "office":
        said = {"name": found.session.name, "must_change_password": found.session.must_change}
    person = found.session.person
    return SessionView(
        signed_in=True,
        role=person.role,
        role_name=ROLE_NAMES[person.role],
        districts=sorted(person.districts),
        department=person.department or None,
        csrf_token=found.session.csrf,
        **said,
    )
