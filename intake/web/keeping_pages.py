"""Keeping and forgetting: a case kept beyond its time, and what the next purge would take away."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from intake.api import who
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import purging
from intake.office_work.people import Person
from intake.web.clerk_ground import Form, of_office, refused, see, show

router = APIRouter(include_in_schema=False)
KINDS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "drafts": ("未提交的申请", "draft_days", "自最后一次修改起；整件删除，不留痕迹"),
        "removed_files": ("申请人删去的文件", "removed_days", "自删去之时起"),
        "pictures": ("页面图像", "picture_days", "自办件结束起；原件保留，图像不再显示"),
        "ended_cases": ("已结束的办件", "ended_days", "自办件结束起；只留编号、区县和办理步骤供统计"),
        "jobs": ("识别任务的记录", "job_days", "自完成起"),
        "deliveries": ("平台回调的消息", "delivery_days", "自发出起"),
    }
)
"""What is taken away -> how it is called, the setting of its days, what its days count from."""


@router.post("/clerk/cases/{case_id}/hold")
def hold(
    request: Request, case_id: str, form: Form, by: Annotated[Person, Depends(who.needs("case.hold"))]
) -> Response:
    """Keep a case beyond its time, or let it go."""
    of_office(by)
    try:
        purging.hold(who.office_of(request), by, case_id, reason=form.text("reason"))
    except ChangeRefusedError as error:
        return refused(request, case_id, error)
    return see(f"/clerk/cases/{case_id}/history")


@router.get("/admin/keeping")
def show_keeping(request: Request, by: Annotated[Person, Depends(who.needs("settings"))]) -> Response:
    """How long things are kept, and what is due. Nothing is taken away from here: a worker does so every day."""
    of_office(by)
    office = who.office_of(request)
    found, kept = purging.outlook(office), office.settings.service.retention
    lines = [
        (words, getattr(kept, days), since, getattr(found.now, kind), getattr(found.soon, kind))
        for kind, (words, days, since) in KINDS.items()
    ]
    return show(request, "admin_keeping.html", lines=lines, last=found.last)
