"""居民身份证: both sides in the ways people copy and photograph them."""

from __future__ import annotations

from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import begin, ink, rubber
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 85.6, 54.0
_FRONT = ("name", "sex", "birth_date", "address", "id_number")
_BACK = ("issuer", "valid_from", "valid_to")
_BLUE: Colour = (52, 96, 148)


def _values(person: Person, *names: str) -> dict[str, Value]:
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
    """The portrait side, its left top at x, y."""
    label = Style("hei", 6.8 * zoom, (70, 70, 74) if grey else _BLUE)
    value = Style("hei", 8.2 * zoom)
    if not grey:
        guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (204, 224, 236), waves=22, paper=(243, 249, 251))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 160, 168))

    def put(dx: float, dy: float, runs: str | Run | list[str | Run], style: Style) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, runs, style)

    put(5, 6.8, "姓　名", label)
    put(16, 6.2, Run(person.name, "name"), value.sized(9.2 * zoom))
    put(5, 13.4, "性　别", label)
    put(16, 13.1, Run(person.sex, "sex"), value)
    put(24, 13.4, "民　族", label)
    put(34, 13.1, person.ethnicity, value)
    put(5, 20, "出　生", label)
    birth: list[str | Run] = [
        Run(str(person.birth.year), "birth_date"),
        Run("  年 ", "birth_date", label),
        Run(str(person.birth.month), "birth_date"),
        Run("  月 ", "birth_date", label),
        Run(str(person.birth.day), "birth_date"),
        Run("  日", "birth_date", label),
    ]
    put(16, 19.7, birth, value)
    put(5, 26.6, "住　址", label)
    sheet.flow(x + 16 * zoom, y + 26.2 * zoom, 36.5 * zoom, Run(person.address, "address"), value, leading=1.32)
    put(5, 45.6, "公民身份号码", label)
    sheet.text(
        x + 28 * zoom, y + 45 * zoom, Run(person.id_number, "id_number"), value.sized(9.2 * zoom), spread=52 * zoom
    )
    portrait(sheet, x + 57 * zoom, y + 8 * zoom, 22 * zoom, 28 * zoom)


def back(sheet: Sheet, x: float, y: float, person: Person, zoom: float = 1.0, *, grey: bool = False) -> None:
    """The emblem side."""
    value = Style("hei", 8 * zoom)
    if not grey:
        guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (240, 214, 216), waves=22, paper=(250, 246, 246))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 160, 168))
    emblem(sheet, x + 14 * zoom, y + 14.5 * zoom, 16 * zoom, colour=(110, 110, 112) if grey else (196, 40, 38))
    sheet.text(x + 53 * zoom, y + 7.5 * zoom, "中华人民共和国", Style("song_bold", 12 * zoom), align="c", spacing=0.1)
    sheet.text(x + 53 * zoom, y + 16 * zoom, "居民身份证", Style("song_bold", 17 * zoom), align="c", spacing=0.25)
    sheet.text(x + 17 * zoom, y + 37 * zoom, "签发机关", Style("hei", 7 * zoom))
    sheet.text(x + 33 * zoom, y + 36.7 * zoom, Run(person.id_issuer, "issuer"), value)
    sheet.text(x + 17 * zoom, y + 44.6 * zoom, "有效期限", Style("hei", 7 * zoom))
    until = f"{person.id_to:%Y.%m.%d}" if person.id_to else "长期"
    runs: list[str | Run] = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(until, "valid_to")]
    sheet.text(x + 33 * zoom, y + 44.3 * zoom, runs, value)


