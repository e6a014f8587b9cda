"""How much one caller may hand in: counted in the database, over all processes, in windows of a minute and a day."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, text

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


class TooManyRequestsError(IntakeError):
    """More than one caller may ask for. `retry_after`: seconds; `limit`: of the window that is full."""

    code = "too_many_requests"

    def __init__(self, retry_after: int, limit: int, words: str = "请求过于频繁。") -> None:
        super().__init__(words, f"请在 {retry_after} 秒后再试。")
        self.retry_after, self.limit = retry_after, limit


def count_upload(office: Office, by: Person, size: int) -> None:
    """Count one upload of so many bytes before it is kept. Raises TooManyRequestsError; what is refused is counted too,
    so that trying on does not help.
    """
    at = office.now()
    subject = office.secret.pseudonym("uploads", by.id)
    factor = 1 if by.role == "applicant" else PORTAL_FACTOR
    second = int(at.timestamp())
    minute, day = second // _MINUTE, -(second // _DAY)  # minutes count up, days count down: they never meet
    told = {"subject": subject, "day": day, "minute": minute, "bytes": size}
    with office.database.writing(durably=False) as session:
        counts = {window: (calls, so_many) for window, calls, so_many in session.execute(_COUNT, told)}
    if counts[minute][0] > UPLOADS_A_MINUTE * factor:
        raise TooManyRequestsError(_MINUTE - second % _MINUTE, UPLOADS_A_MINUTE * factor, "上传过于频繁。")
    if counts[day][1] > BYTES_A_DAY * factor:
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
