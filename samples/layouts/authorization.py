"""授权委托书: a printed form, a letter of a person, letters of companies, and a ruled table."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled
from samples.people import Person, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

_BODY = Style("song", 13)
_MATTERS = (
    "办理电动汽车充电桩用电报装手续",
    "办理固定车位充电桩低压居民新装事宜",
    "申请安装充电桩并签订供用电合同",
    "办理样例花园车位充电桩报装、验收及领取资料",
)
_COMPANY_MATTERS = (
    "办理充电站高压新装用电业务",
    "办理临时占用城市道路审批手续",
    "办理充电桩用电报装及相关施工审批事项",
)


def _term(job: Job) -> tuple[date, date]:
    start = a_day(job.rng, date(2026, 7, 1), date(2026, 11, 1))
    return start, start + timedelta(days=job.rng.choice([60, 91, 180, 364]))


def _values(principal: str, agent: Person, matter: str, term: tuple[date, date] | None) -> dict[str, Value]:
    values: dict[str, Value] = {"principal": principal, "agent": agent.name, "matter": matter}
    if term:
        values |= {"valid_from": term[0].isoformat(), "valid_to": term[1].isoformat()}
    return values


def _pair(job: Job) -> tuple[Person, Person, str]:
    """Who authorises whom, and what they are to each other."""
    if job.chance(0.5):
        return job.facts.person, job.facts.spouse, "妻子" if job.facts.person.male else "丈夫"
    return job.facts.person, job.facts.landlord, "朋友"


def form(job: Job) -> Drawn:
    """Labels with colons, clauses below, both signatures."""
    principal, agent, _ = _pair(job)
    term, matter = _term(job), job.rng.choice(_MATTERS)
    fill = job.fill_style(13)
    agent_label = job.rng.choice(["受托人", "被委托人", "受委托人"])
    writer = Writer(job, _BODY)
    writer.title(job.rng.choice(["授权委托书", "委托书", "个人授权委托书"]), Style("hei_bold", 24))
    for label, who, name in (("委托人", principal, "principal"), (agent_label, agent, "agent")):
        writer.line([f"{label}：", filled(who.name, name, fill), f"　性别：{who.sex}"])
        writer.line(["身份证号：", filled(who.id_number, "", fill), "　联系电话：", filled(who.phone, "", fill)])
    writer.para(f"委托人因{job.rng.choice(['工作繁忙', '在外地工作', '身体不便'])}，特委托上列{agent_label}为代理人。")
    lead = job.rng.choice(["委托事项：", "委托事项：", "委托内容："])
    writer.para([lead, Run(matter, "matter"), "。"], indent=0)
    writer.para("委托权限：代为提交申请资料，代为签署有关文件，代为领取办理结果。", indent=0)
    writer.para(
        ["委托期限：自", *dated(term[0], "valid_from", fill), "起至", *dated(term[1], "valid_to", fill), "止。"],
        indent=0,
    )
    writer.para(f"{agent_label}在上述权限和期限内办理的事项，委托人均予认可，由此产生的法律责任由委托人承担。")
    writer.y += 12
    sheet = writer.sheet
    sheet.text(25, writer.y, "委托人（签字）：", _BODY)
    signature(sheet, 62, writer.y - 1, principal.name)
    sheet.text(108, writer.y, f"{agent_label}（签字）：", _BODY)
    signature(sheet, 150, writer.y - 1, agent.name)
    signed = numbers.written_date(term[0] - timedelta(days=1))
    sheet.text(182, writer.y + 16, signed, _BODY, align="r")
    return drawn(
        "authorization_letter", "authorization_form", writer.sheets, _values(principal.name, agent, matter, term)
    )


def letter(job: Job) -> Drawn:
    """One paragraph in the first person."""
    principal, agent, relation = _pair(job)
    term, matter = _term(job), job.rng.choice(_MATTERS[:2])
    with_term = job.chance(0.6)
    fill = job.fill_style(13)
    writer = Writer(job, _BODY, leading=2.0)
    writer.title(job.rng.choice(["委托书", "授权委托书"]), Style("hei_bold", 24), spacing=0.4)
    text: list[str | Run] = [
        "本人",
        filled(principal.name, "principal", fill),
        "（身份证号码：",
        filled(principal.id_number, "", fill),
        "），因事务繁忙不能亲自到场，现委托",
        *([relation] if job.chance(0.4) else []),
        filled(agent.name, "agent", fill),
        "（身份证号码：",
        filled(agent.id_number, "", fill),
        f"）{job.rng.choice(['代为', '全权代表本人', '代表本人'])}",
        Run(matter, "matter"),
        "，对其在办理过程中签署的有关文件，本人均予以认可，并承担相应的法律责任。",
    ]
    writer.para(text)
    if with_term:
        form_name = job.date_form("plain", "padded", "dot")
        start, end = (numbers.written_date(day, form=form_name) for day in term)
        writer.para(["委托期限：自", Run(start, "valid_from"), "起至", Run(end, "valid_to"), "止。"])
    else:
        writer.para("委托期限：自签署之日起至上述事项办理完毕之日止。")
    writer.y += 18
    writer.sheet.text(110, writer.y, "委托人（签名、手印）：", _BODY)
    signature(writer.sheet, 160, writer.y - 1, principal.name)
    writer.sheet.text(182, writer.y + 14, numbers.written_date(term[0]), _BODY, align="r")
    values = _values(principal.name, agent, matter, term if with_term else None)
    return drawn("authorization_letter", "authorization_by_letter", writer.sheets, values)


def company(job: Job) -> Drawn:
    """法定代表人授权委托书 with the company's seal."""
    org, agent = job.facts.company.org, job.facts.person
    term, matter = _term(job), job.rng.choice(_COMPANY_MATTERS)
    writer = Writer(job, _BODY, leading=1.9)
    writer.title(job.rng.choice(["法定代表人授权委托书", "法人授权委托书", "授权委托书"]), Style("hei_bold", 22))
    writer.line(f"{job.rng.choice(['国网信阳供电公司', '信阳市城市管理局'])}：")
    opening = job.rng.choice(
        [
            ("本授权委托书声明：我", "系", "的法定代表人，现授权委托我单位员工", "为我公司代理人，以本公司的名义"),
            ("兹证明", "为", "的法定代表人，现委托我公司工作人员", "作为代理人，代表我公司"),
        ]
    )
    writer.para(
        [
            opening[0],
            Run(org.legal_person, ""),
            opening[1],
            Run(org.name, ""),
            opening[2],
            Run(agent.name, "agent"),
            f"（身份证号码：{agent.id_number}）",
            opening[3],
            Run(matter, "matter"),
            "。代理人在办理过程中所签署的一切文件，我公司均予以承认。",
        ]
    )
    start, end = (numbers.written_date(day) for day in term)
    lead = job.rng.choice(["授权期限：", "授权有效期：", "委托期限："])
    writer.para([lead, Run(start, "valid_from"), "至", Run(end, "valid_to"), "。"])
    writer.para("代理人无转委托权。特此委托。")
    writer.y += 10
    sheet = writer.sheet
    sheet.text(95, writer.y, ["单位名称（盖章）：", Run(org.name, "principal")], Style("song", 12))
    sheet.text(95, writer.y + 11, f"法定代表人（签字）：{org.legal_person}", Style("song", 12))
    sheet.text(95, writer.y + 22, numbers.written_date(term[0] - timedelta(days=2)), Style("song", 12))
    seals.put_round(sheet, 140, writer.y + 14, seals.SealText(org.name))
    return drawn(
        "authorization_letter", "authorization_of_company", writer.sheets, _values(org.name, agent, matter, term)
    )


