"""临时居民身份证 and 港澳台居民居住证, as they are copied or photographed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Inline, hand, written
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, drawn

WIDE, HIGH = 85.6, 54.0


def _temp_term(job: Job) -> tuple[date, date]:
    first = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 18))
    return first, first + timedelta(days=job.rng.choice([89, 91, 92]))


def _temp_data_side(job: Job, sheet: Sheet, x: float, y: float, zoom: float, *, dotted: bool) -> dict[str, str]:
    person = job.facts.person
    first, last = _temp_term(job)
    label, shown = Style("hei", 6.6 * zoom, (70, 90, 80)), Style("song", 7.8 * zoom)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (222, 232, 216), waves=14, paper=(250, 251, 246))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(160, 170, 160))

    def put(dx: float, dy: float, name: str, text: str | Run | list[str | Run]) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, name, label)
        sheet.text(x + (dx + 13) * zoom, y + (dy - 0.3) * zoom, text, shown)

    put(4.5, 5, "姓　　名", Run(person.name, "name"))
    put(4.5, 10.5, "性　　别", person.sex)
    sheet.text(x + 30 * zoom, y + 10.5 * zoom, f"民 族　{person.ethnicity}", label)
    put(4.5, 16, "出生日期", written(person.birth, form="plain"))
    sheet.text(x + 4.5 * zoom, y + 21.5 * zoom, "住　　址", label)
    sheet.flow(x + 17.5 * zoom, y + 21.2 * zoom, 36 * zoom, Run(person.address, "address"), shown, leading=1.3)
    sheet.text(x + 4.5 * zoom, y + 34.5 * zoom, "公民身份号码", label)
    sheet.text(x + 24 * zoom, y + 34 * zoom, Run(person.id_number, "id_number"), shown.sized(9 * zoom), spacing=0.08)
    sheet.text(x + 4.5 * zoom, y + 40.5 * zoom, "签发机关", label)
    sheet.text(x + 17.5 * zoom, y + 40.2 * zoom, Run(person.id_issuer, "issuer"), shown)
    sheet.text(x + 4.5 * zoom, y + 46 * zoom, "有效期限", label)
    form, link = ("dot", "-") if dotted else ("padded", "至")
    runs: Inline = [
        Run(written(first, form=form), "valid_from"),
        link,
        Run(written(last, form=form), "valid_to"),
    ]
    sheet.text(x + 17.5 * zoom, y + 45.7 * zoom, runs, shown)
    portrait(sheet, x + 60 * zoom, y + 6 * zoom, 21 * zoom, 26 * zoom)
    return {
        "name": person.name,
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }


def _temp_title_side(sheet: Sheet, x: float, y: float, zoom: float) -> None:
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (236, 220, 206), waves=12, paper=(252, 248, 244))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(180, 160, 150))
    emblem(sheet, x + 12 * zoom, y + 12 * zoom, 13 * zoom)
    sheet.text(x + 48 * zoom, y + 12 * zoom, "中华人民共和国", Style("song_bold", 12 * zoom), align="c", spacing=0.2)
    sheet.text(x + 43 * zoom, y + 27 * zoom, "临时居民身份证", Style("song_bold", 16 * zoom), align="c", spacing=0.15)


def temp_two_sides(job: Job) -> Drawn:
    """Both sides copied below each other."""
    sheet = job.sheet()
    _temp_title_side(sheet, 62, 50, 1.0)
    values = _temp_data_side(job, sheet, 62, 118, 1.0, dotted=True)
    sheet.text(30, 200, f"本人电话 {job.facts.person.phone}，正式证件办理中。", hand(job, 13))
    return drawn("temp_id_card", "new_temp_two_sides", [sheet], values)


def temp_close_up(job: Job) -> Drawn:
    """The data side photographed by itself on a desk."""
    sheet = job.sheet(WIDE * 1.7 + 20, HIGH * 1.7 + 26)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(120, 98, 80), (206, 208, 204), (60, 66, 78)]))
    values = _temp_data_side(job, sheet, 10, 13, 1.7, dotted=False)
    return drawn("temp_id_card", "new_temp_close_up", [sheet], values)


@dataclass(frozen=True, slots=True)
class _Resident:
    name: str
    birth: date
    number: str
    address: str
    issuer: str
    first: date
    last: date
    pass_no: str


def _resident(job: Job, prefix: str) -> _Resident:
    """Sequence 000 is never given out, so that no real person can match."""
    rng, person = job.rng, job.facts.person
    first17 = f"{prefix}{person.birth:%Y%m%d}000"
    first = a_day(rng, date(2022, 3, 1), date(2026, 9, 1))
    return _Resident(
        name=person.name,
        birth=person.birth,
        number=first17 + numbers.id_check_digit(first17),
        address=person.address,
        issuer=person.id_issuer,
        first=first,
        last=years_later(first, 5),
        pass_no=f"{ {'1': 'H', '2': 'M'}.get(prefix[1], '') }{rng.randrange(10**8):08d}",
    )


def _resident_front(sheet: Sheet, x: float, y: float, one: _Resident, zoom: float, tint: Colour) -> None:
    label, shown = Style("hei", 6.8 * zoom, (58, 96, 140)), Style("hei", 8.2 * zoom)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, tint, waves=18, paper=(248, 250, 252))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(170, 180, 190))

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    for dy, text in ((6, "姓 名"), (12.5, "性 别"), (19, "出 生"), (25.5, "住 址")):
        sheet.text(*at(5, dy), text, label)
    sheet.text(*at(15, 5.6), Run(one.name, "name"), shown.sized(9.4 * zoom))
    sheet.text(*at(15, 12.2), "女", shown)
    sheet.text(*at(15, 18.7), f"{one.birth.year} 年 {one.birth.month} 月 {one.birth.day} 日", shown)
    sheet.flow(*at(15, 25.2), 37 * zoom, one.address, shown, leading=1.35)
    sheet.text(*at(5, 45.2), "公民身份号码", label)
    sheet.text(*at(27, 44.7), Run(one.number, "id_number"), shown.sized(9.2 * zoom), spacing=0.1)
    portrait(sheet, *at(58, 8), 21.5 * zoom, 27 * zoom)


def _resident_back(sheet: Sheet, x: float, y: float, one: _Resident, zoom: float, title: str, times: str) -> None:
    label, shown = Style("hei", 6.8 * zoom), Style("hei", 7.8 * zoom)
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (232, 218, 222), waves=18, paper=(251, 248, 248))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(190, 176, 180))

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    emblem(sheet, *at(12, 12), 12 * zoom)
    sheet.text(*at(51, 6.5), "中华人民共和国", Style("song_bold", 10.5 * zoom), align="c", spacing=0.2)
    sheet.text(*at(51, 14), title, Style("song_bold", 14 * zoom), align="c", spacing=0.1)
    term: Inline = [Run(f"{one.first:%Y.%m.%d}", "valid_from"), "-", Run(f"{one.last:%Y.%m.%d}", "valid_to")]
    parts: list[tuple[float, str, str | Run | list[str | Run]]] = [
        (29, "签发机关", Run(one.issuer, "issuer")),
        (35, "有效期限", term),
        (41, "通行证号码", one.pass_no),
        (47, "签发次数", times),
    ]
    for dy, text, runs in parts:
        sheet.text(*at(13, dy), text, label)
        sheet.text(*at(31, dy - 0.3), runs, shown)


def _resident_values(one: _Resident) -> dict[str, str]:
    return {
        "name": one.name,
        "id_number": one.number,
        "issuer": one.issuer,
        "valid_from": one.first.isoformat(),
        "valid_to": one.last.isoformat(),
    }


def hongkong_on_a4(job: Job) -> Drawn:
    """港澳: both sides on one page."""
    one, sheet = _resident(job, job.rng.choice(["810000", "820000"])), job.sheet()
    _resident_front(sheet, 26, 40, one, 1.0, (216, 226, 236))
    _resident_back(sheet, 26, 104, one, 1.0, "港澳居民居住证", f"{job.rng.randrange(1, 4):02d}")
    sheet.text(26, 175, "复印件与原件一致", hand(job, 14))
    sheet.text(26, 186, f"{one.name}  {written(job.facts.consent_date, form='dot')}", hand(job, 14))
    return drawn("hmt_residence_permit", "new_hongkong_on_a4", [sheet], _resident_values(one))


def taiwan_two_pages(job: Job) -> Drawn:
    """台湾: each side scanned by itself, edge to edge."""
    one = _resident(job, "830000")
    sheets = [job.sheet(WIDE * 2 + 8, HIGH * 2 + 8) for _ in range(2)]
    _resident_front(sheets[0], 4, 4, one, 2.0, (222, 230, 222))
    _resident_back(sheets[1], 4, 4, one, 2.0, "台湾居民居住证", "1")
    return drawn("hmt_residence_permit", "new_taiwan_two_pages", sheets, _resident_values(one))


def temp_abreast(job: Job) -> Drawn:
    """A landscape copy with both sides abreast, data side first, marked as compared with the original."""
    sheet = job.sheet(297, 210)
    values = _temp_data_side(job, sheet, 28, 60, 1.25, dotted=job.chance(0.5))
    _temp_title_side(sheet, 160, 60, 1.25)
    stamp = Style("hei", 12, (196, 36, 40))
    sheet.rect(120, 148, 58, 12, line=0.5, fill=(196, 36, 40))
    sheet.text(149, 151.6, "与原件核对无误", stamp, align="c")
    sheet.text(184, 151, written(job.facts.consent_date, form="dot"), hand(job, 12))
    return drawn("temp_id_card", "new_temp_abreast", [sheet], values)


def resident_abreast(job: Job) -> Drawn:
    """Both sides of a residence permit abreast and enlarged, the back first."""
    kind = job.rng.choice([("810000", "港澳居民居住证"), ("820000", "港澳居民居住证"), ("830000", "台湾居民居住证")])
    one, sheet = _resident(job, kind[0]), job.sheet(297, 210)
    _resident_back(sheet, 24, 58, one, 1.35, kind[1], f"{job.rng.randrange(1, 4)}")
    _resident_front(sheet, 154, 58, one, 1.35, (226, 226, 238))
    watermark(sheet, "仅限报装用电", colour=(216, 216, 222), size_mm=10, rows=1)
    return drawn("hmt_residence_permit", "new_resident_abreast", [sheet], _resident_values(one))


LAYOUTS: Layouts = {
    "temp_id_card": {
        "new_temp_two_sides": temp_two_sides,
        "new_temp_close_up": temp_close_up,
        "new_temp_abreast": temp_abreast,
    },
    "hmt_residence_permit": {
        "new_hongkong_on_a4": hongkong_on_a4,
        "new_taiwan_two_pages": taiwan_two_pages,
        "new_resident_abreast": resident_abreast,
    },
}
