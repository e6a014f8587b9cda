from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from generator.characters import MAX_DEPTH, TooDeepError, printable, printable_data


@pytest.mark.parametrize("text", ["𠮷野", "䶮", "葛\U000e0100", "R&D <甲> ]]>", "a\tb\nc", "é café", "☑", "👨‍👩‍👧"])
def test_printable_text_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("甲\x07乙\x0c丙\x00", "甲乙丙"),
        ("甲\ud800乙", "甲乙"),
        ("甲\u202e乙", "甲乙"),
        ("甲\r\n乙\r丙\u2028丁", "甲\n乙\n丙\n丁"),
        ("\ufeff甲", "甲"),
    ],
)
def test_what_cannot_be_printed_goes(text: str, cleaned: str) -> None:
    assert printable(text) == cleaned


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_cleaned_text_fits_into_xml(text: str) -> None:
    element = etree.Element("t")
    element.text = printable(text)
    assert etree.fromstring(etree.tostring(element)).text in {printable(text), None if not printable(text) else ""}


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_nested_texts_and_keys_are_cleaned() -> None:
    assert printable_data({"a\x00": ["\x07b", {"c": 1}]}) == {"a": ["b", {"c": 1}]}


def test_bottomless_data_is_refused() -> None:
    data: object = "x"
    for _ in range(MAX_DEPTH + 2):
        data = [data]
    with pytest.raises(TooDeepError):
        printable_data(data)
