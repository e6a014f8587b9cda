"""From when to when, where no known label says so: the one pair of days in a cell, or side by side in a table. Pure.

启用 | 停用并恢复 above 2026-08-28 | 2026-09-26, 起 | 2026-10-11 | 止 | 2026-11-26.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ocr.fields.patterns import DATE
from ocr.layout import CELL_GAP, PageLayout, Row
from ocr.normalise_dates import parse_date
from ocr.paper import Paper
from ocr.span import Span

_ROWS_ABOVE = 2  # that may head a cell
_LABEL = 8  # characters of the words before a day that say what it is of
_DAY = re.compile(rf"[从自]?({DATE})[起止始讫]?")
_BOTH_DAYS = re.compile(rf"[从自]?({DATE})(?:起|[-—~～至到]){{1,2}}({DATE})止?(?:（[^（）]{{1,8}}）)?")
_BETWEEN = re.compile(r"[一-鿿（）()：、]{1,8}|[-—~～至到]")
# Days of something else: of papers, of people, of payments.
_OTHER_DAYS = re.compile(
    "签|填[表报单写卡]|报|受理|打印|制表|发[证放]|登记|提交|申请|核发|交付|提车|出生|缴|付|开单|收|订|购|审|录|建卡"
)


def lone_period(paper: Paper) -> tuple[Span, Span] | None:
    """The first and the last day, or None where no two days, or several, stand so."""
    pairs = [pair for page in paper.pages for pair in _pairs(page)]
    said = {(first.plain, last.plain) for first, last in pairs}
    return pairs[0] if len(said) == 1 else None


def _pairs(page: PageLayout) -> Iterator[tuple[Span, Span]]:
    for index, row in enumerate(page.rows):
        cells = row.runs(gap=CELL_GAP)
        for place, cell in enumerate(cells):
            both = _BOTH_DAYS.fullmatch(row.key[slice(*cell)])
            if both is not None and not _is_headed_otherwise(page.rows, index, cells, place):
                yield from _in_order([_part(page, row, cell, both.span(group)) for group in (1, 2)])
        days = [
            (place, cell)
            for place, cell in enumerate(cells)
            if _DAY.fullmatch(row.key[slice(*cell)]) and not _is_headed_otherwise(page.rows, index, cells, place)
        ]
        for (place, first), (other, last) in pairwise(days):
            between = [row.key[slice(*cell)] for cell in cells[place + 1 : other]]
            if len(between) > 1 or not all(_BETWEEN.fullmatch(words) for words in between):
                continue
            yield from _in_order([_span(page, row, first), _span(page, row, last)])


def _in_order(spans: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    first, last = spans
    begins, ends = parse_date(first.text), parse_date(last.text)
    if begins is not None and ends is not None and begins < ends:
        yield first, last


def _span(page: PageLayout, row: Row, cell: tuple[int, int]) -> Span:
    day = _DAY.fullmatch(row.key[slice(*cell)])
    return _part(page, row, cell, day.span(1) if day else (0, 0))


def _part(page: PageLayout, row: Row, cell: tuple[int, int], place: tuple[int, int]) -> Span:
    return Span(page.page, row.glyphs[cell[0] + place[0] : cell[0] + place[1]])


def _is_headed_otherwise(rows: Sequence[Row], index: int, cells: Sequence[tuple[int, int]], place: int) -> bool:
    """Whether the words before or above a day say that it is none of a period."""
    row, (start, end) = rows[index], cells[place]
    before = row.key[slice(*cells[place - 1])] if place else ""
    if len(before) <= _LABEL and not _DAY.fullmatch(before) and _OTHER_DAYS.search(before):
        return True
    x0, x1 = row.glyphs[start].x0, row.glyphs[end - 1].x1
    for above in reversed(rows[max(0, index - _ROWS_ABOVE) : index]):
        for first, last in above.runs(gap=CELL_GAP):
            if min(x1, above.glyphs[last - 1].x1) > max(x0, above.glyphs[first].x0):
                return _OTHER_DAYS.search(above.key[first:last]) is not None
    return False
