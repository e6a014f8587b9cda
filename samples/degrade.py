"""What scanners, copiers and phones do to a page. Truth boxes move along with the pixels.

clean   colour scan, 200-300 dpi, tiny skew, JPEG 90
office  grey or colour copy, 150-200 dpi, skew up to 2 degrees, noise, slight blur, contrast loss, JPEG 70
phone   perspective, uneven light and shadow, desk around the page, blur, 8-12 Mpx, JPEG 75
bad     all of it, strongly: for tests of what must be reported as hard to read
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from samples.draw import BoxPx
from samples.truth import Drawn, PageImage

Picture: TypeAlias = NDArray[np.uint8]
Matrix: TypeAlias = NDArray[np.float64]
A4_SHORT_MM = 210.0


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as a device delivered it; `matrix` takes drawing pixels to its pixels."""

    pixels: Picture
    matrix: Matrix
    grey: bool
    dpi: int
    jpeg_quality: int


@dataclass(frozen=True, slots=True)
class Device:
    """What is fixed about scanner or phone; None is left to chance. `target_dpi` is a scanner's."""

    grey: bool | None = None
    megapixels: float | None = None
    target_dpi: int | None = None


def degrade(document: Drawn, how: str, rng: random.Random, device: Device | None = None) -> Drawn:
    """The document as seen through `how`; a born-digital one stays as it is. Raises KeyError for an unknown name."""
    make = _WAYS[how]
    if document.digital:
        return document
    given = device or Device()
    chance = rng.random() < 0.4
    given = replace(given, grey=chance if given.grey is None else given.grey)
    pages: list[PageImage] = []
    moves: list[Matrix] = []
    for page in document.pages:
        seen = make(np.asarray(page.image), page.dpi, rng, given)
        pages.append(PageImage(Image.fromarray(seen.pixels), seen.dpi, seen.grey, seen.jpeg_quality))
        moves.append(seen.matrix)
    fields = {name: replace(item, box=moved(item.box, moves[item.page - 1])) for name, item in document.fields.items()}
    seals = tuple(replace(seal, box=moved(seal.box, moves[seal.page - 1])) for seal in document.seals)
    return replace(document, pages=tuple(pages), fields=fields, seals=seals)


