"""Random valid data for every document, with texts that would do harm: markup, template code, control characters."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from generator import service

_PIECES = (
    "信阳市浉河区样例路8号",
    "甲&乙公司<1>",
    "</w:t></w:r></w:p><w:p><w:r><w:t>伪造",
    "&amp; &#x41; ]]>",
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{_{ x }_}",
    "{# 注 #}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "“引号”'\"",
    "𠮷䶮葛\U000e0100㐂𪚥",
    "制\t表",
    "第一行\n第二行",
    "\r\n回车\r换行",
    "\x00\x07\x0b\x0c\x1b控制",
    "\ud800孤\udfff",
    "\u202e反向\u202c\ufeff",
    "PAGE \\* MERGEFORMAT",
    "=cmd|'/c calc'!A0",
    "a\u0301é\u200d零宽",
    "　全角空格　",
    "x" * 70,
    "很长的地址" * 30,
)
_START = date(2026, 11, 1)
_DOCUMENTS_WITH_CLAUSES = ("contract_resident", "contract_low_voltage", "contract_high_voltage")


def hostile_text(rng: random.Random, longest: int) -> str:
    text = "".join(rng.choice(_PIECES) for _ in range(rng.randint(1, 4)))
    return text[:longest] or "甲"


def random_data(document: str, rng: random.Random) -> dict[str, Any]:
    """Data the document's model takes, as a portal would send it."""
    schema = _schema(document)
    data = _value(schema, schema["$defs"], rng)
    _FIX.get(document, _as_it_is)(data, rng)
    if document in _DOCUMENTS_WITH_CLAUSES:
        data["draft"] = True  # random gaps are not for signing
    return dict(data)


def free_texts(document: str, data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(path, text) of every text that is no choice and no date."""
    schema = _schema(document)
    yield from _texts(data, schema, schema["$defs"], "")


@cache
def _schema(document: str) -> dict[str, Any]:
    return service.schema(document)


def _texts(value: Any, schema: Any, definitions: Any, path: str) -> Iterator[tuple[str, str]]:
    schema = _resolved(schema, definitions, value)
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, schema["properties"][key], definitions, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, schema["items"], definitions, f"{path}[{index}]")
    elif isinstance(value, str) and schema.get("type") == "string" and not {"enum", "format"} & set(schema):
        yield path, value


def _resolved(schema: Any, definitions: Any, value: Any) -> Any:
    """The schema without references, and of several the one that is not null."""
    if "anyOf" in schema:
        options = [option for option in schema["anyOf"] if option.get("type") != "null" and "const" not in option]
        numbers = any(option.get("type") == "number" for option in options)
        schema = {**schema, **options[0]} if value is not None or not numbers else options[0]
    if "$ref" in schema:
        return definitions[schema["$ref"].rsplit("/", 1)[-1]]
    return schema


def _value(schema: Any, definitions: Any, rng: random.Random) -> Any:
    if any(option.get("type") == "null" for option in schema.get("anyOf", ())) and rng.random() < 0.25:
        return None
    schema = _resolved(schema, definitions, ...)
    if "enum" in schema:
        return rng.choice(schema["enum"])
    if "const" in schema:
        return schema["const"]
    kind = schema.get("type")
    if kind == "object":
        return {name: _value(field, definitions, rng) for name, field in schema["properties"].items()}
    if kind == "array":
        fewest = schema.get("minItems", 0)
        count = rng.randint(fewest, min(schema.get("maxItems", 4), fewest + 3))
        items = [_value(schema["items"], definitions, rng) for _ in range(count)]
        return list(dict.fromkeys(items)) if items and isinstance(items[0], str) else items
    if kind == "string":
        return _string(schema, rng)
    if kind == "integer":
        return rng.randint(schema.get("minimum", 0), schema.get("maximum", 50))
    if kind == "number":
        return rng.choice([0, 1, 7.04, "315.5", 123456]) if "maximum" not in schema else rng.choice([1, "1.5", 3])
    return rng.random() < 0.5


def _string(schema: Any, rng: random.Random) -> str:
    if schema.get("format") == "date":
        return (_START + timedelta(days=rng.randrange(60))).isoformat()
    if schema.get("maxLength") == 64:
        return rng.choice(["", "XY-2026-000123", "甲&<乙>—𠮷"])
    if not schema.get("minLength") and rng.random() < 0.3:
        return ""
    return "样" + hostile_text(rng, min(schema.get("maxLength", 200), 400) - 1)


def _as_it_is(_data: dict[str, Any], _rng: random.Random) -> None:
    return


def _acceptance(data: dict[str, Any], rng: random.Random) -> None:
    data["applied_on"] = _START.isoformat()
    data["limits"] = [
        {"matter": matter, "promised": "样" + hostile_text(rng, 50), "due": None} for matter in data["matters"]
    ]


def _deferral(data: dict[str, Any], _rng: random.Random) -> None:
    data["accepted_on"] = _START.isoformat()
    for number, item in enumerate(data["present"], 1):
        item["row"] = number
    for number, item in enumerate(data["deferred"], 12):
        item["row"] = number
    data["undertaking"]["agent"] = data["undertaking"]["agent"].strip() or "李样本"


def _rejection(data: dict[str, Any], rng: random.Random) -> None:
    data["competent_organ"] = "样" + hostile_text(rng, 60) if data["ground"] == "not_competent" else ""
    data["draft"] = data["draft"] or not data["clerk"].strip() or data["issued_on"] is None


def _correction(data: dict[str, Any], rng: random.Random) -> None:
    if not data["items"] and not data["on_the_spot"]:
        data["on_the_spot"] = [hostile_text(rng, 200)]


def _plan(data: dict[str, Any], _rng: random.Random) -> None:
    for fee in data["fees"]:
        fee["unit_price"], fee["quantity"], fee["amount"] = "1280.50", 2, str(Decimal("2561.00"))


_FIX: dict[str, Callable[[dict[str, Any], random.Random], None]] = {
    "correction_list": _correction,
    "acceptance_notice": _acceptance,
    "deferral_notice": _deferral,
    "rejection_notice": _rejection,
    "supply_plan": _plan,
}
