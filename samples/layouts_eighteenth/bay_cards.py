"""临时居民身份证 and 护照."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import BLUE_INK, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Told, latin, mrz_digit, pitched
from samples.ornaments import emblem, guilloche, portrait
from samples.people import Person, a_day, years_later
from samples.truth import Drawn

_W, _H = 85.6, 54.0
_PALE = (238, 243, 236)


def _temp_front(sheet: Sheet, x: float, y: float, zoom: float) -> None:
    """The emblem side: title, issuer, term."""
    guilloche(sheet, x, y, _W * zoom, _H * zoom, (206, 220, 200), waves=16, paper=_PALE)
    sheet.rect(x, y, _W * zoom, _H * zoom, line=0.2, fill=(150, 160, 150))
    emblem(sheet, x + 12 * zoom, y + 13 * zoom, 14 * zoom)
    style = Style("hei_bold", 12 * zoom)
    sheet.text(x + 51 * zoom, y + 6.5 * zoom, "中华人民共和国", Style("song_bold", 11 * zoom), align="c", spacing=0.2)
    sheet.text(x + 51 * zoom, y + 15 * zoom, "临时居民身份证", style.sized(15 * zoom), align="c", spacing=0.12)


def _temp_term(job: Job) -> tuple[date, date]:
    """Three months from some day of this autumn."""
    start = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 12))
    year, month = (start.year + 1, start.month - 9) if start.month > 9 else (start.year, start.month + 3)
    return start, date(year, month, min(start.day, 28))


def _temp_back(told: Told, sheet: Sheet, x: float, y: float, zoom: float, person: Person) -> None:
    """The portrait side."""
    label, value = Style("hei", 6.6 * zoom, (70, 96, 80)), Style("hei_bold", 7.4 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, _W * zoom, _H * zoom, (210, 222, 204), waves=16, paper=_PALE)
    sheet.rect(x, y, _W * zoom, _H * zoom, line=0.2, fill=(150, 160, 150))
    rows = (("姓名", 5.4), ("性别", 11.6), ("出生", 17.8), ("住址", 24.2))
    for text, dy in rows:
        sheet.text(*at(5, dy), text, label, spacing=0.2)
    sheet.text(*at(15, 5), told("name", person.name), value.sized(8.4 * zoom), spacing=0.1)
    sheet.text(*at(15, 11.4), person.sex, value)
    sheet.text(*at(24, 11.6), "民族", label, spacing=0.2)
    sheet.text(*at(33, 11.4), person.ethnicity, value)
    birth = person.birth
    for dx, text in ((15, str(birth.year)), (26, "年"), (31, str(birth.month)), (36, "月"), (41, str(birth.day))):
        sheet.text(*at(dx, 17.6), text, label if text in "年月" else value)
    sheet.text(*at(46, 17.6), "日", label)
    sheet.flow(*at(15, 24), 36 * zoom, told("address", person.address), value, leading=1.4)
    sheet.text(*at(5, 45.4), "公民身份号码", label)
    sheet.text(*at(29, 45), told("id_number", person.id_number), value.sized(8.8 * zoom), spacing=0.14)
    portrait(sheet, *at(57, 7.5), 22.5 * zoom, 29 * zoom)


def temp_copy(job: Job) -> Drawn:
    """A photocopy of both sides, one below the other, with the holder's note beneath."""
    told, sheet, person = Told(), job.sheet(), job.facts.person
    zoom = job.rng.choice((1.0, 1.25))
    x = (210 - _W * zoom) / 2
    start, end = _temp_term(job)
    top = job.rng.uniform(28, 40)
    _temp_back(told, sheet, x, top, zoom, person)
    low = top + _H * zoom + job.rng.uniform(10, 26)
    _temp_front(sheet, x, low, zoom)
    style = Style("hei", 7.6 * zoom)
    sheet.text(x + 16 * zoom, low + 35 * zoom, ["签发机关　", told("issuer", person.id_issuer)], style)
    runs: list[str | Run] = ["有效期限　", told("valid_from", f"{start:%Y.%m.%d}", start.isoformat()), "-"]
    runs.append(told("valid_to", f"{end:%Y.%m.%d}", end.isoformat()))
    sheet.text(x + 16 * zoom, low + 43 * zoom, runs, style)
    note = Style("kai", 15, BLUE_INK, jitter=0.05)
    y = low + _H * zoom + 22
    sheet.text(48, y, "此复印件与原件一致，仅用于办理充电桩用电报装。", note)
    sheet.text(112, y + 12, person.name, note.sized(19))
    sheet.text(112, y + 23, f"{start.year}.{start.month}.{min(28, start.day + 4)}", note)
    return told.done("temp_id_card", "bay_temp_copy", sheet)


