"""Leases of a yard, a house and a shop."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import BLUE_INK, Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.coral_common import Pen, bystander, cash, hand, mobile, on
from samples.truth import Drawn, drawn
from samples.writing import table


def _tenant(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def coral_lease_yard(job: Job) -> Drawn:
    """A village lets its yard for a charging site."""
    f, s = job.facts, job.sheet()
    village, tenant = f.home.community.village_committee, f.company.org
    place = f"信阳市{f.home.community.district}{f.home.community.street}东侧旧晒场"
    area = str(job.rng.randrange(300, 2600))
    rent = Decimal(job.rng.randrange(12, 60) * 1000)
    sign = f.lease_from - timedelta(days=job.rng.randrange(3, 30))
    pen = Pen(s, Style("song", 13), 27, 156, 28, 1.75)
    pen.head("场院租用合约", Style("song_bold", 22), spacing=0.3, after=9)
    pen.flat(["甲：", Run(village, "lessor")])
    pen.flat(["乙：", Run(tenant.name, "lessee")], after=4)
    pen.p("经甲召开村民代表会议讨论（到会二十七人，赞成二十五人），同意把闲置场院租给乙建设汽车充电站，两方约定如下。")
    pen.p(
        [
            "1．场院坐落",
            Run(place, "location"),
            "，四至以现场灰线为界，量得",
            Run(area, "area_m2"),
            "平方米（合",
            f"{int(area) / 666.67:.2f}",
            "亩）。",
        ]
    )
    pen.p(
        [
            "2．租用从",
            on(f.lease_from, "lease_from"),
            "算起，到",
            on(f.lease_to, "lease_to"),
            "满，到期乙愿续租的优先。",
        ]
    )
    pen.p(
        [
            "3．租金每年",
            Run(cash(rent, "whole") + "元", "rent"),
            "，大写",
            Run(in_words(rent), "rent"),
            "，每年第一个月打入村账，不得付给个人。",
        ]
    )
    pen.p("4．乙不得挖土、硬化边界以外的地面；上面的杨树归村里，砍伐要另外商量。")
    pen.p("5．国家征收时，地面附属物补偿归乙，土地补偿归甲。一方违约，赔对方一万元。")
    pen.p("6．此约报镇农经站备案一份，甲乙各存两份。", after=12)
    y = pen.y
    pen.at(27, "甲代表：" + bystander(job))
    pen.at(112, "乙代表：" + tenant.legal_person, step=11)
    pen.at(27, "村监委会主任：" + bystander(job))
    pen.at(112, "电话：" + tenant.phone, step=13)
    pen.at(27, ["立约：", on(sign, "sign_date", "chinese")])
    if job.variant.seal:
        seals.put_round(s, 70, y + 12, seals.SealText(village))
        seals.put_round(s, 156, y + 14, seals.SealText(tenant.name))
    return drawn(
        "lease_contract",
        "coral_lease_yard",
        [s],
        {
            "lessor": village,
            "lessee": tenant.name,
            "location": place,
            "area_m2": area,
            "lease_from": f.lease_from.isoformat(),
            "lease_to": f.lease_to.isoformat(),
            "rent": money(rent),
            "sign_date": sign.isoformat(),
        },
    )


def coral_lease_handnote(job: Job) -> Drawn:
    """A landlord's handwritten paper."""
    f, s = job.facts, job.sheet(190, 262)
    rent = f.monthly_rent * 4
    sign = f.lease_from - timedelta(days=job.rng.randrange(0, 6))
    area = job.rng.choice(["86", "92.5", "110", "75", "128.4"])
    where = f.landlord.address
    ink = BLUE_INK if job.chance(0.6) else (25, 25, 28)
    pen = Pen(s, hand(15, ink), 22, 146, 24, 1.85)
    for n in range(17):
        s.line(20, 45.5 + n * 11.6, 170, 45.5 + n * 11.6, width=0.12, fill=(200, 120, 120))
    pen.leading = 11.6 / (15 / 72 * 25.4)
    pen.head("租房约定", hand(21, ink), after=9)
    pen.y = 40.0
    pen.p(
        [
            "房主",
            Run(f.landlord.name, "lessor"),
            "把自家的房子租给",
            Run(_tenant(job), "lessee"),
            "用。房子在",
            Run(where, "location"),
            "，房本上",
            Run(area, "area_m2"),
            "个平方。",
        ],
        after=0,
    )
    pen.p(
        [
            "先租到",
            on(f.lease_to, "lease_to"),
            "，自",
            on(f.lease_from, "lease_from"),
            "开始算。月租",
            Run(cash(rent, "whole"), "rent"),
            "元，三个月一付，另压一个月的作押金，退房结清水电后退还。",
        ],
        after=0,
    )
    pen.p("水表328字，电表4106字，空调两台、热水器一个都是好的。楼下停车棚可以充电瓶车，不准拉上楼。", after=0)
    pen.p("空口无凭，写下这张为据。", after=0)
    pen.y += 11.6
    pen.flat(["房主：", f.landlord.name, "　手机", f.landlord.phone], after=0)
    firm = job.variant.holder_is == "company"
    pen.flat(["租户经手人：" if firm else "租户：", f.person.name, "　手机", f.person.phone], after=0)
    pen.at(166, on(sign, "sign_date", job.rng.choice(["bare", "plain"])), align="r")
    return drawn(
        "lease_contract",
        "coral_lease_handnote",
        [s],
        {
            "lessor": f.landlord.name,
            "lessee": _tenant(job),
            "location": where,
            "area_m2": area,
            "lease_from": f.lease_from.isoformat(),
            "lease_to": f.lease_to.isoformat(),
            "rent": money(rent),
            "sign_date": sign.isoformat(),
        },
    )


