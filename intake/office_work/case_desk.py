"""Putting a case on a clerk's desk: rows, findings, papers with what was read, clocks, departments, history."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from intake import calendar_file, service
from intake.domain.clocks import clocks
from intake.domain.corrections import FieldCorrection, KindCorrection
from intake.domain.decisions import key_of
from intake.domain.events import Event
from intake.domain.findings import CASE_FILE, Evidence, Finding, RowOutcome
from intake.domain.history import allowed, apply
from intake.domain.materials import MaterialTable
from intake.domain.phrases import PHRASES
from intake.domain.refusals import ChangeRefusedError
from intake.office_work.case_review import CaseReview, kept_lookups, review_in
from intake.office_work.desk_views import (
    Decided,
    Desk,
    FieldLine,
    FileDesk,
    FindingLine,
    PaperLine,
    Place,
    RowLine,
    RowPaper,
)
from intake.office_work.finding_cases import find
from intake.office_work.noting import is_note
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.portions import package_of, signed_files
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import FileView, case_view
from intake.store import cases, clerk_notes
from intake.store.clerk_notes import ClerkFinding, OriginalSeen
from ocr.kinds import catalogue
from ocr.readings import DocumentReading, FileReading

_PLAIN = frozenset(
    {
        *("approve", "disapprove", "reopen_package", "close_unapproved", "lapse", "withdraw", "reopen"),
        *("issue_plan", "revise_plan", "sign", "start_works", "start_works_without_supply"),
        *("connect_after_works", "connect"),
    }
)
"""Changes that say nothing but that they happened."""


def desk(office: Office, by: Person, case_id: str) -> Desk:
    """The case as it is now; for a department only its rows and the papers that serve them. Whether this person may see
    it at all is for the caller. Raises NotFoundError.
    """
    whole = _whole(office, by, case_id)
    if by.role != "department":
        return whole
    with office.database.reading() as session:
        signed = signed_files(session, by, case_id, package_of(session, by, case_id))
    return _part(whole, by.department, signed)


def _part(whole: Desk, department: str, signed: Collection[str]) -> Desk:
    own = next((package for package in whole.packages if package.department == department), None)
    if own is None:
        raise NotFoundError("办件")
    rows = tuple(row for row in whole.rows if row.row in own.rows)
    served = {paper.file_id for row in rows for paper in row.papers}
    return replace(
        whole,
        rows=rows,
        findings=tuple(finding for finding in whole.findings if finding.row in own.rows),
        files=tuple(each for each in whole.files if each.file.id in served or each.file.id in signed),
        packages=(own,),
        notices=tuple(
            replace(notice, lines=tuple(line for line in notice.lines if line.row in own.rows))
            for notice in whole.notices
        ),
        clocks=tuple(clock for clock in whole.clocks if clock.of == department),
        history=tuple(
            event for event in whole.history if event.by.role != "department" or event.by.department == department
        ),
        lookups=tuple(each for each in whole.lookups if set(each.query.rows) & set(own.rows)),
    )


def _whole(office: Office, by: Person, case_id: str) -> Desk:
    with office.database.reading() as session:
        case = find(session, case_id)
        review = review_in(office, session, case, preview=True)
        view = case_view(session, case)
        notes = clerk_notes.findings(session, case.id)
        originals = {one.row: one for one in clerk_notes.originals(session, case.id)}
        last = cases.latest_findings(session, case.id)
    state, reviewed = review.state, review.reviewed
    ids = {file.name: file.id for file in view.files}
    under_way = {file.name for file in view.files if file.status in ("waiting", "reading")}
    calendar = calendar_file.load(office.settings.calendar_file)
    return Desk(
        view,
        reviewed.case,
        reviewed.table,
        review,
        tuple(
            _row(reviewed.table, row, ids, originals.get(row.row))
            for row in reviewed.outcome.rows
            if row.status != "not_applicable"
        ),
        sum(row.status == "not_applicable" for row in reviewed.outcome.rows),
        tuple(
            _finding(each, ids, review.history, notes)
            for each in reviewed.outcome.findings
            if not _too_early(each, under_way)
        ),
        tuple(_file(file, reviewed.files, review) for file in view.files),
        clocks(
            state,
            service.wall_clock(office.now()),
            calendar,
            warn_working_days=office.settings.check.notice_warn_working_days,
        ),
        state.packages,
        state.notices,
        review.history,
        kept_lookups(last.shared if last else (), reviewed.case, reviewed.files, reviewed.table),
        frozenset(change.id for change in allowed(state, by.actor)),
        len(reviewed.stale),
    )


def _row(table: MaterialTable, row: RowOutcome, ids: Mapping[str, str], seen: OriginalSeen | None) -> RowLine:
    requirement = table.requirement(row.row)
    return RowLine(
        row.row,
        row.matter,
        table.matter(row.matter).name,
        row.material,
        requirement.form,
        row.status,
        tuple(
            RowPaper(ids.get(each.file, ""), each.file, table.kind_name(each.kind), each.pages)
            for each in row.documents
        ),
        tuple((table.kind_name(kind), status) for kind, status in row.slots.items()),
        seen,
    )


def _finding(
    finding: Finding, ids: Mapping[str, str], history: Sequence[Event], notes: Sequence[ClerkFinding]
) -> FindingLine:
    key = key_of(finding)
    event = next(
        (
            each
            for each in reversed(history)
            if each.change in ("confirm_finding", "dismiss_finding") and each.data.get("finding") == key
        ),
        None,
    )
    decided: Decided | None = None
    if event is not None:
        decided = "confirm" if event.change == "confirm_finding" else "dismiss"
    note = next((each for each in notes if is_note(each, finding)), None)
    phrase = PHRASES.get(finding.code)
    return FindingLine(
        key,
        finding.code,
        finding.severity,
        finding.row,
        finding.message,
        finding.remedy,
        finding.basis,
        tuple(_place(each, ids) for each in finding.evidence),
        for_clerks=phrase is not None and phrase.severity != "correct",
        decided=decided,
        decided_by=event.by.id if event is not None else "",
        decided_at=event.at if event is not None else None,
        why=event.why if event is not None else "",
        note_id=note.id if note is not None else "",
    )


def _too_early(finding: Finding, under_way: set[str]) -> bool:
    """That a file gives nothing is no doubt while it is being read."""
    told_of = {each.file for each in finding.evidence}
    return finding.code == "file_unreadable" and bool(told_of) and told_of <= under_way


def _place(evidence: Evidence, ids: Mapping[str, str]) -> Place:
    return Place(
        ids.get(evidence.file),
        evidence.file,
        evidence.page,
        evidence.box,
        evidence.text,
        on_form=evidence.file == CASE_FILE,
    )


def _file(file: FileView, readings: Sequence[FileReading], review: CaseReview) -> FileDesk:
    reading = next((each for each in readings if each.sha256 == file.sha256), None)
    if reading is None:
        return FileDesk(file, (), ())
    typed = {
        (one.paper.index, one.field)
        for one in review.state.corrections
        if isinstance(one, FieldCorrection) and one.paper.file == file.sha256
    }
    named = {
        one.paper.index
        for one in review.state.corrections
        if isinstance(one, KindCorrection) and one.paper.file == file.sha256
    }
    papers = tuple(
        _paper(index, document, {name for at, name in typed if at == index}, corrected=index in named)
        for index, document in enumerate(reading.documents)
    )
    return FileDesk(file, papers, reading.page_quality)


def _paper(index: int, document: DocumentReading, typed: set[str], *, corrected: bool) -> PaperLine:
    kind = catalogue()[document.kind]
    lines = []
    for key, spec in kind.fields.items():
        value = document.fields.get(key)
        lines.append(
            FieldLine(
                key,
                spec.name,
                spec.type,
                value.value if value else None,
                value.text if value else "",
                value.page if value else None,
                value.box if value else None,
                value.confidence if value else None,
                value.check if value else "none",
                key in typed,
            )
        )
    return PaperLine(
        index,
        document.kind,
        kind.name,
        document.pages,
        document.confidence,
        tuple(lines),
        document.seals,
        document.signatures,
        corrected,
    )


def possible(shown: Desk, by: Person) -> frozenset[str]:
    """Ids of the changes that need no data and that nothing stands in the way of now, but perhaps a reason."""
    state = shown.review.state
    found = []
    for change in sorted(shown.changes & _PLAIN):
        try:
            apply(state, Event(change, state.last or datetime.min, by.actor, "—"))
        except ChangeRefusedError:
            continue
        found.append(change)
    return frozenset(found)
