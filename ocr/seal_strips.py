"""A seal's ink on its own, and its words laid out straight: what the recogniser is given to read."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.imageops import InkColour
from ocr.percentiles import percentile
from ocr.readings import Box
from ocr.seal_ellipses import Ellipse
from ocr.seal_ink import paper_of
from ocr.seal_squares import Rectangle

Floats = npt.NDArray[np.float32]

_BLACK = np.ones(3, np.float32)
_LIGHTEST = {"red": 0, "blue": 2}  # the channel that a seal's ink hardly darkens
_DARKEST = {"red": 1, "blue": 0}
_PRINT = 0.3  # absorbed in that channel beyond what the seal's ink can
_LEAST_PRINT = 0.01  # of the cut-out
_LEAST_LEVEL = 0.03  # of the paper's light: darker is black whatever its colour
_FAINTEST = 0.16  # of the usual density: fainter is not made darker
_RULE, _RULE_INK = 0.55, 0.3  # of the cut-out's width; density
_SURE_INK = 0.45  # of the seal's usual density: this much, and a stroke is the seal's


@dataclass(frozen=True, slots=True)
class SealInk:
    """A cut-out of the page around a seal; its top left at `x0`, `y0`.

    `dark`: all ink, 0 to 1, in full sharpness. `share`: how much of it is the seal's own.
    """

    x0: float
    y0: float
    dark: Floats
    share: Floats

    @property
    def own(self) -> Floats:
        """The seal's ink alone: print below it and beside it fades."""
        gated: Floats = self.dark * np.clip(self.share / _SURE_INK, 0, 1)
        return gated


def seal_ink(picture: Picture, box: Box, colour: InkColour, rim: Ellipse | Rectangle) -> SealInk:
    """Cut out a seal and tell its ink from print: every pixel is paper seen through some of each."""
    margin = 0.06 * max(box.width, box.height)
    height, width = picture.shape[:2]
    x0, y0 = max(0, int(box.x0 - margin)), max(0, int(box.y0 - margin))
    x1, y1 = min(width, math.ceil(box.x1 + margin)), min(height, math.ceil(box.y1 + margin))
    area = picture[y0:y1, x0:x1]
    level = area.astype(np.float32) / np.maximum(paper_of(area), 1)
    absorbed = -np.log(np.clip(level, _LEAST_LEVEL, 1.0))
    along = _along(absorbed, rim, (x0, y0))
    seal = _ink_of(along, colour)
    # Inks on paper take away light one after the other: in logarithms they add up. Least squares for how much of each.
    mixed = np.stack([seal, _other_ink(absorbed, seal, colour)], axis=1)
    solve = np.linalg.pinv(mixed).astype(np.float32)
    share = cv2.GaussianBlur(np.maximum(absorbed @ solve[0], 0), (3, 3), 0)
    usual = max(0.05, percentile((along @ solve[0]).max(axis=0), 60))
    # The channel in which this ink is darkest holds its strokes at their sharpest.
    dark = 1 - np.clip(level[:, :, _DARKEST[colour]], 0, 1)
    inked = share > 0.5 * usual
    dark /= max(0.15, percentile(dark[inked], 75) if inked.any() else 1.0)
    return SealInk(x0, y0, np.clip(dark, 0, 1).astype(np.float32), (share / usual).astype(np.float32))


def _along(absorbed: Floats, rim: Ellipse | Rectangle, origin: tuple[float, float]) -> Floats:
    """What is absorbed along the rim, over its width and the way round: there lies the seal's ink and little else."""
    insets = np.array([[0.0], [0.01], [0.02], [0.03]])
    if isinstance(rim, Ellipse):
        xs, ys = rim.points(1.01 - insets, np.linspace(0, 2 * np.pi, 120)[None, :])
    else:
        xs, ys = rim.points(1 - insets)
    place = (xs - origin[0]).astype(np.float32), (ys - origin[1]).astype(np.float32)
    return np.asarray(cv2.remap(absorbed, *place, cv2.INTER_LINEAR), dtype=np.float32)


def _ink_of(along: Floats, colour: InkColour) -> Floats:
    """What the seal's ink takes away from each channel, of its most coloured half of the rim."""
    pixels = along.reshape(-1, 3)
    own = _LIGHTEST[colour]
    coloured = np.delete(pixels, own, axis=1).min(axis=1) - pixels[:, own]
    taken = np.median(pixels[coloured >= np.percentile(coloured, 60)], axis=0)
    ink: Floats = (taken / max(1e-3, float(taken.max()))).astype(np.float32)
    return ink


