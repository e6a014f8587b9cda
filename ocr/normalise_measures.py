"""Numbers with units: lengths, areas, capacities, rates. Pure, in Decimal; nothing is converted silently
but within one unit family (公里 to m, 公顷 to ㎡)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ocr.characters import PLAIN_NUMERALS, half_width, without_spaces

AREA_TOLERANCE = Decimal("0.01")  # share by which length x width may differ from the area written

_NUMBER = re.compile(r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d.,]*\d)(.*)")
_CN = "零一二三四五六七八九"
_FIGURE = "([一二两三四五六七八九])"
_WHOLE = re.compile(rf"(?:{_FIGURE}千)?零?(?:{_FIGURE}百)?零?({_FIGURE}?十)?{_FIGURE}?")
_SPOKEN = re.compile(
    rf"(?:(?P<half>半)|(?P<whole>[{_CN}两十百千]+)(?:点(?P<point>[{_CN}]{{1,3}}))?)(?:个?平方米|平米|平方|平|米(?P<behind>[{_CN}]{{1,2}})?)"
)
_REMARK = re.compile(r"(?<=[^(（])[(（][^()（）]{4,}[)）]$")  # 120㎡(建筑面积与场地合计)
_LENGTHS = {
    **dict.fromkeys(("m", "米", "公尺"), "1"),
    **dict.fromkeys(("km", "公里", "千米"), "1000"),
    **dict.fromkeys(("cm", "厘米", "公分"), "0.01"),
    **dict.fromkeys(("mm", "毫米"), "0.001"),
}
_AREAS = {
    # Of ㎡ the small 2 may be all that is read.
    **dict.fromkeys(("㎡", "m2", "m²", "²", "平方米", "平米", "平方"), "1"),
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
    """一百二十 120, 一千零五 1005, 陆佰 600, 三千二 3200, 十二 12; None for what is no number below 10,000."""
    words = words.translate(PLAIN_NUMERALS)
    match = _WHOLE.fullmatch(words) if words else None
    if match is None:
        return None
    thousands, hundreds, tens, ones = (
        _CN.index(match[part].replace("两", "二")) if match[part] else 0 for part in (1, 2, 4, 5)
    )
    if match[3] and not match[4]:
        tens = 1  # 十二
    # 三千二 is 3200, 一百五 is 150: the last figure is of the next lower step where nothing says otherwise.
    short = not match[3] and "零" not in words
    step = 100 if short and thousands and not hundreds else 10 if short and hundreds else 1
    return 1000 * thousands + 100 * hundreds + 10 * tens + step * ones or None


def spoken_size(words: str) -> Decimal | None:
    """Metres or square metres in words: 十六米 16, 一米五 1.5, 三点五米 3.5, 二十平方米 20; None for no size."""
    match = _SPOKEN.fullmatch(words.translate(PLAIN_NUMERALS))
    if match is None:
        return None
    if match["half"]:
        return Decimal("0.5")
    whole = whole_number(match["whole"]) or (0 if match["whole"] == "零" else None)
    if whole is None or (match["point"] and match["behind"]):
        return None
    figures = "".join(str(_CN.index(one.replace("两", "二"))) for one in match["point"] or match["behind"] or "")
    return Decimal(f"{whole}.{figures}") if figures else Decimal(whole)


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
