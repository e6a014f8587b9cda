"""机动车登记证书: the first two pages of the green booklet, with and without a transfer."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import Rows
from samples.ornaments import guilloche
from samples.people import a_day
from samples.seals import SealText, put_round, put_square
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN: Colour = (206, 226, 208)
_INK: Colour = (40, 74, 60)
_OFFICE = "河南省信阳市公安局交通警察支队"
_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦ"
_WIDE = 178.0


def _owner_block(owner: Runs, office: str, day: Runs, plate: Runs, *, first: bool) -> Rows:
    """Three rows of one owner: who, where registered, when and under what plate."""
    figures = ("1.", "2.", "3.", "4.") if first else ("", "", "", "")
    wide = _WIDE - 10
    return [
        (8.6, [(56, f"{figures[0]}机动车所有人/身份证明名称/号码", True), (wide - 56, owner, False)]),
        (
            8.6,
            [
                (22, f"{figures[1]}登记机关", True),
                (50, office, False),
                (21, f"{figures[2]}登记日期", True),
                (23, day, False),
                (31, f"{figures[3]}机动车登记编号", True),
                (wide - 147, plate, False),
            ],
        ),
    ]


def _first_page(sheet: Sheet, y: float, owners: list[tuple[Runs, Runs, Runs]], number: str, *, x: float = 16.0) -> None:
    """The page of owners: up to seven blocks, the unused ones empty."""
    label, value = Style("song", 8.5, _INK), Style("hei", 9.5)
    guilloche(sheet, x - 5, y - 14, _WIDE + 10, 172, _GREEN, waves=50, paper=(247, 251, 247))
    sheet.text(x, y - 9, "注　册　登　记　摘　要　信　息　栏", label.sized(10))
    sheet.text(x + _WIDE, y - 9, ["编号：", Run(number, "cert_no", Style("hei", 11))], label.sized(10), align="r")
    for place in range(7):
        used = owners[place] if place < len(owners) else ("", "", "")
        office = _OFFICE if place < len(owners) else ""
        if place == 1:
            sheet.text(x + _WIDE / 2, y + 1.2, "转　移　登　记　摘　要　信　息　栏", label.sized(10), align="c")
            y += 7
        rows = _owner_block(used[0], office, used[1], used[2], first=place == 0)
        height = sum(row[0] for row in rows)
        sheet.rect(x, y, 10, height, fill=_INK)
        sheet.text(x + 5, y + height / 2 - 2, _ROMAN[place], label.sized(11), align="c")
        y = table(sheet, x + 10, y, rows, label=label, value=value, frame=_INK)


def _second_page(sheet: Sheet, y: float, job: Job, data: dict[str, str], issued: date, *, x: float = 16.0) -> None:
    """The page of the vehicle."""
    rng, vehicle = job.rng, job.facts.vehicle
    label, value = Style("song", 8.5, _INK), Style("hei", 9.5)
    guilloche(sheet, x - 5, y - 14, _WIDE + 10, 200, _GREEN, waves=56, paper=(247, 251, 247))
    sheet.text(x + _WIDE / 2, y - 9, "注 册 登 记 机 动 车 信 息 栏", label.sized(11), align="c")
    colour = rng.choice(["白", "黑", "灰", "蓝", "银", "绿"])
    made = (issued - timedelta(days=rng.randrange(12, 70))).isoformat()
    left, right, half = 34.0, 36.0, _WIDE / 2

    def pair(one: str, shown: Runs, two: str, other: Runs) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return (
            8.6,
            [(left, one, False), (half - left, shown, False), (right, two, False), (half - right, other, False)],
        )

    small = label.sized(8.5)

    def tag(text: str) -> Run:
        return Run(text, "", small)

    power = str(rng.choice([70, 100, 130, 150, 160, 180]))
    length = rng.randrange(4200, 4900)
    rows: Rows = [
        pair("5.车辆类型", Run(data["type"], "vehicle_type"), "6.车辆品牌", f"{vehicle.brand}牌"),
        pair("7.车辆型号", Run(vehicle.model_code, "model"), "8.车身颜色", colour),
        pair("9.车辆识别代号/车架号", Run(vehicle.vin, "vin"), "10.国产/进口", "国产"),
        pair("11.发动机号", Run(vehicle.engine_no, "engine_no"), "12.发动机型号", vehicle.engine_no[:5]),
        pair("13.燃料种类", Run(data["fuel"], "fuel"), "14.排量/功率", f"{data['volume']} ml/ {power} kw"),
        pair("15.制造厂名称", f"{vehicle.brand}汽车有限公司", "16.转向形式", "方向盘"),
        pair("17.轮距", "前 1580　后 1580 mm", "18.轮胎数", "4"),
        pair("19.轮胎规格", "215/55 R17", "20.钢板弹簧片数", "后轴 -- 片"),
        pair("21.轴距", f"{rng.randrange(2600, 2900)} mm", "22.轴数", "2"),
        pair("23.外廓尺寸", f"长 {length} 宽 1820 高 1560 mm", "33.发证机关", ""),
        pair("24.货厢内部尺寸", "长 -- 宽 -- 高 -- mm", "", ""),
        pair("25.总质量", f"{rng.randrange(1700, 2300)} kg", "", ""),
        pair("26.核定载质量", "-- kg", "", ""),
        pair("27.核定载客", "5 人", "", ""),
        pair("28.准牵引总质量", "-- kg", "", ""),
        pair("29.驾驶室载客", "-- 人", "", ""),
        pair("30.使用性质", "非营运", "", ""),
        pair("31.车辆获得方式", "购买", "34.发证日期", issued.isoformat()),
        pair("32.车辆出厂日期", made, "", ""),
    ]
    made_rows: Rows = []
    for height, cells in rows:
        shown = [
            (wide, tag(runs) if isinstance(runs, str) and place in (0, 2) else runs, named)
            for place, (wide, runs, named) in enumerate(cells)
        ]
        made_rows.append((height, shown))
    body, tail = made_rows[:9], made_rows[9:]
    y = table(sheet, x, y, body, label=label, value=value, frame=_INK)
    y = _tail(sheet, x, y, tail, value)
    put_square(sheet, x + half + 48, y - 46, ["河南省信阳市", "公安局交通警", "察支队车辆专", "用　　　　章"], side=24)


def _tail(sheet: Sheet, x: float, y: float, rows: Rows, value: Style) -> float:
    """The last rows: single cells to the left, one large cell for the office's seal to the right."""
    half, top = _WIDE / 2, y
    for _, cells in rows:
        left = x
        for wide, runs, _named in cells[:2]:
            sheet.rect(left, y, wide, 8.6, fill=_INK)
            sheet.cell((left, y, wide, 8.6), runs, value)
            left += wide
        y += 8.6
    sheet.rect(x + half, top, half, y - top - 17.2, fill=_INK)
    sheet.text(x + half + 1.5, top + 2.4, rows[0][1][2][1], value)
    sheet.rect(x + half, y - 17.2, half, 17.2, fill=_INK)
    sheet.text(x + half + 1.5, y - 11, rows[-2][1][2][1], value)
    sheet.text(x + half + 40, y - 11, rows[-2][1][3][1], value)
    return y


