"""Approvals of works on roads and of projects: decisions, permits to occupy or dig, replies, proofs of filing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.filled_in import without_marks
from ocr.fields.letter import find_day, find_period, search
from ocr.fields.official import OFFICE_END, SIGNER, find_addressee, find_document_number, find_lone_day, find_signer
from ocr.fields.patterns import DATE
from ocr.fields.reports import AREA_BEFORE, ORG, find_project_in_brackets, find_road
from ocr.fields.years import find_period_without_year
from ocr.layout import match_key
from ocr.normalise_dates import parse_date_range
from ocr.paper import Found, Paper
from ocr.span import Span

_WORKS = r"(?:工程|项目|改造|建设)"
_NAME = r"[\u4e00-\u9fffA-Z0-9（）#·。、-]{4,46}?"
_TITLE_NAME = r"[\u4e00-\u9fffA-Z0-9（）#·。、\n-]{4,46}?"
_ACTS = r"(?:核准|备案|立项|可行性研究报告|项目建议书|初步设计|实施方案|建设|开工|占用|挖掘|临时占用|占道|掘路|施工|审批|许可|申请|涉\n?路|占用、挖掘|道路)"
_PART = r"(?:（[^（）\n]{1,12}）)?"  # （一期）
_PROJECT_CODE = r"(?<![\d-])\d{4}-\d{6}-\d{2}-\d{2}-\d{6}(?!\d)"
_PLACES = (
    "占用地点",
    "挖掘地点",
    "占用位置",
    "挖掘位置",
    "施工地点",
    "占道地点",
    "占用地址",
    "施工位置",
    "建设地点",
    "工程地点",
    "项目地点",
    "地点",
    "位置",
)
_ROAD = (
    r"[\u4e00-\u9fffA-Z0-9]{1,8}?(?:大道|大街|国道|省道|县道|公路|快速路|胡同|路|街|巷)(?:[东西南北中前后](?:路|街))?"
)
_HEAD_ROWS = 5
_OFFICE_NAME = re.compile(rf"(?:{OFFICE_END})$")
_NOT_A_PROJECT = re.compile(
    r"^(?:该|本|此|上述|你|贵|城市|市政|有关|相关|涉路)?(?:建设)?(?:工程|项目|建设|改造|施工)$|行政许可|[，。；：]|公司的|申请的"
)


# What is built without the word works: 因天然气支管接驳需要, 因建设某某路充电场站，拟….
_BUILT = (
    r"因(?:建设|新建|实施|进行|铺设|敷设)?((?:(?!因|工程|项目)[\u4e00-\u9fffA-Z0-9]){4,30}?(?:场站|充电站|[站管线桩库沟网]|电缆|管网|管线|管道|接驳|接[入人]|迁改|改造|敷设|抢修|施工围挡))"
    r"(?:的)?(?:施工)?(?=需要|，)"
)
# 提出的某某巷沿线充电桩供电管沟施工占用、挖掘城市道路的申请
_APPLIED_FOR = rf"(?:提出|提交|申报|递交)的({_NAME}(?:施工|敷设|安装|抢修))(?=(?:临时)?(?:占用|挖掘|占道|掘路))"
_ON_ROADS = "占用|挖掘|占道|掘路|开挖|涉路|破路|破道|顶管|穿越|敷设|道路|路面|人行道|管线|电缆"
_PERMITTED = r"(?:兹|现|特)?(?:批准|准予|准许|允许|许可|同意)([\u4e00-\u9fffA-Z0-9（）]{3,36}?(?:公司|局|处|院|校|中心|厂|队|所|委员会|集团|银行|大学|学校))(?=因|为|在|于|对|占用|挖掘|开挖|临时|实施|进行|施工)"

# 就某某公司申报的某某工程进行联合审查
_OF_HOLDER = rf"(?:就|对)({ORG})(?:申报|申请|报送|提交|报来|呈报|实施|建设)的(?=[^，。；\n]{{4}})"


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    yield from find_document_number(paper, "doc_no")
    for row in (row for page in paper.pages[:1] for row in page.rows[:_HEAD_ROWS]):
        if match := re.fullmatch(r"（?(?:编号：?)?(第\d{1,6}号)）?|N[O0º]?[。：]*([一-鿿]{1,4}\d{4}-\d{1,6})", row.key):
            yield Found("doc_no", Span(row.page, row.glyphs[slice(*match.span(match.lastindex or 0))]), 0.6)
    yield from (Found("holder", span, 0.9) for span in search(paper, _PERMITTED, 1))
    yield from (Found("holder", span, 0.8) for span in search(paper, _OF_HOLDER, 1))
    yield from (Found("project", span, 0.6) for span in search(paper, _BUILT, 1))
    yield from (Found("project", span, 0.65) for span in search(paper, _APPLIED_FOR, 1))
    for captured in paper.beside("施工单位", "施工单位名称", "占道施工单位", value_type="org"):
        yield Found("holder", captured.span, 0.5)  # where nobody else is named, the permit is the builder's
    if any(re.search(r"备案(?:证明|确认|证|表)", text.key) for text in paper.running_text):
        for span in paper.search(_PROJECT_CODE):
            yield Found("doc_no", span, 0.5)  # a filing has no number but its project's code
    yield from find_addressee(paper)
    yield from find_project(paper)
    yield from find_road(paper)
    yield from _find_road_of_place(paper)
    yield from find_period(paper, "period_from", "period_to")
    yield from _find_short_period(paper)
    yield from find_period_without_year(paper, "占|挖|施工|作业|工期|期限|许可")
    yield from _issuers(paper)
    yield from find_day(paper)
    yield from find_lone_day(paper)


def _issuers(paper: Paper) -> Iterator[Found]:
    """Who signs; no firm where an office's seal is on the paper: it is the one that may, below a label taken apart."""
    sealed = any(_OFFICE_NAME.search(span.plain) for span in paper.seal_words(SIGNER))
    for found in find_signer(paper):
        if not (sealed and found.span.plain.endswith("公司")):
            yield found


