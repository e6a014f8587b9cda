"""机动车行驶证: main and second page, copied, photographed, or shown by the telephone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_tenth.even_common import begin, desk
from samples.ornaments import guilloche
from samples.people import Vehicle
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

KIND = "vehicle_license"
WIDE, HIGH = 88.0, 60.0
_TEXT = (52, 60, 96)


@dataclass(frozen=True, slots=True)
class Licence:
    car: Vehicle
    kind: str
    owner: str
    address: str
    use: str
    registered: date
    issued: date
    archive: str
    mass: int


def some_licence(job: Job) -> Licence:
    facts = begin(job)
    rng, car = job.rng, facts.vehicle
    company = job.variant.holder_is == "company"
    registered = car.bought + timedelta(days=rng.randrange(1, 12))
    later = registered + timedelta(days=rng.choice([0, 0, 0, 0, 90]))
    return Licence(
        car=car,
        kind=rng.choice(["小型轿车", "小型普通客车", "小型轿车"]),
        owner=facts.company.org.name if company else facts.person.name,
        address=facts.company.org.address if company else facts.person.address,
        use=rng.choice(["非营运", "非营运", "非营运", "租赁", "营转非"]),
        registered=registered,
        issued=later,
        archive=f"4115{rng.randrange(10**8):08d}",
        mass=rng.randrange(1350, 2200),
    )


def values_of(paper: Licence) -> dict[str, Value]:
    return {
        "plate": paper.car.plate,
        "vehicle_type": paper.kind,
        "owner": paper.owner,
        "address": paper.address,
        "use_nature": paper.use,
        "model": paper.car.model,
        "vin": paper.car.vin,
        "engine_no": paper.car.engine_no,
        "register_date": paper.registered.isoformat(),
        "issue_date": paper.issued.isoformat(),
    }


def main_page(sheet: Sheet, x: float, y: float, paper: Licence, zoom: float = 1.0, *, grey: bool = False) -> None:
    """The first page with the police's square seal."""
    tint, ground = ((228, 228, 228), (249, 249, 249)) if grey else ((222, 230, 222), (250, 251, 246))
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, tint, waves=18, paper=ground)
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 150, 150))
    small, english = Style("song", 6.2 * zoom, _TEXT), Style("song", 4.6 * zoom, _TEXT)
    shown = Style("hei", 7.6 * zoom)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * zoom, y + dy * zoom

    def item(dx: float, dy: float, label: str, other: str, gap: float, text: str, name: str) -> None:
        sheet.text(*at(dx, dy), label, small)
        sheet.text(*at(dx, dy + 2.8), other, english)
        sheet.text(*at(dx + gap, dy + 0.6), Run(text, name), shown)

    def rule(x0: float, x1: float, dy: float) -> None:
        sheet.line(*at(x0, dy), *at(x1, dy), width=0.12, fill=_TEXT)

    sheet.text(*at(44, 2.6), "中华人民共和国机动车行驶证", Style("song_bold", 9.2 * zoom, (168, 42, 40)), align="c")
    sheet.text(
        *at(44, 6.6),
        "Vehicle License of the People's Republic of China",
        Style("song", 4.8 * zoom, (168, 42, 40)),
        align="c",
    )
    item(4, 10.0, "号牌号码", "Plate No.", 12, paper.car.plate, "plate")
    item(42, 10.0, "车辆类型", "Vehicle Type", 13, paper.kind, "vehicle_type")
    item(4, 16.4, "所 有 人", "Owner", 12, paper.owner, "owner")
    sheet.text(*at(4, 22.8), "住    址", small)
    sheet.text(*at(4, 25.6), "Address", english)
    size = 7.6 if len(paper.address) < 30 else 6.6 if len(paper.address) < 34 else 5.6
    sheet.flow(*at(16, 23.2), 68 * zoom, Run(paper.address, "address"), shown.sized(size * zoom), leading=1.15)
    item(30, 29.6, "使用性质", "Use Character", 12, paper.use, "use_nature")
    sheet.text(*at(53.5, 29.6), "品牌型号", small)
    sheet.text(*at(53.5, 32.4), "Model", english)
    item(30, 36.2, "车辆识别代号", "VIN", 16, paper.car.vin, "vin")
    item(30, 42.8, "发动机号码", "Engine No.", 14, paper.car.engine_no, "engine_no")
    item(30, 49.4, "注册日期", "Register Date", 11.5, f"{paper.registered:%Y-%m-%d}", "register_date")
    item(59, 49.4, "发证日期", "Issue Date", 10.5, f"{paper.issued:%Y-%m-%d}", "issue_date")
    model = Run(paper.car.model, "model")
    wide = sheet.width_of(model, shown) / zoom
    sheet.text(*at(63, 30.2), model, shown.sized(7.6 * zoom * min(1.0, 21.5 / wide)))
    for dy in (15.4, 21.8, 28.6):
        rule(3, 85, dy)
    for dy in (35.2, 41.8, 48.4, 55.0):
        rule(29, 85, dy)
    put_square(sheet, *at(15, 42.5), ("河南省信阳市", "公安局交通警", "察支队"), side=21 * zoom)


