"""Papers written as texts: how they are parsed, and that a value is the same wherever its field is written again."""

from __future__ import annotations

import random

import pytest

from samples.layouts_texts.parsing import Line, Place, parse
from samples.layouts_texts.values import Values

PAPER = """=== parking_lease_contract
# 租 约
| 谁租 | {lessee} | 一月 | {rent|350}元 |
. 甲方：{lessor:org}　　　　{~person}

"""


def test_lines_cells_and_places_are_told_apart() -> None:
    [paper] = parse(PAPER)
    title, row, line, *free = paper.lines
    assert paper.kind == "parking_lease_contract"
    assert title == Line("title", (("租 约",),))
    assert row.cells == (("谁租",), (Place("lessee"),), ("一月",), (Place("rent", literal="350"), "元"))
    assert line == Line("margin", (("甲方：", Place("lessor", "org"), "　　　　", Place("person", stray=True)),))
    assert {one.style for one in free} == {"free"}


def test_what_is_no_place_is_named_with_its_line() -> None:
    with pytest.raises(ValueError, match=r"line 2: .*Nobody"):
        list(parse("=== other\n{Nobody knows}"))


@pytest.mark.parametrize("seed", range(20))
def test_a_field_has_one_value_and_strays_have_none(seed: int) -> None:
    values = Values("parking_lease_contract", random.Random(seed))
    assert values.show(Place("lessee")) == values.show(Place("lessee")) == values.truth["lessee"]
    values.show(Place("person", stray=True))
    assert set(values.truth) == {"lessee"}


def test_a_writers_own_words_are_marked_only_where_they_are_a_value() -> None:
    values = Values("parking_lease_contract", random.Random(1))
    day, later = Place("lease_to", literal="2027年8月31日"), Place("lease_to", literal="2027年8月底")
    assert [values.field_of(day), values.field_of(later)] == ["lease_to", ""]
    values.show(later)
    assert values.truth == {}
    values.show(day)
    assert values.truth == {"lease_to": "2027-08-31"}
