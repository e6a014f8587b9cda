"""What the papers of this hand share: a page to write down on, dates, seals, signatures and fair other readings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import FAMILY, a_day

Parts: TypeAlias = list[str | Run]
Cell: TypeAlias = tuple[float, Runs, bool]
Rows: TypeAlias = list[tuple[float, list[tuple[float, Runs, bool]]]]

_GIVEN = ("卫东", "晓燕", "春生", "佩兰", "世杰", "爱民", "红霞", "立新", "素芬", "金海", "雅静", "家宝")


@dataclass(slots=True)
class Page:
    """Writes paragraphs down a sheet from `y`."""

    sheet: Sheet
    style: Style
    x: float
    y: float
    width: float
    leading: float = 1.7
    gap: float = 1.2

    def para(self, runs: Runs, *, indent: float = 2.0, style: Style | None = None) -> None:
        used = style or self.style
        self.y = self.sheet.flow(self.x, self.y, self.width, runs, used, leading=self.leading, indent=indent) + self.gap

    def flat(self, runs: Runs, *, style: Style | None = None) -> None:
        self.para(runs, indent=0.0, style=style)

    def title(self, text: str, style: Style, *, after: float = 8.0, spacing: float = 0.0) -> None:
        self.sheet.text(self.x + self.width / 2, self.y, text, style, align="c", spacing=spacing)
        self.y += self.sheet.em_mm(style) + after


def head(width: float, text: Runs) -> Cell:
    return (width, text, True)


def body(width: float, runs: Runs) -> Cell:
    return (width, runs, False)


def day_text(day: date, form: str = "plain") -> str:
    return numbers.written_date(day, form=form)


def on(day: date, name: str = "", form: str = "plain", style: Style | None = None) -> Run:
    return Run(numbers.written_date(day, form=form), name, style, solid=True)


def later(day: date, days: int) -> date:
    return day + timedelta(days=days)


def some_day(job: Job, first: date, last: date) -> date:
    return a_day(job.rng, first, last)


def hand(job: Job, size: float) -> Style:
    """One person's writing with one pen."""
    return Style("kai", size, BLUE_INK if job.chance(0.45) else BLACK, jitter=0.04)


def passer(job: Job) -> str:
    """Someone who only keeps the counter, witnesses or is asked."""
    return job.rng.choice(FAMILY) + job.rng.choice(_GIVEN)


def signed(sheet: Sheet, x: float, y: float, name: str, field: str = "", *, size: float = 16) -> float:
    return sheet.text(x, y, Run(name, field), Style("kai", size, jitter=0.06))


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 38.0, centre: str = "") -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name, centre), diameter=diameter)


def level(job: Job) -> str:
    """The storey, where the bay's own number does not say another."""
    home = job.facts.home
    return {"B1": "负一层", "B2": "负二层"}.get(home.space_no[:2], home.space_floor)


def bay_read(job: Job, *heads: str) -> tuple[str, ...]:
    """Other fair readings of the bay: with its level or garage, with its tail word."""
    number, storey = job.facts.home.space_no, level(job)
    fronts = (
        "",
        storey,
        f"地下{storey}",
        f"{storey}地下车库",
        "地下车库",
        f"地下车库{storey}",
        f"{storey}车库",
        *heads,
    )
    tails = ("", "号", "号车位", "车位", "号停车位", "号机动车位", "号泊位")
    return tuple(dict.fromkeys(front + number + tail for front in fronts for tail in tails if front + tail))


def estate_read(job: Job, *more: str) -> tuple[str, ...]:
    """Other fair readings of the estate: with its district and street before it."""
    place = job.facts.home.community
    fronts = (
        f"信阳市{place.district}{place.street}",
        f"{place.district}{place.street}",
        f"信阳市{place.district}",
        place.district,
        place.street,
    )
    return (*(front + place.name for front in fronts), *more)


def comma(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def bare(amount: Decimal) -> str:
    """As people write it: 380, 1200.5."""
    text = f"{amount:.2f}".rstrip("0")
    return text.rstrip(".")


def masked(number: str) -> str:
    return f"{number[:6]}********{number[-4:]}"
