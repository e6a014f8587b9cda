"""工程建设涉及城市绿地、树木申请表: which green land, of what nature, how much and for how long."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import find_choice, find_handler_and_phone, find_work_period
from ocr.paper import Found, Paper

GREEN_SIZES = (
    "占用绿地面积", "占用绿地面积（㎡）", "占用绿地面积（平方米）", "绿地面积", "绿地面积（㎡）", "绿地面积（平方米）", "占用面积", "占用面积（㎡）",
    "占用面积（平方米）", "占用总面积", "涉及绿地面积", "临时占用面积", "临时占用绿地面积", "拟占用面积", "拟占用绿地面积", "申请占用面积",
    "面积", "面积（㎡）", "面积（平方米）", "总面积", "占用规模", "占用尺寸", "规模", "尺寸", "长×宽", "长×宽=面积", "占用面积（长×宽）",
    "占用面积（长×宽=面积）", "面积（长×宽）", "占用绿地面积（长×宽）", "占用城市绿地面积", "占用城市绿地总面积", "占用绿地规模", "占用长宽",
)  # fmt: skip


def find(paper: Paper) -> Iterator[Found]:
    yield from find_handler_and_phone(paper)
    yield from find_work_period(paper)
    yield from find_sizes(paper, GREEN_SIZES)
    yield from find_choice(paper, "nature")
