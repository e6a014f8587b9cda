"""港澳台居民居住证 and 居民户口簿."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.tea_common import Row, foot, hand, said, seal
from samples.ornaments import guilloche, portrait
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_TEAL = (56, 96, 120)
_FRAME = (120, 96, 84)


def _permit_number(job: Job, person: Person, area: str) -> str:
    first = f"{area}{person.birth:%Y%m%d}{job.rng.randrange(1, 300) * 2 + person.male:03d}"
    return first + numbers.id_check_digit(first)


def _front(sheet: Sheet, x: float, y: float, person: Person, number: str, zoom: float) -> None:
    label, shown = Style("hei", 7 * zoom, _TEAL), Style("hei", 8.3 * zoom)
    guilloche(sheet, x, y, 85.6 * zoom, 54 * zoom, (212, 230, 226), waves=18, paper=(245, 249, 248))
    sheet.rect(x, y, 85.6 * zoom, 54 * zoom, line=0.15, fill=(176, 188, 186))
    for dy, text in ((7, "姓名"), (14, "性别"), (21, "出生"), (28, "住址")):
        sheet.text(x + 6 * zoom, y + dy * zoom, text, label, spread=7 * zoom)
    left = x + 16 * zoom
    sheet.text(left, y + 6.4 * zoom, Run(person.name, "name"), shown.sized(9.6 * zoom))
    sheet.text(left, y + 13.7 * zoom, person.sex, shown)
    born = person.birth
    sheet.text(left, y + 20.7 * zoom, f"{born.year} 年 {born.month} 月 {born.day} 日", shown)
    sheet.flow(left, y + 27.7 * zoom, 37 * zoom, person.address, shown, leading=1.3)
    sheet.text(x + 6 * zoom, y + 45.6 * zoom, "公民身份号码", label)
    sheet.text(x + 27 * zoom, y + 45 * zoom, Run(number, "id_number"), shown.sized(9.4 * zoom), spacing=0.1)
    portrait(sheet, x + 58 * zoom, y + 8 * zoom, 21 * zoom, 28 * zoom)


def _back(sheet: Sheet, x: float, y: float, job: Job, title: str, person: Person, first: date, pass_no: str) -> None:
    zoom = 1.0 if sheet.width_mm > 200 else 1.4
    label, shown = Style("hei", 7 * zoom), Style("hei", 8 * zoom)
    guilloche(sheet, x, y, 85.6 * zoom, 54 * zoom, (230, 222, 206), waves=18, paper=(249, 247, 242))
    sheet.rect(x, y, 85.6 * zoom, 54 * zoom, line=0.15, fill=(186, 180, 170))
    sheet.text(x + 43 * zoom, y + 6 * zoom, "中华人民共和国", Style("song_bold", 11.5 * zoom), align="c", spacing=0.15)
    sheet.text(x + 43 * zoom, y + 14 * zoom, title, Style("song_bold", 14.5 * zoom), align="c", spacing=0.2)
    rows: list[tuple[str, list[str | Run]]] = [
        ("签发机关", [Run(person.id_issuer, "issuer")]),
        (
            "有效期限",
            [
                Run(f"{first:%Y.%m.%d}", "valid_from"),
                "-",
                Run(f"{years_later(first, 5):%Y.%m.%d}", "valid_to"),
            ],
        ),
        ("通行证号码", [pass_no]),
        ("签发次数", [f"{job.rng.randrange(1, 4)}"]),
    ]
    for number, (name, runs) in enumerate(rows):
        top = y + (27 + number * 6.2) * zoom
        sheet.text(x + 16 * zoom, top, name, label, spread=15 * zoom)
        sheet.text(x + 34 * zoom, top, runs, shown)


def _permit_values(person: Person, number: str, first: date) -> dict[str, Value]:
    return {
        "name": person.name,
        "id_number": number,
        "issuer": person.id_issuer,
        "valid_from": first.isoformat(),
        "valid_to": years_later(first, 5).isoformat(),
    }


def tea_permit_hk(job: Job) -> Drawn:
    """Both sides of a card for residents of Hong Kong on one copy."""
    person, sheet = job.facts.person, job.sheet()
    number, first = _permit_number(job, person, "810000"), a_day(job.rng, date(2022, 1, 5), date(2026, 9, 30))
    left = 60 + job.rng.uniform(-8, 8)
    _front(sheet, left, 52, person, number, 1.0)
    _back(sheet, left, 124, job, "港澳居民居住证", person, first, f"H{job.rng.randrange(10**7, 10**8)}")
    if job.chance(0.5):
        sheet.text(60, 200, "此复印件仅用于办理充电桩用电", hand(job, 14))
    return drawn("hmt_residence_permit", "tea_permit_hk", [sheet], _permit_values(person, number, first))


def tea_permit_tw(job: Job) -> Drawn:
    """A card for residents of Taiwan, each side scanned for itself."""
    person, sheets = job.facts.person, [job.sheet(148, 105), job.sheet(148, 105)]
    number, first = _permit_number(job, person, "830000"), a_day(job.rng, date(2022, 1, 5), date(2026, 9, 30))
    _front(sheets[0], 14, 14, person, number, 1.4)
    _back(sheets[1], 14, 14, job, "台湾居民居住证", person, first, f"{job.rng.randrange(10**7, 10**8)}")
    return drawn("hmt_residence_permit", "tea_permit_tw", sheets, _permit_values(person, number, first))


def _first_page(sheet: Sheet, y: float, job: Job, head: Person, *, printed: Style) -> None:
    label = Style("song", 11)
    home = job.facts.home.community
    number = f"{job.rng.randrange(10**8):09d}"
    rows: list[Row] = [
        (12.0, [(26.0, "户　　别", True), (52.0, Run("家庭户", "", printed), False)]),
        (12.0, [(26.0, "户　　号", True), (52.0, Run(number, "", printed), False)]),
    ]
    kind, count = rows[0][1], rows[1][1]
    who: list[tuple[float, Runs, bool]] = [
        (26.0, "户主姓名", True),
        (52.0, Run(head.name, "householder", printed), False),
    ]
    y = table(sheet, 27, y, [(12.0, [*kind, *who])], label=label, value=printed, frame=_FRAME)
    place: list[tuple[float, Runs, bool]] = [(26.0, "住　　址", True), (130.0, Run(head.address, "", printed), False)]
    top = table(sheet, 27, y, [(12.0, [*count, (78.0, "", False)])], label=label, value=printed, frame=_FRAME)
    bottom = table(sheet, 27, top, [(15.0, place)], label=label, value=printed, frame=_FRAME)
    sheet.text(30, bottom + 8, "省级公安机关户口专用章", label)
    sheet.text(112, bottom + 8, "户口登记机关户口专用章", label)
    seal(sheet, 52, bottom + 24, "河南省公安厅", "户口专用章", diameter=34)
    seal(sheet, 138, bottom + 24, f"{head.id_issuer}{home.street.split('路')[0][:3]}派出所", "户口专用章", diameter=34)
    sheet.text(30, bottom + 46, "承办人签章：", label)
    sheet.text(112, bottom + 46, f"{said(job, a_day(job.rng, date(2008, 3, 1), date(2024, 9, 1)))}签发", label)


def _card(sheet: Sheet, y: float, job: Job, who: Person, relation: str, number: str, *, printed: Style) -> float:
    """常住人口登记卡, as the register prints it."""
    label = Style("song", 10.5)

    def at(text: str, name: str = "") -> Run:
        return Run(text, name, printed)

    home = "河南省信阳市" + job.facts.home.community.district
    rows: list[Row] = [
        (11.0, [(34.0, "姓　　名", True), (52.0, at(who.name, "name"), False), (34.0, "户主或与\n户主关系", True),
                (36.0, at(relation, "relation"), False)]),
        (11.0, [(34.0, "曾 用 名", True), (52.0, "", False), (34.0, "性　　别", True), (36.0, at(who.sex), False)]),
        (11.0, [(34.0, "出 生 地", True), (52.0, at(home), False), (34.0, "民　　族", True),
                (36.0, at(who.ethnicity), False)]),
        (11.0, [(34.0, "籍　　贯", True), (52.0, at("河南省信阳市"), False), (34.0, "出生日期", True),
                (36.0, at(numbers.written_date(who.birth)), False)]),
        (11.0, [(34.0, "本市（县）\n其他住址", True), (52.0, "", False), (34.0, "宗教信仰", True), (36.0, "",
            False)]),
        (11.0, [(34.0, "公民身份\n证件编号", True), (52.0, at(number, "id_number"), False), (17.0, "身高", True),
                (17.0, "", False), (17.0, "血型", True), (19.0, "", False)]),
        (11.0, [(34.0, "文化程度", True), (18.0, at(job.rng.choice(["高中", "大专", "初中", "本科"])), False),
                (16.0, "婚姻\n状况", True), (18.0, at("已婚"), False), (34.0, "兵役状况", True), (36.0, "", False)]),
        (11.0, [(34.0, "服务处所", True), (52.0, at(job.rng.choice(["", "个体", job.facts.dealer.name])), False),
                (34.0, "职　　业", True), (36.0, at(job.rng.choice(["", "职员", "工人", "粮农"])), False)]),
        (11.0, [(48.0, "何时由何地迁来本市（县）", True), (108.0, "", False)]),
        (11.0, [(48.0, "何时由何地迁来本址", True), (108.0, at(job.rng.choice(["", "2016年本市迁入"])), False)]),
    ]  # fmt: skip
    return table(sheet, 27, y, rows, label=label, value=printed, frame=_FRAME)


def tea_register_open(job: Job) -> Drawn:
    """The first page and the householder's card copied on one sheet."""
    person, sheet, printed = job.facts.person, job.sheet(), Style("song", 10.5)
    _first_page(sheet, 24, job, person, printed=printed)
    sheet.text(105, 134, "常住人口登记卡", Style("hei", 15), align="c", spacing=0.3)
    bottom = _card(sheet, 144, job, person, "户主", person.id_number, printed=printed)
    day = said(job, a_day(job.rng, date(2008, 3, 1), date(2024, 9, 1)), "plain")
    sheet.text(30, bottom + 4, "承办人签章：", Style("song", 10.5))
    sheet.text(118, bottom + 4, f"登记日期：{day}", Style("song", 10.5))
    seal(sheet, 60, bottom + 4, person.id_issuer, "户口专用章", diameter=30)
    values: dict[str, Value] = {
        "householder": person.name,
        "name": person.name,
        "relation": "户主",
        "id_number": person.id_number,
    }
    return drawn("household_register", "tea_register_open", [sheet], values)


