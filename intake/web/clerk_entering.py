"""The page on which the supplier and the window enter what the plan and the contracts need and no paper gives."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from intake.api import who
from intake.domain.refusals import ChangeRefusedError
from intake.errors import IntakeError
from intake.office_work import entering, portions
from intake.office_work.case_papers import name_of
from intake.office_work.entering import BoxView, EnteredView
from intake.office_work.masking import mask_text
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import DataInvalidError, NotFoundError
from intake.office_work.views import CaseView
from intake.supplied_documents import SUPPLIED
from intake.web.clerk_case import head
from intake.web.clerk_ground import Form, act, names, of_office, refused, show
from intake.web.posted import Posted

router = APIRouter(include_in_schema=False)
Enterer = Annotated[Person, Depends(who.needs("supply.enter"))]
_OF_PEOPLE = ("user.", "customer.")
_INPUT: Mapping[str, str] = {"number": "text", "whole": "number", "date": "date", "text": "text"}


@router.get("/clerk/cases/{case_id}/entering/{kind}")
def show_boxes(request: Request, case_id: str, kind: str, by: Enterer) -> Response:
    """The boxes of a document: what the case gives, what was entered by whom, and what is open."""
    office = _expect(request, by, case_id, kind)
    values = head(request, by, case_id)
    try:
        found = entering.boxes_of(office, case_id, kind)
    except NotFoundError:
        raise
    except (ChangeRefusedError, IntakeError) as error:
        return refused(request, case_id, error)
    return _page(request, values, kind, found, {}, {})


@router.post("/clerk/cases/{case_id}/entering/{kind}")
def enter(request: Request, case_id: str, kind: str, form: Form, by: Enterer) -> Response:
    """Keep what was typed. What does not fit is shown beside its box, with everything that was typed."""
    office = _expect(request, by, case_id, kind)
    values = head(request, by, case_id)
    before = entering.boxes_of(office, case_id, kind)
    changed = _changed(form, before, full=values["full"])
    wrong: dict[str, str] = {}

    def do(version: int | None) -> CaseView:
        try:
            entering.enter(office, by, case_id, kind, changed, version=version)
        except DataInvalidError as error:
            wrong.update(dict(error.problems))
        return values["case"]  # type: ignore[no-any-return]

    answer = act(request, by, case_id, form, do, f"/clerk/cases/{case_id}/entering/{kind}?saved=1")
    return _page(request, values, kind, before, changed, wrong) if wrong else answer


def _page(
    request: Request,
    values: Mapping[str, Any],
    kind: str,
    found: EnteredView,
    typed: Mapping[str, str],
    wrong: Mapping[str, str],
) -> Response:
    called = names(request, {box.by for box in found.boxes if box.by})
    groups = [
        (section, [_box(box, typed, wrong, called, full=values["full"]) for box in part])
        for section, part in groupby(found.boxes, key=lambda box: box.section)
    ]
    return show(
        request,
        "clerk_entering.html",
        422 if wrong else 200,
        **values,
        tab="documents",
        kind=kind,
        title=name_of(kind),
        groups=groups,
        missing=found.missing,
        open=found.open,
        wrong=len(wrong),
        saved="saved" in request.query_params,
    )


def _box(
    box: BoxView, typed: Mapping[str, str], wrong: Mapping[str, str], called: Mapping[str, str], *, full: bool
) -> Mapping[str, Any]:
    masked = _is_hidden(box, full=full)
    value = typed.get(box.path, "" if masked else box.value)
    return {
        "path": box.path,
        "title": box.title,
        "kind": box.kind,
        "input": _INPUT.get(box.kind, "text"),
        "hint": "号码已隐藏；不改请留空" if masked else box.hint,
        "options": box.options,
        "wanted": box.wanted,
        "value": value,
        "masked": masked,
        "source": box.source,
        "who": called.get(box.by, ""),
        "at": box.at,
        "wrong": wrong.get(box.path, ""),
    }


def _is_hidden(box: BoxView, *, full: bool) -> bool:
    """Numbers of people; those of the supplier are for everybody."""
    return not full and box.path.startswith(_OF_PEOPLE) and mask_text(box.value) != box.value


def _changed(form: Posted, before: EnteredView, *, full: bool) -> dict[str, str]:
    """What differs from the page; a hidden number left blank was not touched."""
    found: dict[str, str] = {}
    for box in before.boxes:
        if box.path not in form.form:
            continue
        typed = form.text(box.path).strip()
        masked = _is_hidden(box, full=full)
        if typed != ("" if masked else box.value):
            found[box.path] = typed
    return found


def _expect(request: Request, by: Person, case_id: str, kind: str) -> Office:
    of_office(by)
    office = who.office_of(request)
    if kind not in SUPPLIED:
        raise NotFoundError("文书")
    portions.expect_document(office, by, case_id, kind)
    return office
