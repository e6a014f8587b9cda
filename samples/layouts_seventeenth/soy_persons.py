"""临时居民身份证, 护照 and 结婚证."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import day, digits, frame, sealed, spelt, st
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_GREEN: Colour = (70, 110, 96)


def _three_months(first: date) -> date:
    month = first.month + 2
    return date(first.year + month // 12, month % 12 + 1, min(first.day, 28))


def _temp_data(job: Job, sheet: Sheet, x: float, y: float, k: float, first: date, last: date, *, grey: bool) -> None:
    person = job.facts.person
    guilloche(
        sheet,
        x,
        y,
        85.6 * k,
        54 * k,
        (214, 214, 214) if grey else (212, 230, 222),
        waves=18,
        paper=(250, 250, 250) if grey else (249, 253, 250),
    )
    sheet.rect(x, y, 85.6 * k, 54 * k, line=0.2, fill=(140, 140, 140))
    portrait(sheet, x + 59 * k, y + 8 * k, 22 * k, 28 * k)
    said, value = st(6 * k, "hei", (90, 90, 90) if grey else _GREEN), st(6.7 * k, "hei")
    birth = person.birth
    rows: list[tuple[float, str, Runs]] = [
        (6, "姓 名", Run(person.name, "name")),
        (11.5, "性 别", [person.sex, Run("　民 族 ", "", said), person.ethnicity]),
        (17, "出 生", f"{birth.year}年{birth.month}月{birth.day}日"),
    ]
    for dy, label, runs in rows:
        sheet.text(x + 5 * k, y + dy * k, label, said)
        sheet.text(x + 14 * k, y + dy * k, runs, value)
    sheet.text(x + 5 * k, y + 22.5 * k, "住 址", said)
    sheet.flow(x + 14 * k, y + 22.5 * k, 42 * k, Run(person.address, "address"), value, leading=1.3)
    sheet.text(x + 5 * k, y + 35 * k, "公民身份号码", said)
    sheet.text(x + 26 * k, y + 34.8 * k, Run(person.id_number, "id_number"), st(7.6 * k, "hei"))
    sheet.text(x + 5 * k, y + 41 * k, "签发机关", said)
    sheet.text(x + 20 * k, y + 41 * k, Run(person.id_issuer, "issuer"), value)
    sheet.text(x + 5 * k, y + 46.8 * k, "有效期限", said)
    sheet.text(x + 20 * k, y + 46.8 * k, [day(first, "valid_from", "dot"), "-", day(last, "valid_to", "dot")], value)


def _temp_values(person: Person, first: date, last: date) -> dict[str, Value]:
    return {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }


def _temp_cover(sheet: Sheet, x: float, y: float, k: float) -> None:
    guilloche(sheet, x, y, 85.6 * k, 54 * k, (222, 222, 222), waves=14, paper=(248, 248, 248))
    sheet.rect(x, y, 85.6 * k, 54 * k, line=0.2, fill=(140, 140, 140))
    sheet.text(x + 42.8 * k, y + 15 * k, "中华人民共和国", st(9 * k, "song_bold"), align="c", spacing=0.3)
    sheet.text(x + 42.8 * k, y + 25 * k, "临时居民身份证", st(14 * k, "song_bold"), align="c", spacing=0.1)


def tempid_slip(job: Job) -> Drawn:
    """A grey copy of both sides; below it the slip for fetching the real card, with other dates and names."""
    sheet, rng, person = job.sheet(), job.rng, job.facts.person
    first = a_day(rng, date(2026, 9, 1), date(2026, 11, 16))
    last = _three_months(first)
    _temp_cover(sheet, 14, 22, 1.04)
    _temp_data(job, sheet, 108, 22, 1.04, first, last, grey=True)
    sheet.rect(30, 106, 150, 88, line=0.3)
    sheet.text(105, 112, "居民身份证领取凭证", st(15, "song_bold"), align="c", spacing=0.1)
    taken = first + timedelta(days=rng.randrange(35, 60))
    lines = [
        f"受理编号：4115{digits(job, 12)}",
        f"申领类别：{rng.choice(['丢失补领', '有效期满换领', '损坏换领'])}",
        f"受理日期：{numbers.written_date(first - timedelta(days=rng.randrange(0, 3)))}",
        f"领证日期：{numbers.written_date(taken)}以后",
        f"受理单位：{rng.choice(['五里店', '双井', '前进'])}派出所户籍室　承办人：{job.facts.landlord.name}",
        "注：1. 领证时请携带本凭证。2. 委托他人代领的，代领人须出示本人身份证件。",
    ]
    y = 126.0
    for line in lines:
        y = sheet.flow(38, y, 134, line, st(11), leading=1.4) + 4
    sheet.text(
        30,
        214,
        f"本人（签字）：　　　　　　　　日期：{numbers.written_date(first + timedelta(days=1), form='dot')}",
        st(11),
    )
    sheet.text(56, 211, Run(person.name, "name"), st(15, "kai", (24, 40, 130), 0.06))
    if job.chance(0.4):
        watermark(sheet, "仅限报装用电使用", rows=1)
    return drawn("temp_id_card", "soy_tempid_slip", [sheet], _temp_values(person, first, last))


def tempid_card(job: Job) -> Drawn:
    """The card in a plastic sleeve, first its front, then its back, each as a picture of its own."""
    front, back = job.sheet(110, 78), job.sheet(110, 78)
    person, rng = job.facts.person, job.rng
    first = a_day(rng, date(2026, 8, 24), date(2026, 11, 20))
    last = _three_months(first)
    cloth = rng.choice([(182, 170, 150), (90, 100, 112), (206, 208, 210)])
    for sheet in (front, back):
        sheet.fill(0, 0, 110, 78, cloth)
        sheet.fill(6, 6, 98, 66, (250, 250, 250))
    _temp_cover(front, 9, 9, 1.07)
    _temp_data(job, back, 9, 9, 1.07, first, last, grey=False)
    return drawn("temp_id_card", "soy_tempid_card", [front, back], _temp_values(person, first, last))


def _digit(text: str) -> str:
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[at % 3] for at, c in enumerate(text)) % 10)


def _zone(person: Person, number: str, until: date) -> tuple[str, str]:
    family, given = spelt(person.name)
    head = number + _digit(number)
    born = f"{person.birth:%y%m%d}"
    ends = f"{until:%y%m%d}"
    own = "MBPELPNA<<<<<<"
    middle, tail = born + _digit(born), ends + _digit(ends) + own + _digit(own)
    sex = "M" if person.male else "F"
    last = head + "CHN" + middle + sex + tail
    return f"POCHN{family}<<{given}".ljust(44, "<"), last + _digit(head + middle + tail)


def _data_page(job: Job, sheet: Sheet, x: float, y: float, k: float) -> dict[str, Value]:
    person, rng = job.facts.person, job.rng
    issued = a_day(rng, date(2017, 6, 1), date(2026, 9, 10))
    until = years_later(issued, 10) - timedelta(days=1)
    number = f"E{rng.choice('ABCDEFGHJKLM')}{digits(job, 7)}" if issued.year > 2018 else f"E{digits(job, 8)}"
    family, given = spelt(person.name)
    guilloche(sheet, x, y, 125 * k, 88 * k, (236, 222, 214), waves=30, paper=(253, 250, 246))
    portrait(sheet, x + 5 * k, y + 16 * k, 33 * k, 44 * k)
    tiny, value = st(4.8 * k, "hei", (110, 70, 60)), st(7.8 * k, "hei_bold")

    def put(dx: float, dy: float, label: str, runs: Runs) -> None:
        sheet.text(x + dx * k, y + dy * k, label, tiny)
        sheet.text(x + dx * k, y + (dy + 2.3) * k, runs, value)

    def stamp(one: date) -> str:
        return f"{one.day:02d} {one.month}月/{_MONTHS[one.month - 1]} {one.year}"

    sheet.text(x + 5 * k, y + 4 * k, "护　照", st(12 * k, "song_bold", (110, 70, 60)))
    sheet.text(x + 5 * k, y + 10 * k, "PASSPORT", st(7.5 * k, "hei", (110, 70, 60)))
    sheet.text(x + 42 * k, y + 3 * k, "中华人民共和国 PEOPLE'S REPUBLIC OF CHINA", st(6 * k, "hei", (110, 70, 60)))
    put(42, 9, "类型/Type", "P")
    put(60, 9, "国家码/Country Code", "CHN")
    put(90, 9, "护照号/Passport No.", Run(number, "passport_no"))
    put(42, 17, "姓名/Name", Run(person.name, "name"))
    sheet.text(x + 42 * k, y + 23 * k, f"{family}, {given}", value)
    put(42, 29, "性别/Sex", f"{person.sex}/{'M' if person.male else 'F'}")
    put(60, 29, "国籍/Nationality", "中国/CHINESE")
    put(90, 29, "出生日期/Date of birth", Run(stamp(person.birth), "birth_date"))
    put(42, 37, "出生地点/Place of birth", "河南/HENAN")
    put(90, 37, "签发日期/Date of issue", stamp(issued))
    put(42, 45, "签发地点/Place of issue", "河南/HENAN")
    put(90, 45, "有效期至/Date of expiry", Run(stamp(until), "valid_to"))
    put(42, 53, "签发机关/Authority", "公安部出入境管理局")
    sheet.text(x + 42 * k, y + 59 * k, "MPS Exit & Entry Administration", st(6.4 * k, "hei"))
    sheet.text(x + 92 * k, y + 53 * k, "持照人签名/Bearer's signature", tiny)
    sheet.text(x + 95 * k, y + 56.5 * k, Run(person.name, "name"), st(11 * k, "kai", jitter=0.07))
    for at, line in enumerate(_zone(person, number, until)):
        sheet.text(x + 6 * k, y + (71 + at * 7.4) * k, line, st(8.4 * k, "hei"), spread=113 * k)
    return {
        "name": person.name,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": until.isoformat(),
    }


def passport_open(job: Job) -> Drawn:
    """The open book held under a phone: the page above is blank but for a printed notice."""
    sheet = job.sheet(137, 192)
    sheet.fill(0, 0, 137, 192, job.rng.choice([(60, 66, 74), (170, 150, 126), (216, 216, 214)]))
    guilloche(sheet, 6, 6, 125, 88, (226, 220, 232), waves=30, paper=(250, 248, 252))
    emblem(sheet, 68.5, 32, 22, colour=(214, 180, 176))
    notice = "中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助。"
    sheet.flow(22, 52, 93, notice, st(8, "song", (110, 70, 60)), leading=1.6, indent=2)
    english = (
        "The Ministry of Foreign Affairs of the People's Republic of China requests all civil and military "
        "authorities of foreign countries to allow the bearer of this passport to pass freely."
    )
    sheet.flow(22, 68, 93, english, st(6, "song", (110, 70, 60)), leading=1.4)
    sheet.line(6, 95, 131, 95, width=0.5, fill=(150, 140, 140))
    values = _data_page(job, sheet, 6, 96, 1.0)
    return drawn("passport", "soy_passport_open", [sheet], values)


def passport_copy(job: Job) -> Drawn:
    """A clerk's A4 copy: data page and the page of observations, which names the book before this one."""
    sheet, rng = job.sheet(), job.rng
    sheet.text(25, 12, "身份证件复印件粘贴处", st(10))
    values = _data_page(job, sheet, 36, 24, 1.1)
    guilloche(sheet, 36, 138, 137, 90, (226, 230, 222), waves=26, paper=(251, 252, 250))
    sheet.text(104, 144, "备　注　OBSERVATIONS", st(11, "song_bold"), align="c")
    before = f"{rng.choice('GE')}{digits(job, 8)}"
    sheet.text(46, 158, f"持照人曾持有护照，号码为 {before}。", st(10))
    sheet.text(46, 165, f"The bearer previously held passport No. {before}.", st(8.5))
    sheet.text(46, 178, "紧急情况下请联系 In case of emergency", st(8.5))
    sheet.text(
        46, 185, f"姓名：{job.facts.spouse.name}　电话：{job.facts.spouse.phone}", st(13, "kai", (24, 40, 130), 0.05)
    )
    sheet.text(46, 195, f"地址：{job.facts.spouse.address}"[:24], st(12, "kai", (24, 40, 130), 0.05))
    sheet.text(36, 240, f"与原件核对无误　核对人：{job.facts.landlord.name}", st(14, "kai", jitter=0.05))
    sheet.text(36, 250, numbers.written_date(job.facts.consent_date, form="dot"), st(14, "kai", jitter=0.05))
    if job.chance(0.3):
        watermark(sheet, "仅供办理充电桩报装", rows=2)
    return drawn("passport", "soy_passport_copy", [sheet], values)


