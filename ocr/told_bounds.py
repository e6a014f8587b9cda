"""Where a value that was told begins and ends, and what is no value of its field at all. Pure.

The tagger is least sure at the ends. What is joined to a value without a word between belongs to it: the house before
充电车棚箱变安装工程, the 门口花坛 behind 米汤路55号. What leads to it or sorts it does not: 全新某牌,
样例大道（双井巷口附近）.
"""

from __future__ import annotations

import re

from ocr.check_digits import is_id_number
from ocr.fields.choices import chosen
from ocr.fields.green_situation_note import NATURES
from ocr.fields.patterns import NUMBER_OF_WORKS, ORG_END
from ocr.kinds import FieldSpec
from ocr.layout import CELL_GAP, match_key
from ocr.names_by_number import ROLE_BEFORE_NAME
from ocr.paper import Paper, cut
from ocr.printed_words import printed_words
from ocr.span import Span
from ocr.surnames import starts_with_surname
from ocr.told_context import (
    FARTHEST,
    FROM_LABEL,
    is_set_apart,
    reach_behind,
    rest_of_cell,
    stand,
    text_behind,
    with_words_before,
    words_before,
)
from ocr.told_places import bounded_place, without_label

_COMPRISES = re.compile("包括|包含|含|其中")  # what belongs to a matter that was named before
_BILL_NO, _OF_BANK = "bill_no", ("流水", "流水号", "账号", "卡号")
_CONTRACT_NO, _NO_CONTRACT = "contract_no", re.compile("(?:收据|发票|票据|凭证|单据|流水)(?:编?号码?)?[：]?$")
_HANDLES = "办理"
_PROJECT, _MATTER, _MODEL, _ROAD, _FACILITY, _NO = "project", "matter", "model", "road", "facility", "_no"
_ESTATE = "community"
_REASON = "reason"
_COUNTED = re.compile("余?(?:个|辆|位|户|家)")  # 现有地下车位612个
_NATURE = "nature"
_ENDS_AS_ORG = re.compile(rf"(?:{ORG_END}|(?:安装|维修|装修|水电)[一-鿿]{{0,2}}[部店队])$")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_FIRST_OF_ROAD = re.compile("[在于对沿经由从占挖将，。：；\n][东西南北中新老]$")
_OTHER_LANE = re.compile("(?<=[道带])[及和与、](?:非?机动车道|慢车道|快车道|人行道|辅道|绿化带)(?=[，。；\n]|$)")
_NOT_USED = "^(.{4,}?)(?:空闲|闲置|空置)$"  # 某某文化广场北侧|空闲 (场地)
_REST_OF_CLAUSE = re.compile(r"[一-鿿A-Z0-9、]{1,16}(?=[，。；])")
_WHY_BEFORE = re.compile("(?:^|：)(为了?|因为?)$")
_VALID_FROM, _LEAST_ROWS = "valid_from", 2
_TERM, _ENTERED = (_VALID_FROM, "valid_to"), re.compile("登记(?:时间|日期|日)$|办理日期|摘录")
_BEGINS = ("自", "从")
_MONEY = "money"
_NUMBERS = (_MONEY, "decimal")
_LABEL_ABOVE = 8  # characters
_SIDES, _DEPTH = ("length_m", "width_m"), re.compile(r"(?:米|M)?深(?!度?[约为：]?\d)")  # 半米宽、0.8米深
_OTHER_UNIT = re.compile("公分|厘米|CM|毫米|MM|公顷")
_OTHER_AMOUNT = re.compile(
    "(?:不含税|税前|税[额率金]|增值税|[一-鿿]{0,4}面积|[一-鿿]{0,4}平方米|[一-鿿]{0,4}数量|标价|原价|面价|挂牌价|(?:厂家|厂商|官方|市场)?指导价|(?:现金|折扣|购车)?优惠|折扣|[定订押]金|保证金|意向金|已[付抵]|首付|尾款|余款)"
)
_LABEL_OF_AMOUNT = re.compile(r"(?:^|[^一-鿿])([一-鿿]{2,8})[A-Z。]*\d{0,2}%?[：￥¥]?(?:CNY|RMB)?$")
_NAMES = ("person", "org", "org_or_person")
_ISSUER_TYPE, _KIND_OF_ISSUER = "issuer_type", re.compile("物业|物管|公司|居委|居民|社区|业委|业主|村委|村民|管理处")
_COUNTED_THING = r"[一-鿿]{2,12}\d{1,4}(?:。\d+)?[个座处根块盏套米棵株段组]?"
_COUNTED_THINGS = re.compile(rf"(?:{_COUNTED_THING}[、，]){{1,6}}{_COUNTED_THING}")
_FIRST_OF_MATTER = re.compile("(?<=[：，。\n])[一-鿿]{1,6}[及和与、]$")  # 递交及|补正材料
_REST_OF_MATTER = re.compile(r"[一-鿿]{2,16}?(?=的|，|。|；|等|\n|$)")
_FIGURES_BEFORE = re.compile(r"(?<![\d。，])\d{1,3}(?:，\d{3})*，?$")
# A new car of a make, and what cars of that model are.
_NEW = re.compile(r"(?:全新|崭新|新款|国产|进口)(?=[一-鿿]{1,6}牌)|(?:车辆|产品)?型?号[：:]?(?=[A-Z]{2,3}\d)")
_SORT_OF_CAR = re.compile(
    r"(?<=[A-Z0-9])型?(?:小型|微型|中型|轻型|纯电动|插电|新能源|多用途)*(?:轿车|客车|乘用车|汽车|越野车)$|(?<=[A-Z0-9]{3})型$"
    r"|(?<=[A-Z0-9]{4})(?:小型|微型|中型|大型|轻型|车辆类型).*$"
)
_AND_MORE = re.compile(r"[及和与、][^，。；：（）]{2,20}(?=[。；]|$)")
_NUMBER_SIGN = re.compile(r"(?:№|N[º°.。])\s?(?=\d)|N(?=0\d{6,9}$)")  # what № is read as; no number begins so
_NEXT_POINT = re.compile(r"[①-⑳]+$")  # the number of what follows
# A house or a building, right before the works that are named after it.
_BEFORE_WORKS = re.compile(r"[一-鿿][一-鿿·\d]*?\d{1,4}(?:号院?|号楼|[栋幢座])$")
# What ends before a name begins: verbs, prepositions, and labels that stand close to their value.
_NOT_OF_NAME = re.compile(
    r"在|位于|为|对|就|因|由于|拟|[要需]|办理?|实施|承建|承担|建设|施工|报[送批]|关于|支持|涉及|所属|适用|依托|准[予许]|同意|申请|的|及|和"
    r"|(?:工程|项目)(?:名称)?|名称"
)
_NO_ROAD = re.compile(
    "绕行|右转|左转|改道|分流|(?:位置|地点|部位|名称|范围|区域)$|^[A-Z]{0,2}\\d+[+＋]\\d|^[一-鿿]{0,4}(?:车道|便道|辅道)$|[路街道巷段].{0,2}[与和].*[路街道巷段].*(?:口|交[叉汇会])"
)
_THIS_ESTATE = re.compile("[在于]?[本我该此贵][一-鿿]{0,2}(?:小区|社区|项目|园区|楼盘|院)")
# 某市城北区: a district, of which 某市城 was told; 某市某某区.
_TOWN = re.compile("[一-鿿]{2,6}[市县](?:城?[东西南北中]?|城)区?|(?:[一-鿿]{2,3}省)?[一-鿿]{2,3}市[一-鿿]{1,4}[区县]")
_PLACE_OF_ESTATE = re.compile("[一-鿿]{2,20}[省市区县镇乡路街道巷]·(?=[一-鿿]{2})")
_BEFORE_ESTATE = re.compile(
    "(?:(?:本|我)?辖区内?|所辖|[抓抽摇分][得到]|年?搬[入人进到]|致(?![远和公富诚善]))(?=[一-鿿]{3})"
)
_REST_OF_WORKS = re.compile("工程|项目|施工(?=[，。；、\n]|$)")
_WHOSE_PROJECT = re.compile(
    rf"[一-鿿A-Z0-9（）]{{2,30}}(?:{ORG_END})因(?=[一-鿿A-Z0-9]{{4}})"
)  # 某某汽车美容店因|门店充电桩基础施工
_PRESENT = re.compile("(?:列席|出席|到会|参会|参加|抄送|主送|见证|监理)[：]?$")
# Who stands for a party, or between the two.
_STANDS_FOR = re.compile(
    "(?:联系|经纪|中介|介绍|经手|见证|担保|接待)(?:人员?|方)?[：]?$|(?:销售|置业|签约)(?:代表|顾问)[：]?$"
)
_PARTIES = ("lessor", "lessee", "buyer", "seller", "principal")
_DOES = re.compile("(?<=[一-鿿]{2})(?:跟办|办理|经办|接洽|承办|负责|前来|前去|去办|跑办)$")
# What stands before the name of somebody else: an office on an application, who is hired on a promise.
_OF_OTHERS = {
    "applicant": re.compile(
        "(?:权属|产权|管养|养护|管护|管辖|主管|登记|受理|审批|核发|收件|建卡|发卡|巡查)(?:单位|部门|机构|机关)[：]?$"
        "|(?:否决|驳回)[^，。；]{0,10}$"
    ),
    "handler": re.compile("(?:法定代表人|法人代表|法人|企业负责人)[：]?$"),
    "author": re.compile("(?:送阅|抄送|报送|委托[方人]|建设单位|业主|实施)[：]?$"),
    "designer": re.compile("(?:送阅|抄送|委托[方人]|建设单位|业主)[：]?$"),
    "principal": re.compile("(?:乙方|受托[人方]|代[办理]人)(?:所在|工作)?单位[：]?_*$"),
    "grantor": re.compile("(?:代表|成员|到会|与会|参会)(?:人员|者)?签[名字到][：]?[一-鿿]{0,12}$"),
    "lessor": re.compile("原(?:出租|产权|所有)(?:单位|[方人])[：]?$"),
    "promisor": re.compile("(?:干活|施工|作业|承建|做工)的(?:单位|公司|队伍|师傅)?(?:是|为)$"),
}
_LABEL = re.compile(r"(?:代办|经办|承办|办理|办件|联系|申请|负责|受托|委托|签约|使用|所有|承租|出租)(?:人员?|方|者)")
_CALLED = re.compile("(?<=.)[（(][^（）()]*称[^（）()]*[）)]?$")  # （以下简称院方）
_BETWEEN, _AND = ("之间", "间"), re.compile("[与和至到]")
_LABEL_OF_BOX = re.compile(
    "[、。]?(?:占[用地道]|开挖|挖掘|申请|施工)?(?:总)?(?:长|宽|深|面积|起[始止]|截止|开始|结束|期限|时间)"
)
_PART_OF_ROAD = re.compile(
    r"(?<=[路街巷道段])(?:[（(].*|[东西南北][侧边].*|(?:非?机动车|人行)道.*|[一-鿿]{2,4}门?口?[往向][东西南北].*)$"
)
_QUARTER = re.compile(r"[一-鿿]{2,4}街道(?=[一-鿿A-Z0-9]+(?:[路街巷]|大道))")
_LIVES = r"^(?:现|家)?住[^。]{2,30}。(.{6,})$"  # 住某某街。门面房后院上充电桩，要换变压器: where, then why
DAYS_OF_PAPER = ("issue_date", "sign_date")
# Days on which something else was done or is due; of copies, prints and receipts see `extract`.
_OF_SOMETHING_ELSE = re.compile(
    "(?:受理|最迟|截止|提车|交车|交付|启用|印制|打印|生效|失效|缴费|收讫)(?:日期|日|时间|于)?(?:[A-Z。 ]{0,14})[：]?$"
    "|[缴付交]清至$|(?:有效|缴|交|付|租|用)(?:期)?[至到]$"
)
_ID_AND_MORE = re.compile(r"\d{17}[\dXx](?=\d)")
# What an organisation's name begins with, where only its end was told: a place, and no word of a sentence.
_BEFORE_STUMP = re.compile(r"(?!.*[由与向给对为是在系及和兹经将把的])[一-鿿]{1,4}[省市区县镇乡村][一-鿿（）]{0,24}")


