"""机动车销售统一发票 on paper: the national form before and after 2021, in its several parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_fifth.rowkit import begin, day_text, grey_copy, ink
from samples.ornaments import cipher
from samples.people import Org, Vehicle, a_day
from samples.seals import SealText, put_oval
from samples.truth import Drawn, Value, drawn

_KIND = "vehicle_sales_invoice"
_BROWN: Colour = (142, 74, 48)
_GREEN: Colour = (40, 112, 80)
_BLUE: Colour = (48, 78, 150)
_INK: Colour = (44, 44, 66)


@dataclass(frozen=True, slots=True)
class Deal:
    """One sale as an invoice states it."""

    code: str
    number: str
    day: date
    buyer: str
    buyer_id: str
    car: Vehicle
    total: Decimal
    rate: Decimal
    seller: Org

    @property
    def net(self) -> Decimal:
        return (self.total / (1 + self.rate)).quantize(Decimal("0.01"))

    @property
    def tax(self) -> Decimal:
        return self.total - self.net

    @property
    def percent(self) -> str:
        return f"{self.rate * 100:.0f}%"


def a_deal(job: Job, first: date, last: date, *, company: bool | None = None) -> Deal:
    facts, rng = begin(job), job.rng
    day = a_day(rng, first, last)
    by_company = job.variant.holder_is == "company" if company is None else company
    buyer, ident = facts.person.name, facts.person.id_number
    if by_company:
        buyer, ident = facts.company.org.name, facts.company.org.uscc
    rate = "0.17" if day < date(2018, 5, 1) else "0.16" if day < date(2019, 4, 1) else "0.13"
    if day >= date(2021, 6, 1) and job.chance(0.08):
        rate = "0.03"
    return Deal(
        code=f"14100{day:%y}2{rng.randrange(10**4):04d}",
        number=f"{rng.randrange(10**8):08d}",
        day=day,
        buyer=buyer,
        buyer_id=ident,
        car=facts.vehicle,
        total=facts.vehicle.total,
        rate=Decimal(rate),
        seller=facts.dealer,
    )


def values_of(deal: Deal) -> dict[str, Value]:
    values: dict[str, Value] = {
        "invoice_no": deal.number,
        "issue_date": deal.day.isoformat(),
        "buyer": deal.buyer,
        "buyer_id": deal.buyer_id,
        "vehicle_type": deal.car.vehicle_type,
        "model": deal.car.model,
        "vin": deal.car.vin,
        "engine_no": deal.car.engine_no,
        "total": money(deal.total),
        "price_without_tax": money(deal.net),
        "tax": money(deal.tax),
        "tax_rate": f"{deal.rate:f}",
        "seller": deal.seller.name,
        "seller_tax_id": deal.seller.uscc,
    }
    return values | ({"invoice_code": deal.code} if deal.code else {})


Grid = list[tuple[float, list[tuple[float, str, Runs]]]]  # height, (width of label, label, value) and rest shared


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    rows: Grid,
    *,
    tint: Colour,
    label: Style,
    value: Style,
    shift: tuple[float, float] = (0.0, 0.0),
    shares: dict[int, tuple[float, ...]] | None = None,
) -> float:
    """The ruled body of an invoice: labels in the form's ink, values as printed, perhaps beside their cells."""
    for number, (height, parts) in enumerate(rows):
        rest = width - sum(part[0] for part in parts)
        weights = (shares or {}).get(number, (1.0,) * len(parts))
        left = x
        for (room, text, runs), weight in zip(parts, weights, strict=True):
            if room:
                sheet.rect(left, y, room, height, line=0.25, fill=tint)
                sheet.cell((left, y, room, height), text, label, align="c", pad=0.8, leading=1.15)
            wide = rest * weight / sum(weights)
            sheet.rect(left + room, y, wide, height, line=0.25, fill=tint)
            sheet.cell((left + room + shift[0], y + shift[1], wide, height), runs, value, pad=1.2)
            left += room + wide
        y += height
    return y


