"""Contracts and certificates typed as blocks of text, for tests: text -> pages -> readings, whole or damaged.

One line of a block is one paragraph: wrapped at the paper's width, `|` parts columns, `#` centres a title,
`>` sets it to the right, an empty line leaves room, `---` begins a page.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ocr.readings import DocumentReading, Value
from tests.unit.ocr.typed_pages import SIZE, Line, read, result

ID_A, ID_B, ID_C = "411599199001010014", "411599198506152021", "411599197811303039"
USCC = "91411599MA9TEXT00M"
_LEFT, _WIDTH, _LEADING = 200.0, 1254.0, 1.5
_PLACEHOLDERS = {"<A>": ID_A, "<B>": ID_B, "<C>": ID_C, "<U>": USCC}


@dataclass(frozen=True)
class Wording:
    """A paper: its kind, its text and every field that can be read from it."""

    name: str
    kind: str
    text: str
    fields: Mapping[str, Value]
    wide: bool = False


def width_of(text: str) -> float:
    return sum(SIZE / 2 if char.isascii() and char != " " else SIZE for char in text)


def typed(text: str, *, wide: bool = False) -> list[list[Line]]:
    """The lines of each page."""
    for mark, value in _PLACEHOLDERS.items():
        text = text.replace(mark, value)
    width = 1900.0 if wide else _WIDTH
    pages = []
    for part in text.strip("\n").split("\n---\n"):
        lines: list[Line] = []
        y = 150.0
        for paragraph in part.split("\n"):
            placed = list(_place(paragraph, width))
            for x, row, piece in placed:
                lines.append((x, y + row * _LEADING * SIZE, piece))
            y += max((row for _, row, _ in placed), default=0) * _LEADING * SIZE + (_LEADING + 0.1) * SIZE
        pages.append(lines)
    return pages


def _place(paragraph: str, width: float) -> list[tuple[float, int, str]]:
    """(x, row, text) of the pieces of a paragraph."""
    if not paragraph.strip():
        return []
    if paragraph.startswith("#"):
        text = paragraph[1:].strip()
        return [(_LEFT + (width - width_of(text)) / 2, 0, text)]
    if paragraph.startswith(">"):
        text = paragraph[1:].strip()
        return [(_LEFT + width - width_of(text), 0, text)]
    cells = paragraph.split("|")
    step = width / len(cells)
    out = []
    for column, cell in enumerate(cells):
        indent = (len(cell) - len(cell.lstrip("　"))) * SIZE
        x = _LEFT + column * step
        for row, piece in enumerate(_wrap(cell.strip(), step - (SIZE if len(cells) > 1 else 0), indent)):
            out.append((x + (indent if row == 0 else 0), row, piece))
    return out


def _wrap(text: str, width: float, indent: float) -> list[str]:
    rows, row, used = [], "", indent
    for char in text:
        step = width_of(char)
        if row and used + step > width:
            rows.append(row)
            row, used = "", 0.0
        row, used = row + char, used + step
    return [*rows, row] if row else rows


_LOOKS_LIKE = str.maketrans(
    {"位": "仕", "未": "末", "己": "已", "日": "曰", "租": "祖", "期": "朝", "：": ":", "，": ","}
)


def torn(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Labels torn from values, as engines do: lines cut behind a colon, a little out of line."""
    out = []
    for number, page in enumerate(pages):
        jitter = random.Random(number)
        lines: list[Line] = []
        for x, y, text in page:
            head, colon, tail = text.partition("：")
            if colon and tail.strip():
                shift = jitter.choice([-4.0, 0.0, 5.0])
                lines += [(x, y, head + colon), (x + width_of(head + colon) + 4, y + shift, tail)]
            else:
                lines.append((x, y, text))
        out.append(lines)
    return out


def misread(pages: Sequence[Sequence[Line]], keep: Sequence[str], *, seed: int = 7) -> list[list[Line]]:
    """Here and there a character dropped, confused or set apart, none inside the values to `keep`."""
    out = []
    for number, page in enumerate(pages):
        chance = random.Random(seed + number)
        lines: list[Line] = []
        for x, y, text in page:
            safe = [
                any(start <= i < start + len(word) for word in keep for start in _starts(word, text))
                for i in range(len(text))
            ]
            chars = []
            for i, char in enumerate(text):
                luck = chance.random()
                if safe[i] or char.isascii() or luck > 0.04:
                    chars.append(char)
                elif luck > 0.025:
                    chars.append(char.translate(_LOOKS_LIKE))
                elif luck > 0.012 and char in "，、。：":
                    continue
                elif luck > 0.006:
                    chars.append(char)
                    chars.append(" ")
                elif char not in "甲乙":
                    continue
                else:
                    chars.append(char)
            lines.append((x, y, "".join(chars)))
        out.append(lines)
    return out


def _starts(word: str, text: str) -> list[int]:
    found, start = [], text.find(word)
    while start >= 0:
        found.append(start)
        start = text.find(word, start + 1)
    return found


def read_typed(pages: Sequence[Sequence[Line]], *, wide: bool = False) -> tuple[DocumentReading, ...]:
    width = 2339 if wide else 1654
    return read(*(result(*lines, number=number, width=width) for number, lines in enumerate(pages, 1)))


def values_of(document: DocumentReading) -> dict[str, Value]:
    return {name: field.value for name, field in document.fields.items()}


def words_to_keep(wording: Wording, texts: Mapping[str, str]) -> list[str]:
    """What must stay whole in a damaged page: the printed values."""
    return [*texts.values(), ID_A, ID_B, ID_C]
