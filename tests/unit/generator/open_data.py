"""Data with every gap that its schema allows, for tests of what is left open."""

from __future__ import annotations

from typing import Any


def open_everything(value: Any, schema: dict[str, Any], definitions: dict[str, Any]) -> Any:
    """The data with null wherever the schema allows it."""
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rsplit("/", 1)[-1]]
    if any(option.get("type") == "null" for option in schema.get("anyOf", [])):
        return None
    if isinstance(value, dict):
        return {key: open_everything(item, schema["properties"][key], definitions) for key, item in value.items()}
    if isinstance(value, list):
        return [open_everything(item, schema["items"], definitions) for item in value]
    return value


def nulls(value: Any) -> int:
    if isinstance(value, dict):
        return sum(map(nulls, value.values()))
    if isinstance(value, list):
        return sum(map(nulls, value))
    return value is None
