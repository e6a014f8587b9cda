"""Red seals found by their rim on drawn pages; red words, rules and emblems are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.engine import Picture
from ocr.imageops import without_red
from ocr.readings import Box
from ocr.seals import find_seals, without_seals

RED = (205, 45, 50)


def paper(width: int = 1200, height: int = 1600) -> Picture:
    return np.full((height, width, 3), 250, np.uint8)


def ring(page: Picture, x: int, y: int, a: int, b: int | None = None) -> Picture:
    cv2.ellipse(page, (x, y), (a, b or a), 0, 0, 360, RED, 8, cv2.LINE_AA)
    size = a / 60
    cv2.putText(page, "SEAL", (x - round(38 * size), y + round(10 * size)), cv2.FONT_HERSHEY_SIMPLEX, size, RED, 6)
    return page


def close_to(box: Box, x0: float, y0: float, x1: float, y1: float) -> bool:
    return all(abs(a - b) < 25 for a, b in zip((box.x0, box.y0, box.x1, box.y1), (x0, y0, x1, y1), strict=True))


@pytest.mark.parametrize("radius", [60, 110, 200])
def test_round_seal_is_found_with_its_place(radius: int) -> None:
    [seal] = find_seals(ring(paper(), 700, 900, radius))
    assert close_to(seal.box, 700 - radius, 900 - radius, 700 + radius, 900 + radius)


def test_oval_and_square_seals_are_found() -> None:
    page = ring(paper(), 300, 300, 150, 100)
    cv2.rectangle(page, (700, 900), (900, 1100), RED, 8)
    cv2.putText(page, "BUREAU", (715, 1010), cv2.FONT_HERSHEY_SIMPLEX, 1.4, RED, 6)
    assert len(find_seals(page)) == 2


def test_seal_crossed_by_red_rules_is_found() -> None:
    page = ring(paper(), 600, 400, 140, 95)
    for y in (350, 420, 500):
        cv2.line(page, (50, y), (1150, y), RED, 3)
    boxes = [seal.box for seal in find_seals(page)]
    assert any(close_to(box, 460, 305, 740, 495) for box in boxes)


def test_two_seals_are_two() -> None:
    assert len(find_seals(ring(ring(paper(), 300, 900, 120), 800, 900, 120))) == 2


def test_half_seal_on_the_edge_is_found() -> None:
    assert len(find_seals(ring(paper(), 1200, 800, 130))) == 1


def test_red_words_rules_and_emblems_are_no_seals() -> None:
    page = paper()
    cv2.putText(page, "No 12345678", (200, 200), cv2.FONT_HERSHEY_SIMPLEX, 3, RED, 8)
    cv2.line(page, (100, 400), (1100, 400), RED, 6)
    cv2.circle(page, (600, 900), 120, RED, -1)
    assert find_seals(page) == []


def test_white_and_black_pages_have_none() -> None:
    assert find_seals(paper()) == []
    assert find_seals(np.zeros((800, 600, 3), np.uint8)) == []


def test_black_text_stays_and_red_goes_where_a_seal_lies() -> None:
    page = ring(paper(), 600, 800, 150)
    cv2.putText(page, "2024", (520, 825), cv2.FONT_HERSHEY_SIMPLEX, 2, (20, 20, 20), 5)
    cleared = without_seals(page)
    rim = cleared[795:805, 446:456]
    assert rim.min() > 200
    assert cleared[790:830, 520:700].min() < 60
    assert np.array_equal(page[:500], cleared[:500])


def test_red_glass_leaves_a_page_without_red_as_it_is() -> None:
    page = paper()
    cv2.putText(page, "2024", (100, 100), cv2.FONT_HERSHEY_SIMPLEX, 2, (20, 20, 20), 5)
    assert np.abs(without_red(page).astype(int) - page.astype(int)).max() <= 1
