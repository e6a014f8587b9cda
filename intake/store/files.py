"""Files of cases, their pages, and what was read on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from intake.blobs import Blob
from intake.store.base import Base, table_of
from intake.store.models_cases import BlobRow, FileReadingRow, FileRow, PageResultRow, PageRow
from intake.store.records import FileRecord, FileStatus, PageRecord, Purpose
from intake.store.types import new_id

_ADD = table_of(FileRow).insert()
_NOTE_BLOB = {
    "sqlite": sqlite_insert(table_of(BlobRow)).on_conflict_do_nothing(),
    "postgresql": postgresql_insert(table_of(BlobRow)).on_conflict_do_nothing(),
}
_SHELF = select(FileRow.id, FileRow.sha256, FileRow.name, FileRow.size, FileRow.position, FileRow.removed_at).where(
    FileRow.case_id == bindparam("case_id")
)
# Lists are read as columns, without an object of the mapper for each row: a case is looked at often.
_FILE = [getattr(FileRow, name) for name in FileRecord.__dataclass_fields__]
_PAGE = [getattr(PageRow, name) for name in PageRecord.__dataclass_fields__]


def note_blob(session: Session, blob: Blob, *, media_type: str, at: datetime) -> None:
    """Note that bytes are kept; once, whoever brings them."""
    row = {"sha256": blob.sha256, "size": blob.size, "media_type": media_type, "stored_at": at}
    session.execute(_NOTE_BLOB[session.get_bind().dialect.name], row)


def add(
    session: Session,
    case_id: str,
    blob: Blob,
    *,
    position: int,
    name: str,
    media_type: str,
    purpose: Purpose,
    status: FileStatus = "waiting",
    at: datetime,
    by: str,
) -> FileRecord:
    """A file handed in to a locked case. `position`: `Shelf.next`; `status`: waiting for its first reading, or kept."""
    record = FileRecord(
        id=new_id(),
        case_id=case_id,
        sha256=blob.sha256,
        position=position,
        name=name,
        media_type=media_type,
        size=blob.size,
        purpose=purpose,
        status=status,
        page_count=None,
        reader="",
        attempts=1 if status == "waiting" else 0,
        problem=None,
        received_at=at,
        received_by=by,
        read_at=None,
        removed_at=None,
    )
    session.execute(_ADD, {name: getattr(record, name) for name in FileRecord.__dataclass_fields__})
    return record


def get(session: Session, file_id: str) -> FileRecord | None:
    row = session.execute(
        select(FileRow).where(FileRow.id == file_id).execution_options(populate_existing=True)
    ).scalar_one_or_none()
    return None if row is None else _file(row)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a case holds, in short. `count`, `size` in bytes: of the files that are in it; `names`, `ids` by SHA-256 and
    `next`, the position of the next one: also of those that were taken out.
    """

    count: int
    size: int
    names: frozenset[str]
    ids: Mapping[str, str]
    next: int


def shelf(session: Session, case_id: str) -> Shelf:
    """What a case holds, asked for once before a file is added."""
    rows = session.execute(_SHELF, {"case_id": case_id}).all()
    there = [row.size for row in rows if row.removed_at is None]
    return Shelf(
        len(there),
        sum(there),
        frozenset(row.name for row in rows),
        {row.sha256: row.id for row in rows},
        max((row.position for row in rows), default=0) + 1,
    )


def of_case(session: Session, case_id: str, *, removed: bool = False) -> tuple[FileRecord, ...]:
    """The files of a case in the order they came; with `removed`, also those taken out again."""
    wanted = select(*_FILE).where(FileRow.case_id == case_id).order_by(FileRow.position)
    if not removed:
        wanted = wanted.where(FileRow.removed_at.is_(None))
    return tuple(FileRecord(*row) for row in session.execute(wanted))


def change(session: Session, file_id: str, **values: Any) -> None:
    session.execute(update(FileRow).where(FileRow.id == file_id).values(**values))


def move(session: Session, file_id: str, sources: Sequence[FileStatus], **values: Any) -> bool:
    """Change a file only when it is in one of these states; whether it was."""
    done = session.execute(
        update(FileRow).where(FileRow.id == file_id, FileRow.status.in_(sources)).values(**values).returning(FileRow.id)
    )
    return done.scalar_one_or_none() is not None


