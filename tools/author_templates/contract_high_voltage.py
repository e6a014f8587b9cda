"""The supply contract for users at high voltage: neutral wording of our own."""

from __future__ import annotations

from dataclasses import replace

from tools.author_templates.blocks import (
    CLAUSE,
    CONTRACT_TEXT,
    OPEN_IN_CONTRACT,
    article,
    contract_head,
    contract_signatures,
    listing,
    open_list,
    special_terms,
)
from tools.author_templates.contract_clauses import (
    BUSINESS_TERM,
    CHANGES,
    DISPUTES,
    LIABILITY,
    SETTLEMENT,
    STOPPING,
    SUPPLIER_DUTIES,
    USER_DUTIES,
)
from tools.author_templates.contract_low_voltage import (
    OPEN_WIDTHS,
    PAGE,
    PARTY_WIDTHS,
    business_parties,
    devices,
    preamble,
)
from tools.author_templates.package import write_template
from tools.author_templates.wml import paragraph

NAME = "高压充电设施供用电合同"

_TRANSFORMER_WIDTHS = (900, 3500, 1900, 900, 2100)
_LINE_WIDTHS = (700, 1500, 1500, 1900, 2200, 1500)
_POINT_WIDTHS = (700, 1500, 1700, 1900, 1900, 1600)
_LEAD = replace(CLAUSE, keep_next=True)

_AFTER_LINES: tuple[str, ...] = (
    "（二）多电源闭锁：{{ supply.interlock }}。自备应急电源：[supply.own_source.none] 没有　"
    "[supply.own_source.standby] 有。有自备应急电源的，乙方装设可靠的闭锁装置，未经甲方检验同意不得投入运行，"
    "不得向电网倒送电。非电性质的保安措施：{{ supply.other_safety }}。",
    "（三）在电力系统正常运行时，甲方供电的电压偏差和频率偏差符合国家标准。",
    "（四）乙方的考核功率因数为{{ supply.power_factor }}；无功补偿：{{ supply.reactive }}。",
    "（五）继电保护：{{ supply.protection }}。谐波和电能质量：{{ supply.harmonics }}；乙方设备注入电网的谐波"
    "超过国家标准的，乙方采取治理措施。",
    "（六）开始供电日期：{{ supply.from_date }}。自该日起，除本合同第八条所列情形外，甲方连续供电。",
)

_CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "第五条　电价",
        (
            "（一）电价类别：{{ price.category }}；电价制度：[price.scheme.one_part] 单一制　"
            "[price.scheme.two_part_capacity] 两部制（按容量）　[price.scheme.two_part_demand] 两部制（按需量）；"
            "分时电价：[price.time_of_use.yes] 执行 [price.time_of_use.no] 不执行。",
            "（二）电价按照政府价格主管部门公布的现行标准执行，标准调整的，自调整之日起按新标准结算；"
            "国家对充换电设施的电价有特别规定的，按照其规定执行。",
        ),
    ),
    (
        "第六条　电费结算",
        (
            SETTLEMENT.format(number="一"),
            "（二）甲方向乙方提供电量、电价和电费的明细。乙方对电费有异议的，可以查询和要求核实；核实期间先按账单交纳，"
            "确有差错的，多退少补。",
            "（三）电费担保：{{ price.guarantee }}。电费结算协议：[settlement_agreement.attached] 另行签订，"
            "作为本合同附件　[settlement_agreement.none] 不另签。",
        ),
    ),
    (
        "第七条　双方的权利和义务",
        (
            SUPPLIER_DUTIES,
            *USER_DUTIES,
            "（五）乙方的电气值班人员具备相应资格；倒闸操作、检修和事故处理中涉及电网的，服从调度。电力调度协议："
            "[dispatch_agreement.attached] 另行签订，作为本合同附件　[dispatch_agreement.none] 不需要。",
        ),
    ),
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
        + preamble("高压充电设施用电")
        + _use()
        + _supply()
        + _boundary()
        + _metering()
        + "".join(article(title, clauses) for title, clauses in _CLAUSES)
        + special_terms("第十三条　特别约定")
        + contract_signatures(sum(PARTY_WIDTHS), user="公章或合同专用章")
        + open_list(OPEN_WIDTHS, explanation=OPEN_IN_CONTRACT)
    )
    return write_template(body, title=NAME, page=PAGE, watermark="draft")


