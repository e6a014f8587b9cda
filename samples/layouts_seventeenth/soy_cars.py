"""机动车登记证书."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, day, digits, st
from samples.ornaments import guilloche
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_POLICE = "河南省信阳市公安局交通警察支队"
_BROWN: Colour = (120, 70, 40)


def _bars(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    left = x
    while left < x + width:
        thick = sheet.rng.choice((0.25, 0.25, 0.5, 0.75))
        sheet.fill(left, y, thick, height, (20, 20, 20))
        left += thick + sheet.rng.choice((0.3, 0.3, 0.6))


def _fuel(vehicle_type: str) -> str:
    return "混合动力" if "混合" in vehicle_type else "电"


def _specs(job: Job, label: Style, fuel: str, made: date, *, style: Style) -> Rows:
    """The block of the vehicle's data, two pairs a row."""
    car, rng = job.facts.vehicle, job.rng

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, style)

    pairs: list[tuple[str, Runs]] = [
        ("5.车辆类型", v(car.vehicle_type, "vehicle_type")),
        ("6.车辆品牌", v(f"{car.brand}牌")),
        ("7.车辆型号", v(car.model_code, "model")),
        ("8.车身颜色", v(rng.choice("白黑灰红蓝银"))),
        ("9.车辆识别代号/车架号", v(car.vin, "vin")),
        ("10.国产/进口", v("国产")),
        ("11.发动机号", v(car.engine_no, "engine_no")),
        ("12.发动机型号", v(f"TZ{rng.randrange(180, 240)}XS{rng.randrange(100, 999)}")),
        ("13.燃料种类", v(fuel, "fuel")),
        ("14.排量/功率", v(f"—— ml/ {rng.randrange(70, 190)} kw")),
        ("15.制造厂名称", v(f"{car.brand}汽车有限公司")),
        ("16.转向形式", v("方向盘")),
        ("17.轮距", v(f"前 {rng.randrange(1520, 1640)} 后 {rng.randrange(1520, 1640)} mm")),
        ("18.轮胎数", v("4")),
        ("19.轮胎规格", v(rng.choice(["215/55R17", "235/50R19", "205/60R16"]))),
        ("20.钢板弹簧片数", v("后轴 -- 片")),
        ("21.轴距", v(f"{rng.randrange(2600, 2980)} mm")),
        ("22.轴数", v("2")),
        (
            "23.外廓尺寸",
            v(f"长 {rng.randrange(4300, 4950)} 宽 {rng.randrange(1780, 1950)} 高 {rng.randrange(1480, 1690)} mm"),
        ),
        ("24.货厢内部尺寸", v("长 -- 宽 -- 高 -- mm")),
        ("25.总质量", v(f"{rng.randrange(1900, 2600)} kg")),
        ("26.核定载质量", v("-- kg")),
        ("27.核定载客", v("5 人")),
        ("28.准牵引总质量", v("-- kg")),
        ("29.驾驶室载客", v("-- 人")),
        ("30.使用性质", v("非营运")),
        ("31.车辆获得方式", v("购买")),
        ("32.车辆出厂日期", v(f"{made:%Y-%m-%d}")),
    ]
    rows: Rows = []
    for at in range(0, len(pairs), 2):
        (left, one), (right, two) = pairs[at], pairs[at + 1]
        rows.append(
            (
                9.6,
                [
                    (23, Run(left, "", label), False),
                    (41, one, False),
                    (23, Run(right, "", label), False),
                    (31, two, False),
                ],
            )
        )
    return rows


