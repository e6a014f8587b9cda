"""居民身份证: both sides. Nothing is derived from the number; what was not read stays absent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.check_digits import is_id_number
from ocr.fields.patterns import DATE, DATE_OR_OPEN, ID_NUMBER
from ocr.normalise_dates import parse_date
from ocr.paper import Found, Paper, cut
from ocr.span import Span
from ocr.surnames import starts_with_surname

_RUN_GAP = 1.0
_MORE_ROWS = 3  # of an address, and that of the number
# An address ends with a house, as a row, not with a village; 使用 of a stamp and the next label end neither so.
_MORE_OF_ADDRESS = re.compile(r"(?!.*\d{6})[一-鿿A-Z0-9#-]{2,24}(?:[号组户室楼栋村庄湾寨]|\d)")
_GOES_ON = re.compile(r"(?:[镇乡村区县街路巷道]|小区|社区)$")
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
    yield from _find_without_labels(paper)
    yield from _find_address_to_number(paper)
    period = rf"({DATE})[-至一]+({DATE_OR_OPEN})"
    for start, end in zip(paper.search(period, 1), paper.search(period, 2), strict=False):
        yield Found("valid_from", start, 0.8)
        yield Found("valid_to", end, 0.8)
    for span in paper.search(r"签发机关([\u4e00-\u9fff]{2,20}?公安局(?:[\u4e00-\u9fff]{2,6}分局)?)", 1):
        yield Found("issuer", span, 1.1)
    for span in paper.search(r"([\u4e00-\u9fff]{2,12}公安局(?:[\u4e00-\u9fff]{2,6}分局)?)(?!交通)", 1):
        yield Found("issuer", span, 0.6)


def _find_without_labels(paper: Paper) -> Iterator[Found]:
    """What stands between the name and the number of a front whose small blue labels were not read.

    The day of birth and the sex must be those that the number itself tells; the address is the rows below them, in
    their column, where nothing is called 住址.
    """
    for page in paper.pages:
        numbers = [
            (index, match[0])
            for index, row in enumerate(page.rows)
            if (match := re.search(ID_NUMBER, row.key)) and is_id_number(match[0].upper())
        ]
        if len(numbers) != 1:
            continue
        [(last, number)] = numbers
        born = column = None
        for index, row in enumerate(page.rows[:last]):
            for start, end in row.runs(gap=_RUN_GAP):
                run = Span(page.page, row.glyphs[start:end])
                if row.key[start:end] == ("男" if int(number[16]) % 2 else "女"):
                    yield Found("sex", run, 0.9)
                day = cut(run, rf"^(?:出生)?({DATE})$", 1)
                if day and parse_date(day.text) == f"{number[6:10]}-{number[10:12]}-{number[12:14]}":
                    born, column = index, day.glyphs[0].x0
                    yield Found("birth_date", day, 0.9)
        if born is None or column is None or any("住" in row.key or "址" in row.key for row in page.rows[:last]):
            continue
        first = page.rows[born]
        glyphs = [
            glyph
            for row in page.rows[born + 1 : last]
            for start, end in row.runs(gap=_RUN_GAP)[:1]
            if abs(row.glyphs[start].x0 - column) < _ALIGNED * first.height
            for glyph in row.glyphs[start:end]
        ]
        if glyphs:
            yield Found("address", Span(page.page, tuple(glyphs)), 0.55)


def _find_address_to_number(paper: Paper) -> Iterator[Found]:
    """The address with the rows down to the number, of which none begins in its column: a card copied askew or typed."""
    for captured in paper.by_label("address") if "address" in paper.kind.fields else ():
        rows = next((page.rows for page in paper.pages if page.page == captured.span.page), ())
        at = next((i for i, row in enumerate(rows) if captured.span.glyphs[-1] in row.glyphs), None)
        if at is None or captured.below or not _GOES_ON.search(captured.span.plain):
            continue
        glyphs = list(captured.span.glyphs)
        label = rows[at].glyphs[0].x0
        for row in rows[at + 1 : at + 1 + _MORE_ROWS]:
            if "号码" in row.key or re.search(ID_NUMBER, row.key):
                if len(glyphs) > len(captured.span.glyphs):
                    yield Found("address", Span(captured.span.page, tuple(glyphs)), 1.05)
                break
            if len(row.runs(gap=_RUN_GAP)) > 1 or row.glyphs[0].x0 <= label or not _MORE_OF_ADDRESS.fullmatch(row.key):
                break
            glyphs += row.glyphs


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
