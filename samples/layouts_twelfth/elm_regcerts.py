"""Certificates of the registration of cars."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twelfth.elm_common import Paper, Row, between, centred, lab, rows, someone, val
from samples.layouts_twelfth.words import WORDS
from samples.ornaments import guilloche
from samples.people import Person, Vehicle, a_vehicle
from samples.seals import put_square
from samples.truth import Drawn

_BROWN = (128, 66, 40)


def _car(job: Job) -> Vehicle:
    return a_vehicle(job.rng, WORDS)


def _owner_rows(paper: Paper, person: Person, car: Vehicle, day: date, *, marked: bool) -> list[Row]:
    office = "河南省信阳市公安局交通警察支队"
    owner, number = person.name, person.id_number
    shown: list[str | Run] = [
        paper.say("owner", owner) if marked else owner,
        "/居民身份证/",
        paper.say("owner_id", number) if marked else number,
    ]
    when = paper.day("register_date", day, "dash") if marked else f"{day:%Y-%m-%d}"
    plate = paper.say("plate", car.plate) if marked else car.plate
    return [
        (12, [lab(58, "1.机动车所有人/身份证名称/号码"), val(0, shown)]),
        (
            12,
            [
                lab(20, "2.登记机关"),
                val(52, office),
                lab(20, "3.登记日期"),
                val(26, when),
                lab(30, "4.机动车登记编号"),
                val(0, plate),
            ],
        ),
    ]


def _data_rows(paper: Paper, car: Vehicle, made: date, issued: date) -> list[Row]:
    job = paper.job
    fuel = "混合动力" if "PHEV" in car.model_code else "电"
    vehicle_type = job.rng.choice(["小型轿车", "小型普通客车", "轿车"])
    colour = job.rng.choice(["白", "灰", "黑", "蓝", "绿"])
    return [
        (
            9,
            [
                lab(32, "5.车辆类型"),
                val(53, paper.say("vehicle_type", vehicle_type)),
                lab(32, "6.车辆品牌"),
                val(0, f"{car.brand}牌"),
            ],
        ),
        (
            9,
            [lab(32, "7.车辆型号"), val(53, paper.say("model", car.model_code)), lab(32, "8.车身颜色"), val(0, colour)],
        ),
        (
            9,
            [
                lab(32, "9.车辆识别代号/车架号"),
                val(53, paper.say("vin", car.vin)),
                lab(32, "10.国产/进口"),
                val(0, "国产"),
            ],
        ),
        (
            9,
            [
                lab(32, "11.发动机号"),
                val(53, paper.say("engine_no", car.engine_no)),
                lab(32, "12.发动机型号"),
                val(0, "TZ220XSA"),
            ],
        ),
        (
            9,
            [
                lab(32, "13.燃料种类"),
                val(53, paper.say("fuel", fuel)),
                lab(32, "14.排量/功率"),
                val(0, f"ml/ {job.rng.randrange(60, 230)} kw"),
            ],
        ),
        (9, [lab(32, "15.制造厂名称"), val(53, f"{car.brand}汽车有限公司"), lab(32, "16.转向形式"), val(0, "方向盘")]),
        (9, [lab(32, "17.轮距"), val(53, "前1580 后1590 mm"), lab(32, "18.轮胎数"), val(0, "4")]),
        (9, [lab(32, "19.轮胎规格"), val(53, "225/55R18"), lab(32, "20.钢板弹簧片数"), val(0, "后轴 -")]),
        (9, [lab(32, "21.轴距"), val(53, "2760 mm"), lab(32, "22.轴数"), val(0, "2")]),
        (9, [lab(32, "23.外廓尺寸"), val(0, "长4680 宽1860 高1620 mm"), lab(28, "33.发证机关章")]),
        (9, [lab(32, "24.货厢内部尺寸"), val(0, "长- 宽- 高- mm"), val(28, "")]),
        (9, [lab(32, "25.总质量"), val(36, "2150 kg"), lab(32, "26.核定载质量"), val(0, "- kg"), val(28, "")]),
        (9, [lab(32, "27.核定载客"), val(36, "5 人"), lab(32, "28.准牵引总质量"), val(0, "- kg"), val(28, "")]),
        (9, [lab(32, "29.驾驶室载客"), val(36, "- 人"), lab(32, "30.使用性质"), val(0, "非营运"), val(28, "")]),
        (
            9,
            [
                lab(32, "31.车辆获得方式"),
                val(36, "购买"),
                lab(32, "32.车辆出厂日期"),
                val(0, f"{made:%Y-%m-%d}"),
                lab(28, f"34.发证日期 {issued:%Y-%m-%d}"),
            ],
        ),
    ]


def _reg_head(paper: Paper, sheet: Sheet, number: str) -> None:
    guilloche(sheet, 8, 8, sheet.width_mm - 16, sheet.height_mm - 16, (220, 232, 222), waves=44, paper=(250, 253, 250))
    centred(sheet, 16, "中华人民共和国机动车登记证书", Style("song_bold", 17), spacing=0.08)
    sheet.text(20, 29, "（编号）", Style("song", 10))
    sheet.text(36, 28.6, paper.say("cert_no", number), Style("song", 12))


def registration_new(job: Job) -> Drawn:
    """A car of one owner: the summary page and the page of the car."""
    paper, car, person = Paper(job, Style("song", 9.5)), _car(job), someone(job)
    day = between(job, (2022, 1, 5), (2026, 11, 15))
    sheet = paper.new(200, 270)
    _reg_head(paper, sheet, f"4100{job.rng.randrange(10**8):08d}")
    small, value = Style("song", 9), Style("song", 9.5)
    wide = 168.0
    bottom = rows(sheet, 38, [(9, [lab(0, "注册登记摘要信息栏")])], x=16, width=wide, label=Style("hei", 10))
    bottom = rows(
        sheet, bottom, _owner_rows(paper, person, car, day, marked=True), x=16, width=wide, label=small, value=value
    )
    bottom = rows(sheet, bottom, [(9, [lab(0, "过户、转入登记摘要信息栏")])], x=16, width=wide, label=Style("hei", 10))
    empty: list[Row] = []
    for step in ("Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"):
        empty.append((12, [lab(10, step), lab(58, "机动车所有人/身份证名称/号码"), val(0, "")]))
        empty.append(
            (
                12,
                [
                    lab(24, "登记机关"),
                    val(34, ""),
                    lab(24, "登记日期"),
                    val(26, ""),
                    lab(32, "机动车登记编号"),
                    val(0, ""),
                ],
            )
        )
    rows(sheet, bottom, empty, x=16, width=wide, label=small, value=value)
    sheet.text(100, 252, "第 1 页", Style("song", 9), align="c")
    page = paper.new(200, 270)
    guilloche(page, 8, 8, 184, 254, (220, 232, 222), waves=44, paper=(250, 253, 250))
    centred(page, 20, "注册登记机动车信息栏", Style("hei", 13))
    bottom = rows(
        page, 30, _data_rows(paper, car, day - timedelta(days=40), day), x=16, width=wide, label=small, value=value
    )
    put_square(page, 169, bottom - 28, ["河南省信阳市公", "安局交通警察支", "队"], side=22)
    page.text(100, 252, "第 2 页", Style("song", 9), align="c")
    return paper.done("vehicle_reg_cert", "elm_registration_new")


def registration_resold(job: Job) -> Drawn:
    """A car that has changed hands once: both pages on one sheet, a transfer entered by the machine."""
    paper, car = Paper(job, Style("song", 9)), _car(job)
    first, last = someone(job), someone(job)
    day = between(job, (2019, 1, 5), (2023, 6, 15))
    moved = between(job, (2024, 1, 5), (2026, 10, 30))
    sheet = paper.new(297, 210)
    _reg_head(paper, sheet, f"4100{job.rng.randrange(10**8):08d}")
    small, value, wide = Style("song", 8), Style("song", 9), 132.0
    bottom = rows(sheet, 36, [(8, [lab(0, "注册登记摘要信息栏")])], x=14, width=wide, label=Style("hei", 9))
    old = Vehicle(car.brand, car.model_code, "", car.vin, "", numbers.plate(job.rng), car.total, car.tax_rate, day)
    bottom = rows(
        sheet,
        bottom,
        [
            (14, [lab(40, "1.机动车所有人/身份证名称/号码"), val(0, f"{first.name}/居民身份证/{first.id_number}")]),
            (
                14,
                [
                    lab(16, "2.登记机关"),
                    val(36, "河南省信阳市公安局交通警察支队"),
                    lab(16, "3.登记日期"),
                    val(20, f"{day:%Y-%m-%d}"),
                    lab(20, "4.机动车登记编号"),
                    val(0, old.plate),
                ],
            ),
        ],
        x=14,
        width=wide,
        label=small,
        value=value,
    )
    bottom = rows(sheet, bottom, [(8, [lab(0, "转移登记摘要信息栏")])], x=14, width=wide, label=Style("hei", 9))
    office = "河南省信阳市公安局交通警察支队"
    shown: list[str | Run] = [paper.say("owner", last.name), "/居民身份证/", paper.say("owner_id", last.id_number)]
    entry: list[Row] = [
        (14, [lab(8, "Ⅱ"), lab(36, "机动车所有人/身份证名称/号码"), val(0, shown)]),
        (
            14,
            [
                lab(16, "登记机关"),
                val(36, office),
                lab(16, "登记日期"),
                val(20, paper.day("register_date", moved, "dash")),
                lab(20, "机动车登记编号"),
                val(0, paper.say("plate", car.plate)),
            ],
        ),
        (14, [lab(8, "Ⅲ"), lab(36, "机动车所有人/身份证名称/号码"), val(0, "")]),
        (
            14,
            [lab(16, "登记机关"), val(36, ""), lab(16, "登记日期"), val(20, ""), lab(20, "机动车登记编号"), val(0, "")],
        ),
        (14, [lab(8, "Ⅳ"), lab(36, "机动车所有人/身份证名称/号码"), val(0, "")]),
    ]
    rows(sheet, bottom, entry, x=14, width=wide, label=small, value=value)
    sheet.text(218, 27, "注册登记机动车信息栏", Style("hei", 10), align="c")
    narrow = [
        (height, [(cell[0] * wide / 168, cell[1], cell[2]) for cell in cells])
        for height, cells in _data_rows(paper, car, day - timedelta(days=60), day)
    ]
    bottom = rows(sheet, 36, narrow, x=152, width=wide, label=small, value=value)
    put_square(sheet, 270, bottom - 28, ["河南省信阳市公", "安局交通警察支", "队"], side=22)
    return paper.done("vehicle_reg_cert", "elm_registration_resold")


LAYOUTS: Layouts = {
    "vehicle_reg_cert": {"elm_registration_new": registration_new, "elm_registration_resold": registration_resold},
}
