"""What the page of a case shows beside its sheets: findings, rows, clocks, departments, history; masked, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intake.domain.clerk_findings import CLERK_PROBLEMS
from intake.domain.clocks import Clock
from intake.domain.steps import BY_ID
from intake.office_work.desk_views import Desk, FileDesk, FindingLine, Place, RowLine
from intake.office_work.masking import mask_text
from intake.web.clerk_ground import name_of
from intake.web.clerk_sheets import sheet_id
from intake.web.contexts import Badge
from intake.web.labels import CHANNELS, ROW_STATUSES, SEVERITIES, badge, form_evidence

FILES: Mapping[str, Badge] = {
    "waiting": Badge("wait", "排队识别"),
    "reading": Badge("wait", "识别中"),
    "read": Badge("good", "已识别"),
    "partial": Badge("wait", "部分页未识别"),
    "rejected": Badge("bad", "不能识别"),
    "parked": Badge("bad", "已停止识别，请人工核对"),
    "cancelled": Badge("off", "已取消"),
    "kept": Badge("info", "存档，不识别"),
}
CLOCKS: Mapping[str, str] = {
    "notice": "一次性告知",
    "correction": "申请人补正",
    "decision": "部门审批",
    "deferral": "容缺材料补齐",
}
CLOCK_TONES: Mapping[str, str] = {"running": "info", "soon": "wait", "last_day": "wait", "over": "bad"}
_ORDER = ("review", "correct", "info")


@dataclass(frozen=True, slots=True)
class SpotView:
    """A place a finding points at. `sheet`, `mark`: ids on the page, "" where there is none."""

    sheet: str
    mark: str
    words: str
    quote: str


@dataclass(frozen=True, slots=True)
class CardView:
    """A finding. `open`: a person still has to decide; `settled`: who decided what, and why."""

    key: str
    severity: Badge
    title: str
    message: str
    remedy: str
    basis: str
    code: str
    spots: tuple[SpotView, ...]
    open: bool
    decidable: bool
    for_clerks: bool
    settled: str
    note_id: str


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the list. `seen`: who saw the original and when, "" while nobody did."""

    row: int
    material: str
    form: str
    status: Badge
    papers: tuple[tuple[str, str], ...]
    slots: str
    seen: str


def cards(desk: Desk, called: Mapping[str, str], *, full: bool) -> tuple[CardView, ...]:
    """What a person has to decide first, then what the applicant has to mend, then what is only to know."""
    positions = _positions(desk.files)
    ordered = sorted(desk.findings, key=lambda finding: _ORDER.index(finding.severity))
    return tuple(_card(each, desk, positions, called, full=full) for each in ordered)


def rows(desk: Desk, called: Mapping[str, str]) -> tuple[tuple[str, tuple[RowView, ...]], ...]:
    """Rows under the name of their matter."""
    positions = _positions(desk.files)
    found: dict[str, list[RowView]] = {}
    for row in desk.rows:
        found.setdefault(row.matter_name, []).append(_row(row, positions, called))
    return tuple((matter, tuple(views)) for matter, views in found.items())


def facts(desk: Desk, *, full: bool) -> tuple[tuple[str, str], ...]:
    """Label and value pairs under the heading."""
    applicant, form = desk.form.applicant, desk.form.application
    shown = [
        ("申请人", desk.form.subject_name),
        ("证件号码", applicant.id_number or ""),
        ("统一社会信用代码", desk.form.subject_uscc or ""),
        ("联系电话", applicant.phone or form.contact_phone or ""),
        ("报装地址", form.install_address or ""),
        ("区县", desk.form.district),
        ("渠道", CHANNELS.get(desk.form.channel, desk.form.channel)),
        ("事项", "、".join(desk.table.matter(matter).name for matter in desk.form.matters)),
    ]
    return tuple((label, value if full else mask_text(value)) for label, value in shown if value)


def clock_words(clock: Clock) -> tuple[str, str]:
    """Tone and words of a period: 一次性告知还剩 2 个工作日（11月30日）."""
    about = f"{clock.of}审批" if clock.of else CLOCKS[clock.kind]
    day = f"{clock.due.month}月{clock.due.day}日{'，暂定' if clock.provisional else ''}"
    left = {
        "over": "已超期",
        "last_day": "今日到期",
    }.get(clock.status, f"还剩 {clock.left} 个工作日")
    return CLOCK_TONES[clock.status], f"{about}{left}（{day}）"


