"""The edge of the application, around every request: how much, how fast, cookies, headers browsers obey, metrics.

ASGI, not routes: what is refused here never reaches a parser.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from intake.api import metrics, who
from intake.api.problems import problem
from intake.api.throttle import Throttle

JSON_BYTES = 1024 * 1024
FORM_BYTES = 256 * 1024
MANY_BYTES = 16 * 1024 * 1024
"""Of a body with many documents at once."""
MANY_PATHS = frozenset({"/api/v1/documents:batch"})
ROOM_FOR_PARTS = 10 * 1024 * 1024
SILENCE_SECONDS = 30.0
SLOW_AFTER_SECONDS, SLOWEST_BYTES_A_SECOND = 10.0, 10 * 1024
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), microphone=(), payment=(), usb=()",
}
_API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; "
    "worker-src 'self'"
)
_PREFIX = "/api/v1"
_FREE = ("/health", "/metrics", "/static/")
_ENDLESS = ("/events", "/news")
"""Streams: there is no head to be had without them."""
_log = logging.getLogger("baozhuang.requests")


@dataclass
class _Told:
    """What was answered, for metrics and logs."""

    status: int = 0


class Edge:
    """ASGI middleware. An answer that brings its own header keeps it."""

    def __init__(self, app: ASGIApp, *, max_file_bytes: int) -> None:
        self.app = app
        self._upload_bytes = max_file_bytes + ROOM_FOR_PARTS
        self._throttle = Throttle()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, told = time.perf_counter(), _Told()
        state = scope.setdefault("state", {})
        state["request_id"] = secrets.token_hex(8)
        headers = Headers(scope=scope)
        asked = scope["method"]
        if asked == "HEAD" and not scope["path"].endswith(_ENDLESS):
            scope = {**scope, "method": "GET"}  # the same answer, of which only the head is sent
        limited = self._throttle.count(headers, scope.get("client")) if not scope["path"].startswith(_FREE) else None

        async def send_dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                told.status = message["status"]
                dressed = MutableHeaders(scope=message)
                _dress(dressed, scope)
                if limited is not None:
                    for name, value in limited.headers().items():
                        dressed[name] = value
                if told.status < 400 and state.get("new_applicant"):
                    await run_in_threadpool(who.set_new_session, scope)
                if cookie := state.get("set_cookie"):
                    dressed.append("Set-Cookie", cookie)
            elif asked == "HEAD" and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        try:
            if limited is not None and limited.over:
                refusal = problem(
                    429, "too_many_requests", "请求过于频繁。", f"请在 {limited.reset} 秒后再试。",
                    headers={"Retry-After": str(limited.reset)},
                )  # fmt: skip
                await refusal(scope, receive, send_dressed)
                return
            limit = self._limit(scope["path"], headers)
            declared = headers.get("content-length", "")
            if declared.isascii() and declared.isdigit() and int(declared) > limit:
                await _too_large()(scope, receive, send_dressed)
                return
            await self.app(scope, _measured(receive, limit), send_dressed)
        finally:
            self._note(scope, told.status or 500, time.perf_counter() - began)

    def _limit(self, path: str, headers: Headers) -> int:
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if path in MANY_PATHS:
            return MANY_BYTES
        if kind == "application/json" or kind.endswith("+json"):
            return JSON_BYTES
        return FORM_BYTES if kind == "application/x-www-form-urlencoded" else self._upload_bytes

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        """The route is noted, never the address: ids in it are keys to cases."""
        route = getattr(scope.get("route"), "path", "") or "other"
        if scope["path"].startswith(_PREFIX) and not route.startswith(_PREFIX):
            route = _PREFIX + route  # the framework tells it as the router has it
        metrics.note(scope["method"], route, status, seconds)
        level = logging.ERROR if status >= 500 and status != 503 else logging.INFO
        _log.log(
            level,
            "request",
            extra={
                "told": {
                    "method": scope["method"],
                    "route": route,
                    "status": status,
                    "milliseconds": round(seconds * 1000),
                    "request_id": scope["state"]["request_id"],
                }
            },
        )


def _dress(headers: MutableHeaders, scope: Scope) -> None:
    for name, value in _HEADERS.items():
        headers.setdefault(name, value)
    headers.setdefault("Content-Security-Policy", _API_POLICY if scope["path"].startswith("/api/") else PAGE_POLICY)
    headers.setdefault("Cache-Control", "no-store")
    headers.setdefault("X-Request-Id", scope["state"]["request_id"])
    if scope["scheme"] == "https":
        headers.setdefault("Strict-Transport-Security", "max-age=31536000")


def _measured(receive: Receive, limit: int) -> Receive:
    """The body, cut off where it is too long, too slow or silent."""
    got, began = 0, time.monotonic()

    async def receive_measured() -> Message:
        nonlocal got
        try:
            async with asyncio.timeout(SILENCE_SECONDS if got >= 0 else None):
                message = await receive()
        except TimeoutError as error:
            raise HTTPException(408) from error
        if message["type"] == "http.request" and got >= 0:
            got += len(message.get("body", b""))
            seconds = time.monotonic() - began
            if got > limit:
                raise HTTPException(413)
            if message.get("more_body") and seconds > SLOW_AFTER_SECONDS and got / seconds < SLOWEST_BYTES_A_SECOND:
                raise HTTPException(408)
            if not message.get("more_body"):
                got = -1  # what comes after the body is only the end of the connection, which may take its time
        return message

    return receive_measured


def _too_large() -> ASGIApp:
    return problem(413, "body_too_large", "请求内容过大。", "请减小文件或分批提交；上限见接口文档。")
