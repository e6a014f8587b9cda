"""What an applicant sees of a case, as plain values: where it stands, each material, each file. Judges nothing anew.

Only findings that ask the applicant for something are shown; what a clerk has yet to decide is shown as just that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from intake.domain.findings import CASE_FILE
from intake.office_work.applicant_case import ApplicantCase
from intake.office_work.views import FileView
from intake.web.contexts import Badge, Crop
from intake.web.labels import QUALITY_ISSUES, form_evidence
from intake.web.needs import Need, choice_of, need_of
from intake.web.papers import rectangle
from intake.web.summary import CROP_MARGIN, CROP_SIDE_MARGIN
from ocr.kinds import catalogue
from ocr.readings import Box

ROWS: Mapping[str, Badge] = MappingProxyType(
    {
        "satisfied": Badge("good", "已收到"),
        "auto": Badge("good", "系统已取得，不用交"),
        "missing": Badge("bad", "还没交"),
        "defective": Badge("bad", "有问题，请改"),
        "deferred": Badge("info", "可以后补"),
        "review": Badge("wait", "已收到，窗口会核对"),
    }
)
"""Status of a row -> what the applicant reads."""
NOT_CHECKED = Badge("off", "还没交")
FILES: Mapping[str, Badge] = MappingProxyType(
    {
        "waiting": Badge("wait", "排队中"),
        "reading": Badge("wait", "正在识别"),
        "read": Badge("good", "已识别"),
        "partial": Badge("wait", "部分页没认出"),
        "rejected": Badge("bad", "不能识别"),
        "parked": Badge("wait", "转人工查看"),
        "cancelled": Badge("off", "已取消"),
        "kept": Badge("good", "已收到"),
    }
)
_LEFT, _NOT_HANDED_IN = Badge("good", "已收到"), Badge("off", "没有交")
_ASKING = frozenset({"draft", "submitted", "reading", "checked", "correction_wanted", "resubmitted"})
"""Until a case is accepted or ends; then nothing is asked for but what was allowed to follow (行政许可法 art. 32)."""
_MISSING = "material_missing"
_UNDER_WAY = ("waiting", "reading")
_SETTLED = ("satisfied", "auto", "review")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the applicant has to mend. `href`: the page that shows it, "" where there is none."""

    message: str
    remedy: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem shows. `crop`: the piece of the page, None where a whole file or the form shows it."""

    words: str
    href: str
    crop: Crop | None


@dataclass(frozen=True, slots=True)
class Got:
    """A paper that was recognised for a row."""

    name: str
    file: str
    href: str


@dataclass(frozen=True, slots=True)
class Material:
    """One row of the list. `open`: the applicant may still have to do something about it."""

    need: Need
    badge: Badge
    got: tuple[Got, ...]
    problems: tuple[Problem, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file that was handed in. `words`: how far it is; `advice`: what would make its pages more legible."""

    id: str
    name: str
    size: int
    badge: Badge
    words: str
    advice: str
    done: int
    pages: int
    busy: bool
    href: str
    picture: str
    papers: tuple[str, ...]
    removable: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the case stands, and what comes next."""

    badge: Badge
    headline: str
    words: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything on the page of a case. `first`: rows to care for now; `rest`: the others; `form_problems`: mistakes of
    the application itself; `button`: words of the button that hands in, "" where nothing can be.
    """

    id: str
    standing: Standing
    first: tuple[Material, ...]
    rest: tuple[Material, ...]
    form_problems: tuple[Problem, ...]
    sheets: tuple[Sheet, ...]
    busy: bool
    checked: bool
    missing: int
    button: str
    deferred: tuple[int, ...]


def case_page(case: ApplicantCase, *, only: Sequence[int] = (), sharing: bool = False) -> CasePage:
    """The page of a case. `only`: rows that a notice or its code points at; the others go below."""
    builder = _Builder(case, sharing)
    materials = builder.materials()
    wanted = tuple(only) or builder.wanted()
    first = tuple(m for m in materials if (m.need.row in wanted if wanted else m.open))
    busy = any(sheet.busy for sheet in builder.sheets())
    return CasePage(
        id=case.view.id,
        standing=_standing(case, busy=busy),
        first=first,
        rest=tuple(m for m in materials if m not in first),
        form_problems=builder.problems(None),
        sheets=builder.sheets(),
        busy=busy or (bool(case.view.files) and not case.view.checked and case.view.step == "draft"),
        checked=case.view.checked,
        missing=sum(m.open and not m.need.optional for m in materials),
        button=_button(case),
        deferred=case.deferred,
    )


