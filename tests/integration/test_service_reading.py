"""Reading a file piece by piece: what is kept, told and given up, whatever happens to workers and files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import segno
from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.blobs import LocalBlobs, pieces
from intake.office_work.changing import hand_in
from intake.office_work.finding_cases import read_case
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.reading import WORK, Desk, give_up
from intake.office_work.receiving import ReceiveFile, receive_file, remove_file
from intake.office_work.refusals import CaseClosedError, CaseFullError, NotFoundError, RepeatedKeyError
from intake.office_work.views import FileView
from intake.secret import Secret
from intake.settings import Settings
from intake.store import audit, jobs
from intake.store.database import Database
from intake.store.models_service import JobRow, NewsRow
from intake.store.records import Job
from ocr.page_job import PageResult
from ocr.readings import PageQuality, PageText, QualityIssue, ReadProblem
from ocr.service import FileRejected, PageUnreadable

APPLICANT = Person("applicant", "a" * 32)
FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "张测试", "id_number": "411599199001010014", "phone": "13800000000"},
    "matters": ["lv_resident"],
}


class RowsOnly:
    """A queue that keeps the rows and lets the test be the worker."""

    def __init__(self) -> None:
        self.withdrawn: list[str] = []

    def ask(self, session: Session, job: Job, *, at: datetime) -> None:
        jobs.add(session, job, at=at)

    def withdraw(self, job_ids: Iterator[str]) -> None:
        self.withdrawn += list(job_ids)

    def forget(self, job_ids: Iterator[str]) -> None: ...


@dataclass
class Reader:
    """Reads nothing; fails as told. `pages`: how many every file has."""

    pages: int = 1
    rejects: ReadProblem | None = None
    unreadable: frozenset[int] = frozenset()
    issues: tuple[QualityIssue, ...] = ()
    asked: list[int] = field(default_factory=list)

    def count(self, data: bytes) -> int:
        if self.rejects is not None:
            raise FileRejected(self.rejects)
        return self.pages

    def read(self, data: bytes, number: int, *, picture_file: Path | None = None) -> PageResult:
        self.asked.append(number)
        if number in self.unreadable:
            raise PageUnreadable(ReadProblem("page_unreadable", "第 1 页无法打开。", "请重新扫描。", number))
        assert picture_file is not None
        picture_file.write_bytes(b"a picture of " + data[:8] + bytes([number]))
        quality = PageQuality(number, "ocr", 100, 100, 0, grey=False, issues=self.issues)
        return PageResult(number, PageText(100, 100, ()), (), quality)


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    return Office(Settings(), database, LocalBlobs(tmp_path / "files"), RowsOnly(), Secret(b"s" * 32))  # type: ignore[arg-type]


def work(office: Office, reader: Reader, *, limit: int = 1000) -> int:
    """Do what waits, in the order of the queue; how many jobs."""
    desk, done = Desk(office, reader, "test-1"), 0
    while done < limit and (job := next_job(office)) is not None:
        WORK[job.kind](desk, job)
        done += 1
    return done


def next_job(office: Office) -> Job | None:
    with office.database.reading() as session:
        wanted = (
            select(JobRow.id).where(JobRow.state == "queued").order_by(JobRow.priority, JobRow.queued_at, JobRow.id)
        )
        job_id = session.execute(wanted.limit(1)).scalar_one_or_none()
        return None if job_id is None else jobs.get(session, job_id)


def opened(office: Office) -> str:
    return open_case(office, APPLICANT, OpenCase(FORM)).id


def send(office: Office, case_id: str, data: bytes = b"a paper", name: str = "照片.jpg", key: str = "") -> FileView:
    return receive_file(office, APPLICANT, ReceiveFile(case_id, name, pieces(data), key=key)).file


def only_file(office: Office, case_id: str) -> FileView:
    (file,) = read_case(office, case_id).files
    return file


def news(office: Office, case_id: str) -> list[str]:
    with office.database.reading() as session:
        return [each.kind for each in jobs.news_of(session, case_id)]


def test_from_upload_to_check(office: Office) -> None:
    case_id = opened(office)
    file = send(office, case_id)
    assert (file.status, file.ahead) == ("waiting", 0)
    work(office, Reader(pages=2))
    case = read_case(office, case_id)
    (file,) = case.files
    assert (file.status, file.pages_done, [page.has_picture for page in file.pages]) == ("read", 2, [True, True])
    assert case.checked
    assert case.step == "draft"
    assert case.outcome is not None
    assert news(office, case_id) == [
        *("case_opened", "file_received", "file_opened", "page_read", "page_read", "file_read", "case_checked")
    ]
    with office.database.reading() as session:
        assert audit.first_break(session) is None


def test_each_finished_page_is_there_at_once(office: Office) -> None:
    case_id = opened(office)
    send(office, case_id)
    reader = Reader(pages=3)
    work(office, reader, limit=2)
    file = only_file(office, case_id)
    assert [page.status for page in file.pages] == ["read", "waiting", "waiting"]
    assert (file.status, file.page_count, file.pages_done) == ("reading", 3, 1)


def test_a_hand_in_is_judged_once_everything_is_read(office: Office) -> None:
    case_id = opened(office)
    send(office, case_id)
    assert hand_in(office, APPLICANT, case_id).step == "submitted"
    work(office, Reader())
    case = read_case(office, case_id)
    assert case.step == "checked"
    assert case.checked
    assert case.due_at is not None


def test_the_same_bytes_are_the_same_file(office: Office) -> None:
    case_id = opened(office)
    first = receive_file(office, APPLICANT, ReceiveFile(case_id, "a.jpg", [b"same"]))
    again = receive_file(office, APPLICANT, ReceiveFile(case_id, "b.jpg", [b"same"]))
    assert (first.new, again.new) == (True, False)
    assert first.file.id == again.file.id
    assert work(office, Reader()) == 4


def test_a_repeated_key_gives_the_same_answer_and_another_file_is_refused(office: Office) -> None:
    case_id = opened(office)
    first = send(office, case_id, b"one", key="k")
    assert send(office, case_id, b"one", key="k").id == first.id
    with pytest.raises(RepeatedKeyError):
        send(office, case_id, b"two", key="k")
    assert [file.id for file in read_case(office, case_id).files] == [first.id]


def test_names_are_unique_and_never_paths(office: Office) -> None:
    case_id = opened(office)
    given = ["../../etc/passwd", "照片.jpg", "照片.jpg", "C:\\scan\\照片.jpg", "", "CASE.json", "a\r\nb\u202e.jpg"]
    shown = [send(office, case_id, str(number).encode(), name).name for number, name in enumerate(given)]
    assert shown == ["passwd", "照片.jpg", "照片（2）.jpg", "照片（3）.jpg", "未命名文件", "CASE（2）.json", "ab.jpg"]


def test_the_window_comes_before_home_and_nobody_waits_behind_a_long_file(office: Office) -> None:
    home, window = opened(office), open_case(office, APPLICANT, OpenCase({**FORM, "channel": "window"})).id
    send(office, home, b"home")
    long_file = Reader(pages=3)
    work(office, long_file, limit=1)  # three pages of the first file wait now
    send(office, home, b"home too")
    send(office, window, b"window")
    order = []
    while (job := next_job(office)) is not None:
        order.append((job.case_id == window, job.kind, job.page))
        WORK[job.kind](Desk(office, Reader(pages=1 if job.case_id == window else 3), "test-1"), job)
    first_home = next(number for number, (at_window, _, _) in enumerate(order) if not at_window)
    assert all(not at_window for at_window, _, _ in order[first_home:])
    pages_of_home = [page for at_window, kind, page in order if kind == "read_page" and not at_window]
    assert pages_of_home == [1, 1, 2, 2, 3, 3]


def test_a_file_that_must_be_refused_says_why(office: Office) -> None:
    case_id = opened(office)
    send(office, case_id)
    work(office, Reader(rejects=ReadProblem("file_encrypted", "文件设有打开密码。", "请去掉密码后重新上传。")))
    file = only_file(office, case_id)
    assert file.status == "rejected"
    assert file.problem is not None
    assert file.problem["code"] == "file_encrypted"
    assert read_case(office, case_id).checked


def test_a_photo_too_poor_to_read_says_how_to_take_it_again(office: Office) -> None:
    case_id = opened(office)
    send(office, case_id)
    work(office, Reader(issues=("blur",)))
    file = only_file(office, case_id)
    assert (file.status, file.pages[0].status) == ("rejected", "read")
    assert file.problem is not None
    assert file.problem["code"] == "page_poor_quality"
    assert "重新拍摄" in file.problem["next_step"]


def test_one_bad_page_leaves_the_others(office: Office) -> None:
    case_id = opened(office)
    send(office, case_id)
    work(office, Reader(pages=3, unreadable=frozenset({2})))
    file = only_file(office, case_id)
    assert (file.status, [page.status for page in file.pages]) == ("partial", ["read", "failed", "read"])
    assert file.pages[1].problem is not None


def test_a_page_that_kills_its_worker_is_given_up_and_the_rest_goes_on(office: Office) -> None:
    case_id = opened(office)
    send(office, case_id)
    reader = Reader(pages=2)
    work(office, reader, limit=1)
    job = next_job(office)
    assert job is not None
    tries = office.settings.service.page_tries

    class Crash(BaseException):
        pass

    class Killing(Reader):
        def read(self, data: bytes, number: int, *, picture_file: Path | None = None) -> PageResult:
            raise Crash

    for _ in range(tries):
        with pytest.raises(Crash):
            WORK[job.kind](Desk(office, Killing(2), "test-1"), job)
    WORK[job.kind](Desk(office, Killing(2), "test-1"), job)  # begun once more: given up without reading
    work(office, reader)
    file = only_file(office, case_id)
    assert (file.status, [page.status for page in file.pages]) == ("partial", ["failed", "read"])
    assert file.pages[0].problem is not None
    assert file.pages[0].problem["code"] == "page_gave_up"
    assert "第 1 页" in file.pages[0].problem["message"]
    with office.database.reading() as session:
        assert session.get(JobRow, job.id).state == "parked"  # type: ignore[union-attr]


def test_a_file_that_cannot_even_be_opened_is_given_up(office: Office) -> None:
    case_id = opened(office)
    send(office, case_id)
    job = next_job(office)
    assert job is not None
    give_up(Desk(office, Reader(), "test-1"), job)
    work(office, Reader())
    case = read_case(office, case_id)
    assert case.files[0].status == "parked"
    assert case.checked  # a person has to look, but nobody waits for it


@pytest.mark.parametrize("kind", ["open_file", "read_page", "join_file", "judge_case"])
def test_every_piece_may_be_done_again(office: Office, kind: str) -> None:
    """A worker was killed after its work was written and before the engine knew."""
    case_id = opened(office)
    send(office, case_id)
    desk = Desk(office, Reader(pages=2), "test-1")
    while (job := next_job(office)) is not None:
        WORK[job.kind](desk, job)
        if job.kind == kind:
            before = seen(office)
            WORK[job.kind](desk, job)
            if kind != "judge_case":  # checking again is a new check of the same
                assert seen(office) == before
    assert only_file(office, case_id).status == "read"
    assert news(office, case_id).count("page_read") == 2


def seen(office: Office) -> tuple[int, int]:
    with office.database.reading() as session:
        return audit.head(session).seq, len(session.execute(select(NewsRow.id)).all())


def test_a_file_taken_out_is_not_read_and_may_come_again(office: Office) -> None:
    case_id = opened(office)
    file = send(office, case_id)
    remove_file(office, APPLICANT, case_id, file.id)
    reader = Reader()
    work(office, reader)
    assert reader.asked == []
    assert read_case(office, case_id).files == ()
    assert send(office, case_id).id == file.id
    work(office, reader)
    assert only_file(office, case_id).status == "read"


def test_what_was_handed_in_stays(office: Office) -> None:
    case_id = opened(office)
    file = send(office, case_id)
    hand_in(office, APPLICANT, case_id)
    with pytest.raises(CaseClosedError):
        remove_file(office, APPLICANT, case_id, file.id)


def test_a_sender_that_breaks_off_leaves_nothing(office: Office) -> None:
    case_id = opened(office)

    def broken() -> Iterator[bytes]:
        yield b"half"
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        receive_file(office, APPLICANT, ReceiveFile(case_id, "a", broken()))
    assert read_case(office, case_id).files == ()
    assert next_job(office) is None


def test_a_case_takes_no_more_than_it_may(office: Office) -> None:
    service = replace(office.settings.service, max_case_files=1)
    small = replace(office, settings=replace(office.settings, service=service))
    case_id = opened(small)
    send(small, case_id, b"one")
    with pytest.raises(CaseFullError):
        send(small, case_id, b"two")


def test_a_file_for_no_case_is_refused_before_it_is_taken(office: Office) -> None:
    def never() -> Iterator[bytes]:
        raise AssertionError("it was read")
        yield b""

    with pytest.raises(NotFoundError):
        receive_file(office, APPLICANT, ReceiveFile("0" * 32, "a", never()))


def test_two_cases_with_the_same_bytes_know_nothing_of_each_other(office: Office) -> None:
    one, other = opened(office), opened(office)
    send(office, one)
    work(office, Reader())
    file = send(office, other)
    assert (file.status, file.pages) == ("waiting", ())
    reader = Reader()
    work(office, reader)
    assert reader.asked == [1]


def test_a_case_about_the_same_person_is_found(office: Office) -> None:
    first = opened(office)
    send(office, first, b"one")
    hand_in(office, APPLICANT, first)
    second = opened(office)
    send(office, second, b"two")
    work(office, Reader())
    outcome = read_case(office, second).outcome
    assert outcome is not None
    number = read_case(office, first).number
    assert any(number in finding["message"] for finding in outcome["findings"])


def picture() -> bytes:
    page = io.BytesIO()
    segno.make("报装").save(page, kind="png", scale=4)
    return page.getvalue()


def test_moments_are_kept_with_their_zone(office: Office) -> None:
    before = datetime.now(UTC)
    file = send(office, opened(office), picture())
    assert before <= file.received_at <= datetime.now(UTC)
