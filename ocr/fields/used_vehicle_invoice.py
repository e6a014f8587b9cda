"""二手车销售统一发票: two parties, each with a number under the same label; market and auctioneer are neither."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.cells import CellGrid
from ocr.fields.patterns import DATE, PLATE
from ocr.fields.vehicle import find_vin
from ocr.fields.vehicle_sales_invoice import find_amounts
from ocr.layout import Glyph, PageLayout, Row, line_y
from ocr.paper import Found, Paper
from ocr.span import Span

_PARTY = re.compile(
    r"(?P<buyer>购?买方|^买$)|(?P<seller>卖方|销售方|^卖$)|经营[、，]?拍卖|拍卖单位|二手车(?:交易)?市场"
)
_NUMBER = re.compile(r"(?<![0-9A-Z])(?:\d{17}[\dX]|\d{15}|[0-9A-Z]{18})(?![0-9A-Z])")
_CELL_GAP = 1.0
_LEVEL = 0.7  # of a row's height: a label of two lines stands a little lower than the number beside it
_NAME = re.compile(
    r"(?<![\u4e00-\u9fff、])名称：([\u4e00-\u9fffA-Z0-9（）·。]{2,45}?)(?=统一社会|纳税人|身份证|地址|电话|名称|[卖买销]方|$)"
)
_FIGURES = r"[¥￥Y]?(\d[\d，]*。\d{2})(?!\d)"


# The label of a name in the block that 买方 or 卖方 heads.
_NAME_IN_BLOCK = (
    "单位/个人",
    "个人/单位",
    "单位（个人）",
    "单位或个人",
    "名称",
    "单位名称",
    "姓名",
    "姓名/名称",
    "名称/姓名",
)
_HEAD = re.compile(rf"(?:{_PARTY.pattern})(?:信息)?")
_REGISTERS = re.compile("车辆管理所|车管所")  # 转入地车辆管理所 / 名称: the rest of its label, in a row of its own
_TALL = 1.6  # row heights of a cell that is no row's


@dataclass(frozen=True, slots=True)
class _Party:
    """Where a party is named; `block`: top and bottom of the rows it heads, where it stands beside several."""

    y: float
    x0: float
    side: str | None
    block: tuple[float, float] | None = None


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
        parties = _parties(page)
        yield from _numbers(page, parties)
        yield from _named(page, parties)
        for captured in paper.beside(*_NAME_IN_BLOCK, value_type="org_or_person"):
            first = captured.span.glyphs[0]
            row = next((row for row in page.rows if first in row.glyphs), None)
            side = _party_of(parties, row, row.glyphs.index(first)) if row is not None else None
            if side is not None and not _REGISTERS.search(captured.span.plain):
                yield Found(side, captured.span, 1.1 - 0.25 * captured.below)


def _parties(page: PageLayout) -> list[_Party]:
    heads = [_height(row.glyphs[0]) for row in page.rows if _HEAD.fullmatch(row.key)]
    return [
        _Party(row.y, row.glyphs[match.start()].x0, match.lastgroup, _block(page, row, match.start(), heads))
        for row in page.rows
        for match in _PARTY.finditer(row.key)
    ]


def _block(page: PageLayout, row: Row, start: int, heads: Sequence[float]) -> tuple[float, float] | None:
    """The rows that a party's word heads: those of its tall cell, or, where it stands alone on its row between those
    of its block, the rows nearer to it than to any other such word."""
    first = row.glyphs[start]
    head = next((row.key[a:b] for a, b in row.runs(gap=_CELL_GAP) if a == start), "")
    if not _HEAD.fullmatch(head):
        return None
    cell = CellGrid(page.cells).at((first.x0 + first.x1) / 2, y := _height(first))
    if cell is not None:
        box = page.cells[cell]
        return (box.y0, box.y1) if box.height > _TALL * row.height else None
    others = [abs(other - y) for other in heads if other != y]
    return (y - min(others) / 2, y + min(others) / 2) if others and head == row.key else None


def _height(glyph: Glyph) -> float:
    """Where a character stands on the page, from the top."""
    return line_y(glyph.line, (glyph.x0 + glyph.x1) / 2)


def _heading(parties: Sequence[_Party], glyph: Glyph) -> _Party | None:
    """The party in whose block a character stands."""
    y = _height(glyph)
    return next((one for one in parties if one.block and one.block[0] < y < one.block[1] and one.x0 < glyph.x0), None)


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
    """Whose a value is: the party's in whose block it stands, else that of the one named last at or above it (or level
    with it) and not to the right of it."""
    x0 = row.glyphs[start].x0
    if (head := _heading(parties, row.glyphs[start])) is not None:
        return head.side
    named = [party for party in parties if party.y <= row.y + _LEVEL * row.height and party.x0 <= x0 + row.height]
    last = max(named, key=lambda party: (party.y, party.x0), default=None)
    return last.side if last is not None else None
