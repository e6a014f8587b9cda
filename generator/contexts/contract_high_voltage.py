"""Data of the supply contract for users at high voltage (高压供用电合同)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from generator.contexts.base import (
    MAX_ROWS,
    BlankIsNone,
    OptionalDate,
    OptionalNumber,
    Part,
    RequiredText,
    Text,
)
from generator.contexts.contract_low_voltage import BUSINESS_PARTIES
from generator.contexts.contract_parts import (
    INSTALLATION,
    SIGNING,
    SUPPLIER,
    SUPPLIER_CLAUSE,
    SURVEY,
    SURVEY_CLAUSE,
    USER,
    BusinessContract,
    Device,
    OpenText,
    Price,
    number,
)


class Transformer(Part):
    """Transformers of one kind on the user's side."""

    model: Annotated[OpenText, USER] = Field(title="受电变压器型号")
    capacity_kva: Annotated[OptionalNumber, SURVEY] = Field(title="单台容量（千伏安）")
    count: int = Field(ge=1, le=99, title="台数")
    role: Literal["running", "standby"] = Field(title="运行方式", description="running 运行；standby 备用")


class Use(Part):
    address: RequiredText = Field(title="用电地址")
    category: RequiredText = Field(title="用电类别", description="如：大工业用电（经营性集中式充换电设施）")
    industry: Annotated[OpenText, SUPPLIER] = Field(title="行业分类")
    importance: Annotated[Literal["ordinary", "important"] | None, BlankIsNone, SURVEY] = Field(
        title="重要电力用户", description="ordinary 不是；important 是，等级在特别约定中写明"
    )
    safety_load_kw: Annotated[OptionalNumber, SURVEY] = Field(title="保安负荷（千瓦）", description="没有时填 0")
    shifts: Annotated[OpenText, USER] = Field(title="用电班次", description="如：全天")
    capacity_kva: Annotated[OptionalNumber, SURVEY] = Field(title="约定用电容量（千伏安）")
    transformers: tuple[Transformer, ...] = Field(min_length=1, max_length=20, title="受电变压器")
    devices: tuple[Device, ...] = Field(min_length=1, max_length=MAX_ROWS, title="用电设备")


class SupplyLine(Part):
    """One supply of one or more."""

    role: Literal["main", "standby"] = Field(title="电源性质", description="main 主供；standby 备用")
    voltage: Annotated[OpenText, SURVEY_CLAUSE] = Field(title="供电电压", description="如：交流10千伏")
    substation: Annotated[OpenText, SURVEY] = Field(title="变电站")
    line: Annotated[OpenText, SURVEY] = Field(title="线路（杆号、开关）")
    capacity_kva: Annotated[OptionalNumber, SURVEY] = Field(title="电源容量（千伏安）")


class Supply(Part):
    lines: tuple[SupplyLine, ...] = Field(min_length=1, max_length=4, title="电源")
    interlock: Text = Field(title="多电源闭锁", description="两路以上电源时填写闭锁方式；一路时为空")
    own_source: Annotated[Literal["none", "standby"] | None, BlankIsNone, SURVEY] = Field(
        title="自备应急电源", description="none 没有；standby 有，按照规定装设闭锁装置"
    )
    other_safety: Text = Field(title="非电性质的保安措施", description="没有时为空")
    power_factor: Annotated[OpenText, SUPPLIER] = Field(title="考核功率因数", description="如：0.90")
    reactive: Annotated[OpenText, SURVEY] = Field(title="无功补偿", description="装置容量和投切方式")
    protection: Annotated[OpenText, SURVEY] = Field(title="继电保护", description="配置和整定由谁负责")
    harmonics: Annotated[OpenText, SURVEY] = Field(title="谐波和电能质量措施")
    from_date: Annotated[OptionalDate, INSTALLATION] = Field(title="开始供电日期")


class MeteringPoint(Part):
    name: RequiredText = Field(title="计量点")
    location: Annotated[OpenText, INSTALLATION] = Field(title="安装位置")
    meter: Annotated[OpenText, INSTALLATION] = Field(title="电能表规格和准确度等级")
    transformers: Annotated[OpenText, INSTALLATION] = Field(title="互感器变比和准确度等级")
    meter_no: Annotated[OpenText, INSTALLATION] = Field(title="表号")


