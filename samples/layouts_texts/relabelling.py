"""The same texts with other labels: a label of another text whose value means the same, put before a value here."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from samples.layouts_texts.parsing import Line, Place, Text

# Fields whose labels go for one another. Others go for the field of the same name of another kind.
_ALIKE = (
    ("issue_date", "sign_date"),
    ("period_from", "lease_from", "valid_from"),
    ("period_to", "lease_to", "valid_to"),
    ("buyer_id", "lessee_id", "holder_id", "applicant_id"),
    ("author", "designer"),
)
_STRAY = "~"  # before the type of a value that is of no field
_GROUP = {field: fields[0] for fields in _ALIKE for field in fields}
_BEFORE = re.compile(r"(?:^|[，。；;　 \t）)])([一-鿿]{2,8})([：:]\s*)$")
_CELL = re.compile(r"[一-鿿]{2,8}")

_Parts = tuple[str | Place, ...]


def labels_of(texts: Iterable[Text]) -> Mapping[str, Sequence[str]]:
    """The labels that stand before values, or in the cells before or above them, by the group of their field.

    Those of values that are of no field: by ~ and their type.
    """
    found: dict[str, set[str]] = {}
    for text in texts:
        for number, cell, place in _labelled_cells(text):
            found.setdefault(_group(place), set()).add(_words(text.lines[number].cells[cell]))
        for parts in (cell for line in text.lines for cell in line.cells):
            for _, label, place in _labelled(parts):
                found.setdefault(_group(place), set()).add(label[1])
    # 联系人 labels nothing on one kind of paper and a field on another: such words are carried nowhere else.
    of_fields = set().union(*(labels for group, labels in found.items() if not group.startswith(_STRAY)))
    return {
        group: sorted(labels - of_fields if group.startswith(_STRAY) else labels) for group, labels in found.items()
    }


def relabelled(text: Text, labels: Mapping[str, Sequence[str]], rng: random.Random, share: float) -> Text:
    """The text with that share of its labels exchanged, each for one that does not stand in it."""
    printed = ["".join(_words(cell) for line in text.lines for cell in line.cells)]

    def another(place: Place) -> str | None:
        known = labels.get(_group(place), ())
        if not known or rng.random() >= share:
            return None
        choice = rng.choice(known)
        if any(choice in words for words in printed):
            return None
        printed.append(choice)
        return choice

    lines = [list(line.cells) for line in text.lines]
    for line, cell, place in _labelled_cells(text):
        if label := another(place):
            lines[line][cell] = (label,)
    return Text(
        text.kind,
        tuple(
            replace(line, cells=tuple(_exchanged(parts, another) for parts in cells))
            for line, cells in zip(text.lines, lines, strict=True)
        ),
    )


def _exchanged(parts: _Parts, another: Callable[[Place], str | None]) -> _Parts:
    changed = list(parts)
    for number, label, place in _labelled(parts):
        if choice := another(place):
            changed[number] = label.string[: label.start(1)] + choice + label[2]
    return tuple(changed)


def _labelled(parts: _Parts) -> Iterator[tuple[int, re.Match[str], Place]]:
    """The values behind a label and a colon, with the label and the number of the part that it ends."""
    for number, (before, place) in enumerate(pairwise(parts)):
        if isinstance(before, str) and isinstance(place, Place) and (label := _BEFORE.search(before)):
            yield number, label, place


def _labelled_cells(text: Text) -> Iterator[tuple[int, int, Place]]:
    """Line and number of the cells that hold nothing but a label, with the value beside or below them."""
    for number, line in enumerate(text.lines):
        if line.style != "row":
            continue
        for place, cell in enumerate(line.cells):
            if not _is_label(cell):
                continue
            beside = _value(line, place + 1)
            below = text.lines[number + 1] if number + 1 < len(text.lines) else None
            if beside is None and below is not None and below.style == "row" and len(below.cells) == len(line.cells):
                beside = _value(below, place) if all(map(_is_label, line.cells)) else None
            if beside is not None:
                yield number, place, beside


def _value(line: Line, place: int) -> Place | None:
    parts = line.cells[place] if place < len(line.cells) else ()
    first = parts[0] if parts else None
    return first if isinstance(first, Place) else None


def _is_label(parts: _Parts) -> bool:
    return len(parts) == 1 and isinstance(parts[0], str) and _CELL.fullmatch(parts[0]) is not None


def _words(parts: _Parts) -> str:
    return "".join(part for part in parts if isinstance(part, str))


def _group(place: Place) -> str:
    return _STRAY + place.name if place.stray else _GROUP.get(place.name, place.name)
