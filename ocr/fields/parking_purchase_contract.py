"""车位买卖、转让、认购合同."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.contract import find_community, find_id_near, find_party, find_signing_date, find_space
from ocr.fields.patterns import CAPITALS, FIGURES
from ocr.paper import Found, Paper

_SELLER = "出卖人|出卖方|转让方|转让人|出让方|卖方|甲方"
_BUYER = "买受人|买受方|受让方|受让人|认购人|买方|乙方"


def find(paper: Paper) -> Iterator[Found]:
    yield from find_party(paper, "seller", _SELLER)
    yield from find_party(paper, "buyer", _BUYER)
    yield from find_id_near(paper, "buyer_id", _BUYER)
    yield from find_space(paper)
    yield from find_community(paper)
    amount = rf"(?:总价|价款|价格|成交价|总额|金额)[^，。；]{{0,16}}?((?:人民币)?（?(?:大写)?[：:]?）?(?:{CAPITALS}|{FIGURES}元)[^，。；]{{0,24}})"
    for span in paper.search(amount, 1):
        yield Found("price", span, 0.9)
    for span in paper.search(
        r"(?:合同编号|协议编号|编号)[：:]?([A-Z0-9（）\u4e00-\u9fff-]{4,30}?)(?=车位|地下|商品|停车|$)", 1
    ):
        yield Found("contract_no", span, 0.6)
    yield from find_signing_date(paper)