def coral_lease_shop(job: Job) -> Drawn:
    """Summary table of a shop lease, English beside the captions, terms in small type."""
    f, s = job.facts, job.sheet()
    rent, firm = f.monthly_rent * 22, f.developer
    sign = f.lease_from - timedelta(days=job.rng.randrange(5, 40))
    place = f"信阳市{f.home.community.district}{f.home.community.street}临街{job.rng.randrange(1, 30)}号铺"
    area = f"{job.rng.randrange(3000, 22000) / 100:.2f}"
    val, lab = job.fill_style(11.5), Style("hei", 10)
    s.text(20, 16, firm.name, Style("hei", 11))
    s.text(190, 16, "LEASE SUMMARY", Style("hei_bold", 11), align="r")
    s.line(20, 22, 190, 22, width=0.8)
    s.text(105, 29, "商铺招租成交要项表", Style("hei_bold", 20), align="c")

    def row(caption: str, runs: Runs) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return (11.5, [(52, caption, True), (118, runs, False)])

    y = table(
        s,
        20,
        44,
        [
            row("业主方 Landlord", Run(firm.name, "lessor", val)),
            row("商户 Tenant", Run(_tenant(job), "lessee", val)),
            row("铺位坐落 Premises", Run(place, "location", val)),
            row("计租面积 Area", [Run(area, "area_m2", val), " ㎡（套内，公摊不计租）"]),
            row("经营业态 Use", "新能源汽车展示、充电服务"),
            row("免租装修期 Fit-out", "交铺之日起四十五日"),
            row("计租首日 Start", on(f.lease_from, "lease_from", "dash", val)),
            row("计租末日 Expiry", on(f.lease_to, "lease_to", "dash", val)),
            row(
                "月租 Monthly rent",
                ["RMB ", Run(cash(rent), "rent", val), "（人民币", Run(in_words(rent), "rent", val), "）"],
            ),
            row("履约保证金 Deposit", f"RMB {cash(rent * 2)}"),
        ],
        label=lab,
        value=Style("song", 11),
    )
    pen = Pen(s, Style("song", 9.5), 20, 170, y + 5, 1.6)
    for n, c in enumerate(
        (
            "本表与通用条款（2024版）共同构成租约，不一致处以本表为准。",
            "商户外摆、门头招牌须报业主方审批；加装充电桩须另行取得供电增容批复。",
            "连续两个月欠租的，业主方可停供水电并收回铺位。",
            "第二个租约年起租金不递增；物业管理费每平方米3.50元，由物业公司另行收取。",
        ),
        1,
    ):
        pen.flat(f"{'①②③④'[n - 1]} {c}", after=0.4)
    pen.y += 10
    y = pen.y
    pen.at(20, "业主方签章", style=lab)
    pen.at(110, "商户签章", style=lab, step=12)
    pen.at(
        112, Run(f.person.name if _tenant(job) == f.person.name else f.company.org.legal_person, "", hand(16)), step=12
    )
    pen.at(20, ["签约日期 Signed on：", on(sign, "sign_date", "dash", val)], style=lab)
    pen.at(190, f"招商专员：{bystander(job)} {mobile(job)}", style=Style("song", 9), align="r")
    if job.variant.seal:
        seals.put_round(s, 62, y + 8, seals.SealText(firm.name, "招商专用章"), diameter=38)
    return drawn(
        "lease_contract",
        "coral_lease_shop",
        [s],
        {
            "lessor": firm.name,
            "lessee": _tenant(job),
            "location": place,
            "area_m2": area,
            "lease_from": f.lease_from.isoformat(),
            "lease_to": f.lease_to.isoformat(),
            "rent": money(rent),
            "sign_date": sign.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "lease_contract": {
        "coral_lease_yard": coral_lease_yard,
        "coral_lease_handnote": coral_lease_handnote,
        "coral_lease_shop": coral_lease_shop,
    },
}
