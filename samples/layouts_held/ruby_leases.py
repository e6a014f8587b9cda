"""Leases of a shop, a yard and a flat."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, in_words, money
from samples.layouts_held.ruby_common import (
    Pen,
    around,
    captioned,
    figures,
    other_phone,
    passer_by,
    pen_ink,
    when,
)
from samples.truth import Drawn, drawn
from samples.writing import table


def _tenant(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def shop_by_hand(job: Job) -> Drawn:
    """A landlord writes out a shop lease."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, owner, tenant = job.sheet(), facts.landlord, _tenant(job)
    place = f"{home.community.district}{home.community.street}临街门面从东数第{rng.choice('二三四五')}间"
    area, rent = str(rng.randrange(24, 90)), Decimal(rng.randrange(12, 60) * 1000)
    signed = around(rng, facts.lease_from, -15, -1)
    ink = pen_ink(job, 14)
    pen = Pen(sheet, 25, 26, 160, ink, leading=1.95, gap=1)
    pen.head("租房约", ink.sized(24), spacing=0.6, after=10)
    pen.para(
        [
            "房东",
            Run(owner.name, "lessor"),
            "有门面一处，在",
            Run(place, "location"),
            "，实用",
            Run(area, "area_m2"),
            "个平方，今租给",
            Run(tenant, "lessee"),
            "做买卖用。",
        ]
    )
    pen.para(
        [
            "租期从",
            Run(when(facts.lease_from), "lease_from"),
            "算起，到",
            Run(when(facts.lease_to), "lease_to"),
            "为止，到期房子交回，愿意接着租另说。",
        ]
    )
    pen.para(
        [
            "房租一年",
            Run(figures(rent), "rent"),
            f"元整（{in_words(rent)}），年头一次交清，头一年的钱写约当天已收。押金2000元，房子没损坏退还。",
        ]
    )
    pen.para("水电自己交。门口可以安充电桩，走线不许动承重墙。不许住人，不许存汽油炮仗。")
    pen.para("约写两张，一家一张，从签字起作数。")
    pen.y += 8
    pen.line(f"房东：{owner.name}　电话：{owner.phone}")
    pen.line(f"租房的：{tenant}")
    pen.line(f"在场人：{passer_by(job, owner.name, tenant)}")
    pen.right(Run(when(signed, job.date_form("plain", "chinese")), "sign_date"), inset=10)
    seals.put_name(sheet, 112, pen.y - 38, owner.name, side=13)
    return drawn(
        "lease_contract",
        "ruby_shop_by_hand",
        [sheet],
        {
            "lessor": owner.name,
            "lessee": tenant,
            "location": place,
            "area_m2": area,
            "lease_from": facts.lease_from.isoformat(),
            "lease_to": facts.lease_to.isoformat(),
            "rent": money(rent),
            "sign_date": signed.isoformat(),
        },
    )


