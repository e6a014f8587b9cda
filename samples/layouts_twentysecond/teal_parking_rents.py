"""车位租赁合同: a firm's agreement with rules, a note by hand, a shelter's space for many years."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, filled, money
from samples.layouts_twentysecond.teal_common import (
    TEAL,
    Said,
    day,
    edges,
    figures,
    hand,
    noted,
    pen,
    ruled,
    seal,
    spaced_day,
    words,
)
from samples.people import a_day, an_org, words_for, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "parking_lease_contract"


def _common(job: Job, signed: date) -> dict[str, Value]:
    home = job.facts.home
    return {"community": home.community.name, "space_no": home.space_no, "sign_date": signed.isoformat()}


def _rental(job: Job, signed: date, lessor: str, start: date, end: date, rent: Decimal) -> dict[str, Value]:
    me = job.facts.person
    values = _common(job, signed) | {"lessor": lessor, "lessee": me.name, "lessee_id": me.id_number}
    return values | {"lease_from": start.isoformat(), "lease_to": end.isoformat(), "rent": money(rent)}


def firm_agreement(job: Job) -> Drawn:
    """A property firm's agreement: a head of ruled cells with the sum a month, rules in two columns below."""
    facts, rng, fill, sheet = job.facts, job.rng, job.fill_style(11), job.sheet()
    home, firm, me = facts.home, facts.home.community.manager, facts.person
    start, end, rent = facts.lease_from, facts.lease_to, facts.monthly_rent
    signed = start - timedelta(days=rng.randrange(0, 14))
    sheet.text(20, 15, "PARKING", Style("hei_bold", 22, (206, 222, 222)))
    sheet.text(
        190,
        16,
        rng.choice(["车位租用协议", "固定停车位租赁协议", "月租车位服务协议"]),
        Style("hei_bold", 19, TEAL),
        align="r",
    )
    sheet.line(20, 27, 190, 27, width=0.8, fill=TEAL)
    label = Style("hei", 10.5)
    cells: list[tuple[float, float, float, str, Said]] = [
        (20, 32, 170, "出租方", [Run(firm.name, "lessor"), f"　（前台电话 {firm.phone}）"]),
        (20, 43, 75, "承租方", [Run(me.name, "lessee", fill)]),
        (95, 43, 95, "身份证号", [Run(me.id_number, "lessee_id", fill)]),
        (20, 54, 75, "小区", [Run(home.community.name, "community", fill)]),
        (95, 54, 95, "房号", [Run(home.room_text, "", fill)]),
        (20, 65, 75, "车位号", [Run(home.space_no, "space_no", fill)]),
        (95, 65, 95, "车牌号", [Run(facts.vehicle.plate, "", fill)]),
        (20, 76, 75, "起租日", [day(start, "lease_from", "dash", fill)]),
        (95, 76, 95, "到期日", [day(end, "lease_to", "dash", fill)]),
        (20, 87, 75, "月租金", [Run(figures(rent), "rent", fill), "元/月"]),
        (95, 87, 95, "大写", ["每月", Run(words(rent), "rent", fill)]),
        (20, 98, 170, "缴费", [f"按年预交，首次缴纳{figures(rent * 12)}元；另缴门禁卡押金50元"]),
    ]
    for x, y, width, name, runs in cells:
        sheet.rect(x, y, width, 11, line=0.2, fill=TEAL)
        sheet.cell((x, y, 22, 11), name, label, align="c")
        sheet.line(x + 22, y, x + 22, y + 11, width=0.2, fill=TEAL)
        sheet.cell((x + 22, y, width - 22, 11), runs, fill)
    rules = (
        "1. 车位仅供停放登记车辆，更换车辆应到前台变更。",
        "2. 租金不含车辆保管费，双方为场地租用关系，车内请勿存放贵重物品。",
        "3. 到期前15日内办理续租，逾期车位另行出租。",
        "4. 承租方可凭本协议向供电公司申请安装充电桩，出租方予以协助，退租时自行拆除。",
        "5. 禁止在车位上堆放杂物、私拉电线、用公区插座充电。",
        "6. 承租方中途退租，不足月按整月计，余款退还。",
        "7. 遇市政施工、消防检查等情况应服从调度，不予赔偿。",
        "8. 欠费满一个月，出租方有权收回车位。",
    )
    for column in (0, 1):
        y = 117.0
        for rule in rules[column * 4 : column * 4 + 4]:
            y = sheet.flow(20 + column * 88, y, 82, rule, Style("song", 10), leading=1.6) + 2
    sheet.text(20, 178, "出租方盖章", label)
    sheet.text(108, 178, "承租方签名", label)
    hand(sheet, 134, 176, me.name, fill, "lessee")
    sheet.text(
        108, 196, ["签约日期　", day(signed, "sign_date", job.date_form("plain", "padded", "spaced"), fill)], label
    )
    seal(job, sheet, 62, 192, firm.name, rng.choice(["", "合同专用章"]))
    noted(job, [sheet])
    values = _rental(job, signed, firm.name, start, end, rent)
    tolerated = {"rent": (money(rent * 12),)}
    return drawn(KIND, "teal_firm_agreement", [sheet], values, tolerated=tolerated)


