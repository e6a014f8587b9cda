"""机动车行驶证: the main page with its copy page, folded, photographed, photocopied, and on the telephone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import World, begin, by_hand, day_text, digits, office_seal, paper, table_top
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value

_W, _H = 88.0, 60.0
_LABEL: Colour = (70, 70, 76)


@dataclass(frozen=True, slots=True)
class _Car:
    world: World
    owner: str
    address: str
    kind: str
    use: str
    registered: str
    issued: str
    values: dict[str, Value]


def _car(job: Job, *, firm: bool = False) -> _Car:
    world = begin(job)
    rng, facts = job.rng, world.facts
    car = facts.vehicle
    plate = rng.choice([car.plate, car.plate, f"豫S{rng.choice('ABDF')}{rng.choice('BCKQW')}{digits(rng, 4)}"])
    car = replace(car, plate=plate)
    firm = firm or job.variant.holder_is == "company"
    owner, address = (
        (facts.company.org.name, facts.company.org.address) if firm else (world.person.name, world.person.address)
    )
    first = a_day(rng, car.bought, max(car.bought, facts.consent_date))
    issued = rng.choice([first, first, a_day(rng, first, max(first, facts.consent_date))])
    kind = rng.choice(["小型轿车", "小型轿车", "小型普通客车", "小型越野客车"])
    use = rng.choice(["非营运", "非营运", "非营运", "租赁"]) if firm else "非营运"
    values: dict[str, Value] = {
        "plate": plate,
        "vehicle_type": kind,
        "owner": owner,
        "address": address,
        "use_nature": use,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": first.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return _Car(world, owner, address, kind, use, day_text(first, "dash"), day_text(issued, "dash"), values)


def _main(sheet: Sheet, x: float, y: float, car: _Car, z: float, *, grey: bool = False, english: bool = True) -> None:
    ground: Colour = (246, 246, 246) if grey else (244, 248, 240)
    guilloche(sheet, x, y, _W * z, _H * z, (226, 226, 226) if grey else (214, 228, 206), waves=22, paper=ground)
    sheet.rect(x, y, _W * z, _H * z, line=0.2, fill=(120, 120, 124))
    title = Style("song_bold", 9.6 * z)
    sheet.text(x + _W * z / 2, y + 2.6 * z, "中华人民共和国机动车行驶证", title, align="c", spacing=0.16)
    if english:
        small = Style("song", 4.6 * z)
        text = "Vehicle License of the People's Republic of China"
        sheet.text(x + _W * z / 2, y + 6.9 * z, text, small, align="c")
    label, under, shown = Style("song", 6.0 * z, _LABEL), Style("song", 3.8 * z, _LABEL), Style("hei", 7.6 * z)
    vehicle = car.world.facts.vehicle
    plate = str(car.values["plate"])

    def put(dx: float, dy: float, name: str, foreign: str, gap: float, value: Runs, *, size: float = 0.0) -> None:
        sheet.text(x + dx * z, y + dy * z, name, label)
        if english:
            sheet.text(x + dx * z, y + (dy + 2.5) * z, foreign, under)
        used = shown.sized((size or 7.6) * z)
        sheet.text(x + (dx + gap) * z, y + (dy - 0.2) * z, value, used)

    put(3, 10.2, "号牌号码", "Plate No.", 12, Run(plate, "plate"))
    put(44, 10.2, "车辆类型", "Vehicle Type", 12, Run(car.kind, "vehicle_type"))
    put(3, 16.8, "所 有 人", "Owner", 12, Run(car.owner, "owner"))
    sheet.text(x + 3 * z, y + 23.4 * z, "住　　址", label)
    if english:
        sheet.text(x + 3 * z, y + 25.9 * z, "Address", under)
    size = 7.2 if len(car.address) < 30 else 6.2
    sheet.flow(x + 15 * z, y + 22.4 * z, 69 * z, Run(car.address, "address"), shown.sized(size * z), leading=1.15)
    put(32, 30.4, "使用性质", "Use Character", 10, Run(car.use, "use_nature"), size=6.4)
    put(50, 30.4, "品牌型号", "Model", 9.2, Run(vehicle.model, "model"), size=6.2)
    put(32, 37.2, "车辆识别代号", "VIN", 17, Run(vehicle.vin, "vin"))
    put(32, 44.0, "发动机号码", "Engine No.", 17, Run(vehicle.engine_no, "engine_no"))
    put(32, 51.0, "注册日期", "Register Date", 10.5, Run(car.registered, "register_date"), size=6.6)
    put(59, 51.0, "发证日期", "Issue Date", 10.5, Run(car.issued, "issue_date"), size=6.6)
    place = car.world.place
    text = f"{place.province}{place.city}公安局交通警察支队"
    row = -(-len(text) // 4)
    lines = [text[start : start + row] for start in range(0, len(text), row)]
    seals.put_square(sheet, x + 16 * z, y + 44 * z, lines, side=22 * z)


def _copy(sheet: Sheet, x: float, y: float, car: _Car, z: float, *, grey: bool = False) -> None:
    """The second sheet: file number, seats, weights, measures, inspection."""
    rng, vehicle = sheet.rng, car.world.facts.vehicle
    ground: Colour = (246, 246, 246) if grey else (244, 248, 240)
    guilloche(sheet, x, y, _W * z, _H * z, (226, 226, 226) if grey else (214, 228, 206), waves=22, paper=ground)
    sheet.rect(x, y, _W * z, _H * z, line=0.2, fill=(120, 120, 124))
    label, shown = Style("song", 6.0 * z, _LABEL), Style("hei", 7.0 * z)
    weight = rng.randrange(1500, 2300)
    rows = (
        (("号牌号码", str(car.values["plate"])), ("档案编号", "4115" + digits(rng, 8))),
        (("核定载人数", "5人"), ("总质量", f"{weight + 375}kg")),
        (("整备质量", f"{weight}kg"), ("核定载质量", "--")),
        (
            ("外廓尺寸", f"{rng.randrange(4300, 4950)}×{rng.randrange(1780, 1940)}×{rng.randrange(1480, 1700)}mm"),
            ("准牵引总质量", "--"),
        ),
    )
    for number, pair in enumerate(rows):
        for (name, value), dx, gap in zip(pair, (3, 47), (14, 16), strict=True):
            sheet.text(x + dx * z, y + (4 + number * 7) * z, name, label)
            shown_as: Runs = Run(value, "plate") if name == "号牌号码" else value
            sheet.text(
                x + (dx + gap) * z, y + (3.8 + number * 7) * z, shown_as, shown.sized((5.6 if number == 3 else 7) * z)
            )
    sheet.text(x + 3 * z, y + 32 * z, "备　　注", label)
    sheet.text(x + 17 * z, y + 31.8 * z, f"能源种类：{'混合动力' if 'PHEV' in vehicle.model_code else '电'}", shown)
    sheet.text(x + 3 * z, y + 39 * z, "检验记录", label)
    until = years_later(vehicle.bought, 6)
    text = f"检验有效期至{until.year}年{until.month:02d}月豫S（99）"
    sheet.text(x + 17 * z, y + 38.8 * z, text, shown)
    for number in range(18):
        sheet.fill(x + (6 + number * 3) * z, y + 50 * z, (1.0 if number % 3 else 1.8) * z, 6 * z, (30, 30, 32))


def ash_vl_main_and_copy(job: Job) -> Drawn:
    """Both cards one below the other, scanned in colour."""
    car = _car(job)
    sheet = job.sheet()
    left = 105 - _W * 0.55 + job.rng.uniform(-10, 10)
    _main(sheet, left, 50, car, 1.1)
    _copy(sheet, left + job.rng.uniform(-1, 1), 58 + _H * 1.1, car, 1.1)
    return paper("vehicle_license", "ash_vl_main_and_copy", [sheet], car.values)


def ash_vl_on_the_phone(job: Job) -> Drawn:
    """The electronic licence as the police's programme shows it, captured from the telephone."""
    car = _car(job)
    vehicle = car.world.facts.vehicle
    sheet = job.sheet(108, 222)
    sheet.fill(0, 0, 108, 222, (238, 242, 248))
    sheet.fill(0, 0, 108, 22, (36, 98, 196))
    sheet.text(6, 3, f"{job.rng.randrange(8, 19):02d}:{job.rng.randrange(60):02d}", Style("hei", 8, (255, 255, 255)))
    sheet.text(54, 11, "电子行驶证", Style("hei", 13, (255, 255, 255)), align="c")
    sheet.fill(5, 27, 98, 186, (255, 255, 255))
    sheet.text(54, 32, "中华人民共和国机动车行驶证", Style("hei_bold", 12.5), align="c")
    label, shown = Style("hei", 9.5, (130, 134, 142)), Style("hei", 10)
    y = 44.0
    rows = (
        ("号牌号码", "plate", str(car.values["plate"])),
        ("号牌种类", "", "小型新能源汽车"),
        ("车辆类型", "vehicle_type", car.kind),
        ("所有人", "owner", car.owner),
        ("住址", "address", car.address),
        ("使用性质", "use_nature", car.use),
        ("品牌型号", "model", vehicle.model),
        ("车辆识别代号", "vin", vehicle.vin),
        ("发动机号码", "engine_no", vehicle.engine_no),
        ("注册日期", "register_date", car.registered),
        ("发证日期", "issue_date", car.issued),
        ("检验有效期止", "", f"{years_later(vehicle.bought, 6):%Y-%m}"),
        ("机动车状态", "", "正常"),
    )
    for name, field, value in rows:
        sheet.text(9, y, name, label)
        y = max(sheet.flow(38, y, 61, Run(value, field), shown, leading=1.35), y + 5) + 3.2
        sheet.line(9, y - 2.0, 99, y - 2.0, width=0.1, fill=(222, 226, 232))
    qr_code(sheet, 40, y + 2, 27)
    sheet.text(
        54,
        y + 32,
        "生成时间：" + day_text(job.facts.consent_date, "dash"),
        Style("hei", 7.5, (130, 134, 142)),
        align="c",
    )
    return paper("vehicle_license", "ash_vl_on_the_phone", [sheet], car.values)