def add_pages(session: Session, file_id: str, count: int, *, at: datetime) -> None:
    """Rows for the pages of a file, those that are missing."""
    for number in range(1, count + 1):
        _once(session, PageRow, file_id=file_id, number=number, status="waiting", attempts=0, queued_at=at)


def page(session: Session, file_id: str, number: int) -> PageRecord | None:
    row = session.execute(
        select(PageRow)
        .where(PageRow.file_id == file_id, PageRow.number == number)
        .execution_options(populate_existing=True)
    ).scalar_one_or_none()
    return None if row is None else _page(row)


def pages(session: Session, file_ids: Iterable[str]) -> dict[str, tuple[PageRecord, ...]]:
    """The pages of some files, in order."""
    found: dict[str, list[PageRecord]] = {file_id: [] for file_id in file_ids}
    rows = session.execute(select(*_PAGE).where(PageRow.file_id.in_(found)).order_by(PageRow.file_id, PageRow.number))
    for row in rows:
        found[row.file_id].append(PageRecord(*row))
    return {file_id: tuple(rows) for file_id, rows in found.items()}


def change_page(session: Session, file_id: str, number: int, **values: Any) -> None:
    session.execute(update(PageRow).where(PageRow.file_id == file_id, PageRow.number == number).values(**values))


def change_pages(session: Session, file_id: str, sources: Sequence[str], **values: Any) -> None:
    """Change all pages of a file that are in one of these states."""
    session.execute(update(PageRow).where(PageRow.file_id == file_id, PageRow.status.in_(sources)).values(**values))


def unfinished_pages(session: Session, file_id: str) -> int:
    return session.execute(
        select(func.count()).where(PageRow.file_id == file_id, PageRow.status.in_(("waiting", "reading")))
    ).scalar_one()


def put_page_result(session: Session, file_id: str, number: int, reader: str, packed: bytes) -> None:
    """Keep what was read; the first result of one version of the reader stays."""
    _once(session, PageResultRow, file_id=file_id, number=number, reader=reader, packed=packed)


def page_results(session: Session, file_id: str, reader: str) -> dict[int, bytes]:
    rows = session.execute(
        select(PageResultRow.number, PageResultRow.packed).where(
            PageResultRow.file_id == file_id, PageResultRow.reader == reader
        )
    ).all()
    return {row[0]: row[1] for row in rows}


def put_reading(session: Session, file_id: str, reader: str, packed: bytes, *, at: datetime) -> None:
    """Keep the papers of a file, in place of what the same version of the reader made before."""
    session.execute(delete(FileReadingRow).where(FileReadingRow.file_id == file_id, FileReadingRow.reader == reader))
    session.add(FileReadingRow(file_id=file_id, reader=reader, packed=packed, made_at=at))
    session.flush()


def readings(session: Session, files: Iterable[FileRecord]) -> Mapping[str, bytes]:
    """The packed papers of these files, by file, as their present version of the reader made them."""
    readers = {file.id: file.reader for file in files}
    rows = session.execute(
        select(FileReadingRow.file_id, FileReadingRow.reader, FileReadingRow.packed).where(
            FileReadingRow.file_id.in_(readers)
        )
    ).all()
    return {file_id: packed for file_id, reader, packed in rows if readers[file_id] == reader}


def mean_page_seconds(session: Session, since: datetime) -> float | None:
    """How long a page took on average since then."""
    mean = session.execute(select(func.avg(PageRow.seconds)).where(PageRow.finished_at >= since)).scalar_one()
    return None if mean is None else round(float(mean), 3)


def _once(session: Session, row: type[Base], **values: Any) -> None:
    """Insert a row unless there is one with this key."""
    insert = sqlite_insert if session.get_bind().dialect.name == "sqlite" else postgresql_insert
    session.execute(insert(row).values(**values).on_conflict_do_nothing())


def _file(row: FileRow) -> FileRecord:
    return FileRecord(**{name: getattr(row, name) for name in FileRecord.__dataclass_fields__})


def _page(row: PageRow) -> PageRecord:
    return PageRecord(**{name: getattr(row, name) for name in PageRecord.__dataclass_fields__})
