"""Scans of signed documents that nobody chose a case for: the code on their pages finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.service import read_mark
from intake.blobs import TooLargeError
from intake.errors import IntakeError
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.office_work.views import FileView
from intake.store import cases, documents
from ocr.service import FileRejected, codes_in

MOST_PAGES = 60
"""Longer files take too long to look through while somebody waits."""


class ScanRefusedError(IntakeError):
    """The scan was not taken. `reason`: file, no_code, case_unknown, many_cases."""

    code = "scan_refused"

    def __init__(self, reason: str, message: str, next_step: str) -> None:
        super().__init__(message, next_step)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Scanned:
    """Where a scan was handed in. `new`: False when it was there already."""

    case_id: str
    number: str
    file: FileView
    new: bool


def hand_in_scan(
    office: Office, by: Person, name: str, chunks: Iterable[bytes], media_type: str, may: Callable[[str], bool]
) -> Scanned:
    """Hand a scan in to the case its codes name, as a signed copy; there it is read and filed. `may`: whether this
    person may hand papers in to a case.

    Raises ScanRefusedError, and as `receive_file`: then nothing is kept.
    """
    data = _whole(chunks, office.settings.service.max_file_bytes)
    try:
        codes = codes_in(data, most_pages=MOST_PAGES)
    except FileRejected as rejection:
        raise ScanRefusedError("file", rejection.problem.message, rejection.problem.next_step) from rejection
    marks = {mark for code in codes if (mark := read_mark(code.text)) is not None}
    if not marks:
        raise ScanRefusedError(
            "no_code", "没有读到文书的二维码。", "请重新扫描页眉完整的一份，或打开所属办件，在“文书与归档”中上传。"
        )
    with office.database.reading() as session:
        of = [
            cases.get(session, record.case_id) if record is not None else cases.by_number(session, mark.case_no)
            for mark in marks
            for record in [documents.with_mark(session, mark.text())]
        ]
    found = {case.id: case.number for case in of if case is not None and case.purged_at is None and may(case.id)}
    if not found or None in of or len(found) < len({case.id for case in of if case is not None}):
        raise ScanRefusedError(
            "case_unknown", "没有找到二维码所指的办件。", "请核对原件是否由本窗口出具，再打开所属办件上传。"
        )
    if len(found) > 1:
        raise ScanRefusedError(
            "many_cases", f"这个文件里有 {len(found)} 件办件的文书。", "请一件一个文件，分开扫描后上传。"
        )
    ((case_id, number),) = found.items()
    received = receive_file(office, by, ReceiveFile(case_id, name, [data], media_type, "signed_copy"))
    return Scanned(case_id, number, received.file, received.new)


def _whole(chunks: Iterable[bytes], limit: int) -> bytes:
    held = bytearray()
    for chunk in chunks:
        held += chunk
        if len(held) > limit:
            raise TooLargeError(f"文件超过 {limit // 1024 // 1024} MB。", "请降低扫描分辨率或拆成几个文件后上传。")
    return bytes(held)
