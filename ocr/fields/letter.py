"""What letters and statements have in common: who signs them off, whom they name, which place and day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from ocr.characters import PLAIN_NUMERALS
from ocr.fields.estate_names import PART, bounds, end_of_name, is_no_estate, without_yard
from ocr.fields.filled_in import unmarked
from ocr.fields.patterns import (
    BAY,
    CN_DIGIT,
    DATE,
    DATE_OR_OPEN,
    DOTTED_NAME,
    ID_NUMBER,
    LEVEL,
    NUMBERED_LEVEL,
    ORDINAL_BAY,
    PERIODS,
    SORT_OF_BAY,
    SPACE,
)
from ocr.layout import Glyph, PageLayout, Row, match_key
from ocr.normalise_dates import parse_date, parse_short_day
from ocr.normalise_space import clean_space
from ocr.paper import Found, Paper, RunningText
from ocr.span import Span
from ocr.surnames import is_ordinary_word, starts_with_double_surname, starts_with_surname

WRITTEN = rf"(?:{DATE}|[{CN_DIGIT}0]{{4}}年[{CN_DIGIT}0]{{1,3}}月[{CN_DIGIT}0]{{1,3}}日)"
_SHORT_DAY = re.compile(r"(?:日期：)?(2\d[。/·-](?:0?[1-9]|1[0-2])[。/·-](?:0?[1-9]|[12]\d|3[01]))")
_DAY = re.compile(
    rf"(?:[^，。；]{{0,40}}?(?<![自从至到于起在\d-]))?({WRITTEN})[。号]?(?:（[^（）]{{0,30}}）?)?(?:[联电].*)?"
)
RUN_GAP, _CELL_GAP = 2.0, 0.9
# What may stand between a name and the number on its bearer's identity card.
_TO_NUMBER = r"[，（]*(?:[男女][，]?)?(?:公民)?(?:身份证?件?|证件)?(?:号码|号)?[：为]?"
_NEAR_A_NAME = 20  # characters from a name to the end of 公民身份号码：

# A name ends for certain at a mark, a form of address or a number, probably at a word of the sentence.
_CLOSED = r"(?:[（），。：；、/\"0-9A-Z\n]|先生|女士|同志|小姐|业主|$)"
_OPEN = (
    r"(?:身份|证件|公民|现|系|为|是|在|于|因|购|名下|申\n?请|提出|拥有|所有|享有|持有|的|车位|联系|电话|需|拟|欲|要求|自|从|向|已|对|与|取得|使用|租|所"
    r"|其|将|委托|由|及|夫妇|男|女|住|居|房|安装|你|您|提交|长期|有|具|签|想|打算|准备|希望|抽[中得]|摇[中得]|分得|选定)"
)
# 陆仟元: 陆 is a family name, and a figure in capitals.
_AMOUNT = re.compile(rf"[{''.join(map(chr, PLAIN_NUMERALS))}零万亿元圆角分整]+")
_NOT_NAMES = re.compile(
    r"证[件照号]|委员|[单编序]号|大会|姓名|身份|联系|电话|同意|申请|车位|车库|车主|安装|小区|签字|签名|盖章|先生|女士|意见|购买|名下|自愿|所有|现有|已经|证明|单位|公司|物业|业主|充电|居民"
    r"|居住|村民|住户|用户|施工|安全|关于|国网|国家|供电|社区|单元|号楼|时间|日期|有限|公寓|权利|车辆|车牌|方便|任何|全体|各位|广大|相关|支持|使用|停车|项目|位于|管理|服务|情况"
    r"|应当|能够|通过|年月|甲方|乙方|双方|[我您你其该此]|^于[本上地小]|^经[核研现本社小过办营村查]|^房[号屋产]|^方[均亦也应]|^周转|^应[于按由]|^和[本]|^通知|^方可|^国|^全[部]|代表|^符合|^满足|^权属|^解决|^计划|宿舍|家属|[·。].*[申系为于拟因]$"
)
_ROLES = "业主|住户|车主|户主|申请人|用户|居民|村民|用电人|客户|使用权人|使用人|权利人|产权人|购买人|承租人|所有人|持有人|租户|房主|本人|职工|教职工|员工|工人|干部|教师|讲师|教授|医生|医师|护士|遗属|家属|社员|军人|长女|长子|次子"
# 我店（某某车行）因…: who writes, by name.
WE_BY_NAME = r"(?:我|本)(?:店|厂|校|院|村|社|站|馆|公司|单位)（([一-鿿]{4,24})）"
_ENDS_NO_NAME = "在于因系购租"
_OF_NEIGHBOURS = r"(?:相邻|邻近|毗邻|隔壁|对面|左右|两侧)[^，。；\n]{0,12}"
_LEAD = "准予|兹有|兹证明|兹确认|兹同意|兹|证明|确认|现有|同意|赞同|准许|允许|今有|已由|由|归|经核实"
_ONE = "(?:[一1壹][个处间座格])"
_NOT_COUNTED = r"(?![0-9A-Z]|-\d|页|个|台|处|辆|年|月|日|元|平|栋|幢|#?号?楼|号院|号门|单元|室|层|米|KW|千瓦|V|%|％|套|组|间|路|吨|万)"


def letter_text(paper: Paper) -> list[RunningText]:
    """The running text of each page without the lines that forms print below what is written in."""
    return [
        page.once(letter_text, partial(_without_lines, text))
        for page, text in zip(paper.pages, paper.running_text, strict=True)
    ]


def _without_lines(text: RunningText) -> RunningText:
    key, glyphs = unmarked(text.key, text.glyphs)
    return RunningText(text.page, glyphs, key)


def search(paper: Paper, pattern: str, group: int = 0) -> Iterator[Span]:
    """Places of a pattern in the letter's text, see `Paper.search`."""
    for text in letter_text(paper):
        yield from text.search(pattern, group)


