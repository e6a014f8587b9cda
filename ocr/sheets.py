"""Finds the sheet or card on a photo by its edges against what lies around it. Pure: picture in, corners out.

An edge of paper is a straight line where it gets brighter and stays so on the paper's side, and stays dark on the
other. A printed frame is no such line, and a plain scan shows none: nothing is found there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, Quad
from ocr.imageops import quad_size, shrink, thinned

Floats: TypeAlias = npt.NDArray[np.float32]

_WORK_SIDE = 640
_STEP_REACH = 5  # pixels of the working picture from an edge to where the paper is looked at
_BESIDE = (5, 9, 14, 20)  # the same to where the desk is looked at
_STEP_SHARE, _STEP_LEAST = 0.12, 6.0  # how much brighter the paper is: of its own brightness, and in grey levels
_SPREAD = 35  # degrees a side of a sheet may be off the upright
_NEAR = 2.0  # pixels of the working picture
_KEPT_LINES = 5  # candidates for each side
_LEAST_LENGTH = 0.12  # of the working picture's longer side
_COVERED = 0.6  # of a side that must be an edge
_LEAST_AREA = 0.12  # of the picture
_AS_BRIGHT, _MORE_PAPER = 0.82, 0.04  # of the brightness of the lit part of the sheet; of the picture
_AT_BORDER, _LOOKED_ALONG, _HARDLY = 0.015, 200, 0.1  # of the way to the middle; places; of them, that may be paper
_COSINE, _SINE = (turn(np.radians(np.arange(360))).astype(np.float32) for turn in (np.cos, np.sin))
_INWARD = (90, 180, 270, 0)  # degrees: where the paper lies, seen from its top, right, bottom and left edge


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet or card in a picture: its corners in pixels, top left first and clockwise.

    `seen`: whether its top, right, bottom and left edge was found in the picture. Where one was not, that side of
    `corners` lies on the picture's border. `whole`: whether the sheet ends before that border all the same, for what
    lies along it is darker than paper: a torn, bent or rounded edge is no straight one.
    """

    corners: Quad
    seen: tuple[bool, bool, bool, bool]
    whole: tuple[bool, bool, bool, bool]

    @property
    def aspect(self) -> float:
        """The longer by the shorter side of what lies in the picture."""
        wide, high = quad_size(self.corners)
        return max(wide, high) / max(1.0, min(wide, high))


@dataclass(frozen=True, slots=True)
class _Line:
    """A straight edge `a x + b y = c`, (a, b) of length 1 and pointing into the sheet."""

    a: float
    b: float
    c: float


@dataclass(frozen=True, slots=True)
class _Edges:
    """Places where it gets brighter and stays so: of each its x and y and the direction of the brighter side."""

    x: Floats
    y: Floats
    degrees: Floats


def find_sheet(picture: Picture) -> Sheet | None:
    """The sheet or card that stands out from its surroundings, or None where there is none or it is not clear."""
    thin = cv2.cvtColor(thinned(picture, longest=_WORK_SIDE), cv2.COLOR_RGB2GRAY).astype(np.uint8, copy=False)
    grey, _ = shrink(thin, longest=_WORK_SIDE)
    factor = max(grey.shape) / max(picture.shape[:2])
    edges = _edges(grey)
    height, width = grey.shape
    borders = (_Line(0, 1, 0), _Line(-1, 0, -width), _Line(0, -1, -height), _Line(1, 0, 0))
    choices = []
    for side, border in enumerate(borders):
        mine = _of_side(edges, side)
        lines = _lines(mine, width, height)
        choices.append([(line, _places(line, mine)) for line in lines] + [(border, None)])
    best: tuple[float, Quad, tuple[bool, ...]] | None = None
    for chosen in product(*choices):
        if sum(places is not None for _, places in chosen) < 2:
            continue
        corners = _corners([line for line, _ in chosen])
        if corners is None or not _is_sheet(corners, width, height):
            continue
        score = _score(corners, chosen)
        if score is not None and (best is None or score > best[0]):
            best = (score, corners, tuple(places is not None for _, places in chosen))
    if best is None or _more_paper(grey, best[1]):
        return None
    top, right, bottom, left = best[2]
    whole = _ends_before_border(grey, best[1], best[2])
    return Sheet((best[1] / factor).astype(np.float32), (top, right, bottom, left), whole)


