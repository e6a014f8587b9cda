"""护照: the data page with its two machine-readable lines; Chinese editions and one from abroad."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche, portrait
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_SYLLABLES = ("WANG", "LI", "ZHANG", "CHEN", "YANG", "ZHAO", "ZHOU", "WU", "SUN", "GAO", "LIN", "HE")
_LABEL = (60, 84, 110)


@dataclass(frozen=True, slots=True)
class Book:
    number: str
    family: str
    given: str
    country: str
    issued: date
    until: date


def machine_digit(text: str) -> str:
    values = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def machine_lines(book: Book, birth: date, *, male: bool, personal: str = "") -> tuple[str, str]:
    first = f"P<{book.country}{book.family}<<{book.given.replace(' ', '<')}".ljust(44, "<")
    number, born, until = book.number.ljust(9, "<"), f"{birth:%y%m%d}", f"{book.until:%y%m%d}"
    own = personal.ljust(14, "<")
    body = number + machine_digit(number) + book.country + born + machine_digit(born) + ("M" if male else "F")
    body += until + machine_digit(until) + own + (machine_digit(own) if personal else "<")
    return first, body + machine_digit(body[:10] + body[13:20] + body[21:43])


def _book(job: Job, country: str = "CHN") -> Book:
    rng = job.rng
    issued = a_day(rng, date(2017, 3, 1), date(2026, 6, 1))
    number = rng.choice(
        [f"E{rng.randrange(10**8):08d}", f"EA{rng.randrange(10**7):07d}", f"G{rng.randrange(10**8):08d}"]
    )
    return Book(
        number=number,
        family=rng.choice(_SYLLABLES),
        given=rng.choice(["CESHI", "SHILI", "YANBEN", "NISHI"]),
        country=country,
        issued=issued,
        until=years_later(issued, 10) - timedelta(days=1),
    )


def _day(day: date, *, both: bool) -> str:
    month = _MONTHS[day.month - 1]
    return f"{day.day:02d} {day.month}月/{month} {day.year}" if both else f"{day.day:02d} {month} {day.year}"


def _values(job: Job, book: Book) -> dict[str, Value]:
    person = job.facts.person
    return {
        "name": person.name,
        "passport_no": book.number,
        "birth_date": person.birth.isoformat(),
        "valid_to": book.until.isoformat(),
    }


def _machine_part(sheet: Sheet, x: float, y: float, width: float, lines: tuple[str, str]) -> None:
    for number, line in enumerate(lines):
        sheet.text(x, y + number * width / 16, line, Style("hei", width / 15.2), spread=width)


def _page(job: Job, sheet: Sheet, x: float, y: float, book: Book, *, zoom: float, both: bool, older: bool) -> None:
    """The data page, labels in two languages above their values."""
    person = job.facts.person
    label, value = Style("song", 5.2 * zoom, _LABEL), Style("hei", 7.4 * zoom)
    wide, high = 125 * zoom, 88 * zoom
    guilloche(sheet, x, y, wide, high, (226, 222, 236), waves=30, paper=(249, 247, 251))
    sheet.rect(x, y, wide, high, line=0.15, fill=(180, 176, 190))
    sheet.text(x + 4 * zoom, y + 3 * zoom, "中华人民共和国", Style("song_bold", 8 * zoom))
    sheet.text(x + 4 * zoom, y + 7 * zoom, "PEOPLE'S REPUBLIC OF CHINA", Style("song", 5.4 * zoom))
    sheet.text(x + 62 * zoom, y + 3 * zoom, "护照", Style("song_bold", 9 * zoom), spacing=0.4)
    sheet.text(x + 62 * zoom, y + 7.4 * zoom, "PASSPORT", Style("song", 5.4 * zoom))
    portrait(sheet, x + 5 * zoom, y + 14 * zoom, 31 * zoom, 40 * zoom)

    def pair(dx: float, dy: float, name: str, runs: Runs) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, name, label)
        sheet.text(x + dx * zoom, y + (dy + 2.6) * zoom, runs, value)

    number_label = "护照号码/Passport No." if older else "护照号/Passport No."
    pair(42, 12, "类型/Type", "P")
    pair(58, 12, "国家码/Country Code", book.country)
    pair(90, 12, number_label, Run(book.number, "passport_no"))
    pair(42, 20, "姓名/Name", Run(person.name, "name"))
    sheet.text(x + 42 * zoom, y + 26.4 * zoom, f"{book.family}, {book.given}", value)
    pair(42, 31, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}")
    pair(62, 31, "国籍/Nationality", "中国/CHINESE")
    pair(90, 31, "出生日期/Date of birth", Run(_day(person.birth, both=both), "birth_date"))
    pair(42, 39, "出生地点/Place of birth", "河南/HENAN")
    pair(90, 39, "签发日期/Date of issue", _day(book.issued, both=both))
    pair(42, 47, "签发地点/Place of issue", "河南/HENAN")
    pair(90, 47, "有效期至/Date of expiry", Run(_day(book.until, both=both), "valid_to"))
    pair(42, 55, "签发机关/Authority", "公安部出入境管理局")
    sheet.text(x + 42 * zoom, y + 61 * zoom, "MPS Exit & Entry Administration", Style("hei", 5.4 * zoom))
    personal = "" if older else "".join(job.rng.choice("ABCDEFGHKLMNOP") for _ in range(12)) + "A9"
    lines = machine_lines(book, person.birth, male=person.male, personal=personal)
    _machine_part(sheet, x + 5 * zoom, y + 71 * zoom, 115 * zoom, lines)


def copy_of_page(job: Job) -> Drawn:
    book, sheet = _book(job), job.sheet()
    zoom = job.rng.choice([1.2, 1.4])
    _page(job, sheet, (210 - 125 * zoom) / 2, 60 + job.rng.uniform(-20, 40), book, zoom=zoom, both=True, older=False)
    return drawn("passport", "copy_of_page", [sheet], _values(job, book))


def older_edition(job: Job) -> Drawn:
    book, sheet = _book(job), job.sheet(138, 100)
    _page(job, sheet, 6, 6, book, zoom=1.0, both=False, older=True)
    return drawn("passport", "older_edition", [sheet], _values(job, book))


def opened(job: Job) -> Drawn:
    """The book laid open: an empty page with notes above the data page."""
    book, sheet = _book(job), job.sheet(148, 206)
    guilloche(sheet, 8, 8, 132, 90, (226, 222, 236), waves=30, paper=(249, 247, 251))
    sheet.text(
        74, 20, "中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助", Style("song", 6.4), align="c"
    )
    sheet.text(74, 40, "持证人签名/Bearer's signature", Style("song", 6, _LABEL), align="c")
    sheet.text(74, 50, job.facts.person.name, Style("kai", 15, jitter=0.05), align="c")
    _page(job, sheet, 8, 104, book, zoom=1.05, both=True, older=job.chance(0.3))
    return drawn("passport", "opened", [sheet], _values(job, book))


LAYOUTS: Layouts = {"passport": {"copy_of_page": copy_of_page, "older_edition": older_edition, "opened": opened}}
