"""What the papers of this hand share: a pen that goes down a sheet of any size, and turns of phrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from samples.draw import BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Home

Row: TypeAlias = tuple[float, list[tuple[float, Runs, bool]]]
PEN = Style("kai", 14, BLUE_INK, jitter=0.03)
_FAMILY = "刘陈杨黄周吴徐孙胡朱高何郭罗梁宋郑谢韩唐"
_GIVEN = ("建军", "桂兰", "志强", "海燕", "国庆", "小梅", "永红", "春生", "秀英", "卫东", "晓丽", "金山")


@dataclass(slots=True)
class Pen:
    """Writes down one sheet from `y`, `left` mm in, lines `width` mm long."""

    sheet: Sheet
    style: Style
    left: float
    width: float
    y: float
    leading: float = 1.75
    gap: float = 1.5

    def head(self, text: str, style: Style, *, spacing: float = 0.1, after: float = 8.0) -> None:
        self.sheet.text(self.left + self.width / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def para(self, *parts: str | Run, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        below = self.sheet.flow(self.left, self.y, self.width, list(parts), used, leading=self.leading, indent=indent)
        self.y = below + self.gap

    def item(self, *parts: str | Run, style: Style | None = None) -> None:
        self.para(*parts, indent=0.0, style=style)

    def tail(self, *parts: str | Run, style: Style | None = None, back: float = 0.0) -> None:
        """A line set to the right, `back` mm from the margin."""
        used = style or self.style
        self.sheet.text(self.left + self.width - back, self.y, list(parts), used, align="r")
        self.y += self.sheet.em_mm(used) * self.leading + self.gap


def row(height: float, widths: Sequence[float], *texts: Runs) -> Row:
    """Label, value, label, value …"""
    return height, [
        (width, text, place % 2 == 0) for place, (width, text) in enumerate(zip(widths, texts, strict=True))
    ]


def heads(height: float, widths: Sequence[float], *texts: Runs) -> Row:
    return height, [(width, text, True) for width, text in zip(widths, texts, strict=True)]


def entries(height: float, widths: Sequence[float], *texts: Runs) -> Row:
    return height, [(width, text, False) for width, text in zip(widths, texts, strict=True)]


def boxed(sheet: Sheet, x: float, y: float, text: str, name: str, style: Style, *, side: float = 6.0) -> None:
    """One character in each of a row of little boxes."""
    for place, char in enumerate(text):
        sheet.rect(x + place * side, y, side, side * 1.15, line=0.18)
        middle = y + (side * 1.15 - sheet.em_mm(style)) / 2
        sheet.text(x + (place + 0.5) * side, middle, Run(char, name), style, align="c")


def signed(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 16) -> None:
    """A name written by hand, marked as the field's."""
    sheet.text(x, y, Run(name, field), Style("kai", size, jitter=0.06))


def someone(job: Job, *not_these: str) -> str:
    """Somebody else: a clerk, a witness, a neighbour."""
    while True:
        name = job.rng.choice(_FAMILY) + job.rng.choice(_GIVEN)
        if name not in not_these:
            return name


def several(job: Job, count: int) -> list[str]:
    """That many different people."""
    names: list[str] = []
    while len(names) < count:
        names.append(someone(job, *names))
    return names


def level(home: Home) -> str:
    """The floor, in words that do not contradict the bay's number."""
    start = home.space_no[:2]
    return {"B1": "负一层", "B2": "负二层"}.get(start, home.space_floor)


def bays(number: str, before: str = "", after: str = "") -> tuple[str, ...]:
    """The bay's number with what is printed around it."""
    every = [before + number, number + after, before + number + after]
    return tuple(dict.fromkeys(one for one in every if one != number))


def dots(day: date) -> str:
    return f"{day.year}.{day.month}.{day.day}"


def grouped(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def whole(amount: Decimal) -> str:
    return f"{amount:.0f}"
