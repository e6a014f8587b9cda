"""Puts the pages into the application: routers, files, and errors in words instead of JSON."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from intake.api.problems import STATUS
from intake.domain.refusals import ChangeRefusedError
from intake.errors import IntakeError
from intake.web import (
    applicant_case_routes,
    applicant_routes,
    clerk_pages,
    clerk_sign_in,
    follow_routes,
    static_files,
)
from intake.web.clerk_ground import office_only, sign_in_first
from intake.web.page import page

NOT_FOR_PEOPLE = ("/api/", "/health", "/metrics", "/static/")
"""Addresses that answer programs."""
ROUTERS = (
    static_files.router,
    applicant_routes.router,
    follow_routes.router,
    applicant_case_routes.router,
    clerk_sign_in.router,
)
OF_THE_OFFICE = ("/clerk", "/admin")
"""Addresses of pages for which one signs in."""
_NOT_FOUND = ("没有找到这个页面。", "请检查链接，或从首页重新进入。")
_UNKNOWN_DEVICE = ("这台设备还不能打开这个办件。", "请在“查进度”中填写办件编号，用查询码或手机验证码验证后再看。")
_FAULT = ("系统出错了，已记录。", "您的材料没有丢失。请稍后重试；一直不行的，请联系窗口。")
_WRONG = ("提交的内容不完整或格式不对。", "请返回上一页检查后重新提交。")

Handler = Callable[[Request, Exception], Response | Awaitable[Response]]


def add_pages(app: FastAPI) -> None:
    """Pages into an application whose API is complete: what answers programs keeps its own errors."""
    for router in ROUTERS:
        app.include_router(router)
    for router in clerk_pages.ROUTERS:
        app.include_router(router, dependencies=[Depends(office_only)])
    for kind, words in (
        (IntakeError, _told),
        (ChangeRefusedError, _refused),
        (RequestValidationError, _malformed),
        (HTTPException, _http),
        (Exception, _fault),
    ):
        app.add_exception_handler(kind, _for_people(words, app.exception_handlers.get(kind)))


def _for_people(words: Callable[[Request, Exception], Response], for_programs: Handler | None) -> Handler:
    """Answers people in words, and leaves programs to the handler that was there before."""

    async def handle(request: Request, error: Exception) -> Response:
        if not request.url.path.startswith(NOT_FOR_PEOPLE) and not _asks_as_program(request):
            return words(request, error)
        if for_programs is None:
            return Response(status_code=500)
        answer = for_programs(request, error)
        return answer if isinstance(answer, Response) else await answer

    return handle


def _asks_as_program(request: Request) -> bool:
    """Scripts of our pages say so, and get a problem they can show in their own place."""
    return request.headers.get("accept", "").startswith("application/json")


def _told(request: Request, error: Exception) -> Response:
    if request.url.path.startswith(OF_THE_OFFICE):
        if getattr(error, "code", "") == "not_signed_in":
            return sign_in_first(request)
        if getattr(error, "code", "") == "password_must_change":
            return RedirectResponse("/clerk/password", 303)
    code, message = getattr(error, "code", ""), getattr(error, "message", "")
    next_step = getattr(error, "next_step", "")
    if code == "not_signed_in":  # applicants have no account to sign in with
        message, next_step = _UNKNOWN_DEVICE
    answer = _error_page(request, STATUS.get(code, 400), message, next_step)
    if (seconds := getattr(error, "retry_after", None)) is not None:
        answer.headers["Retry-After"] = str(seconds)
    return answer


def _refused(request: Request, error: Exception) -> Response:
    return _error_page(request, 409, getattr(error, "message", ""), getattr(error, "next_step", ""))


def _malformed(request: Request, _error: Exception) -> Response:
    return _error_page(request, 422, *_WRONG)


def _http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    answer = _error_page(request, status, *(_NOT_FOUND if status == 404 else _WRONG))
    answer.headers.update((isinstance(error, HTTPException) and error.headers) or {})
    return answer


def _fault(request: Request, _error: Exception) -> Response:
    return _error_page(request, 500, *_FAULT)


def _error_page(request: Request, status: int, message: str, next_step: str) -> Response:
    answer = page(request, "error.html", status, message=message, next_step=next_step)
    if status == 503:
        answer.headers["Retry-After"] = "5"
    return answer
