"""居民身份证 as copied, scanned and photographed."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.plain_common import begin, ink, round_seal
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

W, H = 85.6, 54.0
_BLUE = (70, 110, 158)


def values_of(person: Person) -> dict[str, Value]:
    return {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": person.id_to.isoformat() if person.id_to else "长期",
    }


def front(sheet: Sheet, x: float, y: float, person: Person, k: float = 1.0) -> None:
    """The portrait side."""
    label, shown = Style("hei", 6.6 * k, _BLUE), Style("hei", 8.2 * k)
    guilloche(sheet, x, y, W * k, H * k, (210, 226, 236), waves=22, paper=(243, 248, 251))
    sheet.rect(x, y, W * k, H * k, line=0.15, fill=(188, 194, 200))
    for dy, text in ((6.6, "姓"), (13.6, "性"), (20.4, "出"), (27.2, "住")):
        sheet.text(
            x + 6 * k, y + dy * k, text + {"姓": "名", "性": "别", "出": "生", "住": "址"}[text], label, spacing=0.35
        )
    sheet.text(x + 17 * k, y + 6 * k, Run(person.name, "name"), shown.sized(9.6 * k), spacing=0.1)
    sheet.text(x + 17 * k, y + 13.3 * k, Run(person.sex, "sex"), shown)
    sheet.text(x + 26 * k, y + 13.6 * k, "民族", label, spacing=0.35)
    sheet.text(x + 36 * k, y + 13.3 * k, person.ethnicity, shown)
    left = x + 17 * k
    for figure, unit, step in (
        (person.birth.year, "年", 9.5),
        (person.birth.month, "月", 6.0),
        (person.birth.day, "日", 6),
    ):
        sheet.text(left, y + 20.1 * k, Run(str(figure), "birth_date"), shown)
        sheet.text(left + step * k, y + 20.4 * k, Run(unit, "birth_date"), label)
        left += (step + 4.5) * k
    sheet.flow(x + 17 * k, y + 26.9 * k, 36 * k, Run(person.address, "address"), shown, leading=1.35)
    sheet.text(x + 6 * k, y + 45 * k, "公民身份号码", label, spacing=0.05)
    sheet.text(x + 28 * k, y + 44.5 * k, Run(person.id_number, "id_number"), shown.sized(9.4 * k), spacing=0.13)
    portrait(sheet, x + 57 * k, y + 8 * k, 22 * k, 29 * k)


def back(sheet: Sheet, x: float, y: float, person: Person, k: float = 1.0) -> None:
    """The emblem side."""
    label, shown = Style("hei", 7.2 * k), Style("hei", 8.2 * k)
    guilloche(sheet, x, y, W * k, H * k, (236, 214, 210), waves=22, paper=(250, 246, 244))
    sheet.rect(x, y, W * k, H * k, line=0.15, fill=(194, 186, 184))
    emblem(sheet, x + 14 * k, y + 14.5 * k, 16 * k)
    sheet.text(x + 53 * k, y + 8 * k, "中华人民共和国", Style("song_bold", 12 * k), align="c", spacing=0.14)
    sheet.text(x + 53 * k, y + 17 * k, "居民身份证", Style("song_bold", 17 * k), align="c", spacing=0.16)
    sheet.text(x + 19 * k, y + 37 * k, "签发机关", label)
    sheet.text(x + 35 * k, y + 36.6 * k, Run(person.id_issuer, "issuer"), shown)
    sheet.text(x + 19 * k, y + 44.8 * k, "有效期限", label)
    start = numbers.written_date(person.id_from, form="dot")
    end = numbers.written_date(person.id_to, form="dot") if person.id_to else "长期"
    sheet.text(x + 35 * k, y + 44.4 * k, [Run(start, "valid_from"), "-", Run(end, "valid_to")], shown)


def plain_card_copy(job: Job) -> Drawn:
    """Portrait side above, emblem side below, as a copier's card function prints them."""
    person = begin(job).person
    sheet = job.sheet()
    left = 105 - W / 2
    front(sheet, left, 48, person)
    back(sheet, left, 48 + H + job.rng.choice((14, 30, 62)), person)
    if job.variant.watermark or job.chance(0.3):
        watermark(sheet, "仅限充电桩开户使用，再次复印无效", size_mm=6.0, rows=2)
    return drawn("id_card", "plain_card_copy", [sheet], values_of(person))


def plain_card_two_sides(job: Job) -> Drawn:
    """The card on the scanner's glass, each side a page cut to its size."""
    person = begin(job).person
    sheets = [job.sheet(W * 1.5 + 8, H * 1.5 + 8) for _ in range(2)]
    front(sheets[0], 4, 4, person, 1.5)
    back(sheets[1], 4, 4, person, 1.5)
    return drawn("id_card", "plain_card_two_sides", sheets, values_of(person))


def plain_card_desk(job: Job) -> Drawn:
    """Two photographs joined to one upright picture, the desk behind them."""
    person = begin(job).person
    sheet = job.sheet(160, 214)
    for top, tone in ((0, (176, 150, 120)), (107, (168, 144, 116))):
        sheet.fill(0, top, 160, 107, tone)
    back(sheet, 17, 14, person, 1.45)
    front(sheet, 20, 124, person, 1.4)
    return drawn("id_card", "plain_card_desk", [sheet], values_of(person))


def plain_card_agent(job: Job) -> Drawn:
    """A firm's copy of its agent's card: title, both sides abreast, its note and seal."""
    facts = begin(job)
    person, org = facts.person, facts.company.org
    sheet = job.sheet()
    sheet.text(105, 24, "经办人身份证复印件", Style("hei", 18), align="c")
    front(sheet, 16, 46, person)
    back(sheet, 108, 46, person)
    sheet.text(24, 118, "本复印件与原件一致，仅用于充电设施用电报装。", Style("song", 12))
    sheet.text(120, 136, "单位（盖章）：", Style("song", 12))
    sheet.text(120, 150, numbers.written_date(facts.consent_date), Style("song", 12))
    round_seal(sheet, 150, 144, org.name)
    return drawn("id_card", "plain_card_agent", [sheet], values_of(person))


def plain_card_pasted(job: Job) -> Drawn:
    """The form's sheet for pasting copies: two boxes, both sides pasted in, the owner's note by hand."""
    person = begin(job).person
    sheet = job.sheet()
    sheet.text(105, 22, "用电人身份证件粘贴页", Style("song_bold", 18), align="c", spacing=0.2)
    for top, text in ((42, "身份证正面（人像面）粘贴处"), (136, "身份证反面（国徽面）粘贴处")):
        sheet.rect(30, top, 150, 82)
        sheet.text(105, top + 3, text, Style("song", 10.5, (120, 120, 124)), align="c")
    front(sheet, 50, 56, person, 1.12)
    back(sheet, 54, 149, person, 1.12)
    hand = ink(job, 15)
    sheet.text(32, 232, "与原件相符", hand)
    sheet.text(80, 232, person.name, hand.sized(18))
    sheet.text(120, 233, numbers.written_date(job.facts.consent_date, form="dot"), hand.sized(14))
    return drawn("id_card", "plain_card_pasted", [sheet], values_of(person))


LAYOUTS: Layouts = {
    "id_card": {
        layout.__name__: layout
        for layout in (plain_card_copy, plain_card_two_sides, plain_card_desk, plain_card_agent, plain_card_pasted)
    }
}
