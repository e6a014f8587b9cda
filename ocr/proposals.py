"""Characters that the engines misread and that only one reading of the context allows: visible proposals.

A value changed here counts as repaired: it is shown with low confidence and goes to a person.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import partial
from operator import ne

from ocr.characters import SIMPLIFIED
from ocr.span import Span

PROPOSED = 0.6  # what a name may still claim of which a character was put in from elsewhere on the paper

# 浉 is rare outside 浉河区, the city's first district, and comes out as a look-alike.
_LOOK_ALIKES = "洲濒狮师淅浙渐浠沥泖湉溮筛蛳狎浉帅诗浦"
_DISTRICT = re.compile(rf"(?<=信阳市)[{_LOOK_ALIKES}]区|[{_LOOK_ALIKES}]河区")
# 浉河分公司, 浉河分局: the branch that a company or an office keeps in the district.
_BRANCH = re.compile(rf"(?<=[司局心店])[{_LOOK_ALIKES}]河(?=分公司|支公司|分局|分中心|分店|项目部)")

# 信房权证浉字第…号, 浉集用（1997）第…号: the district in an old certificate's number.
_IN_OLD_NUMBER = re.compile(
    rf"(?:(?<=证)|(?<=信)|^)[{_LOOK_ALIKES}](?=(?:河)?(?:字第|[国集][用有]|集建|房权证|房字|结(?:婚|登|证)?字))"
)

# 浉河城管审〔2026〕12号, 信浉城管审〔2026〕12号: the district's office before the year of a document's number.
_OF_DISTRICT = re.compile(
    rf"(?:^[{_LOOK_ALIKES}](?=河|城管|城执|住建|行审|市政)|(?<=^信)[{_LOOK_ALIKES}])(?=[\u4e00-\u9fff]{{1,9}}[(（〔\[【﹝]?20\d\d)"
)

_LONG_LIST, _LIST_MARKS = 30, 3
_LETTER_IN_CODE = re.compile(r"((?:(?<=牌)|^)[A-Z]{2,3}\d{3})O(?=[A-Z])")
_NOUGHT_IN_CODE = re.compile(r"(?:(?<=牌)|^)([A-Z]{2})0(?=\d{4}[A-Z])")
_SHORT_REMARK = re.compile("[一二三四五六七八九十]{1,2}期|[一二三四五六七八九十]{1,2}标段|有限合伙|普通合伙|个体")
_SHORTEST_REMARK = 5  # characters of （自然人独资
_NO_HEADING = re.compile(r"(?<!项目)(?<!范围)(?<!事项)(?<!如下)(?<!包括)(?<!业务)：")

# Districts and counties of Xinyang with names long enough to be known by all but one character.
PLACES = ("浉河区", "平桥区", "羊山新区", "罗山县", "光山县", "商城县", "固始县", "潢川县", "淮滨县")
# What names of organisations around Xinyang begin with.
BEGINNINGS = ("信阳", "河南", "国网", "息县", "新县", *(place[:2] for place in PLACES))
_BEHIND_CITY = re.compile(r"(?<=信阳市)[\u4e00-\u9fff]{1,3}?[区县]")
# The first character of the city lies under the rim of a seal.
_CITY_CUT = re.compile(
    r"^阳市(?=[\u4e00-\u9fff]{2,4}[区县]|市场监督|自然资源|公安局|城市管理|住房|行政审批|人民政府|不动产|交通)"
)
# 信阳币…局: 市 behind the name of a city in or around the province.
_CITY_MISREAD = re.compile(
    r"(?<=信阳|郑州|南阳|周口|商丘|洛阳|开封|安阳|许昌|漯河|武汉|合肥|六安|阜阳|黄冈|随州)(?:[币巾帀](?=[\u4e00-\u9fff]{2})"
    # Between a city and an office of its own nothing else can stand; 信阳县 was a county of its own until 1998.
    "|(?![县区])[\u4e00-\u9fff](?=行政审批|市场监督|自然资源|公安局|城市管理|住房和城|人民政府|不动产登记|交通警察|民政局|发展和改革|机构编制))"
)
# 信阳…局 without 市, 信阳市浉河…局 without 区: before an office of theirs nothing else can have stood.
_OFFICE = (
    "(?=事业单位登记|行政审批|市场监督|自然资源|公安局|城市管理|住房和城|人民政府|不动产登记|交通警察|民政局"
    "|发展和改革|机构编制|教育体育|卫生健康|农业农村)"
)
_CITY_LOST = re.compile(f"(?<=^信阳){_OFFICE}")
_CITY_HOLED = re.compile(r"^信市(?=[\u4e00-\u9fff]{2,4}[区县])")  # 信阳市 without its middle: no city is called so
_DISTRICT_LOST = re.compile(f"(?<=信阳市)[浉{_LOOK_ALIKES}]河{_OFFICE}")
# 光山|市场监督管理局 without 县; 滨县…, the first character of 淮滨县 under the rim of a seal.
_COUNTY_LOST = re.compile(f"(?<=^罗山|^光山|^商城|^固始|^潢川|^淮滨){_OFFICE}")
_COUNTY_CUT = re.compile(r"^滨县(?=[\u4e00-\u9fff]{4})")
# …有限公司信阳少公司: 分 below a seal's rim.
_BRANCH_MISREAD = re.compile("公司[一-鿿]{2,4}[少小个介今兮八]公司$")
# 服务中心 whose last character lies under a seal.
_CENTRES = ("服务中", "管理中", "事务中", "保障中", "发展中", "交易中", "登记中")
# In the number of a certificate: 豫（2025）固始县不动产权第…
_IN_NUMBER = re.compile(r"(?<=）)[\u4e00-\u9fff]{2,4}(?=不动产)")


# 清淮疗自然资源局 in a seal: between a place and an office of its own stands the word for such a place.
_PLACE_MISREAD = re.compile(rf"^([\u4e00-\u9fff]{{2,3}})(?![市县区州盟旗])[\u4e00-\u9fff]{_OFFICE}")


def propose_printed_place(text: str, printed: str) -> str:
    """The words of a seal with 市, 县 or 区 as `printed` has it behind the same place, where another sign was read."""
    match = _PLACE_MISREAD.match(text)
    said = re.search(rf"{match[1]}([市县区])", printed) if match else None
    return text if match is None or said is None else f"{said[0]}{text[match.end() :]}"


# What is left of the city before its office, below a seal; the only city that is named from its beginning.
_PART_OF_CITY = re.compile(rf"^(?![\u4e00-\u9fff]*[县区])([\u4e00-\u9fff]{{1,2}}){_OFFICE}")
_CITY = re.compile(r"(?:^|省|[：（，。])([\u4e00-\u9fff]{2}市)", re.MULTILINE)


# 城县住房和城乡建设局: the first signs of the county lie below a seal.
_PART_OF_COUNTY = re.compile(rf"^[\u4e00-\u9fff]?县{_OFFICE}")
_COUNTY = re.compile(
    r"(?:^|[省市：（，。])(?:[给由向在至到经报与和及对于为将把从][\n]?(?=[息新]县))?([息新]县|(?![给由向在至到经报与和及对于为将把从])[\u4e00-\u9fff]{2}县)",
    re.MULTILINE,
)


def propose_city(name: str, printed: str) -> str:
    """The name of an office with the whole city or county, the only one that `printed` names, where less of it was
    read: 市自然资源局, 江住房和城乡建设局, 城县市场监督管理局.
    """
    if part := _PART_OF_COUNTY.match(name):
        counties = {found[1] for found in _COUNTY.finditer(printed) if found[1].endswith(part[0])}
        return counties.pop() + name[part.end() :] if len(counties) == 1 else name
    match, cities = _PART_OF_CITY.match(name), {found[1] for found in _CITY.finditer(printed)}
    if match is None or len(cities) != 1:
        return name
    [city] = cities
    left = match[1] if match[1][0] in city else match[1][1:]  # one sign before it may be the seal's
    return f"{city}{name[match.end(1) :]}" if left != city and _is_in_order(left, city) else name


def _is_in_order(some: str, whole: str) -> bool:
    """Whether characters, one at least, stand in a word in this order."""
    rest = iter(whole)
    return bool(some) and all(char in rest for char in some)


def places_of(span: Span, text: str) -> str:
    """What a span says with misread places set right, see `propose_places`; a text layer's words as they are."""
    return text if span.is_written else propose_places(text, span.sure)


