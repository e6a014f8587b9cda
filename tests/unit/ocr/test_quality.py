"""Issues of a page picture, measured."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from ocr.engine import Picture
from ocr.page_measures import glare_share, measure
from ocr.quality import issues_of, mean_confidence, page_issues
from ocr.readings import Box, TextLine
from ocr.sheets import Sheet
from tests.unit.ocr.typed_pages import text_line

LINES = Path(__file__).parents[2] / "data" / "lease-lines.png"


@pytest.fixture
def page() -> Picture:
    """Rows of print with room around them."""
    print_ = np.asarray(Image.open(LINES).convert("RGB"))
    return cv2.copyMakeBorder(print_, 200, 200, 100, 100, cv2.BORDER_CONSTANT, value=(255, 255, 255)).astype(np.uint8)


def rows_of(page: Picture) -> list[TextLine]:
    """A line where a row of print is."""
    dark = (cv2.cvtColor(page, cv2.COLOR_RGB2GRAY) < 128).sum(axis=1) > 3
    edges = np.flatnonzero(np.diff(dark.astype(int)))
    lines = []
    for top, bottom in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if bottom - top < 8:
            continue
        columns = np.flatnonzero((cv2.cvtColor(page[top:bottom], cv2.COLOR_RGB2GRAY) < 128).any(axis=0))
        box = Box(float(columns[0] - 4), top - 4.0, float(columns[-1] + 4), bottom + 4.0)
        lines.append(TextLine("一行清楚的文字", box, 0.99))
    return lines


def with_grain(picture: Picture) -> Picture:
    """As a sensor sees it."""
    noise = np.random.default_rng(7).normal(0, 6, picture.shape)
    return np.clip(picture * 0.9 + noise, 0, 255).astype(np.uint8)


def scaled(lines: list[TextLine], factor: float) -> list[TextLine]:
    return [replace(line, box=line.box.scaled(factor, factor)) for line in lines]


def test_rows_are_seen(page: Picture) -> None:
    assert len(rows_of(page)) >= 4


def test_crisp_page_has_no_issue(page: Picture) -> None:
    assert page_issues(page, rows_of(page)) == ()


def test_blurred_page_is_blurred(page: Picture) -> None:
    lines = rows_of(page)
    size = lines[0].box.height
    assert page_issues(with_grain(cv2.GaussianBlur(page, (0, 0), 0.12 * size).astype(np.uint8)), lines) == ("blur",)
    assert page_issues(cv2.GaussianBlur(page, (0, 0), 0.02 * size).astype(np.uint8), lines) == ()


def test_page_shaken_one_way_is_blurred(page: Picture) -> None:
    lines = rows_of(page)
    path = np.zeros((1, 2 * round(0.2 * lines[0].box.height) + 1), np.float32) + 1
    shaken = with_grain(cv2.filter2D(page, -1, path / path.sum()).astype(np.uint8))
    assert page_issues(shaken, lines) == ("blur",)


def test_unlit_page_is_dark(page: Picture) -> None:
    assert page_issues((page // 4).astype(np.uint8), rows_of(page)) == ("dark",)


def test_page_half_in_deep_shadow_is_dark(page: Picture) -> None:
    shaded = page.copy()
    shaded[: page.shape[0] // 2] //= 6
    assert page_issues(shaded, rows_of(page)) == ("dark",)


def test_small_letters_are_too_few_pixels(page: Picture) -> None:
    lines = rows_of(page)
    factor = 12 / lines[0].box.height
    small = cv2.resize(page, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA).astype(np.uint8)
    assert "low_resolution" in page_issues(small, scaled(lines, factor))


def test_size_of_letters_is_that_of_the_page_handed_in(page: Picture) -> None:
    lines = rows_of(page)
    back = np.diag([0.25, 0.25, 1.0])
    small = cv2.resize(page, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA).astype(np.uint8)
    enlarged = measure(page, lines, small, back)
    assert enlarged.text_height == pytest.approx((measure(page, lines, page, None).text_height or 0) / 4)


def test_lamp_mirrored_in_the_page_is_glare(page: Picture) -> None:
    dim = (page * 0.8).astype(np.float32)
    y, x = np.mgrid[: page.shape[0], : page.shape[1]]
    far = np.hypot(x - page.shape[1] / 2, y - page.shape[0] / 2) / (0.1 * page.shape[1])
    lamp = 300 / (1 + np.exp(np.minimum(20, 6 * (far - 1))))
    lit = np.clip(dim + lamp[..., None], 0, 255).astype(np.uint8)
    assert page_issues(lit, rows_of(page)) == ("glare",)


def test_white_paper_and_white_boxes_are_no_glare(page: Picture) -> None:
    assert glare_share(page) == 0
    tinted = np.full((1200, 900, 3), (220, 226, 214), np.uint8)
    tinted[300:600, 200:500] = 255
    assert glare_share(tinted) == 0


def test_white_islands_in_a_seal_on_burnt_paper_are_no_glare() -> None:
    burnt = np.full((1400, 1000, 3), 254, np.uint8)
    cv2.circle(burnt, (500, 700), 150, (200, 60, 80), -1)
    cv2.circle(burnt, (500, 700), 50, (254, 254, 254), -1)
    soft = cv2.GaussianBlur(burnt, (0, 0), 8).astype(np.uint8)
    assert glare_share(soft) == 0


def test_light_that_grows_towards_a_corner_is_no_glare() -> None:
    ramp = np.linspace(150, 330, 1200)[:, None] + np.linspace(-40, 40, 900)[None, :]
    assert glare_share(np.repeat(np.clip(ramp, 0, 255).astype(np.uint8)[..., None], 3, axis=2)) == 0


def test_a_lamp_that_whitens_half_a_card_is_glare(page: Picture) -> None:
    across = np.linspace(0, 1, page.shape[1])[None, :] + np.linspace(-0.1, 0.1, page.shape[0])[:, None]
    lamp = 200 / (1 + np.exp(np.clip(-40 * (across - 0.55), -30, 30)))
    lit = np.clip(page * 0.82 + lamp[..., None], 0, 255).astype(np.uint8)
    assert "glare" in page_issues(lit, rows_of(page))


@pytest.mark.parametrize("sides", [1, 2])
def test_the_shadow_along_the_edge_of_a_copy_is_no_glare(page: Picture, sides: int) -> None:
    """A copier's white paper that fades into the dark of its open lid."""
    height, width = page.shape[:2]
    shadow = (
        0.35 * np.exp(-np.arange(width) / 40)[None, :]
        + 0.5 * (sides > 1) * np.exp(-(height - np.arange(height)) / 25)[:, None]
    )
    copy = (np.where(page > 240, 255.0, page) * (1 - shadow)[..., None]).astype(np.uint8)
    assert glare_share(copy) == 0


