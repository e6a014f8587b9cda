"""Papers of persons: residence permits, household booklets, letters that give somebody power to act."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.fog_common import (
    CITY,
    Told,
    foot,
    grid,
    lab,
    mid,
    pen,
    running_head,
    seal_on,
    typed_or_pen,
    val,
)
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, years_later
from samples.truth import Drawn
from samples.works import some_works
from samples.writing import Writer, signature

_BLUE: Colour = (206, 222, 240)
_ROSE: Colour = (240, 218, 216)


def _permit_number(job: Job, region: str, person: Person) -> str:
    """A number of a region with an order number kept for the very old: nobody's."""
    order = job.rng.choice(["997", "999"] if person.male else ["996", "998"])
    first = f"{region}{person.birth:%Y%m%d}{order}"
    return first + numbers.id_check_digit(first)


def _permit_faces(
    job: Job, told: Told, taiwan: bool, sheet: Sheet, x: float, y: float, scale: float, back: bool
) -> None:
    """One side of the card at x, y; 85.6 x 54 mm times `scale`."""
    person, rng = job.facts.person, job.rng
    wide, high = 85.6 * scale, 54.0 * scale
    guilloche(sheet, x, y, wide, high, _ROSE if taiwan else _BLUE, waves=24, paper=(250, 250, 250))
    sheet.rect(x, y, wide, high, line=0.2, fill=(150, 150, 150))
    label, value = Style("hei", 6.6 * scale, (60, 90, 150)), Style("hei", 7.6 * scale)
    region = "830000" if taiwan else rng.choice(["810000", "820000"])
    if not back:
        at = x + 6 * scale
        step = y + 6.5 * scale
        sheet.text(at, step, ["姓名　", told.say("name", person.name, value)], label)
        sheet.text(at, step + 7 * scale, ["性别　", Run(person.sex, style=value)], label)
        birth = person.birth
        sheet.text(
            at,
            step + 14 * scale,
            [
                "出生　",
                Run(f"{birth.year} ", style=value),
                "年",
                Run(f" {birth.month} ", style=value),
                "月",
                Run(f" {birth.day} ", style=value),
                "日",
            ],
            label,
        )
        sheet.text(at, step + 21 * scale, "住址　", label)
        sheet.flow(at + 9.6 * scale, step + 21 * scale, 40 * scale, person.address, value.sized(7 * scale), leading=1.3)
        number = _permit_number(job, region, person)
        sheet.text(
            at,
            y + 45.5 * scale,
            ["公民身份号码　　", told.say("id_number", number, Style("hei_bold", 8.6 * scale))],
            label,
        )
        portrait(sheet, x + 59 * scale, y + 7.5 * scale, 21 * scale, 28 * scale)
        return
    start = a_day(rng, date(2022, 1, 1), date(2026, 6, 30))
    end = years_later(start, 5)
    emblem(sheet, x + 14 * scale, y + 14 * scale, 15 * scale)
    sheet.text(x + 50 * scale, y + 8 * scale, "中华人民共和国", Style("hei", 10 * scale), align="c")
    title = "台湾居民居住证" if taiwan else "港澳居民居住证"
    sheet.text(x + 50 * scale, y + 15 * scale, title, Style("hei_bold", 15 * scale), align="c")
    lines = [
        ("签发机关", [told.say("issuer", f"{CITY}公安局", value)]),
        (
            "有效期限",
            [
                told.day("valid_from", start, "dot", value),
                Run("-", style=value),
                told.day("valid_to", end, "dot", value),
            ],
        ),
        (
            "通行证号码",
            [
                Run(
                    f"{rng.randrange(10**8):08d}"
                    if taiwan
                    else f"{'H' if region[1] == '1' else 'M'}{rng.randrange(10**8):08d}",
                    style=value,
                )
            ],
        ),
        ("签发次数", [Run(f"{rng.randrange(1, 3):02d}", style=value)]),
    ]
    for place, (name, runs) in enumerate(lines):
        sheet.text(x + 14 * scale, y + (29 + 5.8 * place) * scale, [f"{name}　", *runs], label)


def permit_copy(job: Job) -> Drawn:
    """Both sides of a 港澳 permit copied on one sheet, with what the copy is for written below."""
    told, sheet = Told("hmt_residence_permit", "fog_permit_copy"), job.sheet()
    x, scale = job.rng.uniform(40, 62), job.rng.choice([1.0, 1.0, 1.15])
    _permit_faces(job, told, False, sheet, x, 40, scale, True)
    _permit_faces(job, told, False, sheet, x, 52 + 54 * scale, scale, False)
    note = pen(job, 14)
    if job.chance(0.7):
        sheet.text(40, 215, "复印件与原件一致，仅供办理充电桩报装使用。", note)
        signature(sheet, 120, 230, job.facts.person.name)
        sheet.text(120, 240, numbers.written_date(job.facts.consent_date, form="dot"), note)
    return told.done([sheet])


