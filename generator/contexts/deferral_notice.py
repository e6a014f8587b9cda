"""Data of the acceptance with materials to follow (容缺受理通知书), with the applicant's undertaking (承诺书)."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.contexts.base import (
    MAX_ROWS,
    Date,
    OptionalDate,
    Part,
    RequiredText,
    Text,
)
from generator.contexts.legal_basis import ACCEPTANCE, DEFERRAL, MATERIALS_LIST, basis_lines
from generator.contexts.notice_parts import (
    DELIVERY_WORDS,
    Delivery,
    Notice,
)


class PresentMaterial(Part):
    row: int = Field(ge=1, le=22, title="附件2序号")
    material: RequiredText = Field(title="材料名称", description="附件2原文")


class DeferredMaterial(PresentMaterial):
    form: RequiredText = Field(title="补齐形式", description="如：电子材料或原件扫描件")
    due: Date = Field(title="补齐期限")


class Undertaking(Part):
    """Who signs the undertaking."""

    signer: RequiredText = Field(title="承诺人", description="自然人姓名或单位名称")
    representative: Text = Field(title="法定代表人（负责人）", description="自然人承诺时为空")
    agent: Text = Field(title="委托代理人", description="没有时为空")
    authorization: Literal["none", "attached"] = Field(
        title="授权", description="none 本人或法定代表人签署；attached 由代理人签署，附授权委托书"
    )


class DeferralNotice(Notice):
    """容缺受理通知书（附承诺书）"""

    applied_on: Date = Field(title="申请日期")
    accepted_on: Date = Field(title="受理日期")
    present: tuple[PresentMaterial, ...] = Field(min_length=1, max_length=MAX_ROWS, title="已具备的主要材料")
    deferred: tuple[DeferredMaterial, ...] = Field(min_length=1, max_length=MAX_ROWS, title="容缺材料")
    after_due: RequiredText = Field(title="超期处理", description="如：逾期未补齐的，不作出准予决定，可重新申请。")
    undertaking: Undertaking = Field(title="承诺")
    consult_phone: Text = Field(title="咨询电话")
    supervision_phone: Text = Field(title="监督电话")
    clerk: Text = Field(title="承办人")
    issued_on: OptionalDate = Field(title="出具日期")
    delivery: Delivery = Field(title="送达方式", description=DELIVERY_WORDS)
    copies: int = Field(ge=1, le=9, title="份数")

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> DeferralNotice:
        if {item.row for item in self.present} & {item.row for item in self.deferred}:
            raise PydanticCustomError(
                "present_and_deferred", "a row is both present and deferred", {"field": "deferred"}
            )
        if any(item.due < self.accepted_on for item in self.deferred):
            raise PydanticCustomError("due_before_accepted", "due before accepted", {"field": "deferred"})
        if self.undertaking.authorization == "attached" and not self.undertaking.agent.strip():
            raise PydanticCustomError("agent_missing", "an authorised agent needs a name", {"field": "undertaking"})
        return self

    def view(self) -> dict[str, Any]:
        """Numbered materials, names instead of codes, the legal basis by the matters."""
        view = super().view()
        for name in ("present", "deferred"):
            for number, row in enumerate(view[name], 1):
                row["number"] = str(number)
        view["count"] = str(len(self.deferred))
        view["undertaking"]["representative"] = self.undertaking.representative or "无"
        view["undertaking"]["agent"] = self.undertaking.agent or "无"
        view["basis"] = [f"容缺受理：{DEFERRAL}。", *basis_lines(ACCEPTANCE, self.matters)]
        view["basis"].append(f"材料清单：{MATERIALS_LIST}。")
        return view


DeferralNotice.EXAMPLE = {
    "draft": False,
    "doc_no": "信报装容〔2026〕5号",
    "organ": "信阳市政务服务大厅“高效办成一件事”窗口",
    "case_no": "XY-2026-000126",
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
    "accepted_on": "2026-11-24",
    "present": [
        {"row": 9, "material": "营业执照"},
        {"row": 10, "material": "中华人民共和国建设工程规划许可证"},
        {"row": 11, "material": "中华人民共和国居民身份证"},
        {"row": 13, "material": "城市道路掘动申请表"},
    ],
    "deferred": [
        {
            "row": 12,
            "material": "城市道路占用费缴纳证明",
            "form": "电子材料或原件扫描件",
            "due": "2026-12-08",
        }
    ],
    "after_due": "逾期未补齐的，不作出准予决定，退回已收材料，可重新申请。",
    "undertaking": {
        "signer": "信阳样例充电服务有限公司",
        "representative": "张测试",
        "agent": "李样本",
        "authorization": "attached",
    },
    "consult_phone": "0376-0000000",
    "supervision_phone": "0376-0000001",
    "clerk": "王示范",
    "issued_on": "2026-11-24",
    "delivery": "window",
    "copies": 2,
}
