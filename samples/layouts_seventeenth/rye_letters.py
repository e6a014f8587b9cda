"""授权委托书, and evidence of the right to use a site: letters, approvals, agreements."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.rye_common import Rows, a_site, bureau, gap, on, plain, someone, zone
from samples.layouts_seventeenth.words import WORDS
from samples.people import a_day, a_person, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def power_company(job: Job) -> Drawn:
    """A company's letter under its letterhead: prose, agent's table, legal representative's name seal, copies of cards below."""
    rng, org = job.rng, job.facts.company.org
    agent = a_person(rng, WORDS)
    signed = a_day(rng, date(2026, 8, 20), date(2026, 11, 20))
    until = rng.choice([date(2026, 12, 31), years_later(signed, 1), signed + timedelta(days=180)])
    matter = rng.choice(
        [
            "办理充电设施用电报装及占用挖掘道路、绿地联合审批的申请、签收文书和合同签订事宜",
            "办理信阳市“充电桩报装一件事”的申报、补正、领取结果等事宜",
            "向国网信阳供电公司及市城市管理局办理充电站新装用电、道路掘动相关手续",
        ]
    )
    sheet = job.sheet()
    sheet.text(105, 18, org.name, Style("song_bold", 17, (170, 30, 34)), align="c", spacing=0.1)
    sheet.line(22, 29, 188, 29, width=0.7, fill=(170, 30, 34))
    sheet.line(22, 30.2, 188, 30.2, width=0.2, fill=(170, 30, 34))
    sheet.text(188, 33, f"〔{signed.year}〕授字第{rng.randrange(1, 60):02d}号", Style("song", 10), align="r")
    sheet.text(105, 46, rng.choice(["法人授权委托书", "授权委托书"]), Style("hei_bold", 22), align="c", spacing=0.3)
    body = Style("song", 13)
    form = job.date_form("plain", "padded")
    y = sheet.flow(25, 66, 160, rng.choice(["国网信阳供电公司、信阳市城市管理局：", "信阳市政务服务大厅联合报装专窗：", "各有关单位："]), body)  # fmt: skip
    y = sheet.flow(25, y + 2, 160, ["本人", org.legal_person, "系", Run(org.name, "principal"), "的法定代表人，现授权委托我单位员工", Run(agent.name, "agent"), "为我方代理人，以我方名义", Run(matter, "matter"), "。代理人在办理过程中所签署的一切文件和处理的与之有关的一切事务，我方均予以承认，并承担由此产生的法律责任。"], body, leading=1.8, indent=2)  # fmt: skip
    y = sheet.flow(25, y + 1, 160, ["委托期限：", on(signed, "valid_from", form), "至", on(until, "valid_to", form), "。代理人无转委托权。"], body, leading=1.8, indent=2)  # fmt: skip
    rows: Rows = [
        (9, [(28, "代理人姓名", True), (42, Run(agent.name, "agent"), False), (24, "性别", True), (20, agent.sex, False), (20, "职务", True), (26, rng.choice(["工程部经理", "办事员", "项目经理"]), False)]),
        (9, [(28, "身份证号码", True), (66, agent.id_number, False), (20, "电话", True), (46, agent.phone, False)]),
    ]  # fmt: skip
    y = table(sheet, 25, y + 3, rows, label=Style("song", 11), value=Style("song", 11)) + 10
    sheet.text(60, y, ["委托单位（盖章）：", Run(org.name, "principal")], body)
    sheet.text(60, y + 12, "法定代表人（签字或盖章）：", body)
    sheet.text(60, y + 24, "代理人（签字）：", body)
    signature(sheet, 94, y + 22, agent.name)
    sheet.text(60, y + 36, on(signed, "", form), body)
    seals.put_round(sheet, 132, y + 8, seals.SealText(org.name), diameter=40)
    seals.put_name(sheet, 126, y + 16, org.legal_person, side=14)
    sheet.rect(30, 226, 70, 42, line=0.2, fill=(150, 150, 150))
    sheet.rect(110, 226, 70, 42, line=0.2, fill=(150, 150, 150))
    small = Style("song", 10, (120, 120, 120))
    sheet.text(65, 244, "法定代表人身份证复印件粘贴处", small, align="c")
    sheet.text(145, 244, "代理人身份证复印件粘贴处", small, align="c")
    sheet.text(25, 276, f"地址：{org.address}　　电话：{org.phone}", Style("song", 9))
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": signed.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn("authorization_letter", "rye_power_company", [sheet], values)


