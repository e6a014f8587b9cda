"""What the papers of this hand share: dates, card grounds, bar codes and short-hands for labelled values."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TypeAlias

from samples import numbers
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.ornaments import guilloche
from samples.people import FAMILY

Said: TypeAlias = list[str | Run]
Cell: TypeAlias = tuple[float, Runs, bool]
Rows: TypeAlias = list[tuple[float, list[Cell]]]
LABEL_BLUE: Colour = (54, 104, 150)
BROWN: Colour = (120, 62, 30)
DARK_RED: Colour = (158, 34, 36)
GREEN: Colour = (40, 104, 70)
GREY: Colour = (112, 112, 116)


def lab(width: float, text: Runs) -> Cell:
    return (width, text, True)


def val(width: float, runs: Runs) -> Cell:
    return (width, runs, False)


def at(
    sheet: Sheet,
    x: float,
    y: float,
    label: str,
    runs: Runs,
    small: Style,
    value: Style,
    *,
    gap: float,
    spread: float = 0,
) -> None:
    """A label at x, its value `gap` mm further right on the same foot line."""
    drop = (sheet.em_mm(value) - sheet.em_mm(small)) * 0.8
    sheet.text(x, y + max(0.0, drop), label, small, spread=spread)
    sheet.text(x + gap, y + max(0.0, -drop), runs, value)


def iso(day: date | None) -> str:
    return day.isoformat() if day else "长期"


def dots(day: date | None) -> str:
    return f"{day:%Y.%m.%d}" if day else "长期"


def wide(day: date) -> str:
    """2023 年 05 月 06 日."""
    return f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日"


def span(first: date, last: date | None, style: Style | None = None) -> Said:
    """2015.08.06-2035.08.06, marked as valid_from and valid_to."""
    return [Run(dots(first), "valid_from", style), "-", Run(dots(last), "valid_to", style)]


def shift(day: date, days: int) -> date:
    return day + timedelta(days=days)


def known(day: date) -> date:
    """Not after the samples are handed in."""
    return min(day, date(2026, 11, 20))


def figures(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def clerk(job: Job) -> str:
    """Someone who works at the counter."""
    return job.rng.choice(FAMILY) + job.rng.choice(("晓燕", "卫东", "立新", "淑芬", "振华", "海涛", "素云", "明"))


def card(
    sheet: Sheet, x: float, y: float, width: float, height: float, *, ground: Colour, wave: Colour, edge: Colour = GREY
) -> None:
    """A card's ground: paper colour, fine waves and its edge."""
    guilloche(sheet, x, y, width, height, wave, waves=20, paper=ground)
    sheet.rect(x, y, width, height, line=0.2, fill=edge)


def bars(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """A one-dimensional bar code that says nothing."""
    place = x
    while place < x + width:
        thick = sheet.rng.choice((0.2, 0.2, 0.4, 0.6))
        sheet.fill(place, y, thick, height, BLACK)
        place += thick + sheet.rng.choice((0.25, 0.25, 0.5))


def storey(job: Job) -> str:
    """The storey, where the bay's own number does not say another."""
    home = job.facts.home
    return {"B1": "负一层", "B2": "负二层"}.get(home.space_no[:2], home.space_floor)


def estate_address(job: Job) -> str:
    place = job.facts.home.community
    return f"信阳市{place.district}{place.street}{place.name}"


def other_id(job: Job) -> str:
    """The number of a person whom the paper names but who is not the one it is about."""
    return numbers.id_number(job.rng, birth=date(1984, 5, 1), male=True)


def unit_number(job: Job, *, village: bool = False) -> str:
    """不动产单元号 of 28 signs."""
    rng = job.rng
    area = f"4115{rng.choice(('02', '03'))}{rng.randrange(1, 20):03d}{rng.randrange(1, 60):03d}"
    parcel = f"{'JC' if village else 'GB'}{figures(rng, 5)}"
    return f"{area}{parcel}F{rng.randrange(1, 30):04d}{rng.randrange(1, 900):04d}"


def grouped(unit: str) -> str:
    """The same in groups, as newer certificates print it."""
    return f"{unit[:6]} {unit[6:12]} {unit[12:19]} {unit[19:]}"
