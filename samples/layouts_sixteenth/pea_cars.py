"""机动车登记证书: the first two pages side by side, and the booklet's pages of a car that was sold on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias

from samples import numbers
from samples.draw import Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import digits, grid, pen, say, ty
from samples.ornaments import guilloche
from samples.people import a_day
from samples.seals import put_square
from samples.truth import Drawn, Value, drawn

_OFFICE = "河南省信阳市公安局交通警察支队"
_Cell: TypeAlias = tuple[float, Runs, bool]


def _barcode(sheet: Sheet, x: float, y: float, number: str) -> None:
    left = x
    for _ in range(52):
        wide = sheet.rng.choice([0.25, 0.25, 0.5, 0.75])
        sheet.fill(left, y, wide, 8, (20, 20, 20))
        left += wide + sheet.rng.choice([0.25, 0.5])
    sheet.text(x, y + 9, ["编号：", Run(number, "cert_no")], ty(11, "hei"))


def _fuel(job: Job) -> str:
    return "混合动力" if "混合" in job.facts.vehicle.vehicle_type else "电"


def _body_rows(job: Job, made: date, kind: str, model: Run) -> list[list[tuple[str, Runs]]]:
    """The car's data as the page prints them, two to a row."""
    car, rng = job.facts.vehicle, job.rng
    fuel = _fuel(job)
    use = rng.choice(["非营运", "非营运", "租赁"])
    return [
        [("5.车辆类型", Run(kind, "vehicle_type")), ("6.车辆品牌", f"{car.brand}牌")],
        [("7.车辆型号", model), ("8.车身颜色", rng.choice(["白", "黑", "灰", "蓝", "红"]))],
        [("9.车辆识别代号/车架号", Run(car.vin, "vin")), ("10.国产/进口", "国产")],
        [
            ("11.发动机号", Run(car.engine_no, "engine_no")),
            ("12.发动机型号", f"TZ{rng.randrange(180, 230)}XS{digits(rng, 3)}"),
        ],
        [
            ("13.燃料种类", Run(fuel, "fuel")),
            ("14.排量/功率", f"{'1498' if fuel != '电' else '---'} ml/ {rng.randrange(70, 180)} kw"),
        ],
        [("15.制造厂名称", f"{car.brand}汽车工业有限公司"), ("16.转向形式", "方向盘")],
        [("17.轮距", f"前 {rng.randrange(1500, 1640)} 后 {rng.randrange(1500, 1640)} mm"), ("18.轮胎数", "4")],
        [("19.轮胎规格", rng.choice(["215/55R18", "225/50R18", "205/60R16"])), ("20.钢板弹簧片数", "后轴 -- 片")],
        [("21.轴距", f"{rng.randrange(2600, 2960)} mm"), ("22.轴数", "2")],
        [("23.外廓尺寸", f"长 {rng.randrange(4300, 4900)} 宽 1850 高 1560 mm"), ("24.货厢内部尺寸", "-- mm")],
        [("25.总质量", f"{rng.randrange(1800, 2500)} kg"), ("26.核定载质量", "-- kg")],
        [("27.核定载客", "5 人"), ("28.准牵引总质量", "-- kg")],
        [("29.驾驶室载客", "-- 人"), ("30.使用性质", use)],
        [("31.车辆获得方式", "购买"), ("32.车辆出厂日期", say(made, "dash"))],
    ]


def _first_owner(job: Job) -> tuple[str, str, str]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return facts.company.org.name, "统一社会信用代码证书", facts.company.org.uscc
    return facts.person.name, "居民身份证", facts.person.id_number


def _kind(job: Job) -> str:
    if "混合" in job.facts.vehicle.vehicle_type:
        return job.rng.choice(["小型普通客车", "小型轿车"])
    return job.rng.choice(["小型轿车", "小型轿车", "小型普通客车", "小型越野客车"])