def find_project(paper: Paper) -> Iterator[Found]:
    """The project of a title (关于…项目核准的批复) or of the sentence that says what is applied for."""
    yield from find_project_in_brackets(paper)
    because = r"(?:(?:因|为了?|由于)(?:支持|推进|保障|配合|服务)|因|为|由于|用于|实施|提出的|提交的|递交的|申报的|上报的|呈报的|报来的|报送的|申请的|关于|就|建设|进行)"
    for lead, end, score in (
        (
            r"关于(?:同意|核准|批准|准予|审批|申请|报批|呈报)?(?:[\u4e00-\u9fff（）]{4,30}?公司)?\"?",
            rf"\n?\"?(?:{_ACTS}|等)[^。\n]{{0,40}}?\n?[^。\n]{{0,20}}?的?\n?(?:批复|请示|复函|申请|决定|通知)",
            0.9,
        ),
        (r"(?<!不)(?:同意|准予|准许)", r"(?=(?:临时)?(?:占用|挖掘|开挖|破路|破挖))", 0.8),
        (r"关于(?:同意|实施)*", r"的\n?(?:批\n?复|请\n?示|复函)", 0.9),
        (rf"{because}\"", r"\"", 0.9),
        (r"(?:许可|审批|申请|批准|行政许可)(?:事项|内容)[：为]", r"(?=施工|建设|临时|占用|挖掘|。|，|\n)", 0.95),
        (
            because,
            r"(?=提出|提交|向|施工|建设(?:需要|，)|需要|需|临时|占用|挖掘|申请|，|。|拟|占道|涉及|实施|外线)",
            0.75,
        ),
    ):
        for text in paper.running_text:
            name_of = _TITLE_NAME if score == 0.9 else _NAME  # a title may go on in the next row
            for match in re.finditer(rf"{lead}({name_of}{_WORKS}{_PART}){end}", text.key):
                start, stop = match.span(1)
                for inner in reversed(list(re.finditer(because, text.key[start:stop]))):
                    if len(re.sub(rf"{_WORKS}|{_PART}", "", text.key[start + inner.end() : stop])) >= 3:
                        start += inner.end()
                        break
                name = text.key[start:stop].replace("\n", "")
                if not _NOT_A_PROJECT.search(name):
                    yield Found("project", Span(text.page, text.glyphs[start:stop]), score)


def _find_road_of_place(paper: Paper) -> Iterator[Found]:
    """The road that a place begins with; none where it lies between two roads, or where no works on a road are approved:
    a project that is filed has an address and no road."""
    of_a_road = any(re.search(_ON_ROADS, text.key) for text in paper.running_text)
    for captured in paper.beside(*_PLACES) if of_a_road else ():
        match = re.match(
            rf"{AREA_BEFORE}({_ROAD})(?![\u4e00-\u9fff]?(?:{_ROAD}|道|办|区))", match_key(captured.span.plain)
        )
        several = re.match(rf"{AREA_BEFORE}({_ROAD}(?:[、和与]{_ROAD})+)(?=沿线|等|$)", match_key(captured.span.plain))
        if several:
            yield Found("road", captured.span.part(*several.span(1)), 0.7)
        elif match and match.string[match.end() : match.end() + 1] == "（":  # its stretch: 样例大道（甲路至乙街段）
            yield Found("road", captured.span.part(*match.span(1)), 0.65)
        elif match and len(re.findall(r"路|街|大道|巷|胡同", match.string)) == len(
            re.findall(r"路|街|大道|巷|胡同", match[1])
        ):
            yield Found("road", captured.span.part(*match.span(1)), 0.6)


def _find_short_period(paper: Paper) -> Iterator[Found]:
    """2026年7月1日至7月15日: the second day's year is the first one's."""
    for text in paper.running_text:
        for match in re.finditer(rf"({DATE})起?(?:至|到|-)(\d{{1,2}}月\d{{1,2}}日)", text.key):
            period = parse_date_range(text.key[match.start() : match.end()])
            if period and period[0] and period[1]:
                yield Found("period_from", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.95)
                yield Found("period_to", Span(text.page, text.glyphs[slice(*match.span(2))]), 0.95, period[1])
