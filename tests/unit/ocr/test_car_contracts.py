"""Contracts and orders for cars, in many wordings."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.typed_pages import read, result
from tests.unit.ocr.wordings_car_contracts import BLANK, CONTRACTS, OTHERS


@pytest.mark.parametrize("wording", CONTRACTS, ids=lambda one: one.name)
def test_every_field_of_a_wording_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", CONTRACTS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    assert [values_of(document) for document in read_typed(torn(typed(wording.text)))] == [dict(wording.fields)]


def test_an_empty_contract_is_blank() -> None:
    assert [document.kind for document in read_typed(typed(BLANK))] == ["blank"]


@pytest.mark.parametrize("kind", OTHERS)
def test_papers_in_which_cars_are_named_keep_their_kind(kind: str) -> None:
    assert [document.kind for document in read_typed(typed(OTHERS[kind]))] == [kind]


def test_numbers_that_go_on_in_the_next_row_of_their_column_are_read_whole() -> None:
    """A vehicle's, which proves itself; a person's in a cell of two rows beside cells of one."""
    rows = [
        (500.0, 100.0, "新能源汽车订购单"),
        (170.0, 200.0, "销售方：例山汽车销售服务有限公司"),
        (860.0, 240.0, "4115991999081822"),
        (170.0, 285.0, "购车人：例成世"),
        (700.0, 285.0, "身份证号"),
        (860.0, 292.0, "87"),
        (170.0, 400.0, "品牌：例牌"),
        (700.0, 400.0, "车辆识别代号（VIN）：LNBLZSNU3R668"),
        (1000.0, 460.0, "4999"),
        (170.0, 540.0, "车辆总价：¥169,900.00"),
        (170.0, 620.0, "订购日期：2026-08-09"),
    ]
    (document,) = read(result(*rows))
    assert document.kind == "vehicle_purchase_contract"
    assert document.fields["vin"].value == "LNBLZSNU3R6684999"
    assert document.fields["buyer_id"].value == "411599199908182287"
