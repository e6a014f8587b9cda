"""机动车销售统一发票, paper: both editions of its labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ocr.fields.patterns import CAPITALS, DATE, ID_NUMBER, USCC, VIN
from ocr.normalise_dates import parse_date
from ocr.paper import Found, Paper, cut
from ocr.span import Span

_RATES = tuple(map(Decimal, ("0.17", "0.16", "0.13", "0.03", "0.01", "0.005")))
_PERSONS_NUMBER = r"(?<![0-9A-Z])[1-8]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{4}[\dX](?![0-9A-Z])"
_NEAR = Decimal("0.0002")
_CENTS = Decimal("0.02")
_ACCOUNT = re.compile(r"账[号户][：:\n]*$")  # a bank's number may have as many digits
_TAX_NUMBER = re.compile(r"9[1-3]\d{6}")  # one that lost a character is as long as a vehicle's number
_SELLER = re.compile(r"销货单位名称|销[货售]方(?:名称)?")
_ABREAST = 5  # line heights between two that stand side by side
_NAME = ("名称",)
_NUMBER = (
    "统一社会信用代码/纳税人识别号/身份证件号码",
    "统一社会信用代码/纳税人识别号/身份证明号码",
    "统一社会信用代码/纳税人识别号",
    "纳税人识别号/统一社会信用代码",
)
# 栖行牌QX6452PHEVB1, which may follow the type on the same row: …乘用车
_MAKE_AND_MODEL = r"(?:(?<=车)|(?<![一-鿿]))([一-鿿]{2,6}牌[A-Z]{2,3}[A-Z0-9]{4,14})(?![A-Z0-9])"


def find(paper: Paper) -> Iterator[Found]:
    for span in paper.search(r"(?<!\d)1\d{11}(?!\d)"):
        yield Found("invoice_code", span, 0.4)
    for row in (row for page in paper.pages for row in page.rows):
        if code := re.search(r"机打代码：?(1\d{11})(?!\d)", row.key):  # the other one may lie under a stamp
            yield Found("invoice_code", Span(row.page, row.glyphs[slice(*code.span(1))]), 1.05)
    yield from find_common(paper)


def find_common(paper: Paper) -> Iterator[Found]:
    """What paper and electronic invoices share."""
    for span in paper.search(VIN):
        if not _TAX_NUMBER.match(span.plain):
            yield Found("vin", span, 0.8)
    for span in paper.search(_MAKE_AND_MODEL, 1):
        yield Found("model", span, 0.4)  # its label was not read
    for captured in paper.by_label("tax_rate"):
        if rate := cut(captured.span, r"\d{1,2}(?:。\d)?%"):
            yield Found("tax_rate", rate, 1.2)
    for span in paper.search(r"(?<!\d)(?:17|16|13|3|1|0。5)%"):
        yield Found("tax_rate", span, 0.5)
    yield from find_amounts(paper)
    # The older form prints name and number under one label.
    for captured in paper.by_label("buyer"):
        for shape in (USCC, ID_NUMBER):
            if number := cut(captured.span, shape):
                yield Found("buyer_id", number, 0.9)
    for span in paper.search(_PERSONS_NUMBER):  # nobody else on an invoice is a person
        yield Found("buyer_id", span, 0.5)
    for span in paper.search(rf"购[货买](?:单位|方)(?:(?!销[货售])[\s\S]){{0,80}}?({USCC})", 1):
        yield Found("buyer_id", span, 0.45)
    yield from find_seller_tax_id(paper)
    yield from find_two_sides(paper)
    yield from _find_only_day(paper)


def _find_only_day(paper: Paper) -> Iterator[Found]:
    """The one day on an invoice, printed where its paper has the label 开票日期 or beside one that was not read."""
    days = list(paper.search(DATE))
    if len({parse_date(span.text) for span in days}) == 1:
        yield Found("issue_date", days[0], 0.6)


def find_two_sides(paper: Paper) -> Iterator[Found]:
    """名称 and 识别号 printed twice, once for the buyer and once for the seller: the buyer is left of, or above, him."""
    pages = paper.labelled_with({"name": _NAME, "number": _NUMBER})
    for words, fields, score in (
        ("name", ("buyer", "seller"), 1.0),
        ("number", ("buyer_id", "seller_tax_id"), 1.15),
    ):
        values = (one for page in pages for one in page.values(words, "text"))
        found = {(one.span.page, one.span.box): one.span for one in values}
        if len(found) == 2:
            spans = sorted(found.values(), key=lambda span: span.box.centre[1])
            one, other = (span.box for span in spans)
            abreast = one.x1 < other.x0 or other.x1 < one.x0
            if abreast and _are_abreast(*spans):
                spans.sort(key=lambda span: span.box.x0)
            for field, span in zip(fields, spans, strict=True):
                yield Found(field, span, score)


def find_amounts(paper: Paper) -> Iterator[Found]:
    """价税合计 in capitals and figures; the net price and the tax behind their labels."""
    figures = r"[¥￥Y]?(\d[\d，]*。\d{2})"
    for span in paper.search(rf"({CAPITALS})\n?(?:（小写）|小写)[：:]?\n?{figures}", 0):
        yield Found("total", span, 1.2)
    yield from _find_net_and_tax(paper, figures)
    for field, words in (("price_without_tax", "不含税价"), ("tax", "增值税税额|税额")):
        for span in paper.search(rf"(?:{words})\n?(?:（小写）|小写)?[：:]?\n?{figures}", 1):
            yield Found(field, span, 1.1)


def _find_net_and_tax(paper: Paper, figures: str) -> Iterator[Found]:
    """Two printed amounts that add up to a third at a rate of the tax law are its net price and tax."""
    amounts = [(span, Decimal(span.plain.replace(",", "").replace("，", ""))) for span in paper.search(figures, 1)]
    for _, total in amounts:
        for net_span, net in amounts:
            for tax_span, tax in amounts:
                if (
                    net > tax > 0
                    and abs(net + tax - total) <= _CENTS
                    and min(abs(tax / net - r) for r in _RATES) < _NEAR
                ):
                    yield Found("price_without_tax", net_span, 1.25)
                    yield Found("tax", tax_span, 1.25)
    for _, total in amounts:
        for part_span, part in amounts:
            # Only one of the two was read: it is what the total and a rate make it.
            if any(abs(total / (1 + rate) - part) <= _CENTS for rate in _RATES):
                yield Found("price_without_tax", part_span, 0.9)
            elif any(abs(total * rate / (1 + rate) - part) <= _CENTS for rate in _RATES):
                yield Found("tax", part_span, 0.9)


def find_seller_tax_id(paper: Paper) -> Iterator[Found]:
    """The tax number that stands after the seller's name, not the buyer's."""
    for page in paper.running_text:
        seller = _SELLER.search(page.key)
        place = seller.start() if seller else -1
        numbers = list(page.search(USCC))
        for span in numbers:
            start = page.glyphs.index(span.glyphs[0])
            another = _ACCOUNT.search(page.key[:start]) or re.fullmatch(_PERSONS_NUMBER, span.plain)
            if not another and start > place:
                # Of two that stand abreast the left one is the buyer's, as both are read behind the seller's label.
                left = any(span.box.x1 < other.box.x0 and _are_abreast(span, other) for other in numbers)
                yield Found("seller_tax_id", span, (1.3 if place >= 0 else 0.2) - 0.3 * left)


def _are_abreast(one: Span, other: Span) -> bool:
    return abs(one.box.centre[1] - other.box.centre[1]) < _ABREAST * max(1.0, one.box.height)
