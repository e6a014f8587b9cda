"""What the supplier and the window enter for plan and contracts: boxes with what the case gives, and entering them."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Request, Response
from pydantic import Field

from intake.api import who
from intake.api.answers import SeenVersion, answer
from intake.api.bodies import Body
from intake.api.repeats import RepeatableRoute
from intake.api.routes_cases import CaseId
from intake.office_work import entering, portions
from intake.office_work.entering import EnteredView
from intake.office_work.people import Person

router = APIRouter(tags=["文书"], route_class=RepeatableRoute)
Supplied = Annotated[
    Literal["supply_plan", "contract_resident", "contract_low_voltage", "contract_high_voltage"],
    Path(description="供电方案答复单或供用电合同"),
]
Enterer = Annotated[Person, Depends(who.needs("supply.enter"))]


class EnteredBody(Body):
    """填写的栏目：字段路径 → 内容，没有写的不变；空串恢复为本件资料中的内容，没有的留空待填"""

    values: Annotated[
        dict[Annotated[str, Field(max_length=100)], Annotated[str, Field(max_length=2000)]],
        Field(max_length=300, examples=[{"supply.voltage": "three_380", "metering.meter_type": "智能电能表"}]),
    ]


@router.get(
    "/cases/{case_id}/documents/{document}/boxes", summary="供电方案、合同的填写内容", response_model=EnteredView
)
def read_boxes(request: Request, case_id: CaseId, document: Supplied, by: Enterer) -> Response:
    """每一栏：本件资料中已有的、何人何时填写的、还空着的。ETag 用于填写时的 If-Match。"""
    office = who.office_of(request)
    portions.expect_document(office, by, case_id, document)
    found = entering.boxes_of(office, case_id, document)
    return answer(request, by, found, version=found.version)


@router.patch(
    "/cases/{case_id}/documents/{document}/boxes", summary="填写供电方案、合同的内容", response_model=EnteredView
)
def enter_boxes(
    request: Request, case_id: CaseId, document: Supplied, told: EnteredBody, by: Enterer, version: SeenVersion
) -> Response:
    """材料中没有、由供电部门或窗口填写的内容。填好后用 `POST /api/v1/cases/{case_id}/documents/{document}` 生成。"""
    office = who.office_of(request)
    portions.expect_document(office, by, case_id, document)
    found = entering.enter(office, by, case_id, document, told.values, version=version)
    return answer(request, by, found, version=found.version)
