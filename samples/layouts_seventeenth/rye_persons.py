"""港澳台居民居住证 and 居民户口簿."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.rye_common import Rows, on, someone, zone
from samples.layouts_seventeenth.words import WORDS
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, a_person, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_REGIONS = {"810000": "香港", "820000": "澳门", "830000": "台湾"}


def _permit_number(job: Job, person: Person, area: str) -> str:
    first17 = f"{area}{person.birth:%Y%m%d}{job.rng.randrange(1, 40) * 2 + (1 if person.male else 0):03d}"
    return first17 + numbers.id_check_digit(first17)


def _police(job: Job) -> str:
    name = zone(job)
    return job.rng.choice(["信阳市公安局", f"信阳市公安局{name.removesuffix('区')}分局"])


def _front(sheet: Sheet, x: float, y: float, person: Person, number: str, address: str, tint: Colour) -> None:
    """The side with the portrait, 85.6 by 54 mm."""
    guilloche(sheet, x, y, 85.6, 54, tint, waves=18, paper=(249, 251, 252))
    sheet.rect(x, y, 85.6, 54, line=0.2, fill=(170, 176, 186))
    label, value = Style("hei", 7, (60, 110, 170)), Style("hei", 8.2)
    sheet.text(x + 6, y + 6, "姓 名", label)
    sheet.text(x + 17, y + 5.6, Run(person.name, "name"), Style("hei", 9.5))
    sheet.text(x + 6, y + 12.5, "性 别", label)
    sheet.text(x + 17, y + 12.2, person.sex, value)
    sheet.text(x + 6, y + 19, "出 生", label)
    birth = person.birth
    sheet.text(x + 17, y + 18.7, f"{birth.year}", value)
    sheet.text(x + 26, y + 19, "年", label)
    sheet.text(x + 31, y + 18.7, f"{birth.month}", value)
    sheet.text(x + 35.5, y + 19, "月", label)
    sheet.text(x + 40, y + 18.7, f"{birth.day}", value)
    sheet.text(x + 45.5, y + 19, "日", label)
    sheet.text(x + 6, y + 26, "住 址", label)
    sheet.flow(x + 17, y + 25.7, 36, address, value.sized(7.6), leading=1.3)
    sheet.text(x + 6, y + 45.5, "公民身份号码", label)
    sheet.text(x + 27, y + 45, Run(number, "id_number"), Style("hei", 10), spacing=0.04)
    portrait(sheet, x + 60, y + 8, 20, 26)


def _back(
    sheet: Sheet,
    x: float,
    y: float,
    region: str,
    issuer: str,
    start: date,
    end: date,
    pass_no: str,
    times: int,
    tint: Colour,
) -> None:
    """The side with the emblem: issuer, term, number of the pass, times issued."""
    guilloche(sheet, x, y, 85.6, 54, tint, waves=18, paper=(250, 249, 247))
    sheet.rect(x, y, 85.6, 54, line=0.2, fill=(170, 176, 186))
    emblem(sheet, x + 13, y + 12, 14)
    sheet.text(x + 50, y + 6.5, "中华人民共和国", Style("song_bold", 10.5), align="c", spacing=0.12)
    title = "台湾居民居住证" if region == "台湾" else "港澳居民居住证"
    sheet.text(x + 50, y + 13.5, title, Style("song_bold", 15), align="c", spacing=0.05)
    label, value = Style("hei", 7.2), Style("hei", 8)
    sheet.text(x + 12, y + 27, "签发机关", label)
    sheet.text(x + 28, y + 26.8, Run(issuer, "issuer"), value)
    sheet.text(x + 12, y + 33.5, "有效期限", label)
    sheet.text(x + 28, y + 33.3, [on(start, "valid_from", "dot"), "-", on(end, "valid_to", "dot")], value)
    sheet.text(x + 12, y + 40, "通行证号码", label)
    sheet.text(x + 28, y + 39.8, pass_no, value)
    sheet.text(x + 12, y + 46.5, "签发次数", label)
    sheet.text(x + 28, y + 46.3, f"{times:02d}", value)


def _resident(job: Job) -> tuple[Person, str, str, str, str, date, date, str, int]:
    """Person, region, number, address, issuer, term, pass number, times issued."""
    rng = job.rng
    area = rng.choice(list(_REGIONS))
    person = a_person(rng, WORDS)
    start = a_day(rng, date(2022, 1, 5), date(2026, 10, 20))
    pass_no = f"{rng.randrange(10**8):08d}" if area == "830000" else f"{'H' if area == '810000' else 'M'}{rng.randrange(10**8):08d}"  # fmt: skip
    home = job.facts.home
    address = f"河南省信阳市{zone(job)}{home.community.street}{home.community.name}{home.room_text}"
    number = _permit_number(job, person, area)
    return person, _REGIONS[area], number, address, _police(job), start, years_later(start, 5), pass_no, rng.choice([1, 1, 2])  # fmt: skip


def _permit_values(person: Person, number: str, issuer: str, start: date, end: date) -> dict[str, Value]:
    return {
        "name": person.name,
        "id_number": number,
        "issuer": issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }


def permit_card_pair(job: Job) -> Drawn:
    """Both sides of the card, enlarged by a copier, one under the other on A4, with a note of purpose."""
    rng = job.rng
    person, region, number, address, issuer, start, end, pass_no, times = _resident(job)
    tint: Colour = rng.choice([(214, 228, 240), (232, 222, 236), (220, 234, 224)])
    sheet = job.sheet()
    upside = job.chance(0.4)
    first, second = (62.0, 146.0) if upside else (146.0, 62.0)
    _front(sheet, 62.2, first, person, number, address, tint)
    _back(sheet, 62.2, second, region, issuer, start, end, pass_no, times, tint)
    if job.chance(0.5):
        watermark(sheet, "仅供充电桩用电报装使用", colour=(226, 226, 230), size_mm=6, rows=2)
    note = Style("kai", 13, jitter=0.05)
    sheet.text(62, 226, "此件仅用于办理个人充电桩报装，再次复印无效。", note)
    sheet.text(122, 238, on(job.facts.consent_date, "", "dot"), note)
    return drawn("hmt_residence_permit", "rye_permit_card_pair", [sheet], _permit_values(person, number, issuer, start, end))  # fmt: skip


def permit_two_photos(job: Job) -> Drawn:
    """Each side a page of its own, the card nearly filling it, as a phone's scanning app stores it."""
    rng = job.rng
    person, region, number, address, issuer, start, end, pass_no, times = _resident(job)
    tint: Colour = rng.choice([(206, 222, 238), (226, 216, 232)])
    front, back = job.sheet(95, 64), job.sheet(95, 64)
    desk: Colour = rng.choice([(226, 224, 220), (88, 82, 78), (200, 190, 170)])
    for sheet in (front, back):
        sheet.fill(0, 0, 95, 64, desk)
    _front(front, 4.7, 5, person, number, address, tint)
    _back(back, 4.7, 5, region, issuer, start, end, pass_no, times, tint)
    order = [back, front] if job.chance(0.3) else [front, back]
    return drawn("hmt_residence_permit", "rye_permit_two_photos", order, _permit_values(person, number, issuer, start, end))  # fmt: skip


