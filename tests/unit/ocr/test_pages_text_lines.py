"""Characters of a text layer become lines, segments and spaces; types by content; problems with words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from ocr.decode_text_layer import _has_ink
from ocr.errors import MESSAGES, problem
from ocr.file_types import describe, sniff
from ocr.limits import DEFAULT_LIMITS, Limits
from ocr.text_lines import Character, join_characters


def row(text: str, *, x: float = 0, y: float = 0, size: float = 20, gap: float = 0) -> list[Character]:
    return [
        Character(one, x + index * (size + gap), y, x + index * (size + gap) + size, y + size)
        for index, one in enumerate(text)
    ]


def texts(characters: list[Character]) -> list[str]:
    return [segment.text for segment in join_characters(characters) or []]


def test_rows_from_top_to_bottom_whatever_the_order_in_the_file() -> None:
    characters = row("第二行", y=40) + row("第一行", y=0)
    assert texts(characters) == texts(characters[::-1]) == ["第一行", "第二行"]


def test_small_characters_on_the_same_line_stay_on_it() -> None:
    assert texts(row("面积", y=0) + row("2", x=40, y=4, size=12)) == ["面积2"]


def test_gap_of_more_than_a_character_and_a_half_splits() -> None:
    assert texts(row("甲方") + row("乙方", x=40 + 1.4 * 20)) == ["甲方 乙方"]
    assert texts(row("甲方") + row("乙方", x=40 + 1.6 * 20)) == ["甲方", "乙方"]


def test_letters_set_wide_are_one_word_per_gap() -> None:
    assert texts(row("承租方", gap=2)) == ["承租方"]
    assert texts(row("张三", gap=10)) == ["张 三"]


def test_rule_of_a_table_splits() -> None:
    characters = row("甲方") + row("乙方", x=45)
    segments = join_characters(characters, lambda x0, _y0, x1, _y1: x0 <= 42 <= x1)
    assert [segment.text for segment in segments or []] == ["甲方", "乙方"]


def test_ligature_shares_its_width() -> None:
    (segment,) = join_characters([Character("ffi", 0, 0, 30, 20)]) or []
    assert segment.char_x == ((0, 10), (10, 20), (20, 30))


def test_characters_over_different_ones_are_no_text() -> None:
    assert join_characters(row("同意安装") + row("拒绝安装", x=1)) is None


@given(
    st.lists(st.tuples(st.text("甲乙丙A1", min_size=1, max_size=6), st.floats(0, 900), st.floats(0, 900)), max_size=8)
)
def test_no_character_is_lost_or_invented(pieces: list[tuple[str, float, float]]) -> None:
    characters = [character for text, x, y in pieces for character in row(text, x=x, y=y)]
    segments = join_characters(characters)
    if segments is None:
        return
    joined = sorted("".join(segment.text for segment in segments).replace(" ", ""))
    assert len(joined) <= len(characters)
    assert set(joined) <= {character.text for character in characters}
    for segment in segments:
        assert len(segment.char_x) == len(segment.text)
        assert segment.box[0] <= min(left for left, _ in segment.char_x)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_every_problem_says_what_to_do(code: str) -> None:
    found = problem(code, page=3, limit=1, megapixels=100, side=2, found="docx", fault="ValueError")
    assert found.code == code
    assert found.message.endswith("。")
    assert found.next_step.endswith("。")
    assert "{" not in found.message + found.next_step


@given(st.binary(max_size=64))
def test_any_bytes_have_a_type_or_none(data: bytes) -> None:
    assert sniff(data) in ("jpeg", "png", "tiff", "webp", "bmp", "heic", "pdf", None)
    assert describe(data)


def test_limits_cross_to_the_child_unchanged() -> None:
    assert Limits(**DEFAULT_LIMITS.as_json()) == DEFAULT_LIMITS  # type: ignore[arg-type]  # numbers by name


@pytest.mark.parametrize(("x0", "x1"), [(60, 40), (40, 60), (95, 140), (-40, 30)])
def test_ink_is_looked_for_in_boxes_however_they_are_set(x0: float, x1: float) -> None:
    white, black = Image.new("L", (100, 100), 255), Image.new("L", (100, 100), 255)
    black.paste(0, (0, 10, 100, 14))
    box = Character("字", x0, 2, x1, 22)
    assert not _has_ink(box, white, white.tobytes())
    inside = 0 <= (x0 + x1) / 2 < 100
    assert _has_ink(box, black, black.tobytes()) == inside
