"""What an applicant needs: a chosen situation -> the rows of the list, with what makes papers good.

Which situations there are stands in `situations.toml`, what makes a paper good in `paper_hints.toml`; the rows and the
kinds that satisfy them come from the materials list in force.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, cast

from intake.domain.case import ApplicantType, Case, Flags, Tenure
from intake.domain.materials import MaterialTable, Requirement, SourceClass


@dataclass(frozen=True, slots=True)
class Also:
    """Something a situation may have besides."""

    id: str
    name: str
    hint: str
    matters: tuple[str, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Situation:
    """Who applies and for what. `first`: kinds to show first, by row; `needs_also`: nothing is applied for without an
    `also`.
    """

    id: str
    group: str
    name: str
    hint: str
    applicant: ApplicantType
    tenure: Tenure | None
    matters: tuple[str, ...]
    also: tuple[Also, ...]
    first: Mapping[int, tuple[str, ...]]
    needs_also: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A situation with what was chosen besides."""

    situation: Situation
    also: tuple[Also, ...] = ()

    @property
    def matters(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.situation.matters + tuple(m for one in self.also for m in one.matters)))

    @property
    def flags(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(flag for one in self.also for flag in one.flags))

    @property
    def complete(self) -> bool:
        return bool(self.matters)


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of paper that serves, with what makes it good. `picture`: an example, "" for none."""

    kind: str
    name: str
    good: tuple[str, ...]
    picture: str


@dataclass(frozen=True, slots=True)
class Need:
    """One row of the list for an applicant. `every`: all papers are needed (one each); otherwise any one of them."""

    row: int
    matter: str
    material: str
    note: str
    how: str
    optional: bool
    papers: tuple[Paper, ...]
    every: bool


@cache
def situations() -> tuple[Situation, ...]:
    """All there are, in order."""
    raw = _toml("situations.toml")
    also = {
        one["id"]: Also(
            one["id"], one["name"], one.get("hint", ""), tuple(one.get("matters", ())), tuple(one.get("flags", ()))
        )
        for one in raw["also"]
    }
    return tuple(
        Situation(
            one["id"],
            one["group"],
            one["name"],
            one["hint"],
            one["applicant"],
            one.get("tenure"),
            tuple(one["matters"]),
            tuple(also[name] for name in one["also"]),
            MappingProxyType({int(row): tuple(kinds) for row, kinds in one.get("first", {}).items()}),
            one.get("needs_also", False),
        )
        for one in raw["situations"]
    )


def choose(situation: str, also: Sequence[str] = ()) -> Choice | None:
    """What was chosen; None for a situation that is not known. An `also` that does not belong to it is left out."""
    for one in situations():
        if one.id == situation:
            return Choice(one, tuple(each for each in one.also if each.id in also))
    return None


def choice_of(case: Case, chosen: Mapping[str, Any]) -> Choice:
    """The choice behind a case. `chosen`: its `situation` as kept; a case from elsewhere gets one made of its form."""
    known = choose(str(chosen.get("who", "")), tuple(chosen.get("also", ())))
    if known is not None and known.matters == case.matters:
        return known
    flags = tuple(name for name in Flags.__dataclass_fields__ if getattr(case.flags, name))
    rest = Also("", "", "", (), flags)
    return Choice(
        Situation(
            "", "", "", "", case.applicant.type, case.tenure, case.matters, (), MappingProxyType({}), needs_also=False
        ),
        (rest,),
    )


def needs(choice: Choice, table: MaterialTable, *, sharing: bool) -> tuple[Need, ...]:
    """The rows this applicant has to care for. `sharing`: the office fetches what it can by itself."""
    flags = Flags(**dict.fromkeys(choice.flags, True))
    return tuple(
        need_of(row, flags, table, first=choice.situation.first, sharing=sharing)
        for matter in table.matters
        if matter.id in choice.matters
        for row in matter.rows
        if row.applies(flags)
    )


def need_of(
    row: Requirement,
    flags: Flags,
    table: MaterialTable,
    *,
    first: Mapping[int, Sequence[str]] = MappingProxyType({}),
    sharing: bool = False,
) -> Need:
    """One row as an applicant is told of it."""
    slots = row.slots_needed(flags)
    kinds = tuple(slot.kind for slot in slots) or _ordered(row.kinds, first.get(row.judged_as, ()))
    return Need(
        row.row,
        row.matter,
        row.material,
        row.note,
        _how(row.source, sharing=sharing),
        row.deferrable,
        tuple(paper(kind, table) for kind in kinds),
        bool(slots),
    )


def paper(kind: str, table: MaterialTable) -> Paper:
    """A kind with what makes it good; nothing is said where nothing particular is known."""
    hint = _toml("paper_hints.toml").get(kind, {})
    return Paper(kind, table.kind_name(kind), tuple(hint.get("good", ())), hint.get("picture", ""))


def _ordered(kinds: Sequence[str], first: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*(kind for kind in first if kind in kinds), *kinds]))


def _how(source: SourceClass, *, sharing: bool) -> str:
    if source == "auto_or_applicant":
        return "系统能查到的不用交；查不到时请上传" if sharing else "拍照或上传电子件"
    return {
        "electronic_or_scan": "拍照、扫描件或电子件",
        "original": "先拍照上传；原件留好，窗口会核对",
        "electronic": "电子件或照片",
        "deferrable": "可以后补，不影响先受理",
    }[source]


@cache
def _toml(name: str) -> Mapping[str, Any]:
    text = resources.files("intake.web").joinpath(name).read_text("utf-8")
    return cast(Mapping[str, Any], MappingProxyType(tomllib.loads(text)))
