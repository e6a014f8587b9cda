"""Cards and booklets of persons: identity card, temporary card, residence permit, register, marriage."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.lotus_common import Parts, Rows, ink, on, row, stranger, tag, told, val
from samples.ornaments import emblem, guilloche, portrait
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_LABEL: Colour = (52, 104, 160)


def _front(job: Job, sheet: Sheet, x: float, y: float, *, id_number: str, ethnic: bool = True) -> None:
    """The portrait side of a card, 94 mm wide."""
    person = job.facts.person
    blue, black = Style("hei", 8.2, _LABEL), Style("hei", 9.4)
    guilloche(sheet, x, y, 94, 59, (214, 228, 236), waves=14, paper=(246, 250, 251))
    sheet.rect(x, y, 94, 59, line=0.2, fill=(170, 180, 190))
    sheet.text(x + 7, y + 7.2, "姓名", blue, spread=7.5)
    sheet.text(x + 18, y + 6.6, Run(person.name, "name"), Style("hei", 11))
    sheet.text(x + 7, y + 15, "性别", blue, spread=7.5)
    sheet.text(x + 18, y + 14.8, Run(person.sex, "sex" if ethnic else ""), black)
    if ethnic:
        sheet.text(x + 30, y + 15, "民族", blue, spread=7.5)
        sheet.text(x + 41, y + 14.8, person.ethnicity, black)
    sheet.text(x + 7, y + 22.6, "出生", blue, spread=7.5)
    born = "birth_date" if ethnic else ""
    day = [
        Run(f"{person.birth.year}", born),
        Run(" 年 ", "", blue),
        Run(f"{person.birth.month}", born),
        Run(" 月 ", "", blue),
        Run(f"{person.birth.day}", born),
        Run(" 日", "", blue),
    ]
    sheet.text(x + 18, y + 22.4, day, black)
    sheet.text(x + 7, y + 30.2, "住址", blue, spread=7.5)
    sheet.flow(x + 18, y + 30, 42, Run(person.address, "address" if ethnic else ""), Style("hei", 8.8), leading=1.35)
    sheet.text(x + 7, y + 50.2, "公民身份号码", blue)
    sheet.text(x + 31, y + 49.8, Run(id_number, "id_number"), Style("hei", 11), spacing=0.08)
    portrait(sheet, x + 65, y + 9, 23, 31)


def id_card(job: Job) -> Drawn:
    """Both sides on one copy, one below the other, with a handwritten note of its purpose."""
    person, sheet = job.facts.person, job.sheet()
    _front(job, sheet, 58, 52, id_number=person.id_number)
    x, y = 58.0, 132.0
    guilloche(sheet, x, y, 94, 59, (232, 220, 206), waves=14, paper=(251, 248, 242))
    sheet.rect(x, y, 94, 59, line=0.2, fill=(180, 175, 170))
    emblem(sheet, x + 14, y + 15, 18)
    sheet.text(x + 57, y + 7, "中华人民共和国", Style("hei", 13), align="c", spread=56)
    sheet.text(x + 57, y + 18, "居民身份证", Style("hei_bold", 18), align="c", spread=56)
    small = Style("hei", 8.8)
    until = person.id_to
    sheet.text(x + 15, y + 40, "签发机关", small)
    sheet.text(x + 33, y + 39.8, Run(person.id_issuer, "issuer"), Style("hei", 9.4))
    sheet.text(x + 15, y + 48.5, "有效期限", small)
    span: Parts = [
        Run(told(person.id_from, "dot"), "valid_from"),
        "-",
        Run("长期" if until is None else told(until, "dot"), "valid_to"),
    ]
    sheet.text(x + 33, y + 48.3, span, Style("hei", 9.4))
    if job.chance(0.6):
        note = job.rng.choice(("此件仅用于办理充电桩用电", "只限充电桩报装使用，再次复印无效", "与原件核对无异"))
        sheet.text(60, 212, f"{note}　{told(job.facts.consent_date, 'dots')}", ink(job, 13))
    truth: dict[str, Value] = {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": "长期" if until is None else until.isoformat(),
    }
    return drawn("id_card", "lotus_two_sides", [sheet], truth)


def temp_id_card(job: Job) -> Drawn:
    """The temporary card: the side with the wall above, the side with the entries below."""
    person, sheet = job.facts.person, job.sheet(148, 210)
    begin = a_day(job.rng, date(2026, 9, 5), date(2026, 11, 18))
    end = begin + timedelta(days=90)
    x = 29.0
    guilloche(sheet, x, 30, 90, 57, (206, 224, 206), waves=12, paper=(246, 250, 244))
    sheet.rect(x, 30, 90, 57, line=0.2, fill=(160, 180, 160))
    sheet.text(74, 40, "中华人民共和国", Style("song_bold", 13), align="c", spacing=0.3)
    sheet.text(74, 52, "临时居民身份证", Style("song_bold", 18), align="c", spacing=0.15)
    for step in range(7):
        sheet.line(
            x + 12 + step * 9, 76 - step % 3 * 3, x + 21 + step * 9, 74 - (step + 1) % 3 * 3, fill=(120, 150, 120)
        )
    y = 108.0
    sheet.rect(x, y, 90, 64, line=0.2, fill=(160, 180, 160))
    tiny, text = Style("song", 8.2, (70, 110, 70)), Style("hei", 9)
    portrait(sheet, x + 64, y + 6, 21, 27)
    entries = (("姓名", person.name, "name"), ("性别", f"{person.sex}", ""), ("民族", person.ethnicity, ""))
    for number, (label, text_, name) in enumerate(entries):
        sheet.text(x + 5, y + 5 + number * 6.2, label, tiny)
        sheet.text(x + 17, y + 4.8 + number * 6.2, Run(text_, name), text)
    sheet.text(x + 5, y + 23.6, "出生", tiny)
    sheet.text(x + 17, y + 23.4, told(person.birth), text)
    sheet.text(x + 5, y + 30, "住址", tiny)
    sheet.flow(x + 17, y + 29.8, 44, Run(person.address, "address"), text, leading=1.3)
    sheet.text(x + 5, y + 43.6, "公民身份号码", tiny)
    sheet.text(x + 27, y + 43.4, Run(person.id_number, "id_number"), Style("hei", 10))
    sheet.text(x + 5, y + 50.2, "签发机关", tiny)
    sheet.text(x + 27, y + 50, Run(person.id_issuer, "issuer"), text)
    sheet.text(x + 5, y + 56.8, "有效期限", tiny)
    sheet.text(x + 27, y + 56.6, [on(begin, "valid_from", "dot"), "-", on(end, "valid_to", "dot")], text)
    truth: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("temp_id_card", "lotus_temp_card", [sheet], truth)


def hmt_permit(job: Job) -> Drawn:
    """A residence permit of people from 港澳 or 台湾, both sides beside one another on a wide scan."""
    person, sheet = job.facts.person, job.sheet(230, 105)
    area, title = job.rng.choice(
        (("810000", "港澳居民居住证"), ("820000", "港澳居民居住证"), ("830000", "台湾居民居住证"))
    )
    first = f"{area}{person.birth:%Y%m%d}{job.rng.randrange(10, 499) * 2 + person.male:03d}"
    number = first + numbers.id_check_digit(first)
    begin = a_day(job.rng, date(2022, 3, 1), date(2026, 8, 1))
    end = years_later(begin, 5)
    _front(job, sheet, 14, 22, id_number=number, ethnic=False)
    x, y = 122.0, 22.0
    guilloche(sheet, x, y, 94, 59, (206, 226, 230), waves=14, paper=(244, 250, 251))
    sheet.rect(x, y, 94, 59, line=0.2, fill=(170, 180, 190))
    emblem(sheet, x + 13, y + 14, 16)
    sheet.text(x + 57, y + 6.5, "中华人民共和国", Style("hei", 12), align="c", spread=52)
    sheet.text(x + 57, y + 16, title, Style("hei_bold", 16), align="c", spread=56)
    small, text = Style("hei", 8.2), Style("hei", 9)
    letter = {"810000": "H", "820000": "M"}.get(area, "")
    pass_no = f"{letter}{job.rng.randrange(10**7, 10**8)}"
    lines: tuple[tuple[str, Parts], ...] = (
        ("签发机关", [Run(person.id_issuer, "issuer")]),
        ("有效期限", [on(begin, "valid_from", "dot"), "-", on(end, "valid_to", "dot")]),
        ("通行证号码", [pass_no]),
    )
    for place, (label, runs) in enumerate(lines):
        sheet.text(x + 12, y + 31 + place * 7.4, label, small)
        sheet.text(x + 33, y + 30.8 + place * 7.4, runs, text)
    sheet.text(x + 62, y + 45.8, f"签发次数　{job.rng.randrange(1, 4):02d}", small)
    truth: dict[str, Value] = {
        "name": person.name,
        "id_number": number,
        "issuer": person.id_issuer,
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("hmt_residence_permit", "lotus_permit_wide", [sheet], truth)


def household(job: Job) -> Drawn:
    """First page of a register and a member's page, copied one above the other."""
    person, spouse, sheet = job.facts.person, job.facts.spouse, job.sheet()
    own = job.chance(0.4)
    head, relation = (person.name, "户主") if own else (spouse.name, "妻" if spouse.male else "夫")
    typed, label = Style("song", 10.5), Style("song", 9)
    office = person.id_issuer.removesuffix("分局").removesuffix("公安局")
    made = a_day(job.rng, date(2016, 1, 1), date(2025, 6, 1))
    first: Rows = [
        row(
            12,
            tag(24, "户　别"),
            val(50, job.rng.choice(("家庭户口", "非农业家庭户口"))),
            tag(28, "户主姓名"),
            val(50, Run(head, "householder")),
        ),
        row(
            12,
            tag(24, "户　号"),
            val(50, f"{job.rng.randrange(10**8, 10**9)}"),
            tag(28, "住　址"),
            val(50, person.address),
        ),
    ]
    sheet.text(105, 24, "居 民 户 口 簿", Style("song_bold", 14), align="c")
    bottom = table(sheet, 29, 34, first, label=label, value=typed)
    sheet.text(36, bottom + 6, "省级公安机关\n户口专用章".replace("\n", ""), label)
    sheet.text(112, bottom + 6, "户口登记机关户口专用章", label)
    seals.put_round(sheet, 66, bottom + 24, seals.SealText("河南省公安厅", "户口专用章"), diameter=30)
    seals.put_round(sheet, 140, bottom + 24, seals.SealText(f"{office}公安局户籍室", "户口专用章"), diameter=30)
    sheet.text(36, bottom + 44, f"承办人签章：{stranger(job)}", label)
    sheet.text(112, bottom + 44, f"签发日期：{told(made)}", label)
    y = 134.0
    sheet.text(105, y, "常住人口登记卡", Style("song_bold", 14), align="c", spacing=0.4)
    half = (32.0, 44.0)
    birth = told(person.birth)
    place = person.address.split("市")[0] + "市"
    rows: Rows = [
        row(
            9,
            tag(half[0], "姓　名"),
            val(half[1], Run(person.name, "name")),
            tag(half[0], "户主或与\n户主关系"),
            val(half[1], Run(relation, "relation")),
        ),
        row(9, tag(half[0], "曾用名"), val(half[1], ""), tag(half[0], "性　别"), val(half[1], person.sex)),
        row(9, tag(half[0], "出生地"), val(half[1], place), tag(half[0], "民　族"), val(half[1], person.ethnicity)),
        row(9, tag(half[0], "籍　贯"), val(half[1], place), tag(half[0], "出生日期"), val(half[1], birth)),
        row(9, tag(half[0], "本市（县）\n其他住址"), val(half[1], ""), tag(half[0], "宗教信仰"), val(half[1], "")),
        row(
            9,
            tag(half[0], "公民身份\n证件编号"),
            val(56, Run(person.id_number, "id_number")),
            tag(20, "身高"),
            val(12, "1.69"),
            tag(18, "血型"),
            val(14, ""),
        ),
        row(
            9,
            tag(half[0], "文化程度"),
            val(26, "大学专科"),
            tag(20, "婚姻状况"),
            val(22, "有配偶"),
            tag(20, "兵役状况"),
            val(32, "未服兵役"),
        ),
        row(9, tag(half[0], "服务处所"), val(72, job.facts.company.org.name), tag(20, "职业"), val(28, "职工")),
        row(9, tag(58, "何时由何地迁来本市（县）"), val(94, "")),
        row(9, tag(58, "何时由何地迁来本址"), val(94, f"{told(made, 'dash')} 市内移居")),
    ]
    bottom = table(sheet, 29, y + 10, rows, label=label, value=typed)
    sheet.text(36, bottom + 5, f"承办人签章：{stranger(job)}", label)
    sheet.text(118, bottom + 5, f"登记日期：{told(made)}", label)
    truth: dict[str, Value] = {
        "householder": head,
        "name": person.name,
        "relation": relation,
        "id_number": person.id_number,
    }
    return drawn("household_register", "lotus_register_copy", [sheet], truth)


