"""车位租赁合同."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.contract import (
    find_community,
    find_id_near,
    find_party,
    find_signing_date,
    find_space,
    find_term,
)
from ocr.fields.lease_contract import LESSEE, LESSOR, find_rent
from ocr.paper import Found, Paper


def find(paper: Paper) -> Iterator[Found]:
    yield from find_party(paper, "lessor", LESSOR)
    yield from find_party(paper, "lessee", LESSEE)
    yield from find_id_near(paper, "lessee_id", LESSEE)
    yield from find_space(paper)
    yield from find_community(paper)
    yield from find_term(paper, "lease_from", "lease_to")
    yield from find_rent(paper)
    yield from find_signing_date(paper)
