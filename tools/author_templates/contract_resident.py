"""The residents' supply contract for a charging pile: neutral wording of our own, in the order usual for it.

The clauses of 电力供应与使用条例 art. 33: 供电方式、质量、时间 (第二条); 容量、地址、性质 (第一条); 计量、电价、结算
(第三、四条); 维护责任 (第五条); 有效期限 (第十一条); 违约责任 (第八条); 其他 (第十二条).
"""

from __future__ import annotations

from dataclasses import replace

from tools.author_templates.blocks import (
    CLAUSE,
    CONTRACT_TEXT,
    OPEN_IN_CONTRACT,
    article,
    contract_head,
    contract_signatures,
    information,
    listing,
    open_list,
    special_terms,
)
from tools.author_templates.contract_clauses import (
    DISPUTES,
    LIABILITY,
    PREAMBLE_LAW,
    SETTLEMENT,
    STOPPING,
    TERM,
)
from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import Spacing, paragraph

NAME = "居民充电桩供用电合同"

_PAGE = Page(24, 22, 20, 24)
_PARTY_WIDTHS = (1800, 2850, 1800, 2850)
_DEVICE_WIDTHS = (900, 4800, 2000, 1600)
_OPEN_WIDTHS = (900, 5500, 2900)

_CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "第二条　供电方式、供电质量和供电时间",
        (
            "（一）甲方以 [supply.voltage.single_220] 单相220伏 [supply.voltage.three_380] 三相380伏、50赫兹交流电"
            "向乙方供电。供电电源点（接入点）：{{ supply.source }}。",
            "（二）在电力系统正常运行时，甲方供电的电压偏差和频率偏差符合国家标准。",
            "（三）开始供电日期：{{ supply.from_date }}。自该日起，除本合同第七条所列情形外，甲方连续供电。",
        ),
    ),
    (
        "第三条　用电计量",
        (
            "（一）甲方为本合同的充电用电单独安装一套电能计量装置，并负责其安装、检定和更换。电能表类型："
            "{{ metering.meter_type }}；规格：{{ metering.rating }}；准确度等级：{{ metering.accuracy }}；"
            "表号：{{ metering.meter_no }}；安装位置：{{ metering.location }}。",
            "（二）电能计量装置记录的电量是结算电费的依据。",
            "（三）任何一方认为计量不准的，可以提出校验。经检定误差超出允许范围的，双方按照国家有关规定退补电费。",
        ),
    ),
    (
        "第四条　电价和电费结算",
        (
            "（一）电价类别：{{ price.category }}；分时电价：[price.time_of_use.yes] 执行 [price.time_of_use.no] "
            "不执行。"
            "电价按照政府价格主管部门公布的现行标准执行，标准调整的，自调整之日起按新标准结算。",
            SETTLEMENT.format(number="二"),
            "（三）甲方向乙方提供电量、电价和电费的明细。乙方对电费有异议的，可以查询和要求核实。",
        ),
    ),
    (
        "第五条　供用电设施的产权分界和维护责任",
        (
            "（一）供用电设施的产权分界点：{{ boundary.point }}。",
            "（二）分界点电源侧的供电设施和电能计量装置由甲方维护管理，分界点负荷侧的用电设施由乙方维护管理。"
            "各方对自己维护管理的设施承担安全责任。",
            "（三）电能计量装置安装在乙方场所的，乙方妥善保护，不得擅自移动、开启；发现损坏、丢失的，及时告知甲方。",
        ),
    ),
    (
        "第六条　双方的权利和义务",
        (
            "（一）甲方按照本合同安全供电，公开服务标准和电价，提供用电咨询和故障报修服务；进入乙方场所工作时出示证件。",
            "（二）乙方使用符合国家标准的充电设备，设置独立的开关和剩余电流动作（漏电）保护装置，并定期检查、试验，"
            "保持完好；发现设备异常时立即停用。",
            "（三）乙方不得擅自增加用电容量、改变用电性质、转供电或者改动计量装置接线；需要变更的，先到甲方办理手续。",
            "（四）乙方配合甲方依法进行的用电检查、抄表和计量装置更换，联系方式变化时及时告知甲方。",
        ),
    ),
    ("第七条　中止供电和恢复供电", STOPPING),
    ("第八条　违约责任", LIABILITY),
    (
        "第九条　合同的变更和解除",
        (
            "（一）增减容量、过户、移表、改变用电性质或者停止用电的，乙方向甲方提出申请，双方办妥手续后变更或者解除合同。",
            "（二）乙方停止用电并结清电费后，可以解除合同。",
            "（三）本合同签订后国家规定有变化的，按照新的规定执行。",
        ),
    ),
    ("第十条　争议的解决", DISPUTES),
    ("第十一条　合同的生效、有效期和份数", TERM),
)


def author() -> bytes:
    body = (
        contract_head(NAME)
        + information(
            _PARTY_WIDTHS,
            [
                [("供电人（甲方）", "{{ supplier.name }}"), ("服务电话", "{{ supplier.phone }}")],
                [("住所", "{{ supplier.address }}")],
                [
                    ("法定代表人\n（负责人）", "{{ supplier.representative }}"),
                    ("授权代理人", "{{ supplier.agent }}"),
                ],
                [("用电人（乙方）", "{{ user.name }}"), ("身份证件号码", "{{ user.id_number }}")],
                [("住址", "{{ user.address }}")],
                [("联系电话", "{{ user.phone }}"), ("委托代理人", "{{ user.agent }}")],
            ],
            height=360,
        )
        + paragraph(
            f"{PREAMBLE_LAW}甲乙双方就乙方电动汽车充电用电（办件编号：{{{{ case_no|blank }}}}），协商一致订立本合同。",
            CONTRACT_TEXT,
            Spacing(line_pt=17.5, indent_chars=2, before=120),
        )
        + _use()
        + "".join(article(title, clauses) for title, clauses in _CLAUSES)
        + special_terms("第十二条　特别约定")
        + contract_signatures(sum(_PARTY_WIDTHS), user="签字、盖章或按指印")
        + open_list(_OPEN_WIDTHS, explanation=OPEN_IN_CONTRACT)
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft")


def _use() -> str:
    return (
        article(
            "第一条　用电地址、容量和用电性质",
            (
                "（一）用电地址：{{ use.address }}；车位（库）号：{{ use.space_no }}。",
                "（二）用电性质：{{ use.category }}，供乙方在上述车位为电动汽车充电。",
            ),
        )
        + paragraph(
            "（三）约定用电容量：{{ use.capacity_kw }}千瓦。用电设备如下：",
            CONTRACT_TEXT,
            replace(CLAUSE, keep_next=True),
        )
        + listing(
            _DEVICE_WIDTHS,
            ("序号", "充电设备品牌型号", "单台功率（千瓦）", "台数"),
            "device in use.devices",
            ("{{ device.number }}", "{{ device.model }}", "{{ device.power_kw }}", "{{ device.count }}"),
            centred=(0, 2, 3),
            height=360,
        )
    )
