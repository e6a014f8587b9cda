"""The residents' supply contract for a charging pile: neutral wording of our own, in the order usual for it.

The clauses of 电力供应与使用条例 art. 33: 供电方式、质量、时间 (第二条); 容量、地址、性质 (第一条); 计量、电价、结算
(第三、四条); 维护责任 (第五条); 有效期限 (第十一条); 违约责任 (第八条); 其他 (第十二条).
"""

from __future__ import annotations

from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import (
    HEADING,
    TITLE,
    Cell,
    Spacing,
    Type,
    control,
    control_row,
    label,
    paragraph,
    row,
    table,
    value,
)

NAME = "居民充电桩供用电合同"

_PAGE = Page(22, 22, 20, 24)
_TEXT = Type(size_pt=10.5)
_HEAD = Type(HEADING, 10.5)
_CLAUSE = Spacing(line_pt=17.5, indent_chars=2)
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
            "（二）抄表结算周期：{{ price.cycle }}。乙方在电费账单发出之日起{{ price.due_days }}日内交清电费，"
            "交费方式：{{ price.channel }}。",
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
    (
        "第七条　中止供电和恢复供电",
        (
            "（一）因供电设施计划检修需要停电的，甲方提前七日通知乙方或者公告。",
            "（二）乙方逾期未交电费，自逾期之日起超过三十日，经催交仍未交付的，甲方可以按照规定的程序中止供电："
            "停电前三日至七日书面通知乙方，停电前三十分钟再通知一次。",
            "（三）因不可抗力、抢险救灾或者发生危及人身、设备安全的紧急情况需要停电的，甲方可以先行停电，并尽快告知乙方。",
            "（四）停电的原因消除后，甲方及时恢复供电；不能及时恢复的，向乙方说明原因。",
        ),
    ),
    (
        "第八条　违约责任",
        (
            "（一）甲方未按照约定的质量供电，或者未依法通知即中断供电，造成乙方损失的，依法承担赔偿责任。",
            "（二）乙方逾期交付电费的，自逾期之日起，按照所欠电费每日{{ price.late_fee_permille }}‰支付违约金。",
            "（三）乙方违反约定或者国家规定用电，造成甲方或者他人损失的，依法承担赔偿责任。",
            "（四）因不可抗力不能履行合同的，根据其影响部分或者全部免除责任；受影响的一方及时通知对方。",
        ),
    ),
    (
        "第九条　合同的变更和解除",
        (
            "（一）增减容量、过户、移表、改变用电性质或者停止用电的，乙方向甲方提出申请，双方办妥手续后变更或者解除合同。",
            "（二）乙方停止用电并结清电费后，可以解除合同。",
            "（三）本合同签订后国家规定有变化的，按照新的规定执行。",
        ),
    ),
    (
        "第十条　争议的解决",
        (
            "因本合同发生争议的，双方协商解决；协商不成的，按照下列方式解决：[signing.dispute.court] 向用电地有管辖权的"
            "人民法院起诉　[signing.dispute.arbitration] 向仲裁机构（{{ signing.arbitration_body }}）申请仲裁。",
        ),
    ),
    (
        "第十一条　合同的生效、有效期和份数",
        (
            "（一）本合同自双方签字或者盖章之日起生效。有效期自{{ term.starts_on }}至{{ term.ends_on }}。期满时："
            "[term.renewal.automatic] 双方均未提出异议的，按照原条件自动延续　[term.renewal.none] 终止，另行签订。",
            "（二）本合同一式{{ signing.copies }}份，甲乙双方各执一份，其余由甲方存档，具有同等效力；采用可靠的"
            "电子签名签订的，与纸质合同具有同等效力。",
        ),
    ),
)


