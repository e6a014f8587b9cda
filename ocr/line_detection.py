"""Where lines of text lie on a page: detected at a size that suits the page, on the part of it that is written on."""

from __future__ import annotations

import math
from statistics import median

import numpy as np

from ocr.engine import OcrEngine, Picture, Quad
from ocr.imageops import crop_box, darkest_channel, move_quad, order_corners, quad_size, shrink, thinned
from ocr.readings import Box

DETECT_SIDE = 960
DETECT_SIDE_FINE = 1472
# Text lower than this many pixels at detection size is where whole lines begin to be missed.
_SMALL_TEXT_PIXELS = 10.0
_SHEET, _LONG = math.sqrt(2), 1.7  # length of a sheet in its widths, and from where on a page is no sheet
_LOOKED_AT = 480  # pixels of the longer side: enough to see where something is written
_DIFFERS = 12  # grey levels from the paper; faint print reduced so far still does
_MARGIN = 0.025  # of the page's longer side, left around what is written
_WORTH_CUTTING = 0.9  # of the page: time goes with the area


def detect_lines(engine: OcrEngine, picture: Picture) -> list[Quad]:
    """The lines of a page. Raises EngineError when the engine fails."""
    place = written_part(picture)
    part = picture if place is None else crop_box(picture, place)
    share, longest = max(part.shape[:2]) / max(picture.shape[:2]), max(picture.shape[:2])
    side = _side_for(picture)
    quads = engine.detect(part, side=math.ceil(side * share))
    if quads and side < min(longest, DETECT_SIDE_FINE):
        heights = [min(quad_size(order_corners(quad))) for quad in quads]
        if median(heights) * side / longest < _SMALL_TEXT_PIXELS:
            quads = engine.detect(part, side=math.ceil(DETECT_SIDE_FINE * share))
    found = [order_corners(quad) for quad in quads]
    return found if place is None else [move_quad(quad, place) for quad in found]


def _side_for(picture: Picture) -> int:
    """The longer side to detect at. The screen of a phone, or a till's slip, gets as many pixels as a sheet does."""
    height, width = picture.shape[:2]
    long = max(height, width) / min(height, width)
    return DETECT_SIDE if long < _LONG else min(DETECT_SIDE_FINE, round(DETECT_SIDE * math.sqrt(long / _SHEET)))


def written_part(picture: Picture) -> Box | None:
    """The part of a page outside which there is nothing but its paper; None where that is nearly all of it."""
    small, _ = shrink(thinned(picture, longest=_LOOKED_AT), longest=_LOOKED_AT)
    shade = darkest_channel(small).astype(np.int16)
    written = np.abs(shade - int(np.median(shade))) > _DIFFERS
    rows, columns = np.flatnonzero(written.any(axis=1)), np.flatnonzero(written.any(axis=0))
    if not len(rows):
        return None
    across, down = picture.shape[1] / small.shape[1], picture.shape[0] / small.shape[0]
    room = _MARGIN * max(picture.shape[:2])
    place = Box(
        max(0.0, float(columns[0]) * across - room),
        max(0.0, float(rows[0]) * down - room),
        min(float(picture.shape[1]), float(columns[-1] + 1) * across + room),
        min(float(picture.shape[0]), float(rows[-1] + 1) * down + room),
    )
    share = place.width * place.height / (picture.shape[0] * picture.shape[1])
    return place if share <= _WORTH_CUTTING else None
