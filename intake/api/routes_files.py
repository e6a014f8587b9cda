"""Files of a case: hand in by form or raw, list, original, pictures, remove, read again; live progress."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Annotated, Any, Literal
from urllib.parse import unquote

import anyio.from_thread
from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response, UploadFile
from fastapi.responses import StreamingResponse
from fastapi.routing import APIRoute

from intake.accounts import rates
from intake.api import who
from intake.api.answers import answer
from intake.api.downloads import PARTS, download
from intake.api.progress_stream import progress_stream
from intake.api.routes_cases import CaseId, Key
from intake.office_work import finding_cases, following_progress, looking, pictures, portions, receiving, rereading
from intake.office_work.following_progress import Progress
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile
from intake.office_work.views import FileView

MAX_PARTS, MAX_FIELD_BYTES = 200, 64 * 1024
_PIECE_BYTES = 512 * 1024
FileId = Annotated[str, Path(max_length=32, description="文件标识")]
PageNumber = Annotated[int, Path(ge=1, le=100_000, description="第几页，从 1 起")]
Purpose = Literal["material", "signed_copy", "undertaking", "other"]
PurposeOf = Annotated[
    Purpose, Query(description="用途：material 申请材料，signed_copy 签字盖章后扫描件，undertaking 承诺书，other 其他")
]


class FormRoute(APIRoute):
    """Reads forms with our own limits before the framework does with its own."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_limited(request: Request) -> Response:
            if request.headers.get("content-type", "").startswith("multipart/form-data"):
                await request.form(max_files=MAX_PARTS, max_fields=MAX_PARTS, max_part_size=MAX_FIELD_BYTES)
            return await handle(request)

        return handle_limited


router = APIRouter(tags=["材料文件"], route_class=FormRoute)
_PICTURE: dict[int | str, dict[str, Any]] = {200: {"content": {"image/jpeg": {}}, "description": "JPEG 图像"}}
_BYTES: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/octet-stream": {}}, "description": "文件原样内容"},
    **PARTS,
}
_STREAM: dict[int | str, dict[str, Any]] = {200: {"content": {"text/event-stream": {}}, "description": "事件流"}}
_RECEIVED: dict[int | str, dict[str, Any]] = {
    200: {"model": FileView, "description": "本件已有同样的文件，或同一幂等键"}
}


@router.post(
    "/cases/{case_id}/files",
    status_code=202,
    summary="上传材料（表单）",
    response_model=FileView,
    responses=_RECEIVED,
)
def post_file(
    request: Request,
    case_id: CaseId,
    file: UploadFile,
    by: Annotated[Person, Depends(who.needs("file.add"))],
    purpose: PurposeOf = "material",
    key: Key = "",
) -> Response:
    """202：文件已存妥，将开始识别。JPEG、PNG、TIFF、PDF、HEIC，每个不超过 50 MB。重复上传同一文件只算一份。"""
    return _receive(request, by, case_id, file.filename or "", _pieces(file), file.content_type or "", purpose, key)


@router.post(
    "/cases/{case_id}/files/raw",
    status_code=202,
    summary="上传材料（原样）",
    response_model=FileView,
    responses=_RECEIVED,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        }
    },
)
def post_raw_file(
    request: Request,
    case_id: CaseId,
    by: Annotated[Person, Depends(who.needs("file.add"))],
    name: Annotated[str, Query(max_length=255, description="文件名；含姓名的请用请求头 X-File-Name")] = "",
    x_file_name: Annotated[str, Header(max_length=1000, description="文件名，百分号编码")] = "",
    purpose: PurposeOf = "material",
    key: Key = "",
) -> Response:
    """请求内容就是文件本身，边收边存；最适合大文件。"""
    kind = request.headers.get("content-type", "")
    told = unquote(x_file_name, errors="replace") or name
    return _receive(request, by, case_id, told, _streamed(request), kind, purpose, key)


@router.get("/cases/{case_id}/files", summary="文件列表", response_model=list[FileView])
def list_files(request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("file.read"))]) -> Response:
    """各文件和各页的识别进度。"""
    office = who.office_of(request)
    view = finding_cases.read_case(office, case_id)
    return answer(request, by, portions.portion(office, by, view).files, version=view.version)


@router.get("/cases/{case_id}/files/{file_id}/original", summary="下载原件", responses=_BYTES, response_class=Response)
def read_original(
    request: Request, case_id: CaseId, file_id: FileId, by: Annotated[Person, Depends(who.needs("file.download"))]
) -> Response:
    """上传时的文件，一字节不差。每次下载记入操作记录。"""
    office = who.office_of(request)
    view = finding_cases.read_case(office, case_id)
    file = portions.expect_file(office, by, view, file_id)
    found = looking.original(office, by, view, file)
    return download(request, found.data, "application/octet-stream", name=found.name, etag=file.sha256[:32])


