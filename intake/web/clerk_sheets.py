"""The papers of a case as sheets to look at: each page's picture with boxes, and beside it what was read there.

Numbers that identify a person are masked unless `full`. Boxes are pixels of the upright page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake.domain.options import CheckOptions
from intake.office_work.desk_views import FieldLine, FileDesk, FindingLine, PaperLine
from intake.office_work.masking import mask_value
from intake.office_work.proposing import ProposedReading
from intake.web.contexts import Badge, Mark, MarkStyle, Rectangle
from intake.web.labels import QUALITY_ISSUES, check_badge, show_confidence, show_value
from intake.web.papers import DOUBT_BELOW, rectangle, tag_place
from ocr.readings import PageQuality, as_text

MOST_SHEETS = 40
"""More than these are shown a file at a time, so that a page stays light."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as shown. `typed`: what a form for correcting it begins with, "" where it is masked or was not read.

    `mark`: id of its box, "" where it has none; `proposed`: what the applicant says, with the id of that.
    """

    id: str
    mark: str
    number: int
    key: str
    name: str
    type: str
    value: str
    typed: str
    sureness: str
    check: Badge | None
    doubtful: bool
    corrected: bool
    proposed: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class GroupView:
    """The fields of one paper on one page. `unread`: those its kind has and nobody read, on its first page only.
    `doubt`: words where it is not sure that just these pages are this paper.
    """

    file_id: str
    index: int
    kind: str
    kind_name: str
    confidence: str
    corrected: bool
    fields: tuple[FieldView, ...]
    unread: tuple[FieldView, ...]
    seals: tuple[str, ...]
    note: str
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class SheetView:
    """One page. `picture`: address, "" where there is none."""

    id: str
    file_id: str
    file: str
    title: str
    place: str
    picture: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    groups: tuple[GroupView, ...]
    notes: tuple[str, ...]

    @property
    def tag_text_px(self) -> int:
        return max(14, round(self.width / 62))


def sheet_id(position: int, page: int) -> str:
    """The anchor of a page: numbers only, file names are the applicant's words."""
    return f"f{position}p{page}"


def sheets(
    case_id: str,
    files: Sequence[FileDesk],
    findings: Iterable[FindingLine],
    proposed: Sequence[ProposedReading],
    *,
    full: bool,
    only: str = "",
    unsure_below: float = CheckOptions().kind_threshold,
) -> tuple[SheetView, ...]:
    """Every page that was read, in the order the files came. `only`: of this file, where there are too many.
    `unsure_below`: papers less sure than this are marked.
    """
    places: dict[tuple[str, int], list[tuple[str, FindingLine]]] = {}
    for finding in findings:
        for place in finding.places:
            if place.file_id is not None and place.page is not None:
                places.setdefault((place.file_id, place.page), []).append((finding.key, finding))
    said = {(one.file_id, one.position, one.field): one for one in proposed}
    shown = []
    for position, each in enumerate(files, 1):
        if only and each.file.id != only:
            continue
        doubtful = frozenset(each.pages_in_doubt(unsure_below))
        for quality in each.pages:
            about = [finding for _, finding in places.get((each.file.id, quality.page), [])]
            shown.append(_Sheet(case_id, position, each, quality, said, doubtful, full=full).build(about))
    return tuple(shown)


