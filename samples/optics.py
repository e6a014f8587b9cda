"""What light, lenses, scanners and copiers do to a page, step by step. Ways of `degrade` are made of these.

Pictures are RGB arrays; a matrix (3x3, homogeneous) takes pixels of the page handed in to those handed back.
"""

from __future__ import annotations

import random
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.uint8]
Matrix: TypeAlias = NDArray[np.float64]


def scanned(
    page: Picture, factor: float, degrees: float, lid: tuple[int, int, int] = (252, 252, 252)
) -> tuple[Picture, Matrix]:
    """Resampled, and turned about its middle; beside the paper the lid is seen."""
    height, width = page.shape[:2]
    out = (round(width * factor), round(height * factor))
    matrix = np.diag([out[0] / width, out[1] / height, 1.0])
    small = cv2.resize(page, out, interpolation=cv2.INTER_AREA)
    turn = np.vstack([cv2.getRotationMatrix2D((out[0] / 2, out[1] / 2), degrees, 1.0), [0, 0, 1]])
    pixels = cv2.warpAffine(small, turn[:2], out, flags=cv2.INTER_CUBIC, borderValue=lid)
    return as_bytes(pixels), turn @ matrix


def photographed(
    page: Picture, rng: random.Random, million: float, *, tilt: float, turn: tuple[float, float] = (-2.0, 2.0)
) -> tuple[Picture, Matrix, float]:
    """The page on a desk, its corners a little out of place, turned by some degrees within `turn`.

    Returns pixels, matrix and the scale from page to picture.
    """
    height, width = page.shape[:2]
    out_w, out_h = _frame(width, height, million)
    share = rng.uniform(0.84, 0.92) if min(width, height) > 1200 else rng.uniform(0.6, 0.78)
    scale = share * min(out_w / width, out_h / height)
    angle = np.radians(rng.uniform(*turn))
    if turn != (-2.0, 2.0):  # a page turned further needs more room
        wide = width * np.cos(angle) + height * np.sin(abs(angle))
        high = height * np.cos(angle) + width * np.sin(abs(angle))
        scale = share * min(out_w / wide, out_h / high)
    page_w, page_h = width * scale, height * scale
    left, top = (out_w - page_w) / 2, (out_h - page_h) / 2
    corners = [(left, top), (left + page_w, top), (left + page_w, top + page_h), (left, top + page_h)]
    target = []
    for x, y in corners:
        x, y = x - out_w / 2, y - out_h / 2
        turned_x = x * np.cos(angle) - y * np.sin(angle) + out_w / 2
        turned_y = x * np.sin(angle) + y * np.cos(angle) + out_h / 2
        reach = tilt * min(page_w, page_h)
        target.append((turned_x + rng.uniform(-1, 1) * reach, turned_y + rng.uniform(-1, 1) * reach))
    pixels, matrix = _on_desk(page, np.array(target, dtype=np.float32), (round(out_w), round(out_h)), scale, rng)
    return pixels, matrix, scale


def seen_aslant(
    page: Picture, rng: random.Random, million: float, *, lean: tuple[float, float]
) -> tuple[Picture, Matrix, float]:
    """The page on a desk as a camera sees it that looks down `lean` degrees off the upright, from some side."""
    height, width = page.shape[:2]
    out_w, out_h = _frame(width, height, million)
    away, side = np.radians(rng.uniform(*lean)), rng.uniform(0, 2 * np.pi)
    roll = np.radians(rng.uniform(-5, 5))
    axis = np.array([np.cos(side), np.sin(side), 0.0]) * away
    pose = cv2.Rodrigues(axis)[0] @ cv2.Rodrigues(np.array([0.0, 0.0, roll]))[0]
    corners = np.array([(-width, -height, 0), (width, -height, 0), (width, height, 0), (-width, height, 0)]) / 2
    seen = corners @ pose.T
    distance = rng.uniform(1.5, 2.2) * float(np.hypot(width, height))
    flat = seen[:, :2] * (distance / (distance + seen[:, 2:]))
    spread = flat.max(axis=0) - flat.min(axis=0)
    share = rng.uniform(0.84, 0.94) if min(width, height) > 1200 else rng.uniform(0.6, 0.8)
    scale = share * min(out_w / spread[0], out_h / spread[1])
    middle = (flat.max(axis=0) + flat.min(axis=0)) / 2
    target = ((flat - middle) * scale + (out_w / 2, out_h / 2)).astype(np.float32)
    pixels, matrix = _on_desk(page, target, (round(out_w), round(out_h)), scale, rng)
    return pixels, matrix, scale


