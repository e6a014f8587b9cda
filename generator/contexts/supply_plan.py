"""Data of the reply on how electricity will be supplied (供电方案答复单), in writing and countersigned.

It is made after the survey, together with the contract. Fees are listed with their basis, or none are charged.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.contexts.base import (
    MAX_ROWS,
    Amount,
    BlankIsNone,
    CaseNo,
    Context,
    Number,
    Open,
    OptionalDate,
    OptionalNumber,
    Part,
    RequiredText,
    Text,
)
from generator.contexts.contract_parts import OpenText, YesNo, open_list
from generator.filters import amount_in_capitals, blank, grouped_amount
from generator.views import print_model

_SUPPLIER = Open("供电企业")
_SURVEY = Open("供电企业现场勘查后")
_INSTALLATION = Open("供电企业装表接电时", "以装表接电时确认为准")
_DATE = Open("供电企业", "____年____月____日")

CapacityUnit: TypeAlias = Literal["kw", "kva"]
_UNIT_NAMES: dict[CapacityUnit, str] = {"kw": "千瓦", "kva": "千伏安"}


class Customer(Part):
    account_no: Annotated[OpenText, _SUPPLIER] = Field(title="户号")
    application_no: Annotated[OpenText, _SUPPLIER] = Field(title="申请编号")
    name: RequiredText = Field(title="户名")
    address: RequiredText = Field(title="用电地址", description="含车位号")
    category: RequiredText = Field(title="用电类别")
    industry: Text = Field(title="行业分类", description="居民为空")
    grade: Text = Field(title="客户分级", description="如：普通客户；不分级时为空")
    capacity: Number = Field(title="供电容量")
    capacity_unit: CapacityUnit = Field(title="容量单位", description="kw 千瓦；kva 千伏安")
    contact: Text = Field(title="联系人")
    phone: Text = Field(title="联系电话")


class Fee(Part):
    name: RequiredText = Field(title="费用名称")
    unit_price: Amount = Field(title="单价（元）")
    quantity: Number = Field(title="数量")
    amount: Amount = Field(title="应收金额（元）")
    basis: RequiredText = Field(title="收费依据")

    @model_validator(mode="after")
    def _multiplies(self) -> Fee:
        if abs(self.unit_price * self.quantity - self.amount) > Decimal("0.01"):
            raise PydanticCustomError("amount_differs", "amount is not price times quantity", {"field": "amount"})
        return self


class Source(Part):
    """One supply: where the electricity comes from and how it comes in."""

    role: Literal["main", "standby", "emergency"] = Field(
        title="电源性质", description="main 主供；standby 备用；emergency 保安"
    )
    phases: Annotated[Literal["single", "three"] | None, BlankIsNone, _SURVEY] = Field(
        title="相数", description="single 单相；three 三相"
    )
    voltage: Annotated[OpenText, _SURVEY] = Field(title="供电电压", description="如：交流220伏、交流10千伏")
    capacity: Annotated[OptionalNumber, _SURVEY] = Field(title="电源容量", description="单位同供电容量")
    substation: Text = Field(title="变电站", description="不涉及时为空")
    line: Text = Field(title="线路", description="不涉及时为空")
    transformer: Text = Field(title="公用变压器", description="不涉及时为空")
    access_point: Annotated[OpenText, _SURVEY] = Field(title="接入点")
    incoming: Annotated[OpenText, _SURVEY] = Field(title="电源进线", description="敷设方式、型号、长度")


class MeteringPoint(Part):
    name: RequiredText = Field(title="计量点")
    way: Annotated[OpenText, _SURVEY] = Field(title="计量方式", description="如：低供低计、高供高计")
    wiring: Annotated[OpenText, _SURVEY] = Field(title="接线方式", description="如：单相、三相四线")
    voltage: Annotated[OpenText, _SURVEY] = Field(title="计量点电压")
    meter: Annotated[OpenText, _INSTALLATION] = Field(title="电能表规格")
    accuracy: Annotated[OpenText, _INSTALLATION] = Field(title="准确度等级")
    transformers: Text = Field(title="互感器", description="变比和准确度等级；没有时为空")
    acquisition: Annotated[OpenText, _INSTALLATION] = Field(title="用电信息采集")


class Billing(Part):
    strategy: Annotated[Literal["one_part", "two_part"] | None, BlankIsNone, _SUPPLIER] = Field(
        title="定价策略", description="one_part 单一制；two_part 两部制"
    )
    category: Annotated[OpenText, _SUPPLIER] = Field(title="电价类别")
    time_of_use: Annotated[YesNo, _SUPPLIER] = Field(title="分时电价", description="yes 执行；no 不执行")
    power_factor: Text = Field(title="功率因数考核", description="如：0.90；不考核时为空")


class Works(Part):
    boundary: Annotated[OpenText, _SURVEY] = Field(title="产权分界点")
    supplier_side: Annotated[OpenText, _SURVEY] = Field(title="供电企业投资建设范围")
    user_side: Annotated[OpenText, _SURVEY] = Field(title="客户投资建设范围")


class SupplyPlan(Context):
    """供电方案答复单"""

    draft: bool = Field(title="草稿", description="true 时每页印有“草稿”水印；交付签收的为 false")
    plan_no: Text = Field(title="编号", description="未编号时为空")
    case_no: CaseNo = Field(title="办件编号")
    supplier: RequiredText = Field(title="供电企业")
    customer: Customer = Field(title="客户基本信息")
    fees: tuple[Fee, ...] = Field(max_length=MAX_ROWS, title="营业费用", description="不收费时为空列表")
    sources: tuple[Source, ...] = Field(min_length=1, max_length=4, title="供电电源")
    metering: tuple[MeteringPoint, ...] = Field(min_length=1, max_length=20, title="计量点方案")
    billing: Billing = Field(title="计费方案")
    works: Works = Field(title="工程和投资分界")
    valid_until: Annotated[OptionalDate, _DATE] = Field(title="方案有效期至")
    next_steps: tuple[RequiredText, ...] = Field(min_length=1, max_length=20, title="后续流程")
    service_phone: Text = Field(title="服务电话")
    issued_on: Annotated[OptionalDate, _DATE] = Field(title="答复日期")
    copies: int = Field(ge=2, le=9, title="份数")

    def view(self) -> dict[str, Any]:
        """Numbered rows, amounts in figures and capitals, and the list of everything still open."""
        printed = print_model(self)
        view = printed.values
        view["plan_no"] = blank(self.plan_no)
        customer = view["customer"]
        unit = _UNIT_NAMES[self.customer.capacity_unit]
        customer["capacity_unit"] = unit
        for name in ("industry", "grade"):
            customer[name] = customer[name] or "—"
        for number, (row, fee) in enumerate(zip(view["fees"], self.fees, strict=True), 1):
            row |= {
                "number": str(number),
                "unit_price": grouped_amount(fee.unit_price),
                "amount": grouped_amount(fee.amount),
            }
        total = sum((fee.amount for fee in self.fees), Decimal(0))
        view["total"] = {"figures": grouped_amount(total), "capitals": amount_in_capitals(total)}
        for number, row in enumerate(view["sources"], 1):
            row["number"] = str(number)
            row["unit"] = unit
            for name in ("substation", "line", "transformer"):
                row[name] = row[name] or "—"
        for number, row in enumerate(view["metering"], 1):
            row["number"] = str(number)
            row["transformers"] = row["transformers"] or "—"
        view["billing"]["power_factor"] = self.billing.power_factor or "不考核"
        view["next_steps"] = [{"number": str(n), "text": text} for n, text in enumerate(self.next_steps, 1)]
        view["open_items"] = open_list(printed)
        return view


SupplyPlan.EXAMPLE = {
    "draft": False,
    "plan_no": "信供答〔2026〕88号",
    "case_no": "XY-2026-000125",
    "supplier": "信阳样例供电公司",
    "customer": {
        "account_no": None,
        "application_no": "411599000001",
        "name": "信阳样例充电服务有限公司",
        "address": "信阳市浉河区样例大道100号样例停车场东侧",
        "category": "一般工商业用电（电动汽车充电）",
        "industry": "充换电服务业",
        "grade": "普通客户",
        "capacity": 80,
        "capacity_unit": "kw",
        "contact": "李样本",
        "phone": "13800000000",
    },
    "fees": [],
    "sources": [
        {
            "role": "main",
            "phases": "three",
            "voltage": "交流380伏",
            "capacity": 80,
            "substation": "110千伏样例变电站",
            "line": "10千伏样例线",
            "transformer": "样例停车场公用变压器（400千伏安）",
            "access_point": "公用变压器低压侧出线柜",
            "incoming": "低压电缆，穿管直埋，约60米",
        }
    ],
    "metering": [
        {
            "name": "充电用电计量点",
            "way": "低供低计",
            "wiring": "三相四线",
            "voltage": "交流380伏",
            "meter": None,
            "accuracy": None,
            "transformers": "电流互感器 150/5，0.5S级",
            "acquisition": None,
        }
    ],
    "billing": {"strategy": "one_part", "category": "一般工商业用电", "time_of_use": "yes", "power_factor": ""},
    "works": {
        "boundary": "电能计量箱出线开关的负荷侧接线端",
        "supplier_side": "自公用变压器低压侧至电能计量箱（含计量箱）",
        "user_side": "电能计量箱出线至充电设备",
    },
    "valid_until": "2027-02-23",
    "next_steps": [
        "客户签收本答复单，并签订供用电合同；",
        "客户受电工程完工后报请检验；",
        "检验合格并办妥手续后装表接电。",
    ],
    "service_phone": "95598",
    "issued_on": "2026-11-24",
    "copies": 2,
}
SupplyPlan.FULLER = {
    "fees": [{"name": "样例费用", "unit_price": "640.25", "quantity": 2, "amount": "1280.50", "basis": "样例价目表"}]
}
