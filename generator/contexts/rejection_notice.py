"""Data of the notice of non-acceptance (不予受理通知书): a clerk's act, which the machine only drafts.

It is for the two grounds of 行政许可法 art. 32 alone: no licence needed, or another organ is competent. Missing
materials are corrected, not refused. Supply matters are no licences and cannot be refused by it.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.contexts.base import Date, Indirect, OptionalDate, RequiredText, Text
from generator.contexts.legal_basis import REASONS_AND_REMEDIES, REFUSAL
from generator.contexts.notice_parts import DELIVERY_WORDS, Delivery, Notice

LicenceMatter: TypeAlias = Literal["road", "green", "traffic"]


class RejectionNotice(Notice):
    """不予受理通知书"""

    matters: tuple[LicenceMatter, ...] = Field(
        min_length=1, max_length=3, title="不予受理的事项", description="只能是行政许可事项；用电报装不适用"
    )
    applied_on: Date = Field(title="申请日期")
    ground: Literal["not_required", "not_competent"] = Field(
        title="理由种类", description="not_required 依法不需要取得行政许可；not_competent 不属于本机关职权范围"
    )
    competent_organ: Annotated[Text, Indirect()] = Field(
        title="有权机关", description="ground 为 not_competent 时必填：应当向哪个机关申请；否则为空"
    )
    reason: RequiredText = Field(title="具体理由")
    reconsideration_organ: RequiredText = Field(title="行政复议机关")
    reconsideration_days: int = Field(ge=1, le=365, title="申请行政复议的期限（日）")
    court: RequiredText = Field(title="管辖法院")
    lawsuit_months: int = Field(ge=1, le=24, title="提起行政诉讼的期限（月）")
    consult_phone: Text = Field(title="咨询电话")
    supervision_phone: Text = Field(title="监督电话")
    clerk: Text = Field(title="承办人")
    issued_on: OptionalDate = Field(title="出具日期")
    delivery: Delivery = Field(title="送达方式", description=DELIVERY_WORDS)
    copies: int = Field(ge=1, le=9, title="份数")

    @model_validator(mode="after")
    def _is_complete(self) -> RejectionNotice:
        if (self.ground == "not_competent") != bool(self.competent_organ.strip()):
            raise PydanticCustomError("competent_organ_missing", "belongs to its ground", {"field": "competent_organ"})
        if not self.draft and (not self.clerk.strip() or self.issued_on is None):
            raise PydanticCustomError("unsigned_refusal", "a refusal needs a clerk and a date", {"field": "draft"})
        return self

    def view(self) -> dict[str, Any]:
        """Names instead of codes, the ground in words, its legal basis."""
        view = super().view()
        if self.ground == "not_required":
            view["ground_text"] = "申请事项依法不需要取得行政许可"
            view["competent"] = ""
        else:
            view["ground_text"] = "申请事项依法不属于本机关职权范围"
            view["competent"] = f"请向{self.competent_organ}提出申请。"
        view.pop("ground")
        view.pop("competent_organ")
        view["basis"] = f"{REFUSAL[self.ground]}和{REASONS_AND_REMEDIES}"
        return view


RejectionNotice.EXAMPLE = {
    "draft": True,
    "doc_no": "",
    "organ": "信阳市政务服务大厅“高效办成一件事”窗口",
    "case_no": "XY-2026-000127",
    "applicant": {
        "type": "enterprise",
        "name": "信阳样例充电服务有限公司",
        "id_number": "",
        "uscc": "91411599MA9TEXT00M",
    },
    "contact_person": "李样本",
    "contact_phone": "13800000000",
    "matters": ["road"],
    "applied_on": "2026-11-23",
    "ground": "not_competent",
    "competent_organ": "信阳市样例公路事业发展中心",
    "reason": "拟占用、挖掘的样例大道东段为公路，不属于城市道路，由公路管理机构审批。",
    "reconsideration_organ": "信阳市样例区人民政府",
    "reconsideration_days": 60,
    "court": "信阳市样例区人民法院",
    "lawsuit_months": 6,
    "consult_phone": "0376-0000000",
    "supervision_phone": "0376-0000001",
    "clerk": "",
    "issued_on": None,
    "delivery": None,
    "copies": 2,
}
