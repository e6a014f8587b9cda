"""Documents: of a case, and by data alone, one or many; as Word, as PDF where it is enabled."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import IO, Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from intake.api import bodies, who
from intake.api.answers import answer
from intake.api.downloads import PARTS, download
from intake.api.repeats import RepeatableRoute
from intake.api.routes_cases import CaseId
from intake.office_work import case_papers, case_review, composing, given_documents, portions
from intake.office_work.case_papers import Choice, PaperView
from intake.office_work.office import Office
from intake.office_work.people import Person


class OriginsView(BaseModel):
    """一份文书的来源记录。`values`：字段路径 → 来源；没有来源记录的为 null"""

    format: int
    document: str
    case_no: str
    template: dict[str, Any]
    data_sha256: str
    docx_sha256: str
    mark: str
    values: dict[str, dict[str, Any] | None]


router = APIRouter(tags=["文书"], route_class=RepeatableRoute)
stateless_router = APIRouter(tags=["文书"])
"""By data alone: nothing is kept, so that calls may be repeated at will."""
DocumentId = Annotated[str, Path(max_length=32, description="文书标识")]
Document = Annotated[str, Path(max_length=60, description="文书种类，见 `GET /api/v1/catalogue/documents`")]
Format = Annotated[Literal["docx", "pdf"], Query(description="docx 或 pdf")]
_WORD = case_papers.WORD
_FILE: dict[int | str, dict[str, Any]] = {
    200: {"content": {_WORD: {}, "application/pdf": {}}, "description": "Word 或 PDF 文件"}
}
_ZIP: dict[int | str, dict[str, Any]] = {200: {"content": {"application/zip": {}}, "description": "ZIP 文件"}}
_CHUNK_BYTES = 256 * 1024
_IN_MEMORY_BYTES = 8 * 1024 * 1024


@router.get("/cases/{case_id}/documents", summary="本件文书", response_model=list[PaperView])
def list_documents(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("document.read"))]
) -> Response:
    """已生成的文书，新的在前；`open_points` 为还待填写的内容。"""
    office = who.office_of(request)
    made = case_papers.papers_of(office, case_id)
    return answer(request, by, [each for each in made if portions.may_have_document(office, by, case_id, each.kind)])


@router.get("/cases/{case_id}/documents/choices", summary="本件可生成的文书", response_model=list[Choice])
def list_choices(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("document.make"))]
) -> Response:
    """现在能不能生成，不能的说明为什么。"""
    office = who.office_of(request)
    found = case_papers.choices(case_review.open_review(office, case_id), office)
    return answer(request, by, [each for each in found if portions.may_have_document(office, by, case_id, each.kind)])


@router.post("/cases/{case_id}/documents/{document}", status_code=201, summary="生成本件文书", response_model=PaperView)
def make_document(
    request: Request,
    case_id: CaseId,
    document: Annotated[case_papers.Kind, Path(description="文书种类")],
    wanted: bodies.MakeBody,
    by: Annotated[Person, Depends(who.needs("document.make"))],
) -> Response:
    """由本件数据生成，缺的留空并列入待填。数据没有变化的，给出已有的文书。正式文书由窗口出具。"""
    office = who.office_of(request)
    composing.expect_issuer(by, final=wanted.final or wanted.data is not None)
    portions.expect_document(office, by, case_id, document)
    if wanted.data is not None:
        made = given_documents.make_from_data(office, by, case_id, document, wanted.data)
    else:
        made = case_papers.make(
            office, by, case_id, document, final=wanted.final, doc_no=wanted.doc_no, clerk=wanted.clerk
        )
    location = f"/api/v1/cases/{case_id}/documents/{made.id}"
    return answer(request, by, made, status=201, location=location)


@router.get(
    "/cases/{case_id}/documents/{document_id}", summary="下载文书", responses=_FILE | PARTS, response_class=Response
)
def download_document(
    request: Request,
    case_id: CaseId,
    document_id: DocumentId,
    by: Annotated[Person, Depends(who.needs("document.read"))],
    format: Format = "docx",  # noqa: A002
) -> Response:
    """没有启用 PDF 的，返回 `pdf_unavailable`，可下载 Word 文件。"""
    office = who.office_of(request)
    _expect(office, by, case_id, document_id)
    found = case_papers.download(office, by, case_id, document_id, pdf=format == "pdf")
    return download(request, found.data, found.media_type, name=found.name)


@router.get("/cases/{case_id}/documents/{document_id}/origins", summary="文书内容的来源", response_model=OriginsView)
def read_origins(
    request: Request,
    case_id: CaseId,
    document_id: DocumentId,
    by: Annotated[Person, Depends(who.needs("document.read"))],
) -> Response:
    """每一项内容来自哪份材料的哪一页、哪个位置、读出的原文，或由谁何时填写。"""
    office = who.office_of(request)
    _expect(office, by, case_id, document_id)
    return answer(request, by, case_papers.origins_of(office, case_id, document_id))


@stateless_router.post("/documents/{document}", summary="按数据生成文书", responses=_FILE, response_class=Response)
def compose(
    request: Request,
    document: Document,
    data: dict[str, Any],
    _by: Annotated[Person, Depends(who.needs("document.compose"))],
    format: Format = "docx",  # noqa: A002
) -> Response:
    """请求内容即文书数据，格式见 `GET /api/v1/catalogue/documents/{document}/schema`。

    什么也不保存；同样的数据得到一字节不差的文件。"""
    made = composing.compose(who.office_of(request), document, data, pdf=format == "pdf")
    headers = {
        "Content-Disposition": f'attachment; filename="{document}.{format}"',
        "X-Document-Mark": quote(made.mark),
    }
    return Response(made.data, media_type="application/pdf" if format == "pdf" else _WORD, headers=headers)


@stateless_router.post("/documents:batch", summary="按数据生成一批文书", responses=_ZIP, response_class=Response)
def compose_many(
    request: Request,
    wanted: bodies.BatchBody,
    by: Annotated[Person, Depends(who.needs("document.compose"))],
    format: Format = "docx",  # noqa: A002
) -> Response:
    """最多 200 份，打成一个 ZIP。个别数据不合格的不影响其余，原因写在 ZIP 内的清单里。"""
    target = tempfile.SpooledTemporaryFile(_IN_MEMORY_BYTES)  # noqa: SIM115 - closed when it was sent
    items = [(item.document, item.data) for item in wanted.documents]
    failed = composing.compose_many(who.office_of(request), by, items, target, pdf=format == "pdf")
    target.seek(0)
    headers = {"Content-Disposition": 'attachment; filename="documents.zip"', "X-Documents-Failed": str(failed)}
    return StreamingResponse(_pieces(target), media_type="application/zip", headers=headers)


def _expect(office: Office, by: Person, case_id: str, document_id: str) -> None:
    """Raises NotFoundError for a document that is not for a reviewer's department."""
    for each in case_papers.papers_of(office, case_id):
        if each.id == document_id:
            portions.expect_document(office, by, case_id, each.kind)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while chunk := file.read(_CHUNK_BYTES):
            yield chunk
