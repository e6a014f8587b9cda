"""Invented numbers hold their check digits; amounts and dates are written as papers write them."""

from __future__ import annotations

import random
import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import numbers

_VALUES = {
    **{str(digit): digit for digit in range(10)},
    **dict(
        zip(
            "ABCDEFGHJKLMNPRSTUVWXYZ",
            [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9],
            strict=True,
        )
    ),
}


def seeded(seed: int) -> random.Random:
    return random.Random(seed)


def test_published_vectors_keep_their_check_digits() -> None:
    assert numbers.id_check_digit("41159919900101001") == "4"
    assert numbers.uscc_check_digit("91411599MA9TEXT00") == "M"
    assert numbers.uscc_check_digit("12411599415900019") == "X"


@given(st.integers(0, 2**32), st.dates(date(1950, 1, 1), date(2010, 1, 1)), st.booleans())
def test_identity_numbers_say_birth_and_sex_and_belong_to_nobody(seed: int, birth: date, male: bool) -> None:
    number = numbers.id_number(seeded(seed), birth=birth, male=male)
    assert number.startswith("411599")
    assert number[6:14] == f"{birth:%Y%m%d}"
    assert int(number[16]) % 2 == male
    assert numbers.id_check_digit(number[:17]) == number[17]


@given(st.integers(0, 2**32))
def test_credit_codes_hold_both_check_digits(seed: int) -> None:
    code = numbers.uscc(seeded(seed))
    assert re.fullmatch(r"91411599MA[0-9A-HJ-NPQRTUWXY]{6}[0-9X][0-9A-HJ-NPQRTUWXY]", code)
    assert numbers.uscc_check_digit(code[:17]) == code[17]
    inner = sum(int(char, 36) * weight for char, weight in zip(code[8:16], (3, 7, 9, 10, 5, 8, 4, 2), strict=True))
    check = 10 if code[16] == "X" else int(code[16])
    assert (inner + check) % 11 == 0


@given(st.integers(0, 2**32))
def test_vehicle_numbers_hold_their_check_digit(seed: int) -> None:
    vin = numbers.vin(seeded(seed))
    assert re.fullmatch(r"LTEST[A-HJ-NPR-Z0-9]{12}", vin)
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    rest = sum(_VALUES[char] * weight for char, weight in zip(vin, weights, strict=True)) % 11
    assert vin[8] == ("X" if rest == 10 else str(rest))


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("147800.05", "壹拾肆万柒仟捌佰元零伍分"),
        ("300", "叁佰元整"),
        ("10000", "壹万元整"),
        ("10001.10", "壹万零壹元壹角整"),
        ("20050300", "贰仟零伍万零叁佰元整"),
        ("107000.53", "壹拾万柒仟元伍角叁分"),
        ("0.05", "伍分"),
        ("0", "零元整"),
    ],
)
def test_amounts_in_words(amount: str, words: str) -> None:
    assert numbers.amount_in_words(Decimal(amount)) == words


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("plain", "2024年10月9日"),
        ("padded", "2024年10月09日"),
        ("spaced", "2024 年 10 月 9 日"),
        ("dash", "2024-10-09"),
        ("dot", "2024.10.09"),
        ("slash", "2024/10/9"),
        ("chinese", "二〇二四年十月九日"),
    ],
)
def test_dates_as_papers_write_them(form: str, text: str) -> None:
    assert numbers.written_date(date(2024, 10, 9), form=form) == text


def test_an_unknown_form_of_date_is_refused() -> None:
    with pytest.raises(ValueError, match="roman"):
        numbers.written_date(date(2024, 1, 1), form="roman")
