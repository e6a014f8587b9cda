"""Papers of no kind: a fee reminder, furniture sold with a flat, a sub-district's notice, a list of who took cards."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLUE_INK, RED, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.cherry_common import (
    PEN,
    Pen,
    Row,
    dots,
    entries,
    grouped,
    heads,
    level,
    several,
    signed,
    someone,
    whole,
)
from samples.people import RECEIVED, a_day
from samples.truth import Drawn, drawn
from samples.writing import table

KIND = "other"


def reminder(job: Job) -> Drawn:
    """停车服务费缴费提醒单: what is owed for a bay, half a sheet."""
    facts, home = job.facts, job.facts.home
    firm, sheet = home.community.manager, job.sheet(210, 140)
    day = a_day(job.rng, date(2026, 8, 1), RECEIVED)
    months, each = job.rng.randrange(3, 9), Decimal(job.rng.choice([60, 80, 100]))
    sheet.text(105, 12, "停车服务费缴费提醒单", Style("hei_bold", 17), align="c", spacing=0.1)
    sheet.text(195, 24, f"打印：{dots(day)}　{someone(job)}", Style("song", 9), align="r")
    pen = Pen(sheet, Style("song", 11.5), 15, 180, 31, leading=1.7)
    pen.item(f"{home.room_text}　{facts.person.name} 业主：")
    pen.para(
        f"经核对，您家固定车位（{level(home)}{home.space_no}）尚有下列停车服务费未缴，请抽空到客服前台或扫码缴清："
    )
    widths = (36, 52, 30, 30, 32)
    rows: list[Row] = [
        heads(9, widths, "收费项目", "所属月份", "单价(元/月)", "月数", "应缴(元)"),
        entries(
            10,
            widths,
            "车位服务费",
            f"{day.year}年1月—{months}月",
            grouped(each),
            str(months),
            grouped(each * months),
        ),
    ]
    pen.y = table(sheet, 15, pen.y + 1, rows, label=Style("hei", 10), value=Style("song", 10.5)) + 4
    pen.item(f"合计：{in_words(each * months)}。请于收到本单后十日内缴纳，如已缴费请忽略。")
    pen.item(f"缴费咨询：{firm.phone}（8:30—17:30）")
    sheet.text(190, pen.y + 5, firm.name, Style("song", 11.5), align="r")
    sheet.text(190, pen.y + 13, numbers.written_date(day), Style("song", 11.5), align="r")
    seals.put_oval(sheet, 160, pen.y + 9, seals.SealText(firm.name, "", "收费专用章"))
    return drawn(KIND, "cherry_other_reminder", [sheet], {})


def furniture(job: Job) -> Drawn:
    """家具家电作价单: what stays in a flat that changed hands, with prices, by hand."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(176, 250)
    day = a_day(job.rng, date(2026, 2, 1), RECEIVED)
    pen = Pen(sheet, PEN.sized(12.5), 18, 140, 18, leading=1.8)
    pen.head("家具家电作价清单", PEN.sized(19), after=6)
    pen.para(
        f"{facts.landlord.name}把{home.community.name}{home.room_text}内用不着的家具家电折价卖给"
        f"{facts.person.name}，东西和价钱如下，房子另有合同，不在此列。"
    )
    goods = [("三人布沙发", 1), ("立式空调", 2), ("双开门冰箱", 1), ("滚筒洗衣机", 1), ("实木餐桌椅", 1), ("热水器", 1)]
    kept = job.rng.sample(goods, 4)
    widths, total = (18.0, 56.0, 26.0, 40.0), 0
    rows: list[Row] = [heads(10, widths, "序", "名称", "件数", "作价（元）")]
    for number, (name, count) in enumerate(kept, 1):
        price = job.rng.randrange(3, 30) * 100
        total += price
        rows.append(entries(10, widths, str(number), name, str(count), str(price)))
    pen.y = table(sheet, 18, pen.y + 2, rows, label=Style("kai", 12.5, BLUE_INK), value=PEN.sized(12.5)) + 5
    pen.para(f"以上总共{whole(Decimal(total))}元，当场点清付讫。旧货不包修，搬走不退换。")
    y = pen.y + 10
    for label, name, x in (("出让人：", facts.landlord.name, 20.0), ("接手人：", facts.person.name, 92.0)):
        end = sheet.text(x, y, label, PEN.sized(12.5))
        signed(sheet, end + 2, y - 1.5, name, size=15)
    sheet.text(154, y + 16, numbers.written_date(day), PEN.sized(12.5), align="r")
    return drawn(KIND, "cherry_other_furniture", [sheet], {})


