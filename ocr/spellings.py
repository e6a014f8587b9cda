"""Rare characters that were read once and taken for a common one elsewhere on the paper: 舂 beside 春, 堃 beside 坤.

Engines err towards what they have seen often; none reads 舂 where 春 is printed. So where the same words stand on a
paper twice, the rare reading is the better one: a proposal, which goes to a person.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace

from ocr.capture import Span
from ocr.paper import Paper
from ocr.readings import FieldValue

RESPELLED = frozenset(("person", "org", "org_or_person", "address", "text"))
_DOUBTFUL = 0.6  # what such a value may still claim
_LEGIBLE, _SURE = 0.5, 0.95
_CONTEXT = 2  # characters on either side that must be the same
_FIRST_RARE = 0xD8  # rows of GB 2312 from here on hold the characters in rarer use


def respelled(paper: Paper, value: FieldValue, span: Span) -> FieldValue:
    """The value with each common character replaced that was not read surely and for which the same words elsewhere
    have a rare one. `span`: where the value was read. Brothers may share all but one character of their names: a
    character surely read stays.
    """
    unsure = {one.char for one in span.glyphs if one.confidence is not None and one.confidence < _SURE}
    if isinstance(value.value, str):
        text = _respelled(paper, value.value, unsure)
        return value if text == value.value else _proposed(value, text)
    if isinstance(value.value, tuple):
        texts = tuple(_respelled(paper, one, unsure) for one in value.value)
        return value if texts == value.value else _proposed(value, texts)
    return value


def _proposed(value: FieldValue, better: str | tuple[str, ...]) -> FieldValue:
    confidence = None if value.confidence is None else min(value.confidence, _DOUBTFUL)
    return replace(value, value=better, confidence=confidence)


def _respelled(paper: Paper, text: str, unsure: Set[str]) -> str:
    rare = _rare_characters(paper) if unsure else ""
    if not rare:
        return text
    found = list(text)
    for index, char in enumerate(text):
        before, behind = text[max(0, index - _CONTEXT) : index], text[index + 1 : index + 1 + _CONTEXT]
        if char not in unsure or not "一" <= char <= "鿿" or is_rare(char) or len(before) + len(behind) < _CONTEXT:
            continue
        pattern = re.compile(f"{re.escape(before)}([{rare}]){re.escape(behind)}")
        for page in paper.running_text:
            for match in pattern.finditer(page.key):
                sure = page.glyphs[match.start(1)].confidence
                if sure is None or sure >= _LEGIBLE:
                    found[index] = match[1]
    return "".join(found)


def _rare_characters(paper: Paper) -> str:
    return "".join(sorted({char for page in paper.running_text for char in page.key if is_rare(char)}))


def is_rare(char: str) -> bool:
    """Whether a Chinese character is in none of the 3755 in frequent use (GB 2312, first level)."""
    if not "一" <= char <= "鿿":
        return False
    try:
        return char.encode("gb2312")[0] >= _FIRST_RARE
    except UnicodeEncodeError:
        return True
