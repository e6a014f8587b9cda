"""Letters of authority and papers on the right to use a site."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_twentysecond.reed_common import Said, day, is_firm, put_seal, signed_by
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer


def entrust_prose(job: Job) -> Drawn:
    """A resident's own letter, one paragraph in kai type."""
    facts, rng = job.facts, job.rng
    works = some_works(job)
    firm = job.variant.holder_is == "company"
    giver, agent = (facts.company.org.name if firm else facts.person.name), facts.landlord
    writer = Writer(job, Style("kai", 15), left=30, width=150, top=38, leading=2.0)
    writer.title(rng.choice(["委托书", "委 托 书", "代办委托书"]), Style("kai", 24), after=16)
    matter = rng.choice(
        [
            f"{facts.home.community.name}{facts.home.space_no}号车位充电桩用电报装手续",
            "新能源汽车充电桩报装、现场勘查、签订供用电合同",
            "充电桩报装一件事的申请、补正材料、领取结果文书等全部手续",
        ]
    )
    values: dict[str, Value] = {"principal": giver, "agent": agent.name, "matter": matter}
    ends = works.signed + timedelta(days=rng.choice([60, 90, 180, 365]))
    form = rng.choice(["plain", "chinese", "plain"])
    which = rng.choice(["both", "end", "none"])
    tolerated: dict[str, tuple[str, ...]] = {}
    if which == "both":
        term: Said = ["委托时间从", day(works.signed, "valid_from", form), "到", day(ends, "valid_to", form), "为止。"]
        values |= {"valid_from": works.signed.isoformat(), "valid_to": ends.isoformat()}
    elif which == "end":
        term = ["本委托书在", day(ends, "valid_to", form), "前有效，过期作废。"]
        values["valid_to"] = ends.isoformat()
        tolerated["valid_from"] = (works.signed.isoformat(),)
    else:
        term = ["本委托书自签字之日起生效，事情办完为止。"]
        tolerated["valid_from"] = (works.signed.isoformat(),)
    if firm:
        opening: Said = [Run(giver, "principal"), f"（信用代码{facts.company.org.uscc}）因经办人员出差，现委托"]
    else:
        why = rng.choice(["在外地上班不能亲自到场", "年纪大行动不便", "工作原因不便前往"])
        opening = ["我叫", Run(giver, "principal"), f"，身份证号码{facts.person.id_number}，因{why}，现委托"]
    tie = rng.choice(["同事", "朋友", "亲戚"])
    told = f"（{'本公司员工' if firm else '我的' + tie}，身份证号码{agent.id_number}，电话{agent.phone}）代为办理"
    me = "我公司" if firm else "我"
    writer.para([*opening, Run(agent.name, "agent"), told, Run(matter, "matter"), "。"])
    writer.para(f"受托人在上述范围内所签的字、所交的材料，{me}都认可，由此产生的责任由{me}承担。受托人不得转委托。")
    writer.para(term)
    sheet, y = writer.sheet, writer.y + 22
    sheet.text(96, y, "委托人" + ("（盖章）：" if firm else "（签名、捺印）："), writer.style)
    if firm:
        sheet.text(96, y + 11, Run(giver, "principal"), writer.style.sized(13))
        put_seal(job, sheet, 140, y + 14, giver)
    else:
        signed_by(sheet, 150, y - 1, giver, "principal", size=18)
    sheet.text(110, y + 25, numbers.written_date(works.signed, form=form), writer.style)
    if rng.random() < 0.6:
        sheet.text(30, y + 42, "附：双方身份证复印件各一份", writer.style.sized(12))
    return drawn("authorization_letter", "reed_entrust_prose", writer.sheets, values, tolerated=tolerated)


