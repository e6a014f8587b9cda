"""Rights to a bay: a framed warrant, an extract from a register, questions and answers at a counter."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.aspen_common import Rows, Said, before, day, page, passer_by
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_use_right_cert"


def _term(job: Job, years: tuple[int, ...]) -> tuple[date, date, date]:
    """(from, to, issued)"""
    start = a_day(job.rng, date(2023, 1, 1), date(2026, 9, 30))
    return (
        start,
        years_later(start, job.rng.choice(years)) - timedelta(days=1),
        start + timedelta(days=job.rng.randrange(1, 40)),
    )


def warrant(job: Job) -> Drawn:
    """A5 landscape with a patterned ground; values on lines beside their labels."""
    home, person = job.facts.home, job.facts.person
    issuer = job.facts.developer.name
    start, end, issued = _term(job, (20, 40))
    sheet = job.sheet(210, 148)
    ornaments.guilloche(sheet, 8, 8, 194, 132, (228, 214, 190), waves=18)
    sheet.rect(8, 8, 194, 132, line=1.0, fill=(160, 110, 50))
    sheet.rect(10.5, 10.5, 189, 127, line=0.3, fill=(160, 110, 50))
    sheet.text(105, 18, "车位专用权凭证", Style("song_bold", 24, (130, 30, 30)), align="c", spacing=0.25)
    serial = f"凭证序号：{job.rng.randrange(1, 9999):06d}"
    sheet.text(192, 31, serial, Style("song", 9), align="r")
    label, value = Style("song", 12.5), job.fill_style(13)
    pairs: list[tuple[str, list[str | Run]]] = [
        ("专用权人", [Run(person.name, "holder", value)]),
        ("证件编号", [Run(person.id_number, "holder_id", value)]),
        ("所属楼盘", [Run(home.community.name, "community", value)]),
        ("停放位置", [Run(home.space_floor + "　", "", value), Run(home.space_no, "space_no", value)]),
        (
            "专用年限",
            [
                day(start, "valid_from", "plain", style=value),
                " 起　",
                day(end, "valid_to", "plain", style=value),
                " 止",
            ],
        ),
    ]
    y = 42.0
    for name, runs in pairs:
        sheet.text(26, y, name, label, spread=24)
        sheet.text(58, y, runs, label)
        sheet.line(56, y + 6.2, 184, y + 6.2, width=0.2, fill=(160, 110, 50))
        y += 11.5
    sheet.text(26, 103, "本凭证不得涂改、不得抵押；遗失须登报声明后补办，过户时一并收回。", Style("song", 9.5))
    sheet.text(182, 114, ["填发：", Run(issuer, "issuer")], label, align="r")
    sheet.text(182, 124, day(issued, "issue_date", "chinese"), label, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 150, 116, seals.SealText(issuer), diameter=38)
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
    return drawn(KIND, "aspen_warrant", [sheet], values)


def register(job: Job) -> Drawn:
    """A page of the firm's register, landscape: who had this bay before, who has it now."""
    home, person, firm = job.facts.home, job.facts.person, job.facts.home.community.manager
    start, end, issued = _term(job, (3, 5, 10))
    first, second = passer_by(job, person.name), job.facts.landlord.name
    old_end = start - timedelta(days=1)
    old_from = years_later(old_end, -2) + timedelta(days=1)
    older_end = old_from - timedelta(days=1)
    older_from = before(job, older_end, 500, 1400)
    sheet = job.sheet(297, 210)
    sheet.text(148.5, 18, "车位登记台账（单页摘抄）", Style("hei_bold", 18), align="c")
    body, label = Style("song", 11), Style("hei", 10.5)
    sheet.text(
        20,
        34,
        ["台账所属小区：", Run(home.community.name, "community"), "　　车位：", Run(home.space_no, "space_no")],
        body,
    )
    sheet.text(277, 34, "台账册次：第3册", body, align="r")
    marked = job.fill_style(11)
    widths = (16.0, 34.0, 62.0, 42.0, 42.0, 30.0, 31.0)
    heads = ("行次", "用位人", "身份证号码", "用位开始", "用位结束", "变动缘由", "状态")

    def old_row(number: str, name: str, since: date, until: date, why: str) -> list[tuple[float, str | Run, bool]]:
        hidden = "4115**********" + f"{job.rng.randrange(10**4):04d}"
        texts = (number, name, hidden, f"{since:%Y-%m-%d}", f"{until:%Y-%m-%d}", why, "注销")
        return [(width, text, False) for width, text in zip(widths, texts, strict=True)]

    rows: Rows = [
        (11, [(width, text, True) for width, text in zip(widths, heads, strict=True)]),
        (12, old_row("1", first, older_from, older_end, "首次登记")),
        (12, old_row("2", second, old_from, old_end, "换位")),
        (
            12,
            [
                (widths[0], "3", False),
                (widths[1], Run(person.name, "holder", marked), False),
                (widths[2], Run(person.id_number, "holder_id", marked), False),
                (widths[3], day(start, "valid_from", "dash", style=marked), False),
                (widths[4], day(end, "valid_to", "dash", style=marked), False),
                (widths[5], "受让", False),
                (widths[6], "现行有效", False),
            ],
        ),
        (12, [(width, "/", False) for width in widths]),
    ]
    bottom = table(sheet, 20, 42, rows, label=label, value=body)
    said: Said = [
        "摘抄说明：以上各行与台账原件一致。现行有效的登记为第3行，即",
        Run(person.name, "holder"),
        "在所列期间对该车位享有使用权；第1、2行已注销，不再具有效力。本页供办理用电报装查验，他用无效。",
    ]
    y = sheet.flow(20, bottom + 6, 257, said, body, leading=1.8)
    clerk = passer_by(job, person.name, first)
    sheet.text(20, y + 12, f"摘抄：{clerk}　　复核：{firm.legal_person}", body)
    sheet.text(268, y + 12, Run(firm.name, "issuer"), body, align="r")
    sheet.text(268, y + 22, ["摘抄日期 ", day(issued, "issue_date", "dot")], body, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 240, y + 16, seals.SealText(firm.name))
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
    return drawn(KIND, "aspen_register", [sheet], values)


