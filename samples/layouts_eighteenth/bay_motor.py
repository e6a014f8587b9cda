"""机动车登记证书."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import Rows, Told, grid
from samples.ornaments import guilloche
from samples.people import Vehicle, a_day
from samples.truth import Drawn

_GREEN: Colour = (212, 228, 214)
_ORGAN = "河南省信阳市公安局交通警察支队"


def _fuel(job: Job, car: Vehicle) -> str:
    if "插电" in car.vehicle_type:
        return job.rng.choice(("汽油/电混合动力", "混合动力"))
    return "电"


def owner_of(job: Job) -> tuple[str, str, str]:
    """Name, what proves it, number."""
    if job.variant.holder_is == "company":
        org = job.facts.company.org
        return org.name, "统一社会信用代码", org.uscc
    return job.facts.person.name, "居民身份证", job.facts.person.id_number


def _car_rows(told: Told, job: Job, made: date, issued: date, style: Style) -> list[tuple[str, str | Run]]:
    """The numbered boxes 5 to 34 of the second page."""
    car, rng = job.facts.vehicle, job.rng
    kw = rng.choice((50, 70, 100, 120, 150))
    wheel = rng.choice(("205/60R16", "215/55R17", "235/50R18"))
    size = (rng.randrange(3900, 4900), rng.randrange(1720, 1900), rng.randrange(1490, 1680))
    electric = "BEV" in car.model_code
    return [
        ("5.车辆类型", told("vehicle_type", rng.choice(("小型轿车", "小型普通客车")), style=style)),
        ("6.车辆品牌", f"{car.brand}牌"),
        ("7.车辆型号", told("model", car.model_code, style=style)),
        ("8.车身颜色", rng.choice(("白", "黑", "灰", "蓝", "绿"))),
        ("9.车辆识别代号/车架号", told("vin", car.vin, style=style)),
        ("10.国产/进口", "国产"),
        ("11.发动机号", told("engine_no", car.engine_no, style=style)),
        ("12.发动机型号", f"TZ{rng.randrange(180, 260)}XS{rng.randrange(100, 600)}"),
        ("13.燃料种类", told("fuel", _fuel(job, car), style=style)),
        ("14.排量/功率", f"{'' if electric else '1498'} ml/ {kw} kw"),
        ("15.制造厂名称", f"{car.brand}汽车工业有限公司"),
        ("16.转向形式", "方向盘"),
        ("17.轮距", f"前{size[1] - 270} 后{size[1] - 265} mm"),
        ("18.轮胎数", "4"),
        ("19.轮胎规格", wheel),
        ("20.钢板弹簧片数", "后轴 - 片"),
        ("21.轴距", f"{size[0] - 1850} mm"),
        ("22.轴数", "2"),
        ("23.外廓尺寸", f"长{size[0]} 宽{size[1]} 高{size[2]} mm"),
        ("24.货厢内部尺寸", "长- 宽- 高- mm"),
        ("25.总质量", f"{rng.randrange(1500, 2300)} kg"),
        ("26.核定载质量", "- kg"),
        ("27.核定载客", "5 人"),
        ("28.准牵引总质量", "- kg"),
        ("29.驾驶室载客", "- 人"),
        ("30.使用性质", rng.choice(("非营运", "非营运", "租赁"))),
        ("31.车辆获得方式", "购买"),
        ("32.车辆出厂日期", numbers.written_date(made, form="dash")),
        ("33.发证机关章", ""),
        ("34.发证日期", numbers.written_date(issued, form="dash")),
    ]


def _car_page(
    told: Told, sheet: Sheet, job: Job, x: float, y: float, w: float, h: float, made: date, day: date
) -> None:
    value, label = Style("hei", 8.6), Style("song", 7.2)
    sheet.text(x + w / 2, y, "注册登记机动车信息栏", Style("song_bold", 11), align="c", spacing=0.1)
    items = _car_rows(told, job, made, day, value)
    row_h = (h - 8) / 15
    top = y + 7
    rows: list[tuple[float, list[tuple[float, str | Run, str]]]] = []
    wide = ("15", "23", "24")
    for place in range(0, 30, 2):
        left, right = items[place], items[place + 1]
        share = 0.56 if left[0].split(".")[0] in ("5", "7", "9", "11", "13", *wide) else 0.52
        first, second = w * share, w * (1 - share)
        a, b = 27.0, 23.0
        cells: list[tuple[float, str | Run, str]] = [
            (a, left[0], "h"),
            (first - a, left[1], "l"),
            (b, right[0], "h"),
            (second - b, right[1], "l"),
        ]
        rows.append((row_h, cells))
    grid(sheet, x, top, rows, value, label=label, line=0.18, pad=0.8)
    seals.put_round(sheet, x + 38, top + row_h * 14, seals.SealText(_ORGAN), diameter=28)


def title_spread(job: Job) -> Drawn:
    """Both pages laid open on A4 across: first registration, mortgage block left empty."""
    told, sheet = Told(), job.sheet(297, 210)
    car = job.facts.vehicle
    day = a_day(job.rng, car.bought, date(2026, 11, 15))
    guilloche(sheet, 8, 8, 281, 194, _GREEN, waves=32, paper=(248, 252, 248))
    sheet.line(148.5, 8, 148.5, 202, width=0.2, fill=(170, 190, 172))
    number = f"41{job.rng.randrange(10**10):010d}"
    sheet.text(14, 14, "机动车登记证书编号：", Style("song", 9))
    sheet.text(46, 13.6, told("cert_no", number), Style("hei_bold", 11, (170, 40, 40)))
    sheet.text(80, 22, "注册登记摘要信息栏", Style("song_bold", 12), align="c", spacing=0.1)
    owner, proof, code = owner_of(job)
    value, label = Style("hei", 9.6), Style("song", 8)
    cell: list[str | Run] = [told("owner", owner), f"/{proof}/", told("owner_id", code)]
    first = [(13.0, [(6.0, "Ⅰ", "h"), (36.0, "1.机动车所有人/身份证明名称/号码", "h"), (86.0, cell, "l")])]
    y = grid(sheet, 14, 30, first, value, label=label, line=0.2)
    second: Rows = [
        (
            12.0,
            [
                (6.0, "", "h"),
                (17.0, "2.登记机关", "h"),
                (32.0, _ORGAN, "l"),
                (15.0, "3.登记日期", "h"),
                (20.0, told("register_date", f"{day:%Y-%m-%d}", day.isoformat()), "c"),
                (17.0, "4.机动车登记编号", "h"),
                (21.0, told("plate", car.plate), "c"),
            ],
        ),
    ]
    y = grid(sheet, 14, y, second, value.sized(8.6), label=label.sized(7.5), line=0.2)
    sheet.text(80, y + 4, "过户、转入登记摘要信息栏", Style("song_bold", 12), align="c", spacing=0.1)
    y += 12
    for roman in ("Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"):
        empty = [
            (11.0, [(6.0, roman, "h"), (36.0, "机动车所有人/身份证明名称/号码", "h"), (86.0, "", "l")]),
            (
                11.0,
                [
                    (6.0, "", "h"),
                    (17.0, "登记机关", "h"),
                    (32.0, "", "l"),
                    (15.0, "登记日期", "h"),
                    (20.0, "", "c"),
                    (17.0, "机动车登记编号", "h"),
                    (21.0, "", "c"),
                ],
            ),
        ]
        y = grid(sheet, 14, y, empty, value, label=label.sized(7.5), line=0.2)
    sheet.text(14, y + 5, "第1页", Style("song", 8))
    made = a_day(job.rng, date(car.bought.year - 1, 6, 1), car.bought)
    _car_page(told, sheet, job, 153, 16, 132, 172, made, day)
    sheet.text(283, 193, "第2页", Style("song", 8), align="r")
    return told.done("vehicle_reg_cert", "bay_title_spread", sheet)


def title_moved(job: Job) -> Drawn:
    """A car that changed hands: two upright pages, the last transfer filled in under the first registration."""
    told, first, second = Told(), job.sheet(176, 250), job.sheet(176, 250)
    car, rng, facts = job.facts.vehicle, job.rng, job.facts
    for sheet in (first, second):
        guilloche(sheet, 5, 5, 166, 240, (222, 232, 240), waves=36, paper=(250, 252, 254))
    first.text(88, 12, "中华人民共和国机动车登记证书", Style("song_bold", 15), align="c", spacing=0.05)
    number = f"41{rng.randrange(10**10):010d}"
    first.text(160, 22, ["编号：", told("cert_no", number, style=Style("hei", 11))], Style("song", 9.5), align="r")
    owner, proof, code = owner_of(job)
    day = a_day(rng, date(2024, 6, 1), date(2026, 11, 12))
    began = a_day(rng, date(2020, 3, 1), date(2024, 3, 1))
    old_plate = numbers.plate(rng)
    value, label = Style("hei", 10), Style("song", 8.5)
    seller = facts.landlord
    changed = rng.random() < 0.6
    plate = car.plate if changed else old_plate
    holders: tuple[tuple[str, list[str | Run], str | Run, str | Run], ...] = (
        (
            "注 册 登 记 摘 要 信 息 栏",
            [f"{seller.name}/居民身份证/{seller.id_number}"],
            f"{began:%Y-%m-%d}",
            old_plate,
        ),
        (
            "转 移 登 记 摘 要 信 息 栏",
            [told("owner", owner), f"/{proof}/", told("owner_id", code)],
            told("register_date", f"{day:%Y-%m-%d}", day.isoformat()),
            told("plate", plate),
        ),
        ("转 移 登 记 摘 要 信 息 栏", [""], "", ""),
        ("转 移 登 记 摘 要 信 息 栏", [""], "", ""),
    )
    y = 31.0
    for place, (title, who, when, what) in enumerate(holders):
        filled_in = place < 2
        rows: list[tuple[float, list[tuple[float, list[str | Run] | str | Run, str]]]] = [
            (8, [(148, title, "h")]),
            (13, [(46, f"{'1.' if not place else ''}机动车所有人/身份证明名称/号码", "h"), (102, who, "l")]),
            (
                13,
                [
                    (22, "2.登记机关" if not place else "登记机关", "h"),
                    (44, _ORGAN if filled_in else "", "l"),
                    (20, "3.登记日期" if not place else "登记日期", "h"),
                    (22, when, "c"),
                    (20, "4.机动车登记编号" if not place else "机动车登记编号", "h"),
                    (20, what, "c"),
                ],
            ),
        ]
        bottom = grid(first, 14, y, rows, value, label=label, line=0.2, pad=1.0)
        if filled_in:
            seals.put_square(first, 68, bottom - 6, ["机动车", "登记章"], side=13)
        y = bottom + 4
    first.text(14, 236, "注：本证书不得涂改；机动车所有人应妥善保管，不得转借。", Style("song", 8))
    made = a_day(rng, date(began.year - 1, 8, 1), began)
    _car_page(told, second, job, 12, 14, 152, 214, made, began)
    second.text(160, 236, "2", Style("song", 8), align="r")
    return told.done("vehicle_reg_cert", "bay_title_moved", first, second)


LAYOUTS: Layouts = {"vehicle_reg_cert": {"bay_title_spread": title_spread, "bay_title_moved": title_moved}}
