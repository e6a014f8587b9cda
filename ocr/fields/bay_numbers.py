"""Bay numbers that no sentence of the usual build names: every token shaped like one, weighed by its neighbours.

A token counts only in a sentence that speaks of a bay. What stands before and behind it says how likely it is the
number (编号, 层, 区 before; 号, 车位 behind) or that it is another thing's (元, 平方米, 号楼, 室, 年).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ocr.characters import PLAIN_NUMERALS
from ocr.fields.patterns import BAY, NUMBERED_LEVEL, PROVINCES, SORT_OF_BAY, SPACE
from ocr.normalise_space import clean_space
from ocr.paper import Found, Paper, RunningText
from ocr.span import Span

_SENTENCE = re.compile(r"(?:[^。；\n]|(?<=\d)。(?=\d))+")
_SPEAKS_OF_BAY = re.compile("车位|泊位|车库|停车|停放位|位号|库号|号[位格]|安装(?:位置|地点)")
_TOKEN = re.compile(
    rf"(?<![0-9A-Z。，¥￥{PROVINCES}-])(?:[一二三四五六七八九十东西南北甲乙丙丁]-(?=[A-Z]{{0,2}}\d))?(?:(?:{NUMBERED_LEVEL})-?)?{SPACE}(?![0-9A-Z-])"
)
_FIGURES = "〇一二三四五六七八九"
_PLAIN = PLAIN_NUMERALS | {ord("零"): "〇"}
_NUMERAL = re.compile(
    rf"(?<![一二三四五六七八九十百])第?([一二三四五六七八九十百〇零壹贰叁肆伍陆柒捌玖拾佰]{{1,6}})号{SORT_OF_BAY}{BAY}"
)

_NAMED = re.compile(
    rf"(?:编号|号码|位号|库号|序号|{BAY}号?|代[码号]|位置)(?:分别)?(?:为|是|系|即|：|、|\"|（|第|于|在|壹个|一个|1个|，)*$|(?:喷|写|标|印|漆|刷)[的着有了]*(?:字|号)*(?:为|是|：|\")*$|[划分配拨]给[^，。；]{{1,16}}的(?:是|为)$"
)
_PLACED = re.compile(
    r"(?:层|区|库|场|棚|院|室|地下|地上|地面|位于|第|侧|内|位里|场里|库里|院里|楼下|广场|园|小区|期)(?:的|第|\"|（|-|，)*$"
)
_OF_OTHERS_BEFORE = re.compile(
    r"(?:电话|手机|证|证号|号码[：为]?\d*|身份|合同|协议|认购书|票|账号|卡号|邮编|车牌号?|牌照|型号|字第?|不动产权|条|款|[路街道巷]|大道|国道|省道|[¥￥]|人民币|金额|价|租金|押金|第|共|计|约|满|于"
    r"|[楼栋幢座]|单元|房号|每月|每年|费|面积|长|宽|高|年|月|日|元|/)(?:编号|号)?(?:为|是|：|（)*$"
)
_OF_OTHERS_BEHIND = re.compile(
    r"(?:号楼|号院|号门|号地|号线|栋|幢|座(?!位)|单元|室|楼|层|#楼|元|块|万|年|月|日|天|期|间|平|㎡|M|米|条|款|个|台|辆|份|位|家|户|人|次|倍|%|％|KW|千瓦|伏|V|周|小时|分|折|页|一[行栏]|/|：\d|。\d|、\d+(?:号楼|栋|幢)|号(?!码)[一-鿿]{0,4}(?:楼|院|住宅|房(?!车)|室|街|路|门|地块|文))"
)
_BAY_BEHIND = re.compile(rf"(?:（[^）]{{1,12}}）)?号?{SORT_OF_BAY}{BAY}(?!编号|号码|号|性质|类型|费)")
_MARKED_BAY = re.compile("[位格](?![置于子])")  # 临时划线24号位
_OF_GARAGE = re.compile(r"(?:车棚|车库|停车场|停车楼|地库|停车库)[-A-Z\d第]")  # 3号车库026号
_LEAST, _MOST = 0.5, 0.79


@dataclass(frozen=True, slots=True)
class _Token:
    span: Span
    value: str
    score: float


def find_bay_numbers(paper: Paper, field: str = "space_no") -> Iterator[Found]:
    """Tokens of the sentences about a bay that can be its number; one printed twice is worth more."""
    tokens = [token for text in paper.running_text for token in (*_tokens(text), *_in_words(text))]
    times = Counter(token.value for token in tokens)
    for token in tokens:
        score = min(_MOST, token.score + 0.06 * (times[token.value] - 1))
        if score >= _LEAST:
            yield Found(field, token.span, score, token.value)


def _in_words(text: RunningText) -> Iterator[_Token]:
    """Numbers in Chinese numerals, 第五十三号车位, as figures."""
    for match in _NUMERAL.finditer(text.key):
        number = _count(match[1])
        if number is not None:
            span = Span(text.page, text.glyphs[slice(*match.span(1))])
            yield _Token(span, str(number), 0.62)


def _count(numeral: str) -> int | None:
    """五十三 -> 53, 贰佰零陆 -> 206, 一〇二 -> 102; None for what is no number."""
    plain = numeral.translate(_PLAIN)
    if not re.search("[十百]", plain):
        return int("".join(str(_FIGURES.index(one)) for one in plain))
    match = re.fullmatch(
        r"(?:([〇一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?", plain
    )
    if match is None:
        return None
    hundreds, tens, ten, ones = match.groups()
    digits = (hundreds, tens or ("一" if ten else None), ones)
    return sum(_FIGURES.index(one) * worth for one, worth in zip(digits, (100, 10, 1), strict=True) if one)


def _tokens(text: RunningText) -> Iterator[_Token]:
    for sentence in _SENTENCE.finditer(text.key):
        words = sentence.group()
        if not _SPEAKS_OF_BAY.search(words):
            continue
        for match in _TOKEN.finditer(words):
            value = clean_space(match.group())
            score = _worth(words[: match.start()], match.group(), words[match.end() :])
            if value is not None and score is not None:
                start = sentence.start() + match.start()
                yield _Token(Span(text.page, text.glyphs[start : start + len(match.group())]), value, score)


def _worth(before: str, token: str, behind: str) -> float | None:
    """How likely a token is the bay's number; None where its neighbours make it another thing's."""
    named = _NAMED.search(before) is not None
    if not named and _OF_OTHERS_BEFORE.search(before):
        return None
    if _OF_OTHERS_BEHIND.match(behind) and not token.endswith(("号", "#")):
        return None
    if token.endswith("号") and _OF_GARAGE.match(behind):
        return None
    if token.endswith("号") and _OF_OTHERS_BEHIND.match(f"号{behind}"):
        return None
    score = 0.3 + 0.3 * named + 0.1 * bool(re.search("[A-Z]", token)) + 0.05 * ("-" in token)
    marked = token.endswith("号") and _MARKED_BAY.match(behind) is not None
    score += 0.25 * (marked or _BAY_BEHIND.match(behind) is not None)
    score += 0.15 * bool(_PLACED.search(before))
    score += 0.15 * bool(re.search(rf"{BAY}(?:：|为|是)?[^，。；：]{{0,16}}$", before))
    score += 0.1 * (token.endswith(("号", "#")) or behind.startswith("号"))
    return score
