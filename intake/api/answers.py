"""What use cases give, as JSON: plain, masked for who asks, with the version of the case as ETag."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Set
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from fastapi import Depends, Header, Request
from fastapi.responses import Response

from intake.accounts.masking import masked, sees_all
from intake.api.problems import BadRequestError, VersionWantedError
from intake.office_work.people import Person

_MAX_VERSION_DIGITS = 9


def plain(value: Any) -> Any:
    """Dataclasses, moments and the like as JSON holds them."""
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, Set):
        return sorted(plain(each) for each in value)
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} is not made for answers")


def answer(
    request: Request,
    person: Person,
    value: Any,
    *,
    status: int = 200,
    version: int | None = None,
    location: str = "",
    full: bool = False,
) -> Response:
    """The answer to this person. `version`: of the case, for If-Match; with it, a GET that knows the answer already
    gets 304. `full`: not masked, for what was asked for with a reason.
    """
    told = plain(value)
    if not (full or sees_all(person)):
        told = masked(told)
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    headers = {}
    if version is not None:
        headers["ETag"] = f'"{version}-{hashlib.sha256(body).hexdigest()[:12]}"'
        known = request.headers.get("if-none-match", "")
        if request.method in ("GET", "HEAD") and headers["ETag"] in [each.strip() for each in known.split(",")]:
            return Response(status_code=304, headers=headers)
    if location:
        headers["Location"] = location
    return Response(body, status, headers=headers, media_type="application/json")


def seen_version(
    if_match: Annotated[str | None, Header(description='读取时得到的 ETag，如 `"12-…"`；`*` 表示不比较')] = None,
) -> int | None:
    """The version a change rests on; None for `*`. Raises VersionWantedError without one, BadRequestError."""
    if if_match is None:
        raise VersionWantedError
    told = if_match.strip()
    if told == "*":
        return None
    digits = told.removeprefix("W/").strip('"').partition("-")[0]
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MAX_VERSION_DIGITS):
        raise BadRequestError("If-Match 不是本接口给出的 ETag。", "请原样带上读取时得到的 ETag。", fields=("If-Match",))
    return int(digits)


SeenVersion = Annotated[int | None, Depends(seen_version)]
