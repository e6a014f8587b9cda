"""The words and tones of the page for the codes of checks and readings."""

from __future__ import annotations

from collections.abc import Mapping

from intake.web.contexts import Badge
from ocr.readings import FieldCheck, Value, as_text

VERDICTS: Mapping[str, Badge] = {
    "accept": Badge("good", "可以受理"),
    "accept_with_deferral": Badge("good", "可容缺受理"),
    "correct": Badge("bad", "需要补正"),
    "review": Badge("wait", "待人工核实"),
}
ROW_STATUSES: Mapping[str, Badge] = {
    "satisfied": Badge("good", "齐全"),
    "missing": Badge("bad", "缺少"),
    "defective": Badge("bad", "需补正"),
    "deferred": Badge("info", "可容缺"),
    "review": Badge("wait", "待核实"),
    "auto": Badge("good", "系统已获取"),
    "not_applicable": Badge("off", "不涉及"),
}
SEVERITIES: Mapping[str, Badge] = {
    "correct": Badge("bad", "需补正"),
    "review": Badge("wait", "请核实"),
    "info": Badge("info", "提示"),
}
DEADLINES: Mapping[str, str] = {
    "notice": "一次性告知最迟",
    "decision": "办结最迟",
    "deferral": "容缺材料补齐最迟",
}
CHANNELS: Mapping[str, str] = {"online": "网厅申请", "window": "窗口申请"}
FORM_FIELDS: Mapping[str, str] = {
    "applicant.name": "申请人",
    "applicant.id_number": "申请人身份证号码",
    "applicant.uscc": "申请人统一社会信用代码",
    "application.enterprise_name": "企业名称",
    "application.install_address": "报装详细地址",
    "application.tenure": "产权类型",
    "application.power.resident.capacity_kva": "居民新装供电容量",
    "application.power.enterprise.capacity_kva": "企业新装供电容量",
    "application.project.applicant_unit": "申请单位",
    "application.project.uscc": "社会统一代码证（营业执照）",
    "application.project.legal_representative": "法人代表",
    "application.project.handler": "经办人",
    "application.project.name": "项目名称",
    "application.project.code": "项目代码",
    "application.project.address": "项目地址",
    "application.project.construction_unit": "施工单位",
    "application.project.construction_uscc": "施工单位统一社会信用代码",
    "application.contact_person": "联系人",
    "application.contact_phone": "联系电话",
    "application.survey_date": "期望现场踏勘时间",
    "application.roads": "道路名称",
    "application.request.occupation_from": "占用、挖掘开始时间",
    "application.request.occupation_to": "占用、挖掘结束时间",
    "application.green": "占用绿地",
    "application.green.address": "绿地地址",
    "application.green.area_m2": "占用绿地面积",
    "application.green.length_m": "占用绿地长度",
    "application.green.width_m": "占用绿地宽度",
    "district": "区县",
}
"""Boxes of the application by their path in CASE.json, in the words of 附件3."""
QUALITY_ISSUES: Mapping[str, str] = {
    "blur": "画面模糊",
    "dark": "画面偏暗",
    "glare": "有反光",
    "low_resolution": "清晰度不足",
    "cropped": "边角不全",
    "skew": "画面歪斜",
}
_CHECKS: Mapping[FieldCheck, Badge | None] = {
    "pass": Badge("good", "校验通过"),
    "fail": Badge("bad", "校验未通过"),
    "none": None,
}


def badge(table: Mapping[str, Badge], code: str) -> Badge:
    """The badge of a code; a code this page does not know is shown as it is, never hidden."""
    return table.get(code, Badge("info", code))


def check_badge(check: FieldCheck) -> Badge | None:
    return _CHECKS[check]


def show_value(value: Value, *, field_type: str) -> str:
    """A normalised value for people: 是/否, lists with 、, money with thousands and 元."""
    text = as_text(value)
    whole, _, cents = text.partition(".")
    if field_type == "money" and whole.isascii() and whole.isdigit():
        return f"{int(whole):,}.{cents or '00'} 元"
    return text


def show_confidence(confidence: float | None) -> str:
    """0.987 -> 98%; never rounded up to 100%. Empty where the engine does not know."""
    return "" if confidence is None else f"{int(confidence * 100)}%"


def form_evidence(text: str) -> tuple[str, str]:
    """`path：value` of a statement on the application -> (name of the box, value)."""
    path, colon, value = text.partition("：")
    if not colon or path not in FORM_FIELDS:
        return "申请信息", text
    return f"申请信息·{FORM_FIELDS[path]}", value
