"""Characters read otherwise elsewhere on the paper: rare ones taken for common ones (舂 beside 春), or badly read.

Engines err towards what they have seen often; none reads 舂 where 春 is printed. So where the same words stand on a
paper twice, the rare reading is the better one, and so is a sure one beside one that was as good as guessed: a
proposal, which goes to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ocr.narrowing import LONGEST_NAME
from ocr.paper import Paper
from ocr.readings import FieldValue
from ocr.span import Span

RESPELLED = frozenset(("person", "org", "org_or_person", "address", "text"))
_DOUBTFUL = 0.6  # what such a value may still claim
_LEGIBLE, _SURE = 0.5, 0.95
_CONTEXT = 2  # characters on either side that must be the same
_GUESSED = 0.8  # a character read less surely gives way to a sure one
_MORE_CONTEXT, _SHORTEST = 3, 5  # for that: characters around it that must be the same, and of the value
# Words that differ by one of these are two.
_TELLING = frozenset("东西南北中上下前后左右内外大小新老总分一二三四五六七八九十百甲乙丙丁男女")
_RIVER = re.compile(
    r"狮(?=河)|[洲狮师濒浠湉](?=河(?:[东西南北中]?[路街巷]|大道|大街|两岸|沿岸|公园|港|明珠|花园|湾|新城|国际|乡|畔|区)|水(?:名|湾|苑|岸|明|花|新|景|一品|华|御|蓝|豪|城))"
)
_FAMILIES = {"也": "乜", "斜": "钭", "抖": "钭", "寥": "廖", "藏": "臧", "咎": "昝"}
_FIRST_RARE = 0xD8  # rows of GB 2312 from here on hold the characters in rarer use


def respelled(paper: Paper, value: FieldValue, span: Span) -> FieldValue:
    """The value with each common character replaced that was not read surely and for which the same words elsewhere
    have a rare one, or a surely read one where it was next to guessed. `span`: where the value was read. Brothers may
    share all but one character of their names: a character surely read stays.
    """
    value = _of_the_river(paper, value, span)
    unsure: dict[str, float] = {}
    for one in span.glyphs:
        if one.confidence is not None and one.confidence < _SURE:
            unsure[one.char] = min(one.confidence, unsure.get(one.char, 1.0))
    if isinstance(value.value, str):
        text = _respelled(paper, value.value, unsure)
        return value if text == value.value else _proposed(value, text)
    if isinstance(value.value, tuple):
        texts = tuple(_respelled(paper, one, unsure) for one in value.value)
        return value if texts == value.value else _proposed(value, texts)
    return value


def _of_the_river(paper: Paper, value: FieldValue, span: Span) -> FieldValue:
    """The value with the river of Xinyang, 浉河, for what engines take its rare character for: 洲河北路, 狮水名居.

    Only on papers that name the city, for there is a 洲河 elsewhere; never in a text layer.
    """
    if not isinstance(value.value, str) or value.confidence is None or span.is_written:
        return value
    text = _RIVER.sub("浉", value.value)
    return _proposed(value, text) if text != value.value and "信阳" in paper.printed else value


def of_family(value: FieldValue) -> FieldValue:
    """A person's name with its rare family name, for the common character that engines take it for: 斜海燕, 也雪峰.

    The common ones are no family names themselves.
    """
    name = value.value
    if not isinstance(name, str) or value.confidence is None or not 2 <= len(name) <= LONGEST_NAME:
        return value
    family = _FAMILIES.get(name[0])
    return value if family is None else _proposed(value, family + name[1:])


def _proposed(value: FieldValue, better: str | tuple[str, ...]) -> FieldValue:
    confidence = None if value.confidence is None else min(value.confidence, _DOUBTFUL)
    return replace(value, value=better, confidence=confidence)


def _respelled(paper: Paper, text: str, unsure: Mapping[str, float]) -> str:
    rare = _rare_characters(paper) if unsure else ""
    found = list(text)
    for index, char in enumerate(text):
        if char not in unsure or not "一" <= char <= "鿿" or is_rare(char):
            continue
        behind = text[index + 1 : index + 1 + _CONTEXT]
        before = text[max(0, index - 2 * _CONTEXT + len(behind)) : index]  # the nearer the end, the more before it
        if rare and len(before) + len(behind) >= _CONTEXT:
            for read in _read_between(paper, before, f"[{rare}]", behind, _LEGIBLE):
                found[index] = read
        if (
            found[index] == char
            and unsure[char] < _GUESSED
            and char not in _TELLING
            and len(text) >= _SHORTEST
            and len(before) + len(behind) >= _MORE_CONTEXT
        ):
            sure = set(_read_between(paper, before, "[一-鿿]", behind, _SURE))
            if len(sure) == 1 and not sure & _TELLING:
                [found[index]] = sure
    return "".join(found)


def _read_between(paper: Paper, before: str, chars: str, behind: str, least: float) -> Iterator[str]:
    """Characters that stand between the same words anywhere on the paper, read at least so surely."""
    pattern = re.compile(f"{re.escape(before)}({chars}){re.escape(behind)}")
    for page in paper.running_text:
        for match in pattern.finditer(page.key):
            sure = page.glyphs[match.start(1)].confidence
            if sure is None or sure >= least:
                yield page.glyphs[match.start(1)].char


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