def find_person_named(paper: Paper, field: str) -> Iterator[Found]:
    """The person a letter is about: named after a role (业主张测试), before a form of address, an identity
    number or 系我, or as the one it is written to. An identity number right behind a name and its being named again
    speak for it; being an ordinary word speaks against."""
    texts = letter_text(paper)
    people = list(_people(paper, field))
    whole = {found.span.plain for found in people if starts_with_double_surname(found.span.plain)}
    for found in people:
        name = found.span.plain
        if any(other.endswith(name) and other != name for other in whole):
            continue  # 羊 is a family name, but not that of 公羊某某
        beside = any(re.search(rf"{_OF_NEIGHBOURS}{re.escape(name)}", text.key) for text in texts)
        again = sum(text.key.count(name) for text in texts) - 1
        numbered = any(re.search(rf"{re.escape(name)}{_TO_NUMBER}\d{{17}}", text.key) for text in texts)
        worth = 0.03 * min(2, again) + 0.06 * numbered - 0.3 * (is_ordinary_word(name) or beside)
        yield Found(field, found.span, found.score + worth)


def _people(paper: Paper, field: str) -> Iterator[Found]:
    anywhere, first = r"(?:(?<=^)|(?<=[，。：；（）\"\n]))", r"^(?:尊敬的)?"
    for lead, score in (
        (r"(?:登记|产权|业主|户主)姓名(?:为|是)?", 0.84),
        (rf"(?<!原)(?:{_ROLES})(?:姓名|名称)?）?：", 0.95),
        (rf"(?<!原)(?:{_ROLES})[为是系]", 0.9),
        (rf"(?<!原)(?:{_ROLES})：(?:\d{{1,3}}(?:号楼|[幢栋座#-])[^，。；：\n]{{0,10}}?(?:室|号|\d))[，、\n]?", 0.9),
        (rf"(?<!原)(?:{_ROLES})-+", 0.85),
        (rf"(?<!原)(?:{_ROLES})", 0.85),
        (rf"(?:{_LEAD})(?:我|本)?(?:小区|社区|村|单位|公司)?", 0.75),
        ("(?:儿子|女儿|妻子|丈夫|父亲|母亲|配偶|爱人)", 0.7),
    ):
        yield from _names(paper, field, lead, score)
    for lead, follows, score in (
        (first, r"(?:先生|女士|同志|小姐|业主)?(?:业主)?：(?=\n|$)", 0.8),
        (first, r"(?:先生|女士|同志|小姐|业主)：", 0.78),
        (r"(?:^|的|室|户|[，。\n])", r"业主(?=[，。（]|\n|$)", 0.7),
        (rf"(?<!原)(?:{_ROLES})", r"(?=反映|咨询|来电|来访|投诉|信访|所(?:反映|提|述))", 0.8),
        (first, r"(?:先生|女士|同志|小姐|业主)*（[^（）\n]{0,12}\d{17}[\dX]）：?(?=\n|$)", 0.88),
        (first, r"(?:先生|女士|同志|小姐)?（[^（）]{0,30}(?:业主|住户|居民|村民)[^（）]{0,6}）：?(?=\n|$)", 0.86),
        (
            r"(?:\d(?:号楼|[幢栋座])(?:\d单元)?(?:\d{3,4}室)?|\d室)的?(?:业主|住户|居民|村民)?",
            r"，?(?=(?:想|要求?|拟|打算|申请|欲|需要?|准备)[^。；\n]{0,24}(?:车位|充电|桩))",
            0.8,
        ),
        (rf"(?<!原)(?:{_ROLES})", r"(?=(?:提出)?关于)", 0.8),
        (
            r"^[^，。；：\n]{0,20}(?:\d(?:号楼|[幢栋座])[^，。；：\n]{0,10}?(?:室|户|号)|\d室)",
            r"(?:业主|住户)：(?=\n|$)",
            0.82,
        ),
        (r"关于", r"(?:先生|女士|同志|小姐|业主|在|申请|安装)", 0.75),
        (r"为", r"(?:安装|申请|报装|加装)", 0.72),
        (
            rf"(?<!不)(?:同意|准予|准许|允许|许可)(?:(?:我|本)?(?:小区|社区|村|单位|公司)?(?:{_ROLES})?)",
            r"(?:先生|女士|同志)?(?:（[^（）]{0,30}）)?(?:在|于|其|安装|加装|建设|办理|施工|使用|报装)",
            0.93,
        ),
        (r"", r"(?:先生|女士|同志)", 0.7),
        (anywhere, r"\n?[，（]?(?:(?:男|女)[，]?)?(?:公民)?(?:身份证|身份号码|证件号|\d{17}[\dX])", 0.75),
        (anywhere, r"，?(?:系|是|为)(?:我|本|信阳|[^，。]{2,20}(?:业主|住户|居民|村民))", 0.75),
    ):
        yield from _names(paper, field, lead, score, follows)
    # Right before an identity number, and behind a role or a mark names of any people: 居民斯琴高娃（身份证号：…）.
    for lead, name, score in (
        (rf"(?<!原)(?:{_ROLES})", "{2,6}", 0.7),
        (anywhere, "{2,6}", 0.62),
        ("", "{3}", 0.6),
        ("", "{2}", 0.56),
    ):
        for span in search(paper, rf"{lead}([\u4e00-\u9fff]{name}){_TO_NUMBER}\d{{17}}", 1):
            known = lead or is_name(span.plain)
            if known and not is_ordinary_word(span.plain) and not _NOT_NAMES.search(span.plain):
                yield Found(field, span, score)


