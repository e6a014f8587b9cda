"""Round and oval seals in a mask of ink: guessed from outlines and by votes, fitted ray by ray, then judged."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ocr.seal_ink import Mask

Floats = npt.NDArray[np.float64]

_RAYS = 180
_FLATTEST = 0.56  # official ovals are 40 x 30 mm and 30 x 20 mm; a copy or a photo may press them
_RIM_SEEN = 0.5
_SMALL = 0.08  # of the page's longer side: as small as a large red letter, so more of the rim must be seen
_ODD_RIM_SEEN = 0.68  # so must an oval's
_ROUND = 0.85
_LINE_SEEN = 0.4  # of the directions, at one and the same share of the radius
_GAP_BEHIND, _GAP_BEYOND = 0.65, 0.5  # ink there, as a share of the rim's
_LETTER_SECTORS = 0.3
_WHOLE_LINE, _THIN_BY_RIM = 0.9, 0.2  # within a rim that is all there, thin letters that hardly came down count
_LEAST_LETTER, _LETTER_BY_RIM = 6.0, 0.33  # strength of ink, of 255, and as a share of the rim's
_STROKES = 6  # crossings of strokes on the way round, through the band of letters
_EMPTY, _FULL = 0.03, 0.62
_DARK, _CLEAR = 110, 70  # of 255
_CLEAR_SHARE = 0.45
_LETTERS_FROM = 0.62
_SHARES = np.linspace(0.3, 1.2, 91)
_SIDE_OUT = 0.2  # of the half axis
_ON_LINE = 0.4  # of the points met, that must lie on the ellipse
_STRAYING = 0.12  # of the radius
_STEPS = np.linspace(-1.0, 1.0, 25)
_DIRECTIONS = np.linspace(0, 2 * np.pi, _RAYS, endpoint=False)
_OUTER = np.linspace(0.62, 1.5, 45)


@dataclass(frozen=True, slots=True)
class Ellipse:
    """Half axes `a` >= `b`; `angle` in radians, of the long axis."""

    x: float
    y: float
    a: float
    b: float
    angle: float

    def points(self, share: float | Floats, directions: Floats) -> tuple[Floats, Floats]:
        """Points at a share of the radius, in directions of the ellipse's own frame."""
        along, across = self.a * np.cos(directions), self.b * np.sin(directions)
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return self.x + share * (along * cos - across * sin), self.y + share * (along * sin + across * cos)

    def grown(self, share: float) -> Ellipse:
        return Ellipse(self.x, self.y, self.a * share, self.b * share, self.angle)

    def one_side_out(self) -> Iterator[Ellipse]:
        """The ellipse with its upper, lower, left or right side moved outwards, the opposite side kept."""
        for axis, angle in ((self.b, math.pi / 2), (self.a, 0.0)):
            step = _SIDE_OUT * axis / 2
            for sign in (-1, 1):
                shift = sign * step
                x = self.x + shift * math.cos(angle + self.angle)
                y = self.y + shift * math.sin(angle + self.angle)
                if angle:
                    yield Ellipse(x, y, self.a, self.b + step, self.angle)
                else:
                    yield Ellipse(x, y, self.a + step, self.b, self.angle)

    @property
    def half_size(self) -> tuple[float, float]:
        """Half the width and height of the upright box around it."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return math.hypot(self.a * cos, self.b * sin), math.hypot(self.a * sin, self.b * cos)

    def scaled(self, factor: float) -> Ellipse:
        return Ellipse(self.x * factor, self.y * factor, self.a * factor, self.b * factor, self.angle)

    def share_of(self, other: Ellipse) -> float:
        """How far apart two middles are, in half axes of the other."""
        return math.hypot(self.x - other.x, self.y - other.y) / max(1.0, other.b)


@dataclass(frozen=True, slots=True)
class Judged:
    """An ellipse that is a seal, how much of its rim is seen, and how much of that on the very line."""

    ellipse: Ellipse
    rim: float
    line: float = 1.0


def fitted(mask: Mask, guess: Ellipse) -> Ellipse | None:
    """The ellipse of ink nearest to a guess: rays from its middle meet the rim, and an ellipse is laid through."""
    ellipse = guess
    for reach in (0.13, 0.07, 0.04):
        xs, ys = _rim_points(mask, ellipse, reach)
        if len(xs) < _RAYS / 5:
            return None
        better = _through(xs, ys)
        if better is None or better.b < _FLATTEST * better.a or not 0.6 < better.a / guess.a < 1.7:
            return None
        ellipse = better
    return ellipse


def _rim_points(mask: Mask, ellipse: Ellipse, reach: float) -> tuple[Floats, Floats]:
    """In each direction the middle of the ink nearest to the ellipse, where there is any within reach."""
    directions = _DIRECTIONS
    shares = 1 + reach * _STEPS
    ink = _sampled(mask, ellipse, shares, directions) > 0
    weight = np.where(ink, 1.2 - np.abs(_STEPS)[:, None], 0.0)
    total = weight.sum(axis=0)
    seen = total > 0
    share = (weight * shares[:, None]).sum(axis=0)[seen] / total[seen]
    return ellipse.points(share, directions[seen])


def _sampled(
    mask: Mask, ellipse: Ellipse, shares: Floats, directions: Floats, beyond: int = 0
) -> npt.NDArray[np.uint8]:
    """Values of the mask at shares x directions; `beyond` where the page ends."""
    xs, ys = ellipse.points(shares[:, None], directions[None, :])
    columns, rows = np.rint(xs).astype(np.intp), np.rint(ys).astype(np.intp)
    height, width = mask.shape
    # Most ellipses lie on the page as a whole: nothing is to be asked of each point.
    reach = float(shares.max()) * max(ellipse.a, ellipse.b) + 1
    if reach <= ellipse.x < width - reach and reach <= ellipse.y < height - reach:
        values: npt.NDArray[np.uint8] = mask.ravel()[rows * width + columns]
        return values
    inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
    return np.where(inside, mask[np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)], np.uint8(beyond))


def _through(xs: Floats, ys: Floats) -> Ellipse | None:
    """An ellipse through most of the points: those that lie off it are left out, step by step."""
    points = np.stack([xs, ys], axis=1).astype(np.float32)
    for _ in range(3):
        if len(points) < 12:
            return None
        (x, y), (wide, high), degrees = cv2.fitEllipseDirect(points)
        if not (math.isfinite(x) and math.isfinite(y) and wide > 2 and high > 2):
            return None
        angle = math.radians(degrees)
        ellipse = (
            Ellipse(x, y, wide / 2, high / 2, angle)
            if wide >= high
            else Ellipse(x, y, high / 2, wide / 2, angle + math.pi / 2)
        )
        off = np.abs(_radius_shares(ellipse, points) - 1)
        limit = max(0.012, 2.5 * float(np.partition(off, len(off) // 2)[len(off) // 2]))
        kept = points[off <= limit]
        if len(kept) == len(points):
            break
        points = kept
    # Through a rim, not through whatever lay near: letters and patterns stray.
    return ellipse if len(points) >= _ON_LINE * len(xs) and limit < _STRAYING else None


def _radius_shares(ellipse: Ellipse, points: npt.NDArray[np.floating]) -> Floats:
    dx, dy = points[:, 0] - ellipse.x, points[:, 1] - ellipse.y
    cos, sin = math.cos(ellipse.angle), math.sin(ellipse.angle)
    shares: Floats = np.hypot((dx * cos + dy * sin) / ellipse.a, (-dx * sin + dy * cos) / ellipse.b)
    return shares


def outermost(mask: Mask, ellipse: Ellipse) -> Ellipse:
    """The outermost ring of ink about the same middle: a fit may have come to lie on an inner rim or on letters."""
    seen = _ring_curve(mask, ellipse)
    top = float(seen.max())
    good = np.flatnonzero(seen >= max(_RIM_SEEN, 0.7 * top))
    if top < _RIM_SEEN or not len(good):
        return ellipse
    share = float(_OUTER[good[-1]])
    if abs(share - 1) < 0.04:
        return ellipse
    return fitted(mask, ellipse.grown(share)) or ellipse


def _ring_curve(mask: Mask, ellipse: Ellipse) -> Floats:
    """For every share of the radius, in how many of the directions on the page ink lies there or close by."""
    values = _sampled(mask, ellipse, _OUTER, _DIRECTIONS, beyond=2)
    on_page = (values < 2).sum(axis=1)
    seen: Floats = np.where(on_page > _RAYS / 6, (values == 1).sum(axis=1) / np.maximum(1, on_page), 0.0)
    return seen


def judged(mask: Mask, faint: Mask, strength: Mask, other: Mask, ellipse: Ellipse) -> Judged | None:
    """Is this ellipse a seal? A rim of ink, gaps on both sides of it, letters along it, and paper between them.

    `faint` holds the thinner ink as well: letters are thinner than the rim. `strength`: how much ink there is, by which
    the letters of a seal that hardly came down are told beside its rim.
    """
    if ellipse.b < 8:
        return None
    directions = _DIRECTIONS
    ink = _sampled(mask, ellipse, _SHARES, directions, beyond=2)
    on_page = (ink[_band(0.97, 1.03)] < 2).all(axis=0)
    ink_there = ink == 1
    dark = _sampled(other, ellipse, _SHARES, directions)
    margin = max(0.02, 1.2 / ellipse.b)
    seen = ink_there[_band(1 - margin, 1 + margin)].any(axis=0)
    # Where print crosses the rim nothing is known of the seal's ink.
    hidden = dark[_band(1 - margin, 1 + margin)].max(axis=0) > _DARK
    known = on_page & (seen | ~hidden)
    if known.sum() < _RAYS / 5:
        return None
    rim = float(seen[known].mean())
    plain = 2 * ellipse.a > _SMALL * max(mask.shape) and ellipse.b > _ROUND * ellipse.a
    if rim < (_RIM_SEEN if plain else _ODD_RIM_SEEN):
        return None
    rings = ink_there[:, known].mean(axis=1)  # how much of each ring is ink
    line = float(rings[_band(1 - margin, 1 + margin)].max())
    behind, beyond = float(rings[_band(0.8, 0.98)].min()), float(rings[_band(1.02, 1.16)].min())
    if line < _LINE_SEEN or behind > _GAP_BEHIND * line or beyond > _GAP_BEYOND * line:
        return None
    by_rim = _THIN_BY_RIM if plain and line >= _WHOLE_LINE else _LETTER_BY_RIM
    inner = _letters(faint, strength, ellipse, margin, by_rim)
    inner[(inner == 0) & (dark[_band(0.5, 0.92)] > _DARK)] = 2  # print hides what is there
    full = (inner == 1).sum() / max(1, (inner < 2).sum())
    # Words run along a seal's rim: ink in a good part of the directions, in many strokes.
    if full > _FULL or float((inner == 1).any(axis=0)[known].mean()) < _LETTER_SECTORS or _strokes(inner) < _STROKES:
        return None
    free = ink[_band(0.3, 0.97)] == 0
    clear = float((dark[_band(0.3, 0.97)][free] < _CLEAR).mean()) if free.any() else 0.0
    return Judged(ellipse, rim, line) if clear >= _CLEAR_SHARE else None


def whole_ring(mask: Mask, ellipse: Ellipse) -> float:
    """How much of an ellipse's line is ink, 0 to 1; 0 unless it is a ring: paper on both sides, not all full within."""
    margin = max(0.02, 1.2 / max(1.0, ellipse.b))
    ink = _sampled(mask, ellipse, _SHARES, _DIRECTIONS, beyond=2)
    on_page = (ink[_band(0.97, 1.03)] < 2).all(axis=0)
    if on_page.sum() < _RAYS / 3:
        return 0.0
    there = (ink == 1)[:, on_page]
    rings = there.mean(axis=1)
    line = float(rings[_band(1 - margin, 1 + margin)].max())
    behind, beyond = float(rings[_band(0.8, 0.98)].min()), float(rings[_band(1.02, 1.16)].min())
    full = float(there[_band(0.3, 0.9)].mean())
    return line if max(behind, beyond) < _GAP_BEYOND * line and _EMPTY < full < _FULL else 0.0


