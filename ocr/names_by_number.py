"""Whose number it is where no label says so: the name right before an ID number, in a table or a sentence. Pure."""

from __future__ import annotations

import re
from itertools import pairwise

from ocr.layout import CELL_GAP, PageLayout, Row
from ocr.paper import Paper
from ocr.printed_words import printed_words
from ocr.readings import FieldValue
from ocr.span import Span
from ocr.surnames import is_ordinary_word, starts_with_surname

# Whom a name is put behind: 顾客薛测试，身份证件411599….
ROLE_BEFORE_NAME = re.compile(
    "顾客|客户|业主|住户|户主|居民|村民|车主|承租人|租户|买受人|申请人|委托人|受托人|当事人|本人|房主|房东"
)
_SAID = re.compile(
    rf"(?:^|[，。；：、\n（]|{ROLE_BEFORE_NAME.pattern}|收到|关于|为|由|给|与|和|是|叫|将|向)([一-鿿]{{2,4}})(?:（[^（）]{{2,24}}，|[，、（]|\n)?(?:公民|居民)?(?:身份证?|证件)(?:明|件)?(?:号码|号)?[：为是]*\n?$"
)
_BEFORE = 40  # characters
_ABOVE, _IN_LINE = 6.0, 1.0  # row heights
_OF_NUMBERS = re.compile("证件|号码|身份|编号|电话")  # 有效证件, its label
_NAME = re.compile(r"[一-鿿]{2,4}(?:[。·][一-鿿]{2,8})?")


def name_before(number: FieldValue, paper: Paper) -> Span | None:
    """The person's name right before a number, in the cell before or above or in the sentence, or None:
    薛测试 | 411599…."""
    page = next(page for page in paper.pages if page.page == number.page)
    place = _place_of(number, page)
    if place is None:
        return None
    return _in_cell_before(page, *place) or _in_sentence(number, paper) or _in_cell_above(page, *place)


def _in_sentence(number: FieldValue, paper: Paper) -> Span | None:
    text = next(text for text in paper.running_text if text.page == number.page)
    at = text.key.find(str(number.value))
    said = _SAID.search(text.key, max(0, at - _BEFORE), at) if at > 0 else None
    if said is None or not _is_a_name(said[1]):
        return None
    return Span(text.page, text.glyphs[slice(*said.span(1))])


def _is_a_name(words: str) -> bool:
    known = is_ordinary_word(words) or words in printed_words() or _OF_NUMBERS.search(words) is not None
    return _NAME.fullmatch(words) is not None and starts_with_surname(words) and not known


def _in_cell_before(page: PageLayout, row: Row, at: int) -> Span | None:
    cells = row.runs(gap=CELL_GAP)
    before = next((cell for cell, (start, _) in pairwise(cells) if start == at), None)
    if before is None:
        return None
    return Span(page.page, row.glyphs[slice(*before)]) if _is_a_name(row.key[slice(*before)]) else None


def _in_cell_above(page: PageLayout, row: Row, at: int) -> Span | None:
    """A name in line with the number in the nearest row above that has anything there: one form, one column."""
    start, end = next((cell for cell in row.runs(gap=CELL_GAP) if cell[0] <= at < cell[1]), (at, at + 1))
    x0, x1 = row.glyphs[start].x0, row.glyphs[end - 1].x1
    for other in reversed(page.rows[: page.rows.index(row)]):
        if row.y - other.y > _ABOVE * row.height:
            return None
        for begin, stop in other.runs(gap=CELL_GAP):
            if other.glyphs[begin].x0 < x1 and other.glyphs[stop - 1].x1 > x0:
                level = begin > 0 and start > 0 and abs(other.glyphs[begin].x0 - x0) < _IN_LINE * row.height
                named = level and _is_a_name(other.key[begin:stop])
                return Span(page.page, other.glyphs[begin:stop]) if named else None
    return None


def _place_of(number: FieldValue, page: PageLayout) -> tuple[Row, int] | None:
    """The row and the place in it where a number begins that was read somewhere in a row."""
    for row in page.rows:
        at = row.key.find(str(number.value))
        while at >= 0:
            if abs(row.glyphs[at].x0 - number.box.x0) < row.height:
                return row, at
            at = row.key.find(str(number.value), at + 1)
    return None