def _card(job: Job, sheet: Sheet, left: float, top: float, person: Person, relation: str, station: str, *, marked: bool) -> None:  # fmt: skip
    """常住人口登记卡, printed by the machine of the police station."""
    rng, wide = job.rng, 126.0
    sheet.text(left + wide / 2, top, "常 住 人 口 登 记 卡", Style("song_bold", 13), align="c")
    label, value = Style("song", 8.5), Style("song", 9.5)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name if marked else "")

    birth_place = f"河南省{rng.choice(['罗山县', '光山县', '息县', '信阳市平桥区', '潢川县'])}"
    rows: Rows = [
        (9, [(22, "姓　　名", True), (41, val(person.name, "name"), False), (24, "户主或与\n户主关系", True), (39, val(relation, "relation"), False)]),
        (9, [(22, "曾 用 名", True), (41, "", False), (24, "性　　别", True), (39, person.sex, False)]),
        (9, [(22, "出 生 地", True), (41, birth_place, False), (24, "民　　族", True), (39, person.ethnicity, False)]),
        (9, [(22, "籍　　贯", True), (41, birth_place, False), (24, "出生日期", True), (39, on(person.birth), False)]),
        (9, [(22, "本市（县）\n其他住址", True), (65, "", False), (18, "宗教信仰", True), (21, "", False)]),
        (9, [(22, "公民身份\n证件编号", True), (53, val(person.id_number, "id_number"), False), (12, "身高", True), (14, str(rng.randrange(155, 184)), False), (11, "血型", True), (14, "", False)]),
        (9, [(22, "文化程度", True), (27, rng.choice(["大学本科", "高中", "大学专科", "初中"]), False), (18, "婚姻状况", True), (22, rng.choice(["已婚", "初婚", "未婚"]), False), (18, "兵役状况", True), (19, "", False)]),
        (9, [(22, "服务处所", True), (53, rng.choice(["", "务农", "信阳市第一小学", "个体"]), False), (18, "职业", True), (33, "", False)]),
        (9, [(42, "何时由何地迁来本市（县）", True), (84, "", False)]),
        (9, [(42, "何时由何地迁来本址", True), (84, rng.choice(["", f"{rng.randrange(2003, 2012)}年由{zone(job)}迁来"]), False)]),
    ]  # fmt: skip
    y = table(sheet, left, top + 9, rows, label=label, value=value)
    when = a_day(rng, date(2012, 1, 1), date(2025, 10, 30))
    sheet.text(left, y + 4, "承办人签章：", Style("song", 9.5))
    sheet.text(left + 24, y + 3.4, someone(job), Style("kai", 11))
    sheet.text(left + wide, y + 4, ["登记日期：", on(when)], Style("song", 9.5), align="r")
    seals.put_round(sheet, left + 40, y + 2, seals.SealText(station, "户口专用章"), diameter=28)


