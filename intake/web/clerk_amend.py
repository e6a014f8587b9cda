"""Mending the application at the window (当场更正): the boxes that papers are held against, as they are now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from intake import case_file
from intake.api import who
from intake.office_work import steering
from intake.office_work.masking import mask_text
from intake.office_work.people import Person
from intake.office_work.views import CaseView
from intake.web.clerk_case import head
from intake.web.clerk_ground import Form, act, show
from intake.web.labels import FORM_FIELDS
from intake.web.posted import Posted

router = APIRouter(include_in_schema=False)
Amender = Annotated[Person, Depends(who.needs("case.amend"))]
BOXES: tuple[tuple[str, str], ...] = (
    ("install_address", "text"),
    ("survey_date", "date"),
    ("contact_person", "text"),
    ("contact_phone", "text"),
    ("enterprise_name", "text"),
    ("power.resident.capacity_kva", "number"),
    ("power.enterprise.capacity_kva", "number"),
    ("project.name", "text"),
    ("project.code", "text"),
    ("project.address", "text"),
    ("project.applicant_unit", "text"),
    ("project.uscc", "text"),
    ("project.legal_representative", "text"),
    ("project.handler", "text"),
    ("project.construction_unit", "text"),
    ("request.occupation_from", "date"),
    ("request.occupation_to", "date"),
    ("green.address", "text"),
    ("green.area_m2", "number"),
)
"""Path under `application` -> kind of input."""
_OF_RESIDENTS = frozenset({"install_address", "survey_date", "contact_person", "contact_phone"})


@dataclass(frozen=True, slots=True)
class BoxView:
    """A box. `masked`: it holds a number that is not shown, and is left as it is when nothing is typed."""

    path: str
    label: str
    kind: str
    value: str
    masked: bool


@router.get("/clerk/cases/{case_id}/amend")
def show_amending(request: Request, case_id: str, by: Amender) -> Response:
    """The boxes as they are."""
    values = head(request, by, case_id)
    return show(request, "clerk_amend.html", **values, tab="review", boxes=_boxes(values))


@router.post("/clerk/cases/{case_id}/amend")
def amend(request: Request, case_id: str, form: Form, by: Amender) -> Response:
    """Only boxes that were changed are amended; one that was emptied is empty from now on."""
    office = who.office_of(request)
    changed = _changed(form, head(request, by, case_id))

    def do(version: int | None) -> CaseView:
        return steering.amend(office, by, case_id, {"application": changed}, version=version)

    return act(request, by, case_id, form, do, f"/clerk/cases/{case_id}#todo")


def _boxes(values: Mapping[str, Any]) -> tuple[BoxView, ...]:
    shown = values["desk"]
    stated = case_file.to_json(shown.form).get("application", {})
    resident = shown.form.applicant.type == "resident" and all(m == "lv_resident" for m in shown.form.matters)
    found = []
    for path, kind in BOXES:
        if resident and path not in _OF_RESIDENTS | {"power.resident.capacity_kva"}:
            continue
        value = _at(stated, path)
        masked = not values["full"] and mask_text(value) != value
        label = FORM_FIELDS.get(f"application.{path}", path)
        found.append(BoxView(path, label, kind, "" if masked else value, masked))
    return tuple(found)


def _changed(form: Posted, values: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for box in _boxes(values):
        if box.path not in form.form:
            continue
        typed = form.text(box.path).strip()
        if typed == box.value:
            continue
        part = found
        *parents, last = box.path.split(".")
        for name in parents:
            part = part.setdefault(name, {})
        part[last] = typed
    return found


def _at(stated: Mapping[str, Any], path: str) -> str:
    value: Any = stated
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return "" if value is None else str(value)
