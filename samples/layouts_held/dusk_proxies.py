"""Somebody else is sent: a firm's letter, a spouse's note by hand, a two-tongued form."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.dusk_common import FAINT, GREY, NAVY, before, bold, mark, neighbour, pen, ruled, said
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

KIND = "authorization_letter"


def term(job: Job) -> tuple[date, date]:
    first = before(job, job.facts.consent_date, 0, 20)
    return first, first + timedelta(days=job.rng.choice([29, 59, 89, 179, 364]))


def values(principal: str, agent: str, matter: str, days: tuple[date, date]) -> dict[str, Value]:
    return {
        "principal": principal,
        "agent": agent,
        "matter": matter,
        "valid_from": days[0].isoformat(),
        "valid_to": days[1].isoformat(),
    }


def firm_letter(job: Job) -> Drawn:
    """A company sends its employee: printed, with letterhead and legal representative's hand."""
    facts, firm, days = job.facts, job.facts.company.org, term(job)
    agent = facts.person
    matter = job.rng.choice(["办理充电站用电新装手续", "办理充电桩报装、签订供用电合同", "代办场站充电设施用电增容"])
    writer = Writer(job, Style("song", 13.5), leading=1.9)
    writer.sheet.line(25, 20, 185, 20, width=0.6, fill=NAVY)
    writer.title("法人授权委托书", bold(23))
    writer.line("国网河南省电力公司信阳供电公司：")
    writer.para(
        [
            "我单位",
            Run(firm.name, "principal"),
            f"（统一社会信用代码{firm.uscc}，法定代表人{firm.legal_person}），现授权本单位员工",
            Run(agent.name, "agent"),
            f"（{agent.sex}，身份证号{agent.id_number}）为我方代理人，以我方名义到贵公司",
            Run(matter, "matter"),
            "。",
        ]
    )
    writer.para(
        "代理人在上述范围内签署的一切文件和处理的有关事务，我单位均予以承认，并承担相应法律后果。代理人无转委托权。"
    )
    writer.para(["授权有效期：", mark(said(days[0]), "valid_from"), "至", mark(said(days[1]), "valid_to"), "。"])
    writer.para(f"代理人电话：{agent.phone}　　单位电话：{firm.phone}")
    sheet, y = writer.sheet, writer.y + 20
    sheet.text(96, y, "单位公章：", writer.style)
    sheet.text(96, y + 13, "法定代表人：", writer.style)
    signature(sheet, 128, y + 11, firm.legal_person)
    sheet.text(96, y + 26, "代理人签字：", writer.style)
    signature(sheet, 128, y + 24, agent.name)
    sheet.text(96, y + 39, said(days[0]), writer.style)
    seals.put_round(sheet, 150, y + 6, seals.SealText(firm.name))
    return drawn(KIND, "dusk_firm_letter", writer.sheets, values(firm.name, agent.name, matter, days))


def spouse_note(job: Job) -> Drawn:
    """By hand: away from home, so the other half goes."""
    facts, days, sheet = job.facts, term(job), job.sheet(182, 257)
    hand, me, agent = pen(job, 14.5), facts.person, facts.spouse
    matter = job.rng.choice(["办理充电桩用电申请", "申请充电桩电表", "办理家用充电桩报装"])
    ruled(sheet, 16, 56.6, 150, 11.26, 14)
    sheet.text(91, 30, "委托代办书", Style("kai", 23, hand.fill, jitter=0.03), align="c")
    sheet.flow(
        17,
        50,
        148,
        [
            Run(me.name, "principal"),
            f"（身份证{me.id_number}）长期在{job.rng.choice(['郑州', '苏州', '深圳', '武汉'])}上班，"
            "回不来，家里装桩的事委托",
            "爱人" if job.chance(0.5) else "家属",
            Run(agent.name, "agent"),
            f"（身份证{agent.id_number}）到营业厅替我",
            Run(matter, "matter"),
            "，交材料、签字都可以代我，我都认。从",
            mark(said(days[0], "hao"), "valid_from"),
            "开始算，",
            mark(said(days[1], "hao"), "valid_to"),
            "以后作废。",
        ],
        hand,
        leading=2.2,
        indent=2,
    )
    sheet.text(100, 186, "本人签字：", hand)
    signature(sheet, 126, 184, me.name)
    sheet.text(100, 198, f"电话：{me.phone}", hand)
    sheet.text(100, 210, "被委托人：", hand)
    signature(sheet, 126, 208, agent.name)
    return drawn(KIND, "dusk_spouse_note", [sheet], values(me.name, agent.name, matter, days))


def proxy_form(job: Job) -> Drawn:
    """A form in two tongues, the answer under each label."""
    facts, days, sheet = job.facts, term(job), job.sheet()
    fill, me, agent = job.fill_style(13), facts.landlord, neighbour(job)
    matter = job.rng.choice(["充电桩报装及相关资料签收", "自用充电桩报装申请与验收", "车位充电设施报装"])
    sheet.text(105, 22, "授 权 代 办 表", bold(21), align="c")
    sheet.text(105, 32, "LETTER OF AUTHORITY", Style("hei", 11, GREY), align="c")
    rows: list[tuple[str, list[str | Run]]] = [
        ("授权人 / Grantor", [Run(me.name, "principal", fill)]),
        ("授权人证件 / Grantor's ID", [Run(me.id_number, "", fill)]),
        ("受权人 / Attorney", [Run(agent, "agent", fill)]),
        ("受权人手机 / Attorney's Mobile", [Run(facts.spouse.phone, "", fill)]),
        ("代办内容 / Scope", [Run(matter, "matter", fill)]),
    ]
    y = 44.0
    for name, runs in rows:
        sheet.text(24, y, name, Style("hei", 9, GREY))
        sheet.text(28, y + 6.5, runs, fill)
        sheet.line(24, y + 13, 186, y + 13, width=0.2, fill=FAINT)
        y += 18
    for x, name, day, field in (
        (24, "生效 / Effective", days[0], "valid_from"),
        (108, "失效 / Expiry", days[1], "valid_to"),
    ):
        sheet.rect(x, y, 78, 18, line=0.25)
        sheet.text(x + 3, y + 2.5, name, Style("hei", 9, GREY))
        sheet.text(x + 6, y + 9, mark(said(day, "dash"), field, fill), fill)
    y = sheet.flow(
        24,
        y + 26,
        162,
        "授权人声明：上述受权人的代办行为视同本人行为，本人提交的材料真实有效。受权人不得再行委托他人。",
        Style("song", 11.5),
    )
    sheet.text(24, y + 12, "授权人亲笔签名 / Signature", Style("hei", 9, GREY))
    signature(sheet, 80, y + 9, me.name)
    sheet.text(24, y + 26, "受权人亲笔签名 / Signature", Style("hei", 9, GREY))
    signature(sheet, 80, y + 23, agent)
    sheet.text(24, y + 44, "以下由营业厅填写：证件已核对 □　　受理号：", Style("song", 10))
    sheet.text(24, 280, "表式 YX-17（2024年修订）", Style("hei", 8, GREY))
    return drawn(KIND, "dusk_proxy_form", [sheet], values(me.name, agent, matter, days))


LAYOUTS: Layouts = {
    KIND: {"dusk_firm_letter": firm_letter, "dusk_spouse_note": spouse_note, "dusk_proxy_form": proxy_form}
}
