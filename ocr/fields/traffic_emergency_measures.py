"""交通应急处置措施: what is done when something happens."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.reports import find_author, find_project, find_report_day
from ocr.paper import Found, Paper

# How the paper's own name begins; the project stands before it.
_CORE = r"(?:交通|突发|拥堵|事故|事件|情况|道路)*应急"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_project(paper, _CORE)
    yield from find_author(paper)
    yield from find_report_day(paper)
