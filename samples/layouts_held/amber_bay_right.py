"""The right to use a bay: a page of a register, a slip with a stub, three lines of a village secretary."""

from __future__ import annotations

from datetime import date

from samples import numbers, people, seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.amber_common import Pen, bystander, dashes, ink, on, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def _values(job: Job, issuer: str, issued: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "issuer": issuer,
        "holder": facts.person.name,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "issue_date": issued.isoformat(),
    }


def register(job: Job) -> Drawn:
    """A register page, several rows; below it, which row is certified to whom."""
    facts = job.facts
    sheet = job.sheet(297, 210)
    home, firm, person = facts.home, facts.home.community.manager, facts.person
    place = job.rng.randrange(2, 5)
    sheet.text(148, 16, "人防工程平时停车位使用登记册（摘页）", Style("hei_bold", 17), align="c")
    style = Style("song", 10.5)
    sheet.text(16, 30, ["项目：", Run(home.community.name, "community")], style)
    sheet.text(281, 30, f"第 {job.rng.randrange(2, 40)} 页　登记员：{bystander(job)}", style, align="r")
    widths = (14, 40, 34, 60, 42, 33, 33)
    heads = ("行", "泊位标识", "使用人", "证件号码", "房屋", "使用起", "使用止")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10.0, [(width, head, True) for width, head in zip(widths, heads, strict=True)])
    ]
    stem = home.space_no[:-1]
    others = [last for last in "0123456789" if last != home.space_no[-1]]
    form = job.date_form("dash", "dot", "slash")
    for number in range(1, 6):
        if number == place:
            cells: list[str | Run] = [
                str(number),
                Run(home.space_no, "space_no"),
                Run(person.name, "holder"),
                Run(person.id_number, "holder_id"),
                home.room_text,
                on(facts.lease_from, "valid_from", form=form),
                on(facts.lease_to, "valid_to", form=form),
            ]
        else:
            start = people.a_day(job.rng, date(2023, 1, 1), date(2025, 10, 1))
            end = people.years_later(start, 3)
            cells = [
                str(number),
                stem + others[number],
                bystander(job),
                f"{numbers.ID_AREA}********{job.rng.randrange(1000, 9999)}",
                f"{job.rng.randrange(1, 30)}号楼{job.rng.randrange(1, 4)}单元{job.rng.randrange(1, 20)}02室",
                on(start, form=form),
                on(end, form=form),
            ]
        rows.append((11.0, [(width, cell, False) for width, cell in zip(widths, cells, strict=True)]))
    bottom = table(sheet, 20, 40, rows, label=Style("hei", 10.5), value=style)
    pen = Pen(sheet, 20, bottom + 8, 256, Style("song", 12), 1.7)
    pen.para(
        f"证明事项：上列登记册第{place}行所载使用人，对该行泊位享有登记期限内的专属使用权，"
        "其余各行与本证明无关。人防车位战时服从统一调配。本摘页盖章后与原册核对无异。"
    )
    sheet.text(276, pen.y + 8, ["登记单位：", Run(firm.name, "issuer")], pen.style, align="r")
    sheet.text(276, pen.y + 20, ["摘录出具日：", on(facts.consent_date, "issue_date")], pen.style, align="r")
    sealed(job, sheet, 238, pen.y + 16, firm.name)
    values = _values(job, firm.name, facts.consent_date) | {
        "holder_id": person.id_number,
        "valid_from": facts.lease_from.isoformat(),
        "valid_to": facts.lease_to.isoformat(),
    }
    return drawn(KIND, "amber_register", [sheet], values)


def slip(job: Job) -> Drawn:
    """A slip like a receipt, with its stub at the left."""
    facts = job.facts
    sheet = job.sheet(200, 96)
    home, firm, person = facts.home, facts.home.community.manager, facts.person
    red, fill = Style("song", 10.5, RED), ink(job, 12)
    number = f"{job.rng.randrange(1, 9999):07d}"
    sheet.text(25, 9, "存　根", red, align="c")
    sheet.text(7, 22, ["No ", number], red)
    for row, label in enumerate(("已发凭条一张", "月　日", "领取：")):
        sheet.text(7, 34 + 13 * row, label, red)
    signature_style = ink(job, 13)
    sheet.text(22, 59, person.name, signature_style)
    dashes(sheet, 46, 4, 46, 92)
    sheet.text(123, 8, "固定泊位使用凭条", Style("song_bold", 17, RED), align="c", spacing=0.15)
    sheet.text(194, 19, ["No ", number], Style("song", 12, RED), align="r")
    pen = Pen(sheet, 52, 27, 142, red, 1.75, 0.4)
    pen.line(
        [
            "持条人",
            filled(person.name, "holder", fill),
            "，住",
            filled(home.room_text, "", fill),
            "，准予使用",
            filled(home.community.name, "community", fill),
            "第",
            filled(home.space_no, "space_no", fill),
            "号固定泊位。",
        ]
    )
    pen.line(
        [
            "使用期自",
            on(facts.lease_from, "valid_from", style=fill),
            "起至",
            on(facts.lease_to, "valid_to", style=fill),
            "止。",
        ]
    )
    pen.line("凭此条办理蓝牌识别、充电桩报装登记，遗失不补，转借作废。", style=Style("song", 9, RED))
    sheet.text(52, 72, ["填发：", Run(firm.name, "issuer", Style("hei", 10.5))], red)
    sheet.text(52, 81, ["填发日 ", on(facts.consent_date, "issue_date", style=fill)], red)
    sheet.text(192, 84, "经手 " + bystander(job), red, align="r")
    sealed(job, sheet, 143, 78, firm.name, diameter=30)
    values = _values(job, firm.name, facts.consent_date) | {
        "valid_from": facts.lease_from.isoformat(),
        "valid_to": facts.lease_to.isoformat(),
    }
    return drawn(KIND, "amber_slip", [sheet], values)


def village(job: Job) -> Drawn:
    """A village secretary's three lines on half a sheet."""
    facts = job.facts
    sheet = job.sheet(210, 148)
    home, person = facts.home, facts.person
    issuer = home.community.village_committee
    style = ink(job, 15)
    sheet.text(105, 18, "车 位 归 谁 用 的 说 明", Style("hei_bold", 18), align="c")
    runs: list[str | Run] = [
        "我村拆迁户",
        Run(person.name, "holder"),
        "（",
        Run(person.id_number, "holder_id"),
        "）分得",
        Run(home.community.name, "community"),
        f"{home.room_text}一套，随房抽签抽到车位",
        Run(home.space_no, "space_no"),
        "，由他家长期使用，村里没有另给别人，两委干部都清楚。车位还没发本子，先开这个说明给供电上看。",
    ]
    if not person.male:
        runs = [part.replace("他家", "她家") if isinstance(part, str) else part for part in runs]
    sheet.flow(22, 38, 166, runs, style, leading=1.9, indent=2)
    sheet.text(184, 96, Run(issuer, "issuer"), style, align="r")
    sheet.text(184, 108, on(facts.consent_date, "issue_date", form=job.date_form("chinese", "plain")), style, align="r")
    sheet.text(22, 122, f"村支书：{bystander(job)}　电话：{people.a_phone(job.rng)}", style.sized(12))
    sealed(job, sheet, 150, 104, issuer, diameter=42)
    if job.chance(0.4):
        seals.put_name(sheet, 96, 122, bystander(job), side=13)
    values = _values(job, issuer, facts.consent_date) | {"holder_id": person.id_number}
    return drawn(KIND, "amber_village", [sheet], values)


LAYOUTS: Layouts = {KIND: {"amber_register": register, "amber_slip": slip, "amber_village": village}}
