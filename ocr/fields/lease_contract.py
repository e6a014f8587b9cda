"""房屋、场地租赁合同."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.amounts import RENT, find_amount
from ocr.fields.contract import LEASE, find_contract_date, find_lease_term
from ocr.fields.parties import Parties
from ocr.paper import Found, Paper, cut

_AT = r"(?:坐落于|座落于|坐落在|座落在|坐落为|座落为|坐落|座落|位于|位置|地址为|地址|地点)[：为在于是]*"
_PLACE = r"([\u4e00-\u9fffA-Z0-9（）#、-]{6,70}?)"
_AFTER = (
    r"(?=的[一-鿿]{0,6}(?:房|场地|商铺|厂|门面|土地|停车|铺|仓库|用地|院|楼|店)|，|。|；|\n|房屋[一-鿿]?(?:出租|租)|出租|租给|租赁给|，?建筑面积|$)"
)
_AREA = r"(?:建筑面积|租赁面积|场地面积|使用面积|占地面积|面积)[^0-9。；\n]{0,10}?(\d[\d，]*(?:。\d+)?)(?:余|左右)?(?:平方米|平米|平方|㎡|M2|m2)"


def find(paper: Paper) -> Iterator[Found]:
    parties = Parties(paper, LEASE)
    yield from parties.find_name("lessor", 1)
    yield from parties.find_name("lessee", 2)
    yield from find_lease_term(paper, "lease_from", "lease_to")
    yield from find_amount(paper, "rent", RENT)
    yield from find_contract_date(paper)
    yield from find_location(paper)
    for span in paper.search(_AREA, 1):
        yield Found("area_m2", span, 1.2)
    for span in paper.search(r"面积[^。；\n]{0,14}?（(?:约|合|即)?(\d[\d，]*(?:。\d+)?)(?:平方米|平米|㎡)", 1):
        yield Found("area_m2", span, 1.1)


def find_location(paper: Paper) -> Iterator[Found]:
    """Where the leased place is; the addresses of the parties stand in their blocks, this one in a clause."""
    for span in paper.search(rf"{_AT}{_PLACE}{_AFTER}", 1):
        plain = span.plain
        if cut(span, r"[市区县镇乡村路街道巷号院]") is None or cut(span, "乙方|甲方|承租|出租"):
            continue
        yield Found("location", span, 1.15 + 0.15 * ("号" in plain or "路" in plain or "街" in plain))
