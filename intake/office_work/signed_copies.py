"""Signed copies of our documents: found on the pages of a file that is read, and filed to their document.

What the code on the pages, the record of the document and the printed words agree on is filed by itself; everything
else is a doubt, which a clerk settles (`intake.returned_papers` says which). Nothing moves to another case by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from generator import service as generator
from generator.service import Mark
from intake.blobs import pieces
from intake.domain.refusals import ChangeRefusedError
from intake.office_work.finding_cases import find, lock
from intake.office_work.office import Office
from intake.office_work.people import MACHINE, Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.office_work.refusals import NotFoundError
from intake.returned_papers import DOUBTS, Doubt, Issued, IssuedState, ReturnedPaper, returned_papers
from intake.store import cases, documents, files, jobs, returned
from intake.store.documents import DocumentRecord
from intake.store.records import CaseRecord, FileRecord
from intake.store.returned import Returned, ReturnedState
from intake.store.types import new_id
from ocr.kinds import catalogue
from ocr.readings import Code, FileReading

_OTHER_CASE = "mark_other_case"
_LONGEST_CASE_NO = 40


@dataclass(frozen=True, slots=True)
class SignedCopy:
    """A signed document in a file of a case. `document_id`, `document`: what it is the signed copy of, None and ""
    where nothing says it; `case_no`: the case it says it is of; `doubt`: why it was not filed by itself, also when a
    person has settled it since. `movable`: it is of another case, and of nothing else in its file.
    """

    id: str
    file_id: str
    file: str
    pages: tuple[int, ...]
    kind: str
    kind_name: str
    case_no: str
    document_id: str | None
    document: str
    state: ReturnedState
    doubt: Doubt | None
    movable: bool
    noted_at: datetime
    settled_at: datetime | None


def is_final(record: DocumentRecord) -> bool:
    """Whether a document is made for signing, and no draft."""
    return not record.data.get("draft", record.kind != "joint_application")


def note(
    office: Office,
    session: Session,
    case: CaseRecord,
    file: FileRecord,
    reading: FileReading,
    codes: Iterable[Code],
    *,
    at: datetime,
) -> None:
    """Note the signed documents in a file of a locked case that was read, in place of what was noted of it before. What
    a person settled stays. An application without a code among the materials is a paper like others, and no doubt.
    """
    known: dict[Mark, DocumentRecord] = {}

    def issued(mark: Mark) -> Issued | None:
        record = documents.with_mark(session, mark.text())
        of = cases.get(session, record.case_id) if record is not None else None
        if record is None or of is None:
            return None
        known[mark] = record
        return Issued(of.number, _state(session, record))

    found = returned_papers(reading, codes, issued, case_no=case.number)
    settled = [one for one in returned.of_file(session, file.id) if one.settled_by is not None]
    noted = [
        _noted(case, file, paper, known.get(paper.mark) if paper.mark is not None else None, at)
        for paper in found
        if (paper.mark is not None or file.purpose == "signed_copy") and not _is_settled(paper, settled)
    ]
    before = {(one.pages, one.mark, one.state) for one in returned.of_file(session, file.id)}
    returned.replace_unsettled(session, file.id, noted)
    for one in noted:
        if (one.pages, one.mark, one.state) not in before:
            _tell(
                office, session, MACHINE, one, "signed_copy_filed" if one.state == "filed" else "signed_copy_doubt", at
            )


def signed_copies(office: Office, case_id: str, only: Collection[str] | None = None) -> tuple[SignedCopy, ...]:
    """Those in the files of a case, also the doubtful ones. `only`: in the files with these ids, None for all.

    Raises NotFoundError.
    """
    with office.database.reading() as session:
        case = find(session, case_id)
        there = {file.id: file for file in files.of_case(session, case.id) if only is None or file.id in only}
        found = [one for one in returned.of_case(session, case.id) if one.file_id in there]
        names = {record.id: record.kind for record in documents.of_case(session, case.id)}
    return tuple(
        _view(one, there[one.file_id], names.get(one.document_id or "", ""), _fills(one, there[one.file_id], found))
        for one in found
    )


def count_doubts(office: Office, case_id: str) -> int:
    """How many of a case a clerk has to look at."""
    with office.database.reading() as session:
        return returned.count_doubts(session, case_id)


def settle(office: Office, by: Person, case_id: str, copy_id: str, *, filed: bool, document_id: str = "") -> None:
    """File a doubtful one to this case all the same, or leave it. `document_id`: the document it is the signed copy of;
    by default the one its code names, where that is of this case.

    Raises NotFoundError, ChangeRefusedError for one that is of another case.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        one = _doubtful(session, case, copy_id)
        if filed and one.doubt == _OTHER_CASE:
            raise ChangeRefusedError(
                "other_case", "这是另一件办件的文书，不能归入本件。", DOUBTS[_OTHER_CASE].next_step
            )
        record = documents.get(session, document_id) if document_id else documents.with_mark(session, one.mark or "-")
        if record is not None and (record.case_id != case.id or not filed):
            record = None
        if record is None and document_id:
            raise NotFoundError("文书")
        state: ReturnedState = "filed" if filed else "left"
        of = record.id if record is not None else None
        returned.settle(session, case.id, one.id, state, by=by.id, at=at, document_id=of)
        cases.change(session, case.id, at)
        _tell(office, session, by, one, "signed_copy_filed" if filed else "signed_copy_left", at, document_id=of)


