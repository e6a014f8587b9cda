"""机动车销售统一发票, the paper form of two editions: a sheet of the set, a grey copy on A4, an older buyer's sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from samples import seals
from samples.draw import BLACK, Align, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.yew_common import Holder, digits, purpose_note, stranger, the_holder
from samples.ornaments import cipher
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

BROWN: Colour = (146, 84, 40)
Cells = list[tuple[float, Runs, Style, Align]]


@dataclass(frozen=True, slots=True)
class Edition:
    """How one print of the form looks. `ink`: the form's; `type_`: the printer's letters; `shift`: mm off the boxes."""

    part: str
    ink: Colour
    type_: Style
    newer: bool
    shift: float = 0.0
    grey: bool = False


@dataclass(frozen=True, slots=True)
class Sale:
    code: str
    number: str
    day: date
    buyer: Holder


def a_sale(job: Job) -> Sale:
    car = job.facts.vehicle
    code = f"14100{car.bought:%y}2{digits(job, 4)}"
    return Sale(code, digits(job, 8), car.bought, the_holder(job))


def sale_values(job: Job, sale: Sale, *, paper: bool = True) -> dict[str, Value]:
    car, dealer = job.facts.vehicle, job.facts.dealer
    values: dict[str, Value] = {
        "invoice_no": sale.number,
        "issue_date": sale.day.isoformat(),
        "buyer": sale.buyer.name,
        "buyer_id": sale.buyer.number,
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
    return values | ({"invoice_code": sale.code} if paper else {})


def _form(job: Job, sheet: Sheet, x: float, y: float, wide: float, sale: Sale, look: Edition) -> float:
    """The ruled form, `wide` mm from side to side; returns the y below it."""
    zoom = wide / 220
    car, dealer, rng = job.facts.vehicle, job.facts.dealer, job.rng
    label = Style("song", 8.6 * zoom, look.ink)
    typed = look.type_.sized(9.6 * zoom)
    y_shift = look.shift

    def lay(top: float, high: float, *cells: tuple[float, Runs, bool]) -> float:
        left = x
        for share, runs, is_label in cells:
            width = wide * share / 100
            sheet.rect(left, top, width, high * zoom, line=0.2, fill=look.ink)
            if runs and is_label:
                sheet.cell((left, top, width, high * zoom), runs, label, align="c", pad=0.7)
            elif runs:
                place = (left + abs(y_shift) * 0.6, top + y_shift, width - abs(y_shift) * 0.6, high * zoom)
                sheet.cell(place, runs, typed, pad=1.2)
            left += width
        return top + high * zoom

    sheet.text(x + wide / 2, y, "机动车销售统一发票", Style("song_bold", 19 * zoom, look.ink), align="c", spacing=0.2)
    part_x = x + wide / 2
    sheet.text(part_x, y + 8.6 * zoom, look.part, Style("song", 12 * zoom, look.ink), align="c", spacing=0.3)
    day = Run(f"{sale.day:%Y-%m-%d}", "issue_date", typed)
    sheet.text(x + 2, y + 14 * zoom, ["开票日期 ", day], label)
    right = x + wide - 2
    code, number = Run(sale.code, "invoice_code"), Run(sale.number, "invoice_no")
    dark = BLACK if look.grey else (40, 40, 90)
    sheet.text(right, y + 7 * zoom, ["发票代码 ", code], Style("hei", 10.5 * zoom, dark), align="r")
    sheet.text(right, y + 13 * zoom, ["发票号码 ", number], Style("hei", 10.5 * zoom, dark), align="r")
    top = y + 19 * zoom
    block = 21 * zoom
    sheet.rect(x, top, wide * 0.13, block, line=0.2, fill=look.ink)
    sheet.rect(x + wide * 0.13, top, wide * 0.32, block, line=0.2, fill=look.ink)
    sheet.rect(x + wide * 0.45, top, wide * 0.05, block, line=0.2, fill=look.ink)
    sheet.rect(x + wide * 0.5, top, wide * 0.5, block, line=0.2, fill=look.ink)
    machine: list[tuple[str, Runs]] = [
        ("机打代码", Run(sale.code, "invoice_code")),
        ("机打号码", Run(sale.number, "invoice_no")),
        ("机器编号", f"{rng.choice(['5899', '6617', '4999'])}{digits(job, 8)}"),
    ]
    for row, (name, runs) in enumerate(machine):
        sheet.text(x + wide * 0.065, top + (2 + 6.3 * row) * zoom, name, label, align="c")
        sheet.text(x + wide * 0.145, top + (1.8 + 6.3 * row) * zoom + y_shift, runs, typed)
    sheet.column((x + wide * 0.45, top, wide * 0.05, block), "税控码", label)
    cipher(sheet, x + wide * 0.52, top + 2 * zoom, 36, 4, size=9 * zoom)
    top += block
    person = not sale.buyer.company
    buyer, buyer_id = Run(sale.buyer.name, "buyer"), Run(sale.buyer.number, "buyer_id")
    if look.newer:
        ids = "纳税人识别号/统一社会信用代码/身份证明号码"
        top = lay(top, 13, (13, "购买方名称", True), (37, buyer, False), (19, ids, True), (31, buyer_id, False))
    else:
        who = "购买方名称及身份证号码/组织机构代码"
        both: list[str | Run] = [buyer, "\n", buyer_id]
        tax_no: Runs = "" if person else Run(sale.buyer.number, "buyer_id")
        top = lay(top, 13, (19, who, True), (38, both, False), (13, "纳税人识别号", True), (30, tax_no, False))
    home_made = rng.choice(["河南省郑州市", "安徽省合肥市", "陕西省西安市", "重庆市"])
    cert = f"W{rng.choice('ABCDEF')}{digits(job, 13)}"
    model, kind = Run(car.model, "model"), Run(car.vehicle_type, "vehicle_type")
    top = lay(
        top,
        10,
        (13, "车辆类型", True),
        (23, kind, False),
        (9, "厂牌型号", True),
        (26, model, False),
        (7, "产地", True),
        (22, home_made, False),
    )
    top = lay(
        top,
        9,
        (13, "合格证号", True),
        (26, cert, False),
        (13, "进口证明书号", True),
        (19, "", False),
        (9, "商检单号", True),
        (20, "", False),
    )
    engine, vin = Run(car.engine_no, "engine_no"), Run(car.vin, "vin")
    top = lay(
        top, 9, (13, "发动机号码", True), (32, engine, False), (20, "车辆识别代号/车架号码", True), (35, vin, False)
    )
    words = Run(f"⊗{in_words(car.total, unit='圆')}", "total")
    small = Run(f"￥{car.total:.2f}", "total")
    top = lay(top, 10, (13, "价税合计", True), (52, words, False), (7, "小写", True), (28, small, False))
    top = lay(
        top,
        9,
        (13, "销货单位名称", True),
        (53, Run(dealer.name, "seller"), False),
        (9, "电话", True),
        (25, dealer.phone, False),
    )
    account = f"4100{digits(job, 13)}"
    tax_id = Run(dealer.uscc, "seller_tax_id")
    top = lay(top, 9, (13, "纳税人识别号", True), (45, tax_id, False), (9, "账号", True), (33, account, False))
    bank = rng.choice(["信阳五更粥农商银行营业部", "豫南麦芽糖银行信阳平桥支行"])
    top = lay(top, 9, (13, "地址", True), (45, dealer.address, False), (9, "开户银行", True), (33, bank, False))
    rate, tax = Run(f"{car.tax_rate * 100:.0f}%", "tax_rate"), Run(f"￥{car.tax:.2f}", "tax")
    office = f"国家税务总局信阳市{rng.choice(['浉河', '平桥'])}区税务局 14115{digits(job, 6)}"
    top = lay(
        top,
        11,
        (13, "增值税税率或征收率", True),
        (11, rate, False),
        (9, "增值税税额", True),
        (19, tax, False),
        (13, "主管税务机关及代码", True),
        (35, office, False),
    )
    net: Runs = ["小写 ", Run(f"￥{car.price_without_tax:.2f}", "price_without_tax")]
    seats = rng.choice(["5", "5", "7"])
    top = lay(
        top,
        10,
        (13, "不含税价", True),
        (27, net, False),
        (13, "完税凭证号码", True),
        (19, "", False),
        (6, "吨位", True),
        (6, "", False),
        (9, "限乘人数", True),
        (7, seats, False),
    )
    foot = top + 3 * zoom
    sheet.text(x + 4, foot, "销货单位盖章", label)
    clerk = Run(stranger(job), "", typed)
    sheet.text(x + wide * 0.42, foot, ["开票人 ", clerk], label)
    sheet.text(x + wide - 3, foot, "备注：一车一票", label, align="r")
    if job.variant.seal:
        lines = seals.SealText(dealer.name, dealer.uscc, "发票专用章")
        seals.put_oval(
            sheet, x + wide * rng.uniform(0.24, 0.34), foot - 5 * zoom, lines, width=40 * zoom, height=30 * zoom
        )
    return foot + 8 * zoom


def buyers_sheet(job: Job) -> Drawn:
    """The buyer's sheet of the edition of 2021 as it comes from the needle printer, values a little off their boxes."""
    sale, sheet = a_sale(job), job.sheet(241, 178)
    look = Edition("发 票 联", BROWN, Style(job.rng.choice(["song", "hei"]), 10), True, job.rng.uniform(-1.2, 1.4))
    for side in (4.5, 236.5):
        for row in range(14):
            sheet.rect(side - 1.6, 6 + 12.7 * row, 3.2, 3.2, line=0.2, fill=(200, 200, 200))
    _form(job, sheet, 12, 8, 217, sale, look)
    sheet.column((229, 40, 8, 90), "第一联购货单位付款凭证", Style("song", 7.5, BROWN), leading=1.2)
    return drawn("vehicle_sales_invoice", "yew_buyers_sheet", [sheet], sale_values(job, sale))


