"""授权委托书 and papers on the right to use a site: a firm's form, a letter by hand, a reply, an agreement."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import BLUE_INK, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.onyx_common import Said, on, red_head, sealed, signed, told
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer


def firm_power(job: Job) -> Drawn:
    """A firm's 法定代表人授权委托书: blanks filled in, boxes for copies of the identity cards."""
    works, fill, body = told(job), job.fill_style(12), Style("song", 12)
    firm, agent, sheet = job.facts.company.org, job.facts.spouse, job.sheet()
    until = works.signed + timedelta(days=job.rng.choice([30, 60, 90, 180]))
    matter = job.rng.choice(
        [
            "充电桩新装用电报装及合同签订",
            "占用、挖掘城市道路审批的申报、补正和领证",
            f"{works.project}占道施工审核手续",
            "充电桩报装一件事全部联办事项",
        ]
    )
    sheet.text(105, 24, "法定代表人授权委托书", Style("hei_bold", 20), align="c", spacing=0.1)
    target = job.rng.choice(["信阳市政务服务大厅", "国网信阳供电公司", "信阳市城市管理局"])
    sheet.text(24, 42, f"{target}：", body)
    runs: Said = [
        "兹授权我单位员工",
        filled(agent.name, "agent", fill),
        "（身份证号码：",
        filled(agent.id_number, "", fill),
    ]
    runs += ["，联系电话：", filled(agent.phone, "", fill), "）为我单位的委托代理人，以我单位名义办理"]
    runs += [
        Run(matter, "matter", fill, underline=True),
        "事宜。代理人在上述授权范围内签署的一切文件，我单位均予承认。",
    ]
    y = sheet.flow(24, 52, 162, runs, body, leading=2.0, indent=2) + 1
    y = sheet.flow(
        24,
        y,
        162,
        ["委托期限：自", *dated(works.signed, "valid_from", fill), "起至", *dated(until, "valid_to", fill), "止。"],
        body,
        leading=2.0,
        indent=2,
    )
    y = sheet.flow(24, y, 162, "代理人无转委托权。特此委托。", body, leading=2.0, indent=2) + 4
    for x, text in ((24.0, "法定代表人身份证复印件（正反面）"), (108.0, "受托人身份证复印件（正反面）")):
        sheet.rect(x, y, 78, 46)
        sheet.cell((x, y, 78, 46), text + "\n粘贴处", Style("song", 10, (120, 120, 120)), align="c")
    y += 54
    sheet.text(24, y, ["委托单位（盖章）：", Run(firm.name, "principal", fill)], body)
    sheet.text(24, y + 12, "法定代表人（签字）：", body)
    signed(sheet, 66, y + 10, firm.legal_person)
    sheet.text(24, y + 24, "受托人（签字）：", body)
    signed(sheet, 60, y + 22, agent.name, "agent")
    sheet.text(124, y + 36, on(works.signed), body)
    sealed(job, sheet, 148, y + 16, firm.name)
    values: dict[str, Value] = {
        "principal": firm.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": works.signed.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn(
        "authorization_letter",
        "onyx_firm_power",
        [sheet],
        values,
        tolerated={"principal": (firm.legal_person,), "matter": (matter + "事宜", "办理" + matter)},
    )


