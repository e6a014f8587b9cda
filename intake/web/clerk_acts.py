"""What a clerk does on the page of a case: each form is one change, and nobody overwrites another's."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from intake.api import who
from intake.office_work import arranging, deciding, noting, proposing
from intake.office_work.finding_cases import read_case
from intake.office_work.noting import AddFinding
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import CaseView
from intake.retyping import RetypingError
from intake.web.clerk_case import head, kind_names
from intake.web.clerk_ground import Form, act, show
from intake.web.clerk_sheets import sheets
from intake.web.posted import Posted
from ocr.service import Pages

router = APIRouter(include_in_schema=False)
Decider = Annotated[Person, Depends(who.needs("finding.decide"))]
Corrector = Annotated[Person, Depends(who.needs("reading.correct"))]
Arranger = Annotated[Person, Depends(who.needs("page.arrange"))]


@router.post("/clerk/cases/{case_id}/findings/{key}/confirm")
def confirm(request: Request, case_id: str, key: str, form: Form, by: Decider) -> Response:
    """It is a defect: it goes on the list, in the clerk's words where there are any."""
    office, remedy = who.office_of(request), form.text("remedy")
    return act(
        request,
        by,
        case_id,
        form,
        lambda version: deciding.decide_finding(office, by, case_id, key, "confirm", remedy=remedy, version=version),
        _next(case_id),
    )


@router.post("/clerk/cases/{case_id}/findings/{key}/dismiss")
def dismiss(request: Request, case_id: str, key: str, form: Form, by: Decider) -> Response:
    """It is none, for a reason."""
    office, why = who.office_of(request), form.text("why")
    return act(
        request,
        by,
        case_id,
        form,
        lambda version: deciding.decide_finding(office, by, case_id, key, "dismiss", why=why, version=version),
        _next(case_id),
    )


@router.post("/clerk/cases/{case_id}/findings")
def add_finding(request: Request, case_id: str, form: Form, by: Decider) -> Response:
    """A defect that no rule saw."""
    office = who.office_of(request)
    file_id, _, page = form.text("place").partition(" ")

    def do(version: int | None) -> CaseView:
        wanted = AddFinding(
            case_id,
            form.text("code"),
            _number(form.text("row")),
            form.text("message"),
            form.text("remedy"),
            file_id or None,
            _number(page) or None,
            version=version,
        )
        return noting.add_finding(office, by, wanted)

    return act(request, by, case_id, form, do, _next(case_id))


@router.post("/clerk/cases/{case_id}/notes/{note_id}/withdraw")
def withdraw_note(request: Request, case_id: str, note_id: str, form: Form, by: Decider) -> Response:
    """Take back what a clerk added."""
    office = who.office_of(request)
    return act(
        request,
        by,
        case_id,
        form,
        lambda version: noting.withdraw_finding(office, by, case_id, note_id, version=version),
        _next(case_id),
    )


@router.post("/clerk/cases/{case_id}/originals/{row}")
def mark_original(
    request: Request,
    case_id: str,
    row: int,
    form: Form,
    by: Annotated[Person, Depends(who.needs("original.seen"))],
) -> Response:
    """原件已核验, or taken back."""
    office, seen = who.office_of(request), form.text("seen_now") == "1"
    return act(
        request,
        by,
        case_id,
        form,
        lambda version: noting.mark_original(office, by, case_id, row, seen=seen, version=version),
        f"/clerk/cases/{case_id}#rows",
    )


@router.get("/clerk/cases/{case_id}/readings")
def show_reading(
    request: Request,
    case_id: str,
    by: Corrector,
    file: Annotated[str, Query(max_length=32)],
    index: Annotated[int, Query(ge=0, le=999)],
    field: Annotated[str, Query(max_length=60)],
) -> Response:
    """The form for one field, for browsers without script; others show it over the page."""
    values = head(request, by, case_id)
    for sheet in sheets(case_id, values["desk"].files, (), (), full=values["full"], only=file):
        for group in sheet.groups:
            line = next((one for one in (*group.fields, *group.unread) if one.key == field), None)
            if (group.file_id, group.index) == (file, index) and line is not None:
                place = next((mark.at for mark in sheet.marks if mark.id == line.mark), None)
                return show(
                    request, "clerk_reading.html", **values, tab="review", sheet=sheet, group=group, line=line, at=place
                )
    raise NotFoundError("栏目")


