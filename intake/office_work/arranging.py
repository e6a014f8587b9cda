"""How the pages of a file belong together, as a person says: split, merge, move, and what each paper is.

The machine's own division is kept; a person's stands above it, also when the file is read again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intake.domain.corrections import Correction
from intake.domain.history import replay
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import judging, signed_copies
from intake.office_work.finding_cases import expect_version, find, lock
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import CaseClosedError, NotFoundError
from intake.office_work.views import CaseView, case_view
from intake.store import cases, clerk_notes, files, jobs
from intake.store.records import FileRecord
from ocr.kinds import catalogue
from ocr.readings import Code, DocumentReading, FileReading, ReadProblem
from ocr.service import PageResult, Pages, pack, put_together, unpack

_READ = frozenset({"read", "partial"})


@dataclass(frozen=True, slots=True)
class Arrange:
    """How the pages of a file make papers; every page in one at least. `version`: of the case the person saw."""

    case_id: str
    file_id: str
    papers: tuple[Pages, ...]
    why: str
    version: int | None = None


def arrange(office: Office, by: Person, wanted: Arrange) -> CaseView:
    """Divide the pages as told, read each paper as what it is said to be, and check the case again.

    Values that a person corrected stay with the paper that holds their pages. Raises NotFoundError, OutdatedError,
    CaseClosedError unless the case waits at the window, ChangeRefusedError for a division that cannot be.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, wanted.case_id)
        expect_version(case, wanted.version)
        if case.step != "checked":
            raise CaseClosedError("本件不在“待窗口审核”，不能调整页面。", "请等识别核验完成后再试。")
        file = files.get(session, wanted.file_id)
        if file is None or file.case_id != case.id or file.removed_at is not None:
            raise NotFoundError("文件")
        _refuse_impossible(file, wanted)
        corrected = [
            each for each in replay(cases.history(session, case.id)).corrections if each.paper.file == file.sha256
        ]
        before = _reading(session, file)
        ordered = keep_places(before.documents, wanted.papers, corrected)
        clerk_notes.arrange(
            session,
            file.id,
            [{"pages": list(paper.pages), "kind": paper.kind} for paper in ordered],
            why=wanted.why.strip(),
            at=at,
            by=by.id,
        )
        reading = put_together_as_told(session, file, ordered)
        files.put_reading(session, file.id, file.reader, pack(reading), at=at)
        signed_copies.note(office, session, case, file, reading, codes_on(session, file), at=at)
        files.change(session, file.id, read_at=at)
        cases.change(session, case.id, at)
        jobs.tell(session, case.id, "case_changed", {"change": "pages_arranged", "file": file.id}, at=at)
        office.record(session, by, "pages_arranged", at=at, object_kind="file", object_id=file.id, case_id=case.id)
    judging.judge(office, wanted.case_id)
    with office.database.reading() as session:
        return case_view(session, find(session, wanted.case_id))


def put_together_as_told(session: Session, file: FileRecord, papers: Sequence[Pages] | None = None) -> FileReading:
    """The papers of a file that is read, as a person divided its pages where one did. `papers`: instead of what is
    kept."""
    if papers is None:
        kept = clerk_notes.arrangements(session, [file.id]).get(file.id)
        if kept is not None:
            papers = [Pages(tuple(each["pages"]), each["kind"]) for each in kept.papers]
    packed = files.page_results(session, file.id, file.reader)
    pages = files.pages(session, [file.id])[file.id]
    results = {number: unpack(PageResult, each) for number, each in packed.items()}
    problems = [ReadProblem(**{**page.problem, "page": page.number}) for page in pages if page.problem]
    return put_together(file.name, file.sha256, file.page_count or len(pages), results, problems, papers)


def codes_on(session: Session, file: FileRecord) -> tuple[Code, ...]:
    """The QR codes on the pages of a file that is read."""
    packed = files.page_results(session, file.id, file.reader)
    return tuple(code for number in sorted(packed) for code in unpack(PageResult, packed[number]).codes)


def keep_places(
    before: Sequence[DocumentReading], papers: Sequence[Pages], corrected: Sequence[Correction]
) -> tuple[Pages, ...]:
    """The papers in an order in which each corrected place is taken by the paper that holds most of its pages: what a
    person corrected names its paper by place. Others stand in the order of their pages.
    """
    left = sorted(papers, key=lambda paper: min(paper.pages))
    places: dict[int, Pages] = {}
    for index in sorted({each.paper.index for each in corrected}):
        if index >= len(before) or not left:
            continue
        old = frozenset(before[index].pages)
        heir = max(left, key=lambda paper: len(old & frozenset(paper.pages)))
        if old & frozenset(heir.pages) and index < len(papers):
            places[index] = heir
            left.remove(heir)
    return tuple(places.get(index) or left.pop(0) for index in range(len(papers)))


def _refuse_impossible(file: FileRecord, wanted: Arrange) -> None:
    count = file.page_count or 0
    told = [page for paper in wanted.papers for page in paper.pages]
    if file.status not in _READ:
        raise ChangeRefusedError("not_all_read", "这个文件还没有识别完。", "请等识别完成后再调整。")
    if not wanted.papers or any(not paper.pages for paper in wanted.papers) or set(told) != set(range(1, count + 1)):
        raise ChangeRefusedError("pages_wrong", f"每一页都要归到一份材料，共{count}页。", "请检查页码后再保存。")
    if any(len(set(paper.pages)) < len(paper.pages) for paper in wanted.papers):
        raise ChangeRefusedError("pages_wrong", "一份材料里有重复的页码。", "请检查页码后再保存。")
    if any(paper.kind and paper.kind not in catalogue() for paper in wanted.papers):
        raise ChangeRefusedError("kind_unknown", "没有这种材料。", "请从列表中选择。")
    if not wanted.why.strip():
        raise ChangeRefusedError("reason_missing", "调整页面须写明理由。", "请填写理由后再保存。")


def _reading(session: Session, file: FileRecord) -> FileReading:
    packed = files.readings(session, [file]).get(file.id)
    if packed is None:
        raise ChangeRefusedError("not_all_read", "这个文件还没有识别完。", "请等识别完成后再调整。")
    return unpack(FileReading, packed)
