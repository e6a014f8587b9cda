"""Household registers and marriage certificates.

Householder: the name printed under 户主姓名 (or the head's own card); a member's card alone shows none.
Holder of a marriage certificate: under 持证人; spouse: the other of the two people on it.
"""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import a_spouse, box, hand
from samples.numbers import ID_AREA, written_date
from samples.ornaments import guilloche, portrait, watermark
from samples.people import DISTRICTS, Person, a_day
from samples.truth import Drawn, Value, drawn

_LABEL = Style("song", 9.0)
_SHOWN = Style("hei", 9.5)


def _police(job: Job) -> str:
    return f"信阳市公安局{job.rng.choice(('乌有', '莫须', '空蒙'))}派出所"


def _cover(job: Job, sheet: Sheet, x: float, y: float, width: float, head: str, *, mark: bool) -> None:
    """The register's first page: kind of household, head, number, address."""
    rng = job.rng
    kind = rng.choice(("家庭户", "非农业家庭户口", "居民家庭户"))
    lead = width * 0.16
    sheet.text(x + width / 2, y, "居 民 户 口 簿", Style("song_bold", 15), align="c")
    top = y + 10
    rows: list[list[tuple[float, Runs]]] = [
        [
            (lead, "户　　别"),
            (width / 2 - lead, kind),
            (lead, "户主姓名"),
            (width / 2 - lead, Run(head, "householder" if mark else "")),
        ],
        [
            (lead, "户　　号"),
            (width / 2 - lead, f"{rng.randrange(10**8):09d}"),
            (lead, "住　　址"),
            (width / 2 - lead, job.facts.person.address),
        ],
    ]
    for height, cells in zip((9, 15), rows, strict=True):
        left = x
        for number, (part, runs) in enumerate(cells):
            box(sheet, (left, top, part, height), runs, _LABEL if number % 2 == 0 else _SHOWN, align="c")
            left += part
        top += height
    sheet.text(x + 4, top + 5, "省级公安机关户口专用章", _LABEL)
    sheet.text(x + width / 2 + 4, top + 5, "户口登记机关户口专用章", _LABEL)
    office = _police(job)
    if job.variant.seal:
        seals.put_round(sheet, x + width * 0.3, top + 20, seals.SealText("河南省公安厅", "户口专用章"), diameter=30)
        seals.put_round(sheet, x + width * 0.76, top + 20, seals.SealText(office, "户口专用章"), diameter=30)
    day = written_date(a_day(rng, date(2009, 1, 5), date(2024, 6, 1)), form="plain")
    sheet.text(x + width - 4, top + 38, f"承办人签章：　　　　　{day}签发", _LABEL, align="r")


def _card(job: Job, sheet: Sheet, x: float, y: float, width: float, who: Person, relation: str, *, old: bool) -> None:
    """常住人口登记卡 of one member; every value marked but the head's name."""
    rng = job.rng
    sheet.text(x + width / 2, y, "常 住 人 口 登 记 卡", Style("song_bold", 14), align="c")
    unit = width / 8
    born = written_date(who.birth, form="plain")
    id_label = "公民身份\n证件编号" if old else "公民身份号码"
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (
            10,
            [
                (unit, "姓　名"),
                (unit * 2.6, Run(who.name, "name")),
                (unit * 1.2, "户主或与\n户主关系"),
                (unit * 3.2, Run(relation, "relation")),
            ],
        ),
        (9, [(unit, "曾用名"), (unit * 2.6, ""), (unit * 1.2, "性　别"), (unit * 3.2, who.sex)]),
        (9, [(unit, "出生地"), (unit * 2.6, "河南省信阳市"), (unit * 1.2, "民　族"), (unit * 3.2, who.ethnicity)]),
        (9, [(unit, "籍　贯"), (unit * 2.6, "河南省信阳市"), (unit * 1.2, "出生日期"), (unit * 3.2, born)]),
        (9, [(unit * 2, "本市（县）其他住址"), (unit * 3.4, ""), (unit * 1.2, "宗教信仰"), (unit * 1.4, "")]),
        (
            10,
            [
                (unit * 1.4, id_label),
                (unit * 3, Run(who.id_number, "id_number")),
                (unit * 0.9, "身 高"),
                (unit * 1.1, f"{rng.randrange(155, 184)}cm"),
                (unit * 0.8, "血 型"),
                (unit * 0.8, ""),
            ],
        ),
        (
            9,
            [
                (unit * 1.1, "文化程度"),
                (unit * 1.5, rng.choice(("大学本科", "高中", "大学专科", "初中"))),
                (unit * 1.1, "婚姻状况"),
                (unit * 1.3, rng.choice(("已婚", "有配偶", "初婚"))),
                (unit * 1.1, "兵役状况"),
                (unit * 1.9, rng.choice(("未服兵役", ""))),
            ],
        ),
        (9, [(unit * 1.1, "服务处所"), (unit * 3.9, ""), (unit * 1.1, "职　业"), (unit * 1.9, "")]),
        (9, [(unit * 2.6, "何时由何地迁来本市（县）"), (unit * 5.4, "")]),
        (9, [(unit * 2.6, "何时由何地迁来本址"), (unit * 5.4, "")]),
    ]
    top = y + 9
    for height, cells in rows:
        left = x
        for number, (part, runs) in enumerate(cells):
            box(sheet, (left, top, part, height), runs, _LABEL if number % 2 == 0 else _SHOWN, align="c")
            left += part
        top += height
    made = written_date(a_day(rng, date(2009, 1, 5), date(2025, 5, 1)), form="plain")
    sheet.text(x + 3, top + 4, "承办人签章：", _LABEL)
    sheet.text(x + width - 3, top + 4, f"登记日期：{made}", _LABEL, align="r")
    if job.variant.seal:
        stamp = seals.SealText(_police(job), "户口专用章")
        seals.put_round(sheet, x + width * 0.35, top + 1, stamp, diameter=28)