def _frame(width: int, height: int, million: float) -> tuple[float, float]:
    """Width and height of a phone's picture of a page of that shape."""
    ratio = 4 / 3
    if width > height:
        return (million * 1e6 * ratio) ** 0.5, (million * 1e6 / ratio) ** 0.5
    return (million * 1e6 / ratio) ** 0.5, (million * 1e6 * ratio) ** 0.5


def _on_desk(
    page: Picture, target: NDArray[np.float32], size: tuple[int, int], scale: float, rng: random.Random
) -> tuple[Picture, Matrix]:
    """The page with its corners at `target` in a picture of that size, its shadow on the desk beside it."""
    height, width = page.shape[:2]
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    wood = desk(size, rng)
    sharp = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    if scale < 0.7:  # area averaging first: a warp alone would drop strokes
        small = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        shrink = np.diag([small.shape[1] / width, small.shape[0] / height, 1.0])
        warped = cv2.warpPerspective(small, matrix @ np.linalg.inv(shrink), size, flags=cv2.INTER_CUBIC)
    else:
        warped = cv2.warpPerspective(page, matrix, size, flags=sharp)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size, flags=cv2.INTER_LINEAR)
    shadow = cv2.GaussianBlur(np.roll(mask, (14, 10), (0, 1)), (0, 0), 14).astype(np.float32)[..., None] / 255
    under = wood.astype(np.float32) * (1 - 0.45 * shadow)
    share_map = mask.astype(np.float32)[..., None] / 255
    return as_bytes(warped * share_map + under * (1 - share_map)), matrix.astype(np.float64)


