"""车位买卖、转让、认购合同."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.amounts import PRICE, find_amount
from ocr.fields.contract import SALE, find_community, find_contract_date, find_space
from ocr.fields.filled_in import without_marks
from ocr.fields.parties import Parties
from ocr.fields.patterns import SPACE
from ocr.paper import Found, Paper
from ocr.span import Span

_NUMBER = r"(?:(?:合同|协议|认购书)编[号码][：:]?|单号：|^（?编号：?(?=[A-Z0-9-]{6}|.{0,12}〔)|^编号：)([A-Z0-9（）〔〕\u4e00-\u9fff-]{4,30}?)(?=车位|地下|商品|停车|甲方|出卖|出租|）$|$)"
_SERIAL = re.compile(r"(?:NO|N0|№|(?:电子)?(?:认购书|合同|协议)(?:书|编?号)?)[。：]*([A-Z0-9-]{5,24})")
_FILED = re.compile(
    r"(?:（?(?:合同|协议)编?号[：]?)?([A-Z]{0,4}[一-鿿]{1,6}字第?\d{1,6}号|[一-鿿]{2,8}[（〔【]\d{4}[）〕】]第?\d{1,6}号|[（〔【]\d{4}[）〕】][一-鿿]{1,8}第?\d{1,6}号)"
)
_HEAD_ROWS = 6


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    parties = Parties(paper, SALE)
    yield from parties.find_name("seller", 1)
    yield from parties.find_name("buyer", 2)
    yield from parties.find_third("buyer")
    yield from parties.find_id("buyer_id", 2)
    yield from find_space(paper)
    for span in paper.search(
        rf"该(?:商品房|车位)(?:为|系|位于)[^。；\n0-9]{{2,24}}?({SPACE})(?=号?[一-鿿√☑■【】]{{0,24}}[√☑■](?:停?车位|车库))",
        1,
    ):
        yield Found("space_no", span, 0.9)
    yield from find_community(paper, parties)
    yield from find_amount(paper, "price", PRICE)
    for span in paper.search(_NUMBER, 1):
        yield Found("contract_no", span, 0.6)
    yield from _printed_number(paper)
    yield from find_contract_date(paper)


def _printed_number(paper: Paper) -> Iterator[Found]:
    """The number that a form carries at its head: No.0012345, 样例库转字（2025）第0172号, （2025）样售字第545号."""
    for row in paper.pages[0].rows[:_HEAD_ROWS]:
        for start, end in row.runs(gap=2.0):
            if match := _SERIAL.fullmatch(row.key[start:end]) or _FILED.fullmatch(row.key[start:end]):
                yield Found("contract_no", Span(row.page, row.glyphs[start + match.start(1) : end]), 0.55)