def _values(householder: Person | None, who: Person, relation: str) -> dict[str, Value]:
    values: dict[str, Value] = {"name": who.name, "relation": relation, "id_number": who.id_number}
    if householder is not None:
        values["householder"] = householder.name
    return values


def register_cover_and_card(job: Job) -> Drawn:
    """First page and the card of the head's spouse, one below the other on a copy."""
    facts = job.facts
    relation = "妻" if facts.person.male else "夫"
    sheet = job.sheet()
    sheet.rect(28, 20, 154, 92, line=0.15, fill=(190, 190, 190))
    _cover(job, sheet, 34, 26, 142, facts.person.name, mark=True)
    sheet.rect(28, 120, 154, 128, line=0.15, fill=(190, 190, 190))
    spouse = a_spouse(job)
    _card(job, sheet, 34, 126, 142, spouse, relation, old=False)
    if job.chance(0.4):
        watermark(sheet, "仅限办理充电桩报装", rows=2)
    values = _values(facts.person, spouse, relation)
    return drawn("household_register", "register_cover_and_card", [sheet], values)


def register_head_in_two_pages(job: Job) -> Drawn:
    """First page and the head's own card, a page each."""
    person = job.facts.person
    sheets = [job.sheet(150, 105), job.sheet(150, 135)]
    _cover(job, sheets[0], 6, 10, 138, person.name, mark=True)
    _card(job, sheets[1], 6, 7, 138, person, "户主", old=True)
    return drawn("household_register", "register_head_in_two_pages", sheets, _values(person, person, "户主"))


def register_child_card(job: Job) -> Drawn:
    """A member's card alone: the head of the household is not named on it."""
    facts = job.facts
    relation = job.rng.choice(("长子", "次子") if facts.person.male else ("长女", "二女", "女"))
    sheet = job.sheet(150, 135)
    sheet.fill(0, 0, 150, 135, (252, 250, 244))
    _card(job, sheet, 6, 7, 138, facts.person, relation, old=job.chance(0.5))
    return drawn("household_register", "register_child_card", [sheet], _values(None, facts.person, relation))


def _couple(job: Job) -> tuple[Person, Person, str, date]:
    """Holder, spouse, number of the certificate, day of registration."""
    grown = max(job.facts.person.birth.year, job.facts.spouse.birth.year) + 23
    day = a_day(job.rng, date(min(2026, max(2005, grown)), 1, 4), date(2026, 5, 20))
    number = f"J{ID_AREA}-{day.year}-{job.rng.randrange(10**6):06d}"
    return job.facts.person, a_spouse(job), number, day


def _person_block(sheet: Sheet, x: float, y: float, who: Person, label: Style, shown: Style, *, field: str) -> None:
    sheet.text(x, y, "姓　　名", label)
    sheet.text(x + 20, y, Run(who.name, field), shown)
    sheet.text(x + 52, y, "性别", label)
    sheet.text(x + 63, y, who.sex, shown)
    sheet.text(x, y + 8, "国　　籍", label)
    sheet.text(x + 20, y + 8, "中国", shown)
    sheet.text(x + 34, y + 8, "出生日期", label)
    sheet.text(x + 51, y + 8, written_date(who.birth, form="padded"), shown)
    sheet.text(x, y + 16, "身份证件号", label)
    sheet.text(x + 24, y + 16, who.id_number, shown)


