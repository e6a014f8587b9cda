"""What the application forms for roads and green land have in common: who applies, who builds, from when to when.

The same labels (联系人, 电话) stand in the blocks of the applicant and of the builder; the words before them on the
form say whose they are. What an office writes into its own boxes is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocr.capture import Captured, LabelledPage, Span
from ocr.fields.patterns import DATE, PHONE
from ocr.labels import Lexicon
from ocr.layout import match_key
from ocr.normalise import parse_date_range
from ocr.paper import Found, Paper, all_cuts, cut
from ocr.surnames import starts_with_double_surname, starts_with_surname

_ROLES = {
    "applicant": (
        "申请单位（个人）", "申请单位（人）", "申请单位名称", "申请单位", "申请人名称", "申请人", "占用单位（个人）",
        "占用单位名称", "占用单位", "掘动单位", "挖掘单位", "建设单位", "单位名称", "申请人（单位）", "登记单位",
    ),
    "handler": (
        "经办人", "经办人姓名", "申请经办人", "单位经办人", "办理人", "委托代理人", "代理人", "委托经办人", "被委托人",
        "经办人（代理人）", "经办人及电话", "经办人及联系电话", "经办人及联系方式", "经办人、电话", "经办人（电话）",
        "经办人/电话", "经办人/联系电话", "经办人及手机", "经办人联系方式", "经办人（联系电话）", "经办人姓名及电话",
    ),
    "contact": (
        "联系人", "联系人姓名", "单位联系人", "项目联系人", "联系人及电话", "联系人（电话）", "联系人/电话", "现场联系人",
        "联系人及联系电话", "联系人及联系方式", "联系人（联系方式）", "联系人、电话", "联系人姓名及电话",
    ),
    "legal": (
        "法定代表人", "法人代表", "法定代表人（负责人）", "法定代表人姓名", "单位负责人", "法人", "法定代表人/负责人",
        "法定代表人电话", "法人代表电话",
    ),
    "builder": (
        "施工单位", "施工单位名称", "施工企业", "承建单位", "监理单位", "设计单位", "恢复单位", "修复单位", "养护单位",
        "施工负责人", "现场负责人", "项目负责人", "工程负责人", "安全负责人", "项目经理", "施工安全责任人", "施工联系人",
        "施工单位负责人", "施工单位联系人", "负责人", "技术负责人", "监护人", "安全员", "施工单位电话", "施工单位联系电话",
        "负责人电话", "负责人及电话", "项目经理及电话", "施工负责人及电话", "现场负责人及电话", "施工单位（公章）",
    ),
    "office": (
        "审批意见", "审核意见", "受理意见", "领导意见", "审查意见", "勘查意见", "勘察意见", "踏勘意见", "主管部门意见",
        "市政部门意见", "市政管理部门意见", "公安交警部门意见", "公安交管部门意见", "交警部门意见", "部门意见", "科室意见",
        "城管局意见", "城市管理局意见", "绿化部门意见", "园林部门意见", "园林绿化主管部门意见", "初审意见", "复审意见",
        "经办人意见", "窗口意见", "现场勘查意见", "审批部门意见", "分管领导意见", "局领导意见", "单位意见", "意见",
        "受理人", "受理单位", "审批单位", "批准机关", "许可机关", "审核人", "勘查人", "核准人", "审批人", "收费核定",
        "以下由审批部门填写", "以下由主管部门填写", "审批部门填写", "咨询电话", "监督电话", "投诉电话", "窗口电话",
    ),
}  # fmt: skip
# Labels of a block that begins with whose it is: | 施工单位 | 名称 | … |
_BLOCK_NAMES = (
    "名称",
    "单位名称",
    "单位全称",
    "名称（姓名）",
    "姓名（名称）",
    "姓名或名称",
    "名称或姓名",
    "企业名称",
    "单位（个人）名称",
)
_PHONES = (
    "联系电话", "电话", "联系方式", "手机", "手机号", "手机号码", "移动电话", "经办人电话", "联系人电话", "经办人联系电话",
    "联系人联系电话", "固定电话", "办公电话", "联系手机", "电话号码", "联系电话（手机）", "经办人手机", "申请人电话",
    "申请单位电话", "申请人联系电话", "联系人手机",
)  # fmt: skip
_NAME_KEYS = frozenset(match_key(word) for word in _BLOCK_NAMES)
_BLOCK_ROWS = 11  # row heights that a block of a party is high at most
_OWN_PHONES = re.compile(r"经办|联系人|申请")
_ORGANISATIONS = frozenset(["applicant", "builder", "office"])
_PERSON = r"[一-鿿]{2,4}(?:[。·][一-鿿]{2,6})?"
_NO_NAME = re.compile(
    r"[年月日]|电话|手机|联系|签|章|单位|公司|姓名|意见|地址|地点|申请|负责|经办|身份|日期|施工|时间|道路|面积|期限|原因|以上|同意|部门|盖|填|无"
)
_SHORT_END = re.compile(rf"{DATE}[^\d]{{0,6}}(?:至|到|-|—)[^\d]{{0,3}}(\d{{1,2}}月\d{{1,2}}日?)(?!\d)")
_BEGINS = (
    "开始时间",
    "开始日期",
    "起始时间",
    "起始日期",
    "开工时间",
    "开工日期",
    "拟开工日期",
    "占用开始时间",
    "计划开工日期",
    "施工开始时间",
)
_ENDS = (
    "结束时间", "结束日期", "截止时间", "截止日期", "终止日期", "完工时间", "完工日期", "竣工日期", "拟完工日期", "占用结束时间",
    "计划完工日期", "计划竣工日期", "恢复时间", "施工结束时间", "终止时间",
)  # fmt: skip
_FOR_WORKS = r"(?:占用|占道|掘动|挖掘|开挖|施工|作业|工期|期限|时间|工程)"
_NOT_OURS = r"(?:许可|批准|核准|合同|租赁|有效|资质|保修|养护|批复)"


@dataclass(frozen=True, slots=True)
class _Place:
    """A label on the page: its role, and where it stands in reading order."""

    role: str
    row: int
    start: int
    word: str


def find_handler_and_phone(paper: Paper) -> Iterator[Found]:
    """经办人, else the contact of the applicant, and the telephone that goes with them; parties named in blocks."""
    fields = {**_ROLES, "phone": _PHONES, "name": _BLOCK_NAMES}
    known = {match_key(word) for words in fields.values() for word in words}
    own = (label for field in paper.kind.fields.values() for label in field.labels)
    stops = [word for word in (*own, *paper.kind.recognise.get("stops", ())) if match_key(word) not in known]
    lexicon = Lexicon(fields, stops)
    for page in paper.pages:
        labelled = LabelledPage(page, lexicon)
        places = _places(labelled)
        for captured in labelled.values("name", "org_or_person"):
            label = _label_of(labelled, places, captured, {"applicant", "builder"})
            if label is not None and label.word in _NAME_KEYS:
                yield Found(label.role, captured.span, 0.9 - 0.2 * captured.below)
        for role, worth in (("handler", 1.1), ("contact", 1.0)):
            for captured in labelled.values(role, "person"):
                if (owner := _owner(labelled, places, captured, {role})) is None or owner[0] != "applicant":
                    continue
                if name := _person_in(captured.span):
                    yield Found("handler", name, worth - 0.2 * captured.below)
                for number in all_cuts(captured.span, PHONE)[:1]:
                    yield Found("phone", number, worth)
        for captured in labelled.values("phone", "phone"):
            owner = _owner(labelled, places, captured, {"phone"})
            phone = cut(captured.span, PHONE)
            if owner is not None and owner[0] == "applicant" and phone is not None:
                yield Found("phone", phone, {"handler": 1.1, "contact": 1.0}.get(owner[1], 0.9))


def _places(page: LabelledPage) -> list[_Place]:
    """The labels of a page in reading order; 名称 of a block is the label of the block's party."""
    found = [
        _Place(str(hit.label.field), row, hit.start, hit.label.key)
        for row, hits in enumerate(page.hits)
        for hit in hits
        if hit.label.field is not None
    ]
    names = [place for place in found if place.role == "name"]
    parties = {
        place: _party(page, place, following) for place, following in zip(names, [*names[1:], None], strict=False)
    }
    if parties and not any(place.role == "applicant" for place in found):
        parties[names[0]] = parties[names[0]] or "applicant"
    return [replace(place, role=parties.get(place) or place.role) for place in found]


