"""What the acorn papers share: a book of the values that a paper shows, everyday names, pens, days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import BLACK, BLUE_INK, Run, Sheet, Style
from samples.job import Job, money
from samples.people import Home
from samples.truth import Drawn, Value, drawn

_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = "建国志强秀英桂兰海燕立新春梅永福少华小东玉珍"


@dataclass(slots=True)
class Book:
    """Values as they are written: what is put on the paper is what the truth says."""

    values: dict[str, Value] = field(default_factory=dict)

    def put(self, name: str, text: str, truth: Value | None = None, style: Style | None = None) -> Run:
        self.values[name] = text if truth is None else truth
        return Run(text, name, style)

    def line(self, name: str, text: str, style: Style, *, truth: Value | None = None, min_em: float = 0.0) -> Run:
        """On an underline."""
        self.values[name] = text if truth is None else truth
        wide = sum(0.55 if char.isascii() else 1.0 for char in text) + 1.2
        return Run(text, name, style, underline=True, min_em=max(min_em, wide), solid=wide < 20)

    def day(self, name: str, day: date, form: str = "plain", style: Style | None = None) -> Run:
        self.values[name] = day.isoformat()
        return Run(written(day, form), name, style)

    def sum(self, name: str, amount: Decimal, text: str, style: Style | None = None) -> Run:
        self.values[name] = money(amount)
        return Run(text, name, style)

    def done(
        self,
        kind: str,
        layout: str,
        sheets: Sequence[Sheet],
        *,
        implied: Mapping[str, tuple[Value, str]] | None = None,
        tolerated: Mapping[str, tuple[str, ...]] | None = None,
    ) -> Drawn:
        return drawn(kind, layout, sheets, self.values, implied=implied, tolerated=tolerated)


def written(day: date, form: str = "plain") -> str:
    if form == "short":
        return f"{day.year}.{day.month}.{day.day}"
    return numbers.written_date(day, form=form)


def someone(job: Job) -> str:
    return job.rng.choice(_FAMILY) + "".join(job.rng.sample(_GIVEN, job.rng.choice((1, 2, 2))))


def pen(job: Job, size: float) -> Style:
    return Style("kai", size, job.rng.choice((BLUE_INK, BLACK)), jitter=0.045)


def before(job: Job, day: date, least: int, most: int) -> date:
    return day - timedelta(days=job.rng.randrange(least, most + 1))


def floor_of(home: Home) -> str:
    """The storey, in agreement with the number of the bay."""
    if home.space_no.startswith("B1"):
        return "负一层"
    return "负二层" if home.space_no.startswith("B2") else home.space_floor


def commas(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def whole(amount: Decimal) -> str:
    return f"{amount:.0f}"
