"""Model -> what a template may see: mappings, lists, texts and booleans. No model or library object.

- text, date, number -> text as printed; a choice -> {option: chosen?} for every option, so that a template
  asks `tenure.owned` and a misspelt option is an error; an absent part -> the same part, all empty.
- An unknown field with an `Open` mark prints that mark's text and is reported in `open_items`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
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
    open_items: list[OpenItem] = field(default_factory=list)


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
    for name, info in type(model).model_fields.items():
        if any(isinstance(mark, Indirect) for mark in info.metadata):
            continue
        here = f"{path}.{info.alias or name}" if path else (info.alias or name)
        if _options(info.annotation) is None:
            yield from _texts(getattr(model, name), here)


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, BaseModel):
        yield from data_texts(value, path)
    elif isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}[{index}]")


def _part(
    model: BaseModel | None, kind: type[BaseModel], titles: tuple[str, ...], path: str, items: list[OpenItem]
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, info in kind.model_fields.items():
        value = None if model is None else getattr(model, name)
        here = (*titles, info.title or name)
        key = info.alias or name
        there = f"{path}.{key}" if path else key
        mark = next((mark for mark in info.metadata if isinstance(mark, Open)), None)
        if mark is not None and value is None and model is not None:
            items.append(OpenItem(" · ".join(here), there, mark))
        values[key] = _value(value, info, (here, there), items, mark)
    return values


def _value(
    value: object, info: FieldInfo, place: tuple[tuple[str, ...], str], items: list[OpenItem], mark: Open | None
) -> object:
    titles, path = place
    options = _options(info.annotation)
    if options is not None:
        chosen = value if isinstance(value, tuple) else (value,)
        return {option: option in chosen for option in options}
    kind = _plain(info.annotation)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _part(value if isinstance(value, BaseModel) else None, kind, titles, path, items)
    if value is None and kind is not None and get_origin(kind) is tuple:
        return []
    if value is None:
        return mark.text if mark is not None else ""
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
