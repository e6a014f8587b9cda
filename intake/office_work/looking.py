"""Looking at cases and their originals, and the trail of who looked at what.

A look is entered once in ten minutes for each person and object: whoever scrolls through pages looks once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import PurePosixPath

from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.views import CaseView, FileView

_ONE_LOOK = timedelta(minutes=10)
_REMEMBERED = 10_000


class _Looks:
    """Looks entered lately by this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last: OrderedDict[tuple[str, str, str], datetime] = OrderedDict()

    def is_new(self, person: str, action: str, object_id: str, at: datetime) -> bool:
        key = (person, action, object_id)
        with self._lock:
            last = self._last.get(key)
            if last is not None and last + _ONE_LOOK > at >= last:
                return False
            self._last[key] = at
            self._last.move_to_end(key)
            if len(self._last) > _REMEMBERED:
                self._last.popitem(last=False)
            return True


_looks = _Looks()


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was handed in. `name`: as the sender called it; `media_type`: as its content was found to be."""

    name: str
    media_type: str
    data: bytes


def note_look(
    office: Office, by: Person, action: str, case_id: str, *, object_kind: str = "case", object_id: str = ""
) -> None:
    """Enter that somebody of the office or a portal looked; applicants look at their own. `case_id` "": at a list."""
    at = office.now()
    subject = object_id or case_id
    if by.role == "applicant" or not _looks.is_new(f"{office.secret.pseudonym('person', by.id)}", action, subject, at):
        return
    with office.database.writing() as session:
        office.record(session, by, action, at=at, object_kind=object_kind, object_id=subject, case_id=case_id)


def original(office: Office, by: Person, view: CaseView, file: FileView) -> Original:
    """The bytes of a file as handed in; the trail says who took them. Raises BlobDamagedError, BlobMissingError."""
    data = office.blobs.get(file.sha256)
    at = office.now()
    with office.database.writing() as session:
        office.record(session, by, "original_taken", at=at, object_kind="file", object_id=file.id, case_id=view.id)
    return Original(PurePosixPath(file.name).name, file.media_type or "application/octet-stream", data)
