"""居民身份证: copies and photographs of both sides."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_tenth.even_common import begin, day_whole, pen
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 85.6, 54.0
FRONT = ("name", "sex", "birth_date", "address", "id_number")
BACK = ("issuer", "valid_from", "valid_to")
_INK = (58, 110, 158)


def values_of(person: Person, names: tuple[str, ...]) -> dict[str, Value]:
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


def front(sheet: Sheet, x: float, y: float, person: Person, zoom: float = 1.0, *, grey: bool = False) -> None:
    """The side with the portrait."""
    label = Style("hei", 6.8 * zoom, (90, 90, 94) if grey else _INK)
    shown = Style("hei", 8.3 * zoom)
    tint, paper = ((222, 222, 222), (247, 247, 247)) if grey else ((206, 224, 232), (243, 248, 249))
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, tint, waves=18, paper=paper)
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(172, 178, 184))

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    for dy, text in ((6.3, "姓名"), (13.2, "性别"), (20.0, "出生"), (26.8, "住址")):
        sheet.text(*at(6, dy), text, label, spacing=0.25)
    sheet.text(*at(16, 5.8), Run(person.name, "name"), shown.sized(9.8 * zoom), spacing=0.08)
    sheet.text(*at(16, 12.9), Run(person.sex, "sex"), shown)
    sheet.text(*at(26, 13.2), "民族", label, spacing=0.25)
    sheet.text(*at(35, 12.9), person.ethnicity, shown)
    for dx, figure, unit in (
        (16, person.birth.year, "年"),
        (29.5, person.birth.month, "月"),
        (38, person.birth.day, "日"),
    ):
        end = sheet.text(*at(dx, 19.7), Run(str(figure), "birth_date"), shown)
        sheet.text(end + 1.2 * zoom, at(0, 20.0)[1], Run(unit, "birth_date"), label)
    sheet.flow(*at(16, 26.5), 38 * zoom, Run(person.address, "address"), shown, leading=1.4)
    sheet.text(*at(6, 45.4), "公民身份号码", label, spacing=0.08)
    sheet.text(*at(29, 44.8), Run(person.id_number, "id_number"), shown.sized(9.6 * zoom), spacing=0.14)
    portrait(sheet, *at(58, 8), 21.5 * zoom, 28 * zoom)


def back(sheet: Sheet, x: float, y: float, person: Person, zoom: float = 1.0, *, grey: bool = False) -> None:
    """The side with the emblem."""
    tint, paper = ((224, 224, 224), (247, 247, 247)) if grey else ((234, 212, 206), (250, 246, 243))
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, tint, waves=18, paper=paper)
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(182, 174, 170))

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    emblem(sheet, *at(15, 14.5), 15.5 * zoom, colour=(90, 90, 92) if grey else (190, 44, 40))
    sheet.text(*at(54.5, 8), "中华人民共和国", Style("song_bold", 12 * zoom), align="c", spacing=0.16)
    sheet.text(*at(54.5, 17), "居民身份证", Style("song_bold", 16.5 * zoom), align="c", spacing=0.3)
    label, shown = Style("hei", 7.2 * zoom), Style("hei", 8.2 * zoom)
    sheet.text(*at(20, 37), "签发机关", label)
    sheet.text(*at(36, 36.7), Run(person.id_issuer, "issuer"), shown)
    sheet.text(*at(20, 45), "有效期限", label)
    end = f"{person.id_to:%Y.%m.%d}" if person.id_to else "长期"
    sheet.text(*at(36, 44.7), [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(end, "valid_to")], shown)


def even_card_sheet(job: Job) -> Drawn:
    """A card copy on A4, portrait side above, in black and white or colour."""
    person = begin(job).person
    sheet = job.sheet()
    grey, left = job.chance(0.5), 62 + job.rng.uniform(-16, 16)
    front(sheet, left, 46, person, 1.0, grey=grey)
    back(sheet, left, 130, person, 1.0, grey=grey)
    if job.variant.watermark or job.chance(0.3):
        watermark(sheet, "仅限办理用电业务", size_mm=9)
    return drawn("id_card", "even_card_sheet", [sheet], values_of(person, FRONT + BACK))


def even_card_noted(job: Job) -> Drawn:
    """Both sides near one another, with what the holder wrote across the copy."""
    person = begin(job).person
    sheet = job.sheet()
    front(sheet, 20, 28, person, 1.1)
    back(sheet, 92, 96, person, 1.1)
    ink = pen(job, 13)
    sheet.text(24, 172, "此复印件仅用于申请安装充电桩，再次复印无效。", ink)
    sheet.text(112, 186, day_whole(job, job.facts.consent_date, "dot", "plain"), ink)
    return drawn("id_card", "even_card_noted", [sheet], values_of(person, FRONT + BACK))


LAYOUTS: Layouts = {"id_card": {"even_card_sheet": even_card_sheet, "even_card_noted": even_card_noted}}
