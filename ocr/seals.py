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
_SMALLEST, _LARGEST = 0.05, 0.42  # of the page's longer side
_RIM_COVERED = 0.5
_SMALL_RIM_COVERED = 0.75
_LETTER = 0.08  # of the page's longer side
_FILLED, _EMPTY = 0.5, 0.01
_LEAST_RED = 0.0003  # share of the page
_SAME_SEAL = 0.5
_FLATTEST = 0.42  # official ovals are 40 x 30 mm and 30 x 20 mm; rules across them leave flatter fits
_RULE = 0.2  # of the longer side: longer than any straight stroke of a seal but a square one's rim
_READ_RADIUS = 180  # pixels: the rim's text is unrolled at this radius


@dataclass(frozen=True, slots=True)
class SealPlace:
    """A seal's box in page pixels."""

    box: Box


def find_seals(picture: Picture) -> list[SealPlace]:
    """Places of red seals, largest first: round and oval ones, square ones, and halves on the page's edge (骑缝)."""
    small, factor = shrink(picture, longest=_WORK_SIDE)
    red = red_ink(small).astype(np.uint8)
    if red.mean() < _LEAST_RED:
        return []
    kept: list[Box] = []
    # Several ellipses are found around one rim: the one that lies best on it comes first.
    for box in [*sorted(_round_seals(red), key=lambda box: -_on_rim(red, box)), *_joined_seals(red)]:
        if all(_overlap(box, other) < _SAME_SEAL for other in kept):
            kept.append(box)
    kept.sort(key=lambda box: -box.width * box.height)
    return [SealPlace(box.scaled(1 / factor, 1 / factor)) for box in kept]


def _round_seals(red: npt.NDArray[np.uint8]) -> list[Box]:
    """Ellipses drawn in red, whatever lines and words of the same colour touch or cross them."""
    smooth = cv2.GaussianBlur(255 - 255 * _without_rules(red), (3, 3), 0)
    found = cv2.ximgproc.findEllipses(smooth, 0.5, 0.35, 0.05)
    longest = max(red.shape)
    boxes = []
    for x, y, a, b, _, angle in (ellipse[0] for ellipse in (() if found is None else found)):
        if not _SMALLEST * longest <= 2 * max(a, b) <= _LARGEST * longest or min(a, b) < _FLATTEST * max(a, b):
            continue
        half_width = float(np.hypot(a * np.cos(angle), b * np.sin(angle)))
        half_height = float(np.hypot(a * np.sin(angle), b * np.cos(angle)))
        box = Box(float(x) - half_width, float(y) - half_height, float(x) + half_width, float(y) + half_height)
        if _on_rim(red, box) >= _needed(red, box) and _hollow(red, box):
            boxes.append(box)
    return boxes


def _without_rules(red: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The red ink without long straight rules, mended where they crossed something."""
    length = max(9, round(_RULE * max(red.shape)))
    rules = np.zeros_like(red)
    for size in ((length, 1), (1, length)):
        rules |= cv2.morphologyEx(red, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, size)).astype(np.uint8)
    rest = red & ~cv2.dilate(rules, np.ones((3, 3), np.uint8)).astype(np.uint8)
    mended: npt.NDArray[np.uint8] = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)).astype(np.uint8)
    return mended


def _joined_seals(red: npt.NDArray[np.uint8]) -> list[Box]:
    """Connected red shapes with a rim: square seals, faint rings in pieces, halves cut by the edge of the page."""
    reach = max(3, round(0.012 * max(red.shape))) | 1
    joined = cv2.morphologyEx(red, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    longest = max(red.shape)
    boxes = []
    for x, y, width, height, area in stats[1:count].tolist():
        if not _SMALLEST * longest <= max(width, height) <= _LARGEST * longest or area < 0.05 * width * height:
            continue
        box = Box(x, y, x + width, y + height)
        part = red[y : y + height, x : x + width]
        whole = min(width, height) >= 0.45 * max(width, height)
        rim = max(_on_rim(red, box), _square_rim(part)) if whole else 0.0
        if _is_half(red, box) or (rim >= _needed(red, box) and _hollow(red, box)):
            boxes.append(box)
    return boxes


def _is_half(red: npt.NDArray[np.uint8], box: Box) -> bool:
    """True for a ring cut by the left or right edge of the page."""
    if not 0.2 * box.height <= box.width < 0.75 * box.height:
        return False
    page_width, edge = red.shape[1], 0.015 * red.shape[1]
    if box.x1 >= page_width - edge:
        whole = Box(box.x0, box.y0, box.x0 + box.height, box.y1)
    elif box.x0 <= edge:
        whole = Box(box.x1 - box.height, box.y0, box.x1, box.y1)
    else:
        return False
    return _on_rim(red, whole) >= _RIM_COVERED and _hollow(red, box)


def _overlap(a: Box, b: Box) -> float:
    """Shared area as a share of the smaller box."""
    width, height = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
    smaller = min(a.width * a.height, b.width * b.height)
    return max(0.0, width) * max(0.0, height) / max(1.0, smaller)


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


def _needed(red: npt.NDArray[np.uint8], box: Box) -> float:
    """How much of the rim must be seen: more of a shape that is small enough for a large red letter."""
    return _RIM_COVERED if max(box.width, box.height) > _LETTER * max(red.shape) else _SMALL_RIM_COVERED


def _hollow(red: npt.NDArray[np.uint8], box: Box) -> bool:
    """True for words on paper inside: an emblem is filled, a red letter O is empty."""
    inset_x, inset_y = box.width / 5, box.height / 5
    inside = red[
        max(0, int(box.y0 + inset_y)) : int(box.y1 - inset_y), max(0, int(box.x0 + inset_x)) : int(box.x1 - inset_x)
    ]
    return inside.size > 0 and _EMPTY <= float(inside.mean()) <= _FILLED


def _on_rim(red: npt.NDArray[np.uint8], box: Box) -> float:
    """Share of the directions that lie on the page in which red stands at the edge of the ellipse in a box."""
    height, width = red.shape
    (centre_x, centre_y), angles = box.centre, np.linspace(0, 2 * np.pi, 180, endpoint=False)
    covered = np.zeros(angles.shape, dtype=bool)
    on_page = np.zeros(angles.shape, dtype=bool)
    for radius in np.linspace(0.88, 1.04, 9):
        xs = (centre_x + radius * box.width / 2 * np.cos(angles)).astype(int)
        ys = (centre_y + radius * box.height / 2 * np.sin(angles)).astype(int)
        inside = (xs >= 0) & (xs < width) & (ys >= 0) & (ys < height)
        on_page |= inside
        covered[inside] |= red[ys[inside], xs[inside]] > 0
    return float(covered.sum() / on_page.sum()) if on_page.sum() > len(angles) / 5 else 0.0


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
