"""Square and rectangular seals in a mask of ink: connected shapes with four straight sides and words within."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ocr.percentiles import percentile
from ocr.seal_ink import Mask

Floats = npt.NDArray[np.float64]

_LONGEST_BY_SHORTEST, _LONGEST_STRIP = 4.5, 7.5  # a stamp of two or three short rows; of a design office's long ones
_STRIP_SIDE, _STRIP_AROUND = 0.7, 0.12  # a cell of a red form is as long: a strip has all its sides and stands alone
_LEAST_SIDE = 0.018  # of the page's longer side: 5 mm of A4; less is a row of words
_SIDE_SEEN = 0.7  # of three sides; the fourth may lie under another seal or be worn
_WORST_SIDE = 0.35
_EMPTY, _FULL = 0.04, 0.6
_SOLID, _SOLID_MOST, _SOLID_CROSSED = 0.45, 0.93, 0.8
_WHITE = 0.68  # of the usual strength: less, and a letter is left white there
_NAME_ASPECT, _NAME_LARGEST = 1.35, 0.13  # of the page's longer side: the name seal of a person
_FULL_NAME = 0.75  # four bold characters fill it more than rows of words do


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Corners clockwise, the first the top left one of the seal held upright."""

    corners: tuple[tuple[float, float], ...]

    @property
    def sides(self) -> tuple[float, float]:
        (x0, y0), (x1, y1), _, (x3, y3) = self.corners
        return math.hypot(x1 - x0, y1 - y0), math.hypot(x3 - x0, y3 - y0)

    @property
    def centre(self) -> tuple[float, float]:
        return sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4

    def points(self, share: Floats) -> tuple[Floats, Floats]:
        """Points along the four sides, drawn in towards the middle to a share."""
        corners = np.array([*self.corners, self.corners[0]])
        along = np.linspace(0, 4, 120, endpoint=False)
        xs, ys = (np.interp(along, range(5), corners[:, axis]) for axis in (0, 1))
        x, y = self.centre
        return x + (xs - x) * share, y + (ys - y) * share

    def near(self, other: Rectangle) -> bool:
        """Do both mean the same seal?"""
        (x0, y0), (x1, y1) = self.centre, other.centre
        return math.hypot(x0 - x1, y0 - y1) < 0.5 * min(other.sides)

    def widened(self, by: float) -> Rectangle:
        """With every side moved outwards."""
        wide, high = self.sides
        x, y = self.centre
        (x0, y0), (x1, y1), _, (x3, y3) = self.corners
        along, down = ((x1 - x0) / wide, (y1 - y0) / wide), ((x3 - x0) / high, (y3 - y0) / high)
        return Rectangle(
            tuple(
                (
                    x + a * (wide / 2 + by) * along[0] + b * (high / 2 + by) * down[0],
                    y + a * (wide / 2 + by) * along[1] + b * (high / 2 + by) * down[1],
                )
                for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
            )
        )

    def scaled(self, factor: float) -> Rectangle:
        return Rectangle(tuple((x * factor, y * factor) for x, y in self.corners))


def rectangle_around(part: npt.NDArray[np.int32]) -> Rectangle:
    """The smallest rectangle about a shape, turned by at most 45 degrees."""
    (x, y), (wide, high), degrees = cv2.minAreaRect(part)
    if degrees > 45:
        wide, high, degrees = high, wide, degrees - 90
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    halves = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return Rectangle(
        tuple(
            (x + a * wide / 2 * cos - b * high / 2 * sin, y + a * wide / 2 * sin + b * high / 2 * cos)
            for a, b in halves
        )
    )


