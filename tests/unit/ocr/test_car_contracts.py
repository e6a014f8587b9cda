"""Contracts and orders for cars, in many wordings."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_car_contracts import BLANK, CONTRACTS, OTHERS


@pytest.mark.parametrize("wording", CONTRACTS, ids=lambda one: one.name)
def test_every_field_of_a_wording_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", CONTRACTS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    assert [values_of(document) for document in read_typed(torn(typed(wording.text)))] == [dict(wording.fields)]


def test_an_empty_contract_is_blank() -> None:
    assert [document.kind for document in read_typed(typed(BLANK))] == ["blank"]


@pytest.mark.parametrize("kind", OTHERS)
def test_papers_in_which_cars_are_named_keep_their_kind(kind: str) -> None:
    assert [document.kind for document in read_typed(typed(OTHERS[kind]))] == [kind]