def bounded(spec: FieldSpec, span: Span, paper: Paper) -> Span | None:
    """The value that was told, whole and by itself; None where it is none: a sender's own address, a label."""
    span = _below_label(span, paper)
    if spec.type == "space" and _COUNTED.match(text_behind(span, paper)):
        return None
    if spec.type == "address" or spec.id == _PROJECT:
        span = without_label(span)
    if spec.type == "address":
        place = bounded_place(span, paper)
        return _with_its_ends(cut(place, _NOT_USED, 1) or place, paper) if place else None
    if spec.id in DAYS_OF_PAPER and _is_of_something_else(span, paper):
        return None
    if spec.id in _TERM and any(_ENTERED.search(words) for words in paper.heads_of(span)):
        return None
    if spec.id == _VALID_FROM and _is_signed_on(span, paper):
        return None
    if spec.id.endswith("_to") and words_before(span, paper, 1) in _BEGINS:
        return None  # 自2025年12月1日起，至验收合格之日止
    if spec.type == "id":
        return _one_number(span)
    if spec.type in _NAMES:
        other = _OF_OTHERS.get(spec.id)
        is_other = other is not None and other.search(words_before(span, paper, FARTHEST))
        return None if is_other else _name(spec, span, paper)
    if spec.id == _ROAD:
        return None if _NO_ROAD.search(span.plain) or _is_between(span, paper) else _bare_road(span)
    if spec.id == _ESTATE:
        is_none = _THIS_ESTATE.fullmatch(span.plain) or _TOWN.fullmatch(span.plain)
        return None if is_none else _bare_estate(chosen(span))
    if spec.id == _ISSUER_TYPE and not _KIND_OF_ISSUER.search(span.plain):
        return None
    if spec.id == _NATURE:
        return cut(chosen(span), rf"^.*的({NATURES})$", 1) or chosen(span)
    if spec.id == _PROJECT:
        return _without_number(_whole_project(span, paper))
    if spec.id == _CONTRACT_NO and _NO_CONTRACT.search(words_before(span, paper, 8)):
        return None
    if spec.id == _BILL_NO and words_before(span, paper, 4).endswith(_OF_BANK):
        return None
    if spec.id == _MATTER and _COMPRISES.match(span.plain):
        return None
    if spec.id == _MATTER:
        return _whole_matter(chosen(span), paper)
    if spec.id == _MODEL:
        return _bare_model(with_words_before(span, paper, beside=True))
    if spec.id in _SIDES and _DEPTH.match(text_behind(span, paper)):
        return None
    if spec.type in _NUMBERS:
        if _numbers_a_label(span, paper) or not _is_on_one_row(span, paper):
            return None
        first = _with_unit(_whole_number(_last_part(span.first_cell()), paper), paper)
        return None if spec.type == _MONEY and _is_other_amount(first, paper) else first
    if spec.id == _REASON and _ENDS_AS_ORG.search(span.plain):
        return None
    if spec.id == _REASON:
        return _with_why(_to_end_of_clause(cut(span, _LIVES, 1) or span, paper), paper)
    if spec.id == _FACILITY:
        return _whole_list(with_words_before(chosen(span), paper, beside=True), paper)
    if spec.id.endswith(_NO):
        return None if _YEAR.fullmatch(span.plain) else _unmarked(span)
    return chosen(span)


