"""Documents of a case: make, look, download; papers that come to the window; what happened so far."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, get_args

from fastapi import APIRouter, Depends, File, Query, Request, UploadFile
from fastapi.responses import Response

from intake.accounts import rates
from intake.api import who
from intake.api.downloads import download
from intake.domain.shared import LABELS
from intake.errors import IntakeError
from intake.office_work import case_papers, portions, purging, signed_copies
from intake.office_work.case_papers import Kind
from intake.office_work.desk_views import Desk
from intake.office_work.masking import mask_text
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.office_work.refusals import NotFoundError
from intake.supplied_documents import SUPPLIED
from intake.web.clerk_case import Reader, head
from intake.web.clerk_case_views import FILES, events
from intake.web.clerk_ground import Form, of_office, refused, see, show

router = APIRouter(include_in_schema=False)
PURPOSES: dict[str, str] = {
    "material": "申请材料",
    "signed_copy": "签字盖章的文书",
    "undertaking": "容缺承诺书",
    "other": "其他",
}
LOOKUP_KINDS = {"identity": "身份信息", "licence": "营业执照", "property": "不动产登记"}
LOOKUP_STATES = {
    "found": ("good", "已取得"),
    "partial": ("wait", "内容不全"),
    "not_found": ("off", "没有记录"),
    "down": ("bad", "系统不通"),
    "slow": ("bad", "超时"),
    "invalid": ("bad", "回复无法识别"),
}
_CHUNK = 256 * 1024
_SIGNABLE = ("acceptance_notice", "deferral_notice", "rejection_notice")


@router.get("/clerk/cases/{case_id}/documents")
def show_documents(request: Request, case_id: str, by: Reader) -> Response:
    """What can be made, what was made, and what is still open on it."""
    values = head(request, by, case_id)
    shown: Desk = values["desk"]
    office = who.office_of(request)
    handed_in = shown.review.state.received is not None
    possible = case_papers.choices(shown.review, office) if handed_in and by.role != "administrator" else ()
    made = case_papers.papers_of(office, case_id)
    return show(
        request,
        "clerk_documents.html",
        **values,
        tab="documents",
        choices=[each for each in possible if portions.may_have_document(office, by, case_id, each.kind)],
        papers=[each for each in made if portions.may_have_document(office, by, case_id, each.kind)],
        signable=_SIGNABLE,
        supplied=SUPPLIED,
        purposes=PURPOSES,
        kept=[each.file for each in shown.files if each.file.purpose != "material"],
        file_badges=FILES,
        copies=signed_copies.signed_copies(office, case_id, {each.file.id for each in shown.files}),
        may_settle=by.role in ("clerk", "manager"),
    )


@router.post("/clerk/cases/{case_id}/documents")
def make_document(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("document.make"))]
) -> Response:
    """Make a document, a draft or one to sign."""
    kind = form.text("kind")
    if kind not in get_args(Kind):
        raise NotFoundError("文书")
    office = who.office_of(request)
    portions.expect_document(office, by, case_id, kind)
    try:
        case_papers.make(
            office,
            of_office(by),
            case_id,
            kind,  # type: ignore[arg-type]
            final=bool(form.text("final")),
            doc_no=form.text("doc_no").strip(),
            clerk=form.text("clerk").strip(),
        )
    except NotFoundError:
        raise
    except IntakeError as error:
        return refused(request, case_id, error)
    return see(f"/clerk/cases/{case_id}/documents")


@router.get("/clerk/cases/{case_id}/documents/{document_id}/{form_of_file}")
def take_document(
    request: Request,
    case_id: str,
    document_id: str,
    form_of_file: str,
    by: Annotated[Person, Depends(who.needs("document.read"))],
    look: Annotated[str, Query(max_length=1)] = "",
) -> Response:
    """The Word file or the PDF; with `look`, the PDF is shown in the browser."""
    if form_of_file not in ("word", "pdf"):
        raise NotFoundError("文书")
    office, pdf = who.office_of(request), form_of_file == "pdf"
    for each in case_papers.papers_of(office, case_id):
        if each.id == document_id:
            portions.expect_document(office, by, case_id, each.kind)
    try:
        found = case_papers.download(office, of_office(by), case_id, document_id, pdf=pdf)
    except case_papers.PdfUnavailableError as error:
        return refused(request, case_id, error)
    return download(request, found.data, found.media_type, name=found.name, inline=pdf and bool(look))


@router.post("/clerk/cases/{case_id}/files")
def bring_file(
    request: Request,
    case_id: str,
    file: Annotated[list[UploadFile], File()],
    by: Annotated[Person, Depends(who.needs("file.add"))],
    purpose: Annotated[str, Query(max_length=20)] = "material",
) -> Response:
    """Papers that came to the window: materials, a signed copy, an undertaking."""
    if purpose not in PURPOSES:
        raise NotFoundError("用途")
    office, by = who.office_of(request), of_office(by)
    try:
        for each in file:
            with rates.counted_upload(office, by, each.size or 0) as count:
                name, kind = each.filename or "", each.content_type or ""
                receive_file(office, by, ReceiveFile(case_id, name, _chunks(each), kind, purpose, also=count))  # type: ignore[arg-type]
    except NotFoundError:
        raise
    except IntakeError as error:
        return refused(request, case_id, error)
    return see(f"/clerk/cases/{case_id}" + ("" if purpose == "material" else "/documents"))


@router.get("/clerk/cases/{case_id}/history")
def show_history(request: Request, case_id: str, by: Reader) -> Response:
    """What happened, and what data sharing answered."""
    values = head(request, by, case_id)
    shown: Desk = values["desk"]
    answers = [
        {
            "what": LOOKUP_KINDS[each.query.kind],
            "rows": each.query.rows,
            "state": LOOKUP_STATES[each.status],
            "record": [
                (LABELS.get(name, name), _shown(value, full=values["full"])) for name, value in each.record.items()
            ],
            "source": each.source,
            "as_of": each.as_of,
        }
        for each in shown.lookups
    ]
    return show(
        request,
        "clerk_history.html",
        **values,
        tab="history",
        events=events(shown, values["called"]),
        answers=answers,
        asks=who.office_of(request).settings.sharing is not None,
        held=purging.is_held(who.office_of(request), case_id),
        hold_reasons=purging.REASONS,
    )


def _shown(value: str | tuple[str, ...], *, full: bool) -> str:
    text = value if isinstance(value, str) else "、".join(value)
    return text if full else mask_text(text)


def _chunks(file: UploadFile) -> Iterator[bytes]:
    while chunk := file.file.read(_CHUNK):
        yield chunk
