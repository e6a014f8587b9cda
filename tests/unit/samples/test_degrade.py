"""Scanners and phones move truth boxes with the pixels, and always in the same way."""

from __future__ import annotations

import random
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from ocr.readings import QualityIssue
from samples.degrade import ISSUES, WAYS, Device, degrade, moved
from samples.truth import Drawn, FieldTruth, PageImage, SealTruth

BOX = (400.0, 900.0, 700.0, 1000.0)


def a_document() -> Drawn:
    """A white page with one black mark, and that mark's box as its only field."""
    image = Image.new("RGB", (1240, 1754), (255, 255, 255))
    ImageDraw.Draw(image).rectangle(BOX, fill=(0, 0, 0))
    fields = {"name": FieldTruth("甲", "甲", 1, BOX)}
    return Drawn("id_card", "test", (PageImage(image, 150),), fields, (SealTruth(1, BOX, "甲", "round"),))


def seeded(seed: int) -> random.Random:
    return random.Random(seed)


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_boxes_follow_the_pixels(how: str, seed: int) -> None:
    seen = degrade(a_document(), how, seeded(seed), Device(megapixels=2.0))
    left, top, right, bottom = seen.fields["name"].box
    grey = np.asarray(seen.pages[0].image.convert("L")).astype(int)
    inside = grey[round(top) + 8 : round(bottom) - 8, round(left) + 12 : round(right) - 12]
    around = grey[round(top) - 40 : round(top) - 16, round(left) : round(right)]
    assert np.median(around) - np.median(inside) > 40
    assert seen.seals[0].box == seen.fields["name"].box


@pytest.mark.parametrize("how", WAYS)
def test_the_same_seed_degrades_alike(how: str) -> None:
    first, second = (degrade(a_document(), how, seeded(5), Device(megapixels=2.0)) for _ in range(2))
    assert first.pages[0].image.tobytes() == second.pages[0].image.tobytes()


def test_a_grey_copier_leaves_no_colour() -> None:
    seen = degrade(a_document(), "office", seeded(1), Device(grey=True))
    pixels = np.asarray(seen.pages[0].image).astype(int)
    assert seen.pages[0].grey
    assert np.ptp(pixels, axis=2).max() == 0


def test_a_born_digital_paper_passes_no_device() -> None:
    document = a_document()
    digital = Drawn(document.kind, document.layout, document.pages, document.fields, digital=True)
    assert degrade(digital, "phone", seeded(1)) is digital


def test_an_unknown_way_is_refused() -> None:
    with pytest.raises(KeyError):
        degrade(a_document(), "fax", seeded(1))


@settings(deadline=None)
@given(st.tuples(*[st.floats(0, 500)] * 2), st.tuples(*[st.floats(1, 500)] * 2), st.floats(0.1, 4))
def test_scaling_a_box_scales_its_edges(start: tuple[float, float], size: tuple[float, float], factor: float) -> None:
    box = (*start, start[0] + size[0], start[1] + size[1])
    scaled = moved(box, np.diag([factor, factor, 1.0]))
    assert scaled == pytest.approx(tuple(edge * factor for edge in box))


def test_issues_are_those_readings_know() -> None:
    assert set(ISSUES) <= set(WAYS)
    assert {issue for issues in ISSUES.values() for issue in issues} == set(get_args(QualityIssue))


def test_a_cut_page_ends_within_its_ink() -> None:
    for seed in range(4):
        seen = degrade(a_document(), "cut", seeded(seed), Device(megapixels=2.0, target_dpi=150))
        left, top, right, bottom = seen.fields["name"].box
        width, height = seen.pages[0].image.size
        assert left < 0 or top < 0 or right > width or bottom > height


def test_a_crooked_page_is_turned_by_at_least_four_degrees() -> None:
    for seed in range(4):
        seen = degrade(a_document(), "crooked", seeded(seed), Device(megapixels=2.0, target_dpi=150))
        left, top, right, bottom = seen.fields["name"].box
        # The upright rectangle around a turned box of three to one is higher than the box.
        assert (bottom - top) / (right - left) > 0.38