def _names(paper: Paper, field: str, lead: str, score: float, follows: str | None = None) -> Iterator[Found]:
    """A family name and one or two more characters between `lead` and what ends a name; a certain end is worth more."""
    for end, worth in ((_CLOSED, 0.04), (_OPEN, 0.0)) if follows is None else ((follows, 0.02),):
        for name in (*(rf"[\u4e00-\u9fff]{{{length}}}" for length in (2, 3, 4)), DOTTED_NAME):
            pattern = rf"(?:{lead})({name})(?={end})"
            for span in search(paper, pattern, 1):
                if is_name(span.plain):
                    # 司徒试 is in bay 2715 rather than that 司徒试在 has it.
                    yield Found(field, span, score + (worth if span.plain[-1] not in _ENDS_NO_NAME else -0.1))


def is_name(text: str) -> bool:
    """Whether two to four characters can be a Chinese name: a family name and one or two more, no word of a letter."""
    key = match_key(text)
    family = 2 if starts_with_double_surname(text) else 1
    dotted = re.search(r"[一-鿿][·.．][一-鿿]", text) is not None
    if not dotted and not 1 <= len(key) - family <= 2:
        return False
    return (starts_with_surname(text) or dotted) and not _NOT_NAMES.search(key) and not _AMOUNT.fullmatch(key)


def find_number_of(paper: Paper, field: str, person: str) -> Iterator[Found]:
    """Identity numbers, first the one right behind the name that the letter is most likely about."""
    names = sorted(find_person_named(paper, person), key=lambda found: -found.score)
    name = names[0].span.plain if names else None
    for text in letter_text(paper):
        for match in re.finditer(ID_NUMBER, text.key):
            near = name is not None and name in text.key[max(0, match.start() - _NEAR_A_NAME) : match.start()]
            yield Found(field, Span(text.page, text.glyphs[slice(*match.span())]), 0.95 if near else 0.85)


