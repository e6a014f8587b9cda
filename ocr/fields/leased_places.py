"""Where a leased place is and how large: behind 坐落于, behind a label of one's own wording, or in the clause that lets it.

The addresses of the parties stand in their blocks; this one stands in a clause (将…出租给, 有…，租给) or behind a label
whose words speak of what is let (租赁单元：, 续租房屋：).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ocr.normalise_measures import whole_number
from ocr.paper import Found, Paper
from ocr.span import Span

_THING = "房屋|住房|房产|资产|商铺|铺面|店面|门面|厂房|仓库|库房|场地|土地|地块|物业|单元|院落|楼宇|车间|屋顶|写字楼|停车场|办公用房|标的物?|租赁物"
_AT = re.compile(
    r"(?:坐落于|座落于|坐落在|座落在|坐落为|座落为|坐落|座落|[位仕]于|(?:场地|房屋|租赁|商铺|厂房|租赁物|标的)[一-鿿]{0,2}?(?:位置|地址|地点)(?:[及和与、](?:面积|范围|四至)){0,2})[：为在于是]*(?:(?<=于)\n)?"
    r"|（(?:房屋|场地)?(?:地址|位置|地点|坐落|座落)[：为]?"
    r"|(?:^|[，。；、\n])(?:房子|房屋|门面|商铺|店面|铺子|仓库|厂房|院子|场地)(?:在|就?是|为|(?:的)?(?:地址|位置|地点)：\n?)"
    r"|(?:甲方|房东|出租[方人])(?:同意|自愿)?将(?:其|自有|名下|所有|的)*|(?:同意|决定|自愿)，?将\n?"
)
_LABEL = re.compile(
    rf"(?:^|[。；，、\s]|(?<=[\d）、]))(?:租赁|续租|承租|出租|租用|标的|本合同)?(?:的)?(?:{_THING})(?:的)?(?:名称|位置|地址|地点|坐落|座落|情况|概况|及位置)*(?:为|：)",
    re.MULTILINE,
)
# 租赁物为甲方所有的某某大道…
_THING_IS = re.compile(
    r"(?:租赁物|标的物?|出租物|租赁标的|租赁房屋|房屋)为(?:甲方|出租[方人])(?:所有|自有|拥有|名下)的"
)
_LETS = re.compile(
    r"(?:将|把)(?:其|自有|自[己已]|自家|家里|名下|所有|拥有|合法|的)*(?:在(?=[一-鿿]{2,}[市县区乡镇村路街]))?"
)
_LETS_PLAINLY = re.compile(
    r"(?:甲方|出租[方人])出租|(?:乙方|承租[方人])(?:承租|租用|租赁)(?:甲方|出租[方人])?的?|^(?:位置|地点|(?:出租|租赁)?内容)：",
    re.MULTILINE,
)
_HAS = re.compile(
    r"(?:甲方|房东|出租[方人]|[一-鿿]{2,3})(?:现)?(?:有|拥有)[一-鿿]{0,8}?(?:[一二两三四五六七八九十\d][处间套栋幢块]|在|，)"
)
_OWNS = re.compile(r"(?:甲方|房东|出租[方人])(?:现)?(?:合法)?(?:有|拥有|所有)(?:的)?")
_IN = re.compile(r"(?:，|、)?(?:[位仕]于|坐落[于在]?|在)")
_PLACE = re.compile(
    r"(?:(?!甲方|乙方|承租|出租|[位仕]于|坐落|座落|租给|租赁给|租与|建筑面积|（(?:约|共|建筑|面积|以下|下称)?\d)[一-鿿A-Z0-9（）#、·-]){4,70}?"
    r"(?=的|，|。|；|\n|（(?:约|共|合|计|即|建筑|面积|以下|下称)|（\d+(?:。\d+)?(?:平|㎡|M)|\d{1,2}。\d|\d{1,2}、(?=[一-鿿])|[一二三四五六七八九十]、|房屋[一-鿿]?租|出租|租给|租赁给|租与|交给|交由|包给|租出|承租|租予|(?:约|共|计|合计)*[\d一二两三四五六七八九十百点半。]+(?:亩|平|㎡)|[一-鿿]{0,2}面积|甲方|乙方|$)"
)
# How many are let is no part of where: 院落一处, 建设用地一宗.
_COUNTED = re.compile(r"(?:(?:集体|国有)?(?:建设)?(?:用地|土地))?[一二两三四五六七八九十\d]+[处宗块片]$")
_PARTS = re.compile("[省市县区旗镇乡村组路街道巷弄号院栋幢楼层室铺侧旁口段厅棚库站房厂]")
_NO_PLACE = re.compile(
    "^(?:上述|以上|该|此)|^(?:自[己已]|自家|他|她|其)的|合同|协议|租金|租期|押金|费用|使用权证|产权证|同意|双方|按照|负责|支付|应当|不得"
)
_OWN_PLACE = re.compile("(?:自[己已]|自家|其|名下)(?:在|位于|坐落于)")
_HOUSE_OF = re.compile(r"的(?=[A-Z0-9#、]{2,12}[一-鿿]{1,6})")


@dataclass(frozen=True, slots=True)
class _Start:
    end: int
    score: float


def find_location(paper: Paper, field: str = "location") -> Iterator[Found]:
    """The place; what reads like an address, with more of its parts, is worth more."""
    for text in paper.running_text:
        for order, start in enumerate(_starts(text.key)):
            place = _PLACE.match(text.key, start.end)
            if place is None or _NO_PLACE.search(place.group()):
                continue
            if own := _OWN_PLACE.match(place.group()):
                place = _PLACE.match(text.key, place.start() + own.end()) or place
            exact = len(_PARTS.findall(place.group()))
            if not exact:
                continue
            end = place.end()
            if (bracket := place.group().rfind("（")) > 0 and "）" not in place.group()[bracket:]:
                end = place.start() + bracket
            if place.group().endswith("）") and "（" not in place.group():
                end -= 1  # （地址：…）: the bracket was opened before the label
            if counted := _COUNTED.search(text.key, place.start() + 4, end):
                end = counted.start()
            span = Span(text.page, text.glyphs[place.start() : end])
            torn = text.key[end : end + 1] in ("\n", "")  # it may go on in its cell's next row
            score = start.score - 0.7 * torn + 0.04 * min(exact, 4) - 0.02 * min(order, 5)
            yield Found(field, span, max(score, 0.92) if torn and start.score < 1.2 else score)


def _starts(key: str) -> Iterator[_Start]:
    for at in _AT.finditer(key):
        yield _Start(at.end(), 1.2)
    for thing in _THING_IS.finditer(key):
        yield _Start(thing.end(), 1.25)
    for label in _LABEL.finditer(key):
        if label.group().endswith("：") and not _AT.match(key, label.end()):
            yield _Start(label.end(), 1.15)
    for address in re.finditer(r"^(?:房屋|租房)?地址：(?=[^，。\n]*(?:单元|室|号楼|栋|幢|\d号))", key, re.MULTILINE):
        yield _Start(address.end(), 0.5)
    for lets in _LETS.finditer(key):
        if not _AT.match(key, lets.end()) and re.match(
            r"(?:[^。；\n]|(?<=\d)。(?=\d)){4,70}?(?:出租|租给|租与|租赁给|承租|租予|交由|包给)", key[lets.end() :]
        ):
            yield _Start(lets.end(), 1.0)
    for lets in _LETS_PLAINLY.finditer(key):
        if not _AT.match(key, lets.end()):
            yield _Start(lets.end(), 0.95)
    for has in _HAS.finditer(key):
        inside = _IN.match(key, has.end() - has.group().endswith(("，", "在")))
        if inside and not _AT.match(key, inside.start() + (key[inside.start()] in "，、")):
            yield _Start(inside.end(), 1.1)
    for owns in _OWNS.finditer(key):
        if re.match(r"[^。；\n]{4,80}?(?:出租|租给|租与|租赁给|租予)", key[owns.end() :]):
            yield _Start(owns.end(), 0.98)


_AREA = r"(?:建筑面积|租赁面积|场地面积|使用面积|占地面积|面积)[^0-9。；\n]{0,10}?(\d[\d，]*(?:。\d+)?)"
_MU, _ROUNDED = 2000 / 3, 0.01  # square metres; of an area that is also told in 亩
_SQUARE_METRES = r"(?:余|左右)?\n?个?\n?(?:平\n?方|平米|㎡|M2|M²|M(?![A-Z0-9])|平(?=[，。；、）\n的]))"


def find_area(paper: Paper, field: str = "area_m2") -> Iterator[Found]:
    """The area in square metres: behind a word for it, in brackets, or before what is let."""
    for pattern, score in (
        (
            rf"(?:其中(?!硬化|绿化|地[上下面]|空地|建筑|附房|院|露天|办公|道路|耕地)|实际|本次)[^。；\n]{{0,16}}?(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}",
            1.25,
        ),
        (
            rf"\d{_SQUARE_METRES}[^；。\n]{{1,16}}(?:合计|共计|总计|总共)(?:面积)?(?:为|约)?(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}",
            1.3,
        ),
        # 合计面积1360平方米，其中商铺480平方米、场地880平方米
        (
            rf"(?:合计|总计|共计|总)(?:面积)?(?:为|约)?(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}米?(?=[，（]其中[^。；\n]{{2,12}}\d[^。；\n]{{2,16}}[、，和])",
            1.35,
        ),
        (_AREA + _SQUARE_METRES, 1.2),
        (rf"面积[^；\n]{{0,14}}?（(?:约合|约为|折合|合计|约|合|即)?(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}", 1.1),
        (
            rf"(?:间|层|套|栋|处|地|院|铺|房|库)[^，。；\n]{{0,4}}（(?:约|共|合计|计|即)?(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}",
            1.0,
        ),
        (rf"(?:大小|占地|场地|地方)(?:大小)?(?:约|有|为|是|共){{1,2}}(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}", 0.9),
        (rf"亩（?(?:约|合|即|折){{0,2}}(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}", 1.0),
        (rf"(?<![每\d。，])(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}(?:米)?(?:的)?(?:{_THING}|空地|院|地)", 0.95),
        (rf"(?:(?:大?约|大概|差不多|共|合计|计|折合|合)(?:有|为)?)(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}", 0.7),
        (_AREA + r"(?![\d。]|亩|元|公顷)", 0.7),
        (rf"(?:租给|出租|[将把])[^。；\n]{{0,40}}?(?<![\d。，每])(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}", 0.65),
        (rf"(?<![\d。，每])(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}[^。；\n]{{0,6}}?(?:租给|出租)", 0.66),
    ):
        for span in paper.search(pattern, 1):
            yield Found(field, span, score)
    yield from find_area_in_words(paper, field)
    # 面积 2357.81（合3.54亩）: its unit is told by what it comes to.
    for text in paper.running_text:
        for match in re.finditer(
            r"面积[：（]?\n?(\d[\d，]*(?:。\d+)?)（?(?:约?[合折计]|即|约){0,2}(\d+(?:。\d+)?)亩", text.key
        ):
            metres, mu = (float(match[part].replace("，", "").replace("。", ".")) for part in (1, 2))
            if abs(metres - mu * _MU) <= _ROUNDED * metres:
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(1))]), 1.15)


def find_area_in_words(paper: Paper, field: str = "area_m2") -> Iterator[Found]:
    """面积贰佰壹拾平方米, 大约三百平方."""
    for text in paper.running_text:
        for match in re.finditer(
            r"(?:面积|共计?|合计|总计|总共|大?约|大小|量(?:下来|出来|了量))(?:有|大?约|共|为|是)*([一二三四五六七八九十百千两零壹贰叁肆伍陆柒捌玖拾佰仟]{2,9})个?(?:平方米|平米|平方)",
            text.key,
        ):
            if (number := whole_number(match[1])) is not None:
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(1))]), 0.9, str(number))
