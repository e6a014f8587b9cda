"""Papers of no kind: a fee reminder, a permit for decorators, a sale of old furniture, a meter slip, a notice."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.hazel_common import GREY, before, day, framed, mobile, pen, somebody
from samples.truth import Drawn, drawn
from samples.writing import signature, table

KIND = "other"


def reminder(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(210, 148)
    firm, body = home.community.manager, Style("song", 12)
    sent = facts.consent_date
    months = rng.randrange(2, 9)
    sheet.text(105, 14, "车位服务费缴费提醒", Style("hei_bold", 18), align="c", spacing=0.1)
    sheet.text(20, 30, f"{home.room_text}　{facts.person.name} 业主：", body)
    y = sheet.flow(
        20,
        40,
        170,
        f"您在{home.community.name}{home.space_floor}的{home.space_no}号车位，"
        f"截至{day(sent, 'plain')}已有{months}个月服务费未交，"
        f"按每月{rng.choice([50, 60, 80])}元计算。请于收到本单七日内到客服中心交清，也可扫右下方码缴纳。"
        "逾期每日加收千分之一滞纳金，"
        "并暂停车牌自动识别。若您已经交费，请忽略本单。",
        body,
        leading=1.8,
        indent=2,
    )
    sheet.text(20, y + 6, f"收费窗口：{somebody(job)}　电话：{firm.phone}", body)
    sheet.text(20, y + 18, f"{firm.name}", body)
    sheet.text(20, y + 28, day(sent, "plain"), body)
    ornaments.qr_code(sheet, 160, 104, 26)
    seals.put_round(sheet, 66, y + 22, seals.SealText(firm.name), diameter=34)
    return drawn(KIND, "hazel_misc_reminder", [sheet], {})


def decorators(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(148, 210)
    firm, start = home.community.manager.name, facts.consent_date
    small, value = Style("hei", 8, GREY), job.fill_style(11.5)
    sheet.text(74, 16, "装饰装修施工许可单", Style("hei_bold", 17), align="c")
    sheet.text(74, 27, "（张贴于入户门）", Style("song", 10), align="c")
    rows: list[tuple[float, float, float, str, str]] = [
        (14, 36, 60, "业主", facts.person.name),
        (74, 36, 60, "房号", home.room_text),
        (14, 52, 60, "小区", home.community.name),
        (74, 52, 60, "业主电话", facts.person.phone),
        (14, 68, 60, "装修负责人", somebody(job)),
        (74, 68, 60, "负责人电话", mobile(job)),
        (14, 84, 60, "准予开工", day(start, "bare")),
        (74, 84, 60, "完工期限", day(start + timedelta(days=rng.choice([60, 90, 120])), "bare")),
        (14, 100, 120, "许可项目", "水电改造、墙面、吊顶、橱柜；不含结构拆改、封阳台"),
    ]
    for x, y, width, label, text in rows:
        framed(sheet, (x, y, width, 16), label, text, small, value)
    y = 122.0
    for line in (
        "施工时间：上午8:00—12:00，下午14:30—18:30，周末及节假日禁止产生噪声。",
        "建筑垃圾袋装，停放于指定地点，不得占用车位和消防通道。",
        "同意按《装修管理服务协议》接受巡查，违者暂扣本单。",
    ):
        y = sheet.flow(14, y, 120, line, Style("song", 10), leading=1.65) + 1
    sheet.text(134, y + 16, firm, Style("song", 10.5), align="r")
    sheet.text(130, y + 26, day(start, "plain"), Style("song", 10.5), align="r")
    seals.put_round(sheet, 108, y + 20, seals.SealText(firm), diameter=36)
    return drawn(KIND, "hazel_misc_decorators", [sheet], {})


def furniture(job: Job) -> Drawn:
    facts, rng = job.facts, job.rng
    sheet = job.sheet()
    ink = pen(job, 13.5)
    things = rng.sample(
        [
            ("双开门冰箱", 900),
            ("布艺沙发", 600),
            ("1.8米床", 700),
            ("挂机空调", 800),
            ("洗衣机", 400),
            ("餐桌六椅", 500),
            ("电视柜", 200),
        ],
        5,
    )
    sheet.text(105, 26, "屋内家具家电作价转让清单", Style("hei_bold", 18), align="c")
    y = sheet.flow(
        24,
        42,
        162,
        f"房屋卖给{facts.person.name}之后，{facts.landlord.name}留在屋里的下列物件一并作价转让，品相以现场为准，不退不换：",
        Style("song", 12.5),
        leading=1.7,
        indent=2,
    )
    heads = (18.0, "序号"), (64.0, "物件"), (30.0, "数量"), (50.0, "作价（元）")
    rows: list[tuple[float, list[tuple[float, Run | str, bool]]]] = [(10, [(wide, name, True) for wide, name in heads])]
    for number, (thing, price) in enumerate(things, 1):
        rows.append(
            (
                11,
                [
                    (18, str(number), True),
                    (64, Run(thing, "", ink), False),
                    (30, "1", True),
                    (50, Run(str(price), "", ink), False),
                ],
            )
        )
    total = Decimal(sum(price for _, price in things))
    rows.append((12, [(82, "合计（大写）", True), (80, Run(f"{in_words(total)}（{total}元）", "", ink), False)]))
    y = table(sheet, 24, y + 4, rows, label=Style("song", 11.5), value=Style("song", 12))
    sheet.text(
        24,
        y + 8,
        f"房屋：{facts.home.community.name}{facts.home.room_text}，钥匙三把、车位遥控器一个已当面交清。",
        Style("song", 12),
    )
    sheet.text(24, y + 26, "转让人", Style("song", 12))
    signature(sheet, 44, y + 24, facts.landlord.name)
    sheet.text(110, y + 26, "接收人", Style("song", 12))
    signature(sheet, 130, y + 24, facts.person.name)
    sheet.text(24, y + 42, Run(day(before(job, facts.consent_date, 200), "plain"), "", ink), ink)
    return drawn(KIND, "hazel_misc_furniture", [sheet], {})


def meter(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(90, 160)
    body = Style("hei", 9.5)
    was = rng.randrange(800, 9000)
    used, price = rng.randrange(60, 420), Decimal("0.56")
    read = facts.consent_date
    sheet.text(45, 9, "公共充电车位抄表单", Style("hei_bold", 13), align="c")
    sheet.text(45, 17, home.community.manager.name, Style("hei", 8, GREY), align="c")
    sheet.line(6, 23, 84, 23, width=0.3)
    y = 27.0
    for label, text in (
        ("户名", facts.person.name),
        ("车位", home.space_no),
        ("表号", f"{rng.randrange(10**8):08d}"),
        ("抄表时间", f"{day(read, 'dash')} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}"),
        ("上次示数", f"{was}.0"),
        ("本次示数", f"{was + used}.0"),
        ("用电量", f"{used} 度"),
        ("单价", f"{price} 元/度"),
        ("应交电费", f"{used * price:.2f} 元"),
        ("交费截止", day(read + timedelta(days=15), "dash")),
    ):
        sheet.text(9, y, label, body)
        sheet.text(81, y, text, body, align="r")
        y += 8.2
    sheet.line(6, y + 1, 84, y + 1, width=0.3)
    sheet.text(9, y + 5, f"抄表员：{somebody(job)}", body)
    sheet.text(9, y + 12, "对示数有疑问请三日内提出。", Style("hei", 8.5, GREY))
    seals.put_stamp(sheet, 62, y + 25, ["已 抄 录", day(read, "bare")], width=26)
    return drawn(KIND, "hazel_misc_meter", [sheet], {})


def notice(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet()
    firm, body = home.community.manager, Style("song", 14)
    start = facts.consent_date
    sheet.text(105, 36, "地库充电桥架施工公告", Style("hei_bold", 23), align="c")
    sheet.text(26, 60, "各位业主：", body)
    y = sheet.flow(
        26,
        71,
        158,
        f"为方便大家日后安装充电桩，经{home.community.owners_committee}同意，{firm.name}将对{home.community.name}{home.space_floor}"
        f"电缆桥架进行扩容。施工时间为{day(start, 'plain')}至{day(start + timedelta(days=9), 'plain')}每日8时至18时，"
        f"{home.space_no}号附近车位受影响较大，请提前移车。",
        body,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(
        26,
        y,
        158,
        "桥架完工后，个人装桩仍需逐户申请，本公告不作为装桩同意的依据。施工期间如遇车辆剐蹭，请保留现场并报告监控室。",
        body,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(
        26, y, 158, f"施工负责人：{somebody(job)}，{mobile(job)}；物业值班：{firm.phone}。", body, leading=1.9, indent=2
    )
    sheet.text(182, y + 16, firm.name, body, align="r")
    sheet.text(178, y + 28, day(start - timedelta(days=rng.randrange(2, 6)), "plain"), body, align="r")
    seals.put_round(sheet, 150, y + 22, seals.SealText(firm.name))
    return drawn(KIND, "hazel_misc_notice", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "hazel_misc_reminder": reminder,
        "hazel_misc_decorators": decorators,
        "hazel_misc_furniture": furniture,
        "hazel_misc_meter": meter,
        "hazel_misc_notice": notice,
    }
}
