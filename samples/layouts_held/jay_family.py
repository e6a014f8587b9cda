"""Papers of a family, and an authority given to an agent."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import on, sealed, serial, sign, somebody
from samples.ornaments import guilloche, portrait
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_PINK = (198, 90, 100)


def marriage(job: Job) -> Drawn:
    """结婚证, the two inner pages laid open."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet(210, 150) if job.chance(0.6) else job.sheet()
    pair = [facts.person, facts.spouse]
    pair.sort(key=lambda one: not one.male)
    holder, other = rng.sample(pair, 2)
    low = max(years_later(one.birth, 22) for one in pair)
    when = a_day(rng, max(date(2004, 1, 4), low), date(2026, 10, 15))
    cert_no = f"J411599-{when.year}-{rng.randrange(40, 6800):06d}"
    top = 14.0 if sheet.height_mm < 200 else 60.0
    guilloche(sheet, 10, top, 95, 122, (244, 222, 222), waves=30, paper=(253, 246, 244))
    guilloche(sheet, 105, top, 95, 122, (244, 222, 222), waves=30, paper=(253, 246, 244))
    sheet.rect(10, top, 190, 122, line=0.2, fill=_PINK)
    sheet.line(105, top, 105, top + 122, width=0.2, fill=_PINK)
    label, value = Style("song", 10.5), job_value(job)
    sheet.text(57, top + 10, "结婚申请，符合《中华人民共和国", Style("song", 10), align="c")
    law = "民法典》" if when.year >= 2021 else "婚姻法》"
    sheet.text(57, top + 16, law + "规定，予以登记，发给此证。", Style("song", 10), align="c")
    sheet.text(57, top + 96, "登记机关：（盖章）", label, align="c")
    sheet.text(57, top + 108, f"婚姻登记员：{somebody(job)}", label, align="c")
    office = f"信阳市{facts.home.community.district}民政局"
    seals.put_round(sheet, 58, top + 84, seals.SealText(office, "婚姻登记专用章"), diameter=36)
    _couple(sheet, 34, top + 30)
    y = top + 8
    for name, run in (
        ("持 证 人", Run(holder.name, "holder")),
        ("登记日期", Run(on(job, when, "plain", "padded"))),
        ("结婚证字号", Run(cert_no, "cert_no")),
    ):
        sheet.text(112, y, name, label)
        sheet.text(137, y, run, value)
        sheet.line(136, y + 5, 194, y + 5, width=0.15, fill=_PINK)
        y += 9
    sheet.text(112, y, "备　　注", label)
    y += 11
    for one in pair:
        _half(sheet, y, one, "holder" if one is holder else "spouse", label, value)
        y += 36
    values: dict[str, Value] = {"holder": holder.name, "spouse": other.name, "cert_no": cert_no}
    return drawn("marriage_cert", "jay_open_book", [sheet], values)


def job_value(job: Job) -> Style:
    return Style(job.rng.choice(["song", "kai"]), 11)


def _couple(sheet: Sheet, x: float, y: float) -> None:
    sheet.fill(x - 1, y - 1, 48, 37, (190, 40, 44))
    portrait(sheet, x, y, 23, 35)
    portrait(sheet, x + 23, y, 23, 35)


def _half(sheet: Sheet, y: float, one: Person, name: str, label: Style, value: Style) -> None:
    sheet.line(110, y - 3, 196, y - 3, width=0.15, fill=_PINK)
    sheet.text(112, y, "姓　名", label)
    sheet.text(127, y, Run(one.name, name), value)
    sheet.text(160, y, "性别", label)
    sheet.text(171, y, one.sex, value)
    sheet.text(112, y + 8, "国　籍", label)
    sheet.text(127, y + 8, "中国", value)
    sheet.text(147, y + 8, "出生日期", label)
    sheet.text(166, y + 8, numbers.written_date(one.birth, form="plain"), value.sized(9.5))
    sheet.text(112, y + 16, "身份证件号", label)
    sheet.text(135, y + 16, one.id_number, value)


