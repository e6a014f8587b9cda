"""Leases of parking spaces: between neighbours, of the property service, of the developer, on ruled paper by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_fourth.own_base import (
    Paper,
    a_spot,
    by_hand,
    clauses,
    paper,
    room_of,
    seal_of,
    signed,
    spot_at_level,
    two_parties,
)
from samples.people import years_later
from samples.truth import Drawn
from samples.writing import Writer, table


def _term(job: Job) -> tuple[date, date, int, date]:
    """From, to, years, and the day of signing some days before."""
    start, years = job.facts.lease_from, job.rng.choice((1, 2, 3, 3, 5))
    end = years_later(start, years) - timedelta(days=1)
    return start, end, years, start - timedelta(days=job.rng.choice((0, 0, 1, 3, 6)))


def _total(note: Paper, monthly: Decimal, months: int) -> Decimal:
    """The sum over the term; a reader may take it for the rent as well."""
    total = monthly * months
    note.also("rent", f"{total:.2f}")
    return total


def neighbours_lease(job: Job) -> Drawn:
    """车位租赁协议 between two persons: short clauses, blanks filled in with a pen."""
    note, facts, spot = by_hand(job), job.facts, a_spot(job)
    start, end, years, day = _term(job)
    writer = Writer(job, Style("song", 12.5), leading=1.85, top=28)
    writer.title(job.rng.choice(("车位租赁协议", "停车位租赁协议书", "车位出租协议")), Style("hei", 21), after=9)
    writer.line(
        ["出租方（甲方）：", note.put("lessor", facts.landlord.name, line=True), f"　电话：{facts.landlord.phone}"]
    )
    writer.line(["承租方（乙方）：", note.put("lessee", facts.person.name, line=True), f"　电话：{facts.person.phone}"])
    writer.line(["乙方身份证号：", note.put("lessee_id", facts.person.id_number, line=True)])
    writer.para("经甲乙双方协商，就车位租赁事宜达成如下协议，共同遵守：")
    monthly = facts.monthly_rent
    clauses(
        writer,
        "{}、",
        (
            [
                "甲方将位于",
                note.put("community", facts.home.community.name, line=True),
                *spot_at_level(note, spot, line=True),
                "号车位租给乙方停放车辆使用，车牌号：",
                Run(facts.vehicle.plate, style=note.pen, underline=True),
                "。",
            ],
            [
                f"租期{years}年，自",
                *note.day("lease_from", start, line=True),
                "起至",
                *note.day("lease_to", end, line=True),
                "止。",
            ],
            [
                "租金为每月",
                note.sum("rent", monthly, "{:.0f}", line=True),
                f"元（大写：{in_words(monthly)}），按年支付，先付后用。",
            ],
            "甲方同意乙方在该车位安装新能源汽车充电桩，安装及用电费用由乙方承担，租期届满由乙方自行拆除。",
            "乙方不得将车位转租给他人；车位管理费由甲方缴纳。",
            "租赁期内车位如有权属纠纷，由甲方负责解决，给乙方造成损失的由甲方赔偿。",
            "本协议一式两份，甲乙双方各执一份，自签字之日起生效。",
        ),
    )
    writer.room(44)
    y, sheet = writer.y + 8, writer.sheet
    two_parties(sheet, y, ("甲方（签字）：",), ("乙方（签字）：",), Style("song", 12.5))
    sheet.text(112, y + 16, note.day("sign_date", day, line=True), Style("song", 12.5))
    signed(sheet, 58, y - 2, facts.landlord.name)
    signed(sheet, 144, y - 2, facts.person.name)
    return note.done("parking_lease_contract", "neighbours_lease", writer.sheets)


def service_agreement(job: Job) -> Drawn:
    """车位租赁服务协议 of the property service: a head table, then the terms; its seal over its name."""
    note, facts, spot = paper(job, 11), job.facts, a_spot(job)
    start, end, years, day = _term(job)
    manager, sheet = facts.home.community.manager, job.sheet()
    size = Style("song", 11)
    sheet.text(105, 22, f"{facts.home.community.name}车位租赁服务协议", Style("hei_bold", 18), align="c")
    yearly = facts.monthly_rent * 12
    form = job.rng.choice(("dash", "plain", "dot"))
    plan: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(30, "甲　方", True), (142, note.put("lessor", manager.name, style=note.pen), False)]),
        (
            11,
            [
                (30, "乙方姓名", True),
                (56, note.put("lessee", facts.person.name, style=note.pen), False),
                (30, "联系电话", True),
                (56, facts.person.phone, False),
            ],
        ),
        (11, [(30, "身份证号", True), (142, note.put("lessee_id", facts.person.id_number, style=note.pen), False)]),
        (
            11,
            [
                (30, "小区名称", True),
                (56, note.put("community", facts.home.community.name, style=note.pen), False),
                (30, "房　号", True),
                (56, room_of(job), False),
            ],
        ),
        (
            11,
            [
                (30, "车位编号", True),
                (56, note.put("space_no", spot.no, style=note.pen), False),
                (30, "车牌号码", True),
                (56, facts.vehicle.plate, False),
            ],
        ),
        (
            11,
            [
                (30, "租赁期限", True),
                (
                    142,
                    [
                        *note.day("lease_from", start, form),
                        " 至 ",
                        *note.day("lease_to", end, form),
                        f"（共{years}年）",
                    ],
                    False,
                ),
            ],
        ),
        (
            11,
            [
                (30, "租金标准", True),
                (56, [note.sum("rent", facts.monthly_rent, "{:.2f}"), "元/月"], False),
                (30, "年租金", True),
                (56, f"{yearly:.2f}元", False),
            ],
        ),
    ]
    note.also("rent", f"{yearly:.2f}")
    y = table(sheet, 19, 38, plan, label=size, value=size, line=0.3) + 6
    for number, text in enumerate(
        (
            "乙方应于每一租赁年度开始前5日内一次性交纳当年租金，逾期15日未交的，甲方有权收回车位另行出租。",
            "本协议仅为车位有偿使用，甲方不承担车辆及车内物品的保管责任。乙方应自行投保车辆险种。",
            "乙方应按划定的车位停放车辆，不得占用消防通道，不得在车位内堆放杂物、洗车或修车。",
            "乙方需要安装充电设施的，应持本协议向供电企业提出申请，并遵守小区用电安全的规定。",
            "租赁期满乙方需续租的，应提前30日提出，同等条件下享有优先权。",
            "未尽事宜由双方协商解决。本协议一式两份，双方签字盖章后生效。",
        ),
        1,
    ):
        y = sheet.flow(19, y, 172, f"{number}、{text}", size, leading=1.7) + 1.2
    y += 8
    two_parties(
        sheet,
        y,
        ("甲方（盖章）：", "经办人：", ["日期：", *note.day("sign_date", day, "plain")]),
        ("乙方（签字）：", "", f"日期：{day.year}年{day.month}月{day.day}日"),
        size,
        step=11,
    )
    signed(sheet, 142, y - 2, facts.person.name)
    seal_of(sheet, 62, y + 12, manager.name, diameter=41)
    return note.done("parking_lease_contract", "service_agreement", [sheet])


def developers_lease(job: Job) -> Drawn:
    """地下停车位租赁合同 of a developer in articles, rent of the whole term paid at once."""
    note, facts, spot = paper(job), job.facts, a_spot(job)
    start, end, years, day = _term(job)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("地下停车位租赁合同", Style("song_bold", 20), after=8)
    writer.line(["出租人：", note.put("lessor", facts.developer.name), "（以下简称“甲方”）"])
    writer.line(["承租人：", note.put("lessee", facts.person.name), "（以下简称“乙方”）"])
    writer.line(["公民身份号码：", note.put("lessee_id", facts.person.id_number)])
    writer.para("为明确双方权利义务，依照《中华人民共和国民法典》有关规定，经协商一致，签订本合同。")
    form = job.rng.choice(("plain", "padded", "chinese"))
    total = _total(note, facts.monthly_rent, years * 12)
    clauses(
        writer,
        "第{c}条　",
        (
            [
                "租赁标的　甲方将其开发的",
                note.put("community", facts.home.community.name),
                "项目内编号为",
                note.put("space_no", spot.no),
                "的地下停车位（下称“该车位”）出租给乙方使用。",
            ],
            [
                f"租赁期限　租赁期限为{years}年，从",
                *note.day("lease_from", start, form),
                "至",
                *note.day("lease_to", end, form),
                "。",
            ],
            [
                "租金　该车位租金标准为人民币",
                note.sum("rent", facts.monthly_rent, "{:.2f}"),
                f"元/月，租期内租金合计人民币{total:,.2f}元（大写：{in_words(total)}），乙方于签订合同时一次付清。",
            ],
            "物业服务费　租赁期内该车位的物业服务费由乙方向物业服务企业缴纳。",
            "使用　该车位仅供停放机动车使用。乙方经甲方书面同意可加装充电设备，甲方在此表示同意。",
            "转租　未经甲方同意，乙方不得转租、转借该车位。",
            "交还　合同终止时，乙方应于3日内腾空并交还该车位。",
            "其他　本合同自双方签章之日起生效，一式贰份，具有同等法律效力。",
        ),
    )
    writer.room(56)
    y, sheet = writer.y + 9, writer.sheet
    two_parties(
        sheet,
        y,
        ("甲方（公章）：", "授权代表：", ["签约日期：", *note.day("sign_date", day, form)]),
        ("乙方（签字）：", f"电话：{facts.person.phone}"),
        Style("song", 12),
        step=11,
    )
    signed(sheet, 142, y - 2, facts.person.name)
    seal_of(sheet, 60, y + 10, facts.developer.name)
    writer.number_pages("第 {} 页 共 {} 页")
    return note.done("parking_lease_contract", "developers_lease", writer.sheets)


def by_pen(job: Job) -> Drawn:
    """A lease written wholly by hand on a ruled pad."""
    note, facts, spot = by_hand(job, 15), job.facts, a_spot(job)
    start, end, years, day = _term(job)
    sheet, pen = job.sheet(), note.pen
    step = sheet.em_mm(pen) * 1.9
    for number in range(23):
        sheet.line(22, 47 + number * step, 190, 47 + number * step, width=0.15, fill=(196, 150, 150))
    sheet.text(105, 24, "车位租赁合同", pen.sized(21), align="c", spacing=0.1)
    y = 47 - step + 3.2
    form = job.rng.choice(("plain", "dot"))
    monthly = facts.monthly_rent
    lines: tuple[Runs, ...] = (
        ["甲方（出租）：", note.put("lessor", facts.landlord.name)],
        ["乙方（承租）：", note.put("lessee", facts.person.name)],
        ["乙方身份证：", note.put("lessee_id", facts.person.id_number)],
        [
            "　　甲方将自己在",
            note.put("community", facts.home.community.name),
            "的车位（",
            note.put("space_no", spot.no),
            f"号）租给乙方使用，租期{years}年，从",
            *note.day("lease_from", start, form),
            "到",
            *note.day("lease_to", end, form),
            "。租金每年",
            note.sum("rent", monthly * 12, "{:.0f}"),
            f"元（{in_words(monthly * 12)}），一年一付，本年租金已付清。",
        ],
        "　　租期内甲方同意乙方安装充电桩，电费和安装费由乙方自己出。甲方不得中途收回车位，乙方不得转租。",
        "　　双方签字生效，一人一份。",
    )
    for runs in lines:
        y = sheet.flow(24, y, 164, runs, pen, leading=1.9)
    y += step
    sheet.text(30, y, ["甲方：", facts.landlord.name], pen)
    sheet.text(112, y, ["乙方：", facts.person.name], pen)
    sheet.text(112, y + step, note.day("sign_date", day, form), pen)
    for x, name in ((62, facts.landlord.name), (144, facts.person.name)):
        if job.chance(0.5):
            seals.put_name(sheet, x + 6, y + 4, name, side=12)
    return note.done("parking_lease_contract", "by_pen", [sheet])


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "neighbours_lease": neighbours_lease,
        "service_agreement": service_agreement,
        "developers_lease": developers_lease,
        "by_pen": by_pen,
    }
}
