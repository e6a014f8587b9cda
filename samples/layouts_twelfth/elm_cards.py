"""Papers of persons from the police: temporary cards, residence permits, passports."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import Paper, a_name, between, scrawl, someone
from samples.ornaments import emblem, guilloche, portrait
from samples.people import Person, years_later
from samples.truth import Drawn

WIDE, HIGH = 85.6, 54.0
_LABEL = (70, 96, 140)
_FAMILIES = {
    "王": "WANG",
    "李": "LI",
    "陈": "CHEN",
    "黄": "HUANG",
    "周": "ZHOU",
    "梁": "LIANG",
    "何": "HE",
    "林": "LIN",
}
_GIVEN = {
    "志明": "ZHIMING",
    "建华": "JIANHUA",
    "秀丽": "XIULI",
    "国强": "GUOQIANG",
    "海燕": "HAIYAN",
    "晓东": "XIAODONG",
}


class _Card:
    """A card of the common size at a place on the sheet, drawn `zoom` times as large."""

    def __init__(self, sheet: Sheet, x: float, y: float, zoom: float, wave: tuple[int, int, int]) -> None:
        self.sheet, self.x, self.y, self.zoom = sheet, x, y, zoom
        guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, wave, waves=18, paper=(248, 250, 250))
        sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(176, 184, 190))

    def at(self, dx: float, dy: float) -> tuple[float, float]:
        return self.x + dx * self.zoom, self.y + dy * self.zoom

    def text(self, dx: float, dy: float, runs: str | Run | list[str | Run], style: Style, spacing: float = 0.0) -> None:
        self.sheet.text(*self.at(dx, dy), runs, style.sized(style.size * self.zoom), spacing=spacing)

    def middle(self, dx: float, dy: float, text: str, style: Style, spacing: float = 0.1) -> None:
        self.sheet.text(*self.at(dx, dy), text, style.sized(style.size * self.zoom), align="c", spacing=spacing)


def _dots(first: date, last: date, paper: Paper) -> list[str | Run]:
    return [paper.day("valid_from", first, "dot"), "-", paper.day("valid_to", last, "dot")]


# -- temporary identity card ---------------------------------------------------------------------


def _temporary_face(card: _Card) -> None:
    card.sheet.line(*card.at(6, 44), *card.at(80, 44), width=0.2, fill=(190, 150, 140))
    emblem(card.sheet, *card.at(43, 12), 12 * card.zoom)
    card.middle(43, 22, "中华人民共和国", Style("song_bold", 12), 0.3)
    card.middle(43, 31, "临时居民身份证", Style("song_bold", 15), 0.25)


def _temporary_back(paper: Paper, card: _Card, person: Person, first: date) -> None:
    zoom = card.zoom
    paper.ink = Style("hei", 8.2 * zoom)
    label, small = Style("hei", 6.8, _LABEL), Style("hei", 7.6)
    for dy, text in ((4.5, "姓　名"), (10.2, "性　别"), (15.9, "出　生"), (21.6, "住　址")):
        card.text(4.5, dy, text, label)
    card.text(16, 4.2, paper.say("name", person.name), small)
    card.text(16, 10, person.sex, small)
    card.text(28, 10.2, "民　族", label)
    card.text(39, 10, person.ethnicity, small)
    card.text(16, 15.7, f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日", small)
    shown = paper.say("address", person.address, style=Style("hei", 7.6 * zoom))
    card.sheet.flow(*card.at(16, 21.3), 40 * zoom, shown, Style("hei", 7.6 * zoom), leading=1.3)
    card.text(4.5, 34.2, "公民身份号码", label)
    card.text(24, 33.8, paper.say("id_number", person.id_number), small, spacing=0.1)
    card.text(4.5, 40.6, "签发机关", label)
    card.text(24, 40.3, paper.say("issuer", person.id_issuer), small)
    card.text(4.5, 46.8, "有效期限", label)
    card.text(24, 46.5, _dots(first, first + timedelta(days=91), paper), small)
    portrait(card.sheet, *card.at(61, 5), 20 * zoom, 26 * zoom)


def temporary_pair(job: Job) -> Drawn:
    """Both sides of the card, one above the other, as a copier gives them."""
    paper, person = Paper(job), someone(job)
    sheet = paper.new()
    left = 105 - WIDE * 0.6 + job.rng.uniform(-12, 12)
    _temporary_face(_Card(sheet, left, 46, 1.2, (228, 222, 214)))
    card = _Card(sheet, left, 128, 1.2, (222, 230, 226))
    _temporary_back(paper, card, person, between(job, (2026, 9, 1), (2026, 11, 15)))
    return paper.done("temp_id_card", "elm_temporary_pair")


def temporary_slip(job: Job) -> Drawn:
    """Both sides abreast on half a page, with the window's note below."""
    paper, person = Paper(job), someone(job)
    sheet = paper.new(210, 148)
    _temporary_back(
        paper, _Card(sheet, 12, 28, 1.05, (230, 226, 214)), person, between(job, (2026, 8, 20), (2026, 11, 10))
    )
    _temporary_face(_Card(sheet, 110, 28, 1.05, (226, 220, 216)))
    sheet.text(20, 104, "本证遗失补办期间使用，复印件仅供办理用电业务。", Style("song", 11))
    sheet.text(20, 114, "交件人签名：", Style("song", 11))
    sheet.text(46, 112, person.name, scrawl(job))
    return paper.done("temp_id_card", "elm_temporary_slip")


