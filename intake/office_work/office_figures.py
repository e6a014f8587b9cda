"""The figures of the office over its cases, for those who may see them. No name and no number of a person is in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from intake import calendar_file, service
from intake.domain.figures import CaseHistory, Figures, figures
from intake.domain.materials import MaterialTable
from intake.material_file import materials
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.store import histories


@dataclass(frozen=True, slots=True)
class OfficeFigures:
    """`whole`: over all cases this person may see; `districts`: each by itself; `table`: the list in force."""

    whole: Figures
    districts: Mapping[str, Figures]
    table: MaterialTable


def figures_for(office: Office, by: Person, first: date, last: date, *, own_only: bool) -> OfficeFigures:
    """Cases received from `first` to `last`, both included, as they stand now. `own_only`: of a clerk's districts."""
    now = service.wall_clock(office.now())
    calendar = calendar_file.load(office.settings.calendar_file)
    of_district: dict[str, list[CaseHistory]] = defaultdict(list)
    with office.database.reading() as session:
        for number, district, events in histories.all_histories(session):
            if not own_only or not by.districts or district in by.districts:
                of_district[district].append(CaseHistory(number, events))
    every = [case for cases in of_district.values() for case in cases]

    def count(cases: list[CaseHistory]) -> Figures:
        return figures(cases, first, last, now, calendar)

    districts = {name: count(cases) for name, cases in sorted(of_district.items())}
    return OfficeFigures(count(every), districts, materials(now.date(), office.settings.materials_folder))
