"""Signed copies on the pages of the office: doubts settled on the page of a case, scans that find their case."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request, UploadFile
from fastapi.responses import Response

from intake.api import routes_signed, who
from intake.api.routes_files import FormRoute
from intake.domain.refusals import ChangeRefusedError
from intake.errors import IntakeError
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.web.clerk_ground import Form, of_office, refused, see, show

router = APIRouter(include_in_schema=False, route_class=FormRoute)


@router.post("/clerk/cases/{case_id}/signed-copies/{copy_id}/{decision}")
def decide(
    request: Request,
    case_id: str,
    copy_id: str,
    decision: str,
    form: Form,
    by: Annotated[Person, Depends(who.needs("copy.settle"))],
) -> Response:
    """File a doubtful one, leave it, or hand it in to the case it is of."""
    if decision not in ("file", "leave", "move"):
        raise NotFoundError("页面")
    try:
        routes_signed.settle(who.office_of(request), of_office(by), case_id, copy_id, decision, form.text("document"))
    except NotFoundError:
        raise
    except (ChangeRefusedError, IntakeError) as error:
        return refused(request, case_id, error)
    return see(f"/clerk/cases/{case_id}/documents")


@router.post("/clerk/signed-copies")
def scan(request: Request, file: UploadFile, by: Annotated[Person, Depends(who.needs("copy.scan"))]) -> Response:
    """A scan without a case: on to the case it is of, or why it was not taken."""
    try:
        found = routes_signed.scan(who.office_of(request), of_office(by), file)
    except IntakeError as error:
        return show(request, "clerk_scan_refused.html", 409, message=error.message, next_step=error.next_step)
    return see(f"/clerk/cases/{found.case_id}/documents")
