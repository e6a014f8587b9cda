"""Unified invoices for the sale of motor vehicles: two paper editions and two electronic ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.bamboo_common import BROWN, DARK_RED, Rows, clerk, figures, iso, lab, shift, val
from samples.numbers import uscc, written_date
from samples.ornaments import cipher, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_OLD: Colour = (122, 66, 40)


@dataclass(frozen=True, slots=True)
class Sale:
    """What both editions print."""

    buyer: str
    buyer_id: str
    firm: bool
    code: str
    number: str
    machine: str
    day: date
    bank: str
    tax_office: str
    conformity: str


def _sale(job: Job, day: date, number_length: int) -> Sale:
    facts, rng = job.facts, job.rng
    firm = job.variant.holder_is == "company" or job.chance(0.2)
    district = rng.choice(("浉河区", "平桥区", "羊山新区"))
    number = figures(rng, 8) if number_length == 8 else f"{day.year % 100}412{'0' * 6}{figures(rng, 9)}"
    return Sale(
        buyer=facts.company.org.name if firm else facts.person.name,
        buyer_id=facts.company.org.uscc if firm else facts.person.id_number,
        firm=firm,
        code=f"14100{day.year % 100:02d}2{figures(rng, 4)}",
        number=number,
        machine=f"6619{figures(rng, 8)}",
        day=day,
        bank=f"{rng.choice(('农业', '建设', '工商', '中原'))}银行信阳{rng.choice(('新华路', '申城大道'))}支行",
        tax_office=f"国家税务总局信阳市{district}税务局 14115{figures(rng, 6)}",
        conformity=f"W{rng.choice('ABCDE')}{rng.choice('HKLMN')}{figures(rng, 12)}",
    )


def _truth(job: Job, sale: Sale, *, code: bool) -> dict[str, Value]:
    car, dealer = job.facts.vehicle, job.facts.dealer
    return {
        **({"invoice_code": sale.code} if code else {}),
        "invoice_no": sale.number,
        "issue_date": iso(sale.day),
        "buyer": sale.buyer,
        "buyer_id": sale.buyer_id,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": "0.13",
        "seller": dealer.name,
        "seller_tax_id": dealer.uscc,
    }


def _lower(job: Job, sale: Sale, tax_label: str, total: Runs, *, scale: float) -> Rows:
    """The rows that all editions share, from the vehicle down, in a width of 210 × scale."""
    car, dealer, rng = job.facts.vehicle, job.facts.dealer, job.rng

    def w(width: float) -> float:
        return width * scale

    return [
        (
            8.6,
            [
                lab(w(28), "车辆类型"),
                val(w(52), Run(car.vehicle_type, "vehicle_type")),
                lab(w(24), "厂牌型号"),
                val(w(58), Run(car.model, "model")),
                lab(w(16), "产地"),
                val(w(32), "河南省信阳市"),
            ],
        ),
        (
            8.6,
            [
                lab(w(28), "合格证号"),
                val(w(52), sale.conformity),
                lab(w(24), "进口证明书号"),
                val(w(44), ""),
                lab(w(24), "商检单号"),
                val(w(38), ""),
            ],
        ),
        (
            8.6,
            [
                lab(w(28), "发动机号码"),
                val(w(68), Run(car.engine_no, "engine_no")),
                lab(w(42), "车辆识别代号/车架号码"),
                val(w(72), Run(car.vin, "vin")),
            ],
        ),
        (9.2, [lab(w(28), "价税合计"), val(w(182), total)]),
        (
            8.6,
            [
                lab(w(28), "销货单位名称"),
                val(w(106), Run(dealer.name, "seller")),
                lab(w(24), "电话"),
                val(w(52), dealer.phone),
            ],
        ),
        (
            8.6,
            [
                lab(w(28), tax_label),
                val(w(76), Run(dealer.uscc, "seller_tax_id")),
                lab(w(24), "账号"),
                val(w(82), figures(rng, 17)),
            ],
        ),
        (8.6, [lab(w(28), "地　　址"), val(w(88), dealer.address), lab(w(24), "开户银行"), val(w(70), sale.bank)]),
        (
            10,
            [
                lab(w(28), "增值税税率\n或征收率"),
                val(w(18), Run("13%", "tax_rate")),
                lab(w(24), "增值税\n税额"),
                val(w(40), ["￥", Run(money(car.tax), "tax")]),
                lab(w(24), "主管税务\n机关及代码"),
                val(w(76), sale.tax_office),
            ],
        ),
        (
            9.4,
            [
                lab(w(28), "不含税价"),
                val(w(52), ["小写 ￥", Run(money(car.price_without_tax), "price_without_tax")]),
                lab(w(26), "完税凭证号码"),
                val(w(48), ""),
                lab(w(12), "吨位"),
                val(w(14), ""),
                lab(w(18), "限乘人数"),
                val(w(12), "5"),
            ],
        ),
    ]


def _head(sheet: Sheet, sale: Sale, ink: Colour, part: str) -> None:
    small = Style("song", 10.5, ink)
    sheet.text(120, 9, "机动车销售统一发票", Style("song_bold", 19, ink), align="c", spacing=0.15)
    sheet.text(120, 19, part, Style("song", 13, ink), align="c", spacing=0.6)
    sheet.text(178, 12, "发票代码", small)
    sheet.text(196, 12, Run(sale.code, "invoice_code"), Style("hei", 11))
    sheet.text(178, 19, "发票号码", small)
    sheet.text(196, 18.6, Run(sale.number, "invoice_no"), Style("hei", 13))
    sheet.text(16, 27, ["开票日期　", Run(iso(sale.day), "issue_date", Style("hei", 11))], small)
    oval = seals.SealText("全国统一发票监制章", "河南省", "税务局")
    seals.put_oval(sheet, 120, 17, oval, width=28, height=19)
    cipher(sheet, 158, 35.6, 40, 3, size=7.5)


def paper_2021(job: Job) -> Drawn:
    """The paper edition since May 2021: the buyer's name, and apart the three-named number."""
    sheet, car = job.sheet(241, 178), job.facts.vehicle
    sale = _sale(job, car.bought, 8)
    _head(sheet, sale, BROWN, job.rng.choice(("发票联", "报税联", "注册登记联")))
    total: Runs = [f"⊗{in_words(car.total)}　　　　　小写 ￥", Run(money(car.total), "total")]
    rows: Rows = [
        (
            15,
            [
                lab(28, "机打代码\n机打号码\n机器编号"),
                val(68, f"{sale.code}\n{sale.number}\n{sale.machine}"),
                lab(14, "税\n控\n码"),
                val(100, ""),
            ],
        ),
        (
            10,
            [
                lab(28, "购买方名称"),
                val(62, Run(sale.buyer, "buyer")),
                lab(46, "纳税人识别号/统一社会\n信用代码/身份证明号码"),
                val(74, Run(sale.buyer_id, "buyer_id")),
            ],
        ),
        *_lower(job, sale, "纳税人识别号", total, scale=1.0),
    ]
    y = table(sheet, 16, 34, rows, label=Style("song", 9, BROWN), value=Style("hei", 9.5), frame=BROWN)
    sheet.text(18, y + 6, "销货单位盖章", Style("song", 10.5, BROWN))
    sheet.text(112, y + 6, ["开票人　", Run(clerk(job), "", Style("hei", 10.5))], Style("song", 10.5, BROWN))
    sheet.text(176, y + 6, "备注：一车一票", Style("song", 10.5, BROWN))
    seal = seals.SealText(job.facts.dealer.name, job.facts.dealer.uscc, "发票专用章")
    seals.put_oval(sheet, 66, y + 15, seal, width=42, height=30)
    return drawn("vehicle_sales_invoice", "bamboo_paper_2021", [sheet], _truth(job, sale, code=True))


