"""Where names of housing estates begin and end."""

from __future__ import annotations

import re

import pytest

from ocr.fields.estate_names import bounds, end_of_name

_BEFORE = re.compile("兹有|位于|住|的|有|在|和|经")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("兹有乐有家园", "乐有家园"),
        ("现住在样例花园", "样例花园"),
        ("位于和谐家园", "和谐家园"),
        ("位于经纬花园", "经纬花园"),
        ("住乐有小区", "乐有小区"),
        ("管理的模样和府", "模样和府"),
        ("甲方的车位和样例花园", "样例花园"),
    ],
)
def test_words_of_a_sentence_end_before_the_name_but_not_within_it(words: str, name: str) -> None:
    start = max((cut.end() for cut in bounds(words, _BEFORE)), default=0)
    assert words[start:] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("样例花园三期地下车库", "样例花园三期"),
        ("样例家园（东区）3号楼", "样例家园（东区）"),
        ("样例花园（二期）", "样例花园（二期）"),
        ("样例花园东区3号楼", "样例花园东区"),
        ("样例花园东区342号车位", "样例花园"),
        ("样例花园A区12号", "样例花园"),
        ("样例花园（地下车库）", "样例花园"),
        ("样例花园地下一层", "样例花园"),
    ],
)
def test_phase_and_quarter_belong_to_the_name_unless_they_are_the_bays(text: str, name: str) -> None:
    assert text[: end_of_name(text, 4)] == name