def pages_side_by_side(job: Job) -> Drawn:
    """Pages one and two of the book lying open on a wide sheet, never sold on."""
    sheet, rng, car = job.sheet(297, 210), job.rng, job.facts.vehicle
    owner, paper, number = _first_owner(job)
    cert, registered, kind = f"41{digits(rng, 10)}", car.bought + timedelta(days=rng.randrange(1, 9)), _kind(job)
    guilloche(sheet, 4, 4, 289, 202, (214, 234, 224), waves=36, paper=(250, 254, 252))
    sheet.line(148.5, 4, 148.5, 206, width=0.3, fill=(150, 170, 160))
    sheet.text(74, 12, "中华人民共和国机动车登记证书", ty(14, "song_bold"), align="c")
    _barcode(sheet, 84, 20, cert)
    sheet.text(74, 40, "注 册 登 记 摘 要 信 息 栏", ty(11, "song_bold"), align="c")
    value, label = ty(9.5, "hei"), 8.5
    holder: Runs = [Run(owner, "owner"), f" / {paper} / ", Run(number, "owner_id")]
    rows: list[tuple[float, list[_Cell]]] = [
        (13, [(8, "I", True), (48, "1.机动车所有人/身份\n证明名称/号码", True), (76, holder, False)]),
        (
            10,
            [
                (8, "", True),
                (22, "2.登记机关", True),
                (42, _OFFICE, False),
                (22, "3.登记日期", True),
                (38, day(registered), False),
            ],
        ),
        (10, [(8, "", True), (48, "4.机动车登记编号", True), (76, Run(car.plate, "plate"), False)]),
    ]
    y = grid(sheet, 8, 46, rows, size=label, value=value)
    sheet.text(74, y + 4, "转 移 登 记 摘 要 信 息 栏", ty(11, "song_bold"), align="c")
    y += 11
    for roman in ("II", "III", "IV"):
        blank: list[tuple[float, list[_Cell]]] = [
            (12, [(8, roman, True), (48, "机动车所有人/身份\n证明名称/号码", True), (76, "", False)]),
            (
                9,
                [
                    (8, "", True),
                    (22, "登记机关", True),
                    (42, "", False),
                    (22, "登记日期", True),
                    (38, "", False),
                ],
            ),
            (9, [(8, "", True), (48, "机动车登记编号", True), (76, "", False)]),
        ]
        y = grid(sheet, 8, y, blank, size=label, value=value)
    sheet.text(74, 203, "第 1 页", ty(8), align="c")
    sheet.text(222, 12, "注 册 登 记 机 动 车 信 息 栏", ty(12, "song_bold"), align="c")
    made = registered - timedelta(days=rng.randrange(25, 160))
    data = _body_rows(job, made, kind, Run(car.model_code, "model"))
    cells: list[tuple[float, list[_Cell]]] = []
    for (one, said), (other, told) in data:
        cells.append((10.2, [(29, one, True), (46, said, False), (27, other, True), (33, told, False)]))
    y = grid(sheet, 155, 20, cells, size=7.6, value=ty(8.6, "hei"))
    last: list[tuple[float, list[_Cell]]] = [
        (
            26,
            [
                (29, "33.发证机关章", True),
                (46, "", False),
                (27, "34.发证日期", True),
                (33, say(registered, "dash"), False),
            ],
        )
    ]
    grid(sheet, 155, y, last, size=7.6, value=ty(8.6, "hei"))
    put_square(sheet, 207, y + 13, ["河南省信", "阳市公安", "局交通警", "察支队"], side=20)
    sheet.text(222, 203, "第 2 页", ty(8), align="c")
    values: dict[str, Value] = {
        "cert_no": cert,
        "owner": owner,
        "owner_id": number,
        "plate": car.plate,
        "vehicle_type": kind,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": _fuel(job),
        "register_date": registered.isoformat(),
    }
    return drawn("vehicle_reg_cert", "pea_pages_side_by_side", [sheet], values)


def day(one: date) -> Run:
    return Run(say(one, "dash"), "register_date")


