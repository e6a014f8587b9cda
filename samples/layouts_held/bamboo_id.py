"""Cards of persons: identity cards, residence permits of Hong Kong, Macao and Taiwan, a driver's licence."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import GREY, LABEL_BLUE, at, card, dots, figures, iso, shift, span
from samples.ornaments import emblem, portrait, watermark
from samples.people import Person, years_later
from samples.truth import Drawn, Value, drawn

W, H = 85.6, 54.0
SMALL = Style("hei", 6.6, LABEL_BLUE)
BIG = Style("hei", 8.4)
PALE: Colour = (238, 243, 246)
WAVE: Colour = (206, 222, 226)


def _front(sheet: Sheet, x: float, y: float, person: Person, number: str, *, marks: set[str], nation: bool) -> None:
    """The side with the portrait; `marks`: the fields that this kind has."""

    def run(text: str, name: str) -> Run:
        return Run(text, name if name in marks else "")

    card(sheet, x, y, W, H, ground=PALE, wave=WAVE)
    portrait(sheet, x + 55, y + 9, 24, 30)
    at(sheet, x + 6, y + 6.4, "姓名", run(person.name, "name"), SMALL, BIG.sized(9.6), gap=9.5, spread=6.6)
    at(sheet, x + 6, y + 12.6, "性别", run(person.sex, "sex"), SMALL, BIG, gap=9.5, spread=6.6)
    if nation:
        at(sheet, x + 26, y + 12.6, "民族", person.ethnicity, SMALL, BIG, gap=8.5, spread=6.2)
    born: Runs = [
        run(str(person.birth.year), "birth_date"),
        Run(" 年 ", style=SMALL),
        run(str(person.birth.month), "birth_date"),
        Run(" 月 ", style=SMALL),
        run(str(person.birth.day), "birth_date"),
        Run(" 日", style=SMALL),
    ]
    at(sheet, x + 6, y + 18.6, "出生", born, SMALL, BIG, gap=9.5, spread=6.6)
    sheet.text(x + 6, y + 25.2, "住址", SMALL, spread=6.6)
    sheet.flow(x + 15.5, y + 24.7, 37, run(person.address, "address"), BIG.sized(8), leading=1.32)
    sheet.text(x + 6, y + 45.2, "公民身份号码", SMALL)
    sheet.text(x + 27, y + 44.3, run(number, "id_number"), Style("hei", 10.4), spacing=0.1)


def _emblem_side(sheet: Sheet, x: float, y: float, person: Person) -> None:
    card(sheet, x, y, W, H, ground=PALE, wave=WAVE)
    emblem(sheet, x + 14, y + 14, 17)
    sheet.text(x + 53, y + 8, "中华人民共和国", Style("hei", 11.5), align="c", spacing=0.12)
    sheet.text(x + 53, y + 17, "居 民 身 份 证", Style("hei_bold", 16), align="c")
    sheet.text(x + 32, y + 39, "签发机关", Style("hei", 6.8), align="r")
    sheet.text(x + 35, y + 38.7, Run(person.id_issuer, "issuer"), BIG)
    sheet.text(x + 32, y + 45, "有效期限", Style("hei", 6.8), align="r")
    sheet.text(x + 35, y + 44.7, span(person.id_from, person.id_to), BIG)


def _id_truth(person: Person) -> dict[str, Value]:
    return {
        "name": person.name,
        "sex": person.sex,
        "birth_date": iso(person.birth),
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": iso(person.id_from),
        "valid_to": iso(person.id_to),
    }


ALL = {"name", "sex", "birth_date", "address", "id_number"}


def id_copy(job: Job) -> Drawn:
    """Both sides one above the other on A4, copied in grey, the purpose written below by hand."""
    sheet, person = job.sheet(), job.facts.person
    _front(sheet, 62, 58, person, person.id_number, marks=ALL, nation=True)
    _emblem_side(sheet, 62, 128, person)
    if job.chance(0.5):
        watermark(sheet, "仅供办理充电桩报装使用", rows=1, size_mm=6)
    pen = job.fill_style(14)
    sheet.text(60, 204, "此复印件与原件一致，仅用于充电桩用电报装。", pen)
    sheet.text(100, 216, [person.name, "　", dots(job.facts.consent_date)], pen)
    sheet.image = sheet.image.convert("L").convert("RGB")
    return drawn("id_card", "bamboo_grey_copy", [sheet], _id_truth(person))


def id_two_pictures(job: Job) -> Drawn:
    """Two photographs of the card, one to a page, larger than life."""
    person = job.facts.person
    first, second = job.sheet(100, 70), job.sheet(100, 70)
    for sheet in (first, second):
        sheet.fill(0, 0, 100, 70, job.rng.choice(((206, 196, 180), (188, 190, 192), (222, 220, 214))))
    if job.chance(0.3):
        first, second = second, first
    _front(first, 7, 8, person, person.id_number, marks=ALL, nation=True)
    _emblem_side(second, 7, 8, person)
    return drawn("id_card", "bamboo_two_pictures", [first, second], _id_truth(person))


def temp_card(job: Job) -> Drawn:
    """临时居民身份证: the title's side, and below it the side with the entries, the issuer and its seal."""
    sheet, person = job.sheet(148, 210), job.facts.person
    start = shift(job.facts.consent_date, -job.rng.randrange(3, 40))
    month = (start.month + 2) % 12 + 1
    end = date(start.year + (start.month > 9), month, min(start.day, 28))
    x, y = 31.0, 22.0
    card(sheet, x, y, W, H, ground=(246, 244, 236), wave=(214, 218, 200))
    sheet.text(x + W / 2, y + 14, "中华人民共和国", Style("song_bold", 13), align="c", spacing=0.15)
    sheet.text(x + W / 2, y + 26, "临时居民身份证", Style("song_bold", 18), align="c", spacing=0.1)
    y = 92.0
    card(sheet, x, y, W, H + 4, ground=(246, 244, 236), wave=(214, 218, 200))
    small, big = Style("song", 6.6), Style("song", 8.2)
    portrait(sheet, x + 58, y + 5, 21, 26)
    at(sheet, x + 5, y + 4.5, "姓名", Run(person.name, "name"), small, big, gap=9)
    at(sheet, x + 5, y + 10, "性别", person.sex, small, big, gap=9)
    at(sheet, x + 25, y + 10, "民族", person.ethnicity, small, big, gap=8)
    at(sheet, x + 5, y + 15.5, "出生", numbers.written_date(person.birth), small, big, gap=9)
    sheet.text(x + 5, y + 21.3, "住址", small)
    sheet.flow(x + 14, y + 21, 40, Run(person.address, "address"), big.sized(7.8), leading=1.3)
    at(sheet, x + 5, y + 37.5, "公民身份号码", Run(person.id_number, "id_number"), small, big.sized(9.4), gap=20)
    at(sheet, x + 5, y + 44, "签发机关", Run(person.id_issuer, "issuer"), small, big, gap=14)
    at(sheet, x + 5, y + 50, "有效期限", span(start, end), small, big, gap=14)
    seals.put_round(sheet, x + 71, y + 45, seals.SealText(person.id_issuer), diameter=22)
    truth: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": iso(start),
        "valid_to": iso(end),
    }
    return drawn("temp_id_card", "bamboo_temp_card", [sheet], truth)