def _party(page: LabelledPage, name: _Place, following: _Place | None) -> str:
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
    if re.search("施|承建|监理|设计", words):
        return "builder"
    return "applicant" if re.search("申|请|占用|掘|建设", words) else ""


def _person_in(span: Span) -> Span | None:
    """The name at the beginning of a cell that may hold a telephone as well."""
    name = cut(span, rf"^(?:姓名：?)?({_PERSON})(?=$|[（，、：；/ ]|电话|手机|联系|\d)", 1)
    if name is None or _NO_NAME.search(name.plain):
        return None
    family = 2 if starts_with_double_surname(name.plain) else 1
    dotted = len(match_key(name.plain).split("。")) > 1 or "·" in name.plain
    return name if dotted or (starts_with_surname(name.plain) and 1 <= len(name.plain) - family <= 2) else None


def _owner(page: LabelledPage, places: Sequence[_Place], captured: Captured, kinds: set[str]) -> tuple[str, str] | None:
    """Whose a captured value is: (applicant, builder or office; the nearest role), by the labels before its own."""
    label = _label_of(page, places, captured, kinds)
    if label is None:
        return None
    before = [place for place in places if (place.row, place.start) <= (label.row, label.start)]
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


def _label_of(page: LabelledPage, places: Sequence[_Place], captured: Captured, kinds: set[str]) -> _Place | None:
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
    earlier = [p for p in mine if (p.row, p.start) <= at]
    return earlier[-1] if earlier else next((p for p in mine if p.row == at[0] + 1), None)


