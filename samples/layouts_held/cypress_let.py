"""Places let: a village yard on paper, a shop by a printed form, a site by a table of terms."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.cypress_common import (
    Parts,
    Rows,
    back,
    day_in,
    later,
    loose,
    pen,
    said,
    seal,
    signed,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "lease_contract"


def tenant(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def village_yard(job: Job) -> Drawn:
    """租院子协议: a landlord's own hand, square metres guessed, rent by the year."""
    facts, place = job.facts, job.facts.home.community
    area, rent = str(job.rng.randrange(12, 60) * 10), Decimal(job.rng.randrange(8, 40) * 500)
    since = day_in(job, date(2025, 1, 1), date(2026, 11, 1))
    until, signed_on = later(since, job.rng.choice([3, 5, 8])), back(since, job.rng.randrange(0, 9))
    where = f"信阳市{place.district}{place.street}"
    sheet, ink = job.sheet(), pen(job, 15)
    sheet.text(105, 28, "租院子协议", ink.sized(25), align="c", spacing=0.2)
    lines: list[Parts] = [
        [
            "出租人",
            Run(facts.landlord.name, "lessor"),
            "有院子一处，坐落在",
            Run(where, "location"),
            "，院内面积",
            Run(area, "area_m2"),
            "平方米，带两间平房，愿意租给",
            Run(tenant(job), "lessee"),
            "放车、修车棚和安充电桩用。",
        ],
        ["租期从", said(since, "lease_from"), "算起，到", said(until, "lease_to"), "满。"],
        ["租金一年", Run(f"{rent:.0f}", "rent"), f"元（{in_words(rent)}），每年先交后用，水电费另算，按表交。"],
        [
            "院墙大门由租的人自己管好，不准转给别人，房顶漏雨归出租人修。"
            "到期不租要提前两个月打招呼，安的电表、充电桩由租的人拆走。"
        ],
        ["此协议一式两张，按手印生效。"],
    ]
    y = 52.0
    for line in lines:
        y = sheet.flow(24, y, 162, line, ink, leading=1.95, indent=2) + 2
    y += 14
    sheet.text(24, y, ["出租人：", Run(facts.landlord.name, "lessor")], ink)
    sheet.text(24, y + 12, f"租院人：{tenant(job)}", ink)
    sheet.text(24, y + 24, f"说合人：{someone(job)}", ink)
    sheet.text(186, y + 36, said(signed_on, "sign_date", job.date_form("plain", "chinese")), ink, align="r")
    if job.variant.holder_is == "company":
        seal(job, sheet, 76, y + 14, tenant(job), diameter=38)
    values: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": tenant(job),
        "location": where,
        "area_m2": area,
        "lease_from": since.isoformat(),
        "lease_to": until.isoformat(),
        "rent": money(rent),
        "sign_date": signed_on.isoformat(),
    }
    return drawn(KIND, "cypress_village_yard", [sheet], values)


def shop_form(job: Job) -> Drawn:
    """商铺承租合同: a printed form with open lines, filled in; two pages."""
    facts, place = job.facts, job.facts.home.community
    area = f"{job.rng.randrange(300, 2200) / 10:.1f}"
    since = day_in(job, date(2025, 2, 1), date(2026, 10, 20))
    until, signed_on = later(since, job.rng.choice([1, 2, 3])), back(since, job.rng.randrange(3, 20))
    rent = Decimal(job.rng.randrange(12, 120) * 100)
    where = f"河南省信阳市{place.district}{place.street}{job.rng.randrange(1, 9)}号商铺"
    body, fill = Style("song", 12.5), pen(job, 13)
    lessor, lessee = facts.landlord.name, tenant(job)
    writer = Writer(job, body, leading=1.85)
    writer.title("商铺承租合同", Style("hei_bold", 21))
    writer.line(["房屋所有人（甲方）：", filled(lessor, "lessor", fill, min_em=12)])
    writer.line(["身份证号：", filled(facts.landlord.id_number, "", fill)])
    writer.line(["承租人（乙方）：", filled(lessee, "lessee", fill, min_em=12)])
    writer.line(["联系方式：", filled(facts.person.phone, "", fill)])
    writer.para(
        [
            "一、甲方将位于",
            filled(where, "location", fill),
            "的商铺租给乙方使用，建筑面积为",
            filled(area, "area_m2", fill),
            "平方米，房产证号为",
            filled(f"豫（{since.year - 6}）信阳市不动产权第{job.rng.randrange(10**7):07d}号", "", fill),
            "，用途为商业。",
        ]
    )
    writer.para(
        [
            "二、承租期限自",
            *dated(since, "lease_from", fill),
            "起至",
            *dated(until, "lease_to", fill),
            "止。装修期十五天，免收租金。",
        ]
    )
    writer.para(
        [
            "三、租金标准为每月人民币",
            filled(f"{rent:.0f}", "rent", fill),
            "元整（大写：",
            filled(in_words(rent), "", fill),
            "），每三个月为一期，提前十日支付。乙方另付履约保证金",
            filled(f"{rent * 2:.0f}", "", fill),
            "元。",
        ]
    )
    writer.para(
        "四、承租期内水、电、燃气、物业、卫生等费用由乙方负担。乙方需要增加用电容量或者在门前车位安装充电设施的，"
        "甲方应提供产权资料并配合办理。"
    )
    writer.para("五、未经甲方书面许可，乙方不得转租、改变商铺结构；乙方应当遵守消防、市容、环保的规定，守法经营。")
    writer.para("六、乙方拖欠租金满三十日、擅自转租或者利用商铺从事违法活动的，甲方可以解除本合同，保证金不退。")
    writer.para("七、商铺主体结构及共用管线的维修由甲方负责，乙方自行添置的设备由乙方维护，合同终止时可以拆除取回。")
    writer.para("八、因城市规划调整、征收等原因致使本合同不能履行的，双方互不承担违约责任，租金按实际天数计算。")
    writer.para("九、本合同未尽事宜由双方另行协商并签订补充条款；协商不成的，向商铺所在地人民法院起诉。")
    writer.room(50)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    signed(sheet, 25, y, "甲方：", Run(lessor, "lessor"), body, fill.sized(16))
    if job.variant.holder_is == "company":
        sheet.text(104, y, ["乙方（章）：", Run(lessee, "lessee")], Style("song", 11))
        seal(job, sheet, 144, y + 5, lessee)
    else:
        signed(sheet, 104, y, "乙方：", Run(lessee, "lessee"), body, fill.sized(16))
    sheet.text(25, y + 26, ["订立日期：", *dated(signed_on, "sign_date", fill)], body)
    writer.number_pages()
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": lessee,
        "location": where,
        "area_m2": area,
        "lease_from": since.isoformat(),
        "lease_to": until.isoformat(),
        "rent": money(rent),
        "sign_date": signed_on.isoformat(),
    }
    return drawn(KIND, "cypress_shop_form", writer.sheets, values)


