"""Identity papers: cards copied on odd sheets, a passport's data page, an open household book, a marriage book."""

from __future__ import annotations

from datetime import date

from samples import numbers, ornaments, seals
from samples.draw import RED, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.quartz_common import (
    COPY,
    GREEN,
    GREY,
    PINK,
    figures,
    later,
    partner,
    pen,
    rows,
    someone,
    until,
)
from samples.people import RECEIVED, Person, a_day, years_later
from samples.truth import Drawn, Value, drawn

_PLAIN = Style("hei", 8.2, GREY)


def _born(day: date, name: str, value: Style) -> list[str | Run]:
    parts = ((day.year, " 年 "), (day.month, " 月 "), (day.day, " 日"))
    return [run for figure, unit in parts for run in (Run(str(figure), name, value), Run(unit, name, _PLAIN))]


def _face_side(sheet: Sheet, x: float, y: float, person: Person, *, all_fields: bool) -> None:
    """The portrait side of a card, 86 by 54 mm."""
    value, number = Style("hei", 9.2), Style("hei", 11.5)
    sheet.fill(x, y, 86, 54, COPY)
    ornaments.guilloche(sheet, x, y, 86, 54, (224, 226, 226), waves=12)
    sheet.rect(x, y, 86, 54, fill=(190, 190, 190))
    sheet.text(x + 5, y + 6, ["姓 名　", Run(person.name, "name", Style("hei", 10.5))], _PLAIN)
    sheet.text(
        x + 5,
        y + 13,
        ["性 别　", Run(person.sex, "sex" if all_fields else "", value), "　民 族　", Run(person.ethnicity, "", value)],
        _PLAIN,
    )
    sheet.text(x + 5, y + 20, ["出 生　", *_born(person.birth, "birth_date" if all_fields else "", value)], _PLAIN)
    sheet.text(x + 5, y + 27, "住 址 ", _PLAIN)
    sheet.flow(x + 15, y + 27, 41, Run(person.address, "address"), Style("hei", 8.8), leading=1.25)
    sheet.text(x + 5, y + 46, "公民身份号码", _PLAIN)
    sheet.text(x + 28, y + 45.4, Run(person.id_number, "id_number"), number, spacing=0.1)
    ornaments.portrait(sheet, x + 60, y + 8, 21, 27)


def id_card(job: Job) -> Drawn:
    """Both sides copied one under the other on B5, emblem side first, a note in pen about the copy."""
    person, sheet = job.facts.person, job.sheet(182, 257)
    x, y = 44 + job.rng.uniform(-6, 6), 34 + job.rng.uniform(-5, 5)
    sheet.fill(x, y, 86, 54, COPY)
    sheet.rect(x, y, 86, 54, fill=(190, 190, 190))
    ornaments.emblem(sheet, x + 14, y + 16, 17, colour=(120, 120, 120))
    sheet.text(x + 54, y + 8, "中华人民共和国", Style("hei", 13), align="c", spacing=0.15)
    sheet.text(x + 54, y + 18, "居民身份证", Style("hei_bold", 19), align="c", spacing=0.1)
    to_text, to_value = until(person)
    sheet.text(x + 16, y + 37, ["签发机关　", Run(person.id_issuer, "issuer", Style("hei", 9))], _PLAIN)
    term: list[str | Run] = [
        Run(f"{person.id_from:%Y.%m.%d}", "valid_from", Style("hei", 9)),
        "-",
        Run(to_text, "valid_to", Style("hei", 9)),
    ]
    sheet.text(x + 16, y + 44, ["有效期限　", *term], _PLAIN)
    _face_side(sheet, x + job.rng.uniform(-3, 3), y + 70, person, all_fields=True)
    note, ink = a_day(job.rng, date(2026, 10, 8), RECEIVED), pen(job, 13)
    sheet.text(30, 182, "此件与原件核对无误，仅限申报充电桩用电，他用无效。", ink)
    sheet.text(96, 196, f"经办：{someone(job)}　{note.year}.{note.month}.{note.day}", ink)
    if job.chance(0.4):
        seals.put_stamp(sheet, 60, 214, ["复印件与原件一致", f"{note:%Y.%m.%d}"], width=46)
    values: dict[str, Value] = {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": to_value,
    }
    return drawn("id_card", "quartz_id_card", [sheet], values)


