"""What there is: kinds of papers, the materials list, steps, documents with the schemas of their data, CASE.json."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import BaseModel

from generator import service as generator
from generator.errors import UnknownDocumentError
from intake import case_file, material_file, service
from intake.api import who
from intake.api.answers import answer
from intake.domain.steps import CHANGES, STEP_NAMES
from intake.errors import MaterialFileError
from intake.office_work import webhooks
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from ocr.kinds import catalogue

router = APIRouter(tags=["目录"], prefix="/catalogue")
Reader = Annotated[Person, Depends(who.needs("catalogue"))]
Document = Annotated[str, Path(max_length=60, description="文书种类代码", examples=["joint_application"])]


class FieldView(BaseModel):
    """一个栏目"""

    id: str
    name: str
    type: str


class KindView(BaseModel):
    """一种材料；`rows` 为可满足附件2的哪几项"""

    id: str
    name: str
    rows: list[int]
    fields: list[FieldView]


class MaterialsView(BaseModel):
    """材料清单：按通知文号和生效日期区分版本"""

    notice: str
    in_force: str
    matters: list[dict[str, Any]]


class DocumentView(BaseModel):
    """一种文书"""

    id: str
    name: str
    version: int


class StepsView(BaseModel):
    """办理步骤，和各步骤之间的变化"""

    steps: dict[str, str]
    changes: list[dict[str, Any]]


@router.get("/kinds", summary="材料种类和栏目", response_model=list[KindView])
def read_kinds(request: Request, by: Reader) -> Response:
    """能识别的全部材料种类，各有哪些栏目。"""
    told = [
        {
            "id": kind.id,
            "name": kind.name,
            "rows": kind.rows,
            "fields": [{"id": field.id, "name": field.name, "type": field.type} for field in kind.fields.values()],
        }
        for kind in catalogue().values()
    ]
    return answer(request, by, told)


@router.get("/materials", summary="材料清单", response_model=MaterialsView)
def read_materials(
    request: Request,
    by: Reader,
    on: Annotated[date | None, Query(description="哪一天有效的清单；默认今天")] = None,
) -> Response:
    """附件2：各事项的材料、办理时限、来源要求。"""
    office = who.office_of(request)
    try:
        table = material_file.materials(on or service.wall_clock(office.now()).date(), office.settings.materials_folder)
    except MaterialFileError as error:
        if on is None:
            raise
        raise NotFoundError("材料清单") from error
    told = {"notice": table.notice, "in_force": table.in_force, "matters": table.matters}
    return answer(request, by, told)


@router.get("/steps", summary="办理步骤", response_model=StepsView)
def read_steps(request: Request, by: Reader) -> Response:
    """哪一步可以到哪一步，由谁办。"""
    return answer(request, by, {"steps": STEP_NAMES, "changes": CHANGES})


@router.get("/case-schema", summary="申请信息的格式", response_model=dict[str, Any])
def read_case_schema(request: Request, by: Reader) -> Response:
    """CASE.json 的 JSON Schema。"""
    return answer(request, by, case_file.CaseFile.model_json_schema())


@router.get("/documents", summary="文书目录", response_model=list[DocumentView])
def read_documents(request: Request, by: Reader) -> Response:
    """能生成的全部文书。"""
    return answer(request, by, generator.documents(own=who.office_of(request).settings.templates_folder))


@router.get("/documents/{document}/schema", summary="文书数据的格式", response_model=dict[str, Any])
def read_schema(request: Request, by: Reader, document: Document) -> Response:
    """`POST /api/v1/documents/{document}` 的请求内容的 JSON Schema（2020-12）。"""
    try:
        return answer(request, by, generator.schema(document))
    except UnknownDocumentError as error:
        raise NotFoundError("文书") from error


@router.get("/documents/{document}/example", summary="文书数据的例子", response_model=dict[str, Any])
def read_example(request: Request, by: Reader, document: Document) -> Response:
    """完整合格、内容虚构的数据，可直接用来试生成。"""
    try:
        return answer(request, by, generator.example(document), full=True)
    except UnknownDocumentError as error:
        raise NotFoundError("文书") from error


@router.get("/webhook-kinds", summary="回调消息的种类", response_model=dict[str, str])
def read_webhook_kinds(request: Request, by: Reader) -> Response:
    """代码和说明。"""
    return answer(request, by, webhooks.KINDS)
