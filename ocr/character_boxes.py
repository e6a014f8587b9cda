"""Numbers written one character to a box, as forms ask for 身份证号 □□□□: each row of boxes is read as one line.

A detector sees a character here and three there; what stands in all boxes of a row, pushed together, is a line as
others are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

import numpy as np

from ocr.cell_lines import ink_of
from ocr.engine import OcrEngine, Picture, Quad, ReadText
from ocr.readings import Box, TextLine

_SHAPE = (0.45, 1.5)  # width by height of a box for one character
_ALIKE = 0.2  # of a box's height or width: how far the boxes of a row may differ
_RULE = 0.4  # of a box's height: the rule between two boxes is not as wide
_LEAST, _LEAST_ON_LEVEL = 2, 6  # boxes side by side, and of all such on one level: 4, 2 and 2 for a day
_MOST = 500  # cells so small: more are squared paper
_MARGIN = 0.12  # of a box's height that its rules and their blur may take
_INK_SHARE = 0.008  # of a box with something in it
_ROOM, _APART = 0.2, 0.15  # of the writing's height: left around it, and between two characters
_SURE = 0.5  # what is less sure is left as it was seen
_BEYOND = 0.5  # of a box's height: what reaches further out of the boxes is something else as well


def read_boxed(
    engine: OcrEngine, picture: Picture, cells: Sequence[Box], quads: Iterable[Quad]
) -> tuple[list[TextLine], list[Quad]]:
    """What stands in rows of boxes, and the places of lines without those; a row that cannot be read stays as it was.

    Raises EngineError when the engine fails.
    """
    lines, left = [], list(quads)
    for row in rows_of_boxes(cells):
        line = _line_in(engine, picture, row)
        if line is not None:
            lines.append(line)
            left = [part for quad in left for part in _outside(quad, row)]
    return lines, left


def rows_of_boxes(cells: Sequence[Box]) -> list[list[Box]]:
    """Rows of boxes for one character each, from left to right: six of them on one level at least, none in a grid."""
    small = [cell for cell in cells if _SHAPE[0] < cell.width / cell.height < _SHAPE[1]]
    if len(small) > _MOST:
        return []
    rows = [row for row in _side_by_side(small) if len(row) >= _LEAST and not _is_in_grid(row, small)]
    return [row for row in rows if sum(len(other) for other in rows if _level(row[0], other[0])) >= _LEAST_ON_LEVEL]


def _side_by_side(cells: Sequence[Box]) -> Iterator[list[Box]]:
    """Cells of one size that touch, as rows."""
    left = sorted(cells, key=lambda cell: cell.x0)
    while left:
        row = [left.pop(0)]
        for cell in list(left):
            last = row[-1]
            beside = -_ALIKE < (cell.x0 - last.x1) / last.height < _RULE
            if beside and _level(cell, last) and abs(cell.width - last.width) < _ALIKE * last.width:
                row.append(cell)
                left.remove(cell)
        yield row


def _level(one: Box, other: Box) -> bool:
    return max(abs(one.y0 - other.y0), abs(one.y1 - other.y1)) < _ALIKE * one.height


def _is_in_grid(row: Sequence[Box], cells: Sequence[Box]) -> bool:
    """Whether such cells stand directly above or below most of a row's: a table of small cells."""
    stacked = sum(
        any(
            abs(cell.x0 - other.x0) < _ALIKE * cell.width
            and min(abs(other.y0 - cell.y1), abs(cell.y0 - other.y1)) < _RULE * cell.height
            for other in cells
        )
        for cell in row
    )
    return stacked > len(row) / 2


def _line_in(engine: OcrEngine, picture: Picture, row: Sequence[Box]) -> TextLine | None:
    """The characters of a row of boxes as a line; None where their number is not that of the boxes with ink."""
    written = [(place, box, piece) for place, box in enumerate(row) if (piece := _written(picture, box)) is not None]
    if len(written) < _LEAST:
        return None
    top = min(y0 for _, _, (y0, _, _, _) in written)
    bottom = max(y1 for _, _, (_, y1, _, _) in written)
    [read] = engine.recognise([_pushed_together(picture, [piece for _, _, piece in written], top, bottom)])
    text = "".join(filter(str.isalnum, read.text))  # what is left of a rule looks like a mark
    if len(text) != len(written) or read.confidence < _SURE:
        return None
    # Boxes that touch leave no gap between their characters.
    middles = [(one.x1 + other.x0) / 2 for one, other in pairwise(row)]
    edges = [row[0].x0, *middles, row[-1].x1]
    return TextLine(
        text=text,
        box=Box(row[0].x0, float(top), row[-1].x1, float(bottom)),
        confidence=read.confidence,
        char_x=tuple((edges[place], edges[place + 1]) for place, _, _ in written),
        char_confidence=_confidences(read),
    )


def _confidences(read: ReadText) -> tuple[float, ...]:
    if len(read.char_confidences) != len(read.text):
        return ()
    return tuple(sure for char, sure in zip(read.text, read.char_confidences, strict=True) if char.isalnum())


def _written(picture: Picture, box: Box) -> tuple[int, int, int, int] | None:
    """Top, bottom, left and right edge of the ink in a box, in pixels of the page; None for an empty one."""
    margin = max(2.0, _MARGIN * box.height)
    x0, y0, x1, y1 = (round(v) for v in (box.x0 + margin, box.y0 + margin, box.x1 - margin, box.y1 - margin))
    if x1 - x0 < 4 or y1 - y0 < 4:
        return None
    ink = ink_of(picture[y0:y1, x0:x1])
    if ink.mean() < _INK_SHARE:
        return None
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return y0 + int(rows[0]), y0 + int(rows[-1]) + 1, x0 + int(columns[0]), x0 + int(columns[-1]) + 1


def _pushed_together(picture: Picture, pieces: Sequence[tuple[int, int, int, int]], top: int, bottom: int) -> Picture:
    """The characters side by side, as they stand in a line, on paper of the same colour."""
    height = bottom - top
    room, apart = round(_ROOM * height), max(2, round(_APART * height))
    paper = np.median(np.concatenate([picture[top:bottom, x0:x1].reshape(-1, 3) for _, _, x0, x1 in pieces]), axis=0)
    width = sum(x1 - x0 for _, _, x0, x1 in pieces) + apart * (len(pieces) - 1) + 2 * room
    line = np.full((height + 2 * room, width, 3), paper.astype(np.uint8))
    x = room
    for _, _, x0, x1 in pieces:
        line[room : room + height, x : x + x1 - x0] = picture[top:bottom, x0:x1]
        x += x1 - x0 + apart
    return line


def _outside(quad: Quad, row: Sequence[Box]) -> list[Quad]:
    """The parts of a line's place before and behind a row of boxes; the place itself where it lies elsewhere."""
    height = median(box.height for box in row)
    start, end = row[0].x0, row[-1].x1
    x0, x1, y = float(quad[:, 0].min()), float(quad[:, 0].max()), float(quad[:, 1].mean())
    if not row[0].y0 < y < row[0].y1 or x1 <= start or x0 >= end:
        return [quad]
    parts = []
    if x0 < start - _BEYOND * height:
        parts.append(_cut(quad, x0, start))
    if x1 > end + _BEYOND * height:
        parts.append(_cut(quad, end, x1))
    return parts


def _cut(quad: Quad, x0: float, x1: float) -> Quad:
    """The part of a level quad between two places."""
    part: Quad = quad.copy()
    part[:, 0] = np.clip(part[:, 0], x0, x1)
    return part