def note_of_hand(job: Job) -> Drawn:
    """Two residents agree on half a sheet, by hand: 甲方 lets for so much a year, days in Chinese figures or plain."""
    facts, rng, ink, sheet = job.facts, job.rng, pen(job, 14), job.sheet(176, 250)
    home, owner, me = facts.home, facts.landlord, facts.person
    rent = facts.monthly_rent * 12
    start, end = facts.lease_from, facts.lease_to
    signed = start - timedelta(days=rng.randrange(0, 9))
    form = rng.choice(["chinese", "plain", "dot"])
    ruled(sheet, 14, 37, 148, 20, 10.2, (200, 190, 170))
    sheet.text(88, 22, rng.choice(["租车位协议", "车位出租协议", "车 位 租 约"]), ink.sized(21), align="c")
    lines: list[Said] = [
        ["甲方（房东）：", Run(owner.name, "lessor"), f"　电话{owner.phone}"],
        ["乙方（租户）：", Run(me.name, "lessee"), f"　电话{me.phone}"],
        ["乙方身份证：", Run(me.id_number, "lessee_id")],
        ["　　甲方把", Run(home.community.name, "community"), f"{home.space_floor}自己的车位（", Run(home.space_no,
        "space_no", solid=True),
         "）租给乙方停车。时间：", day(start, "lease_from", form), "到", day(end, "lease_to", form), "。"],
        ["　　租金每年", Run(words(rent), "rent"), rng.choice(["，微信转账，一年一付。", "，押金伍佰元。"])],
        ["　　甲方同意乙方装充电桩，电表用乙方名字，不租了乙方拆走，地面弄坏要修好。"],
        ["　　甲方要卖车位，提前两个月说，乙方先买。没写的事商量着办。"],
    ]  # fmt: skip
    y = 38.4
    for line in lines:
        y = sheet.flow(14, y, 148, line, ink, leading=2.065)
    sheet.text(16, y + 10.2, ["甲方：", Run(owner.name, "lessor")], ink.sized(16))
    sheet.text(90, y + 10.2, ["乙方：", Run(me.name, "lessee")], ink.sized(16))
    sheet.text(158, y + 26, day(signed, "sign_date", form), ink, align="r")
    values = _rental(job, signed, owner.name, start, end, rent)
    return drawn(KIND, "teal_note_of_hand", [sheet], values)


