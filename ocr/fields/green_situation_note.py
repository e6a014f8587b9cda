"""工程建设涉及城市绿地、树木情况说明: a letter on which green land and which trees works touch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ocr.fields.choices import find_choice
from ocr.fields.filled_in import without_marks
from ocr.fields.letter import WE_BY_NAME, find_day, is_name, letter_text, search
from ocr.fields.measures import Sizes, sizes_in
from ocr.fields.reports import ORG, SEAL_ORG
from ocr.layout import Row, match_key
from ocr.normalise_dates import count_in_words
from ocr.normalise_measures import plain_decimal, spoken_size
from ocr.paper import Found, Paper, RunningText, cut
from ocr.span import Span

_SIZES = (
    "占用绿地面积", "绿地面积", "占用面积", "占用总面积", "涉及绿地面积", "临时占用面积", "临时占用绿地面积", "拟占用绿地面积", "占用面积（㎡）",
    "占用面积（平方米）", "绿地面积（㎡）", "占用绿地面积（㎡）", "面积", "总面积",
)  # fmt: skip
_NUMBER = r"(\d{1,6}(?:。\d{1,4})?)"
_SQUARE = r"(?:个?平方米|个平方|²(?![\d一-鿿]?[×X*])|平米|㎡|M2|M²|平方)"
_GREEN = r"(?:绿地|绿化带|绿化|草坪|草地|花坛|植被|地被)"
NATURES = r"(?:(?:城市|市政|城区)?(?:(?:居住区|居住|小区|单位|道路|市政|商业|厂区|校区)(?=[附防]))?(?:公共|公园|道路|防护|附属|生产|居住区|居住|单位附属|单位|道路附属|道路防护|街旁|街头游园|街头|游园|带状公园|社区公园|综合公园|专类公园|广场|区域|风景|河道|滨河|市政道路附属|道路两侧|道路绿化带|绿化带|交通设施|公用设施|商业附属|小区)绿地|(?:道路|行道树|分车|中央|路侧|街头)(?:分隔)?(?:绿化带|绿带)|(?:小区|居住区)?集中绿地|防护绿带|(?:河滨|滨河|道路)?防护林带|街头游园|社区游园|小游园|(?:风景|防护|生态)林地|广场用地)"
# Where a place goes on with what is there: 东墙外|的单位附属绿地内, 东门北侧|市政 (道路绿地).
_BEFORE_NATURE = rf"^(.{{4,}}?)(?:(?<=[带地坪坛内里])(?:埋|挖|敷|铺|穿|通|架|过).*|的{NATURES}(?:内|里|中|上)?|(?<=[侧旁边口前外])(?:市政|城市|城区))$"
_AREA_IN_WORDS = r"(?:量(?:了量|下来|出来)|面积(?:约|大约|共|为|是)*|(?:占地?|挖掉?|用掉?|有)?(?:大约|约|大概)|(?:绿地|草坪|草地|花坛))([零一二两三四五六七八九十百点半]{1,8}(?:个?平方米|平米|平方|平))(?=[，、；。]|\n|$)"
_COUNT = r"(\d{1,5})(?:余)?[株棵]"
_CN_COUNTS = "一二三四五六七八九"
_WRITTEN_COUNT = rf"(?<![十百千第])(?<!不[动伤移砍毁迁])(?<!没有)([{_CN_COUNTS}两])[株棵](?!树[都也]没)(?=[^。；\n]{{0,8}}(?:树|苗|樟|槐|柳|杨|松|柏|桂|桐|梧|榆|银杏|女贞|石楠|海棠|樱|枫|竹))"
_TOTAL_IN_WORDS = r"(?:共计|共|合计|总计|总数)[^\d，。；\n]{0,6}?([一二三四五六七八九十]{1,3})[株棵]"
_TOTAL = rf"(?:共计|共|加起来|拢共|统共|合计|总计|总数|总共|计)(?:需)?(?:移植|迁移|涉及|砍伐|影响|修剪)?(?:各类|各种|现有)?(?:树木|乔木|行道树|苗木|树)?[^\d，。；\n]{{0,6}}{_COUNT}"
_OF_TREES = rf"(?:树木|乔木|行道树|大树|树|移植|迁移|移栽|砍伐|涉及|修剪)[^\d。；\n]{{0,14}}{_COUNT}"
_WHERE = re.compile(
    r"(?:位于|坐落于|地处|选址(?:于|在|位于)|(?:建设|项目|工程|施工)?地址(?:为|在|：)|占用(?:了)?|地点(?:为|在|：)|位置(?:为|在|：)|涉及|影响|破除|开挖|经过|穿过|途经|横穿|穿越)(?:的|了)?"
    r"(?:(?:临时)?占用)?(?:位于|坐落于)?"
    r"(?P<place>(?:[^，。；：\n（]|（[^（）]{3,24}[至到-][^（）]{1,24}）){3,60}?)(?:(?<=[内外侧旁边])处(?=[绿树]))?(?=的?(?:城市|现有|现状|既有|部分)?(?P<green>(?:公共|公园|道路|防护|附属|街旁|居住区|单位|道路附属)*(?:绿地|绿化用地|树木|行道树|苗木|绿化(?!带|隔离))"
    r"|(?<=的)(?:绿化带|花坛|草坪|绿化隔离带))|[，。；\n]|现[将就]|（(?![^（）]{3,24}[至到-][^（）]{1,24}）)|(?:面积|共|约)?(?:约)?\d+(?:。\d+)?(?:平|㎡|M))"
)
# What is touched is named before where it lies: 涉及绿地位于….
_LIES = re.compile(r"^[^，。；：\n]{0,14}?(?:位于|坐落于|地处|在(?!建))")
_ANY_GREEN = re.compile(r"(?:城市|市政|道路|路侧|两侧|公共|部分|现有|周边)*(?:绿化带|花坛|草坪|绿化隔离带|隔离带|绿地)")
_PLACE_TEXT = r"(?:[^，。；：\n（]|（[^（）]{3,24}[至到-][^（）]{1,24}）|（[^（）]{2,20}[侧旁处口]）)"
# What is done there; 建设路 and 新建街 are roads.
_WORKS = r"(?:开挖|挖掘|挖沟|挖槽|开槽|掘动|破路|破除|破拆|敷设|铺设|埋设|架设|布设|安装|新建(?![路街巷])|改建|扩建|修建|搭建|兴建|建设(?![路街巷大])|改造|设置|顶管|穿越|施工|占用|迁移|移植|砍伐|修剪|[装立](?=[一二两三四五六七八九十\d]|充电|桩))"
_BUILT_IN = rf"(?:拟|准备|打算|想|需|需要|计划|须|将)(?:要)?在({_PLACE_TEXT}{{4,50}}?)(?=(?:拟|需要?|将|进行|实施|临时|局部)*{_WORKS}|建(?![设国路])|(?:绿化带|绿地|草坪|花坛)(?:内|中|处)?(?:开挖|挖掘|破除|占用|顶管|穿越))"
# A place ends where the works begin: …12号门前开挖管沟.
_THEN_WORKS = re.compile(
    rf"(?<=[路街巷道段侧口号区县村镇园旁内外前后处边场院])(?:拟|需要?|将|进行|实施|临时|局部)*{_WORKS}"
)
# 我公司在某某路与某某街交叉口建设…: where the works are, without 拟.
_WORKS_AT = rf"(?:公司|单位|[我本][司局院校村店]|社区|委员会|[。；，\n])(?:现|已|正)?在({_PLACE_TEXT}{{4,50}}?)(?=(?:实施|进行)?{_WORKS})"
# 装充电桩的线要从某某小区南门东侧花坛下面过
_PASSES = rf"(?:从|由|经|沿)({_PLACE_TEXT}{{4,40}}?)(?:(?:的)?(?:下面|底下|下方|地下|里面|中间|旁边|里|内))?(?=(?:通|穿|经)?过(?!程|来)|走(?![向廊]))"
# 项目在某某医院门前停车场内，因…需占用绿地
_PROJECT_IN = rf"(?:项目|工程)(?:位于|在)({_PLACE_TEXT}{{4,50}}?)(?=，因|，需|，拟)"
_GREEN_AT = rf"(?:绿地|绿化带|花坛|草坪|树木)(?:位置)?在({_PLACE_TEXT}{{4,50}}?(?:绿化带|绿地|花坛|草坪|[东西南北内外]侧|处)?)(?=[，。；\n])"
# 某某广场南沿那块绿地，是…
_THAT_GREEN = r"(?:^|[。\n])([一-鿿A-Z0-9]{4,24}?[沿侧旁边角内口前后])(?:的|(?:那|这)[块片])?(?:绿地|花坛|绿化带|草坪)，?(?=是|为|系|属)"
_LIVES_AT = r"(?:家住|现住|住址为?|居住[于在])([^，。；：\n（]{4,40})(?=，)"
# Words of a road's cross section alone: they say on which part, not where.
_NOWHERE = re.compile(
    r"(?:[该此]处|上述|该|此|项目|施工|工程|建设|现场|范围|区域|沿线|红线|部分|局部|现状|现有|既有|原有|道路|路面|人行道|人行便道|车行道|机动车道|非机动车道|慢车道|辅道|路侧|两侧|一侧|外侧|内侧|旁边?|边|门前|内|外"
    r"|绿化带?|绿地|草坪|花坛|花池|隔离带|分车带|中央|行道树|树木|苗木|的|及|和|与|、)+"
)
_PLACE_WORDS = re.compile(r"[路街巷道段侧口号区县村镇园旁内]")
_SIGNING_ROWS, _LAST_ROWS = 10, 4
_LABEL = (
    r"(?:(?:申请|说明|建设|报告|申报|施工)?(?:单位|人|方)(?:名称)?(?:（[^（）]{1,10}）)*(?:盖章|签章|签字|签名)?：?)?"
)
_SIGNED_ORG = re.compile(rf"{_LABEL}({ORG})(?:（[^（）]{{0,6}}[章字印]）)?")
_SIGNED_PERSON = re.compile(rf"{_LABEL}([一-鿿]{{2,4}})(?:（[^（）]{{1,6}}[章字]）)?")
_TREES = (
    "树木总株数", "树木总棵数", "树木总数", "树木总量", "树木数量", "树木株数", "树木棵数", "总株数", "总棵数", "株数合计", "合计株数", "涉及树木数量", "涉及树木株数",
    "涉及树木总数", "移植数量", "移植株数", "迁移数量", "苗木数量", "乔木数量", "树木数量（株）", "树木数量（棵）", "树木总数（株）", "总计株数", "合计数量",
)  # fmt: skip
_RUN_GAP = 2.0
_MOST_CELLS = 2  # on the row of a signature; more is a list
_HEAD = re.compile(r"(?:数量|株数|棵数|数目)(?:（[株棵]）)?")
_SUM_SET_WIDE = re.compile(r"(?:合计|总计|共计)(?=\d)")
_SUM = re.compile(r"合计|总计|共计|小计")


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    yield from _applicant(paper)
    yield from _place(paper)
    yield from _nature(paper)
    yield from _area(paper)
    yield from _trees(paper)
    yield from _sum_of_list(paper)
    yield from find_choice(paper, "nature")
    yield from find_day(paper)


def _applicant(paper: Paper) -> Iterator[Found]:
    """Who signs: an organisation or a person alone near the end, else the seal; a person may also begin 本人某某."""
    # Lists of trees and photographs may lie behind the page that is signed.
    rows = [
        (rank + 2 * back, row)
        for back, page in enumerate(reversed(paper.pages))
        for rank, row in enumerate(reversed(page.rows[-_SIGNING_ROWS:]))
    ]
    for rank, row in rows:
        for start, end in row.runs(gap=_RUN_GAP):
            run = row.key[start:end]
            match = _SIGNED_ORG.fullmatch(run)
            if match and not re.search(r"施工|监理", row.key[: start + match.start(1)]):
                yield Found("applicant", _part(row, start, match), 0.9 - 0.02 * rank)
            match = _SIGNED_PERSON.fullmatch(run)
            if match and rank < _LAST_ROWS and len(row.runs(gap=_RUN_GAP)) <= _MOST_CELLS and is_name(match[1]):
                yield Found("applicant", _part(row, start, match), 0.6 - 0.02 * rank)
    for span in search(
        paper,
        rf"^[一二三四五六七八九十\d][、。](?:申请|建设|说明|项目)(?:单位|人)(?:（[^（）]{{1,4}}）|名称)?：?\n({ORG}|[一-鿿]{{2,3}})(?=[（，。\n]|$)",
        1,
    ):
        if len(span.plain) > 3 or is_name(span.plain):
            yield Found("applicant", span, 0.8)
    told = [captured.span.plain for captured in paper.by_label("applicant")]
    # Whoever explains it for them: 项目单位：某某公司, 说明人：张三.
    worth = 1.05 if told and not any(re.search(ORG, name) for name in told) else 0.75
    for captured in paper.beside(
        "建设单位", "建设单位名称", "建设单位（个人）", "项目单位", "占用单位", value_type="org_or_person"
    ):
        if name := cut(captured.span, rf"^({ORG})$", 1):
            yield Found("applicant", name, worth - 0.2 * captured.below)
    # Whoever explains it for them: 建设单位：某某公司。项目在…, 说明人：张三.
    for span in search(paper, rf"(?<![与和、])(?:建设|项目|占用)单位：({ORG})(?=。|项目|工程|我)", 1):
        yield Found("applicant", span, 1.05)
    for text in letter_text(paper):
        for match in re.finditer(r"本人（?([一-鿿]{2,4})[，、）（]", text.key):
            if is_name(match[1]):
                yield Found("applicant", _span(text, match, 1), 0.7)
    for span in search(paper, WE_BY_NAME, 1):
        yield Found("applicant", span, 0.72)
    for row in (row for page in paper.pages[:1] for row in page.rows[:1]):
        if re.fullmatch(ORG, row.key):  # a letterhead, where nobody signs
            yield Found("applicant", Span(row.page, row.glyphs), 0.45)
    for span in paper.seal_words(SEAL_ORG):
        yield Found("applicant", span, 0.5)


def _part(row: Row, start: int, match: re.Match[str]) -> Span:
    return Span(row.page, row.glyphs[start + match.start(1) : start + match.end(1)])


def _place(paper: Paper) -> Iterator[Found]:
    for pattern, score in (
        (_BUILT_IN, 0.82),
        (_WORKS_AT, 0.78),
        (_GREEN_AT, 0.8),
        (_PROJECT_IN, 0.76),
        (_PASSES, 0.84),
        (_THAT_GREEN, 0.7),
        (_LIVES_AT, 0.55),
    ):
        for span in search(paper, pattern, 1):
            where = cut(span, _BEFORE_NATURE, 1) or span
            if _PLACE_WORDS.search(where.plain) and not _ANY_GREEN.fullmatch(where.plain):
                yield Found("place", where, score)
    for text in letter_text(paper):
        for order, match in enumerate(_WHERE.finditer(text.key)):
            start, end = match.span("place")
            if lies := _LIES.match(match["place"]):
                start += lies.end()
            words = text.key[start:end]
            if (
                not _PLACE_WORDS.search(words)
                or re.fullmatch(NATURES, f"{words}绿地")
                or _ANY_GREEN.fullmatch(words)
                or _NOWHERE.fullmatch(_THEN_WORKS.split(words)[0])
                or re.search(r"工程|项目|公司|我|\d(?:株|棵|平)|面积", words)
            ):
                continue
            if works := _THEN_WORKS.search(words):
                end = start + works.start()
            of_green = match["green"] is not None or re.search(rf"{_GREEN}$", words) is not None
            span = Span(text.page, text.glyphs[start:end])
            span = cut(span, _BEFORE_NATURE, 1) or span
            yield Found("place", span, 0.85 + 0.1 * of_green - 0.03 * min(order, 5))


def _nature(paper: Paper) -> Iterator[Found]:
    for captured in paper.by_label("nature"):
        if nature := cut(captured.span, r"^(?:为|属于?|是)?([一-鿿、]{2,16})(?=[；，。（])", 1):
            yield Found("nature", nature, 1.05 - 0.25 * captured.below)
    for text in letter_text(paper):
        for order, match in enumerate(re.finditer(rf"({NATURES})", text.key)):
            before = text.key[max(0, match.start() - 12) : match.start()]
            said = bool(re.search(r"性质|属于?|类型|类别|为", before))
            if re.search(r"不(?:涉及|占用)|无", before[-6:]):
                continue
            measured = re.match(r"(?:面积)?(?:约|共|计)?\d", text.key[match.end() :]) is not None
            yield Found("nature", _span(text, match, 1), 0.6 + 0.35 * said + 0.1 * measured - 0.02 * min(order, 5))


def _area(paper: Paper) -> Iterator[Found]:
    for captured in paper.beside(*_SIZES):
        area = sizes_in(captured.span).area
        if area is not None:
            yield Found("area_m2", area, 0.9 - 0.2 * captured.below)
    patterns = (
        (
            rf"(?:占用|占|涉及|影响|破除|拟占|临时占用)[^。；\n]{{0,30}}?{_GREEN}[^\d。；\n]{{0,14}}?{_NUMBER}{_SQUARE}",
            1.0,
        ),
        (rf"{_GREEN}(?:占用)?(?:总)?面积[^\d。；\n]{{0,8}}{_NUMBER}{_SQUARE}", 1.05),
        (rf"(?:占用|涉及)(?:总)?面积[^\d。；\n]{{0,8}}{_NUMBER}{_SQUARE}", 0.95),
        (rf"{_NUMBER}{_SQUARE}(?:的)?(?:城市|公共|道路|现状)?{_GREEN}", 0.9),
        (rf"(?:占用?掉?|刨开|动用|挖掉|用掉)(?:大约|大概|约)?{_NUMBER}{_SQUARE}", 0.55),
        (rf"(?:绿地|草坪|花坛)约?{_NUMBER}M(?=[，。；])", 0.6),  # a small 2 is easily lost
        (
            rf"(?:绿地|绿化带|绿带|花坛|草坪|绿篱)[^。；\n\d]{{0,12}}，(?:拟|需|共)?占用(?:面积)?约?{_NUMBER}{_SQUARE}",
            0.84,
        ),
        (
            rf"(?:占用|涉及|影响)[^。；\n]{{0,30}}?{_GREEN}[^。；\n]{{0,40}}?(?:面积|共|计|=)[^\d。；\n]{{0,6}}{_NUMBER}{_SQUARE}",
            0.85,
        ),
    )
    for pattern, score in patterns:
        for text in letter_text(paper):
            for match in re.finditer(pattern, text.key):
                yield Found("area_m2", _span(text, match, 1), score)
    for text in letter_text(paper):
        for match in re.finditer(_AREA_IN_WORDS, text.key):
            if (size := spoken_size(match[1])) is not None:
                yield Found("area_m2", _span(text, match, 1), 0.6, plain_decimal(size))
    said = [
        _span(text, match, 1)
        for text in letter_text(paper)
        for match in re.finditer(rf"面积[^\d。；\n]{{0,8}}{_NUMBER}{_SQUARE}", text.key)
    ]
    yield from _sum_of_areas(paper)
    for text in letter_text(paper):
        for clause in re.finditer(r"(?:[^。；\n]|(?<=\d)。(?=\d))+", text.key):
            sizes = sizes_in(Span(text.page, text.glyphs[slice(*clause.span())]))
            if sizes.pairs == 1 and sizes.area is not None and _is_product(sizes):
                yield Found("area_m2", sizes.area, 0.9)
    if len({match_key(span.plain) for span in said}) == 1:
        yield Found("area_m2", said[0], 0.7)  # the only area of the letter is that of the green land


def _is_product(sizes: Sizes) -> bool:
    """Whether an area is the length times the width that are said with it: 长7米，宽0.5米，合3.5平方米."""
    sides = (sizes.length, sizes.width, sizes.area)
    long, wide, area = (
        Decimal(match_key(one.plain).replace("，", "").replace("。", ".")) if one else None for one in sides
    )
    return long is not None and wide is not None and long * wide == area


def _sum_of_areas(paper: Paper) -> Iterator[Found]:
    """An area that is the sum of the others of its sentence: 永久占用86平方米，临时占用40平方米，共计126平方米."""
    for text in letter_text(paper):
        for sentence in re.finditer(r"(?:[^。；\n]|(?<=\d)。(?=\d))+", text.key):
            areas = list(re.finditer(rf"{_NUMBER}{_SQUARE}", sentence[0]))
            sizes = [Decimal(area[1].replace("。", ".")) for area in areas]
            for place, area in enumerate(areas):
                others = sizes[:place] + sizes[place + 1 :]
                if len(others) > 1 and sum(others) == sizes[place]:
                    start, end = (sentence.start() + edge for edge in area.span(1))
                    yield Found("area_m2", Span(text.page, text.glyphs[start:end]), 1.2)


def _trees(paper: Paper) -> Iterator[Found]:
    """A total of trees; without one, the count of the only kind that is named."""
    for captured in paper.beside(*_TREES):
        if count := cut(captured.span, r"^(?:共|共计|合计|约)?(\d{1,5})[株棵]?(?=$|（|[，。；、])", 1):
            yield Found("tree_count", count, 1.05 - 0.2 * captured.below)
    totals, singles = [], []
    for span in search(paper, r"(?:一[株棵]树|树木?)(?:都|也)(?:没有|不涉及|没)(?![^，。；]{0,4}(?:动|碰|砍|伤))", 0):
        yield Found("tree_count", span, 0.7, "0")
    for text in letter_text(paper):
        for match in re.finditer(_TOTAL, text.key):
            totals.append(_span(text, match, 1))
        for match in re.finditer(rf"(?<!\d){_COUNT}", text.key):
            singles.append(_span(text, match, 1))
        for match in re.finditer(_TOTAL_IN_WORDS, text.key):
            if (number := count_in_words(match[1])) is not None:
                yield Found("tree_count", _span(text, match, 1), 1.0, str(number))
    for order, span in enumerate(totals):
        yield Found("tree_count", span, 1.0 + 0.01 * order)  # the last one sums up
    if not totals and len({span.plain for span in singles}) == 1:
        yield Found("tree_count", singles[0], 0.8)
    if not totals and not singles:
        for text in letter_text(paper):
            counts = list(re.finditer(_WRITTEN_COUNT, text.key))
            if len(counts) == 1:
                value = str(_CN_COUNTS.index(counts[0][1]) + 1) if counts[0][1] != "两" else "2"
                yield Found("tree_count", _span(text, counts[0], 1), 0.6, value)
    if not totals:
        yield from _sum_of_sorts(paper)
    if not totals and len(singles) > 1:
        for text in letter_text(paper):
            for match in re.finditer(_OF_TREES + r"(?=[^。；\n]{0,4}[：（，]?(?:其中|分别|包括))", text.key):
                yield Found("tree_count", _span(text, match, 1), 0.9)


def _sum_of_sorts(paper: Paper) -> Iterator[Found]:
    """A count of trees that is the sum of those before it: 枫香两棵、桂花三棵。五棵树…."""
    for text in letter_text(paper):
        counts = list(re.finditer(rf"(?<![\d第])(\d{{1,5}}|[{_CN_COUNTS}十两]{{1,3}})[株棵]", text.key))
        numbers = [int(one[1]) if one[1].isdecimal() else count_in_words(one[1]) or 0 for one in counts]
        for place in range(2, len(counts)):
            if numbers[place] and numbers[place] == sum(numbers[:place]) and min(numbers[:place]):
                yield Found("tree_count", _span(text, counts[place], 1), 0.95, str(numbers[place]))


def _sum_of_list(paper: Paper) -> Iterator[Found]:
    """The number that stands in the row 合计 below the head of the column that counts the trees."""
    for page in paper.pages:
        heads = [
            (row.y, row.glyphs[start].x0, (row.glyphs[start].x0 + row.glyphs[end - 1].x1) / 2)
            for row in page.rows
            for start, end in row.runs(gap=1.0)
            if _HEAD.fullmatch(row.key[start:end])
        ]
        for row in page.rows:
            runs = row.runs(gap=1.0)
            summed = any(_SUM.fullmatch(row.key[start:end]) for start, end in runs) or _SUM_SET_WIDE.match(row.key)
            if not heads or not summed:
                continue
            for start, end in runs:
                middle = (row.glyphs[start].x0 + row.glyphs[end - 1].x1) / 2
                left = row.glyphs[start].x0
                below = any(
                    y < row.y and (abs(x - middle) < 2 * row.height or abs(x0 - left) < row.height)
                    for y, x0, x in heads
                )
                if below and (match := re.fullmatch(r"(\d{1,5})[株棵]?", row.key[start:end])):
                    yield Found("tree_count", Span(row.page, row.glyphs[start : start + match.end(1)]), 1.1)


def _span(text: RunningText, match: re.Match[str], group: int | str) -> Span:
    return Span(text.page, text.glyphs[slice(*match.span(group))])
