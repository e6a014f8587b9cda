"""授权委托: by a person, by a firm in a table, by hand; papers of no kind."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words
from samples.layouts_held.maple_common import before, floor_of, grid, head, landline, mobile, pen, say, sealed, somebody
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

_MATTERS = ("办理充电桩用电报装手续", "办理电动汽车充电设施新装用电业务", "办理充电桩报装、签约及装表事宜")


def _values(principal: str, agent: str, matter: str, days: tuple[str, str]) -> dict[str, Value]:
    return {"principal": principal, "agent": agent, "matter": matter, "valid_from": days[0], "valid_to": days[1]}


def maple_power_person(job: Job) -> Drawn:
    """委托他人办电声明: a couple, relation and scope in sentences."""
    facts = job.facts
    giver, taker = facts.person, facts.spouse
    start = facts.consent_date
    end = start + timedelta(days=job.rng.choice([30, 60, 90, 180]))
    matter = job.rng.choice(_MATTERS)
    fill = job.fill_style(13)
    writer = Writer(job, Style("song", 13), leading=1.95)
    writer.title("委托家人代办用电业务声明", Style("hei_bold", 20), spacing=0.08)
    writer.para(
        [
            "声明人",
            filled(giver.name, "principal", fill),
            f"（{giver.sex}，{giver.birth.year}年{giver.birth.month}月生，身份证",
            filled(giver.id_number, "", fill),
            "）因工作在外，不能到营业厅，特请配偶",
            filled(taker.name, "agent", fill),
            "（身份证",
            filled(taker.id_number, "", fill),
            "，手机",
            filled(taker.phone, "", fill),
            "）代我",
            filled(matter, "matter", fill),
            "。",
        ]
    )
    writer.para(
        "代办人可以代交材料、代签供用电合同、代领业务告知书，但不得代收退费。代办人在上述范围内签字的文件，声明人一概承认。"
    )
    writer.para(
        [
            "本声明自",
            say(start, "plain", "valid_from", fill),
            "起有效，至",
            say(end, "plain", "valid_to", fill),
            "自行失效；期间声明人撤回的，以书面为准。",
        ]
    )
    writer.y += 16
    sheet, y = writer.sheet, writer.y
    for x, label, name in ((25.0, "声明人：", giver.name), (110.0, "代办人：", taker.name)):
        at = sheet.text(x, y, label, writer.style)
        signature(sheet, at + 1, y - 2, name)
    sheet.text(25, y + 18, say(start, "plain"), writer.style)
    if job.chance(0.4):
        seals.put_name(sheet, 80, y + 2, giver.name, side=13)
    values = _values(giver.name, taker.name, matter, (start.isoformat(), end.isoformat()))
    return drawn("authorization_letter", "maple_power_person", writer.sheets, values)


def maple_power_table(job: Job) -> Drawn:
    """A firm's 授权备案表: heads above columns, scope ticked in words."""
    facts = job.facts
    firm, taker = facts.company.org, facts.person
    sheet = job.sheet(297, 210)
    start = before(job, facts.consent_date, 30)
    end = start + timedelta(days=364)
    matter = job.rng.choice(_MATTERS)
    lab, val = Style("hei", 11), Style("song", 11)
    head(sheet, 20, "企业经办人员授权备案表", Style("hei_bold", 20), spacing=0.15)
    sheet.text(20, 36, ["授权企业：", Run(firm.name, "principal"), f"　　信用代码：{firm.uscc}"], val)
    sheet.text(277, 36, f"企业负责人：{firm.legal_person}", val, align="r")
    y = grid(
        sheet,
        20,
        45,
        (34, 64, 36, 69, 27, 27),
        [
            ["经办人", "证件号", "手机", "准予经办事务", "自", "至"],
            [
                Run(taker.name, "agent"),
                taker.id_number,
                taker.phone,
                Run(matter, "matter"),
                say(start, "dash", "valid_from"),
                say(end, "dash", "valid_to"),
            ],
        ],
        val,
        head_style=lab,
        height=15,
    )
    y = sheet.flow(
        20,
        y + 7,
        257,
        "企业承诺：经办人在上述期限和事务范围内递交的材料真实有效，其签字等同本企业签章，由此产生的责任由本企业承担。经办人不得再委托他人。人员变动的，本企业三日内重新备案。",
        val,
        leading=1.75,
    )
    y += 16
    end_x = sheet.text(20, y, "经办人签名样式：", val)
    signature(sheet, end_x + 2, y - 2, taker.name)
    sheet.text(150, y, f"企业盖章：{firm.name}", val)
    sheet.text(150, y + 12, "负责人签字：", val)
    signature(sheet, 178, y + 10, firm.legal_person)
    sheet.text(20, y + 14, f"填表 {somebody(job)}　填表日 {start:%Y.%m.%d}", val)
    sealed(job, sheet, 212, y + 6, firm.name, diameter=40)
    values = _values(firm.name, taker.name, matter, (start.isoformat(), end.isoformat()))
    return drawn("authorization_letter", "maple_power_table", [sheet], values)


