"""The API against requests made from its own description: no server error, nothing undocumented.

Few examples for each operation here; `FUZZ_EXAMPLES=500 pytest tests/integration/test_api_fuzz.py -s` tries many, by
turns as each role that may call it, and tells of each operation when it is through. `FUZZ_PART=2/4` takes the second of
every four operations only, so that several can run side by side.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
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

from tests import api_office
from tests.api_office import Callers, callers

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "2"))
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
PART, PARTS = (int(number) for number in os.environ.get("FUZZ_PART", "1/1").split("/"))
MANY = 50
PATIENCE_SECONDS = 900
"""How fast answers come is measured elsewhere, on a machine that does nothing else."""
ENDLESS = "/api/v1/cases/{case_id}/events"


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callers]:
    folder: Path = tmp_path_factory.mktemp("fuzz")
    with api_office.office(folder) as office:
        yield callers(office)


@pytest.fixture(scope="module")
def headers(people: Callers) -> dict[str, list[dict[str, str]]]:
    """How a caller of each right identifies: the one who may do most by it."""
    from intake.accounts.rights import RIGHTS

    clients: dict[str, Any] = {
        "portal": people.portal(),
        "manager": people.user("manager"),
        "administrator": people.user("administrator"),
        "department": people.user("department", department="供电公司"),
    }
    found: dict[str, list[dict[str, str]]] = {}
    for right in RIGHTS.values():
        roles = [role for role in clients if role in right.roles] or ["portal"]
        found[right.id] = [_identified(clients[role]) for role in (roles if EXAMPLES > MANY else roles[:1])]
    return found


def _identified(client: Any) -> dict[str, str]:
    told = {name: client.headers[name] for name in ("Authorization", "X-CSRF-Token") if name in client.headers}
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.cookies.jar)
    return told | ({"Cookie": cookies} if cookies else {})


@pytest.fixture(scope="module")
def case_id(people: Callers) -> str:
    form = {
        "district": "浉河区",
        "channel": "online",
        "applicant": {"type": "resident", "name": "样例甲"},
        "matters": ["lv_resident"],
    }
    opened = people.portal().post("/api/v1/cases", json=form)
    assert opened.status_code == 201
    return str(opened.json()["id"])


@pytest.mark.slow
def test_no_request_brings_an_error_of_the_server_or_an_undocumented_answer(
    people: Callers, headers: dict[str, list[dict[str, str]]], case_id: str
) -> None:
    description = schemathesis.openapi.from_asgi("/api/v1/openapi.json", people.app)
    # Its types are drawn too wide: there is no description here that could be broken.
    every: list[Any] = [result.ok() for result in description.get_all_operations()]  # type: ignore[union-attr]
    operations = [operation for operation in every if operation.path != ENDLESS]
    assert len(operations) > 90
    mine, total = operations[PART - 1 :: PARTS], 0
    wrong: list[str] = []
    for operation in mine:
        name, tried, begun = f"{operation.method.upper()} {operation.path}", 0, time.monotonic()
        callers_of_it = headers[operation.definition.raw["x-right"]]
        for told in callers_of_it:
            count, failure = _try(operation, told, case_id, -(-EXAMPLES // len(callers_of_it)))
            tried += count
            wrong += [f"{name}: {failure}"] if failure else []
        if EXAMPLES > MANY:
            print(f"{tried:5} {time.monotonic() - begun:6.1f} s {name}", flush=True)
        total += tried
    assert not wrong, "\n\n".join(wrong)
    assert total > 0.8 * len(mine) * min(EXAMPLES, 2)  # some take nothing that could be varied


def _try(operation: Any, told: dict[str, str], case_id: str, examples: int) -> tuple[int, str]:
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
        if "case_id" in (case.path_parameters or {}) and count % 4:
            case.path_parameters["case_id"] = case_id
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
