"""Rows of boxes for one character each: which cells they are, and what is read of them. Cells as `ruled_cells` finds."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.character_boxes import read_boxed, rows_of_boxes
from ocr.engine import Picture, ReadText
from ocr.page_lines import read_page
from ocr.readings import Box
from ocr.ruling import ruled_cells
from tests.fakes import ScriptedEngine, quad

SIDE, TOP, LEFT = 50, 200, 300


class Watching(ScriptedEngine):
    """Keeps the pictures it was given to read."""

    crops: tuple[Picture, ...] = ()

    def recognise(self, crops):  # type: ignore[no-untyped-def]
        self.crops = (*self.crops, *crops)
        return super().recognise(crops)


def boxes(count: int, *, left: int = LEFT, top: int = TOP, width: int = SIDE) -> list[Box]:
    return [Box(left + i * width + 2, top + 2, left + (i + 1) * width - 2, top + SIDE - 2) for i in range(count)]


def page(words: str, *, left: int = LEFT, top: int = TOP) -> Picture:
    picture = np.full((600, 1500, 3), 250, np.uint8)
    for place, char in enumerate(words):
        x = left + place * SIDE
        cv2.rectangle(picture, (x, top), (x + SIDE, top + SIDE), (40, 40, 40), 2)
        if char != " ":
            cv2.putText(picture, char, (x + 14, top + 38), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (20, 20, 20), 2)
    return picture


def test_six_boxes_side_by_side_are_a_row() -> None:
    assert [len(row) for row in rows_of_boxes(boxes(6))] == [6]


def test_boxes_of_a_day_are_three_rows_on_one_level() -> None:
    day = [*boxes(4), *boxes(2, left=LEFT + 5 * SIDE), *boxes(2, left=LEFT + 8 * SIDE)]
    assert [len(row) for row in rows_of_boxes(day)] == [4, 2, 2]


@pytest.mark.parametrize(
    "cells",
    [
        boxes(3),
        boxes(8, width=4 * SIDE),
        [*boxes(8), *boxes(8, top=TOP + SIDE)],
        [box for row in range(60) for box in boxes(9, top=TOP + 2 * row * SIDE)],
        [Box(LEFT + 150 * i, TOP, LEFT + 150 * i + 50, TOP + 50) for i in range(8)],
    ],
    ids=["three alone", "wide cells", "a grid", "squared paper", "far apart"],
)
def test_other_cells_are_no_row_of_boxes(cells: list[Box]) -> None:
    assert rows_of_boxes(cells) == []


def test_what_stands_in_boxes_is_one_line_without_gaps() -> None:
    engine = Watching(texts=["41159919"])
    [line], left = read_boxed(engine, page("41159919"), boxes(8), [quad(310, 205, 360, 245), quad(100, 400, 300, 440)])
    assert line.text == "41159919"
    assert all(right == left for (_, right), (left, _) in zip(line.char_x, line.char_x[1:], strict=False))
    assert (line.box.x0, line.box.x1) == (LEFT + 2, LEFT + 8 * SIDE - 2)
    assert len(left) == 1  # the place of the digits is read already
    assert engine.crops[0].shape[1] < 6 * SIDE  # pushed together


def test_empty_boxes_are_passed_over() -> None:
    [line], _ = read_boxed(ScriptedEngine(texts=["411599"]), page("  411599"), boxes(8), [])
    assert line.char_x[0][0] > LEFT + 1.5 * SIDE


def test_a_mark_that_a_rule_left_is_no_character() -> None:
    [line], _ = read_boxed(ScriptedEngine(texts=["4·1159919"]), page("41159919"), boxes(8), [])
    assert line.text == "41159919"


@pytest.mark.parametrize("read", ["4115991", "411599191", ""])
def test_a_row_read_with_another_number_of_characters_stays_as_it_was(read: str) -> None:
    places = [quad(310, 205, 360, 245)]
    lines, left = read_boxed(ScriptedEngine(texts=[read]), page("41159919"), boxes(8), places)
    assert lines == []
    assert left == places


def test_what_is_hardly_read_stays_as_it_was() -> None:
    lines, _ = read_boxed(ScriptedEngine(texts=["41159919"], confidence=0.3), page("41159919"), boxes(8), [])
    assert lines == []


def test_words_beside_the_boxes_keep_their_part_of_a_line() -> None:
    over = quad(LEFT + 150, TOP + 5, LEFT + 500, TOP + 45)  # 6年 of 2026年
    _, left = read_boxed(ScriptedEngine(texts=["411599"]), page("411599"), boxes(6), [over])
    [part] = left
    assert part[:, 0].min() == LEFT + 6 * SIDE - 2
    assert part[:, 0].max() == LEFT + 500


def test_the_boxes_are_no_cells_of_the_page_any_more() -> None:
    engine = ScriptedEngine([quad(310, 205, 680, 245)], ["乱", "41159919"])
    picture = page("41159919")
    assert len(ruled_cells(picture)) >= 8
    read = read_page(engine, picture, grey=False)
    assert "41159919" in [line.text for line in read.lines]
    assert not read.cells


def test_confidences_are_those_of_the_characters_kept() -> None:
    class Sure(ScriptedEngine):
        def recognise(self, crops):  # type: ignore[no-untyped-def]
            return [ReadText("4.11599", 0.9, (), (0.9, 0.1, 0.8, 0.7, 0.6, 0.5, 0.4)) for _ in crops]

    [line], _ = read_boxed(Sure(), page("411599"), boxes(6), [])
    assert line.char_confidence == (0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
