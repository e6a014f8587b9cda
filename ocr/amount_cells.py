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
# What an amount of this many figures at least stands beside in a cell of its own.
_OF_AMOUNTS = re.compile("(?:[一-鿿]价|价款|车款|总款|金额|总额|合计|总计|租金|费用?)(?:（小写）)?：?$")
_LEAST_FIGURES = 3


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
    """A bare number that fills its cell below a head with the unit, or beside a label with it or for an amount:
    全款（元） | 140800, 成交总价 | 140800."""
    row, _ = paper.rows_at(span)
    if row is None or not _BARE.fullmatch(span.plain):
        return None
    at = row.glyphs.index(span.glyphs[0])
    fills = (at, at + len(span.glyphs)) in row.runs(gap=CELL_GAP)
    named = fills and any(_UNIT.search(words) for words in paper.heads_of(span))
    named = named or (fills and _OF_AMOUNTS.search(row.key, 0, at) is not None and len(span.glyphs) >= _LEAST_FIGURES)
    return parse_value("money", span.text) if named else None