def temp_slip(job: Job) -> Drawn:
    """The laminated slip alone: emblem and title, then data and term, on one long side, and the reverse's notes."""
    told, sheet, person = Told(), job.sheet(118, 170), job.facts.person
    start, end = _temp_term(job)
    x, y = 11.0, 10.0
    guilloche(sheet, x, y, 96, 68, (214, 206, 188), waves=20, paper=(249, 246, 236))
    sheet.rect(x, y, 96, 68, line=0.25, fill=(160, 150, 130))
    sheet.text(59, y + 4.5, "中华人民共和国临时居民身份证", Style("song_bold", 13), align="c", spacing=0.06)
    label, value = Style("song", 8), Style("kai", 10)
    sheet.text(x + 6, y + 15, ["姓　　名　", told("name", person.name, style=value)], label)
    sheet.text(
        x + 6,
        y + 22,
        ["性　　别　", Run(person.sex, "", value), "　　民　族　", Run(person.ethnicity, "", value)],
        label,
    )
    birth = f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日"
    sheet.text(x + 6, y + 29, ["出　　生　", Run(birth, "", value.sized(9))], label)
    sheet.text(x + 6, y + 36, "住　　址", label)
    sheet.flow(x + 21, y + 35.6, 42, told("address", person.address), value.sized(9), leading=1.3)
    sheet.text(
        x + 6, y + 54, ["公民身份号码　", told("id_number", person.id_number, style=Style("hei_bold", 10.5))], label
    )
    sheet.text(x + 6, y + 61, f"No.{job.rng.randrange(10**7):07d}", Style("song", 7, (190, 40, 40)))
    portrait(sheet, x + 68, y + 14, 23, 29)
    y = 90.0
    guilloche(sheet, x, y, 96, 68, (214, 206, 188), waves=20, paper=(249, 246, 236))
    sheet.rect(x, y, 96, 68, line=0.25, fill=(160, 150, 130))
    sheet.text(x + 8, y + 9, ["签发机关：", told("issuer", person.id_issuer, style=value)], Style("song", 9.5))
    term = Style("song", 9.5)
    sheet.text(
        x + 8,
        y + 19,
        [
            "有效期限：自",
            told.day("valid_from", start, "plain", style=value.sized(9.5)),
            "至",
            told.day("valid_to", end, "plain", style=value.sized(9.5)),
        ],
        term,
    )
    small = Style("song", 7.5)
    line = y + 31
    for text in (
        "注意事项：",
        "一、本证在有效期限内与居民身份证具有同等证明效力。",
        "二、持证人应妥善保管，不得涂改、转借、冒用。",
        "三、领取居民身份证时，应将本证交回公安机关。",
        "四、有效期限届满，本证自行失效。",
    ):
        sheet.text(x + 8, line, text, small)
        line += 5.4
    police = person.id_issuer
    seals.put_round(sheet, x + 74, y + 40, seals.SealText(police, centre="户籍专用章"), diameter=30)
    return told.done("temp_id_card", "bay_temp_slip", sheet)


