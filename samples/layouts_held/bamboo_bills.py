"""Invoices for used cars, on paper and electronic, and the treasury's receipt for the occupation of a road."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.bamboo_common import (
    DARK_RED,
    GREEN,
    LABEL_BLUE,
    Rows,
    clerk,
    figures,
    iso,
    known,
    lab,
    shift,
    val,
)
from samples.numbers import uscc, written_date
from samples.ornaments import cipher, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _price(job: Job) -> Decimal:
    return (job.facts.vehicle.total * job.rng.randrange(35, 75) / 100).quantize(Decimal("100")) + Decimal("0.00")


def _market(job: Job) -> str:
    head = job.facts.dealer.name.split("汽车")[0].split("新能源")[0]
    return f"{head}二手车交易市场有限公司"


def used_paper(job: Job) -> Drawn:
    """二手车销售统一发票 on paper, all boxes of the form, the market's block filled in."""
    sheet, facts, rng = job.sheet(241, 178), job.facts, job.rng
    car, buyer, seller = facts.vehicle, facts.person, facts.landlord
    day, price = known(shift(car.bought, rng.randrange(60, 500))), _price(job)
    code, number = f"0410020{day.year % 100:02d}{rng.choice(('117', '217', '317'))}", figures(rng, 8)
    ink, put = Style("song", 9, LABEL_BLUE), Style("hei", 9.2)
    sheet.text(120, 8, "二手车销售统一发票", Style("song_bold", 19, LABEL_BLUE), align="c", spacing=0.2)
    sheet.text(120, 18, rng.choice(("发票联", "转移登记联")), Style("song", 12, LABEL_BLUE), align="c", spacing=0.5)
    seals.put_oval(sheet, 120, 16, seals.SealText("全国统一发票监制章", "河南省", "税务局"), width=26, height=18)
    sheet.text(170, 10, ["发票代码　", Run(code, "invoice_code", Style("hei", 11))], Style("song", 10.5, LABEL_BLUE))
    sheet.text(170, 17, ["发票号码　", Run(number, "invoice_no", Style("hei", 12))], Style("song", 10.5, LABEL_BLUE))
    sheet.text(14, 24, ["开票日期：", Run(iso(day), "issue_date", put)], Style("song", 10.5, LABEL_BLUE))
    market = _market(job)
    market_code = uscc(rng)
    rows: Rows = [
        (
            14,
            [
                lab(26, "机打代码\n机打号码\n机器编号"),
                val(66, f"{code}\n{number}\n5399{figures(rng, 8)}"),
                lab(12, "税\n控\n码"),
                val(108, ""),
            ],
        ),
        (
            8,
            [
                lab(30, "买方单位/个人"),
                val(80, Run(buyer.name, "buyer")),
                lab(38, "单位代码/身份证号码"),
                val(64, Run(buyer.id_number, "buyer_id")),
            ],
        ),
        (8, [lab(34, "买方单位/个人住址"), val(118, buyer.address), lab(16, "电话"), val(44, buyer.phone)]),
        (
            8,
            [
                lab(30, "卖方单位/个人"),
                val(80, Run(seller.name, "seller")),
                lab(38, "单位代码/身份证号码"),
                val(64, seller.id_number),
            ],
        ),
        (8, [lab(34, "卖方单位/个人住址"), val(118, seller.address), lab(16, "电话"), val(44, seller.phone)]),
        (
            8,
            [
                lab(24, "车牌照号"),
                val(40, Run(car.plate, "plate")),
                lab(24, "登记证号"),
                val(52, f"41{figures(rng, 10)}"),
                lab(20, "车辆类型"),
                val(52, car.vehicle_type),
            ],
        ),
        (
            9,
            [
                lab(34, "车架号/车辆识别代码"),
                val(50, Run(car.vin, "vin")),
                lab(20, "厂牌型号"),
                val(48, Run(car.model, "model")),
                lab(30, "转入地车辆\n管理所名称"),
                val(30, "信阳市车辆管理所"),
            ],
        ),
        (
            8.5,
            [
                lab(30, "车价合计（大写）"),
                val(110, in_words(price, unit="圆")),
                lab(18, "小写"),
                val(54, ["￥", Run(money(price), "total")]),
            ],
        ),
        (7.5, [lab(30, "经营、拍卖单位"), val(182, "")]),
        (7.5, [lab(38, "经营、拍卖单位地址"), val(76, ""), lab(28, "纳税人识别号"), val(70, "")]),
        (7.5, [lab(30, "开户银行、账号"), val(122, ""), lab(16, "电话"), val(44, "")]),
        (7.5, [lab(30, "二手车市场"), val(84, market), lab(28, "纳税人识别号"), val(70, market_code)]),
        (7.5, [lab(16, "地址"), val(136, facts.dealer.address), lab(16, "电话"), val(44, facts.dealer.phone)]),
        (9, [lab(26, "备注"), val(186, "")]),
    ]
    y = table(sheet, 14, 31, rows, label=ink, value=put, frame=LABEL_BLUE)
    cipher(sheet, 122, 32.4, 44, 3, size=7.5)
    sheet.text(20, y + 6, "开票单位（盖章）", Style("song", 10, LABEL_BLUE))
    sheet.text(120, y + 6, ["开票人　", Run(clerk(job), "", put)], Style("song", 10, LABEL_BLUE))
    seals.put_oval(sheet, 70, y + 4, seals.SealText(market, market_code, "发票专用章"), width=40, height=28)
    truth: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": iso(day),
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "seller": seller.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(price),
    }
    return drawn("used_vehicle_invoice", "bamboo_used_paper", [sheet], truth)


