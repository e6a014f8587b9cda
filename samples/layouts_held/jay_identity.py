"""Cards and books of persons: temporary identity card, passport, residence permit."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import WORDS, serial
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, a_person, years_later
from samples.truth import Drawn, Value, drawn

_W, _H = 85.6, 54.0
_INK = (58, 92, 120)
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_FAMILY = {"石": "SHI", "卢": "LU", "蒋": "JIANG", "方": "FANG", "姚": "YAO", "孔": "KONG", "尹": "YIN", "贺": "HE"}
_GIVEN = {
    "穗": "SUI",
    "黍": "SHU",
    "荞": "QIAO",
    "芸": "YUN",
    "菽": "SHU",
    "莼": "CHUN",
    "岚": "LAN",
    "澄": "CHENG",
    "鸿": "HONG",
    "骏": "JUN",
    "峻": "JUN",
    "沛": "PEI",
    "炜": "WEI",
    "铭": "MING",
    "鹭": "LU",
}


def _card(sheet: Sheet, x: float, y: float, zoom: float, wave: tuple[int, int, int]) -> None:
    guilloche(sheet, x, y, _W * zoom, _H * zoom, wave, waves=18, paper=(248, 249, 246))
    sheet.rect(x, y, _W * zoom, _H * zoom, line=0.15, fill=(170, 176, 182))


def _purpose(job: Job, sheet: Sheet) -> None:
    if job.variant.watermark or (job.variant.watermark is None and job.chance(0.25)):
        watermark(sheet, job.rng.choice(["仅供充电桩用电报装", "此复印件限办理充电设施手续用"]), rows=2)


def temp_id(job: Job) -> Drawn:
    """临时居民身份证: the side of the Great Wall with the name of the card, and the side of the data."""
    person, sheet = job.facts.person, job.sheet()
    zoom = job.rng.choice([1.0, 1.2, 1.45])
    left, top = (210 - _W * zoom) / 2, 36 + job.rng.uniform(-6, 10)
    issued = a_day(job.rng, date(2026, 9, 3), date(2026, 11, 18))
    until = issued + timedelta(days=job.rng.choice([90, 91]))
    label, value = Style("hei", 6.8 * zoom, _INK), Style("hei", 7.8 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return left + dx * zoom, top + dy * zoom

    _card(sheet, left, top, zoom, (206, 222, 226))
    sheet.text(*at(42.8, 14), "中华人民共和国", Style("song_bold", 14 * zoom, _INK), align="c", spacing=0.15)
    sheet.text(*at(42.8, 25), "临时居民身份证", Style("song_bold", 19 * zoom, _INK), align="c", spacing=0.12)
    top += _H * zoom + job.rng.uniform(14, 34)
    _card(sheet, left, top, zoom, (216, 226, 214))
    sheet.text(*at(5, 4.2), "姓名", label)
    sheet.text(*at(14, 3.8), Run(person.name, "name"), value.sized(9 * zoom), spacing=0.1)
    sheet.text(*at(5, 10.2), "性别", label)
    sheet.text(*at(14, 10), person.sex, value)
    sheet.text(*at(23, 10.2), "民族", label)
    sheet.text(*at(32, 10), person.ethnicity, value)
    sheet.text(*at(5, 16.2), "出生", label)
    birth = person.birth
    sheet.text(*at(14, 16), f"{birth.year} 年 {birth.month} 月 {birth.day} 日", value)
    sheet.text(*at(5, 22.2), "住址", label)
    sheet.flow(*at(14, 22), 39 * zoom, Run(person.address, "address"), value, leading=1.3)
    sheet.text(*at(5, 36), "公民身份号码", label)
    sheet.text(*at(26, 35.6), Run(person.id_number, "id_number"), value.sized(9 * zoom), spacing=0.12)
    sheet.text(*at(5, 42), "有效期限", label)
    sheet.text(
        *at(20, 41.8),
        [
            Run(numbers.written_date(issued, form="dot"), "valid_from"),
            "-",
            Run(numbers.written_date(until, form="dot"), "valid_to"),
        ],
        value,
    )
    sheet.text(*at(5, 47.6), "签发机关", label)
    sheet.text(*at(20, 47.4), Run(person.id_issuer, "issuer"), value)
    portrait(sheet, *at(60, 5), 20 * zoom, 25 * zoom)
    _purpose(job, sheet)
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": issued.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn("temp_id_card", "jay_wall_card", [sheet], values)


def residence_permit(job: Job) -> Drawn:
    """港澳居民居住证 or 台湾居民居住证, both sides on one page."""
    rng, sheet = job.rng, job.sheet()
    person = a_person(rng, WORDS)
    taiwan = job.chance(0.4)
    area = "830000" if taiwan else rng.choice(["810000", "820000"])
    first17 = f"{area}{person.birth:%Y%m%d}{rng.randrange(1, 200) * 2 + person.male:03d}"
    number = first17 + numbers.id_check_digit(first17)
    title = "台湾居民居住证" if taiwan else "港澳居民居住证"
    issued = a_day(rng, date(2022, 1, 5), date(2026, 10, 20))
    until = years_later(issued, 5)
    pass_no = serial(job, 8) if taiwan else rng.choice("HM") + serial(job, 8)
    zoom = rng.choice([1.0, 1.3, 1.5])
    left, top = (210 - _W * zoom) / 2, 30 + rng.uniform(-6, 8)
    label, value = Style("hei", 6.6 * zoom, _INK), Style("hei", 7.8 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return left + dx * zoom, top + dy * zoom

    _card(sheet, left, top, zoom, (228, 216, 222))
    sheet.text(*at(5.5, 6.2), "姓名", label)
    sheet.text(*at(15, 5.8), Run(person.name, "name"), value.sized(9 * zoom), spacing=0.1)
    sheet.text(*at(5.5, 13.4), "性别", label)
    sheet.text(*at(15, 13.1), person.sex, value)
    sheet.text(*at(5.5, 20), "出生", label)
    for dx, text, style in (
        (15.0, str(person.birth.year), value),
        (24.0, "年", label),
        (29.0, str(person.birth.month), value),
        (34.0, "月", label),
        (38.5, str(person.birth.day), value),
        (43.0, "日", label),
    ):
        sheet.text(*at(dx, 19.8), text, style)
    sheet.text(*at(5.5, 26.6), "住址", label)
    sheet.flow(*at(15, 26.3), 37 * zoom, person.address, value, leading=1.4)
    sheet.text(*at(5.5, 45.8), "公民身份号码", label)
    sheet.text(*at(28, 45.2), Run(number, "id_number"), value.sized(9 * zoom), spacing=0.14)
    portrait(sheet, *at(57, 8), 23 * zoom, 29 * zoom)
    top += _H * zoom + rng.uniform(12, 24)
    _card(sheet, left, top, zoom, (216, 220, 232))
    emblem(sheet, *at(14, 13), 15 * zoom)
    sheet.text(*at(52, 6), "中华人民共和国", Style("song_bold", 12 * zoom), align="c", spacing=0.12)
    sheet.text(*at(52, 14.4), title, Style("song_bold", 17 * zoom), align="c", spacing=0.05)
    lines: list[tuple[float, str, Runs]] = [
        (29, "签发机关", [Run(person.id_issuer, "issuer")]),
        (
            35,
            "有效期限",
            [
                Run(numbers.written_date(issued, form="dot"), "valid_from"),
                "-",
                Run(numbers.written_date(until, form="dot"), "valid_to"),
            ],
        ),
        (41, "通行证号码", [pass_no]),
        (47, "签发次数", [f"{rng.randrange(1, 4):02d}"]),
    ]
    for dy, name, runs in lines:
        sheet.text(*at(16, dy), name, label.sized(7 * zoom))
        sheet.text(*at(35, dy - 0.2), runs, value)
    _purpose(job, sheet)
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": number,
        "issuer": person.id_issuer,
        "valid_from": issued.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn("hmt_residence_permit", "jay_two_sides", [sheet], values)


def _check(text: str) -> str:
    """ICAO 9303."""
    total = sum(
        (0 if char == "<" else int(char, 36)) * weight for char, weight in zip(text, (7, 3, 1) * 20, strict=False)
    )
    return str(total % 10)


def _spoken(day: date) -> str:
    return f"{day.day:02d} {day.month}月/{_MONTHS[day.month - 1]} {day.year}"


def _traveller(job: Job) -> tuple[Person, str, str]:
    family = job.rng.choice(list(_FAMILY))
    given = job.rng.sample(list(_GIVEN), job.rng.choice([1, 2, 2]))
    person = a_person(job.rng, WORDS, name=family + "".join(given))
    return person, _FAMILY[family], "".join(_GIVEN[char] for char in given)


def passport(job: Job) -> Drawn:
    """中华人民共和国护照: the data page alone or below the page of remarks."""
    rng, sheet = job.rng, job.sheet(*((210.0, 297.0) if job.chance(0.5) else (140.0, 106.0)))
    person, family, given = _traveller(job)
    number = "E" + rng.choice(["", "", "D", "J", "K"])
    number += serial(job, 9 - len(number))
    issued = a_day(rng, date(2017, 2, 1), date(2026, 9, 30))
    until = years_later(issued, 10) - timedelta(days=1)
    left, top = (sheet.width_mm - 125) / 2, 9.0
    if sheet.height_mm > 200:
        top = 118.0
        guilloche(sheet, left, top - 90, 125, 88, (226, 214, 220), waves=22, paper=(250, 246, 246))
        sheet.text(left + 62, top - 70, "备注", Style("hei", 10, _INK), align="c", spacing=1)
        sheet.text(left + 62, top - 64, "OBSERVATIONS", Style("hei", 7, _INK), align="c")
        sheet.text(left + 62, top - 20, "持照人签名 Bearer's signature", Style("hei", 6.5, _INK), align="c")
        sheet.text(left + 62, top - 32, Run(person.name, "name"), Style("kai", 17, jitter=0.05), align="c")
    guilloche(sheet, left, top, 125, 88, (218, 222, 232), waves=24, paper=(249, 248, 250))
    sheet.rect(left, top, 125, 88, line=0.15, fill=(170, 170, 180))
    tiny, value = Style("hei", 5.2, _INK), Style("hei", 8.6)
    sheet.text(left + 6, top + 3, "护照  PASSPORT", Style("song_bold", 11, (140, 40, 50)))
    sheet.text(left + 119, top + 3, "中华人民共和国", Style("song_bold", 10, (140, 40, 50)), align="r", spacing=0.2)
    portrait(sheet, left + 5, top + 14, 32, 41)
    places = rng.choice([("河南", "HENAN"), ("湖北", "HUBEI"), ("安徽", "ANHUI")])
    sex = "男/M" if person.male else "女/F"
    for dx, dy, name, runs in (
        (42, 10, "类型/Type", "P"),
        (62, 10, "国家码/Country Code", "CHN"),
        (91, 10, "护照号/Passport No.", Run(number, "passport_no", value.sized(10))),
        (42, 18, "姓名/Name", Run(person.name, "name")),
        (42, 30, "性别/Sex", sex),
        (62, 30, "国籍/Nationality", "中国/CHINESE"),
        (91, 30, "出生日期/Date of birth", Run(_spoken(person.birth), "birth_date")),
        (42, 38.5, "出生地点/Place of birth", f"{places[0]}/{places[1]}"),
        (91, 38.5, "签发日期/Date of issue", _spoken(issued)),
        (42, 47, "签发地点/Place of issue", "河南/HENAN"),
        (91, 47, "有效期至/Date of expiry", Run(_spoken(until), "valid_to")),
        (42, 55.5, "签发机关/Authority", rng.choice(["公安部出入境管理局", "中华人民共和国国家移民管理局"])),
    ):
        sheet.text(left + dx, top + dy, name, tiny)
        sheet.text(left + dx, top + dy + 2.4, runs, value)
    sheet.text(left + 42, top + 24.6, f"{family}, {given}", value)
    first = f"P<CHN{family}<<{given}".ljust(44, "<")
    code = number.ljust(9, "<")
    born, ends = f"{person.birth:%y%m%d}", f"{until:%y%m%d}"
    second = f"{code}{_check(code)}CHN{born}{_check(born)}{'M' if person.male else 'F'}{ends}{_check(ends)}"
    extra = "L" + "".join(rng.choice("ABCDEFGHIJKLMNOP") for _ in range(11)) + "<<"
    second += extra + _check(extra)
    second += _check(second[:10] + second[13:20] + second[21:43])
    for row, text in enumerate((first, second)):
        for place, char in enumerate(text):
            field = "passport_no" if row == 1 and place < len(number) else ""
            sheet.text(left + 6.5 + place * 2.56, top + 69 + row * 7, Run(char, field), Style("hei", 9.4), align="c")
    values: dict[str, Value] = {
        "name": person.name,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn("passport", "jay_data_page", [sheet], values)


LAYOUTS: Layouts = {
    "temp_id_card": {"jay_wall_card": temp_id},
    "hmt_residence_permit": {"jay_two_sides": residence_permit},
    "passport": {"jay_data_page": passport},
}
