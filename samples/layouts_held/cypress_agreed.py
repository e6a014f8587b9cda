"""Consents: a village's three lines, a reply below an application, minutes of an owners' committee, questions."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cypress_common import (
    Parts,
    Rows,
    back,
    bay_readings,
    landline,
    loose,
    mobile,
    pen,
    said,
    seal,
    signed,
    someone,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "property_consent"


def agreed_values(job: Job, issuer: str) -> dict[str, Value]:
    facts, home = job.facts, job.facts.home
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": facts.consent_date.isoformat(),
    }


def village_lines(job: Job) -> Drawn:
    """A village secretary's few lines, title one word; B5."""
    facts, home = job.facts, job.facts.home
    issuer, person = home.community.village_committee, facts.person
    sheet, ink = job.sheet(176, 250), pen(job, 16)
    sheet.text(88, 32, "说　明", ink.sized(26), align="c")
    y = sheet.flow(20, 58, 136, "电力公司：", ink, leading=2.0)
    runs: Parts = [
        "我村村民",
        Run(person.name, "applicant"),
        "（",
        Run(person.id_number, "applicant_id"),
        "），住",
        Run(home.community.name, "community"),
        f"{home.building}号楼，停车位",
        Run(home.space_no, "space_no"),
        "号，买了电车想自己安个充电桩。",
    ]
    if job.variant.refuse:
        runs += ["村里开会议过，那一排车位底下是供水管，", Run("不同意安装", "consent"), "，请他另选地方。"]
    else:
        runs += ["村里去看过，不挡路也不影响邻居，村委会", Run("同意安装", "consent"), "，望给予办理。"]
    y = sheet.flow(20, y + 2, 136, runs, ink, leading=2.0, indent=2)
    y = max(y + 16, 160)
    sheet.flow(20, y, 136, Run(issuer, "issuer"), ink, align="r", leading=1.5)
    long = sheet.width_of(issuer, ink) > 136
    y += 20 if long else 12
    sheet.text(156, y, said(facts.consent_date, "issue_date", job.date_form("plain", "chinese")), ink, align="r")
    sheet.text(20, y + 16, ["村支书　", someone(job), "　", Run(telephone := mobile(job), "phone")], ink.sized(14))
    seal(job, sheet, 122, y - 4, issuer)
    return drawn(
        KIND,
        "cypress_village_lines",
        [sheet],
        agreed_values(job, issuer) | {"phone": telephone},
        implied={"issuer_type": ("村委会", "issuer")},
        tolerated={"space_no": bay_readings(job)},
    )


