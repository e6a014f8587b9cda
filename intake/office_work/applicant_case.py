"""A case as its applicant sees it: where it stands, what was handed in, what was read, what a notice asks for.

Doubts that are for a clerk to decide are not in it: they never leave the house by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from intake import reviewing
from intake.domain.case import Case
from intake.domain.case_state import CaseState
from intake.domain.corrections import correct
from intake.domain.history import replay
from intake.domain.materials import MaterialTable
from intake.domain.notices import Notice
from intake.domain.steps import BY_ID
from intake.office_work.finding_cases import find
from intake.office_work.kept_readings import domain_case, material_readings, table_of
from intake.office_work.office import Office
from intake.office_work.views import CaseView, case_view
from intake.store import cases, jobs
from intake.store.records import News
from ocr.kinds import catalogue
from ocr.readings import FileReading

_SHOWN = frozenset(
    {
        *("submit", "resubmit", "add_papers", "supply_deferred", "withdraw", "reopen", "evaluate"),
        *("issue_notice", "keep_waiting", "lapse", "accept", "accept_by_law", "refuse"),
        *("forward", "approve", "disapprove", "close_unapproved", "issue_plan", "revise_plan", "sign"),
        *("start_works", "start_works_without_supply", "connect_after_works", "connect"),
    }
)
"""Changes that an applicant is told of; the rest is work of the office."""
_MAY_ADD = frozenset({"draft", "correction_wanted", "checked"})
_MAY_FOLLOW_LATER = frozenset({"accepted", "approval", "plan_issued", "signed", "construction"})


@dataclass(frozen=True, slots=True)
class StepTaken:
    """Something that happened to the case. `by`: the department that did it, "" for others."""

    at: datetime
    name: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class ApplicantCase:
    """`form`: as amended; `readings`: as corrected, by file id; `new_files`: ids of materials not handed in yet;
    `deferred`: rows that may follow until `deferred_due`; `may_add`: files may be added and handed in now.
    """

    view: CaseView
    table: MaterialTable
    form: Case
    steps: tuple[StepTaken, ...]
    notice: Notice | None
    deferred: tuple[int, ...]
    deferred_due: date | None
    readings: Mapping[str, FileReading]
    new_files: frozenset[str]
    may_add: bool
    may_withdraw: bool
    may_evaluate: bool
    score: int | None


def applicant_case(office: Office, case_id: str) -> ApplicantCase:
    """The case as it is now. Whether this person may see it is for the caller to decide first."""
    with office.database.reading() as session:
        case = find(session, case_id)
        history = cases.history(session, case.id)
        state = replay(history)
        view = case_view(session, case)
        specs = {kind.id: kind.fields for kind in catalogue().values()}
        corrected = correct(material_readings(session, case.id), state.corrections, specs).files
        table = table_of(office, case)
        form = reviewing.amend(domain_case(office, case), [event.data for event in state.amendments], table)
    readings = {reading.sha256: reading for reading in corrected}
    materials = [file for file in view.files if file.purpose == "material"]
    deferred = state.acceptance.deferred if state.acceptance else ()
    return ApplicantCase(
        view=view,
        table=table,
        form=form,
        steps=tuple(
            StepTaken(event.at, BY_ID[event.change].name, event.by.department)
            for event in history
            if event.change in _SHOWN
        ),
        notice=state.notices[-1] if state.notices else None,
        deferred=deferred,
        deferred_due=state.acceptance.due if state.acceptance else None,
        readings=MappingProxyType({file.id: readings[file.sha256] for file in materials if file.sha256 in readings}),
        new_files=frozenset(file.id for file in materials if file.sha256 not in state.files),
        may_add=_may_add(state, deferred),
        may_withdraw=state.step in BY_ID["withdraw"].sources,
        may_evaluate=state.step in BY_ID["evaluate"].sources,
        score=state.evaluation.score if state.evaluation else None,
    )


def news_after(office: Office, case_id: str, after: int) -> tuple[News, ...]:
    """What happened to a case after a number."""
    with office.database.reading() as session:
        return tuple(jobs.news_of(session, case_id, after=after))


def _may_add(state: CaseState, deferred: tuple[int, ...]) -> bool:
    return state.step in _MAY_ADD or (state.step in _MAY_FOLLOW_LATER and bool(deferred))
