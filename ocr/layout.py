"""Lines of a page as straight rows of characters, whatever the tilt of the paper.

Label and value of a form are often one line of the engine, or torn into several; rows of characters with
their places let both be read the same way.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby, pairwise
from statistics import median
from typing import Any, TypeVar

import numpy as np

from ocr.cells import CellGrid
from ocr.characters import SIMPLIFIED
from ocr.readings import Box, PageText, TextLine

_T = TypeVar("_T")

CELL_GAP = 1.2  # row heights: a wider free space parts two cells of a row
_BEHIND_RULE = 9.0  # row heights
_ASLANT = 0.25  # rise against the other lines: 14 degrees
_PIECE = 3  # characters
_MARK_WORDS = re.compile("仅限|仅供|复印|他用|无效|再次|报装|专用")  # of a watermark read in pieces
# Characters of one breadth, and how much farther apart than usual they still stand as in one word; figures are placed
# less exactly.
_ALIKE = ((re.compile("[一-鿿]+"), 1.15), (re.compile(r"[\d.,]+"), 1.3))
_LEAST_STEPS = 5
_GUESSED = 0.2  # a few characters read less surely are none
_ORNAMENT, _ORNAMENT_SHARE = 12, 0.9  # characters of the shortest, and how many of them are of two letters
_LEADERS, _LEAST_LEADERS, _LEADER_GAP = "·•‧∙⋅・…．.", 3, 1.0
_EMPTY_BOXES, _TICKS = "☐□◻▢", "☑√✓✔■"
# Pairs the engines mix up in print, mapped to one form for matching only; values keep what was read.
_CONFUSABLE = SIMPLIFIED | str.maketrans("入曰己巳往末亍冋貝櫂権徵☐◻▢", "人日已已住未于同贝权权征□□□")
_AT = re.compile("(?<=[位落])[干千](?=[一-鿿])")  # 位干某某路: 于 where nothing else can stand
_DASH = re.compile("(?<=[A-Z0-9])一(?=[A-Z0-9])")  # B2—215: no one stands between figures
_LAST_OF_ID = re.compile(r"(?<=\d{17})[×✕✖]")  # of a person's number, whose X is read as a cross
_SAME_PUNCTUATION = str.maketrans(
    "()[]【】〔〕﹝﹞:;,.﹒．｡•・‧∙⋅“”‘’－—–―~～∶︰", "（）（）（）（）（）：；，。。。。·····\"\"''------：："
)


class _Folded(dict[int, str]):
    """What `str.translate` asks for each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        wide = unicodedata.normalize("NFKC", chr(code)).upper()
        folded = (wide if len(wide) == 1 else chr(code)).translate(_SAME_PUNCTUATION).translate(_CONFUSABLE)
        self[code] = folded
        return folded


_FOLDED = _Folded()


def match_key(text: str) -> str:
    """Text for matching: full and half width, confusable characters and punctuation made one; same length."""
    key = _LAST_OF_ID.sub("X", _AT.sub("于", text.translate(_FOLDED)))
    if "一" in key:
        key = _DASH.sub("-", key)
    if "²" not in text and "³" not in text:
        return key
    folded = list(key)
    for index, char in enumerate(text):
        if char in "²³" and index and folded[index - 1].isdecimal():
            folded[index] = char  # 16 ² of which the m was lost is not 162
    return "".join(folded)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character with its left and right edge and the line it came from. `sure`: its own confidence, if known."""

    char: str
    x0: float
    x1: float
    line: TextLine
    sure: float | None = None

    @property
    def confidence(self) -> float | None:
        """How surely the character was read; that of its line where its own is not known."""
        return self.line.confidence if self.sure is None else self.sure


@dataclass(frozen=True)
class Row:
    """Characters that stand on one straight row, left to right. `y` and `height` in straightened pixels.

    `borders`: places of the characters before which a rule of a table stands.
    """

    page: int
    y: float
    height: float
    glyphs: tuple[Glyph, ...]
    borders: frozenset[int] = frozenset()

    @cached_property
    def text(self) -> str:
        return "".join(glyph.char for glyph in self.glyphs)

    @cached_property
    def key(self) -> str:
        return match_key(self.text)

    @cached_property
    def characters(self) -> frozenset[str]:
        """The different characters of `key`."""
        return frozenset(self.key)

    @cached_property
    def _gaps(self) -> tuple[float, ...]:
        spaces = [(right.x0 - left.x1) / self.height for left, right in pairwise(self.glyphs)]
        for index in self.borders:
            if 0 < index <= len(spaces):
                spaces[index - 1] = _BEHIND_RULE
        return (float("inf"), *spaces)

    def gap_before(self, index: int) -> float:
        """Free space before a character, in row heights; endless before the first, and wide behind a rule."""
        return self._gaps[index]

    def runs(self, *, gap: float) -> tuple[tuple[int, int], ...]:
        """Stretches of characters without a free space wider than `gap` row heights."""
        known = self._runs.get(gap)
        if known is None:
            starts = [i for i, space in enumerate(self._gaps) if space > gap] if self.glyphs else []
            known = tuple(zip(starts, [*starts[1:], len(self.glyphs)], strict=True))
            self._runs[gap] = known
        return known

    @cached_property
    def _runs(self) -> dict[float, tuple[tuple[int, int], ...]]:
        """What `runs` gave, by gap: every kind's rules ask for the same few."""
        return {}


