"""A case with a history -> DATA of the documents that follow a check: acceptance, acceptance with papers to follow,
and the draft of a non-acceptance. What is not known stays open; nothing is invented.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from intake import calendar_file
from intake.documents import Issue, NotReadyError, notice_head
from intake.domain.case_state import Acceptance, CaseState
from intake.domain.findings import RowOutcome
from intake.domain.packages import packages
from intake.reviewing import Reviewed
from intake.settings import Settings

RECONSIDERATION_DAYS = 60
"""行政复议法 art. 20."""
LAWSUIT_MONTHS = 6
"""行政诉讼法 art. 46."""
AFTER_DEFERRAL = "逾期未补齐的，不作出准予决定，可重新申请。"
_COLLECTION = {"online": "系统推送（网上下载）", "window": "窗口领取", "post": "邮寄送达（费用自理）"}
_LATER_FORM = "电子材料或原件扫描件"
_AT_HAND = ("satisfied", "auto")


def acceptance_notice(
    reviewed: Reviewed, state: CaseState, *, settings: Settings | None = None, issue: Issue | None = None
) -> dict[str, Any]:
    """DATA of `acceptance_notice`, a draft until there is an `issue`. Raises NotReadyError before acceptance."""
    settings, acceptance = settings or Settings(), _acceptance(state)
    table, case = reviewed.table, reviewed.case
    calendar = calendar_file.load(settings.calendar_file)
    made = packages(table, case.matters, acceptance.since, calendar, settings.check.closes)
    due = {matter: package for package in made for matter in package.matters}
    not_counted = []
    if any(package.supplies for package in made):
        not_counted.append("现场勘查、外线工程施工")
    if state.pauses:
        not_counted.append("等待申请人补正或恢复办理的时间")
    return notice_head(case, settings.office, issue) | {
        "matters": list(case.matters),
        "applied_on": _received(state).isoformat(),
        "accepted_on": acceptance.since.date().isoformat(),
        "materials": [
            {"row": row.row, "material": row.material, "copies": 1, "form": _form(reviewed, row)}
            for row in _at_hand(reviewed)
        ],
        "limits": [
            {
                "matter": matter,
                "promised": table.matter(matter).time_limit,
                "due": None if due[matter].provisional else due[matter].due.date().isoformat(),
            }
            for matter in case.matters
        ],
        "not_counted": not_counted,
        "collection": _COLLECTION.get(case.application.request.delivery or "", ""),
    }


def deferral_notice(
    reviewed: Reviewed, state: CaseState, *, settings: Settings | None = None, issue: Issue | None = None
) -> dict[str, Any]:
    """DATA of `deferral_notice`. Raises NotReadyError where nothing was deferred, or the day it is due is not fixed."""
    settings, acceptance = settings or Settings(), _acceptance(state)
    if not acceptance.deferred:
        raise NotReadyError("本件没有容缺材料", fields=("deferred",), next_step="请改用受理通知书。")
    if acceptance.due is None:
        raise NotReadyError(
            "容缺材料的补齐期限未定",
            fields=("check.deferral_working_days",),
            next_step="请在设置中定下期限，或受理时填写。",
        )
    case = reviewed.case
    project = case.application.project
    return notice_head(case, settings.office, issue) | {
        "matters": list(case.matters),
        "applied_on": _received(state).isoformat(),
        "accepted_on": acceptance.since.date().isoformat(),
        "present": [{"row": row.row, "material": row.material} for row in _at_hand(reviewed)],
        "deferred": [
            {
                "row": row,
                "material": reviewed.table.requirement(row).material,
                "form": _LATER_FORM,
                "due": acceptance.due.isoformat(),
            }
            for row in acceptance.deferred
        ],
        "after_due": AFTER_DEFERRAL,
        "undertaking": {
            "signer": case.subject_name,
            "representative": (project.legal_representative or "") if case.applicant.type == "enterprise" else "",
            "agent": "",
            "authorization": "none",
        },
    }


def rejection_notice(
    reviewed: Reviewed,
    state: CaseState,
    *,
    reason: str,
    settings: Settings | None = None,
    issue: Issue | None = None,
) -> dict[str, Any]:
    """DATA of `rejection_notice`: a draft for a person to decide on, final only once a person did and there is an
    `issue`. Supply matters are no licences: a case without any other cannot be refused by it.

    Raises NotReadyError: no refusal is drafted, no licence matter, or the office has not said who reconsiders.
    """
    settings, case, refusal = settings or Settings(), reviewed.case, state.refusal
    if refusal is None:
        raise NotReadyError("没有拟定不予受理", fields=("refusal",), next_step="请先写明不予受理的理由。")
    matters = [matter for matter in case.matters if reviewed.table.matter(matter).authority == "licence"]
    if not matters:
        raise NotReadyError(
            "用电报装不是行政许可，不适用不予受理通知书",
            fields=("matters",),
            next_step="请书面说明原因并协助申请人办理。",
        )
    office = settings.office
    unknown = [f"office.{name}" for name in ("reconsideration_organ", "court") if not getattr(office, name).strip()]
    if unknown:
        raise NotReadyError(
            f"不予受理通知书还缺少：{'、'.join(unknown)}",
            fields=tuple(unknown),
            next_step="请在设置的 [office] 中补充。",
        )
    head = notice_head(case, office, issue)
    return head | {
        "draft": head["draft"] or not refusal.by_person,
        "matters": matters,
        "applied_on": _received(state).isoformat(),
        "ground": refusal.grounds,
        "competent_organ": refusal.organ if refusal.grounds == "not_competent" else "",
        "reason": reason,
        "reconsideration_organ": office.reconsideration_organ,
        "reconsideration_days": RECONSIDERATION_DAYS,
        "court": office.court,
        "lawsuit_months": LAWSUIT_MONTHS,
    }


def _acceptance(state: CaseState) -> Acceptance:
    if state.acceptance is None:
        raise NotReadyError("本件尚未受理", fields=("acceptance",), next_step="请先受理。")
    return state.acceptance


def _received(state: CaseState) -> date:
    if state.received is None:
        raise NotReadyError("申请尚未提交", fields=("received",), next_step="请先提交申请。")
    return state.received.date()


def _at_hand(reviewed: Reviewed) -> list[RowOutcome]:
    return [row for row in reviewed.outcome.rows if row.status in _AT_HAND]


def _form(reviewed: Reviewed, row: RowOutcome) -> str:
    if row.status == "auto":
        return "shared"
    return "original" if reviewed.table.requirement(row.row).source == "original" else "electronic"