def _letters(faint: Mask, strength: Mask, ellipse: Ellipse, margin: float, by_rim: float) -> npt.NDArray[np.uint8]:
    """Ink between the rim and the middle: what is at least `by_rim` as strong as the rim. 2 beyond the page."""
    rim = _sampled(strength, ellipse, _SHARES[_band(1 - margin, 1 + margin)], _DIRECTIONS).max(axis=0)
    level = max(_LEAST_LETTER, by_rim * float(np.median(rim)))
    shares = _SHARES[_band(0.5, 0.92)]
    inner = _sampled(faint, ellipse, shares, _DIRECTIONS, beyond=2)
    inner[(inner == 0) & (_sampled(strength, ellipse, shares, _DIRECTIONS) >= level)] = 1
    return inner


def _strokes(inner: npt.NDArray[np.uint8]) -> float:
    """How many strokes are met on the way round, in the middle one of the rings; as if the whole ring were seen."""
    letters = inner[_SHARES[_band(0.5, 0.92)] >= _LETTERS_FROM]
    starts = ((letters == 1) & (np.roll(letters, 1, axis=1) != 1)).sum(axis=1)
    return float(np.median(starts / np.maximum(0.2, (letters < 2).mean(axis=1))))


def _band(low: float, high: float) -> slice:
    """The rings between two shares of the radius."""
    return slice(int(np.searchsorted(_SHARES, low - 1e-6)), int(np.searchsorted(_SHARES, high + 1e-6)))


