"""Pages of a register copied for one of their rows: the rows about other people are none of the paper's. Pure.

Which row is meant the paper says (第 4 行所载使用人) or marks (★4, 本次摘录), or everybody else's number is masked in
it, or the others are all struck off (已注销), or one person of the list is named outside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocr.layout import CELL_GAP, PageLayout, Row
from ocr.readings import Box
from ocr.surnames import is_ordinary_word, starts_with_surname

_LEAST_ROWS, _LEAST_CELLS = 2, 3
_NUMBER = re.compile(r"([★☆※▲●→√✓*]?)(\d{1,4})")
_NAMED = re.compile(
    r"第(\d{1,4})(?:行|栏|项|顺序|顺位|条记录|号登记|号记录|笔|号(?=为|系|是|即|所|一[行栏]))|(?:序号|行号|行次|编号)(?:为|是|：)?(\d{1,4})(?:的|号|行|所|一栏|，|。)"
)
_ENDED = re.compile(r"第(\d{1,4})[一-鿿]{1,4}?(?:已经?)?(?:注销|作废|失效|终止|退租)")
_STRUCK_OFF = re.compile("注销|作废|失效|终止|退租|退出|迁出|已转[让出]|转让|过户|过期|期满|停用|解除")
_REMARKED = re.compile("本次|摘录|摘抄|本证明|本人$|申请人$|此[户行]")  # beside the row that is copied
_NAME = re.compile("[一-鿿]{2,4}")
_VALUE = re.compile(r"：|\d{2}")
_MARKS = frozenset("★☆※▲●→√✓*")  # before the number of the row that is meant
_MASKED = re.compile(r"[*＊]{3,}|[X×]{4,}")


def of_meant_row(page: PageLayout) -> PageLayout:
    """The page without the numbered rows that are about others; the page itself where none of them is singled out."""
    numbered = _numbered(page.rows)
    meant = _meant(page.rows, numbered) if numbered else None
    if meant is None:
        return page
    first, last = min(numbered.values()), max(numbered.values())
    at = numbered[meant]
    following = min((index for index in numbered.values() if index > at), default=at + 1)
    kept = (_unnumbered(page.rows[at]), *page.rows[at + 1 : following])
    head = next((index for index in range(first, 0, -1) if not _is_of_heads(page.rows[index - 1])), 0)
    heads, down = page.rows[head:first], page.rows[at].y - page.rows[first].y
    rows = (*page.rows[:head], *(_lowered(row, down) for row in heads), *kept, *page.rows[last + 1 :])
    left_out = {*page.rows[first : last + 1]} - {*page.rows[at:following]}
    return replace(page, rows=rows, cells=tuple(_moved(page, {*heads}, left_out, down)))


def _is_of_heads(row: Row) -> bool:
    """Whether a row heads columns and holds no value, which would be shown where it does not stand."""
    return len(row.runs(gap=CELL_GAP)) >= _LEAST_CELLS and not _VALUE.search(row.key)


def _lowered(row: Row, down: float) -> Row:
    """The heads of the columns, moved to right above the row that is meant: values are looked for below them."""
    moved = {id(glyph.line): replace(glyph.line, box=_shifted(glyph.line.box, down)) for glyph in row.glyphs}
    glyphs = tuple(replace(glyph, line=moved[id(glyph.line)]) for glyph in row.glyphs)
    return replace(row, y=row.y + down, glyphs=glyphs)


def _moved(page: PageLayout, heads: set[Row], left_out: set[Row], down: float) -> Iterator[Box]:
    """The cells, those of the heads moved with them, and without those of the rows that are left out."""
    for cell in page.cells:
        middle = cell.centre[1]
        row = min(page.rows, key=lambda row: abs(row.y - middle))
        if row in heads:
            yield _shifted(cell, down)
        elif row not in left_out:
            yield cell


def _shifted(box: Box, down: float) -> Box:
    return replace(box, y0=box.y0 + down, y1=box.y1 + down)


def _numbered(rows: Sequence[Row]) -> dict[int, int]:
    """The rows of a list by their numbers, which count up by one from row to row; none where there are too few."""
    longest: dict[int, int] = {}
    found: dict[int, int] = {}
    for index, row in enumerate(rows):
        runs = row.runs(gap=CELL_GAP)
        head = row.key[slice(*runs[0])] if len(runs) >= _LEAST_CELLS else ""
        match = _NUMBER.fullmatch(head)
        if match is None:
            continue
        number = int(match[2])
        if found and number != max(found) + 1:
            found = {}
        found[number] = index
        longest = max(longest, found, key=len)
    return longest if len(longest) >= _LEAST_ROWS else {}


def _meant(rows: Sequence[Row], numbered: dict[int, int]) -> int | None:
    """The number of the one row that is singled out, by its number, a mark or a name, or by what all others have."""
    text = "".join(row.key for index, row in enumerate(rows) if index not in numbered.values())
    named = {int(match[1] or match[2]) for match in _NAMED.finditer(text)} & set(numbered)
    named -= {int(match[1]) for match in _ENDED.finditer(text)}
    if len(named) == 1:
        return named.pop()
    marked = [number for number, index in numbered.items() if rows[index].key[:1] in _MARKS]
    if len(marked) == 1 and not named:
        return marked[0]
    if named:
        return None
    singled_out = (
        [number for number, index in numbered.items() if not _MASKED.search(rows[index].key)],
        [number for number, index in numbered.items() if not _STRUCK_OFF.search(rows[index].key)],
        [number for number, index in numbered.items() if _REMARKED.search(rows[index].key)],
        [number for number, index in numbered.items() if any(name in text for name in _names(rows[index]))],
    )
    return next((found[0] for found in singled_out if len(found) == 1), None)


def _names(row: Row) -> list[str]:
    """The cells of a row that are names of people."""
    words = (row.key[start:end] for start, end in row.runs(gap=CELL_GAP))
    return [one for one in words if _NAME.fullmatch(one) and starts_with_surname(one) and not is_ordinary_word(one)]


def _unnumbered(row: Row) -> Row:
    """The row without the number it begins with, which is no value."""
    start, _ = row.runs(gap=CELL_GAP)[1]
    return replace(row, glyphs=row.glyphs[start:], borders=frozenset(place - start for place in row.borders))