def _couple(job: Job) -> tuple[Person, Person]:
    """As they stand on the paper: the man first."""
    one, two = job.facts.person, job.facts.spouse
    return (one, two) if one.male else (two, one)


def _wedding(job: Job, first: date, last: date) -> date:
    """A day between the two, later where somebody would have been too young."""
    grown = max(years_later(person.birth, 22) for person in _couple(job))
    return a_day(job.rng, max(first, grown), max(last, grown + timedelta(days=300)))


def marriage_book(job: Job) -> Drawn:
    """The open book: holder with the picture on the left, both persons in a ruled table on the right."""
    sheet, facts, rng = job.sheet(250, 176), job.facts, job.rng
    holder, other = facts.person, facts.spouse
    registered = _wedding(job, date(2004, 3, 1), date(2015, 12, 20))
    cert = f"豫信{rng.choice('浉平罗光固')}结字{rng.choice(['', '第'])}01{registered:%y}{digits(job, 5)}"
    cert += "号" if "第" in cert else ""
    if registered.year > 2015:
        cert = f"J411502-{registered.year}-{digits(job, 6)}"
    for x in (5, 126):
        guilloche(sheet, x, 5, 119, 166, (250, 222, 222), waves=32, paper=(255, 247, 246))
    portrait(sheet, 42, 18, 46, 32)
    rows: list[tuple[str, Runs]] = [
        ("持 证 人", Run(holder.name, "holder")),
        ("登记日期", numbers.written_date(registered)),
        ("结婚证字号", Run(cert, "cert_no")),
        ("备　　注", ""),
    ]
    y = 66.0
    for label, runs in rows:
        sheet.text(18, y, label, st(11.5), spread=24)
        sheet.text(46, y, runs, st(12.5, "kai"))
        sheet.line(45, y + 6, 114, y + 6, width=0.15)
        y += 13
    sheet.text(24, 128, "结婚登记机关（盖章）", st(10))
    sealed(sheet, 84, 136, "信阳市民政局", "婚姻登记专用章", diameter=36)
    sheet.text(24, 152, f"婚姻登记员：{facts.landlord.name}", st(10))
    small, value = st(10.5), st(11.5, "kai")
    top = 24.0
    for person in _couple(job):
        field = "holder" if person is holder else "spouse"
        birth = numbers.written_date(person.birth)
        cells: list[list[tuple[str, Runs]]] = [
            [("姓　名", Run(person.name, field)), ("性　别", person.sex)],
            [("国　籍", "中国"), ("出生日期", birth)],
            [("身份证件号", person.id_number)],
        ]
        for row in cells:
            left = 132.0
            wide = 107 / len(row)
            for said, runs in row:
                sheet.rect(left, top, 22, 15, fill=(180, 70, 70))
                sheet.cell((left, top, 22, 15), said, small, align="c")
                sheet.rect(left + 22, top, wide - 22, 15, fill=(180, 70, 70))
                sheet.cell((left + 22, top, wide - 22, 15), runs, value)
                left += wide
            top += 15
        top += 12
    values: dict[str, Value] = {"holder": holder.name, "spouse": other.name, "cert_no": cert}
    return drawn("marriage_cert", "soy_marriage_book", [sheet], values)