def company_short(job: Job) -> Drawn:
    """授权书 of a few lines, the company only at the foot."""
    org, agent = job.facts.company.org, job.facts.landlord
    term, matter = _term(job), job.rng.choice(_COMPANY_MATTERS)
    writer = Writer(job, Style("song", 14), leading=2.0)
    writer.title(job.rng.choice(["授权书", "委托书"]), Style("hei_bold", 26), spacing=0.6)
    writer.para(
        [
            job.rng.choice(["兹授权我公司", "兹委托本单位", "现授权我单位"]),
            Run(agent.name, "agent"),
            "同志",
            f"（身份证号：{agent.id_number}，电话：{agent.phone}）",
            job.rng.choice(["前往贵单位", "到贵处", "全权负责"]),
            Run(matter, "matter"),
            "，请予接洽。",
        ]
    )
    writer.para(["本委托书有效期至", Run(numbers.written_date(term[1]), "valid_to"), "。"])
    writer.y += 22
    writer.sheet.text(182, writer.y, [Run(org.name, "principal"), "（公章）"], Style("song", 13), align="r")
    writer.sheet.text(182, writer.y + 12, numbers.written_date(term[0]), Style("song", 13), align="r")
    seals.put_round(writer.sheet, 142, writer.y + 6, seals.SealText(org.name))
    values = _values(org.name, agent, matter, term)
    values.pop("valid_from")
    return drawn("authorization_letter", "authorization_short", writer.sheets, values)


def ruled(job: Job) -> Drawn:
    """用电业务授权委托书: a table of the power company."""
    principal, agent, relation = _pair(job)
    term, matter = _term(job), job.rng.choice(_MATTERS)
    label, fill = Style("song", 11.5), job.fill_style(11.5)
    sheet = job.sheet()
    sheet.text(105, 30, job.rng.choice(["用电业务授权委托书", "客户用电业务委托书"]), Style("hei_bold", 20), align="c")

    def person(name: str, who: Person, field: str) -> list[tuple[float, list[tuple[float, Runs, bool]]]]:
        return [
            (
                12,
                [
                    (32, name, True),
                    (53, Run(who.name, field, fill), False),
                    (32, "联系电话", True),
                    (53, who.phone, False),
                ],
            ),
            (12, [(32, "身份证号码", True), (138, Run(who.id_number, "", fill), False)]),
        ]

    period: list[str | Run] = ["自", *dated(term[0], "valid_from", fill), "至", *dated(term[1], "valid_to", fill)]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        *person("委托人姓名", principal, "principal"),
        *person("受托人姓名", agent, "agent"),
        (12, [(32, "与委托人关系", True), (138, relation, False)]),
        (20, [(32, "委托事项", True), (138, Run(matter, "matter", fill), False)]),
        (14, [(32, "委托期限", True), (138, period, False)]),
        (44, [(32, "委托人\n声明", True), (138, "受托人在委托期限内办理的上述事项，本人均予认可。", False)]),
    ]
    bottom = table(sheet, 20, 48, rows, label=label, value=Style("song", 11.5))
    sheet.text(24, bottom + 10, "委托人签字：", label)
    signature(sheet, 52, bottom + 9, principal.name)
    sheet.text(110, bottom + 10, "受托人签字：", label)
    signature(sheet, 138, bottom + 9, agent.name)
    return drawn("authorization_letter", "authorization_ruled", [sheet], _values(principal.name, agent, matter, term))


LAYOUTS: Layouts = {
    "authorization_letter": {
        "authorization_form": form,
        "authorization_by_letter": letter,
        "authorization_of_company": company,
        "authorization_short": company_short,
        "authorization_ruled": ruled,
    }
}
