"""Household registers, marriage certificates and letters of authorization."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import (
    SONG,
    Paper,
    Row,
    an_estate,
    between,
    centred,
    firm,
    lab,
    rows,
    seal,
    signed_by,
    someone,
    val,
)
from samples.layouts_twelfth.words import WORDS
from samples.ornaments import guilloche, portrait
from samples.people import Person, a_name, years_later
from samples.truth import Drawn

_TYPED = Style("hei", 10)


# -- household registers -------------------------------------------------------------------------


def _cover_page(paper: Paper, sheet: Sheet, y: float, head: Person, household: str) -> float:
    job = paper.job
    sheet.rect(20, y, 170, 74, line=0.4)
    given: list[Row] = [
        (11, [lab(28, "户　别"), val(57, household), lab(28, "户主姓名"), val(0, paper.say("householder", head.name))]),
        (11, [lab(28, "户　号"), val(57, f"{job.rng.randrange(10**9):09d}"), lab(28, "住　址"), val(0, head.address)]),
    ]
    bottom = rows(sheet, y, given, value=_TYPED)
    sheet.text(26, bottom + 8, "省级公安机关", SONG)
    sheet.text(26, bottom + 13, "户口专用章", SONG)
    sheet.text(84, bottom + 8, "户口登记机关", SONG)
    sheet.text(84, bottom + 13, "户口专用章", SONG)
    seal(sheet, 62, bottom + 22, "河南省公安厅", "户口专用章", size=34)
    seal(sheet, 124, bottom + 22, head.id_issuer, "户口专用章", size=34)
    sheet.text(140, bottom + 24, "承办人签章：", SONG)
    sheet.text(140, bottom + 36, numbers.written_date(head.id_from, form="spaced"), SONG)
    return y + 74


def _member_card(paper: Paper, sheet: Sheet, y: float, person: Person, relation: str, *, marked: bool = True) -> float:
    job = paper.job
    name = paper.say("name", person.name) if marked else person.name
    kin = paper.say("relation", relation) if marked else relation
    number = paper.say("id_number", person.id_number) if marked else person.id_number
    born = numbers.written_date(person.birth, form="padded")
    given: list[Row] = [
        (10, [lab(26, "姓　　名"), val(59, name), lab(40, "户主或与户主关系"), val(0, kin)]),
        (10, [lab(26, "曾 用 名"), val(59, ""), lab(40, "性　　别"), val(0, person.sex)]),
        (10, [lab(26, "出 生 地"), val(59, "河南省信阳市"), lab(40, "民　　族"), val(0, f"{person.ethnicity}族")]),
        (10, [lab(26, "籍　　贯"), val(59, "河南省信阳市"), lab(40, "出生日期"), val(0, born)]),
        (10, [lab(58, "本市（县）其他住址"), val(47, ""), lab(26, "宗教信仰"), val(0, "")]),
        (
            10,
            [
                lab(36, "公民身份证件编号"),
                val(70, number),
                lab(14, "身高"),
                val(18, "厘米"),
                lab(14, "血型"),
                val(0, ""),
            ],
        ),
        (
            10,
            [
                lab(26, "文化程度"),
                val(30, "大学本科"),
                lab(26, "婚姻状况"),
                val(30, "有配偶"),
                lab(26, "兵役状况"),
                val(0, ""),
            ],
        ),
        (
            10,
            [
                lab(26, "服务处所"),
                val(80, ""),
                lab(26, "职　　业"),
                val(0, job.rng.choice(["职员", "教师", "个体经营"])),
            ],
        ),
        (10, [lab(52, "何时由何地迁来本市（县）"), val(0, "")]),
        (10, [lab(52, "何时由何地迁来本址"), val(0, f"{person.id_from.year}年因购房由本市其他街道迁来")]),
    ]
    bottom = rows(sheet, y, given, value=_TYPED, label=SONG.sized(10))
    sheet.text(24, bottom + 4, "承办人签章：", SONG)
    sheet.text(104, bottom + 4, "登记日期：" + numbers.written_date(person.id_from), SONG)
    seal(sheet, 160, bottom - 4, person.id_issuer, "户口专用章", size=34)
    return bottom + 14


def register_pages(job: Job) -> Drawn:
    """The first page and the card of a member, a page each."""
    paper, head, member = Paper(job, _TYPED), someone(job), someone(job)
    member = replace(member, address=head.address, id_issuer=head.id_issuer)
    sheet = paper.new(210, 148)
    centred(sheet, 22, "居民户口簿", Style("song_bold", 20), spacing=0.5)
    _cover_page(paper, sheet, 40, head, "非农业家庭户口")
    sheet = paper.new(210, 162)
    centred(sheet, 14, "常住人口登记卡", Style("song_bold", 17), spacing=0.4)
    relation = job.rng.choice(["妻", "配偶", "次子", "长女", "儿媳"])
    member = replace(member, male=relation == "次子" or (relation == "配偶" and not head.male))
    member = replace(member, id_number=numbers.id_number(job.rng, birth=member.birth, male=member.male))
    _member_card(paper, sheet, 28, member, relation)
    return paper.done("household_register", "elm_register_pages")


def register_copy(job: Job) -> Drawn:
    """Both on one page of a copy: the first page of the household, below it the householder's own card."""
    paper, head = Paper(job, Style("kai", 11)), someone(job)
    sheet = paper.new()
    bottom = _cover_page(paper, sheet, 24, head, job.rng.choice(["家庭户", "农业家庭户"]))
    centred(sheet, bottom + 16, "常 住 人 口 登 记 卡", Style("song", 16))
    _member_card(paper, sheet, bottom + 28, head, "户主")
    return paper.done("household_register", "elm_register_copy")


