"""Seals as they are put on papers: round with star and arc text, oval, square, stamps with a date, paging seals.

Every seal is drawn by chance in one of many styles (`seal_style`); its words and place go into the sheet's truth.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageChops

from samples import seal_parts as parts
from samples.draw import SealMark, Sheet
from samples.seal_style import RED_INKS, SealStyle, some_style, worn

_NAME_SEAL = 0.08  # of the company seals that have the legal representative's beside them
_SURNAMES, _GIVEN = "王李张刘陈杨赵黄周吴", "样试例拟演范"


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
    face: str = "",
    star: bool = True,
    style: SealStyle | None = None,
) -> None:
    """A company or office seal, its centre at x, y."""
    rng = _own_rng(sheet)
    is_company = text.arc.endswith("公司")
    used = style or some_style(rng, blue=is_company)
    used = replace(used, face=face or used.face, star=star and used.star)
    if used.code and is_company and not text.foot:
        text = replace(text, foot=_registration(rng))
    picture = _round_picture(sheet, text, used, round(sheet.px(diameter)))
    _finish(sheet, picture, x, y, text.all, "round", used, rng)
    if style is None and is_company and rng.random() < _NAME_SEAL:
        side = rng.choice((-1, 1)) * (diameter / 2 + rng.uniform(7, 13))
        if 12 < x + side < sheet.width_mm - 12:
            put_name(sheet, x + side, y + rng.uniform(-4, 8), _someone(rng))


def _round_picture(sheet: Sheet, text: SealText, style: SealStyle, size: int) -> Image.Image:
    ink, face = style.ink, sheet.faces.named(style.face)
    picture = Image.new("RGBA", (size, size), (*ink, 0))
    rim = max(2, round(size * style.rim))
    parts.ellipse(picture, ink, rim)
    room = style.inner_rim * size
    if style.inner_rim:
        parts.ellipse(picture, ink, max(1, size // 120), rim + room)
    radius = size * 0.375 - max(0.0, room + size // 120 - size * 0.02)
    em = round(min(size * 0.125, radius * 4.48 / len(text.arc)))
    tall = min(style.tall, 0.16 * size / em)
    sweep = parts.sweep_of(text.arc, 265.0)
    parts.arc(picture, face, text.arc, ink, radius_x=radius, radius_y=radius, em=em, sweep=sweep, tall=tall)
    if style.star:
        parts.star(picture, ink, size * 0.135)
    if text.centre:
        parts.straight(picture, face, text.centre, ink, size / 2, size * 0.69, round(size * 0.095))
    if text.foot.isdigit():
        parts.lower_arc(picture, face, text.foot, ink, radius_x=size * 0.41, radius_y=size * 0.41, em=size // 17)
    elif text.foot:
        parts.straight(picture, face, text.foot, ink, size / 2, size * 0.86, round(size * 0.055))
    return picture


def put_oval(
    sheet: Sheet,
    x: float,
    y: float,
    text: SealText,
    *,
    width: float = 40.0,
    height: float = 30.0,
    style: SealStyle | None = None,
) -> None:
    """An invoice seal (发票专用章): name along the upper edge, tax number across, purpose below."""
    rng = _own_rng(sheet)
    used = style or some_style(rng, blue=False)
    ink, face = used.ink, sheet.faces.named(used.face)
    size_x, size_y = round(sheet.px(width)), round(sheet.px(height))
    picture = Image.new("RGBA", (size_x, size_y), (*ink, 0))
    rim = max(2, round(size_y * used.rim))  # by the height: a strip of three rows has no thicker rim than a square
    parts.ellipse(picture, ink, rim)
    room = used.inner_rim * size_x * 0.8
    if used.inner_rim:
        parts.ellipse(picture, ink, max(1, size_x // 120), rim + room)
    inset = max(0.0, room - size_x * 0.01)
    radius_x, radius_y = size_x * 0.39 - inset, size_y * 0.37 - inset
    sweep = parts.sweep_of(text.arc, 215.0)
    room_each = parts.arc_length(radius_x, radius_y, sweep) / max(1, len(text.arc) - 1)
    em = min(round(size_y * 0.17), round(room_each))
    tall = min(max(used.tall, 0.16 * size_y / em), 0.19 * size_y / em, 1.8)
    parts.arc(picture, face, text.arc, ink, radius_x=radius_x, radius_y=radius_y, em=em, sweep=sweep, tall=tall)
    if text.centre:
        wide = sum(0.56 if char.isascii() else 1.0 for char in text.centre)
        em_centre = min(round(size_y * 0.13), round(size_x * 0.58 / wide))
        narrow = min(1.6, 0.13 * size_y / em_centre)
        parts.straight(picture, face, text.centre, ink, size_x / 2, size_y * 0.55, em_centre, tall=narrow)
    parts.straight(picture, face, text.foot, ink, size_x / 2, size_y * 0.76, round(size_y * 0.14))
    _finish(sheet, picture, x, y, text.all, "oval", used, rng)


def put_square(
    sheet: Sheet,
    x: float,
    y: float,
    lines: Sequence[str],
    *,
    side: float = 18.0,
    style: SealStyle | None = None,
) -> None:
    """A square seal, its text in rows (as on a 行驶证)."""
    rng = _own_rng(sheet)
    used = style or replace(some_style(rng, blue=False, turn=2.0), inner_rim=0.0)
    if style is None and abs(used.turn) > 2:
        used = replace(used, turn=used.turn / 15)
    size = round(sheet.px(side))
    picture = Image.new("RGBA", (size, size), (*used.ink, 0))
    parts.frame(picture, used.ink, max(2, round(size * used.rim * 1.2)))
    face = sheet.faces.named(used.face)
    em = round(size * 0.84 / max(len(lines), max(len(line) for line in lines)))
    for number, line in enumerate(lines):
        middle = size * (number + 0.5) / len(lines) * 0.88 + size * 0.06
        parts.straight(picture, face, line, used.ink, size / 2, middle, em)
    _finish(sheet, picture, x, y, "".join(lines), "square", used, rng)


def put_name(
    sheet: Sheet,
    x: float,
    y: float,
    name: str,
    *,
    side: float = 18.0,
    reversed_out: bool | None = None,
    style: SealStyle | None = None,
) -> None:
    """A person's seal, two columns from right to left: 王样之印. `reversed_out`: white letters in red."""
    rng = _own_rng(sheet)
    used = style or some_style(rng, blue=False)
    text = (name + ("之印" if len(name) == 2 else "印" if len(name) == 3 else ""))[:4]
    solid = rng.random() < 0.25 if reversed_out is None else reversed_out
    size = round(sheet.px(side))
    picture = Image.new("RGBA", (size, size), (*used.ink, 0))
    rim, em = max(2, round(size * used.rim * 1.4)), round(size * 0.4)
    letters = Image.new("RGBA", (size, size), (*used.ink, 0))
    face = sheet.faces.named(used.face)
    for place, char in enumerate(text):
        column, row = divmod(place, 2)
        middle_x, middle_y = size * (0.71 - 0.42 * column), size * (0.29 + 0.42 * row)
        parts.straight(letters, face, char, used.ink, middle_x, middle_y, em)
    if solid:
        picture.paste((*used.ink, 255), (rim, rim, size - rim, size - rim))
        picture.putalpha(ImageChops.subtract(picture.getchannel("A"), letters.getchannel("A")))
    else:
        picture.alpha_composite(letters)
        parts.frame(picture, used.ink, rim)
    _finish(sheet, picture, x, y, text, "square", used, rng)


