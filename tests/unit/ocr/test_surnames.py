"""Family names of two characters, one of which is a number too."""

from __future__ import annotations

import pytest

from ocr.fields.letter import is_name
from ocr.surnames import starts_with_double_surname


@pytest.mark.parametrize("name", ["欧阳样例", "第五样例", "丌官样例", "宰父样例"])
def test_a_name_may_begin_with_two_characters(name: str) -> None:
    assert starts_with_double_surname(name)
    assert is_name(name)


@pytest.mark.parametrize("words", ["第五条", "第五单元", "第五大道", "第五期"])
def test_the_fifth_of_something_is_nobody(words: str) -> None:
    assert not starts_with_double_surname(words)
    assert not is_name(words)