# -- marriage certificates -----------------------------------------------------------------------


def _married(job: Job) -> tuple[Person, Person, date]:
    one, other = someone(job), someone(job)
    birth = other.birth
    other = replace(other, male=not one.male, id_number=numbers.id_number(job.rng, birth=birth, male=not one.male))
    return one, other, max(years_later(max(one.birth, birth), 23), between(job, (2006, 1, 1), (2021, 12, 30)))


def marriage_booklet(job: Job) -> Drawn:
    """The open booklet: photograph and number on the left, the two persons on the right."""
    paper, (one, other, day) = Paper(job, Style("song", 10.5)), _married(job)
    sheet = paper.new(210, 150)
    guilloche(sheet, 8, 10, 194, 128, (246, 222, 222), waves=34, paper=(254, 248, 246))
    sheet.line(105, 10, 105, 138, width=0.3, fill=(210, 170, 170))
    picture = 52.0
    sheet.fill(picture - 22, 18, 50, 34, (196, 44, 48))
    portrait(sheet, picture - 18, 20, 20, 31)
    portrait(sheet, picture + 4, 20, 20, 31)
    label = Style("song", 10.5)
    number = f"J411599-{day.year}-{job.rng.randrange(1, 9000):06d}"
    left: list[tuple[str, str | Run]] = [
        ("持　证　人", paper.say("holder", one.name)),
        ("登 记 日 期", numbers.written_date(day, form="padded")),
        ("结婚证字号", paper.say("cert_no", number)),
        ("备　　　注", ""),
    ]
    for row, (text, value) in enumerate(left):
        sheet.text(18, 66 + row * 12, text, label)
        sheet.text(44, 66 + row * 12, value, label)
    sheet.text(20, 122, "登记机关（婚姻登记专用章）", label)
    sheet.text(20, 129, "婚姻登记员", label)
    signed_by(sheet, 44, 127, a_name(job.rng, WORDS), 13)
    seal(sheet, 76, 112, f"信阳市{job.facts.home.community.district}民政局", "婚姻登记专用章", size=38)
    for block, person in enumerate((one, other)):
        top = 24 + block * 56
        name = paper.say("spouse", person.name) if block else person.name
        sheet.text(114, top, "姓　　名", label)
        sheet.text(136, top, name, label)
        sheet.text(166, top, "性别", label)
        sheet.text(180, top, person.sex, label)
        sheet.text(114, top + 12, "国　　籍", label)
        sheet.text(136, top + 12, "中国", label)
        sheet.text(114, top + 24, "出生日期", label)
        sheet.text(136, top + 24, numbers.written_date(person.birth, form="padded"), label)
        sheet.text(114, top + 36, "身份证件号", label)
        sheet.text(136, top + 36, person.id_number, label)
    return paper.done("marriage_cert", "elm_marriage_booklet")


