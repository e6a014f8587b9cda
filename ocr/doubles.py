"""Lines that the detector found twice: a whole line, and one of its words again in a box of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from ocr.readings import Box, TextLine

_COVERED = 0.75  # of the smaller box's area
_ALIKE = 0.8  # of the smaller one's characters, that stand in the larger one in their order
_ALIKE_IN_PLACE = 0.5  # where the two boxes are nearly one

_STRIP, _AS_LONG, _READ_WELL = 0.5, 0.85, 0.9
_SHORTEST_REPEATED, _SAME_ROW, _IN_PLACE = 3, 0.6, 0.5
_MOSTLY = 0.5  # of a character's width


def without_doubles(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines without those that lie in a larger one and say what it says there.

    What is dropped drops no other: of two that seem to repeat each other one stays. Of two that lie over each other in
    a row the left one ends where the other begins.
    """
    kept = list(range(len(lines)))
    for index, line in enumerate(lines):
        if any(_repeats(line, index, lines, number) for number in kept):
            kept.remove(index)
    left = [lines[index] for index in kept]
    left = [_behind_others(line, left) for line in left]
    return [part for line in left if (part := _before_others(line, left)).text]


def _behind_others(line: TextLine, others: Sequence[TextLine]) -> TextLine:
    """A line without its first character where that is the last one of the line before it, whose box it lies in:
    品牌型号 and 号某某牌….
    """
    if len(line.char_x) != len(line.text) or len(line.text) <= _SHORTEST_REPEATED:
        return line
    for other in others:
        a, b = other.box, line.box
        level = min(a.y1, b.y1) - max(a.y0, b.y0) > _SAME_ROW * min(a.height, b.height)
        if level and a.x0 < b.x0 < a.x1 < b.x1 and other.text[-1:] == line.text[0]:
            first, last = line.char_x[0]
            if min(a.x1, last) - first > _MOSTLY * (last - first):
                return replace(
                    line,
                    text=line.text[1:],
                    box=replace(b, x0=line.char_x[1][0]),
                    char_x=line.char_x[1:],
                    char_confidence=line.char_confidence[1:],
                )
    return line


def _before_others(line: TextLine, others: Sequence[TextLine]) -> TextLine:
    """A line without its end that another one, which lies over it, begins with: 所 某省某市 and 某省某市某路9号."""
    for other in others:
        a, b = line.box, other.box
        over = min(a.x1, b.x1) - b.x0
        level = min(a.y1, b.y1) - max(a.y0, b.y0) > _SAME_ROW * min(a.height, b.height)
        if not (level and a.x0 < b.x0 < a.x1 < b.x1) or len(line.char_x) != len(line.text):
            continue
        for end in range(min(len(line.text) - 1, len(other.text)), _SHORTEST_REPEATED - 1, -1):
            cut = line.text.endswith(other.text[:end])
            # The character at the edge of its box is read as another: 奇瑞牌SC and 奇瑞牌SQR….
            cut = cut or (end > _SHORTEST_REPEATED and line.text[:-1].endswith(other.text[: end - 1]))
            if cut and over > _IN_PLACE * a.width * end / len(line.text):
                text = line.text[:-end].rstrip()
                return replace(
                    line,
                    text=text,
                    box=replace(a, x1=line.char_x[max(0, len(text) - 1)][1]),
                    char_x=line.char_x[: len(text)],
                    char_confidence=line.char_confidence[: len(text)],
                )
    return line


def _repeats(line: TextLine, index: int, lines: Sequence[TextLine], number: int) -> bool:
    """Whether line `number` holds this one, which is line `index`. Of two in one place the surer stays."""
    other = lines[number]
    if number != index and _repeats_an_end(line, other):
        return True
    if number == index or not _covers(other.box, line.box):
        return False
    if _is_strip_of(line, other) or _begins_as(line, other):
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


def _begins_as(line: TextLine, other: TextLine) -> bool:
    """Whether a short line is the beginning of the one that holds it, of which it ends in the middle of a character."""
    beside = abs(line.box.x0 - other.box.x0) < _IN_PLACE * other.box.height
    shorter = _SHORTEST_REPEATED <= len(line.text) < len(other.text)
    return beside and shorter and line.text[:-1] == other.text[: len(line.text) - 1]


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
