"""二手车销售统一发票, 机动车登记证书, 整车出厂合格证."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLUE_INK, RED, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_twentieth import elk_common as elk
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_BROWN: Colour = (140, 80, 50)
Row = list[tuple[float, Runs, bool]]


def _fuel(job: Job) -> str:
    return "混合动力" if "PHEV" in job.facts.vehicle.model_code else "电"


def _rows(
    sheet: Sheet, x: float, y: float, rows: list[tuple[float, Row]], label: Style, value: Style, ink: Colour
) -> float:
    for height, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width, height, fill=ink)
            used = label if is_label else value
            sheet.cell((left, y, width, height), runs, used, align="c" if is_label else "l", pad=1.0, leading=1.15)
            left += width
        y += height
    return y


def used_vehicle_invoice(job: Job) -> Drawn:
    """二手车销售统一发票: the market's invoice, one of its five parts."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(241, 178)
    car, buyer, market = facts.vehicle, facts.person, elk.firm(job, "二手车交易市场有限公司", "旧机动车交易有限公司")
    company = job.variant.holder_is == "company"
    buyer_name = facts.company.org.name if company else buyer.name
    buyer_id = facts.company.org.uscc if company else buyer.id_number
    seller = facts.dealer.name if job.chance(0.3) else facts.landlord.name
    seller_id = facts.dealer.uscc if seller == facts.dealer.name else facts.landlord.id_number
    day = a_day(rng, date(2025, 3, 1), date(2026, 11, 15))
    code = f"04100{day.year % 100}00{rng.choice('12')}17"
    number = elk.digits(job, 8)
    total = Decimal(rng.randrange(180, 1600) * 100)
    ink = Style("song", 9.5, _BROWN)
    value = Style(elk.pick(job, "song", "hei"), 9.5, BLUE_INK if job.chance(0.4) else (25, 25, 28))
    title = Style("song_bold", 19, _BROWN)
    sheet.text(120, 9, "二手车销售统一发票", title, align="c", spacing=0.2)
    sheet.text(120, 19, elk.pick(job, "发 票 联", "转移登记联", "出入库联"), Style("song", 12, _BROWN), align="c")
    sheet.text(176, 10, ["发票代码　", Run(code, "invoice_code", Style("hei", 10.5))], ink)
    sheet.text(176, 16, ["发票号码　", Run(number, "invoice_no", Style("hei", 10.5))], ink)
    sheet.text(14, 24, ["开票日期　", Run(elk.written(day, "dash"), "issue_date", value)], ink)
    rows: list[tuple[float, Row]] = [
        (
            9,
            [
                (24, "机打代码", True),
                (82, Run(code, "invoice_code"), False),
                (22, "税控码", True),
                (86, _noise(job), False),
            ],
        ),
        (
            9,
            [
                (24, "机打号码", True),
                (82, Run(number, "invoice_no"), False),
                (22, "机器编号", True),
                (86, elk.digits(job, 12), False),
            ],
        ),
        (
            10,
            [
                (24, "买方单位/个人", True),
                (82, Run(buyer_name, "buyer"), False),
                (36, "单位代码/身份证号码", True),
                (72, Run(buyer_id, "buyer_id"), False),
            ],
        ),
        (
            10,
            [
                (24, "买方单位/\n个人住址", True),
                (120, facts.company.org.address if company else buyer.address, False),
                (14, "电话", True),
                (56, buyer.phone, False),
            ],
        ),
        (
            10,
            [
                (24, "卖方单位/个人", True),
                (82, Run(seller, "seller"), False),
                (36, "单位代码/身份证号码", True),
                (72, seller_id, False),
            ],
        ),
        (
            10,
            [
                (24, "卖方单位/\n个人住址", True),
                (120, facts.landlord.address, False),
                (14, "电话", True),
                (56, elk.phone(job), False),
            ],
        ),
        (
            9,
            [
                (24, "车牌照号", True),
                (48, Run(car.plate, "plate"), False),
                (24, "登记证号", True),
                (46, f"4100{elk.digits(job, 8)}", False),
                (22, "车辆类型", True),
                (50, car.vehicle_type, False),
            ],
        ),
        (
            9,
            [
                (40, "车架号/车辆识别代码", True),
                (56, Run(car.vin, "vin"), False),
                (22, "厂牌型号", True),
                (96, Run(car.model, "model"), False),
            ],
        ),
        (
            9,
            [
                (40, "转入地车辆管理所名称", True),
                (84, "信阳市公安局交通警察支队车辆管理所", False),
                (30, "", True),
                (60, "", False),
            ],
        ),
        (
            10,
            [
                (40, "车价合计（大写）", True),
                (100, numbers.amount_in_words(total), False),
                (18, "小写", True),
                (56, Run(f"￥{money(total)}", "total"), False),
            ],
        ),
        (9, [(32, "经营、拍卖单位", True), (182, elk.pick(job, "", facts.dealer.name + "（经纪）"), False)]),
        (9, [(32, "经营、拍卖\n单位地址", True), (70, "", False), (30, "纳税人识别号", True), (82, "", False)]),
        (9, [(32, "二手车市场", True), (80, market.name, False), (30, "纳税人识别号", True), (72, market.uscc, False)]),
        (
            9,
            [
                (32, "开户银行、账号", True),
                (112, f"中国银行信阳分行　{elk.digits(job, 12)}", False),
                (20, "电话", True),
                (50, market.phone, False),
            ],
        ),
    ]
    y = _rows(sheet, 13, 31, rows, ink, value, _BROWN)
    sheet.text(
        14,
        y + 4,
        ["开票单位（盖章）　　　　　　　　　　开票人　", Run(elk.name(job), style=value), "　　　　　　备注："],
        ink,
    )
    seals.put_oval(sheet, 62, y - 1, seals.SealText(market.name, market.uscc, "发票专用章"), width=40, height=28)
    for place, part in enumerate("第一联　发票联（购货单位付款凭证）"):
        sheet.text(231, 36 + place * 4.4, part, Style("song", 8, _BROWN))
    values: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": day.isoformat(),
        "buyer": buyer_name,
        "buyer_id": buyer_id,
        "seller": seller,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(total),
    }
    return drawn("used_vehicle_invoice", "elk_market", [sheet], values)