@router.get(
    "/cases/{case_id}/files/{file_id}/pages/{number}/picture",
    summary="页面图像",
    responses=_PICTURE,
    response_class=Response,
)
def read_picture(
    request: Request,
    case_id: CaseId,
    file_id: FileId,
    number: PageNumber,
    by: Annotated[Person, Depends(who.needs("file.read"))],
) -> Response:
    """转正后的页面，不含拍摄信息（EXIF）。栏目位置以此图像的像素计。"""
    office = who.office_of(request)
    portions.expect_file(office, by, finding_cases.read_case(office, case_id), file_id)
    data = pictures.page_picture(office, case_id, file_id, number)
    looking.note_look(office, by, "pages_seen", case_id, object_kind="file", object_id=file_id)
    return Response(data, media_type="image/jpeg", headers={"Cache-Control": "private, max-age=300"})


@router.delete("/cases/{case_id}/files/{file_id}", status_code=204, summary="删除文件")
def remove_file(
    request: Request, case_id: CaseId, file_id: FileId, by: Annotated[Person, Depends(who.needs("file.remove"))]
) -> Response:
    """只能删除还没有提交的文件。"""
    receiving.remove_file(who.office_of(request), by, case_id, file_id)
    return Response(status_code=204)


@router.post("/cases/{case_id}/files/{file_id}/reading", status_code=202, summary="重新识别", response_model=FileView)
def read_again(
    request: Request, case_id: CaseId, file_id: FileId, by: Annotated[Person, Depends(who.needs("file.read_again"))]
) -> Response:
    """用于识别失败或中断的文件。"""
    office = who.office_of(request)
    rereading.read_again(office, by, case_id, file_id)
    return answer(request, by, _file(request, by, case_id, file_id), status=202)


@router.get("/cases/{case_id}/progress", summary="识别进度", response_model=Progress)
def read_progress(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("case.read"))]
) -> Response:
    """现在到了哪一步。`news` 可作为事件流的起点。"""
    return answer(request, by, following_progress.progress(who.office_of(request), case_id))


@router.get(
    "/cases/{case_id}/events", summary="识别进度（事件流）", responses=_STREAM, response_class=StreamingResponse
)
def read_events(
    request: Request,
    case_id: CaseId,
    by: Annotated[Person, Depends(who.needs("case.read"))],
    after: Annotated[int, Query(ge=0, le=2**53, description="从哪条消息之后开始")] = 0,
    last_event_id: Annotated[str, Header(max_length=20, description="断线重连时由浏览器带上")] = "",
) -> StreamingResponse:
    """Server-Sent Events：`event` 为消息种类，`id` 为序号，`data` 为 JSON。十分钟后由服务端断开，浏览器自行重连。"""
    begin = int(last_event_id) if last_event_id.isascii() and last_event_id.isdigit() else after
    stream: AsyncIterator[bytes] = progress_stream(who.office_of(request), by, case_id, begin, now=time.monotonic)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


def _receive(
    request: Request,
    by: Person,
    case_id: str,
    name: str,
    chunks: Iterator[bytes],
    media_type: str,
    purpose: Purpose,
    key: str,
) -> Response:
    office = who.office_of(request)
    declared = request.headers.get("content-length", "")
    size = int(declared) if declared.isascii() and declared.isdigit() else 0
    with rates.counted_upload(office, by, size) as count:
        incoming = ReceiveFile(case_id, name, chunks, media_type=media_type, purpose=purpose, key=key, also=count)
        received = receiving.receive_file(office, by, incoming)
    return answer(request, by, received.file, status=202 if received.new else 200)


def _file(request: Request, by: Person, case_id: str, file_id: str) -> FileView:
    office = who.office_of(request)
    return portions.expect_file(office, by, finding_cases.read_case(office, case_id), file_id)


def _pieces(file: UploadFile) -> Iterator[bytes]:
    while chunk := file.file.read(_PIECE_BYTES):
        yield chunk


def _streamed(request: Request) -> Iterator[bytes]:
    """The body as it comes, read from the thread of the handler: in large pieces, for each is a way to the loop and
    back.
    """
    stream = request.stream()

    async def following() -> bytes:
        piece = bytearray()
        while len(piece) < _PIECE_BYTES and (chunk := await anext(stream, None)) is not None:
            piece += chunk
        return bytes(piece)

    while chunk := anyio.from_thread.run(following):
        yield chunk
