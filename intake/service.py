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
from intake.material_file import CHINA, materials
from intake.settings import Settings
from ocr.readings import FileReading

__all__ = ["CHINA", "check_case", "now", "wall_clock"]


def check_case(
    case: Case,
    readings: Sequence[FileReading],
    *,
    received_at: datetime,
    settings: Settings | CheckOptions | None = None,
    table: MaterialTable | None = None,
    others: Iterable[CaseKeys] = (),
) -> CheckOutcome:
    """Check what was read against the list in force on the day of receipt, or against `table`, the one the case was
    filed under. A `received_at` without zone is China's wall clock. `others`: what other open cases are about.

    Raises MaterialFileError and CalendarFileError when the installation's files are not valid.
    """
    if not isinstance(settings, Settings):
        settings = Settings(settings or CheckOptions())
    received = wall_clock(received_at)
    return check(
        case,
        readings,
        table or materials(received.date()),
        received,
        settings.check,
        calendar=calendar_file.load(settings.calendar_file),
        others=others,
    )


def wall_clock(moment: datetime) -> datetime:
    """The moment on China's wall clock, without zone."""
    return moment if moment.tzinfo is None else moment.astimezone(CHINA).replace(tzinfo=None)


def now() -> datetime:
    """This moment on China's wall clock."""
    return wall_clock(datetime.now(CHINA))
