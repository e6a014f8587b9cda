"""Leases of a yard, a shop and a site."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.maple_common import before, head, pen, say, sealed, somebody
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def _site(job: Job) -> str:
    place = job.facts.home.community
    return f"信阳市{place.district}{place.street}"


def _area(job: Job, low: int, high: int) -> str:
    whole = job.rng.randrange(low, high)
    return f"{whole}.{job.rng.randrange(1, 10)}" if job.chance(0.4) else str(whole)


def maple_yard_note(job: Job) -> Drawn:
    """A landlord lets his yard, in his own hand."""
    facts = job.facts
    owner, user = facts.landlord, facts.person
    sheet = job.sheet(184, 260)
    hand = pen(job, 14.5)
    start, end = facts.lease_from, facts.lease_to
    day = before(job, start, 10)
    place, area = _site(job), _area(job, 120, 900)
    rent = Decimal(job.rng.randrange(12, 60) * 1000)
    head(sheet, 22, "院子出租条", hand.sized(21), spacing=0.25)
    y = 42.0
    for runs in (
        [
            "立条人",
            Run(owner.name, "lessor"),
            "有院子一处，在",
            Run(place, "location"),
            "，连棚子带空地量下来是",
            Run(area, "area_m2"),
            "平方，租给",
            Run(user.name, "lessee"),
            "停车、装充电桩用。",
        ],
        [
            "租期打",
            say(start, "plain", "lease_from"),
            "起，到",
            say(end, "plain", "lease_to"),
            "为止。每年租金",
            Run(f"{rent:.0f}", "rent"),
            "元，年头一次付清，水电费租的人自己交。",
        ],
        [
            "院墙和大门不准拆，添的电线电表走的时候能拆就拆走，拆不走的归我。要是修路征地，地上东西的补偿各得各的，租金退剩下的月份。"
        ],
    ):
        y = sheet.flow(20, y, 144, runs, hand, leading=1.95, indent=2)  # type: ignore[arg-type]
    y += 10
    for label, name in (("出租", owner.name), ("承租", user.name), ("证明人", somebody(job))):
        end_x = sheet.text(92, y, f"{label}：", hand)
        signature(sheet, end_x + 1, y - 1, name)
        y += 13
    sheet.text(20, y - 26, f"房主手机 {owner.phone}", hand.sized(12))
    sheet.text(92, y + 2, say(day, "dot", "sign_date"), hand)
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": user.name,
        "location": place,
        "area_m2": area,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("lease_contract", "maple_yard_note", [sheet], values)


def maple_shop_terms(job: Job) -> Drawn:
    """沿街门面租用要点: a card of particulars over general terms."""
    facts = job.facts
    owner, user = facts.landlord, facts.company.org
    sheet = job.sheet()
    fill, lab = job.fill_style(11.5), Style("hei", 11)
    start, end = facts.lease_from, facts.lease_to
    day = before(job, start, 25)
    place, area = f"{_site(job)}附{job.rng.randrange(2, 30)}号", _area(job, 40, 260)
    rent = Decimal(job.rng.randrange(15, 90) * 100)
    head(sheet, 22, "沿街门面租用要点及通用约定", Style("hei_bold", 18), spacing=0.08)
    sheet.text(20, 36, "A部分　要点", Style("hei_bold", 12))
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (
            12.0,
            [
                (34.0, "房东", True),
                (50.0, Run(owner.name, "lessor", fill), False),
                (32.0, "房东证件", True),
                (54.0, Run(owner.id_number, "", fill), False),
            ],
        ),
        (12.0, [(34.0, "租户", True), (136.0, Run(user.name, "lessee", fill), False)]),
        (12.0, [(34.0, "门面位置", True), (136.0, Run(place, "location", fill), False)]),
        (
            12.0,
            [
                (34.0, "使用面积", True),
                (50.0, [Run(area, "area_m2", fill), "㎡"], False),
                (32.0, "月租", True),
                (54.0, ["￥", Run(f"{rent:,.2f}", "rent", fill)], False),
            ],
        ),
        (
            12.0,
            [
                (34.0, "交房起算", True),
                (50.0, say(start, "dash", "lease_from", fill), False),
                (32.0, "租满", True),
                (54.0, say(end, "dash", "lease_to", fill), False),
            ],
        ),
        (
            12.0,
            [
                (34.0, "押金", True),
                (50.0, f"￥{rent * 2:,.2f}", False),
                (32.0, "付款周期", True),
                (54.0, "三个月一付", False),
            ],
        ),
    ]
    y = table(sheet, 20, 44, rows, label=lab, value=Style("song", 11.5)) + 7
    sheet.text(20, y, "B部分　通用约定", Style("hei_bold", 12))
    y += 9
    for number, text in enumerate(
        (
            "租户应按登记的经营范围使用门面，不得存放易燃易爆物品；需增设充电桩、广告牌的，先征得房东书面认可。",
            "水、电、燃气、物业等费用由租户按表缴纳；房屋租赁税费由房东承担。",
            "租户拖欠月租超过二十日，房东可解除约定并没收押金；房东提前收房的，双倍返还押金。",
            "租满前两个月，租户有意续租的应提出，同等条件下优先。",
            "本件经双方签字盖章后成立，A部分填写内容优先于B部分。",
        ),
        1,
    ):
        y = sheet.flow(20, y, 170, f"B{number}　{text}", Style("song", 11), leading=1.6) + 1.5
    y += 10
    at = sheet.text(20, y, "房东签字：", lab)
    signature(sheet, at + 1, y - 2, owner.name)
    sheet.text(102, y, f"租户盖章：{user.name}", lab)
    sheet.text(102, y + 11, f"经手人：{somebody(job)}", lab)
    sheet.text(20, y + 24, ["双方签署于 ", say(day, "plain", "sign_date", fill)], lab)
    sealed(job, sheet, 150, y + 8, user.name)
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": user.name,
        "location": place,
        "area_m2": area,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("lease_contract", "maple_shop_terms", [sheet], values)


def maple_site_village(job: Job) -> Drawn:
    """集体建设用地场地出租协议书: a village committee lets a site to a firm, articles in words."""
    facts = job.facts
    village, user = facts.home.community.village_committee, facts.company.org
    start, end = facts.lease_from, facts.lease_to
    day = before(job, start, 40)
    place, area = f"{_site(job)}东侧", _area(job, 800, 6000)
    rent = Decimal(job.rng.randrange(20, 150) * 1000)
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("集体场地有偿使用协议书", Style("song_bold", 21), spacing=0.1)
    writer.line(["发包出租单位：", Run(village, "lessor")])
    writer.line(["承租使用单位：", Run(user.name, "lessee")])
    writer.para(
        f"经{(day - timedelta(days=18)).year}年{(day - timedelta(days=18)).month}月{(day - timedelta(days=18)).day}日村民代表会议三分之二以上代表表决通过，就集体场地出租事宜达成协议："  # noqa: E501
    )
    writer.para(
        [
            "（一）场地四至：场地位于",
            Run(place, "location"),
            "，南临大路，北至水渠，实测",
            Run(area, "area_m2"),
            "平方米，用于建设公共充电站及附属停车设施。",
        ]
    )
    writer.para(
        [
            "（二）使用年限：由",
            say(start, "chinese", "lease_from"),
            "至",
            say(end, "chinese", "lease_to"),
            "止，期满场地无条件交回村集体。",
        ]
    )
    writer.para(
        [
            "（三）租金：每年人民币",
            in_words(rent),
            "（",
            Run(f"{rent:.2f}", "rent"),
            "元），每年一月底前汇入镇农经站代管账户，不得支付给个人。",
        ]
    )
    writer.para("（四）承租使用单位应办理用地、消防、用电等手续，保障周边农户通行和排灌；不得擅自转租或者改变用途。")
    writer.para("（五）遇国家建设征收，土地补偿归村集体，设施补偿归承租使用单位。")
    writer.para("（六）本协议书一式五份，双方各执两份，报镇人民政府备案一份。")
    writer.room(68)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    for row, (label, name) in enumerate((("发包出租单位（公章）：", village), ("承租使用单位（公章）：", user.name))):
        sheet.text(25, y + row * 32, [label, name], Style("song", 12))
        sealed(job, sheet, 112 + row * 22, y + row * 34 + 2, name, diameter=36)
    sheet.text(25, y + 50, ["签约日期：", say(day, "chinese", "sign_date")], Style("song", 12))
    sheet.text(25, y + 60, f"鉴证：镇农经站　{somebody(job)}", Style("song", 12))
    values: dict[str, Value] = {
        "lessor": village,
        "lessee": user.name,
        "location": place,
        "area_m2": area,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("lease_contract", "maple_site_village", writer.sheets, values, tolerated={"location": (_site(job),)})


LAYOUTS: Layouts = {
    "lease_contract": {
        "maple_yard_note": maple_yard_note,
        "maple_shop_terms": maple_shop_terms,
        "maple_site_village": maple_site_village,
    },
}
