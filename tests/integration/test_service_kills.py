"""kill -9 of the web process, the workers, or everything, at any moment: nothing is lost, nothing shows twice."""

from __future__ import annotations

import hashlib
import io
import os
import random
import statistics
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import segno
from sqlalchemy import select

from intake.blobs import LocalBlobs
from intake.store.database import Database, sqlite_url
from intake.store.models_service import JobRow
from tests.databases import BACKENDS, Server, binaries
from tests.invariants import Promise, broken_promises
from tests.service import RunningService

pytestmark = [pytest.mark.slow, pytest.mark.allow_hosts(["127.0.0.1"])]

KILLS = int(os.environ.get("BAOZHUANG_TEST_KILLS", "8"))
CASES = 4
_START_SECONDS = 180.0
_RESUMED_WITHIN_SECONDS = 60.0  # some seconds on a machine of its own; tests run on busy ones
_STUCK_SECONDS = 120.0
SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "cases"
_WEB, _WORKER = "intake.api.server", "intake.jobs.worker"
FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "张测试", "id_number": "411599199001010014"},
    "matters": ["lv_resident"],
}


def picture(number: int) -> bytes:
    """A small page, different from every other."""
    page = io.BytesIO()
    segno.make(f"{number} {uuid.uuid4().hex}").save(page, kind="png", scale=4, border=8)
    return page.getvalue()


@dataclass
class Sender:
    """An applicant who keeps uploading, and repeats with the same key what was not answered."""

    service: RunningService
    cases: list[tuple[str, dict[str, str]]]
    promised: list[Promise] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    unanswered: int = 0
    _stop: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        number = 0
        while not self._stop.is_set():
            number += 1
            self._send(*self.cases[number % len(self.cases)], picture(number), uuid.uuid4().hex)
            self._stop.wait(0.4)

    def stop(self) -> None:
        self._stop.set()

    def wait_for_one_more(self) -> None:
        """Until another upload is acknowledged."""
        before, deadline = len(self.promised), time.monotonic() + _START_SECONDS
        while len(self.promised) == before and time.monotonic() < deadline:
            time.sleep(0.05)

    def _send(self, case_id: str, headers: dict[str, str], data: bytes, key: str) -> None:
        sha256 = hashlib.sha256(data).hexdigest()
        deadline = time.monotonic() + 240
        while time.monotonic() < deadline:
            answer = self.service.upload(case_id, "照片.png", data, key=key, headers=headers)
            if answer is not None and answer.status in (200, 202):
                if answer.body["sha256"] != sha256:
                    self.wrong.append("another file was acknowledged")
                self.promised.append(Promise(case_id, answer.body["id"], sha256))
                return
            if answer is not None and answer.status not in (429, 503):
                self.wrong.append(f"answer {answer.status}")
                return
            self.unanswered += answer is None
            self._stop.wait(0.1 if answer is None else 1.0)
        self.wrong.append("never answered")


@dataclass
class Outcome:
    """What a service went through, and what is wrong with it afterwards. Times in seconds."""

    kills: dict[str, int]
    promised: int
    repeated: int
    wrong: list[str]
    broken: list[str]
    resumed: list[float]
    drained: float


@pytest.fixture(scope="module")
def outcomes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Future[Outcome]]]:
    """The service on each database, killed and killed again; both at once, for most of the time they start anew."""
    named = {item.name for item in request.session.items}
    there = [backend for backend in BACKENDS if backend == "sqlite" or binaries() is not None]
    wanted = [backend for backend in there if any(backend in name for name in named)]
    urls = {"sqlite": "", "postgresql": ""}
    if "postgresql" in wanted:
        running: Server = request.getfixturevalue("postgres")
        urls["postgresql"] = running.new_database()
    with ThreadPoolExecutor(len(BACKENDS)) as pool:
        yield {name: pool.submit(live_through, tmp_path_factory.mktemp(name), urls[name]) for name in wanted}


@pytest.mark.parametrize("backend", BACKENDS)
def test_nothing_is_lost_and_nothing_shows_twice(
    backend: str, outcomes: dict[str, Future[Outcome]], capsys: pytest.CaptureFixture[str]
) -> None:
    if backend not in outcomes:
        pytest.skip("PostgreSQL is not on this machine")
    found = outcomes[backend].result()
    with capsys.disabled():
        print(
            f"\n{backend}: {found.kills}, {found.promised} uploads acknowledged, {found.repeated} repeated, "
            f"answering again after {statistics.median(found.resumed):.1f} s, queue empty after {found.drained:.1f} s"
        )
    assert found.broken == []
    assert found.wrong == []
    assert sum(found.kills.values()) == KILLS
    assert found.promised >= KILLS // 5
    assert max(found.resumed) < _RESUMED_WITHIN_SECONDS


