"""Changing a case by the one table of changes (`domain/steps.py`): handing in, deciding, issuing, approving …

Whatever the change, the order is the same: take the case, refuse an outdated view of it, let the domain decide, write
the event with its audit entry, and check the case again where the change touches what was found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from intake import reviewing, service
from intake.domain.case_state import CaseState
from intake.domain.events import Event, JsonValue
from intake.domain.history import apply, replay
from intake.office_work import judging
from intake.office_work.finding_cases import expect_version, find, lock
from intake.office_work.kept_readings import domain_case
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import CaseClosedError
from intake.office_work.views import CaseView, case_view
from intake.store import cases, files
from intake.store.records import CaseRecord

_TOUCHES_FINDINGS = frozenset(
    {"submit", "resubmit", "add_papers", "amend_form", "confirm_finding", "dismiss_finding", "correct_reading"}
)


@dataclass(frozen=True, slots=True)
class ChangeCase:
    """A change a person wants. `change`: an id of `domain.steps.CHANGES`; `data`: what that change says, as
    docs/steps.zh-CN.md and `domain/effects.py` name it; `version`: of the case the person saw, None to take any.
    """

    case_id: str
    change: str
    data: Mapping[str, JsonValue] = field(default_factory=lambda: MappingProxyType({}))
    why: str = ""
    version: int | None = None


DataOf = Callable[[Session, CaseRecord, CaseState, datetime], Mapping[str, Any]]
"""Data of a change that rest on the case as it is in the transaction; `datetime`: China's wall clock."""


def change_case(office: Office, by: Person, wanted: ChangeCase, *, data_of: DataOf | None = None) -> CaseView:
    """Make one change. `data_of`: computes the data from the case as it is now, instead of `wanted.data`.

    Raises NotFoundError, OutdatedError, ChangeRefusedError with the reason why it is not allowed now, EventError when
    the data are not what the change needs. Nothing is changed then.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, wanted.case_id)
        expect_version(case, wanted.version)
        state = replay(cases.history(session, case.id))
        moment = max(service.wall_clock(at), state.last or service.wall_clock(at))
        data = data_of(session, case, state, moment) if data_of is not None else wanted.data
        event = Event(wanted.change, moment, by.actor, wanted.why, MappingProxyType(dict(data)))
        changed = apply(state, event)
        cases.change(session, case.id, at)
        seq = judging.append_event(office, session, case, event, at=at)
        judging.derive(office, session, case.id, changed, None, at=at)
        office.record(
            session, by, wanted.change, at=at, object_kind="case", object_id=case.id, case_id=case.id, event=seq
        )
    if wanted.change in _TOUCHES_FINDINGS:
        judging.judge(office, wanted.case_id)
    with office.database.reading() as session:
        return case_view(session, find(session, wanted.case_id))


def hand_in(office: Office, by: Person, case_id: str, *, why: str = "", version: int | None = None) -> CaseView:
    """Hand in everything there is: the draft, the corrections, or further papers; which, the step of the case decides.

    Raises CaseClosedError where nothing may be handed in, and as `change_case`.
    """
    with office.database.reading() as session:
        step = find(session, case_id).step
    change = {"draft": "submit", "correction_wanted": "resubmit", "checked": "add_papers"}.get(step)
    if change is None:
        raise CaseClosedError("本件现在不能提交材料。", "请等本步骤办完，或联系窗口。")

    def data(session: Session, case: CaseRecord, _state: CaseState, moment: datetime) -> Mapping[str, Any]:
        there = [file.sha256 for file in files.of_case(session, case.id) if file.purpose == "material"]
        if change != "submit":
            return {"files": there}
        return reviewing.submission_data(domain_case(office, case), there, moment, office.settings)

    return change_case(office, by, ChangeCase(case_id, change, why=why, version=version), data_of=data)