def marriage_sheet(job: Job) -> Drawn:
    """The certificate of the nineties: one sheet, names filled in by pen."""
    paper, (one, other, _) = Paper(job, Style("kai", 14, (30, 36, 70), jitter=0.05)), _married(job)
    day = between(job, (1995, 1, 1), (2003, 9, 20))
    ages = [replace(one, birth=one.birth.replace(year=1970)), replace(other, birth=other.birth.replace(year=1972))]
    sheet = paper.new(210, 150)
    guilloche(sheet, 10, 10, 190, 130, (244, 214, 206), waves=30, paper=(254, 246, 240))
    sheet.rect(14, 14, 182, 122, line=0.8, fill=(190, 40, 40))
    centred(sheet, 20, "结 婚 证", Style("song_bold", 26, (180, 30, 30)))
    number = f"{day.year % 100:02d}信结字第{job.rng.randrange(1, 2000):04d}号"
    sheet.text(186, 36, paper.say("cert_no", number), SONG, align="r")
    body = Style("song", 13)
    for row, person in enumerate(ages):
        name = paper.say("spouse" if row else "holder", person.name)
        born = numbers.written_date(person.birth)
        runs: list[str | Run] = ["姓名 ", name, f"　性别 {person.sex}　民族 汉　出生日期 {born}"]
        sheet.text(24, 50 + row * 12, runs, body)
    text = "自愿结婚，经审查符合《中华人民共和国婚姻法》关于结婚的规定，准予登记，发给此证。"
    sheet.flow(24, 76, 160, text, body, leading=1.7, indent=2)
    sheet.text(118, 106, "发证机关（章）", body)
    sheet.text(118, 118, numbers.written_date(day, form="chinese"), body)
    seal(sheet, 138, 112, "信阳市镜湖街道办事处", "婚姻登记专用章", size=38)
    portrait(sheet, 28, 98, 24, 30)
    portrait(sheet, 54, 98, 24, 30)
    paper.also("holder", other.name)
    paper.also("spouse", one.name)
    return paper.done("marriage_cert", "elm_marriage_sheet")


# -- letters of authorization --------------------------------------------------------------------


def mandate_private(job: Job) -> Drawn:
    """A citizen's letter, filled in by hand on a printed form of the window."""
    paper, giver, agent = Paper(job, job.fill_style(13)), someone(job), someone(job)
    writer = paper.writer(Style("song", 13), leading=1.85)
    writer.title("授 权 委 托 书", Style("song_bold", 22))
    writer.line(["委托人：", paper.say("principal", giver.name, line=6), "　性别：", paper.blank(giver.sex, 2)])
    writer.line(["身份证号码：", paper.blank(giver.id_number, 12), "　联系电话：", paper.blank(giver.phone, 7)])
    writer.line(["受托人：", paper.say("agent", agent.name, line=6), "　性别：", paper.blank(agent.sex, 2)])
    writer.line(["身份证号码：", paper.blank(agent.id_number, 12), "　联系电话：", paper.blank(agent.phone, 7)])
    estate = an_estate(job)
    matter = job.rng.choice(
        [f"{estate}地下车位充电桩用电报装", "个人充电桩报装手续", "新能源汽车充电桩低压新装用电业务"]
    )
    writer.para(
        [
            "本人因",
            paper.blank(job.rng.choice(["工作繁忙", "身在外地", "身体不便"]), 5),
            "，不能亲自前往办理，现委托上述受托人作为我的合法代理人，代为办理",
            paper.say("matter", matter, line=8),
            "事宜。",
        ]
    )
    writer.para("受托人在办理上述事项过程中所签署的有关文件，我均予以承认，并承担相应的法律责任。受托人无转委托权。")
    paper.also("matter", f"{matter}事宜", f"代为办理{matter}事宜")
    signed = between(job, (2026, 9, 1), (2026, 11, 18))
    last = years_later(signed, 1)
    writer.para(["委托期限：自", *paper.torn("valid_from", signed), "起至", *paper.torn("valid_to", last), "止。"])
    writer.y += 10
    for text, person in (("委托人（签名、按手印）：", giver), ("受托人（签名、按手印）：", agent)):
        writer.sheet.text(84, writer.y, text, writer.style)
        signed_by(writer.sheet, 144, writer.y - 1, person.name)
        writer.y += 14
    writer.sheet.text(110, writer.y, numbers.written_date(signed, form="spaced"), writer.style)
    return paper.done("authorization_letter", "elm_mandate_private")


