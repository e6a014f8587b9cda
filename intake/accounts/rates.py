"""How much one caller may hand in: counted in the database, over all processes, in windows of a minute and a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, text
from sqlalchemy.orm import Session

from intake.errors import IntakeError
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.store.models_service import RateRow

UPLOADS_A_MINUTE = 60
BYTES_A_DAY = 2 * 1024**3
PORTAL_FACTOR = 20
"""A portal, or a clerk at the window, hands in for many."""
_DAY, _MINUTE = 86_400, 60
_KEPT = timedelta(days=2)
_COUNT = text(
    'INSERT INTO bz_rates (subject, "window", calls, bytes) VALUES (:subject, :day, 1, :bytes), '
    '(:subject, :minute, 1, :bytes) ON CONFLICT (subject, "window") DO UPDATE SET calls = bz_rates.calls + 1, '
    'bytes = bz_rates.bytes + excluded.bytes RETURNING "window", calls, bytes'
)
_LOOK = text('SELECT "window", calls, bytes FROM bz_rates WHERE subject = :subject AND "window" IN (:day, :minute)')


class TooManyRequestsError(IntakeError):
    """More than one caller may ask for. `retry_after`: seconds; `limit`: of the window that is full."""

    code = "too_many_requests"

    def __init__(self, retry_after: int, limit: int, words: str = "请求过于频繁。") -> None:
        super().__init__(words, f"请在 {retry_after} 秒后再试。")
        self.retry_after, self.limit = retry_after, limit


@dataclass(frozen=True, slots=True)
class Upload:
    """One upload of so many bytes that is about to be kept."""

    subject: str
    at: datetime
    size: int

    def count(self, session: Session) -> dict[int, tuple[int, int]]:
        """Count it in a transaction; what there is now: calls and bytes by window."""
        told = {"subject": self.subject, "day": self.day, "minute": self.minute, "bytes": self.size}
        return {window: (calls, so_many) for window, calls, so_many in session.execute(_COUNT, told)}

    @property
    def minute(self) -> int:
        return int(self.at.timestamp()) // _MINUTE

    @property
    def day(self) -> int:
        """Minutes count up, days count down: they never meet."""
        return -(int(self.at.timestamp()) // _DAY)


def count_upload(office: Office, by: Person, size: int) -> None:
    """Count one upload of so many bytes. Raises TooManyRequestsError; what is refused is counted too, so that trying on
    does not help.
    """
    upload = _upload(office, by, size)
    with office.database.writing(durably=False) as session:
        counts = upload.count(session)
    _expect_room(counts, upload, by)


@contextmanager
def counted_upload(office: Office, by: Person, size: int) -> Iterator[Callable[[Session], object]]:
    """The same for an upload whose own transaction counts it, by calling what is given here: one turn at writing less
    while many wait for theirs. Looked up first, so that nothing is taken in vain, and again as it is counted, so that
    of many at once not one too many is kept. What is refused, here or later, is counted by itself.
    """
    upload = _upload(office, by, size)
    told = {"subject": upload.subject, "day": upload.day, "minute": upload.minute}
    try:
        with office.database.reading() as session:
            before = {window: (calls + 1, so_many + size) for window, calls, so_many in session.execute(_LOOK, told)}
        _expect_room(before, upload, by)
        yield lambda session: _expect_room(upload.count(session), upload, by)
    except BaseException:
        with office.database.writing(durably=False) as session:
            upload.count(session)
        raise


def _upload(office: Office, by: Person, size: int) -> Upload:
    return Upload(office.secret.pseudonym("uploads", by.id), office.now(), size)


def _expect_room(counts: Mapping[int, tuple[int, int]], upload: Upload, by: Person) -> None:
    factor = 1 if by.role == "applicant" else PORTAL_FACTOR
    second = int(upload.at.timestamp())
    if counts.get(upload.minute, (0, 0))[0] > UPLOADS_A_MINUTE * factor:
        raise TooManyRequestsError(_MINUTE - second % _MINUTE, UPLOADS_A_MINUTE * factor, "上传过于频繁。")
    if counts.get(upload.day, (0, 0))[1] > BYTES_A_DAY * factor:
        raise TooManyRequestsError(_DAY - second % _DAY, BYTES_A_DAY * factor, "今天上传的文件已达上限。")


def sweep(office: Office, at: datetime) -> None:
    """Forget windows that are past."""
    oldest = int((at - _KEPT).timestamp())
    with office.database.writing() as session:
        session.execute(
            delete(RateRow).where(
                ((RateRow.window >= 0) & (RateRow.window < oldest // _MINUTE))
                | ((RateRow.window < 0) & (RateRow.window > -(oldest // _DAY)))
            )
        )
