"""居民身份证: copies and photos as people hand them in."""

from __future__ import annotations

from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import hand, said
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 85.6, 54.0
_FRONT = ("name", "sex", "birth_date", "address", "id_number")
_BACK = ("issuer", "valid_from", "valid_to")


def _values(person: Person, names: tuple[str, ...] = _FRONT + _BACK) -> dict[str, Value]:
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


def _front(sheet: Sheet, x: float, y: float, person: Person, k: float, *, blue: Colour, paper: Colour) -> None:
    """The portrait side, `k` times its real size."""
    label, value = Style("hei", 6.6 * k, blue), Style("hei", 8.2 * k)
    guilloche(sheet, x, y, WIDE * k, HIGH * k, (paper[0] - 26, paper[1] - 16, paper[2] - 10), waves=18, paper=paper)
    sheet.rect(x, y, WIDE * k, HIGH * k, line=0.15, fill=(170, 176, 182))
    for top, text in ((6.6, "姓"), (13.9, "性"), (20.9, "出"), (27.9, "住")):
        sheet.text(x + 5 * k, y + top * k, text, label)
    for top, text in ((6.6, "名"), (13.9, "别"), (20.9, "生"), (27.9, "址")):
        sheet.text(x + 9.2 * k, y + top * k, text, label)
    sheet.text(x + 15.4 * k, y + 6.0 * k, Run(person.name, "name"), value.sized(9.4 * k), spacing=0.08)
    sheet.text(x + 15.4 * k, y + 13.5 * k, Run(person.sex, "sex"), value)
    sheet.text(x + 24.6 * k, y + 13.9 * k, "民　族", label)
    sheet.text(x + 33.6 * k, y + 13.5 * k, person.ethnicity, value)
    at = x + 15.4 * k
    for figure, unit, step in (
        (person.birth.year, "年", 8.8),
        (person.birth.month, "月", 5.2),
        (person.birth.day, "日", 0),
    ):
        sheet.text(at, y + 20.5 * k, Run(str(figure), "birth_date"), value)
        at += step * k
        sheet.text(at - (0.4 if step else -4.6) * k, y + 20.9 * k, Run(unit, "birth_date"), label)
        at += 3.6 * k
    sheet.flow(x + 15.4 * k, y + 27.5 * k, 37.5 * k, Run(person.address, "address"), value, leading=1.32)
    sheet.text(x + 5 * k, y + 45.6 * k, "公民身份号码", label)
    sheet.text(x + 27.6 * k, y + 44.8 * k, Run(person.id_number, "id_number"), value.sized(9.6 * k), spacing=0.14)
    portrait(sheet, x + 57 * k, y + 7 * k, 23 * k, 30 * k)


def _back(sheet: Sheet, x: float, y: float, person: Person, k: float, *, red: Colour, paper: Colour) -> None:
    """The emblem side."""
    label, value = Style("hei", 7.0 * k), Style("hei", 8.0 * k)
    guilloche(sheet, x, y, WIDE * k, HIGH * k, (paper[0] - 12, paper[1] - 28, paper[2] - 26), waves=18, paper=paper)
    sheet.rect(x, y, WIDE * k, HIGH * k, line=0.15, fill=(170, 176, 182))
    emblem(sheet, x + 13.5 * k, y + 14 * k, 15.5 * k, colour=red)
    sheet.text(x + 52 * k, y + 6.6 * k, "中华人民共和国", Style("song_bold", 13 * k), align="c", spacing=0.1)
    sheet.text(x + 52 * k, y + 15.6 * k, "居民身份证", Style("song_bold", 18 * k), align="c", spacing=0.2)
    sheet.text(x + 18 * k, y + 37.4 * k, "签发机关", label)
    sheet.text(x + 34 * k, y + 37.0 * k, Run(person.id_issuer, "issuer"), value)
    sheet.text(x + 18 * k, y + 45.2 * k, "有效期限", label)
    end = person.id_to.strftime("%Y.%m.%d") if person.id_to else "长期"
    term: list[str | Run] = [Run(person.id_from.strftime("%Y.%m.%d"), "valid_from"), "-", Run(end, "valid_to")]
    sheet.text(x + 34 * k, y + 44.8 * k, term, value)


_COLOUR = ((70, 110, 160), (246, 249, 250), (198, 44, 40), (250, 247, 246))
_GREY = ((96, 96, 98), (250, 250, 250), (112, 112, 112), (250, 250, 250))


