"""Cases: open, list, read, change, hand in, withdraw, follow, evaluate, see numbers in full."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response
from pydantic import BaseModel

from intake.accounts import following
from intake.accounts.access import expect_right
from intake.api import bodies, who
from intake.api.answers import SeenVersion, answer
from intake.api.problems import BadRequestError
from intake.api.repeats import MAX_CHARS, RepeatableRoute
from intake.domain.steps import STEP_NAMES
from intake.errors import CaseFileError
from intake.office_work import case_lists, changing, finding_cases, full_values, opening, steering
from intake.office_work.case_lists import Wanted
from intake.office_work.full_values import FullValues
from intake.office_work.people import Person
from intake.office_work.portions import portion
from intake.office_work.views import CaseList, CaseView
from intake.service import CHINA

router = APIRouter(tags=["办件"], route_class=RepeatableRoute)
opening_router = APIRouter(tags=["办件"])
"""Opening a case keeps its own key, in its own transaction."""
CaseId = Annotated[str, Path(max_length=32, description="办件标识", examples=["4f0c0d6a2b9e4d8f9c1a7e5b3d2c1a0f"])]
Key = Annotated[
    str, Header(alias="Idempotency-Key", max_length=MAX_CHARS, description="幂等键：同一键的重复请求得到同样的回答")
]
_OPENERS_AT_THE_WINDOW = frozenset({"clerk", "manager"})


class CodeView(BaseModel):
    """一个还有效的手机验证码"""

    code: str
    expires_at: datetime


class Followed(BaseModel):
    """查询成功：办件标识"""

    case_id: str


@opening_router.post("/cases", status_code=201, summary="新建办件", response_model=CaseView)
def open_case(
    request: Request,
    form: bodies.CaseForm,
    _by: Annotated[Person, Depends(who.needs("case.open"))],
    batch: Annotated[bool, Query(description="批量导入，无人等候：识别排在后面")] = False,
    key: Key = "",
) -> Response:
    """新办件是草稿，按当天有效的材料清单办理。没有登录的申请人同时得到一个 Cookie，凭它继续办理。"""
    by = who.applicant(request)
    refuse_foreign_claims(by, form)
    opened = opening.open_case(who.office_of(request), by, opening.OpenCase(form, batch=batch, key=key))
    return case_answer(request, by, opened, status=201, location=f"/api/v1/cases/{opened.id}")


@router.get("/cases", summary="办件列表", response_model=CaseList)
def list_cases(
    request: Request,
    by: Annotated[Person, Depends(who.needs("case.list"))],
    step: Annotated[list[str], Query(max_length=20, description="步骤，可多个", examples=[["checked"]])] = [],  # noqa: B006
    district: Annotated[list[str], Query(max_length=20, description="区县，可多个")] = [],  # noqa: B006
    matter: Annotated[str | None, Query(max_length=40, description="事项")] = None,
    number: Annotated[str | None, Query(max_length=40, description="编号的开头")] = None,
    due_within_days: Annotated[int | None, Query(ge=0, le=365, description="几天内到期（含已超期）")] = None,
    doubts: Annotated[bool | None, Query(description="是否有待核对的问题")] = None,
    received_from: Annotated[date | None, Query(description="收件日期，从")] = None,
    received_to: Annotated[date | None, Query(description="收件日期，到")] = None,
    after: Annotated[str | None, Query(max_length=32, description="上一页给出的 next")] = None,
    limit: Annotated[int, Query(ge=1, le=case_lists.MAX_LISTED, description="每页几件")] = 50,
) -> Response:
    """只列出调用者可以查看的办件，新的在前。列表中没有姓名和号码。"""
    office = who.office_of(request)
    unknown = sorted(set(step) - set(STEP_NAMES))
    if unknown:
        raise BadRequestError("没有这种步骤。", f"请从这些中选择：{'、'.join(STEP_NAMES)}。", fields=("step",))
    wanted = Wanted(
        districts=district or None,
        steps=step or None,
        number=number,
        due_before=office.now() + timedelta(days=due_within_days) if due_within_days is not None else None,
        doubts=doubts,
        received_from=_midnight(received_from),
        received_before=_midnight(received_to, days=1),
    )
    own_only = expect_right(by, "case.list") == "own"
    found = case_lists.list_for(office, by, wanted, own_only=own_only, matter=matter, after=after, limit=limit)
    return answer(request, by, found)


@router.get("/cases/{case_id}", summary="查看办件", response_model=CaseView)
def read_case(request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("case.read"))]) -> Response:
    """办件、各文件的进度、核验结果。证件号码、电话按角色遮盖。"""
    office = who.office_of(request)
    found = finding_cases.read_case(office, case_id)
    return case_answer(request, by, found)


@router.put("/cases/{case_id}/form", summary="修改申请表", response_model=CaseView)
def put_form(
    request: Request,
    case_id: CaseId,
    form: bodies.CaseForm,
    by: Annotated[Person, Depends(who.needs("case.amend"))],
    version: SeenVersion,
) -> Response:
    """提交前整份替换；提交后只写要更正的部分（`application`、`flags`），留下更正记录。"""
    office = who.office_of(request)
    refuse_foreign_claims(by, form)
    if finding_cases.read_case(office, case_id).step == "draft":
        found = opening.amend_draft(office, by, case_id, form, version=version)
    else:
        found = steering.amend(office, by, case_id, form, version=version)
    return case_answer(request, by, found)


@router.post("/cases/{case_id}/submission", summary="提交、补正提交、补充材料", response_model=CaseView)
def hand_in(
    request: Request,
    case_id: CaseId,
    wanted: bodies.WhyBody,
    by: Annotated[Person, Depends(who.needs("case.hand_in"))],
    version: SeenVersion,
) -> Response:
    """把已上传的全部材料交给窗口。是首次提交、补正还是补充，由办件所在步骤决定。"""
    return case_answer(
        request, by, changing.hand_in(who.office_of(request), by, case_id, why=wanted.why, version=version)
    )


@router.post("/cases/{case_id}/deferred-papers", summary="补齐容缺材料", response_model=CaseView)
def supply_deferred(
    request: Request,
    case_id: CaseId,
    wanted: bodies.DeferredBody,
    by: Annotated[Person, Depends(who.needs("case.hand_in"))],
    version: SeenVersion,
) -> Response:
    """先上传文件，再说明补的是哪几项。"""
    rows = tuple(wanted.rows)
    return case_answer(
        request, by, steering.supply_deferred(who.office_of(request), by, case_id, rows, version=version)
    )


@router.post("/cases/{case_id}/withdrawal", summary="撤回申请", response_model=CaseView)
def withdraw(
    request: Request,
    case_id: CaseId,
    wanted: bodies.WhyBody,
    by: Annotated[Person, Depends(who.needs("case.withdraw"))],
    version: SeenVersion,
) -> Response:
    """撤回后可由窗口恢复。"""
    return case_answer(
        request, by, steering.withdraw(who.office_of(request), by, case_id, why=wanted.why, version=version)
    )


@router.post("/cases/{case_id}/evaluation", summary="满意度评价", response_model=CaseView)
def evaluate(
    request: Request,
    case_id: CaseId,
    wanted: bodies.EvaluationBody,
    by: Annotated[Person, Depends(who.needs("case.evaluate"))],
    version: SeenVersion,
) -> Response:
    """完工后评价一次。"""
    found = steering.evaluate(
        who.office_of(request),
        by,
        case_id,
        score=wanted.score,
        channel=wanted.channel,
        comment=wanted.comment,
        version=version,
    )
    return case_answer(request, by, found)


@router.post("/cases/{case_id}/full-values", summary="查看完整号码", response_model=FullValues)
def reveal(
    request: Request,
    case_id: CaseId,
    wanted: bodies.ReasonBody,
    by: Annotated[Person, Depends(who.needs("values.reveal"))],
) -> Response:
    """申请表和各材料的全部内容，不遮盖。每次查看连同理由记入操作记录。"""
    found = full_values.full_values(who.office_of(request), by, case_id, wanted.reason)
    return answer(request, by, found, full=True)


@router.get("/cases/{case_id}/codes", summary="查看发给申请人的验证码", response_model=list[CodeView])
def read_codes(request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("case.code"))]) -> Response:
    """没有短信平台时，由窗口人员核对申请人身份后告知。查看留痕。"""
    return answer(request, by, following.open_codes(who.office_of(request), by, case_id), full=True)


@opening_router.post("/follow/codes", status_code=204, summary="获取手机验证码")
def send_code(
    request: Request, wanted: bodies.FollowCodeBody, _by: Annotated[Person, Depends(who.needs("case.follow"))]
) -> Response:
    """编号与手机号相符的，发出 10 分钟内有效的验证码。相符与否，回答都一样。"""
    following.send_code(who.office_of(request), wanted.number, wanted.phone, address=who.address(request))
    return Response(status_code=204)


@opening_router.post("/follow", summary="凭编号和验证码查进度", response_model=Followed)
def follow(
    request: Request, wanted: bodies.FollowBody, _by: Annotated[Person, Depends(who.needs("case.follow"))]
) -> Response:
    """查询码印在回执上；手机验证码用一次即失效。成功后凭 Cookie 查看和办理，30 天内有效。"""
    by = who.applicant(request)
    if by.role != "applicant":
        raise BadRequestError("已用其他身份登录。", "请先退出登录，或直接打开办件。")
    case_id = following.follow(who.office_of(request), by, wanted.number, wanted.code, address=who.address(request))
    return answer(request, by, {"case_id": case_id})


def case_answer(request: Request, by: Person, view: CaseView, *, status: int = 200, location: str = "") -> Response:
    """The case as this person may see it, with its version."""
    shown = portion(who.office_of(request), by, view)
    return answer(request, by, shown, status=status, version=view.version, location=location)


def refuse_foreign_claims(by: Person, form: Mapping[str, Any]) -> None:
    """What only the office can know is not taken from others: rows fetched by the system, a hand-in at the window, the
    number. Raises CaseFileError.
    """
    if by.role in _OPENERS_AT_THE_WINDOW:
        return
    wrong = []
    if form.get("fetched"):
        wrong.append("fetched")
    if form.get("channel") == "window":
        wrong.append("channel")
    if wrong:
        raise CaseFileError(
            f"申请信息中这些内容由窗口填写：{'、'.join(wrong)}",
            "请删去；网上申请的 channel 填 online。",
            fields=tuple(wrong),
        )


def _midnight(day: date | None, *, days: int = 0) -> datetime | None:
    """The beginning of a day in China, or of one after it."""
    if day is None:
        return None
    try:
        return datetime.combine(day + timedelta(days=days), datetime.min.time(), CHINA).astimezone(UTC)
    except OverflowError as error:
        raise BadRequestError("日期超出范围。", "请检查日期。", fields=("received_from", "received_to")) from error
