"""居民身份证: both sides. Nothing is derived from the number; what was not read stays absent."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.patterns import DATE, DATE_OR_OPEN, ID_NUMBER
from ocr.paper import Found, Paper, cut
from ocr.span import Span
from ocr.surnames import starts_with_surname

_ABOVE, _ALIGNED = 3.2, 1.0  # row heights from the value of 性别 to the name, upward and to the side


def find(paper: Paper) -> Iterator[Found]:
    for captured in paper.by_label("sex"):
        if span := cut(captured.span, "^[男女]"):
            yield Found("sex", span, 1.2)
    for span in paper.search(r"(?<!民)性别([男女])", 1):
        yield Found("sex", span, 1.1)
    yield from find_common(paper)


def find_common(paper: Paper) -> Iterator[Found]:
    """What all cards of this make share: number, day of birth, office and period."""
    yield from _find_name_above_sex(paper)
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


def _find_name_above_sex(paper: Paper) -> Iterator[Found]:
    """The name in the column of the values where the faint word 姓名 before it was not read: a guess by its place."""
    for page in paper.pages:
        if any("姓名" in row.key for row in page.rows):
            continue
        for index, row in enumerate(page.rows):
            at = row.key.find("性别") + 2
            if at < 2 or row.key[at : at + 1] not in ("男", "女"):
                continue
            for above in page.rows[:index]:
                for start, end in above.runs(gap=1.0):
                    span = Span(page.page, above.glyphs[start:end])
                    near = 0.5 * row.height < row.y - above.y < _ABOVE * row.height
                    aligned = abs(above.glyphs[start].x0 - row.glyphs[at].x0) < _ALIGNED * row.height
                    if near and aligned and 2 <= end - start <= 4 and starts_with_surname(span.plain):
                        yield Found("name", span, 0.55)
