"""电子发票（机动车销售统一发票）: three ways in which platforms lay it out."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_car_bills import Cell, bill_values, bought_in, buyer_of, grid, lab
from samples.layouts_sixth.fresh_common import begin, someone
from samples.ornaments import qr_code
from samples.people import Facts
from samples.seal_style import SealStyle
from samples.seals import SealText, put_oval
from samples.truth import Drawn, drawn

_TITLE = "电子发票（机动车销售统一发票）"
_SUPERVISOR = SealText("全国统一发票监制章", "", "河南省税务局")
_FLAT = SealStyle((214, 30, 36), "red", 1 / 50, 0.02, False, "song", 1.1, "flat", 0.0, False)


def _begin(job: Job) -> Facts:
    """Facts with a sale since these invoices exist."""
    begin(job)
    bought_in(job, date(2024, 12, 2), date(2026, 11, 10))
    return job.facts


def _number(job: Job) -> str:
    return f"{job.facts.vehicle.bought:%y}41{job.rng.randrange(1, 10)}{job.rng.randrange(10**15):015d}"


def _head(job: Job, sheet: Sheet, x: float, width: float, frame: Colour, number: str) -> None:
    car = job.facts.vehicle
    label, value = Style("song", 10, frame), Style("song", 10)
    qr_code(sheet, x, 10, 20)
    sheet.text(x + width / 2, 14, _TITLE, Style("kai", 18, frame), align="c")
    for y in (24, 25):
        sheet.line(x + width * 0.28, y, x + width * 0.72, y, width=0.2, fill=frame)
    put_oval(sheet, x + width / 2, 22, _SUPERVISOR, width=30, height=20, style=_FLAT)
    day = numbers.written_date(car.bought, form="padded")
    sheet.text(x + width * 0.75, 15, ["发票号码：", Run(number, "invoice_no", value)], label.sized(9.5))
    sheet.text(x + width * 0.75, 22, ["开票日期：", Run(day, "issue_date", value)], label.sized(9.5))


def national(job: Job) -> Drawn:
    """Buyer and seller abreast at the top, the vehicle in a table, sums below."""
    facts = _begin(job)
    rng, car, dealer = job.rng, facts.vehicle, facts.dealer
    buyer, buyer_id = buyer_of(job)
    number, frame = _number(job), (128, 36, 20)
    sheet = job.sheet(250, 160)
    label, value = Style("song", 9.5, frame), Style("song", 9.5)
    _head(job, sheet, 12, 226, frame, number)
    top = 36.0
    for left, who in ((12.0, "购买方信息"), (125.0, "销售方信息")):
        sheet.rect(left, top, 7, 26, line=0.2, fill=frame)
        sheet.column((left, top, 7, 26), who, label.sized(9))
        sheet.rect(left + 7, top, 106, 26, line=0.2, fill=frame)
    code = "统一社会信用代码/纳税人识别号："
    sheet.text(22, top + 5, ["名称：", Run(buyer, "buyer", value)], label)
    sheet.text(
        22,
        top + 15,
        ["统一社会信用代码/纳税人识别号/身份证件号码：", Run(buyer_id, "buyer_id", value.sized(8.5))],
        label.sized(7),
    )
    sheet.text(135, top + 4, ["名称：", Run(dealer.name, "seller", value)], label)
    sheet.text(135, top + 11, [code, Run(dealer.uscc, "seller_tax_id", value)], label.sized(8.5))
    sheet.text(135, top + 18, f"电话：{dealer.phone}　地址：{dealer.address[6:]}", label.sized(8))
    words = numbers.amount_in_words(car.total, unit="圆")
    rows = [
        (
            9.0,
            [
                lab(20, "车辆类型"),
                Cell(42, Run(car.vehicle_type, "vehicle_type")),
                lab(20, "厂牌型号"),
                Cell(60, Run(car.model, "model")),
                lab(14, "产地"),
                Cell(40, "河南省郑州市"),
            ],
        ),
        (
            9.0,
            [
                lab(20, "合格证号"),
                Cell(42, f"YW{rng.randrange(10**13):013d}"),
                lab(24, "进口证明书号"),
                Cell(40, ""),
                lab(20, "商检单号"),
                Cell(50, ""),
            ],
        ),
        (
            9.0,
            [
                lab(24, "发动机号码"),
                Cell(60, Run(car.engine_no, "engine_no")),
                lab(44, "车辆识别代号/车架号码"),
                Cell(68, Run(car.vin, "vin")),
            ],
        ),
        (
            9.0,
            [
                lab(36, "增值税税率或征收率"),
                Cell(24, Run(f"{car.tax_rate * 100:.0f}%", "tax_rate")),
                lab(24, "增值税税额"),
                Cell(44, ["¥", Run(f"{car.tax:.2f}", "tax")]),
                lab(20, "不含税价"),
                Cell(48, ["¥", Run(f"{car.price_without_tax:.2f}", "price_without_tax")]),
            ],
        ),
        (
            9.0,
            [
                lab(36, "价税合计（大写）"),
                Cell(96, ["⊗", Run(words, "total")]),
                lab(20, "（小写）"),
                Cell(44, ["¥", Run(f"{car.total:.2f}", "total")]),
            ],
        ),
        (
            9.0,
            [
                lab(36, "主管税务机关及代码"),
                Cell(82, f"国家税务总局信阳市税务局 14115{rng.randrange(10**6):06d}"),
                lab(24, "完税凭证号码"),
                Cell(24, ""),
                lab(14, "吨位"),
                Cell(12, ""),
                lab(18, "限乘人数"),
                Cell(10, "5"),
            ],
        ),
        (12.0, [lab(14, "备注"), Cell(182, "一车一票")]),
    ]
    bottom = grid(sheet, (12, top + 26, 226), rows, label, value, frame)
    sheet.text(14, bottom + 4, ["开票人：", Run(someone(job), style=value)], label)
    return drawn("vehicle_sales_einvoice", "fresh_ebill_national", [sheet], bill_values(job, number))


def stacked(job: Job) -> Drawn:
    """A portrait page: the paper form's rows one below the other, the electronic head above."""
    facts = _begin(job)
    rng, car, dealer = job.rng, facts.vehicle, facts.dealer
    buyer, buyer_id = buyer_of(job)
    number, frame = _number(job), (110, 70, 30)
    sheet = job.sheet()
    label, value = Style("song", 9, frame), Style("song", 9.5)
    qr_code(sheet, 14, 12, 18)
    sheet.text(105, 16, _TITLE, Style("song_bold", 15, frame), align="c")
    put_oval(sheet, 105, 28, _SUPERVISOR, width=28, height=18, style=_FLAT)
    sheet.text(14, 40, ["发票号码：", Run(number, "invoice_no", value)], label.sized(10))
    day = numbers.written_date(car.bought, form="padded")
    sheet.text(196, 40, ["开票日期：", Run(day, "issue_date", value)], label.sized(10), align="r")
    words = numbers.amount_in_words(car.total, unit="圆")
    rows = [
        (10.0, [lab(30, "购买方名称"), Cell(152, Run(buyer, "buyer"))]),
        (10.0, [lab(72, "统一社会信用代码/纳税人识别号/身份证件号码"), Cell(110, Run(buyer_id, "buyer_id"))]),
        (
            10.0,
            [
                lab(30, "车辆类型"),
                Cell(58, Run(car.vehicle_type, "vehicle_type")),
                lab(30, "厂牌型号"),
                Cell(64, Run(car.model, "model")),
            ],
        ),
        (
            10.0,
            [
                lab(30, "产地"),
                Cell(58, "安徽省芜湖市"),
                lab(30, "合格证号"),
                Cell(64, f"WAC{rng.randrange(10**12):012d}"),
            ],
        ),
        (
            10.0,
            [
                lab(42, "车辆识别代号/车架号码"),
                Cell(62, Run(car.vin, "vin")),
                lab(26, "发动机号码"),
                Cell(52, Run(car.engine_no, "engine_no")),
            ],
        ),
        (10.0, [lab(30, "进口证明书号"), Cell(58, ""), lab(30, "商检单号"), Cell(64, "")]),
        (
            12.0,
            [
                lab(30, "价税合计"),
                Cell(100, ["（大写）", Run(words, "total")]),
                Cell(52, ["（小写）¥", Run(f"{car.total:.2f}", "total")]),
            ],
        ),
        (
            10.0,
            [
                lab(30, "不含税价"),
                Cell(44, ["¥", Run(f"{car.price_without_tax:.2f}", "price_without_tax")]),
                lab(18, "税率"),
                Cell(18, Run(f"{car.tax_rate * 100:.0f}%", "tax_rate")),
                lab(20, "税额"),
                Cell(52, ["¥", Run(f"{car.tax:.2f}", "tax")]),
            ],
        ),
        (10.0, [lab(30, "销售方名称"), Cell(152, Run(dealer.name, "seller"))]),
        (
            10.0,
            [
                lab(56, "统一社会信用代码/纳税人识别号"),
                Cell(66, Run(dealer.uscc, "seller_tax_id")),
                lab(16, "电话"),
                Cell(44, dealer.phone),
            ],
        ),
        (10.0, [lab(16, "地址"), Cell(76, dealer.address), lab(22, "开户银行"), Cell(68, "信阳空谈商业银行营业部")]),
        (
            10.0,
            [
                lab(16, "账号"),
                Cell(76, f"4115{rng.randrange(10**13):013d}"),
                lab(36, "主管税务机关及代码"),
                Cell(54, f"14115{rng.randrange(10**6):06d}"),
            ],
        ),
        (18.0, [lab(16, "备注"), Cell(166, "一车一票　限乘人数：5")]),
    ]
    bottom = grid(sheet, (14, 47, 182), rows, label, value, frame)
    sheet.text(16, bottom + 5, ["开票人：", Run(someone(job), style=value)], label)
    return drawn("vehicle_sales_einvoice", "fresh_ebill_stacked", [sheet], bill_values(job, number))