def moved(box: BoxPx, matrix: Matrix) -> BoxPx:
    """The upright rectangle around a box whose corners the matrix (3x3, homogeneous) moved."""
    x0, y0, x1, y1 = box
    corners = np.array([[x0, y0, 1], [x1, y0, 1], [x1, y1, 1], [x0, y1, 1]], dtype=np.float64) @ matrix.T
    points = corners[:, :2] / corners[:, 2:]
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _clean(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    target = device.target_dpi or rng.choice([200, 240, 300])
    pixels, matrix = _scanned(page, target / dpi, rng.uniform(-0.3, 0.3))
    pixels = _noisy(pixels, rng, sigma=1.5)
    return Seen(pixels, matrix, False, target, 90)


def _office(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    target = device.target_dpi or rng.choice([150, 175, 200, 200])
    grey = bool(device.grey)
    pixels, matrix = _scanned(page, target / dpi, rng.uniform(-2.0, 2.0))
    pixels = _blurred(pixels, rng.uniform(0.4, 0.7) * target / 200)
    pixels = _contrast(pixels, black=rng.uniform(20, 55), white=rng.uniform(228, 250))
    if grey:
        pixels = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    pixels = _noisy(_copier_marks(pixels, rng), rng, sigma=rng.uniform(4, 8), grey=grey)
    return Seen(pixels, matrix, grey, target, 70)


def _phone(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
    pixels, matrix, scale = _photographed(page, rng, million, tilt=0.035)
    pixels = _lit(pixels, rng, dark=rng.uniform(0.62, 0.85))
    pixels = _blurred(pixels, rng.uniform(0.8, 1.5) * (million / 12) ** 0.5)
    pixels = _noisy(pixels, rng, sigma=rng.uniform(3, 6))
    return Seen(pixels, matrix, False, round(dpi * scale), 75)


def _bad(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([2.0, 3.0])
    grey = bool(device.grey)
    pixels, matrix, scale = _photographed(page, rng, million, tilt=0.09)
    pixels = _lit(pixels, rng, dark=rng.uniform(0.25, 0.45))
    pixels = _blurred(pixels, rng.uniform(1.4, 2.4))
    if grey:
        pixels = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    pixels = _noisy(pixels, rng, sigma=rng.uniform(9, 15), grey=grey)
    return Seen(pixels, matrix, grey, round(dpi * scale), 45)


_Way: TypeAlias = Callable[[Picture, int, random.Random, Device], Seen]
_WAYS: dict[str, _Way] = {"clean": _clean, "office": _office, "phone": _phone, "bad": _bad}
WAYS = tuple(_WAYS)


# -- steps ---------------------------------------------------------------------------------------


def _scanned(page: Picture, factor: float, degrees: float) -> tuple[Picture, Matrix]:
    """Resampled, and turned about its middle; the paper under the lid is white."""
    height, width = page.shape[:2]
    out = (round(width * factor), round(height * factor))
    matrix = np.diag([out[0] / width, out[1] / height, 1.0])
    small = cv2.resize(page, out, interpolation=cv2.INTER_AREA)
    turn = np.vstack([cv2.getRotationMatrix2D((out[0] / 2, out[1] / 2), degrees, 1.0), [0, 0, 1]])
    pixels = cv2.warpAffine(small, turn[:2], out, flags=cv2.INTER_CUBIC, borderValue=(252, 252, 252))
    return _bytes(pixels), turn @ matrix


def _photographed(page: Picture, rng: random.Random, million: float, *, tilt: float) -> tuple[Picture, Matrix, float]:
    """The page in perspective on a desk. Returns pixels, matrix and the scale from page to picture."""
    height, width = page.shape[:2]
    ratio = 4 / 3
    if width > height:
        out_w, out_h = (million * 1e6 * ratio) ** 0.5, (million * 1e6 / ratio) ** 0.5
    else:
        out_w, out_h = (million * 1e6 / ratio) ** 0.5, (million * 1e6 * ratio) ** 0.5
    share = rng.uniform(0.84, 0.92) if min(width, height) > 1200 else rng.uniform(0.6, 0.78)
    scale = share * min(out_w / width, out_h / height)
    page_w, page_h = width * scale, height * scale
    left, top = (out_w - page_w) / 2, (out_h - page_h) / 2
    corners = [(left, top), (left + page_w, top), (left + page_w, top + page_h), (left, top + page_h)]
    angle = np.radians(rng.uniform(-2.0, 2.0))
    target = []
    for x, y in corners:
        x, y = x - out_w / 2, y - out_h / 2
        turned_x = x * np.cos(angle) - y * np.sin(angle) + out_w / 2
        turned_y = x * np.sin(angle) + y * np.cos(angle) + out_h / 2
        reach = tilt * min(page_w, page_h)
        target.append((turned_x + rng.uniform(-1, 1) * reach, turned_y + rng.uniform(-1, 1) * reach))
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.array(target, dtype=np.float32))
    size = (round(out_w), round(out_h))
    desk = _desk(size, rng)
    sharp = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    if scale < 0.7:  # area averaging first: a warp alone would drop strokes
        small = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        shrink = np.diag([small.shape[1] / width, small.shape[0] / height, 1.0])
        warped = cv2.warpPerspective(small, matrix @ np.linalg.inv(shrink), size, flags=cv2.INTER_CUBIC)
    else:
        warped = cv2.warpPerspective(page, matrix, size, flags=sharp)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size, flags=cv2.INTER_LINEAR)
    shadow = cv2.GaussianBlur(np.roll(mask, (14, 10), (0, 1)), (0, 0), 14).astype(np.float32)[..., None] / 255
    desk = desk.astype(np.float32) * (1 - 0.45 * shadow)
    share_map = mask.astype(np.float32)[..., None] / 255
    return _bytes(warped * share_map + desk * (1 - share_map)), matrix.astype(np.float64), scale


def _desk(size: tuple[int, int], rng: random.Random) -> Picture:
    """Wood, cloth or stone: a base colour with grain."""
    width, height = size
    noise = np.random.default_rng(rng.randrange(2**32))
    base = np.array(
        rng.choice([(122, 88, 60), (70, 66, 64), (168, 140, 108), (52, 70, 92), (150, 150, 148)]), np.float32
    )
    grain = noise.normal(0, 1, (height // 6 + 1, max(2, width // 160))).astype(np.float32)
    grain = cv2.resize(grain, size, interpolation=cv2.INTER_CUBIC)
    waves = np.sin(np.linspace(0, rng.uniform(20, 60), height, dtype=np.float32))[:, None]
    return _bytes(base + (grain * 9 + waves * 5)[..., None])


def _lit(page: Picture, rng: random.Random, *, dark: float) -> Picture:
    """Light falls off to one side, a soft shadow lies across, and the white is not white."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    angle = rng.uniform(0, 2 * np.pi)
    ramp = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle)
    light = (1 + dark) / 2 + ramp * (1 - dark)
    if rng.random() < 0.6:  # the photographer's own shadow
        offset, turn = rng.uniform(-0.35, 0.35), rng.uniform(0, 2 * np.pi)
        edge = (x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn) - offset
        light *= 1 - rng.uniform(0.1, 0.28) / (1 + np.exp(-edge * rng.uniform(25, 60)))
    field = cv2.resize(light.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    tint = np.array([1.0, rng.uniform(0.96, 1.0), rng.uniform(0.86, 1.0)], np.float32)
    return _bytes(page.astype(np.float32) * field[..., None] * tint)


def _copier_marks(page: Picture, rng: random.Random) -> Picture:
    """Dust specks and the dark edge of a lid that did not close."""
    page = page.copy()
    height, width = page.shape[:2]
    for _ in range(rng.randrange(10, 60)):
        centre = (rng.randrange(width), rng.randrange(height))
        cv2.circle(page, centre, rng.choice([0, 1, 1]), (90, 90, 90), -1)
    if rng.random() < 0.4:
        depth = rng.randrange(8, 22)
        fade = np.linspace(rng.uniform(0.35, 0.7), 1.0, depth, dtype=np.float32)[:, None, None]
        page[:depth] = _bytes(page[:depth] * fade)
    return page


def _blurred(page: Picture, sigma: float) -> Picture:
    return _bytes(cv2.GaussianBlur(page, (0, 0), sigma))


def _contrast(page: Picture, *, black: float, white: float) -> Picture:
    table = np.linspace(black, white, 256).astype(np.uint8)
    return _bytes(table[page])


def _noisy(page: Picture, rng: random.Random, *, sigma: float, grey: bool = False) -> Picture:
    noise = np.random.default_rng(rng.randrange(2**32))
    shape = (*page.shape[:2], 1) if grey else page.shape
    return _bytes(page + noise.standard_normal(shape, dtype=np.float32) * sigma)


def _bytes(values: NDArray[Any]) -> Picture:
    return np.clip(values, 0, 255).astype(np.uint8)
