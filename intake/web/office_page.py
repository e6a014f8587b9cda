"""The office's own data: entered after the first administrator is made, mended later."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from intake.api import who
from intake.office_work import office_data
from intake.office_work.office_data import BOXES, OfficeDataError
from intake.office_work.people import Person
from intake.web.clerk_ground import Form, of_office, see, show

router = APIRouter(include_in_schema=False)
Administrator = Annotated[Person, Depends(who.needs("settings"))]
PATH = "/admin/office"


@router.get(PATH)
def show_office(request: Request, by: Administrator, first: Annotated[bool, Query()] = False) -> Response:
    """The boxes as they are now. `first`: straight after setting up."""
    of_office(by)
    now = asdict(office_data.printed(who.office_of(request)))
    return _page(request, {name: str(now[name]) for name in BOXES}, first=first)


@router.post(PATH)
def post_office(request: Request, form: Form, by: Administrator) -> Response:
    """Keep them; the first time, go on to the accounts."""
    of_office(by)
    said, first = {name: form.text(name) for name in BOXES}, bool(form.text("first"))
    try:
        office_data.enter(who.office_of(request), by, said)
    except OfficeDataError as error:
        return _page(request, said, 422, first=first, error=error)
    return see("/admin/users" if first else f"{PATH}?kept=1")


def _page(
    request: Request, values: dict[str, str], status: int = 200, *, first: bool, error: OfficeDataError | None = None
) -> Response:
    """`file`: what an emptied box goes back to."""
    file = asdict(who.office_of(request).settings.office)
    return show(
        request,
        "admin_office.html",
        status,
        boxes=BOXES,
        values=values,
        file={name: str(file[name]) for name in BOXES},
        first=first,
        kept=error is None and "kept" in request.query_params,
        problems=error.problems if error else {},
        error=f"{error.message}{error.next_step}" if error else "",
    )
