"""Red seals on a colour page: where they are, and the words round their rim."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import OcrEngine, Picture
from ocr.imageops import red_ink, shrink, without_red
from ocr.readings import Box

_WORK_SIDE = 1200
_SMALLEST, _LARGEST = 0.035, 0.42  # of the page's longer side
_RIM_COVERED = 0.5
_READ_RADIUS = 180  # pixels: the rim's text is unrolled at this radius


@dataclass(frozen=True, slots=True)
class SealPlace:
    """A seal's box in page pixels."""

    box: Box


def find_seals(picture: Picture) -> list[SealPlace]:
    """Places of round, oval and square red seals, largest first."""
    small, factor = shrink(picture, longest=_WORK_SIDE)
    red = red_ink(small).astype(np.uint8)
    reach = max(3, round(0.012 * max(small.shape[:2]))) | 1
    joined = cv2.morphologyEx(red, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    longest = max(small.shape[:2])
    places = []
    for x, y, width, height, area in stats[1:count]:
        if not (_SMALLEST * longest <= max(width, height) <= _LARGEST * longest):
            continue
        if min(width, height) < 0.45 * max(width, height) or area < 0.05 * width * height:
            continue
        if _has_rim(red[y : y + height, x : x + width]):
            places.append((int(width) * int(height), Box(x, y, x + width, y + height)))
    places.sort(key=lambda place: -place[0])
    return [SealPlace(box.scaled(1 / factor, 1 / factor)) for _, box in places]


def without_seals(picture: Picture) -> Picture:
    """The picture with the red taken out where seals lie, so that the text below them can be found."""
    places = find_seals(picture)
    if not places:
        return picture
    cleared = picture.copy()
    for place in places:
        x0, y0, x1, y1 = (round(edge) for edge in (place.box.x0, place.box.y0, place.box.x1, place.box.y1))
        margin = (x1 - x0) // 20
        area = np.s_[max(0, y0 - margin) : y1 + margin, max(0, x0 - margin) : x1 + margin]
        cleared[area] = without_red(picture[area])
    return cleared


def _has_rim(red: npt.NDArray[np.uint8]) -> bool:
    """True for a drawn outline with paper inside: an emblem is filled, a red word has no rim."""
    height, width = red.shape
    inside = red[height // 5 : -height // 5 or None, width // 5 : -width // 5 or None]
    if inside.size == 0 or inside.mean() > 0.55:
        return False
    return max(_round_rim(red), _square_rim(red)) >= _RIM_COVERED


def _round_rim(red: npt.NDArray[np.uint8]) -> float:
    """Share of directions in which red lies at the edge of the ellipse that fills the box."""
    height, width = red.shape
    angles = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    covered = np.zeros(angles.shape, dtype=bool)
    for radius in np.linspace(0.86, 1.0, 8):
        xs = np.clip((width / 2 + radius * width / 2 * np.cos(angles)).astype(int), 0, width - 1)
        ys = np.clip((height / 2 + radius * height / 2 * np.sin(angles)).astype(int), 0, height - 1)
        covered |= red[ys, xs] > 0
    return float(covered.mean())


def _square_rim(red: npt.NDArray[np.uint8]) -> float:
    """Share of the four edges of the box along which red lies; the worst edge counts."""
    edge = max(2, round(0.07 * min(red.shape)))
    sides = (red[:edge].max(axis=0), red[-edge:].max(axis=0), red[:, :edge].max(axis=1), red[:, -edge:].max(axis=1))
    return float(min(side.mean() for side in sides))


def read_rim(engine: OcrEngine, picture: Picture, place: SealPlace) -> tuple[str, float]:
    """The words round the rim and the confidence; empty where they cannot be read."""
    best = ("", 0.0)
    for inner, outer in ((0.60, 0.95), (0.55, 0.88)):
        [read] = engine.recognise([unroll(picture, place.box, inner=inner, outer=outer)])
        if read.confidence * len(read.text) > best[1] * len(best[0]):
            best = (read.text, read.confidence)
    text = "".join(char for char in best[0] if char.isalnum() or char in "（）()")
    return (text, best[1]) if best[1] >= 0.55 and len(text) >= 4 else ("", best[1])


def unroll(picture: Picture, box: Box, *, inner: float, outer: float) -> Picture:
    """The ring between two shares of the radius as a straight strip, black on white, from six o'clock clockwise."""
    height, width = picture.shape[:2]
    centre_x, centre_y = box.centre
    columns, rows = round(2 * np.pi * _READ_RADIUS * 0.8), round(_READ_RADIUS * (outer - inner))
    angles = np.pi / 2 + np.linspace(0.06, 0.94, columns) * 2 * np.pi
    radii = np.linspace(outer, inner, rows)[:, None]
    xs = (centre_x + radii * box.width / 2 * np.cos(angles)).astype(np.float32)
    ys = (centre_y + radii * box.height / 2 * np.sin(angles)).astype(np.float32)
    x0, y0 = max(0, int(box.x0) - 2), max(0, int(box.y0) - 2)
    x1, y1 = min(width, int(box.x1) + 3), min(height, int(box.y1) + 3)
    area = picture[y0:y1, x0:x1]
    # Redness as darkness: black text across the seal fades, red ink stands out.
    values = area.astype(np.int16)
    redness = np.clip(values[:, :, 0] - np.maximum(values[:, :, 1], values[:, :, 2]), 0, 160)
    ink = (255 - np.clip(redness * (255 / max(60.0, float(np.percentile(redness, 97)))), 0, 255)).astype(np.uint8)
    strip = cv2.remap(ink, xs - x0, ys - y0, cv2.INTER_LINEAR, borderValue=255)
    return np.repeat(strip[:, :, None], 3, axis=2).astype(np.uint8)
