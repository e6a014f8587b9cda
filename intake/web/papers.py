"""Readings -> page views: every page picture with the boxes of what was read on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake.web.contexts import FieldGroup, FieldView, Mark, MarkStyle, PageView, Rectangle
from intake.web.labels import QUALITY_ISSUES, check_badge, show_confidence, show_value
from ocr.kinds import Kind, catalogue
from ocr.readings import Box, DocumentReading, FieldValue, FileReading, PageQuality, PageSource

# Below this a person is asked to compare the value with the picture. It only marks; it decides nothing.
DOUBT_BELOW = 0.9

PictureHref = Callable[[str, int], str]


@dataclass(frozen=True, slots=True)
class EvidenceBox:
    """A place a finding points at. `id` is the anchor of its mark."""

    id: str
    file: str
    page: int
    box: Box
    label: str


def page_id(case_id: str, file_number: int, page: int) -> str:
    """The anchor of a page. Numbers only: file names are the applicant's words and stay out of addresses."""
    return f"{case_id}-f{file_number}-p{page}"


def page_views(
    case_id: str,
    readings: Sequence[FileReading],
    *,
    picture_href: PictureHref,
    evidence: Iterable[EvidenceBox] = (),
) -> tuple[PageView, ...]:
    """All pages of a case, in the order the files came.

    `picture_href(sha256, page)` gives the picture's relative address, "" where there is no picture.
    """
    by_place: dict[tuple[str, int], list[EvidenceBox]] = {}
    for item in evidence:
        by_place.setdefault((item.file, item.page), []).append(item)
    views: list[PageView] = []
    for number, reading in enumerate(readings, start=1):
        for quality in reading.page_quality:
            picture = picture_href(reading.sha256, quality.page)
            places = by_place.get((reading.name, quality.page), [])
            views.append(_page_view(page_id(case_id, number, quality.page), reading, quality, picture, places))
    return tuple(views)


def rectangle(box: Box, *, width: int, height: int, margin: int = 0, side_margin: int | None = None) -> Rectangle:
    """A box in whole pixels, grown by `margin` and kept inside the page; at least one pixel wide and high.

    `side_margin` is for left and right where it differs.
    """
    aside = margin if side_margin is None else side_margin
    left = min(max(0, round(box.x0) - aside), width - 1)
    top = min(max(0, round(box.y0) - margin), height - 1)
    right = max(left + 1, min(width, round(box.x1) + aside))
    bottom = max(top + 1, min(height, round(box.y1) + margin))
    return Rectangle(left, top, right - left, bottom - top)


