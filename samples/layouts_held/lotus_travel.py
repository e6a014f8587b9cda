"""A passport, open at the page with the data."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.lotus_common import latin
from samples.ornaments import guilloche, portrait
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def _check(text: str) -> str:
    weights = (7, 3, 1)
    worth = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * weights[place % 3] for place, value in enumerate(worth)) % 10)


def passport(job: Job) -> Drawn:
    """An open Chinese passport, the page with the data below."""
    person, sheet = job.facts.person, job.sheet(132, 184)
    issued = a_day(job.rng, date(2018, 1, 1), date(2025, 12, 1))
    until = years_later(issued, 10) - timedelta(days=1)
    number = f"E{job.rng.choice('ABCDEFGHJKL')}{job.rng.randrange(10**6, 10**7)}"
    family, given = latin(person.name)
    guilloche(sheet, 0, 0, 132, 184, (232, 218, 226), waves=40, paper=(252, 248, 249))
    sheet.flow(
        20,
        30,
        92,
        "中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助。",
        Style("song", 11),
        indent=2,
    )
    english = (
        "The Ministry of Foreign Affairs of the People's Republic of China requests all civil and military "
        "authorities of foreign countries to allow the bearer of this passport to pass freely and afford assistance "
        "in case of need."
    )
    sheet.flow(20, 52, 92, english, Style("song", 8.5), leading=1.5)
    sheet.line(4, 92, 128, 92, fill=(190, 180, 185), width=0.15)
    portrait(sheet, 7, 112, 33, 42)
    tiny, text = Style("hei", 5.8, (90, 90, 110)), Style("hei", 8.4)
    sheet.text(7, 96, "护 照", Style("hei_bold", 10))
    sheet.text(7, 102, "PASSPORT", Style("hei", 7))

    def stamp(day: date) -> str:
        return f"{day.day:02d} {day.month}月/{_MONTHS[day.month - 1]} {day.year}"

    def put(x: float, y: float, label: str, value: str, name: str = "") -> None:
        sheet.text(x, y, label, tiny)
        sheet.text(x, y + 2.7, Run(value, name), text)

    put(46, 97, "类型/Type", "P")
    put(62, 97, "国家码/Country Code", "CHN")
    put(94, 97, "护照号/Passport No.", number, "passport_no")
    put(46, 105, "姓名/Name", person.name, "name")
    sheet.text(46, 111, f"{family}, {given}", text)
    put(46, 117, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}")
    put(70, 117, "国籍/Nationality", "中国/CHINESE")
    put(94, 117, "出生日期/Date of birth", stamp(person.birth), "birth_date")
    put(46, 126, "出生地点/Place of birth", "河南/HENAN")
    put(94, 126, "签发日期/Date of issue", stamp(issued))
    put(46, 135, "签发地点/Place of issue", "河南/HENAN")
    put(94, 135, "有效期至/Date of expiry", stamp(until), "valid_to")
    put(46, 144, "签发机关/Authority", "中华人民共和国国家移民管理局")
    sheet.text(46, 150, "National Immigration Administration, PRC", Style("hei", 6))
    born, end = f"{person.birth:%y%m%d}", f"{until:%y%m%d}"
    sex, blank = "M" if person.male else "F", "<" * 14
    first = f"POCHN{family}<<{given}".ljust(44, "<")
    core = (number + _check(number), born + _check(born), end + _check(end), blank + "<")
    second = f"{core[0]}CHN{core[1]}{sex}{core[2]}{core[3]}{_check(''.join(core))}"
    for place, line in enumerate((first, second)):
        sheet.text(8, 163 + place * 8, line, Style("hei", 9.5), spread=116)
    truth: dict[str, Value] = {
        "name": person.name,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn(
        "passport",
        "lotus_open_passport",
        [sheet],
        truth,
        tolerated={"name": (f"{family}, {given}", f"{family} {given}")},
    )


LAYOUTS: Layouts = {
    "passport": {"lotus_open_passport": passport},
}