def case_of(office: Office, case_id: str, copy_id: str) -> str:
    """The id of the other case a doubtful one is of; whether the caller may reach it is for the caller to decide.

    Raises NotFoundError.
    """
    with office.database.reading() as session:
        one = _doubtful(session, find(session, case_id), copy_id)
        record = documents.with_mark(session, one.mark) if one.doubt == _OTHER_CASE else None
        if record is None:
            raise NotFoundError("办件")
        return find(session, record.case_id).id


def move(office: Office, by: Person, case_id: str, copy_id: str) -> str:
    """Hand the file of a doubtful one in to the case it is of, where it is read and filed; the id of that case. Out of
    this case a file goes that came as a signed copy; materials stay as they were handed in.

    Raises NotFoundError, ChangeRefusedError where the file holds anything else, and as `receive_file`.
    """
    target = case_of(office, case_id, copy_id)
    with office.database.reading() as session:
        one = _doubtful(session, find(session, case_id), copy_id)
        file = files.get(session, one.file_id)
        if file is None or not _fills(one, file, returned.of_file(session, one.file_id)):
            raise ChangeRefusedError("file_mixed", "这个文件里还有别的页。", "请只扫描这份文书，到它所属的办件上传。")
    data = office.blobs.get(file.sha256)
    receive_file(office, by, ReceiveFile(target, file.name, pieces(data), file.media_type, "signed_copy"))
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        for each in returned.of_file(session, file.id):
            returned.settle(session, case.id, each.id, "moved", by=by.id, at=at)
        if file.purpose == "signed_copy":
            files.change(session, file.id, removed_at=at)
        cases.change(session, case.id, at)
        _tell(office, session, by, one, "signed_copy_moved", at)
    return target


def _state(session: Session, record: DocumentRecord) -> IssuedState:
    if not is_final(record):
        return "draft"
    later = documents.of_case(session, record.case_id)
    newest = max((one.version for one in later if one.kind == record.kind and is_final(one)), default=record.version)
    return "current" if record.version == newest else "superseded"


def _noted(
    case: CaseRecord, file: FileRecord, paper: ReturnedPaper, record: DocumentRecord | None, at: datetime
) -> Returned:
    own = record is not None and record.case_id == case.id
    return Returned(
        new_id(),
        case.id,
        file.id,
        paper.pages,
        paper.kind,
        paper.mark.text() if paper.mark is not None else "",
        paper.case_no[:_LONGEST_CASE_NO],
        record.id if record is not None and own else None,
        "filed" if paper.doubt is None else "doubt",
        paper.doubt.code if paper.doubt is not None else "",
        at,
        None,
        None,
    )


def _is_settled(paper: ReturnedPaper, settled: Sequence[Returned]) -> bool:
    return any(one.kind == paper.kind and set(one.pages) & set(paper.pages) for one in settled)


def _fills(one: Returned, file: FileRecord, found: Iterable[Returned]) -> bool:
    """Whether a doubtful one of another case is alone in its file, or with others of that case."""
    if one.state != "doubt" or one.doubt != _OTHER_CASE:
        return False
    pages = {
        page
        for each in found
        if each.file_id == file.id and each.doubt == one.doubt and each.case_no == one.case_no
        for page in each.pages
    }
    return pages == set(range(1, (file.page_count or 0) + 1))


def _doubtful(session: Session, case: CaseRecord, copy_id: str) -> Returned:
    for one in returned.of_case(session, case.id):
        if one.id == copy_id and one.state == "doubt":
            return one
    raise NotFoundError("签字文书")


def _view(one: Returned, file: FileRecord, kind: str, movable: bool) -> SignedCopy:
    names = {info.id: info.name for info in generator.documents()}
    known = catalogue().get(one.kind)
    return SignedCopy(
        one.id,
        one.file_id,
        file.name,
        one.pages,
        one.kind,
        known.name if known is not None else one.kind,
        one.case_no,
        one.document_id,
        names.get(kind, kind),
        one.state,
        DOUBTS.get(one.doubt),
        movable,
        one.noted_at,
        one.settled_at,
    )


def _tell(
    office: Office,
    session: Session,
    by: Person,
    one: Returned,
    what: str,
    at: datetime,
    *,
    document_id: str | None = None,
) -> None:
    """Tell of one and enter it in the trail."""
    of = document_id or one.document_id
    if what in ("signed_copy_filed", "signed_copy_doubt"):
        jobs.tell(session, one.case_id, what, {"file": one.file_id, "document": of, "doubt": one.doubt}, at=at)
    office.record(
        session,
        by,
        what,
        at=at,
        object_kind="document" if of else "file",
        object_id=of or one.file_id,
        case_id=one.case_id,
        doubt=one.doubt,
    )
