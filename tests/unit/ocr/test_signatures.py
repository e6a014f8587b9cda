"""Places to sign: signed, empty, or not to be told. The marks are drawn as pens, thumbs and seals leave them."""

from __future__ import annotations

import random

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.readings import Box, Seal, SignatureState, TextLine
from ocr.signatures import find_signatures
from tests.unit.ocr.typed_pages import text_line

_SIZE = (900, 400)
_PAPER = (246, 245, 240)


def _page() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", _SIZE, _PAPER)
    return picture, ImageDraw.Draw(picture)


def _scrawl(draw: ImageDraw.ImageDraw, x: int, y: int, colour: tuple[int, int, int], seed: int) -> None:
    rng = random.Random(seed)
    for character in range(3):
        left = x + 40 * character
        points = [(left + rng.randrange(34), y + rng.randrange(34)) for _ in range(7)]
        draw.line(points, fill=colour, width=3, joint="curve")


def _states(
    picture: Image.Image,
    *lines: TextLine,
    cells: tuple[Box, ...] = (),
    seals: tuple[Seal, ...] = (),
    poor: bool = False,
) -> list[SignatureState]:
    pixels = np.asarray(picture)
    return [one.state for one in find_signatures(pixels, lines, cells, seals, page=1, poor=poor)]


@pytest.mark.parametrize(
    "label", ["甲方（签字）：", "申请人签名：", "法定代表人或负责人（签字）：", "签字：", "乙方（签名或盖章）："]
)
@pytest.mark.parametrize("colour", [(30, 30, 34), (40, 60, 150), (190, 50, 50)], ids=["black", "blue", "thumb"])
def test_what_is_written_behind_a_label_is_a_signature(label: str, colour: tuple[int, int, int]) -> None:
    line = text_line(100, 180, label)
    picture, draw = _page()
    _scrawl(draw, int(line.box.x1) + 20, 176, colour, seed=len(label))
    assert _states(picture, line) == ["present"]


@pytest.mark.parametrize("rule", [False, True], ids=["bare", "on a line to sign on"])
def test_nothing_behind_a_label_is_no_signature(rule: bool) -> None:
    line = text_line(100, 180, "申请人（签字）：")
    picture, draw = _page()
    if rule:
        draw.line([(line.box.x1 + 4, 214), (line.box.x1 + 300, 214)], fill=(20, 20, 20), width=2)
    assert _states(picture, line) == ["absent"]


def test_specks_of_a_copier_are_no_signature() -> None:
    line = text_line(100, 180, "申请人签名：")
    picture, draw = _page()
    rng = random.Random(5)
    for _ in range(6):
        draw.point((line.box.x1 + rng.randrange(260), 170 + rng.randrange(50)), fill=(60, 60, 60))
    assert _states(picture, line) == ["absent"]


def test_on_a_poor_page_nothing_is_told_to_be_absent() -> None:
    assert _states(_page()[0], text_line(100, 180, "申请人签名："), poor=True) == ["unknown"]


def test_a_name_that_was_read_is_there() -> None:
    picture, _ = _page()
    assert _states(picture, text_line(100, 180, "申请人签名：张测试")) == ["present"]
    assert _states(picture, text_line(100, 180, "申请人签名："), text_line(330, 182, "张测试")) == ["present"]


def test_a_seal_over_the_place_is_not_taken_for_a_hand() -> None:
    line = text_line(100, 180, "负责人（签字）：")
    picture, draw = _page()
    place = Box(line.box.x1 - 20, 100, line.box.x1 + 180, 300)
    draw.ellipse((place.x0, place.y0, place.x1, place.y1), outline=(214, 70, 70), width=6)
    _scrawl(draw, int(place.x0) + 40, 180, (214, 70, 70), seed=2)
    seal = Seal(1, place, "信阳样例物业服务有限公司", "red")
    assert _states(picture, line, seals=(seal,)) == ["unknown"]


def test_each_of_two_parties_beside_each_other_signs_for_itself() -> None:
    first, second = text_line(60, 180, "甲方（签字）："), text_line(480, 180, "乙方（签字）：")
    picture, draw = _page()
    _scrawl(draw, int(second.box.x1) + 12, 176, (30, 30, 34), seed=9)
    assert _states(picture, first, second) == ["absent", "present"]


def test_the_frame_of_a_cell_ends_the_place() -> None:
    line = text_line(110, 180, "经办人签字：")
    picture, draw = _page()
    cell = Box(100, 150, 420, 240)
    draw.rectangle((cell.x0, cell.y0, cell.x1, cell.y1), outline=(0, 0, 0), width=2)
    _scrawl(draw, 460, 180, (30, 30, 34), seed=3)  # in the next cell
    assert _states(picture, line, cells=(cell,)) == ["absent"]


@pytest.mark.parametrize(
    "text",
    [
        "本合同经双方签字后生效，一式两份。",
        "签字日期：2026年9月3日",
        "甲乙双方签字盖章后生效",
        "经办人应当在表上签字，并注明日期",
    ],
)
def test_words_of_a_clause_are_no_place_to_sign(text: str) -> None:
    assert _states(_page()[0], text_line(100, 180, text)) == []
