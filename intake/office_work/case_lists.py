"""Lists of the cases a person may see, with filters, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from intake.domain.history import replay
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.views import CaseList, case_line
from intake.store import case_lists, cases
from intake.store.case_lists import Wanted
from intake.store.records import CaseRecord

__all__ = ["MAX_LISTED", "Wanted", "list_for"]

MAX_LISTED = 200
_WITH_DEPARTMENTS = ("approval", "plan_issued", "signed", "construction", "connected", "evaluated", "closed")


@dataclass(frozen=True, slots=True)
class _Further:
    """What no column says."""

    matter: str | None
    department: str | None


def list_for(
    office: Office,
    by: Person,
    wanted: Wanted,
    *,
    own_only: bool,
    matter: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> CaseList:
    """Cases, newest first, that fit and that this person may see. `own_only`: as the table of rights says.

    `after`: `CaseList.next` of the page before; `limit`: at most MAX_LISTED.
    """
    limit = min(max(limit, 1), MAX_LISTED)
    further = _Further(matter, by.department if by.role == "department" else None)
    if own_only:
        narrowed = _own(by, wanted)
        if narrowed is None:
            return CaseList((), None)
        wanted = narrowed
    found: list[CaseRecord] = []
    with office.database.reading() as session:
        while len(found) <= limit:
            batch = case_lists.listed(session, wanted, after=after, limit=MAX_LISTED, now=office.now())
            found += [case for case in batch if _fits(session, case, further)]
            if len(batch) < MAX_LISTED:
                break
            after = batch[-1].id
    lines = tuple(case_line(case) for case in found[:limit])
    return CaseList(lines, lines[-1].id if len(found) > limit else None)


def _own(by: Person, wanted: Wanted) -> Wanted | None:
    """Narrowed to what is this person's; None where nothing can be."""
    if by.role == "applicant":
        return replace(wanted, holder=by.id) if by.id else None
    if by.role == "portal":
        return replace(wanted, portal_id=by.id)
    if by.role == "clerk":
        if not by.districts:
            return wanted
        both = by.districts if wanted.districts is None else by.districts & set(wanted.districts)
        return replace(wanted, districts=sorted(both))
    if by.role == "department":
        steps = _WITH_DEPARTMENTS if wanted.steps is None else set(wanted.steps) & set(_WITH_DEPARTMENTS)
        return replace(wanted, steps=sorted(steps))
    return None


def _fits(session: Session, case: CaseRecord, further: _Further) -> bool:
    if further.matter is not None and further.matter not in case.form.get("matters", ()):
        return False
    if further.department is None:
        return True
    packages = replay(cases.history(session, case.id)).packages
    return any(package.department == further.department for package in packages)
