"""Lines that a detector cut short, followed to the end of their ink. Letters are blocks of ink here."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.engine import Picture, Quad
from ocr.line_ends import adds_marks, whole_line

TOP, HEIGHT, START, END = 40, 40, 100, 500  # of the line as it was found


def page(*ink: tuple[int, int, int, int]) -> Picture:
    """White paper with a line of ten letters and more ink as x0, y0, x1, y1."""
    picture = np.full((120, 700, 3), 245, dtype=np.uint8)
    letters = [(START + 2 + 40 * i, TOP + 5, START + 32 + 40 * i, TOP + 35) for i in range(10)]
    for x0, y0, x1, y1 in (*letters, *ink):
        picture[y0:y1, x0:x1] = 30
    return picture


def line(start: float = START, end: float = END) -> Quad:
    corners = [(start, TOP), (end, TOP), (end, TOP + HEIGHT), (start, TOP + HEIGHT)]
    return np.array(corners, dtype=np.float32)


def test_nothing_is_added_to_a_line_of_which_nothing_was_read() -> None:
    assert not adds_marks("，", "")
    assert adds_marks("张测试，", "张测试")


def test_a_line_that_ends_on_paper_stays_as_it_is() -> None:
    assert whole_line(page(), line()) is None


def test_a_comma_behind_the_end_belongs_to_the_line() -> None:
    whole = whole_line(page((END + 2, TOP + 28, END + 10, TOP + 38)), line())
    assert whole is not None
    assert whole[1, 0] > END + 10
    assert whole[0, 0] == START


def test_ink_that_the_edge_cuts_through_is_followed_on_both_sides() -> None:
    whole = whole_line(page(), line(START + 8, END - 15))
    assert whole is not None
    assert whole[0, 0] < START + 2
    assert whole[1, 0] > START + 392


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param((END + 3, 0, END + 6, 120), id="a table's rule"),
        pytest.param((END + 4, TOP + 5, END + 60, TOP + 35), id="the next word"),
        pytest.param((END + 14, TOP + 28, END + 22, TOP + 38), id="a mark farther off"),
    ],
)
def test_what_is_no_mark_of_the_line_is_left_out(ink: tuple[int, int, int, int]) -> None:
    assert whole_line(page(ink), line()) is None


def test_coloured_ink_is_a_seals() -> None:
    picture = page()
    picture[TOP + 5 : TOP + 35, END + 2 : END + 12] = (220, 40, 40)
    assert whole_line(picture, line()) is None


def test_short_and_slanting_lines_and_lines_at_the_pages_edge_are_left_alone() -> None:
    picture = page((END + 2, TOP + 28, END + 10, TOP + 38))
    assert whole_line(picture, line(start=END - 90)) is None
    slanting = line() + np.array([[0, 0], [0, 30], [0, 30], [0, 0]], dtype=np.float32)
    assert whole_line(picture, slanting) is None
    assert whole_line(picture[:, :END], line()) is None


@pytest.mark.parametrize(
    ("longer", "read", "expected"),
    [
        ("职业中介活动、", "职业中介活动", True),
        ("一般项目", "般项目", True),
        ("2026年08月1日", "2026年08月31日", False),
        ("4115282626657*", "4115282626657", False),
        ("4115282626651", "411528262665", False),
        ("职业中介活动", "职业中介活动", False),
    ],
)
def test_only_marks_and_characters_at_the_ends_are_believed(longer: str, read: str, *, expected: bool) -> None:
    assert adds_marks(longer, read) is expected
