"""Which places of a page are looked at again, and when the closer look wins."""

from __future__ import annotations

import numpy as np

from ocr.engine import Quad
from ocr.imageops import move_quad
from ocr.readings import Box, TextLine
from ocr.second_look import doubtful_places, is_better, looking_side

WIDTH, HEIGHT = 1600, 2200


def _quad(x0: float, y0: float, x1: float, y1: float) -> Quad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], dtype=np.float32)


def _line(quad: Quad, confidence: float, text: str = "一行清楚的文字") -> TextLine:
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return TextLine(text, Box(float(x0), float(y0), float(x1), float(y1)), confidence)


ROWS = [_quad(200, 300 + 60 * n, 1400, 340 + 60 * n) for n in range(12)]


def test_page_read_surely_is_not_looked_at_again() -> None:
    assert doubtful_places([_line(quad, 0.99) for quad in ROWS], ROWS, WIDTH, HEIGHT) == []


def test_unsure_line_and_place_where_nothing_was_read_are_looked_at_again() -> None:
    stamp = _quad(900, 1700, 1000, 1800)
    lines = [*(_line(quad, 0.99) for quad in ROWS[:-1]), _line(ROWS[-1], 0.6), None]
    places = doubtful_places(lines, [*ROWS, stamp], WIDTH, HEIGHT)
    assert len(places) == 2
    assert any(place.x0 < 900 and place.x1 > 1000 and place.y0 < 1700 and place.y1 > 1800 for place in places)


def test_large_heading_read_surely_is_no_doubtful_place() -> None:
    heading = _quad(500, 100, 1100, 190)
    assert (
        doubtful_places([_line(heading, 0.99), *(_line(q, 0.99) for q in ROWS)], [heading, *ROWS], WIDTH, HEIGHT) == []
    )


def test_place_holds_the_whole_of_the_lines_it_touches() -> None:
    lines = [_line(quad, 0.5 if n == 5 else 0.99) for n, quad in enumerate(ROWS)]
    [place] = doubtful_places(lines, ROWS, WIDTH, HEIGHT)
    assert place.x0 <= 200
    assert place.x1 >= 1400


def test_page_that_is_doubtful_all_over_is_left_as_it_is() -> None:
    rows = [_quad(100, 40 + 60 * n, 1500, 80 + 60 * n) for n in range(34)]
    assert doubtful_places([_line(quad, 0.5) for quad in rows], rows, WIDTH, HEIGHT) == []


def test_empty_page_has_no_places() -> None:
    assert doubtful_places([], [], WIDTH, HEIGHT) == []


def test_small_print_is_looked_at_larger() -> None:
    place = Box(0, 0, 500, 200)
    small, large = [_quad(0, 0, 100, 18)], [_quad(0, 0, 100, 60)]
    assert looking_side(place, small, largest=1472) == 1000
    assert looking_side(place, large, largest=1472) == 500
    assert looking_side(Box(0, 0, 1500, 200), small, largest=1472) == 1472


def test_quads_come_back_to_the_page() -> None:
    assert move_quad(_quad(1, 2, 3, 4), Box(100.6, 50.2, 300, 300)).tolist() == _quad(101, 52, 103, 54).tolist()


def test_more_text_as_surely_read_wins_and_less_does_not() -> None:
    old = [_line(ROWS[0], 0.97, "月19日")]
    assert is_better([_line(ROWS[0], 0.99, "2026年11月19日")], old)
    assert not is_better([_line(ROWS[0], 0.99, "月1")], old)
    assert not is_better(old, old)


def test_the_same_text_read_more_surely_wins() -> None:
    assert is_better([_line(ROWS[0], 0.98)], [_line(ROWS[0], 0.7)])
