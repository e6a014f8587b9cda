"""居民身份证: copies as people hand them in. What the photocopy adds (stamps, notes by hand) is no field."""

from __future__ import annotations

from samples import numbers
from samples.draw import BLACK, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.common import begin, hand, stamp_box
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 85.6, 54.0
_BLUE = (64, 104, 150)
PORTRAIT = ("name", "sex", "birth_date", "address", "id_number")
EMBLEM = ("issuer", "valid_from", "valid_to")


def card_values(person: Person, names: tuple[str, ...]) -> dict[str, Value]:
    every: dict[str, Value] = {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": person.id_to.isoformat() if person.id_to else "长期",
    }
    return {name: every[name] for name in names}


def portrait_side(sheet: Sheet, x: float, y: float, person: Person, zoom: float = 1.0) -> None:
    label, shown = Style("hei", 7.0 * zoom, _BLUE), Style("hei", 8.4 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (214, 228, 238), waves=20, paper=(244, 248, 250))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(180, 190, 198))
    for dy, text in ((6.4, "姓 名"), (13.0, "性 别"), (19.6, "出 生"), (26.2, "住 址")):
        sheet.text(*at(5.5, dy), text, label)
    sheet.text(*at(15.5, 5.9), Run(person.name, "name"), shown.sized(9.6 * zoom))
    sheet.text(*at(15.5, 12.7), Run(person.sex, "sex"), shown)
    sheet.text(*at(25, 13.0), "民 族", label)
    sheet.text(*at(34, 12.7), person.ethnicity, shown)
    birth: list[str | Run] = []
    for figure, unit in ((person.birth.year, "年"), (person.birth.month, "月"), (person.birth.day, "日")):
        birth += [Run(f"{figure}", "birth_date"), Run(f" {unit} ", "birth_date", label)]
    sheet.text(*at(15.5, 19.3), birth, shown)
    sheet.flow(*at(15.5, 25.9), 37 * zoom, Run(person.address, "address"), shown, leading=1.35)
    sheet.text(*at(5.5, 45.0), "公民身份号码", label)
    sheet.text(*at(27.5, 44.5), Run(person.id_number, "id_number"), shown.sized(9.4 * zoom), spacing=0.12)
    portrait(sheet, *at(57.5, 7.5), 22 * zoom, 29 * zoom)


def emblem_side(sheet: Sheet, x: float, y: float, person: Person, zoom: float = 1.0) -> None:
    label, shown = Style("hei", 7.2 * zoom), Style("hei", 8.2 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (238, 216, 214), waves=20, paper=(249, 246, 245))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(190, 180, 178))
    emblem(sheet, *at(14.5, 14.0), 15 * zoom)
    sheet.text(*at(54, 7.5), "中华人民共和国", Style("song_bold", 12.5 * zoom), align="c", spacing=0.12)
    sheet.text(*at(54, 16.5), "居 民 身 份 证", Style("song_bold", 16 * zoom), align="c")
    sheet.text(*at(19, 36.8), "签发机关", label)
    sheet.text(*at(35, 36.5), Run(person.id_issuer, "issuer"), shown)
    sheet.text(*at(19, 44.6), "有效期限", label)
    start = numbers.written_date(person.id_from, form="dash").replace("-", ".")
    end = person.id_to.strftime("%Y.%m.%d") if person.id_to else "长期"
    sheet.text(*at(35, 44.3), [Run(start, "valid_from"), "-", Run(end, "valid_to")], shown)


def emblem_on_top(job: Job) -> Drawn:
    """An A4 copy, emblem side above, both in the page's middle; a clerk's frame stamp, a note by hand."""
    person = begin(job).person
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.15])
    left = 105 - WIDE * zoom / 2 + job.rng.uniform(-14, 14)
    emblem_side(sheet, left, 58, person, zoom)
    portrait_side(sheet, left, 58 + (HIGH + 16) * zoom, person, zoom)
    if job.chance(0.6):
        stamp_box(sheet, 118, 212, ["仅供办理充电桩用电报装使用", "他 用 无 效"])
    if job.chance(0.5):
        sheet.text(34, 232, "此件与原件核对一致", hand(job, 15))
    return drawn("id_card", "emblem_on_top", [sheet], card_values(person, PORTRAIT + EMBLEM))


def landscape_pair(job: Job) -> Drawn:
    """Both sides abreast on a landscape page, as a multi-function printer's card copy makes them."""
    person = begin(job).person
    sheet = job.sheet(297, 210)
    zoom = job.rng.choice([1.2, 1.35])
    portrait_side(sheet, 20, 52, person, zoom)
    emblem_side(sheet, 29 + WIDE * zoom, 52, person, zoom)
    if job.variant.watermark or job.chance(0.4):
        watermark(sheet, "仅用于电力报装", colour=(208, 208, 214), size_mm=9, rows=2)
    sheet.text(24, 156, "本人承诺复印件与原件一致。签名：", Style("song", 12))
    ink = hand(job, 17)
    sheet.text(98, 154, person.name, ink)
    sheet.text(150, 156, numbers.written_date(job.facts.consent_date, form="dot"), ink.sized(14))
    return drawn("id_card", "landscape_pair", [sheet], card_values(person, PORTRAIT + EMBLEM))


def blown_up_pages(job: Job) -> Drawn:
    """Each side blown up on a page of its own, the copier's shadow at the edge."""
    person = begin(job).person
    sheets = [job.sheet(), job.sheet()]
    zoom = job.rng.choice([1.8, 2.1])
    left = 105 - WIDE * zoom / 2
    portrait_side(sheets[0], left, 60, person, zoom)
    emblem_side(sheets[1], left, 70, person, zoom)
    for sheet in sheets:
        sheet.line(2, 3, 2, 290, width=0.8, fill=(190, 190, 192))
    return drawn("id_card", "blown_up_pages", sheets, card_values(person, PORTRAIT + EMBLEM))


def lone_portrait_side(job: Job) -> Drawn:
    """The portrait side alone, photographed on a table top."""
    person = begin(job).person
    sheet = job.sheet(WIDE * 1.6 + 24, HIGH * 1.6 + 22)
    sheet.fill(
        0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(196, 178, 154), (150, 156, 160), (222, 220, 214)])
    )
    portrait_side(sheet, 11, 12, person, 1.6)
    return drawn("id_card", "lone_portrait_side", [sheet], card_values(person, PORTRAIT))


def corner_copy(job: Job) -> Drawn:
    """Two small copies in the upper corner of a page otherwise used for a note with the phone number."""
    person = begin(job).person
    sheet = job.sheet()
    portrait_side(sheet, 14, 16, person, 1.0)
    emblem_side(sheet, 106, 16, person, 1.0)
    sheet.text(20, 88, "充电桩报装资料（复印件）", Style("hei", 14))
    ink = hand(job, 14)
    for row, text in enumerate((f"联系电话：{person.phone}", "办理地点：政务大厅一楼供电窗口", "共收复印件 1 份")):
        sheet.text(20, 102 + row * 10, text, ink)
    sheet.line(20, 98, 150, 98, width=0.3, fill=BLACK)
    return drawn("id_card", "corner_copy", [sheet], card_values(person, PORTRAIT + EMBLEM))


LAYOUTS: Layouts = {
    "id_card": {
        "emblem_on_top": emblem_on_top,
        "landscape_pair": landscape_pair,
        "blown_up_pages": blown_up_pages,
        "lone_portrait_side": lone_portrait_side,
        "corner_copy": corner_copy,
    }
}
