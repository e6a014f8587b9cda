"""Words of seals laid out straight: along the rim, in rows, in squares. The recogniser is a stand-in."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from ocr.engine import Picture, Quad, ReadText
from ocr.readings import Box
from ocr.seal_ellipses import Ellipse
from ocr.seal_rows import _in_order, _parted, _rim_end, _row_crop, _row_text, _strengthened
from ocr.seal_strips import Band, along_rim, evened, printed, seal_ink, upright
from ocr.seal_text import _name, read_seal
from ocr.seals import SealPlace, find_seals
from tests.unit.ocr.test_seals import RED, paper, ring, square


class Saying:
    """Answers each strip in turn, then with nothing."""

    name, version = "saying", "1"

    def __init__(self, *answers: tuple[str, float]) -> None:
        self._answers = list(answers)
        self.strips: list[Picture] = []

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        return []

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        self.strips += crops
        return [ReadText(*(self._answers.pop(0) if self._answers else ("", 0.0)), ()) for _ in crops]


def sealed() -> tuple[Picture, SealPlace]:
    page = ring(paper(), 600, 800, 160)
    [place] = find_seals(page)
    return page, place


def test_rim_then_rows() -> None:
    page, place = sealed()
    text, confidence = read_seal(Saying(("信阳样例物业服务有限公司", 0.97), ("合同专用章", 0.9)), page, place)
    assert text == "信阳样例物业服务有限公司合同专用章"
    assert confidence == 0.97


def test_of_unsure_readings_the_surest_is_kept() -> None:
    page, place = sealed()
    engine = Saying(("信阳洋例物业", 0.7), ("信阳样例物业公司", 0.8), ("信", 0.99), ("阳", 0.6))
    assert read_seal(engine, page, place)[0] == "信阳样例物业公司"


@pytest.mark.parametrize("answer", [("", 0.0), ("信阳", 0.99), ("信阳样例物业", 0.3)])
def test_what_cannot_be_read_is_empty(answer: tuple[str, float]) -> None:
    page, place = sealed()
    assert read_seal(Saying(*[answer] * 4, ("合同专用章", 0.99)), page, place)[0] == ""


def oval_with_rows() -> tuple[Picture, SealPlace]:
    """An oval with two pale rows of marks in its middle, as of 监制章 over a heading."""
    page = paper()
    cv2.ellipse(page, (600, 800), (220, 140), 0, 0, 360, RED, 12, cv2.LINE_AA)
    for x in range(440, 770, 40):
        cv2.rectangle(page, (x, 716), (x + 24, 740), RED, 5)
    for y in (800, 860):
        for x in range(500, 700, 30):
            cv2.rectangle(page, (x, y), (x + 18, y + 30), (235, 120, 120), 4)
    [place] = find_seals(page)
    assert place.shape == "oval"
    return page, place


_HEADING = [("八动车银", 0.7)] * 4  # what the heading's print along the rim reads like


def test_an_oval_seal_over_a_heading_is_known_by_the_office_in_its_middle() -> None:
    page, place = oval_with_rows()
    engine = Saying(*_HEADING, ("国家税务总局", 0.95), ("河南省税务局", 0.95))
    assert read_seal(engine, page, place)[0] == "国家税务总局河南省税务局"


def test_pieces_of_the_heading_are_no_part_of_what_the_office_s_seal_says() -> None:
    page, place = oval_with_rows()
    engine = Saying(*_HEADING, ("以干坍", 0.95), ("国家税务总局", 0.95))
    assert read_seal(engine, page, place)[0] == "国家税务总局"


def test_pale_letters_become_as_dark_as_others_and_dark_ones_stay() -> None:
    pale = np.zeros((20, 20), np.float32)
    pale[5:8] = 0.3
    area = np.ones_like(pale)
    assert _strengthened(pale, area)[5:8].min() > 0.9
    assert _strengthened(pale, area)[10:].max() == 0
    dark = pale / 0.3
    assert np.array_equal(_strengthened(dark, area), dark)


def test_print_along_an_oval_rim_is_no_name() -> None:
    page, place = oval_with_rows()
    assert read_seal(Saying(*_HEADING, ("备用", 0.95)), page, place)[0] == ""


def test_the_part_of_a_paging_seal_says_nothing() -> None:
    page = ring(paper(), 1200, 800, 130)
    [place] = find_seals(page)
    assert read_seal(Saying(("信阳样例物业公司", 0.99)), page, place) == ("", 0.0)


def test_a_square_seals_rows_are_read_from_top_to_bottom() -> None:
    page = square(paper(), 500, 700, 200)
    [place] = find_seals(page)
    engine = Saying(("公安局", 0.9), ("支队", 0.8))
    assert read_seal(engine, page, place) == ("公安局支队", 0.8)
    assert all(strip.shape[1] > strip.shape[0] for strip in engine.strips)


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (["之王", "印样"], "王样之印"),
        (["王样", "之印"], "王样之印"),
        (["河南省信", "阳市公安", "局交通警", "察支队印"], "河南省信阳市公安局交通警察支队印"),
        (["信阳市城市管理局", "受理专用章"], "信阳市城市管理局受理专用章"),
        (["章"], "章"),
    ],
)
def test_order_of_rows_or_columns(rows: list[str], text: str) -> None:
    assert _in_order(rows) == text


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("信阳样例物业服务有限公司", "信阳样例物业服务有限公司"),
        ("8信阳样例物业服务有限公司41159", "信阳样例物业服务有限公司"),
        ("信阳样例物业服务有限公司A区", "信阳样例物业服务有限公司A区"),
        ("12345", "12345"),
    ],
)
def test_figures_of_the_registration_are_no_part_of_the_name(read: str, name: str) -> None:
    assert _name(read) == name


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("合同专用章", True),
        ("2026年03月18日", True),
        ("2026.3.18", True),
        ("4115990001234", True),
        ("91411599MAW7NPN019", True),
        ("4115", False),
        ("一多と", False),
        ("章", False),
    ],
)
def test_rows_are_words_dates_or_whole_numbers(text: str, kept: bool) -> None:
    assert _row_text(ReadText(text, 0.95, ())) == (text if kept else "")
    assert not _row_text(ReadText(text, 0.4, ()))


@pytest.mark.parametrize("text", ["、发票专用章，", "【发票专用章", "\\ 发票专用章 /", "丨发票专用章_"])
def test_what_a_rims_letters_leave_at_a_rows_ends_is_no_part_of_it(text: str) -> None:
    assert _row_text(ReadText(text, 0.9, ())) == "发票专用章"


def test_a_rim_ends_where_paper_begins_though_bold_words_follow() -> None:
    rows = np.array([0.1, 0.9, 0.95, 0.9, 0.1, 0.05, 0.7, 0.8, 0.7])
    assert _rim_end(rows) == 5
    assert _rim_end(np.array([0.1, 0.2, 0.1])) == 1


def test_rows_that_a_rule_of_the_page_makes_one_are_parted() -> None:
    profile = np.array(([0] * 4 + [9] * 20) * 4 + [0] * 4, dtype=float)
    profile[48:52] = 8.0  # between the second row and the third
    profile[49] = 6.0
    assert _parted([(4, 24), (28, 72), (76, 96)], profile) == [(4, 24), (28, 49), (49, 72), (76, 96)]
    assert _parted([(4, 96)], profile) == [(4, 96)]


def test_thin_figures_in_an_oval_seals_middle_are_read_too() -> None:
    page = ring(paper(), 600, 800, 160, 115)
    [place] = find_seals(page)

    class Stand(Saying):
        def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
            self.strips += crops
            answers = ("信阳样例汽车销售有限公司", "发票专用章", "91411599MAW7NPN019")
            return [ReadText(answers[min(len(self.strips), 3) - 1], 0.97, ())]

    assert read_seal(Stand(), page, place)[0] == "信阳样例汽车销售有限公司91411599MAW7NPN019发票专用章"


def test_figures_read_in_the_middle_and_along_the_rim_are_given_once() -> None:
    page, place = sealed()
    figures = ("4115990001234", 0.99)
    read = read_seal(Saying(("信阳样例物业服务有限公司", 0.97), figures, figures, figures), page, place)
    assert read[0] == "信阳样例物业服务有限公司4115990001234"


def test_a_letter_that_the_open_area_cuts_is_taken_whole() -> None:
    whole = np.zeros((40, 200), np.float32)
    for left in range(40, 140, 25):
        whole[10:30, left : left + 20] = 1
    area = np.zeros_like(whole)
    area[:, 30:125] = 1  # the last letter, from 115 on, is cut in two
    crop = _row_crop(whole * area, whole, 10, 30)
    assert crop is not None
    assert crop.shape[1] == (135 - 40) + 2 * 4
    # A mere edge of a letter of the rim is not followed.
    area[:, 118:] = 0
    crop = _row_crop(whole * area, whole, 10, 30)
    assert crop is not None
    assert crop.shape[1] == (118 - 40) + 2 * 4


def test_marks_at_one_depth_below_an_ovals_rim_lie_level_and_evenly_apart() -> None:
    rim = Ellipse(400, 300, 200, 150, math.radians(12))
    ink = np.zeros((600, 800), np.float32)
    for angle in np.linspace(0, 2 * math.pi, 24, endpoint=False):
        normal = np.array([math.cos(angle) / rim.a, math.sin(angle) / rim.b])
        normal /= np.hypot(*normal)
        u, v = rim.a * math.cos(angle) - 40 * normal[0], rim.b * math.sin(angle) - 40 * normal[1]
        cos, sin = math.cos(rim.angle), math.sin(rim.angle)
        cv2.circle(ink, (round(rim.x + u * cos - v * sin), round(rim.y + u * sin + v * cos)), 5, 1.0, -1)
    strip = along_rim(ink, (0, 0), rim, Band(20, 60, math.pi / 2, 2 * math.pi))
    rows = np.flatnonzero(strip.max(axis=1) > 0.5)
    assert rows[0] >= 15
    assert rows[-1] <= 33


def test_a_band_from_the_inside_out_is_as_long_as_its_turn() -> None:
    rim = Ellipse(100, 100, 80, 80, 0)
    strip = along_rim(np.zeros((200, 200), np.float32), (0, 0), rim, Band(16, 4, 2.6, -2.1))
    assert strip.shape[1] > 8 * strip.shape[0] // 2


def test_a_turned_seal_is_turned_back() -> None:
    ink = np.zeros((400, 400), np.float32)
    turn = math.radians(25)
    end = (round(200 + 80 * math.cos(turn)), round(200 + 80 * math.sin(turn)))
    cv2.line(ink, (200, 200), end, 1.0, 5)
    straight = upright(ink, (0, 0), Ellipse(200, 200, 100, 100, 0), turn, scale=1.0)
    rows = np.flatnonzero(straight.max(axis=1) > 0.5)
    assert rows[-1] - rows[0] < 9


def test_the_seals_ink_is_told_from_print() -> None:
    page = paper()
    cv2.putText(page, "PRINT BELOW", (430, 770), 0, 1.6, (20, 20, 20), 5)
    both = np.minimum(page, ring(paper(), 600, 800, 160))
    [place] = find_seals(both)
    assert place.ellipse is not None
    ink = seal_ink(both, place.box, "red", place.ellipse)
    alone = np.minimum(paper(), ring(paper(), 600, 800, 160))
    clean = seal_ink(alone, place.box, "red", place.ellipse)
    print_only = (page.min(axis=2) < 60) & (alone.min(axis=2) > 200)
    x0, y0 = int(ink.x0), int(ink.y0)
    cut = print_only[y0 : y0 + ink.own.shape[0], x0 : x0 + ink.own.shape[1]]
    assert ink.dark[cut].mean() > 0.8
    assert ink.own[cut].mean() < 0.25
    assert clean.own.max() > 0.9


def test_faint_stretches_are_evened_and_empty_ones_stay_empty() -> None:
    strip = np.zeros((48, 600), np.float32)
    strip[10:40, 50:250:10] = 0.9
    strip[10:40, 400:550:10] = 0.3
    even = evened(strip)
    assert even[:, 420:530].max() > 0.9
    assert even[:, 300:340].max() == 0
    picture = printed(even)
    assert picture.shape == (48, 600, 3)
    assert picture.dtype == np.uint8


def test_a_seal_that_fills_its_box_alone_is_no_trouble() -> None:
    page = np.full((40, 40, 3), 250, np.uint8)
    cv2.circle(page, (20, 20), 18, RED, 2)
    place = SealPlace(Box(0, 0, 40, 40), "round", "red", Ellipse(20, 20, 18, 18, 0))
    assert read_seal(Saying(), page, place)[0] == ""