def site_terms(job: Job) -> Drawn:
    """场地出租商务条款: a firm lets open ground to a firm; a table, general terms below it."""
    facts, place = job.facts, job.facts.home.community
    org, lessor = facts.company.org, facts.developer.name
    area, rent = str(job.rng.randrange(400, 3600)), Decimal(job.rng.randrange(30, 240) * 1000)
    since = day_in(job, date(2025, 3, 1), date(2026, 9, 30))
    until, signed_on = later(since, 5), back(since, job.rng.randrange(5, 30))
    where = f"信阳市{place.district}{place.street}院内西侧空地"
    sheet, label, value = job.sheet(), Style("hei", 11), Style("song", 11.5)
    sheet.text(105, 22, "场地出租商务条款", Style("hei_bold", 20), align="c")
    sheet.text(105, 34, "（与通用条款共同构成场地租赁合同）", Style("kai", 11), align="c")
    rows: Rows = [
        (11, [(38, "业权单位", True), (132, Run(lessor, "lessor"), False)]),
        (11, [(38, "用地单位", True), (132, Run(org.name, "lessee"), False)]),
        (13, [(38, "场地位置", True), (132, Run(where, "location"), False)]),
        (
            11,
            [
                (38, "场地面积", True),
                (47, [Run(area, "area_m2"), " m²"], False),
                (38, "地面状况", True),
                (47, "水泥硬化，四面围栏", False),
            ],
        ),
        (11, [(38, "使用用途", True), (132, "建设电动汽车集中充电站，配套休息岗亭", False)]),
        (
            11,
            [
                (38, "租期起", True),
                (47, said(since, "lease_from", "dash"), False),
                (38, "租期止", True),
                (47, said(until, "lease_to", "dash"), False),
            ],
        ),
        (
            11,
            [
                (38, "年租金（元）", True),
                (47, Run(f"{rent:,.2f}", "rent"), False),
                (38, "履约押金（元）", True),
                (47, f"{rent / 4:,.2f}", False),
            ],
        ),
        (11, [(38, "付款", True), (132, f"每年{since.month}月一次付清，收款方开具增值税专用发票", False)]),
        (
            11,
            [
                (38, "用地单位联系人", True),
                (47, someone(job), False),
                (38, "电话", True),
                (47, facts.person.phone, False),
            ],
        ),
    ]
    y = table(sheet, 20, 44, rows, label=label, value=value) + 5
    for number, term in enumerate(
        (
            "业权单位保证对场地享有完整的出租权利，并于租期起始日前清空移交。",
            "用地单位可自费建设箱变、充电桩、雨棚等设施，所需审批手续自行办理，业权单位出具同意文件。",
            "租期内场地被征收的，地上充电设施的补偿归用地单位，土地补偿归业权单位。",
            "租金逾期每日按未付款的万分之五计收滞纳金；逾期六十日可终止合同。",
            "租期届满用地单位有优先续租权，不续租的应于三十日内恢复地面原状。",
        ),
        1,
    ):
        y = sheet.flow(20, y, 170, f"{number}、{term}", Style("song", 11), leading=1.6) + 0.8
    y += 12
    sheet.text(20, y, "业权单位盖章", label)
    sheet.text(110, y, "用地单位盖章", label)
    sheet.text(20, y + 8, lessor, value)
    sheet.text(110, y + 8, org.name, value)
    sheet.text(20, y + 18, f"代表：{someone(job)}", value)
    sheet.text(110, y + 18, f"代表：{org.legal_person}", value)
    sheet.text(20, y + 30, ["签署于 ", said(signed_on, "sign_date", job.date_form("plain", "dash"))], value)
    sheet.text(190, y + 42, f"合同台账录入：{loose(signed_on, 'dash')} {someone(job)}", Style("song", 8.5), align="r")
    seal(job, sheet, 54, y + 10, lessor)
    seal(job, sheet, 146, y + 10, org.name)
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": org.name,
        "location": where,
        "area_m2": area,
        "lease_from": since.isoformat(),
        "lease_to": until.isoformat(),
        "rent": money(rent),
        "sign_date": signed_on.isoformat(),
    }
    return drawn(KIND, "cypress_site_terms", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "cypress_village_yard": village_yard,
        "cypress_shop_form": shop_form,
        "cypress_site_terms": site_terms,
    }
}
