"""授权委托书: who authorises whom to do what, and until when."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_authorization import BLANK, LETTERS, OTHERS


@pytest.mark.parametrize("wording", LETTERS, ids=lambda one: one.name)
def test_every_field_of_a_letter_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", LETTERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    assert [values_of(document) for document in read_typed(torn(typed(wording.text)))] == [dict(wording.fields)]


def test_an_empty_form_is_blank() -> None:
    assert [document.kind for document in read_typed(typed(BLANK))] == ["blank"]


@pytest.mark.parametrize("kind", OTHERS)
def test_papers_that_speak_of_agents_are_none(kind: str) -> None:
    assert [document.kind for document in read_typed(typed(OTHERS[kind]))] == [kind]


def test_names_of_minorities_are_whole() -> None:
    text = LETTERS[1].text.replace("张测试", "阿样江·测试").replace("李样本", "古样丽·买试提")
    (document,) = read_typed(typed(text))
    assert (document.fields["principal"].value, document.fields["agent"].value) == ("阿样江·测试", "古样丽·买试提")


def test_the_title_names_no_agent_and_what_is_acknowledged_no_principal() -> None:
    (document,) = read_typed(
        typed(
            "# 委托代办书\n　　家里装充电桩的事委托爱人李样本到营业厅替我办理，交材料、签字都可以代我，我都认账。\n本人签字：张测试"
        )
    )
    assert document.kind == "authorization_letter"
    assert values_of(document) | {"matter": ""} == {"principal": "张测试", "agent": "李样本", "matter": ""}
