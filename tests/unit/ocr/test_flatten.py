"""Sheets are found by their edges and laid flat; what is found on the flat page is shown on the page handed in."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.engine import Picture, Quad
from ocr.flatten import (
    enlarge,
    is_worth_flattening,
    lay_flat,
    level,
    move_box,
    move_points,
    turn_back,
)
from ocr.imageops import QuarterTurn, turn, turn_quad
from ocr.readings import Box
from ocr.sheets import Sheet, find_sheet

WIDTH, HEIGHT = 900, 1200


def a_page(width: int = 700, height: int = 990) -> Picture:
    """Paper with rows of words, a frame and a table."""
    page = np.full((height, width, 3), 246, np.uint8)
    for row in range(120, height - 250, 36):
        for start in range(70, width - 90, 26):
            cv2.rectangle(page, (start, row), (start + 17, row + 17), (40, 40, 44), 2)
    cv2.rectangle(page, (30, 30), (width - 30, height - 30), (60, 60, 60), 3)
    for x in range(60, width - 50, 120):
        cv2.line(page, (x, height - 210), (x, height - 90), (50, 50, 50), 2)
    for y in range(height - 210, height - 80, 40):
        cv2.line(page, (60, y), (60 + (width - 120) // 120 * 120, y), (50, 50, 50), 2)
    return page


def on_desk(page: Picture, corners: Quad, *, desk: int = 90, seed: int = 0) -> Picture:
    """The page with its corners there, on a desk with some grain."""
    height, width = page.shape[:2]
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners)
    seen = cv2.warpPerspective(page, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (WIDTH, HEIGHT))
    grain = np.random.default_rng(seed).normal(0, 6, (HEIGHT, WIDTH, 1))
    share = mask[..., None].astype(np.float32) / 255
    return np.clip(seen * share + (desk + grain) * (1 - share), 0, 255).astype(np.uint8)


moves = st.floats(-1, 1)


@settings(deadline=None, max_examples=25)
@given(
    st.tuples(*[st.tuples(moves, moves)] * 4),
    st.floats(-14, 14),
    st.floats(0.72, 0.9),
    st.sampled_from([30, 90, 150, 180]),
    st.integers(0, 100),
)
def test_sheet_on_a_desk_is_found(
    offsets: tuple[tuple[float, float], ...], degrees: float, share: float, desk: int, seed: int
) -> None:
    page = a_page()
    angle = math.radians(degrees)
    room = abs(math.cos(angle)) + abs(math.sin(angle)) * page.shape[0] / page.shape[1]
    scale = share * min(WIDTH / page.shape[1], HEIGHT / page.shape[0]) / room
    half = np.array(page.shape[1::-1]) * scale / 2
    turned = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    signs = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    corners = (signs * half) @ turned.T + (WIDTH / 2, HEIGHT / 2) + np.array(offsets) * 0.05 * half.min()
    sheet = find_sheet(on_desk(page, corners.astype(np.float32), desk=desk, seed=seed))
    assert sheet is not None
    assert sheet.seen == (True, True, True, True)
    off = np.hypot(*(sheet.corners - corners).T)
    assert off.max() <= 0.01 * max(WIDTH, HEIGHT)


@pytest.mark.parametrize("degrees", [0.0, 1.5])
def test_plain_scan_is_left_alone(degrees: float) -> None:
    scan, _ = level(a_page(1200, 1700), math.tan(math.radians(degrees)))
    assert find_sheet(scan) is None


def test_tinted_card_on_a_white_sheet_is_no_sheet() -> None:
    scan = np.full((1700, 1200, 3), 252, np.uint8)
    scan[300:700, 250:900] = (226, 232, 220)
    scan[900:1300, 250:900] = (250, 248, 244)
    assert find_sheet(scan) is None


def test_empty_picture_shows_no_sheet() -> None:
    assert find_sheet(np.full((50, 40, 3), 128, np.uint8)) is None
    assert find_sheet(np.zeros((1, 1, 3), np.uint8)) is None


def test_neither_of_two_cards_is_cut_off() -> None:
    left = np.array([(40, 100), (430, 110), (430, 600), (40, 590)], np.float32)
    photo = on_desk(a_page(), left)
    photo[:, 450:] = on_desk(a_page(), left + np.array((430, 300), np.float32))[:, 450:]
    assert find_sheet(photo) is None


def test_sheet_that_runs_out_of_the_picture_is_told_by_the_edge_not_seen() -> None:
    corners = np.array([(80, 60), (700, 70), (690, 1100), (70, 1090)], np.float32)
    whole = on_desk(a_page(), corners)
    sheet = find_sheet(np.ascontiguousarray(whole[:, :600]))
    assert sheet is not None
    assert sheet.seen == sheet.whole == (True, False, True, True)


def test_a_sheet_whose_upper_edge_is_torn_is_whole() -> None:
    corners = np.array([(80, 100), (800, 100), (800, 1100), (80, 1100)], np.float32)
    photo, desk = on_desk(a_page(), corners), on_desk(a_page(), corners)[:90].min()
    for x in range(80, 800, 40):
        torn = np.array([(x, 90), (x + 20, 90 + 55 * (x // 40 % 2)), (x + 40, 90)], np.int32)
        cv2.fillPoly(photo, [torn], (int(desk),) * 3)
        cv2.circle(photo, (x + 10, 100), 14 + 4 * (x // 40 % 3), (int(desk),) * 3, -1)
    sheet = find_sheet(photo)
    assert sheet is not None
    assert sheet.seen == (False, True, True, True)
    assert sheet.whole == (True, True, True, True)


def test_only_a_sheet_askew_or_small_is_worth_flattening() -> None:
    straight = np.array([(20, 20), (880, 20), (880, 1180), (20, 1180)], np.float32)
    small = np.array([(200, 200), (700, 200), (700, 900), (200, 900)], np.float32)
    askew = straight + np.array([(0, 0), (0, 25), (0, 0), (0, 0)], np.float32)
    seen = (True, True, True, True)
    assert not is_worth_flattening(Sheet(straight, seen, seen), WIDTH, HEIGHT)
    assert is_worth_flattening(Sheet(small, seen, seen), WIDTH, HEIGHT)
    assert is_worth_flattening(Sheet(askew, seen, seen), WIDTH, HEIGHT)
    assert not is_worth_flattening(Sheet(small, (True, False, True, True), seen), WIDTH, HEIGHT)


def test_flat_sheet_shows_the_page_and_leads_back() -> None:
    page = a_page()
    corners = np.array([(120, 90), (760, 150), (800, 1080), (60, 1010)], np.float32)
    photo = on_desk(page, corners)
    flat, back = lay_flat(photo, Sheet(corners, *2 * [(True, True, True, True)]))
    same = cv2.resize(page, flat.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(flat.astype(int) - same).mean() < 12
    height, width = flat.shape[:2]
    ends = move_points(np.array([(0, 0), (width, 0), (width, height), (0, height)]), back)
    assert ends == pytest.approx(corners, abs=0.5)


@pytest.mark.parametrize("slope", [-0.2, 0.05, 0.2])
def test_levelling_undoes_a_slope_and_leads_back(slope: float) -> None:
    photo = np.full((800, 600, 3), 250, np.uint8)
    marks = [(100, 400), (500, round(400 + 400 * slope))]
    for place in marks:
        cv2.circle(photo, place, 8, (0, 0, 0), -1)
    flat, back = level(photo, slope)
    dark = (flat[:, :, 0] < 100).astype(np.uint8)
    _, _, _, middles = cv2.connectedComponentsWithStats(dark)
    found = sorted(middles[1:].tolist())
    assert found[0][1] == pytest.approx(found[1][1], abs=1.5)
    assert move_points(np.array(found), back) == pytest.approx(np.array(marks), abs=1.5)


@settings(deadline=None)
@given(
    st.sampled_from([0, 90, 180, 270]),
    st.integers(20, 60),
    st.integers(20, 60),
    st.tuples(*[st.floats(0, 1)] * 4),
)
def test_turning_back_undoes_a_turn(degrees: QuarterTurn, width: int, height: int, shares: tuple[float, ...]) -> None:
    x0, y0 = shares[0] * width * 0.5, shares[1] * height * 0.5
    x1, y1 = x0 + 1 + shares[2] * width * 0.4, y0 + 1 + shares[3] * height * 0.4
    quad = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], np.float32)
    turned = turn_quad(quad, degrees, width=width, height=height)
    box = Box(*(float(v) for v in (*turned.min(axis=0), *turned.max(axis=0))))
    back = move_box(box, turn_back(degrees, width=width, height=height))
    assert (back.x0, back.y0, back.x1, back.y1) == pytest.approx((x0, y0, x1, y1), abs=1e-3)
    assert turn(np.zeros((height, width, 3), np.uint8), degrees).shape[0] == (height if degrees % 180 == 0 else width)


def test_enlarging_leads_back() -> None:
    larger, back = enlarge(np.zeros((30, 41, 3), np.uint8), 2.0)
    assert larger.shape == (60, 82, 3)
    assert move_points(np.array([(82.0, 60.0)]), back) == pytest.approx(np.array([(41.0, 30.0)]))
