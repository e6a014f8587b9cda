"""The page of a case for its applicant: materials, files, handing in, what was read, the form, leaving, evaluation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, File, Header, Query, Request, UploadFile
from fastapi.responses import JSONResponse, RedirectResponse, Response

from generator import convert
from intake import case_file, service
from intake.accounts import rates
from intake.api import who
from intake.api.downloads import download
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import case_papers, steering
from intake.office_work.applicant_case import ApplicantCase, applicant_case
from intake.office_work.changing import hand_in
from intake.office_work.opening import amend_draft
from intake.office_work.people import Person
from intake.office_work.pictures import page_picture
from intake.office_work.proposing import propose, proposed
from intake.office_work.receiving import ReceiveFile, receive_file, remove_file
from intake.office_work.refusals import NotFoundError
from intake.web.applicant_readings import file_page
from intake.web.applicant_views import case_page
from intake.web.application_form import Box, boxes, case_json, faults, given_from
from intake.web.live import live
from intake.web.needs import choice_of
from intake.web.page import page
from intake.web.posted import Posted, posted

router = APIRouter(prefix="/my/{case_id}", include_in_schema=False)
Form = Annotated[Posted, Depends(posted)]
Reader = Annotated[Person, Depends(who.needs("case.read"))]
Key = Annotated[str, Header(alias="Idempotency-Key", max_length=200)]
_MAX_COMMENT = 500
_CHUNK_BYTES = 256 * 1024
_AMENDABLE_STEPS = frozenset({"checked", "correction_wanted"})
_PICTURE_KEPT = "private, max-age=600"
_DOCUMENTS = frozenset({"joint_application"})


@router.get("")
def get_case(request: Request, case_id: str, _by: Reader, rows: Annotated[str, Query(max_length=100)] = "") -> Response:
    """Everything about the case. `rows`: those the code on a correction list points at."""
    case = applicant_case(who.office_of(request), case_id)
    return page(request, "applicant_case.html", **_shown(request, case, rows))


@router.get("/part")
def get_part(request: Request, case_id: str, _by: Reader, rows: Annotated[str, Query(max_length=100)] = "") -> Response:
    """The part of the page that changes while files are read."""
    case = applicant_case(who.office_of(request), case_id)
    return page(request, "applicant_case_part.html", **_shown(request, case, rows))


@router.get("/news")
def get_news(
    request: Request, case_id: str, _by: Reader, last: Annotated[str, Header(alias="Last-Event-ID", max_length=20)] = ""
) -> Response:
    """A line whenever something happened (Server-Sent Events)."""
    return live(request, who.office_of(request), case_id, after=int(last) if last.isdecimal() else 0)


@router.post("/files")
def post_files(
    request: Request,
    case_id: str,
    files: Annotated[list[UploadFile], File()],
    by: Annotated[Person, Depends(who.needs("file.add"))],
    accept: Annotated[str, Header()] = "",
    key: Key = "",
) -> Response:
    """Files from the page. A script sends one at a time, with a key of its own; a form without script sends several."""
    office = who.office_of(request)
    kept = []
    for file in files:
        with rates.counted_upload(office, by, file.size or 0) as count:
            name, kind = file.filename or "", file.content_type or ""
            kept.append(
                receive_file(
                    office, by, ReceiveFile(case_id, name, _chunks(file), media_type=kind, key=key, also=count)
                )
            )
    if "application/json" in accept:
        return JSONResponse({"files": [{"id": one.file.id, "new": one.new} for one in kept]}, 202)
    return RedirectResponse(f"/my/{case_id}#files", 303)


@router.post("/files/{file_id}/remove")
def post_remove(
    request: Request, case_id: str, file_id: str, by: Annotated[Person, Depends(who.needs("file.remove"))]
) -> Response:
    """Take a file out that was not handed in yet."""
    remove_file(who.office_of(request), by, case_id, file_id)
    return RedirectResponse(f"/my/{case_id}#files", 303)


@router.get("/pictures/{file_id}/{number}")
def get_picture(
    request: Request,
    case_id: str,
    file_id: str,
    number: int,
    _by: Annotated[Person, Depends(who.needs("file.read"))],
) -> Response:
    """The upright picture of a page."""
    data = page_picture(who.office_of(request), case_id, file_id, number)
    return Response(data, media_type="image/jpeg", headers={"Cache-Control": _PICTURE_KEPT})


@router.get("/files/{file_id}")
def get_file(
    request: Request,
    case_id: str,
    file_id: str,
    _by: Annotated[Person, Depends(who.needs("file.read"))],
    said: str = "",
) -> Response:
    """What was read on a file, each value with its place."""
    office = who.office_of(request)
    shown = file_page(applicant_case(office, case_id), file_id, proposed(office, case_id, only_open=False))
    return page(request, "applicant_file.html", shown=shown, case_id=case_id, said=bool(said))


@router.post("/files/{file_id}/propose")
def post_proposal(
    request: Request,
    case_id: str,
    file_id: str,
    form: Form,
    by: Annotated[Person, Depends(who.needs("reading.propose"))],
) -> Response:
    """What the applicant says stands there; a clerk settles it."""
    position = form.text("position")
    if not position.isdecimal():
        raise NotFoundError("材料")
    propose(
        who.office_of(request),
        by,
        case_id,
        file_id=file_id,
        position=int(position),
        field=form.text("field"),
        typed=form.text("value").strip() or None,
    )
    return RedirectResponse(f"/my/{case_id}/files/{file_id}?said=1", 303)


@router.post("/hand-in")
def post_hand_in(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("case.hand_in"))]
) -> Response:
    """Hand in what there is. A second press changes nothing."""
    office = who.office_of(request)
    case = applicant_case(office, case_id)
    if form.text("step") == case.view.step:
        if case.deferred and case.may_add and case.view.step not in ("draft", "checked", "correction_wanted"):
            steering.supply_deferred(office, by, case_id, case.deferred)
        else:
            hand_in(office, by, case_id)
    return RedirectResponse(f"/my/{case_id}", 303)


@router.get("/form")
def get_form(request: Request, case_id: str, _by: Reader) -> Response:
    """The application as filled in, to be mended."""
    case = applicant_case(who.office_of(request), case_id)
    asked = _boxes(request, case)
    given = given_from(asked, case_file.to_json(case.form))
    return page(request, "applicant_form.html", **_form_values(request, case, asked, given, {}))


@router.post("/form")
def post_form(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("case.amend"))]
) -> Response:
    """Mend the application: freely as a draft; afterwards only what is no matter of who applies."""
    office = who.office_of(request)
    case = applicant_case(office, case_id)
    asked, given = _boxes(request, case), form.all_texts()
    wrong = faults(asked, given, today=service.wall_clock(office.now()).date())
    if wrong:
        return page(request, "applicant_form.html", 422, **_form_values(request, case, asked, given, wrong))
    said: dict[str, Any] = case_json(choice_of(case.form, case.view.situation), asked, given)
    version = form.text("version")
    expected = int(version) if version.isdecimal() else None
    if case.view.step == "draft":
        kept = case_file.to_json(case.form)
        said["applicant"] = {**kept["applicant"], **said["applicant"]}
        amend_draft(office, by, case_id, said, version=expected)
    else:
        steering.amend(office, by, case_id, {"application": said["application"]}, version=expected)
    return RedirectResponse(f"/my/{case_id}", 303)


@router.post("/withdraw")
def post_withdraw(
    request: Request, case_id: str, by: Annotated[Person, Depends(who.needs("case.withdraw"))]
) -> Response:
    """Take the application back."""
    steering.withdraw(who.office_of(request), by, case_id)
    return RedirectResponse(f"/my/{case_id}", 303)


@router.post("/evaluate")
def post_evaluation(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("case.evaluate"))]
) -> Response:
    """满意度评价, 1 to 5."""
    score = form.text("score")
    if not score.isdecimal():
        raise ChangeRefusedError("score_range", "请先选择满意程度。", "请返回上一页选择后再提交。")
    comment = form.text("comment")[:_MAX_COMMENT]
    steering.evaluate(who.office_of(request), by, case_id, score=int(score), channel="platform", comment=comment)
    return RedirectResponse(f"/my/{case_id}", 303)


@router.post("/documents")
def post_document(
    request: Request, case_id: str, by: Annotated[Person, Depends(who.needs("document.make"))]
) -> Response:
    """The application (附件3), filled in from the case as it is now."""
    made = case_papers.make(who.office_of(request), by, case_id, "joint_application")
    return RedirectResponse(f"/my/{case_id}/documents/{made.id}.docx", 303)


@router.get("/documents/{document_id}.{ending}")
def get_document(
    request: Request,
    case_id: str,
    document_id: str,
    ending: str,
    by: Annotated[Person, Depends(who.needs("document.read"))],
) -> Response:
    """A document that an applicant may have: the application and what was issued."""
    office = who.office_of(request)
    if ending not in ("docx", "pdf") or document_id not in {paper.id for paper in _papers(request, case_id)}:
        raise NotFoundError("文书")
    found = case_papers.download(office, by, case_id, document_id, pdf=ending == "pdf")
    return download(request, found.data, found.media_type, name=found.name)


def _shown(request: Request, case: ApplicantCase, rows: str) -> dict[str, Any]:
    office = who.office_of(request)
    only = tuple(int(row) for row in rows.split(",") if row.strip().isdecimal())
    return {
        "case": case,
        "shown": case_page(case, only=only, sharing=office.settings.sharing is not None),
        "papers": _papers(request, case.view.id) if case.view.step != "draft" else (),
        "rows": ",".join(map(str, only)),
        "limits": office.settings.service,
        "pdf": convert.find_program() is not None,
    }


def _papers(request: Request, case_id: str) -> tuple[case_papers.PaperView, ...]:
    """What an applicant may download: the newest of each kind that was issued, and the own application."""
    newest: dict[str, case_papers.PaperView] = {}
    for paper in case_papers.papers_of(who.office_of(request), case_id):
        if paper.final or paper.kind in _DOCUMENTS:
            newest.setdefault(paper.kind, paper)
    return tuple(newest.values())


def _boxes(request: Request, case: ApplicantCase) -> tuple[Box, ...]:
    """The boxes that may still be changed at this step. Raises ChangeRefusedError when none may."""
    asked = boxes(choice_of(case.form, case.view.situation), who.office_of(request).settings.check.districts)
    if case.view.step == "draft":
        return asked
    if case.view.step not in _AMENDABLE_STEPS:
        raise ChangeRefusedError("form_closed", "现在不能修改申请表。", "确需更正的，请联系窗口。")
    return tuple(box for box in asked if box.paths[0].startswith(("application.", "road.")))


def _form_values(
    request: Request, case: ApplicantCase, asked: tuple[Box, ...], given: dict[str, str], wrong: dict[str, str]
) -> dict[str, Any]:
    today = service.wall_clock(who.office_of(request).now()).date().isoformat()
    return {"case": case, "boxes": asked, "given": given, "wrong": wrong, "today": today}


def _chunks(file: UploadFile) -> Iterator[bytes]:
    while chunk := file.file.read(_CHUNK_BYTES):
        yield chunk
