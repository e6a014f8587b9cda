"""Hand "willow": letters that let somebody act for another."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.willow_common import A5, Row, before, neighbour, pen, plain, said, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

_NAVY: Colour = (24, 44, 96)


def letterhead(job: Job) -> Drawn:
    """A firm's letter on its own paper: whom it sends, for what, from when to when."""
    facts = job.facts
    firm, day = facts.company.org, facts.consent_date
    start, end = day, day + timedelta(days=job.rng.choice((30, 60, 90, 180)))
    matter = job.rng.choice(
        ("办理公司停车场充电桩的用电报装", "申请充电场站高压用电新装", "代办办公楼前充电设施接电手续")
    )
    sheet, body = job.sheet(), Style("song", 14)
    sheet.text(26, 16, firm.name, Style("hei_bold", 15, _NAVY))
    sheet.line(26, 25, 184, 25, width=0.8, fill=_NAVY)
    sheet.line(26, 26.3, 184, 26.3, width=0.2, fill=_NAVY)
    sheet.text(105, 44, "派员办事委托函", Style("hei_bold", 22), align="c", spacing=0.25)
    y = sheet.flow(26, 70, 158, "国网信阳供电公司营业窗口：", body) + 3
    y = sheet.flow(
        26,
        y,
        158,
        [
            "现委派我公司职员",
            Run(facts.person.name, "agent"),
            f"（工号{job.rng.randrange(100, 999)}，身份证号码{facts.person.id_number}）前往贵处，全权经办下列事务：",
            Run(matter, "matter"),
            "。",
        ],
        body,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(
        26,
        y + 1,
        158,
        "该职员在上述事务范围内递交、领取、签署的文件，我公司均予承认，由此产生的法律后果由我公司承担；该职员无权再行转托他人。",
        body,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(
        26,
        y + 1,
        158,
        [
            "委派的有效时段：",
            said(start, "valid_from", "plain"),
            "至",
            said(end, "valid_to", "plain"),
            "，过期自行失效。",
        ],
        body,
        leading=1.9,
        indent=2,
    )
    y += 18
    sheet.text(182, y, Run(firm.name, "principal"), body, align="r")
    sheet.text(182, y + 11, f"法定代表人：{firm.legal_person}", body, align="r")
    sheet.text(182, y + 22, plain(day, "plain"), body, align="r")
    sheet.line(26, 276, 184, 276, width=0.3, fill=_NAVY)
    sheet.text(26, 278, f"{firm.address}　　{firm.phone}", Style("hei", 9, _NAVY))
    sealed(job, sheet, 142, y + 10, firm.name)
    truth: dict[str, Value] = {
        "principal": firm.name,
        "agent": facts.person.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "willow_auth_letterhead", [sheet], truth)


def family(job: Job) -> Drawn:
    """A handwritten note: the owner is away, wife or husband goes to the counter; ends on a date, no beginning."""
    facts, home = job.facts, job.facts.home
    day = before(job, facts.consent_date, 0, 10)
    end = day + timedelta(days=job.rng.choice((20, 45, 90)))
    matter = job.rng.choice(("给自家车位申请充电桩电表", "办理车位装充电桩的用电手续"))
    sheet, hand = job.sheet(*A5), pen(job, 14, wild=0.04)
    mate = "妻子" if facts.person.male else "丈夫"
    sheet.text(74, 20, "托人代办的条子", hand.sized(19), align="c")
    y = sheet.flow(
        15,
        40,
        118,
        [
            "本人",
            Run(facts.person.name, "principal"),
            f"（身份证{facts.person.id_number}）近期在外地出差，回不来，托{mate}",
            Run(facts.spouse.name, "agent"),
            f"（身份证{facts.spouse.id_number}）替我",
            Run(matter, "matter"),
            f"，地点是{home.community.name}。",
        ],
        hand,
        leading=1.85,
        indent=2,
    )
    y = sheet.flow(
        15, y + 1, 118, f"交材料、签字、领回执都由{mate}一人办就行，代签的我都认。", hand, leading=1.85, indent=2
    )
    y = sheet.flow(
        15, y + 1, 118, ["这张条子用到", said(end, "valid_to", "plain"), "为止。"], hand, leading=1.85, indent=2
    )
    y += 8
    end_x = sheet.text(62, y, "写条人：", hand)
    signature(sheet, end_x + 1, y - 1, facts.person.name)
    sheet.text(62, y + 12, f"电话：{facts.person.phone}", hand)
    sheet.text(62, y + 24, plain(day, "plain"), hand)
    truth: dict[str, Value] = {
        "principal": facts.person.name,
        "agent": facts.spouse.name,
        "matter": matter,
        "valid_to": end.isoformat(),
    }
    near = {"valid_from": (day.isoformat(),), "matter": (f"替我{matter}",)}
    return drawn("authorization_letter", "willow_auth_family", [sheet], truth, tolerated=near)


def counter_form(job: Job) -> Drawn:
    """A form of the service hall: two blocks of particulars, powers with little boxes, a term."""
    facts = job.facts
    agent, asker, fill = facts.spouse, facts.person, job.fill_style(11)
    start = before(job, facts.consent_date, 0, 10)
    end = start + timedelta(days=job.rng.choice((29, 59, 89)))
    matter = job.rng.choice(("个人充电桩低压新装", "居民自用充电桩增设电表", "车位充电桩报装接电"))
    sheet, label = job.sheet(), Style("hei", 10.5)
    sheet.text(105, 22, "用电业务委办登记表", Style("hei_bold", 19), align="c", spacing=0.2)
    sheet.text(190, 34, f"窗口：{job.rng.randrange(1, 12)}号　受理员：{neighbour(job)}", Style("song", 9.5), align="r")
    rows: list[Row] = [
        (
            12,
            [
                (16, "本人", True),
                (30, "姓名", True),
                (44, Run(asker.name, "principal", fill), False),
                (30, "手机", True),
                (50, Run(asker.phone, "", fill), False),
            ],
        ),
        (12, [(46, "本人身份证", True), (124, Run(asker.id_number, "", fill), False)]),
        (
            12,
            [
                (16, "代办", True),
                (30, "姓名", True),
                (44, Run(agent.name, "agent", fill), False),
                (30, "手机", True),
                (50, Run(agent.phone, "", fill), False),
            ],
        ),
        (12, [(46, "代办身份证", True), (124, Run(agent.id_number, "", fill), False)]),
        (12, [(46, "与本人关系", True), (124, "√配偶　　□父母　　□子女　　□其他", False)]),
        (14, [(46, "交办的业务", True), (124, Run(matter, "matter", fill), False)]),
        (
            20,
            [
                (46, "代办可做", True),
                (124, "√ 递交资料　√ 签署申请表　√ 领取通知书\n□ 缴纳费用　□ 签订供用电合同", False),
            ],
        ),
        (
            12,
            [
                (46, "生效", True),
                (39, said(start, "valid_from", "dash", fill), False),
                (46, "终止", True),
                (39, said(end, "valid_to", "dash", fill), False),
            ],
        ),
    ]
    y = table(sheet, 20, 42, rows, label=label, value=Style("song", 11)) + 5
    note = "填表说明：本表由本人亲笔签名；代办须带两人的身份证原件；依照《民法典》第一百六十五条，授权采用书面形式。"
    y = sheet.flow(20, y, 170, note, Style("song", 9.5), leading=1.55) + 8
    end_x = sheet.text(24, y, "本人签名：", Style("song", 11.5))
    signature(sheet, end_x + 2, y - 2, asker.name)
    end_x = sheet.text(112, y, "代办签名：", Style("song", 11.5))
    signature(sheet, end_x + 2, y - 2, agent.name)
    sheet.text(112, y + 14, f"填表日期：{plain(start, 'dash')}", Style("song", 11.5))
    truth: dict[str, Value] = {
        "principal": asker.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "willow_auth_counter_form", [sheet], truth)


LAYOUTS: Layouts = {
    "authorization_letter": {
        "willow_auth_letterhead": letterhead,
        "willow_auth_family": family,
        "willow_auth_counter_form": counter_form,
    }
}