def power_person(job: Job) -> Drawn:
    """A private person's letter from the web: blocks for principal and agent, numbered powers, finger print."""
    rng, facts = job.rng, job.facts
    owner, agent = facts.person, facts.spouse if job.chance(0.5) else a_person(rng, WORDS)
    space = facts.home.space_no
    signed = a_day(rng, date(2026, 9, 1), date(2026, 11, 20))
    until = signed + timedelta(days=rng.choice([60, 90, 183, 365]))
    with_term = job.chance(0.7)
    fill, sheet = job.fill_style(13), job.sheet()
    body, head = Style("song", 13), Style("song_bold", 13)
    matter = rng.choice(
        [
            f"办理{facts.home.community.name}{space}车位充电桩用电报装手续",
            "到供电营业厅申请个人充电桩装表接电",
            f"申请安装{space}号车位新能源汽车充电桩并签订供用电合同",
        ]
    )
    sheet.text(105, 30, rng.choice(["委　托　书", "个人授权委托书"]), Style("song_bold", 22), align="c")
    form = job.date_form("plain", "chinese", "padded")
    lines: list[tuple[Runs, float]] = [
        (["委托人：", gap(owner.name, "principal", fill, 8), "　性别：", gap(owner.sex, "", fill), "　民族：", gap(owner.ethnicity, "", fill)], 0),
        (["身份证号：", gap(owner.id_number, "", fill, 16)], 0),
        (["住址：", gap(owner.address.removeprefix("河南省"), "", fill.sized(11.5))], 0),
        (["受委托人：", gap(agent.name, "agent", fill, 8), "　与委托人关系：", gap("夫妻" if agent is facts.spouse else rng.choice(["朋友", "同事", "充电桩安装人员"]), "", fill)], 0),
        (["身份证号：", gap(agent.id_number, "", fill, 16)], 0),
        (["联系电话：", gap(agent.phone, "", fill, 10)], 0),
    ]  # fmt: skip
    y = 52.0
    for runs, indent in lines:
        y = sheet.flow(26, y, 160, runs, body, leading=1.75, indent=indent) + 1.5
    y = sheet.flow(26, y + 3, 160, ["因委托人", rng.choice(["工作繁忙", "长期在外地", "身体不便"]), "，不能亲自办理，现全权委托受委托人代为", gap(matter, "matter", fill), "，具体权限如下："], body, leading=1.75, indent=2)  # fmt: skip
    for clause in (
        "一、代为递交申请材料，在申请表、现场勘查单上签字；",
        "二、代为签收供电方案答复单，领取有关文书；",
        "三、配合现场勘查、装表接电。",
    ):
        y = sheet.flow(26, y, 160, clause, body, leading=1.75, indent=2)
    y = sheet.flow(26, y, 160, "受委托人在上述权限范围内签署的文件，委托人均予认可，由此在法律上产生的权利、义务均由委托人享有和承担。", body, leading=1.75, indent=2)  # fmt: skip
    if with_term:
        y = sheet.flow(26, y, 160, [Run("委托期限：", "", head), "自", on(signed, "valid_from", form, fill), "起至", on(until, "valid_to", form, fill), "止。"], body, leading=1.75, indent=2)  # fmt: skip
    else:
        y = sheet.flow(26, y, 160, "委托期限：自本委托书签署之日起至上述事项办结之日止。", body, leading=1.75, indent=2)
    y += 12
    sheet.text(30, y, "委托人（签名按手印）：", body)
    signature(sheet, 80, y - 2, owner.name)
    sheet.text(30, y + 14, "受委托人（签名）：", body)
    signature(sheet, 72, y + 12, agent.name)
    sheet.text(120, y + 28, on(signed, "", form, fill), body)
    values: dict[str, Value] = {"principal": owner.name, "agent": agent.name, "matter": matter}
    if with_term:
        values |= {"valid_from": signed.isoformat(), "valid_to": until.isoformat()}
    return drawn("authorization_letter", "rye_power_person", [sheet], values)


