"""Words for administrators: what the entries of the audit trail say, what the settings are and where from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import time
from types import MappingProxyType

from generator.service import documents
from intake.accounts.rights import ROLE_NAMES
from intake.domain.options import documented
from intake.domain.steps import CHANGES
from intake.office_work.audit_trail import AuditEntry
from intake.office_work.office_data import BOXES
from intake.office_work.purging import REASONS as HOLD_REASONS
from intake.office_work.revealing import REASONS
from intake.settings import Settings
from intake.web.page import show_size

ACTIONS: Mapping[str, str] = MappingProxyType(
    {
        **{change.id: change.name for change in CHANGES},
        "case_opened": "新建办件",
        "case_checked": "核验办件",
        "case_seen": "查看办件",
        "cases_listed": "查看办件列表",
        "case_followed": "查询进度",
        "code_shown": "查看发给申请人的验证码",
        "form_changed": "修改申请表",
        "file_received": "收到文件",
        "file_removed": "删除文件",
        "file_read": "识别完成",
        "file_partial": "部分页未识别",
        "file_rejected": "文件不能识别",
        "file_parked": "停止识别",
        "pages_seen": "查看材料页面",
        "pages_arranged": "调整页面",
        "original_taken": "下载材料原件",
        "original_seen": "原件已核验",
        "original_undone": "撤销原件核验",
        "reading_asked": "要求重新识别",
        "reading_proposed": "申请人提出更正",
        "proposal_taken": "采纳更正意见",
        "proposal_left": "不采纳更正意见",
        "finding_added": "补充问题",
        "finding_withdrawn": "撤回补充的问题",
        "values_revealed": "查看完整号码",
        "document_made": "生成文书",
        "boxes_entered": "填写供电方案、合同内容",
        "document_downloaded": "下载文书",
        "documents_composed": "按数据生成文书",
        "signed_copy_filed": "签字文书归档",
        "signed_copy_doubt": "签字文书待核对",
        "signed_copy_left": "签字文书不归档",
        "signed_copy_moved": "签字文书改归另一件",
        "signed_in": "登录",
        "signed_out": "退出",
        "password_changed": "修改密码",
        "password_reset": "重设密码",
        "user_added": "新建账号",
        "user_changed": "修改账号",
        "portal_added": "新建对接平台",
        "portal_changed": "修改对接平台",
        "key_added": "新发密钥",
        "key_revoked": "作废密钥",
        "audit_verified": "校验操作记录",
        "office_changed": "修改单位信息",
        "webhook_hosts_set": "修改回调主机",
        "webhook_added": "新建回调",
        "webhook_changed": "修改回调",
        "webhook_removed": "删除回调",
        "webhook_pinged": "试发回调",
        "delivery_repeated": "再发回调消息",
        "case_held": "延长保存",
        "case_let_go": "不再延长保存",
        "case_purged": "清除到期的办件",
        "draft_purged": "清除未提交的申请",
        "files_purged": "清除到期的文件和图像",
    }
)
"""Action of an entry -> words; one that is not here is shown as it is."""
OBJECTS: Mapping[str, str] = MappingProxyType(
    {
        "case": "办件",
        "cases": "办件列表",
        "file": "文件",
        "finding": "问题",
        "document": "文书",
        "account": "账号",
        "portal": "平台",
        "key": "密钥",
        "proposal": "更正意见",
        "audit": "操作记录",
        "setting": "设置",
        "webhook": "回调",
        "office": "本单位",
    }
)
_SERVICE = {
    "workers": "识别进程数",
    "engine": "识别引擎",
    "page_tries": "一页最多尝试次数",
    "max_file_bytes": "单个文件上限",
    "max_case_bytes": "每件合计上限",
    "max_case_files": "每件文件数上限",
}
_DETAILS = {
    "role": "角色",
    "reason": "理由",
    "kind": "文书",
    "active": "可用",
    "whole": "完整",
    "pdf": "PDF",
    "count": "数量",
    "removed": "删去的文件",
    "pictures": "图像",
}
Line = tuple[str, str, str]


def explain(entry: AuditEntry) -> str:
    """What else an entry says, in words where there are any."""
    names = {
        "role": ROLE_NAMES,
        "reason": {**REASONS, **HOLD_REASONS},
        "kind": {info.id: info.name for info in documents()},
    }
    said = []
    for name, value in entry.detail.items():
        if name in ("case", "event"):
            continue
        words = {True: "是", False: "否"}.get(value) if isinstance(value, bool) else None
        words = words or names.get(name, {}).get(value, value)  # type: ignore[attr-defined]
        said.append(f"{_DETAILS.get(name, name)}：{words}")
    return "，".join(said)


def setting_lines(settings: Settings) -> Sequence[tuple[str, Sequence[Line]]]:
    """Settings by group: what, value, where the value comes from. No secret is among them."""
    check = [
        (about.what, _words(getattr(settings.check, name)), about.source)
        for name, (_default, about) in documented().items()
    ]
    office = [(box.words, _words(getattr(settings.office, name)), "") for name, box in BOXES.items()]
    service = [(words, _sized(name, getattr(settings.service, name)), "") for name, words in _SERVICE.items()]
    service += [
        ("数据库", "PostgreSQL" if settings.service.database.startswith("postgresql") else "SQLite", ""),
        ("文件存放", "对象存储" if settings.service.s3 is not None else "本机文件夹", ""),
        ("数据共享", "已接入" if settings.sharing is not None else "未接入", ""),
        ("文书模板", "本单位有自用模板" if settings.templates_folder is not None else "随程序提供", ""),
        ("放假安排文件", "本单位" if settings.calendar_file is not None else "随程序提供", ""),
    ]
    return (("核验", check), ("文书上的单位信息", office), ("运行", service))


def _sized(name: str, value: object) -> str:
    return show_size(value) if name.endswith("_bytes") and isinstance(value, int) else _words(value)


def _words(value: object) -> str:
    if value is None or value == "" or value == ():
        return "未设定"
    if isinstance(value, tuple):
        return "、".join(_words(each) for each in value)
    if hasattr(value, "__dataclass_fields__"):
        return " ".join(str(getattr(value, each.name)) for each in fields(value))  # type: ignore[arg-type]
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)