def notice(job: Job) -> Drawn:
    """A sub-district office's red-head notice on the safety of charging in estates."""
    community, sheet = job.facts.home.community, job.sheet()
    quarter = community.residents_committee.removesuffix("社区居民委员会")
    short = quarter.removeprefix(f"信阳市{community.district}")
    office, day = f"{quarter}街道办事处", a_day(job.rng, date(2025, 3, 1), RECEIVED)
    sheet.text(105, 34, office, Style("song_bold", 25, RED), align="c", spread=150)
    sheet.text(105, 56, f"{short}街办〔{day.year}〕{job.rng.randrange(8, 90)}号", Style("song", 12.5), align="c")
    sheet.line(25, 65, 185, 65, width=0.7, fill=RED)
    pen = Pen(sheet, Style("song", 13), 26, 158, 78, leading=1.85, gap=1.2)
    pen.head("关于开展居民小区充电安全检查的通知", Style("song_bold", 18), after=9)
    pen.item("各社区居民委员会、辖区各物业服务企业：")
    pen.para(
        "近期我市气温变化较大，电动汽车、电动自行车充电安全问题易发。经研究，决定在辖区居民小区开展一次集中检查，现通知如下："
    )
    first, last = day + timedelta(days=3), day + timedelta(days=23)
    pen.para(f"一、检查时间。{first.year}年{first.month}月{first.day}日至{last.month}月{last.day}日。")
    pen.para(f"二、检查范围。{community.name}等辖区内所有居民小区的地下车库、地面车位和集中充电棚。")
    pen.para(
        "三、检查内容。是否存在飞线充电、私拉乱接、占用消防通道等行为，充电设施是否办理用电手续，灭火器材是否完好有效。"
    )
    pen.para("四、有关要求。各单位要建立台账，对发现的问题逐一整改，检查情况于结束后三日内报街道平安建设办公室。")
    pen.para(f"联系人：{someone(job)}，电话：0376-{job.rng.randrange(6000000, 6999999)}。")
    pen.y += 8
    y = pen.y
    pen.tail(office, back=4)
    pen.tail(numbers.written_date(day), back=10)
    seals.put_round(sheet, 148, y + 6, seals.SealText(office), diameter=42)
    return drawn(KIND, "cherry_other_notice", [sheet], {})


def cards(job: Job) -> Drawn:
    """A page of the gatehouse's book: who took a gate card for which bay, several rows in pen."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(297, 210)
    names = [*several(job, 7)]
    mine = job.rng.randrange(7)
    names[mine] = facts.person.name
    day = a_day(job.rng, date(2026, 1, 5), date(2026, 9, 30))
    sheet.text(148.5, 16, "车库道闸卡、遥控器领取签收表", Style("hei_bold", 18), align="c", spacing=0.08)
    sheet.text(20, 31, f"项目：{home.community.name}", Style("song", 11))
    sheet.text(277, 31, f"保管人：{someone(job)}", Style("song", 11), align="r")
    widths = (14, 34, 38, 38, 46, 26, 61)
    rows: list[Row] = [heads(11, widths, "序号", "日期", "房号", "车位", "领取物品", "押金", "签收")]
    hand = Style("kai", 12.5, BLUE_INK, jitter=0.035)
    for place, name in enumerate(names):
        home_no = f"{job.rng.randrange(1, 20)}-{job.rng.randrange(1, 4)}-{job.rng.randrange(1, 19)}0{place % 3 + 1}"
        bay = f"{job.rng.randrange(10, 400):03d}"
        if place == mine:
            home_no, bay = f"{home.building}-{home.unit}-{home.room}", home.space_no
        thing = job.rng.choice(["道闸卡一张", "遥控器一个", "道闸卡、遥控器各一"])
        rows.append(entries(14, widths, str(place + 1), dots(day), home_no, bay, thing, "50元", name))
        day += timedelta(days=job.rng.randrange(0, 6))
    y = table(sheet, 20, 39, rows, label=Style("hei", 11), value=hand)
    sheet.text(
        20, y + 5, "说明：卡片遗失请及时挂失；搬离时凭本表交回物品，退还押金。本表由秩序部存档。", Style("song", 10)
    )
    return drawn(KIND, "cherry_other_cards", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "cherry_other_reminder": reminder,
        "cherry_other_furniture": furniture,
        "cherry_other_notice": notice,
        "cherry_other_cards": cards,
    }
}
