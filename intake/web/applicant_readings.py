"""What was read on a file, for its applicant: each value with its place on the page, and what was said about it."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from intake.office_work.applicant_case import ApplicantCase
from intake.office_work.proposing import ProposedReading
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import FileView
from intake.web.applicant_views import crop
from intake.web.contexts import Crop, Rectangle
from intake.web.labels import QUALITY_ISSUES, show_value
from intake.web.page import show_day
from intake.web.papers import DOUBT_BELOW, rectangle
from ocr.kinds import FieldSpec, catalogue
from ocr.readings import DocumentReading, FieldValue, as_text


@dataclass(frozen=True, slots=True)
class ReadValue:
    """One value. `unsure`: better compared with the paper; `plain`: as it would be typed; `said`: what the applicant
    says it is, "" for nothing; `settled`: what became of that.
    """

    field: str
    name: str
    shown: str
    plain: str
    hint: str
    unsure: bool
    crop: Crop | None
    said: str
    settled: str


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """One paper of the file. `position`: in the file, from 0."""

    position: int
    name: str
    values: tuple[ReadValue, ...]


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page picture with the places of its values. `picture` "" where there is none."""

    number: int
    picture: str
    width: int
    height: int
    places: tuple[Rectangle, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class FilePage:
    """The page about one file."""

    id: str
    name: str
    papers: tuple[ReadPaper, ...]
    pages: tuple[ReadPage, ...]


_SETTLED = {"open": "已告诉窗口，等核对", "taken": "窗口已按您说的更正", "left": "窗口核对后保持原样"}
_HINTS = {"date": "写成 2026-11-23；长期有效的写“长期”", "bool": "写“同意”或“不同意”", "money": "只写数字，单位元"}


def file_page(case: ApplicantCase, file_id: str, said: Sequence[ProposedReading]) -> FilePage:
    """What was read on a file of the case. Raises NotFoundError."""
    file = next((file for file in case.view.files if file.id == file_id), None)
    reading = case.readings.get(file_id)
    if file is None or reading is None:
        raise NotFoundError("识别结果")
    base = f"/my/{case.view.id}"
    about = {(one.position, one.field): one for one in said if one.file_id == file_id}
    papers = tuple(
        ReadPaper(number, _kind(document), tuple(_values(base, file, number, document, about)))
        for number, document in enumerate(reading.documents)
    )
    found = [value for document in reading.documents for value in document.fields.values()]
    return FilePage(file.id, file.name, papers, tuple(_pages(base, file, found)))


def _values(
    base: str,
    file: FileView,
    position: int,
    document: DocumentReading,
    about: dict[tuple[int, str], ProposedReading],
) -> list[ReadValue]:
    kind = catalogue().get(document.kind)
    specs: dict[str, FieldSpec] = dict(kind.fields) if kind else {}
    order = list(specs)
    found = []
    for field, value in sorted(
        document.fields.items(), key=lambda item: order.index(item[0]) if item[0] in order else 99
    ):
        spec = specs.get(field)
        one = about.get((position, field))
        box = (value.box.x0, value.box.y0, value.box.x1, value.box.y1)
        found.append(
            ReadValue(
                field=field,
                name=spec.name if spec else field,
                shown=_shown(value, spec),
                plain=as_text(value.value),
                hint=_HINTS.get(spec.item_type, "") if spec else "",
                unsure=value.check == "fail" or (value.confidence is not None and value.confidence < DOUBT_BELOW),
                crop=crop(base, file, value.page, box),
                said="" if one is None else _said(one),
                settled="" if one is None else _SETTLED.get(one.state, ""),
            )
        )
    return found


def _pages(base: str, file: FileView, values: Sequence[FieldValue]) -> list[ReadPage]:
    pages = []
    for one in file.pages:
        width, height = one.width or 1, one.height or 1
        places = tuple(
            rectangle(value.box, width=width, height=height, margin=width // 400)
            for value in values
            if value.page == one.number
        )
        notes = [QUALITY_ISSUES[issue] for issue in one.issues if issue in QUALITY_ISSUES]
        if one.problem is not None:
            notes.append(f"{one.problem['message']}{one.problem['next_step']}")
        picture = f"{base}/pictures/{file.id}/{one.number}" if one.has_picture else ""
        pages.append(ReadPage(one.number, picture, width, height, places, "；".join(notes)))
    return pages


def _kind(document: DocumentReading) -> str:
    kind = catalogue().get(document.kind)
    return kind.name if kind else "没认出是哪种材料"


def _shown(value: FieldValue, spec: FieldSpec | None) -> str:
    """The value for people; a day as people write it."""
    if spec is not None and spec.type == "date" and isinstance(value.value, str):
        with contextlib.suppress(ValueError):
            return show_day(date.fromisoformat(value.value))
    return show_value(value.value, field_type=spec.type if spec else "text")


def _said(one: ProposedReading) -> str:
    if one.value is None:
        return "材料上没有这一项"
    return as_text(tuple(map(str, one.value)) if isinstance(one.value, list) else one.value)
