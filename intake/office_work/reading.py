"""Reading a file, piece by piece, as workers do it: open it, read each page, put its papers together, check the case.

Every piece may be begun more than once (its worker was killed) and is written once: what it finds done already, it
leaves alone. A page is there for everybody as soon as it is read. A page or file that brings its workers down again
and again is given up with words for people, and the rest goes on.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.orm import Session

from intake.blobs import BlobMissingError, pieces
from intake.office_work import judging, signed_copies
from intake.office_work.arranging import codes_on, put_together_as_told
from intake.office_work.finding_cases import lock
from intake.office_work.office import Office
from intake.office_work.people import MACHINE
from intake.office_work.receiving import PAGES_AT_MOST
from intake.store import files, jobs
from intake.store.records import FINISHED, CaseRecord, FileRecord, Job, JobKind
from ocr.readings import ReadProblem
from ocr.service import FileRejected, PageResult, PageUnreadable, pack, put_together

GAVE_UP_FILE = ReadProblem(
    "file_gave_up", "文件多次使识别程序异常退出，已停止识别。", "请重新扫描或另存为新的 PDF 后上传，或由窗口人工核对。"
)
GAVE_UP_PAGE = "page_gave_up"


class Reads(Protocol):
    """What reading needs: `ocr.service.PageReader` has it."""

    def count(self, data: bytes) -> int: ...

    def read(self, data: bytes, number: int, *, picture_file: Path | None = None) -> PageResult: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """A worker's place: the office it works for, what it reads with, and the name of that reader's version."""

    office: Office
    reader: Reads
    version: str


def open_file(desk: Desk, job: Job) -> None:
    """Learn how many pages a file has, and ask for each."""
    office = desk.office
    file = _begin(desk, job)
    if file is None:
        return
    try:
        count, problem = desk.reader.count(office.blobs.get(file.sha256)), None
    except FileRejected as rejection:
        count, problem = 0, rejection.problem
    except BlobMissingError as error:
        count, problem = 0, ReadProblem(error.code, error.message, error.next_step)
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, job.case_id)
        if not _still_wanted(session, job, at=at):
            return
        if (files.get(session, file.id) or file).status != "waiting":
            pass  # done before: only the engine did not come to know
        elif problem is not None:
            _reject(desk, session, case, file, problem, at=at)
        else:
            files.change(session, file.id, status="reading", page_count=count, reader=desk.version)
            files.add_pages(session, file.id, count, at=at)
            jobs.tell(session, case.id, "file_opened", {"file": file.id, "pages": count}, at=at)
            _ask_pages(office, session, case, file, at=at)
        _done(session, job, at=at)


def read_page(desk: Desk, job: Job) -> None:
    """Read one page. The last one asks for the papers of the file."""
    office, number = desk.office, job.page or 0
    file = _begin(desk, job)
    if file is None:
        return
    began = time.monotonic()
    result, picture, problem = None, None, None
    try:
        data = office.blobs.get(file.sha256)
        with tempfile.TemporaryDirectory(prefix="baozhuang-") as folder:
            drawn = Path(folder) / "page.jpg"
            result = desk.reader.read(data, number, picture_file=drawn)
            picture = office.blobs.put(pieces(drawn.read_bytes())) if drawn.exists() else None
    except PageUnreadable as unreadable:
        problem = unreadable.problem
    except BlobMissingError as error:
        problem = ReadProblem(error.code, error.message, error.next_step, number)
    at, seconds = office.now(), round(time.monotonic() - began, 3)
    with office.database.writing() as session:
        case = lock(session, job.case_id)
        if not _still_wanted(session, job, at=at):
            return
        page = files.page(session, file.id, number)
        if page is not None and page.status == "reading":
            if result is not None:
                files.put_page_result(session, file.id, number, desk.version, pack(result))
            if picture is not None:
                office.keep(session, picture, media_type="image/jpeg", at=at)
            files.change_page(
                session,
                file.id,
                number,
                status="failed" if result is None else "read",
                finished_at=at,
                seconds=seconds,
                picture_sha256=picture.sha256 if picture else None,
                quality=_quality(result),
                problem=_told(problem),
            )
            _page_over(desk, session, case, file, number, at=at)
        _done(session, job, at=at)


def join_file(desk: Desk, job: Job) -> None:
    """Put the papers of a file together, note signed copies of our documents, and ask for the check of its case."""
    office = desk.office
    file = _begin(desk, job)
    if file is None:
        return
    with office.database.reading() as session:
        reading, codes = put_together_as_told(session, file), codes_on(session, file)
    status = {"ok": "read", "partial": "partial", "rejected": "rejected"}[reading.status]
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, job.case_id)
        if not _still_wanted(session, job, at=at):
            return
        files.put_reading(session, file.id, file.reader, pack(reading), at=at)
        signed_copies.note(office, session, case, file, reading, codes, at=at)
        nothing_usable = _told(reading.errors[0]) if status == "rejected" and reading.errors else None
        _file_over(desk, session, case, file, at=at, status=status, problem=nothing_usable)
        _done(session, job, at=at)


def judge_case(desk: Desk, job: Job) -> None:
    """Check a case again, once all its files are read."""
    office = desk.office
    with office.database.writing() as session:
        jobs.begin(session, job.id, at=office.now())
    judging.judge(office, job.case_id)
    with office.database.writing() as session:
        _done(session, job, at=office.now())


WORK: Mapping[JobKind, Callable[[Desk, Job], None]] = {
    "open_file": open_file,
    "read_page": read_page,
    "join_file": join_file,
    "judge_case": judge_case,
}


def give_up(desk: Desk, job: Job) -> None:
    """Stop trying: what the job was about is marked with words for people, and everything else goes on."""
    at = desk.office.now()
    with desk.office.database.writing() as session:
        case = lock(session, job.case_id)
        file = files.get(session, job.file_id) if job.file_id else None
        if file is not None and _still_wanted(session, job, at=at):
            _give_up(desk, session, case, file, job, at=at)
        elif job.file_id is None:
            jobs.change(session, job.id, state="parked", reason="fault", finished_at=at)


def _begin(desk: Desk, job: Job) -> FileRecord | None:
    """Note that the job is begun; the file it is about, or None when there is nothing (more) to do for it."""
    office, at = desk.office, desk.office.now()
    with office.database.writing() as session:
        case = lock(session, job.case_id)
        if not _still_wanted(session, job, at=at):
            return None
        attempts = jobs.begin(session, job.id, at=at)
        file = files.get(session, job.file_id or "")
        if file is None:
            return None
        if job.page is not None:
            page = files.page(session, file.id, job.page)
            if page is None or page.status not in ("waiting", "reading"):
                _done(session, job, at=at)
                return None
            files.change_page(session, file.id, job.page, status="reading", attempts=attempts, started_at=at)
        if attempts > office.settings.service.page_tries:
            _give_up(desk, session, case, file, job, at=at)
            return None
        return file


def _still_wanted(session: Session, job: Job, *, at: datetime) -> bool:
    """False when the file was taken out, cancelled or finished in the meantime; the job is over then."""
    file = files.get(session, job.file_id or "")
    if file is not None and file.removed_at is None and file.status not in FINISHED:
        return True
    over = file is not None and file.removed_at is None and file.status != "cancelled"
    jobs.change(session, job.id, state="done" if over else "cancelled", finished_at=at)
    return False


def _give_up(desk: Desk, session: Session, case: CaseRecord, file: FileRecord, job: Job, *, at: datetime) -> None:
    jobs.change(session, job.id, state="parked", reason="too_many_tries", finished_at=at)
    if job.page is None:
        files.change(session, file.id, reader=desk.version)
        _file_over(desk, session, case, file, at=at, status="parked", problem=_told(GAVE_UP_FILE))
        return
    problem = ReadProblem(
        GAVE_UP_PAGE,
        f"第 {job.page} 页多次使识别程序异常退出，已跳过。",
        "请重新扫描或拍照这一页后上传，或由窗口人工核对。",
        job.page,
    )
    files.change_page(session, file.id, job.page, status="failed", finished_at=at, problem=_told(problem))
    _page_over(desk, session, case, file, job.page, at=at)


def _reject(
    desk: Desk, session: Session, case: CaseRecord, file: FileRecord, problem: ReadProblem, *, at: datetime
) -> None:
    reading = put_together(file.name, file.sha256, 0, {}, [problem])
    files.change(session, file.id, reader=desk.version)
    files.put_reading(session, file.id, desk.version, pack(reading), at=at)
    _file_over(desk, session, case, file, at=at, status="rejected", problem=_told(problem))


def _ask_pages(office: Office, session: Session, case: CaseRecord, file: FileRecord, *, at: datetime) -> None:
    """Ask for every page that is not read; for the papers at once when all are."""
    waiting = [page for page in files.pages(session, [file.id])[file.id] if page.status in ("waiting", "reading")]
    for page in waiting:
        number = min(page.number, PAGES_AT_MOST - 1)
        office.queue.ask(
            session,
            Job(
                f"page-{file.id}-{file.attempts}-{page.number}",
                "read_page",
                case.id,
                case.priority * PAGES_AT_MOST + number,
                file_id=file.id,
                page=page.number,
            ),
            at=at,
        )
    if not waiting:
        _ask_join(office, session, case, file, at=at)


def _ask_join(office: Office, session: Session, case: CaseRecord, file: FileRecord, *, at: datetime) -> None:
    priority = case.priority * PAGES_AT_MOST
    job = Job(f"join-{file.id}-{file.attempts}", "join_file", case.id, priority, file_id=file.id)
    office.queue.ask(session, job, at=at)


def _page_over(desk: Desk, session: Session, case: CaseRecord, file: FileRecord, number: int, *, at: datetime) -> None:
    left = files.unfinished_pages(session, file.id)
    total = file.page_count or 0
    data = {"file": file.id, "page": number, "done": total - left, "pages": total}
    jobs.tell(session, case.id, "page_read", data, at=at)
    if left == 0:
        _ask_join(desk.office, session, case, file, at=at)


def _file_over(
    desk: Desk,
    session: Session,
    case: CaseRecord,
    file: FileRecord,
    *,
    at: datetime,
    status: str,
    problem: Mapping[str, Any] | None = None,
) -> None:
    files.change(session, file.id, status=status, read_at=at, problem=problem)
    jobs.tell(session, case.id, "file_read", {"file": file.id, "status": status}, at=at)
    if file.purpose == "material":
        job = Job(f"judge-{file.id}-{file.attempts}", "judge_case", case.id, case.priority * PAGES_AT_MOST)
        desk.office.queue.ask(session, job, at=at)
    desk.office.record(
        session, MACHINE, f"file_{status}", at=at, object_kind="file", object_id=file.id, case_id=case.id
    )


def _done(session: Session, job: Job, *, at: datetime) -> None:
    jobs.change(session, job.id, state="done", finished_at=at)


def _quality(result: PageResult | None) -> dict[str, Any] | None:
    return None if result is None else {**asdict(result.quality), "issues": list(result.quality.issues)}


def _told(problem: ReadProblem | None) -> dict[str, Any] | None:
    if problem is None:
        return None
    return {"code": problem.code, "message": problem.message, "next_step": problem.next_step}