def home_letter(job: Job) -> Drawn:
    """A resident's letter by hand on lined paper, dates in Chinese numerals."""
    works, facts, rng = told(job), job.facts, job.rng
    one, other, home = facts.person, facts.spouse, facts.home
    ink = Style("kai", 15, BLUE_INK if job.chance(0.5) else (30, 30, 34), jitter=0.05)
    sheet = job.sheet(184, 260)
    for number in range(23):
        sheet.line(16, 34.4 + number * 9.53, 168, 34.4 + number * 9.53, width=0.2, fill=(214, 120, 116))
    sheet.text(92, 17, rng.choice(["委托书", "委托办理证明", "代办委托"]), ink.sized(21), align="c", spacing=0.5)
    matter = rng.choice(
        [f"{home.community.name}{home.space_no}号车位的充电桩报装", "家用充电桩装表接电", "充电桩用电报装和签供电合同"]
    )
    until = works.signed + timedelta(days=rng.choice([20, 45, 100]))
    tie = rng.choice(["我爱人", "我的亲戚", "同事", "朋友"])
    why = rng.choice(["因在外地上班赶不回来", "近日身体不便", "因出差"])
    runs: Said = [
        "我叫",
        Run(one.name, "principal"),
        f"，住{home.community.name}{home.room_text}，身份证{one.id_number}。",
    ]
    runs += [f"{why}，特请{tie}", Run(other.name, "agent"), f"（身份证{other.id_number}，手机{other.phone}）代我办理"]
    runs += [Run(matter, "matter"), "，代为交材料、签字、领取回单，我都认可。从"]
    runs += [
        on(works.signed, "valid_from", "chinese", solid=False),
        "起到",
        on(until, "valid_to", "chinese", solid=False),
    ]
    runs += ["为止有效，过期作废。"]
    step = 9.53 / sheet.em_mm(ink)
    y = sheet.flow(18, 37.6, 148, runs, ink, leading=step, indent=2)
    y = sheet.flow(18, y, 148, "以上属实，如有纠纷由我本人承担。", ink, leading=step, indent=2) + 9.53
    sheet.text(82, y, ["委托人：", Run(one.name, "principal")], ink)
    sheet.text(82, y + 9.53, ["代办人：", Run(other.name, "agent")], ink)
    sheet.text(82, y + 19.06, on(works.signed, form="chinese"), ink)
    values: dict[str, Value] = {
        "principal": one.name,
        "agent": other.name,
        "matter": matter,
        "valid_from": works.signed.isoformat(),
        "valid_to": until.isoformat(),
    }
    loose = {"matter": ("办理" + matter, "代我办理" + matter)}
    return drawn("authorization_letter", "onyx_home_letter", [sheet], values, tolerated=loose)


