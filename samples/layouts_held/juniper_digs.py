"""Breaking up a street, as questions and answers and as a pen-written report; registers of facilities stood upon."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import BLACK, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.juniper_common import (
    Row,
    Said,
    Site,
    a_mobile,
    a_site,
    autograph,
    box,
    comb,
    lines,
    on,
    pen,
    sealed,
)
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import table


def dig_values(site: Site) -> dict[str, Value]:
    return {
        "applicant": site.applicant,
        "handler": site.handler,
        "phone": site.phone,
        "builder": site.builder,
        "road": site.road,
        "place": site.place,
        "reason": site.dig_reason,
        "length_m": plain(site.length),
        "width_m": plain(site.width),
        "area_m2": plain(site.area),
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
    }


def questions(job: Job) -> Drawn:
    """A questionnaire of the city's service hall, its answers indented below each question."""
    site, sheet = a_site(job), job.sheet()
    ask, answer = Style("hei", 11, (60, 64, 72)), job.fill_style(12.5)
    sheet.text(22, 16, "挖掘城市道路许可 · 问答式填报", Style("hei_bold", 20))
    sheet.text(22, 26, "凡带 * 的问题必须回答；未尽事项写在末尾空白处。", Style("song", 9.5))
    sheet.line(22, 32, 188, 32, width=0.5)
    form = job.date_form("plain", "dash", "dot")
    asked: list[tuple[str, Runs]] = [
        ("* 由谁提出挖路请求？（写全称）", Run(site.applicant, "applicant", answer)),
        (
            "* 哪位同志来办手续，手机是多少？",
            [Run(site.handler, "handler", answer), "　　", Run(site.phone, "phone", answer)],
        ),
        ("* 破的是哪条路？", Run(site.road, "road", answer)),
        ("* 动土点在路的什么位置？", Run(site.place, "place", answer)),
        ("* 为什么非挖不可？", Run(site.dig_reason, "reason", answer)),
        (
            "* 沟槽多长、多宽，合计几平方米？",
            [
                "长 ",
                Run(plain(site.length), "length_m", answer),
                " 米　　宽 ",
                Run(plain(site.width), "width_m", answer),
                " 米　　合 ",
                Run(plain(site.area), "area_m2", answer),
                " 平方米",
            ],
        ),
        (
            "* 打算哪天动工、哪天回填完？",
            [
                on(site.start, "period_from", form, answer),
                " 动工；",
                on(site.end, "period_to", form, answer),
                " 回填完",
            ],
        ),
        ("* 谁来干活？（有资质的队伍）", Run(site.builder, "builder", answer)),
        ("路面以下有没有燃气、给水、通信管线？", Run("已向三家权属单位核实，交叉处人工开挖", "", answer)),
        ("夜间能否作业？", Run("可以，22时前停止切割", "", answer)),
    ]
    y = 37.0
    for number, (question, said) in enumerate(asked, 1):
        sheet.text(22, y, f"问{number}", Style("hei_bold", 11))
        sheet.text(34, y, question, ask)
        y = sheet.flow(38, y + 7.5, 146, ["答：", *_parts(said)], Style("song", 12), leading=1.4) + 1.6
        sheet.line(34, y, 188, y, width=0.12, fill=(150, 150, 150))
        y += 3.2
    sheet.text(22, 256, "本人已阅读《城市道路管理条例》第三十三条，所答属实。", Style("song", 10.5))
    sheet.text(112, 266, "填答人签名", Style("song", 10.5))
    autograph(job, sheet, 136, 264, site.handler)
    sheet.text(112, 276, f"填答时间　{numbers.written_date(site.signed, form='spaced')}", Style("song", 10.5))
    if site.is_org:
        sealed(job, sheet, 165, 262, site.applicant, diameter=36)
    return drawn("road_dig_application", "juniper_dig_questions", [sheet], dig_values(site))


def _parts(said: Runs) -> Said:
    return [said] if isinstance(said, str | Run) else list(said)


