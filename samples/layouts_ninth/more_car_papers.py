"""机动车登记证书: its two pages, with and without transfers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import box, copy_mark, grid, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import guilloche
from samples.people import Vehicle, a_day, a_person
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

_OFFICE = "信阳市公安局交通警察支队车辆管理所"


@dataclass(frozen=True, slots=True)
class _Entry:
    owner: str
    paper: str
    number: str
    when: date
    plate: str

    @property
    def who(self) -> tuple[str, str, str]:
        return self.owner, self.paper, self.number


def _entry(job: Job, when: date, plate: str, *, mine: bool) -> _Entry:
    if mine and job.variant.holder_is == "company":
        org = job.facts.company.org
        return _Entry(org.name, "统一社会信用代码", org.uscc, when, plate)
    one = job.facts.person if mine else a_person(job.rng, WORDS)
    return _Entry(one.name, "居民身份证", one.id_number, when, plate)


def _owner_runs(entry: _Entry, *, last: bool) -> list[str | Run]:
    owner, paper, number = entry.who
    if last:
        return [Run(owner, "owner"), f"/{paper}/", Run(number, "owner_id")]
    return [f"{owner}/{paper}/{number}"]


def _summary(
    sheet: Sheet, x: float, y: float, wide: float, entries: list[_Entry], *, row: float, form: str, blocks: int
) -> float:
    """The first registration and the transfers, the last of which counts."""
    label, shown = Style("hei", 8), Style("song", 8.5)
    numerals = "ⅠⅡⅢⅣⅤⅥⅦ"
    box(sheet, x, y, wide, row * 0.8, "注册登记摘要信息栏", Style("hei_bold", 9))
    y += row * 0.8
    for place in range(blocks):
        entry = entries[place] if place < len(entries) else None
        last = place == len(entries) - 1
        if place == 1:
            box(sheet, x, y, wide, row * 0.8, "转移登记摘要信息栏", Style("hei_bold", 9))
            y += row * 0.8
        side = 8.0
        box(sheet, x, y, side, row * 2, numerals[place], label)
        first = wide * 0.3
        box(
            sheet,
            x + side,
            y,
            first,
            row,
            "1.机动车所有人/身份证明名称/号码" if not place else "机动车所有人/身份证明名称/号码",
            label,
        )
        box(sheet, x + side + first, y, wide - side - first, row)
        widths = (wide * 0.1, wide * 0.3, wide * 0.1, wide * 0.16, wide * 0.14, wide - side - wide * 0.8)
        titles = (
            ("2.登记机关", "3.登记日期", "4.机动车登记\n编号")
            if not place
            else ("登记机关", "登记日期", "机动车登记\n编号")
        )
        texts: list[Runs] = [titles[0], "", titles[1], "", titles[2], ""]
        if entry:
            runs = _owner_runs(entry, last=last)
            sheet.cell((x + side + first, y, wide - side - first, row), runs, shown)
            day = written(entry.when, form=form)
            texts[1] = Run(_OFFICE, "", shown.sized(7.5))
            texts[3] = Run(day, "register_date" if last else "", shown)
            texts[5] = Run(entry.plate, "plate" if last else "", shown)
        left = x + side
        for width, text in zip(widths, texts, strict=True):
            box(sheet, left, y + row, width, row, text, label)
            left += width
        y += row * 2
    return y


def _technical(
    job: Job, sheet: Sheet, x: float, y: float, wide: float, car: Vehicle, fuel: str, first: date, row: float
) -> float:
    """注册登记机动车信息栏: the numbered particulars of the car in two columns."""
    rng = job.rng
    label, shown = Style("hei", 8), Style("song", 8.5)
    box(sheet, x, y, wide, row, "注册登记机动车信息栏", Style("hei_bold", 9))
    y += row
    made = written(first - timedelta(days=rng.randrange(20, 90)), form="dash")
    motor = f"TZ{rng.randrange(160, 260)}XS{rng.randrange(100, 999)}"
    pairs: list[tuple[str, str, str]] = [
        ("5.车辆类型", car.vehicle_type, "vehicle_type"),
        ("6.车辆品牌", car.brand, ""),
        ("7.车辆型号", car.model_code, "model"),
        ("8.车身颜色", rng.choice(["白", "灰", "黑", "蓝"]), ""),
        ("9.车辆识别代号/车架号", car.vin, "vin"),
        ("10.国产/进口", "国产", ""),
        ("11.发动机号", car.engine_no, "engine_no"),
        ("12.发动机型号", motor, ""),
        ("13.燃料种类", fuel, "fuel"),
        ("14.排量/功率", f"/ ml/ {rng.randrange(70, 230)} kw", ""),
        ("15.制造厂名称", f"{car.brand}汽车有限公司", ""),
        ("16.转向形式", "方向盘", ""),
        ("17.轮距", f"前 {rng.randrange(1500, 1650)} 后 {rng.randrange(1500, 1650)} mm", ""),
        ("18.轮胎数", "4", ""),
        ("19.轮胎规格", "225/55R18", ""),
        ("20.钢板弹簧片数", "后轴 /片", ""),
        ("21.轴距", f"{rng.randrange(2600, 2950)} mm", ""),
        ("22.轴数", "2", ""),
        ("23.外廓尺寸", f"长 {rng.randrange(4100, 4950)} 宽 {rng.randrange(1780, 1960)} 高 1620 mm", ""),
        ("24.货厢内部尺寸", "长 / 宽 / 高 / mm", ""),
        ("25.总质量", f"{rng.randrange(1800, 2600)} kg", ""),
        ("26.核定载质量", "/ kg", ""),
        ("27.核定载客", "5 人", ""),
        ("28.准牵引总质量", "/ kg", ""),
        ("29.驾驶室载客", "/ 人", ""),
        ("30.使用性质", rng.choice(["非营运", "营转非", "租赁"]), ""),
        ("31.车辆获得方式", "购买", ""),
        ("32.车辆出厂日期", made, ""),
    ]
    for place in range(0, len(pairs), 2):
        cells: list[tuple[float, Runs]] = []
        for name, text, field in pairs[place : place + 2]:
            cells += [(wide * 0.19, name), (wide * 0.31, Run(text, field, shown))]
        y = grid(sheet, x, y, [(row, cells)], label)
    return y


def _car(job: Job) -> tuple[Vehicle, str]:
    car = job.facts.vehicle
    if car.vehicle_type.startswith("插电"):
        return replace(car, vehicle_type=job.rng.choice(["小型轿车", "小型普通客车"])), job.rng.choice(
            ["汽油/电混合动力", "插电式混合动力"]
        )
    return replace(car, vehicle_type=job.rng.choice(["小型轿车", "小型普通客车", "小型越野客车"])), job.rng.choice(
        ["电", "电", "纯电动"]
    )


def _values(entry: _Entry, car: Vehicle, fuel: str, number: str) -> dict[str, Value]:
    return {
        "cert_no": number,
        "owner": entry.owner,
        "owner_id": entry.number,
        "plate": entry.plate,
        "vehicle_type": car.vehicle_type,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": entry.when.isoformat(),
    }


def _number(job: Job) -> str:
    return f"41{job.rng.randrange(10**10):010d}"


def registration_pages(job: Job) -> Drawn:
    """Both pages scanned one after the other; the car was sold on one to three times."""
    car, fuel = _car(job)
    number, when = _number(job), a_day(job.rng, date(2019, 3, 1), date(2022, 12, 31))
    entries = [_entry(job, when, numbers.plate(job.rng), mine=False)]
    for turn in range(job.rng.choice([1, 1, 2, 3])):
        when += timedelta(days=job.rng.randrange(120, 420))
        entries.append(_entry(job, when, numbers.plate(job.rng) if turn % 2 else car.plate, mine=False))
    entries[-1] = _entry(job, when, car.plate, mine=True)
    sheets = [job.sheet(), job.sheet()]
    for sheet in sheets:
        guilloche(sheet, 8, 10, 194, 270, (222, 232, 224), waves=40, paper=(250, 252, 250))
    sheets[0].text(105, 18, "中华人民共和国机动车登记证书", Style("song_bold", 15), align="c")
    sheets[0].text(194, 28, ["编号：", Run(number, "cert_no", Style("hei", 12))], Style("song", 10), align="r")
    _summary(sheets[0], 15, 38, 180, entries, row=11, form="dash", blocks=7)
    y = _technical(job, sheets[1], 15, 30, 180, car, fuel, entries[0].when, 11)
    box(sheets[1], 15, y, 34, 34, "33.发证机关章", Style("hei", 8))
    box(sheets[1], 49, y, 56, 34)
    box(sheets[1], 105, y, 34, 34, "34.发证日期", Style("hei", 8))
    box(sheets[1], 139, y, 56, 34, written(entries[-1].when, form="dash"), Style("song", 10))
    put_square(sheets[1], 76, y + 17, ["信阳市公", "安局交通", "警察支队"], side=26)
    sheets[1].text(105, 268, "第 2 页", Style("song", 9), align="c")
    return drawn("vehicle_reg_cert", "new_registration_pages", sheets, _values(entries[-1], car, fuel, number))


def registration_open(job: Job) -> Drawn:
    """The booklet open on a landscape scan: a car in its first hands, a mortgage noted below."""
    car, fuel = _car(job)
    number = _number(job)
    entry = _entry(job, a_day(job.rng, date(2022, 6, 1), date(2026, 11, 12)), car.plate, mine=True)
    sheet = job.sheet(330, 228)
    for left in (6.0, 168.0):
        guilloche(sheet, left, 6, 156, 216, (214, 226, 236), waves=34, paper=(249, 251, 253))
    sheet.text(154, 12, Run(number, "cert_no"), Style("hei_bold", 13), align="r")
    _summary(sheet, 12, 22, 144, [entry], row=10.5, form="plain", blocks=6)
    box(sheet, 12, 176, 144, 8, "抵押登记摘要信息栏", Style("hei_bold", 9))
    pledged = ""
    if job.chance(0.5):
        pledged = f"抵押权人：{job.rng.choice(WORDS.firms)}汽车金融有限公司  抵押登记日期：{entry.when.isoformat()}"
    box(sheet, 12, 184, 144, 24, pledged, Style("song", 9), align="l")
    y = _technical(job, sheet, 174, 14, 144, car, fuel, entry.when, 11)
    box(sheet, 174, y, 28, 24, "33.发证机关章", Style("hei", 8))
    box(sheet, 202, y, 44, 24)
    box(sheet, 246, y, 28, 24, "34.发证日期", Style("hei", 8))
    box(sheet, 274, y, 44, 24, written(entry.when, form="dash"), Style("song", 9))
    put_square(sheet, 222, y + 12, ["河南省信", "阳市公安", "局交警支", "队车管所"], side=22)
    copy_mark(job, sheet)
    return drawn("vehicle_reg_cert", "new_registration_open", [sheet], _values(entry, car, fuel, number))


def registration_copy(job: Job) -> Drawn:
    """Both pages reduced on one A4 copy; often sold on once; the copier's note below."""
    car, fuel = _car(job)
    number, when = _number(job), a_day(job.rng, date(2020, 5, 1), date(2025, 3, 1))
    entries = [_entry(job, when, car.plate, mine=True)]
    if job.chance(0.5):
        sold = when + timedelta(days=job.rng.randrange(200, 500))
        first = _entry(job, when, numbers.plate(job.rng), mine=False)
        entries = [first, _entry(job, sold, car.plate, mine=True)]
    sheet = job.sheet()
    sheet.text(28, 14, ["机动车登记证书编号：", Run(number, "cert_no", Style("hei", 10.5))], Style("song", 10))
    y = _summary(sheet, 26, 24, 158, entries, row=8.6, form=job.rng.choice(["dash", "plain"]), blocks=4)
    y = _technical(job, sheet, 26, y + 12, 158, car, fuel, when, 8.2)
    for left, text in ((26, "33.发证机关章"), (105, "34.发证日期")):
        box(sheet, left, y, 30, 22, text, Style("hei", 8))
        box(sheet, left + 30, y, 49, 22)
    sheet.text(146, y + 9, written(entries[-1].when, form="dash"), Style("song", 9))
    put_square(sheet, 80, y + 11, ["信阳市公", "安局交警", "支队车管"], side=19)
    sheet.text(26, y + 34, "复印件仅供办理充电桩报装使用", Style("kai", 13, jitter=0.03))
    return drawn("vehicle_reg_cert", "new_registration_copy", [sheet], _values(entries[-1], car, fuel, number))


LAYOUTS: Layouts = {
    "vehicle_reg_cert": {
        "new_registration_pages": registration_pages,
        "new_registration_open": registration_open,
        "new_registration_copy": registration_copy,
    }
}
