"""Amounts of money on a page: in figures, in capitals, or a bare number in a column headed by its unit. Pure."""

from __future__ import annotations

import re

from ocr.fields.patterns import CAPITALS, FIGURES
from ocr.layout import CELL_GAP
from ocr.normalise import agree, parse_value
from ocr.paper import Paper, all_cuts, cut
from ocr.parsed import Parsed
from ocr.span import Span

_BARE = re.compile(r"\d{2,7}")
_UNIT = re.compile("元|RMB|[¥￥]")
_HEADS, _NEAR = 8, 8.0  # rows and row heights above a number in which its column's head is looked for


def amount_of(span: Span) -> Parsed | None:
    """An amount in figures, in capitals or both; both together are a check on each other."""
    capitals, figures = cut(span, CAPITALS), None
    for candidate in all_cuts(span, FIGURES):
        figures = candidate
    in_words = parse_value("money", capitals.text) if capitals else None
    in_figures = parse_value("money", figures.text) if figures else None
    if in_words and in_figures and capitals and figures:
        same = agree(capitals.text, figures.text)
        return Parsed(in_figures.value, "pass" if same else "fail")
    if in_figures and not any(mark in span.plain for mark in "¥￥元圆.,，"):
        return None  # a bare number beside an amount's label may be anything
    return in_figures or in_words


def amount_in_column(span: Span, paper: Paper) -> Parsed | None:
    """A bare number that fills its cell below a head with the unit, or beside a label with it: 全款（元）."""
    row, _ = paper.rows_at(span)
    if row is None or not _BARE.fullmatch(span.plain):
        return None
    rows = next(page.rows for page in paper.pages if page.page == span.page)
    index, at = rows.index(row), row.glyphs.index(span.glyphs[0])
    cells = row.runs(gap=CELL_GAP)
    place = next((place for place, (start, _) in enumerate(cells) if start == at), None)
    if place is None or cells[place][1] != at + len(span.glyphs):
        return None
    x0, x1 = span.glyphs[0].x0, span.glyphs[-1].x1
    heads = [row.key[slice(*cells[place - 1])]] if place else []
    for other in reversed(rows[max(0, index - _HEADS) : index]):
        if row.y - other.y > _NEAR * row.height:
            break
        above = [
            other.key[start:end]
            for start, end in other.runs(gap=CELL_GAP)
            if other.glyphs[start].x0 < x1 and other.glyphs[end - 1].x1 > x0
        ]
        heads += above
        if any(not _BARE.fullmatch(words) for words in above):
            break  # the nearest words above are the column's head
    return parse_value("money", span.text) if any(_UNIT.search(words) for words in heads) else None
