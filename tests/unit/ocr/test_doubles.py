"""Lines found twice are kept once."""

from __future__ import annotations

import pytest

from ocr.doubles import without_doubles
from ocr.readings import Box, TextLine
from tests.unit.ocr.typed_pages import text_line


def _line(text: str, x0: float, x1: float, *, y: float = 0.0, confidence: float = 0.99) -> TextLine:
    return TextLine(text, Box(x0, y, x1, y + 30.0), confidence)


def test_words_inside_a_longer_line_that_says_them_are_dropped() -> None:
    whole = _line("车架号码LTESTA1D6RA710938", 100, 700)
    assert without_doubles([_line("车架号码", 102, 300), whole, _line("LTESTA1D6RA710938", 310, 698)]) == [whole]


def test_a_misread_character_does_not_make_it_another_line() -> None:
    whole = _line("车架号码LTESTA1D6RA710938", 100, 700)
    assert without_doubles([whole, _line("LTESTA1D6RA7I0938", 310, 698)]) == [whole]


def test_of_two_boxes_at_one_place_the_surer_reading_stays() -> None:
    good, poor = _line("浉河区", 0, 90), _line("洲河区", 1, 91, confidence=0.7)
    assert without_doubles([poor, good]) == [good]
    assert without_doubles([good, poor]) == [good]


def test_one_of_two_that_are_equal_stays() -> None:
    assert len(without_doubles([_line("备注", 0, 60), _line("备注", 0, 60)])) == 1


def test_other_words_in_the_same_place_stay() -> None:
    """A seal's words over a printed line are not the line."""
    lines = [_line("信阳样例物业服务有限公司", 0, 400), _line("财务专用章", 100, 200)]
    assert without_doubles(lines) == lines


def test_the_same_words_elsewhere_stay() -> None:
    lines = [_line("电话", 0, 60), _line("电话", 0, 60, y=40)]
    assert without_doubles(lines) == lines


def test_the_end_of_a_line_found_again_in_a_box_that_is_too_wide_is_dropped() -> None:
    whole, again = _line("权利性质出让/其他", 197, 633), _line("出让/其他", 481, 983)
    assert without_doubles([whole, again]) == [whole]
    assert without_doubles([_line("出让/其他", 640, 860), whole])[0].text == "出让/其他"  # beside it: printed twice


def test_two_that_seem_to_repeat_each_other_do_not_both_go() -> None:
    """A closer look that lost the first characters of a line, more surely read than the whole."""
    whole = _line("签订日期：2026-02-07", 231, 675, confidence=0.95)
    rest = _line("日期：2026-02-07", 240, 676, confidence=0.99)
    assert without_doubles([whole, rest]) == [whole]
    assert without_doubles([rest, whole]) == [whole]


def test_a_strip_of_a_line_is_dropped() -> None:
    """The upper halves of characters, found again in a box of their own and read as nothing that is there."""
    whole = TextLine("LFPH4ABC5M1A36290", Box(352, 653, 595, 691), 0.99)
    strip = TextLine("LEDU4APCEM1A2CO00", Box(356, 657, 594, 670), 0.8)
    assert without_doubles([strip, whole]) == [whole]


@pytest.mark.parametrize(("high", "wide", "confidence"), [(13, 120, 0.8), (26, 238, 0.8), (13, 238, 0.95)])
def test_small_print_over_a_line_stays(high: float, wide: float, confidence: float) -> None:
    whole = TextLine("信阳样例物业服务有限公司", Box(352, 653, 595, 691), 0.99)
    other = TextLine("No.00231884", Box(356, 657, 356 + wide, 657 + high), confidence)
    assert without_doubles([other, whole]) == [other, whole]


def test_of_two_lines_over_each_other_the_left_one_ends_where_the_other_begins() -> None:
    label = text_line(80, 0, "所某省某市某县")
    place = text_line(150, 0, "某省某市某县某路9号")
    first, second = without_doubles([label, place])
    assert (first.text, first.char_x, first.box.x1) == ("所", label.char_x[:1], label.char_x[0][1])
    assert second == place


def test_words_printed_again_beside_a_line_stay() -> None:
    lines = [text_line(100, 0, "住址某省某市某县"), text_line(400, 0, "某省某市某县某路9号")]
    assert without_doubles(lines) == lines


def test_the_beginning_of_a_line_with_a_character_cut_is_dropped() -> None:
    whole, again = text_line(100, 0, "小型普通客车"), text_line(104, 5, "小型音")
    assert without_doubles([whole, again]) == [whole]


def test_of_such_a_line_that_has_nothing_else_nothing_is_left() -> None:
    space, place = text_line(40, 0, "　　某省某市某县"), text_line(150, 0, "某省某市某县某路9号某某小区")
    assert without_doubles([space, place]) == [place]


def test_the_last_character_of_a_label_is_none_of_the_line_behind_it() -> None:
    label, value = text_line(100, 0, "品牌型号"), text_line(192, 0, "号样例牌YL7000BEV")
    first, second = without_doubles([label, value])
    assert first == label
    assert (second.text, second.char_x, second.box.x0) == ("样例牌YL7000BEV", value.char_x[1:], value.char_x[1][0])


def test_of_two_like_characters_beside_each_other_both_stay() -> None:
    lines = [text_line(100, 0, "经办人"), text_line(188, 0, "人样某某")]  # boxes that only touch
    assert without_doubles(lines) == lines


def test_the_character_at_the_edge_of_a_box_may_be_read_as_another() -> None:
    label, value = text_line(100, 0, "品牌型号样例牌YC"), text_line(220, 0, "样例牌YL7000BEV")
    first, second = without_doubles([label, value])
    assert (first.text, second) == ("品牌型号", value)
