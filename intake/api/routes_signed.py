"""Signed copies of documents: what was found in the files of a case, doubts settled, scans that find their case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response, UploadFile

from intake.accounts import access, rates
from intake.api import bodies, who
from intake.api.answers import answer
from intake.api.repeats import RepeatableRoute
from intake.api.routes_cases import CaseId
from intake.api.routes_files import FormRoute
from intake.errors import IntakeError
from intake.office_work import finding_cases, portions, scan_desk, signed_copies
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.scan_desk import Scanned
from intake.office_work.signed_copies import SignedCopy

router = APIRouter(tags=["文书"], route_class=RepeatableRoute)
scan_router = APIRouter(tags=["文书"], route_class=FormRoute)
CopyId = Annotated[str, Path(max_length=32, description="签字文书标识")]
_CHUNK_BYTES = 256 * 1024


@router.get("/cases/{case_id}/signed-copies", summary="签字文书", response_model=list[SignedCopy])
def list_signed_copies(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("file.read"))]
) -> Response:
    """扫描件中认出的签字文书：filed 已归档，doubt 待核对（缘由见 `doubt`），left 不归档，moved 已归入另一件。"""
    return answer(request, by, _seen_by(who.office_of(request), by, case_id))


@router.post(
    "/cases/{case_id}/signed-copies/{copy_id}/decision", summary="核对签字文书的归档", response_model=list[SignedCopy]
)
def decide_signed_copy(
    request: Request,
    case_id: CaseId,
    copy_id: CopyId,
    wanted: bodies.SignedCopyBody,
    by: Annotated[Person, Depends(who.needs("copy.settle"))],
) -> Response:
    """只用于待核对的。归入另一件须能办理那一件，且文件里没有别的页。"""
    office = who.office_of(request)
    settle(office, by, case_id, copy_id, wanted.decision, wanted.document)
    return answer(request, by, _seen_by(office, by, case_id))


@scan_router.post("/signed-copies", status_code=202, summary="扫描归档", response_model=Scanned)
def post_scan(request: Request, file: UploadFile, by: Annotated[Person, Depends(who.needs("copy.scan"))]) -> Response:
    """不必选办件：按页上的二维码找到所属办件，识别后归档。一个文件只能有一件办件的文书。"""
    office = who.office_of(request)
    found = scan(office, by, file)
    return answer(request, by, found, status=202, location=f"/api/v1/cases/{found.case_id}/signed-copies")


def _seen_by(office: Office, by: Person, case_id: str) -> tuple[SignedCopy, ...]:
    """Those in files this person may see. Raises NotFoundError."""
    view = portions.portion(office, by, finding_cases.read_case(office, case_id))
    return signed_copies.signed_copies(office, case_id, {file.id for file in view.files})


def settle(office: Office, by: Person, case_id: str, copy_id: str, decision: str, document: str = "") -> None:
    """File, leave or move a doubtful one. Raises NotFoundError also where the other case is not this person's."""
    if decision == "move":
        access.expect_case(office, by, "file.add", signed_copies.case_of(office, case_id, copy_id))
        signed_copies.move(office, by, case_id, copy_id)
    else:
        signed_copies.settle(office, by, case_id, copy_id, filed=decision == "file", document_id=document)


def scan(office: Office, by: Person, file: UploadFile) -> Scanned:
    """Hand a scan in to the case its code names. Raises as `scan_desk.hand_in_scan`."""
    rates.count_upload(office, by, file.size or 0)

    def may(case_id: str) -> bool:
        try:
            access.expect_case(office, by, "file.add", case_id)
        except IntakeError:
            return False
        return True

    return scan_desk.hand_in_scan(office, by, file.filename or "", _pieces(file), file.content_type or "", may)


def _pieces(file: UploadFile) -> Iterator[bytes]:
    while chunk := file.file.read(_CHUNK_BYTES):
        yield chunk