@router.post("/clerk/cases/{case_id}/readings")
def correct_reading(request: Request, case_id: str, form: Form, by: Corrector) -> Response:
    """What really stands there."""
    office = who.office_of(request)
    typed = None if form.text("absent") else form.text("value")

    def do(version: int | None) -> CaseView:
        return deciding.correct_field(
            office,
            by,
            case_id,
            file_id=form.text("file"),
            index=_number(form.text("index")),
            field=form.text("field"),
            typed=split(typed),
            why=form.text("why"),
            version=version,
        )

    return act(request, by, case_id, form, do, _next(case_id))


@router.post("/clerk/cases/{case_id}/proposals/{proposal_id}")
def settle_proposal(request: Request, case_id: str, proposal_id: str, form: Form, by: Corrector) -> Response:
    """Take over what the applicant says was misread, or leave it."""
    office = who.office_of(request)
    taken = form.text("taken") == "1"
    said = next((one for one in proposing.proposed(office, case_id) if one.id == proposal_id), None)
    if said is None:
        raise NotFoundError("更正意见")

    def do(version: int | None) -> CaseView:
        view = read_case(office, case_id)
        if taken:
            view = deciding.correct_field(
                office,
                by,
                case_id,
                file_id=said.file_id,
                index=said.position,
                field=said.field,
                typed=said.value,
                why="采纳申请人的更正意见，已对照原图",
                version=version,
            )
        proposing.settle(office, by, case_id, proposal_id, taken=taken)
        return view

    return act(request, by, case_id, form, do, _next(case_id))


@router.get("/clerk/cases/{case_id}/files/{file_id}/arrange")
def show_arranging(request: Request, case_id: str, file_id: str, by: Arranger) -> Response:
    """Which page belongs to which paper of a file, and what each is."""
    values = head(request, by, case_id)
    chosen = next((each for each in values["desk"].files if each.file.id == file_id), None)
    if chosen is None:
        raise NotFoundError("文件")
    of_page: dict[int, int] = {}
    for number, paper in enumerate(chosen.papers, 1):
        for page in paper.pages:
            of_page.setdefault(page, number)
    return show(
        request,
        "clerk_arrange.html",
        **values,
        tab="review",
        chosen=chosen,
        of_page=of_page,
        kinds=kind_names(),
        doubtful=chosen.pages_in_doubt(who.office_of(request).settings.check.kind_threshold),
    )


@router.post("/clerk/cases/{case_id}/files/{file_id}/arrange")
def arrange(request: Request, case_id: str, file_id: str, form: Form, by: Arranger) -> Response:
    """Divide the pages as told."""
    office = who.office_of(request)

    def do(version: int | None) -> CaseView:
        wanted = arranging.Arrange(case_id, file_id, _papers(form), form.text("why"), version)
        return arranging.arrange(office, by, wanted)

    return act(request, by, case_id, form, do, f"/clerk/cases/{case_id}")


def split(typed: str | None) -> object:
    """What was typed; where several things are meant they are divided by 、 or lines."""
    if typed is None or not any(mark in typed for mark in "、\n"):
        return typed
    return [part.strip() for part in typed.replace("\r", "").replace("\n", "、").split("、") if part.strip()]


def _papers(form: Posted) -> tuple[Pages, ...]:
    """`page-3` = 2: page 3 belongs to paper 2; `kind-2`: what that is called, "" for the machine to say."""
    ids = {name: kind for kind, name in kind_names().items()}
    pages: dict[int, list[int]] = {}
    for name in form.form:
        if name.startswith("page-"):
            pages.setdefault(_number(form.text(name)), []).append(_number(name.removeprefix("page-")))
    found = []
    for paper, numbers in sorted(pages.items()):
        called = form.text(f"kind-{paper}").strip()
        if called and called not in ids:
            raise RetypingError(f"没有叫“{called[:30]}”的材料", "请从列表中选择，或留空由系统判断。")
        found.append(Pages(tuple(sorted(numbers)), ids.get(called, "")))
    return tuple(found)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0


def _next(case_id: str) -> str:
    """Back to the case, at the next thing to decide."""
    return f"/clerk/cases/{case_id}#todo"