def paper_before(job: Job) -> Drawn:
    """The older paper edition: name and number of the buyer in one box, a taxpayer's number beside it."""
    sheet, car = job.sheet(241, 178), job.facts.vehicle
    sale = _sale(job, date(job.rng.randrange(2019, 2021), max(car.bought.month, 5), min(car.bought.day, 28)), 8)
    _head(sheet, sale, _OLD, "发　票　联")
    total: Runs = [f"{in_words(car.total, unit='圆')}　　　小写 ￥", Run(money(car.total), "total")]
    other = uscc(job.rng) if sale.firm else ""
    tax_no: Runs = sale.buyer_id if other else ""
    ink = Style("hei", 9.5, (40, 40, 90))
    rows: Rows = [
        (
            15,
            [
                lab(28, "机打代码\n机打号码\n机器编号"),
                val(68, f"{sale.code}\n{sale.number}\n{sale.machine}"),
                lab(14, "税\n控\n码"),
                val(100, ""),
            ],
        ),
        (
            11,
            [
                lab(42, "购买方名称及身份证号码/\n组织机构代码"),
                val(82, [Run(sale.buyer, "buyer"), "\n", Run(sale.buyer_id, "buyer_id")]),
                lab(24, "纳税人识别号"),
                val(62, tax_no),
            ],
        ),
        *_lower(job, sale, "纳税人识别号", total, scale=1.0),
    ]
    # Printed a little off the lines of the pre-printed form, as needle printers do.
    y = table(sheet, 16, 34, rows, label=Style("song", 9, _OLD), value=ink, frame=_OLD)
    sheet.text(18, y + 6, "销货单位盖章", Style("song", 10, _OLD))
    sheet.text(120, y + 6, ["开票人　", Run(clerk(job), "", ink)], Style("song", 10, _OLD))
    sheet.text(186, y + 6, "备注：一车一票", Style("song", 10, _OLD))
    sheet.column((229, 40, 6, 90), "第一联发票联（购货单位付款凭证）", Style("song", 8, _OLD))
    sheet.text(16, 171, f"豫国税印〔2019〕{figures(job.rng, 2)}号 信阳印务", Style("song", 7, _OLD))
    seal = seals.SealText(job.facts.dealer.name, job.facts.dealer.uscc, "发票专用章")
    seals.put_oval(sheet, 80, y + 13, seal, width=40, height=28)
    return drawn("vehicle_sales_invoice", "bamboo_paper_before", [sheet], _truth(job, sale, code=True))


