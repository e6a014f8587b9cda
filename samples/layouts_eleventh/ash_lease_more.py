"""房屋租赁, two more: a paper by hand, and a factory hall with its cover."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import (
    Parts,
    Pen,
    by_hand,
    day_text,
    office_seal,
    paper_on,
    signed,
    table_top,
    thumb,
    words_of,
)
from samples.layouts_eleventh.ash_lease import KIND, Let
from samples.truth import Drawn
from samples.writing import Writer, table


def ash_lc_by_hand(job: Job) -> Drawn:
    """A yard and rooms let between neighbours, by hand on squared paper, photographed."""
    let = Let(job, area=(60, 300), month=(5, 30))
    world = let.world
    let.lessee = world.person.name
    let.location = f"{world.place.district}{world.street}院内平房{job.rng.randrange(2, 6)}间"
    let.rent = let.month * 12
    sheet = table_top(job, 208, 276)
    paper_on(sheet, 10, 10, 188, 256, (251, 251, 248))
    ink, step = by_hand(job, 13), 10.8
    for row in range(21):
        sheet.line(17, 37.5 + row * step, 191, 37.5 + row * step, width=0.1, fill=(140, 170, 150))
    sheet.text(104, 17, job.rng.choice(["房屋租赁协议", "租房协议"]), ink.sized(19), align="c", spacing=0.2)
    lead = step / sheet.em_mm(ink)
    form = job.date_form("plain", "dot")
    parts: list[Runs] = [
        ["出租方：", Run(let.lessor, "lessor"), "（以下称甲方）"],
        ["承租方：", Run(let.lessee, "lessee"), "（以下称乙方）"],
        ["甲方把", Run(let.location, "location"), "及院子租给乙方使用，面积", Run(let.area, "area_m2"), "平方米左右。"],
        ["租期：", Run(day_text(let.start, form), "lease_from"), "至", Run(day_text(let.end, form), "lease_to"), "。"],
        ["租金每年", Run(f"{let.rent:.0f}", "rent"), "元，大写", Run(words_of(let.rent), "rent"), "，一年一付。"],
        "水电费乙方自己交。乙方可以在院里装充电桩，装表费用乙方自己出，甲方把房产证复印件给乙方用。",
        "房子漏雨甲方修，人为损坏乙方赔。乙方不得转租。",
        "以上双方同意，各执一份，签字按手印生效。",
    ]
    y = 40.0
    for number, part in enumerate(parts):
        y = sheet.flow(19, y, 170, part, ink, leading=lead, indent=0 if number < 2 else 2)
    for x, word, who in ((22, "甲方：", let.lessor), (108, "乙方：", let.lessee)):
        sheet.text(x, y + step, word, ink)
        signed(sheet, x + 16, y + step - 2, who)
        thumb(sheet, x + 40, y + step - 4)
    sheet.text(108, y + 2 * step + 3, Run(day_text(let.day, form), "sign_date"), ink)
    return let.done("ash_lc_by_hand", [sheet])


def ash_lc_factory_hall(job: Job) -> Drawn:
    """A hall let between two firms: cover, terms with rent by year in a table, signatures."""
    let = Let(job, area=(500, 6000), month=(80, 600))
    world = let.world
    let.lessor = world.facts.developer.name
    let.location += job.rng.choice(["园区3号厂房", "2号标准化厂房一层", "院内仓库"])
    pen = Pen(Style("song", 12), job.chance(0.5))
    writer = Writer(job, Style("song", 12), top=26, leading=1.8)
    cover = writer.sheet
    cover.text(185, 24, f"合同编号：ZL-{let.day:%Y}-{job.rng.randrange(1, 99):02d}", Style("song", 11), align="r")
    cover.text(105, 84, "厂房租赁合同", Style("hei_bold", 30), align="c", spacing=0.3)
    cover.text(40, 156, ["出租方：", pen(let.lessor, "lessor")], Style("song", 15))
    cover.text(40, 172, ["承租方：", pen(let.lessee, "lessee")], Style("song", 15))
    cover.text(40, 188, ["签订日期：", Run(day_text(let.day), "sign_date")], Style("song", 15))
    writer.new_page()
    writer.line(["出租方（甲方）：", Run(let.lessor)])
    writer.line(["承租方（乙方）：", Run(let.lessee)])
    writer.para("根据《中华人民共和国民法典》及有关规定，甲乙双方就厂房租赁事宜签订本合同。")
    where: Parts = [
        "1.1　甲方将位于",
        pen(let.location, "location"),
        "（以下简称租赁物）租赁给乙方使用，租赁面积为",
        pen(let.area, "area_m2"),
        "平方米。",
    ]
    writer.para(where)
    writer.para("1.2　租赁物的功能为生产、仓储及配套停车充电，乙方须改变功能的，应经甲方书面同意。")
    start, end = day_text(let.start, "padded"), day_text(let.end, "padded")
    writer.para(["2.1　租赁期限自", pen(start, "lease_from"), "起至", pen(end, "lease_to"), "止。"])
    writer.para(["3.1　第一年租金标准为每月人民币", pen(f"{let.month:,.2f}", "rent"), "元，以后逐年按下表执行："])
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (9, [(40, one, True) for one in ("年度", "月租金（元）", "年租金（元）")])
    ]
    others: list[Decimal] = []
    for year in range(let.end.year - let.start.year):
        month = (let.month * (100 + 3 * year) / 100).quantize(Decimal("0.01"))
        others += [month, month * 12]
        cells: list[tuple[float, Runs, bool]] = [
            (40, f"第{'一二三四五'[year]}年", True),
            (40, f"{month:,.2f}", True),
            (40, f"{month * 12:,.2f}", True),
        ]
        rows.append((9, cells))
    writer.y = table(writer.sheet, 45, writer.y + 2, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    for clause in (
        "3.2　乙方应于每月5日前将当月租金汇至甲方指定账户，逾期按日支付应付金额千分之一的滞纳金。",
        "4.1　乙方使用的水、电独立计量，甲方提供的变压器容量不足时，乙方可自行申请增容或另行报装，甲方应予配合。",
        "5.1　乙方负责租赁物内的消防安全，不得存放易燃易爆物品。",
        "6.1　租赁期届满前两个月，乙方提出续租的，双方另行签订合同。",
        "7.1　一方违约给对方造成损失的，应承担赔偿责任。",
        "8.1　本合同一式四份，双方各执二份，自签字盖章之日起生效。",
    ):
        writer.para(clause)
    writer.room(54)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    for x, word, org in ((25, "甲方（公章）：", let.lessor), (112, "乙方（公章）：", let.lessee)):
        sheet.text(x, y, word, writer.style)
        sheet.text(x, y + 13, "授权代表（签字）：", writer.style)
        office_seal(sheet, x + 42, y + 8, org)
    for number, one in enumerate(writer.sheets[1:], 1):
        one.text(105, 284, f"第{number}页", Style("song", 9), align="c")
    return let.done("ash_lc_factory_hall", writer.sheets, *others)


LAYOUTS: Layouts = {
    KIND: {
        "ash_lc_by_hand": ash_lc_by_hand,
        "ash_lc_factory_hall": ash_lc_factory_hall,
    }
}
