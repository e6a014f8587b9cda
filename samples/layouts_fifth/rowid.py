"""居民身份证: copies, photographs and forms with the card on them."""

from __future__ import annotations

from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import begin, crosswise, day_text, grey_copy, ink, rubber
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 85.6, 54.0
FRONT = ("name", "sex", "birth_date", "address", "id_number")
BACK = ("issuer", "valid_from", "valid_to")


def _values(person: Person, names: tuple[str, ...]) -> dict[str, Value]:
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


def _front(sheet: Sheet, x: float, y: float, person: Person, zoom: float = 1.0, *, grey: bool = False) -> None:
    tint: Colour = (96, 96, 98) if grey else (52, 116, 170)
    label, shown = Style("hei", 7.2 * zoom, tint), Style("hei", 8.6 * zoom)
    back: Colour = (226, 226, 226) if grey else (206, 226, 240)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, back, waves=16, paper=(246, 246, 246) if grey else (240, 247, 251))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(170, 172, 176))
    rows = ((5.8, "姓名"), (12.6, "性别"), (19.0, "出生"), (25.6, "住址"))
    for down, text in rows:
        sheet.text(x + 5.4 * zoom, y + down * zoom, text, label, spread=8.2 * zoom)
    left = x + 16 * zoom
    sheet.text(left, y + 5.2 * zoom, Run(person.name, "name"), shown.sized(10 * zoom))
    sheet.text(left, y + 12.3 * zoom, Run(person.sex, "sex"), shown)
    sheet.text(x + 26 * zoom, y + 12.6 * zoom, "民族", label, spread=8 * zoom)
    sheet.text(x + 36 * zoom, y + 12.3 * zoom, person.ethnicity, shown)
    birth: list[str | Run] = []
    for figure, unit in ((person.birth.year, "年"), (person.birth.month, "月"), (person.birth.day, "日")):
        birth += [Run(f"{figure}", "birth_date"), Run(f"  {unit}  ", "birth_date", label)]
    sheet.text(left, y + 18.7 * zoom, birth, shown)
    sheet.flow(left, y + 25.3 * zoom, 36.5 * zoom, Run(person.address, "address"), shown, leading=1.4)
    sheet.text(x + 5.4 * zoom, y + 45.2 * zoom, "公民身份号码", label)
    number = Style("song_bold", 9.8 * zoom)
    sheet.text(x + 28.5 * zoom, y + 44.5 * zoom, Run(person.id_number, "id_number"), number, spread=49 * zoom)
    portrait(sheet, x + 57 * zoom, y + 8 * zoom, 23 * zoom, 30 * zoom)


def _back(sheet: Sheet, x: float, y: float, person: Person, zoom: float = 1.0, *, grey: bool = False) -> None:
    label, shown = Style("hei", 7.4 * zoom), Style("hei", 8.4 * zoom)
    back: Colour = (224, 224, 224) if grey else (240, 208, 206)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, back, waves=16, paper=(246, 246, 246) if grey else (250, 245, 243))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(170, 172, 176))
    emblem(sheet, x + 13.5 * zoom, y + 13 * zoom, 15.5 * zoom, colour=(110, 110, 112) if grey else (200, 44, 40))
    sheet.text(x + 53 * zoom, y + 6.8 * zoom, "中华人民共和国", Style("song_bold", 12 * zoom), align="c", spacing=0.2)
    sheet.text(x + 53 * zoom, y + 15.4 * zoom, "居民身份证", Style("song_bold", 17 * zoom), align="c", spacing=0.3)
    sheet.text(x + 18 * zoom, y + 37.2 * zoom, "签发机关", label)
    sheet.text(x + 34.5 * zoom, y + 36.8 * zoom, Run(person.id_issuer, "issuer"), shown)
    sheet.text(x + 18 * zoom, y + 45 * zoom, "有效期限", label)
    end = f"{person.id_to:%Y.%m.%d}" if person.id_to else "长期"
    runs: list[str | Run] = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(end, "valid_to")]
    sheet.text(x + 34.5 * zoom, y + 44.6 * zoom, runs, shown)


def new_grey_stack(job: Job) -> Drawn:
    """A grey photocopy, both sides one above the other; purpose and signature written across by hand."""
    person = begin(job).person
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.25, 1.4])
    left = 105 - WIDE * zoom / 2 + job.rng.uniform(-10, 10)
    top = job.rng.uniform(38, 60)
    _front(sheet, left, top, person, zoom, grey=True)
    _back(sheet, left, top + (HIGH + 9) * zoom, person, zoom, grey=True)
    grey_copy(sheet)
    below = top + (2 * HIGH + 9) * zoom + 16
    style = ink(job, 15)
    sheet.text(left, below, "此复印件只限装充电桩用，再复印无效", style)
    sheet.text(left + 48, below + 12, [person.name, "  ", day_text(job, job.facts.consent_date, "short")], style)
    return drawn("id_card", "new_grey_stack", [sheet], _values(person, FRONT + BACK))


