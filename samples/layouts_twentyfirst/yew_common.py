"""Shared bits of the yew layouts: who holds, other people's names, spaced places, seals, rules and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, RED, Align, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import a_name, a_phone, words_for

GREY: Colour = (96, 96, 100)


@dataclass(frozen=True, slots=True)
class Holder:
    """The owner or renter of a paper: a person or the company."""

    name: str
    number: str
    address: str
    phone: str
    company: bool


def the_holder(job: Job) -> Holder:
    facts = job.facts
    if job.variant.holder_is == "company":
        org = facts.company.org
        return Holder(org.name, org.uscc, org.address, org.phone, True)
    person = facts.person
    return Holder(person.name, person.id_number, person.address, person.phone, False)


def stranger(job: Job) -> str:
    """Somebody else whose name stands on the paper."""
    return a_name(job.rng, words_for("held"))


def phone(job: Job) -> str:
    return a_phone(job.rng)


def digits(job: Job, count: int) -> str:
    return "".join(job.rng.choice("0123456789") for _ in range(count))


def days_after(day: date, days: int) -> date:
    return day + timedelta(days=days)


def said_day(day: date, form: str = "plain") -> str:
    return numbers.written_date(day, form=form)


def garage(job: Job) -> str:
    """The address of the parking space, as a register writes it."""
    home = job.facts.home
    town = home.community
    tail = job.rng.choice(["号车位", "号", "号机动车位"])
    hall = job.rng.choice(["地下车库", "地下室", "地库"])
    return f"信阳市{town.district}{town.street}{town.name}{hall}{home.space_floor}{home.space_no}{tail}"


def pen(size: float, job: Job, *, blue: bool | None = None) -> Style:
    """Handwriting."""
    ink = BLUE_INK if (job.chance(0.4) if blue is None else blue) else BLACK
    return Style("kai", size, ink, jitter=0.045)


def scrawl(sheet: Sheet, x: float, y: float, text: str, size: float = 17.0, *, ink: Colour = BLACK) -> None:
    """A signature."""
    sheet.text(x, y, text, Style("kai", size, ink, jitter=0.07))


def thumb(sheet: Sheet, x: float, y: float) -> None:
    """A red thumb print: a stack of short strokes, nothing to read."""
    for row in range(9):
        reach = (0.8, 1.9, 2.5, 2.9, 3.1, 3.0, 2.7, 2.1, 1.1)[row]
        shift = sheet.rng.uniform(-0.3, 0.3)
        sheet.line(x - reach + shift, y + row * 0.95, x + reach + shift, y + row * 0.95, width=0.4, fill=(222, 92, 88))


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Sequence[tuple[float, Sequence[tuple[float, Runs, Style, Align]]]],
    *,
    frame: Colour = BLACK,
    line: float = 0.25,
    pad: float = 1.5,
) -> float:
    """A ruled table, each cell (width, runs, style, align); returns the y below."""
    for height, cells in rows:
        left = x
        for width, runs, style, align in cells:
            sheet.rect(left, y, width, height, line=line, fill=frame)
            if runs:
                sheet.cell((left, y, width, height), runs, style, align=align, pad=pad)
            left += width
        y += height
    return y


def purpose_note(sheet: Sheet, x: float, y: float, job: Job, *, name: str = "", size: float = 14.0) -> None:
    """A line of purpose written over a copy by hand."""
    text = job.rng.choice(["仅供办理充电桩报装使用", "此复印件仅用于充电桩报装，再次复印无效", "只限办充电桩用"])
    style, day = pen(size, job), job.facts.consent_date
    sheet.text(x, y, text, style)
    sheet.text(
        x + 18, y + size * 0.55, [Run(job.facts.person.name, name), f"　{day.year}.{day.month}.{day.day}"], style
    )


def seal_of(sheet: Sheet, x: float, y: float, name: str, job: Job, *, centre: str = "", size: float = 40.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=size)


def double_frame(sheet: Sheet, x: float, y: float, width: float, height: float, colour: Colour = RED) -> None:
    sheet.rect(x, y, width, height, line=0.9, fill=colour)
    sheet.rect(x + 2, y + 2, width - 4, height - 4, line=0.25, fill=colour)