_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def _lines(person: Person, number: str, end: date) -> tuple[str, str]:
    family, given = latin(person.name)
    first = f"POCHN{family}<<{given}".ljust(44, "<")
    birth, until = f"{person.birth:%y%m%d}", f"{end:%y%m%d}"
    body = number + mrz_digit(number) + "CHN" + birth + mrz_digit(birth) + ("M" if person.male else "F")
    body += until + mrz_digit(until) + "LBMNOPKI" + "<<<<<<"
    optional = body[28:42]
    second = body[:42] + mrz_digit(optional)
    second += mrz_digit(second[:10] + second[13:20] + second[21:43])
    return first, second


def _english(day: date, *, both: bool) -> str:
    month = f"{day.month}月/{_MONTHS[day.month - 1]}" if both else _MONTHS[day.month - 1]
    return f"{day.day:02d} {month} {day.year}"


def _data_page(
    told: Told, sheet: Sheet, x: float, y: float, person: Person, *, number: str, issued: date, end: date, old: bool
) -> None:
    """125 x 88 mm: the page with the portrait."""
    guilloche(sheet, x, y, 125, 88, (226, 206, 212) if old else (206, 214, 232), waves=26, paper=(250, 246, 244))
    label, value = Style("hei", 5.4, (90, 80, 96)), Style("hei_bold", 8.6)
    sheet.text(x + 40, y + 3.5, "中华人民共和国", Style("song_bold", 10), spacing=0.15)
    sheet.text(x + 76, y + 3.9, "PEOPLE'S REPUBLIC OF CHINA", Style("song", 7.5))
    sheet.text(x + 5, y + 5.5, "护照", Style("song_bold", 12))
    sheet.text(x + 15.5, y + 6.9, "PASSPORT", Style("song", 8))
    portrait(sheet, x + 5, y + 16, 31, 41)
    family, given = latin(person.name)

    def item(dx: float, dy: float, name: str, text: str | Run) -> None:
        sheet.text(x + dx, y + dy, name, label)
        sheet.text(x + dx, y + dy + 2.6, text, value)

    item(41, 11, "类型/Type", "P")
    item(62, 11, "国家码/Country Code", "CHN")
    item(91, 11, "护照号/Passport No.", told("passport_no", number))
    sheet.text(x + 41, y + 19.5, "姓名/Name", label)
    name_style = Style("song_bold", 9.5)
    sheet.text(x + 41, y + 22.2, told("name", person.name), name_style)
    sheet.text(x + 41, y + 26.4, f"{family}, {given}" if given else family, value)
    item(41, 32.5, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}")
    item(62, 32.5, "国籍/Nationality", "中国/CHINESE")
    birth = told("birth_date", _english(person.birth, both=old), person.birth.isoformat())
    item(91, 32.5, "出生日期/Date of birth", birth)
    item(41, 41, "出生地点/Place of birth", "河南/HENAN")
    item(91, 41, "签发日期/Date of issue", _english(issued, both=old))
    item(41, 49.5, "签发地点/Place of issue", "河南/HENAN")
    item(91, 49.5, "有效期至/Date of expiry", told("valid_to", _english(end, both=old), end.isoformat()))
    sheet.text(x + 41, y + 58, "签发机关/Authority", label)
    sheet.text(x + 41, y + 60.6, "公安部出入境管理局" if old else "国家移民管理局", Style("song_bold", 8))
    english = "MPS Exit & Entry Administration" if old else "National Immigration Administration, PRC"
    sheet.text(x + 41, y + 64, english, Style("song", 6))
    sheet.text(x + 91, y + 58, "持证人签名/Bearer's signature", label)
    if not old:
        sheet.text(x + 93, y + 60.5, person.name, Style("kai", 13, jitter=0.06))
    sheet.fill(x, y + 69, 125, 19, (252, 250, 248))
    for place, line in enumerate(_lines(person, number, end)):
        pitched(sheet, x + 4.5, y + 72.5 + place * 6.6, line, Style("hei_bold", 9.6), 2.64)


