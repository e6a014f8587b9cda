"""What use cases give back: frozen values, ready to be shown. Masking by role is the caller's (`intake.accounts`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from intake.domain.steps import STEP_NAMES
from intake.store import cases, files, jobs
from intake.store.records import (
    CaseRecord,
    FileRecord,
    FileStatus,
    FindingsRecord,
    PageRecord,
    PageStatus,
    Purpose,
)

PREVIEWED = frozenset({"draft", "correction_wanted"})
"""Steps at which the applicant is still adding papers: all of them are checked, as if handed in now."""


@dataclass(frozen=True, slots=True)
class PageView:
    """One page. `has_picture`: the upright page can be fetched. `problem`: code, message, next_step."""

    number: int
    status: PageStatus
    has_picture: bool
    width: int | None
    height: int | None
    issues: tuple[str, ...]
    problem: Mapping[str, Any] | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class FileView:
    """One file of a case. `name` is unique within the case: findings name files by it.

    `ahead`: how many waiting pages of others come first, None when none of its pages waits.
    """

    id: str
    name: str
    media_type: str
    size: int
    sha256: str
    purpose: Purpose
    status: FileStatus
    pages: tuple[PageView, ...]
    page_count: int | None
    pages_done: int
    ahead: int | None
    problem: Mapping[str, Any] | None
    received_at: datetime
    read_at: datetime | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """One case. `version`: for If-Match; `form`: CASE.json; `outcome`: the JSON of `baozhuang check`, None until the
    first check; `checked`: whether that check knew every file and event there is now.
    """

    id: str
    number: str
    follow_code: str
    version: int
    district: str
    channel: str
    situation: Mapping[str, Any]
    form: Mapping[str, Any]
    list_notice: str
    step: str
    step_name: str
    step_since: datetime
    received_at: datetime | None
    due_at: datetime | None
    verdict: str | None
    files: tuple[FileView, ...]
    outcome: Mapping[str, Any] | None
    checked: bool
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in a list."""

    id: str
    number: str
    district: str
    channel: str
    matters: tuple[str, ...]
    applicant_type: str
    step: str
    step_name: str
    step_since: datetime
    received_at: datetime | None
    due_at: datetime | None
    verdict: str | None
    open_doubts: int | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class CaseList:
    """One page of a list. `next`: what to ask the next page with, None on the last."""

    cases: tuple[CaseLine, ...]
    next: str | None


def case_view(session: Session, case: CaseRecord) -> CaseView:
    """The whole case as it is in this transaction."""
    of_case = files.of_case(session, case.id)
    found = cases.latest_findings(session, case.id)
    checked = found is not None and _is_current(found, of_case, case)
    return CaseView(
        id=case.id,
        number=case.number,
        follow_code=case.follow_code,
        version=case.version,
        district=case.district,
        channel=case.channel,
        situation=case.situation,
        form=case.form,
        list_notice=case.list_notice,
        step=case.step,
        step_name=STEP_NAMES[case.step],  # type: ignore[index]
        step_since=case.step_since,
        received_at=case.received_at,
        due_at=case.due_at,
        verdict=case.verdict,
        files=file_views(session, of_case),
        outcome=None if found is None else found.outcome,
        checked=checked,
        created_at=case.created_at,
        updated_at=case.updated_at,
    )


def file_views(session: Session, of_case: Sequence[FileRecord]) -> tuple[FileView, ...]:
    pages = files.pages(session, [file.id for file in of_case])
    ahead = jobs.ahead_of(session, [file.id for file in of_case if file.status in ("waiting", "reading")])
    return tuple(_file(file, pages[file.id], ahead.get(file.id)) for file in of_case)


def new_file_view(session: Session, file: FileRecord) -> FileView:
    """A file that has just been added: it has no pages yet."""
    return _file(file, (), jobs.ahead_of(session, [file.id]).get(file.id))


def case_line(case: CaseRecord) -> CaseLine:
    applicant = case.form.get("applicant", {})
    return CaseLine(
        case.id,
        case.number,
        case.district,
        case.channel,
        tuple(case.form.get("matters", ())),
        str(applicant.get("type", "")),
        case.step,
        STEP_NAMES[case.step],  # type: ignore[index]
        case.step_since,
        case.received_at,
        case.due_at,
        case.verdict,
        case.open_doubts,
        case.created_at,
    )


def _is_current(found: FindingsRecord, of_case: Sequence[FileRecord], case: CaseRecord) -> bool:
    """True when the check knew every event, and every file where files are still being added."""
    there = {file.sha256 for file in of_case if file.purpose == "material"}
    return found.events == case.event_count and (case.step not in PREVIEWED or set(found.files) == there)


def _file(file: FileRecord, pages: Sequence[PageRecord], ahead: int | None) -> FileView:
    shown = tuple(_page(page) for page in pages)
    return FileView(
        id=file.id,
        name=file.name,
        media_type=file.media_type,
        size=file.size,
        sha256=file.sha256,
        purpose=file.purpose,
        status=file.status,
        pages=shown,
        page_count=file.page_count,
        pages_done=sum(page.status in ("read", "failed") for page in shown),
        ahead=ahead,
        problem=file.problem,
        received_at=file.received_at,
        read_at=file.read_at,
    )


def _page(page: PageRecord) -> PageView:
    quality = page.quality or {}
    return PageView(
        page.number,
        page.status,
        page.picture_sha256 is not None,
        quality.get("width"),
        quality.get("height"),
        tuple(quality.get("issues", ())),
        page.problem,
        page.seconds,
    )