def temp_id_card(job: Job) -> Drawn:
    """A laminated temporary card, its two sides side by side on a half sheet."""
    person, sheet = job.facts.person, job.sheet(210, 148)
    start = a_day(job.rng, date(2026, 8, 25), date(2026, 11, 12))
    month = start.month + 3
    end = date(start.year + (month > 12), (month - 1) % 12 + 1, min(start.day, 28))
    x, y = 12 + job.rng.uniform(-3, 3), 30 + job.rng.uniform(-6, 6)
    _face_side(sheet, x, y, person, all_fields=False)
    right = x + 96
    sheet.fill(right, y, 86, 54, GREEN)
    ornaments.guilloche(sheet, right, y, 86, 54, (206, 226, 208), waves=10)
    sheet.rect(right, y, 86, 54, fill=(170, 190, 170))
    sheet.text(right + 43, y + 8, "中华人民共和国", Style("hei", 12), align="c", spacing=0.2)
    sheet.text(right + 43, y + 17, "临时居民身份证", Style("hei_bold", 17), align="c", spacing=0.1)
    form = job.rng.choice(["dot", "plain"])
    sheet.text(right + 9, y + 35, ["签发机关  ", Run(person.id_issuer, "issuer", Style("hei", 9))], _PLAIN)
    dash = "-" if form == "dot" else "至"
    term: list[str | Run] = [
        Run(numbers.written_date(start, form=form), "valid_from", Style("hei", 9)),
        dash,
        Run(numbers.written_date(end, form=form), "valid_to", Style("hei", 9)),
    ]
    sheet.text(right + 9, y + 43, ["有效期限  ", *term], _PLAIN)
    sheet.text(16, 116, f"（正式证件已于{start.month}月{start.day}日受理，领取凭证号{figures(job, 10)}）", pen(job, 11))
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("temp_id_card", "quartz_temp_id_card", [sheet], values)


def hmt_permit(job: Job) -> Drawn:
    """A residence permit for people of Hong Kong, Macao or Taiwan, enlarged on A4, both sides."""
    person, sheet = job.facts.person, job.sheet()
    place = job.rng.choice(["港澳", "港澳", "台湾"])
    start = a_day(job.rng, date(2022, 1, 5), date(2026, 10, 9))
    end = years_later(start, 5)
    label, value = Style("hei", 10, (60, 90, 120)), Style("hei", 12)
    x, y, wide, high = 40.0, 24.0, 130.0, 82.0
    for top in (y, y + 98):
        sheet.fill(x, top, wide, high, (236, 243, 248))
        ornaments.guilloche(sheet, x, top, wide, high, (206, 222, 234), waves=14)
        sheet.rect(x, top, wide, high, fill=(160, 180, 196))
    lines: list[tuple[str, list[str | Run]]] = [
        ("姓 名", [Run(person.name, "name")]),
        ("性 别", [person.sex]),
        ("出 生", [numbers.written_date(person.birth, form="spaced")]),
        ("住 址", [person.address]),
    ]
    rows(sheet, x + 7, y + 10, 78, lines, label, value, label_w=15, gap=3.5)
    sheet.text(x + 7, y + 70, ["公民身份号码　", Run(person.id_number, "id_number", Style("hei", 14))], label)
    ornaments.portrait(sheet, x + 92, y + 11, 31, 40)
    back = y + 98
    sheet.text(x + 72, back + 9, "中华人民共和国", Style("hei", 16), align="c", spacing=0.15)
    sheet.text(x + 72, back + 21, f"{place}居民居住证", Style("hei_bold", 22), align="c", spacing=0.06)
    ornaments.emblem(sheet, x + 17, back + 21, 20)
    term: list[str | Run] = [Run(f"{start:%Y.%m.%d}", "valid_from"), "-", Run(f"{end:%Y.%m.%d}", "valid_to")]
    backs: list[tuple[str, list[str | Run]]] = [
        ("签发机关", [Run(person.id_issuer, "issuer")]),
        ("有效期限", list(term)),
        ("通行证号码", [f"{'H' if place == '港澳' else ''}{figures(job, 8)}"]),
        ("签发次数", [f"0{job.rng.randrange(1, 4)}"]),
    ]
    rows(sheet, x + 30, back + 40, 95, backs, label, value, label_w=26, gap=3.2)
    sheet.text(44, 222, f"复印日期：{RECEIVED:%Y-%m-%d}　代办人 {someone(job)}", pen(job, 12))
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return drawn("hmt_residence_permit", "quartz_hmt_permit", [sheet], values)


