"""Reading a file again that gave nothing: given up, refused, cancelled."""

from __future__ import annotations

from intake.domain.refusals import ChangeRefusedError
from intake.office_work.finding_cases import lock
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.receiving import ask_reading
from intake.office_work.refusals import NotFoundError
from intake.store import cases, files, jobs

_UNDER_WAY = frozenset({"waiting", "reading"})
_DONE = frozenset({"read", "partial", "kept"})


def read_again(office: Office, by: Person, case_id: str, file_id: str) -> None:
    """Ask for the reading once more; nothing happens while it is under way.

    Raises NotFoundError, ChangeRefusedError for a file that was read.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        file = files.get(session, file_id)
        if file is None or file.case_id != case.id or file.removed_at is not None:
            raise NotFoundError("文件")
        if file.status in _UNDER_WAY:
            return
        if file.status in _DONE:
            raise ChangeRefusedError("already_read", "这个文件已识别完成。", "识别有误的，请更正栏目或调整页面。")
        ask_reading(office, session, case, file, at=at)
        cases.change(session, case.id, at)
        jobs.tell(session, case.id, "file_received", {"file": file.id}, at=at)
        office.record(session, by, "reading_asked", at=at, object_kind="file", object_id=file.id, case_id=case.id)
