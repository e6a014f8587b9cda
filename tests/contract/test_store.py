"""The store behaves alike on SQLite and on PostgreSQL: the same tests on both."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from intake.blobs import Blob
from intake.domain.events import Actor, Event
from intake.store import audit, cases, files, jobs, keys, repeats
from intake.store.audit import Entry
from intake.store.database import Database, DatabaseUnavailableError, sqlite_url
from intake.store.migrate import config, is_up_to_date, migrate, newest
from intake.store.models import PREFIX, Base
from intake.store.models_service import AuditHeadRow, AuditRow
from intake.store.records import CaseRecord, FileRecord, Job
from intake.store.repeats import SavedAnswer
from intake.store.types import new_id

AT = datetime(2026, 11, 26, 1, 2, 3, 456789, tzinfo=UTC)
DAY = date(2026, 11, 26)
FORM = {"district": "浉河区", "channel": "window", "applicant": {"type": "resident", "name": "张测试"}}
BLOB = Blob("ab" * 32, 3)


def add_case(database: Database, **changes: Any) -> CaseRecord:
    values: dict[str, Any] = {
        "form": FORM,
        "situation": {},
        "list_notice": "信电〔2024〕141号",
        "list_in_force": date(2024, 12, 1),
        "day": DAY,
        "at": AT,
        "priority": 10,
        "opened_by": "a",
    }
    with database.writing() as session:
        return cases.add(session, **{**values, **changes})


def entry(number: int) -> Entry:
    return Entry(
        "case_opened", AT + timedelta(seconds=number), "clerk", "p" * 64, "case", str(number), detail={"n": number}
    )


def test_models_and_migrations_agree(database: Database) -> None:
    def ours(name: str | None, kind: str, _parents: object) -> bool:
        return kind != "table" or (name or "").startswith(PREFIX)

    with database.connection() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours, "compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_step_is_the_one_alembic_would_choose() -> None:
    assert newest() == ScriptDirectory.from_config(config()).get_current_head()


def test_many_processes_may_migrate_at_once(database_url: str) -> None:
    stores = [Database(database_url) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, stores))
    assert all(is_up_to_date(store) for store in stores)
    for store in stores:
        store.close()


def test_a_transaction_is_kept_whole_or_not_at_all(database: Database) -> None:
    case = add_case(database)

    def half_done() -> None:
        with database.writing() as session:
            cases.derive(session, case.id, step="checked")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_done()
    with database.reading() as session:
        assert cases.get(session, case.id) == case


def test_what_is_changed_while_reading_is_thrown_away(database: Database) -> None:
    case = add_case(database)
    with database.reading() as session:
        cases.derive(session, case.id, step="checked")
    with database.reading() as session:
        assert cases.get(session, case.id) == case


def test_a_case_comes_back_as_it_was_written(database: Database) -> None:
    china = timezone(timedelta(hours=8))
    form = {**FORM, "z": 1, "a": "含\u0000控制字符和生僻字𠮷"}
    case = add_case(database, form=form, at=AT.astimezone(china))
    with database.reading() as session:
        found = cases.get(session, case.id)
    assert found is not None
    assert (found.form, found.created_at, found.version) == (form, AT, 1)
    assert list(found.form) == list(form)  # the order is kept: frozen data must stay the same


def test_a_moment_without_zone_is_refused(database: Database) -> None:
    with pytest.raises(Exception, match="without zone"):
        add_case(database, at=AT.replace(tzinfo=None))


def test_numbers_count_up_by_day_under_contention(database: Database) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: add_case(database).number, range(40)))
    assert sorted(made) == [f"20261126-{number:04d}" for number in range(1, 41)]
    assert add_case(database, day=DAY + timedelta(days=1)).number == "20261127-0001"


def test_changes_of_one_case_follow_each_other(database: Database) -> None:
    case = add_case(database)

    def step(number: int) -> None:
        with database.writing() as session:
            held = cases.lock(session, case.id)
            assert held is not None
            event = Event("submit", AT.replace(tzinfo=None), Actor("clerk", str(number)))
            seq = cases.append(session, held, event, at=AT)
            cases.change(session, case.id, AT, event_count=seq)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(step, range(40)))
    with database.reading() as session:
        found = cases.get(session, case.id)
        assert found is not None
        assert (found.event_count, found.version) == (40, 41)
        assert sorted(int(event.by.id) for event in cases.history(session, case.id)) == list(range(40))


def test_readers_are_not_held_up_by_a_writer(database: Database) -> None:
    case = add_case(database)
    began, done = threading.Event(), threading.Event()

    def hold() -> None:
        with database.writing() as session:
            cases.derive(session, case.id, step="checked")
            began.set()
            done.wait(10)

    writer = threading.Thread(target=hold)
    writer.start()
    began.wait(10)
    with database.reading() as session:
        found = cases.get(session, case.id)
    done.set()
    writer.join()
    assert found is not None
    assert found.step == "draft"


def test_lists_are_paged_newest_first_without_gap_or_double(database: Database) -> None:
    made = [add_case(database, at=AT + timedelta(seconds=number // 3)).id for number in range(10)]
    seen: list[str] = []
    after = None
    with database.reading() as session:
        while page := cases.listed(session, after=after, limit=3):
            seen += [case.id for case in page]
            after = seen[-1]
    assert sorted(seen) == sorted(made)
    assert seen[0] == made[-1]


def add_file(session: Session, case_id: str, blob: Blob, *, position: int = 1) -> FileRecord:
    name = f"{position}.png"
    return files.add(
        session, case_id, blob, position=position, name=name, media_type="", purpose="material", at=AT, by="a"
    )


def test_the_same_bytes_count_once_in_a_case_and_belong_to_several(database: Database) -> None:
    one, other = add_case(database), add_case(database)
    with database.writing() as session:
        for case in (one, other):
            files.note_blob(session, BLOB, media_type="image/png", at=AT)
            add_file(session, case.id, BLOB)
    with pytest.raises(IntegrityError), database.writing() as session:
        add_file(session, one.id, BLOB, position=2)
    with database.reading() as session:
        assert files.shelf(session, other.id).ids == {BLOB.sha256: files.of_case(session, other.id)[0].id}


def test_the_first_result_of_a_page_stays(database: Database) -> None:
    case = add_case(database)
    with database.writing() as session:
        files.note_blob(session, BLOB, media_type="", at=AT)
        file = add_file(session, case.id, BLOB)
        files.add_pages(session, file.id, 2, at=AT)
        files.add_pages(session, file.id, 2, at=AT)
        for packed in (b"first", b"second"):
            files.put_page_result(session, file.id, 1, "reader-1", packed)
        files.put_page_result(session, file.id, 1, "reader-2", b"third")
    with database.reading() as session:
        assert files.page_results(session, file.id, "reader-1") == {1: b"first"}
        assert files.unfinished_pages(session, file.id) == 2


def test_waiting_is_counted_in_the_order_of_work(database: Database) -> None:
    case = add_case(database)
    with database.writing() as session:
        made = []
        for number, priority in enumerate((50, 10, 20)):
            blob = Blob(f"{number:064x}", 1)
            files.note_blob(session, blob, media_type="", at=AT)
            file = add_file(session, case.id, blob, position=number + 1)
            jobs.add(session, Job(f"open-{file.id}-1", "open_file", case.id, priority, file.id), at=AT)
            made.append(file.id)
    with database.reading() as session:
        assert jobs.ahead_of(session, made) == dict(zip(made, [2, 0, 1], strict=True))
        assert jobs.ahead_of(session, ["nowhere"]) == jobs.ahead_of(session, []) == {}
        figures = jobs.figures(session, now=AT + timedelta(seconds=5))
    assert (figures.waiting, figures.running, figures.oldest_seconds) == (3, 0, 5.0)


def test_an_answer_is_given_again_until_it_is_old(database: Database) -> None:
    answer = SavedAnswer("r" * 64, 202, {"Location": "/x"}, b"body")
    with database.writing() as session:
        repeats.save(session, "portal", "k1", answer, at=AT, expires_at=AT + timedelta(hours=1))
    with database.reading() as session:
        assert repeats.find(session, "portal", "k1", at=AT) == answer
        assert repeats.find(session, "other", "k1", at=AT) is None
        assert repeats.find(session, "portal", "k1", at=AT + timedelta(hours=2)) is None
    with pytest.raises(IntegrityError), database.writing() as session:
        repeats.save(session, "portal", "k1", answer, at=AT, expires_at=AT + timedelta(hours=1))


def test_cases_about_the_same_are_found_by_their_keys(database: Database) -> None:
    one, other, third = (add_case(database) for _ in range(3))
    with database.writing() as session:
        for case, value in ((one, "x"), (other, "x"), (third, "y")):
            keys.replace_keys(session, case.id, [("vin", value), ("vin", value)])
    with database.reading() as session:
        assert keys.sharing(session, one.id, [("vin", "x")], ["draft"]) == (other.id,)
        assert keys.sharing(session, one.id, [("vin", "x")], ["checked"]) == ()


@pytest.fixture
def trail(database: Database) -> Database:
    for number in range(1, 6):
        with database.writing() as session:
            audit.write(session, entry(number))
    return database


def test_a_whole_audit_trail_verifies(trail: Database) -> None:
    with trail.reading() as session:
        assert audit.first_break(session) is None
        assert audit.first_break(session, known=audit.head(session)) is None


def test_entries_written_at_once_make_one_chain(database: Database) -> None:
    def write(number: int) -> None:
        with database.writing() as session:
            audit.write(session, entry(number))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(40)))
    with database.reading() as session:
        assert audit.head(session).seq == 40
        assert audit.first_break(session) is None


@pytest.mark.parametrize(
    ("tampering", "broken_at"),
    [
        (update(AuditRow).where(AuditRow.seq == 3).values(detail={"n": 4}), 3),
        (update(AuditRow).where(AuditRow.seq == 2).values(actor="q" * 64), 2),
        (text("DELETE FROM bz_audit WHERE seq = 4"), 4),
        (text("DELETE FROM bz_audit WHERE seq = 5"), 5),
        (text("UPDATE bz_audit SET seq = 9 WHERE seq = 5"), 5),
    ],
)
def test_a_changed_trail_is_noticed(trail: Database, tampering: Any, broken_at: int) -> None:
    with trail.writing() as session:
        session.execute(tampering)
    with trail.reading() as session:
        assert audit.first_break(session) == broken_at


def test_cutting_the_end_off_is_noticed_by_a_head_kept_elsewhere(trail: Database) -> None:
    with trail.reading() as session:
        known = audit.head(session)
    with trail.writing() as session:
        session.execute(text("DELETE FROM bz_audit WHERE seq > 3"))
        last = session.execute(select(AuditRow).where(AuditRow.seq == 3)).scalar_one()
        session.execute(update(AuditHeadRow).values(seq=3, hash=last.hash))
    with trail.reading() as session:
        assert audit.first_break(session) is None
        assert audit.first_break(session, known=known) == 4


@pytest.mark.parametrize("url", ["mysql://a/b", "nonsense", "postgresql://nobody@127.0.0.1:1/none"])
def test_a_database_that_cannot_be_used_is_said(url: str) -> None:
    def use() -> None:
        store = Database(url)
        try:
            store.check()
        finally:
            store.close()

    with pytest.raises(DatabaseUnavailableError):
        use()


def test_ids_are_random_and_say_nothing() -> None:
    made = {new_id() for _ in range(1000)}
    assert len(made) == 1000
    assert {len(each) for each in made} == {32}


def test_processes_take_turns_at_writing_and_a_dead_one_keeps_nobody_waiting(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "b.db")
    first, second = Database(url), Database(url)
    migrate(first)
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time\nfrom intake.store.database import Database\n"
            "with Database(sys.argv[1]).writing():\n    print('mine', flush=True)\n    time.sleep(60)",
            url,
        ],
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"mine\n"
    done: list[int] = []

    def write(database: Database, number: int) -> None:
        with database.writing() as session:
            done.append(number)
            session.execute(text("SELECT 1"))

    waiting = [threading.Thread(target=write, args=(each, n)) for n, each in enumerate((first, second, first))]
    for thread in waiting:
        thread.start()
    time.sleep(0.3)
    assert done == []
    holder.kill()
    holder.wait()
    holder.stdout.close()
    for thread in waiting:
        thread.join(20)
    assert sorted(done) == [0, 1, 2]
    first.close()
    second.close()