def _with_its_ends(place: Span, paper: Paper) -> Span:
    """A place with the first character of its road and the other lane that were not told: 须经北|京大街…,
    人行道|及慢车道."""
    text, start, end = stand(place, paper)
    first, lane = _FIRST_OF_ROAD.search(text.key, max(0, start - 2), start), _OTHER_LANE.match(text.key, end)
    if not (first or lane):
        return place
    begin = start - 1 if first else start
    return Span(place.page, text.glyphs[begin : lane.end() if lane else end])


def _is_signed_on(span: Span, paper: Paper) -> bool:
    """Whether a day stands alone on the last row of a letter: the one on which it was signed."""
    rows = [row for row in paper.pages[-1].rows if row.key]
    return len(rows) > _LEAST_ROWS and rows[-1].key == match_key(span.plain) and span.glyphs[0] in rows[-1].glyphs


def _below_label(span: Span, paper: Paper) -> Span:
    """Without the end of a label above the value: 联系方|式 over 某某, 开挖|道路 over 样例路."""
    below = next((n for n, glyph in enumerate(span.glyphs) if glyph.line is not span.glyphs[0].line), 0)
    above, _ = paper.rows_at(span.part(0, max(1, below)))
    if not below or above is None or span.glyphs[below].x0 > span.glyphs[below - 1].x1:
        return span
    at = above.glyphs.index(span.glyphs[0])
    start, end = next((run for run in above.runs(gap=CELL_GAP) if run[0] <= at < run[1]), (at, at))
    short = start < at and end - start <= _LABEL_ABOVE and end == at + below
    return span.part(below, len(span.glyphs)) if short else span


