"""How far a case is, for whoever waits: where its files stand, and from which news on to listen."""

from __future__ import annotations

from dataclasses import dataclass

from intake.office_work.finding_cases import find
from intake.office_work.office import Office
from intake.office_work.views import file_views
from intake.store import files, jobs


@dataclass(frozen=True, slots=True)
class FileProgress:
    """`ahead`: waiting pages of others that come first, None when none of its pages waits."""

    id: str
    status: str
    pages_done: int
    page_count: int | None
    ahead: int | None


@dataclass(frozen=True, slots=True)
class Progress:
    """`news`: the number of the newest news, to ask further with."""

    step: str
    version: int
    verdict: str | None
    news: int
    files: tuple[FileProgress, ...]


def progress(office: Office, case_id: str) -> Progress:
    """Where the case stands now. Raises NotFoundError."""
    with office.database.reading() as session:
        case = find(session, case_id)
        views = file_views(session, files.of_case(session, case.id))
        newest = jobs.newest_news(session, case.id)
    told = tuple(FileProgress(file.id, file.status, file.pages_done, file.page_count, file.ahead) for file in views)
    return Progress(case.step, case.version, case.verdict, newest, told)