class _Builder:
    def __init__(self, case: ApplicantCase, sharing: bool) -> None:
        self.case, self.sharing = case, sharing
        self.outcome: Mapping[str, Any] = case.view.outcome or {"rows": (), "findings": ()}
        self.files = {file.name: file for file in case.view.files}
        self.base = f"/my/{case.view.id}"

    def wanted(self) -> tuple[int, ...]:
        """Rows the last notice asks for, while it is waited for."""
        notice = self.case.notice
        if self.case.view.step != "correction_wanted" or notice is None:
            return ()
        return tuple(dict.fromkeys(line.row for line in notice.lines if line.row is not None))

    def materials(self) -> tuple[Material, ...]:
        case, first = self.case, choice_of(self.case.form, self.case.view.situation).situation.first
        states = {row["row"]: row for row in self.outcome["rows"]}
        found = []
        for matter in case.table.matters:
            if matter.id not in case.form.matters:
                continue
            for row in matter.rows:
                if row.applies(case.form.flags):
                    need = need_of(row, case.form.flags, case.table, first=first, sharing=self.sharing)
                    found.append(self._material(need, states.get(row.row)))
        return tuple(found)

    def _material(self, need: Need, state: Mapping[str, Any] | None) -> Material:
        if state is None:
            return Material(need, NOT_CHECKED, (), (), open=True)
        status = state["status"]
        got = tuple(self._got(document) for document in state["documents"])
        if self.case.view.step not in _ASKING:
            follows = need.row in self.case.deferred and self.case.may_add
            known = "deferred" if follows else "auto" if status == "auto" else ""
            badge = ROWS[known] if known else _LEFT if got else _NOT_HANDED_IN
            return Material(need, badge, got, (), open=follows)
        problems = self.problems(need.row)
        badge = ROWS.get(status, NOT_CHECKED)
        if status == "missing" and not self.case.view.files:
            badge = NOT_CHECKED
        return Material(need, badge, got, problems, open=status not in _SETTLED)

    def _got(self, document: Mapping[str, Any]) -> Got:
        file = self.files.get(document["file"])
        href = f"{self.base}/files/{file.id}" if file is not None else ""
        return Got(self.case.table.kind_name(document["kind"]), document["file"], href)

    def problems(self, row: int | None) -> tuple[Problem, ...]:
        """What the applicant has to mend. That a whole material is missing, its badge says already."""
        if self.case.view.step not in _ASKING:
            return ()
        return tuple(
            Problem(finding["message"], finding["remedy"], self._places(finding["evidence"]))
            for finding in self.outcome["findings"]
            if finding["severity"] == "correct" and finding["row"] == row and finding["code"] != _MISSING
        )

    def _places(self, evidence: Sequence[Mapping[str, Any]]) -> tuple[Place, ...]:
        """A piece of a page makes the mere name of that page needless."""
        places = [self._place(each) for each in evidence]
        cut = {place.words for place in places if place.crop is not None}
        plain = {place.words: place for place in places if place.crop is None and place.words not in cut}
        return (*(place for place in places if place.crop is not None), *plain.values())

    def _place(self, evidence: Mapping[str, Any]) -> Place:
        name, number = evidence["file"], evidence["page"]
        if name == CASE_FILE:
            box, value = form_evidence(evidence["text"])
            return Place(f"{box}：{value}" if value else box, "", None)
        file = self.files.get(name)
        if file is None or number is None:
            return Place(name, f"{self.base}/files/{file.id}" if file else "", None)
        words = name if file.page_count == 1 else f"{name} 第 {number} 页"
        return Place(words, f"{self.base}/files/{file.id}#p{number}", crop(self.base, file, number, evidence["box"]))

    def sheets(self) -> tuple[Sheet, ...]:
        return tuple(self._sheet(file) for file in self.case.view.files if file.purpose == "material")

    def _sheet(self, file: FileView) -> Sheet:
        reading = self.case.readings.get(file.id)
        known = catalogue()
        kinds = dict.fromkeys(document.kind for document in reading.documents) if reading else {}
        names = tuple(known[kind].name for kind in kinds if kind in known)
        picture = next((page.number for page in file.pages if page.has_picture), None)
        return Sheet(
            id=file.id,
            name=file.name,
            size=file.size,
            badge=FILES[file.status],
            words=_progress(file, names),
            advice=_advice(file),
            done=file.pages_done,
            pages=file.page_count or 0,
            busy=file.status in _UNDER_WAY,
            href=f"{self.base}/files/{file.id}" if reading is not None and file.pages else "",
            picture=f"{self.base}/pictures/{file.id}/{picture}" if picture else "",
            papers=names,
            removable=file.id in self.case.new_files and self.case.may_add,
        )


