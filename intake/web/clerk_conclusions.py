"""The pages on which a check ends: the one-time list, acceptance, refusal; then departments, works, evaluation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from intake.api import who
from intake.office_work import concluding, steering
from intake.office_work.case_desk import possible
from intake.office_work.changing import ChangeCase, change_case, hand_in
from intake.office_work.desk_views import Desk
from intake.office_work.people import Person
from intake.office_work.views import CaseView
from intake.web.clerk_case import Reader, head
from intake.web.clerk_ground import Form, act, show
from intake.web.clerk_queue import OUTCOMES, RISKS

router = APIRouter(include_in_schema=False)
Issuer = Annotated[Person, Depends(who.needs("notice.issue"))]
GROUNDS: Mapping[str, str] = {
    "not_required": "依法不需要取得行政许可",
    "not_competent": "依法不属于本机关职权范围",
}
SCORES = (("5", "非常满意"), ("4", "满意"), ("3", "一般"), ("2", "不满意"), ("1", "非常不满意"))
CHANNELS = (("phone", "电话回访"), ("on_site", "现场评价"), ("platform", "平台评价"))
STEERING: Mapping[str, str] = {
    "approve": "department.decide",
    "disapprove": "department.decide",
    "reopen_package": "department.decide",
    "issue_plan": "supply.act",
    "revise_plan": "supply.act",
    "connect": "supply.act",
    "sign": "contract.sign",
    "start_works": "works.act",
    "start_works_without_supply": "works.act",
    "connect_after_works": "works.act",
    "close_unapproved": "case.steer",
    "lapse": "case.steer",
    "reopen": "case.steer",
    "withdraw": "case.withdraw",
}
"""Change that says nothing but that it happened, perhaps with a reason -> the right it needs."""


@router.get("/clerk/cases/{case_id}/notice")
def show_notice(request: Request, case_id: str, by: Reader) -> Response:
    """The list as it would be issued now, the lists that were, and acceptance."""
    values = head(request, by, case_id)
    shown: Desk = values["desk"]
    office = who.office_of(request)
    at_window = shown.case.step == "checked" and by.role in ("clerk", "manager")
    late = any(clock.accepts_by_law and clock.status == "over" for clock in shown.clocks)
    return show(
        request,
        "clerk_notice.html",
        **values,
        tab="notice",
        preview=concluding.preview_notice(shown.review, office) if at_window else None,
        late=late and by.role in ("clerk", "manager"),
        grounds=GROUNDS,
        materials={row.row: row.material for row in shown.rows},
        deferral_days=office.settings.check.deferral_working_days,
    )


@router.post("/clerk/cases/{case_id}/notice")
def issue_notice(request: Request, case_id: str, form: Form, by: Issuer) -> Response:
    """Issue the list as it was previewed."""
    office = who.office_of(request)
    return _act(
        request,
        by,
        case_id,
        form,
        lambda version: concluding.issue_notice(
            office,
            by,
            case_id,
            clerk=form.text("clerk").strip(),
            doc_no=form.text("doc_no").strip(),
            why=form.text("why"),
            version=version,
        ),
    )


@router.post("/clerk/cases/{case_id}/keep-waiting")
def keep_waiting(request: Request, case_id: str, form: Form, by: Issuer) -> Response:
    """Wait on for what a former list asked for."""
    office = who.office_of(request)
    return _act(
        request, by, case_id, form, lambda version: concluding.keep_waiting(office, by, case_id, version=version)
    )


def _day(text: str) -> date | None:
    """The day of a date field; None where nothing, or no day, was written: the guard of the step then asks for it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@router.post("/clerk/cases/{case_id}/accept")
def accept(request: Request, case_id: str, form: Form, by: Issuer) -> Response:
    """Accept; with papers to follow only with their undertaking."""
    office = who.office_of(request)
    undertaking, why = bool(form.text("undertaking")), form.text("why")
    due = _day(form.text("due"))
    return _act(
        request,
        by,
        case_id,
        form,
        lambda version: concluding.accept(
            office, by, case_id, undertaking=undertaking, due=due, why=why, version=version
        ),
    )


