"""居民户口簿 and 结婚证: pages of the booklets as they are copied."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Inline, Pen, box, copy_mark, day, seal, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import emblem, guilloche, portrait
from samples.people import DISTRICTS, Person, a_day, a_name, a_person
from samples.seals import SealText, put_round, put_square
from samples.truth import Drawn, drawn


def _member(job: Job) -> tuple[Person, Person, str]:
    """Householder, another of the household, and what the latter is to the former."""
    rng, head = job.rng, job.facts.person
    relation = rng.choice(["妻", "夫", "长子", "次子", "长女", "儿媳", "父亲", "母亲", "女婿"])
    other = a_person(rng, WORDS, address=head.address)
    male = relation in ("夫", "长子", "次子", "父亲", "女婿")
    number = numbers.id_number(rng, birth=other.birth, male=male)
    return head, replace(other, male=male, id_number=number), relation


def _head_page(sheet: Sheet, x: float, y: float, wide: float, job: Job, *, shown: Style) -> None:
    """户别, 户主姓名, 户号, 住址 and the places of the two seals."""
    head = job.facts.person
    label = Style("song", 10)
    kind = job.rng.choice(["家庭户", "非农业家庭户", "居民家庭户口", "农业家庭户"])
    half = wide / 2
    box(sheet, x, y, half * 0.36, 12, "户　别", label)
    box(sheet, x + half * 0.36, y, half * 0.64, 12, Run(kind, "", shown), label)
    box(sheet, x + half, y, half * 0.36, 12, "户主姓名", label)
    box(sheet, x + half * 1.36, y, half * 0.64, 12, Run(head.name, "householder", shown), label)
    box(sheet, x, y + 12, half * 0.36, 17, "户　号", label)
    box(sheet, x + half * 0.36, y + 12, half * 0.64, 17, Run(f"{job.rng.randrange(10**9):09d}", "", shown), label)
    box(sheet, x + half, y + 12, half * 0.36, 17, "住　址", label)
    box(sheet, x + half * 1.36, y + 12, half * 0.64, 17, Run(head.address, "", shown), label, align="l")
    for left, text in ((x, "省级公安机关\n户口专用章"), (x + half, "户口登记机关\n户口专用章")):
        sheet.flow(left + 4, y + 33, half - 8, text, label, leading=1.5)
    issuer = head.id_issuer
    put_round(sheet, x + half * 0.6, y + 46, SealText("河南省公安厅", "户口专用章"), diameter=34)
    put_round(sheet, x + half * 1.62, y + 46, SealText(f"{issuer}某某派出所", "户口专用章"), diameter=34)
    sheet.text(x, y + 70, ["承办人签章：", Run(a_name(job.rng, WORDS), "", shown)], label)
    when = a_day(job.rng, date(2006, 1, 1), date(2024, 12, 31))
    sheet.text(x + wide, y + 70, ["签发日期 ", written(when, form="spaced")], label, align="r")


def _person_card(
    sheet: Sheet, x: float, y: float, wide: float, job: Job, one: Person, relation: str, *, shown: Style, row: float
) -> None:
    """常住人口登记卡."""
    rng, label = job.rng, Style("song", 9)

    def value(text: str, field: str = "") -> Run:
        return Run(text, field, shown)

    home = f"河南省信阳市{rng.choice(DISTRICTS)}"
    arrived = written(a_day(rng, date(1990, 1, 1), date(2022, 1, 1)), form="plain")
    left, name, mid, rest = wide * 0.17, wide * 0.37, wide * 0.2, wide * 0.26
    pairs: list[tuple[str, Run, str, Run]] = [
        ("姓　　名", value(one.name, "name"), "户主或与\n户主关系", value(relation, "relation")),
        ("曾 用 名", value(""), "性　　别", value(one.sex)),
        ("出 生 地", value(home), "民　　族", value(f"{one.ethnicity}族")),
        ("籍　　贯", value(home), "出生日期", value(written(one.birth, form="plain"))),
        ("本市（县）\n其他住址", value(""), "宗教信仰", value("")),
    ]
    for one_name, shown_left, other, shown_right in pairs:
        box(sheet, x, y, left, row, one_name, label)
        box(sheet, x + left, y, name, row, shown_left, label)
        box(sheet, x + left + name, y, mid, row, other, label)
        box(sheet, x + left + name + mid, y, rest, row, shown_right, label)
        y += row
    title = rng.choice(["公民身份\n证件编号", "公民身份号码", "身份证件\n编　　号"])
    cells: list[tuple[float, str | Run]] = [
        (left, title),
        (name, value(one.id_number, "id_number")),
        (wide * 0.1, "身高"),
        (wide * 0.13, value("")),
        (wide * 0.1, "血型"),
        (wide * 0.13, value(rng.choice(["", "", "A型", "不明"]))),
    ]
    y = _line(sheet, x, y, row, cells, label)
    study, state = rng.choice(["初中", "普通高中", "大学本科", "大学专科"]), rng.choice(["已婚", "有配偶", "未婚"])
    cells = [
        (left, "文化程度"),
        (wide * 0.17, value(study)),
        (wide * 0.13, "婚姻状况"),
        (wide * 0.17, value(state)),
        (wide * 0.16, "兵役状况"),
        (wide * 0.2, value(rng.choice(["", "未服兵役"]))),
    ]
    y = _line(sheet, x, y, row, cells, label)
    work = rng.choice(["", f"{rng.choice(WORDS.firms)}商行", "粮农"])
    cells = [(left, "服务处所"), (wide * 0.47, value(work)), (wide * 0.13, "职　业"), (wide * 0.23, value(""))]
    y = _line(sheet, x, y, row, cells, label)
    for text, said in (("何时由何地迁\n来本市（县）", ""), ("何时由何地\n迁来本址", f"{arrived} {home}")):
        y = _line(sheet, x, y, row, [(wide * 0.22, text), (wide * 0.78, value(said))], label)
    sheet.text(x, y + 3, ["承办人签章：", Run(a_name(rng, WORDS), "", shown)], label)
    sheet.text(x + wide, y + 3, f"登记日期：{arrived}", label, align="r")
    put_round(sheet, x + wide * 0.72, y - 4, SealText(f"{one.id_issuer}某某派出所", "户口专用章"), diameter=30)


def _line(sheet: Sheet, x: float, y: float, row: float, cells: list[tuple[float, str | Run]], label: Style) -> float:
    for width, runs in cells:
        box(sheet, x, y, width, row, runs, label)
        x += width
    return y + row


def _household(head: Person, one: Person, relation: str) -> dict[str, str]:
    return {"householder": head.name, "name": one.name, "relation": relation, "id_number": one.id_number}


def booklet_on_a4(job: Job) -> Drawn:
    """First page above, one member's card below, on one A4 page."""
    head, one, relation = _member(job)
    sheet, shown = job.sheet(), Style("song", 10.5)
    sheet.text(105, 16, "居 民 户 口 簿", Style("hei_bold", 15), align="c")
    _head_page(sheet, 32, 28, 146, job, shown=shown)
    sheet.line(14, 128, 196, 128, width=0.15, fill=(170, 170, 174))
    sheet.text(105, 138, "常住人口登记卡", Style("song_bold", 14), align="c", spacing=0.25)
    _person_card(sheet, 30, 150, 150, job, one, relation, shown=shown, row=10.4)
    copy_mark(job, sheet)
    return drawn("household_register", "new_booklet_on_a4", [sheet], _household(head, one, relation))


