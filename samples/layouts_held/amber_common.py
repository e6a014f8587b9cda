"""What the papers of this hand share: a pen that writes down a sheet, inks, dates, invented bystanders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers, people, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job


@dataclass(slots=True)
class Pen:
    """Writes paragraphs down one sheet of any size."""

    sheet: Sheet
    left: float
    y: float
    width: float
    style: Style
    leading: float = 1.7
    gap: float = 1.2

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        bottom = self.sheet.flow(self.left, self.y, self.width, runs, used, leading=self.leading, indent=indent)
        self.y = bottom + self.gap

    def line(self, runs: Runs, *, style: Style | None = None) -> None:
        self.para(runs, indent=0.0, style=style)


def ink(job: Job, size: float, *, blue: bool | None = None) -> Style:
    """A pen's handwriting."""
    colour = BLUE_INK if (job.chance(0.5) if blue is None else blue) else BLACK
    return Style("kai", size, colour, jitter=0.03)


def on(day: date, name: str = "", *, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style)


def short_dot(day: date, name: str = "", style: Style | None = None) -> Run:
    """2025.3.8, no zeros."""
    return Run(f"{day.year}.{day.month}.{day.day}", name, style)


def yuan(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def bare(amount: Decimal) -> str:
    """12500, or 12500.50 where there are cents."""
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"


def bystander(job: Job) -> str:
    return people.a_name(job.rng, people.words_for("held"))


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 40.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def boxed(sheet: Sheet, x: float, y: float, text: str, name: str, style: Style, *, side: float = 6.0) -> float:
    """One character in each little box. Returns the x after the last."""
    for place, char in enumerate(text):
        left = x + place * side
        sheet.rect(left, y, side, side * 1.2, line=0.2)
        sheet.cell((left, y, side, side * 1.2), Run(char, name), style, align="c", pad=0)
    return x + len(text) * side


def ruled(sheet: Sheet, x: float, y: float, width: float, count: int, step: float) -> None:
    """The lines of writing paper."""
    for number in range(count):
        sheet.line(x, y + number * step, x + width, y + number * step, width=0.15, fill=(190, 120, 120))


def dashes(sheet: Sheet, x0: float, y0: float, x1: float, y1: float) -> None:
    """A line to tear along."""
    steps = int(max(abs(x1 - x0), abs(y1 - y0)) / 3)
    for step in range(steps):
        start, end = step / steps, (step + 0.55) / steps
        sheet.line(x0 + (x1 - x0) * start, y0 + (y1 - y0) * start, x0 + (x1 - x0) * end, y0 + (y1 - y0) * end)
