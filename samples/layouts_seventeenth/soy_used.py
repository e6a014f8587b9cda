"""二手车销售统一发票, on paper and fully digital."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run
from samples.job import Job, Layouts, in_words, money
from samples.layouts_seventeenth.soy_common import Rows, day, digits, sealed, st
from samples.ornaments import cipher, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _sale(job: Job) -> tuple[str, str, str, str, Decimal, date]:
    """Buyer, number, seller, number, price, day."""
    facts, rng = job.facts, job.rng
    buyer, code = (
        (facts.company.org.name, facts.company.org.uscc)
        if job.variant.holder_is == "company"
        else (facts.person.name, facts.person.id_number)
    )
    seller, other = (
        (facts.dealer.name, facts.dealer.uscc) if job.chance(0.4) else (facts.landlord.name, facts.landlord.id_number)
    )
    price = Decimal(rng.randrange(180, 1500) * 100)
    return buyer, code, seller, other, price, a_day(rng, date(2024, 12, 5), date(2026, 11, 15))


def used_paper(job: Job) -> Drawn:
    """The paper sheet of the used-car market, printed by needle into the ruled form."""
    sheet, facts, rng = job.sheet(241, 178), job.facts, job.rng
    car = facts.vehicle
    buyer, code, seller, other, price, when = _sale(job)
    invoice_code, invoice_no = f"0410{when:%y}00{rng.randrange(1000, 9999)}", digits(job, 8)
    ink: Colour = (140, 60, 40)
    market, keeper = f"信阳{facts.dealer.name[2:4]}二手车交易市场有限公司", numbers.uscc(rng)
    label, v = st(8.2, "song", ink), st(9, "song", (40, 44, 70))

    def f(text: str, name: str = "") -> Run:
        return Run(text, name, v)

    sheet.text(120, 8, "二手车销售统一发票", st(19, "song_bold", ink), align="c", spacing=0.25)
    sheet.text(120, 18, rng.choice(["发　票　联", "转移登记联"]), st(11, "song", ink), align="c")
    sheet.text(172, 10, ["发票代码 ", Run(invoice_code, "invoice_code", st(11, "hei"))], label)
    sheet.text(172, 17, ["发票号码 ", Run(invoice_no, "invoice_no", st(11, "hei", (190, 50, 50)))], label)
    sheet.text(16, 22, ["开票日期 ", day(when, "issue_date", job.date_form("dash", "plain"), v)], label)
    rows: Rows = [
        (
            20,
            [
                (24, "机打代码\n机打号码\n机器编号", True),
                (
                    66,
                    [f(invoice_code, "invoice_code"), "\n", f(invoice_no, "invoice_no"), "\n", f(digits(job, 12))],
                    False,
                ),
                (14, "税控码", True),
                (106, "", False),
            ],
        ),
        (
            9,
            [
                (24, "买方单位/个人", True),
                (90, f(buyer, "buyer"), False),
                (36, "单位代码/身份证号码", True),
                (60, f(code, "buyer_id"), False),
            ],
        ),
        (
            9,
            [
                (24, "买方单位/个人住址", True),
                (120, f(facts.person.address), False),
                (16, "电话", True),
                (50, f(facts.person.phone), False),
            ],
        ),
        (
            9,
            [
                (24, "卖方单位/个人", True),
                (90, f(seller, "seller"), False),
                (36, "单位代码/身份证号码", True),
                (60, f(other), False),
            ],
        ),
        (
            9,
            [
                (24, "卖方单位/个人住址", True),
                (120, f(facts.landlord.address), False),
                (16, "电话", True),
                (50, f(facts.landlord.phone), False),
            ],
        ),
        (
            9,
            [
                (24, "车牌照号", True),
                (42, f(car.plate, "plate"), False),
                (20, "登记证号", True),
                (50, f(f"41{digits(job, 10)}"), False),
                (20, "车辆类型", True),
                (54, f(car.vehicle_type), False),
            ],
        ),
        (
            10,
            [
                (24, "车架号/\n车辆识别代码", True),
                (50, f(car.vin, "vin"), False),
                (20, "厂牌型号", True),
                (50, f(car.model, "model"), False),
                (26, "转入地车辆\n管理所名称", True),
                (40, f("信阳市车辆管理所"), False),
            ],
        ),
        (
            9,
            [
                (24, "车价合计（大写）", True),
                (120, f(in_words(price, unit="圆")), False),
                (14, "小写", True),
                (52, f(f"￥{money(price)}", "total"), False),
            ],
        ),
        (9, [(24, "经营、拍卖单位", True), (186, f(""), False)]),
        (9, [(36, "经营、拍卖单位地址", True), (70, "", False), (30, "纳税人识别号", True), (74, "", False)]),
        (9, [(24, "二手车市场", True), (82, f(market), False), (30, "纳税人识别号", True), (74, f(keeper), False)]),
        (
            9,
            [
                (24, "开户银行、账号", True),
                (120, f(f"信阳惠民农村商业银行 {digits(job, 17)}"), False),
                (16, "电话", True),
                (50, f(facts.dealer.phone), False),
            ],
        ),
        (10, [(24, "备注", True), (186, "", False)]),
    ]
    y = table(sheet, 16, 29, rows, label=label, value=label, frame=ink)
    cipher(sheet, 122, 31, 42, 4, size=8)
    sheet.text(18, y + 4, ["开票单位（盖章）"], label)
    sheet.text(112, y + 4, ["开票人：", f(facts.spouse.name)], label)
    sheet.text(170, y + 4, "备注：单位代码为统一社会信用代码", st(7, "song", ink))
    seals.put_oval(sheet, 66, y - 2, seals.SealText(market, keeper, "发票专用章"), width=40, height=29)
    values: dict[str, Value] = {
        "invoice_code": invoice_code,
        "invoice_no": invoice_no,
        "issue_date": when.isoformat(),
        "buyer": buyer,
        "buyer_id": code,
        "seller": seller,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(price),
    }
    return drawn("used_vehicle_invoice", "soy_used_paper", [sheet], values)


def used_electronic(job: Job) -> Drawn:
    """The fully digital edition printed on the upper half of an A4 sheet."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    car = facts.vehicle
    buyer, code, seller, other, price, when = _sale(job)
    number = f"{when:%y}41{rng.choice('27')}{digits(job, 15)}"
    ink: Colour = (128, 0, 0) if job.chance(0.5) else (30, 30, 34)
    label, v = st(8, "song", ink), st(8.6)

    def f(text: str, name: str = "") -> Run:
        return Run(text, name, v)

    qr_code(sheet, 14, 12, 18)
    sheet.text(105, 15, "电子发票（二手车销售统一发票）", st(15, "kai", ink), align="c")
    sheet.line(62, 22, 148, 22, width=0.3, fill=ink)
    sheet.line(62, 23, 148, 23, width=0.3, fill=ink)
    sheet.text(150, 25, ["发票号码：", f(number, "invoice_no")], label)
    sheet.text(150, 30.5, ["开票日期：", day(when, "issue_date", "padded", v)], label)
    seals.put_oval(
        sheet, 105, 25, seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=29, height=19
    )
    id_label = "统一社会信用代码/\n纳税人识别号/\n身份证件号码"
    rows: Rows = [
        (
            13,
            [
                (26, "买方单位/个人", True),
                (74, f(buyer, "buyer"), False),
                (30, id_label, True),
                (56, f(code, "buyer_id"), False),
            ],
        ),
        (
            10,
            [
                (20, "买方地址", True),
                (110, f(facts.person.address), False),
                (14, "电话", True),
                (42, f(facts.person.phone), False),
            ],
        ),
        (
            13,
            [
                (26, "卖方单位/个人", True),
                (74, f(seller, "seller"), False),
                (30, id_label, True),
                (56, f(other), False),
            ],
        ),
        (
            10,
            [
                (20, "卖方地址", True),
                (110, f(facts.landlord.address), False),
                (14, "电话", True),
                (42, f(facts.landlord.phone), False),
            ],
        ),
        (
            9,
            [
                (20, "车辆牌照号", True),
                (36, f(car.plate, "plate"), False),
                (20, "登记证号", True),
                (42, f(f"41{digits(job, 10)}"), False),
                (18, "车辆类型", True),
                (50, f(car.vehicle_type), False),
            ],
        ),
        (
            9,
            [
                (32, "车架号/车辆识别代号", True),
                (60, f(car.vin, "vin"), False),
                (22, "厂牌型号", True),
                (72, f(car.model, "model"), False),
            ],
        ),
        (9, [(42, "转入地车辆管理所名称", True), (144, f("信阳市公安局交通警察支队车辆管理所"), False)]),
        (
            9,
            [
                (32, "车价合计（大写）", True),
                (86, f("⊗" + in_words(price, unit="圆")), False),
                (18, "（小写）", True),
                (50, f(f"¥{money(price)}", "total"), False),
            ],
        ),
        (
            9,
            [
                (42, "二手车交易市场/经营主体名称", True),
                (76, f(facts.dealer.name if seller != facts.dealer.name else "/"), False),
                (28, "纳税人识别号", True),
                (40, f(numbers.uscc(rng)), False),
            ],
        ),
        (12, [(20, "备注", True), (166, f(f"买方代理人：{facts.spouse.name}　合同编号：ES{digits(job, 8)}"), False)]),
    ]
    y = table(sheet, 12, 38, rows, label=label, value=label, frame=ink)
    sheet.text(20, y + 4, ["开票人：", f(facts.dealer.legal_person)], label)
    if job.chance(0.4):
        sealed(sheet, 150, y + 24, facts.dealer.name, diameter=38)
        sheet.text(112, y + 20, "与电子原件核对一致", st(11, "kai", jitter=0.04))
    values: dict[str, Value] = {
        "invoice_no": number,
        "issue_date": when.isoformat(),
        "buyer": buyer,
        "buyer_id": code,
        "seller": seller,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(price),
    }
    return drawn("used_vehicle_invoice", "soy_used_electronic", [sheet], values)


LAYOUTS: Layouts = {"used_vehicle_invoice": {"soy_used_paper": used_paper, "soy_used_electronic": used_electronic}}
