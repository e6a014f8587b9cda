"""Papers of persons: temporary identity cards, residence permits, passports, household registers, marriage certificates."""

from __future__ import annotations

import pytest

from ocr.fields.passport import check_digit
from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_persons import HOUSEHOLDS, MARRIAGES, OTHERS, PASSPORTS, PERMITS, TEMPORARY

PAPERS = [*TEMPORARY, *PERMITS, *PASSPORTS, *HOUSEHOLDS, *MARRIAGES]


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_every_field_of_an_edition_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    assert [values_of(document) for document in read_typed(torn(typed(wording.text)))] == [dict(wording.fields)]


@pytest.mark.parametrize("name", OTHERS)
def test_papers_near_to_these_are_none_of_them(name: str) -> None:
    assert [document.kind for document in read_typed(typed(OTHERS[name]))] == ["other"]


def test_an_identity_card_is_no_temporary_one() -> None:
    text = TEMPORARY[0].text.replace("临时", "").replace("2026.10.08-2027.01.08", "2016.10.08-2036.10.08")
    (document,) = read_typed(typed(text))
    assert document.kind == "id_card"
    assert document.fields["valid_to"].value == "2036-10-08"


def test_check_digits_of_the_machine_readable_lines() -> None:
    # The specimen of ICAO 9303.
    assert check_digit("L898902C3") == "6"
    assert check_digit("740812") == "2"
    assert check_digit("120415") == "9"


def test_a_machine_readable_value_that_fails_its_digit_is_not_given() -> None:
    text = PASSPORTS[3].text.replace("7408122", "7408125").replace("P UTO X9900011", "")
    (document,) = read_typed(typed(text))
    assert "birth_date" not in document.fields
    assert document.fields["passport_no"].check == "pass"


def test_each_card_of_a_household_is_a_paper_of_its_own() -> None:
    first, second = (paper.text.strip("\n") for paper in HOUSEHOLDS[:2])
    read = [values_of(document)["name"] for document in read_typed(typed(f"{first}\n---\n{second}"))]
    assert read == ["李样本", "张测试"]
