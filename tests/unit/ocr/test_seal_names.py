"""An organisation's printed name and the one in its seal."""

from __future__ import annotations

import pytest

from ocr.page_job import PageResult
from ocr.readings import Box, FieldValue, PageQuality, PageText, Seal
from tests.unit.ocr.typed_pages import paragraph, read, text_line


def _promisor(printed: str, sealed: str, *, sure: float = 0.99, seal_sure: float = 0.99) -> FieldValue:
    lines = paragraph(
        200,
        "道路施工交通安全承诺书",
        "我公司承建的试验街电缆沟工程需占用试验街施工，为保障交通安全，承诺如下：",
        "一、设置围挡和警示标志，派人疏导交通。",
        "二、夜间开启警示灯，完工后恢复道路。",
        f"承诺单位（盖章）：{printed}",
        "2026年9月30日",
    )
    typed = [text_line(*line, confidence=sure if printed in line[2] else 0.99) for line in lines]
    seals = (Seal(1, Box(500, 400, 800, 700), sealed, "red", seal_sure, "round"),)
    quality = PageQuality(1, "ocr", 1654, 2339, 0, False)
    [document] = read(PageResult(1, PageText(1654, 2339, tuple(typed)), seals, quality))
    return document.fields["promisor"]


def test_a_character_that_the_print_lacks_is_proposed_from_the_seal() -> None:
    value = _promisor("信阳例建设工程有限公司", "信阳五例建设工程有限公司4115990000001")
    assert (value.value, value.confidence) == ("信阳五例建设工程有限公司", pytest.approx(0.6))
    assert value.text == "信阳例建设工程有限公司", "what was read there is kept"


def test_so_is_one_at_its_beginning() -> None:
    value = _promisor("阳例安建设工程有限公司", "信阳例安建设工程有限公司")
    assert (value.value, value.confidence) == ("信阳例安建设工程有限公司", pytest.approx(0.6))


def test_a_star_read_as_a_character_is_none_of_it() -> None:
    value = _promisor("例州云栖资产经营有限公司", "心例州云栖资产经营有限公司合同专用章", seal_sure=0.96)
    assert value.value == "例州云栖资产经营有限公司"


def test_a_county_known_by_name_is_not_changed_by_a_seal() -> None:
    value = _promisor("淮滨县例安工程有限公司", "潍滨县例安工程有限公司", sure=0.93, seal_sure=0.96)
    assert value.value == "淮滨县例安工程有限公司"


@pytest.mark.parametrize("sealed", ["1信阳例安建设工程有限公司", "艺信阳例安建设工程有限公司"])
def test_what_a_seal_has_before_the_place_a_name_begins_with_is_none_of_it(sealed: str) -> None:
    value = _promisor("信阳例安建设工程有限公司", sealed)
    assert value.value == "信阳例安建设工程有限公司"


def test_a_stroke_of_the_ornament_within_it_is_none_of_it() -> None:
    value = _promisor("信阳例安建设工程有限公司", "信阳V例安建设工程有限公司")
    assert value.value == "信阳例安建设工程有限公司"


@pytest.mark.parametrize("sealed", ["信阳市狮河区例安工程有限公司", "信阳市样河区例安工程有限公司"])
def test_a_rare_character_in_print_is_right(sealed: str) -> None:
    value = _promisor("信阳市浉河区例安工程有限公司", sealed, sure=0.9)
    assert (value.value, value.confidence) == ("信阳市浉河区例安工程有限公司", pytest.approx(0.9))


def test_a_character_badly_read_gives_way_to_the_seals() -> None:
    value = _promisor("信阳币例安工程有限公司", "信阳市例安工程有限公司", sure=0.9)
    assert (value.value, value.confidence) == ("信阳市例安工程有限公司", pytest.approx(0.6))


def test_one_surely_read_stays_and_is_doubted() -> None:
    value = _promisor("信阳例安工程有限公司", "信阳例案工程有限公司")
    assert (value.value, value.confidence) == ("信阳例安工程有限公司", pytest.approx(0.85))


@pytest.mark.parametrize("sealed", ["信阳例安工程有限公司合同专用章", "信阳试样物业有限公司", "信阳例工程有限公司", ""])
def test_a_seal_that_agrees_or_says_something_else_changes_nothing(sealed: str) -> None:
    value = _promisor("信阳例安工程有限公司", sealed)
    assert (value.value, value.confidence) == ("信阳例安工程有限公司", pytest.approx(0.99))


def test_a_seal_badly_read_says_nothing() -> None:
    value = _promisor("信阳例安工程有限公司", "信阳例案工程有限公司", seal_sure=0.9)
    assert value.confidence == pytest.approx(0.99)
