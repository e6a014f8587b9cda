"""Pictures of pages, upright, as they were drawn at reading: without EXIF, for viewers and cut-outs."""

from __future__ import annotations

from intake.office_work.finding_cases import find
from intake.office_work.office import Office
from intake.office_work.refusals import NotFoundError
from intake.store import files


def page_picture(office: Office, case_id: str, file_id: str, number: int) -> bytes:
    """The JPEG of one page. Raises NotFoundError while there is none, or the file belongs to another case."""
    with office.database.reading() as session:
        case = find(session, case_id)
        file = files.get(session, file_id)
        page = files.page(session, file_id, number)
    if file is None or file.case_id != case.id or file.removed_at is not None or page is None:
        raise NotFoundError("页面")
    if page.picture_sha256 is None:
        raise NotFoundError("页面图像")
    return office.blobs.get(page.picture_sha256)
