"""机动车登记证书: the pages of the book, sold on or not, as scans of single pages, of spreads and of copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche
from samples.people import Org, Person
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN: Colour = (58, 96, 84)
_WASH: Colour = (216, 232, 224)
_OFFICE = "河南省信阳市公安局交通警察支队"


@dataclass(frozen=True, slots=True)
class Entry:
    """One owner in the book."""

    owner: str
    papers: str
    number: str
    plate: str
    day: date

    @property
    def said(self) -> str:
        return f"{self.owner}/{self.papers}/{self.number}"


@dataclass(frozen=True, slots=True)
class Book:
    number: str
    entries: tuple[Entry, ...]
    fuel: str


def _entry(who: Person | Org, plate: str, day: date) -> Entry:
    if isinstance(who, Person):
        return Entry(who.name, "居民身份证", who.id_number, plate, day)
    return Entry(who.name, "统一社会信用代码", who.uscc, plate, day)


def _book(job: Job, *, sold_on: int) -> Book:
    facts, rng = job.facts, job.rng
    last: Person | Org = facts.company.org if job.variant.holder_is == "company" else facts.person
    earlier: list[Person | Org] = [facts.landlord, facts.dealer, facts.spouse]
    rng.shuffle(earlier)
    owners = [*earlier[:sold_on], last]
    day = facts.vehicle.bought + timedelta(days=rng.randrange(3, 20)) - timedelta(days=400 * sold_on)
    entries = []
    for place, owner in enumerate(owners):
        plate = facts.vehicle.plate if place == len(owners) - 1 else numbers.plate(rng)
        entries.append(_entry(owner, plate, day))
        day += timedelta(days=rng.randrange(150, 390))
    plug_in = "插电" in facts.vehicle.vehicle_type
    return Book(
        f"4100{rng.randrange(10**8):08d}", tuple(entries), "混合动力" if plug_in else rng.choice(["电", "纯电动"])
    )


def _values(job: Job, book: Book, *, vehicle: bool = True, summary: bool = True) -> dict[str, Value]:
    car, last = job.facts.vehicle, book.entries[-1]
    values: dict[str, Value] = {}
    if summary:
        values |= {
            "cert_no": book.number,
            "owner": last.owner,
            "owner_id": last.number,
            "plate": last.plate,
            "register_date": last.day.isoformat(),
        }
    if vehicle:
        values |= {
            "vehicle_type": "小型轿车" if "轿车" in car.vehicle_type else "小型普通客车",
            "model": car.model_code,
            "vin": car.vin,
            "engine_no": car.engine_no,
            "fuel": book.fuel,
        }
    return values


def _summary(job: Job, sheet: Sheet, x: float, y: float, width: float, book: Book, *, blocks: int, ruled: bool) -> None:
    """The first page: owner one, and the blocks for those who follow."""
    unit = width / 150
    label, value = Style("song", 7.6 * unit, _GREEN), Style("song", 8.6 * unit)
    sheet.text(x + width / 2, y, "机动车登记证书", Style("song_bold", 15 * unit, _GREEN), align="c", spacing=0.2)
    lead = job.rng.choice(["编号：", "机动车登记证书编号：", "编号 "])
    sheet.text(x + width, y + 9 * unit, [lead, Run(book.number, "cert_no", value)], label, align="r")
    y += 15 * unit
    for place in range(blocks):
        entry = book.entries[place] if place < len(book.entries) else None
        last = entry is book.entries[-1]

        def run(text: str, name: str, last: bool = last) -> Run:
            return Run(text, name if last else "")

        if place < 2:
            title = "注册登记摘要信息栏" if place == 0 else "转移登记摘要信息栏"
            sheet.text(x + width / 2, y + 1.5 * unit, title, Style("song_bold", 8.4 * unit, _GREEN), align="c")
            y += 7 * unit
        said: list[str | Run] = []
        if entry:
            said = [run(entry.owner, "owner"), f"/{entry.papers}/", run(entry.number, "owner_id")]
        first = ("1.", "2.", "3.", "4.") if place == 0 else ("", "", "", "")
        day: Runs = run(f"{entry.day:%Y-%m-%d}", "register_date") if entry else ""
        plate: Runs = run(entry.plate, "plate") if entry else ""
        rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
            (9 * unit, [(46 * unit, f"{first[0]}机动车所有人/身份证明名称/号码", True), (104 * unit, said, False)]),
            (
                8 * unit,
                [
                    (24 * unit, f"{first[1]}登记机关", True),
                    (46 * unit, _OFFICE if entry else "", False),
                    (20 * unit, f"{first[2]}登记日期", True),
                    (22 * unit, day, False),
                    (20 * unit, f"{first[3]}机动车登记编号", True),
                    (18 * unit, plate, False),
                ],
            ),
        ]
        frame = _GREEN if ruled else (205, 222, 214)
        y = table(sheet, x, y, rows, label=label, value=value, frame=frame) + 2.5 * unit


def _vehicle(job: Job, sheet: Sheet, x: float, y: float, width: float, book: Book) -> float:
    """注册登记机动车信息栏. Returns the y below."""
    car, rng = job.facts.vehicle, job.rng
    unit = width / 150
    values = _values(job, book)
    label, value = Style("song", 7.6 * unit, _GREEN), Style("song", 8.6 * unit)
    sheet.text(x + width / 2, y, "注册登记机动车信息栏", Style("song_bold", 9 * unit, _GREEN), align="c")

    def shown(name: str) -> Run:
        return Run(str(values[name]), name)

    motor = car.engine_no[:6]
    made = job.facts.vehicle.bought - timedelta(days=40)
    cells: tuple[tuple[str, Runs, str, Runs], ...] = (
        ("5.车辆类型", shown("vehicle_type"), "6.车辆品牌", f"{car.brand}"),
        ("7.车辆型号", shown("model"), "8.车身颜色", rng.choice(["白", "灰", "黑", "蓝"])),
        ("9.车辆识别代号/车架号", shown("vin"), "10.国产/进口", "国产"),
        ("11.发动机号", shown("engine_no"), "12.发动机型号", motor),
        ("13.燃料种类", shown("fuel"), "14.排量/功率", f"--ml/{rng.randrange(70, 220)}kw"),
        ("15.制造厂名称", f"{car.brand}汽车有限公司", "16.转向形式", "方向盘"),
        ("17.轮距", "前1600 后1610 mm", "18.轮胎数", "4"),
        ("19.轮胎规格", "225/50R18", "20.钢板弹簧片数", "后轴--片"),
        ("21.轴距", f"{rng.randrange(2600, 2950)} mm", "22.轴数", "2"),
        ("23.外廓尺寸", "长4650 宽1830 高1480 mm", "24.货厢内部尺寸", "--"),
        ("25.总质量", f"{rng.randrange(1700, 2500)} kg", "26.核定载质量", "-- kg"),
        ("27.核定载客", "5 人", "28.准牵引总质量", "-- kg"),
        ("29.驾驶室载客", "-- 人", "30.使用性质", "非营运"),
        ("31.车辆获得方式", "购买", "32.车辆出厂日期", f"{made:%Y-%m-%d}"),
        ("33.发证机关章", "", "34.发证日期", f"{book.entries[0].day:%Y-%m-%d}"),
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            8.4 * unit,
            [(34 * unit, one, True), (49 * unit, first, False), (30 * unit, two, True), (37 * unit, second, False)],
        )
        for one, first, two, second in cells
    ]
    bottom = table(sheet, x, y + 6 * unit, rows, label=label, value=value, frame=_GREEN)
    if job.variant.seal:
        seals.put_round(sheet, x + 50 * unit, bottom - 6 * unit, seals.SealText(_OFFICE), diameter=28 * unit)
    return bottom


def _paper(job: Job, width: float, height: float) -> Sheet:
    sheet = job.sheet(width, height)
    guilloche(sheet, 0, 0, width, height, _WASH, waves=44, paper=(249, 252, 250))
    return sheet


def pages(job: Job) -> Drawn:
    """First page and vehicle page, each a scan of its own."""
    book = _book(job, sold_on=0)
    sheets = [_paper(job, 176, 250), _paper(job, 176, 250)]
    _summary(job, sheets[0], 13, 16, 150, book, blocks=6, ruled=True)
    _vehicle(job, sheets[1], 13, 18, 150, book)
    return drawn("vehicle_reg_cert", "book_pages", sheets, _values(job, book))


def sold_on(job: Job) -> Drawn:
    """Sold once or twice; the last page holds a mortgage."""
    book = _book(job, sold_on=job.rng.choice([1, 2]))
    sheets = [_paper(job, 176, 250), _paper(job, 176, 250), _paper(job, 176, 250)]
    _summary(job, sheets[0], 13, 16, 150, book, blocks=6, ruled=True)
    _vehicle(job, sheets[1], 13, 18, 150, book)
    style = Style("song", 10)
    sheets[2].text(88, 18, "登记栏", Style("song_bold", 14, _GREEN), align="c", spacing=0.6)
    day = book.entries[0].day + timedelta(days=3)
    lines = (
        "抵押登记",
        "抵押权人姓名/名称：信阳样例农村商业银行股份有限公司",
        f"身份证明名称/号码：统一社会信用代码/{job.facts.developer.uscc}",
        f"抵押登记日期：{day:%Y-%m-%d}",
        f"解除抵押日期：{day + timedelta(days=200):%Y-%m-%d}",
    )
    for place, text in enumerate(lines):
        sheets[2].text(20, 34 + place * 9, text, style)
    return drawn("vehicle_reg_cert", "book_sold_on", sheets, _values(job, book))


def spread(job: Job) -> Drawn:
    """The book laid open: first page left, vehicle page right."""
    book = _book(job, sold_on=job.rng.choice([0, 1]))
    sheet = _paper(job, 297, 210)
    _summary(job, sheet, 8, 12, 132, book, blocks=6, ruled=job.chance(0.5))
    _vehicle(job, sheet, 156, 14, 132, book)
    return drawn("vehicle_reg_cert", "book_spread", [sheet], _values(job, book))


def one_copy(job: Job) -> Drawn:
    """Both pages one above the other on a single A4 copy."""
    book = _book(job, sold_on=job.rng.choice([0, 0, 1]))
    sheet = job.sheet()
    _summary(job, sheet, 30, 12, 140, book, blocks=4, ruled=True)
    _vehicle(job, sheet, 30, 134, 140, book)
    return drawn("vehicle_reg_cert", "book_copy", [sheet], _values(job, book))


LAYOUTS: Layouts = {
    "vehicle_reg_cert": {"book_pages": pages, "book_sold_on": sold_on, "book_spread": spread, "book_copy": one_copy}
}
