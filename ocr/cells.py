"""Which cell of a ruled table a character stands in, and which cells lie beside and below it. Pure geometry."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from ocr.readings import Box

_RULE = 14.0  # pixels that a rule between two cells may be wide
_WIDEST_RULE, _OF_A_CELL = 24.0, 0.3  # the same on sheets read in many pixels, as a share of the lower cell's height
_MUCH, _INTO = 3.0, 0.3  # times as large; share of the smaller cell, of which tilt alone covers a tenth
_SHARED = 0.6  # share of the smaller side that neighbours have in common


class CellGrid:
    """The ruled cells of one page, by number."""

    def __init__(self, cells: Sequence[Box]):
        self.cells = tuple(cells)
        self._edges = sorted({edge for cell in cells for edge in (cell.y0, cell.y1)})
        self._bands: dict[int, list[tuple[int, float, float]]] = {}
        self._owners: dict[int, tuple[list[float], list[int | None]]] = {}

    def at(self, x: float, y: float) -> int | None:
        """The smallest cell that holds a point."""
        return next(self.all_at(x, y), None)

    def all_at(self, x: float, y: float) -> Iterator[int]:
        """The cells that hold a point, the smallest first."""
        return (number for number, x0, x1 in self._band(y) if x0 <= x < x1)

    def along(self, xs: Iterable[float], y: float) -> list[int | None]:
        """The smallest cell at each place of a level line."""
        band = bisect(self._edges, y)
        if band not in self._owners:
            there = self._band(y)
            edges = sorted({edge for _, x0, x1 in there for edge in (x0, x1)})
            # The smallest cell from each edge to the next; none to the left of them all.
            owners = [next((number for number, x0, x1 in there if x0 <= edge < x1), None) for edge in edges]
            self._owners[band] = (edges, [None, *owners])
        edges, owners = self._owners[band]
        return [owners[bisect(edges, x)] for x in xs]

    def _band(self, y: float) -> list[tuple[int, float, float]]:
        """The cells at a height, the smallest first: number, left and right edge."""
        band = bisect(self._edges, y)
        if band not in self._bands:
            there = [(number, cell) for number, cell in enumerate(self.cells) if cell.y0 <= y < cell.y1]
            there.sort(key=lambda one: one[1].width * one[1].height)
            self._bands[band] = [(number, cell.x0, cell.x1) for number, cell in there]
        return self._bands[band]

    def beside(self, number: int) -> list[int]:
        """Cells that touch the right side of a cell, from top to bottom."""
        cell = self.cells[number]
        return [
            other
            for other, box in enumerate(self.cells)
            if abs(box.x0 - cell.x1) < _WIDEST_RULE
            and abs(box.x0 - cell.x1) < _rule(box, cell)
            and min(box.y1, cell.y1) - max(box.y0, cell.y0) > _SHARED * min(box.height, cell.height)
        ]

    def are_one_elsewhere(self, number: int, beside: int) -> bool:
        """Whether two neighbours are as wide together as another cell: a stroke across the table parted one in two."""
        left, right = self.cells[number].x0, self.cells[beside].x1
        return any(abs(box.x0 - left) < _RULE and abs(box.x1 - right) < _RULE for box in self.cells)

    def columns(self, number: int) -> list[int]:
        """The cells, two at least and none as wide, that stand side by side below a cell: what it heads in a table."""
        cell = self.cells[number]
        parts = [
            other
            for other, box in enumerate(self.cells)
            if abs(box.y0 - cell.y1) < _WIDEST_RULE
            and abs(box.y0 - cell.y1) < _rule(box, cell)
            and box.x0 > cell.x0 - _RULE
            and box.x1 < cell.x1 + _RULE
        ]
        parts.sort(key=lambda other: self.cells[other].x0)
        return parts if len(parts) > 1 else []

    def level(self, number: int) -> list[int]:
        """The cells of a cell's row, itself among them, from left to right: those of its height at its height."""
        cell = self.cells[number]
        near = [
            other
            for other, box in enumerate(self.cells)
            if abs(box.y0 - cell.y0) < _RULE and abs(box.y1 - cell.y1) < _RULE
        ]
        return sorted(near, key=lambda other: self.cells[other].x0)

    def below(self, number: int) -> int | None:
        """The cell of the same width that touches the lower side: the column that a cell heads."""
        cell = self.cells[number]
        for other, box in enumerate(self.cells):
            touches = abs(box.y0 - cell.y1) < _WIDEST_RULE and abs(box.y0 - cell.y1) < _rule(box, cell)
            if touches and min(box.x1, cell.x1) - max(box.x0, cell.x0) > 0.9 * max(box.width, cell.width):
                return other
        return None


def crossed(cells: Sequence[Box]) -> frozenset[int]:
    """Numbers of those that reach into a cell much smaller and end within it: cells lie beside or in each other, so
    what was taken for the large one's box is that of an area without an edge there.
    """
    by_area = sorted(((_area(cell), number, cell) for number, cell in enumerate(cells)), key=itemgetter(0))
    found, smaller = set(), 0
    for area, number, cell in by_area:
        while _MUCH * by_area[smaller][0] < area:
            smaller += 1
        if any(_ends_within(cell, other, size) for size, _, other in by_area[:smaller]):
            found.add(number)
    return frozenset(found)


def _ends_within(cell: Box, other: Box, area: float) -> bool:
    """Whether a cell ends within another one of that area."""
    width = min(cell.x1, other.x1) - max(cell.x0, other.x0)
    if width <= 0:
        return False
    height = min(cell.y1, other.y1) - max(cell.y0, other.y0)
    return height > 0 and _INTO < width * height / area < 1 - _INTO


def _area(cell: Box) -> float:
    return max(1.0, cell.width * cell.height)


def _rule(one: Box, other: Box) -> float:
    """How wide the rule between two cells may be."""
    return max(_RULE, min(_WIDEST_RULE, _OF_A_CELL * min(one.height, other.height)))
