"""Numbers with units: lengths, areas, capacities, rates. Pure, in Decimal; nothing is converted silently
but within one unit family (公里 to m, 公顷 to ㎡)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ocr.characters import half_width, without_spaces
from ocr.normalise_dates import count_in_words

AREA_TOLERANCE = Decimal("0.01")  # share by which length x width may differ from the area written

_NUMBER = re.compile(r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d.,]*\d)(.*)")
_CN = "零一二三四五六七八九"
_REMARK = re.compile(r"(?<=[^(（])[(（][^()（）]{4,}[)）]$")  # 120㎡(建筑面积与场地合计)
_LENGTHS = {
    **dict.fromkeys(("m", "米", "公尺"), "1"),
    **dict.fromkeys(("km", "公里", "千米"), "1000"),
    **dict.fromkeys(("cm", "厘米"), "0.01"),
    **dict.fromkeys(("mm", "毫米"), "0.001"),
}
_AREAS = {
    **dict.fromkeys(
        ("㎡", "m2", "m²", "²", "平方米", "平米", "平方"), "1"
    ),  # of ㎡ the small 2 may be all that is read
    **dict.fromkeys(("公顷", "ha"), "10000"),
    "平方公里": "1000000",
}
_POWERS: dict[str, Literal["kW", "kVA"]] = {"kw": "kW", "千瓦": "kW", "kva": "kVA", "千伏安": "kVA"}
_COUNTED = frozenset(["", "株", "棵", "个", "台", "套", "元", "处", "天", "日", "kwh", "度"])


@dataclass(frozen=True, slots=True)
class Capacity:
    """Electrical capacity; kW and kVA are not converted into each other."""

    amount: Decimal
    unit: Literal["kW", "kVA"]


def parse_decimal(text: str) -> Decimal | None:
    """The one number of the text, its unit of length or area brought to m or ㎡; `13%` gives 0.13.

    Decimal places are kept as printed. None for no number, several, an unknown unit, or a negative one.
    """
    found = _split(text)
    if found is None:
        return None
    amount, unit = found
    if unit in ("%", "percent"):
        return amount.scaleb(-2)
    factor = _LENGTHS.get(unit) or _AREAS.get(unit)
    if factor is not None:
        return amount if factor == "1" else (amount * Decimal(factor)).normalize() + 0
    return amount if unit in _COUNTED or unit in _POWERS else None


def parse_length(text: str) -> Decimal | None:
    """Metres; a bare number counts as metres."""
    return _with_unit(text, _LENGTHS)


def parse_area(text: str) -> Decimal | None:
    """Square metres; a bare number counts as square metres."""
    return _with_unit(text, _AREAS)


def parse_capacity(text: str) -> Capacity | None:
    """kW or kVA; a bare number says nothing."""
    found = _split(text)
    if found is None or found[1] not in _POWERS:
        return None
    return Capacity(found[0], _POWERS[found[1]])


def area_fits(length: Decimal, width: Decimal, area: Decimal) -> bool:
    """Whether length x width gives the area to within one per cent."""
    return abs(length * width - area) <= AREA_TOLERANCE * area


def whole_number(words: str) -> int | None:
    """一百二十 120, 一千零五 1005, 三千二 3200, 十二 12; None for what is no number below ten thousand so written."""
    match = re.fullmatch(r"(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(.*)", words)
    if match is None or not words:
        return None
    thousands, hundreds, rest = match.groups()
    number = sum(_CN.index(one.replace("两", "二")) * step for one, step in ((thousands, 1000), (hundreds, 100)) if one)
    if not rest:
        return number or None
    last = count_in_words(rest) if not (rest.endswith("十") and len(rest) == 2) else 10 * _CN.index(rest[0])
    if last is None:
        tens = re.fullmatch(r"([一二三四五六七八九])十([一二三四五六七八九])?", rest)
        last = 10 * _CN.index(tens[1]) + (_CN.index(tens[2]) if tens[2] else 0) if tens else None
    if last is None:
        return None
    bare = len(rest) == 1 and rest != "十" and (thousands or hundreds) and "零" not in words
    step = (100 if not hundreds else 10) if bare else 1  # 三千二 is 3200, 一百五 is 150
    return number + last * step


def plain_decimal(number: Decimal) -> str:
    """Without exponent, as values are handed on: `0.13`, `45.30`."""
    return f"{number:f}"


def _with_unit(text: str, units: dict[str, str]) -> Decimal | None:
    found = _split(text)
    if found is None or (found[1] and found[1] not in units):
        return None
    return found[0] * Decimal(units.get(found[1], "1"))


def _split(text: str) -> tuple[Decimal, str] | None:
    """(number, unit in lower case) of a text that holds one number."""
    plain = without_spaces(half_width(text)).replace("，", ",").rstrip("。.,;；、")
    match = _NUMBER.search(plain)
    if match is None or plain[: match.start()].endswith("-"):
        return None
    unit = _REMARK.sub("", match[3].lower()).strip("()（）左右整")
    if re.search(r"\d", unit.replace("m2", "")):
        return None  # 32×3.9=124.8: which of them?
    return Decimal(match[1].replace(",", "") + (match[2] or "")), unit
