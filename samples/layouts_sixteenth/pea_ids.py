"""临时居民身份证 and 护照."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Colour, Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import day_run, digits, pen, say, seal, spelt_name, ty
from samples.ornaments import emblem, guilloche, portrait
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_GREEN: Colour = (52, 104, 84)
_NAVY: Colour = (36, 48, 92)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_PLACES = (("河南", "HENAN"), ("河南", "HENAN"), ("湖北", "HUBEI"), ("安徽", "ANHUI"))


def _term(job: Job) -> tuple[date, date]:
    start = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 18))
    month = start.month + 2
    return start, date(start.year + month // 12, month % 12 + 1, min(start.day, 28))


def _values(job: Job, start: date, end: date) -> dict[str, Value]:
    one = job.facts.person
    return {
        "name": one.name,
        "id_number": one.id_number,
        "address": one.address,
        "issuer": one.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }


def _entries(sheet: Sheet, job: Job, x: float, y: float, k: float, start: date, end: date, form: str) -> None:
    one = job.facts.person
    guilloche(sheet, x, y, 85.6 * k, 54 * k, (222, 236, 226), waves=22, paper=(249, 253, 250))
    sheet.rect(x, y, 85.6 * k, 54 * k, line=0.2, fill=(140, 160, 150))
    label, value = ty(6 * k, "hei", _GREEN), ty(6.4 * k, "hei")
    portrait(sheet, x + 59 * k, y + 6 * k, 22 * k, 28 * k)
    rows: list[tuple[float, float, str, Runs, float]] = [
        (5, 5.5, "姓　名", Run(one.name, "name"), 11),
        (5, 11, "性　别", one.sex, 11),
        (25, 11, "民　族", one.ethnicity, 11),
        (5, 16.5, "出　生", say(one.birth, "spaced"), 11),
        (5, 36, "公民身份号码", Run(one.id_number, "id_number"), 17),
        (5, 41.5, "签发机关", Run(one.id_issuer, "issuer"), 13),
        (5, 47, "有效期限", [day_run(start, "valid_from", form), " - ", day_run(end, "valid_to", form)], 13),
    ]
    for dx, dy, said, runs, to in rows:
        sheet.text(x + dx * k, y + dy * k, said, label)
        sheet.text(x + (dx + to) * k, y + dy * k, runs, value)
    sheet.text(x + 5 * k, y + 22 * k, "住　址", label)
    sheet.flow(x + 16 * k, y + 22 * k, 40 * k, Run(one.address, "address"), value, leading=1.35)


def _wall(sheet: Sheet, x: float, y: float, k: float) -> None:
    """The other side: the title over a wall."""
    guilloche(sheet, x, y, 85.6 * k, 54 * k, (206, 226, 214), waves=16, paper=(246, 252, 248))
    sheet.rect(x, y, 85.6 * k, 54 * k, line=0.2, fill=(140, 160, 150))
    sheet.text(x + 42.8 * k, y + 8 * k, "中华人民共和国", ty(9 * k, "song_bold"), align="c")
    sheet.text(x + 42.8 * k, y + 15 * k, "临时居民身份证", ty(13 * k, "song_bold"), align="c", spacing=0.1)
    for step in range(12):
        left, height = x + (6 + step * 6) * k, (30 + (step * 7) % 9) * k
        sheet.rect(left, y + height, 5 * k, 50 * k - height, line=0.3, fill=(130, 150, 140))


def temp_side_by_side(job: Job) -> Drawn:
    """Both sides beside each other on a wide sheet, with the bearer's hand and telephone below."""
    sheet, facts = job.sheet(297, 210), job.facts
    start, end = _term(job)
    _entries(sheet, job, 30, 40, 1.3, start, end, "dot")
    _wall(sheet, 158, 40, 1.3)
    ink = pen(job, 14)
    sheet.text(32, 132, "仅用于新能源汽车充电桩报装，再次复印无效。", ink)
    sheet.text(32, 146, ["持证人：", Run(facts.person.name, "name"), "　联系电话：", facts.person.phone], ink)
    sheet.text(32, 160, ["代办人：", facts.landlord.name, f"　{say(start + timedelta(days=4), 'short')}"], ink)
    return drawn("temp_id_card", "pea_temp_side_by_side", [sheet], _values(job, start, end))