def used_electronic(job: Job) -> Drawn:
    """电子发票（二手车销售统一发票）: a firm that deals in cars sells, no code, twenty figures."""
    sheet, facts, rng = job.sheet(232, 152), job.facts, job.rng
    car, buyer, dealer = facts.vehicle, facts.person, facts.dealer
    day, price = known(max(shift(car.bought, rng.randrange(40, 300)), date(2024, 12, 8))), _price(job)
    number = f"{day.year % 100}412{'0' * 6}{figures(rng, 9)}"
    sheet.text(112, 8, "电子发票（二手车销售统一发票）", Style("kai", 17, DARK_RED), align="c")
    qr_code(sheet, 11, 5, 20)
    seals.put_oval(
        sheet, 112, 15, seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=28, height=18
    )
    small, put = Style("song", 9, DARK_RED), Style("song", 9.6)
    sheet.text(164, 11, ["发票号码：", Run(number, "invoice_no", put)], small)
    sheet.text(164, 17, ["开票日期：", Run(written_date(day, form="padded"), "issue_date", put)], small)
    rows: Rows = [
        (
            10,
            [
                lab(28, "买方单位/个人"),
                val(68, Run(buyer.name, "buyer")),
                lab(44, "统一社会信用代码/\n身份证件号码"),
                val(70, Run(buyer.id_number, "buyer_id")),
            ],
        ),
        (9, [lab(28, "买方地址"), val(112, buyer.address), lab(20, "电话"), val(50, buyer.phone)]),
        (
            10,
            [
                lab(28, "卖方单位/个人"),
                val(68, Run(dealer.name, "seller")),
                lab(44, "统一社会信用代码/\n身份证件号码"),
                val(70, dealer.uscc),
            ],
        ),
        (9, [lab(28, "卖方地址"), val(112, dealer.address), lab(20, "电话"), val(50, dealer.phone)]),
        (
            9,
            [
                lab(28, "车牌照号"),
                val(40, Run(car.plate, "plate")),
                lab(24, "登记证号"),
                val(48, f"41{figures(rng, 10)}"),
                lab(20, "车辆类型"),
                val(50, car.vehicle_type),
            ],
        ),
        (
            10,
            [
                lab(28, "车架号/车辆\n识别代号"),
                val(56, Run(car.vin, "vin")),
                lab(20, "厂牌型号"),
                val(50, Run(car.model, "model")),
                lab(28, "转入地车辆\n管理所名称"),
                val(28, "信阳"),
            ],
        ),
        (
            10,
            [
                lab(28, "车价合计"),
                val(182, [f"（大写）{in_words(price, unit='圆')}　　　（小写）¥", Run(money(price), "total")]),
            ],
        ),
        (
            9,
            [
                lab(28, "经营、拍卖单位"),
                val(72, dealer.name),
                lab(44, "统一社会信用代码/纳税人识别号"),
                val(66, dealer.uscc),
            ],
        ),
        (9, [lab(28, "二手车市场"), val(72, ""), lab(44, "统一社会信用代码/纳税人识别号"), val(66, "")]),
        (
            14,
            [
                lab(28, "备　注"),
                val(182, rng.choice(("二手车反向开票以外业务", "车辆已过户检验，里程以仪表为准。", ""))),
            ],
        ),
    ]
    y = table(sheet, 11, 27, rows, label=small.sized(8.6), value=put, frame=DARK_RED)
    sheet.text(14, y + 4, ["开票人：", Run(clerk(job), "", put)], small)
    truth: dict[str, Value] = {
        "invoice_no": number,
        "issue_date": iso(day),
        "buyer": buyer.name,
        "buyer_id": buyer.id_number,
        "seller": dealer.name,
        "plate": car.plate,
        "vin": car.vin,
        "model": car.model,
        "total": money(price),
    }
    return drawn("used_vehicle_invoice", "bamboo_used_electronic", [sheet], truth)


