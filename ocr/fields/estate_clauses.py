"""Housing estates by the grammar of the clause that names them, whatever the name ends with.

What follows a name (小区, 项目, 地下, 3号楼, 二期) is found first; the name is what stands before it, back to the last
word that cannot be part of one: a verb, a preposition, a part of an address, a party's name. A name whose words
recur (in the developer's name, in another clause) is worth more; general words (安置小区, 家属区) are worth little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ocr.fields.estate_names import PHASE, bounds, end_of_name, is_no_estate
from ocr.fields.patterns import LEVEL
from ocr.paper import Found, Paper, RunningText
from ocr.span import Span

_RUN = re.compile(r"[一-鿿·A-Z]+$")
_LONGEST_RUN = 18
_OF_ADDRESSES = "路街道巷"
_GENERAL_WORD = "铁路(?=生活|家属|宿舍|职工)|安置|还建|回迁|拆迁|家属|宿舍|职工|教工|教职工|员工|老旧|住宅|公租房|经适房|廉租房|商品房|生活|危旧房改造|旧城改造|棚户区改造|棚改|旧改|改造"
_PHASE = rf"（?{PHASE}）?"
# What follows an estate's name, and how surely it does.
_FOLLOWED = (
    (rf"(?={_PHASE}|（[一-鿿A-Z0-9]{{1,4}}[期区]）)", 0.68),
    (rf"(?=(?:{_GENERAL_WORD})*(?:小区|住宅区|社区(?!居|服|委)|项目(?!部|经理|名)|楼盘))", 0.72),
    (rf"(?=的?(?:剩余|部分|全部|尾盘|闲置)*(?:{LEVEL}|地库|车库|停车场|停车库|地下室|人防|机动车|停?车位|泊位))", 0.6),
    (r"(?=[A-Z]?\d{1,3}(?:号楼|栋|幢|#|座|-\d{1,2}-\d{2,4}))", 0.58),
    (r"(?=\d{1,2}区\d)", 0.6),
    (r"(?<=[一二三四五六七八九十]区)(?=(?:[东西南北]侧)?车棚)", 0.6),
    (r"(?=院内|院里|内的|里的|中的|范围内|有(?:地下|地上|一个|1个)?.{0,4}车位)", 0.55),
)
_BEFORE = re.compile(
    r"核[实查]|租赁物|标的物|停?车场(?=[一-鿿])|[位仕]于|坐落[于在]?|座落[于在]?|甲方|乙方|丙方|[出承]租[方人]?|出卖[方人]?|买受[方人]?|辖区内?|(?<![家所])属于?|出售|售出|转让[方人]?|受让[方人]?|购买|认购|购得|买得|取得|租用|租赁|租给|卖给|开发|建设|管理|服务|销售|所有|名下|自有|享有|拥有"
    r"|自[己已]|有权|使用|取得|持有|投资|兴建|建造|之前|目前|现有|今有|兹有|房东|业主|住户|居民|客户|户主|双方|我方|我司|公司|单位|物业|本人|名称|名为|推广名|案名|标的|位置|地点|地址|停放|停车|同意|自愿|愿意|决定|关于|约定"
    r"|(?<!铁)路|[街巷镇乡县省]|(?<![香绿花])道(?!府)|(?<!城)市|大道|开发区|高新区|新区|(?<=\d)号院?|[东西南北]侧|交叉口|交[会汇]处|[东西南北]{1,2}角|项目|小区|社区|地块|该|此|其|本|我|你|他|她|将|把|的|为|在|系|于|和|与|及|有|是|就|用|由|对|归|经|从|到|至|给|向|住(?!宅)|买|卖|租|购|拥|按|以|所"
)
_NO_NAME = re.compile(
    r"交纳|缴纳|提交|外出售|合同|协议|车|库(?!小)|泊|停|地下|地上|地面|地库|人防|机械|固定|产权|机动|平面|标准|第.条|甲|乙|人民币|元|编号|号楼|房|室|楼层|面积|平方|使用|负责|交付|上述|下列|一个|两个|壹个|以下|所有|费|价|款|证|规划|不|需|应|须|可|请|已|了|后|前"
    r"|二手|临时|闲置|场西|场东|市场|[东西南北]门|[一二三四五六七八九十]日|自用|自家|剩余|私人|子母|办公|后院|前院|[市省县]$|^楼|层|每|个|大写|小写|[有在为]$|院内|院里|村口|门口|路口|门前|[内里]$|^[一二三四五六七八九十]+$|[，。；：、]"
)
GENERAL_NAME = re.compile(
    rf"(?:{_GENERAL_WORD}|营区|营区公寓|公寓|军官|人才|单身|新|本|该|各|全|整个|村|院|区|楼|小区)+"
)
_END_WORDS = re.compile(
    r"(?:花园|家园|家苑|嘉苑|佳苑|府邸|公馆|新城|华庭|雅苑|新村|国际|广场|小区|苑|城|府|湾|园|里|庭|居)+$"
)
_SHORTEST, _LONGEST = 2, 9


def find_by_clause(paper: Paper, parties: Sequence[str] = (), field: str = "community") -> Iterator[Found]:
    """Names of estates before what follows such a name. `parties`: names of people and companies, which end before it."""
    whole = "\n".join(text.key for text in paper.running_text)
    before = re.compile(
        "|".join([*map(re.escape, sorted(filter(None, parties), key=len, reverse=True)), _BEFORE.pattern])
    )
    for text in paper.running_text:
        order = 0
        for followed, score in _FOLLOWED:
            for match in re.finditer(followed, text.key):
                named = _name_before(text, match.start(), before)
                if named is None:
                    continue
                start, stop, name = named
                if name[-1] in _OF_ADDRESSES:  # 民主北路小区: a road's name alone is none
                    if not text.key.startswith("小区", stop):
                        continue
                    stop += 2
                worth = score + 0.08 * _recurs(name, whole) - 0.01 * min(order, 10)
                worth = min(worth, 0.3) if GENERAL_NAME.fullmatch(name) else worth
                yield Found(field, Span(text.page, text.glyphs[start : end_of_name(text.key, stop)]), worth)
                order += 1


def without_general(name: str) -> str:
    """A name without the general words behind it: 样例家园 of 样例家园安置."""
    own = re.sub(rf"(?:{_GENERAL_WORD})+$", "", name)
    # 酱油厂宿舍: whose quarters they are is no name by itself.
    return own if len(own) >= _SHORTEST and own[-1] not in "厂局校矿社站院所行" else name


def _name_before(text: RunningText, end: int, before: re.Pattern[str]) -> tuple[int, int, str] | None:
    """Where a name before `end` begins and ends, and the name; None for words that are no name."""
    run = _RUN.search(text.key, max(0, end - _LONGEST_RUN), end)
    if run is None:
        return None
    cuts = bounds(run.group(), before)
    start = run.start() + (cuts[-1].end() if cuts else 0)
    # Without such a word the name must begin its clause.
    if not cuts and run.start() > 0 and text.key[run.start() - 1] not in '，：；、。\n"（）':
        return None
    name = without_general(re.sub(r"[一二三四五六七八九十]{1,2}号$|[A-Z]\d?[座栋]$", "", text.key[start:end]))
    if not text.key[start:end].startswith(name) or text.key[start + len(name) :].startswith(
        tuple(_GENERAL_WORD.split("|"))
    ):
        return None  # found again in front of the general words
    if (
        not _SHORTEST <= len(name) <= _LONGEST
        or _NO_NAME.search(name)
        or is_no_estate(name)
        or not re.search("[一-鿿]{2}", name)
    ):
        return None
    return start, start + len(name), name


def _recurs(name: str, whole: str) -> bool:
    """Whether the part of a name that is its own stands elsewhere as well."""
    own = _END_WORDS.sub("", re.sub(r"(?:[一二三四五六七八九十]|[东西南北中])区$", "", name))[:4]
    return len(own) >= _SHORTEST and whole.count(own) > 1
