"""居民户口簿: the first page and a person's registration card, copied together or each on its own."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import hand
from samples.ornaments import guilloche
from samples.people import Person, a_day
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_LINE: Colour = (90, 74, 74)
_JOBS = ("职员", "工人", "教师", "个体经营", "粮农", "无业", "司机")
_STUDY = ("大学本科", "大学专科", "高中", "初中", "中专")


def _first_page(sheet: Sheet, x: float, y: float, zoom: float, head: Person, kind: str, used: Style, no: str) -> None:
    """户别, 户主姓名, 户号, 住址 and the two seals."""
    wide = 143 * zoom
    label = Style("song", 9.5 * zoom)
    guilloche(sheet, x, y, wide, 105 * zoom, (232, 226, 216), waves=16, paper=(252, 251, 247))
    high = 13 * zoom
    cells: list[tuple[float, Runs, bool]] = [
        (24 * zoom, "户　　别", True),
        (45 * zoom, Run(kind, "", used), False),
        (24 * zoom, "户主姓名", True),
        (37 * zoom, Run(head.name, "householder", used), False),
    ]
    second: list[tuple[float, Runs, bool]] = [
        (24 * zoom, "户　　号", True),
        (30 * zoom, Run(no, "", used), False),
        (14 * zoom, "住址", True),
        (62 * zoom, Run(head.address, "", used), False),
    ]
    rows = [(high, cells), (high, second)]
    bottom = table(sheet, x + 6.5 * zoom, y + 12 * zoom, rows, label=label, value=used, frame=_LINE)
    for dx, words in ((40, "省级公安机关"), (104, "户口登记机关")):
        sheet.text(x + dx * zoom, bottom + 7 * zoom, words, label, align="c")
        sheet.text(x + dx * zoom, bottom + 12.5 * zoom, "户口专用章", label, align="c")


def _foot_of(sheet: Sheet, x: float, y: float, zoom: float, words: str, day: date, used: Style) -> None:
    label = Style("song", 9.5 * zoom)
    sheet.text(x + 10 * zoom, y, "承办人签章：", label)
    parts: list[str | Run] = [words]
    for figure, unit in ((day.year, "年"), (day.month, "月"), (day.day, "日")):
        parts += [Run(str(figure), "", used, min_em=2.2), unit]
    sheet.text(x + 74 * zoom, y, parts, label)


def _card(
    sheet: Sheet, x: float, y: float, zoom: float, person: Person, relation: str, used: Style, *, old: bool, moved: str
) -> None:
    """常住人口登记卡."""
    rng, label = sheet.rng, Style("song", 8.6 * zoom)
    guilloche(sheet, x, y, 143 * zoom, 105 * zoom, (232, 226, 216), waves=16, paper=(252, 251, 247))
    sheet.text(x + 71.5 * zoom, y + 5 * zoom, "常住人口登记卡", Style("song_bold", 13 * zoom), align="c", spacing=0.3)

    def cell(width: float, text: str, name: str = "") -> tuple[float, Runs, bool]:
        return width * zoom, Run(text, name, used), False

    def title(width: float, text: str) -> tuple[float, Runs, bool]:
        return width * zoom, text, True

    born = numbers.written_date(person.birth, form="padded" if not old else "plain")
    numbered = "公民身份证件编号" if not old else "公民身份证编号"
    single = "已婚" if person.birth.year < 1996 else "未婚"
    high = 7.2 * zoom
    rows = [
        [
            title(24, "姓　　名"),
            cell(42, person.name, "name"),
            title(32, "户主或与户主关系"),
            cell(36, relation, "relation"),
        ],
        [title(24, "曾 用 名"), cell(42, ""), title(32, "性　　别"), cell(36, person.sex)],
        [title(24, "出 生 地"), cell(42, "河南省信阳市"), title(32, "民　　族"), cell(36, person.ethnicity)],
        [title(24, "籍　　贯"), cell(42, "河南省信阳市"), title(32, "出生日期"), cell(36, born)],
        [title(34, "本市（县）其他住址"), cell(48, ""), title(20, "宗教信仰"), cell(32, "")],
        [
            title(32, numbered),
            cell(48, person.id_number, "id_number"),
            title(12, "身高"),
            cell(18, f"{rng.randrange(155, 182)}"),
            title(10, "血型"),
            cell(14, ""),
        ],
        [
            title(20, "文化程度"),
            cell(32, rng.choice(_STUDY)),
            title(18, "婚姻状况"),
            cell(24, single),
            title(18, "兵役状况"),
            cell(22, "未服兵役"),
        ],
        [title(20, "服务处所"), cell(62, ""), title(14, "职业"), cell(38, rng.choice(_JOBS))],
        [title(46, "何时由何地迁来本市（县）"), cell(88, "久居")],
        [title(46, "何时由何地迁来本址"), cell(88, moved)],
    ]
    table(
        sheet,
        x + 4.5 * zoom,
        y + 13.5 * zoom,
        [(high, row) for row in rows],
        label=label,
        value=used,
        frame=_LINE,
    )


def _seal(sheet: Sheet, x: float, y: float, person: Person, size: float) -> None:
    station = person.id_issuer.removesuffix("公安局")
    put_round(
        sheet,
        x,
        y,
        SealText(f"{station}公安派出所" if station.endswith("县") else person.id_issuer, "户口专用章"),
        diameter=size,
    )


def book_copy(job: Job) -> Drawn:
    """The first page and the card of one of the household, one above the other on A4, printed by machine."""
    rng, person = job.rng, job.facts.person
    own = job.chance(0.4)
    head = person if own else job.facts.landlord
    relation = "户主" if own else _relation(person, head)
    sheet, zoom = job.sheet(), rng.choice([1.1, 1.15])
    left = 105 - 71.5 * zoom
    used = Style("song", 9.6 * zoom)
    day = a_day(rng, date(2009, 1, 1), date(2025, 10, 30))
    no = f"{rng.randrange(10**9):09d}"
    _first_page(sheet, left, 20, zoom, head, rng.choice(["家庭户", "非农业家庭户", "居民家庭户"]), used, no)
    _foot_of(sheet, left, 20 + 95 * zoom, zoom, "签发日期：", day, used)
    put_round(sheet, left + 40 * zoom, 20 + 58 * zoom, SealText("河南省公安厅", "户口专用章"), diameter=36 * zoom)
    _seal(sheet, left + 104 * zoom, 20 + 58 * zoom, person, 36 * zoom)
    top = 30 + 105 * zoom
    _card(sheet, left, top, zoom, person, relation, used, old=False, moved="")
    _foot_of(sheet, left, top + 95 * zoom, zoom, "登记日期：", day, used)
    _seal(sheet, left + 118 * zoom, top + 88 * zoom, person, 30 * zoom)
    put_name(sheet, left + 42 * zoom, top + 96 * zoom, job.facts.landlord.name, side=9 * zoom)
    return drawn("household_register", "fir_book_copy", [sheet], _values(head, person, relation))


def old_book_leaves(job: Job) -> Drawn:
    """An older book filled in by hand: first page and card each on its own sheet, slightly enlarged."""
    rng, person = job.rng, job.facts.spouse
    head, ink, zoom = job.facts.landlord, hand(job, 11), 1.25
    relation = _relation(person, head)
    used = ink.sized(10 * zoom)
    sheets = [job.sheet(), job.sheet()]
    left = 105 - 71.5 * zoom + rng.uniform(-6, 6)
    day = a_day(rng, date(1998, 1, 1), date(2008, 12, 30))
    _first_page(
        sheets[0], left, 34, zoom, head, rng.choice(["农业家庭户", "非农业家庭户"]), used, f"{rng.randrange(10**6):06d}"
    )
    _foot_of(sheets[0], left, 34 + 95 * zoom, zoom, "", day, used)
    put_round(sheets[0], left + 40 * zoom, 34 + 60 * zoom, SealText("河南省公安厅", "户口专用章"), diameter=36 * zoom)
    _seal(sheets[0], left + 104 * zoom, 34 + 60 * zoom, head, 36 * zoom)
    moved = f"{day.year}年{day.month}月由{rng.choice(['平桥区', '浉河区', '罗山县'])}迁入"
    _card(sheets[1], left, 40, zoom, person, relation, used, old=True, moved=moved)
    _foot_of(sheets[1], left, 40 + 95 * zoom, zoom, "登记日期：", day, used)
    _seal(sheets[1], left + 62 * zoom, 40 + 86 * zoom, head, 32 * zoom)
    return drawn("household_register", "fir_old_book_leaves", sheets, _values(head, person, relation))


def _relation(person: Person, head: Person) -> str:
    """What the person is to the head of the household, as their ages allow."""
    younger = person.birth.year - head.birth.year
    if younger > 18:
        return "长子" if person.male else "长女"
    if younger < -18:
        return "父亲" if person.male else "母亲"
    if person.male != head.male:
        return "夫" if person.male else "妻"
    return "弟" if person.male else "妹"


def _values(head: Person, person: Person, relation: str) -> dict[str, Value]:
    return {"householder": head.name, "name": person.name, "relation": relation, "id_number": person.id_number}


LAYOUTS: Layouts = {"household_register": {"fir_book_copy": book_copy, "fir_old_book_leaves": old_book_leaves}}
