"""Papers without the marks that forms print around what is written in: lines below a value, 【】 of model texts.

A value reads the same with them and without; the blanks they leave part nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr.layout import Glyph, Row
from ocr.paper import Paper

_MARKS = frozenset("_＿﹍﹎【】")
# Pieces of the line below what is written in: 约.74.5.平方米, 2028年5.月.31日; but 3.年租金 is a point of a list.
_DOT = re.compile(r"(?<=[一-鿿\d.]\d)(?<!^\d\d)\.(?=[年月日间元]|平[方米])|(?<=[约为计共年月])\.(?=\d)")
_YEAR = re.compile(r"【20\d\d】(?=第?\d)")  # of a document's number; 【2026】年 is filled in


def without_marks(paper: Paper) -> Paper:
    """The paper with these characters left out; the same one where it has none."""
    if not any(_is_marked(row) for page in paper.pages for row in page.rows):
        return paper
    pages = tuple(
        replace(page, rows=tuple(row for row in map(_without_marks, page.rows) if row.glyphs)) for page in paper.pages
    )
    return replace(paper, pages=pages)


def unmarked(key: str, glyphs: Sequence[Glyph]) -> tuple[str, tuple[Glyph, ...]]:
    """A stretch of text and its characters with these left out."""
    kept = _unmarked(glyphs)
    return "".join(key[index] for index in kept), tuple(glyphs[index] for index in kept)


def _unmarked(glyphs: Sequence[Glyph]) -> list[int]:
    text = "".join(glyph.char for glyph in glyphs)
    of_years = {place for year in _YEAR.finditer(text) for place in (year.start(), year.end() - 1)}
    dots = {dot.start() for dot in _DOT.finditer(text)}
    return [index for index, char in enumerate(text) if index not in dots and (char not in _MARKS or index in of_years)]


def _is_marked(row: Row) -> bool:
    return not _MARKS.isdisjoint(row.text) or _DOT.search(row.text) is not None


def _without_marks(row: Row) -> Row:
    kept = _unmarked(row.glyphs)
    if len(kept) == len(row.glyphs):
        return row
    # A rule before a mark stands before what follows the mark.
    borders = {next((place for place, index in enumerate(kept) if index >= edge), None) for edge in row.borders}
    glyphs = tuple(row.glyphs[index] for index in kept)
    return replace(row, glyphs=glyphs, borders=frozenset(edge for edge in borders if edge is not None))
