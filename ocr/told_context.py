"""What stands around a value that was told: before and behind it, in its cell, in the sentence. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.layout import CELL_GAP, Glyph, line_height
from ocr.paper import Paper, RunningText
from ocr.printed_words import printed_words
from ocr.span import Span

FARTHEST = 24  # characters looked at before and behind a value
_APART, FROM_LABEL = 1.0, 0.6  # line heights
LONGEST_THING = 4
_WORDS_BEFORE = re.compile(r"(?!.*[答问住在于为是系将把对的因由到从我用占挖经和与及])[一-鿿]{1,4}")
CELL = re.compile(r"[^，。；：]{4,40}")
_NUMBER = re.compile(r"\d{6,}")


def text_behind(span: Span, paper: Paper) -> str:
    text, _, end = stand(span, paper)
    return text.key[end : end + LONGEST_THING]


def with_words_before(span: Span, paper: Paper, *, beside: bool = False) -> Span:
    """With what stands before it in its cell: 油|纸伞牌. `beside`: only in a cell with another before it on its row,
    as a label's is, for where words stand in rows of sentences too: 购买|样例牌."""
    row, _ = paper.rows_at(span)
    if row is None or span.glyphs[0] not in row.glyphs:
        return span
    at = row.glyphs.index(span.glyphs[0])
    start, end = next((cell for cell in row.runs(gap=CELL_GAP) if cell[0] <= at < cell[1]), (at, at))
    before = row.key[start:at]
    if not _WORDS_BEFORE.fullmatch(before) or not CELL.fullmatch(row.key[start:end]) or before in printed_words():
        return span
    return span if beside and start == 0 else Span(span.page, (*row.glyphs[start:at], *span.glyphs))


def rest_of_cell(span: Span, paper: Paper) -> tuple[str, Sequence[Glyph]]:
    """The key of the cell that a told value ends in, and what stands behind it there; nothing on two rows."""
    row, _ = paper.rows_at(span)
    if row is None or span.glyphs[-1] not in row.glyphs:
        return "", ()
    at = row.glyphs.index(span.glyphs[-1]) + 1
    start, end = next((cell for cell in row.runs(gap=CELL_GAP) if cell[0] < at <= cell[1]), (at, at))
    return row.key[start:end], row.glyphs[at:end]


def words_before(span: Span, paper: Paper, most: int) -> str:
    """As many characters as `most` before a told value, back to the number before it."""
    text, start, _ = stand(span, paper)
    return _NUMBER.split(text.key[max(0, start - most) : start].replace("\n", ""))[-1]


def is_set_apart(before: Glyph, glyph: Glyph, away: float = _APART) -> bool:
    """Whether free space parts two characters of a row: the first one ends a label then."""
    high = line_height(glyph.line)
    on_one_row = abs(before.line.box.centre[1] - glyph.line.box.centre[1]) < high / 2
    return on_one_row and glyph.x0 - before.x1 > away * high


def reach_behind(text: RunningText, start: int, characters: int) -> int:
    """Where so many characters end, line ends not counted."""
    while characters:
        characters -= text.key[start] != "\n"
        start += 1
    return start


def stand(span: Span, paper: Paper) -> tuple[RunningText, int, int]:
    """The text that a told span was cut from, and from where to where it stands there."""
    text = next(text for text in paper.running_text if text.page == span.page)
    start = next(place for place, glyph in enumerate(text.glyphs) if glyph is span.glyphs[0])
    return text, start, start + len(span.glyphs)
