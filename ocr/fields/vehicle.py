"""What papers of cars have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ocr.check_digits import is_vin
from ocr.fields.patterns import VIN
from ocr.layout import Row
from ocr.paper import Found, Paper
from ocr.span import Span

_MAKE_AT_END = re.compile("(?:品牌型号|厂牌型号|品牌及型号)：?([一-鿿]{1,6}牌)$")
_CODE = re.compile(r"(?=.*\d)[A-Z]{2,3}[A-Z0-9-]{4,18}")
_NEXT_ROW = 3.0  # row heights
_CELL, _LENGTH = 0.9, 17  # row heights; characters of a vehicle's number


def find_vin(paper: Paper) -> Iterator[Found]:
    """Vehicle numbers that prove themselves wherever they stand; one that does not needs its label beside it."""
    for span in paper.search(VIN):
        if is_vin(span.plain.upper()):
            yield Found("vin", span, 0.8)
    for page in paper.pages:
        for row, below in pairwise(page.rows):
            yield from _torn(row, below)


def find_model_below(paper: Paper) -> Iterator[Found]:
    """A model in two rows, the make beside its label and the maker's code below: 品牌型号 某某牌 / SQR5030XXYBEV."""
    for page in paper.pages:
        for index, row in enumerate(page.rows):
            if make := _MAKE_AT_END.search(row.key):
                left, right = row.glyphs[make.start()].x0 - row.height, row.glyphs[-1].x1
                near = (below for below in page.rows[index + 1 :] if below.y - row.y < _NEXT_ROW * row.height)
                codes = (
                    below.glyphs[start:end]
                    for below in near
                    for start, end in below.runs(gap=_CELL)
                    if left < below.glyphs[start].x0 < right and _CODE.fullmatch(below.key[start:end])
                )
                if code := next(codes, None):
                    yield Found("model", Span(row.page, (*row.glyphs[make.start(1) :], *code)), 1.2)


def _torn(row: Row, below: Row) -> Iterator[Found]:
    """A number whose last characters stand in the next row, below its first ones, and which proves itself."""
    begun = re.search(r"(?<![A-Z0-9])[A-HJ-NPR-Z0-9]{6,16}$", row.key)
    if begun is None:
        return
    glyphs = row.glyphs[begun.start() :]
    for start, end in below.runs(gap=_CELL):
        rest = below.key[start:end]
        under = below.glyphs[start].x0 > glyphs[0].x0 - row.height and re.fullmatch("[A-HJ-NPR-Z0-9]+", rest)
        if under and len(begun[0]) + len(rest) == _LENGTH and is_vin(begun[0] + rest):
            yield Found("vin", Span(row.page, (*glyphs, *below.glyphs[start:end])), 0.8)
