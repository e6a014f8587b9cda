"""Authorizations: a mother's hand-written one, a firm's with a table, a two-language one."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.cherry_common import PEN, Pen, Row, dots, heads, row, signed, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "authorization_letter"


def _term(job: Job) -> tuple[date, date]:
    start = job.facts.consent_date
    return start, start + timedelta(days=job.rng.choice([60, 90, 180, 364]))


def by_hand(job: Job) -> Drawn:
    """托人办事的委托, written on a page torn from a pad."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(182, 257)
    principal, agent = facts.person, facts.spouse
    start, end = _term(job)
    matter = "充电桩报装手续"
    hand = PEN.sized(14)
    for step in range(14):
        sheet.line(18, 45.2 + step * 11.11, 164, 45.2 + step * 11.11, width=0.15, fill=(190, 120, 120))
    sheet.text(91, 22, "委　托", hand.sized(20), align="c")
    pen = Pen(sheet, hand, 20, 142, 39, leading=2.25, gap=0)
    pen.para(
        "本人",
        Run(principal.name, "principal"),
        f"（身份证{principal.id_number}）因上班走不开，特托家里人",
        Run(agent.name, "agent"),
        f"（身份证{agent.id_number}）到供电营业厅替我办理",
        Run(matter, "matter"),
        f"，地点是{home.community.name}{home.space_no}号车位。",
    )
    pen.para(
        "从",
        Run(dots(start), "valid_from"),
        "到",
        Run(dots(end), "valid_to"),
        "这段时间里，办这件事签的字我都认账。",
    )
    y = 39 + 11.11 * 10
    end_x = sheet.text(88, y, "委托人：", hand)
    signed(sheet, end_x + 2, y - 1.5, principal.name, "principal")
    sheet.text(88, y + 11.11, f"手机：{principal.phone}", hand)
    sheet.text(88, y + 22.22, numbers.written_date(start), hand)
    values: dict[str, Value] = {
        "principal": principal.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    place = f"{home.community.name}{home.space_no}号车位"
    near = {
        "matter": (
            f"办理{matter}",
            f"替我办理{matter}",
            f"到供电营业厅替我办理{matter}",
            f"到供电营业厅办理{matter}",
            f"{matter}，地点是{place}",
            f"办理{matter}，地点是{place}",
            f"替我办理{matter}，地点是{place}",
            f"到供电营业厅替我办理{matter}，地点是{place}",
        )
    }
    return drawn(KIND, "cherry_mandate_hand", [sheet], values, tolerated=near)


def by_firm(job: Job) -> Drawn:
    """法人授权书 of a firm: both sides in a table, seal and the legal representative's name seal."""
    firm, agent, sheet = job.facts.company.org, job.facts.person, job.sheet()
    start, end = _term(job)
    fill = job.fill_style(12)
    matter = job.rng.choice(["办理新能源汽车充电桩用电新装业务", "办理充电设施低压用电申请、签约及验收"])
    sheet.text(105, 30, "法人单位办电授权书", Style("hei_bold", 22), align="c", spacing=0.15)
    sheet.text(25, 50, "国网信阳供电公司营业厅：", Style("song", 12.5))
    widths = (34, 64, 28, 34)
    rows: list[Row] = [
        heads(10, (160,), "授权方"),
        row(12, (34, 126), "单位全称", Run(firm.name, "principal", fill)),
        row(12, widths, "信用代码", Run(firm.uscc, style=fill), "法定代表人", Run(firm.legal_person, style=fill)),
        heads(10, (160,), "被授权方"),
        row(12, widths, "姓　　名", Run(agent.name, "agent", fill), "移动电话", Run(agent.phone, style=fill)),
        row(12, (34, 126), "证件号", Run(agent.id_number, style=fill)),
        heads(10, (160,), "授权内容"),
        row(14, (34, 126), "事　　项", Run(matter, "matter", fill)),
        row(
            14,
            (34, 126),
            "有效期",
            [
                "自 ",
                Run(f"{start:%Y-%m-%d}", "valid_from", fill),
                " 起至 ",
                Run(f"{end:%Y-%m-%d}", "valid_to", fill),
                " 止",
            ],
        ),
    ]
    bottom = table(sheet, 25, 62, rows, label=Style("hei", 11.5), value=Style("song", 12))
    pen = Pen(sheet, Style("song", 12.5), 25, 160, bottom + 8, leading=1.85)
    pen.para("被授权方在上述范围内签署的文件我单位均予承认，由此产生的权利义务由我单位享有和承担。被授权方无权转委托。")
    y, body = pen.y + 14, Style("song", 12.5)
    sheet.text(25, y, f"填表：{someone(job)}", body)
    sheet.text(96, y, "授权单位（公章）：", body)
    sheet.text(96, y + 14, "法定代表人（签章）：", body)
    sheet.text(96, y + 40, ["填写日期：", numbers.written_date(start, form="padded")], body)
    seals.put_round(sheet, 150, y - 4, seals.SealText(firm.name), diameter=36)
    seals.put_name(sheet, 154, y + 24, firm.legal_person, side=15)
    values: dict[str, Value] = {
        "principal": firm.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(KIND, "cherry_mandate_firm", [sheet], values, tolerated={"matter": (matter.removeprefix("办理"),)})


def two_languages(job: Job) -> Drawn:
    """授权委托书 with English beneath its headings; the agent is the installer's clerk."""
    facts, sheet = job.facts, job.sheet()
    principal, agent = facts.person, someone(job, facts.person.name)
    birth = date(1984 + job.rng.randrange(14), job.rng.randrange(1, 13), job.rng.randrange(1, 28))
    agent_id = numbers.id_number(job.rng, birth=birth, male=True)
    start, end = _term(job)
    fill, body = job.fill_style(12), Style("song", 12)
    matter = "居民充电桩用电报装、现场勘查配合及装表接电"
    sheet.text(105, 26, "授权委托书", Style("song_bold", 22), align="c", spacing=0.3)
    sheet.text(105, 37, "POWER OF ATTORNEY", Style("song", 11), align="c", spacing=0.12)
    sheet.line(70, 44, 140, 44, width=0.3)
    pen = Pen(sheet, body, 25, 160, 54, leading=1.8, gap=0.8)
    small = Style("hei", 9, (90, 90, 96))
    blocks: list[tuple[str, list[str | Run]]] = [
        (
            "Principal",
            [
                "委托人姓名：",
                filled(principal.name, "principal", fill),
                "　证件号码：",
                filled(principal.id_number, "", fill),
            ],
        ),
        ("Attorney", ["受托人姓名：", filled(agent, "agent", fill), "　证件号码：", filled(agent_id, "", fill)]),
        ("Matter", ["委托事项：", filled(matter, "matter", fill)]),
        (
            "Term",
            ["授权期间：", *dated(start, "valid_from", fill), " 至 ", *dated(end, "valid_to", fill)],
        ),
    ]
    for english, runs in blocks:
        pen.item(english, style=small)
        pen.item(*runs)
        pen.y += 3
    pen.item("Powers", style=small)
    pen.item("权限：代为提交和领取资料；代为在现场勘查单上签字；代缴相关费用。不包括变更户名和销户。")
    pen.y += 3
    pen.item("Undertaking", style=small)
    pen.item("声明：受托人在授权期间和权限内所办的事情，视同委托人亲自办理，委托人承担法律后果。")
    y = pen.y + 16
    sheet.text(25, y, "委托人 Principal", body)
    signed(sheet, 62, y - 2, principal.name, "principal")
    sheet.line(60, y + 6, 98, y + 6, width=0.2)
    sheet.text(108, y, "受托人 Attorney", body)
    signed(sheet, 145, y - 2, agent, "agent")
    sheet.line(143, y + 6, 181, y + 6, width=0.2)
    sheet.text(25, y + 15, f"日期 Date　{start:%Y-%m-%d}", body)
    values: dict[str, Value] = {
        "principal": principal.name,
        "agent": agent,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(KIND, "cherry_mandate_bilingual", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "cherry_mandate_hand": by_hand,
        "cherry_mandate_firm": by_firm,
        "cherry_mandate_bilingual": two_languages,
    }
}
