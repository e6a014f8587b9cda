"""Whether a picture has colour: a quick look at a drawing says the same as a thorough one at a picture."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from ocr.pixels import has_colour


def _page(colour: str | None) -> Image.Image:
    page = Image.new("RGB", (1654, 1103), "white")
    draw = ImageDraw.Draw(page)
    for row in range(10):
        draw.rectangle((200, 80 + 90 * row, 1400, 100 + 90 * row), fill="black")
    if colour is not None:
        draw.ellipse((700, 600, 940, 760), outline=colour, width=8)
    return page


@pytest.mark.parametrize("drawn", [False, True])
@pytest.mark.parametrize(("colour", "coloured"), [("red", True), ("blue", True), ("gray", False), (None, False)])
def test_a_seal_is_colour_and_black_print_is_none(colour: str | None, coloured: bool, drawn: bool) -> None:
    assert has_colour(_page(colour), drawn=drawn) is coloured


def test_a_stroke_too_thin_for_a_quick_look_is_seen_by_the_thorough_one() -> None:
    page = _page(None)
    ImageDraw.Draw(page).rectangle((0, 1, 1653, 2), fill="red")
    assert has_colour(page, drawn=True)
