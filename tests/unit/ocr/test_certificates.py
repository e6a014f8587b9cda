"""不动产登记证明 and 不动产权证书 in several editions, whole and torn."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_certificates import CERTIFICATES, PROOFS
from tests.unit.ocr.wordings_more import MORE

PAPERS = [*PROOFS, *CERTIFICATES, *(one for one in MORE if one.kind.startswith("realestate"))]


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_every_field_of_an_edition_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text)))
    assert [values_of(document) for document in documents] == [dict(wording.fields)]


@pytest.mark.parametrize("brackets", ["（2021）", "(2021)", "〔2021〕", "[2021]", "【2021】", "2021"])
def test_the_number_is_brought_to_one_spelling(brackets: str) -> None:
    text = CERTIFICATES[0].text.replace("（2021）", brackets)
    (document,) = read_typed(typed(text))
    assert document.fields["cert_no"].value == "豫（2021）信阳市不动产权第0012366号"


def test_two_proofs_in_one_file_stay_two() -> None:
    pages = typed(f"{PROOFS[0].text}\n---\n{PROOFS[3].text}")
    assert [document.fields["cert_no"].value for document in read_typed(pages)] == [
        PROOFS[0].fields["cert_no"],
        PROOFS[3].fields["cert_no"],
    ]


@pytest.mark.parametrize(
    ("printed", "issuer"),
    [
        ("信阳市自然资源和规划局", "信阳市自然资源和规划局"),
        ("息县自然资源局", "息县自然资源局"),
        ("然资源和规划局", None),
        ("市自然资源和规划局", None),
        ("信自然资源和规划局", None),
    ],
)
def test_an_authority_whose_place_a_seal_hides_is_not_given(printed: str, issuer: str | None) -> None:
    (document,) = read_typed(typed(CERTIFICATES[0].text + f"\n登记机构：{printed}"))
    assert getattr(document.fields.get("issuer"), "value", None) == issuer
