"""房屋、场地租赁合同."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.contract import find_party, find_signing_date, find_term
from ocr.fields.patterns import CAPITALS, FIGURES
from ocr.paper import Found, Paper

LESSOR = "出租方|出租人|甲方"
LESSEE = "承租方|承租人|乙方"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_party(paper, "lessor", LESSOR)
    yield from find_party(paper, "lessee", LESSEE)
    yield from find_term(paper, "lease_from", "lease_to")
    yield from find_rent(paper)
    yield from find_signing_date(paper)
    for span in paper.search(
        r"(?:坐落于|座落于|位于|坐落在|坐落为)([\u4e00-\u9fffA-Z0-9（）-]{6,60}?)(?=的|，|。|；|房屋|场地|出租|租赁|$)",
        1,
    ):
        yield Found("location", span, 0.8)
    for span in paper.search(r"(?:建筑面积|租赁面积|面积)(?:约|为|共计|共|：|:)*(\d+(?:。\d+)?)", 1):
        yield Found("area_m2", span, 0.9)


def find_rent(paper: Paper) -> Iterator[Found]:
    """The rent in a sentence; figures and capitals together are read as one amount."""
    amount = rf"租金[^。；]{{0,24}}?((?:人民币)?(?:（大写）)?[：:]?(?:{CAPITALS}|{FIGURES}元)[^，。；]{{0,24}})"
    for span in paper.search(amount, 1):
        yield Found("rent", span, 0.9)
