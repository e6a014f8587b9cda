"""How the service is doing, in figures that hold no case and no person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import DBAPIError

from intake.office_work.office import Office
from intake.store import cases, files, jobs
from intake.store.database import DatabaseUnavailableError
from intake.store.records import QueueFigures

_SEEN_WITHIN = timedelta(seconds=15)
_LAST_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Health:
    """`workers`: seen within 15 seconds; `page_seconds`: mean of the last hour; `cases`: by step."""

    queue: QueueFigures
    workers: int
    page_seconds: float | None
    cases: Mapping[str, int]


def health(office: Office) -> Health:
    """The figures now. Raises DatabaseUnavailableError."""
    at = office.now()
    try:
        with office.database.reading() as session:
            return Health(
                jobs.figures(session, now=at),
                jobs.workers_seen_since(session, at - _SEEN_WITHIN),
                files.mean_page_seconds(session, at - _LAST_HOUR),
                cases.count_by_step(session),
            )
    except DBAPIError as error:
        raise DatabaseUnavailableError("连不上数据库。", "请检查数据库是否在运行。") from error
