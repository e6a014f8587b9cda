"""机动车行驶证: both pages copied or photographed, the police app's screen, an electronic licence printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import GREY, begin, hand, on_table, rubber
from samples.ornaments import guilloche, qr_code, watermark
from samples.people import Facts, a_day
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

_WIDE, _HIGH = 88.0, 60.0
_POLICE = ("河南省信阳", "市公安局交", "通警察支队")


@dataclass(frozen=True, slots=True)
class Licence:
    facts: Facts
    owner: str
    address: str
    vehicle_type: str
    use: str
    registered: date
    issued: date

    def values(self) -> dict[str, Value]:
        car = self.facts.vehicle
        return {
            "plate": car.plate,
            "vehicle_type": self.vehicle_type,
            "owner": self.owner,
            "address": self.address,
            "use_nature": self.use,
            "model": car.model,
            "vin": car.vin,
            "engine_no": car.engine_no,
            "register_date": self.registered.isoformat(),
            "issue_date": self.issued.isoformat(),
        }


def _licence(job: Job, *, firm: bool = False) -> Licence:
    facts, rng = begin(job), job.rng
    registered = facts.vehicle.bought + timedelta(days=rng.randrange(1, 12))
    issued = registered if rng.random() < 0.6 else a_day(rng, registered, date(2026, 11, 20))
    firm = firm or job.variant.holder_is == "company"
    kind = rng.choice(["小型轿车", "小型普通客车", "小型越野客车", "小型面包车" if firm else "小型轿车"])
    use = (
        rng.choice(["租赁", "预约出租客运", "非营运", "营转非"])
        if firm
        else rng.choice(["非营运", "非营运", "非营运", "预约出租客运"])
    )
    owner, place = (
        (facts.company.org.name, facts.company.org.address) if firm else (facts.person.name, facts.person.address)
    )
    return Licence(facts, owner, place, kind, use, registered, issued)


def _main(sheet: Sheet, x: float, y: float, one: Licence, zoom: float, *, grey: bool = False) -> None:
    """The main page, 88 × 60 mm at zoom 1."""
    car = one.facts.vehicle
    label_ink: Colour = (70, 70, 74) if grey else (56, 92, 130)
    wave: Colour = (222, 222, 224) if grey else (208, 224, 232)
    label, latin, value = (
        Style("song", 6.6 * zoom, label_ink),
        Style("song", 4.2 * zoom, label_ink),
        Style("hei", 7.6 * zoom),
    )
    guilloche(sheet, x, y, _WIDE * zoom, _HIGH * zoom, wave, waves=18, paper=(246, 248, 246))
    sheet.rect(x, y, _WIDE * zoom, _HIGH * zoom, line=0.2, fill=(150, 156, 160))
    middle = x + _WIDE * zoom / 2
    sheet.text(
        middle,
        y + 2.4 * zoom,
        "中华人民共和国机动车行驶证",
        Style("song_bold", 9.6 * zoom, label_ink),
        align="c",
        spacing=0.1,
    )
    sheet.text(
        middle, y + 6.6 * zoom, "Vehicle License of the People's Republic of China", latin.sized(5 * zoom), align="c"
    )

    def cell(row: float, left: float, words: str, english: str, runs: Run, at: float) -> None:
        top = y + row * zoom
        sheet.text(x + left * zoom, top, words, label)
        sheet.text(x + left * zoom, top + 2.9 * zoom, english, latin)
        sheet.text(x + at * zoom, top + 0.3 * zoom, runs, value)

    cell(10.4, 3, "号牌号码", "Plate No.", Run(car.plate, "plate"), 16)
    cell(10.4, 46, "车辆类型", "Vehicle Type", Run(one.vehicle_type, "vehicle_type"), 59)
    cell(17.2, 3, "所 有 人", "Owner", Run(one.owner, "owner"), 16)
    sheet.text(x + 3 * zoom, y + 24.0 * zoom, "住　　址", label)
    sheet.text(x + 3 * zoom, y + 26.9 * zoom, "Address", latin)
    small = value if sheet.width_of(one.address, value) < 68 * zoom else value.sized(6.4 * zoom)
    sheet.flow(x + 16 * zoom, y + 24.0 * zoom, 69 * zoom, Run(one.address, "address"), small, leading=1.15)
    cell(30.8, 3, "使用性质", "Use Character", Run(one.use, "use_nature"), 16)
    cell(30.8, 42, "品牌型号", "Model", Run(car.model, "model"), 54)
    cell(37.6, 30, "车辆识别代号", "VIN", Run(car.vin, "vin"), 50)
    cell(44.4, 30, "发动机号码", "Engine No.", Run(car.engine_no, "engine_no"), 50)
    for left, words, english, day, name, at in (
        (30.0, "注册日期", "Register Date", one.registered, "register_date", 41.0),
        (59.0, "发证日期", "Issue Date", one.issued, "issue_date", 70.0),
    ):
        cell(51.6, left, words, english, Run(f"{day:%Y-%m-%d}", name), at)
    put_square(sheet, x + 15 * zoom, y + 47 * zoom, _POLICE, side=20 * zoom)


def _copy(sheet: Sheet, x: float, y: float, one: Licence, zoom: float, *, grey: bool = False) -> None:
    """The copy page with weights and the inspection's line."""
    rng, car = sheet.rng, one.facts.vehicle
    ink: Colour = (70, 70, 74) if grey else (56, 92, 130)
    label, value = Style("song", 6.6 * zoom, ink), Style("hei", 7.2 * zoom)
    guilloche(sheet, x, y, _WIDE * zoom, _HIGH * zoom, (222, 226, 226), waves=18, paper=(247, 248, 246))
    sheet.rect(x, y, _WIDE * zoom, _HIGH * zoom, line=0.2, fill=(150, 156, 160))
    empty = rng.randrange(1300, 2300)
    rows: list[tuple[str, str | Run, str, str]] = [
        ("号牌号码", Run(car.plate, "plate"), "档案编号", f"4115{rng.randrange(10**8):08d}"),
        ("核定载人数", f"{rng.choice([5, 5, 7])}人", "总 质 量", f"{empty + 375}kg"),
        ("整备质量", f"{empty}kg", "核定载质量", "--"),
        (
            "外廓尺寸",
            f"{rng.randrange(4100, 5000)}×{rng.randrange(1750, 1990)}×{rng.randrange(1450, 1760)}mm",
            "准牵引总质量",
            "--",
        ),
    ]
    for number, (first, one_value, second, two_value) in enumerate(rows):
        top = y + (4 + number * 7) * zoom
        sheet.text(x + 3 * zoom, top, first, label)
        sheet.text(x + 17 * zoom, top, one_value, value)
        sheet.text(x + 51 * zoom, top, second, label)
        sheet.text(x + 68 * zoom, top, two_value, value)
        sheet.line(x + 3 * zoom, top + 4.6 * zoom, x + 85 * zoom, top + 4.6 * zoom, width=0.12, fill=ink)
    sheet.text(x + 3 * zoom, y + 33 * zoom, "备　　注", label)
    sheet.text(x + 17 * zoom, y + 33 * zoom, "强制报废期止：--　电动", value)
    sheet.text(x + 3 * zoom, y + 42 * zoom, "检验记录", label)
    sheet.text(
        x + 17 * zoom, y + 42 * zoom, f"检验有效期至{one.registered.year + 6}年{one.registered.month:02d}月豫S", value
    )
    sheet.text(x + 58 * zoom, y + 54 * zoom, f"*{rng.randrange(10**13):013d}*", Style("hei", 6.5 * zoom))


