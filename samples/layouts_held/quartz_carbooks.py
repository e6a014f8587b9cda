"""Car papers of the police and the maker: driving licence, registration book, conformity certificate."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, ornaments, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.quartz_common import DOTS, GREEN, figures, owner_of, pen, rows, someone
from samples.people import RECEIVED, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_POLICE = "信阳市公安局交通警察支队"


def _fuel(job: Job) -> str:
    return "汽油/电混合动力" if "混合" in job.facts.vehicle.vehicle_type else "电"


def licence(job: Job) -> Drawn:
    """行驶证: main leaf and second leaf copied side by side on a landscape half sheet."""
    sheet, rng, car = job.sheet(210, 148), job.rng, job.facts.vehicle
    owner, _, address = owner_of(job)
    registered = car.bought + timedelta(days=rng.randrange(0, 4))
    issued = registered if job.chance(0.6) else a_day(rng, registered, RECEIVED - timedelta(days=2))
    kind = rng.choice(["小型轿车", "小型普通客车", "小型越野客车"])
    use = "非营运" if job.chance(0.8) else rng.choice(["预约出租客运", "租赁"])
    x, y, wide, high = 9 + rng.uniform(-2, 2), 28 + rng.uniform(-6, 6), 94.0, 68.0
    for left in (x, x + 98):
        sheet.fill(left, y, wide, high, (240, 244, 236))
        ornaments.guilloche(sheet, left, y, wide, high, (214, 226, 214), waves=12)
        sheet.rect(left, y, wide, high, fill=(150, 160, 150))
    small, english, value = Style("song", 7.2), Style("song", 4.8), Style("hei", 9)
    sheet.text(x + 47, y + 3, "中华人民共和国机动车行驶证", Style("hei", 11), align="c")
    sheet.text(x + 47, y + 8, "Vehicle License of the People's Republic of China", Style("song", 6), align="c")
    places: list[tuple[float, float, str, str, Runs, float]] = [
        (3, 13, "号牌号码", "Plate No.", Run(car.plate, "plate"), 30),
        (48, 13, "车辆类型", "Vehicle Type", Run(kind, "vehicle_type"), 30),
        (3, 20, "所有人", "Owner", Run(owner, "owner"), 71),
        (3, 27, "住 址", "Address", Run(address, "address"), 71),
        (3, 36, "使用性质", "Use Character", Run(use, "use_nature"), 20),
        (43, 36, "品牌型号", "Model", Run(car.model, "model"), 34),
        (35, 43, "车辆识别代号", "VIN", Run(car.vin, "vin"), 40),
        (35, 50, "发动机号码", "Engine No.", Run(car.engine_no, "engine_no"), 40),
        (35, 58, "注册日期", "Register Date", Run(f"{registered:%Y-%m-%d}", "register_date"), 18),
        (64, 58, "发证日期", "Issue Date", Run(f"{issued:%Y-%m-%d}", "issue_date"), 18),
    ]
    for dx, dy, name, latin, runs, room in places:
        sheet.text(x + dx, y + dy, name, small)
        sheet.text(x + dx, y + dy + 2.9, latin, english)
        step = 17.0 if len(name) > 4 else 14.0 if room != 18 else 11.5
        size = 7.4 if room == 18 else 9
        sheet.cell((x + dx + step, y + dy - 1.2, room + 3, 7.4), runs, value.sized(size), pad=0.3, leading=1.05)
    seals.put_square(sheet, x + 17, y + 54, ["信阳市公", "安局交通", "警察支队"], side=21)
    second = x + 98
    holds: list[tuple[str, str]] = [
        ("号牌号码", car.plate),
        ("档案编号", f"41{figures(job, 10)}"),
        ("核定载人数", "5人"),
        ("总质量", f"{rng.randrange(1800, 2600)}kg"),
        ("整备质量", f"{rng.randrange(1300, 1790)}kg"),
        ("核定载质量", "--"),
        ("外廓尺寸", f"{rng.randrange(4200, 4900)}×{rng.randrange(1760, 1930)}×{rng.randrange(1480, 1700)}mm"),
        ("准牵引总质量", "--"),
        ("备注", "纯电动" if _fuel(job) == "电" else "插电式混合动力"),
        ("检验记录", f"检验有效期至{issued.year + 2}年{issued.month:02d}月{rng.choice(['豫S', '豫S(51)'])}"),
    ]
    for place, (name, text) in enumerate(holds):
        row, column = (place // 2, place % 2) if place < 6 else (place - 3, 0)
        sheet.text(second + 3 + column * 46, y + 5 + row * 9, name, small)
        sheet.text(second + (17 if column == 0 else 18) + 3 + column * 46, y + 4.6 + row * 9, text, value.sized(8.2))
    sheet.text(second + 90, y + 62, f"*{figures(job, 13)}*", Style("song", 7), align="r")
    sheet.text(
        20,
        118,
        f"车主确认复印属实　{someone(job)}（代）　{RECEIVED.year}-{RECEIVED.month}-{rng.randrange(1, 23)}",
        pen(job, 12),
    )
    values: dict[str, Value] = {
        "plate": car.plate,
        "vehicle_type": kind,
        "owner": owner,
        "address": address,
        "use_nature": use,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "register_date": registered.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn("vehicle_license", "quartz_licence", [sheet], values)


def reg_cert(job: Job) -> Drawn:
    """登记证书: summary of registrations (some with a transfer) above, numbered particulars below."""
    sheet, rng, car = job.sheet(182, 257), job.rng, job.facts.vehicle
    owner, number, _ = owner_of(job)
    first = car.bought + timedelta(days=rng.randrange(1, 6))
    moved = job.chance(0.45) and first < RECEIVED - timedelta(days=60)
    last = a_day(rng, first + timedelta(days=30), RECEIVED - timedelta(days=5)) if moved else first
    before = job.facts.landlord
    cert, fuel = figures(job, 12), _fuel(job)
    old_plate = numbers.plate(rng) if moved else car.plate
    kind = rng.choice(["小型轿车", "小型普通客车"])
    sheet.fill(6, 6, 170, 245, GREEN)
    ornaments.guilloche(sheet, 6, 6, 170, 245, (220, 236, 222), waves=28)
    sheet.text(91, 12, "机动车登记证书", Style("hei_bold", 17), align="c", spacing=0.15)
    sheet.text(162, 22, ["机动车登记证书编号 ", Run(cert, "cert_no", Style("hei", 11))], Style("song", 9), align="r")
    label, value = Style("song", 8.2), Style("song", 9.6, DOTS)

    def mark(text: str, name: str) -> str | Run:
        return text if moved else Run(text, name)

    who, who_id = (before.name, before.id_number) if moved else (owner, number)
    id_kind = "统一社会信用代码" if job.variant.holder_is == "company" else "居民身份证"
    who_text: list[str | Run] = [
        mark(who, "owner"),
        f"／{'居民身份证' if moved else id_kind}／",
        mark(who_id, "owner_id"),
    ]
    rules: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (7, [(142, "注 册 登 记 摘 要 信 息 栏", True)]),
        (9, [(52, "Ⅰ1.机动车所有人/身份证明名称/号码", True), (90, who_text, False)]),
        (
            9,
            [
                (18, "2.登记机关", True),
                (44, _POLICE, False),
                (16, "3.登记日期", True),
                (24, mark(f"{first:%Y-%m-%d}", "register_date"), False),
                (16, "4.登记编号", True),
                (24, mark(old_plate, "plate"), False),
            ],
        ),
        (7, [(142, "转 移 登 记 摘 要 信 息 栏", True)]),
    ]
    after: list[str | Run] = [Run(owner, "owner"), f"／{id_kind}／", Run(number, "owner_id")] if moved else [""]
    rules += [
        (9, [(52, "Ⅱ机动车所有人/身份证明名称/号码", True), (90, after if moved else "", False)]),
        (
            9,
            [
                (18, "登记机关", True),
                (44, _POLICE if moved else "", False),
                (16, "登记日期", True),
                (24, Run(f"{last:%Y-%m-%d}", "register_date") if moved else "", False),
                (16, "登记编号", True),
                (24, Run(car.plate, "plate") if moved else "", False),
            ],
        ),
        (9, [(52, "Ⅲ机动车所有人/身份证明名称/号码", True), (90, "", False)]),
        (
            9,
            [
                (18, "登记机关", True),
                (44, "", False),
                (16, "登记日期", True),
                (24, "", False),
                (16, "登记编号", True),
                (24, "", False),
            ],
        ),
        (7, [(142, "注 册 登 记 机 动 车 信 息 栏", True)]),
    ]
    pairs: list[tuple[str, Runs]] = [
        ("5.车辆类型", Run(kind, "vehicle_type")),
        ("6.车辆品牌", car.brand + "牌"),
        ("7.车辆型号", Run(car.model_code, "model")),
        ("8.车身颜色", rng.choice(["白", "灰", "黑", "蓝"])),
        ("9.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("10.国产/进口", "国产"),
        ("11.发动机号", Run(car.engine_no, "engine_no")),
        ("12.发动机型号", f"TZ{figures(job, 3)}XY"),
        ("13.燃料种类", Run(fuel, "fuel")),
        ("14.排量/功率", f"-- ml／{rng.randrange(70, 180)} kW"),
        ("15.制造厂名称", f"河南{car.brand}汽车有限公司"),
        ("16.转向形式", "方向盘"),
        ("17.轮距", f"前{rng.randrange(1500, 1640)} 后{rng.randrange(1500, 1640)} mm"),
        ("18.轮胎数", "4"),
        ("19.轮胎规格", "215/55R17"),
        ("20.钢板弹簧片数", "--"),
        ("21.轴距", f"{rng.randrange(2500, 2950)} mm"),
        ("22.轴数", "2"),
        ("27.核定载客", "5 人"),
        ("32.车辆出厂日期", f"{car.bought - timedelta(days=40):%Y-%m-%d}"),
    ]
    for left, right in zip(pairs[::2], pairs[1::2], strict=True):
        rules.append((8.4, [(29, left[0], True), (50, left[1], False), (25, right[0], True), (38, right[1], False)]))
    rules.append(
        (
            24,
            [(29, "34.发证机关章", True), (50, "", False), (25, "35.发证日期", True), (38, f"{first:%Y-%m-%d}", False)],
        )
    )
    bottom = table(sheet, 20, 29, rules, label=label, value=value, frame=(90, 120, 96))
    seals.put_round(sheet, 74, bottom - 12, seals.SealText(_POLICE, "车辆管理所"), diameter=32)
    values: dict[str, Value] = {
        "cert_no": cert,
        "owner": owner,
        "owner_id": number,
        "plate": car.plate,
        "vehicle_type": kind,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": last.isoformat(),
    }
    return drawn("vehicle_reg_cert", "quartz_reg_cert", [sheet], values, tolerated={"model": (car.model,)})


def conformity(job: Job) -> Drawn:
    """机动车整车出厂合格证: two columns of numbered items filled by a pin printer, the maker's seal at the foot."""
    sheet, rng, car = job.sheet(210, 297), job.rng, job.facts.vehicle
    maker = f"{rng.choice(['河南', '湖北', '安徽'])}{car.brand}{rng.choice(['新能源汽车', '汽车制造', '汽车'])}有限公司"
    made = car.bought - timedelta(days=rng.randrange(12, 120))
    cert, fuel = f"W{rng.choice('ABCDL')}{rng.choice('EGKT')}{figures(job, 2)}{figures(job, 10)}", _fuel(job)
    form = rng.choice(["plain", "padded"])
    sheet.rect(12, 12, 186, 262, line=0.7)
    ornaments.guilloche(sheet, 13, 13, 184, 34, (232, 224, 206), waves=6)
    sheet.text(105, 20, "机动车整车出厂合格证", Style("hei_bold", 21), align="c", spacing=0.15)
    ornaments.qr_code(sheet, 172, 18, 21)
    label, value = Style("song", 9.4), Style("hei", 10, DOTS)
    shift = rng.uniform(-1.0, 1.4)
    singles: list[tuple[str, Runs]] = [
        ("1.合格证编号", Run(cert, "cert_no")),
        ("2.发证日期", Run(numbers.written_date(made, form=form), "issue_date")),
        ("3.车辆制造企业名称", Run(maker, "maker")),
        ("4.车辆品牌/车辆名称", f"{car.brand}牌　{car.vehicle_type}"),
        ("5.车辆型号", Run(car.model_code, "model")),
        ("6.车辆识别代号/车架号", Run(car.vin, "vin")),
        ("7.车身颜色", rng.choice(["珍珠白", "极光灰", "曜石黑"])),
        ("8.底盘型号/底盘ID", "--"),
        ("9.底盘合格证编号", "--"),
    ]
    y = rows(sheet, 20, 54, 168, singles, label, value, label_w=46 + shift, gap=2.6, colon="：")
    doubles: list[tuple[tuple[str, Runs], tuple[str, Runs]]] = [
        (("10.发动机型号", f"TZ{figures(job, 3)}XY"), ("11.发动机号", car.engine_no)),
        (("12.燃料种类", Run(fuel, "fuel")), ("13.排量和功率(ml/kW)", f"--/{rng.randrange(60, 170)}")),
        (("14.排放标准", "--" if fuel == "电" else "GB18352.6-2016国Ⅵ"), ("15.油耗", "--")),
        (
            ("16.外廓尺寸(mm)", f"{rng.randrange(4200, 4900)} {rng.randrange(1760, 1930)} 1560"),
            ("17.货厢内部尺寸(mm)", "--"),
        ),
        (("18.钢板弹簧片数(片)", "--/--"), ("19.轮胎数", "4")),
        (("20.轮胎规格", "215/55 R17"), ("21.轮距(前/后)(mm)", "1570/1575")),
        (("22.轴距(mm)", f"{rng.randrange(2500, 2950)}"), ("23.轴荷(kg)", "910/880")),
        (("24.轴数", "2"), ("25.转向形式", "方向盘")),
        (("26.总质量(kg)", f"{rng.randrange(1800, 2500)}"), ("27.整备质量(kg)", f"{rng.randrange(1300, 1790)}")),
        (("28.额定载质量(kg)", "--"), ("32.额定载客(人)", "5")),
        (("33.最高设计车速(km/h)", "150"), ("34.车辆制造日期", numbers.written_date(made, form=form))),
    ]
    for one, two in doubles:
        sheet.text(20, y, one[0] + "：", label)
        sheet.text(62 + shift, y, one[1], value)
        sheet.text(108, y, two[0] + "：", label)
        sheet.text(150 + shift, y, two[1], value)
        y += 8.0
    sheet.line(16, y, 194, y)
    sheet.flow(
        20,
        y + 3,
        168,
        f"备注：经检验，本产品符合 Q/{car.model_code[:3]} 001-{made.year - 1} 的要求，特此证明。"
        f"动力电池生产企业：{job.facts.company.org.name}。",
        label,
        leading=1.5,
    )
    sheet.text(20, y + 20, "车辆生产企业信息：以上信息由生产企业负责", label)
    sheet.text(190, y + 28, maker, label, align="r")
    sheet.text(20, y + 28, f"检验员　{someone(job)}", label)
    seals.put_round(sheet, 158, y + 24, seals.SealText(maker, "合格证专用章"), diameter=38)
    values: dict[str, Value] = {
        "cert_no": cert,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": made.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "quartz_conformity", [sheet], values, tolerated={"model": (car.model,)})


LAYOUTS: Layouts = {
    "vehicle_license": {"quartz_licence": licence},
    "vehicle_reg_cert": {"quartz_reg_cert": reg_cert},
    "vehicle_conformity_cert": {"quartz_conformity": conformity},
}
