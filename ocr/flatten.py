"""Lays the picture of a page flat: the sheet on a photo warped upright, a turned page levelled.

Pure. Every step also gives the matrix (3x3, homogeneous) that takes pixels of the new picture back to those of the
old one, so that what is found on the flat page can be shown on the page as it was handed in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from ocr.bends import Bend
from ocr.engine import Picture, Quad
from ocr.imageops import QuarterTurn
from ocr.readings import Box
from ocr.sheets import Sheet

Matrix: TypeAlias = npt.NDArray[np.float64]

_LEAST_TURN = 0.012  # rise of an edge (0.7 degrees) from which a page is worth laying straight
_LEAST_ROOM = 0.75  # a sheet that fills less of its picture is worth cutting out
_ALONG = 5  # places along a box by which a bend is followed
_LARGEST_SIDE = 3200  # pixels: body type of an A4 sheet is then about as high as the recogniser wants it


def is_worth_flattening(sheet: Sheet, width: int, height: int) -> bool:
    """True for a sheet seen whole that lies askew, in perspective, or small in its picture."""
    if not all(sheet.seen):
        return False
    sides = np.roll(sheet.corners, -1, axis=0) - sheet.corners
    rises = (sides[0, 1] / sides[0, 0], sides[2, 1] / sides[2, 0], sides[1, 0] / sides[1, 1], sides[3, 0] / sides[3, 1])
    askew = max(abs(float(rise)) for rise in rises) > _LEAST_TURN
    return askew or float(cv2.contourArea(sheet.corners)) < _LEAST_ROOM * width * height


def lay_flat(picture: Picture, sheet: Sheet) -> tuple[Picture, Matrix]:
    """The sheet alone, as a rectangle about as large as it is in the picture."""
    top_left, top_right, bottom_right, bottom_left = sheet.corners
    width = max(math.dist(top_left, top_right), math.dist(bottom_left, bottom_right))
    height = max(math.dist(top_left, bottom_left), math.dist(top_right, bottom_right))
    factor = min(1.0, _LARGEST_SIDE / max(width, height))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    target = np.array([(0, 0), (size[0], 0), size, (0, size[1])], dtype=np.float32)
    back = cv2.getPerspectiveTransform(target, sheet.corners).astype(np.float64)
    return _seen_through(picture, back, size), back


def level(picture: Picture, slope: float) -> tuple[Picture, Matrix]:
    """The picture turned about its middle so that lines of that slope (dy/dx) run level; nothing is cut off."""
    height, width = picture.shape[:2]
    angle = math.atan(slope)
    cosine, sine = math.cos(angle), math.sin(angle)
    wide, high = width * cosine + height * abs(sine), height * cosine + width * abs(sine)
    size = (math.ceil(wide), math.ceil(high))
    to_middle = np.array([[1, 0, -size[0] / 2], [0, 1, -size[1] / 2], [0, 0, 1]], dtype=np.float64)
    turned = np.array([[cosine, -sine, width / 2], [sine, cosine, height / 2], [0, 0, 1]], dtype=np.float64)
    back = turned @ to_middle
    return _seen_through(picture, back, size), back


def enlarge(picture: Picture, factor: float) -> tuple[Picture, Matrix]:
    """The picture `factor` times as large."""
    height, width = picture.shape[:2]
    size = (round(width * factor), round(height * factor))
    larger = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8)
    return larger, np.diag([width / size[0], height / size[1], 1.0])


def turn_back(degrees: QuarterTurn, *, width: int, height: int) -> Matrix:
    """The matrix from a picture turned by `imageops.turn` back to the one of that size before turning."""
    if degrees == 90:
        rows = [[0, 1, 0], [-1, 0, height], [0, 0, 1]]
    elif degrees == 180:
        rows = [[-1, 0, width], [0, -1, height], [0, 0, 1]]
    elif degrees == 270:
        rows = [[0, -1, width], [1, 0, 0], [0, 0, 1]]
    else:
        rows = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    return np.array(rows, dtype=np.float64)


def move_points(points: npt.NDArray[np.floating], matrix: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """Points (n x 2) taken through a matrix."""
    moved = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(moved[:, :2] / moved[:, 2:], dtype=np.float64)


def move_quads(quads: Sequence[Quad], matrix: npt.NDArray[np.floating]) -> list[Quad]:
    return [move_points(quad, matrix).astype(np.float32) for quad in quads]


def move_box(box: Box, matrix: npt.ArrayLike, bend: Bend | None = None) -> Box:
    """The upright box around a box taken through a matrix, on a page that was bent after it has been bent again."""
    xs = np.linspace(box.x0, box.x1, 2 if bend is None else _ALONG)
    corners = np.concatenate([np.column_stack([xs, np.full(len(xs), y)]) for y in (box.y0, box.y1)])
    if bend is not None:
        corners = bend.bent(corners)
    low, high = (edge(move_points(corners, np.asarray(matrix)), axis=0) for edge in (np.min, np.max))
    return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))


def _seen_through(picture: Picture, back: Matrix, size: tuple[int, int]) -> Picture:
    """The picture of that size whose pixels the matrix takes to those of `picture`; beside it lies plain paper."""
    paper = [float(value) for value in np.median(picture[::16, ::16].reshape(-1, 3), axis=0)]
    # Pixels have their middle half a pixel in.
    shift, unshift = (np.array([[1, 0, s], [0, 1, s], [0, 0, 1]]) for s in (0.5, -0.5))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpPerspective(
        picture, unshift @ back @ shift, size, flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=paper
    )
    return np.asarray(seen, dtype=np.uint8)
