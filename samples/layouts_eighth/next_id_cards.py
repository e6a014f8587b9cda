"""居民身份证: copies, photographs and scans of both sides."""

from __future__ import annotations

from dataclasses import replace

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import GREY, Told, copy_stamp, foot, hand, prep
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person
from samples.truth import Drawn

_INK: Colour = (58, 98, 150)
_ZHUANG = {
    "姓名": "Singq Mingz",
    "性别": "Singqbied",
    "民族": "Minzcuz",
    "出生": "Seng nienz",
    "住址": "Dieg youq",
    "公民身份号码": "Gunghminz Sinhfwn Hauhmaj",
}


def _front(
    t: Told, sheet: Sheet, x: float, y: float, who: Person, z: float = 1.0, *, two_tongues: bool = False
) -> None:
    """The side with the portrait, `z` times its size."""
    guilloche(sheet, x, y, 85.6 * z, 54 * z, (212, 226, 236), waves=18, paper=(243, 247, 249))
    sheet.rect(x, y, 85.6 * z, 54 * z, line=0.15, fill=(176, 186, 194))
    label, value = Style("hei", 6.6 * z, _INK), Style("hei", 8.2 * z)

    def put_label(dx: float, dy: float, text: str) -> None:
        if two_tongues:
            sheet.text(x + dx * z, y + (dy - 2.0) * z, _ZHUANG[text], Style("hei", 4.4 * z, _INK))
        wide = 0.0 if len(text) > 2 else 7.2 * z
        sheet.text(x + dx * z, y + dy * z, text, label, spread=wide)

    for dy, text in ((6.0, "姓名"), (12.8, "性别"), (19.6, "出生"), (26.4, "住址")):
        put_label(5, dy, text)
    put_label(27, 12.8, "民族")
    put_label(5, 45.2, "公民身份号码")
    sheet.text(x + 16 * z, y + 5.4 * z, t("name", who.name), value.sized(9.4 * z))
    sheet.text(x + 16 * z, y + 12.4 * z, t("sex", who.sex), value)
    sheet.text(x + 37 * z, y + 12.4 * z, who.ethnicity, value)
    day = who.birth
    t.values["birth_date"] = day.isoformat()
    born: list[str | Run] = []
    for number, unit in ((day.year, "年"), (day.month, "月"), (day.day, "日")):
        born += [Run(f"{number}", "birth_date"), Run(f" {unit} ", "birth_date", label)]
    sheet.text(x + 16 * z, y + 19.3 * z, born, value)
    sheet.flow(x + 16 * z, y + 26.0 * z, 37.5 * z, t("address", who.address), value, leading=1.4)
    sheet.text(x + 29 * z, y + 44.7 * z, t("id_number", who.id_number), value.sized(9.2 * z), spacing=0.1)
    portrait(sheet, x + 58 * z, y + 7 * z, 21.5 * z, 29 * z)


def _back(t: Told, sheet: Sheet, x: float, y: float, who: Person, z: float = 1.0) -> None:
    """The side with the emblem."""
    guilloche(sheet, x, y, 85.6 * z, 54 * z, (236, 218, 214), waves=18, paper=(250, 247, 245))
    sheet.rect(x, y, 85.6 * z, 54 * z, line=0.15, fill=(188, 178, 176))
    emblem(sheet, x + 13.5 * z, y + 13 * z, 14.5 * z)
    sheet.text(x + 53 * z, y + 7 * z, "中华人民共和国", Style("song_bold", 12 * z), align="c", spacing=0.2)
    sheet.text(x + 53 * z, y + 16.5 * z, "居民身份证", Style("song_bold", 17 * z), align="c", spacing=0.25)
    label, value = Style("hei", 7 * z), Style("hei", 8 * z)
    sheet.text(x + 18 * z, y + 37 * z, "签发机关", label)
    sheet.text(x + 34 * z, y + 36.7 * z, t("issuer", who.id_issuer), value)
    sheet.text(x + 18 * z, y + 44.5 * z, "有效期限", label)
    last = who.id_to
    end = t("valid_to", last.strftime("%Y.%m.%d"), last.isoformat()) if last else t("valid_to", "长期")
    sheet.text(x + 34 * z, y + 44.2 * z, [t.day("valid_from", who.id_from, "dot"), "-", end], value)