def _ends_before_border(
    grey: npt.NDArray[np.uint8], corners: Quad, seen: Sequence[bool]
) -> tuple[bool, bool, bool, bool]:
    """For each side, whether its edge was seen or hardly anything along the picture's border there is paper."""
    inside = np.zeros_like(grey)
    cv2.fillConvexPoly(inside, np.rint(corners).astype(np.int32), 1)
    paper = float(np.percentile(grey[inside > 0], 85))
    middle = corners.mean(axis=0)
    inwards = middle + (corners - middle) * (1 - _AT_BORDER)
    along = np.linspace(0, 1, _LOOKED_ALONG)[:, None]
    top, right, bottom, left = (
        bool(known)
        or float(np.mean(_at(grey.astype(np.float32), *(start + (end - start) * along).T) > _AS_BRIGHT * paper))
        < _HARDLY
        for known, start, end in zip(seen, inwards, np.roll(inwards, -1, axis=0), strict=True)
    )
    return top, right, bottom, left


def _edges(grey: npt.NDArray[np.uint8]) -> _Edges:
    soft = cv2.GaussianBlur(grey, (0, 0), 1.4)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    steep = np.hypot(across, down)
    limit = max(12.0, min(60.0, float(np.percentile(steep[::3, ::3], 80))))
    ridge = _on_ridge(steep, across, down) & (steep > limit)
    y, x = np.nonzero(ridge)
    along_x, along_y = across[y, x] / steep[y, x], down[y, x] / steep[y, x]
    values = soft.astype(np.float32)
    bright = _at(values, x + _STEP_REACH * along_x, y + _STEP_REACH * along_y)
    # Beyond a printed frame, however thick, comes paper again: beyond the edge of a sheet it stays dark.
    beside = np.max([_at(values, x - far * along_x, y - far * along_y) for far in _BESIDE], axis=0)
    kept = bright - beside > np.maximum(_STEP_LEAST, _STEP_SHARE * bright)
    degrees = np.degrees(np.arctan2(along_y[kept], along_x[kept])) % 360
    return _Edges(x[kept].astype(np.float32), y[kept].astype(np.float32), degrees.astype(np.float32))


def _on_ridge(steep: Floats, across: Floats, down: Floats) -> npt.NDArray[np.bool_]:
    """Where no neighbour across the edge is steeper."""
    sideways = np.abs(across) > np.abs(down)
    left, right = np.roll(steep, 1, axis=1), np.roll(steep, -1, axis=1)
    above, below = np.roll(steep, 1, axis=0), np.roll(steep, -1, axis=0)
    ridge: npt.NDArray[np.bool_] = np.where(
        sideways, (steep >= left) & (steep > right), (steep >= above) & (steep > below)
    )
    return ridge


def _at(values: Floats, x: Floats, y: Floats) -> Floats:
    height, width = values.shape
    columns = np.clip(np.rint(x), 0, width - 1).astype(np.int64)
    rows = np.clip(np.rint(y), 0, height - 1).astype(np.int64)
    found: Floats = values[rows, columns]
    return found


def _of_side(edges: _Edges, side: int) -> _Edges:
    away = np.abs((edges.degrees - _INWARD[side] + 180) % 360 - 180)
    mine = away <= _SPREAD
    return _Edges(edges.x[mine], edges.y[mine], edges.degrees[mine])