def ash_vl_in_its_sleeve(job: Job) -> Drawn:
    """Photographed side by side in the opened plastic sleeve."""
    car = _car(job)
    sheet = table_top(job, 230, 110)
    sheet.fill(10, 14, 210, 82, (40, 44, 60))
    z = 1.08
    _main(sheet, 15, 22, car, z)
    _copy(sheet, 121, 22, car, z)
    return paper("vehicle_license", "ash_vl_in_its_sleeve", [sheet], car.values)


def ash_vl_grey_two_pages(job: Job) -> Drawn:
    """Blown up photocopies, the copy page on a page of its own; without English."""
    car = _car(job)
    sheets = [job.sheet(), job.sheet()]
    z = job.rng.choice([1.7, 1.9])
    left = 105 - _W * z / 2
    _main(sheets[0], left, 60, car, z, grey=True, english=False)
    _copy(sheets[1], left, 64, car, z, grey=True)
    for sheet in sheets:
        sheet.line(207, 4, 208, 290, width=1.0, fill=(184, 184, 186))
    return paper("vehicle_license", "ash_vl_grey_two_pages", sheets, car.values)


def ash_vl_firm_car(job: Job) -> Drawn:
    """A firm's car: both cards at the top of a page with a note below and the firm's seal on it."""
    car = _car(job, firm=True)
    sheet = job.sheet()
    _main(sheet, 12, 24, car, 1.04)
    _copy(sheet, 108, 24, car, 1.04)
    ink = by_hand(job, 14)
    sheet.text(30, 110, "复印件与原件一致，用于本公司充电桩报装。", ink)
    sheet.text(116, 130, day_text(job.facts.consent_date, job.date_form("plain", "dot")), ink)
    office_seal(sheet, 128, 124, car.owner)
    return paper("vehicle_license", "ash_vl_firm_car", [sheet], car.values)


LAYOUTS: Layouts = {
    "vehicle_license": {
        "ash_vl_main_and_copy": ash_vl_main_and_copy,
        "ash_vl_on_the_phone": ash_vl_on_the_phone,
        "ash_vl_in_its_sleeve": ash_vl_in_its_sleeve,
        "ash_vl_grey_two_pages": ash_vl_grey_two_pages,
        "ash_vl_firm_car": ash_vl_firm_car,
    }
}
