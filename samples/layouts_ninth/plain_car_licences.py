"""机动车行驶证: both pages, one page, the electronic licence, a photographed booklet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.plain_common import begin
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

KIND = "vehicle_license"
W, H = 88.0, 60.0
BLUE: Colour = (52, 92, 140)
PAPER: Colour = (240, 247, 250)


@dataclass(frozen=True, slots=True)
class Licence:
    """What one licence says."""

    owner: str
    address: str
    nature: str
    kind: str
    registered: date
    issued: date

    def values(self, job: Job) -> dict[str, Value]:
        car = job.facts.vehicle
        return {
            "plate": car.plate,
            "vehicle_type": self.kind,
            "owner": self.owner,
            "address": self.address,
            "use_nature": self.nature,
            "model": car.model,
            "vin": car.vin,
            "engine_no": car.engine_no,
            "register_date": self.registered.isoformat(),
            "issue_date": self.issued.isoformat(),
        }


def a_licence(job: Job) -> Licence:
    facts, rng = begin(job), job.rng
    firm = job.variant.holder_is == "company"
    owner, address = (
        (facts.company.org.name, facts.company.org.address) if firm else (facts.person.name, facts.person.address)
    )
    registered = a_day(rng, facts.vehicle.bought, date(2026, 11, 18))
    issued = registered if rng.random() < 0.75 else a_day(rng, registered, date(2026, 11, 20))
    nature = rng.choice(("非营运", "非营运", "预约出租客运")) if not firm else rng.choice(("非营运", "租赁", "营转非"))
    kind = rng.choice(("小型轿车", "小型普通客车", "小型越野客车", "小型面包车"))
    return Licence(owner, address, nature, kind, registered, issued)


def main_page(sheet: Sheet, x: float, y: float, job: Job, car_licence: Licence, k: float = 1.0) -> None:
    car, shown = job.facts.vehicle, Style("hei", 8 * k)
    label, small = Style("song", 6.2 * k, BLUE), Style("hei", 4.4 * k, BLUE)
    guilloche(sheet, x, y, W * k, H * k, (206, 224, 234), waves=22, paper=PAPER)
    sheet.rect(x, y, W * k, H * k, line=0.15, fill=(176, 190, 200))
    sheet.text(x + W * k / 2, y + 3 * k, "中华人民共和国机动车行驶证", Style("song_bold", 10 * k, BLUE), align="c")
    sheet.text(x + W * k / 2, y + 7.6 * k, "Vehicle License of the People's Republic of China", small, align="c")
    left = 3.5

    def item(
        dx: float,
        dy: float,
        name: str,
        english: str,
        runs: str | Run,
        wide: float,
        gap: float = 11.5,
        style: Style = shown,
    ) -> None:
        sheet.text(x + dx * k, y + dy * k, name, label)
        sheet.text(x + dx * k, y + (dy + 2.5) * k, english, small)
        sheet.text(x + (dx + gap) * k, y + (dy + 0.2) * k, runs, style)
        sheet.line(
            x + (dx + gap - 0.8) * k,
            y + (dy + 4.2) * k,
            x + (dx + gap + wide) * k,
            y + (dy + 4.2) * k,
            width=0.12,
            fill=BLUE,
        )

    item(left, 11.5, "号牌号码", "Plate No.", Run(car.plate, "plate"), 25)
    item(44, 11.5, "车辆类型", "Vehicle Type", Run(car_licence.kind, "vehicle_type"), 27)
    item(left, 18, "所有人", "Owner", Run(car_licence.owner, "owner"), 66)
    room = 66 * k / sheet.width_of(car_licence.address, shown)
    item(
        left,
        24.5,
        "住址",
        "Address",
        Run(car_licence.address, "address"),
        66,
        style=shown.sized(min(8.0, 8.0 * room * 0.98 if room < 1 else 8.0) * k),
    )
    item(left, 31, "使用性质", "Use Character", Run(car_licence.nature, "use_nature"), 18)
    item(37, 31, "品牌型号", "Model", Run(car.model, "model"), 34)
    item(27, 37.5, "车辆识别代号", "VIN", Run(car.vin, "vin"), 40, 16.5)
    item(27, 44, "发动机号码", "Engine No.", Run(car.engine_no, "engine_no"), 40, 16.5)
    dash = numbers.written_date(car_licence.registered, form="dash")
    item(27, 50.5, "注册日期", "Register Date", Run(dash, "register_date"), 17)
    item(
        57, 50.5, "发证日期", "Issue Date", Run(numbers.written_date(car_licence.issued, form="dash"), "issue_date"), 17
    )
    put_square(sheet, x + 14 * k, y + 47 * k, ("河南省信", "阳市公安", "局交通警", "察支队　"), side=19 * k)


def second_page(sheet: Sheet, x: float, y: float, job: Job, k: float = 1.0) -> None:
    car, rng = job.facts.vehicle, job.rng
    label, shown = Style("song", 6.2 * k, BLUE), Style("hei", 7.6 * k)
    guilloche(sheet, x, y, W * k, H * k, (206, 224, 234), waves=22, paper=PAPER)
    sheet.rect(x, y, W * k, H * k, line=0.15, fill=(176, 190, 200))
    rows: tuple[tuple[str, str | Run, str, str], ...] = (
        ("号牌号码", Run(car.plate, "plate"), "档案编号", f"4115{rng.randrange(10**8):08d}"),
        ("核定载人数", "5人", "总质量", f"{rng.randrange(1700, 2400)}kg"),
        ("整备质量", f"{rng.randrange(1300, 1990)}kg", "核定载质量", "－－"),
        (
            "外廓尺寸",
            f"{rng.randrange(4300, 4990)}×1{rng.randrange(790, 960)}×1{rng.randrange(450, 700)}mm",
            "准牵引总质量",
            "－－",
        ),
    )
    for row, (one, value, two, other) in enumerate(rows):
        top = y + (4 + row * 7) * k
        for dx, name, said, gap in ((4, one, value, 15), (48, two, other, 16)):
            sheet.text(x + dx * k, top, name, label)
            sheet.text(x + (dx + gap) * k, top, said, shown.sized(5.6 * k) if "×" in str(said) else shown)
        sheet.line(x + 3 * k, top + 5 * k, x + (W - 3) * k, top + 5 * k, width=0.12, fill=BLUE)
    sheet.text(x + 4 * k, y + 33 * k, "备注", label)
    sheet.text(x + 19 * k, y + 33 * k, "纯电动" if "BEV" in car.model_code else "混合动力", shown)
    sheet.text(x + 4 * k, y + 42 * k, "检验记录", label)
    sheet.text(x + 19 * k, y + 42 * k, f"检验有效期至{car.bought.year + 6}年{car.bought.month:02d}月豫S", shown)


def plain_car_pages(job: Job) -> Drawn:
    """Both pages copied one over the other on A4."""
    licence = a_licence(job)
    sheet = job.sheet()
    main_page(sheet, 61, 40, job, licence)
    second_page(sheet, 61, 40 + H + job.rng.choice((1, 14)), job)
    return drawn(KIND, "plain_car_pages", [sheet], licence.values(job))


def plain_car_main(job: Job) -> Drawn:
    """The main page alone, scanned close."""
    licence = a_licence(job)
    sheet = job.sheet(W * 1.6 + 10, H * 1.6 + 10)
    main_page(sheet, 5, 5, job, licence, 1.6)
    return drawn(KIND, "plain_car_main", [sheet], licence.values(job))


def plain_car_sides(job: Job) -> Drawn:
    """Two scans: the main page, then the copy page."""
    licence = a_licence(job)
    sheets = [job.sheet(W * 1.4 + 12, H * 1.4 + 12) for _ in range(2)]
    main_page(sheets[0], 6, 6, job, licence, 1.4)
    second_page(sheets[1], 6, 6, job, 1.4)
    return drawn(KIND, "plain_car_sides", sheets, licence.values(job))


def plain_car_wallet(job: Job) -> Drawn:
    """In its open black wallet, main page left and copy page right, photographed."""
    licence = a_licence(job)
    sheet = job.sheet(282, 140)
    sheet.fill(0, 0, 282, 140, (186, 182, 174))
    sheet.fill(6, 12, 270, 116, (34, 34, 40))
    main_page(sheet, 10, 26, job, licence, 1.46)
    second_page(sheet, 144, 26, job, 1.46)
    return drawn(KIND, "plain_car_wallet", [sheet], licence.values(job))


def plain_car_phone(job: Job) -> Drawn:
    """The electronic licence on the telephone: card above, particulars in a list."""
    licence, car = a_licence(job), job.facts.vehicle
    sheet = job.sheet(150, 300)
    sheet.fill(0, 0, 150, 300, (236, 242, 250))
    sheet.fill(0, 0, 150, 26, (46, 104, 196))
    sheet.text(75, 13, "电子行驶证", Style("hei", 15, (255, 255, 255)), align="c")
    sheet.fill(7, 34, 136, 246, (255, 255, 255))
    sheet.text(75, 40, "中华人民共和国机动车行驶证", Style("hei", 13, (46, 104, 196)), align="c")
    qr_code(sheet, 57, 52, 36)
    sheet.text(75, 92, "电子证照状态：正常", Style("hei", 10, (60, 140, 80)), align="c")
    grey, shown, y = Style("hei", 10.5, (120, 124, 130)), Style("hei", 11), 104.0
    rows = (
        ("号牌号码", car.plate, "plate"),
        ("车辆类型", licence.kind, "vehicle_type"),
        ("所有人", licence.owner, "owner"),
        ("住址", licence.address, "address"),
        ("使用性质", licence.nature, "use_nature"),
        ("品牌型号", car.model, "model"),
        ("车辆识别代号", car.vin, "vin"),
        ("发动机号码", car.engine_no, "engine_no"),
        ("注册日期", numbers.written_date(licence.registered, form="dash"), "register_date"),
        ("发证日期", numbers.written_date(licence.issued, form="dash"), "issue_date"),
    )
    for name, text, field in rows:
        sheet.text(14, y, name, grey)
        below = sheet.flow(50, y, 86, Run(text, field), shown, leading=1.35)
        y = max(y + 14, below + 6)
        sheet.line(14, y - 4, 136, y - 4, width=0.15, fill=(220, 222, 226))
    sheet.text(
        75,
        271,
        "生成时间：" + numbers.written_date(job.facts.consent_date, form="dash") + " 09:12",
        Style("hei", 8.5, (120, 124, 130)),
        align="c",
    )
    return drawn(KIND, "plain_car_phone", [sheet], licence.values(job))


LAYOUTS: Layouts = {
    KIND: {
        layout.__name__: layout
        for layout in (plain_car_pages, plain_car_main, plain_car_sides, plain_car_wallet, plain_car_phone)
    }
}
