"""Papers of persons: temporary identity cards, passports, marriage certificates."""

from __future__ import annotations

import string
from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import foot, ink, sign
from samples.ornaments import emblem, guilloche, portrait
from samples.people import Person, a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_W, _H = 85.6, 54.0
_FAMILY = (("李", "LI"), ("王", "WANG"), ("张", "ZHANG"), ("刘", "LIU"), ("陈", "CHEN"), ("周", "ZHOU"), ("徐", "XU"))
_GIVEN = (("春来", "CHUNLAI"), ("玉芝", "YUZHI"), ("桂英", "GUIYING"), ("志军", "ZHIJUN"), ("永明", "YONGMING"))
_MORE = (("红霞", "HONGXIA"), ("晓丽", "XIAOLI"), ("国平", "GUOPING"), ("佳宁", "JIANING"), ("娜", "NA"))
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def _temp_values(person: Person, start: date, end: date) -> dict[str, Value]:
    return {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }


def _months_on(day: date) -> date:
    month = day.month + 3
    year, month = (day.year + 1, month - 12) if month > 12 else (day.year, month)
    return date(year, month, min(day.day, 28))


def _temp_front(sheet: Sheet, x: float, y: float, zoom: float) -> None:
    guilloche(sheet, x, y, _W * zoom, _H * zoom, (206, 222, 226), waves=18, paper=(242, 247, 248))
    sheet.rect(x, y, _W * zoom, _H * zoom, line=0.15, fill=(170, 180, 186))
    middle = x + _W * zoom / 2
    sheet.text(middle, y + 15 * zoom, "中华人民共和国", Style("song_bold", 13 * zoom), align="c", spacing=0.2)
    sheet.text(middle, y + 26 * zoom, "临时居民身份证", Style("song_bold", 19 * zoom), align="c", spacing=0.12)


def _temp_back(sheet: Sheet, x: float, y: float, person: Person, term: tuple[date, date], zoom: float) -> None:
    label, shown = Style("hei", 6.8 * zoom, (60, 96, 120)), Style("hei", 8.0 * zoom)
    guilloche(sheet, x, y, _W * zoom, _H * zoom, (214, 226, 230), waves=18, paper=(245, 249, 250))
    sheet.rect(x, y, _W * zoom, _H * zoom, line=0.15, fill=(170, 180, 186))

    def put(dx: float, dy: float, text: str | Run | list[str | Run], style: Style) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, text, style)

    put(4.5, 4.6, "姓　名", label)
    put(15, 4.2, Run(person.name, "name"), shown.sized(9 * zoom))
    put(4.5, 10.4, "性　别", label)
    put(15, 10.1, person.sex, shown)
    put(24, 10.4, "民　族", label)
    put(33.5, 10.1, person.ethnicity, shown)
    put(4.5, 16.2, "出　生", label)
    put(15, 15.9, f"{person.birth.year}年{person.birth.month}月{person.birth.day}日", shown)
    put(4.5, 22.0, "住　址", label)
    sheet.flow(x + 15 * zoom, y + 21.7 * zoom, 40 * zoom, Run(person.address, "address"), shown, leading=1.25)
    put(4.5, 34.6, "公民身份号码", label)
    put(24, 34.2, Run(person.id_number, "id_number"), shown.sized(9 * zoom))
    put(4.5, 40.4, "签发机关", label)
    put(24, 40.1, Run(person.id_issuer, "issuer"), shown)
    put(4.5, 46.2, "有效期限", label)
    start, end = (f"{day:%Y.%m.%d}" for day in term)
    put(24, 45.9, [Run(start, "valid_from"), "-", Run(end, "valid_to")], shown)
    portrait(sheet, x + 59 * zoom, y + 5 * zoom, 22 * zoom, 27 * zoom)


def _term(job: Job) -> tuple[date, date]:
    start = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 18))
    return start, _months_on(start)


def temp_card_copy(job: Job) -> Drawn:
    """Both sides of the card, copied on one page."""
    person, term = job.facts.person, _term(job)
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.25])
    left = 105 - _W * zoom / 2
    _temp_front(sheet, left, 46, zoom)
    _temp_back(sheet, left, 60 + _H * zoom, person, term, zoom)
    if job.chance(0.5):
        sheet.text(40, 222, "复印件与原件相符，仅用于充电桩报装", ink(job, 13))
        sign(sheet, 128, 234, person.name)
    return drawn("temp_id_card", "gum_temp_card_copy", [sheet], _temp_values(person, *term))