def find_bay(paper: Paper, field: str = "space_no") -> Iterator[Found]:
    """A bay's number in a sentence, before or behind the word for bay; with its level only behind a word for number."""
    level = rf"(?:(?:{LEVEL}|B\d层){{1,2}}(?:的|停车场|停车库|车库|车位)?[，-]?)?(?:停车场|停车库|车库)?"
    number = rf"(?<![0-9A-Z])({SPACE}){_NOT_COUNTED}"
    whole = rf"((?:{LEVEL})?-?第?(?<![0-9A-Z]){SPACE}){_NOT_COUNTED}"
    before = rf"(?<![0-9A-Z-])((?:{NUMBERED_LEVEL})?{SPACE})）?(?:车位)?{SORT_OF_BAY}{BAY}(?!编号|号|性质|类型)"
    garage = rf"(?:停车场|车库|地库)的?{whole}(?:车位)?号?{SORT_OF_BAY}{BAY}"
    named = rf"{BAY}{_ONE}?[，（]*(?:编号|号码|序号|位号|号)(?:分别)?(?:为|是|：|（|系|即|\")*{whole}"
    placed = rf"{BAY}{_ONE}?[，（]*(?:车位)?(?:位置(?:为|是|：|（|系|即|第)*|位于\n?){level}第?{number}"
    counted = rf"{BAY}{_ONE}[，（]*(?:为|是|：|即|系)?{level}第?{number}"
    bracket = rf"{BAY}（(?:编号|位置|车位号)?[：]?{level}第?{number}）"
    behind = rf"{BAY}(?:为|是|：|第)*{level}第?{number}"
    of = rf"(?:编号|号码)(?:为|是)?{number}的?{SORT_OF_BAY}{BAY}"
    apart = rf"{BAY}[^。；\n]{{0,24}}?(?:编号|(?<![证件话机份])号码|库号|位号|牌号|序号)(?:为|是|：|（|\")*{whole}(?!\d|一?[行栏])"
    word = r"[\u4e00-\u9fffA-Z0-9-]"
    plain = rf"{word}{{0,6}}(?<![0-9A-Z])\d{{1,5}}号?"
    enclosed = rf"{BAY}(?:{_ONE}?(?:（(?:编号|车位号|号)[：为]?|\")|[^。；\n]{{0,14}}?（(?:车位)?编号[：为]?)({plain})(?:）|\")"
    side = r"((?:[东西南北中]?排|[东西南北]侧)第?\d{1,4}号?)(?:停?车)?位"
    for pattern, score in (
        (named, 0.9),
        (placed, 0.9),
        (bracket, 0.85),
        (garage, 0.87),
        (before, 0.85),
        (counted, 0.8),
        (behind, 0.75),
        (apart, 0.7),
        (rf"(?:库号|车位号)[：为是]{whole}", 0.86),
        (ORDINAL_BAY, 0.6),
        (of, 0.85),
    ):
        for span in search(paper, pattern, 1):
            yield Found(field, span, score)
    worded = rf"{BAY}[^。；\n]{{0,8}}，?编号[为是：]([一-鿿]{{1,4}}\d[\d-]{{0,6}})号?(?=[，。；、）]|$)"
    for span in search(paper, rf"（(?:[一-鿿]{{0,3}}编号?|划线)({SPACE})号?）", 1):
        yield Found(field, span, 0.6)
    # 车位是某某改造区第9号
    in_part = rf"{BAY}(?:是|为|：)[^，。；\n\d]{{1,12}}?第({SPACE})号"
    for span in search(paper, in_part, 1):
        yield Found(field, span, 0.6)
    for pattern in (enclosed, side, worded):
        for span in search(paper, pattern, 1):
            yield Found(field, span, 0.82, clean_space(span.plain))
    for span in search(paper, rf"{BAY}（[\u4e00-\u9fff]{{0,4}}?(?<!侧)({SPACE})）", 1):
        yield Found(field, span, 0.7)
    for span in search(
        paper, rf"(?:抓|抽|分|摇|选|认领)[到得中](?:的)?(?:[是为]|{LEVEL}){{0,2}}第?({SPACE})(?=号|。|，|车位|泊位)", 1
    ):
        yield Found(field, span, 0.84)
    for span in search(paper, r"人防-?[A-Z]{0,2}-?\d{1,5}(?=号)", 0):  # civil defence bays count for themselves
        yield Found(field, span, 1.4, clean_space(span.plain))


_OF_A_TERM = re.compile("(?:生效|失效|起始|终止|到期|截止|有效|使用)(?:日期|时间|期限?|日|起|止)?[：]?$")
_STAMPED = re.compile("(?:公章|盖章|单位章|签章|章）)）?[：]?$")
_STAMPED_BY_OTHERS = re.compile(
    "(?:申请人?|业主(?!委员|大会)|用户|住户|客户|承诺人|车主|供电[所局]?|勘查)[^，。；]{0,8}$"
)


