"""Papers of no kind that look near to one: a reminder, a works pass, a gate book, furniture sold, a notice."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.dusk_common import GREEN, GREY, before, bold, comma, mobile, neighbour, pen, said
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table

KIND = "other"


def reminder(job: Job) -> Drawn:
    """A slip under the wiper: pay what the bay owes."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(148, 105)
    firm, day = home.community.manager, facts.consent_date
    sheet.text(74, 9, "车位管理费欠费提醒", bold(15), align="c")
    body = Style("song", 10.5)
    owed = facts.monthly_rent * 2
    y = sheet.flow(12, 21, 124, f"{home.community.name}{home.room_text}　{facts.person.name}业主：", body)
    y = sheet.flow(
        12,
        y,
        124,
        f"截至{said(day)}，您名下{home.space_floor}{home.space_no}车位尚有{job.rng.randrange(3, 9)}个月"
        f"管理费未交，"
        f"合计{comma(owed)}元（{in_words(owed)}）。"
        f"请在{said(day + timedelta(days=10))}前到服务中心或扫码交纳，已交请忽略。",
        body,
        indent=2,
    )
    sheet.text(12, y + 6, f"收费员：{neighbour(job)}　电话：{firm.phone}", body)
    sheet.text(136, y + 16, firm.name, body, align="r")
    if job.chance(0.6):
        seals.put_stamp(sheet, 108, y + 18, ["收费专用", said(day, "dot")], width=30)
    return drawn(KIND, "dusk_reminder", [sheet], {})