def pair_on_page(job: Job) -> Drawn:
    """Main page above copy page on upright A4, as a copier makes it, with a note by hand."""
    one = _licence(job)
    sheet = job.sheet()
    zoom = job.rng.choice([1.3, 1.5])
    left = 105 - _WIDE * zoom / 2
    _main(sheet, left, 40, one, zoom)
    _copy(sheet, left, 46 + _HIGH * zoom, one, zoom)
    if job.chance(0.6):
        sheet.text(36, 252, "行驶证复印件，装充电桩用", hand(job, 13))
    return drawn("vehicle_license", "new_pair_on_page", [sheet], one.values())


def police_app(job: Job) -> Drawn:
    """The police app's screen: the licence as a card, its state, a code, the time of asking."""
    one = _licence(job)
    sheet = job.sheet(120, 250)
    sheet.fill(0, 0, 120, 250, (240, 244, 250))
    sheet.fill(0, 0, 120, 30, (40, 104, 204))
    white: Colour = (255, 255, 255)
    sheet.text(6, 4, "14:07", Style("hei_bold", 9, white))
    sheet.text(114, 4, "4G　76", Style("hei", 9, white), align="r")
    sheet.text(60, 16, "电子行驶证", Style("hei", 14, white), align="c")
    _main(sheet, 6, 38, one, 108 / _WIDE)
    sheet.fill(6, 118, 108, 92, white)
    y = 124.0
    facts = (
        ("机动车状态", "正常"),
        ("检验有效期止", f"{one.registered.year + 6}-{one.registered.month:02d}-28"),
        ("强制报废期止", "--"),
    )
    for words, value in facts:
        sheet.text(12, y, words, Style("hei", 9.5, GREY))
        sheet.text(108, y, value, Style("hei", 9.5), align="r")
        y += 9
    qr_code(sheet, 42, 154, 36)
    sheet.text(
        60,
        196,
        f"生成时间：2026-11-1{job.rng.randrange(10)} 09:4{job.rng.randrange(10)}:15",
        Style("hei", 8, GREY),
        align="c",
    )
    sheet.text(60, 224, "电子行驶证与纸质行驶证具有同等法律效力", Style("hei", 8.5, GREY), align="c")
    return drawn("vehicle_license", "new_police_app", [sheet], one.values())


