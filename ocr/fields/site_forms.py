"""What the application forms for roads and green land have in common: who applies, who builds, from when to when.

The same labels (联系人, 电话) stand in the blocks of the applicant and of the builder; the words before them on the
form say whose they are. What an office writes into its own boxes is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from ocr.capture import LabelledPage
from ocr.fields.answers import find_answers
from ocr.fields.errands import find_errand, person_in
from ocr.fields.filled_in import without_marks
from ocr.fields.form_labels import FormPage, Place
from ocr.fields.letter import letter_text
from ocr.fields.patterns import CN_DIGIT, DATE, PHONE
from ocr.fields.reports import AREA_BEFORE, NO_ROAD, ROAD, find_road
from ocr.fields.years import PART_OF_DAY, find_one_day, find_period_without_year
from ocr.layout import Glyph, match_key
from ocr.narrowing import without_next_point
from ocr.normalise import parse_date_range, parse_value
from ocr.normalise_dates import parse_date, parse_short_day
from ocr.paper import Found, Paper, all_cuts, cut
from ocr.proposals import places_of
from ocr.span import Captured, Span

_WORDS: dict[str, tuple[str, ...]] = {
    "applicant": (
        "建设单位", "建设主体", "单位（个人）", "个人（单位）", "登记单位", "申报者", "申报主体", "申办主体", "申请主体", "申报方", "申请方", "申办方", "占用申请方", "挖掘申请方", "申请挖掘者", "申请占用者",
        "登记对象", "申报人", "报件人", "申办人", "您的姓名", "您的姓名/单位名称", "您的姓名或单位名称", "姓名/单位名称", "单位名称/姓名",
    ),
    "handler": (
        "经办人", "代理人", "委托代理人", "委托经办人", "被委托人", "经办人及电话", "经办人及联系电话", "经办人及联系方式", "经办人（电话）",
        "具体办理人", "具体经办人", "办理人", "办理人姓名", "承办人", "承办人员", "领办人", "授权代理人", "授权经办人",
        "经办人/联系电话", "经办人（联系电话）", "经办人姓名", "代理人姓名", "办事人员", "代办人", "代办人员", "代办联系人", "经办人员",
        "办件人", "办件人员", "办证员", "办证人员", "具体承办人", "具体办事人", "办事人", "跑办人", "跑腿联系", "经手人", "经手人员", "联系谁", "找谁联系", "找谁", "专办员", "受托人",
    ),
    "contact": (
        "业务联系", "联络人", "联络员", "对接人", "联系人", "联系人姓名", "现场联系人", "联系人及电话", "联系人（电话）", "联系人及联系电话", "联系人及联系方式", "联系人（联系方式）",
    ),
    "legal": (
        "法定代表人", "法人代表", "法定代表人（负责人）", "法定代表人姓名", "单位负责人", "法人", "法定代表人/负责人", "负责人",
        "负责人电话", "负责人及电话", "项目负责人", "主要负责人",
    ),
    "builder": (
        "施工单位", "施工企业", "承建单位", "施工队", "施工队伍", "承建企业", "承建方", "施工方", "作业单位", "作业队伍", "开挖作业队伍",
        "工程队", "由谁施工", "谁施工", "谁来施工",
    ),
    "road": ("道路", "所破道路", "要占的路", "要挖的路", "所属道路", "占道道路", "所掘道路", "所占道路", "所挖道路", "被挖道路", "被占道路"),
    "place": ("地段", "具体桩号", "具体桩号或门牌", "桩号或门牌", "座落", "座落位置", "占绿地块", "占绿位置", "拟占道路及位置", "占用道路及位置", "占道路段及位置", "挖掘道路及位置", "拟挖道路及位置", "道路及位置", "道路名称及位置"),
    "facility": ("占用设施", "占用的设施", "所占设施", "占用设施及数量", "涉及设施"),
    "crew": (
        "监理单位", "设计单位", "恢复单位", "修复单位", "养护单位", "施工负责人", "现场负责人", "工程负责人", "安全负责人", "项目经理",
        "施工安全责任人", "施工联系人", "施工单位负责人", "施工单位联系人", "技术负责人", "监护人", "安全员", "施工单位电话",
    ),
    "office": (
        "审批意见", "审核意见", "受理意见", "领导意见", "审查意见", "勘查意见", "勘察意见", "踏勘意见", "主管部门意见", "意见",
        "受理人", "受理单位", "审批单位", "批准机关", "许可机关", "审核人", "勘查人", "核准人", "审批人", "收费核定",
        "以下由审批部门填写", "以下由主管部门填写", "审批部门填写", "咨询电话", "监督电话", "投诉电话", "窗口电话",
    ),
    "phone": (
        "联系电话", "电话", "联系方式", "手机", "手机号", "手机号码", "移动电话", "办理人手机", "办理人电话", "承办人电话", "经办人手机", "联系手机", "经办人电话", "办件人手机", "办件人电话", "承办人手机", "跑办人手机", "办事人电话", "办事人移动电话", "受托人电话", "受托人联络号", "联系人电话", "固定电话", "电话号码",
    ),
    "name": (
        "名称", "全称", "单位名称", "单位全称", "姓名", "名称（姓名）", "姓名（名称）", "姓名或名称", "名称或姓名", "企业名称", "单位（个人）名称",
    ),
    "period": (
        "起止", "起讫", "自何时至何时", "自何日至何日", "占道期", "占用期", "占绿期", "施工期", "开挖期", "占到何时", "占绿日期", "占用日期",
    ),
    "begins": ("从哪天", "从哪一天", "哪天开始", "开始", "开始日", "起日", "占压起始", "占用起始", "占绿起始", "何时开挖", "何时动工", "何时开工", "自何日起", "自何时起", "从何日起", "计划开工", "拟开工", "预计开工", "计划开始", "计划开挖", "计划进场", "计划开始时间", "开始时间", "开始日期", "起始时间", "起始日期", "开工时间", "开工日期", "拟开工日期", "计划开工日期", "占用开始日期", "占用起始日期", "进场时间", "进场日期"),
    "ends": ("到哪天", "到哪一天", "哪天结束", "结束", "结束日", "止日", "占压终止", "占用终止", "占绿终止", "何时修复完毕", "何时完工", "何时恢复", "何时退还", "何时归还", "何时交还", "何时还地", "退还日期", "退还时间", "交还日期", "交还时间", "至何日止", "至何时止", "到何日止", "计划完工", "拟完工", "预计完工", "计划竣工", "计划结束", "计划恢复", "计划撤场", "完成时间", "完成日期", "结束时间", "结束日期", "截止时间", "截止日期", "终止日期", "完工时间", "完工日期", "竣工日期", "拟完工日期", "计划竣工日期", "归还日期", "归还时间", "撤除日期", "撤除时间", "撤场时间", "退场时间", "占用结束日期", "占用终止日期"),
    "length": ("长度/米", "长度/M", "长/M", "长度（米）", "长度（M）", "长（米）", "长（M）", "长/米", "长度", "长"),
    "width": ("宽度/米", "宽度/M", "宽/M", "宽度（米）", "宽度（M）", "宽（米）", "宽（M）", "宽/米", "宽度", "宽"),
    "size": (
        "面积", "平方米数", "占用路面", "占用路面（㎡）", "面积/㎡", "面积/M²", "面积/M2", "占用面积/M2", "占用面积/M²", "占用面积/㎡", "占用面积/平方米", "占地面积/M2", "占地面积/㎡", "占地面积/平方米", "面积/平方米", "面积（M²）", "面积（M2）", "面积（㎡）", "面积（平方米）", "总面积", "占用面积", "掘动面积", "挖掘面积", "绿地面积", "占用绿地面积", "规模", "尺寸",
        "长×宽×深", "长×宽", "长×宽=面积", "长宽深",
    ),
}  # fmt: skip
# Role of a label -> the field whose wordings in the catalogue it has as well.
_FIELDS = {
    "applicant": "applicant", "builder": "builder", "road": "road", "place": "place", "reason": "reason",
    "facility": "facility", "nature": "nature", "period": "period_from",
}  # fmt: skip
_NAME_KEYS = frozenset(match_key(word) for word in _WORDS["name"])
_BLOCK_ROWS = 11  # row heights that a block of a party is high at most
_OWN_PHONES = re.compile(r"经办|[办承]理?人|联系人|申请")
_ORGANISATIONS = frozenset(["applicant", "builder", "crew", "office"])
_SHORT_END = re.compile(
    rf"{DATE}[^\d]{{0,6}}(?:至|到|-|—)[^\d]{{0,3}}(\d{{1,2}}月\d{{1,2}}[日号]?(?!\d)|\d{{1,2}}[日号](?![楼栋院幢路]))"
)
_SHORT_OF_WORDS = re.compile(rf"[{CN_DIGIT}]{{1,3}}月")
_SHORT_WRITTEN = re.compile(rf"{DATE}[^\d]{{0,3}}(?:至|到|-)({_SHORT_OF_WORDS.pattern}[{CN_DIGIT}]{{1,3}}日)")
_PARTS_OF_ROADS = ("占用部位", "占道部位", "挖掘部位", "所占绿地", "所占地块")
_SIDES = "东南西北两左右内外中上下"
_ENDS_OF_STRETCH = re.compile(r"起[止讫]|路段$")
_LONG = frozenset(["place", "reason"])
_FULL_ROW, _NEXT_ROW = 2.5, 2.4
_ASIDE = 0.25  # of the page's width
_NEXT_CELL = 2.6  # row heights from a cell's row to the one below it
_HOUR = r"(?:[上中下]午|早|晚|夜间|凌晨)?\d{1,2}(?:时|点|：\d\d)(?:\d{1,2}分)?"
_IN_SENTENCE = rf"{DATE}(?:{_HOUR})?[^\d\n。；]{{0,8}}(?:至|到|-|(?<=日)一|(?<=日)起(?={DATE}止))\n?[^\d\n。；]{{0,4}}(?:{DATE}|\d{{1,2}}月\d{{1,2}}[日号]|\d{{1,2}}[日号](?![楼栋院幢路])|[{CN_DIGIT}]{{1,3}}月[{CN_DIGIT}]{{1,3}}日)"
_BEGUN_AND_DONE = rf"({DATE}){PART_OF_DAY}(?:正式|开始|起)?(?:开工|进场|动工|开始施工|施工|开挖|挖掘|破路|占用|占道)[，、]?[^。；\n\d]{{0,12}}({DATE}|\d{{1,2}}月\d{{1,2}}[日号]){PART_OF_DAY}(?:之前|以前|前|全部|完全|把)*(?:[干做弄挖修铺搞]完|[修铺填]好|完工|收工|竣工|结束|完成|撤场|清场|撤离|撤除|恢复|回填|修复)"
_BEGINS_AND_ENDS = rf"({DATE})(?:开始|起|始)[，、]?({DATE})(?:结束|为止|止|完)"
_NO_PLACE = re.compile(
    r"(?:全|总)?(?:长|宽|深|面积|共|约|占用|合计|占地|需|拟|用于|因|施工|\d+(?:。\d+)?(?:米|M|㎡|平))"
)
_PLACE_SAID = (
    r"(?:(?:掘动|挖掘|开挖|占用|占道|施工|破挖)(?:的)?(?:具体)?(?:地点|点位?|位置|路段|地址|处)|具体(?:地点|点位|位置|部位)"
    r"|(?<=[。；，\n])(?:地点|位置))(?:为|在|位于|是)+"
    r"([^，。；\n]{4,60})"
)
# 挖掘地点：样例街某某医院西门至…: the road that a place begins with.
_ROAD_OF_PLACE = rf"(?:掘动|挖掘|开挖|占用|占道|施工|破挖)(?:的)?(?:具体)?(?:地点|位置|路段|地址)[：为在是]+{AREA_BEFORE}({ROAD})(?![与和至到、]|交叉|\d+号)"
_REASON_SAID = (
    r"(?:^|[：。\n])(?:我[单位公司]{1,2}|本[单位公司人]{1,2})?因([^，。；：\n]{4,50})，"
    r"(?:我|本|现|特|拟|需|申请)[^。；\n]{0,24}(?:掘动|挖掘|开挖|占用|占道|破路|掘路|破开)"
)
# 为了村口充电桩接电源，我村要从…引线过来，必须挖开某某路的路面.
_REASON_FOR = (
    r"(?:^|[：。\n])为了([^，。；：\n]{5,40})，(?:我|本)[^。；]{0,40}(?:掘动|挖掘|开挖|挖开|占用|占道|破路|掘路|破开)"
)
# 为充电车棚电源引接，电缆须横穿道路，现恳请贵局准许破开某某路的路面.
_REASON_FIRST = (
    r"(?:^|[：。\n])(?:因|为|由于)(?!了|此)([^。；：\n]{6,60}?)，(?:现|特|兹|故|拟)[^。；，\n]{0,10}(?:恳请|申请|请求|请|拟)"
    r"[^。；\n]{0,16}(?:掘动|挖掘|开挖|占用|占道|破路|掘路|破开)"
)
_ROAD_SAID = (
    r"因[^。；\n]{4,60}，[^。；，\n]{0,12}(?:需|拟|申请)要?(?:临时)?(?:掘动|挖掘|开挖|占用)"
    rf"({ROAD})(?=（|，|。)"
)
_HEADING = re.compile(
    r"（?[一二三四\d]?[、。）]{0,2}(?:申请|占用|建设|施工|承建)(?:(?:人|单位|方|企业|者)(?:（[^（）]{1,6}）)?(?:基本)?(?:信息|情况|概况)?|(?:基本)?(?:信息|情况|概况))：?"
)
_HEADING_OF_HANDLER = re.compile(
    r"（?[一二三四\d]?[、。）]{0,2}(?:经办人|委托代理人|代理人|联系人)(?:员)?(?:基本)?(?:信息|情况)?：?"
)
_PLACE_WORD = re.compile(r"[路街道巷号侧口段院门园旁处]|[往住][东西南北]|站牌")
_FOR_WORKS = r"(?:起止|动用|使用|占用|占道|压占|占压|掘动|挖掘|开挖|施工|作业|工期|期限|时间|工程)"
_FOR_SHORT_WORKS = rf"{_FOR_WORKS}|占|挖|卸|吊|搭|堆放|开槽|干活|拉走|动手|动工|施[作做]"  # as people say it
# 我公司拟于…至…在某某路实施某某工程: what is meant to be done then.
_MEANT = re.compile("(?:拟|计划|定|将|安排|预计|申请)(?:于|在|从|自)?[^，。；]{0,4}$")
_TO_BE_DONE = "实施|进行|开展|敷设|铺设|架设|建设|修建|安装|改造|抢修|顶管|工程|施工|作业"
_SENTENCE_ENDS = re.compile(r"[；\n]|(?<!\d)。|。(?!\d)")
_NOT_OURS = r"(?:许可|(?<!经)批准|核准|合同|租赁|有效|资质|保修|养护|批复)"


class Form:
    """The pages of an application with their labels, those of unlisted wordings included."""

    def __init__(self, paper: Paper):
        words = dict(_WORDS)
        for role, field in _FIELDS.items():
            if field in paper.kind.fields:
                taken = {match_key(word) for other, some in words.items() if other != role for word in some}
                labels = [word for word in paper.kind.fields[field].labels if match_key(word) not in taken]
                words[role] = tuple(dict.fromkeys((*words.get(role, ()), *labels)))
        paper = without_marks(paper)
        self.paper = paper
        self.pages = [FormPage(paper, page, words) for page in paper.pages]
        self.places = {id(page): _with_parties(page) for page in self.pages}

    def values(self, role: str, value_type: str = "text") -> Iterator[Captured]:
        for page in self.pages:
            yield from page.values(role, value_type)

    def find_boxes(self) -> Iterator[Found]:
        """Fields that are one box beside one label."""
        for role, field in _FIELDS.items():
            if field not in self.paper.kind.fields or role == "period":
                continue
            for captured in self.values(role, self.paper.kind.fields[field].item_type):
                whole = captured.span
                if role in _LONG and (more := _below_the_label(self.pages, whole)):
                    whole = Span(whole.page, (*whole.glyphs, *more))
                span = _whole_place(whole) if role == "place" else whole
                if not span.glyphs:
                    continue  # 地点：位于, and what it is was not read
                if role == "road":
                    span = (
                        cut(span, rf"^({AREA_BEFORE}{ROAD})(?=[一-鿿A-Z0-9]{{2,20}}(?:门|侧|口|旁|对面|附近|处)$)", 1)
                        or span
                    )
                if role == "road" and captured.glued and span.glyphs[0].char in _SIDES:
                    continue  # 道路北侧 in a value is no label with its value
                span = without_next_point(span) if role == "place" else span
                bare_road = role == "place" and cut(span, rf"^(?:{ROAD})[上段]?$") is not None
                worth = worth_of(captured) - 0.3 * bare_road - 0.12 * self._is_stretch(captured, role)
                # 灵山大道，青山社区服务中心门前至公交站台: what is behind the road says more of the place than its name.
                on_road = role == "place" and cut(span, rf"^{ROAD}[，、].{{4}}") is not None
                found = Found(field, span, worth + 0.2 * on_road)
                if role == "place" and (place := parse_value("address", span.text)) is not None:
                    found = replace(
                        found, value=places_of(span, str(place.value)), check=place.check
                    )  # its commas end nothing
                yield found
        if "place" in self.paper.kind.fields:
            yield from (Found("place", span, 0.95) for span in self.paper.search(_PLACE_SAID, 1))
            for captured in self.paper.beside(*_PARTS_OF_ROADS, value_type="address"):
                # Boxes to tick on most forms (人行道, 车行道); a place where a road is named.
                if re.search("[路街巷]|大道", captured.span.plain):
                    yield Found("place", captured.span, 0.85 * worth_of(captured))
        yield from self._find_in_sentences()
        yield from find_answers(self.paper)
        for page in self.pages:
            for captured in page.values("name", "org_or_person"):
                label = _label_of(page.labelled, self.places[id(page)], captured, {"applicant", "builder", "handler"})
                if label is not None and label.word in _NAME_KEYS and label.role in self.paper.kind.fields:
                    yield Found(label.role, captured.span, 0.9 * worth_of(captured))

    def _is_stretch(self, captured: Captured, role: str) -> bool:
        """Whether a place stands beside a word for the ends of a stretch: 起止路段 counts where there is no 地点."""
        if role != "place":
            return False
        page = next(page for page in self.pages if page.labelled.page.page == captured.span.page)
        first, rows = captured.span.glyphs[0], page.labelled.rows
        on_row = [p for p in self.places[id(page)] if p.role == "place" and first in rows[p.row].glyphs]
        before = [p for p in on_row if rows[p.row].glyphs[p.start].x0 < first.x0]
        label = before[-1] if before else _label_of(page.labelled, self.places[id(page)], captured, {"place"})
        return label is not None and _ENDS_OF_STRETCH.search(label.word) is not None

    def _find_in_sentences(self) -> Iterator[Found]:
        """The reason and the road of a form that begins as a letter: 因…，我单位需掘动样例大道，特提出申请."""
        if "reason" in self.paper.kind.fields:
            yield from (Found("reason", span, 1.02) for span in self.paper.search(_REASON_SAID, 1))
            for pattern in (_REASON_FOR, _REASON_FIRST):
                yield from (Found("reason", span, 0.8) for span in self.paper.search(pattern, 1))
        if "road" in self.paper.kind.fields:
            said = (span for span in self.paper.search(_ROAD_SAID, 1) if not NO_ROAD.search(match_key(span.plain)))
            yield from (Found("road", span, 0.8) for span in said)
            yield from (
                replace(found, score=0.65 if found.score < 1 else found.score) for found in find_road(self.paper)
            )
            for span in self.paper.search(_ROAD_OF_PLACE, 1):
                road = cut(span, r"^[^与和及至到]+?(?=[东西南北中]段$|$)")
                if road is not None and not NO_ROAD.search(match_key(road.plain)):
                    yield Found("road", road, 0.78)
            for captured in self.values("place", "text"):
                # 占用路段 that is a road and no more, or a stretch of it: 测量巷（12号至20号）北侧.
                if road := cut(captured.span, rf"^({ROAD})(?=$|（[^（）]*(?:至|到|-)|[，；])", 1):
                    yield Found("road", road, 0.8)

    def find_handler_and_phone(self) -> Iterator[Found]:
        """经办人, else the contact of the applicant, and the telephone that goes with them."""
        for page in self.pages:
            places = self.places[id(page)]
            for role, worth in (("handler", 1.1), ("contact", 1.0)):
                for captured in page.values(role, "person"):
                    owner = _owner(page.labelled, places, captured, {role})
                    if owner is None or owner[0] != "applicant":
                        continue
                    if name := person_in(captured.span, entered=not captured.below):
                        yield Found("handler", name, worth - 0.2 * captured.below)
                    for number in all_cuts(captured.span, PHONE)[:1]:
                        yield Found("phone", number, worth)
            for captured in page.values("phone", "phone"):
                owner = _owner(page.labelled, places, captured, {"phone"})
                phone = cut(captured.span, PHONE)
                if owner is not None and owner[0] == "applicant" and phone is not None:
                    yield Found("phone", phone, {"handler": 1.1, "contact": 1.0}.get(owner[1], 0.9))
                elif phone is not None and owner is not None and _below_contact(page.labelled, places, captured):
                    yield Found("phone", phone, 0.7)
        yield from find_errand(self.paper)

    def find_period(self) -> Iterator[Found]:
        """Both ends of the time asked for, in one cell, in two, or in a sentence."""
        for captured in self.values("period"):
            yield from _both_ends(captured.span, worth_of(captured) + 0.1)
        for page in self.pages:
            for columns in page.labelled.table.columns_under("period"):
                ends = [(column, day) for column in columns if (day := _only_day(column)) is not None]
                if len(columns) == len(ends) == 2:
                    for field, (end, day) in zip(("period_from", "period_to"), ends, strict=True):
                        yield Found(field, end, 1.0, day)
        for role, name in (("begins", "period_from"), ("ends", "period_to")):
            for captured in self.values(role, "date"):
                dates = all_cuts(captured.span, DATE)
                if len(dates) == 1:
                    yield Found(name, dates[0], worth_of(captured))
                elif (day := parse_short_day(captured.span.text)) is not None:
                    yield Found(name, captured.span, worth_of(captured), day)
        yield from find_period_in_sentences(self.paper)


def _below_the_label(pages: Sequence[FormPage], span: Span) -> list[Glyph]:
    """What goes on a value on a line: the rows below it that begin where its label does, as far as they are full."""
    page = next(page for page in pages if page.labelled.page.page == span.page)
    rows = page.labelled.rows
    at = next((i for i, row in enumerate(rows) if span.glyphs[-1] in row.glyphs), None)
    if at is None or page.labelled.page.cells or rows[at].glyphs[-1] is not span.glyphs[-1]:
        return []
    left, right = rows[at].glyphs[0].x0, max(row.glyphs[-1].x1 for row in rows)
    more: list[Glyph] = []
    for row, hits, above in zip(rows[at + 1 :], page.labelled.hits[at + 1 :], rows[at:], strict=False):
        full = above.glyphs[-1].x1 > right - _FULL_ROW * above.height
        begins_below = abs(row.glyphs[0].x0 - left) < row.height and row.y - above.y < _NEXT_ROW * above.height
        if not full or not begins_below or hits or len(row.runs(gap=1.0)) > 1 or span.glyphs[0].x0 - left < row.height:
            break
        more += row.glyphs
    return more


def _whole_place(span: Span) -> Span:
    """A place up to the clause that is no longer about where it is: 样例街东侧，12号院至试验路口，长30米."""
    key = match_key(span.plain)
    twice = re.match(rf"({ROAD})[，；、](?=\1)", key)  # 样例路，样例路与某街交口: its road is said first
    begin = end = twice.end() if twice else len(key) - len(re.sub(r"^(?:就?(?:位于|坐落于|为|在|是))+", "", key))
    for clause in re.finditer(r"(?:[^，；。]|(?<=\d)。(?=\d))+", key[begin:]):
        if end > begin and (_NO_PLACE.match(clause[0]) or not _PLACE_WORD.search(clause[0])):
            break
        end = begin + clause.end()
    return span.part(begin, end)


def worth_of(captured: Captured) -> float:
    """How much a value beside its label is worth. In a form's columns the space between the two says nothing."""
    return 1.0 - 0.05 * captured.errors - (0.25 if captured.below else 0.0) - 0.15 * captured.glued


