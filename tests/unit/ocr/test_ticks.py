"""Boxes of forms read from the picture: empty, ticked, not to be told, or no boxes at all but characters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.assemble import assemble
from ocr.page_job import PageResult
from ocr.readings import PageQuality, PageText
from ocr.ticks import with_ticks
from tests.unit.ocr import tick_pages
from tests.unit.ocr.tick_pages import BLUE, FONTS, RED, draw, frame, misread, scan, stamp, stroke
from tests.unit.ocr.typed_pages import text_line

_STROKES = {
    "check": tick_pages.CHECK,
    "small": tick_pages.SMALL_CHECK,
    "cross": tick_pages.CROSS,
    "scribble": tick_pages.SCRIBBLE,
}
_WORDS = (
    "口径与回路",
    "橹口街道办事处",
    "国网公司",
    "因施工需要",
    "四、日期目录",
    "路口出口入口",
    "两街交口东南角",
    "区回目口日四国图园",
)


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("dpi", [150, 200, 300])
@pytest.mark.parametrize(("printed", "mark"), [("□", "☐"), ("☐", "☐"), ("☑", "☑"), ("☒", "☑")])
def test_a_printed_box_is_found_when_the_engine_lost_it_or_took_it_for_a_character(
    font: str, dpi: int, printed: str, mark: str
) -> None:
    picture, line = draw(f"{printed}自用　{printed}出租", font=font, dpi=dpi)
    read = misread(misread(line, 4, "口"), 0, "")
    pixels, read = scan(picture, read, jpeg=70)
    [told] = with_ticks(pixels, [read])
    assert told.text == f"{mark}自用　{mark}出租"
    assert len(told.char_x) == len(told.char_confidence) == len(told.text)
    assert told.char_x[0][0] < told.char_x[1][0]


@pytest.mark.parametrize("wrong", ["口", "回", "図", "√", "□√", "囗", "V"])
def test_what_the_engine_made_of_a_ticked_box_is_replaced(wrong: str) -> None:
    picture, line = draw("□同意　☑不同意")
    told = with_ticks(np.asarray(picture), [misread(line, 4, wrong)])
    assert [one.text for one in told] == ["☐同意　☑不同意"]


@pytest.mark.parametrize("name", _STROKES)
@pytest.mark.parametrize("ink", [tick_pages.INK, BLUE, RED], ids=["black", "blue", "red"])
@pytest.mark.parametrize(("dpi", "degrees", "jpeg"), [(150, 0.0, 60), (200, 1.0, 80), (300, -1.0, 60)])
def test_a_drawn_square_with_a_pens_stroke_in_it_or_across_it_is_ticked(
    name: str, ink: tuple[int, int, int], dpi: int, degrees: float, jpeg: int
) -> None:
    picture, line = draw("意见：　同意　□不同意安装", dpi=dpi)
    place = frame(picture, line, 3, width=max(1, dpi // 100))
    stroke(picture, place, _STROKES[name], ink=ink, width=dpi // 60)
    pixels, read = scan(picture, misread(line, 3, ""), degrees=degrees, jpeg=jpeg, noise=3)
    [told] = with_ticks(pixels, [read])
    assert told.text == "意见：☑同意　☐不同意安装"


@pytest.mark.parametrize(("dpi", "degrees", "jpeg"), [(150, 0.0, 50), (200, 1.0, 80), (300, -1.0, 60)])
def test_an_empty_square_stays_empty_on_a_poor_scan(dpi: int, degrees: float, jpeg: int) -> None:
    picture, line = draw("意见：　同意　　不同意安装", dpi=dpi)
    frame(picture, line, 3, width=max(1, dpi // 100))
    pixels, read = scan(picture, misread(line, 3, ""), degrees=degrees, jpeg=jpeg, noise=6)
    [told] = with_ticks(pixels, [read])
    assert told.text == "意见：☐同意　　不同意安装"


def test_a_red_seal_over_an_empty_box_is_no_tick() -> None:
    picture, line = draw("意见：　同意安装")
    seal = stamp(picture, frame(picture, line, 3))
    [told] = with_ticks(np.asarray(picture), [misread(line, 3, "")], [seal])
    assert told.text == "意见：☐同意安装"


def test_a_black_tick_below_a_red_seal_is_seen() -> None:
    picture, line = draw("意见：　同意　□不同意")
    place = frame(picture, line, 3)
    stroke(picture, place, tick_pages.CHECK)
    seal = stamp(picture, place)
    [told] = with_ticks(np.asarray(picture), [misread(line, 3, "")], [seal])
    assert told.text == "意见：☑同意　☐不同意"


def test_a_speck_in_a_box_decides_nothing() -> None:
    picture, line = draw("意见：　同意　□不同意")
    place = frame(picture, line, 3)
    stroke(picture, place, ((0.45, 0.5), (0.6, 0.5)), width=3)
    [told] = with_ticks(np.asarray(picture), [misread(line, 3, "")])
    assert told.text == "意见：☐同意　☐不同意"
    assert told.char_confidence[3] < 0.5


def test_a_tick_the_engine_saw_in_a_box_that_looks_empty_decides_nothing() -> None:
    picture, line = draw("□同意安装")
    [told] = with_ticks(np.asarray(picture), [misread(line, 0, "☑")])
    assert told.text == "☐同意安装"
    assert told.char_confidence[0] < 0.5


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("word", _WORDS)
def test_characters_built_like_boxes_stay_characters(font: str, word: str) -> None:
    picture, line = draw(word, font=font)
    for read in (line, *(misread(line, index, "") for index in range(1, len(word)))):
        assert with_ticks(np.asarray(picture), [read]) == (read,)


def test_a_filled_square_is_a_tick_beside_an_empty_one_and_a_bullet_alone() -> None:
    picture, line = draw("■同意　□不同意")
    assert with_ticks(np.asarray(picture), [line])[0].text == "☑同意　☐不同意"
    picture, line = draw("■同意安装充电桩")
    assert with_ticks(np.asarray(picture), [line]) == (line,)


def test_lines_without_a_box_in_the_picture_stay_as_they_were_read() -> None:
    line = text_line(200, 300, "√同意安装　□不同意")
    blank = np.full((900, 1200, 3), 250, np.uint8)
    assert with_ticks(blank, [line]) == (line,)
    assert with_ticks(blank, []) == ()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(-200, 1300), st.integers(-200, 1000), st.text("□口√同意 ☑", max_size=9)), max_size=5
    ),
    st.integers(0, 2**32 - 1),
)
def test_any_picture_and_any_lines_give_lines_that_hold_together(places: list[tuple[int, int, str]], seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (800, 1100, 3)).astype(np.uint8)
    lines = [text_line(x, y, text) for x, y, text in places]
    told = with_ticks(pixels, lines)
    assert len(told) == len(lines)
    assert all(len(one.char_x) == len(one.text) for one in told)


@pytest.mark.parametrize(("ticked", "consent"), [((4,), "true"), ((9,), "false"), ((), None)])
def test_a_consent_is_decided_by_the_box_that_a_pen_ticked(ticked: tuple[int, ...], consent: str | None) -> None:
    """The engine lost both boxes: without the picture 同意 and 不同意 would stand side by side."""
    picture, line = draw("我单位：　同意安装　不同意安装")
    for index in (4, 9):
        place = frame(picture, line, index)
        if index in ticked:
            stroke(picture, place, tick_pages.CHECK)
    [told] = with_ticks(np.asarray(picture), [misread(misread(line, 9, ""), 4, "")])
    letter = (
        text_line(600, 100, "关于安装充电桩的物业意见"),
        text_line(200, 200, "兹有业主张测试申请在样例花园地下车库B1-18号车位安装充电桩，我物业意见如下："),
    )
    moved = text_line(200, 260, told.text)
    signed = text_line(900, 400, "信阳样例物业服务有限公司")
    page = PageText(1654, 2339, (*letter, moved, signed))
    [paper] = assemble([PageResult(1, page, (), PageQuality(1, "ocr", 1654, 2339, 0, False))])
    assert paper.kind == "property_consent"
    found = paper.fields.get("consent")
    assert (None if found is None else str(found.value).lower()) == consent


@pytest.mark.parametrize(("sure", "text"), [(0.78, "使用性质货运"), (0.97, "使用性质☑货运")])
def test_a_box_read_on_bare_paper_is_none(sure: float, text: str) -> None:
    picture, line = draw("使用性质　货运")
    read = replace(line, text="使用性质☑货运", char_confidence=(*(0.99,) * 4, sure, *(0.99,) * 2))
    assert [one.text for one in with_ticks(np.asarray(picture), [read])] == [text]


@pytest.mark.parametrize(
    ("read", "told"),
    [
        ("样例路（四一路☐至胜利路□）北侧", "样例路（四一路口至胜利路口）北侧"),
        ("两街交叉☑东南角", "两街交叉口东南角"),
        ("☐道路 ☑绿地", "☐道路 ☑绿地"),
        ("道路☐ 桥梁☑", "道路☐ 桥梁☑"),
    ],
)
def test_a_box_between_a_road_and_what_lies_there_is_the_character_for_mouth(read: str, told: str) -> None:
    picture = np.full((200, 1200, 3), 255, np.uint8)
    [line] = with_ticks(picture, [replace(text_line(40, 60, read), char_confidence=(0.99,) * len(read))])
    assert line.text.replace("☐", "").replace("☑", "") == told.replace("☐", "").replace("☑", "")
