"""Where a place that was told begins and ends: with its region, its thing, its bracket, without its owner. Pure."""

from __future__ import annotations

import re

from ocr.layout import match_key
from ocr.paper import Paper
from ocr.span import Span
from ocr.told_context import (
    CELL,
    FARTHEST,
    FROM_LABEL,
    LONGEST_THING,
    is_set_apart,
    reach_behind,
    rest_of_cell,
    stand,
    with_words_before,
    words_before,
)

_BRACKETS = str.maketrans("()", "（）")
# Where the part of a place that is told begins in the midst of one.
_BEFORE_BRACKET = re.compile(
    r"(?:使用|占用|借用|位于|坐落于|在|对|于|将|把|：|，)([一-鿿A-Z0-9]{3,20})（[^（）]{0,16}$"
)
_REGION = re.compile(
    r"(?:^|[的在于为将对把与：，。（])((?:[一-鿿]{2,4}省)?(?:[一-鿿]{2,3}市)?(?:[一-鿿]{1,3}(?<![小社园辖景厂库院地本该我片城街])[区县])?)(?<=[省市县区])$"
)
# …of which the first characters were not told: 管理的 | 重庆市九|龙坡区…, 所有的 | 高|新区….
_REGION_WHOLE = re.compile(
    r"(?:[一-鿿]{2,4}省)?(?:[一-鿿]{2,3}市)?(?:[一-鿿]{1,3}(?<![小社园辖景厂库院地本该我片城街])[区县]|[一-鿿]{0,2}新区|[一-鿿]{1,3}开发区)?"
)
_BEGINS_CLAUSE, _LONGEST_REGION = re.compile(r"[的在于为将对把与至到，。：；（\n]"), 12
_LABEL_OF_CELL = re.compile("(?:具体)?(?:地点|位置|地址|项目|工程)(?:名称)?(?=.{4})")
_SIDE = (
    r"(?:门[口前外]|大门[口外]?|院[内后前里]?|楼[前后下]|[东西南北]{1,2}[侧边面角]|[东西南北]?围?墙[根内外边]|对[面过]|旁边?"
    r"|[内外]侧|临街|路[口边侧]|街角|附近|前|后)"
)
_THING = (
    r"(?:(?:非?机动车|人行便?|慢车|辅|车行|便)道|(?:分车|隔离|分隔|道旁|路侧)?(?:绿化带|绿带)|分车带|隔离带|分隔带|绿篱|绿地|花坛|花池|草坪|树池|行道树|空地|场地|院坝|广场|车棚|(?:地面|地下|露天|室外|院内)?停车[场位区](?:[东西南北中A-Z]区)?"
    r"|地块|边角地|台阶|路面|巷口)"
)
# What stands at that number by a name of its own, before its side that is meant: 某某路9号|某某公寓南侧围墙内空地.
_BY_NAME = (
    r"[一-鿿]{2,8}(?:小区|公寓|花园|家园|大厦|商场|广场|酒店|宾馆|市场|医院|学校|[小中大]学|公司|中心|[厂院苑城])"
)
_BEHIND_PLACE = re.compile(
    rf"(?:(?:{_BY_NAME})?{_SIDE}{{1,3}}(?:[一-鿿]{{0,4}}{_THING})?|{_THING})(?=[，。；、：（）\n]|$|[的处内有归属]|需|拟|合计|长\d|宽\d|面积|约\d|\d|提供|出租|租给|交)"
)
# What a place is called that such a word stands before: 某某路口|街头绿地.
_MODIFIED = re.compile("(?:街头|街旁|街边|临街|沿街|路侧|路边|河边|墙外|门前|角)$")
_THING_OF_PLACE = re.compile(
    rf"(?:街头|街旁|临街|沿街|路侧)?{_THING}(?=[，。；、：（）\n]|$|[的处内有归属]|需|拟|合计|面积|约\d|\d)"
)
_HOUSE = re.compile(rf"\d(?:号院?|号楼)$|[路街巷道]$|号{_SIDE}$|）$")
# The sender's own address, on the letterhead or below the text.
_OFFICE = re.compile(r"(?:管理局|公司|委员会|办事处)$")
_LIVES = re.compile(r"(?:[家现]?住|住在|住址|家在|住所|(?:联系|通讯|通信|注册|家庭|办公|单位|户籍)地址)[：]?$")
_WITHOUT_OWNER = re.compile(r"(?:自己|我家|本人|名下|所有)的|我的|自家的?")
_REST_OF_PLACE = re.compile(r"(?!.*[的在于为是和与及])[一-鿿·\d]{2,16}[道侧口处院场地带旁外内边面根角坛位段前后]")
_WHERE_IN_BRACKETS = re.compile(
    r"（(?![^）]*(?:以下|下称|简称))[^（）\n]{2,18}(?:[外内旁侧处口前后段角边]|以[东西南北]|\d米)）(?=\n|$|[，。；])"
)
_REST_OF_BRACKET = re.compile(r"[^（）。；\n]{0,12}）")
_LETTERHEAD = re.compile(
    r"^(?:单位|公司|联系|办公|通讯|通信)?地址.*(?:电话|邮编|邮政编码|传真|热线)|(?:邮编|传真).*地址"
    r"|^[^：，。；]{4,40}[路街道巷号层室楼厦](?:邮编|邮政编码|总机|传真|电话)[：]?\d"
)


