"""Used vehicle invoices and registration certificates of vehicles."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import Rows, lab, val
from samples.ornaments import cipher, emblem, guilloche, qr_code
from samples.people import Person, a_day
from samples.seals import SealText, put_oval, put_round, put_square
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BROWN = (150, 92, 60)


def _market(job: Job) -> str:
    return job.facts.dealer.name.replace("汽车销售服务", "二手车交易市场").replace("新能源汽车销售", "旧机动车交易")


def used_invoice_paper(job: Job) -> Drawn:
    """The paper form with its brown print, filled in by a printer."""
    rng, facts = job.rng, job.facts
    car, buyer, seller = facts.vehicle, facts.person, facts.landlord
    sheet = job.sheet(241, 186)
    code, number = f"0410{rng.randrange(16, 25)}00{rng.randrange(1, 9)}017", f"{rng.randrange(10**8):08d}"
    day = a_day(rng, date(2022, 1, 1), date(2026, 10, 30))
    price = Decimal(rng.randrange(180, 1600) * 100)
    market = _market(job)
    title = Style("song_bold", 19, _BROWN)
    sheet.text(120, 9, "二手车销售统一发票", title, align="c", spacing=0.1)
    sheet.line(82, 17.5, 158, 17.5, width=0.3, fill=_BROWN)
    sheet.text(120, 19, "发 票 联", Style("song", 14, _BROWN), align="c")
    label, fill = Style("song", 8.5, _BROWN), Style("hei", 9)
    sheet.text(178, 9, ["发票代码 ", Run(code, "invoice_code", fill.sized(11))], label)
    sheet.text(178, 16, ["发票号码 ", Run(number, "invoice_no", fill.sized(11))], label)
    sheet.text(14, 26, ["开票日期：", Run(f"{day:%Y-%m-%d}", "issue_date", fill)], label)
    x, wide = 12.0, 217.0
    head: Rows = [
        (
            20,
            [
                (22, "机打代码\n机打号码\n机器编号", True),
                val(
                    66, [Run(f"{code}\n", "", fill), Run(f"{number}\n", "", fill), Run(f"{rng.randrange(10**12):012d}")]
                ),
                (14, "税控码", True),
                val(wide - 102, ""),
            ],
        )
    ]
    y = table(sheet, x, 32, head, label=label, value=fill, frame=_BROWN)
    cipher(sheet, x + 105, 34, 44, 4, size=8)

    def v(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    def four(
        one: str, first: Run, two: str, second: Run, height: float = 8.5
    ) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return height, [lab(36, one), val(82, first), lab(36, two), val(63, second)]

    def six(one: str, a: Run, two: str, b: Run, three: str, c: Run) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return 10, [lab(36, one), val(44, a), lab(22, two), val(46, b), lab(27, three), val(42, c)]

    rows: Rows = [
        four("买方单位/个人", v(buyer.name, "buyer"), "单位代码/身份证号码", v(buyer.id_number, "buyer_id")),
        four("买方单位/个人住址", v(buyer.address), "电　话", v(buyer.phone), 10),
        four("卖方单位/个人", v(seller.name, "seller"), "单位代码/身份证号码", v(seller.id_number)),
        four("卖方单位/个人住址", v(seller.address), "电　话", v(seller.phone), 10),
        six(
            "车　牌　照　号",
            v(car.plate, "plate"),
            "登记证号",
            v(f"410{rng.randrange(10**9):09d}"),
            "车 辆 类 型",
            v("小型轿车"),
        ),
        six(
            "车架号/车辆识别代码",
            v(car.vin, "vin"),
            "厂牌型号",
            v(car.model, "model"),
            "转入地车辆\n管理所名称",
            v("信阳市车辆管理所"),
        ),
        four(
            "车价合计（大写）",
            v(numbers.amount_in_words(price, unit="圆")),
            "小　写",
            Run(f"￥{price:.2f}", "total", fill),
        ),
        four("经营、拍卖单位", v(""), "纳税人识别号", v("")),
        four("经营、拍卖单位地址", v(""), "开户银行、账号/电话", v("")),
        four("二 手 车 市 场", v(market), "纳税人识别号", v(facts.dealer.uscc)),
        four("地　　　址", v(facts.dealer.address), "开户银行、账号/电话", v(facts.dealer.phone), 10),
        (13, [lab(36, "备　　注"), val(wide - 36, "")]),
    ]
    y = table(sheet, x, y, rows, label=label, value=fill, frame=_BROWN)
    sheet.text(14, y + 3, "开票单位（盖章）：", label)
    sheet.text(100, y + 3, ["开票人：", Run(facts.spouse.name, "", fill)], label)
    sheet.text(176, y + 3, "手写无效", label)
    put_oval(sheet, 62, y - 3, SealText(market, facts.dealer.uscc, "发票专用章"))
    values: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": day.isoformat(),
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "seller": seller.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": f"{price:.2f}",
    }
    return drawn("used_vehicle_invoice", "gum_used_paper", [sheet], values)


def used_invoice_electronic(job: Job) -> Drawn:
    """The electronic form: no code, twenty figures, a printed supervision seal."""
    rng, facts = job.rng, job.facts
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    sheet = job.sheet(210, 150)
    day = a_day(rng, date(2025, 1, 2), date(2026, 11, 15))
    number = f"{day:%y}41{rng.randrange(10**16):016d}"
    price = Decimal(rng.randrange(220, 1500) * 100)
    red = (150, 40, 36)
    qr_code(sheet, 10, 7, 19)
    sheet.text(94, 10, "电子发票（二手车销售统一发票）", Style("kai", 15, red), align="c")
    put_oval(sheet, 94, 21, SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=30, height=20)
    label, fill = Style("kai", 9, red), Style("song", 9)
    sheet.text(138, 12, ["发票号码：", Run(number, "invoice_no", fill)], label)
    sheet.text(138, 19, ["开票日期：", Run(f"{day:%Y年%m月%d日}", "issue_date", fill)], label)

    def v(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    a, b, c = 32.0, 68.0, 34.0
    rows: Rows = []
    for one, first, two, second in (
        ("买方单位/个人", v(buyer.name, "buyer"), "统一社会信用代码/\n身份证件号码", v(buyer.id_number, "buyer_id")),
        ("买方单位/个人住址", v(buyer.address), "电　　话", v(buyer.phone)),
        ("卖方单位/个人", v(dealer.name, "seller"), "统一社会信用代码/\n身份证件号码", v(dealer.uscc)),
        ("卖方单位/个人住址", v(dealer.address), "电　　话", v(dealer.phone)),
        ("车牌照号", v(car.plate, "plate"), "登记证号", v(f"411{rng.randrange(10**9):09d}")),
        ("车辆类型", v("小型普通客车"), "厂牌型号", v(car.model, "model")),
        ("车辆识别代号/车架号码", v(car.vin, "vin"), "转入地车辆管理所", v("信阳市公安局交警支队车辆管理所")),
    ):
        rows.append((9.5, [lab(a, one), val(b, first), lab(c, two), val(56, second)]))
    rows += [
        (
            9,
            [
                lab(a, "车价合计（大写）"),
                val(b, v(numbers.amount_in_words(price, unit="圆"))),
                lab(c, "（小写）"),
                val(56, Run(f"¥{price:.2f}", "total", fill)),
            ],
        ),
        (9, [lab(a, "二手车市场"), val(158, "")]),
        (14, [lab(a, "备　注"), val(158, v(rng.choice(["正常开具", "二手车经销业务", ""])))]),
    ]
    y = table(sheet, 10, 31, rows, label=label, value=fill, frame=red)
    sheet.text(14, y + 4, ["开票人：", Run(facts.spouse.name, "", fill)], label)
    values: dict[str, Value] = {
        "invoice_no": number,
        "issue_date": day.isoformat(),
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "seller": dealer.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": f"{price:.2f}",
    }
    return drawn("used_vehicle_invoice", "gum_used_electronic", [sheet], values)


def _summary(sheet: Sheet, x: float, y: float, wide: float, owners: list[tuple[Person, str, date]]) -> float:
    """The block of the first registration, then transfers; only the last is what holds now."""
    label, fill = Style("song", 8.5), Style("hei", 9)
    head = wide * 0.3
    for number, (owner, plate, day) in enumerate(owners):
        last = number == len(owners) - 1
        name, ident, place, when = ("owner", "owner_id", "plate", "register_date") if last else ("", "", "", "")
        sheet.rect(x, y, wide, 7)
        sheet.cell((x, y, wide, 7), "注册登记摘要信息栏" if number == 0 else "转移登记摘要信息栏", label, align="c")
        y += 7
        who: Runs = [Run(owner.name, name), "/居民身份证/", Run(owner.id_number, ident)]
        roman = "" if number == 0 else "Ⅰ"
        first = "1.机动车所有人/身份证明名称/号码" if number == 0 else "机动车所有人/身份证明名称/号码"
        rows: Rows = [
            (11, [val(head, first), val(wide - head, who)]),
            (
                10,
                [
                    val(head * 0.62, "2.登记机关" if number == 0 else "登记机关"),
                    val(wide * 0.34, "河南省信阳市公安局交通警察支队"),
                    val(wide * 0.17, "3.登记日期" if number == 0 else "登记日期"),
                    val(wide - head * 0.62 - wide * 0.51, Run(f"{day:%Y-%m-%d}", when)),
                ],
            ),
            (
                9,
                [
                    val(head, "4.机动车登记编号" if number == 0 else "机动车登记编号"),
                    val(wide - head, Run(plate, place)),
                ],
            ),
        ]
        if roman:
            sheet.text(x - 4, y + 12, roman, label)
        y = table(sheet, x, y, rows, label=label, value=fill)
    return y


def _blank_transfers(sheet: Sheet, x: float, y: float, wide: float, first: int, count: int) -> float:
    label = Style("song", 8.5)
    for number in range(first, first + count):
        rows: Rows = [
            (9.5, [val(wide * 0.3, "机动车所有人/身份证明名称/号码"), val(wide * 0.7, "")]),
            (
                8,
                [val(wide * 0.19, "登记机关"), val(wide * 0.34, ""), val(wide * 0.17, "登记日期"), val(wide * 0.3, "")],
            ),
        ]
        sheet.text(x - 4, y + 6, "ⅠⅡⅢⅣⅤⅥⅦ"[number - 1], label)
        y = table(sheet, x, y, rows, label=label, value=label)
    return y


def _details(job: Job, sheet: Sheet, x: float, y: float, wide: float, out: date) -> tuple[float, dict[str, Value]]:
    rng, car = job.rng, job.facts.vehicle
    plug_in = "PHEV" in car.model_code
    fuel = rng.choice(["汽油/电混合动力", "汽油/电"]) if plug_in else "电"
    kind = rng.choice(["小型轿车", "小型普通客车", "小型越野客车"])
    label, fill = Style("song", 8.5), Style("hei", 9)
    sheet.rect(x, y, wide, 7)
    sheet.cell((x, y, wide, 7), "注 册 登 记 机 动 车 信 息 栏", label, align="c")
    half = ((wide * 0.2), (wide * 0.3))
    rows: Rows = []

    def pair(one: str, first: Runs, two: str, second: Runs) -> None:
        rows.append((8.6, [val(half[0], one), val(half[1], first), val(half[0], two), val(half[1], second)]))

    pair("5.车辆类型", Run(kind, "vehicle_type"), "6.车辆品牌", f"{car.brand}牌")
    pair("7.车辆型号", Run(car.model_code, "model"), "8.车身颜色", rng.choice("白黑灰蓝红"))
    pair("9.车辆识别代号/车架号", Run(car.vin, "vin"), "10.国产/进口", "国产")
    pair("11.发动机号", Run(car.engine_no, "engine_no"), "12.发动机型号", f"TZ{rng.randrange(180, 260)}XSA")
    pair(
        "13.燃料种类",
        Run(fuel, "fuel"),
        "14.排量/功率",
        f"{'1498' if plug_in else '--'} ml/ {rng.randrange(70, 180)} kw",
    )
    pair("15.制造厂名称", f"{car.brand}汽车有限公司", "16.转向形式", "方向盘")
    pair("17.轮距", "前 1575  后 1580 mm", "18.轮胎数", "4")
    pair("19.轮胎规格", "215/55R17", "20.钢板弹簧片数", "后轴 -- 片")
    pair("21.轴距", f"{rng.randrange(2550, 2900)} mm", "22.轴数", "2")
    pair("23.外廓尺寸", "长 4620 宽 1820 高 1560 mm", "24.货厢内部尺寸", "长 -- 宽 -- 高 -- mm")
    pair("25.总质量", f"{rng.randrange(1800, 2400)} kg", "26.核定载质量", "-- kg")
    pair("27.核定载客", "5 人", "28.准牵引总质量", "-- kg")
    pair("29.驾驶室载客", "-- 人", "30.使用性质", rng.choice(["非营运", "非营运", "预约出租客运"]))
    pair("31.车辆获得方式", "购买", "32.车辆出厂日期", f"{out:%Y-%m-%d}")
    bottom = table(sheet, x, y + 7, rows, label=label, value=fill)
    values: dict[str, Value] = {
        "vehicle_type": kind,
        "model": car.model_code,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "fuel": fuel,
    }
    return bottom, values


def reg_cert_pages(job: Job) -> Drawn:
    """The first two pages of the booklet, each on a page of its own; never transferred."""
    rng, facts = job.rng, job.facts
    first, second = job.sheet(), job.sheet()
    number = f"411{rng.randrange(10**9):09d}"
    day = a_day(rng, facts.vehicle.bought, date(2026, 11, 15))
    first.text(105, 18, "中华人民共和国机动车登记证书", Style("song_bold", 16), align="c")
    emblem(first, 105, 38, 14)
    first.text(120, 52, ["编号：№ ", Run(number, "cert_no", Style("hei", 12))], Style("song", 11))
    y = _summary(first, 24, 62, 164, [(facts.person, facts.vehicle.plate, day)])
    _blank_transfers(first, 24, y, 164, 1, 7)
    first.text(105, 262, "第 1 页", Style("song", 9), align="c")
    bottom, values = _details(job, second, 22, 26, 166, facts.vehicle.bought)
    second.rect(22, bottom, 166, 34)
    second.text(26, bottom + 4, "33.发证机关章", Style("song", 8.5))
    put_square(second, 70, bottom + 17, ["河南省信阳", "市公安局交", "通警察支队"], side=24)
    second.text(112, bottom + 14, ["34.发证日期  ", Run(f"{day:%Y-%m-%d}", "", Style("hei", 9))], Style("song", 8.5))
    second.text(105, 262, "第 2 页", Style("song", 9), align="c")
    values |= {
        "cert_no": number,
        "owner": facts.person.name,
        "owner_id": facts.person.id_number,
        "plate": facts.vehicle.plate,
        "register_date": day.isoformat(),
    }
    return drawn("vehicle_reg_cert", "gum_reg_pages", [first, second], values)


def reg_cert_transferred(job: Job) -> Drawn:
    """Both pages abreast, bought second-hand: the transfer names the owner of today."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet(297, 210)
    for left in (10.0, 151.0):
        guilloche(sheet, left, 14, 136, 182, (222, 232, 222), waves=36, paper=(249, 251, 248))
    number = f"410{rng.randrange(10**9):09d}"
    day = a_day(rng, date(2019, 3, 1), date(2022, 12, 30))
    later = a_day(rng, date(2023, 3, 1), date(2026, 11, 10))
    old = numbers.plate(rng)
    sheet.text(78, 18, ["编号：", Run(number, "cert_no", Style("hei", 11))], Style("song", 10))
    owners = [(facts.landlord, old, day), (facts.person, facts.vehicle.plate, later)]
    y = _summary(sheet, 18, 28, 124, owners)
    _blank_transfers(sheet, 18, y, 124, 2, 4)
    bottom, values = _details(job, sheet, 155, 22, 128, day - timedelta(days=60))
    sheet.rect(155, bottom, 128, 30)
    sheet.text(158, bottom + 3, "33.发证机关章", Style("song", 8.5))
    put_round(sheet, 200, bottom + 15, SealText("信阳市公安局交通警察支队", "车辆管理所"), diameter=26)
    sheet.text(226, bottom + 12, ["34.发证日期 ", Run(f"{day:%Y-%m-%d}", "", Style("hei", 9))], Style("song", 8.5))
    values |= {
        "cert_no": number,
        "owner": facts.person.name,
        "owner_id": facts.person.id_number,
        "plate": facts.vehicle.plate,
        "register_date": later.isoformat(),
    }
    return drawn("vehicle_reg_cert", "gum_reg_transferred", [sheet], values, tolerated={"plate": (old,)})


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {"gum_used_paper": used_invoice_paper, "gum_used_electronic": used_invoice_electronic},
    "vehicle_reg_cert": {"gum_reg_pages": reg_cert_pages, "gum_reg_transferred": reg_cert_transferred},
}
