"""Somebody sent in another's place: a boxed mandate of a firm, a notary-like text, a note by hand."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.aspen_common import boxed, day, page, passer_by, pen
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import signature

KIND = "authorization_letter"


def firm_mandate(job: Job) -> Drawn:
    """A firm's form: boxes with small labels, sealed."""
    facts, org, agent = job.facts, job.facts.company.org, job.facts.person
    start = facts.consent_date
    end = start + timedelta(days=job.rng.choice([30, 60, 90, 180]))
    matter = job.rng.choice(["办理充电站高压新装报装手续", "申请充电桩用电并签收供电方案", "办理厂区充电设施增容业务"])
    sheet = job.sheet()
    small, value = Style("hei", 8.5), job.fill_style(12.5)
    sheet.text(105, 26, "单位授权办事函", Style("hei_bold", 21), align="c", spacing=0.15)
    sheet.text(105, 38, "（供用电业务专用）", Style("kai", 11), align="c")
    boxed(sheet, (22, 48, 166, 16), "① 授权单位全称", Run(org.name, "principal", value), small, value)
    boxed(sheet, (22, 64, 83, 16), "② 统一社会信用代码", Run(org.uscc, "", value), small, value)
    boxed(sheet, (105, 64, 83, 16), "③ 法定代表人", Run(org.legal_person, "", value), small, value)
    boxed(sheet, (22, 80, 60, 16), "④ 被授权人", Run(agent.name, "agent", value), small, value)
    boxed(sheet, (82, 80, 106, 16), "⑤ 被授权人身份证", Run(agent.id_number, "", value), small, value)
    boxed(sheet, (22, 96, 166, 18), "⑥ 授权办理内容", Run(matter, "matter", value), small, value)
    boxed(sheet, (22, 114, 83, 16), "⑦ 授权生效日", day(start, "valid_from", style=value), small, value)
    boxed(sheet, (105, 114, 83, 16), "⑧ 授权截止日", day(end, "valid_to", style=value), small, value)
    sheet.flow(
        22,
        136,
        166,
        "我单位确认：被授权人在上列内容及时间范围内签署、提交、领取的一切文件，视同我单位所为，法律后果由我单位承担。"
        "被授权人不得再行转托。授权内容变更的，我单位将及时书面通知贵方。",
        Style("song", 12),
        leading=1.75,
        indent=2,
    )
    sheet.text(22, 176, "被授权人签字：", Style("song", 12))
    signature(sheet, 54, 174, agent.name)
    sheet.text(110, 176, "授权单位公章：", Style("song", 12))
    sheet.text(110, 206, f"填表日期：{numbers.written_date(start, form='dash')}", Style("song", 11))
    sheet.text(22, 270, "填写说明：①至⑧均须填写，涂改无效；须附被授权人证件复印件。", Style("song", 9))
    if job.variant.seal:
        seals.put_round(sheet, 158, 192, seals.SealText(org.name))
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(KIND, "aspen_firm_mandate", [sheet], values)


def solemn(job: Job) -> Drawn:
    """As a lawyer writes for a private person."""
    facts = job.facts
    principal, agent = facts.person, facts.spouse
    start = facts.consent_date
    end = years_later(start, 1) - timedelta(days=1)
    matter = job.rng.choice(["申请安装自用充电桩", "电动汽车充电桩报装接电", "办理个人充电设施用电开户"])
    fill = job.fill_style(13)
    paper = page(job, Style("song", 13), margin=26, top=34, leading=1.85)
    paper.title("授 权 委 托 书", Style("song_bold", 23), after=12)
    paper.line(["委托人：", filled(principal.name, "principal", fill), f"，{principal.sex}，{principal.ethnicity}族"])
    paper.line(f"住所：{principal.address}")
    paper.line(f"公民身份号码：{principal.id_number}")
    paper.line(
        ["受托人：", filled(agent.name, "agent", fill), f"，与委托人系夫妻关系，公民身份号码：{agent.id_number}"]
    )
    paper.y += 3
    paper.para(
        [
            "委托人因工作原因不能亲自到场，现全权委托受托人代为",
            filled(matter, "matter", fill),
            "。受托人的代理权限为：递交和补正材料、接受现场勘查、签订供用电合同、代收有关文书。",
        ]
    )
    paper.para(
        [
            "本委托的效力自",
            day(start, "valid_from", style=fill),
            "始，至",
            day(end, "valid_to", style=fill),
            "终。委托人对受托人在权限内所为的行为予以承认。",
        ]
    )
    paper.para("受托人无转委托权。")
    paper.y += 12
    sheet, y = paper.sheet, paper.y
    sheet.text(100, y, "委托人（签名捺印）：", paper.style)
    signature(sheet, 146, y - 2, principal.name)
    sheet.text(100, y + 14, "受托人（签名捺印）：", paper.style)
    signature(sheet, 146, y + 12, agent.name)
    sheet.text(100, y + 30, numbers.written_date(start, form="chinese"), paper.style)
    values: dict[str, Value] = {
        "principal": principal.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(KIND, "aspen_solemn", [sheet], values)


def errand(job: Job) -> Drawn:
    """A note by hand, from somebody away at work, to whoever sits at the counter."""
    facts = job.facts
    principal, agent = facts.person, facts.landlord
    start = facts.consent_date
    end = start + timedelta(days=job.rng.randrange(20, 70))
    hand = pen(job, 14.5)
    paper = page(job, hand, size=(148, 210), margin=15, top=18, leading=1.85)
    matter = job.rng.choice(["充电桩报装", "装充电桩的用电手续", "充电桩开户装表"])
    paper.title("托人代办的条子", hand.sized(18), after=6)
    paper.line("营业厅的同志：")
    paper.para(
        [
            "我在外地上班赶不回来，",
            Run(matter, "matter"),
            "这件事托老邻居",
            Run(agent.name, "agent"),
            f"替我跑一趟，他的身份证号{agent.id_number}，电话{agent.phone}，该签的字他都能签，我认账。",
        ]
        if agent.male
        else [
            "我在外地上班赶不回来，",
            Run(matter, "matter"),
            "这件事托老邻居",
            Run(agent.name, "agent"),
            f"替我跑一趟，她的身份证号{agent.id_number}，电话{agent.phone}，该签的字她都能签，我认账。",
        ]
    )
    paper.para(
        [
            "这张条子",
            day(start, "valid_from", "plain"),
            "开始管用，",
            day(end, "valid_to", "plain"),
            f"以后作废。有不清楚的打我手机{principal.phone}，"
            f"或者问我们单元的{passer_by(job, principal.name, agent.name)}。",
        ]
    )
    paper.para("麻烦了，谢谢！")
    paper.y += 6
    paper.end(["托付人：", Run(principal.name, "principal")], inset=6)
    paper.end(f"身份证{principal.id_number}", inset=6)
    values: dict[str, Value] = {
        "principal": principal.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(KIND, "aspen_errand", [paper.sheet], values)


LAYOUTS: Layouts = {KIND: {"aspen_firm_mandate": firm_mandate, "aspen_solemn": solemn, "aspen_errand": errand}}
