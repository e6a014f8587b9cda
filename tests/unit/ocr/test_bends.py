"""Pages that do not lie flat are told from those that do, and their lines made straight."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.bends import find_bend, unbent
from ocr.engine import Picture, Quad
from ocr.flatten import move_box
from ocr.imageops import order_corners
from ocr.readings import Box

WIDTH, HEIGHT, LETTER = 1000, 1400, 18
Drop = Callable[[npt.NDArray[np.float64], npt.NDArray[np.float64]], npt.NDArray[np.float64]]


def places(seed: int = 3) -> list[list[tuple[int, int]]]:
    """The letters of each line: left and top. Lines are full, half or short, as in letters."""
    rng = np.random.default_rng(seed)
    lines = []
    for number in range(26):
        start, end = 90 + 40 * (number % 5 == 0), int(rng.choice((880, 880, 600, 330)))
        lines.append([(x, 140 + 40 * number) for x in range(start, end, 22) if rng.random() > 0.1])
    return lines


def drawn(lines: list[list[tuple[int, int]]], drop: Drop | None = None) -> tuple[Picture, list[Quad]]:
    """A page with those letters, each lowered by the drop at its place, and the quads a detector gives for the lines."""
    page, quads = np.full((HEIGHT, WIDTH, 3), 236, np.uint8), []
    for line in lines:
        corners = []
        for x, y in line:
            low = 0 if drop is None else float(drop(np.array(x + LETTER / 2), np.array(y + LETTER / 2)))
            top = round(y + low)
            cv2.rectangle(page, (x, top), (x + LETTER, top + LETTER), (45, 45, 50), 3)
            corners += [(x - 4, top - 6), (x + LETTER + 4, top + LETTER + 6)]
            corners += [(x - 4, top + LETTER + 6), (x + LETTER + 4, top - 6)]
        quads.append(order_corners(cv2.boxPoints(cv2.minAreaRect(np.array(corners, np.float32)))))
    return page, quads


def bow(height: float) -> Drop:
    return lambda x, y: height * ((2 * x / WIDTH - 1) ** 2 - 0.3 * (2 * x / WIDTH - 1) ** 3)


@settings(deadline=None, max_examples=20)
@given(st.floats(18, 55), st.sampled_from((-1, 1)))
def test_the_lines_of_a_bent_page_are_straight_afterwards(height: float, up: int) -> None:
    page, quads = drawn(places(), bow(up * height))
    bend = find_bend(page, quads)
    assert bend is not None
    xs = np.linspace(100, 880, 40)
    for y in (200.0, 700.0, 1100.0):
        left = bow(up * height)(xs, np.full(40, y)) - bend.drop(xs, np.full(40, y))
        assert np.ptp(left) < 5
    straight = (unbent(page, bend).min(axis=2) < 140).mean(axis=1)
    bent = (page.min(axis=2) < 140).mean(axis=1)
    assert straight.std() > 1.2 * bent.std()


def test_a_box_is_shown_where_its_words_stand_on_the_bent_page() -> None:
    page, quads = drawn(places(), bow(40))
    bend = find_bend(page, quads)
    assert bend is not None
    flat = unbent(page, bend)
    rows = np.flatnonzero((flat[:, 700:880].min(axis=2) < 140).any(axis=1))
    first = rows[: int(np.flatnonzero(np.diff(rows) > 5)[0]) + 1]
    shown = move_box(Box(700, float(first[0]), 880, float(first[-1] + 1)), np.eye(3), bend)
    there = np.flatnonzero((page[:, 700:880].min(axis=2) < 140).any(axis=1))
    assert shown.y0 == pytest.approx(there[0], abs=4)
    assert shown.height < first[-1] - first[0] + 25


@pytest.mark.parametrize("rise", [0.0, 0.004])
def test_a_page_that_lies_flat_is_left_as_it_is(rise: float) -> None:
    assert find_bend(*drawn(places(), lambda x, y: rise * x)) is None


def test_what_is_bent_by_many_lines_is_no_page() -> None:
    assert find_bend(*drawn(places(), bow(48))) is not None
    assert find_bend(*drawn(places(), bow(240))) is None


def test_pages_with_hardly_any_lines_and_without_ink_are_left_as_they_are() -> None:
    page, quads = drawn(places()[:2], bow(50))
    assert find_bend(page, quads) is None
    assert find_bend(np.full_like(page, 255), drawn(places(), bow(50))[1]) is None
    assert find_bend(page, []) is None