def site_village_agreement(job: Job) -> Drawn:
    """An agreement with a village committee on the use of a piece of ground, over two pages."""
    rng, facts = job.rng, job.facts
    grantor, holder = facts.home.community.village_committee, facts.company.org
    site = a_site(job)
    area = Decimal(rng.randrange(200, 4200))
    place = f"{grantor.removesuffix('村民委员会').removeprefix('信阳市')}{rng.choice(['原小学院内', '村部东侧空地', '老粮库院内', '停车场'])}"
    signed = site.written
    start = signed + timedelta(days=rng.randrange(1, 20))
    fill = job.fill_style(12.5)
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.y = 32
    writer.title(rng.choice(["场地使用协议书", "场地使用协议"]), Style("hei_bold", 21), after=10)
    bold = Style("song_bold", 12.5)
    writer.line(["甲方（提供方）：", gap(grantor, "grantor", fill)])
    writer.line(["乙方（使用方）：", gap(holder.name, "holder", fill)])
    writer.para(
        "为支持新能源汽车推广应用，完善农村充电基础设施，经甲方村民代表会议讨论通过，甲、乙双方就场地使用事宜协商一致，签订本协议。"
    )
    writer.para("一、场地位置及面积", style=bold)
    writer.para(["甲方", Run("同意", "consent"), "将位于", gap(place, "place", fill), "的场地提供给乙方用于建设充电站，面积约", gap(plain(area), "area_m2", fill), f"平方米，四至：东至{rng.choice(['村道', '围墙'])}，西至{rng.choice(['水塘', '农户'])}，南至路边，北至院墙。其中变压器占地{rng.randrange(8, 20)}平方米。"])  # fmt: skip
    writer.para("二、使用期限", style=bold)
    years = rng.choice([5, 8, 10])
    writer.para(["自", on(start), "起至", on(years_later(start, years) - timedelta(days=1)), f"止，共{years}年。期满后乙方有优先续用权。"])  # fmt: skip
    writer.para("三、费用及支付", style=bold)
    fee = rng.randrange(4, 40) * 1000
    writer.para(f"场地使用费每年{fee}元，每年1月31日前支付至甲方“三资”账户。电费由乙方按表缴纳。充电服务收入按百分之{rng.choice(['三', '五', '八'])}返还村集体。")  # fmt: skip
    writer.para("四、双方权利义务", style=bold)
    writer.para("1. 甲方保证场地权属清楚、无争议，协助乙方办理用电报装、占用道路绿地等手续，并出具所需证明。")
    writer.para(
        "2. 乙方自行承担建设资金，按照国家标准施工，做好安全防护、消防和用电安全工作；不得擅自改变场地用途，不得转让。"
    )
    writer.para("3. 因国家征收导致协议不能履行的，地上设备补偿归乙方，土地补偿归甲方，双方互不追究违约责任。")
    writer.para("五、违约责任及争议解决", style=bold)
    writer.para("任何一方违约应赔偿对方实际损失。争议由镇人民调解委员会调解，调解不成的依法向人民法院起诉。")
    writer.para("六、本协议一式四份，双方各执一份，镇人民政府、供电所各备案一份，自签字盖章之日起生效。")
    writer.room(60)
    sheet, y, body = writer.sheet, writer.y + 8, Style("song", 12.5)
    sheet.text(25, y, "甲方（盖章）：", body)
    sheet.text(25, y + 8, Run(grantor, "grantor"), Style("song", 11))
    sheet.text(25, y + 20, "代表人：", body)
    signature(sheet, 46, y + 18, someone(job))
    sheet.text(116, y, "乙方（盖章）：", body)
    sheet.text(116, y + 8, Run(holder.name, "holder"), Style("song", 11))
    sheet.text(116, y + 20, "代表人：", body)
    signature(sheet, 138, y + 18, holder.legal_person)
    form = job.date_form("plain", "dot")
    sheet.text(25, y + 32, ["签订日期：", on(signed, "issue_date", form, fill)], body)
    sheet.text(116, y + 32, f"见证人（驻村干部）：{someone(job)}", Style("song", 11))
    seals.put_round(sheet, 60, y + 8, seals.SealText(grantor), diameter=38)
    seals.put_round(sheet, 152, y + 10, seals.SealText(holder.name), diameter=40)
    writer.number_pages("— {} —")
    values: dict[str, Value] = {
        "holder": holder.name,
        "grantor": grantor,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": signed.isoformat(),
    }
    return drawn("site_right_evidence", "rye_site_village_agreement", writer.sheets, values)


