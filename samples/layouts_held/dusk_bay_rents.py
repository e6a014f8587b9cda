"""Papers of a bay rented: chat-like terms, a firm's boxed form, a landlord's slip."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.dusk_common import (
    GREEN,
    GREY,
    before,
    bold,
    box,
    comma,
    mark,
    neighbour,
    pen,
    plain_sum,
    said,
    some_id,
    tick,
    with_floor,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import signature

KIND = "parking_lease_contract"


def values(job: Job, lessor: str, day: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": day.isoformat(),
    }


def chat(job: Job) -> Drawn:
    """Typed on a telephone and printed: short lines, no labels to speak of."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(148, 210)
    day = before(job, facts.lease_from, 1, 8)
    body = Style("hei", 11.5)
    sheet.text(16, 18, "车位租给你用，咱们先说清楚", bold(14))
    sheet.line(16, 26, 132, 26, width=0.3, fill=GREY)
    owner, renter = facts.landlord.name, facts.person.name
    lines: list[list[str | Run]] = [
        ["1、车位是", Run(owner, "lessor"), "家的，租的人是", Run(renter, "lessee"), "。"],
        [
            "2、在",
            Run(home.community.name, "community"),
            f"{home.space_floor}，墙上喷的号是",
            mark(home.space_no, "space_no"),
            "，别停错。",
        ],
        [
            "3、",
            mark(said(facts.lease_from, "dots"), "lease_from"),
            " 开始用，用到 ",
            mark(said(facts.lease_to, "dots"), "lease_to"),
            " 为止，到期想续提前半个月吱一声。",
        ],
        ["4、一个月", mark(plain_sum(facts.monthly_rent), "rent"), "块，微信转，三个月转一回。物业的管理费我来交。"],
        ["5、可以装充电桩，桩归你，电费你自己掏，走的时候把墙面补好。"],
        ["6、刮了蹭了找保险，别找我；你也不能再租给别人。"],
        ["7、", Run(renter, "lessee"), "的身份证：", mark(facts.person.id_number, "lessee_id")],
        ["　 ", Run(owner, "lessor"), "的身份证：", mark(facts.landlord.id_number)],
        [f"8、有事打电话：我{facts.landlord.phone}，你{facts.person.phone}"],
    ]
    y = 31.0
    for runs in lines:
        y = sheet.flow(16, y, 116, runs, body, leading=1.55) + 2.2
    sheet.text(16, y + 5, "房主签名", Style("hei", 9, GREY))
    signature(sheet, 34, y + 3, owner)
    sheet.text(76, y + 5, "租的人签名", Style("hei", 9, GREY))
    signature(sheet, 97, y + 3, renter)
    sheet.text(132, y + 18, mark(said(day, "hao"), "sign_date"), pen(job, 12), align="r")
    return drawn(KIND, "dusk_chat", [sheet], values(job, owner, day), tolerated=with_floor(job))


