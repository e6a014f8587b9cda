"""Hand "willow": leases of a shop, a yard and a house."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import people
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.willow_common import A5, Row, before, neighbour, pen, said, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

_GREY: Colour = (110, 110, 116)


def questions(job: Job) -> Drawn:
    """The lease of a shop as questions and answers, answers written in."""
    facts = job.facts
    lessee = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    place = f"信阳市{facts.home.community.district}{facts.home.community.street}一楼临街门面"
    area = f"{job.rng.randrange(300, 1500) / 10:.1f}".removesuffix(".0")
    rent = Decimal(job.rng.randrange(12, 90) * 100)
    day = before(job, facts.lease_from, 1, 15)
    sheet, fill, ask = job.sheet(), job.fill_style(12.5), Style("hei", 11.5)
    sheet.text(105, 22, "门面出租答问书", Style("song_bold", 22), align="c", spacing=0.3)
    sheet.text(105, 35, "（本答问书与正式合同有同等效力，双方逐项问清、逐项填写）", Style("song", 10.5), align="c")
    pairs: list[tuple[str, Runs]] = [
        ("问：门面是谁的，由谁出租？", ["答：", filled(facts.landlord.name, "lessor", fill), "，本人的房子。"]),
        ("问：租给谁？", ["答：", filled(lessee, "lessee", fill), "。"]),
        ("问：门面在哪里？", ["答：", filled(place, "location", fill), "。"]),
        ("问：有多大？", ["答：连同后间共", filled(area, "area_m2", fill), "个平方米。"]),
        ("问：什么时候开始？", ["答：", said(facts.lease_from, "lease_from", "plain", fill), "交钥匙开始算。"]),
        ("问：什么时候到期？", ["答：", said(facts.lease_to, "lease_to", "plain", fill), "当天交还。"]),
        ("问：租钱怎么算？", ["答：一个月", filled(f"{rent}", "rent", fill), "元整，三个月一交，提前十天交下一期。"]),
        ("问：水电、卫生费归谁？", "答：谁用谁交，按表算。押金2000元，退房没有欠费就退。"),
        ("问：能不能在门前装充电桩？", "答：能，手续由租的人跑，房东给身份证复印件、给签字。"),
        ("问：租的人想转给别人怎么办？", "答：先问房东，房东点头才行。"),
    ]
    y = 46.0
    for number, (question, answer) in enumerate(pairs, 1):
        sheet.text(24, y, f"{number}. {question}", ask)
        y = sheet.flow(31, y + 7.2, 152, answer, Style("song", 12), leading=1.5) + 2.6
    y += 6
    end = sheet.text(24, y, "房东按手印签名：", Style("song", 12))
    signature(sheet, end + 2, y - 2, facts.landlord.name)
    end = sheet.text(106, y, "租的人签名：", Style("song", 12))
    signature(sheet, end + 2, y - 2, facts.person.name)
    sheet.text(24, y + 14, f"在场人：{neighbour(job)}", Style("song", 12))
    sheet.text(106, y + 14, ["签名时间：", said(day, "sign_date", "plain", fill)], Style("song", 12))
    if lessee == facts.company.org.name:
        sealed(job, sheet, 166, y + 8, lessee, diameter=38)
    truth: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": lessee,
        "location": place,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("lease_contract", "willow_lease_questions", [sheet], truth)


def yard(job: Job) -> Drawn:
    """A yard let to a firm for charging piles, written by hand; rent by the year, area in square metres."""
    facts = job.facts
    firm = facts.company.org
    place = facts.company.org.address + "院内空地"
    area = str(job.rng.randrange(4, 60) * 50)
    rent = Decimal(job.rng.randrange(12, 80) * 1000)
    start = facts.lease_from
    last = people.years_later(start, 8) - timedelta(days=1)
    day = before(job, start, 3, 25)
    writer = Writer(job, pen(job, 14), leading=1.85)
    writer.title("场 院 出 租 契 约", Style("kai", 23), spacing=0.0)
    writer.para(
        [
            "立契约人",
            Run(facts.landlord.name, "lessor"),
            "有空院一处，坐落在",
            Run(place, "location"),
            "，丈量面积",
            Run(area, "area_m2"),
            "平方米，四至清楚，今情愿租与",
            Run(firm.name, "lessee"),
            "停车、建充电场站使用。",
        ]
    )
    writer.para(
        [
            "言明租期八年，",
            said(start, "lease_from", "plain"),
            "开头，",
            said(last, "lease_to", "plain"),
            "满期。每年租价",
            Run(in_words(rent), "rent"),
            "，每年正月前付清，头一年签字当天付。",
        ]
    )
    writer.para(
        "院墙、大门由出租人修好再交；地面硬化、架线、立桩、装变压器都由承租人自己出钱，公家征用时地面上的东西归承租人得补偿。"
    )
    writer.para("租期里不许中途涨价，也不许无故收回。满期后承租人愿意接着租的，让承租人先租。")
    writer.para("此契约当着村邻面写成，共两张，两边各拿一张作凭据。")
    writer.room(50)
    writer.y += 8
    sheet, y, hand = writer.sheet, writer.y, writer.style
    end = sheet.text(25, y, "出租人：", hand)
    signature(sheet, end + 2, y - 1, facts.landlord.name)
    sheet.text(25, y + 13, "承租人（章）：", hand)
    sheet.text(25, y + 26, f"代表：{firm.legal_person}　　电话：{firm.phone}", hand)
    sheet.text(25, y + 39, f"见证：{neighbour(job)}、{neighbour(job)}", hand)
    sheet.text(180, y + 39, said(day, "sign_date", job.date_form("plain", "chinese", "dot")), hand, align="r")
    sealed(job, sheet, 80, y + 18, firm.name)
    truth: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": firm.name,
        "location": place,
        "area_m2": area,
        "lease_from": start.isoformat(),
        "lease_to": last.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("lease_contract", "willow_lease_yard", writer.sheets, truth)


def card(job: Job) -> Drawn:
    """An agency's summary card of a house lease, A5: grey labels at the left, values at the right."""
    facts, home = job.facts, job.facts.home
    place = f"{home.community.district}{home.community.street}{home.community.name}{home.room_text}"
    area = f"{job.rng.randrange(5200, 14500) / 100:.2f}"
    rent = Decimal(job.rng.randrange(9, 36) * 100)
    day = before(job, facts.lease_from, 1, 10)
    sheet, grey = job.sheet(*A5), Style("hei", 9.5, _GREY)
    value = Style("hei", 11)
    sheet.fill(0, 0, 148, 22, (236, 240, 244))
    sheet.text(12, 5, "住房租约 · 要点卡", Style("hei_bold", 16))
    sheet.text(
        12,
        14.5,
        f"租约存档号 ZY{day:%y%m%d}{job.rng.randrange(100, 999)}　　中介：{neighbour(job)}",
        Style("hei", 8.5, _GREY),
    )
    pairs: list[tuple[str, Runs]] = [
        ("房源", Run(place, "location")),
        ("套内及分摊", ["合计 ", Run(area, "area_m2"), " ㎡"]),
        ("房主", Run(facts.landlord.name, "lessor")),
        ("租客", Run(facts.person.name, "lessee")),
        ("入住", said(facts.lease_from, "lease_from", "dash")),
        ("搬离", said(facts.lease_to, "lease_to", "dash")),
        ("每月租费", [Run(f"{rent:.2f}", "rent"), " 元（押一付三）"]),
        ("家具家电", "空调2台、热水器1台、洗衣机1台、床2张"),
        ("读数交接", f"电 {job.rng.randrange(1000, 9000)} 度　水 {job.rng.randrange(100, 900)} 吨"),
        ("车位", "不含，租客另行解决"),
    ]
    y = 28.0
    for head, runs in pairs:
        sheet.text(12, y + 1.2, head, grey)
        below = sheet.flow(44, y, 92, runs, value, leading=1.35)
        y = max(below, y + 6) + 2.2
        sheet.line(12, y, 136, y, width=0.15, fill=_GREY)
        y += 2.6
    y = (
        sheet.flow(
            12,
            y + 1,
            124,
            "双方已阅读租约全文（共六页）并在每页签字，本卡为租约首页，与全文不一致时以全文为准。",
            grey,
            leading=1.5,
        )
        + 4
    )
    signature(sheet, 16, y, facts.landlord.name)
    signature(sheet, 60, y, facts.person.name)
    sheet.text(16, y + 9, "房主签", grey)
    sheet.text(60, y + 9, "租客签", grey)
    sheet.text(136, y + 2, ["签于 ", said(day, "sign_date", job.date_form("dash", "slash"))], value, align="r")
    truth: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": facts.person.name,
        "location": place,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("lease_contract", "willow_lease_card", [sheet], truth)


