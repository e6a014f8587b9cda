"""Temporary identity cards, residence permits of people from Hong Kong, Macao and Taiwan, and passports.

Numbers of residence permits have the areas 810000, 820000, 830000 with the sequences 998 and 999, which are
not given out. Passport numbers begin with EZ, a series that does not exist.
A passport prints its holder's name in Chinese and in letters; the Chinese one is the value.
"""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import a_man, hand, written_id
from samples.numbers import written_date
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

W, H = 85.6, 54.0
_PALE = (226, 236, 240)
_LABEL = Style("song", 8.0, (60, 100, 140))
_SYLLABLES = {
    "虚": "XU",
    "怀": "HUAI",
    "拟": "NI",
    "舟": "ZHOU",
    "设": "SHE",
    "远": "YUAN",
    "假": "JIA",
    "山": "SHAN",
    "仿": "FANG",
    "溪": "XI",
    "构": "GOU",
    "宁": "NING",
    "测": "CE",
    "云": "YUN",
    "谷": "GU",
    "青": "QING",
    "华": "HUA",
}
_FAMILY = {"王": "WANG", "李": "LI", "张": "ZHANG", "刘": "LIU", "陈": "CHEN", "周": "ZHOU", "吴": "WU", "孙": "SUN"}
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def _card(sheet: Sheet, x: float, y: float, zoom: float) -> None:
    guilloche(sheet, x, y, W * zoom, H * zoom, _PALE, waves=18, paper=(249, 251, 252))
    sheet.rect(x, y, W * zoom, H * zoom, line=0.15, fill=(170, 180, 190))


def _labelled(
    sheet: Sheet, x: float, y: float, zoom: float, rows: list[tuple[float, str, str, str]], *, gap: float = 11.0
) -> None:
    """Rows of (y, label, value, field) down the left of a card."""
    label, shown = _LABEL.sized(7.2 * zoom), Style("hei", 8.4 * zoom)
    for dy, name, text, field in rows:
        sheet.text(x + 5 * zoom, y + dy * zoom, name, label)
        sheet.flow(x + (5 + gap) * zoom, y + (dy - 0.2) * zoom, 40 * zoom, Run(text, field), shown, leading=1.25)


def _temp_values(job: Job) -> tuple[dict[str, Value], date, date]:
    person = job.facts.person
    first = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 18))
    last = first + timedelta(days=89)
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    return values, first, last


def _temp_side(job: Job, sheet: Sheet, x: float, y: float, zoom: float, *, title: bool) -> dict[str, Value]:
    """The side with the particulars."""
    values, first, last = _temp_values(job)
    person = job.facts.person
    _card(sheet, x, y, zoom)
    top = 2.5
    if title:
        heading = Style("hei_bold", 9.0 * zoom, (150, 40, 50))
        sheet.text(x + W / 2 * zoom, y + top * zoom, "中华人民共和国临时居民身份证", heading, align="c", spacing=0.05)
        top = 6.0
    born = person.birth
    _labelled(
        sheet,
        x,
        y + top * zoom,
        zoom,
        [
            (2.5, "姓名", person.name, "name"),
            (8.0, "性别", f"{person.sex}　民族 {person.ethnicity}", ""),
            (13.5, "出生", f"{born.year} 年 {born.month} 月 {born.day} 日", ""),
            (19.0, "住址", person.address, "address"),
        ],
    )
    portrait(sheet, x + 62 * zoom, y + (top + 3) * zoom, 19 * zoom, 23 * zoom)
    label, shown = _LABEL.sized(7.2 * zoom), Style("hei", 8.6 * zoom)
    sheet.text(x + 5 * zoom, y + (top + 33.5) * zoom, "公民身份号码", label)
    sheet.text(x + 26 * zoom, y + (top + 33.2) * zoom, Run(person.id_number, "id_number"), shown, spacing=0.12)
    small = Style("hei", 7.2 * zoom)
    term: list[str | Run] = [
        Run(written_date(first, form="dot"), "valid_from"),
        "-",
        Run(written_date(last, form="dot"), "valid_to"),
    ]
    sheet.text(x + 5 * zoom, y + (top + 38.6) * zoom, "签发机关", label)
    sheet.text(x + 19 * zoom, y + (top + 38.6) * zoom, Run(person.id_issuer, "issuer"), small)
    sheet.text(x + 5 * zoom, y + (top + 43.0) * zoom, "有效期限", label)
    sheet.text(x + 19 * zoom, y + (top + 43.0) * zoom, term, small)
    return values


