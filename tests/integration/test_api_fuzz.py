"""The API against requests made from its own description: no server error, nothing undocumented.

Few examples for each operation here; `FUZZ_EXAMPLES=500 pytest tests/integration/test_api_fuzz.py -s` tries many, by
turns as each role that may call it, and tells of each operation when it is through. `FUZZ_PART=2/4` takes the second of
every four operations only, so that several can run side by side.
"""

from __future__ import annotations

import os
import time
from collections import Counter as Counts
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from intake.accounts.rights import RIGHTS
from intake.api import throttle
from tests import api_office
from tests.api_office import callers
from tests.integration.fuzz_ground import Ground, Things, nearly, right_bodies, somebody_signs_in
from tests.unit.api.conftest import SUPPLY, World
from tests.unit.office_work.counter import Counter

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "2"))
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
PART, PARTS = (int(number) for number in os.environ.get("FUZZ_PART", "1/1").split("/"))
MANY = 50
FORGIVEN_AFTER = 4
"""Wrong passwords and uploads are counted; after so many requests the count begins anew."""
PATIENCE_SECONDS = 900
"""How fast answers come is measured elsewhere, on a machine that does nothing else."""
ENDLESS = "/api/v1/cases/{case_id}/events"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    # How often one caller may ask in a minute is tested elsewhere; on a quick machine these requests would meet it.
    many = dict.fromkeys(("PEOPLE", "PROGRAMS", "ADDRESSES"), 1_000_000)
    with patch.multiple(throttle, **many), api_office.office(tmp_path_factory.mktemp("fuzz")) as office:
        yield World(callers(office), Counter(office, datetime(2026, 11, 23, tzinfo=UTC)))


@pytest.fixture(scope="module")
def clients(world: World) -> dict[str, Any]:
    """Who may do most in each role."""
    people = world.callers
    return {
        "portal": people.portal(),
        "clerk": people.user("clerk"),
        "manager": people.user("manager"),
        "administrator": people.user("administrator"),
        "department": people.user("department", department=SUPPLY),
    }


@pytest.fixture(scope="module")
def headers(clients: dict[str, Any]) -> dict[str, list[dict[str, str]]]:
    """How a caller of each right identifies."""
    found: dict[str, list[dict[str, str]]] = {}
    for right in RIGHTS.values():
        roles = [role for role in clients if role in right.roles] or ["portal"]
        found[right.id] = [_identified(clients[role]) for role in (roles if EXAMPLES > MANY else roles[:1])]
    return found


def _identified(client: Any) -> dict[str, str]:
    told = {name: client.headers[name] for name in ("Authorization", "X-CSRF-Token") if name in client.headers}
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.cookies.jar)
    return told | ({"Cookie": cookies} if cookies else {})


@pytest.mark.slow
def test_no_request_brings_an_error_of_the_server_or_an_undocumented_answer(
    world: World, clients: dict[str, Any], headers: dict[str, list[dict[str, str]]]
) -> None:
    description = schemathesis.openapi.from_asgi("/api/v1/openapi.json", world.callers.app)
    # Its types are drawn too wide: there is no description here that could be broken.
    every: list[Any] = [result.ok() for result in description.get_all_operations()]  # type: ignore[union-attr]
    operations = [operation for operation in every if operation.path != ENDLESS]
    assert len(operations) > 90
    mine, total = operations[PART - 1 :: PARTS], 0
    wrong: list[str] = []
    somebody_signs_in(world)
    ground, bodies = Ground(world, clients, rounds=4 if EXAMPLES >= MANY else 0), right_bodies(world)
    ground.fresh()
    for operation in mine:
        name, begun, answers = f"{operation.method.upper()} {operation.path}", time.monotonic(), Counts[int]()
        if EXAMPLES >= MANY:
            ground.fresh()
        callers_of_it = headers[operation.definition.raw["x-right"]]
        for told in callers_of_it:
            fuzzed = Fuzzed(name, told, ground, bodies.get(name), answers)
            failure = _try(operation, fuzzed, -(-EXAMPLES // len(callers_of_it)))
            wrong += [f"{name}: {failure}"] if failure else []
        met = " ".join(f"{status}:{times}" for status, times in sorted(answers.items()))
        print(f"{answers.total():5} {time.monotonic() - begun:6.1f} s {name}  {met}", flush=True)
        total += answers.total()
    assert not wrong, "\n\n".join(wrong)
    assert total > 0.83 * len(mine) * min(EXAMPLES, 2)  # some take nothing that could be varied


@dataclass
class Fuzzed:
    """One operation as one caller asks for it. `right_body`: None where any body, or none, will do."""

    name: str
    told: dict[str, str]
    ground: Ground
    right_body: Callable[[Things], Any] | None
    answers: Counts[int]
    turn: int = 0

    def ask(self, case: Any) -> None:
        """One made-up request, put right in parts: three of four ask for what there is."""
        self.turn += 1
        turn, step = self.turn, self.ground.step_of(self.name, self.turn)
        things = self.ground.things(step) if turn % 4 or self.right_body is not None else {}
        if self.name.endswith("boxes"):
            things["document"] = "contract_resident"
        if turn % 4:
            for name in case.path_parameters or {}:
                case.path_parameters[name] = things.get(name, case.path_parameters[name])
            if "finding" in (case.query or {}):
                case.query["finding"] = things["finding"]
        if self.right_body is not None:
            case.body = nearly(self.right_body(things), case.body, turn)
        if turn % FORGIVEN_AFTER == 1:
            self.ground.forgive()
        # A made-up key comes often, with another request each time, which is refused before anything is tried.
        left_out = _OURS if turn % 4 == 0 else _OURS | {"idempotency-key"}
        sent = {name: value for name, value in (case.headers or {}).items() if name.lower() not in left_out}
        case.headers = {**sent, **self.told, **({"If-Match": "*"} if turn % 5 else {})}
        case.cookies = {}
        response = case.call(timeout=PATIENCE_SECONDS)
        self.answers[response.status_code] += 1
        if response.status_code < 300 and turn % 4 and not self.name.startswith("GET"):
            self.ground.moved(self.name, step)
        case.validate_response(response, checks=CHECKS)


def _try(operation: Any, fuzzed: Fuzzed, examples: int) -> str:
    from hypothesis import given

    run = settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=EXAMPLES < MANY,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )(given(case=operation.as_strategy())(lambda case: fuzzed.ask(case)))
    try:
        run()
    except Exception as failure:  # noqa: BLE001  (also what the application raised, which would be an answer 500)
        return f"{type(failure).__name__}: {failure}"
    return ""


_OURS = frozenset({"authorization", "cookie", "x-csrf-token", "if-match", "origin", "sec-fetch-site", "host"})
