"""What an applicant says was misread: kept beside the reading for a clerk, who takes it over or leaves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intake import retyping
from intake.office_work.finding_cases import find, lock
from intake.office_work.kept_readings import material_readings
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.store import files, jobs, proposals
from intake.store.proposals import Proposal, ProposalState
from intake.store.types import new_id


@dataclass(frozen=True, slots=True)
class ProposedReading:
    """What the applicant says. `position`: of the paper in its file, from 0; `value` None: the paper does not say."""

    id: str
    file_id: str
    position: int
    kind: str
    field: str
    value: Any
    state: ProposalState
    made_at: datetime


def propose(
    office: Office, by: Person, case_id: str, *, file_id: str, position: int, field: str, typed: object
) -> None:
    """Keep what an applicant says stands in a field, in place of what was said about it before.

    Raises NotFoundError, RetypingError for a value that the field cannot hold.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        file = files.get(session, file_id)
        if file is None or file.case_id != case.id or file.removed_at is not None:
            raise NotFoundError("文件")
        readings = material_readings(session, case.id, {file.sha256})
        data = retyping.field_correction(readings, file.sha256, position, field, typed)
        kept = Proposal(new_id(), case.id, file.id, position, data["kind"], field, data["value"], "open", at)
        proposals.add(session, kept, by=by.id)
        jobs.tell(session, case.id, "reading_proposed", {"file": file.id, "proposal": kept.id}, at=at)
        office.record(
            session, by, "reading_proposed", at=at, object_kind="proposal", object_id=kept.id, case_id=case.id
        )


def proposed(office: Office, case_id: str, *, only_open: bool = True) -> tuple[ProposedReading, ...]:
    """What applicants said about the readings of a case, in the order it was said."""
    with office.database.reading() as session:
        case = find(session, case_id)
        found = proposals.of_case(session, case.id, *(("open",) if only_open else ("open", "taken", "left")))
    return tuple(
        ProposedReading(one.id, one.file_id, one.position, one.kind, one.field, one.value, one.state, one.made_at)
        for one in found
    )


def settle(office: Office, by: Person, case_id: str, proposal_id: str, *, taken: bool) -> None:
    """Note that a clerk took a proposal over (`deciding.correct_field` does that) or left it. Raises NotFoundError."""
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        if not proposals.settle(session, case.id, proposal_id, "taken" if taken else "left", by=by.id, at=at):
            raise NotFoundError("更正意见")
        office.record(
            session,
            by,
            "proposal_taken" if taken else "proposal_left",
            at=at,
            object_kind="proposal",
            object_id=proposal_id,
            case_id=case.id,
        )
