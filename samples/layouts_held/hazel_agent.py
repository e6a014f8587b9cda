"""Letters of authority: by hand, by a firm with a card of particulars, in two languages."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.hazel_common import GREY, Said, day, framed, mobile, pen, ruled, sign, somebody, somebodys_id
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "authorization_letter"


def _span(job: Job) -> tuple[date, date]:
    start = job.facts.consent_date
    return start, start + timedelta(days=job.rng.choice([30, 60, 90, 180, 365]))


def _values(principal: str, agent: str, matter: str, span: tuple[date, date]) -> dict[str, Value]:
    return {
        "principal": principal,
        "agent": agent,
        "matter": matter,
        "valid_from": span[0].isoformat(),
        "valid_to": span[1].isoformat(),
    }


def by_hand(job: Job) -> Drawn:
    facts = job.facts
    sheet = job.sheet(185, 260)
    span, ink = _span(job), pen(job, 14.5)
    matter = job.rng.choice(
        ["到供电所办理家里车位的充电桩报装", "到营业厅申请充电桩用电并领取电表", "代办电动车充电桩装表接电"]
    )
    ruled(sheet, 18, 48, 149, 10.5, 17)
    sheet.text(92, 26, "委托他人办事书", ink.sized(20), align="c")
    said: Said = [
        "我叫",
        Run(facts.person.name, "principal"),
        f"（身份证{facts.person.id_number}），因在外地上班请不了假，特请",
        Run(facts.spouse.name, "agent"),
        f"（身份证{facts.spouse.id_number}，电话{facts.spouse.phone}）替我",
        Run(matter, "matter"),
        "。该交的材料、该签的字，都算我本人的意思，由此产生的费用和责任我认。这份委托从",
        Run(day(span[0], "plain"), "valid_from", solid=True),
        "用到",
        Run(day(span[1], "plain"), "valid_to", solid=True),
        "，过期作废，不得再转给别人办。",
    ]
    y = sheet.flow(19, 41.2, 147, said, ink, leading=10.5 / (14.5 * 25.4 / 72), indent=2)
    y += 10.5
    sheet.text(90, y, ["委托的人：", Run(facts.person.name, "principal")], ink)
    sheet.text(90, y + 10.5, ["替办的人：", Run(facts.spouse.name, "agent")], ink)
    sheet.text(90, y + 21, day(span[0], "plain"), ink)
    seals.put_name(sheet, 152, y + 3, facts.person.name, side=12)
    values = _values(facts.person.name, facts.spouse.name, matter, span)
    return drawn(KIND, "hazel_agent_by_hand", [sheet], values)


def firm(job: Job) -> Drawn:
    org = job.facts.company.org
    sheet = job.sheet()
    span, agent = _span(job), somebody(job)
    body, label = Style("song", 13), Style("hei", 11.5)
    matter = job.rng.choice(["充电桩报装、合同签订及验收送电", "充电设施高压新装用电业务", "办理充电站用电增容手续"])
    sheet.text(105, 26, "单位授权书", Style("hei_bold", 23), align="c", spacing=0.3)
    sheet.text(26, 46, "致：国网信阳供电公司", body)
    sheet.flow(
        26,
        56,
        158,
        "现授权下表所列人员以我单位名义办理有关业务，其在权限和期限内签署的文件，我单位均予承认，授权期内不撤销。",
        body,
        leading=1.8,
        indent=2,
    )
    y = table(
        sheet,
        26,
        82,
        [
            (13, [(38, "授权单位", True), (120, Run(org.name, "principal"), False)]),
            (
                13,
                [
                    (38, "单位负责人", True),
                    (45, org.legal_person, False),
                    (30, "单位座机", True),
                    (45, org.phone, False),
                ],
            ),
            (
                13,
                [(38, "被授权人", True), (45, Run(agent, "agent"), False), (30, "职务", True), (45, "项目专员", False)],
            ),
            (13, [(38, "被授权人证号", True), (120, somebodys_id(job), False)]),
            (16, [(38, "授权办理", True), (120, Run(matter, "matter"), False)]),
            (
                13,
                [
                    (38, "授权起", True),
                    (45, Run(day(span[0], "dash"), "valid_from"), False),
                    (30, "授权止", True),
                    (45, Run(day(span[1], "dash"), "valid_to"), False),
                ],
            ),
            (13, [(38, "可否转授权", True), (120, "否", False)]),
        ],
        label=label,
        value=Style("song", 12),
    )
    sheet.text(26, y + 8, "附：被授权人居民身份证复印件一张（正反面）。", Style("song", 11))
    sheet.text(110, y + 28, "单位公章：", body)
    sheet.text(26, y + 28, ["负责人签名：", Run(org.legal_person, "", Style("kai", 17, jitter=0.06))], body)
    sheet.text(110, y + 44, ["填写于", day(span[0], "chinese")], body)
    seals.put_round(sheet, 152, y + 30, seals.SealText(org.name), diameter=42)
    return drawn(KIND, "hazel_agent_firm", [sheet], _values(org.name, agent, matter, span))


def two_tongues(job: Job) -> Drawn:
    facts, rng = job.facts, job.rng
    sheet = job.sheet(176, 250)
    span, agent = _span(job), somebody(job)
    small, value, body = Style("hei", 7.5, GREY), job.fill_style(12), Style("song", 11.5)
    matter = rng.choice(["自用充电桩的用电申请", "充电桩装表及供用电合同签署", "充电设施报装资料递交"])
    sheet.text(88, 16, "POWER OF ATTORNEY", Style("hei", 12, (90, 40, 40)), align="c", spacing=0.15)
    sheet.text(88, 24, "授权委托书", Style("song_bold", 21), align="c", spacing=0.35)
    sheet.line(30, 36, 146, 36, width=0.4, fill=(90, 40, 40))
    framed(sheet, (15, 42, 60, 17), "授权人 Principal", Run(facts.landlord.name, "principal", value), small, value)
    framed(sheet, (75, 42, 86, 17), "证件 ID No.", facts.landlord.id_number, small, value)
    framed(sheet, (15, 59, 60, 17), "受权人 Attorney-in-fact", Run(agent, "agent", value), small, value)
    framed(sheet, (75, 59, 86, 17), "证件 ID No.", somebodys_id(job), small, value)
    framed(sheet, (15, 76, 60, 17), "手机 Mobile (Attorney)", mobile(job), small, value)
    framed(sheet, (75, 76, 86, 17), "代理事项 Scope", Run(matter, "matter", value), small, value)
    framed(
        sheet, (15, 93, 73, 17), "生效 Effective from", Run(day(span[0], "short"), "valid_from", value), small, value
    )
    framed(sheet, (88, 93, 73, 17), "失效 Expires on", Run(day(span[1], "short"), "valid_to", value), small, value)
    y = (
        sheet.flow(
            15,
            118,
            146,
            "授权人声明：受权人在上列事项范围内的一切行为，其法律后果由授权人承受；超出范围的，未经追认不发生效力。"
            "授权人保留随时书面撤回的权利，撤回通知到达经办机构时生效。",
            body,
            leading=1.75,
            indent=2,
        )
        + 2
    )
    y = sheet.flow(
        15,
        y,
        146,
        "The acts of the attorney within the above scope shall bind the principal. No sub-delegation is permitted.",
        Style("song", 9.5, GREY),
        leading=1.6,
    )
    sheet.text(15, y + 14, "授权人签署 Principal's signature", small)
    sign(sheet, 17, y + 20, facts.landlord.name, "principal")
    sheet.text(92, y + 14, "受权人签署 Attorney's signature", small)
    sign(sheet, 94, y + 20, agent, "agent")
    sheet.text(15, y + 38, f"见证人 Witness：{somebody(job)}", Style("song", 10))
    return drawn(KIND, "hazel_agent_two_tongues", [sheet], _values(facts.landlord.name, agent, matter, span))


LAYOUTS: Layouts = {
    KIND: {"hazel_agent_by_hand": by_hand, "hazel_agent_firm": firm, "hazel_agent_two_tongues": two_tongues}
}