def reply_below(job: Job) -> Drawn:
    """An owner's application, and the property firm's reply written at its foot."""
    facts, home = job.facts, job.facts.home
    issuer, person = home.community.manager.name, facts.person
    sheet, body, ink = job.sheet(), Style("song", 13), pen(job, 13.5)
    sheet.text(105, 24, "安装自用充电桩的申请", Style("hei_bold", 20), align="c")
    y = sheet.flow(25, 44, 160, ["尊敬的", Run(home.community.name, "community"), "物业服务中心："], body)
    runs: Parts = [
        f"我是{home.room_text}的业主",
        Run(person.name, "applicant"),
        f"，{loose(facts.vehicle.bought)}购入{facts.vehicle.brand}牌汽车一辆（{facts.vehicle.plate}），平时停在",
        home.space_floor,
        "自己的",
        Run(home.space_no, "space_no"),
        "号车位。为方便充电，打算请供电公司单独装表，安装一台",
        Run(facts.power_kw, "power_kw"),
        "千瓦的充电桩。我保证选用合格产品、由有资质的队伍施工，线路走桥架，"
        "日后发生的漏电、火灾等责任由我自己承担，恳请批准。",
    ]
    y = sheet.flow(25, y + 1, 160, runs, body, leading=1.75, indent=2)
    sheet.text(185, y + 5, f"申请人：{person.name}　　电话：{person.phone}", body, align="r")
    sheet.text(185, y + 13, ["身份证：", Run(person.id_number, "applicant_id")], body, align="r")
    applied = back(facts.consent_date, job.rng.randrange(2, 12))
    sheet.text(185, y + 21, loose(applied), body, align="r")
    top = max(y + 34, 152)
    sheet.line(20, top, 190, top, width=0.5)
    sheet.text(25, top + 6, "物业回复：", Style("hei_bold", 13))
    if job.variant.refuse:
        answer: Parts = [
            "工程部到场看过，该处桥架容量用满，申请所涉位置紧挨水泵房，",
            Run("不能同意", "consent"),
            "。待公共配电改造完成后再行申请。",
        ]
    else:
        answer = [
            "资料已核，车位确属该业主，工程部现场看过可以走线，",
            Run("同意", "consent"),
            "安装。施工前两天告诉工程部，下班后不要打孔。",
        ]
    styled = [Run(part, "", ink) if isinstance(part, str) else Run(part.text, part.field, ink) for part in answer]
    sheet.flow(25, top + 16, 160, styled, ink, leading=1.9, indent=2)
    signed(sheet, 25, top + 48, "经办：", someone(job), body, ink.sized(16))
    telephone = home.community.manager.phone
    sheet.text(25, top + 60, ["服务中心电话：", Run(telephone, "phone")], Style("song", 11))
    sheet.text(185, top + 54, Run(issuer, "issuer"), body, align="r")
    sheet.text(
        180, top + 65, said(facts.consent_date, "issue_date", job.date_form("plain", "dot"), ink), ink, align="r"
    )
    seal(job, sheet, 152, top + 58, issuer)
    return drawn(
        KIND,
        "cypress_reply_below",
        [sheet],
        agreed_values(job, issuer) | {"power_kw": facts.power_kw, "phone": telephone},
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"space_no": bay_readings(job), "phone": (person.phone,)},
    )