def _page_view(
    anchor: str, reading: FileReading, quality: PageQuality, picture: str, evidence: Sequence[EvidenceBox]
) -> PageView:
    documents = [document for document in reading.documents if quality.page in document.pages]
    marks: list[Mark] = []
    groups: list[FieldGroup] = []
    for document in documents:
        groups.append(_group(anchor, document, quality, marks))
    for item in evidence:
        at = rectangle(item.box, width=quality.width, height=quality.height, margin=quality.width // 160)
        marks.append(Mark(item.id, "evidence", item.label, at))
    names = "、".join(dict.fromkeys(_kind_name(document.kind) for document in documents)) or "未识别页面"
    place = f"第 {quality.page} / {reading.pages} 页" if reading.pages > 1 else ""
    read = sum(len(group.fields) for group in groups)
    return PageView(
        id=anchor,
        title=names,
        file=reading.name,
        place=place,
        picture=picture,
        alt=f"{names}的页面图像，识别出 {read} 项内容，各项见图像之后的列表",
        width=quality.width,
        height=quality.height,
        marks=tuple(marks),
        groups=tuple(groups),
        notes=_notes(reading, quality),
    )


def _group(anchor: str, document: DocumentReading, quality: PageQuality, marks: list[Mark]) -> FieldGroup:
    kind = catalogue().get(document.kind)
    on_page = [(key, value) for key, value in document.fields.items() if value.page == quality.page]
    on_page.sort(key=lambda item: _place_in_kind(kind, item[0]))
    boxes = [
        rectangle(value.box, width=quality.width, height=quality.height, margin=quality.width // 400)
        for _, value in on_page
    ]
    # Boxes and tags drawn before keep their place: two papers may share a page.
    taken = [at for mark in marks for at in (mark.at, mark.tag_at) if at is not None and mark.style != "seal"]
    taken += boxes
    fields: list[FieldView] = []
    first = 1 + sum(mark.style in ("field", "doubt") for mark in marks)
    for number, ((key, value), at) in enumerate(zip(on_page, boxes, strict=True), first):
        view = _field_view(anchor, number, kind, key, value, quality.source)
        fields.append(view)
        style: MarkStyle = "doubt" if view.doubtful else "field"
        tag_at = tag_place(at, taken, quality=quality, digits=len(str(number)))
        taken.append(tag_at)
        marks.append(Mark(view.mark, style, f"{view.name}：{view.value}", at, str(number), tag_at, view.id))
    seals = []
    for seal in document.seals:
        if seal.page != quality.page:
            continue
        index = sum(mark.style == "seal" for mark in marks) + 1
        label = f"印章：{seal.text}" if seal.text else "印章（文字未识别）"
        at = rectangle(seal.box, width=quality.width, height=quality.height)
        marks.append(Mark(f"{anchor}-s{index}", "seal", label, at))
        seals.append(label)
    elsewhere = len(document.pages) > 1
    note = ""
    if elsewhere:
        note = f"本材料共 {len(document.pages)} 页，此处为其中第 {document.pages.index(quality.page) + 1} 页。"
    return FieldGroup(
        kind=_kind_name(document.kind),
        confidence=show_confidence(document.confidence),
        fields=tuple(fields),
        seals=tuple(seals),
        note=note,
    )


def _field_view(
    anchor: str, number: int, kind: Kind | None, key: str, value: FieldValue, source: PageSource
) -> FieldView:
    spec = kind.fields.get(key) if kind else None
    shown = show_value(value.value, field_type=spec.type if spec else "text")
    unsure = value.confidence is not None and value.confidence < DOUBT_BELOW
    return FieldView(
        id=f"{anchor}-v{number}",
        mark=f"{anchor}-b{number}",
        number=number,
        name=spec.name if spec else key,
        value=shown,
        text=value.text,
        sureness=_sureness(value.confidence, source),
        check=check_badge(value.check),
        doubtful=unsure or value.check == "fail",
    )


def _sureness(confidence: float | None, source: PageSource) -> str:
    if confidence is not None:
        return f"置信度 {show_confidence(confidence)}"
    return "取自电子文字" if source == "text_layer" else "置信度未知"


def tag_place(at: Rectangle, taken: Sequence[Rectangle], *, quality: PageQuality, digits: int) -> Rectangle:
    """Where the number of a box stands: beside it, hiding neither a value nor another number, inside the page.

    Left of the box is best: only the label stands there. Where every side is taken, left it is all the same.
    """
    height = max(18, round(quality.width / 46))
    width = round(height * (0.95 if digits < 2 else 1.35))
    right, below = at.x + at.width, at.y + at.height
    sides = [
        (at.x - width, at.y),
        (at.x, at.y - height),
        (right, at.y),
        (at.x, below),
        (right - width, at.y - height),
    ]
    inside = [
        Rectangle(x, y, width, height)
        for x, y in sides
        if x >= 0 and y >= 0 and x + width <= quality.width and y + height <= quality.height
    ]
    free = (tag for tag in inside if not any(_overlap(tag, other) for other in taken if other is not at))
    return next(free, inside[0] if inside else Rectangle(at.x, at.y, width, height))


def _overlap(one: Rectangle, two: Rectangle) -> bool:
    return (
        one.x < two.x + two.width
        and two.x < one.x + one.width
        and one.y < two.y + two.height
        and two.y < one.y + one.height
    )


def _notes(reading: FileReading, quality: PageQuality) -> tuple[str, ...]:
    notes = [QUALITY_ISSUES.get(issue, issue) for issue in quality.issues]
    if quality.grey:
        notes.append("黑白页面，无法判断有无印章")
    shown = ["；".join(notes)] if notes else []
    shown.extend(f"{error.message}{error.next_step}" for error in reading.errors if error.page == quality.page)
    return tuple(shown)


def _kind_name(kind_id: str) -> str:
    kind = catalogue().get(kind_id)
    return kind.name if kind else kind_id


def _place_in_kind(kind: Kind | None, key: str) -> int:
    order: Mapping[str, int] = {name: index for index, name in enumerate(kind.fields)} if kind else {}
    return order.get(key, len(order))