def site_land_reply(job: Job) -> Drawn:
    """An office's written reply with red head: agrees that a company uses ground of a street or park, date in the seal."""
    rng, holder = job.rng, job.facts.company.org
    site = a_site(job)
    grantor = bureau(job, rng.choice(["自然资源和规划局", "园林绿化中心", "城市管理局", "机关事务中心"]))
    area = Decimal(rng.randrange(300, 9000)) / 10
    place = f"信阳市{zone(job)}{site.road}{rng.choice(['南侧', '北侧'])}、{site.near}{rng.choice(['东侧', '西侧'])}"
    when = site.written
    sheet, red = job.sheet(), (206, 26, 30)
    sheet.text(105, 30, f"{grantor}文件", Style("song_bold", 28, red), align="c", spread=min(150.0, 12.0 * (len(grantor) + 2)))  # fmt: skip
    code = "".join(rng.sample("信浉平自规园城", 2)) + rng.choice(["函", "文", "批"])
    sheet.text(105, 54, f"{code}〔{when.year}〕{rng.randrange(3, 300)}号", Style("song", 13), align="c")
    sheet.line(22, 62, 188, 62, width=0.8, fill=red)
    title = f"关于{holder.name}使用{site.road}部分场地建设充电设施的{rng.choice(['复函', '批复', '意见'])}"
    y = sheet.flow(35, 74, 140, title, Style("song_bold", 17), leading=1.5, align="c") + 8
    body = Style("song", 14)
    y = sheet.flow(25, y, 160, [Run(holder.name, "holder"), "："], body, leading=1.8)
    y = sheet.flow(25, y, 160, [f"你单位《关于申请使用场地建设充电设施的请示》（{when.month}月{max(1, when.day - 3)}日）收悉。经现场踏勘并征求相关部门意见，现函复如下："], body, leading=1.8, indent=2)  # fmt: skip
    y = sheet.flow(25, y, 160, ["一、原则", Run("同意", "consent"), "你单位使用", Run(place, "place"), "场地，用地面积", Run(plain(area), "area_m2"), f"平方米，用于{rng.choice(['建设公共充电站及箱式变压器', '敷设充电站电源电缆及设置分支箱'])}。"], body, leading=1.8, indent=2)  # fmt: skip
    y = sheet.flow(25, y, 160, f"二、施工前须依法办理建设工程规划许可、占用挖掘城市道路及绿地审批手续，施工单位{site.builder.name}应具备相应资质。", body, leading=1.8, indent=2)  # fmt: skip
    y = sheet.flow(25, y, 160, f"三、本意见有效期{rng.choice(['一年', '两年'])}，逾期未实施自行失效。城市建设需要时，你单位应无条件配合迁移。", body, leading=1.8, indent=2)  # fmt: skip
    sheet.text(25, y + 2, "　　此复。", body)
    y += 30
    form = job.date_form("plain", "chinese")
    sheet.text(136, y, Run(grantor, "grantor"), body, align="c")
    sheet.text(136, y + 11, on(when, "issue_date", form), body, align="c")
    seals.put_round(sheet, 138, y + 6, seals.SealText(grantor), diameter=42)
    sheet.line(25, 264, 185, 264, width=0.3)
    sheet.text(27, 266, f"抄送：国网信阳供电公司，{zone(job)}人民政府。", Style("song", 11))
    sheet.line(25, 272.5, 185, 272.5, width=0.2)
    sheet.text(27, 274.5, f"{grantor}办公室", Style("song", 11))
    sheet.text(183, 274.5, [on(when), "印发"], Style("song", 11), align="r")
    sheet.line(25, 281, 185, 281, width=0.3)
    values: dict[str, Value] = {
        "holder": holder.name,
        "grantor": grantor,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": when.isoformat(),
    }
    return drawn("site_right_evidence", "rye_site_land_reply", [sheet], values)


LAYOUTS: Layouts = {
    "authorization_letter": {"rye_power_company": power_company, "rye_power_person": power_person},
    "site_right_evidence": {
        "rye_site_village_agreement": site_village_agreement,
        "rye_site_land_reply": site_land_reply,
    },
}
