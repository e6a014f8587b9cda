"""居民身份证: both sides. Nothing is derived from the number; what was not read stays absent."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.patterns import DATE, DATE_OR_OPEN, ID_NUMBER
from ocr.paper import Found, Paper, cut


def find(paper: Paper) -> Iterator[Found]:
    for captured in paper.by_label("sex"):
        if span := cut(captured.span, "^[男女]"):
            yield Found("sex", span, 1.2)
    for span in paper.search(r"(?<!民)性别([男女])", 1):
        yield Found("sex", span, 1.1)
    yield from find_common(paper)


def find_common(paper: Paper) -> Iterator[Found]:
    """What all cards of this make share: number, day of birth, office and period."""
    for span in paper.search(ID_NUMBER):
        yield Found("id_number", span, 0.8)
    for span in paper.search(rf"出生({DATE})", 1):
        yield Found("birth_date", span, 0.9)
    period = rf"({DATE})[-至一]+({DATE_OR_OPEN})"
    for start, end in zip(paper.search(period, 1), paper.search(period, 2), strict=False):
        yield Found("valid_from", start, 0.8)
        yield Found("valid_to", end, 0.8)
    for span in paper.search(r"签发机关([\u4e00-\u9fff]{2,20}?公安局(?:[\u4e00-\u9fff]{2,6}分局)?)", 1):
        yield Found("issuer", span, 1.1)
    for span in paper.search(r"([\u4e00-\u9fff]{2,12}公安局(?:[\u4e00-\u9fff]{2,6}分局)?)(?!交通)", 1):
        yield Found("issuer", span, 0.6)
