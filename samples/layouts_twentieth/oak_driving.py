"""机动车行驶证: main page and back page, copies, photos, the electronic one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import hand
from samples.ornaments import guilloche, qr_code
from samples.people import RECEIVED, a_day
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 88.0, 60.0
_BLUE: Colour = (48, 84, 150)
_GREY: Colour = (84, 84, 88)


@dataclass(frozen=True, slots=True)
class Licence:
    plate: str
    vehicle_type: str
    owner: str
    address: str
    use: str
    model: str
    vin: str
    engine: str
    registered: date
    issued: date

    def values(self) -> dict[str, Value]:
        return {
            "plate": self.plate,
            "vehicle_type": self.vehicle_type,
            "owner": self.owner,
            "address": self.address,
            "use_nature": self.use,
            "model": self.model,
            "vin": self.vin,
            "engine_no": self.engine,
            "register_date": self.registered.isoformat(),
            "issue_date": self.issued.isoformat(),
        }


def _licence(job: Job) -> Licence:
    facts, vehicle = job.facts, job.facts.vehicle
    company = job.variant.holder_is == "company"
    registered = min(vehicle.bought + timedelta(days=job.rng.randrange(1, 25)), date(2026, 11, 15))
    issued = registered if job.chance(0.75) else a_day(job.rng, registered, RECEIVED)
    kinds = ["小型轿车", "小型普通客车", "小型新能源汽车", "轿车", vehicle.vehicle_type]
    return Licence(
        plate=vehicle.plate,
        vehicle_type=job.rng.choice(kinds[:2] + kinds[-1:]),
        owner=facts.company.org.name if company else facts.person.name,
        address=facts.company.org.address if company else facts.person.address,
        use=job.rng.choice(["非营运", "非营运", "非营运", "预约出租客运"])
        if not company
        else job.rng.choice(["非营运", "租赁"]),
        model=vehicle.model,
        vin=vehicle.vin,
        engine=vehicle.engine_no,
        registered=registered,
        issued=issued,
    )


def _main(
    sheet: Sheet,
    x: float,
    y: float,
    k: float,
    licence: Licence,
    ink: Colour,
    *,
    paper: Colour = (246, 249, 252),
    seal: bool = True,
) -> None:
    """The main page with labels in two languages."""
    guilloche(sheet, x, y, WIDE * k, HIGH * k, (212, 226, 240), waves=18, paper=paper)
    sheet.rect(x, y, WIDE * k, HIGH * k, line=0.2, fill=(150, 160, 172))
    sheet.text(
        x + WIDE / 2 * k,
        y + 2.6 * k,
        "中华人民共和国机动车行驶证",
        Style("song_bold", 9.6 * k, ink),
        align="c",
        spacing=0.05,
    )
    sheet.text(
        x + WIDE / 2 * k,
        y + 6.6 * k,
        "Vehicle License of the People's Republic of China",
        Style("song", 5 * k, ink),
        align="c",
    )
    typed = Style("song", 8.2 * k)

    def field(left: float, top: float, label: str, english: str, value: str, name: str, at: float) -> None:
        sheet.text(x + left * k, y + top * k, label, Style("song", 6.4 * k, ink))
        sheet.text(x + left * k, y + (top + 2.5) * k, english, Style("song", 4.2 * k, ink))
        sheet.text(x + at * k, y + (top + 0.5) * k, Run(value, name), typed)

    for top in (15.4, 21.8, 31.4):
        sheet.line(x + 3 * k, y + top * k, x + 85 * k, y + top * k, width=0.12, fill=ink)
    field(4, 10, "号牌号码", "Plate No.", licence.plate, "plate", 16)
    field(42, 10, "车辆类型", "Vehicle Type", licence.vehicle_type, "vehicle_type", 54)
    field(4, 16.4, "所有人", "Owner", licence.owner, "owner", 14)
    sheet.text(x + 4 * k, y + 22.8 * k, "住　址", Style("song", 6.4 * k, ink))
    sheet.text(x + 4 * k, y + 25.3 * k, "Address", Style("song", 4.2 * k, ink))
    sheet.flow(x + 14 * k, y + 23 * k, 70 * k, Run(licence.address, "address"), typed, leading=1.3)
    field(30, 32.2, "使用性质", "Use Character", licence.use, "use_nature", 42)
    field(30, 37.4, "品牌型号", "Model", licence.model, "model", 42)
    field(30, 42.6, "车辆识别代号", "VIN", licence.vin, "vin", 46)
    field(30, 47.8, "发动机号码", "Engine No.", licence.engine, "engine_no", 46)
    field(30, 53.4, "注册日期", "Register Date", licence.registered.isoformat(), "register_date", 41)
    field(58, 53.4, "发证日期", "Issue Date", licence.issued.isoformat(), "issue_date", 69)
    if seal:
        put_square(sheet, x + 15.5 * k, y + 44.5 * k, ["河南省信阳", "市公安局交", "通警察支队"], side=21 * k)


def _back(sheet: Sheet, job: Job, x: float, y: float, k: float, licence: Licence, ink: Colour) -> None:
    """The second page (副页). Its plate number is the same, and no field of its own."""
    guilloche(sheet, x, y, WIDE * k, HIGH * k, (212, 226, 240), waves=18, paper=(247, 250, 252))
    sheet.rect(x, y, WIDE * k, HIGH * k, line=0.2, fill=(150, 160, 172))
    label, typed = Style("song", 6.4 * k, ink), Style("song", 7.8 * k)
    sheet.text(
        x + WIDE / 2 * k, y + 2.4 * k, "中华人民共和国机动车行驶证　副页", Style("song_bold", 8.4 * k, ink), align="c"
    )
    weight = job.rng.randrange(1400, 2300)
    entries = [
        ("号牌号码", licence.plate, "档案编号", f"4115{job.rng.randrange(10**8):08d}"),
        ("核定载人数", "5人", "总质量", f"{weight + 375}kg"),
        ("整备质量", f"{weight}kg", "核定载质量", "--"),
        ("外廓尺寸", "4680×1880×1560mm", "准牵引总质量", "--"),
    ]
    for row, (one, value, two, other) in enumerate(entries):
        top = y + (8.6 + row * 5.6) * k
        sheet.text(x + 4 * k, top, one, label)
        sheet.text(x + 18 * k, top - 0.3 * k, value, typed)
        sheet.text(x + 48 * k, top, two, label)
        sheet.text(x + 64 * k, top - 0.3 * k, other, typed)
        sheet.line(x + 3 * k, top + 4.2 * k, x + 85 * k, top + 4.2 * k, width=0.12, fill=ink)
    sheet.text(x + 4 * k, y + 31.4 * k, "备　注", label)
    sheet.text(x + 18 * k, y + 31.2 * k, job.rng.choice(["新能源", "新能源汽车", "--"]), typed)
    sheet.text(x + 4 * k, y + 39 * k, "检验记录", label)
    until = licence.registered.replace(year=licence.registered.year + 2, day=1)
    sheet.text(x + 18 * k, y + 39 * k, f"检验有效期至{until.year}年{until.month:02d}月 豫S(01)", typed)


def copied(job: Job) -> Drawn:
    """Both pages copied on A4 beneath each other in real size."""
    sheet, licence = job.sheet(), _licence(job)
    ink = job.rng.choice([_BLUE, _GREY])
    _main(sheet, 58, 40, 1.12, licence, ink)
    _back(sheet, job, 58, 116, 1.12, licence, ink)
    if job.chance(0.5):
        sheet.text(60, 200, "与原件一致，用于充电桩报装", hand(job, 14))
    return drawn("vehicle_license", "oak_driving_copied", [sheet], licence.values())


def enlarged(job: Job) -> Drawn:
    """A snapshot of the main page alone on a car's seat."""
    licence = _licence(job)
    sheet = job.sheet(160, 116)
    sheet.fill(0, 0, 160, 116, job.rng.choice([(66, 64, 66), (150, 128, 104), (196, 196, 192)]))
    _main(sheet, 11, 11, 1.56, licence, _BLUE)
    return drawn("vehicle_license", "oak_driving_snapshot", [sheet], licence.values())