def permit_two(job: Job) -> Drawn:
    """A 台湾 permit, each side photographed and printed large on a page of its own, with a watermark."""
    told = Told("hmt_residence_permit", "fog_permit_two")
    sheets = []
    for back in (False, True):
        sheet = job.sheet(210, 148)
        _permit_faces(job, told, True, sheet, 19, 14, 2.0, back)
        watermark(sheet, "仅供充电桩报装使用", size_mm=6.0, rows=2, colour=(214, 214, 216))
        sheets.append(sheet)
    return told.done(sheets)


_OFFICES = ("老城", "民权", "五里墩", "车站", "湖东", "金牛山", "南湾")


def _card(job: Job, told: Told, sheet: Sheet, y: float, person: Person, relation: str, office: str) -> float:
    """常住人口登记卡: the ruled card with everything the police know."""
    rng = job.rng
    sheet.text(105, y, "常 住 人 口 登 记 卡", Style("hei_bold", 15), align="c")
    label, value = Style("song", 8.5), Style(rng.choice(["song", "hei"]), 9.5)
    entered = a_day(rng, date(2004, 1, 1), date(2023, 12, 31))
    home = f"河南省{CITY}"
    rows = [
        (
            8.5,
            [
                lab("姓　　名"),
                val(told.say("name", person.name, value), 2),
                lab("户主或与\n户主关系"),
                val(told.say("relation", relation, value), 2),
            ],
        ),
        (8.5, [lab("曾 用 名"), val("", 2), lab("性　　别"), val(Run(person.sex, style=value), 2)]),
        (
            8.5,
            [
                lab("出 生 地"),
                val(Run(home, style=value), 2),
                lab("民　　族"),
                val(Run(person.ethnicity + "族", style=value), 2),
            ],
        ),
        (
            8.5,
            [
                lab("籍　　贯"),
                val(Run(home, style=value), 2),
                lab("出生日期"),
                val(Run(numbers.written_date(person.birth), style=value), 2),
            ],
        ),
        (8.5, [lab("本市（县）\n其他住址"), val("", 2), lab("宗教信仰"), val("", 2)]),
        (
            8.5,
            [
                lab("公民身份\n证件编号"),
                val(told.say("id_number", person.id_number, value), 2),
                lab("身高"),
                mid(f"{rng.randrange(155, 185)}"),
                mid("血型　" + rng.choice(["A", "B", "O", "不明"])),
            ],
        ),
        (
            8.5,
            [
                lab("文化程度"),
                val(rng.choice(["大学本科", "大学专科", "高中", "初中"])),
                lab("婚姻状况"),
                val(rng.choice(["已婚", "有配偶"])),
                lab("兵役状况"),
                val(rng.choice(["", "未服兵役"])),
            ],
        ),
        (
            8.5,
            [
                lab("服务处所"),
                val(rng.choice(["", job.facts.company.org.name]), 2),
                lab("职　　业"),
                val(rng.choice(["", "职员", "个体经营"]), 2),
            ],
        ),
        (8.5, [lab("何时由何地\n迁来本市（县）"), val("", 5)]),
        (
            8.5,
            [
                lab("何时由何地\n迁来本址"),
                val(
                    rng.choice(
                        ["", f"{numbers.written_date(entered)}由{rng.choice(['浉河区', '平桥区', '罗山县'])}迁入"]
                    ),
                    5,
                ),
            ],
        ),
    ]
    y = grid(sheet, 24, y + 9, [26, 27, 28, 26, 27, 28], rows, label, value)
    sheet.text(28, y + 3.5, f"承办人签章：{job.facts.landlord.name}", label)
    sheet.text(186, y + 3.5, f"登记日期：{numbers.written_date(entered, form='spaced')}", label, align="r")
    seal_on(job, sheet, 112, y - 4, f"{CITY}公安局{office}派出所", "户口专用章", size=30)
    return y + 12


