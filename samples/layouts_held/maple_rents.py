"""Renting a bay, by three writers."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, money
from samples.layouts_held.maple_common import (
    before,
    floor_of,
    head,
    landline,
    pen,
    say,
    sealed,
    somebody,
    tick,
)
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import signature


def maple_bay_box_form(job: Job) -> Drawn:
    """固定泊位租用登记: a property counter's half sheet with boxes to tick."""
    facts, home = job.facts, job.facts.home
    firm, user = home.community.manager, facts.person
    sheet = job.sheet(210, 148)
    fill, lab = pen(job, 12), Style("hei", 10)
    start, end = facts.lease_from, facts.lease_to
    day = before(job, start, 12)
    sheet.text(14, 9, firm.name, Style("hei", 9.5))
    sheet.text(196, 9, "第二联：租用人留存", Style("hei", 9), align="r")
    head(sheet, 16, "固定泊位租用登记暨约定", Style("hei_bold", 16))
    y = 30.0
    x = sheet.text(14, y, ["租用人 ", filled(user.name, "lessee", fill), "　身份证 "], lab)
    sheet.text(x, y, filled(user.id_number, "lessee_id", fill), lab)
    y += 11
    sheet.text(
        14,
        y,
        ["项目 ", filled(home.community.name, "community", fill), "　房号 ", filled(home.room_text, "", fill)],
        lab,
    )
    y += 11
    sheet.text(
        14,
        y,
        ["泊位号 ", filled(home.space_no, "space_no", fill), "　车牌 ", filled(facts.vehicle.plate, "", fill)],
        lab,
    )
    x = 120.0
    for text, on in (("地下", True), ("地面", False), ("子母位", False)):
        x = tick(sheet, x, y, text, lab, on=on)
    y += 11
    rent = facts.monthly_rent
    x = sheet.text(14, y, ["每月租费 ", filled(f"{rent:.0f}", "rent", fill), " 元　　缴法 "], lab)
    chosen = job.rng.randrange(3)
    for place, text in enumerate(("按月", "按季", "按年")):
        x = tick(sheet, x, y, text, lab, on=place == chosen)
    y += 11
    sheet.text(
        14,
        y,
        [
            "起租 ",
            filled(f"{start:%Y.%m.%d}", "lease_from", fill),
            "　止租 ",
            filled(f"{end:%Y.%m.%d}", "lease_to", fill),
        ],
        lab,
    )
    y += 10
    y = sheet.flow(
        14,
        y,
        182,
        "约定：①租费不含车辆保管；②泊位只限登记车辆停放，不得转租；③到期前十日未续的，泊位收回另租；"
        "④装设充电设施须另行书面申请；⑤电动两轮车不得在泊位内充电。",
        Style("song", 9.5),
        leading=1.5,
    )
    y += 5
    sheet.text(14, y, ["出租方：", Run(firm.name, "lessor")], lab)
    sheet.text(14, y + 10, f"前台经办：{somebody(job)}　服务热线 {landline(job)}", lab)
    at = sheet.text(125, y, "租用人签名：", lab)
    signature(sheet, at + 1, y - 2, user.name)
    sheet.text(125, y + 10, ["办理日期：", say(day, "dot", "sign_date", fill)], lab)
    sealed(job, sheet, 78, y + 6, firm.name, centre="收费专用章", diameter=34)
    values: dict[str, Value] = {
        "lessor": firm.name,
        "lessee": user.name,
        "lessee_id": user.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_lease_contract", "maple_bay_box_form", [sheet], values)


def maple_bay_chat(job: Job) -> Drawn:
    """租车位说好的几条: a typed note as from a telephone, no seal."""
    facts, home = job.facts, job.facts.home
    owner, user = facts.landlord, facts.person
    sheet = job.sheet(182, 257)
    body = Style("hei", 12)
    start, end = facts.lease_from, facts.lease_to
    day = before(job, start, 8)
    year_rent = facts.monthly_rent * 12
    sheet.text(22, 24, "租车位，说好的几条", Style("hei_bold", 17))
    y = 40.0
    for line in (
        [
            "① 车位在哪：",
            Run(home.community.name, "community"),
            f"，{floor_of(home)}，",
            Run(home.space_no, "space_no"),
            "，靠近电梯口。",
        ],
        ["② 谁租给谁：", Run(owner.name, "lessor"), "（房东）租给", Run(user.name, "lessee"), "。"],
        ["③ 租客身份证：", Run(user.id_number, "lessee_id")],
        [
            "④ 租到啥时候：",
            say(start, "plain", "lease_from"),
            "开始，",
            say(end, "plain", "lease_to"),
            "到期，到期前一个月互相吱一声。",
        ],
        [
            "⑤ 钱：一年",
            Run(f"{year_rent:.0f}", "rent"),
            "元，一年一付，先付后停，微信转就行；物业每月的车位费房东自己交。",
        ],
        ["⑥ 租客可以装自己的充电桩，电表自己报，搬走时把墙面和桥架恢复原样。"],
        ["⑦ 中间谁要变卦，提前30天说，剩下的钱按天退。"],
        ["⑧ 不许把车位再倒手给别人。剐蹭、丢东西找保险，不找房东。"],
    ):
        y = sheet.flow(22, y, 140, line, body, leading=1.7) + 2.5  # type: ignore[arg-type]
    y += 6
    sheet.text(22, y, f"房东电话 {owner.phone}　租客电话 {user.phone}　中间人 {somebody(job)}", Style("hei", 10))
    y += 14
    end_x = sheet.text(22, y, "房东：", body)
    signature(sheet, end_x, y - 1.5, owner.name)
    end_x = sheet.text(95, y, "租客：", body)
    signature(sheet, end_x, y - 1.5, user.name)
    sheet.text(22, y + 14, ["两边签字时间：", say(day, "dash", "sign_date")], body)
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": user.name,
        "lessee_id": user.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(year_rent),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_lease_contract", "maple_bay_chat", [sheet], values)


def maple_bay_bilingual(job: Job) -> Drawn:
    """泊位租用合约 / Parking Bay Tenancy: a summary card in two languages over short terms."""
    facts, home = job.facts, job.facts.home
    firm, user = facts.company.org, facts.person
    sheet = job.sheet()
    start, end = facts.lease_from, facts.lease_to
    day = before(job, start, 20)
    rent = facts.monthly_rent
    head(sheet, 20, "泊位租用合约", Style("hei_bold", 19), spacing=0.3)
    head(sheet, 30, "PARKING BAY TENANCY — SUMMARY CARD", Style("hei", 10.5), spacing=0.0)
    small, val = Style("hei", 8.5), Style("song", 11.5)
    cells: list[list[tuple[str, str | Run]]] = [
        [("业主方 Landlord", Run(firm.name, "lessor")), ("承用方 Tenant", Run(user.name, "lessee"))],
        [
            ("物业名称 Premises", Run(home.community.name, "community")),
            ("承用方证件 ID No.", Run(user.id_number, "lessee_id")),
        ],
        [("车位 Bay", Run(home.space_no, "space_no")), ("楼层 Level", floor_of(home))],
        [("生效日 Commencement", say(start, "dash", "lease_from")), ("届满日 Expiry", say(end, "dash", "lease_to"))],
        [
            ("月费 Monthly rent (RMB)", Run(f"{rent:,.2f}", "rent")),
            ("登记车辆 Vehicle", f"{facts.vehicle.plate}（{facts.vehicle.brand}）"),
        ],
    ]
    y = 40.0
    for row in cells:
        for place, (label, runs) in enumerate(row):
            x = 18 + place * 87
            sheet.rect(x, y, 87, 17)
            sheet.text(x + 2, y + 1.8, label, small)
            sheet.cell((x, y + 6, 87, 10.5), runs, val, pad=2)
        y += 17
    y += 6
    terms = (
        ("付款 Payment", "承用方须于每月五日前预付当月费用，逾期满十五日者，业主方得收回车位。"),
        ("押金 Deposit", f"人民币{job.rng.choice([300, 500, 1000])}元，合约终止且门禁卡完好交还后七日内无息退还。"),
        ("充电 EV charging", "承用方自费加装充电设备的，须选用具备3C认证的产品，由持证电工施工，并购买第三者责任险。"),
        ("终止 Termination", "任何一方提前三十日书面通知，可终止本合约，已付未用费用按日退还。"),
        ("通知 Notices", f"业主方客服 {firm.phone}，投诉邮箱见前台公示栏；承用方 {user.phone}。"),
    )
    for label, text in terms:
        sheet.text(18, y, label, Style("hei_bold", 9.5))
        y = sheet.flow(58, y, 134, text, Style("song", 10.5), leading=1.55) + 2.5
    y += 8
    at = sheet.text(18, y, "业主方代表 For the Landlord：", small)
    signature(sheet, at + 1, y - 2.5, somebody(job))
    at = sheet.text(112, y, "承用方 Tenant：", small)
    signature(sheet, at + 1, y - 2.5, user.name)
    sheet.text(18, y + 16, ["签约日 Date of signing：", say(day, "padded", "sign_date")], Style("song", 10.5))
    sealed(job, sheet, 72, y + 8, firm.name)
    if job.chance(0.6):
        qr_code(sheet, 168, y + 12, 20)
    values: dict[str, Value] = {
        "lessor": firm.name,
        "lessee": user.name,
        "lessee_id": user.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_lease_contract", "maple_bay_bilingual", [sheet], values)


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "maple_bay_box_form": maple_bay_box_form,
        "maple_bay_chat": maple_bay_chat,
        "maple_bay_bilingual": maple_bay_bilingual,
    },
}
