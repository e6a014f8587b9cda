"""Writing in cells of ruled tables that the detector passed over: a lone 13%, a short number, a faint word."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, Quad
from ocr.imageops import quad_size
from ocr.readings import Box

_MOST = 16  # cells looked at on one page
_MARGIN = 0.12  # of a cell's height that its rules and their blur may take
_HEIGHTS = (0.9, 5.0)  # of a usual line, that a cell for one or a few lines is high
_LINE = (0.45, 1.7)  # of a usual line, that a line of writing is high
_INK = 45  # grey levels darker than the cell's paper
_INK_SHARE = (0.003, 0.35)
_ROOM = 0.25  # of the writing's height, left around it


def unread_cells(picture: Picture, cells: Sequence[Box], quads: Sequence[Quad]) -> list[Quad]:
    """Places of one line of writing each, in cells where no line was detected."""
    if not cells or not quads:
        return []
    usual = median(min(quad_size(quad)) for quad in quads)
    centres = [tuple(quad.mean(axis=0)) for quad in quads]
    found: list[Quad] = []
    for cell in cells:
        empty = not any(cell.x0 <= x < cell.x1 and cell.y0 <= y < cell.y1 for x, y in centres)
        if not empty or not _HEIGHTS[0] * usual <= cell.height <= _HEIGHTS[1] * usual:
            continue
        place = _writing(picture, cell, usual)
        if place is not None:
            found.append(place)
    return found[:_MOST]


def _writing(picture: Picture, cell: Box, usual: float) -> Quad | None:
    """The box around the ink in a cell, if it may be one line of writing."""
    margin = max(2.0, _MARGIN * cell.height)
    x0, y0, x1, y1 = (round(v) for v in (cell.x0 + margin, cell.y0 + margin, cell.x1 - margin, cell.y1 - margin))
    if x1 - x0 < usual / 2 or y1 - y0 < usual / 2:
        return None
    ink = ink_of(picture[y0:y1, x0:x1])
    if not _INK_SHARE[0] < float(ink.mean()) < _INK_SHARE[1]:
        return None
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    height, width = rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
    if not _LINE[0] * usual <= height <= _LINE[1] * usual or width < 0.4 * height:
        return None
    room = _ROOM * height
    left, right = x0 + columns[0] - room, x0 + columns[-1] + 1 + room
    top, bottom = y0 + rows[0] - room, y0 + rows[-1] + 1 + room
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=np.float32)


def ink_of(area: Picture) -> npt.NDArray[np.bool_]:
    """Dark strokes without specks, seen through a red glass so that a seal across the cell is none."""
    seen = area[:, :, 0]
    ink = (seen < float(np.median(seen)) - _INK).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    large = np.zeros(count, bool)
    large[1:] = stats[1:, cv2.CC_STAT_AREA] >= 6
    kept: npt.NDArray[np.bool_] = large[labels]
    return kept
