"""How values are printed: dates, amounts, measures, masked numbers, boxes and blanks. Pure functions.

`FILTERS` is the complete list of filters a template may use.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

TICKED = "☑"
EMPTY_BOX = "☐"
BLANK_LINE = "________"

MAX_AMOUNT = Decimal("999999999999.99")
_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿")


def chinese_date(value: date) -> str:
    """2026年11月23日: no leading zeros, as GB/T 9704 asks."""
    return f"{value.year}年{value.month}月{value.day}日"


def plain_number(value: Decimal) -> str:
    """A number without exponent and without zeros that say nothing: 315, 7.04."""
    if value == 0:
        return "0"
    return f"{value.normalize():f}"


def grouped_amount(value: Decimal) -> str:
    """An amount of yuan in figures, always with two decimals: 1,280.50."""
    return f"{value:,.2f}"


def amount_in_capitals(amount: Decimal | str) -> str:
    """An amount of yuan in capitals: 147800.05 -> 壹拾肆万柒仟捌佰元零伍分, 100 -> 壹佰元整.

    Takes 0 up to MAX_AMOUNT with at most two decimals; raises ValueError otherwise.
    Rules: 支付结算办法 annex 1 (正确填写票据和结算凭证的基本规定); 元 rather than 圆.
    """
    value = Decimal(amount)
    if not value.is_finite() or not 0 <= value <= MAX_AMOUNT:
        raise ValueError("amount out of range")
    if value != value.quantize(Decimal("0.01")):
        raise ValueError("amount has more than two decimals")
    cents = int(value * 100)
    yuan, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    text = f"{_whole(yuan)}元" if yuan else ""
    if not jiao and not fen:
        return f"{text or '零元'}整"
    if jiao:
        # A zero is spoken where the last place before the decimal point is empty: 壹佰元零伍角.
        text += ("零" if yuan and yuan % 10 == 0 else "") + _DIGITS[jiao] + "角"
    elif yuan:
        text += "零"
    return text + (f"{_DIGITS[fen]}分" if fen else "整")


def _whole(number: int) -> str:
    """Capitals of a positive whole number below 10^12, without a unit."""
    text = ""
    gap = False
    for position in range(len(str(number)) - 1, -1, -1):
        digit = number // 10**position % 10
        if digit:
            text += ("零" if gap and text else "") + _DIGITS[digit] + _PLACES[position % 4]
            gap = False
        else:
            gap = True
        if position % 4 == 0 and number // 10**position % 10000:
            text += _GROUPS[position // 4]
    return text


def mask_number(number: str) -> str:
    """An identity number as lists show it: first six, ********, last four. Shorter ones lose all but the ends."""
    if len(number) >= 15:
        return f"{number[:6]}********{number[-4:]}"
    if len(number) > 4:
        return f"{number[:2]}{'*' * (len(number) - 4)}{number[-2:]}"
    return "*" * len(number)


def box(ticked: bool) -> str:
    """☑ or ☐. Refuses anything but a boolean, so that a misspelt choice can never print an empty box."""
    if not isinstance(ticked, bool):
        raise TypeError("box takes a boolean")
    return TICKED if ticked else EMPTY_BOX


def blank(text: str) -> str:
    """The text, or a visible line to write on where it is empty."""
    return text or BLANK_LINE


FILTERS: Mapping[str, Callable[..., str]] = MappingProxyType(
    {"box": box, "blank": blank, "capitals": amount_in_capitals}
)
