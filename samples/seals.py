"""Seals: round with star and arc text, oval invoice seal, square traffic-police seal. RGBA pictures."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from samples.draw import Colour, SealMark, Sheet
from samples.fonts import Face, font_for, load

INKS: tuple[Colour, ...] = ((205, 28, 32), (214, 40, 44), (190, 24, 40), (222, 48, 40))


@dataclass(frozen=True, slots=True)
class SealText:
    """What a seal says: `arc` round the edge, `centre` below the star, `foot` along the lower edge."""

    arc: str
    centre: str = ""
    foot: str = ""

    @property
    def all(self) -> str:
        return self.arc + self.centre + self.foot


def put_round(
    sheet: Sheet,
    x: float,
    y: float,
    text: SealText,
    *,
    diameter: float = 40.0,
    face: str = "song_bold",
    star: bool = True,
) -> None:
    """A company or office seal, its centre at x, y."""
    size = round(sheet.px(diameter))
    ink = sheet.rng.choice(INKS)
    picture = Image.new("RGBA", (size, size), (*ink, 0))
    canvas = ImageDraw.Draw(picture)
    rim = max(2, size // 36)
    canvas.ellipse((rim, rim, size - rim, size - rim), outline=(*ink, 255), width=rim)
    centre = size / 2
    used = sheet.faces.named(face)
    _arc(picture, used, text.arc, ink, centre, radius_x=size * 0.375, radius_y=size * 0.375, em=_arc_em(text.arc, size))
    if star:
        _star(canvas, centre, centre, size * 0.135, ink)
    if text.centre:
        em = round(size * 0.095)
        _straight(picture, used, text.centre, ink, centre, size * 0.69, em)
    if text.foot:
        _straight(picture, used, text.foot, ink, centre, size * 0.86, round(size * 0.055))
    _finish(sheet, picture, x, y, text.all, "round")


def put_oval(sheet: Sheet, x: float, y: float, text: SealText, *, width: float = 40.0, height: float = 30.0) -> None:
    """An invoice seal (发票专用章): name along the upper edge, tax number across, purpose below."""
    size_x, size_y = round(sheet.px(width)), round(sheet.px(height))
    ink = sheet.rng.choice(INKS)
    picture = Image.new("RGBA", (size_x, size_y), (*ink, 0))
    canvas = ImageDraw.Draw(picture)
    rim = max(2, size_x // 44)
    canvas.ellipse((rim, rim, size_x - rim, size_y - rim), outline=(*ink, 255), width=rim)
    used = sheet.faces.named("song_bold")
    em = min(round(size_y * 0.17), round(size_x * 1.32 / len(text.arc)))
    _arc(
        picture,
        used,
        text.arc,
        ink,
        size_x / 2,
        radius_x=size_x * 0.39,
        radius_y=size_y * 0.37,
        em=em,
        centre_y=size_y / 2,
        limit=215.0,
    )
    if text.centre:
        _straight(picture, used, text.centre, ink, size_x / 2, size_y * 0.55, round(size_y * 0.13))
    _straight(picture, used, text.foot, ink, size_x / 2, size_y * 0.76, round(size_y * 0.14))
    _finish(sheet, picture, x, y, text.all, "oval")


def put_square(sheet: Sheet, x: float, y: float, lines: tuple[str, ...], *, side: float = 18.0) -> None:
    """A square seal, its text in rows (as on a 行驶证)."""
    size = round(sheet.px(side))
    ink = sheet.rng.choice(INKS)
    picture = Image.new("RGBA", (size, size), (*ink, 0))
    rim = max(2, size // 30)
    ImageDraw.Draw(picture).rectangle((rim, rim, size - rim, size - rim), outline=(*ink, 255), width=rim)
    used = sheet.faces.named("song_bold")
    em = round(size * 0.84 / max(len(lines), max(len(line) for line in lines)))
    for number, line in enumerate(lines):
        _straight(picture, used, line, ink, size / 2, size * (number + 0.5) / len(lines) * 0.88 + size * 0.06, em)
    _finish(sheet, picture, x, y, "".join(lines), "square", turn=2.0)


def put_edge(sheet: Sheet, y: float, text: SealText, part: int, parts: int, *, diameter: float = 40.0) -> None:
    """The share of a paging seal (骑缝章) that falls on page `part` of `parts`, on the right edge."""
    size = round(sheet.px(diameter))
    ink = INKS[0]
    picture = Image.new("RGBA", (size, size), (*ink, 0))
    canvas = ImageDraw.Draw(picture)
    rim = max(2, size // 36)
    canvas.ellipse((rim, rim, size - rim, size - rim), outline=(*ink, 255), width=rim)
    _arc(
        picture,
        sheet.faces.named("song_bold"),
        text.arc,
        ink,
        size / 2,
        radius_x=size * 0.375,
        radius_y=size * 0.375,
        em=_arc_em(text.arc, size),
    )
    _star(canvas, size / 2, size / 2, size * 0.135, ink)
    left, right = size * part // parts, size * (part + 1) // parts
    piece = picture.crop((left, 0, right, size))
    box = sheet.stamp(piece, sheet.width_mm - diameter / parts, y)
    sheet.seals.append(SealMark("", box, "edge"))


def _arc_em(text: str, size: int) -> int:
    return round(min(size * 0.125, size * 1.68 / len(text)))


def _finish(sheet: Sheet, picture: Image.Image, x: float, y: float, text: str, shape: str, turn: float = 9.0) -> None:
    """Uneven ink, a slight turn, and the stamp itself."""
    picture = picture.rotate(sheet.rng.uniform(-turn, turn), Image.Resampling.BICUBIC, expand=False)
    alpha = ImageChops.multiply(picture.getchannel("A"), _ink_mask(picture.size, sheet.rng))
    picture.putalpha(alpha)
    left = x - picture.width / 2 * 25.4 / sheet.dpi
    top = y - picture.height / 2 * 25.4 / sheet.dpi
    sheet.seals.append(SealMark(text, sheet.stamp(picture, left, top), shape))


def _ink_mask(size: tuple[int, int], rng: random.Random) -> Image.Image:
    noise = np.random.default_rng(rng.randrange(2**32))
    coarse = noise.integers(150, 256, (max(2, size[1] // 24), max(2, size[0] // 24)), dtype=np.uint8)
    fine = noise.integers(205, 256, (size[1], size[0]), dtype=np.uint8)
    spread = Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)
    return ImageChops.multiply(spread, Image.fromarray(fine).filter(ImageFilter.GaussianBlur(1)))


def _star(canvas: ImageDraw.ImageDraw, x: float, y: float, radius: float, ink: Colour) -> None:
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.382
        angle = math.radians(corner * 36 - 90)
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    canvas.polygon(points, fill=(*ink, 255))


def _arc(
    picture: Image.Image,
    face: Face,
    text: str,
    ink: Colour,
    centre_x: float,
    *,
    radius_x: float,
    radius_y: float,
    em: int,
    centre_y: float | None = None,
    limit: float = 265.0,
) -> None:
    """Characters along the upper edge, their feet towards the middle."""
    middle_y = picture.height / 2 if centre_y is None else centre_y
    sweep = math.radians(min(limit, max(120.0, limit / 12.5 * len(text))))
    for place, char in enumerate(text):
        share = 0.5 if len(text) == 1 else place / (len(text) - 1)
        angle = -math.pi / 2 - sweep / 2 + sweep * share
        tile = Image.new("RGBA", (em * 2, em * 2), (*ink, 0))
        font = load(font_for(face, char), em)
        ImageDraw.Draw(tile).text((em, em * 1.38), char, font=font, fill=(*ink, 255), anchor="ms")
        # The foot points inwards: along the ellipse's normal, not its radius.
        normal = math.atan2(math.sin(angle) / radius_y, math.cos(angle) / radius_x)
        tile = tile.rotate(-math.degrees(normal) - 90, Image.Resampling.BICUBIC)
        x = centre_x + radius_x * math.cos(angle) - em
        y = middle_y + radius_y * math.sin(angle) - em
        picture.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def _straight(picture: Image.Image, face: Face, text: str, ink: Colour, x: float, y: float, em: int) -> None:
    canvas = ImageDraw.Draw(picture)
    fonts = [load(font_for(face, char), em) for char in text]
    widths = [font.getlength(char) for font, char in zip(fonts, text, strict=True)]
    left = x - sum(widths) / 2
    for char, font, width in zip(text, fonts, widths, strict=True):
        canvas.text((left, y + em * 0.36), char, font=font, fill=(*ink, 255), anchor="ls")
        left += width