def _data(job: Job) -> dict[str, str]:
    plug_in = "PHEV" in job.facts.vehicle.model_code
    return {
        "type": job.rng.choice(["小型轿车", "小型普通客车", "小型轿车"]),
        "fuel": job.rng.choice(["混合动力", "汽油/电"]) if plug_in else "电",
        "volume": "1498" if plug_in else "--",
    }


def _owner(name: str, identity: str, *, company: bool) -> Runs:
    paper = "统一社会信用代码" if company else "居民身份证"
    return [Run(name, "owner"), f"/{paper}/", Run(identity, "owner_id")]


def _values(
    job: Job, data: dict[str, str], number: str, owner: tuple[str, str], plate: str, day: date
) -> dict[str, Value]:
    vehicle = job.facts.vehicle
    return {
        "cert_no": number,
        "owner": owner[0],
        "owner_id": owner[1],
        "plate": plate,
        "vehicle_type": data["type"],
        "model": vehicle.model_code,
        "vin": vehicle.vin,
        "engine_no": vehicle.engine_no,
        "fuel": data["fuel"],
        "register_date": day.isoformat(),
    }


def reg_first_owner(job: Job) -> Drawn:
    """A car that was never sold on: two pages of the booklet on one A4 copy each."""
    facts, data = job.facts, _data(job)
    company = job.variant.holder_is == "company"
    owner = (facts.company.org.name, facts.company.org.uscc) if company else (facts.person.name, facts.person.id_number)
    day = facts.vehicle.bought + timedelta(days=job.rng.randrange(10))
    number = f"41{job.rng.randrange(10**9, 10**10):010d}"
    sheets = [job.sheet(), job.sheet()]
    shown = (
        _owner(*owner, company=company),
        Run(day.isoformat(), "register_date"),
        Run(facts.vehicle.plate, "plate"),
    )
    _first_page(sheets[0], 40, [shown], number)
    _second_page(sheets[1], 38, job, data, day)
    return drawn(
        "vehicle_reg_cert", "yew_reg_first", sheets, _values(job, data, number, owner, facts.vehicle.plate, day)
    )


def reg_transferred(job: Job) -> Drawn:
    """A car sold on once: the buyer stands in block Ⅱ; both pages above one another on a long copy."""
    facts, data, rng = job.facts, _data(job), job.rng
    owner = (facts.person.name, facts.person.id_number)
    earlier, plate = numbers.plate(rng), facts.vehicle.plate
    bought = a_day(rng, date(2021, 4, 1), date(2023, 2, 20))
    day = a_day(rng, date(2024, 3, 1), date(2026, 11, 18))
    number = f"41{rng.randrange(10**9, 10**10):010d}"
    sheet = job.sheet(210, 400)
    before: tuple[Runs, Runs, Runs] = (
        f"{facts.landlord.name}/居民身份证/{facts.landlord.id_number}",
        bought.isoformat(),
        earlier,
    )
    after: tuple[Runs, Runs, Runs] = (
        _owner(*owner, company=False),
        Run(day.isoformat(), "register_date"),
        Run(plate, "plate"),
    )
    _first_page(sheet, 24, [before, after], number)
    _second_page(sheet, 200, job, data, bought)
    put_round(sheet, 78, 63, SealText("信阳市公安局交通警察支队", "车辆管理所"), diameter=24)
    return drawn("vehicle_reg_cert", "yew_reg_transferred", [sheet], _values(job, data, number, owner, plate, day))


LAYOUTS: Layouts = {"vehicle_reg_cert": {"yew_reg_first": reg_first_owner, "yew_reg_transferred": reg_transferred}}
