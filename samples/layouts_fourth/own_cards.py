"""居民身份证 as people hand it in: copier sheets, phone pictures, pages of a scanning application."""

from __future__ import annotations

from dataclasses import replace

from samples.draw import BLACK, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import Paper, home_address, paper
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import DISTRICTS
from samples.truth import Drawn

WIDE, HIGH = 85.6, 54.0
_BLUE = (58, 104, 168)


def portrait_side(note: Paper, sheet: Sheet, x: float, y: float, zoom: float) -> None:
    person = note.job.facts.person
    label, value = Style("hei", 7.0 * zoom, _BLUE), Style("hei", 8.0 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (206, 222, 236), waves=18, paper=(242, 247, 250))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.12, fill=(176, 184, 192))
    sheet.text(*at(5.5, 6.6), "姓 名", label)
    sheet.text(*at(15.5, 6.1), note.put("name", person.name), Style("hei", 9.4 * zoom))
    sheet.text(*at(5.5, 13.6), "性 别", label)
    sheet.text(*at(15.5, 13.3), note.put("sex", person.sex), value)
    sheet.text(*at(26.5, 13.6), "民 族", label)
    sheet.text(*at(36.0, 13.3), person.ethnicity, value)
    sheet.text(*at(5.5, 20.4), "出 生", label)
    note.values["birth_date"] = person.birth.isoformat()
    figures = ((15.5, str(person.birth.year)), (29.3, str(person.birth.month)), (37.8, str(person.birth.day)))
    for dx, figure in figures:
        sheet.text(*at(dx, 20.1), Run(figure, "birth_date"), value)
    for dx, unit in ((24.6, "年"), (33.8, "月"), (42.4, "日")):
        sheet.text(*at(dx, 20.4), unit, label)
    sheet.text(*at(5.5, 27.2), "住 址", label)
    sheet.flow(*at(15.5, 26.9), 39.0 * zoom, note.put("address", person.address), value, leading=1.3)
    sheet.text(*at(5.5, 45.2), "公民身份号码", label)
    number = Style("hei", 9.2 * zoom)
    sheet.text(*at(28.5, 44.7), note.put("id_number", person.id_number), number, spacing=0.12)
    portrait(sheet, *at(59.0, 7.5), 21.5 * zoom, 28.5 * zoom)


def _card(job: Job) -> Paper:
    """The person gets a new address, and the card the office of that place."""
    address = home_address(job)
    district = next(one for one in DISTRICTS if one in address)
    office = f"信阳市公安局{district[:-1]}分局" if district.endswith("区") else f"{district}公安局"
    job.facts = replace(job.facts, person=replace(job.facts.person, address=address, id_issuer=office))
    return paper(job)


def emblem_side(note: Paper, sheet: Sheet, x: float, y: float, zoom: float) -> None:
    person = note.job.facts.person

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (240, 208, 204), waves=18, paper=(250, 245, 244))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.12, fill=(190, 180, 180))
    emblem(sheet, *at(14.0, 14.5), 15.5 * zoom)
    sheet.text(*at(50.5, 8.0), "中华人民共和国", Style("song_bold", 12.4 * zoom), align="c", spacing=0.16)
    sheet.text(*at(50.5, 17.4), "居民身份证", Style("song_bold", 19.0 * zoom), align="c", spacing=0.2)
    label, value = Style("hei_bold", 7.2 * zoom), Style("hei", 8.0 * zoom)
    sheet.text(*at(19.0, 37.6), "签发机关", label)
    sheet.text(*at(34.0, 37.3), note.put("issuer", person.id_issuer), value)
    sheet.text(*at(19.0, 44.6), "有效期限", label)
    note.values["valid_from"] = person.id_from.isoformat()
    note.values["valid_to"] = "长期" if person.id_to is None else person.id_to.isoformat()
    until = "长期" if person.id_to is None else f"{person.id_to:%Y.%m.%d}"
    term: list[str | Run] = [Run(f"{person.id_from:%Y.%m.%d}", "valid_from"), "-", Run(until, "valid_to")]
    sheet.text(*at(34.0, 44.3), term, value)


def copier_upright(job: Job) -> Drawn:
    """Both sides in their own size on one sheet, a note of the purpose written below."""
    note, sheet = _card(job), job.sheet()
    left = job.rng.choice((28.0, 62.0, 84.0))
    portrait_side(note, sheet, left, 48, 1.0)
    emblem_side(note, sheet, left, 120, 1.0)
    if job.chance(0.6):
        sheet.text(46, 196, "此复印件仅用于申请安装充电桩，他用无效", Style("kai", 15, BLACK, jitter=0.05))
    return note.done("id_card", "copier_upright", [sheet])


def emblem_left_across(job: Job) -> Drawn:
    """A sheet laid across: emblem side on the left, portrait side on the right."""
    note, sheet = _card(job), job.sheet(297, 210)
    emblem_side(note, sheet, 20, 62, 1.45)
    portrait_side(note, sheet, 153, 62, 1.45)
    return note.done("id_card", "emblem_left_across", [sheet])


def scanning_app(job: Job) -> Drawn:
    """A page of a scanning application: both sides enlarged, the purpose across them."""
    note, sheet = _card(job), job.sheet()
    portrait_side(note, sheet, 35, 34, 1.64)
    emblem_side(note, sheet, 35, 148, 1.64)
    if job.chance(0.7):
        text = job.rng.choice(("仅限办理充电桩业务使用", "仅供供电公司报装使用"))
        watermark(sheet, text, colour=(214, 214, 218), size_mm=6.5, rows=4)
    sheet.text(196, 286, "由 随手扫描 创建", Style("hei", 8, (150, 150, 155)), align="r")
    return note.done("id_card", "scanning_app", [sheet])


def desk_pictures(job: Job) -> Drawn:
    """Two pictures from a phone, each side on a table top."""
    note = _card(job)
    top = job.rng.choice(((196, 176, 150), (122, 116, 112), (226, 228, 230)))
    sheets = [job.sheet(150, 112), job.sheet(150, 112)]
    for sheet in sheets:
        sheet.fill(0, 0, 150, 112, top)
    portrait_side(note, sheets[0], 11, 16, 1.48)
    emblem_side(note, sheets[1], 12, 18, 1.48)
    return note.done("id_card", "desk_pictures", sheets)


LAYOUTS: Layouts = {
    "id_card": {
        "copier_upright": copier_upright,
        "emblem_left_across": emblem_left_across,
        "scanning_app": scanning_app,
        "desk_pictures": desk_pictures,
    }
}
