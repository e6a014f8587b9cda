"""What the aspen papers share: a page of any size, pens, days, boxes, and a few passers-by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Align, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import FAMILY

Rows: TypeAlias = Sequence[tuple[float, Sequence[tuple[float, Runs, bool]]]]
Said: TypeAlias = list[str | Run]
_GIVEN = ("建军", "桂芬", "春梅", "长海", "文涛", "玉芝", "小东", "志国", "翠莲", "德福", "思远", "国栋")


@dataclass(slots=True)
class Page:
    """One side of any size, written downwards."""

    sheet: Sheet
    style: Style
    left: float
    width: float
    y: float
    leading: float = 1.7
    gap: float = 1.6

    @property
    def right(self) -> float:
        return self.left + self.width

    def title(self, text: str, style: Style, *, spacing: float = 0.1, after: float = 8.0) -> None:
        self.sheet.text(self.left + self.width / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None, align: Align = "l") -> None:
        used = style or self.style
        below = self.sheet.flow(
            self.left, self.y, self.width, runs, used, leading=self.leading, indent=indent, align=align
        )
        self.y = below + self.gap

    def line(self, runs: Runs, *, style: Style | None = None) -> None:
        self.para(runs, indent=0.0, style=style)

    def end(self, runs: Runs, *, inset: float = 0.0, style: Style | None = None) -> None:
        """A line at the right edge."""
        used = style or self.style
        self.sheet.text(self.right - inset, self.y, runs, used, align="r")
        self.y += self.sheet.em_mm(used) * self.leading + self.gap


def page(
    job: Job,
    style: Style,
    *,
    size: tuple[float, float] = (210.0, 297.0),
    margin: float = 24.0,
    top: float = 26.0,
    leading: float = 1.7,
    gap: float = 1.6,
) -> Page:
    sheet = job.sheet(*size)
    return Page(sheet, style, margin, size[0] - 2 * margin, top, leading, gap)


def pen(job: Job, size: float) -> Style:
    """Somebody's handwriting."""
    return Style("kai", size, BLUE_INK if job.chance(0.4) else BLACK, jitter=0.04)


def day(when: date, name: str, form: str = "plain", *, style: Style | None = None) -> Run:
    """A date in a form of `written_date`, or "points": 2025.3.8."""
    text = f"{when.year}.{when.month}.{when.day}" if form == "points" else numbers.written_date(when, form=form)
    return Run(text, name, style, solid=True)


def before(job: Job, when: date, least: int, most: int) -> date:
    return when - timedelta(days=job.rng.randint(least, most))


def passer_by(job: Job, *not_these: str) -> str:
    """Somebody who has no other part in the papers."""
    while True:
        name = job.rng.choice(FAMILY) + job.rng.choice(_GIVEN)
        if name not in not_these:
            return name


def mobile(job: Job) -> str:
    return f"1390000{job.rng.randrange(10**4):04d}"


def boxed(
    sheet: Sheet,
    box: tuple[float, float, float, float],
    label: str,
    runs: Runs,
    small: Style,
    value: Style,
    *,
    frame: Colour = BLACK,
) -> None:
    """A box with its label small in the upper left corner and the value below."""
    x, y, width, height = box
    sheet.rect(x, y, width, height, fill=frame)
    sheet.text(x + 1.5, y + 1.3, label, small)
    drop = sheet.em_mm(small) + 2.0
    sheet.cell((x, y + drop, width, height - drop), runs, value)


def ticked(sheet: Sheet, x: float, y: float, side: float, *, on: bool) -> None:
    """A little square, with a tick made by pen when `on`."""
    sheet.rect(x, y, side, side, line=0.3)
    if on:
        sheet.line(x + side * 0.15, y + side * 0.5, x + side * 0.42, y + side * 0.85, width=0.5, fill=BLUE_INK)
        sheet.line(x + side * 0.42, y + side * 0.85, x + side * 1.15, y - side * 0.15, width=0.5, fill=BLUE_INK)