def is_square_seal(mask: Mask, strength: Mask, unknown: Mask, rectangle: Rectangle) -> bool:
    """A rim on all sides with a gap behind it and words within; or solid ink with words left white.

    `strength`: how much ink there is, by which thin white letters show; `unknown`: where print or another seal
    hides what is there.
    """
    wide, high = rectangle.sides
    strip = max(wide, high) > _LONGEST_BY_SHORTEST * min(wide, high)
    if min(wide, high) < max(8, _LEAST_SIDE * max(mask.shape)) or max(wide, high) > _LONGEST_STRIP * min(wide, high):
        return False
    ink, hidden = _upright(mask, rectangle) > 0, _upright(unknown, rectangle) > 0
    inset = max(2, round(0.14 * min(ink.shape)))
    inner, inner_hidden = ink[inset:-inset, inset:-inset], hidden[inset:-inset, inset:-inset]
    if inner.size == 0 or inner_hidden.mean() > 0.7:
        return False
    full = float(inner[~inner_hidden].mean())
    if full >= _SOLID and _is_solid(_upright(strength, rectangle), hidden, max(mask.shape)):
        return True
    fullest = _FULL_NAME if _of_a_person(rectangle, max(mask.shape)) else _FULL
    if not _EMPTY <= full <= fullest or inner.any(axis=0).mean() < 0.5 or inner.any(axis=1).mean() < 0.4:
        return False
    if ink[:, inset:-inset].all(axis=0).any():
        return False  # a rule from side to side: a piece of a table
    sides = [_side(np.rot90(ink, turn), np.rot90(hidden, turn)) for turn in range(4)]
    seen = sorted(rim for rim, _ in sides)
    gaps = sum(gap < 0.6 * rim for rim, gap in sides)
    if strip and (seen[0] < _STRIP_SIDE or _around(mask, rectangle) > _STRIP_AROUND):
        return False
    return seen[0] >= _WORST_SIDE and seen[1] >= _SIDE_SEEN and gaps >= 3


def _around(mask: Mask, rectangle: Rectangle) -> float:
    """How much ink stands in a band right beyond the rim."""
    near, far = (_upright(mask, rectangle.widened(by * min(rectangle.sides))) for by in (0.08, 0.25))
    return (float(far.sum()) - float(near.sum())) / max(1, far.size - near.size)


def _of_a_person(rectangle: Rectangle, page_side: int) -> bool:
    """Is it as small and as square as the name seal of a person?"""
    short, long = sorted(rectangle.sides)
    return long <= _NAME_ASPECT * short and long <= _NAME_LARGEST * page_side


def _is_solid(strength: Mask, hidden: npt.NDArray[np.bool_], page_side: int) -> bool:
    """A small square of ink all over but for some white letters."""
    high, wide = strength.shape
    if max(high, wide) > _NAME_ASPECT * min(high, wide) or max(high, wide) > _NAME_LARGEST * page_side:
        return False
    ink = strength > _WHITE * percentile(strength, 90)
    edge = max(2, round(0.08 * min(high, wide)))
    inside = ink[edge:-edge, edge:-edge]
    bands = [(np.rot90(ink, turn)[1:edge], np.rot90(hidden, turn)[1:edge]) for turn in range(4)]
    white = cv2.connectedComponents((~inside).astype(np.uint8))[0] - 1
    if not _SOLID <= inside.mean() <= _SOLID_MOST or white < 3:
        return False
    if min(float(band.mean()) for band, _ in bands) > _SIDE_SEEN:
        return True
    # Print or another seal lies across a side: then the letters must be plain to see, or it is an emblem.
    sides = sorted(_seen(*band) for band in bands)
    return bool(sides[0] > _WORST_SIDE and sides[1] > _SIDE_SEEN and inside.mean() <= _SOLID_CROSSED)


def _seen(ink: npt.NDArray[np.bool_], hidden: npt.NDArray[np.bool_]) -> float:
    """Of what nothing hides, the share that is ink; as much as a side needs where all is hidden."""
    return float(ink[~hidden].mean()) if not hidden.all() else _SIDE_SEEN


def _side(ink: npt.NDArray[np.bool_], hidden: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Of the upper side: how much of it is seen, and how much ink there is where the gap behind it is widest."""
    edge = max(2, round(0.06 * min(ink.shape)))
    deep = max(edge + 2, round(0.2 * min(ink.shape)))
    middle = slice(round(0.08 * ink.shape[1]), max(1, round(0.92 * ink.shape[1])))
    rim = np.asarray(ink[:edge, middle].any(axis=0))
    known = rim | ~hidden[:edge, middle].any(axis=0)
    if known.mean() < 0.3:
        return _SIDE_SEEN, 0.0  # wholly hidden: the other sides decide
    gap = min(float(row.mean()) for row in ink[1:deep, middle])
    return float(rim[known].mean()), gap


def _upright(mask: Mask, rectangle: Rectangle) -> Mask:
    """The rectangle's part of a mask, held upright."""
    wide, high = (max(1, round(side)) for side in rectangle.sides)
    source = np.array(rectangle.corners[:3], np.float32)
    target = np.array([[0, 0], [wide - 1, 0], [wide - 1, high - 1]], np.float32)
    matrix = cv2.getAffineTransform(source, target)
    return np.asarray(cv2.warpAffine(mask, matrix, (wide, high), flags=cv2.INTER_NEAREST), dtype=np.uint8)