def regcert_spread(job: Job) -> Drawn:
    """Pages 1 and 2 side by side as the copier shows the open book; the car has been passed on once."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    car, company = facts.vehicle, job.variant.holder_is == "company"
    first_day = car.bought - timedelta(days=rng.randrange(200, 500))
    moved = a_day(rng, first_day + timedelta(days=120), date(2026, 11, 15))
    owner, number = (
        (facts.company.org.name, facts.company.org.uscc) if company else (facts.person.name, facts.person.id_number)
    )
    proof = "统一社会信用代码" if company else "居民身份证"
    cert, old_plate, fuel = f"41{digits(job, 10)}", numbers.plate(rng), _fuel(car.vehicle_type)
    label, fill = st(7.2), st(8.6, "hei")
    for left in (9, 150):
        guilloche(sheet, left, 8, 138, 194, (236, 226, 208), waves=40, paper=(254, 252, 246))
        sheet.rect(left, 8, 138, 194, line=0.3, fill=_BROWN)
    sheet.line(148.5, 4, 148.5, 206, width=0.2, fill=(170, 170, 170))
    _bars(sheet, 20, 13, 46, 9)
    sheet.text(128, 15, ["编号：", Run(cert, "cert_no", st(11, "hei"))], st(9), align="r")
    sheet.text(78, 27, "注册登记摘要信息栏", st(12, "song_bold"), align="c", spacing=0.1)
    old = f"{facts.landlord.name}/居民身份证/{facts.landlord.id_number}"
    rows: Rows = [
        (13, [(6, "Ⅰ", True), (32, "1.机动车所有人/身份证明名称/号码", False), (88, Run(old, "", fill), False)]),
        (
            11,
            [
                (18, "2.登记机关", False),
                (40, Run(_POLICE, "", fill), False),
                (14, "3.登记日期", False),
                (20, Run(f"{first_day:%Y-%m-%d}", "", fill), False),
                (14, "4.机动车登记编号", False),
                (20, Run(old_plate, "", fill), False),
            ],
        ),
    ]
    y = table(sheet, 15, 37, rows, label=label, value=label, frame=_BROWN)
    sheet.text(78, y + 5, "转移登记摘要信息栏", st(12, "song_bold"), align="c", spacing=0.1)
    y += 15
    new: list[str | Run] = [Run(owner, "owner", fill), Run(f"/{proof}/", "", fill), Run(number, "owner_id", fill)]
    for step, numeral in enumerate("ⅡⅢⅣⅤⅥ"):
        here = step == 0
        rows = [
            (12, [(6, numeral, True), (32, "机动车所有人/身份证明名称/号码", False), (88, new if here else "", False)]),
            (
                11,
                [
                    (18, "登记机关", False),
                    (40, Run(_POLICE, "", fill) if here else "", False),
                    (14, "登记日期", False),
                    (20, day(moved, "register_date", "dash", fill) if here else "", False),
                    (14, "机动车登记编号", False),
                    (20, Run(car.plate, "plate", fill) if here else "", False),
                ],
            ),
        ]
        y = table(sheet, 15, y, rows, label=label, value=label, frame=_BROWN)
    sheet.text(78, 196, "第 1 页", st(7), align="c")
    sheet.text(219, 12, "注册登记机动车信息栏", st(12, "song_bold"), align="c", spacing=0.1)
    y = table(
        sheet,
        160,
        20,
        _specs(job, label, fuel, first_day - timedelta(days=40), style=fill),
        label=label,
        value=label,
        frame=_BROWN,
    )
    sheet.rect(160, y, 64, 34, fill=_BROWN)
    sheet.text(162, y + 2, "33.发证机关章", label)
    sheet.rect(224, y, 54, 34, fill=_BROWN)
    sheet.text(226, y + 2, "34.发证日期", label)
    sheet.text(232, y + 14, f"{first_day:%Y-%m-%d}", fill)
    seals.put_square(sheet, 194, y + 19, ("河南省信", "阳市公安", "局交通警", "察支队"), side=23)
    sheet.text(219, 196, "第 2 页", st(7), align="c")
    values: dict[str, Value] = {
        "cert_no": cert,
        "owner": owner,
        "owner_id": number,
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": moved.isoformat(),
    }
    return drawn("vehicle_reg_cert", "soy_regcert_spread", [sheet], values)


def regcert_pages(job: Job) -> Drawn:
    """Each page on a sheet of its own, first owner, with a mortgage entered and lifted on the third page."""
    front, data, more = job.sheet(148, 210), job.sheet(148, 210), job.sheet(148, 210)
    facts, rng = job.facts, job.rng
    car, company = facts.vehicle, job.variant.holder_is == "company"
    given = min(car.bought + timedelta(days=rng.randrange(2, 15)), date(2026, 11, 20))
    owner, number = (
        (facts.company.org.name, facts.company.org.uscc) if company else (facts.person.name, facts.person.id_number)
    )
    proof = "统一社会信用代码证书" if company else "居民身份证"
    cert, fuel = f"41{digits(job, 10)}", _fuel(car.vehicle_type)
    label, fill = st(7.6), st(9, "song")
    for sheet in (front, data, more):
        sheet.fill(0, 0, 148, 210, (252, 250, 244))
    front.text(74, 14, "中华人民共和国机动车登记证书", st(15, "song_bold"), align="c")
    front.text(18, 26, ["机动车登记证书编号　", Run(cert, "cert_no", st(11, "hei_bold"))], st(9.5))
    _bars(front, 88, 24, 42, 8)
    rows: Rows = [
        (
            14,
            [
                (34, "1.机动车所有人/身份证明名称/号码", False),
                (86, [Run(owner, "owner"), f" / {proof} / ", Run(number, "owner_id")], False),
            ],
        ),
        (
            12,
            [
                (20, "2.登记机关", False),
                (50, _POLICE, False),
                (22, "3.登记日期", False),
                (28, day(given, "register_date", "dash"), False),
            ],
        ),
        (11, [(34, "4.机动车登记编号", False), (86, Run(car.plate, "plate"), False)]),
    ]
    styled: Rows = [
        (h, [(w, Run(r, "", label) if isinstance(r, str) and r[0].isdigit() else r, False) for w, r, _ in cells])
        for h, cells in rows
    ]
    y = table(front, 14, 38, styled, label=label, value=fill)
    front.text(74, y + 5, "过户、转入登记摘要信息栏", st(11, "song_bold"), align="c")
    y += 14
    for _ in range(4):
        y = table(
            front,
            14,
            y,
            [
                (10, [(34, "机动车所有人/身份证明名称/号码", False), (86, "", False)]),
                (10, [(20, "登记机关", False), (50, "", False), (22, "登记日期", False), (28, "", False)]),
            ],
            label=label,
            value=label,
        )
    front.text(74, 201, "－1－", st(8), align="c")
    data.text(74, 8, "注册登记机动车信息栏", st(12, "song_bold"), align="c")
    y = table(
        data, 15, 17, _specs(job, label, fuel, car.bought - timedelta(days=25), style=fill), label=label, value=label
    )
    data.text(17, y + 3, "33.发证机关章", label)
    data.text(80, y + 3, ["34.发证日期　", Run(f"{given:%Y-%m-%d}", "", fill)], label)
    data.rect(15, y, 118, 36)
    seals.put_square(data, 52, y + 19, ("信阳市公安局", "交通警察支队", "车辆管理所"), side=25)
    data.text(74, 201, "－2－", st(8), align="c")
    more.text(74, 10, "登记栏", st(13, "song_bold"), align="c", spacing=0.5)
    pledged = given + timedelta(days=1)
    bank = "信阳惠民农村商业银行股份有限公司"
    entries = [
        "抵押登记",
        f"抵押权人姓名/名称：{bank}",
        f"身份证明名称/号码：统一社会信用代码/{numbers.uscc(rng)}",
        f"抵押登记日期：{pledged:%Y-%m-%d}",
    ]
    if job.chance(0.6):
        lifted = max(pledged, min(pledged + timedelta(days=rng.randrange(200, 700)), date(2026, 11, 20)))
        entries += ["", "解除抵押", f"解除抵押日期：{lifted:%Y-%m-%d}"]
    y = 25.5
    for entry in entries:
        more.text(18, y, entry, fill)
        y += 8.6
    for rule in range(20):
        more.line(14, 22 + rule * 8.6, 134, 22 + rule * 8.6, width=0.12, fill=(190, 180, 170))
    seals.put_square(more, 112, 52, ("信阳市公安局", "交通警察支队", "车辆管理所"), side=22)
    more.text(74, 201, "－3－", st(8), align="c")
    values: dict[str, Value] = {
        "cert_no": cert,
        "owner": owner,
        "owner_id": number,
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": given.isoformat(),
    }
    return drawn("vehicle_reg_cert", "soy_regcert_pages", [front, data, more], values)


LAYOUTS: Layouts = {"vehicle_reg_cert": {"soy_regcert_spread": regcert_spread, "soy_regcert_pages": regcert_pages}}