def entrust_table(job: Job) -> Drawn:
    """A firm's sheet: two parties side by side, powers as boxes, room for the two identity cards."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    works, fill, label = some_works(job), job.fill_style(10.5), Style("hei", 10)
    giver, boss, agent = facts.company.org, facts.company.org.legal_person, facts.landlord
    sheet.text(20, 16, f"附件{rng.randrange(2, 6)}", Style("hei", 10.5))
    sheet.text(
        105, 24, rng.choice(["法人授权委托书", "授权委托书", "单位授权委托书"]), Style("hei_bold", 21), align="c"
    )
    top = 42.0
    for x, head, rows in (
        (
            20.0,
            "委托单位",
            (
                ("名　　称", Run(giver.name, "principal", fill)),
                ("法定代表人", Run(boss, "", fill)),
                ("职　　务", Run(rng.choice(["总经理", "执行董事", "经理"]), "", fill)),
                ("代　　码", Run(giver.uscc, "", fill)),
            ),
        ),
        (
            105.0,
            "被委托人",
            (
                ("姓　　名", Run(agent.name, "agent", fill)),
                ("性　　别", Run(agent.sex, "", fill)),
                ("证件号码", Run(agent.id_number, "", fill)),
                ("手　　机", Run(agent.phone, "", fill)),
            ),
        ),
    ):
        sheet.rect(x, top, 85, 8)
        sheet.cell((x, top, 85, 8), head, Style("hei_bold", 11), align="c")
        for number, (name, run) in enumerate(rows):
            y = top + 8 + number * 11
            sheet.rect(x, y, 23, 11)
            sheet.rect(x + 23, y, 62, 11)
            sheet.cell((x, y, 23, 11), name, label, align="c")
            sheet.cell((x + 23, y, 62, 11), run, fill)
    matter = rng.choice(
        [
            f"{works.project}占用、挖掘城市道路审批申报",
            f"办理{works.road}充电设施配套工程的用电报装、道路占用及绿地审批",
            "充电桩高压新装报装及涉路施工联合审批事项",
        ]
    )
    y = top + 52
    sheet.rect(20, y, 170, 20)
    sheet.rect(20, y, 23, 20)
    sheet.cell((20, y, 23, 20), "委托事由", label, align="c")
    sheet.cell((43, y, 147, 20), Run(matter, "matter", fill), fill)
    sheet.rect(20, y + 20, 170, 24)
    sheet.rect(20, y + 20, 23, 24)
    sheet.cell((20, y + 20, 23, 24), "权　　限", label, align="c")
    powers = ("提交申请材料", "接受询问、陈述申辩", "更正补充材料", "签收各类文书", "签订合同")
    marks: Said = []
    for number, name in enumerate(powers):
        box = "√" if number < 2 or rng.random() < 0.7 else "□"
        marks += [Run(f"{box} {name}", solid=True), "　"]
    sheet.cell((43, y + 20, 147, 24), marks, Style("song", 10.5), leading=1.6)
    sheet.rect(20, y + 44, 170, 13)
    sheet.rect(20, y + 44, 23, 13)
    sheet.cell((20, y + 44, 23, 13), "委托期限", label, align="c")
    ends = works.signed + timedelta(days=rng.choice([30, 90, 180]))
    form = rng.choice(["dash", "dot", "padded", "slash"])
    term: Said = [day(works.signed, "valid_from", form, fill), "　至　", day(ends, "valid_to", form, fill)]
    sheet.cell((43, y + 44, 147, 13), term, fill)
    for x, note in ((20.0, "法定代表人身份证复印件粘贴处"), (105.0, "被委托人身份证复印件粘贴处")):
        sheet.rect(x, y + 57, 85, 52)
        sheet.cell((x, y + 57, 85, 52), note, Style("song", 9.5, (150, 150, 150)), align="c")
    sheet.text(22, y + 116, "法定代表人（签字或盖章）：", Style("song", 11))
    signed_by(sheet, 72, y + 114, boss)
    sheet.text(22, y + 128, "委托单位（公章）：", Style("song", 11))
    put_seal(job, sheet, 76, y + 130, giver.name)
    sheet.text(190, y + 128, numbers.written_date(works.signed, form="spaced"), Style("song", 11), align="r")
    sheet.text(20, 282, "注：本委托书涂改无效，被委托人无转委托权。", Style("song", 9))
    values: dict[str, Value] = {
        "principal": giver.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": works.signed.isoformat(),
        "valid_to": ends.isoformat(),
    }
    return drawn("authorization_letter", "reed_entrust_table", [sheet], values)


def reply_letter(job: Job) -> Drawn:
    """A reply with a red head from the office or firm that keeps the green or the ground."""
    facts, rng, works = job.facts, job.rng, some_works(job)
    district = facts.home.community.district
    giver = rng.choice([f"信阳市{district}园林绿化中心", facts.developer.name, f"信阳市{district}市政设施维护中心"])
    firm_style = is_firm(giver)
    writer = Writer(job, Style("song", 14), left=28, width=154, top=30, leading=1.9)
    sheet = writer.sheet
    sheet.text(105, 28, Run(giver, "grantor"), Style("song_bold", 24, RED), align="c")
    mark = f"{rng.choice(['园绿', '市政', '场地'])}函〔2026〕{rng.randrange(3, 180)}号"
    sheet.text(182, 46, mark, Style("song", 12), align="r")
    sheet.line(28, 54, 182, 54, width=0.7, fill=RED)
    writer.y = 64
    refuse = job.variant.refuse or rng.random() < 0.1
    title = rng.choice(["关于使用场地申请的复函", "关于建设充电设施使用场地的回复", "场地使用意见函"])
    sheet.text(105, writer.y, title, Style("hei_bold", 18), align="c")
    writer.y += 18
    writer.line([Run(works.applicant, "holder"), "："])
    area = Run(plain(works.area), "area_m2")
    we = "我公司" if firm_style else "我中心"
    dear = "贵公司" if is_firm(works.applicant) else "你"
    writer.para(
        f"{dear}{rng.choice(['10月9日', '近日', '日前'])}递交的用地申请及附图收悉。经现场踏勘并研究，答复如下："
    )
    place = works.green_place
    ground: Said = [f"{dear}拟用于建设充电设施的场地位于", Run(place, "place"), "，面积", area, "平方米，"]
    writer.para([*ground, f"由{we}负责管理，权属清晰，无争议。"])
    if refuse:
        why = rng.choice(["该处已列入道路拓宽范围", "该处有地下燃气管线"])
        writer.para([f"因{why}，", Run("暂不同意", "consent"), f"{dear}使用上述场地，请另行选址。"])
    else:
        yes = rng.choice(["同意", "原则同意", "同意"])
        writer.para([Run(yes, "consent"), f"{dear}使用该场地敷设电缆、安装充电设备。施工前请与{we}办理交底手续。"])
        writer.para("施工期间应保护好周边树木和设施，造成损坏的照价赔偿，完工后五日内恢复原状，并接受验收。")
    writer.para("特此函复。")
    sheet, y = writer.sheet, writer.y + 14
    form = rng.choice(["plain", "chinese"])
    sheet.text(140, y, Run(giver, "grantor"), writer.style, align="c")
    sheet.text(140, y + 10, day(works.signed, "issue_date", form), writer.style, align="c")
    put_seal(job, sheet, 140, y + 5, giver)
    person = facts.spouse.name
    sheet.line(28, 262, 182, 262, width=0.3)
    sheet.text(28, 264, f"（联系人：{person}　　电话：{facts.developer.phone}）", Style("song", 11))
    values: dict[str, Value] = {
        "holder": works.applicant,
        "grantor": giver,
        "place": place,
        "area_m2": plain(works.area),
        "consent": not refuse,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("site_right_evidence", "reed_reply_letter", writer.sheets, values)


def use_agreement(job: Job) -> Drawn:
    """An agreement of a committee with whoever builds: blanks filled in, free use, no rent."""
    facts, rng, works, fill = job.facts, job.rng, some_works(job), job.fill_style(11.5)
    home = facts.home.community
    giver = rng.choice([home.village_committee, home.residents_committee])
    taker = facts.company.org.name if job.variant.holder_is == "company" else works.applicant
    writer = Writer(job, Style("song", 11.5), left=22, width=166, top=24, leading=1.75, gap=1.0)
    writer.title(rng.choice(["场地使用协议书", "充电站用地使用协议", "场地提供协议"]), Style("hei_bold", 19), after=9)
    place, area = works.place, plain(works.area + rng.choice([60, 120, 45]))
    writer.line(["提供场地一方（甲方）：", filled(giver, "grantor", fill, min_em=22)])
    writer.line(["使用场地一方（乙方）：", filled(taker, "holder", fill, min_em=22)])
    writer.para("为方便居民出行，推广新能源汽车，甲、乙双方平等协商，订立本协议，共同遵守：")
    said: Said = ["第一条　甲方", Run("同意", "consent"), "将坐落于", filled(place, "place", fill), "的空闲场地"]
    writer.line([*said, filled(area, "area_m2", fill, min_em=4), "㎡交给乙方使用，四至以附图为准。"])
    years = rng.choice([3, 5, 8])
    writer.line(f"第二条　使用年限{'三五八'[[3, 5, 8].index(years)]}年，从场地移交次日起算，期满乙方有优先续用权。")
    writer.line("第三条　场地只能用于建设电动汽车充电桩及其配电设备，乙方不得搭建其他建筑，不得转给第三人。")
    writer.line(f"第四条　甲方不收场地费，乙方对本{'村' if '村' in giver else '社区'}居民充电服务费优惠10%。")
    writer.line("第五条　水、电由乙方自行报装，费用自理；甲方协助办理用电、道路、绿化等报批手续并出具证明。")
    writer.line("第六条　乙方承担施工和运营期间的一切安全责任，因乙方原因造成他人损害的由乙方赔偿。")
    writer.line("第七条　遇政府征收，协议自行终止，地上设备补偿归乙方，土地补偿归甲方。")
    writer.line("第八条　未尽事宜另行商定。本协议一式三份，甲、乙双方各一份，报街道（镇）备案一份，签字盖章生效。")
    sheet, y = writer.sheet, writer.y + 9
    for x, who, name, signer, field in (
        (22.0, "甲方（公章）", giver, home.manager.legal_person, "grantor"),
        (112.0, "乙方（公章）", taker, facts.company.org.legal_person, "holder"),
    ):
        sheet.text(x, y, f"{who}：", writer.style)
        sheet.text(x, y + 20, "代表人：", writer.style)
        if is_firm(name) or field == "grantor":
            put_seal(job, sheet, x + 46, y + 10, name)
            signed_by(sheet, x + 22, y + 18, signer)
        else:
            signed_by(sheet, x + 22, y + 18, name, field)
    sheet.text(22, y + 36, ["签订日期：", *dated(works.signed, "issue_date", fill)], writer.style)
    sheet.text(112, y + 36, "见证人：", writer.style)
    signed_by(sheet, 132, y + 34, facts.spouse.name)
    values: dict[str, Value] = {
        "holder": taker,
        "grantor": giver,
        "place": place,
        "area_m2": area,
        "consent": True,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("site_right_evidence", "reed_use_agreement", writer.sheets, values)


LAYOUTS: Layouts = {
    "authorization_letter": {"reed_entrust_prose": entrust_prose, "reed_entrust_table": entrust_table},
    "site_right_evidence": {"reed_reply_letter": reply_letter, "reed_use_agreement": use_agreement},
}
