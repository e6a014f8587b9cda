"""Whose number it is where no label says so: the name right before an ID number in a row of a table. Pure."""

from __future__ import annotations

import re
from itertools import pairwise

from ocr.layout import PageLayout, Row
from ocr.paper import Paper
from ocr.printed_words import printed_words
from ocr.readings import FieldValue
from ocr.span import Span
from ocr.surnames import is_ordinary_word, starts_with_surname

_CELL_GAP = 1.2  # row heights
_NAME = re.compile(r"[一-鿿]{2,4}(?:[。·][一-鿿]{2,8})?")


def name_before(number: FieldValue, paper: Paper) -> Span | None:
    """The person's name that fills the cell before a number's, or None: 薛测试 | 411599…."""
    page = next(page for page in paper.pages if page.page == number.page)
    place = _place_of(number, page)
    if place is None:
        return None
    row, at = place
    cells = row.runs(gap=_CELL_GAP)
    before = next((cell for cell, (start, _) in pairwise(cells) if start == at), None)
    if before is None:
        return None
    words = row.key[slice(*before)]
    is_name = _NAME.fullmatch(words) and starts_with_surname(words)
    if not is_name or is_ordinary_word(words) or words in printed_words():
        return None
    return Span(page.page, row.glyphs[slice(*before)])


def _place_of(number: FieldValue, page: PageLayout) -> tuple[Row, int] | None:
    """The row and the place in it where a number begins that was read somewhere in a row."""
    for row in page.rows:
        at = row.key.find(str(number.value))
        while at >= 0:
            if abs(row.glyphs[at].x0 - number.box.x0) < row.height:
                return row, at
            at = row.key.find(str(number.value), at + 1)
    return None