def open_booklet(job: Job) -> Drawn:
    """The booklet lying open across a landscape page: first page left, a card right."""
    head, one, relation = _member(job)
    sheet, shown = job.sheet(297, 210), Style("kai", 10.5)
    sheet.fill(12, 18, 134, 172, (246, 242, 230))
    sheet.fill(150, 18, 134, 172, (246, 242, 230))
    sheet.text(79, 30, "户 口 登 记 首 页", Style("hei_bold", 13), align="c")
    _head_page(sheet, 18, 44, 122, job, shown=shown)
    sheet.text(217, 26, "常 住 人 口 登 记 卡", Style("hei_bold", 12), align="c")
    _person_card(sheet, 156, 38, 122, job, one, relation, shown=shown, row=11.6)
    sheet.text(79, 182, f"№ {job.rng.randrange(10**8):08d}", Style("hei", 10, (180, 40, 40)), align="c")
    return drawn("household_register", "new_open_booklet", [sheet], _household(head, one, relation))


def card_alone(job: Job) -> Drawn:
    """The householder's own card, or that of a member of a collective household, by itself."""
    one = job.facts.person
    collective = job.chance(0.4)
    relation = "非亲属" if collective else "户主"
    sheet = job.sheet(148, 210)
    sheet.text(74, 14, "常住人口登记卡", Style("song_bold", 15), align="c", spacing=0.3)
    _person_card(sheet, 12, 30, 124, job, one, relation, shown=Style("song", 10.5), row=13)
    if collective:
        sheet.text(12, 186, "集体户  户名：信阳市人才服务中心集体户", Style("song", 9))
    values = {"name": one.name, "relation": relation, "id_number": one.id_number}
    other = {} if collective else {"householder": (one.name,)}
    return drawn("household_register", "new_card_alone", [sheet], values, tolerated=other)