def plain_copy(job: Job) -> Drawn:
    """Both sides in real size on one A4 page, black and white, a promise signed beneath."""
    person, sheet = job.facts.person, job.sheet()
    blue, light, red, rose = _GREY
    left = job.rng.uniform(48, 72)
    _front(sheet, left, 42, person, 1.0, blue=blue, paper=light)
    _back(sheet, left + job.rng.uniform(-2, 2), 112, person, 1.0, red=red, paper=rose)
    ink = hand(job, 13)
    sheet.text(left, 186, "复印件与原件一致，仅用于办理充电桩用电", ink)
    sheet.text(left + 42, 198, person.name, ink.sized(17))
    sheet.text(left + 42, 209, said(job, job.facts.consent_date, "dot", "plain"), ink)
    return drawn("id_card", "oak_plain_copy", [sheet], _values(person))


def phone_scan(job: Job) -> Drawn:
    """Both sides enlarged on a page by a phone's card scanner, in colour, a watermark over them."""
    person, sheet = job.facts.person, job.sheet()
    blue, light, red, rose = _COLOUR
    k = 1.45
    _front(sheet, 105 - WIDE * k / 2, 44, person, k, blue=blue, paper=light)
    _back(sheet, 105 - WIDE * k / 2, 152, person, k, red=red, paper=rose)
    if job.variant.watermark or job.chance(0.5):
        watermark(sheet, "仅供充电桩报装他用无效", colour=(206, 210, 216), size_mm=8, rows=2)
    sheet.text(190, 284, "由 手机扫描 生成", Style("hei", 8, (150, 150, 150)), align="r")
    return drawn("id_card", "oak_phone_scan", [sheet], _values(person))


def desk_photo(job: Job) -> Drawn:
    """A snapshot of the portrait side alone."""
    person = job.facts.person
    sheet = job.sheet(150, 108)
    sheet.fill(0, 0, 150, 108, job.rng.choice([(172, 150, 122), (208, 206, 200), (120, 128, 136)]))
    _front(sheet, 13, 14, person, 1.44, blue=_COLOUR[0], paper=_COLOUR[1])
    return drawn("id_card", "oak_desk_photo", [sheet], _values(person, _FRONT))


def two_pages(job: Job) -> Drawn:
    """The emblem side on the first page, the portrait side on the second: two scans of the card."""
    person = job.facts.person
    first, second = job.sheet(148, 105), job.sheet(148, 105)
    _back(first, 20, 16, person, 1.25, red=_COLOUR[2], paper=_COLOUR[3])
    _front(second, 22, 18, person, 1.25, blue=_COLOUR[0], paper=_COLOUR[1])
    return drawn("id_card", "oak_two_pages", [first, second], _values(person))


def pasted_form(job: Job) -> Drawn:
    """The office's sheet with frames to paste the copies into (身份证复印件粘贴处)."""
    person, sheet = job.facts.person, job.sheet()
    sheet.text(105, 24, "用电申请人身份证明复印件", Style("hei_bold", 18), align="c")
    sheet.text(28, 40, "申请业务：□新装　■充电桩报装　□过户　□增容", Style("song", 12))
    for top, text in ((54, "身份证（人像面）粘贴处"), (138, "身份证（国徽面）粘贴处")):
        sheet.rect(28, top, 154, 76, line=0.3, fill=BLACK)
        sheet.text(32, top + 2.4, text, Style("song", 9, (110, 110, 112)))
    blue, light, red, rose = job.rng.choice([_COLOUR, _GREY])
    _front(sheet, 105 - WIDE / 2 * 1.15, 64, person, 1.15, blue=blue, paper=light)
    _back(sheet, 105 - WIDE / 2 * 1.15, 148, person, 1.15, red=red, paper=rose)
    sheet.text(28, 226, "以上证件由本人提供，真实有效。", Style("song", 12))
    sheet.text(28, 238, ["申请人（签字）：", Run(job.facts.person.name, "", hand(job, 15))], Style("song", 12))
    sheet.text(116, 238, "受理人：", Style("song", 12))
    return drawn("id_card", "oak_pasted_form", [sheet], _values(person))


LAYOUTS: Layouts = {
    "id_card": {
        "oak_plain_copy": plain_copy,
        "oak_phone_scan": phone_scan,
        "oak_desk_photo": desk_photo,
        "oak_two_pages": two_pages,
        "oak_pasted_form": pasted_form,
    }
}
