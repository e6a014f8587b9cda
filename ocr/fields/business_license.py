"""营业执照, portrait and landscape, old and new editions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.patterns import DATE, DATE_OR_OPEN, USCC
from ocr.layout import match_key
from ocr.paper import Found, Paper, all_cuts, last_rows

_OFFICE = (
    r"[\u4e00-\u9fff]{2,16}(?:市场监督管理(?:局|委员会)|市场监管局|工商行政管理局|行政审批(?:和政务信息管理|服务)?局"
    r"|政务服务(?:和大数据)?管理局)(?:[\u4e00-\u9fff]{2,8}(?:分局|监管所|工商所))?"
)

# The day on which an electronic licence was printed or fetched, or a copy certified, is no day of issue.
_OF_PRINT = re.compile(r"下载|打印|生成|查询|截[图屏]|扫码|有效|复印|原件|核对")
_OF_OTHERS = "登记机关|住所|场所|成立日期|注册|类型|名称|法定代表人|期限|组成形式"
_SCOPE = rf"经营范围：?((?:(?!{_OF_OTHERS})[^（）]|（[^（）]*）){{2,800}}?（[^（）]{{0,60}}(?:批准|许可|依法)[^（）]{{0,60}}(?:活动|经营|为准)）)(?![。；，\n]?(?:一般|许可)项目)"


def find(paper: Paper) -> Iterator[Found]:
    for span in paper.search(USCC):
        yield Found("uscc", span, 0.8)
    for field, words in (("established", "成立日期|注册日期"), ("valid_from", "营业期限|合伙期限")):
        for span in paper.search(rf"(?:{words})[：:]?自?({DATE})", 1):
            yield Found(field, span, 0.9)
    for span in paper.search(rf"(?:营业期限|合伙期限)[：:]?自?(?:{DATE})?[-至]*({DATE_OR_OPEN})", 1):
        yield Found("valid_to", span, 0.8)
    yield from _whole_scope(paper)
    # A trader's licence of some editions prints both; the type is 个体工商户 then, its form 个人经营.
    for captured in paper.beside("组成形式"):
        yield Found("type", captured.span, 0.6)
    for span in paper.search(_OFFICE):
        yield Found("issuer", span, 0.6)
    for span in paper.seal_words(_OFFICE):
        yield Found("issuer", span, 0.5)
    for rank, span in enumerate(last_rows(paper, 5)):
        if _OF_PRINT.search(match_key(span.plain)):
            continue
        for part in all_cuts(span, rf"(?<!成立日期)(?<!期限自)(?<![至-]){DATE}(?!至|-)"):
            yield Found("issue_date", part, 0.7 - 0.05 * rank)


def _whole_scope(paper: Paper) -> Iterator[Found]:
    """A scope that goes on at the margin of the page up to the note in brackets that ends it (经批准后方可开展经营活动)."""
    begun = max((captured.span.text for captured in paper.by_label("scope")), key=len, default="")
    for span in paper.search(_SCOPE, 1):
        if len(begun) < len(span.text) and span.text.startswith(begun):
            yield Found("scope", span, 1.05)