def _wedding(job: Job) -> tuple[date, str, str]:
    when = a_day(job.rng, date(2006, 1, 4), date(2025, 11, 28))
    number = f"J411599-{when.year}-{job.rng.randrange(1, 9999):06d}"
    office = f"信阳市{job.rng.choice(DISTRICTS)}民政局"
    return when, number, office


def _couple(job: Job) -> tuple[Person, Person]:
    one, two = job.facts.person, job.facts.spouse
    return one, replace(two, id_number=numbers.id_number(job.rng, birth=two.birth, male=two.male))


def _party(sheet: Sheet, x: float, y: float, one: Person, field: str, label: Style, shown: Style, gap: float) -> None:
    """姓名 性别 国籍 出生日期 身份证件号 of one of the two."""
    sheet.text(x, y, ["姓　　名　", Run(one.name, field, shown)], label)
    sheet.text(x + 58, y, ["性　　别　", Run(one.sex, "", shown)], label)
    sheet.text(x, y + gap, ["国　　籍　", Run("中国", "", shown)], label)
    born = written(one.birth, form="padded")
    sheet.text(x + 58, y + gap, ["出生日期　", Run(born, "", shown)], label)
    sheet.text(x, y + 2 * gap, ["身份证件号　", Run(one.id_number, "", shown)], label)


def wedding_spread(job: Job) -> Drawn:
    """Both inner pages side by side: statement with the registrar's seal left, details right."""
    holder, spouse = _couple(job)
    when, number, office = _wedding(job)
    sheet = job.sheet(260, 180)
    guilloche(sheet, 4, 4, 124, 172, (246, 222, 222), waves=24, paper=(253, 248, 246))
    guilloche(sheet, 132, 4, 124, 172, (246, 222, 222), waves=24, paper=(253, 248, 246))
    law = "《中华人民共和国民法典》" if when.year >= 2021 else "《中华人民共和国婚姻法》"
    sheet.flow(18, 44, 96, f"结婚申请，符合{law}规定，予以登记，发给此证。", Style("song_bold", 15), indent=2)
    sheet.text(20, 112, "登记机关", Style("song", 12))
    sheet.text(20, 140, ["婚姻登记员　", Run(a_name(job.rng, WORDS), "", Style("kai", 15))], Style("song", 12))
    put_round(sheet, 80, 116, SealText(office, "婚姻登记专用章"), diameter=40)
    label, shown = Style("song", 10), Style("hei", 10.5)
    sheet.text(142, 22, ["持 证 人　", Run(holder.name, "holder", shown)], label)
    sheet.text(142, 32, ["登记日期　", Run(written(when, form="padded"), "", shown)], label)
    sheet.text(142, 42, ["结婚证字号　", Run(number, "cert_no", shown)], label)
    sheet.text(142, 52, "备　　注", label)
    portrait(sheet, 210, 18, 18, 26)
    portrait(sheet, 228, 18, 18, 26)
    put_round(sheet, 228, 44, SealText(office, "婚姻登记专用章"), diameter=30)
    sheet.line(140, 66, 248, 66, width=0.2, fill=(190, 130, 130))
    _party(sheet, 142, 76, holder, "", label, shown, 11)
    sheet.line(140, 112, 248, 112, width=0.2, fill=(190, 130, 130))
    _party(sheet, 142, 122, spouse, "spouse", label, shown, 11)
    values = {"holder": holder.name, "spouse": spouse.name, "cert_no": number}
    return drawn("marriage_cert", "new_wedding_spread", [sheet], values)


