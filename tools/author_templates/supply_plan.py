"""The reply on how electricity will be supplied: one form, countersigned by the customer."""

from __future__ import annotations

from dataclasses import replace

from tools.author_templates.blocks import CONTRACT_TEXT, HEAD, either, information, lines, listing, open_list
from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import (
    HEADING,
    TITLE,
    Cell,
    Spacing,
    Type,
    control_row,
    label,
    paragraph,
    row,
    table,
    value,
)

NAME = "供电方案答复单"

_PAGE = Page(24, 20, 20, 20)
_WIDTHS = (1700, 3160, 1700, 3060)
_TOTAL = sum(_WIDTHS)
_FEE_WIDTHS = (700, 2400, 1500, 1100, 1600, 2320)
_OPEN_WIDTHS = (900, 5720, 3000)
_NOTE = Spacing(line_pt=17.5, indent_chars=2)


def author() -> bytes:
    body = (
        paragraph(NAME, Type(TITLE, 22), Spacing(align="center", line_pt=34, after=40))
        + paragraph(
            "编号：{{ plan_no }}　　办件编号：{{ case_no|blank }}", CONTRACT_TEXT, Spacing(align="center", after=60)
        )
        + paragraph("{{ customer.name }}：", CONTRACT_TEXT, Spacing(align="left", line_pt=17.5))
        + paragraph(
            "您（单位）提出的充电设施用电申请，经现场勘查，供电方案答复如下，请核对后签收。",
            CONTRACT_TEXT,
            Spacing(line_pt=17.5, indent_chars=2, after=60),
        )
        + _heading("一、客户基本信息")
        + _customer()
        + _heading("二、营业费用")
        + _fees()
        + _heading("三、供电方案")
        + _sources()
        + _heading("四、计量点方案")
        + _metering()
        + _heading("五、计费方案")
        + information(
            _WIDTHS,
            [
                [
                    ("定价策略", "[billing.strategy.one_part] 单一制　[billing.strategy.two_part] 两部制"),
                    ("电价类别", "{{ billing.category }}"),
                ],
                [
                    ("分时电价", "[billing.time_of_use.yes] 执行　[billing.time_of_use.no] 不执行"),
                    ("功率因数考核", "{{ billing.power_factor }}"),
                ],
            ],
        )
        + _heading("六、工程和投资分界")
        + information(
            _WIDTHS,
            [
                [("产权分界点", "{{ works.boundary }}")],
                [("供电企业\n投资建设", "{{ works.supplier_side }}")],
                [("客户投资建设", "{{ works.user_side }}")],
            ],
        )
        + _heading("七、告知事项")
        + paragraph("（一）本方案有效期至{{ valid_until }}。逾期未办理后续手续的，可以重新申请。", CONTRACT_TEXT, _NOTE)
        + paragraph("（二）后续流程：", CONTRACT_TEXT, _NOTE)
        + lines("step in next_steps", "{{ step.number }}．{{ step.text }}", CONTRACT_TEXT, _NOTE)
        + paragraph(
            "（三）客户可以自主选择有相应资质的设计、施工单位和符合国家标准的设备。",
            CONTRACT_TEXT,
            _NOTE,
        )
        + paragraph("（四）电价按照政府价格主管部门公布的标准执行，电费可以查询和要求核实。", CONTRACT_TEXT, _NOTE)
        + paragraph("（五）服务电话：{{ service_phone|blank }}", CONTRACT_TEXT, replace(_NOTE, keep_next=True))
        + _signatures()
        + open_list(
            _OPEN_WIDTHS,
            explanation="下列内容在本答复单形成时尚未确定，正文中已留空或者注明“以装表接电时确认为准”，确定后逐项填写。",
        )
    )
    return write_template(body, title=NAME, page=_PAGE, watermark="draft")


def _heading(text: str) -> str:
    return paragraph(text, Type(HEADING, 10.5), Spacing(align="left", before=100, after=30, keep_next=True))


def _customer() -> str:
    return information(
        _WIDTHS,
        [
            [("户名", "{{ customer.name }}"), ("户号", "{{ customer.account_no }}")],
            [("用电地址", "{{ customer.address }}")],
            [("申请编号", "{{ customer.application_no }}"), ("用电类别", "{{ customer.category }}")],
            [("行业分类", "{{ customer.industry }}"), ("客户分级", "{{ customer.grade }}")],
            [("供电容量", "{{ customer.capacity }}{{ customer.capacity_unit }}"), ("联系人", "{{ customer.contact }}")],
            [("联系电话", "{{ customer.phone }}")],
        ],
    )