def treasury(job: Job) -> Drawn:
    """An electronic treasury receipt (财政电子票据) of the province for the fee of a road's occupation."""
    sheet, facts, rng = job.sheet(240, 140), job.facts, job.rng
    payer = rng.choice((facts.company.org, facts.developer, facts.home.community.manager))
    district = facts.home.community.district
    payee = rng.choice((f"信阳市{district}城市管理局", f"信阳市{district}市政设施维护中心"))
    area, days = rng.randrange(8, 90), rng.randrange(5, 40)
    rate = Decimal(rng.choice(("0.30", "0.50", "0.80")))
    total = rate * area * days
    code = f"4106{rng.choice(('01', '02'))}{rng.randrange(24, 27)}"
    number, day = f"00{figures(rng, 8)}", facts.consent_date
    item = rng.choice(("城市道路占用费", "占用城市道路费", "城市道路占用挖掘修复费"))
    ink, put = Style("song", 10, GREEN), Style("song", 10)
    sheet.text(120, 8, "河南省政府非税收入票据（电子）", Style("song_bold", 17, GREEN), align="c", spacing=0.1)
    seals.put_oval(sheet, 120, 17, seals.SealText("河南省财政票据监制章", "", "财政部监制"), width=28, height=19)
    qr_code(sheet, 12, 5, 19)
    left: list[tuple[float, float, str, Runs]] = [
        (12, 27, "票据代码：", Run(code, "bill_code", put)),
        (12, 34, "交款人统一社会信用代码：", Run(payer.uscc, "", put)),
        (12, 41, "交款人：", Run(payer.name, "payer", put)),
        (156, 27, "票据号码：", Run(number, "bill_no", put)),
        (156, 34, "校验码：", Run("".join(rng.choice("0123456789abcdef") for _ in range(6)), "", put)),
        (156, 41, "开票日期：", Run(iso(day), "issue_date", put)),
    ]
    for x, y, label, runs in left:
        sheet.text(x, y, [label, runs] if isinstance(runs, Run) else label, ink)
    rows: Rows = [
        (
            9,
            [
                lab(28, "项目编码"),
                lab(62, "项目名称"),
                lab(22, "单位"),
                lab(22, "数量"),
                lab(26, "标准"),
                lab(32, "金额（元）"),
                lab(24, "备注"),
            ],
        ),
        (
            10,
            [
                val(28, f"10304{figures(rng, 5)}"),
                val(62, Run(item, "item")),
                val(22, "㎡·天"),
                val(22, str(area * days)),
                val(26, money(rate)),
                val(32, money(total)),
                val(24, f"{area}㎡×{days}天"),
            ],
        ),
        (16, [val(28, ""), val(62, ""), val(22, ""), val(22, ""), val(26, ""), val(32, ""), val(24, "")]),
        (
            10,
            [
                lab(42, "金额合计（大写）"),
                val(92, in_words(total)),
                lab(26, "（小写）"),
                val(56, Run(money(total), "total")),
            ],
        ),
        (
            14,
            [
                lab(16, "其他\n信息"),
                val(200, f"执收单位编码：4115{figures(rng, 5)}　缴款码：{figures(rng, 20)}　缴款方式：网上缴款"),
            ],
        ),
    ]
    y = table(sheet, 12, 49, rows, label=ink, value=put, frame=GREEN)
    sheet.text(12, y + 6, ["收款单位（章）：", Run(payee, "payee", put)], ink)
    sheet.text(140, y + 6, ["复核人：", Run(clerk(job), "", put)], ink)
    sheet.text(188, y + 6, ["收款人：", Run(clerk(job), "", put)], ink)
    seals.put_oval(sheet, 72, y + 6, seals.SealText(payee, "", "财务专用章"), width=38, height=26)
    truth: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": payer.name,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": iso(day),
    }
    return drawn("road_fee_receipt", "bamboo_treasury", [sheet], truth)


LAYOUTS: Layouts = {
    "used_vehicle_invoice": {"bamboo_used_paper": used_paper, "bamboo_used_electronic": used_electronic},
    "road_fee_receipt": {"bamboo_treasury": treasury},
}
