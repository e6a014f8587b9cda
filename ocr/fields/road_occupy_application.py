"""临时占用城市道路申请表, parts A and B: who occupies which road, and which of the two parts is there."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.capture import Span
from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import find_handler_and_phone, find_work_period
from ocr.paper import Found, Paper

OCCUPIED_SIZES = (
    "占用面积", "占用面积（㎡）", "占用面积（平方米）", "占用总面积", "占道面积", "占道面积（㎡）", "占地面积", "面积", "面积（㎡）",
    "面积（平方米）", "总面积", "占用规模", "占用尺寸", "占用范围", "规模", "尺寸", "长×宽", "长×宽=面积", "占用面积（长×宽）",
    "占用面积（长×宽=面积）", "面积（长×宽）", "拟占用面积", "申请占用面积", "占用长宽", "占用数量", "临时占用面积", "占用路面面积",
    "占用、挖掘面积", "占用（挖掘）面积", "占用道路面积", "占用面积及尺寸", "占用尺寸及面积", "占用面积（长、宽）",
)  # fmt: skip
_PARTS = {"A": r"(?<![AB、/和])A表|表A|（A）", "B": r"(?<![AB、/和])B表|表B|（B）"}


def find(paper: Paper) -> Iterator[Found]:
    yield from find_handler_and_phone(paper)
    yield from find_work_period(paper)
    yield from find_sizes(paper, OCCUPIED_SIZES)
    yield from find_parts(paper)


def find_parts(paper: Paper) -> Iterator[Found]:
    """The parts that are there, by the marks each bears; a title that names both (A、B表) is neither."""
    spans: dict[str, Span] = {}
    for part, pattern in _PARTS.items():
        for span in paper.search(pattern):
            spans.setdefault(part, span)
    if spans:
        yield Found("parts", next(iter(spans.values())), 1.0, value=tuple(spans))
