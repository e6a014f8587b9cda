"""What was read and what was found: fields with their places, corrections, divisions of pages, findings, originals."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import BaseModel, Field

from intake.api import bodies, who
from intake.api.answers import SeenVersion, answer, plain
from intake.api.repeats import RepeatableRoute
from intake.api.routes_cases import CaseId, case_answer
from intake.api.routes_files import FileId
from intake.domain.decisions import key_of
from intake.office_work import (
    arranging,
    case_review,
    deciding,
    finding_cases,
    noting,
    papers_read,
    proposing,
    signed_copies,
)
from intake.office_work.papers_read import PaperRead
from intake.office_work.people import Person
from intake.office_work.portions import portion
from intake.office_work.proposing import ProposedReading
from intake.office_work.views import CaseView
from ocr.service import Pages

router = APIRouter(tags=["识别与核验"], route_class=RepeatableRoute)
PaperIndex = Annotated[int, Path(ge=0, le=1000, description="文件中的第几份材料，从 0 起")]
FieldName = Annotated[str, Path(max_length=60, description="栏目", examples=["id_number"])]
FindingKey = Annotated[str, Query(max_length=200, description="问题的 `key`，见问题列表")]


class RowView(BaseModel):
    """材料清单的一项"""

    row: int
    matter: str
    material: str
    status: str
    documents: list[dict[str, Any]]
    slots: dict[str, Any]


class Checklist(BaseModel):
    """材料清单与核验结论；第一次核验之前 `verdict` 为 null。`signed_copies`：签字文书中已归档、待核对的份数"""

    verdict: str | None
    complete: bool | None
    checked: bool
    rows: list[RowView]
    signed_copies: dict[Literal["filed", "doubt"], int]


class FindingView(BaseModel):
    """一个问题。`key` 用于作决定；`basis` 为依据；`evidence` 为所在的页和位置"""

    key: str
    code: str
    severity: str
    row: int | None
    message: str
    remedy: str
    basis: str
    evidence: list[dict[str, Any]]
    finding_id: str | None = Field(description="窗口人员补充的问题的标识，收回时用；规则发现的为 null")


@router.get("/cases/{case_id}/readings", summary="识别结果", response_model=list[PaperRead])
def read_readings(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("file.read"))]
) -> Response:
    """每份材料的种类和各栏目：值、原文、所在页和位置、把握程度、校验结果、是否经人更正。"""
    return answer(request, by, papers_read.papers_read(who.office_of(request), by, case_id))


@router.put(
    "/cases/{case_id}/files/{file_id}/papers/{index}/fields/{field}",
    summary="更正一个栏目",
    response_model=CaseView,
)
def put_field(
    request: Request,
    case_id: CaseId,
    file_id: FileId,
    index: PaperIndex,
    field: FieldName,
    wanted: bodies.CorrectionBody,
    by: Annotated[Person, Depends(who.needs("reading.correct"))],
    version: SeenVersion,
) -> Response:
    """由窗口人员照原件更正，须写理由；随后重新核验。"""
    found = deciding.correct_field(
        who.office_of(request),
        by,
        case_id,
        file_id=file_id,
        index=index,
        field=field,
        typed=wanted.value,
        why=wanted.why,
        version=version,
    )
    return case_answer(request, by, found)


@router.post(
    "/cases/{case_id}/files/{file_id}/papers/{index}/fields/{field}/proposals",
    status_code=204,
    summary="对一个栏目提出更正",
)
def propose_field(
    request: Request,
    case_id: CaseId,
    file_id: FileId,
    index: PaperIndex,
    field: FieldName,
    wanted: bodies.CorrectionBody,
    by: Annotated[Person, Depends(who.needs("reading.propose"))],
) -> Response:
    """申请人或平台的意见，由窗口人员核对后采用。"""
    proposing.propose(
        who.office_of(request), by, case_id, file_id=file_id, position=index, field=field, typed=wanted.value
    )
    return Response(status_code=204)


@router.get("/cases/{case_id}/proposals", summary="提出的更正", response_model=list[ProposedReading])
def read_proposals(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("reading.propose"))]
) -> Response:
    """还没有处理的更正意见。"""
    return answer(request, by, proposing.proposed(who.office_of(request), case_id))


@router.put("/cases/{case_id}/files/{file_id}/papers/{index}/kind", summary="更正材料种类", response_model=CaseView)
def put_kind(
    request: Request,
    case_id: CaseId,
    file_id: FileId,
    index: PaperIndex,
    wanted: bodies.KindBody,
    by: Annotated[Person, Depends(who.needs("page.arrange"))],
    version: SeenVersion,
) -> Response:
    """两种材料都有的栏目保留；随后重新核验。"""
    found = deciding.correct_kind(
        who.office_of(request),
        by,
        case_id,
        file_id=file_id,
        index=index,
        kind=wanted.kind,
        why=wanted.why,
        version=version,
    )
    return case_answer(request, by, found)


@router.put("/cases/{case_id}/files/{file_id}/papers", summary="拆分、合并、移动页面", response_model=CaseView)
def put_papers(
    request: Request,
    case_id: CaseId,
    file_id: FileId,
    wanted: bodies.ArrangementBody,
    by: Annotated[Person, Depends(who.needs("page.arrange"))],
    version: SeenVersion,
) -> Response:
    """说明一个文件的各页怎样分成材料；按此重新识别栏目、重新核验。"""
    papers = tuple(Pages(tuple(paper.pages), paper.kind) for paper in wanted.papers)
    found = arranging.arrange(
        who.office_of(request), by, arranging.Arrange(case_id, file_id, papers, wanted.why, version)
    )
    return case_answer(request, by, found)


@router.get("/cases/{case_id}/checklist", summary="材料清单", response_model=Checklist)
def read_checklist(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("case.read"))]
) -> Response:
    """每一项的状态：satisfied 符合，auto 系统已获取，missing 缺少，defective 有问题，review 待核对，deferred 可容缺，
    not_applicable 不适用。"""
    office = who.office_of(request)
    view = portion(office, by, finding_cases.read_case(office, case_id))
    outcome = view.outcome or {"rows": [], "verdict": None, "complete": None}
    signed = signed_copies.signed_copies(office, case_id, {file.id for file in view.files})
    told = {
        "verdict": outcome["verdict"],
        "complete": outcome["complete"],
        "checked": view.checked,
        "rows": outcome["rows"],
        "signed_copies": {state: sum(one.state == state for one in signed) for state in ("filed", "doubt")},
    }
    return answer(request, by, told, version=view.version)


@router.get("/cases/{case_id}/findings", summary="问题列表", response_model=list[FindingView])
def read_findings(
    request: Request, case_id: CaseId, by: Annotated[Person, Depends(who.needs("finding.decide"))]
) -> Response:
    """供窗口人员逐条处理：`review` 的须确认或排除，`correct` 的须补正。"""
    office = who.office_of(request)
    review = case_review.open_review(office, case_id)
    notes = noting.added_findings(office, case_id)
    told = [
        {
            "key": key_of(finding),
            "code": finding.code,
            "severity": finding.severity,
            "row": finding.row,
            "message": finding.message,
            "remedy": finding.remedy,
            "basis": finding.basis,
            "evidence": [
                {
                    "file": place.file,
                    "page": place.page,
                    "box": None if place.box is None else [place.box.x0, place.box.y0, place.box.x1, place.box.y1],
                    "text": place.text,
                }
                for place in finding.evidence
            ],
            "finding_id": next((note.id for note in notes if noting.is_note(note, finding)), None),
        }
        for finding in review.reviewed.outcome.findings
    ]
    return answer(request, by, plain(told), version=review.version)


@router.post("/cases/{case_id}/findings/decision", summary="确认或排除问题", response_model=CaseView)
def decide_finding(
    request: Request,
    case_id: CaseId,
    wanted: bodies.DecisionBody,
    by: Annotated[Person, Depends(who.needs("finding.decide"))],
    version: SeenVersion,
    finding: FindingKey,
) -> Response:
    """确认的写入补正清单；排除须写理由。"""
    found = deciding.decide_finding(
        who.office_of(request),
        by,
        case_id,
        finding,
        wanted.decision,
        remedy=wanted.remedy,
        why=wanted.why,
        version=version,
    )
    return case_answer(request, by, found)


@router.post("/cases/{case_id}/findings", status_code=201, summary="补充问题", response_model=CaseView)
def add_finding(
    request: Request,
    case_id: CaseId,
    wanted: bodies.FindingBody,
    by: Annotated[Person, Depends(who.needs("finding.decide"))],
    version: SeenVersion,
) -> Response:
    """窗口人员看到、规则没有发现的问题；只能针对清单中的材料。"""
    box = wanted.box
    added = noting.AddFinding(
        case_id,
        wanted.code,
        wanted.row,
        wanted.message,
        wanted.remedy,
        wanted.file_id,
        wanted.page,
        (box[0], box[1], box[2], box[3]) if box else None,
        version,
    )
    return case_answer(request, by, noting.add_finding(who.office_of(request), by, added), status=201)


@router.delete("/cases/{case_id}/findings/{finding_id}", summary="收回补充的问题", response_model=CaseView)
def withdraw_finding(
    request: Request,
    case_id: CaseId,
    finding_id: Annotated[str, Path(max_length=32, description="所补充的问题的标识")],
    by: Annotated[Person, Depends(who.needs("finding.decide"))],
    version: SeenVersion,
) -> Response:
    """只能收回窗口人员自己补充的问题。"""
    found = noting.withdraw_finding(who.office_of(request), by, case_id, finding_id, version=version)
    return case_answer(request, by, found)


@router.put("/cases/{case_id}/originals/{row}", summary="原件已核验", response_model=CaseView)
def mark_original(
    request: Request,
    case_id: CaseId,
    row: Annotated[int, Path(ge=1, le=99, description="附件2的第几项")],
    wanted: bodies.OriginalBody,
    by: Annotated[Person, Depends(who.needs("original.seen"))],
    version: SeenVersion,
) -> Response:
    """窗口人员已将原件与扫描件核对；`seen` 为 false 是撤销。"""
    found = noting.mark_original(who.office_of(request), by, case_id, row, seen=wanted.seen, version=version)
    return case_answer(request, by, found)
