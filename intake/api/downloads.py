"""Files as answers: with a name, an ETag, and by parts (RFC 9110 §14), so that a download that was cut off goes on."""

from __future__ import annotations

import hashlib
import re
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import Response

from intake.api.problems import problem

PARTS: dict[int | str, dict[str, Any]] = {
    206: {"description": "按 `Range` 要求给出的一段"},
    304: {"description": "没有变化（`If-None-Match`）"},
    416: {"description": "`Range` 超出文件范围"},
}
"""Answers of a download beside the whole file, for the description."""
_RANGE = re.compile(r"bytes=(\d{0,12})-(\d{0,12})", re.ASCII)


def download(
    request: Request, data: bytes, media_type: str, *, name: str = "", inline: bool = False, etag: str = ""
) -> Response:
    """The whole file, the part that was asked for, or 304, 416. `name`: what it is saved as; `etag`: where the bytes
    are known by their hash already.
    """
    tag = f'"{etag or hashlib.sha256(data).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Accept-Ranges": "bytes"}
    if name:
        headers["Content-Disposition"] = (
            f"{'inline' if inline else 'attachment'}; filename*=UTF-8''{quote(name, safe='')}"
        )
    if tag in [each.strip() for each in request.headers.get("if-none-match", "").split(",")]:
        return Response(status_code=304, headers=headers)
    part = _part(request, tag, len(data))
    if part is None:
        return Response(data, media_type=media_type, headers=headers)
    if not part:
        return problem(
            416,
            "range_not_satisfiable",
            "要求的部分超出文件范围。",
            "请重新下载整个文件。",
            headers={"Content-Range": f"bytes */{len(data)}"},
        )
    headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{len(data)}"
    return Response(data[part.start : part.stop], 206, media_type=media_type, headers=headers)


def _part(request: Request, tag: str, size: int) -> range | None:
    """The bytes that are asked for; None for all, an empty range where there are none. Of several parts at once, which
    no browser asks for, all is given, as the standard allows.
    """
    asked = _RANGE.fullmatch(request.headers.get("range", "").strip())
    if asked is None or asked[0] == "bytes=-" or request.headers.get("if-range", tag) != tag:
        return None
    first, last = asked[1], asked[2]
    if not first:
        return range(max(0, size - int(last)), size)
    if last and int(last) < int(first):
        return None
    return range(int(first), min(size, int(last) + 1 if last else size))