class Metering(Part):
    points: tuple[MeteringPoint, ...] = Field(min_length=1, max_length=20, title="计量点")
    losses: Annotated[OpenText, SUPPLIER_CLAUSE] = Field(
        title="线损变损分摊", description="计量点不在产权分界点时如何计算；不分摊时写“不分摊”"
    )


class HighVoltagePrice(Price):
    scheme: Annotated[Literal["one_part", "two_part_capacity", "two_part_demand"] | None, BlankIsNone, SIGNING] = Field(
        title="电价制度", description="one_part 单一制；two_part_capacity 两部制按容量；two_part_demand 两部制按需量"
    )
    guarantee: Text = Field(title="电费担保", description="没有时为空")


class ContractHighVoltage(BusinessContract):
    """高压充电设施供用电合同"""

    use: Use = Field(title="用电")
    supply: Supply = Field(title="供电")
    metering: Metering = Field(title="计量")
    price: HighVoltagePrice = Field(title="电价电费")
    dispatch_agreement: Annotated[Literal["attached", "none"] | None, BlankIsNone, SIGNING] = Field(
        title="电力调度协议", description="attached 另行签订，作为附件；none 不需要"
    )

    def view(self) -> dict[str, Any]:
        """Numbered rows, and 无 where there is no further safeguard or guarantee."""
        view = super().view()
        for rows in (view["use"]["transformers"], view["supply"]["lines"], view["metering"]["points"]):
            number(rows)
        supply = view["supply"]
        supply["interlock"] = self.supply.interlock or "无"
        supply["other_safety"] = self.supply.other_safety or "无"
        view["price"]["guarantee"] = self.price.guarantee or "无"
        return view


ContractHighVoltage.EXAMPLE = {
    "draft": True,
    "contract_no": None,
    "account_no": None,
    "case_no": "XY-2026-000128",
    **BUSINESS_PARTIES,
    "use": {
        "address": "信阳市浉河区样例大道100号样例停车场东侧",
        "category": "大工业用电（经营性集中式充换电设施）",
        "industry": "充换电服务业",
        "importance": "ordinary",
        "safety_load_kw": 0,
        "shifts": "全天",
        "capacity_kva": 630,
        "transformers": [{"model": "箱式变电站 样例 630", "capacity_kva": 630, "count": 1, "role": "running"}],
        "devices": [{"model": "样例牌 DC-120K", "power_kw": 120, "count": 4}],
    },
    "supply": {
        "lines": [
            {
                "role": "main",
                "voltage": "交流10千伏",
                "substation": "110千伏样例变电站",
                "line": "10千伏样例线12号杆",
                "capacity_kva": 630,
            }
        ],
        "interlock": "",
        "own_source": "none",
        "other_safety": "",
        "power_factor": "0.90",
        "reactive": "低压侧集中补偿，自动投切",
        "protection": "进线开关配置过流和速断保护，由乙方整定并报甲方备案",
        "harmonics": None,
        "from_date": None,
    },
    "metering": {
        "points": [
            {"name": "总计量点", "location": None, "meter": None, "transformers": None, "meter_no": None},
        ],
        "losses": "计量点设在产权分界处，不分摊",
    },
    "price": {
        "category": "大工业用电",
        "time_of_use": "yes",
        "cycle": "每月",
        "due_days": 15,
        "channel": None,
        "late_fee_permille": 2,
        "scheme": "two_part_capacity",
        "guarantee": "",
    },
    "boundary": {"point": "10千伏样例线12号杆分界开关的负荷侧接线端", "sketch": "attached"},
    "term": {"starts_on": None, "ends_on": None, "renewal": "automatic"},
    "signing": {"place": None, "copies": 4, "dispute": "court", "arbitration_body": ""},
    "special_terms": ["充电设备的总功率不得超过受电变压器容量。"],
    "settlement_agreement": "attached",
    "dispatch_agreement": "none",
}
