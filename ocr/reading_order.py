"""The characters of a page as running text: columns one after another, paragraphs ended by a line feed."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, quantiles

import numpy as np

from ocr.cells import CellGrid
from ocr.layout import Glyph, PageLayout, cells_of, match_key
from ocr.readings import Box

_RUN_GAP = 2.5
_GUTTER = (0.3, 0.7)  # where a fold between two columns may lie, as shares of the page's width
_MIN_RUNS = 5
_FULL_ROW = 0.8  # a row that fills less of its column than this ends its paragraph
_INDENT = 1.3
_LOOSE, _LOOSEST = 2.3, 2.9  # row heights between the rows of a paragraph; where all rows lie as far apart
_EVEN, _LEAST_STEPS = 1.1, 4
# Between the upper edges of cells of one row: pixels, or of the lower cell's height where the sheet lies askew.
_LEVEL, _ASKEW = 8.0, 0.3
# A row that begins with a clause number or a label begins a paragraph, however full the row above it is.
_BEGINS = re.compile(
    r"第[一二三四五六七八九十\d]{1,3}[条章款]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）"
    r"|[\u4e00-\u9fff]{2,4}(?:方|人|号|址|称|期|话|落|名)(?:（[^）]{2,8}）)?："
)
_NUMBERED, _ENDS = re.compile(r"\d{1,2}[。、，](?=[一-鿿])"), tuple("。；：")  # the next of numbered points
# No paragraph ends with a word that leads to another one, nor in the midst of a day.
_LEADS_ON = "，、,（(“《因于在与和及由向对将从自至"
_TORN_DAY = re.compile(r"(?:19|20)\d\d(?:年(?:\d{1,2}月?)?)?$")
_REST_OF_DAY = re.compile(r"年?(?:\d{1,2})?[月日]|年\d{1,2}月")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a row in one column."""

    y: float
    height: float
    glyphs: tuple[Glyph, ...]

    @property
    def x0(self) -> float:
        return self.glyphs[0].x0

    @property
    def x1(self) -> float:
        return self.glyphs[-1].x1

    @property
    def key(self) -> str:
        return match_key("".join(glyph.char for glyph in self.glyphs))


def reading_order(page: PageLayout) -> Iterator[Glyph]:
    """Glyphs in reading order; paragraphs end with a glyph of `\\n`."""
    grid = page.once(CellGrid, lambda: CellGrid(page.cells))
    for column in _columns(page):
        for block in _blocks(column, grid):
            left, right = _tenth([piece.x0 for piece in block], 0), _tenth([piece.x1 for piece in block], -1)
            pitch = _pitch(block)
            for piece, following in zip(block, [*block[1:], None], strict=True):
                yield from piece.glyphs
                if following is None or _ends_paragraph(piece, following, left, right, pitch):
                    last = piece.glyphs[-1]
                    yield Glyph("\n", last.x1, last.x1, last.line)


def _pitch(block: Sequence[_Piece]) -> float:
    """How far the rows of a text lie apart from each other, in pixels; 0 where there are too few to tell."""
    steps = [following.y - piece.y for piece, following in pairwise(block)]
    return median(steps) if len(steps) >= _LEAST_STEPS else 0.0


def _tenth(places: Sequence[float], end: int) -> float:
    """The 10th percentile of places (`end` 0), or the 90th (-1)."""
    return quantiles(places, n=10, method="inclusive")[end] if len(places) > 1 else places[0]


