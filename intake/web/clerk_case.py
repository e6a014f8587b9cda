"""The page of a case: findings and materials beside the viewer; and its pictures and files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from intake.api import who
from intake.api.downloads import download
from intake.domain.clerk_findings import CLERK_PROBLEMS
from intake.office_work import looking, pictures, portions, proposing, revealing, signed_copies
from intake.office_work.case_desk import desk
from intake.office_work.desk_views import Desk
from intake.office_work.finding_cases import read_case
from intake.office_work.people import Person
from intake.web.clerk_case_views import FILES, cards, clock_words, facts, people, rows
from intake.web.clerk_ground import Form, names, of_office, see, show
from intake.web.clerk_sheets import MOST_SHEETS, in_doubt, sheets
from intake.web.labels import VERDICTS
from ocr.kinds import catalogue

router = APIRouter(include_in_schema=False)
Reader = Annotated[Person, Depends(who.needs("case.read"))]
FileReader = Annotated[Person, Depends(who.needs("file.read"))]
COOKIE = "bz_full"


def head(request: Request, by: Person, case_id: str) -> dict[str, Any]:
    """What every page of a case shows at its top, and what its forms send along."""
    of_office(by)
    office = who.office_of(request)
    shown = desk(office, by, case_id)
    full = revealing.may_see(office, by, case_id, request.cookies.get(COOKIE, ""))
    return {
        "desk": shown,
        "case": shown.case,
        "seen": len(shown.history),
        "facts": facts(shown, full=full),
        "clocks": [clock_words(clock) for clock in shown.clocks],
        "verdicts": VERDICTS,
        "full": full,
        "reasons": revealing.REASONS,
        "called": names(request, people(shown)),
        "todo": _todo(shown),
        "copies_open": signed_copies.count_doubts(office, case_id) if by.role in ("clerk", "manager") else 0,
    }


@router.get("/clerk/cases/{case_id}")
def show_case(request: Request, case_id: str, by: Reader, file: Annotated[str, Query(max_length=32)] = "") -> Response:
    """What was found and what was handed in, beside the pages that show it."""
    values = head(request, by, case_id)
    shown: Desk = values["desk"]
    total = sum(len(each.pages) for each in shown.files)
    only = (file or (shown.files[0].file.id if shown.files else "")) if total > MOST_SHEETS else ""
    said = proposing.proposed(who.office_of(request), case_id) if "correct_reading" in shown.changes else ()
    unsure_below = who.office_of(request).settings.check.kind_threshold
    found = cards(shown, values["called"], full=values["full"])
    return show(
        request,
        "clerk_case.html",
        **values,
        tab="review",
        cards=found,
        rows=rows(shown, values["called"]),
        sheets=sheets(
            case_id, shown.files, shown.findings, said, full=values["full"], only=only, unsure_below=unsure_below
        ),
        doubts={each.file.id: in_doubt(each.pages_in_doubt(unsure_below)) for each in shown.files},
        only=only,
        file_badges=FILES,
        problems=CLERK_PROBLEMS,
        kinds=kind_names(),
        under_way=sum(each.file.status in ("waiting", "reading") for each in shown.files),
        may_correct="correct_reading" in shown.changes,
        may_see_originals=shown.case.step not in ("draft", "withdrawn", "closed", "not_accepted")
        and by.role in ("clerk", "manager"),
    )


@router.get("/clerk/cases/{case_id}/files/{file_id}/pages/{number}")
def show_picture(request: Request, case_id: str, file_id: str, number: int, by: FileReader) -> Response:
    """The picture of a page, upright."""
    office = who.office_of(request)
    portions.expect_file(office, of_office(by), read_case(office, case_id), file_id)
    looking.note_look(office, by, "pages_seen", case_id, object_kind="file", object_id=file_id)
    return Response(pictures.page_picture(office, case_id, file_id, number), media_type="image/jpeg")


@router.get("/clerk/cases/{case_id}/files/{file_id}")
def take_original(
    request: Request, case_id: str, file_id: str, by: Annotated[Person, Depends(who.needs("file.download"))]
) -> Response:
    """The file as it was handed in; the trail says who took it."""
    office = who.office_of(request)
    view = read_case(office, case_id)
    found = looking.original(office, by, view, portions.expect_file(office, of_office(by), view, file_id))
    return download(request, found.data, "application/octet-stream", name=found.name)


@router.post("/clerk/cases/{case_id}/reveal")
def post_reveal(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("values.reveal"))]
) -> Response:
    """Show numbers in full for a quarter of an hour; the reason is entered in the trail."""
    given = revealing.reveal(who.office_of(request), of_office(by), case_id, form.text("reason"))
    answer = see(f"/clerk/cases/{case_id}")
    answer.set_cookie(
        COOKIE,
        given,
        max_age=int(revealing.LASTS.total_seconds()),
        path=f"/clerk/cases/{case_id}",
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
    return answer


def kind_names() -> Mapping[str, str]:
    """Kind -> what people call it, for choosing."""
    return {kind.id: kind.name for kind in catalogue().values()}


def _todo(shown: Desk) -> Mapping[str, int]:
    """How many of each sort of finding there are."""
    return {
        severity: sum(finding.severity == severity for finding in shown.findings)
        for severity in ("review", "correct", "info")
    }
