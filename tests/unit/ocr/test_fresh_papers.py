"""Papers typed in wordings no rule was written on: every field is read, whole or with labels torn from their values."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_fresh import FRESH
from tests.unit.ocr.wordings_fresh_last import FRESH_LAST
from tests.unit.ocr.wordings_fresh_more import FRESH_MORE

FRESH_PAPERS = [*FRESH, *FRESH_MORE, *FRESH_LAST]


@pytest.mark.parametrize("wording", FRESH_PAPERS, ids=lambda one: one.name)
def test_every_field_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", FRESH_PAPERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text)))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)