def without_label(span: Span) -> Span:
    """Without the label that stands before a value, apart from it: 地点　样例路…, 项目　某某工程."""
    label = _LABEL_OF_CELL.match(span.plain)
    apart = label is not None and is_set_apart(span.glyphs[label.end() - 1], span.glyphs[label.end()], FROM_LABEL)
    return span.part(label.end(), len(span.glyphs)) if label is not None and apart else span


def wants_a_thing(place: str) -> bool:
    """Whether a place ends with a word that says where another thing lies: 样例街254号沿街."""
    return _MODIFIED.search(place) is not None


def _from_cell(span: Span, paper: Paper) -> Span:
    """A place without its owner (自己的), and with what stands before it in its cell: the estate of 某某|新苑北门外."""
    if owner := _WITHOUT_OWNER.match(span.plain):
        return span.part(owner.end(), len(span.glyphs))
    return with_words_before(span, paper)


def _to_end_of_cell(span: Span, paper: Paper) -> Span:
    """A place up to the end of its cell, where what follows there says where: 某某路63号|某某花园大门外慢车道."""
    cell, behind = rest_of_cell(span, paper)
    if not CELL.fullmatch(cell) or not _REST_OF_PLACE.fullmatch(cell[len(cell) - len(behind) :]):
        return span
    return Span(span.page, (*span.glyphs, *behind))


def _closed(span: Span, paper: Paper) -> Span:
    """With the bracket that closes not far behind what was opened, and what stands in it: （某某路口向东|60米）."""
    text, _, end = stand(span, paper)
    opened = span.plain.translate(_BRACKETS).count("（") > span.plain.translate(_BRACKETS).count("）")
    rest = _REST_OF_BRACKET.match(text.key, end) if opened else None
    return span if rest is None else Span(span.page, (*span.glyphs, *text.glyphs[end : rest.end()]))


def _is_elsewhere(span: Span, paper: Paper) -> bool:
    """Whether an address is where somebody lives or has an office, or an office itself."""
    row, _ = paper.rows_at(span)
    letterhead = row is not None and _LETTERHEAD.search(row.key) is not None
    return (
        letterhead or _OFFICE.search(span.plain) is not None or _LIVES.search(words_before(span, paper, 6)) is not None
    )


def _in_whole(span: Span, paper: Paper) -> Span:
    """With what says more of where behind it: the rest of a bracket, and what lies there: （某某巷口以东）|绿带."""
    whole = _whole_place(span, paper)
    closed = _closed(whole, paper)
    return _with_where(closed, paper) if closed is whole else _whole_place(closed, paper)


def _with_region(span: Span, paper: Paper) -> Span:
    """A place with the city and the district right before it: 管理的 | 云岚区 | 朝阳大街195号."""
    text, start, _ = stand(span, paper)
    before = text.key[max(0, start - FARTHEST) : start]
    if region := _REGION.search(before):
        return Span(span.page, (*text.glyphs[start - len(region[1]) : start], *span.glyphs))
    clause = max((match.end() for match in _BEGINS_CLAUSE.finditer(before)), default=0)
    torn = len(before) - clause
    if not 0 < torn <= _LONGEST_REGION:
        return span
    region = _REGION_WHOLE.match(before[clause:] + match_key(span.plain))
    if region is None or region.end() <= torn:
        return span
    return Span(span.page, (*text.glyphs[start - torn : start], *span.glyphs))


def _with_where(span: Span, paper: Paper) -> Span:
    """With the bracket right behind a place that says where: 样例路东侧（某某花园围墙外）."""
    text, _, end = stand(span, paper)
    bracket = _WHERE_IN_BRACKETS.match(text.key, end)
    return span if bracket is None else Span(span.page, (*span.glyphs, *text.glyphs[end : bracket.end()]))


def _whole_place(span: Span, paper: Paper) -> Span:
    text, _, end = stand(span, paper)
    behind = text.key[end : end + FARTHEST].replace("\n", "")
    torn = _torn_thing(span.plain, behind)
    if torn:
        return Span(span.page, (*span.glyphs, *text.glyphs[end : reach_behind(text, end, torn)]))
    match = _BEHIND_PLACE.match(behind) if _HOUSE.search(span.text) else None
    match = _THING_OF_PLACE.match(behind) if match is None and _MODIFIED.search(span.text) else match
    if match is None:
        return _to_end_of_cell(span, paper)
    return Span(span.page, (*span.glyphs, *text.glyphs[end : reach_behind(text, end, match.end())]))


def _torn_thing(told: str, behind: str) -> int:
    """How many characters behind a place belong to a word that it ends within: 街旁绿 | 地，."""
    for within in range(1, min(LONGEST_THING, len(told))):
        thing = _THING_OF_PLACE.match(told[-within:] + behind)
        if thing is not None and within < thing.end() and not _THING_OF_PLACE.match(told[-within:]):
            return thing.end() - within
    return 0


def bounded_place(span: Span, paper: Paper) -> Span | None:
    """The place that was told, whole and by itself; None where it is where somebody lives or has an office."""
    span = _opened(span, paper)
    return None if _is_elsewhere(span, paper) else _with_region(_in_whole(_from_cell(span, paper), paper), paper)


def _opened(span: Span, paper: Paper) -> Span:
    """With the words before the bracket that it closes: 使用某某绿地（|某某桥西段）."""
    if "（" in match_key(span.plain) or not match_key(span.plain).endswith("）"):
        return span
    text, start, _ = stand(span, paper)
    before = text.key[max(0, start - FARTHEST) : start]
    place = _BEFORE_BRACKET.search(before)
    return (
        span
        if place is None
        else Span(span.page, (*text.glyphs[start - len(before) + place.start(1) : start], *span.glyphs))
    )