def _with_parties(page: FormPage) -> list[Place]:
    """The labels of a page in reading order; 名称 of a block is the label of the block's party."""
    found = page.places
    names = [place for place in found if place.role == "name"]
    parties = {
        place: _party(page.labelled, place, following)
        for place, following in zip(names, [*names[1:], None], strict=False)
    }
    if parties and not any(place.role == "applicant" and not _is_signed(page.labelled, place) for place in found):
        parties[names[0]] = parties[names[0]] or "applicant"
    return [replace(place, role=parties.get(place) or place.role) for place in found]


def _is_signed(page: LabelledPage, place: Place) -> bool:
    """Whether a label is that of a signature: 申请人签字."""
    return re.match("（?[签盖]", page.rows[place.row].key[place.start + len(place.word) :]) is not None


def _party(page: LabelledPage, name: Place, following: Place | None) -> str:
    """Whose block a 名称 begins, by the words left of it, which may be set in the middle of the block's height."""
    label, height = page.rows[name.row].glyphs[name.start], page.rows[name.row].height
    top = page.rows[name.row].y - 0.8 * height
    bottom = page.rows[following.row].y - 0.8 * height if following is not None else top + _BLOCK_ROWS * height
    words = "".join(
        glyph.char
        for row in page.rows
        if top < row.y < min(bottom, top + _BLOCK_ROWS * height)
        for glyph in row.glyphs
        if glyph.x1 < label.x0
    )
    heading = next(
        (row for row in reversed(page.rows[: name.row]) if label.line.box.centre[1] - row.y > 0.5 * height), None
    )
    if not words and heading is not None:
        if _HEADING_OF_HANDLER.fullmatch(heading.key) and "姓名" in name.word:
            return "handler"
        words = heading.key if _HEADING.fullmatch(heading.key) else ""
    if not re.search("施|承建|监理|设计|申|请|占用|掘|建设", words):
        block = "".join(row.key for row in page.rows if top < row.y < min(bottom, top + _BLOCK_ROWS * height))
        words = "施工" if re.search("资质|项目经理|施工负责人", block) else ""
    if re.search("施|承建|监理|设计", words):
        return "builder"
    return "applicant" if re.search("申|请|占用|掘|建设", words) else ""


