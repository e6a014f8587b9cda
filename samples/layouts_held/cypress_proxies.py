"""Authority given to another: a firm's letter, an owner's hand, a window's slip with boxes."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.cypress_common import (
    Parts,
    Rows,
    day_in,
    later,
    loose,
    pen,
    said,
    seal,
    signed,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "authorization_letter"


def firm_letter(job: Job) -> Drawn:
    """办电业务授权函: a firm's letterhead, with a reference number and an addressee."""
    org, agent = job.facts.company.org, job.facts.person
    since = day_in(job, date(2026, 9, 1), date(2026, 11, 18))
    until = since + timedelta(days=job.rng.choice((90, 180, 364)))
    matter = job.rng.choice(
        (
            "充电站高压用电新装报装",
            "电动汽车充电桩用电报装及合同签订",
            "充电设施低压增容申请",
        )
    )
    sheet, body, blue = job.sheet(), Style("song", 14), (30, 70, 140)
    sheet.text(105, 17, org.name, Style("hei_bold", 19, blue), align="c", spacing=0.1)
    sheet.text(105, 28, f"{org.address}　TEL {org.phone}", Style("hei", 9, blue), align="c")
    sheet.line(22, 34, 188, 34, width=0.7, fill=blue)
    sheet.text(188, 39, f"函〔{since.year}〕{job.rng.randrange(3, 80):02d}", Style("song", 11), align="r")
    sheet.text(105, 54, "办电业务授权函", Style("hei_bold", 22), align="c", spacing=0.1)
    y = sheet.flow(26, 76, 158, "国网河南省电力公司信阳供电公司：", body, leading=1.9)
    runs: Parts = [
        "我司",
        Run(org.name, "principal"),
        f"（统一社会信用代码{org.uscc}）现派",
        Run(agent.name, "agent"),
        f"（{agent.sex}，身份证号{agent.id_number}，手机{agent.phone}）前往贵处，全权代表我司办理",
        Run(matter, "matter"),
        "，其在授权范围内提交、签收的材料和作出的答复，我司均予承认。被授权人不得再行转托他人。",
    ]
    y = sheet.flow(26, y + 1, 158, runs, body, leading=1.9, indent=2)
    sheet.flow(
        26,
        y,
        158,
        ["本函有效期：", said(since, "valid_from"), "至", said(until, "valid_to"), "。逾期自动作废。"],
        body,
        leading=1.9,
        indent=2,
    )
    sheet.text(184, 206, org.name, body, align="r")
    sheet.text(184, 217, f"法定代表人：{org.legal_person}", body, align="r")
    sheet.text(178, 228, loose(since, job.date_form("plain", "padded")), body, align="r")
    sheet.text(26, 256, f"附：被授权人身份证复印件1份　　行政部核稿：{someone(job)}", Style("song", 10.5))
    seal(job, sheet, 148, 212, org.name, diameter=42)
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn(KIND, "cypress_firm_letter", [sheet], values, tolerated={"matter": (f"办理{matter}",)})


def owner_hand(job: Job) -> Drawn:
    """委托书 in an owner's own hand: works away from home, a relative goes instead; half a sheet more or less."""
    facts, home = job.facts, job.facts.home
    person, agent = facts.person, facts.spouse
    until = day_in(job, date(2026, 12, 10), date(2027, 5, 31))
    written = day_in(job, date(2026, 10, 8), date(2026, 11, 20))
    sheet, ink = job.sheet(182, 257), pen(job, 15.5)
    sheet.text(91, 30, "委托书", ink.sized(25), align="c", spacing=0.3)
    matter = "自家车位充电桩的装表接电手续"
    runs: Parts = [
        "本人",
        Run(person.name, "principal"),
        f"，身份证{person.id_number}，家住{home.community.name}{home.room_text}，"
        f"因长期在{job.rng.choice(('郑州', '苏州', '东莞', '武汉'))}上班请不下假，"
        f"特托{'妻子' if person.male else '丈夫'}",
        Run(agent.name, "agent"),
        f"，身份证{agent.id_number}，拿我的证件到供电所替我办",
        Run(matter, "matter"),
        "，签字、领东西都由其代劳，我都认账。这份委托到",
        said(until, "valid_to"),
        "为止，过期不算。",
    ]
    y = sheet.flow(22, 56, 138, runs, ink, leading=2.0, indent=2)
    y = max(y + 16, 168)
    sheet.text(84, y, f"立书人：{person.name}", ink)
    sheet.text(84, y + 11, f"电话：{person.phone}", ink)
    sheet.text(84, y + 22, loose(written, job.date_form("plain", "chinese")), ink)
    values: dict[str, Value] = {
        "principal": person.name,
        "agent": agent.name,
        "matter": matter,
        "valid_to": until.isoformat(),
    }
    tolerated = {
        "matter": (f"办{matter}", f"替我办{matter}", f"到供电所替我办{matter}"),
        "valid_from": (written.isoformat(),),
    }
    return drawn(KIND, "cypress_owner_hand", [sheet], values, tolerated=tolerated)


