"""Live progress: news in their order, from where the caller left off, until the right or the time is over."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from intake.api import progress_stream as module
from intake.api.progress_stream import progress_stream
from intake.office_work.people import Person
from tests.unit.api.conftest import World


class Time:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Time:
    found = Time()
    monkeypatch.setattr(module, "LASTS_SECONDS", 60.0)
    monkeypatch.setattr(module.asyncio, "sleep", found.sleep)
    return found


def collect(stream: AsyncIterator[bytes]) -> list[str]:
    async def run() -> list[str]:
        return [piece.decode() async for piece in stream]

    return asyncio.run(run())


def stream(world: World, clock: Time, case_id: str, after: int = 0, by: Person | None = None) -> list[str]:
    person = by or Person("manager", "m" * 32)
    return collect(progress_stream(world.callers.office, person, case_id, after, now=clock))


def test_news_come_in_order_with_ids_to_go_on_from(world: World, clock: Time) -> None:
    portal = world.callers.portal()
    case_id = world.open(portal)
    portal.post(f"/api/v1/cases/{case_id}/files", files={"file": ("样例甲.jpg", b"x")})
    told = stream(world, clock, case_id)
    assert told[0] == "retry: 2000\n\n"
    news = [piece for piece in told if piece.startswith("id: ")]
    assert [piece.split("\n")[1] for piece in news] == ["event: case_opened", "event: file_received"]
    assert set(json.loads(news[1].split("data: ")[1])) == {"at", "file"}
    first = int(news[0].split("\n")[0].removeprefix("id: "))
    rest = [piece for piece in stream(world, clock, case_id, first) if piece.startswith("id: ")]
    assert rest == news[1:]


def test_a_quiet_stream_beats_and_ends_when_its_time_is_over(world: World, clock: Time) -> None:
    case_id = world.open(world.callers.portal())
    told = stream(world, clock, case_id)
    assert module.LASTS_SECONDS <= clock.seconds < module.LASTS_SECONDS + 1
    assert 3 <= told.count(": beat\n\n") <= 4


def test_the_stream_ends_when_the_right_does(world: World, clock: Time) -> None:
    case_id = world.open(world.callers.portal())
    stream(world, clock, case_id, by=Person("portal", "x" * 32, scopes=frozenset({"cases:read"})))
    assert clock.seconds <= module.CHECK_RIGHT_SECONDS + 1
