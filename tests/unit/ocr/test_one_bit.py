"""Edges of pages in pure black and white are softened; nothing else is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.engine import Picture
from ocr.one_bit import softened


def _print(*, level: int = 0) -> Picture:
    page = np.full((300, 400, 3), 255, np.uint8)
    cv2.putText(page, "BAOZHUANG 2026", (20, 160), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (level,) * 3, 2, cv2.LINE_8)
    return page


def _dotted(grey: int) -> Picture:
    """Paper of that grey as dots: random ones, as many as make it that dark."""
    dots = np.random.default_rng(3).integers(0, 255, (300, 400)) >= grey
    return np.where(dots[..., None], 0, 255).astype(np.uint8).repeat(3, axis=2)


def test_the_specks_of_dotted_paper_grow_pale() -> None:
    specks = _dotted(242)
    assert softened(specks).min() > specks.min() + 60
    assert softened(specks).mean() == pytest.approx(specks.mean(), abs=1.0)


def test_strokes_stay_where_they_are() -> None:
    page = _print()
    changed = softened(page)
    assert changed.shape == page.shape
    assert ((changed < 128) == (page < 128)).mean() > 0.99
    assert len(np.unique(changed)) > 2


@pytest.mark.parametrize("paper", [(255, 255, 250), (240, 240, 240)])
def test_pages_with_shades_are_left_alone(paper: tuple[int, int, int]) -> None:
    page = np.minimum(cv2.GaussianBlur(_print(), (0, 0), 1.0), np.array(paper, np.uint8)).astype(np.uint8)
    assert softened(page) is page


def test_an_empty_page_stays_empty() -> None:
    white = np.full((40, 30, 3), 255, np.uint8)
    assert (softened(white) == white).all()
