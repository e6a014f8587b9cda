"""What is over is taken away, on SQLite and on PostgreSQL: everything of it, nothing else, and figures stay."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, select, text, update

from intake.blobs import BlobStoreUnavailableError, pieces
from intake.domain.case import Case
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import case_papers, office_figures, opening, purging, steering
from intake.office_work.finding_cases import read_case
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file, remove_file
from intake.office_work.refusals import NotFoundError
from intake.service_settings import Retention, ServiceSettings
from intake.settings import Settings
from intake.store import audit, files
from intake.store.database import Database
from intake.store.models_cases import CaseRow, FileRow, PageRow
from intake.store.models_service import JobRow
from tests.factories import ADDRESS, ID_NUMBER, NAME, PHONE, document, resident, resident_files, scan
from tests.unit.office_work.counter import APPLICANT, Counter, counter

MANAGER = Person("manager", "m" * 32)
CANARIES = (NAME, ID_NUMBER, PHONE, ADDRESS, "身份证正面", "不想办了")
FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": NAME, "id_number": ID_NUMBER, "phone": PHONE},
    "matters": ["lv_resident"],
}


@pytest.fixture
def desk(tmp_path: Path, database: Database) -> Iterator[Counter]:
    with counter(tmp_path, store=database) as made:
        yield made


def ended(desk: Counter) -> str:
    """A case with everything a case can have, withdrawn."""
    case: Case = resident()
    readings = [scan("身份证正面.jpg", document("id_card")), *resident_files()[1:]]
    view = desk.open(case, readings)
    case_papers.make(desk.office, MANAGER, view.id, "joint_application")
    picture = desk.office.blobs.put(pieces(NAME.encode() * 9))
    with desk.office.database.writing() as session:
        desk.office.keep(session, picture, media_type="image/jpeg", at=desk.office.now())
        file = files.of_case(session, view.id)[0]
        files.change_page(session, file.id, 1, status="read", picture_sha256=picture.sha256)
        session.add(JobRow(id=f"open-{file.id}-1", kind="open_file", case_id=view.id, file_id=file.id, state="done",
                           queued_at=desk.office.now(), finished_at=desk.office.now()))  # fmt: skip
    steering.withdraw(desk.office, APPLICANT, view.id, why="不想办了")
    return view.id


def later(desk: Counter, **days: float) -> None:
    desk.at += timedelta(**days)


def rows(database: Database) -> dict[str, list[str]]:
    """Every row of every table as text, also of tables the models do not know."""
    known = MetaData()
    with database.engine.connect() as connection:
        known.reflect(connection)
        return {
            table.name: [
                json.dumps(list(map(_shown, row)), ensure_ascii=False) for row in connection.execute(select(table))
            ]
            for table in known.sorted_tables
        }


def _shown(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def traces(desk: Counter, folder: Path) -> list[str]:
    """Where words of people are still found: rows, files, and on SQLite the raw bytes of the database."""
    told = json.dumps(rows(desk.office.database), ensure_ascii=False).encode().decode("unicode_escape", "replace")
    plain = json.dumps(rows(desk.office.database), ensure_ascii=False)
    found = [f"row: {word}" for word in CANARIES if word in plain or word in told]
    for file in [path for path in folder.rglob("*") if path.is_file()]:
        raw = file.read_bytes()
        words = [word for word in CANARIES if word.encode() in raw or json.dumps(word)[1:-1].encode() in raw]
        found += [f"{file.name}: {word}" for word in words]
    return found


def test_an_ended_case_leaves_nothing_but_what_is_counted(desk: Counter, tmp_path: Path) -> None:
    case_id = ended(desk)
    opened = read_case(desk.office, case_id)
    assert traces(desk, tmp_path)
    days = (desk.at.date() - timedelta(days=5), desk.at.date() + timedelta(days=5))
    before = office_figures.figures_for(desk.office, MANAGER, *days, own_only=False)
    later(desk, days=1094)
    assert purging.outlook(desk.office).soon.ended_cases == 1
    assert purging.purge(desk.office, MANAGER).ended_cases == 0
    later(desk, days=2)
    assert purging.outlook(desk.office).now.ended_cases == 1
    done = purging.purge(desk.office, MANAGER)
    assert done.ended_cases == 1
    assert traces(desk, tmp_path) == []
    with pytest.raises(NotFoundError):
        read_case(desk.office, case_id)
    with pytest.raises(NotFoundError):
        receive_file(desk.office, APPLICANT, ReceiveFile(case_id, "a.jpg", [b"x"]))
    after = office_figures.figures_for(desk.office, MANAGER, *days, own_only=False)
    assert (after.whole.received, after.whole.by_step) == (before.whole.received, before.whole.by_step) != (0, {})
    with desk.office.database.reading() as session:
        row = session.execute(select(CaseRow)).scalar_one()
        assert (row.number, row.district, row.step) == (opened.number, "浉河区", "withdrawn")
        assert audit.first_break(session) is None
    assert list(desk.office.blobs.keys()) == []
    assert purging.purge(desk.office, MANAGER) == purging.Purged()


def test_what_is_held_or_still_open_or_shared_stays(desk: Counter) -> None:
    held, over = ended(desk), ended(desk)
    open_case = desk.open(resident(), resident_files()).id
    purging.hold(desk.office, MANAGER, held, reason="review")
    assert purging.is_held(desk.office, held)
    later(desk, days=2000)
    assert purging.purge(desk.office, MANAGER).ended_cases == 1
    for case_id in (held, open_case):
        for file in read_case(desk.office, case_id).files:
            assert desk.office.blobs.get(file.sha256)
    with pytest.raises(NotFoundError):
        read_case(desk.office, over)
    purging.hold(desk.office, MANAGER, held, reason="")
    assert purging.purge(desk.office, MANAGER).ended_cases == 1
    with pytest.raises(ChangeRefusedError, match="理由"):
        purging.hold(desk.office, MANAGER, open_case, reason="因为")


def test_a_draft_nobody_went_on_with_is_as_if_it_had_never_been(desk: Counter, tmp_path: Path) -> None:
    view = opening.open_case(desk.office, APPLICANT, OpenCase(FORM))
    desk.bring(view.id, scan("身份证正面.jpg", document("id_card")))
    later(desk, days=29)
    assert purging.purge(desk.office, MANAGER).drafts == 0
    later(desk, days=2)
    assert purging.purge(desk.office, MANAGER).drafts == 1
    assert traces(desk, tmp_path) == []
    with desk.office.database.reading() as session:
        assert session.execute(select(CaseRow)).first() is None


def test_a_case_that_is_being_read_waits(desk: Counter) -> None:
    case_id = ended(desk)
    with desk.office.database.writing() as session:
        session.execute(update(JobRow).values(state="running", finished_at=None))
    later(desk, days=2000)
    assert purging.purge(desk.office, MANAGER).ended_cases == 0
    assert read_case(desk.office, case_id)


def test_pictures_go_before_the_originals(desk: Counter) -> None:
    case_id = ended(desk)
    later(desk, days=181)
    done = purging.purge(desk.office, MANAGER)
    assert (done.pictures, done.ended_cases, done.bytes_of) == (1, 0, 1)
    assert all(desk.office.blobs.get(file.sha256) for file in read_case(desk.office, case_id).files)
    with desk.office.database.reading() as session:
        assert not session.execute(select(PageRow).where(PageRow.picture_sha256.is_not(None))).all()


def test_a_file_taken_out_goes_the_next_day(desk: Counter) -> None:
    desk.at = datetime.now(desk.at.tzinfo)  # the folder knows no other clock
    view = opening.open_case(desk.office, APPLICANT, OpenCase(FORM))
    kept, gone = (desk.bring(view.id, scan(f"{n}.jpg", document("id_card"))) for n in "ab")
    remove_file(desk.office, APPLICANT, view.id, gone)
    later(desk, hours=23)
    assert purging.purge(desk.office, MANAGER).removed_files == 0
    later(desk, hours=2)
    done = purging.purge(desk.office, MANAGER)
    assert (done.removed_files, done.bytes_of) == (1, 1)
    with desk.office.database.reading() as session:
        assert list(session.execute(select(FileRow.id)).scalars()) == [kept]


def test_bytes_without_a_row_go_only_when_they_are_no_upload_on_its_way(desk: Counter) -> None:
    desk.at = datetime.now(desk.at.tzinfo)  # the folder knows no other clock
    blob = desk.office.blobs.put([b"lost by a crash"])
    assert purging.purge(desk.office, MANAGER).bytes_of == 0
    later(desk, hours=2)
    assert purging.purge(desk.office, MANAGER).bytes_of == 1
    assert not desk.office.blobs.has(blob.sha256)


def test_a_row_is_refused_whose_bytes_were_taken_away_meanwhile(desk: Counter) -> None:
    view = opening.open_case(desk.office, APPLICANT, OpenCase(FORM))

    class Late:
        """A store in which the purge comes between the bytes and their row."""

        def __getattr__(self, name: str) -> Any:
            return getattr(desk.office.blobs, name)

        def put(self, *args: Any, **more: Any) -> Any:
            blob = desk.office.blobs.put(*args, **more)
            desk.office.blobs.delete(blob.sha256)
            return blob

    office: Office = replace(desk.office, blobs=Late())
    with pytest.raises(BlobStoreUnavailableError):
        receive_file(office, APPLICANT, ReceiveFile(view.id, "a.jpg", [b"x"]))
    assert receive_file(desk.office, APPLICANT, ReceiveFile(view.id, "a.jpg", [b"x"])).new


def test_one_worker_a_day(desk: Counter) -> None:
    assert purging.purge_when_due(desk.office) is not None
    assert purging.purge_when_due(desk.office) is None
    assert purging.outlook(desk.office).last is not None
    later(desk, days=1, seconds=5)
    assert purging.purge_when_due(desk.office) is not None


def test_never_means_never(desk: Counter) -> None:
    never = Retention(0, 0, 0, 0, 0, 0)
    settings = Settings(service=ServiceSettings(retention=never))
    ended(desk)
    opening.open_case(desk.office, APPLICANT, OpenCase(FORM))
    later(desk, days=30_000)
    assert purging.purge(replace(desk.office, settings=settings), MANAGER) == purging.Purged()


def test_work_that_is_over_is_forgotten_after_its_days(desk: Counter) -> None:
    forgotten: list[str] = []

    class Queue:
        def __getattr__(self, name: str) -> Any:
            return getattr(desk.office.queue, name)

        def forget(self, job_ids: Any) -> None:
            forgotten.extend(job_ids)

    ended(desk)
    later(desk, days=31)
    assert purging.purge(replace(desk.office, queue=Queue()), MANAGER).jobs == 1
    assert len(forgotten) == 1
    with desk.office.database.reading() as session:
        assert not session.execute(text("SELECT 1 FROM bz_jobs")).all()
