"""Rows of characters from lines, on straight and tilted pages."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from ocr.layout import glyphs_box, lay_out, match_key
from ocr.readings import Box, PageText, TextLine
from tests.unit.ocr.typed_pages import layout, text_line


def test_torn_lines_of_one_row_are_joined_left_to_right() -> None:
    page = layout((600, 100, "张测试"), (200, 104, "姓"), (320, 98, "名"))
    assert [row.text for row in page.rows] == ["姓名张测试"]


def test_rows_are_ordered_from_top_to_bottom() -> None:
    page = layout((200, 300, "第三"), (200, 100, "第一"), (200, 200, "第二"))
    assert [row.text for row in page.rows] == ["第一", "第二", "第三"]


def test_spaces_the_engine_put_between_characters_are_dropped() -> None:
    assert layout((200, 100, "张 测 试")).rows[0].text == "张测试"


def test_gap_is_measured_in_row_heights() -> None:
    row = layout((200, 100, "名称"), (320, 100, "甲公司")).rows[0]
    assert row.gap_before(0) == math.inf
    assert row.gap_before(1) == 0
    assert row.gap_before(2) == 2.0
    assert row.runs(gap=1.0) == ((0, 2), (2, 5))


@given(st.floats(-0.06, 0.06))
def test_tilted_page_gives_the_same_rows(slope: float) -> None:
    lines = []
    for index in range(8):
        for x, text in ((150, "左边一列的标签文字"), (900, "右边一列的内容文字")):
            line = text_line(x, 200 + 60 * index, text)
            middle = line.box.centre[0]
            drop = slope * (middle - 827)
            height = 30 + abs(slope) * line.box.width
            y = 215 + 60 * index + drop
            box = Box(line.box.x0, y - height / 2, line.box.x1, y + height / 2)
            lines.append(TextLine(line.text, box, 0.99, line.char_x, slope))
    page = lay_out(1, PageText(1654, 2339, tuple(lines)))
    assert [row.text for row in page.rows] == ["左边一列的标签文字右边一列的内容文字"] * 8


def test_box_of_some_characters_covers_only_them() -> None:
    row = layout((200, 100, "姓名张测试")).rows[0]
    assert glyphs_box(row.glyphs[2:]) == Box(260, 100, 350, 130)


@given(st.text(max_size=60))
def test_match_key_keeps_the_length(text: str) -> None:
    assert len(match_key(text)) == len(text)


def test_match_key_makes_widths_and_brackets_one() -> None:
    assert match_key("ＡＢ(12)：") == match_key("AB（１２）:")


def test_dots_that_lead_to_a_value_part_it_from_its_label() -> None:
    row = layout((200, 100, "买车人······张测试")).rows[0]
    assert row.key == "买车人张测试"
    assert [row.key[start:end] for start, end in row.runs(gap=1.2)] == ["买车人", "张测试"]


def test_one_dot_left_of_such_is_dropped_and_one_within_a_name_is_not() -> None:
    assert layout((200, 100, "买车人·"), (500, 100, "·张测试")).rows[0].key == "买车人张测试"
    assert layout((200, 100, "买买提·艾力")).rows[0].key == "买买提·艾力"
    assert layout((200, 100, "面积12.50平方米")).rows[0].text == "面积12.50平方米"


def _across(x0: float, x1: float, *, rule: float) -> tuple[Box, Box]:
    return Box(x0, 90, rule, 140), Box(rule + 2, 90, x1, 140)


def test_a_stroke_taken_for_a_rule_does_not_cut_a_number() -> None:
    amount = text_line(300, 100, "￥110265.49")
    place = amount.char_x[3][0] - 1
    (row,) = lay_out(1, PageText(1654, 2339, (amount,), _across(280, 700, rule=place))).rows
    assert row.runs(gap=1.2) == ((0, 10),)


def test_a_rule_between_two_numbers_parts_them() -> None:
    edges = text_line(300, 100, "4638.50").char_x
    apart = (*edges[:2], *((x0 + 40, x1 + 40) for x0, x1 in edges[2:]))
    numbers = TextLine("4638.50", Box(300, 100, apart[-1][1], 130), 0.99, apart)
    (row,) = lay_out(1, PageText(1654, 2339, (numbers,), _across(280, 700, rule=apart[1][1] + 20))).rows
    assert row.runs(gap=5.0) == ((0, 2), (2, 7))
