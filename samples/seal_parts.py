"""The parts of a seal: rims, star, words along an arc or in a row. Each draws ink on an RGBA picture."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from samples.draw import Colour
from samples.fonts import Face, font_for, load

Floats = NDArray[np.float64]


def ellipse(picture: Image.Image, ink: Colour, rim: int, inset: float = 0.0) -> None:
    """A rim, `inset` pixels inside the picture's own edge."""
    box = (rim + inset, rim + inset, picture.width - rim - inset, picture.height - rim - inset)
    ImageDraw.Draw(picture).ellipse(box, outline=(*ink, 255), width=rim)


def frame(picture: Image.Image, ink: Colour, rim: int, inset: float = 0.0) -> None:
    """The rim of a square seal."""
    box = (rim + inset, rim + inset, picture.width - rim - inset, picture.height - rim - inset)
    ImageDraw.Draw(picture).rectangle(box, outline=(*ink, 255), width=rim)


def star(picture: Image.Image, ink: Colour, radius: float) -> None:
    x, y = picture.width / 2, picture.height / 2
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.382
        angle = math.radians(corner * 36 - 90)
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    ImageDraw.Draw(picture).polygon(points, fill=(*ink, 255))


def arc(
    picture: Image.Image,
    face: Face,
    text: str,
    ink: Colour,
    *,
    radius_x: float,
    radius_y: float,
    em: int,
    sweep: float,
    tall: float = 1.0,
) -> None:
    """Characters along the upper edge, evenly set, their feet towards the middle."""
    for angle, char in zip(_even_angles(len(text), radius_x, radius_y, sweep), text, strict=True):
        _turned(picture, face, char, ink, (radius_x, radius_y), angle, em, tall=tall)


def arc_length(radius_x: float, radius_y: float, sweep: float) -> float:
    """Length of the upper arc of an ellipse; `sweep` in degrees of its own angle."""
    return float(_passed(radius_x, radius_y, sweep)[1][-1])


def sweep_of(text: str, limit: float) -> float:
    """How far round a text runs, in degrees: short names do not go all the way."""
    return min(limit, max(120.0, limit / 12.5 * len(text)))


def _even_angles(count: int, radius_x: float, radius_y: float, sweep: float) -> list[float]:
    angles, passed = _passed(radius_x, radius_y, sweep)
    if count == 1:
        return [-math.pi / 2]
    return [float(angle) for angle in np.interp(np.linspace(0, passed[-1], count), passed, angles)]


def _passed(radius_x: float, radius_y: float, sweep: float) -> tuple[Floats, Floats]:
    half = math.radians(sweep) / 2
    angles = np.linspace(-math.pi / 2 - half, -math.pi / 2 + half, 400)
    steps = np.hypot(np.diff(radius_x * np.cos(angles)), np.diff(radius_y * np.sin(angles)))
    return angles, np.concatenate([[0.0], np.cumsum(steps)])


def lower_arc(
    picture: Image.Image, face: Face, text: str, ink: Colour, *, radius_x: float, radius_y: float, em: int
) -> None:
    """Characters along the lower edge from left to right, their heads towards the middle."""
    step = em * 0.72 / radius_x
    for place, char in enumerate(text):
        angle = math.pi / 2 + step * ((len(text) - 1) / 2 - place)
        _turned(picture, face, char, ink, (radius_x, radius_y), angle, em, outwards=True)


def _turned(
    picture: Image.Image,
    face: Face,
    char: str,
    ink: Colour,
    radius: tuple[float, float],
    angle: float,
    em: int,
    *,
    tall: float = 1.0,
    outwards: bool = False,
) -> None:
    """One character on the ellipse. Its foot points along the ellipse's normal, not its radius."""
    tile = Image.new("RGBA", (em * 2, em * 2), (*ink, 0))
    font = load(font_for(face, char), em)
    ImageDraw.Draw(tile).text((em, em * 1.38), char, font=font, fill=(*ink, 255), anchor="ms")
    if tall != 1.0:
        high = round(em * 2 * tall)
        tile = tile.resize((em * 2, high), Image.Resampling.BICUBIC).crop(
            (0, (high - em * 2) // 2, em * 2, (high + em * 2) // 2)
        )
    normal = math.atan2(math.sin(angle) / radius[1], math.cos(angle) / radius[0])
    tile = tile.rotate(-math.degrees(normal) + (90 if outwards else -90), Image.Resampling.BICUBIC)
    x = picture.width / 2 + radius[0] * math.cos(angle) - em
    y = picture.height / 2 + radius[1] * math.sin(angle) - em
    picture.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def straight(
    picture: Image.Image, face: Face, text: str, ink: Colour, x: float, y: float, em: int, *, tall: float = 1.0
) -> None:
    """A row of characters, its middle at x, y."""
    fonts = [load(font_for(face, char), em) for char in text]
    widths = [font.getlength(char) for font, char in zip(fonts, text, strict=True)]
    row = Image.new("RGBA", (math.ceil(sum(widths)) + 2, em * 2), (*ink, 0))
    canvas, left = ImageDraw.Draw(row), 1.0
    for char, font, width in zip(text, fonts, widths, strict=True):
        canvas.text((left, em * 1.36), char, font=font, fill=(*ink, 255), anchor="ls")
        left += width
    if tall != 1.0:
        row = row.resize((row.width, round(row.height * tall)), Image.Resampling.BICUBIC)
    place = (round(x - row.width / 2), round(y - row.height / 2))
    picture.alpha_composite(row, (max(0, place[0]), max(0, place[1])), (max(0, -place[0]), max(0, -place[1])))
