"""居民身份证: both sides under one another with a note, side by side on a turned sheet, one side alone."""

from __future__ import annotations

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.ivy_common import GREY, copy_note, iso, purpose_note
from samples.ornaments import emblem, guilloche, portrait
from samples.people import Person
from samples.truth import Drawn, Value, drawn

_LABEL: Colour = (54, 104, 160)
_WIDE, _HIGH = 85.6, 54.0


def _front(sheet: Sheet, x: float, y: float, person: Person, zoom: float, *, grey: bool) -> None:
    """The portrait side, its top left at x, y."""
    label = Style("hei", 6.6 * zoom, GREY if grey else _LABEL)
    value = Style("hei", 7.6 * zoom)
    wave: Colour = (226, 226, 228) if grey else (210, 226, 236)
    guilloche(sheet, x, y, _WIDE * zoom, _HIGH * zoom, wave, waves=22, paper=(250, 250, 250))
    sheet.rect(x, y, _WIDE * zoom, _HIGH * zoom, line=0.2, fill=(170, 170, 174))

    def put(dx: float, dy: float, text: str | Run, style: Style) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, text, style)

    put(6, 6.6, "姓名", label)
    put(16, 6.2, Run(person.name, "name"), value.sized(8.6 * zoom))
    put(6, 14, "性别", label)
    put(16, 13.8, Run(person.sex, "sex"), value)
    put(26, 14, "民族", label)
    put(35, 13.8, person.ethnicity, value)
    put(6, 21, "出生", label)
    birth = person.birth
    runs = [
        Run(str(birth.year), "birth_date", value),
        Run(" 年 ", "birth_date", label),
        Run(str(birth.month), "birth_date", value),
        Run(" 月 ", "birth_date", label),
        Run(str(birth.day), "birth_date", value),
        Run(" 日", "birth_date", label),
    ]
    sheet.text(x + 16 * zoom, y + 20.8 * zoom, runs, value)
    put(6, 28.4, "住址", label)
    sheet.flow(
        x + 16 * zoom, y + 28 * zoom, 36.5 * zoom, Run(person.address, "address"), value.sized(7.2 * zoom), leading=1.4
    )
    put(6, 46, "公民身份号码", label)
    sheet.text(
        x + 29 * zoom, y + 45.4 * zoom, Run(person.id_number, "id_number"), value.sized(9 * zoom), spread=50 * zoom
    )
    portrait(sheet, x + 57 * zoom, y + 8 * zoom, 23 * zoom, 31 * zoom)


def _back(sheet: Sheet, x: float, y: float, person: Person, zoom: float, *, grey: bool) -> None:
    """The emblem side."""
    wave: Colour = (226, 226, 228) if grey else (224, 232, 220)
    guilloche(sheet, x, y, _WIDE * zoom, _HIGH * zoom, wave, waves=22, paper=(250, 250, 250))
    sheet.rect(x, y, _WIDE * zoom, _HIGH * zoom, line=0.2, fill=(170, 170, 174))
    emblem(sheet, x + 13 * zoom, y + 13 * zoom, 15 * zoom, colour=GREY if grey else (196, 40, 38))
    heading = Style("song_bold", 11.5 * zoom)
    sheet.text(x + 50 * zoom, y + 7 * zoom, "中华人民共和国", heading, align="c", spacing=0.25)
    sheet.text(x + 50 * zoom, y + 15 * zoom, "居民身份证", heading.sized(15 * zoom), align="c", spacing=0.3)
    label, value = Style("hei", 6.8 * zoom), Style("hei", 7.4 * zoom)
    sheet.text(x + 19 * zoom, y + 37.4 * zoom, "签发机关", label)
    sheet.text(x + 34 * zoom, y + 37.2 * zoom, Run(person.id_issuer, "issuer"), value)
    sheet.text(x + 19 * zoom, y + 44.4 * zoom, "有效期限", label)
    until = "长期" if person.id_to is None else f"{person.id_to:%Y.%m.%d}"
    span: list[str | Run] = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(until, "valid_to")]
    sheet.text(x + 34 * zoom, y + 44.2 * zoom, span, value)


