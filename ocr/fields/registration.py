"""What certificates of registration share: the credit code, the term, the registering office, the day."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.official import find_lone_day, find_office, find_term
from ocr.fields.patterns import USCC
from ocr.paper import Found, Paper

TERM = "有效期限|有效期间|有效期|证书期限"


def find_registration(paper: Paper, office: str) -> Iterator[Found]:
    """Code, term and office of any certificate; `office`: how the names of the offices that issue it end."""
    for span in paper.search(USCC):
        yield Found("uscc", span, 0.8)
    name = rf"[\u4e00-\u9fff]{{2,24}}?(?:{office})(?![\u4e00-\u9fff])"
    yield from find_office(paper, office=name)
    if "valid_from" in paper.kind.fields:
        yield from find_term(paper, "valid_from", "valid_to", TERM)
    if "issue_date" in paper.kind.fields:
        yield from find_lone_day(paper)
