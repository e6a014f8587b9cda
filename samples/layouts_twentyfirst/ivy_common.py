"""Bits that the ash layouts share: who owns, dates as truth writes them, notes on copies, copied cards."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Colour, Run, Sheet, Style
from samples.job import Job
from samples.ornaments import watermark
from samples.people import DISTRICTS, FAMILY

PURPOSE = "仅供办理充电桩报装使用"
GREY: Colour = (110, 110, 114)


def iso(day: date | None) -> str:
    return "长期" if day is None else day.isoformat()


def owner(job: Job) -> tuple[str, str, str]:
    """Name, number of the papers and address of who owns or rents: the person, or the company."""
    if job.variant.holder_is == "company":
        org = job.facts.company.org
        return org.name, org.uscc, org.address
    person = job.facts.person
    return person.name, person.id_number, person.address


def purpose_note(job: Job, sheet: Sheet, *, share: float = 0.35, rows: int = 3) -> None:
    """The purpose watermark, when the variant or chance has one."""
    wanted = job.variant.watermark
    if wanted or (wanted is None and job.chance(share)):
        watermark(sheet, job.rng.choice([PURPOSE, "仅用于充电桩报装", "仅限充电桩用电报装，他用无效"]), rows=rows)


def copy_note(job: Job, sheet: Sheet, x: float, y: float) -> None:
    """Words written by hand beside a copy."""
    said = job.rng.choice([PURPOSE + "，再次复印无效", "与原件核对一致", "此复印件与原件一致，" + PURPOSE])
    sheet.text(x, y, said, Style("kai", 14, job.rng.choice([BLACK, BLUE_INK]), jitter=0.05))


def stranger(job: Job) -> str:
    """A name of somebody who plays no part."""
    return (
        job.rng.choice(FAMILY) + job.rng.choice("穗黍粟荞芸菽葛") + job.rng.choice(["", "岚", "屹", "澄", "鹭", "骏"])
    )


def day_run(job: Job, day: date, name: str, *forms: str, style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=job.date_form(*forms)), name, style, solid=True)


def comma(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def yuan(job: Job, amount: Decimal) -> str:
    """Figures as people write them: 86000, 86000.00, 86,000.00."""
    forms = [f"{amount:.2f}", comma(amount)]
    if amount == amount.to_integral_value():
        forms.append(str(int(amount)))
    return job.rng.choice(forms)


def district(job: Job) -> str:
    return job.rng.choice(DISTRICTS)


def signed(job: Job, sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 16) -> None:
    """A signature by hand; `field` when it shows a value."""
    ink = job.rng.choice([BLACK, BLUE_INK])
    sheet.text(x, y, Run(name, field) if field else name, Style("kai", size, ink, jitter=0.05))


def space_words(job: Job) -> tuple[str, ...]:
    """The space with its floor, as it may also be read."""
    home = job.facts.home
    return (f"{home.space_floor}{home.space_no}", f"{home.space_no}号", f"{home.space_floor}{home.space_no}号")
