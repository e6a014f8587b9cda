"""Issues of a page picture, measured."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from ocr.engine import Picture
from ocr.quality import mean_confidence, page_issues
from ocr.readings import Box, TextLine
from tests.unit.ocr.typed_pages import text_line

LINES = Path(__file__).parents[2] / "data" / "lease-lines.png"


@pytest.fixture
def page() -> Picture:
    return np.asarray(Image.open(LINES).convert("RGB"))


def sure(confidence: float = 0.99) -> list[TextLine]:
    return [text_line(50, 40 + 60 * i, "一行清楚的文字", confidence=confidence) for i in range(6)]


def test_crisp_page_has_no_issue(page: Picture) -> None:
    assert page_issues(page, sure()) == ()


def test_blurred_page_that_reads_badly_is_blurred(page: Picture) -> None:
    soft = cv2.GaussianBlur(page, (0, 0), 4).astype(np.uint8)
    assert "blur" in page_issues(soft, sure(0.7))


def test_soft_page_that_reads_well_is_fine(page: Picture) -> None:
    soft = cv2.GaussianBlur(page, (0, 0), 1).astype(np.uint8)
    assert page_issues(soft, sure()) == ()


def test_unlit_page_is_dark(page: Picture) -> None:
    assert page_issues((page // 5).astype(np.uint8), sure()) == ("dark",)


def test_small_letters_are_too_few_pixels(page: Picture) -> None:
    small = [text_line(50, 40 + 30 * i, "小字", size=9) for i in range(6)]
    assert page_issues(page, small) == ("low_resolution",)


def test_tilted_lines_are_skew(page: Picture) -> None:
    tilted = [TextLine("斜着的一行文字", Box(0, 50 * i, 600, 50 * i + 70), 0.99, (), 0.08) for i in range(5)]
    assert page_issues(page, tilted) == ("skew",)


def test_page_without_text_has_no_issue_of_text() -> None:
    assert page_issues(np.full((300, 200, 3), 250, np.uint8), []) == ()


def test_mean_confidence_weighs_by_length_and_may_be_unknown() -> None:
    lines = [text_line(0, 0, "长长长长长长长长", confidence=1.0), text_line(0, 50, "短短", confidence=0.5)]
    assert mean_confidence(lines) == pytest.approx(0.9)
    assert mean_confidence([TextLine("文字层", Box(0, 0, 10, 10), None)]) is None