_FAMILY = {"王": "WANG", "韩": "HAN", "宋": "SONG", "邱": "QIU", "贺": "HE", "龚": "GONG", "谭": "TAN", "薛": "XUE"}
_GIVEN = {
    "穗": "SUI",
    "荞": "QIAO",
    "芸": "YUN",
    "莼": "CHUN",
    "峦": "LUAN",
    "渠": "QU",
    "澜": "LAN",
    "铭": "MING",
    "骏": "JUN",
}
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def passport(job: Job) -> Drawn:
    """The opened passport: signature page above, data page with its two code lines below."""
    rng, sheet = job.rng, job.sheet(148, 210)
    family, first, second = rng.choice(sorted(_FAMILY)), rng.choice(sorted(_GIVEN)), rng.choice(sorted(_GIVEN))
    name = family + first + second
    latin, given = _FAMILY[family], _GIVEN[first] + _GIVEN[second]
    birth = job.facts.person.birth
    issued = a_day(rng, date(2017, 3, 1), date(2026, 9, 1))
    expiry = later(issued, 10)
    number = rng.choice(["E", "G", "EJ", "EK"])
    number += figures(job, 9 - len(number))
    both = job.chance(0.5)

    def day(when: date) -> str:
        month = f"{when.month}月/{_MONTHS[when.month - 1]}" if both else _MONTHS[when.month - 1]
        return f"{when.day:02d} {month} {when.year}"

    x, y = 11.0, 104.0
    sheet.fill(x, 12, 125, 88, (246, 240, 240))
    sheet.text(x + 62, 24, "持证人签名", Style("song", 9), align="c")
    sheet.text(x + 62, 30, "Signature of bearer", Style("song", 7), align="c")
    sheet.text(x + 46, 40, name, Style("kai", 18, jitter=0.06))
    sheet.line(x + 25, 50, x + 100, 50)
    sheet.flow(
        x + 12,
        60,
        100,
        "中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助。",
        Style("song", 9),
        indent=2,
    )
    sheet.fill(x, y, 125, 88, (244, 238, 230))
    ornaments.guilloche(sheet, x, y, 125, 66, (228, 216, 208), waves=14)
    small, value = Style("song", 6.2, (90, 60, 60)), Style("hei", 9.6)
    sheet.text(x + 4, y + 3, "中华人民共和国 PEOPLE'S REPUBLIC OF CHINA", Style("hei", 8, RED))
    ornaments.portrait(sheet, x + 4, y + 14, 31, 41)
    male = job.facts.person.male
    city, latin_city = rng.choice([("河南", "HENAN"), ("湖北", "HUBEI"), ("安徽", "ANHUI")])
    fields: list[tuple[float, float, str, str | Run]] = [
        (38, 9, "类型/Type", "P"),
        (54, 9, "国家码/Country Code", "CHN"),
        (84, 9, "护照号/Passport No.", Run(number, "passport_no")),
        (38, 18, "姓名/Name", Run(name, "name")),
        (38, 32, "性别/Sex", "男/M" if male else "女/F"),
        (58, 32, "国籍/Nationality", "中国/CHINESE"),
        (90, 32, "出生日期/Date of birth", Run(day(birth), "birth_date")),
        (38, 41, "出生地点/Place of birth", f"{city}/{latin_city}"),
        (84, 41, "签发日期/Date of issue", day(issued)),
        (38, 50, "签发地点/Place of issue", "河南/HENAN"),
        (84, 50, "有效期至/Date of expiry", Run(day(expiry), "valid_to")),
        (38, 58.5, "签发机关/Authority", "国家移民管理局 NIA" if issued.year > 2018 else "公安部出入境管理局"),
    ]
    for dx, dy, label, run in fields:
        sheet.text(x + dx, y + dy, label, small)
        sheet.text(x + dx, y + dy + 3, run, value)
    sheet.text(x + 38, y + 25.2, f"{latin}, {given}", value)
    code = Style("hei", 9)
    for row, text in enumerate(
        (
            f"POCHN{latin}<<{given}",
            f"{number}{figures(job, 1)}CHN{birth:%y%m%d}{figures(job, 1)}"
            f"{'MF'[not male]}{expiry:%y%m%d}{figures(job, 1)}",
        )
    ):
        sheet.text(x + 4, y + 73 + row * 6, text.ljust(44, "<")[:44], code, spread=116)
    values: dict[str, Value] = {
        "name": name,
        "passport_no": number,
        "birth_date": birth.isoformat(),
        "valid_to": expiry.isoformat(),
    }
    return drawn(
        "passport", "quartz_passport", [sheet], values, tolerated={"name": (f"{latin}, {given}", f"{latin} {given}")}
    )