def marriage_sheets(job: Job) -> Drawn:
    """Two A4 copies: the declaration with the seal, then picture page and persons one below the other."""
    first, second, facts, rng = job.sheet(), job.sheet(), job.facts, job.rng
    holder, other = facts.person, facts.spouse
    registered = _wedding(job, date(2016, 2, 1), date(2026, 10, 20))
    cert = f"J4115{rng.randrange(2, 29):02d}-{registered.year}-{digits(job, 6)}"
    red: Colour = (150, 50, 50)
    frame(first, 40, 40, 130, 92, red)
    emblem(first, 105, 58, 20)
    law = "民法典" if registered.year > 2020 else "婚姻法"
    words = f"结婚申请，符合《中华人民共和国{law}》规定，予以登记，发给此证。"
    first.flow(54, 76, 102, words, st(14, "kai"), leading=1.7, indent=2)
    first.text(60, 108, "登记机关", st(11))
    first.text(60, 117, f"婚姻登记员　{facts.landlord.name}", st(11))
    seat = facts.home.community.district
    sealed(first, 132, 110, f"信阳市{seat.replace('羊山新区', '')}民政局", "婚姻登记专用章", diameter=36)
    first.text(105, 152, "复印件仅供核验家庭成员关系", st(10), align="c")
    frame(second, 34, 22, 142, 100, red)
    portrait(second, 44, 32, 44, 32)
    value = st(12, "hei")
    pairs: list[tuple[str, Runs]] = [
        ("持证人", Run(holder.name, "holder", value)),
        ("登记日期", Run(numbers.written_date(registered, form="padded"), "", value)),
        ("结婚证字号", Run(cert, "cert_no", value)),
        ("备注", Run("补发" if job.chance(0.15) else "", "", value)),
    ]
    y = 34.0
    for label, runs in pairs:
        second.text(94, y, label, st(10.5))
        second.text(118, y, runs, value)
        y += 14
    frame(second, 34, 134, 142, 118, red)
    y = 144.0
    for person in _couple(job):
        name = "holder" if person is holder else "spouse"
        lines: list[Runs] = [
            ["姓名　", Run(person.name, name, value), f"　　　性别　{person.sex}"],
            ["国籍　中国　　　出生日期　", f"{person.birth:%Y年%m月%d日}"],
            ["身份证件号　", Run(person.id_number, "", value)],
        ]
        for line in lines:
            second.text(48, y, line, st(11.5))
            y += 14
        second.line(44, y, 166, y, width=0.2, fill=red)
        y += 10
    values: dict[str, Value] = {"holder": holder.name, "spouse": other.name, "cert_no": cert}
    return drawn("marriage_cert", "soy_marriage_sheets", [first, second], values)


LAYOUTS: Layouts = {
    "temp_id_card": {"soy_tempid_slip": tempid_slip, "soy_tempid_card": tempid_card},
    "passport": {"soy_passport_open": passport_open, "soy_passport_copy": passport_copy},
    "marriage_cert": {"soy_marriage_book": marriage_book, "soy_marriage_sheets": marriage_sheets},
}