def _lines(edges: _Edges, width: int, height: int) -> list[_Line]:
    """The straight lines that most edge places lie on and point across, the fullest first."""
    reach = int(np.hypot(width, height)) + 2
    least = _LEAST_LENGTH * max(width, height)
    x, y, degrees = edges.x, edges.y, edges.degrees
    lines: list[_Line] = []
    while len(lines) < _KEPT_LINES and x.size >= least:
        cells = []
        for turn in (-3, -2, -1, 0, 1, 2, 3):
            angle = np.rint(degrees + turn).astype(np.int64) % 360
            place = (x * _COSINE[angle] + y * _SINE[angle]) / 2 + reach / 2
            cells.append(angle * reach + place.astype(np.int64))
        votes = np.bincount(np.concatenate(cells))
        peak = int(np.argmax(votes))
        if votes[peak] < 0.4 * least:
            break
        radians = np.radians(peak // reach)
        line = _Line(float(np.cos(radians)), float(np.sin(radians)), float((peak % reach + 0.5 - reach / 2) * 2))
        for near in (3.0, _NEAR):
            line = _fitted(line, x, y, degrees, near)
        on_line = _on_line(line, x, y, degrees, 2 * _NEAR)
        if int(_on_line(line, x, y, degrees, _NEAR).sum()) >= least:
            lines.append(line)
        if not on_line.any():
            break
        x, y, degrees = x[~on_line], y[~on_line], degrees[~on_line]
    return lines


def _on_line(line: _Line, x: Floats, y: Floats, degrees: Floats, near: float) -> npt.NDArray[np.bool_]:
    inward = np.degrees(np.arctan2(line.b, line.a))
    found: npt.NDArray[np.bool_] = (np.abs(line.a * x + line.b * y - line.c) <= near) & (
        np.abs((degrees - inward + 180) % 360 - 180) < 15
    )
    return found


def _fitted(line: _Line, x: Floats, y: Floats, degrees: Floats, near: float) -> _Line:
    """The line through the places near a line."""
    mine = _on_line(line, x, y, degrees, near)
    if mine.sum() < 8:
        return line
    along_x, along_y, x0, y0 = cv2.fitLine(np.stack([x[mine], y[mine]], axis=1), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    a, b = -float(along_y), float(along_x)
    if a * line.a + b * line.b < 0:
        a, b = -a, -b
    return _Line(a, b, a * float(x0) + b * float(y0))


def _corners(lines: list[_Line]) -> Quad | None:
    """Where top, right, bottom and left line meet, top left first and clockwise."""
    corners = []
    for one, other in ((0, 3), (0, 1), (2, 1), (2, 3)):
        first, second = lines[one], lines[other]
        determinant = first.a * second.b - second.a * first.b
        if abs(determinant) < 0.3:
            return None
        x = (first.c * second.b - second.c * first.b) / determinant
        y = (first.a * second.c - second.a * first.c) / determinant
        corners.append((x, y))
    return np.array(corners, dtype=np.float32)


def _is_sheet(corners: Quad, width: int, height: int) -> bool:
    """Convex, in the picture, large enough, and with angles and sides that a flat sheet can show."""
    slack = 0.02 * max(width, height)
    if (corners < -slack).any() or (corners > (width + slack, height + slack)).any():
        return False
    sides = np.roll(corners, -1, axis=0) - corners
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    if lengths.min() < _LEAST_LENGTH * max(width, height):
        return False
    following = np.roll(sides, -1, axis=0)
    turn = sides[:, 0] * following[:, 1] - sides[:, 1] * following[:, 0]
    if (turn / (lengths * np.roll(lengths, -1)) < 0.8).any():
        return False
    if max(lengths[0] / lengths[2], lengths[2] / lengths[0], lengths[1] / lengths[3], lengths[3] / lengths[1]) > 1.8:
        return False
    return float(cv2.contourArea(corners)) >= _LEAST_AREA * width * height


def _more_paper(grey: npt.NDArray[np.uint8], corners: Quad) -> bool:
    """True where something as bright as the sheet lies beside it: another card, a sheet below, a white desk."""
    inside = np.zeros_like(grey)
    cv2.fillConvexPoly(inside, np.rint(corners).astype(np.int32), 1)
    reach = 2 * round(0.02 * max(grey.shape)) + 1
    beside = cv2.dilate(inside, np.ones((reach, reach), np.uint8)) == 0
    paper = float(np.percentile(grey[inside > 0], 85))
    return bool(((grey > _AS_BRIGHT * paper) & beside).mean() > _MORE_PAPER)


def _score(corners: Quad, chosen: Sequence[tuple[_Line, Floats | None]]) -> float | None:
    """How much of the outline is an edge; None when a side is too little of one."""
    covered = outline = 0.0
    for side, (_, places) in enumerate(chosen):
        start, end = corners[side], corners[(side + 1) % 4]
        length = float(np.hypot(*(end - start)))
        outline += length
        if places is None:
            continue
        share = _coverage(places, start, end, length)
        if share < _COVERED:
            return None
        covered += share * length
    return float(covered / outline * float(cv2.contourArea(corners)) ** 0.25)


def _places(line: _Line, edges: _Edges) -> Floats:
    """The edge places that lie on a line (n x 2)."""
    mine = _on_line(line, edges.x, edges.y, edges.degrees, _NEAR)
    return np.stack([edges.x[mine], edges.y[mine]], axis=1)


def _coverage(places: Floats, start: Quad, end: Quad, length: float) -> float:
    """Share of the way from start to end along which there are edge places."""
    along = (places - start) @ ((end - start) / length)
    cells = max(1, int(length / 6))
    hit = along[(along >= 0) & (along <= length)] * (cells / length)
    return float(np.count_nonzero(np.bincount(np.minimum(hit.astype(np.int64), cells - 1), minlength=cells))) / cells
