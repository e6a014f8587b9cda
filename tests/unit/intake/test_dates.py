"""Dates as papers state them."""

from __future__ import annotations

from datetime import date

import pytest

from intake.domain.dates import add_months, chinese_day, parse_date


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 23), 12, date(2027, 11, 23)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(9999, 8, 31), 12, date(9999, 8, 31)),
    ],
)
def test_months(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_open_end_is_no_date() -> None:
    assert parse_date("长期") is None
    assert parse_date("") is None
    assert chinese_day(date(2026, 1, 5)) == "2026年1月5日"
