"""Names that a black seal lies over on a grey copy, made whole from the words along its rim."""

from __future__ import annotations

import pytest

from ocr.page_job import PageResult
from ocr.readings import Box, FieldValue, PageQuality, PageText, Seal
from tests.unit.ocr.typed_pages import paragraph, read, text_line

_TEXT = "我公司承建的试验街电缆沟工程需占用试验街施工，为保障交通安全，承诺如下："


def _promisor(printed: str, rim: str, *, sure: float = 0.99, text: str = _TEXT) -> FieldValue:
    lines = paragraph(
        200,
        "道路施工交通安全承诺书",
        text,
        "一、设置围挡和警示标志，派人疏导交通。",
        f"承诺单位（盖章）：{printed}",
        "2026年9月30日",
    )
    typed = [text_line(*line, confidence=sure if printed in line[2] else 0.99) for line in lines]
    rims = (Seal(1, Box(500, 300, 800, 600), rim, "", 0.6),) if rim else ()
    quality = PageQuality(1, "ocr", 1654, 2339, 0, True)
    [document] = read(PageResult(1, PageText(1654, 2339, tuple(typed)), (), quality, grey_words=rims))
    return document.fields["promisor"]


@pytest.mark.parametrize(
    ("printed", "rim", "whole"),
    [
        ("信阳恒例达物 服务有限公司", "信阳例达物业服务有限公司", "信阳恒例达物业服务有限公司"),
        ("信阳恒例达物业服务有 公司", "信阳恒例达物业服务有限公司", "信阳恒例达物业服务有限公司"),
        ("小信阳恒例达物业服务有限公司", "信阳恒例达物业服务有限公司", "信阳恒例达物业服务有限公司"),
        (
            "信阳恒例达物 服务有限公司样花园项目部",
            "信阳恒例达物业服务有限公司",
            "信阳恒例达物业服务有限公司样花园项目部",
        ),
    ],
)
def test_what_print_lost_is_proposed_from_the_rim(printed: str, rim: str, whole: str) -> None:
    """A blank stands for the place that a lost character leaves."""
    value = _promisor(printed, rim)
    assert (value.value, value.confidence) == (whole, pytest.approx(0.6))
    assert value.text == printed.replace(" ", ""), "what was read there is kept"


@pytest.mark.parametrize(
    ("printed", "rim"),
    [
        ("信阳恒例达物业服务有限公司", "信阳恒达物业服务有限公司"),  # the rim lost it
        ("信阳恒例达物业服务有限公司", "信阳云栖建设工程有限公司"),  # another firm
        ("信阳恒例达物业服务有限公司", "信阳恒例达物业服务有限公司合同专用章"),
        ("信阳恒例达物业服务有限公司", "信阳恒样达物业服务有限公司"),  # one of two is wrong, and print is sure
        ("信阳恒例达物业服务有限公司", "信阳恒V例达物业服务有限公司"),  # a stroke of the ornament
        (
            "信阳恒例达物业服务有限公司",
            "信阳恒例达物业服务省有限公司",
        ),  # an ornament taken for a character; no room for it
    ],
)
def test_a_name_that_lacks_nothing_stays(printed: str, rim: str) -> None:
    assert _promisor(printed, rim).value == printed


def test_a_character_that_print_shows_badly_gives_way_to_the_rim_s() -> None:
    assert (
        _promisor("信阳恒例达物亚服务有限公司", "信阳恒例达物业服务有限公司", sure=0.7).value
        == "信阳恒例达物业服务有限公司"
    )


@pytest.mark.parametrize(
    ("sure", "said"), [(0.5, "信阳市澜例新能源科技有限公司"), (0.99, "信阳市测例新能源科技有限公司")]
)
def test_a_name_shown_better_in_the_text_is_that_one(sure: float, said: str) -> None:
    printed = "信阳市测例新能源科技有限公司"
    value = _promisor(
        printed, "", sure=sure, text="我公司（信阳市澜例新能源科技有限公司）承建的工程需占用试验街施工，承诺如下："
    )
    assert value.value == said


def test_a_rim_that_lost_its_first_character_takes_none_from_the_print() -> None:
    value = _promisor("信阳市恒例达物业服务有限公司", "阳市恒例达物业服务有责任公司")
    assert (value.value, value.confidence) == ("信阳市恒例达物业服务有限公司", 0.99)
