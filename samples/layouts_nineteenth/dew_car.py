"""机动车登记证书: as first registered, and after a transfer."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import barcode, day
from samples.ornaments import guilloche
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN = (60, 120, 90)
_OFFICE = "河南省信阳市公安局交通警察支队"


def _cert_no(job: Job) -> str:
    return f"41{job.rng.randrange(10**10):010d}"


def _owner_block(
    sheet: Sheet, x: float, y: float, wide: float, mark: str, owner: Runs, office: str, when: Runs, plate: Runs
) -> float:
    value = Style("hei", 9)
    rest = wide - 8
    top = y
    y = table(
        sheet,
        x + 8,
        y,
        [
            (9, [(rest * 0.34, "1.机动车所有人/身份证明名称/号码", True), (rest * 0.66, owner, False)]),
            (
                9,
                [
                    (rest * 0.13, "2.登记机关", True),
                    (rest * 0.32, office, False),
                    (rest * 0.11, "3.登记日期", True),
                    (rest * 0.13, when, False),
                    (rest * 0.16, "4.机动车登记编号", True),
                    (rest * 0.15, plate, False),
                ],
            ),
        ],
        label=Style("song", 7.5),
        value=value,
        frame=_GREEN,
        line=0.2,
    )
    sheet.rect(x, top, 8, 18, line=0.2, fill=_GREEN)
    sheet.cell((x, top, 8, 18), mark, Style("song_bold", 11), align="c", pad=0.5)
    return y


def _car_table(job: Job, sheet: Sheet, x: float, y: float, wide: float, made: date, issued: date) -> float:
    """Page 2: 注册登记机动车信息栏."""
    car = job.facts.vehicle
    fuel = "混合动力" if "PHEV" in car.model_code else "电"
    kind = job.rng.choice(("小型轿车", "小型普通客车"))
    rng = job.rng
    size = f"{rng.randrange(4300, 4999)} × {rng.randrange(1780, 1960)} × {rng.randrange(1450, 1700)}"
    values: list[tuple[str, Runs]] = [
        ("5.车辆类型", Run(kind, "vehicle_type")),
        ("6.车辆品牌", f"{car.brand}牌"),
        ("7.车辆型号", Run(car.model_code, "model")),
        ("8.车身颜色", rng.choice(("白", "灰", "黑", "蓝", "绿"))),
        ("9.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("10.国产/进口", "国产"),
        ("11.发动机号", Run(car.engine_no, "engine_no")),
        ("12.发动机型号", f"TZ{rng.randrange(180, 240)}XSA"),
        ("13.燃料种类", Run(fuel, "fuel")),
        ("14.排量/功率", f"{'1498' if fuel != '电' else '－－'} ml / {rng.randrange(70, 200)} kw"),
        ("15.制造厂名称", f"{car.brand}汽车工业有限公司"),
        ("16.转向形式", "方向盘"),
        ("17.轮距", f"前 {rng.randrange(1500, 1650)} 后 {rng.randrange(1500, 1650)} mm"),
        ("18.轮胎数", "4"),
        ("19.轮胎规格", f"{rng.choice(('215/55R17', '235/50R18', '205/60R16'))}"),
        ("20.钢板弹簧片数", "后轴 －－ 片"),
        ("21.轴距", f"{rng.randrange(2600, 2950)} mm"),
        ("22.轴数", "2"),
        ("23.外廓尺寸", f"{size} mm"),
        ("33.发证机关章", ""),
        ("24.货厢内部尺寸", "－－ mm"),
        ("25.总质量", f"{rng.randrange(1700, 2400)} kg"),
        ("26.核定载质量", "－－ kg"),
        ("27.核定载客", "5 人"),
        ("28.准牵引总质量", "－－ kg"),
        ("29.驾驶室载客", "－－ 人"),
        ("30.使用性质", "非营运"),
        ("31.车辆获得方式", "购买"),
        ("32.车辆出厂日期", numbers.written_date(made, form="dash")),
        ("34.发证日期", numbers.written_date(issued, form="dash")),
    ]
    half = wide / 2
    rows = []
    for left, right in zip(values[0::2], values[1::2], strict=True):
        cells: list[tuple[float, Runs, bool]] = []
        for name, runs in (left, right):
            cells += [(half * 0.36, name, True), (half * 0.64, runs, False)]
        rows.append((9.0, cells))
    return table(sheet, x, y, rows, label=Style("song", 8), value=Style("hei", 9.5), frame=_GREEN, line=0.2)


def _reg_values(
    job: Job, sheet: Sheet, cert_no: str, owner: str, owner_id: str, plate: str, when: date
) -> dict[str, Value]:
    car = job.facts.vehicle
    kind = next(mark.text for mark in sheet.marks if mark.field == "vehicle_type")
    return {
        "cert_no": cert_no,
        "owner": owner,
        "owner_id": owner_id,
        "plate": plate,
        "vehicle_type": kind,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": "混合动力" if "PHEV" in car.model_code else "电",
        "register_date": when.isoformat(),
    }


def reg_single(job: Job) -> Drawn:
    """Pages 1 and 2 of the booklet, each scanned by itself; never transferred."""
    facts, car = job.facts, job.facts.vehicle
    first, second = job.sheet(190, 262), job.sheet(190, 262)
    number = _cert_no(job)
    when = car.bought + timedelta(days=job.rng.randrange(1, 9))
    for sheet in (first, second):
        guilloche(sheet, 4, 4, 182, 254, (220, 234, 224), waves=44, paper=(250, 253, 250))
    first.text(95, 14, "中华人民共和国机动车登记证书", Style("song_bold", 15), align="c", spacing=0.05)
    barcode(first, 14, 26, 52, 8)
    first.text(176, 28, ["编号：", Run(number, "cert_no", Style("hei", 11))], Style("song", 10), align="r")
    first.text(95, 38, "注册登记摘要信息栏", Style("song", 10), align="c")
    owner: Runs = [Run(facts.person.name, "owner"), " / 居民身份证 / ", Run(facts.person.id_number, "owner_id")]
    y = _owner_block(
        first, 12, 45, 166, "I", owner, _OFFICE, day(when, "register_date", "dash"), Run(car.plate, "plate")
    )
    first.text(95, y + 4, "过户、转入登记摘要信息栏", Style("song", 10), align="c")
    y += 11
    for mark in ("II", "III", "IV", "V", "VI", "VII"):
        y = _owner_block(first, 12, y, 166, mark, "", "", "", "")
    first.text(95, 248, "第 1 页", Style("song", 8), align="c")
    second.text(95, 14, "注册登记机动车信息栏", Style("song", 11), align="c")
    y = _car_table(job, second, 12, 24, 166, car.bought - timedelta(days=job.rng.randrange(15, 90)), when)
    seals.put_square(second, 150, 111, ["河南省信阳市", "公安局交通", "警察支队"], side=22)
    second.rect(12, y + 4, 166, 34, line=0.2, fill=_GREEN)
    second.text(15, y + 7, "条 形 码", Style("song", 8.5))
    barcode(second, 44, y + 12, 90, 14)
    second.text(95, 248, "第 2 页", Style("song", 8), align="c")
    values = _reg_values(job, second, number, facts.person.name, facts.person.id_number, car.plate, when)
    return drawn("vehicle_reg_cert", "dew_single", [first, second], values)


def reg_spread(job: Job) -> Drawn:
    """The opened booklet after a transfer, and the page of later entries."""
    facts, car = job.facts, job.facts.vehicle
    spread, later = job.sheet(364, 258), job.sheet(182, 258)
    number = _cert_no(job)
    first_day = car.bought - timedelta(days=job.rng.randrange(300, 900))
    when = a_day(job.rng, car.bought, date(2026, 11, 18))
    old_plate = numbers.plate(job.rng)
    guilloche(spread, 3, 3, 358, 252, (222, 230, 236), waves=44, paper=(251, 252, 253))
    spread.line(182, 2, 182, 256, width=0.4, fill=(150, 150, 150))
    spread.text(18, 12, ["机动车登记证书编号　", Run(number, "cert_no", Style("hei", 12))], Style("song", 10))
    spread.text(91, 24, "注册登记摘要信息栏", Style("hei", 10), align="c")
    seller = facts.landlord
    owner = f"{seller.name}/居民身份证/{seller.id_number}"
    y = _owner_block(
        spread, 10, 31, 162, "I", owner, "信阳市公安局交警支队车辆管理所", f"{first_day:%Y-%m-%d}", old_plate
    )
    spread.text(91, y + 4, "转移登记摘要信息栏", Style("hei", 10), align="c")
    new = facts.person
    y = _owner_block(
        spread,
        10,
        y + 11,
        162,
        "II",
        [Run(new.name, "owner"), "/居民身份证/", Run(new.id_number, "owner_id")],
        "信阳市公安局交警支队车辆管理所",
        Run(f"{when:%Y-%m-%d}", "register_date"),
        Run(car.plate, "plate"),
    )
    for mark in ("III", "IV", "V", "VI", "VII"):
        y = _owner_block(spread, 10, y, 162, mark, "", "", "", "")
    spread.text(273, 12, "注册登记机动车信息栏", Style("hei", 10), align="c")
    _car_table(job, spread, 190, 22, 164, first_day - timedelta(days=40), first_day)
    seals.put_square(spread, 332, 109, ["河南省信阳市公", "安局交通警察支", "队车辆管理所"], side=23)
    spread.text(14, 248, "－1－", Style("song", 8))
    spread.text(346, 248, "－2－", Style("song", 8))
    later.text(91, 14, "登 记 栏", Style("hei", 13), align="c")
    bank = f"信阳{facts.dealer.name[2:5]}农村商业银行股份有限公司"
    settled = first_day + timedelta(days=260)
    entries = (
        f"抵押登记\n抵押权人姓名/名称：{bank}\n身份证明名称/号码：统一社会信用代码/{facts.dealer.uscc}\n"
        f"抵押登记日期：{first_day + timedelta(days=3):%Y-%m-%d}",
        f"解除抵押\n解除抵押日期：{settled:%Y-%m-%d}",
        f"转移登记\n机动车登记编号：{car.plate}\n获得方式：购买　使用性质：非营运\n登记日期：{when:%Y-%m-%d}",
    )
    y = 26.0
    for entry in entries:
        later.rect(10, y, 162, 44, line=0.2, fill=_GREEN)
        later.flow(14, y + 4, 110, entry, Style("hei", 9.5), leading=1.6)
        seals.put_square(later, 150, y + 24, ["河南省信阳市公", "安局交通警察支", "队车辆管理所"], side=20)
        y += 44
    later.rect(10, y, 162, 80, line=0.2, fill=_GREEN)
    later.text(91, 248, "－3－", Style("song", 8), align="c")
    values = _reg_values(job, spread, number, new.name, new.id_number, car.plate, when)
    return drawn("vehicle_reg_cert", "dew_spread", [spread, later], values)


LAYOUTS: Layouts = {"vehicle_reg_cert": {"dew_single": reg_single, "dew_spread": reg_spread}}
