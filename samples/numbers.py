"""Numbers with valid check digits that belong to nobody, amounts in words, and dates as papers write them."""

from __future__ import annotations

import random
import string
from datetime import date
from decimal import Decimal

ID_AREA = "411599"  # unassigned: no real person can match
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_ORG_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN_LETTERS = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_DIGITS = "零壹贰叁肆伍陆柒捌玖"


def id_check_digit(first17: str) -> str:
    """GB 11643-1999."""
    total = sum(int(digit) * weight for digit, weight in zip(first17, _ID_WEIGHTS, strict=True))
    return "10X98765432"[total % 11]


def id_number(rng: random.Random, *, birth: date, male: bool) -> str:
    sequence = rng.randrange(1, 499) * 2 + (1 if male else 0)
    first17 = f"{ID_AREA}{birth:%Y%m%d}{sequence:03d}"
    return first17 + id_check_digit(first17)


def uscc_check_digit(first17: str) -> str:
    """GB 32100-2015."""
    total = sum(_USCC_ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first17))
    return _USCC_ALPHABET[-total % 31]


def uscc(rng: random.Random, *, prefix: str = "91") -> str:
    """A synthetic credit code of area 411599; both of its check digits (the code's and the inner one) hold."""
    body = "MA" + "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(6))
    values = [int(char, 36) for char in body]
    remainder = 11 - sum(value * weight for value, weight in zip(values, _ORG_WEIGHTS, strict=True)) % 11
    inner = {10: "X", 11: "0"}.get(remainder, str(remainder))
    first17 = prefix + ID_AREA + body + inner
    return first17 + uscc_check_digit(first17)


def vin(rng: random.Random) -> str:
    """GB 16735 check digit; the maker code LTEST is invented."""
    year = rng.choice("LMNPRST")
    letters = [*"LTEST", rng.choice("ABCEGH"), rng.choice("1234"), rng.choice("ABDE"), "0", year, rng.choice("ABCR")]
    letters += [rng.choice(string.digits) for _ in range(6)]
    total = sum(
        (int(char) if char.isdigit() else _VIN_LETTERS[char]) * weight
        for char, weight in zip(letters, _VIN_WEIGHTS, strict=True)
    )
    letters[8] = "X" if total % 11 == 10 else str(total % 11)
    return "".join(letters)


def engine_no(rng: random.Random) -> str:
    kind = rng.choice(["TZ{}XS{}", "YS{}{}", "{}{}", "E{}M{}"])
    return kind.format(rng.randrange(100, 400), f"{rng.randrange(10**6):06d}")


def plate(rng: random.Random) -> str:
    return "豫S" + rng.choice("DF") + f"{rng.randrange(10**5):05d}"


def amount_in_words(amount: Decimal, *, unit: str = "元") -> str:
    """人民币大写 of an amount below 10^12, e.g. 147800.05 -> 壹拾肆万柒仟捌佰元零伍分."""
    cents = int((amount * 100).to_integral_value())
    whole, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    words = _integer_in_words(whole) + unit if whole else ""
    if not jiao and not fen:
        return (words or "零" + unit) + "整"
    if jiao:
        words += _DIGITS[jiao] + "角"
    elif words:
        words += "零"
    return words + (_DIGITS[fen] + "分" if fen else "整" if jiao else "")


def _integer_in_words(number: int) -> str:
    words = ""
    gap = False
    for power, big in ((8, "亿"), (4, "万"), (0, "")):
        group = number // 10**power % 10000
        if not group:
            gap = bool(words)
            continue
        if words and (gap or group < 1000):
            words += "零"
        words += _group_in_words(group) + big
        gap = False
    return words


def _group_in_words(group: int) -> str:
    words = ""
    zero = False
    for power, unit in ((3, "仟"), (2, "佰"), (1, "拾"), (0, "")):
        digit = group // 10**power % 10
        if digit:
            words += ("零" if zero and words else "") + _DIGITS[digit] + unit
            zero = False
        else:
            zero = True
    return words


_CHINESE_DIGITS = "〇一二三四五六七八九"


def _small_chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else _CHINESE_DIGITS[tens] + "十"
    return head + (_CHINESE_DIGITS[ones] if ones else "")


def written_date(day: date, *, form: str = "plain") -> str:
    """A date as papers write it. Forms: plain, padded, spaced, dash, dot, slash, chinese."""
    match form:
        case "plain":
            return f"{day.year}年{day.month}月{day.day}日"
        case "padded":
            return f"{day.year}年{day.month:02d}月{day.day:02d}日"
        case "spaced":
            return f"{day.year} 年 {day.month} 月 {day.day} 日"
        case "dash":
            return f"{day:%Y-%m-%d}"
        case "dot":
            return f"{day:%Y.%m.%d}"
        case "slash":
            return f"{day.year}/{day.month}/{day.day}"
        case "chinese":
            year = "".join(_CHINESE_DIGITS[int(char)] for char in str(day.year))
            return f"{year}年{_small_chinese(day.month)}月{_small_chinese(day.day)}日"
    raise ValueError(f"unknown date form {form!r}")
