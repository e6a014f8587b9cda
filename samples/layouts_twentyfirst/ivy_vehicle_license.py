"""机动车行驶证: main and second page under one another on a copy, side by side in colour, the electronic one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.ivy_common import copy_note, owner, purpose_note
from samples.ornaments import guilloche, qr_code
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn

_KIND = "vehicle_license"
_WIDE, _HIGH = 88.0, 60.0
_LABEL: Colour = (44, 84, 130)
_PALE: Colour = (150, 150, 154)


@dataclass(frozen=True, slots=True)
class Licence:
    plate: str
    vehicle_type: str
    owner: str
    address: str
    use: str
    model: str
    vin: str
    engine_no: str
    registered: date
    issued: date
    seats: int
    curb: int
    size: str
    archive: str
    checked_to: date

    def values(self) -> dict[str, Value]:
        return {
            "plate": self.plate,
            "vehicle_type": self.vehicle_type,
            "owner": self.owner,
            "address": self.address,
            "use_nature": self.use,
            "model": self.model,
            "vin": self.vin,
            "engine_no": self.engine_no,
            "register_date": self.registered.isoformat(),
            "issue_date": self.issued.isoformat(),
        }


def a_licence(job: Job) -> Licence:
    rng, car = job.rng, job.facts.vehicle
    name, _, address = owner(job)
    registered = min(car.bought + timedelta(days=rng.randrange(0, 16)), RECEIVED - timedelta(days=1))
    issued = registered if job.chance(0.7) else a_day(rng, registered, RECEIVED - timedelta(days=1))
    tall = "乘用" in car.vehicle_type
    company = job.variant.holder_is == "company"
    uses = ["营转非", "租赁", "非营运", "预约出租客运"] if company else ["非营运", "非营运", "非营运", "预约出租客运"]
    return Licence(
        plate=car.plate,
        vehicle_type="小型普通客车" if tall else rng.choice(["小型轿车", "小型轿车", "轿车"]),
        owner=name,
        address=address,
        use=rng.choice(uses),
        model=car.model,
        vin=car.vin,
        engine_no=car.engine_no,
        registered=registered,
        issued=issued,
        seats=rng.choice([6, 7]) if tall else 5,
        curb=rng.randrange(1300, 2300, 5),
        size=f"{rng.randrange(4300, 4990)}×{rng.randrange(1790, 1960)}×{rng.randrange(1460, 1760)}mm",
        archive=f"4115{rng.randrange(10**8):08d}",
        checked_to=years_later(registered, 2 if registered.year > 2024 else 4),
    )


def _card(sheet: Sheet, x: float, y: float, zoom: float, *, grey: bool) -> None:
    wave: Colour = (232, 232, 234) if grey else (214, 228, 222)
    guilloche(sheet, x, y, _WIDE * zoom, _HIGH * zoom, wave, waves=24, paper=(252, 252, 250))
    sheet.rect(x, y, _WIDE * zoom, _HIGH * zoom, line=0.3, fill=_PALE)


def _main(job: Job, sheet: Sheet, x: float, y: float, paper: Licence, zoom: float, *, grey: bool, form: str) -> None:
    """The main page."""
    _card(sheet, x, y, zoom, grey=grey)
    tint: Colour = (80, 80, 84) if grey else _LABEL
    label, english = Style("song", 6.6 * zoom, tint), Style("song", 4.6 * zoom, tint)
    value = Style("hei", 7.6 * zoom, (28, 28, 32))
    sheet.text(
        x + 44 * zoom, y + 2.4 * zoom, "中华人民共和国机动车行驶证", Style("song_bold", 9.4 * zoom, tint), align="c"
    )
    under = "Vehicle License of the People's Republic of China"
    sheet.text(x + 44 * zoom, y + 6.6 * zoom, under, english, align="c")

    def put(dx: float, dy: float, words: str, foreign: str, runs: Runs, gap: float) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, words, label)
        sheet.text(x + dx * zoom, y + (dy + 2.7) * zoom, foreign, english)
        sheet.text(x + (dx + gap) * zoom, y + (dy + 0.2) * zoom, runs, value)

    put(4, 10, "号牌号码", "Plate No.", Run(paper.plate, "plate", value.sized(8.6 * zoom)), 12)
    put(46, 10, "车辆类型", "Vehicle Type", Run(paper.vehicle_type, "vehicle_type"), 13)
    put(4, 16.6, "所有人", "Owner", Run(paper.owner, "owner"), 12)
    put(4, 23, "住　址", "Address", "", 12)
    place = (x + 16 * zoom, y + 22.4 * zoom, 70 * zoom, 6.4 * zoom)
    sheet.cell(place, Run(paper.address, "address"), value, pad=0, leading=1.1)
    put(4, 30, "使用性质", "Use Character", Run(paper.use, "use_nature"), 13)
    put(42, 30, "品牌型号", "Model", Run(paper.model, "model"), 12)
    put(29, 37.4, "车辆识别代号", "VIN", Run(paper.vin, "vin"), 17)
    put(29, 44, "发动机号码", "Engine No.", Run(paper.engine_no, "engine_no"), 17)
    put(29, 51, "注册日期", "Register Date", Run(_day(paper.registered, form), "register_date"), 12)
    put(58, 51, "发证日期", "Issue Date", Run(_day(paper.issued, form), "issue_date"), 12)
    if job.variant.seal:
        lines = ["河南省信阳", "市公安局交", "通警察支队"]
        seals.put_square(sheet, x + 15.5 * zoom, y + 47 * zoom, lines, side=20 * zoom)


def _day(day: date, form: str) -> str:
    return f"{day:%Y-%m-%d}" if form == "dash" else f"{day:%Y.%m.%d}"


def _second(sheet: Sheet, x: float, y: float, paper: Licence, zoom: float, *, grey: bool, chip: bool) -> None:
    """The second page: what the car weighs and when it was inspected."""
    _card(sheet, x, y, zoom, grey=grey)
    tint: Colour = (80, 80, 84) if grey else _LABEL
    label, value = Style("song", 6.6 * zoom, tint), Style("hei", 7.2 * zoom, (28, 28, 32))
    if chip:
        sheet.text(x + 44 * zoom, y + 2 * zoom, "中华人民共和国机动车行驶证副页", label.sized(7.6 * zoom), align="c")

    def put(dx: float, dy: float, words: str, runs: Runs, gap: float) -> None:
        sheet.text(x + dx * zoom, y + dy * zoom, words, label)
        sheet.text(x + (dx + gap) * zoom, y + dy * zoom, runs, value)

    put(4, 8, "号牌号码", Run(paper.plate, "plate"), 13)
    put(46, 8, "档案编号", paper.archive, 12)
    put(4, 15, "核定载人数", f"{paper.seats}人", 16)
    put(46, 15, "总质量", f"{paper.curb + 75 * paper.seats}kg", 16)
    put(4, 22, "整备质量", f"{paper.curb}kg", 16)
    put(46, 22, "核定载质量", "--", 16)
    put(4, 29, "外廓尺寸", paper.size, 13)
    put(54, 29, "准牵引总质量", "--", 18)
    put(4, 36, "备　注", "新能源汽车" if chip else "", 13)
    until = f"检验有效期至{paper.checked_to:%Y年%m月}豫S({paper.seats:02d})"
    put(4, 44, "检验记录", until, 13)
    bars = sheet.rng
    left = x + 28 * zoom
    while left < x + 78 * zoom:
        wide = bars.choice([0.25, 0.25, 0.5, 0.75]) * zoom
        sheet.fill(left, y + 50 * zoom, wide, 5 * zoom, (34, 34, 36))
        left += wide + bars.choice([0.3, 0.5, 0.8]) * zoom
    sheet.text(x + 53 * zoom, y + 55.6 * zoom, f"*{paper.archive}7*", label.sized(5.5 * zoom), align="c")


def copied(job: Job) -> Drawn:
    """A copied tall sheet: main page above, second page below, sometimes only the main page."""
    paper, sheet = a_licence(job), job.sheet()
    zoom, grey = job.rng.choice([1.0, 1.2, 1.4]), job.chance(0.65)
    x = 105 - _WIDE * zoom / 2 + job.rng.uniform(-9, 9)
    top = job.rng.uniform(26, 46)
    form = job.date_form("dash", "dash", "dot")
    _main(job, sheet, x, top, paper, zoom, grey=grey, form=form)
    below = top + _HIGH * zoom + job.rng.uniform(4, 20)
    if job.chance(0.75):
        _second(sheet, x, below, paper, zoom, grey=grey, chip=False)
        below += _HIGH * zoom
    if job.chance(0.5):
        copy_note(job, sheet, 54, below + 14)
    purpose_note(job, sheet)
    return drawn(_KIND, "ivy_copied", [sheet], paper.values())


def side_by_side(job: Job) -> Drawn:
    """Both pages in their plastic cover, opened flat: a scan cut to the cover."""
    paper = a_licence(job)
    zoom = 1.3
    sheet = job.sheet(_WIDE * zoom * 2 + 24, _HIGH * zoom + 16)
    sheet.fill(0, 0, _WIDE * zoom * 2 + 24, _HIGH * zoom + 16, (222, 226, 232))
    _main(job, sheet, 7, 8, paper, zoom, grey=False, form="dash")
    _second(sheet, _WIDE * zoom + 16, 8, paper, zoom, grey=False, chip=job.chance(0.6))
    purpose_note(job, sheet, share=0.15, rows=1)
    return drawn(_KIND, "ivy_side_by_side", [sheet], paper.values())


def electronic(job: Job) -> Drawn:
    """电子行驶证: what the telephone shows, saved as a picture."""
    paper, sheet = a_licence(job), job.sheet(108, 216)
    tint = job.rng.choice([(34, 92, 190), (22, 120, 150), (44, 70, 140)])
    white: Colour = (255, 255, 255)
    sheet.fill(0, 0, 108, 216, (240, 243, 248))
    sheet.fill(0, 0, 108, 58, tint)
    rng = job.rng
    sheet.text(5, 3, f"{rng.randrange(7, 23)}:{rng.randrange(60):02d}", Style("hei_bold", 8, white))
    sheet.text(103, 3, f"5G　{rng.randrange(18, 99)}%", Style("hei", 8, white), align="r")
    sheet.text(54, 11, "电子行驶证", Style("hei", 12, white), align="c")
    sheet.text(7, 11, "<", Style("hei", 12, white))
    sheet.text(10, 23, "中华人民共和国机动车行驶证", Style("hei_bold", 13, white))
    sheet.text(10, 31, Run(paper.plate, "plate"), Style("hei_bold", 17, white))
    state = "正常" if paper.checked_to >= RECEIVED else "逾期未检验"
    sheet.text(10, 41, f"状态：{state}　　生成时间：{RECEIVED - timedelta(days=3):%Y-%m-%d}", Style("hei", 8, white))
    sheet.fill(5, 49, 98, 134, white)
    label, value = Style("hei", 8.5, (130, 134, 142)), Style("hei", 9, (34, 36, 44))
    rows: list[tuple[str, Runs]] = [
        ("车辆类型", Run(paper.vehicle_type, "vehicle_type")),
        ("所有人", Run(paper.owner, "owner")),
        ("住址", Run(paper.address, "address")),
        ("使用性质", Run(paper.use, "use_nature")),
        ("品牌型号", Run(paper.model, "model")),
        ("车辆识别代号", Run(paper.vin, "vin")),
        ("发动机号码", Run(paper.engine_no, "engine_no")),
        ("注册日期", Run(_day(paper.registered, "dash"), "register_date")),
        ("发证日期", Run(_day(paper.issued, "dash"), "issue_date")),
        ("检验有效期至", f"{paper.checked_to:%Y-%m}"),
        ("核定载人数", f"{paper.seats}人"),
        ("档案编号", paper.archive),
    ]
    y = 53.0
    for words, runs in rows:
        sheet.text(10, y, words, label)
        y = max(sheet.flow(38, y, 62, runs, value, leading=1.3), y + 4) + 2.6
        sheet.line(10, y, 98, y, width=0.15, fill=(228, 230, 236))
        y += 2.6
    qr_code(sheet, 10, 186, 20)
    small = Style("hei", 7.5, (110, 114, 122))
    sheet.flow(
        33,
        188,
        68,
        "扫描二维码可核验证件真伪。电子行驶证与纸质行驶证具有同等效力，请勿转借他人使用。",
        small,
        leading=1.4,
    )
    sheet.text(33, 202, "发证机关：信阳市公安局交通警察支队", small)
    return drawn(_KIND, "ivy_electronic", [sheet], paper.values())


LAYOUTS: Layouts = {_KIND: {"ivy_copied": copied, "ivy_side_by_side": side_by_side, "ivy_electronic": electronic}}
