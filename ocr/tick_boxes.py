"""Small printed squares of a form on a page picture, and whether each is ticked. Pictures only: text is not known here.

A box is a closed outline of straight rules about as high as a letter. What lies inside decides: nothing, a tick (printed
or by pen, inside the outline or across it), or too little to tell. A character that is built like a box with
strokes inside (国, 日, 四) looks like a ticked one: whoever reads the text has to tell them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.readings import Box

BoxState: TypeAlias = Literal["empty", "ticked", "unknown"]
Grey: TypeAlias = npt.NDArray[np.uint8]

_LETTER = 40  # pixels: higher letters are looked at in a smaller picture
_INK = 20  # grey levels darker than the surroundings
_SIDES = (0.5, 1.4)  # of a letter's height
_SQUARE = 0.8  # least of the shorter side to the longer
# A rule is at least this long. A shorter one lets a step of a slightly askew line pass, a longer one no strokes of a pen.
_RULES = (0.4, 0.62)
_COVERED = 0.8  # of each side that is rule
_MOST = 400  # boxes on a page: more is a pattern

_PAPER, _HALF = 90, 0.5  # percentile of a box's surroundings; how dark, of the outline's own ink, a stroke is
_FAINT = 30  # grey levels: an outline paler than this is none
_INSIDE = 0.2  # of the side, that the outline and its blur may take
_STROKE = 0.28  # of the side: the least length of a stroke that is no speck
_EMPTY, _TICKED = 0.025, 0.055  # shares of the inside that are ink
_FULL = 0.85
_FREE = 0.28  # of the side: how far around there is nothing where a box stands by itself
_LEGS = 0.5  # of a corner's ink below the lower rule: what a printed 口 stands on
_COLOUR = 60  # of 255: between the strongest and the weakest channel of coloured ink


@dataclass(frozen=True, slots=True)
class PrintedBox:
    """A printed square: its outline in page pixels and what is in it.

    `full`: filled all over. `free`: nothing is printed close before it. `square`: its corners are those of a drawn
    square, not of a character, which stands on two legs.
    """

    box: Box
    state: BoxState
    full: bool
    free: bool
    square: bool


def find_squares(picture: Picture, letter: float) -> list[Box]:
    """Closed outlines, about square and about as high as a letter, on an upright RGB page; many are characters.

    `letter`: usual height of the letters in pixels. Rules may be askew by no more than a degree.
    """
    small, factor = cv2.extractChannel(picture, 0), 1.0  # seen through a red glass: a red seal over a box vanishes
    while letter * factor > _LETTER:
        height, width = small.shape[0] // 2, small.shape[1] // 2
        small = cv2.resize(small[: 2 * height, : 2 * width], (width, height), interpolation=cv2.INTER_AREA)
        factor /= 2
    ink = cv2.threshold(cv2.subtract(cv2.blur(small, (41, 41)), small), _INK, 1, cv2.THRESH_BINARY)[1]
    found: list[Box] = []
    for share in _RULES:
        for x, y, w, h in _closed(ink.astype(np.uint8, copy=False), letter * factor, share):
            place = Box(x / factor, y / factor, (x + w) / factor, (y + h) / factor)
            if not any(_same(place, other) for other in found):
                found.append(place)
    return found


def _closed(ink: Grey, letter: float, share: float) -> list[tuple[int, int, int, int]]:
    """Left, top, width and height of outlines that are square and closed, in pixels of `ink`."""
    rule = max(5, round(share * letter))
    across = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, rule), np.uint8))
    down = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((rule, 1), np.uint8))
    outlines, levels = cv2.findContours(cv2.bitwise_or(across, down), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for outline, (_, _, _, around) in zip(outlines, levels[0] if outlines else (), strict=True):
        x, y, w, h = cv2.boundingRect(outline)
        fits = _SIDES[0] * letter <= min(w, h) and max(w, h) <= _SIDES[1] * letter and min(w, h) >= _SQUARE * max(w, h)
        if around < 0 and fits and _is_closed(across[y : y + h, x : x + w], down[y : y + h, x : x + w]):
            found.append((x, y, w, h))
    return found if len(found) <= _MOST else []


def _is_closed(across: Grey, down: Grey) -> bool:
    """Whether rules run along all four sides."""
    height, width = across.shape
    band = max(2, round(0.15 * min(height, width)))
    return (
        min(cv2.countNonZero(across[:band]), cv2.countNonZero(across[-band:])) >= _COVERED * width
        and min(cv2.countNonZero(down[:, :band]), cv2.countNonZero(down[:, -band:])) >= _COVERED * height
    )


def _same(one: Box, other: Box) -> bool:
    return (
        abs(one.centre[0] - other.centre[0]) < 0.4 * one.width
        and abs(one.centre[1] - other.centre[1]) < 0.4 * one.width
    )


def look_into(picture: Picture, place: Box, stamped: Sequence[Box]) -> PrintedBox | None:
    """What is in an outline; None where its ink is hardly darker than the paper.

    `stamped`: where seals lie; there coloured ink is no tick.
    """
    x0, y0, x1, y1 = round(place.x0), round(place.y0), round(place.x1), round(place.y1)
    side = max(x1 - x0, y1 - y0)
    room = max(2, round(_FREE * side))
    left, top = max(0, x0 - room), max(0, y0 - room)
    area = np.ascontiguousarray(picture[top : y1 + room, left : x1 + room, 0])
    paper = float(np.percentile(area, _PAPER))
    inner = area[y0 - top : y1 - top, x0 - left : x1 - left]
    band = max(2, round(0.2 * side))
    sides = (
        inner[:band].min(axis=0),
        inner[-band:].min(axis=0),
        inner[:, :band].min(axis=1),
        inner[:, -band:].min(axis=1),
    )
    contrast = paper - float(np.median(np.concatenate(sides)))
    if contrast < _FAINT:
        return None
    dark = (area < paper - _HALF * contrast).astype(np.uint8)
    rim = max(2, round(_INSIDE * side))
    inside = (slice(y0 - top + rim, y1 - top - rim), slice(x0 - left + rim, x1 - left - rim))
    share, strokes = _ink_share(dark[inside], side)
    state: BoxState = "ticked" if strokes >= _TICKED else "empty" if share <= _EMPTY else "unknown"
    if state == "empty" and not any(_within(place, seal) for seal in stamped):
        core = picture[top : y1 + room, left : x1 + room][inside].astype(np.int16)
        coloured = ((core.max(axis=2) - core.min(axis=2)) > _COLOUR).astype(np.uint8)
        state = "ticked" if _ink_share(coloured, side)[1] >= _TICKED else state
    before = dark[y0 - top : y1 - top, : max(1, x0 - left - max(1, round(0.06 * side)))]
    return PrintedBox(
        place,
        state,
        share >= _FULL,
        x0 - left < room or float(before.mean()) < 0.04,
        _is_square(dark, x0 - left, x1 - left),
    )


def _ink_share(dark: Grey, side: int) -> tuple[float, float]:
    """Shares of an area that are ink, and that are strokes: ink in one piece that is long enough."""
    if not dark.size:
        return 0.0, 0.0
    count, _, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    stats = stats[1:count]
    long = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) >= _STROKE * side
    return float(dark.mean()), float(stats[long, cv2.CC_STAT_AREA].sum()) / dark.size


def _is_square(dark: Grey, x0: int, x1: int) -> bool:
    """Whether the lowest ink of an outline is its lower rule, not two legs below it."""
    columns = dark[:, x0:x1]
    rows = np.flatnonzero(columns.mean(axis=1) > 0.1)
    if not len(rows):
        return False
    lowest = columns[: rows[-1] + 1]
    third = max(1, (x1 - x0) // 4)
    middle = lowest[:, third:-third].mean(axis=1)
    bar = np.flatnonzero(middle > 0.6)
    return len(bar) > 0 and rows[-1] - bar[-1] <= max(1, round(0.05 * (x1 - x0)))


def _within(place: Box, seal: Box) -> bool:
    x, y = place.centre
    return seal.x0 <= x < seal.x1 and seal.y0 <= y < seal.y1