def household(job: Job) -> Drawn:
    """The opened household book on a landscape sheet: first page at the left, a member's card at the right."""
    facts, sheet = job.facts, job.sheet(297, 210)
    head = facts.person
    mate = partner(job)
    member, relation = (mate, "夫" if mate.male else "妻") if job.chance(0.7) else (head, "户主")
    sheet.fill(12, 14, 273, 180, (250, 248, 240))
    label, value = Style("song", 9.5), Style("kai", 11.5)
    police = f"信阳市公安局{facts.home.community.street.rstrip('0123456789号')}派出所"
    made = a_day(job.rng, date(2012, 3, 1), date(2025, 5, 1))
    sheet.text(78, 24, "常住户口登记首页", Style("hei", 14), align="c")
    y = 36.0
    grid: list[tuple[float, list[tuple[float, str, str | Run]]]] = [
        (
            14,
            [(62, "户别", job.rng.choice(["家庭户", "非农业家庭户"])), (62, "户主姓名", Run(head.name, "householder"))],
        ),
        (14, [(62, "户号", figures(job, 9)), (62, "户籍页数", "4")]),
        (18, [(124, "住址", head.address)]),
    ]
    for height, cells in grid:
        left = 16.0
        for width, name, run in cells:
            sheet.rect(left, y, width, height)
            sheet.cell((left, y, 22, height), name, label, align="c")
            sheet.line(left + 22, y, left + 22, y + height)
            sheet.cell((left + 22, y, width - 22, height), run, value)
            left += width
        y += height
    sheet.text(18, y + 8, "省级公安机关户口专用章　　户口登记机关户口专用章", Style("song", 8.5))
    sheet.text(60, y + 50, f"承办人签章：{someone(job)}　　{numbers.written_date(made, form='plain')}签发", label)
    seals.put_round(sheet, 98, y + 30, seals.SealText(police, "户口专用章"), diameter=34)
    sheet.text(18, 170, "住址变动登记", label)
    sheet.rect(16, 168, 124, 22)
    sheet.line(147, 14, 147, 194, fill=(190, 180, 160))
    sheet.text(215, 20, "常住人口登记卡", Style("hei", 14), align="c")
    lines: list[tuple[tuple[str, str | Run], tuple[str, str | Run]]] = [
        (("姓名", Run(member.name, "name")), ("户主或与户主关系", Run(relation, "relation"))),
        (("曾用名", ""), ("性别", member.sex)),
        (("出生地", "河南省信阳市"), ("民族", member.ethnicity + "族")),
        (("籍贯", "河南省信阳市"), ("出生日期", numbers.written_date(member.birth))),
        (("本市（县）其他住址", ""), ("宗教信仰", "")),
        (("公民身份证件编号", Run(member.id_number, "id_number")), ("身高", f"{job.rng.randrange(155, 184)}厘米")),
        (("血型", job.rng.choice("ABO")), ("文化程度", job.rng.choice(["高中", "大学本科", "初中", "中专"]))),
        (("婚姻状况", "有配偶"), ("兵役状况", "")),
        (
            ("服务处所", job.facts.dealer.name if job.chance(0.4) else ""),
            ("职业", job.rng.choice(["职员", "粮农", "个体", ""])),
        ),
        (("何时由何地迁来本市（县）", ""), ("何时由何地迁来本址", f"{made.year - 1}年由息县迁入")),
    ]
    y = 32.0
    for pair in lines:
        left = 151.0
        for (name, run), (first, second) in zip(pair, ((23, 50), (24, 34)), strict=True):
            sheet.rect(left, y, first, 13.4)
            sheet.rect(left + first, y, second, 13.4)
            sheet.cell((left, y, first, 13.4), name, Style("song", 8.5), align="c")
            sheet.cell((left + first, y, second, 13.4), run, value)
            left += first + second
        y += 13.4
    sheet.text(152, y + 6, f"承办人签章：{someone(job)}", label)
    sheet.text(226, y + 6, f"登记日期：{numbers.written_date(made)}", label)
    seals.put_round(sheet, 250, y - 6, seals.SealText(police, "户口专用章"), diameter=32)
    values: dict[str, Value] = {
        "householder": head.name,
        "name": member.name,
        "relation": relation,
        "id_number": member.id_number,
    }
    return drawn("household_register", "quartz_household", [sheet], values)


