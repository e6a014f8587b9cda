"""What each department gets for parallel approval: only the rows of its matters, its clock, its outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal, TypeAlias

from intake.domain.events import Data, JsonValue
from intake.domain.findings import CheckOutcome, RowOutcome
from intake.domain.materials import MaterialTable
from intake.domain.working_days import WorkCalendar, decision_day

Outcome: TypeAlias = Literal["open", "approved", "refused"]

# Blocks of the form beside those every department needs.
_COMMON = (
    "enterprise_name",
    "contact_person",
    "contact_phone",
    "install_address",
    "business_type",
    "survey_date",
    "survey_session",
    "project",
)
_OWN = {"road": ("request", "roads"), "traffic": ("request", "roads"), "green": ("green",)}
_SUPPLY = ("tenure", "power")


@dataclass(frozen=True, slots=True)
class Package:
    """The part of one department. `due`: the end of its time limit, counted from acceptance; `provisional`: counted
    through a year whose holidays are not announced. `decided`: when its officer decided, and `reason` why not.
    """

    department: str
    matters: tuple[str, ...]
    rows: tuple[int, ...]
    supplies: bool
    due: datetime
    provisional: bool
    outcome: Outcome = "open"
    decided: datetime | None = None
    reason: str = ""

    def overdue(self, now: datetime) -> bool:
        """Was the time limit missed, or is it being missed?"""
        return (self.decided or now) > self.due


def packages(
    table: MaterialTable, matters: Sequence[str], accepted: datetime, calendar: WorkCalendar, closes: time
) -> tuple[Package, ...]:
    """One package for each department that has a matter in the case, in the order of the list. A department with
    several matters has the longest of their time limits.
    """
    asked = [matter for matter in table.matters if matter.id in matters]
    found = []
    for department in dict.fromkeys(matter.department for matter in asked):
        own = [matter for matter in asked if matter.department == department]
        due = decision_day(accepted, max(m.decision_working_days for m in own), calendar, closes)
        found.append(
            Package(
                department,
                tuple(matter.id for matter in own),
                tuple(requirement.row for matter in own for requirement in matter.rows),
                any(matter.authority == "supply" for matter in own),
                datetime.combine(due.day, closes),
                due.provisional,
            )
        )
    return tuple(found)


def rows_of(package: Package, outcome: CheckOutcome) -> tuple[RowOutcome, ...]:
    """The rows a department may see: its own, with the pages of the papers that serve them and no others."""
    return tuple(row for row in outcome.rows if row.row in package.rows)


def form_blocks(package: Package) -> tuple[str, ...]:
    """The blocks of the form (keys of CASE.json's `application`) that a department needs."""
    own = [name for matter in package.matters for name in _OWN.get(matter, ())]
    supply = _SUPPLY if package.supplies else ()
    return tuple(dict.fromkeys((*_COMMON, *supply, *own)))


def to_data(found: Sequence[Package]) -> dict[str, JsonValue]:
    """The data of the event `forward`."""
    return {
        "packages": [
            {
                "department": package.department,
                "matters": list(package.matters),
                "rows": list(package.rows),
                "supplies": package.supplies,
                "due": package.due.isoformat(),
                "provisional": package.provisional,
            }
            for package in found
        ]
    }


def from_data(read: Data) -> tuple[Package, ...]:
    """The packages an event `forward` made. Raises EventError."""
    return tuple(
        Package(
            each.text("department"),
            each.texts("matters"),
            each.numbers("rows"),
            each.flag("supplies"),
            each.moment("due"),
            each.flag("provisional"),
        )
        for each in read.each("packages")
    )
