"""交通影响评估报告: what works on a road do to traffic."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.reports import find_author, find_project, find_report_day
from ocr.paper import Found, Paper

# How the paper's own name begins; the project stands before it.
_CORE = r"(?:交通|通行)(?:安全)?影响|(?:占道|涉路|道路)施工.{0,8}(?:评估|评价)|涉路工程"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_project(paper, _CORE)
    yield from find_author(paper)
    yield from find_report_day(paper)
