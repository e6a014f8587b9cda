"""授权委托书 and papers that show a right to a site."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import people, seals
from samples.draw import BLACK, BLUE_INK, RED, Run, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_twentysecond import lime_common as lime
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer


def company_table(job: Job) -> Drawn:
    """A firm's ruled authorisation, with room for copies of the ID card."""
    rng, works, org, agent = job.rng, lime.scene(job), job.facts.company.org, job.facts.landlord
    sheet, form = job.sheet(), Form(job.fill_style(11), label_mm=30)
    value = form.value
    start = works.signed
    until = people.years_later(start, 1) - timedelta(days=1) if job.chance(0.5) else start + timedelta(days=89)
    matter = rng.choice(
        [
            f"代为办理{works.project}的用电报装、占道施工许可及签收文书",
            f"到政务大厅递交{works.project}有关材料，签订供用电合同，领取答复单",
            "办理我单位充电设施高压新装、竣工检验、装表接电全部手续",
        ]
    )
    sheet.text(188, 14, "（单位客户适用）", Style("song", 9), align="r")
    title = rng.choice(["法定代表人授权委托书", "办理业务授权书", "企业法人授权委托书"])
    sheet.text(105, 22, title, Style("hei_bold", 21), align="c", spacing=0.12)
    form.row(11, ("授权单位", value(org.name, "principal")))
    form.row(11, ("信用代码", value(org.uscc)), ("法定代表人", value(org.legal_person)))
    form.row(11, ("单位地址", value(org.address)))
    form.row(11, ("被授权人", value(agent.name, "agent")), ("手机", value(agent.phone)))
    form.row(11, ("证件类型", "居民身份证"), ("证件号码", value(agent.id_number)))
    form.row(20, ("授权办理事项", value(matter, "matter")))
    form.row(16, ("权限", ["√ 提交、补正材料　　√ 签署文书\n", rng.choice(["√", "□"]), " 领取结果　　□ 转委托"]))
    shape = job.date_form("plain", "dot", "slash")
    form.row(
        11,
        (
            "有效期",
            [lime.on(start, "valid_from", shape, form.fill), " 至 ", lime.on(until, "valid_to", shape, form.fill)],
        ),
    )
    y = form.put(sheet, 36) + 5
    told = "被授权人在上述权限和有效期内所签署的文件，我单位均予承认，由此产生的法律后果由我单位承担。期满自动失效。"
    y = sheet.flow(19, y, 172, told, Style("song", 11), indent=2) + 3
    for x, side in ((19, "人像面"), (107, "国徽面")):
        sheet.rect(x, y, 84, 50, line=0.15, fill=lime.PALE)
        sheet.text(x + 42, y + 23, f"（被授权人身份证{side}复印件粘贴处）", Style("song", 9, lime.PALE), align="c")
    y += 58
    sheet.text(19, y, "授权单位（公章）：", Style("song", 11))
    sheet.text(110, y, "法定代表人签章：", Style("song", 11))
    sheet.text(110, y + 14, ["签署日期：", lime.on(start, "", "spaced")], Style("song", 11))
    lime.seal(job, sheet, 70, y + 8, org.name)
    seals.put_name(sheet, 156, y + 2, org.legal_person, side=15)
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn("authorization_letter", "lime_company_table", [sheet], values)


