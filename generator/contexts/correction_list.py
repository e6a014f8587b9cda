"""Data of the one-time correction notice (补正材料一次性告知书): all defects found, and how to mend each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self, TypeAlias

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
from generator.contexts.legal_basis import CORRECTION, DEFERRAL, MATERIALS_LIST, basis_lines
from generator.contexts.notice_parts import (
    DELIVERY_WORDS,
    OPEN_DATE,
    Delivery,
    Notice,
    mask_identity_numbers,
    open_dates,
)

ProblemKind: TypeAlias = Literal[
    "missing", "unclear", "expired", "unsigned", "inconsistent", "wrong_material", "incomplete", "unfilled"
]
PROBLEM_NAMES: Mapping[ProblemKind, str] = {
    "missing": "缺少",
    "unclear": "不清晰",
    "expired": "过期",
    "unsigned": "缺盖章或签字",
    "inconsistent": "内容不一致",
    "wrong_material": "非所需材料",
    "incomplete": "页不全",
    "unfilled": "栏目未填写",
}
FORM_NAMES: Mapping[str, str] = {
    "electronic": "电子材料或原件扫描件",
    "original": "原件",
    "either": "电子材料或原件",
}
_SHORT_ITEM_CHARS = 500
MaskedText = Annotated[RequiredText, Indirect()]


class Item(Part):
    """One defect of one material of the list."""

    matter: Matter = Field(title="事项")
    row: int = Field(ge=1, le=22, title="附件2序号")
    material: RequiredText = Field(title="材料名称", description="附件2原文")
    problem: ProblemKind = Field(
        title="问题类型", description="、".join(f"{key} {name}" for key, name in PROBLEM_NAMES.items())
    )
    detail: MaskedText = Field(title="具体问题", description="引用页码与原文；身份证号码自动隐去中间各位")
    remedy: MaskedText = Field(title="补正要求", description="怎样才算合格")
    alternatives: Annotated[Text, Indirect()] = Field(title="可接受的替代材料", description="没有时为空")
    form: Literal["electronic", "original", "either"] = Field(title="提交形式")
    basis: RequiredText = Field(title="依据", description="如：附件2第3项")


class Deferrable(Part):
    """A material that may follow later (容缺)."""

    row: int = Field(ge=1, le=22, title="附件2序号")
    material: RequiredText = Field(title="材料名称")
    due: OptionalDate = Field(title="补齐期限", description="未定时为 null")


class CorrectionList(Notice):
    """补正材料一次性告知书（补正清单）"""

    received_on: Date = Field(title="收到申请日期")
    items: tuple[Item, ...] = Field(
        max_length=MAX_ROWS, title="补正内容", description="没有时为空，此时 on_the_spot 至少一项"
    )
    on_the_spot: Annotated[tuple[RequiredText, ...], Indirect()] = Field(max_length=MAX_ROWS, title="可当场更正的内容")
    deferrable: tuple[Deferrable, ...] = Field(max_length=MAX_ROWS, title="可容缺材料")
    due: OptionalDate = Field(title="补正期限", description="未定时为 null")
    after_due: RequiredText = Field(title="逾期处理", description="如：逾期未补正的，可重新申请。")
    channels: tuple[Literal["online", "window", "post"], ...] = Field(
        min_length=1, max_length=3, title="补正途径", description="online 网厅；window 专窗；post 邮寄"
    )
    window_address: Text = Field(title="专窗地址")
    consult_phone: Text = Field(title="咨询电话")
    supervision_phone: Text = Field(title="监督电话")
    clerk: Text = Field(title="承办人")
    issued_on: OptionalDate = Field(title="出具日期")
    delivery: Delivery = Field(title="送达方式", description=DELIVERY_WORDS)
    copies: int = Field(ge=1, le=9, title="份数")

    @model_validator(mode="after")
    def _has_something_to_correct(self) -> Self:
        if not self.items and not self.on_the_spot:
            raise PydanticCustomError(
                "nothing_to_correct", "items or on_the_spot must name something", {"field": "items"}
            )
        return self

    def rows_to_supply(self) -> tuple[int, ...]:
        return tuple(sorted({item.row for item in self.items}))

    def view(self) -> dict[str, Any]:
        """Numbered defects, names instead of codes, identity numbers masked, the legal basis per matter."""
        view = super().view()
        view["items"] = [_item(number, item) for number, item in enumerate(self.items, 1)]
        view["count"] = str(len(self.items))
        view["on_the_spot"] = [mask_identity_numbers(text) for text in self.on_the_spot]
        view["deferrable"] = [
            {"row": str(entry.row), "material": entry.material, "due": due["due"] or OPEN_DATE}
            for entry, due in zip(self.deferrable, view["deferrable"], strict=True)
        ]
        open_dates(view, ("due",))
        view["basis"] = self._basis()
        return view

    def _basis(self) -> list[str]:
        basis = basis_lines(CORRECTION, (*self.matters, *(item.matter for item in self.items)))
        basis.append(f"材料清单：{MATERIALS_LIST}。")
        if self.deferrable:
            basis.append(f"容缺受理：{DEFERRAL}。")
        return basis


def _item(number: int, item: Item) -> dict[str, str | bool]:
    texts = (item.material, item.detail, item.remedy, item.alternatives, item.basis)
    return {
        "short": sum(map(len, texts)) <= _SHORT_ITEM_CHARS,
        "number": str(number),
        "matter": MATTER_NAMES[item.matter],
        "row": str(item.row),
        "material": item.material,
        "problem": PROBLEM_NAMES[item.problem],
        "detail": mask_identity_numbers(item.detail),
        "remedy": mask_identity_numbers(item.remedy),
        "alternatives": mask_identity_numbers(item.alternatives) or "无",
        "form": FORM_NAMES[item.form],
        "basis": item.basis,
    }


CorrectionList.EXAMPLE = {
    "draft": False,
    "doc_no": "信报装补〔2026〕12号",
    "organ": "信阳市政务服务大厅“高效办成一件事”窗口",
    "case_no": "XY-2026-000124",
    "applicant": {"type": "resident", "name": "张测试", "id_number": "411599199001010014", "uscc": ""},
    "contact_person": "张测试",
    "contact_phone": "13800000000",
    "matters": ["lv_resident"],
    "received_on": "2026-11-23",
    "items": [
        {
            "matter": "lv_resident",
            "row": 3,
            "material": "物业证明(无物业的由居委会、业委会出具)",
            "problem": "unsigned",
            "detail": "《物业证明》第1页落款处为“信阳样例物业服务有限公司”，未见该单位印章。",
            "remedy": "请由信阳样例物业服务有限公司加盖单位公章后重新提交。",
            "alternatives": "无物业的，可提交居委会、业委会出具并盖章的证明。",
            "form": "original",
            "basis": "附件2第3项",
        },
        {
            "matter": "lv_resident",
            "row": 4,
            "material": "用电人新能源汽车购车证明",
            "problem": "missing",
            "detail": "未提交《用电人新能源汽车购车证明》（附件2第4项）。",
            "remedy": "请提交能看清购买人、车架号和车辆类型的购车证明。",
            "alternatives": "机动车销售统一发票（纸质或电子）、购车合同、机动车行驶证、机动车登记证书之一。",
            "form": "electronic",
            "basis": "附件2第4项",
        },
    ],
    "on_the_spot": ["申请表“联系电话”少一位数字，可在窗口或网厅直接更正。"],
    "deferrable": [],
    "due": "2026-12-07",
    "after_due": "逾期未补正的，可重新申请。",
    "channels": ["online", "window"],
    "window_address": "信阳市样例路1号政务服务大厅一楼专窗",
    "consult_phone": "0376-0000000",
    "supervision_phone": "0376-0000001",
    "clerk": "王示范",
    "issued_on": "2026-11-24",
    "delivery": "window",
    "copies": 2,
}
CorrectionList.FULLER = {"deferrable": [{"row": 12, "material": "城市道路占用费缴纳证明", "due": "2026-12-08"}]}
