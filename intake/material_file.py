"""The materials list: TOML in `intake/data` joined with the kind catalogue -> validated MaterialTable.

Everything is checked before the first case: unknown keys, double rows, a slot that no kind can fill,
a kind that names a row the list does not have.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from intake.domain.materials import (
    Authority,
    FlagName,
    KindLabel,
    MaterialTable,
    Matter,
    Requirement,
    Slot,
    SourceClass,
)
from intake.errors import MaterialFileError
from ocr.kinds import Kind, catalogue

CURRENT = "materials-xindian-2024-141.toml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Notice(_Strict):
    number: str = Field(min_length=1)
    annex: str = Field(min_length=1)
    in_force: date


class _Slot(_Strict):
    kind: str = Field(min_length=1)
    name: str = Field(min_length=1)
    when: FlagName | None = None


class _Row(_Strict):
    row: int = Field(ge=1)
    material: str = Field(min_length=1)
    source: SourceClass
    form: str = Field(min_length=1)
    note: str = ""
    when: FlagName | None = None
    slots: list[_Slot] = []


class _Matter(_Strict):
    id: str = Field(pattern=r"^[a-z][a-z_]*$")
    name: str = Field(min_length=1)
    department: str = Field(min_length=1)
    time_limit: str = Field(min_length=1)
    decision_working_days: int = Field(ge=0)
    authority: Authority
    correction_basis: str = Field(min_length=1)
    rows: list[_Row] = Field(min_length=1)


class _File(_Strict):
    notice: _Notice
    matters: list[_Matter] = Field(min_length=1)


@cache
def materials() -> MaterialTable:
    """The list in force, read once. Raises MaterialFileError naming the entry that is wrong."""
    text = resources.files("intake").joinpath("data", CURRENT).read_text("utf-8")
    return parse(tomllib.loads(text), catalogue(), name=CURRENT)


def parse(data: Mapping[str, Any], kinds: Mapping[str, Kind], *, name: str) -> MaterialTable:
    """TOML data and the kind catalogue -> table. `name` of the file appears in the errors (MaterialFileError)."""
    try:
        file = _File.model_validate(dict(data))
    except ValidationError as error:
        faults = "; ".join(f"{_path(e['loc'])}: {e['msg']}" for e in error.errors())
        raise MaterialFileError(f"材料清单 {name} 不合格：{faults}") from error
    by_row: dict[int, list[str]] = {}
    for kind in kinds.values():
        for row in kind.rows:
            by_row.setdefault(row, []).append(kind.id)
    matters = tuple(
        Matter(
            entry.id,
            entry.name,
            entry.department,
            entry.time_limit,
            entry.decision_working_days,
            entry.authority,
            entry.correction_basis,
            tuple(_requirement(row, entry.id, by_row, name) for row in entry.rows),
        )
        for entry in file.matters
    )
    _refuse_doubles(matters, name)
    listed = {requirement.row for matter in matters for requirement in matter.rows}
    for row in sorted(by_row.keys() - listed):
        raise MaterialFileError(f"材料清单 {name} 没有第{row}项，而材料种类 {by_row[row][0]} 标明可用于该项")
    labels = {kind.id: _label(kind) for kind in kinds.values()}
    return MaterialTable(
        file.notice.number,
        file.notice.annex,
        file.notice.in_force,
        matters,
        MappingProxyType(labels),
    )


def _requirement(entry: _Row, matter: str, by_row: Mapping[int, Sequence[str]], name: str) -> Requirement:
    accepted = tuple(by_row.get(entry.row, ()))
    if not accepted:
        raise MaterialFileError(f"材料清单 {name} 第{entry.row}项：没有任何材料种类可以满足它")
    for slot in entry.slots:
        if slot.kind not in accepted:
            raise MaterialFileError(
                f"材料清单 {name} 第{entry.row}项 slots：种类 {slot.kind} 不存在或未标明可用于第{entry.row}项"
            )
    if entry.slots and {slot.kind for slot in entry.slots} != set(accepted):
        extra = sorted(set(accepted) - {slot.kind for slot in entry.slots})
        raise MaterialFileError(f"材料清单 {name} 第{entry.row}项 slots：缺少种类 {'、'.join(extra)} 的位置")
    return Requirement(
        entry.row,
        matter,
        entry.material,
        entry.source,
        entry.form,
        accepted,
        entry.note,
        entry.when,
        tuple(Slot(slot.kind, slot.name, slot.when) for slot in entry.slots),
    )


def _refuse_doubles(matters: Sequence[Matter], name: str) -> None:
    ids: set[str] = set()
    rows: set[int] = set()
    for matter in matters:
        if matter.id in ids:
            raise MaterialFileError(f"材料清单 {name}：事项 {matter.id} 出现两次")
        ids.add(matter.id)
        for requirement in matter.rows:
            if requirement.row in rows:
                raise MaterialFileError(f"材料清单 {name}：第{requirement.row}项出现两次")
            rows.add(requirement.row)


def _label(kind: Kind) -> KindLabel:
    return KindLabel(
        kind.name,
        MappingProxyType({key: spec.name for key, spec in kind.fields.items()}),
        MappingProxyType({key: spec.type for key, spec in kind.fields.items()}),
    )


def _path(loc: Sequence[int | str]) -> str:
    text = ""
    for part in loc:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text
