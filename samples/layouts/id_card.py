"""居民身份证 of the second generation: both sides on one A4 page, on two pages, or one side alone."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

CARD_W, CARD_H = 85.6, 54.0
_LABEL = (60, 110, 170)
WATERMARKS = ("仅供办理充电桩报装使用", "仅限办理充电桩报装业务使用", "复印件仅供充电桩报装，他用无效")


def front_values(person: Person) -> dict[str, Value]:
    return {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
    }


def back_values(person: Person) -> dict[str, Value]:
    return {
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": person.id_to.isoformat() if person.id_to else "长期",
    }


def front(sheet: Sheet, x: float, y: float, person: Person, *, zoom: float = 1.0) -> None:
    """The portrait side, its top left corner at x, y."""
    label, value = Style("hei", 6.6 * zoom, _LABEL), Style("hei", 7.8 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, CARD_W * zoom, CARD_H * zoom, (214, 228, 238), waves=20, paper=(244, 248, 250))
    sheet.rect(x, y, CARD_W * zoom, CARD_H * zoom, line=0.15, fill=(180, 188, 196))
    sheet.text(*at(5.5, 6.4), "姓名", label, spacing=0.15)
    sheet.text(*at(15, 6.0), Run(person.name, "name"), value.sized(8.8 * zoom), spacing=0.12)
    sheet.text(*at(5.5, 13.2), "性别", label, spacing=0.15)
    sheet.text(*at(15, 12.9), Run(person.sex, "sex"), value)
    sheet.text(*at(24, 13.2), "民族", label, spacing=0.15)
    sheet.text(*at(33, 12.9), person.ethnicity, value)
    sheet.text(*at(5.5, 19.8), "出生", label, spacing=0.15)
    birth = person.birth
    for dx, text, style in (
        (15, str(birth.year), value),
        (24.5, "年", label),
        (29.5, str(birth.month), value),
        (34.2, "月", label),
        (38.6, str(birth.day), value),
        (43.2, "日", label),
    ):
        sheet.text(*at(dx, 19.5 if style is value else 19.8), Run(text, "birth_date"), style)
    sheet.text(*at(5.5, 26.6), "住址", label, spacing=0.15)
    sheet.flow(*at(15, 26.2), 35 * zoom, Run(person.address, "address"), value, leading=1.42)
    sheet.text(*at(5.5, 45.6), "公民身份号码", label)
    sheet.text(*at(29, 45.0), Run(person.id_number, "id_number"), value.sized(9.2 * zoom), spacing=0.16)
    portrait(sheet, *at(56.5, 8.5), 23.5 * zoom, 30 * zoom)


def back(sheet: Sheet, x: float, y: float, person: Person, *, zoom: float = 1.0) -> None:
    """The emblem side."""
    label, value = Style("hei", 7.2 * zoom), Style("hei", 7.6 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, CARD_W * zoom, CARD_H * zoom, (222, 226, 216), waves=20, paper=(246, 247, 243))
    sheet.rect(x, y, CARD_W * zoom, CARD_H * zoom, line=0.15, fill=(180, 188, 196))
    emblem(sheet, *at(14, 14), 16 * zoom)
    sheet.text(*at(54, 7.0), "中华人民共和国", Style("song_bold", 13 * zoom), align="c", spacing=0.12)
    sheet.text(*at(54, 16.2), "居民身份证", Style("song_bold", 19 * zoom), align="c", spacing=0.1)
    sheet.text(*at(18, 37.0), "签发机关", label, spacing=0.1)
    sheet.text(*at(36, 36.9), Run(person.id_issuer, "issuer"), value)
    sheet.text(*at(18, 44.4), "有效期限", label, spacing=0.1)
    end = f"{person.id_to:%Y.%m.%d}" if person.id_to else "长期"
    runs: list[str | Run] = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(end, "valid_to")]
    sheet.text(*at(36, 44.3), runs, value)


def _marked(job: Job, sheet: Sheet) -> None:
    wanted = job.variant.watermark
    if job.chance(0.4) if wanted is None else wanted:
        watermark(sheet, job.rng.choice(WATERMARKS), rows=1, size_mm=6.5)


def both_on_one(job: Job) -> Drawn:
    """A photocopy: both sides on one A4 page, one below the other."""
    person, sheet = job.facts.person, job.sheet()
    zoom = job.rng.choice([1.0, 1.0, 1.3])
    left = (210 - CARD_W * zoom) / 2 + job.rng.uniform(-6, 6)
    front(sheet, left, 42 + job.rng.uniform(-8, 8), person, zoom=zoom)
    back(sheet, left + job.rng.uniform(-2, 2), 140 + job.rng.uniform(-8, 12), person, zoom=zoom)
    _marked(job, sheet)
    return drawn("id_card", "both_on_one", [sheet], front_values(person) | back_values(person))


def two_pages(job: Job) -> Drawn:
    """Each side in the middle of its own page."""
    person, sheets = job.facts.person, [job.sheet(), job.sheet()]
    zoom = job.rng.choice([1.0, 1.5])
    for sheet, side in zip(sheets, (front, back), strict=True):
        side(sheet, (210 - CARD_W * zoom) / 2, 70 + job.rng.uniform(-20, 20), person, zoom=zoom)
        _marked(job, sheet)
    return drawn("id_card", "two_pages", sheets, front_values(person) | back_values(person))


def front_only(job: Job) -> Drawn:
    """The portrait side alone, cropped to the card: a common slip."""
    sheet = job.sheet(CARD_W + 6, CARD_H + 6)
    front(sheet, 3, 3, job.facts.person)
    return drawn("id_card", "front_only", [sheet], front_values(job.facts.person))


LAYOUTS: Layouts = {"id_card": {"both_on_one": both_on_one, "two_pages": two_pages, "front_only": front_only}}
