"""城市道路掘动申请表: who digs where, why, how much and from when to when."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.measures import find_sizes
from ocr.fields.site_forms import find_handler_and_phone, find_work_period
from ocr.paper import Found, Paper

_SIZES = (
    "掘动面积", "掘动面积（㎡）", "掘动面积（平方米）", "掘动总面积", "挖掘面积", "挖掘面积（㎡）", "挖掘面积（平方米）", "挖掘总面积",
    "开挖面积", "开挖面积（㎡）", "占用面积", "占用面积（㎡）", "占用、挖掘面积", "占用（挖掘）面积", "面积", "面积（㎡）",
    "面积（平方米）", "总面积", "掘动规模", "挖掘规模", "开挖规模", "掘动尺寸", "挖掘尺寸", "掘动范围", "挖掘范围", "规模", "尺寸",
    "长×宽×深", "长×宽", "长×宽=面积", "掘动面积（长×宽）", "挖掘面积（长×宽）", "掘动面积（长×宽=面积）", "面积（长×宽）", "掘动数量", "挖掘数量", "掘动工程量",
    "掘动长宽深", "长宽深", "掘动面积（长×宽×深）", "实际开挖面积", "拟掘动面积", "申请掘动面积", "申请挖掘面积", "挖掘长宽", "掘动长宽",
)  # fmt: skip


def find(paper: Paper) -> Iterator[Found]:
    yield from find_handler_and_phone(paper)
    yield from find_work_period(paper)
    yield from find_sizes(paper, _SIZES)