def test_a_white_half_that_ends_at_once_is_no_glare() -> None:
    tinted = np.full((1200, 900, 3), (220, 226, 214), np.uint8)
    tinted[:, 450:] = 255
    assert glare_share(tinted) == 0


def test_darkness_with_a_scrap_taken_for_a_letter_is_dark() -> None:
    night = np.random.default_rng(5).integers(18, 36, (1400, 1000, 3), np.uint8)
    scrap = TextLine("日", Box(400, 600, 560, 760), 0.07)
    assert page_issues(night, [scrap]) == ("dark",)


def test_a_small_picture_made_larger_again_is_blurred_for_want_of_pixels(page: Picture) -> None:
    lines = rows_of(page)
    height, width = page.shape[:2]
    size = lines[0].box.height
    defocused = with_grain(cv2.GaussianBlur(page, (0, 0), 0.12 * size).astype(np.uint8))
    small = with_grain(cv2.resize(page, (width // 6, height // 6), interpolation=cv2.INTER_AREA).astype(np.uint8))
    larger = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.uint8)
    assert page_issues(defocused, lines) == ("blur",)
    assert page_issues(larger, lines) == ("blur", "low_resolution")


def test_text_cut_by_the_border_is_cropped(page: Picture) -> None:
    lines = rows_of(page)
    middle = round(lines[0].box.x0 + 0.4 * lines[0].box.width)
    right = np.ascontiguousarray(page[:, :middle])
    cut = [replace(line, box=replace(line.box, x1=min(line.box.x1, middle))) for line in lines]
    assert page_issues(right, cut) == ("cropped",)


def test_text_close_to_the_border_is_not_cropped(page: Picture) -> None:
    lines = rows_of(page)
    edge = round(max(line.box.x1 for line in lines) - 1)
    assert page_issues(np.ascontiguousarray(page[:, :edge]), lines) == ()


def test_sheet_that_runs_out_of_the_picture_is_cropped(page: Picture) -> None:
    corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    fine = replace(measure(page, rows_of(page), page, None), margins=(0.1, 0.04, 0.1, 0.1))
    assert issues_of(fine, sheet=Sheet(corners, *2 * [(True, False, True, True)])) == ("cropped",)
    assert issues_of(fine, sheet=Sheet(corners, *2 * [(True, True, True, True)])) == ()
    roomy = replace(fine, margins=(0.1, 0.09, 0.1, 0.1))
    assert issues_of(roomy, sheet=Sheet(corners, *2 * [(True, False, True, True)])) == (), "no text is near that side"


def test_a_whole_sheet_flush_with_the_picture_is_not_cropped_unless_text_is_near_that_side(page: Picture) -> None:
    whole = Sheet(np.array([(0, 0), (1000, 0), (1000, 1414), (0, 1414)], np.float32), *2 * [(True, False, True, True)])
    fine = replace(measure(page, rows_of(page), page, None), margins=(0.1, 0.08, 0.2, 0.01))
    assert issues_of(fine, sheet=whole) == ()
    near = replace(fine, margins=(0.1, 0.01, 0.2, 0.08))
    assert issues_of(near, sheet=whole) == ("cropped",)
    # The right side of a picture that lay on its side is the lower one of the page.
    assert issues_of(near, sheet=whole, rotation=90) == ()
    shorter = replace(whole, corners=np.array([(0, 0), (1000, 0), (1000, 1200), (0, 1200)], np.float32))
    assert issues_of(replace(fine, margins=(0.1, 0.04, 0.2, 0.08)), sheet=shorter) == ("cropped",)
    assert issues_of(replace(fine, margins=(0.1, 0.04, 0.2, 0.08)), sheet=whole) == ()


@pytest.mark.parametrize(
    ("words", "counts"), [("扫描全能王 创建", False), ("由CamScanner扫描", False), ("附：扫描件一份", True)]
)
def test_the_name_of_a_scanner_app_in_a_corner_is_no_text_of_the_paper(
    page: Picture, words: str, *, counts: bool
) -> None:
    lines = rows_of(page)
    height, width = page.shape[:2]
    mark = replace(lines[-1], text=words, box=Box(width - 200, height - 40, width - 2, height - 4), char_x=())
    plain, marked = measure(page, lines, page, None), measure(page, [*lines, mark], page, None)
    assert plain.margins is not None
    assert marked.margins is not None
    assert (marked.margins[1] < plain.margins[1], marked.margins[2] < plain.margins[2]) == (counts, counts)


def test_tilted_lines_are_skew(page: Picture) -> None:
    lines = [replace(line, slope=0.08) for line in rows_of(page)]
    assert "skew" in page_issues(page, lines)


def test_slope_that_was_levelled_counts(page: Picture) -> None:
    angle = math.radians(5)
    back = np.array([[math.cos(angle), -math.sin(angle), 0], [math.sin(angle), math.cos(angle), 0], [0, 0, 1]])
    assert page_issues(page, rows_of(page), page=page, to_page=back) == ("skew",)


def test_page_without_text_has_no_issue_of_text() -> None:
    assert page_issues(np.full((300, 200, 3), 250, np.uint8), []) == ()


def test_page_too_blurred_to_find_a_line_on_is_blurred(page: Picture) -> None:
    rows = np.tile(page, (2, 2, 1))
    size = rows_of(page)[0].box.height
    assert page_issues(cv2.GaussianBlur(rows, (0, 0), 0.4 * size).astype(np.uint8), []) == ("blur",)


def test_stain_on_an_empty_page_is_no_blurred_writing() -> None:
    stained = np.full((1400, 1000, 3), 250, np.uint8)
    cv2.circle(stained, (500, 600), 120, (190, 160, 120), 14)
    assert page_issues(cv2.GaussianBlur(stained, (0, 0), 5).astype(np.uint8), []) == ()


def test_unlit_page_without_text_is_dark() -> None:
    assert page_issues(np.full((300, 200, 3), 40, np.uint8), []) == ("dark",)


def test_mean_confidence_weighs_by_length_and_may_be_unknown() -> None:
    lines = [text_line(0, 0, "长长长长长长长长", confidence=1.0), text_line(0, 50, "短短", confidence=0.5)]
    assert mean_confidence(lines) == pytest.approx(0.9)
    assert mean_confidence([TextLine("文字层", Box(0, 0, 10, 10), None)]) is None
