"""An organisation's printed name beside the one in its seal: where the two differ by one character, one is misread.

A seal's words are read apart from the print, and none makes up a character inside a name: what the print lacks there
or at its beginning, often because the seal lies over it, is proposed from the seal. Anything else is only a doubt, but
for a rare character in print, which no engine makes up either.
"""

from __future__ import annotations

from dataclasses import replace

from ocr.layout import match_key
from ocr.paper import Paper
from ocr.proposals import BEGINNINGS, PLACES, PROPOSED, propose_places
from ocr.readings import FieldValue
from ocr.span import Span
from ocr.spellings import is_rare

_SHORTEST = 6  # characters of a name of which all but one must be the same
_LEGIBLE = 0.95  # how surely a seal's words must be read to say anything
_LEGIBLE_FIRST = 0.98  # the same for a first character that the print lacks: a seal's star is read as one (心, 目)
_DOUBTED = 0.85  # what a name may still claim that a seal contradicts
_SURE = 0.95  # a printed character read less surely gives way to the seal's


def heard_by_seals(paper: Paper, value: FieldValue, span: Span) -> FieldValue:
    """The name as the paper's seals have it, or with less confidence where one contradicts it. `span`: as printed."""
    name = value.value
    if not isinstance(name, str) or len(name) < _SHORTEST or value.confidence is None:
        return value
    legible = [
        (propose_places(seal.text), seal.confidence) for seal in paper.seals if (seal.confidence or 0.0) >= _LEGIBLE
    ]
    if any(text.startswith(name) for text, _ in legible) or _printed_again(paper, name):
        return value
    for text, seal_sure in legible:
        longer, same_length = text[: len(name) + 1], text[: len(name)]
        if (
            (place := _lost(name, longer)) is not None
            and place < len(name)
            and not _is_none_of_name(longer[place], name, place)
            and (place > 0 or (seal_sure or 0.0) >= _LEGIBLE_FIRST)
        ):
            return replace(value, value=longer, confidence=min(value.confidence, PROPOSED))
        if (
            (place := _differs(name, same_length)) is not None
            and not is_rare(name[place])
            and not _is_of_place(name, place)
        ):
            read = [glyph.confidence for glyph in span.glyphs if glyph.char == name[place]]
            if any(sure is not None and sure < _SURE for sure in read) or _ends_a_place(same_length, name, place):
                return replace(value, value=same_length, confidence=min(value.confidence, PROPOSED))
            return replace(value, confidence=min(value.confidence, _DOUBTED))
    return value


def _printed_again(paper: Paper, name: str) -> bool:
    """Whether the paper prints the same name more than once: two readings of print tell more than one of a seal."""
    return sum(match_key(name) in row.key for page in paper.pages for row in page.rows) > 1


def _lost(name: str, longer: str) -> int | None:
    """Where a character stands in the longer name that the other one lacks."""
    if len(longer) != len(name) + 1:
        return None
    return next((place for place in range(len(longer)) if longer[:place] + longer[place + 1 :] == name), None)


def _is_none_of_name(char: str, name: str, place: int) -> bool:
    """Whether a seal's character is none of the name: a letter or figure, or anything before the place it begins with.

    A stroke of the ornament in a seal is read as a letter among its characters: 信阳V例达公司.
    """
    return not "\u4e00" <= char <= "\u9fff" or (place == 0 and name.startswith(BEGINNINGS))


def _is_of_place(name: str, at: int) -> bool:
    """Whether a character belongs to a district or county that the name begins with: 淮滨县 is not 潍滨县."""
    return any(name.startswith(place) and at < len(place) for place in PLACES)


def _ends_a_place(sealed: str, name: str, at: int) -> bool:
    """Whether a seal has 市, 区 or 县 where the print has none: 绍兴审越城区 can only be 绍兴市越城区."""
    return at > 1 and sealed[at] in "市区县" and name[at] not in "省市区县镇乡州旗"


def _differs(name: str, other: str) -> int | None:
    """The one place at which two names of a length differ."""
    if len(name) != len(other):
        return None
    places = [place for place, (one, two) in enumerate(zip(name, other, strict=True)) if one != two]
    return places[0] if len(places) == 1 else None
