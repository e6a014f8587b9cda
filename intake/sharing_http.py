"""Data sharing over HTTP: the contract of docs/data-sharing.zh-CN.md, and every way it can fail as an answer.

Numbers and names go in bodies only, never in an address, a log or an error. Nothing is asked unless an office names
the address in its settings.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

import httpx2 as httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from intake.domain.shared import LABELS, NEEDED, Lookup, Query, Status
from intake.errors import UnreadablePathError
from intake.ports import SharingSettings

MAX_BYTES = 65_536
MAX_TEXT = 300
_TRIES = 2
_PAUSE_SECONDS = 0.2
_BUSY = frozenset({429, 502, 503, 504})
_LISTS = frozenset({"holders"})
_FOUND: frozenset[Status] = frozenset({"found", "partial", "not_found"})


class _Answer(BaseModel):
    """The body of an answer. Unknown keys are left alone: a register may say more than is asked."""

    model_config = ConfigDict(extra="ignore", strict=True)

    status: str
    record: dict[str, Any] = {}
    source: str = Field(default="", max_length=MAX_TEXT)
    as_of: str = Field(default="", max_length=MAX_TEXT)


class _TooLateError(Exception):
    """The time for one question is over."""


class HttpSharing:
    """`DataSharing` over HTTP. One instance may serve all threads. Close it with `with`."""

    def __init__(self, settings: SharingSettings, *, transport: httpx.BaseTransport | None = None) -> None:
        """Raises UnreadablePathError for a token or certificate file that cannot be read."""
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        if settings.token_file is not None:
            headers["Authorization"] = f"Bearer {_secret(settings.token_file)}"
        verify: Any = True
        if settings.ca_file is not None:
            _secret(settings.ca_file)
            verify = httpx.create_ssl_context(verify=str(settings.ca_file))
        self._seconds = settings.seconds
        self._client = httpx.Client(
            base_url=settings.url.rstrip("/"),
            headers=headers,
            verify=verify,
            trust_env=False,
            timeout=httpx.Timeout(settings.seconds),
            transport=transport,
        )

    def __enter__(self) -> HttpSharing:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def look_up(self, query: Query) -> Lookup:
        """Ask once, and once more where the system was busy or could not be reached and time is left."""
        ends = time.monotonic() + self._seconds
        lookup = Lookup(query, "down")
        for attempt in range(_TRIES):
            lookup = self._ask(query, ends)
            if lookup.status != "down" or attempt + 1 == _TRIES or time.monotonic() + _PAUSE_SECONDS >= ends:
                break
            time.sleep(_PAUSE_SECONDS)
        return lookup

    def _ask(self, query: Query, ends: float) -> Lookup:
        left = ends - time.monotonic()
        if left <= 0:
            return Lookup(query, "slow")
        request = self._client.build_request(
            "POST",
            f"/v1/{query.kind}",
            json={"query": dict(query.about)},
            headers={"X-Request-Id": uuid.uuid4().hex},
            timeout=httpx.Timeout(left),
        )
        try:
            response = self._client.send(request, stream=True)
            try:
                if response.status_code in _BUSY:
                    return Lookup(query, "down")
                if response.status_code != httpx.codes.OK:
                    return Lookup(query, "invalid")
                return _lookup(query, _body(response, ends))
            finally:
                response.close()
        except (_TooLateError, httpx.TimeoutException):
            return Lookup(query, "slow")
        except (httpx.DecodingError, httpx.RemoteProtocolError, httpx.TooManyRedirects, ValueError):
            return Lookup(query, "invalid")
        except httpx.TransportError:
            return Lookup(query, "down")


def _body(response: httpx.Response, ends: float) -> bytes:
    """At most MAX_BYTES, and within the time: a system that sends drop by drop is slow too."""
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise ValueError("compressed, against what was asked")  # a small body could unpack to a huge one
    body = b""
    for part in response.iter_raw():
        body += part
        if len(body) > MAX_BYTES:
            raise ValueError("too large")
        if time.monotonic() > ends:
            raise _TooLateError
    return body


def _lookup(query: Query, body: bytes) -> Lookup:
    """Raises ValueError where the body is not what the contract says."""
    try:
        answer = _Answer.model_validate(json.loads(body))
    except (ValidationError, RecursionError) as error:
        raise ValueError("not an answer") from error
    if answer.status not in _FOUND or answer.status not in get_args(Status):
        raise ValueError("unknown status")
    record = _record(answer.record) if answer.status != "not_found" else {}
    lookup = Lookup(query, answer.status, MappingProxyType(record), answer.source, answer.as_of)
    if answer.status == "found" and len(lookup.lacking) == len(NEEDED[query.kind]):
        raise ValueError("found nothing")
    return lookup


def _record(raw: Mapping[str, Any]) -> dict[str, str | tuple[str, ...]]:
    record: dict[str, str | tuple[str, ...]] = {}
    for name, value in raw.items():
        if name not in LABELS or value is None:
            continue
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, list) or not all(isinstance(each, str) and len(each) <= MAX_TEXT for each in texts):
            raise ValueError("a field is no text")
        kept = tuple(each.strip() for each in texts if each.strip())
        if name not in _LISTS and len(kept) > 1:
            raise ValueError("a field is a list")
        if kept:
            record[name] = kept if name in _LISTS else kept[0]
    return record


def _secret(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadablePathError(f"无法读取 {path}", "请检查设置 [sharing] 中的文件名和权限。") from error
