"""The stretch of captured words that a field means: no role before a name, no other side and no person behind it."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from ocr.fields.patterns import DATE_OR_OPEN, ID_NUMBER, LEVEL, NUMBER_BEFORE, ORG_END, PHONE, PLATE, SPACE, USCC, VIN
from ocr.kinds import FieldSpec
from ocr.layout import match_key
from ocr.leftovers import without_leftovers
from ocr.paper import before_gap, cut
from ocr.span import Span
from ocr.surnames import starts_with_surname

NAMES = ("person", "org", "org_or_person")
LONGEST_NAME = 4  # of a person, in characters, unless parts are joined by dots
APART = 0.45  # row heights between the names of two people; the characters of one stand closer
_NUMBER_SIGN = re.compile(r"(?<![A-Z0-9])N[O0°º]?[。：]?(?=\d)|№[。：]?(?=\d)")
# A label that stands close to the organisation it is for: 编写方某某有限公司.
_ROLE_BEFORE_ORG = re.compile(
    "(?:单位|(?:委托|陈述|编制|编写|编报|拟稿|设计|出租|承租|发租|供地|用地|施工|建设|产权|使用|发证|申请|申报|报批|占用|承诺|保证|提供"
    "|出让|受让|转让|买受|出卖|销售|供车|购车|售车|填报|填发|签发|制发|核发|颁发|出具|开具|执收|收款|付款|缴款|交款)(?:单位|机关|部门|[方人者]))(?=[一-鿿]{4,}(?:公司|局|处|中心|委员会|队|所|院|厂|集团))"
)
# 设备平面布置图 in the row above a name of a title block.
_DRAWING_BEFORE_ORG = re.compile(
    "[一-鿿]{2,16}(?:布置|平面|系统|断面|剖面|示意|接线|总|详|施工)图(?=[一-鿿（）]{6,}(?:公司|院|所)$)"
)
# 本县某某县某某安装队: where the writer's own place is named as well.
_OUR_PLACE = re.compile("(?:[本我]|当地|本地的?)[县市区镇乡村]?(?=[一-鿿]{2,4}[市县区镇乡])")
_AND_OTHER_SIDE = re.compile(rf"(?:{ORG_END})(?=[与和同及](?:[一-鿿]{{1,4}}[方人]|[一-鿿]{{2,4}}单位)[一-鿿]{{4}})")
# A speck of the paper before the words that every company's name ends with: 某某服务.有限公司.
_SPECK = re.compile(r"(?<=[一-鿿])[。·](?=(?:股份|有限|责任)+公司)")
_THEN_WHERE = "^(.{6,}?)，(?:占用|占道|位于|长约|拟|计划|途经|施工)"
_BILL_CODE, _REASON = "bill_code", "reason"
# 敷设电力排管，沟槽长27米、…, 院内安装充电桩接电需要，申请于…
_THEN_SIZES = r"^(.{4,}?)(?:，[一-鿿]{0,4}(?:长|宽|深|面积)(?:约|共|为)?\d|(?:的)?(?:施工)?需要?，(?:现|特|拟|申请))"
_LEAST_PLACE = 3  # characters
_BEFORE_NEXT_POINT = r"^([^（）]{3,}?)[。；，]（[一二三四五六七八九十]）[一-鿿]{2}"  # …慢车道内。|（二）工程量…
_LABEL_OF_NUMBER = re.compile(r"(?:编号|证号|文号|字号)[：]?(?=.{4})")  # 编号建施信字〔2026〕第088号
_WRITTEN_IN = re.compile("[_＿﹍﹎]*([^_＿﹍﹎]{2,})[_＿﹍﹎]")  # a name on the line of a form: ＿张测试＿＿性别＿女
_ESTATE, _PROJECT = "community", "project"
# Who is written to, before the name of the works: 同意你公司某某充电站接入工程.
_WHOSE_WORKS = re.compile(
    "(?:你|贵)(?:公司|单位|中心|企业|[司局院校厂所处方])(?:的|(?:申请|申报|实施|建设|投资)的)?(?=.{4})"
)
_LINK = re.compile("[是之的](?=.{4})")  # between a label and its value: 施工的是某某公司, 项目之某某工程
# 厢式运输车　BS5031XXYBEV3; 品牌型|号某牌…, of which 号 begins a line
_MODEL, _SORT_BEFORE_MODEL = "model", re.compile(r"[一-鿿（）()]{2,14}车(?=[A-Z]{2,3}\d)|型?号(?=[一-鿿]{1,6}牌[A-Z])")
# 占用路段：红苏路秀水家园东门: the road that a place begins with.
_ROAD, _ROAD_OF_PLACE = "road", r"^(.{1,10}?(?:大道|大街|路|街|巷))(?=[一-鿿A-Z0-9]{2,20}(?:门|侧|旁|对面|附近|处)$)"
# 排水边沟盖板，位于某某路…
_FACILITY, _THING_ALONE = "facility", "^([^，。；]{2,}?)，(?:位于|占用|长|宽|面积|在)"
_SHORTEST_ORG = 6
_SHAPES = {
    "date": DATE_OR_OPEN,
    "id": ID_NUMBER,
    "uscc": USCC,
    "vin": VIN,
    "plate": PLATE,
    "phone": PHONE,
    "space": rf"(?:\d期-)?(?:(?:{LEVEL}|[1-9]层(?=-))[-，]?)?{SPACE}(?![0-9A-Z])(?!号?楼|栋|幢|单元|[层室年元])",
}
_BEFORE_LETTERS = r"^([一-鿿]{2,4})/?(?=[A-Z]{2})"  # a Chinese name with itself in letters behind it
_NUMBER_BEHIND_NAME = (
    r"^(.*?)(?:（?(?:(?:公民)?身份(?:证件?|证明)?号?码?|证件号?码?|(?:统一)?(?:社会)?(?:信用)?代码|纳税人识别号|/)*"
    r"[：]?[0-9A-Z]{15,20}）?)$"
)


# …提供给某某公司|建充电站使用; 某某公司|回☑始☑, what a stamp was read as.
_BEHIND_COMPANY = re.compile(
    "(?<=[一-鿿]{4}公司)(?:(?:新?建(?=充电|[一-鿿]{0,4}[站桩棚])|建设|安装|用于|作为|使用)(?!.*(?:公司|[部处店])$)[一-鿿].*|[^一-鿿（(]?[一-鿿]?[☑☐□√].*)$"
)
# The old code of an organisation, or a scrap in a cell, right behind its name: 某某公司MA12K3YT-8, 某某公司|9.
_CODE_BEHIND_ORG = re.compile(rf"(?<=[一-鿿]{{4}})(?:{ORG_END})(?=(?:[0-9A-Z]{{8}}-?[0-9X]|[0-9])$)")
# Words of a seal's rim in the row below a name: 某某工程有限公司 / 技术有限公司.
_RIM_BEHIND_ORG = re.compile("(?<=[一-鿿]{4}有限公司)(?:技术|科技|服务|管理|工程|建设|新能源)*(?:有限)?公司$")
_SURE, _FARTHER, _LEAST_FIGURES = 0.9, 1.3, 4
_CUT_ORG = re.compile("[一-鿿]{4,}(?:有限|责任|分)公$")  # 司 lies below a seal


def narrow(spec: FieldSpec, span: Span) -> Span | None:
    """The stretch of a captured span that has the field's shape, or its type's, where there is one."""
    if spec.type not in ("person", "org_or_person"):
        return _narrowed(spec, span)
    narrowed = _narrowed(spec, _without_sex(span))
    return None if narrowed is None else _without_sex(narrowed)


def _narrowed(spec: FieldSpec, span: Span) -> Span | None:
    filled = re.match("【([^【】]+)】?", span.plain)  # what is filled in between brackets
    if filled is None and spec.item_type in NAMES:
        filled = _WRITTEN_IN.match(span.plain)
    span = span.part(*filled.span(1)) if filled else span
    if spec.id.endswith("_no") and (label := _LABEL_OF_NUMBER.match(match_key(span.plain))):
        span = span.part(label.end(), len(span.glyphs))
    if spec.id.endswith("_no") and (dot := re.match(r"[。：·]+(?=.{3})", match_key(span.plain))):
        span = span.part(dot.end(), len(span.glyphs))  # of No.00621
    if spec.id.endswith("_no") and span.plain.endswith(("）", ")")) and not re.search("[（(]", span.plain):
        span = span.part(0, len(span.glyphs) - 1)  # （合同号：…）
    if spec.id == _MODEL and (sort := _SORT_BEFORE_MODEL.match(span.plain)):
        span = span.part(sort.end(), len(span.glyphs))
    if spec.id == _FACILITY and (first := cut(span, "^([^；]{4,})；", 1)) is not None:
        span = first  # 隔离护栏6节；在某某门前；长…
    if spec.id == _FACILITY and (thing := cut(span, _THING_ALONE, 1)) is not None:
        span = thing
    if spec.id == _ROAD and (road := cut(span, _ROAD_OF_PLACE, 1)) is not None:
        span = road
    if spec.id == _ROAD and (road := cut(span, "^([^；。]{2,12})[；。]", 1)) is not None:
        span = road  # 跃进路；起于…，止于…
    if spec.id == _REASON and (why := cut(span, _THEN_SIZES, 1)) is not None:
        span = why
    if spec.id == _PROJECT and (works := cut(span, _THEN_WHERE, 1)) is not None:
        span = works  # 某某接入工程，占用某某路北半幅
    if spec.id == _PROJECT and (whose := _WHOSE_WORKS.match(span.plain)):
        span = span.part(whose.end(), len(span.glyphs))
    named = spec.id in (_PROJECT, _FACILITY) or spec.item_type in ("org", "org_or_person")
    if named and (link := _LINK.match(span.plain)):
        span = span.part(link.end(), len(span.glyphs))
    if spec.id == _BILL_CODE and (code := cut(span, r"^(\d{6,12})(?=N)", 1)) is not None:
        span = code  # 41080124 N：0040599281
    span = _without_marks(spec, span)
    if spec.item_type in ("org", "org_or_person"):
        span = _without_speck(span)
    if spec.item_type in ("org", "org_or_person") and (number := re.match(NUMBER_BEFORE, match_key(span.plain))):
        span = span.part(number.end(), len(span.glyphs))
    if spec.item_type in ("org", "org_or_person") and (role := _ROLE_BEFORE_ORG.match(match_key(span.plain))):
        span = span.part(role.end(), len(span.glyphs))
    if spec.item_type in ("org", "org_or_person") and (drawn := _DRAWING_BEFORE_ORG.match(match_key(span.plain))):
        span = span.part(drawn.end(), len(span.glyphs))
    if spec.item_type in ("org", "org_or_person") and (ours := _OUR_PLACE.match(match_key(span.plain))):
        span = span.part(ours.end(), len(span.glyphs))
    if spec.item_type in ("org", "org_or_person") and (rest := _BEHIND_COMPANY.search(match_key(span.plain))):
        span = span.part(0, rest.start())
    if spec.item_type in ("org", "org_or_person") and (rim := _RIM_BEHIND_ORG.search(match_key(span.plain))):
        span = span.part(0, rim.start())
    if spec.item_type in ("org", "org_or_person") and (name := _CODE_BEHIND_ORG.search(match_key(span.plain))):
        span = span.part(0, name.end())
    if spec.type == "address":
        span = _in_bracket(span)
        span = without_next_point(span)
    span = without_leftovers(spec.item_type, span)
    if spec.id.endswith("_m2"):
        span = _without_square(span)
    if spec.shape is not None:
        cut_off = spec.type in ("org", "org_or_person") and _CUT_ORG.search(match_key(span.plain)) is not None
        return cut(span, spec.shape) or _behind_number_sign(spec, span) or (span if cut_off else None)
    if spec.type == "person":
        span = before_gap(cut(span, _BEFORE_LETTERS, 1) or span)
    if spec.item_type in NAMES:
        span = _without_neighbour(_without_other_side(span))
        return cut(span, _NUMBER_BEHIND_NAME, 1) or span
    shape = _SHAPES.get(spec.item_type)
    if shape is None:
        return span
    return cut(span, shape) or span


def _behind_number_sign(spec: FieldSpec, span: Span) -> Span | None:
    """What shows the field's shape behind №, which is read as N, No. or N°: 编号：N412345678901."""
    sign = _NUMBER_SIGN.search(match_key(span.plain)) if spec.shape is not None and spec.id.endswith("_no") else None
    return cut(span.part(sign.end(), len(span.glyphs)), spec.shape or "") if sign is not None else None


