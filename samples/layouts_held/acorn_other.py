"""Papers of no kind: a reminder of parking charges, a list of things handed over, a notice, a sale of furniture."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.acorn_common import before, commas, floor_of, pen, someone, whole, written
from samples.truth import Drawn, drawn
from samples.writing import signature, table

KIND = "other"


def reminder(job: Job) -> Drawn:
    """催缴: a slip of half a sheet put under the wiper."""
    facts, home = job.facts, job.facts.home
    sheet, body = job.sheet(210, 148), Style("song", 12.5)
    manager, months = home.community.manager, job.rng.randrange(3, 13)
    due = Decimal(80 * months)
    day = facts.consent_date
    sheet.text(105, 14, "停车管理费催缴单", Style("hei_bold", 20), align="c", spacing=0.2)
    y = sheet.flow(20, 32, 170, f"尊敬的{home.community.name}{home.room_text}{facts.person.name}业主：", body)
    y = sheet.flow(
        20,
        y + 2,
        170,
        f"截至{written(day)}，您名下{floor_of(home)}{home.space_no}车位（{facts.vehicle.plate}）已有{months}个月"
        f"的停车管理费未交，每月80元，计{whole(due)}元（{in_words(due)}）。请于{written(day + timedelta(days=10))}前"
        "到客服中心或扫码交清。逾期未交的，道闸系统将自动转为临时车计费。",
        body,
        leading=1.8,
        indent=2,
    )
    sheet.flow(20, y, 170, "如您近日已经交纳，请忽略本单，谢谢配合！", body, indent=2)
    sheet.text(20, 112, f"客服：{someone(job)}　{manager.phone}", body)
    sheet.text(188, 106, manager.name, body, align="r")
    sheet.text(184, 117, written(day), body, align="r")
    if job.chance(0.7):
        seals.put_round(sheet, 152, 112, seals.SealText(manager.name, "客服专用章"), diameter=34)
    return drawn(KIND, "acorn_reminder", [sheet], {})


def handed_over(job: Job) -> Drawn:
    """新车交接清单: what lies in a new car when it is fetched; no price, no terms of sale."""
    facts, car, ink = job.facts, job.facts.vehicle, pen(job, 11.5)
    sheet = job.sheet()
    sheet.text(105, 22, "新车随车物品交接清单", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(
        22,
        36,
        ["提车人：", Run(facts.person.name, style=ink), "　　车型：", Run(car.model, style=ink)],
        Style("song", 11.5),
    )
    sheet.text(
        22,
        44,
        ["车架号：", Run(car.vin, style=ink), "　　里程：", Run(f"{job.rng.randrange(8, 60)}km", style=ink)],
        Style("song", 11.5),
    )
    rows: list[tuple[float, list[tuple[float, str | Run, bool]]]] = [
        (9, [(14, "序", True), (76, "物品名称", True), (24, "数量", True), (26, "查收", True), (30, "备注", True)])
    ]
    things = (
        "智能钥匙",
        "车辆合格证原件",
        "一致性证书",
        "使用手册及保养手册",
        "便携式充电枪",
        "三角警示牌",
        "反光背心",
        "拖车钩",
        "脚垫",
        "壁挂充电桩（未安装）",
    )
    for number, thing in enumerate(things, 1):
        count = "2把" if number == 1 else job.rng.choice(("1", "1套"))
        note = "待上门" if number == len(things) else ""
        rows.append(
            (
                9.5,
                [
                    (14, str(number), True),
                    (76, thing, False),
                    (24, count, False),
                    (26, Run("√", style=ink), False),
                    (30, note, False),
                ],
            )
        )
    y = table(sheet, 20, 54, rows, label=Style("hei", 10.5), value=Style("song", 11))
    y = sheet.flow(
        20,
        y + 6,
        170,
        "提车人已当面检查车身漆面、轮胎、玻璃、灯光及车内功能，未见异常，上列物品点收无误。离店后提出外观异议的，本店不再受理。",
        Style("song", 11.5),
        leading=1.7,
        indent=2,
    )
    sheet.text(24, y + 12, "交付专员：", Style("song", 12))
    signature(sheet, 48, y + 10, someone(job))
    sheet.text(112, y + 12, "提车人：", Style("song", 12))
    signature(sheet, 132, y + 10, facts.person.name)
    sheet.text(112, y + 26, "交付日期：" + written(car.bought + timedelta(days=3), "dash"), Style("song", 12))
    sheet.text(24, y + 26, facts.dealer.name, Style("song", 12))
    if job.chance(0.5):
        seals.put_round(sheet, 60, y + 26, seals.SealText(facts.dealer.name, "交付专用章"), diameter=34)
    return drawn(KIND, "acorn_handed_over", [sheet], {})


def notice(job: Job) -> Drawn:
    """A notice to all owners on charging in the garage: nobody's application is consented to."""
    facts, home = job.facts, job.facts.home
    sheet, body = job.sheet(), Style("song", 14)
    place, day = home.community, facts.consent_date
    sheet.text(105, 26, "温 馨 告 知", Style("hei_bold", 30, RED), align="c", spacing=0.2)
    sheet.text(105, 44, "——规范地库充电秩序", Style("kai", 17), align="c")
    y = sheet.flow(24, 62, 162, "各位业主、住户：", body, leading=1.85)
    y = sheet.flow(
        24,
        y,
        162,
        "近期发现个别车主从楼道、储藏间私接电线给车辆充电，隐患很大。依据《高层民用建筑消防安全管理规定》，现告知如下：",
        body,
        leading=1.85,
        indent=2,
    )
    for text in (
        "1. 严禁飞线充电，发现后将先行断电并通知本人。",
        "2. 需安装自用充电桩的业主，请携带身份证、车位证明、购车凭证到前台领取申请表，"
        "经查勘后由公司逐户答复，本告知不作为同意安装的依据。",
        f"3. {written(day + timedelta(days=5))}9时至17时，{floor_of(home)}A区照明线路检修，请提前驶离。",
        "4. 电动自行车请停放在地面集中充电棚，不得进入电梯。",
    ):
        y = sheet.flow(24, y, 162, text, body, leading=1.85, indent=2)
    y = sheet.flow(24, y + 2, 162, f"监督电话：{place.manager.phone}（{someone(job)}）", body, indent=2)
    sheet.text(184, y + 18, place.name + "服务中心", body, align="r")
    sheet.text(180, y + 30, written(day), body, align="r")
    if job.chance(0.7):
        seals.put_round(sheet, 150, y + 26, seals.SealText(place.manager.name))
    return drawn(KIND, "acorn_notice", [sheet], {})


