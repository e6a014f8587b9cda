"""Use cases of intake: check a case against what was read. Reading loads the engine only when it is needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from intake import calendar_file
from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.checks import check
from intake.domain.findings import CheckOutcome
from intake.domain.materials import MaterialTable
from intake.domain.options import CheckOptions
from intake.domain.papers import collect_papers
from intake.domain.shared import Lookup, queries
from intake.material_file import CHINA, materials
from intake.ports import DataSharing
from intake.settings import Settings
from ocr.readings import FileReading

__all__ = ["CHINA", "check_case", "look_up", "now", "wall_clock"]


def check_case(
    case: Case,
    readings: Sequence[FileReading],
    *,
    received_at: datetime,
    settings: Settings | CheckOptions | None = None,
    table: MaterialTable | None = None,
    others: Iterable[CaseKeys] = (),
    sharing: DataSharing | None = None,
) -> CheckOutcome:
    """Check what was read against the list in force on the day of receipt, or against `table`, the one the case was
    filed under. A `received_at` without zone is China's wall clock. `others`: what other open cases are about.
    `sharing`: asked for the rows it may fill; by default the one the settings name, if any.

    Raises MaterialFileError and CalendarFileError when the installation's files are not valid.
    """
    if not isinstance(settings, Settings):
        settings = Settings(settings or CheckOptions())
    received = wall_clock(received_at)
    table = table or materials(received.date(), settings.materials_folder)
    return check(
        case,
        readings,
        table,
        received,
        settings.check,
        calendar=calendar_file.load(settings.calendar_file),
        others=others,
        shared=look_up(case, readings, table, settings, sharing=sharing),
    )


def look_up(
    case: Case,
    readings: Sequence[FileReading],
    table: MaterialTable,
    settings: Settings,
    *,
    sharing: DataSharing | None = None,
) -> tuple[Lookup, ...]:
    """Ask data sharing for the rows of this case that it may fill; nothing where the office has none.

    Raises UnreadablePathError when a file named in the settings cannot be read; a failing system is an answer.
    """
    asked = queries(case, table, collect_papers(readings))
    if sharing is not None:
        return tuple(sharing.look_up(query) for query in asked)
    if settings.sharing is None:
        return ()
    # Only here, so that nothing about networks is loaded where no data sharing is set.
    from intake.sharing_http import HttpSharing

    with HttpSharing(settings.sharing) as http:
        return tuple(http.look_up(query) for query in asked)


def wall_clock(moment: datetime) -> datetime:
    """The moment on China's wall clock, without zone."""
    return moment if moment.tzinfo is None else moment.astimezone(CHINA).replace(tzinfo=None)


def now() -> datetime:
    """This moment on China's wall clock."""
    return wall_clock(datetime.now(CHINA))
