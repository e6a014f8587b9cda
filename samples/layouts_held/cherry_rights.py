"""Notes of a right to a bay: a certificate on patterned paper, a print-out from the files, a committee's note."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cherry_common import Pen, Row, bays, dots, entries, heads, level, row, someone
from samples.ornaments import guilloche, qr_code
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def _term(job: Job, years: int) -> tuple[date, date]:
    start = a_day(job.rng, date(2022, 1, 1), date(2026, 6, 30))
    return start, years_later(start, years) - timedelta(days=1)


def card(job: Job) -> Drawn:
    """车位使用权证书: a developer's certificate, A5 across, values on dotted lines."""
    home, person = job.facts.home, job.facts.person
    sheet, issuer = job.sheet(210, 148), job.facts.developer.name
    start, end = _term(job, 20)
    issued = start - timedelta(days=job.rng.randrange(0, 9))
    guilloche(sheet, 7, 7, 196, 134, (222, 234, 226), waves=20, paper=(250, 253, 249))
    sheet.rect(7, 7, 196, 134, line=0.9, fill=(40, 110, 80))
    sheet.rect(9, 9, 192, 130, line=0.3, fill=(40, 110, 80))
    green = (20, 84, 58)
    sheet.text(105, 18, "车位使用权证书", Style("song_bold", 24, green), align="c", spacing=0.3)
    sheet.text(105, 31, f"第 {issued:%Y}{job.rng.randrange(100, 999)} 号", Style("song", 10), align="c")
    label, fill, floor = Style("song", 12.5, green), Style("kai", 14), level(home)
    rows: list[tuple[str, list[str | Run]]] = [
        ("使 用 权 人", [Run(person.name, "holder", fill)]),
        ("公民身份号码", [Run(person.id_number, "holder_id", fill)]),
        (
            "坐　　落",
            [
                Run(home.community.name, "community", fill),
                Run(f"地下车库{floor}", style=fill),
                Run(home.space_no, "space_no", fill),
                Run("号位", style=fill),
            ],
        ),
        (
            "使 用 期 限",
            [
                Run(numbers.written_date(start, form="plain"), "valid_from", fill),
                Run(" 至 ", style=fill),
                Run(numbers.written_date(end, form="plain"), "valid_to", fill),
            ],
        ),
    ]
    y = 43.0
    for name, runs in rows:
        sheet.text(24, y, name, label, spread=30)
        sheet.text(62, y - 0.5, runs, fill)
        sheet.line(60, y + 6.5, 186, y + 6.5, width=0.15, fill=green)
        y += 12
    note = "持证人凭本证在上述车位停放车辆、申请安装充电设施。转让、变更须到我公司办理换证手续，涂改无效。"
    sheet.flow(24, y + 2, 162, note, Style("song", 10), leading=1.6, indent=2)
    sheet.text(186, 112, ["填发单位 ", Run(issuer, "issuer")], Style("song", 11.5), align="r")
    sheet.text(
        186, 122, Run(numbers.written_date(issued, form="chinese"), "issue_date"), Style("song", 11.5), align="r"
    )
    qr_code(sheet, 24, 111, 18)
    if job.variant.seal:
        seals.put_round(sheet, 148, 116, seals.SealText(issuer), diameter=36)
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    long = f"地下车库{floor}"
    near = {"space_no": (*bays(home.space_no, long, "号位"), *bays(home.space_no, floor, "号"))}
    return drawn(KIND, "cherry_right_card", [sheet], values, tolerated=near)