def sold_on(job: Job) -> Drawn:
    """The booklet's pages one after the other, copied: sold on once, then pledged and released."""
    facts, rng, car = job.facts, job.rng, job.facts.vehicle
    first, second, third = job.sheet(148, 210), job.sheet(148, 210), job.sheet(148, 210)
    before, owner = facts.landlord, facts.person
    cert, kind = f"41{digits(rng, 10)}", _kind(job)
    start = a_day(rng, date(2019, 2, 1), date(2023, 6, 30))
    moved = a_day(rng, date(2024, 1, 8), date(2026, 9, 20))
    old_plate = f"豫S{rng.choice('DF')}{digits(rng, 5)}"
    typed = ty(9, "hei")
    first.text(74, 10, "机动车登记证书", ty(16, "song_bold"), align="c", spacing=0.2)
    _barcode(first, 78, 20, cert)

    def block(sheet: Sheet, y: float, roman: str, who: Runs, when: Runs, plate: Runs, head: str) -> float:
        rows: list[tuple[float, list[_Cell]]] = [
            (11, [(10, roman, True), (46, f"{head}机动车所有人/\n身份证明名称/号码", True), (76, who, False)]),
            (
                9,
                [
                    (10, "", True),
                    (46, "登记机关", True),
                    (34, _OFFICE if who else "", False),
                    (20, "登记日期", True),
                    (22, when, False),
                ],
            ),
            (9, [(10, "", True), (46, "机动车登记编号", True), (76, plate, False)]),
        ]
        return grid(sheet, 8, y, rows, size=8, value=typed)

    first.text(74, 40, "注册登记摘要信息栏", ty(10, "song_bold"), align="c")
    y = block(first, 46, "I", f"{before.name}/居民身份证/{before.id_number}", say(start, "dash"), old_plate, "")
    first.text(74, y + 4, "转移登记摘要信息栏", ty(10, "song_bold"), align="c")
    who: Runs = [Run(owner.name, "owner"), "/居民身份证/", Run(owner.id_number, "owner_id")]
    y = block(first, y + 10, "II", who, day(moved), Run(car.plate, "plate"), "")
    for roman in ("III", "IV", "V"):
        y = block(first, y, roman, "", "", "", "")
    first.text(74, 202, "— 1 —", ty(8), align="c")
    second.text(74, 10, "注册登记机动车信息栏", ty(11, "song_bold"), align="c")
    made = start - timedelta(days=rng.randrange(25, 160))
    cells: list[tuple[float, list[_Cell]]] = []
    for (one, said), (other, told) in _body_rows(job, made, kind, Run(car.model_code, "model")):
        cells.append((10.4, [(29, one, True), (45, said, False), (26, other, True), (32, told, False)]))
    y = grid(second, 8, 18, cells, size=7.6, value=typed)
    issue: list[tuple[float, list[_Cell]]] = [
        (24, [(29, "33.发证机关章", True), (45, "", False), (26, "34.发证日期", True), (32, say(start, "dash"), False)])
    ]
    grid(second, 8, y, issue, size=7.6, value=typed)
    put_square(second, 60, y + 12, ["信阳市公", "安局交警", "支队车管", "所业务章"], side=19)
    second.text(74, 202, "— 2 —", ty(8), align="c")
    third.text(74, 10, "登 记 栏", ty(12, "song_bold"), align="c")
    third.rect(8, 18, 132, 176)
    bank = f"信阳农村商业银行股份有限公司{facts.home.community.district}支行"
    pledged = start + timedelta(days=6)
    released = moved - timedelta(days=rng.randrange(3, 30))
    entries: list[list[Runs]] = [
        [
            "抵押登记",
            f"抵押权人姓名/名称：{bank}",
            f"身份证明名称/号码：营业执照/{numbers.uscc(rng)}",
            f"抵押登记日期：{say(pledged, 'dash')}",
        ],
        ["解除抵押登记", f"解除抵押日期：{say(released, 'dash')}"],
        [
            "转移登记",
            ["使用性质：非营运　获得方式：购买　登记日期：", day(moved)],
            ["机动车登记编号变更为：", Run(car.plate, "plate")],
        ],
    ]
    y = 23.0
    for entry in entries:
        third.text(12, y, entry[0], ty(10, "song_bold"))
        for line in entry[1:]:
            y += 7
            third.text(16, y, line, typed)
        put_square(third, 122, y + 5, ["车管所", "业务章"], side=14)
        y += 13
        third.line(8, y, 140, y, width=0.2)
        y += 4
    third.text(14, 168, "复印件与原件一致，仅供办理充电桩使用", pen(job, 12))
    third.text(14, 178, [Run(owner.name, "owner"), f"　{say(facts.consent_date, 'short')}"], pen(job, 13))
    third.text(74, 202, "— 3 —", ty(8), align="c")
    values: dict[str, Value] = {
        "cert_no": cert,
        "owner": owner.name,
        "owner_id": owner.id_number,
        "plate": car.plate,
        "vehicle_type": kind,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": _fuel(job),
        "register_date": moved.isoformat(),
    }
    return drawn("vehicle_reg_cert", "pea_sold_on", [first, second, third], values)


LAYOUTS: Layouts = {"vehicle_reg_cert": {"pea_pages_side_by_side": pages_side_by_side, "pea_sold_on": sold_on}}