def _fees() -> str:
    fee = ("number", "name", "unit_price", "quantity", "amount", "basis")
    total = row(
        [
            label("合计（大写）", sum(_FEE_WIDTHS[:2]), span=2, style=HEAD),
            value("人民币{{ total.capitals }}　（小写）¥{{ total.figures }}", sum(_FEE_WIDTHS[2:]), span=4),
        ],
        height=400,
    )
    return either(
        "fees",
        listing(
            _FEE_WIDTHS,
            ("序号", "费用名称", "单价（元）", "数量", "应收（元）", "收费依据"),
            "fee in fees",
            tuple(f"{{{{ fee.{name} }}}}" for name in fee),
            centred=(0, 2, 3, 4),
            foot=[total],
        ),
        paragraph(
            "本次报装不收取费用。合计人民币{{ total.capitals }}（¥{{ total.figures }}）。",
            CONTRACT_TEXT,
            Spacing(line_pt=17.5, indent_chars=2),
        ),
    )


def _sources() -> str:
    """A block of rows for each supply; one supply is the ordinary case."""
    role = "[source.role.main] 主供　[source.role.standby] 备用　[source.role.emergency] 保安"
    phases = "[source.phases.single] 单相　[source.phases.three] 三相"
    return _repeated(
        "source in sources",
        "电源{{ source.number }}",
        [
            [("电源性质", role), ("相数", phases)],
            [("供电电压", "{{ source.voltage }}"), ("电源容量", "{{ source.capacity }}{{ source.unit }}")],
            [("变电站", "{{ source.substation }}"), ("线路", "{{ source.line }}")],
            [("公用变压器", "{{ source.transformer }}"), ("接入点", "{{ source.access_point }}")],
            [("电源进线", "{{ source.incoming }}")],
        ],
    )


def _metering() -> str:
    return _repeated(
        "point in metering",
        "{{ point.number }}",
        [
            [("计量点", "{{ point.name }}"), ("计量方式", "{{ point.way }}")],
            [("接线方式", "{{ point.wiring }}"), ("计量点电压", "{{ point.voltage }}")],
            [("电能表规格", "{{ point.meter }}"), ("准确度等级", "{{ point.accuracy }}")],
            [("互感器", "{{ point.transformers }}"), ("用电信息采集", "{{ point.acquisition }}")],
        ],
    )


def _repeated(loop: str, name: str, rows: list[list[tuple[str, str]]]) -> str:
    """A table in which the rows are repeated for each item, the item's number beside them over their whole height."""
    side = 700
    widths = (side, 1500, 2760, 1500, 3160)
    written = []
    for index, pairs in enumerate(rows):
        together = index < len(rows) - 1  # a block goes to the next page whole
        merge = "continue" if index else "restart"
        cells: list[Cell] = [label("" if index else name, side, merge=merge, keep_next=together)]
        if len(pairs) == 1:
            text, path = pairs[0]
            cells += [label(text, widths[1], style=HEAD, keep_next=together), value(path, sum(widths[2:]), span=3)]
        else:
            for number, (text, path) in enumerate(pairs):
                cells += [
                    label(text, widths[1 + 2 * number], style=HEAD, keep_next=together),
                    value(path, widths[2 + 2 * number]),
                ]
        written.append(row(cells, height=400))
    return table(widths, [control_row(f"for {loop}", widths), *written, control_row("endfor", widths)])


def _signatures() -> str:
    half = _TOTAL // 2
    spacing = Spacing(align="left", line_pt=23, keep_lines=True)

    def side(texts: tuple[str, ...]) -> Cell:
        return Cell("".join(paragraph(text, CONTRACT_TEXT, spacing) for text in texts), half, valign="top")

    signed = row(
        [
            side(("供电企业：{{ supplier }}", "（盖章）", "答复日期：{{ issued_on }}")),
            side(("客户（签字或盖章）：", "经办人（签字）：", "签收日期：________年____月____日")),
        ],
        height=1500,
    )
    return (
        paragraph("", Type(size_pt=5), Spacing(keep_next=True))
        + table((half, half), [signed])
        + paragraph(
            "本答复单一式{{ copies }}份，供电企业和客户各执一份，其余由供电企业存档。",
            CONTRACT_TEXT,
            Spacing(align="left", before=80),
        )
    )
