"""What ends a value beside its label: a label nobody has listed, and words that stand apart from a name."""

from __future__ import annotations

import pytest

from ocr.capture import LabelledPage
from ocr.labels import Lexicon
from ocr.paper import before_gap
from ocr.span import Span
from tests.unit.ocr.typed_pages import layout


def _beside(label: str, *lines: tuple[float, float, str], stops: tuple[str, ...] = ()) -> list[str]:
    page = LabelledPage(layout(*lines), Lexicon({"field": (label,)}, stops))
    return [captured.span.text for captured in page.values("field", "text")]


def test_value_ends_at_an_unlisted_label_that_stands_apart() -> None:
    assert _beside("占用道路", (200, 200, "占用道路：样例路"), (510, 200, "铺装样式：彩砖"))[0] == "样例路"


def test_colon_within_a_value_ends_nothing() -> None:
    assert _beside("建设规模", (200, 200, "建设规模：建筑面积：1200㎡"))[0] == "建筑面积：1200㎡"


def test_label_within_a_longer_one_is_none_whatever_its_unit() -> None:
    """建筑面积（㎡） is longer than 套内建筑面积, but only by its unit."""
    lines = ((200.0, 200.0, "套内建筑面积（㎡）"), (200.0, 250.0, "53.78"))
    assert _beside("建筑面积（㎡）", *lines, stops=("套内建筑面积",)) == []


@pytest.mark.parametrize(("rest", "name"), [("　　公司", "彭样例"), ("公司", "彭样例公司"), ("　公司", "彭样例")])
def test_name_ends_where_other_words_stand_apart(rest: str, name: str) -> None:
    [row] = layout((200, 200, f"彭样例{rest}")).rows
    assert before_gap(Span(1, row.glyphs)).text == name


@pytest.mark.parametrize("name", ["彭　例", "彭　样　例", "彭样例"])
def test_name_whose_characters_are_set_apart_is_whole(name: str) -> None:
    [row] = layout((200, 200, name)).rows
    assert before_gap(Span(1, row.glyphs)).text == name.replace("　", "")


@pytest.mark.parametrize(("row", "values"), [("姓☑名　彭样例", ["彭样例"]), ("姓。名　彭样例", [])])
def test_dirt_taken_for_a_tick_in_a_stretched_label_is_none(row: str, values: list[str]) -> None:
    assert _beside("姓名", (200, 200, row)) == values


def test_end_of_a_company_on_the_next_row_is_no_torn_label() -> None:
    lines = (
        (520.0, 100.0, "期限：三个月"),
        (200.0, 200.0, "施工单位"),
        (520.0, 200.0, "信阳样例市政建设有"),
        (520.0, 245.0, "限公司"),
    )
    page = LabelledPage(layout(*lines), Lexicon({"builder": ("施工单位",), "period": ("期限",)}))
    assert next(page.values("builder", "org")).span.text == "信阳样例市政建设有限公司"
