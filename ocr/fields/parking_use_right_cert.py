"""车位使用权证明 of a developer, property manager or village committee: free wording."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.contract import find_community, find_signing_date, find_space, find_term
from ocr.fields.letter import find_issuer, find_person_named
from ocr.fields.patterns import ID_NUMBER
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from find_issuer(paper)
    yield from find_person_named(paper, "holder", "业主|住户|使用权人|使用人|权利人|居民|村民")
    for span in paper.search(ID_NUMBER):
        yield Found("holder_id", span, 0.9)
    yield from find_space(paper)
    yield from find_community(paper)
    yield from find_term(paper, "valid_from", "valid_to")
    yield from find_signing_date(paper, "issue_date")