def _below_contact(page: LabelledPage, places: Sequence[Place], captured: Captured) -> bool:
    """Whether the label of a telephone stands right below that of the applicant's contact, in a column of its own:
    the builder, whose name stands between the two in reading order, has a column to its left."""
    label = _label_of(page, places, captured, {"phone"})
    if label is None:
        return False
    x0, row = page.rows[label.row].glyphs[label.start].x0, page.rows[label.row]
    above = [
        place
        for place in places
        if place.row < label.row
        and row.y - page.rows[place.row].y < _NEXT_CELL * row.height
        and abs(_middle(page, place) - _middle(page, label)) < row.height
    ]
    if not above or above[-1].role not in ("handler", "contact"):
        return False
    organisations = [p.role for p in places if p.role in _ORGANISATIONS and p.row <= above[-1].row]
    left = [p for p in places if p.role in _ORGANISATIONS and p.row == label.row]
    return organisations[-1:] == ["applicant"] and any(page.rows[p.row].glyphs[p.start].x0 < x0 for p in left)


def _middle(page: LabelledPage, place: Place) -> float:
    """The middle of a label's part on its own row: the rest of one that wraps stands on the next."""
    glyphs = page.rows[place.row].glyphs[place.start : place.start + len(place.word)]
    return (glyphs[0].x0 + glyphs[-1].x1) / 2


