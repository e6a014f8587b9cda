"""Bays rented: a landlord's slip, a property firm's register form, a bilingual letting, a typed message."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.cypress_common import (
    Parts,
    Rows,
    back,
    bay_readings,
    boxed,
    dotted,
    loose,
    pairs,
    pen,
    said,
    seal,
    signed,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_lease_contract"


def let_values(job: Job, lessor: str, rent: Decimal) -> dict[str, Value]:
    facts, home = job.facts, job.facts.home
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
    }


def landlord_slip(job: Job) -> Drawn:
    """车位租用条: a printed slip like a receipt book's, filled in by hand; half sheet."""
    facts, home = job.facts, job.facts.home
    rent, signed_on = facts.monthly_rent, back(facts.lease_from, job.rng.randrange(0, 8))
    sheet, body, ink = job.sheet(210, 140), Style("song", 12), pen(job, 13)
    sheet.rect(10, 10, 190, 120, line=0.4)
    sheet.text(105, 17, "车位租用条", Style("hei_bold", 19), align="c", spacing=0.3)
    sheet.text(192, 20, f"No.{job.rng.randrange(10**6):07d}", Style("hei", 10, (190, 40, 40)), align="r")
    runs: Parts = [
        "今有",
        filled(home.community.name, "community", ink),
        home.space_floor,
        filled(home.space_no, "space_no", ink),
        "号停车位，交由",
        filled(facts.person.name, "lessee", ink),
        "（身份证",
        filled(facts.person.id_number, "lessee_id", ink),
        "）租用停放",
        filled(facts.vehicle.plate, "", ink),
        "车辆。用期从",
        *dated(facts.lease_from, "lease_from", ink),
        "到",
        *dated(facts.lease_to, "lease_to", ink),
        "。每月租钱￥",
        filled(f"{rent:.0f}", "rent", ink),
        "元，按月预付；另收押金￥",
        filled("500", "", ink),
        "元，退租时凭此条退还。准许租用人自费装充电桩，退租时自行拆走。",
    ]
    y = sheet.flow(18, 34, 174, runs, body, leading=2.0, indent=2)
    y = max(y + 3, 100)
    signed(sheet, 18, y, "车位主人：", Run(facts.landlord.name, "lessor"), body, ink.sized(15))
    signed(sheet, 84, y, "租用人：", facts.person.name, body, ink.sized(15))
    sheet.text(192, y + 12, ["立条日　", *dated(signed_on, "sign_date", ink)], body, align="r")
    sheet.text(18, y + 13, f"车位主人电话：{facts.landlord.phone}", Style("song", 10))
    values = let_values(job, facts.landlord.name, rent) | {"sign_date": signed_on.isoformat()}
    return drawn(KIND, "cypress_landlord_slip", [sheet], values, tolerated={"space_no": bay_readings(job)})