def marriage(job: Job) -> Drawn:
    """The inside of a marriage certificate: entry on the left page, the two persons on the right one."""
    holder, spouse, sheet = job.facts.person, job.facts.spouse, job.sheet(260, 180)
    day = a_day(job.rng, date(2008, 1, 1), date(2026, 6, 1))
    number = f"J411599-{day.year}-{job.rng.randrange(1, 9000):06d}"
    guilloche(sheet, 0, 0, 260, 180, (244, 214, 214), waves=30, paper=(254, 247, 246))
    sheet.line(130, 4, 130, 176, fill=(220, 190, 190), width=0.2)
    text, label = Style("kai", 12.5), Style("song", 11)
    lines = (
        ("持 证 人", holder.name, "holder"),
        ("登记日期", told(day), ""),
        ("结婚证字号", number, "cert_no"),
        ("备　　注", "", ""),
    )
    for place, (head, value, name) in enumerate(lines):
        sheet.text(18, 24 + place * 11, head, label)
        sheet.text(48, 23.6 + place * 11, Run(value, name), text)
        sheet.line(46, 30 + place * 11, 118, 30 + place * 11, width=0.15)
    portrait(sheet, 20, 80, 27, 36)
    portrait(sheet, 47, 80, 27, 36)
    sheet.text(84, 92, "婚姻登记机关（章）", label)
    seals.put_round(sheet, 90, 124, seals.SealText("信阳市民政局", "婚姻登记专用章"), diameter=38)
    sheet.text(20, 152, f"婚姻登记员：{stranger(job)}", label)
    pair = (holder, spouse) if job.chance(0.7) else (spouse, holder)
    for place, person in enumerate(pair):
        top = 20 + place * 74
        name = "holder" if person is holder else "spouse"
        entries: tuple[tuple[str, Parts], ...] = (
            ("姓　　名", [Run(person.name, name if name == "spouse" else "")]),
            ("性　　别", [person.sex]),
            ("国　　籍", ["中国"]),
            ("出生日期", [told(person.birth)]),
            ("身份证件号", [person.id_number]),
        )
        for line, (head, runs) in enumerate(entries):
            sheet.text(146, top + line * 10.5, head, label)
            sheet.text(176, top - 0.4 + line * 10.5, runs, text)
    sheet.text(
        195, 162, "结婚申请，符合《中华人民共和国民法典》规定，准予登记，发给此证。", Style("song", 8.5), align="c"
    )
    truth: dict[str, Value] = {"holder": holder.name, "spouse": spouse.name, "cert_no": number}
    return drawn("marriage_cert", "lotus_marriage_spread", [sheet], truth)


LAYOUTS: Layouts = {
    "id_card": {"lotus_two_sides": id_card},
    "temp_id_card": {"lotus_temp_card": temp_id_card},
    "hmt_residence_permit": {"lotus_permit_wide": hmt_permit},
    "household_register": {"lotus_register_copy": household},
    "marriage_cert": {"lotus_marriage_spread": marriage},
}
