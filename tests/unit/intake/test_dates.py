"""Days and due times."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.domain.dates import add_months, add_working_days, chinese_day, parse_date, same_day_due

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 23), 12, date(2027, 11, 23)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_months(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@settings(deadline=None)
@given(DAYS, st.integers(1, 30))
def test_working_days_end_on_a_weekday_and_count_right(day: date, count: int) -> None:
    end = add_working_days(day, count)
    assert end.weekday() < 5
    between = (day + timedelta(days=step) for step in range(1, (end - day).days + 1))
    assert sum(one.weekday() < 5 for one in between) == count


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2026-11-23T09:00", "2026-11-23"),
        ("2026-11-23T17:30", "2026-11-23"),
        ("2026-11-23T17:31", "2026-11-24"),
        ("2026-11-27T20:00", "2026-11-30"),
        ("2026-11-29T10:00", "2026-11-30"),
    ],
)
def test_same_day_matter_is_due_today_or_on_the_next_working_day(received: str, due: str) -> None:
    assert same_day_due(datetime.fromisoformat(received)) == date.fromisoformat(due)


def test_open_end_is_no_date() -> None:
    assert parse_date("长期") is None
    assert parse_date("") is None
    assert chinese_day(date(2026, 1, 5)) == "2026年1月5日"
