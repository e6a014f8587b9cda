"""The queue: what waits for whom, with filters and counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from intake.api import who
from intake.domain.steps import STEP_NAMES
from intake.material_file import materials
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.queue import QueueFilter, queue
from intake.web.clerk_ground import Form, of_office, see, show
from intake.web.labels import CHANNELS, VERDICTS

router = APIRouter(include_in_schema=False)
_MOBILE = re.compile(r"1\d{10}", re.ASCII)
Short = Annotated[str, Query(max_length=50)]
RISKS: Mapping[str, tuple[str, str]] = {
    "soon": ("wait", "即将到期"),
    "last_day": ("wait", "今日到期"),
    "over": ("bad", "已超期"),
}
OUTCOMES: Mapping[str, tuple[str, str]] = {
    "open": ("wait", "待审查"),
    "approved": ("good", "已同意"),
    "refused": ("bad", "不同意"),
}


@router.get("/clerk")
def show_queue(
    request: Request,
    by: Annotated[Person, Depends(who.needs("case.list"))],
    district: Short = "",
    step: Short = "",
    matter: Short = "",
    waiting: Annotated[Literal["", "decision", "risk"], Query()] = "",
    number: Short = "",
    number_of_page: Annotated[int, Query(alias="page", ge=1, le=100_000)] = 1,
) -> Response:
    """The cases this person may see, the most urgent first."""
    return _page(request, by, QueueFilter(district, step, matter, waiting, number, number_of_page))


@router.post("/clerk/find")
def find(request: Request, form: Form, by: Annotated[Person, Depends(who.needs("case.list"))]) -> Response:
    """By number, or by the applicant's phone: that one stays out of the address."""
    asked = "".join(form.text("number").split())
    if _MOBILE.fullmatch(asked.replace("-", "")):
        return _page(request, of_office(by), QueueFilter(phone=asked))
    return see(f"/clerk?{urlencode({'number': asked})}" if asked else "/clerk")


def _page(request: Request, by: Person, wanted: QueueFilter) -> Response:
    office = who.office_of(request)
    found = queue(office, by, wanted)
    return show(
        request,
        "clerk_queue.html",
        queue=found,
        wanted=wanted,
        filtered=wanted != QueueFilter(page=wanted.page),
        steps=STEP_NAMES,
        matters=matter_names(office),
        verdicts=VERDICTS,
        channels=CHANNELS,
        risks=RISKS,
        outcomes=OUTCOMES,
        link=lambda **changes: _link(wanted, changes),
    )


def matter_names(office: Office) -> Mapping[str, str]:
    """Id of a matter -> its name, by the list in force."""
    return {matter.id: matter.name for matter in materials(None, office.settings.materials_folder).matters}


def _link(wanted: QueueFilter, changes: Mapping[str, object]) -> str:
    """The queue with one filter changed; any change but that of the page begins at the first page again."""
    asked: dict[str, object] = {
        "district": wanted.district,
        "step": wanted.step,
        "matter": wanted.matter,
        "waiting": wanted.waiting,
        "number": wanted.number,
        "page": 1,
    } | dict(changes)
    kept = {name: value for name, value in asked.items() if value not in ("", 1)}
    return f"/clerk?{urlencode(kept)}" if kept else "/clerk"
