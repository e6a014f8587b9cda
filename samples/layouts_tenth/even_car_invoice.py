"""机动车销售统一发票 on paper: both editions of the form, printed into by a dealer's machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_tenth.even_common import begin, desk
from samples.ornaments import cipher
from samples.people import Facts, Vehicle, a_day
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn

KIND = "vehicle_sales_invoice"
BROWN: Colour = (126, 72, 40)


@dataclass(frozen=True, slots=True)
class Bill:
    code: str
    number: str
    day: date
    buyer: str
    buyer_id: str
    car: Vehicle
    seller: str
    seller_tax_id: str
    seller_address: str
    seller_phone: str
    conformity: str
    clerk: str
    office: str
    account: str


def some_bill(job: Job) -> Bill:
    facts: Facts = begin(job)
    rng, car, dealer = job.rng, facts.vehicle, facts.dealer
    company = job.variant.holder_is == "company"
    return Bill(
        code=f"14100{car.bought.year % 100}2{rng.randrange(10**4):04d}",
        number=f"{rng.randrange(10**8):08d}",
        day=car.bought,
        buyer=facts.company.org.name if company else facts.person.name,
        buyer_id=facts.company.org.uscc if company else facts.person.id_number,
        car=car,
        seller=dealer.name,
        seller_tax_id=dealer.uscc,
        seller_address=dealer.address,
        seller_phone=dealer.phone,
        conformity=f"W{rng.choice('ABDQ')}{rng.randrange(10**12):012d}",
        clerk=facts.spouse.name,
        office=f"国家税务总局信阳市{facts.home.community.district}税务局 1411599{rng.randrange(10**4):04d}",
        account=f"{rng.randrange(10**17, 10**18)}",
    )


def values_of(bill: Bill) -> dict[str, Value]:
    car = bill.car
    return {
        "invoice_code": bill.code,
        "invoice_no": bill.number,
        "issue_date": bill.day.isoformat(),
        "buyer": bill.buyer,
        "buyer_id": bill.buyer_id,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": str(car.tax_rate),
        "seller": bill.seller,
        "seller_tax_id": bill.seller_tax_id,
    }


def put_line(
    sheet: Sheet,
    x: float,
    y: float,
    high: float,
    cells: Sequence[tuple[float, float, str, Runs]],
    ink: Style,
    form: Colour,
    shift: tuple[float, float] = (0.0, 0.0),
) -> float:
    """A ruled row: (label width, value width, label, value). `shift`: how far off the machine prints."""
    left = x
    for narrow, wide, label, runs in cells:
        sheet.rect(left, y, narrow, high, line=0.2, fill=form)
        sheet.cell((left, y, narrow, high), label, Style("song", 7.5, form), align="c", pad=0.8)
        sheet.rect(left + narrow, y, wide, high, line=0.2, fill=form)
        if runs:
            sheet.cell((left + narrow + shift[0], y + shift[1], wide, high), runs, ink, pad=1.2)
        left += narrow + wide
    return y + high


def put_bill(
    sheet: Sheet,
    x: float,
    y: float,
    bill: Bill,
    part: str,
    *,
    old: bool = False,
    form: Colour = BROWN,
    shift: tuple[float, float] = (0.0, 0.0),
    stamp: bool = True,
) -> float:
    """The whole form, 210 mm wide. `old`: the edition before May 2021."""
    car, ink = bill.car, Style("song", 9.5, (40, 40, 70))
    dx, dy = shift
    sheet.text(x + 105, y, "机动车销售统一发票", Style("song_bold", 18, form), align="c", spacing=0.15)
    sheet.text(x + 105, y + 9.5, part, Style("song", 11, form), align="c", spacing=0.6)
    sheet.text(x + 2, y + 17, "开票日期", Style("song", 9, form))
    sheet.text(x + 20 + dx, y + 16.6 + dy, Run(f"{bill.day:%Y-%m-%d}", "issue_date"), ink)
    sheet.text(
        x + 150,
        y + 10,
        ["发票代码 ", Run(bill.code, "invoice_code", Style("song", 11, (40, 40, 70)))],
        Style("song", 9, form),
    )
    sheet.text(
        x + 150,
        y + 16.5,
        ["发票号码 ", Run(bill.number, "invoice_no", Style("song", 11, (40, 40, 70)))],
        Style("song", 9, form),
    )
    top = y + 23
    sheet.rect(x, top, 22, 21, line=0.2, fill=form)
    for number, label in enumerate(("机打代码", "机打号码", "机器编号")):
        sheet.text(x + 11, top + 2.5 + number * 6.5, label, Style("song", 7.5, form), align="c")
    sheet.rect(x + 22, top, 60, 21, line=0.2, fill=form)
    for number, text in enumerate((bill.code, bill.number, "66191599" + bill.number[-4:])):
        sheet.text(x + 24 + dx, top + 2.2 + number * 6.5 + dy, text, ink)
    sheet.rect(x + 82, top, 8, 21, line=0.2, fill=form)
    sheet.column((x + 82, top, 8, 21), "税控码", Style("song", 8, form), leading=1.5)
    sheet.rect(x + 90, top, 120, 21, line=0.2, fill=form)
    cipher(sheet, x + 93 + dx, top + 2 + dy, 46, 4, size=9.5)
    at, high = top + 21, 9.5

    def row(*cells: tuple[float, float, str, Runs], tall: float = high) -> None:
        nonlocal at
        at = put_line(sheet, x, at, tall, cells, ink, form, shift)

    if old:
        row(
            (
                30,
                90,
                "购买方名称及\n身份证号码/组织机构代码",
                [Run(bill.buyer, "buyer"), "\n", Run(bill.buyer_id, "buyer_id")],
            ),
            (30, 60, "纳税人识别号", ""),
            tall=12,
        )
    else:
        row(
            (22, 88, "购买方名称", Run(bill.buyer, "buyer")),
            (38, 62, "纳税人识别号/统一社会信用代码/身份证明号码", Run(bill.buyer_id, "buyer_id")),
        )
    row(
        (22, 40, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
        (22, 66, "厂牌型号", Run(car.model, "model")),
        (14, 46, "产地", "河南省信阳市"),
    )
    row((22, 60, "合格证号", bill.conformity), (24, 44, "进口证明书号", ""), (20, 40, "商检单号", ""))
    row((22, 68, "发动机号码", Run(car.engine_no, "engine_no")), (36, 84, "车辆识别代号/车架号码", Run(car.vin, "vin")))
    row(
        (22, 118, "价税合计", Run(in_words(car.total, unit="圆"), "total")),
        (14, 56, "小写", ["￥", Run(f"{car.total:.2f}", "total")]),
    )
    row((22, 108, "销货单位名称", Run(bill.seller, "seller")), (18, 62, "电话", bill.seller_phone))
    row((22, 88, "纳税人识别号", Run(bill.seller_tax_id, "seller_tax_id")), (18, 82, "账号", bill.account))
    row((22, 108, "地    址", bill.seller_address), (18, 62, "开户银行", "磬信农商行蓼汀支行"))
    rate = f"{car.tax_rate * 100:.0f}%"
    row(
        (22, 20, "增值税税率\n或征收率", Run(rate, "tax_rate")),
        (18, 44, "增值税\n税额", ["￥", Run(f"{car.tax:.2f}", "tax")]),
        (22, 84, "主管税务\n机关及代码", bill.office),
    )
    row(
        (22, 52, "不含税价", ["小写 ￥", Run(f"{car.price_without_tax:.2f}", "price_without_tax")]),
        (24, 40, "完税凭证号码", ""),
        (12, 16, "吨位", ""),
        (18, 26, "限乘人数", "5"),
    )
    sheet.text(x + 6, at + 3.5, "销货单位盖章", Style("song", 9, form))
    sheet.text(x + 96, at + 3.5, "开票人", Style("song", 9, form))
    sheet.text(x + 110 + dx, at + 3.2 + dy, bill.clerk, ink)
    sheet.text(x + 160, at + 3.5, "备注：一车一票", Style("song", 9, form))
    if stamp:
        put_oval(sheet, x + 54, at - 5, SealText(bill.seller, bill.seller_tax_id, "发票专用章"))
    return at + 12


def even_bill_form(job: Job) -> Drawn:
    """The form of 2021 with the buyer's number in its own box, as the machine printed it."""
    bill = some_bill(job)
    sheet = job.sheet(241, 178)
    shift = (job.rng.uniform(-1.0, 1.5), job.rng.uniform(-0.8, 0.8))
    put_bill(sheet, 15, 10, bill, job.rng.choice(["发票联", "注册登记联", "抵扣联"]), shift=shift)
    sheet.column((226.5, 40, 8, 80), "第一联发票联购货单位付款凭证", Style("song", 7.5, BROWN), leading=1.3)
    return drawn(KIND, "even_bill_form", [sheet], values_of(bill))


