"""Evidence that a site may be used: replies that grant land, agreements on its use, consents of owners and keepers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ocr.fields.contract import find_contract_date
from ocr.fields.leased_places import find_area_in_words
from ocr.fields.letter import find_day, is_name, search
from ocr.fields.official import SIGNER, find_addressee, find_lone_day, find_signer
from ocr.fields.parties import Parties, Roles
from ocr.fields.property_consent import find_consent
from ocr.layout import CELL_GAP, match_key
from ocr.paper import Found, Paper, cut
from ocr.span import Span

SITE = Roles(
    first="出让使用权方|提供方|提供人|出让方|出让人|供地方|供地单位|场地提供单位|出地单位|出借方|出借人|场地方|产权方|产权单位|权属单位|所有权人|所有方|出地方|场地提供方|土地方|管理方|业主方|业主单位|划拨方",
    second="取得使用权方|使用方|使用人|使用单位|受让方|受让人|用地方|借用方|借用人|建设方|投资方|运营方|场地使用方|合作方|承建方|建设单位|用地单位",
)
_USER = rf"({SIGNER}(?:[\u4e00-\u9fff]{{2,10}}分公司)?|[\u4e00-\u9fff]{{2,4}})"
_NO_USER = re.compile(r"^(?:在|将|把|其|我|你|贵|该|上述|以上|使用|占用|对|为|于|由)|\d(?:平|㎡)|划拨|提供|位于|你|贵")
_YOU = re.compile(r"(?:你|贵)(?:单位|公司|司|局|中心|方|院|校|企业|村|们|委|处)")
_GRANT = r"(?:无偿|免费|长期|自愿|愿意?)将?.{0,40}?提供|愿将|自愿将|(?:出借|借)(?:给|予|与)|(?:提供|交)给?(?:乙方|贵公司|你公司|[\u4e00-\u9fff]{4,24}公司).{0,6}(?:使用|建设|用于)|[把将](?:[^。；\n]|(?<=\d)。(?=\d)){4,60}?(?:划拨给|(?:交给?|[让借供]?给)(?:使用方|借用方|乙方|用地方)(?:使用|建|用))|业经.{0,10}批准|准予.{0,20}使用|授权.{2,90}?(?:使用|建设)|批准.{0,20}(?:使用|用地)"
_AT = r"(?:位于|坐落于|坐落在|座落于|座落在|地处|坐落为|座落为|(?:场地|土地|绿地|地块|用地|占用|使用)(?:位置|地址|地点|坐落|座落)(?:为|是|：|于|在)+)"
_PLACE = (
    r"[：为在于是]*((?:(?!位于|坐落|座落|甲方|乙方|面积)[\u4e00-\u9fffA-Z0-9（）、#-]){4,60}?)"
    r"(?=的|，|。|；|（|\n|建设|用于|作为|(?:无偿|免费|自愿)?(?:提供|出借|借给|交由)|(?<!提)供|进行|面积|占地|约?\d+(?:。\d+)?(?:平方|㎡)|$)"
)
_USED = (
    r"(?:使用|占用|利用|借用|将|在)(?:我(?:单位|公司|村|局|镇|乡|院|校|中心|司|街道|社区)|其|本单位)?(?:所有|自有|管理|管护|名下)?的?"
    r"((?:[\u4e00-\u9fff]{2,3}[市区县]|[\u4e00-\u9fff]{2,4}新区)[\u4e00-\u9fffA-Z0-9、-]{3,40}?)"
    r"(?=的?(?:国有|集体|闲置|部分)*(?:建设用地|土地|场地|绿地|空地|地块|院落|广场)|（|内)"
)
_NAMED = (
    r"(?:使用|占用|借用|利用)(?:的|了)?((?:[\u4e00-\u9fff]{2,3}[市区县]|[\u4e00-\u9fff]{2,4}新区)[\u4e00-\u9fffA-Z0-9、-]{3,40}?"
    r"(?:空地|场地|广场|停车场|地块|院落|空闲地|绿地))(?=由|归|属|系|为|，|。|；|（)"
)
_PROVIDED = (
    r"(?:将|把|以)(?:其|[我本](?:单位|公司|中心|街道|社区|集团|学校|医院|机关|部门|合作社|方|们?[\u4e00-\u9fff])|自[己已])?(?:所有|自有|闲置|管理|名下|拥有|有权使用|依法使用|合法使用)?的?(?![一-鿿]{0,4}的|该|此|上述)([\u4e00-\u9fffA-Z0-9、-]{4,40}?)"
    r"(?=（|，|约?\d+(?:。\d+)?(?:平|㎡)|(?:的)?(?:一[条块片处])?(?:闲置|空闲|部分)*(?:土地|场地|空地|地块|使用权)?(?:无偿|免费|有偿|长期|临时|自愿)*(?:提供|交(?:给|由|付|予|(?=用地方|使用方|乙方|[一-鿿]{4,24}(?:合作社|公司|中心|委员会|[站局校院])使用))|借(?:给|予)|划拨|出借|供给))"
)
_WHERE = r"(?:[一-鿿]{2,3}省)?(?:[一-鿿]{2,3}[市区县]|[一-鿿]{2,4}新区)[一-鿿A-Z0-9、#-]{3,44}?"
# 同意你公司在某路南侧的空地建设充电设施: where somebody is allowed to build, or asks to.
_ALLOWED = (
    r"(?:同意|允许|准许|批准|准予|支持|申请|拟|计划|想要?|(?<!需)(?<!只)要)(?:(?:你|贵|我|该|本)[一-鿿]{1,3}|由?[一-鿿]{4,30}?公司)?(?:拟|申请)?(?:使用|占用|利用|借用)?在(?:(?:你|贵|我)[一-鿿]{1,3}?(?:产权|管理|权属|管护|所有)(?:范围|区域)?内?的)?"
    r"((?:(?!建设|安装|设置|位于|坐落)[一-鿿A-Z0-9（）、#-]){4,50}?)(?=的?(?:范围)?[内上]?，?(?:新建|修建|修(?=[一-鿿]{0,6}[站桩])|建设|安装|安放|摆放|停放|设置|布设|布置|敷设|实施|开展|施工|建(?=[一-鿿]{0,8}[桩站])))"
)
# 你公司拟使用我单位管理的某某公园入口西侧约350平方米用地
_MANAGED = r"(?:使用|占用|借用|租用|利用)(?:我|本)[一-鿿]{1,3}(?:管理|管护|所有|权属|名下)的([一-鿿A-Z0-9、#-]{4,40}?)(?=的?约?\d+(?:。\d+)?(?:平方|平米|㎡)|的?(?:用地|土地|场地|地块|空地))"
# 同意你公司使用我处管护的某园东侧、某路以西绿地，面积…; 甲方无偿提供门诊楼南广场绿化带边空地一块
_KEPT = r"(?:管理|管护|所有|权属|名下)的([一-鿿A-Z0-9、#-]{4,30}?(?:绿地|空地|场地|地块))(?=，面积|，用于|用于)"
_GIVEN = r"(?:提供|腾出|划出|拨出)([一-鿿A-Z0-9、#-]{4,30}?(?:空地|场地|绿地|地块))(?=[一1][块处片]|，长|，面积)"
_OURS = r"(?:使用|占用|借用|租用|利用)((?:我|本)[一-鿿]{2,30}?(?:场地|空地|广场|停车场|院落|地块|绿地))(?=建设|安装|新建|设置|用于|作为|开展|，|。)"
# 在某区某路东侧有一处场地; 为某区某院内停车场的产权人; 某区某路22号（原某厂），院落占地….
_HELD = rf"在({_WHERE})(?=(?:拥有|有|占有)一?[处块片宗])"
_HELD_NEAR = r"在((?:我|本)[村社镇乡组院][一-鿿]{2,24}?[旁侧边口内前后北南东西角])(?=有)"
_SAID_IN_BRACKETS = rf"（(?:地址|位置|坐落|座落|位于|坐落于|地点)[：为]?({_WHERE})(?=）|，)"
_OWNED = rf"(?:为|是|系)({_WHERE}(?:场地|空地|停车场|广场|院落|厂区|地块|土地)?)(?=的?(?:产权|所有权|权利|权属|使用权|管理|业主)(?:人|单位|方))"
_MEASURED = rf"(?:^|。|兹有|今有|现有)({_WHERE}(?:号|号院|侧|旁|院内|门口|路口|角|空地|广场|停车场|地块)(?:（[^（）\n]{{2,20}}）)?)(?=(?:场地|土地)?，[^，。；\n]{{0,14}}(?:占地|面积|约?\d+(?:。\d+)?(?:平|㎡|亩)))"
_ASKED = r"拟(?:占用|使用|借用|利用)的?([一-鿿A-Z0-9、-]{4,30}?(?:绿地|空地|场地|广场|停车场|地块|院落))(?=（|，|。|；)"
# 同意你公司使用某路某园西侧空地，面积按…控制
_MAY_USE = (
    r"同意[你贵](?:单位|公司|司|部|镇|乡|村|校|店|院|局|中心|社)?(?:无偿|临时|长期)?使用(?:[我本][一-鿿]{1,3}(?:管护|管理|所有|产权)的)?"
    r"((?:[一-鿿A-Z0-9、#-]|（[^（）]{2,24}[至到][^（）]{1,24}）){4,40}?)"
    r"(?=[，。；（]|\d+(?:。\d+)?(?:公顷|亩|平)|国有|集体|闲置|安装|建设|修建|用于|作为?|搭建|埋设|敷设|停放)"
)
# 我方所有的某区某路22号院内空地: whose it is, no part of an address.
_OWNED_BY_US = r"(?:我|本|贵)[一-鿿]{0,6}?(?:所有|名下|拥有|持有|管理|享有使用权)的?(?:位于|坐落于)?(?=[一-鿿]{2,12}?(?:市|区|县|镇|乡|路|街|大道|巷)[一-鿿\d])"
_ROAD = r"(?:大道|大街|路|街|巷)(?:[东西南北中]段)?"
_ANSWERED = r"^[^，。；：\n]{0,12}(?:答复|回复|批复|意见)(?:如下)?：?$"
_ASKS = rf"^(?:申请|借用|求借|用地|使用)(?:方|人|单位|者)(?:（[^（）\n]{{1,6}}）)?：({SIGNER}|[一-鿿]{{2,4}})(?=$|（)"
_BELOW_APPLICATION = 1.3
_AREA = r"(\d[\d，]*(?:。\d+)?)(?=余?(?:平方米|平米|平方|㎡|M2|M²))"
_SAID_AREA = (
    r"面积(?:约|为|共|是|：)*(\d[\d，]*(?:。\d+)?)(?=M?²?(?:[，；）]|。(?!\d)))"  # the unit's small 2 is easily lost
)


def find(paper: Paper) -> Iterator[Found]:
    parties = Parties(paper, SITE)
    if {1, 2} <= {named.side for named in parties.names}:
        yield from parties.find_name("grantor", 1)
        yield from parties.find_name("holder", 2)
        yield from find_contract_date(paper, "issue_date")
    yield from _find_asked_and_answered(paper)
    yield from _find_holder(paper)
    yield from find_signer(paper, "grantor")
    yield from _find_place(paper)
    for pattern, score in (
        # What is used of a site whose whole area is told as well.
        (
            rf"(?:使用|占用|借用|租用|提供|划出|实用|实际)(?:的)?(?:场地|土地|用地|部分)?(?:的)?面积[^0-9。；\n]{{0,8}}\n?{_AREA}",
            1.1,
        ),
        (rf"(?<!总用地)(?<!总占地)(?<!总)面积[^0-9。；\n]{{0,8}}{_AREA}", 0.95),
        (rf"\d(?:。\d+)?亩[，（]*(?:约|合|折合|即|计)*{_AREA}", 0.95),
        (rf"(?:占地|共计|合计)[^0-9。；\n]{{0,6}}{_AREA}", 0.9),
        # Not what some part of it is for: 其中变压器占地14平方米.
        (rf"其中(?:[^，。；\d]{{0,4}}(?:使用|占用|租用|借用|提供))?(?:的)?(?:面积)?约?{_AREA}", 1.0),
        (rf"(?:其中|将|划出|腾出|拨出)的?{_AREA}[^。；\n]{{0,8}}(?:转租|出租|提供|出借|借给|交由|划拨|用于)", 1.0),
        (_AREA, 0.5),
    ):
        for span in paper.search(pattern, 1):
            yield Found("area_m2", span, score)
    for span in paper.search(
        r"(?:用地|土地|空地|场地|绿地|地块)(?:约|共|计)?(\d[\d，]*(?:。\d+)?)(?:M(?![²2A-Z0-9])|(?=[，；]))", 1
    ):
        yield Found("area_m2", span, 0.6)  # land has no length: of ㎡ the small 2 was not read, or nothing
    for span in paper.search(_SAID_AREA, 1):
        # What is left of ㎡ may be its small 2 alone, and must not count as a figure: 面积约6571².
        number = cut(Span(span.page, tuple(glyph for glyph in span.glyphs if glyph.char != "²")), r"^.+$")
        if number is not None:
            yield Found("area_m2", number, 0.97 if len(number.glyphs) < len(span.glyphs) else 0.85)
    yield from (Found("area_m2", span, 0.6) for span in paper.search(r"(?<![\d。])\d{1,3}(?:。\d{1,5})?公顷"))
    yield from find_area_in_words(paper)
    yield from _find_consent(paper)
    yield from find_day(paper)
    yield from find_lone_day(paper)


def _find_asked_and_answered(paper: Paper) -> Iterator[Found]:
    """Who asks for a site and whom, where the answer stands below the application: there the one written to grants."""
    if not any(True for _ in search(paper, _ANSWERED)):
        return
    asks = list(search(paper, _ASKS, 1))
    for span in asks:
        yield Found("holder", span, _BELOW_APPLICATION)
    if asks:
        yield from find_addressee(paper, "grantor", _BELOW_APPLICATION)


def _find_holder(paper: Paper) -> Iterator[Found]:
    """Who may use the site: named behind the words that allow it, else the one addressed as 你 or 贵."""
    for pattern, score in (
        (
            rf"(?:同意|允许|准许|批准|准予|兹?授权|兹有)(?:由|将|给|予)?{_USER}(?=在|使用|占用|利用|于|临时|无偿|租用|建设|开展)",
            1.0,
        ),
        (
            rf"(?:提供给|提供予|供给|交由|借给|出借给|授权给|给|归|由){_USER}(?=(?:无偿|免费|长期|临时|依法|永久)*(?:使用|建设|作为|用于|管理使用))",
            0.95,
        ),
        (rf"(?:划拨|出让|供应|配置)(?:给|予|与){_USER}(?=使用|建设|用于|作为|，|。|；)", 1.05),
        (
            rf"(?:划拨|出让|协议|租赁|有偿使用|作价出资)的?方式(?:提供|供应|出让|供地|租赁|配置)(?:给|予|与){_USER}(?=使用|建设|用于|作为|，|。|；)",
            1.05,
        ),
        (rf"(?:转租|转借|转让)(?:给|予|与){_USER}(?=使用|建设|用于|作为|经营|，|。)", 1.05),
        (
            rf"(?:由|归){_USER}(?:（[^（）\n]{{2,30}}）)?(?=(?:长期|一直|实际|承包)*(?:租用|承租|租赁|使用|经营|占有))",
            0.9,
        ),
        (
            rf"(?:^|，|。)(?:现|兹有|今有)(?:我村|本村|我社区)?(?:村民|居民)?{_USER}(?:（[^（）\n]{{2,40}}）)?(?=，?(?:拟|欲|需|申请|计划|因))",
            0.85,
        ),
        (
            rf"(?:^|，|。){_USER}(?=(?:因|为)?(?:建设|修建|新建|安装|设置)[^，。；\n]{{2,20}}(?:所用|所需|所占|使用|占用|拟用)(?:的)?(?:场地|土地|用地|地块|空地|院落))",
            0.8,
        ),
        (
            rf"(?:证明|兹有|今有|现有)(?:我|本)?(?:村|社区|镇|组|单位)?(?:村民|居民|职工)?{_USER}(?:（[^（）\n]{{2,40}}）)?(?=使用的?|租用的?|所使用|在|拟(?:在|于|使用|占用|租用|利用|建))",
            0.8,
        ),
        (rf"^{_USER}(?=因|为|拟|需|在)", 0.6),
    ):
        for span in search(paper, pattern, 1):
            if (len(span.plain) > 4 or is_name(span.plain)) and not _NO_USER.search(span.plain):
                yield Found("holder", span, score)
    told = any(_YOU.search(text.key) for text in paper.running_text)
    yield from find_addressee(paper, score=0.98 if told else 0.3)


def _without_sort(span: Span) -> Span:
    """使用某路北侧场地: what is used, and no word of where it lies."""
    return cut(span, r"^(.+[侧旁处号内角村组])(?:场地|广场|土地)$", 1) or span


def _find_place(paper: Paper) -> Iterator[Found]:
    """Where the site lies. 我村 before a road is whose village it is, no part of an address."""
    for found in _places(paper):
        ours = re.match(
            rf"{_OWNED_BY_US}|(?:我|本)(?:村|社区|镇|乡|街道|组)(?=[\u4e00-\u9fff]{{1,8}}{_ROAD}\d)", found.span.plain
        )
        yield replace(found, span=found.span.part(ours.end(), len(found.span.glyphs))) if ours else found


def _places(paper: Paper) -> Iterator[Found]:
    for text in paper.running_text:
        for order, match in enumerate(re.finditer(_AT + _PLACE, text.key)):
            if re.search(r"[市区县镇乡村路街道巷号侧院门旁苑园]", match[1]):
                span = Span(text.page, text.glyphs[slice(*match.span(1))])
                yield Found("place", span, 0.95 - 0.03 * min(order, 5))
    for span in search(paper, _NAMED, 1):
        if re.search(r"[路街道巷号镇乡村侧]", span.plain):
            yield Found("place", _without_sort(span), 0.85)
    for span in search(paper, _PROVIDED, 1):
        if re.search(r"[路街道巷号镇乡村侧门院场园旁内楼址边厂地]", span.plain) and not re.search(
            _AT, match_key(span.plain)
        ):
            yield Found("place", span, 0.9)
    for span in search(paper, _MAY_USE, 1):
        yield Found("place", _without_sort(span), 0.86)
    for pattern, score in (
        (_HELD, 0.85),
        (_HELD_NEAR, 0.9),
        (_SAID_IN_BRACKETS, 0.85),
        (_OWNED, 0.85),
        (_MEASURED, 0.8),
        (_ASKED, 0.9),
        (_ALLOWED, 0.84),
        (_OURS, 0.9),
        (_MANAGED, 0.9),
        (_KEPT, 0.86),
        (_GIVEN, 0.86),
    ):
        for span in search(paper, pattern, 1):
            if re.search(r"[路街道巷号镇乡村侧门院场园旁内楼组]", span.plain):
                # 我局机关院内停车场 says where without the parts of an address.
                yield Found("place", span, max(score, 0.9) if span.plain[0] in "我本" else score)
    for span in search(paper, _USED, 1):
        if re.search(r"[路街道巷号镇乡村侧]", span.plain):
            yield Found("place", span, 0.75)


def _find_consent(paper: Paper) -> Iterator[Found]:
    """A refusal anywhere outweighs consent; granting the use is consent without the word."""
    yield from find_consent(paper)
    for span in search(paper, _GRANT):
        yield Found("consent", span, 0.8, value=True)
    for page in paper.pages:  # the answer of a form, in a box of its own
        for row in page.rows:
            for start, end in row.runs(gap=CELL_GAP):
                if re.fullmatch(r"(?:准许|准予|允许|可以)(?:使用|占用|借用)?。?", row.key[start:end]):
                    yield Found("consent", Span(page.page, row.glyphs[start:end]), 0.7, value=True)