def spread(job: Job) -> Drawn:
    """The first page of the booklet and the applicant's card, laid one under the other on the glass."""
    told, sheet, facts, rng = Told("household_register", "fog_spread"), job.sheet(), job.facts, job.rng
    own = job.chance(0.5)
    head = facts.person if own else facts.spouse
    office = rng.choice(_OFFICES)
    value, label = Style(rng.choice(["song", "hei"]), 10.5), Style("song", 9.5)
    sheet.rect(19, 18, 172, 98, line=0.15, fill=(190, 190, 190))
    rows = [
        (
            14.0,
            [
                lab("户　　别"),
                val(rng.choice(["家庭户", "非农业家庭户", "居民家庭户"])),
                lab("户主姓名"),
                val(told.say("householder", head.name, value)),
            ],
        ),
        (14.0, [lab("户　　号"), val(f"{rng.randrange(10**9):09d}"), lab("住　　址"), val(head.address)]),
    ]
    y = grid(sheet, 24, 28, [22, 50, 22, 68], rows, label, value)
    sheet.text(30, y + 10, "省级公安机关", label)
    sheet.text(30, y + 16, "户口专用章", label)
    sheet.text(108, y + 10, "户口登记机关", label)
    sheet.text(108, y + 16, "户口专用章", label)
    seal_on(job, sheet, 70, y + 18, "河南省公安厅", "户口专用章", size=32)
    seal_on(job, sheet, 150, y + 18, f"{CITY}公安局{office}派出所", "户口专用章", size=32)
    sheet.text(30, y + 34, f"承办人签章：{facts.landlord.name}", label)
    sheet.text(
        186,
        y + 44,
        f"{numbers.written_date(a_day(rng, date(2004, 1, 1), date(2022, 1, 1)), form='spaced')}签发",
        label,
        align="r",
    )
    relation = rng.choice(["户主", "本人"]) if own else ("夫" if facts.person.male else "妻")
    _card(job, told, sheet, 138, facts.person, relation, office)
    if job.chance(0.5):
        sheet.text(105, 270, "仅供报装充电桩使用，再次复印无效", pen(job, 12), align="c")
    return told.done([sheet])


def member_card(job: Job) -> Drawn:
    """Only the member's own leaf: the card, and behind it the page of changes."""
    told, facts, rng = Told("household_register", "fog_member_card"), job.facts, job.rng
    office = rng.choice(_OFFICES)
    person = facts.person
    options = ["长子", "子", "女婿", "孙子"] if person.male else ["长女", "女", "儿媳", "次女"]
    front = job.sheet(210, 148)
    _card(job, told, front, 14, person, rng.choice(options), office)
    back = job.sheet(210, 148)
    back.text(105, 16, "登记事项变更和更正记载", Style("hei_bold", 14), align="c")
    value = Style("song", 9)
    moved = a_day(rng, date(2015, 1, 1), date(2024, 12, 31))
    rows = [
        (8.0, [lab("项　　目"), lab("变更、更正后的内容"), lab("申报人签章"), lab("变更、更正日期"), lab("承办人签章")])
    ]
    rows.append(
        (10.0, [mid("文化程度"), mid("大学本科"), mid(""), mid(numbers.written_date(moved)), mid(facts.landlord.name)])
    )
    rows += [(10.0, [mid("")] * 5) for _ in range(8)]
    grid(back, 20, 26, [28, 52, 26, 36, 28], rows, Style("song", 9), value)
    back.text(
        24, 126, "注　意　事　项：居民户口簿具有证明公民身份状况以及家庭成员间相互关系的法律效力。", Style("song", 8)
    )
    return told.done([front, back])


def company_letter(job: Job) -> Drawn:
    """法人授权委托书: typed by a firm, with its own heading, for one matter and a stated term."""
    told, facts, rng = Told("authorization_letter", "fog_company_letter"), job.facts, job.rng
    company, agent, works = facts.company.org, facts.landlord, some_works(job)
    body = Style(rng.choice(["song", "hei"]), 13)
    writer = Writer(job, body, left=27, width=156, top=38, leading=1.85)
    writer.title(
        rng.choice(["法定代表人授权委托书", "法人授权委托书", "授 权 委 托 书"]),
        Style("song_bold", 21),
        spacing=0.1,
        after=9,
    )
    matter = rng.choice(
        [
            f"“{works.project}”占用、挖掘城市道路审批事宜",
            "充电桩用电报装、签订供用电合同等相关手续",
            f"{works.project}涉及的用电申请及绿地审批手续",
        ]
    )
    start = a_day(rng, date(2026, 9, 1), date(2026, 11, 20))
    end = start + timedelta(days=rng.choice([89, 179, 364]))
    fill = typed_or_pen(job, 13)
    writer.line(
        f"致：{rng.choice(['国网信阳供电公司', CITY + '城市管理局', CITY + '政务服务大厅“高效办成一件事”专窗'])}"
    )
    writer.para(
        [
            "本授权委托书声明：我 ",
            Run(company.legal_person, style=fill, underline=True),
            " 系 ",
            told.say("principal", company.name, fill, under=True),
            " 的法定代表人，现授权我单位 ",
            told.say("agent", agent.name, fill, under=True),
            " （身份证号码：",
            Run(agent.id_number, style=fill, underline=True),
            f"，职务：{rng.choice(['项目经理', '办公室主任', '工程部员工'])}）为我单位代理人，以我单位名义办理",
            told.say("matter", matter, fill),
            "。",
        ]
    )
    writer.para(
        "代理人在办理上述事项过程中所签署的一切文件和处理与之有关的一切事务，我单位均予以认可并承担相应法律责任。"
    )
    form = rng.choice(["plain", "padded", "spaced"])
    writer.para(
        [
            "委托期限：自",
            told.day("valid_from", start, form, fill),
            "起至",
            told.day("valid_to", end, form, fill),
            "止。",
        ]
    )
    writer.para("代理人无转委托权。特此委托。")
    y, sheet = writer.y + 10, writer.sheet
    sheet.text(95, y, "委托单位（盖章）：", body)
    sheet.text(
        95, y + 12, ["法定代表人（签字或盖章）：", Run(company.legal_person, style=Style("kai", 16, jitter=0.05))], body
    )
    sheet.text(95, y + 24, ["代理人（签字）：", Run(agent.name, style=Style("kai", 16, jitter=0.05))], body)
    sheet.text(95, y + 36, numbers.written_date(start, form=form), body)
    seal_on(job, sheet, 148, y + 10, company.name)
    sheet.rect(27, y + 46, 78, 30, line=0.15)
    sheet.rect(105, y + 46, 78, 30, line=0.15)
    sheet.cell((27, y + 46, 78, 30), "代理人身份证复印件（正面）粘贴处", Style("song", 9), align="c")
    sheet.cell((105, y + 46, 78, 30), "代理人身份证复印件（反面）粘贴处", Style("song", 9), align="c")
    running_head(sheet, company.name, f"电话：{company.phone}")
    return told.done(writer.sheets)


