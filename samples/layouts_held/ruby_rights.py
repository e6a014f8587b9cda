"""Who may use a bay: a framed certificate, a page of a register, questions and answers."""

from __future__ import annotations

from samples import ornaments, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.ruby_common import Pen, around, heads_and_rows, other_phone, passer_by, pen_ink, sealed, when
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _values(job: Job, issuer: str) -> dict[str, Value]:
    home = job.facts.home
    return {
        "issuer": issuer,
        "holder": job.facts.person.name,
        "holder_id": job.facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
    }


def framed(job: Job) -> Drawn:
    """Landscape A4 with a frame of waves: a developer's certificate for twenty years."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, issuer = job.sheet(297, 210), facts.person, facts.developer.name
    tone = rng.choice([(222, 206, 170), (200, 220, 206), (214, 208, 228)])
    for box in ((8, 8, 281, 11), (8, 191, 281, 11), (8, 19, 11, 172), (278, 19, 11, 172)):
        ornaments.guilloche(sheet, *box, tone, waves=8)
    sheet.rect(19, 19, 259, 172, line=0.7, fill=(150, 110, 50))
    given = around(rng, facts.lease_from, -900, -40)
    start = around(rng, given, 0, 20)
    end = years_later(start, rng.choice([10, 20, 20]))
    sheet.text(148.5, 32, "专属泊位凭证", Style("song_bold", 32, (130, 40, 30)), align="c", spacing=0.5)
    sheet.text(148.5, 48, f"编号　{given.year}泊字第{rng.randrange(1, 900):04d}号", Style("song", 11), align="c")
    body, fill = Style("song", 15), job.fill_style(15)
    left, wide = 46.0, 205.0
    lines: list[list[str | Run]] = [
        ["持 证 人　", Run(person.name, "holder", fill)],
        ["身份号码　", Run(person.id_number, "holder_id", fill)],
        ["项　　目　", Run(home.community.name, "community", fill)],
        ["泊　　位　", f"{home.space_floor}　", Run(home.space_no, "space_no", fill)],
        [
            "专用期限　",
            Run(when(start), "valid_from", fill),
            " 起 ",
            Run(when(end), "valid_to", fill),
            " 止",
        ],
    ]
    y = 62.0
    for runs in lines:
        sheet.text(left, y, runs, body)
        sheet.line(left + 26, y + 7, left + 150, y + 7, width=0.2, fill=(150, 110, 50))
        y += 14
    sheet.flow(
        left,
        y + 2,
        wide,
        "持证人在期限内对上列泊位专用，他人不得占停；遗失本证应登报声明后补发，涂改无效。",
        Style("song", 11.5),
    )
    sheet.text(252, 158, ["发证单位　", Run(issuer, "issuer")], Style("song", 13), align="r")
    sheet.text(
        252, 169, Run(when(given, job.date_form("chinese", "plain")), "issue_date"), Style("song", 13), align="r"
    )
    sealed(job, sheet, 222, 162, issuer, diameter=42)
    values = _values(job, issuer) | {
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": given.isoformat(),
    }
    return drawn("parking_use_right_cert", "ruby_framed", [sheet], values)


def register_page(job: Job) -> Drawn:
    """A page of the firm's register; a sentence below says whose row is certified."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, firm = job.sheet(), facts.person, home.community.manager
    sheet.text(105, 20, "地下车位使用人登记台账（摘页）", Style("hei_bold", 18), align="c")
    small = Style("song", 10.5)
    sheet.text(18, 33, ["项目：", Run(home.community.name, "community")], small)
    sheet.text(192, 33, f"页码 {rng.randrange(2, 40)} / {rng.randrange(40, 66)}", small, align="r")
    mine = rng.randrange(5)
    first = rng.randrange(20, 300)
    rows: list[list[Runs]] = []
    for row in range(5):
        if row == mine:
            rows.append(
                [
                    str(first + row),
                    Run(person.name, "holder"),
                    Run(home.space_no, "space_no"),
                    f"{home.building}-{home.unit}-{home.room}",
                    Run(when(facts.lease_from, "dash"), "valid_from"),
                    Run(when(facts.lease_to, "dash"), "valid_to"),
                    facts.vehicle.plate,
                ]
            )
            continue
        begin = around(rng, facts.lease_from, -400, 0)
        rows.append(
            [
                str(first + row),
                passer_by(job, person.name),
                f"D{rng.randrange(501, 899)}",
                f"{rng.randrange(1, 20)}-{rng.randrange(1, 3)}-{rng.randrange(2, 18)}02",
                when(begin, "dash"),
                when(years_later(begin, 2), "dash"),
                f"豫SA{rng.randrange(10**4):04d}Z"[:7],
            ]
        )
    bottom = heads_and_rows(
        sheet,
        18,
        40,
        (14, 26, 24, 28, 28, 28, 26),
        ("行号", "使用人", "位号", "房屋", "启用日", "截止日", "登记车辆"),
        rows,
        head=Style("hei", 10),
        value=Style("song", 10),
        height=11,
    )
    pen = Pen(sheet, 18, bottom + 10, 174, Style("song", 12.5), leading=1.9)
    pen.para(
        [
            f"以上由我单位台账复印。第{first + mine}行所载使用人的居民身份证号为",
            Run(person.id_number, "holder_id"),
            "，其对该位号车位享有使用权，目前无欠费、无争议。其余各行与本次出具无关。",
        ]
    )
    pen.y += 16
    given = max(facts.consent_date, around(rng, facts.lease_from, 2, 12))
    pen.line(f"台账管理员：{passer_by(job, person.name)}　　复核：{passer_by(job, person.name)}")
    pen.y += 4
    pen.right([Run(firm.name, "issuer"), "（盖章有效）"], step=10)
    pen.right(["摘录于 ", Run(when(given, job.date_form("plain", "dash", "loose")), "issue_date")])
    sealed(job, sheet, 150, pen.y - 10, firm.name)
    values = _values(job, firm.name) | {
        "valid_from": facts.lease_from.isoformat(),
        "valid_to": facts.lease_to.isoformat(),
        "issue_date": given.isoformat(),
    }
    return drawn("parking_use_right_cert", "ruby_register_page", [sheet], values)


