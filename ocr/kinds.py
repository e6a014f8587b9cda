"""The catalogue of document kinds: `data/kinds/*.toml`, validated once when first asked for.

One table per kind; ids and types are the public contract. How to add a kind: docs/adding-a-kind.md.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

SCALAR_TYPES = frozenset(
    [
        "person",
        "org",
        "org_or_person",
        "id",
        "uscc",
        "vin",
        "plate",
        "phone",
        "text",
        "address",
        "space",
        "date",
        "money",
        "decimal",
        "bool",
    ]
)
_ID = re.compile(r"[a-z][a-z0-9_]*\Z")


class KindsError(ValueError):
    """The catalogue is not valid. The message names the kind and the entry."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a kind: type (`list:` prefix for lists) and the name people read.

    `labels`: its printed wordings. `shape`: a pattern (on `match_key` text) that a value must show.
    """

    id: str
    type: str
    name: str
    labels: tuple[str, ...] = ()
    shape: str | None = None

    @property
    def item_type(self) -> str:
        return self.type.removeprefix("list:")


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """One kind of paper. `rows`: rows of 附件2 it can satisfy. Two are the same only if they are one object."""

    id: str
    name: str
    rows: tuple[int, ...]
    fields: Mapping[str, FieldSpec]
    recognise: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


@cache
def catalogue() -> Mapping[str, Kind]:
    """All kinds by id, in the order of the files and in them. Raises KindsError when one is not valid."""
    folder = resources.files("ocr").joinpath("data/kinds")
    kinds: dict[str, Kind] = {}
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".toml"):
            continue
        more = parse(tomllib.loads(file.read_text("utf-8")))
        if twice := set(more) & set(kinds):
            raise KindsError(f"{file.name} names {', '.join(sorted(twice))} again")
        kinds |= more
    return MappingProxyType(kinds)


def parse(data: Mapping[str, Any]) -> dict[str, Kind]:
    """TOML data -> kinds. Raises KindsError naming the kind and entry that is wrong."""
    kinds: dict[str, Kind] = {}
    for kind_id, entry in data.items():
        if not _ID.match(kind_id):
            raise KindsError(f"kind id {kind_id!r} must be lower case letters, digits and _")
        rows = entry.get("rows")
        if not isinstance(rows, list) or any(not isinstance(row, int) for row in rows):
            raise KindsError(f"{kind_id}.rows must be a list of row numbers")
        name = entry.get("name")
        if not isinstance(name, str) or not name:
            raise KindsError(f"{kind_id}.name must say what people call the paper")
        fields = {key: _field(kind_id, key, spec) for key, spec in entry.get("fields", {}).items()}
        kinds[kind_id] = Kind(
            kind_id,
            name,
            tuple(rows),
            MappingProxyType(fields),
            MappingProxyType(entry.get("recognise", {})),
        )
    return kinds


def _field(kind_id: str, key: str, spec: Mapping[str, Any]) -> FieldSpec:
    kind_type = spec.get("type", "")
    if kind_type.removeprefix("list:") not in SCALAR_TYPES:
        raise KindsError(f"{kind_id}.fields.{key}.type {kind_type!r} is not a known type")
    if not spec.get("name"):
        raise KindsError(f"{kind_id}.fields.{key}.name is missing")
    return FieldSpec(key, kind_type, spec["name"], tuple(spec.get("labels", ())), spec.get("shape"))
