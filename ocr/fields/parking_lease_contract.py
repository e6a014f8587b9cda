"""车位租赁合同."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.amounts import RENT, find_amount
from ocr.fields.contract import LEASE, find_contract_date, find_estate, find_lease_term, find_space
from ocr.fields.estates import find_by_place
from ocr.fields.parties import Parties
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    parties = Parties(paper, LEASE)
    yield from parties.find_name("lessor", 1)
    yield from parties.find_name("lessee", 2)
    yield from parties.find_id("lessee_id", 2)
    yield from find_space(paper)
    yield from find_estate(paper)
    yield from find_by_place(paper)
    yield from find_lease_term(paper, "lease_from", "lease_to")
    yield from find_amount(paper, "rent", RENT)
    yield from find_contract_date(paper)
