"""What the papers of this hand share: a pen for any paper size, dates, boxes, ticks, and passers-by."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Align, Colour, Runs, Sheet, Style
from samples.job import Job

_GIVEN = (
    "建军",
    "丽娟",
    "志强",
    "晓梅",
    "春生",
    "国平",
    "红霞",
    "永刚",
    "玉珍",
    "海涛",
    "秀云",
    "立新",
    "爱民",
    "小燕",
)
_FAMILY = "王李张刘陈杨赵周吴徐孙胡朱何郭罗宋谢韩唐冯董程曹袁许沈"


@dataclass(slots=True)
class Pen:
    """Writes down one sheet of any size, from `y`, between `x` and `x + width`."""

    sheet: Sheet
    x: float
    y: float
    width: float
    style: Style
    leading: float = 1.75
    gap: float = 1.5

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None, align: Align = "l") -> None:
        used = style or self.style
        self.y = self.gap + self.sheet.flow(
            self.x, self.y, self.width, runs, used, leading=self.leading, indent=indent, align=align
        )

    def line(self, runs: Runs, *, style: Style | None = None) -> None:
        self.para(runs, indent=0.0, style=style)

    def head(self, text: str, style: Style, *, spacing: float = 0.0, after: float = 6.0) -> None:
        self.sheet.text(self.x + self.width / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def right(self, runs: Runs, *, inset: float = 0.0, style: Style | None = None, step: float = 0.0) -> None:
        used = style or self.style
        self.sheet.text(self.x + self.width - inset, self.y, runs, used, align="r")
        self.y += step or self.sheet.em_mm(used) * 2.0


def when(day: date, form: str = "plain") -> str:
    """As `written_date`, and `loose`: 2025.3.8."""
    if form == "loose":
        return f"{day.year}.{day.month}.{day.day}"
    return numbers.written_date(day, form=form)


def passer_by(job: Job, *avoid: str) -> str:
    """Someone else's name: a handler, a witness, a neighbour."""
    while True:
        name = job.rng.choice(_FAMILY) + job.rng.choice(_GIVEN)
        if name not in avoid:
            return name


def other_phone(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def around(rng: random.Random, day: date, low: int, high: int) -> date:
    return day + timedelta(days=rng.randint(low, high))


def pen_ink(job: Job, size: float) -> Style:
    return Style("kai", size, BLUE_INK if job.chance(0.5) else BLACK, jitter=0.04)


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 38.0, centre: str = "") -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def tick_box(sheet: Sheet, x: float, y: float, side: float, *, ticked: bool, ink: Colour = BLACK) -> None:
    """A little square, ticked by pen or empty."""
    sheet.rect(x, y, side, side)
    if ticked:
        sheet.line(x + side * 0.1, y + side * 0.5, x + side * 0.4, y + side * 0.9, width=0.5, fill=ink)
        sheet.line(x + side * 0.4, y + side * 0.9, x + side * 1.15, y - side * 0.2, width=0.5, fill=ink)


def captioned(
    sheet: Sheet,
    box: tuple[float, float, float, float],
    caption: str,
    runs: Runs,
    *,
    small: Style,
    value: Style,
    frame: Colour = BLACK,
) -> None:
    """A box with its label small in the upper left corner and the value below it."""
    x, y, width, height = box
    sheet.rect(x, y, width, height, fill=frame)
    sheet.text(x + 1.5, y + 1.2, caption, small)
    top = 2.0 + sheet.em_mm(small)
    sheet.cell((x, y + top, width, height - top), runs, value)


def heads_and_rows(
    sheet: Sheet,
    x: float,
    y: float,
    widths: Sequence[float],
    heads: Sequence[str],
    rows: Sequence[Sequence[Runs]],
    *,
    head: Style,
    value: Style,
    height: float = 10.0,
    frame: Colour = BLACK,
) -> float:
    """A table whose labels stand above their columns. Returns the y below."""
    for number, cells in enumerate([heads, *rows]):
        left = x
        for width, runs in zip(widths, cells, strict=True):
            sheet.rect(left, y, width, height, fill=frame)
            if runs:
                sheet.cell((left, y, width, height), runs, head if number == 0 else value, align="c", pad=1.0)
            left += width
        y += height
    return y


def figures(amount: Decimal, *, comma: bool = False, cents: bool = False) -> str:
    text = f"{amount:,.2f}" if comma else f"{amount:.2f}"
    return text if cents else text.removesuffix(".00")
