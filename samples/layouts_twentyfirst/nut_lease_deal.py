"""What a lease is about, who rents, and how the parties sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Sheet
from samples.job import Job, money
from samples.layouts_twentyfirst.nut_common import signed
from samples.truth import Value

KIND = "lease_contract"


@dataclass(frozen=True, slots=True)
class Deal:
    lessor: str
    lessee: str
    location: str
    area: str
    start: date
    end: date
    rent: Decimal
    sign: date

    def values(self) -> dict[str, Value]:
        return {
            "lessor": self.lessor,
            "lessee": self.lessee,
            "location": self.location,
            "area_m2": self.area,
            "lease_from": self.start.isoformat(),
            "lease_to": self.end.isoformat(),
            "rent": money(self.rent),
            "sign_date": self.sign.isoformat(),
        }


def renter_of(job: Job, share: float) -> tuple[str, bool]:
    """Who rents, and whether it is a company; `share` of the person's papers are the company's all the same."""
    is_company = job.variant.holder_is == "company" or job.chance(share)
    return (job.facts.company.org.name if is_company else job.facts.person.name), is_company


def sign_for(job: Job, sheet: Sheet, x: float, y: float, name: str, field: str, *, company: bool) -> None:
    if company:
        if job.variant.seal:
            seals.put_round(sheet, x + 22, y + 4, seals.SealText(name), diameter=38)
    else:
        signed(job, sheet, x, y, name, field)
