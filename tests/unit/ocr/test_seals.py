"""Seals found by colour and shape on drawn pages; red words, rules, emblems, pen rings and pictures are none."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from ocr.engine import Picture
from ocr.imageops import InkColour, without_ink
from ocr.readings import Box
from ocr.seals import SealPlace, find_seals, without_seals

RED, BLUE = (205, 45, 50), (34, 62, 158)
Colour = tuple[int, int, int]


def paper(width: int = 1200, height: int = 1600) -> Picture:
    return np.full((height, width, 3), 250, np.uint8)


def ring(
    page: Picture, x: int, y: int, a: int, b: int | None = None, *, colour: Colour = RED, turn: float = 0.0
) -> Picture:
    """A seal: a rim, letters along it, a word across."""
    b = b or a
    cv2.ellipse(page, (x, y), (a, b), turn, 0, 360, colour, max(4, a // 16), cv2.LINE_AA)
    size = a / 150
    for place in range(14):
        angle = math.radians(150 + place * 18)
        at = (round(x + 0.74 * a * math.cos(angle)), round(y + 0.74 * b * math.sin(angle)))
        cv2.putText(
            page, "MWBREAHKXS"[place % 10], (at[0] - round(15 * size), at[1] + round(12 * size)), 0, size, colour, 3
        )
    cv2.putText(page, "SEAL", (x - round(40 * size), y + round(50 * size)), 0, size, colour, 3)
    return page


def square(page: Picture, x: int, y: int, side: int, *, colour: Colour = RED) -> Picture:
    cv2.rectangle(page, (x, y), (x + side, y + side), colour, max(3, side // 24))
    size = side / 130
    for row, word in enumerate(("POLI", "CEOF")):
        cv2.putText(page, word, (x + side // 7, y + side * (2 + 2 * row) // 5 + 10), 0, size, colour, 4)
    return page


def close_to(box: Box, x0: float, y0: float, x1: float, y1: float) -> bool:
    return all(abs(a - b) < 25 for a, b in zip((box.x0, box.y0, box.x1, box.y1), (x0, y0, x1, y1), strict=True))


def shapes(places: list[SealPlace]) -> list[tuple[str, str]]:
    return sorted((place.shape, place.colour) for place in places)


@pytest.mark.parametrize("radius", [60, 110, 200])
def test_round_seal_is_found_with_its_place(radius: int) -> None:
    [seal] = find_seals(ring(paper(), 700, 900, radius))
    assert close_to(seal.box, 700 - radius, 900 - radius, 700 + radius, 900 + radius)
    assert (seal.shape, seal.colour) == ("round", "red")


def test_oval_and_square_seals_are_found() -> None:
    page = square(ring(paper(), 300, 300, 150, 100), 700, 900, 200)
    assert shapes(find_seals(page)) == [("oval", "red"), ("square", "red")]


def strip(page: Picture, x: int, y: int, *, colour: Colour = RED) -> Picture:
    """A design office's stamp: 6 times as long as high, two rows of words."""
    cv2.rectangle(page, (x, y), (x + 400, y + 68), colour, 4)
    for row, word in enumerate(("DESIGN INSTITUTE OF XX", "DRAWINGS ONLY 2028")):
        cv2.putText(page, word, (x + 24, y + 29 + 26 * row), 0, 0.8, colour, 2)
    return page


def test_a_long_strip_seal_is_found_and_a_red_forms_cell_is_not() -> None:
    [seal] = find_seals(strip(paper(), 400, 900))
    assert close_to(seal.box, 400, 900, 800, 968)
    form = paper()
    for y in range(700, 1000, 68):
        for x in (100, 500):
            strip(form, x, y)
    assert find_seals(form) == []


@pytest.mark.parametrize("angle", [0.2, 12.1, -17.0])
def test_a_strip_seal_set_aslant_is_found(angle: float) -> None:
    page = strip(paper(), 400, 900)
    turn = cv2.getRotationMatrix2D((600, 934), angle, 1.0)
    white = (255, 255, 255)
    turned = cv2.warpAffine(page, turn, (page.shape[1], page.shape[0]), borderValue=white)
    assert shapes(find_seals(turned.astype(np.uint8))) == [("square", "red")]


def test_blue_seals_are_found_as_blue() -> None:
    page = square(ring(paper(), 300, 300, 140, colour=BLUE), 700, 900, 200, colour=BLUE)
    assert shapes(find_seals(page)) == [("round", "blue"), ("square", "blue")]


