"""Hand "willow": papers of no kind that look close to those asked for."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Colour, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.willow_common import (
    A4_WIDE,
    A5,
    A5_WIDE,
    Row,
    before,
    desk_phone,
    floor_of,
    neighbour,
    other_phone,
    pen,
    plain,
    sealed,
)
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table

_ORANGE: Colour = (196, 92, 20)


def reminder(job: Job) -> Drawn:
    """A slip under the wiper: parking fees are due."""
    facts, home = job.facts, job.facts.home
    firm, day = home.community.manager, facts.consent_date
    months = job.rng.randrange(2, 7)
    sheet, body = job.sheet(*A5), Style("song", 12)
    sheet.text(74, 16, "停车费欠缴温馨提示", Style("hei_bold", 17), align="c")
    y = sheet.flow(14, 34, 120, f"{home.room_text} {facts.person.name} 先生/女士：", body) + 2
    y = sheet.flow(
        14,
        y,
        120,
        f"您在{home.community.name}{floor_of(job)}使用的{home.space_no}号车位，停车费已有{months}个月没有缴纳，"
        f"欠费合计{facts.monthly_rent * months}元（每月{facts.monthly_rent}元）。"
        f"请在{plain(day + timedelta(days=10), 'plain')}"
        "前到服务前台或用手机缴清，以免道闸系统自动锁定影响您出行。",
        body,
        leading=1.75,
        indent=2,
    )
    y = sheet.flow(14, y + 1, 120, "如您已经缴费，请不必理会本提示。祝您用车愉快！", body, leading=1.75, indent=2) + 8
    sheet.text(134, y, firm.name, Style("song", 11), align="r")
    sheet.text(134, y + 9, plain(day, "plain"), Style("song", 11), align="r")
    sheet.line(14, y + 24, 134, y + 24, width=0.2)
    sheet.text(14, y + 27, f"收费员：{neighbour(job)}　前台：{desk_phone(job)}", Style("song", 9.5))
    sealed(job, sheet, 106, y + 4, firm.name, diameter=36)
    return drawn("other", "willow_other_reminder", [sheet], {})


def decoration(job: Job) -> Drawn:
    """A permit to decorate a flat, to be pasted on the door, landscape half sheet."""
    facts, home = job.facts, job.facts.home
    firm, day = home.community.manager, facts.consent_date
    sheet = job.sheet(*A5_WIDE)
    sheet.rect(8, 8, 194, 132, line=0.9, fill=_ORANGE)
    sheet.text(105, 14, "装 修 施 工 准 入 证", Style("hei_bold", 22, _ORANGE), align="c")
    rows: list[Row] = [
        (12, [(30, "业主", True), (58, facts.person.name, False), (30, "房间", True), (62, home.room_text, False)]),
        (
            12,
            [
                (30, "小区", True),
                (58, home.community.name, False),
                (30, "施工队负责人", True),
                (62, f"{neighbour(job)} {other_phone(job)}", False),
            ],
        ),
        (
            12,
            [
                (30, "开工", True),
                (58, plain(day, "plain"), False),
                (30, "完工", True),
                (62, plain(day + timedelta(days=90), "plain"), False),
            ],
        ),
        (12, [(30, "准许项目", True), (150, "铺砖、水电改造、吊顶、刷漆（不含拆改承重墙、封闭阳台）", False)]),
        (
            12,
            [
                (30, "临时停放", True),
                (150, f"施工车辆可停{floor_of(job)}{home.space_no}号业主车位，卸货限半小时", False),
            ],
        ),
    ]
    y = table(sheet, 15, 30, rows, label=Style("hei", 10.5), value=Style("song", 11), frame=_ORANGE)
    sheet.flow(
        15,
        y + 4,
        84,
        "施工时间8:00—12:00、14:30—18:00，节假日停工；装修垃圾袋装下楼；动火须另办手续；本证请贴于入户门。",
        Style("song", 9.5),
        leading=1.5,
    )
    sheet.text(194, y + 10, f"发放：{firm.name}", Style("song", 10.5), align="r")
    sheet.text(194, y + 20, f"{plain(day, 'dash')}　押金2000.00元已收", Style("song", 10.5), align="r")
    sealed(job, sheet, 160, y + 15, firm.name, diameter=36)
    return drawn("other", "willow_other_decoration", [sheet], {})


def furniture(job: Job) -> Drawn:
    """The furniture of a flat sold by one neighbour to another: parties, ID number, price, a list."""
    facts, home = job.facts, job.facts.home
    day = before(job, facts.consent_date, 1, 200)
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.title("旧家具家电作价转让单", Style("hei_bold", 20), after=9)
    writer.para(
        f"转让人{facts.landlord.name}因搬家，把{home.community.name}{home.room_text}屋内的旧家具家电作价转给接手人"
        f"{facts.person.name}（身份证号{facts.person.id_number}），房屋和车位均不在转让之列，清单如下："
    )
    goods = job.rng.sample(
        [
            ("三人沙发", 1),
            ("双门冰箱", 1),
            ("挂式空调", 2),
            ("实木餐桌", 1),
            ("餐椅", 6),
            ("滚筒洗衣机", 1),
            ("衣柜", 2),
            ("电视机", 1),
        ],
        5,
    )
    rows: list[Row] = [(10, [(20, "号", True), (60, "物件", True), (30, "件数", True), (50, "作价（元）", True)])]
    total = 0
    for number, (thing, count) in enumerate(goods, 1):
        price = job.rng.randrange(2, 30) * 50
        total += price
        cells: list[tuple[float, Runs, bool]] = [
            (20, str(number), False),
            (60, thing, False),
            (30, str(count), False),
            (50, str(price), False),
        ]
        rows.append((10, cells))
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("hei", 11), value=Style("song", 11)) + 5
    writer.para(
        f"合计{total}元，{plain(day, 'plain')}一次付清，大写{in_words(Decimal(total))}。物件当面点清，搬走后概不退换。"
    )
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    end = sheet.text(25, y, "转让人：", writer.style)
    signature(sheet, end + 2, y - 2, facts.landlord.name)
    end = sheet.text(105, y, "接手人：", writer.style)
    signature(sheet, end + 2, y - 2, facts.person.name)
    sheet.text(105, y + 14, plain(day, "plain"), writer.style)
    return drawn("other", "willow_other_furniture", writer.sheets, {})


def readings(job: Job) -> Drawn:
    """A sheet of meter readings of the garage's charging piles, several rows, landscape, filled in by hand."""
    home = job.facts.home
    firm, day = home.community.manager, job.facts.consent_date
    sheet, hand = job.sheet(*A4_WIDE), pen(job, 11.5)
    sheet.text(148, 16, "车库充电桩分表抄录单", Style("hei_bold", 18), align="c", spacing=0.15)
    sheet.text(20, 30, f"片区：{home.community.name}　{floor_of(job)}", Style("song", 11))
    sheet.text(277, 30, f"抄表日：{plain(day, 'dash')}　　抄表员：{neighbour(job)}", Style("song", 11), align="r")
    widths = (16.0, 40.0, 36.0, 40.0, 40.0, 35.0, 50.0)
    heads = ("行", "车位", "户主", "上次示数", "本次示数", "用电（度）", "户主手机")
    rows: list[Row] = [(11, [(width, head, True) for width, head in zip(widths, heads, strict=True)])]
    names = [neighbour(job) for _ in range(8)]
    names[job.rng.randrange(8)] = job.facts.person.name
    for number, name in enumerate(names, 1):
        last, used = job.rng.randrange(200, 8000), job.rng.randrange(20, 400)
        bay = (
            home.space_no if name == job.facts.person.name else f"{job.rng.choice('AB')}-{job.rng.randrange(100, 400)}"
        )
        cells = (str(number), bay, name, str(last), str(last + used), str(used), other_phone(job))
        rows.append((11.5, [(width, cell, False) for width, cell in zip(widths, cells, strict=True)]))
    y = table(sheet, 20, 39, rows, label=Style("hei", 10.5), value=hand)
    sheet.text(
        20, y + 6, "电价按0.56元/度代收，随物业费一并缴纳；示数有疑问的，三日内到工程部复核。", Style("song", 10)
    )
    sheet.text(277, y + 16, f"{firm.name}工程部", Style("song", 11), align="r")
    return drawn("other", "willow_other_readings", [sheet], {})


LAYOUTS: Layouts = {
    "other": {
        "willow_other_reminder": reminder,
        "willow_other_decoration": decoration,
        "willow_other_furniture": furniture,
        "willow_other_readings": readings,
    }
}
