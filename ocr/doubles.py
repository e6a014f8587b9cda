"""Lines that the detector found twice: a whole line, and one of its words again in a box of its own."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from ocr.readings import Box, TextLine

_COVERED = 0.75  # of the smaller box's area
_ALIKE = 0.8  # of the smaller one's characters, that stand in the larger one in their order
_ALIKE_IN_PLACE = 0.5  # where the two boxes are nearly one

_STRIP, _AS_LONG, _READ_WELL = 0.5, 0.85, 0.9
_SHORTEST_REPEATED, _SAME_ROW, _IN_PLACE = 3, 0.6, 0.5


def without_doubles(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines without those that lie in a larger one and say what it says there.

    What is dropped drops no other: of two that seem to repeat each other one stays.
    """
    kept = list(range(len(lines)))
    for index, line in enumerate(lines):
        if any(_repeats(line, index, lines, number) for number in kept):
            kept.remove(index)
    return [lines[index] for index in kept]


def _repeats(line: TextLine, index: int, lines: Sequence[TextLine], number: int) -> bool:
    """Whether line `number` holds this one, which is line `index`. Of two in one place the surer stays."""
    other = lines[number]
    if number != index and _repeats_an_end(line, other):
        return True
    if number == index or not _covers(other.box, line.box):
        return False
    if _is_strip_of(line, other):
        return True
    same_place = _covers(line.box, other.box)
    if same_place and len(line.text) > len(other.text) and other.text in line.text:
        return False  # it says more
    if same_place and (line.confidence or 0.0, -index) > (other.confidence or 0.0, -number):
        return False
    blocks = SequenceMatcher(None, line.text, other.text, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= (_ALIKE_IN_PLACE if same_place else _ALIKE) * len(line.text)


def _is_strip_of(line: TextLine, other: TextLine) -> bool:
    """Whether a line is a strip of another one's characters, as long and far less high, and read less surely."""
    low = line.box.height < _STRIP * other.box.height and line.box.width > _AS_LONG * other.box.width
    return low and (other.confidence or 0.0) >= _READ_WELL > (line.confidence or 0.0)


def _repeats_an_end(line: TextLine, other: TextLine) -> bool:
    """Whether a line says again, in the same place, what a longer one in its row ends or begins with."""
    a, b = line.box, other.box
    if not _SHORTEST_REPEATED <= len(line.text) < len(other.text):
        return False
    if min(a.y1, b.y1) - max(a.y0, b.y0) < _SAME_ROW * min(a.height, b.height):
        return False
    end, begin = (
        other.text.endswith(line.text) and a.x0 < b.x1 < a.x1,
        other.text.startswith(line.text) and a.x0 < b.x0 < a.x1,
    )
    shared = min(a.x1, b.x1) - max(a.x0, b.x0)
    return (end or begin) and shared > _IN_PLACE * b.width * len(line.text) / len(other.text)


def _covers(box: Box, inner: Box) -> bool:
    width = min(box.x1, inner.x1) - max(box.x0, inner.x0)
    height = min(box.y1, inner.y1) - max(box.y0, inner.y0)
    return width > 0 and height > 0 and width * height >= _COVERED * inner.width * inner.height
