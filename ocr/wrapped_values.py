"""Values that go on over the rows below the one their label stands on, or begin above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from ocr.labels import Hit
from ocr.layout import Glyph, Row, text_height

LEVEL = 0.45  # row heights: rows nearer than this stand level
RUN_GAP = 1.6  # row heights between two runs of a row
# How many rows below the first a value of some type may go on.
MAX_WRAPPED_ROWS = {
    "address": 3,
    "org": 2,
    "org_or_person": 3,
    "text": 6,
    "person": 1,
    "money": 1,
    "date": 1,
    "id": 1,
    "uscc": 1,
}
# A value that fills its row and goes on at the left margin, below its label.
_FULL_ROW, _NEXT_ROW, _MARGIN_ROWS = 1.2, 2.2, 2
_ROOM = re.compile(r"(?:\d单元)?\d{1,4}[室号户]?|[室户]")  # all that is left of an address
_TALLER = 1.75  # times as high as its label a line of its value may be, of which a note across it may be part
_NEXT_LINE, _NEXT_LINE_OF_CARD = 1.6, 2.0  # row heights between the lines of a value
_LEAST_STEP, _CLOSE = 0.5, 1.3  # row heights to the next line of words set close
_LOOSE = 2.0  # row heights to the next row of a value in wide lines
_BUILDING = re.compile(r"\d{1,3}(?:号楼|栋|幢|座|#)(?:\d{1,2}单元|[A-Z]座|\d)")
# What an address ends with: 段老干局家属院3排2号 goes on with one that ends in 西.
_ENDED = "号室户栋幢楼层座组院内"
_END = re.compile(r"(?!.*[：，。；])[一-鿿A-Z0-9#-]{0,24}\d[A-Z]?(?:号|室|户|号?楼|栋|幢|层|座|组)")
_INDENT = 2.8  # row heights
_ROOM_LEFT = 4.0  # row heights
_REST = re.compile(r"[一-鿿A-Z0-9、-]{1,12}(?=[，。；])")
_NO_REST = re.compile(
    r"(?:[（]?[一二三四五六七八九十\d]{1,2}[）、。：，]|根据|经|以上|特此|兹|附|注|本|第[一二三四五六七八九十\d]+[条章])"
)


class WrappedValues:
    """The rows of one page and the labels on each of them, by which values are followed from row to row."""

    def __init__(self, rows: Sequence[Row], hits: Sequence[Sequence[Hit]], *, card: bool = False):
        """`card`: a card, whose lines stand farther apart than those of a sheet, and have all their labels."""
        self.rows = rows
        self.hits = hits
        self._next_line = _NEXT_LINE_OF_CARD if card else _NEXT_LINE

    def wrap(self, index: int, value: Sequence[Glyph], value_type: str) -> list[Glyph]:
        """The value with the rows that continue it below, aligned with its left edge."""
        out = list(value)
        left, row = value[0].x0, self.rows[index]
        y, height, below = row.y, row.height, 0
        for _ in range(MAX_WRAPPED_ROWS.get(value_type, 0)):
            begun = out if value_type == "address" else ()
            found = self._aligned_run(y, height, left, begun) or self._loose_run(y, out, left)
            if found is None or self._had_room(out, found[1], height):
                break
            y, run = found
            out += run
            below += 1
            if value_type == "address" and _ROOM.fullmatch("".join(glyph.char for glyph in run)):
                break
        out += self._room_below(out, y) if value_type == "address" else []
        if MAX_WRAPPED_ROWS.get(value_type, 0) > 1:
            out = [*self._lines_above(row, left, below + 1), *out]
        return out

    def to_margin(self, index: int, value: Sequence[Glyph], value_type: str) -> list[Glyph]:
        """A value that fills its row, with the rows that go on with it at the left margin, below its label."""
        out, row = list(value), self.rows[index]
        left, right = row.glyphs[0].x0, self._right_edge
        if value_type not in ("address", "org", "org_or_person") or value[0].x0 - left < 2 * row.height:
            return out
        for more, hits in zip(self.rows[index + 1 :][:_MARGIN_ROWS], self.hits[index + 1 :], strict=False):
            if room := self._room_below(out, row.y):
                return [*out, *room]
            full = out[-1] is row.glyphs[-1] and out[-1].x1 > right - _FULL_ROW * row.height
            indented = left - more.glyphs[0].x0  # the label may begin its paragraph
            below = -row.height < indented < _INDENT * row.height and more.y - row.y < _NEXT_ROW * row.height
            alike = 0.8 < more.height / row.height < 1.25 and len(more.runs(gap=1.0)) == 1
            said = hits or "：" in more.key or _NO_REST.match(more.key) or out[-1].char in "。；;）)"
            building = value_type == "address" and _BUILDING.match(more.key) is not None
            building = building or (value_type == "address" and _ends(out, more.key))
            if not (full or building) or not below or not alike:
                break
            if said:
                # …公共停车 | 区，使用面积125.5㎡: the row goes on with it up to its first comma.
                rest = _REST.match(more.key)
                if hits and rest and out[-1].char not in "。；;）)" and rest.end() <= min(hit.start for hit in hits):
                    out += more.glyphs[: rest.end()]
                break
            out += more.glyphs
            row = more
        return out

    def tail_below(self, index: int, run: Sequence[Glyph]) -> list[Glyph]:
        """The last and shorter line of words that stand below their label, close under the one before it."""
        if index + 1 >= len(self.rows) or self.hits[index + 1]:
            return []
        row, below = self.rows[index], self.rows[index + 1]
        near = _LEAST_STEP * row.height < below.y - row.y < _CLOSE * row.height
        for start, end in below.runs(gap=RUN_GAP) if near else ():
            lined = abs(below.glyphs[start].x0 - run[0].x0) < _LEAST_STEP * row.height
            if lined and below.glyphs[end - 1].x1 < run[-1].x1 and "：" not in below.key[start:end]:
                return list(below.glyphs[start:end])
        return []

    @staticmethod
    def _had_room(value: Sequence[Glyph], run: Sequence[Glyph], height: float) -> bool:
        """Whether the row of a value left room for more, as the far longer row below shows: that is no rest of it."""
        return run[-1].x1 > max(glyph.x1 for glyph in value) + _ROOM_LEFT * height

    def _room_below(self, value: Sequence[Glyph], y: float) -> list[Glyph]:
        """What an address ends with, where all that is left of it makes a row of its own: …2单元 / 601室."""
        index = next((i for i, row in enumerate(self.rows) if row.y == y), len(self.rows))
        if index + 1 >= len(self.rows) or value[-1].char not in "楼栋幢元层座0123456789":
            return []
        row, below = self.rows[index], self.rows[index + 1]
        alone = value[-1] is row.glyphs[-1] and _ROOM.fullmatch(below.key) is not None
        alone = alone and value[-1].char.isdigit() == (below.key in ("室", "户"))
        return list(below.glyphs) if alone and below.y - y < _NEXT_ROW * row.height else []

    def _loose_run(self, y: float, value: Sequence[Glyph], left: float) -> tuple[float, list[Glyph]] | None:
        """What goes on a value that fills its row where rows stand far apart: the next row, alone, right below it."""
        index = next((i for i, row in enumerate(self.rows) if row.y == y), None)
        if index is None or index + 1 >= len(self.rows):
            return None
        row, below = self.rows[index], self.rows[index + 1]
        full = value[-1] is row.glyphs[-1] and value[-1].x1 > self._right_edge - _FULL_ROW * row.height
        near = below.y - y < _LOOSE * row.height and abs(below.glyphs[0].x0 - left) < 0.5 * row.height
        alike = 0.8 < below.height / row.height < 1.25 and len(below.runs(gap=1.0)) == 1
        if not (full and near and alike) or self.hits[index + 1] or "：" in below.key or _NO_REST.match(below.key):
            return None
        return below.y, list(below.glyphs)

    @cached_property
    def _right_edge(self) -> float:
        return max((row.glyphs[-1].x1 for row in self.rows), default=0.0)

    def _lines_above(self, row: Row, left: float, most: int) -> list[Glyph]:
        """The first lines of a value whose label stands at the middle of its height."""
        lines: list[Glyph] = []
        y = row.y
        for _ in range(most):
            found = self._aligned_run(y, row.height, left, upward=True)
            if found is None:
                break
            above, run = found
            labels_above = [
                other.y
                for other, hits in zip(self.rows, self.hits, strict=True)
                if other.y < above + 0.3 * row.height and any(other.glyphs[h.start].x0 < left for h in hits)
            ]
            if labels_above and above - max(labels_above) <= 0.9 * (y - above):
                break
            y, lines = above, [*run, *lines]
        return lines

    def _aligned_run(
        self, y: float, height: float, left: float, value: Sequence[Glyph] = (), *, upward: bool = False
    ) -> tuple[float, list[Glyph]] | None:
        for index, row in enumerate(self.rows):
            distance = y - row.y if upward else row.y - y
            if distance < 0.5 * height or distance > (1.3 if upward else self._next_line) * height:
                continue
            for begin, end in row.runs(gap=RUN_GAP):
                # Address, the label's translation, stands before the value's second row.
                start = max(
                    (h.end for h in self.hits[index] if h.label.translation and begin <= h.start < h.end < end),
                    default=begin,
                )
                if abs(row.glyphs[start].x0 - left) > 1.3 * height:
                    continue
                if not 0.6 < text_height(row.glyphs[start:end]) / height < _TALLER:
                    continue
                if self._is_level_with_label(index, row.glyphs[start].x0):
                    continue
                labels = [hit for hit in self.hits[index] if hit.start < end and not hit.label.translation]
                if labels and (upward or not self._is_beside_value(row, labels[-1], value, start, end)):
                    continue
                return row.y, list(row.glyphs[start:end])
        return None

    @staticmethod
    def _is_beside_value(row: Row, label: Hit, value: Sequence[Glyph], start: int, end: int) -> bool:
        """Whether a run stands in the column right of a label and of its value, and ends an address begun above it."""
        own = next((right for left, right in row.runs(gap=RUN_GAP) if left <= label.start < right), end)
        return own < end and own > label.end and _ends(value, row.key[start:end])

    def _is_level_with_label(self, index: int, x0: float) -> bool:
        """Whether a label stands left of a place, in a row that the tilt of the paper parted from this one."""
        row = self.rows[index]
        return any(
            not hit.label.translation and other.glyphs[hit.start].x0 < x0
            for number in (index - 1, index + 1)
            if 0 <= number < len(self.rows)
            for other, hits in [(self.rows[number], self.hits[number])]
            if abs(other.y - row.y) < LEVEL * row.height
            for hit in hits
        )


def _ends(value: Sequence[Glyph], key: str) -> bool:
    """Whether a row is the end of an address that has none yet."""
    return bool(value) and value[-1].char not in _ENDED and _END.fullmatch(key) is not None
