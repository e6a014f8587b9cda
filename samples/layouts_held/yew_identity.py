"""居民身份证: both sides on a signed A4 copy, side by side in a scanning app's page, one side alone."""

from __future__ import annotations

from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.yew_common import GREY, purpose_note
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

BLUE: Colour = (62, 104, 150)


def _front(sheet: Sheet, x: float, y: float, zoom: float, person: Person, *, grey: bool = False) -> None:
    """The portrait side, 85.6 mm by 54 mm at zoom 1."""
    tint: Colour = (224, 224, 226) if grey else (214, 226, 236)
    paper: Colour = (247, 247, 247) if grey else (243, 247, 250)
    guilloche(sheet, x, y, 85.6 * zoom, 54 * zoom, tint, waves=16, paper=paper)
    sheet.rect(x, y, 85.6 * zoom, 54 * zoom, line=0.2, fill=(190, 190, 195))
    label, value = Style("hei", 6.8 * zoom, GREY if grey else BLUE), Style("hei", 8.2 * zoom, BLACK)

    def at(dx: float, dy: float, runs: str | Run | list[str | Run], style: Style, spacing: float = 0.0) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, runs, style, spacing=spacing)

    at(6, 6.5, "姓　名", label)
    at(17.5, 6, Run(person.name, "name"), Style("hei", 9.4 * zoom), 0.12)
    at(6, 14, "性　别", label)
    at(17.5, 13.6, Run(person.sex, "sex"), value)
    at(28, 14, "民　族", label)
    at(39.5, 13.6, person.ethnicity, value)
    at(6, 21.4, "出　生", label)
    birth = person.birth
    at(17.5, 21, Run(str(birth.year), "birth_date"), value)
    at(27.2, 21.4, "年", label)
    at(31.6, 21, Run(str(birth.month), "birth_date"), value)
    at(36.6, 21.4, "月", label)
    at(40.8, 21, Run(str(birth.day), "birth_date"), value)
    at(45.6, 21.4, "日", label)
    at(6, 28.6, "住　址", label)
    sheet.flow(x + 17.5 * zoom, y + 28.2 * zoom, 35.5 * zoom, Run(person.address, "address"), value, leading=1.28)
    at(6, 46.4, "公民身份号码", label)
    at(29.5, 45.6, Run(person.id_number, "id_number"), Style("hei", 9.8 * zoom), 0.09)
    portrait(sheet, x + 57 * zoom, y + 8 * zoom, 23.5 * zoom, 31 * zoom)


def _back(sheet: Sheet, x: float, y: float, zoom: float, person: Person, *, grey: bool = False) -> None:
    tint: Colour = (224, 224, 226) if grey else (232, 218, 222)
    paper: Colour = (247, 247, 247) if grey else (250, 244, 245)
    guilloche(sheet, x, y, 85.6 * zoom, 54 * zoom, tint, waves=16, paper=paper)
    sheet.rect(x, y, 85.6 * zoom, 54 * zoom, line=0.2, fill=(190, 190, 195))
    emblem(sheet, x + 14 * zoom, y + 13 * zoom, 17 * zoom, colour=(120, 120, 122) if grey else (196, 40, 38))
    sheet.text(x + 53 * zoom, y + 7 * zoom, "中华人民共和国", Style("song_bold", 11 * zoom), align="c", spacing=0.25)
    sheet.text(x + 53 * zoom, y + 16.5 * zoom, "居民身份证", Style("song_bold", 17 * zoom), align="c", spacing=0.22)
    label, value = Style("hei", 7.4 * zoom), Style("hei", 7.6 * zoom)
    sheet.text(x + 21 * zoom, y + 37.5 * zoom, "签发机关", label)
    sheet.text(x + 35 * zoom, y + 37.4 * zoom, Run(person.id_issuer, "issuer"), value)
    sheet.text(x + 21 * zoom, y + 45 * zoom, "有效期限", label)
    until = f"{person.id_to:%Y.%m.%d}" if person.id_to else "长期"
    runs: list[str | Run] = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(until, "valid_to")]
    sheet.text(x + 35 * zoom, y + 44.9 * zoom, runs, value)


def _front_values(person: Person) -> dict[str, Value]:
    return {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
    }


def _back_values(person: Person) -> dict[str, Value]:
    return {
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": person.id_to.isoformat() if person.id_to else "长期",
    }


def signed_copy(job: Job) -> Drawn:
    """A black and white A4 copy from a copier's ID-card key, emblem side first, the purpose written under it."""
    person, sheet = job.facts.person, job.sheet()
    zoom, left = job.rng.choice([1.0, 1.0, 1.18]), job.rng.uniform(38, 68)
    top = job.rng.uniform(30, 52)
    _back(sheet, left, top, zoom, person, grey=True)
    _front(sheet, left + job.rng.uniform(-4, 4), top + 54 * zoom + job.rng.uniform(16, 40), zoom, person, grey=True)
    purpose_note(sheet, 46, 232, job, name="name", size=16)
    return drawn("id_card", "yew_signed_copy", [sheet], _front_values(person) | _back_values(person))


def scanner_page(job: Job) -> Drawn:
    """Landscape: the two sides beside each other in colour, with the captions and the foot of a scanning app."""
    person, sheet = job.facts.person, job.sheet(297, 210)
    sheet.text(
        148.5, 18, job.rng.choice(["身份证扫描件", "证件资料", "申请人身份证明"]), Style("hei_bold", 20), align="c"
    )
    sheet.line(22, 32, 275, 32, width=0.5, fill=(60, 120, 200))
    _front(sheet, 22, 58, 1.42, person)
    _back(sheet, 153, 58, 1.42, person)
    if job.variant.watermark:
        watermark(sheet, "仅供办理充电桩报装使用")
    caption = Style("hei", 11, GREY)
    sheet.text(83, 140, "（人像面）", caption, align="c")
    sheet.text(214, 140, "（国徽面）", caption, align="c")
    lines = ["用途：充电桩报装　　有效天数：30 天", "本扫描件与原件核对一致，未经本人允许不得转作他用"]
    for number, line in enumerate(lines):
        sheet.text(148.5, 164 + 8 * number, line, Style("song", 10.5), align="c")
    sheet.text(
        275,
        198,
        f"扫描时间 {job.facts.consent_date:%Y-%m-%d} 1{job.rng.randrange(10)}:2{job.rng.randrange(10)}",
        Style("hei", 8, GREY),
        align="r",
    )
    return drawn("id_card", "yew_scanner_page", [sheet], _front_values(person) | _back_values(person))


def front_alone(job: Job) -> Drawn:
    """Only the portrait side, cut close, as people send it from a telephone; now and then a strip below it."""
    person = job.facts.person
    strip = 9.0 if job.chance(0.5) else 0.0
    sheet = job.sheet(106, 72 + strip)
    sheet.fill(
        0, 0, 106, 72 + strip, job.rng.choice([(206, 198, 186), (176, 180, 184), (120, 98, 80), (235, 235, 238)])
    )
    _front(sheet, 4.5, 5, 1.135, person)
    if strip:
        sheet.fill(0, 71.5, 106, 9.5, (255, 255, 255))
        sheet.text(53, 74, "仅限用于国网充电桩新装申请", Style("hei", 9, (180, 60, 50)), align="c")
    return drawn("id_card", "yew_front_alone", [sheet], _front_values(person))


LAYOUTS: Layouts = {
    "id_card": {
        "yew_signed_copy": signed_copy,
        "yew_scanner_page": scanner_page,
        "yew_front_alone": front_alone,
    }
}