def _body(deal: Deal, *, old: bool, high: float = 9.0) -> tuple[Grid, dict[int, tuple[float, ...]]]:
    car, seller = deal.car, deal.seller
    words = numbers.amount_in_words(deal.total, unit="圆" if old else "元")
    rng_no = f"{car.vin[-6:]}"
    buyer: Grid = (
        [
            (
                high + 3,
                [
                    (
                        33.0,
                        "购买方名称及身份证号码/组织机构代码",
                        [Run(deal.buyer, "buyer"), "\n", Run(deal.buyer_id, "buyer_id")],
                    ),
                    (22.0, "纳税人识别号", deal.buyer_id if len(deal.buyer) > 4 else ""),
                ],
            )
        ]
        if old
        else [
            (
                high + 2,
                [
                    (22.0, "购买方名称", Run(deal.buyer, "buyer")),
                    (34.0, "纳税人识别号/统一社会信用代码/身份证明号码", Run(deal.buyer_id, "buyer_id")),
                ],
            )
        ]
    )
    total: list[str | Run] = ["⊗", Run(words, "total"), "　　　小写　￥", Run(money(deal.total), "total")]
    rows: Grid = [
        *buyer,
        (
            high,
            [
                (22, "车辆类型", Run(car.vehicle_type, "vehicle_type")),
                (20, "厂牌型号", Run(car.model, "model")),
                (14, "产地", "河南省信阳市" if old else "中国"),
            ],
        ),
        (high, [(22, "合格证号", f"YX{rng_no}{car.vin[3:9]}"), (24, "进口证明书号", ""), (20, "商检单号", "")]),
        (
            high,
            [(22, "发动机号码", Run(car.engine_no, "engine_no")), (34, "车辆识别代号/车架号码", Run(car.vin, "vin"))],
        ),
        (high, [(22, "价税合计", total)]),
        (high, [(22, "销货单位名称", Run(seller.name, "seller")), (18, "电话", seller.phone)]),
        (
            high,
            [(22, "纳税人识别号", Run(seller.uscc, "seller_tax_id")), (18, "账号", f"4115{rng_no}0100{car.vin[-4:]}")],
        ),
        (high, [(22, "地　　址", seller.address), (18, "开户银行", "信阳榫卯农商银行营业部")]),
        (
            high,
            [
                (22, "增值税税率或征收率", Run(deal.percent, "tax_rate")),
                (18, "增值税税额", ["￥", Run(money(deal.tax), "tax")]),
                (
                    22,
                    "主管税务机关及代码",
                    "国家税务总局信阳市税务局 14115990000" if not old else "信阳市国家税务局 14115990000",
                ),
            ],
        ),
        (
            high,
            [
                (22, "不含税价", ["小写　￥", Run(money(deal.net), "price_without_tax")]),
                (22, "完税凭证号码", ""),
                (12, "吨位", ""),
                (16, "限乘人数", "5"),
            ],
        ),
    ]
    return rows, {
        0: (1.2, 1.0),
        1: (1.1, 1.3, 0.8),
        5: (1.6, 1.0),
        6: (1.4, 1.0),
        7: (1.6, 1.0),
        8: (0.5, 0.9, 1.4),
        9: (1.4, 1.1, 0.5, 0.4),
    }


def _form(
    job: Job,
    sheet: Sheet,
    deal: Deal,
    x: float,
    y: float,
    width: float,
    *,
    old: bool,
    tint: Colour,
    part: str,
    shift: tuple[float, float] = (0.0, 0.0),
    high: float = 9.0,
    ink_colour: Colour = _INK,
) -> float:
    """The whole printed form from its title to the seller's seal. Returns the y below."""
    rng = job.rng
    label, value = Style("song", 8.5, tint), Style("song", 9.5, ink_colour)
    dx, dy = shift
    narrow = width < 200
    middle = x + width / 2 - (6 if narrow else 0)
    half = 34 if narrow else 42
    title = Style("song_bold", 15 if narrow else 18, tint)
    sheet.text(middle, y, "机动车销售统一发票", title, align="c", spacing=0.15)
    sheet.line(middle - half, y + 9, middle + half, y + 9, width=0.4, fill=tint)
    sheet.line(middle - half, y + 10.2, middle + half, y + 10.2, width=0.2, fill=tint)
    sheet.text(middle, y + 11.5, part, Style("song", 12, tint), align="c", spacing=0.6)
    red = Style("song", 12, (186, 44, 44))
    sheet.text(
        x + width - (55 if narrow else 62),
        y + 4,
        ["发票代码 ", Run(deal.code, "invoice_code", red)],
        Style("song", 10.5, tint),
    )
    sheet.text(
        x + width - (55 if narrow else 62),
        y + 10.5,
        ["发票号码 ", Run(deal.number, "invoice_no", red)],
        Style("song", 10.5, tint),
    )
    sheet.text(x + 1, y + 14, "开票日期", Style("song", 10, tint))
    shown = day_text(job, deal.day, "dash") if not old or job.chance(0.5) else day_text(job, deal.day, "plain")
    sheet.text(x + 19 + dx, y + 14 + dy, Run(shown, "issue_date"), value)
    top = y + 20
    machine = 21.0
    sheet.rect(x, top, 22, machine, line=0.25, fill=tint)
    sheet.rect(x + 22, top, width * 0.36 - 22, machine, line=0.25, fill=tint)
    sheet.rect(x + width * 0.36, top, 9, machine, line=0.25, fill=tint)
    sheet.rect(x + width * 0.36 + 9, top, width * 0.64 - 9, machine, line=0.25, fill=tint)
    serial = f"{rng.randrange(10**12):012d}"
    for row, (text, shown) in enumerate((("机打代码", deal.code), ("机打号码", deal.number), ("机器编号", serial))):
        sheet.text(x + 11, top + 2.2 + row * 6.4, text, label, align="c")
        sheet.text(x + 24 + dx, top + 2 + row * 6.4 + dy, shown, value)
    sheet.column((x + width * 0.36, top, 9, machine), "税控码", label, leading=1.5)
    cipher(sheet, x + width * 0.36 + 12 + dx, top + 1.6 + dy, int((width * 0.64 - 16) / 2.15), 4, size=10)
    rows, shares = _body(deal, old=old, high=high)
    bottom = grid(sheet, x, top + machine, width, rows, tint=tint, label=label, value=value, shift=shift, shares=shares)
    foot = Style("song", 9.5, tint)
    sheet.text(x + 4, bottom + 3, "销货单位盖章", foot)
    sheet.text(x + width * 0.52, bottom + 3, ["开票人　", Run(rng.choice(["麦舷", "陶砺", "管理员"]), "", value)], foot)
    sheet.text(x + width, bottom + 3, "备注：一车一票", foot, align="r")
    seal_x = x + width * rng.uniform(0.22, 0.4)
    put_oval(sheet, seal_x, bottom - rng.uniform(-2, 9), SealText(deal.seller.name, deal.seller.uscc, "发票专用章"))
    return bottom + 10