def tea_register_spouse(job: Job) -> Drawn:
    """The first page and, on a second sheet, the card of the householder's wife or husband."""
    person, printed = job.facts.person, Style("kai", 11.5)
    number = numbers.id_number(job.rng, birth=job.facts.spouse.birth, male=not person.male)
    spouse = replace(job.facts.spouse, id_number=number)
    relation = "妻" if person.male else "夫"
    first, second = job.sheet(210, 148), job.sheet()
    sheet_title = Style("song_bold", 20)
    first.text(105, 14, "居 民 户 口 簿", sheet_title, align="c")
    _first_page(first, 32, job, person, printed=printed)
    second.text(105, 30, "常 住 人 口 登 记 卡", Style("song_bold", 16), align="c")
    bottom = _card(second, 42, job, spouse, relation, number, printed=printed)
    second.text(30, bottom + 5, "承办人签章：", Style("song", 10.5))
    second.text(150, bottom + 5, "登记日期：", Style("song", 10.5), align="r")
    second.text(151, bottom + 5, f"{a_day(job.rng, date(2009, 1, 1), date(2023, 1, 1)):%Y.%m.%d}", printed)
    second.text(105, bottom + 26, "登记事项变更和更正记载", Style("song", 11), align="c")
    table(
        second,
        27,
        bottom + 34,
        [(9.0, [(40.0, "变更、更正项目", True), (56.0, "变更、更正后", True), (34.0, "日期", True),
                (26.0, "承办人", True)])]
        + [(9.0, [(40.0, "", True), (56.0, "", True), (34.0, "", True), (26.0, "", True)])] * 3,
        label=Style("song", 10),
        value=printed,
        frame=_FRAME,
    )  # fmt: skip
    seal(second, 66, bottom + 6, spouse.id_issuer, "户口专用章", diameter=30)
    foot(second, "注意事项：本簿由户主妥善保管，严禁私自涂改、转让、出借", y=280)
    values: dict[str, Value] = {
        "householder": person.name,
        "name": spouse.name,
        "relation": relation,
        "id_number": number,
    }
    return drawn("household_register", "tea_register_spouse", [first, second], values)


LAYOUTS: Layouts = {
    "hmt_residence_permit": {"tea_permit_hk": tea_permit_hk, "tea_permit_tw": tea_permit_tw},
    "household_register": {
        "tea_register_open": tea_register_open,
        "tea_register_spouse": tea_register_spouse,
    },
}
