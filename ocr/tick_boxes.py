"""Small printed squares of a form on a page picture, and whether each is ticked. Text is not known here.

A box is a closed outline of straight rules about as high as a letter. What lies inside decides: nothing, a tick
(printed or by pen, inside the outline or across it), or too little to tell. A character that is built like a box
with strokes inside (国, 日, 四) looks like a ticked one: whoever reads the text has to tell them apart.
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

_LETTER = 30  # pixels: higher letters are looked at in a smaller picture
_INK = 0.3  # of the darkest ink, how dark an outline is
_SIDES = (0.5, 1.4)  # of a letter's height
_SQUARE = 0.8  # least of the shorter side to the longer
# A rule is at least this long: a short one survives a step of a line slightly askew, a long one is no stroke of a pen.
_RULES = (0.4, 0.62)
_COVERED = 0.8  # of each side that is rule

_PAPER, _HALF = 90, 0.45  # percentile of a box's surroundings; how dark, of the outline's own ink, a stroke is
_FAINT = 30  # grey levels: an outline paler than this is none
_INSIDE = 0.2  # of the side, that the outline and its blur may take
_STROKE = 0.28  # of the side: the least length of a stroke that is no speck
_EMPTY, _TICKED = 0.025, 0.055  # shares of the inside that are ink
_FULL = 0.85
_FREE = 0.28  # of the side: how far around there is nothing where a box stands by itself
_LEGS = 0.5  # of a corner's ink below the lower rule: what a printed 口 stands on


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


def find_squares(picture: Picture, window: Box, letter: float) -> list[Box]:
    """Closed outlines in a part of an upright RGB page, about square and as high as a letter; many are characters.

    `letter`: height of the letters there, in pixels. Rules may be askew by no more than a degree.
    """
    x0, y0 = max(0, int(window.x0)), max(0, int(window.y0))
    part = picture[y0 : int(window.y1) + 1, x0 : int(window.x1) + 1]
    if min(part.shape[:2]) < _SIDES[0] * letter:
        return []
    area = cv2.extractChannel(part, 0)  # a red seal vanishes
    factor = 1.0
    while letter * factor > _LETTER:
        area = cv2.resize(area, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        factor /= 2
    darkest, paper, _, _ = cv2.minMaxLoc(area)
    if paper - darkest < _FAINT:
        return []
    level = paper - max(_FAINT / 2, _INK * (paper - darkest))
    ink = cv2.threshold(area, level, 1, cv2.THRESH_BINARY_INV)[1].astype(np.uint8, copy=False)
    if cv2.countNonZero(ink) < 4 * _SIDES[0] * letter * factor:
        return []
    for share in _RULES:
        found = _closed(ink, letter * factor, max(5, round(share * letter * factor)))
        if found or found is None:
            break
    return [
        Box(x0 + x / factor, y0 + y / factor, x0 + (x + w) / factor, y0 + (y + h) / factor)
        for x, y, w, h in found or ()
    ]


def _closed(ink: Grey, letter: float, rule: int) -> list[tuple[int, int, int, int]] | None:
    """Left, top, width and height of outlines that are square and closed; None where there are not even rules."""
    least = _SIDES[0] * letter
    across = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, rule), np.uint8))
    if cv2.countNonZero(across) < 2 * least:
        return None
    down = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((rule, 1), np.uint8))
    if cv2.countNonZero(down) < 2 * least:
        return None
    outlines, _ = cv2.findContours(cv2.bitwise_or(across, down), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for outline in outlines:
        place = cv2.boundingRect(outline)
        if min(place[2:]) < least:
            continue
        x, y, w, h = _trimmed(across, down, place, _COVERED * least)
        fits = least <= min(w, h) and max(w, h) <= _SIDES[1] * letter and min(w, h) >= _SQUARE * max(w, h)
        if fits and _is_closed(across[y : y + h, x : x + w], down[y : y + h, x : x + w]):
            found.append((x, y, w, h))
    return found


def _trimmed(across: Grey, down: Grey, place: Sequence[int], least: float) -> tuple[int, int, int, int]:
    """A place cut down to its outermost rules: the end of a pen's stroke that leaves a box is none of them."""
    x, y, w, h = place
    rows = np.flatnonzero(np.count_nonzero(across[y : y + h, x : x + w], axis=1) >= least)
    columns = np.flatnonzero(np.count_nonzero(down[y : y + h, x : x + w], axis=0) >= least)
    if not len(rows) or not len(columns):
        return x, y, 0, 0
    left, top = int(columns[0]), int(rows[0])
    return x + left, y + top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1


def _is_closed(across: Grey, down: Grey) -> bool:
    """Whether rules run along all four sides."""
    height, width = across.shape
    band = max(2, round(0.15 * min(height, width)))
    flat = min(cv2.countNonZero(across[:band]), cv2.countNonZero(across[-band:]))
    upright = min(cv2.countNonZero(down[:, :band]), cv2.countNonZero(down[:, -band:]))
    return bool(flat >= _COVERED * width and upright >= _COVERED * height)


def is_same(one: Box, other: Box) -> bool:
    """Whether two outlines are one."""
    return (
        abs(one.centre[0] - other.centre[0]) < 0.4 * one.width
        and abs(one.centre[1] - other.centre[1]) < 0.4 * one.width
    )


def look_into(picture: Picture, place: Box, stamped: Sequence[Box]) -> PrintedBox | None:
    """What is in an outline; None where its ink is hardly darker than the paper.

    `stamped`: where seals lie; there red ink is no tick.
    """
    x0, y0, x1, y1 = round(place.x0), round(place.y0), round(place.x1), round(place.y1)
    side = max(x1 - x0, y1 - y0)
    room = max(2, round(_FREE * side))
    left, top = max(0, x0 - room), max(0, y0 - room)
    part = np.ascontiguousarray(picture[top : y1 + room, left : x1 + room])
    under_seal = any(_within(place, seal) for seal in stamped)
    area = (cv2.extractChannel(part, 0) if under_seal else cv2.cvtColor(part, cv2.COLOR_RGB2GRAY)).astype(np.uint8)
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
    if not len(rows) or x1 - x0 < 3:
        return False
    lowest = columns[: rows[-1] + 1]
    third = max(1, (x1 - x0) // 4)
    middle = lowest[:, third:-third].mean(axis=1)
    bar = np.flatnonzero(middle > 0.6)
    return len(bar) > 0 and rows[-1] - bar[-1] <= max(1, round(0.05 * (x1 - x0)))


def _within(place: Box, seal: Box) -> bool:
    x, y = place.centre
    return seal.x0 <= x < seal.x1 and seal.y0 <= y < seal.y1