def _hmt_number(job: Job, area: str) -> str:
    person = job.facts.person
    first = f"{area}{person.birth:%Y%m%d}{job.rng.randrange(1, 49) * 2 + person.male:03d}"
    return first + numbers.id_check_digit(first)


def _begun(job: Job) -> date:
    """A residence permit lasts five years; this one still does."""
    return shift(job.facts.consent_date, -job.rng.randrange(40, 1700))


def _hmt_truth(job: Job, number: str, issuer: str, start: date, end: date) -> dict[str, Value]:
    return {
        "name": job.facts.person.name,
        "id_number": number,
        "issuer": issuer,
        "valid_from": iso(start),
        "valid_to": iso(end),
    }


def _permit_back(
    sheet: Sheet, x: float, y: float, title: str, issuer: str, start: date, end: date, pass_no: str
) -> None:
    card(sheet, x, y, W, H, ground=(240, 241, 235), wave=(222, 214, 196))
    emblem(sheet, x + 13, y + 13, 15)
    sheet.text(x + 52, y + 7, "中华人民共和国", Style("hei", 10.5), align="c", spacing=0.1)
    sheet.text(x + 52, y + 14.5, title, Style("hei_bold", 14), align="c", spacing=0.06)
    rows: list[tuple[str, Runs]] = [
        ("签发机关", Run(issuer, "issuer")),
        ("有效期限", span(start, end)),
        ("通行证号码", pass_no),
        ("签发次数", f"{sheet.rng.randrange(1, 4):02d}"),
    ]
    for place, (label, runs) in enumerate(rows):
        sheet.text(x + 33, y + 26.4 + place * 6.3, label, Style("hei", 6.6), align="r")
        sheet.text(x + 36, y + 26 + place * 6.3, runs, BIG)


