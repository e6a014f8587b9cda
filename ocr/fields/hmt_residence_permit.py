"""港澳居民居住证 and 台湾居民居住证: an identity card's labels, and a number that begins with 81, 82 or 83."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields import id_card
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from id_card.find_common(paper)
    for span in paper.search(r"(?<!\d)8[123]0000\d{11}[\dX](?![\dA-Z])"):
        yield Found("id_number", span, 1.1)
