"""居民户口簿 (first page and 常住人口登记卡) and 结婚证 of several editions."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche, portrait
from samples.people import Person, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_INK: Colour = (40, 40, 46)
_FRAME: Colour = (90, 60, 50)
_RED: Colour = (176, 40, 44)


def _first_page(job: Job, sheet: Sheet, x: float, y: float, width: float, head: Person, value: Style) -> float:
    """户别, head and address, with both seals. Returns the y below."""
    unit = width / 143
    label = Style("song", 10.5 * unit, _FRAME)
    cells: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            11 * unit,
            [
                (25 * unit, "户　别", True),
                (45 * unit, job.rng.choice(["家庭户", "非农业家庭户口", "居民家庭户"]), False),
                (28 * unit, "户主姓名", True),
                (45 * unit, Run(head.name, "householder"), False),
            ],
        ),
        (
            16 * unit,
            [
                (25 * unit, "户　号", True),
                (45 * unit, f"99{job.rng.randrange(10**7):07d}", False),
                (28 * unit, "住　址", True),
                (45 * unit, head.address, False),
            ],
        ),
    ]
    bottom = table(sheet, x, y, cells, label=label, value=value, frame=_FRAME)
    sheet.text(x + 12 * unit, bottom + 6 * unit, "省级公安机关", label)
    sheet.text(x + 12 * unit, bottom + 12 * unit, "户口专用章", label)
    sheet.text(x + 80 * unit, bottom + 6 * unit, "户口登记机关", label)
    sheet.text(x + 80 * unit, bottom + 12 * unit, "户口专用章", label)
    seals.put_round(
        sheet,
        x + 38 * unit,
        bottom + 16 * unit,
        seals.SealText("河南省公安厅", centre="户口专用章"),
        diameter=30 * unit,
    )
    place = head.id_issuer.removesuffix("公安局").removesuffix("分局")
    station = seals.SealText(f"{place}样例派出所", centre="户口专用章")
    seals.put_round(sheet, x + 112 * unit, bottom + 16 * unit, station, diameter=30 * unit)
    sheet.text(x + 10 * unit, bottom + 34 * unit, "承办人签章：", label)
    issued = a_day(job.rng, date(2008, 1, 1), date(2024, 1, 1))
    sheet.text(x + 84 * unit, bottom + 34 * unit, f"{numbers.written_date(issued)}签发", label)
    return bottom + 42 * unit


def _card(
    job: Job, sheet: Sheet, x: float, y: float, width: float, person: Person, relation: str, value: Style
) -> float:
    """A 常住人口登记卡. Returns the y below."""
    unit = width / 143
    label = Style("song", 9 * unit, _FRAME)
    sheet.text(x + width / 2, y, "常住人口登记卡", Style("song_bold", 14 * unit, _FRAME), align="c", spacing=0.2)
    relation_label = job.rng.choice(["户主或与户主关系", "户主或\n与户主关系"])
    id_label = job.rng.choice(["公民身份证件编号", "公民身份号码", "公民身份\n证件编号"])
    moved = numbers.written_date(a_day(job.rng, date(2001, 1, 1), date(2020, 1, 1)))

    def row(height: float, *cells: tuple[float, Runs, bool]) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return height * unit, [(wide * unit, runs, is_label) for wide, runs, is_label in cells]

    rows = [
        row(
            9,
            (25, "姓　　名", True),
            (45, Run(person.name, "name"), False),
            (28, relation_label, True),
            (45, Run(relation, "relation"), False),
        ),
        row(8, (25, "曾 用 名", True), (45, "", False), (28, "性　　别", True), (45, person.sex, False)),
        row(
            8,
            (25, "出 生 地", True),
            (45, "河南省信阳市", False),
            (28, "民　　族", True),
            (45, f"{person.ethnicity}族", False),
        ),
        row(
            8,
            (25, "籍　　贯", True),
            (45, "河南省信阳市", False),
            (28, "出生日期", True),
            (45, numbers.written_date(person.birth), False),
        ),
        row(9, (25, "本市（县）\n其他住址", True), (73, "", False), (20, "宗教信仰", True), (25, "", False)),
        row(
            9,
            (25, id_label, True),
            (55, Run(person.id_number, "id_number"), False),
            (13, "身高", True),
            (18, f"{job.rng.randrange(155, 185)}厘米", False),
            (14, "血型", True),
            (18, "", False),
        ),
        row(
            8,
            (25, "文化程度", True),
            (30, job.rng.choice(["初中", "高中", "大学本科"]), False),
            (20, "婚姻状况", True),
            (25, "有配偶", False),
            (18, "兵役状况", True),
            (25, "", False),
        ),
        row(
            8,
            (25, "服务处所", True),
            (60, "", False),
            (18, "职业", True),
            (40, job.rng.choice(["教师", "职员", "粮农"]), False),
        ),
        row(9, (35, "何时由何地\n迁来本市（县）", True), (108, "久居", False)),
        row(9, (35, "何时由何地\n迁来本址", True), (108, f"{moved}由{person.address[3:9]}迁来", False)),
    ]
    bottom = table(sheet, x, y + 9 * unit, rows, label=label, value=value, frame=_FRAME)
    sheet.text(x + 6 * unit, bottom + 4 * unit, "承办人签章：", label)
    sheet.text(x + 78 * unit, bottom + 4 * unit, f"登记日期：{moved}", label)
    seals.put_round(
        sheet,
        x + 36 * unit,
        bottom + 3 * unit,
        seals.SealText("信阳市公安局样例派出所", centre="户口专用章"),
        diameter=28 * unit,
    )
    return bottom + 16 * unit


def _member(job: Job) -> tuple[Person, Person, str]:
    """Head of the household, the person of the card, and how they are related."""
    head, person = (job.facts.person, job.facts.spouse) if job.chance(0.5) else (job.facts.spouse, job.facts.person)
    if job.chance(0.4):
        return head, head, "户主"
    if head.male != person.male and job.chance(0.6):
        return (
            head,
            person,
            job.rng.choice(["妻", "之妻", "配偶"]) if head.male else job.rng.choice(["夫", "之夫", "配偶"]),
        )
    return (
        head,
        person,
        job.rng.choice(["长子", "子", "之子"]) if person.male else job.rng.choice(["长女", "女", "之女"]),
    )


def _register_values(person: Person, relation: str, head: Person | None = None) -> dict[str, Value]:
    values: dict[str, Value] = {"name": person.name, "relation": relation, "id_number": person.id_number}
    return values | ({"householder": head.name} if head else {})


def household_pages(job: Job) -> Drawn:
    """First page and card on pages of their own."""
    head, person, relation = _member(job)
    value = Style(job.rng.choice(["song", "hei"]), 10.5, _INK)
    sheets = [job.sheet(), job.sheet()]
    sheets[0].text(105, 40, "居民户口簿", Style("song_bold", 24, _FRAME), align="c", spacing=0.3)
    _first_page(job, sheets[0], 24, 70, 162, head, value)
    _card(job, sheets[1], 24, 50, 162, person, relation, value)
    return drawn("household_register", "household_pages", sheets, _register_values(person, relation, head))


def household_copy(job: Job) -> Drawn:
    """First page above, card below on one A4 copy."""
    head, person, relation = _member(job)
    value = Style("song", 9.4, _INK)
    sheet = job.sheet()
    bottom = _first_page(job, sheet, 33, 34, 143, head, value)
    _card(job, sheet, 33, bottom + 18, 143, person, relation, value)
    return drawn("household_register", "household_copy", [sheet], _register_values(person, relation, head))


def household_card(job: Job) -> Drawn:
    """A card alone, cropped."""
    _, person, relation = _member(job)
    sheet = job.sheet(155, 130)
    _card(job, sheet, 6, 8, 143, person, relation, Style("song", 9.4, _INK))
    return drawn("household_register", "household_card", [sheet], _register_values(person, relation))


def _couple(job: Job) -> tuple[Person, Person, Person, dict[str, Value], date]:
    """Husband, wife, who holds the book, what can be read, and the day of registration."""
    pair = sorted((job.facts.person, job.facts.spouse), key=lambda one: not one.male)
    holder = job.rng.choice(pair)
    other = pair[1] if holder is pair[0] else pair[0]
    day = a_day(job.rng, date(2004, 1, 1), date(2025, 10, 1))
    number = f"J41150{job.rng.randrange(2, 4)}-{day.year}-{job.rng.randrange(10**6):06d}"
    values: dict[str, Value] = {"holder": holder.name, "spouse": other.name, "cert_no": number}
    return pair[0], pair[1], holder, values, day


def _person_block(sheet: Sheet, x: float, y: float, person: Person, name: str, label: Style, value: Style) -> None:
    rows: tuple[tuple[float, float, str, Runs], ...] = (
        (0, 0, "姓　　名", Run(person.name, name)),
        (52, 0, "性　　别", person.sex),
        (0, 9, "国　　籍", "中国"),
        (52, 9, "出生日期", numbers.written_date(person.birth, form="padded")),
        (0, 18, "身份证件号", person.id_number),
    )
    for dx, dy, text, runs in rows:
        sheet.text(x + dx, y + dy, text, label)
        sheet.text(x + dx + 21, y + dy, runs, value)


def marriage_open(job: Job) -> Drawn:
    """The booklet laid open: holder, day and number on the left, the couple on the right."""
    husband, wife, holder, values, day = _couple(job)
    sheet = job.sheet(250, 176)
    guilloche(sheet, 6, 6, 238, 164, (246, 224, 224), waves=40, paper=(254, 248, 248))
    sheet.line(125, 6, 125, 170, width=0.2, fill=(220, 190, 190))
    label, value = Style("song", 11, _RED), Style(job.rng.choice(["song", "kai"]), 11.5)
    rows: tuple[tuple[str, Runs], ...] = (
        ("持 证 人", Run(holder.name, "holder")),
        ("登记日期", numbers.written_date(day, form="padded")),
        ("结婚证字号", Run(str(values["cert_no"]), "cert_no")),
        ("备　　注", ""),
    )
    for number, (text, runs) in enumerate(rows):
        sheet.text(18, 96 + number * 11, text, label)
        sheet.text(44, 96 + number * 11, runs, value)
    portrait(sheet, 40, 26, 50, 36)
    seals.put_round(sheet, 82, 62, seals.SealText("信阳市样例区民政局", centre="婚姻登记专用章"), diameter=34)
    for place, one in enumerate((husband, wife)):
        name = "spouse" if one is not holder else ""
        _person_block(sheet, 134, 46 + place * 46, one, name, label, value)
    return drawn("marriage_cert", "marriage_open", [sheet], values)


def marriage_pages(job: Job) -> Drawn:
    """Statement, holder and couple on one tall copy, in lines with colons."""
    husband, wife, holder, values, day = _couple(job)
    sheet = job.sheet()
    law = "《中华人民共和国民法典》" if day.year >= 2021 else "《中华人民共和国婚姻法》"
    sheet.text(105, 26, "中华人民共和国", Style("song_bold", 17, _RED), align="c", spacing=0.2)
    sheet.text(105, 36, "结婚证", Style("song_bold", 26, _RED), align="c", spacing=0.5)
    sheet.flow(34, 56, 142, f"结婚申请，符合{law}规定，予以登记，发给此证。", Style("song", 13), leading=1.8, indent=2)
    style = Style("song", 12.5)
    lines: tuple[Runs, ...] = (
        ["持证人：", Run(holder.name, "holder")],
        ["登记日期：", numbers.written_date(day, form="padded")],
        ["结婚证字号：", Run(str(values["cert_no"]), "cert_no")],
    )
    y = 92.0
    for runs in lines:
        sheet.text(34, y, runs, style)
        y += 10
    for one in (husband, wife):
        y += 6
        name = "spouse" if one is not holder else ""
        parts: tuple[Runs, ...] = (
            ["姓名：", Run(one.name, name), f"　　　性别：{one.sex}"],
            [f"国籍：中国　　　出生日期：{numbers.written_date(one.birth, form='padded')}"],
            [f"身份证件号：{one.id_number}"],
        )
        for runs in parts:
            sheet.text(34, y, runs, style)
            y += 10
    seals.put_round(sheet, 146, 108, seals.SealText("信阳市民政局", centre="婚姻登记专用章"), diameter=38)
    return drawn("marriage_cert", "marriage_pages", [sheet], values)


def marriage_two_pages(job: Job) -> Drawn:
    """Holder's page and couple's page as two scans, ruled as in the edition of 2004."""
    husband, wife, holder, values, day = _couple(job)
    sheets = [job.sheet(130, 92), job.sheet(130, 92)]
    label, value = Style("song", 9.6, _RED), Style("song", 9.8)
    for sheet in sheets:
        guilloche(sheet, 3, 3, 124, 86, (248, 226, 226), waves=24, paper=(254, 249, 249))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(30, "持证人", True), (80, Run(holder.name, "holder"), False)]),
        (11, [(30, "登记日期", True), (80, numbers.written_date(day), False)]),
        (11, [(30, "结婚证字号", True), (80, Run(str(values["cert_no"]), "cert_no"), False)]),
    ]
    sheets[0].text(65, 12, "结婚证", Style("song_bold", 17, _RED), align="c", spacing=0.4)
    table(sheets[0], 10, 30, rows, label=label, value=value, frame=_RED)
    for place, one in enumerate((husband, wife)):
        name = "spouse" if one is not holder else ""
        _person_block(sheets[1], 12, 14 + place * 36, one, name, label, value)
    return drawn("marriage_cert", "marriage_two_pages", sheets, values)


LAYOUTS: Layouts = {
    "household_register": {
        "household_pages": household_pages,
        "household_copy": household_copy,
        "household_card": household_card,
    },
    "marriage_cert": {
        "marriage_open": marriage_open,
        "marriage_pages": marriage_pages,
        "marriage_two_pages": marriage_two_pages,
    },
}
