"""房屋/场地租赁合同, continued: yards and agencies."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, money
from samples.layouts_twentieth.oak_common import (
    Rows,
    blank,
    capital,
    clause,
    figures,
    hand,
    lines,
    said,
    signed,
    thumb,
    torn,
)
from samples.layouts_twentieth.oak_lease import BOLD, Deal, a_deal, finished, tenant_mark, years
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn
from samples.writing import Writer, table


def yard(job: Job) -> Drawn:
    """A short agreement on a yard between people, written in plain words; the whole sum for all years is named too."""
    deal, style, facts = a_deal(job, firm_rents=False, land=True), Style("song", 14), job.facts
    ink = hand(job, 14)
    writer = Writer(job, style, leading=2.0)
    writer.title(job.rng.choice(["场地出租协议", "租房协议书", "院落租赁协议"]), BOLD)
    writer.line(["甲方：", Run(deal.lessor, "lessor", ink), "　　身份证号：", Run(deal.lessor_id, "", ink)])
    writer.line(["乙方：", Run(deal.lessee, "lessee", ink), "　　身份证号：", Run(deal.lessee_id, "", ink)])
    writer.para(
        [
            "经双方协商，甲方将自己的房屋及场地（地址：",
            Run(deal.location, "location", ink),
            "）租给乙方使用，达成如下协议：",
        ]
    )
    writer.para(
        [
            "1．租期",
            str(years(job)),
            "年，",
            Run(said(job, facts.lease_from, "dot", "plain"), "lease_from", ink),
            "——",
            Run(said(job, facts.lease_to, "dot", "plain"), "lease_to", ink),
            "。",
        ]
    )
    writer.para(
        [
            "2．租金",
            Run(figures(deal.rent, job.rng), "rent", ink),
            "元一年，",
            f"共计{deal.rent * years(job):.0f}元，",
            "每年租期开始时付当年租金。",
        ]
    )
    writer.para("3．水电费由乙方自理，甲方同意乙方另装电表、安装充电桩。")
    writer.para("4．乙方不得损坏房屋，租期结束按原样交还甲方。")
    writer.para("5．口说无凭，立字为据，一式两份。")
    sheet, y = writer.sheet, writer.y + 14
    lines(sheet, 27, y, ["甲方：", ["电话：", Run(facts.landlord.phone, "", ink)]], style, step=14)
    lines(sheet, 112, y, ["乙方：", ["电话：", Run(facts.person.phone, "", ink)]], style, step=14)
    signed(sheet, 44, y - 2, deal.lessor)
    signed(sheet, 128, y - 2, deal.lessee)
    thumb(sheet, 52, y - 6)
    thumb(sheet, 138, y - 6)
    sheet.text(112, y + 30, Run(said(job, deal.signed, "plain", "chinese", "dot"), "sign_date", ink), style)
    return finished(job, "oak_lease_yard", writer.sheets, deal, area=False, more=(money(deal.rent * years(job)),))


def office(job: Job) -> Drawn:
    """An estate agency's contract of three parties with a list of furniture on a further page, rent by the month."""
    base = a_deal(job)
    monthly = Decimal(job.rng.randrange(9, 120) * 100)
    deal = Deal(
        base.lessor,
        base.lessor_id,
        base.lessee,
        base.lessee_id,
        base.lessee_is_firm,
        base.location,
        base.area,
        monthly,
        base.signed,
    )
    facts, style, ink = job.facts, Style("song", 11), job.fill_style(11)
    agency = f"信阳{facts.dealer.name.removeprefix('信阳')[:2]}房产经纪有限公司"
    writer = Writer(job, style, leading=1.75, left=22, width=166)
    writer.sheet.text(22, 14, agency, Style("hei", 11))
    writer.sheet.text(188, 14, f"No.{job.rng.randrange(10**6):06d}", Style("song", 11), align="r")
    writer.title("房屋租赁合同（居间）", BOLD, spacing=0.1)
    writer.line(["出租人（甲方）：", blank(deal.lessor, "lessor", ink), "证件号码：", blank(deal.lessor_id, "", ink)])
    writer.line(["承租人（乙方）：", blank(deal.lessee, "lessee", ink), "证件号码：", blank(deal.lessee_id, "", ink)])
    writer.line(["居间人（丙方）：", blank(agency, "", ink)])
    clause(
        writer,
        1,
        "房屋情况",
        [
            [
                "房屋位于",
                blank(deal.location, "location", ink),
                "，建筑面积",
                blank(deal.area, "area_m2", ink),
                "平方米，屋内设施见附件《物品清单》。",
            ]
        ],
    )
    clause(
        writer,
        2,
        "租期",
        [["自", *torn(facts.lease_from, "lease_from", ink), "起至", *torn(facts.lease_to, "lease_to", ink), "止。"]],
    )
    clause(
        writer,
        3,
        "租金",
        [
            [
                "月租金人民币",
                blank(figures(monthly, job.rng), "rent", ink),
                "元（大写",
                blank(capital(monthly, job.rng), "rent", ink),
                "），押一付三，每期提前七日支付。",
            ],
            "租金不含税费、物业服务费、水电燃气费。",
        ],
    )
    clause(
        writer,
        4,
        "权利义务",
        [
            "甲方应保证房屋及附属设施处于安全可用的状态；乙方应合理使用，不得擅自拆改。",
            "乙方需安装充电桩或改造电路的，须经甲方书面同意，甲方提供必要的证件。",
        ],
    )
    clause(writer, 5, "居间服务", ["丙方促成本合同成立后，甲乙双方各按半个月租金标准向丙方支付服务费。"])
    clause(writer, 6, "违约责任", ["一方违约，应向守约方支付一个月租金的违约金，并承担因此产生的全部费用。"])
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 6
    lines(sheet, 22, y, ["甲方（签章）：", ["签约日期：", *torn(deal.signed, "sign_date", ink)]], style, step=13)
    lines(sheet, 88, y, ["乙方（签章）："], style)
    lines(sheet, 142, y, ["丙方（盖章）："], style)
    signed(sheet, 53, y - 2, deal.lessor)
    tenant_mark(job, sheet, 110, y, deal)
    put_round(sheet, 172, y + 12, SealText(agency, "业务专用章"), diameter=34)
    if job.chance(0.3):
        put_name(sheet, 70, y + 2, deal.lessor, side=13)
    writer.new_page()
    writer.title("附件：物品清单", Style("hei_bold", 15))
    rows: Rows = [(10.0, [(20.0, "序号", True), (80.0, "名称", True), (30.0, "数量", True), (36.0, "状况", True)])]
    rows += [
        (10.0, [(20.0, str(number), True), (80.0, name, True), (30.0, "1", True), (36.0, "完好", True)])
        for number, name in enumerate(("空调", "卷闸门", "配电箱", "灭火器"), 1)
    ]
    table(writer.sheet, 22, writer.y, rows, label=style, value=style)
    writer.number_pages("第{}页（共{}页）")
    return finished(job, "oak_lease_agency", writer.sheets, deal)


LAYOUTS: Layouts = {
    "lease_contract": {
        "oak_lease_yard": yard,
        "oak_lease_agency": office,
    },
}