def find_day(paper: Paper, field: str = "issue_date", *, after: str | None = None) -> Iterator[Found]:
    """The day of signing: a date at the end of a row that is no sentence, the lower the better; no end of a period
    and, where the letter says something like `after`, none above the last place that does."""
    said = {
        text.page: text.glyphs[match.end() - 1]
        for text in letter_text(paper)
        for match in re.finditer(after or "(?!)", text.key, re.MULTILINE)
    }
    days = [
        Span(row.page, glyphs[match.start(1) : match.end(1)])
        for page in paper.pages
        for row in _rows_after(page, said.get(page.page))
        for start, end in row.runs(gap=RUN_GAP)
        for key, glyphs in (unmarked(row.key[start:end], row.glyphs[start:end]),)
        if (match := _DAY.fullmatch(key) or _SHORT_DAY.fullmatch(key)) and not _OF_A_TERM.search(row.key[:start])
    ]
    for rank, span in enumerate(reversed(days)):
        mended = (
            parse_date(span.plain.replace("0", "〇")) if span.plain.startswith("二0") else parse_short_day(span.text)
        )
        # Below the one who issues a paper others may sign and date it as well.
        words = paper.words_before(span)
        stamped = len(days) > 1 and _STAMPED.search(words) and not _STAMPED_BY_OTHERS.search(words)
        yield Found(field, span, 0.85 - 0.1 * min(rank, 3) + 0.35 * bool(stamped), mended)


def _rows_after(page: PageLayout, glyph: Glyph | None) -> Sequence[Row]:
    """The rows from the one with a certain character on; all rows without one."""
    place = next((i for i, row in enumerate(page.rows) if glyph is not None and glyph in row.glyphs), 0)
    return page.rows[place:]


def find_period(paper: Paper, first: str, last: str) -> Iterator[Found]:
    """Both ends of a right's term, or its end alone: 自…起至…止, 使用期至…, 有效期为长期."""
    for head, score in ((r"(?:使用|有效|期限|时间|租).{0,24}?", 0.95), ("自|从|由", 0.85), ("", 0.5)):
        for period in PERIODS:
            for start, end in zip(
                search(paper, rf"(?:{head}){period}", 1), search(paper, rf"(?:{head}){period}", 2), strict=True
            ):
                yield Found(first, start, score)
                yield Found(last, end, score)
    yield from _under_two_heads(paper, first, last)
    for field, group in ((first, 1), (last, 2)):
        for span in search(paper, rf"({DATE})起\n({DATE_OR_OPEN})止", group):
            yield Found(field, span, 0.8)
    for span in search(paper, rf"[自从于由]({DATE})(?:起|开始|始)(?!，?[至到-])(?!计[至到])", 1):
        yield Found(first, span, 0.6)
    # 由其长期使用 sets no term; for ever does.
    for span in search(
        paper,
        r"(长期(?=的?使用权)|(?<=月起)长期(?=[由归]|使用|有效)|(?<=日起)长期(?=[由归]|使用|有效)|永久(?=的?使用权|性?(?:转让|[归由属][一-鿿]{1,8}?|无偿|固定)*(?:给|停放|使用(?!费|的))))",
        1,
    ):
        yield Found(last, span, 0.5, value="长期")
    for span in search(paper, r"(?:(?:期限|年限|时间)(?:为|是)?|(?<=[，。；])(?=不限期))(不限期?)(?=[，。；\n]|$)", 1):
        yield Found(last, span, 0.45, value="长期")
    begins, ends = r"(?:起始|开始|起算|启用|起租)(?:日期|时间|日)", r"(?:截止|终止|到期|结束|届满)(?:日期|时间|日)"
    for field, words in ((first, begins), (last, ends)):
        for span in search(paper, rf"{words}(?:为|是|：)?({DATE_OR_OPEN})", 1):
            yield Found(field, span, 0.9)
    for span in search(
        paper,
        rf"(?:使用|有效|租|使用权|期限|期间|年限)(?:期限?|时间|年限)?(?:为|是|：|截止|到|至)+({DATE_OR_OPEN})(?!\d|[】）\"日]?(?:起|至|到|-))",
        1,
    ):
        yield Found(last, span, 0.7)
    for span in search(paper, rf"(?<![\d日号起-])至({DATE_OR_OPEN})止", 1):
        yield Found(last, span, 0.6)


_TWO_HEADS = re.compile(r"(?:使用)?(?:起|起始日?期?|生效日?期?)(?:使用)?(?:止|终止日?期?|截止日?期?|失效日?期?)")


