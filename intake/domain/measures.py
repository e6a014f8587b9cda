"""Areas and periods that papers state, as numbers and days that can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from intake.domain.dates import chinese_day, parse_date
from intake.domain.papers import Paper, Quote


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, with the quotes that say so; a side that was not read is None."""

    start: date | None
    end: date | None
    quotes: tuple[Quote, ...]

    def words(self) -> str:
        first = chinese_day(self.start) if self.start else "（未写明）"
        last = chinese_day(self.end) if self.end else "（未写明）"
        return f"{first}至{last}"

    def differs(self, other: Period) -> bool:
        """Only days that both state can differ."""
        starts = self.start is not None and other.start is not None and self.start != other.start
        ends = self.end is not None and other.end is not None and self.end != other.end
        return starts or ends

    def leaves(self, outer: Period) -> bool:
        """Does it begin before, or end after, the other?"""
        early = self.start is not None and outer.start is not None and self.start < outer.start
        late = self.end is not None and outer.end is not None and self.end > outer.end
        return early or late


def period_of(paper: Paper) -> Period | None:
    """The period of a paper; None where neither day was read."""
    return make_period(paper.quote("period_from"), paper.quote("period_to"))


def make_period(start: Quote | None, end: Quote | None) -> Period | None:
    first = parse_date(start.string) if start else None
    last = parse_date(end.string) if end else None
    if first is None and last is None:
        return None
    return Period(first, last, tuple(quote for quote in (start, end) if quote is not None))


def number(quote: Quote | None) -> Decimal | None:
    """A measure above zero; None for anything else."""
    try:
        value = Decimal(quote.string) if quote is not None else None
    except InvalidOperation:
        return None
    return value if value is not None and value.is_finite() and value > 0 else None


def measured(paper: Paper) -> Mapping[str, tuple[Quote, Decimal]]:
    """length_m, width_m, area_m2 of a paper, those that were read as numbers."""
    found = {}
    for name in ("length_m", "width_m", "area_m2"):
        quote = paper.quote(name)
        value = number(quote)
        if quote is not None and value is not None:
            found[name] = (quote, value)
    return MappingProxyType(found)


def near(one: Decimal, other: Decimal, tolerance: float) -> bool:
    """Equal but for that share of the larger."""
    return abs(one - other) <= max(one, other) * Decimal(str(tolerance))


def plain_number(value: Decimal) -> str:
    """124.80 -> 124.8"""
    return f"{value.normalize():f}"