def half_page(job: Job) -> Drawn:
    """The upper half of an A4 print, narrow rows, the seller last as on the paper form."""
    facts = _begin(job)
    rng, car, dealer = job.rng, facts.vehicle, facts.dealer
    buyer, buyer_id = buyer_of(job)
    number, frame = _number(job), (60, 60, 66)
    sheet = job.sheet()
    label, value = Style("song", 7.6, frame), Style("song", 8.2)
    sheet.text(105, 14, _TITLE, Style("song_bold", 14, frame), align="c")
    qr_code(sheet, 12, 10, 17)
    sheet.text(152, 14, ["发票号码：", Run(number, "invoice_no", value)], label.sized(8))
    day = numbers.written_date(car.bought, form="padded")
    sheet.text(152, 20, ["开票日期：", Run(day, "issue_date", value)], label.sized(8))
    words = numbers.amount_in_words(car.total, unit="圆")
    rows = [
        (
            9.0,
            [
                lab(22, "购买方名称"),
                Cell(62, Run(buyer, "buyer")),
                lab(44, "统一社会信用代码/纳税人识别号/身份证件号码"),
                Cell(58, Run(buyer_id, "buyer_id")),
            ],
        ),
        (
            8.0,
            [
                lab(20, "车辆类型"),
                Cell(40, Run(car.vehicle_type, "vehicle_type")),
                lab(20, "厂牌型号"),
                Cell(52, Run(car.model, "model")),
                lab(14, "产地"),
                Cell(40, "浙江省宁波市"),
            ],
        ),
        (
            8.0,
            [
                lab(20, "合格证号"),
                Cell(40, f"XTE{rng.randrange(10**12):012d}"),
                lab(24, "进口证明书号"),
                Cell(36, "—"),
                lab(20, "商检单号"),
                Cell(46, "—"),
            ],
        ),
        (
            8.0,
            [
                lab(24, "发动机号码"),
                Cell(54, Run(car.engine_no, "engine_no")),
                lab(42, "车辆识别代号/车架号码"),
                Cell(66, Run(car.vin, "vin")),
            ],
        ),
        (
            8.0,
            [
                lab(22, "价税合计"),
                Cell(104, Run(words, "total")),
                lab(14, "小写"),
                Cell(46, ["¥", Run(f"{car.total:.2f}", "total")]),
            ],
        ),
        (8.0, [lab(26, "销售方名称"), Cell(100, Run(dealer.name, "seller")), lab(14, "电话"), Cell(46, dealer.phone)]),
        (
            8.0,
            [
                lab(52, "统一社会信用代码/纳税人识别号"),
                Cell(62, Run(dealer.uscc, "seller_tax_id")),
                lab(14, "账号"),
                Cell(58, f"4115{rng.randrange(10**13):013d}"),
            ],
        ),
        (8.0, [lab(14, "地址"), Cell(84, dealer.address), lab(20, "开户银行"), Cell(68, "信阳话本村镇银行")]),
        (
            8.0,
            [
                lab(36, "增值税税率或征收率"),
                Cell(18, Run(f"{car.tax_rate * 100:.0f}%", "tax_rate")),
                lab(22, "增值税税额"),
                Cell(40, ["¥", Run(f"{car.tax:.2f}", "tax")]),
                lab(36, "主管税务机关及代码"),
                Cell(34, f"14115{rng.randrange(10**6):06d}"),
            ],
        ),
        (
            8.0,
            [
                lab(20, "不含税价"),
                Cell(48, ["小写 ¥", Run(f"{car.price_without_tax:.2f}", "price_without_tax")]),
                lab(26, "完税凭证号码"),
                Cell(34, ""),
                lab(12, "吨位"),
                Cell(14, ""),
                lab(20, "限乘人数"),
                Cell(12, "5"),
            ],
        ),
    ]
    bottom = grid(sheet, (12, 32, 186), rows, label, value, frame)
    sheet.text(14, bottom + 3, ["开票人：", Run(someone(job), style=value), "　　　　备注：一车一票"], label)
    put_oval(sheet, 105, 22, _SUPERVISOR, width=26, height=17, style=_FLAT)
    return drawn("vehicle_sales_einvoice", "fresh_ebill_half_page", [sheet], bill_values(job, number))


LAYOUTS: Layouts = {
    "vehicle_sales_einvoice": {
        "fresh_ebill_national": national,
        "fresh_ebill_stacked": stacked,
        "fresh_ebill_half_page": half_page,
    }
}
