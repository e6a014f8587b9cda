"""机动车行驶证: main page, copy page and the back with the car's picture, on paper, photographed, on a screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PIL import Image, ImageDraw

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import begin, day_text, grey_copy, rubber
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

_KIND = "vehicle_license"
WIDE, HIGH = 88.0, 60.0
_LABEL: Colour = (60, 84, 70)
_SEAL = ("河南省信阳", "市公安局交", "通警察支队")


@dataclass(frozen=True, slots=True)
class _Car:
    plate: str
    kind: str
    owner: str
    address: str
    use: str
    model: str
    vin: str
    engine: str
    registered: date
    issued: date
    file_no: str


def _car(job: Job) -> _Car:
    facts, rng = begin(job), job.rng
    owner, address, use = facts.person.name, facts.person.address, "非营运"
    if job.variant.holder_is == "company":
        owner, address = facts.company.org.name, facts.company.org.address
        use = rng.choice(["非营运", "租赁", "预约出租客运"])
    registered = facts.vehicle.bought + timedelta(days=rng.randrange(2, 12))
    issued = registered if job.chance(0.7) else a_day(rng, registered, registered + timedelta(days=120))
    return _Car(
        plate=facts.vehicle.plate,
        kind=rng.choice(["小型轿车", "小型普通客车", "小型越野客车", "小型专用客车"]),
        owner=owner,
        address=address,
        use=use,
        model=facts.vehicle.model,
        vin=facts.vehicle.vin,
        engine=facts.vehicle.engine_no,
        registered=registered,
        issued=issued,
        file_no=f"4115{rng.randrange(10**8):08d}",
    )


def _values(car: _Car) -> dict[str, Value]:
    return {
        "plate": car.plate,
        "vehicle_type": car.kind,
        "owner": car.owner,
        "address": car.address,
        "use_nature": car.use,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine,
        "register_date": car.registered.isoformat(),
        "issue_date": car.issued.isoformat(),
    }


def _both(sheet: Sheet, x: float, y: float, chinese: str, english: str, zoom: float) -> None:
    """A label in Chinese with its English in small type below."""
    sheet.text(x, y, chinese, Style("hei", 6.4 * zoom, _LABEL))
    sheet.text(x, y + 2.9 * zoom, english, Style("song", 4.3 * zoom, _LABEL))


def _main(job: Job, sheet: Sheet, x: float, y: float, car: _Car, zoom: float, *, marked: bool = True) -> None:
    """The main page, its top left at x, y."""

    def name(field: str) -> str:
        return field if marked else ""

    def rule(dx: float, dy: float, width: float) -> None:
        sheet.line(
            x + dx * zoom, y + dy * zoom, x + (dx + width) * zoom, y + dy * zoom, width=0.15, fill=(150, 170, 158)
        )

    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (214, 230, 220), waves=14, paper=(246, 251, 247))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 160, 154))
    sheet.text(
        x + 44 * zoom,
        y + 2.2 * zoom,
        "中华人民共和国机动车行驶证",
        Style("song_bold", 9.4 * zoom, (34, 60, 46)),
        align="c",
        spacing=0.12,
    )
    sheet.text(
        x + 44 * zoom,
        y + 6.6 * zoom,
        "Vehicle License of the People's Republic of China",
        Style("song", 4.8 * zoom, _LABEL),
        align="c",
    )
    shown = Style("hei", 7.6 * zoom)
    form = job.date_form("dash")
    rows: list[tuple[float, list[tuple[float, str, str, float, str, str]]]] = [
        (
            10.4,
            [
                (3, "号牌号码", "Plate No.", 16, car.plate, "plate"),
                (44, "车辆类型", "Vehicle Type", 58, car.kind, "vehicle_type"),
            ],
        ),
        (16.6, [(3, "所有人", "Owner", 16, car.owner, "owner")]),
        (22.8, [(3, "住　址", "Address", 16, car.address, "address")]),
        (
            30.4,
            [
                (3, "使用性质", "Use Character", 17, car.use, "use_nature"),
                (37, "品牌型号", "Model", 50, car.model, "model"),
            ],
        ),
        (36.8, [(26, "车辆识别代号", "VIN", 44, car.vin, "vin")]),
        (43.2, [(26, "发动机号码", "Engine No.", 44, car.engine, "engine_no")]),
        (
            49.6,
            [
                (26, "注册日期", "Register Date", 39, day_text(job, car.registered, form), "register_date"),
                (57, "发证日期", "Issue Date", 69.5, day_text(job, car.issued, form), "issue_date"),
            ],
        ),
    ]
    for dy, cells in rows:
        for dx, chinese, english, at, text, field in cells:
            _both(sheet, x + dx * zoom, y + dy * zoom, chinese, english, zoom)
            if field == "address":
                sheet.flow(
                    x + at * zoom,
                    y + (dy - 0.2) * zoom,
                    69 * zoom,
                    Run(text, name(field)),
                    shown.sized(7 * zoom),
                    leading=1.2,
                )
            else:
                style = shown if sheet.width_of(text, shown) < (86 - at) * zoom else shown.sized(6.2 * zoom)
                sheet.text(x + at * zoom, y + (dy + 0.4) * zoom, Run(text, name(field)), style)
        if dy != 22.8:
            rule(3, dy + 5.4, 82)
    put_square(sheet, x + 13.5 * zoom, y + 47 * zoom, _SEAL, side=18 * zoom)


def _copy(sheet: Sheet, x: float, y: float, car: _Car, zoom: float, *, marked: bool) -> None:
    """The copy page: weights, size, remarks, record of inspection. Its plate is the same value again."""
    rng = sheet.rng
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, (218, 232, 222), waves=14, paper=(248, 252, 249))
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 160, 154))
    label, shown = Style("hei", 6.4 * zoom, _LABEL), Style("hei", 7 * zoom)
    mass = rng.randrange(1400, 2300)
    rows = [
        (("号牌号码", car.plate), ("档案编号", car.file_no)),
        (("核定载人数", "5人"), ("总质量", f"{mass + 375}kg")),
        (("整备质量", f"{mass}kg"), ("核定载质量", "——")),
        (
            ("外廓尺寸", f"{rng.randrange(4300, 4990)}×{rng.randrange(1790, 1960)}×{rng.randrange(1440, 1690)}mm"),
            ("准牵引总质量", "——"),
        ),
        (("备　注", "纯电动" if rng.random() < 0.6 else "强制报废期止：----"), ("", "")),
    ]
    for row, (first, second) in enumerate(rows):
        down = y + (4 + row * 7.2) * zoom
        for left, (text, value) in ((3.0, first), (51.0, second)):
            sheet.text(x + left * zoom, down, text, label)
            field = "plate" if marked and text == "号牌号码" else ""
            at = x + (left + (15 if left < 10 else 17)) * zoom
            sheet.text(at, down - 0.2 * zoom, Run(value, field), shown.sized(5.8 * zoom) if len(value) > 11 else shown)
        sheet.line(x + 3 * zoom, down + 4.6 * zoom, x + 85 * zoom, down + 4.6 * zoom, width=0.15, fill=(150, 170, 158))
    sheet.text(x + 3 * zoom, y + 41 * zoom, "检验记录", label)
    until = date(car.registered.year + 6, car.registered.month, 1)
    sheet.text(
        x + 18 * zoom, y + 41 * zoom, f"检验有效期至{until.year}年{until.month:02d}月　豫S", shown.sized(6.6 * zoom)
    )
    for bar in range(46):
        left = x + (20 + bar * 1.0) * zoom
        sheet.line(left, y + 50 * zoom, left, y + 56 * zoom, width=rng.choice([0.2, 0.35, 0.5]))


def _picture(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """The car's picture on the back of the main page: nobody's car."""
    wide, high = round(sheet.px(width)), round(sheet.px(height))
    picture = Image.new("RGBA", (wide, high), (186, 200, 210, 255))
    canvas = ImageDraw.Draw(picture)
    paint = sheet.rng.choice([(236, 236, 238), (40, 70, 120), (120, 30, 34), (70, 72, 76)])
    canvas.rectangle((0, high * 0.72, wide, high), fill=(120, 122, 120))
    canvas.polygon(
        [(wide * a, high * b) for a, b in ((0.28, 0.46), (0.38, 0.3), (0.66, 0.3), (0.78, 0.46))], fill=paint
    )
    canvas.rounded_rectangle((wide * 0.1, high * 0.45, wide * 0.92, high * 0.72), radius=high * 0.08, fill=paint)
    for middle in (0.27, 0.75):
        canvas.ellipse(
            (wide * middle - high * 0.1, high * 0.62, wide * middle + high * 0.1, high * 0.82), fill=(24, 24, 26)
        )
    sheet.stamp(picture, x, y, multiply=False)


def new_folder_laid_open(job: Job) -> Drawn:
    """Main page above, copy page below, out of the plastic folder on the scanner's glass."""
    car, zoom = _car(job), job.rng.choice([1.0, 1.2, 1.45])
    sheet = job.sheet()
    left = 105 - WIDE * zoom / 2
    _main(job, sheet, left, 40, car, zoom)
    _copy(sheet, left, 40 + (HIGH + 6) * zoom, car, zoom, marked=False)
    if job.chance(0.4):
        rubber(sheet, 130, 250, ["仅供办理充电桩业务使用"], colour=(44, 70, 150))
    return drawn(_KIND, "new_folder_laid_open", [sheet], _values(car))


