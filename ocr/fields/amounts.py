"""Which of a contract's amounts is the price or the rent: the word before an amount says what it is for.

An amount in capitals and one in figures beside each other are one amount. Deposits, penalties, fees of the
property manager, instalments and prices per square metre are amounts of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ocr.fields.patterns import GROUPED
from ocr.layout import Row, match_key
from ocr.normalise import parse_value
from ocr.paper import Found, Paper, RunningText
from ocr.span import Span

_CAP = "零壹贰叁肆伍陆柒捌玖拾佰仟万亿〇"
_YUAN = "(?:元|圆|块钱?)"
_WORDS = rf"[{_CAP}两一二三四五六七八九十百千]+{_YUAN}(?:[{_CAP}]+[角分][{_CAP}角分]*)?[整正]?|[{_CAP}]{{2,}}(?:[整正]|(?=[（，。；\n]))"
_NUMBER = r"\d[\d，]*(?:。\d{1,2})?"
_DIGITS = rf"(?<![A-Z-]){GROUPED}(?:元)?|(?:[¥￥Y]|RMB)[：（]*{_NUMBER}(?:万元|元)?(?:整)?|(?<![\d。A-Z-]){_NUMBER}(?:万?{_YUAN}(?:整)?|万(?![元千平只]))|(?<![\d。A-Z-])\d{{1,3}}(?:，\d{{3}})+。\d\d(?!\d)"
# A bare number counts where its label gives the unit: 年租金（元）3600.
_BARE = rf"(?<=元）)：?{_NUMBER}(?!\d)|(?<=元/[年月]）)：?{_NUMBER}(?!\d)|(?<=小写）)：?{_NUMBER}(?!\d)"
# … or where it is said for how long it is paid: 房租一年24000.
_BARE += r"|(?:(?<=一年)|(?<=每年)|(?<=每月)|(?<=个月))\d{3,6}(?=[，。；\n（])(?!。\d)"
_MENTION = re.compile(rf"(?P<words>{_WORDS})|(?P<figures>{_DIGITS})|(?P<bare>{_BARE})")
_SUM = r"(?:合计|总[价额计款]|实付|应付|全款|成交价?)[^，。；\n\d]{0,6}大写[：）]*"
_SUM_IN_WORDS, _SUM_HEAD = re.compile(rf"{_SUM}\n?(?:人民币)?({_WORDS})"), re.compile(rf"{_SUM}(?:（?人民币）?)?")
_BETWEEN = re.compile(r"(?:[（）：，、/\"¥￥即计合]|元|整|正|大写|小写|人民币|RMB|金额|为|\n)*")
_SENTENCE_END = re.compile(r"[；\n]|(?<!\d)。|。(?!\d)")
_BEHIND = re.compile(
    r"^(?:整|元|）|（)*(?:作为|的)?(?:违约金|定金|订金|意向金|诚意金|认筹金|押金|保证金|滞纳金|罚款|赔偿)"
)
_PER_AREA = re.compile(r"^(?:元)?/(?:/|M(?![A-Z])|㎡|²|M2|平|日|天|次|小时)|^每平")
_TAX_NOTE = re.compile(
    r"（[^（）]{0,6}(?:[含免]|包括)[^（）]{0,8}税[^（）]{0,6}）|连同[^（），。；\d]{0,10}税款?"
)  # 总价款（含增值税）, 车价连同增值税: whose price it is, no tax
_OF_UNIT = re.compile(r"每(?:亩|平方米|平米|㎡)(?:每?[年月])?[^，。；\n0-9]{0,6}$")
_PRICE_BEHIND = re.compile(r"^(?:元|整|）)*的(?:总|转让|成交|优惠)?(?:价格|价款|总价|价)")  # 以9.5万元的价格转让
_SOLD_BEHIND = re.compile(r"^(?:元|整|）)*(?:全部|一次性)?(?:卖|售|出售|转让)[给与予]")
_PER_TIME = re.compile(r"^(?:元|整|）)*(?:/|每|一)(?:个)?(?:年|月|季|半年|季度)")
_EACH_TIME = re.compile(
    "(?:每个?月|每年|一年|一个月|每季度?|每半年|月付|年付)(?:为|是|按|付|交|给|收)?(?:人民币)?[¥￥]?$"
)
_CELL_GAP, _SHORT_ROW = 0.9, 3.0
_HEADING = 8
_LOOK_BACK = 46
_AS_PRINTED = str.maketrans({"。": ".", "，": ","})  # `match_key` writes every dot and comma one way


@dataclass(frozen=True, slots=True)
class AmountWords:
    """`wanted`: words for the amount looked for; `other`: words for other amounts; `whole` and `part`: words between
    that make it more or less likely the one."""

    wanted: str
    other: str
    whole: str
    part: str


_OTHER = (
    "押金|保证金|定金|订金|诚意金|意向金|认筹金|违约金|滞纳金|物业|管理费|服务费|管理服务费|水电|电费|水费|燃气|取暖|中介费|佣金|首付|首期款|余款|剩余|尾款|赔|罚款|税|抵押|贷款|单价"
    "|每平|每㎡|手续费|维修|装修|补偿|注册资本|已付|加收|损失|工本费|预付|垃圾|保险|电价|债权"
    r"|(?:相当于|等于|(?<![每\d])[两二三四五六七八九十2-9]个月)[^，。；\n]{0,6}租金|(?<!租)(?<!租赁)(?<!租用)(?<!车位)(?<!停车)(?<!泊位)(?<!使用)(?<!转让)(?<!使用权)(?<!收)(?<!缴)(?<!交)费(?!用)"
)
PRICE = AmountWords(
    wanted="计人民币|一口价|价钱|对价|作价|要价|卖价|优惠价|实付|实收|实[交缴]|全款|总价|价款|价格|成交价|总额|总金额|金额|(?:转让|出让|受让|购买|认购|出售)[价款费金]|购房款|一共|总共|统共|拢共|车位款|车库款|售价|款项|费用|使用权费|使用费|转让金|合计|共计|卖给|定价",
    other=rf"{_OTHER}|租金|时付|时支付|前付|前支付|[%％]",
    whole="总价|成交|总额|总金额|合计|共计|转让|价款|价格",
    part="先付|分期|每月|每年|第一期|首期|每季",
)
RENT = AmountWords(
    wanted="租金|价钱|租费|租赁费|承租费|租用费|车位费|停车费|泊位费|使用费|收费|缴费|交费|月租|年租|房租|场租|租价|费用",
    other=rf"{_OTHER}|转让|原为|原租金",
    whole=r"每年|每月|每季|月租|(?<![两二三四五\d])年租|季租|按年|按月|每半年|一年|/月|/年|每个月|每季度|第一年",
    part="总计|共计|合计|总额|全年|首期|首次|第一期|每期|第二年|时支付|时付|前支付|一次性|预交",
)


# Words right before an amount that tell the price agreed on from the one asked for at first.
_AGREED = re.compile("调整为|调至|改为|增至|优惠后|折后|实际|实付|实收|实[交缴]|成交|最终|净价")
_BEFORE_THIS = re.compile("原(?:来|先|为)?的?(?:每|月|年|租金|按)?[^，。；\\d]{0,4}$")
_ASKED = re.compile("标准|原价|原总价|市场|挂牌|优惠前|标价|底价|评估|备案价|指导价|定价")


@dataclass(frozen=True, slots=True)
class _Amount:
    """`single`: said once, in words or in figures."""

    start: int
    end: int
    single: bool = True


def find_amount(paper: Paper, field: str, words: AmountWords) -> Iterator[Found]:
    """Amounts the text says are the one looked for, the plainest first in rank."""
    order = 0
    for text in paper.running_text:
        before = 0
        for amount in _amounts(text.key):
            score = _score(text.key, amount, before, words, ends_cell=_is_apart(text, amount.end))
            before = amount.end
            if score is None:
                continue
            span = Span(text.page, text.glyphs[amount.start : amount.end])
            parsed = parse_value("money", span.plain.translate(_AS_PRINTED))
            if parsed is not None and parsed.value == "0.00":
                continue  # nobody sells or lets for nothing: the figures before the point were not read
            value = parsed.value if parsed is not None and amount.single else None
            yield Found(field, span, score - 0.02 * min(order, 10), value=value)
            order += 1


def times_printed(paper: Paper, value: str) -> int:
    """How often an amount is printed, in words or in figures."""
    said = (match.group() for text in paper.running_text for match in _MENTION.finditer(text.key))
    read = (parse_value("money", words.strip("：").translate(_AS_PRINTED)) for words in said)
    return sum(one is not None and one.value == value for one in read)


def printed_twice(paper: Paper) -> Span | None:
    """The one amount that stands both in words and in figures side by side, by the first of the two; None for none and
    for several."""
    found = [
        Span(text.page, text.glyphs[slice(*first.span())])
        for text in paper.running_text
        for amount in _amounts(text.key)
        if not amount.single and (first := _MENTION.search(text.key, amount.start)) is not None
    ]
    return found[0] if len({match_key(span.plain) for span in found}) == 1 else None


def sum_in_words(paper: Paper) -> Span | None:
    """The one amount in words that is headed as the sum to pay (实付大写); None for none and for several."""
    found = [
        Span(text.page, text.glyphs[slice(*match.span(1))])
        for text in paper.running_text
        for match in _SUM_IN_WORDS.finditer(text.key)
    ]
    found += [span for page in paper.pages for row in page.rows for span in _sums_on(row)]
    return found[0] if len({match_key(span.plain) for span in found}) == 1 else None


def _sums_on(row: Row) -> Iterator[Span]:
    """The same in the cell beside such a head, wherever the two are read in the running text."""
    for (start, end), (first, last) in pairwise(row.runs(gap=_CELL_GAP)):
        if _SUM_HEAD.fullmatch(row.key[start:end]) and re.fullmatch(_WORDS, row.key[first:last]):
            yield Span(row.page, row.glyphs[first:last])


def _amounts(key: str) -> Iterator[_Amount]:
    """Amounts of a text; neighbours that say the same in words and figures are one."""
    last: _Amount | None = None
    last_kind = ""
    for match in _MENTION.finditer(key):
        kind, start = str(match.lastgroup), match.start() + match.group().startswith("：")
        if key[match.end() : match.end() + 1].isdigit():
            continue  # 1.77000元: a comma read as a dot, and what of
        if last is not None and {last_kind, kind} in ({"words", "figures"}, {"words", "bare"}):
            between = key[last.end : start]
            told = "大写" in between or "小写" in between or "（" in between
            if len(between) <= 16 and _BETWEEN.fullmatch(between) and (told or _same(key, last, match)):
                yield _Amount(last.start, match.end(), single=False)
                last = None
                continue
        if last is not None:
            yield last
        last, last_kind = _Amount(start, match.end()), kind
    if last is not None:
        yield last


def _same(key: str, one: _Amount, other: re.Match[str]) -> bool:
    first, second = (
        parse_value("money", text.translate(_AS_PRINTED)) for text in (key[one.start : one.end], other.group())
    )
    return first is not None and second is not None and first.value == second.value


def _heading_above(key: str, begin: int) -> str:
    """The line above a paragraph that begins at a place, where it is but a heading: 三、价款."""
    if begin == 0 or key[begin - 1] != "\n":
        return ""
    line = key[key.rfind("\n", 0, begin - 1) + 1 : begin - 1]
    return line if len(line) <= _HEADING and not re.search(r"\d{3}|[：，。；]", line) else ""


def _is_apart(text: RunningText, place: int) -> bool:
    """Whether free space stands before a character, as between the cells of a table."""
    if not 0 < place < len(text.glyphs):
        return True
    one, other = text.glyphs[place - 1], text.glyphs[place]
    if other.line is one.line:
        return False
    height = one.line.box.height
    if other.x0 > one.x0:
        return other.x0 - one.x1 > _CELL_GAP * height
    return one.x1 < max(glyph.x1 for glyph in text.glyphs) - _SHORT_ROW * height  # no sentence runs on from here


def _score(
    key: str, amount: _Amount, previous_end: int, words: AmountWords, *, ends_cell: bool = False
) -> float | None:
    """How likely an amount is the one looked for; None where the words before it name another or none."""
    behind = "" if ends_cell else key[amount.end : amount.end + 12]
    if _BEHIND.search(behind) or _PER_AREA.search(behind):
        return None
    begin = max(0, amount.start - _LOOK_BACK)
    for end in _SENTENCE_END.finditer(key, begin, amount.start):
        begin = end.end()
    said = _heading_above(key, begin) + key[begin : amount.start]
    said = _TAX_NOTE.sub(lambda note: "\u3000" * len(note.group()), said)  # as long as before: places are counted
    if _OF_UNIT.search(said):
        return None
    if words is PRICE and _PRICE_BEHIND.search(behind):
        return 1.9
    wanted = _last(words.wanted, said)
    other = _last(words.other, said)
    if wanted is None and other is None and words is PRICE and _SOLD_BEHIND.search(behind):
        return 1.9  # 现以8.8万元卖给乙方
    if wanted is None and other is None and words is RENT and _EACH_TIME.search(said):
        return 1.4  # 租给…，每月300块
    if wanted is None or (other is not None and other[1] >= wanted[1]):
        return None
    since = previous_end - begin + len(said) - (amount.start - begin) if previous_end > begin else 0
    near = said[max(since, 0) :]
    score = 2.0 - 0.1 * (len(said) - wanted[1] > 14)
    score -= 0.9 * bool(_BEFORE_THIS.search(said))
    score += 0.25 * bool(_AGREED.search(near)) - 0.9 * bool(
        words is PRICE and _ASKED.search(near) and not _AGREED.search(near)
    )
    score += 0.1 * bool(re.search(words.whole, near) or _PER_TIME.search(behind))
    score -= 0.7 * bool(re.search(words.part, near) and not re.search(r"月租|(?<![两二三四五\d])年租|每年|每月", near))
    return score


def _last(pattern: str, text: str) -> tuple[int, int] | None:
    """Start and end of the last place of a pattern."""
    found = None
    for match in re.finditer(pattern, text):
        found = match.span()
    return found
