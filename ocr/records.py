"""Results of reading as bytes, and back: nothing is rounded, nothing is lost. For whoever keeps them.

The form is that of this version of the program; keep the version beside the bytes (`ocr.service.reader_version`).
"""

from __future__ import annotations

import json
import types
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from ocr.page_job import PageResult
from ocr.readings import FileReading

Kept = TypeVar("Kept", PageResult, FileReading)


def pack(result: PageResult | FileReading) -> bytes:
    """The result as compressed JSON."""
    text = json.dumps(_plain(result), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpack(kind: type[Kept], packed: bytes) -> Kept:
    """The result again. Raises ValueError for bytes that `pack` of this version did not make."""
    try:
        raw = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
        return cast(Kept, _value(kind, raw))
    except (zlib.error, TypeError, KeyError, LookupError) as error:
        raise ValueError("not a result of this version") from error


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return [_plain(getattr(value, each.name)) for each in fields(value)]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    if value is None or isinstance(value, str | bool | int | float):
        return value
    raise TypeError(f"{type(value).__name__} is no plain value")


@cache
def _shape(kind: type) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[each.name] for each in fields(kind))


def _value(kind: Any, raw: Any) -> Any:
    """The value of a type annotation; the result types use no others than these."""
    if is_dataclass(kind):
        shape = _shape(cast(type, kind))
        if len(raw) != len(shape):
            raise ValueError("another number of fields")
        return cast(type, kind)(*(_value(each, one) for each, one in zip(shape, raw, strict=True)))
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _one_of(arguments, raw)
    if origin is tuple and arguments[-1] is Ellipsis:
        return tuple(_value(arguments[0], each) for each in raw)
    if origin is tuple:
        return tuple(_value(each, one) for each, one in zip(arguments, raw, strict=True))
    if origin is not None and _is_a(origin, Mapping):
        return MappingProxyType({key: _value(arguments[1], each) for key, each in raw.items()})
    if origin is not None and _is_a(origin, Sequence):
        return tuple(_value(arguments[0], each) for each in raw)
    if origin is Literal and raw not in arguments:
        raise ValueError("not one of the known words")
    return raw


def _one_of(kinds: tuple[Any, ...], raw: Any) -> Any:
    if raw is None or isinstance(raw, str | bool):
        return raw
    if isinstance(raw, list):
        return _value(next(kind for kind in kinds if is_dataclass(kind) or get_origin(kind) is tuple), raw)
    return raw


def _is_a(origin: Any, kind: type) -> bool:
    return isinstance(origin, type) and issubclass(origin, kind)
