"""Boxes on page pictures, and values in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.web.contexts import Rectangle
from intake.web.labels import badge, show_confidence, show_value
from intake.web.papers import page_views, rectangle, tag_place
from ocr.readings import Box, PageQuality
from tests.unit.intake_web.factories import consent, id_card, picture_href

numbers = st.floats(-5000, 5000, allow_nan=False)


@given(numbers, numbers, numbers, numbers, st.integers(1, 4000), st.integers(1, 4000), st.integers(0, 50))
def test_box_is_always_drawn_inside_its_page(
    x0: float, y0: float, x1: float, y1: float, width: int, height: int, margin: int
) -> None:
    at = rectangle(Box(x0, y0, x1, y1), width=width, height=height, margin=margin)
    assert at.x >= 0
    assert at.y >= 0
    assert at.width >= 1
    assert at.height >= 1
    assert at.x + at.width <= width
    assert at.y + at.height <= height


def test_number_of_a_box_hides_no_other_value() -> None:
    page = PageQuality(1, "ocr", 1000, 1400, 0, grey=False)
    begins, ends = Rectangle(300, 200, 100, 30), Rectangle(402, 200, 100, 30)
    tag = tag_place(ends, [begins, ends], quality=page, digits=1)
    assert tag.y + tag.height <= 200 or tag.x >= 502 or tag.y >= 230


sides = st.integers(1, 400)
boxes = st.builds(Rectangle, st.integers(0, 600), st.integers(0, 600), sides, sides)


@given(st.lists(boxes, min_size=1, max_size=12), st.integers(1, 2))
def test_number_of_a_box_stays_on_the_page(taken: list[Rectangle], digits: int) -> None:
    page = PageQuality(1, "ocr", 1000, 1000, 0, grey=False)
    tag = tag_place(taken[0], taken, quality=page, digits=digits)
    assert tag.x >= 0
    assert tag.y >= 0
    assert tag.x + tag.width <= 1000
    assert tag.y + tag.height <= 1000


def test_values_stand_with_the_page_that_shows_them() -> None:
    first, second = page_views("c", [consent()], picture_href=picture_href)
    assert not first.groups[0].fields
    assert {field.name for field in second.groups[0].fields} >= {"出具单位"}
    assert "第 2 页" in second.groups[0].note
    assert [mark.style for mark in second.marks].count("seal") == 1
    assert second.place == "第 2 / 2 页"


def test_grey_page_says_that_seals_are_unknown() -> None:
    first, second = page_views("c", [consent()], picture_href=picture_href)
    assert any("无法判断有无印章" in note for note in first.notes)
    assert not any("印章" in note for note in second.notes)


def test_file_names_stay_out_of_anchors() -> None:
    views = page_views("c", [id_card(), consent()], picture_href=picture_href)
    for view in views:
        anchors = [view.id, *(mark.id for mark in view.marks)]
        assert all(anchor.isascii() and " " not in anchor for anchor in anchors)


@pytest.mark.parametrize(
    ("value", "field_type", "shown"),
    [
        (True, "bool", "是"),
        (False, "bool", "否"),
        (("张测试", "李样本"), "list:person", "张测试、李样本"),
        ("123456.00", "money", "123,456.00 元"),
        ("面议", "money", "面议"),
        ("2026-11-23", "date", "2026-11-23"),
    ],
)
def test_values_are_shown_as_people_write_them(
    value: str | bool | tuple[str, ...], field_type: str, shown: str
) -> None:
    assert show_value(value, field_type=field_type) == shown


@given(st.floats(0, 1, exclude_max=True))
def test_confidence_is_never_rounded_up_to_certainty(confidence: float) -> None:
    assert show_confidence(confidence) != "100%"


def test_unknown_confidence_is_not_shown_as_zero() -> None:
    assert show_confidence(None) == ""


def test_unknown_code_is_shown_rather_than_hidden() -> None:
    assert badge({}, "new_code").word == "new_code"
