"""The term of a lease: both ends, a beginning alone, or ends with labels of their own.

The term of an earlier contract that a renewal or a sublease tells of (原租期, 与产权人签有) is not the lease's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.patterns import DATE, DATE_OR_OPEN, PERIODS
from ocr.normalise import parse_value
from ocr.paper import Found, Paper, RunningText
from ocr.span import Span

_SHORT_JOINT = r"((20\d\d)年\d{1,2}月\d{1,2}日?)起?(?:至|到|-)(\d{1,2}月\d{1,2}日)"
_LOOSE = rf"({DATE})(?:起|开始)[^。；\n\d]{{0,16}}[到至]({DATE})"
_TERM_WORDS = (
    "租赁期限|租赁期|租期|租用期限|租用期|承租期|租赁时间|使用期限|租赁年限|租赁期间|租赁起止|起止|合同期限|期限|时间"
)
_NO_TERM = "免租|装修期|首期|对应期间|第一期|本期|土地使用|产权|已付|付款|宽限|试用"
_EARLIER = re.compile(
    r"原租|原合同|原协议|原期|前期合同|上期|上一期|上一租|旧合同|签有|签订了|曾于|已届满|已到期|此前|之前租"
)
_SENTENCE = re.compile(r"[；\n]|(?<!\d)。|。(?!\d)")


def find_lease_term(paper: Paper, first: str, last: str) -> Iterator[Found]:
    """Both ends of the lease, a beginning without an end, or ends with labels of their own."""
    for text in paper.running_text:
        yield from _periods(text, first, last)
        for match in re.finditer(_LOOSE, text.key):
            for field, group in ((first, 1), (last, 2)):
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), 1.3)
        for match in re.finditer(_SHORT_JOINT, text.key):
            end = parse_value("date", f"{match[2]}年{match[3]}")
            yield Found(first, Span(text.page, text.glyphs[slice(*match.span(1))]), 1.25)
            if end is not None:
                yield Found(last, Span(text.page, text.glyphs[slice(*match.span(3))]), 1.25, value=end.value)
        for match in re.finditer(rf"续租(?:时间|期限|期|日期)[：为从自]*({DATE})(?:起)?(?:至|到|-)({DATE})", text.key):
            for field, group in ((first, 1), (last, 2)):
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), 1.7)
    begins = rf"(?:起租|开始|起始|起|租赁起始|起算|计租|交付起租)(?:日期|时间|日)[：为是]*({DATE})"
    ends = rf"(?<!起租日)(?<!起始日)(?<!开始日)(?<!租日期)(?<!始日期)(?:到期|截止|终止|届满|结束|期满|止)(?:日期|时间|日)[：为是]*({DATE_OR_OPEN})"
    for field, pattern in ((first, begins), (last, ends)):
        for span in paper.search(pattern, 1):
            yield Found(field, span, 1.4)
    for text in paper.running_text:
        for match in re.finditer(rf"起止(?:日期|时间|期限)?：?({DATE})[/、]?({DATE})", text.key):
            for field, group in ((first, 1), (last, 2)):
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), 1.5)
        # Two labels side by side above their dates: 起租日到期日 / 2026-06-05 2031-06-04.
        for match in re.finditer(
            rf"(?:起租|起始|开始)日期?(?:到期|截止|终止|届满)日期?\n?({DATE})\n?({DATE})", text.key
        ):
            for field, group in ((first, 1), (last, 2)):
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), 1.5)
    for field, word in ((first, "生效|启用"), (last, "失效")):
        for span in paper.search(rf"(?:{word})(?:日期|时间)：?({DATE})", 1):
            yield Found(field, span, 1.0)
    alone = rf"({DATE})(?:起|开始)(?:计|算|租)*(?=[，。；\n）]|$)"
    for pattern, score in (
        (rf"(?:{_TERM_WORDS})[^。；\n]{{0,16}}?[自从由]({DATE})(?:起|开始|，|。)(?!至|到)", 1.2),
        (rf"(?:{_TERM_WORDS}|租)[^。；\n]{{0,20}}?{alone}", 1.1),
        (rf"({DATE})(?:起租|开始租|起开始)", 1.1),
    ):
        for span in paper.search(pattern, 1):
            yield Found(first, span, score)


def _periods(text: RunningText, first: str, last: str) -> Iterator[Found]:
    for order, match in enumerate(re.finditer("|".join(PERIODS), text.key)):
        before, behind = (
            text.key[max(0, match.start() - 28) : match.start()],
            text.key[match.end() : match.end() + 9],
        )
        score = (
            1.3
            + 0.3 * bool(re.search(_TERM_WORDS, before))
            + 0.1 * bool(re.search("[自从由]$", before))
            - 0.01 * min(order, 9)
        )
        free = "免租" in re.split("[。；\n]", before)[-1] and not re.search(_TERM_WORDS, before[-8:])
        if free or re.search(_NO_TERM, before[-12:]) or re.search("为?免租|为?装修|为?首期", behind):
            score -= 0.9
        if _is_earlier(text.key, match):
            score -= 0.8
        groups = [group for group in range(1, 2 * len(PERIODS) + 1) if match[group]]
        for field, group in zip((first, last), groups, strict=True):
            yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), score)


def _is_earlier(key: str, period: re.Match[str]) -> bool:
    """Whether the sentence before a period, or what follows it, says that it was another contract's."""
    begin = max(0, period.start() - 40)
    for end in _SENTENCE.finditer(key, begin, period.start()):
        begin = end.end()
    return (
        _EARLIER.search(key[begin : period.start()]) is not None
        or _EARLIER.match(key[period.end() : period.end() + 6].lstrip("）（，止。")) is not None
    )
