"""What the layouts of these modules share: pens, dates torn by blanks, table cells, foots."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job

SONG = Style("song", 12)
SMALL = Style("song", 10.5)
Parts: TypeAlias = list[str | Run]
Cell: TypeAlias = tuple[float, Runs, bool]
Rows: TypeAlias = list[tuple[float, list[Cell]]]


def lab(width: float, text: str) -> Cell:
    """A label's cell."""
    return width, text, True


def val(width: float, runs: Runs) -> Cell:
    """A value's cell."""
    return width, runs, False


def ink(job: Job, size: float) -> Style:
    """Somebody's pen."""
    return Style("kai", size * 1.1, BLUE_INK if job.chance(0.4) else BLACK, jitter=job.rng.choice([0.03, 0.04]))


def gap(text: str, name: str, style: Style, *, least: float = 0.0) -> Run:
    """A value on an underline."""
    width = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(width + 1.2, least), solid=width < 16)


def ymd(day: date, name: str, style: Style, *, line: bool = False) -> Parts:
    """Year, month and day filled in before their words."""
    parts: Parts = []
    for figure, unit, least in ((day.year, "年", 2.6), (day.month, "月", 1.8), (day.day, "日", 1.8)):
        parts += [Run(str(figure), name, style, underline=line, min_em=least), Run(unit, name)]
    return parts


def said(job: Job, day: date, *forms: str) -> str:
    """A date in one of the forms."""
    return numbers.written_date(day, form=job.rng.choice(forms or ("plain", "padded", "dash", "dot")))


def sign(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    """A signature; `field` where it alone shows the name."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.05))


def lines(sheet: Sheet, x: float, y: float, rows: Sequence[Runs], style: Style, *, step: float = 8.0) -> float:
    """Single lines below one another; returns the y below."""
    for row in rows:
        sheet.text(x, y, row, style)
        y += step
    return y


def foot(sheet: Sheet, text: str, *, y: float = 284.0) -> None:
    """A line in the middle of the lower margin."""
    sheet.text(sheet.width_mm / 2, y, text, Style("song", 9), align="c")
