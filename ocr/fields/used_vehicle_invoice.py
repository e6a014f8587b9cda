"""二手车销售统一发票: two parties, each with a number under the same label; market and auctioneer are neither."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.capture import Span
from ocr.fields.patterns import DATE, PLATE
from ocr.fields.vehicle import find_vin
from ocr.fields.vehicle_sales_invoice import find_amounts
from ocr.layout import PageLayout, Row
from ocr.paper import Found, Paper

_PARTY = re.compile(r"(?P<buyer>购?买方)|(?P<seller>卖方|销售方)|经营[、，]?拍卖|拍卖单位|二手车(?:交易)?市场")
_NUMBER = re.compile(r"(?<![0-9A-Z])(?:\d{17}[\dX]|\d{15}|[0-9A-Z]{18})(?![0-9A-Z])")
_CELL_GAP = 1.0
_LEVEL = 0.7  # of a row's height: a label of two lines stands a little lower than the number beside it
_NAME = re.compile(
    r"(?<![\u4e00-\u9fff、])名称：([\u4e00-\u9fffA-Z0-9（）·。]{2,45}?)(?=统一社会|纳税人|身份证|地址|电话|名称|[卖买销]方|$)"
)
_FIGURES = r"[¥￥Y]?(\d[\d，]*。\d{2})(?!\d)"


@dataclass(frozen=True, slots=True)
class _Party:
    y: float
    x0: float
    side: str | None


def find(paper: Paper) -> Iterator[Found]:
    yield from find_vin(paper)
    for span in paper.search(PLATE):
        yield Found("plate", span, 0.8)
    days = list(paper.search(DATE))
    if len(days) == 1:
        yield Found("issue_date", days[0], 0.55)
    for span in paper.search(r"(?<!\d)[01]\d{11}(?!\d)"):
        yield Found("invoice_code", span, 0.3)
    for span in paper.search(r"(?<!\d)2\d41\d{16}(?!\d)"):
        yield Found("invoice_no", span, 0.5)
    yield from find_amounts(paper)
    for span in paper.search(rf"车价合计[^\n]{{0,40}}?小写[）：:]*{_FIGURES}", 1):
        yield Found("total", span, 1.1)
    for page in paper.pages:
        parties = [
            _Party(row.y, row.glyphs[match.start()].x0, match.lastgroup)
            for row in page.rows
            for match in _PARTY.finditer(row.key)
        ]
        yield from _numbers(page, parties)
        yield from _named(page, parties)


def _numbers(page: PageLayout, parties: Sequence[_Party]) -> Iterator[Found]:
    """A number belongs to the party named last at or above it (or level with it) and not to the right of it."""
    for row in page.rows:
        behind = 0
        for match in _NUMBER.finditer(row.key):
            # Its label begins where it belongs; the number itself may reach over the next party's column.
            start = max(behind, next(a for a, b in row.runs(gap=_CELL_GAP) if a <= match.start() < b))
            behind = match.end()
            if _party_of(parties, row, start) == "buyer":
                yield Found("buyer_id", Span(page.page, row.glyphs[match.start() : match.end()]), 1.3)


def _named(page: PageLayout, parties: Sequence[_Party]) -> Iterator[Found]:
    """The electronic form says 名称 for both of them, under 买方信息 and 卖方信息."""
    for row in page.rows:
        for start, end in row.runs(gap=_CELL_GAP):
            for match in _NAME.finditer(row.key[start:end]):
                side = _party_of(parties, row, start + match.start())
                if side is not None:
                    yield Found(side, Span(page.page, row.glyphs[start + match.start(1) : start + match.end(1)]), 1.1)


def _party_of(parties: Sequence[_Party], row: Row, start: int) -> str | None:
    """Whose a value is: the party named last at or above it (or level with it) and not to the right of it."""
    x0 = row.glyphs[start].x0
    named = [party for party in parties if party.y <= row.y + _LEVEL * row.height and party.x0 <= x0 + row.height]
    last = max(named, key=lambda party: (party.y, party.x0), default=None)
    return last.side if last is not None else None
