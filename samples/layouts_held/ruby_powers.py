"""Three papers that let somebody act for another."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.ruby_common import (
    Pen,
    around,
    passer_by,
    pen_ink,
    sealed,
    when,
)
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def firm_letter(job: Job) -> Drawn:
    """A firm sends a member of staff to the power company."""
    facts, rng = job.facts, job.rng
    sheet, firm, agent = job.sheet(), facts.company.org, facts.spouse
    start = around(rng, facts.consent_date, -10, 0)
    end = start + timedelta(days=rng.choice([30, 60, 90, 180]))
    pen = Pen(sheet, 27, 34, 156, Style("song", 13.5), leading=1.95)
    pen.head("法人授权委托证明书", Style("hei_bold", 21), spacing=0.15, after=12)
    matter = rng.choice(
        ["新能源汽车充电桩报装、勘查及验收签字", "办理公司院内充电桩新装用电业务", "提交并领取充电设施用电申请资料"]
    )
    pen.para(
        [
            Run(firm.name, "principal"),
            f"（统一社会信用代码{firm.uscc}）兹委派本单位职工",
            Run(agent.name, "agent"),
            f"（身份证{agent.id_number}）为我单位代理人，代理事项为：",
            Run(matter, "matter"),
            "。",
        ]
    )
    pen.para(
        [
            "代理期限自",
            Run(when(start), "valid_from"),
            "起至",
            Run(when(end), "valid_to"),
            "止，代理人无转委托权，在上述权限内所签文件我单位均予承认。",
        ]
    )
    pen.y += 20
    pen.line(f"单位（公章）：{firm.name}")
    pen.line(f"法定代表人：{firm.legal_person}（签章）")
    pen.line(f"代理人手机：{agent.phone}")
    pen.right(when(start, job.date_form("chinese", "plain")), inset=8)
    sealed(job, sheet, 112, pen.y - 28, firm.name, diameter=42)
    values: dict[str, Value] = {
        "principal": firm.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "ruby_firm_letter", [sheet], values)


def counter_form(job: Job) -> Drawn:
    """A hall's form in two columns: who gives, who gets; a strip with the term below."""
    facts, rng = job.facts, job.rng
    sheet, giver, agent = job.sheet(182, 257), facts.person, facts.landlord
    start = around(rng, facts.consent_date, -8, 0)
    end = years_later(start, 1) - timedelta(days=1)
    fill, small = job.fill_style(11.5), Style("hei", 10.5)
    sheet.text(91, 17, "代 办 委 托 单", Style("hei_bold", 20), align="c")
    sheet.text(
        164,
        30,
        f"窗口 {rng.randrange(1, 20)}　叫号 {rng.choice('ABC')}{rng.randrange(1, 200):03d}",
        Style("song", 9.5),
        align="r",
    )
    matter = rng.choice(["申报车位充电桩用电", "充电桩报装业务全程代办", "充电桩报装（含签订供用电合同）"])
    y = table(
        sheet,
        18,
        37,
        [
            (10, [(73, "本人（托办）", True), (73, "受托办事人", True)]),
            (
                12,
                [
                    (20, "姓名", True),
                    (53, Run(giver.name, "principal", fill), False),
                    (20, "姓名", True),
                    (53, Run(agent.name, "agent", fill), False),
                ],
            ),
            (12, [(20, "证号", True), (53, giver.id_number, False), (20, "证号", True), (53, agent.id_number, False)]),
            (12, [(20, "手机", True), (53, giver.phone, False), (20, "手机", True), (53, agent.phone, False)]),
            (14, [(20, "关系", True), (126, rng.choice(["同事", "朋友", "表亲", "邻居"]), False)]),
            (16, [(20, "办什么", True), (126, Run(matter, "matter", fill), False)]),
            (
                14,
                [
                    (20, "从", True),
                    (53, Run(when(start, "dash"), "valid_from", fill), False),
                    (20, "到", True),
                    (53, Run(when(end, "dash"), "valid_to", fill), False),
                ],
            ),
        ],
        label=small,
        value=Style("song", 10.5),
    )
    pen = Pen(sheet, 18, y + 6, 146, Style("song", 10.5), leading=1.65)
    pen.para(
        "本人因故不能到场，自愿由上列受托人代办并代签相关表单，由此产生的后果由本人承担。受托人须携带双方身份证原件。"
    )
    pen.y += 8
    sheet.text(18, pen.y, "托办人签：", pen.style)
    sheet.text(38, pen.y - 1.5, giver.name, pen_ink(job, 16))
    sheet.text(98, pen.y, "受托人签：", pen.style)
    sheet.text(118, pen.y - 1.5, agent.name, pen_ink(job, 16))
    sheet.text(18, pen.y + 16, f"窗口核验：{passer_by(job, giver.name, agent.name)}", pen.style)
    if job.chance(0.6):
        seals.put_stamp(sheet, 126, pen.y + 22, ["信阳政务服务大厅", when(start, "dash"), "已核验"], width=38)
    values: dict[str, Value] = {
        "principal": giver.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "ruby_counter_form", [sheet], values)


def note_to_spouse(job: Job) -> Drawn:
    """A few lines by hand: the wife or husband goes instead."""
    facts, rng = job.facts, job.rng
    sheet, giver, agent = job.sheet(148, 210), facts.person, facts.spouse
    signed = around(rng, facts.consent_date, -12, 3)
    end = around(rng, signed, 20, 120)
    ink = pen_ink(job, 14)
    pen = Pen(sheet, 16, 24, 116, ink, leading=2.0)
    pen.head("托付书", ink.sized(22), spacing=0.3, after=9)
    matter = rng.choice(["去供电营业厅报装充电桩", "办理充电桩装表接电的手续", "申请家用充电桩电表"])
    whom = "妻子" if giver.male else "丈夫"
    pen.para(
        [
            "本人",
            Run(giver.name, "principal"),
            f"在外地上班回不来，托我{whom}",
            Run(agent.name, "agent"),
            "替我",
            Run(matter, "matter"),
            "，字由",
            "她" if giver.male else "他",
            "代签，我都认。",
        ]
    )
    pen.para(["这张托付书用到", Run(when(end), "valid_to"), "，过期作废。"])
    pen.y += 6
    pen.line(f"本人身份证：{giver.id_number}")
    pen.line(f"{whom}身份证：{agent.id_number}")
    pen.y += 6
    pen.right(f"{giver.name}", inset=10, style=ink.sized(17))
    pen.right(when(signed, job.date_form("plain", "loose")), inset=6)
    values: dict[str, Value] = {
        "principal": giver.name,
        "agent": agent.name,
        "matter": matter,
        "valid_to": end.isoformat(),
    }
    return drawn(
        "authorization_letter", "ruby_note_to_spouse", [sheet], values, tolerated={"valid_from": (signed.isoformat(),)}
    )


LAYOUTS: Layouts = {
    "authorization_letter": {
        "ruby_firm_letter": firm_letter,
        "ruby_counter_form": counter_form,
        "ruby_note_to_spouse": note_to_spouse,
    }
}