def events(desk: Desk, called: Mapping[str, str]) -> tuple[Mapping[str, Any], ...]:
    """What happened, the newest first."""
    return tuple(
        {
            "at": event.at,
            "who": name_of((event.by.role, event.by.id, event.by.department), called),
            "what": BY_ID[event.change].name,
            "why": mask_text(event.why),
            "about": _about(event.change, event.data, desk),
        }
        for event in reversed(desk.history)
    )


def people(desk: Desk) -> set[str]:
    """Whose names the page needs."""
    seen = {row.seen.seen_by for row in desk.rows if row.seen is not None}
    return {event.by.id for event in desk.history} | seen | {finding.decided_by for finding in desk.findings}


def _positions(files: Sequence[FileDesk]) -> Mapping[str, int]:
    return {each.file.id: position for position, each in enumerate(files, 1)}


def _card(
    finding: FindingLine, desk: Desk, positions: Mapping[str, int], called: Mapping[str, str], *, full: bool
) -> CardView:
    title = "申请表" if any(place.on_form for place in finding.places) else "材料文件"
    if finding.row is not None:
        title = f"第 {finding.row} 项 {desk.table.requirement(finding.row).material}"
    settled = ""
    if finding.decided is not None and finding.decided_at is not None:
        name = called.get(finding.decided_by, "工作人员")
        verb = "确认为问题" if finding.decided == "confirm" else "排除"
        settled = f"{name} {finding.decided_at:%m-%d %H:%M} {verb}" + (f"：{finding.why}" if finding.why else "")
    may = "dismiss_finding" in desk.changes and not finding.note_id
    return CardView(
        finding.key,
        badge(SEVERITIES, finding.severity),
        title,
        finding.message if full else mask_text(finding.message),
        finding.remedy,
        finding.basis,
        finding.code,
        tuple(_spot(finding, number, place, positions, full=full) for number, place in enumerate(finding.places)),
        finding.severity == "review",
        may and finding.severity != "info",
        finding.for_clerks,
        settled,
        finding.note_id if finding.code in CLERK_PROBLEMS and "dismiss_finding" in desk.changes else "",
    )


def _spot(finding: FindingLine, number: int, place: Place, positions: Mapping[str, int], *, full: bool) -> SpotView:
    quote = place.text if full else mask_text(place.text)
    if place.on_form:
        name, value = form_evidence(quote)
        return SpotView("", "", name, value)
    position = positions.get(place.file_id or "")
    if position is None or place.page is None:
        return SpotView("", "", place.file, quote)
    sheet = sheet_id(position, place.page)
    mark = f"{sheet}-e-{finding.key}-{number}" if place.box is not None else ""
    return SpotView(sheet, mark, f"{place.file} 第 {place.page} 页", quote)


def _row(row: RowLine, positions: Mapping[str, int], called: Mapping[str, str]) -> RowView:
    papers = []
    for paper in row.papers:
        position = positions.get(paper.file_id)
        anchor = sheet_id(position, paper.pages[0]) if position is not None and paper.pages else ""
        papers.append((anchor, f"{paper.kind_name}（{paper.file}）"))
    open_slots = [f"{name}（{badge(ROW_STATUSES, status).word}）" for name, status in row.slots]
    seen = ""
    if row.seen is not None:
        seen = f"{called.get(row.seen.seen_by, '工作人员')} {_short(row.seen.seen_at)}"
    return RowView(
        row.row,
        row.material,
        row.form,
        badge(ROW_STATUSES, row.status),
        tuple(papers),
        "、".join(open_slots),
        seen,
    )


def _short(at: datetime) -> str:
    from intake.service import wall_clock

    return f"{wall_clock(at):%m-%d %H:%M}"


def _about(change: str, data: Mapping[str, Any], desk: Desk) -> str:
    """What else to tell of an event, without any value."""
    if change == "correct_reading":
        kind = str(data.get("kind", ""))
        if "new_kind" in data:
            return f"{desk.table.kind_name(kind)} → {desk.table.kind_name(str(data['new_kind']))}"
        return f"{desk.table.kind_name(kind)}·{desk.table.field_name(kind, str(data.get('field', '')))}"
    if change in ("issue_notice", "accept"):
        lines = data.get("lines") or data.get("waived") or ()
        return f"第 {data['version']} 份，{len(lines)} 条" if change == "issue_notice" else ""
    if change in ("submit", "add_papers", "resubmit"):
        return f"{len(data.get('files', ()))} 个文件"
    return ""
