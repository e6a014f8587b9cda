"""Values that contradict each other are given, but not believed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.contradictions import doubt_contradictions
from ocr.readings import Box, FieldValue, Value


def _field(value: Value) -> FieldValue:
    return FieldValue(value, str(value), 1, Box(0, 0, 1, 1), 0.99, "none")


def _sure(**values: Value) -> set[str]:
    fields = doubt_contradictions({name: _field(value) for name, value in values.items()})
    assert {name: value.value for name, value in fields.items()} == values
    return {name for name, value in fields.items() if value.confidence is not None and value.confidence > 0.9}


def test_period_that_ends_before_it_begins_is_doubted() -> None:
    assert _sure(period_from="2026-12-05", period_to="2026-11-19", road="样例路") == {"road"}


@pytest.mark.parametrize("end", ["2026-12-05", "2027-01-01", "长期"])
def test_period_in_order_is_believed(end: str) -> None:
    assert _sure(valid_from="2026-12-05", valid_to=end) == {"valid_from", "valid_to"}


def test_area_that_is_not_length_times_width_is_doubted() -> None:
    assert _sure(length_m="42", width_m="2.4", area_m2="1008") == set()


@pytest.mark.parametrize("area", ["100.8", "101", "100"])
def test_area_of_its_sides_may_be_rounded(area: str) -> None:
    assert _sure(length_m="42", width_m="2.4", area_m2=area) == {"length_m", "width_m", "area_m2"}


def test_area_without_both_sides_is_believed() -> None:
    assert _sure(length_m="42", area_m2="77") == {"length_m", "area_m2"}


def test_sides_only_told_beside_an_area_that_was_read_are_of_one_of_several_stretches() -> None:
    told = {name: replace(_field(value), confidence=0.85) for name, value in (("length_m", "46"), ("width_m", "0.6"))}
    fields = doubt_contradictions({**told, "area_m2": _field("36.4")})
    assert {name: value.confidence for name, value in fields.items()} == {"area_m2": 0.99}
