"""Amounts in figures and capitals."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.normalise import parse_value
from ocr.normalise_money import (
    agree,
    amount_in_capitals,
    parse_capitals,
    parse_figures,
    tax_adds_up,
)
from ocr.parsed import Parsed

amounts = st.integers(0, 10**14).map(lambda cents: Decimal(cents) / 100)


@given(amounts)
def test_capitals_round_trip_to_a_million_million(amount: Decimal) -> None:
    capitals = amount_in_capitals(amount)
    assert parse_capitals(capitals) == amount
    assert parse_capitals(f"人民币（大写）：⊗{capitals}") == amount


@given(st.integers(0, 16), st.integers(0, 16), st.integers(1, 9), st.integers(1, 9))
def test_capitals_with_long_runs_of_zeros(one: int, other: int, a: int, b: int) -> None:
    amount = Decimal(a * 10**one + b * 10**other) / 100
    assert parse_capitals(amount_in_capitals(amount)) == amount


@given(amounts)
def test_capitals_are_well_formed(amount: Decimal) -> None:
    capitals = amount_in_capitals(amount)
    assert "零零" not in capitals
    assert "零万" not in capitals
    assert "零亿" not in capitals
    assert "零元" not in capitals or capitals == "零元整"
    assert capitals.endswith(("整", "分"))


@pytest.mark.parametrize(
    ("amount", "capitals"),
    [
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("0.5", "伍角整"),
        ("0.55", "伍角伍分"),
        ("1", "壹元整"),
        ("1.05", "壹元零伍分"),
        ("10", "壹拾元整"),
        ("110", "壹佰壹拾元整"),
        ("1010", "壹仟零壹拾元整"),
        ("147800.05", "壹拾肆万柒仟捌佰元零伍分"),
        ("107000.53", "壹拾万柒仟元伍角叁分"),
        ("100000001", "壹亿零壹元整"),
        ("100010000", "壹亿零壹万元整"),
        ("120000000", "壹亿贰仟万元整"),
        ("1000000000000", "壹万亿元整"),
        ("1234567890123.45", "壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分"),
    ],
)
def test_capitals_as_banks_write_them(amount: str, capitals: str) -> None:
    assert amount_in_capitals(Decimal(amount)) == capitals


@pytest.mark.parametrize("amount", ["-1", "0.001", "NaN", "Infinity", "10000000000000000"])
def test_capitals_of_impossible_amounts(amount: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        amount_in_capitals(Decimal(amount))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("伍拾伍万圆整", "550000"),
        ("叁万零伍佰元整", "30500"),
        ("叁万伍佰元整", "30500"),
        ("⊗壹拾肆万柒仟捌佰圆整", "147800"),
        ("人民币壹拾肆万柒仟捌佰元正", "147800"),
        ("人民币：壹拾肆万柒仟捌佰元零伍分", "147800.05"),
        ("玖角", "0.9"),
        ("伍分", "0.05"),
        ("陆元陆角柒分", "6.67"),
        ("拾万元整", "100000"),
        ("拾伍元", "15"),
        ("壹拾贰万整", "120000"),
        ("壹佰元零角零分", "100"),
        ("零元整", "0"),
        ("壹 拾 万 元 整", "100000"),
        ("貳萬參仟圓整", "23000"),
        ("二十三万四千五百元整", "234500"),
        ("两万元", "20000"),
        ("玖仟柒佰壹拾玖万壹仟零叁元陆角伍分", "97191003.65"),
    ],
)
def test_shapes_of_capitals(text: str, amount: str) -> None:
    assert parse_capitals(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "元整",
        "万元整",
        "壹万伍元",
        "壹仟伍元",
        "壹贰元",
        "壹拾佰元",
        "伍佰壹仟元",
        "佰元整",
        "壹万元 贰万元",
        "147800",
    ],
)
def test_capitals_that_mean_nothing_certain(text: str) -> None:
    assert parse_capitals(text) is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("¥147,800.00", "147800"),
        ("¥147800:05", "147800.05"),
        ("￥147，800.00", "147800"),
        ("１４７８００．００元", "147800"),
        ("147800元", "147800"),
        ("14.78万元", "147800"),
        ("1.2亿元", "120000000"),
        ("147 800.50", "147800.50"),
        ("（小写）¥ 350.5", "350.5"),
        ("12000.00元/年", "12000"),
        ("1,234,567.89", "1234567.89"),
        ("0.00", "0"),
    ],
)
def test_figures(text: str, amount: str) -> None:
    assert parse_figures(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    ["", "¥", "147,80.00", "147.80.00", "147.8000.00", "1,23", "12.345", "-5元", "13%", "¥100 ¥200", "2024年10月"],
)
def test_figures_are_not_put_right(text: str) -> None:
    assert parse_figures(text) is None


@given(amounts)
def test_figures_round_trip(amount: Decimal) -> None:
    assert parse_figures(f"¥{amount:,.2f}") == parse_figures(f"{amount:.2f}元") == amount
    assert parse_value("money", f"{amount:.2f}") == Parsed(f"{amount:.2f}")


@given(amounts, amounts)
def test_agreement(one: Decimal, other: Decimal) -> None:
    assert agree(amount_in_capitals(one), f"¥{other:,.2f}") == (one == other)
    both = parse_value("money", f"{amount_in_capitals(one)}（小写：¥{other:,.2f}）")
    assert both == Parsed(f"{other:.2f}", "pass" if one == other else "fail")


def test_agreement_of_the_unreadable_is_unknown() -> None:
    assert agree("元整", "¥1") is None
    assert agree("壹元整", "") is None


@pytest.mark.parametrize(
    ("total", "price", "tax", "rate", "fits"),
    [
        ("147800", "126324.79", "21475.21", "0.17", True),
        ("550000", "486725.66", "63274.34", "0.13", True),
        ("550000", "486725.68", "63274.32", "0.13", True),
        ("550000", "486725.70", "63274.30", "0.13", False),
        ("550000", "486725.66", "63274.44", "0.13", False),
        ("550000", "486725.66", None, "0.13", True),
        ("550000", None, "63274.34", "0.13", True),
        ("550000", "486725.66", "63274.34", None, True),
        ("550000", "486725.66", "63274.34", "0.17", False),
        ("550000", None, None, None, None),
    ],
)
def test_tax(total: str, price: str | None, tax: str | None, rate: str | None, fits: bool | None) -> None:
    def number(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    result = tax_adds_up(total=Decimal(total), price_without_tax=number(price), tax=number(tax), rate=number(rate))
    assert result is fits


@given(st.text(max_size=80))
def test_any_text_is_survived(text: str) -> None:
    parse_value("money", text)


@given(st.text(alphabet="零壹贰拾佰仟万亿元角分整", max_size=14))
def test_capitals_are_accepted_only_with_one_meaning(text: str) -> None:
    amount = parse_capitals(text)
    assert amount is None or 0 <= amount < 10**17
