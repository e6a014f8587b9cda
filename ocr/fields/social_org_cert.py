"""社会团体、民办非企业单位（社会服务机构）、基金会法人登记证书."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.registration import find_registration
from ocr.paper import Found, Paper

_OFFICE = "民政局|民政厅|民政部|社会组织管理局|社会事务局|社会事业局|行政审批局|行政审批服务局|政务信息管理局|政务服务局|政务服务管理局"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_registration(paper, _OFFICE)
