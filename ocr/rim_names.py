"""An organisation's name that a black seal lies over, made whole: from where the paper prints it again, else from the
words along the seal's rim.

On a grey copy print and seal are one ink: each is read with characters lost or wrong, but seldom the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median

from ocr.layout import Glyph, match_key
from ocr.paper import Paper
from ocr.proposals import BEGINNINGS, PROPOSED
from ocr.readings import FieldValue
from ocr.span import Span

_SHORTEST = 8  # characters of a name
_ALIKE = 0.72  # of both names, how much must be the same
_MOST_LOST = 2  # characters in one place
_FREE = 1.5  # of the usual step from one character to the next: what a lost one leaves between its neighbours
_DOUBTED = 0.9  # a printed character read less surely gives way to the rim's
_LEGIBLE, _TAIL = 0.97, 4  # confidence of each character of a name; characters at its end
_CHINESE = re.compile("[一-鿿]+")  # a letter among them is a stroke of an ornament
_BEFORE = 4  # characters at a rim's beginning before which nothing can stand


def made_whole(paper: Paper, value: FieldValue, span: Span) -> FieldValue:
    """The name with what only the rim of a seal on a grey page shows of it, as a proposal. `span`: as printed."""
    name = value.value
    if not isinstance(name, str) or len(name) < _SHORTEST or value.confidence is None:
        return value
    if (better := _read_better(name, span, paper)) is not None:
        return replace(value, value=better, confidence=min(value.confidence, PROPOSED))
    unsure: dict[str, float] = {}
    for glyph in span.glyphs:
        unsure[glyph.char] = min(unsure.get(glyph.char, 1.0), 1.0 if glyph.confidence is None else glyph.confidence)
    for rim in (seal.text for seal in paper.seals if not seal.colour):
        if len(rim) >= _SHORTEST and (whole := _merged(name, rim, unsure, _gaps(name, span))) != name:
            return replace(value, value=whole, confidence=min(value.confidence, PROPOSED))
    return value


def _read_better(name: str, span: Span, paper: Paper) -> str | None:
    """The same name where the paper prints it again and shows it better: 信阳市测例公司, in its text 信阳市澜例公司."""
    sure = _least(span.glyphs)
    if sure is None or sure >= _LEGIBLE:
        return None
    key = match_key(name)
    found = {}
    for text in paper.running_text:
        for match in re.finditer(
            rf"(?={re.escape(key[:2])}([一-鿿A-Z0-9（）]{{2,40}}?{re.escape(key[-_TAIL:])}))", text.key
        ):
            other = key[:2] + match[1]
            place = slice(match.start(), match.start() + len(other))
            legible = _least(text.glyphs[place])
            if other != key and _is_near(key, other) and legible is not None and legible >= _LEGIBLE:
                found["".join(glyph.char for glyph in text.glyphs[place])] = legible
    return next(iter(found)) if len(found) == 1 else None


def _least(glyphs: Sequence[Glyph]) -> float | None:
    """How surely the worst of some characters was read."""
    sure = [glyph.confidence for glyph in glyphs if glyph.confidence is not None]
    return min(sure) if len(sure) == len(glyphs) else None


def _is_near(one: str, other: str) -> bool:
    """Whether two names differ in as many characters as a seal may spoil."""
    if abs(len(one) - len(other)) > _MOST_LOST:
        return False
    same = sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return max(len(one), len(other)) - same <= _MOST_LOST


def _is_of_rim(name: str, rim: str) -> bool:
    """Whether the first character of a name is a piece of the rim, read before it: 限信阳市…, but not 信 of 信阳市…."""
    return match_key(name)[1:].startswith(match_key(rim)[:_BEFORE]) and not name.startswith(BEGINNINGS)


def _gaps(name: str, span: Span) -> frozenset[int]:
    """Before which characters of a name there is room for one more; before every one where that cannot be told."""
    if len(span.glyphs) != len(name) or len({id(glyph.line) for glyph in span.glyphs}) > 1:
        return frozenset(range(len(name)))
    steps = [(right.x0 + right.x1 - left.x0 - left.x1) / 2 for left, right in pairwise(span.glyphs)]
    usual = median(steps)
    return frozenset(place for place, step in enumerate(steps, start=1) if step > _FREE * usual)


def _merged(name: str, rim: str, sure: Mapping[str, float], gaps: Container[int]) -> str:
    """Both readings as one; the name itself where they are of two names, or nothing is to be mended.

    `sure`: how surely each character was read; `gaps`: before which ones another may have stood.
    """
    matcher = SequenceMatcher(None, match_key(name), match_key(rim), autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    # Behind the name of a company may stand an office of it that its seal does not name.
    covered = blocks[-1].a + blocks[-1].size if blocks else 0
    alike = sum(block.size for block in blocks)
    if alike < _ALIKE * max(covered, len(rim)):
        return name
    out = ""
    for what, a0, a1, b0, b1 in matcher.get_opcodes():
        printed, round_rim = name[a0:a1], rim[b0:b1]
        within = a0 > 0 and a1 < len(name) and b1 < len(rim)
        lost = what == "insert" and within and a0 in gaps
        if lost and len(round_rim) <= _MOST_LOST and _CHINESE.fullmatch(round_rim):
            out += round_rim
        elif what == "replace" and within and len(printed) == len(round_rim) <= _MOST_LOST:
            doubted = all(sure.get(char, 1.0) < _DOUBTED for char in printed)
            out += round_rim if doubted else printed
        elif what == "delete" and (a0, a1) == (0, 1) and _is_of_rim(name, rim):
            continue
        else:
            out += printed
    return out
