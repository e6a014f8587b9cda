"""Tables of cases: the case, what happened to it, its files, what was read on them, what was found, its documents."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from intake.store.base import Base
from intake.store.types import Id, Json, Moment, Sha256, new_id

_CASE = "bz_cases.id"
_FILE = "bz_files.id"


class CaseRow(Base):
    """One application. `form`: CASE.json as first handed in; what was amended since is in the events.

    `number`: for people; `follow_code`: what an applicant needs beside it. `version` counts every change that others
    must not overwrite (ETag). `step` … `open_doubts` are derived from the events and the last check, for lists only.
    """

    __tablename__ = "bz_cases"
    __table_args__ = (
        Index("ix_bz_cases_queue", "district", "step", "due_at"),
        CheckConstraint("version > 0", name="version"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    follow_code: Mapped[str] = mapped_column(String(12))
    district: Mapped[str] = mapped_column(String(50))
    channel: Mapped[str] = mapped_column(String(10))
    situation: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    form: Mapped[dict[str, Any]] = mapped_column(Json)
    list_notice: Mapped[str] = mapped_column(String(60))
    list_in_force: Mapped[date] = mapped_column(Date)
    priority: Mapped[int] = mapped_column(default=10)
    version: Mapped[int] = mapped_column(default=1)
    event_count: Mapped[int] = mapped_column(default=0)
    step: Mapped[str] = mapped_column(String(30), default="draft")
    step_since: Mapped[datetime] = mapped_column(Moment)
    received_at: Mapped[datetime | None] = mapped_column(Moment)
    verdict: Mapped[str | None] = mapped_column(String(30))
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    open_doubts: Mapped[int | None] = mapped_column()
    phone_hash: Mapped[str | None] = mapped_column(Sha256, index=True)
    portal_id: Mapped[str | None] = mapped_column(ForeignKey("bz_portals.id"), index=True)
    opened_by: Mapped[str | None] = mapped_column(Id, index=True)
    created_at: Mapped[datetime] = mapped_column(Moment, index=True)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    hold: Mapped[bool] = mapped_column(default=False)
    purged_at: Mapped[datetime | None] = mapped_column(Moment)


class CaseNumberRow(Base):
    """How many cases a day has had: the running part of case numbers."""

    __tablename__ = "bz_case_numbers"
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    last: Mapped[int] = mapped_column()


class CaseKeyRow(Base):
    """What makes two open cases the same application: a keyed hash of a person, a car or a space."""

    __tablename__ = "bz_case_keys"
    case_id: Mapped[str] = mapped_column(ForeignKey(_CASE, ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    value_hash: Mapped[str] = mapped_column(Sha256, primary_key=True, index=True)


class CaseEventRow(Base):
    """One change of one case, as `domain.events.to_json` writes it. Never changed, never taken out."""

    __tablename__ = "bz_case_events"
    case_id: Mapped[str] = mapped_column(ForeignKey(_CASE, ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    change: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    event: Mapped[dict[str, Any]] = mapped_column(Json)


class BlobRow(Base):
    """A file as bytes, known by its hash. Several cases may hold the same one; none learns of the others."""

    __tablename__ = "bz_blobs"
    sha256: Mapped[str] = mapped_column(Sha256, primary_key=True)
    size: Mapped[int] = mapped_column()
    media_type: Mapped[str] = mapped_column(String(100), default="")
    stored_at: Mapped[datetime] = mapped_column(Moment)


class FileRow(Base):
    """A file handed in to a case; the same bytes count once in a case. `name` is shown to people who may see the
    case, and goes nowhere else. `purpose`: material, signed_copy, undertaking, other.
    """

    __tablename__ = "bz_files"
    __table_args__ = (UniqueConstraint("case_id", "sha256"), Index("ix_bz_files_status", "status", "received_at"))

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey(_CASE, ondelete="CASCADE"))
    sha256: Mapped[str] = mapped_column(ForeignKey("bz_blobs.sha256"), index=True)
    position: Mapped[int] = mapped_column()
    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int] = mapped_column()
    purpose: Mapped[str] = mapped_column(String(20), default="material")
    status: Mapped[str] = mapped_column(String(12), default="waiting")
    page_count: Mapped[int | None] = mapped_column()
    reader: Mapped[str] = mapped_column(String(60), default="")
    attempts: Mapped[int] = mapped_column(default=0)
    problem: Mapped[dict[str, Any] | None] = mapped_column(Json)
    received_at: Mapped[datetime] = mapped_column(Moment)
    received_by: Mapped[str] = mapped_column(Id)
    read_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_at: Mapped[datetime | None] = mapped_column(Moment)


class PageRow(Base):
    """One page of a file and how far reading it has come. `picture_sha256`: the upright page as a JPEG."""

    __tablename__ = "bz_pages"
    file_id: Mapped[str] = mapped_column(ForeignKey(_FILE, ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[str] = mapped_column(String(12), default="waiting", index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    picture_sha256: Mapped[str | None] = mapped_column(ForeignKey("bz_blobs.sha256"), index=True)
    quality: Mapped[dict[str, Any] | None] = mapped_column(Json)
    problem: Mapped[dict[str, Any] | None] = mapped_column(Json)
    queued_at: Mapped[datetime] = mapped_column(Moment)
    started_at: Mapped[datetime | None] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)
    seconds: Mapped[float | None] = mapped_column()


class PageResultRow(Base):
    """What was read on a page by one version of the reader, packed (`ocr.page_record`)."""

    __tablename__ = "bz_page_results"
    file_id: Mapped[str] = mapped_column(ForeignKey(_FILE, ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    reader: Mapped[str] = mapped_column(String(60), primary_key=True)
    packed: Mapped[bytes] = mapped_column(LargeBinary)


class FileReadingRow(Base):
    """The papers of a file, put together from its pages; packed JSON of `baozhuang read`."""

    __tablename__ = "bz_file_readings"
    file_id: Mapped[str] = mapped_column(ForeignKey(_FILE, ondelete="CASCADE"), primary_key=True)
    reader: Mapped[str] = mapped_column(String(60), primary_key=True)
    packed: Mapped[bytes] = mapped_column(LargeBinary)
    made_at: Mapped[datetime] = mapped_column(Moment)


class ArrangementRow(Base):
    """How a person divided the pages of a file into papers, instead of the machine. The last one holds."""

    __tablename__ = "bz_arrangements"
    file_id: Mapped[str] = mapped_column(ForeignKey(_FILE, ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    papers: Mapped[list[Any]] = mapped_column(Json)
    why: Mapped[str] = mapped_column(Text, default="")
    made_by: Mapped[str] = mapped_column(Id)
    made_at: Mapped[datetime] = mapped_column(Moment)


class FindingsRow(Base):
    """One check of a case as it came out, with everything it rested on: files, events, list, program version.

    `shared`: what data sharing answered. `outcome`: the JSON of `baozhuang check`.
    """

    __tablename__ = "bz_findings"
    case_id: Mapped[str] = mapped_column(ForeignKey(_CASE, ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    files: Mapped[list[Any]] = mapped_column(Json)
    events: Mapped[int] = mapped_column()
    list_notice: Mapped[str] = mapped_column(String(60))
    program: Mapped[str] = mapped_column(String(40))
    shared: Mapped[list[Any]] = mapped_column(Json, default=list)
    outcome: Mapped[dict[str, Any]] = mapped_column(Json)
    checked_at: Mapped[datetime] = mapped_column(Moment)


class ClerkFindingRow(Base):
    """A defect that a clerk saw and no rule did. `code`: of `domain.clerk_findings`."""

    __tablename__ = "bz_clerk_findings"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey(_CASE, ondelete="CASCADE"), index=True)
    code: Mapped[str] = mapped_column(String(30))
    row: Mapped[int | None] = mapped_column()
    file_id: Mapped[str | None] = mapped_column(ForeignKey(_FILE, ondelete="CASCADE"))
    page: Mapped[int | None] = mapped_column()
    box: Mapped[list[Any] | None] = mapped_column(Json)
    message: Mapped[str] = mapped_column(Text)
    remedy: Mapped[str] = mapped_column(Text)
    made_by: Mapped[str] = mapped_column(Id)
    made_at: Mapped[datetime] = mapped_column(Moment)
    withdrawn_at: Mapped[datetime | None] = mapped_column(Moment)


class OriginalSeenRow(Base):
    """原件已核验: a person held the original of a row against its copy."""

    __tablename__ = "bz_originals_seen"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey(_CASE, ondelete="CASCADE"), index=True)
    row: Mapped[int] = mapped_column()
    file_id: Mapped[str | None] = mapped_column(ForeignKey(_FILE, ondelete="CASCADE"))
    seen_by: Mapped[str] = mapped_column(Id)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    undone_at: Mapped[datetime | None] = mapped_column(Moment)


class DocumentRow(Base):
    """A document that was made, with the data it was made from. `event_seq`: the event that issued it; `mark`: what its
    code says; `record`: where its values come from (`generator.origins`). Both are empty where it was made before these
    were kept.
    """

    __tablename__ = "bz_documents"
    __table_args__ = (UniqueConstraint("case_id", "kind", "version"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey(_CASE, ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(40))
    version: Mapped[int] = mapped_column()
    template_version: Mapped[int] = mapped_column()
    data: Mapped[dict[str, Any]] = mapped_column(Json)
    data_sha256: Mapped[str] = mapped_column(Sha256)
    mark: Mapped[str] = mapped_column(String(200), default="", server_default="", index=True)
    record: Mapped[dict[str, Any] | None] = mapped_column(Json)
    docx_sha256: Mapped[str] = mapped_column(ForeignKey("bz_blobs.sha256"), index=True)
    pdf_sha256: Mapped[str | None] = mapped_column(ForeignKey("bz_blobs.sha256"), index=True)
    doc_no: Mapped[str] = mapped_column(String(60), default="")
    event_seq: Mapped[int | None] = mapped_column()
    issued_by: Mapped[str | None] = mapped_column(Id)
    made_at: Mapped[datetime] = mapped_column(Moment)
