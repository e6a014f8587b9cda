"""Where a case stands, as its events made it. Plain values; `history.py` computes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from intake.domain.case import ApplicantType
from intake.domain.corrections import Correction
from intake.domain.decisions import Decision
from intake.domain.events import Event
from intake.domain.materials import ListVersion
from intake.domain.notices import Notice
from intake.domain.packages import Package
from intake.domain.steps import Step
from intake.domain.working_days import Pause

Grounds: TypeAlias = Literal["not_required", "not_competent"]
Channel: TypeAlias = Literal["platform", "phone", "on_site"]


@dataclass(frozen=True, slots=True)
class Acceptance:
    """`since`: the day the application counts as accepted: that of receipt where the law steps in (`by_law`).

    `deferred`: rows that may follow until `due` (容缺, with a signed undertaking); `waived`: codes of defects that were
    found too late to be asked for.
    """

    at: datetime
    since: datetime
    by_law: bool = False
    deferred: tuple[int, ...] = ()
    due: date | None = None
    waived: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Grounds for 不予受理: no licence is needed, or another organ is competent (`organ`). Never missing papers."""

    grounds: Grounds
    organ: str
    by_person: bool


@dataclass(frozen=True, slots=True)
class Evaluation:
    """1 (very dissatisfied) to 5 (very satisfied), and by which of the three ways of the notice it came."""

    score: int
    channel: Channel
    comment: str


@dataclass(frozen=True, slots=True)
class CaseState:
    """Where a case stands. `received`: first handed in; `handed_in`: last handed in, or the form amended; `files`:
    SHA-256 of every file handed in, in order.

    `filed_under`: the materials list of the case; None where the hand-in did not name it: the list then in force.
    `entered`: when the present step was reached; `ended_from`: the step from which the case ended, for coming back.
    `pauses`: days on which the office's clock stood still: waiting for corrections, withdrawn.
    """

    step: Step = "draft"
    entered: datetime | None = None
    received: datetime | None = None
    handed_in: datetime | None = None
    matters: tuple[str, ...] = ()
    applicant: ApplicantType = "resident"
    district: str = ""
    filed_under: ListVersion | None = None
    files: tuple[str, ...] = ()
    read: frozenset[str] = frozenset()
    notices: tuple[Notice, ...] = ()
    decisions: tuple[Decision, ...] = ()
    corrections: tuple[Correction, ...] = ()
    amendments: tuple[Event, ...] = ()
    acceptance: Acceptance | None = None
    refusal: Refusal | None = None
    packages: tuple[Package, ...] = ()
    evaluation: Evaluation | None = None
    pauses: tuple[Pause, ...] = ()
    ended_from: Step | None = None
    last: datetime | None = None

    @property
    def wants_works(self) -> bool:
        """Do departments have to organise works? Not for a resident's connection alone (附件4 装表接电)."""
        return any(matter != "lv_resident" for matter in self.matters)

    @property
    def wants_supply(self) -> bool:
        return any(package.supplies for package in self.packages)
