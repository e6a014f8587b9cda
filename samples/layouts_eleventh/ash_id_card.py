"""居民身份证: copies and photographs of the second-generation card."""

from __future__ import annotations

from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import Place, begin, by_hand, day_text, office_seal, paper, settled, table_top
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value

_W, _H = 85.6, 54.0
_LABEL: Colour = (60, 96, 140)
_GREY: Colour = (90, 90, 94)


def values_of(person: Person) -> dict[str, Value]:
    return {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": person.id_to.isoformat() if person.id_to else "长期",
    }


def front(
    sheet: Sheet, x: float, y: float, person: Person, z: float, *, grey: bool = False, zhuang: bool = False
) -> None:
    """The portrait side; `zhuang`: with the second language of Guangxi above the labels."""
    label = Style("hei", 6.6 * z, _GREY if grey else _LABEL)
    shown = Style("hei", 8.2 * z)
    small = Style("song", 4.4 * z, _GREY if grey else _LABEL)
    ground: Colour = (246, 246, 246) if grey else (240, 246, 250)
    guilloche(sheet, x, y, _W * z, _H * z, (226, 226, 226) if grey else (206, 224, 236), waves=18, paper=ground)
    sheet.rect(x, y, _W * z, _H * z, line=0.15, fill=(176, 176, 180))
    second = ("Singqmingz", "Singqbied", "Seng", "Dieggyouq", "Gunghminz Sinhfwn Hauxmaj")
    rows = (("姓", "名", 6.0), ("性", "别", 13.2), ("出", "生", 20.0), ("住", "址", 27.0))
    for number, (one, two, dy) in enumerate(rows):
        sheet.text(x + 5 * z, y + dy * z, f"{one} {two}", label)
        if zhuang:
            sheet.text(x + 5 * z, y + (dy - 2.2) * z, second[number], small)
    sheet.text(x + 15 * z, y + 5.6 * z, Run(person.name, "name"), shown.sized(9.6 * z), spacing=0.1)
    sheet.text(x + 15 * z, y + 12.9 * z, Run(person.sex, "sex"), shown)
    sheet.text(x + 24 * z, y + 13.2 * z, "民 族", label)
    if zhuang:
        sheet.text(x + 24 * z, y + 11.0 * z, "Minzcuz", small)
    sheet.text(x + 33 * z, y + 12.9 * z, "壮" if zhuang else person.ethnicity, shown)
    birth: list[str | Run] = []
    for figure, unit in ((person.birth.year, "年"), (person.birth.month, "月"), (person.birth.day, "日")):
        birth += [Run(str(figure), "birth_date"), Run(f" {unit} ", "birth_date", label)]
    sheet.text(x + 15 * z, y + 19.7 * z, birth, shown)
    sheet.flow(x + 15 * z, y + 26.7 * z, 38 * z, Run(person.address, "address"), shown, leading=1.35)
    sheet.text(x + 5 * z, y + 45.4 * z, "公民身份号码", label)
    if zhuang:
        sheet.text(x + 5 * z, y + 43.2 * z, second[4], small)
    sheet.text(x + 28 * z, y + 44.8 * z, Run(person.id_number, "id_number"), shown.sized(9.2 * z), spacing=0.14)
    portrait(sheet, x + 57 * z, y + 7 * z, 22.5 * z, 30 * z)


def back(
    sheet: Sheet, x: float, y: float, person: Person, z: float, *, grey: bool = False, zhuang: bool = False
) -> None:
    """The emblem side."""
    ground: Colour = (246, 246, 246) if grey else (250, 245, 244)
    guilloche(sheet, x, y, _W * z, _H * z, (226, 226, 226) if grey else (238, 214, 212), waves=18, paper=ground)
    sheet.rect(x, y, _W * z, _H * z, line=0.15, fill=(176, 176, 180))
    emblem(sheet, x + 14 * z, y + 14 * z, 16 * z, colour=(110, 110, 112) if grey else (200, 44, 40))
    heading = Style("song_bold", 12.0 * z)
    sheet.text(x + 53 * z, y + 6.4 * z, "中华人民共和国", heading, align="c", spacing=0.14)
    sheet.text(x + 53 * z, y + 14.8 * z, "居民身份证", heading.sized(16.5 * z), align="c", spacing=0.22)
    if zhuang:
        small = Style("song", 4.6 * z)
        sheet.text(x + 53 * z, y + 11.4 * z, "Cunghvaz Yinzminz Gunghozgoz", small, align="c")
        sheet.text(x + 53 * z, y + 21.6 * z, "Gihminz Sinhfwncwng", small, align="c")
    label, shown = Style("hei", 6.9 * z), Style("hei", 8.0 * z)
    sheet.text(x + 18 * z, y + 37.4 * z, "签发机关", label)
    sheet.text(x + 33.5 * z, y + 37.0 * z, Run(person.id_issuer, "issuer"), shown)
    sheet.text(x + 18 * z, y + 45.2 * z, "有效期限", label)
    until = f"{person.id_to:%Y.%m.%d}" if person.id_to else "长期"
    term: Runs = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(until, "valid_to")]
    sheet.text(x + 33.5 * z, y + 44.8 * z, term, shown)


