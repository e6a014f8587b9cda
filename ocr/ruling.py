"""Cells of ruled tables, found by the lines that enclose them. Pictures only: text is not known here."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.imageops import brought_down
from ocr.readings import Box

# All lengths in pixels of the page reduced to this; 12 point type is about 20 pixels high there.
_LONGEST = 1400
_DRAWN = 0.6  # of the pixels a page is drawn in: an A4 sheet reduced to that length
_ACROSS, _DOWN = 45, 30  # a rule is at least this long: longer than a stroke of body type
_GAP = 13  # breaks in a rule (seals, poor print) and corners that do not meet
_LEAST_WIDTH, _LEAST_HEIGHT = 14, 12
_LARGEST = 0.6  # of the page
_FILLED = 0.82  # share of its box that a cell covers; an L has less
_INK = 16  # grey levels darker than the surroundings
_MOST = 0.3  # of the columns: picking out so many takes longer than looking at all
# Of the page's height: how near its edges a streak ends, and how much of it is seen; pixels that it strays.
_AT_EDGE, _STREAK, _STRAIGHT = 0.01, 0.6, 4
_RED_LONGER = 3  # times as long must a red rule be: the rim of a seal has straight stretches too


def ruled_cells(picture: Picture, *, drawn: bool = False) -> tuple[Box, ...]:
    """The rectangles that horizontal and vertical rules enclose, in the picture's pixels, from top to bottom.

    Expects an upright picture with rules askew by no more than a degree. A cell whose rules are broken is not found.
    `drawn`: by a program, without noise that must be averaged out, and reduced in a twentieth of the time.
    """
    small, factor = _reduced(picture, drawn)
    rules = _rules(small)
    if rules is None:
        return ()
    found = _enclosed((~rules).view(np.uint8))
    cells = [Box(x / factor, y / factor, (x + w) / factor, (y + h) / factor) for x, y, w, h in found]
    return tuple(sorted(cells, key=lambda cell: (cell.y0, cell.x0)))


def _enclosed(free: npt.NDArray[np.uint8]) -> Iterator[tuple[int, int, int, int]]:
    """x, y, width and height of the rectangles between rules. `free`: 1 where no rule runs."""
    height, width = free.shape
    # Outlines are traced in a tenth of the time that numbering every pixel of the page takes.
    outlines, nested = cv2.findContours(free, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    nesting = nested.reshape(-1, 4).tolist() if outlines else []
    for outline, (_, _, hole, outer) in zip(outlines, nesting, strict=True):
        x, y, w, h = cv2.boundingRect(outline)
        inside = x > 0 and y > 0 and x + w < width and y + h < height
        if outer >= 0 or not inside or w < _LEAST_WIDTH or h < _LEAST_HEIGHT or w * h > _LARGEST * width * height:
            continue
        # Outlines run through the middle of free pixels, also around a hole: half a pixel is missing on each side.
        area = cv2.contourArea(outline) + w + h - 1
        while hole >= 0:
            _, _, hole_width, hole_height = cv2.boundingRect(outlines[hole])
            area -= cv2.contourArea(outlines[hole]) - hole_width - hole_height + 3
            hole = nesting[hole][0]
        if area >= _FILLED * w * h:
            yield x, y, w, h


def _reduced(picture: Picture, drawn: bool) -> tuple[Picture, float]:
    # A small sheet is drawn in fewer pixels, and needs no more of them for an inch than a whole one has.
    factor = min(_LONGEST / max(picture.shape[:2]), _DRAWN if drawn else 1.0)
    if factor == 1.0:
        return picture, factor
    size = (max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor)))
    if drawn:
        return cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False), factor
    return brought_down(picture, size, at_last=cv2.INTER_LINEAR), factor


def _rules(picture: Picture) -> npt.NDArray[np.bool_] | None:
    """Where rules run; None on a page without any table.

    Red ink is looked at by itself: a seal's writing would lengthen the strokes of what it is stamped on.
    """
    ink = _ink(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.uint8, copy=False))
    dark = _ink(cv2.extractChannel(picture, 0).astype(np.uint8, copy=False))
    across, down = _long_ones(dark, 1)
    red_across, red_down = _long_ones(cv2.subtract(ink, dark).astype(np.uint8, copy=False), _RED_LONGER)
    across, down = across | red_across, down | red_down
    down = _without_streaks(down)
    across = _without_streaks(across.T).T
    return across | down if across.any() and down.any() else None


def _without_streaks(down: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The strokes down without those that run from one edge of the page to the other, whole or in pieces: dirt on the
    scanner's glass, the edge of the sheet. A table ends before its page does.
    """
    high = down.shape[0]
    near = round(_AT_EDGE * high)
    if not (down[:near].any() and down[high - near :].any()):
        return down
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(down.astype(np.uint8))
    middles, tops, ends = boxes[1:, 0] + boxes[1:, 2] / 2, boxes[1:, 1], boxes[1:, 1] + boxes[1:, 3]
    streaks: set[int] = set()
    for top in np.flatnonzero(tops <= near).tolist():
        pieces = np.flatnonzero(np.abs(middles - middles[top]) <= _STRAIGHT)
        if ends[pieces].max() >= high - near and boxes[1:, 3][pieces].sum() >= _STREAK * high:
            streaks.update((pieces + 1).tolist())
    return down & ~np.isin(labels, list(streaks)) if streaks else down


def _ink(grey: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    darker = cv2.subtract(cv2.blur(grey, (31, 31)), grey)
    return np.asarray(cv2.threshold(darker, _INK, 1, cv2.THRESH_BINARY)[1], dtype=np.uint8)


def _long_ones(ink: npt.NDArray[np.uint8], times: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Long strokes across and down, `times` as long as a rule must be."""
    # Thickened, a rule slightly askew passes from one row of pixels to the next.
    across, down = cv2.dilate(ink, np.ones((3, 1), np.uint8)), cv2.dilate(ink, np.ones((1, 3), np.uint8))
    found_across, found_down = np.zeros(ink.shape, np.bool_), np.zeros(ink.shape, np.bool_)
    # Rows and columns know nothing of each other, and many have too little ink for one stroke of that length.
    rows = np.flatnonzero(across.sum(axis=1, dtype=np.int32) >= times * _ACROSS)
    columns = np.flatnonzero(down.sum(axis=0, dtype=np.int32) >= times * _DOWN)
    if len(rows):
        found_across[rows] = _strokes(across[rows], (1, times * _ACROSS), (1, 2 * _GAP + 1))
    if len(columns) > _MOST * ink.shape[1]:
        found_down = _strokes(down, (times * _DOWN, 1), (2 * _GAP + 1, 1))
    elif len(columns):
        part = np.ascontiguousarray(down[:, columns])
        found_down[:, columns] = _strokes(part, (times * _DOWN, 1), (2 * _GAP + 1, 1))
    return found_across, found_down


def _strokes(ink: npt.ArrayLike, least: tuple[int, int], reach: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Strokes of at least that size (rows, columns), longer at both ends by half of `reach`."""
    strokes = cv2.morphologyEx(np.asarray(ink, np.uint8), cv2.MORPH_OPEN, np.ones(least, np.uint8))
    return np.asarray(cv2.dilate(strokes, np.ones(reach, np.uint8)) > 0)
