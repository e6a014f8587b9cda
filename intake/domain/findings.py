"""What checking gives back: findings with evidence, the state of each row, the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Literal, TypeAlias

from ocr.readings import Box

Severity: TypeAlias = Literal["correct", "review", "info"]
RowStatus: TypeAlias = Literal["satisfied", "missing", "defective", "deferred", "review", "auto", "not_applicable"]
Verdict: TypeAlias = Literal["accept", "accept_with_deferral", "correct", "review"]

CASE_FILE = "CASE.json"
"""`Evidence.file` of a statement that stands on the application form and on no paper."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that shows a fact. `page` and `box` are None for a whole file and for the form."""

    file: str
    page: int | None = None
    box: Box | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact a person has to know. `row` is None when it concerns a file, not a row.

    severity: `correct` goes on the correction list; `review` is for a clerk and never leaves the house
    by itself; `info` needs no action.
    """

    code: str
    severity: Severity
    row: int | None
    message: str
    remedy: str = ""
    basis: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class RowDocument:
    """A paper assigned to a row: where it is and what it is."""

    file: str
    kind: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """The state of one row. `documents` begins with the paper that was judged; `slots`: kind -> state. `judged_as`: the
    row of the first list whose rules it follows, where a later list gives it another number.
    """

    row: int
    matter: str
    material: str
    status: RowStatus
    documents: tuple[RowDocument, ...] = ()
    slots: Mapping[str, RowStatus] = field(default_factory=lambda: MappingProxyType({}))
    judged_as: int | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date to keep. `provisional`: computed without a published calendar of holidays."""

    what: Literal["notice", "decision", "deferral"]
    matter: str
    due: datetime
    provisional: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for an empty field of the form, with the place that shows it."""

    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """The whole result. `complete`: every applicable row is satisfied or was fetched.

    `prefill` maps paths of CASE.json's `application` (such as `project.uscc`) to proposals.
    """

    complete: bool
    verdict: Verdict
    rows: tuple[RowOutcome, ...]
    findings: tuple[Finding, ...]
    deadlines: tuple[Deadline, ...]
    prefill: Mapping[str, Proposal]