def captioned(job: Job) -> Drawn:
    """Both sides below one another with captions, as a print shop's template has them."""
    person = begin(job).person
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.1, 1.25])
    left = 105 - WIDE * zoom / 2
    sheet.text(
        105,
        26,
        job.rng.choice(["身份证复印件", "申请人身份证明材料", "附件一：身份证"]),
        Style("hei_bold", 18),
        align="c",
    )
    front(sheet, left, 50, person, zoom)
    sheet.text(105, 54 + HIGH * zoom, "（正面）", Style("song", 11), align="c")
    back(sheet, left, 70 + HIGH * zoom, person, zoom)
    sheet.text(105, 74 + HIGH * zoom * 2, "（反面）", Style("song", 11), align="c")
    if job.variant.watermark or job.chance(0.35):
        watermark(sheet, "仅供国网信阳供电公司报装使用", size_mm=7, rows=2, colour=(212, 212, 218))
    return drawn("id_card", "fresh_id_captioned", [sheet], _values(person, *_FRONT, *_BACK))


def grey_scan(job: Job) -> Drawn:
    """A copier's black on white, sides set off from one another, words by hand across the foot."""
    person = begin(job).person
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.05])
    front(sheet, 28 + job.rng.uniform(-8, 8), 34, person, zoom, grey=True)
    back(sheet, 84 + job.rng.uniform(-8, 8), 104, person, zoom, grey=True)
    style = ink(job, 15)
    sheet.text(30, 178, "本复印件仅用于办理充电桩安装，他用无效。", style)
    sheet.text(30, 192, [person.name, f"　　{job.facts.consent_date:%Y.%m.%d}"], style)
    if job.chance(0.4):
        rubber(sheet, 132, 200, ["复印件", "已与原件核对"])
    return drawn("id_card", "fresh_id_grey_scan", [sheet], _values(person, *_FRONT, *_BACK))


def long_picture(job: Job) -> Drawn:
    """A picture joined on a phone: one side above the other without a margin."""
    person = begin(job).person
    sheet = job.sheet(WIDE * 1.3 + 6, HIGH * 2.6 + 10)
    sheet.fill(
        0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(230, 226, 220), (206, 214, 220), (168, 140, 112)])
    )
    order = (back, front) if job.chance(0.4) else (front, back)
    for number, side in enumerate(order):
        side(sheet, 3, 3 + number * (HIGH * 1.3 + 4), person, 1.3)
    return drawn("id_card", "fresh_id_long_picture", [sheet], _values(person, *_FRONT, *_BACK))


def pasted_form(job: Job) -> Drawn:
    """A form with two frames for copies, its headings printed and other blanks left empty."""
    person = begin(job).person
    sheet = job.sheet()
    sheet.text(105, 20, "用电业务办理人身份证粘贴页", Style("hei_bold", 17), align="c")
    for number, (name, side) in enumerate((("身份证人像面", front), ("身份证国徽面", back))):
        top = 42 + number * 92
        sheet.rect(36, top, 138, 82, line=0.3)
        sheet.text(40, top + 3, name + "粘贴处", Style("song", 9, (120, 120, 124)))
        side(sheet, 105 - WIDE * 0.58, top + 12, person, 1.16)
    style = Style("song", 11)
    sheet.text(36, 234, "粘贴人签字：", style)
    sheet.text(62, 231, person.name, Style("kai", 17, BLACK, jitter=0.05))
    sheet.text(122, 234, "受理人员：______________", style)
    sheet.text(36, 248, "说明：复印件应清晰、完整，法人用户粘贴法定代表人及经办人身份证复印件。", Style("song", 9))
    return drawn("id_card", "fresh_id_pasted_form", [sheet], _values(person, *_FRONT, *_BACK))


def emblem_alone(job: Job) -> Drawn:
    """The emblem side alone, large on a page."""
    person = begin(job).person
    sheet = job.sheet(210, 148)
    back(sheet, 24, 22, person, 1.85)
    return drawn("id_card", "fresh_id_emblem_alone", [sheet], _values(person, *_BACK))


LAYOUTS: Layouts = {
    "id_card": {
        "fresh_id_captioned": captioned,
        "fresh_id_grey_scan": grey_scan,
        "fresh_id_long_picture": long_picture,
        "fresh_id_pasted_form": pasted_form,
        "fresh_id_emblem_alone": emblem_alone,
    }
}
