"""What these layouts share: pens, blanks, torn dates, figures, seals of offices, page numbers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Align, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Words, words_for
from samples.works import plain

SONG = Style("song", 12)
BOLD = Style("hei_bold", 20)
Parts: TypeAlias = list[str | Run]
Cell: TypeAlias = tuple[float, Runs, bool]
Rows: TypeAlias = list[tuple[float, list[Cell]]]
WORDS: Words = words_for("thirteenth")


def hand(job: Job, size: float) -> Style:
    """Somebody's handwriting, in black or blue ink."""
    ink = BLUE_INK if job.chance(0.4) else BLACK
    return Style("kai", size * 1.1, ink, jitter=job.rng.choice([0.025, 0.035, 0.045]))


def blank(text: str, name: str, style: Style, *, room: float = 1.2, least: float = 0.0) -> Run:
    """A value on a line the form left open."""
    width = sum(0.55 if char.isascii() else 1.0 for char in text)
    return Run(text, name, style, underline=True, min_em=max(width + room, least), solid=width < 16)


def torn(day: date, name: str, style: Style, *, line: bool = False, padded: bool = False, gap: float = 2.0) -> Parts:
    """A date filled into the blanks before 年, 月 and 日."""
    pattern = ("%Y", "%m", "%d") if padded else ()
    figures = [day.strftime(one) for one in pattern] or [str(day.year), str(day.month), str(day.day)]
    parts: Parts = []
    for figure, unit, least in zip(figures, "年月日", (gap + 0.8, gap, gap), strict=True):
        parts += [Run(figure, name, style, underline=line, min_em=least, solid=True), Run(unit, name)]
    return parts


def said(job: Job, day: date, *forms: str) -> str:
    """A date in one of the forms."""
    return numbers.written_date(day, form=job.rng.choice(forms or ("plain", "dash", "dot")))


def figures(number: Decimal, rng: random.Random) -> str:
    """A length or an area as people write it: 20, 20.0, 20.00."""
    return rng.choice([plain(number), plain(number), f"{number:.1f}", f"{number:.2f}"])


def value_of(number: Decimal) -> str:
    """A length or an area as truth writes it."""
    return plain(number)


def signed(sheet: Sheet, x: float, y: float, name: str, *, size: float = 17.0, field: str = "") -> None:
    """A signature; `field` where it shows a value."""
    sheet.text(x, y, Run(name, field), Style("kai", size, BLACK, jitter=0.06))


def foot(sheet: Sheet, text: str, *, y: float = 284.0, align: Align = "c") -> None:
    """A small line in the lower margin."""
    x = {"l": 22.0, "c": sheet.width_mm / 2, "r": sheet.width_mm - 22.0}[align]
    sheet.text(x, y, text, Style("song", 9), align=align)


def lines(
    sheet: Sheet, x: float, y: float, rows: Sequence[Runs], style: Style, *, step: float = 8.5, align: Align = "l"
) -> float:
    """Single lines below one another; returns the y below."""
    for row in rows:
        sheet.text(x, y, row, style, align=align)
        y += step
    return y


def ticks(options: Sequence[str], chosen: int | set[int], *, marks: tuple[str, str] = ("√", "□")) -> str:
    """□ boxes before words, one or more of them ticked."""
    picked = {chosen} if isinstance(chosen, int) else chosen
    return "　".join((marks[0] if place in picked else marks[1]) + word for place, word in enumerate(options))


def lab(width: float, text: Runs) -> Cell:
    """A cell with a label."""
    return width, text, True


def val(width: float, runs: Runs = "") -> Cell:
    """A cell with a value."""
    return width, runs, False