def _left(page: LabelledPage, place: Place) -> float:
    return page.rows[place.row].glyphs[place.start].x0


def _owner(page: LabelledPage, places: Sequence[Place], captured: Captured, kinds: set[str]) -> tuple[str, str] | None:
    """Whose a captured value is: (applicant, builder or office; the nearest role), by the labels before its own."""
    label = _label_of(page, places, captured, kinds)
    if label is None:
        return None
    before = [
        place
        for place in places
        if (place.row, place.start) <= (label.row, label.start)
        # What an office writes into the right half of a sheet heads nothing in the left one.
        and not (place.role == "office" and _left(page, place) > _left(page, label) + _ASIDE * page.page.width)
    ]
    organisation, nearest = "applicant", ""
    for place in before:
        if place.role in _ORGANISATIONS:
            organisation, nearest = place.role, place.role
        elif place.role == "handler":
            organisation = "office" if organisation == "office" else "applicant"
            nearest = place.role
        elif place.role in ("contact", "legal"):
            nearest = place.role if organisation == "applicant" else organisation
    if label.role == "phone" and _OWN_PHONES.search(label.word) and organisation != "office":
        return "applicant", "handler"
    return organisation, nearest


def _label_of(page: LabelledPage, places: Sequence[Place], captured: Captured, kinds: set[str]) -> Place | None:
    """The label a value was captured by: the last of its kind before the value, or above it."""
    first = captured.span.glyphs[0]
    at = next(((i, row.glyphs.index(first)) for i, row in enumerate(page.rows) if first in row.glyphs), None)
    if at is None:
        return None
    mine = [place for place in places if place.role in kinds]
    if captured.below:
        mine = [p for p in mine if p.row < at[0] and page.rows[p.row].glyphs[p.start].x0 <= first.x1]
        return min(
            mine, key=lambda p: (at[0] - p.row, abs(page.rows[p.row].glyphs[p.start].x0 - first.x0)), default=None
        )
    if (level := _level_label(page, mine, captured.span)) is not None:
        return level
    earlier = [p for p in mine if (p.row, p.start) <= at]
    return earlier[-1] if earlier else next((p for p in mine if p.row == at[0] + 1), None)


