"""An organisation's name that a black seal lies over, made whole from the words along the seal's rim.

On a grey copy print and seal are one ink: each is read with characters lost or wrong, but seldom the same ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from ocr.layout import match_key
from ocr.paper import Paper
from ocr.proposals import PROPOSED
from ocr.readings import FieldValue
from ocr.span import Span

_SHORTEST = 8  # characters of a name
_ALIKE = 0.72  # of both names, how much must be the same
_MOST_LOST = 2  # characters in one place
_DOUBTED = 0.9  # a printed character read less surely gives way to the rim's
_BEFORE = 4  # characters at a rim's beginning before which nothing can stand


def made_whole(paper: Paper, value: FieldValue, span: Span) -> FieldValue:
    """The name with what only the rim of a seal on a grey page shows of it, as a proposal. `span`: as printed."""
    name = value.value
    if not isinstance(name, str) or len(name) < _SHORTEST or value.confidence is None:
        return value
    unsure: dict[str, float] = {}
    for glyph in span.glyphs:
        unsure[glyph.char] = min(unsure.get(glyph.char, 1.0), 1.0 if glyph.confidence is None else glyph.confidence)
    for rim in (seal.text for seal in paper.seals if not seal.colour):
        if len(rim) >= _SHORTEST and (whole := _merged(name, rim, unsure)) != name:
            return replace(value, value=whole, confidence=min(value.confidence, PROPOSED))
    return value


def _merged(name: str, rim: str, sure: Mapping[str, float]) -> str:
    """Both readings as one; the name itself where they are of two names, or nothing is to be mended."""
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
        if what == "insert" and within and len(round_rim) <= _MOST_LOST:
            out += round_rim
        elif what == "replace" and within and len(printed) == len(round_rim) <= _MOST_LOST:
            doubted = all(sure.get(char, 1.0) < _DOUBTED for char in printed)
            out += round_rim if doubted else printed
        elif what == "delete" and a0 == 0 and a1 == 1 and match_key(name)[1:].startswith(match_key(rim)[:_BEFORE]):
            continue  # a piece of the rim, read before the name
        else:
            out += printed
    return out