def _without_marks(spec: FieldSpec, span: Span) -> Span:
    """A name without a speck or a mark of its sentence before or behind it: ·和顺新城, 张测试."""
    if spec.type not in ("person", "org", "org_or_person", "address") and spec.id != _ESTATE:
        return span
    inner = re.match(r"[。，、；·]*(.*?)[。，、；·]*$", match_key(span.plain), re.DOTALL)
    return span.part(*inner.span(1)) if inner and inner[1] else span


def _in_bracket(span: Span) -> Span:
    """A place told within a bracket, up to its end: 老打谷场（位于|村部南侧）闲置多年."""
    opened = 0
    for at, char in enumerate(match_key(span.plain)):
        opened += (char == "（") - (char == "）")
        if opened < 0:
            return span.part(0, at) if at > _LEAST_PLACE else span
    return span


def without_next_point(span: Span) -> Span:
    """A place up to the next point of the list it stands in."""
    return cut(span, _BEFORE_NEXT_POINT, 1) or span


def _without_square(span: Span) -> Span:
    """An area without the 2 that is left of ㎡: read unsurely and farther off than figures stand, 215.6|2."""
    last = span.glyphs[-1]
    if last.char != "2" or last.confidence is None or last.confidence >= _SURE or len(span.glyphs) < _LEAST_FIGURES:
        return span
    *steps, step = [(b.x0 + b.x1 - a.x0 - a.x1) / 2 for a, b in pairwise(span.glyphs)]
    return span.part(0, len(span.glyphs) - 1) if step > _FARTHER * median(steps) else span


