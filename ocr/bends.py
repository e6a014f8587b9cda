"""Paper that does not lie flat: its lines run up and down, and come straight again.

The detector takes a line that runs in a bow for two, or finds it too weak to be one, and rules in bows enclose no
cells. Strips of a levelled page side by side show the same lines of text, each a little higher or lower than in the
strip before: that tells how the lines run, whatever they say. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, Quad
from ocr.imageops import darkest_channel, quad_size, quad_slope
from ocr.readings import Box

_Floats: TypeAlias = npt.NDArray[np.floating]
_Numbers: TypeAlias = npt.NDArray[np.float64]

# All lengths in pixels of the page brought to this height of a line as the detector boxes it.
_LINE = 22
_STRIP = 30  # as wide as two characters: less shows single strokes
_BAND, _STEP = 110, 55  # of some lines: what lies one below the other need not run alike
_REACH = 7  # that a line may rise or fall from one strip to the next
_PAPER, _DARKER, _DARKEST = 41, 14, 60  # ink is that much darker than what is around it, and counted that far
_LEAST_INK = 100.0
_LARGEST, _AT_ONCE = 16_000_000, 256  # pixels of a page with very small letters; rows
_ALIKE = 0.55  # correlation of two strips that show the same lines
_LEAST_STRIPS, _LEAST_LINES, _LEAST_STEPS = 6, 3, 6
_POWERS = tuple((i, j) for i in (1, 2, 3, 4) for j in (0, 1))  # of the place across and down
_EVENED, _ROUNDS, _ODD = 1e-2, 8, 0.7  # least squares: shrinking, repetitions, and what is an outlier
_BEYOND = (1.15, 1.3)  # of half the part that was looked at: farther out the bend does not grow
_ASKEW, _WIDE = 0.02, 4  # rise by which lines differ, of those that many times as wide as high; all alike on flat pages
_LEAST, _MOST = 5.0, 66.0  # a page bent less is read as it is; one bent more is none, but two papers side by side
_SHARPER = 1.15  # lines stand out against the space between them once they are straight


@dataclass(frozen=True, slots=True)
class Bend:
    """How far below its place on the straight page a point stands on the bent one.

    `part`: where lines were looked at, in pixels of the page; `terms`: pixels for each of the powers.
    """

    part: Box
    terms: tuple[float, ...]

    def drop(self, xs: npt.ArrayLike, ys: npt.ArrayLike) -> _Numbers:
        """For places on the straight page, in pixels."""
        (x, y), (across, down) = self.part.centre, _BEYOND
        u = np.clip((np.asarray(xs, np.float64) - x) * 2 / self.part.width, -across, across)
        v = np.clip((np.asarray(ys, np.float64) - y) * 2 / self.part.height, -down, down)
        everywhere, by_height = (
            sum(term * u**i for term, (i, power) in zip(self.terms, _POWERS, strict=True) if power == j) for j in (0, 1)
        )
        return np.asarray(everywhere + v * by_height)

    def bent(self, points: _Floats) -> _Numbers:
        """Points (n x 2) of the straight page on the bent one."""
        return np.column_stack([points[:, 0], points[:, 1] + self.drop(points[:, 0], points[:, 1])])


def find_bend(picture: Picture, quads: Sequence[Quad]) -> Bend | None:
    """The bend of a levelled page with these lines; None for one that lies flat, or of which that cannot be told."""
    sizes = [quad_size(quad) for quad in quads]
    lying = [(quad, high) for quad, (wide, high) in zip(quads, sizes, strict=True) if wide > 1.5 * high]
    rises = [quad_slope(quad) for quad, (wide, high) in zip(quads, sizes, strict=True) if wide > _WIDE * high]
    alike = len(rises) >= _LEAST_LINES and np.ptp(np.percentile(rises, (10, 90))) < _ASKEW
    if len(lying) < _LEAST_LINES or alike:
        return None
    factor = _LINE / float(median(high for _, high in lying))
    if picture.shape[0] * picture.shape[1] * factor**2 > _LARGEST:
        return None
    ink = _ink(picture, factor)
    corners = np.concatenate([quad for quad, _ in lying]) * factor
    (x0, y0), (x1, y1) = corners.min(axis=0).astype(int), corners.max(axis=0).astype(int) + 1
    part = ink[max(0, y0) : y1, max(0, x0) : x1]
    strips = part.shape[1] // _STRIP
    if strips < _LEAST_STRIPS or part.shape[0] < 2 * _LINE:
        return None
    cut = part[:, : strips * _STRIP].reshape(part.shape[0], strips, _STRIP)
    rows = np.asarray(cv2.GaussianBlur(cut.sum(axis=2), (1, 9), 1.5), dtype=np.float32)
    width, height = float(strips * _STRIP), float(part.shape[0])
    left, top = float(max(0, x0)), float(max(0, y0))
    whole = Box(left, top, left + width, top + height)
    bend = _fitted(rows, Box(0, 0, width, height))
    if bend is None or not _is_a_bend(rows, bend):
        return None
    return Bend(whole.scaled(1 / factor, 1 / factor), tuple(term / factor for term in bend.terms))


def unbent(picture: Picture, bend: Bend) -> Picture:
    """The page with its lines straight. Nothing moves sideways."""
    height, width = picture.shape[:2]
    xs, straight = np.arange(width, dtype=np.float32)[None, :], np.empty_like(picture)
    for top in range(0, height, _AT_ONCE):  # the places of all pixels of a large page take more memory than reading it
        ys = np.arange(top, min(height, top + _AT_ONCE), dtype=np.float32)[:, None]
        below = (ys + bend.drop(xs + 0.5, ys + 0.5)).astype(np.float32)
        across = np.repeat(xs, len(ys), axis=0)
        straight[top : top + len(ys)] = cv2.remap(
            picture, across, below, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
    return straight


def _ink(picture: Picture, factor: float) -> npt.NDArray[np.float32]:
    """How much darker than its surroundings each pixel is, of the page made so much larger."""
    size = (max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor)))
    grey = cv2.resize(darkest_channel(picture), size, interpolation=cv2.INTER_AREA)
    darker = np.asarray(cv2.subtract(cv2.blur(grey, (_PAPER, _PAPER)), grey))
    darker[darker < _DARKER] = 0
    return np.asarray(np.minimum(darker, _DARKEST), dtype=np.float32)


def _fitted(rows: npt.NDArray[np.float32], part: Box) -> Bend | None:
    """The smooth bend that fits best how much lower lines stand from strip to strip. `rows`: ink by row and strip."""
    height = rows.shape[0]
    starts = [*range(0, max(1, height - _BAND + 1), _STEP), max(0, height - _BAND)]
    places, falls, weights = [], [], []
    for start in dict.fromkeys(starts):
        end = min(height, start + _BAND)
        fall, alike = _falls(rows, start, end)
        told = np.flatnonzero(alike >= _ALIKE)
        places += [(strip, (start + end) / 2) for strip in told]
        falls += fall[told].tolist()
        weights += (alike[told] ** 2).tolist()
    if len(places) < _LEAST_STEPS:
        return None
    strip, y = np.array(places, np.float64).T
    left, right = (_powers(part, (strip + edge) * _STRIP, y) for edge in (0.5, 1.5))
    steps, wanted, weight = right - left, np.array(falls), np.array(weights)
    trusted = weight
    for _ in range(_ROUNDS):
        square = steps.T @ (steps * trusted[:, None]) + _EVENED * np.eye(len(_POWERS))
        terms = np.linalg.solve(square, steps.T @ (trusted * wanted))
        trusted = weight / np.maximum(1.0, np.abs(steps @ terms - wanted) / _ODD)
    return Bend(part, tuple(map(float, terms)))


def _powers(part: Box, xs: _Numbers, ys: _Numbers) -> _Numbers:
    return np.column_stack([Bend(part, tuple(row)).drop(xs, ys) for row in np.eye(len(_POWERS))])


def _falls(rows: npt.NDArray[np.float32], start: int, end: int) -> tuple[_Numbers, _Numbers]:
    """By how much the lines of a band stand lower in the next strip, for each strip but the last, and how surely."""
    height, strips = rows.shape
    alike = np.full((2 * _REACH + 1, strips - 1), -1.0)
    for place, fall in enumerate(range(-_REACH, _REACH + 1)):
        top, bottom = max(start, -fall), min(end, height - fall)
        here, there = rows[top:bottom, :-1], rows[top + fall : bottom + fall, 1:]
        here, there = here - here.mean(axis=0), there - there.mean(axis=0)
        much, more = np.sqrt((here**2).sum(axis=0)), np.sqrt((there**2).sum(axis=0))
        inked = (much > _LEAST_INK) & (more > _LEAST_INK)
        alike[place, inked] = ((here * there).sum(axis=0) / np.maximum(1e-6, much * more))[inked]
    best = alike.argmax(axis=0)
    within = (best > 0) & (best < 2 * _REACH)
    inner, each = np.clip(best, 1, 2 * _REACH - 1), np.arange(strips - 1)
    before, at, after = (alike[inner + step, each] for step in (-1, 0, 1))
    # The peak of a parabola through the three.
    curve = np.minimum(before - 2 * at + after, -1e-6)
    return best - _REACH + 0.5 * (before - after) / curve, np.where(within, at, -1.0)


def _is_a_bend(rows: npt.NDArray[np.float32], bend: Bend) -> bool:
    """Whether it moves lines by enough, and these stand out more once they are straight."""
    height, strips = rows.shape
    xs, ys = (np.arange(strips) + 0.5) * _STRIP, np.arange(height, dtype=np.float64)
    drops = bend.drop(xs[None, :], ys[:, None])
    much = float(np.ptp(drops, axis=1).max())
    if not _LEAST <= much <= _MOST:
        return False
    straight = sum(np.interp(ys + drops[:, strip], ys, rows[:, strip]) for strip in range(strips))
    return _contrast(np.asarray(straight)) > _SHARPER * _contrast(rows.sum(axis=1))


def _contrast(by_row: _Floats) -> float:
    """How much lines and the space between them differ."""
    column = np.asarray(by_row, np.float32).reshape(-1, 1)
    return float(((column - cv2.GaussianBlur(column, (1, 61), 20)) ** 2).mean())