def test_a_faint_seal_is_found() -> None:
    page = ring(paper(), 600, 800, 150)
    faint = (250 - (250 - page.astype(np.float32)) * 0.3).astype(np.uint8)
    assert len(find_seals(faint)) == 1


def test_a_turned_oval_is_found() -> None:
    [seal] = find_seals(ring(paper(), 600, 800, 160, 115, turn=25))
    assert seal.shape == "oval"
    assert seal.ellipse is not None
    assert math.degrees(seal.ellipse.angle) % 180 == pytest.approx(25, abs=4)


def test_a_third_of_the_rim_may_be_missing() -> None:
    page = ring(paper(), 600, 800, 150)
    page[870:] = 250
    assert len(find_seals(page)) == 1


def test_seal_crossed_by_red_rules_is_found() -> None:
    page = ring(paper(), 600, 400, 140, 95)
    for y in (350, 420, 500):
        cv2.line(page, (50, y), (1150, y), RED, 3)
    boxes = [seal.box for seal in find_seals(page)]
    assert any(close_to(box, 460, 305, 740, 495) for box in boxes)


def test_seal_over_print_and_black_rules_is_found() -> None:
    page = paper()
    for y in range(100, 1500, 45):
        cv2.putText(page, "print below a seal " * 3, (60, y), 0, 1, (30, 30, 30), 2)
        cv2.line(page, (40, y + 12), (1160, y + 12), (20, 20, 20), 3)
    sealed = np.minimum(page, ring(paper(), 700, 800, 150))
    [seal] = find_seals(sealed)
    assert close_to(seal.box, 550, 650, 850, 950)


def test_two_seals_are_two() -> None:
    assert len(find_seals(ring(ring(paper(), 300, 900, 120), 800, 900, 120))) == 2


def test_two_seals_that_overlap_are_two() -> None:
    page = np.minimum(ring(paper(), 500, 800, 150), ring(paper(), 710, 880, 150))
    first, second = find_seals(page)
    found = sorted(round(seal.box.centre[0], -1) for seal in (first, second))
    assert found == [500, 710]


def test_half_seal_on_the_edge_is_found() -> None:
    [seal] = find_seals(ring(paper(), 1200, 800, 130))
    assert seal.shape == "edge"
    assert seal.box.x1 == pytest.approx(1200, abs=2)


def test_a_name_seal_in_white_on_red_is_found() -> None:
    page = paper()
    cv2.rectangle(page, (500, 700), (610, 810), RED, -1)
    for x, y, letter in ((510, 750, "A"), (560, 750, "B"), (510, 800, "R"), (560, 800, "Q")):
        cv2.putText(page, letter, (x, y), 0, 1.4, (250, 250, 250), 5)
    assert shapes(find_seals(page)) == [("square", "red")]


def test_a_name_seal_with_print_across_a_side_is_found() -> None:
    page = paper()
    cv2.rectangle(page, (500, 700), (610, 810), RED, -1)
    for x, y, letter in ((510, 750, "A"), (560, 750, "B"), (510, 800, "R"), (560, 800, "Q")):
        cv2.putText(page, letter, (x, y), 0, 1.4, (250, 250, 250), 7)
    cv2.putText(page, "MMMMMM", (420, 712), 0, 1.1, (20, 20, 20), 9)
    assert shapes(find_seals(page)) == [("square", "red")]


def test_a_name_seal_of_bold_letters_is_found() -> None:
    page = paper()
    cv2.rectangle(page, (500, 600), (610, 710), RED, 4)
    for x, y in ((511, 611), (559, 611), (511, 659), (559, 659)):
        cv2.rectangle(page, (x, y), (x + 40, y + 40), RED, -1)
        cv2.line(page, (x + 6, y + 20), (x + 34, y + 20), (250, 250, 250), 7)
    assert shapes(find_seals(page)) == [("square", "red")]


def test_red_words_rules_and_emblems_are_no_seals() -> None:
    page = paper()
    cv2.putText(page, "No 12345678", (200, 200), cv2.FONT_HERSHEY_SIMPLEX, 3, RED, 8)
    cv2.line(page, (100, 400), (1100, 400), RED, 6)
    cv2.circle(page, (600, 900), 120, RED, -1)
    assert find_seals(page) == []


