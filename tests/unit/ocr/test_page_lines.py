"""What the reader asks of an engine for one page, and what it makes of the answers."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.engine import EngineError
from ocr.line_detection import DETECT_SIDE, DETECT_SIDE_FINE
from ocr.page_lines import Seen, read_page
from ocr.readings import Box
from tests.fakes import BrokenEngine, ScriptedEngine, quad

PAGE = np.full((2000, 1400, 3), 255, np.uint8)


def test_lines_come_in_reading_order() -> None:
    quads = [quad(100, 900, 400, 940), quad(600, 105, 900, 145), quad(100, 100, 400, 140)]
    # The three probes are read longest first, which here is the order of the quads.
    page = read_page(ScriptedEngine(quads, ["丙丙丙丙", "乙乙乙乙", "甲甲甲甲"]), PAGE, grey=True)
    assert [line.text for line in page.lines] == ["甲甲甲甲", "乙乙乙乙", "丙丙丙丙"]


def test_empty_page_has_no_lines_and_stands_upright() -> None:
    page = read_page(ScriptedEngine(), PAGE, grey=True)
    assert (page.lines, page.rotation) == ((), 0)


def test_unsure_reading_is_tried_upside_down() -> None:
    class UpsideDown(ScriptedEngine):
        def recognise(self, crops):  # type: ignore[no-untyped-def]
            self.confidence = 0.99 if self.seen else 0.4
            self.seen = True
            return super().recognise(crops)

    engine = UpsideDown([quad(100, 100, 800, 140)], ["乱码", "正确的文字"])
    engine.seen = False
    page = read_page(engine, PAGE, grey=True)
    assert page.rotation == 180
    assert [line.text for line in page.lines] == ["正确的文字"]
    assert page.lines[0].box.y0 == pytest.approx(2000 - 140)


def test_the_dots_of_a_table_of_contents_tell_no_direction() -> None:
    """Upside down its dots are read more surely than its words are upright."""

    class Contents(ScriptedEngine):
        def recognise(self, crops):  # type: ignore[no-untyped-def]
            self.confidence = 0.9 if self.seen else 0.6
            self.seen = True
            return super().recognise(crops)

    engine = Contents([quad(100, 100, 1200, 140)], ["第一章概况" + "·" * 40 + "3", "·" * 50 + "9"])
    engine.seen = False
    page = read_page(engine, PAGE, grey=True)
    assert page.rotation == 0
    assert page.lines[0].text.startswith("第一章概况")


def test_small_text_is_looked_for_again_at_a_finer_size() -> None:
    words = ["文字"] * 18
    small = ScriptedEngine([quad(100, 100 + 20 * i, 500, 114 + 20 * i) for i in range(9)], words)
    read_page(small, PAGE, grey=True)
    large = ScriptedEngine([quad(100, 100 + 90 * i, 500, 150 + 90 * i) for i in range(9)], words)
    read_page(large, PAGE, grey=True)
    assert small.detected == [DETECT_SIDE, DETECT_SIDE_FINE]
    assert large.detected == [DETECT_SIDE]


def test_failure_of_the_engine_is_not_an_empty_page() -> None:
    with pytest.raises(EngineError):
        read_page(BrokenEngine(), PAGE, grey=True)


def test_doubtful_place_is_looked_at_again_and_the_better_reading_kept() -> None:
    class Closer(ScriptedEngine):
        def detect(self, picture, *, side):  # type: ignore[no-untyped-def]
            found = super().detect(picture, side=side)
            if len(self.detected) == 1:
                return found
            self.quads, self.texts, self.confidence = [], ["2026年11月19日"], 0.98
            return [quad(40, 60, 340, 100)]

    engine = Closer([quad(700, 1000, 1000, 1040)], ["月19日", "月19日"], confidence=0.7)
    page = read_page(engine, PAGE, grey=True)
    assert [line.text for line in page.lines] == ["2026年11月19日"]


def test_blurred_page_is_not_two_huge_letters() -> None:
    assert read_page(ScriptedEngine([quad(0, 0, 1400, 2000)], ["EE"]), PAGE, grey=True).lines == ()
    assert read_page(ScriptedEngine([quad(0, 100, 1400, 300)], ["E"]), PAGE, grey=True).lines


def test_blue_ink_counts_only_where_a_blue_seal_lies_even_at_the_edge() -> None:
    page = np.full((200, 300, 3), 255, np.uint8)
    page[20:40, 20:280] = (34, 62, 158)
    seen = Seen(page, grey=False, pale=None, blue=(Box(-5, -5, 100, 60), Box(400, 300, 500, 400)))
    assert seen.inks() == ("red", "blue")
    assert seen.ink_share(Box(0, 0, 299, 199), "red") == 0
    assert seen.ink_share(Box(20, 20, 99, 39), "blue") == 1
    assert seen.ink_share(Box(60, 20, 139, 39), "blue") == pytest.approx(41 / 80)
    assert seen.ink_share(Box(110, 20, 279, 39), "blue") == 0
    assert seen.ink_share(Box(300, 200, 300, 200), "blue") == 0
    assert Seen(page, grey=False, pale=None).inks() == ("red",)
    assert Seen(page, grey=True, pale=None).inks() == ()


def test_red_ink_counts_anywhere() -> None:
    page = np.full((200, 300, 3), 255, np.uint8)
    page[20:40, 20:280] = (200, 30, 40)
    assert Seen(page, grey=False, pale=None).ink_share(Box(0, 10, 299, 49), "red") == pytest.approx(0.5 * 260 / 300)
