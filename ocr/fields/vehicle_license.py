"""机动车行驶证, main and copy page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.patterns import DATE, PLATE, VIN
from ocr.fields.vehicle import find_model_below
from ocr.paper import Found, Paper
from ocr.span import Span


def find(paper: Paper) -> Iterator[Found]:
    for span in paper.search(PLATE):
        yield Found("plate", span, 0.8)
    for row in (row for page in paper.pages for row in page.rows if re.fullmatch(PLATE, row.key)):
        yield Found("plate", Span(row.page, row.glyphs), 0.8)  # in large type each of its characters is a word
    yield from find_model_below(paper)
    for span in paper.search(VIN):
        yield Found("vin", span, 0.8)
    # Side by side above their dates (the electronic licence) the two labels tell nothing about the first date.
    for field, words in (("register_date", "注册日期"), ("issue_date", "发证日期")):
        for span in paper.search(rf"(?<!日期){words}(?:[A-Z]+DATE)?({DATE})", 1):
            yield Found(field, span, 1.1)