# -- residence permits of Hong Kong, Macao and Taiwan residents ----------------------------------


def _permit_number(birth: date, male: bool, area: str) -> str:
    """A number whose sequence the police never give to anybody of this age."""
    first17 = f"{area}{birth:%Y%m%d}{'999' if male else '998'}"
    return first17 + numbers.id_check_digit(first17)


def _permit_portrait(paper: Paper, card: _Card, person: Person, area: str) -> None:
    zoom = card.zoom
    paper.ink = Style("hei", 9 * zoom)
    label, shown = Style("hei", 7, _LABEL), Style("hei", 8.4)
    for dy, text in ((6.5, "姓 名"), (13.2, "性 别"), (19.8, "出 生"), (26.4, "住 址")):
        card.text(5.5, dy, text, label)
    card.text(16, 6, paper.say("name", person.name), shown)
    card.text(16, 12.9, person.sex, shown)
    card.text(16, 19.5, f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日", shown)
    card.sheet.flow(*card.at(16, 26), 38 * zoom, person.address, Style("hei", 8 * zoom), leading=1.35)
    card.text(5.5, 45, "公民身份号码", label)
    number = _permit_number(person.birth, person.male, area)
    card.text(27.5, 44.5, paper.say("id_number", number), shown, spacing=0.1)
    portrait(card.sheet, *card.at(58, 7), 22 * zoom, 29 * zoom)


def _permit_face(paper: Paper, card: _Card, person: Person, title: str, pass_no: str) -> None:
    label, shown = Style("hei", 7), Style("hei", 7.6)
    paper.ink = Style("hei", 7.6 * card.zoom)
    card.middle(50, 7.5, "中华人民共和国", Style("song_bold", 12), 0.15)
    card.middle(50, 16, title, Style("song_bold", 14.5), 0.1)
    card.sheet.line(*card.at(6, 25.5), *card.at(80, 25.5), width=0.2, fill=(170, 180, 196))
    emblem(card.sheet, *card.at(13, 14), 13 * card.zoom, colour=(180, 60, 52))
    last = years_later(person.id_from, 5)
    card.text(10, 30.2, "签发机关", label)
    card.text(27, 30, paper.say("issuer", person.id_issuer), shown)
    card.text(10, 37.2, "有效期限", label)
    card.text(27, 37, _dots(person.id_from, last, paper), shown)
    card.text(10, 44.2, "通行证号码", label)
    card.text(27, 44, pass_no, shown)
    card.text(55, 44.2, "签发次数", label)
    card.text(70, 44, f"{paper.job.rng.randrange(1, 4):02d}", shown)


def _settler(job: Job) -> Person:
    person = someone(job)
    issued = between(job, (2022, 3, 1), (2026, 8, 30))
    return Person(
        a_name(job), person.male, "", person.birth, person.address, "", person.phone, person.id_issuer, issued, None
    )


def permit_hongkong(job: Job) -> Drawn:
    """A Hong Kong or Macao resident's permit, both sides on a page."""
    paper, person = Paper(job), _settler(job)
    sheet = paper.new()
    left = job.rng.choice([24.0, 50.0, 58.0])
    _permit_portrait(paper, _Card(sheet, left, 40, 1.15, (216, 228, 238)), person, job.rng.choice(["810000", "820000"]))
    number = f"{job.rng.choice('HM')}{job.rng.randrange(10**8):08d}"
    _permit_face(paper, _Card(sheet, left, 112, 1.15, (232, 222, 214)), person, "港澳居民居住证", number)
    return paper.done("hmt_residence_permit", "elm_permit_hongkong")


def permit_taiwan(job: Job) -> Drawn:
    """A Taiwan resident's permit, each side on a page, blown up."""
    paper, person = Paper(job), _settler(job)
    number = f"{job.rng.randrange(10**8):08d}"
    first, second = paper.new(210, 148), paper.new(210, 148)
    _permit_face(paper, _Card(first, 26, 24, 1.75, (224, 230, 216)), person, "台湾居民居住证", number)
    _permit_portrait(paper, _Card(second, 28, 26, 1.75, (218, 230, 226)), person, "830000")
    return paper.done("hmt_residence_permit", "elm_permit_taiwan")


# -- passports -----------------------------------------------------------------------------------

_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def _mrz_digit(text: str) -> str:
    return str(sum(int(char, 36) * (7, 3, 1)[at % 3] for at, char in enumerate(text.replace("<", "0"))) % 10)


def _data_page(paper: Paper, sheet: Sheet, x: float, y: float, *, both_months: bool, letter: str) -> None:
    """The page with the portrait, 125 by 88 mm."""
    job = paper.job
    family, given = job.rng.choice(list(_FAMILIES)), job.rng.choice(list(_GIVEN))
    person = someone(job, family + given)
    issued = between(job, (2017, 3, 1), (2026, 5, 30))
    last = years_later(issued, 10) - timedelta(days=1)
    number = (
        f"{letter}{job.rng.randrange(10**8):08d}" if len(letter) == 1 else f"{letter}{job.rng.randrange(10**7):07d}"
    )

    def shown(day: date) -> str:
        middle = f" {day.month}月/{_MONTHS[day.month - 1]} " if both_months else f" {_MONTHS[day.month - 1]} "
        return f"{day.day:02d}{middle}{day.year}"

    guilloche(sheet, x, y, 125, 88, (222, 226, 240), waves=26, paper=(250, 249, 246))
    sheet.rect(x, y, 125, 88, line=0.15, fill=(180, 180, 190))
    portrait(sheet, x + 5, y + 18, 31, 41)
    label, ink = Style("hei", 5.4, (70, 80, 120)), Style("hei", 8.6)
    paper.ink = ink
    sheet.text(x + 6, y + 5, "护照", Style("song_bold", 12))
    sheet.text(x + 6, y + 11, "PASSPORT", Style("hei", 7))
    pinyin = f"{_FAMILIES[family]}, {_GIVEN[given]}"
    paper.also("name", pinyin, pinyin.replace(", ", ""), pinyin.replace(",", ""))
    fields: list[tuple[float, float, str, str | Run]] = [
        (40, 6, "类型/Type", "P"),
        (60, 6, "国家码/Country Code", "CHN"),
        (88, 6, "护照号码/Passport No.", paper.say("passport_no", number)),
        (40, 16, "姓名/Name", paper.say("name", person.name)),
        (40, 31, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}"),
        (60, 31, "国籍/Nationality", "中国/CHINESE"),
        (88, 31, "出生日期/Date of birth", paper.say("birth_date", shown(person.birth), person.birth.isoformat())),
        (40, 41, "出生地点/Place of birth", "河南/HENAN"),
        (88, 41, "签发日期/Date of issue", shown(issued)),
        (40, 51, "签发地点/Place of issue", "河南/HENAN"),
        (88, 51, "有效期至/Date of expiry", paper.say("valid_to", shown(last), last.isoformat())),
        (40, 61, "签发机关/Authority", "中华人民共和国国家移民管理局"),
    ]
    for dx, dy, text, value in fields:
        sheet.text(x + dx, y + dy, text, label)
        sheet.text(x + dx, y + dy + 2.8, value, ink)
    sheet.text(x + 40, y + 22.6, pinyin, ink)
    top = f"POCHN{_FAMILIES[family]}<<{_GIVEN[given]}".ljust(44, "<")
    birth, end = f"{person.birth:%y%m%d}", f"{last:%y%m%d}"
    low = (
        f"{number}{_mrz_digit(number)}CHN{birth}{_mrz_digit(birth)}{'M' if person.male else 'F'}{end}{_mrz_digit(end)}"
    )
    low = low.ljust(42, "<") + "<4"
    for row, text in enumerate((top, low)):
        for place, char in enumerate(text):
            sheet.text(x + 5 + place * 2.62, y + 73 + row * 6.4, char, Style("hei", 8.4))


def passport_page(job: Job) -> Drawn:
    """The data page of an ordinary passport, copied."""
    paper = Paper(job)
    _data_page(paper, paper.new(), 42, 40, both_months=True, letter="E")
    return paper.done("passport", "elm_passport_page")


def passport_spread(job: Job) -> Drawn:
    """The open booklet: the page for remarks above, the data page below; newer number with two letters."""
    paper = Paper(job)
    sheet = paper.new(150, 205)
    sheet.fill(0, 0, 150, 205, (214, 208, 200))
    guilloche(sheet, 12, 10, 125, 88, (234, 222, 226), waves=24, paper=(250, 248, 246))
    sheet.text(74, 16, "备注/OBSERVATIONS", Style("hei", 9), align="c")
    sheet.text(24, 78, "持照人签名/Bearer's signature", Style("hei", 6.5))
    letters = "E" + job.rng.choice("ABCDEFGHJKM")
    _data_page(paper, sheet, 12, 100, both_months=job.chance(0.5), letter=letters)
    return paper.done("passport", "elm_passport_spread")


LAYOUTS: Layouts = {
    "temp_id_card": {"elm_temporary_pair": temporary_pair, "elm_temporary_slip": temporary_slip},
    "hmt_residence_permit": {"elm_permit_hongkong": permit_hongkong, "elm_permit_taiwan": permit_taiwan},
    "passport": {"elm_passport_page": passport_page, "elm_passport_spread": passport_spread},
}
