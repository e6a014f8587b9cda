"""房屋所有权证 and 土地使用证 of before 2016."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_old_certificates import HOUSES, LANDS, OTHERS

PAPERS = [*HOUSES, *LANDS]


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_every_field_of_an_edition_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text, wide=wording.wide), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    assert [
        values_of(document) for document in read_typed(torn(typed(wording.text, wide=wording.wide)), wide=wording.wide)
    ] == [dict(wording.fields)]


@pytest.mark.parametrize("kind", OTHERS)
def test_papers_that_quote_one_are_none(kind: str) -> None:
    assert [document.kind for document in read_typed(typed(OTHERS[kind]))] == [kind]


@pytest.mark.parametrize("brackets", ["（2010）", "(2010)", "〔2010〕", "[2010]", "【2010】"])
def test_the_number_is_brought_to_one_spelling(brackets: str) -> None:
    (document,) = read_typed(typed(LANDS[0].text.replace("（2010）", brackets)))
    assert document.fields["cert_no"].value == "信国用（2010）第00012号"
