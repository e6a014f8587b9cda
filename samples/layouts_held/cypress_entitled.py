"""Rights to use a bay: a printed card, a street office's red-head paper, a page of a register."""

from __future__ import annotations

from datetime import date

from samples import ornaments
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cypress_common import (
    Parts,
    Rows,
    bay_readings,
    day_in,
    landline,
    later,
    loose,
    said,
    seal,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def printed_card(job: Job) -> Drawn:
    """车位使用证: a landscape card with a security background, issued by the developer."""
    facts, home = job.facts, job.facts.home
    issued = day_in(job, date(2024, 2, 1), date(2026, 10, 28))
    until = later(issued, 20)
    sheet = job.sheet(210, 148)
    ornaments.guilloche(sheet, 8, 8, 194, 132, (226, 218, 196), waves=18, paper=(253, 250, 242))
    sheet.rect(8, 8, 194, 132, line=0.9, fill=(150, 110, 50))
    sheet.rect(11, 11, 188, 126, line=0.25, fill=(150, 110, 50))
    sheet.text(105, 18, "车 位 使 用 证", Style("song_bold", 24, (130, 30, 30)), align="c", spacing=0.1)
    sheet.text(
        192,
        31,
        f"证号：{facts.developer.name[2:4]}字第{job.rng.randrange(1, 3000):05d}号",
        Style("song", 10),
        align="r",
    )
    label, value = Style("hei", 12), job.fill_style(13)
    lines: list[tuple[str, Parts]] = [
        ("持证人", [Run(facts.person.name, "holder", value)]),
        ("身份证件", [Run(facts.person.id_number, "holder_id", value)]),
        (
            "坐落",
            [
                Run(f"信阳市{home.community.district}{home.community.street}", "", value),
                Run(home.community.name, "community", value),
            ],
        ),
        ("车位", [Run(home.space_floor, "", value), "　", Run(home.space_no, "space_no", value)]),
        ("使用期", ["自", said(issued, "valid_from", "plain", value), "至", said(until, "valid_to", "plain", value)]),
    ]
    y = 44.0
    for name, parts in lines:
        sheet.text(20, y, name, label, spread=18)
        sheet.text(43, y, parts, value)
        sheet.line(42, y + 6.6, 190, y + 6.6, width=0.15, fill=(150, 110, 50))
        y += 12
    sheet.flow(
        20,
        y + 2,
        100,
        "一、持证人凭本证停放机动车，可依规加装自用充电设施。二、本证涂改无效，遗失须登报声明后补办。",
        Style("song", 9.5),
        leading=1.5,
    )
    sheet.text(192, y + 3, ["发证单位 ", Run(facts.developer.name, "issuer")], Style("song", 11), align="r")
    sheet.text(186, y + 13, ["发证日期 ", said(issued, "issue_date", "plain")], Style("song", 11), align="r")
    seal(job, sheet, 158, y + 7, facts.developer.name, diameter=36)
    values: dict[str, Value] = {
        "issuer": facts.developer.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": issued.isoformat(),
        "valid_to": until.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "cypress_printed_card", [sheet], values, tolerated={"space_no": bay_readings(job)})


def street_office(job: Job) -> Drawn:
    """A street office's red-head letter on a resettled household's bay; right without an end."""
    facts, home = job.facts, job.facts.home
    quarter = home.community.residents_committee.removesuffix("社区居民委员会")
    office = f"{quarter}街道办事处"
    issued = day_in(job, date(2026, 3, 2), date(2026, 11, 10))
    since = day_in(job, date(2021, 5, 1), date(2025, 6, 30))
    sheet, body = job.sheet(), Style("song", 15)
    sheet.text(105, 34, office, Style("song_bold", 28, RED), align="c", spread=150)
    sheet.line(25, 54, 185, 54, width=0.9, fill=RED)
    sheet.line(25, 56, 185, 56, width=0.3, fill=RED)
    short = quarter[-3:]
    sheet.text(105, 62, f"{short}办函〔{issued.year}〕{job.rng.randrange(3, 90)}号", Style("kai", 14), align="c")
    sheet.text(105, 78, "关于安置户停车位使用权属情况的函", Style("song_bold", 19), align="c")
    y = sheet.flow(26, 96, 158, "国网信阳供电公司：", body, leading=1.8)
    runs: Parts = [
        "根据棚户区改造安置方案，我街道安置居民",
        Run(facts.person.name, "holder"),
        "（居民身份证：",
        Run(facts.person.id_number, "holder_id"),
        "）选定安置房位于",
        Run(home.community.name, "community"),
        f"{home.room_text}，随房配给{home.space_floor}",
        Run(home.space_no, "space_no"),
        "号车位壹个，自",
        said(since, "valid_from"),
        "交钥匙之日起由该户专用。",
    ]
    y = sheet.flow(26, y + 1, 158, runs, body, leading=1.8, indent=2)
    y = sheet.flow(
        26,
        y,
        158,
        "因项目产权手续正在集中办理，该车位尚未核发不动产权证书。现就其使用权归属予以确认，"
        "请贵公司在该户办理自用充电桩用电报装时予以支持。",
        body,
        leading=1.8,
        indent=2,
    )
    sheet.flow(26, y, 158, "专此函达。", body, leading=1.8, indent=2)
    sheet.text(182, 214, Run(office, "issuer"), body, align="r")
    sheet.text(174, 225, said(issued, "issue_date"), body, align="r")
    sheet.text(26, 246, f"（联系人：{someone(job)}，电话：{landline(job)}）", body)
    seal(job, sheet, 150, 218, office, diameter=42)
    values: dict[str, Value] = {
        "issuer": office,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": since.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "cypress_street_office", [sheet], values, tolerated={"space_no": bay_readings(job)})


def register_page(job: Job) -> Drawn:
    """车位使用权人名册（摘页）: several rows, the last lines say whose row it is; landscape."""
    facts, home = job.facts, job.facts.home
    manager, person = home.community.manager, facts.person
    issued = day_in(job, date(2026, 6, 1), date(2026, 11, 15))
    since = day_in(job, date(2022, 1, 1), date(2026, 4, 30))
    until = later(since, 10)
    sheet = job.sheet(297, 210)
    sheet.text(148, 16, "车位使用权人名册（摘页）", Style("hei_bold", 18), align="c")
    sheet.text(18, 30, ["小区：", Run(home.community.name, "community")], Style("song", 12))
    sheet.text(279, 30, f"第{job.rng.randrange(3, 20)}页　制表：{someone(job)}", Style("song", 10), align="r")
    widths = (16.0, 40.0, 38.0, 32.0, 63.0, 36.0, 36.0)
    heads = ("序", "车位号", "房屋", "使用权人", "证件号", "使用自", "使用止")
    rows: Rows = [(10, [(wide, head, True) for wide, head in zip(widths, heads, strict=True)])]
    first, at = job.rng.randrange(20, 160), job.rng.randrange(1, 5)
    prefix = home.space_no.rstrip("0123456789")
    figures = home.space_no[len(prefix) :]
    for place in range(6):
        if place == at:
            texts: list[str | Run] = [
                str(first + place),
                Run(home.space_no, "space_no"),
                f"{home.building}-{home.unit}-{home.room}",
                Run(person.name, "holder"),
                Run(person.id_number, "holder_id"),
                said(since, "valid_from", "dash"),
                said(until, "valid_to", "dash"),
            ]
        else:
            start = day_in(job, date(2022, 1, 1), date(2026, 4, 30))
            plain = int(figures) + place - at
            other = f"{prefix}{plain:0{len(figures)}d}" if plain > 0 else f"{prefix}{plain + 600}"
            texts = [
                str(first + place),
                other,
                f"{job.rng.randrange(1, 30)}-{job.rng.randrange(1, 4)}-{job.rng.randrange(2, 30)}02",
                someone(job),
                f"4115**********{job.rng.randrange(1000, 9999)}",
                loose(start, "dash"),
                loose(later(start, 10), "dash"),
            ]
        rows.append((11, [(wide, text, False) for wide, text in zip(widths, texts, strict=True)]))
    y = table(sheet, 18, 38, rows, label=Style("hei", 11), value=Style("song", 11)) + 8
    sheet.flow(
        18,
        y,
        261,
        [
            "说明：本页由我公司《车位使用权登记台账》原样摘出，序号",
            str(first + at),
            "一行系",
            Run(person.name, "holder"),
            "登记使用的车位，情况属实，供其办理充电桩用电手续时使用。其他住户信息请勿外传。",
        ],
        Style("song", 12),
        leading=1.8,
        indent=2,
    )
    sheet.text(270, 158, Run(manager.name, "issuer"), Style("song", 13), align="r")
    sheet.text(
        262,
        169,
        ["摘出日期：", said(issued, "issue_date", job.date_form("plain", "padded"))],
        Style("song", 12),
        align="r",
    )
    sheet.text(18, 190, f"台账保管：客户服务部　　咨询电话：{manager.phone}", Style("song", 9.5))
    seal(job, sheet, 226, 163, manager.name)
    values: dict[str, Value] = {
        "issuer": manager.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "cypress_register_page", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "cypress_printed_card": printed_card,
        "cypress_street_office": street_office,
        "cypress_register_page": register_page,
    }
}
