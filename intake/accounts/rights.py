"""The one table of rights: operation × role × own or other. Pure; what it does not allow is refused.

"own" means, for an applicant: a case opened on this device, or reached by number and code; for a portal: what was
handed in with its keys; for a clerk: cases of the own districts; for a department: cases with a part for it, and only
its rows; for everybody: the own account. `docs/api.zh-CN.md` shows the table; a test walks all routes through it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, TypeAlias

from intake.office_work.people import Role

Reach: TypeAlias = Literal["own", "all"]
Subject: TypeAlias = Literal["none", "case", "portal", "account"]
Scope: TypeAlias = Literal["cases:write", "cases:read", "values:reveal", "documents:make", "webhooks:manage"]

SCOPES: Mapping[Scope, str] = MappingProxyType(
    {
        "cases:write": "新建办件、上传材料、提交",
        "cases:read": "查看本平台提交的办件",
        "values:reveal": "查看证件号码等完整内容（留痕）",
        "documents:make": "生成和下载文书（其中有完整号码）",
        "webhooks:manage": "管理回调地址",
    }
)
ROLE_NAMES: Mapping[Role, str] = MappingProxyType(
    {
        "applicant": "申请人",
        "clerk": "窗口人员",
        "department": "部门审查人员",
        "manager": "负责人",
        "administrator": "系统管理员",
        "portal": "对接平台",
        "machine": "系统",
    }
)


@dataclass(frozen=True, slots=True)
class Right:
    """Who may do one thing. `roles`: how far each role reaches; `anyone`: also without signing in; `scope`: what a
    portal's key must have been given.
    """

    id: str
    words: str
    subject: Subject = "none"
    roles: Mapping[Role, Reach] = field(default_factory=lambda: MappingProxyType({}))
    anyone: bool = False
    scope: Scope | None = None


def _right(
    id: str,  # noqa: A002
    words: str,
    subject: Subject = "none",
    *,
    anyone: bool = False,
    scope: Scope | None = None,
    **roles: Reach,
) -> Right:
    return Right(id, words, subject, MappingProxyType(roles), anyone, scope)  # type: ignore[arg-type]


_RIGHTS = (
    # --- signing in and out
    _right("session", "登录、退出、查看自己的登录", anyone=True),
    _right("setup", "首次设置管理员", anyone=True),
    _right("password", "修改自己的密码", "account", clerk="own", department="own", manager="own", administrator="own"),
    _right("catalogue", "查看材料清单、文书目录", anyone=True),
    # --- cases
    _right("case.open", "新建办件", anyone=True, applicant="all", clerk="all", manager="all", portal="all",
           scope="cases:write"),
    _right("case.list", "查看办件列表", applicant="own", clerk="own", department="own", manager="all",
           administrator="all", portal="own", scope="cases:read"),
    _right("case.read", "查看办件", "case", applicant="own", clerk="own", department="own", manager="all",
           administrator="all", portal="own", scope="cases:read"),
    _right("case.amend", "修改申请表", "case", applicant="own", clerk="own", manager="all", portal="own",
           scope="cases:write"),
    _right("case.hand_in", "提交、补正", "case", applicant="own", clerk="own", manager="all", portal="own",
           scope="cases:write"),
    _right("case.withdraw", "撤回申请", "case", applicant="own", clerk="own", manager="all", portal="own",
           scope="cases:write"),
    _right("case.evaluate", "满意度评价", "case", applicant="own", clerk="own", manager="all", portal="own",
           scope="cases:write"),
    _right("case.follow", "凭编号和验证码查进度", anyone=True),
    _right("case.code", "查看发给申请人的验证码", "case", clerk="own", manager="all"),
    _right("case.hold", "延长保存", "case", manager="all"),
    _right("values.reveal", "查看证件号码等完整内容", "case", applicant="own", clerk="own", department="own",
           manager="all", portal="own", scope="values:reveal"),
    # --- files and what is on them
    _right("file.add", "上传材料", "case", applicant="own", clerk="own", department="own", manager="all", portal="own",
           scope="cases:write"),
    _right("file.read", "查看材料", "case", applicant="own", clerk="own", department="own", manager="all",
           portal="own", scope="cases:read"),
    _right("file.download", "下载材料原件", "case", applicant="own", clerk="own", department="own", manager="all",
           portal="own", scope="values:reveal"),
    _right("file.remove", "删除未提交的材料", "case", applicant="own", clerk="own", manager="all", portal="own",
           scope="cases:write"),
    _right("file.read_again", "重新识别", "case", applicant="own", clerk="own", manager="all", portal="own",
           scope="cases:write"),
    _right("reading.propose", "对识别结果提出更正", "case", applicant="own", clerk="own", manager="all", portal="own",
           scope="cases:write"),
    _right("reading.correct", "更正识别结果", "case", clerk="own", manager="all"),
    _right("page.arrange", "拆分、合并、移动页面，改材料种类", "case", clerk="own", manager="all"),
    # --- deciding
    _right("finding.decide", "确认、排除、补充问题", "case", clerk="own", manager="all"),
    _right("original.seen", "原件已核验", "case", clerk="own", manager="all"),
    _right("notice.issue", "出具补正清单、受理、容缺、不予受理", "case", clerk="own", manager="all"),
    _right("case.steer", "推送审批、终止、恢复办理", "case", clerk="own", manager="all"),
    _right("department.decide", "部门审查意见", "case", department="own"),
    _right("supply.act", "供电方案、合同、装表接电", "case", department="own"),
    _right("contract.sign", "签订合同", "case", applicant="own", department="own", portal="own", scope="cases:write"),
    _right("works.act", "开工、完工", "case", clerk="own", department="own", manager="all"),
    # --- documents
    _right("document.make", "生成本件文书", "case", applicant="own", clerk="own", department="own", manager="all",
           portal="own", scope="documents:make"),
    _right("supply.enter", "填写供电方案和合同内容", "case", clerk="own", department="own", manager="all"),
    _right("document.read", "下载本件文书", "case", applicant="own", clerk="own", department="own", manager="all",
           portal="own", scope="documents:make"),
    _right("document.compose", "按数据生成文书", clerk="all", department="all", manager="all", portal="all",
           scope="documents:make"),
    _right("copy.settle", "核对签字文书的归档", "case", clerk="own", manager="all"),
    _right("copy.scan", "扫描归档，按二维码找到办件", clerk="own", department="own", manager="all"),
    # --- the office
    _right("figures", "查看办件统计", clerk="own", manager="all", administrator="all"),
    _right("webhook", "管理回调", "portal", administrator="all", portal="own", scope="webhooks:manage"),
    _right("portal", "管理对接平台和密钥", administrator="all"),
    _right("user", "管理账号", administrator="all"),
    _right("audit", "查看操作记录", manager="all", administrator="all"),
    _right("settings", "管理本单位设置", administrator="all"),
    _right("health", "查看运行状态", anyone=True),
)  # fmt: skip
RIGHTS: Mapping[str, Right] = MappingProxyType({right.id: right for right in _RIGHTS})


def right(operation: str) -> Right:
    """The row of an operation. Raises KeyError: a route asks for a right that nobody defined."""
    return RIGHTS[operation]


def reach(role: Role | None, operation: str) -> Reach | None:
    """How far a role reaches, None for not at all. `role` None: somebody who is not signed in."""
    row = right(operation)
    if role == "machine":
        return None
    if role is not None and role in row.roles:
        return row.roles[role]
    return "all" if row.anyone else None
