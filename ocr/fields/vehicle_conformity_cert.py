"""机动车整车出厂合格证: numbered labels, and a vehicle's number that proves itself wherever it stands.

A maker's own certificate (产品合格证) bears its name as a letterhead and the day in a line with 签发.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.patterns import DATE
from ocr.fields.vehicle import find_vin
from ocr.paper import Found, Paper
from ocr.span import Span

_HEAD_ROWS, _APART = 5, 1.0
_MAKER = r"[一-鿿（）]{4,30}?(?:汽车|客车|车辆|轿车|专用车|新能源|摩托车|制造|工业|集团|股份)[一-鿿（）]{0,14}公司"
_TITLE = re.compile("合格证")


def find(paper: Paper) -> Iterator[Found]:
    yield from find_vin(paper)
    yield from (Found("issue_date", span, 0.8) for span in paper.search(rf"({DATE})(?:签发|填发|发证)", 1))
    for page in paper.pages[:1]:
        rows = page.rows[:_HEAD_ROWS]
        title = next((index for index, row in enumerate(rows) if _TITLE.search(row.key)), 0)
        for index, row in enumerate(rows):
            for start, end in row.runs(gap=_APART):
                run = row.key[start:end]
                if index < title and re.fullmatch(_MAKER, run):
                    yield Found("maker", Span(row.page, row.glyphs[start:end]), 0.7)
                if number := re.fullmatch(r"(?:编号|№|NO。?)[：。]?([A-Z0-9-]{6,24})", run):
                    yield Found("cert_no", Span(row.page, row.glyphs[start + number.start(1) : end]), 0.7)
