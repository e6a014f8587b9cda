"""What `/health` and `/metrics` say after a known amount of work, and what files are told of the queue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from fastapi.testclient import TestClient

from intake.errors import IntakeError
from intake.store import files, jobs
from intake.store.records import Job
from tests import api_office
from tests.api_office import Callers, callers
from tests.factories import resident
from tests.unit.api.conftest import plain_form

BEGUN = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
UPLOADS = "/api/v1/cases/{case_id}/files"


class Clock:
    at = BEGUN

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def people(tmp_path: Path, clock: Clock) -> Iterator[Callers]:
    with api_office.office(tmp_path, now=clock) as office:
        yield callers(office)


def figures(client: TestClient) -> Counter[str]:
    """Name with labels → value, as Prometheus reads them."""
    text = client.get("/metrics").text
    return Counter({name: float(value) for name, value in re.findall(r"^(baozhuang\S+) (\S+)$", text, re.M)})  # type: ignore[arg-type]


def upload(client: TestClient, case_id: str, name: str) -> str:
    answer = client.post(f"/api/v1/cases/{case_id}/files", files={"file": (name, name.encode())})
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


def test_figures_are_those_of_the_work_that_was_done(people: Callers, clock: Clock) -> None:
    portal, nobody, office = people.portal(), people.nobody(), people.office
    before = figures(nobody)
    assert nobody.get("/health").json() == {
        "status": "no_workers",
        "workers": 0,
        "queue": {"waiting": 0, "running": 0, "parked": 0, "oldest_seconds": None},
        "page_seconds": None,
    }
    first, second = (portal.post("/api/v1/cases", json=plain_form(resident())).json()["id"] for _ in range(2))
    sent: list[str] = []
    for number, case_id in enumerate((first, first, second, second, second)):
        clock.at = BEGUN + timedelta(seconds=10 * number)
        sent.append(upload(portal, case_id, f"{number}.jpg"))
        with office.database.writing() as session:  # as the queue of the service does, which is not here
            jobs.add(session, Job(f"open-{number}", "open_file", case_id, 1, file_id=sent[-1]), at=clock.at)
    assert portal.post(f"/api/v1/cases/{second}/submission", json={}, headers={"If-Match": "*"}).status_code == 200

    # One is being read, one was given up; two pages took one second and two, a third was read long before.
    clock.at = BEGUN + timedelta(seconds=100)
    with office.database.writing() as session:
        jobs.begin(session, "open-0", at=clock.at)
        jobs.change(session, "open-1", state="parked")
        files.add_pages(session, sent[0], 3, at=clock.at)
        for number, (seconds, ago) in enumerate(((1.0, 0), (2.0, 5), (60.0, 4_000)), 1):
            finished = clock.at - timedelta(seconds=ago)
            files.change_page(session, sent[0], number, status="read", seconds=seconds, finished_at=finished)
        for name, ago in (("here", 3), ("gone", 60)):
            jobs.seen(session, name, "null", started_at=BEGUN, at=clock.at - timedelta(seconds=ago))
    told = nobody.get("/health").json()
    # The first that still waits came after twenty seconds.
    queue = {"waiting": 3, "running": 1, "parked": 1, "oldest_seconds": 80.0}
    assert told == {"status": "ok", "workers": 1, "queue": queue, "page_seconds": 1.5}
    now = figures(nobody)
    assert {name: value for name, value in now.items() if not name.startswith("baozhuang_request")} == {
        "baozhuang_jobs_waiting": 3,
        "baozhuang_jobs_running": 1,
        "baozhuang_jobs_parked": 1,
        "baozhuang_queue_age_seconds": 80,
        "baozhuang_workers": 1,
        "baozhuang_page_seconds_mean": 1.5,
        'baozhuang_cases{step="draft"}': 1,
        'baozhuang_cases{step="submitted"}': 1,
    }
    # Requests are counted in the process, whoever made them: by what came since.
    more = now - before
    assert more[f'baozhuang_requests_total{{method="POST",route="{UPLOADS}",status="202"}}'] == len(sent)
    assert more[f'baozhuang_request_seconds_count{{method="POST",route="{UPLOADS}"}}'] == len(sent)
    assert more['baozhuang_requests_total{method="POST",route="/api/v1/cases",status="201"}'] == 2
    assert not any(id_ in name for name in now for id_ in (first, second, *sent))

    # The files of a case know how many come before them.
    ahead = [file["ahead"] for file in portal.get(f"/api/v1/cases/{second}/progress").json()["files"]]
    assert ahead == [0, 1, 2]


def test_a_service_without_its_database_is_not_well(people: Callers) -> None:
    class GoneError(IntakeError):
        code = "database_unavailable"

    def gone(_office: Any) -> None:
        raise GoneError("连不上数据库。", "请检查数据库是否在运行。")

    with patch("intake.api.routes_health.health", gone):
        answer = people.nobody().get("/health")
    assert (answer.status_code, answer.json()) == (503, {"status": "down", "code": "database_unavailable"})