def report(job: Job) -> Drawn:
    """A report in pen on lined paper: everything in running sentences."""
    site, sheet = a_site(job, person=0.5), job.sheet(184, 260)
    ink = pen(job, 14.5)
    for row in range(20):
        sheet.line(18, 45.5 + row * 10.2, 166, 45.5 + row * 10.2, width=0.15, fill=(214, 120, 120))
    sheet.text(92, 22, "请求破路埋线的报告", ink.sized(21), align="c", spacing=0.15)
    said: Said = [
        Run(site.applicant, "applicant"),
        "想在",
        Run(site.road, "road"),
        "上开一条沟，具体是",
        Run(site.place, "place"),
        "。缘由：",
        Run(site.dig_reason, "reason"),
        "。沟长",
        Run(plain(site.length), "length_m"),
        "米，开口宽",
        Run(plain(site.width), "width_m"),
        "米，总共挖",
        Run(plain(site.area), "area_m2"),
        "平方米。活儿包给",
        Run(site.builder, "builder"),
        "干，从",
        on(site.start, "period_from"),
        "开挖，最迟",
        on(site.end, "period_to"),
        "把路面补好。",
    ]
    y = sheet.flow(18, 38, 148, f"{site.district}市政管理所：", ink, leading=1.99)
    rest = "旁边住户我们已经挨家打过招呼，渣土当天拉走，补路的钱按规定交。恳请领导批准。"
    contact: Said = ["有事请找", Run(site.handler, "handler"), "，电话", Run(site.phone, "phone"), "。"]
    step = ink.size * 25.4 / 72
    y = lines(sheet, 18, y, 148, [said, rest, contact], ink, leading=10.2 / step, gap=0.0)
    end: Runs = [site.applicant if site.is_org else "报告人：" + site.applicant]
    sheet.text(162, y + 8, end, ink, align="r")
    sheet.text(160, y + 18, numbers.written_date(site.signed), ink, align="r")
    if site.is_org:
        sealed(job, sheet, 134, y + 14, site.applicant)
    else:
        seals.put_name(sheet, 130, y + 14, site.applicant, side=12)
    return drawn("road_dig_application", "juniper_dig_report", [sheet], dig_values(site))


def facility_values(site: Site, facility: str) -> dict[str, Value]:
    return {
        "applicant": site.applicant,
        "facility": facility,
        "place": site.place,
        "length_m": plain(site.length),
        "width_m": plain(site.width),
        "area_m2": plain(site.area),
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
    }


_FACILITIES = ("人行道铺装及路缘石", "雨水口、检查井盖", "路灯杆及控制箱基座", "公交候车亭后侧铺装", "道路隔离护栏")


