"""Cells of ruled tables, found by the lines that enclose them. Pictures only: text is not known here."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.imageops import shrink
from ocr.readings import Box

# All lengths in pixels of the page reduced to this; 12 point type is about 20 pixels high there.
_LONGEST = 1400
_ACROSS, _DOWN = 45, 30  # a rule is at least this long: longer than a stroke of body type
_GAP = 13  # breaks in a rule (seals, poor print) and corners that do not meet
_LEAST_WIDTH, _LEAST_HEIGHT = 14, 12
_LARGEST = 0.6  # of the page
_FILLED = 0.82  # share of its box that a cell covers; an L has less
_INK = 16  # grey levels darker than the surroundings
_RED_LONGER = 3  # times as long must a red rule be: the rim of a seal has straight stretches too


def ruled_cells(picture: Picture) -> tuple[Box, ...]:
    """The rectangles that horizontal and vertical rules enclose, in the picture's pixels, from top to bottom.

    Expects an upright picture with rules askew by no more than a degree. A cell whose rules are broken is not found.
    """
    small, factor = shrink(picture, longest=_LONGEST)
    rules = _rules(small)
    if rules is None:
        return ()
    height, width = rules.shape
    count, _, stats, _ = cv2.connectedComponentsWithStats((~rules).astype(np.uint8), connectivity=4)
    cells = []
    for x, y, w, h, area in stats[1:count].tolist():
        inside = x > 0 and y > 0 and x + w < width and y + h < height
        if not inside or w < _LEAST_WIDTH or h < _LEAST_HEIGHT or w * h > _LARGEST * width * height:
            continue
        if area >= _FILLED * w * h:
            cells.append(Box(x / factor, y / factor, (x + w) / factor, (y + h) / factor))
    return tuple(sorted(cells, key=lambda cell: (cell.y0, cell.x0)))


def _rules(picture: Picture) -> npt.NDArray[np.bool_] | None:
    """Where rules run; None on a page without any table.

    Red ink is looked at by itself: a seal's writing would lengthen the strokes of what it is stamped on.
    """
    ink = _ink(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.uint8))
    dark = _ink(picture[:, :, 0])
    across, down = _long_ones(dark, 1)
    red_across, red_down = _long_ones(cv2.subtract(ink, dark).astype(np.uint8), _RED_LONGER)
    across, down = across | red_across, down | red_down
    return across | down if across.any() and down.any() else None


def _ink(grey: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    around = cv2.blur(grey, (31, 31)).astype(np.int16)
    ink: npt.NDArray[np.uint8] = ((around - grey) > _INK).astype(np.uint8)
    return ink


def _long_ones(ink: npt.NDArray[np.uint8], times: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Long strokes across and down, `times` as long as a rule must be."""
    return _long(ink, (times * _ACROSS, 1), bridge=(1, 3)), _long(ink, (1, times * _DOWN), bridge=(3, 1))


def _long(ink: npt.NDArray[np.uint8], size: tuple[int, int], *, bridge: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Strokes of at least `size`; `bridge` lets a slightly askew one pass from one row of pixels to the next."""
    thick = cv2.dilate(ink, np.ones(bridge[::-1], np.uint8))
    found = cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones(size[::-1], np.uint8))
    reach = (2 * _GAP + 1, 1) if size[0] > size[1] else (1, 2 * _GAP + 1)
    longer: npt.NDArray[np.bool_] = cv2.dilate(found, np.ones(reach[::-1], np.uint8)) > 0
    return longer
