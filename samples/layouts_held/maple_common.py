"""Shared helpers of the maple papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Home, a_day

_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = ("建军", "秀梅", "国强", "丽华", "志远", "玉兰", "海涛", "小敏", "德胜", "晓燕", "永刚", "春霞", "文斌", "雪")


def somebody(job: Job) -> str:
    """A bystander: handler, witness, neighbour."""
    return job.rng.choice(_FAMILY) + job.rng.choice(_GIVEN)


def mobile(job: Job) -> str:
    return f"1380000{job.rng.randrange(10**4):04d}"


def landline(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


def say(day: date, form: str, name: str = "", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def between(job: Job, first: date, last: date) -> date:
    return a_day(job.rng, first, last)


def before(job: Job, day: date, most: int) -> date:
    return day - timedelta(days=job.rng.randrange(1, most))


def floor_of(home: Home) -> str:
    """The storey, never against what the bay number says."""
    for head, storey in (("B1", "负一层"), ("B2", "负二层")):
        if home.space_no.startswith(head):
            return storey
    return home.space_floor


def pen(job: Job, size: float) -> Style:
    return Style("kai", size, BLUE_INK if job.chance(0.4) else BLACK, jitter=0.04)


def sealed(job: Job, sheet: Sheet, x: float, y: float, org: str, *, centre: str = "", diameter: float = 38.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(org, centre), diameter=diameter)


def head(sheet: Sheet, y: float, text: str, style: Style, *, spacing: float = 0.1) -> None:
    sheet.text(sheet.width_mm / 2, y, text, style, align="c", spacing=spacing)


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    widths: Sequence[float],
    rows: Sequence[Sequence[Runs]],
    style: Style,
    *,
    head_style: Style | None = None,
    height: float = 9.0,
    align: Align = "c",
) -> float:
    """Heads above columns, then rows. Returns the y below."""
    for number, row in enumerate(rows):
        left = x
        for width, runs in zip(widths, row, strict=True):
            sheet.rect(left, y, width, height)
            if runs:
                used = head_style if head_style and number == 0 else style
                sheet.cell((left, y, width, height), runs, used, align="c" if number == 0 else align, pad=1.0)
            left += width
        y += height
    return y


def tick(sheet: Sheet, x: float, y: float, runs: Runs, style: Style, *, on: bool, name: str = "") -> float:
    """A little box, ticked or empty, and what it stands for. Returns the x after it."""
    em = sheet.em_mm(style)
    sheet.rect(x, y + em * 0.08, em * 0.9, em * 0.9, line=0.2)
    if on:
        sheet.text(x - 0.1, y - 0.4, Run("√", name), Style("kai", style.size * 1.1, style.fill))
    return sheet.text(x + em * 1.2, y, runs, style) + em
