"""临时居民身份证, 港澳台居民居住证 and 护照, as they are copied or photographed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.more_world import Inline, hand
from samples.layouts_held.words import WORDS
from samples.ornaments import emblem, guilloche, portrait
from samples.people import a_day, a_phone, years_later
from samples.truth import Drawn, drawn

WIDE, HIGH = 85.6, 54.0
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FAMILIES = {"孔": "KONG", "邱": "QIU", "文": "WEN", "尤": "YOU", "柏": "BAI", "施": "SHI"}
_SOUNDS = "YAN SUN JING YING ZHENG MAI TAO SUO DI YUAN FAN LU SUI DUO LI XIAN LONG XUN FA XIAO"
_GIVEN = dict(zip("砚榫鲸萤筝麦陶蓑笛鸢帆橹穗铎砺舷垄埙筏箫", _SOUNDS.split(), strict=True))


def _temp_term(job: Job) -> tuple[date, date]:
    first = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 18))
    return first, first + timedelta(days=job.rng.choice([89, 91, 92]))


def _temp_data_side(job: Job, sheet: Sheet, x: float, y: float, zoom: float, *, dotted: bool) -> dict[str, str]:
    person = job.facts.person
    first, last = _temp_term(job)
    label, shown = Style("hei", 6.6 * zoom, (70, 90, 80)), Style("song", 7.8 * zoom)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (222, 232, 216), waves=14, paper=(250, 251, 246))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(160, 170, 160))

    def put(dx: float, dy: float, name: str, text: str | Run | list[str | Run]) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, name, label)
        sheet.text(x + (dx + 13) * zoom, y + (dy - 0.3) * zoom, text, shown)

    put(4.5, 5, "姓　　名", Run(person.name, "name"))
    put(4.5, 10.5, "性　　别", person.sex)
    sheet.text(x + 30 * zoom, y + 10.5 * zoom, f"民 族　{person.ethnicity}", label)
    put(4.5, 16, "出生日期", numbers.written_date(person.birth, form="plain"))
    sheet.text(x + 4.5 * zoom, y + 21.5 * zoom, "住　　址", label)
    sheet.flow(x + 17.5 * zoom, y + 21.2 * zoom, 36 * zoom, Run(person.address, "address"), shown, leading=1.3)
    sheet.text(x + 4.5 * zoom, y + 34.5 * zoom, "公民身份号码", label)
    sheet.text(x + 24 * zoom, y + 34 * zoom, Run(person.id_number, "id_number"), shown.sized(9 * zoom), spacing=0.08)
    sheet.text(x + 4.5 * zoom, y + 40.5 * zoom, "签发机关", label)
    sheet.text(x + 17.5 * zoom, y + 40.2 * zoom, Run(person.id_issuer, "issuer"), shown)
    sheet.text(x + 4.5 * zoom, y + 46 * zoom, "有效期限", label)
    form, link = ("dot", "-") if dotted else ("padded", "至")
    runs: Inline = [
        Run(numbers.written_date(first, form=form), "valid_from"),
        link,
        Run(numbers.written_date(last, form=form), "valid_to"),
    ]
    sheet.text(x + 17.5 * zoom, y + 45.7 * zoom, runs, shown)
    portrait(sheet, x + 60 * zoom, y + 6 * zoom, 21 * zoom, 26 * zoom)
    return {
        "name": person.name,
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }


def _temp_title_side(sheet: Sheet, x: float, y: float, zoom: float) -> None:
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (236, 220, 206), waves=12, paper=(252, 248, 244))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(180, 160, 150))
    emblem(sheet, x + 12 * zoom, y + 12 * zoom, 13 * zoom)
    sheet.text(x + 48 * zoom, y + 12 * zoom, "中华人民共和国", Style("song_bold", 12 * zoom), align="c", spacing=0.2)
    sheet.text(x + 43 * zoom, y + 27 * zoom, "临时居民身份证", Style("song_bold", 16 * zoom), align="c", spacing=0.15)


def temp_two_sides(job: Job) -> Drawn:
    """Both sides copied below each other."""
    sheet = job.sheet()
    _temp_title_side(sheet, 62, 50, 1.0)
    values = _temp_data_side(job, sheet, 62, 118, 1.0, dotted=True)
    sheet.text(30, 200, f"本人电话 {job.facts.person.phone}，正式证件办理中。", hand(job, 13))
    return drawn("temp_id_card", "new_temp_two_sides", [sheet], values)


def temp_close_up(job: Job) -> Drawn:
    """The data side photographed by itself on a desk."""
    sheet = job.sheet(WIDE * 1.7 + 20, HIGH * 1.7 + 26)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(120, 98, 80), (206, 208, 204), (60, 66, 78)]))
    values = _temp_data_side(job, sheet, 10, 13, 1.7, dotted=False)
    return drawn("temp_id_card", "new_temp_close_up", [sheet], values)


@dataclass(frozen=True, slots=True)
class _Resident:
    name: str
    birth: date
    number: str
    address: str
    issuer: str
    first: date
    last: date
    pass_no: str


def _resident(job: Job, prefix: str) -> _Resident:
    """Sequence 000 is never given out, so that no real person can match."""
    rng, person = job.rng, job.facts.person
    first17 = f"{prefix}{person.birth:%Y%m%d}000"
    first = a_day(rng, date(2022, 3, 1), date(2026, 9, 1))
    return _Resident(
        name=person.name,
        birth=person.birth,
        number=first17 + numbers.id_check_digit(first17),
        address=person.address,
        issuer=person.id_issuer,
        first=first,
        last=years_later(first, 5),
        pass_no=f"{ {'1': 'H', '2': 'M'}.get(prefix[1], '') }{rng.randrange(10**8):08d}",
    )


def _resident_front(sheet: Sheet, x: float, y: float, one: _Resident, zoom: float, tint: Colour) -> None:
    label, shown = Style("hei", 6.8 * zoom, (58, 96, 140)), Style("hei", 8.2 * zoom)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, tint, waves=18, paper=(248, 250, 252))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(170, 180, 190))

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    for dy, text in ((6, "姓 名"), (12.5, "性 别"), (19, "出 生"), (25.5, "住 址")):
        sheet.text(*at(5, dy), text, label)
    sheet.text(*at(15, 5.6), Run(one.name, "name"), shown.sized(9.4 * zoom))
    sheet.text(*at(15, 12.2), "女", shown)
    sheet.text(*at(15, 18.7), f"{one.birth.year} 年 {one.birth.month} 月 {one.birth.day} 日", shown)
    sheet.flow(*at(15, 25.2), 37 * zoom, one.address, shown, leading=1.35)
    sheet.text(*at(5, 45.2), "公民身份号码", label)
    sheet.text(*at(27, 44.7), Run(one.number, "id_number"), shown.sized(9.2 * zoom), spacing=0.1)
    portrait(sheet, *at(58, 8), 21.5 * zoom, 27 * zoom)


def _resident_back(sheet: Sheet, x: float, y: float, one: _Resident, zoom: float, title: str, times: str) -> None:
    label, shown = Style("hei", 6.8 * zoom), Style("hei", 7.8 * zoom)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (232, 218, 222), waves=18, paper=(251, 248, 248))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(190, 176, 180))

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    emblem(sheet, *at(12, 12), 12 * zoom)
    sheet.text(*at(51, 6.5), "中华人民共和国", Style("song_bold", 10.5 * zoom), align="c", spacing=0.2)
    sheet.text(*at(51, 14), title, Style("song_bold", 14 * zoom), align="c", spacing=0.1)
    term: Inline = [Run(f"{one.first:%Y.%m.%d}", "valid_from"), "-", Run(f"{one.last:%Y.%m.%d}", "valid_to")]
    parts: list[tuple[float, str, str | Run | list[str | Run]]] = [
        (29, "签发机关", Run(one.issuer, "issuer")),
        (35, "有效期限", term),
        (41, "通行证号码", one.pass_no),
        (47, "签发次数", times),
    ]
    for dy, text, runs in parts:
        sheet.text(*at(13, dy), text, label)
        sheet.text(*at(31, dy - 0.3), runs, shown)


def _resident_values(one: _Resident) -> dict[str, str]:
    return {
        "name": one.name,
        "id_number": one.number,
        "issuer": one.issuer,
        "valid_from": one.first.isoformat(),
        "valid_to": one.last.isoformat(),
    }


def hongkong_on_a4(job: Job) -> Drawn:
    """港澳: both sides on one page."""
    one, sheet = _resident(job, job.rng.choice(["810000", "820000"])), job.sheet()
    _resident_front(sheet, 26, 40, one, 1.0, (216, 226, 236))
    _resident_back(sheet, 26, 104, one, 1.0, "港澳居民居住证", f"{job.rng.randrange(1, 4):02d}")
    sheet.text(26, 175, "复印件与原件一致", hand(job, 14))
    sheet.text(26, 186, f"{one.name}  {numbers.written_date(job.facts.consent_date, form='dot')}", hand(job, 14))
    return drawn("hmt_residence_permit", "new_hongkong_on_a4", [sheet], _resident_values(one))


def taiwan_two_pages(job: Job) -> Drawn:
    """台湾: each side scanned by itself, edge to edge."""
    one = _resident(job, "830000")
    sheets = [job.sheet(WIDE * 2 + 8, HIGH * 2 + 8) for _ in range(2)]
    _resident_front(sheets[0], 4, 4, one, 2.0, (222, 230, 222))
    _resident_back(sheets[1], 4, 4, one, 2.0, "台湾居民居住证", "1")
    return drawn("hmt_residence_permit", "new_taiwan_two_pages", sheets, _resident_values(one))


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
    given = rng.choice(WORDS.given_first) + rng.choice(WORDS.given_second)
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
    "temp_id_card": {"new_temp_two_sides": temp_two_sides, "new_temp_close_up": temp_close_up},
    "hmt_residence_permit": {"new_hongkong_on_a4": hongkong_on_a4, "new_taiwan_two_pages": taiwan_two_pages},
    "passport": {
        "new_passport_photo": passport_photo,
        "new_passport_copy": passport_copy,
        "new_passport_foreign": passport_foreign,
    },
}
