"""Papers of no kind that stand close to the others."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.slate_common import Runs, after, before, grid, landline, plain_money, say, someone
from samples.truth import Drawn, drawn
from samples.writing import signature, table


def fee_reminder(job: Job) -> Drawn:
    """A property firm asks for overdue parking fees."""
    facts, home = job.facts, job.facts.home
    sheet, body = job.sheet(182, 128), Style("song", 12)
    firm, day = home.community.manager, facts.consent_date
    months = job.rng.randrange(2, 9)
    owed = Decimal(facts.monthly_rent) * months
    sheet.text(91, 12, "车位管理费温馨催缴单", Style("hei_bold", 17), align="c")
    sheet.text(14, 28, f"{home.community.name} {home.room_text} {facts.person.name} 您好：", body)
    y = sheet.flow(
        14,
        38,
        154,
        f"截至{say(before(job, day, 1, 9))}，"
        f"您使用的{home.space_floor}{home.space_no}车位已有{months}个月未缴车位管理费，"
        f"每月{facts.monthly_rent}元，"
        f"共欠{plain_money(owed)}元（{in_words(owed)}）。请于收到本单七日内到客服中心或扫码缴清，逾期将暂停该车牌（{facts.vehicle.plate}）的自动抬杆。"
        "如已缴费，请忽略。",
        body,
        leading=1.75,
        indent=2,
    )
    sheet.text(14, y + 4, f"缴费咨询：{firm.phone}　收费员：{someone(job).name}", body)
    sheet.text(166, y + 14, firm.name, body, align="r")
    sheet.text(166, y + 22, say(day, "padded"), body, align="r")
    seals.put_round(sheet, 136, y + 18, seals.SealText(firm.name, "收费专用章"), diameter=34)
    return drawn("other", "slate_fee_reminder", [sheet], {})


def works_permit(job: Job) -> Drawn:
    """A permit to decorate a flat, to be hung on the door."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(148, 210)
    firm, day = home.community.manager, facts.consent_date
    end = after(job, day, 40, 100)
    blue = (24, 72, 150)
    sheet.rect(6, 6, 136, 198, line=1.0, fill=blue)
    sheet.text(74, 16, "室内装修施工许可证", Style("hei_bold", 19, blue), align="c")
    sheet.text(74, 27, f"（{day.year}）装准字第{job.rng.randrange(1, 400):03d}号", Style("song", 11), align="c")
    lines = [
        ("小区", home.community.name),
        ("房屋", home.room_text),
        ("业主", f"{facts.person.name}　{facts.person.phone}"),
        ("装修公司", f"信阳{job.rng.choice(['油纸伞', '锅巴', '豆沙'])}装饰工程有限公司"),
        ("工地负责人", f"{someone(job).name}　{someone(job).phone}"),
        ("准许项目", "水电改造、墙面、地砖、吊顶、厨卫"),
        ("不准项目", "拆改承重墙、剪力墙；阳台封堵外扩"),
        ("许可期限", f"{say(day, 'dot')} 至 {say(end, 'dot')}"),
        ("装修押金", "2000 元（验收合格后退还）"),
        ("临时用电", f"不超过 {facts.power_kw} kW，禁止从公共区域接线"),
    ]
    rows = [(11.5, [(30, name, True), (100, text, False)]) for name, text in lines]
    y = table(sheet, 9, 36, rows, label=Style("hei", 11), value=Style("song", 11), frame=blue)
    y = sheet.flow(
        12,
        y + 4,
        124,
        "请张贴于入户门外。施工时间：8:00—12:00，14:30—18:30，节假日不得产生噪音。施工车辆停放于地面临停区，不得占用他人车位。",
        Style("song", 9.5),
        leading=1.5,
    )
    sheet.text(12, y + 5, f"批准：{firm.name}", Style("song", 10.5))
    sheet.text(12, y + 13, f"签发：{someone(job).name}", Style("song", 10.5))
    seals.put_round(sheet, 106, y + 6, seals.SealText(firm.name), diameter=32)
    return drawn("other", "slate_works_permit", [sheet], {})


