"""临时居民身份证, 护照 and 结婚证 as people copy them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import day, framed, round_seal, signed_name
from samples.layouts_nineteenth.words import WORDS
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn

_FAMILY_LETTERS = (
    "WANG LI ZHANG LIU CHEN YANG ZHAO HUANG ZHOU WU XU SUN HU ZHU GAO LIN HE GUO MA LUO LIANG SONG ZHENG XIE "
    "HAN TANG FENG YU DONG XIAO CHENG CAO YUAN DENG XU FU SHEN ZENG PENG SU LU JIANG CAI JIA DING WEI XUE YE"
)
_GIVEN_LETTERS = (
    "YAN JIAN DU BIAN JI TIE LI YING PU ZHUAN JUAN CE "
    "WEI SONG DAI YU ZHOU XUN XUN QI LU YING YI MIAO YIN QIAN ZHI DI RONG LAN KUI CHENG TAO FENG HUAI ZI ZHANG ZHU "
    "DI XIAO QIN SE YU KAI JIN ZHEN YIN JIU LING PO HU QIONG QI JUAN XIU ZHI FANG WEI WEI JING LUO"
)
_FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭苏卢蒋蔡贾丁魏薛叶"
_FAMILY = dict(zip(_FAMILIES, _FAMILY_LETTERS.split(), strict=True))
_GIVEN = dict(zip(WORDS.given_first + WORDS.given_second, _GIVEN_LETTERS.split(), strict=True))
_MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"


def _romanised(job: Job) -> tuple[str, str, str]:
    """A name, its family name and its given name in letters."""
    family = job.rng.choice(list(_FAMILY))
    given = job.rng.choice(WORDS.given_first)
    given += job.rng.choice(WORDS.given_second) if job.chance(0.85) else ""
    return family + given, _FAMILY[family], "".join(_GIVEN[char] for char in given)


# -- 临时居民身份证 ----------------------------------------------------------------------------------


def _temp_face(sheet: Sheet, x: float, y: float, zoom: float) -> None:
    """The side with the wall and the title."""
    guilloche(sheet, x, y, 85.6 * zoom, 54 * zoom, (196, 214, 196), waves=18, paper=(240, 246, 238))
    sheet.rect(x, y, 85.6 * zoom, 54 * zoom, line=0.2, fill=(150, 160, 150))
    emblem(sheet, x + 42.8 * zoom, y + 12 * zoom, 11 * zoom)
    sheet.text(x + 42.8 * zoom, y + 21 * zoom, "中华人民共和国", Style("song_bold", 11 * zoom), align="c", spacing=0.15)
    sheet.text(x + 42.8 * zoom, y + 31 * zoom, "临时居民身份证", Style("song_bold", 16 * zoom), align="c", spacing=0.1)


def _temp_details(sheet: Sheet, x: float, y: float, person: Person, start: date, end: date, zoom: float) -> None:
    label, value = Style("hei", 6.3 * zoom, (50, 90, 70)), Style("hei", 7.2 * zoom)
    guilloche(sheet, x, y, 85.6 * zoom, 54 * zoom, (210, 222, 210), waves=18, paper=(246, 249, 244))
    sheet.rect(x, y, 85.6 * zoom, 54 * zoom, line=0.2, fill=(150, 160, 150))

    def put(dx: float, dy: float, runs: str | Run, style: Style) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, runs, style)

    put(5, 4.5, "姓　名", label)
    put(17, 4.2, Run(person.name, "name"), value.sized(8 * zoom))
    put(5, 10.2, "性　别", label)
    put(17, 10, person.sex, value)
    put(26, 10.2, "民族", label)
    put(34, 10, person.ethnicity, value)
    put(5, 15.8, "出　生", label)
    put(17, 15.6, f"{person.birth.year} 年 {person.birth.month} 月 {person.birth.day} 日", value)
    put(5, 21.4, "住　址", label)
    sheet.flow(x + 17 * zoom, y + 21.2 * zoom, 40 * zoom, Run(person.address, "address"), value, leading=1.3)
    put(5, 35.5, "公民身份号码", label)
    put(24, 35.2, Run(person.id_number, "id_number"), value.sized(8.2 * zoom))
    put(5, 41.6, "签发机关", label)
    put(24, 41.4, Run(person.id_issuer, "issuer"), value)
    put(5, 47.2, "有效期限", label)
    runs: list[str | Run] = [Run(f"{start:%Y.%m.%d}", "valid_from"), "-", Run(f"{end:%Y.%m.%d}", "valid_to")]
    sheet.text(x + 24 * zoom, y + 47 * zoom, runs, value)
    portrait(sheet, x + 60 * zoom, y + 5 * zoom, 21 * zoom, 26 * zoom)


def _temp_truth(job: Job) -> tuple[Person, date, date, dict[str, Value]]:
    person = job.facts.person
    start = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 20))
    end = start + timedelta(days=job.rng.choice((90, 91, 92)))
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return person, start, end, values


def temp_copy(job: Job) -> Drawn:
    """Both sides copied on one sheet, and what the bearer wrote below."""
    sheet = job.sheet()
    person, start, end, values = _temp_truth(job)
    zoom = job.rng.choice((1.0, 1.15))
    left = 105 - 42.8 * zoom + job.rng.uniform(-8, 8)
    _temp_details(sheet, left, 42, person, start, end, zoom)
    _temp_face(sheet, left + 1.5, 118, zoom)
    pen = Style("kai", 15, (30, 44, 120), jitter=0.05)
    sheet.text(40, 204, "与原件一致，仅用于办理充电桩报装。", pen)
    sheet.text(120, 220, person.name, pen)
    sheet.text(120, 230, f"{start.year}.{start.month}.{start.day}", pen)
    return drawn("temp_id_card", "dew_copy", [sheet], values)


def temp_cards(job: Job) -> Drawn:
    """Two scans cut to the card: the title's side first, the details second."""
    person, start, end, values = _temp_truth(job)
    sheets = [job.sheet(94, 62), job.sheet(94, 62)]
    _temp_face(sheets[0], 4, 4, 1.0)
    _temp_details(sheets[1], 4, 4, person, start, end, 1.0)
    if job.chance(0.3):
        watermark(sheets[1], "仅供报装", rows=1, size_mm=5)
    return drawn("temp_id_card", "dew_cards", sheets, values)


