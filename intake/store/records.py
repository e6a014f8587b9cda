"""What the repositories give back: plain values of cases, files, pages, jobs and news. No row leaves the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, TypeAlias

FileStatus: TypeAlias = Literal["waiting", "reading", "read", "partial", "rejected", "parked", "cancelled", "kept"]
"""waiting: for its turn; reading: pages are under way; read, partial: papers are there, partly; rejected: the file
gives none; parked: given up after too many tries; cancelled: by a person; kept: not to be read.
"""
PageStatus: TypeAlias = Literal["waiting", "reading", "read", "failed", "cancelled"]
Purpose: TypeAlias = Literal["material", "signed_copy", "undertaking", "other"]
JobKind: TypeAlias = Literal["open_file", "read_page", "join_file", "judge_case"]
JobState: TypeAlias = Literal["queued", "running", "done", "parked", "cancelled"]

FINISHED: frozenset[FileStatus] = frozenset({"read", "partial", "rejected", "parked", "cancelled", "kept"})
"""Nothing more comes of these by itself."""


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case as it is kept. `form`: CASE.json as first handed in, or as it is now while it is a draft."""

    id: str
    number: str
    follow_code: str
    district: str
    channel: str
    situation: Mapping[str, Any]
    form: Mapping[str, Any]
    list_notice: str
    list_in_force: date
    priority: int
    version: int
    event_count: int
    step: str
    step_since: datetime
    received_at: datetime | None
    verdict: str | None
    due_at: datetime | None
    open_doubts: int | None
    portal_id: str | None
    opened_by: str | None
    created_at: datetime
    updated_at: datetime
    hold: bool
    purged_at: datetime | None


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file of a case. `problem`: code, message, next_step of a file that gave nothing."""

    id: str
    case_id: str
    sha256: str
    position: int
    name: str
    media_type: str
    size: int
    purpose: Purpose
    status: FileStatus
    page_count: int | None
    reader: str
    attempts: int
    problem: Mapping[str, Any] | None
    received_at: datetime
    received_by: str
    read_at: datetime | None
    removed_at: datetime | None


@dataclass(frozen=True, slots=True)
class PageRecord:
    """A page and how far it is. `picture_sha256`: the upright page, for viewers."""

    file_id: str
    number: int
    status: PageStatus
    attempts: int
    picture_sha256: str | None
    quality: Mapping[str, Any] | None
    problem: Mapping[str, Any] | None
    queued_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Job:
    """Work to be done. `id` says what it is about, so that asking twice for the same gives it once.

    `priority`: smaller comes first.
    """

    id: str
    kind: JobKind
    case_id: str
    priority: int
    file_id: str | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class News:
    """Something that became visible. `id` grows within a case; no personal data."""

    id: int
    case_id: str | None
    kind: str
    data: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True, slots=True)
class FindingsRecord:
    """A check as it came out. `events`: how many events of the case it knew; `files`: hashes of the files it read."""

    case_id: str
    seq: int
    files: tuple[str, ...]
    events: int
    list_notice: str
    program: str
    shared: tuple[Mapping[str, Any], ...]
    outcome: Mapping[str, Any]
    checked_at: datetime


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """What waits. `oldest_seconds`: how long the first of the queue has waited, None for an empty queue."""

    waiting: int
    running: int
    parked: int
    oldest_seconds: float | None