def grey_copy(job: Job) -> Drawn:
    """A copy of the registration sheet on the upper half of an A4 page, black only, with a note in pen below."""
    sale, sheet = a_sale(job), job.sheet()
    ink: Colour = (70, 70, 74)
    look = Edition("注 册 登 记 联", ink, Style("song", 10), job.chance(0.5), job.rng.uniform(-0.6, 0.8), grey=True)
    bottom = _form(job, sheet, 10, job.rng.uniform(14, 32), 190, sale, look)
    sheet.line(4, bottom + 6, 206, bottom + 7, width=0.3, fill=(210, 210, 210))
    purpose_note(sheet, 40, bottom + 28, job, name="" if sale.buyer.company else "buyer", size=15)
    return drawn("vehicle_sales_invoice", "yew_grey_copy", [sheet], sale_values(job, sale))


def older_sheet(job: Job) -> Drawn:
    """The edition before 2021, blue: the buyer's name over his number in one cell, set in smaller type."""
    sale, sheet = a_sale(job), job.sheet(230, 162)
    day = a_day(job.rng, date(2019, 5, 1), date(2021, 4, 25))
    sale = replace(sale, day=day, code=sale.code[:5] + f"{day:%y}" + sale.code[7:])
    look = Edition(
        job.rng.choice(["抵 扣 联", "报 税 联"]), (48, 80, 150), Style("kai", 10), False, job.rng.uniform(0, 0.9)
    )
    _form(job, sheet, 9, 7, 208, sale, look)
    sheet.text(
        115, 155, f"豫税印字{sale.day:%y}01-3　信阳绘印票证有限公司承印", Style("song", 6.5, (48, 80, 150)), align="c"
    )
    return drawn("vehicle_sales_invoice", "yew_older_sheet", [sheet], sale_values(job, sale))


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        "yew_buyers_sheet": buyers_sheet,
        "yew_grey_copy": grey_copy,
        "yew_older_sheet": older_sheet,
    }
}