def new_main_on_dashboard(job: Job) -> Drawn:
    """The main page alone, photographed in the car on something dark."""
    car = _car(job)
    zoom = 1.5
    sheet = job.sheet(WIDE * zoom + 30, HIGH * zoom + 34)
    sheet.fill(0, 0, sheet.width_mm, sheet.height_mm, job.rng.choice([(52, 50, 52), (84, 76, 70), (128, 134, 140)]))
    sheet.fill(11, 13, WIDE * zoom + 8, HIGH * zoom + 8, (206, 214, 210))
    _main(job, sheet, 15, 17, car, zoom)
    return drawn(_KIND, "new_main_on_dashboard", [sheet], _values(car))


def new_copied_abreast(job: Job) -> Drawn:
    """Main and copy page abreast on a landscape grey copy."""
    car, zoom = _car(job), 1.4
    sheet = job.sheet(297, 210)
    _main(job, sheet, 20, 60, car, zoom)
    _copy(sheet, 24 + WIDE * zoom, 60, car, zoom, marked=False)
    grey_copy(sheet)
    sheet.text(
        148, 165, numbers.written_date(job.facts.consent_date, form="dot"), Style("kai", 14, jitter=0.04), align="c"
    )
    return drawn(_KIND, "new_copied_abreast", [sheet], _values(car))


def new_front_then_back(job: Job) -> Drawn:
    """Two pages: first main page and picture, then the copy page with a code beside it."""
    car, zoom = _car(job), 1.3
    first, second = job.sheet(), job.sheet()
    left = 105 - WIDE * zoom / 2
    _main(job, first, left, 36, car, zoom)
    guilloche(first, left, 130, WIDE * zoom, HIGH * zoom, (218, 232, 222), waves=14, paper=(248, 252, 249))
    _picture(first, left + 12, 138, WIDE * zoom - 24, HIGH * zoom - 16)
    _copy(second, left, 36, car, zoom, marked=False)
    qr_code(second, left, 130, 26)
    second.text(left + 32, 138, "副页背面为空白", Style("song", 11, (90, 90, 94)))
    return drawn(_KIND, "new_front_then_back", [first, second], _values(car))


LAYOUTS: Layouts = {
    _KIND: {
        "new_folder_laid_open": new_folder_laid_open,
        "new_main_on_dashboard": new_main_on_dashboard,
        "new_copied_abreast": new_copied_abreast,
        "new_front_then_back": new_front_then_back,
    }
}