def _level_label(page: LabelledPage, places: Sequence[Place], span: Span) -> Place | None:
    """The label left of the middle of a value over several rows, the nearest of those on one row."""
    first, last = span.glyphs[0], span.glyphs[-1]
    if first.line is last.line:
        return None
    height = max(1.0, first.line.box.height)
    middle = (first.line.box.centre[1] + last.line.box.centre[1]) / 2
    level = [
        (-label.x0, place)
        for place in places
        if (label := page.rows[place.row].glyphs[place.start]).x0 < first.x0
        and abs(label.line.box.centre[1] - middle) < 0.5 * height
    ]
    return min(level, key=lambda one: one[0])[1] if level else None


def _only_day(span: Span) -> str | None:
    """The day that is all that stands in a box."""
    return parse_date(span.text) if cut(span, rf"^{DATE}$") is not None else parse_short_day(span.text)


def find_work_period(paper: Paper, field: str = "period_from") -> Iterator[Found]:
    """Both ends of the time of works on a paper that is no form: beside its labels or in a sentence."""
    for captured in paper.by_label(field, "text"):
        yield from _both_ends(captured.span, worth_of(captured) + 0.1)
    yield from find_period_in_sentences(paper)


def find_period_in_sentences(paper: Paper) -> Iterator[Found]:
    yield from find_period_without_year(paper, _FOR_SHORT_WORKS)
    yield from find_one_day(paper, _FOR_SHORT_WORKS)
    for text in letter_text(paper):
        for match in chain(re.finditer(_BEGUN_AND_DONE, text.key), re.finditer(_BEGINS_AND_ENDS, text.key)):
            ends = parse_date_range(f"{match[1]}至{match[2]}".replace("号", "日").replace("。", "."))
            for field, group, day in zip(("period_from", "period_to"), (1, 2), ends or (), strict=False):
                yield Found(field, Span(text.page, text.glyphs[slice(*match.span(group))]), 0.85, day)
        for match in re.finditer(_IN_SENTENCE, text.key):
            before = text.key[max(0, match.start() - 24) : match.start()].removesuffix("\n")  # 二、施工时间 above it
            behind = _SENTENCE_ENDS.split(text.key[match.end() : match.end() + 40])[0]
            said = _SENTENCE_ENDS.split(before)[-1] + "|" + behind[:16]
            meant = re.search(_FOR_SHORT_WORKS, said) or (_MEANT.search(before) and re.search(_TO_BE_DONE, behind))
            if meant and not re.search(_NOT_OURS, said):
                yield from _both_ends(Span(text.page, text.glyphs[match.start() : match.end()]), 0.8)


def _both_ends(span: Span, score: float) -> Iterator[Found]:
    dates = all_cuts(span, DATE)
    if len(dates) == 2:
        yield Found("period_from", dates[0], score)
        yield Found("period_to", dates[1], score)
        return
    short = cut(span, _SHORT_END, 1) or cut(span, _SHORT_WRITTEN, 1)
    ends = None
    if len(dates) == 1 and short is not None:
        year = re.match(".{4}年", span.plain)
        written = year is not None and _SHORT_OF_WORDS.match(short.plain) is not None
        ends = parse_date_range(
            f"{dates[0].text}至{year[0]}{short.text}" if year and written else span.text.replace("号", "日")
        )
    if ends is not None and short is not None and ends[0] and ends[1]:
        yield Found("period_from", dates[0], score)
        yield Found("period_to", short, score, value=ends[1])
