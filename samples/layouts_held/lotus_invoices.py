"""Invoices for new cars in their official forms: on paper, and digital."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.lotus_common import Rows, on, row, stranger, tag, val
from samples.ornaments import cipher, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BROWN: Colour = (140, 84, 40)
_MAROON: Colour = (128, 40, 48)


def _buyer(job: Job) -> tuple[str, str]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return facts.company.org.name, facts.company.org.uscc
    return facts.person.name, facts.person.id_number


def _rate(rate: Decimal) -> str:
    return f"{rate * 100:.0f}%"


def paper_invoice(job: Job) -> Drawn:
    """The invoice sheet of a new car, printed by dots on a form in brown."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(241, 178)
    car, dealer = facts.vehicle, facts.dealer
    buyer, buyer_id = _buyer(job)
    code, number = f"14100{car.bought:%y}2{rng.randrange(10**4):04d}", f"{rng.randrange(10**8):08d}"
    label, typed = Style("song", 9, _BROWN), Style("hei", 9.5)
    sheet.text(120, 10, "机动车销售统一发票", Style("song_bold", 18, _BROWN), align="c", spacing=0.25)
    sheet.text(120, 21, "发　票　联", Style("song_bold", 13, _BROWN), align="c")
    sheet.line(76, 28, 164, 28, fill=_BROWN)
    sheet.text(176, 18, ["发票代码 ", Run(code, "invoice_code", Style("hei", 11))], label)
    sheet.text(176, 25, ["发票号码 ", Run(number, "invoice_no", Style("hei", 11))], label)
    sheet.text(14, 26, ["开票日期 ", on(car.bought, "issue_date", "dash", typed)], label)
    left: Rows = [
        row(8, tag(26, "机打代码"), val(44, code)),
        row(8, tag(26, "机打号码"), val(44, number)),
        row(8, tag(26, "机器编号"), val(44, f"{rng.randrange(10**11, 10**12)}")),
    ]
    table(sheet, 12, 33, left, label=label, value=typed, frame=_BROWN)
    sheet.rect(82, 33, 9, 24, fill=_BROWN)
    sheet.column((82, 33, 9, 24), "税控码", label)
    sheet.rect(91, 33, 138, 24, fill=_BROWN)
    cipher(sheet, 95, 36, 46, 4, size=10)
    total = f"¥{car.total:.2f}"
    rows: Rows = [
        row(
            12,
            tag(26, "购买方名称"),
            val(74, Run(buyer, "buyer")),
            tag(46, "纳税人识别号/统一社会\n信用代码/身份证明号码"),
            val(71, Run(buyer_id, "buyer_id")),
        ),
        row(
            9,
            tag(26, "车辆类型"),
            val(48, Run(car.vehicle_type, "vehicle_type")),
            tag(22, "厂牌型号"),
            val(74, Run(car.model, "model")),
            tag(16, "产 地"),
            val(31, "信阳市"),
        ),
        row(
            9,
            tag(26, "合格证号"),
            val(48, f"W{rng.randrange(10**13, 10**14)}"),
            tag(26, "进口证明书号"),
            val(52, ""),
            tag(24, "商检单号"),
            val(41, ""),
        ),
        row(
            9,
            tag(26, "发动机号码"),
            val(64, Run(car.engine_no, "engine_no")),
            tag(44, "车辆识别代号/车架号码"),
            val(83, Run(car.vin, "vin")),
        ),
        row(
            9,
            tag(26, "价税合计"),
            val(116, f"⊗{in_words(car.total, unit='圆')}"),
            tag(16, "小写"),
            val(59, Run(total, "total")),
        ),
        row(9, tag(26, "销货单位名称"), val(116, Run(dealer.name, "seller")), tag(16, "电话"), val(59, dealer.phone)),
        row(
            9,
            tag(26, "纳税人识别号"),
            val(84, Run(dealer.uscc, "seller_tax_id")),
            tag(20, "账号"),
            val(87, f"62{rng.randrange(10**15, 10**16)}"),
        ),
        row(
            9,
            tag(26, "地　　址"),
            val(84, dealer.address),
            tag(20, "开户银行"),
            val(87, "信阳农村商业银行股份有限公司营业部"),
        ),
        row(
            12,
            tag(26, "增值税税率\n或征收率"),
            val(28, Run(_rate(car.tax_rate), "tax_rate")),
            tag(20, "增值税\n税额"),
            val(50, Run(f"¥{car.tax:.2f}", "tax")),
            tag(24, "主管税务\n机关及代码"),
            val(69, f"国家税务总局信阳市税务局 1411500{rng.randrange(10**4):04d}"),
        ),
        row(
            9,
            tag(26, "不含税价"),
            val(54, ["小写 ", Run(f"¥{car.price_without_tax:.2f}", "price_without_tax")]),
            tag(26, "完税凭证号码"),
            val(46, ""),
            tag(14, "吨位"),
            val(16, ""),
            tag(20, "限乘人数"),
            val(15, "5"),
        ),
    ]
    y = table(sheet, 12, 57, rows, label=label, value=typed, frame=_BROWN)
    sheet.text(14, y + 4, "销货单位盖章", label)
    sheet.text(128, y + 4, ["开票人 ", Run(stranger(job), "", typed)], label)
    sheet.text(176, y + 4, "备注：一车一票", label)
    sheet.column((231, 60, 6, 70), "第一联发票联购货单位付款凭证", Style("song", 6.5, _BROWN))
    seals.put_oval(sheet, 98, y + 3, seals.SealText(dealer.name, dealer.uscc, "发票专用章"))
    truth: dict[str, Value] = {
        "invoice_code": code,
        "invoice_no": number,
        "issue_date": car.bought.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": str(car.tax_rate),
        "seller": dealer.name,
        "seller_tax_id": dealer.uscc,
    }
    return drawn("vehicle_sales_invoice", "lotus_brown_form", [sheet], truth)


