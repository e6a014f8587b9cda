"""Data of the residents' supply contract for a charging pile (居民充电桩供用电合同).

The clauses are those 电力供应与使用条例 art. 33 asks for. What is not yet known is null: it is printed as an
open place and listed at the end, so that no contract hides a gap.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.contexts.base import (
    BlankIsNone,
    OptionalDate,
    OptionalNumber,
    Part,
    RequiredText,
    Text,
)
from generator.contexts.contract_parts import (
    INSTALLATION,
    SURVEY,
    SURVEY_CLAUSE,
    USER,
    Contract,
    Device,
    OpenText,
)


class User(Part):
    name: RequiredText = Field(title="姓名")
    id_number: RequiredText = Field(title="身份证件号码")
    address: Annotated[OpenText, USER] = Field(title="住址")
    phone: Annotated[OpenText, USER] = Field(title="联系电话")
    agent: Text = Field(title="委托代理人", description="没有时为空")


class Use(Part):
    address: RequiredText = Field(title="用电地址")
    space_no: Annotated[OpenText, USER] = Field(title="车位（库）号")
    category: RequiredText = Field(title="用电性质", description="如：居民生活用电（电动汽车充电）")
    capacity_kw: Annotated[OptionalNumber, SURVEY] = Field(title="约定用电容量（千瓦）")
    devices: tuple[Device, ...] = Field(min_length=1, max_length=20, title="用电设备")


class Supply(Part):
    voltage: Annotated[Literal["single_220", "three_380"] | None, BlankIsNone, SURVEY_CLAUSE] = Field(
        title="供电电压和相数", description="single_220 单相220伏；three_380 三相380伏"
    )
    source: Annotated[OpenText, SURVEY] = Field(title="供电电源点（接入点）")
    from_date: Annotated[OptionalDate, INSTALLATION] = Field(title="开始供电日期")


class Metering(Part):
    meter_type: Annotated[OpenText, INSTALLATION] = Field(title="电能表类型")
    rating: Annotated[OpenText, INSTALLATION] = Field(title="规格")
    accuracy: Annotated[OpenText, INSTALLATION] = Field(title="准确度等级")
    meter_no: Annotated[OpenText, INSTALLATION] = Field(title="表号")
    location: Annotated[OpenText, INSTALLATION] = Field(title="安装位置")


class Boundary(Part):
    point: Annotated[OpenText, SURVEY] = Field(title="产权分界点", description="如：电能表箱出线开关的负荷侧接线端")


class ContractResident(Contract):
    """居民充电桩供用电合同"""

    user: User = Field(title="用电人")
    use: Use = Field(title="用电")
    supply: Supply = Field(title="供电")
    metering: Metering = Field(title="计量")
    boundary: Boundary = Field(title="产权分界")


ContractResident.EXAMPLE = {
    "draft": True,
    "contract_no": None,
    "account_no": None,
    "case_no": "XY-2026-000123",
    "supplier": {
        "name": "信阳样例供电公司",
        "address": "信阳市样例路2号",
        "representative": "赵样例",
        "agent": None,
        "phone": "95598",
    },
    "user": {
        "name": "张测试",
        "id_number": "411599199001010014",
        "address": "信阳市浉河区样例路8号样例花园3号楼2单元1101室",
        "phone": "13800000000",
        "agent": "",
    },
    "use": {
        "address": "信阳市浉河区样例路8号样例花园地下一层",
        "space_no": "B1-125",
        "category": "居民生活用电（电动汽车充电）",
        "capacity_kw": 7,
        "devices": [{"model": "样例牌 AC-7K", "power_kw": "7.0", "count": 1}],
    },
    "supply": {"voltage": "single_220", "source": None, "from_date": None},
    "metering": {"meter_type": None, "rating": None, "accuracy": None, "meter_no": None, "location": None},
    "price": {
        "category": "居民生活用电（合表）",
        "time_of_use": None,
        "cycle": "每月",
        "due_days": 15,
        "channel": None,
        "late_fee_permille": 1,
    },
    "boundary": {"point": None},
    "term": {"starts_on": None, "ends_on": None, "renewal": "automatic"},
    "signing": {"place": None, "copies": 2, "dispute": "court", "arbitration_body": ""},
    "special_terms": ["充电设备的额定功率不得超过约定用电容量。"],
}
