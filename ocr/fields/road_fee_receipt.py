"""Proof that the fee for occupying or digging up a road was paid: bill of the treasury, bank slip, note of receipt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ocr.fields.amounts import AmountWords, find_amount
from ocr.fields.official import find_addressee, find_lone_day, find_office, runs_from_foot
from ocr.fields.patterns import DATE, ORG_END
from ocr.paper import Found, Paper, cut
from ocr.span import Span

_ROAD = r"(?:(?:城市|城镇|市政|城区|公共)*(?:道路|公路|街道|人行道|市政设施|公共场地)|占道)"
_FEE = rf"(?:临时)?(?:占用|挖掘|开挖|占掘|掘动)?{_ROAD}[\u4e00-\u9fff、/]{{0,10}}?(?:费|补偿金|赔偿金)(?:（[\u4e00-\u9fff]{{1,10}}(?<![路街道巷])）)?"
_FEE_BEFORE = r"(?:临时)?(?:占用|挖掘|开挖|占道|掘路)[\u4e00-\u9fff、/]{0,10}?费"
_TOTAL = AmountWords(
    wanted="合计|金额|大写|小写|人民币|总计|实收",
    other="标准|单价|余额|滞纳|罚款|押金|保证金",
    whole="合计|金额|小写|大写|总计",
    part="(?!)",
)
_PAID = AmountWords(wanted="费|款", other=f"{_TOTAL.other}|合计|小计", whole="(?!)", part="(?!)")
_NAME = rf"([\u4e00-\u9fffA-Z0-9（）]{{3,36}}?(?:{ORG_END}|局|队|所|站|院)(?:[\u4e00-\u9fff]{{2,8}}分公司)?|[\u4e00-\u9fff]{{2,4}})"
_COLLECTOR = r"[\u4e00-\u9fff]{2,20}?(?:城市管理局|城市管理综合执法局|城市综合执法局|城市管理和综合执法局|市政工程管理处|市政管理处|市政设施管理处|市政园林局|住房和城乡建设局|行政审批局|财政局|城管局|(?:城市管理|市政|道路|公用事业|园林|路政|城建)[\u4e00-\u9fff]{0,8}(?:中心|所|处|站|队|局)|住建局|建设局|综合执法局|综合行政执法局|执法大队|市政公司|管理委员会)"


_HEAD_ROWS, _APART = 5, 0.5
_ONE_SHORT = 9  # of the ten figures of a receipt of the treasury (财政票据, 10 位)
# Printed by the numberer of a book of receipts.
_OWN_NUMBER = r"(\d{6,10}|\d{12})(?!\d)"


def find(paper: Paper) -> Iterator[Found]:
    yield from _find_numbers(paper)
    yield from _find_code_beside_number(paper)
    yield from _find_item(paper)
    for words, worth in ((_TOTAL, 0.0), (_PAID, -1.4)):
        for found in find_amount(paper, "total", words):
            if " " not in found.span.text:  # figures of two cells are no number
                yield Found("total", found.span, found.score + worth, found.value)
    yield from _find_sides(paper)
    for lead in ("兹证明|兹有|今有|现有|(?<!特此)证明|(?<!本人)确认", "(?:今|兹)?收到"):
        for span in paper.search(
            rf"(?:{lead})[：，]?{_NAME}(?:（[^（）\n]{{2,24}}）)?(?=\n|交来|缴来|交纳|缴纳|已|于|因|在|向|，|所|申请|办理)",
            1,
        ):
            yield Found("payer", span, 0.8)
    for span in paper.search(rf"(?:今|兹|现)由{_NAME}(?=\n?(?:付来|交来|缴来|付给|交纳|缴纳|交付))", 1):
        yield Found("payer", span, 0.8)
    for span in paper.search(
        rf"^{_NAME}(?=(?:因|于|为|已|系)[^。\n]{{0,60}}(?:。该(?:公司|单位|户)[^。\n]{{0,12}})?(?:缴纳|交纳|缴清|交清|缴来|交来))",
        1,
    ):
        yield Found("payer", span, 0.75)
    if next(paper.search(r"[你贵](?:单位|公司|司|局|校|院|厂|村|户|店|方|所)"), None) is not None:
        yield from find_addressee(paper, "payer", 0.8)
    # The office that collects is named beside the account of the treasury: which of the two is meant is a doubt.
    for lead, score in (
        (r"执收单位(?:全称|名称)?：", 0.82),
        (r"执收单位(?:全称|名称)?(?:（[盖公签章]+）)?[：]?", 0.45),
    ):
        for span in paper.search(rf"{lead}{_NAME}", 1):
            yield Found("payee", span, score)
    yield from find_office(paper, "payee", office=_COLLECTOR)
    for run in runs_from_foot(paper):
        if match := re.fullmatch(rf"({DATE})(?:№|N[O0]。?.*|\d.*)?", run.key):
            yield Found("issue_date", run.part(*match.span(1)), 0.5)
    yield from find_lone_day(paper)


def _find_numbers(paper: Paper) -> Iterator[Found]:
    for span in paper.search(
        r"(?:票|票据|收据|收款收据|缴款书|缴款单|凭证|回单)(?:编号|号码|号)(?:为|是|：|第)*(\d{6,20})(?![\dA-Z])", 1
    ):
        yield Found("bill_no", span, 1.1)
    for span in paper.search(rf"(?<![A-Z])(?:№|N[O0QE°º]?[。：]?)[：。 \n]?{_OWN_NUMBER}", 1):
        yield Found("bill_no", _with_its_nought(paper, span), 0.7)
    for row in (row for page in paper.pages for row in page.rows[:_HEAD_ROWS]):
        for start, end in row.runs(gap=_APART):  # beside the title of a note of receipt
            if match := re.fullmatch(rf"(?:№|N[O0Q]。?)：?{_OWN_NUMBER}", row.key[start:end]):
                yield Found("bill_no", Span(row.page, row.glyphs[start + match.start(1) : start + match.end(1)]), 0.68)
    for span in paper.search(rf"^(?:编号|单号|单据号码?|流水号|字第)[：。 ]?{_OWN_NUMBER}", 1):
        yield Found("bill_no", span, 0.65)


def _find_code_beside_number(paper: Paper) -> Iterator[Found]:
    """The code of a bill that bears no word for it: eight figures by themselves beside №, above the table."""
    for row in (row for page in paper.pages for row in page.rows[:_HEAD_ROWS]):
        runs = list(row.runs(gap=_APART))
        for (start, end), (after, last) in pairwise(runs):
            alone = re.fullmatch(r"\d{8}(?:\d{2})?", row.key[start:end])
            if alone and re.match(r"(?:№|N[O0QE°º]?)[。：]?\d{6,}", row.key[after:last]):
                yield Found("bill_code", Span(row.page, row.glyphs[start:end]), 0.6)


def _with_its_nought(paper: Paper, span: Span) -> Span:
    """N0337943096 behind which ten figures stand: № of which the o was not read, for these numbers have ten or eight."""
    whole = next(paper.search(rf"(?<![A-Z])N(0{span.plain})(?!\d)", 1), None) if len(span.plain) == _ONE_SHORT else None
    return whole or span


def _find_item(paper: Paper) -> Iterator[Found]:
    """The fee by its name, best in its own column or behind 用途 and the like."""
    for captured in paper.by_label("item"):
        for pattern in (_FEE, _FEE_BEFORE):
            if part := cut(captured.span, pattern):
                yield Found("item", part, 1.4)
    for pattern in (_FEE, _FEE_BEFORE):
        for span in paper.search(rf"(?<![\u4e00-\u9fff]){pattern}(?![\u4e00-\u9fff])"):
            yield Found("item", span, 0.9)
        for span in paper.search(rf"(?:^|[，。；])({pattern})(?=共计|合计|计|人民币|为|已|[¥￥\d])", 1):
            yield Found("item", span, 0.8)
        for span in paper.search(rf"(?:缴纳|交纳|缴|交来|收取|支付|[缴交付结][清齐讫])({pattern})", 1):
            yield Found("item", span, 0.8)


def _find_sides(paper: Paper) -> Iterator[Found]:
    """Forms whose words for the two sides stand apart from 全称 or 户名: the payer's comes first, then the payee's.

    A name that is alone belongs to the side that the words to its left name.
    """
    named: dict[int, list[Span]] = {}
    for captured in paper.beside("全称", "户名", "账户名称", "名称", value_type="org_or_person"):
        named.setdefault(id(captured.span.glyphs[0]), []).append(captured.span)
    groups = list(named.values())
    sides = ["payer", "payee"] if len(groups) == 2 else [_side_of(paper, group[0]) for group in groups]
    for side, spans in zip(sides, groups, strict=True):
        for span in spans if side else ():
            yield Found(side, span, 0.9)


def _side_of(paper: Paper, span: Span) -> str:
    row = next(row for page in paper.pages for row in page.rows if span.glyphs[0] in row.glyphs)
    said = re.findall("[付缴交收]", row.key[: row.glyphs.index(span.glyphs[0])])
    return "" if not said else "payee" if said[-1] == "收" else "payer"
