"""Permits to build, approvals, receipts and evidence of a site: wordings whole and torn, and papers that look alike."""

from __future__ import annotations

import pytest

from tests.unit.ocr import wordings_approvals as approvals
from tests.unit.ocr import wordings_official_more as more
from tests.unit.ocr import wordings_permits as permits
from tests.unit.ocr import wordings_receipts as receipts
from tests.unit.ocr import wordings_sites as sites
from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of

PAPERS = [
    *permits.PLANNING,
    *permits.CONSTRUCTION,
    *receipts.RECEIPTS,
    *approvals.APPROVALS,
    *sites.SITES,
    *more.MORE,
]
TRAPS = [*permits.TRAPS, *receipts.TRAPS, *approvals.TRAPS, *sites.TRAPS, *more.TRAPS]


@pytest.mark.parametrize("wording", [*PAPERS, *TRAPS], ids=lambda one: one.name)
def test_every_field_of_a_wording_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text, wide=wording.wide), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text, wide=wording.wide)), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert [values_of(document) for document in documents] == [dict(wording.fields)]
