"""Amounts of money in figures and in Chinese capitals (大写). Pure, in Decimal: cents are never floats.

Sources: 正确填写票据和结算凭证的基本规定 (annex of 支付结算办法) for the capitals; a bare last digit after a
larger unit (壹万伍) is colloquial for 15,000 and formally undefined, so it is not accepted.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ocr.characters import half_width, without_spaces
from ocr.parsed import Parsed

_CENT = Decimal("0.01")
_LARGEST = Decimal(10) ** 16
TAX_TOLERANCE = Decimal("0.02")

_FIGURES = re.compile(r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d.,]|\s*[%％年月日号天个])(万|亿)?")

# 132.888.00: thousands parted by what was read as a dot; an amount has one point, before its cents.
_GROUPED_BY_DOTS = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3})*\.\d{3}(?:[.,]\d{3})*\.\d{2}(?![\d.,])")

_SAME = str.maketrans(
    "零〇○一二两三四五六七八九十百千萬億圓园块貳參叄陸", "零零零壹贰贰叁肆伍陆柒捌玖拾佰仟万亿元元元贰叁叁陆"
)
_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_UNITS = ("", "拾", "佰", "仟")
_DIGIT = "[壹贰叁肆伍陆柒捌玖]"
_GROUP = rf"零*(?:({_DIGIT})仟)?零*(?:({_DIGIT})佰)?零*(?:({_DIGIT})?拾)?零*({_DIGIT})?零*"
_GROUP_PATTERN = re.compile(_GROUP)
_CAPITAL_RUN = re.compile(r"[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+(?:元|整|正)?[零壹贰叁肆伍陆柒捌玖角分元]*(?:整|正)?")
_AMOUNT = re.compile(
    rf"(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)元)?零*(?:({_DIGIT})角)?零*(?:({_DIGIT})分)?(?:零[角分])*[整正]?"
)
_NO_YUAN = re.compile(r"([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[拾佰仟万亿][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*)[整正]?")


def parse_money(text: str) -> Parsed | None:
    """The amount as "123456.00". Where capitals and figures are both written, check says if they agree."""
    figures, capitals = parse_figures(text), parse_capitals(text)
    if figures is None and capitals is None:
        return None
    if figures is None or capitals is None:
        amount = figures if figures is not None else capitals
        return Parsed(f"{amount:.2f}", repaired=figures is not None and _has_dots_for_commas(text))
    return Parsed(f"{figures:.2f}", "pass" if figures == capitals else "fail")


def _has_dots_for_commas(text: str) -> bool:
    return any(match[0].count(".") > 1 for match in _GROUPED_BY_DOTS.finditer(half_width(text)))


def parse_figures(text: str) -> Decimal | None:
    """The one amount in Arabic figures: ¥147,800.00, 147800元, 14.78万元. None for none, or several.

    A dot between whole thousands was a comma (147.800.00); other misplaced separators (147,80.00) are not put right.
    """
    plain = half_width(text).replace("，", ",").replace("．", ".").replace("￥", "¥")
    plain = re.sub(r"(?<=[\d.,])\s+(?=[\d.,])", "", plain)
    plain = re.sub(r"(?<=\d):(?=\d\d(?!\d))", ".", plain)  # a dot of dot-matrix print, read as two
    plain = _GROUPED_BY_DOTS.sub(lambda match: match[0][:-3].replace(".", ",") + match[0][-3:], plain)
    found = {_figure(match) for match in _FIGURES.finditer(plain)}
    amounts = {amount for amount in found if amount is not None}
    if len(amounts) != 1 or None in found or re.search(r"-\s*[¥]?\s*\d", plain):
        return None
    return amounts.pop()


def parse_capitals(text: str) -> Decimal | None:
    """The one amount in capitals; prefixes (人民币, ⊗, 大写) and what surrounds it do not matter."""
    plain = without_spaces(half_width(text)).translate(_SAME)
    runs = [run for run in _CAPITAL_RUN.findall(plain) if len(run) > 1]
    amounts = {_capital(run) for run in runs}
    if len(amounts) != 1:
        return None
    return amounts.pop()


def agree(capitals: str, figures: str) -> bool | None:
    """Whether 大写 and 小写 say the same amount; None where one of them cannot be read."""
    one, other = parse_capitals(capitals), parse_figures(figures)
    return None if one is None or other is None else one == other


def amount_in_capitals(amount: Decimal) -> str:
    """147800.05 -> 壹拾肆万柒仟捌佰元零伍分.

    Raises ValueError for a negative amount, fractions of a cent, and 10^16 or more.
    """
    if not amount.is_finite() or not 0 <= amount < _LARGEST or amount != amount.quantize(_CENT):
        raise ValueError("an amount from 0 to below 10^16 with at most two decimals is needed")
    cents = int(amount * 100)
    yuan, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    text = f"{_integer_in_capitals(yuan)}元" if yuan or not cents else ""
    if jiao:
        text += f"{_DIGITS[jiao]}角"
    elif fen and yuan:
        text += "零"
    return text + (f"{_DIGITS[fen]}分" if fen else "整")


def tax_adds_up(
    *,
    total: Decimal,
    price_without_tax: Decimal | None = None,
    tax: Decimal | None = None,
    rate: Decimal | None = None,
) -> bool | None:
    """Whether an invoice's amounts fit within two cents; None where too few are known to say.

    total = price + tax; price = total / (1 + rate).
    """
    verdicts = []
    if price_without_tax is not None and tax is not None:
        verdicts.append(abs(price_without_tax + tax - total) <= TAX_TOLERANCE)
    if rate is not None and rate >= 0:
        expected = (total / (1 + rate)).quantize(_CENT)
        if price_without_tax is not None:
            verdicts.append(abs(price_without_tax - expected) <= TAX_TOLERANCE)
        if tax is not None:
            verdicts.append(abs(tax - (total - expected)) <= TAX_TOLERANCE)
    return all(verdicts) if verdicts else None


def _figure(match: re.Match[str]) -> Decimal | None:
    whole, fraction, unit = match.groups()
    amount = Decimal(whole.replace(",", "") + (fraction or ""))
    amount *= {"万": 10**4, "亿": 10**8}.get(unit, 1)
    if amount >= _LARGEST or amount != amount.quantize(_CENT):
        return None
    return amount.quantize(_CENT)


def _capital(run: str) -> Decimal | None:
    match = _AMOUNT.fullmatch(run)
    if match is not None and any(match.groups()):
        whole, jiao, fen = match.groups()
    else:
        match = _NO_YUAN.fullmatch(run)
        if match is None:
            return None
        whole, jiao, fen = match[1], None, None
    yuan = _integer(whole) if whole else 0
    if yuan is None:
        return None
    cents = (_DIGITS.index(jiao) * 10 if jiao else 0) + (_DIGITS.index(fen) if fen else 0)
    return Decimal(yuan) + Decimal(cents) / 100


def _integer(capitals: str) -> int | None:
    """Up to 10^16: … 亿 … 万 …; None for anything out of order."""
    if not capitals.strip("零"):
        return 0 if capitals in ("零", "零零") else None
    upper, has_upper, lower = capitals.rpartition("亿")
    if not has_upper:
        return _below_hundred_million(capitals, follows=False)
    high = _below_hundred_million(upper, follows=False)
    low = _below_hundred_million(lower, follows=True) if lower else 0
    return None if not high or low is None else high * 10**8 + low


def _below_hundred_million(capitals: str, *, follows: bool) -> int | None:
    upper, has_upper, lower = capitals.rpartition("万")
    if not has_upper:
        return _group(capitals, follows=follows)
    high = _group(upper, follows=follows)
    low = _group(lower, follows=True) if lower else 0
    return None if not high or low is None else high * 10**4 + low


def _group(capitals: str, *, follows: bool) -> int | None:
    """Four digits. `follows`: something larger stands before, so that a bare digit needs its 零."""
    match = _GROUP_PATTERN.fullmatch(capitals)
    if match is None:
        return None
    thousands, hundreds, tens, ones = match.groups()
    has_ten = "拾" in capitals
    if has_ten and tens is None and (thousands or hundreds or follows):
        return None  # 拾 without its digit only begins an amount
    before = thousands or hundreds or follows
    if ones and before and capitals.rstrip("零")[-2:-1] not in ("零", "拾"):
        return None  # 壹仟伍: colloquially 1500
    digits = [thousands, hundreds, tens or ("壹" if has_ten else None), ones]
    value = 0
    for digit in digits:
        value = value * 10 + (_DIGITS.index(digit) if digit else 0)
    return value


def _integer_in_capitals(number: int) -> str:
    if number == 0:
        return "零"
    if number >= 10**8:
        high, low = divmod(number, 10**8)
        return f"{_integer_in_capitals(high)}亿{_tail(low, 10**7)}"
    if number >= 10**4:
        high, low = divmod(number, 10**4)
        return f"{_integer_in_capitals(high)}万{_tail(low, 10**3)}"
    text, pending_zero = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit == 0:
            pending_zero = bool(text)
            continue
        text += ("零" if pending_zero else "") + _DIGITS[digit] + _UNITS[place]
        pending_zero = False
    return text


def _tail(number: int, full: int) -> str:
    """What follows 亿 or 万: nothing, or with 零 where its leading place is empty."""
    if number == 0:
        return ""
    return ("零" if number < full else "") + _integer_in_capitals(number)
