"""Papers of cars: used-car invoices, registration certificates, certificates of conformity."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_cars import BOOKS, CONFORMITY, OTHERS, USED

PAPERS = [*USED, *BOOKS, *CONFORMITY]


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_every_field_of_an_edition_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text, wide=wording.wide), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    pages = torn(typed(wording.text, wide=wording.wide))
    assert [values_of(document) for document in read_typed(pages, wide=wording.wide)] == [dict(wording.fields)]


@pytest.mark.parametrize("kind", OTHERS)
def test_papers_near_to_these_are_none_of_them(kind: str) -> None:
    assert [document.kind for document in read_typed(typed(OTHERS[kind]))] == [kind]