def put_stamp(
    sheet: Sheet,
    x: float,
    y: float,
    lines: Sequence[str],
    *,
    width: float = 42.0,
    style: SealStyle | None = None,
) -> None:
    """A rectangular office stamp, its text in rows: whose it is, the date, what was done (收讫, 受理专用章)."""
    rng = _own_rng(sheet)
    used = style or some_style(rng)
    size_x = round(sheet.px(width))
    em = min(round(size_x * 0.84 / max(len(line) for line in lines)), round(sheet.px(6)))
    size_y = round(em * (1.45 * len(lines) + 0.6))
    picture = Image.new("RGBA", (size_x, size_y), (*used.ink, 0))
    rim = max(2, round(size_y * used.rim))  # by the height: a strip of three rows has no thicker rim than a square
    parts.frame(picture, used.ink, rim)
    if used.inner_rim:
        parts.frame(picture, used.ink, max(1, rim // 2), rim * 1.8)
    for number, line in enumerate(lines):
        middle = em * (1.45 * (number + 0.5) + 0.3)
        parts.straight(picture, sheet.faces.named(used.face), line, used.ink, size_x / 2, middle, em)
    _finish(sheet, picture, x, y, "".join(lines), "square", used, rng)


def put_edge(sheet: Sheet, y: float, text: SealText, part: int, of: int, *, diameter: float = 40.0) -> None:
    """The share of a paging seal (骑缝章) that falls on page `part` of `of`, on the right edge."""
    rng = random.Random(f"{text.arc}/{y}/{diameter}")  # the same seal on every page
    style = replace(some_style(rng, blue=False), turn=0.0, code=False, ink=rng.choice(RED_INKS))
    size = round(sheet.px(diameter))
    picture = _round_picture(sheet, text, style, size)
    picture.putalpha(worn(picture.getchannel("A"), style.wear, rng))
    left, right = size * part // of, size * (part + 1) // of
    piece = picture.crop((left, 0, right, size))
    box = sheet.stamp(piece, sheet.width_mm - diameter / of, y)
    sheet.seals.append(SealMark("", box, "edge"))


def _own_rng(sheet: Sheet) -> random.Random:
    """Chances of one seal, from three of the sheet's: however many it takes, what is drawn next stays the same."""
    rng = sheet.rng
    return random.Random(f"{rng.choice(range(4))}/{rng.uniform(-1, 1)}/{rng.randrange(2**32)}")


def _registration(rng: random.Random) -> str:
    """13 figures as the police give them to a seal, in a district that does not exist."""
    return f"411599{rng.randrange(10**7):07d}"


def _someone(rng: random.Random) -> str:
    return rng.choice(_SURNAMES) + rng.choice(_GIVEN) + rng.choice(("", rng.choice(_GIVEN)))


def _finish(
    sheet: Sheet, picture: Image.Image, x: float, y: float, text: str, shape: str, style: SealStyle, rng: random.Random
) -> None:
    """Uneven ink, a slight turn, and the stamp itself; the part beyond the paper's edge is lost."""
    picture = picture.rotate(style.turn, Image.Resampling.BICUBIC, expand=shape == "square" and abs(style.turn) > 3)
    picture.putalpha(worn(picture.getchannel("A"), style.wear, rng))
    left = x - picture.width / 2 * 25.4 / sheet.dpi
    top = y - picture.height / 2 * 25.4 / sheet.dpi
    sheet.seals.append(SealMark(text, sheet.stamp(picture, left, top), shape, style.colour))