def propose_places(text: str, sure: Container[str] = frozenset()) -> str:
    """The text with the district or county that can only be meant where one of its characters is misread.

    `sure`: characters that were not misread, unless they are what the rare 浉 is taken for.
    """
    text = re.sub(r"(?<![一-鿿])三峡市", "三门峡市", text)  # no city is called so
    text = _CITY_MISREAD.sub("市", _OF_DISTRICT.sub("浉", text))
    text = _COUNTY_CUT.sub("淮滨县", _COUNTY_LOST.sub("县", _HUAI.sub("淮", text)))
    text = _DISTRICT_LOST.sub("浉河区", _CITY_LOST.sub("市", _CITY_HOLED.sub("信阳市", text)))
    nearest = partial(_nearest_place, sure)
    text = _BRANCH.sub("浉河", _IN_NUMBER.sub(nearest, _IN_OLD_NUMBER.sub("浉", text)))
    return _BEHIND_CITY.sub(nearest, _DISTRICT.sub("浉河区", _CITY_CUT.sub("信阳市", text)))


def _nearest_place(sure: Container[str], match: re.Match[str]) -> str:
    read = match[0]
    ends = read[-1] if read[-1] in "区县市" else ""  # 固始具: the word for county itself is misread
    near = [place for place in PLACES if place.endswith(ends) and _one_apart(read, place)]
    if read in PLACES or len(near) != 1:
        return read
    misread = [one for one, meant in zip(read, near[0], strict=False) if one != meant]
    return read if len(read) == len(near[0]) and all(one in sure for one in misread) else near[0]


