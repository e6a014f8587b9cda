"""Checking a case again with everything there is now, and keeping what came out. The rules are the domain's.

A draft, and papers an applicant is still adding, are checked as if handed in now, so that people see what is missing
before they hand in. From the hand-in on, the check is about what was handed in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import version
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from intake import calendar_file, report, reviewing, service
from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.case_state import CaseState
from intake.domain.clerk_findings import Seen, with_seen
from intake.domain.clocks import clocks
from intake.domain.decisions import undecided
from intake.domain.events import Event
from intake.domain.findings import CheckOutcome
from intake.domain.history import apply, replay
from intake.domain.materials import MaterialTable
from intake.domain.shared import Lookup
from intake.office_work import asking, neighbours
from intake.office_work.case_review import seen_by_clerks
from intake.office_work.finding_cases import find, lock
from intake.office_work.kept_readings import domain_case, material_readings, table_of
from intake.office_work.office import Office
from intake.office_work.people import MACHINE
from intake.office_work.views import PREVIEWED
from intake.store import cases, files, jobs, keys
from intake.store.keys import Key
from intake.store.records import FINISHED, CaseRecord, FileRecord, FindingsRecord
from ocr.readings import FileReading

_TRIES = 5


@dataclass(frozen=True, slots=True)
class _Known:
    """A case as it was when the check began."""

    case: CaseRecord
    form: Case
    table: MaterialTable
    state: CaseState
    files: tuple[FileRecord, ...]
    readings: tuple[FileReading, ...]
    keys: tuple[Key, ...]
    others: tuple[CaseKeys, ...]
    seen: tuple[Seen, ...]
    before: FindingsRecord | None


def judge(office: Office, case_id: str) -> bool:
    """Check the case and keep the outcome; False when some of its files are still being read.

    Nothing is asked of the database while rules run; when the case changed in the meantime, they run again.
    """
    for _ in range(_TRIES):
        known = _load(office, case_id)
        if known is None:
            return False
        at = office.now()
        state, events = _read_now(known, service.wall_clock(at))
        before = known.before.shared if known.before else ()
        shared = asking.ask(known.form, known.readings, known.table, office.settings, before=before)
        form, outcome = _check(office, known, state, shared, service.wall_clock(at))
        if _keep(office, known, state, events, shared, form, outcome, at):
            return True
    return True  # whoever changed it last asked for a check of its own


def _load(office: Office, case_id: str) -> _Known | None:
    with office.database.reading() as session:
        case = find(session, case_id)
        state = replay(cases.history(session, case.id))
        wanted = _judged(session, case, state)
        if any(file.status not in FINISHED for file in wanted):
            return None
        form = domain_case(office, case)
        readings = material_readings(session, case.id, {file.sha256 for file in wanted})
        own = neighbours.keys_to_keep(office.secret, form, readings)
        others = neighbours.other_cases(office, session, case.id, own)
        seen = seen_by_clerks(session, case.id, files.of_case(session, case.id))
        before = cases.latest_findings(session, case.id)
        return _Known(case, form, table_of(office, case), state, wanted, readings, own, others, seen, before)


def _judged(session: Session, case: CaseRecord, state: CaseState) -> tuple[FileRecord, ...]:
    """The materials the check is about."""
    materials = [file for file in files.of_case(session, case.id) if file.purpose == "material"]
    if state.step in PREVIEWED:
        return tuple(materials)
    return tuple(file for file in materials if file.sha256 in state.files)


def _read_now(known: _Known, at: datetime) -> tuple[CaseState, list[Event]]:
    """What the program has to say about a hand-in once everything is read."""
    state, events = known.state, list[Event]()
    at = max(at, state.last or at)
    for change, data in (("start_reading", {}), ("finish_reading", {"files": list(state.files)})):
        due = ("submitted", "resubmitted") if change == "start_reading" else ("reading",)
        if state.step in due:
            event = Event(change, at, MACHINE.actor, data=MappingProxyType(data))
            state = apply(state, event)
            events.append(event)
    return state, events


def _check(
    office: Office, known: _Known, state: CaseState, shared: tuple[Lookup, ...], at: datetime
) -> tuple[Case, CheckOutcome]:
    if state.received is None:
        state = replace(state, received=at, handed_in=at, filed_under=known.table.version)
    reviewed = reviewing.review(
        known.form, known.readings, state, settings=office.settings, others=known.others, shared=shared
    )
    return reviewed.case, with_seen(reviewed.outcome, known.seen, known.table)


def _keep(
    office: Office,
    known: _Known,
    state: CaseState,
    events: list[Event],
    shared: tuple[Lookup, ...],
    form: Case,
    outcome: CheckOutcome,
    at: datetime,
) -> bool:
    """Keep the outcome; False when the case is not any more what was checked."""
    with office.database.writing() as session:
        case = lock(session, known.case.id)
        now_judged = _judged(session, case, replay(cases.history(session, case.id)))
        if case.event_count != known.case.event_count or case.form != known.case.form:
            return False
        if seen_by_clerks(session, case.id, files.of_case(session, case.id)) != known.seen:
            return False
        if [(file.id, file.status, file.read_at) for file in now_judged] != [
            (file.id, file.status, file.read_at) for file in known.files
        ]:
            return False
        for event in events:
            append_event(office, session, find(session, case.id), event, at=at)
        if events:
            cases.change(session, case.id, at)
        cases.add_findings(
            session,
            FindingsRecord(
                case.id,
                (known.before.seq if known.before else 0) + 1,
                tuple(file.sha256 for file in known.files),
                case.event_count + len(events),
                known.table.notice,
                version("baozhuang"),
                tuple(asking.to_json(each) for each in shared),
                report.to_json(form, outcome),
                at,
            ),
        )
        keys.replace_keys(session, case.id, known.keys)
        derive(office, session, case.id, state, outcome, at=at)
        jobs.tell(session, case.id, "case_checked", {"verdict": outcome.verdict, "complete": outcome.complete}, at=at)
        office.record(session, MACHINE, "case_checked", at=at, object_kind="case", object_id=case.id, case_id=case.id)
    return True


def append_event(office: Office, session: Session, case: CaseRecord, event: Event, *, at: datetime) -> int:
    """Write an event that `apply` allowed, count it, and tell of it; the caller counts the version up."""
    seq = cases.append(session, case, event, at=at)
    cases.derive(session, case.id, event_count=seq)
    jobs.tell(session, case.id, "case_changed", {"change": event.change, "event": seq}, at=at)
    if event.by.role == "machine":
        office.record(
            session, MACHINE, event.change, at=at, object_kind="case", object_id=case.id, case_id=case.id, event=seq
        )
    return seq


def derive(
    office: Office, session: Session, case_id: str, state: CaseState, outcome: CheckOutcome | None, *, at: datetime
) -> None:
    """Set the columns that lists are filtered by, from the state and the last check."""
    calendar = calendar_file.load(office.settings.calendar_file)
    running = clocks(
        state,
        service.wall_clock(at),
        calendar,
        warn_working_days=office.settings.check.notice_warn_working_days,
    )
    values: dict[str, Any] = {
        "step": state.step,
        "step_since": state.entered.replace(tzinfo=service.CHINA) if state.entered else None,
        "received_at": state.received.replace(tzinfo=service.CHINA) if state.received else None,
        "due_at": datetime.combine(running[0].due, office.settings.check.closes, service.CHINA) if running else None,
    }
    if outcome is not None:
        values |= {"verdict": outcome.verdict, "open_doubts": len(undecided(outcome.findings))}
    if state.entered is None:
        del values["step_since"]
    if state.filed_under is not None:
        values |= {"list_notice": state.filed_under.notice, "list_in_force": state.filed_under.in_force}
    cases.derive(session, case_id, **values)
