"""居民户口簿, 结婚证, 授权委托书."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import RED, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth import elk_common as elk
from samples.ornaments import guilloche, portrait
from samples.people import Person, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature

_INK: Colour = (40, 40, 60)
_GREEN: Colour = (70, 120, 96)


def _station(job: Job) -> str:
    return f"{job.facts.person.id_issuer}{elk.pick(job, '城关', '五星', '老城', '民权')}派出所"


def household_register(job: Job) -> Drawn:
    """首页 and a member's 常住人口登记卡, on two small sheets."""
    rng = job.rng
    facts = job.facts
    own = job.chance(0.4)
    member, head = facts.person, facts.person if own else facts.spouse
    relation = "户主" if own else "夫" if member.male else "妻"
    if not own and head.birth.year + 20 < member.birth.year:
        relation = "子" if member.male else "女"
    front, card = job.sheet(140, 105), job.sheet(140, 105)
    for sheet in (front, card):
        guilloche(sheet, 0, 0, 140, 105, (226, 236, 228), waves=26, paper=(250, 253, 250))
    label, value = Style("song", 9, _GREEN), Style("hei", 9.5, _INK)
    station = _station(job)
    front.text(70, 9, "户　别　及　住　址", Style("song_bold", 13, _GREEN), align="c")
    rows: list[tuple[str, Runs, str, Runs]] = [
        ("户　别", elk.pick(job, "家庭户", "非农业家庭户", "居民家庭户"), "户主姓名", Run(head.name, "householder")),
        ("户　号", elk.digits(job, 9), "", ""),
    ]
    y = 18.0
    for one, first, two, second in rows:
        widths = (20.0, 44.0, 22.0, 34.0) if two else (20.0, 100.0, 0.0, 0.0)
        x = 10.0
        for width, runs, is_label in zip(widths, (one, first, two, second), (True, False, True, False), strict=True):
            if width:
                front.rect(x, y, width, 12, fill=_GREEN)
                front.cell((x, y, width, 12), runs, label if is_label else value, align="c")
                x += width
        y += 12
    front.rect(10, y, 20, 16, fill=_GREEN)
    front.cell((10, y, 20, 16), "住　址", label, align="c")
    front.rect(30, y, 100, 16, fill=_GREEN)
    front.cell((30, y, 100, 16), member.address, value)
    front.text(14, 68, "省级公安机关", label)
    front.text(14, 73, "户口专用章", label)
    front.text(76, 68, "户口登记机关", label)
    front.text(76, 73, "户口专用章", label)
    seals.put_round(front, 50, 77, seals.SealText("河南省公安厅", centre="户口专用章"), diameter=26, star=False)
    seals.put_round(front, 112, 77, seals.SealText(station, centre="户口专用章"), diameter=26)
    registered = a_day(rng, date(2010, 1, 1), date(2024, 12, 31))
    front.text(14, 95, f"承办人签章：{elk.name(job)}", label)
    front.text(126, 95, f"{elk.written(registered, 'padded')}签发", label, align="r")
    _card(job, card, member, relation, registered)
    seals.put_round(card, 112, 88, seals.SealText(station, centre="户口专用章"), diameter=24)
    return drawn(
        "household_register",
        "elk_two_pages",
        [front, card],
        {"householder": head.name, "name": member.name, "relation": relation, "id_number": member.id_number},
    )