def premises_table(job: Job) -> Drawn:
    """A firm's lease of an office floor: a table of the bargain first, standing terms under it."""
    facts = job.facts
    lessor, lessee = facts.developer, facts.company.org
    place = f"{lessor.address}{job.rng.randrange(2, 12)}层东侧"
    area = f"{job.rng.randrange(120, 900)}"
    rent = Decimal(job.rng.randrange(30, 300) * 100)
    day = before(job, facts.lease_from, 5, 30)
    sheet, label = job.sheet(), Style("hei", 11)
    sheet.text(105, 24, "经营用房租赁协议书", Style("hei_bold", 20), align="c", spacing=0.15)
    rows: list[Row] = [
        (12, [(34, "产权单位", True), (136, Run(lessor.name, "lessor"), False)]),
        (12, [(34, "使用单位", True), (136, Run(lessee.name, "lessee"), False)]),
        (14, [(34, "房屋坐落", True), (136, Run(place, "location"), False)]),
        (
            12,
            [
                (34, "计租面积", True),
                (51, [Run(area, "area_m2"), "平方米"], False),
                (34, "用途", True),
                (51, "办公、充电运营", False),
            ],
        ),
        (
            12,
            [
                (34, "计租开始日", True),
                (51, said(facts.lease_from, "lease_from", "padded"), False),
                (34, "租期届满日", True),
                (51, said(facts.lease_to, "lease_to", "padded"), False),
            ],
        ),
        (12, [(34, "月租", True), (136, ["￥", Run(f"{rent:,.2f}", "rent"), f"（大写：{in_words(rent)}）"], False)]),
    ]
    y = table(sheet, 20, 40, rows, label=label, value=Style("song", 11)) + 6
    terms = (
        "1. 月租不含物业费、能耗费和税费，使用单位于每月五日前支付。",
        "2. 使用单位可在楼前指定车位安装充电设施，产权单位提供土地及房屋权属资料。",
        "3. 使用单位装修须经产权单位书面认可，不得改动承重结构和消防设施。",
        "4. 一方提前解约，应提前六十日书面通知，并支付两个月租金作为补偿。",
        "5. 产权单位于2019年取得不动产权证书，已对外公示，使用单位对此知悉。",
    )
    for term in terms:
        y = sheet.flow(20, y, 170, term, Style("song", 11.5), leading=1.7) + 1.5
    y += 12
    sheet.text(24, y, "产权单位（盖章）", Style("song", 11.5))
    sheet.text(116, y, "使用单位（盖章）", Style("song", 11.5))
    sheet.text(24, y + 12, f"签约代表：{lessor.legal_person}", Style("song", 11.5))
    sheet.text(116, y + 12, f"签约代表：{lessee.legal_person}", Style("song", 11.5))
    sheet.text(105, y + 36, ["本协议订立于 ", said(day, "sign_date", "padded")], Style("song", 11.5), align="c")
    sealed(job, sheet, 60, y + 8, lessor.name)
    sealed(job, sheet, 152, y + 8, lessee.name)
    truth: dict[str, Value] = {
        "lessor": lessor.name,
        "lessee": lessee.name,
        "location": place,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("lease_contract", "willow_lease_premises", [sheet], truth)


LAYOUTS: Layouts = {
    "lease_contract": {
        "willow_lease_questions": questions,
        "willow_lease_yard": yard,
        "willow_lease_card": card,
        "willow_lease_premises": premises_table,
    }
}
