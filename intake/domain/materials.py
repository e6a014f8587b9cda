"""The materials list (附件2) as values: matters, rows, slots, and the kinds of paper that satisfy a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeAlias

from intake.domain.case import Flags

SourceClass: TypeAlias = Literal["auto_or_applicant", "electronic_or_scan", "original", "electronic", "deferrable"]
Authority: TypeAlias = Literal["supply", "licence"]
FlagName: TypeAlias = Literal["heavy_traffic_impact", "large_project", "dig", "occupy", "no_property_company"]


@dataclass(frozen=True, slots=True)
class KindLabel:
    """What people call a kind of paper and its fields."""

    name: str
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    types: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Slot:
    """One of several papers that a single row asks for. `when`: the flag that makes it needed. `parallel`: matters
    whose approval is what it asks for: while these run in the same case, it cannot be there yet.
    """

    kind: str
    name: str
    when: FlagName | None = None
    parallel: tuple[str, ...] = ()

    def applies(self, flags: Flags) -> bool:
        return self.when is None or bool(getattr(flags, self.when))


@dataclass(frozen=True, slots=True)
class Requirement:
    """One row of the list. `kinds`: any one of them satisfies it (with slots: one paper for each slot).

    `like`: in a later list, the row of 信电〔2024〕141号 that this row was; 0 for a material that list did not have.
    """

    row: int
    matter: str
    material: str
    source: SourceClass
    form: str
    kinds: tuple[str, ...]
    note: str = ""
    when: FlagName | None = None
    slots: tuple[Slot, ...] = ()
    like: int | None = None

    @property
    def judged_as(self) -> int:
        """The number by which rules know the row. `row` is only what the list prints."""
        return self.row if self.like is None else self.like

    @property
    def deferrable(self) -> bool:
        return self.source == "deferrable"

    @property
    def fetchable(self) -> bool:
        return self.source == "auto_or_applicant"

    def applies(self, flags: Flags) -> bool:
        return self.when is None or bool(getattr(flags, self.when))

    def slots_needed(self, flags: Flags) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.applies(flags))


@dataclass(frozen=True, slots=True)
class Matter:
    """One of the six matters. `decision_working_days` 0 means 即办件: the day of receipt."""

    id: str
    name: str
    department: str
    time_limit: str
    decision_working_days: int
    authority: Authority
    correction_basis: str
    rows: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class ListVersion:
    """Which list: the number of its notice and the day it came into force."""

    notice: str
    in_force: date


@dataclass(frozen=True, slots=True)
class MaterialTable:
    """The whole list of one notice, with the words for every kind of paper."""

    notice: str
    annex: str
    in_force: date
    matters: tuple[Matter, ...]
    kinds: Mapping[str, KindLabel]

    @property
    def version(self) -> ListVersion:
        return ListVersion(self.notice, self.in_force)

    def matter(self, matter_id: str) -> Matter:
        """The matter of that id. Raises KeyError naming the known ones."""
        for matter in self.matters:
            if matter.id == matter_id:
                return matter
        known = ", ".join(matter.id for matter in self.matters)
        raise KeyError(f"unknown matter {matter_id!r}; known: {known}")

    def requirement(self, row: int) -> Requirement:
        """The row of that number. Raises KeyError."""
        for matter in self.matters:
            for requirement in matter.rows:
                if requirement.row == row:
                    return requirement
        raise KeyError(f"no row {row} in {self.notice}")

    def kind_name(self, kind: str) -> str:
        label = self.kinds.get(kind)
        return label.name if label else kind

    def field_name(self, kind: str, field_id: str) -> str:
        label = self.kinds.get(kind)
        return label.fields.get(field_id, field_id) if label else field_id