@dataclass(frozen=True, slots=True, eq=False)
class PageLayout:
    """One page of a document: its rows from top to bottom, its size in pixels and the cells of its ruled tables.

    Two are the same only if they are one object.
    """

    page: int
    width: int
    height: int
    rows: tuple[Row, ...]
    cells: tuple[Box, ...] = ()
    _known: dict[object, Any] = field(default_factory=dict, init=False, repr=False)

    def once(self, key: object, make: Callable[[], _T]) -> _T:
        """What `make` gives, made once for this page: it is read by itself, for its numbers, and as one of a paper."""
        if key not in self._known:
            self._known[key] = make()
        made: _T = self._known[key]
        return made


def lay_out(page: int, text: PageText) -> PageLayout:
    """Straighten the lines of an upright page and group them into rows. Words aslant of them are a watermark's."""
    slope_at = _fit_slope(text.lines)
    placed = []
    aslant = [line for line in text.lines if abs(line.slope - slope_at(line.box.centre[1])) > _ASLANT]
    # The slope of two characters by themselves means little; beside a whole line aslant they are pieces of it.
    told = any(len(line.text) > _PIECE or _MARK_WORDS.search(line.text) for line in aslant)
    marks = aslant if told else []
    for line in text.lines:
        if any(line is mark for mark in marks) or _is_ornament(line):
            continue
        x, y = line.box.centre
        placed.append((y - slope_at(y) * (x - text.width / 2), line_height(line), line))
    placed.sort(key=lambda item: item[0])
    groups: list[list[tuple[float, float, TextLine]]] = []
    for item in placed:
        home = next((group for group in reversed(groups[-4:]) if _same_row(group, item)), None)
        if home is None:
            groups.append([item])
        else:
            home.append(item)
    grid = CellGrid(text.cells)
    rows = [_row(page, group, grid) for group in groups]
    return PageLayout(page, text.width, text.height, tuple(row for row in rows if row.glyphs), text.cells)


def _is_ornament(line: TextLine) -> bool:
    """Whether a line is a border that was read: one or two letters on and on, OOOOODOOO, or a piece of it, guessed."""
    text = line.text
    if len(text) < _ORNAMENT:
        return len(text) <= _PIECE and line.confidence is not None and line.confidence < _GUESSED
    [(first, most), *others] = Counter(text).most_common(2)
    return (
        first.isascii() and first.isalpha() and most + sum(count for _, count in others) >= _ORNAMENT_SHARE * len(text)
    )


def text_height(glyphs: Sequence[Glyph]) -> float:
    """The usual height of the lines that some characters come from."""
    return median(line_height(glyph.line) for glyph in glyphs)


def glyphs_box(glyphs: Sequence[Glyph]) -> Box:
    """The upright box around some characters, in page pixels."""
    x0, x1 = min(g.x0 for g in glyphs), max(g.x1 for g in glyphs)
    y0 = min(line_y(g.line, (g.x0 + g.x1) / 2) - line_height(g.line) / 2 for g in glyphs)
    y1 = max(line_y(g.line, (g.x0 + g.x1) / 2) + line_height(g.line) / 2 for g in glyphs)
    return Box(x0, max(0.0, y0), x1, y1)


def line_y(line: TextLine, x: float) -> float:
    centre_x, centre_y = line.box.centre
    return centre_y + line.slope * (x - centre_x)


def line_height(line: TextLine) -> float:
    """Height of a line across its own direction, in pixels."""
    return max(4.0, line.box.height - abs(line.slope) * line.box.width)


def _fit_slope(lines: Sequence[TextLine]) -> Callable[[float], float]:
    """Slope of the text as a function of y: constant for a skewed scan, linear for a tilted phone."""
    long_lines = [line for line in lines if line.box.width > 4 * line.box.height or len(line.text) >= 8]
    if not long_lines:
        return lambda _: 0.0
    slopes = np.array([line.slope for line in long_lines])
    weights = np.array([line.box.width for line in long_lines])
    middle = float(median(slopes))
    keep = np.abs(slopes - middle) < 0.08
    if keep.sum() < 6:
        return lambda _: middle
    ys = np.array([line.box.centre[1] for line in long_lines])
    rate, base = np.polyfit(ys[keep], slopes[keep], 1, w=weights[keep])
    return lambda y: float(base + rate * y)


def _same_row(group: list[tuple[float, float, TextLine]], item: tuple[float, float, TextLine]) -> bool:
    y, height, line = item
    for other_y, other_height, other in group:
        if abs(y - other_y) > 0.5 * min(height, other_height):
            return False
        overlap = min(line.box.x1, other.box.x1) - max(line.box.x0, other.box.x0)
        if overlap > 0.5 * min(line.box.width, other.box.width):
            return False
    return True


