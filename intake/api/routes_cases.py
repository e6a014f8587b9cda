"""Cases and their files: open, read, hand in files, follow their reading. Grown by what portals need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request, Response, UploadFile
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse

from intake.api import who
from intake.office_work import finding_cases
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.office_work.views import CaseView

router = APIRouter(tags=["办件"])
_CHUNK_BYTES = 256 * 1024
Key = Annotated[str, Header(alias="Idempotency-Key", max_length=200)]


@router.post("/cases", status_code=201)
def post_case(
    request: Request,
    form: dict[str, Any],
    response: Response,
    _by: Annotated[Person, Depends(who.needs("case.open"))],
    key: Key = "",
) -> dict[str, Any]:
    """Open a case with CASE.json as its form."""
    view = open_case(_office(request), who.applicant(request), OpenCase(form, key=key))
    response.headers["Location"] = f"/api/v1/cases/{view.id}"
    return _case(response, view)


@router.get("/cases/{case_id}")
def get_case(
    request: Request, case_id: str, response: Response, _by: Annotated[Person, Depends(who.needs("case.read"))]
) -> dict[str, Any]:
    """The case, its files with their progress, and what was found."""
    return _case(response, finding_cases.read_case(_office(request), case_id))


@router.post("/cases/{case_id}/files", status_code=202)
def post_file(
    request: Request,
    case_id: str,
    file: UploadFile,
    by: Annotated[Person, Depends(who.needs("file.add"))],
    key: Key = "",
) -> JSONResponse:
    """Hand in one file. 202: it is kept and will be read; 200: it was there already."""
    incoming = ReceiveFile(case_id, file.filename or "", _chunks(file), media_type=file.content_type or "", key=key)
    received = receive_file(_office(request), by, incoming)
    return JSONResponse(jsonable_encoder(asdict(received.file)), 202 if received.new else 200)


def _office(request: Request) -> Office:
    office: Office = request.app.state.office
    return office


def _chunks(file: UploadFile) -> Iterator[bytes]:
    while chunk := file.file.read(_CHUNK_BYTES):
        yield chunk


def _case(response: Response, view: CaseView) -> dict[str, Any]:
    response.headers["ETag"] = f'"{view.version}"'
    plain: dict[str, Any] = jsonable_encoder(asdict(view))
    return plain