def temp_card_two_sides(job: Job) -> Drawn:
    """A copy of both sides one below the other, with what it is for written beside it."""
    sheet = job.sheet()
    zoom = job.rng.choice((1.0, 1.15))
    left = (210 - W * zoom) / 2
    _card(sheet, left, 38, zoom)
    middle = left + W / 2 * zoom
    sheet.text(middle, 38 + 17 * zoom, "中华人民共和国", Style("hei", 12 * zoom), align="c", spacing=0.3)
    sheet.text(middle, 38 + 27 * zoom, "临时居民身份证", Style("hei_bold", 17 * zoom), align="c", spacing=0.15)
    values = _temp_side(job, sheet, left, 38 + (H + 12) * zoom, zoom, title=False)
    sheet.text(40, 190, "此复印件仅用于办理充电桩用电报装", hand(job, 15))
    return drawn("temp_id_card", "temp_card_two_sides", [sheet], values)


def temp_card_cropped(job: Job) -> Drawn:
    """One side, cropped to the card, the title above the particulars."""
    sheet = job.sheet(W * 1.6 + 8, H * 1.6 + 8)
    values = _temp_side(job, sheet, 4, 4, 1.6, title=True)
    return drawn("temp_id_card", "temp_card_cropped", [sheet], values)


def _permit_values(job: Job) -> tuple[dict[str, Value], str, date, date]:
    """Values of the portrait side and the issuer, region (港澳 or 台湾), first and last day."""
    region, area = job.rng.choice((("港澳", "810000"), ("港澳", "820000"), ("台湾", "830000")))
    person = job.facts.person
    first = a_day(job.rng, date(2022, 3, 1), date(2026, 8, 30))
    last = years_later(first, 5)
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": written_id(area, person.birth, male=person.male),
        "issuer": person.id_issuer,
    }
    return values, region, first, last