def author() -> bytes:
    body = (
        paragraph("合同编号：{{ contract_no }}", _TEXT, Spacing(align="right", line_pt=17.5))
        + paragraph("用电户号：{{ account_no }}", _TEXT, Spacing(align="right", line_pt=17.5))
        + paragraph(NAME, Type(TITLE, 22), Spacing(align="center", line_pt=34, before=60, after=100))
        + _parties()
        + paragraph(
            "依照《中华人民共和国民法典》第六百四十八条至第六百五十五条、《电力供应与使用条例》第三十二条和第三十三条、"
            "《供电营业规则》（国家发展和改革委员会令第14号）第九十四条、《河南省供用电条例》第四十条，甲乙双方就乙方"
            "电动汽车充电用电（办件编号：{{ case_no|blank }}），协商一致订立本合同。",
            _TEXT,
            Spacing(line_pt=17.5, indent_chars=2, before=120),
        )
        + _use()
        + "".join(_article(title, clauses) for title, clauses in _CLAUSES)
        + _special_terms()
        + _signatures()
        + _open_list()
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft")


def _article(title: str, clauses: tuple[str, ...]) -> str:
    heading = paragraph(title, Type(HEADING, 10.5), Spacing(line_pt=17.5, indent_chars=2, before=50, keep_next=True))
    return heading + "".join(paragraph(clause, _TEXT, _CLAUSE) for clause in clauses)


def _parties() -> str:
    first, second, third, fourth = _PARTY_WIDTHS
    wide = second + third + fourth

    def pair(left: str, left_path: str, right: str, right_path: str) -> str:
        return row(
            [
                label(left, first, style=_HEAD),
                value(f"{{{{ {left_path} }}}}", second),
                label(right, third, style=_HEAD),
                value(f"{{{{ {right_path} }}}}", fourth),
            ],
            height=360,
        )

    def single(name: str, path: str) -> str:
        cells = [label(name, first, style=_HEAD), value(f"{{{{ {path} }}}}", wide, span=3)]
        return row(cells, height=360)

    rows = [
        pair("供电人（甲方）", "supplier.name", "服务电话", "supplier.phone"),
        single("住所", "supplier.address"),
        pair("法定代表人\n（负责人）", "supplier.representative", "授权代理人", "supplier.agent"),
        pair("用电人（乙方）", "user.name", "身份证件号码", "user.id_number"),
        single("住址", "user.address"),
        pair("联系电话", "user.phone", "委托代理人", "user.agent"),
    ]
    return table(_PARTY_WIDTHS, rows)


def _use() -> str:
    heads = [
        label(text, width, style=_HEAD)
        for text, width in zip(("序号", "充电设备品牌型号", "单台功率（千瓦）", "台数"), _DEVICE_WIDTHS, strict=True)
    ]
    paths = ("number", "model", "power_kw", "count")
    filled = [
        (label if path != "model" else value)(f"{{{{ device.{path} }}}}", width)
        for path, width in zip(paths, _DEVICE_WIDTHS, strict=True)
    ]
    devices = table(
        _DEVICE_WIDTHS,
        [
            row(heads, height=360, header=True),
            control_row("for device in use.devices", _DEVICE_WIDTHS),
            row(filled, height=360),
            control_row("endfor", _DEVICE_WIDTHS),
        ],
    )
    return (
        _article(
            "第一条　用电地址、容量和用电性质",
            (
                "（一）用电地址：{{ use.address }}；车位（库）号：{{ use.space_no }}。",
                "（二）用电性质：{{ use.category }}，供乙方在上述车位为电动汽车充电。",
                "（三）约定用电容量：{{ use.capacity_kw }}千瓦。用电设备如下：",
            ),
        )
        + devices
    )


def _special_terms() -> str:
    return (
        paragraph(
            "第十二条　特别约定",
            Type(HEADING, 10.5),
            Spacing(line_pt=17.5, indent_chars=2, before=50, keep_next=True),
        )
        + control("for term in special_terms")
        + paragraph("{{ term.number }}．{{ term.text }}", _TEXT, _CLAUSE)
        + control("endfor")
        + control("if not special_terms")
        + paragraph("无。", _TEXT, _CLAUSE)
        + control("endif")
    )


def _signatures() -> str:
    half = sum(_PARTY_WIDTHS) // 2

    def side(party: str, seal: str, signer: str) -> Cell:
        lines = (f"{party}", seal, signer, "日期：________年____月____日")
        spacing = Spacing(align="left", line_pt=23, keep_lines=True)
        return Cell("".join(paragraph(line, _TEXT, spacing) for line in lines), half, valign="top")

    signed = row(
        [
            side("供电人（甲方）：", "（供用电合同专用章或公章）", "代表（签字）："),
            side("用电人（乙方）：", "（签字、盖章或按指印）", "委托代理人（签字）："),
        ],
        height=1900,
    )
    return paragraph(
        "签订地点：{{ signing.place }}",
        _TEXT,
        Spacing(align="left", line_pt=17.5, before=80, after=60, indent_chars=2, keep_next=True),
    ) + table((half, half), [signed])


def _open_list() -> str:
    heads = [
        label(text, width, style=_HEAD)
        for text, width in zip(("序号", "待填内容", "由谁确定"), _OPEN_WIDTHS, strict=True)
    ]
    filled = [
        label("{{ item.number }}", _OPEN_WIDTHS[0]),
        value("{{ item.title }}", _OPEN_WIDTHS[1]),
        value("{{ item.by }}", _OPEN_WIDTHS[2]),
    ]
    rows = [
        row(heads, height=360, header=True),
        control_row("for item in open_items", _OPEN_WIDTHS),
        row(filled, height=360),
        control_row("endfor", _OPEN_WIDTHS),
    ]
    return (
        control("if open_items")
        + paragraph(
            "待填清单",
            Type(TITLE, 16),
            Spacing(align="center", line_pt=30, before=360, after=60, keep_next=True),
        )
        + paragraph(
            "下列内容在本文本形成时尚未确定，合同正文中已留空或者注明“以装表接电时确认为准”。签订或者装表接电时逐项填写，"
            "由双方确认。本清单随合同文本保存。",
            _TEXT,
            Spacing(line_pt=17.5, indent_chars=2, after=100, keep_next=True, keep_lines=True),
        )
        + table(_OPEN_WIDTHS, rows)
        + paragraph("", Type(size_pt=2))
        + control("endif")
    )
