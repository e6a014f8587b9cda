"""What proves a body: licence, certificates of institutions, associations and villages; and a firm's proxy."""

from __future__ import annotations

import re
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.lotus_common import Parts, Rows, Text, on, row, seal, sign, tag, told, val
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GOLD: Colour = (176, 140, 70)


def _street(job: Job) -> str:
    return re.sub(r"\d+号$", "", job.facts.home.community.street)


def business(job: Job) -> Drawn:
    """The licence of 2019 across, a copy (副本): two columns, code to the right, the office's seal."""
    firm, sheet = job.facts.company, job.sheet(297, 210)
    org = firm.org
    guilloche(sheet, 8, 8, 281, 194, (240, 230, 208), waves=44, paper=(254, 252, 246))
    sheet.rect(8, 8, 281, 194, line=1.2, fill=_GOLD)
    sheet.rect(11, 11, 275, 188, line=0.3, fill=_GOLD)
    emblem(sheet, 148.5, 28, 20)
    sheet.text(148.5, 42, "营 业 执 照", Style("song_bold", 34), align="c")
    sheet.text(148.5, 58, f"（副　本）{job.rng.choice(('1-1', '2-1', '3-2'))}", Style("song", 11), align="c")
    sheet.text(22, 44, "统一社会信用代码", Style("hei", 10))
    sheet.text(22, 50, Run(org.uscc, "uscc"), Style("hei_bold", 13))
    qr_code(sheet, 246, 30, 26)
    note = "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。"
    sheet.flow(236, 58, 44, note, Style("song", 6.5), leading=1.35)
    label, value = Style("song", 11, (120, 90, 40)), Style("hei", 11.5)
    left: list[tuple[str, Runs, float]] = [
        ("名　　称", Run(org.name, "name"), 13),
        ("类　　型", Run(firm.kind, "type"), 13),
        ("法定代表人", Run(org.legal_person, "legal_person"), 13),
        ("经营范围", Run(firm.scope, "scope"), 54),
    ]
    y = 76.0
    for head, runs, height in left:
        sheet.text(22, y, head, label)
        sheet.flow(48, y, 98, runs, value if head != "经营范围" else Style("hei", 9.5), leading=1.45)
        y += height
    with_term = job.chance(0.5)
    right: list[tuple[str, Runs]] = [
        ("注册资本", Run(firm.capital, "capital")),
        ("成立日期", on(firm.established, "established", "padded")),
    ]
    truth: dict[str, Value] = {
        "uscc": org.uscc,
        "name": org.name,
        "type": firm.kind,
        "address": org.address,
        "legal_person": org.legal_person,
        "capital": firm.capital,
        "established": firm.established.isoformat(),
        "scope": firm.scope,
        "issue_date": firm.licence_date.isoformat(),
    }
    if with_term:
        until = Run("长期", "valid_to") if firm.valid_to is None else on(firm.valid_to, "valid_to", "padded")
        span: Parts = [on(firm.established, "valid_from", "padded"), "至", until]
        right.append(("营业期限", span))
        truth |= {
            "valid_from": firm.established.isoformat(),
            "valid_to": "长期" if firm.valid_to is None else firm.valid_to.isoformat(),
        }
    right.append(("住　　所", Run(org.address, "address")))
    y = 76.0
    for head, runs in right:
        sheet.text(158, y, head, label)
        y = max(y + 13, sheet.flow(184, y, 92, runs, value, leading=1.45) + 4)
    sheet.text(200, 156, "登 记 机 关", Style("song", 12))
    sheet.text(206, 176, on(firm.licence_date, "issue_date", "spaced"), Style("hei", 12))
    seals.put_round(sheet, 226, 166, seals.SealText(firm.licence_issuer), diameter=42)
    sheet.text(20, 192, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", Style("song", 7.5))
    sheet.text(
        148.5, 192, "市场主体应当于每年1月1日至6月30日通过公示系统报送公示年度报告", Style("song", 7.5), align="c"
    )
    sheet.text(278, 192, "国家市场监督管理总局监制", Style("song", 7.5), align="r")
    return drawn("business_license", "lotus_copy_wide", [sheet], truth, from_seal={"issuer": firm.licence_issuer})


def institution(job: Job) -> Drawn:
    """事业单位法人证书, upright: a school or a maintenance centre."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 285)
    district = facts.home.community.district
    name = f"信阳市{district}{_street(job)}{rng.choice(('小学', '社区卫生服务中心', '环境卫生服务站'))}"
    code = numbers.uscc(rng, prefix="12")
    begin = a_day(rng, date(2022, 1, 1), date(2026, 6, 1))
    end = years_later(begin, 5) - timedelta(days=1)
    issuer = f"信阳市{district}事业单位登记管理局"
    guilloche(sheet, 10, 10, 190, 265, (232, 214, 214), waves=50, paper=(254, 250, 249))
    sheet.rect(10, 10, 190, 265, line=1.0, fill=(170, 60, 60))
    emblem(sheet, 105, 30, 22)
    sheet.text(105, 46, "事业单位法人证书", Style("song_bold", 26), align="c", spacing=0.1)
    sheet.text(105, 62, "（副　本）", Style("song", 12), align="c")
    sheet.text(105, 74, ["统一社会信用代码　", Run(code, "uscc", Style("hei", 12.5))], Style("song", 12), align="c")
    aim = {"小学": "实施小学义务教育，促进基础教育发展。", "中心": "为人民身体健康提供医疗与预防保健服务。"}.get(
        name[-2:], "道路清扫保洁，垃圾清运及相关服务。"
    )
    label, value = Style("song", 12), Style("kai", 13)
    entries: list[tuple[str, Runs]] = [
        ("名　　称", Run(name, "name")),
        ("宗旨和\n业务范围", aim),
        ("住　　所", Run(f"信阳市{district}{facts.home.community.street}", "address")),
        ("法定代表人", Run(facts.landlord.name, "legal_person")),
        ("经费来源", "财政补助收入"),
        ("开办资金", f"￥{rng.randrange(30, 900)}万元"),
        ("举办单位", f"信阳市{district}{'教育体育局' if name.endswith('小学') else '人民政府'}"),
    ]
    y = 90.0
    for head, runs in entries:
        for number, part in enumerate(head.split("\n")):
            sheet.text(26, y + number * 6, part, label, spread=24)
        sheet.flow(60, y, 122, runs, value, leading=1.4)
        sheet.line(58, y + 9.5, 186, y + 9.5, width=0.12, fill=(170, 120, 120))
        y += 17
    sheet.text(26, y, "有效期", label, spread=24)
    sheet.text(60, y, ["自", on(begin, "valid_from", "padded"), "至", on(end, "valid_to", "padded")], value)
    sheet.text(128, y + 22, "登记管理机关", label)
    sheet.text(128, y + 33, Run(issuer, "issuer"), Style("song", 10.5))
    seals.put_round(sheet, 150, y + 34, seals.SealText(issuer), diameter=40)
    sheet.text(105, 266, "国家事业单位登记管理局监制", Style("song", 9), align="c")
    truth: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": f"信阳市{district}{facts.home.community.street}",
        "legal_person": facts.landlord.name,
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("public_institution_cert", "lotus_institution_upright", [sheet], truth)


def association(job: Job) -> Drawn:
    """A registration certificate of a private institution or an association, across, on ruled lines."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(280, 198)
    place = facts.home.community
    kind, title, prefix, tail = rng.choice(
        (
            ("民办非企业单位", "民办非企业单位登记证书", "52", "幼儿园"),
            ("社会团体", "社会团体法人登记证书", "51", "新能源汽车行业协会"),
            ("民办非企业单位", "民办非企业单位登记证书", "52", "养老服务中心"),
        )
    )
    name = (
        f"信阳市{place.district}{place.name.split('·')[0]}{tail}" if prefix == "52" else f"信阳市{place.district}{tail}"
    )
    code = numbers.uscc(rng, prefix=prefix)
    begin = a_day(rng, date(2022, 5, 1), date(2026, 5, 1))
    end = years_later(begin, 4)
    issuer, head = f"信阳市{place.district}民政局", facts.spouse.name
    sheet.rect(9, 9, 262, 180, line=1.4, fill=(50, 90, 150))
    sheet.rect(12, 12, 256, 174, line=0.25, fill=(50, 90, 150))
    sheet.text(140, 22, title, Style("hei_bold", 24), align="c", spacing=0.15)
    sheet.text(140, 37, ["（法人）　统一社会信用代码：", Run(code, "uscc")], Style("song", 12), align="c")
    label, value = Style("hei", 11.5), Style("song", 12)
    charge = "教育体育局" if tail == "幼儿园" else "工业和信息化局" if prefix == "51" else "民政局"
    field = {"幼儿园": "学前教育、幼儿保育", "养老服务中心": "老年人日间照料、康复护理"}.get(
        tail, "行业调研、信息交流、技术培训、会员服务"
    )
    pairs: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("业务范围", field),
        ("住所", Run(f"{place.district}{place.street}", "address")),
        ("法定代表人", Run(head, "legal_person")),
        ("注册资金" if prefix == "51" else "开办资金", f"人民币{rng.choice(('叁万', '伍万', '拾万'))}元整"),
        (
            "业务主管单位",
            f"信阳市{place.district}{charge}",
        ),
        ("有效期限", [on(begin, "valid_from"), " 至 ", on(end, "valid_to")]),
    ]
    for number, (text, runs) in enumerate(pairs):
        y = 54 + number * 13.5
        sheet.text(28, y, text, label, spread=30)
        sheet.text(66, y, runs, value)
        sheet.line(64, y + 6.5, 240, y + 6.5, width=0.15)
    sheet.text(28, 156, f"首次登记：{told(years_later(begin, -4))}　　登记证书类别：{kind}", Style("song", 9.5))
    sheet.text(176, 156, ["发证机关：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(240, 168, told(begin, "chinese"), Style("song", 12), align="r")
    seals.put_round(sheet, 214, 158, seals.SealText(issuer), diameter=40)
    sheet.text(140, 178, "中华人民共和国民政部制", Style("song", 9), align="c")
    truth: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": f"{place.district}{place.street}",
        "legal_person": head,
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("social_org_cert", "lotus_civil_affairs", [sheet], truth)


def code_cert(job: Job) -> Drawn:
    """统一社会信用代码证书 of a village or residents' committee."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 148)
    place = facts.home.community
    name, prefix, kind = rng.choice(
        ((place.village_committee, "54", "基层群众性自治组织"), (place.residents_committee, "55", "基层群众性自治组织"))
    )
    code, head = numbers.uscc(rng, prefix=prefix), facts.landlord.name
    issuer = f"信阳市{place.district}民政局"
    issued = a_day(rng, date(2018, 1, 1), date(2026, 4, 1))
    address = f"信阳市{place.district}{place.street}"
    guilloche(sheet, 6, 6, 198, 136, (246, 222, 210), waves=36, paper=(255, 252, 250))
    sheet.rect(6, 6, 198, 136, line=1.1, fill=(190, 80, 50))
    emblem(sheet, 28, 24, 18)
    sheet.text(112, 15, "统一社会信用代码证书", Style("song_bold", 22), align="c", spacing=0.12)
    sheet.text(
        112, 29, ["统一社会信用代码　", Run(code, "uscc", Style("hei_bold", 13))], Style("song", 11.5), align="c"
    )
    label, value = Style("song", 11.5), Style("hei", 11.5)
    entries: list[tuple[str, Runs]] = [
        ("名　　称", Run(name, "name")),
        ("组织类型", kind),
        ("地　　址", Run(address, "address")),
        ("负 责 人", Run(head, "legal_person")),
        ("有 效 期", f"自{told(issued)}至{told(years_later(issued, 5))}"),
    ]
    for number, (text, runs) in enumerate(entries):
        sheet.text(24, 46 + number * 12, text, label)
        sheet.text(52, 46 + number * 12, runs, value)
    sheet.text(110, 112, ["赋码机关：", Run(issuer, "issuer")], label)
    sheet.text(110, 122, ["颁发日期：", on(issued, "issue_date", "padded")], label)
    seals.put_round(sheet, 156, 114, seals.SealText(issuer), diameter=38)
    qr_code(sheet, 22, 108, 24)
    truth: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "lotus_committee_code", [sheet], truth)


def proxy(job: Job) -> Drawn:
    """A firm's proxy: a ruled block of both parties, matter and powers in prose, copy of the agent's card noted."""
    facts, rng = job.facts, job.rng
    org, agent = facts.company.org, facts.person
    signed = facts.consent_date
    begin, end = signed, signed + timedelta(days=rng.choice((30, 60, 90, 180)))
    matter = rng.choice(
        ("充电桩用电报装", "充电站高压新装用电手续", "占用、挖掘城市道路的申请手续", "充电设施用电报装及道路占用审批")
    )
    text = Text(job, Style("song", 13), x=26, y=46, leading=1.9)
    sheet = text.sheet
    sheet.text(105, 26, "授 权 委 托 书", Style("hei_bold", 22), align="c")
    rows: Rows = [
        row(11, tag(30, "委托单位"), val(128, Run(org.name, "principal"))),
        row(11, tag(30, "信用代码"), val(58, org.uscc), tag(28, "法定代表人"), val(42, org.legal_person)),
        row(11, tag(30, "受托人"), val(58, Run(agent.name, "agent")), tag(28, "联系电话"), val(42, agent.phone)),
        row(
            11,
            tag(30, "身份证号"),
            val(58, agent.id_number),
            tag(28, "职　　务"),
            val(42, rng.choice(("办公室主任", "工程部经理", "业务员"))),
        ),
    ]
    text.y = table(sheet, 26, 44, rows, label=Style("hei", 11), value=Style("song", 11)) + 8
    text.line("信阳市供电公司营业窗口、市城市管理局：")
    text.para(
        [
            "兹委托上述受托人代表我单位办理",
            Run(matter, "matter"),
            "，授权范围为：提交和补正申请材料，签收各类通知书，现场配合勘查，领取办理结果。",
        ]
    )
    text.para(
        [
            "委托期限自",
            on(begin, "valid_from"),
            "起至",
            on(end, "valid_to"),
            "止。受托人在期限和授权范围内的行为，我单位均予承认。",
        ]
    )
    text.para("受托人无权转委托。")
    y = text.y + 14
    sheet.text(100, y, "委托单位（盖章）：", text.style)
    sheet.text(100, y + 14, "法定代表人（签章）：", text.style)
    seals.put_name(sheet, 156, y + 17, org.legal_person, side=15)
    sheet.text(100, y + 28, "受托人（签名）：", text.style)
    sign(sheet, 140, y + 26, agent.name)
    sheet.text(176, y + 42, told(signed), text.style, align="r")
    seal(job, sheet, 158, y - 6, org.name)
    sheet.rect(26, 236, 158, 32, line=0.2, fill=(150, 150, 150))
    sheet.text(105, 250, "（受托人身份证复印件粘贴处，见附页）", Style("song", 10, (120, 120, 120)), align="c")
    truth: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn(
        "authorization_letter",
        "lotus_proxy_block",
        text.sheets,
        truth,
        tolerated={"matter": (f"办理{matter}", f"代表我单位办理{matter}")},
    )


LAYOUTS: Layouts = {
    "authorization_letter": {"lotus_proxy_block": proxy},
    "business_license": {"lotus_copy_wide": business},
    "public_institution_cert": {"lotus_institution_upright": institution},
    "social_org_cert": {"lotus_civil_affairs": association},
    "uscc_cert": {"lotus_committee_code": code_cert},
}
