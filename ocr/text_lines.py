"""Characters with places to lines of text. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

# (x0, y0, x1, y1) of a gap between two characters, in pixels -> whether a table's rule stands in it
IsDivided: TypeAlias = Callable[[float, float, float, float], bool]

# One line holds characters whose heights overlap by this share of the smaller one.
_SAME_LINE_OVERLAP = 0.5
_SPLIT_GAP = 1.5  # in character widths: beyond it begins another segment, often the next label
_SPACE_GAP = 0.3  # a printed space
_RULE_GAP = 0.1  # the narrowest gap that can hold a table's rule
_DOUBLE_STRIKE = 0.6  # overlap of two characters in one place
_CONFLICT_SHARE = 0.02  # of characters printed over different ones


class Character(NamedTuple):
    """One character (or ligature) and its box, in pixels."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def width(self) -> float:
        return self.x1 - self.x0


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters on one line; `char_x` has one (left, right) for each character of `text`."""

    text: str
    box: tuple[float, float, float, float]
    char_x: tuple[tuple[float, float], ...]

    def as_json(self) -> dict[str, object]:
        return {
            "text": self.text,
            "box": [round(edge, 1) for edge in self.box],
            "char_x": [[round(left, 1), round(right, 1)] for left, right in self.char_x],
        }


def join_characters(characters: Sequence[Character], is_divided: IsDivided | None = None) -> list[Segment] | None:
    """Lines from top to bottom, left to right; None when characters lie over different ones.

    A line is split where the gap is wider than 1.5 characters or holds a table's rule; smaller visible gaps
    become one space.
    """
    segments, conflicts = [], 0
    for row in _rows(characters):
        kept, over_others = _without_double_strikes(row)
        conflicts += over_others
        segments += [_segment(run) for run in _runs(kept, is_divided)]
    if conflicts > _CONFLICT_SHARE * len(characters):
        return None
    return segments


def _rows(characters: Sequence[Character]) -> list[list[Character]]:
    rows: list[list[Character]] = []
    extents: list[tuple[float, float]] = []
    for character in sorted(characters, key=lambda one: ((one.y0 + one.y1) / 2, one.x0)):
        # Sorted by height on the page, a character can only belong to one of the last few rows.
        for index in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            top, bottom = extents[index]
            shared = min(bottom, character.y1) - max(top, character.y0)
            if shared >= _SAME_LINE_OVERLAP * min(bottom - top, character.height) > 0:
                rows[index].append(character)
                break
        else:
            rows.append([character])
            extents.append((character.y0, character.y1))
    return [sorted(row, key=lambda one: one.x0) for row in rows]


def _without_double_strikes(row: list[Character]) -> tuple[list[Character], int]:
    """Bold made by printing twice counts once; also the number of characters over different ones."""
    kept: list[Character] = []
    conflicts = 0
    for character in row:
        if kept:
            last = kept[-1]
            shared = min(last.x1, character.x1) - max(last.x0, character.x0)
            if shared > _DOUBLE_STRIKE * min(last.width, character.width):
                if last.text == character.text:
                    continue
                conflicts += 1
        kept.append(character)
    return kept, conflicts


def _runs(row: list[Character], is_divided: IsDivided | None) -> list[list[Character]]:
    runs: list[list[Character]] = []
    for character in row:
        if runs and not _is_split(runs[-1][-1], character, is_divided):
            runs[-1].append(character)
        else:
            runs.append([character])
    return runs


def _is_split(last: Character, following: Character, is_divided: IsDivided | None) -> bool:
    gap, size = following.x0 - last.x1, _size(last, following)
    if gap > _SPLIT_GAP * size:
        return True
    if is_divided is None or gap < _RULE_GAP * size:
        return False
    return is_divided(last.x1, min(last.y0, following.y0), following.x0, max(last.y1, following.y1))


def _size(one: Character, other: Character) -> float:
    """The width of a character there. Digits are half as wide as high; the height tells the type size."""
    return max(one.width, other.width, 0.5 * min(one.height, other.height))


def _segment(run: list[Character]) -> Segment:
    text, edges = [], []
    last: Character | None = None
    for character in run:
        if last is not None and character.x0 - last.x1 > _SPACE_GAP * _size(last, character):
            text.append(" ")
            edges.append((last.x1, character.x0))
        step = character.width / len(character.text)
        for index, one in enumerate(character.text):
            text.append(one)
            edges.append((character.x0 + index * step, character.x0 + (index + 1) * step))
        last = character
    box = (
        min(one.x0 for one in run),
        min(one.y0 for one in run),
        max(one.x1 for one in run),
        max(one.y1 for one in run),
    )
    return Segment("".join(text), box, tuple(edges))
