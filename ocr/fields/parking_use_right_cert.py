"""车位使用权证明 of a developer, property manager or village committee: free wording."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.estates import find_by_place
from ocr.fields.letter import find_bay, find_day, find_estate, find_issuer, find_period, find_person_named, search
from ocr.fields.patterns import ID_NUMBER
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from find_issuer(paper)
    yield from find_person_named(paper, "holder")
    for span in search(paper, ID_NUMBER):
        yield Found("holder_id", span, 0.9)
    yield from find_bay(paper)
    yield from find_estate(paper)
    yield from find_by_place(paper)
    yield from find_period(paper, "valid_from", "valid_to")
    yield from find_day(paper)
