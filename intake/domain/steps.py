"""The steps of a case and the one table of changes between them: what leads where, who may do it, and when.

`history.py` applies the table to a list of events. Nothing else decides whether a change is allowed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from intake.domain.events import Role

Step: TypeAlias = Literal[
    "draft",
    "submitted",
    "reading",
    "checked",
    "correction_wanted",
    "resubmitted",
    "accepted",
    "not_accepted",
    "approval",
    "plan_issued",
    "signed",
    "construction",
    "connected",
    "evaluated",
    "withdrawn",
    "closed",
]
STEP_NAMES: Mapping[Step, str] = MappingProxyType(
    {
        "draft": "填写中",
        "submitted": "已提交",
        "reading": "识别核验中",
        "checked": "待窗口审核",
        "correction_wanted": "待补正",
        "resubmitted": "已补正提交",
        "accepted": "已受理",
        "not_accepted": "不予受理",
        "approval": "并联审批中",
        "plan_issued": "供电方案和合同已出具",
        "signed": "合同已签订",
        "construction": "施工中",
        "connected": "已装表接电（完工）",
        "evaluated": "已评价",
        "withdrawn": "已撤回",
        "closed": "已终止",
    }
)
_OVER: frozenset[Step] = frozenset({"draft", "connected", "evaluated", "withdrawn", "closed", "not_accepted"})
OPEN_STEPS: tuple[Step, ...] = tuple(step for step in STEP_NAMES if step not in _OVER)
"""From the first hand-in until the work is done: somebody still has to do something for the application."""

Guard: TypeAlias = Literal[
    "all_read",
    "notice_whole",
    "notice_still_open",
    "nothing_wanted",
    "grounds_given",
    "notice_period_over",
    "packages_whole",
    "own_package_open",
    "own_package_decided",
    "all_approved",
    "some_refused",
    "supply_wanted",
    "works_wanted",
    "no_works_wanted",
    "correction_period_over",
    "deferral_open",
    "satisfaction_given",
    "decision_readable",
]
EVERYBODY: frozenset[Role] = frozenset({"applicant", "clerk"})
_CLERK: frozenset[Role] = frozenset({"clerk"})
_MACHINE: frozenset[Role] = frozenset({"machine"})
_DEPARTMENT: frozenset[Role] = frozenset({"department"})
_BEFORE_ACCEPTANCE: tuple[Step, ...] = ("submitted", "reading", "checked", "resubmitted")


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the table. `target` None: the step stays; "before": back to where the case was before it ended.

    `roles`: who may do it; `supplier`: only the department of the supply matters. `why`: a reason must be given.
    """

    id: str
    name: str
    sources: tuple[Step, ...]
    target: Step | Literal["before"] | None
    roles: frozenset[Role]
    guards: tuple[Guard, ...] = ()
    why: bool = False
    supplier: bool = False


CHANGES: tuple[Change, ...] = (
    # --- handing in and reading
    Change("submit", "提交申请", ("draft",), "submitted", EVERYBODY),
    Change("start_reading", "开始识别核验", ("submitted", "resubmitted"), "reading", _MACHINE),
    Change("finish_reading", "识别核验完成", ("reading",), "checked", _MACHINE, ("all_read",)),
    Change("add_papers", "补充材料", ("checked",), "resubmitted", EVERYBODY),
    Change("amend_form", "更正申请表", ("checked", "correction_wanted"), None, EVERYBODY),
    # --- a clerk settles doubts
    Change("confirm_finding", "确认问题", ("checked",), None, _CLERK, ("decision_readable",)),
    Change("dismiss_finding", "排除问题", ("checked",), None, _CLERK, ("decision_readable",), why=True),
    Change("correct_reading", "更正识别结果", ("checked",), None, _CLERK, ("decision_readable",), why=True),
    # --- one notice, corrections
    Change("issue_notice", "出具补正清单", ("checked",), "correction_wanted", _CLERK, ("notice_whole",)),
    Change("keep_waiting", "仍待补正（不另发清单）", ("checked",), "correction_wanted", _CLERK, ("notice_still_open",)),
    Change("resubmit", "补正后提交", ("correction_wanted",), "resubmitted", EVERYBODY),
    Change(
        "lapse", "逾期未补正，终止办理", ("correction_wanted",), "closed", _CLERK, ("correction_period_over",), why=True
    ),
    # --- acceptance
    Change("accept", "受理", ("checked",), "accepted", _CLERK, ("nothing_wanted",)),
    Change(
        "accept_by_law",
        "逾期未告知，视为受理",
        _BEFORE_ACCEPTANCE,
        "accepted",
        _MACHINE | _CLERK,
        ("notice_period_over",),
    ),
    Change("draft_refusal", "拟不予受理", ("checked",), None, _MACHINE, ("grounds_given",)),
    Change("refuse", "不予受理", ("checked",), "not_accepted", _CLERK, ("grounds_given",), why=True),
    # --- parallel approval
    Change("forward", "推送并联审批", ("accepted",), "approval", _CLERK | _MACHINE, ("packages_whole",)),
    Change("approve", "部门同意", ("approval",), None, _DEPARTMENT, ("own_package_open",)),
    Change("disapprove", "部门不同意", ("approval",), None, _DEPARTMENT, ("own_package_open",), why=True),
    Change("reopen_package", "部门重新办理", ("approval",), None, _DEPARTMENT, ("own_package_decided",), why=True),
    Change("close_unapproved", "未获批准，终止办理", ("approval",), "closed", _CLERK, ("some_refused",), why=True),
    Change(
        "supply_deferred",
        "补齐容缺材料",
        ("accepted", "approval", "plan_issued", "signed", "construction"),
        None,
        EVERYBODY,
        ("deferral_open",),
    ),
    # --- plan, contract, works
    Change(
        "issue_plan",
        "出具供电方案和合同",
        ("approval",),
        "plan_issued",
        _DEPARTMENT,
        ("all_approved", "supply_wanted"),
        supplier=True,
    ),
    Change("revise_plan", "重新出具供电方案和合同", ("plan_issued",), None, _DEPARTMENT, why=True, supplier=True),
    Change("sign", "签订合同", ("plan_issued",), "signed", frozenset({"applicant", "department"})),
    Change("start_works", "开工", ("signed",), "construction", _DEPARTMENT | _CLERK, ("works_wanted",)),
    Change(
        "start_works_without_supply",
        "开工（不涉及用电）",
        ("approval",),
        "construction",
        _DEPARTMENT | _CLERK,
        ("all_approved", "works_wanted"),
    ),
    Change(
        "connect_after_works", "完工，装表接电", ("construction",), "connected", _DEPARTMENT | _CLERK, ("works_wanted",)
    ),
    Change("connect", "装表接电", ("signed",), "connected", _DEPARTMENT, ("no_works_wanted",), supplier=True),
    # --- evaluation
    Change("evaluate", "满意度评价", ("connected",), "evaluated", EVERYBODY, ("satisfaction_given",)),
    # --- leaving and coming back
    Change("withdraw", "撤回申请", OPEN_STEPS, "withdrawn", EVERYBODY),
    Change("reopen", "恢复办理", ("withdrawn", "closed", "not_accepted"), "before", _CLERK, why=True),
)
BY_ID: Mapping[str, Change] = MappingProxyType({change.id: change for change in CHANGES})