def furniture(job: Job) -> Drawn:
    """旧家具家电转让: the old tenant sells what stands in a flat to the new one."""
    facts, home, ink = job.facts, job.facts.home, pen(job, 13.5)
    sheet = job.sheet(182, 257)
    day = before(job, facts.lease_from, 0, 10)
    prices = [Decimal(job.rng.randrange(2, 30) * 50) for _ in range(5)]
    sheet.text(91, 20, "旧家具家电转让单", ink.sized(21), align="c", spacing=0.15)
    y = (
        sheet.flow(
            18,
            38,
            146,
            f"{facts.landlord.name}把放在{home.community.name}{home.room_text}的下列东西折价卖给{facts.person.name}，"
            "当面看过，好坏自认：",
            ink,
            leading=1.65,
            indent=2,
        )
        + 2
    )
    rows: list[tuple[float, list[tuple[float, str | Run, bool]]]] = [
        (9, [(58, "东西", True), (28, "件数", True), (60, "折价（元）", True)])
    ]
    for thing, price in zip(("双门冰箱", "滚筒洗衣机", "布艺沙发", "大衣柜", "空调挂机"), prices, strict=True):
        rows.append(
            (
                10,
                [
                    (58, Run(thing, style=ink), False),
                    (28, Run(str(job.rng.randrange(1, 3)), style=ink), False),
                    (60, Run(whole(price), style=ink), False),
                ],
            )
        )
    rows.append((10, [(86, "合计", True), (60, Run(commas(sum(prices, Decimal(0))), style=ink), False)]))
    y = table(sheet, 18, y, rows, label=Style("hei", 11), value=Style("song", 11)) + 5
    y = sheet.flow(
        18, y, 146, "钱已经微信付清。房子的租金、押金是另外和房东算的，跟这张单子无关。", ink, leading=1.65, indent=2
    )
    sheet.text(20, y + 10, ["转出：", Run(facts.landlord.name, style=ink.sized(16))], ink)
    sheet.text(92, y + 10, ["接手：", Run(facts.person.name, style=ink.sized(16))], ink)
    sheet.text(160, y + 26, written(day, "short"), ink, align="r")
    return drawn(KIND, "acorn_furniture", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "acorn_reminder": reminder,
        "acorn_handed_over": handed_over,
        "acorn_notice": notice,
        "acorn_furniture": furniture,
    }
}
