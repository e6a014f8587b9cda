"""Helpers of the coral layouts: a pen, bystanders, dates and amounts as people write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers, people
from samples.draw import BLACK, Align, Run, Runs, Sheet, Style
from samples.job import Job

Rich = list["str | Run"]
_GIVEN = ("志强", "晓梅", "建军", "玉兰", "立新", "小燕", "德厚", "海涛", "秋菊", "文斌", "慧", "振华", "春生", "丽华")


@dataclass(slots=True)
class Pen:
    """Writes paragraphs down one sheet between `x` and `x + width`."""

    sheet: Sheet
    style: Style
    x: float
    width: float
    y: float
    leading: float = 1.7

    def p(self, runs: Runs, *, indent: float = 2.0, after: float = 1.5, style: Style | None = None) -> None:
        used = style or self.style
        self.y = self.sheet.flow(self.x, self.y, self.width, runs, used, leading=self.leading, indent=indent) + after

    def flat(self, runs: Runs, *, after: float = 1.5, style: Style | None = None) -> None:
        self.p(runs, indent=0.0, after=after, style=style)

    def head(self, text: str, style: Style, *, spacing: float = 0.1, after: float = 6.0) -> None:
        self.sheet.text(self.x + self.width / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after

    def at(self, x: float, runs: Runs, *, align: Align = "l", step: float = 0.0, style: Style | None = None) -> None:
        self.sheet.text(x, self.y, runs, style or self.style, align=align)
        self.y += step


def bystander(job: Job) -> str:
    return job.rng.choice(people.FAMILY) + job.rng.choice(_GIVEN)


def mobile(job: Job) -> str:
    return people.a_phone(job.rng)


def day_in(job: Job, first: date, last: date) -> date:
    return people.a_day(job.rng, first, last)


def on(day: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    """A date; `bare` is 2025.3.8."""
    text = f"{day.year}.{day.month}.{day.day}" if form == "bare" else numbers.written_date(day, form=form)
    return Run(text, name, style, solid=True)


def cash(amount: Decimal, form: str = "comma") -> str:
    return {"comma": f"{amount:,.2f}", "plain": f"{amount:.2f}", "whole": f"{amount:.0f}"}[form]


def hand(size: float, colour: tuple[int, int, int] = BLACK) -> Style:
    return Style("kai", size, colour, jitter=0.045)


def tick(sheet: Sheet, x: float, y: float, side: float, ticked: bool, colour: tuple[int, int, int] = BLACK) -> None:
    """A little box, ticked or not; x, y its top left."""
    sheet.rect(x, y, side, side, line=0.3)
    if ticked:
        sheet.line(x + side * 0.15, y + side * 0.5, x + side * 0.42, y + side * 0.9, width=0.5, fill=colour)
        sheet.line(x + side * 0.42, y + side * 0.9, x + side * 1.15, y - side * 0.2, width=0.5, fill=colour)


def little_boxes(sheet: Sheet, x: float, y: float, side: float, text: str, name: str, style: Style) -> None:
    """One character to a box."""
    for char in text:
        sheet.rect(x, y, side, side * 1.2, line=0.2)
        sheet.cell((x, y, side, side * 1.2), Run(char, name, style), style, align="c", pad=0.2)
        x += side


def bay_tolerated(space_no: str, *more: str) -> tuple[str, ...]:
    return (f"{space_no}号", *more)
