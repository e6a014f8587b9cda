"""Papers of no kind that look close: a fee reminder, a decorator's pass, a handover list, chattels sold with a flat."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.aspen_common import Rows, Said, before, page, passer_by, pen, ticked
from samples.truth import Drawn, drawn
from samples.writing import signature, table

KIND = "other"


def fee_reminder(job: Job) -> Drawn:
    """车位管理费 not paid: a slip put under the wiper."""
    facts, home = job.facts, job.facts.home
    firm, when = home.community.manager, facts.consent_date
    paper = page(job, Style("hei", 11), size=(148, 105), margin=11, top=10, leading=1.6, gap=1.0)
    paper.title("温馨提示：车位费该续啦", Style("hei_bold", 15, (190, 60, 30)), after=5)
    monthly = job.rng.choice([40, 50, 60])
    months = job.rng.randrange(2, 9)
    paper.line(f"{home.community.name}　{home.space_no}车位　{facts.person.name}　（{facts.vehicle.plate}）")
    paper.para(
        f"您的停车服务费已缴至{numbers.written_date(when - timedelta(days=30 * months + 2))}，"
        f"截至今日欠缴{months}个月，"
        f"每月{monthly}元，共{monthly * months}元。请于{numbers.written_date(when + timedelta(days=10))}"
        "前扫码或到客服前台补缴，逾期道闸将按临时停车计费。如已缴纳请忽略本条。"
    )
    ornaments.qr_code(paper.sheet, 12, 74, 20)
    paper.sheet.text(137, 80, f"{firm.name}客服前台", paper.style, align="r")
    paper.sheet.text(137, 88, f"{firm.phone}　{numbers.written_date(when, form='dot')}", paper.style, align="r")
    return drawn(KIND, "aspen_fee_reminder", [paper.sheet], {})


def decorator(job: Job) -> Drawn:
    """Leave to decorate a flat; no pile in it."""
    facts, home = job.facts, job.facts.home
    firm, when = home.community.manager, facts.consent_date
    sheet = job.sheet(182, 128)
    fill, label = job.fill_style(11), Style("hei", 10)
    sheet.text(91, 12, "室内装修开工许可单", Style("hei_bold", 17), align="c", spacing=0.1)
    until = when + timedelta(days=90)
    rows: Rows = [
        (
            10,
            [
                (24, "小区", True),
                (51, Run(home.community.name, "", fill), False),
                (24, "房屋", True),
                (51, home.room_text, False),
            ],
        ),
        (
            10,
            [
                (24, "业主", True),
                (51, Run(facts.person.name, "", fill), False),
                (24, "电话", True),
                (51, Run(facts.person.phone, "", fill), False),
            ],
        ),
        (
            10,
            [
                (24, "施工负责人", True),
                (51, Run(facts.landlord.name, "", fill), False),
                (24, "施工人数", True),
                (51, f"{job.rng.randrange(2, 7)}人", False),
            ],
        ),
        (10, [(24, "许可工期", True), (126, f"{when:%Y-%m-%d} 至 {until:%Y-%m-%d}（8:00—12:00，14:30—18:30）", False)]),
        (16, [(24, "许可项目", True), (126, "水电改造、贴砖、吊顶、木作。严禁拆改承重墙、烟道、燃气管。", False)]),
    ]
    y = table(sheet, 16, 26, rows, label=label, value=Style("song", 10.5))
    sheet.text(16, y + 5, "同意开工。此单张贴于入户门醒目处，完工后凭单退还垃圾清运押金。", Style("song", 10.5))
    sheet.text(166, y + 17, firm.name, Style("song", 11), align="r")
    sheet.text(166, y + 25, numbers.written_date(when), Style("song", 11), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 132, y + 27, seals.SealText(firm.name, "装修管理"), diameter=34)
    return drawn(KIND, "aspen_decorator", [sheet], {})


def handover(job: Job) -> Drawn:
    """Keys and meters of a flat handed over."""
    facts, home = job.facts, job.facts.home
    when = before(job, facts.consent_date, 100, 900)
    sheet = job.sheet()
    plain, label, fill = Style("song", 11), Style("hei", 10.5), job.fill_style(11)
    sheet.text(105, 22, "房屋交付点验表", Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(22, 38, f"项目：{home.community.name}　　房号：{home.room_text}　　收房人：{facts.person.name}", plain)
    items = (
        ("入户门及门锁", "把"),
        ("强弱电箱", "处"),
        ("给水表底数", "吨"),
        ("电能表底数", "度"),
        ("燃气表底数", "方"),
        ("窗扇及纱窗", "扇"),
        ("地漏、下水", "处"),
        ("可视对讲", "台"),
    )
    head: Rows = [
        (
            10,
            [(16, "序", True), (60, "点验内容", True), (36, "数量/读数", True), (24, "完好", True), (30, "待修", True)],
        )
    ]
    y = table(sheet, 22, 46, head, label=label, value=plain)
    for number, (name, unit) in enumerate(items, 1):
        row: Rows = [
            (
                10,
                [
                    (16, str(number), True),
                    (60, name, False),
                    (36, [Run(str(job.rng.randrange(1, 14 if unit in "吨度方" else 4)), "", fill), f" {unit}"], False),
                    (24, "", False),
                    (30, "", False),
                ],
            )
        ]
        good = job.chance(0.85)
        ticked(sheet, 144, y + 3, 4, on=good)
        ticked(sheet, 171, y + 3, 4, on=not good)
        y = table(sheet, 22, y, row, label=label, value=plain)
    said: Said = [
        f"移交资料：钥匙{job.rng.randrange(3, 8)}把、质量保证书、使用说明书各一份。地下{home.space_no}车位门禁卡1张，"
        "已一并领取（车位买卖另签文本，与本表无关）。",
    ]
    y = sheet.flow(22, y + 5, 166, said, plain, leading=1.7) + 8
    sheet.text(22, y, "收房人：", plain)
    signature(sheet, 38, y - 2, facts.person.name)
    sheet.text(100, y, f"陪验人：{passer_by(job, facts.person.name)}", plain)
    sheet.text(22, y + 14, f"点验日：{numbers.written_date(when, form='slash')}", plain)
    sheet.text(100, y + 14, f"交付单位：{facts.developer.name}", plain)
    if job.variant.seal:
        seals.put_stamp(sheet, 150, y + 26, ["交付专用", numbers.written_date(when, form="dot")], width=34)
    return drawn(KIND, "aspen_handover", [sheet], {})


def chattels(job: Job) -> Drawn:
    """Furniture left in a flat, sold to the next owner."""
    facts, home = job.facts, job.facts.home
    seller, buyer = facts.landlord, facts.person
    when = before(job, facts.consent_date, 10, 400)
    hand = pen(job, 13.5)
    paper = page(job, hand, size=(182, 257), margin=19, top=22, leading=1.75)
    paper.title("旧家具家电作价单", hand.sized(20), after=7)
    paper.para(
        f"{seller.name}搬离{home.community.name}{home.room_text}，屋里下列东西不带走，折价留给接手的{buyer.name}，两家点清如下："
    )
    goods = ("三人沙发", "双开门冰箱", "滚筒洗衣机", "实木餐桌带六把椅子", "壁挂空调两台", "电动车旧充电器一个")
    amount = 0
    for number, name in enumerate(goods, 1):
        price = job.rng.randrange(1, 16) * 50
        amount += price
        paper.sheet.text(30, paper.y, f"{number}. {name}", hand)
        paper.sheet.text(135, paper.y, f"{price}元", hand, align="r")
        paper.y += 9.5
    paper.y += 2
    paper.para(f"合起来{amount}元，{in_words(Decimal(amount))}，当面点清。东西都是旧的，拉走以后好坏不找。")
    paper.para("房子过户的钱另算，不在这张单子里头。")
    paper.y += 6
    paper.sheet.text(60, paper.y, f"卖：{seller.name}", hand)
    paper.sheet.text(110, paper.y, f"买：{buyer.name}", hand)
    paper.y += 13
    paper.sheet.text(110, paper.y, numbers.written_date(when), hand)
    return drawn(KIND, "aspen_chattels", [paper.sheet], {})


def bike_notice(job: Job) -> Drawn:
    """An estate's notice about battery bikes: of charging, yet nobody's consent."""
    facts, place = job.facts, job.facts.home.community
    when = facts.consent_date
    paper = page(job, Style("song", 15), margin=25, top=38, leading=1.8)
    paper.title("关于清理楼道飞线充电的通告", Style("hei_bold", 21), after=12)
    paper.line(f"{place.name}全体住户：")
    paper.para(
        "近期巡查发现，仍有住户从窗口拉线给电动自行车充电，或将蓄电池带进电梯，隐患极大。根据《高层民用建筑消防安全管理规定》"
        f"（2021年8月1日起施行）第三十七条，现定于{numbers.written_date(when + timedelta(days=7))}起集中清理："
    )
    paper.para("一是飞线一律剪除，插排集中保管，户主凭证件到门岗认领。")
    paper.para("二是电动自行车统一到北门车棚充电，刷卡计费，每度电0.9元。")
    paper.para("三是汽车充电桩须由车位权利人持物业同意材料自行向供电企业报装，严禁从楼道表箱私接。")
    paper.para(f"不明之处请咨询客服{passer_by(job)}，{place.manager.phone}。请互相转告，共同守护家园平安。")
    paper.y += 16
    top = paper.y
    paper.end(place.manager.name, inset=2)
    paper.end(numbers.written_date(when), inset=10)
    if job.variant.seal:
        seals.put_round(paper.sheet, 148, top + 8, seals.SealText(place.manager.name))
    return drawn(KIND, "aspen_bike_notice", [paper.sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "aspen_fee_reminder": fee_reminder,
        "aspen_decorator": decorator,
        "aspen_handover": handover,
        "aspen_chattels": chattels,
        "aspen_bike_notice": bike_notice,
    }
}