# -- 护照 -------------------------------------------------------------------------------------------


def _check(text: str) -> str:
    """ICAO 9303."""
    values = [0 if char == "<" else int(char, 36) for char in text]
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def _mrz(family: str, given: str, number: str, birth: date, sex: str, end: date) -> tuple[str, str]:
    first = f"POCHN{family}<<{given}".ljust(44, "<")
    born, until = f"{birth:%y%m%d}", f"{end:%y%m%d}"
    personal = "<" * 14
    head = number + _check(number)
    tail = until + _check(until)
    whole = head + born + _check(born) + tail + personal + "<"
    return first, f"{head}CHN{born}{_check(born)}{sex}{tail}{personal}<{_check(whole)}"


def _data_page(job: Job, sheet: Sheet, x: float, y: float, zoom: float, *, abroad: bool) -> dict[str, Value]:
    """The page with the picture, 125 x 88 mm at zoom 1."""
    name, family, given = _romanised(job)
    male = job.facts.person.male
    birth = job.facts.person.birth
    issued = a_day(job.rng, date(2017, 6, 1), date(2026, 6, 30))
    end = years_later(issued, 10) - timedelta(days=1)
    number = f"E{job.rng.choice('ABCDEFGHJK')}{job.rng.randrange(10**7):07d}"
    guilloche(sheet, x, y, 125 * zoom, 88 * zoom, (216, 226, 236), waves=30, paper=(246, 249, 251))
    label, value = Style("hei", 5.2 * zoom, (90, 60, 90)), Style("hei", 8.6 * zoom)

    def put(dx: float, dy: float, head: str, runs: str | Run) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, head, label)
        sheet.text(x + dx * zoom, y + (dy + 2.6) * zoom, runs, value)

    def put_day(dx: float, dy: float, head: str, when: date, field: str) -> None:
        month = _MONTHS[3 * when.month - 3 : 3 * when.month]
        put(dx, dy, head, Run(f"{when.day:02d} {when.month}月/{month} {when.year}", field))

    sheet.text(x + 8 * zoom, y + 4 * zoom, "护照", Style("song_bold", 12 * zoom))
    sheet.text(x + 8 * zoom, y + 9 * zoom, "PASSPORT", Style("hei_bold", 6.5 * zoom))
    sheet.text(
        x + 76 * zoom, y + 1.8 * zoom, "中华人民共和国　PEOPLE'S REPUBLIC OF CHINA", Style("song", 6 * zoom), align="c"
    )
    portrait(sheet, x + 7 * zoom, y + 16 * zoom, 32 * zoom, 42 * zoom)
    put(43, 6, "类型/Type", "P")
    put(61, 6, "国家码/Country Code", "CHN")
    put(92, 6, "护照号码/Passport No.", Run(number, "passport_no"))
    put(43, 13.5, "姓名/Name", Run(name, "name"))
    sheet.text(x + 43 * zoom, y + 20.2 * zoom, f"{family}, {given}", value)
    put(43, 25, "性别/Sex", "男/M" if male else "女/F")
    put(65, 25, "国籍/Nationality", "中国/CHINESE")
    put_day(92, 25, "出生日期/Date of birth", birth, "birth_date")
    put(43, 33, "出生地点/Place of birth", "河南/HENAN")
    put_day(92, 33, "签发日期/Date of issue", issued, "")
    place = "伦敦/LONDON" if abroad else "河南/HENAN"
    put(43, 41, "签发地点/Place of issue", place)
    put_day(92, 41, "有效期至/Date of expiry", end, "valid_to")
    office = "中华人民共和国驻英国大使馆" if abroad else "中华人民共和国国家移民管理局"
    put(43, 49, "签发机关/Authority", office)
    english = "PRC EMBASSY IN UK" if abroad else "National Immigration Administration, PRC"
    sheet.text(x + 43 * zoom, y + 55.4 * zoom, english, Style("hei", 6.6 * zoom))
    sheet.text(x + 107 * zoom, y + 53 * zoom, "持证人签名/Bearer's signature", label.sized(4.2 * zoom), align="c")
    signed_name(sheet, x + 100 * zoom, y + 56 * zoom, name, size=11 * zoom)
    rows = _mrz(family, given, number, birth, "M" if male else "F", end)
    for place_no, row in enumerate(rows):
        at, step = x + 5 * zoom, 115 * zoom / 44
        for char_no, char in enumerate(row):
            sheet.text(
                at + (char_no + 0.5) * step, y + (70 + 7 * place_no) * zoom, char, Style("hei", 9 * zoom), align="c"
            )
    return {"name": name, "passport_no": number, "birth_date": birth.isoformat(), "valid_to": end.isoformat()}


