"""What was read on the papers of a case, as corrected by persons: fields with their values and places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from intake.domain.corrections import FieldCorrection, correct
from intake.domain.history import replay
from intake.office_work.finding_cases import read_case
from intake.office_work.kept_readings import material_readings
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.portions import portion
from intake.store import cases
from ocr.kinds import catalogue
from ocr.readings import FieldValue


@dataclass(frozen=True, slots=True)
class FieldRead:
    """One field. `value`: normalised; `text`: as it stands on the paper; `page`, `box`: where, in pixels of the upright
    page (x0, y0, x1, y1); `confidence`: None where unknown; `corrected`: by a person.
    """

    field: str
    name: str
    value: Any
    text: str
    confidence: float | None
    check: str
    page: int
    box: tuple[float, float, float, float]
    corrected: bool


@dataclass(frozen=True, slots=True)
class PaperRead:
    """One paper. `index`: its place in its file, from 0; `kind`, `kind_name`: what it is."""

    file_id: str
    file: str
    index: int
    kind: str
    kind_name: str
    kind_confidence: float
    pages: tuple[int, ...]
    fields: tuple[FieldRead, ...]


def papers_read(office: Office, by: Person, case_id: str) -> tuple[PaperRead, ...]:
    """The papers of all files this person may see that are read. Raises NotFoundError."""
    view = portion(office, by, read_case(office, case_id))
    ids = {file.sha256: file.id for file in view.files}
    with office.database.reading() as session:
        readings = material_readings(session, case_id, set(ids))
        corrections = replay(cases.history(session, case_id)).corrections
    kinds = catalogue()
    corrected = correct(readings, corrections, {kind.id: kind.fields for kind in kinds.values()}).files
    by_person = {
        (each.paper.file, each.paper.index, each.field) for each in corrections if isinstance(each, FieldCorrection)
    }
    found = []
    for file in corrected:
        for index, paper in enumerate(file.documents):
            kind = kinds.get(paper.kind)
            fields = tuple(
                _field(
                    name,
                    kind.fields[name].name if kind is not None and name in kind.fields else name,
                    value,
                    corrected=(file.sha256, index, name) in by_person,
                )
                for name, value in paper.fields.items()
            )
            found.append(
                PaperRead(
                    ids[file.sha256],
                    file.name,
                    index,
                    paper.kind,
                    kind.name if kind is not None else paper.kind,
                    paper.confidence,
                    tuple(paper.pages),
                    fields,
                )
            )
    return tuple(found)


def _field(field: str, name: str, read: FieldValue, *, corrected: bool) -> FieldRead:
    value = list(read.value) if isinstance(read.value, tuple) else read.value
    box = (read.box.x0, read.box.y0, read.box.x1, read.box.y1)
    return FieldRead(field, name, value, read.text, read.confidence, read.check, read.page, box, corrected)