def left_square_out(span: Span) -> bool:
    """Whether behind an area the 2 of ㎡ was left out, see `narrow`: it may have been a figure."""
    last = span.glyphs[-1]
    line, place = last.line, next((i for i, edges in enumerate(last.line.char_x) if edges == (last.x0, last.x1)), -2)
    behind = line.text[place + 1 : place + 2] == "2" and len(line.char_confidence) == len(line.text)
    return behind and line.char_confidence[place + 1] < _SURE


def _without_sex(span: Span) -> Span:
    """A name without the sex behind it, in the row below or set apart, whose label was not read: 张测试　男."""
    if not 2 < len(span.glyphs) <= LONGEST_NAME + 1 or span.glyphs[-1].char not in "男女":
        return span
    last, before = span.glyphs[-1], span.glyphs[-2]
    # 阚　若　男 is a name set wide.
    apart, usual = last.x0 - before.x1, before.x0 - span.glyphs[-3].x1
    alone = last.line is not before.line or (apart > APART * last.line.box.height and apart > 2 * usual)
    return span.part(0, len(span.glyphs) - 1) if alone else span


def _without_speck(span: Span) -> Span:
    speck = _SPECK.search(match_key(span.plain))
    return span if speck is None else Span(span.page, (*span.glyphs[: speck.start()], *span.glyphs[speck.end() :]))


def _without_other_side(span: Span) -> Span:
    """One side of an agreement without the other, named behind it: 某某公司|与购车方某某公司."""
    other = _AND_OTHER_SIDE.search(match_key(span.plain))
    return span.part(0, other.end()) if other else span


def _without_neighbour(span: Span) -> Span:
    """An organisation without the person whose name stands apart behind it: 某某有限公司　　张测试."""
    for place in range(len(span.glyphs) - 1, len(span.glyphs) - 1 - LONGEST_NAME, -1):
        if place < _SHORTEST_ORG or "\n" in (span.glyphs[place - 1].char, span.glyphs[place].char):
            break
        left, right = span.glyphs[place - 1], span.glyphs[place]
        apart = left.line is not right.line and right.x0 - left.x1 > APART * left.line.box.height
        name = span.plain[place:]
        if apart and starts_with_surname(name) and re.search(rf"(?:{ORG_END})$", match_key(span.plain[:place])):
            return span.part(0, place)
    return span
