"""How seals differ from one another: ink, rim, letters, wear. Chosen at random, so that no two offices seal alike."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from samples.draw import Colour

RED_INKS: tuple[Colour, ...] = (
    (205, 28, 32),
    (214, 40, 44),
    (190, 24, 40),
    (222, 48, 40),
    (226, 66, 44),
    (176, 22, 48),
)
BLUE_INKS: tuple[Colour, ...] = ((34, 62, 158), (44, 84, 188), (26, 44, 124), (64, 78, 170))
SCREEN_INKS: tuple[Colour, ...] = ((255, 0, 0), (230, 0, 18), (237, 28, 36))
_BLUE, _SCREEN = 0.04, 0.1


@dataclass(frozen=True, slots=True)
class SealStyle:
    """`rim`: width in parts of the diameter; `inner_rim`: a second, thin line this far inside, 0 for none.

    `tall`: height of a letter by its width; `wear`: flat (made on a screen), even, faint or patchy ink.
    """

    ink: Colour
    colour: str
    rim: float
    inner_rim: float
    star: bool
    face: str
    tall: float
    wear: str
    turn: float  # degrees
    code: bool  # the 13 figures of the registration along the lower edge


def some_style(rng: random.Random, *, blue: bool = True, turn: float = 9.0) -> SealStyle:
    """A style by chance: mostly what offices use, now and then what is seldom seen."""
    colour = "blue" if blue and rng.random() < _BLUE else "red"
    screen = colour == "red" and rng.random() < _SCREEN
    inks = BLUE_INKS if colour == "blue" else SCREEN_INKS if screen else RED_INKS
    far = rng.random() < 0.12
    return SealStyle(
        ink=rng.choice(inks),
        colour=colour,
        rim=rng.choice((1 / 60, 1 / 44, 1 / 36, 1 / 36, 1 / 36, 1 / 26)),
        inner_rim=rng.choice((0.0, 0.0, 0.0, 0.0, 0.02, 0.035)),
        star=rng.random() < 0.88,
        face=rng.choice(("song_bold", "song_bold", "song_bold", "song", "hei")),
        tall=rng.choice((1.0, 1.0, 1.15, 1.3)),
        wear="flat" if screen else rng.choice(("even",) * 7 + ("faint", "faint", "patchy")),
        turn=0.0 if screen else rng.uniform(-30, 30) if far else rng.uniform(-turn, turn),
        code=0.2 < rng.random() < 0.45,  # of the companies, a quarter
    )


def worn(alpha: Image.Image, wear: str, rng: random.Random) -> Image.Image:
    """The ink that came down on the paper."""
    if wear == "flat":
        return alpha
    alpha = ImageChops.multiply(alpha, _grain(alpha.size, rng))
    if wear == "faint":
        share = rng.uniform(0.42, 0.65)
        return alpha.point(lambda value: round(value * share))
    return ImageChops.multiply(alpha, _gaps(alpha.size, rng)) if wear == "patchy" else alpha


def _grain(size: tuple[int, int], rng: random.Random) -> Image.Image:
    noise = np.random.default_rng(rng.randrange(2**32))
    coarse = noise.integers(150, 256, (max(2, size[1] // 24), max(2, size[0] // 24)), dtype=np.uint8)
    fine = noise.integers(205, 256, (size[1], size[0]), dtype=np.uint8)
    spread = Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)
    return ImageChops.multiply(spread, Image.fromarray(fine).filter(ImageFilter.GaussianBlur(1)))


def _gaps(size: tuple[int, int], rng: random.Random) -> Image.Image:
    """Places where the stamp hardly touched the paper: one to three soft spots."""
    noise = np.random.default_rng(rng.randrange(2**32))
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    ink = np.ones((size[1], size[0]), np.float32)
    for _ in range(rng.randrange(1, 4)):
        angle, reach = noise.uniform(0, 2 * np.pi), noise.uniform(0.2, 0.5)
        x, y = size[0] * (0.5 + reach * np.cos(angle)), size[1] * (0.5 + reach * np.sin(angle))
        spread = noise.uniform(0.05, 0.1) * max(size)
        left = noise.uniform(0.15, 0.35)
        ink *= 1 - (1 - left) * np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * spread**2))
    return Image.fromarray((ink * 255).astype(np.uint8))
