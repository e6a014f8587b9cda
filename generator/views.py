"""Model -> what a template may see: mappings, lists, texts and booleans. No model or library object.

- text, date, number -> text as printed; a choice -> {option: chosen?} for every option, so that a template
  asks `tenure.owned` and a misspelt option is an error; an absent part -> the same part, all empty.
- An unknown field with an `Open` mark prints that mark's text and is reported in `open_items`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.contexts.base import Indirect, Open
from generator.filters import chinese_date, plain_number


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One thing to be settled: its place in words (计量 · 规格) and in the data (metering.rating), and its mark."""

    title: str
    path: str
    mark: Open


@dataclass(slots=True)
class Printed:
    values: dict[str, Any]
    open_items: list[OpenItem]


def print_model(model: BaseModel) -> Printed:
    """The printable form of a model, and what is still open in it."""
    items: list[OpenItem] = []
    return Printed(_part(model, type(model), (), "", items), items)


def leaves(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """(path, text) of every text of a view, in order."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}[{index}]")


def data_texts(model: BaseModel, path: str = "") -> Iterator[tuple[str, str]]:
    """(path, text) of every free text of the data that must stand in the document word for word.

    Choices are not free text; fields marked `Indirect` are printed in another form.
    """
    for field in _fields(type(model)):
        if not field.indirect and field.options is None:
            yield from _texts(getattr(model, field.name), f"{path}.{field.key}" if path else field.key)


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, BaseModel):
        yield from data_texts(value, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}[{index}]")


@dataclass(frozen=True, slots=True)
class _Field:
    """What is to be known of a field, found out once. `part`: the model it holds; `many`: it is a list."""

    name: str
    key: str
    title: str
    mark: Open | None
    indirect: bool
    options: tuple[str, ...] | None
    part: type[BaseModel] | None
    many: bool


@cache
def _fields(model: type[BaseModel]) -> tuple[_Field, ...]:
    return tuple(_field(name, info) for name, info in model.model_fields.items())


def _field(name: str, info: FieldInfo) -> _Field:
    kind = _plain(info.annotation)
    return _Field(
        name=name,
        key=info.alias or name,
        title=info.title or name,
        mark=next((mark for mark in info.metadata if isinstance(mark, Open)), None),
        indirect=any(isinstance(mark, Indirect) for mark in info.metadata),
        options=_options(info.annotation),
        part=kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None,
        many=get_origin(kind) is tuple,
    )


def _part(
    model: BaseModel | None, kind: type[BaseModel], titles: tuple[str, ...], path: str, items: list[OpenItem]
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field in _fields(kind):
        value = None if model is None else getattr(model, field.name)
        here = (*titles, field.title)
        there = f"{path}.{field.key}" if path else field.key
        if value is None and field.mark is not None and model is not None:
            items.append(OpenItem(" · ".join(here), there, field.mark))
        values[field.key] = _value(value, field, here, there, items)
    return values


def _value(value: object, field: _Field, titles: tuple[str, ...], path: str, items: list[OpenItem]) -> object:
    if field.options is not None:
        chosen = value if isinstance(value, tuple) else (value,)
        return {option: option in chosen for option in field.options}
    if field.part is not None:
        return _part(value if isinstance(value, BaseModel) else None, field.part, titles, path, items)
    if value is None:
        if field.many:
            return []
        return field.mark.text if field.mark is not None else ""
    if isinstance(value, tuple):
        return [
            _part(item, type(item), (*titles, str(index + 1)), f"{path}[{index}]", items)
            if isinstance(item, BaseModel)
            else text_of(item)
            for index, item in enumerate(value)
        ]
    return value if isinstance(value, bool) else text_of(value)


def text_of(value: object) -> str:
    """A single value as text. Raises TypeError for types no document prints."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        raise TypeError("a boolean is printed as a box")
    if isinstance(value, date):
        return chinese_date(value)
    if isinstance(value, Decimal):
        return plain_number(value)
    if isinstance(value, int):
        return str(value)
    raise TypeError(f"cannot print {type(value).__name__}")


def _plain(annotation: Any) -> Any:
    """The annotation without Annotated and without `| None`."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif origin in (Union, UnionType):
            rest = [kind for kind in get_args(annotation) if kind is not NoneType]
            if len(rest) != 1:
                return None
            annotation = rest[0]
        else:
            return annotation


def _options(annotation: Any) -> tuple[str, ...] | None:
    """The options of a choice or of a list of choices; None for everything else."""
    kind = _plain(annotation)
    if get_origin(kind) is tuple:
        kind = _plain(get_args(kind)[0])
    if get_origin(kind) is Literal:
        return tuple(get_args(kind))
    return None