class _Sheet:
    """Builds one page: numbers its fields and draws their boxes."""

    def __init__(
        self,
        case_id: str,
        position: int,
        file: FileDesk,
        quality: PageQuality,
        said: Mapping[tuple[str, int, str], ProposedReading],
        doubtful: Collection[int],
        *,
        full: bool,
    ) -> None:
        self.doubtful = doubtful
        self.case_id, self.file, self.quality, self.said, self.full = case_id, file, quality, said, full
        self.id = sheet_id(position, quality.page)
        self.marks: list[Mark] = []
        self.taken: list[Rectangle] = []
        self.count = 0

    def build(self, findings: Sequence[FindingLine]) -> SheetView:
        file, page = self.file.file, self.quality.page
        papers = [paper for paper in self.file.papers if page in paper.pages]
        groups = tuple(self._group(paper) for paper in papers)
        for finding in findings:
            self._evidence(finding)
        has_picture = any(each.number == page and each.has_picture for each in file.pages)
        total = file.page_count or len(self.file.pages)
        notes = [QUALITY_ISSUES.get(issue, issue) for issue in self.quality.issues]
        if self.quality.grey:
            notes.append("黑白页面，无法判断有无红色印章")
        return SheetView(
            self.id,
            file.id,
            file.name,
            "、".join(dict.fromkeys(paper.kind_name for paper in papers)) or "未识别页面",
            f"第 {page} / {total} 页" if total > 1 else "",
            f"/clerk/cases/{self.case_id}/files/{file.id}/pages/{page}" if has_picture else "",
            self.quality.width,
            self.quality.height,
            tuple(self.marks),
            groups,
            tuple(notes),
        )

    def _group(self, paper: PaperLine) -> GroupView:
        here = [field for field in paper.fields if field.page == self.quality.page and field.box is not None]
        boxes = [self._at(field) for field in here]
        self.taken += boxes
        fields = tuple(self._field(paper, field, at) for field, at in zip(here, boxes, strict=True))
        first = paper.pages[0] == self.quality.page
        unread = [field for field in paper.fields if field.value is None] if first else []
        for seal in paper.seals:
            if seal.page == self.quality.page:
                words = f"印章：{seal.text}" if seal.text else "印章（文字未识别）"
                at = rectangle(seal.box, width=self.quality.width, height=self.quality.height)
                self.marks.append(Mark(f"{self.id}-s{len(self.marks)}", "seal", words, at))
        part = paper.pages.index(self.quality.page) + 1
        return GroupView(
            self.file.file.id,
            paper.index,
            paper.kind,
            paper.kind_name,
            show_confidence(paper.confidence),
            paper.corrected,
            fields,
            tuple(self._unread(paper, field) for field in unread),
            tuple(seal.text or "文字未识别" for seal in paper.seals if seal.page == self.quality.page),
            f"共 {len(paper.pages)} 页，此为第 {part} 页" if len(paper.pages) > 1 else "",
            in_doubt(paper.pages) if {*paper.pages} <= {*self.doubtful} else "",
        )

    def _at(self, field: FieldLine) -> Rectangle:
        assert field.box is not None  # noqa: S101
        return rectangle(
            field.box, width=self.quality.width, height=self.quality.height, margin=self.quality.width // 400
        )

    def _field(self, paper: PaperLine, field: FieldLine, at: Rectangle) -> FieldView:
        self.count += 1
        view = self._view(paper, field, f"{self.id}-b{self.count}", self.count)
        style: MarkStyle = "doubt" if view.doubtful else "field"
        tag_at = tag_place(at, self.taken, quality=self.quality, digits=len(str(self.count)))
        self.taken.append(tag_at)
        self.marks.append(Mark(view.mark, style, f"{view.name}：{view.value}", at, str(self.count), tag_at, view.id))
        return view

    def _unread(self, paper: PaperLine, field: FieldLine) -> FieldView:
        return self._view(paper, field, "", 0)

    def _view(self, paper: PaperLine, field: FieldLine, mark: str, number: int) -> FieldView:
        value, typed = self._words(field)
        unsure = field.confidence is not None and field.confidence < DOUBT_BELOW
        said = self.said.get((self.file.file.id, paper.index, field.key))
        return FieldView(
            f"{self.id}-v{paper.index}-{field.key}",
            mark,
            number,
            field.key,
            field.name,
            field.type,
            value,
            typed,
            self._sureness(field),
            check_badge(field.check),
            unsure or field.check == "fail",
            field.corrected,
            (said.id, self._proposed(field, said)) if said is not None else None,
        )

    def _words(self, field: FieldLine) -> tuple[str, str]:
        """As shown, and as a form may begin with."""
        if field.value is None:
            return "", ""
        plain = as_text(field.value)
        if self.full:
            return show_value(field.value, field_type=field.type), plain
        masked = mask_value(plain, field=field.key, field_type=field.type.removeprefix("list:"))
        return (masked, "") if masked != plain else (show_value(field.value, field_type=field.type), plain)

    def _proposed(self, field: FieldLine, said: ProposedReading) -> str:
        if said.value is None:
            return "材料上没有这一项"
        plain = as_text(tuple(said.value) if isinstance(said.value, list) else said.value)
        kind = field.type.removeprefix("list:")
        return plain if self.full else mask_value(plain, field=field.key, field_type=kind)

    def _sureness(self, field: FieldLine) -> str:
        if field.corrected:
            return "人工更正"
        if field.confidence is not None:
            return show_confidence(field.confidence)
        if field.value is None:
            return ""
        return "电子文字" if self.quality.source == "text_layer" else "把握未知"

    def _evidence(self, finding: FindingLine) -> None:
        for number, place in enumerate(finding.places):
            if (place.file_id, place.page) != (self.file.file.id, self.quality.page) or place.box is None:
                continue
            at = rectangle(
                place.box, width=self.quality.width, height=self.quality.height, margin=self.quality.width // 160
            )
            self.marks.append(Mark(f"{self.id}-e-{finding.key}-{number}", "evidence", finding.message, at))


def in_doubt(pages: Sequence[int]) -> str:
    """That it is not sure which paper these pages belong to; "" for none."""
    return f"第 {'、'.join(map(str, pages))} 页归属存疑，请核对" if pages else ""
