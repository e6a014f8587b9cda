"""The supply contract for users other than residents at low voltage: neutral wording of our own."""

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
    BUSINESS_TERM,
    CHANGES,
    DISPUTES,
    LIABILITY,
    PREAMBLE_LAW,
    SETTLEMENT,
    STOPPING,
    SUPPLIER_DUTIES,
    USER_DUTIES,
)
from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import Spacing, paragraph

NAME = "低压非居民充电设施供用电合同"

PAGE = Page(24, 22, 20, 24)
PARTY_WIDTHS = (1800, 2850, 1800, 2850)
DEVICE_WIDTHS = (900, 4800, 2000, 1600)
OPEN_WIDTHS = (900, 5500, 2900)

_CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "第二条　供电方式、供电质量和供电时间",
        (
            "（一）甲方以 [supply.voltage.single_220] 单相220伏 [supply.voltage.three_380] 三相380伏、50赫兹交流电"
            "向乙方供电。公用变压器（线路、杆号）：{{ supply.transformer }}；"
            "供电电源点（接入点）：{{ supply.source }}。",
            "（二）自备电源：[supply.own_source.none] 没有　[supply.own_source.standby] 有。"
            "有自备电源的，乙方装设可靠的闭锁装置，未经甲方检验同意不得投入运行，不得向电网倒送电。",
            "（三）在电力系统正常运行时，甲方供电的电压偏差和频率偏差符合国家标准；乙方设备注入电网的谐波符合国家标准。",
            "（四）开始供电日期：{{ supply.from_date }}。自该日起，除本合同第八条所列情形外，甲方连续供电。",
        ),
    ),
    (
        "第三条　产权分界和维护责任",
        (
            "（一）供用电设施的产权分界点：{{ boundary.point }}。产权分界示意图：[boundary.sketch.attached] 作为附件　"
            "[boundary.sketch.none] 不附图。文字和图不一致的，以文字为准。",
            "（二）分界点电源侧的供电设施和电能计量装置由甲方维护管理，分界点负荷侧的受电设施由乙方维护管理。"
            "各方对自己维护管理的设施承担安全责任。",
            "（三）电能计量装置安装在乙方场所的，乙方妥善保护，不得擅自移动、开启；发现损坏、丢失的，及时告知甲方。",
        ),
    ),
    (
        "第四条　用电计量",
        (
            "（一）甲方安装电能计量装置，并负责检定和更换。电能表类型：{{ metering.meter_type }}；规格："
            "{{ metering.rating }}；准确度等级：{{ metering.accuracy }}；互感器变比：{{ metering.transformers }}；"
            "表号：{{ metering.meter_no }}；安装位置：{{ metering.location }}。",
            "（二）电能计量装置记录的电量是结算电费的依据。",
            "（三）任何一方认为计量不准的，可以提出校验。经检定误差超出允许范围的，双方按照国家有关规定退补电费。",
        ),
    ),
    (
        "第五条　电价",
        (
            "（一）电价类别：{{ price.category }}；分时电价：[price.time_of_use.yes] 执行 "
            "[price.time_of_use.no] 不执行；功率因数考核标准：{{ price.power_factor }}；定比定量：{{ price.shares }}。",
            "（二）电价按照政府价格主管部门公布的现行标准执行，标准调整的，自调整之日起按新标准结算。",
        ),
    ),
    (
        "第六条　电费结算",
        (
            SETTLEMENT.format(number="一"),
            "（二）甲方向乙方提供电量、电价和电费的明细。乙方对电费有异议的，可以查询和要求核实；核实期间先按账单交纳，"
            "确有差错的，多退少补。",
            "（三）电费结算协议：[settlement_agreement.attached] 另行签订，"
            "作为本合同附件　[settlement_agreement.none] 不另签。",
        ),
    ),
    ("第七条　双方的权利和义务", (SUPPLIER_DUTIES, *USER_DUTIES)),
    ("第八条　中止供电和恢复供电", STOPPING),
    ("第九条　违约责任", LIABILITY),
    ("第十条　合同的变更、转让和终止", CHANGES),
    ("第十一条　争议的解决", DISPUTES),
    ("第十二条　合同的生效、有效期和份数", BUSINESS_TERM),
)


def author() -> bytes:
    body = (
        contract_head(NAME)
        + business_parties()
        + preamble("低压充电设施用电")
        + _use()
        + "".join(article(title, clauses) for title, clauses in _CLAUSES)
        + special_terms("第十三条　特别约定")
        + contract_signatures(sum(PARTY_WIDTHS), user="公章或合同专用章")
        + open_list(OPEN_WIDTHS, explanation=OPEN_IN_CONTRACT)
    )
    return write_template(body, title=NAME, page=PAGE, watermark="draft")


def business_parties() -> str:
    """Both parties with their accounts."""

    def account(party: str) -> list[list[tuple[str, str]]]:
        return [
            [("开户银行", f"{{{{ {party}.account.bank }}}}"), ("账号", f"{{{{ {party}.account.number }}}}")],
            [("纳税人识别号", f"{{{{ {party}.account.tax_no }}}}")],
        ]

    return information(
        PARTY_WIDTHS,
        [
            [("供电人（甲方）", "{{ supplier.name }}"), ("服务电话", "{{ supplier.phone }}")],
            [("住所", "{{ supplier.address }}")],
            [("法定代表人\n（负责人）", "{{ supplier.representative }}"), ("授权代理人", "{{ supplier.agent }}")],
            *account("supplier"),
            [("用电人（乙方）", "{{ user.name }}"), ("统一社会\n信用代码", "{{ user.uscc }}")],
            [("住所", "{{ user.address }}")],
            [
                ("法定代表人\n（负责人）", "{{ user.representative }}"),
                ("身份证件号码", "{{ user.representative_id }}"),
            ],
            [("授权代理人", "{{ user.agent }}"), ("联系电话", "{{ user.phone }}")],
            *account("user"),
        ],
        height=360,
    )


def preamble(what: str) -> str:
    return paragraph(
        f"{PREAMBLE_LAW}根据乙方的用电申请和甲方答复的供电方案，甲乙双方就乙方{what}"
        "（办件编号：{{ case_no|blank }}），协商一致订立本合同。",
        CONTRACT_TEXT,
        Spacing(line_pt=17.5, indent_chars=2, before=120),
    )


def devices() -> str:
    return listing(
        DEVICE_WIDTHS,
        ("序号", "充电设备品牌型号", "单台功率（千瓦）", "台数"),
        "device in use.devices",
        ("{{ device.number }}", "{{ device.model }}", "{{ device.power_kw }}", "{{ device.count }}"),
        centred=(0, 2, 3),
        height=360,
    )


def _use() -> str:
    return (
        article(
            "第一条　用电地址、用电性质和容量",
            (
                "（一）用电地址：{{ use.address }}。",
                "（二）用电类别：{{ use.category }}；行业分类：{{ use.industry }}；用电班次：{{ use.shifts }}。",
            ),
        )
        + paragraph(
            "（三）约定用电容量：{{ use.capacity_kw }}千瓦。用电设备如下：",
            CONTRACT_TEXT,
            replace(CLAUSE, keep_next=True),
        )
        + devices()
    )
