"""An owner's note across a copy: known by its slant, taken out where it is paler than print."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from ocr.engine import Picture, Quad
from ocr.notes_across import is_paler, is_piece_of_note, joined, lines_aslant, rows_aslant, without_note
from ocr.readings import Box, TextLine
from tests.fakes import quad
from tests.unit.ocr.test_seals import Colour, paper

PRINT, PALE, DARK = (30, 30, 30), (165, 165, 165), (45, 45, 45)
RED = (235, 170, 170)
LINES = [quad(80, 65 + 90 * i, 900, 115 + 90 * i) for i in range(1, 16)]


def printed(page: Picture) -> Picture:
    for y in range(200, 1500, 90):
        cv2.putText(page, "print below a note " * 2, (80, y), 0, 1.2, PRINT, 3)
    return page


def noted(colour: Colour, degrees: float = 32.0) -> Picture:
    """Letters in three rows aslant, on paper else empty."""
    page = paper()
    for row in (-420, 0, 420):
        for place in range(-6, 7):
            along = 58 * place
            x = 600 + along * math.cos(math.radians(degrees)) - row * math.sin(math.radians(degrees))
            y = 800 + along * math.sin(math.radians(degrees)) + row * math.cos(math.radians(degrees))
            letter = np.full((70, 70, 3), 250, np.uint8)
            cv2.putText(letter, "MWBREAHKXSNGQ"[place + 6], (12, 58), 0, 2, colour, 5)
            turned = cv2.warpAffine(
                letter, cv2.getRotationMatrix2D((35, 35), -degrees, 1), (70, 70), borderValue=(250, 250, 250)
            )
            x0, y0 = round(x) - 35, round(y) - 35
            if 0 <= x0 <= 1130 and 0 <= y0 <= 1530:
                page[y0 : y0 + 70, x0 : x0 + 70] = np.minimum(page[y0 : y0 + 70, x0 : x0 + 70], turned)
    return page


def aslant(x: float, y: float, length: float, high: float, degrees: float) -> Quad:
    """A line from a point, rising to the right."""
    along = np.array([math.cos(math.radians(degrees)), -math.sin(math.radians(degrees))])
    down = np.array([-along[1], along[0]]) * high
    start = np.array([x, y])
    return np.array([start, start + along * length, start + along * length + down, start + down], dtype=np.float32)


def row_of_note(degrees: float = -32.0) -> Quad:
    return aslant(600 - 390 * 0.848 + 20, 800 - 390 * 0.53 - 34, 780, 80, degrees)


def test_lines_that_rise_otherwise_than_the_print_are_told() -> None:
    print_ = [quad(100, 100 + 60 * i, 700, 140 + 60 * i) for i in range(6)]
    note = [aslant(100, 900, 500, 40, 30), aslant(100, 1200, 300, 40, 31)]
    assert lines_aslant([*note, *print_]) == [0, 1]


@pytest.mark.parametrize("degrees", [0.0, 3.0, 20.0])
def test_a_page_with_lines_of_one_direction_has_none(degrees: float) -> None:
    assert lines_aslant([aslant(100, 300 + 80 * i, 500, 40, degrees) for i in range(6)]) == []


def test_a_single_flat_line_is_not_the_print_of_a_page_seen_aslant() -> None:
    print_ = [aslant(100, 300 + 80 * i, 500, 40, 20) for i in range(6)]
    assert lines_aslant([*print_, quad(100, 100, 700, 140)]) == [6]


def test_short_runs_and_no_lines_say_nothing() -> None:
    assert lines_aslant([]) == []
    assert lines_aslant([aslant(100, 900, 60, 40, 30), quad(100, 100, 700, 140)]) == []


@pytest.mark.parametrize("colour", [PALE, RED])
def test_a_note_paler_than_print_goes_and_print_stays(colour: Colour) -> None:
    bare = printed(paper())
    page = np.minimum(bare, noted(colour))
    cleared = without_note(page, [row_of_note()], LINES)
    assert cleared is not None
    note_only = (page.min(axis=2) < 200) & (bare.min(axis=2) > 240)
    assert note_only.sum() > 5000
    assert (cleared[note_only] > 215).mean() > 0.95
    assert (cleared[bare.min(axis=2) < 60] < 110).mean() > 0.95


def test_a_note_as_dark_as_print_is_left() -> None:
    page = np.minimum(printed(paper()), noted(DARK))
    assert without_note(page, [row_of_note()], LINES) is None
    assert not is_paler(page, [row_of_note()], LINES)


def test_a_pale_note_is_paler_than_print() -> None:
    page = np.minimum(printed(paper()), noted(PALE))
    assert is_paler(page, [row_of_note()], LINES)
    assert not is_paler(page, [], LINES)


def test_pale_rows_aslant_are_found_where_no_line_was() -> None:
    page = np.minimum(printed(paper()), noted(PALE))
    assert rows_aslant(page, LINES[::3])
    assert len(rows_aslant(noted(PALE, -40), [])) >= 3


def test_print_pale_print_and_empty_paper_are_no_note() -> None:
    pale = paper()
    for y in range(200, 1500, 90):
        cv2.putText(pale, "PALE LETTERS IN ROWS " * 2, (80, y), 0, 1.8, PALE, 4)
    for page in (printed(paper()), pale, np.minimum(printed(paper()), pale), paper()):
        assert rows_aslant(page, []) == []


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 2), (40, 40)])
def test_odd_pages_are_no_trouble(size: tuple[int, int]) -> None:
    page = np.random.default_rng(3).integers(0, 255, (*size, 3), dtype=np.uint8)
    rows_aslant(page, [])
    without_note(page, [aslant(0, 0, 30, 10, 30)], [])


def test_a_line_of_the_cleared_page_stands_for_what_it_overlaps() -> None:
    page = np.minimum(printed(paper()), noted(PALE))
    cleared = without_note(page, [row_of_note()], LINES)
    assert cleared is not None
    whole, torn, apart, note = quad(80, 790, 900, 840), quad(300, 770, 520, 860), quad(80, 160, 500, 215), row_of_note()
    kept = joined([torn, apart, note], {2}, [note], [whole], page, cleared)
    assert [old for _, old in kept] == [1, None]
    assert np.array_equal(kept[1][0], whole)


def test_a_longer_line_is_not_given_up_for_a_part_of_it() -> None:
    page = np.minimum(printed(paper()), noted(PALE))
    cleared = without_note(page, [row_of_note()], LINES)
    assert cleared is not None
    long, part = quad(80, 790, 900, 840), quad(80, 790, 500, 840)
    assert [old for _, old in joined([long], (), [], [part], page, cleared)] == [0]


def test_a_line_that_is_longer_by_letters_of_the_note_is_given_up() -> None:
    page = np.minimum(printed(paper()), noted(PALE))
    note = row_of_note()
    cleared = without_note(page, [note], LINES)
    assert cleared is not None
    # Both end at the same place; the longer begins where the note passes.
    long, part = quad(555, 790, 900, 840), quad(650, 790, 900, 840)
    assert [old for _, old in joined([long], (), [note], [part], page, cleared)] == [None]
    assert [old for _, old in joined([long], (), [], [part], page, cleared)] == [0]


def test_only_a_hardly_read_piece_that_goes_with_the_note_is_one() -> None:
    page = np.minimum(printed(paper()), noted(PALE))
    cleared = without_note(page, [row_of_note()], LINES)
    assert cleared is not None
    on_note, on_print = Box(570, 765, 630, 785), Box(80, 165, 140, 215)
    there = [on_note.x0, on_note.y0]
    assert page[int(there[1]) : 785, int(there[0]) : 630].min() < 200
    assert is_piece_of_note(TextLine("X", on_note, 0.5), page, cleared)
    assert not is_piece_of_note(TextLine("X", on_note, 0.99), page, cleared)
    assert not is_piece_of_note(TextLine("X", on_print, 0.5), page, cleared)
