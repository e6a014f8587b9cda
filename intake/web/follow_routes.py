"""The way back to a case: by number and code, by a code sent to the phone, by the QR code of a correction list."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response

from intake import material_file, service
from intake.accounts import access, following
from intake.accounts.refusals import TooManyTriesError, WrongCredentialsError
from intake.api import who
from intake.domain.case import Flags
from intake.domain.materials import MaterialTable
from intake.errors import IntakeError
from intake.office_work.people import Person
from intake.web.needs import Need, need_of
from intake.web.page import page
from intake.web.posted import Posted, posted

router = APIRouter(include_in_schema=False)
Form = Annotated[Posted, Depends(posted)]
Follower = Annotated[Person, Depends(who.needs("case.follow"))]
Rows = Annotated[str, Query(max_length=100)]
_MAX_ROWS = 30


@router.get("/follow")
def get_follow(request: Request, _by: Follower) -> Response:
    """Number and code."""
    return _page(request)


@router.post("/follow")
def post_follow(request: Request, form: Form, _by: Follower) -> Response:
    """Open the way to the case, or say that number and code do not go together."""
    number, code = form.text("number"), form.text("code")
    try:
        case_id = following.follow(
            who.office_of(request), who.applicant(request), number, code, address=who.address(request)
        )
    except (WrongCredentialsError, TooManyTriesError) as error:
        return _page(request, form, error=error, status=429 if isinstance(error, TooManyTriesError) else 422)
    rows = _rows(form.text("rows"))
    return RedirectResponse(f"/my/{case_id}" + (f"?rows={','.join(map(str, rows))}" if rows else ""), 303)


@router.post("/follow/code")
def post_code(request: Request, form: Form, _by: Follower) -> Response:
    """Send a code to the phone of the case. The answer is the same whether it is its phone or not."""
    try:
        following.send_code(
            who.office_of(request), form.text("number"), form.text("phone"), address=who.address(request)
        )
    except TooManyTriesError as error:
        return _page(request, form, error=error, status=429)
    return _page(request, form, sent=True)


@router.get("/m/{token}")
def get_missing(request: Request, token: str, _by: Follower, rows: Rows = "") -> Response:
    """Where the code on a correction list leads: to exactly its rows, or, on a device that does not know the case, to
    what they ask for and the way in. Nothing of the case is shown there.
    """
    office, person, wanted = who.office_of(request), who.caller(request), _rows(rows)
    try:
        access.expect_case(office, person, "case.read", token)
    except IntakeError:
        today = service.wall_clock(office.now()).date()
        table = material_file.materials(today, office.settings.materials_folder)
        needed = [need for row in wanted if (need := _need(table, row)) is not None]
        return page(request, "applicant_missing.html", needed=needed, rows=",".join(map(str, wanted)))
    return RedirectResponse(f"/my/{token}" + (f"?rows={','.join(map(str, wanted))}" if wanted else ""), 303)


def _page(
    request: Request,
    form: Posted | None = None,
    *,
    error: IntakeError | None = None,
    sent: bool = False,
    status: int = 200,
) -> Response:
    return page(
        request,
        "applicant_follow.html",
        status,
        number=form.text("number") if form else "",
        phone=form.text("phone") if form else "",
        rows=form.text("rows") if form else request.query_params.get("rows", "")[:100],
        error=error,
        sent=sent,
    )


def _rows(said: str) -> tuple[int, ...]:
    return tuple(int(row) for row in said[:100].split(",") if row.strip().isdecimal())[:_MAX_ROWS]


def _need(table: MaterialTable, row: int) -> Need | None:
    """A row of the list in force; one that it does not have is left out."""
    for matter in table.matters:
        for requirement in matter.rows:
            if requirement.row == row:
                return need_of(requirement, Flags(), table)
    return None
