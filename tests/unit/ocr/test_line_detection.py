"""Where on a page lines are looked for, and at what size."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imageops import crop_line, line_to_read, with_room
from ocr.line_detection import DETECT_SIDE, DETECT_SIDE_FINE, detect_lines, written_part
from tests.fakes import ScriptedEngine, quad

PAGE = np.full((2000, 1400, 3), 240, np.uint8)


def written(*places: tuple[int, int, int, int], ink: int = 40) -> np.ndarray:
    page = PAGE.copy()
    for x0, y0, x1, y1 in places:
        page[y0:y1, x0:x1] = ink
    return page


def test_lines_are_looked_for_where_something_is_written_and_at_the_same_scale() -> None:
    page = written((300, 400, 900, 440), (300, 900, 1000, 940))
    engine = ScriptedEngine([quad(50, 50, 650, 90)], [""])
    [found] = detect_lines(engine, page)
    place = written_part(page)
    assert place is not None
    assert place.x0 < 300 < 1000 < place.x1 < 1100
    assert place.y0 < 400 < 940 < place.y1 < 1040
    [side] = engine.detected
    assert side / max(place.width, place.height) == pytest.approx(DETECT_SIDE / 2000, rel=0.01)
    assert found[0] == pytest.approx([50 + int(place.x0), 50 + int(place.y0)])


@pytest.mark.parametrize(
    "page",
    [
        PAGE,  # nothing there
        written((20, 20, 60, 50), (1300, 1930, 1380, 1980)),  # written into the corners
        np.linspace(120, 240, PAGE.size, dtype=np.uint8).reshape(PAGE.shape),  # light that falls off
    ],
)
def test_a_page_without_empty_margins_is_looked_at_as_a_whole(page: np.ndarray) -> None:
    engine = ScriptedEngine([quad(50, 50, 650, 90)], [""])
    [found] = detect_lines(engine, page)
    assert engine.detected == [DETECT_SIDE]
    assert found[0] == pytest.approx([50, 50])


@pytest.mark.parametrize("lighter", [30, 60, 200])
def test_print_in_a_margin_is_not_cut_off_however_faint(lighter: int) -> None:
    page = written((300, 400, 900, 440))
    cv2.putText(page, "0376-1234567", (500, 1900), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (240 - lighter,) * 3, 2, cv2.LINE_AA)
    place = written_part(page)
    assert place is None or place.y1 > 1900


@pytest.mark.parametrize(("length", "room"), [(7.5, 0.0), (8.5, 0.1), (16.5, 0.1)])
def test_only_long_lines_are_given_room_above_and_below(length: float, room: float) -> None:
    line = np.full((40, round(40 * length), 3), 200, np.uint8)
    roomy = with_room(line)
    assert roomy.shape == (round(40 * (1 + room)), line.shape[1], 3)


def test_room_is_of_the_colour_of_the_paper_at_the_lines_edge() -> None:
    page = written((100, 110, 900, 130))
    read = line_to_read(page, quad(100, 100, 900, 140))
    assert read.shape[0] > 40
    assert (read[0] == 240).all()
    assert (read[-1] == 240).all()


@pytest.mark.parametrize(
    ("size", "side"),
    [((2400, 1080), 1203), ((1080, 2400), 1203), ((2000, 1400), DETECT_SIDE), ((1300, 2000), DETECT_SIDE)],
)
def test_a_phones_screen_is_looked_at_in_as_many_pixels_as_a_sheet(size: tuple[int, int], side: int) -> None:
    engine = ScriptedEngine([quad(50, 50, 650, 90)], [""])
    detect_lines(engine, np.full((*size, 3), 240, np.uint8))
    assert engine.detected == [side]
    assert side * side * min(size) / max(size) == pytest.approx(DETECT_SIDE**2 / 2**0.5, rel=0.1)


def test_a_very_long_slip_is_looked_at_no_finer_than_small_print() -> None:
    engine = ScriptedEngine([quad(50, 50, 250, 90)], [""])
    detect_lines(engine, np.full((6000, 600, 3), 240, np.uint8))
    assert engine.detected == [DETECT_SIDE_FINE]


@pytest.mark.parametrize("corners", [(40, 60, 300, 90), (0, 0, 200, 30), (1100, 1960, 1400, 2000), (10, 10, 40, 200)])
def test_an_upright_line_is_cut_out_as_one_a_hair_off_is_laid_straight(corners: tuple[int, int, int, int]) -> None:
    page = np.random.default_rng(7).integers(0, 255, PAGE.shape, dtype=np.uint8)
    x0, y0, x1, y1 = corners
    upright = quad(x0, y0, x1, y1)
    aslant = upright.copy()
    aslant[0, 0] += 1e-3  # too little to be seen in a pixel, and no whole number
    assert np.array_equal(crop_line(page, upright), crop_line(page, aslant))


def test_a_line_that_reaches_beyond_the_page_is_cut_out_with_the_pages_edge_drawn_out() -> None:
    page = np.full((100, 100, 3), 9, np.uint8)
    crop = crop_line(page, quad(60, 40, 140, 60))
    assert crop.shape == (20, 80, 3)
    assert (crop == 9).all()