def printout(job: Job) -> Drawn:
    """A property firm's system prints what its files say of one bay; who had it before stands below."""
    home, person = job.facts.home, job.facts.person
    firm, sheet = home.community.manager, job.sheet(297, 210)
    start, end = _term(job, job.rng.choice([5, 10]))
    issued = a_day(job.rng, date(2026, 9, 1), RECEIVED - timedelta(days=3))
    label, value = Style("hei", 10.5), Style("song", 11)
    sheet.text(20, 12, f"智慧停车管理平台 V3.2　　操作员：{someone(job)}", Style("hei", 8.5))
    sheet.text(277, 12, "第 1 页 / 共 1 页", Style("hei", 8.5), align="r")
    sheet.text(148.5, 22, "固定车位使用权登记信息", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(20, 38, ["车场：", Run(home.community.name, "community")], Style("hei", 11.5))
    widths = (34, 34, 66, 62, 61)
    rows: list[Row] = [
        heads(10, widths, "车位编码", "登记使用人", "身份证件", "有效期起", "有效期止"),
        entries(
            13,
            widths,
            Run(home.space_no, "space_no"),
            Run(person.name, "holder"),
            Run(person.id_number, "holder_id"),
            Run(f"{start:%Y-%m-%d}", "valid_from"),
            Run(f"{end:%Y-%m-%d}", "valid_to"),
        ),
        row(11, (34, 100, 62, 61), "房产", home.room_text, "绑定车辆", job.facts.vehicle.plate),
    ]
    y = table(sheet, 20, 47, rows, label=label, value=value) + 9
    earlier = start - timedelta(days=1)
    sheet.text(20, y, "变更记录", Style("hei_bold", 11.5))
    history: list[Row] = [
        heads(9, (20, 60, 60, 117), "序号", "变更日期", "原使用人", "事由"),
        entries(
            10,
            (20, 60, 60, 117),
            "1",
            f"{earlier:%Y-%m-%d}",
            someone(job, person.name),
            "原使用人退租，费用结清，车位收回",
        ),
    ]
    y = table(sheet, 20, y + 8, history, label=label, value=Style("song", 10.5)) + 8
    pen = Pen(sheet, Style("song", 12), 20, 257, y)
    pen.para("上列登记信息与我公司车位档案一致，登记使用人在有效期内对该车位享有专用权，供其办理充电设施用电手续使用。")
    y = max(pen.y + 8, 158)
    sheet.text(180, y, ["出具单位：", Run(firm.name, "issuer")], value)
    sheet.text(180, y + 10, ["打印并盖章日期：", Run(f"{issued:%Y-%m-%d}", "issue_date")], value)
    if job.variant.seal:
        seals.put_round(sheet, 232, y + 6, seals.SealText(firm.name), diameter=40)
    values: dict[str, Value] = {
        "issuer": firm.name,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn(KIND, "cherry_right_printout", [sheet], values)


def note(job: Job) -> Drawn:
    """An owners' committee says whose bay it is, in a few typed lines; no term."""
    home, person, sheet = job.facts.home, job.facts.person, job.sheet(176, 250)
    issuer, day = home.community.owners_committee, job.facts.consent_date
    drawn_lots = day.year - job.rng.randrange(3, 7)
    pen = Pen(sheet, Style("kai", 14), 22, 132, 34, leading=1.95, gap=2)
    pen.head("关于车位归谁使用的说明", Style("song_bold", 18), after=12)
    pen.para(
        f"{drawn_lots}年我委组织全体业主抽签分配地面固定车位，",
        Run(home.community.name, "community"),
        f"{home.room_text}业主",
        Run(person.name, "holder"),
        "（身份证：",
        Run(person.id_number, "holder_id"),
        "）抽得",
        Run(home.space_no, "space_no"),
        "号车位，一直由其一家停车至今，与左右两侧车位的邻居没有争议。",
    )
    pen.para("该车位未出租、未转借他人。如情况有变，我委会及时通知有关单位。")
    pen.para("以上说明供办理充电桩用电使用。")
    pen.y += 16
    y = pen.y
    pen.tail(Run(issuer, "issuer"), back=4)
    pen.tail(Run(dots(day), "issue_date"), back=10)
    pen.y += 8
    pen.item(f"说明人：{someone(job)}（业委会副主任）", style=Style("kai", 11.5))
    if job.variant.seal:
        seals.put_round(sheet, 120, y + 6, seals.SealText(issuer), diameter=38)
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "issue_date": day.isoformat(),
    }
    near = {"space_no": bays(home.space_no, "", "号")}
    return drawn(KIND, "cherry_right_note", [sheet], values, tolerated=near)


LAYOUTS: Layouts = {
    KIND: {"cherry_right_card": card, "cherry_right_printout": printout, "cherry_right_note": note},
}
