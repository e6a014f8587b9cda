"""Who lets and who rents: companies, committees and persons as parties of a lease."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples.draw import Sheet
from samples.job import Job, money
from samples.layouts_twentysecond.teal_common import area_text, hand, pen, seal
from samples.people import a_name, a_phone, words_for
from samples.truth import Value


@dataclass(frozen=True, slots=True)
class Side:
    """A party: a company, a committee or a person, with what identifies it and who acts for it."""

    name: str
    label: str
    code: str
    address: str
    acts: str
    phone: str
    sealed: bool


def renter(job: Job) -> Side:
    facts = job.facts
    if job.variant.holder_is == "company":
        org = facts.company.org
        return Side(org.name, "统一社会信用代码", org.uscc, org.address, org.legal_person, org.phone, True)
    me = facts.person
    return Side(me.name, "身份证号码", me.id_number, me.address, me.name, me.phone, False)


def owner(job: Job, *sorts: str) -> Side:
    facts, estate = job.facts, job.facts.home.community
    sort = job.rng.choice(sorts)
    if sort == "village":
        code = f"N2411599MF{job.rng.randrange(10**7):07d}X"
        chief = a_name(job.rng, words_for("held"))
        return Side(estate.village_committee, "统一社会信用代码", code, estate.district, chief, a_phone(job.rng), True)
    if sort == "firm":
        org = facts.developer
        return Side(org.name, "统一社会信用代码", org.uscc, org.address, org.legal_person, org.phone, True)
    one = facts.landlord
    return Side(one.name, "身份证号码", one.id_number, one.address, one.name, one.phone, False)


def sign(job: Job, sheet: Sheet, x: float, y: float, side: Side, field: str) -> None:
    """Below a 甲方（签章）: seal over a printed name, or a signature."""
    if side.sealed:
        seal(job, sheet, x + 28, y + 4, side.name, job.rng.choice(["", "合同专用章"]), diameter=38)
    else:
        hand(sheet, x + 4, y - 2, side.name, pen(job, 16), field)


def lease_values(
    lessor: str, lessee: str, where: str, area: Decimal | None, rent: Decimal, signed: date
) -> dict[str, Value]:
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": lessee,
        "location": where,
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    if area is not None:
        values["area_m2"] = area_text(area)
    return values
