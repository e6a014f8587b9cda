"""Whether a person may do something: the table of rights, and whose the case is. Others' cases are not found."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from intake.accounts.refusals import ForbiddenError, NotSignedInError, ScopeMissingError
from intake.accounts.rights import Reach, reach, right
from intake.domain.history import replay
from intake.office_work.finding_cases import find
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.store import cases
from intake.store.models_people import CaseAccessRow
from intake.store.records import CaseRecord


def expect_right(person: Person | None, operation: str) -> Reach:
    """How far this person reaches. Raises NotSignedInError, ForbiddenError, ScopeMissingError when not at all."""
    row = right(operation)
    found = reach(person.role if person is not None else None, operation)
    if found is None:
        if person is None:
            raise NotSignedInError
        raise ForbiddenError(f"“{row.words}”")
    if person is not None and person.role == "portal" and row.scope is not None and row.scope not in person.scopes:
        raise ScopeMissingError(row.scope)
    return found


def expect_case(office: Office, person: Person | None, operation: str, case_id: str) -> None:
    """Raises as `expect_right`, and NotFoundError for a case that is not there or not this person's."""
    how_far = expect_right(person, operation)
    with office.database.reading() as session:
        case = find(session, case_id)
        if person is None or (how_far == "own" and not is_own(session, office, person, case)):
            raise NotFoundError("办件")


def is_own(session: Session, office: Office, person: Person, case: CaseRecord) -> bool:
    """Whose a case is, for each role; the words are in `rights.py`."""
    if person.role == "applicant":
        return case.opened_by == person.id or _has_way(session, office, person.id, case.id)
    if person.role == "portal":
        return case.portal_id == person.id
    if person.role == "clerk":
        return not person.districts or case.district in person.districts
    if person.role == "department":
        packages = replay(cases.history(session, case.id)).packages
        return any(package.department == person.department for package in packages)
    return False


def _has_way(session: Session, office: Office, holder_id: str, case_id: str) -> bool:
    until = session.execute(
        select(CaseAccessRow.until).where(CaseAccessRow.case_id == case_id, CaseAccessRow.holder_id == holder_id)
    ).first()
    return until is not None and (until[0] is None or until[0] > office.now())
