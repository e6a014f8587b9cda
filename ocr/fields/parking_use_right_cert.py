"""车位使用权证明 of a developer, property manager or village committee: free wording."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.estates import find_by_place
from ocr.fields.issuers import find_issuer
from ocr.fields.letter import (
    find_bay,
    find_day,
    find_estate,
    find_number_of,
    find_period,
    find_person_named,
)
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from find_issuer(paper)
    yield from find_person_named(paper, "holder")
    yield from find_number_of(paper, "holder_id", "holder")
    yield from find_bay(paper)
    yield from find_estate(paper)
    yield from find_by_place(paper)
    yield from find_period(paper, "valid_from", "valid_to")
    yield from find_day(paper)