@router.post("/clerk/cases/{case_id}/accept-by-law")
def accept_by_law(request: Request, case_id: str, form: Form, by: Issuer) -> Response:
    """Nothing was told in time: it counts as accepted."""
    office = who.office_of(request)
    return _act(
        request, by, case_id, form, lambda version: concluding.accept_by_law(office, by, case_id, version=version)
    )


@router.post("/clerk/cases/{case_id}/refuse")
def refuse(request: Request, case_id: str, form: Form, by: Issuer) -> Response:
    """不予受理, on a ground of the law."""
    office = who.office_of(request)
    return _act(
        request,
        by,
        case_id,
        form,
        lambda version: concluding.refuse(
            office,
            by,
            case_id,
            grounds=form.text("grounds"),  # type: ignore[arg-type]
            organ=form.text("organ"),
            why=form.text("why"),
            version=version,
        ),
    )


@router.get("/clerk/cases/{case_id}/approval")
def show_approval(request: Request, case_id: str, by: Reader) -> Response:
    """Departments with their clocks, then plan, contract, works, connection, evaluation."""
    values = head(request, by, case_id)
    shown: Desk = values["desk"]
    return show(
        request,
        "clerk_approval.html",
        **values,
        tab="approval",
        possible=possible(shown, by),
        outcomes=OUTCOMES,
        risks=RISKS,
        matters={matter.id: matter.name for matter in shown.table.matters},
        by_department={clock.of: clock for clock in shown.clocks if clock.of},
        scores=SCORES,
        channels=CHANNELS,
        own=by.department,
    )


@router.post("/clerk/cases/{case_id}/forward")
def forward(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("case.steer"))]
) -> Response:
    """Hand on to the departments."""
    office = who.office_of(request)
    return _act(
        request,
        by,
        case_id,
        form,
        lambda version: concluding.forward(office, by, case_id, version=version),
        tab="approval",
    )


@router.post("/clerk/cases/{case_id}/evaluate")
def evaluate(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("case.evaluate"))]
) -> Response:
    """How satisfied the applicant is, as told by phone or at the window."""
    office, score = who.office_of(request), form.text("score")

    def do(version: int | None) -> CaseView:
        return steering.evaluate(
            office,
            by,
            case_id,
            score=int(score) if score in "12345" and score else 0,
            channel=form.text("channel"),  # type: ignore[arg-type]
            comment=form.text("comment"),
            version=version,
        )

    return _act(request, by, case_id, form, do, tab="approval")


@router.post("/clerk/cases/{case_id}/hand-in")
def post_hand_in(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("case.hand_in"))]
) -> Response:
    """Hand in what was brought to the window."""
    office = who.office_of(request)
    return act(
        request,
        by,
        case_id,
        form,
        lambda version: hand_in(office, by, case_id, version=version),
        f"/clerk/cases/{case_id}",
    )


def _steered(change: str, right: str) -> Callable[..., Response]:
    """The route of one change."""
    needed = Depends(who.needs(right))

    def steer(request: Request, case_id: str, form: Form, by: Person = needed) -> Response:
        office = who.office_of(request)
        return _act(
            request,
            by,
            case_id,
            form,
            lambda version: change_case(office, by, ChangeCase(case_id, change, {}, form.text("why"), version)),
            tab="approval",
        )

    return steer


for _change, _right in STEERING.items():
    router.add_api_route(
        f"/clerk/cases/{{case_id}}/steps/{_change}",
        _steered(_change, _right),
        methods=["POST"],
        name=f"steer_{_change}",
    )


def _act(
    request: Request,
    by: Person,
    case_id: str,
    form: Form,
    do: Callable[[int | None], CaseView],
    *,
    tab: str = "notice",
) -> Response:
    return act(request, by, case_id, form, do, f"/clerk/cases/{case_id}/{tab}")