def yard(job: Job) -> Drawn:
    """A village lets a yard to a firm: a table of essentials first, clauses after it."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, village, tenant = job.sheet(), home.community.village_committee, facts.company.org
    place = f"{village.removesuffix('村民委员会')}{rng.choice(['村部东侧', '老粮站院内', '国道北侧'])}场地"
    area = f"{rng.randrange(600, 4000)}{rng.choice(['', '.5', '.82'])}"
    rent = Decimal(rng.randrange(8, 60) * 1000)
    signed = around(rng, facts.lease_from, -25, -3)
    fill, small = job.fill_style(11.5), Style("hei", 11)
    sheet.text(105, 24, "集体场地出租合同", Style("song_bold", 22), align="c", spacing=0.2)
    y = table(
        sheet,
        22,
        42,
        [
            (12, [(34, "发租方", True), (132, Run(village, "lessor", fill), False)]),
            (12, [(34, "租地单位", True), (132, Run(tenant.name, "lessee", fill), False)]),
            (
                12,
                [
                    (34, "信用代码", True),
                    (72, tenant.uscc, False),
                    (22, "法人", True),
                    (38, tenant.legal_person, False),
                ],
            ),
            (12, [(34, "场地在何处", True), (132, Run(place, "location", fill), False)]),
            (
                12,
                [
                    (34, "丈量面积", True),
                    (50, [Run(area, "area_m2", fill), " 平方米"], False),
                    (34, "用途", True),
                    (48, "充电站、停车", False),
                ],
            ),
            (
                12,
                [
                    (34, "起", True),
                    (50, Run(when(facts.lease_from), "lease_from", fill), False),
                    (34, "讫", True),
                    (48, Run(when(facts.lease_to), "lease_to", fill), False),
                ],
            ),
            (
                12,
                [
                    (34, "年租金", True),
                    (132, [Run(figures(rent, comma=True, cents=True), "rent", fill), f" 元　{in_words(rent)}"], False),
                ],
            ),
        ],
        label=small,
        value=Style("song", 11.5),
    )
    pen = Pen(sheet, 22, y + 7, 166, Style("song", 11.5), leading=1.7, gap=1)
    voted = around(rng, signed, -40, -5)
    for clause in (
        f"1. 本次出租已经{when(voted)}村民代表会议表决通过，会议记录附后。",
        "2. 租金每年一月十五日前打入村集体账户，不收现金。",
        "3. 租地单位可硬化地面、架设充电棚和箱式变压器，不得挖塘、取土，不得建永久房屋。",
        "4. 遇国家征收，地价补偿归集体，设备补偿归租地单位，租金按实际月份结算。",
        "5. 一方违约的，向对方支付当年租金百分之二十。",
    ):
        pen.line(clause)
    pen.y += 10
    sheet.text(22, pen.y, "发租方（章）", pen.style)
    sheet.text(112, pen.y, "租地单位（章）", pen.style)
    sheet.text(22, pen.y + 9, f"村主任：{passer_by(job)}", pen.style)
    sheet.text(112, pen.y + 9, f"代表：{tenant.legal_person}", pen.style)
    sheet.text(105, pen.y + 24, ["订于", *dated(signed, "sign_date", fill)], pen.style, align="c")
    seals.put_round(sheet, 66, pen.y + 8, seals.SealText(village), diameter=38)
    seals.put_round(sheet, 158, pen.y + 8, seals.SealText(tenant.name), diameter=40)
    return drawn(
        "lease_contract",
        "ruby_yard",
        [sheet],
        {
            "lessor": village,
            "lessee": tenant.name,
            "location": place,
            "area_m2": area,
            "lease_from": facts.lease_from.isoformat(),
            "lease_to": facts.lease_to.isoformat(),
            "rent": money(rent),
            "sign_date": signed.isoformat(),
        },
    )


def platform_flat(job: Job) -> Drawn:
    """A print-out from a letting platform, label and value in blocks."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, owner, tenant = job.sheet(), facts.landlord, facts.person
    place = f"信阳市{home.community.district}{home.community.street}{home.community.name}{home.room_text}"
    area, rent = (
        f"{rng.randrange(48, 140)}.{rng.randrange(1, 100):02d}".rstrip("0"),
        Decimal(rng.randrange(8, 34) * 100),
    )
    signed = around(rng, facts.lease_from, -10, -1)
    grey, tint = (110, 110, 115), (20, 110, 160)
    sheet.text(20, 14, "安心住·线上签约", Style("hei_bold", 12, tint))
    sheet.text(190, 15, f"签约号 {signed:%Y%m%d}{rng.randrange(10**6):06d}", Style("hei", 9, grey), align="r")
    sheet.line(20, 22, 190, 22, width=0.6, fill=tint)
    sheet.text(20, 29, "住宅租住电子合同", Style("hei_bold", 20))
    small, value = Style("hei", 8.5, grey), Style("hei", 11)
    blocks: list[tuple[float, float, float, str, str | Run | list[str | Run]]] = [
        (20, 44, 85, "房主", [Run(owner.name, "lessor"), f"　{owner.id_number}"]),
        (105, 44, 85, "住户", [Run(tenant.name, "lessee"), f"　{tenant.id_number}"]),
        (20, 62, 130, "房源地址", Run(place, "location")),
        (150, 62, 40, "套内面积", [Run(area, "area_m2"), "㎡"]),
        (20, 80, 45, "入住日", Run(when(facts.lease_from, "dash"), "lease_from")),
        (65, 80, 45, "搬离日", Run(when(facts.lease_to, "dash"), "lease_to")),
        (110, 80, 40, "月租（元）", Run(figures(rent, cents=True), "rent")),
        (150, 80, 40, "押金（元）", figures(rent + 200, cents=True)),
    ]
    for x, y, width, caption, runs in blocks:
        captioned(sheet, (x, y, width, 18), caption, runs, small=small, value=value, frame=(180, 190, 200))
    pen = Pen(sheet, 20, 106, 170, Style("hei", 10.5), leading=1.7, gap=1.2)
    for clause in (
        "壹　房主交房时应保证水、电、燃气、门锁可正常使用，并在平台上传交房照片。",
        "贰　住户按自然月付款，每月5日前由平台代扣，迟付每日加收万分之三。",
        "叁　住户不得擅自转借；如需安装充电桩、太阳能等设备，须在平台取得房主确认。",
        "肆　住户提前搬离的，押金不退；房主提前收房的，按一个月房款赔偿住户。",
        "伍　住户须遵守《信阳市城市生活垃圾分类管理条例》及小区公约。",
        "陆　本合同采用可靠电子签名，与纸质文本具有同等效力，可在平台验真。",
    ):
        pen.line(clause)
    pen.y += 8
    pen.line(f"房主签名：{owner.name}（已实名）　　住户签名：{tenant.name}（已实名）")
    pen.line(
        [
            "双方完成签约：",
            Run(when(signed, "dash"), "sign_date"),
            f" {rng.randrange(8, 22):02d}:{rng.randrange(60):02d}",
        ]
    )
    pen.line(
        f"经纪人 {passer_by(job, owner.name, tenant.name)}　{other_phone(job)}　　"
        f"下载于 {when(around(rng, signed, 20, 30), 'dash')}",
        style=Style("hei", 9, grey),
    )
    return drawn(
        "lease_contract",
        "ruby_platform_flat",
        [sheet],
        {
            "lessor": owner.name,
            "lessee": tenant.name,
            "location": place,
            "area_m2": area,
            "lease_from": facts.lease_from.isoformat(),
            "lease_to": facts.lease_to.isoformat(),
            "rent": money(rent),
            "sign_date": signed.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "lease_contract": {"ruby_shop_by_hand": shop_by_hand, "ruby_yard": yard, "ruby_platform_flat": platform_flat}
}
