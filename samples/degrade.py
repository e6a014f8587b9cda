"""What scanners, copiers and phones do to a page. Truth boxes move along with the pixels.

clean     colour scan, 200-300 dpi, tiny skew, JPEG 90
office    grey or colour copy, 150-200 dpi, skew up to 2 degrees, noise, slight blur, contrast loss, JPEG 70
phone     perspective, uneven light and shadow, desk around the page, blur, 8-12 Mpx, JPEG 75
bad       all of it, strongly: for tests of what must be reported as hard to read

Phones held aslant, and pages that are hard to read though nothing was done wrong:
tilted    seen 12 to 32 degrees off the upright
shadowed  half the page in deep shadow
faint     a pale copy: thermal paper, carbon, a cartridge running out
marked    with its owner's note of purpose across the page, scanned or photographed

One thing wrong each, from just bad enough to matter to hopeless; `ISSUES` says what must be found:
blurred   out of focus, or shaken
dark      far too little light
glare     a lamp mirrored in the page, over the text
tiny      50 to 85 dpi: sent through a messenger, or scanned at the wrong setting
cut       the picture ends within the text, or within the sheet
crooked   turned by 4 to 12 degrees, in the scanner or on the desk

A page of `cut` keeps all its truth: what the picture cuts off may be missing, but must not be given wrong.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeAlias

import cv2
import numpy as np
from PIL import Image

from samples import optics
from samples.draw import MM_PER_INCH, BoxPx
from samples.optics import Matrix, Picture
from samples.overprint import overprint
from samples.truth import Drawn, PageImage


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
    pixels, matrix = optics.scanned(page, target / dpi, rng.uniform(-0.3, 0.3))
    pixels = optics.noisy(pixels, rng, sigma=1.5)
    return Seen(pixels, matrix, False, target, 90)


def _office(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    target = device.target_dpi or rng.choice([150, 175, 200, 200])
    grey = bool(device.grey)
    pixels, matrix = optics.scanned(page, target / dpi, rng.uniform(-2.0, 2.0))
    pixels = optics.blurred(pixels, rng.uniform(0.4, 0.7) * target / 200)
    pixels = optics.contrast(pixels, black=rng.uniform(20, 55), white=rng.uniform(228, 250))
    if grey:
        pixels = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    pixels = optics.noisy(optics.copier_marks(pixels, rng), rng, sigma=rng.uniform(4, 8), grey=grey)
    return Seen(pixels, matrix, grey, target, 70)


def _phone(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
    pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.035)
    pixels = optics.lit(pixels, rng, dark=rng.uniform(0.62, 0.85))
    pixels = optics.blurred(pixels, rng.uniform(0.8, 1.5) * (million / 12) ** 0.5)
    pixels = optics.noisy(pixels, rng, sigma=rng.uniform(3, 6))
    return Seen(pixels, matrix, False, round(dpi * scale), 75)


def _bad(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([2.0, 3.0])
    grey = bool(device.grey)
    pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.09)
    pixels = optics.lit(pixels, rng, dark=rng.uniform(0.25, 0.45))
    pixels = optics.blurred(pixels, rng.uniform(1.4, 2.4))
    if grey:
        pixels = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    pixels = optics.noisy(pixels, rng, sigma=rng.uniform(9, 15), grey=grey)
    return Seen(pixels, matrix, grey, round(dpi * scale), 45)


def _tilted(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
    pixels, matrix, scale = optics.seen_aslant(page, rng, million, lean=(12, 32))
    return _snapped(pixels, matrix, round(dpi * scale), rng)


def _shadowed(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
    pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.035)
    pixels = optics.shaded(pixels, rng, depth=rng.uniform(0.22, 0.5))
    return _snapped(pixels, matrix, round(dpi * scale), rng)


def _faint(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    target = device.target_dpi or rng.choice([150, 200, 200])
    pixels, matrix = optics.scanned(page, target / dpi, rng.uniform(-1.0, 1.0))
    pixels = optics.blurred(pixels, rng.uniform(0.4, 0.7) * target / 200)
    pixels = optics.contrast(pixels, black=rng.uniform(120, 178), white=rng.uniform(222, 240))
    return Seen(optics.noisy(pixels, rng, sigma=rng.uniform(3, 6)), matrix, False, target, 75)


def _marked(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    return rng.choice((_clean, _office, _phone))(overprint(page, dpi, rng), dpi, rng, device)


def _out_of_focus(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    if rng.random() < 0.7:
        million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
        pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.035)
        pixels = optics.lit(pixels, rng, dark=rng.uniform(0.7, 0.9))
    else:
        target = device.target_dpi or rng.choice([200, 300])
        scale = target / dpi
        pixels, matrix = optics.scanned(page, scale, rng.uniform(-0.5, 0.5))
    pixels_a_mm = dpi * scale / MM_PER_INCH
    if rng.random() < 0.6:
        pixels = optics.out_of_focus(pixels, rng.uniform(0.5, 1.1) * pixels_a_mm)
    else:
        pixels = optics.shaken(pixels, rng.uniform(1.0, 2.2) * pixels_a_mm, rng.uniform(0, 180))
    return Seen(optics.noisy(pixels, rng, sigma=rng.uniform(2, 5)), matrix, False, round(dpi * scale), 80)


def _dark(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
    pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.035)
    pixels = optics.blurred(optics.lit(pixels, rng, dark=rng.uniform(0.7, 0.9)), 1.0)
    pixels = optics.underexposed(pixels, rng.uniform(0.14, 0.42))
    return Seen(optics.noisy(pixels, rng, sigma=rng.uniform(4, 9)), matrix, False, round(dpi * scale), 75)


def _glare(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
    pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.035)
    pixels = optics.blurred(optics.lit(pixels, rng, dark=rng.uniform(0.6, 0.85)), 1.0)
    x0, y0, x1, y1 = optics.ink_box(page)
    spots = []
    for place in optics.ink_places(page, rng, rng.choice([1, 1, 2])):
        left, top, _, _ = moved((*place, *place), matrix)
        spots.append((left, top))
    radius = rng.uniform(0.07, 0.17) * min(x1 - x0, y1 - y0) * scale
    pixels = optics.mirrored(pixels, rng, spots, radius=radius)
    return Seen(optics.noisy(pixels, rng, sigma=rng.uniform(2, 5)), matrix, False, round(dpi * scale), 80)


def _tiny(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    target = device.target_dpi or round(rng.uniform(50, 85))
    pixels, matrix = optics.scanned(page, target / dpi, rng.uniform(-1.0, 1.0))
    pixels = optics.noisy(optics.contrast(pixels, black=20, white=rng.uniform(225, 250)), rng, sigma=rng.uniform(1, 4))
    return Seen(pixels, matrix, False, target, rng.choice([60, 75, 85]))


def _cut(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    photo = rng.random() < 0.6
    if photo:
        million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
        pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.035)
        pixels = optics.blurred(optics.lit(pixels, rng, dark=rng.uniform(0.7, 0.9)), 1.0)
    else:
        target = device.target_dpi or rng.choice([200, 300])
        scale = target / dpi
        pixels, matrix = optics.scanned(page, scale, rng.uniform(-0.5, 0.5))
    ink = moved(tuple(float(edge) for edge in optics.ink_box(page)), matrix)  # type: ignore[arg-type]
    sides = rng.sample(["left", "right", "left", "right", "top", "bottom"], 1 if rng.random() < 0.7 else 2)
    height, width = pixels.shape[:2]
    x0, y0, x1, y1 = 0, 0, width, height
    for side in sides:
        share = rng.uniform(0.04, 0.2)
        if side in ("left", "right"):
            x0 = round(ink[0] + share * (ink[2] - ink[0])) if side == "left" else x0
            x1 = round(ink[2] - share * (ink[2] - ink[0])) if side == "right" else x1
        else:
            # Between two rows of a scan nothing would tell that the picture ends too early.
            row = _inky_row(pixels, round(ink[1] + (share if side == "top" else 1 - share) * (ink[3] - ink[1])))
            y0, y1 = (row, y1) if side == "top" else (y0, row)
    pixels = np.ascontiguousarray(pixels[y0:y1, x0:x1])
    matrix = np.array([[1, 0, -x0], [0, 1, -y0], [0, 0, 1]], dtype=np.float64) @ matrix
    return Seen(optics.noisy(pixels, rng, sigma=rng.uniform(1, 4)), matrix, False, round(dpi * scale), 80)


def _inky_row(pixels: Picture, near: int) -> int:
    """The row of pixels next to `near` that runs through the middle of a line of text, or `near` itself."""
    height, width = pixels.shape[:2]
    reach = height // 20
    low = max(0, near - reach)
    area = cv2.cvtColor(pixels[low : near + reach, width // 5 : width * 4 // 5], cv2.COLOR_RGB2GRAY).astype(np.float32)
    busy = np.abs(np.diff(area, axis=1)).mean(axis=1)
    busy = cv2.GaussianBlur(busy[:, None], (1, 0x1F), 4)[:, 0]
    return low + int(np.argmax(busy)) if busy.size else near


def _crooked(page: Picture, dpi: int, rng: random.Random, device: Device) -> Seen:
    degrees = rng.choice([-1, 1]) * rng.uniform(4, 12)
    if rng.random() < 0.5:
        million = device.megapixels or rng.choice([8.0, 10.0, 12.0])
        pixels, matrix, scale = optics.photographed(page, rng, million, tilt=0.02, turn=(degrees, degrees))
        return _snapped(pixels, matrix, round(dpi * scale), rng)
    target = device.target_dpi or rng.choice([150, 200, 200, 300])
    shift, lid = round(0.16 * max(page.shape)), (rng.choice([255, 255, 236, 120, 40]),) * 3
    room = cv2.copyMakeBorder(page, shift, shift, shift, shift, cv2.BORDER_CONSTANT, value=lid)
    room = room.astype(np.uint8)
    pixels, matrix = optics.scanned(room, target / dpi, degrees, lid=lid)
    matrix = matrix @ np.array([[1, 0, shift], [0, 1, shift], [0, 0, 1]], dtype=np.float64)
    pixels = optics.noisy(optics.blurred(pixels, 0.5 * target / 200), rng, sigma=rng.uniform(1.5, 5))
    return Seen(pixels, matrix, False, target, 80)


def _snapped(pixels: Picture, matrix: Matrix, dpi: int, rng: random.Random) -> Seen:
    """A phone's picture with its usual light, blur and noise."""
    pixels = optics.lit(pixels, rng, dark=rng.uniform(0.65, 0.88))
    pixels = optics.blurred(pixels, rng.uniform(0.8, 1.3))
    return Seen(optics.noisy(pixels, rng, sigma=rng.uniform(3, 6)), matrix, False, dpi, 75)


_Way: TypeAlias = Callable[[Picture, int, random.Random, Device], Seen]
_WAYS: dict[str, _Way] = {
    "clean": _clean,
    "office": _office,
    "phone": _phone,
    "bad": _bad,
    "tilted": _tilted,
    "shadowed": _shadowed,
    "faint": _faint,
    "marked": _marked,
    "blurred": _out_of_focus,
    "dark": _dark,
    "glare": _glare,
    "tiny": _tiny,
    "cut": _cut,
    "crooked": _crooked,
}
WAYS = tuple(_WAYS)
FAULTS = ("blurred", "dark", "glare", "tiny", "cut", "crooked", "bad")

ISSUES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "blurred": frozenset(["blur"]),
        "dark": frozenset(["dark"]),
        "glare": frozenset(["glare"]),
        "tiny": frozenset(["low_resolution"]),
        "cut": frozenset(["cropped"]),
        "crooked": frozenset(["skew"]),
        "bad": frozenset(["blur"]),
    }
)
"""The issues that must be found on a page with text seen in each way; none for the ways not named."""