def new_first_part_in_brown(job: Job) -> Drawn:
    """发票联 of the present form, scanned whole with its tractor holes cut off."""
    deal = a_deal(job, date(2021, 6, 1), date(2026, 10, 31))
    sheet = job.sheet(241, 177)
    sheet.fill(0, 0, 241, 177, (253, 250, 244))
    _form(job, sheet, deal, 13, 11, 215, old=False, tint=_BROWN, part="发票联")
    sheet.column((229.5, 60, 8, 60), "第一联购货单位付款凭证", Style("song", 7, _BROWN), leading=1.35)
    return drawn(_KIND, "new_first_part_in_brown", [sheet], values_of(deal))


def new_older_form_copied(job: Job) -> Drawn:
    """The form of 2013 to 2021 on an A4 photocopy, the name and number of the buyer in one box; a note by hand."""
    deal = a_deal(job, date(2016, 3, 1), date(2021, 4, 20))
    sheet = job.sheet()
    _form(
        job,
        sheet,
        deal,
        12,
        34,
        186,
        old=True,
        tint=(80, 80, 82),
        part=job.rng.choice(["发票联", "注册登记联"]),
        high=8.6,
    )
    grey_copy(sheet)
    if job.chance(0.6):
        sheet.text(60, 214, job.rng.choice(["复印件与原件一致", "仅供充电桩报装"]), ink(job, 15))
    return drawn(_KIND, "new_older_form_copied", [sheet], values_of(deal))


def new_printed_askew(job: Job) -> Drawn:
    """注册登记联, the printer ill set: every value stands beside its cell, over the rules."""
    deal = a_deal(job, date(2021, 6, 1), date(2026, 10, 31))
    sheet = job.sheet(241, 177)
    sheet.fill(0, 0, 241, 177, (246, 248, 253))
    shift = (job.rng.uniform(0.5, 2.2), job.rng.choice([-1.6, 1.6, 2.0]))
    _form(
        job, sheet, deal, 13, 10, 215, old=False, tint=_BLUE, part="注册登记联", shift=shift, ink_colour=(70, 70, 110)
    )
    sheet.column((229.5, 60, 8, 66), "第四联车辆登记单位留存", Style("song", 7, _BLUE), leading=1.35)
    return drawn(_KIND, "new_printed_askew", [sheet], values_of(deal))


def new_tax_part_of_company(job: Job) -> Drawn:
    """抵扣联 for a company that bought the car, green, on a landscape page with a punched margin."""
    deal = a_deal(job, date(2021, 6, 1), date(2026, 10, 31), company=True)
    sheet = job.sheet(297, 210)
    sheet.fill(22, 14, 253, 182, (246, 252, 247))
    for row in range(12):
        sheet.rect(25, 20 + row * 14.5, 3.6, 3.6, line=0.2, fill=(170, 180, 172))
    _form(job, sheet, deal, 34, 22, 228, old=False, tint=_GREEN, part="抵扣联", high=9.8)
    sheet.column((264, 70, 8, 60), "第二联购货单位扣税凭证", Style("song", 7, _GREEN), leading=1.35)
    return drawn(_KIND, "new_tax_part_of_company", [sheet], values_of(deal))


LAYOUTS: Layouts = {
    _KIND: {
        "new_first_part_in_brown": new_first_part_in_brown,
        "new_older_form_copied": new_older_form_copied,
        "new_printed_askew": new_printed_askew,
        "new_tax_part_of_company": new_tax_part_of_company,
    }
}
