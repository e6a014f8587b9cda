"""机动车销售统一发票: the paper forms of two editions, and the electronic invoice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from samples import numbers
from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_sixth.fresh_common import begin, ink, rubber, someone
from samples.ornaments import cipher
from samples.people import a_day
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn

_BROWN: Colour = (140, 76, 40)
_PLACES = ("河南省信阳市", "安徽省合肥市", "广东省深圳市", "陕西省西安市")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the form: share of the width, text, whether it is a label."""

    share: float
    text: Runs
    label: bool = False


def lab(share: float, text: str) -> Cell:
    return Cell(share, text, True)


def grid(
    sheet: Sheet,
    box: tuple[float, float, float],
    rows: list[tuple[float, list[Cell]]],
    label: Style,
    value: Style,
    frame: Colour,
) -> float:
    """Rows of cells whose shares fill the width; returns the y below."""
    x, y, width = box
    for height, cells in rows:
        left, total = x, sum(cell.share for cell in cells)
        for cell in cells:
            wide = width * cell.share / total
            sheet.rect(left, y, wide, height, line=0.2, fill=frame)
            if cell.text:
                sheet.cell(
                    (left, y, wide, height),
                    cell.text,
                    label if cell.label else value,
                    align="c" if cell.label else "l",
                    pad=1.0,
                    leading=1.1,
                )
            left += wide
        y += height
    return y


def bought_in(job: Job, first: date, last: date) -> None:
    """Puts the sale into the years of the form's edition."""
    car = replace(job.facts.vehicle, bought=a_day(job.rng, first, last))
    job.facts = replace(job.facts, vehicle=car)


def buyer_of(job: Job) -> tuple[str, str]:
    facts = job.facts
    if job.variant.holder_is == "company":
        return facts.company.org.name, facts.company.org.uscc
    return facts.person.name, facts.person.id_number


def bill_values(job: Job, number: str, **more: Value) -> dict[str, Value]:
    facts, car = job.facts, job.facts.vehicle
    buyer, buyer_id = buyer_of(job)
    return {
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
        "tax_rate": f"{car.tax_rate}",
        "seller": facts.dealer.name,
        "seller_tax_id": facts.dealer.uscc,
        **more,
    }


def _code(job: Job) -> tuple[str, str]:
    return f"14100{job.facts.vehicle.bought:%y}2{job.rng.randrange(10**4):04d}", f"{job.rng.randrange(10**8):08d}"