def register_form(job: Job) -> Drawn:
    """固定车位租用登记表: a property firm's stationery, the ID number in little boxes."""
    facts, home = job.facts, job.facts.home
    manager, rent = home.community.manager, facts.monthly_rent
    signed_on = back(facts.lease_from, job.rng.randrange(1, 12))
    sheet, label, value = job.sheet(), Style("hei", 11), job.fill_style(11.5)
    sheet.text(20, 14, Run(manager.name, "lessor"), Style("hei_bold", 12, (20, 90, 80)))
    sheet.text(190, 15, f"24小时服务热线 {manager.phone}", Style("hei", 9, (20, 90, 80)), align="r")
    sheet.line(20, 22, 190, 22, width=0.6, fill=(20, 90, 80))
    sheet.text(105, 30, "固定车位租用登记表", Style("hei_bold", 20), align="c")
    sheet.text(
        190,
        43,
        f"表号 KF-CW-0{job.rng.randrange(2, 9)}　流水 {job.rng.randrange(100, 999)}",
        Style("song", 9),
        align="r",
    )
    sheet.text(20, 50, "租用人身份证号", label)
    boxed(sheet, 56, 48, facts.person.id_number, "lessee_id", Style("song", 12), side=7.2)
    rows = pairs(
        [
            (12, "租用人", Run(facts.person.name, "lessee", value), "手机", Run(facts.person.phone, "", value)),
            (12, "所属项目", Run(home.community.name, "community", value), "楼栋房号", Run(home.room_text, "", value)),
            (12, "车位所在层", Run(home.space_floor, "", value), "车位号码", Run(home.space_no, "space_no", value)),
            (
                12,
                "租用起始",
                said(facts.lease_from, "lease_from", "dash", value),
                "租用届满",
                said(facts.lease_to, "lease_to", "dash", value),
            ),
            (12, "车位租金", [Run(f"{rent:.2f}", "rent", value), " 元/月"], "缴费周期", Run("季度", "", value)),
            (12, "车牌号", Run(facts.vehicle.plate, "", value), "车辆品牌", Run(facts.vehicle.brand, "", value)),
        ],
        (30, 55, 30, 55),
    )
    y = table(sheet, 20, 60, rows, label=label, value=Style("song", 11))
    rules = (
        "1. 本表经租用人签字、服务中心盖章后即为双方租用该车位的约定，不另签合同。",
        "2. 租金逾期十五日未缴的，服务中心可收回车位另行安排；提前退租须提前一个月书面告知。",
        "3. 车位限停登记车辆，不得堆放杂物、私拉电线。安装充电桩须先向供电企业报装，并到客服前台备案。",
        "4. 车位内贵重物品请自行保管；因消防演练、管道抢修需要临时挪车的，请予配合。",
    )
    y += 6
    for rule in rules:
        y = sheet.flow(20, y, 170, rule, Style("song", 10.5), leading=1.6) + 1
    signed(sheet, 20, y + 16, "租用人签字：", facts.person.name, Style("song", 12), pen(job, 16))
    sheet.text(112, y + 16, "服务中心（章）", Style("song", 12))
    sheet.text(
        112, y + 27, ["办理日期 ", said(signed_on, "sign_date", job.date_form("dash", "plain"))], Style("song", 12)
    )
    sheet.text(20, y + 28, f"客服前台：{someone(job)}　审核：{someone(job)}", Style("song", 10))
    seal(job, sheet, 150, y + 20, manager.name)
    values = let_values(job, manager.name, rent) | {"sign_date": signed_on.isoformat()}
    return drawn(KIND, "cypress_register_form", [sheet], values)


def bilingual_letting(job: Job) -> Drawn:
    """停车位租约 CAR PARK LETTING: a schedule in two tongues, then terms."""
    facts, home = job.facts, job.facts.home
    rent, signed_on = facts.monthly_rent, back(facts.lease_from, job.rng.randrange(2, 15))
    landlord = facts.developer.name if job.chance(0.5) else facts.landlord.name
    firm = landlord == facts.developer.name
    sheet = job.sheet()
    two, value = Style("hei", 9.5), Style("song", 11.5)
    sheet.text(105, 22, "CAR PARK LETTING AGREEMENT", Style("hei_bold", 15), align="c")
    sheet.text(105, 31, "停 车 位 租 约", Style("song_bold", 18), align="c")
    rows: Rows = [
        (11, [(56, "Owner / 业主方", True), (114, Run(landlord, "lessor"), False)]),
        (11, [(56, "Tenant / 租户", True), (114, Run(facts.person.name, "lessee"), False)]),
        (11, [(56, "Tenant's ID / 租户证件号", True), (114, Run(facts.person.id_number, "lessee_id"), False)]),
        (11, [(56, "Estate / 屋苑", True), (114, Run(home.community.name, "community"), False)]),
        (11, [(56, "Bay / 泊位", True), (114, Run(home.space_no, "space_no"), False)]),
        (11, [(56, "Commencement / 起租日", True), (114, said(facts.lease_from, "lease_from", "slash"), False)]),
        (11, [(56, "Expiry / 到期日", True), (114, said(facts.lease_to, "lease_to", "slash"), False)]),
        (11, [(56, "Monthly rent / 月租", True), (114, ["RMB ", Run(f"{rent:,.2f}", "rent")], False)]),
        (11, [(56, "Deposit / 按金", True), (114, f"RMB {rent * 2:,.2f}", False)]),
    ]
    y = table(sheet, 20, 46, rows, label=two, value=value) + 7
    terms = (
        "Use. 泊位仅供停放一辆家用车，不得经营洗车、维修。",
        "Charging. 租户可依规申请安装自用充电桩，电费自理；业主方应提供必要的协助材料。",
        "Payment. 月租于每月五日前缴付，逾期每日加收千分之一。",
        "Termination. 任一方提前解约，须提前三十天书面通知对方，按金扣除应付款项后无息退还。",
        "Governing law. 适用中华人民共和国法律。中英文本如有出入，以中文为准。",
    )
    for number, term in enumerate(terms, 1):
        y = sheet.flow(20, y, 170, f"{number}  {term}", Style("song", 11), leading=1.65) + 1.5
    y += 10
    sheet.text(20, y, "For the Owner 业主方签署", two)
    sheet.text(112, y, "Tenant 租户签署", two)
    sheet.text(20, y + 9, landlord, value if firm else pen(job, 16))
    sheet.text(112, y + 9, facts.person.name, pen(job, 16))
    sheet.text(112, y + 24, ["Date 签署日 ", said(signed_on, "sign_date", "slash")], value)
    if firm:
        seal(job, sheet, 58, y + 13, landlord)
    values = let_values(job, landlord, rent) | {"sign_date": signed_on.isoformat()}
    return drawn(KIND, "cypress_bilingual_letting", [sheet], values)