def _one_apart(read: str, place: str) -> bool:
    """True when one character of the place was misread or lost."""
    if len(read) == len(place) - 1:
        return len(read) > 1 and any(read == place[:i] + place[i + 1 :] for i in range(len(place)))
    return len(read) == len(place) and sum(a != b for a, b in zip(place, read, strict=True)) == 1


def propose_list_marks(text: str) -> str:
    """A long enumeration in which some of its ； were read as ：, which stands only behind its headings."""
    if len(text) < _LONG_LIST or text.count("；") + text.count("：") < _LIST_MARKS:
        return text
    return _NO_HEADING.sub("；", re.sub("^般项目：", "一般项目：", text))  # 一 at the edge is easily lost


# 国有建设用地使用权/房屋所有权 whose slash is easily lost.
_TWO_RIGHTS = re.compile("(?<=使用权)(?=房屋(?:（构筑物）|等建筑物、构筑物)?所有权)")


def propose_in_text(text: str) -> str:
    """Free text with its list marks, a lost closing bracket, a model's code and two kinds of right set right."""
    text = _TWO_RIGHTS.sub("/", text)
    return propose_words(propose_model(propose_closing(propose_list_marks(text))))


# 接入工程, 出入境, 非税收入 of which 入 was read as 人, which makes no word there.
_CONNECTED = re.compile(
    r"(?<=接)人(?=工程|项目|系统|点|线路|电网|电缆|方案|配电|管)|(?<=出)人(?=境)|(?<=税收)人|(?<=收)人(?=项目|票据|专户|一般缴款)|(?<=转)人(?=登记)"
)
# 木材厂宿舍 of which 厂 was read as 广: the homes are a factory's.
_FACTORY = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})广(?=宿舍|家属|职工|生活区|大?院)|(?<=砖瓦|木材|水泥|化工|机械|纺织|面粉|造纸|印刷|服装|玻璃|农机|制药)广(?![场告播电])"
)


# 淮滨县, of which 淮 was read as a look-alike: no other county is called so.
_HUAI = re.compile("[准维潍谁唯惟](?=滨县)")
# 物业管理 of which 业 was read as a look-alike.
_MANAGED = re.compile(r"(?<=物)[亚亞並丛北](?=管理|服务)")


def propose_words(text: str) -> str:
    """The text with 入, 厂 and 业 where they were read as their look-alikes 人, 广 and 亚."""
    text = _HUAI.sub("淮", text)
    return _MANAGED.sub("业", _FACTORY.sub("厂", _CONNECTED.sub("入", text)))


def propose_model(text: str) -> str:
    """The model of a vehicle with the letter O of its maker's code that was read as a nought, or the other way round.

    Two or three letters for the maker, then four figures, then letters (GB/T 9417): SH06008BEV can only be SHO6008BEV,
    QX700OBEV only QX7000BEV.
    """
    return _LETTER_IN_CODE.sub(r"\g<1>0", _NOUGHT_IN_CODE.sub(r"\1O", text))


def propose_closing(text: str) -> str:
    """The text with the closing bracket at its end that the edge of a line or a seal has swallowed."""
    opened, closed = max(text.rfind("（"), text.rfind("(")), max(text.rfind("）"), text.rfind(")"))
    if opened <= closed or not (len(text) - opened >= _SHORTEST_REMARK or _SHORT_REMARK.fullmatch(text, opened + 1)):
        return text
    return text + {"（": "）", "(": ")"}[text[opened]]


# How names of offices end: long enough to be known by all but one character, and none a misreading of another.
_OFFICES = (
    "机构编制委员会办公室", "事业单位登记管理局", "城市管理综合执法局", "自然资源和规划局", "住房和城乡建设局",
    "发展和改革委员会",
    "市场监督管理局", "工商行政管理局", "交通警察支队", "自然资源局",
)  # fmt: skip


_LIMITED = re.compile(
    "(?<![国所共])有公司|有限司|(?<=[务理程技业发贸询])有司"
    # Behind a trade stands nothing else before these: …工程省限公司, of which 有 lies under a seal.
    "|(?<=工程|服务|管理|科技|技术|建设|置业|实业|贸易|电力|能源|开发|地产|设计|运营)[^有限公司]限公司|(?<!有)限公司"
)
_COMMITTEE = re.compile("居委员会$|(?<=社区)民委员会$")
_LONG_OFFICE, _MOST_WRONG = 8, 2  # characters; of a longer one two may be wrong: 住居和械乡建设局