def _other_ink(absorbed: Floats, seal: Floats, colour: InkColour) -> Floats:
    """What the ink of the print takes away: black, or the dark red of a form."""
    own = _LIGHTEST[colour]
    others = [channel for channel in range(3) if channel != own]
    amount = absorbed[:, :, others].min(axis=2) / max(0.2, float(seal[others].min()))
    dark = absorbed[:, :, own] - amount * seal[own] > _PRINT
    if dark.mean() < _LEAST_PRINT:
        return _BLACK
    taken = np.median(absorbed[dark], axis=0)
    ink: Floats = (taken / max(1e-3, float(taken.max()))).astype(np.float32)
    return ink


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch along the rim: depths below it and directions, in radians clockwise from the right."""

    outer: float
    inner: float
    start: float
    sweep: float


def along_rim(ink: Floats, origin: tuple[float, float], rim: Ellipse, band: Band, *, height: int = 48) -> Floats:
    """A band laid out straight, clockwise, heads up: depth measured across the rim, length along the band's middle."""
    step = (band.inner - band.outer) / height
    angles = _even(rim, band, abs(step))  # a band from the inside out has its heads there
    cos, sin = np.cos(angles), np.sin(angles)
    # Along the normal, not the radius: on an oval the letters stand on its curve.
    normal_x, normal_y = cos / rim.a, sin / rim.b
    length = np.hypot(normal_x, normal_y)
    depths = np.linspace(band.outer, band.inner, height)[:, None]
    along = rim.a * cos - depths * normal_x / length
    across = rim.b * sin - depths * normal_y / length
    turn_cos, turn_sin = math.cos(rim.angle), math.sin(rim.angle)
    xs = (rim.x + along * turn_cos - across * turn_sin - origin[0]).astype(np.float32)
    ys = (rim.y + along * turn_sin + across * turn_cos - origin[1]).astype(np.float32)
    return np.asarray(cv2.remap(ink, xs, ys, cv2.INTER_LINEAR, borderValue=0.0), dtype=np.float32)


def _even(rim: Ellipse, band: Band, step: float) -> npt.NDArray[np.float64]:
    """Directions at even distances along the middle of the band."""
    dense = band.start - rim.angle + np.linspace(0, band.sweep, 720)
    depth = (band.outer + band.inner) / 2
    xs, ys = (rim.a - depth) * np.cos(dense), (rim.b - depth) * np.sin(dense)
    passed = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(xs), np.diff(ys)))])
    columns = max(8, round(passed[-1] / step))
    angles: npt.NDArray[np.float64] = np.interp(np.linspace(0, passed[-1], columns), passed, dense)
    return angles


def upright(ink: Floats, origin: tuple[float, float], rim: Ellipse, turn: float, *, scale: float) -> Floats:
    """The seal turned back by `turn` radians, its middle in the middle; enlarged by `scale`."""
    half = math.ceil(max(rim.half_size) * scale)
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    x, y = rim.x - origin[0], rim.y - origin[1]
    matrix = np.array([[cos, sin, half - cos * x - sin * y], [-sin, cos, half + sin * x - cos * y]])
    size = (2 * half + 1, 2 * half + 1)
    return np.asarray(cv2.warpAffine(ink, matrix, size, flags=cv2.INTER_LINEAR), dtype=np.float32)


def without_rules(ink: Floats) -> Floats:
    """Without rules of a form that run across a seal from side to side."""
    mask = np.asarray(ink > _RULE_INK, dtype=np.uint8)
    # A rule that lies a little askew is followed over a few pixels up and down.
    spread = cv2.dilate(mask, np.ones((3, 1), np.uint8))
    length = max(9, round(_RULE * ink.shape[1]))
    rules = cv2.morphologyEx(spread, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    return np.where(rules > 0, np.float32(0.0), ink) if np.any(rules) else ink


def evened(strip: Floats) -> Floats:
    """A strip with its faint stretches as dark as the others: a stamp seldom comes down evenly."""
    near = max(3, strip.shape[0] * 3 // 2) | 1
    densest = np.percentile(strip, 92, axis=0).astype(np.float32)[None, :]
    around = cv2.blur(cv2.dilate(densest, np.ones((1, near), np.uint8)), (near, 1))
    even: Floats = np.clip(strip / np.clip(np.asarray(around), _FAINTEST, 1.0), 0, 1).astype(np.float32)
    return even


def printed(ink: Floats) -> Picture:
    """Ink as black on white, as the recogniser knows it."""
    grey = (255 - np.clip(ink, 0, 1) * 225).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(grey[:, :, None], 3, axis=2))