def maple_power_slip(job: Job) -> Drawn:
    """托人办事条: by hand on a half sheet, an old owner and a neighbour's son."""
    facts = job.facts
    giver, taker = facts.landlord, facts.person
    start = facts.consent_date
    end = start + timedelta(days=job.rng.choice([15, 20, 45]))
    matter = job.rng.choice(("报装充电桩的电表", "去供电所办充电桩接电", "跑充电桩开户装表的事"))
    sheet = job.sheet(210, 148)
    hand = pen(job, 14)
    head(sheet, 16, "托人办事条", hand.sized(19), spacing=0.3)
    y = sheet.flow(
        22,
        34,
        166,
        [
            "供电所同志：本人",
            Run(giver.name, "principal"),
            "腿脚不便，托",
            Run(taker.name, "agent"),
            "替我",
            Run(matter, "matter"),
            "，他拿的是我的身份证原件，请给办一下。",
        ],
        hand,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(
        22,
        y,
        166,
        [
            "这张条",
            say(start, "plain", "valid_from"),
            "到",
            say(end, "plain", "valid_to"),
            "管用，过期作废。",
            f"有事打我电话{giver.phone}，或者找社区网格员{somebody(job)}。",
        ],
        hand,
        leading=1.9,
        indent=2,
    )
    at = sheet.text(112, y + 10, "托付人：", hand)
    signature(sheet, at + 1, y + 8.5, giver.name)
    at = sheet.text(112, y + 23, "替办人：", hand)
    signature(sheet, at + 1, y + 21.5, taker.name)
    sheet.text(22, y + 23, numbers.written_date(start, form="dot"), hand)
    values = _values(giver.name, taker.name, matter, (start.isoformat(), end.isoformat()))
    return drawn("authorization_letter", "maple_power_slip", [sheet], values)


def maple_no_fee_reminder(job: Job) -> Drawn:
    """A reminder that the bay's management fee is overdue."""
    facts, home = job.facts, job.facts.home
    firm = home.community.manager
    sheet = job.sheet(148, 210)
    body, day = Style("song", 11.5), facts.consent_date
    head(sheet, 20, "车位管理费催缴提醒", Style("hei_bold", 17))
    y = sheet.flow(16, 38, 116, f"尊敬的{home.room_text}{facts.person.name}业主：", body) + 2
    months = job.rng.randrange(3, 14)
    due = Decimal(60 * months)
    y = (
        sheet.flow(
            16,
            y,
            116,
            f"您在{home.community.name}{floor_of(home)}{home.space_no}车位的管理费已欠缴{months}个月，按每月60元计，共计{due:.2f}元（{in_words(due)}）。请于收到本提醒后七日内到服务中心缴纳，或扫描岗亭二维码支付。如已缴费，请忽略。",
            body,
            leading=1.75,
            indent=2,
        )
        + 2
    )
    rows: list[list[str | Run]] = [
        ["项目", "期数", "单价", "小计"],
        ["车位管理费", str(months), "60.00", f"{due:.2f}"],
        ["违约金", "—", "—", "0.00"],
    ]
    y = grid(sheet, 16, y, (38, 24, 26, 28), rows, body, head_style=Style("hei", 11)) + 8
    sheet.text(16, y, f"收费员：{somebody(job)}　电话：{firm.phone}", body)
    sheet.text(132, y + 14, firm.name, body, align="r")
    sheet.text(132, y + 23, numbers.written_date(day, form="plain"), body, align="r")
    sealed(job, sheet, 104, y + 18, firm.name, diameter=34)
    return drawn("other", "maple_no_fee_reminder", [sheet], {})


def maple_no_works_pass(job: Job) -> Drawn:
    """A pass for decorators of a flat."""
    facts, home = job.facts, job.facts.home
    firm = home.community.manager
    sheet = job.sheet(210, 148)
    fill, lab, day = pen(job, 12), Style("hei", 10.5), facts.consent_date
    head(sheet, 14, "室内装饰装修施工许可（张贴联）", Style("hei_bold", 17))
    w = (30.0, 62.0, 30.0, 64.0)
    until = day + timedelta(days=90)
    cells = [
        ("业主", facts.person.name, "房屋", home.room_text),
        ("装修公司", f"信阳{somebody(job)[1:]}装饰工作室", "工地负责人", f"{somebody(job)} {mobile(job)}"),
        ("开工", numbers.written_date(day, form="dash"), "完工", numbers.written_date(until, form="dash")),
        ("施工人数", str(job.rng.randrange(2, 9)), "装修押金", "2000元"),
        ("准许内容", "水电改造、铺砖、吊顶、刷漆", "禁止内容", "拆改承重墙、烟道"),
    ]
    y = (
        table(
            sheet,
            12,
            28,
            [
                (
                    11.0,
                    [
                        (w[0], a, True),
                        (w[1], Run(b, "", fill), False),
                        (w[2], c, True),
                        (w[3], Run(d, "", fill), False),
                    ],
                )
                for a, b, c, d in cells
            ],
            label=lab,
            value=lab,
        )
        + 5
    )
    y = (
        sheet.flow(
            12,
            y,
            186,
            "施工时间：工作日8:00—12:00、14:30—18:00，双休日及法定节假日禁止噪声作业。垃圾袋装放至指定点。",
            Style("song", 10),
            leading=1.5,
        )
        + 5
    )
    sheet.text(12, y, f"发放：{firm.name}　　巡检员：{somebody(job)}", lab)
    sealed(job, sheet, 160, y + 4, firm.name, centre="工程部", diameter=32)
    return drawn("other", "maple_no_works_pass", [sheet], {})


def maple_no_goods_sale(job: Job) -> Drawn:
    """What stays in the flat is sold with it: a list of furniture between two people."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet()
    hand, day = pen(job, 13), facts.consent_date
    head(sheet, 26, "家具家电作价清单", Style("hei_bold", 20), spacing=0.15)
    sheet.flow(
        24,
        44,
        162,
        f"{facts.landlord.name}把{home.community.name}{home.room_text}屋内下列物品作价卖给{facts.person.name}，当面点清。",
        hand,
        leading=1.7,
    )
    rows: list[list[str | Run]] = [["物品", "数量", "成色", "作价（元）"]]
    total = 0
    for name, price in (
        ("布沙发", 800),
        ("双开门冰箱", 1200),
        ("滚筒洗衣机", 700),
        ("实木餐桌椅", 900),
        ("壁挂空调", 1500),
        ("热水器", 400),
    ):
        price += job.rng.randrange(0, 5) * 50
        total += price
        rows.append([name, "1", job.rng.choice(["七成新", "八成新", "能用"]), str(price)])
    rows.append(["合计", "", "", str(total)])
    y = grid(sheet, 24, 66, (52, 28, 38, 44), rows, hand.sized(12), head_style=Style("hei", 11), height=11) + 8
    y = sheet.flow(24, y, 162, "钥匙五把、燃气卡一张、电梯卡两张一并移交，不另收费。", hand, leading=1.7) + 8
    for label, name in (("交物人：", facts.landlord.name), ("收物人：", facts.person.name)):
        at = sheet.text(110, y, label, hand)
        signature(sheet, at, y - 1.5, name)
        y += 13
    sheet.text(110, y + 2, numbers.written_date(day, form="dot"), hand)
    return drawn("other", "maple_no_goods_sale", [sheet], {})


def maple_no_pile_notice(job: Job) -> Drawn:
    """A notice on the board: shared charging posts come into use, tariffs and hours."""
    facts, home = job.facts, job.facts.home
    firm = home.community.manager
    sheet = job.sheet()
    body, day = Style("song", 14), facts.consent_date
    head(sheet, 30, "温馨告示", Style("hei_bold", 28), spacing=0.3)
    y = sheet.flow(24, 56, 162, "各位邻居：", body) + 2
    for text in (
        f"为方便大家给电动汽车充电，{home.community.name}地面停车场新增公用充电桩{job.rng.randrange(4, 16)}台，定于{numbers.written_date(day, form='plain')}启用，单桩120千瓦，充满请及时驶离，超时每半小时收占位费2元。",  # noqa: E501
        "收费标准：谷段0.62元/度，平段0.95元/度，峰段1.28元/度，含服务费，随电网电价调整。",
        "严禁从家中飞线充电，严禁电动自行车进楼入户。违者依《河南省消防条例》报消防救援机构处理。",
        f"设备故障请拨运营商热线{landline(job)}，或联系管家{somebody(job)}（{mobile(job)}）。",
    ):
        y = sheet.flow(24, y, 162, text, body, leading=1.85, indent=2) + 2
    sheet.text(184, y + 24, f"{firm.name}　宣", body, align="r")
    sheet.text(184, y + 36, numbers.written_date(day - timedelta(days=3), form="chinese"), body, align="r")
    sealed(job, sheet, 146, y + 30, firm.name)
    return drawn("other", "maple_no_pile_notice", [sheet], {})


LAYOUTS: Layouts = {
    "authorization_letter": {
        "maple_power_person": maple_power_person,
        "maple_power_table": maple_power_table,
        "maple_power_slip": maple_power_slip,
    },
    "other": {
        "maple_no_fee_reminder": maple_no_fee_reminder,
        "maple_no_works_pass": maple_no_works_pass,
        "maple_no_goods_sale": maple_no_goods_sale,
        "maple_no_pile_notice": maple_no_pile_notice,
    },
}