def _noise(job: Job) -> str:
    return "".join(job.rng.choice("0123456789+-*/<>") for _ in range(38))


def vehicle_reg_cert(job: Job) -> Drawn:
    """机动车登记证书: the pages 1 and 2 on one copied sheet; perhaps transferred once."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    car = facts.vehicle
    company = job.variant.holder_is == "company"
    now, now_id, kind = facts.person.name, facts.person.id_number, "居民身份证"
    if company:
        now, now_id, kind = facts.company.org.name, facts.company.org.uscc, "营业执照"
    moved = job.chance(0.45)
    first_day = elk.later(car.bought, rng.randrange(5, 25))
    moved_day = min(elk.later(first_day, rng.randrange(200, 600)), date(2026, 11, 18))
    moved = moved and moved_day > first_day
    cert_no = f"41{elk.digits(job, 10)}"
    office = "河南省信阳市公安局交通警察支队"
    paper: Colour = (248, 250, 244)
    for top, high in ((14.0, 134.0), (150.0, 134.0)):
        guilloche(sheet, 16, top, 178, high, (220, 230, 206), waves=34, paper=paper)
    ink: Colour = (70, 100, 70)
    label, value = Style("song", 8.5, ink), Style("hei", 9)
    sheet.text(105, 18, "机 动 车 登 记 证 书", Style("song_bold", 15, ink), align="c")
    sheet.text(188, 25, ["编号：", Run(cert_no, "cert_no", Style("hei", 10.5))], Style("song", 9, ink), align="r")
    sheet.text(105, 26, "注册登记摘要信息栏", Style("song", 10, ink), align="c")
    plate_field = "plate"
    owner_field, id_field = ("", "") if moved else ("owner", "owner_id")
    first_owner = f"{facts.landlord.name}/居民身份证/{facts.landlord.id_number}"
    head: Runs = first_owner if moved else [Run(now, owner_field), f"/{kind}/", Run(now_id, id_field)]
    day_field = "" if moved else "register_date"
    old_plate = numbers.plate(rng) if moved else car.plate
    rows: list[tuple[float, Row]] = [
        (9, [(58, "Ⅰ. 1.机动车所有人/身份证明名称/号码", True), (112, head, False)]),
        (
            9,
            [
                (20, "2.登记机关", True),
                (56, office, False),
                (20, "3.登记日期", True),
                (26, Run(elk.written(first_day, "dash"), day_field), False),
                (26, "4.机动车登记编号", True),
                (22, Run(old_plate, "" if moved else plate_field), False),
            ],
        ),
    ]
    y = _rows(sheet, 20, 32, rows, label, value, ink)
    sheet.text(105, y + 2, "转 移 登 记 摘 要 信 息 栏", Style("song", 10, ink), align="c")
    y += 8
    for number, roman in enumerate(("Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ")):
        here = moved and number == 0
        owner: Runs = [Run(now, "owner"), f"/{kind}/", Run(now_id, "owner_id")] if here else ""
        rows = [
            (8, [(58, f"{roman}. 机动车所有人/身份证明名称/号码", True), (112, owner, False)]),
            (
                8,
                [
                    (20, "登记机关", True),
                    (56, office if here else "", False),
                    (20, "登记日期", True),
                    (26, Run(elk.written(moved_day, "dash"), "register_date") if here else "", False),
                    (26, "机动车登记编号", True),
                    (22, Run(car.plate, "plate") if here else "", False),
                ],
            ),
        ]
        y = _rows(sheet, 20, y, rows, label, value, ink)
    sheet.text(105, y + 5, "第 1 页", Style("song", 8, ink), align="c")
    sheet.text(105, 154, "注 册 登 记 机 动 车 信 息 栏", Style("song", 10, ink), align="c")
    plug = _fuel(job) == "混合动力"
    fuel = _fuel(job)
    pairs: list[tuple[str, Runs, str, Runs]] = [
        ("5.车辆类型", Run(car.vehicle_type, "vehicle_type"), "6.车辆品牌", f"{car.brand}牌"),
        ("7.车辆型号", Run(car.model_code, "model"), "8.车身颜色", elk.pick(job, "白", "黑", "灰", "蓝", "绿")),
        ("9.车辆识别代号/车架号", Run(car.vin, "vin"), "10.国产/进口", "国产"),
        ("11.发动机号", Run(car.engine_no, "engine_no"), "12.发动机型号", elk.pick(job, "TZ200XS", "TZ180XY", "YS210")),
        ("13.燃料种类", Run(fuel, "fuel"), "14.排量/功率", f"{1498 if plug else ''} ml/ {rng.randrange(60, 220)} kW"),
        ("15.制造厂名称", f"{car.brand}汽车有限公司", "16.转向形式", "方向盘"),
        ("17.轮距", f"前{rng.randrange(1480, 1680)} 后{rng.randrange(1480, 1680)} mm", "18.轮胎数", "4"),
        ("19.轮胎规格", elk.pick(job, "215/55R18", "235/45R19"), "20.钢板弹簧片数", "后轴 -- 片"),
        ("21.轴距", f"{rng.randrange(2600, 3000)} mm", "22.轴数", "2"),
        (
            "23.外廓尺寸",
            f"长{rng.randrange(4200, 4980)} 宽{rng.randrange(1780, 1960)} 高{rng.randrange(1480, 1700)} mm",
            "33.发证机关章",
            "",
        ),
        ("25.总质量", f"{rng.randrange(1900, 2500)} kg", "27.核定载客", "5 人"),
        ("29.使用性质", "非营运", "31.车辆获得方式", "购买"),
        (
            "32.车辆出厂日期",
            elk.written(elk.later(car.bought, -rng.randrange(20, 120)), "dash"),
            "34.发证日期",
            elk.written(first_day, "dash"),
        ),
    ]
    rows = [(8.2, [(34, a, True), (62, b, False), (28, c, True), (46, d, False)]) for a, b, c, d in pairs]
    y = _rows(sheet, 20, 160, rows, label, value, ink)
    seals.put_round(sheet, 166, 238, seals.SealText(f"{office}车辆管理所"), diameter=32)
    sheet.text(105, y + 4, "第 2 页", Style("song", 8, ink), align="c")
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "owner": now,
        "owner_id": now_id,
        "plate": car.plate,
        "vehicle_type": car.vehicle_type,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
        "register_date": (moved_day if moved else first_day).isoformat(),
    }
    return drawn("vehicle_reg_cert", "elk_two_pages", [sheet], values)


def vehicle_conformity_cert(job: Job) -> Drawn:
    """机动车整车出厂合格证: numbered list in two columns, code block and the maker's seal."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    car = facts.vehicle
    maker = f"{car.brand}{elk.pick(job, '汽车有限公司', '新能源汽车股份有限公司', '汽车工业有限公司')}"
    day = elk.later(car.bought, -rng.randrange(15, 150))
    cert_no = f"{rng.choice(['YA', 'WB', 'YE', 'WAE'])}{elk.digits(job, 3)}{elk.digits(job, 10)}"[:15]
    plug = _fuel(job) == "混合动力"
    fuel = "汽油/电混合" if plug else "电"
    guilloche(sheet, 12, 12, 186, 266, (208, 222, 238), waves=64, paper=(248, 251, 254))
    sheet.rect(12, 12, 186, 266, line=0.9, fill=(60, 90, 150))
    sheet.text(105, 20, "机动车整车出厂合格证", Style("song_bold", 23, RED), align="c", spacing=0.15)
    label, value = Style("song", 10), Style("hei", 10)
    qr_code(sheet, 158, 34, 30)
    upper: list[tuple[str, Runs]] = [
        ("1.合格证编号", Run(cert_no, "cert_no")),
        ("2.发证日期", Run(elk.written(day, elk.pick(job, "padded", "dash")), "issue_date")),
        ("3.车辆制造企业名称", Run(maker, "maker")),
        ("4.车辆品牌/车辆名称", f"{car.brand}牌　{'插电式混合动力轿车' if plug else '纯电动轿车'}"),
        ("5.车辆型号", Run(car.model_code, "model")),
        ("6.车辆识别代号/车架号", Run(car.vin, "vin")),
    ]
    y = 38.0
    for word, runs in upper:
        sheet.text(18, y, word, label)
        sheet.text(64, y, runs, value)
        y += 8.4
    sides: list[list[tuple[str, Runs]]] = [
        [
            ("7.车身颜色", elk.pick(job, "极地白", "曜石黑", "冰川蓝")),
            ("9.底盘合格证编号", "—"),
            ("11.发动机号", car.engine_no),
            ("13.排量和功率(ml/kW)", f"{1498 if plug else '—'}/{rng.randrange(60, 200)}"),
            ("15.油耗", "—" if not plug else "1.3 L/100km"),
            ("17.轮距(前/后)(mm)", f"{rng.randrange(1500, 1650)}/{rng.randrange(1500, 1650)}"),
            ("19.轮胎规格", "225/50R18"),
            ("21.轴距(mm)", str(rng.randrange(2600, 3000))),
            ("23.外廓尺寸(mm)", f"{rng.randrange(4300, 4900)} {rng.randrange(1800, 1950)} {rng.randrange(1480, 1680)}"),
            ("25.总质量(kg)", str(rng.randrange(1900, 2500))),
            ("27.整备质量(kg)", str(rng.randrange(1450, 1890))),
            ("29.最高设计车速(km/h)", str(rng.choice([150, 160, 180]))),
        ],
        [
            ("8.底盘型号/ID", "—"),
            ("10.发动机型号", elk.pick(job, "TZ200XSA", "YS185", "TZ220XY")),
            ("12.燃料种类", Run(fuel, "fuel")),
            ("14.排放标准", "国Ⅵ" if plug else "—"),
            ("16.转向形式", "方向盘"),
            ("18.轮胎数", "4"),
            ("20.钢板弹簧片数", "—"),
            ("22.轴数", "2"),
            ("24.货厢内部尺寸(mm)", "—"),
            ("26.额定载质量(kg)", "—"),
            ("28.额定载客(人)", "5"),
            ("30.车辆制造日期", elk.written(elk.later(day, -rng.randrange(1, 5)), "padded")),
        ],
    ]
    for x, items in zip((18.0, 108.0), sides, strict=True):
        row = y + 2
        for word, runs in items:
            sheet.text(x, row, word, label)
            sheet.text(x + 42, row, runs, value)
            row += 9
    foot = y + 2 + 9 * 12
    sheet.line(16, foot, 194, foot, width=0.3)
    notes: list[Runs] = [
        ["车辆生产单位名称：", Run(maker, "maker")],
        f"车辆生产单位地址：{elk.pick(job, '河南省郑州市样车路', '安徽省合肥市样车工业园')}{rng.randrange(1, 99)}号",
        f"备注：新能源汽车；动力电池为{elk.pick(job, '磷酸铁锂', '三元锂')}蓄电池；"
        f"企业标准：Q/{elk.digits(job, 4)}—{day.year}",
        "本产品经过检验，符合上述标准的要求，特此证明。",
    ]
    row = foot + 4
    for note in notes:
        sheet.text(18, row, note, label)
        row += 8
    sheet.text(112, row + 6, "车辆制造企业（盖章）", label)
    seals.put_round(sheet, 152, row + 9, seals.SealText(maker, centre="合格证专用章"), diameter=38)
    sheet.text(18, 270, "注：本合格证一车一证，遗失不补；任何单位和个人不得涂改、伪造。", Style("song", 8.5))
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "maker": maker,
        "model": car.model_code,
        "vin": car.vin,
        "fuel": fuel,
        "issue_date": day.isoformat(),
    }
    return drawn("vehicle_conformity_cert", "elk_list", [sheet], values)


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {"elk_market": used_vehicle_invoice},
    "vehicle_reg_cert": {"elk_two_pages": vehicle_reg_cert},
    "vehicle_conformity_cert": {"elk_list": vehicle_conformity_cert},
}
