"""二手车销售统一发票: the sheet from the printer with several copies, and the electronic one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet
from samples.job import Job, Layouts, money
from samples.layouts_sixteenth.pea_common import HAMLETS, digits, say, seal, ty
from samples.ornaments import cipher, qr_code
from samples.people import Org, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BROWN: Colour = (132, 74, 40)


def _market(job: Job) -> Org:
    rng = job.rng
    kinds = ("二手车交易市场有限公司", "旧机动车交易市场有限公司", "二手车市场管理有限公司")
    name = f"信阳{rng.choice(HAMLETS)}{rng.choice(kinds)}"
    dealer = job.facts.dealer
    return Org(name, numbers.uscc(rng), dealer.address, dealer.legal_person, dealer.phone)


def _buyer(job: Job) -> tuple[str, str, str, str]:
    facts = job.facts
    if job.variant.holder_is == "company":
        org = facts.company.org
        return org.name, org.uscc, org.address, org.phone
    one = facts.person
    return one.name, one.id_number, one.address, one.phone


def _kind(job: Job) -> str:
    return job.rng.choice(["小型轿车", "小型普通客车", "轿车"])


def printed(job: Job) -> Drawn:
    """The preprinted brown form, machine print a little off, the market's seal at the lower right."""
    sheet, rng, facts, car = job.sheet(241, 178), job.rng, job.facts, job.facts.vehicle
    buyer, buyer_id, buyer_place, buyer_phone = _buyer(job)
    company_sells = job.chance(0.4)
    seller = facts.dealer.name if company_sells else facts.landlord.name
    seller_id = facts.dealer.uscc if company_sells else facts.landlord.id_number
    seller_place = facts.dealer.address if company_sells else facts.landlord.address
    seller_phone = facts.dealer.phone if company_sells else facts.landlord.phone
    market = _market(job)
    code, number = f"041{digits(rng, 9)}", digits(rng, 8)
    on = a_day(rng, date(2024, 3, 1), date(2026, 11, 15))
    total = Decimal(rng.randrange(180, 1600) * 100 + rng.choice([0, 0, 500]))
    model = rng.choice([car.model, car.model_code])
    label, value = ty(9, "song", _BROWN), ty(9.5, rng.choice(["song", "hei"]))
    sheet.text(120, 9, "二手车销售统一发票", ty(20, "song_bold", _BROWN), align="c", spacing=0.2)
    sheet.text(120, 19, "发 票 联", ty(12, "song_bold", _BROWN), align="c")
    sheet.text(176, 12, ["发票代码 ", Run(code, "invoice_code", ty(11, "hei"))], label)
    sheet.text(176, 19, ["发票号码 ", Run(number, "invoice_no", ty(11, "hei"))], label)
    sheet.text(14, 26, ["开票日期 ", Run(say(on, rng.choice(["dash", "padded"])), "issue_date", value)], label)
    pairs: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            16,
            [
                (22, "机打代码\n机打号码\n机器编号", True),
                (
                    78,
                    [Run(code, "invoice_code"), "\n", Run(number, "invoice_no"), "\n", f"5999{digits(rng, 8)}"],
                    False,
                ),
                (12, "税控码", True),
                (101, "", False),
            ],
        ),
        (
            8,
            [
                (32, "买方单位/个人", True),
                (74, Run(buyer, "buyer"), False),
                (36, "单位代码/身份证号码", True),
                (71, Run(buyer_id, "buyer_id"), False),
            ],
        ),
        (
            8,
            [(32, "买方单位/个人住址", True), (110, buyer_place, False), (14, "电话", True), (57, buyer_phone, False)],
        ),
        (
            8,
            [
                (32, "卖方单位/个人", True),
                (74, Run(seller, "seller"), False),
                (36, "单位代码/身份证号码", True),
                (71, seller_id, False),
            ],
        ),
        (
            8,
            [
                (32, "卖方单位/个人住址", True),
                (110, seller_place, False),
                (14, "电话", True),
                (57, seller_phone, False),
            ],
        ),
        (
            9,
            [
                (22, "车牌照号", True),
                (49, Run(car.plate, "plate"), False),
                (22, "登记证号", True),
                (49, f"41{digits(rng, 10)}", False),
                (22, "车辆类型", True),
                (49, _kind(job), False),
            ],
        ),
        (
            11,
            [
                (22, "车架号/车辆\n识别代码", True),
                (49, Run(car.vin, "vin"), False),
                (22, "厂牌型号", True),
                (49, Run(model, "model"), False),
                (22, "转入地车辆\n管理所名称", True),
                (49, "信阳市公安局交通警察支队车辆管理所", False),
            ],
        ),
        (
            10,
            [
                (32, "车价合计（大写）", True),
                (110, f"⊗{numbers.amount_in_words(total, unit='圆')}", False),
                (14, "小写", True),
                (57, ["￥", Run(money(total), "total")], False),
            ],
        ),
        (8, [(32, "经营、拍卖单位", True), (181, "", False)]),
        (8, [(32, "经营、拍卖单位地址", True), (74, "", False), (36, "纳税人识别号", True), (71, "", False)]),
        (8, [(32, "开户银行、账号", True), (110, "", False), (14, "电话", True), (57, "", False)]),
        (
            8,
            [
                (32, "二手车市场", True),
                (74, market.name, False),
                (36, "纳税人识别号", True),
                (71, market.uscc, False),
            ],
        ),
        (
            8,
            [(32, "地址", True), (110, market.address, False), (14, "电话", True), (57, market.phone, False)],
        ),
        (
            8,
            [
                (32, "开户银行、账号", True),
                (181, f"中国农业银行信阳{facts.home.community.district}支行 16{digits(rng, 15)}", False),
            ],
        ),
    ]
    y = table(sheet, 14, 32, pairs, label=label, value=value, frame=_BROWN)
    cipher(sheet, 130, 33.5, 42, 3, size=9)
    sheet.text(14, y + 3, ["备注：", Run("此发票仅作车辆过户转移登记凭证", "", value)], label)
    sheet.text(14, y + 10, "开票单位（盖章）", label)
    sheet.text(104, y + 10, f"开票人：{rng.choice(['管理员', facts.spouse.name])}", label)
    seals.put_oval(sheet, 196, y - 8, seals.SealText(market.name, market.uscc, "发票专用章"))
    for place, char in enumerate("第一联　发票联（购货单位付款凭证）"):
        sheet.text(230, 46 + place * 4.4, char, ty(8, "song", _BROWN))
    values: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": on.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "seller": seller,
        "plate": car.plate,
        "vin": car.vin,
        "model": model,
        "total": money(total),
    }
    return drawn("used_vehicle_invoice", "pea_used_printed", [sheet], values)


