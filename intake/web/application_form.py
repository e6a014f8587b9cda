"""The application (附件3) as an applicant fills it in: few boxes -> CASE.json, and what is wrong.

One box per line in `_BOXES`; the order here is the order on the page. Nothing is judged beyond what a person can mend
at once: empty boxes that must not be, phones and dates that cannot be. The rest is for the check.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from intake.web.needs import Choice

BoxKind: TypeAlias = Literal["text", "tel", "number", "date", "select", "choices"]
ROAD_CLASSES = (
    ("expressway", "高速公路"),
    ("national_provincial", "普通国省道"),
    ("rural", "农村公路"),
    ("fast", "快速路"),
    ("trunk", "主干道"),
    ("secondary", "次干道"),
    ("branch", "支路"),
    ("minor", "支小路"),
)
_MOBILE = re.compile(r"1\d{10}")
_LANDLINE = re.compile(r"0\d{2,3}-?\d{7,8}")
_USCC = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}")
CONSENT_VERSION = "2026-11"
"""Edition of the words of consent on the page; kept with the case."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box of the form. `paths`: where its value goes in CASE.json; `options`: of a choice, value and words."""

    name: str
    label: str
    paths: tuple[str, ...]
    group: str
    kind: BoxKind = "text"
    required: bool = False
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()
    autocomplete: str = ""
    longest: int = 200
    applies: Callable[[Choice], bool] = lambda _choice: True


def _resident(choice: Choice) -> bool:
    return choice.situation.applicant == "resident"


def _enterprise(choice: Choice) -> bool:
    return choice.situation.applicant == "enterprise"


def _company_power(choice: Choice) -> bool:
    return bool({"lv_nonresident", "hv"} & set(choice.matters))


def _power(choice: Choice) -> bool:
    return "lv_resident" in choice.matters or _company_power(choice)


def _works(choice: Choice) -> bool:
    return bool({"road", "green", "traffic"} & set(choice.matters))


def _on_road(choice: Choice) -> bool:
    return bool({"road", "traffic"} & set(choice.matters))


def _green(choice: Choice) -> bool:
    return "green" in choice.matters