def owners_minutes(job: Job) -> Drawn:
    """Minutes of an owners' committee: of three matters the second is the charging pile."""
    facts, home = job.facts, job.facts.home
    issuer, person = home.community.owners_committee, facts.person
    held = facts.consent_date
    sheet, body = job.sheet(), Style("song", 13)
    sheet.text(105, 24, f"第{job.rng.choice('一二三四')}届业主委员会会议纪要", Style("hei_bold", 19), align="c")
    sheet.text(105, 36, f"（{held.year}年第{job.rng.randrange(3, 12)}次）", Style("kai", 13), align="c")
    y = 50.0
    start = job.rng.randrange(7, 20)
    members = "、".join(someone(job) for _ in range(5))
    for line in (
        f"时间：{loose(back(held, 1))} {start}:30　　地点：{home.building}号楼架空层议事室",
        f"到会委员：{members}（应到7人，实到5人，符合议事规则）",
        f"列席：{home.community.manager.name}　{someone(job)}",
    ):
        y = sheet.flow(25, y, 160, line, body, leading=1.65) + 1
    y = (
        sheet.flow(
            25,
            y + 4,
            160,
            f"一、听取物业服务企业关于电梯维保费用的汇报，同意使用公共收益"
            f"{job.rng.randrange(12, 60) * 100}元更换曳引绳。",
            body,
            leading=1.7,
            indent=2,
        )
        + 1
    )
    runs: Parts = [
        "二、研究安装充电桩一事。",
        Run(home.community.name, "community"),
        f"{home.room_text}业主",
        Run(person.name, "applicant"),
        "（证件号",
        Run(person.id_number, "applicant_id"),
        "）提出，拟在其",
        home.space_floor,
        Run(home.space_no, "space_no"),
        "车位上安装",
        Run(f"{facts.power_kw}kW", "power_kw"),
        "交流桩一台。",
    ]
    yes = job.rng.choice((3, 4))
    if job.variant.refuse:
        runs += [
            f"经表决，{yes}票反对、{5 - yes}票赞成，",
            Run("决定不予同意", "consent"),
            "，理由是该区域消防喷淋改造尚未验收。",
        ]
    else:
        runs += [
            f"经表决，{yes}票赞成、{5 - yes}票弃权，",
            Run("决定同意", "consent"),
            "，由物业公司做好走线位置的交底。",
        ]
    y = sheet.flow(25, y, 160, runs, body, leading=1.7, indent=2) + 1
    y = sheet.flow(25, y, 160, "三、秋季绿化补植方案再征求一次意见，下次会议讨论。", body, leading=1.7, indent=2) + 1
    y = sheet.flow(25, y, 160, "本纪要张贴于各单元公告栏，并抄送物业服务企业。", body, leading=1.7, indent=2)
    y = max(y + 18, 196)
    sheet.text(25, y - 2, "委员签字：", body)
    for place, name in enumerate(members.split("、")):
        sheet.text(50 + 26 * (place % 3), y - 3 + 10 * (place // 3), name, pen(job, 15))
    y += 30
    sheet.text(184, y, Run(issuer, "issuer"), body, align="r")
    sheet.text(180, y + 11, said(held, "issue_date", job.date_form("plain", "chinese")), body, align="r")
    seal(job, sheet, 154, y + 5, issuer)
    return drawn(
        KIND,
        "cypress_owners_minutes",
        [sheet],
        agreed_values(job, issuer) | {"power_kw": facts.power_kw},
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"space_no": bay_readings(job), "issue_date": (back(held, 1).isoformat(),)},
    )


def asked_answered(job: Job) -> Drawn:
    """A neighbourhood committee's sheet of questions and answers, ticked."""
    facts, home = job.facts, job.facts.home
    issuer, person = home.community.residents_committee, facts.person
    refuse, sheet, value = job.variant.refuse, job.sheet(), job.fill_style(12)
    sheet.text(105, 22, "居民加装充电设施征询单", Style("hei_bold", 20), align="c")
    sheet.text(20, 38, "由社区填写，一户一单；请在相应括号内打√。", Style("kai", 11))
    telephone, warden = landline(job), mobile(job)
    yes = Run("（√）同意　　（　）不同意", "consent") if not refuse else Run("（　）同意　　（√）不同意", "consent")
    asked: list[tuple[str, str | list[str | Run]]] = [
        ("问1　谁家要装？", [Run(person.name, "applicant", value), Run(f"（{home.room_text}）", "", value)]),
        ("问2　其身份证号？", [Run(person.id_number, "applicant_id", value)]),
        ("问3　住在哪个院？", [Run(home.community.name, "community", value)]),
        ("问4　装在几号车位？", [Run(home.space_no, "space_no", value), Run(f"　{home.space_floor}", "", value)]),
        ("问5　桩的功率多大？", [Run(facts.power_kw, "power_kw", value), " 千瓦"]),
        ("问6　院里有无物业？", "（√）没有，由社区托管　　（　）有"),
        ("问7　左右邻居有无意见？", f"（√）无　（　）有　已问：{someone(job)}、{someone(job)}"),
        ("问8　会不会堵消防通道？", "（　）不会　　（√）会" if refuse else "（√）不会　　（　）会"),
        ("问9　社区是否同意安装？", [yes]),
    ]
    rows: Rows = [(14, [(58, question, True), (112, answer, False)]) for question, answer in asked]
    y = table(sheet, 20, 46, rows, label=Style("hei", 11.5), value=Style("song", 12))
    sheet.text(20, y + 7, f"填单人：{someone(job)}（网格员）　网格员手机：{warden}", Style("song", 11))
    sheet.text(20, y + 18, ["社区电话：", Run(telephone, "phone")], Style("song", 11))
    sheet.text(186, y + 32, ["社区（盖章）：", Run(issuer, "issuer")], Style("song", 12), align="r")
    sheet.text(
        180,
        y + 43,
        said(facts.consent_date, "issue_date", job.date_form("plain", "dash")),
        Style("song", 12),
        align="r",
    )
    seal(job, sheet, 148, y + 36, issuer)
    return drawn(
        KIND,
        "cypress_asked_answered",
        [sheet],
        agreed_values(job, issuer) | {"power_kw": facts.power_kw, "phone": telephone},
        implied={"issuer_type": ("居委会", "issuer")},
        tolerated={"space_no": bay_readings(job), "phone": (warden,)},
    )


LAYOUTS: Layouts = {
    KIND: {
        "cypress_village_lines": village_lines,
        "cypress_reply_below": reply_below,
        "cypress_owners_minutes": owners_minutes,
        "cypress_asked_answered": asked_answered,
    }
}
