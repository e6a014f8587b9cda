"""Each operation of the API once with success, along the ways of a case; and the one shape of errors."""

from __future__ import annotations

import json

from jsonschema_rs import validator_for

from intake.api.description import api_routes
from tests.api_scenario import ENDLESS, Recorder, walk
from tests.unit.api.conftest import World


def test_every_operation_answers_once_with_success(world: World) -> None:
    call = Recorder(world.callers.app)
    walk(world, call)
    everything = {
        (method, str(route.path_format))
        for route in api_routes(world.callers.app)
        if route.include_in_schema
        for method in route.methods or ()
    }
    assert everything - call.done == {ENDLESS}  # a test of its own


def test_every_operation_has_the_one_shape_of_errors(world: World) -> None:
    """Called by nobody, or with nonsense where anybody may."""
    nobody = world.callers.nobody()
    description = world.callers.app.openapi()
    schema = {"$ref": "#/components/schemas/Problem", "components": description["components"]}
    valid = validator_for(schema)
    for path, operations in description["paths"].items():
        for method in operations:
            if path in ("/health", "/metrics"):
                continue
            address = path.replace("{", "").replace("}", "")
            answer = nobody.request(method.upper(), address, content=b"{" if method != "get" else None,
                                    headers={"Content-Type": "application/json"})  # fmt: skip
            if answer.status_code < 400:
                assert operations[method]["x-right"] in ("catalogue", "session"), path
                continue
            assert answer.headers["content-type"] == "application/problem+json", path
            valid.validate(answer.json())
            assert answer.json()["status"] == answer.status_code
            assert str(answer.status_code) in operations[method]["responses"], (path, answer.status_code)


def test_wrong_addresses_and_methods_are_problems_too(world: World) -> None:
    nobody = world.callers.nobody()
    for method, path, status in (("GET", "/api/v1/nothing", 404), ("PATCH", "/api/v1/cases", 405)):
        answer = nobody.request(method, path)
        assert (answer.status_code, answer.json()["status"]) == (status, status)


def test_what_is_sent_never_comes_back_in_an_error(world: World) -> None:
    canary = "411599199001019999"
    answer = world.callers.portal().post("/api/v1/cases", json={"district": canary, "applicant": {"name": canary}})
    assert answer.status_code == 422
    assert canary not in answer.text
    assert json.loads(answer.text)["fields"]
