"""港澳居民居住证 and 台湾居民居住证: copies of both sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import hand
from samples.ornaments import guilloche, portrait, watermark
from samples.people import Person, a_day, years_later
from samples.truth import Drawn, Value, drawn

_INK: Colour = (70, 92, 140)
_WIDE, _HIGH = 85.6, 54.0


@dataclass(frozen=True, slots=True)
class _Permit:
    title: str
    holder: Person
    first: date
    last: date
    pass_no: str
    times: str

    @property
    def values(self) -> dict[str, Value]:
        return {
            "name": self.holder.name,
            "id_number": self.holder.id_number,
            "issuer": self.holder.id_issuer,
            "valid_from": self.first.isoformat(),
            "valid_to": self.last.isoformat(),
        }


def _permit(job: Job, title: str) -> _Permit:
    rng, first = job.rng, a_day(job.rng, date(2022, 3, 1), date(2026, 6, 30))
    number = f"{rng.randrange(10**8):08d}"
    pass_no = number if title.startswith("台湾") else rng.choice("HM") + number
    return _Permit(title, job.facts.person, first, years_later(first, 5), pass_no, f"{rng.randrange(1, 4):02d}")


def _portrait_side(sheet: Sheet, x: float, y: float, permit: _Permit, zoom: float) -> None:
    label, value = Style("hei", 6.8 * zoom, _INK), Style("hei", 8.2 * zoom)
    person = permit.holder
    guilloche(sheet, x, y, _WIDE * zoom, _HIGH * zoom, (206, 222, 232), waves=18, paper=(245, 249, 250))
    sheet.rect(x, y, _WIDE * zoom, _HIGH * zoom, line=0.15, fill=(176, 184, 192))
    for dy, text in ((6.6, "姓 名"), (13.8, "性 别"), (20.6, "出 生"), (27.4, "住 址")):
        sheet.text(x + 6 * zoom, y + dy * zoom, text, label)
    sheet.text(x + 16 * zoom, y + 6.1 * zoom, Run(person.name, "name"), value.sized(9.6 * zoom))
    sheet.text(x + 16 * zoom, y + 13.5 * zoom, person.sex, value)
    birth: list[str | Run] = []
    for figure, unit in ((person.birth.year, "年"), (person.birth.month, "月"), (person.birth.day, "日")):
        birth += [f"{figure}", Run(f" {unit} ", "", label)]
    sheet.text(x + 16 * zoom, y + 20.3 * zoom, birth, value)
    sheet.flow(x + 16 * zoom, y + 27.1 * zoom, 37 * zoom, person.address, value, leading=1.3)
    sheet.text(x + 6 * zoom, y + 45.4 * zoom, "公民身份号码", label)
    sheet.text(x + 28 * zoom, y + 44.9 * zoom, Run(person.id_number, "id_number"), value.sized(9.2 * zoom), spacing=0.1)
    portrait(sheet, x + 57.5 * zoom, y + 8 * zoom, 21.5 * zoom, 28.5 * zoom)


def _wall_side(sheet: Sheet, x: float, y: float, permit: _Permit, zoom: float, paper: Colour) -> None:
    label, value = Style("hei", 6.8 * zoom, (60, 60, 66)), Style("hei", 7.8 * zoom)
    guilloche(sheet, x, y, _WIDE * zoom, _HIGH * zoom, paper, waves=18, paper=(250, 248, 244))
    sheet.rect(x, y, _WIDE * zoom, _HIGH * zoom, line=0.15, fill=(176, 184, 192))
    for step in range(9):  # a wall with its battlements
        left = x + (5 + step * 2.4) * zoom
        sheet.rect(left, y + (16 - step % 2) * zoom, 2.2 * zoom, (5 + step % 2) * zoom, line=0.25, fill=(150, 140, 128))
    sheet.text(x + 55 * zoom, y + 7 * zoom, "中华人民共和国", Style("song_bold", 10.5 * zoom), align="c", spacing=0.12)
    sheet.text(x + 55 * zoom, y + 14 * zoom, permit.title, Style("song_bold", 15 * zoom), align="c", spacing=0.12)
    first, last = (numbers.written_date(day, form="dot") for day in (permit.first, permit.last))
    sheet.text(x + 14 * zoom, y + 29 * zoom, "签发机关", label)
    sheet.text(x + 32 * zoom, y + 28.7 * zoom, Run(permit.holder.id_issuer, "issuer"), value)
    sheet.text(x + 14 * zoom, y + 36.4 * zoom, "有效期限", label)
    sheet.text(x + 32 * zoom, y + 36.1 * zoom, [Run(first, "valid_from"), "-", Run(last, "valid_to")], value)
    sheet.text(x + 14 * zoom, y + 43.8 * zoom, "通行证号码", label)
    sheet.text(x + 32 * zoom, y + 43.5 * zoom, permit.pass_no, value)
    sheet.text(x + 56 * zoom, y + 43.8 * zoom, "签发次数", label)
    sheet.text(x + 71 * zoom, y + 43.5 * zoom, permit.times, value)


def hong_kong_copy(job: Job) -> Drawn:
    """Both sides, life size or a little larger, one above the other on A4; the holder's note below."""
    permit = _permit(job, "港澳居民居住证")
    sheet = job.sheet()
    zoom = job.rng.choice([1.0, 1.1, 1.25])
    left = 105 - _WIDE * zoom / 2
    _portrait_side(sheet, left, 46, permit, zoom)
    _wall_side(sheet, left, 58 + _HIGH * zoom, permit, zoom, (236, 220, 214))
    if job.chance(0.5):
        sheet.text(38, 222, "与原件一致，仅供办理充电桩报装。", hand(job, 14))
    return drawn("hmt_residence_permit", "fir_hong_kong_copy", [sheet], permit.values)


def taiwan_abreast(job: Job) -> Drawn:
    """Both sides abreast on a landscape sheet, with a watermark now and then."""
    permit = _permit(job, "台湾居民居住证")
    sheet = job.sheet(297, 210)
    zoom = job.rng.choice([1.3, 1.45])
    _wall_side(sheet, 18, 60, permit, zoom, (216, 228, 214))
    _portrait_side(sheet, 279 - _WIDE * zoom, 60, permit, zoom)
    if job.chance(0.4):
        watermark(sheet, "仅供用电报装使用", colour=(210, 210, 214), size_mm=8, rows=2)
    return drawn("hmt_residence_permit", "fir_taiwan_abreast", [sheet], permit.values)


LAYOUTS: Layouts = {
    "hmt_residence_permit": {"fir_hong_kong_copy": hong_kong_copy, "fir_taiwan_abreast": taiwan_abreast}
}
