"""事业单位法人证书: the registering office stands beside its label, below it, or only in the seal."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.registration import find_registration
from ocr.paper import Found, Paper

_OFFICE = "事业单位登记管理局|事业单位登记管理中心|登记管理局|登记服务中心|机构编制委员会办公室|编制委员会办公室|机构编制委员会|委编办|编办|编制办公室|行政审批局"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_registration(paper, _OFFICE)