def letter_paper(job: Job) -> Drawn:
    """A resident's note in pen on ruled letter paper; dates in Chinese numerals."""
    rng, facts = job.rng, job.facts
    owner, agent, home = facts.person, facts.spouse, facts.home
    start = facts.consent_date - timedelta(days=rng.randrange(5))
    until = start + timedelta(days=rng.choice([60, 92, 181, 364]))
    matter = rng.choice(
        [
            f"办理{home.community.name}{home.space_no}车位充电桩报装",
            "到供电营业厅申请安装充电桩电表，并签供电合同",
            f"办理{home.space_no}号车位的物业证明、用电申请和装表接电",
        ]
    )
    sheet = job.sheet(185, 260)
    ink = BLUE_INK if job.chance(0.5) else BLACK
    pen = Style("kai", 14, ink, jitter=0.04)
    sheet.text(92, 12, f"{facts.home.community.name}便笺", Style("song", 9, RED), align="c", spacing=0.5)
    em, leading = sheet.em_mm(pen), 2.05
    step, top = em * leading, 44.0
    for row in range(19):
        sheet.line(
            16, top + em * 1.25 + row * step, 169, top + em * 1.25 + row * step, width=0.15, fill=(220, 120, 120)
        )
    title = rng.choice(["委托书", "代办委托书", "授权委托书"])
    sheet.text(92, 27, title, pen.sized(21), align="c", spacing=0.8)
    whom = "他" if agent.male else "她"
    why = rng.choice(["在外地上班回不来", "腿脚不便，不能到场", "出差在外，近期不在信阳"])
    form = "chinese" if job.chance(0.7) else "plain"
    first: lime.Said = [
        "我叫",
        Run(owner.name, "principal"),
        f"，身份证号{owner.id_number}，住{home.room_text}。因本人{why}，现委托我{'丈夫' if agent.male else '妻子'}",
        Run(agent.name, "agent"),
        f"（身份证号{agent.id_number}，手机{agent.phone}）替我",
        Run(matter, "matter"),
        f"。{whom}在办理当中签的字、交的材料，我都认可，责任由我本人来负。",
    ]
    second: lime.Said = [
        "委托时间从",
        lime.on(start, "valid_from", form),
        "算起，到",
        lime.on(until, "valid_to", form),
        "为止，过期作废。受托人不得再转托别人。",
    ]
    y = sheet.flow(17, top, 151, first, pen, leading=leading, indent=2)
    y = sheet.flow(17, y, 151, second, pen, leading=leading, indent=2)
    y = sheet.flow(17, y, 151, "特此委托。", pen, leading=leading, indent=2) + step
    sheet.text(92, y, "委托人：", pen)
    lime.sign(sheet, 116, y - 1, owner.name, "principal", blue=ink == BLUE_INK)
    if job.chance(0.6):
        lime.thumb(sheet, 148, y - 3)
    sheet.text(92, y + step, "受托人：", pen)
    lime.sign(sheet, 116, y + step - 1, agent.name, "agent", blue=ink == BLUE_INK)
    sheet.text(92, y + 2 * step, lime.on(start, "", form), pen)
    values: dict[str, Value] = {
        "principal": owner.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn("authorization_letter", "lime_letter_paper", [sheet], values)


def reply_letter(job: Job) -> Drawn:
    """An office answers under a red head that the land may be used."""
    rng, works, district = job.rng, lime.scene(job), job.facts.home.community.district
    sheet, body = job.sheet(), Style("song", 15)
    office = f"信阳市{district}" + rng.choice(["园林绿化中心", "市政设施管护站", "国有资产运营中心", "城市公园服务所"])
    you = "贵公司" if lime.is_org(works.applicant) else "你"
    number = f"信{district[0]}{rng.choice(['园函', '管函', '国资函'])}〔2026〕{rng.randrange(3, 96)}号"
    y = lime.red_head(sheet, office, number, number_align=rng.choice(["c", "r"]))
    topic = rng.choice(["使用场地建设充电设施", "借用管护用地埋设电缆", "临时使用绿地敷设电力管道"])
    y = sheet.flow(30, y + 2, 150, f"关于{topic}的复函", Style("song_bold", 20), align="c") + 7
    y = sheet.flow(28, y, 155, [Run(works.applicant, "holder"), "："], body, leading=1.75)
    area = plain(works.area)
    paragraphs: list[lime.Said] = [
        [f"{you}关于{topic}的来函（{works.signed.year}年10月7日）收悉。经现场核实并集体研究，函复如下："],
        [
            "一、",
            Run("同意", "consent"),
            f"{you}使用位于",
            Run(works.green_place, "place"),
            "的管护用地",
            Run(area, "area_m2"),
            rng.choice(["平方米", "㎡"]),
            f"，仅限于{works.reason}，不得搭建永久性建筑物。",
        ],
        ["二、施工前应当与我单位办理现场移交手续，避让地下给水管线，损坏苗木按市价的1.5倍赔偿。"],
        ["三、本函不代替占用、挖掘以及树木移植的行政许可，相关手续请另行报批。"],
        [f"此复。（联系人：{lime.someone(job)}，电话：{lime.landline(job)}）"],
    ]
    for said in paragraphs:
        y = sheet.flow(28, y, 155, said, body, leading=1.75, indent=2)
    y += 16
    sheet.text(140, y, Run(office, "grantor"), body, align="c")
    sheet.text(140, y + 10, lime.on(works.signed, "issue_date", job.date_form("plain", "chinese")), body, align="c")
    lime.seal(job, sheet, 142, y + 5, office, size=42)
    values: dict[str, Value] = {
        "holder": works.applicant,
        "grantor": office,
        "place": works.green_place,
        "area_m2": area,
        "consent": True,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("site_right_evidence", "lime_reply_letter", [sheet], values)


def shared_site(job: Job) -> Drawn:
    """An agreement on a shared site, one page or two: the giver lends the ground for a share of the takings."""
    rng, works, facts = job.rng, lime.scene(job), job.facts
    community = facts.home.community
    giver = rng.choice([community.village_committee, community.manager.name, facts.landlord.name])
    taker = facts.company.org
    place = f"{community.district}{community.street}" + rng.choice(["院内空地", "门前广场西段", "办公楼后停车场"])
    area = Decimal(rng.choice(["126", "208.5", "350", "482.6", "96"]))
    day = works.signed
    writer = Writer(job, Style("song", 11.5), left=27, width=156, leading=1.85)
    title = rng.choice(["场地使用协议", "充电站场地合作使用协议书", "土地使用协议"])
    writer.title(title, Style("song_bold", 22), spacing=0.4, after=9)
    writer.line(["供地方（甲方）：", Run(giver, "grantor")])
    writer.line(["使用方（乙方）：", Run(taker.name, "holder"), f"　　代码：{taker.uscc}"])
    writer.para("为方便群众绿色出行，甲乙双方本着自愿互利的原则，就乙方使用甲方场地一事商定下列条款，共同遵守。")
    writer.para(
        [
            "第一条　场地位置。甲方将",
            Run(place, "place"),
            f"提供给乙方使用，东至围墙，西至{works.road}，南至消防通道，北至配电房，地面已硬化。",
        ]
    )
    writer.para(
        ["第二条　面积。双方丈量确认为", Run(plain(area), "area_m2"), "平方米，四至见附图，附图与本协议同等有效。"]
    )
    writer.para(
        ["第三条　用途。甲方", Run("同意", "consent"), "乙方在上述场地安装充电桩、变压器、雨棚及照明，并办理用电手续。"]
    )
    writer.para(f"第四条　使用年限为{rng.choice(['五', '八', '十'])}年，自充电站通电之日起算。期满乙方有优先续用权。")
    writer.para(
        f"第五条　收益。乙方每季度按充电服务费收入的百分之{rng.choice(['十', '十二', '八'])}付给甲方，不另付租金。"
    )
    writer.para("第六条　甲方保证对场地有合法权利，未设抵押，无争议；如遇征收，设备补偿归乙方，土地补偿归甲方。")
    writer.para("第七条　乙方负责用电安全，购买公众责任险，设备旁应配置灭火器，每月巡查不少于两次并留存记录。")
    writer.para(
        f"第八条　一方违约的，应支付对方违约金人民币{rng.choice(['贰万', '叁万', '伍万'])}元整，并赔偿实际损失。"
    )
    writer.para("第九条　未尽事宜另签补充协议。发生争议先协商，协商不成向场地所在地人民法院起诉。")
    writer.para("第十条　本协议一式四份，双方各执两份，签字盖章后生效。")
    writer.room(54)
    writer.y += 8
    sheet, y, body = writer.sheet, writer.y, Style("song", 11.5)
    for x, role, name, field in ((27, "甲方", giver, "grantor"), (108, "乙方", taker.name, "holder")):
        sheet.text(x, y, f"{role}（签章）：", body)
        if lime.is_org(name):
            sheet.flow(x, y + 8, 72, Run(name, field), body)
            sheet.text(x, y + 26, f"代表人：{lime.someone(job)}", body)
            lime.seal(job, sheet, x + 38, y + 16, name)
        else:
            lime.sign(sheet, x + 4, y + 8, name, field)
            sheet.text(x, y + 26, f"电话：{facts.landlord.phone}", body)
        sheet.text(x, y + 36, ["签订日期：", lime.on(day, "issue_date", "padded")], body)
    writer.number_pages("— {} / {} —")
    values: dict[str, Value] = {
        "holder": taker.name,
        "grantor": giver,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "lime_shared_site", writer.sheets, values)


LAYOUTS: Layouts = {
    "authorization_letter": {"lime_company_table": company_table, "lime_letter_paper": letter_paper},
    "site_right_evidence": {"lime_reply_letter": reply_letter, "lime_shared_site": shared_site},
}