def second_page(sheet: Sheet, x: float, y: float, paper: Licence, zoom: float = 1.0, *, grey: bool = False) -> None:
    """The page with masses, sizes and inspections."""
    tint, ground = ((228, 228, 228), (249, 249, 249)) if grey else ((222, 230, 222), (250, 251, 246))
    guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, tint, waves=18, paper=ground)
    sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.2, fill=(150, 150, 150))
    small, shown = Style("song", 6.2 * zoom, _TEXT), Style("hei", 7.2 * zoom)
    rows = (
        (("号牌号码", paper.car.plate), ("档案编号", paper.archive)),
        (("核定载人数", "5人"), ("总 质 量", f"{paper.mass + 375}kg")),
        (("整备质量", f"{paper.mass}kg"), ("核定载质量", "--")),
        (("外廓尺寸", "4675×1865×1560mm"), ("准牵引总质量", "--")),
    )
    for number, pair in enumerate(rows):
        dy = y + (4 + number * 6.6) * zoom
        for dx, (label, text) in zip((4, 48), pair, strict=True):
            sheet.text(x + dx * zoom, dy, label, small)
            sheet.text(
                x + (dx + (12 if dx == 4 else 14)) * zoom,
                dy - 0.3 * zoom,
                text,
                shown.sized((7.2 if len(text) < 13 else 5.8) * zoom),
            )
        sheet.line(x + 3 * zoom, dy + 4.6 * zoom, x + 85 * zoom, dy + 4.6 * zoom, width=0.12, fill=_TEXT)
    sheet.text(x + 4 * zoom, y + 31 * zoom, "备    注", small)
    sheet.text(x + 16 * zoom, y + 30.6 * zoom, "纯电动" if "纯电" in paper.car.vehicle_type else "", shown)
    sheet.text(x + 4 * zoom, y + 38.6 * zoom, "检验记录", small)
    sheet.text(
        x + 16 * zoom,
        y + 38.2 * zoom,
        f"检验有效期至{paper.registered.year + 2}年{paper.registered.month:02d}月 豫S",
        shown,
    )
    sheet.text(x + 82 * zoom, y + 53 * zoom, f"*41{paper.archive}*", Style("song", 6.5 * zoom), align="r")


def even_road_pair(job: Job) -> Drawn:
    """Both pages copied one above the other on A4."""
    paper = some_licence(job)
    sheet = job.sheet()
    zoom, left = job.rng.choice([1.0, 1.3]), 44.0
    main_page(sheet, left, 40, paper, zoom, grey=job.chance(0.4))
    second_page(sheet, left, 52 + HIGH * zoom, paper, zoom)
    return drawn(KIND, "even_road_pair", [sheet], values_of(paper))


def even_road_table(job: Job) -> Drawn:
    """Photographed on a table in its plastic cover: the two pages abreast."""
    paper = some_licence(job)
    sheet = job.sheet(268, 108)
    desk(job, sheet)
    sheet.fill(8, 8, 252, 92, (232, 236, 238))
    main_page(sheet, 12, 14, paper, 1.36)
    second_page(sheet, 136, 14, paper, 1.36)
    return drawn(KIND, "even_road_table", [sheet], values_of(paper))


LAYOUTS: Layouts = {KIND: {"even_road_pair": even_road_pair, "even_road_table": even_road_table}}
