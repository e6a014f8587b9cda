"""What a clerk notes on a case beside its steps: a defect no rule saw, the original of a row that was seen."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from intake.domain.clerk_findings import CLERK_PROBLEMS, Seen, refuse_unfit
from intake.domain.findings import Evidence, Finding
from intake.office_work import judging
from intake.office_work.case_review import CaseReview, open_review, review_in
from intake.office_work.finding_cases import expect_version, find, lock
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import CaseClosedError, NotFoundError
from intake.office_work.views import CaseView, case_view
from intake.store import cases, clerk_notes, jobs
from intake.store.clerk_notes import ClerkFinding
from intake.store.records import CaseRecord
from ocr.readings import Box

_NOT_NOW = "本件不在“待窗口审核”，不能增减问题。"
_BEFORE_AND_AFTER = frozenset({"draft", "withdrawn", "closed", "not_accepted"})


@dataclass(frozen=True, slots=True)
class AddFinding:
    """A defect of a row, in words for the applicant. `code`: of `domain.clerk_findings`; `file_id`, `page`, `box`:
    where it shows, `box` as x0, y0, x1, y1 in pixels of the upright page.
    """

    case_id: str
    code: str
    row: int
    message: str
    remedy: str
    file_id: str | None = None
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    version: int | None = None


def add_finding(office: Office, by: Person, wanted: AddFinding) -> CaseView:
    """Add a defect that a clerk saw. Raises ChangeRefusedError, CaseClosedError, NotFoundError, OutdatedError."""
    review = open_review(office, wanted.case_id, wanted.version)
    seen = _seen(review, wanted)
    refuse_unfit(seen, review.reviewed.outcome)
    at = office.now()
    with office.database.writing() as session:
        case = _waiting(lock(session, wanted.case_id), review.version)
        finding = clerk_notes.add_finding(
            session,
            case.id,
            at=at,
            by=by.id,
            code=seen.code,
            row=seen.row,
            message=seen.message,
            remedy=seen.remedy,
            file_id=wanted.file_id,
            page=wanted.page,
            box=None if wanted.box is None else list(wanted.box),
        )
        _note(office, session, by, case, "finding_added", finding)
    return _checked_again(office, wanted.case_id)


def added_findings(office: Office, case_id: str) -> tuple[ClerkFinding, ...]:
    """What clerks added to a case and did not take back."""
    with office.database.reading() as session:
        return tuple(clerk_notes.findings(session, case_id))


def is_note(note: ClerkFinding, finding: Finding) -> bool:
    """Whether a finding is what a clerk added."""
    if finding.code not in CLERK_PROBLEMS:
        return False
    return (note.code, note.row, note.message) == (finding.code, finding.row, finding.message)


def withdraw_finding(office: Office, by: Person, case_id: str, finding_id: str, *, version: int | None) -> CaseView:
    """Take back what a clerk added. Raises NotFoundError, CaseClosedError, OutdatedError."""
    at = office.now()
    with office.database.writing() as session:
        case = _waiting(lock(session, case_id), version)
        if not clerk_notes.withdraw_finding(session, case.id, finding_id, at=at):
            raise NotFoundError("问题")
        _note(office, session, by, case, "finding_withdrawn", finding_id)
    return _checked_again(office, case_id)


def mark_original(
    office: Office, by: Person, case_id: str, row: int, *, seen: bool = True, version: int | None = None
) -> CaseView:
    """原件已核验: the original of a row was held against its copy; or that is taken back. Done twice it is done once.

    Raises NotFoundError for a row without a paper, CaseClosedError, OutdatedError.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        expect_version(case, version)
        if case.step in _BEFORE_AND_AFTER:
            raise CaseClosedError("本件尚未提交或已结束，不能核验原件。")
        there = any(one.row == row for one in clerk_notes.originals(session, case.id))
        if seen and not there:
            file_id = _file_of_row(review_in(office, session, case), row)
            clerk_notes.add_original(session, case.id, row, file_id=file_id, at=at, by=by.id)
        elif not seen and there:
            clerk_notes.undo_original(session, case.id, row, at=at)
        if seen != there:
            _note(office, session, by, case, "original_seen" if seen else "original_undone", str(row))
        return case_view(session, find(session, case.id))


def _seen(review: CaseReview, wanted: AddFinding) -> Seen:
    place = None
    if wanted.file_id is not None:
        file = next((file for file in review.files if file.id == wanted.file_id), None)
        if file is None:
            raise NotFoundError("文件")
        place = Evidence(file.name, wanted.page, Box(*wanted.box) if wanted.box else None)
    return Seen(wanted.code, wanted.row, wanted.message.strip(), wanted.remedy.strip(), place)


def _waiting(case: CaseRecord, version: int | None) -> CaseRecord:
    expect_version(case, version)
    if case.step != "checked":
        raise CaseClosedError(_NOT_NOW, "请等识别核验完成；已出具清单的，以清单为准。")
    return case


def _file_of_row(review: CaseReview, row: int) -> str | None:
    found = next((each for each in review.reviewed.outcome.rows if each.row == row), None)
    if found is None or not found.documents:
        raise NotFoundError("材料")
    return next((file.id for file in review.files if file.name == found.documents[0].file), None)


def _note(office: Office, session: Session, by: Person, case: CaseRecord, action: str, object_id: str) -> None:
    at = office.now()
    cases.change(session, case.id, at)
    jobs.tell(session, case.id, "case_changed", {"change": action}, at=at)
    office.record(session, by, action, at=at, object_kind="finding", object_id=object_id, case_id=case.id)


def _checked_again(office: Office, case_id: str) -> CaseView:
    judging.judge(office, case_id)
    with office.database.reading() as session:
        return case_view(session, find(session, case_id))