def _tax_seal(sheet: Sheet, x: float, y: float) -> None:
    seals.put_oval(
        sheet, x, y, seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=32, height=21
    )


def electronic(job: Job) -> Drawn:
    """The electronic invoice printed on the upper half of a sheet: one number only, other order and widths."""
    sheet, rng, facts, car = job.sheet(), job.rng, job.facts, job.facts.vehicle
    buyer, buyer_id, buyer_place, _ = _buyer(job)
    seller, market = facts.dealer, _market(job)
    on = a_day(rng, date(2025, 1, 6), date(2026, 11, 15))
    number = f"{on.year % 100}41{rng.choice('17')}{digits(rng, 15)}"
    total = Decimal(rng.randrange(180, 1600) * 100)
    blue: Colour = (30, 60, 120)
    value, label = ty(8.6), ty(8.6, "song", _BROWN)
    sheet.text(105, 14, "电子发票（二手车销售统一发票）", ty(15, "song_bold", _BROWN), align="c")
    sheet.line(62, 21.5, 148, 21.5, width=0.3, fill=_BROWN)
    sheet.line(62, 22.6, 148, 22.6, width=0.3, fill=_BROWN)
    qr_code(sheet, 13, 8, 19)
    _tax_seal(sheet, 105, 22)
    sheet.text(152, 14, ["发票号码：", Run(number, "invoice_no", value)], label)
    sheet.text(152, 20, ["开票日期：", Run(say(on, "padded"), "issue_date", value)], label)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            9,
            [
                (26, "买方单位/个人", True),
                (68, Run(buyer, "buyer"), False),
                (32, "统一社会信用代码/\n身份证件号码", True),
                (62, Run(buyer_id, "buyer_id"), False),
            ],
        ),
        (9, [(26, "买方地址", True), (162, buyer_place, False)]),
        (
            9,
            [
                (26, "卖方单位/个人", True),
                (68, Run(seller.name, "seller"), False),
                (32, "统一社会信用代码/\n身份证件号码", True),
                (62, seller.uscc, False),
            ],
        ),
        (9, [(26, "卖方地址", True), (162, seller.address, False)]),
        (
            9,
            [
                (26, "厂牌型号", True),
                (68, Run(car.model, "model"), False),
                (32, "车辆类型", True),
                (62, _kind(job), False),
            ],
        ),
        (
            9,
            [
                (26, "车辆识别代号/\n车架号码", True),
                (68, Run(car.vin, "vin"), False),
                (32, "车牌照号", True),
                (62, Run(car.plate, "plate"), False),
            ],
        ),
        (
            9,
            [
                (26, "登记证号", True),
                (68, f"41{digits(rng, 10)}", False),
                (32, "转入地车辆管理所", True),
                (62, "信阳市车辆管理所", False),
            ],
        ),
        (
            9,
            [
                (26, "车价合计", True),
                (
                    162,
                    [
                        "（大写）",
                        numbers.amount_in_words(total, unit="圆"),
                        "　　（小写）¥",
                        Run(money(total), "total"),
                    ],
                    False,
                ),
            ],
        ),
        (
            9,
            [
                (26, "经营、拍卖单位", True),
                (68, seller.name, False),
                (32, "纳税人识别号", True),
                (62, seller.uscc, False),
            ],
        ),
        (
            9,
            [
                (26, "二手车市场", True),
                (68, market.name, False),
                (32, "纳税人识别号", True),
                (62, market.uscc, False),
            ],
        ),
        (12, [(26, "备　　注", True), (162, f"表显里程{rng.randrange(8, 90) * 1000}公里；原发票已核验", False)]),
    ]
    y = table(sheet, 11, 34, rows, label=label, value=value, frame=_BROWN)
    sheet.text(14, y + 3, ["开票人：", Run(facts.spouse.name, "", value)], label)
    sheet.text(196, y + 3, "下载次数：1", ty(8, "song", blue), align="r")
    if job.chance(0.5):
        sheet.text(14, 262, "本人承诺该电子发票未重复提交。", ty(11, "kai"))
        seal(sheet, 160, 258, seller.name)
    values: dict[str, Value] = {
        "invoice_no": number,
        "issue_date": on.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "seller": seller.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(total),
    }
    return drawn("used_vehicle_invoice", "pea_used_electronic", [sheet], values)


LAYOUTS: Layouts = {"used_vehicle_invoice": {"pea_used_printed": printed, "pea_used_electronic": electronic}}
