"""Dates as papers write them, to ISO 8601. Pure; knows no today.

2024年10月29日 · 2024-10-29 · 2024.10.29 · 20241029 · 二〇二四年十月二十九日 · 贰零贰肆年壹拾月贰拾玖日 · 长期
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ocr.characters import half_width

OPEN_END = "长期"
_FIRST_YEAR, _LAST_YEAR = 1850, 2150
_STROKE_AMISS = ("10", "30")  # 三〇二五年: a stroke too many or too few; no paper is of the years 1000 or 3000
_CENTURY_LOST = 2  # 二五年 or 25年3月1日, as people say it, or what a seal has left of 二〇二五年
_ZERO_LOST = 3  # 二二五年: the ring of 二〇二五年 is easily overlooked, and no other year has three figures

_DIGITS = {
    **dict(zip("〇一二三四五六七八九", range(10), strict=True)),
    **dict(zip("零壹贰叁肆伍陆柒捌玖", range(10), strict=True)),
    "貳": 2, "參": 3, "叄": 3, "陸": 6, "两": 2,
}  # fmt: skip
_TENS = {"十": 10, "拾": 10, "廿": 20, "卄": 20, "卅": 30}
_ZERO_LIKE = re.compile(r"[○◯〇ＯΟОoO0]")  # as printed or read between Chinese numerals
_NUMERAL = "".join(_DIGITS) + "".join(_TENS)
_CHINESE_DATE = re.compile(
    rf"([{''.join(_DIGITS)}○◯ΟОoO0]{{4}}|二[一二三四][{''.join(_DIGITS)}]|(?<![{_NUMERAL}])二[三四五六七八九])\s*年\s*([{_NUMERAL}]{{1,4}})\s*月\s*([{_NUMERAL}]{{1,5}})\s*[日号曰]"
)
_FIGURES = "".join(_DIGITS)
# 2025年四月八号, 二〇二五年3月4日
_MIXED_DATE = re.compile(
    rf"(?<!\d)(\d{{4}}|[{_FIGURES}○◯]{{4}})\s*年\s*(\d{{1,2}}|[{_NUMERAL}]{{1,4}})\s*月\s*(\d{{1,2}}|[{_NUMERAL}]{{1,5}})\s*[日号曰]"
)
_SIGNED_DATE = re.compile(
    r"(?<!\d)(\d{4}|[12]\d(?=\s*年))\s*([年./·\-])\s*(\d{1,2})\s*([月./·\-])\s*(\d{1,2})(?!\d)\s*[日号曰]?"
)
_SHORT_DATE = re.compile(r"\s*(2\d)[./·\-](\d{1,2})[./·\-](\d{1,2})\s*")
_SPACED_DATE = re.compile(r"(?<!\d)(\d{4})\s+(\d{1,2})\s+(\d{1,2})(?!\d)")
_PLAIN_DATE = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")
_MONTH_AND_DAY = re.compile(r"(?<![\d年])(\d{1,2})\s*月\s*(\d{1,2})\s*[日号曰]")
_DAY_ALONE = re.compile(r"\s*(?:至|到|-)\s*(\d{1,2})\s*[日号曰]")
_OPEN = re.compile(r"长\s*期|永\s*久|无固定期限")
_DOT_MISREAD = re.compile(r"(?<=\d{4}):(?=\d{1,2}[.:]\d{1,2}(?!\d))|(?<=\d{4}\.\d\d):(?=\d\d(?!\d))")  # 2019:04.22
_BOXED_YEAR = re.compile(r"(?<![\d.])(\d) +(\d) +(\d) +(\d)(?= *年)")
_BOXED = re.compile(r"(?<=[年月]) *(\d) +(\d)(?= *[月日号曰])")  # 2025 年 0 2 月 1 7 日: a box for each figure
_DASH = re.compile(r"[‐‑‒–—―−－─﹣~～]+")
_TO = re.compile(r"至|到|止|-")
_FROM = re.compile(r"自|从|起")


def parse_date(text: str) -> str | None:
    """The one date of the text in ISO form, or "长期"; None where there is no possible date, or two."""
    found = [value for _, _, value in _find(_prepare(text))]
    return found[0] if len(set(found)) == 1 else None


def parse_short_day(text: str) -> str | None:
    """25.4.10 where only a day of this century can be meant, in a box of a form or below a letter; None for others."""
    match = _SHORT_DATE.fullmatch(_prepare(text))
    return _iso(2000 + int(match[1]), int(match[2]), int(match[3])) if match else None


def parse_date_range(text: str) -> tuple[str | None, str | None] | None:
    """(from, to) of `自…至…`, `…-…`, `… 起`, `至 …`; to may be "长期". None where no end of it is written.

    The order is not judged: see `is_ordered`.
    """
    prepared = _prepare(text)
    found = list(_find(prepared))
    if len(found) == 1 and found[0][2] != OPEN_END:
        short = _MONTH_AND_DAY.search(prepared, found[0][1])
        if short:  # 2024年1月1日至12月31日
            end = _iso(int(found[0][2][:4]), int(short[1]), int(short[2]))
            return (found[0][2], end) if end else None
        day = _DAY_ALONE.match(prepared, found[0][1])
        if day:  # 2024年1月11日至18日
            end = _iso(int(found[0][2][:4]), int(found[0][2][5:7]), int(day[1]))
            return (found[0][2], end) if end else None
    if len(found) == 2:
        return found[0][2], found[1][2]
    if len(found) != 1:
        return None
    start, stop, value = found[0]
    if value == OPEN_END:
        return None, value
    if _TO.search(prepared[:start]) and not _FROM.search(prepared[:start]):
        return None, value
    if _FROM.search(prepared[:start] + prepared[stop:]) or _TO.search(prepared[stop:]):
        return value, None
    return None


def is_ordered(period: tuple[str | None, str | None]) -> bool:
    """Whether the period does not end before it begins; an open or unknown end is in order."""
    start, end = period
    return start is None or end is None or OPEN_END in (start, end) or start <= end


def _prepare(text: str) -> str:
    plain = re.sub(r"(?<=\d年)元(?=月)", "1", half_width(text))  # 元月 is January
    plain = _DASH.sub("-", re.sub("(?<=年)元(?=月)", "一", plain))
    plain = _DOT_MISREAD.sub(".", plain)
    plain = _BOXED.sub(r"\1\2", _BOXED_YEAR.sub(r"\1\2\3\4", plain))
    # 9月-27日, 5.月.31日: the line or dots below blanks, filled in
    return re.sub(r"(?<=[年月])[-:：.。·_]+(?=\d)", " ", re.sub(r"(?<=\d)[.。_]+(?=[年月日号])", "", plain))


def _find(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, stop, value) of every possible date, in order of place."""
    found: list[tuple[int, int, str]] = []
    for pattern in (_CHINESE_DATE, _SIGNED_DATE, _SPACED_DATE, _PLAIN_DATE, _MIXED_DATE):
        for match in pattern.finditer(text):
            value = _value(pattern, match)
            apart = all(match.end() <= start or match.start() >= stop for start, stop, _ in found)
            if value and apart:
                found.append((match.start(), match.end(), value))
    found += [(match.start(), match.end(), OPEN_END) for match in _OPEN.finditer(text)]
    return iter(sorted(found))