def _last_part(span: Span) -> Span:
    """What stands behind the last free space in a number: 车位B2-117　7KW, of which 1177 was told."""
    for place in range(len(span.glyphs) - 1, 0, -1):
        if is_set_apart(span.glyphs[place - 1], span.glyphs[place], FROM_LABEL):
            return span.part(place, len(span.glyphs))
    return span


def _whole_number(span: Span, paper: Paper) -> Span:
    """A number with the figures right before it, of which it was told in part: 1,|860, 2,|315.80."""
    text, start, _ = stand(span, paper)
    before = _FIGURES_BEFORE.search(text.key, 0, start) if span.plain[:1].isdigit() else None
    if before is None or any(glyph.line is not span.glyphs[0].line for glyph in text.glyphs[before.start() : start]):
        return span
    return Span(span.page, (*text.glyphs[before.start() : start], *span.glyphs))


def _with_unit(span: Span, paper: Paper) -> Span:
    """A measure with the unit behind it, where that is not the metre: 60公分, 0.2133公顷."""
    text, _, end = stand(span, paper)
    unit = _OTHER_UNIT.match(text.key, end)
    return Span(span.page, (*span.glyphs, *text.glyphs[end : unit.end()])) if unit else span


def _bare_estate(span: Span) -> Span:
    """An estate without the road it is told to stand on: 某市某县某路·样例新城."""
    place = _PLACE_OF_ESTATE.match(span.plain) or _BEFORE_ESTATE.match(span.plain)
    return span.part(place.end(), len(span.glyphs)) if place else span


