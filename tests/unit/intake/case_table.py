"""Reads the hand-written cases of tests/cases: a base that is in order, and what each case changes of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from intake import calendar_file, case_file
from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.checks import check
from intake.domain.findings import CheckOutcome
from intake.domain.options import CheckOptions, ProtectedRoad
from intake.domain.papers import collect_papers
from intake.domain.shared import Lookup, queries
from intake.material_file import materials
from ocr.readings import Box, DocumentReading, FieldValue, FileReading, PageQuality, ReadProblem, Seal, Signature, Value
from tests.factories import rejected

FOLDER = Path(__file__).parents[2] / "cases"
RECEIVED = "2026-11-23T10:00"
_KEYS = frozenset(
    [
        "name",
        "base",
        "change",
        "without",
        "add",
        "form",
        "applicant",
        "flags",
        "fetched",
        "matters",
        "unsure",
        "fails",
        "seals",
        "signatures",
        "grey",
        "partial",
        "doubtful",
        "broken",
        "options",
        "others",
        "received",
        "expect",
        "findings",
        "silent",
        "rows",
        "due",
        "case_no",
        "district",
        "shared",
    ]
)


@dataclass(frozen=True)
class Example:
    """One case of the table. `raw` is its entry; `source`: file and name, for messages."""

    source: str
    raw: Mapping[str, Any]

    @property
    def case(self) -> Case:
        data = deepcopy(_bases()[self.raw["base"]]["case"])
        for part, target in (("form", "application"), ("applicant", "applicant"), ("flags", "flags")):
            _merge(data.setdefault(target, {}), self.raw.get(part, {}))
        for key in ("fetched", "matters", "case_no", "district"):
            if key in self.raw:
                data[key] = self.raw[key]
        return case_file.validate(data, materials(), name=self.source)

    @property
    def files(self) -> list[FileReading]:
        base = _bases()[self.raw["base"]]
        papers = {kind: dict(said) for kind, said in base["papers"].items() if kind not in self.raw.get("without", [])}
        for kind, said in self.raw.get("change", {}).items():
            papers[kind].update(said)
        seals = {**base.get("seals", {}), **self.raw.get("seals", {})}
        files = [self._file(f"{kind}.jpg", kind, said, seals.get(kind, [])) for kind, said in papers.items()]
        for number, extra in enumerate(self.raw.get("add", []), 2):
            said = {**base["papers"].get(extra["kind"], {}), **{k: v for k, v in extra.items() if k != "kind"}}
            files.append(self._file(f"{extra['kind']}-{number}.jpg", extra["kind"], said, seals.get(extra["kind"], [])))
        return [*files, *(rejected(name) for name in self.raw.get("broken", []))]

    @property
    def options(self) -> CheckOptions:
        given = dict(self.raw.get("options", {}))
        if "road_fee_rate" in given:
            given["road_fee_rate"] = Decimal(str(given["road_fee_rate"]))
        if "protected_roads" in given:
            given["protected_roads"] = tuple(
                ProtectedRoad(road["name"], road["until"]) for road in given["protected_roads"]
            )
        return CheckOptions(**given)

    @property
    def others(self) -> list[CaseKeys]:
        return [
            CaseKeys(
                other["case_no"],
                frozenset(other.get("identities", [])),
                frozenset(other.get("vins", [])),
                frozenset((place, space) for place, space in other.get("spaces", [])),
            )
            for other in self.raw.get("others", [])
        ]

    @property
    def shared(self) -> list[Lookup]:
        """Answers to the questions the case gives rise to, by kind; questions without one are not asked."""
        papers = collect_papers(self.files)
        answers = self.raw.get("shared", {})
        unknown = answers.keys() - {"identity", "licence", "property"}
        assert not unknown, unknown
        return [
            Lookup(
                query,
                answers[query.kind].get("answer", "found"),
                {
                    key: tuple(value) if isinstance(value, list) else value
                    for key, value in answers[query.kind].items()
                    if key != "answer"
                },
            )
            for query in queries(self.case, materials(date(2026, 11, 23)), papers)
            if query.kind in answers
        ]

    def run(self) -> CheckOutcome:
        received = datetime.fromisoformat(self.raw.get("received", RECEIVED))
        return check(
            self.case,
            self.files,
            materials(date(2026, 11, 23)),
            received,
            self.options,
            calendar=calendar_file.load(),
            others=self.others,
            shared=self.shared,
        )

    def _file(self, name: str, kind: str, said: Mapping[str, Any], seals: list[str]) -> FileReading:
        fields = {field: self._field(kind, field, given) for field, given in said.items() if given != "-"}
        sure = 0.3 if kind in self.raw.get("doubtful", []) else 0.97
        stamped = tuple(Seal(1, Box(900, 1800, 1200, 2100), text) for text in seals)
        state = self.raw.get("signatures", {}).get(kind)
        to_sign = (Signature(1, Box(900, 2100, 1200, 2160), state),) if state else ()
        paper = DocumentReading(kind, sure, (1,), fields, stamped, to_sign)
        page = PageQuality(1, "ocr", 1654, 2339, 0, grey=kind in self.raw.get("grey", []))
        if kind in self.raw.get("partial", []):
            problem = ReadProblem("page_unreadable", "第2页无法读取", "请重新扫描。", 2)
            return FileReading(name, name, 2, "partial", (paper,), (page,), (problem,))
        return FileReading(name, name, 1, "ok", (paper,), (page,))

    def _field(self, kind: str, field: str, given: Any) -> FieldValue:
        value: Value = tuple(given) if isinstance(given, list) else given
        path = f"{kind}.{field}"
        confidence = 0.5 if path in self.raw.get("unsure", []) else 0.98
        check_digit = "fail" if path in self.raw.get("fails", []) else "none"
        return FieldValue(value, str(given), 1, Box(100, 100, 400, 140), confidence, check_digit)  # type: ignore[arg-type]


def examples() -> list[Example]:
    """Every case of every file. An unknown key is an error: a typing slip must not pass for a test."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        if path.name == "bases.toml":
            continue
        for raw in tomllib.loads(path.read_text("utf-8"))["case"]:
            unknown = raw.keys() - _KEYS
            assert not unknown, f"{path.name} {raw.get('name')}: {unknown}"
            found.append(Example(f"{path.stem} {raw['name']}", raw))
    return found


def bases() -> Iterator[Example]:
    """The bases by themselves."""
    for name in _bases():
        yield Example(name, {"name": name, "base": name, "expect": "accept", "findings": []})


@cache
def _bases() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "bases.toml").read_text("utf-8"))


def _merge(target: dict[str, Any], given: Mapping[str, Any]) -> None:
    for key, value in given.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            _merge(target[key], value)
        else:
            target[key] = value
