"""Ruled tables: cells found on pictures, and values that keep to the cell of their label or the next one."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest

from ocr.capture import LabelledPage
from ocr.cells import CellGrid, crossed
from ocr.engine import Picture
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.readings import Box, PageText
from ocr.ruling import ruled_cells
from tests.unit.ocr.typed_pages import Line, text_line

LEXICON = Lexicon({"unit": ["申请单位"], "phone": ["联系电话"], "place": ["占用地点"], "uscc": ["统一社会信用代码"]})


def drawn_table(columns: list[int], rows: list[int], *, skew: float = 0.0, rule: int = 2) -> Picture:
    page = np.full((1400, 1000, 3), 255, np.uint8)
    for x in columns:
        cv2.line(page, (x, rows[0]), (x, rows[-1]), (30, 30, 30), rule)
    for y in rows:
        cv2.line(page, (columns[0], y), (columns[-1], y), (30, 30, 30), rule)
    turn = cv2.getRotationMatrix2D((500, 700), skew, 1.0)
    return cv2.warpAffine(page, turn, (1000, 1400), borderValue=(255, 255, 255)).astype(np.uint8)


@pytest.mark.parametrize("skew", [0.0, 0.3, -0.3])
@pytest.mark.parametrize("rule", [1, 3])
def test_cells_of_a_drawn_table_are_found(skew: float, rule: int) -> None:
    cells = ruled_cells(drawn_table([100, 300, 900], [200, 260, 330, 500], skew=skew, rule=rule))
    assert len(cells) == 6
    first = cells[0] if cells[0].x0 < 200 else cells[1]
    assert abs(first.x0 - 100) < 12
    assert abs(first.x1 - 300) < 12


def test_merged_cells_are_one() -> None:
    page = drawn_table([100, 300, 900], [200, 260, 330, 500])
    page[205:258, 290:310] = 255
    assert len(ruled_cells(page)) == 5


def test_page_of_text_has_no_cells() -> None:
    page = np.full((1400, 1000, 3), 255, np.uint8)
    for y in range(100, 1300, 40):
        cv2.putText(page, "HHEELLTT " * 6, (60, y), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (0, 0, 0), 2)
    assert ruled_cells(page) == ()


@pytest.mark.parametrize("gap", [0, 60])
@pytest.mark.parametrize("across", [False, True], ids=["down", "across"])
def test_a_streak_of_the_scanner_is_no_rule(across: bool, gap: int) -> None:
    page = drawn_table([100, 300, 900], [200, 260, 330, 500])
    cells = ruled_cells(page)
    if across:
        page[230, : 500 - gap // 2], page[230, 500 + gap // 2 :] = (90, 90, 90), (90, 90, 90)
    else:
        page[: 700 - gap // 2, 500], page[700 + gap // 2 :, 500] = (90, 90, 90), (90, 90, 90)
    assert ruled_cells(page) == cells


def test_a_rule_that_ends_before_the_page_parts_cells() -> None:
    page = drawn_table([100, 300, 900], [200, 260, 330, 500])
    page[120:1300, 500] = (90, 90, 90)
    assert len(ruled_cells(page)) == 9


def test_a_small_break_in_a_rule_does_not_join_cells() -> None:
    page = drawn_table([100, 300, 900], [200, 300, 400])
    page[245:255, 295:305] = 255
    assert len(ruled_cells(page)) == 4


def test_a_seal_across_a_figure_draws_no_rule_through_its_cell() -> None:
    page = drawn_table([100, 300, 900], [200, 254, 308])
    page[210:229, 400:404] = 20  # the stroke of a 1, lengthened by what is stamped below it
    page[227:248, 400:404] = (225, 90, 90)
    assert len(ruled_cells(page)) == 4


def test_red_rules_are_rules() -> None:
    page = drawn_table([100, 300, 900], [200, 300, 400])
    page[(page < 100).all(axis=2)] = (200, 40, 40)
    assert len(ruled_cells(page)) == 4


def test_neighbours_of_a_cell() -> None:
    grid = CellGrid([Box(0, 0, 100, 80), Box(102, 0, 300, 40), Box(102, 42, 300, 80), Box(0, 82, 100, 120)])
    assert grid.at(50, 50) == 0
    assert grid.at(101, 20) is None
    assert grid.beside(0) == [1, 2]
    assert grid.below(0) == 3
    assert grid.below(1) == 2


def values(field: str, kind: str, lines: list[Line], cells: list[Box]) -> list[str]:
    text = PageText(1654, 2339, tuple(text_line(*line) for line in lines), tuple(cells))
    return [captured.span.text for captured in LabelledPage(lay_out(1, text), LEXICON).values(field, kind)]


def table(*edges: float, top: float = 90, bottom: float = 150) -> list[Box]:
    return [Box(a + 1, top, b - 1, bottom) for a, b in pairwise(edges)]


def test_value_in_the_next_cell_is_taken_with_all_its_rows() -> None:
    cells = table(100, 300, 900, top=90, bottom=200)
    lines = [(120.0, 130.0, "申请单位"), (350.0, 100.0, "信阳样例市政工程"), (330.0, 145.0, "有限公司")]
    assert values("unit", "org", lines, cells) == ["信阳样例市政工程有限公司"]


def test_empty_cell_beside_a_label_gives_nothing() -> None:
    cells = [*table(100, 300, 900), *table(100, 300, 900, top=152, bottom=212)]
    lines = [(120.0, 105.0, "申请单位"), (120.0, 165.0, "备注"), (320.0, 165.0, "无"), (950.0, 105.0, "第二联")]
    assert values("unit", "org", lines, cells) == []


def test_value_in_a_cell_whose_rules_are_broken_is_taken_within_the_table() -> None:
    cells = [*table(100, 300, 900), *table(100, 300, top=152, bottom=212)]
    lines = [(120.0, 105.0, "备注"), (320.0, 105.0, "无"), (120.0, 165.0, "申请单位")]
    assert values("unit", "org", [*lines, (350.0, 165.0, "信阳样例市政公司")], cells) == ["信阳样例市政公司"]
    assert values("unit", "org", [*lines, (950.0, 165.0, "第二联")], cells) == []


def test_value_beside_a_label_whose_cell_a_stroke_parted() -> None:
    cells = [*table(100, 260, 300, 900), *table(100, 300, 900, top=152, bottom=212)]
    lines = [
        (120.0, 105.0, "申请单位"),
        (350.0, 105.0, "信阳样例市政公司"),
        (120.0, 165.0, "备注"),
        (320.0, 165.0, "无"),
    ]
    assert values("unit", "org", lines, cells) == ["信阳样例市政公司"]
    # A cell that is no piece of the label's is an empty one, and what stands behind it is another's.
    behind = [(450.0, 105.0, "信阳样例市政公司") if line == lines[1] else line for line in lines]
    assert values("unit", "org", behind, [*table(100, 260, 420, 900), *cells[3:]]) == []


def test_what_reaches_into_a_cell_and_ends_there_holds_no_value() -> None:
    around = Box(40.0, 20.0, 1200.0, 130.0)  # of the frame above, whose edge is a piece of the first row's
    cells = [*table(100, 300), *table(100, 300, 900, top=152, bottom=212), around]
    lines = [(120.0, 105.0, "申请单位"), (350.0, 98.0, "信阳样例市政公司"), (120.0, 165.0, "联系电话")]
    assert crossed(cells) == {3}
    assert values("unit", "org", lines, cells) == ["信阳样例市政公司"]


def test_cells_in_others_and_cells_that_tilt_moves_over_others_are_not_crossed() -> None:
    frame, tilted = Box(80.0, 60.0, 1000.0, 400.0), Box(299.0, 140.0, 899.0, 400.0)
    assert crossed([*table(100, 300, 900), frame, tilted]) == frozenset()


@pytest.mark.parametrize("mark", ["（）", "：", "____"])
def test_a_cell_that_holds_marks_only_gives_no_value_without_a_character(mark: str) -> None:
    cells = table(100, 300, 900)
    lines = [(120.0, 100.0, "申请单位"), (350.0, 100.0, mark)]
    assert "" not in values("unit", "text", lines, cells)


def test_label_over_three_rows_of_a_narrow_cell() -> None:
    cells = table(100, 200, 900, top=90, bottom=230)
    lines = [
        (110.0, 100.0, "统一社"),
        (110.0, 140.0, "会信用"),
        (110.0, 180.0, "代码"),
        (230.0, 140.0, "91411599MA9TEXT00M"),
    ]
    assert values("uscc", "uscc", lines, cells) == ["91411599MA9TEXT00M"]


def test_headed_column_is_read_downwards() -> None:
    cells = [*table(100, 400, 900), *table(100, 400, 900, top=152, bottom=212)]
    lines = [
        (120.0, 105.0, "申请单位"),
        (450.0, 105.0, "联系电话"),
        (120.0, 165.0, "信阳样例公司"),
        (450.0, 165.0, "13800000001"),
    ]
    assert values("unit", "org", lines, cells) == ["信阳样例公司"]
    assert values("phone", "phone", lines, cells) == ["13800000001"]


def test_value_in_the_label_s_own_cell_ends_with_it() -> None:
    cells = table(100, 700, 1300, top=90, bottom=200)
    lines = [
        (120.0, 100.0, "占用地点：样例路（甲路至"),
        (120.0, 145.0, "乙路）东侧"),
        (720.0, 100.0, "联系电话：13800000002"),
    ]
    assert values("place", "address", lines, cells)[0] == "样例路（甲路至乙路）东侧"
    assert values("phone", "phone", lines, cells) == ["13800000002"]


def test_a_value_above_labels_is_a_value_and_a_heading_above_them_is_none() -> None:
    under = table(100, 300, 600, 900, top=152, bottom=212)
    below = [(120.0, 165.0, "联系电话"), (320.0, 165.0, "统一社会信用代码"), (620.0, 165.0, "申请单位")]
    lines = [(120.0, 105.0, "占用地点"), (320.0, 105.0, "样例路"), *below]
    assert values("place", "address", lines, [*table(100, 300, 900), *under]) == ["样例路"]
    # 占用地点 is as high as both rows of heads, and its value stands below it.
    heads = [Box(101, 90, 299, 212), Box(301, 90, 899, 150), *table(300, 600, 900, top=152, bottom=212)]
    body = table(100, 300, 600, 900, top=214, bottom=274)
    lines = [(120.0, 140.0, "占用地点"), (320.0, 105.0, "占用范围"), *below[1:], (120.0, 230.0, "试验路")]
    assert values("place", "address", lines, [*heads, *body])[0] == "试验路"


def test_what_stands_under_a_row_that_names_two_things_is_the_first_one_s() -> None:
    cell = [Box(101, 90, 899, 200)]
    lines = [(120.0, 100.0, "申请单位"), (450.0, 100.0, "联系电话：13800000003"), (120.0, 155.0, "信阳样例公司")]
    assert "信阳样例公司" in values("unit", "org", lines, cell)
    assert "信阳样例公司" not in values("phone", "text", lines, cell)
