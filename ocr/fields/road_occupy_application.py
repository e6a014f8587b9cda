"""临时占用城市道路申请表, parts A and B: who occupies which road, and which of the two parts is there."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.capture import Span
from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import Form
from ocr.paper import Found, Paper

_PARTS = {"A": r"(?<![AB、/和])A表|表A|（A）", "B": r"(?<![AB、/和])B表|表B|（B）"}


def find(paper: Paper) -> Iterator[Found]:
    form = Form(paper)
    yield from form.find_boxes()
    yield from form.find_handler_and_phone()
    yield from form.find_period()
    yield from find_sizes(form)
    yield from find_parts(paper)


def find_parts(paper: Paper) -> Iterator[Found]:
    """The parts that are there, by the marks each bears; a title that names both (A、B表) is neither."""
    spans: dict[str, Span] = {}
    for part, pattern in _PARTS.items():
        for span in paper.search(pattern):
            spans.setdefault(part, span)
    if spans:
        yield Found("parts", next(iter(spans.values())), 1.0, value=tuple(spans))
