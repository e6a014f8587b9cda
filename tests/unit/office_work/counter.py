"""An office at work for tests: SQLite in a folder, no worker, papers that are read the moment they come in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from intake import case_file
from intake.blobs import LocalBlobs, pieces
from intake.domain.case import Case
from intake.domain.decisions import key_of, undecided
from intake.domain.findings import Finding
from intake.office_work import judging
from intake.office_work.case_review import open_review
from intake.office_work.changing import hand_in
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.office_work.views import CaseView
from intake.secret import Secret
from intake.settings import Settings
from intake.store import files
from intake.store.database import Database, sqlite_url
from intake.store.records import Job
from ocr.readings import FileReading
from ocr.service import PageResult, pack

FILE, READER = "baozhuang.db", "test-reader"
APPLICANT = Person("applicant", "a" * 32)
CLERK, OTHER_CLERK = Person("clerk", "c" * 32), Person("clerk", "d" * 32)
SUPPLY = Person("department", "s" * 32, department="供电公司")


class NoQueue:
    """Nobody reads: tests put what was read there themselves."""

    def ask(self, session: Session, job: Job, *, at: datetime) -> None: ...

    def withdraw(self, job_ids: Iterable[str]) -> None: ...

    def forget(self, job_ids: Iterable[str]) -> None: ...


@dataclass
class Counter:
    """The office and its clock, which moves on a minute with every look."""

    office: Office
    at: datetime

    def open(self, case: Case, readings: Iterable[FileReading]) -> CaseView:
        """A case handed in with these papers, read and checked."""
        view = open_case(self.office, APPLICANT, OpenCase(case_file.to_json(case)))
        for reading in readings:
            self.bring(view.id, reading)
        hand_in(self.office, APPLICANT, view.id)
        return self.judged(view.id)

    def bring(self, case_id: str, reading: FileReading, pages: Iterable[PageResult] = ()) -> str:
        """A file of the case that is read; its id."""
        incoming = ReceiveFile(case_id, reading.name, pieces(reading.name.encode() + reading.sha256.encode()))
        file = receive_file(self.office, APPLICANT, incoming).file
        with self.office.database.writing() as session:
            count = reading.pages
            files.change(session, file.id, status="read", page_count=count, reader=READER, read_at=self.office.now())
            files.add_pages(session, file.id, count, at=self.office.now())
            files.put_reading(
                session, file.id, READER, pack(replace(reading, sha256=file.sha256)), at=self.office.now()
            )
            for result in pages:
                files.put_page_result(session, file.id, result.number, READER, pack(result))
        return file.id

    def judged(self, case_id: str) -> CaseView:
        from intake.office_work.finding_cases import read_case

        assert judging.judge(self.office, case_id)
        return read_case(self.office, case_id)

    def findings(self, case_id: str) -> tuple[Finding, ...]:
        return open_review(self.office, case_id).reviewed.outcome.findings

    def key(self, case_id: str, code: str) -> str:
        return key_of(next(finding for finding in self.findings(case_id) if finding.code == code))

    def doubts(self, case_id: str) -> list[str]:
        return [finding.code for finding in undecided(self.findings(case_id))]


@contextmanager
def counter(folder: Path, settings: Settings | None = None, *, store: Database | None = None) -> Iterator[Counter]:
    """`store`: a database with our tables; by default the file of SQLite in this folder, which has them too."""
    database = store or Database(sqlite_url(folder / FILE))
    blobs = LocalBlobs(folder / "files")
    made = Counter.__new__(Counter)
    made.at = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # a Monday, ten o'clock in China

    def now() -> datetime:
        made.at += timedelta(seconds=1)
        return made.at

    made.office = Office(settings or Settings(), database, blobs, NoQueue(), Secret(bytes(32)), now)
    try:
        yield made
    finally:
        database.close()
