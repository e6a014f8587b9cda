"""What the quartz papers share: invented people and offices, rows of label and value, tinted grounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Org, Person, a_name, an_org, words_for, years_later

GREY: Colour = (70, 70, 72)
DOTS: Colour = (52, 48, 92)  # a dot-matrix ribbon
PINK: Colour = (252, 238, 236)
GREEN: Colour = (236, 246, 236)
BUFF: Colour = (250, 246, 230)
COPY: Colour = (238, 238, 236)


def someone(job: Job) -> str:
    return a_name(job.rng, words_for("held"))


def firm(job: Job, suffix: str) -> Org:
    return an_org(job.rng, words_for("held"), suffix, district=job.facts.home.community.district)


def owner_of(job: Job) -> tuple[str, str, str]:
    """(name, number, address) of who owns the car or buys it."""
    if job.variant.holder_is == "company":
        org = job.facts.company.org
        return org.name, org.uscc, org.address
    person = job.facts.person
    return person.name, person.id_number, person.address


def partner(job: Job) -> Person:
    """The husband or wife, of fitting age."""
    person = job.facts.person
    day = person.birth + timedelta(days=job.rng.randrange(-1300, 1300))
    birth = min(max(day, date(1956, 2, 1)), date(2003, 12, 1))
    number = numbers.id_number(job.rng, birth=birth, male=not person.male)
    return replace(job.facts.spouse, male=not person.male, birth=birth, id_number=number, address=person.address)


def pen(job: Job, size: float) -> Style:
    return Style("kai", size, BLUE_INK if job.chance(0.5) else BLACK, jitter=0.04)


def figures(job: Job, count: int) -> str:
    return "".join(job.rng.choice("0123456789") for _ in range(count))


def until(person: Person) -> tuple[str, str]:
    """(as printed, as in truth) of the last day of an identity card."""
    if person.id_to is None:
        return "长期", "长期"
    return f"{person.id_to:%Y.%m.%d}", person.id_to.isoformat()


def later(day: date, years: int) -> date:
    return years_later(day, years) - timedelta(days=1)


def rows(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    pairs: Sequence[tuple[str, Runs]],
    label: Style,
    value: Style,
    *,
    label_w: float = 32.0,
    gap: float = 4.0,
    spread: float = 0.0,
    colon: str = "",
) -> float:
    """Label and value, one pair under the other; the label may be spread over `spread` mm. Returns the y below."""
    for name, runs in pairs:
        sheet.text(x, y, name, label, spread=spread)
        if colon:
            end = max(spread, sheet.width_of(name, label)) if spread else sheet.width_of(name, label)
            sheet.text(x + end + 0.5, y, colon, label)
        bottom = sheet.flow(x + label_w, y, width - label_w, runs, value, leading=1.35)
        y = max(bottom, y + sheet.em_mm(label) * 1.3) + gap
    return y


def boxes(
    sheet: Sheet,
    x: float,
    y: float,
    lines: Sequence[tuple[float, Sequence[tuple[float, str, Runs]]]],
    label: Style,
    value: Style,
    *,
    frame: Colour = BLACK,
) -> float:
    """Ruled boxes with the label small at the upper left and the value below it. Returns the y below."""
    for height, cells in lines:
        left = x
        for width, name, runs in cells:
            sheet.rect(left, y, width, height, fill=frame)
            sheet.text(left + 1.2, y + 1.0, name, label)
            drop = sheet.em_mm(label) + 1.2
            sheet.cell((left, y + drop, width, height - drop), runs, value, pad=1.8)
            left += width
        y += height
    return y


def day_run(day: date, name: str, form: str) -> Run:
    return Run(numbers.written_date(day, form=form), name, solid=True)


def street_of(job: Job) -> str:
    """The estate's street without the house number."""
    return job.facts.home.community.street.rstrip("0123456789号")
