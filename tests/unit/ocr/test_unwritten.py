"""Print that a page shows beside its text layer is seen; seals, rules, portraits and codes are no print."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.engine import Picture
from ocr.readings import Box, TextLine
from ocr.unwritten import shows_more

BLACK, RED, GREY = (20, 20, 24), (215, 40, 45), (205, 205, 205)


def words(page: Picture, x: int, y: int, count: int, colour: tuple[int, int, int] = BLACK) -> TextLine:
    """Letters of 20 pixels on the page, and the line that a layer would hold of them."""
    for number in range(count):
        left = x + 26 * number
        cv2.rectangle(page, (left, y), (left + 18, y + 20), colour, 2)
        cv2.line(page, (left, y + 10), (left + 18, y + 10), colour, 2)
    return TextLine("样" * count, Box(x, y - 2, x + 26 * count, y + 22), None)


def page_with_lines() -> tuple[Picture, list[TextLine]]:
    page = np.full((1400, 1000, 3), 255, np.uint8)
    return page, [words(page, 80, 100 + 60 * row, 6) for row in range(8)]


def test_a_page_that_shows_what_its_layer_holds() -> None:
    assert not shows_more(*page_with_lines())


def test_a_value_put_in_as_a_picture_is_seen() -> None:
    page, lines = page_with_lines()
    words(page, 400, 160, 5)
    assert shows_more(page, lines)


def test_a_value_in_a_cell_of_a_table_is_seen() -> None:
    page, lines = page_with_lines()
    for y in range(80, 600, 60):
        cv2.line(page, (60, y), (900, y), BLACK, 2)
    for x in (60, 380, 900):
        cv2.line(page, (x, 80), (x, 560), BLACK, 2)
    assert not shows_more(page, lines)
    words(page, 400, 160, 5)
    assert shows_more(page, lines)


@pytest.mark.parametrize("colour", [RED, GREY])
def test_a_seals_words_and_a_pale_mark_are_no_print(colour: tuple[int, int, int]) -> None:
    page, lines = page_with_lines()
    words(page, 400, 700, 8, colour)
    assert not shows_more(page, lines)


def test_portraits_codes_rules_and_specks_are_no_print() -> None:
    page, lines = page_with_lines()
    cv2.ellipse(page, (700, 300), (80, 110), 0, 0, 360, (60, 50, 50), -1)
    cv2.rectangle(page, (620, 420), (780, 445), (70, 60, 60), -1)
    code = np.random.default_rng(2).integers(0, 2, (30, 30)).astype(np.uint8) * 255
    page[900:1080, 100:280] = cv2.resize(code, (180, 180), interpolation=cv2.INTER_NEAREST)[:, :, None]
    cv2.line(page, (80, 1200), (900, 1200), BLACK, 3)
    cv2.rectangle(page, (400, 1000), (410, 1012), BLACK, 2)
    assert not shows_more(page, lines)
