"""What the papers of hand "willow" share: neighbours' names, phones, floors that fit a bay's number, seals."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job

Row: TypeAlias = tuple[float, list[tuple[float, Runs, bool]]]
A4_WIDE = (297.0, 210.0)
A5 = (148.0, 210.0)
A5_WIDE = (210.0, 148.0)
B5 = (176.0, 250.0)

_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = (
    "建军",
    "秀梅",
    "海涛",
    "玉兰",
    "志远",
    "春燕",
    "永强",
    "小红",
    "大勇",
    "丽华",
    "文斌",
    "晓东",
    "凤英",
    "国平",
)


def neighbour(job: Job) -> str:
    """Somebody else's name: a clerk, a witness, a neighbour."""
    return job.rng.choice(_FAMILY) + job.rng.choice(_GIVEN)


def other_phone(job: Job) -> str:
    return f"1390000{job.rng.randrange(10**4):04d}"


def desk_phone(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def before(job: Job, day: date, least: int, most: int) -> date:
    return day - timedelta(days=job.rng.randint(least, most))


def said(day: date, name: str, form: str, style: Style | None = None) -> Run:
    """A date as a field's value."""
    return Run(numbers.written_date(day, form=form), name, style)


def plain(day: date, form: str) -> str:
    return numbers.written_date(day, form=form)


def floor_of(job: Job) -> str:
    """The floor of the bay, such that it does not gainsay the bay's number."""
    number = job.facts.home.space_no
    if number.startswith("B1"):
        return "负一层"
    if number.startswith("B2"):
        return "负二层"
    return job.facts.home.space_floor


def pen(job: Job, size: float, *, wild: float = 0.03) -> Style:
    """Handwriting in one ink for a whole paper."""
    return Style("kai", size, job.rng.choice((BLUE_INK, BLACK)), jitter=wild)


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 40.0, centre: str = "") -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)