def _marriage_values(holder: Person, spouse: Person, number: str) -> dict[str, Value]:
    return {"holder": holder.name, "spouse": spouse.name, "cert_no": number}


def marriage_open_booklet(job: Job) -> Drawn:
    """The inside of the red booklet: left holder, date, number and photo; right the two people."""
    holder, spouse, number, day = _couple(job)
    sheet = job.sheet(190, 132)
    guilloche(sheet, 4, 4, 182, 124, (246, 214, 214), waves=34, paper=(255, 249, 246))
    label, shown = Style("song", 10.5, (110, 50, 50)), Style("hei", 11)
    rows = (
        ("持 证 人", Run(holder.name, "holder")),
        ("登记日期", Run(written_date(day, form="padded"))),
        ("结婚证字号", Run(number, "cert_no")),
        ("备　　注", Run("")),
    )
    for place, (name, run) in enumerate(rows):
        sheet.text(12, 16 + place * 11, name, label)
        sheet.text(36, 16 + place * 11, run, shown)
    portrait(sheet, 34, 66, 48, 36)
    sheet.line(95, 6, 95, 126, width=0.15, fill=(220, 180, 180))
    first, second = (holder, spouse) if job.chance(0.5) else (spouse, holder)
    for who, top in ((first, 28), (second, 72)):
        field = "spouse" if who is spouse else ""
        _person_block(sheet, 101, top, who, label, shown.sized(10), field=field)
    sheet.text(12, 112, "登 记 机 关", label)
    office = f"信阳市{job.rng.choice(DISTRICTS[:2])}民政局"
    sheet.text(12, 119, "婚姻登记员", label)
    if job.variant.seal:
        seals.put_round(sheet, 70, 105, seals.SealText(office, "婚姻登记专用章"), diameter=36)
    return drawn("marriage_cert", "marriage_open_booklet", [sheet], _marriage_values(holder, spouse, number))


def marriage_pages_on_copy(job: Job) -> Drawn:
    """A copy of the booklet's pages one below the other on A4, a note of purpose by hand."""
    holder, spouse, number, day = _couple(job)
    sheet = job.sheet()
    label, shown = Style("song", 11), Style("song", 11.5)
    sheet.rect(50, 22, 110, 96, line=0.2, fill=(150, 150, 150))
    sheet.text(105, 28, "结　婚　证", Style("song_bold", 20), align="c")
    basis = (
        "结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。"
        if day.year < 2021
        else "结婚申请，符合《中华人民共和国民法典》规定，予以登记，发给此证。"
    )
    sheet.flow(58, 44, 94, basis, label, leading=1.7, indent=2)
    office = f"信阳市{job.rng.choice(DISTRICTS[:2])}民政局"
    sheet.text(146, 74, office, label, align="r")
    sheet.text(146, 84, written_date(day, form="chinese"), label, align="r")
    sheet.rect(50, 124, 110, 126, line=0.2, fill=(150, 150, 150))
    sheet.text(56, 131, ["持证人　", Run(holder.name, "holder")], shown)
    sheet.text(56, 140, ["字　号　", Run(number, "cert_no")], shown)
    for place, who in enumerate((holder, spouse)):
        top = 154 + place * 46
        field = "spouse" if who is spouse else ""
        born = written_date(who.birth, form="plain")
        lines: tuple[list[str | Run], ...] = (
            ["姓名：", Run(who.name, field), f"　　性别：{who.sex}　　民族：{who.ethnicity}族"],
            [f"出生日期：{born}　　国籍：中国"],
            [f"身份证号：{who.id_number}"],
        )
        for line, runs in enumerate(lines):
            sheet.text(56, top + line * 9.5, runs, shown)
        if place == 0:
            sheet.line(54, top + 38, 156, top + 38, width=0.15)
    if job.variant.seal:
        seals.put_round(sheet, 118, 80, seals.SealText(office, "婚姻登记专用章"), diameter=34)
    sheet.text(52, 262, "与原件一致　　" + holder.name, hand(job, 14))
    return drawn("marriage_cert", "marriage_pages_on_copy", [sheet], _marriage_values(holder, spouse, number))


LAYOUTS: Layouts = {
    "household_register": {
        "register_cover_and_card": register_cover_and_card,
        "register_head_in_two_pages": register_head_in_two_pages,
        "register_child_card": register_child_card,
    },
    "marriage_cert": {
        "marriage_open_booklet": marriage_open_booklet,
        "marriage_pages_on_copy": marriage_pages_on_copy,
    },
}