def next_copier_pair(job: Job) -> Drawn:
    """One A4 copy, portrait side above, a purpose written across by the owner."""
    who, t, sheet = prep(job).person, Told(), job.sheet()
    left = job.rng.uniform(48, 72)
    _front(t, sheet, left, 46, who)
    _back(t, sheet, left + job.rng.uniform(-1, 1), 122, who)
    if job.chance(0.6):
        sheet.text(40, 196, "仅供申请安装充电桩电表使用，再次复印无效", hand(job, 13))
        sheet.text(130, 208, numbers.written_date(job.facts.consent_date, form="dot"), hand(job, 13))
    return t.done("id_card", "next_copier_pair", [sheet])


def next_two_tongues(job: Job) -> Drawn:
    """A card of an autonomous region, its labels also in Zhuang; both sides abreast on a landscape page."""
    facts, t = prep(job), Told()
    who = replace(facts.person, ethnicity="壮", address="广西壮族自治区染溪市砚台区纺纱乡六磨村六磨屯17号")
    who = replace(who, id_issuer="染溪市公安局砚台分局")
    sheet = job.sheet(297, 210)
    _front(t, sheet, 28, 60, who, 1.3, two_tongues=True)
    _back(t, sheet, 154, 60, who, 1.3)
    return t.done("id_card", "next_two_tongues", [sheet])


def next_table_photo(job: Job) -> Drawn:
    """Both sides photographed in one picture on a table."""
    who, t = prep(job).person, Told()
    sheet = job.sheet(170, 230)
    sheet.fill(0, 0, 170, 230, job.rng.choice(((120, 92, 70), (88, 96, 104), (206, 198, 184), (70, 84, 72))))
    _back(t, sheet, 17, 14, who, 1.55)
    _front(t, sheet, 20, 118, who, 1.55)
    return t.done("id_card", "next_table_photo", [sheet])


def next_page_each(job: Job) -> Drawn:
    """A page for each side, life size near the top, checked against the original by a clerk."""
    who, t = prep(job).person, Told()
    sheets = [job.sheet(), job.sheet()]
    _front(t, sheets[0], 22, 24, who, 1.1)
    _back(t, sheets[1], 24, 26, who, 1.1)
    for sheet in sheets:
        copy_stamp(sheet, 128, 66, ["与原件核对无误", "经办："], (196, 40, 44))
        sheet.text(146, 73.6, "杜窑", hand(job, 10))
    return t.done("id_card", "next_page_each", sheets)


def next_scanner_app(job: Job) -> Drawn:
    """Made by a scanning app on a phone: sides enlarged one under the other, a watermark, the app's line."""
    who, t, sheet = prep(job).person, Told(), job.sheet()
    _front(t, sheet, 40, 40, who, 1.5)
    _back(t, sheet, 40, 150, who, 1.5)
    watermark(sheet, "仅供办理充电桩业务使用", colour=(212, 212, 216), size_mm=8, rows=3)
    sheet.text(196, 284, "由 证件扫描宝 扫描创建", Style("hei", 8, GREY), align="r")
    foot(sheet, "1/1", size=8)
    return t.done("id_card", "next_scanner_app", [sheet])


LAYOUTS: Layouts = {
    "id_card": {
        "next_copier_pair": next_copier_pair,
        "next_two_tongues": next_two_tongues,
        "next_table_photo": next_table_photo,
        "next_page_each": next_page_each,
        "next_scanner_app": next_scanner_app,
    }
}
