"""The changes of a case that need no more than a reason: approval, plan, contract, works, connection, the end, coming
back. Which are allowed when, and by whom, `domain/steps.py` says; who may ask at all, the table of rights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy.orm import Session

from intake import reviewing
from intake.domain.case_state import CaseState, Channel
from intake.domain.events import JsonValue
from intake.domain.history import replay
from intake.domain.refusals import ChangeRefusedError
from intake.domain.steps import BY_ID, CHANGES
from intake.errors import CaseFileError
from intake.office_work.changing import ChangeCase, change_case
from intake.office_work.finding_cases import find
from intake.office_work.kept_readings import domain_case, table_of
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import CaseView
from intake.store import cases, files
from intake.store.records import CaseRecord

Outcome: TypeAlias = Literal["approved", "refused", "reopened"]
_AMENDED = ("application", "flags")
_OUTCOMES: Mapping[Outcome, str] = {"approved": "approve", "refused": "disapprove", "reopened": "reopen_package"}


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of a case, for people who may see the case. `role`, `by`: who; `why`: as they wrote it."""

    number: int
    change: str
    name: str
    at: str
    role: str
    by: str
    department: str
    why: str


@dataclass(frozen=True, slots=True)
class Approval:
    """The part of one department. `due`: the end of its period; `outcome`: open, approved, refused."""

    department: str
    matters: tuple[str, ...]
    rows: tuple[int, ...]
    due: str
    provisional: bool
    outcome: str
    decided: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Course:
    """The way of a case so far, the parts of departments, and what its step allows next (ids of changes)."""

    events: tuple[Happened, ...]
    approvals: tuple[Approval, ...]
    next: tuple[str, ...]


def decide_part(
    office: Office, by: Person, case_id: str, outcome: Outcome, *, why: str = "", version: int | None = None
) -> CaseView:
    """A department's outcome, or that it takes the case up again. Raises as `change_case`."""
    return _do(office, by, case_id, _OUTCOMES[outcome], why, version)


def issue_plan(office: Office, by: Person, case_id: str, *, why: str = "", version: int | None = None) -> CaseView:
    """Plan and contract are out: for the first time, or revised, with a reason. Raises as `change_case`."""
    change = "revise_plan" if _step(office, case_id) == "plan_issued" else "issue_plan"
    return _do(office, by, case_id, change, why, version)


def sign(office: Office, by: Person, case_id: str, *, why: str = "", version: int | None = None) -> CaseView:
    """The contract is signed. Raises as `change_case`."""
    return _do(office, by, case_id, "sign", why, version)


def start_works(office: Office, by: Person, case_id: str, *, why: str = "", version: int | None = None) -> CaseView:
    """Works begin, after the contract or, without supply, after approval. Raises as `change_case`."""
    change = "start_works_without_supply" if _step(office, case_id) == "approval" else "start_works"
    return _do(office, by, case_id, change, why, version)


def connect(office: Office, by: Person, case_id: str, *, why: str = "", version: int | None = None) -> CaseView:
    """The meter hangs and the current flows; with works, they are done. Raises as `change_case`."""
    change = "connect_after_works" if _step(office, case_id) == "construction" else "connect"
    return _do(office, by, case_id, change, why, version)


def close(office: Office, by: Person, case_id: str, *, why: str, version: int | None = None) -> CaseView:
    """End a case that was not corrected in time, or that a department refused. Raises as `change_case`."""
    change = "close_unapproved" if _step(office, case_id) == "approval" else "lapse"
    return _do(office, by, case_id, change, why, version)


def reopen(office: Office, by: Person, case_id: str, *, why: str, version: int | None = None) -> CaseView:
    """Bring a case back that had ended. Raises as `change_case`."""
    return _do(office, by, case_id, "reopen", why, version)


def withdraw(office: Office, by: Person, case_id: str, *, why: str = "", version: int | None = None) -> CaseView:
    """The applicant takes the application back. Raises as `change_case`."""
    return _do(office, by, case_id, "withdraw", why, version)