def desk(size: tuple[int, int], rng: random.Random) -> Picture:
    """Wood, cloth or stone: a base colour with grain."""
    width, height = size
    noise = np.random.default_rng(rng.randrange(2**32))
    base = np.array(
        rng.choice([(122, 88, 60), (70, 66, 64), (168, 140, 108), (52, 70, 92), (150, 150, 148)]), np.float32
    )
    grain = noise.normal(0, 1, (height // 6 + 1, max(2, width // 160))).astype(np.float32)
    grain = cv2.resize(grain, size, interpolation=cv2.INTER_CUBIC)
    waves = np.sin(np.linspace(0, rng.uniform(20, 60), height, dtype=np.float32))[:, None]
    return as_bytes(base + (grain * 9 + waves * 5)[..., None])


def lit(page: Picture, rng: random.Random, *, dark: float) -> Picture:
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
    return as_bytes(page.astype(np.float32) * field[..., None] * tint)


def copier_marks(page: Picture, rng: random.Random) -> Picture:
    """Dust specks and the dark edge of a lid that did not close."""
    page = page.copy()
    height, width = page.shape[:2]
    for _ in range(rng.randrange(10, 60)):
        centre = (rng.randrange(width), rng.randrange(height))
        cv2.circle(page, centre, rng.choice([0, 1, 1]), (90, 90, 90), -1)
    if rng.random() < 0.4:
        depth = rng.randrange(8, 22)
        fade = np.linspace(rng.uniform(0.35, 0.7), 1.0, depth, dtype=np.float32)[:, None, None]
        page[:depth] = as_bytes(page[:depth] * fade)
    return page


def blurred(page: Picture, sigma: float) -> Picture:
    return as_bytes(cv2.GaussianBlur(page, (0, 0), sigma))


def contrast(page: Picture, *, black: float, white: float) -> Picture:
    table = np.linspace(black, white, 256).astype(np.uint8)
    return as_bytes(table[page])


def noisy(page: Picture, rng: random.Random, *, sigma: float, grey: bool = False) -> Picture:
    noise = np.random.default_rng(rng.randrange(2**32))
    shape = (*page.shape[:2], 1) if grey else page.shape
    return as_bytes(page + noise.standard_normal(shape, dtype=np.float32) * sigma)


def as_bytes(values: NDArray[Any]) -> Picture:
    return np.clip(values, 0, 255).astype(np.uint8)


# -- faults --------------------------------------------------------------------------------------


def out_of_focus(page: Picture, radius: float) -> Picture:
    """A lens set to another distance: every point becomes a disc, softened at its rim."""
    side = 2 * int(np.ceil(radius)) + 1
    y, x = np.mgrid[:side, :side] - side // 2
    disc = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    return blurred(as_bytes(cv2.filter2D(page, -1, disc / disc.sum())), max(0.5, radius / 4))


def shaken(page: Picture, length: float, degrees: float) -> Picture:
    """A hand that moved while the shutter was open."""
    side = 2 * int(np.ceil(length / 2)) + 1
    path = np.zeros((side, side), np.float32)
    reach = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))]) * length / 2
    start, end = (tuple(int(v) for v in np.round(side // 2 + sign * reach)) for sign in (-1, 1))
    cv2.line(path, start, end, 1.0, 1, cv2.LINE_AA)
    return blurred(as_bytes(cv2.filter2D(page, -1, path / path.sum())), 0.7)


def underexposed(page: Picture, exposure: float) -> Picture:
    """Too little light reached the sensor."""
    return as_bytes(page.astype(np.float32) * exposure)


def shaded(page: Picture, rng: random.Random, *, depth: float) -> Picture:
    """The deep shadow of a hand or a head over a good part of the page: `depth` of the light is left there."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:96, 0:96].astype(np.float32) / 95
    turn, offset = rng.uniform(0, 2 * np.pi), rng.uniform(-0.12, 0.12)
    edge = (x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn) - offset
    edge = edge + 0.05 * np.sin(8 * ((y - 0.5) * np.cos(turn) - (x - 0.5) * np.sin(turn)) + rng.uniform(0, 6))
    light = 1 - (1 - depth) / (1 + np.exp(-edge * rng.uniform(25, 70)))
    field = cv2.resize(light.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    return as_bytes(page.astype(np.float32) * field[..., None])


def mirrored(page: Picture, rng: random.Random, spots: list[tuple[float, float]], *, radius: float) -> Picture:
    """A lamp mirrored in the page around each spot: burnt out in the middle, fading outwards."""
    height, width = page.shape[:2]
    light = page.astype(np.float32)
    for x0, y0 in spots:
        long, short = radius * rng.uniform(0.9, 1.4), radius * rng.uniform(0.55, 0.9)
        turn = rng.uniform(0, np.pi)
        y, x = np.mgrid[0:height:4, 0:width:4].astype(np.float32)
        along = (x - x0) * np.cos(turn) + (y - y0) * np.sin(turn)
        across = (y - y0) * np.cos(turn) - (x - x0) * np.sin(turn)
        distance = np.sqrt((along / long) ** 2 + (across / short) ** 2)
        strength = 300 / (1 + np.exp(np.minimum(20, (distance - 1) * rng.uniform(3.5, 9))))
        light += cv2.resize(strength.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)[..., None]
    return as_bytes(light)


def ink_box(page: Picture) -> tuple[int, int, int, int]:
    """The upright rectangle around the dark ink of a page as drawn; the whole page where there is none."""
    dark = page.min(axis=2) < 120
    rows, columns = np.flatnonzero(dark.sum(axis=1) > 2), np.flatnonzero(dark.sum(axis=0) > 2)
    if not rows.size or not columns.size:
        return 0, 0, page.shape[1], page.shape[0]
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def ink_places(page: Picture, rng: random.Random, count: int) -> list[tuple[float, float]]:
    """Some places where there is dark ink; the middle of the page where there is none."""
    rows, columns = np.nonzero(page[::4, ::4].min(axis=2) < 120)
    if not rows.size:
        return [(page.shape[1] / 2, page.shape[0] / 2)]
    chosen = [rng.randrange(rows.size) for _ in range(count)]
    return [(4.0 * columns[index], 4.0 * rows[index]) for index in chosen]
