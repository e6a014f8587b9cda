"""授权委托: a company's letter, a note within a family, a form with columns, a lawyer's instrument."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.larch_common import Parts, Pen, Rows, before, bystander, pen_ink, said
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "authorization_letter"


def larch_company_letter(job: Job) -> Drawn:
    """委派办事函 of a company on its letter paper, to the power company."""
    facts, firm, agent = job.facts, job.facts.company.org, job.facts.person
    sheet, body = job.sheet(), Style("song", 14)
    start = facts.consent_date
    end = start + timedelta(days=job.rng.choice([30, 60, 90, 180]))
    sheet.text(105, 22, firm.name, Style("song_bold", 20, RED), align="c")
    sheet.line(24, 34, 186, 34, width=0.5, fill=RED)
    sheet.line(24, 35.4, 186, 35.4, width=0.2, fill=RED)
    sheet.text(105, 50, "委托函", Style("hei_bold", 22), align="c", spacing=0.4)
    pen = Pen(sheet, body, 26, 72, 158, leading=1.85)
    matter = job.rng.choice(
        ["办理充电桩用电报装手续", "办理电动汽车充电设施用电新装业务", "办理充电站高压新装用电业务"]
    )
    pen.line("国网信阳供电公司：")
    pen.para(
        [
            "我公司（统一社会信用代码",
            f"{firm.uscc}）现委派员工",
            Run(agent.name, "agent"),
            f"（身份证{agent.id_number}，手机{agent.phone}）前往贵处",
            Run(matter, "matter"),
            "，其在此过程中签署的文件我公司均予认可。",
        ]
    )
    pen.para(
        [
            "委托期限：",
            Run(said(start), "valid_from"),
            "起至",
            Run(said(end), "valid_to"),
            "止。受托人无权转委托。",
        ]
    )
    pen.para("请予接洽。")
    sheet.text(178, 186, ["委托单位：", Run(firm.name, "principal")], body, align="r")
    sheet.text(178, 198, ["法定代表人：", Run(firm.legal_person, "", pen_ink(job, 17))], body, align="r")
    sheet.text(178, 210, said(start, job.date_form("plain", "chinese")), body, align="r")
    sheet.text(26, 264, f"地址：{firm.address}　电话：{firm.phone}", Style("song", 9.5))
    seals.put_round(sheet, 146, 196, seals.SealText(firm.name))
    values: dict[str, Value] = {
        "principal": firm.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    tolerated = {"matter": (f"前往贵处{matter}", matter.removeprefix("办理"))}
    return drawn(KIND, "larch_company_letter", [sheet], values, tolerated=tolerated)


def larch_family_note(job: Job) -> Drawn:
    """委托: a husband or wife away from home asks the other to see to it; by hand, A5."""
    facts, principal, agent = job.facts, job.facts.person, job.facts.spouse
    sheet, hand = job.sheet(148, 210), pen_ink(job, 14)
    tie = "妻子" if principal.male else "丈夫"
    day = facts.consent_date
    end = day + timedelta(days=job.rng.choice([20, 31, 45, 60]))
    matter = job.rng.choice(["申请安装充电桩电表", "办家里充电桩的装表接电", "办理车位充电桩报装"])
    reason = job.rng.choice(["在外地打工", "住院", "出差"])
    sheet.text(74, 20, "委托书", hand.sized(22), align="c", spacing=0.3)
    runs: Parts = [
        "本人",
        Run(principal.name, "principal"),
        f"（身份证{principal.id_number}），现{reason}回不来，委托我{tie}",
        Run(agent.name, "agent"),
        f"（身份证{agent.id_number}）拿我的证件到供电营业厅",
        Run(matter, "matter"),
        "，该签的字由其代签，我都承认。这个委托用到",
        Run(said(end, job.date_form("plain", "dots")), "valid_to"),
        "为止，过期作废。",
    ]
    sheet.flow(18, 40, 112, runs, hand, leading=1.9, indent=2)
    sheet.text(130, 150, f"委托人：{principal.name}", hand, align="r")
    sheet.text(130, 161, f"电话：{principal.phone}", hand, align="r")
    sheet.text(130, 172, said(day, job.date_form("plain", "dots", "chinese")), hand, align="r")
    values: dict[str, Value] = {
        "principal": principal.name,
        "agent": agent.name,
        "matter": matter,
        "valid_to": end.isoformat(),
    }
    tolerated = {
        "valid_from": (day.isoformat(),),
        "matter": (f"到供电营业厅{matter}", f"拿我的证件到供电营业厅{matter}"),
    }
    return drawn(KIND, "larch_family_note", [sheet], values, tolerated=tolerated)


def larch_counter_form(job: Job) -> Drawn:
    """代办人授权登记表 of a service counter: heads above columns, matters to tick."""
    facts, principal, agent = job.facts, job.facts.person, job.facts.landlord
    sheet, fill = job.sheet(), job.fill_style(11.5)
    label, body = Style("hei", 11), Style("song", 11.5)
    start = before(facts.consent_date, job.rng.randrange(0, 4))
    end = start + timedelta(days=job.rng.choice([29, 59, 89]))
    sheet.text(105, 24, "个人用电业务代办授权表", Style("hei_bold", 19), align="c")
    sheet.text(20, 40, f"受理营业厅：{facts.home.community.district}供电营业厅", body)
    sheet.text(190, 40, f"窗口：{job.rng.randrange(1, 9)}号", body, align="r")
    people: Rows = [
        (10, [(34, "", True), (36, "姓名", True), (60, "身份证号码", True), (40, "手机", True)]),
    ]
    for role, person, name in (("授权人", principal, "principal"), ("代办人", agent, "agent")):
        people.append(
            (
                12,
                [
                    (34, role, True),
                    (36, Run(person.name, name, fill), True),
                    (60, Run(person.id_number, "", fill), True),
                    (40, Run(person.phone, "", fill), True),
                ],
            )
        )
    y = table(sheet, 20, 47, people, label=label, value=body)
    matter = "低压充电桩新装"
    ticks: Parts = ["□ 更名过户　□ 增容　", Run("√ ", "", fill), Run(matter, "matter"), "　□ 销户　□ 电价变更"]
    span: Parts = [
        Run(said(start, "dash"), "valid_from", fill),
        "　至　",
        Run(said(end, "dash"), "valid_to", fill),
    ]
    more: Rows = [
        (14, [(34, "授权办理事项", True), (136, ticks, False)]),
        (12, [(34, "授权有效期", True), (136, span, False)]),
        (12, [(34, "用电地址", True), (136, Run(facts.home.community.name + facts.home.room_text, "", fill), False)]),
    ]
    y = table(sheet, 20, y, more, label=label, value=body) + 5
    pen = Pen(sheet, body, 20, y, 170, leading=1.65)
    pen.para(
        "授权人声明：代办人在上述有效期内就勾选事项所提交的资料、签署的文书，均出于本人真实意思，法律后果由本人承担。"
    )
    pen.para("代办人声明：所持证件真实有效，不超越授权范围办理。")
    y = pen.y + 8
    sheet.text(20, y, "授权人签名：", label)
    sheet.text(46, y - 2, principal.name, pen_ink(job, 17))
    sheet.text(110, y, "代办人签名：", label)
    sheet.text(136, y - 2, agent.name, pen_ink(job, 17))
    sheet.text(20, y + 16, f"受理人员：{bystander(job)}　受理时间：{said(facts.consent_date)}", body)
    seals.put_stamp(sheet, 160, y + 30, ["证件已核验", said(facts.consent_date, "dash")], width=40)
    values: dict[str, Value] = {
        "principal": principal.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(KIND, "larch_counter_form", [sheet], values)


def larch_proxy_articles(job: Job) -> Drawn:
    """授权委托书 with numbered powers; principal a person (or a company), blanks filled in."""
    facts = job.facts
    fill = job.fill_style(12.5)
    company = job.variant.holder_is == "company"
    principal = facts.company.org.name if company else facts.person.name
    code = facts.company.org.uscc if company else facts.person.id_number
    agent = facts.landlord
    start = before(facts.consent_date, job.rng.randrange(0, 10))
    end = years_later(start, 1) - timedelta(days=1)
    writer = Writer(job, Style("song", 12.5), leading=1.9)
    writer.title("授 权 委 托 书", Style("song_bold", 22))
    writer.line(["授权方：", filled(principal, "principal", fill)])
    writer.line([("统一社会信用代码：" if company else "身份号码："), filled(code, "", fill)])
    writer.line(["受权方：", filled(agent.name, "agent", fill), "　身份号码：", filled(agent.id_number, "", fill)])
    matter = job.rng.choice(["电动汽车充电桩用电报装", "自用充电桩报装接电", "充电设施用电申请"])
    writer.para(["兹授权受权方作为授权方的代理人，代为办理", filled(matter, "matter", fill), "事宜，代理权限如下："])
    writer.para("（一）代为提交、补正、领取各类申请资料；")
    writer.para("（二）代为签收供电方案答复单、查验意见；")
    writer.para("（三）代为签订供用电合同，但不包括变更电价类别；")
    writer.para("（四）配合现场勘查、装表。")
    writer.para(
        [
            "本授权自",
            *dated(start, "valid_from", fill),
            "生效，至",
            *dated(end, "valid_to", fill),
            "失效，期内授权方可书面撤销。",
        ]
    )
    writer.para(f"依据：《中华人民共和国民法典》第一百六十五条。附双方证件复印件各一份。见证人：{bystander(job)}。")
    writer.room(50)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(100, y, "授权方：" if not company else "授权方（公章）：", writer.style)
    if company:
        seals.put_round(sheet, 152, y + 8, seals.SealText(principal))
    else:
        sheet.text(124, y - 2, principal, pen_ink(job, 18))
    sheet.text(100, y + 15, "受权方：", writer.style)
    sheet.text(124, y + 13, agent.name, pen_ink(job, 18))
    sheet.text(100, y + 30, said(start, job.date_form("plain", "chinese")), writer.style)
    values: dict[str, Value] = {
        "principal": principal,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    tolerated = {"matter": (f"办理{matter}", f"代为办理{matter}", f"{matter}事宜", f"代为办理{matter}事宜")}
    return drawn(KIND, "larch_proxy_articles", writer.sheets, values, tolerated=tolerated)


LAYOUTS: Layouts = {
    KIND: {
        "larch_company_letter": larch_company_letter,
        "larch_family_note": larch_family_note,
        "larch_counter_form": larch_counter_form,
        "larch_proxy_articles": larch_proxy_articles,
    }
}