def ash_id_grey_copy(job: Job) -> Drawn:
    """A black and white A4 copy, one side above the other, as the copier at the corner shop makes it."""
    person = begin(job).person
    sheet = job.sheet()
    left = 62 + job.rng.uniform(-8, 8)
    front(sheet, left, 62, person, 1.0, grey=True)
    back(sheet, left + job.rng.uniform(-2, 2), 150, person, 1.0, grey=True)
    sheet.image = sheet.image.convert("L").convert("RGB")
    return paper("id_card", "ash_id_grey_copy", [sheet], values_of(person))


def ash_id_use_note(job: Job) -> Drawn:
    """A colour copy with the use written across by hand and signed."""
    person = begin(job).person
    sheet = job.sheet()
    z = job.rng.choice([1.1, 1.25])
    left = 105 - _W * z / 2
    front(sheet, left, 40, person, z)
    back(sheet, left, 48 + _H * z, person, z)
    if job.variant.watermark or job.chance(0.3):
        watermark(sheet, "仅供用电报装使用", colour=(214, 214, 218), size_mm=8, rows=3)
    ink = by_hand(job, 14)
    below = 60 + 2 * _H * z
    sheet.text(36, below, "此复印件仅用于办理小区车位充电桩电表，", ink)
    sheet.text(36, below + 10, "再次复印无效。", ink)
    sheet.text(118, below + 24, person.name, ink.sized(18))
    sheet.text(116, below + 35, day_text(job.facts.consent_date, job.date_form("plain", "dot")), ink)
    return paper("id_card", "ash_id_use_note", [sheet], values_of(person))


def ash_id_two_photos(job: Job) -> Drawn:
    """Two photographs, one of each side, on a table."""
    person = begin(job).person
    z = 1.5
    one, two = table_top(job, 168, 120), table_top(job, 168, 120)
    front(one, 18 + job.rng.uniform(-6, 6), 18, person, z)
    back(two, 18 + job.rng.uniform(-6, 6), 22, person, z)
    return paper("id_card", "ash_id_two_photos", [one, two], values_of(person))


def ash_id_second_language(job: Job) -> Drawn:
    """A card of Guangxi with Zhuang beside the Chinese, both sides on a landscape page."""
    place = Place("桂", "广西壮族自治区", "南宁市", "西乡塘区")
    person = settled(job.rng, begin(job).person, place)
    sheet = job.sheet(297, 210)
    z = 1.3
    front(sheet, 24, 66, person, z, zhuang=True)
    back(sheet, 160, 66, person, z, zhuang=True)
    return paper("id_card", "ash_id_second_language", [sheet], values_of(person))


def ash_id_firm_sealed_copy(job: Job) -> Drawn:
    """A firm's copy of its clerk's card: a line of type, the firm's seal across the card's edge."""
    world = begin(job)
    person, firm = world.person, world.facts.company.org
    sheet = job.sheet()
    sheet.text(105, 26, "经办人身份证复印件", Style("hei", 18), align="c")
    sheet.line(25, 38, 185, 38, width=0.2, fill=BLACK)
    front(sheet, 18, 52, person, 1.0, grey=True)
    back(sheet, 108, 52, person, 1.0, grey=True)
    line = Style("song", 12)
    sheet.text(28, 124, "与原件核对无误。", line)
    sheet.text(28, 136, f"单位（盖章）：{firm.name}", line)
    sheet.text(28, 148, f"日期：{day_text(job.facts.consent_date)}", line)
    office_seal(sheet, 118, 142, firm.name)
    return paper("id_card", "ash_id_firm_sealed_copy", [sheet], values_of(person))


LAYOUTS: Layouts = {
    "id_card": {
        "ash_id_grey_copy": ash_id_grey_copy,
        "ash_id_use_note": ash_id_use_note,
        "ash_id_two_photos": ash_id_two_photos,
        "ash_id_second_language": ash_id_second_language,
        "ash_id_firm_sealed_copy": ash_id_firm_sealed_copy,
    }
}