_WHO, _WHAT, _SITE, _LAND = "申请人", "装在哪里", "施工情况", "占用绿地"
_PHONE_HINT = "查进度时验证用，窗口也会打这个电话"
_BOXES = (
    Box("name", "申请人姓名", ("applicant.name", "application.contact_person", "application.project.handler"), _WHO,
        required=True, hint="与身份证件一致", autocomplete="name", longest=60, applies=_resident),
    Box("company", "企业（单位）名称",
        ("applicant.name", "application.enterprise_name", "application.project.applicant_unit"), _WHO,
        required=True, hint="与营业执照一致", autocomplete="organization", longest=120, applies=_enterprise),
    Box("uscc", "统一社会信用代码", ("applicant.uscc", "application.project.uscc"), _WHO,
        hint="可不填，系统会从营业执照上读取", longest=18, applies=_enterprise),
    Box("contact", "联系人", ("applicant.contact", "application.contact_person", "application.project.handler"), _WHO,
        required=True, autocomplete="name", longest=60, applies=_enterprise),
    Box("phone", "手机号", ("applicant.phone", "application.contact_phone", "application.project.phone"), _WHO,
        kind="tel", required=True, hint=_PHONE_HINT, autocomplete="tel", longest=20),
    Box("tenure", "场地产权", ("applicant.tenure", "application.tenure"), _WHO, kind="choices", required=True,
        options=(("owned", "自有"), ("leased", "租赁")), applies=lambda choice: choice.situation.tenure is None),
    Box("district", "所在区县", ("district",), _WHAT, kind="select", required=True),
    Box("address", "安装地址", ("application.install_address", "application.project.address"), _WHAT, required=True,
        hint="写到小区、楼栋和车位号，如：样例路1号样例小区地下车库B1-023号车位", autocomplete="street-address"),
    Box("business", "业务种类", ("application.business_type",), _WHAT, kind="choices", required=True,
        options=(("existing_building", "在已有的小区、楼院加装"), ("new_build", "新建（改建、扩建）项目"))),
    Box("category", "用电类型", ("application.power.enterprise.category",), _WHAT, kind="choices", required=True,
        options=(("commercial", "商业"), ("industrial", "普通工业"), ("non_industrial", "非工业"), ("other", "其他")),
        applies=_company_power),
    Box("company_kva", "供电容量（千伏安）", ("application.power.enterprise.capacity_kva",), _WHAT, kind="number",
        required=True, hint="所有充电桩合计", longest=12, applies=_company_power),
    Box("home_kva", "供电容量（千伏安）", ("application.power.resident.capacity_kva",), _WHAT, kind="number",
        hint="可不填；家用充电桩一般 7 千伏安", longest=12, applies=lambda choice: "lv_resident" in choice.matters),
    Box("expected", "希望哪天用上电", ("application.power.expected_date",), _WHAT, kind="date", hint="可不填",
        applies=_power),
    Box("survey", "希望哪天来现场查看", ("application.survey_date",), _WHAT, kind="date", hint="可不填；选工作日"),
    Box("session", "上午还是下午", ("application.survey_session",), _WHAT, kind="choices",
        options=(("am", "上午"), ("pm", "下午"))),
    Box("line", "外线施工内容", ("application.request.external_line",), _SITE, hint="可不填", applies=_works),
    Box("builder", "施工单位", ("application.project.construction_unit",), _SITE, hint="可不填", longest=120,
        applies=_works),
    Box("builder_contact", "施工单位联系人", ("application.project.construction_contact",), _SITE, hint="可不填",
        longest=60, applies=_works),
    Box("builder_phone", "施工单位电话", ("application.project.construction_phone",), _SITE, kind="tel", hint="可不填",
        longest=20, applies=_works),
    Box("reason", "占用、挖掘道路的原因", ("application.request.occupation_reason",), _SITE, required=True,
        applies=_on_road),
    Box("from", "从哪天开始", ("application.request.occupation_from",), _SITE, kind="date", required=True,
        applies=_on_road),
    Box("to", "到哪天结束", ("application.request.occupation_to",), _SITE, kind="date", required=True,
        applies=_on_road),
    Box("road", "道路名称", ("road.name",), _SITE, required=True, longest=100, applies=_on_road),
    Box("road_class", "道路类型", ("road.class",), _SITE, kind="select", required=True, options=ROAD_CLASSES,
        applies=_on_road),
    Box("road_place", "占用、挖掘的位置", ("road.address",), _SITE, hint="如：样例路与测试路交叉口东侧",
        applies=_on_road),
    Box("green_place", "绿地地址", ("application.green.address",), _LAND, required=True, applies=_green),
    Box("green_nature", "绿地性质", ("application.green.nature",), _LAND, hint="如：公共绿地、附属绿地；可不填",
        longest=60, applies=_green),
    Box("green_length", "长（米）", ("application.green.length_m",), _LAND, kind="number", longest=12, applies=_green),
    Box("green_width", "宽（米）", ("application.green.width_m",), _LAND, kind="number", longest=12, applies=_green),
    Box("green_area", "面积（平方米）", ("application.green.area_m2",), _LAND, kind="number", required=True, longest=12,
        applies=_green),
    Box("delivery", "结果怎么送达", ("application.request.delivery",), "结果送达", kind="choices", required=True,
        options=(("online", "网上下载"), ("window", "窗口领取"), ("post", "邮寄（费用自理）"))),
)  # fmt: skip


def boxes(choice: Choice, districts: tuple[str, ...]) -> tuple[Box, ...]:
    """The boxes for this choice. `districts`: to choose from; none means a free text."""
    found = []
    for box in _BOXES:
        if not box.applies(choice):
            continue
        if box.name == "district":
            names = tuple((name, name) for name in districts)
            kind: BoxKind = "select" if districts else "text"
            box = Box("district", box.label, box.paths, box.group, kind, required=True, options=names, longest=50)
        found.append(box)
    return tuple(found)


