"""Cells in which the detector saw nothing are looked at again."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.cell_lines import unread_cells
from ocr.engine import Picture, Quad
from ocr.readings import Box

CELL = Box(300, 100, 600, 160)
LINE = np.array([[100, 115], [280, 115], [280, 145], [100, 145]], dtype=np.float32)


def page() -> Picture:
    picture = np.full((300, 800, 3), 252, np.uint8)
    cv2.rectangle(picture, (100, 100), (600, 160), (40, 40, 40), 2)
    cv2.line(picture, (300, 100), (300, 160), (40, 40, 40), 2)
    return picture


def looked_at(picture: Picture, *, quads: list[Quad] | None = None) -> list[Quad]:
    return unread_cells(picture, [Box(102, 102, 298, 158), CELL], quads or [LINE])


@pytest.mark.parametrize("colour", [(20, 20, 20), (30, 50, 140)])
def test_writing_without_a_line_is_found(colour: tuple[int, int, int]) -> None:
    picture = page()
    cv2.putText(picture, "13%", (330, 142), cv2.FONT_HERSHEY_SIMPLEX, 0.9, colour, 2)
    [quad] = looked_at(picture)
    assert quad[0][0] < 335
    assert 380 < quad[1][0] < 420
    assert 105 < quad[0][1] < quad[3][1] < 158


def test_empty_cell_specks_and_seals_are_no_writing() -> None:
    picture = page()
    assert looked_at(picture) == []
    for x in range(320, 590, 30):
        picture[130, x] = 0
    cv2.ellipse(picture, (450, 130), (120, 90), 0, 0, 360, (214, 40, 44), 6)
    assert looked_at(picture) == []


def test_cell_with_a_line_is_left_alone() -> None:
    picture = page()
    cv2.putText(picture, "13%", (330, 142), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (0, 0, 0), 2)
    inside = np.array([[330, 115], [400, 115], [400, 145], [330, 145]], dtype=np.float32)
    assert looked_at(picture, quads=[LINE, inside]) == []


def test_page_without_lines_gives_no_measure() -> None:
    assert unread_cells(page(), [CELL], []) == []