def _is_other_amount(span: Span, paper: Paper) -> bool:
    """Whether an amount is, by the head of its column or the label of its cell, another than what is to be paid."""
    label = _LABEL_OF_AMOUNT.search(words_before(span, paper, 14))
    heads = [*paper.heads_of(span), *([label[1]] if label else [])]
    return any(_OTHER_AMOUNT.match(words) for words in heads)


def _to_end_of_clause(span: Span, paper: Paper) -> Span:
    """With the rest of its clause, where it was told to end with a row in its midst: 须停 | 放吊车并设置围挡，."""
    text, _, end = stand(span, paper)
    if end >= len(text.glyphs) or text.glyphs[end].line is span.glyphs[-1].line:
        return span
    rest = _REST_OF_CLAUSE.match(text.key, end)
    return span if rest is None else Span(span.page, (*span.glyphs, *text.glyphs[end : rest.end()]))


def _is_of_something_else(span: Span, paper: Paper) -> bool:
    """Whether a day is, by the words before it or the head of its column, that of another thing: 打印日 over it."""
    heads = list(paper.heads_of(span))
    if not heads or paper.words_before(span):  # what ends the row above is no label where the column has a head
        heads.append(words_before(span, paper, 8))
    return any(_OF_SOMETHING_ELSE.search(words) for words in heads)


