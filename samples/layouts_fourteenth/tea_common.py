"""Pens, blanks, dates, firms and seals that the layouts of these modules share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.layouts_fourteenth.words import WORDS
from samples.seals import SealText, put_round

Parts: TypeAlias = list[str | Run]
Row: TypeAlias = tuple[float, Sequence[tuple[float, Runs, bool]]]
SONG = Style("song", 12)
HEI = Style("hei", 12)
MANY = Style("song", 10.5)


def hand(job: Job, size: float) -> Style:
    """A pen, black or blue, as people write into forms."""
    return Style("kai", size * 1.12, BLUE_INK if job.chance(0.4) else BLACK, jitter=job.rng.choice([0.025, 0.04]))


def pen(job: Job, size: float) -> Style:
    """Handwriting or typing, as it happens."""
    return hand(job, size) if job.chance(0.5) else Style("song", size)


def blank(text: str, name: str, style: Style, *, least: float = 0.0) -> Run:
    """A value on the line a form leaves open."""
    width = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(width + 1.0, least), solid=width < 18)


def torn(day: date, name: str, style: Style, *, line: bool = True) -> Parts:
    """Figures in the blanks before 年, 月 and 日."""
    parts: Parts = []
    for figure, unit, least in ((day.year, "年", 2.8), (day.month, "月", 1.8), (day.day, "日", 1.8)):
        parts += [Run(str(figure), name, style, underline=line, min_em=least), Run(unit, name)]
    return parts


def said(job: Job, day: date, *forms: str) -> str:
    """A day in one of the forms, by chance."""
    return numbers.written_date(day, form=job.rng.choice(forms or ("plain", "padded", "dash", "dot")))


def firm(job: Job, *endings: str) -> str:
    """Another invented firm of this town."""
    rng = job.rng
    return rng.choice(["信阳", "信阳市", "河南", "河南省"]) + rng.choice(WORDS.firms) + rng.choice(endings)


def street(job: Job) -> str:
    return job.rng.choice(WORDS.streets)


def county(job: Job) -> str:
    return job.rng.choice(["罗山县", "光山县", "固始县", "潢川县", "息县", "淮滨县", "商城县", "新县"])


def seal(sheet: Sheet, x: float, y: float, arc: str, centre: str = "", *, diameter: float = 40.0) -> None:
    """An office's or a firm's round seal around x, y."""
    put_round(sheet, x, y, SealText(arc, centre), diameter=diameter)


def signed(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 16.0) -> None:
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def lines(
    sheet: Sheet, x: float, y: float, rows: Sequence[Runs], style: Style, *, step: float = 9.0, align: Align = "l"
) -> float:
    """Single lines below one another; returns the y below."""
    for row in rows:
        sheet.text(x, y, row, style, align=align)
        y += step
    return y


def foot(sheet: Sheet, text: str, *, y: float = 283.0) -> None:
    sheet.text(sheet.width_mm / 2, y, text, Style("song", 9), align="c")


def plain(number: Decimal) -> str:
    """A number as people write it, without idle noughts."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