def temp_card_single(job: Job) -> Drawn:
    """The side with the words only, blown up on a landscape page."""
    person, term = job.facts.person, _term(job)
    sheet = job.sheet(297, 210)
    zoom = job.rng.choice([1.9, 2.2])
    _temp_back(sheet, 148.5 - _W * zoom / 2, 36, person, term, zoom)
    return drawn("temp_id_card", "gum_temp_card_single", [sheet], _temp_values(person, *term))


def _day(day: date, chinese: bool) -> str:
    if chinese:
        return f"{day.day:02d} {day.month}月/{_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year}"


def _check(text: str) -> str:
    alphabet = string.digits + string.ascii_uppercase
    total = sum((0 if c == "<" else alphabet.index(c)) * (7, 3, 1)[i % 3] for i, c in enumerate(text))
    return str(total % 10)


def _data_page(job: Job, sheet: Sheet, x: float, y: float, zoom: float, *, later: bool) -> dict[str, Value]:
    rng, person = job.rng, job.facts.person
    family, given = rng.choice(_FAMILY), rng.choice(_GIVEN + _MORE)
    issued = a_day(rng, date(2017, 2, 1), date(2026, 6, 1))
    ends = years_later(issued, 10) - timedelta(days=1)
    number = f"E{rng.choice('ABCDEFGH')}{rng.randrange(10**7):07d}" if later else f"E{rng.randrange(10**8):08d}"
    name, latin = family[0] + given[0], f"{family[1]}, {given[1]}"
    wide, high = 125 * zoom, 88 * zoom
    guilloche(sheet, x, y, wide, high, (222, 216, 226), waves=26, paper=(249, 246, 244))
    sheet.rect(x, y, wide, high, line=0.15, fill=(190, 186, 190))
    small, shown = Style("hei", 5.0 * zoom, (90, 84, 96)), Style("hei", 8.0 * zoom)

    def box(dx: float, dy: float, label: str, text: str, field: str = "") -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, label, small)
        sheet.text(x + dx * zoom, y + (dy + 2.5) * zoom, Run(text, field), shown)

    sheet.text(x + 5 * zoom, y + 4 * zoom, "护　照", Style("hei_bold", 11 * zoom))
    sheet.text(x + 5 * zoom, y + 9 * zoom, "PASSPORT", Style("hei_bold", 8 * zoom))
    sheet.text(x + 60 * zoom, y + 2 * zoom, "中华人民共和国", Style("song_bold", 8 * zoom))
    sheet.text(x + 86 * zoom, y + 2.2 * zoom, "PEOPLE'S REPUBLIC OF CHINA", Style("hei", 5.5 * zoom))
    portrait(sheet, x + 5 * zoom, y + 16 * zoom, 32 * zoom, 44 * zoom)
    box(42, 7, "类型 / Type", "P")
    box(58, 7, "国家码 / Country Code", "CHN")
    box(88, 7, "护照号码 / Passport No.", number, "passport_no")
    sheet.text(x + 42 * zoom, y + 15 * zoom, "姓名 / Name", small)
    sheet.text(x + 42 * zoom, y + 17.5 * zoom, Run(name, "name"), shown.sized(9 * zoom))
    sheet.text(x + 42 * zoom, y + 22 * zoom, latin, shown)
    box(42, 28, "性别 / Sex", "男 / M" if person.male else "女 / F")
    box(64, 28, "国籍 / Nationality", "中国 / CHINESE")
    box(92, 28, "出生日期 / Date of birth", _day(person.birth, False), "birth_date")
    box(42, 37, "出生地点 / Place of birth", "河南 / HENAN")
    box(88, 37, "签发日期 / Date of issue", _day(issued, True))
    box(42, 46, "签发地点 / Place of issue", "河南 / HENAN")
    box(88, 46, "有效期至 / Date of expiry", _day(ends, True), "valid_to")
    authority = "中华人民共和国国家移民管理局" if issued >= date(2018, 9, 1) else "公安部出入境管理局"
    english = (
        "National Immigration Administration, PRC" if issued >= date(2018, 9, 1) else "MPS Exit & Entry Administration"
    )
    box(42, 55, "签发机关 / Authority", authority)
    sheet.text(x + 42 * zoom, y + 61.3 * zoom, english, Style("hei", 6.5 * zoom))
    sheet.text(x + 104 * zoom, y + 56 * zoom, "持证人签名 / Bearer's signature", Style("hei", 3.6 * zoom, (90, 84, 96)))
    sign(sheet, x + 106 * zoom, y + 59 * zoom, name, size=10 * zoom)
    sex = "M" if person.male else "F"
    first = f"POCHN{family[1]}<<{given[1]}".ljust(44, "<")
    birth, expiry = f"{person.birth:%y%m%d}", f"{ends:%y%m%d}"
    personal = "LOPGMFLN" + "<" * 5 + "A"
    second = f"{number}{_check(number)}CHN{birth}{_check(birth)}{sex}{expiry}{_check(expiry)}{personal}"
    second += _check(personal) + "8"
    for row, text in enumerate((first, second)):
        for place, char in enumerate(text):
            sheet.text(x + (5 + place * 2.63) * zoom, y + (71 + row * 7) * zoom, char, Style("hei", 8.4 * zoom))
    return {
        "name": name,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": ends.isoformat(),
    }


