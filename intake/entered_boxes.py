"""The boxes of a document that people of the supplier and the window fill in, out of its data model: what each is
called, what may stand in it, and which place in DATA it fills. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, TypeVar

BoxKind: TypeAlias = Literal["text", "long", "number", "whole", "date", "choice"]
MOST_ITEMS = 20
"""Of a list, as far as a form reaches; contracts of more devices are made from data."""
_Value = TypeVar("_Value")
_STEP = re.compile(r"[^.\[\]]+")
_BLANK_FORM = "编号和其他"
_LONG = frozenset({"next_steps", "special_terms", "basis", "boundary", "supplier_side", "user_side", "point", "losses"})


@dataclass(frozen=True, slots=True)
class Box:
    """`path`: in DATA, `sources[0].voltage`; `section`: what stands above it; `wanted`: the document cannot be made
    without it. Others may stay open, and are blank on the paper.
    """

    path: str
    title: str
    section: str
    kind: BoxKind
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()
    wanted: bool = False


class Model:
    """A document's data model, from its JSON Schema."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._definitions: Mapping[str, Any] = schema.get("$defs", {})

    def blank(self) -> dict[str, Any]:
        """DATA with nothing in it: what may be unknown is None, lists have as many items as they must."""
        made = self._blank(self._schema)
        assert isinstance(made, dict)  # noqa: S101  (documents are objects)
        return made

    def boxes(self, data: Mapping[str, Any], *, without: frozenset[str] = frozenset()) -> Iterator[Box]:
        """Every box for data of this size, and one more item of each list to add."""
        yield from self._boxes(self._schema, data, "", _BLANK_FORM, without)

    def put(self, data: dict[str, Any], path: str, text: str) -> bool:
        """Fill one box; a list grows by one item where it is the next. False where the model has no such box."""
        steps = [int(step) if step.isdecimal() else step for step in _STEP.findall(path)]
        if not steps or path_of(steps) != path:
            return False
        place: Any = data
        schema: Mapping[str, Any] = self._schema
        for index, step in enumerate(steps):
            schema, _ = self._resolved(schema)
            last = index == len(steps) - 1
            if isinstance(step, int):
                if not isinstance(place, list) or step > len(place) or step >= MOST_ITEMS:
                    return False
                schema = schema["items"]
                if step == len(place):
                    place.append(self._blank(schema))
            else:
                if not isinstance(place, dict) or step not in schema.get("properties", {}):
                    return False
                schema = schema["properties"][step]
            if last:
                plain, open_ = self._resolved(schema)
                if plain.get("type") in ("object", "array", "boolean"):
                    return False
                place[step] = _typed(text, plain, may_be_open=open_)
                return True
            place = place[step]
        return False

    def _blank(self, schema: Mapping[str, Any]) -> Any:
        plain, open_ = self._resolved(schema)
        if open_:
            return None
        kind = plain.get("type")
        if kind == "object":
            return {name: self._blank(part) for name, part in plain.get("properties", {}).items()}
        if kind == "array":
            return [self._blank(plain["items"]) for _ in range(plain.get("minItems", 0))]
        if kind == "boolean":
            return True
        return "" if kind == "string" and "enum" not in plain else None

    def _boxes(
        self, schema: Mapping[str, Any], data: Any, path: str, section: str, without: frozenset[str]
    ) -> Iterator[Box]:
        plain, open_ = self._resolved(schema)
        kind = plain.get("type")
        if re.sub(r"\[\d+\]", "[]", path) in without:
            return
        if kind == "object":
            for name, part in plain.get("properties", {}).items():
                inner, _ = self._resolved(part)
                nested = inner.get("type") in ("object", "array")
                title = str(part.get("title", "") or inner.get("title", ""))
                head = (f"{section} · {title}" if path and section != _BLANK_FORM else title) if nested else section
                value = data.get(name) if isinstance(data, Mapping) else None
                yield from self._boxes(part, value, f"{path}.{name}" if path else name, head, without)
        elif kind == "array":
            there = len(data) if isinstance(data, list) else 0
            for number in range(min(there + 1, plain.get("maxItems", MOST_ITEMS), MOST_ITEMS)):
                head = f"{section} {number + 1}" + ("（新增，不需要的留空）" if number >= there else "")
                own = data[number] if number < there else None
                new = number >= max(there, plain.get("minItems", 0))
                for box in self._boxes(plain["items"], own, f"{path}[{number}]", head, without):
                    yield Box(box.path, box.title or section, head if not _is_deeper(box, path) else box.section,
                              box.kind, box.hint, box.options, box.wanted and not new)  # fmt: skip
        elif kind != "boolean":
            yield _box(path, section, schema, plain, wanted=not open_ and _may_not_be_blank(plain))

    def _resolved(self, schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], bool]:
        """The schema of the value itself, and whether it may be null."""
        if "$ref" in schema:
            found = self._definitions[schema["$ref"].rsplit("/", 1)[-1]]
            return {**found, **{key: value for key, value in schema.items() if key != "$ref"}}, False
        choices = schema.get("anyOf")
        if not choices:
            return schema, False
        real = [each for each in choices if each.get("type") != "null" and "const" not in each]
        found, _ = self._resolved(real[0])
        return {**found, "title": schema.get("title", ""), **_said(schema)}, len(real) < len(choices)