def evaluate(
    office: Office,
    by: Person,
    case_id: str,
    *,
    score: int,
    channel: Channel,
    comment: str = "",
    version: int | None = None,
) -> CaseView:
    """How satisfied the applicant is, 1 to 5. Raises as `change_case`."""
    return _do(office, by, case_id, "evaluate", "", version, {"score": score, "channel": channel, "comment": comment})


def supply_deferred(
    office: Office, by: Person, case_id: str, rows: tuple[int, ...], *, version: int | None = None
) -> CaseView:
    """Papers that were to follow are there: all materials uploaded since. Raises as `change_case`, and
    ChangeRefusedError when nothing was uploaded.
    """

    def data(session: Session, case: CaseRecord, state: CaseState, _moment: datetime) -> Mapping[str, Any]:
        new = [
            file.sha256
            for file in files.of_case(session, case.id)
            if file.purpose == "material" and file.sha256 not in state.files
        ]
        if not new:
            raise ChangeRefusedError("nothing_new", "没有新上传的材料。", "请先上传容缺材料。")
        return {"rows": list(rows), "files": new}

    return change_case(office, by, ChangeCase(case_id, "supply_deferred", version=version), data_of=data)


def amend(office: Office, by: Person, case_id: str, data: Mapping[str, JsonValue], *, version: int | None) -> CaseView:
    """Amend the form of a case that was handed in: parts of `application` and `flags`.

    Raises as `change_case`, CaseFileError naming each wrong field.
    """

    def checked(_session: Session, case: CaseRecord, state: CaseState, _moment: datetime) -> Mapping[str, Any]:
        amended = [name for name in _AMENDED if name in data] or [_AMENDED[0]]
        if wrong := tuple(name for name in amended if not isinstance(data.get(name), Mapping)):
            raise CaseFileError(
                "没有写明要更正什么。", "请在 application 或 flags 中写出要更正的各项；这两项都是对象。", fields=wrong
            )
        changes = [event.data for event in state.amendments]
        reviewing.amend(domain_case(office, case), [*changes, data], table_of(office, case))
        return data

    return change_case(office, by, ChangeCase(case_id, "amend_form", data, version=version), data_of=checked)


def course(office: Office, by: Person, case_id: str) -> Course:
    """What happened so far; a department sees its own part only. Raises NotFoundError."""
    with office.database.reading() as session:
        case = find(session, case_id)
        events = cases.history(session, case.id)
    state = replay(events)
    own = [part for part in state.packages if by.role != "department" or part.department == by.department]
    if by.role == "department" and not own:
        raise NotFoundError("办件")
    happened = tuple(
        Happened(
            number,
            event.change,
            BY_ID[event.change].name,
            event.at.isoformat(timespec="seconds"),
            event.by.role,
            event.by.id,
            event.by.department,
            event.why,
        )
        for number, event in enumerate(events, 1)
        if by.role != "department" or event.by.role != "department" or event.by.department == by.department
    )
    approvals = tuple(
        Approval(
            part.department,
            part.matters,
            part.rows,
            part.due.isoformat(timespec="minutes"),
            part.provisional,
            part.outcome,
            part.decided.isoformat(timespec="seconds") if part.decided else None,
            part.reason,
        )
        for part in own
    )
    role = by.actor.role
    following = tuple(change.id for change in CHANGES if state.step in change.sources and role in change.roles)
    return Course(happened, approvals, following)


def _step(office: Office, case_id: str) -> str:
    with office.database.reading() as session:
        return find(session, case_id).step


def _do(
    office: Office,
    by: Person,
    case_id: str,
    change: str,
    why: str,
    version: int | None,
    data: Mapping[str, JsonValue] | None = None,
) -> CaseView:
    return change_case(office, by, ChangeCase(case_id, change, data or {}, why, version))