def shelter_lease(job: Job) -> Drawn:
    """人防工程车位租赁合同: articles over two pages, parties beside one another, the rent for the whole term."""
    facts, rng, fill = job.facts, job.rng, job.fill_style(12)
    home, me = facts.home, facts.person
    lessor = rng.choice(
        [facts.developer, an_org(rng, words_for("held"), "停车场管理有限公司", district=home.community.district)]
    )
    years = rng.choice([3, 5, 10, 20])
    start = a_day(rng, date(2023, 1, 1), date(2026, 10, 1))
    end = years_later(start, years) - timedelta(days=1)
    signed = start - timedelta(days=rng.randrange(0, 20))
    rent = facts.monthly_rent * 12 * years
    writer = Writer(job, Style("song", 13), leading=1.8, top=25)
    first = writer.sheet
    first.text(185, 15, f"豫信人防租〔{signed.year}〕{rng.randrange(1, 500):03d}", Style("song", 10, RED), align="r")
    writer.title("人防工程平时使用", Style("song_bold", 16), after=3)
    writer.title("停车位租赁合同", Style("song_bold", 23), after=9)
    y = writer.y
    for x, head, name, field, code, mark in (
        (25, "出租人", lessor.name, "lessor", lessor.uscc, ""),
        (107, "承租人", me.name, "lessee", me.id_number, "lessee_id"),
    ):
        first.rect(x, y, 78, 29)
        first.text(x + 3, y + 3, head, Style("hei_bold", 11))
        first.cell((x, y + 8, 78, 10), Run(name, field), Style("song", 12), pad=3)
        first.text(x + 3, y + 20, [Run(code, mark)], Style("song", 11))
    writer.y = y + 35
    form = rng.choice(["plain", "spaced"])
    paragraphs: list[Said] = [
        ["第一条　出租人将其投资建设的", filled(home.community.name, "community", fill),
        f"{home.space_floor}人防工程内",
         filled(home.space_no, "space_no", fill), "号停车位租赁给承租人使用。承租人知悉该车位属人防工程，"
         "不办理产权登记。"],
        [f"第二条　租赁期限{years}年，从", day(start, "lease_from", form, fill), "至", day(end, "lease_to", form, fill),
         "。根据《民法典》第七百零五条，租赁期限不超过二十年，期满可续订。"],
        ["第三条　租赁期内租金总额为", filled(f"¥{figures(rent, comma=True)}", "rent", fill), "（",
        filled(words(rent), "rent", fill),
         "），承租人于合同签订时一次付清。租金不含物业服务费，物业服务费每月",
         filled(str(rng.choice([40, 50, 60, 80])), "", fill), "元。"],
        ["第四条　承租人应当维护人防设备设施，不得拆改防护密闭门、穿墙打孔。安装充电设施应采取明敷、可拆卸方式，"
         "并经人防工程维护单位确认。"],
        ["第五条　战时、应急演练或主管部门检查需要时，承租人应在通知时限内将车辆及设施移出。"],
        ["第六条　承租人可将车位转租给本小区业主，但应书面告知出租人，转租期限不得超过剩余租期。"],
        ["第七条　因承租人原因提前解除的，剩余租金按80%退还；因出租人原因的，全额退还并支付剩余租金10%的违约金。"],
        ["第八条　双方的联系方式以签名处所留为准，争议由信阳市有管辖权的人民法院处理。"],
        ["第九条　本合同一式两份，每份两页，双方各执一份，签章后生效。"],
    ]  # fmt: skip
    for runs in paragraphs:
        writer.para(runs)
    writer.room(54)
    sheet, y = writer.sheet, writer.y + 6
    sheet.text(25, y, "出租人（签章）", writer.style)
    sheet.text(110, y, "承租人（签章）", writer.style)
    hand(sheet, 116, y + 9, me.name, pen(job, 16), "lessee")
    sheet.text(110, y + 22, ["电话：", Run(me.phone, "", fill)], writer.style)
    sheet.text(25, y + 22, f"电话：{lessor.phone}", writer.style)
    sheet.text(105, y + 36, ["签于", *spaced_day(signed, "sign_date", fill)], writer.style, align="c")
    seal(job, sheet, 68, y + 10, lessor.name, "合同专用章" if job.chance(0.5) else "")
    edges(job, writer.sheets, lessor.name, 0.4)
    values = _rental(job, signed, lessor.name, start, end, rent)
    return drawn(KIND, "teal_shelter_lease", writer.sheets, values)


LAYOUTS: Layouts = {
    KIND: {
        "teal_firm_agreement": firm_agreement,
        "teal_note_of_hand": note_of_hand,
        "teal_shelter_lease": shelter_lease,
    },
}
