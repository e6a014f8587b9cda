"""二手车销售统一发票: the six-part paper and the electronic one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_nineteenth.dew_common import another, day
from samples.ornaments import cipher, qr_code
from samples.people import a_day, a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _cert_no(job: Job) -> str:
    return f"41{job.rng.randrange(10**10):010d}"


def _used_price(job: Job) -> Decimal:
    return Decimal(job.rng.randrange(180, 1500) * 100)


def used_paper(job: Job) -> Drawn:
    """The six-part paper invoice, pre-printed in brown, filled in by a needle printer."""
    facts, car = job.facts, job.facts.vehicle
    sheet = job.sheet(241, 178)
    ink = (120, 70, 40)
    label, value = Style("song", 9, ink), Style("hei", 9.5, (40, 40, 60))
    code = f"0410{job.rng.randrange(20, 26)}00{job.rng.choice(('1', '2'))}117"[:12]
    number = f"{job.rng.randrange(10**8):08d}"
    total = _used_price(job)
    sold = a_day(job.rng, date(2025, 1, 5), date(2026, 11, 15))
    seller_firm = job.chance(0.4)
    seller = facts.dealer.name if seller_firm else facts.landlord.name
    seller_id = facts.dealer.uscc if seller_firm else facts.landlord.id_number
    buyer = facts.person
    market = f"信阳{facts.developer.name[2:4]}二手车交易市场有限公司"
    sheet.text(120, 10, "二手车销售统一发票", Style("song_bold", 19, ink), align="c", spacing=0.15)
    sheet.line(82, 19, 158, 19, width=0.4, fill=ink)
    sheet.text(120, 21, job.rng.choice(("发　票　联", "转移登记联")), Style("song", 11, ink), align="c")
    sheet.text(172, 14, ["发票代码　", Run(code, "invoice_code", Style("hei", 11))], label)
    sheet.text(172, 20, ["发票号码　", Run(number, "invoice_no", Style("hei", 11, (190, 40, 40)))], label)
    sheet.text(18, 27, ["开票日期：", Run(f"{sold:%Y-%m-%d}", "issue_date", value)], label)
    left, wide = 16.0, 209.0
    cells: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (6.5, [(24, "机打代码", True), (75, code, False), (14, "", True), (96, "", False)]),
        (6.5, [(24, "机打号码", True), (75, number, False), (14, "税控码", True), (96, "", False)]),
        (
            6.5,
            [
                (24, "机器编号", True),
                (75, f"6610{job.rng.randrange(10**8):08d}", False),
                (14, "", True),
                (96, "", False),
            ],
        ),
        (
            9,
            [
                (34, "买方单位/个人", True),
                (70, Run(buyer.name, "buyer"), False),
                (35, "单位代码/身份证号码", True),
                (70, Run(buyer.id_number, "buyer_id"), False),
            ],
        ),
        (
            9,
            [
                (34, "买方单位/个人住址", True),
                (105, buyer.address, False),
                (20, "电　话", True),
                (50, buyer.phone, False),
            ],
        ),
        (
            9,
            [
                (34, "卖方单位/个人", True),
                (70, Run(seller, "seller"), False),
                (35, "单位代码/身份证号码", True),
                (70, seller_id, False),
            ],
        ),
        (
            9,
            [
                (34, "卖方单位/个人住址", True),
                (105, facts.dealer.address if seller_firm else facts.landlord.address, False),
                (20, "电　话", True),
                (50, facts.dealer.phone if seller_firm else facts.landlord.phone, False),
            ],
        ),
        (
            9,
            [
                (24, "车牌照号", True),
                (46, Run(car.plate, "plate"), False),
                (24, "登记证号", True),
                (48, _cert_no(job), False),
                (24, "车辆类型", True),
                (43, "小型轿车", False),
            ],
        ),
        (
            9,
            [
                (34, "车架号/车辆识别代码", True),
                (52, Run(car.vin, "vin"), False),
                (20, "厂牌型号", True),
                (38, Run(car.model, "model"), False),
                (27, "转入地车辆管理所名称", True),
                (38, "信阳市车辆管理所", False),
            ],
        ),
        (
            9,
            [
                (34, "车价合计（大写）", True),
                (105, in_words(total, unit="圆"), False),
                (20, "小写", True),
                (50, Run(f"￥{total:.2f}", "total"), False),
            ],
        ),
        (9, [(34, "经营、拍卖单位", True), (175, "", False)]),
        (8, [(34, "经营、拍卖单位地址", True), (95, "", False), (30, "纳税人识别号", True), (50, "", False)]),
        (
            9,
            [
                (34, "二手车市场", True),
                (95, market, False),
                (30, "纳税人识别号", True),
                (50, facts.developer.uscc, False),
            ],
        ),
        (
            9,
            [
                (34, "地　址", True),
                (95, facts.developer.address, False),
                (30, "电　话", True),
                (50, facts.developer.phone, False),
            ],
        ),
        (9, [(34, "开户银行、账号", True), (175, f"信阳市农商行营业部 {job.rng.randrange(10**15)}", False)]),
        (8, [(34, "备　注", True), (175, "", False)]),
    ]
    y = table(sheet, left, 33, cells, label=label, value=value, frame=ink, line=0.2)
    cipher(sheet, left + 116, 34.5, 36, 4, size=9)
    sheet.text(20, y + 2.5, "开票单位（盖章）：", label)
    sheet.text(112, y + 2.5, ["开票人：", Run(another(job), "", value)], label)
    sheet.text(left + wide, y + 2.5, "手写无效", label, align="r")
    if job.variant.seal:
        seal = seals.SealText(market, centre=facts.developer.uscc, foot="发票专用章")
        seals.put_oval(sheet, 70, y - 8, seal)
    values: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": sold.isoformat(),
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "seller": seller,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(total),
    }
    return drawn("used_vehicle_invoice", "dew_paper", [sheet], values)


def used_electronic(job: Job) -> Drawn:
    """电子发票（二手车销售统一发票), printed on A4: twenty figures, QR code, no dealer's seal."""
    facts, car = job.facts, job.facts.vehicle
    sheet = job.sheet()
    ink = (130, 40, 40)
    label, value = Style("kai", 9.5, ink), Style("song", 9.5)
    sold = a_day(job.rng, date(2025, 1, 5), date(2026, 11, 15))
    number = f"{sold:%y}417{job.rng.randrange(10**15):015d}"
    total = _used_price(job)
    company = job.variant.holder_is == "company"
    buyer = facts.company.org.name if company else facts.person.name
    buyer_id = facts.company.org.uscc if company else facts.person.id_number
    seller = facts.dealer
    qr_code(sheet, 16, 16, 20)
    sheet.text(105, 20, "电子发票（二手车销售统一发票）", Style("kai", 17, ink), align="c")
    sheet.line(62, 29, 148, 29, width=0.35, fill=ink)
    sheet.line(62, 30.2, 148, 30.2, width=0.2, fill=ink)
    sheet.text(150, 29.5, ["发票号码：", Run(number, "invoice_no", value)], label)
    sheet.text(150, 35.5, ["开票日期：", day(sold, "issue_date", "padded")], label)
    if job.variant.seal:
        seal = seals.SealText("全国统一发票监制章", centre="国家税务总局", foot="河南省税务局")
        seals.put_oval(sheet, 105, 36, seal, width=30, height=20)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []
    for side, name, key, code, place, phone in (
        (
            "买方",
            buyer,
            "buyer",
            Run(buyer_id, "buyer_id"),
            facts.company.org.address if company else facts.person.address,
            facts.person.phone,
        ),
        ("卖方", seller.name, "seller", Run(seller.uscc), seller.address, seller.phone),
    ):
        rows += [
            (
                11,
                [
                    (30, f"{side}单位/个人", True),
                    (58, Run(name, key), False),
                    (36, f"{side}单位代码/\n身份证号码", True),
                    (54, code, False),
                ],
            ),
            (
                11,
                [(30, f"{side}单位/\n个人住址", True), (94, place, False), (16, "电话", True), (38, phone, False)],
            ),
        ]
    rows += [
        (
            10,
            [
                (22, "车牌照号", True),
                (36, Run(car.plate, "plate"), False),
                (20, "登记证号", True),
                (44, _cert_no(job), False),
                (20, "车辆类型", True),
                (36, "小型普通客车", False),
            ],
        ),
        (
            11,
            [
                (34, "车架号/\n车辆识别代码", True),
                (48, Run(car.vin, "vin"), False),
                (20, "厂牌型号", True),
                (76, Run(car.model, "model"), False),
            ],
        ),
        (10, [(44, "转入地车辆管理所名称", True), (134, "信阳市公安局交通警察支队车辆管理所", False)]),
        (
            11,
            [
                (34, "车价合计（大写）", True),
                (78, in_words(total), False),
                (22, "（小写）", True),
                (44, Run(f"¥{total:.2f}", "total"), False),
            ],
        ),
        (
            10,
            [
                (34, "二手车交易市场", True),
                (70, "", False),
                (36, "纳税人识别号", True),
                (38, "", False),
            ],
        ),
        (10, [(34, "开户银行及账号", True), (78, "", False), (22, "电话", True), (44, "", False)]),
        (20, [(12, "备注", True), (166, f"联系人：{another(job)} {a_phone(job.rng)}", False)]),
    ]
    y = table(sheet, 16, 49, rows, label=label, value=value, frame=ink, line=0.2)
    sheet.text(22, y + 3, ["开票人：", Run(another(job), "", value)], label)
    sheet.text(16, 282, "下载次数：1", Style("song", 8))
    values: dict[str, Value] = {
        "invoice_no": number,
        "issue_date": sold.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "seller": seller.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(total),
    }
    return drawn("used_vehicle_invoice", "dew_electronic", [sheet], values)


LAYOUTS: Layouts = {"used_vehicle_invoice": {"dew_paper": used_paper, "dew_electronic": used_electronic}}