def _row(page: int, group: list[tuple[float, float, TextLine]], grid: CellGrid) -> Row:
    glyphs = []
    for _, _, line in group:
        edges = line.char_x or _even_edges(line)
        sure = line.char_confidence or [None] * len(line.text)
        glyphs += [
            Glyph(char, x0, x1, line, confidence)
            for char, (x0, x1), confidence in zip(line.text, edges, sure, strict=True)
            if not char.isspace()
        ]
    glyphs.sort(key=lambda glyph: (glyph.x0 + glyph.x1) / 2)
    y, height = float(np.mean([y for y, _, _ in group])), median([h for _, h, _ in group])
    glyphs = _without_leaders(_mouths(glyphs), height)
    return Row(page, y, height, tuple(glyphs), _borders(glyphs, grid))


def _without_leaders(glyphs: list[Glyph], height: float) -> list[Glyph]:
    """Glyphs of a row without the dots that lead from a label to its value: 买车人 …… 张三 becomes two runs.

    One dot alone is left of such where free space is beside it; within a name it has none.
    """
    out: list[Glyph] = []
    place = 0
    while place < len(glyphs):
        end = place
        while end < len(glyphs) and glyphs[end].char in _LEADERS:
            end += 1
        if end == place:
            out.append(glyphs[place])
            place += 1
            continue
        around = pairwise(glyphs[max(0, place - 1) : end + 1])
        apart = max((right.x0 - left.x1 for left, right in around), default=0.0) > _LEADER_GAP * height
        lone = apart and glyphs[place].char in "·•"
        length = sum(2 if glyph.char == "…" else 1 for glyph in glyphs[place:end])
        if not lone and length < _LEAST_LEADERS:
            out += glyphs[place:end]
        place = end
    return out


def _mouths(glyphs: list[Glyph]) -> list[Glyph]:
    """Glyphs of a row with the 口 of 交叉口, 路口 that was read as an empty box to tick; they look the same."""
    boxes = sum(glyph.char in _EMPTY_BOXES + _TICKS for glyph in glyphs)
    out = list(glyphs)
    for place, (before, glyph) in enumerate(pairwise(glyphs), start=1):
        certain = before.char in "叉入铁" or (before.char in "路街道巷出门井窗" and boxes == 1)
        if glyph.char in _EMPTY_BOXES and certain and glyph.x0 - before.x1 < 0.5 * (before.x1 - before.x0):
            out[place] = replace(glyph, char="口")
    return out


def _borders(glyphs: Sequence[Glyph], grid: CellGrid) -> frozenset[int]:
    """Where the cell changes from one character to the next."""
    if not grid.cells:
        return frozenset()
    cells = cells_of(glyphs, grid)
    return frozenset(
        index
        for index, (one, other) in enumerate(pairwise(cells), start=1)
        if one != other and None not in (one, other)
    )


def cells_of(glyphs: Sequence[Glyph], grid: CellGrid) -> list[int | None]:
    """The cell of each character of a row. One beside a rule may seem to stand on it: it goes with its neighbours."""
    cells: list[int | None] = []
    for _, group in groupby(glyphs, key=lambda glyph: id(glyph.line)):
        some = list(group)
        line, xs = some[0].line, [(glyph.x0 + glyph.x1) / 2 for glyph in some]
        level = not line.slope
        cells += grid.along(xs, line.box.centre[1]) if level else [grid.at(x, line_y(line, x)) for x in xs]
    for index in [index for index, cell in enumerate(cells) if cell is None]:
        glyph = glyphs[index]
        for other in (index + 1, index - 1):
            if cells[index] is None and 0 <= other < len(glyphs) and glyphs[other].line is glyph.line:
                cells[index] = cells[other]
    return _unparted(glyphs, cells) if len(set(cells)) > 1 else cells


def _unparted(glyphs: Sequence[Glyph], cells: list[int | None]) -> list[int | None]:
    """The cells without rules that letters and figures run across as if there were none: a rim or a 1 was taken."""
    for index, (one, other) in enumerate(pairwise(glyphs), start=1):
        parted = cells[index] != cells[index - 1] and None not in (cells[index], cells[index - 1])
        if parted and one.line is other.line and _is_as_close(one, other):
            cells[index] = cells[index - 1]
    return cells


def _is_as_close(one: Glyph, other: Glyph) -> bool:
    """Whether two Chinese characters, or two of a number, stand no farther apart in a line than such characters do."""
    alike = next((way for way in _ALIKE if way[0].fullmatch(one.char + other.char)), None)
    if alike is None or not one.line.char_x:
        return False
    shape, widest = alike
    edges = [edge for char, edge in zip(one.line.text, one.line.char_x, strict=True) if shape.match(char)]
    steps = [(right[0] + right[1] - left[0] - left[1]) / 2 for left, right in pairwise(edges)]
    return len(steps) >= _LEAST_STEPS and (other.x0 + other.x1 - one.x0 - one.x1) / 2 < widest * median(steps)


def _even_edges(line: TextLine) -> list[tuple[float, float]]:
    step = line.box.width / max(1, len(line.text))
    return [(line.box.x0 + i * step, line.box.x0 + (i + 1) * step) for i in range(len(line.text))]
