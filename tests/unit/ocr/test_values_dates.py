"""Dates in every form papers use."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.normalise import parse_value
from ocr.normalise_dates import is_ordered, parse_date, parse_date_range, parse_short_day

DAY = "2024-10-29"
_PLAIN = "〇一二三四五六七八九"
_BILL = "零壹贰叁肆伍陆柒捌玖"
days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2024年10月29日",
        "2024 年 10 月 29 日",
        "２０２４年１０月２９日",
        "2024年10月29号",
        "2024年10月29",
        "2024-10-29",
        "2024－10－29",
        "2024—10—29",
        "2024.10.29",
        "2024．10．29",
        "2024/10/29",
        "20241029",
        "2024 10 29",
        "2024-10-29 10:20:30",
        "二〇二四年十月二十九日",
        "2024年十月二十九号",
        "二〇二四年10月29日",
        "2024 年 1 0 月 2 9 日",
        "2024:10.29",
        "2024.10:29",
        "2 0 2 4 年 1 0 月 2 9 日",
        "二○二四年十月二十九日",
        "二零二四年十月廿九日",
        "二O二四年十月二十九日",
        "二ＯΟ四年十月二十九日".replace("ＯΟ", "〇二"),
        "贰零贰肆年壹拾月贰拾玖日",
        "签订日期：2024年10月29日",
    ],
)
def test_every_form_of_one_day(text: str) -> None:
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024年1月5日", "2024-01-05"),
        ("贰零贰肆年零壹月零伍日", "2024-01-05"),
        ("二〇二四年一月卅一日", "2024-01-31"),
        ("二〇二四年二月十日", "2024-02-10"),
        ("二二五年十二月二十六日", "2025-12-26"),  # the ring was overlooked
        ("3025年4月18日", "2025-04-18"),  # ink across its first figure
        ("26年3月1日", "2026-03-01"),
        ("70年3月1日", None),  # a term, and no year
        ("二五年四月十九日", "2025-04-19"),  # its century lies under a seal
        ("三〇二五年五月二十日", "2025-05-20"),  # a stroke too many
        ("一〇二五年五月二十日", "2025-05-20"),  # and one too few
        ("贰零贰肆年零壹拾月零壹拾日", "2024-10-10"),
        ("2024-02-29", "2024-02-29"),
        ("长期", "长期"),
        ("长 期", "长期"),
        ("永久有效", "长期"),
        ("2025年元月18日", "2025-01-18"),
        ("二〇二五年元月十八日", "2025-01-18"),
        ("2026年9月-27日", "2026-09-27"),
        ("2026年·03月29日", "2026-03-29"),
        ("2024年:12月4日", "2024-12-04"),
    ],
)
def test_days_and_open_ends(text: str, expected: str) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024年10月",
        "2023-02-29",
        "2024-13-01",
        "2024-00-10",
        "2024年10月32日",
        "24.10.29",
        "2024-10.29",
        "0024-10-29",
        "2024l029",
        "2024-10-29 2025-10-29",
        "二〇二四年十三月一日",
        "二〇二四年零月一日",
        "二〇二四年十月四十一日",
        "123456789012345678",
        "年 月 日",
    ],
)
def test_no_date_is_made_up(text: str) -> None:
    assert parse_date(text) is None


@given(days)
def test_all_forms_agree(day: date) -> None:
    year, month, number = day.year, day.month, day.day
    chinese_year = "".join(_PLAIN[int(one)] for one in f"{year:04d}")
    bill_year = "".join(_BILL[int(one)] for one in f"{year:04d}")
    forms = [
        day.isoformat(),
        f"{year}年{month}月{number}日",
        f"{year:04d}{month:02d}{number:02d}",
        f"{year}.{month}.{number}",
        f"{chinese_year}年{_count(month, _PLAIN, '十')}月{_count(number, _PLAIN, '十')}日",
        f"{bill_year}年{_count(month, _BILL, '拾')}月{_count(number, _BILL, '拾')}日",
        f"{bill_year}年零{_count(month, _BILL, '拾')}月零{_count(number, _BILL, '拾')}日",
    ]
    assert {parse_date(form) for form in forms} == {day.isoformat()}


def _count(number: int, numerals: str, ten: str) -> str:
    tens, ones = divmod(number, 10)
    lead = "" if tens == 0 else ten if tens == 1 and ten == "十" else numerals[tens] + ten
    return lead + (numerals[ones] if ones else "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2015.08.06-2035.08.06", ("2015-08-06", "2035-08-06")),
        ("2015-08-06-2035-08-06", ("2015-08-06", "2035-08-06")),
        ("20150806-20350806", ("2015-08-06", "2035-08-06")),
        ("2019.03.01-长期", ("2019-03-01", "长期")),
        ("2019.03.01—长期", ("2019-03-01", "长期")),
        ("自2024年1月1日起至2025年12月31日止", ("2024-01-01", "2025-12-31")),
        ("2024年1月1日 至 2025年12月31日", ("2024-01-01", "2025-12-31")),
        ("2024年1月1日至12月31日", ("2024-01-01", "2024-12-31")),
        ("2026年4月11日至18日", ("2026-04-11", "2026-04-18")),
        ("26年2月15日 ～ 27年2月14日", ("2026-02-15", "2027-02-14")),
        ("自2024年1月1日起", ("2024-01-01", None)),
        ("2024年1月1日至", ("2024-01-01", None)),
        ("至2035年8月6日", (None, "2035-08-06")),
        ("长期", (None, "长期")),
        ("2025-12-31至2024-01-01", ("2025-12-31", "2024-01-01")),
        ("2024年1月1日", None),
        ("自 年 月 日起", None),
        ("2024-01-01至2024-06-01至2024-12-01", None),
    ],
)
def test_ranges(text: str, expected: tuple[str | None, str | None] | None) -> None:
    assert parse_date_range(text) == expected


@given(days, days)
def test_order_of_a_range(one: date, other: date) -> None:
    period = parse_date_range(f"自{one.isoformat()}起至{other.isoformat()}止")
    assert period == (one.isoformat(), other.isoformat())
    assert is_ordered(period) == (one <= other)
    assert is_ordered((one.isoformat(), "长期"))


@given(st.text(max_size=60))
def test_any_text_is_survived(text: str) -> None:
    for value in (parse_date(text), *(parse_date_range(text) or ())):
        assert value is None or value == "长期" or date.fromisoformat(value)


def test_type_of_the_catalogue() -> None:
    parsed = parse_value("date", "2024年10月29日")
    assert parsed is not None
    assert (parsed.value, parsed.check) == (DAY, "pass")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("25.4.10", "2025-04-10"),
        ("24/12/9", "2024-12-09"),
        (" 26-03-01 ", "2026-03-01"),
        ("25.13.1", None),
        ("25.2.30", None),
        ("12.5.3", None),
        ("25.4.10起", None),
        ("125.4.10", None),
    ],
)
def test_a_short_day_is_one_only_where_nothing_else_stands(text: str, day: str | None) -> None:
    assert parse_short_day(text) == day