@pytest.mark.parametrize("colour", [RED, BLUE])
def test_words_ringed_with_a_pen_are_no_seals(colour: Colour) -> None:
    page = paper()
    for y in (300, 500, 900):
        cv2.putText(page, "words by hand 13800001234", (200, y), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 2, colour, 3)
        cv2.ellipse(page, (520, y - 20), (170, 110), 3, 0, 360, colour, 4, cv2.LINE_AA)
    assert find_seals(page) == []


@pytest.mark.parametrize("colour", [RED, BLUE])
def test_ruled_tables_and_frames_are_no_seals(colour: Colour) -> None:
    page = paper()
    for row in range(4):
        for column in range(3):
            x, y = 200 + column * 90, 300 + row * 60
            cv2.rectangle(page, (x, y), (x + 90, y + 60), colour, 3)
            cv2.putText(page, "item", (x + 10, y + 40), 0, 0.9, colour, 2)
    cv2.rectangle(page, (700, 900), (1000, 1200), colour, 4)
    cv2.putText(page, "photo", (800, 1050), 0, 1, colour, 2)
    assert find_seals(page) == []


def test_pictures_and_coloured_patterns_hold_no_seals() -> None:
    noise = np.random.default_rng(7)
    page = paper()
    picture = cv2.resize(noise.integers(0, 255, (9, 12, 3), dtype=np.uint8), (900, 600), interpolation=cv2.INTER_CUBIC)
    cv2.circle(picture, (300, 300), 120, RED, 18)
    page[200:800, 100:1000] = picture
    for x in range(100, 1100, 12):
        cv2.line(page, (x, 1000), (x + 60, 1500), (240, 180, 180), 2)
    assert find_seals(page) == []


def test_what_lies_on_a_dark_desk_is_no_seal() -> None:
    page = np.full((1600, 1200, 3), (60, 70, 95), np.uint8)
    page[200:1400, 200:1000] = 245
    ring(page, 100, 800, 80, colour=(20, 20, 140))
    assert find_seals(page) == []


def test_white_and_black_pages_have_none() -> None:
    assert find_seals(paper()) == []
    assert find_seals(np.zeros((800, 600, 3), np.uint8)) == []


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 2), (40, 40)])
def test_odd_pages_are_no_trouble(size: tuple[int, int]) -> None:
    noise = np.random.default_rng(3)
    assert find_seals(noise.integers(0, 255, (*size, 3), dtype=np.uint8)) == []


@pytest.mark.parametrize("ink", [RED, BLUE])
def test_black_text_stays_and_the_ink_goes_where_a_seal_lies(ink: Colour) -> None:
    page = ring(paper(), 600, 800, 150, colour=ink)
    cv2.putText(page, "2024", (520, 825), cv2.FONT_HERSHEY_SIMPLEX, 2, (20, 20, 20), 5)
    cleared = without_seals(page, find_seals(page))
    rim = cleared[795:805, 446:456]
    assert rim.min() > 200
    assert cleared[790:830, 520:700].min() < 60
    assert np.array_equal(page[:500], cleared[:500])


@pytest.mark.parametrize("colour", ["red", "blue"])
def test_a_coloured_glass_leaves_a_page_without_that_ink_as_it_is(colour: InkColour) -> None:
    page = paper()
    cv2.putText(page, "2024", (100, 100), cv2.FONT_HERSHEY_SIMPLEX, 2, (20, 20, 20), 5)
    assert np.abs(without_ink(page, colour).astype(int) - page.astype(int)).max() <= 1


@pytest.mark.parametrize("ink", [(204, 90, 84), RED])
def test_ink_goes_where_hardly_anything_is_printed_below_it(ink: Colour) -> None:
    """Little print says nothing of how dark print is, and dark ink must not be taken for it."""
    page = ring(paper(), 600, 800, 150, colour=ink)
    page[:] = np.clip(page.astype(int) + np.random.default_rng(5).integers(-18, 19, page.shape), 0, 255)
    cv2.putText(page, "6", (590, 812), cv2.FONT_HERSHEY_SIMPLEX, 1, (60, 60, 60), 2)
    cleared = without_seals(page, find_seals(page))
    rim = cleared[795:805, 446:456, 0]
    assert float(rim.mean()) > 215
    assert cleared[785:815, 588:612].min() < 90