def passport_page(job: Job) -> Drawn:
    """The data page alone, scanned close."""
    sheet = job.sheet(133, 96)
    values = _data_page(job, sheet, 4, 4, 1.0, abroad=False)
    return drawn("passport", "dew_page", [sheet], values)


def passport_booklet(job: Job) -> Drawn:
    """The cover, then the booklet opened flat on A4: the request to all authorities above, the data below."""
    cover, opened = job.sheet(133, 184), job.sheet()
    cover.fill(4, 4, 125, 176, (108, 34, 40))
    gold = (222, 190, 120)
    cover.text(66, 24, "中华人民共和国", Style("song_bold", 19, gold), align="c", spacing=0.15)
    cover.text(66, 35, "PEOPLE'S REPUBLIC OF CHINA", Style("hei", 9, gold), align="c")
    emblem(cover, 66.5, 82, 40)
    cover.text(66, 122, "护　照", Style("song_bold", 26, gold), align="c")
    cover.text(66, 138, "PASSPORT", Style("hei_bold", 16, gold), align="c", spacing=0.1)
    x, y, zoom = 40.0, 30.0, 1.0
    guilloche(opened, x, y, 125, 88, (228, 216, 220), waves=30, paper=(250, 247, 247))
    opened.flow(
        x + 16,
        y + 14,
        94,
        "中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助。",
        Style("song", 10.5),
        leading=1.6,
        indent=2,
    )
    opened.flow(
        x + 16,
        y + 34,
        94,
        "The Ministry of Foreign Affairs of the People's Republic of China requests all civil and military "
        "authorities of foreign countries to allow the bearer of this passport to pass freely and afford "
        "assistance in case of need.",
        Style("song", 9),
        leading=1.5,
    )
    opened.text(x + 62, y + 80, "1", Style("song", 8), align="c")
    opened.line(x, y + 88, x + 125, y + 88, width=0.4, fill=(160, 160, 160))
    values = _data_page(job, opened, x, y + 88, zoom, abroad=job.chance(0.5))
    if job.chance(0.5):
        opened.text(60, 236, "复印件仅供办理用电报装使用，再次复印无效", Style("hei", 12, (60, 60, 150)))
    return drawn("passport", "dew_booklet", [cover, opened], values)