def faults(asked: tuple[Box, ...], given: Mapping[str, str], *, today: date) -> dict[str, str]:
    """Box -> what is wrong with it, for a person to mend; empty where all is well."""
    wrong = {}
    for box in asked:
        said = given.get(box.name, "").strip()
        if not said:
            if box.required:
                wrong[box.name] = f"请{'选择' if box.kind in ('select', 'choices') else '填写'}{box.label}。"
        elif problem := _fault(box, said, today):
            wrong[box.name] = problem
    start, end = _day(given.get("from", "")), _day(given.get("to", ""))
    if start and end and end < start and "to" not in wrong:
        wrong["to"] = "结束日期早于开始日期，请检查。"
    return wrong


def case_json(choice: Choice, asked: tuple[Box, ...], given: Mapping[str, str]) -> dict[str, Any]:
    """CASE.json of what was filled in. `faults` must have found none."""
    form: dict[str, Any] = {
        "channel": "online",
        "applicant": {"type": choice.situation.applicant},
        "matters": list(choice.matters),
        "flags": dict.fromkeys(choice.flags, True),
        "application": {},
    }
    if choice.situation.tenure is not None:
        form["applicant"]["tenure"] = form["application"]["tenure"] = choice.situation.tenure
    for box in asked:
        said = given.get(box.name, "").strip()
        if said:
            for path in box.paths:
                _put(form, path, _plain(box, said))
    road = form.pop("road", None)
    if road is not None:
        form["application"]["roads"] = [road]
    return form


def given_from(asked: tuple[Box, ...], form: Mapping[str, Any]) -> dict[str, str]:
    """What the boxes hold for a CASE.json, to fill the form again."""
    roads = form.get("application", {}).get("roads", [])
    whole = {**form, "road": roads[0] if roads else {}}
    found = {}
    for box in asked:
        value: Any = whole
        for part in box.paths[0].split("."):
            value = value.get(part, {}) if isinstance(value, Mapping) else {}
        if value not in ({}, None):
            found[box.name] = f"{value:g}" if isinstance(value, float) else str(value)
    return found


def _fault(box: Box, said: str, today: date) -> str:
    if len(said) > box.longest:
        return f"太长了，最多 {box.longest} 个字。"
    if box.kind == "tel":
        plain = re.sub(r"[\s-]", "", said)
        if not _MOBILE.fullmatch(plain) and not (box.name != "phone" and _LANDLINE.fullmatch(plain)):
            return "请填写 11 位手机号。"
    if box.kind == "number" and not _number(said):
        return "请填写大于 0 的数字。"
    if box.kind == "date":
        day = _day(said)
        if day is None:
            return "日期不对，请重新选择。"
        if box.name in ("expected", "survey") and day < today:
            return "这一天已经过去，请重新选择。"
    if box.options and said not in {value for value, _ in box.options}:
        return "请从列出的选项中选择。"
    if box.name == "uscc" and not _USCC.fullmatch(said.upper()):
        return "统一社会信用代码为 18 位，请对照营业执照检查；不清楚的可不填。"
    return ""


def _plain(box: Box, said: str) -> str | float:
    if box.kind == "number":
        return float(said)
    if box.kind == "tel":
        return re.sub(r"[\s-]", "", said) if box.name == "phone" else said
    return said.upper() if box.name == "uscc" else said


def _number(said: str) -> bool:
    return bool(re.fullmatch(r"\d{1,7}(\.\d{1,3})?", said)) and float(said) > 0


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _put(target: dict[str, Any], path: str, value: object) -> None:
    *parents, last = path.split(".")
    for parent in parents:
        target = target.setdefault(parent, {})
    target[last] = value
