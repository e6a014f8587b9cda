"""临时居民身份证 and 护照."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import day_run, digits, spelt, st
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_INK: Colour = (40, 60, 96)


def _months_later(day: date, months: int) -> date:
    month = day.month - 1 + months
    return date(day.year + month // 12, month % 12 + 1, min(day.day, 28))


def _temp_values(job: Job, start: date, end: date) -> dict[str, Value]:
    person = job.facts.person
    return {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }


def _temp_face(job: Job, sheet: Sheet, x: float, y: float, k: float, start: date, end: date, form: str) -> None:
    """The side with the entries, `k` times its size."""
    person = job.facts.person
    guilloche(sheet, x, y, 85.6 * k, 54 * k, (220, 232, 240), waves=20, paper=(250, 252, 253))
    sheet.rect(x, y, 85.6 * k, 54 * k, line=0.2, fill=(150, 160, 170))
    portrait(sheet, x + 60 * k, y + 7 * k, 21 * k, 27 * k)
    label, value = st(6.2 * k, "hei", (60, 110, 160)), st(6.6 * k, "hei")

    def pair(dx: float, dy: float, said: str, runs: Runs, to: float) -> None:
        sheet.text(x + dx * k, y + dy * k, said, label)
        sheet.text(x + (dx + to) * k, y + dy * k, runs, value)

    pair(5, 5, "姓名", Run(person.name, "name"), 9)
    pair(5, 10, "性别", person.sex, 9)
    pair(24, 10, "民族", person.ethnicity, 9)
    birth = person.birth
    pair(5, 15, "出生", f"{birth.year} 年 {birth.month} 月 {birth.day} 日", 9)
    sheet.text(x + 5 * k, y + 20 * k, "住址", label)
    sheet.flow(x + 14 * k, y + 20 * k, 43 * k, Run(person.address, "address"), value, leading=1.35)
    pair(5, 33.5, "公民身份号码", Run(person.id_number, "id_number"), 19)
    pair(5, 40, "签发机关", Run(person.id_issuer, "issuer"), 15)
    pair(
        5,
        46,
        "有效期限",
        [day_run(start, "valid_from", form), "-" if form == "dot" else "至", day_run(end, "valid_to", form)],
        15,
    )


def _temp_title(sheet: Sheet, x: float, y: float, k: float) -> None:
    guilloche(sheet, x, y, 85.6 * k, 54 * k, (204, 222, 236), waves=16, paper=(247, 250, 252))
    sheet.rect(x, y, 85.6 * k, 54 * k, line=0.2, fill=(150, 160, 170))
    middle = x + 42.8 * k
    sheet.text(middle, y + 12 * k, "中华人民共和国", st(11 * k, "song_bold"), align="c", spacing=0.15)
    sheet.text(middle, y + 21 * k, "临时居民身份证", st(15 * k, "song_bold"), align="c", spacing=0.12)
    for step in range(9):
        left = x + (8 + step * 8) * k
        sheet.line(
            left,
            y + (46 - step % 2 * 5) * k,
            left + 8 * k,
            y + (41 + step % 2 * 5) * k,
            width=0.5,
            fill=(130, 150, 160),
        )


def temp_on_paper(job: Job) -> Drawn:
    """Both sides one under the other on a sheet, a purpose written across by hand."""
    sheet, rng = job.sheet(), job.rng
    start = a_day(rng, date(2026, 8, 25), date(2026, 11, 18))
    end = _months_later(start, 3)
    _temp_title(sheet, 52, 50, 1.22)
    _temp_face(job, sheet, 52, 140, 1.22, start, end, "dot")
    if job.chance(0.6):
        sheet.text(60, 225, "此件与原件一致，仅限办理充电桩用电业务", st(13, "kai", jitter=0.05))
    return drawn("temp_id_card", "elm_temp_on_paper", [sheet], _temp_values(job, start, end))


def temp_close(job: Job) -> Drawn:
    """The one side alone, photographed close; dates written out."""
    sheet, rng = job.sheet(104, 86), job.rng
    start = a_day(rng, date(2026, 9, 1), date(2026, 11, 20))
    end = _months_later(start, 3)
    sheet.fill(0, 0, 104, 86, (214, 208, 198))
    sheet.fill(7, 6, 90, 72, (248, 249, 250))
    sheet.text(52, 9.5, "中华人民共和国临时居民身份证", st(10, "song_bold"), align="c")
    _temp_face(job, sheet, 9.2, 17, 1.0, start, end, job.date_form("padded", "plain"))
    sheet.text(52, 73, "有效期内与居民身份证具有同等法律效力", st(6), align="c")
    return drawn("temp_id_card", "elm_temp_close", [sheet], _temp_values(job, start, end))


def _check(text: str) -> str:
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[place % 3] for place, c in enumerate(text)) % 10)


def _zone(name: str, number: str, birth: date, until: date, sex: str) -> tuple[str, str]:
    family, given = spelt(name)
    first = f"POCHN{family}<<{given}".ljust(44, "<")
    number = number.ljust(9, "<")
    own = "LAMBMJNC<<<<<<"
    born, ends = f"{birth:%y%m%d}", f"{until:%y%m%d}"
    head, middle = number + _check(number), born + _check(born)
    tail = ends + _check(ends) + own + _check(own)
    return first, head + "CHN" + middle + sex + tail + _check(head + middle + tail)


def _passport_page(job: Job, sheet: Sheet, x: float, y: float, k: float, *, later: bool) -> dict[str, Value]:
    person, rng = job.facts.person, job.rng
    issued = a_day(rng, date(2018, 2, 1), date(2026, 8, 30))
    until = years_later(issued, 10) - timedelta(days=1)
    number = f"E{rng.choice('ABCDEFGHJK')}{digits(job, 7)}" if later else f"{rng.choice('EG')}{digits(job, 8)}"
    family, given = spelt(person.name)
    guilloche(
        sheet, x, y, 125 * k, 88 * k, (238, 224, 222) if later else (222, 232, 226), waves=26, paper=(252, 249, 246)
    )
    sheet.text(x + 5 * k, y + 3.5 * k, "中华人民共和国", st(9 * k, "song_bold"))
    sheet.text(x + 37 * k, y + 4 * k, "PEOPLE'S REPUBLIC OF CHINA", st(6.2 * k, "hei", _INK))
    sheet.text(x + 5 * k, y + 10 * k, "护照 / PASSPORT", st(8 * k, "song_bold", _INK))
    portrait(sheet, x + 5 * k, y + 17 * k, 32 * k, 43 * k)
    label, value = st(5 * k, "hei", _INK), st(7.6 * k, "hei")

    def field(dx: float, dy: float, said: str, runs: Runs) -> None:
        sheet.text(x + dx * k, y + dy * k, said, label)
        sheet.text(x + dx * k, y + (dy + 2.5) * k, runs, value)

    def day(one: date) -> str:
        month = _MONTHS[one.month - 1]
        return f"{one.day:02d} {one.month}月/{month} {one.year}" if later else f"{one.day:02d} {month} {one.year}"

    field(43, 10, "类型 / Type", "P")
    field(58, 10, "国家码 / Country Code", "CHN")
    field(88, 10, "护照号 / Passport No.", Run(number, "passport_no"))
    if later:
        field(43, 18.5, "姓名 / Name", Run(person.name, "name"))
        sheet.text(x + 43 * k, y + 24.6 * k, f"{family}, {given}", value)
    else:
        field(43, 18.5, "姓名 / Name in full", [Run(person.name, "name"), f"　{family} {given}"])
    field(43, 30, "性别 / Sex", f"{person.sex} / {'M' if person.male else 'F'}")
    field(62, 30, "国籍 / Nationality", "中国 / CHINESE")
    field(94, 30, "出生日期 / Date of birth", Run(day(person.birth), "birth_date"))
    field(43, 38, "出生地点 / Place of birth", "河南 / HENAN")
    field(94, 38, "签发日期 / Date of issue", day(issued))
    field(43, 46, "签发地点 / Place of issue", "河南 / HENAN")
    field(94, 46, "有效期至 / Date of expiry", Run(day(until), "valid_to"))
    authority = "国家移民管理局 / NIA" if later else "公安部出入境管理局"
    field(43, 54, "签发机关 / Authority", authority)
    if later:
        sheet.text(x + 94 * k, y + 54 * k, "持照人签名 / Bearer's signature", label)
        sheet.text(x + 97 * k, y + 57 * k, person.name, st(11 * k, "kai", jitter=0.05))
    zone = _zone(person.name, number, person.birth, until, "M" if person.male else "F")
    for place, line in enumerate(zone):
        sheet.text(x + 5 * k, y + (71 + place * 7.5) * k, line, st(8.6 * k, "hei"), spread=115 * k)
    return {
        "name": person.name,
        "passport_no": number,
        "birth_date": person.birth.isoformat(),
        "valid_to": until.isoformat(),
    }


def passport_new(job: Job) -> Drawn:
    """The plastic data page alone, on a table."""
    sheet = job.sheet(140, 104)
    sheet.fill(0, 0, 140, 104, (96, 84, 76))
    values = _passport_page(job, sheet, 7.5, 8, 1.0, later=True)
    return drawn("passport", "elm_passport_new", [sheet], values)


def passport_copied(job: Job) -> Drawn:
    """Cover and data page of an older book copied on one sheet, with a watermark of the purpose."""
    sheet = job.sheet()
    sheet.fill(62, 22, 88, 110, (112, 34, 44))
    gold: Colour = (222, 190, 120)
    sheet.text(106, 34, "中华人民共和国", st(14, "song_bold", gold), align="c", spacing=0.2)
    emblem(sheet, 106, 66, 32, colour=(150, 60, 50))
    sheet.text(106, 94, "护　照", st(20, "song_bold", gold), align="c")
    sheet.text(106, 106, "PASSPORT", st(13, "song_bold", gold), align="c", spacing=0.2)
    values = _passport_page(job, sheet, 30, 150, 1.22, later=False)
    if job.chance(0.5):
        watermark(sheet, "仅供办理用电报装", rows=1, size_mm=8)
    sheet.text(
        105,
        270,
        f"复印日期：{numbers.written_date(job.facts.consent_date, form='dash')}　　与原件核对无误",
        st(10),
        align="c",
    )
    return drawn("passport", "elm_passport_copied", [sheet], values)


LAYOUTS: Layouts = {
    "temp_id_card": {"elm_temp_on_paper": temp_on_paper, "elm_temp_close": temp_close},
    "passport": {"elm_passport_new": passport_new, "elm_passport_copied": passport_copied},
}