def digital_invoice(job: Job) -> Drawn:
    """The digital invoice of a new car: code to the left, number and date to the right, maroon rules."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 140)
    car, dealer = facts.vehicle, facts.dealer
    buyer, buyer_id = _buyer(job)
    day = max(car.bought, date(2024, 12, 2))
    number = f"{day:%y}4172000000{rng.randrange(10**8):08d}"
    qr_code(sheet, 10, 6, 19, payload=f"01,33,,{number},{car.total:.2f},{day:%Y%m%d},,{rng.randrange(16**4):04X}")
    sheet.text(105, 10, "电子发票（机动车销售统一发票）", Style("song_bold", 15, _MAROON), align="c")
    sheet.line(62, 18, 148, 18, fill=_MAROON)
    sheet.line(62, 19, 148, 19, fill=_MAROON)
    seals.put_oval(
        sheet, 105, 16, seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=29, height=19
    )
    label, typed = Style("song", 8.2, _MAROON), Style("song", 8.8)
    sheet.text(152, 11, ["发票号码：", Run(number, "invoice_no", typed)], label)
    sheet.text(152, 18, ["开票日期：", on(day, "issue_date", "padded", typed)], label)
    who = "统一社会信用代码/\n纳税人识别号/身份证件号码"
    rows: Rows = [
        row(10, tag(22, "购买方名称"), val(66, Run(buyer, "buyer")), tag(40, who), val(66, Run(buyer_id, "buyer_id"))),
        row(
            8,
            tag(22, "车辆类型"),
            val(46, Run(car.vehicle_type, "vehicle_type")),
            tag(20, "厂牌型号"),
            val(62, Run(car.model, "model")),
            tag(14, "产地"),
            val(30, "中国"),
        ),
        row(
            8,
            tag(22, "合格证号"),
            val(46, f"WEV{rng.randrange(10**11, 10**12)}"),
            tag(24, "进口证明书号"),
            val(40, ""),
            tag(20, "商检单号"),
            val(42, ""),
        ),
        row(
            8,
            tag(22, "发动机号码"),
            val(58, Run(car.engine_no, "engine_no")),
            tag(40, "车辆识别代号/车架号码"),
            val(74, Run(car.vin, "vin")),
        ),
        row(
            9,
            tag(22, "价税合计"),
            val(98, ["大写 ", in_words(car.total, unit="圆")]),
            tag(14, "小写"),
            val(60, Run(f"￥{car.total:.2f}", "total")),
        ),
        row(8, tag(22, "销货单位名称"), val(98, Run(dealer.name, "seller")), tag(14, "电话"), val(60, dealer.phone)),
        row(
            10,
            tag(34, "统一社会信用代码/\n纳税人识别号"),
            val(66, Run(dealer.uscc, "seller_tax_id")),
            tag(18, "账号"),
            val(76, f"{rng.randrange(10**16, 10**17)}"),
        ),
        row(8, tag(22, "地址"), val(78, dealer.address), tag(18, "开户银行"), val(76, "中原银行股份有限公司信阳分行")),
        row(
            10,
            tag(28, "增值税税率或\n征收率"),
            val(20, Run(_rate(car.tax_rate), "tax_rate")),
            tag(24, "增值税税额"),
            val(42, Run(f"￥{car.tax:.2f}", "tax")),
            tag(26, "主管税务机关\n及代码"),
            val(54, f"国家税务总局信阳市税务局1411501{rng.randrange(10**4):04d}"),
        ),
        row(
            8,
            tag(22, "不含税价"),
            val(46, ["小写 ", Run(f"￥{car.price_without_tax:.2f}", "price_without_tax")]),
            tag(24, "完税凭证号码"),
            val(44, ""),
            tag(12, "吨位"),
            val(14, ""),
            tag(18, "限乘人数"),
            val(14, "5"),
        ),
        row(10, tag(22, "备　注"), val(172, "一车一票")),
    ]
    y = table(sheet, 8, 28, rows, label=label, value=typed, frame=_MAROON)
    sheet.text(12, y + 3, ["开票人：", Run(stranger(job), "", typed)], label)
    truth: dict[str, Value] = {
        "invoice_no": number,
        "issue_date": day.isoformat(),
        "buyer": buyer,
        "buyer_id": buyer_id,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": str(car.tax_rate),
        "seller": dealer.name,
        "seller_tax_id": dealer.uscc,
    }
    return drawn("vehicle_sales_einvoice", "lotus_maroon", [sheet], truth)


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {"lotus_brown_form": paper_invoice},
    "vehicle_sales_einvoice": {"lotus_maroon": digital_invoice},
}
