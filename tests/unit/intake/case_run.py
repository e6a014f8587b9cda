"""Builds the history of a case for tests: one event after another, each applied as it comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from intake import reviewing
from intake.domain.case import Case
from intake.domain.case_state import CaseState
from intake.domain.decisions import DecisionKind, decide
from intake.domain.events import Actor, Event, from_json, to_json
from intake.domain.findings import Finding
from intake.domain.history import apply, replay
from intake.material_file import materials
from intake.reviewing import Reviewed
from intake.settings import Settings
from ocr.readings import FileReading

APPLICANT = Actor("applicant", "a1")
CLERK = Actor("clerk", "c1")
MACHINE = Actor("machine", "worker")
SUPPLY = Actor("department", "s1", "供电公司")
CITY = Actor("department", "u1", "市城管局")
POLICE = Actor("department", "p1", "市公安局")
RECEIVED = datetime(2026, 11, 23, 10, 0)  # a Monday
TABLE = materials()


class Run:
    """A case on its way. `at` moves on by a minute with every event unless a moment is given."""

    def __init__(self, case: Case, files: Sequence[FileReading] = (), *, settings: Settings | None = None) -> None:
        self.case, self.files, self.settings = case, list(files), settings or Settings()
        self.events: list[Event] = []
        self.state = CaseState()
        self.at = RECEIVED

    def do(self, change: str, by: Actor, at: datetime | None = None, *, why: str = "", **data: Any) -> CaseState:
        event = Event(change, at or self.at, by, why, data)
        self.state = apply(self.state, event)
        self.events.append(event)
        self.at = max(event.at, self.at) + timedelta(minutes=1)
        return self.state

    def submit(self, at: datetime | None = None) -> Run:
        names = [file.sha256 for file in self.files]
        data = reviewing.submission_data(self.case, names, at or self.at, self.settings)
        self.do("submit", APPLICANT, at, **data)
        return self

    def read(self, at: datetime | None = None) -> Run:
        self.do("start_reading", MACHINE, at)
        self.do("finish_reading", MACHINE, files=list(self.state.files))
        return self

    def hand_in(self, *files: FileReading, at: datetime | None = None, change: str = "resubmit") -> Run:
        self.files += files
        self.do(change, APPLICANT, at, files=[file.sha256 for file in files])
        return self.read()

    def review(self) -> Reviewed:
        return reviewing.review(self.case, self.files, self.state, settings=self.settings)

    def finding(self, code: str) -> Finding:
        """The first of that code, one that is still open before one that is not."""
        found = [finding for finding in self.review().outcome.findings if finding.code == code]
        return min(found, key=lambda finding: finding.severity == "info")

    def settle(self, code: str, kind: DecisionKind, *, remedy: str = "", why: str = "已核对原件") -> Run:
        decision = decide(self.finding(code), kind, remedy=remedy, fetched=self.case.fetched)
        self.do(f"{kind}_finding", CLERK, why=why, finding=decision.key, remedy=decision.remedy)
        return self

    def issue(self, at: datetime | None = None, *, why: str = "") -> Run:
        data = reviewing.notice_data(self.review(), self.state, at or self.at, settings=self.settings, clerk="承办人甲")
        self.do("issue_notice", CLERK, at, why=why, **data)
        return self

    def accept(self, *, undertaking: bool = False, due: date | None = None, why: str = "") -> Run:
        data = reviewing.acceptance_data(
            self.review(), self.state, self.at, undertaking=undertaking, due=due, settings=self.settings
        )
        self.do("accept", CLERK, why=why, **data)
        return self

    def forward(self) -> Run:
        self.do("forward", CLERK, **reviewing.forward_data(self.state, settings=self.settings))
        return self

    def replayed(self) -> CaseState:
        """The same history out of JSON."""
        stored: list[Mapping[str, Any]] = [to_json(event) for event in self.events]
        return replay(from_json(each) for each in stored)