def passport_page(job: Job) -> Drawn:
    """The page with the data alone, on an A4 copy."""
    sheet = job.sheet()
    values = _data_page(job, sheet, 26, 52, 1.26, later=job.chance(0.4))
    return drawn("passport", "gum_passport_page", [sheet], values)


def passport_open(job: Job) -> Drawn:
    """The open booklet: observations above, the page with the data below."""
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.1])
    left = 105 - 62.5 * zoom
    guilloche(sheet, left, 40, 125 * zoom, 88 * zoom, (216, 224, 216), waves=26, paper=(247, 249, 246))
    sheet.rect(left, 40, 125 * zoom, 88 * zoom, line=0.15, fill=(190, 190, 190))
    emblem(sheet, 105, 72, 18 * zoom, colour=(200, 170, 150))
    top = 52.0
    for text in ("中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助。",):
        sheet.flow(left + 14, 92, 100 * zoom, text, Style("song", 9.5), leading=1.7, align="c")
    english = "requests all civil and military authorities of foreign countries to allow the bearer of this"
    sheet.flow(
        left + 12,
        108,
        102 * zoom,
        english + " passport to pass freely and afford assistance in case of need.",
        Style("song", 7.5),
        leading=1.5,
        align="c",
    )
    sheet.text(105, top - 8, "备注 / OBSERVATIONS", Style("hei", 7, (120, 120, 120)), align="c")
    values = _data_page(job, sheet, left, 40 + 89 * zoom, zoom, later=True)
    sheet.text(38, 248, "护照复印件，仅限办理充电桩用电业务使用", ink(job, 12.5))
    return drawn("passport", "gum_passport_open", [sheet], values)


def _block(sheet: Sheet, x: float, y: float, person: Person, field: str) -> None:
    label, shown = Style("song", 10), Style("song_bold", 10.5)
    for dx, dy, name, text in (
        (0, 0, "姓　　名", person.name),
        (46, 0, "性　别", person.sex),
        (0, 10, "国　　籍", "中国"),
        (46, 10, "出生日期", numbers.written_date(person.birth, form="padded")),
        (0, 20, "身份证件号", person.id_number),
    ):
        at = sheet.text(x + dx, y + dy, name, label) + 3
        sheet.text(at, y + dy, Run(text, field if text == person.name else ""), shown)