def _electronic_head(sheet: Sheet, sale: Sale, middle: float, right: float, y: float) -> None:
    small = Style("song", 9.5, DARK_RED)
    sheet.text(middle, y, "电子发票（机动车销售统一发票）", Style("kai", 17, DARK_RED), align="c")
    width = sheet.width_of("电子发票（机动车销售统一发票）", Style("kai", 17))
    sheet.line(middle - width / 2, y + 8, middle + width / 2, y + 8, width=0.3, fill=DARK_RED)
    sheet.line(middle - width / 2, y + 9, middle + width / 2, y + 9, width=0.3, fill=DARK_RED)
    sheet.text(right, y + 1, ["发票号码：", Run(sale.number, "invoice_no", Style("song", 9.5))], small)
    day = Run(written_date(sale.day, form="padded"), "issue_date", Style("song", 9.5))
    sheet.text(right, y + 7, ["开票日期：", day], small)
    seals.put_oval(
        sheet, middle, y + 7, seals.SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=30, height=20
    )


def electronic_wide(job: Job) -> Drawn:
    """The electronic invoice on its own landscape page."""
    sheet, car = job.sheet(230, 150), job.facts.vehicle
    day = max(car.bought, date(2024, 12, 3))
    sale = _sale(job, day, 20)
    qr_code(sheet, 10, 6, 20)
    _electronic_head(sheet, sale, 112, 166, 8)
    total: Runs = [f"（大写）{in_words(car.total, unit='圆')}　　　　　（小写）￥", Run(money(car.total), "total")]
    rows: Rows = [
        (
            11,
            [
                lab(28, "购买方名称"),
                val(62, Run(sale.buyer, "buyer")),
                lab(46, "统一社会信用代码/\n纳税人识别号/身份证件号码"),
                val(74, Run(sale.buyer_id, "buyer_id")),
            ],
        ),
        *_lower(job, sale, "统一社会信用代码/\n纳税人识别号", total, scale=1.0),
        (11, [lab(28, "备　　注"), val(182, job.rng.choice(("", "一车一票", f"订单号：DD{figures(job.rng, 10)}")))]),
    ]
    y = table(sheet, 10, 30, rows, label=Style("song", 9, DARK_RED), value=Style("song", 9.5), frame=DARK_RED)
    sheet.text(14, y + 4, ["开票人：", Run(clerk(job), "", Style("song", 9.5))], Style("song", 9.5, DARK_RED))
    return drawn("vehicle_sales_einvoice", "bamboo_electronic_wide", [sheet], _truth(job, sale, code=False))


def electronic_a4(job: Job) -> Drawn:
    """The electronic invoice printed in the upper half of an A4 page by the dealer, a note below."""
    sheet, car = job.sheet(), job.facts.vehicle
    day = max(shift(car.bought, 1), date(2024, 12, 10))
    sale = _sale(job, day, 20)
    qr_code(sheet, 9, 14, 19)
    _electronic_head(sheet, sale, 98, 146, 16)
    total: Runs = [f"（大写）⊗{in_words(car.total)}　　（小写）¥", Run(money(car.total), "total")]
    rows: Rows = [
        (
            11,
            [
                lab(26, "购买方名称"),
                val(54, Run(sale.buyer, "buyer")),
                lab(44, "统一社会信用代码/纳税人\n识别号/身份证件号码"),
                val(68, Run(sale.buyer_id, "buyer_id")),
            ],
        ),
        *_lower(job, sale, "统一社会信用代\n码/纳税人识别号", total, scale=192 / 210),
        (9, [lab(26, "备注"), val(166, f"经办：{clerk(job)}　{job.facts.dealer.phone}")]),
    ]
    y = table(sheet, 9, 38, rows, label=Style("song", 8.4, BROWN), value=Style("hei", 8.6), frame=BROWN)
    sheet.text(12, y + 4, f"开票人：{clerk(job)}", Style("song", 9.5))
    sheet.line(9, y + 14, 201, y + 14, width=0.15, fill=(150, 150, 150))
    sheet.flow(
        12,
        y + 18,
        186,
        "温馨提示：本发票可登录全国增值税发票查验平台（https://inv-veri.chinatax.gov.cn）查验。办理车辆购置税及注册登记时"
        "无须提供纸质件。",
        Style("hei", 9),
        leading=1.5,
    )
    return drawn("vehicle_sales_einvoice", "bamboo_electronic_a4", [sheet], _truth(job, sale, code=False))


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {"bamboo_paper_2021": paper_2021, "bamboo_paper_before": paper_before},
    "vehicle_sales_einvoice": {"bamboo_electronic_wide": electronic_wide, "bamboo_electronic_a4": electronic_a4},
}