# -- 结婚证 -----------------------------------------------------------------------------------------


def _couple(job: Job, first: date, last: date) -> tuple[Person, Person]:
    """The facts' couple, born between these days, with numbers that fit."""
    made = []
    for person in (job.facts.person, job.facts.spouse):
        birth = a_day(job.rng, first, last)
        made.append(replace(person, birth=birth, id_number=numbers.id_number(job.rng, birth=birth, male=person.male)))
    return made[0], made[1]


def marriage_spread(job: Job) -> Drawn:
    """The red booklet's inner pages, opened."""
    facts, sheet = job.facts, job.sheet(250, 176)
    wed = a_day(job.rng, date(2008, 1, 5), date(2026, 5, 20))
    number = f"J411599-{wed.year}-{job.rng.randrange(10**6):06d}"
    guilloche(sheet, 0, 0, 250, 176, (246, 220, 224), waves=40, paper=(255, 249, 249))
    sheet.line(125, 0, 125, 176, width=0.5, fill=(220, 180, 185))
    label, value = Style("song", 11), Style("hei", 11)
    sheet.rect(35, 16, 58, 40, line=0.2, fill=(200, 160, 165))
    portrait(sheet, 36, 17, 28, 38)
    portrait(sheet, 64, 17, 28, 38)
    first, second = _couple(job, date(1970, 1, 1), date(1985, 12, 31))
    form = job.date_form("padded", "plain")
    for row, (head, runs) in enumerate(
        (
            ("持证人", Run(first.name, "holder")),
            ("登记日期", Run(numbers.written_date(wed, form=form))),
            ("结婚证字号", Run(number, "cert_no")),
            ("备　注", Run("补发" if job.chance(0.15) else "")),
        )
    ):
        sheet.text(20, 72 + row * 13, head, label)
        sheet.text(50, 72 + row * 13, runs, value)
    sheet.text(20, 132, "婚姻登记员", label)
    signed_name(sheet, 50, 130, facts.landlord.name, size=14)
    sheet.text(20, 156, "中华人民共和国民政部监制", Style("song", 8.5))
    y = 18.0
    for person, field in ((first, ""), (second, "spouse")):
        for dx, head, runs in (
            (0, "姓名", Run(person.name, field)),
            (62, "性别", Run(person.sex)),
        ):
            sheet.text(138 + dx, y, head, label)
            sheet.text(154 + dx, y, runs, value)
        sheet.text(138, y + 12, "国籍", label)
        sheet.text(154, y + 12, "中国", value)
        sheet.text(180, y + 12, "出生日期", label)
        sheet.text(201, y + 12, numbers.written_date(person.birth, form=form), value)
        sheet.text(138, y + 24, "身份证件号", label)
        sheet.text(164, y + 24, person.id_number, value)
        y += 46
    law = "婚姻法" if wed.year < 2021 else "民法典"
    sheet.line(138, 58, 240, 58, width=0.15, fill=(220, 180, 185))
    sheet.flow(
        138, 110, 96, f"结婚申请，符合《中华人民共和国{law}》规定，予以登记，发给此证。", label, leading=1.6, indent=2
    )
    place = facts.home.community.district
    round_seal(job, sheet, 205, 145, f"信阳市{place}民政局", centre="婚姻登记专用章")
    sheet.text(150, 142, "登记机关", label)
    values: dict[str, Value] = {"holder": first.name, "spouse": second.name, "cert_no": number}
    return drawn("marriage_cert", "dew_spread", [sheet], values)


