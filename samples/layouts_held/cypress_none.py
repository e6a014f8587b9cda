"""Papers of no kind: a fee reminder, a decoration permit, a meter reader's slip, a flat's furniture sold, keys."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.cypress_common import (
    Rows,
    back,
    day_in,
    dotted,
    landline,
    loose,
    mobile,
    pairs,
    pen,
    seal,
    signed,
    someone,
)
from samples.truth import Drawn, drawn
from samples.writing import table

KIND = "other"


def fee_reminder(job: Job) -> Drawn:
    """停车费催缴单: what an owner owes for his bay, month by month."""
    facts, home = job.facts, job.facts.home
    manager, day = home.community.manager, facts.consent_date
    sheet, body = job.sheet(148, 210), Style("song", 11.5)
    sheet.text(74, 14, manager.name, Style("song", 11), align="c")
    sheet.text(74, 22, "停车费催缴单", Style("hei_bold", 18), align="c", spacing=0.15)
    y = sheet.flow(14, 38, 120, f"{home.community.name}{home.room_text}　{facts.person.name}　业主：", body)
    y = (
        sheet.flow(
            14,
            y + 2,
            120,
            f"您使用的{home.space_floor}{home.space_no}号车位，截至{loose(day)}尚欠下列费用，请于收到本单十日内交清：",
            body,
            leading=1.7,
            indent=2,
        )
        + 3
    )
    rows: Rows = [(9, [(40, "费用月份", True), (40, "项目", True), (40, "金额", True)])]
    month, each = back(day.replace(day=1), 1), Decimal(job.rng.choice((60, 80, 100)))
    for _ in range(4):
        rows.append(
            (8, [(40, f"{month.year}年{month.month}月", False), (40, "车位服务费", False), (40, f"{each:.2f}", False)])
        )
        month = back(month.replace(day=1), 1)
    rows.append((9, [(80, "合　　计", True), (40, f"{each * 4:.2f}", False)]))
    y = table(sheet, 14, y, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 5
    y = sheet.flow(
        14,
        y,
        120,
        "缴费方式：一、到客服中心刷卡或付现；二、关注公众号在线缴纳。已经缴费的请忽略本单。逾期不缴的，"
        "道闸系统将按临时车辆计费。",
        body,
        leading=1.7,
        indent=2,
    )
    sheet.text(14, y + 8, f"收费员：{someone(job)}　{manager.phone}", Style("song", 10.5))
    sheet.text(132, y + 20, loose(day), body, align="r")
    seal(job, sheet, 108, y + 16, manager.name, diameter=36)
    return drawn(KIND, "cypress_fee_reminder", [sheet], {})


def decoration_permit(job: Job) -> Drawn:
    """室内装修开工许可: a property firm lets an owner refit a flat."""
    facts, home = job.facts, job.facts.home
    manager, day = home.community.manager, facts.consent_date
    sheet, label, value = job.sheet(), Style("hei", 11.5), job.fill_style(12)
    sheet.rect(15, 15, 180, 250, line=0.8, fill=(40, 120, 70))
    sheet.text(105, 26, "室内装修开工许可", Style("hei_bold", 24, (40, 120, 70)), align="c")
    sheet.text(188, 41, f"装许{day.year}-{job.rng.randrange(10, 400):03d}", Style("song", 10.5), align="r")
    rows = pairs(
        [
            (13, "小区", Run(home.community.name, "", value), "房屋", Run(home.room_text, "", value)),
            (13, "业主", Run(facts.person.name, "", value), "业主电话", Run(facts.person.phone, "", value)),
            (13, "装修公司", Run("自找工人", "", value), "现场负责人", Run(someone(job), "", value)),
            (
                13,
                "准许开工",
                Run(loose(day, "dash"), "", value),
                "最迟完工",
                Run(loose(day + timedelta(days=90), "dash"), "", value),
            ),
            (13, "装修押金", Run("2000元", "", value), "垃圾清运费", Run("300元", "", value)),
        ],
        (28, 54, 28, 54),
    )
    y = table(sheet, 23, 50, rows, label=label, value=Style("song", 12)) + 7
    sheet.text(23, y, "同意施工项目：", label)
    y = (
        sheet.flow(
            23,
            y + 8,
            164,
            "■水电改造　■墙地砖　■吊顶　■橱柜　□封闭阳台　□改动燃气（须燃气公司办理）",
            Style("song", 12),
            leading=1.7,
        )
        + 4
    )
    for rule in (
        "施工时间为早8时至12时、下午14时30分至18时30分，周末和法定假日不得进行有噪声的作业。",
        "禁止拆改承重墙、剪力墙和外立面，禁止在卫生间以外的房间增设防水不达标的用水点。",
        "建筑垃圾袋装后放到指定位置，不得占用车位、消防通道和楼道堆放材料。",
        "本许可张贴于入户门上，供巡查人员核验，完工后凭本许可办理验收并退还押金。",
    ):
        y = sheet.flow(23, y, 164, f"◆ {rule}", Style("song", 11), leading=1.65) + 1
    sheet.text(23, y + 14, f"巡查员：{someone(job)}", Style("song", 12))
    sheet.text(186, y + 14, manager.name, Style("song", 12), align="r")
    sheet.text(180, y + 25, loose(day), Style("song", 12), align="r")
    seal(job, sheet, 154, y + 19, manager.name)
    return drawn(KIND, "cypress_decoration_permit", [sheet], {})


def meter_slip(job: Job) -> Drawn:
    """抄表告知单: what a meter read, this time and last; narrow slip."""
    facts, home = job.facts, job.facts.home
    day = facts.consent_date
    sheet, body = job.sheet(105, 170), Style("hei", 10.5)
    sheet.text(52, 9, "抄表告知单", Style("hei_bold", 15), align="c")
    sheet.text(52, 18, "— 请妥善保存 —", Style("hei", 9), align="c")
    last, used = job.rng.randrange(1200, 19000), job.rng.randrange(60, 520)
    price = Decimal("0.56")
    rows = (
        ("户号", f"41{job.rng.randrange(10**8):08d}"),
        ("户名", facts.person.name),
        ("用电点", f"{home.community.name}{home.space_floor}{home.space_no}"),
        ("表号", f"{job.rng.randrange(10**10):010d}"),
        ("上次示数", f"{last}"),
        ("本次示数", f"{last + used}"),
        ("倍率", "1"),
        ("用电量", f"{used} 千瓦时"),
        ("单价", f"{price} 元/千瓦时"),
        ("应交", f"{price * used:.2f} 元"),
        ("抄表日", loose(day, "dash")),
        ("交费截止", loose(day + timedelta(days=15), "dash")),
        ("抄表员", someone(job)),
        ("服务电话", landline(job)),
    )
    y = 27.0
    for name, text in rows:
        sheet.text(9, y, name, body, spread=17)
        y = max(sheet.flow(32, y, 66, text, body, leading=1.3) + 2.5, y + 8)
    sheet.line(9, y + 1, 96, y + 1, width=0.2)
    sheet.flow(9, y + 4, 87, "对示数有疑问请在三日内联系。本单不作为收款凭证。", Style("hei", 9), leading=1.4)
    return drawn(KIND, "cypress_meter_slip", [sheet], {})


def furniture_sold(job: Job) -> Drawn:
    """二手家具家电买卖约定: what stays in a flat when it changes hands; not the flat, not the bay."""
    facts, home = job.facts, job.facts.home
    seller, buyer = facts.landlord, facts.person
    day = day_in(job, date(2025, 1, 8), date(2026, 11, 12))
    sheet, body = job.sheet(), Style("song", 12.5)
    sheet.text(105, 24, "二手家具家电买卖约定", Style("hei_bold", 20), align="c")
    y = sheet.flow(24, 44, 162, f"出让家什的一方：{seller.name}，{seller.phone}", body, leading=1.7)
    y = sheet.flow(24, y, 162, f"接手家什的一方：{buyer.name}，身份证{buyer.id_number}", body, leading=1.7)
    y = (
        sheet.flow(
            24,
            y + 2,
            162,
            f"房子（{home.community.name}{home.room_text}）已另行过户，屋内下列物品一并折价，按现状移交：",
            body,
            leading=1.7,
            indent=2,
        )
        + 3
    )
    things = [
        ("三门冰箱", 900),
        ("立式空调", 1500),
        ("壁挂空调两台", 1600),
        ("布艺沙发", 800),
        ("餐桌带六椅", 600),
        ("热水器", 500),
        ("实木床两张", 1200),
    ]
    picked = job.rng.sample(things, 5)
    rows: Rows = [(9, [(18, "次序", True), (72, "物品", True), (36, "成色", True), (36, "作价（元）", True)])]
    for number, (thing, worth) in enumerate(picked, 1):
        rows.append(
            (
                9,
                [
                    (18, str(number), False),
                    (72, thing, False),
                    (36, job.rng.choice(("七成新", "八成新", "完好")), False),
                    (36, str(worth), False),
                ],
            )
        )
    total = Decimal(sum(worth for _, worth in picked))
    y = table(sheet, 24, y, rows, label=Style("hei", 11), value=Style("song", 11.5)) + 5
    y = sheet.flow(
        24,
        y,
        162,
        f"以上五项共计{total}元（{in_words(total)}），签字当天付清。移交后电器坏了由接手的一方自己修，"
        "出让的一方留下说明书和遥控器。车库里的杂物三天内搬走。",
        body,
        leading=1.75,
        indent=2,
    )
    y += 18
    ink = pen(job, 16)
    signed(sheet, 24, y, "出让：", seller.name, body, ink)
    signed(sheet, 104, y, "接手：", buyer.name, body, ink)
    sheet.text(104, y + 16, dotted(day), body)
    return drawn(KIND, "cypress_furniture_sold", [sheet], {})


def charging_notice(job: Job) -> Drawn:
    """An estate's notice on charging: to everyone, about rules; consents to nobody's pile."""
    facts, home = job.facts, job.facts.home
    manager, day = home.community.manager, facts.consent_date
    sheet, body = job.sheet(), Style("song", 15)
    sheet.text(105, 28, "温馨告示", Style("hei_bold", 30, (190, 30, 36)), align="c", spacing=0.3)
    y = sheet.flow(25, 56, 160, f"{home.community.name}全体业主、住户：", body, leading=1.8)
    for line in (
        "近期院内新能源车辆增多，为保障大家充电安全，现就有关事项告知如下：",
        "一、严禁从楼上飞线充电，严禁电动自行车和电瓶进楼入户。",
        f"二、{home.space_floor}公共快充区共设{job.rng.randrange(4, 12)}个位置，充满后请在半小时内驶离。",
        "三、有固定车位的业主如需自装充电桩，请携身份证、车位证明到客服中心领取登记表，待核实后另行书面答复。",
        f"四、{loose(day + timedelta(days=3))}上午9时至12时配电房检修，届时充电区停电，请提前安排。",
    ):
        y = sheet.flow(25, y, 160, line, body, leading=1.8, indent=2) + 1
    y = sheet.flow(25, y, 160, f"值班工程师：{someone(job)}　{mobile(job)}", body, leading=1.8, indent=2)
    sheet.text(184, y + 20, manager.name, body, align="r")
    sheet.text(178, y + 32, loose(day), body, align="r")
    if job.variant.seal:
        seals.put_stamp(sheet, 150, y + 27, ["客服中心", "告示专用"], width=34)
    return drawn(KIND, "cypress_charging_notice", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "cypress_fee_reminder": fee_reminder,
        "cypress_decoration_permit": decoration_permit,
        "cypress_meter_slip": meter_slip,
        "cypress_furniture_sold": furniture_sold,
        "cypress_charging_notice": charging_notice,
    }
}