def household(job: Job) -> Drawn:
    """居民户口簿: the first page above a member's card, copied on to one sheet or two."""
    rng, facts = job.rng, job.facts
    one = facts.person
    if job.chance(0.5):
        head, relation = one.name, "户主"
    else:
        head = facts.spouse.name
        relation = "夫" if one.male and job.chance(0.5) else "妻" if not one.male and job.chance(0.5) else "配偶"
    split = job.chance(0.35)
    sheets = [job.sheet()]
    station = one.id_issuer + rng.choice(["东城派出所", "城关派出所", "前进派出所"])
    seal = seals.SealText(station, "户口专用章")
    label, value = Style("song", 10), Style(rng.choice(["song", "hei"]), 10)
    sheet, y = sheets[0], 26.0
    sheet.rect(20, y - 8, 170, 108, line=0.15, fill=(150, 150, 150))
    widths = (24.0, 56.0, 26.0, 44.0)
    rows = [
        [("户　别", rng.choice(["家庭户", "居民家庭户", "非农业家庭户"]), ""), ("户主姓名", head, "householder")],
        [("户　号", serial(job, 9), ""), ("住　址", one.address, "")],
    ]
    y += 6
    for height, row in zip((12, 18), rows, strict=True):
        left = 30.0
        for pair, (wide, room) in zip(row, ((widths[0], widths[1]), (widths[2], widths[3])), strict=True):
            sheet.rect(left, y, wide, height)
            sheet.cell((left, y, wide, height), pair[0], label, align="c")
            sheet.rect(left + wide, y, room, height)
            sheet.cell((left + wide, y, room, height), Run(pair[1], pair[2]), value)
            left += wide + room
        y += height
    sheet.text(34, y + 12, "省级公安机关户口专用章", label)
    sheet.text(112, y + 12, "户口登记机关户口专用章", label)
    seals.put_round(sheet, 58, y + 27, seals.SealText("河南省公安厅", "户口专用章"), diameter=34)
    seals.put_round(sheet, 136, y + 27, seal, diameter=34)
    filed = a_day(rng, date(2008, 1, 8), date(2025, 12, 20))
    sheet.text(32, y + 47, f"承办人签章：{somebody(job)}", label)
    sheet.text(160, y + 47, on(job, filed, "plain", "spaced"), label, align="c")
    if split:
        sheets.append(job.sheet())
        sheet, y = sheets[1], 26.0
    else:
        y = 140.0
    _member(job, sheet, y, one, relation, seal, filed)
    values: dict[str, Value] = {
        "householder": head,
        "name": one.name,
        "relation": relation,
        "id_number": one.id_number,
    }
    return drawn("household_register", "jay_first_and_card", sheets, values)


def _member(job: Job, sheet: Sheet, y: float, one: Person, relation: str, seal: seals.SealText, filed: date) -> None:
    rng = job.rng
    label, value = Style("song", 9.5), Style("song", 10)
    sheet.rect(20, y - 10, 170, 128, line=0.15, fill=(150, 150, 150))
    sheet.text(105, y - 5, "常住人口登记卡", Style("hei", 14), align="c", spacing=0.2)
    y += 5
    rows: list[list[tuple[float, str | Run]]] = [
        [(24, "姓　名"), (46, Run(one.name, "name")), (42, "户主或与\n户主关系"), (48, Run(relation, "relation"))],
        [(24, "曾 用 名"), (46, ""), (42, "性　别"), (48, one.sex)],
        [(24, "出 生 地"), (46, "河南省信阳市"), (42, "民　族"), (48, one.ethnicity + "族")],
        [(24, "籍　贯"), (46, "河南省信阳市"), (42, "出生日期"), (48, on(job, one.birth, "plain", "padded"))],
        [(42, "本市（县）其他住址"), (66, ""), (22, "宗教信仰"), (30, "")],
        [(42, "公民身份证件编号"), (66, Run(one.id_number, "id_number")), (22, "身　高"), (30, "")],
        [
            (24, "文化程度"),
            (46, rng.choice(["大学本科", "高中", "初中", "大学专科"])),
            (42, "婚姻状况"),
            (48, "有配偶"),
        ],
        [(24, "兵役状况"), (46, ""), (20, "服务处所"), (70, rng.choice(["", "个体", "粮农"]))],
        [(42, "何时由何地迁来本市（县）"), (118, "")],
        [(42, "何时由何地迁来本址"), (118, on(job, filed, "plain") + "由本市其他派出所迁来")],
    ]
    for row in rows:
        left = 25.0
        for place, (wide, run) in enumerate(row):
            sheet.rect(left, y, wide, 9)
            sheet.cell((left, y, wide, 9), run, label if place % 2 == 0 else value, align="c", pad=0.8)
            left += wide
        y += 9
    sheet.text(28, y + 5, f"承办人签章：{somebody(job)}", label)
    sheet.text(110, y + 5, "登记日期：" + on(job, filed, "plain", "spaced"), label)
    seals.put_round(sheet, 90, y, seal, diameter=32)