def mandate_company(job: Job) -> Drawn:
    """The legal representative's letter on the firm's paper, with the firm's seal and a copy box below."""
    paper, agent = Paper(job, Style("song", 14)), someone(job)
    company = firm(job, "新能源科技有限公司", "物流有限公司", "充电服务有限公司", "商业管理有限公司")
    writer = paper.writer(Style("song", 14), leading=1.8, top=30)
    writer.title("法定代表人授权委托书", Style("hei_bold", 20), spacing=0.1)
    office = job.rng.choice(["国网信阳供电公司", "信阳市政务服务中心", "信阳市城市管理局"])
    writer.line(f"致：{office}")
    matter = job.rng.choice(
        ["充电站10千伏用电新装及道路占用、挖掘审批", "充电桩报装一件事联办业务", "充电站外线工程报批"]
    )
    signed = between(job, (2026, 8, 1), (2026, 11, 15))
    last = date(signed.year, 12, 31) if job.chance(0.4) else years_later(signed, 1)
    writer.para(
        [
            f"本人{company.legal_person}系",
            paper.say("principal", company.name),
            f"（统一社会信用代码：{company.uscc}）的法定代表人，现授权我单位员工",
            paper.say("agent", agent.name),
            f"（身份证号：{agent.id_number}，手机：{agent.phone}）为代理人，以我单位名义办理",
            paper.say("matter", matter),
            "相关事宜。代理人签署、递交、领取的一切文件和处理与之有关的事务，我单位均予以认可。",
        ]
    )
    paper.also("principal", company.legal_person)
    paper.also("matter", f"{matter}相关事宜")
    form = job.date_form("plain", "padded")
    writer.para(
        ["本授权书有效期：", paper.day("valid_from", signed, form), "至", paper.day("valid_to", last, form), "。"]
    )
    writer.para("代理人无权转让委托。特此委托。")
    writer.y += 8
    sheet, top = writer.sheet, writer.y
    sheet.text(78, top, f"委托单位（盖章）：{company.name}", Style("song", 12.5))
    sheet.text(78, top + 12, "法定代表人（签字或盖章）：", Style("song", 12.5))
    signed_by(sheet, 144, top + 10, company.legal_person)
    sheet.text(78, top + 24, "代理人（签字）：", Style("song", 12.5))
    signed_by(sheet, 116, top + 22, agent.name)
    sheet.text(78, top + 36, "日期：" + numbers.written_date(signed, form=form), Style("song", 12.5))
    seal(sheet, 142, top + 6, company.name, size=41)
    sheet.rect(30, top + 50, 68, 40)
    sheet.cell((30, top + 50, 68, 40), "法定代表人身份证复印件粘贴处", Style("song", 10, (120, 120, 120)), align="c")
    sheet.rect(110, top + 50, 68, 40)
    sheet.cell((110, top + 50, 68, 40), "代理人身份证复印件粘贴处", Style("song", 10, (120, 120, 120)), align="c")
    return paper.done("authorization_letter", "elm_mandate_company")


LAYOUTS: Layouts = {
    "household_register": {"elm_register_pages": register_pages, "elm_register_copy": register_copy},
    "marriage_cert": {"elm_marriage_booklet": marriage_booklet, "elm_marriage_sheet": marriage_sheet},
    "authorization_letter": {"elm_mandate_private": mandate_private, "elm_mandate_company": mandate_company},
}