def furniture_list(job: Job) -> Drawn:
    """Furniture and appliances sold with a flat: a list and two signatures."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    day = before(job, facts.consent_date, 5, 300)
    goods = job.rng.sample(
        [
            ("布艺沙发", 1, 900),
            ("双开门冰箱", 1, 1500),
            ("挂式空调", 3, 800),
            ("实木餐桌带椅", 1, 1200),
            ("滚筒洗衣机", 1, 700),
            ("1.8米床带床垫", 2, 650),
            ("65寸电视机", 1, 1100),
            ("燃气热水器", 1, 400),
        ],
        6,
    )
    sheet.text(105, 24, "屋内家具家电作价清单", Style("hei_bold", 19), align="c")
    body = Style("song", 12)
    y = sheet.flow(
        22,
        42,
        166,
        f"{facts.landlord.name}（卖方）将{home.community.name}{home.room_text}内下列旧家具、家电作价让给{facts.person.name}（买方，身份证{facts.person.id_number}），房屋本身及车位另有合同，不在此列。",
        body,
        leading=1.7,
        indent=2,
    )
    rows: list[tuple[float, list[str | Run | Runs]]] = [(10, ["序", "物品", "数量", "单价(元)", "小计(元)", "成色"])]
    total = 0
    for number, (name, count, price) in enumerate(goods, 1):
        total += count * price
        rows.append(
            (
                10,
                [
                    str(number),
                    name,
                    str(count),
                    str(price),
                    str(count * price),
                    job.rng.choice(["七成新", "八成新", "正常使用"]),
                ],
            )
        )
    rows.append((10, ["", "合计", "", "", str(total), ""]))
    y = grid(sheet, 22, y + 4, (14, 52, 20, 26, 26, 28), rows, Style("hei", 11), Style("song", 11.5))
    y = sheet.flow(
        22,
        y + 6,
        166,
        f"合计大写：{in_words(Decimal(total))}，当面点清，款已付讫，今后维修自理。钥匙3把、门禁卡2张、燃气卡1张随物交付。",
        body,
        leading=1.7,
    )
    sheet.text(30, y + 12, "卖方：", body)
    signature(sheet, 44, y + 10, facts.landlord.name)
    sheet.text(110, y + 12, "买方：", body)
    signature(sheet, 124, y + 10, facts.person.name)
    sheet.text(110, y + 28, say(day), body)
    return drawn("other", "slate_furniture_list", [sheet], {})


def meter_slip(job: Job) -> Drawn:
    """A narrow slip: an existing charging meter was read."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(100, 170)
    body, day = Style("hei", 11), facts.consent_date
    last = job.rng.randrange(800, 9000)
    used = job.rng.randrange(60, 420)
    price = Decimal("0.568")
    fee = (price * used).quantize(Decimal("0.01"))
    sheet.text(50, 8, "充电表抄见通知", Style("hei_bold", 15), align="c")
    sheet.text(50, 17, "（非缴费凭据）", Style("hei", 9), align="c")
    lines = [
        f"户名：{facts.person.name}",
        f"地点：{home.community.name}",
        f"表挂车位：{home.space_no}",
        f"表号：{job.rng.randrange(10**11, 10**12)}",
        "-" * 34,
        f"上次示数：{last}",
        f"本次示数：{last + used}",
        f"用电量：{used} 度",
        f"单价：{price} 元/度",
        f"本期电费：{fee} 元",
        "-" * 34,
        f"抄表日：{numbers.written_date(day, form='dash')}",
        f"下次抄表：{numbers.written_date(after(job, day, 28, 32), form='dash')}",
        f"抄表员：{someone(job).name}",
        f"服务：{landline(job)}",
    ]
    y = 26.0
    for text in lines:
        sheet.text(9, y, text, body)
        y += 8
    sheet.flow(9, y + 1, 82, "示数有疑问请三日内来电复核。", Style("hei", 9), leading=1.5)
    seals.put_stamp(sheet, 68, y + 12, ["已抄", say(day, "dot")], width=28)
    sheet.line(4, 4, 96, 4, width=0.4, fill=RED)
    return drawn("other", "slate_meter_slip", [sheet], {})


LAYOUTS: Layouts = {
    "other": {
        "slate_fee_reminder": fee_reminder,
        "slate_works_permit": works_permit,
        "slate_furniture_list": furniture_list,
        "slate_meter_slip": meter_slip,
    },
}