def ledger(job: Job) -> Drawn:
    """A page of a register, landscape, one row filled in and the rest struck out."""
    site, sheet = a_site(job), job.sheet(297, 210)
    facility, ink = job.rng.choice(_FACILITIES), job.fill_style(11.5)
    sheet.text(148, 15, "短期占压市政公用设施登录簿", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.text(16, 28, f"{site.district}市政设施巡查队", Style("song", 11))
    sheet.text(281, 28, f"二〇二六年度　第{job.rng.randrange(4, 90)}页", Style("song", 11), align="r")
    widths = (12, 46, 36, 56, 18, 18, 20, 28, 31)
    heads = ("序", "占压者", "被占设施", "所在处", "纵向\n（m）", "横向\n（m）", "占面\n（㎡）", "起用日", "交还日")
    form = job.date_form("dot", "dash", "slash")
    filled: list[Runs] = [
        Run("1", "", ink),
        Run(site.applicant, "applicant", ink),
        Run(facility, "facility", ink),
        Run(site.place, "place", ink),
        Run(plain(site.length), "length_m", ink),
        Run(plain(site.width), "width_m", ink),
        Run(plain(site.area), "area_m2", ink),
        on(site.start, "period_from", form, ink.sized(10.5)),
        on(site.end, "period_to", form, ink.sized(10.5)),
    ]
    rows: list[Row] = [
        (15, [(width, head, True) for width, head in zip(widths, heads, strict=True)]),
        (27, [(width, run, False) for width, run in zip(widths, filled, strict=True)]),
    ]
    rows += [(17, [(width, "", False) for width in widths]) for _ in range(4)]
    bottom = table(sheet, 16, 36, rows, label=Style("hei", 10.5), value=Style("song", 11))
    sheet.line(20, bottom - 2, 277, 80, width=0.4, fill=ink.fill)
    sheet.text(150, 112, "以 下 空 白", ink.sized(14))
    sheet.text(16, bottom + 6, "登录员", Style("song", 11))
    autograph(job, sheet, 32, bottom + 4.5, job.facts.spouse.name, 15)
    sheet.text(96, bottom + 6, "巡查队长", Style("song", 11))
    autograph(job, sheet, 116, bottom + 4.5, job.facts.developer.legal_person, 15)
    sheet.text(190, bottom + 6, f"登录于　{numbers.written_date(site.signed)}", Style("song", 11))
    note = "说明：交还时由巡查队会同占压者查验，缺损照价赔补；逾期未交还者，按日另计。"
    sheet.text(16, bottom + 17, note, Style("song", 9.5))
    return drawn("facility_occupy_register", "juniper_facility_ledger", [sheet], facility_values(site, facility))


def card(job: Job) -> Drawn:
    """A5 card: labels in the corners of boxes, dates in combs."""
    site, sheet = a_site(job), job.sheet(210, 148)
    facility, ink = job.rng.choice(_FACILITIES), job.fill_style(12)
    small, plain_ink = Style("hei", 8), Style("song", 12)
    sheet.text(14, 9, "市政设施临占卡", Style("hei_bold", 18))
    sheet.text(196, 11, f"卡号 SZ{job.rng.randrange(10**5):05d}", Style("hei", 11), align="r")
    box(sheet, (14, 20, 112, 17), "使用方（单位或个人）", Run(site.applicant, "applicant", ink), small, plain_ink)
    box(sheet, (126, 20, 70, 17), "涉及何种设施", Run(facility, "facility", ink), small, plain_ink)
    box(sheet, (14, 37, 182, 17), "具体点位", Run(site.place, "place", ink), small, plain_ink)
    sizes: list[tuple[str, str, str]] = [
        ("顺路方向长，米", plain(site.length), "length_m"),
        ("垂直方向宽，米", plain(site.width), "width_m"),
        ("占地，平方米", plain(site.area), "area_m2"),
    ]
    for place, (label, text, name) in enumerate(sizes):
        box(sheet, (14 + place * 45.5, 54, 45.5, 16), label, Run(text, name, ink), small, plain_ink)
    box(sheet, (150.5, 54, 45.5, 16), "押金，元", Run(str(job.rng.randrange(4, 40) * 50), "", ink), small, plain_ink)
    sheet.rect(14, 70, 182, 18, line=0.2)
    for left, label, day, name in (
        (16.0, "启用", site.start, "period_from"),
        (107.0, "腾退", site.end, "period_to"),
    ):
        sheet.text(left, 76, label, Style("hei", 10))
        x = left + 13
        for part, unit in ((f"{day.year}", "年"), (f"{day.month:02d}", "月"), (f"{day.day:02d}", "日")):
            x = comb(sheet, x, 74.5, part, name, Style("hei", 11, BLACK), side=6)
            sheet.text(x + 0.8, 76.5, Run(unit, name), Style("song", 9.5))
            x += 6
    sheet.rect(14, 88, 182, 34, line=0.2)
    sheet.text(15.6, 89.3, "管养单位查看意见", small)
    checked = numbers.written_date(site.signed + timedelta(days=2))
    sheet.text(20, 97, "现场设施完好，已拍照存档，同意登记。井盖上不得压放重物。", ink)
    sheet.text(20, 110, "查看人", Style("song", 10.5))
    autograph(job, sheet, 34, 108, job.facts.dealer.legal_person, 15)
    sheet.text(120, 110, checked, Style("song", 10.5))
    foot = f"填卡 {site.handler}（{a_mobile(job)}）　　填卡日 {site.signed:%Y-%m-%d}　　本卡随身备查，完工交回"
    sheet.text(14, 128, foot, Style("song", 10))
    sealed(job, sheet, 168, 108, f"信阳市{site.district}市政工程管理处", diameter=36)
    return drawn("facility_occupy_register", "juniper_facility_card", [sheet], facility_values(site, facility))


LAYOUTS: Layouts = {
    "road_dig_application": {"juniper_dig_questions": questions, "juniper_dig_report": report},
    "facility_occupy_register": {"juniper_facility_ledger": ledger, "juniper_facility_card": card},
}