def _under_two_heads(paper: Paper, first: str, last: str) -> Iterator[Found]:
    """Two days in the row below 起 | 止."""
    for page in paper.pages:
        for row, below in pairwise(page.rows):
            days = list(re.finditer(DATE, below.key)) if _TWO_HEADS.fullmatch(row.key) else []
            if len(days) == 2:
                for field, day in zip((first, last), days, strict=True):
                    yield Found(field, Span(page.page, below.glyphs[slice(*day.span())]), 1.0)


_ENDINGS = (
    r"(?:花园|家园|家苑|嘉园|佳园|嘉苑|佳苑|府邸|公馆|新城|华庭|名邸|名苑|雅居|雅苑|庭院|新村|国际城?|广场|花城|御府|华府|学府|家属院|干休所|公寓|名都|豪庭|山庄|庄园|人家|水岸|半岛|世家"
    r"|一号|壹号|江山|大院|[厂局校社矿]老院|公园|别墅区?|天街|安置区|还建区|生活区|宿舍区|家属区|门第|天成|名门|左岸|右岸|绿洲|蓝湾|水郡|铭城|小镇|香颂|观澜|[一二三四五六七八九十壹]{1,2}号院|[东西南北中]区|[苑城府湾居庭里园郡都轩阁台墅寓坊邸樾宸澜])"
)
# An estate's office signs below its company: …物业有限公司 / 翠竹园服务中心; a city's or a district's is no estate's.
_OFFICE = "(?:服务中心|客服中心|管理处|项目部|服务处)"
_NO_ESTATE_OF_OFFICE = f"(?:客户|物业|综合|工程|后勤|行政|总务|资产|房[产管]|运营|第|分公司|[一-鿿]{{0,4}}[市县区省镇]{_OFFICE}|[一-鿿]{{0,3}}(?:片区|分公司|区域))"
_GENERIC = re.compile(
    rf"(?:干休所|教职工|职工|家属|安置|还建|(?:家属|职工)?宿舍(?:区|楼)?|家属区|本|该|我|我们|东|西|南|北|老|新|老旧|规范|改造|整个|各|全|智慧|地|内|位|的|一|二|三|四|五|两|某|贵|厂|校|局|部|单位|此|所在|无|居民|现)*(?:住宅|{_ENDINGS})?(?:小区|社区|院|区)?"
)
_ESTATE = r"[\u4e00-\u9fffA-Z·]{1,30}?"
# Where the words before a name end; the last of them that leaves a name counts.
_BEFORE_NAME = re.compile(
    r"^致(?=[一-鿿]{3})(?![远和公富诚善])|搬[入人进到]|迁[入人]|[入人]住|(?:我|本)(?:院|校|厂|局)|兹有|兹证明|兹确认|兹同意|证明|确认|核[实查]|了解|现有|今有|分得|分到|[抽摇抓][到得中]|选定|竞得|拍得|购得|安置[在到于]|(?:管理|服务|开发|建设|销售)之?|所属|购买|位于|坐落|座落|居住|现住|物业|项目|公司(?!家属|宿舍|职工|生活区)|单位|街道|社区|(?:辖区|校内|厂内|院内)内?|所辖|辖内|听取了?|(?<!家)属于?|小区(?!小区|$)|业主|居民|村民|住户|关于|地址|住址|房号|取得"
    r"|提出|提交|申请|要求|依据|根据|按照|现就|就|租赁|大道|交叉口|交[会汇]处|[东西南北]{1,2}角|[东西南北中]段|[东西南北]侧|(?<=\d)号院|将|把|我司|本人|协议|同意|拥有|经|在|住|系|为|是|我|本(?=小区|项目|社区|村|人|院)|该|您|你|的|于|由|对|至|从|其|归|有"
    r"|(?<!铁)路|[街道巷省市区县镇乡村院]|号(?!院)"
)
_LONGEST_NAME = 12
_HEAD_ROWS = 6
_IN_NAMES = frozenset("路街道巷省市区县镇乡村院号")  # words of an address that begin names as well
_NOT_IN_NAME = re.compile(
    r"公司(?!家属|宿舍|职工|生活区)|物业|业主|单位|号楼|室|\d[年月日]|身份|电话|申请|安装|充电|车位|地下|停车|小区(?=.)|居民|委员|供电|服务|管理|同意|证明|车库|使用|影响|进[入人]|遵守|破坏|维护|规定|任何|按照|根据|地址|房屋|号码|自家|泊位|名称|项目|地面|用电|编号|配电|消防|建设|范围|所属"
)