def _use() -> str:
    return (
        article(
            "第一条　用电地址、用电性质和容量",
            (
                "（一）用电地址：{{ use.address }}。",
                "（二）用电类别：{{ use.category }}；行业分类：{{ use.industry }}；用电班次：{{ use.shifts }}。",
                "（三）重要电力用户：[use.importance.ordinary] 不是　[use.importance.important] 是（等级见特别约定）；"
                "保安负荷：{{ use.safety_load_kw }}千瓦。",
            ),
        )
        + paragraph("（四）约定用电容量：{{ use.capacity_kva }}千伏安。受电变压器如下：", CONTRACT_TEXT, _LEAD)
        + listing(
            _TRANSFORMER_WIDTHS,
            ("序号", "型号", "单台容量\n（千伏安）", "台数", "运行方式"),
            "unit in use.transformers",
            (
                "{{ unit.number }}",
                "{{ unit.model }}",
                "{{ unit.capacity_kva }}",
                "{{ unit.count }}",
                "[unit.role.running] 运行 [unit.role.standby] 备用",
            ),
            centred=(0, 2, 3, 4),
            height=360,
        )
        + paragraph("（五）用电设备如下：", CONTRACT_TEXT, _LEAD)
        + devices()
    )


def _supply() -> str:
    lines = listing(
        _LINE_WIDTHS,
        ("序号", "性质", "供电电压", "变电站", "线路（杆号、开关）", "容量\n（千伏安）"),
        "line in supply.lines",
        (
            "{{ line.number }}",
            "[line.role.main] 主供\n[line.role.standby] 备用",
            "{{ line.voltage }}",
            "{{ line.substation }}",
            "{{ line.line }}",
            "{{ line.capacity_kva }}",
        ),
        centred=(0, 1, 2, 5),
        height=360,
    )
    heading = article("第二条　供电方式、供电质量和供电时间", ())
    return (
        heading
        + paragraph("（一）甲方以50赫兹交流电向乙方供电，电源如下：", CONTRACT_TEXT, _LEAD)
        + lines
        + "".join(paragraph(clause, CONTRACT_TEXT, CLAUSE) for clause in _AFTER_LINES)
    )


def _boundary() -> str:
    return article(
        "第三条　产权分界和维护责任",
        (
            "（一）供用电设施的产权分界点：{{ boundary.point }}。产权分界示意图：[boundary.sketch.attached] 作为附件　"
            "[boundary.sketch.none] 不附图。文字和图不一致的，以文字为准。",
            "（二）分界点电源侧的供电设施由甲方维护管理，分界点负荷侧的受电设施由乙方维护管理。"
            "各方对自己维护管理的设施承担安全责任。电能计量装置由甲方维护管理，乙方妥善保护，不得擅自移动、开启。",
        ),
    )


def _metering() -> str:
    return (
        article("第四条　用电计量", ())
        + paragraph("（一）甲方安装电能计量装置，并负责检定和更换。计量点如下：", CONTRACT_TEXT, _LEAD)
        + listing(
            _POINT_WIDTHS,
            ("序号", "计量点", "安装位置", "电能表\n规格和准确度", "互感器\n变比和准确度", "表号"),
            "point in metering.points",
            (
                "{{ point.number }}",
                "{{ point.name }}",
                "{{ point.location }}",
                "{{ point.meter }}",
                "{{ point.transformers }}",
                "{{ point.meter_no }}",
            ),
            height=360,
        )
        + paragraph(
            "（二）电能计量装置记录的电量是结算电费的依据。线损、变损的分摊：{{ metering.losses }}。",
            CONTRACT_TEXT,
            CLAUSE,
        )
        + paragraph(
            "（三）任何一方认为计量不准的，可以提出校验。经检定误差超出允许范围的，双方按照国家有关规定退补电费。",
            CONTRACT_TEXT,
            CLAUSE,
        )
    )
