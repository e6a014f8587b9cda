"""Areas and periods as numbers and days that can be compared."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from intake.domain.findings import Evidence
from intake.domain.measures import Period, make_period, measured, near, number, plain_number
from intake.domain.papers import Quote, collect_papers
from tests.factories import document, scan

DAYS = [date(2026, 12, day) for day in range(1, 6)]


def period(start: int | None, end: int | None) -> Period:
    return Period(DAYS[start] if start is not None else None, DAYS[end] if end is not None else None, ())


@pytest.mark.parametrize(
    ("inner", "outer", "leaves"),
    [
        ((1, 3), (1, 3), False),
        ((1, 3), (0, 4), False),
        ((0, 3), (1, 3), True),
        ((1, 4), (1, 3), True),
        ((None, 3), (1, 3), False),
        ((1, None), (1, 3), False),
        ((1, 3), (None, 3), False),
        ((1, 3), (1, None), False),
        ((None, None), (None, None), False),
    ],
)
def test_a_period_leaves_another_only_by_days_both_state(
    inner: tuple[int | None, int | None], outer: tuple[int | None, int | None], leaves: bool
) -> None:
    assert period(*inner).leaves(period(*outer)) is leaves


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [((1, 3), (1, 3), False), ((1, 3), (2, 3), True), ((1, 3), (1, 4), True), ((1, None), (None, 3), False)],
)
def test_periods_differ_only_by_days_both_state(
    one: tuple[int | None, int | None], other: tuple[int | None, int | None], differs: bool
) -> None:
    assert period(*one).differs(period(*other)) is differs
    assert period(*other).differs(period(*one)) is differs


def said(text: str) -> Quote:
    return Quote("x", text, text, Evidence("a"))


def test_a_period_is_made_of_what_was_read() -> None:
    assert make_period(None, None) is None
    assert make_period(said("某日"), None) is None
    half = make_period(None, said("2026-12-03"))
    assert half is not None
    assert (half.start, half.end, len(half.quotes)) == (None, DAYS[2], 1)
    assert half.words() == "（未写明）至2026年12月3日"
    assert period(0, None).words() == "2026年12月1日至（未写明）"


@pytest.mark.parametrize(
    ("text", "value"), [("20", Decimal(20)), ("0", None), ("-1", None), ("x", None), ("NaN", None), ("Infinity", None)]
)
def test_a_measure_is_above_zero(text: str, value: Decimal | None) -> None:
    assert number(said(text)) == value
    assert number(None) is None


def test_only_measures_that_are_numbers_count() -> None:
    paper = collect_papers(
        [scan("a.pdf", document("road_dig_application", length_m="32", width_m="宽", area_m2="124.8"))]
    )
    assert {name: value for name, (_, value) in measured(paper[0]).items()} == {
        "length_m": Decimal(32),
        "area_m2": Decimal("124.8"),
    }


def test_near_is_within_that_share_of_the_larger() -> None:
    assert near(Decimal(99), Decimal(100), 0.01)
    assert near(Decimal(100), Decimal(99), 0.01)
    assert not near(Decimal("98.99"), Decimal(100), 0.01)
    assert plain_number(Decimal("124.80")) == "124.8"
    assert plain_number(Decimal("1E+2")) == "100"
