"""Certificates of the right to use a parking space: letters and a card."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn


def use_right_letter(job: Job) -> Drawn:
    """车位使用权证明: a letter of the developer or the property company."""
    facts, home = job.facts, job.facts.home
    person, place, sheet = facts.person, home.community, job.sheet()
    issuer = job.rng.choice([facts.developer.name, place.manager.name])
    issued = facts.consent_date
    start = a_day(job.rng, RECEIVED.replace(year=2019), RECEIVED.replace(year=2025))
    end = years_later(start, job.rng.choice([20, 30, 50])) - timedelta(days=1)
    fill = job.fill_style(14)
    body = Style("song", 14)
    form = job.date_form("plain", "padded", "dot")
    sheet.text(105, 40, "车位使用权证明", Style("hei_bold", 24), align="c", spacing=0.25)
    y = sheet.flow(
        28,
        70,
        154,
        [
            "兹证明",
            filled(place.name, "community", fill),
            f"小区{home.room_text}业主",
            filled(person.name, "holder", fill),
            "（身份证号：",
            filled(person.id_number, "holder_id", fill),
            "），对本小区",
            filled(home.space_floor, "", fill),
            filled(home.space_no, "space_no", fill),
            "号车位享有固定使用权，使用期限自",
            Run(numbers.written_date(start, form=form), "valid_from", fill),
            "至",
            Run(numbers.written_date(end, form=form), "valid_to", fill),
            "。",
        ],
        body,
        leading=2.0,
        indent=2,
    )
    y = sheet.flow(
        28,
        y + 2,
        154,
        "该车位为人防工程平时使用车位，不办理不动产登记，使用权人可在车位上安装自用充电设施。",
        body,
        leading=2.0,
        indent=2,
    )
    sheet.flow(28, y + 2, 154, "特此证明。", body, leading=2.0, indent=2)
    sheet.text(182, 190, Run(issuer, "issuer"), body, align="r")
    sheet.text(176, 204, Run(numbers.written_date(issued, form="plain"), "issue_date"), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, 198, seals.SealText(issuer))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn("parking_use_right_cert", "use_right_letter", [sheet], values)


def use_right_card(job: Job) -> Drawn:
    """车位使用权证: a framed card with labelled lines."""
    facts, home = job.facts, job.facts.home
    person, place, sheet = facts.person, home.community, job.sheet(210, 148)
    issuer = facts.developer.name
    start = a_day(job.rng, RECEIVED.replace(year=2016), RECEIVED.replace(year=2024))
    end = years_later(start, job.rng.choice([20, 40])) - timedelta(days=1)
    sheet.rect(8, 8, 194, 132, line=1.0, fill=(160, 60, 50))
    sheet.rect(11, 11, 188, 126, line=0.3, fill=(160, 60, 50))
    sheet.text(105, 20, "车位使用权证", Style("hei_bold", 24), align="c", spacing=0.4)
    label, value = Style("hei", 12), job.fill_style(12)
    rows: list[tuple[str, Run]] = [
        ("小区名称", Run(place.name, "community", value)),
        ("使用权人", Run(person.name, "holder", value)),
        ("身份证号", Run(person.id_number, "holder_id", value)),
        ("车位编号", Run(home.space_no, "space_no", value)),
    ]
    y = 42.0
    for name, run in rows:
        sheet.text(26, y, name, label, spread=22)
        sheet.text(56, y, run, value)
        sheet.line(54, y + 6, 150, y + 6)
        y += 13
    form = job.date_form("plain", "dot", "dash")
    sheet.text(26, y, "使用期限", label, spread=22)
    sheet.text(
        56,
        y,
        [
            Run(numbers.written_date(start, form=form), "valid_from", value),
            " 至 ",
            Run(numbers.written_date(end, form=form), "valid_to", value),
        ],
        value,
    )
    sheet.line(54, y + 6, 150, y + 6)
    sheet.text(100, 113, ["发证单位：", Run(issuer, "issuer")], Style("song", 11.5))
    sheet.text(
        100, 124, ["发证日期：", Run(numbers.written_date(start, form="plain"), "issue_date")], Style("song", 11.5)
    )
    if job.variant.seal:
        seals.put_round(sheet, 158, 116, seals.SealText(issuer))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": start.isoformat(),
    }
    return drawn("parking_use_right_cert", "use_right_card", [sheet], values)


def ground_letter(job: Job) -> Drawn:
    """固定车位证明: of a committee, the space first and the person after it."""
    facts, home = job.facts, job.facts.home
    person, place, sheet = facts.person, home.community, job.sheet()
    issuer = job.rng.choice([place.residents_committee, place.owners_committee, place.manager.name])
    start = a_day(job.rng, RECEIVED.replace(year=2022), RECEIVED.replace(year=2025))
    end = years_later(start, 5) - timedelta(days=1)
    body, form = Style("song", 14), job.date_form("plain", "padded")
    sheet.text(105, 38, "固定车位证明", Style("hei_bold", 24), align="c", spacing=0.2)
    runs: list[str | Run] = [
        "我单位管理的",
        Run(place.name, "community"),
        "地面停车场",
        Run(home.space_no, "space_no"),
        "号泊位，由住户",
        Run(person.name, "holder"),
        "（身份证号码",
        Run(person.id_number, "holder_id"),
        "）固定使用，使用期从",
        Run(numbers.written_date(start, form=form), "valid_from"),
        "到",
        Run(numbers.written_date(end, form=form), "valid_to"),
        "，期间不再安排他人使用。",
    ]
    sheet.flow(28, 66, 154, runs, body, leading=2.0, indent=2)
    sheet.text(182, 168, Run(issuer, "issuer"), body, align="r")
    day = numbers.written_date(facts.consent_date, form=job.date_form("spaced", "chinese"))
    sheet.text(178, 181, Run(day, "issue_date"), body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, 175, seals.SealText(issuer))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": facts.consent_date.isoformat(),
    }
    return drawn("parking_use_right_cert", "ground_letter", [sheet], values)


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "use_right_letter": use_right_letter,
        "use_right_card": use_right_card,
        "ground_letter": ground_letter,
    }
}
