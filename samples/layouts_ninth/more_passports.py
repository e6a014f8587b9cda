"""护照: data pages with their machine-readable zone."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import hand
from samples.ornaments import guilloche, portrait
from samples.people import a_day, a_phone, years_later
from samples.truth import Drawn, drawn

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FAMILIES = {"孔": "KONG", "邱": "QIU", "文": "WEN", "尤": "YOU", "柏": "BAI", "施": "SHI"}
_SOUNDS = "YAN SUN JING YING ZHENG MAI TAO SUO DI YUAN FAN LU SUI DUO LI XIAN LONG XUN FA XIAO"
_GIVEN = dict(zip("砚榫鲸萤筝麦陶蓑笛鸢帆橹穗铎砺舷垄埙筏箫", _SOUNDS.split(), strict=True))


def _check(text: str) -> str:
    """ICAO 9303 check digit."""
    values = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def _zone(sheet: Sheet, x: float, y: float, width: float, lines: tuple[str, str], size: float) -> None:
    for row, line in enumerate(lines):
        for place, char in enumerate(line):
            sheet.text(x + width * (place + 0.5) / 44, y + row * size * 0.62, char, Style("hei", size), align="c")


def _mrz(country: str, family: str, given: str, number: str, birth: date, sex: str, end: date) -> tuple[str, str]:
    first = f"P<{country}{family}<<{given}".ljust(44, "<")[:44]
    no, born, till = number.ljust(9, "<"), f"{birth:%y%m%d}", f"{end:%y%m%d}"
    body = f"{no}{_check(no)}{country}{born}{_check(born)}{sex}{till}{_check(till)}" + "<" * 14 + "<"
    rest = no + _check(no) + born + _check(born) + till + _check(till) + "<" * 15
    return first, body + _check(rest)


def _western(when: date, *, chinese: bool) -> str:
    month = _MONTHS[when.month - 1]
    return f"{when:%d} {when.month}月/{month} {when.year}" if chinese else f"{when:%d} {month} {when.year}"


def _chinese_page(job: Job, sheet: Sheet, x: float, y: float, zoom: float, *, new: bool) -> dict[str, str]:
    rng, person = job.rng, job.facts.person
    family = rng.choice(sorted(_FAMILIES))
    given = "".join(rng.choice(sorted(_GIVEN)) for _ in range(2))
    latin = "".join(_GIVEN[char] for char in given)
    issued = a_day(rng, date(2018, 1, 1), date(2025, 12, 30))
    end = years_later(issued, 10) - timedelta(days=1)
    number = f"E{rng.choice('ABCDEFGHJK')}{rng.randrange(10**7):07d}" if new else f"G{rng.randrange(10**8):08d}"
    guilloche(sheet, x, y, 125 * zoom, 88 * zoom, (224, 226, 236), waves=22, paper=(250, 250, 252))
    small, shown = Style("hei", 5.2 * zoom, (90, 90, 110)), Style("hei", 8.2 * zoom)

    def put(dx: float, dy: float, name: str, value: str, field: str = "") -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, name, small)
        sheet.text(x + dx * zoom, y + (dy + 2.6) * zoom, Run(value, field), shown)

    sheet.text(x + 4 * zoom, y + 3 * zoom, "中华人民共和国", Style("song_bold", 9 * zoom))
    sheet.text(x + 4 * zoom, y + 7.6 * zoom, "PEOPLE'S REPUBLIC OF CHINA", Style("hei", 5.5 * zoom))
    sheet.text(x + 4 * zoom, y + 11 * zoom, "护照 PASSPORT", Style("song_bold", 9 * zoom))
    portrait(sheet, x + 6 * zoom, y + 20 * zoom, 30 * zoom, 40 * zoom)
    put(42, 12, "类型/Type", "P")
    put(58, 12, "国家码/Country Code", "CHN")
    put(90, 12, "护照号/Passport No.", number, "passport_no")
    put(42, 20.5, "姓名/Name", family + given, "name")
    sheet.text(x + 42 * zoom, y + 27.6 * zoom, f"{_FAMILIES[family]}, {latin}", shown)
    put(42, 33, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}")
    put(60, 33, "国籍/Nationality", "中国/CHINESE")
    put(92, 33, "出生日期/Date of birth", _western(person.birth, chinese=not new), "birth_date")
    put(42, 41, "出生地点/Place of birth", "河南/HENAN")
    put(92, 41, "签发日期/Date of issue", _western(issued, chinese=not new))
    put(42, 49, "签发地点/Place of issue", "河南/HENAN")
    put(92, 49, "有效期至/Date of expiry", _western(end, chinese=not new), "valid_to")
    authority = "国家移民管理局" if new and issued.year > 2018 else "公安部出入境管理局"
    sheet.text(x + 42 * zoom, y + 57 * zoom, "签发机关/Authority", small)
    sheet.text(x + 42 * zoom, y + 59.6 * zoom, authority, shown)
    lines = _mrz("CHN", _FAMILIES[family], latin, number, person.birth, "M" if person.male else "F", end)
    _zone(sheet, x + 4 * zoom, y + 71 * zoom, 117 * zoom, lines, 8.6 * zoom)
    return {
        "name": family + given,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": end.isoformat(),
    }


def passport_photo(job: Job) -> Drawn:
    """The data page of a recent passport, photographed."""
    sheet = job.sheet(125 * 1.4 + 12, 88 * 1.4 + 14)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, (150, 132, 116))
    values = _chinese_page(job, sheet, 6, 7, 1.4, new=True)
    return drawn("passport", "new_passport_photo", [sheet], values)


def passport_copy(job: Job) -> Drawn:
    """An older passport copied on A4, the line about its use written below."""
    sheet = job.sheet()
    values = _chinese_page(job, sheet, 38, 40, 1.1, new=False)
    sheet.rect(38, 40, 125 * 1.1, 88 * 1.1, line=0.3, fill=(120, 120, 126))
    sheet.text(40, 152, "仅供办理用电手续，再次复印无效", hand(job, 14))
    sheet.text(40, 164, f"电话：{a_phone(job.rng)}", hand(job, 13))
    return drawn("passport", "new_passport_copy", [sheet], values)


def passport_foreign(job: Job) -> Drawn:
    """A passport of a country that does not exist."""
    rng, sheet = job.rng, job.sheet()
    family, given = rng.choice(["MARLOWE", "LINDQVIST", "OKONEDO"]), rng.choice(["JONAS ALBIN", "CLARA INES", "TOBIAS"])
    birth = a_day(rng, date(1962, 1, 1), date(1999, 12, 31))
    issued = a_day(rng, date(2018, 1, 1), date(2025, 6, 30))
    end, number = years_later(issued, 10), f"L{rng.randrange(10**8):08d}"
    x, y = 40.0, 52.0
    guilloche(sheet, x, y, 125, 88, (216, 232, 226), waves=20, paper=(250, 252, 250))
    sheet.rect(x, y, 125, 88, line=0.2, fill=(150, 160, 150))
    small, shown = Style("hei", 5.4, (70, 100, 90)), Style("hei", 8.4)
    sheet.text(x + 62, y + 3, "REPUBLIC OF UTOPIA / RÉPUBLIQUE D'UTOPIE", Style("hei_bold", 8), align="c")
    portrait(sheet, x + 5, y + 18, 32, 42)
    parts = [
        (42.0, 10.0, "Type / Type", "P", ""),
        (60.0, 10.0, "Code of issuing State", "UTO", ""),
        (90.0, 10.0, "Passport No. / No. du passeport", number, "passport_no"),
        (42.0, 18.5, "Surname / Nom", family, "name"),
        (42.0, 27.0, "Given names / Prénoms", given, "name"),
        (42.0, 35.5, "Nationality / Nationalité", "UTOPIAN", ""),
        (90.0, 35.5, "Sex / Sexe", "F" if given.startswith("CLARA") else "M", ""),
        (42.0, 44.0, "Date of birth / Date de naissance", _western(birth, chinese=False), "birth_date"),
        (90.0, 44.0, "Place of birth", "ZENITH", ""),
        (42.0, 52.5, "Date of issue / Date de délivrance", _western(issued, chinese=False), ""),
        (90.0, 52.5, "Date of expiry", _western(end, chinese=False), "valid_to"),
        (42.0, 61.0, "Authority / Autorité", "PASSPORT OFFICE", ""),
    ]
    for dx, dy, name, value, field in parts:
        sheet.text(x + dx, y + dy, name, small)
        sheet.text(x + dx, y + dy + 2.7, Run(value, field), shown)
    sex = "F" if given.startswith("CLARA") else "M"
    _zone(sheet, x + 4, y + 73, 117, _mrz("UTO", family, given.replace(" ", "<"), number, birth, sex, end), 8.6)
    values = {
        "name": f"{family} {given}",
        "passport_no": number,
        "birth_date": birth.isoformat(),
        "valid_to": end.isoformat(),
    }
    others = (f"{family}, {given}", f"{given} {family}", f"{family}{given}".replace(" ", ""))
    return drawn("passport", "new_passport_foreign", [sheet], values, tolerated={"name": others})


LAYOUTS: Layouts = {
    "passport": {
        "new_passport_photo": passport_photo,
        "new_passport_copy": passport_copy,
        "new_passport_foreign": passport_foreign,
    }
}
