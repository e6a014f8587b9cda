"""What car papers of the held set say: the buyer, the two tax amounts, the numbers on an invoice."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers
from samples.job import Job, money
from samples.layouts_third.common import begin
from samples.people import Org, Vehicle, a_day
from samples.truth import Value


@dataclass(frozen=True, slots=True)
class Sale:
    """One sale of a new car, as an invoice prints it."""

    code: str  # empty on electronic invoices
    number: str
    day: date
    buyer: str
    buyer_id: str
    car: Vehicle
    seller: Org
    bank: str
    account: str
    office: str
    certificate: str
    clerk: str


def a_sale(job: Job, *, electronic: bool) -> Sale:
    facts, rng = begin(job), job.rng
    company = job.variant.holder_is == "company"
    day = facts.vehicle.bought
    if electronic and day < date(2024, 12, 1):
        day = a_day(rng, date(2024, 12, 2), date(2026, 11, 10))
    serial = f"{rng.randrange(10**8):08d}"
    return Sale(
        code="" if electronic else f"14100{day:%y}2{rng.randrange(1, 900):04d}",
        number=f"{day:%y}41{rng.choice(['2', '7'])}{rng.randrange(10**15):015d}" if electronic else serial,
        day=day,
        buyer=facts.company.org.name if company else facts.person.name,
        buyer_id=facts.company.org.uscc if company else facts.person.id_number,
        car=facts.vehicle,
        seller=facts.dealer,
        bank=rng.choice(["乌有银行信阳浉河支行", "子虚农商行羊山支行"]),
        account=f"4115{rng.randrange(10**12):012d}",
        office=f"国家税务总局信阳市{rng.choice(['平桥区', '浉河区'])}税务局",
        certificate=_certificate(rng),
        clerk=rng.choice(["幻小丽", "寓强", "管理员", "托凯"]),
    )


def _certificate(rng: random.Random) -> str:
    """A conformity certificate's number: four letters of the maker, eleven digits."""
    return rng.choice(["WZA0", "YSJ2", "WHJ1"]) + f"{rng.randrange(10**11):011d}"


def sale_values(sale: Sale) -> dict[str, Value]:
    car = sale.car
    values: dict[str, Value] = {
        "invoice_no": sale.number,
        "issue_date": sale.day.isoformat(),
        "buyer": sale.buyer,
        "buyer_id": sale.buyer_id,
        "vehicle_type": car.vehicle_type,
        "model": car.model,
        "vin": car.vin,
        "engine_no": car.engine_no,
        "total": money(car.total),
        "price_without_tax": money(car.price_without_tax),
        "tax": money(car.tax),
        "tax_rate": f"{car.tax_rate}",
        "seller": sale.seller.name,
        "seller_tax_id": sale.seller.uscc,
    }
    return values | ({"invoice_code": sale.code} if sale.code else {})


def total_in_words(sale: Sale, *, crossed: bool = False) -> str:
    return ("⊗" if crossed else "") + numbers.amount_in_words(sale.car.total, unit="圆" if crossed else "元")


def rate(sale: Sale) -> str:
    return f"{sale.car.tax_rate * 100:.0f}%"


def registered_after(job: Job, day: date) -> tuple[date, date]:
    """Day of registration and day of issue of the licence."""
    first = day + timedelta(days=job.rng.randrange(3, 25))
    return first, first if job.chance(0.65) else first + timedelta(days=job.rng.randrange(1, 40))
