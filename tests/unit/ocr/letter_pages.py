"""Letters and forms written as plain text, laid out as an engine would have read them.

A row that begins with `^` is centred and large, with `>` set right; two spaces indent a paragraph, which is
wrapped; `|` parts the cells of a table.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ocr.page_job import PageResult
from ocr.readings import Box, DocumentReading, PageQuality, PageText, Seal, TextLine, Value
from tests.unit.ocr.typed_pages import SIZE, read, text_line

FOLDER = Path(__file__).parent / "letters"
_LEFT, _RIGHT, _WIDTH = 200.0, 1454.0, 1654
_CELLS = (200.0, 520.0, 900.0, 1180.0)
_NEXT = (*_CELLS[1:], float(_WIDTH))


@dataclass(frozen=True)
class Letter:
    """One wording with the kind and the values a reader must find. `also`: other values that are as good, None for
    none; `missed`: fields known to be read wrongly or not at all today, or `kind`."""

    name: str
    kind: str
    text: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    seal: str = ""
    holdout: bool = False
    also: Mapping[str, Sequence[Value | None]] = field(default_factory=dict)
    missed: Sequence[str] = ()

    def wrong(self, document: DocumentReading) -> list[str]:
        """The fields that were not read as they should be, sorted; `kind` alone where the paper was taken for another."""
        if document.kind != self.kind:
            return ["kind"]
        read = {name: value.value for name, value in document.fields.items()}
        return sorted(
            name
            for name in read.keys() | self.fields.keys()
            if _plain(read.get(name)) != _plain(self.fields.get(name)) and read.get(name) not in self.also.get(name, ())
        )


def _plain(value: Value | None) -> object:
    """A value as TOML has it: the values of a list in a list."""
    return list(value) if isinstance(value, (list, tuple)) else value


def letters(file: str, kind: str = "") -> list[Letter]:
    """The wordings of a file; `kind` where the entries name none."""
    entries: list[dict[str, Any]] = tomllib.loads((FOLDER / file).read_text("utf-8"))["letter"]
    return [Letter(**{"kind": kind, **entry}) for entry in entries]


def read_letter(letter: Letter) -> DocumentReading:
    """The one paper that the letter's page makes."""
    seals = (Seal(1, Box(1000, 1500, 1300, 1800), letter.seal, "red", 0.9),) if letter.seal else ()
    quality = PageQuality(1, "ocr", _WIDTH, 2339, 0, False)
    [document] = read(PageResult(1, PageText(_WIDTH, 2339, tuple(_lines(letter.text))), seals, quality))
    return document


def _lines(text: str) -> list[TextLine]:
    lines: list[TextLine] = []
    y = 200.0
    for row in text.strip("\n").split("\n"):
        if row.startswith("^"):
            lines.append(_placed(row[1:], y, align=0.5, size=1.6 * SIZE))
            y += SIZE
        elif row.startswith(">"):
            lines.append(_placed(row[1:], y, align=1.0))
        elif "|" in row:
            cells = row.split("|")
            for x, next_x, cell, following in zip(_CELLS, _NEXT, cells, (*cells[1:], ""), strict=False):
                if cell.strip():
                    lines.append(_fitting(x, next_x - 3 * SIZE if following.strip() else _WIDTH, y, cell))
        else:
            indent = 2 * SIZE * row.startswith("  ")
            for part in _wrap(_closer(row.strip()), indent):
                lines += _pieces(part, _LEFT + indent, y)
                y, indent = y + 1.5 * SIZE, 0.0
            y -= 1.5 * SIZE
        y += 1.8 * SIZE
    return [line for line in lines if line.text.strip()]


def _fitting(x: float, end: float, y: float, cell: str) -> TextLine:
    """The words of a cell, printed smaller where they would run into the next one."""
    line = text_line(x, y, cell)
    return line if line.box.x1 <= end else text_line(x, y, cell, size=SIZE * (end - x) / (line.box.x1 - x))


def _placed(text: str, y: float, *, align: float, size: float = SIZE) -> TextLine:
    width = text_line(0, 0, text, size=size).box.x1
    return text_line(_LEFT + align * max(0.0, _RIGHT - _LEFT - width), y, text, size=size)


def _pieces(text: str, x: float, y: float) -> list[TextLine]:
    """A row with wide gaps comes out of an engine as several lines."""
    lines = []
    for index, part in enumerate(text.split("    ")):
        if index:
            x += 4 * SIZE
        if part:
            lines.append(text_line(x, y, part))
            x = lines[-1].box.x1
    return lines


def _closer(row: str) -> str:
    """A row whose words fit on a line but for the gaps between them."""
    words = re.sub(" {4,}", "    ", row)
    return words if len(_wrap(row, 0.0)) > 1 and len(_wrap(words, 0.0)) == 1 else row


def _wrap(text: str, indent: float) -> list[str]:
    rows, row, width = [], "", indent
    for char in text:
        step = SIZE / 2 if char.isascii() and not char.isspace() else SIZE
        if width + step > _RIGHT - _LEFT and char not in "，。；：、）":
            rows.append(row)
            row, width = "", 0.0
        row, width = row + char, width + step
    return [*rows, row]
