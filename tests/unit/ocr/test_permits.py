"""Permits to build, approvals, receipts and evidence of a site: wordings whole and torn, and papers that look alike."""

from __future__ import annotations

import pytest

from tests.unit.ocr import wordings_approvals as approvals
from tests.unit.ocr import wordings_official_more as more
from tests.unit.ocr import wordings_permits as permits
from tests.unit.ocr import wordings_receipts as receipts
from tests.unit.ocr import wordings_sites as sites
from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of

PAPERS = [
    *permits.PLANNING,
    *permits.CONSTRUCTION,
    *receipts.RECEIPTS,
    *approvals.APPROVALS,
    *sites.SITES,
    *more.MORE,
]
TRAPS = [*permits.TRAPS, *receipts.TRAPS, *approvals.TRAPS, *sites.TRAPS, *more.TRAPS]


@pytest.mark.parametrize("wording", [*PAPERS, *TRAPS], ids=lambda one: one.name)
def test_every_field_of_a_wording_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text, wide=wording.wide), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text, wide=wording.wide)), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert [values_of(document) for document in documents] == [dict(wording.fields)]


_GRANT = """
信阳样例充电服务有限公司：
　　你单位提出的申请收悉。因样例路充电站外线接入工程施工需要，经审查，同意你单位临时占用样例路人行道，面积45平方米，期限自2026年7月1日起至2026年7月15日止。
> 信阳市城市管理局
> 2026年6月25日
"""
_SITE = """
信阳样例充电服务有限公司：
　　来函收悉。我单位同意你公司使用位于信阳市浉河区样例路18号的场地建设充电站，面积300平方米。
> 信阳市样例管理局
> 2026年6月25日
"""
_FEE = """
票据号码：0012345678
交款人：信阳样例充电服务有限公司
项目名称：城市道路占用费
金额合计（大写）陆佰元整（小写）600.00
收款单位（章）：信阳市城市管理局
2026年6月25日
"""


@pytest.mark.parametrize(
    ("kind", "title", "body"),
    [
        ("municipal_approval", "关于同意占用样例路的批复", _GRANT),
        ("municipal_approval", "行政许可决定书", _GRANT),
        ("municipal_approval", "占用挖掘城市道路审批决定书", _GRANT),
        ("municipal_approval", "关于样例路占道施工的复函", _GRANT),
        ("municipal_approval", "同意占用城市道路通知书", _GRANT),
        ("site_right_evidence", "用地批复", _SITE),
        ("site_right_evidence", "关于同意占用绿地的函", _SITE),
        ("site_right_evidence", "关于场地使用的情况说明", _SITE),
        ("site_right_evidence", "产权单位意见", _SITE),
        ("road_fee_receipt", "城市道路占用费缴款凭证", _FEE),
        ("road_fee_receipt", "客户付款回单", _FEE),
        ("road_fee_receipt", "资金往来结算票据", _FEE),
    ],
)
def test_the_words_below_a_title_tell_what_a_paper_is(kind: str, title: str, body: str) -> None:
    [document] = read_typed(typed(f"# {title}{body}"))
    assert document.kind == kind
    assert len(document.fields) >= 6
