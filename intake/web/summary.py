"""Checked cases -> the summary page. Chooses what to show and where it links; judges nothing anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intake.domain.case import Case
from intake.domain.findings import CASE_FILE, CheckOutcome, Deadline, Evidence, Finding, RowDocument, RowOutcome
from intake.domain.materials import MaterialTable
from intake.web.contexts import (
    CaseView,
    Crop,
    DocumentView,
    EvidenceView,
    FindingView,
    Link,
    MatterView,
    RowView,
    SummaryPage,
)
from intake.web.labels import CHANNELS, DEADLINES, ROW_STATUSES, SEVERITIES, VERDICTS, badge, form_evidence
from intake.web.papers import EvidenceBox, PictureHref, page_id, page_views, rectangle
from intake.web.render import render_summary
from ocr.readings import FileReading, PageQuality

INDEX = "index.html"
# Room around an evidence crop, in parts of the page's width: enough to see the words beside the value,
# little of the lines above and below.
CROP_SIDE_MARGIN, CROP_MARGIN = 0.12, 0.012


@dataclass(frozen=True, slots=True)
class CheckedCase:
    """One case with everything the page tells of it. Links in `documents` are relative to the page.

    `not_made` says of each document that is wanting why it could not be made.
    """

    title: str
    case: Case
    outcome: CheckOutcome
    readings: Sequence[FileReading]
    documents: tuple[DocumentView, ...] = ()
    not_made: tuple[str, ...] = ()


def build_summary(
    cases: Sequence[CheckedCase],
    *,
    table: MaterialTable,
    picture_href: PictureHref,
    title: str = "材料识别与核验结果",
    note: str = "",
    made_at: str = "",
) -> Mapping[str, str]:
    """File name -> HTML text of the summary of one or more cases.

    `picture_href(sha256, page)` gives the relative address of a page picture, "" where there is none.
    """
    views = tuple(
        _CaseBuilder(f"case-{number}", checked, table, picture_href).build()
        for number, checked in enumerate(cases, start=1)
    )
    page = SummaryPage(title=title, note=note, made_at=made_at, cases=views)
    return {INDEX: render_summary(page)}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page of a file is on the summary."""

    anchor: str
    picture: str
    quality: PageQuality