def new_front_on_desk(job: Job) -> Drawn:
    """The portrait side alone, photographed close on a desk, part of a keyboard-grey surface round it."""
    person = begin(job).person
    zoom = 1.5
    sheet = job.sheet(WIDE * zoom + 34, HIGH * zoom + 46)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(112, 86, 62), (70, 78, 84), (178, 172, 160)]))
    sheet.fill(18.2, 24.4, WIDE * zoom, HIGH * zoom, (60, 56, 52))
    _front(sheet, 16 + job.rng.uniform(-6, 0), 21, person, zoom)
    return drawn("id_card", "new_front_on_desk", [sheet], _values(person, FRONT))


def new_back_left_over(job: Job) -> Drawn:
    """Only the emblem side on A4, the other side forgotten; a clerk's stamp on the copy."""
    person = begin(job).person
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.3])
    _back(sheet, 30, job.rng.uniform(30, 90), person, zoom, grey=job.chance(0.5))
    rubber(sheet, 118, 186, ["复印件与原件相符", "经办人：　　　　"])
    return drawn("id_card", "new_back_left_over", [sheet], _values(person, BACK))


def new_stitched_phone(job: Job) -> Drawn:
    """Two phone pictures stitched into one tall image, as chat programs save them."""
    person = begin(job).person
    sheet = job.sheet(104, 150)
    sheet.fill(0, 0, 104, 150, (28, 30, 34))
    sheet.fill(0, 4, 104, 70, (188, 182, 170))
    sheet.fill(0, 76, 104, 70, (172, 168, 158))
    front_first = job.chance(0.6)
    top, bottom = (9, 84) if front_first else (84, 9)
    _front(sheet, 9, top, person, 1.0)
    _back(sheet, 8, bottom, person, 1.02)
    return drawn("id_card", "new_stitched_phone", [sheet], _values(person, FRONT + BACK))


def new_paste_form(job: Job) -> Drawn:
    """A form with two frames, 粘贴处, the copies pasted in, and lines for a signature below."""
    person = begin(job).person
    sheet = job.sheet()
    sheet.text(105, 20, "用电申请人有效身份证件复印件", Style("hei_bold", 17), align="c")
    sheet.text(24, 34, "（请将证件正反面复印件粘贴于下列方框内，不得遮挡）", Style("song", 10.5))
    small = Style("song", 10)
    for top, text in ((46, "人像面"), (138, "国徽面")):
        sheet.rect(24, top, 162, 82, line=0.4)
        sheet.text(27, top + 2.5, text, small)
    grey = job.chance(0.5)
    _front(sheet, 60, 58, person, 1.15, grey=grey)
    _back(sheet, 62, 149, person, 1.15, grey=grey)
    if grey:
        grey_copy(sheet)
    sheet.text(24, 232, "以上证件由本人提供，真实有效。", Style("song", 12))
    sheet.text(24, 244, "申请人签字：", Style("song", 12))
    style = ink(job, 16)
    sheet.text(52, 242, person.name, style)
    sheet.text(
        118, 244, ["日期：", Run(day_text(job, job.facts.consent_date, "plain", "dot"), "", style)], Style("song", 12)
    )
    sheet.line(50, 250, 100, 250, fill=BLACK)
    return drawn("id_card", "new_paste_form", [sheet], _values(person, FRONT + BACK))


def new_marked_abreast(job: Job) -> Drawn:
    """Both sides abreast in colour on a landscape page, a purpose mark slantwise over both."""
    person = begin(job).person
    sheet = job.sheet(297, 210)
    zoom = 1.42
    first, second = (_back, _front) if job.chance(0.5) else (_front, _back)
    first(sheet, 18, 58, person, zoom)
    second(sheet, 26 + WIDE * zoom, 58, person, zoom)
    if job.variant.watermark or job.chance(0.5):
        watermark(sheet, "仅限充电桩报装 他用无效", colour=(198, 204, 214), size_mm=8, rows=1)
    else:
        crosswise(sheet, 150, 100, "仅供报装充电桩用", size_mm=11, colour=(96, 110, 190), turn=12)
    sheet.text(148.5, 168, "（本页以下空白）", Style("song", 11, (70, 70, 74)), align="c")
    return drawn("id_card", "new_marked_abreast", [sheet], _values(person, FRONT + BACK))


LAYOUTS: Layouts = {
    "id_card": {
        "new_grey_stack": new_grey_stack,
        "new_front_on_desk": new_front_on_desk,
        "new_back_left_over": new_back_left_over,
        "new_stitched_phone": new_stitched_phone,
        "new_paste_form": new_paste_form,
        "new_marked_abreast": new_marked_abreast,
    }
}