def _front_values(person: Person) -> dict[str, Value]:
    return {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
    }


def _back_values(person: Person) -> dict[str, Value]:
    return {"issuer": person.id_issuer, "valid_from": person.id_from.isoformat(), "valid_to": iso(person.id_to)}


def below_each_other(job: Job) -> Drawn:
    """The copy shop's usual sheet: life-size or larger, emblem side above or below, a note written beneath."""
    person, sheet = job.facts.person, job.sheet()
    zoom, grey = job.rng.choice([1.0, 1.0, 1.25, 1.5]), job.chance(0.6)
    x = 105 - _WIDE * zoom / 2 + job.rng.uniform(-10, 10)
    top = job.rng.uniform(28, 44)
    below = top + _HIGH * zoom + job.rng.uniform(10, 26)
    first, second = (_front, _back) if job.chance(0.6) else (_back, _front)
    first(sheet, x, top, person, zoom, grey=grey)
    second(sheet, x, below, person, zoom, grey=grey)
    y = below + _HIGH * zoom + 12
    if job.chance(0.7):
        copy_note(job, sheet, 48, y)
        sheet.text(120, y + 12, f"{job.facts.consent_date:%Y.%m.%d}", Style("kai", 14, jitter=0.05))
    purpose_note(job, sheet)
    return drawn("id_card", "ivy_below_each_other", [sheet], _front_values(person) | _back_values(person))


def turned_sheet(job: Job) -> Drawn:
    """Both sides beside each other on a turned sheet, with an office's heading and foot."""
    person, sheet = job.facts.person, job.sheet(297, 210)
    zoom = job.rng.choice([1.2, 1.35, 1.45])
    grey = job.chance(0.4)
    small = Style("song", 10)
    heading = job.rng.choice(["身份证复印件粘贴处", "用电申请人身份证件（正反面）", "附件一　身份证明材料", ""])
    sheet.text(148.5, 18, heading, Style("hei_bold", 16), align="c", spacing=0.2)
    y = job.rng.uniform(42, 62)
    _front(sheet, 142 - _WIDE * zoom, y, person, zoom, grey=grey)
    _back(sheet, 155, y, person, zoom, grey=grey)
    foot = y + _HIGH * zoom + 8
    if heading:
        for offset, words in ((_WIDE * zoom / 2 - 8, "（人像面）"), (-13 - _WIDE * zoom / 2 - 8, "（国徽面）")):
            sheet.text(142 - offset - 8, foot, words, small, align="c")
        sheet.text(30, 176, "核验人：　　　　　　　核验方式：□读卡器　□人工比对　□电子证照", small)
        sheet.text(30, 186, "注：复印件须清晰、四角完整，证件须在有效期内。", small)
    purpose_note(job, sheet)
    return drawn("id_card", "ivy_turned_sheet", [sheet], _front_values(person) | _back_values(person))


def one_side(job: Job) -> Drawn:
    """A picture cut close to the card: one side only, mostly the portrait's."""
    person, sheet = job.facts.person, job.sheet(_WIDE * 1.5 + 12, _HIGH * 1.5 + 12)
    zoom = 1.5
    if job.chance(0.75):
        _front(sheet, 6, 6, person, zoom, grey=False)
        values = _front_values(person)
    else:
        _back(sheet, 6, 6, person, zoom, grey=False)
        values = _back_values(person)
    purpose_note(job, sheet, share=0.2, rows=1)
    return drawn("id_card", "ivy_one_side", [sheet], values)


LAYOUTS: Layouts = {
    "id_card": {
        "ivy_below_each_other": below_each_other,
        "ivy_turned_sheet": turned_sheet,
        "ivy_one_side": one_side,
    }
}
