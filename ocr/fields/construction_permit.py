"""建筑工程施工许可证: 18 digits that begin with the county and the day, or an older number of an office's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.official import find_lone_day, find_office, runs_from_foot
from ocr.fields.planning_permit import find_permit_number
from ocr.paper import Found, Paper

_ALL_ROWS = 400
_NUMBER = re.compile(r"(?:编号|许可证号|施工许可证编号|证号|第)?[：]?(\d{6}(?:19|20)\d{2}[01]\d[0-3]\d\d{4})号?")


def find(paper: Paper) -> Iterator[Found]:
    yield from find_permit_number(
        paper,
        r"(?<![编证])(?!编号|证号)[\u4e00-\u9fff]{0,6}施(?:许|建|工许)?[\u4e00-\u9fff]{0,2}字?第?[0-9A-Z（）字第-]{3,28}号",
    )
    for run in runs_from_foot(paper):
        if match := _NUMBER.fullmatch(run.key):
            yield Found("permit_no", run.part(*match.span(1)), 1.1)
    yield from find_office(paper, rows=_ALL_ROWS)
    yield from find_lone_day(paper, rows=_ALL_ROWS)
