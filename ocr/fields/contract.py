"""What contracts about a place have in common: sides, bay, residential area, the day of signing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ocr.fields.bay_numbers import find_bay_numbers
from ocr.fields.estate_clauses import GENERAL_NAME, find_by_clause, without_general
from ocr.fields.estate_names import BARE_PART, bounds, end_of_name, is_no_estate, without_yard
from ocr.fields.estates import find_by_place
from ocr.fields.parties import Parties, Roles
from ocr.fields.patterns import BAY, CN_DIGIT, DATE, LEVEL, NUMBERED_LEVEL, ORDINAL_BAY, SORT_OF_BAY, SPACE
from ocr.layout import Row
from ocr.normalise import parse_value
from ocr.normalise_space import clean_space
from ocr.paper import Found, Paper
from ocr.span import Span

_CLAUSE_DIGITS, _COLUMN_GAP = 2, 0.7  # row heights
_NOT_COUNTED = "(?!。[一-鿿]{2,6}：)(?![\\d个间处台辆格元平万余多块㎡年月楼栋幢]|号楼|单元)"


def find_space(paper: Paper, field: str = "space_no") -> Iterator[Found]:
    """A bay number in a sentence, before or after the word for bay; with its level only behind a word for number."""
    whole = rf"((?:{LEVEL})?-?第?{SPACE})"
    # With a number behind 地下车位 the one before it is the building's whose garage it is.
    before = rf"(?<!\d)(?<!\d。)((?:{NUMBERED_LEVEL})?{SPACE})）?号?{SORT_OF_BAY}{BAY}(?!编号|号|性质|类型|(?<=地下车位)[A-Z]?-?\d{{1,4}}(?![\d个年月日元]))"
    after = rf"{BAY}(?:编号|号码|号|位置|位于)?(?:为|是|：|（)*(?:{LEVEL})??[-，]??第?({SPACE}){_NOT_COUNTED}"
    numbered = rf"(?:编号|号码)[为是：（\"]*{whole}[）\"]?(?:号)?{SORT_OF_BAY}{BAY}"
    labelled = rf"{BAY}(?:（库）)?(?:编号|号码|号)[：为是（\"]*(?:(?<=为)\n（?)?{whole}(?!\d|号?楼|[栋幢]|单元)"
    below = rf"(?:{LEVEL})[，、（]?(?:车位)?编号[为是：（\"]*(?:(?<=为)\n)?{whole}(?=。|，|；|）|\"|\n|$)"
    apart = rf"{BAY}(?:(?!合同|协议)[^。；\n]){{0,24}}?编号[为是：（\"]*{whole}(?=号|。|，|；|）|\"|\n|$|的)"
    around = rf"(?<![苑府城园邸居庭郡都湾里])([A-Z]区(?:{LEVEL})\d{{1,5}}号?){SORT_OF_BAY}{BAY}"
    garage = rf"(?:车库|停车场|地库)的?(?:地下[一二三四五\d]层)?((?:{NUMBERED_LEVEL})?-?第?{SPACE})）?号?{SORT_OF_BAY}{BAY}"  # 地下车库负一层A125号: the level is the bay's
    storey = rf"{BAY}[^。；\n]{{0,16}}?层）?（?({SPACE})）?号"  # 【负1】层【928】号
    counted = rf"{BAY}(?:壹|一|1)个[，、]?(?:位号|编号|号码|号)[为：是]?{whole}"
    for pattern, score in (
        (rf"(?<=，)号码(?:为|是|：)?{whole}(?=，|。|；)", 0.86),
        (rf"(?:^|\n)\d{{1,2}}[。、]编号：{whole}", 0.9),
        (counted, 1.0),
        (ORDINAL_BAY, 0.7),
        (storey, 0.8),
        (labelled, 1.1),
        (garage, 0.92),
        (numbered, 1.0),
        (below, 0.9),
        (apart, 0.9),
        (after, 0.8),
        (before, 0.85),
    ):
        for span in paper.search(pattern, 1):
            if not _is_no_bay(paper, span):
                yield Found(field, span, score)
    for span in paper.search(around, 1):
        yield Found(field, span, 2.0, value=clean_space(span.text))
    for span in paper.search(rf"(?:{LEVEL})(?:的)?第?({SPACE})(?=。|，|；|\n|$)", 1):
        if span.plain.endswith("号"):
            yield Found(field, span, 0.6)
    yield from find_bay_numbers(paper, field)


def _is_no_bay(paper: Paper, span: Span) -> bool:
    """Whether a bare number before 车位 is a clause's (4车位使用年限…) or a house's (样例路68号地下车库)."""
    number = span.plain.removesuffix("号")
    if not number.isdigit():
        return False
    row, _ = paper.rows_at(span)
    if row is None:
        return False
    place = row.glyphs.index(span.glyphs[0])
    begins = place == 0 or row.gap_before(place) > _COLUMN_GAP
    clause = number == span.plain and len(number) <= _CLAUSE_DIGITS and begins
    return clause or row.key[:place].endswith(("路", "街", "道", "巷", "弄"))


# Names of the sides of contracts, beside 甲方 and 乙方.
SALE = Roles(
    first="(?:出卖|卖出|转让|出让|出售)一方|(?:卖|出卖|转让|出让)(?:车位|车库|泊位)的?[人方者]|卖的一方|卖出的一方|转出方|开发商|开发企业|出售主体|销售主体|出让单位|出售(?=：)|转让(?=：)|出卖人|出卖方|出卖单位|出售人|出售方|出售单位|销售方|销售单位|转让方|转让人|转让单位|出让方|出让人|让与人|让与方|卖方|卖主|卖出方|原车位所有人",
    second="(?:买受|买[入人]|受让|购买|认购)一方|(?:买|购买|受让)(?:车位|车库|泊位)的?[人方者]|买的一方|买进的一方|转[入人]方|买受人|买受方|受让方|受让人|新买受人|新业主|客户(?=姓名|：)|竞买人|竞得人|认购人|认购方|认筹人|订购人|预订人|购买人|购买方|购房人|购车位人|买方|买主|购方|买[入人]方|承购人|承购方",
)
LEASE = Roles(
    first="出租一方|出租的人|出租的(?=：)|出租(?:企业|主体)|发租[方人]|供位[方人]|产权单位|供地方|出租(?=：|盖章|签章)|发包（出租）[方人]|发包出租(?:单位|[方人])|(?:经营|产权|提供)[方人](?=：|盖章|签章)|出租（发包）[方人]|出租方|出租人|出租单位|房东|出租者|租出[方人]|车位主(?=：)|出租位人|转租方|转租人|房主|业主方|发包方|(?:车位|车库|泊位|房子|房屋)的?主人|出租(?:车位|车库|泊位|房屋|房子|场地|门面)的?[人方者]",
    second="(?:承租|租用|求租)一方|(?:承租|租用|租)的人|租(?:院子|房子|房|门面|铺子|车位|场地|地)的(?!人)|承租(?:企业|主体|商户)|接租[方人]|承用(?:单位|[方人])|用位[方人]|使用单位|租地(?:单位|[方人])|用地方|使用[方人](?=：|盖章|签章)|承租使用(?:单位|[方人])|(?:承租|租用)(?=：|盖章|签章)|次承租[方人]|受转租[方人]|承包（承租）[方人]|承租（承包）[方人]|承租方|承租人|承租单位|承租者|租用方|租用人|租用单位|租赁单位|租[入人]单位|求租[方人]|受租[方人]|承租户|租赁方|租客|租户|房客|租[入人][方人]|租房[人方者]|租位人(?=：)|借用人(?=：)|租用业主|新承租[方人]|车主|租车位人|承包方|(?<!出)租(?:用|下)?(?:车位|车库|泊位|房屋|房子|场地|门面)的?[人方者]",
)

_SIGN_WORDS = r"(?:签订|签约|签署|订立|签字|签章|签名|盖章|日期|时间|年月日)"
_NO_SIGNING = (
    "租用|租赁时间|使用时间|起租|到期|期限|租期|起始|截止|届满|交付|生效|出生|有效|起至|付清|支付|提车|交车|交货|预计"
)
_ROLE_LINE = r"甲方|乙方|丙方|出[租卖让]|承租|买受|转让|受让|[买卖]方|见证|签|章|日期|时间|代表|经办"


def find_contract_date(paper: Paper, field: str = "sign_date") -> Iterator[Found]:
    """The day of signing: beside words for it, or alone on a line at the end; never a date inside a clause.

    Two sides that sign on different days leave no day that is the contract's.
    """
    alone: list[Span] = []
    labelled: list[Span] = []
    for page in paper.pages:
        for row in page.rows:
            for span, ahead, behind in _days(row):
                if re.search(
                    r"(?:合同|协议)?(?:签订|签约|签署|订立|立据|开单|成交)(?:日期|时间|之日|日|于|时间为|日期为)?[：为]?$",
                    ahead,
                ):
                    yield Found(field, span, 1.35)
                elif re.search(_NO_SIGNING, row.key):
                    continue
                elif re.fullmatch(rf"(?:.{{0,14}}(?:{_ROLE_LINE}).{{0,8}}|期)?[：。]?", ahead) and (
                    len(behind) <= 1 or re.fullmatch(rf"(?:{_ROLE_LINE}).{{0,12}}|于[一-鿿]{{2,8}}|订立|立", behind)
                ):
                    (labelled if re.search("日期|时间", ahead) else alone).append(span)
    for text in paper.running_text:
        this = rf"本(?:合同|协议)书?[^，。；]{{0,12}}于({DATE})(?:在[^，。]{{2,16}})?(?:签订|签署|订立)"
        done = rf"({DATE})\n?\d{{1,2}}：\d\d(?:：\d\d)?\n?(?:电子)?(?:合同|协议|双方)?(?:已)?(?:签署|签订|签约|签章)"
        for said in (
            rf"(?:签订|签署|订立)于?({DATE})",
            this,
            done,
        ):  # another contract, of which it speaks, has a day too
            yield from (Found(field, span, 1.3) for span in text.search(said, 1))
    ends = labelled or alone
    distinct = {value.value for span in ends[-2:] if (value := parse_value("date", span.text)) is not None}
    if ends and len(distinct) == 1:
        yield Found(field, ends[-1], 1.2)


_SPOKEN_DATE = rf"{DATE}|[{CN_DIGIT}0]{{4}}年[{CN_DIGIT}]{{1,3}}月[{CN_DIGIT}]{{1,3}}号"


def _days(row: Row) -> Iterator[tuple[Span, str, str]]:
    """Dates on a row with what stands close before and behind each; blanks within a date part nothing."""
    edges = [0, *(start for start, _ in row.runs(gap=2.2)), len(row.glyphs)]
    for match in re.finditer(_SPOKEN_DATE, row.key):
        start = max(edge for edge in edges if edge <= match.start())
        end = min(edge for edge in edges if edge >= match.end())
        span = Span(row.page, row.glyphs[match.start() : match.end()])
        yield span, row.key[start : match.start()], row.key[match.end() : end]


_SUFFIX = (
    "[东西南北中]区|花园|家园|家苑|嘉苑|苑|府邸|公馆|新城|华庭|名邸|名苑|雅居|雅苑|庭院|新村|国际城|国际|广场|花城|御府|华府|学府|城|府|湾|居|庭|里|园|郡|都|轩|阁|台|(?<!院)院|墅|寓|坊|邸|村|公寓|庄园"
    "|豪庭|名城|名都|天下|时代|上城|首府|中心|山庄|世家|印象|壹号|一号|佳苑|佳园|大厦|尚城|半岛|天地|安置区|还建区|生活区|宿舍区|家属区|门第|天成|名门|左岸|右岸|绿洲|蓝湾|水郡|铭城|小镇|香颂|观澜|水岸|人家|御景|华苑|丽景|天街|公园|学苑|[一二三四五六七八九十壹]{1,2}号院|樾|宸|澜"
)
# What can stand in front of a name but in none: verbs, roles, and the parts of an address before it.
_BEFORE_NAME = re.compile(
    r"[位仕]于|坐落|座落|甲方|乙方|[出承]租[方人]?|出卖[方人]?|买受[方人]?|租赁物|标的物|停?车场(?=[一-鿿])|出售|转让[方人]?|受让[方人]?|购买|购得|买得|取得|租用|租赁|开发|建设|管理|所有|名下|自有|享有|拥有|自[己已]|有权|使用|将|把|的|为|[系其该在于和与及有是就用由对有]|辖区内?|(?<!家)属(?!于)|住(?!宅)"
    r"|本(?:项目|小区|合同|协议|人)|规范|维护|服务|以下|鉴于|关于|经营|(?<!铁)路|[街道巷镇乡县]|\d号院?|(?<=\d)号|(?<!城)市|(?<![小置建活舍属])区|同意|愿意|属于|标的|项目|车位|车库|业主|地块|交叉口|交[会汇]处|[东西南北]{1,2}角|物业|公司|^\d+。\d+"
)
_NAME_END = re.compile(
    rf"(?P<well>(?:{_SUFFIX})(?=(?:住宅)?小区|项目))|(?P<area>小区)|(?P<project>(?=项目))"
    rf"|(?P<bare>(?:{_SUFFIX})(?=（?[一二三四五六七八九十\dA-Z]{{1,2}}期|（[东西南北中一二三四五六A-Z][区院苑]）|[A-Z]?\d+(?:号|栋|幢|#)|[东西南北][A-Z]?-?\d{{2,}}|{LEVEL}|第|[A-Z]\d*区|[A-Z]-?\d|地下|地面|地库|地上|[东西南北]侧|车位|车库|停车|泊位|人防|机动车|院?内|门前|门口|的))"
)
_NO_ESTATE = "所属|范围|甲方|乙方|以下|编号|[出承]租|^项目|^小区$"
_LONG_NAME = 4
_OF_ADDRESSES = "路街道巷"
_WORTH = {"well": 1.15, "area": 1.1, "project": 0.95, "bare": 1.0}
_LABELLED = r"(?:小区名称|项目名称(?:核准名|备案名|推广名)|(?:项目|小区)(?:核准|备案|推广)?名称?(?=为|是|：)|项目名称|楼盘名称|所在小区|项目推广名)(?:为|是|：|（|\")*([一-鿿A-Z0-9。·]{2,12}?(?:小区)?)(?=）|\"|，|。|；|\n|车|$|（)"
_IN_QUOTES = r"\"([一-鿿A-Z0-9。·]{2,12}(?:（[一-鿿A-Z0-9]{1,4}）)?)\"(?=的?(?:地上|地面|人防|停|院|内|业主|剩余|[一二三四五]期|\d))"
# Where somebody lives is not where the bay is.
_PARTY_ADDRESS = re.compile(
    r"(?:住址|住所|通讯地?址?|联[系络]地?址|送达地址|户籍(?:地址)?|家庭地址|(?<![一-鿿])地址|[，。；]住(?=[一-鿿]{2,4}[省市]))：*[^，。；]{0,30}$"
)
_ADDRESS = 40  # characters from the label of an address to the estate in it
_QUOTED = r"(?:\"|（)(?![一-鿿]{1,12}\d+号）)([一-鿿A-Z0-9。·]{2,12}(?:（[一-鿿A-Z0-9]{1,4}）)?)(?:\"|）)(?=项目|小区|住宅|花园|地下|负|车)"


def find_community(paper: Paper, parties: Parties) -> Iterator[Found]:
    """The residential area by every means there is: its ending, its place in an address, its clause."""
    names = [named.span.plain for named in parties.names]
    for found in (*find_estate(paper), *find_by_place(paper), *find_by_clause(paper, names)):
        if found.span.plain in names:
            continue
        yield replace(found, score=found.score - 0.45) if _is_of_party(paper, found.span) else found


def _is_of_party(paper: Paper, span: Span) -> bool:
    """Whether a place stands in the address of one of the parties: behind its label, or in the row below it."""
    if _PARTY_ADDRESS.search(paper.words_before(span)) or _PARTY_ADDRESS.search(paper.text_before(span, _ADDRESS)):
        return True
    _, above = paper.rows_at(span)
    return above is not None and _PARTY_ADDRESS.fullmatch(above.key) is not None


def find_estate(paper: Paper, field: str = "community") -> Iterator[Found]:
    """The residential area of a contract's bay: named by a label, in quotes, or in front of 小区, 项目 or the bay.

    小区 belongs to the name only where nothing else makes it one (试点小区, but 样品花园 of 样品花园小区).
    """
    for text in paper.running_text:
        for pattern, score in ((_LABELLED, 1.3), (_QUOTED, 1.2), (_IN_QUOTES, 1.15)):
            for named in re.finditer(pattern, text.key, re.MULTILINE):
                if BARE_PART.fullmatch(named[1]):
                    continue
                if len(re.findall("[一-鿿]", named[1])) >= 2 and not re.search(_NO_ESTATE, named[1]):
                    end = end_of_name(text.key, named.end(1))
                    yield Found(field, Span(text.page, text.glyphs[named.start(1) : end]).first_cell(), score)
        for order, match in enumerate(_NAME_END.finditer(text.key)):
            begin = max(0, match.end() - 16)
            run = re.search(r"[一-鿿A-Z0-9。·]+$", text.key[begin : match.end()])
            if run is None:
                continue
            begin += run.start()
            cuts = [found.end() for found in bounds(run.group(), _BEFORE_NAME)]
            start = begin + max(cuts, default=0)
            name = text.key[start : match.end()]
            kind = str(match.lastgroup)
            own = name.removesuffix("小区") if kind == "area" else name
            if (
                not 2 <= len(own) <= 12
                or re.search(r"^[\d。]|\d$|\d。|。\d|^[一二三四五六七八九十]、|住宅$|[法本各]院", own)
                or re.search("合同|协议|双方|遵守|转让|维护|爱护|进[入人]|影响|妨碍|第.条|[本该此各其]$", own)
                or GENERAL_NAME.fullmatch(own)
                or is_no_estate(own)
            ):
                continue
            if kind == "bare" and not cuts and start > 0 and text.key[start - 1] not in '，：\n"（':
                continue
            if kind == "area" and re.search(rf"(?:{_SUFFIX})$", own):
                continue
            # A long name is whole without 小区 (样例水岸小区), a short one is not (试点小区).
            end = match.end() - 2 * (kind == "area" and len(own) >= _LONG_NAME and own[-1] not in _OF_ADDRESSES)
            end -= len(own) - len(without_yard(own, text.key[match.end() :]))
            end -= len(own) - len(without_general(own)) if kind in ("area", "project") else 0
            end = end_of_name(text.key, end) if end == match.end() else end
            span = Span(text.page, text.glyphs[start:end])
            if span.plain.endswith("\n"):
                continue  # 程样例 / 项目: the label of the next row
            yield Found(field, span, _WORTH[kind] - 0.01 * min(order, 20))