def answers(job: Job) -> Drawn:
    """The owners' committee answers what the power office asked."""
    home, person = job.facts.home, job.facts.person
    issuer = home.community.owners_committee
    start, end, issued = _term(job, (5, 10, 20))
    asked = before(job, issued, 1, 5)
    body, strong = Style("song", 13), Style("hei_bold", 13)
    paper = page(job, body, margin=26, top=32, leading=1.75, gap=1.0)
    paper.title("车位使用情况查询回单", Style("hei_bold", 20), after=10)
    paper.line(
        f"查询来由：信阳供电公司客户经理{passer_by(job, person.name)}"
        f"于{numbers.written_date(asked)}来访，就下列事项询问。"
    )
    paper.y += 3
    pairs: list[tuple[str, Said]] = [
        (
            "问：所问的是哪个车位？",
            [
                "答：",
                Run(home.community.name, "community"),
                f"{home.space_floor}，",
                Run(home.space_no, "space_no"),
                "。",
            ],
        ),
        (
            "问：这个车位眼下归谁用？",
            [
                "答：归",
                Run(person.name, "holder"),
                f"用，住{home.room_text}，身份证号是",
                Run(person.id_number, "holder_id"),
                "。",
            ],
        ),
        (
            "问：能用到什么时候？",
            ["答：从", day(start, "valid_from"), "算起，用到", day(end, "valid_to"), "，我会存有当时的分配表。"],
        ),
        ("问：有无他人主张权利？", ["答：没有。该排另外几户的车位均已分清，边界无争议。"]),
    ]
    for question, answer in pairs:
        paper.line(question, style=strong)
        paper.para(answer)
        paper.y += 2
    paper.para("以上回答属实，可作为该住户有权使用上述车位的证明。")
    paper.y += 18
    top = paper.y
    paper.end(["回复单位：", Run(issuer, "issuer")], inset=4)
    paper.y += 3
    paper.end(["回复时间：", day(issued, "issue_date", job.date_form("plain", "dash", "chinese"))], inset=4)
    if job.variant.seal:
        seals.put_round(paper.sheet, 150, top + 8, seals.SealText(issuer))
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
    return drawn(KIND, "aspen_answers", [paper.sheet], values)


LAYOUTS: Layouts = {KIND: {"aspen_warrant": warrant, "aspen_register": register, "aspen_answers": answers}}