def _card(job: Job, sheet: Sheet, member: Person, relation: str, registered: date) -> None:
    label, value = Style("song", 8, _GREEN), Style("hei", 8.5, _INK)
    sheet.text(70, 5, "常 住 人 口 登 记 卡", Style("song_bold", 12, _GREEN), align="c")
    place = elk.pick(job, "河南省信阳市", "河南省罗山县", "河南省固始县", "湖北省广水市")
    rows: list[tuple[tuple[str, Runs], tuple[str, Runs]]] = [
        (("姓　名", Run(member.name, "name")), ("户主或与户主关系", Run(relation, "relation"))),
        (("曾用名", ""), ("性　别", member.sex)),
        (("出生地", place), ("民　族", f"{member.ethnicity}族")),
        (("籍　贯", place), ("出生日期", elk.written(member.birth, "plain"))),
        (("本市(县)其他住址", ""), ("宗教信仰", "")),
        (("公民身份号码", Run(member.id_number, "id_number")), ("身　高", f"{job.rng.randrange(155, 186)}厘米")),
        (
            ("文化程度", elk.pick(job, "大学本科", "大专", "高中", "初中")),
            ("婚姻状况", elk.pick(job, "已婚", "有配偶")),
        ),
        (
            ("服务处所", elk.firm(job, "商贸有限公司", "文具厂").name),
            ("职　业", elk.pick(job, "职员", "教师", "粮农", "工人")),
        ),
        (("何时由何地迁来本市(县)", ""), ("何时由何地迁来本址", "")),
    ]
    y = 12.0
    for left, right in rows:
        x = 8.0
        for width, (word, runs) in ((24.0, left), (24.0, right)):
            wide = 46.0 if x < 20 else 30.0
            sheet.rect(x, y, width, 8, line=0.2, fill=_GREEN)
            sheet.cell((x, y, width, 8), word, label, align="c", pad=0.6)
            sheet.rect(x + width, y, wide, 8, line=0.2, fill=_GREEN)
            sheet.cell((x + width, y, wide, 8), runs, value)
            x += width + wide
        y += 8
    sheet.text(10, 93, f"承办人签章：{elk.name(job)}", label)
    sheet.text(66, 93, f"登记日期：{elk.written(registered, 'plain')}", label)