def even_bill_before(job: Job) -> Drawn:
    """The edition before 2021: name and number in one box; a copy on A4 with the copier's edge."""
    bill = some_bill(job)
    day = a_day(job.rng, date(2019, 6, 1), date(2021, 4, 20))
    bill = replace(bill, day=day, code=f"14100{day.year % 100}2{bill.code[-4:]}")
    sheet = job.sheet(297, 210)
    put_bill(sheet, 42, 18, bill, "发 票 联", old=True, form=(110, 110, 116))
    sheet.text(46, 190, "经核对与原件相符", Style("kai", 14, jitter=0.03))
    return drawn(KIND, "even_bill_before", [sheet], values_of(bill))


def even_bill_desk(job: Job) -> Drawn:
    """The buyer's part photographed on a desk, blue form."""
    bill = some_bill(job)
    sheet = job.sheet(250, 190)
    desk(job, sheet)
    sheet.fill(9, 8, 232, 174, (253, 250, 246))
    put_bill(sheet, 20, 14, bill, "报税联", form=(58, 92, 132), shift=(0.8, 1.0))
    return drawn(KIND, "even_bill_desk", [sheet], values_of(bill))


LAYOUTS: Layouts = {
    KIND: {
        "even_bill_form": even_bill_form,
        "even_bill_before": even_bill_before,
        "even_bill_desk": even_bill_desk,
    }
}
