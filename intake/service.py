"""Use cases of intake: check a case against what was read. Reading loads the engine only when it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

from intake.domain.case import Case
from intake.domain.checks import check
from intake.domain.findings import CheckOutcome
from intake.domain.scope import CheckOptions
from intake.material_file import materials
from ocr.readings import FileReading

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The clock of every office here; China keeps one time and no summer time."""


def check_case(
    case: Case,
    readings: Sequence[FileReading],
    *,
    received_at: datetime,
    settings: CheckOptions | None = None,
) -> CheckOutcome:
    """Check what was read against the list in force. A `received_at` without zone is China's wall clock.

    Raises MaterialFileError when the installation's list is not valid.
    """
    return check(case, readings, materials(), wall_clock(received_at), settings)


def wall_clock(moment: datetime) -> datetime:
    """The moment on China's wall clock, without zone."""
    return moment if moment.tzinfo is None else moment.astimezone(CHINA).replace(tzinfo=None)


def now() -> datetime:
    """This moment on China's wall clock."""
    return wall_clock(datetime.now(CHINA))