def marriage_cert(job: Job) -> Drawn:
    """The inner page: holder, day, number, photo, two blocks, the office's seal."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(176, 125)
    holder, spouse = (facts.person, facts.spouse) if job.chance(0.6) else (facts.spouse, facts.person)
    later_birth = max(holder.birth, spouse.birth)
    day = a_day(rng, date(max(2005, later_birth.year + 22), 6, 1), date(2026, 10, 30))
    code = elk.pick(job, "411502", "411503", "411521", "411524")
    cert_no = f"J{code}-{day.year}-{rng.randrange(1, 6000):06d}"
    guilloche(sheet, 0, 0, 176, 125, (250, 222, 222), waves=36, paper=(255, 247, 246))
    sheet.line(88, 5, 88, 120, width=0.2, fill=(220, 170, 170))
    office = {"411502": "信阳市浉河区", "411503": "信阳市平桥区", "411521": "罗山县", "411524": "商城县"}[code]
    label, value = Style("song", 9.5, RED), Style("hei", 10)
    items: list[tuple[str, Runs]] = [
        ("持 证 人", Run(holder.name, "holder")),
        ("登记日期", elk.written(day, "padded")),
        ("结婚证字号", Run(cert_no, "cert_no")),
        ("备　　注", elk.pick(job, "", "", "补发")),
    ]
    for number, (word, runs) in enumerate(items):
        y = 22 + number * 11
        sheet.text(10, y, word, label)
        sheet.text(33, y, runs, value)
        sheet.line(31, y + 5, 80, y + 5, width=0.15, fill=RED)
    seals.put_round(sheet, 56, 88, seals.SealText(f"{office}民政局", centre="婚姻登记专用章"), diameter=36)
    sheet.text(10, 106, f"婚姻登记员　{elk.name(job)}", label)
    portrait(sheet, 116, 8, 16, 22)
    portrait(sheet, 132, 8, 16, 22)
    for top, one, name in ((38.0, holder, "holder"), (78.0, spouse, "spouse")):
        _block(sheet, top, one, name)
    return drawn(
        "marriage_cert",
        "elk_inner_page",
        [sheet],
        {"holder": holder.name, "spouse": spouse.name, "cert_no": cert_no},
    )


def _block(sheet: Sheet, top: float, one: Person, name: str) -> None:
    label, value = Style("song", 9, RED), Style("hei", 9.5)
    cells: list[tuple[float, float, str, Runs]] = [
        (94, 0, "姓　　名", Run(one.name, name)),
        (140, 0, "性别", one.sex),
        (94, 9, "国　　籍", "中国"),
        (94, 18, "出生日期", elk.written(one.birth, "padded")),
        (94, 27, "身份证件号", one.id_number),
    ]
    for x, dy, word, runs in cells:
        sheet.text(x, top + dy, word, label)
        sheet.text(x + (10 if word == "性别" else 21), top + dy, runs, value)


def authorization_letter(job: Job) -> Drawn:
    """授权委托书 of a company with a table of the agent, or of a person in running text."""
    facts, rng = job.facts, job.rng
    agent = facts.landlord
    by_company = job.variant.holder_is == "company" or job.chance(0.5)
    start = a_day(rng, date(2026, 9, 20), date(2026, 11, 15))
    end = elk.later(start, rng.choice([59, 89, 182, 364]))
    matter = elk.pick(
        job,
        "办理充电桩报装及供用电合同签订手续",
        "申请办理占用、挖掘城市道路审批事宜",
        "办理低压非居民用电新装、现场勘查及装表接电相关手续",
        "代为提交“充电桩报装一件事”申请材料并领取审批结果",
    )
    writer = Writer(job, Style("song", 13), top=34, leading=1.95)
    writer.title(
        elk.pick(job, "授 权 委 托 书", "法人授权委托书" if by_company else "委 托 书"), Style("song_bold", 22)
    )
    org = facts.company.org
    principal = org.name if by_company else facts.person.name
    if by_company:
        writer.line(
            ["致：", elk.pick(job, "国网信阳供电公司", "信阳市政务服务中心", f"{elk.district(job)}政务服务大厅")]
        )
        writer.para(
            [
                "　　本授权书声明：",
                Run(principal, "principal"),
                f"（统一社会信用代码：{org.uscc}，住所：{org.address}）的"
                f"法定代表人{org.legal_person}，代表本单位授权本单位员工",
                Run(agent.name, "agent"),
                f"（身份证号码：{agent.id_number}，联系电话：{agent.phone}）为本单位的合法代理人，以本单位名义",
                Run(matter, "matter"),
                "。",
            ],
            indent=0,
        )
    else:
        one = facts.person
        writer.para(
            [
                "委托人：",
                Run(principal, "principal"),
                f"，{one.sex}，身份证号码{one.id_number}，住{one.address}，电话{one.phone}。",
            ]
        )
        writer.para(
            ["受托人：", Run(agent.name, "agent"), f"，{agent.sex}，身份证号码{agent.id_number}，电话{agent.phone}。"]
        )
        writer.para(
            [
                "因委托人",
                elk.pick(job, "长期在外务工", "工作繁忙", "身体不便"),
                "，不能亲自到场，现全权委托",
                Run(agent.name, "agent"),
                "作为代理人，委托事项如下：",
                Run(matter, "matter"),
                "。",
            ]
        )
    writer.para(
        "代理人在授权范围内签署的文件、提交的材料和处理的有关事务，委托人均予以承认，并承担由此产生的法律责任。"
    )
    term: list[str | Run] = [
        Run(elk.written(start), "valid_from"),
        "起至",
        Run(elk.written(end), "valid_to"),
        "止",
    ]
    writer.para(["委托期限：自", *term, "。代理人无转委托权，特此委托。"])
    writer.y += 6
    y, sheet = writer.y, writer.sheet
    if by_company:
        sheet.text(96, y, ["委托单位（盖章）：", Run(principal, "principal", Style("song", 12))], Style("song", 12))
        sheet.text(96, y + 14, "法定代表人（签字或盖章）：", Style("song", 12))
        elk.company_seal(sheet, 140, y + 10, principal)
        seals.put_name(sheet, 172, y + 24, org.legal_person, side=15)
    else:
        sheet.text(96, y, "委托人（签字、捺印）：", Style("song", 12))
        signature(sheet, 148, y - 2, principal)
    sheet.text(96, y + 28, "受托人（签字）：", Style("song", 12))
    signature(sheet, 132, y + 26, agent.name)
    sheet.text(132, y + 44, elk.written(start, "spaced"), Style("song", 12))
    sheet.text(25, y + 60, "附：委托人、受托人身份证复印件各一份", Style("kai", 11))
    values: dict[str, Value] = {
        "principal": principal,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "elk_declaration", writer.sheets, values)


LAYOUTS: Layouts = {
    "household_register": {"elk_two_pages": household_register},
    "marriage_cert": {"elk_inner_page": marriage_cert},
    "authorization_letter": {"elk_declaration": authorization_letter},
}