_NUMBERED_BAY = re.compile("[一-鿿]?[A-Z]{0,2}\\d+")  # 编号为“东9”


def find_estate(paper: Paper, field: str = "community") -> Iterator[Found]:
    """The name of a housing estate: quoted, in brackets behind 小区, before 小区, a building, a bay or a committee.

    小区 belongs to the name where nothing else says that it is an estate (试泉小区, but 样例花园 of 样例花园小区).
    """
    quoted = r"\"([\u4e00-\u9fffA-Z0-9。·]{2,12}(?:（[\u4e00-\u9fffA-Z]{1,5}）)?)\"(?=项目|小区|住宅|地|负|业主|车|停|人防|\d|的|内|，|[一二三四五六]期|[A-Z]|$)"
    for span in search(paper, quoted, 1):
        if not (_NOT_IN_NAME.search(span.plain) or is_no_estate(span.plain) or _NUMBERED_BAY.fullmatch(span.plain)):
            yield Found(field, span, 0.92)
    named = r"(?:^|、)(?:所在|所属)?(?:项目|小区|楼盘|院落|园区|院区)：([\u4e00-\u9fffA-Z0-9。·]{2,12})(?=，|。|；|$)"
    for span in search(paper, named, 1):
        yield Found(field, span, 0.92)
    for page in paper.pages:
        for row in page.rows[:2]:  # at the head of a form, above its title
            if len(row.runs(gap=RUN_GAP)) == 1 and re.fullmatch(rf"{_ESTATE}{_ENDINGS}", row.key):
                text = RunningText(page.page, row.glyphs, row.key)
                yield from _named(field, text, (0, len(row.key)), 0.5, sure=False)
        for row in page.rows:  # 小区 | 样例花园西区 | 房号
            runs = row.runs(gap=_CELL_GAP)
            for (start, end), (first, last) in pairwise(runs):
                name = row.key[first:last]
                if row.key[start:end] in ("小区", "园区", "楼盘") and re.fullmatch(r"[\u4e00-\u9fff·（）]{2,12}", name):
                    yield Found(field, Span(page.page, row.glyphs[first:last]), 0.9)
        for row in page.rows[:_HEAD_ROWS]:  # 小区样例花园 | 开会时间…: label and value glued, a run of their own
            for start, end in row.runs(gap=RUN_GAP):
                glued = re.fullmatch(r"(?:小区|园区|楼盘)([\u4e00-\u9fff·]{2,10})", row.key[start:end])
                if glued and not (_NOT_IN_NAME.search(glued[1]) or is_no_estate(glued[1])):
                    yield Found(field, Span(page.page, row.glyphs[start + glued.start(1) : end]), 0.6)
    # 住本校家属院（南院）: it has no other name.
    ours = r"住(?:在|于)?((?:本|我)(?:[校厂局院矿]|单位)(?:家属院|家属区|宿舍区?|生活区)(?:（[一-鿿]{1,4}）)?)"
    yield from (Found(field, span, 0.4) for span in search(paper, ours, 1))
    numbered = r"(?:^|[，。；：（省市区县镇乡、]|街道|社区|位于|[系是在住使]|本院|家属院|家属区)((?![我本该])[\u4e00-\u9fff]{2,6}?(?:路|街|巷|胡同|里弄)\d{1,4}号院)"
    for span in search(paper, numbered, 1):  # an old courtyard has no other name than its address
        yield Found(field, span, 0.66)
    building = r"(?=第?[A-Z]?\d{1,3}(?:号楼|号院\d|号地[下库]|号车库|栋|幢|#|座|-\d{1,2}-\d{3,4}))"
    for pattern, score, sure in (
        (
            r"(?:小区|项目|社区|家属院|家属区|宿舍区?|大院|生活区|住房区)（([\u4e00-\u9fffA-Z。·]{2,14}|[\u4e00-\u9fff]{2,8}(?:路|街|巷)\d{1,4}号院?)）",
            0.88,
            True,
        ),
        (r"(?:项目|小区)(?:核准|备案|推广)?名称?(?:为|是)([\u4e00-\u9fffA-Z。·]{2,12})(?=，|。|；|\n|$)", 0.9, True),
        (rf"({_ESTATE}{_ENDINGS}小区)", 0.9, True),
        (
            rf"({_ESTATE}小区)(?=第?[\dA-Z]|业主|住户|居民|小区|项目|物业|{LEVEL}|车位|停车[场位库]|地上|地面|东侧|西侧|南侧|北侧|的|内|（|，|、|$)",
            0.88,
            True,
        ),
        (rf"({_ESTATE}小区)(?={PART}{building})", 0.86, True),
        (rf"({_ESTATE}[厂局校社矿站](?:职工|家属)?(?:宿舍|家属)楼?)(?={building})", 0.8, True),
        (
            rf"({_ESTATE}社区)(?={PART}(?:{LEVEL}|地上|地面|地库|停?车[位库场]|[A-Z]?\d{{1,3}}(?:号楼|栋|幢|#)))",
            0.86,
            True,
        ),
        (rf"(?:开发|建设|管理|服务)的({_ESTATE})(?=项目|地下|车位|\"|，)", 0.8, True),
        (
            rf"(?:负责|承接|接管|服务于|[入人]驻|管理)(?:的)?({_ESTATE}){PART}(?=(?:小区|项目)?的?(?:日常|物业|前期)(?:管理|服务|工作))",
            0.8,
            True,
        ),
        (rf"({_ESTATE})(?:小区)?{PART}{building}", 0.85, False),
        (
            rf"(?:地址|住址|居住[于在]|家住|现住|坐落[于在]?)(?:为|是|：)?([\u4e00-\u9fff]{{2,8}}){PART}{building}",
            0.7,
            True,
        ),
        (
            rf"(?:^|[，。；])({_ESTATE}{_ENDINGS})(?:小区)?(?:系|为|是|属于?|建于|建成于?)(?=我|老|无|开放|单位|本|上世纪|19|20|[一二三四五六七八九]十年代)",
            0.6,
            False,
        ),
        (r"（小区）：?([\u4e00-\u9fff]{2,12})(?=，|。|；|地址|$)", 0.85, True),
        (rf"({_ESTATE}{_ENDINGS})(?:小区)?{PART}(?=第?\d{{1,3}}号别墅)", 0.86, False),
        (
            rf"({_ESTATE}{_ENDINGS})(?:小区)?{PART}(?=项目|{LEVEL}|车位|车库|地库|停车|地上|地面|业主|居民|住户|[A-Z]区|[A-Z]-?\d|（)",
            0.75,
            False,
        ),
        (rf"^({_ESTATE}{_ENDINGS})(?:小区)?(?:第[一二三四五六七八九十]届)?业主(?:委员会|大会)", 0.6, False),
        (rf"(?:公司（?|^)({_ESTATE}{_ENDINGS})(?:小区)?(?:物业)?{_OFFICE}）?$", 0.5, False),
        (
            rf"(?:物业|服务)[^，。\n]{{0,12}}公司（?((?!{_NO_ESTATE_OF_OFFICE})[\u4e00-\u9fff]{{2,6}}?)(?:小区)?(?:物业)?{_OFFICE}）?$",
            0.45,
            True,
        ),
        # Who lives in 本小区 writes to its office.
        (rf"^({_ESTATE})(?:小区)?(?:物业)?{_OFFICE}：(?=[\s\S]{{0,40}}?[本我]们?小区)", 0.5, True),
        (rf"(?:路|街|巷|弄|大道)\d{{1,5}}[号弄]({_ESTATE}{_ENDINGS})(?:小区)?(?=\n|，|。|；|（|$)", 0.7, False),
    ):
        for text in letter_text(paper):
            for match in re.finditer(pattern, text.key, re.MULTILINE):
                yield from _named(field, text, match.span(1), score, sure=sure)


def _named(field: str, text: RunningText, place: tuple[int, int], score: float, *, sure: bool) -> Iterator[Found]:
    """The name at the end of a stretch of words; none where only general words are left."""
    words = text.key[slice(*place)]
    for marker in [*reversed(bounds(words, _BEFORE_NAME)), None]:
        start = marker.end() if marker else 0
        name = words[start:]
        if len(name) < 2 or _GENERIC.fullmatch(name):
            if marker and marker[0] not in _IN_NAMES:
                return
            continue
        bare = name.removesuffix("小区")
        if len(bare) < 2 or len(name) > _LONGEST_NAME or _NOT_IN_NAME.search(name) or is_no_estate(bare):
            return
        if not sure and not re.search(rf".{_ENDINGS}$", bare):
            return
        if bare == name:
            name = bare = without_yard(name, text.key[place[1] :])
        kept = bare if bare != name and re.search(rf".{_ENDINGS}$", bare) else name
        end = place[0] + start + len(kept)
        end = end if kept != name else end_of_name(text.key, end)
        yield Found(field, Span(text.page, text.glyphs[place[0] + start : end]), score)
        return
