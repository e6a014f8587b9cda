"""What the new car papers share: an invoice's particulars and its grid of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, money
from samples.people import Facts, Vehicle
from samples.truth import Value

Cell: TypeAlias = tuple[float, Runs, bool]  # width, text, is it a printed label


@dataclass(frozen=True, slots=True)
class Sale:
    """A car sold: what the invoice's cells say."""

    facts: Facts
    day: date
    number: str
    firm: bool
    total: Decimal
    rate: Decimal
    code: str = ""

    @property
    def buyer(self) -> str:
        return self.facts.company.org.name if self.firm else self.facts.person.name

    @property
    def buyer_id(self) -> str:
        return self.facts.company.org.uscc if self.firm else self.facts.person.id_number

    @property
    def car(self) -> Vehicle:
        return self.facts.vehicle

    @property
    def bare(self) -> Decimal:
        return (self.total / (1 + self.rate)).quantize(Decimal("0.01"))

    @property
    def tax(self) -> Decimal:
        return self.total - self.bare

    def values(self) -> dict[str, Value]:
        car, dealer = self.car, self.facts.dealer
        every: dict[str, Value] = {
            "invoice_no": self.number,
            "issue_date": self.day.isoformat(),
            "buyer": self.buyer,
            "buyer_id": self.buyer_id,
            "vehicle_type": car.vehicle_type,
            "model": car.model,
            "vin": car.vin,
            "engine_no": car.engine_no,
            "total": money(self.total),
            "price_without_tax": money(self.bare),
            "tax": money(self.tax),
            "tax_rate": f"{self.rate:.2f}",
            "seller": dealer.name,
            "seller_tax_id": dealer.uscc,
        }
        return {"invoice_code": self.code, **every} if self.code else every

    def words(self) -> str:
        return "⊗" + numbers.amount_in_words(self.total, unit="圆")


def paper_code(job: Job, year: int) -> str:
    return f"14100{year % 100:02d}2{job.rng.randrange(10000):04d}"


def e_number(job: Job, year: int) -> str:
    return f"{year % 100:02d}412{job.rng.randrange(10**15):015d}"


def certificate_no(job: Job) -> str:
    return "".join(job.rng.choice("ABDEFGHKLWXYZ") for _ in range(3)) + f"{job.rng.randrange(10**12):012d}"


def account(job: Job) -> str:
    return f"62{job.rng.randrange(10**15):015d}"


def rate_text(rate: Decimal) -> Run:
    return Run(f"{rate * 100:.0f}%", "tax_rate")


def yen(job: Job, amount: Decimal, name: str) -> Run:
    return Run(job.rng.choice(["¥", "￥", "¥ "]) + f"{amount:.2f}", name)


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of label and value cells; machine-printed values sit a little off their places."""

    label: Style
    value: Style
    frame: Colour
    dx: float = 0.0
    dy: float = 0.0
    line: float = 0.25

    def put(self, sheet: Sheet, x: float, y: float, rows: Sequence[tuple[float, Sequence[Cell]]]) -> float:
        for height, cells in rows:
            left = x
            for width, runs, is_label in cells:
                sheet.rect(left, y, width, height, line=self.line, fill=self.frame)
                if is_label:
                    sheet.cell((left, y, width, height), runs, self.label, align="c", pad=0.8)
                elif runs:
                    box = (left + max(0.0, self.dx), y + self.dy, width - abs(self.dx), height)
                    sheet.cell(box, runs, self.value, pad=1.5)
                left += width
            y += height
        return y
