from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

import pytest
from pydantic import Field

from generator.contexts.base import Indirect, Open, Part
from generator.views import OpenItem, data_texts, leaves, print_model, text_of


class Inner(Part):
    name: str
    side: Literal["left", "right"] | None


class Outer(Part):
    title: str
    on: date
    size: Decimal | None
    unknown: Annotated[str | None, Open("双方", "____")] = Field(title="未知项")
    secret: Annotated[str, Indirect()]
    kinds: tuple[Literal["a", "b"], ...]
    inner: Inner | None
    rows: tuple[Inner, ...]
    sure: bool


def _outer(**changes: object) -> Outer:
    values: dict[str, object] = {
        "title": "题",
        "on": date(2026, 3, 1),
        "size": Decimal("7.50"),
        "unknown": None,
        "secret": "密",
        "kinds": ("b",),
        "inner": Inner(name="甲", side="left"),
        "rows": (Inner(name="乙", side=None),),
        "sure": True,
    }
    return Outer.model_validate({**values, **changes})


def test_values_are_printed_and_choices_spread() -> None:
    printed = print_model(_outer())
    assert printed.values == {
        "title": "题",
        "on": "2026年3月1日",
        "size": "7.5",
        "unknown": "____",
        "secret": "密",
        "kinds": {"a": False, "b": True},
        "inner": {"name": "甲", "side": {"left": True, "right": False}},
        "rows": [{"name": "乙", "side": {"left": False, "right": False}}],
        "sure": True,
    }
    assert printed.open_items == [OpenItem("未知项", "unknown", Open("双方", "____"))]


def test_absent_part_has_the_same_shape_all_empty() -> None:
    view = print_model(_outer(inner=None, size=None)).values
    assert view["inner"] == {"name": "", "side": {"left": False, "right": False}}
    assert view["size"] == ""


def test_known_value_is_no_open_item() -> None:
    printed = print_model(_outer(unknown="已知"))
    assert printed.values["unknown"] == "已知"
    assert printed.open_items == []


def test_texts_of_the_data_leave_out_choices_and_indirect_fields() -> None:
    assert list(data_texts(_outer(unknown="已知"))) == [
        ("title", "题"),
        ("unknown", "已知"),
        ("inner.name", "甲"),
        ("rows[0].name", "乙"),
    ]


def test_leaves_have_paths() -> None:
    assert list(leaves({"a": "x", "b": [{"c": "y"}, "z"], "d": True})) == [("a", "x"), ("b[0].c", "y"), ("b[1]", "z")]


@pytest.mark.parametrize("value", [True, 1.5, object()])
def test_other_types_are_not_printed(value: object) -> None:
    with pytest.raises(TypeError):
        text_of(value)