def _paper_rows(job: Job, *, modern: bool, high: float) -> list[tuple[float, list[Cell]]]:
    rng, facts, car, dealer = job.rng, job.facts, job.facts.vehicle, job.facts.dealer
    buyer, buyer_id = buyer_of(job)
    if modern:
        who = [
            lab(24, "购买方名称"),
            Cell(60, Run(buyer, "buyer")),
            lab(36, "纳税人识别号/统一社会信用代码/身份证明号码"),
            Cell(56, Run(buyer_id, "buyer_id")),
        ]
    else:
        tax_id = buyer_id if buyer != facts.person.name else ""
        who = [
            lab(30, "购买方名称及身份证号码/组织机构代码"),
            Cell(86, [Run(buyer, "buyer"), "　　", Run(buyer_id, "buyer_id")]),
            lab(20, "纳税人识别号"),
            Cell(40, Run(tax_id, "buyer_id") if tax_id else ""),
        ]
    words = numbers.amount_in_words(car.total, unit=rng.choice(["圆", "元"]))
    sign = rng.choice(["￥", "¥"])
    rate = f"{car.tax_rate * 100:.0f}%"
    return [
        (high, who),
        (
            high,
            [
                lab(20, "车辆类型"),
                Cell(38, Run(car.vehicle_type, "vehicle_type")),
                lab(18, "厂牌型号"),
                Cell(52, Run(car.model, "model")),
                lab(12, "产地"),
                Cell(36, rng.choice(_PLACES)),
            ],
        ),
        (
            high,
            [
                lab(20, "合格证号"),
                Cell(38, f"WTE{rng.randrange(10**12):012d}"),
                lab(20, "进口证明书号"),
                Cell(40, ""),
                lab(18, "商检单号"),
                Cell(40, ""),
            ],
        ),
        (
            high,
            [
                lab(20, "发动机号码"),
                Cell(52, Run(car.engine_no, "engine_no")),
                lab(38, "车辆识别代号/车架号码"),
                Cell(66, Run(car.vin, "vin")),
            ],
        ),
        (
            high,
            [
                lab(20, "价税合计"),
                Cell(96, ["⊗" if rng.random() < 0.5 else "", Run(words, "total")]),
                lab(14, "小写"),
                Cell(46, [sign, Run(f"{car.total:.2f}", "total")]),
            ],
        ),
        (
            high,
            [lab(24, "销货单位名称"), Cell(96, Run(dealer.name, "seller")), lab(14, "电话"), Cell(42, dealer.phone)],
        ),
        (
            high,
            [
                lab(24, "纳税人识别号"),
                Cell(70, Run(dealer.uscc, "seller_tax_id")),
                lab(14, "账号"),
                Cell(68, f"6229{rng.randrange(10**14):014d}"),
            ],
        ),
        (
            high,
            [
                lab(14, "地址"),
                Cell(80, dealer.address),
                lab(18, "开户银行"),
                Cell(64, "信阳编外银行股份有限公司营业部"),
            ],
        ),
        (
            high,
            [
                lab(24, "增值税税率或征收率"),
                Cell(18, Run(rate, "tax_rate")),
                lab(20, "增值税税额"),
                Cell(42, ["¥", Run(f"{car.tax:.2f}", "tax")]),
                lab(22, "主管税务机关及代码"),
                Cell(50, f"国家税务总局信阳市税务局 14115{rng.randrange(10**6):06d}"),
            ],
        ),
        (
            high,
            [
                lab(16, "不含税价"),
                Cell(46, ["小写 ", sign[-1], Run(f"{car.price_without_tax:.2f}", "price_without_tax")]),
                lab(22, "完税凭证号码"),
                Cell(40, ""),
                lab(10, "吨位"),
                Cell(12, ""),
                lab(16, "限乘人数"),
                Cell(14, rng.choice(["5", "5人", "7"])),
            ],
        ),
    ]


def _paper(
    job: Job,
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    *,
    modern: bool,
    part: str,
    frame: Colour,
    shift: float = 0.0,
) -> tuple[str, str]:
    """The form at x, y; returns the code and number."""
    rng, car = job.rng, job.facts.vehicle
    code, number = _code(job)
    zoom = width / 200
    label = Style("song", 8.2 * zoom, frame)
    value = rng.choice(
        [Style("song", 9.2 * zoom), Style("hei", 9 * zoom, (50, 50, 70)), Style("song", 9.4 * zoom, (60, 60, 120))]
    )
    sheet.text(x + width / 2, y, "机动车销售统一发票", Style("song_bold", 17 * zoom, frame), align="c", spacing=0.15)
    sheet.line(x + width * 0.3, y + 8.5 * zoom, x + width * 0.7, y + 8.5 * zoom, width=0.3, fill=frame)
    sheet.text(x + width / 2, y + 10 * zoom, part, Style("song", 12 * zoom, frame), align="c", spacing=0.4)
    right = x + width * 0.76
    sheet.text(right, y + 2 * zoom, ["发票代码 ", Run(code, "invoice_code", Style("hei", 11 * zoom))], label)
    sheet.text(
        right, y + 9 * zoom, ["发票号码 ", Run(number, "invoice_no", Style("hei", 11 * zoom, (180, 40, 50)))], label
    )
    day = numbers.written_date(car.bought, form=job.date_form("dash", "padded", "plain"))
    sheet.text(x, y + 17 * zoom, ["开票日期 ", Run(day, "issue_date", value)], label)
    top, high = y + 23 * zoom, 8.4 * zoom
    left = width * 0.14
    for number_of, (name, shown) in enumerate(
        (("机打代码", code), ("机打号码", number), ("机器编号", f"{rng.randrange(10**12):012d}"))
    ):
        sheet.rect(x, top + number_of * 6.4 * zoom, left, 6.4 * zoom, line=0.2, fill=frame)
        sheet.cell((x, top + number_of * 6.4 * zoom, left, 6.4 * zoom), name, label, align="c")
        sheet.rect(x + left, top + number_of * 6.4 * zoom, width * 0.28, 6.4 * zoom, line=0.2, fill=frame)
        sheet.cell((x + left, top + number_of * 6.4 * zoom, width * 0.28, 6.4 * zoom), shown, value)
    sheet.rect(x + width * 0.42, top, width * 0.05, 19.2 * zoom, line=0.2, fill=frame)
    sheet.column((x + width * 0.42, top, width * 0.05, 19.2 * zoom), "税控码", label)
    sheet.rect(x + width * 0.47, top, width * 0.53, 19.2 * zoom, line=0.2, fill=frame)
    cipher(sheet, x + width * 0.48, top + 1.5 * zoom, 44, 4, size=8.5 * zoom)
    rows = _paper_rows(job, modern=modern, high=high)
    bottom = grid(sheet, (x, top + 19.2 * zoom, width), rows, label, value, frame)
    sheet.text(x, bottom + 3 * zoom, "销货单位盖章", label)
    sheet.text(x + width * 0.42, bottom + 3 * zoom, ["开票人　", Run(someone(job), style=value)], label)
    sheet.text(x + width * 0.74, bottom + 3 * zoom, "备注：一车一票", label)
    dealer = job.facts.dealer
    put_oval(sheet, x + width * 0.26 + shift, bottom - 1 * zoom, SealText(dealer.name, dealer.uscc, "发票专用章"))
    return code, number