def register_booklet_spread(job: Job) -> Drawn:
    """Copy of the book on one upright A4: page of the household above, a member's card below."""
    rng, facts = job.rng, job.facts
    head, member = facts.spouse, facts.person
    relation = "夫" if member.male else "妻"
    station = f"{_police(job)}{rng.choice(['东风', '湖滨', '柳林', '春晓'])}派出所"
    sheet = job.sheet()
    left = 40.0
    sheet.rect(left - 6, 12, 138, 112, line=0.2, fill=(180, 180, 180))
    sheet.text(left + 63, 20, "居 民 户 口 簿", Style("song_bold", 14), align="c")
    label, value = Style("song", 10), Style("song", 10.5)
    rows: Rows = [
        (11, [(22, "户　别", True), (41, rng.choice(["家庭户", "非农业家庭户", "居民家庭户"]), False), (24, "户主姓名", True), (39, Run(head.name, "householder"), False)]),
        (11, [(22, "户　号", True), (104, f"{rng.randrange(10**9):09d}", False)]),
        (13, [(22, "住　址", True), (104, head.address, False)]),
    ]  # fmt: skip
    y = table(sheet, left, 32, rows, label=label, value=value)
    sheet.text(left + 8, y + 12, "省级公安机关户口专用章", Style("song", 10))
    sheet.text(left + 74, y + 12, "户口登记机关户口专用章", Style("song", 10))
    seals.put_round(sheet, left + 30, y + 15, seals.SealText("河南省公安厅", "户口专用章"), diameter=30)
    seals.put_round(sheet, left + 92, y + 15, seals.SealText(station, "户口专用章"), diameter=30)
    sheet.text(left, y + 36, f"承办人签章：{someone(job)}", Style("song", 10))
    issued = a_day(rng, date(2010, 1, 1), date(2024, 12, 30))
    sheet.text(left + 126, y + 36, [on(issued, "", "spaced"), " 签发"], Style("song", 10), align="r")
    sheet.rect(left - 6, 138, 138, 128, line=0.2, fill=(180, 180, 180))
    _card(job, sheet, left, 144, member, relation, station, marked=True)
    values: dict[str, Value] = {
        "householder": head.name,
        "name": member.name,
        "relation": relation,
        "id_number": member.id_number,
    }
    return drawn("household_register", "rye_register_booklet_spread", [sheet], values)


def register_single_card(job: Job) -> Drawn:
    """The book scanned page by page, landscape: first page, then the card of the householder."""
    rng, owner = job.rng, job.facts.person
    station = f"{_police(job)}{rng.choice(['五里', '羊山', '城关', '前进'])}派出所"
    first, second = job.sheet(148, 128), job.sheet(148, 128)
    for sheet in (first, second):
        sheet.fill(0, 0, 148, 128, (250, 248, 240))
    relation = "户主"
    body = Style("song", 11)
    lines: list[tuple[str, Runs]] = [
        ("户　　别", rng.choice(["非农业家庭户口", "家庭户", "农业家庭户"])),
        ("户主姓名", Run(owner.name, "householder")),
        ("户　　号", f"{rng.randrange(10**8):08d}"),
        ("住　　址", owner.address),
    ]
    first.text(74, 10, "№ " + f"{rng.randrange(10**9):09d}", Style("song", 10), align="c")
    y = 22.0
    for title, runs in lines:
        first.text(18, y, title, body)
        y = first.flow(42, y, 92, runs, body, leading=1.4)
        first.line(42, y, 134, y, width=0.15)
        y += 5
    first.text(20, 84, "省级公安机关", Style("song", 10))
    first.text(80, 84, "户口登记机关", Style("song", 10))
    seals.put_round(first, 44, 92, seals.SealText("河南省公安厅", "户口专用章"), diameter=30)
    seals.put_round(first, 108, 92, seals.SealText(station, "户口专用章"), diameter=30)
    issued = a_day(rng, date(2008, 1, 1), date(2023, 12, 30)) + timedelta(days=1)
    first.text(134, 114, [on(issued), "签发"], Style("song", 10), align="r")
    _card(job, second, 11, 6, owner, relation, station, marked=True)
    values: dict[str, Value] = {
        "householder": owner.name,
        "name": owner.name,
        "relation": relation,
        "id_number": owner.id_number,
    }
    return drawn("household_register", "rye_register_single_card", [first, second], values)


LAYOUTS: Layouts = {
    "hmt_residence_permit": {"rye_permit_card_pair": permit_card_pair, "rye_permit_two_photos": permit_two_photos},
    "household_register": {
        "rye_register_booklet_spread": register_booklet_spread,
        "rye_register_single_card": register_single_card,
    },
}
