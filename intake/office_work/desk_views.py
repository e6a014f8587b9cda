"""What the desk of a clerk shows of a case: plain values for pages, with numbers in full.

Whoever shows them masks them (`masking`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from intake.domain.case import Case
from intake.domain.clocks import Clock
from intake.domain.events import Event
from intake.domain.findings import RowStatus, Severity
from intake.domain.materials import MaterialTable
from intake.domain.notices import Notice
from intake.domain.packages import Package
from intake.domain.shared import Lookup
from intake.office_work.case_review import CaseReview
from intake.office_work.views import CaseView, FileView
from intake.store.clerk_notes import OriginalSeen
from ocr.readings import Box, FieldCheck, PageQuality, Seal, Signature, Value

Decided: TypeAlias = Literal["confirm", "dismiss"]


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field of a paper. `value` None: the kind has it and it was not read; then there is no page and no box.

    `corrected`: a person typed it.
    """

    key: str
    name: str
    type: str
    value: Value | None
    text: str
    page: int | None
    box: Box | None
    confidence: float | None
    check: FieldCheck
    corrected: bool


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper of a file. `index`: its place in the file, from 0. `corrected`: a person said what kind it is."""

    index: int
    kind: str
    kind_name: str
    pages: tuple[int, ...]
    confidence: float
    fields: tuple[FieldLine, ...]
    seals: tuple[Seal, ...]
    signatures: tuple[Signature, ...]
    corrected: bool


@dataclass(frozen=True, slots=True)
class FileDesk:
    """A file and the papers in it."""

    file: FileView
    papers: tuple[PaperLine, ...]
    pages: tuple[PageQuality, ...]

    def pages_in_doubt(self, below: float) -> tuple[int, ...]:
        """Pages of which it is not sure what they are or which paper they belong to. A paper is as sure as its bounds;
        in a file of one page there are none, and what a person divided or named is sure.
        """
        if len(self.pages) < 2:
            return ()
        doubtful = (paper for paper in self.papers if paper.confidence < below and not paper.corrected)
        return tuple(sorted({page for paper in doubtful if paper.kind != "blank" for page in paper.pages}))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding shows. `file_id` None: on the application form, by data sharing, or nowhere on paper."""

    file_id: str | None
    file: str
    page: int | None
    box: Box | None
    text: str
    on_form: bool


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding. `decided`: what a person settled, by whom and why. `note_id`: of one that a clerk added.

    `for_clerks`: its own words are for clerks, so that confirming it needs words for the applicant.
    """

    key: str
    code: str
    severity: Severity
    row: int | None
    message: str
    remedy: str
    basis: str
    places: tuple[Place, ...]
    for_clerks: bool
    decided: Decided | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    why: str = ""
    note_id: str = ""


@dataclass(frozen=True, slots=True)
class RowPaper:
    """A paper that serves a row, and where it is."""

    file_id: str
    file: str
    kind_name: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowLine:
    """A row of the materials list that applies. `seen`: its original was."""

    row: int
    matter: str
    matter_name: str
    material: str
    form: str
    status: RowStatus
    papers: tuple[RowPaper, ...]
    slots: tuple[tuple[str, RowStatus], ...]
    seen: OriginalSeen | None


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything about a case. `changes`: ids of the changes this person may make at this step, by the table alone."""

    case: CaseView
    form: Case
    table: MaterialTable
    review: CaseReview
    rows: tuple[RowLine, ...]
    hidden_rows: int
    findings: tuple[FindingLine, ...]
    files: tuple[FileDesk, ...]
    clocks: tuple[Clock, ...]
    packages: tuple[Package, ...]
    notices: tuple[Notice, ...]
    history: tuple[Event, ...]
    lookups: tuple[Lookup, ...]
    changes: frozenset[str]
    stale: int
