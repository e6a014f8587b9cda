"""What the hawthorn papers share: pens, bystanders, floors, boxes."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import FAMILY

Said: TypeAlias = list[str | Run]
Cells: TypeAlias = list[tuple[float, Runs, bool]]
Rows: TypeAlias = list[tuple[float, Cells]]
_GIVEN = (
    "建军",
    "志强",
    "秀英",
    "海燕",
    "文博",
    "国庆",
    "丽华",
    "小龙",
    "春梅",
    "永福",
    "晓东",
    "玉兰",
    "大勇",
    "思雨",
)


def someone(job: Job, *taken: str) -> str:
    """The everyday name of a bystander, none of those taken."""
    while True:
        name = job.rng.choice(FAMILY) + job.rng.choice(_GIVEN)
        if name not in taken:
            return name


def mobile(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def an_id(job: Job) -> str:
    birth = date(job.rng.randrange(1962, 2000), job.rng.randrange(1, 13), job.rng.randrange(1, 29))
    return numbers.id_number(job.rng, birth=birth, male=job.chance(0.5))


def floor(job: Job) -> str:
    """The storey of the bay, never against what its number says."""
    number = job.facts.home.space_no
    if number.startswith("B1"):
        return "负一层"
    return "负二层" if number.startswith("B2") else job.facts.home.space_floor


def before(job: Job, day: date, least: int, most: int) -> date:
    return day - timedelta(days=job.rng.randrange(least, most + 1))


def pen(job: Job, size: float) -> Style:
    """Written by hand throughout."""
    return Style("kai", size, BLUE_INK if job.chance(0.5) else BLACK, jitter=0.035)


def on(day: date, name: str, form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def said_day(day: date, form: str = "plain") -> str:
    return numbers.written_date(day, form=form)


def yuan(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def boxed(
    sheet: Sheet, box: tuple[float, float, float, float], label: str, runs: Runs, small: Style, value: Style
) -> None:
    """A frame with its label small in the upper corner and the value below it."""
    x, y, width, height = box
    sheet.rect(x, y, width, height)
    sheet.text(x + 1.5, y + 1.2, label, small)
    sheet.cell((x, y + 4.5, width, height - 4.5), runs, value)


def tick_box(sheet: Sheet, x: float, y: float, *, ticked: bool, size: float = 4.0) -> None:
    sheet.rect(x, y, size, size, line=0.3)
    if ticked:
        sheet.line(x + 0.6, y + size * 0.5, x + size * 0.42, y + size * 0.9, width=0.6, fill=BLUE_INK)
        sheet.line(x + size * 0.42, y + size * 0.9, x + size * 1.15, y - 0.4, width=0.6, fill=BLUE_INK)