def path_of(steps: list[int | str]) -> str:
    """['sources', 0, 'voltage'] -> sources[0].voltage"""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def in_order(path: str) -> tuple[tuple[int, str | int], ...]:
    """For sorting: item 2 before item 10."""
    return tuple((0, int(step)) if step.isdecimal() else (1, step) for step in _STEP.findall(path))


def closed_up(values: Mapping[str, _Value], given: Collection[str]) -> dict[str, _Value]:
    """Boxes by path, with the items of lists that were emptied left out: the next ones move up. `given`: paths of what
    stands there anyway; such items stay in their place.
    """
    first = {name: number + 1 for name, number in sorted(filter(None, map(_item_of, given)))}
    there: dict[str, list[int]] = {}
    for path in sorted(values, key=in_order):
        if (item := _item_of(path)) is not None and item[1] >= first.get(item[0], 0):
            numbers = there.setdefault(item[0], [])
            if item[1] not in numbers:
                numbers.append(item[1])
    found: dict[str, _Value] = {}
    for path, value in values.items():
        item = _item_of(path)
        moved = path
        if item is not None and item[1] in there.get(item[0], ()):
            name, number = item
            place = first.get(name, 0) + there[name].index(number)
            moved = f"{name}[{place}]{path.partition(']')[2]}"
        found[moved] = value
    return found


def _item_of(path: str) -> tuple[str, int] | None:
    name, bracket, rest = path.partition("[")
    number = rest.partition("]")[0]
    return (name, int(number)) if bracket and number.isdecimal() else None


def _is_deeper(box: Box, path: str) -> bool:
    return box.path.count("[") > path.count("[") + 1


def _said(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"description": schema["description"]} if schema.get("description") else {}


def _may_not_be_blank(plain: Mapping[str, Any]) -> bool:
    return plain.get("type") != "string" or bool(plain.get("minLength")) or "enum" in plain or "format" in plain


def _box(path: str, section: str, schema: Mapping[str, Any], plain: Mapping[str, Any], *, wanted: bool) -> Box:
    title = str(schema.get("title") or "")
    said = str(schema.get("description") or plain.get("description") or "")
    if "enum" in plain:
        return Box(path, title, section, "choice", "", _options(plain["enum"], said), wanted)
    name = path.rsplit(".", 1)[-1].partition("[")[0]
    kind: BoxKind = "long" if name in _LONG else "text"
    if plain.get("format") == "date":
        kind = "date"
    elif plain.get("type") == "number":
        kind = "number"
    elif plain.get("type") == "integer":
        kind = "whole"
    return Box(path, title, section, kind, said, (), wanted)


def _options(values: list[str], said: str) -> tuple[tuple[str, str], ...]:
    """The model says them as `yes 执行；no 不执行`."""
    words = dict(part.strip().partition(" ")[::2] for part in said.split("；"))
    return tuple((value, words.get(value, value)) for value in values)


def _typed(text: str, plain: Mapping[str, Any], *, may_be_open: bool) -> Any:
    if not text:
        return None if may_be_open or plain.get("type") != "string" or "enum" in plain else ""
    if plain.get("type") == "integer" and text.isascii() and text.isdigit() and len(text) < 10:
        return int(text)
    return text  # numbers stay as written: the model reads them exactly