def temp_with_slip(job: Job) -> Drawn:
    """The entries side above, the police station's slip for fetching the lasting card below."""
    sheet, facts, rng = job.sheet(148, 210), job.facts, job.rng
    start, end = _term(job)
    one = facts.person
    sheet.text(74, 10, "临时居民身份证", ty(12, "song_bold"), align="c")
    _entries(sheet, job, 26, 20, 1.12, start, end, rng.choice(["padded", "dash"]))
    sheet.line(10, 92, 138, 92, width=0.3, fill=(120, 120, 120))
    sheet.text(74, 100, "居民身份证领取凭证", ty(15, "song_bold"), align="c")
    station = one.id_issuer + rng.choice(["城关", "东关", "南湾"]) + "派出所"
    fetch = start + timedelta(days=rng.randrange(30, 60))
    lines: list[Runs] = [
        f"受理号：{digits(rng, 12)}",
        ["申领人：", Run(one.name, "name"), f"　　申领类别：{rng.choice(['有效期满换领', '丢失补领'])}"],
        f"受理单位：{station}",
        f"受理日期：{say(start, 'plain')}　　领证日期：{say(fetch, 'plain')}",
        f"承办人：{facts.landlord.name}　　咨询电话：0376-{rng.randrange(6000000, 6999999)}",
        "请凭此凭证到受理单位领取居民身份证，领取时交回临时居民身份证。",
    ]
    y = 114.0
    for line in lines:
        y = sheet.flow(16, y, 116, line, ty(10.5), leading=1.5) + 3
    seal(sheet, 108, y + 10, station, "户口专用", diameter=34)
    return drawn("temp_id_card", "pea_temp_with_slip", [sheet], _values(job, start, end))


def _digit(text: str) -> str:
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[place % 3] for place, c in enumerate(text)) % 10)


def _zone(family: str, given: str, number: str, birth: date, until: date, sex: str) -> tuple[str, str]:
    head = number.ljust(9, "<")
    head += _digit(head)
    born, ends, own = f"{birth:%y%m%d}", f"{until:%y%m%d}", "NFLCMPKB<<<<<<"
    born, ends, own = born + _digit(born), ends + _digit(ends), own + _digit(own)
    return f"POCHN{family}<<{given}".ljust(44, "<"), f"{head}CHN{born}{sex}{ends}{own}" + _digit(
        head + born + ends + own
    )


def _stamp_day(one: date, *, both: bool) -> str:
    month = _MONTHS[one.month - 1]
    return f"{one.day:02d} {one.month}月/{month} {one.year}" if both else f"{one.day:02d} {month} {one.year}"


