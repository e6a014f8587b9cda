from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.filters import (
    MAX_AMOUNT,
    amount_in_capitals,
    blank,
    box,
    chinese_date,
    mask_number,
    plain_number,
)


@pytest.mark.parametrize(
    ("amount", "capitals"),
    [
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("0.50", "伍角整"),
        ("1", "壹元整"),
        ("10", "壹拾元整"),
        ("10.50", "壹拾元零伍角整"),
        ("1.05", "壹元零伍分"),
        ("100", "壹佰元整"),
        ("101.23", "壹佰零壹元贰角叁分"),
        ("1010", "壹仟零壹拾元整"),
        ("100000", "壹拾万元整"),
        ("147800.05", "壹拾肆万柒仟捌佰元零伍分"),
        ("100000001", "壹亿零壹元整"),
        ("100010000", "壹亿零壹万元整"),
        ("999999999999.99", "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
    ],
)
def test_amounts_in_capitals(amount: str, capitals: str) -> None:
    assert amount_in_capitals(Decimal(amount)) == capitals


@given(st.integers(0, int(MAX_AMOUNT * 100)))
def test_capitals_read_back_to_the_amount(cents: int) -> None:
    assert _cents(amount_in_capitals(Decimal(cents) / 100)) == cents


@given(st.integers(0, int(MAX_AMOUNT * 100)))
def test_capitals_hold_no_doubled_or_trailing_zero(cents: int) -> None:
    text = amount_in_capitals(Decimal(cents) / 100)
    assert "零零" not in text
    assert "零整" not in text
    assert cents == 0 or "零元" not in text


def _cents(text: str) -> int:
    """An independent reader: the value of each digit times its place."""
    total, section, digit = 0, 0, 0
    for character in text:
        if character in "零壹贰叁肆伍陆柒捌玖":
            digit = "零壹贰叁肆伍陆柒捌玖".index(character)
        elif character in "拾佰仟":
            section += digit * 10 ** ("拾佰仟".index(character) + 1)
            digit = 0
        elif character in "万亿元":
            total += (section + digit) * {"万": 10**6, "亿": 10**10, "元": 100}[character]
            section = digit = 0
        elif character in "角分":
            total += digit * {"角": 10, "分": 1}[character]
            digit = 0
    return total


@pytest.mark.parametrize("amount", ["-1", "0.001", "1000000000000", "NaN", "Infinity"])
def test_amounts_out_of_range_are_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        amount_in_capitals(amount)


def test_date_has_no_leading_zeros() -> None:
    assert chinese_date(date(2026, 1, 5)) == "2026年1月5日"


@pytest.mark.parametrize(
    ("number", "text"), [("315", "315"), ("7.00", "7"), ("1E+3", "1000"), ("0.0", "0"), ("0.10", "0.1")]
)
def test_numbers_are_printed_without_exponent(number: str, text: str) -> None:
    assert plain_number(Decimal(number)) == text


def test_identity_number_shows_first_six_and_last_four() -> None:
    assert mask_number("411599199001010014") == "411599********0014"


@given(st.text(min_size=1, max_size=40))
def test_masking_always_hides_something(number: str) -> None:
    masked = mask_number(number)
    assert "*" in masked
    assert sum(a == b for a, b in zip(number, masked, strict=False)) <= 10 + number.count("*")


def test_box_refuses_anything_but_a_boolean() -> None:
    assert (box(True), box(False)) == ("☑", "☐")
    with pytest.raises(TypeError):
        box("no")  # type: ignore[arg-type] - the point of the test


def test_blank_is_a_visible_line() -> None:
    assert blank("") == "________"
    assert blank("甲") == "甲"
