"""Temporary identity cards and marriage certificates, old and new."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import Parts, hand, torn
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 85.6, 54.0
_BLUE: Colour = (58, 96, 142)
_OFFICES = (("411502", "信阳市浉河区民政局"), ("411503", "信阳市平桥区民政局"), ("411525", "固始县民政局"))
_NEW_LAW = date(2021, 1, 1)


def _temp_term(job: Job) -> tuple[date, date]:
    start = a_day(job.rng, date(2026, 9, 5), date(2026, 11, 18))
    month, year = (start.month + 2) % 12 + 1, start.year + (1 if start.month > 9 else 0)
    return start, date(year, month, min(start.day, 28))


def _temp_values(person: Person, term: tuple[date, date]) -> dict[str, Value]:
    return {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": term[0].isoformat(),
        "valid_to": term[1].isoformat(),
    }


def _temp_cover(sheet: Sheet, x: float, y: float, k: float) -> None:
    """The side with the name of the card over a landscape of waves."""
    guilloche(sheet, x, y, WIDE * k, HIGH * k, (200, 216, 230), waves=22, paper=(238, 244, 249))
    sheet.rect(x, y, WIDE * k, HIGH * k, line=0.15, fill=(170, 178, 188))
    middle = x + WIDE * k / 2
    sheet.text(middle, y + 13 * k, "中华人民共和国", Style("song_bold", 14 * k, _BLUE), align="c", spacing=0.1)
    sheet.text(middle, y + 23 * k, "临时居民身份证", Style("song_bold", 19 * k, _BLUE), align="c", spacing=0.12)
    for step in range(7):
        left = x + (10 + step * 9.6) * k
        top = y + (44 - (step % 3) * 2.2) * k
        sheet.line(left, top, left + 9.6 * k, y + (44 - ((step + 1) % 3) * 2.2) * k, width=0.4, fill=(150, 172, 194))


def _temp_data(sheet: Sheet, x: float, y: float, person: Person, term: tuple[date, date], k: float) -> None:
    """The side with portrait, number, office and term."""
    label, value = Style("hei", 6.4 * k, _BLUE), Style("hei", 7.6 * k)
    guilloche(sheet, x, y, WIDE * k, HIGH * k, (216, 226, 236), waves=22, paper=(245, 248, 251))
    sheet.rect(x, y, WIDE * k, HIGH * k, line=0.15, fill=(170, 178, 188))
    for top, text in ((4.6, "姓　名"), (10.2, "性　别"), (15.8, "出　生"), (21.4, "住　址")):
        sheet.text(x + 4.6 * k, y + top * k, text, label)
    sheet.text(x + 14.6 * k, y + 4.2 * k, Run(person.name, "name"), value.sized(8.8 * k), spacing=0.1)
    sheet.text(x + 14.6 * k, y + 9.8 * k, person.sex, value)
    sheet.text(x + 24 * k, y + 10.2 * k, "民　族", label)
    sheet.text(x + 33 * k, y + 9.8 * k, person.ethnicity, value)
    birth: Parts = []
    for figure, unit in ((person.birth.year, "年"), (person.birth.month, "月"), (person.birth.day, "日")):
        birth += [f"{figure}", Run(f" {unit} ", "", label)]
    sheet.text(x + 14.6 * k, y + 15.4 * k, birth, value)
    sheet.flow(x + 14.6 * k, y + 21.0 * k, 41 * k, Run(person.address, "address"), value, leading=1.26)
    sheet.text(x + 4.6 * k, y + 34.4 * k, "公民身份号码", label)
    sheet.text(x + 24 * k, y + 33.9 * k, Run(person.id_number, "id_number"), value.sized(8.8 * k), spacing=0.1)
    sheet.text(x + 4.6 * k, y + 40.6 * k, "签发机关", label)
    sheet.text(x + 19 * k, y + 40.2 * k, Run(person.id_issuer, "issuer"), value)
    sheet.text(x + 4.6 * k, y + 46.6 * k, "有效期限", label)
    first, last = (numbers.written_date(day, form="dot") for day in term)
    sheet.text(x + 19 * k, y + 46.2 * k, [Run(first, "valid_from"), "-", Run(last, "valid_to")], value)
    portrait(sheet, x + 59 * k, y + 5 * k, 21 * k, 26 * k)


def temp_copy(job: Job) -> Drawn:
    """Both sides on a page, as a copying machine puts them, a note and signature by hand below."""
    person, term, sheet = job.facts.person, _temp_term(job), job.sheet()
    k = job.rng.choice([1.0, 1.0, 1.2])
    left = 105 - WIDE * k / 2 + job.rng.uniform(-10, 10)
    _temp_cover(sheet, left, 42, k)
    _temp_data(sheet, left, 42 + (HIGH + 14) * k, person, term, k)
    if job.chance(0.6):
        sheet.text(38, 220, "与原件一致，仅用于办理用电报装", hand(job, 14))
        sheet.text(38, 231, [person.name, f"　{job.facts.consent_date:%Y.%m.%d}"], hand(job, 14))
    return drawn("temp_id_card", "yew_temp_copy", [sheet], _temp_values(person, term))


def temp_photo(job: Job) -> Drawn:
    """Both sides photographed on a table, one above the other."""
    person, term, k = job.facts.person, _temp_term(job), 1.5
    sheet = job.sheet(WIDE * k + 26, HIGH * k * 2 + 40)
    sheet.fill(
        0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(206, 190, 168), (232, 232, 228), (176, 182, 186)])
    )
    _temp_data(sheet, 12, 12, person, term, k)
    _temp_cover(sheet, 15, 26 + HIGH * k, k)
    if job.variant.watermark or job.chance(0.3):
        watermark(sheet, "仅供充电桩报装使用", colour=(196, 200, 206), size_mm=6, rows=2)
    return drawn("temp_id_card", "yew_temp_photo", [sheet], _temp_values(person, term))


def _born_earlier(job: Job, person: Person) -> Person:
    """The person as one who could marry in the nineties."""
    birth = a_day(job.rng, date(1966, 1, 1), date(1974, 12, 31))
    return replace(person, birth=birth, id_number=numbers.id_number(job.rng, birth=birth, male=person.male))


def _couple(job: Job) -> tuple[Person, Person]:
    return job.facts.person, job.facts.spouse


def marriage_booklet(job: Job) -> Drawn:
    """The inside of the red booklet since 2004: joint photo and statement, then holder, number and both people."""
    holder, spouse = _couple(job)
    day = a_day(job.rng, max(years_later(max(holder.birth, spouse.birth), 22), date(2006, 3, 1)), date(2026, 6, 30))
    area, office = job.rng.choice(_OFFICES)
    number = f"J{area}-{day.year}-{job.rng.randrange(10**6):06d}"
    sheet = job.sheet(210, 150)
    guilloche(sheet, 6, 6, 98, 138, (246, 222, 222), waves=40, paper=(254, 249, 248))
    guilloche(sheet, 106, 6, 98, 138, (246, 222, 222), waves=40, paper=(254, 249, 248))
    sheet.line(105, 4, 105, 146, width=0.3, fill=(200, 180, 180))
    sheet.fill(28, 14, 54, 37, (190, 40, 44))
    for left in (30.0, 55.0):
        portrait(sheet, left, 15.5, 25, 34)
    law = "中华人民共和国民法典" if day >= _NEW_LAW else "中华人民共和国婚姻法"
    text, label, value = Style("song", 12), Style("song", 10.5), Style("hei", 11)
    sheet.flow(18, 62, 76, f"结婚申请，符合《{law}》规定，予以登记，发给此证。", text, leading=1.9, indent=2)
    sheet.text(22, 98, "登 记 机 关", label)
    sheet.text(22, 122, "婚姻登记员", label)
    clerk = job.facts.landlord.name
    sheet.text(50, 120.5, clerk, hand(job, 13))
    put_round(sheet, 62, 101, SealText(office, "婚姻登记专用章"), diameter=38)
    rows: list[tuple[str, str, str]] = [
        ("持 证 人", holder.name, "holder"),
        ("登记日期", numbers.written_date(day, form=job.rng.choice(["padded", "plain"])), ""),
        ("结婚证字号", number, "cert_no"),
        ("备　　注", "", ""),
    ]
    for place, (name, shown, field) in enumerate(rows):
        sheet.text(112, 14 + place * 8.6, name, label)
        sheet.text(136, 13.6 + place * 8.6, Run(shown, field), value)
    for top, one, field in ((54.0, holder, "holder"), (98.0, spouse, "spouse")):
        sheet.line(110, top - 3.5, 200, top - 3.5, width=0.2, fill=(196, 120, 120))
        pairs = [("姓　　名", one.name, field), ("性　　别", one.sex, ""), ("国　　籍", "中国", "")]
        pairs.append(("出生日期", numbers.written_date(one.birth, form="padded"), ""))
        pairs.append(("身份证件号", one.id_number, ""))
        for place, (name, shown, marked) in enumerate(pairs):
            sheet.text(112, top + place * 8, name, label)
            sheet.text(136, top - 0.4 + place * 8, Run(shown, marked), value)
    values: dict[str, Value] = {"holder": holder.name, "spouse": spouse.name, "cert_no": number}
    return drawn("marriage_cert", "yew_marriage_booklet", [sheet], values)


def marriage_nineties(job: Job) -> Drawn:
    """The certificate of the nineties, filled in by pen: holder named, both parties in two columns."""
    holder, spouse = (_born_earlier(job, one) for one in _couple(job))
    day = a_day(job.rng, date(1997, 5, 1), date(2003, 9, 20))
    place, office = job.rng.choice([("浉", _OFFICES[0][1]), ("平", _OFFICES[1][1]), ("固", _OFFICES[2][1])])
    number = f"豫{place}结字第{job.rng.randrange(40, 2600):05d}号"
    sheet = job.sheet(200, 140)
    sheet.rect(7, 7, 186, 126, line=0.9, fill=(190, 44, 48))
    sheet.rect(9, 9, 182, 122, line=0.25, fill=(190, 44, 48))
    emblem(sheet, 100, 20, 13)
    sheet.text(100, 30, "结 婚 证", Style("song_bold", 24, (180, 36, 40)), align="c", spacing=0.2)
    text, pen = Style("song", 11.5), hand(job, 12)
    sheet.text(20, 43, ["持证人：", Run(holder.name, "holder", pen)], text)
    sheet.text(184, 43, Run(number, "cert_no", pen), text, align="r")
    man, woman = (holder, spouse) if holder.male else (spouse, holder)
    for left, one, side in ((20.0, man, "男方"), (106.0, woman, "女方")):
        field = "holder" if one is holder else "spouse"
        sheet.text(left, 53, [f"{side}姓名 ", Run(one.name, field, pen)], text)
        sheet.text(left, 61.5, ["出生日期 ", Run(numbers.written_date(one.birth), "", pen)], text)
        sheet.text(left, 70, ["民　　族 ", Run(one.ethnicity + "族", "", pen)], text)
        sheet.text(left, 78.5, ["身份证编号 ", Run(one.id_number, "", pen.sized(11.5))], text)
    sheet.flow(
        20, 89, 92, "申请结婚，经审查，符合《中华人民共和国婚姻法》关于结婚的规定，准予登记，发给此证。", text, indent=2
    )
    sheet.fill(124, 88, 30, 22, (226, 222, 216))
    for left in (125.0, 139.0):
        portrait(sheet, left, 89, 14, 20)
    sheet.text(20, 114, "发证机关（盖章）", text)
    sheet.text(184, 118, torn(day, "", pen), text, align="r")
    put_round(sheet, 74, 113, SealText(office, "婚姻登记专用章"), diameter=33)
    values: dict[str, Value] = {"holder": holder.name, "spouse": spouse.name, "cert_no": number}
    return drawn("marriage_cert", "yew_marriage_nineties", [sheet], values)


LAYOUTS: Layouts = {
    "temp_id_card": {"yew_temp_copy": temp_copy, "yew_temp_photo": temp_photo},
    "marriage_cert": {"yew_marriage_booklet": marriage_booklet, "yew_marriage_nineties": marriage_nineties},
}
