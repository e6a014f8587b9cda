"""港澳台居民居住证 (both sides on one copy; two small pages) and 户口簿 (opened spread; one member's card)."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.cob_common import Row, copy_mark, grid, kv, staff
from samples.ornaments import emblem, guilloche, portrait
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn

_SKY: Colour = (200, 220, 236)
_LILAC: Colour = (222, 208, 232)
_TEA: Colour = (236, 228, 206)


def _permit_number(area: str, birth: date) -> str:
    """A number of a permit with sequence 000, which is given to nobody (so a woman's)."""
    first17 = f"{area}{birth:%Y%m%d}000"
    return first17 + numbers.id_check_digit(first17)


def _face_side(sheet: Sheet, x: float, y: float, scale: float, person: Person, number: str, colour: Colour) -> None:
    wide, high = 85.6 * scale, 54 * scale
    guilloche(sheet, x, y, wide, high, colour, waves=18, paper=(247, 249, 252))
    sheet.rect(x, y, wide, high, line=0.15, fill=(170, 175, 185))
    lab, val = Style("hei", 6.3 * scale, (40, 90, 150)), Style("hei", 7.6 * scale)

    def put(row: float, label: str, value: str, name: str = "") -> None:
        sheet.text(x + 5 * scale, y + row * scale, label, lab)
        sheet.text(x + 17 * scale, y + row * scale - 0.2, Run(value, name), val)

    put(6.5, "姓　名", person.name, "name")
    put(14, "性　别", "女")
    put(21, "出　生", f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日")
    sheet.text(x + 5 * scale, y + 28 * scale, "住　址", lab)
    sheet.flow(x + 17 * scale, y + 28 * scale - 0.2, 38 * scale, person.address, val.sized(6.8 * scale), leading=1.3)
    sheet.text(x + 5 * scale, y + 46 * scale, "公民身份号码", lab)
    sheet.text(x + 28 * scale, y + 45.4 * scale, Run(number, "id_number"), Style("hei_bold", 8.6 * scale), spacing=0.06)
    portrait(sheet, x + 59 * scale, y + 8 * scale, 22 * scale, 29 * scale)


def _back_side(
    sheet: Sheet,
    x: float,
    y: float,
    scale: float,
    title: str,
    lines: list[tuple[str, list[str | Run]]],
    colour: Colour,
) -> None:
    wide, high = 85.6 * scale, 54 * scale
    guilloche(sheet, x, y, wide, high, colour, waves=18, paper=(247, 249, 252))
    sheet.rect(x, y, wide, high, line=0.15, fill=(170, 175, 185))
    emblem(sheet, x + 13 * scale, y + 12 * scale, 15 * scale)
    sheet.text(x + 50 * scale, y + 5.5 * scale, "中华人民共和国", Style("hei", 11 * scale), align="c", spacing=0.25)
    sheet.text(x + 50 * scale, y + 14 * scale, title, Style("hei_bold", 13 * scale), align="c", spacing=0.15)
    for at, (label, runs) in enumerate(lines):
        top = y + (26.5 + 6.6 * at) * scale
        sheet.text(x + 16 * scale, top, label, Style("hei", 6.3 * scale))
        sheet.text(x + 34 * scale, top - 0.2, runs, Style("hei", 7.2 * scale))


def _permit(
    job: Job, area: str, papers: str
) -> tuple[str, date, date, list[tuple[str, list[str | Run]]], dict[str, Value]]:
    rng, person = job.rng, job.facts.person
    number = _permit_number(area, person.birth)
    since = a_day(rng, date(2022, 1, 1), date(2026, 9, 30))
    until = years_later(since, 5)
    lines: list[tuple[str, list[str | Run]]] = [
        ("签发机关", [Run(person.id_issuer, "issuer")]),
        ("有效期限", [Run(f"{since:%Y.%m.%d}", "valid_from"), "-", Run(f"{until:%Y.%m.%d}", "valid_to")]),
        ("通行证号码", [papers]),
        ("签发次数", [f"{rng.randrange(1, 4):02d}"]),
    ]
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": number,
        "issuer": person.id_issuer,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
    }
    return number, since, until, lines, values


def both_sides(job: Job) -> Drawn:
    """A residence permit of Hong Kong or Macao, both sides copied on one sheet with a note of what the copy is for."""
    rng, person = job.rng, job.facts.person
    macao = job.chance(0.3)
    number, _, _, lines, values = _permit(
        job, "820000" if macao else "810000", f"{'M' if macao else 'H'}{rng.randrange(10**7, 10**8)}"
    )
    sheet = job.sheet()
    scale = rng.choice((1.0, 1.12, 1.25))
    left = 105 - 85.6 * scale / 2 + rng.uniform(-12, 12)
    _face_side(sheet, left, 42, scale, person, number, _SKY)
    _back_side(sheet, left, 54 + 54 * scale, scale, "港澳居民居住证", lines, _SKY)
    y = 84 + 108 * scale
    if job.chance(0.7):
        sheet.text(40, y, "此复印件仅限办理充电桩用电报装使用，再次复印无效。", Style("kai", 13, BLACK, jitter=0.04))
        sheet.text(40, y + 10, f"提供人：{person.name}", Style("kai", 13, BLACK, jitter=0.04))
    return drawn("hmt_residence_permit", "cob_both_sides", [sheet], values)


def two_cards(job: Job) -> Drawn:
    """A residence permit of Taiwan, each side cut out as a page of its own, back side first now and then."""
    rng, person = job.rng, job.facts.person
    number, _, _, lines, values = _permit(job, "830000", f"{rng.randrange(10**7, 10**8)}")
    face, back = job.sheet(112, 74), job.sheet(112, 74)
    for one in (face, back):
        one.fill(0, 0, 112, 74, rng.choice([(214, 206, 192), (90, 94, 100), (238, 238, 236)]))
    _face_side(face, 5.5, 5, 1.18, person, number, _LILAC)
    _back_side(back, 5.5, 5, 1.18, "台湾居民居住证", lines, _LILAC)
    sheets = [back, face] if job.chance(0.3) else [face, back]
    return drawn("hmt_residence_permit", "cob_two_cards", sheets, values)


def _card_rows(job: Job, who: Person, relation: str, wide: tuple[float, ...], fill: Style) -> list[Row]:
    """A 常住人口登记卡 in four columns."""
    rng = job.rng
    total = sum(wide)

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    born = numbers.written_date(who.birth, form="plain")
    long = (wide[0], total - wide[0])
    return [
        kv(10, wide, "姓　名", ink(who.name, "name"), "户主或与\n户主关系", ink(relation, "relation")),
        kv(10, wide, "曾　用　名", "", "性　别", ink(who.sex)),
        kv(10, wide, "出　生　地", ink("河南省信阳市"), "民　族", ink(f"{who.ethnicity}族")),
        kv(10, wide, "籍　贯", ink("河南省信阳市"), "出生日期", ink(born)),
        kv(10, long, "本市（县）\n其他住址", ""),
        kv(
            10,
            wide,
            "公民身份\n证件编号",
            Run(who.id_number, "id_number", fill.sized(8.8 if fill.jitter else 10), solid=True),
            "宗教信仰",
            "",
        ),
        kv(10, wide, "身　高", ink(f"{rng.randrange(152, 184)}厘米"), "血　型", ink(rng.choice(["", "A", "O", "B"]))),
        kv(
            10,
            wide,
            "文化程度",
            ink(rng.choice(["大学本科", "初中", "高中", "专科"])),
            "婚姻状况",
            ink(rng.choice(["有配偶", "未婚", "初婚"])),
        ),
        kv(
            10,
            wide,
            "服务处所",
            ink(rng.choice(["", "务农", "个体"])),
            "职　业",
            ink(rng.choice(["", "农民", "职员", "驾驶员"])),
        ),
        kv(10, long, "何时由何地迁\n来本市（县）", ink(rng.choice(["", f"{rng.randrange(1998, 2018)}年由罗山县迁来"]))),
        kv(10, long, "何时由何地\n迁来本址", ink(rng.choice(["", f"{rng.randrange(2008, 2022)}年购房落户"]))),
    ]


def book_spread(job: Job) -> Drawn:
    """The first page of the booklet and a spouse's card, opened flat on the scanner."""
    rng, facts = job.rng, job.facts
    head, member = facts.person, facts.spouse
    relation = rng.choice(["丈夫", "夫"] if member.male else ["妻", "妻子"])
    sheet = job.sheet(286, 196)
    guilloche(sheet, 0, 0, 286, 196, _TEA, waves=44, paper=(253, 250, 242))
    sheet.line(143, 0, 143, 196, width=0.5, fill=(200, 190, 165))
    fill = job.fill_style(11)
    sheet.text(71, 14, "居 民 户 口 簿", Style("song_bold", 17), align="c")
    label = Style("song", 10.5)

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: list[Row] = [
        kv(
            14,
            (24, 42, 24, 36),
            "户　别",
            ink(rng.choice(["家庭户", "居民家庭户", "非农业家庭户"])),
            "户主姓名",
            ink(head.name, "householder"),
        ),
        kv(
            14,
            (24, 42, 24, 36),
            "户　号",
            ink(f"{rng.randrange(10**8, 10**9)}"),
            "户籍类型",
            ink(rng.choice(["居民", ""])),
        ),
        kv(18, (24, 102), "住　址", ink(head.address)),
    ]
    y = grid(sheet, 8, 30, rows, label=label, value=fill)
    sheet.text(10, y + 10, "省级公安机关户口专用章", Style("song", 9.5))
    sheet.text(78, y + 10, "户口登记机关户口专用章", Style("song", 9.5))
    issuer = head.id_issuer
    seals.put_round(sheet, 38, y + 40, seals.SealText("河南省公安厅", foot="户口专用章"), diameter=34)
    seals.put_round(sheet, 104, y + 40, seals.SealText(f"{issuer}城关派出所", foot="户口专用章"), diameter=34)
    made = a_day(rng, date(2009, 1, 1), date(2024, 12, 31))
    sheet.text(14, 172, f"承办人签章：{staff(job, 1)[0]}", Style("song", 10))
    sheet.text(132, 172, f"{numbers.written_date(made, form='plain')} 签发", Style("song", 10), align="r")
    sheet.text(214, 12, "常住人口登记卡", Style("song_bold", 14), align="c", spacing=0.15)
    y = grid(
        sheet, 149, 24, _card_rows(job, member, relation, (30, 40, 24, 36), fill), label=Style("song", 9.5), value=fill
    )
    sheet.text(151, y + 6, f"承办人签章：{staff(job, 1)[0]}", Style("song", 10))
    sheet.text(278, y + 6, f"登记日期：{numbers.written_date(made, form='plain')}", Style("song", 10), align="r")
    seals.put_round(sheet, 222, y + 16, seals.SealText(f"{issuer}城关派出所", foot="户口专用章"), diameter=32)
    values: dict[str, Value] = {
        "householder": head.name,
        "name": member.name,
        "relation": relation,
        "id_number": member.id_number,
    }
    copy_mark(job, sheet, 70, 184)
    return drawn("household_register", "cob_book_spread", [sheet], values)


def member_card(job: Job) -> Drawn:
    """One member's card, copied upright, with the table of later changes below it."""
    rng, who = job.rng, job.facts.person
    relation = rng.choice(["子", "长子", "儿子"] if who.male else ["女", "长女", "女儿"])
    sheet = job.sheet(148, 210)
    sheet.fill(0, 0, 148, 210, (252, 250, 244))
    fill = Style(rng.choice(["song", "hei"]), 10.5)
    sheet.text(74, 11, "常住人口登记卡", Style("song_bold", 17), align="c", spacing=0.25)
    y = grid(sheet, 8, 24, _card_rows(job, who, relation, (32, 44, 24, 32), fill), label=Style("song", 9.5), value=fill)
    made = a_day(rng, date(2012, 1, 1), date(2025, 12, 31))
    sheet.text(10, y + 4, f"承办人签章：{staff(job, 1)[0]}", Style("song", 9.5))
    sheet.text(138, y + 4, f"登记日期：{numbers.written_date(made, form='plain')}", Style("song", 9.5), align="r")
    y += 14
    sheet.text(74, y, "登记事项变更和更正记载", Style("song", 11), align="c")
    changed = a_day(rng, date(2014, 1, 1), date(2026, 5, 31))
    rows: list[Row] = [
        (8, [(34, "项　目", "k"), (42, "变更、更正后", "k"), (30, "日　期", "k"), (26, "承办人", "k")]),
        (
            9,
            [
                (34, "服务处所", "c"),
                (42, job.facts.dealer.name, "c"),
                (30, f"{changed:%Y-%m-%d}", "c"),
                (26, staff(job, 1)[0], "c"),
            ],
        ),
        *[(9, [(34, "", "c"), (42, "", "c"), (30, "", "c"), (26, "", "c")])] * 2,
    ]
    y = grid(sheet, 8, y + 7, rows, label=Style("song", 9.5), value=fill.sized(9))
    seals.put_round(sheet, 112, 132, seals.SealText(f"{who.id_issuer}户政大队", foot="户口专用章"), diameter=32)
    sheet.text(74, 202, f"- {rng.randrange(2, 7)} -", Style("song", 9), align="c")
    values: dict[str, Value] = {"name": who.name, "relation": relation, "id_number": who.id_number}
    return drawn("household_register", "cob_member_card", [sheet], values)


LAYOUTS: Layouts = {
    "hmt_residence_permit": {"cob_both_sides": both_sides, "cob_two_cards": two_cards},
    "household_register": {"cob_book_spread": book_spread, "cob_member_card": member_card},
}