def hong_kong(job: Job) -> Drawn:
    """港澳居民居住证, both sides on A4, side by side at the top of the page."""
    sheet, person = job.sheet(), job.facts.person
    number = _hmt_number(job, job.rng.choice(("810000", "820000")))
    start = _begun(job)
    end, issuer = years_later(start, 5), "信阳市公安局"
    sheet.text(105, 16, "身份证件（复印件）", Style("hei", 14), align="c")
    _front(sheet, 14, 34, person, number, marks={"name", "id_number"}, nation=False)
    _permit_back(sheet, 110, 34, "港澳居民居住证", issuer, start, end, f"{job.rng.choice('HM')}{figures(job.rng, 8)}")
    sheet.text(14, 100, "注：本件仅限办理本人充电设施用电业务，再次复印无效。", Style("song", 10, GREY))
    return drawn("hmt_residence_permit", "bamboo_hk_macao", [sheet], _hmt_truth(job, number, issuer, start, end))


def taiwan(job: Job) -> Drawn:
    """台湾居民居住证, scanned sides on one small page, the side with the issuer first."""
    sheet, person = job.sheet(105, 148), job.facts.person
    number = _hmt_number(job, "830000")
    start = _begun(job)
    end, issuer = years_later(start, 5), person.id_issuer
    _permit_back(sheet, 9.5, 12, "台湾居民居住证", issuer, start, end, figures(job.rng, 8))
    _front(sheet, 9.5, 76, person, number, marks={"name", "id_number"}, nation=False)
    return drawn("hmt_residence_permit", "bamboo_taiwan", [sheet], _hmt_truth(job, number, issuer, start, end))


def driving_licence(job: Job) -> Drawn:
    """机动车驾驶证: main page and copy page, which look much like a vehicle licence."""
    sheet, person = job.sheet(110, 150), job.facts.person
    small, big = Style("song", 6.4), Style("song", 8.4)
    first = shift(person.id_from, -900)
    card(sheet, 10, 10, 90, 60, ground=(250, 250, 246), wave=(216, 226, 232))
    sheet.text(55, 12.5, "中华人民共和国机动车驾驶证", Style("song_bold", 10.5), align="c")
    sheet.text(55, 17.6, "Driving License of the People's Republic of China", Style("song", 6), align="c")
    at(sheet, 13, 21.8, "证号", Run(person.id_number), small, big.sized(9), gap=12)
    at(sheet, 13, 27.8, "姓名", person.name, small, big, gap=12)
    at(sheet, 44, 27.8, "性别", person.sex, small, big, gap=9)
    at(sheet, 64, 27.8, "国籍", "中国", small, big, gap=9)
    sheet.text(13, 34, "住址", small)
    sheet.flow(25, 33.6, 70, person.address, big.sized(8), leading=1.25)
    at(sheet, 36, 42.8, "出生日期", f"{person.birth:%Y-%m-%d}", small, big, gap=16)
    at(sheet, 36, 49, "初次领证日期", f"{first:%Y-%m-%d}", small, big, gap=16)
    at(sheet, 36, 55.2, "准驾车型", job.rng.choice(("C1", "C2", "B2")), small, big, gap=16)
    last = years_later(first, 10)
    at(sheet, 13, 63, "有效期限", f"{first:%Y-%m-%d} 至 {last:%Y-%m-%d}", small, big, gap=16)
    portrait(sheet, 76, 42, 20, 25)
    seals.put_square(sheet, 24, 52, ["河南省信", "阳市公安", "局交通警", "察支队"], side=17)
    card(sheet, 10, 78, 90, 60, ground=(250, 250, 246), wave=(216, 226, 232))
    sheet.text(55, 80.5, "中华人民共和国机动车驾驶证副页", Style("song_bold", 10.5), align="c")
    at(sheet, 13, 88, "证号", person.id_number, small, big, gap=12)
    at(sheet, 13, 95, "姓名", person.name, small, big, gap=12)
    at(sheet, 50, 95, "档案编号", f"411500{figures(job.rng, 6)}", small, big, gap=14)
    sheet.line(10, 101, 100, 101, width=0.2, fill=BLACK)
    sheet.text(13, 104, "记录", small)
    sheet.flow(
        25, 104, 72, f"自{dots(shift(last, -90))}至{dots(last)}，申请换领新证。实习期至{first.year + 1}年。", big
    )
    return drawn("other", "bamboo_driving_licence", [sheet], {})


LAYOUTS: Layouts = {
    "id_card": {"bamboo_grey_copy": id_copy, "bamboo_two_pictures": id_two_pictures},
    "temp_id_card": {"bamboo_temp_card": temp_card},
    "hmt_residence_permit": {"bamboo_hk_macao": hong_kong, "bamboo_taiwan": taiwan},
    "other": {"bamboo_driving_licence": driving_licence},
}
