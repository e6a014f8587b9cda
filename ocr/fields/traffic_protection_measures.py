"""交通安全防护措施: how those who pass and those who work are protected."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.filled_in import without_marks
from ocr.fields.reports import find_author, find_project, find_report_day
from ocr.paper import Found, Paper

# How the paper's own name begins; the project stands before it.
_CORE = r"(?:交通|行车|通行)?安全(?:防护|防范|保障|保护|管理|警示)|(?:交通|施工)?防护(?:专项)?(?:措施|方案)"


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    yield from find_project(paper, _CORE)
    yield from find_author(paper)
    yield from find_report_day(paper)
