"""Taking a case out of the store: to read it, to change it, and only the version a person saw."""

from __future__ import annotations

from sqlalchemy.orm import Session

from intake.office_work.office import Office
from intake.office_work.refusals import NotFoundError, OutdatedError
from intake.office_work.views import CaseLine, CaseList, CaseView, case_line, case_view
from intake.store import cases
from intake.store.records import CaseRecord

MAX_LISTED = 200


def find(session: Session, case_id: str) -> CaseRecord:
    """The case. Raises NotFoundError, also for one that was purged."""
    case = cases.get(session, case_id)
    if case is None or case.purged_at is not None:
        raise NotFoundError("办件")
    return case


def lock(session: Session, case_id: str) -> CaseRecord:
    """The case, which nobody else changes until the transaction ends. Raises NotFoundError."""
    case = cases.lock(session, case_id)
    if case is None or case.purged_at is not None:
        raise NotFoundError("办件")
    return case


def expect_version(case: CaseRecord, version: int | None) -> None:
    """Raises OutdatedError when the case is no longer what the person saw."""
    if version is not None and version != case.version:
        raise OutdatedError(case.version)


def read_case(office: Office, case_id: str) -> CaseView:
    """The case as it is now. Whether this person may see it is for the caller to decide first."""
    with office.database.reading() as session:
        return case_view(session, find(session, case_id))


def list_cases(
    office: Office,
    *,
    districts: tuple[str, ...] | None = None,
    steps: tuple[str, ...] | None = None,
    opened_by: str | None = None,
    portal_id: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> CaseList:
    """Cases, newest first, that fit everything given. `after`: `CaseList.next` of the page before."""
    limit = min(max(limit, 1), MAX_LISTED)
    with office.database.reading() as session:
        found = cases.listed(
            session,
            districts=districts,
            steps=steps,
            opened_by=opened_by,
            portal_id=portal_id,
            after=after,
            limit=limit + 1,
        )
    lines: tuple[CaseLine, ...] = tuple(case_line(case) for case in found[:limit])
    return CaseList(lines, lines[-1].id if len(found) > limit else None)