def marriage_book(job: Job) -> Drawn:
    """The inside of the red booklet, open: photo and statement left, data right."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet(297, 210)
    day = a_day(rng, date(2005, 1, 1), date(2025, 12, 30))
    number = f"J411599-{day.year}-{rng.randrange(10**6):06d}"
    x, y, wide, high = 20.0, 26.0, 257.0, 150.0
    guilloche(sheet, x, y, wide, high, (246, 214, 214), waves=30, paper=(253, 244, 243))
    sheet.rect(x, y, wide, high, line=0.2, fill=(210, 160, 160))
    sheet.line(148.5, y, 148.5, y + high, width=0.2, fill=(210, 160, 160))
    law = "民法典" if day >= date(2021, 1, 1) else "婚姻法"
    portrait(sheet, 52, 36, 30, 42)
    portrait(sheet, 84, 36, 30, 42)
    statement = f"结婚申请，符合《中华人民共和国{law}》规定，予以登记，发给此证。"
    sheet.flow(32, 92, 104, statement, Style("song", 13), leading=1.8, indent=2)
    office = rng.choice(["信阳市浉河区民政局", "罗山县民政局", "信阳市平桥区民政局", "潢川县民政局"])
    sheet.text(34, 128, "登　记　机　关", Style("song", 11))
    sheet.text(34, 148, "婚姻登记员", Style("song", 11))
    sign(sheet, 66, 146, facts.landlord.name, size=15)
    put_round(sheet, 98, 134, SealText(office, "婚姻登记专用章"), diameter=38)
    label, shown = Style("song", 10.5), Style("song_bold", 11)
    sheet.text(160, 38, "持　证　人", label)
    sheet.text(188, 37.8, Run(facts.person.name, "holder"), shown)
    sheet.text(160, 49, "登 记 日 期", label)
    sheet.text(188, 48.8, numbers.written_date(day, form="padded"), shown)
    sheet.text(160, 60, "结婚证字号", label)
    sheet.text(188, 59.8, Run(number, "cert_no"), shown)
    sheet.text(160, 71, "备　　　注", label)
    _block(sheet, 160, 90, facts.person, "holder")
    _block(sheet, 160, 130, facts.spouse, "spouse")
    values: dict[str, Value] = {"holder": facts.person.name, "spouse": facts.spouse.name, "cert_no": number}
    return drawn("marriage_cert", "gum_marriage_book", [sheet], values)


def marriage_pages(job: Job) -> Drawn:
    """A copy on two pages: the cover side with its emblem, then the page of data and the statement."""
    rng, facts = job.rng, job.facts
    cover, sheet = job.sheet(), job.sheet()
    day = a_day(rng, date(2004, 1, 1), date(2024, 12, 30))
    number = f"豫信{rng.choice('浉平罗')}结字第{day.year}{rng.randrange(10**5):05d}号"
    cover.rect(40, 52, 130, 180, line=0.3, fill=(190, 120, 120))
    emblem(cover, 105, 96, 30)
    cover.text(105, 132, "中华人民共和国", Style("song_bold", 18, (170, 60, 50)), align="c", spacing=0.2)
    cover.text(105, 158, "结婚证", Style("song_bold", 34, (170, 60, 50)), align="c", spacing=0.4)
    cover.text(105, 212, "中华人民共和国民政部监制", Style("song", 11, (170, 60, 50)), align="c")
    first, second = (facts.person, facts.spouse)
    sheet.rect(28, 34, 154, 196, line=0.3, fill=(200, 140, 140))
    label, shown = Style("song", 12), Style("kai", 13)
    at = 46.0
    for name, text, field in (
        ("持 证 人", first.name, "holder"),
        ("登记日期", numbers.written_date(day), ""),
        ("结婚证字号", number, "cert_no"),
        ("备　　注", "补发" if job.chance(0.4) else "", ""),
    ):
        sheet.text(40, at, name, label)
        sheet.text(70, at - 0.3, Run(text, field), shown)
        at += 11
    sheet.line(34, at, 176, at, width=0.2, fill=(200, 140, 140))
    _block(sheet, 40, at + 6, first, "holder")
    _block(sheet, 40, at + 40, second, "spouse")
    portrait(sheet, 138, 42, 19, 26)
    portrait(sheet, 158, 42, 19, 26)
    statement = "结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。"
    sheet.flow(40, 174, 130, statement, Style("song", 12), indent=2)
    sheet.text(40, 204, "登记机关", label)
    sheet.text(40, 216, "婚姻登记员", label)
    sign(sheet, 70, 214, facts.landlord.name, size=14)
    put_round(sheet, 132, 206, SealText("信阳市民政局", "婚姻登记专用章"), diameter=36)
    foot(sheet, "- 2 -")
    values: dict[str, Value] = {"holder": first.name, "spouse": second.name, "cert_no": number}
    return drawn("marriage_cert", "gum_marriage_pages", [cover, sheet], values)


LAYOUTS: Layouts = {
    "temp_id_card": {"gum_temp_card_copy": temp_card_copy, "gum_temp_card_single": temp_card_single},
    "passport": {"gum_passport_page": passport_page, "gum_passport_open": passport_open},
    "marriage_cert": {"gum_marriage_book": marriage_book, "gum_marriage_pages": marriage_pages},
}