def outlines(parts: Sequence[npt.NDArray[np.int32]]) -> Iterator[Ellipse]:
    """Guesses from the hulls of connected shapes."""
    for part in parts:
        hull = cv2.convexHull(part)
        if len(hull) < 6:
            continue
        (x, y), (wide, high), degrees = cv2.fitEllipseDirect(hull)
        if not (math.isfinite(x) and math.isfinite(y)) or min(wide, high) < _FLATTEST * max(wide, high):
            continue
        turn = 0.0 if wide >= high else math.pi / 2
        yield Ellipse(x, y, max(wide, high) / 2, min(wide, high) / 2, math.radians(degrees) + turn)


def uncovered(mask: Mask, ellipse: Ellipse, others: Sequence[Ellipse]) -> bool:
    """Does enough of the rim and of the ink lie outside other seals?"""
    if not others:
        return True
    directions = _DIRECTIONS
    shares = np.append(np.linspace(0.3, 0.9, 7), np.linspace(0.97, 1.03, 7))
    ink = _sampled(mask, ellipse, shares, directions) > 0
    xs, ys = ellipse.points(shares[:, None], directions[None, :])
    points = np.stack([xs.ravel(), ys.ravel()], axis=1)
    free = np.ones(ink.shape, dtype=bool)
    for other in others:
        free &= (_radius_shares(other.grown(1.03), points) > 1).reshape(ink.shape)
    rim, there = np.asarray(ink[7:].any(axis=0)), np.asarray(free[7:].all(axis=0))
    if there.all():
        return True
    mine = (ink & free).sum() / max(1, ink.sum())
    return float(there.mean()) > 0.35 and float(rim[there].mean()) >= _RIM_SEEN and mine > 0.35