def by_hand(job: Job) -> Drawn:
    """委托书 written with a pen on ruled letter paper by somebody who cannot come."""
    told, facts, rng = Told("authorization_letter", "fog_by_hand"), job.facts, job.rng
    sheet, ink = job.sheet(190, 265), pen(job, 14)
    line_mm, left, right = 11.0, 20.0, 170.0
    for number in range(20):
        y = 40 + line_mm * number
        sheet.line(left, y, right, y, width=0.15, fill=(205, 120, 120))
    sheet.text(
        95,
        15,
        rng.choice(["信　　笺", "公文稿纸", f"{CITY}{facts.home.community.name}"]),
        Style("song_bold", 13, (200, 70, 70)),
        align="c",
    )
    me, other, home = facts.person, facts.spouse if job.chance(0.6) else facts.landlord, facts.home
    start = a_day(rng, date(2026, 9, 1), date(2026, 11, 20))
    matter = rng.choice(
        [
            f"办理{home.community.name}{home.space_no}车位安装充电桩的报装手续",
            "办理电动汽车充电桩用电报装及签字",
            "代办充电桩装表接电手续",
        ]
    )
    leading = line_mm / 25.4 * 72 / ink.size
    sheet.text(95, 31, rng.choice(["委托书", "授权委托书"]), ink.sized(ink.size * 1.2), align="c", spacing=0.3)
    with_term = job.chance(0.6)
    form = rng.choice(["plain", "dot"])
    relation = "" if other is facts.landlord else "，系我" + ("丈夫" if other.male else "妻子")
    runs: list[str | Run] = [
        "委托人：",
        told.say("principal", me.name),
        f"，{me.sex}，身份证号{me.id_number}\n",
        "受托人：",
        told.say("agent", other.name),
        f"，{other.sex}，身份证号{other.id_number}{relation}\n",
        f"　　本人因{rng.choice(['在外地工作', '身体不便', '出差'])}不能亲自到场，特委托{other.name}代为",
        told.say("matter", matter),
        "。受托人所签的字、交的材料我都认可，由此产生的责任由我本人承担。\n",
    ]
    if with_term:
        runs += [
            "　　委托时间：从",
            told.day("valid_from", start, form),
            "到",
            told.day("valid_to", start + timedelta(days=rng.choice([30, 60, 90])), form),
            "。\n",
        ]
    else:
        runs += ["　　委托期限：到事情办完为止。\n"]
    y = sheet.flow(left + 1, 40 + line_mm - 6.6, right - left - 2, runs, ink, leading=leading)
    rows_left = int((y - 40) / line_mm) + 2
    y = 40 + line_mm * rows_left - 6.6
    sheet.text(92, y, f"委托人：{me.name}", ink)
    sheet.text(92, y + line_mm, f"受托人：{other.name}", ink)
    sheet.text(92, y + 2 * line_mm, numbers.written_date(start, form=form), ink)
    if job.chance(0.5):
        seals.put_name(sheet, 150, y + 2, me.name, side=14)
    foot(sheet, "第　 页　共　 页", size=8)
    return told.done([sheet])


LAYOUTS: Layouts = {
    "hmt_residence_permit": {"fog_permit_copy": permit_copy, "fog_permit_two": permit_two},
    "household_register": {"fog_spread": spread, "fog_member_card": member_card},
    "authorization_letter": {"fog_company_letter": company_letter, "fog_by_hand": by_hand},
}
