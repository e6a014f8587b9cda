"""Parking space numbers (车位号). Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ocr.characters import SIMPLIFIED, half_width, without_spaces

_NUMERALS = {one: value for value, one in enumerate("一二三四五六七八九", 1)} | {str(n): n for n in range(1, 10)}
_N = f"[{''.join(_NUMERALS)}]"
_BELOW = re.compile(
    rf"(?:地下负|负|地下|(?<![A-Z0-9])-)({_N})(?:层|楼|F)-?"  # 负一层 地下1层 -1层
    rf"|(?<![A-Z0-9])-({_N})-"  # -1-125
    rf"|(?:负|地下)({_N})(?:-|(?![0-9]))"  # 负一 地下二
    rf"|(?<![A-Z0-9])B({_N})(?:层|楼|F)-?"  # B1层 B1F
    rf"|(?<![A-Z0-9])B({_N})-(?=[A-Z0-9])"  # B1-125, B1-A125
)
_ABOVE = re.compile(rf"(?:地上)?(?:第)?({_N})(?:层|楼(?!栋))-?|(?<![A-Z0-9])({_N})F-?")
_WORDS = re.compile(
    r"地下室|机动车|非人防|固定|产权|地下|地上|地面|负?层?(?:停车位|停车泊位|车位|泊位|停车库|车库|地库|车场)|编号|号码|号位|"
    r"[第号#个为:：()（）【】《》、。，,.]"
)
_PARTS = re.compile(
    r"([A-Z]{0,3}|[东西南北](?=\d)|人防(?:-?[A-Z]{1,2})?|[A-Z]{0,2}\d{0,2}-?[A-Z]?|\d{1,2}(?=-))-?(\d{1,5}(?:-\d{1,2})?)([A-Z]?)"
)
_SAYS_ITS_LEVEL = re.compile(rf"B{_N}-[A-Z]{{0,2}}-?\d{{1,5}}")
_AREA = re.compile(r"(?<=[A-Z0-9])[区座排](?=-?[A-Z0-9])")

# B1 whose 1 was read as the letter it looks like; no row of bays is called BI.
_FIRST_BASEMENT = re.compile(r"(?<![A-Za-z0-9])[Bb][Il|](?=-?[A-Za-z]?\d)")


@dataclass(frozen=True, slots=True)
class Space:
    """A parking space. `level`: -1 for the first floor below ground, None where not said. `block`: A in A-125."""

    level: int | None
    block: str
    number: str

    def __str__(self) -> str:
        """B1-A-125: level, block and number, without leading zeros; what is not known is left out."""
        level = "" if self.level is None else f"B{-self.level}" if self.level < 0 else f"{self.level}F"
        return "-".join(part for part in (level, self.block, self.number) if part)


def clean_space(text: str) -> str | None:
    """The number as the paper prints it, its level included: no blanks, brackets, words for bays, 第 or 号.

    负一层A125, B1-A125 and -1-A125 stay different here, as do 007 and 7: see `parse_space`; 负一层B1-A125 says its
    level twice. None where no digit is left.
    """
    plain = _plain(text)
    found = _BELOW.search(plain) or _ABOVE.search(plain)
    if found is None:
        number = printed = _WORDS.sub("", plain).strip("-")
    else:
        before, behind = _WORDS.sub("", plain[: found.start()]), _WORDS.sub("", plain[found.end() :]).rstrip("-")
        number, printed = before.rstrip("-") + behind, before + found.group() + behind
        if not before and _SAYS_ITS_LEVEL.fullmatch(behind):
            printed = behind
    if not re.search(r"\d", number) or re.search(r"[^\dA-Z一-鿿\-]", printed):
        return None
    return printed


def parse_space(text: str) -> Space | None:
    """`A-125`, `A区125号`, `负一层A125号车位`, `B1-125` -> Space; None where there is not exactly one number."""
    level, rest = _take_level(_plain(text))
    compact = _AREA.sub("-", _WORDS.sub("", rest)).strip("-")
    match = _PARTS.fullmatch(compact)
    if match is None:
        return None
    block, number, suffix = match.groups()
    tidy = "-".join(piece.lstrip("0") or "0" for piece in number.split("-"))
    return Space(level, block.strip("-"), tidy + suffix)


def same_space(one: str, other: str) -> bool:
    """Whether two spellings name the same space. A level said on one side only does not matter.

    Spellings that are no space numbers are the same only when they are equal.
    """
    a, b = parse_space(one), parse_space(other)
    if a is None or b is None:
        return _plain(one) == _plain(other)
    levels = {a.level, b.level} - {None}
    return (a.block, a.number) == (b.block, b.number) and len(levels) < 2


def _plain(text: str) -> str:
    plain = _FIRST_BASEMENT.sub("B1", without_spaces(half_width(text))).upper().translate(SIMPLIFIED)
    return re.sub(r"[‐‑‒–—―−－─﹣_~～]+|(?<=[A-Z0-9])一(?=[A-Z0-9])", "-", plain)


def _take_level(text: str) -> tuple[int | None, str]:
    below = _BELOW.search(text)
    if below is not None:
        level = -_NUMERALS[next(group for group in below.groups() if group)]
        return level, text[: below.start()] + text[below.end() :]
    above = _ABOVE.search(text)
    if above is not None:
        level = _NUMERALS[next(group for group in above.groups() if group)]
        return level, text[: above.start()] + text[above.end() :]
    return None, text
