"""The processes of the service: set-up, the doctor, workers that never come back, orders, an orderly end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from dbos import DBOSClient
from sqlalchemy import text

from intake import bootstrap
from intake import settings as installation
from intake.blobs import pieces
from intake.jobs import engine
from intake.jobs.liveness import FileLocks, Locks, SessionLocks
from intake.jobs.order import Order
from intake.jobs.priority import NICENESS
from intake.jobs.worker import hand_back
from intake.office_work import first_run
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.secret import SecretFileError, load_or_make
from intake.service_settings import ServiceSettings
from intake.settings import Settings
from intake.store import jobs
from intake.store.database import Database
from tests.service import RunningService

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "张测试"},
    "matters": ["lv_resident"],
}
PAGE = Path(__file__).parents[2] / "samples/cases/01-resident-complete/scan-01.jpg"
RUN = [sys.executable, "-c", "from intake.cli.main import run; run()"]


def settings(folder: Path, url: str) -> Settings:
    return Settings(service=ServiceSettings(data_folder=folder, database=url, engine="null", workers=1))


def locks(database: Database, folder: Path) -> Locks:
    folder.mkdir(exist_ok=True)
    return FileLocks(folder) if database.is_sqlite else SessionLocks(database)


def test_a_lock_is_held_by_one_and_free_when_its_holder_is_gone(database: Database, tmp_path: Path) -> None:
    first, second = locks(database, tmp_path / "w"), locks(database, tmp_path / "w")
    assert second.is_free("host-0")
    assert first.hold("host-0")
    assert not second.hold("host-0")
    assert not second.is_free("host-0")
    assert second.is_free("host-1")
    assert first.still_held()
    first.release()
    assert second.is_free("host-0")
    assert second.hold("host-0")
    second.release()


def test_work_of_a_worker_that_never_comes_back_is_handed_on(database_url: str, tmp_path: Path) -> None:
    told = settings(tmp_path, database_url)
    bootstrap.prepare(told)
    with bootstrap.office(told) as office:
        file_id = uploaded(office)
        table = "workflow_status" if office.database.is_sqlite else "dbos.workflow_status"
        for name in ("gone-0", "alive-0"):
            with office.database.writing() as session:
                taken = f"UPDATE {table} SET status = 'PENDING', executor_id = :name"  # noqa: S608
                session.execute(text(taken), {"name": name})
            alive = locks(office.database, tmp_path / "workers")
            assert alive.hold("alive-0")
            client = DBOSClient(
                system_database_url=office.database.url_with_secret,
                serializer=engine.serializer(),
                application_name=engine.APPLICATION,
            )
            handed = hand_back(client, locks(office.database, tmp_path / "workers"), own="me-0")
            client.destroy()
            alive.release()
            with office.database.reading() as session:
                state = session.execute(text(f"SELECT status FROM {table}")).scalar_one()  # noqa: S608
                assert jobs.get(session, f"open-{file_id}-1") is not None
            assert (handed, state) == ((1, "ENQUEUED") if name == "gone-0" else (0, "PENDING"))


def uploaded(office: Office) -> str:
    by = Person("applicant", "a" * 32)
    case = open_case(office, by, OpenCase({**FORM, "channel": "window"}))
    return receive_file(office, by, ReceiveFile(case.id, "a.png", pieces(b"x"))).file.id


def test_asking_that_is_rolled_back_leaves_no_work(database_url: str, tmp_path: Path) -> None:
    told = settings(tmp_path, database_url)
    bootstrap.prepare(told)

    class Stop(Exception):  # noqa: N818  (only of this test)
        pass

    with bootstrap.office(told) as office:

        def broken(*_: object, **__: object) -> None:
            raise Stop

        uploaded(office)
        object.__setattr__(office, "secret", type("Broken", (), {"pseudonym": broken})())
        with pytest.raises(Stop):
            uploaded(office)  # the audit entry comes last; nothing of it may stay
        table = "workflow_status" if office.database.is_sqlite else "dbos.workflow_status"
        with office.database.reading() as session:
            for name in ("bz_files", "bz_jobs", table):
                assert session.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() == 1  # noqa: S608


def test_work_that_is_over_is_forgotten_by_the_engine_too(database_url: str, tmp_path: Path) -> None:
    told = settings(tmp_path, database_url)
    bootstrap.prepare(told)
    with bootstrap.office(told) as office:
        kept, gone = f"open-{uploaded(office)}-1", f"open-{uploaded(office)}-1"
        office.queue.forget([gone, "never-heard-of"])
        office.queue.forget([])
        table = "workflow_status" if office.database.is_sqlite else "dbos.workflow_status"
        with office.database.reading() as session:
            left = session.execute(text(f"SELECT workflow_uuid FROM {table}")).scalars().all()  # noqa: S608
        assert left == [kept]


def test_the_code_for_the_first_administrator_is_new_at_each_start(database_url: str, tmp_path: Path) -> None:
    told = settings(tmp_path, database_url)
    bootstrap.prepare(told)
    with bootstrap.office(told) as office:
        first, second = (first_run.announce(office)[-1].strip() for _ in range(2))
        assert first != second
        assert len(first) == 12


def test_the_secret_is_made_once_and_kept_from_others(tmp_path: Path) -> None:
    one, other = load_or_make(tmp_path), load_or_make(tmp_path)
    assert one.pseudonym("phone", "13800000000") == other.pseudonym("phone", "13800000000")
    assert one.pseudonym("phone", "13800000000") != one.pseudonym("person", "13800000000")
    assert (tmp_path / "secret.key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]
    (tmp_path / "secret.key").write_text("nonsense")
    with pytest.raises(SecretFileError):
        load_or_make(tmp_path)


def test_an_order_carries_no_secret_and_comes_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from intake.jobs import child
    from intake.jobs.order import read_order, write_order

    monkeypatch.delenv(installation.VARIABLE, raising=False)
    service = ServiceSettings(data_folder=tmp_path, database="postgresql://u:geheim@h/d", workers=3, port=1234)
    line = write_order(service, slot=2, listen=7, demo=True)
    assert b"geheim" not in line
    monkeypatch.setattr(child, "order", lambda: line)
    found = read_order()
    assert found == Order(
        Settings(service=ServiceSettings(data_folder=tmp_path, workers=3, port=1234)), 2, 7, demo=True
    )


def test_the_doctor_says_what_is_there(tmp_path: Path) -> None:
    done = subprocess.run(
        [*RUN, "doctor", "--json", "--engine", "null", "--data", str(tmp_path / "new")],
        env={name: value for name, value in os.environ.items() if name != installation.VARIABLE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    states = {check["name"]: check["state"] for check in json.loads(done.stdout)["checks"]}
    assert states["engine"] == "ok"
    assert states["database"] == states["files"] == "off"
    assert not (tmp_path / "new").exists()  # looking changes nothing


def test_the_doctor_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('[service]\ndatabase = "postgresql://nobody@127.0.0.1:1/none"\nengine = "none"\n')
    done = subprocess.run(
        [*RUN, "doctor", "--json"],
        env={**os.environ, installation.VARIABLE: str(tmp_path / "s.toml")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    assert checks["database"]["state"] == checks["engine"]["state"] == "missing"
    assert all(check["next_step"] for check in checks.values() if check["state"] == "missing")


@pytest.mark.slow
def test_serve_starts_ends_and_says_when_its_port_is_taken(tmp_path: Path) -> None:
    service = RunningService(tmp_path / "one", workers=1)
    try:
        service.start()
        service.wait_until_well(workers=True)
        (web,) = service.processes("intake.api.server")
        assert service.kill("intake.api.server") == 1
        answer = None
        deadline = time.monotonic() + 60
        while answer is None and time.monotonic() < deadline:
            answer = service.ask("GET", "/health")  # waits in the queue of the socket, is not refused
        assert answer is not None
        assert service.processes("intake.api.server") != [web]
        second = subprocess.run(
            [*RUN, "serve", "--port", str(service.port), "--data", str(tmp_path / "two")],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert second.returncode == 2
        assert "不能使用" in second.stderr
    finally:
        assert service.stop() == 0
    assert service.ask("GET", "/health") is None


@pytest.mark.slow
def test_workers_apart_from_the_pages_read_what_these_took_in(database_url: str, tmp_path: Path) -> None:
    service = RunningService(tmp_path, database_url, workers=0)
    worker: subprocess.Popen[bytes] | None = None
    try:
        service.start()
        portal = {"Authorization": f"Bearer {service.portal_key('样例平台')}"}
        case = service.post_json("/api/v1/cases", FORM, **portal)
        assert case is not None
        path = f"/api/v1/cases/{case.body['id']}"
        handed_in = service.upload(case.body["id"], "照片.png", PAGE.read_bytes(), headers=portal)
        assert handed_in is not None
        assert handed_in.status == 202
        time.sleep(1)
        files = service.ask("GET", f"{path}/files", headers=portal)
        assert files is not None
        assert files.body[0]["status"] == "waiting"

        worker = subprocess.Popen(
            [*RUN, "worker", "--workers", "1", "--engine", "null"],
            env=os.environ | {installation.VARIABLE: str(service.settings_file)},
            stdin=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 120
        while files.body[0]["status"] in ("waiting", "reading") and time.monotonic() < deadline:
            time.sleep(0.2)
            files = service.ask("GET", f"{path}/files", headers=portal)
            assert files is not None
        assert files.body[0]["status"] == "rejected"
        worker.terminate()
        assert worker.wait(60) == 0
        assert service.processes("intake.api.server")
    finally:
        if worker is not None and worker.poll() is None:
            worker.kill()
            worker.wait()
        service.stop()


_STEPPING_BACK = """
import json, os
from pathlib import Path
from intake.jobs.priority import step_back
from ocr.limits import DEFAULT_LIMITS
from ocr.sandbox import ParserProcess

def told(pid):
    group = Path(f"/proc/{pid}/autogroup")
    weight = int(group.read_text().rsplit(" ", 1)[1]) if group.exists() else None
    return [os.getpriority(os.PRIO_PROCESS, pid), weight, os.getsid(pid) == pid]

step_back()
with ParserProcess({"type": "probe"}, b"", limits=DEFAULT_LIMITS) as parser:
    print(json.dumps([told(os.getpid()), told(parser.process_id)]))
"""


def test_readers_and_their_parsers_step_back_in_sessions_of_their_own() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STEPPING_BACK], capture_output=True, text=True, check=True, timeout=60
    )
    reader, parser = json.loads(done.stdout)
    for niceness, weight, own_session in (reader, parser):
        assert niceness >= NICENESS
        assert own_session
        # None: a kernel that does not weigh sessions. Others than root may wish ten times a second, all together.
        assert weight in (NICENESS, None) or (
            weight == 0 and os.geteuid() and [niceness, weight, own_session] == parser
        )
