"""临时居民身份证 (one side or two) and 港澳居民居住证, 台湾居民居住证: cards near to an identity card."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts.id_card import CARD_H, CARD_W, WATERMARKS
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn

_LABEL = (70, 90, 120)


def _temporary(job: Job) -> tuple[Person, dict[str, Value]]:
    person = job.facts.person
    start = a_day(job.rng, date(2026, 6, 1), date(2026, 11, 1))
    end = start + timedelta(days=91)
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "address": person.address,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
    }
    return person, values


def _period(job: Job, values: dict[str, Value]) -> list[str | Run]:
    start, end = (date.fromisoformat(str(values[name])) for name in ("valid_from", "valid_to"))
    form, between = job.rng.choice([("dot", "-"), ("padded", "至"), ("plain", "-")])
    return [
        Run(numbers.written_date(start, form=form), "valid_from"),
        between,
        Run(numbers.written_date(end, form=form), "valid_to"),
    ]


def _temporary_data(
    job: Job, sheet: Sheet, x: float, y: float, zoom: float, values: dict[str, Value], *, title: bool
) -> None:
    """The side with the particulars, its top left corner at x, y."""
    person = job.facts.person
    label, value = Style("hei", 6.2 * zoom, _LABEL), Style("hei", 7.0 * zoom)
    guilloche(sheet, x, y, CARD_W * zoom, CARD_H * zoom, (222, 228, 214), waves=20, paper=(247, 249, 243))
    sheet.rect(x, y, CARD_W * zoom, CARD_H * zoom, line=0.15, fill=(180, 188, 176))
    top = 9.0 if title else 5.0
    if title:
        sheet.text(x + 43 * zoom, y + 3 * zoom, "中华人民共和国临时居民身份证", Style("song_bold", 9 * zoom), align="c")
    step = 5.2 if title else 5.6

    def row(number: float, name: str, runs: Runs, dx: float = 5.0, gap: float = 14.0) -> None:
        sheet.text(x + dx * zoom, y + (top + number * step) * zoom, name, label)
        sheet.text(x + (dx + gap) * zoom, y + (top + number * step - 0.2) * zoom, runs, value)

    row(0, "姓名", Run(person.name, "name"))
    row(1, "性别", person.sex)
    row(1, "民族", person.ethnicity, dx=26, gap=9)
    row(2, "出生", numbers.written_date(person.birth, form="spaced"))
    sheet.text(x + 5 * zoom, y + (top + 3 * step) * zoom, "住址", label)
    address = Run(person.address, "address")
    sheet.flow(x + 19 * zoom, y + (top + 3 * step - 0.2) * zoom, 36 * zoom, address, value, leading=1.35)
    row(5.9, "公民身份号码", Run(person.id_number, "id_number"), gap=22)
    row(6.9, "签发机关", Run(person.id_issuer, "issuer"), gap=22)
    row(7.9, job.rng.choice(["有效期限", "有效期限", "有效期"]), _period(job, values), gap=22)
    portrait(sheet, x + 58 * zoom, y + (top + 1) * zoom, 21 * zoom, 26 * zoom)


def temporary_one_side(job: Job) -> Drawn:
    """Everything on one side, copied to A4."""
    _, values = _temporary(job)
    sheet, zoom = job.sheet(), job.rng.choice([1.2, 1.5])
    _temporary_data(job, sheet, (210 - CARD_W * zoom) / 2, 60 + job.rng.uniform(-15, 40), zoom, values, title=True)
    if job.chance(0.3):
        watermark(sheet, job.rng.choice(WATERMARKS), rows=1, size_mm=6.5)
    return drawn("temp_id_card", "temporary_one_side", [sheet], values)


def temporary_two_sides(job: Job) -> Drawn:
    """The side with the state emblem above, the particulars below."""
    _, values = _temporary(job)
    sheet, zoom = job.sheet(), 1.3
    x = (210 - CARD_W * zoom) / 2
    guilloche(sheet, x, 36, CARD_W * zoom, CARD_H * zoom, (222, 228, 214), waves=20, paper=(247, 249, 243))
    emblem(sheet, x + 18, 58, 20)
    sheet.text(x + 68, 50, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.12)
    sheet.text(x + 68, 62, "临时居民身份证", Style("song_bold", 20), align="c", spacing=0.08)
    _temporary_data(job, sheet, x, 130, zoom, values, title=False)
    return drawn("temp_id_card", "temporary_two_sides", [sheet], values)


def temporary_cropped(job: Job) -> Drawn:
    _, values = _temporary(job)
    sheet = job.sheet(CARD_W * 1.4 + 8, CARD_H * 1.4 + 8)
    _temporary_data(job, sheet, 4, 4, 1.4, values, title=True)
    return drawn("temp_id_card", "temporary_cropped", [sheet], values)


def _resident(job: Job) -> tuple[Person, str, dict[str, Value]]:
    """A resident from Hong Kong, Macao or Taiwan: the number begins with 81, 82 or 83."""
    area = job.rng.choice(["810000", "820000", "830000"])
    person = job.facts.person
    first17 = area + person.id_number[6:17]
    start = a_day(job.rng, date(2021, 9, 1), date(2026, 9, 1))
    person = replace(
        person,
        id_number=first17 + numbers.id_check_digit(first17),
        id_from=start,
        id_to=years_later(start, 5),
    )
    values: dict[str, Value] = {
        "name": person.name,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": start.isoformat(),
        "valid_to": years_later(start, 5).isoformat(),
    }
    return person, "台湾居民居住证" if area == "830000" else "港澳居民居住证", values


def _permit_front(sheet: Sheet, x: float, y: float, person: Person, zoom: float) -> None:
    label, value = Style("hei", 6.6 * zoom, (40, 100, 120)), Style("hei", 7.6 * zoom)
    guilloche(sheet, x, y, CARD_W * zoom, CARD_H * zoom, (212, 230, 230), waves=22, paper=(243, 249, 249))
    sheet.rect(x, y, CARD_W * zoom, CARD_H * zoom, line=0.15, fill=(170, 186, 190))
    rows: tuple[tuple[float, str, Runs], ...] = (
        (6.5, "姓名", Run(person.name, "name")),
        (14, "性别", person.sex),
        (21, "出生", numbers.written_date(person.birth, form="spaced")),
    )
    for dy, name, runs in rows:
        sheet.text(x + 5.5 * zoom, y + dy * zoom, name, label, spacing=0.15)
        sheet.text(x + 16 * zoom, y + (dy - 0.3) * zoom, runs, value)
    sheet.text(x + 5.5 * zoom, y + 28 * zoom, "住址", label, spacing=0.15)
    sheet.flow(x + 16 * zoom, y + 27.7 * zoom, 36 * zoom, person.address, value, leading=1.4)
    sheet.text(x + 5.5 * zoom, y + 46 * zoom, "公民身份号码", label)
    sheet.text(x + 29 * zoom, y + 45.4 * zoom, Run(person.id_number, "id_number"), value.sized(9 * zoom), spacing=0.14)
    portrait(sheet, x + 57 * zoom, y + 8 * zoom, 22 * zoom, 29 * zoom)


def _permit_back(job: Job, sheet: Sheet, x: float, y: float, person: Person, title: str, zoom: float) -> None:
    label, value = Style("hei", 6.8 * zoom), Style("hei", 7.2 * zoom)
    guilloche(sheet, x, y, CARD_W * zoom, CARD_H * zoom, (218, 226, 228), waves=22, paper=(246, 248, 248))
    sheet.rect(x, y, CARD_W * zoom, CARD_H * zoom, line=0.15, fill=(170, 186, 190))
    emblem(sheet, x + 13 * zoom, y + 12 * zoom, 14 * zoom)
    sheet.text(x + 52 * zoom, y + 5.5 * zoom, "中华人民共和国", Style("song_bold", 11 * zoom), align="c", spacing=0.12)
    sheet.text(x + 52 * zoom, y + 13 * zoom, title, Style("song_bold", 15 * zoom), align="c", spacing=0.08)
    until = person.id_to
    period: list[str | Run] = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-"]
    period.append(Run(f"{until:%Y.%m.%d}" if until else "长期", "valid_to"))
    prefix = "" if title.startswith("台湾") else job.rng.choice("HM")
    rows: tuple[tuple[float, str, Runs], ...] = (
        (28, "签发机关", Run(person.id_issuer, "issuer")),
        (34, "有效期限", period),
        (40, "通行证号码", f"{prefix}{job.rng.randrange(10**8):08d}"),
        (46, "签发次数", f"{job.rng.randrange(1, 4):02d}"),
    )
    for dy, name, runs in rows:
        sheet.text(x + 17 * zoom, y + dy * zoom, name, label, spacing=0.06)
        sheet.text(x + 38 * zoom, y + (dy - 0.1) * zoom, runs, value)


def permit_on_one(job: Job) -> Drawn:
    person, title, values = _resident(job)
    sheet, zoom = job.sheet(), job.rng.choice([1.1, 1.4])
    x = (210 - CARD_W * zoom) / 2
    _permit_front(sheet, x, 40, person, zoom)
    _permit_back(job, sheet, x, 146, person, title, zoom)
    if job.chance(0.3):
        watermark(sheet, job.rng.choice(WATERMARKS), rows=1, size_mm=6.5)
    return drawn("hmt_residence_permit", "permit_on_one", [sheet], values)


def permit_two_pages(job: Job) -> Drawn:
    person, title, values = _resident(job)
    sheets = [job.sheet(), job.sheet()]
    _permit_front(sheets[0], 38, 80, person, 1.5)
    _permit_back(job, sheets[1], 38, 80, person, title, 1.5)
    return drawn("hmt_residence_permit", "permit_two_pages", sheets, values)


def permit_side_by_side(job: Job) -> Drawn:
    """Both sides next to each other on a landscape copy, the emblem side first."""
    person, title, values = _resident(job)
    sheet = job.sheet(297, 210)
    _permit_back(job, sheet, 24, 62, person, title, 1.35)
    _permit_front(sheet, 158, 62, person, 1.35)
    return drawn("hmt_residence_permit", "permit_side_by_side", [sheet], values)


LAYOUTS: Layouts = {
    "temp_id_card": {
        "temporary_one_side": temporary_one_side,
        "temporary_two_sides": temporary_two_sides,
        "temporary_cropped": temporary_cropped,
    },
    "hmt_residence_permit": {
        "permit_on_one": permit_on_one,
        "permit_two_pages": permit_two_pages,
        "permit_side_by_side": permit_side_by_side,
    },
}
