"""Data of the supply contract for users other than residents at low voltage (低压非居民供用电合同)."""

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
from generator.contexts.contract_parts import (
    INSTALLATION,
    SUPPLIER,
    SURVEY,
    SURVEY_CLAUSE,
    USER,
    BusinessContract,
    Device,
    OpenText,
    Price,
)


class Use(Part):
    address: RequiredText = Field(title="用电地址")
    category: RequiredText = Field(title="用电类别", description="如：一般工商业用电（电动汽车充电）")
    industry: Annotated[OpenText, SUPPLIER] = Field(title="行业分类")
    shifts: Annotated[OpenText, USER] = Field(title="用电班次", description="如：全天")
    capacity_kw: Annotated[OptionalNumber, SURVEY] = Field(title="约定用电容量（千瓦）")
    devices: tuple[Device, ...] = Field(min_length=1, max_length=MAX_ROWS, title="用电设备")


class Supply(Part):
    voltage: Annotated[Literal["single_220", "three_380"] | None, BlankIsNone, SURVEY_CLAUSE] = Field(
        title="供电电压和相数", description="single_220 单相220伏；three_380 三相380伏"
    )
    transformer: Annotated[OpenText, SURVEY] = Field(title="公用变压器（线路、杆号）")
    source: Annotated[OpenText, SURVEY] = Field(title="供电电源点（接入点）")
    own_source: Annotated[Literal["none", "standby"] | None, BlankIsNone, SURVEY] = Field(
        title="自备电源", description="none 没有；standby 有，按照规定装设闭锁装置"
    )
    from_date: Annotated[OptionalDate, INSTALLATION] = Field(title="开始供电日期")


class Metering(Part):
    meter_type: Annotated[OpenText, INSTALLATION] = Field(title="电能表类型")
    rating: Annotated[OpenText, INSTALLATION] = Field(title="规格")
    accuracy: Annotated[OpenText, INSTALLATION] = Field(title="准确度等级")
    transformers: Annotated[OpenText, INSTALLATION] = Field(title="互感器变比", description="没有时写“无”")
    meter_no: Annotated[OpenText, INSTALLATION] = Field(title="表号")
    location: Annotated[OpenText, INSTALLATION] = Field(title="安装位置")


class LowVoltagePrice(Price):
    power_factor: Annotated[OpenText, SUPPLIER] = Field(
        title="功率因数考核标准", description="如：0.90；不考核时写“不考核”"
    )
    shares: Text = Field(title="定比定量", description="不同电价类别的电量如何划分；没有时为空")


class ContractLowVoltage(BusinessContract):
    """低压非居民充电设施供用电合同"""

    use: Use = Field(title="用电")
    supply: Supply = Field(title="供电")
    metering: Metering = Field(title="计量")
    price: LowVoltagePrice = Field(title="电价电费")

    def view(self) -> dict[str, Any]:
        """无 where nothing is divided between prices."""
        view = super().view()
        view["price"]["shares"] = self.price.shares or "无"
        return view


BUSINESS_PARTIES: dict[str, Any] = {
    "supplier": {
        "name": "信阳样例供电公司",
        "address": "信阳市样例路2号",
        "representative": "赵样例",
        "agent": None,
        "phone": "95598",
        "account": {"bank": None, "number": None, "tax_no": "91411599MA9TEXT27D"},
    },
    "user": {
        "name": "信阳样例充电服务有限公司",
        "uscc": "91411599MA9TEXT00M",
        "address": "信阳市浉河区样例大道100号",
        "representative": "张测试",
        "representative_id": "411599199001010014",
        "agent": "李样本",
        "phone": "13800000000",
        "account": {"bank": "样例银行信阳分行", "number": "4100000000000000", "tax_no": "91411599MA9TEXT00M"},
    },
}

ContractLowVoltage.EXAMPLE = {
    "draft": True,
    "contract_no": None,
    "account_no": None,
    "case_no": "XY-2026-000125",
    **BUSINESS_PARTIES,
    "use": {
        "address": "信阳市浉河区样例大道100号样例停车场东侧",
        "category": "一般工商业用电（电动汽车充电）",
        "industry": "充换电服务业",
        "shifts": "全天",
        "capacity_kw": 80,
        "devices": [
            {"model": "样例牌 DC-40K", "power_kw": 40, "count": 1},
            {"model": "样例牌 AC-20K", "power_kw": 20, "count": 2},
        ],
    },
    "supply": {
        "voltage": "three_380",
        "transformer": "10千伏样例线样例停车场公用变压器",
        "source": "公用变压器低压侧出线柜",
        "own_source": "none",
        "from_date": None,
    },
    "metering": dict.fromkeys(("meter_type", "rating", "accuracy", "transformers", "meter_no", "location")),
    "price": {
        "category": "一般工商业用电",
        "time_of_use": "yes",
        "cycle": "每月",
        "due_days": 15,
        "channel": None,
        "late_fee_permille": 2,
        "power_factor": "不考核",
        "shares": "",
    },
    "boundary": {"point": "电能计量箱出线开关的负荷侧接线端", "sketch": "attached"},
    "term": {"starts_on": None, "ends_on": None, "renewal": "automatic"},
    "signing": {"place": None, "copies": 2, "dispute": "court", "arbitration_body": ""},
    "special_terms": ["充电设备的总功率不得超过约定用电容量。"],
    "settlement_agreement": "none",
}