def authorization(job: Job) -> Drawn:
    """授权委托书 of a company or a person, one page, with places for copies of the cards."""
    rng, facts = job.rng, job.facts
    by_company = job.variant.holder_is == "company" or job.chance(0.45)
    agent, owner = facts.landlord, facts.person
    org = facts.company.org
    principal = org.name if by_company else owner.name
    start = a_day(rng, date(2026, 9, 8), date(2026, 11, 18))
    end = rng.choice([years_later(start, 1) - timedelta(days=1), start + timedelta(days=90), date(2026, 12, 31)])
    estate = facts.home.community.name
    matter = rng.choice(
        [
            "充电桩用电报装及供用电合同签订",
            f"{estate}充电设施报装一件事联办申请",
            "新装充电桩用电申请、现场勘查配合、领取供电方案及缴费",
            "占用、挖掘城市道路许可的申请、补正及领证",
        ]
    )
    writer = Writer(job, Style("song", 12), top=28, leading=1.75)
    fill = job.fill_style(12)
    writer.title(
        rng.choice(["授权委托书", "委　托　书", "授权委托书（个人）" if not by_company else "法人授权委托书"]),
        Style("hei_bold", 20),
    )
    writer.line(["委托人：", Run(principal, "principal", fill)])
    if by_company:
        writer.line(f"统一社会信用代码：{org.uscc}　　法定代表人：{org.legal_person}")
        writer.line(f"住所：{org.address}")
    else:
        writer.line(f"性别：{owner.sex}　　公民身份号码：{owner.id_number}")
        writer.line(f"住址：{owner.address}")
    writer.line(["受托人：", Run(agent.name, "agent", fill), f"　　性别：{agent.sex}　　电话：{agent.phone}"])
    writer.line(f"公民身份号码：{agent.id_number}")
    writer.y += 3
    reason = "因经营事务繁忙" if by_company else rng.choice(["因在外地务工", "因身体原因", "因工作时间冲突"])
    writer.para(
        [
            f"委托人{reason}，不能亲自到场，现委托上述受托人",
            Run(agent.name, "agent", fill),
            "为委托人的代理人，代为办理下列事项：",
        ]
    )
    writer.para([Run(matter, "matter", fill), "。"])
    writer.para(
        "代理权限：代为提交、补正和签收有关材料，代为签署申请表、告知书等文件，代为回答工作人员询问。"
        + rng.choice(["代理人无权转委托。", "未经委托人书面同意，代理人不得转委托。"])
    )
    writer.para(
        [
            "委托期限：自",
            Run(on(job, start, "plain", "padded"), "valid_from", fill),
            "起至",
            Run(on(job, end, "plain", "padded"), "valid_to", fill),
            "止。",
        ]
    )
    writer.para("代理人在上述权限和期限内所签署的文件、所办理的手续，委托人均予以承认，并承担相应的法律责任。")
    sheet, y = writer.sheet, writer.y + 9
    sheet.text(28, y, "委托人（盖章）：" if by_company else "委托人（签字、捺印）：", writer.style)
    sheet.text(112, y, "受托人（签字）：", writer.style)
    sign(sheet, 145, y - 2, agent.name, "agent")
    if by_company:
        sealed(sheet, 82, y + 4, org.name)
        sheet.text(28, y + 12, "法定代表人（签字）：", writer.style)
        seals.put_name(sheet, 79, y + 22, org.legal_person, side=14)
    else:
        sign(sheet, 76, y - 2, owner.name, "principal")
    sheet.text(180, y + 24, on(job, start, "plain", "spaced"), writer.style, align="r")
    y += 38
    if y < 232:
        for left, text in ((28, "委托人证件复印件粘贴处"), (110, "受托人身份证复印件粘贴处")):
            sheet.rect(left, y, 72, 40, line=0.2, fill=(120, 120, 120))
            sheet.text(left + 36, y + 18, text, Style("song", 9.5, (110, 110, 110)), align="c")
    values: dict[str, Value] = {
        "principal": principal,
        "agent": agent.name,
        "matter": matter,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("authorization_letter", "jay_letter", writer.sheets, values)


LAYOUTS: Layouts = {
    "marriage_cert": {"jay_open_book": marriage},
    "household_register": {"jay_first_and_card": household},
    "authorization_letter": {"jay_letter": authorization},
}
