"""The description of the API is complete: Chinese words everywhere, and examples that are what they are said to be."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import validator_for

from intake.api.description_examples import recorded
from intake.api.description_words import is_chinese, lexicon
from tests.factories import PHONE
from tests.unit.api.conftest import World
from tools.api_examples import FILE, SECRETS

ROOT = Path(__file__).parents[3]
NO_TEXT = ("image/", "application/octet-stream", "application/pdf", "application/zip", "application/vnd.openxmlformats")
"""An example of these would have to be bytes."""
ID_NUMBER, MOBILE = re.compile(r"(?<!\d)\d{17}[\dXx](?!\d)"), re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
OUR_AREA = "411599"
"""No administrative area has this code: numbers that begin with it are of nobody."""


@pytest.fixture(scope="module")
def document(world: World) -> dict[str, Any]:
    found: dict[str, Any] = world.callers.app.openapi()
    return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, of_path in document["paths"].items():
        for method, operation in of_path.items():
            yield f"{method.upper()} {path}", operation


def contents(operation: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What is sent and answered: where, of which type, as described."""
    for kind, content in operation.get("requestBody", {}).get("content", {}).items():
        yield "body", kind, content
    for status, response in operation["responses"].items():
        for kind, content in response.get("content", {}).items():
            yield status, kind, content


def examples(document: dict[str, Any], described: dict[str, Any]) -> list[Any]:
    """The values of the examples beside a schema."""
    found = [described["example"]] if "example" in described else []
    for each in described.get("examples", {}).values():
        named = document["components"]["examples"][each["$ref"].rsplit("/", 1)[1]] if "$ref" in each else each
        found.append(named["value"])
    return found


def test_every_operation_has_chinese_words(document: dict[str, Any]) -> None:
    for name, operation in operations(document):
        assert is_chinese(operation["summary"]), name
        first = operation["description"].split("\n\n可用者")[0]
        assert is_chinese(first), name


def test_every_parameter_has_chinese_words_and_an_example(document: dict[str, Any]) -> None:
    for name, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            where = f"{name} {parameter['name']}"
            assert is_chinese(parameter.get("description", "")), where
            assert "example" in parameter or "examples" in parameter["schema"], where


def test_every_schema_and_property_has_chinese_words(document: dict[str, Any]) -> None:
    for name, schema in document["components"]["schemas"].items():
        assert is_chinese(schema.get("description", "")), name
        for field, described in schema.get("properties", {}).items():
            assert is_chinese(described.get("description", "")), f"{name}.{field}"


def test_every_body_and_every_answer_has_an_example(document: dict[str, Any]) -> None:
    counted = 0
    for name, operation in operations(document):
        for where, kind, content in contents(operation):
            if where != "body" and kind.startswith(NO_TEXT):
                continue
            is_down = name == "GET /health" and where == "503"  # the one failure that is no problem+json
            assert is_down or examples(document, content), f"{name} {where} {kind}"
            counted += 1
    assert counted > 1000


def test_every_example_fits_its_schema(document: dict[str, Any]) -> None:
    components = {"components": document["components"]}

    validators: dict[str, Any] = {}

    def expect(schema: dict[str, Any], value: Any, where: str) -> None:
        known = json.dumps(schema, sort_keys=True)
        if known not in validators:
            validators[known] = validator_for({**schema, **components})
        for error in validators[known].iter_errors(value):
            pytest.fail(f"{where}: {error.message} at {list(error.instance_path)}")

    for name, operation in operations(document):
        for where, _, content in contents(operation):
            for value in examples(document, content):
                expect(content.get("schema", {}), value, f"{name} {where}")
        for parameter in operation.get("parameters", ()):
            for value in [*examples(document, parameter), *parameter["schema"].get("examples", ())]:
                expect(parameter["schema"], value, f"{name} {parameter['name']}")
    for name, schema in document["components"]["schemas"].items():
        for field, described in schema.get("properties", {}).items():
            for value in described.get("examples", ()):
                expect(described, value, f"{name}.{field}")


def test_no_word_is_left_over(document: dict[str, Any]) -> None:
    words, schemas = lexicon(), document["components"]["schemas"]
    of = words["of"]
    for name, text in words["schemas"].items():
        assert schemas[name]["description"] == text, name
    for name, fields in of.items():
        for field, text in fields.items():
            assert schemas[name]["properties"][field]["description"] == text, f"{name}.{field}"
    for field, text in words["properties"].items():
        used = [
            name
            for name, schema in schemas.items()
            if field not in of.get(name, {}) and schema.get("properties", {}).get(field, {}).get("description") == text
        ]
        assert used, field
    shown = [
        (key, parameter["example"])
        for name, operation in operations(document)
        for parameter in operation.get("parameters", ())
        if "example" in parameter
        for key in (f"{name} {parameter['name']}", parameter["name"])
    ]
    for key, value in words["parameters"].items():
        assert (key, value) in shown, key


def test_the_examples_are_of_the_operations_there_are(document: dict[str, Any]) -> None:
    assert set(recorded()["operations"]) == {name for name, _ in operations(document)}
    refused = {
        where
        for _, operation in operations(document)
        for where, kind, _ in contents(operation)
        if kind == "application/problem+json"
    }
    assert refused == set(recorded()["problems"])


def test_people_in_the_examples_are_invented() -> None:
    text = FILE.read_text("utf-8")
    assert ID_NUMBER.findall(text)
    assert [number for number in ID_NUMBER.findall(text) if not number.startswith(OUR_AREA)] == []
    assert set(MOBILE.findall(text)) <= {PHONE, "13900000000"}


def test_nothing_in_the_examples_opens_anything() -> None:
    fixed = set(SECRETS.values())

    def walk(value: Any) -> Iterator[tuple[str, Any]]:
        for key, each in value.items() if isinstance(value, dict) else ((str(at), e) for at, e in enumerate(value)):
            yield key, each
            if isinstance(each, dict | list):
                yield from walk(each)

    answers = [each["answers"] for each in recorded()["operations"].values()]
    met = [(key, each) for key, each in walk(answers) if key in ("csrf_token", "secret", "password", "prefix") and each]
    assert len({key for key, _ in met}) == 4
    assert {each for _, each in met} <= fixed
    text = FILE.read_text("utf-8")
    assert {*re.findall(r'"((?:bz|whsec)_[^"]*)"', text)} <= fixed
    assert {*re.findall(r'"follow_code": "([^"]*)"', text)} <= {SECRETS["follow_code"], ""}


def test_the_description_is_made_once_and_not_too_large(world: World, document: dict[str, Any]) -> None:
    assert world.callers.app.openapi() is document
    assert len(world.callers.nobody().get("/api/v1/openapi.json").content) < 1_000_000
    assert FILE.stat().st_size < 250_000


@pytest.mark.slow
def test_the_examples_are_what_the_application_answers_now() -> None:
    """If not: `python -m tools.api_examples` writes them again."""
    done = subprocess.run([sys.executable, "-m", "tools.api_examples", "--check"], cwd=ROOT, timeout=600, check=False)
    assert done.returncode == 0