def _with_why(span: Span, paper: Paper) -> Span:
    """With the 为 or 因 that begins its cell: 原因：为…敷设, but not in a sentence that goes on, 为…，我单位…."""
    row, _ = paper.rows_at(span)
    last = next((row for page in paper.pages for row in page.rows if span.glyphs[-1] in row.glyphs), None)
    if row is None or last is None:
        return span
    start, end = row.glyphs.index(span.glyphs[0]), last.glyphs.index(span.glyphs[-1]) + 1
    begin = next((begin for begin, stop in row.runs(gap=CELL_GAP) if begin <= start < stop), start)
    why = _WHY_BEFORE.search(row.key[begin:start])
    ends = last.key[end:] in ("", "。") or last.gap_before(end) > CELL_GAP
    return Span(span.page, (*row.glyphs[begin + why.start(1) : start], *span.glyphs)) if why and ends else span


def _one_number(span: Span) -> Span:
    """Without what follows a number of full length: the 4 of 4.怎样联系您 in the next row."""
    number = _ID_AND_MORE.match(span.plain)
    return span.part(0, number.end()) if number and is_id_number(number.group().upper()) else span


def _name(spec: FieldSpec, span: Span, paper: Paper) -> Span | None:
    """A name by itself, of an organisation whole; None for one who is only present."""
    span = span.first_cell()
    if called := _CALLED.search(span.plain):
        span = span.part(0, called.start())
    before = words_before(span, paper, 6)
    if _PRESENT.search(before) or (spec.id in _PARTIES and _STANDS_FOR.search(before)):
        return None
    if spec.type == "person" and (does := _DOES.search(span.plain)):
        span = span.part(0, does.start())
    if spec.type == "person" and _LABEL.fullmatch(span.plain):
        return None
    if (
        spec.type != "org"
        and (role := ROLE_BEFORE_NAME.match(span.plain))
        and starts_with_surname(span.plain[role.end() :])
    ):
        return span.part(role.end(), len(span.glyphs))
    return _whole_organisation(span, paper) if spec.type != "person" else span


def _whole_list(span: Span, paper: Paper) -> Span:
    """With the other things that its cell counts: 路灯基座|2处、雨水井1座、护栏14米."""
    cell, behind = rest_of_cell(span, paper)
    begins_cell = len(cell) == len(span.glyphs) + len(behind)
    if not begins_cell or not _COUNTED_THINGS.fullmatch(cell):
        return span
    return Span(span.page, (*span.glyphs, *behind))


def _whole_organisation(span: Span, paper: Paper) -> Span:
    """From the beginning of its cell, where what stands before it there is of its name: 某镇某村村民委|员会."""
    row, _ = paper.rows_at(span)
    if row is None or span.glyphs[0] not in row.glyphs:
        return span
    at = row.glyphs.index(span.glyphs[0])
    start = max((begin for begin, _ in row.runs(gap=CELL_GAP) if begin <= at), default=at)
    before = row.key[start:at]
    if not _BEFORE_STUMP.fullmatch(before) or before in printed_words():
        return span
    return Span(span.page, (*row.glyphs[start:at], *span.glyphs))


def _is_between(span: Span, paper: Paper) -> bool:
    """Whether roads are those that a stretch lies between: 位于|样例三路与样例街|之间."""
    text, _, end = stand(span, paper)
    return text.key.startswith(_BETWEEN, end) and _AND.search(span.plain) is not None


