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
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import segno

from intake.blobs import LocalBlobs
from intake.store.database import Database, sqlite_url
from tests.databases import BACKENDS, Server
from tests.invariants import Promise, broken_promises
from tests.service import RunningService

pytestmark = [pytest.mark.slow, pytest.mark.allow_hosts(["127.0.0.1"])]

KILLS = int(os.environ.get("BAOZHUANG_TEST_KILLS", "8"))
CASES = 4
_START_SECONDS = 180.0
_RESUMED_WITHIN_SECONDS = 60.0  # some seconds on a machine of its own; tests run on busy ones
_DRAINED_WITHIN_SECONDS = 120.0
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


@pytest.mark.parametrize("backend", BACKENDS)
def test_nothing_is_lost_and_nothing_shows_twice(
    backend: str, tmp_path: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    url = ""
    if backend == "postgresql":
        running: Server = request.getfixturevalue("postgres")
        url = running.new_database()
    chance = random.Random(20261126)
    service = RunningService(tmp_path, url)
    resumed: list[float] = []
    try:
        service.start()
        sender = Sender(service, [open_case(service, number) for number in range(CASES)])
        sending = threading.Thread(target=sender.run, daemon=True)
        sending.start()
        kills = {"web": 0, "workers": 0, "everything": 0}
        whole = set(chance.sample(range(KILLS), max(1, KILLS // 12)))
        for number in range(KILLS):
            if number % 3 == 0:
                sender.wait_for_one_more()  # or a slow machine would be killed at nothing but its starts
            time.sleep(chance.uniform(0.05, 0.9))
            if number in whole:
                kills["everything"] += 1
                service.kill_everything()
                began = time.monotonic()
                service.start()
                service.wait_until_well(workers=True)
                resumed.append(time.monotonic() - began)
            else:
                what = chance.choice(["web", "workers", "workers"])
                kills[what] += service.kill("intake.api.server" if what == "web" else "intake.jobs.worker") > 0
        sender.stop()
        sending.join()
        drained = drain(service)
    finally:
        service.stop()
    database = Database(url or sqlite_url(tmp_path / "data" / "baozhuang.db"))
    try:
        broken = broken_promises(database, LocalBlobs(tmp_path / "data" / "files"), sender.promised)
    finally:
        database.close()
    with capsys.disabled():
        print(
            f"\n{backend}: {kills}, {len(sender.promised)} uploads acknowledged, {sender.unanswered} repeated, "
            f"answering again after {statistics.median(resumed):.1f} s, queue empty after {drained:.1f} s"
        )
    assert broken == []
    assert sender.wrong == []
    assert len(sender.promised) >= KILLS // 4
    assert max(resumed) < _RESUMED_WITHIN_SECONDS


def open_case(service: RunningService, number: int) -> tuple[str, dict[str, str]]:
    """A case of a portal of its own, and the headers that portal is known by."""
    headers = {"Authorization": f"Bearer {service.portal_key(f'测试平台{number}')}"}
    answer = service.post_json("/api/v1/cases", FORM, **headers)
    assert answer is not None
    assert answer.status == 201, answer
    return answer.body["id"], headers


def drain(service: RunningService) -> float:
    """Wait until nothing waits or runs; how long it took, in seconds."""
    began = time.monotonic()
    while time.monotonic() - began < _DRAINED_WITHIN_SECONDS:
        answer = service.ask("GET", "/health")
        if answer is not None and answer.status == 200:
            queue = answer.body["queue"]
            if queue["waiting"] == queue["running"] == 0:
                return time.monotonic() - began
        time.sleep(0.2)
    raise AssertionError(f"work is left: {answer} {service.log()}")