def old_edition(job: Job) -> Drawn:
    """The edition before 2021, the customer's copy."""
    begin(job)
    bought_in(job, date(2018, 5, 1), date(2021, 4, 30))
    sheet = job.sheet(241, 160)
    sheet.fill(0, 0, 241, 160, (253, 251, 247))
    code, number = _paper(job, sheet, 18, 9, 205, modern=False, part="发 票 联", frame=_BROWN)
    for hole in range(11):
        sheet.rect(4, 8 + hole * 14, 4, 4, line=0.2, fill=(210, 206, 200))
        sheet.rect(233, 8 + hole * 14, 4, 4, line=0.2, fill=(210, 206, 200))
    return drawn(
        "vehicle_sales_invoice", "fresh_bill_old_edition", [sheet], bill_values(job, number, invoice_code=code)
    )


def registration_copy(job: Job) -> Drawn:
    """The edition of 2021, the copy for the vehicle office."""
    begin(job)
    sheet = job.sheet(230, 160)
    code, number = _paper(
        job,
        sheet,
        12,
        8,
        206,
        modern=True,
        part="注册登记联",
        frame=job.rng.choice([(40, 100, 70), (60, 60, 140)]),
        shift=20,
    )
    return drawn(
        "vehicle_sales_invoice", "fresh_bill_registration_copy", [sheet], bill_values(job, number, invoice_code=code)
    )


def black_copy(job: Job) -> Drawn:
    """A black copy on A4 with a clerk's words and stamp below."""
    facts = begin(job)
    sheet = job.sheet()
    code, number = _paper(job, sheet, 12, 22, 186, modern=job.chance(0.5), part="抵 扣 联", frame=BLACK)
    sheet.text(24, 176, "复印件与原件一致", ink(job, 16))
    sheet.text(24, 187, facts.person.name, ink(job, 17))
    rubber(sheet, 120, 176, ["此复印件仅供", "充电桩报装使用"])
    return drawn("vehicle_sales_invoice", "fresh_bill_black_copy", [sheet], bill_values(job, number, invoice_code=code))


def landscape_scan(job: Job) -> Drawn:
    """The form in the middle of a landscape page, on coloured paper."""
    begin(job)
    sheet = job.sheet(297, 210)
    sheet.fill(22, 22, 253, 165, job.rng.choice([(247, 236, 240), (240, 246, 236), (250, 246, 230)]))
    code, number = _paper(job, sheet, 34, 30, 228, modern=True, part="报 税 联", frame=(150, 60, 80), shift=-10)
    return drawn(
        "vehicle_sales_invoice", "fresh_bill_landscape_scan", [sheet], bill_values(job, number, invoice_code=code)
    )


LAYOUTS: Layouts = {
    "vehicle_sales_invoice": {
        "fresh_bill_old_edition": old_edition,
        "fresh_bill_registration_copy": registration_copy,
        "fresh_bill_black_copy": black_copy,
        "fresh_bill_landscape_scan": landscape_scan,
    }
}