def _page(job: Job, sheet: Sheet, x: float, y: float, k: float, *, old: bool) -> dict[str, Value]:
    """The page of data; `old`: the book before the chip."""
    rng, one = job.rng, job.facts.person
    name, family, given = spelt_name(rng)
    issued = (
        a_day(rng, date(2016, 12, 1), date(2019, 10, 30)) if old else a_day(rng, date(2019, 6, 1), date(2026, 8, 1))
    )
    until = years_later(issued, 10) - timedelta(days=1)
    number = f"{rng.choice('EG')}{digits(rng, 8)}" if old else f"E{rng.choice('BCDEHJKM')}{digits(rng, 7)}"
    sex = "M" if one.male else "F"
    place, spelt = rng.choice(_PLACES)
    guilloche(
        sheet, x, y, 125 * k, 88 * k, (228, 230, 240) if old else (240, 226, 224), waves=26, paper=(252, 251, 249)
    )
    sheet.text(x + 62 * k, y + 3 * k, "中华人民共和国　PEOPLE'S REPUBLIC OF CHINA", ty(7.5 * k, "song_bold"), align="c")
    portrait(sheet, x + 6 * k, y + 16 * k, 31 * k, 41 * k)
    label, value = ty(5 * k, "hei", _NAVY), ty(7.6 * k, "hei")

    def entry(dx: float, dy: float, said: str, runs: Runs) -> None:
        sheet.text(x + dx * k, y + dy * k, said, label)
        sheet.text(x + dx * k, y + (dy + 2.6) * k, runs, value)

    sheet.text(x + 6 * k, y + 8.5 * k, "护照 PASSPORT", ty(7.5 * k, "song_bold", _NAVY))
    entry(43, 9, "类型/Type", "P")
    entry(56, 9, "国家码/Country Code", "CHN")
    entry(88, 9, "护照号码/Passport No.", Run(number, "passport_no"))
    if old:
        entry(43, 17, "姓/Surname　　名/Given names", [Run(name, "name"), f"　{family}　{given}"])
    else:
        entry(43, 17, "姓名/Name", Run(name, "name"))
        sheet.text(x + 43 * k, y + 23.4 * k, f"{family}, {given}", value)
    birth, ends = _stamp_day(one.birth, both=not old), _stamp_day(until, both=not old)
    low = 26 if old else 29
    entry(43, low, "性别/Sex", f"{one.sex}/{sex}")
    entry(66, low, "国籍/Nationality", "中国/CHINESE")
    entry(95, low, "出生日期/Date of birth", Run(birth, "birth_date"))
    entry(43, low + 8.5, "出生地点/Place of birth", f"{place}/{spelt}")
    entry(95, low + 8.5, "签发日期/Date of issue", _stamp_day(issued, both=not old))
    entry(43, low + 17, "签发地点/Place of issue", f"{place}/{spelt}")
    entry(95, low + 17, "有效期至/Date of expiry", Run(ends, "valid_to"))
    entry(43, low + 25.5, "签发机关/Authority", "公安部出入境管理局" if old else "中华人民共和国国家移民管理局")
    if old:
        sheet.text(x + 43 * k, y + 60 * k, "MPS Exit & Entry Administration", ty(5.6 * k, "hei"))
    for row, line in enumerate(_zone(family, given, number, one.birth, until, sex)):
        sheet.text(x + 5 * k, y + (70 + row * 8) * k, line, ty(8.6 * k, "hei"), spread=115 * k)
    return {
        "name": name,
        "passport_no": number,
        "birth_date": one.birth.isoformat(),
        "valid_to": until.isoformat(),
    }


def passport_open(job: Job) -> Drawn:
    """The book lying open, bearer's page above and data below, taken from straight above."""
    sheet = job.sheet(146, 206)
    sheet.fill(0, 0, 146, 206, (58, 62, 66))
    guilloche(sheet, 10, 10, 125, 92, (238, 228, 220), waves=26, paper=(252, 250, 246))
    emblem(sheet, 72.5, 34, 20, colour=(196, 150, 140))
    words = "中华人民共和国外交部请各国军政机关对持照人予以通行的便利和必要的协助。"
    sheet.flow(28, 52, 90, words, ty(9, "kai"), leading=1.6, indent=2)
    sheet.flow(
        28,
        68,
        90,
        "The Ministry of Foreign Affairs of the People's Republic of China requests all civil and military "
        "authorities of foreign countries to allow the bearer of this passport to pass freely.",
        ty(7),
        leading=1.5,
    )
    sheet.line(10, 102, 135, 102, width=0.4, fill=(160, 150, 150))
    values = _page(job, sheet, 10, 103, 1.0, old=False)
    return drawn("passport", "pea_passport_open", [sheet], values)


def passport_letter(job: Job) -> Drawn:
    """A copy on a sheet with a heading, the older book, and notes of the window by hand."""
    sheet, facts = job.sheet(), job.facts
    sheet.text(105, 20, "护照复印件（个人信息页）", ty(16, "hei_bold"), align="c")
    values = _page(job, sheet, 28, 40, 1.22, old=True)
    sheet.rect(28, 160, 152, 64, line=0.3)
    sheet.text(32, 164, "备注 / Observations", ty(9, "hei"))
    sheet.text(32, 176, "持照人首次出国日期及曾持证件见第48页。", ty(10))
    sheet.text(32, 214, "持照人签名 / Signature of bearer", ty(7))
    ink = pen(job, 13)
    sheet.text(32, 236, "原件已核，复印件存档。", ink)
    sheet.text(32, 247, ["窗口受理：", facts.landlord.name, f"　{say(facts.consent_date, 'plain')}"], ink)
    return drawn("passport", "pea_passport_letter", [sheet], values)


LAYOUTS: Layouts = {
    "temp_id_card": {"pea_temp_side_by_side": temp_side_by_side, "pea_temp_with_slip": temp_with_slip},
    "passport": {"pea_passport_open": passport_open, "pea_passport_letter": passport_letter},
}
