"""What the papers of this hand share: dates as people write them, further people, little boxes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Run, Sheet, Style
from samples.job import Job
from samples.people import Person, a_person, words_for

Runs = list[str | Run]


def say(day: date, form: str = "plain") -> str:
    """A date; beside the forms of `numbers`, "short" is 2025.3.8."""
    if form == "short":
        return f"{day.year}.{day.month}.{day.day}"
    return numbers.written_date(day, form=form)


def said(day: date, name: str, form: str = "plain") -> Run:
    return Run(say(day, form), name, solid=True)


def before(job: Job, day: date, least: int, most: int) -> date:
    return day - timedelta(days=job.rng.randrange(least, most + 1))


def after(job: Job, day: date, least: int, most: int) -> date:
    return day + timedelta(days=job.rng.randrange(least, most + 1))


def someone(job: Job) -> Person:
    return a_person(job.rng, words_for("held"))


def landline(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def pen(job: Job, size: float) -> Style:
    return Style("kai", size, job.rng.choice([BLACK, BLUE_INK]), jitter=0.03)


def boxes(sheet: Sheet, x: float, y: float, text: str, name: str, style: Style, *, side: float = 6.0) -> float:
    """One character to each little box."""
    for char in text:
        sheet.rect(x, y, side, side, line=0.2)
        drop = (side - sheet.em_mm(style)) / 2
        sheet.text(x + side / 2, y + drop, Run(char, name), style, align="c")
        x += side
    return x


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    widths: Sequence[float],
    rows: Sequence[tuple[float, Sequence[str | Run | Runs]]],
    head: Style,
    body: Style,
) -> float:
    """Heads above columns: the first row is the head. Returns the y below."""
    for number, (height, cells) in enumerate(rows):
        left = x
        for width, runs in zip(widths, cells, strict=True):
            sheet.rect(left, y, width, height)
            sheet.cell((left, y, width, height), runs, body if number else head, align="c")
            left += width
        y += height
    return y


def plain_money(amount: object) -> str:
    return f"{amount:,.2f}"
