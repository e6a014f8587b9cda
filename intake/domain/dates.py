"""Dates as papers state them. Days are plain calendar days in China; no clock is read here."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date

OPEN_END = "长期"


def parse_date(text: str) -> date | None:
    """An ISO date as the reader normalises them; None for `长期` and for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def chinese_day(day: date) -> str:
    """2026年11月23日, without leading zeros."""
    return f"{day.year}年{day.month}月{day.day}日"


def add_months(day: date, months: int) -> date:
    """The same day some months on (or back), or the last day of that month when it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    year = min(year, MAXYEAR)  # a misread year must not stop the check
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
