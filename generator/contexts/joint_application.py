"""Data of 附件3 联办申请表: the case number, the applicant, the matters and the `application` part of CASE.json.

Field ids are those of CASE.json, so that a case maps onto the form without translation. For a resident, who
has no block of his own on the form, boxes left empty take the applicant's name, phone and number (see `view`).
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Annotated, Any, Literal, TypeAlias, get_args

from pydantic import Field

from generator.contexts.base import (
    MAX_ROWS,
    ApplicantType,
    BlankIsNone,
    CaseNo,
    Context,
    Indirect,
    Matter,
    OptionalDate,
    OptionalNumber,
    Part,
    RequiredText,
    Text,
)

RoadClass: TypeAlias = Literal[
    "expressway", "national_provincial", "rural", "fast", "trunk", "secondary", "branch", "minor"
]
# 附件3 prints 道路名称 in these rows and 道路地址 in the others.
_ROWS_OF_NAMES: frozenset[str] = frozenset({"expressway", "rural"})
_SUPPLY: frozenset[str] = frozenset({"lv_resident", "lv_nonresident", "hv"})
_OPEN_DATE = "____年____月____日"


class Applicant(Part):
    type: ApplicantType = Field(title="申请人类型", description="resident 居民；enterprise 企业")
    name: Annotated[RequiredText, Indirect()] = Field(title="申请人姓名或名称")
    id_number: Annotated[Text, Indirect()] = Field(title="身份证件号码", description="居民填写；企业可为空")
    phone: Annotated[Text, Indirect()] = Field(title="联系电话")


class EnterprisePower(Part):
    category: Annotated[Literal["commercial", "industrial", "non_industrial", "other"] | None, BlankIsNone] = Field(
        title="业务类型", description="商业、普通工业、非工业、其他"
    )
    capacity_kva: OptionalNumber = Field(title="供电容量（kVA）")


class ResidentPower(Part):
    capacity_kva: OptionalNumber = Field(title="供电容量（kVA）")


class Power(Part):
    enterprise: EnterprisePower | None = Field(title="企业新装", description="不选填时为 null")
    resident: ResidentPower | None = Field(title="居民新装", description="不选填时为 null")
    expected_date: OptionalDate = Field(title="期望用电时间")


class Project(Part):
    code: Text = Field(title="项目名称代码")
    address: Text = Field(title="项目建设地址")
    applicant_unit: Text = Field(title="申请单位")
    uscc: Text = Field(title="社会统一代码证（营业执照）")
    legal_representative: Text = Field(title="法人代表")
    legal_representative_id: Text = Field(title="法人代表身份证号码")
    handler: Text = Field(title="经办人")
    phone: Text = Field(title="经办人联系电话")
    construction_unit: Text = Field(title="施工单位")
    construction_uscc: Text = Field(title="施工单位营业执照代码")
    construction_contact: Text = Field(title="施工单位联系人")
    construction_phone: Text = Field(title="施工单位联系方式")


class Request(Part):
    external_line: Text = Field(title="外线施工联审（备案）申请内容")
    occupation_reason: Text = Field(title="临时占用、挖掘原因")
    occupation_from: OptionalDate = Field(title="临时占用、挖掘开始日期")
    occupation_to: OptionalDate = Field(title="临时占用、挖掘结束日期")
    delivery: Annotated[Literal["online", "window", "post"] | None, BlankIsNone] = Field(
        title="送达方式", description="online 系统推送；window 窗口领取；post 邮寄送达"
    )


class Road(Part):
    road_class: RoadClass = Field(alias="class", title="道路类型")
    name: Text = Field(title="道路名称")
    address: Text = Field(title="道路地址")


class Green(Part):
    address: Text = Field(title="占用绿地地址")
    nature: Text = Field(title="绿地性质")
    length_m: OptionalNumber = Field(title="长（米）", description="0 或 null 表示未填")
    width_m: OptionalNumber = Field(title="宽（米）", description="0 或 null 表示未填")
    area_m2: OptionalNumber = Field(title="面积（平方米）", description="0 或 null 表示未填")


class Application(Part):
    """The `application` part of CASE.json."""

    enterprise_name: Text = Field(title="企业名称", description="居民申请时为空")
    tenure: Annotated[Literal["owned", "leased"] | None, BlankIsNone] = Field(
        title="产权类型", description="owned 自有；leased 租赁"
    )
    contact_person: Text = Field(title="联系人")
    contact_phone: Text = Field(title="联系电话")
    install_address: Text = Field(title="报装详细地址")
    business_type: Annotated[Literal["new_build", "existing_building"] | None, BlankIsNone] = Field(
        title="业务种类", description="new_build 新建（改建、扩建）；existing_building 既有建筑新增"
    )
    survey_date: OptionalDate = Field(title="期望现场踏勘日期", description="非节假日")
    survey_session: Annotated[Literal["am", "pm"] | None, BlankIsNone] = Field(title="期望现场踏勘时段")
    power: Power = Field(title="用电报装")
    project: Project = Field(title="项目基本信息")
    request: Request = Field(title="申请事项")
    roads: tuple[Road, ...] = Field(max_length=MAX_ROWS, title="道路", description="没有时为空列表")
    green: Green | None = Field(title="绿地", description="不占用绿地时为 null")


class JointApplication(Context):
    """“充电桩报装一件事”联办申请表（附件3）"""

    case_no: CaseNo = Field(title="办件编号", description="尚未编号时为空")
    applicant: Applicant = Field(title="申请人")
    matters: tuple[Matter, ...] = Field(min_length=1, max_length=6, title="联办事项")
    application: Application = Field(title="申请内容")

    def view(self) -> dict[str, Any]:
        """Boxes in the order of the form. Boxes a resident left empty are filled from the applicant:
        联系人, 联系电话, 经办人, 法人代表（身份证）; 企业名称 stays empty.
        """
        form: dict[str, Any] = super().view()["application"]
        form["case_no"] = self.case_no
        chosen = set(self.matters)
        form["joint"] = {
            "supply": bool(chosen & _SUPPLY),
            **{matter: matter in chosen for matter in ("traffic", "road", "green")},
        }
        form["survey_date"] = form["survey_date"] or _OPEN_DATE
        power, power_form = self.application.power, form["power"]
        power_form["expected_date"] = power_form["expected_date"] or _OPEN_DATE
        power_form["enterprise"]["chosen"] = power.enterprise is not None
        power_form["resident"]["chosen"] = power.resident is not None
        for part in (power_form["enterprise"], power_form["resident"]):
            part["capacity_kva"] = _measure(part["capacity_kva"])
        self._fill_project(form)
        form["request"]["period"] = _period(
            form["request"].pop("occupation_from"), form["request"].pop("occupation_to")
        )
        form["roads"] = self._road_rows()
        green = self.application.green
        form["green"]["chosen"] = green is not None and bool(green.address.strip() or green.area_m2)
        for side in ("length_m", "width_m", "area_m2"):
            form["green"][side] = _measure(form["green"][side])
        return form

    def _fill_project(self, form: dict[str, Any]) -> None:
        project = form["project"]
        if self.applicant.type == "resident":
            form["contact_person"] = form["contact_person"] or self.applicant.name
            form["contact_phone"] = form["contact_phone"] or self.applicant.phone
            project["handler"] = project["handler"] or form["contact_person"]
            project["phone"] = project["phone"] or form["contact_phone"]
            if not project["legal_representative"]:
                project["legal_representative"] = self.applicant.name
                project["legal_representative_id"] = project["legal_representative_id"] or self.applicant.id_number
        for first, second in (
            ("legal_representative", "legal_representative_id"),
            ("construction_unit", "construction_uscc"),
            ("construction_contact", "construction_phone"),
        ):
            project[first] = "\n".join(text for text in (project[first], project.pop(second)) if text)

    def _road_rows(self) -> dict[str, dict[str, Any]]:
        rows: dict[str, dict[str, Any]] = {}
        for road_class in get_args(RoadClass):
            roads = [road for road in self.application.roads if road.road_class == road_class]
            rows[road_class] = {
                "chosen": bool(roads),
                "text": "\n".join(_road_text(road) for road in roads),
            }
        return rows


def _road_text(road: Road) -> str:
    """What the box of the row says; the other of name and address follows in brackets, so that none is lost."""
    if road.road_class in _ROWS_OF_NAMES:
        asked, other, label = road.name, road.address, "道路地址"
    else:
        asked, other, label = road.address, road.name, "道路名称"
    return asked + (f"（{label}：{other}）" if other else "")


def _measure(text: str) -> str:
    return text if text and text != "0" else "____"


def _period(start: str, end: str) -> str:
    if not start and not end:
        return ""
    return f"自 {start or _OPEN_DATE} 起\n至 {end or _OPEN_DATE} 止"


_BLANK: Mapping[str, Any] = {
    "enterprise_name": "",
    "tenure": None,
    "contact_person": "",
    "contact_phone": "",
    "install_address": "",
    "business_type": None,
    "survey_date": None,
    "survey_session": None,
    "power": {"enterprise": None, "resident": None, "expected_date": None},
    "project": dict.fromkeys(Project.model_fields, ""),
    "request": {
        "external_line": "",
        "occupation_reason": "",
        "occupation_from": None,
        "occupation_to": None,
        "delivery": None,
    },
    "roads": [],
    "green": None,
}


def blank_application() -> dict[str, Any]:
    """An `application` part in which every box is explicitly empty: lay the known values over it."""
    return deepcopy(dict(_BLANK))


JointApplication.EXAMPLE = {
    "case_no": "XY-2026-000123",
    "applicant": {
        "type": "enterprise",
        "name": "信阳样例充电服务有限公司",
        "id_number": "",
        "phone": "13800000000",
    },
    "matters": ["hv", "road", "green", "traffic"],
    "application": {
        "enterprise_name": "信阳样例充电服务有限公司",
        "tenure": "leased",
        "contact_person": "李样本",
        "contact_phone": "13800000000",
        "install_address": "信阳市浉河区样例大道100号样例停车场东侧",
        "business_type": "existing_building",
        "survey_date": "2026-11-25",
        "survey_session": "am",
        "power": {
            "enterprise": {"category": "commercial", "capacity_kva": 315},
            "resident": None,
            "expected_date": "2026-12-20",
        },
        "project": {
            "code": "样例停车场充电站 2610-411599-04-01-123456",
            "address": "信阳市浉河区样例大道100号",
            "applicant_unit": "信阳样例充电服务有限公司",
            "uscc": "91411599MA9TEXT00M",
            "legal_representative": "张测试",
            "legal_representative_id": "411599199001010014",
            "handler": "李样本",
            "phone": "13800000000",
            "construction_unit": "信阳样例电力工程有限公司",
            "construction_uscc": "92411599MA9TEXT19F",
            "construction_contact": "王示范",
            "construction_phone": "13900000000",
        },
        "request": {
            "external_line": "自样例线12号杆新架10千伏电缆约180米至箱式变压器，穿越样例大道人行道。",
            "occupation_reason": "敷设电缆，挖掘人行道并临时占用非机动车道。",
            "occupation_from": "2026-12-01",
            "occupation_to": "2026-12-05",
            "delivery": "window",
        },
        "roads": [
            {"class": "trunk", "name": "样例大道", "address": "样例大道100号门前人行道"},
            {"class": "minor", "name": "", "address": "样例巷北口"},
        ],
        "green": {
            "address": "样例大道100号门前绿化带",
            "nature": "道路防护绿地",
            "length_m": 12,
            "width_m": 1.5,
            "area_m2": 18,
        },
    },
}
