"""The API against requests made from its own description: no server error, nothing undocumented.

Few examples for each operation here; `FUZZ_EXAMPLES=500 pytest tests/integration/test_api_fuzz.py -s` tries many, by
turns as each role that may call it, and tells of each operation when it is through. `FUZZ_PART=2/4` takes the second of
every four operations only, so that several can run side by side.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from hypothesis.errors import HypothesisException
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from intake.accounts.rights import RIGHTS
from intake.domain.decisions import key_of, undecided
from intake.office_work import concluding, deciding
from tests import api_office
from tests.api_office import callers
from tests.unit.api.conftest import SUPPLY, World
from tests.unit.office_work.counter import CLERK, Counter

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "2"))
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
PART, PARTS = (int(number) for number in os.environ.get("FUZZ_PART", "1/1").split("/"))
MANY = 50
PATIENCE_SECONDS = 900
"""How fast answers come is measured elsewhere, on a machine that does nothing else."""
ENDLESS = "/api/v1/cases/{case_id}/events"


@dataclass(frozen=True)
class Known:
    """Things there are, by the name paths call them: three cases at different steps, with their files and papers."""

    cases: tuple[dict[str, str], ...]
    other: dict[str, str]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with api_office.office(tmp_path_factory.mktemp("fuzz")) as office:
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


def _known(world: World, clients: dict[str, Any]) -> Known:
    """A draft, a case that was checked, and one that is with the departments; all of the portal, in reach of all."""
    portal, admin, office = clients["portal"], clients["administrator"], world.callers.office
    draft, checked, forwarded = world.open(portal), world.handed_in(portal), world.handed_in(portal)
    # The same person applies more than once here.
    for key in {key_of(doubt) for doubt in undecided(world.desk.findings(forwarded))}:
        deciding.decide_finding(office, CLERK, forwarded, key, "dismiss", why="样例")
    concluding.accept(office, CLERK, forwarded)
    concluding.forward(office, CLERK, forwarded)
    cases = []
    for case_id in (draft, checked, forwarded):
        made = clients["clerk"].post(f"/api/v1/cases/{case_id}/documents/joint_application", json={})
        files = portal.get(f"/api/v1/cases/{case_id}/files").json()
        cases.append(
            {
                "case_id": case_id,
                "document_id": made.json().get("id", "0" * 32),
                "file_id": files[0]["id"] if files else "0" * 32,
                "index": "0",
                "number": "1",
                "field": "name",
                "row": "2",
            }
        )
    admin.put("/api/v1/webhook-hosts", json={"hosts": ["portal.example"]})
    for old in portal.get("/api/v1/webhooks").json():
        portal.delete(f"/api/v1/webhooks/{old['id']}")  # a portal has twenty at most
    webhook = portal.post("/api/v1/webhooks", json={"url": "https://portal.example/hook"}).json()["webhook"]["id"]
    ping = portal.post(f"/api/v1/webhooks/{webhook}/ping").json()["id"]
    user = admin.post("/api/v1/users", json={"login": f"u{secrets.token_hex(4)}", "role": "clerk"}).json()["user"]["id"]
    spare = admin.post("/api/v1/portals", json={"name": f"平台{secrets.token_hex(4)}"}).json()["id"]
    return Known(tuple(cases), {"webhook_id": webhook, "delivery_id": ping, "user_id": user, "portal_id": spare})


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
    known = _known(world, clients)
    for operation in mine:
        name, tried, begun = f"{operation.method.upper()} {operation.path}", 0, time.monotonic()
        if EXAMPLES > MANY:
            known = _known(world, clients)  # what was fuzzed before has ended some
        callers_of_it = headers[operation.definition.raw["x-right"]]
        for told in callers_of_it:
            count, failure = _try(operation, told, known, -(-EXAMPLES // len(callers_of_it)))
            tried += count
            wrong += [f"{name}: {failure}"] if failure else []
        if EXAMPLES > MANY:
            print(f"{tried:5} {time.monotonic() - begun:6.1f} s {name}", flush=True)
        total += tried
    assert not wrong, "\n\n".join(wrong)
    assert total > 0.83 * len(mine) * min(EXAMPLES, 2)  # some take nothing that could be varied


def _try(operation: Any, told: dict[str, str], known: Known, examples: int) -> tuple[int, str]:
    from hypothesis import given

    count = 0

    @given(case=operation.as_strategy())
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=EXAMPLES < MANY,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def run(case: Any) -> None:
        nonlocal count
        count += 1
        if count % 4:  # the others ask for what there is not
            there = {**known.cases[count // 4 % len(known.cases)], **known.other}
            for name in case.path_parameters or {}:
                case.path_parameters[name] = there.get(name, case.path_parameters[name])
        sent = {name: value for name, value in (case.headers or {}).items() if name.lower() not in _OURS}
        case.headers = {**sent, **told, **({"If-Match": "*"} if count % 2 else {})}
        case.cookies = {}
        response = case.call(timeout=PATIENCE_SECONDS)
        case.validate_response(response, checks=CHECKS)

    try:
        run()
    except (FailureGroup, HypothesisException) as failure:
        return count, f"{type(failure).__name__}: {failure}"
    return count, ""


_OURS = frozenset({"authorization", "cookie", "x-csrf-token", "if-match", "origin", "sec-fetch-site", "host"})