def boxed_form(job: Job) -> Drawn:
    """A property firm's stationery: boxes, ticks, rules on the lower half."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    firm, day, fill = home.community.manager, before(job, facts.lease_from, 2, 15), job.fill_style(11)
    sheet.text(20, 15, Run(firm.name, "lessor"), bold(12, GREEN))
    sheet.text(20, 21, f"{firm.address}　服务电话 {firm.phone}", Style("hei", 8, GREY))
    sheet.line(20, 26, 190, 26, width=0.8, fill=GREEN)
    sheet.text(105, 32, "固定停车泊位租用单", bold(20), align="c", spacing=0.1)
    tag = Style("hei", 8, GREEN)
    cells: list[tuple[float, float, float, str, list[str | Run]]] = [
        (20, 46, 60, "租用户", [mark(facts.person.name, "lessee")]),
        (80, 46, 110, "租用户身份证号", [mark(facts.person.id_number, "lessee_id")]),
        (20, 63, 60, "房号", [home.room_text]),
        (80, 63, 50, "手机", [facts.person.phone]),
        (130, 63, 60, "车牌", [facts.vehicle.plate]),
        (20, 80, 80, "管理项目", [mark(home.community.name, "community")]),
        (100, 80, 40, "车库层", [home.space_floor]),
        (140, 80, 50, "泊位编号", [mark(home.space_no, "space_no")]),
        (20, 97, 60, "起租日", [mark(said(facts.lease_from, "dash"), "lease_from")]),
        (80, 97, 60, "截止日", [mark(said(facts.lease_to, "dash"), "lease_to")]),
        (140, 97, 50, "月租标准（元/月）", [mark(comma(facts.monthly_rent), "rent")]),
    ]
    for x, y, width, name, runs in cells:
        box(sheet, (x, y, width, 17), name, runs, label_style=tag, value=fill, frame=GREEN)
    sheet.rect(20, 114, 170, 12, line=0.2, fill=GREEN)
    sheet.text(22, 118, "交费方式", tag)
    chosen = job.rng.randrange(3)
    for number, way in enumerate(("按月", "按季", "按年")):
        tick(sheet, 44 + 34 * number, 118, number == chosen, ink=fill.fill)
        sheet.text(50 + 34 * number, 117.8, way, Style("song", 11))
    y = 132.0
    for clause in (
        "租用须知",
        "一、泊位仅供登记车辆停放，换车须到服务中心变更；不得转租、转借或堆放杂物。",
        "二、租金不含车辆保管费，双方不构成保管关系，车内贵重物品请自行带走。",
        "三、逾期十日未交租金的，视为放弃租用，我方可将泊位另行安排。",
        "四、申请安装自用充电设施的，应征得我方书面同意并由供电部门勘察。",
        "五、收费依据：信阳市机动车停放服务收费管理有关规定（2023年7月1日起执行）。",
    ):
        y = sheet.flow(20, y, 170, clause, Style("song", 10.5), leading=1.6) + 0.6
    sheet.text(20, y + 12, "租用户签字：", Style("song", 11))
    signature(sheet, 46, y + 10, facts.person.name)
    sheet.text(112, y + 12, "出租方（章）", Style("song", 11))
    sheet.text(112, y + 24, ["办理时间：", *dated(day, "sign_date", fill)], Style("song", 11))
    sheet.text(20, y + 24, f"客服：{neighbour(job)}　　财务：{neighbour(job)}", Style("song", 10))
    seals.put_round(sheet, 150, y + 15, seals.SealText(firm.name, "业务章"), diameter=38)
    return drawn(KIND, "dusk_boxed_form", [sheet], values(job, firm.name, day))


def slip(job: Job) -> Drawn:
    """A landlord's half sheet with blanks: clauses of one line, all in one breath."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(210, 148)
    day, hand, body = before(job, facts.lease_from, 0, 5), pen(job, 12.5), Style("song", 12)
    owner = facts.landlord
    sheet.text(105, 14, "出 租 停 车 位 条 据", Style("song_bold", 18), align="c")
    runs: list[str | Run] = [
        "经协商，业主",
        filled(owner.name, "lessor", hand),
        "同意将自有停车位（",
        filled(home.community.name, "community", hand),
        "，车位号",
        filled(home.space_no, "space_no", hand),
        "）交由",
        filled(facts.person.name, "lessee", hand),
        "（公民身份号码",
        filled(facts.person.id_number, "lessee_id", hand),
        "）承租停车。租期自",
        *dated(facts.lease_from, "lease_from", hand),
        "起至",
        *dated(facts.lease_to, "lease_to", hand),
        "止，每月租费（大写）",
        filled(in_words(facts.monthly_rent, unit="圆"), "rent", hand),
        "，按半年预付；另收遥控器押金",
        filled("100", "", hand),
        "元，退租时退还。承租人可自费安装充电桩，不得损坏公共设施。",
    ]
    y = sheet.flow(18, 29, 174, runs, body, leading=2.05, indent=2)
    sheet.text(18, y + 4, "业主身份证：" + owner.id_number, Style("song", 10))
    sheet.text(18, y + 12, f"担保人：{neighbour(job)}（{some_id(job)}）", Style("song", 10))
    sheet.text(18, y + 22, "业主签章：", body)
    signature(sheet, 40, y + 20, owner.name)
    sheet.text(78, y + 22, "承租签章：", body)
    signature(sheet, 100, y + 20, facts.person.name)
    sheet.text(192, y + 22, mark(said(day, "padded"), "sign_date", hand), body, align="r")
    if job.chance(0.5):
        seals.put_name(sheet, 54, y + 18, owner.name, side=13)
    return drawn(KIND, "dusk_slip", [sheet], values(job, owner.name, day))


LAYOUTS: Layouts = {KIND: {"dusk_chat": chat, "dusk_boxed_form": boxed_form, "dusk_slip": slip}}