def open_wallet(job: Job) -> Drawn:
    """The licence opened, main page left, second page right, on a landscape page."""
    sheet, licence = job.sheet(240, 110), _licence(job)
    sheet.fill(0, 0, 240, 110, (232, 230, 226))
    _main(sheet, 8, 17, 1.26, licence, _BLUE)
    _back(sheet, job, 121, 17, 1.26, licence, _BLUE)
    return drawn("vehicle_license", "oak_driving_open", [sheet], licence.values())


def electronic(job: Job) -> Drawn:
    """The electronic licence of the traffic police's app: the main page's entries in a list, a code beneath."""
    sheet, licence = job.sheet(110, 220), _licence(job)
    sheet.fill(0, 0, 110, 220, (226, 234, 246))
    sheet.text(55, 8, "电子行驶证", Style("hei", 13), align="c")
    sheet.fill(7, 20, 96, 190, (255, 255, 255))
    sheet.text(55, 26, "中华人民共和国机动车行驶证", Style("hei_bold", 12.5, _BLUE), align="c")
    typed, label = Style("hei", 9.5), Style("hei", 9, (120, 124, 132))
    rows = [
        ("号牌号码", licence.plate, "plate"),
        ("车辆类型", licence.vehicle_type, "vehicle_type"),
        ("所有人", licence.owner, "owner"),
        ("住址", licence.address, "address"),
        ("使用性质", licence.use, "use_nature"),
        ("品牌型号", licence.model, "model"),
        ("车辆识别代号", licence.vin, "vin"),
        ("发动机号码", licence.engine, "engine_no"),
        ("注册日期", licence.registered.isoformat(), "register_date"),
        ("发证日期", licence.issued.isoformat(), "issue_date"),
    ]
    y = 38.0
    for name, value, field in rows:
        sheet.text(12, y, name, label)
        below = sheet.flow(40, y, 60, Run(value, field), typed, leading=1.35)
        y = max(y + 8.6, below + 3.6)
        sheet.line(12, y - 2, 98, y - 2, width=0.1, fill=(226, 228, 232))
    sheet.text(12, y + 2, "发证机关", label)
    sheet.text(40, y + 2, "河南省信阳市公安局交通警察支队", Style("hei", 8.5))
    qr_code(sheet, 40, y + 12, 30)
    sheet.text(55, y + 45, "请以扫描二维码核验结果为准", Style("hei", 8, (140, 140, 146)), align="c")
    return drawn("vehicle_license", "oak_driving_electronic", [sheet], licence.values())


def two_pages(job: Job) -> Drawn:
    """Two scans, the second page first by mistake, then the main page."""
    licence = _licence(job)
    first, second = job.sheet(120, 90), job.sheet(120, 90)
    _back(first, job, 9, 12, 1.15, licence, _BLUE)
    _main(second, 10, 10, 1.15, licence, _BLUE)
    second.line(2, 2, 2, 88, width=0.5, fill=BLACK)
    return drawn("vehicle_license", "oak_driving_two_scans", [first, second], licence.values())


LAYOUTS: Layouts = {
    "vehicle_license": {
        "oak_driving_copied": copied,
        "oak_driving_snapshot": enlarged,
        "oak_driving_open": open_wallet,
        "oak_driving_electronic": electronic,
        "oak_driving_two_scans": two_pages,
    }
}
