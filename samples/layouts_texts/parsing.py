"""Texts of papers as their writers wrote them down: lines with places for values.

    === kind                 begins a paper
    # title                  ^ small centred line      > set to the right      . at the left margin
    | cell | cell |          a row of a ruled table; rows that follow each other make one table
    ---                      a rule across the page    (an empty line is free space)
    anything else            a paragraph

{field}, {field|literal}, {field:words} (capitals), {field:org}, {field:person}; {~type} is a value of no field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_PLACE = re.compile(r"\{([^{}]*)\}")
_INSIDE = re.compile(r"(~?)([a-z_0-9]+)(?::([a-z]+))?(?:\|(.+))?", re.DOTALL)
_KIND = "==="
STYLES = {"# ": "title", "^ ": "centred", "> ": "right", ". ": "margin"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands. `literal`: the words to print, if given; `stray`: of no field, but of the type `name`."""

    name: str
    form: str = ""
    literal: str = ""
    stray: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line or paragraph, or a row of a table with several `cells`. `style`: of STYLES, or para, row, rule, free."""

    style: str
    cells: tuple[tuple[str | Place, ...], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """One paper."""

    kind: str
    lines: tuple[Line, ...]


def parse(source: str) -> Iterator[Text]:
    """The papers of a file. Raises ValueError for a place that cannot be read, with its line."""
    kind, lines = "", list[Line]()
    for number, raw in enumerate(source.split("\n"), 1):
        if raw.startswith(_KIND):
            if kind:
                yield Text(kind, tuple(lines))
            kind, lines = raw.removeprefix(_KIND).strip(), []
        elif kind:
            try:
                lines.append(_line(raw.rstrip()))
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from error
    if kind:
        yield Text(kind, tuple(lines))


def _line(raw: str) -> Line:
    if not raw.strip():
        return Line("free", ())
    if set(raw.strip()) == {"-"}:
        return Line("rule", ())
    if raw.lstrip().startswith("|"):
        inner = raw.strip().removeprefix("|").removesuffix("|")
        bars = [match.start() for match in re.finditer(r"\|(?![^{}]*\})", inner)]
        cuts = [-1, *bars, len(inner)]
        cells = [inner[start + 1 : end].strip() for start, end in pairwise(cuts)]
        return Line("row", tuple(_parts(cell) for cell in cells))
    style = STYLES.get(raw[:2], "para")
    return Line(style, (_parts(raw[2:] if style != "para" else raw.strip("　 ")),))


def _parts(text: str) -> tuple[str | Place, ...]:
    parts: list[str | Place] = []
    for number, part in enumerate(_PLACE.split(text)):
        if number % 2 == 0:
            if part:
                parts.append(part)
            continue
        match = _INSIDE.fullmatch(part)
        if match is None:
            raise ValueError(f"{{{part}}} is no place for a value")
        stray, name, form, literal = match.groups()
        parts.append(Place(name, form or "", literal or "", bool(stray)))
    return tuple(parts)
