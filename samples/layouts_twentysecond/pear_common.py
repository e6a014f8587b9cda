"""Small helps shared by the pear papers: dates, issuers, seals, signatures, ruled paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.people import a_name, words_for

Said = list[str | Run]
_COUNT = "零一二三四五六七八九十"


def on(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    """A date in one of the forms of `numbers.written_date`."""
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def someone(job: Job) -> str:
    """Another person's name: a clerk, a witness."""
    return a_name(job.rng, words_for("held"))


def counted(number: int) -> str:
    return _COUNT[number]


def lease_years(first: date, last: date) -> int:
    return (last + timedelta(days=1)).year - first.year


def comma(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def whole(amount: Decimal) -> str:
    return f"{amount:.0f}"


def consent_issuer(job: Job, usual: str) -> tuple[str, str]:
    """Name and type of who speaks for the estate."""
    place = job.facts.home.community
    kind = job.variant.issuer_type or usual
    names: Mapping[str, str] = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    return names[kind], kind


def floor_space(job: Job) -> tuple[str, ...]:
    """The space's number with its floor before it, as it may be read too."""
    home = job.facts.home
    return (f"{home.space_floor}{home.space_no}", f"{home.space_floor}{home.space_no}号")


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "", size: float = 40.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=size)


def signed(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 17.0) -> None:
    ink = sheet.rng.choice((BLACK, BLUE_INK))
    sheet.text(x, y, Run(name, field), Style("kai", size, ink, jitter=0.06))


def ruled_paper(sheet: Sheet, x: float, y: float, width: float, bottom: float, step: float, ink: Colour) -> None:
    """The lines of a writing pad."""
    while y <= bottom:
        sheet.line(x, y, x + width, y, width=0.18, fill=ink)
        y += step


def box_mark(sheet: Sheet, x: float, y: float, side: float, *, ticked: bool) -> None:
    """A check box, ticked by pen."""
    sheet.rect(x, y, side, side, line=0.25)
    if ticked:
        sheet.line(x + side * 0.15, y + side * 0.5, x + side * 0.45, y + side * 0.85, width=0.6, fill=BLUE_INK)
        sheet.line(x + side * 0.45, y + side * 0.85, x + side * 1.15, y - side * 0.2, width=0.6, fill=BLUE_INK)