def works_pass(job: Job) -> Drawn:
    """A decorator's pass to hang on the door."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(148, 210)
    firm, day = home.community.manager, facts.consent_date
    sheet.rect(7, 7, 134, 196, line=1.0, fill=GREEN)
    sheet.text(74, 18, "室内装修准入证", bold(22, GREEN), align="c")
    sheet.text(74, 31, f"装字 {day.year}-{job.rng.randrange(1, 400):03d}", Style("hei", 11), align="c")
    fill = job.fill_style(12)
    rows = [
        ("装修房号", f"{home.community.name}{home.room_text}"),
        ("业主", facts.person.name),
        ("施工队", facts.company.org.name),
        ("负责人", f"{neighbour(job)} {mobile(job)}"),
        ("施工项目", "水电改造、铺砖、吊顶"),
        ("准许工期", f"{said(day, 'dots')}—{said(day + timedelta(days=89), 'dots')}"),
        ("押金", "2000.00 元（完工退还）"),
    ]
    y = table(
        sheet,
        14,
        42,
        [(13.0, [(32.0, name, True), (88.0, Run(text, "", fill), False)]) for name, text in rows],
        label=Style("hei", 11),
        value=fill,
        frame=GREEN,
    )
    y = sheet.flow(
        14,
        y + 4,
        120,
        "物业同意按上述项目进场施工。周一至周六8:00—12:00、14:30—18:00，禁止拆改承重墙、燃气管；垃圾袋装清运。",
        Style("song", 10.5),
    )
    sheet.text(134, y + 10, firm.name, Style("song", 11), align="r")
    sheet.text(130, y + 18, said(day), Style("song", 11), align="r")
    seals.put_round(sheet, 104, y + 14, seals.SealText(firm.name, "工程部"), diameter=32)
    return drawn(KIND, "dusk_works_pass", [sheet], {})


def gate_book(job: Job) -> Drawn:
    """A page of the gate's book, many cars, many hands."""
    home, sheet, day = job.facts.home, job.sheet(297, 210), job.facts.consent_date
    sheet.text(148, 14, "外来车辆停放登记本", bold(18), align="c")
    sheet.text(20, 24, f"门岗：{home.community.name}东门　　　页：{job.rng.randrange(4, 90)}", Style("song", 11))
    widths = (26.0, 32.0, 30.0, 40.0, 42.0, 28.0, 28.0, 31.0)
    heads = ("日期", "车号", "来客", "电话", "找哪户", "进", "出", "停在")
    y = table(
        sheet,
        20,
        32,
        [(10.0, [(width, head, True) for width, head in zip(widths, heads, strict=True)])],
        label=Style("hei", 11),
        value=Style("song", 11),
    )
    for number in range(11):
        hand = pen(job, 11.5, jitter=0.05)
        hour = job.rng.randrange(7, 20)
        texts = (
            said(day + timedelta(days=number // 4), "dots")[5:],
            f"豫S{job.rng.choice('DF')}{job.rng.randrange(10**5):05d}",
            neighbour(job),
            mobile(job),
            f"{job.rng.randrange(1, 20)}-{job.rng.randrange(1, 4)}-{job.rng.randrange(1, 18)}0"
            f"{job.rng.randrange(1, 4)}",
            f"{hour}:{job.rng.randrange(10, 60)}",
            f"{hour + job.rng.randrange(1, 4)}:{job.rng.randrange(10, 60)}",
            job.rng.choice(("地面", "访客位3", "访客位7", "门口")),
        )
        y = table(
            sheet,
            20,
            y,
            [(12.0, [(width, text, False) for width, text in zip(widths, texts, strict=True)])],
            label=hand,
            value=hand,
        )
    sheet.text(
        20,
        y + 5,
        f"白班：{neighbour(job)}　夜班：{neighbour(job)}　外来车不得占用业主固定车位和充电车位。",
        Style("song", 10),
    )
    return drawn(KIND, "dusk_gate_book", [sheet], {})


def furniture(job: Job) -> Drawn:
    """What stands in the flat is sold to the new owner."""
    facts, home, day = job.facts, job.facts.home, before(job, job.facts.consent_date, 5, 200)
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.title("屋内家具电器折价转让单", bold(19))
    writer.para(
        f"{facts.landlord.name}已将{home.community.name}{home.room_text}住房卖给{facts.person.name}，屋内下列物品一并作价"
        "留给买房人，单独结算，不包括在房款以内，也不涉及车位："
    )
    things = [
        ("双开门冰箱", 1, 1500),
        ("挂式空调", 3, 2400),
        ("实木餐桌椅", 1, 800),
        ("布艺沙发", 1, 1200),
        ("滚筒洗衣机", 1, 700),
    ]
    kept = job.rng.sample(things, 4)
    rows = [(9.0, [(20.0, "序号", True), (60.0, "物品", True), (30.0, "件数", True), (50.0, "折价（元）", True)])]
    for number, (name, count, price) in enumerate(kept, 1):
        rows.append(
            (9.0, [(20.0, str(number), True), (60.0, name, False), (30.0, str(count), True), (50.0, str(price), True)])
        )
    total = sum(price for _, _, price in kept)
    rows.append((9.0, [(110.0, "合计", True), (50.0, str(total), True)]))
    writer.y = table(writer.sheet, 25, writer.y + 2, rows, label=Style("song", 11.5), value=Style("song", 11.5)) + 6
    writer.para(f"物品按现状移交，{said(day)}当面点清，款已微信付讫，日后好坏与原主无关。")
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(25, y, "原主：", writer.style)
    signature(sheet, 42, y - 2, facts.landlord.name)
    sheet.text(100, y, "接收：", writer.style)
    signature(sheet, 117, y - 2, facts.person.name)
    sheet.text(180, y + 16, said(day), writer.style, align="r")
    return drawn(KIND, "dusk_furniture", writer.sheets, {})


def notice(job: Job) -> Drawn:
    """An estate notice on loose wires and shared charging."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    firm, day = home.community.manager, facts.consent_date
    sheet.text(105, 26, "公　　告", Style("song_bold", 30, RED), align="c")
    sheet.text(105, 44, "——清理飞线充电、规范地库用电", Style("song", 15), align="c")
    body = Style("song", 15)
    y = sheet.flow(25, 62, 160, f"{home.community.name}全体住户：", body)
    for text in (
        f"近期巡查发现部分车主从楼上拉线给电动汽车充电，存在火灾隐患。"
        f"依据《中华人民共和国消防法》和街道{said(before(job, day, 20, 60))}"
        "工作提示，现通告如下：",
        f"一、{said(day + timedelta(days=5))}起集中拆除飞线，请提前自行整改；",
        "二、住户自建充电桩须先到服务中心登记，未经登记擅自施工的，物业不同意其入场；",
        f"三、{home.space_floor}新增公共快充桩六台，扫码使用，每度电按物价部门公布标准收取；",
        f"四、举报电话{firm.phone}，联系人{neighbour(job)}。",
    ):
        y = sheet.flow(25, y, 160, text, body, leading=1.8, indent=2)
    sheet.text(182, y + 20, firm.name, body, align="r")
    sheet.text(178, y + 32, said(day), body, align="r")
    if job.chance(0.7):
        seals.put_round(sheet, 146, y + 26, seals.SealText(firm.name))
    sheet.text(25, 280, f"张贴期：{said(day, 'dots')}起十五日", Style("hei", 9, GREY))
    return drawn(KIND, "dusk_notice", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "dusk_reminder": reminder,
        "dusk_works_pass": works_pass,
        "dusk_gate_book": gate_book,
        "dusk_furniture": furniture,
        "dusk_notice": notice,
    }
}
