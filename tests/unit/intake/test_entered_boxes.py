"""Boxes out of a data model: every one can be filled, and what comes of any filling is what the model knows."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator import service as generator
from intake.entered_boxes import Model, closed_up, in_order
from intake.supplied_documents import SUPPLIED, filled

KINDS = sorted(SUPPLIED)


@pytest.mark.parametrize("kind", KINDS)
def test_every_box_can_be_filled_and_is_found_again(kind: str) -> None:
    form = Model(generator.schema(kind))
    data = form.blank()
    for box in sorted(form.boxes(data), key=lambda each: in_order(each.path)):
        value = box.options[-1][0] if box.options else {"date": "2026-11-26", "whole": "2", "number": "3"}.get(
            box.kind, "字"
        )  # fmt: skip
        assert form.put(data, box.path, value), box.path
        assert filled(data)[box.path] == value if box.path != "case_no" else True
        assert box.title
        assert box.section


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_of_a_document_comes_out_of_its_boxes(kind: str) -> None:
    """What the boxes can say is what the document can say."""
    form, example = Model(generator.schema(kind)), generator.example(kind)
    data = form.blank()
    for path, value in sorted(filled(example).items(), key=lambda each: in_order(each[0])):
        assert form.put(data, path, value), path
    data |= {"draft": example["draft"], "case_no": example["case_no"]}
    assert generator.open_points(kind, data) == generator.open_points(kind, example)


FORMS = {kind: Model(generator.schema(kind)) for kind in KINDS}


@given(st.text(max_size=40), st.sampled_from(KINDS))
@example("²", KINDS[0])  # a digit, and no number
def test_no_path_breaks_it(path: str, kind: str) -> None:
    form = FORMS[kind]
    data = form.blank()
    before = repr(data)
    if not form.put(data, path, "x"):
        assert repr(data) == before


@given(st.lists(st.integers(0, 12), unique=True, min_size=1), st.integers(0, 3))
def test_items_close_up_in_their_order(numbers: list[int], given_items: int) -> None:
    values = {f"a.b[{number}].c": number for number in numbers}
    found = closed_up(values, [f"a.b[{number}].d" for number in range(given_items)])
    free = [number for number in sorted(numbers) if number >= given_items]
    assert [found[f"a.b[{given_items + place}].c"] for place in range(len(free))] == free
    assert len(found) == len(values)
