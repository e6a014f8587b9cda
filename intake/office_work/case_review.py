"""A case with everything a clerk's act rests on: its state, what was read and found, as of one moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from intake import reviewing, service
from intake.domain.case import Case
from intake.domain.case_state import CaseState
from intake.domain.clerk_findings import Seen, with_seen
from intake.domain.events import Event
from intake.domain.findings import Evidence
from intake.domain.history import replay
from intake.domain.materials import MaterialTable
from intake.domain.papers import collect_papers
from intake.domain.shared import Lookup, Query, queries
from intake.office_work import neighbours
from intake.office_work.finding_cases import expect_version, find
from intake.office_work.kept_readings import domain_case, material_readings, table_of
from intake.office_work.office import Office
from intake.office_work.views import PREVIEWED
from intake.reviewing import Reviewed
from intake.store import cases, clerk_notes, files
from intake.store.records import CaseRecord, FileRecord
from ocr.readings import Box, FileReading


@dataclass(frozen=True, slots=True)
class CaseReview:
    """`case.version` is the one to hand on, so that nothing is decided on a case that has changed since."""

    case: CaseRecord
    history: tuple[Event, ...]
    state: CaseState
    files: tuple[FileRecord, ...]
    reviewed: Reviewed

    @property
    def version(self) -> int:
        return self.case.version


def open_review(office: Office, case_id: str, version: int | None = None) -> CaseReview:
    """The case as it is now, checked with everything persons decided. `version`: the one the person saw.

    Raises NotFoundError, OutdatedError, ChangeRefusedError `not_submitted` for a draft.
    """
    with office.database.reading() as session:
        case = find(session, case_id)
        expect_version(case, version)
        return review_in(office, session, case)


def review_in(office: Office, session: Session, case: CaseRecord, *, preview: bool = False) -> CaseReview:
    """As `open_review`, in an open transaction. `preview`: a draft, and papers being added, as if handed in now."""
    history = cases.history(session, case.id)
    state = replay(history)
    of_case = files.of_case(session, case.id)
    all_papers = preview and state.step in PREVIEWED
    readings = material_readings(session, case.id, None if all_papers else state.files)
    form, table = domain_case(office, case), table_of(office, case)
    own = neighbours.keys_to_keep(office.secret, form, readings)
    last = cases.latest_findings(session, case.id)
    judged = state
    if preview and state.received is None:
        at = service.wall_clock(office.now())
        judged = replace(state, received=at, handed_in=at, filed_under=table.version)
    reviewed = reviewing.review(
        form,
        readings,
        judged,
        settings=office.settings,
        others=neighbours.other_cases(office, session, case.id, own),
        shared=kept_lookups(last.shared if last else (), form, readings, table),
    )
    seen = seen_by_clerks(session, case.id, of_case)
    outcome = with_seen(reviewed.outcome, seen, reviewed.table)
    return CaseReview(case, history, state, of_case, replace(reviewed, outcome=outcome))


def seen_by_clerks(session: Session, case_id: str, of_case: Sequence[FileRecord]) -> tuple[Seen, ...]:
    """What clerks added, with the names files have now; what shows on a file that was taken out is left out."""
    names = {file.id: file.name for file in of_case}
    found = []
    for one in clerk_notes.findings(session, case_id):
        if one.row is None or (one.file_id is not None and one.file_id not in names):
            continue
        box = None if one.box is None else Box(*one.box)
        place = Evidence(names[one.file_id], one.page, box) if one.file_id is not None else None
        found.append(Seen(one.code, one.row, one.message, one.remedy, place))
    return tuple(found)


def kept_lookups(
    raw: Iterable[Mapping[str, Any]], form: Case, readings: Sequence[FileReading], table: MaterialTable
) -> tuple[Lookup, ...]:
    """What data sharing answered at the last check, as `asking.to_json` kept it. Nobody is asked again."""
    kept = {(each["kind"], tuple(sorted(each["about"].items()))): each for each in raw}
    found = []
    for query in queries(form, table, collect_papers(readings)):
        told = kept.get((query.kind, tuple(sorted(query.about.items()))))
        if told is not None:
            found.append(_lookup(query, told))
    return tuple(found)


def _lookup(query: Query, raw: Mapping[str, Any]) -> Lookup:
    record = {name: tuple(value) if isinstance(value, list) else value for name, value in raw["record"].items()}
    return Lookup(query, raw["status"], MappingProxyType(record), raw["source"], raw["as_of"])