def marriage(job: Job) -> Drawn:
    """The red-tinted pages of a marriage book, one above the other on A5."""
    sheet, holder, mate = job.sheet(148, 210), job.facts.person, partner(job)
    youngest = max(holder.birth, mate.birth)
    wed = a_day(job.rng, max(years_later(youngest, 22), date(2004, 1, 5)), date(2026, 9, 30))
    number = f"J411599-{wed.year}-{job.rng.randrange(10**6):06d}"
    sheet.fill(8, 8, 132, 194, PINK)
    ornaments.guilloche(sheet, 8, 8, 132, 194, (248, 222, 220), waves=24)
    label, value = Style("song", 10.5, (120, 40, 40)), Style("song_bold", 11)
    pairs: list[tuple[str, list[str | Run]]] = [
        ("持证人", [Run(holder.name, "holder")]),
        ("登记日期", [numbers.written_date(wed, form=job.rng.choice(["plain", "padded", "spaced"]))]),
        ("结婚证字号", [Run(number, "cert_no")]),
        ("备注", [job.rng.choice(["", "无", "补发"])]),
    ]
    rows(sheet, 16, 24, 68, pairs, label, value, label_w=23, gap=6)
    ornaments.portrait(sheet, 92, 20, 20, 34)
    ornaments.portrait(sheet, 112, 20, 20, 34)
    office = f"信阳市{job.facts.home.community.district}民政局"
    seals.put_round(sheet, 113, 56, seals.SealText(office, "婚姻登记专用章"), diameter=30)
    law = "婚姻法" if wed.year < 2021 else "民法典"
    sheet.flow(
        16, 78, 116, f"结婚申请，符合《中华人民共和国{law}》规定，予以登记，发给此证。", Style("song", 10), indent=2
    )
    sheet.text(128, 91, f"登记机关：{office}　婚姻登记员：{someone(job)}", Style("song", 9), align="r")
    sheet.line(8, 102, 140, 102, fill=(230, 180, 178))
    couple = [holder, mate]
    couple.sort(key=lambda one: one.male if job.facts.person.male and job.chance(0.5) else not one.male)
    y = 112.0
    for one in couple:
        block: list[tuple[str, list[str | Run]]] = [
            ("姓　　名", [Run(one.name, "spouse") if one is mate else one.name]),
            ("国　　籍", ["中国"]),
            ("身份证件号", [one.id_number]),
        ]
        sheet.text(92, y, ["性别　", Run(one.sex, "", value)], label)
        sheet.text(76, y + 8.4, ["出生日期　", Run(numbers.written_date(one.birth), "", value)], label)
        y = rows(sheet, 20, y, 112, block, label, value, label_w=26, gap=3.2) + 10
    values: dict[str, Value] = {"holder": holder.name, "spouse": mate.name, "cert_no": number}
    return drawn("marriage_cert", "quartz_marriage", [sheet], values)


LAYOUTS: Layouts = {
    "id_card": {"quartz_id_card": id_card},
    "temp_id_card": {"quartz_temp_id_card": temp_id_card},
    "hmt_residence_permit": {"quartz_hmt_permit": hmt_permit},
    "passport": {"quartz_passport": passport},
    "household_register": {"quartz_household": household},
    "marriage_cert": {"quartz_marriage": marriage},
}
