"""授权委托书 and papers that prove a right to a site."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import SONG, blank, firm, hand, lines, pen, plain, said, seal, signed, street
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.works import some_works
from samples.writing import Writer


def tea_company_mandate(job: Job) -> Drawn:
    """A firm's legal representative appoints an employee."""
    facts, rng = job.facts, job.rng
    company, agent = facts.company.org, facts.person
    writer, ink = Writer(job, Style("song", 14), top=34, leading=1.9), pen(job, 14)
    first = facts.consent_date
    last = first + timedelta(days=rng.choice([30, 60, 90, 180]))
    matter = rng.choice(
        ["充电桩用电报装", "电动汽车充电设施低压非居民新装用电申请", "新装用电业务", "充电站高压新装用电报装"]
    )
    office = rng.choice(["国网河南省电力公司信阳供电公司", "信阳市政务服务中心供电窗口"])
    writer.title("授 权 委 托 书", Style("hei_bold", 22), after=14)
    writer.line([f"{office}："])
    writer.para(
        [
            "本授权委托书声明：我",
            blank(company.legal_person, "", ink),
            "系",
            blank(company.name, "principal", ink),
            "的法定代表人，现授权委托我单位员工",
            blank(agent.name, "agent", ink),
            "（身份证号码：",
            blank(agent.id_number, "", ink),
            "，联系电话：",
            blank(agent.phone, "", ink),
            "）为我单位代理人，以本单位名义前往贵处办理",
            blank(matter, "matter", ink),
            "相关事宜。代理人在办理过程中所签署的一切文件和处理的与之有关的事务，我单位均予以承认。",
        ]
    )
    writer.para("代理权限：代为提交、补正申请材料，签署供用电合同及相关协议，领取有关文书。")
    form = rng.choice(["plain", "spaced", "padded"])
    writer.para(
        [
            "委托期限：自",
            Run(numbers.written_date(first, form=form), "valid_from", ink),
            "至",
            Run(numbers.written_date(last, form=form), "valid_to", ink),
            "止。",
        ]
    )
    writer.para("代理人无转委托权。特此委托。")
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(88, y, f"委托单位（盖章）：{company.name}", SONG)
    sheet.text(88, y + 12, "法定代表人（签字或盖章）：", SONG)
    signed(sheet, 142, y + 10.5, company.legal_person)
    sheet.text(88, y + 24, "代理人（签字）：", SONG)
    signed(sheet, 122, y + 22.5, agent.name)
    sheet.text(124, y + 38, said(job, first, "plain", "chinese", "spaced"), SONG)
    seal(sheet, 142, y + 14, company.name)
    sheet.text(25, 262, "附：法定代表人及代理人身份证复印件各一份", Style("song", 11))
    values: dict[str, Value] = {
        "principal": company.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    tolerated = {"matter": (f"{matter}相关事宜", f"办理{matter}", f"办理{matter}相关事宜")}
    return drawn("authorization_letter", "tea_company_mandate", writer.sheets, values, tolerated=tolerated)


def tea_private_mandate(job: Job) -> Drawn:
    """One citizen lets another act: blocks for both, filled in by hand."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    giver, taker, ink, home = facts.person, facts.landlord, hand(job, 13), facts.home.community
    body = Style("song", 13)
    first = facts.consent_date
    last = rng.choice([years_later(first, 1), first + timedelta(days=90)])
    reason = rng.choice(["本人在外地务工", "本人工作繁忙", "本人身体不便"])
    sheet.text(105, 30, "委 托 书", Style("song_bold", 24), align="c")
    y = 52.0
    for role, who, name in (("委托人", giver, "principal"), ("受托人", taker, "agent")):
        y = lines(
            sheet,
            26,
            y,
            [
                [f"{role}：", blank(who.name, name, ink, least=9), "性别：", blank(who.sex, "", ink)],
                ["身份证号：", blank(who.id_number, "", ink, least=14), "电话：", blank(who.phone, "", ink)],
                ["住址：", blank(who.address, "", ink.sized(11))],
            ],
            body,
            step=11,
        )
        y += 3
    matter = f"{home.name}个人充电桩的用电报装手续"
    y = sheet.flow(
        26,
        y + 3,
        158,
        [
            f"　　因{reason}，不能亲自到场，特委托",
            Run(taker.name, "", ink),
            "为我的合法代理人，代表我办理",
            Run(matter, "matter", ink),
            "，对受托人在办理上述事项过程中所签署的有关文件，本人均予认可，并承担相应的法律责任。",
        ],
        body,
        leading=1.9,
    )
    form = rng.choice(["plain", "dot"])
    y = sheet.flow(
        26,
        y + 2,
        158,
        [
            "　　委托期限：",
            Run(numbers.written_date(first, form=form), "valid_from", ink),
            rng.choice(["至", "——"]),
            Run(numbers.written_date(last, form=form), "valid_to", ink),
            "。",
        ],
        body,
    )
    y = sheet.flow(26, y + 4, 158, "　　受托人有无转委托权：无。", body)
    sheet.text(108, y + 18, "委托人签字（按指印）：", body)
    signed(sheet, 158, y + 16, giver.name)
    sheet.text(108, y + 31, "受托人签字：", body)
    signed(sheet, 140, y + 29, taker.name)
    sheet.text(126, y + 46, said(job, first, "plain", "dot"), ink)
    values: dict[str, Value] = {
        "principal": giver.name,
        "agent": taker.name,
        "matter": matter,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    tolerated = {"matter": (f"办理{matter}", matter.removesuffix("手续"), matter.removesuffix("的用电报装手续"))}
    return drawn("authorization_letter", "tea_private_mandate", [sheet], values, tolerated=tolerated)


def tea_site_consent(job: Job) -> Drawn:
    """The owner of a strip of land agrees to its use, in a letter with a number."""
    facts, rng, works = job.facts, job.rng, some_works(job)
    owner = rng.choice([facts.home.community.manager.name, facts.home.community.residents_committee])
    asker = firm(job, "新能源科技有限公司", "充电服务有限公司", "电力工程有限公司")
    place = (
        f"信阳市{facts.home.community.district}{street(job)}{rng.randrange(2, 260)}号{rng.choice(['院内', '西侧空地'])}"
    )
    area = Decimal(rng.choice(["36", "48.5", "120", "15.6", "210"]))
    writer, body = Writer(job, Style("song", 15), top=38, leading=1.9), Style("song", 14)
    writer.title("关于同意使用场地的函", Style("song_bold", 22), after=14)
    writer.line([Run(asker, "holder"), "："])
    writer.para(
        [
            "贵单位《关于申请使用场地建设充电设施的函》收悉。经研究，我单位",
            Run("同意", "consent"),
            "贵单位使用位于",
            Run(place, "place"),
            "的场地，面积约",
            Run(plain(area), "area_m2"),
            f"平方米，用于{works.reason}。该场地权属清楚，无争议。",
        ]
    )
    writer.para(
        "请贵单位施工前与我单位现场管理人员联系，做好围挡和安全警示，不得损坏地下管线和周边绿化；施工结束后恢复原状。"
    )
    writer.para("未尽事宜由双方另行协商。")
    writer.para("特此函复。")
    sheet, y = writer.sheet, writer.y + 22
    day = a_day(rng, date(2026, 9, 1), works.signed)
    sheet.text(180, y, Run(owner, "grantor"), body, align="r")
    sheet.text(170, y + 12, Run(said(job, day, "plain", "chinese"), "issue_date"), body, align="r")
    seal(sheet, 150, y + 6, owner)
    sheet.text(25, 262, f"（联系人：{facts.landlord.name}　　电话：{facts.landlord.phone}）", Style("song", 12))
    values: dict[str, Value] = {
        "holder": asker,
        "grantor": owner,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "tea_site_consent", writer.sheets, values)


def tea_site_agreement(job: Job) -> Drawn:
    """A short agreement on the use of a site between a village or estate and an operator."""
    facts, rng = job.facts, job.rng
    community = facts.home.community
    grantor = rng.choice([community.village_committee, community.manager.name])
    holder = facts.company.org.name
    place = (
        f"{community.district}{community.street}{community.name}{rng.choice(['南门外', '东侧停车场', '北侧边角地'])}"
    )
    area = Decimal(rng.choice(["80", "320", "65.5", "450", "28"]))
    day, ink = a_day(rng, facts.lease_from.replace(day=1), facts.lease_from), pen(job, 12)
    writer = Writer(job, Style("song", 12.5), top=28, leading=1.8)
    writer.title("场地使用协议", Style("hei_bold", 20), after=10)
    writer.line(["甲方（场地提供方）：", blank(grantor, "grantor", ink)])
    writer.line(["乙方（场地使用方）：", blank(holder, "holder", ink)])
    writer.para("为方便群众绿色出行，经甲乙双方友好协商，就乙方使用甲方场地建设充电设施一事达成如下协议：")
    writer.para(
        [
            "一、甲方将位于",
            blank(place, "place", ink),
            "的场地，面积",
            blank(plain(area), "area_m2", ink),
            "平方米，提供给乙方使用。",
        ]
    )
    until = years_later(day, rng.choice([5, 8, 10]))
    writer.para(
        f"二、使用期限自{numbers.written_date(day)}起至{numbers.written_date(until)}止。期满后乙方有优先使用权。"
    )
    fee = rng.choice(["每年人民币叁仟元", "乙方按充电服务费收入的百分之五向甲方支付", "前两年免费，第三年起每年伍仟元"])
    writer.para(f"三、场地使用费：{fee}，于每年十二月底前付清。")
    writer.para(
        ["四、甲方", Run("同意", "consent"), "乙方在该场地内安装变压器、充电桩及敷设电缆，并配合乙方办理用电报装手续。"]
    )
    writer.para("五、乙方应保证用电安全，设备的维修、保养及由此产生的安全责任由乙方承担。")
    writer.para("六、本协议一式两份，甲乙双方各执一份，自双方签字盖章之日起生效。")
    writer.room(62)
    sheet, y = writer.sheet, writer.y + 10
    names = (
        ("甲方（盖章）：", grantor, facts.landlord.name, 25.0),
        ("乙方（盖章）：", holder, facts.company.org.legal_person, 112.0),
    )
    for label, org, person, x in names:
        sheet.text(x, y, label, SONG)
        sheet.text(x, y + 14, "代表人：", SONG)
        signed(sheet, x + 18, y + 12.5, person)
        seal(sheet, x + 44, y + 8, org)
    sheet.text(25, y + 32, ["签订日期：", Run(said(job, day), "issue_date", ink)], SONG)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "tea_site_agreement", writer.sheets, values)


LAYOUTS: Layouts = {
    "authorization_letter": {"tea_company_mandate": tea_company_mandate, "tea_private_mandate": tea_private_mandate},
    "site_right_evidence": {"tea_site_consent": tea_site_consent, "tea_site_agreement": tea_site_agreement},
}
