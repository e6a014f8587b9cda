"""A bare number is an amount where the head of its column, or the label beside it, has the unit."""

from __future__ import annotations

import pytest

from ocr.amount_cells import amount_in_column, amount_of
from ocr.kinds import catalogue
from ocr.paper import Paper
from tests.unit.ocr.typed_pages import Line, layout


def _amount(number: str, *lines: Line) -> str | None:
    paper = Paper(catalogue()["vehicle_purchase_contract"], (layout(*lines),))
    [span] = list(paper.search(number))
    assert amount_of(span) is None
    found = amount_in_column(span, paper)
    return None if found is None else str(found.value)


@pytest.mark.parametrize(
    "lines",
    [
        [(100, 100, "成交价（元）"), (600, 100, "大写"), (100, 160, "142600"), (600, 160, "壹拾肆万贰仟陆佰元整")],
        [(100, 100, "车价（元）"), (500, 100, "142600")],
        [(100, 100, "元/台"), (100, 160, "98000"), (100, 220, "142600")],
    ],
    ids=["below a head", "beside a label", "in a later row of the column"],
)
def test_the_unit_stands_at_the_head_of_the_cell(lines: list[Line]) -> None:
    assert _amount("142600", *lines) == "142600.00"


@pytest.mark.parametrize(
    "lines",
    [
        [(100, 100, "成交价"), (100, 160, "142600")],
        [(100, 100, "成交价（元）"), (900, 160, "142600")],
        [(100, 100, "成交价（元）"), (100, 160, "编号142600")],
        [(100, 100, "成交价（元）"), (100, 900, "142600")],
    ],
    ids=["no unit", "in another column", "part of its cell", "far below"],
)
def test_any_other_bare_number_may_be_anything(lines: list[Line]) -> None:
    assert _amount("142600", *lines) is None


@pytest.mark.parametrize(
    ("lines", "amount"),
    [
        ([(100, 100, "车辆净价"), (500, 100, "142600"), (900, 100, "付款方式")], "142600.00"),
        ([(100, 100, "车辆型号"), (500, 100, "142600")], None),
        ([(100, 100, "车辆净价"), (500, 100, "编号142600")], None),
    ],
    ids=["beside a word for an amount", "beside another label", "not alone in its cell"],
)
def test_a_bare_number_beside_a_word_for_an_amount(lines: list[Line], amount: str | None) -> None:
    assert _amount("142600", *lines) == amount