def _value(pattern: re.Pattern[str], match: re.Match[str]) -> str | None:
    if pattern is _MIXED_DATE:
        year = "".join(str(_DIGITS.get(one, one)) for one in _ZERO_LIKE.sub("〇", match[1]))
        month, day = (int(part) if part.isdecimal() else count_in_words(part) for part in match.group(2, 3))
        return None if month is None or day is None or not year.isdecimal() else _iso(int(year), month, day)
    if pattern is _CHINESE_DATE:
        year = "".join(str(_DIGITS[one]) for one in _ZERO_LIKE.sub("〇", match[1]))
        year = f"{year[0]}0{year[1:]}" if len(year) == _ZERO_LOST else year
        year = f"20{year}" if len(year) == _CENTURY_LOST else year
        year = f"2{year[1:]}" if year.startswith(_STROKE_AMISS) else year
        month, day = count_in_words(match[2]), count_in_words(match[3])
        return None if month is None or day is None else _iso(int(year), month, day)
    if pattern is _SIGNED_DATE:
        if (match[2] == "年") != (match[4] == "月") or (match[2] != "年" and match[2] != match[4]):
            return None
        # 3025年: a 2 with a seal's ink across it; no paper is of that millennium
        year = f"2{match[1][1:]}" if match[2] == "年" and match[1].startswith("30") else match[1]
        year = f"20{year}" if len(year) == _CENTURY_LOST else year
        return _iso(int(year), int(match[3]), int(match[5]))
    return _iso(int(match[1]), int(match[2]), int(match[3]))


def count_in_words(numeral: str) -> int | None:
    """十 10, 廿九 29, 二十九 29, 零伍 5, 壹拾 10; None for anything that is no number below 40."""
    rest = numeral.lstrip("零〇")
    if not rest:
        return None
    match = re.fullmatch(rf"([{''.join(_DIGITS)}])?([{''.join(_TENS)}])([{''.join(_DIGITS)}])?", rest)
    if match is None:
        return _DIGITS[rest] if len(rest) == 1 and rest in _DIGITS else None
    many, ten, ones = match.groups()
    if many is not None and (_TENS[ten] != 10 or _DIGITS[many] == 0):
        return None
    tens = _DIGITS[many] * 10 if many is not None else _TENS[ten]
    return tens + (_DIGITS[ones] if ones is not None else 0)


def _iso(year: int, month: int, day: int) -> str | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