def window_slip(job: Job) -> Drawn:
    """代办授权单: a service hall's printed slip, open lines and a table of what may be done."""
    facts, home = job.facts, job.facts.home
    person, agent = facts.person, facts.landlord
    since = day_in(job, date(2026, 9, 10), date(2026, 11, 20))
    until = since + timedelta(days=job.rng.choice((29, 59, 89)))
    sheet, body, label, fill = job.sheet(), Style("song", 12), Style("hei", 11), job.fill_style(12)
    sheet.text(105, 22, "信阳市政务服务大厅供电窗口", Style("song", 12), align="c")
    sheet.text(105, 31, "代办授权单", Style("hei_bold", 22), align="c", spacing=0.2)
    matter = "电动汽车自用充电桩报装"
    rows: Rows = [
        (10, [(170, "甲栏　本人（授权的人）", True)]),
        (
            13,
            [
                (28, "本人姓名", True),
                (42, Run(person.name, "principal", fill), False),
                (28, "本人证号", True),
                (72, Run(person.id_number, "", fill), False),
            ],
        ),
        (
            13,
            [
                (28, "用电地址", True),
                (142, Run(f"{home.community.name}{home.space_floor}{home.space_no}号车位", "", fill), False),
            ],
        ),
        (10, [(170, "乙栏　代办的人", True)]),
        (
            13,
            [
                (28, "代办人", True),
                (42, Run(agent.name, "agent", fill), False),
                (28, "代办人证号", True),
                (72, Run(agent.id_number, "", fill), False),
            ],
        ),
        (
            13,
            [
                (28, "与本人关系", True),
                (42, Run(job.rng.choice(("朋友", "同事", "邻居")), "", fill), False),
                (28, "代办人电话", True),
                (72, Run(agent.phone, "", fill), False),
            ],
        ),
        (10, [(170, "丙栏　托办什么", True)]),
        (13, [(28, "托办事项", True), (142, Run(matter, "matter", fill), False)]),
        (16, [(28, "可以做", True), (142, "■递交材料　■领取通知　■签订供用电合同　□缴纳费用", False)]),
    ]
    y = table(sheet, 20, 48, rows, label=label, value=body) + 7
    sheet.flow(
        20,
        y,
        170,
        ["生效日：", *dated(since, "valid_from", fill), "　　失效日：", *dated(until, "valid_to", fill)],
        body,
    )
    sheet.flow(
        20,
        y + 12,
        170,
        "提示：窗口人员已当面核对双方身份证原件。授权人可随时书面撤回；撤回前代办人所办的事项有效。"
        "本单只限上列事项使用，不作他用。",
        Style("kai", 11.5),
    )
    signed(sheet, 20, y + 38, "本人签字：", person.name, body, pen(job, 16))
    signed(sheet, 108, y + 38, "代办人签字：", agent.name, body, pen(job, 16))
    sheet.text(20, y + 52, ["窗口受理：", filled(someone(job), "", fill), f"　受理时间：{loose(since, 'dash')}"], body)
    values: dict[str, Value] = {
        "principal": person.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn(KIND, "cypress_window_slip", [sheet], values)


def legal_person_form(job: Job) -> Drawn:
    """授权委托书 as lawyers and bidders write it: parties one a line, powers in numbered items."""
    facts, agent = job.facts, job.facts.spouse
    org = facts.home.community.manager
    since = day_in(job, date(2026, 8, 3), date(2026, 11, 16))
    until = later(since, 1)
    matter = f"{facts.home.community.name}公共充电设施接入电网"
    sheet, body = job.sheet(), Style("song", 13)
    sheet.text(105, 28, "授 权 委 托 书", Style("song_bold", 24), align="c")
    y = 54.0
    lines: list[Parts] = [
        ["委托单位：", Run(org.name, "principal")],
        [f"法定代表人：{org.legal_person}　　职务：经理"],
        ["受委托人：", Run(agent.name, "agent"), f"　　工作单位：{org.name}工程部"],
        [f"身份证件号：{agent.id_number}　　联系手机：{agent.phone}"],
        ["委托事由：", Run(matter, "matter")],
    ]
    for line in lines:
        y = sheet.flow(26, y, 158, line, body, leading=1.75) + 1
    y = sheet.flow(26, y + 4, 158, "受委托人的代理权限为：", body, leading=1.75)
    for number, power in enumerate(
        (
            "提交用电申请、供电方案答复单等资料并在其上签字；",
            "配合现场勘查、中间检查和竣工检验；",
            "代为领取有关文书、发票。",
        ),
        1,
    ):
        y = sheet.flow(26, y, 158, f"（{number}）{power}", body, leading=1.75, indent=2)
    y = sheet.flow(
        26,
        y + 2,
        158,
        [
            "委托期间从",
            said(since, "valid_from", "chinese"),
            "到",
            said(until, "valid_to", "chinese"),
            "，期满前双方另有书面约定的除外。",
        ],
        body,
        leading=1.75,
    )
    y = max(y + 24, 200)
    sheet.text(184, y, "委托单位（公章）", body, align="r")
    signed(sheet, 26, y, "受委托人签名：", agent.name, body, pen(job, 16))
    signed(sheet, 26, y + 16, "法定代表人签名：", org.legal_person, body, pen(job, 16))
    sheet.text(184, y + 28, loose(since, "chinese"), body, align="r")
    seal(job, sheet, 152, y + 10, org.name, diameter=42)
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn(KIND, "cypress_legal_person_form", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "cypress_firm_letter": firm_letter,
        "cypress_owner_hand": owner_hand,
        "cypress_window_slip": window_slip,
        "cypress_legal_person_form": legal_person_form,
    }
}
