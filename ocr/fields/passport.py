"""护照: the data page, above all its two machine-readable lines (ICAO 9303), whose check digits prove them.

A machine-readable value is given only where its own check digit passes; the printed ones serve where none does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from ocr.fields.letter import is_name
from ocr.layout import match_key
from ocr.paper import Found, Paper, cut
from ocr.span import Span

_FILLER = "<"
_LOOKS_LIKE_FILLER = str.maketrans(dict.fromkeys("《〈«‹く＜", _FILLER))
_TO_DIGITS = str.maketrans("OQDILSBZG", "000115826")
_WEIGHTS = (7, 3, 1)
_SECOND = re.compile(
    r"(?P<number>[A-Z0-9<]{9})(?P<c1>[A-Z0-9])[A-Z<0]{3}(?P<birth>[A-Z0-9]{6})(?P<c2>[A-Z0-9])[A-Z<](?P<expiry>[A-Z0-9]{6})(?P<c3>[A-Z0-9])"
)
_FIRST = re.compile(r"^P[A-Z<][A-Z]{3}(?P<names>[A-Z]{2,}<{1,2}[A-Z<]+)$")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_WRITTEN = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})[-/ ]?(?:(?P<number>\d{{1,2}})月[/，。]?)?(?P<month>{'|'.join(_MONTHS)})[A-Z]*[-/，。]?(?P<year>(?:19|20)\d\d)"
)
_SHORTEST_TERM = 5  # years from issue to expiry: nobody is born later than that before expiry
_LINE_GAP, _CELL_GAP = 3.0, 0.8
_SURNAME = ("姓/Surname", "姓氏/Surname", "Surname / Nom", "Surname/Nom", "Surname")
_GIVEN = (
    "名/Given names",
    "名字/Given names",
    "Given names / Prénoms",
    "Given names/Prénoms",
    "Given names / Prenoms",
    "Given names",
    "Given name",
    "Forenames",
)
_LABEL_OF_NAMES = re.compile("姓/?SURNAME|姓名|名/?GIVEN")
_SHORTEST_LINE = 28
_DAYS = 3  # of birth, issue and expiry


@dataclass(frozen=True, slots=True)
class _Line:
    """A row that can be machine-readable: its characters as such, one for each glyph."""

    text: str
    span: Span


def check_digit(text: str) -> str:
    """ICAO 9303: weights 7, 3, 1; letters count from A = 10, fillers as nothing."""
    values = (0 if one == _FILLER else int(one, 36) for one in text)
    return str(sum(value * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def find(paper: Paper) -> Iterator[Found]:
    proven = [found for line in _lines(paper) for found in _machine_read(line)]
    printed = [*_printed_dates(paper), *_dates_in_order(paper), *_printed_numbers(paper)]
    yield from proven
    for found in printed:
        agrees = any(one.check == "pass" and (one.field, one.value) == (found.field, found.value) for one in proven)
        # What both parts of the page say is shown where people look for it.
        yield Found(found.field, found.span, 1.8, found.value, "pass") if agrees else found
    yield from _printed_name(paper)
    yield from _name_above_its_letters(paper)
    yield from _name_before_its_letters(paper)
    for page in paper.pages:
        for row in page.rows:
            for start, end in row.runs(gap=_CELL_GAP):
                if re.fullmatch(r"[A-Z]{1,2}\d{7,8}", row.key[start:end]):
                    yield Found("passport_no", Span(page.page, row.glyphs[start:end]), 0.7)
    for span in paper.search(r"(?<![A-Z0-9])[A-Z]{1,2}\d{7,8}(?![A-Z0-9<])"):
        yield Found("passport_no", span, 0.5)


def _lines(paper: Paper) -> Iterator[_Line]:
    for page in paper.pages:
        for row in page.rows:
            for start, end in row.runs(gap=_LINE_GAP):
                text = match_key("".join(glyph.char for glyph in row.glyphs[start:end])).translate(_LOOKS_LIKE_FILLER)
                if end - start >= _SHORTEST_LINE:
                    yield _Line(text, Span(page.page, row.glyphs[start:end]))


def _machine_read(line: _Line) -> Iterator[Found]:
    match = _SECOND.search(line.text)
    if match is not None:
        number = _proven(match["number"], match["c1"])
        if number is not None:
            yield Found("passport_no", line.span.part(*match.span("number")), 1.6, number, "pass")
        expiry = _proven(match["expiry"].translate(_TO_DIGITS), match["c3"])
        until = None if expiry is None else _day(expiry, 2000)
        if until is not None:
            yield Found("valid_to", line.span.part(*match.span("expiry")), 1.6, until.isoformat(), "pass")
        birth = _proven(match["birth"].translate(_TO_DIGITS), match["c2"])
        born = None if birth is None else _birth(birth, until)
        if born is not None:
            yield Found("birth_date", line.span.part(*match.span("birth")), 1.6, born.isoformat(), "pass")
    first = _FIRST.match(line.text)
    if first is not None:
        name = re.sub("<+", " ", first["names"]).strip()
        yield Found("name", line.span.part(*first.span("names")), 0.3, name)


def _proven(text: str, check: str) -> str | None:
    """The text where its check digit passes, digits read as letters put right if only that makes it pass."""
    wanted = check.translate(_TO_DIGITS)
    for kept in (len(text), 2, 1):
        mended = text[:kept] + text[kept:].translate(_TO_DIGITS)
        if check_digit(mended) == wanted:
            return mended.replace(_FILLER, "")
    return None


def _day(digits: str, century: int) -> date | None:
    if not digits.isdigit():
        return None
    try:
        return date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None


def _birth(digits: str, until: date | None) -> date | None:
    """The birth date in the latest century that leaves time for issuing; None where the expiry is not known."""
    recent = _day(digits, 2000)
    if until is None:
        return None
    return recent if recent is not None and recent.year + _SHORTEST_TERM <= until.year else _day(digits, 1900)


def _printed_name(paper: Paper) -> Iterator[Found]:
    """The printed surname and given names of a page that gives them apart, as one name."""
    parts = [next(_latin(paper, words), None) for words in (_SURNAME, _GIVEN)]
    if parts[0] is not None and parts[1] is not None:
        whole = Span(parts[0].page, (*parts[0].glyphs, *parts[1].glyphs))
        yield Found("name", whole, 0.6, f"{parts[0].text} {parts[1].text}")


def _name_above_its_letters(paper: Paper) -> Iterator[Found]:
    """A Chinese name right above itself in letters, 杨测试 above YANG, CESHI, whatever became of their label."""
    for page in paper.pages:
        for row, below in pairwise(page.rows):
            for start, end in row.runs(gap=_CELL_GAP):
                letters = [
                    below.key[a:b]
                    for a, b in below.runs(gap=_CELL_GAP)
                    if abs(below.glyphs[a].x0 - row.glyphs[start].x0) < row.height
                ]
                written = any(re.fullmatch(r"[A-Z]{1,12}，[A-Z]{2,24}", one) for one in letters)
                if written and is_name(row.key[start:end]):
                    yield Found("name", Span(page.page, row.glyphs[start:end]), 1.1)


def _name_before_its_letters(paper: Paper) -> Iterator[Found]:
    """A Chinese name with itself in letters behind it on one run, in the row below a label of both: 张测试 ZHANGCESHI."""
    for page in paper.pages:
        for row, below in pairwise(page.rows):
            for start, end in below.runs(gap=_CELL_GAP) if _LABEL_OF_NAMES.search(row.key) else ():
                match = re.fullmatch(r"([一-鿿]{2,4})[/，]?[A-Z]{2,12}[，/]?[A-Z]{0,20}", below.key[start:end])
                if match and is_name(match[1]):
                    yield Found("name", Span(page.page, below.glyphs[start : start + match.end(1)]), 0.85)


def _latin(paper: Paper, words: Sequence[str]) -> Iterator[Span]:
    for captured in paper.beside(*words):
        if name := cut(captured.span, r"^[A-Z][A-Z' -]+$"):
            yield name


def _printed_numbers(paper: Paper) -> Iterator[Found]:
    for captured in paper.by_label("passport_no"):
        if number := cut(
            captured.span, r"(?<![A-Z0-9])(?:[A-Z]{1,2}\d{7,8}|\d{9}|[A-Z]{2}\d{6}|[A-Z]\d{7})(?![A-Z0-9])"
        ):
            yield Found("passport_no", number, 0.95, match_key(number.plain))


def _dates_in_order(paper: Paper) -> Iterator[Found]:
    """The first and the last of the three days with a month in letters that a page shows: of birth, of expiry."""
    days = {day: span for span in paper.search(_WRITTEN.pattern) if (day := _written_day(span)) is not None}
    if len(days) == _DAYS:
        for field, day in (("birth_date", min(days)), ("valid_to", max(days))):
            yield Found(field, days[day], 0.5, day.isoformat())


def _written_day(span: Span) -> date | None:
    match = _WRITTEN.search(match_key(span.plain))
    if match is None:
        return None
    month = _MONTHS.index(match["month"]) + 1
    if match["number"] and int(match["number"]) != month:
        return None
    year = int(match["year"])
    return _day(f"{year % 100:02d}{month:02d}{int(match['day']):02d}", year // 100 * 100)


def _printed_dates(paper: Paper) -> Iterator[Found]:
    """08 7月/JUL 1985 beside or below its label."""
    for field in ("birth_date", "valid_to"):
        for captured in paper.by_label(field):
            span = cut(captured.span, _WRITTEN)
            day = None if span is None else _written_day(span)
            if span is not None and day is not None:
                yield Found(field, span, 0.9 - 0.25 * captured.below, day.isoformat())
