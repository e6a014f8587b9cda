"""From the one-time list to the connected meter: notices, acceptance, departments, plan, contract, works, the end."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from intake.api import bodies, who
from intake.api.answers import SeenVersion, answer
from intake.api.repeats import RepeatableRoute
from intake.api.routes_cases import CaseId, case_answer
from intake.office_work import case_review, concluding, purging, steering
from intake.office_work.people import Person
from intake.office_work.steering import Course
from intake.office_work.views import CaseView

router = APIRouter(tags=["办理步骤"], route_class=RepeatableRoute)
Clerk = Annotated[Person, Depends(who.needs("notice.issue"))]
Steers = Annotated[Person, Depends(who.needs("case.steer"))]
Supplier = Annotated[Person, Depends(who.needs("supply.act"))]
Works = Annotated[Person, Depends(who.needs("works.act"))]


class HoldBody(BaseModel):
    """延长保存，或不再延长"""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"reason": "review"}]})
    reason: Annotated[
        Literal["review", "court", "complaint", "audit", "archive", ""],
        Field(
            description="review 行政复议，court 行政诉讼，complaint 信访投诉，audit 审计巡察，archive 尚未归档；"
            "空为不再延长"
        ),
    ]


class HoldView(BaseModel):
    """是否延长保存"""

    hold: bool


class NoticePreviewView(BaseModel):
    """现在出具的补正清单会是什么样。`refusal` 不为空的，说明为什么还不能出具"""

    version: int
    lines: list[dict[str, Any]]
    barred: list[dict[str, Any]]
    outstanding: list[dict[str, Any]]
    deferred: list[int]
    due: str | None
    document: dict[str, Any] | None
    doubts: int
    refusal: str


@router.get("/cases/{case_id}/history", summary="办理经过", response_model=Course)
def read_history(request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("case.read"))]) -> Response:
    """发生过的每一步、各部门的审查、现在可以做什么。部门只看到自己的部分。"""
    return answer(request, by, steering.course(who.office_of(request), by, case_id))


@router.get("/cases/{case_id}/notice", summary="预览补正清单", response_model=NoticePreviewView)
def preview_notice(request: Request, case_id: CaseId, by: Clerk) -> Response:
    """不保存，不告知。"""
    office = who.office_of(request)
    review = case_review.open_review(office, case_id)
    return answer(request, by, concluding.preview_notice(review, office), version=review.version)


@router.post("/cases/{case_id}/notice", status_code=201, summary="出具补正清单", response_model=CaseView)
def issue_notice(
    request: Request, case_id: CaseId, wanted: bodies.NoticeBody, by: Clerk, version: SeenVersion
) -> Response:
    """一次性告知：内容就此固定。再次出具只能针对新交的材料，并写明理由。"""
    found = concluding.issue_notice(
        who.office_of(request),
        by,
        case_id,
        clerk=wanted.clerk,
        doc_no=wanted.doc_no,
        why=wanted.why,
        version=version,
    )
    return case_answer(request, by, found, status=201)


@router.post("/cases/{case_id}/waiting", summary="仍待补正", response_model=CaseView)
def keep_waiting(request: Request, case_id: CaseId, by: Clerk, version: SeenVersion) -> Response:
    """已告知的内容还没有补齐，不另发清单。"""
    return case_answer(request, by, concluding.keep_waiting(who.office_of(request), by, case_id, version=version))


@router.post("/cases/{case_id}/acceptance", summary="受理、容缺受理", response_model=CaseView)
def accept(
    request: Request, case_id: CaseId, wanted: bodies.AcceptanceBody, by: Clerk, version: SeenVersion
) -> Response:
    """没有待核对、待补正的内容才能受理；可容缺的材料须有承诺书。"""
    found = concluding.accept(
        who.office_of(request),
        by,
        case_id,
        undertaking=wanted.undertaking,
        due=wanted.due,
        why=wanted.why,
        version=version,
    )
    return case_answer(request, by, found)


@router.post("/cases/{case_id}/acceptance-by-law", summary="逾期未告知，视为受理", response_model=CaseView)
def accept_by_law(request: Request, case_id: CaseId, by: Clerk, version: SeenVersion) -> Response:
    """行政许可法第三十二条：五个工作日内未一次性告知的，自收到之日起即为受理。"""
    return case_answer(request, by, concluding.accept_by_law(who.office_of(request), by, case_id, version=version))


@router.post("/cases/{case_id}/rejection", summary="不予受理", response_model=CaseView)
def reject(
    request: Request, case_id: CaseId, wanted: bodies.RejectionBody, by: Clerk, version: SeenVersion
) -> Response:
    """只限法定的两种情形；材料不齐的应出具补正清单。"""
    found = concluding.refuse(
        who.office_of(request),
        by,
        case_id,
        grounds=wanted.grounds,
        organ=wanted.organ,
        why=wanted.why,
        version=version,
    )
    return case_answer(request, by, found)


@router.post("/cases/{case_id}/approval", summary="推送并联审批", response_model=CaseView)
def forward(request: Request, case_id: CaseId, by: Steers, version: SeenVersion) -> Response:
    """每个部门只收到自己事项的材料，各自计时。"""
    return case_answer(request, by, concluding.forward(who.office_of(request), by, case_id, version=version))


@router.post("/cases/{case_id}/approval/outcome", summary="部门意见", response_model=CaseView)
def decide_part(
    request: Request,
    case_id: CaseId,
    wanted: bodies.OutcomeBody,
    by: Annotated[Person, Depends(who.needs("department.decide"))],
    version: SeenVersion,
) -> Response:
    """同意、不同意（须写理由），或重新办理（须写理由）。"""
    found = steering.decide_part(who.office_of(request), by, case_id, wanted.outcome, why=wanted.why, version=version)
    return case_answer(request, by, found)


@router.post("/cases/{case_id}/plan", summary="出具供电方案和合同", response_model=CaseView)
def issue_plan(
    request: Request, case_id: CaseId, wanted: bodies.WhyBody, by: Supplier, version: SeenVersion
) -> Response:
    """已出具的，再次调用为重新出具，须写理由。"""
    return case_answer(
        request, by, steering.issue_plan(who.office_of(request), by, case_id, why=wanted.why, version=version)
    )


@router.post("/cases/{case_id}/contract/signature", summary="签订合同", response_model=CaseView)
def sign(
    request: Request,
    case_id: CaseId,
    wanted: bodies.WhyBody,
    by: Annotated[Person, Depends(who.needs("contract.sign"))],
    version: SeenVersion,
) -> Response:
    """签字盖章后的扫描件以用途 signed_copy 上传。"""
    return case_answer(request, by, steering.sign(who.office_of(request), by, case_id, why=wanted.why, version=version))


@router.post("/cases/{case_id}/works", summary="开工", response_model=CaseView)
def start_works(request: Request, case_id: CaseId, wanted: bodies.WhyBody, by: Works, version: SeenVersion) -> Response:
    """不涉及用电的，各部门同意后即可开工。"""
    return case_answer(
        request, by, steering.start_works(who.office_of(request), by, case_id, why=wanted.why, version=version)
    )


@router.post("/cases/{case_id}/connection", summary="完工、装表接电", response_model=CaseView)
def connect(request: Request, case_id: CaseId, wanted: bodies.WhyBody, by: Works, version: SeenVersion) -> Response:
    """施工的，完工后接电；居民报装签订合同后直接接电。"""
    return case_answer(
        request, by, steering.connect(who.office_of(request), by, case_id, why=wanted.why, version=version)
    )


@router.post("/cases/{case_id}/closure", summary="终止办理", response_model=CaseView)
def close(request: Request, case_id: CaseId, wanted: bodies.WhyBody, by: Steers, version: SeenVersion) -> Response:
    """逾期未补正，或未获部门批准；须写理由。"""
    return case_answer(
        request, by, steering.close(who.office_of(request), by, case_id, why=wanted.why, version=version)
    )


@router.post("/cases/{case_id}/reopening", summary="恢复办理", response_model=CaseView)
def reopen(request: Request, case_id: CaseId, wanted: bodies.WhyBody, by: Steers, version: SeenVersion) -> Response:
    """撤回、终止、不予受理的，回到结束前的步骤；须写理由。"""
    return case_answer(
        request, by, steering.reopen(who.office_of(request), by, case_id, why=wanted.why, version=version)
    )


@router.put("/cases/{case_id}/hold", summary="延长保存", response_model=HoldView)
def hold(
    request: Request, case_id: CaseId, wanted: HoldBody, by: Annotated[Person, Depends(who.needs("case.hold"))]
) -> Response:
    """复议、诉讼、审计等需要时，到期不清除本件。理由记入操作记录。"""
    purging.hold(who.office_of(request), by, case_id, reason=wanted.reason)
    return answer(request, by, HoldView(hold=purging.is_held(who.office_of(request), case_id)).model_dump())
