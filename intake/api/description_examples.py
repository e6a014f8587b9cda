"""Examples for the description, out of `intake/data/api-examples.json`: what the application was asked and answered.

The file is written by `python -m tools.api_examples`, which calls every operation; nothing in it is made up here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from typing import Any

from intake.api.problems import MEDIA_TYPE

_EXCERPT = "节选：较长的列表只列出开头几项"
_FILE = "（文件的内容）"
_OF_FILES = {"multipart/form-data": {"file": _FILE}, "application/octet-stream": _FILE}
"""Bytes cannot stand in the description."""


def recorded() -> dict[str, Any]:
    """`operations`: "METHOD path" -> `path`, `query`, `body`, `answers` (status -> type -> `value`, `cut`);
    `problems`: status -> an answer.
    """
    found: dict[str, Any] = json.loads(
        resources.files("intake").joinpath("data", "api-examples.json").read_text("utf-8")
    )
    return found


def put_examples(document: dict[str, Any], found: Mapping[str, Any], of_parameters: Mapping[str, Any]) -> None:
    """Give every body, answer and parameter that has none its example. `of_parameters`: for those that were not
    recorded, by name, or by "METHOD path name" where one name has two types.
    """
    document["components"]["examples"] = {
        f"Problem{status}": {"summary": value["title"], "value": value} for status, value in found["problems"].items()
    }
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            name = f"{method.upper()} {path}"
            taken = found["operations"].get(name, {})
            _put_body(operation, taken)
            _put_answers(operation, taken)
            values = {"path": taken.get("path", {}), "query": taken.get("query", {})}
            _put_parameters(operation, values, of_parameters, name)


def _put_body(operation: Mapping[str, Any], taken: Mapping[str, Any]) -> None:
    for kind, content in operation.get("requestBody", {}).get("content", {}).items():
        if _has_example(content):
            continue
        if kind in _OF_FILES:
            content["example"] = _OF_FILES[kind]
        elif "body" in taken:
            content["example"] = taken["body"]


def _put_answers(operation: Mapping[str, Any], taken: Mapping[str, Any]) -> None:
    for status, response in operation["responses"].items():
        for kind, content in response.get("content", {}).items():
            answer = taken.get("answers", {}).get(status, {}).get(kind)
            if _has_example(content):
                continue
            if kind == MEDIA_TYPE:
                content["examples"] = {"problem": {"$ref": f"#/components/examples/Problem{status}"}}
            elif answer is None:
                continue
            elif answer.get("cut"):
                content["examples"] = {"excerpt": {"summary": _EXCERPT, "value": answer["value"]}}
            else:
                content["example"] = answer["value"]


def _put_parameters(
    operation: Mapping[str, Any],
    values: Mapping[str, Mapping[str, Any]],
    of_parameters: Mapping[str, Any],
    name: str,
) -> None:
    for parameter in operation.get("parameters", ()):
        if _has_example(parameter) or _has_example(parameter["schema"]):
            continue
        told, taken = parameter["name"], values.get(parameter["in"], {})
        if told in taken:
            parameter["example"] = int(taken[told]) if parameter["schema"].get("type") == "integer" else taken[told]
        elif (key := f"{name} {told}") in of_parameters or (key := told) in of_parameters:
            parameter["example"] = of_parameters[key]


def _has_example(described: Mapping[str, Any]) -> bool:
    return "example" in described or "examples" in described
