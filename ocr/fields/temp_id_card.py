"""临时居民身份证: printed as an identity card, valid for months."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields import id_card
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from id_card.find_common(paper)