def typed_message(job: Job) -> Drawn:
    """Typed as a message and printed: 租车位说好的事. No date of signing."""
    facts, home = job.facts, job.facts.home
    rent, sheet, body = facts.monthly_rent * 12, job.sheet(148, 210), Style("hei", 11.5)
    sheet.text(12, 16, "租车位说好的事：", Style("hei_bold", 15))
    lines: list[Parts] = [
        [
            "①车位在",
            Run(home.community.name, "community"),
            f"{home.space_floor}，",
            Run(home.space_no, "space_no"),
            "号，靠",
            job.rng.choice(["柱子", "电梯口", "坡道"]),
            "那个",
        ],
        ["②出租的是", Run(facts.landlord.name, "lessor"), f"（微信同号{facts.landlord.phone}）"],
        ["③来租的是", Run(facts.person.name, "lessee"), "，身份证", Run(facts.person.id_number, "lessee_id")],
        [
            "④",
            Run(dotted(facts.lease_from), "lease_from"),
            "开始用，用到",
            Run(dotted(facts.lease_to), "lease_to"),
            "为止",
        ],
        ["⑤一年租金", Run(f"{rent:.0f}", "rent"), f"元（{in_words(rent)}），一年一付，先付后用，物业的管理费出租的交"],
        ["⑥可以装充电桩，装之前跟物业说一声，线路费用来租的出"],
        ["⑦不租了提前1个月讲，剩下的租金按天退"],
    ]
    y = 32.0
    for line in lines:
        y = sheet.flow(12, y, 124, line, body, leading=1.7) + 3
    y = sheet.flow(12, y + 2, 124, "以上两边都看过没意见，打印两张，一人一张，签字算数。", body, leading=1.7)
    ink = pen(job, 16)
    signed(sheet, 12, y + 14, "出租的：", Run(facts.landlord.name, "lessor"), body, ink)
    signed(sheet, 76, y + 14, "来租的：", Run(facts.person.name, "lessee"), body, ink)
    sheet.text(
        136,
        198,
        f"{loose(back(facts.lease_from, 1), 'slash')} 14:0{job.rng.randrange(10)} 打印",
        Style("song", 8),
        align="r",
    )
    values = let_values(job, facts.landlord.name, rent)
    return drawn(
        KIND,
        "cypress_typed_message",
        [sheet],
        values,
        tolerated={"space_no": bay_readings(job), "sign_date": (back(facts.lease_from, 1).isoformat(),)},
    )


LAYOUTS: Layouts = {
    KIND: {
        "cypress_landlord_slip": landlord_slip,
        "cypress_register_form": register_form,
        "cypress_bilingual_letting": bilingual_letting,
        "cypress_typed_message": typed_message,
    }
}
