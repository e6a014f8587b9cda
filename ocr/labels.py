"""Printed labels found on rows: a lexicon per kind, tolerant of stretched, torn and misread labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ocr.layout import Row, match_key

# Two characters of a label such as 名　　称 may stand this many row heights apart.
_MAX_STRETCH = 6.0
# A label that begins a new column has at least this much free space before it, in row heights.
_COLUMN_GAP = 0.7
_OPENERS = "：；，。、（|_-/\"'1234567890"


@dataclass(frozen=True, slots=True)
class Label:
    """One printed wording. `field` is None for a label that only ends the value before it."""

    key: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A label on a row: characters `start` to `end`."""

    label: Label
    start: int
    end: int
    errors: int


class Lexicon:
    """The labels of one kind. `tight`: values follow each other without space, as on an ID card."""

    def __init__(self, fields: Mapping[str, Iterable[str]], stops: Iterable[str] = (), *, tight: bool = False):
        labels = [Label(match_key(word), field) for field, words in fields.items() for word in words]
        labels += [Label(match_key(word), None) for word in stops]
        # Longest first: 购买方名称 is not the label 名称.
        self.labels = sorted(labels, key=lambda label: -len(label.key))
        self.tight = tight

    def find(self, row: Row) -> list[Hit]:
        """All labels on a row, left to right, none overlapping."""
        taken = [False] * len(row.key)
        hits = []
        for label in self.labels:
            for start, end, errors in _occurrences(label.key, row.key):
                if any(taken[start:end]) or not self._plausible(row, start, end):
                    continue
                taken[start:end] = [True] * (end - start)
                hits.append(Hit(label, start, end, errors))
        return sorted(hits, key=lambda hit: hit.start)

    def _plausible(self, row: Row, start: int, end: int) -> bool:
        if any(row.gap_before(i) > _MAX_STRETCH for i in range(start + 1, end)):
            return False
        if self.tight or row.gap_before(start) > _COLUMN_GAP or row.key[start - 1] in _OPENERS:
            return True
        followed = end < len(row.key) and (row.key[end] == "：")
        return followed or (end - start >= 4 and row.key[end : end + 1] not in ("的", "及", "和"))


def _occurrences(label: str, key: str) -> Iterable[tuple[int, int, int]]:
    """Places of a label in a row: exact ones, else (for long labels) ones with few wrong characters."""
    found = False
    start = key.find(label)
    while start >= 0:
        found = True
        yield start, start + len(label), 0
        start = key.find(label, start + len(label))
    allowed = 0 if len(label) < 4 else 1 if len(label) < 8 else 2
    if found or not allowed:
        return
    for start in range(len(key) - len(label) + 1):
        wrong = sum(a != b for a, b in zip(label, key[start : start + len(label)], strict=True))
        if wrong <= allowed:
            yield start, start + len(label), wrong
            return