def propose_ending(name: str) -> str:
    """A name whose end lies under a seal: a company's without its last sign, an office's with one wrong or lost; and
    有限公司 and 居民委员会 without one or two of theirs."""
    name = _COMMITTEE.sub("居民委员会", _LIMITED.sub("有限公司", name))
    if name.endswith(("有限公", "责任公", "分公")):
        return name + "司"
    if _BRANCH_MISREAD.search(name):
        return name[:-3] + "分公司"
    if name.endswith(_CENTRES):
        return name + "心"
    if name.endswith("编制委员会办公"):
        return name + "室"
    if name.endswith(("工商行政管理", "自然资源和规划", "住房和城乡建设", "城市管理综合执法")):
        return name + "局"
    for office in () if name.endswith("交通警察大队") else _OFFICES:  # a county's, no misread 支队
        tail = name[-len(office) :]
        # 市场监督管理所 is an office of its own.
        wrong = sum(map(ne, tail, office)) if tail[-1:] == office[-1] and len(tail) == len(office) else 0
        if 1 <= wrong <= (_MOST_WRONG if len(office) >= _LONG_OFFICE else 1):
            return name[: -len(office)] + office
        # One character lost; 住房城乡建设局 without 和 is a name of its own.
        shorter = {office[:i] + office[i + 1 :] for i in range(1, len(office) - 1) if office[i] != "和"}
        if name[1 - len(office) :] in shorter:
            return name[: 1 - len(office)] + office
    return name


_BETWEEN_ROADS = re.compile(r"(?<=[路街巷道同])一(?=[\u4e00-\u9fffA-Z0-9]{1,9}?(?:路|街|巷|道|胡同)段?[)）段])")
_AREA_IN_METRES = re.compile(r"(面积[：:为约共]{0,2}\d[\d,，]*(?:\.\d+)?)m(?=[，,。；;、）)]|$)")
# 82² of which the m was lost: nothing is squared in the words of a paper.
_SQUARE_ALONE = re.compile(r"(?<=\d)²(?=$|[，,。；;、）)])")
# 充电车棚1326.00m，附属用房48.60m²: of one of several areas the small 2 was lost.
_SQUARE, _AREA_BESIDE_OTHERS = re.compile("m²|㎡|平方米"), re.compile(r"(\d\.\d{2})m(?=[，,。；;、）)]|$)")
# 占地12.5m beside another area; what stands behind 车棚 or 楼 may be a distance or a height.
_AREA_SAID = re.compile(r"((?:占地|面积|用地)约?\d[\d.,]*)m(?=[，,。；;、）)]|$)")
# A size with hundredths and nothing else is an area: a length is said to be one.
_SIZE_ALONE = re.compile(r"^(\d{3,}\.\d{2})m$")


def propose_marks(text: str) -> str:
    """The dash between two roads (砧桥路—样例路) that was read as 一, the small 2 that an area in m² lost, and no speck
    between words."""
    text = _SPECK_IN_WORDS.sub("", _SQUARE_ALONE.sub("㎡", text))
    if _SQUARE.search(text):
        text = _AREA_SAID.sub(r"\1m²", _AREA_BESIDE_OTHERS.sub(r"\1m²", text))
    return _SIZE_ALONE.sub(r"\1m²", _AREA_IN_METRES.sub(r"\1m²", _BETWEEN_ROADS.sub("—", text)))


# 汤泉路与.金刚台大道: no dot stands between the words of a place.
_SPECK_IN_WORDS = re.compile(r"(?<=[一-鿿])(?<![一二三四五六七八九十甲乙丙丁])[.．](?=[一-鿿])")
# 渡口, 路口, 门口 whose 口 was taken for a box to tick.
_MOUTH = re.compile(r"(?<=[路渡港村门巷进出入河山沟店洞井关叉岔街桥湾寨堰])[☐□](?![☐□])|(?<=[一-鿿])[☐□](?=[一-鿿])")
_MOUTH_TWICE = re.compile(r"(?<=口)[☑☐□](?=[一-鿿])")


def propose_mouth(text: str) -> str:
    """A name or address with the one 口 that was read as a box, or as itself and a box; several boxes are a form's."""
    text = _MOUTH_TWICE.sub("", text)
    return _MOUTH.sub("口", text) if len(re.findall("[☐□]", text)) == 1 else text


def propose_simplified(text: str) -> str:
    """The text in simplified characters."""
    return text.translate(SIMPLIFIED)
