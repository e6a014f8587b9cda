"""Papers written as texts: how they are parsed, and that a value is the same wherever its field is written again."""

from __future__ import annotations

import random

import pytest

from samples.layouts_texts.parsing import Line, Place, parse
from samples.layouts_texts.relabelling import labels_of, relabelled
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


LABELLED = """=== parking_lease_contract
| 谁租 | {lessee} | 月租金 | {rent}元 |
| 起租日 | 到期日 |
| {lease_from} | {lease_to} |
. 甲方：{lessor:org}　　见证人：{~person}
出租方：{lessor}
"""


def test_labels_are_gathered_by_what_they_label() -> None:
    assert labels_of(parse(LABELLED)) == {
        "lessee": ["谁租"],
        "rent": ["月租金"],
        "period_from": ["起租日"],
        "period_to": ["到期日"],
        "lessor": ["出租方", "甲方"],
        "~person": ["见证人"],
    }


def test_a_word_that_labels_a_field_elsewhere_is_no_label_of_what_belongs_to_no_field() -> None:
    texts = [*parse(LABELLED), *parse("=== road_dig_application\n. 甲方：{~person}\n. 见证人：{handler}")]
    assert labels_of(texts)["~person"] == []


def test_exchanged_labels_mean_the_same_and_everything_else_stands_as_it_was() -> None:
    [paper] = parse(LABELLED)
    labels = {"lessee": ["用车位的人"], "lessor": ["提供一方", "甲方"], "period_to": ["退还日"]}
    for seed in range(10):
        other = relabelled(paper, labels, random.Random(seed), 1.0)
        row, heads, values, line, last, *_ = other.lines
        assert row.cells == (("用车位的人",), *paper.lines[0].cells[1:])
        assert heads.cells == (("起租日",), ("退还日",))
        assert values == paper.lines[2]
        assert line.cells[0][1:] == paper.lines[3].cells[0][1:]
        # No label twice, and none that the text has anyway.
        assert sorted([str(line.cells[0][0]), str(last.cells[0][0])]) in (
            ["提供一方：", "甲方："],
            ["出租方：", "提供一方："],
        ) or (line, last) == (paper.lines[3], paper.lines[4])
    assert relabelled(paper, labels, random.Random(1), 0.0) == paper