def passport_page(job: Job) -> Drawn:
    """The data page of an e-passport, laid open with the signature page above it."""
    told, sheet, person = Told(), job.sheet(137, 190), job.facts.person
    issued = a_day(job.rng, date(2018, 6, 1), date(2026, 6, 1))
    end = years_later(issued, 10) - timedelta(days=1)
    number = job.rng.choice("E") + job.rng.choice("ABCDEFGHJK") + f"{job.rng.randrange(10**7):07d}"
    x = 6.0
    guilloche(sheet, x, 5, 125, 88, (222, 226, 214), waves=24, paper=(248, 249, 244))
    sheet.text(68, 18, "中华人民共和国外交部请各国军政机关对持照人", Style("song", 10), align="c")
    sheet.text(68, 24, "予以通行的便利和必要的协助。", Style("song", 10), align="c")
    english = (
        "The Ministry of Foreign Affairs of the People's Republic of China requests all civil and military "
        "authorities of foreign countries to allow the bearer of this passport to pass freely and afford assistance "
        "in case of need."
    )
    sheet.flow(26, 34, 86, english, Style("song", 7.5), leading=1.4)
    sheet.text(68, 80, "2", Style("song", 7), align="c")
    _data_page(told, sheet, x, 96, person, number=number, issued=issued, end=end, old=False)
    return told.done("passport", "bay_passport_page", sheet)


def passport_copy(job: Job) -> Drawn:
    """An older passport copied on A4: data page, then the observations page, a purpose note by hand."""
    told, sheet, person = Told(), job.sheet(), job.facts.person
    issued = a_day(job.rng, date(2017, 1, 10), date(2019, 2, 1))
    end = years_later(issued, 10)
    number = "G" + f"{job.rng.randrange(10**8):08d}"
    x, y = 42.0, job.rng.uniform(28, 44)
    _data_page(told, sheet, x, y, person, number=number, issued=issued, end=end, old=True)
    sheet.rect(x, y, 125, 88, line=0.2, fill=(150, 150, 150))
    low = y + 88
    guilloche(sheet, x, low, 125, 88, (230, 216, 220), waves=24, paper=(250, 247, 246))
    sheet.rect(x, low, 125, 88, line=0.2, fill=(150, 150, 150))
    sheet.text(x + 62, low + 8, "备注", Style("song_bold", 10), align="c", spacing=0.6)
    sheet.text(x + 62, low + 13, "OBSERVATIONS", Style("song", 7.5), align="c")
    sheet.text(x + 10, low + 24, "持照人签名 Signature of bearer", Style("song", 7.5))
    sheet.line(x + 52, low + 29, x + 105, low + 29, width=0.15)
    sheet.text(x + 60, low + 21.5, person.name, Style("kai", 15, jitter=0.06))
    address = f"{job.facts.home.community.name}{job.facts.home.room_text}"
    sheet.text(x + 10, low + 38, "地址 Address", Style("song", 7.5))
    sheet.text(x + 34, low + 37, address, Style("kai", 10, BLUE_INK, jitter=0.04))
    sheet.text(x + 10, low + 47, "电话 Tel.", Style("song", 7.5))
    sheet.text(x + 34, low + 46.4, person.phone, Style("kai", 10, BLUE_INK, jitter=0.04))
    sheet.text(x + 62, low + 80, "33", Style("song", 7), align="c")
    sheet.text(46, low + 104, "复印件仅供办理充电桩报装使用，再次复印无效", Style("kai", 14, jitter=0.05))
    return told.done("passport", "bay_passport_copy", sheet)


LAYOUTS: Layouts = {
    "temp_id_card": {"bay_temp_copy": temp_copy, "bay_temp_slip": temp_slip},
    "passport": {"bay_passport_page": passport_page, "bay_passport_copy": passport_copy},
}
