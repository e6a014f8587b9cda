"""机动车行驶证: the card's pages, copies of them, and the electronic licence on a screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import begin, fit, rubber
from samples.ornaments import guilloche, qr_code, watermark
from samples.people import years_later
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

_OFFICE = ["河南省信", "阳市公安", "局交通警", "察支队"]
_TINT: Colour = (206, 222, 224)


@dataclass(frozen=True, slots=True)
class Licence:
    owner: str
    address: str
    use: str
    registered: date
    issued: date


def _licence(job: Job) -> Licence:
    rng, facts = job.rng, begin(job)
    company = job.variant.holder_is == "company"
    registered = facts.vehicle.bought + timedelta(days=rng.randrange(2, 20))
    registered = min(registered, date(2026, 11, 20))
    issued = (
        registered if job.chance(0.6) else min(registered + timedelta(days=rng.randrange(30, 400)), date(2026, 11, 21))
    )
    return Licence(
        facts.company.org.name if company else facts.person.name,
        facts.company.org.address if company else facts.person.address,
        rng.choice(["租赁", "非营运", "营转非"]) if company else "非营运",
        registered,
        issued,
    )


def _values(job: Job, one: Licence, *without: str) -> dict[str, Value]:
    car = job.facts.vehicle
    values: dict[str, Value] = {
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "owner": one.owner,
        "address": one.address,
        "use_nature": one.use,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": one.registered.isoformat(),
        "issue_date": one.issued.isoformat(),
    }
    return {name: value for name, value in values.items() if name not in without}


def _main_page(
    job: Job, sheet: Sheet, x: float, y: float, one: Licence, zoom: float = 1.0, *, tinted: bool = True
) -> None:
    car = job.facts.vehicle
    ink = job.rng.choice([(20, 20, 24), (40, 40, 60)])
    small, value = Style("song", 6.2 * zoom, (70, 84, 90)), Style("hei", 8 * zoom, ink)
    tiny = small.sized(4.4 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    if tinted:
        guilloche(sheet, x, y, 88 * zoom, 60 * zoom, _TINT, waves=24, paper=(247, 251, 250))
    sheet.rect(x, y, 88 * zoom, 60 * zoom, line=0.2, fill=(150, 160, 164))
    sheet.text(*at(44, 2.2), "中华人民共和国机动车行驶证", Style("song_bold", 9.5 * zoom), align="c", spacing=0.05)
    sheet.text(*at(44, 6.6), "Vehicle License of the People's Republic of China", tiny, align="c")

    def field(dx: float, dy: float, label: str, english: str, text: str, name: str, start: float, wide: float) -> None:
        sheet.text(*at(dx, dy), label, small)
        sheet.text(*at(dx, dy + 2.6), english, tiny)
        fit(sheet, *at(start, dy + 0.3), wide * zoom, text, name, value)

    field(3, 10.5, "号牌号码", "Plate No.", car.plate, "plate", 15, 24)
    field(42, 10.5, "车辆类型", "Vehicle Type", car.vehicle_type, "vehicle_type", 54, 32)
    field(3, 17, "所 有 人", "Owner", one.owner, "owner", 15, 70)
    sheet.text(*at(3, 23.5), "住　　址", small)
    sheet.text(*at(3, 26.1), "Address", tiny)
    sheet.cell((x + 15 * zoom, y + 22.6 * zoom, 71 * zoom, 6.4 * zoom), Run(one.address, "address"), value, pad=0)
    field(3, 30.5, "使用性质", "Use Character", one.use, "use_nature", 15, 20)
    field(42, 30.5, "品牌型号", "Model", car.model, "model", 54, 32)
    field(27, 37.5, "车辆识别代号", "VIN", car.vin, "vin", 44, 42)
    field(27, 44, "发动机号码", "Engine No.", car.engine_no, "engine_no", 44, 42)
    field(27, 51, "注册日期", "Register Date", f"{one.registered}", "register_date", 38, 18)
    field(57, 51, "发证日期", "Issue Date", f"{one.issued}", "issue_date", 68, 18)
    put_square(sheet, *at(14.5, 47.5), _OFFICE, side=18 * zoom)


def _copy_page(job: Job, sheet: Sheet, x: float, y: float, one: Licence, zoom: float = 1.0) -> None:
    rng, car = job.rng, job.facts.vehicle
    small, value = Style("song", 6.4 * zoom, (70, 84, 90)), Style("hei", 7.6 * zoom)
    guilloche(sheet, x, y, 88 * zoom, 60 * zoom, _TINT, waves=24, paper=(247, 251, 250))
    sheet.rect(x, y, 88 * zoom, 60 * zoom, line=0.2, fill=(150, 160, 164))
    sheet.text(x + 44 * zoom, y + 2.2 * zoom, "中华人民共和国机动车行驶证副页", Style("song_bold", 9 * zoom), align="c")
    mass = rng.randrange(1300, 2300)
    until = years_later(one.registered, 2)
    pairs = (
        ("号牌号码", car.plate, "档案编号", f"4115{rng.randrange(10**8):08d}"),
        ("核定载人数", "5人", "总质量", f"{mass + 375}kg"),
        ("整备质量", f"{mass}kg", "核定载质量", "--"),
        (
            "外廓尺寸",
            f"{rng.randrange(4200, 4990)}×{rng.randrange(1780, 1960)}×{rng.randrange(1460, 1700)}mm",
            "准牵引总质量",
            "--",
        ),
    )
    top = y + 9 * zoom
    for left_label, left, right_label, right in pairs:
        sheet.text(x + 3 * zoom, top, left_label, small)
        sheet.text(x + 17 * zoom, top, left, value)
        sheet.text(x + 51 * zoom, top, right_label, small)
        sheet.text(x + 67 * zoom, top, right, value)
        top += 6.8 * zoom
    sheet.text(x + 3 * zoom, top, "备　　注", small)
    sheet.text(x + 17 * zoom, top, rng.choice(["新能源汽车", "强制报废期止：2099-12-31", ""]), value)
    sheet.text(x + 3 * zoom, top + 8 * zoom, "检验记录", small)
    sheet.text(
        x + 17 * zoom, top + 8 * zoom, f"检验有效期至{until.year}年{until.month:02d}月豫S", value.sized(8.4 * zoom)
    )
    sheet.text(x + 20 * zoom, y + 54 * zoom, "*4115" + f"{rng.randrange(10**9):09d}*", Style("hei", 8 * zoom))


def abreast(job: Job) -> Drawn:
    """Main page and copy page side by side on a landscape page."""
    one = _licence(job)
    sheet = job.sheet(297, 210)
    zoom = job.rng.choice([1.25, 1.4])
    _main_page(job, sheet, 18, 44, one, zoom)
    _copy_page(job, sheet, 24 + 88 * zoom, 44, one, zoom)
    if job.chance(0.5):
        rubber(sheet, 190, 160, ["与原件核对无误"])
    return drawn("vehicle_license", "fresh_licence_abreast", [sheet], _values(job, one))


def pocket(job: Job) -> Drawn:
    """The main page alone, laid on a dark table and photographed."""
    one = _licence(job)
    sheet = job.sheet(170, 122)
    sheet.fill(0, 0, 170, 122, job.rng.choice([(88, 84, 80), (60, 70, 92), (146, 120, 96)]))
    _main_page(job, sheet, 12, 14, one, 1.65)
    return drawn("vehicle_license", "fresh_licence_pocket", [sheet], _values(job, one))


def copied_below(job: Job) -> Drawn:
    """A4 copy, main page above the copy page, in the copier's black and with a purpose across."""
    one = _licence(job)
    sheet = job.sheet()
    zoom = job.rng.choice([1.2, 1.5])
    left = 105 - 44 * zoom
    _main_page(job, sheet, left, 36, one, zoom, tinted=job.chance(0.5))
    _copy_page(job, sheet, left, 44 + 60 * zoom, one, zoom)
    if job.variant.watermark or job.chance(0.4):
        watermark(sheet, "仅供充电桩报装", size_mm=9, rows=2, colour=(214, 212, 212))
    return drawn("vehicle_license", "fresh_licence_copied_below", [sheet], _values(job, one))