def find_work_period(paper: Paper, field: str = "period_from") -> Iterator[Found]:
    """Both ends of the time asked for, in one cell, in two, or in a sentence."""
    for captured in paper.by_label(field, "text"):
        yield from _both_ends(captured.span, 1.1 - 0.2 * captured.below - 0.2 * captured.glued)
    for words, name in ((_BEGINS, "period_from"), (_ENDS, "period_to")):
        for captured in paper.beside(*words, value_type="date"):
            dates = all_cuts(captured.span, DATE)
            if len(dates) == 1:
                yield Found(name, dates[0], 1.0)
    for text in paper.running_text:
        for match in re.finditer(
            rf"{DATE}[^\d\n。；]{{0,8}}(?:至|到|-)[^\d\n。；]{{0,4}}(?:{DATE}|\d{{1,2}}月\d{{1,2}}日)", text.key
        ):
            before = text.key[max(0, match.start() - 24) : match.start()]
            behind = re.split(r"[。；\n]", text.key[match.end() : match.end() + 16])[0]
            said = re.split(r"[。；\n]", before)[-1] + "|" + behind
            if re.search(_FOR_WORKS, said) and not re.search(_NOT_OURS, said):
                yield from _both_ends(Span(text.page, text.glyphs[match.start() : match.end()]), 0.8)


def _both_ends(span: Span, score: float) -> Iterator[Found]:
    dates = all_cuts(span, DATE)
    if len(dates) == 2:
        yield Found("period_from", dates[0], score)
        yield Found("period_to", dates[1], score)
        return
    short = cut(span, _SHORT_END, 1)
    ends = parse_date_range(span.text) if len(dates) == 1 and short is not None else None
    if ends is not None and short is not None and ends[0] and ends[1]:
        yield Found("period_from", dates[0], score)
        yield Found("period_to", short, score, value=ends[1])


_TICK = "☑√✓✔■☒●"
_BOX = "□○☐◯"
_CHOICE = re.compile(rf"(?P<mark>[{_BOX}{_TICK}](?:[{_TICK}])?)(?P<word>[^{_BOX}{_TICK}]*)")


def find_choice(paper: Paper, field: str) -> Iterator[Found]:
    """The ticked words of a cell of boxes: ☑人行道 □车行道."""
    for captured in paper.by_label(field, "text"):
        key = match_key(captured.span.plain)
        if not any(mark in key for mark in _BOX + _TICK):
            continue
        # A tick just before the cell was taken for punctuation behind the label.
        lead = re.match(rf"[^{_BOX}{_TICK}]*", key)
        ticked = [m for m in _CHOICE.finditer(key) if any(mark in m["mark"] for mark in _TICK)]
        if len(ticked) == 1 and lead is not None:
            start, end = ticked[0].span("word")
            word = key[start:end].strip("，、；。 ")
            if word:
                place = start + key[start:end].index(word)
                yield Found(field, captured.span.part(place, place + len(word)), 1.3)
