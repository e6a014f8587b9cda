"""Housing estates by their place in an address, whatever their names end with (翡翠天成, 东方明珠)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.estate_names import PART, PHASE, end_of_name, is_no_estate
from ocr.fields.patterns import LEVEL, SPACE
from ocr.paper import Found, Paper
from ocr.span import Span

_NAME = r"(?:[\u4e00-\u9fff]{2,6}·)?[\u4e00-\u9fff。]{2,8}?"
# What follows an estate in an address: its building, its garage, its bays.
_NEXT = rf"(?:小区)?(?={PART}(?:第?[A-Z]?\d{{1,3}}(?:号楼|号地[下库]|号车库|栋|幢|#|座)|{LEVEL}|(?:的)?(?:地下|地上|地面)?(?:停车位|停车场|车位|车库|泊位)|第?{SPACE}(?:停)?车位))"
_MARKED = 0.8  # named as such by brackets or a label: 构想壹号院 is a name there
_COURT = re.compile("[一二三四五六七八九十壹]{1,2}号院$")  # 样例九号院 is a name, 9号院 a house number
_NOT_A_NAME = re.compile(
    r"[省市县镇乡路街道巷号院楼室栋幢层第的条章签]|转让|遵守|名称|出租|承租|公司|业主|住户|同志|先生|女士|身份|小区|社区|本人|名下|使用|拥有|购买|申请|安装|固定|专用|上述|以下|地下"
    r"|房屋|坐落|位于|车棚|[东西南北]侧|车位|车库|地库|泊位|停车|甲方|乙方|单位|物业|编号|该|此|其|我|电话|姓名|号码|证明|日期|地址|范围|规划|所属|^(?:干休所|(?:家属|职工)?宿舍区?|家属[院区]|大院|生活区)$|^别墅$|交纳|缴纳|支付|待|勘|^内|自用|自有|自家|门前|有效期|租期"
)


def find_by_place(paper: Paper, field: str = "community") -> Iterator[Found]:
    """A name between a house number and a building or garage; with less certainty one right behind 位于 or 兹证明."""
    for pattern, score in (
        (rf"(?:[路街道巷]|大道|交叉口)\d{{1,5}}号?(?:院)?({_NAME}){_NEXT}", 0.72),
        # …在样例花园（平桥区样例路17号）地下车库
        (
            rf"(?<=[在于为落])(?![于在])({_NAME})(?=（[^（）\n]{{0,16}}[路街道巷][^（）\n]{{0,6}}号）(?:的)?(?:{LEVEL}|地下|车库|地库|停车))",
            1.15,
        ),
        (rf"(?:将|把)({_NAME})(?:小区)?(?=(?:地下|地上|地面|院内)?的?\d{{1,4}}个(?:车位|泊位))", 0.62),
        (rf"(?:[路街道巷]|大道|交叉口)(?:东侧|西侧|南侧|北侧)?({_NAME}){_NEXT}", 0.5),
        (rf"(?:位于|坐落于|座落于|坐落在|坐落：|位置：|开发的|经核实，|(?<![联关])[对系为])({_NAME}){_NEXT}", 0.55),
        (
            rf"(?:今有|现有|兹有|将|把)({_NAME}){PART}(?=(?:地下|地上|地面|固定){{0,2}}停?(?:车位|泊位)(?:一个|1个|壹个))",
            0.62,
        ),
        (rf"(?:将|把)({_NAME}){PART}(?=(?:{LEVEL}[-，]?)?第?{SPACE}号?(?:停)?(?:车位|泊位))", 0.62),
        (
            rf"该(?:商品房|车位|泊位)(?:为|系|位于|坐落于)(?![甲乙]方|我|本人|由|于)({_NAME})(?=【|地下|地上|{LEVEL}|第?{SPACE}|，(?:车位|编号|位置))",
            1.25,
        ),
        (rf"(?:开发|建设|管理|服务)的({_NAME})(?=业主|住户|居民|（|{LEVEL}|车库|地库|地下|停?车位)", 0.55),
        (rf"(?:^|。)({_NAME})(?=(?:位于|坐落于|地处)[^。；]{{2,40}}。(?:该|本)小区)", 0.8),
        (
            rf"(?<=在)({_NAME})(?=(?:小区)?[内里]?(?:分得|购得|购买|租得|买|取得)了?(?:[一1壹]个)?(?:地下|地面|固定)?停?(?:车位|泊位|车库))",
            0.7,
        ),
        (rf"(?<![联关])(?:系|为|是)({_NAME})(?=业主|住户)", 0.6),
        (r"(?:兹有|今有|现有|证明|系|为|是)([\u4e00-\u9fff]{2,6}村)(?=村民(?!委|小组))", 0.78),
        (rf"(?:同[是为在]|[都均][是为])({_NAME})(?:小区)?(?=的(?:住户|业主|居民))", 0.85),
        (rf"^({_NAME})(?:小区)?(?=\d{{1,3}}(?:号楼|栋|幢|#)(?:\d{{1,2}}|[一二三四五六])单元)", 0.62),
        (
            rf"(?:取得|购得|受让|租得|分得)({_NAME})(?=(?:人防|地下|地上|地面|机械|产权|固定){{0,2}}停?(?:车位|泊位|车库))",
            0.6,
        ),
        (rf"(?:在|使用|购买|拥有)({_NAME})(?=人防|拥有|享有|名下|所有|购买|内(?!容)|小区内)", 0.55),
        (rf"^({_NAME})(?:小区)?(?=(?:没有|无|未聘请?|尚无)物业)", 0.7),
        (rf"^（({_NAME})）$", 0.55),
        (
            rf"(?:[我本](?:村|社区|辖区|镇|街道)|辖区)(?![^，。；\n]{{0,3}}(?:居民|村民))({_NAME})(?:小区)?(?=住户|业主|居民)",
            0.6,
        ),
        (rf"^({_NAME})(?:小区)?(?={PART}业主委员会(?:（[^（）\n]{{0,6}}章）)?$)", 0.6),
        (rf"(?<!不)(?:同意|允许|准许|准予)({_NAME})(?:小区)?(?={PART}\d{{1,3}}(?:号楼|栋|幢|#))", 0.62),
        (rf"^({_NAME})\n(?=[^\n]{{0,12}}(?:车位|车库|泊位)[^\n]{{0,12}}(?:合同|协议|证明|证|书)\n)", 0.66),
        (rf"(?:辖区|辖内|所辖)({_NAME})(?=(?:小区)?(?:建于|始建|系|为|属(?![院区])于?|共有))", 0.7),
        (rf"(?:受托管理|受托服务于|负责管理)({_NAME})(?=(?:小区)?[。，])", 0.6),
        (rf"(?<=[，。]住)({_NAME})(?=\d{{1,3}}(?:号楼|栋|幢))", 0.6),
        (rf"(?<=[在将])({_NAME})(?=(?:小区)?{LEVEL}(?:停?车库)?[A-Z]{{0,2}}\d?-?\d)", 0.6),
        (rf"^([一-鿿·]{{2,8}}?)(?={PHASE}$)", 0.55),
        (rf"(?:车位|车库|泊位)(?:坐落|位置|地址)?：({_NAME}){PART}(?=[A-Z]\d?区|第?{SPACE}(?:$|\n)|{LEVEL})", 0.7),
        (rf"^({_NAME})(?:·|。)?(?:营销|销售|展示)(?:中心|处)", 0.55),
        (rf"(?:建设|开发|名为|名称为|推广名为?)(?:的)?（({_NAME})）", 0.9),
        (
            rf"^(?:(?:项目|小区|楼盘|院落)(?:（(?:项目|小区|楼盘)）)?名称|(?:居住|所在|住宅)小区|(?:项目|楼盘)(?=：))[：为]?({_NAME})(?=，|。|；|楼[号栋房层]|车|房|地(?=[下上面库])|$|\n)",
            1.2,
        ),
    ):
        for text in paper.running_text:
            for match in re.finditer(pattern, text.key, re.MULTILINE):
                if score > _MARKED or not (_NOT_A_NAME.search(_COURT.sub("", match[1])) or is_no_estate(match[1])):
                    end = match.end(1)
                    end = end_of_name(text.key, end) if not text.key.startswith("小区", end) else end
                    yield Found(field, Span(text.page, text.glyphs[match.start(1) : end]), score)