def on_screen(job: Job) -> Drawn:
    """The electronic licence as a phone shows it."""
    one = _licence(job)
    car = job.facts.vehicle
    sheet = job.sheet(108, 220)
    sheet.fill(0, 0, 108, 220, (240, 243, 248))
    sheet.text(6, 4, f"{job.rng.randrange(8, 18)}:{job.rng.randrange(10, 59)}", Style("hei", 9))
    sheet.text(54, 12, "电子行驶证", Style("hei_bold", 13), align="c")
    sheet.fill(5, 24, 98, 150, (255, 255, 255))
    sheet.fill(5, 24, 98, 16, (46, 106, 190))
    sheet.text(54, 28, "中华人民共和国机动车行驶证", Style("hei_bold", 12, (255, 255, 255)), align="c")
    label, value = Style("hei", 8.6, (120, 126, 136)), Style("hei", 9.6)
    rows = (
        ("号牌号码", car.plate, "plate"),
        ("车辆类型", car.vehicle_type, "vehicle_type"),
        ("所有人", one.owner, "owner"),
        ("使用性质", one.use, "use_nature"),
        ("品牌型号", car.model, "model"),
        ("车辆识别代号", car.vin, "vin"),
        ("发动机号码", car.engine_no, "engine_no"),
        ("注册日期", numbers.written_date(one.registered, form="dash"), "register_date"),
        ("发证日期", numbers.written_date(one.issued, form="dash"), "issue_date"),
    )
    y = 46.0
    for name, text, field in rows:
        sheet.text(10, y, name, label)
        fit(sheet, 36, y - 0.3, 64, text, field, value)
        y += 8.4
    sheet.text(10, y, "住址", label)
    y = sheet.flow(36, y - 0.3, 64, Run(one.address, "address"), value, leading=1.35) + 3
    sheet.text(10, y, "状态", label)
    sheet.text(36, y, "正常", Style("hei", 9.6, (30, 140, 70)))
    sheet.text(10, y + 8.4, "检验有效期止", label)
    sheet.text(36, y + 8.4, f"{years_later(one.registered, 2):%Y-%m}", value)
    put_square(sheet, 88, 156, _OFFICE, side=20)
    qr_code(sheet, 40, 180, 28)
    sheet.text(
        54, 211, "生成时间：2026-11-20 09:3" + f"{job.rng.randrange(10)}", Style("hei", 7.5, (120, 126, 136)), align="c"
    )
    return drawn("vehicle_license", "fresh_licence_on_screen", [sheet], _values(job, one))


LAYOUTS: Layouts = {
    "vehicle_license": {
        "fresh_licence_abreast": abreast,
        "fresh_licence_pocket": pocket,
        "fresh_licence_copied_below": copied_below,
        "fresh_licence_on_screen": on_screen,
    }
}
