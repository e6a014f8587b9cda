"""`python -m tools.api_examples`: what the application answers, into intake/data/api-examples.json.

Calls every operation as the test of the API does, with a clock and chance of its own, so that made twice it is the same
file. People, firms and numbers are those of the tests, all invented; what opens something is replaced. `--check` writes
nothing, and tells by its status whether the file is the one that would be written.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import random
import re
import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from starlette.exceptions import HTTPException

from intake.accounts.rates import TooManyRequestsError
from intake.accounts.refusals import ForbiddenError, NotSignedInError
from intake.api.problems import VersionWantedError, add_problem_answers
from intake.api.progress_stream import progress_stream
from intake.errors import IntakeError
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError, OutdatedError
from intake.store.database import DatabaseUnavailableError
from tests import api_office
from tests.api_scenario import ENDLESS, Exchange, Recorder, walk
from tests.unit.api.conftest import World
from tests.unit.office_work.counter import Counter

FILE = Path(__file__).parents[1] / "intake" / "data" / "api-examples.json"
BEGUN = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
SEED = 20_261_123
SECRETS: Mapping[str, str] = {
    "csrf_token": "0123456789abcdef" * 4,
    "follow_code": "7K3M9Q",
    "password": "Li4-Xiang-Yang-8",
    "prefix": "bz_example",
    "setup": "7K3M9QW2X4ZA",
    "bz": "bz_example-0123456789-0123456789-0123456789-ab",
    "whsec": "whsec_ZXhhbXBsZS1zZWNyZXQtZXhhbXBsZS1zZWNyZXQtMDE=",
}
"""What stands in place of everything that opens something."""
_MOST, _MOST_DEEPER, _MOST_WORDS, _MOST_KEYS = 2, 1, 6, 3
_TEXT_LINES = 12
_CHOICES = frozenset({"anyOf", "oneOf", "allOf", "prefixItems"})
_IDS = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{64})(?![0-9A-Za-z])")
_FRACTION = re.compile(r"(T\d\d:\d\d:\d\d)\.\d+")
_LOGIN = re.compile(r"\bu[0-9a-f]{8}\b")


class Clock:
    """Goes on a little with every look, and to the next minute after every call, so that looks shift no time."""

    def __init__(self) -> None:
        self.at = BEGUN

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at

    def next_minute(self) -> None:
        self.at = self.at.replace(second=0, microsecond=0) + timedelta(minutes=1)


class Taker(Recorder):
    """Records, and lets a minute pass after each call."""

    def __init__(self, app: Any, clock: Clock) -> None:
        super().__init__(app)
        self._clock = clock

    def __call__(self, client: TestClient, method: str, path: str, **more: Any) -> Any:
        answer = super().__call__(client, method, path, **more)
        self._clock.next_minute()
        return answer


def main(arguments: list[str]) -> int:
    """0; with `--check` 1 where the file is another one."""
    text = written()
    if "--check" in arguments:
        return int(FILE.read_text("utf-8") != text)
    FILE.write_text(text, "utf-8")
    print(f"{FILE.name}: {len(text.encode()) // 1024} KB")
    return 0


def written() -> str:
    """The file as it is to be."""
    chance = random.Random(SEED)  # noqa: S311  (the same on purpose)
    clock = Clock()
    with (
        patch.object(os, "urandom", chance.randbytes),
        patch.object(random, "_urandom", chance.randbytes),
        tempfile.TemporaryDirectory() as folder,
        api_office.office(Path(folder) / "office", now=clock) as office,
    ):
        world = World(api_office.callers(office), Counter(office, BEGUN))
        call = Taker(world.callers.app, clock)
        walk(world, call)
        operations = _operations(call.taken)
        operations[" ".join(ENDLESS)] = _stream(world, call.taken)
        problems = _problems(world)
    found = {
        "operations": dict(sorted(operations.items(), key=lambda each: each[0].split()[::-1])),
        "problems": problems,
    }
    return _named_anew(json.dumps(found, ensure_ascii=False, indent=1)) + "\n"


def _operations(taken: list[Exchange]) -> dict[str, Any]:
    """Each operation by what it was asked when it told most."""
    found: dict[str, Any] = {}
    best: dict[tuple[str, int, str], Exchange] = {}
    for each in taken:
        key = f"{each.method} {each.template}", each.status, each.kind
        if key not in best or len(each.content) > len(best[key].content):
            best[key] = each
    for (name, status, kind), each in best.items():
        entry = found.setdefault(name, {"path": dict(each.path), "answers": {}})
        if each.query and status < 300 and kind.endswith("json"):
            entry["query"] = dict(each.query)
        if each.body is not None:
            entry["body"] = _asked(each)
        if (value := _told(each)) is not None:
            entry["answers"].setdefault(str(status), {})[kind] = value
    return found


def _asked(each: Exchange) -> Any:
    body = dict(each.body)
    if "code" in body and each.template.endswith(("/setup", "/follow")):
        body["code"] = SECRETS["setup" if each.template.endswith("/setup") else "follow_code"]
    return body


def _told(each: Exchange) -> dict[str, Any] | None:
    """The answer, cut where it is long; None for bytes and for nothing."""
    if each.told is not None:
        value = _without_secrets(each.told, codes=each.template.endswith("/codes"))
        shown = _cut(value)
        return {"value": shown} if shown == value else {"value": shown, "cut": True}
    if each.kind.startswith("text/"):
        lines = each.content.decode("utf-8-sig").splitlines(keepends=True)
        return {"value": "".join(lines[:_TEXT_LINES]), "cut": True}
    return None


def _without_secrets(value: Any, *, codes: bool) -> Any:
    if isinstance(value, list):
        return [_without_secrets(each, codes=codes) for each in value]
    if not isinstance(value, dict):
        return value
    made = {key: _without_secrets(each, codes=codes) for key, each in value.items()}
    for key in ("csrf_token", "follow_code", "password", "prefix"):
        if made.get(key):
            made[key] = SECRETS[key]
    if "secret" in made:
        made["secret"] = SECRETS[made["secret"].partition("_")[0]]
    if codes and "code" in made:
        made["code"] = SECRETS["follow_code"]
    return made


def _cut(value: Any, depth: int = 0) -> Any:
    """Long lists, and tables of things alike, by their first items."""
    if isinstance(value, list):
        plain = not any(isinstance(each, dict | list) for each in value)
        most = _MOST_WORDS if plain else _MOST if depth < 2 else _MOST_DEEPER
        return [_cut(each, depth + 1) for each in value[:most]]
    if not isinstance(value, dict):
        return value
    if _CHOICES & value.keys():
        return value  # a JSON Schema: without one of its choices it would say something else
    alike = len(value) > 2 * _MOST_KEYS and all(isinstance(each, dict | None) for each in value.values())
    kept = list(value.items())[:_MOST_KEYS] if alike else value.items()
    return {key: _cut(each, depth + 1) for key, each in kept}


def _stream(world: World, taken: list[Exchange]) -> dict[str, Any]:
    """The first messages of the progress of the first case."""
    case_id = next(each.path["case_id"] for each in taken if "case_id" in each.path)
    office = world.callers.office

    async def first() -> str:
        stream = progress_stream(office, Person("manager", "m" * 32), case_id, 0, now=lambda: 0.0)
        return "".join([(await anext(stream)).decode() for _ in range(3)])

    return {
        "path": {"case_id": case_id},
        "answers": {"200": {"text/event-stream": {"value": asyncio.run(first()), "cut": True}}},
    }


def _problems(world: World) -> dict[str, Any]:
    """An answer of each status, by the application's own way from an error to an answer."""
    app = FastAPI()
    add_problem_answers(app)
    errors: dict[type[Exception], list[Exception]] = {
        HTTPException: [HTTPException(status) for status in (400, 408, 413, 415)],
        IntakeError: [
            NotSignedInError(),
            ForbiddenError(),
            NotFoundError("办件"),
            OutdatedError(13),
            VersionWantedError(),
            TooManyRequestsError(30, 600),
            DatabaseUnavailableError("连不上数据库。", "请稍后再试。"),
        ],
        Exception: [Exception()],
    }
    told = []
    for kind, of_kind in errors.items():
        for error in of_kind:
            answer: Any = app.exception_handlers[kind](Request({"type": "http"}), error)
            told.append(json.loads(answer.body))
    portal = world.callers.portal()
    told.append(portal.post("/api/v1/cases", json={"district": "浉河区"}).json())
    path = f"/api/v1/cases/{world.open(portal)}/withdrawal"
    told.append(portal.post(path, json={}, headers={"If-Match": "*"}).json())
    return {str(each["status"]): each for each in sorted(told, key=lambda each: int(each["status"]))}


def _named_anew(text: str) -> str:
    """Ids and hashes numbered as they come, so that one more of them somewhere changes no other; whole seconds."""
    known: dict[str, str] = {}
    logins: dict[str, str] = {}

    def another(match: re.Match[str]) -> str:
        old = match[0]
        if old in SECRETS.values():
            return old
        return known.setdefault(old, hashlib.sha256(f"example {len(known)}".encode()).hexdigest()[: len(old)])

    text = _IDS.sub(another, text)
    text = _LOGIN.sub(lambda match: logins.setdefault(match[0], f"user{len(logins) + 1:02}"), text)
    return _FRACTION.sub(r"\1", text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
