"""What is left out while rings are looked for: looking only where there is ink changes nothing that is found."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.seal_ellipses import Ellipse, fitted, whole_ring
from ocr.seal_guesses import parts, without_rules
from ocr.seal_ink import Mask


def strokes_and_specks(seed: int) -> Mask:
    """A page of 240 x 170 with strokes of all lengths, some on its edges, and specks."""
    random = np.random.default_rng(seed)
    mask = (random.random((240, 170)) < random.choice([0.0, 0.01, 0.2])).astype(np.uint8)
    for _ in range(int(random.integers(0, 9))):
        x, y, length = (int(random.integers(-20, 180)) for _ in range(3))
        end = (x + length, y + int(random.integers(-2, 3))) if random.random() < 0.5 else (x, y + length)
        cv2.line(mask, (x, y), end, 1, int(random.integers(1, 4)))
    return mask


def plainly_without_rules(mask: Mask) -> Mask:
    half = cv2.dilate(mask, np.ones((2, 2), np.uint8))[1::2, 1::2].copy()
    length = max(5, round(0.13 * max(half.shape)))
    rules = np.zeros_like(half)
    for size, across in (((1, length), (3, 1)), ((length, 1), (1, 3))):
        rules |= cv2.morphologyEx(
            cv2.dilate(half, np.ones(across, np.uint8)), cv2.MORPH_OPEN, np.ones(size, np.uint8)
        ).astype(np.uint8)
    rest: Mask = mask & (1 - cv2.resize(rules, mask.shape[::-1], interpolation=cv2.INTER_NEAREST)).astype(np.uint8)
    return rest


@given(st.integers(0, 2**32 - 1))
def test_rules_are_those_of_the_whole_page(seed: int) -> None:
    mask = strokes_and_specks(seed)
    assert np.array_equal(without_rules(mask, mended=False), plainly_without_rules(mask))


@given(st.integers(0, 2**32 - 1))
def test_parts_are_those_of_the_whole_page(seed: int) -> None:
    mask = strokes_and_specks(seed)
    size = max(3, round(0.02 * max(mask.shape))) | 1
    joined = cv2.morphologyEx(np.pad(mask, size), cv2.MORPH_CLOSE, np.ones((size, size), np.uint8))
    whole, _ = cv2.findContours(joined[size:-size, size:-size].copy(), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    found = [outline for outline, _ in parts(mask, 0.02)]
    kept = [outline for outline in whole if any(np.array_equal(outline, one) for one in found)]
    assert len(kept) == len(found)
    assert all(max(cv2.boundingRect(one)[2:]) < 0.035 * 240 or min(cv2.boundingRect(one)[2:]) < 0.035 * 240 / 3
               for one in whole if not any(np.array_equal(one, other) for other in kept))  # fmt: skip


def test_a_page_without_ink_has_no_parts() -> None:
    assert list(parts(np.zeros((60, 40), np.uint8))) == []


@given(st.floats(-60, 460), st.floats(-60, 460), st.floats(62, 95), st.floats(62, 180), st.floats(-3, 3))
def test_an_ellipse_may_be_given_with_its_shorter_half_axis_first(
    x: float, y: float, short: float, long: float, angle: float
) -> None:
    mask = np.zeros((400, 400), np.uint8)
    cv2.ellipse(mask, ((x, y), (2 * short, 2 * long), float(np.degrees(angle))), 1, 5)
    # A side moved outwards leaves the half axes in no order.
    one, other = Ellipse(x, y, short, long, angle), Ellipse(x, y, long, short, angle + np.pi / 2)
    assert whole_ring(mask, one) == pytest.approx(whole_ring(mask, other), abs=0.06)


def test_a_ring_is_fitted_alike_amid_the_page_and_at_its_edge() -> None:
    whole = np.zeros((400, 400), np.uint8)
    cv2.circle(whole, (150, 200), 80, 1, 3)
    at_edge = np.ascontiguousarray(whole[:, 72:])  # the ring's left side lies on the edge
    amid, cut = fitted(whole, Ellipse(154, 197, 77, 77, 0.0)), fitted(at_edge, Ellipse(82, 197, 77, 77, 0.0))
    assert amid is not None
    assert cut is not None
    assert abs(amid.x - 150) < 1
    assert abs(cut.x + 72 - 150) < 1
    assert abs(amid.a - cut.a) < 1