def _is_on_one_row(span: Span, paper: Paper) -> bool:
    row, _ = paper.rows_at(span)
    return row is None or span.glyphs[-1] in row.glyphs


def _numbers_a_label(span: Span, paper: Paper) -> bool:
    """Whether a number counts the boxes of a form: 10|长度/m."""
    row, _ = paper.rows_at(span)
    if row is None or span.glyphs[-1] not in row.glyphs or not span.plain.isdigit():
        return False
    behind = row.glyphs.index(span.glyphs[-1]) + 1
    label = _LABEL_OF_BOX.match(row.key, behind)
    return label is not None and row.gap_before(behind) < CELL_GAP


def _bare_road(span: Span) -> Span:
    """Without its quarter, 弦山街道, and the part that is meant: 样例大道（双井巷口附近）, 样例南街东侧人行道."""
    quarter = _QUARTER.match(span.plain)
    part = _PART_OF_ROAD.search(span.plain)
    return span.part(quarter.end() if quarter else 0, part.start() if part else len(span.glyphs))


def _whole_project(span: Span, paper: Paper) -> Span:
    if whose := _WHOSE_PROJECT.match(span.plain):
        span = span.part(whose.end(), len(span.glyphs))
    text, start, end = stand(span, paper)
    before = text.key[max(0, start - FARTHEST) : start].replace("\n", "\u3000")
    before = before[max((match.end() for match in re.finditer(r"[^一-鿿·\dA-Z\u3000]", before)), default=0) :]
    house = _BEFORE_WORKS.search(before.replace("\u3000", ""))
    if house is None:
        works = _REST_OF_WORKS.match(text.key, end)
        ends = works.end() if works else end
        return with_words_before(Span(span.page, text.glyphs[start:ends]), paper, beside=True)
    begin = start - len(before) + max((match.end() for match in _NOT_OF_NAME.finditer(before)), default=0)
    while begin < start and text.key[begin] == "\n":
        begin += 1
    return Span(span.page, text.glyphs[begin:end])


def _without_number(span: Span) -> Span:
    """Works without their number, see `NUMBER_OF_WORKS`."""
    number = re.search(NUMBER_OF_WORKS, match_key(span.plain))
    return span.part(0, number.start()) if number and number.start() else span


def _whole_matter(span: Span, paper: Paper) -> Span:
    """With what is asked for besides, to the end of the sentence: 报装及现场查勘签认; and with its verb, 办理."""
    text, start, end = stand(span, paper)
    behind = text.key[end : end + FARTHEST].replace("\n", "")
    match = _AND_MORE.match(behind)
    ends = end if match is None else reach_behind(text, end, match.end())
    if match is None and span.plain[-1] in "及和与、" and (rest := _REST_OF_MATTER.match(text.key, end)):
        ends = rest.end()
    glyphs = (*span.glyphs, *text.glyphs[end:ends])
    if first := _FIRST_OF_MATTER.search(text.key, max(0, start - FARTHEST), start):
        return Span(span.page, (*text.glyphs[first.start() : start], *glyphs))
    if text.key.endswith(_HANDLES, 0, start) and not is_set_apart(text.glyphs[start - 1], span.glyphs[0]):
        glyphs = (*text.glyphs[start - len(_HANDLES) : start], *glyphs)
    return Span(span.page, glyphs)


def _bare_model(span: Span) -> Span:
    new, sort = _NEW.match(span.plain), _SORT_OF_CAR.search(span.plain)
    return span.part(new.end() if new else 0, sort.start() if sort else len(span.glyphs))


def _unmarked(span: Span) -> Span:
    mark, sign = _NEXT_POINT.search(span.plain), _NUMBER_SIGN.match(span.plain)
    start, end = sign.end() if sign else 0, mark.start() if mark else len(span.glyphs)
    return span.part(start, end) if start < end else span