def asked_answered(job: Job) -> Drawn:
    """A committee answers a printed list of questions by pen."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person = job.sheet(182, 257), facts.person
    issuer = rng.choice([home.community.residents_committee, home.community.owners_committee])
    ink = pen_ink(job, 12.5)
    sheet.text(91, 18, "停车位使用情况核实单", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.flow(
        18,
        31,
        146,
        "请用黑色或蓝色笔如实作答，作答后加盖公章。问题由受理窗口印制，答复人对内容负责。",
        Style("song", 9.5),
    )
    asked: list[tuple[str, list[str | Run]]] = [
        ("问：车在哪个院里停？", [Run(home.community.name, "community"), f"，{home.community.street}"]),
        ("问：具体是几号车位？", [f"{home.space_floor} ", Run(home.space_no, "space_no")]),
        ("问：现在归谁使用？", [Run(person.name, "holder"), f"，住{home.room_text}"]),
        ("问：此人证件号码？", [Run(person.id_number, "holder_id")]),
        ("问：怎么得来的？", [rng.choice(["开发商赠送，无房本", "抽签分得，长期使用", "买房时一并购得使用权"])]),
        ("问：有无他人争用？", ["没有"]),
        ("问：能否固定使用？", ["能，画了地锁线，别人不停"]),
    ]
    y = table(
        sheet,
        18,
        46,
        [(14, [(48, question, True), (98, answer, False)]) for question, answer in asked],
        label=Style("song", 11.5),
        value=ink,
    )
    day = facts.consent_date
    sheet.text(18, y + 8, f"答复人：{passer_by(job, person.name)}　　电话：{other_phone(job)}", Style("song", 11))
    sheet.text(18, y + 22, ["核实单位：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(
        18,
        y + 34,
        ["作答日期：", Run(when(day, job.date_form("loose", "plain")), "issue_date", ink)],
        Style("song", 12),
    )
    sheet.text(18, y + 62, "表样：便民〔2024〕6号附件三，2024年5月启用", Style("song", 8.5))
    if job.variant.seal:
        seals.put_round(sheet, 122, y + 28, seals.SealText(issuer), diameter=36)
    values = _values(job, issuer) | {"issue_date": day.isoformat()}
    return drawn("parking_use_right_cert", "ruby_asked_answered", [sheet], values)


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "ruby_framed": framed,
        "ruby_register_page": register_page,
        "ruby_asked_answered": asked_answered,
    }
}
