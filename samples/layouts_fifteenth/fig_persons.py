"""Residence permits of people from Hong Kong, Macao and Taiwan, and pages of household registers."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifteenth.fig_common import Rows, somebody
from samples.layouts_fifteenth.words import WORDS
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import DISTRICTS, Person, a_day, a_person, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_W, _H = 85.6, 54.0
_LABEL: Colour = (60, 92, 120)


def _permit(job: Job, areas: tuple[str, ...]) -> tuple[str, date, dict[str, Value]]:
    """The number, the day of issue, and the truth of a permit."""
    person = job.facts.person
    first17 = job.rng.choice(areas) + person.id_number[6:17]
    number = first17 + numbers.id_check_digit(first17)
    start = a_day(job.rng, date(2022, 1, 10), date(2026, 8, 1))
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": number,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": years_later(start, 5).isoformat(),
    }
    return number, start, values


def _face(sheet: Sheet, x: float, y: float, zoom: float, person: Person, number: str) -> None:
    guilloche(sheet, x, y, _W * zoom, _H * zoom, (214, 226, 238), waves=24, paper=(244, 248, 251))
    sheet.rect(x, y, _W * zoom, _H * zoom, line=0.2, fill=(170, 180, 190))
    label, value = Style("hei", 6.4 * zoom, _LABEL), Style("hei", 7.6 * zoom)

    def put(dx: float, dy: float, title: str, runs: Runs, gap: float = 11.0) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, title, label)
        sheet.text(x + (dx + gap) * zoom, y + (dy - 0.4) * zoom, runs, value)

    put(5, 6, "姓 名", Run(person.name, "name"))
    put(5, 13.5, "性 别", person.sex)
    put(5, 21, "出 生", f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日")
    sheet.text(x + 5 * zoom, y + 28.5 * zoom, "住 址", label)
    sheet.flow(x + 16 * zoom, y + 28.1 * zoom, 38 * zoom, person.address, value, leading=1.35)
    put(5, 46.5, "公民身份号码", Run(number, "id_number"), 23)
    portrait(sheet, x + 59 * zoom, y + 8 * zoom, 21 * zoom, 27 * zoom)


def _back(job: Job, sheet: Sheet, x: float, y: float, zoom: float, title: str, start: date) -> None:
    person = job.facts.person
    guilloche(sheet, x, y, _W * zoom, _H * zoom, (224, 230, 238), waves=24, paper=(246, 248, 250))
    sheet.rect(x, y, _W * zoom, _H * zoom, line=0.2, fill=(170, 180, 190))
    emblem(sheet, x + 13 * zoom, y + 13 * zoom, 15 * zoom)
    sheet.text(x + 52 * zoom, y + 6 * zoom, "中华人民共和国", Style("song_bold", 10 * zoom), align="c", spacing=0.25)
    sheet.text(x + 52 * zoom, y + 15 * zoom, title, Style("song_bold", 14 * zoom), align="c", spacing=0.1)
    label, value = Style("hei", 6.4 * zoom, _LABEL), Style("hei", 7.4 * zoom)
    letter = "H" if "港澳" in title else "T"
    form, between = job.rng.choice([("dot", "-"), ("dot", "—")])
    rows: tuple[tuple[str, Runs], ...] = (
        ("签发机关", Run(person.id_issuer, "issuer")),
        ("有效期限", [Run(numbers.written_date(start, form=form), "valid_from"), between, Run(numbers.written_date(years_later(start, 5), form=form), "valid_to")]),
        ("通行证号码", f"{letter}{job.rng.randrange(10**8):08d}"),
        ("签发次数", f"{job.rng.randrange(1, 3):02d}"),
    )  # fmt: skip
    for place, (name, runs) in enumerate(rows):
        sheet.text(x + 14 * zoom, y + (28 + place * 6) * zoom, name, label)
        sheet.text(x + 31 * zoom, y + (27.7 + place * 6) * zoom, runs, value)


def permit_copy(job: Job) -> Drawn:
    """港澳: both sides copied onto one sheet, side by side askew in height, with a note of purpose."""
    number, start, values = _permit(job, ("810000", "820000"))
    sheet, zoom = job.sheet(), 1.05
    shift = job.rng.uniform(-12, 26)
    _back(job, sheet, 12, 60 + shift, zoom, "港澳居民居住证", start)
    _face(sheet, 107, 64 + shift, zoom, job.facts.person, number)
    if job.chance(0.5):
        watermark(sheet, "仅用于充电桩报装", rows=2, size_mm=6)
    sheet.text(24, 150 + shift, f"与原件核对无误　　{job.facts.person.name}　　2026.11", Style("kai", 15, jitter=0.05))
    return drawn("hmt_residence_permit", "fig_permit_copy", [sheet], values)


def permit_photos(job: Job) -> Drawn:
    """台湾: two pictures cut to the card, the face first."""
    number, start, values = _permit(job, ("830000",))
    zoom, person = 1.5, job.facts.person
    sheets = [job.sheet(_W * zoom + 14, _H * zoom + 12) for _ in range(2)]
    for sheet in sheets:
        sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, (206, 198, 186))
    _face(sheets[0], 7, 6, zoom, person, number)
    _back(job, sheets[1], 7, 6, zoom, "台湾居民居住证", start)
    return drawn("hmt_residence_permit", "fig_permit_photos", sheets, values)


def _household(job: Job, *, head: bool) -> tuple[Person, Person, str, dict[str, Value]]:
    """Householder, the one whose page is shown, their relation."""
    rng, person = job.rng, job.facts.person
    if head:
        shown, holder, relation = person, person, "户主"
    elif job.chance(0.5):
        shown, relation = person, "妻" if not person.male else "夫"
        holder = job.facts.spouse
    else:
        shown, relation = person, "长子" if person.male else "长女"
        holder = a_person(rng, WORDS, address=person.address, name=person.name[0] + somebody(job)[1:])
    values: dict[str, Value] = {
        "householder": holder.name,
        "name": shown.name,
        "relation": relation,
        "id_number": shown.id_number,
    }
    return holder, shown, relation, values


def _card_rows(job: Job, shown: Person, relation: str, ink: Style) -> Rows:
    rng = job.rng
    district = next(name for name in DISTRICTS if name in shown.address)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    birth = numbers.written_date(shown.birth, form="padded")
    return [
        (10, [(24, "姓　　名", True), (46, val(shown.name, "name"), False), (30, "户主或与\n户主关系", True), (44, val(relation, "relation"), False)]),
        (10, [(24, "曾 用 名", True), (46, "", False), (30, "性　　别", True), (44, val(shown.sex), False)]),
        (10, [(24, "出 生 地", True), (46, val(f"河南省信阳市{district}"), False), (30, "民　　族", True), (44, val(f"{shown.ethnicity}{'' if shown.ethnicity.endswith('族') else '族'}"), False)]),
        (10, [(24, "籍　　贯", True), (46, val("河南省信阳市"), False), (30, "出生日期", True), (44, val(birth), False)]),
        (10, [(60, "本市（县）其他住址", True), (84, "", False)]),
        (10, [(34, "公民身份证件编号", True), (60, val(shown.id_number, "id_number"), False), (22, "身高", True), (28, val(f"{rng.randrange(155, 182)}厘米"), False)]),
        (10, [(24, "文化程度", True), (46, val(rng.choice(["大学专科", "大学本科", "高中", "初中"])), False), (30, "婚姻状况", True), (44, val(rng.choice(["有配偶", "初婚"])), False)]),
        (10, [(24, "服务处所", True), (70, val(job.facts.dealer.name), False), (22, "职业", True), (28, val(rng.choice(["职员", "技术员", "个体"])), False)]),
        (10, [(50, "何时由何地迁来本市（县）", True), (94, val(rng.choice(["", "2006年08月11日由罗山县迁来", "2012年03月05日因购房迁入"])), False)]),
        (10, [(50, "何时由何地迁来本址", True), (94, val(rng.choice(["2015年06月30日由本市迁来", "", "久居"])), False)]),
    ]  # fmt: skip


def book_opened(job: Job) -> Drawn:
    """The home page above, the card of one of the family below, on one copied sheet."""
    rng = job.rng
    holder, shown, relation, values = _household(job, head=False)
    sheet, ink = job.sheet(), Style("song", 10)
    label = Style("song", 9, (150, 60, 60))
    frame: Colour = (170, 80, 80)
    guilloche(sheet, 28, 12, 154, 116, (246, 232, 226), waves=30, paper=(254, 251, 249))
    sheet.text(105, 18, "居 民 户 口 簿", Style("hei_bold", 16, frame), align="c")
    home: Rows = [
        (12, [(24, "户　　别", True), (48, Run(rng.choice(["家庭户", "非农业家庭户", "居民家庭户"]), "", ink), False), (24, "户主姓名", True), (48, Run(holder.name, "householder", ink), False)]),
        (16, [(24, "户　　号", True), (48, Run(f"4115{rng.randrange(10**5):05d}", "", ink), False), (24, "住　　址", True), (48, Run(shown.address[3:], "", ink), False)]),
    ]  # fmt: skip
    y = table(sheet, 33, 30, home, label=label, value=ink, frame=frame)
    sheet.text(36, y + 10, "省级公安机关", label)
    sheet.text(36, y + 15, "户口专用章", label)
    sheet.text(112, y + 10, "户口登记机关户口专用章", label)
    seals.put_round(sheet, 78, y + 28, seals.SealText("河南省公安厅", "户口专用章"), diameter=34, star=True)
    station = f"{shown.id_issuer}{rng.choice(['东城', '湖东', '民权', '老城'])}派出所"
    seals.put_round(sheet, 148, y + 28, seals.SealText(station, "户口专用章"), diameter=34)
    opened = a_day(rng, date(2009, 1, 1), date(2022, 12, 31))
    sheet.text(
        36, y + 52, f"承办人签章：{somebody(job)}　　　　　　{numbers.written_date(opened)} 签发", Style("song", 9)
    )
    guilloche(sheet, 28, 142, 154, 138, (246, 232, 226), waves=34, paper=(254, 251, 249))
    sheet.text(105, 147, "常住人口登记卡", Style("hei_bold", 14, frame), align="c", spacing=0.2)
    y = table(sheet, 33, 157, _card_rows(job, shown, relation, ink), label=label, value=ink, frame=frame)
    sheet.text(36, y + 6, f"承办人签章：{somebody(job)}", Style("song", 9))
    sheet.text(176, y + 6, f"登记日期：{numbers.written_date(opened + timedelta(days=rng.randrange(0, 400)))}", Style("song", 9), align="r")  # fmt: skip
    seals.put_round(sheet, 74, y - 1, seals.SealText(station, "户口专用章"), diameter=32)
    return drawn("household_register", "fig_book_opened", [sheet], values)


def book_pages(job: Job) -> Drawn:
    """Two small pages scanned one after the other: home page, then the householder's own card."""
    rng = job.rng
    holder, shown, relation, values = _household(job, head=True)
    ink, label, frame = Style("kai", 11), Style("song", 9.5, (40, 90, 80)), (70, 120, 105)
    first, second = job.sheet(164, 116), job.sheet(164, 132)
    for sheet in (first, second):
        sheet.fill(0, 0, 164, 140, (246, 250, 246))
    first.text(82, 10, "户口登记簿首页", Style("hei", 14, frame), align="c")
    opened = a_day(rng, date(2016, 1, 1), date(2025, 6, 30))
    station = f"{shown.id_issuer}{rng.choice(['城关', '五里店', '双井', '北湖'])}派出所"
    home: Rows = [
        (11, [(28, "户主姓名", True), (44, Run(holder.name, "householder", ink), False), (26, "户　　号", True), (46, Run(f"{rng.randrange(10**9):09d}", "", ink), False)]),
        (11, [(28, "户　　别", True), (44, Run("家庭户口", "", ink), False), (26, "人　　口", True), (46, Run(f"{rng.randrange(1, 6)}人", "", ink), False)]),
        (14, [(28, "住　　址", True), (116, Run(shown.address, "", ink), False)]),
    ]  # fmt: skip
    y = table(first, 10, 22, home, label=label, value=ink, frame=frame)
    first.text(12, y + 8, "登记机关（户口专用章）", label)
    first.text(12, y + 40, f"经办民警：{somebody(job)}", label)
    first.text(152, y + 40, f"签发日期：{numbers.written_date(opened, form='padded')}", label, align="r")
    seals.put_round(first, 84, y + 20, seals.SealText(station, "户口专用章"), diameter=34)
    second.text(82, 8, "常住人口登记卡", Style("hei", 14, frame), align="c")
    second.text(152, 10, f"第 {rng.randrange(1, 3)} 页", label, align="r")
    y = table(second, 10, 17, _card_rows(job, shown, relation, ink), label=label, value=ink, frame=frame)
    second.text(12, y + 3, f"登记日期：{numbers.written_date(opened, form='padded')}", label)
    seals.put_round(second, 122, y - 8, seals.SealText(station, "户口专用章"), diameter=30)
    return drawn("household_register", "fig_book_pages", [first, second], values)


LAYOUTS: Layouts = {
    "hmt_residence_permit": {"fig_permit_copy": permit_copy, "fig_permit_photos": permit_photos},
    "household_register": {"fig_book_opened": book_opened, "fig_book_pages": book_pages},
}
