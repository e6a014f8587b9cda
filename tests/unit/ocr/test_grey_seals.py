"""Seals on grey copies: found by their rims among print, and taken out of it where they are paler."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.engine import Picture, ReadText
from ocr.grey_seals import grey_rims, surer_of, without_pale
from tests.unit.ocr.test_seals import Colour, paper, ring

PALE, DARK = (150, 150, 150), (60, 60, 60)


def printed(page: Picture) -> Picture:
    for y in range(100, 1500, 45):
        cv2.putText(page, "print below a seal " * 3, (60, y), 0, 1, (30, 30, 30), 2)
    return page


def sealed(colour: Colour, a: int = 150, b: int | None = None) -> tuple[Picture, Picture]:
    """A page of print with a seal over it, and the same without."""
    bare = printed(paper())
    return np.minimum(bare, ring(paper(), 700, 800, a, b, colour=colour)), bare


@pytest.mark.parametrize(("a", "b"), [(70, None), (150, None), (150, 110)])
@pytest.mark.parametrize("colour", [PALE, DARK])
def test_a_rim_among_print_is_found(colour: Colour, a: int, b: int | None) -> None:
    page, _ = sealed(colour, a, b)
    [rim] = grey_rims(page)
    assert (rim.x, rim.y) == (pytest.approx(700, abs=6), pytest.approx(800, abs=6))
    assert (rim.a, rim.b) == (pytest.approx(a, rel=0.12), pytest.approx(b or a, rel=0.12))


def test_print_rules_frames_and_solid_discs_are_no_rims() -> None:
    page = printed(paper())
    for y in range(300, 900, 60):
        cv2.rectangle(page, (100, y), (700, y + 60), (40, 40, 40), 3)
    cv2.circle(page, (900, 1200), 80, (90, 90, 90), -1)
    assert grey_rims(page) == []


def test_an_empty_page_has_none() -> None:
    assert grey_rims(paper()) == []


def test_paler_ink_goes_and_print_stays() -> None:
    page, bare = sealed(PALE)
    cleared = without_pale(page, grey_rims(page))
    assert cleared is not None
    seal_only = (page < 200) & (bare > 240)
    assert (cleared[seal_only] > 200).mean() > 0.9
    assert (cleared[bare < 60] < 110).mean() > 0.9


def test_what_lies_apart_from_the_seal_is_not_touched() -> None:
    page, _ = sealed(PALE)
    cleared = without_pale(page, grey_rims(page))
    assert cleared is not None
    assert np.array_equal(cleared[:600], page[:600])


def test_a_seal_as_dark_as_print_is_left() -> None:
    page, _ = sealed((35, 35, 35))
    assert without_pale(page, grey_rims(page)) is None


def read(text: str, confidence: float) -> ReadText:
    return ReadText(text, confidence, (), (confidence,) * len(text))


def test_readings_that_agree_keep_the_surer_confidence() -> None:
    assert surer_of(read("信阳市城市管理局", 0.93), read("信阳市城市管理局", 0.99)) == read("信阳市城市管理局", 0.99)


def test_what_two_readings_do_not_agree_on_is_doubtful() -> None:
    chosen = surer_of(read("信阳中里物流", 0.97), read("信阳十里物流", 0.99))
    assert chosen.text == "信阳十里物流"
    assert chosen.char_confidences == (0.99, 0.99, 0.9, 0.99, 0.99, 0.99)


def test_a_shorter_reading_with_the_seal_across_is_not_believed() -> None:
    assert surer_of(read("二〇二年十月", 0.99), read("二〇二六年十一月", 0.8)).text == "二〇二六年十一月"


def test_nothing_left_after_clearing_keeps_the_line() -> None:
    assert surer_of(read("合同专用章", 0.9), read("", 0.0)).text == "合同专用章"


def test_a_figure_that_the_ink_hid_is_read_and_doubtful() -> None:
    chosen = surer_of(read("2024年1月15日", 0.999), read("2024年11月15日", 0.97))
    assert chosen.text == "2024年11月15日"
    assert min(chosen.char_confidences) <= 0.9
    assert surer_of(read("2024年1月15日", 0.999), read("2024年11月15日", 0.6)).text == "2024年1月15日"


def test_characters_between_which_another_reading_has_one_more_are_doubtful() -> None:
    chosen = surer_of(read("信阳恒达物业", 0.99), read("信阳恒例达物业", 0.9))
    assert (chosen.text, [sure <= 0.9 for sure in chosen.char_confidences]) == (
        "信阳恒达物业",
        [False, False, True, True, False, False],
    )
