"""Data of the notice of acceptance (受理通知书); for supply matters alone, a receipt (用电申请受理回执)."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.contexts.base import (
    MATTER_NAMES,
    MAX_ROWS,
    Date,
    Indirect,
    Matter,
    OptionalDate,
    Part,
    RequiredText,
    Text,
)
from generator.contexts.legal_basis import ACCEPTANCE, MATERIALS_LIST, SUPPLY_MATTERS, WORKING_DAYS, basis_lines
from generator.contexts.notice_parts import (
    DELIVERY_WORDS,
    Delivery,
    Notice,
    open_dates,
)
from generator.filters import blank

MaterialForm: TypeAlias = Literal["original", "copy", "electronic", "shared"]
_FORM_NAMES: dict[MaterialForm, str] = {
    "original": "原件",
    "copy": "复印件",
    "electronic": "电子材料",
    "shared": "系统自动获取",
}


class ReceivedMaterial(Part):
    row: int = Field(ge=1, le=22, title="附件2序号")
    material: RequiredText = Field(title="材料名称", description="附件2原文")
    copies: int = Field(ge=1, le=99, title="份数")
    form: MaterialForm = Field(
        title="形式", description="、".join(f"{key} {name}" for key, name in _FORM_NAMES.items())
    )


class TimeLimit(Part):
    """By when a matter is decided."""

    matter: Matter = Field(title="事项")
    promised: RequiredText = Field(title="承诺办理时限", description="附件2：即办件或1个工作日")
    due: OptionalDate = Field(title="办结期限", description="未定时为 null")


class AcceptanceNotice(Notice):
    """受理通知书（用电申请受理回执）"""

    applied_on: Date = Field(title="申请日期")
    accepted_on: Date = Field(title="受理日期")
    materials: tuple[ReceivedMaterial, ...] = Field(min_length=1, max_length=MAX_ROWS, title="已收材料")
    limits: tuple[TimeLimit, ...] = Field(min_length=1, max_length=6, title="办理时限", description="每个申请事项一项")
    not_counted: Annotated[tuple[RequiredText, ...], Indirect()] = Field(
        max_length=MAX_ROWS, title="不计入办理时限的环节", description="如：现场勘查、外线工程施工；没有时为空列表"
    )
    collection: Text = Field(title="结果领取方式", description="如：窗口领取，请携带本通知书")
    consult_phone: Text = Field(title="咨询电话")
    supervision_phone: Text = Field(title="监督电话")
    clerk: Text = Field(title="承办人")
    issued_on: OptionalDate = Field(title="出具日期")
    delivery: Delivery = Field(title="送达方式", description=DELIVERY_WORDS)
    copies: int = Field(ge=1, le=9, title="份数")

    @model_validator(mode="after")
    def _every_matter_has_one_limit(self) -> AcceptanceNotice:
        if sorted(limit.matter for limit in self.limits) != sorted(self.matters):
            raise PydanticCustomError("limits_of_matters", "limits must name every matter once", {"field": "limits"})
        if self.accepted_on < self.applied_on:
            raise PydanticCustomError("accepted_before_applied", "accepted before applied", {"field": "accepted_on"})
        return self

    def view(self) -> dict[str, Any]:
        """Numbered materials, names instead of codes, the title and the legal basis by the matters."""
        view = super().view()
        supply_only = SUPPLY_MATTERS.issuperset(self.matters)
        view["title"] = "用电申请受理回执" if supply_only else "受理通知书"
        for number, (row, item) in enumerate(zip(view["materials"], self.materials, strict=True), 1):
            row |= {"number": str(number), "form": _FORM_NAMES[item.form]}
        for row, limit in zip(view["limits"], self.limits, strict=True):
            row["matter"] = MATTER_NAMES[limit.matter]
            open_dates(row, ("due",))
        view["not_counted"] = "；".join(self.not_counted)
        view["collection"] = blank(self.collection)
        view["basis"] = basis_lines(ACCEPTANCE, self.matters)
        view["basis"].append(f"材料和办理时限：{MATERIALS_LIST}。")
        if not supply_only:
            view["basis"].append(f"办理时限以工作日计算，不含法定节假日：{WORKING_DAYS}。")
        return view


AcceptanceNotice.EXAMPLE = {
    "draft": False,
    "doc_no": "信报装受〔2026〕31号",
    "organ": "信阳市政务服务大厅“高效办成一件事”窗口",
    "case_no": "XY-2026-000125",
    "applicant": {
        "type": "enterprise",
        "name": "信阳样例充电服务有限公司",
        "id_number": "",
        "uscc": "91411599MA9TEXT00M",
    },
    "contact_person": "李样本",
    "contact_phone": "13800000000",
    "matters": ["lv_nonresident", "road"],
    "applied_on": "2026-11-23",
    "accepted_on": "2026-11-24",
    "materials": [
        {"row": 5, "material": "主体证明", "copies": 1, "form": "shared"},
        {"row": 6, "material": "产权证明", "copies": 1, "form": "electronic"},
        {"row": 9, "material": "营业执照", "copies": 1, "form": "shared"},
        {"row": 10, "material": "中华人民共和国建设工程规划许可证", "copies": 1, "form": "copy"},
        {"row": 11, "material": "中华人民共和国居民身份证", "copies": 1, "form": "shared"},
        {"row": 12, "material": "城市道路占用费缴纳证明", "copies": 1, "form": "electronic"},
        {"row": 13, "material": "城市道路掘动申请表", "copies": 2, "form": "original"},
    ],
    "limits": [
        {"matter": "lv_nonresident", "promised": "即办件", "due": "2026-11-24"},
        {"matter": "road", "promised": "1个工作日", "due": "2026-11-25"},
    ],
    "not_counted": ["现场勘查", "用电人受电工程施工"],
    "collection": "窗口领取，请携带本通知书和经办人有效身份证件",
    "consult_phone": "0376-0000000",
    "supervision_phone": "0376-0000001",
    "clerk": "王示范",
    "issued_on": "2026-11-24",
    "delivery": "window",
    "copies": 2,
}
