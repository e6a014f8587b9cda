"""Papers of cars: invoice of a used car, register book, certificate of conformity."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.jay_common import firm, landline, on, serial, somebody
from samples.ornaments import cipher, qr_code
from samples.people import Org, Person, a_day
from samples.truth import Drawn, Value, drawn

_BROWN: Colour = (128, 66, 40)
_COLOURS = ("白", "灰", "黑", "蓝", "银", "红")


def _party(one: Person | Org) -> tuple[str, str, str, str]:
    if isinstance(one, Person):
        return one.name, one.id_number, one.address, one.phone
    return one.name, one.uscc, one.address, one.phone


def used_invoice(job: Job) -> Drawn:
    """二手车销售统一发票, 发票联 or 转移登记联, printed by machine on a brown form."""
    rng, facts = job.rng, job.facts
    car = facts.vehicle
    buyer = _party(facts.company.org if job.variant.holder_is == "company" else facts.person)
    seller = _party(facts.dealer if job.chance(0.3) else facts.landlord)
    market = firm(job, "二手车交易市场有限公司", "旧机动车交易有限公司")
    code, number = f"0410{rng.randrange(20, 27):02d}00{rng.randrange(10000):04d}", f"{rng.randrange(1, 10**7):08d}"
    day = a_day(rng, date(2024, 2, 1), date(2026, 11, 15))
    total = Decimal(rng.randrange(180, 1500) * 100)
    sheet = job.sheet(241, 165)
    ink, red = Style("song", 8.6, _BROWN), Style("hei", 10, (190, 50, 50))
    value = Style(rng.choice(["song", "hei", "kai"]), 9.4, (24, 24, 60))
    part = rng.choice(["发票联", "转移登记联", "出入库联"])
    sheet.text(120, 8, "二手车销售统一发票", Style("song_bold", 19, _BROWN), align="c", spacing=0.15)
    sheet.line(76, 17, 165, 17, width=0.4, fill=_BROWN)
    sheet.text(120, 18.5, part, Style("song", 12, _BROWN), align="c", spacing=0.6)
    sheet.text(176, 12, "发票代码", ink)
    sheet.text(192, 11.4, Run(code, "invoice_code"), red)
    sheet.text(176, 18, "发票号码", ink)
    sheet.text(192, 17.2, Run(number, "invoice_no"), red.sized(12))
    sheet.text(16, 20, ["开票日期　", Run(on(job, day, "dash", "padded"), "issue_date", value)], ink)
    y, high = 26.0, 8.6
    sheet.rect(14, y, 214, high * 3)
    machine: list[tuple[str, Runs]] = [
        ("机打代码", Run(code, "invoice_code")),
        ("机打号码", Run(number, "invoice_no")),
        ("机器编号", "66100" + serial(job, 7)),
    ]
    for row, (name, text) in enumerate(machine):
        sheet.cell((14, y + row * high, 24, high), name, ink, align="c")
        sheet.cell((38, y + row * high, 56, high), text, value)
    for x in (38, 94, 102):
        sheet.line(x, y, x, y + high * 3, fill=_BROWN)
    sheet.column((94, y, 8, high * 3), "税控码", ink)
    cipher(sheet, 106, y + 3, 46, 5, size=9)
    y += high * 3
    office = f"信阳市公安局交通警察支队车辆管理所{rng.choice(['', '', '羊山分所'])}"
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (high, _cells("买方单位/个人", Run(buyer[0], "buyer"), "单位代码/身份证号码", Run(buyer[1], "buyer_id"))),
        (high, _cells("买方单位/个人住址", buyer[2], "电　话", buyer[3])),
        (high, _cells("卖方单位/个人", Run(seller[0], "seller"), "单位代码/身份证号码", seller[1])),
        (high, _cells("卖方单位/个人住址", seller[2], "电　话", seller[3])),
        (
            high,
            [
                (26, "车牌照号"),
                (36, Run(car.plate, "plate")),
                (20, "登记证号"),
                (44, serial(job, 12)),
                (22, "车辆类型"),
                (66, "小型轿车" if "PHEV" in car.model_code else "小型新能源汽车"),
            ],
        ),
        (
            high,
            [
                (26, "车架号/车辆\n识别代码"),
                (50, Run(car.vin, "vin")),
                (20, "厂牌型号"),
                (46, Run(car.model, "model")),
                (26, "转入地车辆管\n理所名称"),
                (46, office),
            ],
        ),
        (
            high,
            [
                (26, "车价合计（大写）"),
                (108, "⊗" + in_words(total) if job.chance(0.4) else in_words(total, unit="圆")),
                (14, "小写"),
                (66, ["￥", Run(f"{total:.2f}", "total")]),
            ],
        ),
        (high, _cells("经营、拍卖单位", "", "纳税人识别号", "")),
        (high, _cells("二手车市场", market.name, "纳税人识别号", market.uscc)),
        (high, _cells("地　址", market.address, "电　话", market.phone)),
        (high, _cells("开户银行、账号", f"中国工商银行信阳支行 1718{serial(job, 12)}", "备　注", "")),
    ]
    for height, cells in rows:
        left = 14.0
        for place, (wide, runs) in enumerate(cells):
            sheet.rect(left, y, wide, height, fill=_BROWN, line=0.2)
            used = value if place % 2 else ink
            sheet.cell((left, y, wide, height), runs, used, align="l" if place % 2 else "c", pad=1)
            left += wide
        y += height
    sheet.text(18, y + 5, "开票单位（盖章）", ink)
    sheet.text(108, y + 5, f"开票人：{somebody(job)}", ink)
    sheet.text(172, y + 5, "备注：手写无效", ink)
    seals.put_oval(sheet, 68, y - 3, seals.SealText(market.name, market.uscc, "发票专用章"))
    values: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": day.isoformat(),
        "buyer": buyer[0],
        "buyer_id": buyer[1],
        "seller": seller[0],
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(total),
    }
    return drawn("used_vehicle_invoice", "jay_brown_form", [sheet], values)


def _cells(first: str, one: Runs, second: str, two: Runs) -> list[tuple[float, Runs]]:
    return [(32, first), (92, one), (32, second), (58, two)]


def register_book(job: Job) -> Drawn:
    """机动车登记证书: pages 1 and 2 side by side or one below the other; perhaps transferred once."""
    rng, facts = job.rng, job.facts
    car = facts.vehicle
    owner = facts.company.org if job.variant.holder_is == "company" else facts.person
    moved = job.chance(0.4)
    first = max(date(2021, 1, 4), car.bought - timedelta(days=rng.randrange(300, 700))) if moved else car.bought
    last = car.bought + timedelta(days=rng.randrange(0, 8))
    number = "4100" + serial(job, 8)
    hybrid = "PHEV" in car.model_code
    fuel = rng.choice(["汽油/电混合动力", "混合动力"]) if hybrid else "电"
    wide = job.chance(0.5)
    sheet = job.sheet(297, 210) if wide else job.sheet()
    label, value = Style("song", 8.4), Style(rng.choice(["song", "hei"]), 8.8)
    zone = (12.0, 14.0, 133.0) if wide else (30.0, 12.0, 150.0)
    x, y, width = zone
    sheet.text(x + width / 2, y, "中华人民共和国机动车登记证书", Style("song_bold", 13), align="c", spacing=0.1)
    sheet.text(x + width - 2, y + 8, ["编号：", Run(number, "cert_no", Style("hei", 11))], label, align="r")
    y += 15
    sheet.text(x + width / 2, y, "注册登记摘要信息栏", Style("hei", 10), align="c", spacing=0.2)
    y += 6
    step = 9.2 if wide else 7.2
    office = "河南省信阳市公安局交通警察支队"
    holder = facts.landlord if moved else owner
    y = _summary(sheet, x, y, width, "I", holder, office, first, car.plate, not moved, label, value)
    sheet.text(x + width / 2, y + 2, "转移登记摘要信息栏", Style("hei", 10), align="c", spacing=0.2)
    y += 8
    for place, roman in enumerate(("II", "III", "IV", "V")):
        if moved and place == 0:
            y = _summary(sheet, x, y, width, roman, owner, office, last, car.plate, True, label, value)
        else:
            y = _summary(sheet, x, y, width, roman, None, "", first, "", False, label, value)
    x, y = (152.0, 14.0) if wide else (30.0, y + 6)
    sheet.text(x + width / 2, y, "注册登记机动车信息栏", Style("hei", 10), align="c", spacing=0.2)
    sheet.text(x + width - 2, y, "第 2 页", label, align="r")
    y += 6
    made = first - timedelta(days=rng.randrange(20, 90))
    data: list[tuple[str, Runs]] = [
        ("5.车辆类型", Run(rng.choice(["小型轿车", "小型普通客车"]), "vehicle_type")),
        ("6.车辆品牌", car.brand),
        ("7.车辆型号", Run(car.model_code, "model")),
        ("8.车身颜色", rng.choice(_COLOURS)),
        ("9.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("10.国产/进口", "国产"),
        ("11.发动机号", Run(car.engine_no, "engine_no")),
        ("12.发动机型号", f"TZ{rng.randrange(160, 260)}XS{rng.choice('ABCD')}{rng.randrange(1, 90):02d}"),
        ("13.燃料种类", Run(fuel, "fuel")),
        ("14.排量/功率", f"{1498 if hybrid else '—'} ml/ {rng.randrange(60, 180)} kw"),
        ("15.制造厂名称", f"{car.brand}汽车工业有限公司"),
        ("16.转向形式", "方向盘"),
        ("17.轮　距", f"前 {rng.randrange(1480, 1640)} 后 {rng.randrange(1480, 1640)} mm"),
        ("18.轮胎数", "4"),
        ("19.轮胎规格", rng.choice(["215/55R17", "225/60R18", "205/60R16"])),
        ("20.钢板弹簧片数", "—"),
        ("21.轴　距", f"{rng.randrange(2550, 2950)} mm"),
        ("22.轴　数", "2"),
        ("23.外廓尺寸", f"{rng.randrange(4200, 4900)} × {rng.randrange(1760, 1930)} × {rng.randrange(1480, 1680)} mm"),
        ("25.总质量", f"{rng.randrange(1700, 2400)} kg"),
        ("27.核定载客", "5 人"),
        ("30.使用性质", rng.choice(["非营运", "非营运", "预约出租客运"])),
        ("31.车辆获得方式", "购买"),
        ("32.车辆出厂日期", made.isoformat()),
        ("33.发证机关章", ""),
        ("34.发证日期", (first + timedelta(days=1)).isoformat()),
    ]
    for place in range(0, len(data), 2):
        for side in (0, 1):
            name, runs = data[place + side]
            left = x + side * width / 2
            sheet.rect(left, y, width * 0.2, step, line=0.2)
            sheet.cell((left, y, width * 0.2, step), name, label.sized(7.4), pad=0.8)
            sheet.rect(left + width * 0.2, y, width * 0.3, step, line=0.2)
            sheet.cell((left + width * 0.2, y, width * 0.3, step), runs, value)
        y += step
    seals.put_square(sheet, x + width * 0.36, y - 6, ["信阳市公", "安局交通", "警察支队"], side=17)
    kind = next(run.text for _, run in data if isinstance(run, Run) and run.field == "vehicle_type")
    values: dict[str, Value] = {
        "cert_no": number,
        "owner": owner.name,
        "owner_id": _party(owner)[1],
        "plate": car.plate,
        "vehicle_type": kind,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": (last if moved else first).isoformat(),
    }
    return drawn("vehicle_reg_cert", "jay_two_pages", [sheet], values)


def _summary(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    roman: str,
    owner: Person | Org | None,
    office: str,
    day: date,
    plate: str,
    valid: bool,
    label: Style,
    value: Style,
) -> float:
    """One block of the summary; `valid`: the block that counts."""
    names = ("owner", "owner_id", "register_date", "plate") if valid else ("", "", "", "plate")
    first: list[Runs] = ["", "", "", ""]
    if owner is not None:
        name, number, _, _ = _party(owner)
        paper = "居民身份证" if isinstance(owner, Person) else "统一社会信用代码"
        first = [
            [Run(name, names[0]), f" / {paper} / ", Run(number, names[1])],
            office,
            Run(day.isoformat(), names[2]),
            Run(plate, names[3]),
        ]
    sheet.rect(x, y, 8, 20, line=0.2)
    sheet.cell((x, y, 8, 20), roman, label, align="c")
    rest = width - 8
    sheet.rect(x + 8, y, 46, 10, line=0.2)
    sheet.cell((x + 8, y, 46, 10), "1.机动车所有人/身份证明名称/号码", label.sized(7.4), pad=0.8)
    sheet.rect(x + 54, y, rest - 46, 10, line=0.2)
    sheet.cell((x + 54, y, rest - 46, 10), first[0], value, pad=0.8)
    shares = (14.0, (rest - 56) * 0.42, 14.0, (rest - 56) * 0.27, 28.0, (rest - 56) * 0.31)
    texts: tuple[Runs, ...] = ("2.登记\n机关", first[1], "3.登记\n日期", first[2], "4.机动车登记编号", first[3])
    left = x + 8
    for place, (wide, text) in enumerate(zip(shares, texts, strict=True)):
        sheet.rect(left, y + 10, wide, 10, line=0.2)
        sheet.cell((left, y + 10, wide, 10), text, value if place % 2 else label.sized(7.4), pad=0.7)
        left += wide
    return y + 20


def conformity(job: Job) -> Drawn:
    """机动车整车出厂合格证."""
    rng, car = job.rng, job.facts.vehicle
    sheet = job.sheet()
    maker = firm(job, "新能源汽车制造有限公司", "汽车工业有限公司", "客车股份有限公司")
    cert_no = rng.choice(["WEK", "WDS", "YHM"]) + f"{rng.randrange(1, 9)}" + serial(job, 10)
    day = car.bought - timedelta(days=rng.randrange(12, 80))
    hybrid = "PHEV" in car.model_code
    fuel = rng.choice(["汽油/电混合动力", "插电式混合动力"]) if hybrid else rng.choice(["纯电动", "电"])
    form = job.date_form("padded", "dash", "plain")
    sheet.rect(16, 16, 178, 252, line=0.6, fill=(40, 96, 84))
    sheet.rect(18, 18, 174, 248, line=0.2, fill=(40, 96, 84))
    sheet.text(105, 25, "机动车整车出厂合格证", Style("song_bold", 20, (30, 84, 72)), align="c", spacing=0.2)
    label, value = Style("song", 9.2), Style(rng.choice(["song", "hei"]), 9.6)
    qr_code(sheet, 168, 42, 19)
    rows: list[tuple[tuple[str, Runs], ...]] = [
        (
            ("1.合格证编号", Run(cert_no, "cert_no")),
            ("2.发证日期", Run(numbers.written_date(day, form=form), "issue_date")),
        ),
        (("3.车辆制造企业名称", Run(maker.name, "maker")),),
        (("4.车辆品牌/车辆名称", f"{car.brand}牌/{car.vehicle_type}"),),
        (("5.车辆型号", Run(car.model_code, "model")), ("7.车身颜色", rng.choice(_COLOURS) + "色")),
        (("6.车辆识别代号/车架号", Run(car.vin, "vin")),),
        (("8.底盘型号/底盘ID", "/"), ("9.底盘合格证编号", "/")),
        (("10.发动机型号", f"TZ{rng.randrange(160, 260)}XY{rng.randrange(100, 900)}"), ("11.发动机号", car.engine_no)),
        (("12.燃料种类", Run(fuel, "fuel")), ("13.排放标准", "GB18352.6—2016国Ⅵ" if hybrid else "/")),
        (("14.排量(ml)", "1498" if hybrid else "0"), ("15.功率(kW)", f"{rng.randrange(70, 180)}")),
        (
            ("16.外廓尺寸(mm)", f"{rng.randrange(4200, 4900)}×{rng.randrange(1760, 1930)}×{rng.randrange(1480, 1680)}"),
            ("17.货厢内部尺寸(mm)", "/"),
        ),
        (("18.钢板弹簧片数", "-/-"), ("19.轮胎数", "4")),
        (("20.轮胎规格", rng.choice(["215/55R17", "225/60R18", "205/60R16"])), ("21.轮距(前/后)(mm)", "1545/1550")),
        (("22.轴距(mm)", f"{rng.randrange(2550, 2950)}"), ("23.轴荷(kg)", "980/1020")),
        (("24.轴数", "2"), ("25.转向形式", "方向盘")),
        (("26.总质量(kg)", f"{rng.randrange(1900, 2400)}"), ("27.整备质量(kg)", f"{rng.randrange(1400, 1890)}")),
        (("30.驾驶室准乘人数(人)", "/"), ("32.额定载客(人)", "5")),
        (
            ("33.最高设计车速(km/h)", f"{rng.choice([150, 160, 180])}"),
            ("34.车辆制造日期", _before(day, rng.randrange(1, 6), form)),
        ),
    ]
    y = 66.0
    for row in rows:
        left, wide = 22.0, 166.0 / len(row)
        for name, runs in row:
            sheet.text(left, y, name, label)
            at = left + (46 if len(row) == 1 else 41)
            sheet.text(at, y - 0.3, runs, value)
            sheet.line(at - 1, y + 4.6, left + wide - 4, y + 4.6, width=0.15)
            left += wide
        y += 8.7
    sheet.text(22, y + 1, "备注：", label)
    sheet.flow(
        34,
        y + 1,
        150,
        f"该车型已列入《道路机动车辆生产企业及产品公告》第{rng.randrange(330, 400)}批；驱动电机型号见铭牌；"
        f"储能装置种类：{rng.choice(['磷酸铁锂', '三元锂离子'])}蓄电池。",
        label,
        leading=1.4,
    )
    sheet.text(22, y + 17, "车辆制造企业信息：", label)
    sheet.text(
        22,
        y + 23,
        f"本产品经过检验，符合 Q/{rng.choice(['ZL', 'QT', 'CJ'])}J{rng.randrange(10, 99):03d}—2022 的要求，特此证明。",
        label,
    )
    sheet.text(22, y + 29, f"生产地址：{maker.address}　　服务电话：{landline(job)}", label)
    seals.put_round(sheet, 158, y + 20, seals.SealText(maker.name, "合格证专用章"), diameter=38)
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "maker": maker.name,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": day.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "jay_green_frame", [sheet], values)


def _before(day: date, days: int, form: str) -> str:
    return numbers.written_date(day - timedelta(days=days), form=form)


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {"jay_brown_form": used_invoice},
    "vehicle_reg_cert": {"jay_two_pages": register_book},
    "vehicle_conformity_cert": {"jay_green_frame": conformity},
}
