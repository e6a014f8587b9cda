"""车位使用权证明 of a developer, property manager or village committee: free wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from ocr.fields.bay_numbers import find_bay_numbers
from ocr.fields.estates import find_by_place
from ocr.fields.issuers import find_issuer
from ocr.fields.letter import (
    find_bay,
    find_day,
    find_estate,
    find_number_of,
    find_period,
    find_person_named,
)
from ocr.layout import Row
from ocr.paper import Found, Paper
from ocr.span import Span

_FORMER, _PRESENT = re.compile("(?:原|变更前|转出|转让).*"), re.compile("(?:现|新|变更后|转[入人]|受让).*")
_WHO = {
    "姓名": "holder",
    "使用人": "holder",
    "证件号码": "holder_id",
    "身份证号": "holder_id",
    "身份证号码": "holder_id",
}
_COLUMN_GAP = 1.2


def find(paper: Paper) -> Iterator[Found]:
    yield from find_issuer(paper)
    yield from find_person_named(paper, "holder")
    yield from _present_holder(paper)
    yield from find_number_of(paper, "holder_id", "holder")
    yield from find_bay(paper)
    yield from find_bay_numbers(paper)
    yield from find_estate(paper)
    yield from find_by_place(paper)
    yield from find_period(paper, "valid_from", "valid_to")
    yield from find_day(paper)


def _present_holder(paper: Paper) -> Iterator[Found]:
    """Whose right it is now, where a table names the former holder beside him: 原使用权人 | 现使用权人."""
    for page in paper.pages:
        middle: float | None = None  # of the column of the present holder
        for row in page.rows:
            runs = row.runs(gap=_COLUMN_GAP)
            heads = [(start, end) for start, end in runs if _PRESENT.fullmatch(row.key[start:end])]
            if len(heads) == 1 and any(_FORMER.fullmatch(row.key[start:end]) for start, end in runs):
                [(start, end)] = heads
                middle = (row.glyphs[start].x0 + row.glyphs[end - 1].x1) / 2
            elif middle is not None and len(runs) > 2 and (field := _WHO.get(row.key[slice(*runs[0])])):
                start, end = min(runs[1:], key=partial(_away, row, middle))
                yield Found(field, Span(page.page, row.glyphs[start:end]), 1.3)


def _away(row: Row, middle: float, run: tuple[int, int]) -> float:
    return abs((row.glyphs[run[0]].x0 + row.glyphs[run[1] - 1].x1) / 2 - middle)
