"""Guesses of ellipses by votes: every piece of an edge says where the middle of a ring of each size would be."""

from __future__ import annotations

import math
from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from ocr.seal_ellipses import Ellipse
from ocr.seal_ink import Mask

_ASPECTS = (1.0, 1.35, 1.6)  # of a round seal, and of the ovals in use
_CELL = 4  # pixels of the halved mask
_MOST_POINTS = 4000
_GUESSES = 4
_LEAST = 0.35  # of the votes of a ring that is wholly seen
_STEP = 1.09


def voted(mask: Mask, *, smallest: float, largest: float, beyond: bool) -> Iterator[Ellipse]:
    """The likeliest rings with long half axes between two lengths, best first.

    `beyond`: their middles may lie to the left or right of the mask, which ends at the page's edge.
    """
    half = cv2.resize(mask * 255, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    smooth = cv2.GaussianBlur(half, (5, 5), 0)
    gx, gy = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    size = np.hypot(gx, gy)
    rows, columns = np.nonzero(size > 120)
    if len(rows) < 40:
        return
    if len(rows) > _MOST_POINTS:
        some = np.linspace(0, len(rows) - 1, _MOST_POINTS).astype(np.intp)
        rows, columns = rows[some], columns[some]
    thinned = (size > 120).sum() / len(rows)
    unit_x, unit_y = gx[rows, columns] / size[rows, columns], gy[rows, columns] / size[rows, columns]
    found: list[tuple[float, Ellipse]] = []
    for aspect in _ASPECTS:
        # Stretched downwards, an upright oval becomes a circle.
        length = np.hypot(unit_x, unit_y / aspect)
        points = (columns.astype(np.float32), rows * np.float32(aspect), unit_x / length, unit_y / aspect / length)
        sides = (half.shape[1], round(half.shape[0] * aspect))
        for votes, x, y, radius in _rings(points, sides, (smallest / 2, largest / 2), thinned, beyond):
            found.append((votes, Ellipse(2 * x, 2 * y / aspect, 2 * radius, 2 * radius / aspect, 0.0)))
    found.sort(key=lambda one: -one[0])
    yield from (ellipse for _, ellipse in found)


def _rings(
    points: tuple[npt.NDArray[np.float32], ...],
    sides: tuple[int, int],
    sizes: tuple[float, float],
    thinned: float,
    beyond: bool,
) -> list[tuple[float, float, float, float]]:
    """(votes, x, y, radius) of the best circles."""
    xs, ys, unit_x, unit_y = points
    smallest, largest = sizes
    pad = 0.7 * largest if beyond else 0.0
    width, height = int((sides[0] + 2 * pad) / _CELL) + 2, int(sides[1] / _CELL) + 2
    radii = smallest * _STEP ** np.arange(math.ceil(math.log(largest / smallest) / math.log(_STEP)) + 1)
    planes = np.zeros((len(radii), height, width), np.float32)
    for plane, radius in zip(planes, radii, strict=True):
        for sign in (-1.0, 1.0):
            column = ((xs + sign * radius * unit_x + pad) / _CELL).astype(np.intp)
            row = ((ys + sign * radius * unit_y) / _CELL).astype(np.intp)
            inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
            flat = np.bincount(row[inside] * width + column[inside], minlength=width * height)
            plane += flat.reshape(height, width).astype(np.float32)
        spread = 3
        plane[:] = cv2.boxFilter(plane, -1, (spread, spread), normalize=False)
        # A ring has two edges, of which both are seen; one across the page's edge has less.
        plane *= thinned / (2 * np.pi * radius * 2)
        if beyond:
            plane /= _visible(width, radius, sides[0], pad)[None, :]
    best: list[tuple[float, float, float, float]] = []
    for _ in range(_GUESSES):
        place = int(planes.argmax())
        layer, rest = divmod(place, height * width)
        row, column = divmod(rest, width)
        votes = float(planes[layer, row, column])
        if votes < _LEAST:
            break
        best.append((votes, (column + 0.5) * _CELL - pad, (row + 0.5) * _CELL, float(radii[layer])))
        near = max(2, round(0.25 * radii[layer] / _CELL))
        planes[
            max(0, layer - 4) : layer + 5,
            max(0, row - near) : row + near + 1,
            max(0, column - near) : column + near + 1,
        ] = 0
    return best


def _visible(width: int, radius: float, page: int, pad: float) -> npt.NDArray[np.float32]:
    """For a middle in each column, the share of a ring's circumference that lies between left and right edge."""
    xs = (np.arange(width) + 0.5) * _CELL - pad
    lost = np.zeros(width)
    for room in (xs, page - xs):
        lost += np.arccos(np.clip(room / radius, -1, 1)) / np.pi
    visible: npt.NDArray[np.float32] = np.clip(1 - lost, 0.25, 1).astype(np.float32)
    return visible
