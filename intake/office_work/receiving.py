"""Receiving a file: once this has returned, the file is kept, belongs to the case, and will be read.

The order is what makes that true (docs/service.md): bytes to disk under their hash; then one transaction with the row
of the file, the job of reading it, the news and the audit entry; then the answer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePosixPath

from sqlalchemy.orm import Session

from intake.blobs import Blob
from intake.domain.findings import CASE_FILE
from intake.domain.shared import SHARED_FILE
from intake.office_work.finding_cases import lock
from intake.office_work.office import Office
from intake.office_work.opening import KEYS_ARE_KEPT
from intake.office_work.people import Person
from intake.office_work.refusals import CaseClosedError, CaseFullError, NotFoundError, RepeatedKeyError
from intake.office_work.views import FileView, file_views, new_file_view
from intake.store import cases, files, jobs, repeats
from intake.store.records import CaseRecord, FileRecord, Job, Purpose
from intake.store.repeats import SavedAnswer

PAGES_AT_MOST = 1000
"""Priorities of cases are this far apart, so that page 2 of one file comes after page 1 of the next."""
READ: frozenset[Purpose] = frozenset({"material", "signed_copy"})
"""What is read; the rest is only kept."""
_ENDED = frozenset({"withdrawn", "closed", "not_accepted", "evaluated"})
_MAX_NAME = 120
_UNNAMED = "未命名文件"
_TAKEN = frozenset({CASE_FILE, SHARED_FILE})


@dataclass(frozen=True, slots=True)
class ReceiveFile:
    """A file that comes in. `name`: what the sender calls it; for people, never a path. `media_type`: as declared; what
    the file is, its content decides when it is opened. `key`: idempotency key, "" for none. `also`: what is written in
    the same transaction.
    """

    case_id: str
    name: str
    chunks: Iterable[bytes]
    media_type: str = ""
    purpose: Purpose = "material"
    key: str = ""
    also: Callable[[Session], object] = lambda _session: None


@dataclass(frozen=True, slots=True)
class Received:
    """`new`: False when these bytes were in the case already, or the key had been used for them."""

    file: FileView
    new: bool


def receive_file(office: Office, by: Person, incoming: ReceiveFile) -> Received:
    """Keep a file, add it to the case and ask for its reading. The same bytes again give the same file.

    Raises NotFoundError, CaseClosedError, CaseFullError, TooLargeError, RepeatedKeyError, BlobStoreUnavailableError:
    then nothing has been added. Whatever reading `chunks` raises comes through.
    """
    limits = office.settings.service
    with office.database.reading() as session:
        _refuse_ended(cases.get(session, incoming.case_id))
    blob = office.blobs.put(incoming.chunks, max_bytes=limits.max_file_bytes)
    file_id, added, new = _take_in(office, by, incoming, blob)
    with office.database.reading() as session:  # others may write meanwhile
        return Received(new_file_view(session, added) if added is not None else _view(session, file_id), new)


def _take_in(office: Office, by: Person, incoming: ReceiveFile, blob: Blob) -> tuple[str, FileRecord | None, bool]:
    """The one transaction. The id of the file, the file where it has just been added, whether it is new to the case."""
    at = office.now()
    request = hashlib.sha256(f"{incoming.case_id} {blob.sha256} {incoming.purpose}".encode()).hexdigest()
    with office.database.writing() as session:
        case = lock(session, incoming.case_id)
        incoming.also(session)
        if incoming.key and (saved := repeats.find(session, by.id, f"file {incoming.key}", at=at)) is not None:
            if saved.request_sha256 != request:
                raise RepeatedKeyError
            return saved.body.decode(), None, False
        _refuse_ended(case)
        shelf = files.shelf(session, case.id)
        file = files.get(session, shelf.ids[blob.sha256]) if blob.sha256 in shelf.ids else None
        new = file is None or file.removed_at is not None
        added = None
        if file is None:
            file = added = _add(office, session, case, by, incoming, blob, shelf)
        elif file.removed_at is not None:
            files.change(session, file.id, removed_at=None)
            ask_reading(office, session, case, file, at=at)
        if incoming.key:
            answer = SavedAnswer(request, 202, {}, file.id.encode())
            repeats.save(session, by.id, f"file {incoming.key}", answer, at=at, expires_at=at + KEYS_ARE_KEPT)
        if new:
            cases.change(session, case.id, at)
            jobs.tell(session, case.id, "file_received", {"file": file.id}, at=at)
            office.record(session, by, "file_received", at=at, object_kind="file", object_id=file.id, case_id=case.id)
        return file.id, added, new


def _add(
    office: Office,
    session: Session,
    case: CaseRecord,
    by: Person,
    incoming: ReceiveFile,
    blob: Blob,
    shelf: files.Shelf,
) -> FileRecord:
    at, limits = office.now(), office.settings.service
    if shelf.count >= limits.max_case_files or shelf.size + blob.size > limits.max_case_bytes:
        raise CaseFullError(
            f"本件已有 {shelf.count} 个文件，达到上限（{limits.max_case_files} 个、"
            f"共 {limits.max_case_bytes // 1024 // 1024} MB）。",
            "请删去重复的文件，或把多页合成一个 PDF。",
        )
    office.keep(session, blob, media_type=incoming.media_type[:100], at=at)
    file = files.add(
        session,
        case.id,
        blob,
        position=shelf.next,
        name=_free_name(shelf.names, incoming.name),
        media_type=incoming.media_type[:100],
        purpose=incoming.purpose,
        status="waiting" if incoming.purpose in READ else "kept",
        at=at,
        by=by.id,
    )
    if file.status == "waiting":
        office.queue.ask(session, _opening(case, file), at=at)
    return file


def ask_reading(office: Office, session: Session, case: CaseRecord, file: FileRecord, *, at: datetime) -> None:
    """Ask for the reading of a file of a locked case, also of one that was given up or cancelled before."""
    if file.purpose not in READ:
        files.change(session, file.id, status="kept")
    elif file.status not in ("read", "partial"):
        turn = file.attempts + 1
        files.change(session, file.id, status="waiting", attempts=turn, problem=None)
        if file.attempts:
            files.change_pages(session, file.id, ("failed", "cancelled"), status="waiting", attempts=0, problem=None)
        office.queue.ask(session, _opening(case, replace(file, attempts=turn)), at=at)


def _opening(case: CaseRecord, file: FileRecord) -> Job:
    name = f"open-{file.id}-{file.attempts}"
    return Job(name, "open_file", case.id, case.priority * PAGES_AT_MOST, file_id=file.id)


def remove_file(office: Office, by: Person, case_id: str, file_id: str) -> None:
    """Take a file out of a draft, or one that was added since the last hand-in. Its reading is withdrawn.

    Raises NotFoundError, CaseClosedError for a file that was handed in: what was handed in stays.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        file = files.get(session, file_id)
        if file is None or file.case_id != case.id or file.removed_at is not None:
            raise NotFoundError("文件")
        handed_in = {sha for event in cases.history(session, case.id) for sha in _files_of(event.data.get("files"))}
        if file.sha256 in handed_in:
            raise CaseClosedError("已提交的材料不能删除。", "需要更换的，请补充新的材料，并向窗口说明。")
        files.change(session, file.id, removed_at=at)
        withdrawn = jobs.cancel_of_file(session, file.id, at=at)
        cases.change(session, case.id, at)
        jobs.tell(session, case.id, "file_removed", {"file": file.id}, at=at)
        office.record(session, by, "file_removed", at=at, object_kind="file", object_id=file.id, case_id=case.id)
    office.queue.withdraw(withdrawn)


def _files_of(told: object) -> tuple[str, ...]:
    return tuple(str(each) for each in told) if isinstance(told, list | tuple) else ()


def _view(session: Session, file_id: str) -> FileView:
    file = files.get(session, file_id)
    if file is None:
        raise NotFoundError("文件")
    return file_views(session, [file])[0]


def _refuse_ended(case: CaseRecord | None) -> None:
    if case is None or case.purged_at is not None:
        raise NotFoundError("办件")
    if case.step in _ENDED:
        raise CaseClosedError("本件已结束，不能再加材料。", "需要继续办理的，请联系窗口恢复。")


def _free_name(others: frozenset[str], given: str) -> str:
    """The name as people may see it, different from all others of the case: findings name files by it."""
    shown = PurePosixPath(given.replace("\\", "/")).name
    shown = "".join(c for c in shown if c.isprintable()).encode("utf-8", "replace").decode().strip()[-_MAX_NAME:]
    shown = shown or _UNNAMED
    taken = _TAKEN | others
    stem, dot, ending = shown.rpartition(".")
    if not stem:
        stem, dot, ending = shown, "", ""
    name, count = shown, 1
    while name in taken:
        count += 1
        name = f"{stem}（{count}）{dot}{ending}"
    return name
