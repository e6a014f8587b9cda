"""Bits shared by the fig_ layouts: dates, handwriting, estate speakers, ruled paper, ticked boxes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.people import Person, a_day, years_later

PALE: Colour = (176, 184, 190)
GREY: Colour = (110, 112, 118)
SURNAMES = "王李张刘陈杨赵黄周吴徐孙"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks for an estate: name, type as kinds.toml lists it, its word for itself, telephone."""

    name: str
    kind: str
    we: str
    phone: str


def speaker(job: Job, usual: str) -> Speaker:
    estate, kind = job.facts.home.community, job.variant.issuer_type or usual
    phone = f"0376-{job.rng.randrange(6000000, 6999999)}"
    return {
        "物业": Speaker(estate.manager.name, "物业", "我司", estate.manager.phone),
        "居委会": Speaker(estate.residents_committee, "居委会", "我居委会", phone),
        "业委会": Speaker(estate.owners_committee, "业委会", "本业委会", phone),
        "村委会": Speaker(estate.village_committee, "村委会", "我村", phone),
    }[kind]


@dataclass(frozen=True, slots=True)
class Tenure:
    start: date
    end: date
    issued: date


def tenure(job: Job, *years: int) -> Tenure:
    start = a_day(job.rng, date(2019, 3, 1), date(2026, 3, 31))
    end = years_later(start, job.rng.choice(years)) - timedelta(days=1)
    return Tenure(start, end, min(start + timedelta(days=job.rng.randrange(3, 60)), date(2026, 11, 15)))


def day(of: date, name: str, form: str, style: Style | None = None, *, underline: bool = False) -> Run:
    return Run(numbers.written_date(of, form=form), name, style, solid=True, underline=underline)


def pen(job: Job, size: float) -> Style:
    """Handwriting, unless the sample says that there is none."""
    if job.variant.handwriting is False:
        return Style("song", size)
    blue = job.chance(0.5) if job.variant.blue_ink is None else job.variant.blue_ink
    return Style("kai", size, BLUE_INK if blue else BLACK, jitter=0.05)


def someone(job: Job) -> str:
    """A clerk's name: one of no facts."""
    return job.rng.choice(SURNAMES) + job.rng.choice("穗粟芸葛藕姜韭") + job.rng.choice(["", "峦", "沛", "鹭", "铭"])


def polite(person: Person) -> str:
    return "先生" if person.male else "女士"


def comma(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def official(
    sheet: Sheet, job: Job, x: float, y: float, name: str, *, diameter: float = 40.0, centre: str = ""
) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def box(sheet: Sheet, x: float, y: float, side: float, *, ticked: bool) -> None:
    """A small square to tick."""
    sheet.rect(x, y, side, side, line=0.2)
    if ticked:
        sheet.line(x + side * 0.1, y + side * 0.5, x + side * 0.45, y + side * 0.95, width=0.45, fill=BLUE_INK)
        sheet.line(x + side * 0.45, y + side * 0.95, x + side * 1.25, y - side * 0.25, width=0.45, fill=BLUE_INK)


def ruled(sheet: Sheet, x: float, y: float, width: float, step: float, count: int, colour: Colour) -> None:
    for row in range(count):
        sheet.line(x, y + row * step, x + width, y + row * step, width=0.18, fill=colour)
