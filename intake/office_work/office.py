"""The office a use case works in: what it reads and writes, wired once for a process and passed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy.orm import Session

from intake.blobs import Blob, BlobStore, BlobStoreUnavailableError
from intake.office_work.people import Person
from intake.ports import NoOutbox, Outbox
from intake.secret import Secret
from intake.settings import Settings
from intake.store import audit, files
from intake.store.database import Database
from intake.store.records import Job


class JobQueue(Protocol):
    """Where work is asked for."""

    def ask(self, session: Session, job: Job, *, at: datetime) -> None:
        """Ask for work in the transaction of `session`: it is done if, and only if, the transaction is committed."""
        ...

    def withdraw(self, job_ids: Iterable[str]) -> None:
        """Take back what has not begun; nothing happens where it has."""
        ...

    def forget(self, job_ids: Iterable[str]) -> None:
        """Keep nothing more of work that is over."""
        ...


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Office:
    """Everything a use case needs. Safe for all threads. `now`: this moment, with zone."""

    settings: Settings
    database: Database
    blobs: BlobStore
    queue: JobQueue
    secret: Secret
    now: Callable[[], datetime] = field(default=_now)
    outbox: Outbox = field(default_factory=NoOutbox)

    def keep(self, session: Session, blob: Blob, *, media_type: str, at: datetime) -> None:
        """Note bytes that were written, in the transaction of what refers to them.

        Raises BlobStoreUnavailableError in the one case in which they were taken away meanwhile: they had been there
        before, and nothing referred to them any more. Written again, they stay.
        """
        files.note_blob(session, blob, media_type=media_type, at=at)
        if not self.blobs.has(blob.sha256):
            raise BlobStoreUnavailableError("文件没有存妥。", "请再试一次。")

    def record(
        self,
        session: Session,
        by: Person,
        action: str,
        *,
        at: datetime,
        object_kind: str,
        object_id: str = "",
        case_id: str = "",
        **detail: str | int | bool | None,
    ) -> None:
        """Enter in the audit trail what this transaction does; the last thing before its end. No personal data."""
        entry = audit.Entry(
            action,
            at,
            by.role,
            self.secret.pseudonym("person", by.id),
            object_kind,
            object_id,
            self.secret.pseudonym("case", case_id) if case_id else "",
            detail,
        )
        audit.write(session, entry)