def crop(base: str, file: FileView, number: int, box: Sequence[float] | None) -> Crop | None:
    """The piece of a page around a box; None without a picture, or for a place as large as half the page."""
    page = next((page for page in file.pages if page.number == number), None)
    if box is None or page is None or not page.has_picture or not page.width or not page.height:
        return None
    place = Box(*box)
    if place.height >= page.height / 2:
        return None
    margin, side = round(page.width * CROP_MARGIN), round(page.width * CROP_SIDE_MARGIN)
    at = rectangle(place, width=page.width, height=page.height, margin=margin, side_margin=side)
    return Crop(f"{base}/pictures/{file.id}/{number}", page.width, page.height, at)


def _progress(file: FileView, names: Sequence[str]) -> str:
    if file.status == "waiting":
        return f"前面还有 {file.ahead} 页" if file.ahead else "马上开始"
    if file.status == "reading":
        return f"已识别 {file.pages_done} / {file.page_count} 页"
    if file.problem is not None:
        return f"{file.problem['message']}{file.problem['next_step']}"
    if file.status == "kept":
        return ""
    return "、".join(names) if names else "没认出是清单中的哪种材料，窗口会查看；拍错了的可以删除重传"


def _advice(file: FileView) -> str:
    failed = [page.number for page in file.pages if page.status == "failed"]
    if failed:
        return f"第 {'、'.join(map(str, failed))} 页没有认出，建议重拍后再传。"
    issues = dict.fromkeys(issue for page in file.pages for issue in page.issues if issue in QUALITY_ISSUES)
    if not issues:
        return ""
    return f"{'、'.join(QUALITY_ISSUES[issue] for issue in issues)}；重拍一张清楚的，办得更快。"


def _standing(case: ApplicantCase, *, busy: bool) -> Standing:
    badge, headline, words = _STANDINGS.get(case.view.step, (Badge("info", case.view.step_name), "", ""))
    if case.view.step == "draft" and busy:
        words = "正在识别您上传的材料，可以继续添加，也可以过一会儿再来看。"
    if case.view.step == "correction_wanted" and case.notice is not None and case.notice.due is not None:
        words = f"请在 {case.notice.due.month} 月 {case.notice.due.day} 日前补正。{words}"
    return Standing(badge, headline or case.view.step_name, words)


def _button(case: ApplicantCase) -> str:
    step = case.view.step
    if step == "draft":
        return "提交申请"
    if step == "correction_wanted":
        return "补正好了，提交"
    if case.new_files and step == "checked":
        return "提交补充的材料"
    return "提交后补的材料" if case.new_files and case.deferred and case.may_add else ""


_STANDINGS: Mapping[str, tuple[Badge, str, str]] = MappingProxyType(
    {
        "draft": (Badge("info", "填写中"), "上传材料", "拍照或选择文件，几份一起传、什么顺序都可以。"),
        "submitted": (Badge("good", "已提交"), "申请已提交", "正在识别核对，不用守在这里。"),
        "reading": (Badge("good", "已提交"), "申请已提交", "正在识别核对，不用守在这里。"),
        "checked": (Badge("wait", "窗口审核"), "等窗口审核", "窗口会一次性告诉您结果；还想补材料的，现在可以补。"),
        "resubmitted": (Badge("wait", "窗口审核"), "补正已提交", "窗口会尽快审核。"),
        "correction_wanted": (
            Badge("bad", "需要补正"),
            "请补正下面的材料",
            "窗口已一次性列出全部问题，补好后一起提交即可。",
        ),
        "accepted": (Badge("good", "已受理"), "已受理", "接下来由各部门办理，有进展会在这里显示。"),
        "not_accepted": (Badge("off", "不予受理"), "不予受理", "理由和救济途径见下面的通知书；有疑问请联系窗口。"),
        "approval": (Badge("wait", "审批中"), "各部门正在办理", "多个部门同时办，您不用分别跑。"),
        "plan_issued": (Badge("info", "请签合同"), "供电方案和合同已出", "请按通知签订供用电合同。"),
        "signed": (Badge("good", "已签合同"), "合同已签", "接下来安排施工或装表。"),
        "construction": (Badge("wait", "施工中"), "正在施工", "完工后装表接电。"),
        "connected": (Badge("good", "已接电"), "已装表接电", "办完了。请给我们的服务打个分。"),
        "evaluated": (Badge("good", "已办结"), "已办结", "谢谢您的评价。"),
        "withdrawn": (Badge("off", "已撤回"), "申请已撤回", "需要继续办理的，请联系窗口恢复，或重新申请。"),
        "closed": (Badge("off", "已终止"), "办理已终止", "需要继续办理的，请联系窗口。"),
    }
)
