"""What the papers of this hand share: row types, dates, people, boxes for figures, seals."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias

from samples import numbers, people, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job

Cell: TypeAlias = tuple[float, Runs, bool]
Rows: TypeAlias = list[tuple[float, list[Cell]]]
Parts: TypeAlias = list[str | Run]


def said(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    """A date as a run that shows the field."""
    return Run(numbers.written_date(day, form=form), name, style)


def loose(day: date, form: str = "plain") -> str:
    """A date that is no field's value."""
    return numbers.written_date(day, form=form)


def dotted(day: date) -> str:
    """2025.3.8, as people type it."""
    return f"{day.year}.{day.month}.{day.day}"


def day_in(job: Job, first: date, last: date) -> date:
    return people.a_day(job.rng, first, last)


def back(day: date, days: int) -> date:
    return day - timedelta(days=days)


def later(day: date, years: int) -> date:
    """The last day of a term of so many years."""
    return people.years_later(day, years) - timedelta(days=1)


def someone(job: Job) -> str:
    """A name of a handler, witness or neighbour."""
    return people.a_name(job.rng, people.words_for("held"))


def mobile(job: Job) -> str:
    return people.a_phone(job.rng)


def landline(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def pen(job: Job, size: float) -> Style:
    """A pen's writing, blue or black."""
    return Style("kai", size, BLUE_INK if job.chance(0.5) else BLACK, jitter=0.035)


def signed(sheet: Sheet, x: float, y: float, label: str, run: Run | str, style: Style, ink: Style) -> None:
    """A label and a name signed beside it."""
    end = sheet.text(x, y, label, style)
    text = Run(run, "", ink) if isinstance(run, str) else Run(run.text, run.field, ink)
    sheet.text(end + 2, y - 1.2, text, ink)


def boxed(sheet: Sheet, x: float, y: float, text: str, field: str, style: Style, *, side: float = 6.0) -> float:
    """One sign to a little box. Returns the x after the last box."""
    for char in text:
        sheet.rect(x, y, side, side + 1.2, line=0.2)
        sheet.cell((x, y, side, side + 1.2), Run(char, field), style, align="c", pad=0.2)
        x += side
    return x


def seal(job: Job, sheet: Sheet, x: float, y: float, org: str, *, centre: str = "", diameter: float = 40.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(org, centre), diameter=diameter)


def bay_readings(job: Job) -> tuple[str, ...]:
    """The bay's number with what this hand writes round it; no clerk would call that wrong."""
    home = job.facts.home
    number, floor = home.space_no, home.space_floor
    return (f"{number}号", f"{floor}{number}", f"{floor}{number}号", f"第{number}号", f"{floor}第{number}号")


def pairs(rows: list[tuple[float, str, Runs, str, Runs]], widths: tuple[float, float, float, float]) -> Rows:
    """Rows of two labels and two values."""
    a, b, c, d = widths
    return [
        (high, [(a, one, True), (b, first, False), (c, two, True), (d, second, False)])
        for high, one, first, two, second in rows
    ]
