"""二手车销售统一发票: two parties, each with a number under the same label; market and auctioneer are neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ocr.capture import Span
from ocr.fields.patterns import PLATE
from ocr.fields.vehicle import find_vin
from ocr.fields.vehicle_sales_invoice import find_amounts
from ocr.layout import PageLayout
from ocr.paper import Found, Paper

_PARTY = re.compile(r"(?P<buyer>购?买方)|(?P<seller>卖方|销售方)|经营[、，]?拍卖|拍卖单位|二手车(?:交易)?市场")
_NUMBER = re.compile(r"(?<![0-9A-Z])(?:\d{17}[\dX]|\d{15}|[0-9A-Z]{18})(?![0-9A-Z])")
_LEVEL = 0.7  # of a row's height: a label of two lines stands a little lower than the number beside it
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
    for span in paper.search(r"(?<!\d)[01]\d{11}(?!\d)"):
        yield Found("invoice_code", span, 0.3)
    for span in paper.search(r"(?<!\d)2\d41\d{16}(?!\d)"):
        yield Found("invoice_no", span, 0.5)
    yield from find_amounts(paper)
    for span in paper.search(rf"车价合计[^\n]{{0,40}}?小写[）：:]*{_FIGURES}", 1):
        yield Found("total", span, 1.1)
    for page in paper.pages:
        yield from _numbers(page)


def _numbers(page: PageLayout) -> Iterator[Found]:
    """A number belongs to the party named last at or above it (or level with it) and not to the right of it."""
    parties = [
        _Party(row.y, row.glyphs[match.start()].x0, match.lastgroup)
        for row in page.rows
        for match in _PARTY.finditer(row.key)
    ]
    for row in page.rows:
        for match in _NUMBER.finditer(row.key):
            x0 = row.glyphs[match.start()].x0
            named = [
                party for party in parties if party.y <= row.y + _LEVEL * row.height and party.x0 <= x0 + row.height
            ]
            last = max(named, key=lambda party: (party.y, party.x0), default=None)
            if last is not None and last.side == "buyer":
                yield Found("buyer_id", Span(page.page, row.glyphs[match.start() : match.end()]), 1.3)