def wedding_stacked(job: Job) -> Drawn:
    """The booklet's pages one under the other on an A4 copy; the holder is named second of the two."""
    holder, spouse = _couple(job)
    when, number, office = _wedding(job)
    sheet = job.sheet()
    emblem(sheet, 105, 34, 20)
    sheet.text(105, 50, "中华人民共和国", Style("song_bold", 14), align="c", spacing=0.3)
    sheet.text(105, 62, "结 婚 证", Style("song_bold", 26), align="c")
    sheet.text(105, 80, "中华人民共和国民政部监制", Style("song", 9), align="c")
    sheet.rect(38, 106, 134, 138, line=0.4, fill=(190, 150, 150))
    label, shown = Style("song", 10.5), Style("song_bold", 10.5)
    parts: list[tuple[str, Run]] = [
        ("持证人：", Run(holder.name, "holder", shown)),
        ("登记日期：", Run(written(when, form="plain"), "", shown)),
        ("结婚证字号：", Run(number, "cert_no", shown)),
        ("备注：", Run(job.rng.choice(["", "补领"]), "", shown)),
    ]
    for place, (name, run) in enumerate(parts):
        sheet.text(46, 116 + place * 9.5, [name, run], label)
    portrait(sheet, 126, 112, 36, 26)
    put_square(sheet, 160, 142, [office[:5], office[5:], "婚姻登记", "专用章"], side=22)
    first, second = (spouse, holder) if job.chance(0.5) else (holder, spouse)
    for y, one in ((164, first), (204, second)):
        _party(sheet, 46, y, one, "spouse" if one is spouse else "", label, shown, 10)
    values = {"holder": holder.name, "spouse": spouse.name, "cert_no": number}
    copy_mark(job, sheet)
    return drawn("marriage_cert", "new_wedding_stacked", [sheet], values)


def wedding_old(job: Job) -> Drawn:
    """A certificate from before 2004, filled in by brush: no 持证人, two names abreast."""
    one, two = (replace(who, birth=a_day(job.rng, date(1955, 1, 1), date(1964, 12, 31))) for who in _couple(job))
    office = f"信阳市{job.rng.choice(DISTRICTS)}{job.rng.choice(['子午镇', '长台乡', '柳浪镇'])}人民政府"
    when = a_day(job.rng, date(1986, 3, 1), date(2003, 9, 28))
    number = f"{job.rng.choice(['浉', '信', '平'])}结字第{job.rng.randrange(1, 999):03d}号"
    sheet = job.sheet(230, 160)
    guilloche(sheet, 6, 6, 218, 148, (248, 220, 200), waves=16, paper=(254, 248, 236))
    sheet.rect(10, 10, 210, 140, line=0.8, fill=(196, 60, 50))
    sheet.text(115, 18, "结 婚 证", Style("song_bold", 28, (190, 30, 34)), align="c")
    ink = Style("kai", 15, jitter=0.03)
    used = Pen(ink, lined=True)
    sheet.text(208, 36, [Run(number, "cert_no", Style("song", 12))], Style("song", 12), align="r")
    for x, person, field in ((20.0, one, "holder"), (116.0, two, "spouse")):
        sheet.text(x, 52, ["姓名", used(person.name, field), " 性别", used(person.sex)], Style("song", 13))
        born: Inline = ["出生日期", *day(person.birth, "born", used)]
        plain = [Run(item.text, "", item.style, item.underline) if isinstance(item, Run) else item for item in born]
        sheet.text(x, 66, plain, Style("song", 13))
    sheet.flow(
        20, 84, 190, "自愿结婚，经审查符合中华人民共和国婚姻法关于结婚的规定，发给此证。", Style("song", 14), indent=2
    )
    sheet.text(130, 112, office, Style("song", 13), align="c")
    sheet.text(130, 124, written(when, form="chinese"), Style("song", 13), align="c")
    seal(sheet, 138, 120, office, diameter=36)
    portrait(sheet, 176, 96, 34, 24)
    values = {"holder": one.name, "spouse": two.name, "cert_no": number}
    other = {"holder": (two.name,), "spouse": (one.name,)}
    return drawn("marriage_cert", "new_wedding_old", [sheet], values, tolerated=other)


LAYOUTS: Layouts = {
    "household_register": {
        "new_booklet_on_a4": booklet_on_a4,
        "new_open_booklet": open_booklet,
        "new_card_alone": card_alone,
    },
    "marriage_cert": {
        "new_wedding_spread": wedding_spread,
        "new_wedding_stacked": wedding_stacked,
        "new_wedding_old": wedding_old,
    },
}
