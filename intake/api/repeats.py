"""Idempotency keys for calls that are not made safe by their use case: the same key and request get the same answer.

The key is taken before the call begins and given its answer after. A call that was cut short leaves the key taken: its
outcome is unknown, and the caller is told to look (409 `call_under_way`); changes ask for If-Match besides, so that
nothing is ever done twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool

from intake.api import who
from intake.api.problems import BadRequestError
from intake.office_work import repeated_calls
from intake.office_work.repeated_calls import Answer

HEADER = "Idempotency-Key"
MAX_CHARS = 180
_CHANGES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_KEPT_HEADERS = ("etag", "location", "content-disposition")
_MAX_KEPT_BYTES = 1024 * 1024


class RepeatableRoute(APIRoute):
    """A route whose answers are kept under the key of the call. Errors are not: they may be tried again."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_once(request: Request) -> Response:
            key = request.headers.get(HEADER, "")
            if not key or request.method not in _CHANGES:
                return await handle(request)
            if len(key) > MAX_CHARS or not key.isprintable():
                raise BadRequestError("幂等键应为不超过 180 个可见字符。", fields=(HEADER,))
            by = await run_in_threadpool(who.caller, request)
            if by is None:
                return await handle(request)
            office = who.office_of(request)
            digest = await _digest(request)
            saved = await run_in_threadpool(repeated_calls.take, office, by, key, digest)
            if saved is not None:
                return Response(saved.body, saved.status, headers={**saved.headers, "Idempotent-Replayed": "true"})
            try:
                response = await handle(request)
            except BaseException:
                await run_in_threadpool(repeated_calls.give_back, office, by, key)
                raise
            body = getattr(response, "body", None)
            if response.status_code >= 400 or not isinstance(body, bytes) or len(body) > _MAX_KEPT_BYTES:
                await run_in_threadpool(repeated_calls.give_back, office, by, key)
                return response
            headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
            if "content-type" in response.headers:
                headers["content-type"] = response.headers["content-type"]
            kept = Answer(digest, response.status_code, headers, body)
            await run_in_threadpool(repeated_calls.keep, office, by, key, kept)
            return response

        return handle_once


async def _digest(request: Request) -> str:
    body = await request.body()
    told = f"{request.method} {request.url.path}?{request.url.query}\n{request.headers.get('if-match', '')}\n".encode()
    return hashlib.sha256(told + body).hexdigest()