def live_through(folder: Path, url: str) -> Outcome:
    """Upload without end, kill at random moments, then let the service come to rest and look."""
    chance, service = random.Random(20261126), RunningService(folder, url)
    kills = {"web": 0, "one worker": 0, "all workers": 0, "everything": 0}
    whole = set(chance.sample(range(KILLS), max(1, KILLS // 16)))
    resumed: list[float] = []
    try:
        service.start()
        sender = Sender(service, [open_case(service, number) for number in range(CASES)])
        sending = threading.Thread(target=sender.run, daemon=True)
        sending.start()
        while (number := sum(kills.values())) < KILLS:
            if number % 5 == 0:
                sender.wait_for_one_more()  # or a slow machine would be killed at nothing but its starts
            time.sleep(chance.uniform(0.05, 0.9))
            if number in whole:
                whole.remove(number)
                kills["everything"] += 1
                service.kill_everything()
                began = time.monotonic()
                service.start()
                service.wait_until_well(workers=True)
                resumed.append(time.monotonic() - began)
            else:
                what = chance.choice(["web", "one worker", "one worker", "all workers"])
                most = 1 if what == "one worker" else None
                kills[what] += service.kill(_WEB if what == "web" else _WORKER, most=most) > 0
        sender.stop()
        sending.join()
        drained = drain(service)
    finally:
        service.stop()
    database = Database(url or sqlite_url(folder / "data" / "baozhuang.db"))
    try:
        broken = broken_promises(database, LocalBlobs(folder / "data" / "files"), sender.promised)
    finally:
        database.close()
    return Outcome(kills, len(sender.promised), sender.unanswered, sender.wrong, broken, resumed, drained)


@pytest.mark.model
def test_a_page_whose_reader_is_killed_while_it_reads_is_read_by_the_next(tmp_path: Path) -> None:
    """The same with a real engine, which takes its time with a page."""
    chance, service = random.Random(20261126), RunningService(tmp_path, engine="rapid", workers=1)
    data = (SAMPLES / "01-resident-complete" / "scan-01.jpg").read_bytes()
    try:
        service.start()
        case_id, headers = open_case(service, 0)
        answer = service.upload(case_id, "身份证.jpg", data, headers=headers)
        assert answer is not None
        assert answer.status == 202
        promise = Promise(case_id, answer.body["id"], hashlib.sha256(data).hexdigest())
        for kill in range(1, 4):
            wait_for_begun(tmp_path, kill)
            time.sleep(chance.uniform(0.0, 0.4))
            assert service.kill(_WORKER) == 1
        drain(service)
        papers = service.ask("GET", f"/api/v1/cases/{case_id}/readings", headers=headers)
        assert papers is not None
        assert [paper["kind"] for paper in papers.body] == ["id_card"], papers
    finally:
        service.stop()
    database = Database(sqlite_url(tmp_path / "data" / "baozhuang.db"))
    try:
        assert broken_promises(database, LocalBlobs(tmp_path / "data" / "files"), [promise]) == []
    finally:
        database.close()


def wait_for_begun(folder: Path, times: int) -> None:
    """Until the reading of a page has been begun so many times."""
    database, deadline = Database(sqlite_url(folder / "data" / "baozhuang.db")), time.monotonic() + _START_SECONDS
    begun = select(JobRow.attempts).where(JobRow.kind == "read_page", JobRow.state == "running")
    try:
        while time.monotonic() < deadline:
            with database.reading() as session:
                if session.execute(begun).scalar_one_or_none() == times:
                    return
            time.sleep(0.02)
    finally:
        database.close()
    raise AssertionError(f"reading was not begun {times} times")


def open_case(service: RunningService, number: int) -> tuple[str, dict[str, str]]:
    """A case of a portal of its own, and the headers that portal is known by."""
    headers = {"Authorization": f"Bearer {service.portal_key(f'测试平台{number}')}"}
    answer = service.post_json("/api/v1/cases", FORM, **headers)
    assert answer is not None
    assert answer.status == 201, answer
    return answer.body["id"], headers


def drain(service: RunningService) -> float:
    """Wait until nothing waits or runs; how long it took, in seconds. Fails when nothing moves any more."""
    began = moved = time.monotonic()
    before: object = None
    while time.monotonic() - moved < _STUCK_SECONDS:
        answer = service.ask("GET", "/health")
        if answer is not None and answer.status == 200:
            queue = answer.body["queue"]
            if queue["waiting"] == queue["running"] == 0:
                return time.monotonic() - began
            if (now := (queue["waiting"], queue["running"])) != before:
                before, moved = now, time.monotonic()
        time.sleep(0.2)
    raise AssertionError(f"work is left: {answer} {service.log()}")
