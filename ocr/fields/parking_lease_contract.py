"""车位租赁合同."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.amounts import RENT, find_amount
from ocr.fields.contract import LEASE, find_community, find_contract_date, find_space
from ocr.fields.filled_in import without_marks
from ocr.fields.lease_terms import find_lease_term
from ocr.fields.parties import Parties
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    parties = Parties(paper, LEASE)
    yield from parties.find_name("lessor", 1)
    yield from parties.find_name("lessee", 2)
    yield from parties.find_id("lessee_id", 2)
    yield from find_space(paper)
    yield from find_community(paper, parties)
    yield from find_lease_term(paper, "lease_from", "lease_to")
    yield from find_amount(paper, "rent", RENT)
    yield from find_contract_date(paper)