class _CaseBuilder:
    def __init__(self, anchor: str, checked: CheckedCase, table: MaterialTable, picture_href: PictureHref) -> None:
        self.anchor = anchor
        self.checked = checked
        self.table = table
        self.picture_href = picture_href
        self.boxes: list[EvidenceBox] = []
        self.places: dict[tuple[str, int], _Place] = {}
        for number, reading in enumerate(checked.readings, start=1):
            for quality in reading.page_quality:
                place = _Place(
                    page_id(anchor, number, quality.page),
                    picture_href(reading.sha256, quality.page),
                    quality,
                )
                self.places.setdefault((reading.name, quality.page), place)

    def build(self) -> CaseView:
        checked, outcome = self.checked, self.checked.outcome
        findings = tuple(self._finding(finding) for finding in by_urgency(outcome.findings))
        return CaseView(
            id=self.anchor,
            title=checked.title,
            verdict=badge(VERDICTS, outcome.verdict),
            lead=lead_sentence(outcome),
            facts=self._facts(),
            matters=self._matters(),
            hidden_rows=sum(row.status == "not_applicable" for row in outcome.rows),
            findings=findings,
            documents=checked.documents,
            not_made=checked.not_made,
            # After the findings: they have left their evidence boxes for the pages to draw.
            pages=page_views(self.anchor, checked.readings, picture_href=self.picture_href, evidence=self.boxes),
            problems=_problems(checked.readings),
        )

    def _facts(self) -> tuple[tuple[str, str], ...]:
        case = self.checked.case
        facts = [("申请人", case.subject_name)]
        facts.append(("事项", "、".join(self.table.matter(matter).name for matter in case.matters)))
        if case.district:
            facts.append(("辖区", case.district))
        facts.append(("渠道", CHANNELS.get(case.channel, case.channel)))
        if case.case_no:
            facts.append(("办件编号", case.case_no))
        facts.extend(dict.fromkeys(_deadline_fact(deadline) for deadline in self.checked.outcome.deadlines))
        return tuple(facts)

    def _matters(self) -> tuple[MatterView, ...]:
        rows: dict[str, list[RowView]] = {}
        for row in self.checked.outcome.rows:
            if row.status != "not_applicable":
                rows.setdefault(row.matter, []).append(self._row(row))
        return tuple(MatterView(self.table.matter(matter).name, tuple(views)) for matter, views in rows.items())

    def _row(self, row: RowOutcome) -> RowView:
        links = []
        for document in row.documents:
            place = self.places.get((document.file, document.pages[0])) if document.pages else None
            text = f"{self.table.kind_name(document.kind)} · {document.file}{self._pages_in_file(document)}"
            links.append(Link(text, f"#{place.anchor}" if place else ""))
        open_slots = [
            f"{self.table.kind_name(kind)}（{badge(ROW_STATUSES, status).word}）"
            for kind, status in row.slots.items()
            if status not in ("satisfied", "auto", "not_applicable")
        ]
        return RowView(
            number=row.row,
            material=row.material,
            status=badge(ROW_STATUSES, row.status),
            documents=tuple(links),
            note="、".join(open_slots),
        )

    def _pages_in_file(self, document: RowDocument) -> str:
        """Which pages, where the file has others too."""
        whole = next((reading.pages for reading in self.checked.readings if reading.name == document.file), 0)
        if whole == len(document.pages):
            return ""
        return f" 第 {'、'.join(map(str, document.pages))} 页"

    def _finding(self, finding: Finding) -> FindingView:
        title = ""
        if finding.row is not None:
            title = f"第 {finding.row} 项 {self.table.requirement(finding.row).material}"
        return FindingView(
            severity=badge(SEVERITIES, finding.severity),
            title=title,
            message=finding.message,
            remedy=finding.remedy,
            basis=finding.basis,
            code=finding.code,
            evidence=tuple(self._evidence(item) for item in finding.evidence),
        )

    def _evidence(self, item: Evidence) -> EvidenceView:
        if item.file == CASE_FILE:
            name, value = form_evidence(item.text)
            return EvidenceView(Link(name, ""), value, None)
        if item.page is None:
            return EvidenceView(Link(item.file, ""), item.text, None)
        text = f"{item.file} 第 {item.page} 页"
        place = self.places.get((item.file, item.page))
        if place is None:
            return EvidenceView(Link(text, ""), item.text, None)
        if item.box is None:
            return EvidenceView(Link(text, f"#{place.anchor}"), item.text, None)
        mark = f"{self.anchor}-e{len(self.boxes) + 1}"
        self.boxes.append(EvidenceBox(mark, item.file, item.page, item.box, item.text or "问题所在"))
        crop = None
        width, height = place.quality.width, place.quality.height
        # A place as large as half the page is better looked at on the page.
        if place.picture and item.box.height < height / 2:
            margin, side = round(width * CROP_MARGIN), round(width * CROP_SIDE_MARGIN)
            at = rectangle(item.box, width=width, height=height, margin=margin, side_margin=side)
            crop = Crop(place.picture, width, height, at)
        return EvidenceView(Link(text, f"#{mark}"), item.text, crop)


def by_urgency(findings: Sequence[Finding]) -> list[Finding]:
    """What has to be mended first, then what has to be looked at, then the rest; else in the order given."""
    order = list(SEVERITIES)
    return sorted(findings, key=lambda finding: order.index(finding.severity))


def lead_sentence(outcome: CheckOutcome) -> str:
    """What the verdict rests on, in one sentence with counts."""
    correct = sum(finding.severity == "correct" for finding in outcome.findings)
    review = sum(finding.severity == "review" for finding in outcome.findings)
    deferred = sum(row.status == "deferred" for row in outcome.rows)
    parts = []
    if correct:
        parts.append(f"{correct} 项需要申请人补正")
    if review:
        parts.append(f"{review} 项请工作人员核实")
    if deferred:
        parts.append(f"{deferred} 项可容缺后补")
    if parts:
        return "，".join(parts) + "。"
    return "应交材料齐全，未发现问题。" if outcome.complete else "材料尚不齐全，见材料清单。"


def _deadline_fact(deadline: Deadline) -> tuple[str, str]:
    due = f"{deadline.due:%Y-%m-%d %H:%M}" + ("（暂定）" if deadline.provisional else "")
    return DEADLINES.get(deadline.what, deadline.what), due


def _problems(readings: Sequence[FileReading]) -> tuple[str, ...]:
    """Problems of whole files; those of a page stand beside the page."""
    return tuple(
        f"{reading.name}：{error.message}{error.next_step}"
        for reading in readings
        for error in reading.errors
        if error.page is None or all(quality.page != error.page for quality in reading.page_quality)
    )
