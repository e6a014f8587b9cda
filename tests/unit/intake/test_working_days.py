"""Working days on China's real calendar, with make-up days, closures, pauses, and years nobody has announced."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import calendar_file
from intake.calendar_file import CalendarFileError
from intake.domain.working_days import (
    DueDay,
    Pause,
    WorkCalendar,
    YearDays,
    add_working_days,
    day_after_pauses,
    day_of_handling,
    decision_day,
)
from intake.errors import UnreadablePathError

CHINA = calendar_file.load()
CLOSES = time(17, 30)
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2026, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("2026-02-13", 1, "2026-02-14"),
        ("2026-02-14", 1, "2026-02-24"),
        ("2026-04-30", 1, "2026-05-06"),
        ("2026-05-08", 1, "2026-05-09"),
        ("2026-09-18", 1, "2026-09-20"),
        ("2026-09-30", 1, "2026-10-08"),
        ("2026-02-13", 5, "2026-02-27"),
        ("2026-09-30", 5, "2026-10-13"),
        ("2026-11-23", 5, "2026-11-30"),
        ("2026-11-28", 5, "2026-12-04"),
    ],
)
def test_vectors_of_2026(start: str, days: int, due: str) -> None:
    assert add_working_days(day(start), days, CHINA) == DueDay(day(due), provisional=False)


def test_2026_as_announced() -> None:
    every = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    assert sum(CHINA.is_working_day(one) for one in every) == 248
    worked = [one for one in every if one.weekday() > 4 and CHINA.is_working_day(one)]
    assert worked == [day(f"2026-{d}") for d in ("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")]


@pytest.mark.parametrize(
    ("received", "handled", "next_day"),
    [
        ("2026-11-23T09:00", "2026-11-23", "2026-11-24"),
        ("2026-11-23T17:30", "2026-11-23", "2026-11-24"),
        ("2026-11-23T17:31", "2026-11-24", "2026-11-25"),
        ("2026-11-23T02:00", "2026-11-23", "2026-11-24"),  # the night before opening
        ("2026-11-27T20:00", "2026-11-30", "2026-12-01"),
        ("2026-11-29T10:00", "2026-11-30", "2026-12-01"),
        ("2026-02-14T10:00", "2026-02-14", "2026-02-24"),  # a Saturday that is worked
        ("2026-02-18T10:00", "2026-02-24", "2026-02-25"),  # Spring Festival
        ("2026-09-30T18:00", "2026-10-08", "2026-10-09"),
    ],
)
def test_same_day_and_one_working_day(received: str, handled: str, next_day: str) -> None:
    moment = datetime.fromisoformat(received)
    assert day_of_handling(moment, CHINA, CLOSES) == DueDay(day(handled), provisional=False)
    assert decision_day(moment, 0, CHINA, CLOSES).day == day(handled)
    assert decision_day(moment, 1, CHINA, CLOSES).day == day(next_day)


@pytest.mark.parametrize(
    ("start", "days", "due", "provisional"),
    [
        ("2026-12-30", 1, "2026-12-31", False),
        ("2026-12-31", 1, "2027-01-01", True),
        ("2027-06-11", 1, "2027-06-14", True),
        ("2027-06-11", 0, "2027-06-11", True),
    ],
)
def test_a_year_nobody_announced_is_provisional(start: str, days: int, due: str, provisional: bool) -> None:
    assert add_working_days(day(start), days, CHINA) == DueDay(day(due), provisional)


def test_a_decision_is_provisional_when_either_step_was() -> None:
    assert decision_day(datetime(2026, 12, 31, 10), 0, CHINA, CLOSES) == DueDay(day("2026-12-31"), provisional=False)
    assert decision_day(datetime(2026, 12, 31, 10), 1, CHINA, CLOSES).provisional
    assert decision_day(datetime(2026, 12, 31, 18), 0, CHINA, CLOSES).provisional
    assert day_of_handling(datetime(2027, 3, 1, 10), CHINA, CLOSES) == DueDay(day("2027-03-01"), provisional=True)


def test_a_closed_office_delays_its_promise_and_not_the_law() -> None:
    closed = WorkCalendar(CHINA.years, frozenset({day("2026-11-24")}))
    assert decision_day(datetime(2026, 11, 23, 10), 1, closed, CLOSES).day == day("2026-11-25")
    assert day_of_handling(datetime(2026, 11, 24, 10), closed, CLOSES).day == day("2026-11-25")
    assert add_working_days(day("2026-11-23"), 1, closed).day == day("2026-11-24")


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        ([], "2026-11-30"),
        ([("2026-11-24", "2026-11-26")], "2026-12-02"),  # told on the 24th, corrected on the 26th
        ([("2026-11-24", "2026-11-24")], "2026-11-30"),
        ([("2026-11-23", "2026-11-24")], "2026-12-01"),
        ([("2026-11-27", "2026-11-29")], "2026-11-30"),  # a weekend costs nothing
        ([("2026-11-24", "2026-11-25"), ("2026-11-26", "2026-11-27")], "2026-12-02"),
        ([("2026-11-26", "2026-11-27"), ("2026-11-24", "2026-11-25")], "2026-12-02"),
        ([("2026-11-24", "2026-11-26"), ("2026-11-25", "2026-11-26")], "2026-12-02"),
        ([("2026-11-24", None)], None),
        ([("2026-12-10", None)], "2026-11-30"),  # after the period has run out
    ],
)
def test_the_clock_stands_still_while_corrections_are_awaited(
    pauses: list[tuple[str, str | None]], due: str | None
) -> None:
    stops = [Pause(day(began), day(ended) if ended else None) for began, ended in pauses]
    end = day_after_pauses(day("2026-11-23"), 5, stops, CHINA)
    assert end == (DueDay(day(due), provisional=False) if due else None)


def test_pauses_over_an_unknown_year_are_provisional() -> None:
    paused = day_after_pauses(day("2026-12-28"), 5, [Pause(day("2026-12-29"), day("2026-12-31"))], CHINA)
    assert paused == DueDay(day("2027-01-06"), provisional=True)
    assert day_after_pauses(day("2027-02-01"), 0, [], CHINA) == DueDay(day("2027-02-01"), provisional=True)


@settings(deadline=None)
@given(DAYS, st.integers(0, 30))
def test_the_end_is_a_working_day_and_counts_right(start: date, count: int) -> None:
    end = add_working_days(start, count, CHINA).day
    between = [start + timedelta(days=step) for step in range(1, (end - start).days + 1)]
    assert sum(CHINA.is_working_day(one) for one in between) == count
    assert end == start or CHINA.is_working_day(end)
    assert day_after_pauses(start, count, [], CHINA) == add_working_days(start, count, CHINA)


@settings(deadline=None)
@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=10)), st.integers(0, 5))
def test_later_receipts_are_never_due_earlier(first: datetime, later: timedelta, count: int) -> None:
    second = first + later
    assert decision_day(first, count, CHINA, CLOSES).day <= decision_day(second, count, CHINA, CLOSES).day
    assert add_working_days(first.date(), count, CHINA).day <= add_working_days(second.date(), count, CHINA).day
    assert add_working_days(first.date(), count, CHINA).day <= add_working_days(first.date(), count + 1, CHINA).day


@settings(deadline=None)
@given(DAYS, st.integers(1, 10), st.integers(-5, 20), st.integers(0, 20))
def test_a_pause_never_brings_the_end_nearer(start: date, count: int, after: int, length: int) -> None:
    began = start + timedelta(days=after)
    paused = day_after_pauses(start, count, [Pause(began, began + timedelta(days=length))], CHINA)
    assert paused is not None
    assert paused.day >= add_working_days(start, count, CHINA).day


# --- the file ---------------------------------------------------------------------------------------

YEAR = """
[[years]]
year = 2027
source = "示例文件"
holidays = [2027-01-01, 2027-02-08]
workdays = [2027-01-09]
[office]
closures = [2027-03-01]
"""


def test_a_year_in_the_office_file_is_no_longer_provisional(tmp_path: Path) -> None:
    path = tmp_path / "calendar.toml"
    path.write_text(YEAR, "utf-8")
    calendar = calendar_file.load(path)
    assert add_working_days(day("2026-12-31"), 1, calendar) == DueDay(day("2027-01-04"), provisional=False)
    assert calendar.is_working_day(day("2027-01-09"))
    assert not calendar.is_working_day(day("2027-02-08"))
    assert calendar.is_working_day(day("2027-03-01"))
    assert not calendar.is_open(day("2027-03-01"))
    assert calendar.years[2027].source == "示例文件"
    assert calendar.is_working_day(day("2026-02-14"))


def test_the_office_file_replaces_a_year_as_a_whole() -> None:
    text = '[[years]]\nyear = 2026\nsource = "更正"\nholidays = [2026-01-02]'
    known = {2026: YearDays(frozenset({day("2026-01-01")}))}
    calendar = calendar_file.parse(text, known, name="c.toml")
    assert calendar.is_working_day(day("2026-01-01"))
    assert not calendar.is_working_day(day("2026-01-02"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[[years]]\nyear = ", "格式有误"),
        ("[[years]]\nyear = 2027\nholidays = [2027-01-01]", r"years\[0\]\.source"),
        ('[[years]]\nyear = 2027\nsource = "x"\nholidays = []', r"years\[0\]\.holidays"),
        ('[[years]]\nyear = 2027\nsource = "x"\nholidays = [2026-01-01]', "不在2027年内"),
        ('[[years]]\nyear = 2027\nsource = "x"\nholidays = [2027-01-01]\nworkdays = [2027-01-04]', "不是周六或周日"),
        ('[[years]]\nyear = 2027\nsource = "x"\nholidays = [2027-01-02]\nworkdays = [2027-01-02]', "既是放假又是上班"),
        (YEAR.split("[office]")[0] * 2, "2027年出现两次"),
        ("[ofice]\nclosures = []", "ofice"),
    ],
)
def test_a_wrong_file_is_refused_naming_the_entry(text: str, named: str) -> None:
    with pytest.raises(CalendarFileError, match=named):
        calendar_file.parse(text, {}, name="c.toml")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePathError):
        calendar_file.load(tmp_path / "none.toml")
    wrong = tmp_path / "gbk.toml"
    wrong.write_bytes("# 日历".encode("gbk"))
    with pytest.raises(CalendarFileError, match="UTF-8"):
        calendar_file.load(wrong)