def marriage_old(job: Job) -> Drawn:
    """The paper of the nineties, filled in with a pen, one side of a certificate of 1994."""
    facts, sheet = job.facts, job.sheet(270, 190)
    wed = a_day(job.rng, date(1995, 1, 10), date(2003, 9, 20))
    couple = _couple(job, date(1958, 1, 1), date(1972, 12, 31))
    place = facts.home.community.district
    serial = f"{job.rng.randrange(1, 9999):04d}"
    char = place[0]
    number = f"({wed.year})信{char}结字第{serial}号"
    sheet.fill(0, 0, 270, 190, (252, 244, 234))
    framed(sheet, 7, (190, 50, 50), line=1.0)
    pen = Style("kai", 14, (36, 40, 70), jitter=0.03)
    label = Style("song", 12)
    sheet.line(135, 14, 135, 176, width=0.2, fill=(190, 120, 120))
    sheet.text(70, 22, "结 婚 证", Style("song_bold", 24, (190, 30, 30)), align="c")
    sheet.text(
        70,
        38,
        [
            Run("(", "cert_no"),
            Run(str(wed.year), "cert_no", pen),
            Run(f")信{char}结字第", "cert_no"),
            Run(serial, "cert_no", pen),
            Run("号", "cert_no"),
        ],
        label,
        align="c",
    )
    sheet.rect(40, 52, 60, 42, line=0.2)
    portrait(sheet, 41, 53, 29, 40)
    portrait(sheet, 70, 53, 29, 40)
    sheet.text(70, 98, "（双方照片）", Style("song", 9), align="c")
    sheet.text(24, 112, ["持证人　", Run(facts.person.name, "holder", pen, underline=True, min_em=7)], label)
    sheet.flow(
        24,
        126,
        96,
        "申请结婚，经审查符合《中华人民共和国婚姻法》关于结婚的规定，准予登记，发给此证。",
        label,
        leading=1.6,
        indent=2,
    )
    y = 26.0
    for person, field in ((couple[0], ""), (couple[1], "spouse")):
        born = person.birth
        sheet.text(146, y, ["姓　名 ", Run(person.name, field, pen, underline=True, min_em=6)], label)
        sheet.text(212, y, ["性别 ", Run(person.sex, "", pen, underline=True, min_em=3)], label)
        born_text = f"{born.year}年{born.month}月{born.day}日"
        sheet.text(146, y + 13, ["出生日期 ", Run(born_text, "", pen, underline=True, min_em=10)], label)
        sheet.text(146, y + 26, ["身份证编号 ", Run(person.id_number, "", pen, underline=True, min_em=12)], label)
        y += 46
    sheet.text(146, 122, "发证机关（婚姻登记专用章）", label)
    seals.put_round(sheet, 206, 142, seals.SealText(f"信阳市{place}民政局", centre="婚姻登记专用章"), diameter=38)
    sheet.text(150, 162, ["发证日期 ", day(wed, "", "chinese")], Style("song", 12))
    values: dict[str, Value] = {"holder": facts.person.name, "spouse": facts.spouse.name, "cert_no": number}
    return drawn(
        "marriage_cert", "dew_old", [sheet], values, tolerated={"cert_no": (serial, f"信{char}结字第{serial}号")}
    )


LAYOUTS: Layouts = {
    "temp_id_card": {"dew_copy": temp_copy, "dew_cards": temp_cards},
    "passport": {"dew_page": passport_page, "dew_booklet": passport_booklet},
    "marriage_cert": {"dew_spread": marriage_spread, "dew_old": marriage_old},
}
