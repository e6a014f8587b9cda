"""Which party a sentence speaks of: the last name or role word before a place in it.

谭志刚（身份证号码：…）, 承租人身份证号码：…, 身份证号：乙方…，代理人…: the number belongs to who is named last before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ocr.fields.patterns import ID_NUMBER
from ocr.paper import Found, Paper, RunningText
from ocr.span import Span

_OTHERS = "代理人|委托人|受托人|经办人|见证人|担保人|介绍人|居间方|中介方|丙方|产权人|法定代表人|负责人|联系人|代表人|配偶|共有人|法人代表|本人"
_LABEL_BETWEEN = re.compile(
    r"(?:[（）：，、/\"。 ]|有效|居民|公民|身份证?|身份号码|证件|证|号码?|编号|类型|为|是|男|女|汉族|联系|电话|手机|1[3-9]\d{9}|签字|签名|本人|签章|盖章|手印)*"
)
_LOOK_BACK = 90


def _level(text: RunningText, one: int, other: int) -> bool:
    """Whether two characters stand on one row."""
    first, second = text.glyphs[one].line.box, text.glyphs[other].line.box
    return abs(first.centre[1] - second.centre[1]) < 0.6 * max(first.height, second.height)


def _goes_on(text: RunningText, mention: re.Match[str]) -> bool:
    """Whether the sentence goes on behind a mention on its row."""
    return _level(text, mention.start(), min(mention.end(), len(text.glyphs) - 1))


def find_id_by_mention(paper: Paper, field: str, sides: Mapping[int, str], side: int) -> Iterator[Found]:
    """Numbers behind a mention of one side. `sides`: the pattern of names and roles of side 1 and side 2."""
    mention = re.compile(rf"(?P<other>{_OTHERS})|(?P<s1>{sides[1]})|(?P<s2>{sides[2]})")
    for text in paper.running_text:
        for number in re.finditer(ID_NUMBER, text.key):
            begin = text.key.rfind("\n", 0, number.start()) + 1
            if begin and text.key[begin : number.start()] == "（":
                begin = text.key.rfind("\n", 0, begin - 1) + 1  # the number begins the row below who bears it
            begin = max(begin, number.start() - _LOOK_BACK)
            mentions = list(mention.finditer(text.key, begin, number.start()))
            if not mentions or mentions[-1].lastgroup != f"s{side}":
                continue
            last = mentions[-1]
            if not _goes_on(text, last) and any(
                one.lastgroup != last.lastgroup and _level(text, one.start(), last.start()) for one in mentions
            ):
                continue  # both sides stand on the row above: the number is in the column of one of them
            between = text.key[last.end() : number.start()].replace("\n", "")
            span = Span(text.page, text.glyphs[slice(*number.span())])
            if _LABEL_BETWEEN.fullmatch(between):
                yield Found(field, span, 1.5)
            elif not re.search(rf"{ID_NUMBER}|[。；]", between):
                yield Found(field, span, 0.9)
