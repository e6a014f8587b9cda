"""Who may use a bay: certificate, note, extract of a register."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, ornaments, people, seals
from samples.draw import BLUE_INK, RED, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.coral_common import Pen, bystander, day_in, hand, on
from samples.truth import Drawn, drawn
from samples.writing import table


def coral_purc_card(job: Job) -> Drawn:
    """A landscape certificate on tinted paper with a double frame."""
    f, s = job.facts, job.sheet(210, 148)
    home = f.home
    start = day_in(job, date(2021, 1, 1), date(2026, 5, 1))
    end = people.years_later(start, job.rng.choice([20, 10])) - timedelta(days=1)
    issued = start + timedelta(days=job.rng.randrange(1, 20))
    ornaments.guilloche(s, 8, 8, 194, 132, (236, 226, 200), waves=20, paper=(253, 250, 240))
    brown = (120, 74, 20)
    s.rect(8, 8, 194, 132, line=0.9, fill=brown)
    s.rect(10.5, 10.5, 189, 127, line=0.3, fill=brown)
    s.text(105, 18, "停放车位使用权利凭证", Style("hei_bold", 24, brown), align="c", spacing=0.2)
    s.text(192, 31, f"No.{job.rng.randrange(10**6):06d}", Style("song", 11, RED), align="r")
    kai, lab = Style("kai", 14), Style("song", 11.5, brown)
    y = 42.0
    for label, run in (
        ("权利人", Run(f.person.name, "holder", kai)),
        ("身份证明号", Run(f.person.id_number, "holder_id", kai)),
        ("楼盘名称", Run(home.community.name, "community", kai)),
        ("所在层位", Run(home.space_floor, "", kai)),
        ("位号", Run(home.space_no, "space_no", kai)),
    ):
        s.text(22, y + 1, label, lab, spread=24)
        s.text(52, y, run, kai)
        s.line(50, y + 6.5, 150, y + 6.5, width=0.15, fill=brown)
        y += 11
    s.text(22, y + 1, "使用年限", lab, spread=24)
    s.text(52, y, [on(start, "valid_from"), "　至　", on(end, "valid_to")], kai)
    s.flow(
        22,
        y + 12,
        100,
        "凭证遗失请登报声明后补办；转让使用权须到核发单位换证，私下涂改无效。",
        Style("song", 9),
        leading=1.5,
    )
    s.text(190, 118, ["核发：", Run(f.developer.name, "issuer")], Style("song", 11), align="r")
    s.text(190, 126, on(issued, "issue_date", "chinese"), Style("song", 11), align="r")
    if job.variant.seal:
        seals.put_round(s, 166, 114, seals.SealText(f.developer.name), diameter=38)
    return drawn(
        "parking_use_right_cert",
        "coral_purc_card",
        [s],
        {
            "issuer": f.developer.name,
            "holder": f.person.name,
            "holder_id": f.person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "valid_from": start.isoformat(),
            "valid_to": end.isoformat(),
            "issue_date": issued.isoformat(),
        },
    )


def coral_purc_secretary(job: Job) -> Drawn:
    """Three lines by the secretary of a committee, half a sheet."""
    f, s = job.facts, job.sheet(210, 148)
    home, who = f.home, f.home.community
    issuer = job.rng.choice([who.residents_committee, who.village_committee])
    day = day_in(job, date(2026, 3, 1), date(2026, 11, 15))
    ink = hand(16, BLUE_INK if job.chance(0.5) else (25, 25, 28))
    pen = Pen(s, ink, 22, 166, 20, 1.9)
    pen.head("车位归属情况", hand(22, ink.fill), after=9)
    pen.p(
        [
            Run(who.name, "community"),
            f"{home.room_text}",
            Run(f.person.name, "holder"),
            "，身份证",
            Run(f.person.id_number, "holder_id"),
            "，院里",
            Run(home.space_no, "space_no"),
            "号车位一直归他家停车，别的住户没有意见，情况属实。",
        ]
    )
    pen.y = max(pen.y + 6, 100)
    pen.at(186, Run(issuer, "issuer"), align="r", step=11)
    pen.at(182, on(day, "issue_date", job.rng.choice(["plain", "bare"])), align="r")
    if job.variant.seal:
        seals.put_round(s, 150, 108, seals.SealText(issuer))
    return drawn(
        "parking_use_right_cert",
        "coral_purc_secretary",
        [s],
        {
            "issuer": issuer,
            "holder": f.person.name,
            "holder_id": f.person.id_number,
            "community": who.name,
            "space_no": home.space_no,
            "issue_date": day.isoformat(),
        },
        tolerated={"space_no": (f"{home.space_no}号",)},
    )


def coral_purc_extract(job: Job) -> Drawn:
    """An extract of a register: several neighbours' rows; the sentence below says whose it is."""
    f, s = job.facts, job.sheet(297, 210)
    home, firm, rng = f.home, f.home.community.manager, job.rng
    start = day_in(job, date(2023, 1, 1), date(2026, 2, 1))
    end = people.years_later(start, rng.choice([3, 5, 20])) - timedelta(days=1)
    day = day_in(job, date(2026, 6, 1), date(2026, 11, 18))
    s.text(148, 14, "人防车位使用人台账（摘页）", Style("hei_bold", 19), align="c", spacing=0.1)
    s.text(
        20,
        27,
        [
            "项目：",
            Run(home.community.name, "community"),
            f"　　台账页次：第{rng.randrange(3, 40)}页　　管理员：{bystander(job)}",
        ],
        Style("song", 11),
    )
    w = (14, 34, 42, 62, 40, 65)
    heads = ("行", "车位标识", "使用人", "身份证号", "房号", "使用起止")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (9.0, [(a, b, True) for a, b in zip(w, heads, strict=True)])
    ]
    cells: tuple[Runs, ...]
    mine = rng.randrange(2, 5)
    for n in range(1, 7):
        if n == mine:
            cells = (
                str(n),
                Run(home.space_no, "space_no"),
                f.person.name,
                Run(f.person.id_number, "holder_id"),
                f"{home.building}-{home.unit}-{home.room}",
                [on(start, "valid_from", "dot"), "—", on(end, "valid_to", "dot")],
            )
        else:
            born = day_in(job, date(1960, 1, 1), date(1999, 1, 1))
            a = day_in(job, date(2022, 1, 1), date(2025, 12, 1))
            cells = (
                str(n),
                people.a_space_no(rng) if n != 5 else "（空置）",
                bystander(job) if n != 5 else "",
                numbers.id_number(rng, birth=born, male=True) if n != 5 else "",
                f"{rng.randrange(1, 20)}-{rng.randrange(1, 3)}-{rng.randrange(2, 18)}01" if n != 5 else "",
                [on(a, "", "dot"), "—", on(people.years_later(a, 3), "", "dot")] if n != 5 else "",
            )
        rows.append((9.5, [(wide, runs, False) for wide, runs in zip(w, cells, strict=True)]))
    y = table(s, 20, 36, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    pen = Pen(s, Style("song", 13), 20, 257, y + 8, 1.8)
    pen.p(
        [
            f"本摘页与台账原件核对无误。第{mine}行所列使用人",
            Run(f.person.name, "holder"),
            "对该车位享有使用权，租占手续在有效期内，其余各行与本次申请无关。",
        ]
    )
    pen.y += 8
    pen.at(262, ["摘录单位：", Run(firm.name, "issuer")], align="r", step=10)
    pen.at(258, ["摘录日：", on(day, "issue_date", "plain")], align="r")
    if job.variant.seal:
        seals.put_round(s, 225, pen.y - 2, seals.SealText(firm.name))
    return drawn(
        "parking_use_right_cert",
        "coral_purc_extract",
        [s],
        {
            "issuer": firm.name,
            "holder": f.person.name,
            "holder_id": f.person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "valid_from": start.isoformat(),
            "valid_to": end.isoformat(),
            "issue_date": day.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "coral_purc_card": coral_purc_card,
        "coral_purc_secretary": coral_purc_secretary,
        "coral_purc_extract": coral_purc_extract,
    },
}