def _blocks(column: Sequence[_Piece], grid: CellGrid) -> list[list[_Piece]]:
    """The text around tables, and the text of each of their cells, one after another."""
    if not grid.cells:
        return [list(column)]
    cells: dict[int, list[_Piece]] = {}
    outside: list[_Piece] = []
    for piece in column:
        parts: dict[int | None, list[Glyph]] = {}
        for glyph, cell in zip(piece.glyphs, cells_of(piece.glyphs, grid), strict=True):
            parts.setdefault(cell, []).append(glyph)
        for cell, glyphs in parts.items():
            part = _Piece(piece.y, piece.height, tuple(glyphs))
            if cell is None:
                outside.append(part)
            else:
                cells.setdefault(cell, []).append(part)
    placed = [(grid.cells[cell].y0, grid.cells[cell], pieces) for cell, pieces in cells.items()]
    tops = sorted(top for top, _, _ in placed)
    between: dict[int, list[_Piece]] = {}
    for piece in outside:
        between.setdefault(bisect(tops, piece.y), []).append(piece)
    # Cells whose upper edges are level stand side by side; on a tilted page each is level with the one before it.
    nowhere = Box(0.0, 0.0, 0.0, 0.0)
    placed += [(tops[index - 1] + _LEVEL + 1 if index else -1.0, nowhere, pieces) for index, pieces in between.items()]
    placed.sort(key=lambda item: item[0])
    rows: list[list[tuple[float, Box, list[_Piece]]]] = []
    for top, box, pieces in placed:
        last = rows[-1][-1] if rows else None
        if last is not None and top - last[0] <= max(_LEVEL, _ASKEW * min(box.height, last[1].height)):
            rows[-1].append((top, box, pieces))
        else:
            rows.append([(top, box, pieces)])
    return [pieces for row in rows for _, _, pieces in sorted(row, key=lambda item: item[1].x0)]


def _columns(page: PageLayout) -> list[list[_Piece]]:
    """One column, or two where a free strip parts the page from top to bottom (an opened booklet)."""
    runs = [(row, row.glyphs[a:b]) for row in page.rows for a, b in row.runs(gap=_RUN_GAP)]
    gutter = _gutter(page, [glyphs for _, glyphs in runs])
    if gutter is None:
        return [[_Piece(row.y, row.height, row.glyphs) for row in page.rows]] if page.rows else []
    sides: list[list[_Piece]] = [[], []]
    for row in page.rows:
        for side in (0, 1):
            part = tuple(glyph for glyph in row.glyphs if ((glyph.x0 + glyph.x1) / 2 > gutter) == bool(side))
            if part:
                sides[side].append(_Piece(row.y, row.height, part))
    return [side for side in sides if side]


def _gutter(page: PageLayout, runs: Sequence[Sequence[Glyph]]) -> float | None:
    if page.width < 1.15 * page.height:
        return None
    for share in np.arange(*_GUTTER, 0.02):
        x = page.width * float(share)
        crossing = sum(run[0].x0 < x < run[-1].x1 for run in runs)
        left = sum(run[-1].x1 <= x for run in runs)
        right = sum(run[0].x0 >= x for run in runs)
        if crossing == 0 and left >= _MIN_RUNS and right >= _MIN_RUNS:
            return x
    return None


def _is_prose(piece: _Piece, following: _Piece) -> bool:
    """Whether a row and the one below it are of one sentence that was set ragged: marks in both, and no end between."""
    one, other = piece.key, following.key
    alike = 0.8 < following.height / piece.height < 1.25
    told = (
        "，" in one
        and re.search("[，。]", other) is not None
        and one[-1] not in "。；：！？）"
        and "：" not in other[:10]
    )
    return alike and told and _BEGINS.match(other) is None and re.match(r"\d{1,2}[。、，]", other) is None


def _ends_paragraph(piece: _Piece, following: _Piece, left: float, right: float, pitch: float) -> bool:
    height = piece.height
    tall = max(height, following.height)
    near = following.y - piece.y <= max(_LOOSE * tall, min(_LOOSEST * tall, _EVEN * pitch))
    if piece.glyphs[-1].char in _LEADS_ON:
        return False
    if near and _is_prose(piece, following) and following.x0 <= left + _INDENT * height:
        return False
    if near and _TORN_DAY.search(piece.key) and _REST_OF_DAY.match(following.key):
        return False
    return (
        _BEGINS.match(following.key) is not None
        or (piece.key[-1:] in _ENDS and _NUMBERED.match(following.key) is not None)
        or piece.x1 < left + _FULL_ROW * (right - left)
        or following.x0 > left + _INDENT * height
        or not near
        or not 0.7 < following.height / height < 1.45
    )
