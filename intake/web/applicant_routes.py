"""Pages before there is a case: the way in, what is needed, the application."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response

from intake import material_file, service
from intake.accounts import sessions
from intake.api import who
from intake.office_work import finding_cases
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import CaseLine
from intake.web.application_form import CONSENT_VERSION, boxes, case_json, faults
from intake.web.needs import Choice, choose, needs, situations
from intake.web.page import page
from intake.web.posted import Posted, posted

router = APIRouter(include_in_schema=False)
Anyone = Annotated[Person, Depends(who.needs("catalogue"))]
Opener = Annotated[Person, Depends(who.needs("case.open"))]
Form = Annotated[Posted, Depends(posted)]
Who = Annotated[str, Query(max_length=40)]
Also = Annotated[list[str], Query(max_length=20)]
_OWN_SHOWN = 5
CONSENT = "请先勾选同意，才能提交证件和材料。"


@router.get("/")
def home(request: Request, _by: Anyone) -> Response:
    """The way in; on a device that has cases, these come first."""
    person = who.caller(request)
    own: Sequence[CaseLine] = ()
    if person is not None and person.role == "applicant":
        own = finding_cases.list_cases(who.office_of(request), opened_by=person.id, limit=_OWN_SHOWN).cases
    return page(request, "applicant_home.html", own=own)


@router.get("/need")
def need(request: Request, _by: Anyone) -> Response:
    """Choose a situation."""
    return page(request, "applicant_need.html", groups=_groups(), next="/need/list", title="需要什么材料")


@router.get("/need/list")
def need_list(request: Request, _by: Anyone, situation: Who = "", also: Also = []) -> Response:  # noqa: B006
    """The exact list for a situation, with examples."""
    choice = choose(situation, also)
    if choice is None or not choice.complete:
        return page(request, "applicant_need.html", groups=_groups(), next="/need/list", title="请先选择要办的事")
    office = who.office_of(request)
    table = material_file.materials(service.wall_clock(office.now()).date(), office.settings.materials_folder)
    rows = needs(choice, table, sharing=office.settings.sharing is not None)
    matters = [table.matter(matter.id) for matter in table.matters if matter.id in choice.matters]
    return page(request, "applicant_need_list.html", choice=choice, rows=rows, matters=matters, table=table)


@router.get("/apply")
def apply(request: Request, _by: Anyone, situation: Who = "", also: Also = []) -> Response:  # noqa: B006
    """The boxes of the application for a situation."""
    choice = choose(situation, also)
    if choice is None or not choice.complete:
        return page(request, "applicant_need.html", groups=_groups(), next="/apply", title="您要办什么")
    return _form(request, choice, {}, {}, key=secrets.token_hex(16))


@router.post("/apply")
def post_apply(request: Request, form: Form, _by: Opener) -> Response:
    """Open the case; what is wrong is told beside each box, and nothing that was filled in is lost."""
    choice = choose(form.text("situation"), form.texts("also"))
    if choice is None or not choice.complete:
        raise NotFoundError("办理事项")
    office = who.office_of(request)
    given = form.all_texts()
    asked = boxes(choice, office.settings.check.districts)
    wrong = faults(asked, given, today=service.wall_clock(office.now()).date())
    if not form.text("consent"):
        wrong["consent"] = CONSENT
    if wrong:
        return _form(request, choice, given, wrong, key=form.text("key"))
    by = who.applicant(request)
    chosen = {"who": choice.situation.id, "also": [one.id for one in choice.also], "consent": CONSENT_VERSION}
    case = open_case(office, by, OpenCase(case_json(choice, asked, given), chosen, key=form.text("key")[:100]))
    return RedirectResponse(f"/my/{case.id}", 303)


@router.post("/leave")
def post_leave(request: Request, _by: Annotated[Person, Depends(who.needs("session"))]) -> Response:
    """Forget on this device which cases were opened on it; number and code open them again."""
    found = who.asking(request)
    if found.session is not None:
        sessions.sign_out(who.office_of(request), found.token)
    who.forget_session(request)
    return RedirectResponse("/", 303)


@router.get("/privacy")
def privacy(request: Request, _by: Anyone) -> Response:
    """What happens to what applicants hand in."""
    return page(request, "applicant_privacy.html")


def _form(
    request: Request, choice: Choice, given: Mapping[str, str], wrong: Mapping[str, str], *, key: str
) -> Response:
    office: Office = who.office_of(request)
    asked = boxes(choice, office.settings.check.districts)
    return page(
        request,
        "applicant_apply.html",
        422 if wrong else 200,
        choice=choice,
        boxes=asked,
        given=given,
        wrong=wrong,
        key=key,
        today=service.wall_clock(office.now()).date().isoformat(),
    )


def _groups() -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for one in situations():
        found.setdefault(one.group, []).append(one)
    return found
