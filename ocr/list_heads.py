"""Rows that head the columns of a list of several things: what stands below them is of one thing of many."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.labels import Hit
from ocr.layout import Row

# A list of things: what is the number of its rows, or rows that are numbered alike (电施-01, 电施-02).
_ROW_NUMBER = re.compile(r"序号?|项次|行次|NO。?")
_LEFT_EMPTY = re.compile(
    r"[（【\[]?(?:以下|此行|本行)?(?:空白|无正文)[）】\]]?|[/\\一—-]+|无"
)  # what fills a row that says nothing
_COLUMNS, _LIST_ROWS, _COLUMN_GAP = 3, 8, 0.8


def list_heads(rows: Sequence[Row], hits: Sequence[Sequence[Hit]]) -> frozenset[int]:
    """The numbers of such rows. `hits`: the labels found on each row."""
    return frozenset(index for index, found in enumerate(hits) if found and _heads_list(rows, index))


def _heads_list(rows: Sequence[Row], index: int) -> bool:
    row = rows[index]
    heads = row.runs(gap=_COLUMN_GAP)
    if len(heads) < _COLUMNS:
        return False
    below = [
        ((other.glyphs[start].x0 + other.glyphs[end - 1].x1) / 2, other.key[start:end], other)
        for other in rows[index + 1 : index + 1 + _LIST_ROWS]
        for start, end in other.runs(gap=_COLUMN_GAP)
    ]
    for start, end in heads:
        x0, x1 = row.glyphs[start].x0 - row.height, row.glyphs[end - 1].x1 + row.height
        column = [(words, other) for centre, words, other in below if x0 < centre < x1][:2]
        words = [words for words, _ in column]
        if _ROW_NUMBER.fullmatch(row.key[start:end]):
            # A form's numbered rows of which only the first is filled in are about one thing.
            if words in (["1", "2"], ["01", "02"]) and all(_is_filled(other) for _, other in column):
                return True
        elif len(words) > 1 and _is_numbered_alike(*words):
            return True
    return False


def _is_filled(row: Row) -> bool:
    """Whether a numbered row of a list says more than its number and that nothing follows."""
    said = [row.key[start:end] for start, end in row.runs(gap=_COLUMN_GAP)][1:]
    return any(not _LEFT_EMPTY.fullmatch(words) for words in said)


def _is_numbered_alike(one: str, other: str) -> bool:
    """Whether two codes differ by their last number only, which counts on: 电施-01, 电施-02."""
    first, second = re.fullmatch(r"(.*?\D)(\d{1,3})", one), re.fullmatch(r"(.*?\D)(\d{1,3})", other)
    return bool(first and second) and first[1] == second[1] and int(second[2]) == int(first[2]) + 1  # type: ignore[index]