def site_reply(job: Job) -> Drawn:
    """An owner's letter in answer to a request for a site, with letterhead; now and then it declines."""
    works, rng, sheet, body = told(job), job.rng, job.sheet(), Style("song", 14)
    place_of = job.facts.home.community
    grantor = rng.choice(
        [place_of.village_committee, job.facts.developer.name, f"信阳市{place_of.district}园林绿化中心"]
    )
    area, agrees = Decimal(rng.randrange(12, 400)), not job.chance(0.15)
    number = f"〔2026〕{rng.randrange(2, 80)}号"
    y = red_head(sheet, 24, grantor, f"场函{number}", field="grantor", size=26)
    title = "关于使用场地建设充电设施的复函" if not agrees else "关于同意使用场地建设充电设施的复函"
    head, word, tail = title.partition("同意")
    sheet.text(105, y + 2, [head, Run(word, "consent" if word else ""), tail], Style("song_bold", 18), align="c")
    sheet.text(26, y + 18, [Run(works.applicant, "holder"), "："], body)
    runs: Said = [
        f"你方{rng.choice(['来函', '关于借用场地的申请'])}收悉。经{rng.choice(['集体讨论', '现场查看', '会议研究'])}，"
    ]
    runs += [
        Run("同意" if agrees else "不同意", "consent"),
        "你方使用我方位于",
        Run(works.green_place, "place"),
        "的场地，",
    ]
    runs += ["使用面积", Run(plain(area), "area_m2", solid=True), "平方米，用于", works.project, "的施工和设备安放。"]
    y = sheet.flow(26, y + 30, 158, runs, body, leading=1.9, indent=2)
    after = (
        "使用期间请做好围挡和安全防护，保护地下管线及现有树木；工程完工后十五日内清场，将场地恢复原状并通知我方验收。"
        if agrees
        else "该处地块已列入今年的整治计划，且地下管线密集，暂不具备使用条件，请另行选址。"
    )
    y = sheet.flow(26, y, 158, after, body, leading=1.9, indent=2)
    y = sheet.flow(26, y, 158, "此复。", body, leading=1.9, indent=2) + 18
    sheet.text(176, y, Run(grantor, "grantor"), body, align="r")
    sheet.text(172, y + 10, on(works.signed, "issue_date", rng.choice(["plain", "chinese"])), body, align="r")
    sealed(job, sheet, 146, y + 4, grantor)
    sheet.text(26, y + 34, f"（联系人：{works.handler.name}　电话：{job.facts.developer.phone}）", Style("song", 12))
    values: dict[str, Value] = {
        "holder": works.applicant,
        "grantor": grantor,
        "place": works.green_place,
        "area_m2": plain(area),
        "consent": agrees,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("site_right_evidence", "onyx_site_reply", [sheet], values)


def site_agreement(job: Job) -> Drawn:
    """场地使用协议 on two pages, numbered clauses with blanks."""
    works, rng, fill, facts = told(job), job.rng, job.fill_style(11.5), job.facts
    writer = Writer(job, Style("song", 11.5), left=28, width=154, leading=1.85)
    giver = facts.landlord.name if job.chance(0.4) else facts.home.community.manager.name
    firm, area = facts.company.org, Decimal(rng.randrange(200, 3000)) / 10
    start = works.signed
    end = years_later(start, rng.choice([3, 5, 8]))
    place = f"{facts.home.community.name}{rng.choice(['东门外停车场', '临街空地', '3号楼北侧'])}"
    writer.title(rng.choice(["场地使用协议", "充电设施建设场地提供协议"]), Style("song_bold", 20), after=9)
    writer.line(["甲方（场地提供方）：", filled(giver, "grantor", fill, min_em=18)])
    writer.line(["乙方（场地使用方）：", filled(firm.name, "holder", fill, min_em=18)])
    writer.para(
        "根据《中华人民共和国民法典》及有关规定，双方就乙方无偿使用甲方场地建设、运营电动汽车充电设施，订立本协议："
    )
    writer.para(
        ["第一条　甲方", Run("同意", "consent"), "将其有权使用的", filled(place, "place", fill), "提供给乙方使用。"]
    )
    writer.para(["第二条　场地面积", filled(plain(area), "area_m2", fill), "平方米，以附图红线为准。"])
    writer.para(["第三条　使用期限自", *dated(start, "", fill), "至", *dated(end, "", fill), "，期满双方另行协商。"])
    clauses = (
        "甲方保证对上述场地享有完整的使用权，不存在抵押、查封和其他争议，并协助乙方办理用电报装、绿地占用等手续。",
        "乙方自行投资建设充电设施，产权归乙方所有。施工应当避开消防通道、人防出入口和雨污水检查井。",
        f"场地使用费免收；乙方所得服务费收入的百分之{rng.choice(['五', '八', '十'])}用于车场日常维护，每半年结算一次。",
        "乙方负责设备的巡检、维修和保险，发生触电、火灾等事故的，由乙方依法承担责任。",
        "因市政规划调整需要拆除设施的，甲方应当提前六十日书面通知乙方，乙方应当在通知期内自行拆除。",
        "任何一方违约造成对方损失的，应当赔偿直接损失。",
        "本协议履行中发生争议，双方协商解决；协商不成的，向场地所在地人民法院起诉。",
        "本协议一式肆份，甲乙双方各执贰份，自双方签字或者盖章之日起生效。附图与本协议具有同等效力。",
    )
    for number, clause in enumerate(clauses, 3):
        writer.para(f"第{'四五六七八九十'[number - 3] if number < 10 else '十一'}条　{clause}")
    writer.room(60)
    sheet, y, body = writer.sheet, writer.y + 8, writer.style
    sheet.text(28, y, ["甲方（签章）：", Run(giver, "grantor")], body)
    sheet.text(28, y + 22, ["乙方（签章）：", Run(firm.name, "holder")], body)
    sheet.text(28, y + 44, ["签订日期：", on(works.signed, "issue_date", "spaced", fill)], body)
    sealed(job, sheet, 140, y + 4, giver)
    sealed(job, sheet, 120, y + 36, firm.name)
    writer.number_pages("- {} / {} -")
    values: dict[str, Value] = {
        "holder": firm.name,
        "grantor": giver,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("site_right_evidence", "onyx_site_agreement", writer.sheets, values)


LAYOUTS: Layouts = {
    "authorization_letter": {"onyx_firm_power": firm_power, "onyx_home_letter": home_letter},
    "site_right_evidence": {"onyx_site_reply": site_reply, "onyx_site_agreement": site_agreement},
}
