"""What these layouts share: parking spaces, pens, dates torn by blanks, sums of money, thumb prints."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from PIL import Image, ImageDraw

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Home
from samples.writing import Writer

SONG = Style("song", 12)
Parts: TypeAlias = list[str | Run]
Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]


@dataclass(frozen=True, slots=True)
class Spot:
    """A parking space: its number as one designation, and the level in words around it (may be empty)."""

    number: str
    level: str

    @property
    def tolerated(self) -> tuple[str, ...]:
        return (self.level + self.number,) if self.level else ()


def a_spot(rng: random.Random, *, level: bool = True) -> Spot:
    """Numbers as garages paint them."""
    letter, count = rng.choice("ABCDEFGH"), rng.randrange(1, 900)
    shapes = [
        f"{letter}{count:03d}",
        f"{letter}-{count:03d}",
        f"{count:03d}",
        f"{count}",
        f"{letter}区{count:03d}",
        f"{letter}{rng.randrange(1, 4)}-{count}",
        f"{rng.choice('EWNS')}{count:04d}",
        f"{rng.randrange(1, 9)}-{count}",
    ]
    storeys = ["负一层", "地下一层", "负二层", "地下室一层", "", ""]
    if rng.random() < 0.2:
        return Spot(rng.choice([f"B1-{count:03d}", f"B2-{letter}{count:02d}", f"-1F-{count:03d}"]), "")
    return Spot(rng.choice(shapes), rng.choice(storeys) if level else "")


def room_of(home: Home, rng: random.Random) -> str:
    """A flat as people write it."""
    return rng.choice(
        [
            f"{home.building}号楼{home.unit}单元{home.room}室",
            f"{home.building}栋{home.unit}单元{home.room}",
            f"{home.building}幢{home.unit}单元{home.room}号",
            f"{home.building}-{home.unit}-{home.room}",
        ]
    )


def hand(job: Job, size: float) -> Style:
    """Somebody's handwriting, in black or blue ink."""
    ink = BLUE_INK if job.chance(0.45) else BLACK
    return Style("kai", size * 1.1, ink, jitter=job.rng.choice([0.025, 0.04, 0.05]))


def blank(text: str, name: str, style: Style, *, room: float = 1.2, least: float = 0.0) -> Run:
    """A value on a line left open by the form."""
    width = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(width + room, least), solid=width < 18)


def torn(day: date, name: str, style: Style, *, padded: bool = False, line: bool = True) -> Parts:
    """A date filled into the blanks before 年, 月 and 日."""
    month, number = (f"{day.month:02d}", f"{day.day:02d}") if padded else (str(day.month), str(day.day))
    parts: Parts = []
    for figure, unit, least in ((str(day.year), "年", 3.0), (month, "月", 2.0), (number, "日", 2.0)):
        parts += [Run(figure, name, style, underline=line, min_em=least), Run(unit, name)]
    return parts


def said(job: Job, day: date, *forms: str) -> str:
    """A date in one of the forms."""
    return numbers.written_date(day, form=job.rng.choice(forms or ("plain", "padded", "dash", "dot")))


def capital(amount: Decimal, rng: random.Random) -> str:
    """An amount in the great figures."""
    return numbers.amount_in_words(amount, unit=rng.choice(["元", "圆"]))


def figures(amount: Decimal, rng: random.Random) -> str:
    """An amount in figures, as people write it."""
    return rng.choice([f"{amount:.0f}", f"{amount:.2f}", f"{amount:,.2f}", f"{amount:,.0f}"])


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    """A signature; `field` where it alone shows the name."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A red thumb print. It is no seal."""
    wide, high = round(sheet.px(12)), round(sheet.px(16))
    picture = Image.new("RGBA", (wide, high), (210, 40, 46, 0))
    canvas = ImageDraw.Draw(picture)
    for ring in range(7):
        inset_x, inset_y = ring * wide / 15, ring * high / 15
        start = sheet.rng.randrange(360)
        box = (inset_x, inset_y, wide - inset_x - 1, high - inset_y - 1)
        canvas.arc(box, start, start + sheet.rng.randrange(250, 340), fill=(210, 40, 46, 150), width=max(1, wide // 30))
    sheet.stamp(picture, x, y)


def lines(
    sheet: Sheet, x: float, y: float, rows: Sequence[Runs], style: Style, *, step: float = 8.5, align: Align = "l"
) -> float:
    """Single lines below one another; returns the y below."""
    for row in rows:
        sheet.text(x, y, row, style, align=align)
        y += step
    return y


def foot(sheet: Sheet, text: str, *, y: float = 284.0) -> None:
    """A line in the middle of the lower margin."""
    sheet.text(sheet.width_mm / 2, y, text, Style("song", 9), align="c")


def clause(writer: Writer, number: int, title: str, paragraphs: Sequence[Runs]) -> None:
    """第N条 with a bold title and its paragraphs."""
    writer.line(Run(f"第{'零一二三四五六七八九十'[number]}条　{title}", "", Style("hei_bold", writer.style.size)))
    for one in paragraphs:
        writer.para(one)