def photographs(job: Job) -> Drawn:
    """Two photographs of the licence in its plastic sleeve, main page and copy page."""
    one = _licence(job)
    sheets = []
    for side in (_main, _copy):
        sheet = on_table(job, _WIDE * 1.5 + 8, _HIGH * 1.5 + 8, edge=job.rng.uniform(9, 15))
        edge = (sheet.width_mm - _WIDE * 1.5 - 8) / 2
        sheet.fill(edge, edge, _WIDE * 1.5 + 8, _HIGH * 1.5 + 8, (222, 228, 234))
        side(sheet, edge + 4, edge + 4, one, 1.5)
        sheets.append(sheet)
    return drawn("vehicle_license", "new_photographs_in_sleeve", sheets, one.values())


def firms_grey_copy(job: Job) -> Drawn:
    """A firm's car: both pages abreast in grey on a landscape page, with stamp and watermark."""
    one = _licence(job, firm=True)
    sheet = job.sheet(297, 210)
    zoom = 1.5
    _main(sheet, 12, 50, one, zoom, grey=True)
    _copy(sheet, 20 + _WIDE * zoom, 50, one, zoom, grey=True)
    if job.chance(0.5):
        watermark(sheet, "只限办理用电业务", colour=(216, 216, 220), size_mm=8, rows=1)
    rubber(sheet, 210, 158, ["与原件核对相符", "再次复印无效"], colour=(190, 40, 44))
    return drawn("vehicle_license", "new_firms_grey_copy", [sheet], one.values())


def electronic_print(job: Job) -> Drawn:
    """An electronic licence printed from a province's service hall: a table of entries, code, police seal."""
    one = _licence(job)
    car = one.facts.vehicle
    sheet = job.sheet()
    sheet.rect(14, 14, 182, 200, line=0.8, fill=(90, 130, 180))
    guilloche(sheet, 16, 16, 178, 196, (226, 234, 242), waves=24)
    sheet.text(105, 26, "中华人民共和国机动车行驶证", Style("hei_bold", 20, (40, 80, 140)), align="c")
    sheet.text(105, 38, "（电子证照）", Style("hei", 12, (40, 80, 140)), align="c")
    label, value = Style("hei", 11, (60, 90, 130)), Style("song", 11.5)
    rows = [
        ("号牌号码", Run(car.plate, "plate")),
        ("车辆类型", Run(one.vehicle_type, "vehicle_type")),
        ("所有人", Run(one.owner, "owner")),
        ("住址", Run(one.address, "address")),
        ("使用性质", Run(one.use, "use_nature")),
        ("品牌型号", Run(car.model, "model")),
        ("车辆识别代号", Run(car.vin, "vin")),
        ("发动机号码", Run(car.engine_no, "engine_no")),
        ("注册日期", Run(f"{one.registered:%Y-%m-%d}", "register_date")),
        ("发证日期", Run(f"{one.issued:%Y-%m-%d}", "issue_date")),
    ]
    y = 54.0
    for words, run in rows:
        sheet.text(24, y, words, label)
        sheet.cell((58, y - 2, 128, 9), run, value, pad=0)
        sheet.line(24, y + 8.4, 186, y + 8.4, width=0.15, fill=(150, 170, 200))
        y += 11.8
    put_square(sheet, 160, y + 18, _POLICE, side=24)
    qr_code(sheet, 26, y + 6, 26)
    sheet.text(58, y + 24, "扫码核验电子证照真实性", Style("hei", 9.5, GREY))
    sheet.text(
        105,
        222,
        f"打印时间：2026-11-{job.rng.randrange(1, 20):02d}　　本页打印件仅供参考，以系统实时信息为准",
        Style("hei", 9, GREY),
        align="c",
    )
    return drawn("vehicle_license", "new_electronic_print", [sheet], one.values())


LAYOUTS: Layouts = {
    "vehicle_license": {
        "new_pair_on_page": pair_on_page,
        "new_police_app": police_app,
        "new_photographs_in_sleeve": photographs,
        "new_firms_grey_copy": firms_grey_copy,
        "new_electronic_print": electronic_print,
    }
}
