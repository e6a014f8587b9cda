"""Style sheets, scripts and pictures of the pages, out of the package, under addresses that change when they change.

The edition in the address is a hash over all of them: browsers may keep them for ever, modules find each other by
relative names, and a page never runs with a script of another edition.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from fastapi import APIRouter, Request, Response

router = APIRouter(include_in_schema=False)
_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
        "webp": "image/webp",
    }
)
_WORTH_PACKING = frozenset({"css", "js", "svg"})
_FOR_EVER = "public, max-age=31536000, immutable"
_EDITION_DIGITS = 12


@dataclass(frozen=True, slots=True)
class StaticFile:
    """`packed`: the same by gzip, None where that does not pay."""

    media_type: str
    content: bytes
    packed: bytes | None


@cache
def static_files() -> Mapping[str, StaticFile]:
    """All of them by name."""
    found = {}
    for entry in resources.files("intake.web").joinpath("static").iterdir():
        ending = entry.name.rpartition(".")[2]
        if ending in _TYPES:
            content = entry.read_bytes()
            packed = gzip.compress(content, mtime=0) if ending in _WORTH_PACKING else None
            found[entry.name] = StaticFile(_TYPES[ending], content, packed)
    return MappingProxyType(dict(sorted(found.items())))


@cache
def edition() -> str:
    """A short hash of all names and contents."""
    digest = hashlib.sha256()
    for name, file in static_files().items():
        digest.update(f"{name} {len(file.content)} ".encode())
        digest.update(file.content)
    return digest.hexdigest()[:_EDITION_DIGITS]


def asset(name: str) -> str:
    """The address of a file. Raises KeyError for one that is not there, so that no page goes out with a dead link."""
    static_files()[name]
    return f"/static/{edition()}/{name}"


@router.get("/static/{of_edition}/{name}")
def get_static(request: Request, of_edition: str, name: str) -> Response:
    """A file; only the present edition may be kept for ever."""
    file = static_files().get(name)
    if file is None:
        return Response(status_code=404)
    kept = _FOR_EVER if of_edition == edition() else "no-cache"
    headers = {"Cache-Control": kept, "Vary": "Accept-Encoding", "X-Content-Type-Options": "nosniff"}
    if file.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(file.packed, media_type=file.media_type, headers={**headers, "Content-Encoding": "gzip"})
    return Response(file.content, media_type=file.media_type, headers=headers)