def _permit_front(job: Job, sheet: Sheet, x: float, y: float, zoom: float, number: str) -> None:
    person = job.facts.person
    _card(sheet, x, y, zoom)
    label, shown = _LABEL.sized(7.6 * zoom), Style("hei", 8.8 * zoom)
    rows = (
        (6.0, "姓 名", Run(person.name, "name")),
        (13.0, "性 别", Run(person.sex)),
        (20.0, "出 生", Run(f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日")),
        (27.0, "住 址", Run(person.address)),
    )
    for dy, name, run in rows:
        sheet.text(x + 5 * zoom, y + dy * zoom, name, label)
        sheet.flow(x + 17 * zoom, y + (dy - 0.2) * zoom, 40 * zoom, run, shown, leading=1.25)
    portrait(sheet, x + 60 * zoom, y + 7 * zoom, 20 * zoom, 26 * zoom)
    sheet.text(x + 5 * zoom, y + 45 * zoom, "公民身份号码", label)
    sheet.text(x + 28 * zoom, y + 44.6 * zoom, Run(number, "id_number"), shown.sized(9.4 * zoom), spacing=0.15)


def _permit_back(
    job: Job, sheet: Sheet, x: float, y: float, zoom: float, region: str, days: tuple[date, date]
) -> dict[str, Value]:
    _card(sheet, x, y, zoom)
    emblem(sheet, x + 13 * zoom, y + 13 * zoom, 14 * zoom)
    title = Style("hei_bold", 14 * zoom)
    sheet.text(x + 52 * zoom, y + 6 * zoom, "中华人民共和国", Style("hei", 10 * zoom), align="c", spacing=0.3)
    sheet.text(x + 52 * zoom, y + 13 * zoom, f"{region}居民居住证", title, align="c", spacing=0.1)
    label, shown = _LABEL.sized(7.6 * zoom), Style("hei", 8.2 * zoom)
    pass_no = f"{'H' if region == '港澳' else ''}{job.rng.randrange(1000):04d}0000"
    term: list[str | Run] = [
        Run(written_date(days[0], form="dot"), "valid_from"),
        "-",
        Run(written_date(days[1], form="dot"), "valid_to"),
    ]
    lines: tuple[tuple[float, str, list[str | Run]], ...] = (
        (28.0, "签发机关", [Run(job.facts.person.id_issuer, "issuer")]),
        (34.5, "有效期限", term),
        (41.0, "通行证号码", [Run(pass_no)]),
        (47.0, "签发次数", [Run(f"{job.rng.randrange(1, 4):02d}")]),
    )
    for dy, name, runs in lines:
        sheet.text(x + 16 * zoom, y + dy * zoom, name, label)
        sheet.text(x + 36 * zoom, y + dy * zoom, runs, shown)
    return {"valid_from": days[0].isoformat(), "valid_to": days[1].isoformat()}


def _permit(job: Job, sheets: list[Sheet], spots: tuple[tuple[float, float], ...], zoom: float) -> dict[str, Value]:
    """Both sides; the spots are those of the portrait side and of the emblem side."""
    values, region, first, last = _permit_values(job)
    _permit_front(job, sheets[0], *spots[0], zoom, str(values["id_number"]))
    return values | _permit_back(job, sheets[-1], *spots[1], zoom, region, (first, last))


def permit_on_one_copy(job: Job) -> Drawn:
    """Both sides on one sheet, emblem side above, as copiers with a card function print them."""
    sheet = job.sheet()
    values = _permit(job, [sheet], ((62, 140), (62, 60)), 1.0)
    if job.chance(0.5):
        watermark(sheet, "仅供充电桩报装使用", rows=2)
    return drawn("hmt_residence_permit", "permit_on_one_copy", [sheet], values)


def permit_sides_abreast(job: Job) -> Drawn:
    """Both sides next to each other, a scan cropped to them."""
    sheet = job.sheet(W * 2 * 1.1 + 18, H * 1.1 + 12)
    values = _permit(job, [sheet], ((6, 6), (12 + W * 1.1, 6)), 1.1)
    return drawn("hmt_residence_permit", "permit_sides_abreast", [sheet], values)


def permit_each_side_a_page(job: Job) -> Drawn:
    """A file of two pages, a side on each."""
    zoom = 1.5
    sheets = [job.sheet(W * zoom + 10, H * zoom + 10) for _ in range(2)]
    values = _permit(job, sheets, ((5, 5), (5, 5)), zoom)
    return drawn("hmt_residence_permit", "permit_each_side_a_page", sheets, values)


def _letters(name: str) -> tuple[str, str]:
    return _FAMILY[name[0]], "".join(_SYLLABLES[char] for char in name[1:])


def _traveller(job: Job) -> str:
    while True:
        name = a_man(job)
        if name[0] in _FAMILY:
            return name


def _check(text: str) -> str:
    """ICAO 9303: weights 7, 3, 1."""
    values = [0 if char == "<" else int(char, 36) for char in text]
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def _zone(number: str, letters: tuple[str, str], birth: date, sex: str, expiry: date) -> tuple[str, str]:
    first = f"POCHN{letters[0]}<<{letters[1]}".ljust(44, "<")
    own = "<" * 14
    parts = [number + _check(number), f"{birth:%y%m%d}", f"{expiry:%y%m%d}", own]
    body = f"{parts[0]}CHN{parts[1]}{_check(parts[1])}{sex}{parts[2]}{_check(parts[2])}{own}<"
    return first, body + _check(body[0:10] + body[13:20] + body[21:43])


def _passport(job: Job, sheet: Sheet, x: float, y: float, zoom: float, *, numbered: bool) -> dict[str, Value]:
    """The page with the particulars, 125 × 88 mm."""
    rng, person = job.rng, job.facts.person
    name = _traveller(job)
    letters = _letters(name)
    number = f"EZ{rng.randrange(10**7):07d}"
    issued = a_day(rng, date(2018, 1, 5), date(2026, 6, 30))
    expiry = years_later(issued, 10) - timedelta(days=1)
    guilloche(sheet, x, y, 125 * zoom, 88 * zoom, (238, 222, 226), waves=30, paper=(252, 248, 246))
    label, shown = Style("hei", 5.4 * zoom, (90, 90, 100)), Style("hei", 8.4 * zoom)
    sheet.text(x + 6 * zoom, y + 3 * zoom, "中华人民共和国", Style("song_bold", 10 * zoom, (150, 30, 40)))
    sheet.text(x + 74 * zoom, y + 3.4 * zoom, "PEOPLE'S REPUBLIC OF CHINA", Style("hei", 6 * zoom, (150, 30, 40)))
    sheet.text(x + 6 * zoom, y + 9 * zoom, "护照", Style("song_bold", 12 * zoom, (150, 30, 40)))
    sheet.text(x + 6 * zoom, y + 14.5 * zoom, "PASSPORT", Style("hei", 6 * zoom, (150, 30, 40)))
    portrait(sheet, x + 5 * zoom, y + 20 * zoom, 32 * zoom, 42 * zoom)

    def item(dx: float, dy: float, head: str, text: str, field: str = "") -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, head, label)
        sheet.text(x + dx * zoom, y + (dy + 2.6) * zoom, Run(text, field), shown)

    def day(one: date) -> str:
        if numbered:
            return f"{one.day:02d} {one.month}月/{_MONTHS[one.month - 1]} {one.year}"
        return f"{one.day:02d} {_MONTHS[one.month - 1]} {one.year}"

    item(42, 9, "类型 / Type", "P")
    item(60, 9, "国家码 / Country Code", "CHN")
    item(90, 9, "护照号码 / Passport No." if numbered else "护照号 / Passport No.", number, "passport_no")
    item(42, 18, "姓名 / Name", name, "name")
    sheet.text(x + 42 * zoom, y + 24.4 * zoom, f"{letters[0]}, {letters[1]}", shown)
    item(42, 30, "性别 / Sex", f"{person.sex}/{'M' if person.male else 'F'}")
    item(62, 30, "国籍 / Nationality", "中国/CHINESE")
    item(92, 30, "出生日期 / Date of birth", day(person.birth), "birth_date")
    item(42, 39, "出生地点 / Place of birth", "河南/HENAN")
    item(92, 39, "签发日期 / Date of issue", day(issued))
    item(42, 48, "签发地点 / Place of issue", "河南/HENAN")
    item(92, 48, "有效期至 / Date of expiry", day(expiry), "valid_to")
    item(42, 57, "签发机关 / Authority", "中华人民共和国国家移民管理局" if numbered else "公安部出入境管理局")
    sex = "M" if person.male else "F"
    for line, text in enumerate(_zone(number, letters, person.birth, sex, expiry)):
        for place, char in enumerate(text):
            at = (x + (5 + place * 2.6) * zoom, y + (72 + line * 6) * zoom)
            sheet.text(*at, char, Style("hei", 8.6 * zoom))
    return {
        "name": name,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": expiry.isoformat(),
    }


def passport_spread_copy(job: Job) -> Drawn:
    """A copy of the opened booklet: signature page above, particulars below."""
    sheet = job.sheet()
    guilloche(sheet, 38, 30, 134, 92, (232, 234, 222), waves=20, paper=(250, 250, 246))
    sheet.text(105, 60, "持照人签名", Style("song", 8), align="c")
    sheet.text(105, 65, "Bearer's signature", Style("song", 7), align="c")
    values = _passport(job, sheet, 38, 126, 1.07, numbered=False)
    return drawn("passport", "passport_spread_copy", [sheet], values)


def passport_page_cropped(job: Job) -> Drawn:
    """The page with the particulars alone; months as numbers and letters."""
    sheet = job.sheet(125 * 1.3 + 8, 88 * 1.3 + 8)
    values = _passport(job, sheet, 4, 4, 1.3, numbered=True)
    return drawn("passport", "passport_page_cropped", [sheet], values)


LAYOUTS: Layouts = {
    "temp_id_card": {"temp_card_two_sides": temp_card_two_sides, "temp_card_cropped": temp_card_cropped},
    "hmt_residence_permit": {
        "permit_on_one_copy": permit_on_one_copy,
        "permit_sides_abreast": permit_sides_abreast,
        "permit_each_side_a_page": permit_each_side_a_page,
    },
    "passport": {"passport_spread_copy": passport_spread_copy, "passport_page_cropped": passport_page_cropped},
}
