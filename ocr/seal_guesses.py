"""Where a ring may lie in a mask of ink: connected shapes, what is no part of a seal taken out, ellipses guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import cv2
import numpy as np
import numpy.typing as npt

from ocr.readings import Box
from ocr.seal_ellipses import Ellipse, fitted, outermost
from ocr.seal_ink import Mask
from ocr.seal_squares import Rectangle
from ocr.seal_votes import voted

SMALLEST, LARGEST = 0.06, 0.42  # of the page's longer side
SMALLEST_SQUARE = 0.035
WIDE_REACH = 0.02  # of the longer side, as `_REACH`: where print has taken a rim apart
_REACH = 0.009  # of the longer side: gaps that are closed to join a worn rim and the letters near it
_RULE = 0.13  # of the longer side: longer than any straight stroke of a seal but the sides of large stamps
_THICKEST = 0.011  # of the longer side: solid ink thicker than any stroke


def voted_in(mask: Mask, box: Box, on_edge: bool) -> Iterator[Ellipse]:
    """Guesses in one part of the page."""
    longest = max(mask.shape)
    x0, y0, x1, y1 = (round(edge) for edge in (box.x0, box.y0, box.x1, box.y1))
    largest = min(LARGEST * longest, 1.2 * max(box.width, 2 * box.height))
    area, smallest = mask[y0:y1, x0:x1], SMALLEST * longest / 2
    for one in voted(area, smallest=smallest, largest=max(1.1 * smallest, largest / 2), beyond=on_edge):
        yield Ellipse(one.x + x0, one.y + y0, one.a, one.b, one.angle)


def parts(mask: Mask, reach: float = _REACH) -> Iterator[tuple[np.ndarray, Box]]:
    """Outlines and boxes of connected shapes, gaps of a worn rim closed."""
    size = max(3, round(reach * max(mask.shape))) | 1
    left, top, across, down = cv2.boundingRect(mask)  # where there is no ink nothing is joined
    if not across:
        return
    framed = cv2.copyMakeBorder(
        mask[top : top + down, left : left + across], size, size, size, size, cv2.BORDER_CONSTANT
    )
    joined = cv2.morphologyEx(framed, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8))[size:-size, size:-size]
    contours, _ = cv2.findContours(joined.copy(), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE, offset=(left, top))
    smallest = SMALLEST_SQUARE * max(mask.shape)
    for contour in contours:
        x, y, width, height = cv2.boundingRect(contour)
        if max(width, height) >= smallest and min(width, height) >= smallest / 3:
            yield contour, Box(x, y, x + width, y + height)


def without_rules(mask: Mask, *, mended: bool = True) -> Mask:
    """The ink without long straight rules, mended where they crossed something.

    A rule of a page that lies a little askew, or is bent, is followed over a few pixels up and down.
    """
    # Found at half the size, where a rule is as plain to see and everything takes a quarter of the time.
    half = cv2.dilate(mask, np.ones((2, 2), np.uint8))[1::2, 1::2].copy()
    length, play = max(5, round(_RULE * max(half.shape))), 3
    rules = _long_in_rows(cv2.dilate(half, np.ones((play, 1), np.uint8)), length)
    rules |= _long_in_rows(cv2.transpose(cv2.dilate(half, np.ones((1, play), np.uint8))), length).T
    if not rules.any():
        return mask
    rest: Mask = mask & (1 - cv2.resize(rules, mask.shape[::-1], interpolation=cv2.INTER_NEAREST).astype(np.uint8))
    if not mended:
        return rest
    return np.asarray(cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)), dtype=np.uint8)


def _long_in_rows(ink: npt.ArrayLike, length: int) -> Mask:
    """Strokes of at least that length along rows, which know nothing of each other; most have too little ink."""
    mask = np.asarray(ink, np.uint8)
    found = np.zeros_like(mask)
    # Beyond the page's edge a stroke is taken to go on, so half of it may be all there is.
    rows = np.flatnonzero(cv2.reduce(mask, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[:, 0] >= length // 2)
    if len(rows):
        found[rows] = cv2.morphologyEx(mask[rows], cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    return found


def thin(mask: Mask) -> Mask:
    """The ink without what is solid: emblems, pictures, bars; a seal's star goes with them."""
    size = round(_THICKEST * max(mask.shape)) | 1
    solid = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((size, size), np.uint8))
    if not np.any(solid):
        return mask
    return mask & (1 - np.asarray(cv2.dilate(solid, np.ones((7, 7), np.uint8)), dtype=np.uint8))


def covered(shape: tuple[int, ...], rounds: Iterable[Ellipse], rectangles: Iterable[Rectangle] = ()) -> Mask:
    """Where seals lie that are known."""
    area = np.zeros(shape[:2], np.uint8)
    for ellipse in rounds:
        area |= filled(shape, ellipse.grown(1.05))
    for rectangle in rectangles:
        cv2.fillConvexPoly(area, np.array(rectangle.corners, np.int32), 1)
    return area


def filled(shape: tuple[int, ...], ellipse: Ellipse) -> Mask:
    area = np.zeros(shape[:2], np.uint8)
    size = (2 * ellipse.a, 2 * ellipse.b)
    cv2.ellipse(area, ((ellipse.x, ellipse.y), size, float(np.degrees(ellipse.angle))), 1, -1)
    return area


def fit_of(mask: Mask, guess: Ellipse) -> Ellipse | None:
    """The ring of ink nearest to a guess, of a size that seals have; None where there is none."""
    fit = fitted(mask, guess)
    fit = fit and outermost(mask, fit)
    return fit if fit and SMALLEST * max(mask.shape) <= 2 * fit.a <= LARGEST * max(mask.shape) else None
