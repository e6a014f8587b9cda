"""The materials lists: TOML joined with the kind catalogue -> validated MaterialTable.

One file for each version of the list (`materials-*.toml`), told apart by notice number and date in force: a changed
list is a new file, in `intake/data` or in the folder of the office (setting `materials_folder`). A case is held against
the list in force on the day it came in. All is checked before the first case: unknown keys, double rows, a slot that no
kind can fill, a kind that names a row the list does not have.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from fnmatch import fnmatch
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from intake.domain.materials import (
    Authority,
    FlagName,
    KindLabel,
    ListVersion,
    MaterialTable,
    Matter,
    Requirement,
    Slot,
    SourceClass,
)
from intake.errors import MaterialFileError
from ocr.kinds import Kind, catalogue

CURRENT = "materials-xindian-2024-141.toml"
PATTERN = "materials-*.toml"
CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")


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
    parallel: list[str] = []


class _Row(_Strict):
    row: int = Field(ge=1)
    material: str = Field(min_length=1)
    source: SourceClass
    form: str = Field(min_length=1)
    note: str = ""
    when: FlagName | None = None
    like: int | None = Field(None, ge=0)
    kinds: list[str] = []
    slots: list[_Slot] = []

    @property
    def judged_as(self) -> int:
        return self.row if self.like is None else self.like


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


def materials(on: date | None = None, folder: Path | None = None) -> MaterialTable:
    """The list in force on that day (default: today), the one a case received then is held against. `folder`: where
    the office keeps lists of its own, beside those that came with the program.

    Raises MaterialFileError naming the entry that is wrong, or when no list was in force yet.
    """
    day, known = on or datetime.now(CHINA).date(), versions(folder)
    in_force = [table for table in known if table.in_force <= day]
    if not in_force:
        first = known[0]
        raise MaterialFileError(
            f"{day} 尚无生效的材料清单，最早的是{first.notice}（{first.in_force} 起施行）",
            "请检查收到申请的日期。",
        )
    return in_force[-1]


def version(wanted: ListVersion, folder: Path | None = None) -> MaterialTable:
    """The list a case was filed under. Raises MaterialFileError when the installation does not have it."""
    for table in versions(folder):
        if table.version == wanted:
            return table
    raise MaterialFileError(
        f"没有{wanted.notice}（{wanted.in_force} 起施行）的材料清单",
        "已按它收件的办件仍须按它办理，请恢复该清单的文件。",
    )


@cache
def versions(folder: Path | None = None) -> tuple[MaterialTable, ...]:
    """Every list that came with the program or lies in `folder`, by date in force, read once.

    Raises MaterialFileError when a list is not valid, or the folder cannot be read.
    """
    places: list[Traversable] = [resources.files("intake").joinpath("data"), *([folder] if folder else [])]
    try:
        files = [entry for place in places for entry in place.iterdir() if fnmatch(entry.name, PATTERN)]
    except OSError as error:
        raise MaterialFileError(f"无法打开材料清单文件夹 {folder}", "请检查设置 materials_folder。") from error
    files.sort(key=lambda entry: entry.name)
    return in_order(parse(_toml(entry), catalogue(), name=entry.name) for entry in files)


def in_order(tables: Iterable[MaterialTable]) -> tuple[MaterialTable, ...]:
    """Lists by the day they come into force. Raises MaterialFileError when two share a day, or there is none."""
    ordered = tuple(sorted(tables, key=lambda table: table.in_force))
    for one, other in pairwise(ordered):
        if one.in_force == other.in_force:
            raise MaterialFileError(f"材料清单{one.notice}与{other.notice}同日（{one.in_force}）施行，无法确定用哪一份")
    if not ordered:
        raise MaterialFileError("没有任何材料清单", "请重新安装。")
    return ordered


def _toml(file: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MaterialFileError(f"材料清单 {file.name} 格式有误：{error}") from error
    except OSError as error:
        raise MaterialFileError(f"无法打开材料清单 {file.name}", "请检查文件和权限。") from error


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
            tuple(_requirement(row, entry.id, row.kinds or by_row.get(row.judged_as, []), name) for row in entry.rows),
        )
        for entry in file.matters
    )
    _refuse_doubles(matters, name)
    _refuse_unknown_kinds(matters, kinds, name)
    _refuse_unknown_matters(matters, name)
    listed = {requirement.judged_as for matter in matters for requirement in matter.rows}
    own_kinds = all(row.kinds for entry in file.matters for row in entry.rows)
    for row in [] if own_kinds else sorted(by_row.keys() - listed):
        raise MaterialFileError(f"材料清单 {name} 没有第{row}项，而材料种类 {by_row[row][0]} 标明可用于该项")
    labels = {kind.id: _label(kind) for kind in kinds.values()}
    return MaterialTable(
        file.notice.number,
        file.notice.annex,
        file.notice.in_force,
        matters,
        MappingProxyType(labels),
    )


def _requirement(entry: _Row, matter: str, kinds: Sequence[str], name: str) -> Requirement:
    accepted = tuple(kinds)
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
        tuple(Slot(slot.kind, slot.name, slot.when, tuple(slot.parallel)) for slot in entry.slots),
        entry.like,
    )


def _refuse_unknown_kinds(matters: Sequence[Matter], kinds: Mapping[str, Kind], name: str) -> None:
    for matter in matters:
        for requirement in matter.rows:
            for kind in requirement.kinds:
                if kind not in kinds:
                    raise MaterialFileError(f"材料清单 {name} 第{requirement.row}项 kinds：没有种类 {kind}")


def _refuse_unknown_matters(matters: Sequence[Matter], name: str) -> None:
    known = {matter.id for matter in matters}
    for requirement in (row for matter in matters for row in matter.rows):
        for unknown in sorted({each for slot in requirement.slots for each in slot.parallel} - known):
            raise MaterialFileError(f"材料清单 {name} 第{requirement.row}项 parallel：没有事项 {unknown}")


def _refuse_doubles(matters: Sequence[Matter], name: str) -> None:
    ids: set[str] = set()
    rows: set[int] = set()
    likes: set[int] = set()
    for matter in matters:
        if matter.id in ids:
            raise MaterialFileError(f"材料清单 {name}：事项 {matter.id} 出现两次")
        ids.add(matter.id)
        for requirement in matter.rows:
            if requirement.row in rows:
                raise MaterialFileError(f"材料清单 {name}：第{requirement.row}项出现两次")
            if requirement.judged_as in likes:
                raise MaterialFileError(
                    f"材料清单 {name} 第{requirement.row}项 like：另有一项也按第{requirement.judged_as}项核验"
                )
            rows.add(requirement.row)
            if requirement.judged_as:
                likes.add(requirement.judged_as)


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
