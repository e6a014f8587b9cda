"""A car's sale as both invoices print it: the particulars, and rows of labels and values to rule or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, in_words, money
from samples.layouts_twentyfirst.ivy_common import owner, stranger
from samples.people import Org, Vehicle, a_day
from samples.truth import Value

Cell = tuple[float, Runs, bool]
Rows = list[tuple[float, list[Cell]]]

_BANKS = ("中原银行信阳分行", "中国建设银行信阳羊山支行", "中国农业银行信阳平桥支行", "信阳珠江村镇银行营业部")
_OFFICES = ("国家税务总局信阳市浉河区税务局", "国家税务总局信阳市平桥区税务局", "国家税务总局信阳市羊山新区税务局")


@dataclass(frozen=True, slots=True)
class Sale:
    """`code`: empty on electronic invoices."""

    code: str
    number: str
    day: date
    buyer: str
    buyer_id: str
    vehicle: Vehicle
    seller: Org
    certificate: str
    made_at: str
    account: str
    bank: str
    office: str
    clerk: str
    printer: str

    def values(self) -> dict[str, Value]:
        car = self.vehicle
        known: dict[str, Value] = {
            "invoice_no": self.number,
            "issue_date": self.day.isoformat(),
            "buyer": self.buyer,
            "buyer_id": self.buyer_id,
            "vehicle_type": car.vehicle_type,
            "model": car.model,
            "vin": car.vin,
            "engine_no": car.engine_no,
            "total": money(car.total),
            "price_without_tax": money(car.price_without_tax),
            "tax": money(car.tax),
            "tax_rate": str(car.tax_rate),
            "seller": self.seller.name,
            "seller_tax_id": self.seller.uscc,
        }
        return known | {"invoice_code": self.code} if self.code else known


def a_sale(job: Job, *, electronic: bool, old: bool = False) -> Sale:
    rng, car = job.rng, job.facts.vehicle
    day = car.bought
    if old:
        day = a_day(rng, date(2020, 2, 1), date(2021, 4, 28))
    elif electronic and day < date(2024, 12, 1):
        day = a_day(rng, date(2024, 12, 1), date(2026, 11, 10))
    buyer, buyer_id, _ = owner(job)
    if electronic:
        number = f"{day:%y}41{rng.choice('27')}000000{rng.randrange(10**9):09d}"
    else:
        number = f"{rng.randrange(10**5, 10**7):08d}"
    return Sale(
        code="" if electronic else f"14100{day:%y}2{rng.randrange(1, 200):04d}",
        number=number,
        day=day,
        buyer=buyer,
        buyer_id=buyer_id,
        vehicle=car,
        seller=job.facts.dealer,
        certificate=f"W{rng.choice('ABCDEFGH')}{rng.choice('KLMNPR')}{rng.randrange(10**11):011d}",
        made_at=rng.choice(["河南省郑州市", "安徽省合肥市", "广东省深圳市", "重庆市", "陕西省西安市", "中国"]),
        account=f"{rng.randrange(4100, 6300)}{rng.randrange(10**14):014d}",
        bank=rng.choice(_BANKS),
        office=f"{rng.choice(_OFFICES)} 14115{rng.randrange(10**6):06d}",
        clerk=stranger(job),
        printer=f"{rng.randrange(499000000000, 661999999999)}",
    )


def total_words(sale: Sale, sign: str, unit: str) -> list[str | Run]:
    return [sign, Run(in_words(sale.vehicle.total, unit=unit), "total")]


def figures(amount: Decimal, name: str, *, sign: str = "￥") -> list[str | Run]:
    return [sign, Run(money(amount), name)]


def rate(sale: Sale) -> Run:
    return Run(f"{int(sale.vehicle.tax_rate * 100)}%", "tax_rate")


def car_rows(sale: Sale, high: float) -> Rows:
    """The rows that all editions have in common, 212 wide: the car and its papers."""
    car = sale.vehicle
    return [
        (
            high,
            [
                (26, "车辆类型", True),
                (46, Run(car.vehicle_type, "vehicle_type"), False),
                (20, "厂牌型号", True),
                (62, Run(car.model, "model"), False),
                (14, "产地", True),
                (44, sale.made_at, False),
            ],
        ),
        (
            high,
            [
                (26, "合格证号", True),
                (46, sale.certificate, False),
                (27, "进口证明书号", True),
                (43, "", False),
                (22, "商检单号", True),
                (48, "", False),
            ],
        ),
        (
            high,
            [
                (26, "发动机号码", True),
                (64, Run(car.engine_no, "engine_no"), False),
                (46, "车辆识别代号/车架号码", True),
                (76, Run(car.vin, "vin"), False),
            ],
        ),
    ]


def seller_rows(sale: Sale, high: float, label: str) -> Rows:
    org = sale.seller
    return [
        (high, [(26, label, True), (104, Run(org.name, "seller"), False), (20, "电话", True), (62, org.phone, False)]),
        (
            high,
            [
                (26, "纳税人识别号", True),
                (104, Run(org.uscc, "seller_tax_id"), False),
                (20, "账号", True),
                (62, sale.account, False),
            ],
        ),
        (high, [(26, "地址", True), (104, org.address, False), (20, "开户银行", True), (62, sale.bank, False)]),
    ]


def tax_rows(job: Job, sale: Sale, high: float, *, sign: str = "￥") -> Rows:
    car = sale.vehicle
    return [
        (
            high,
            [
                (26, "增值税税率\n或征收率", True),
                (22, rate(sale), False),
                (20, "增值税\n税额", True),
                (46, figures(car.tax, "tax", sign=sign), False),
                (28, "主管税务\n机关及代码", True),
                (70, sale.office, False),
            ],
        ),
        (
            high,
            [
                (26, "不含税价", True),
                (52, ["小写 ", *figures(car.price_without_tax, "price_without_tax", sign=sign)], False),
                (26, "完税凭证号码", True),
                (38, "", False),
                (12, "吨位", True),
                (16, "", False),
                (20, "限乘人数", True),
                (22, job.rng.choice(["5", "5", "5人", "7"]), False),
            ],
        ),
    ]


def grid(
    sheet: Sheet,
    x: float,
    y: float,
    rows: Rows,
    label: Style,
    value: Style,
    *,
    zoom: float = 1.0,
    frame: Colour = (0, 0, 0),
    line: float = 0.25,
    shift: tuple[float, float] = (0.0, 0.0),
) -> float:
    """Rules and labels, and the values `shift` mm beside their places, as a printer out of register sets them."""
    for height, cells in rows:
        left = x
        for width, runs, is_label in cells:
            sheet.rect(left, y, width * zoom, height * zoom, line=line, fill=frame)
            box = (left, y, width * zoom, height * zoom)
            if runs and is_label:
                sheet.cell(box, runs, label, align="c", pad=0.8)
            elif runs:
                sheet.cell((box[0] + shift[0], box[1] + shift[1], box[2], box[3]), runs, value, pad=1.2)
            left += width * zoom
        y += height * zoom
    return y


def printed_day(job: Job, sale: Sale, *forms: str) -> Run:
    return Run(numbers.written_date(sale.day, form=job.date_form(*forms)), "issue_date", solid=True)
