"""Rare characters read in one place and taken for common ones in another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.page_job import PageResult
from ocr.readings import PageQuality, PageText
from ocr.spellings import is_rare
from tests.unit.ocr.typed_pages import paragraph, read, text_line


def _consent(issuer: str, person: str) -> list[tuple[float, float, str]]:
    return paragraph(
        200,
        "证明",
        "国网信阳供电公司：",
        f"兹有我公司服务的样例花园小区3号楼业主{person}，身份证号411599199003070010，",
        "在地下一层有车位，车位号A-125，经信阳市舂和物业公司派员查看，同意安装充电桩。",
        f"{issuer}",
        "2026年9月27日",
    )


def _page(lines: list[tuple[float, float, str]], *, sure: float) -> PageResult:
    """A page whose 春 are read as surely as given, all else at 0.99."""
    typed = [text_line(*line) for line in lines]
    each = [replace(one, char_confidence=tuple(sure if char == "春" else 0.99 for char in one.text)) for one in typed]
    return PageResult(1, PageText(1654, 2339, tuple(each)), (), PageQuality(1, "ocr", 1654, 2339, 0, False))


def test_a_rare_character_read_once_is_proposed_where_a_common_one_stands() -> None:
    [document] = read(_page(_consent("信阳市春和物业服务有限公司", "顾样楠"), sure=0.8))
    name = document.fields["issuer"]
    assert name.value == "信阳市舂和物业服务有限公司"
    assert name.confidence == pytest.approx(0.6), "a proposal goes to a person"
    assert name.text == "信阳市春和物业服务有限公司", "what was read there is kept"


def test_a_character_surely_read_stays() -> None:
    [document] = read(_page(_consent("信阳市春和物业服务有限公司", "顾样楠"), sure=0.99))
    assert document.fields["issuer"].value == "信阳市春和物业服务有限公司"


def test_other_words_with_a_rare_character_change_nothing() -> None:
    lines = [*_consent("信阳市样例物业服务有限公司", "马春楠"), *paragraph(900, "舂米路", "舂明")]
    [document] = read(_page(lines, sure=0.8))
    assert document.fields["applicant"].value == "马春楠"


def _sign(name: str, number: int, *, guessed: str, sure: float) -> PageResult:
    """A cover whose project has one badly read character, and the text that names its street again."""
    lines = [
        *paragraph(200, f"{name}充电站电力管道工程", "占道施工交通安全防护措施"),
        *paragraph(400, "编制单位：信阳例安建设有限公司", "编制日期：2026年9月30日"),
        *paragraph(
            700, "一、施工地点", f"本工程位于样荚桥北路与试验街交叉口{number}米处，占用人行道。", "二、围挡采用装配式。"
        ),
    ]
    typed = [text_line(*line) for line in lines]
    first = typed[0]
    typed[0] = replace(first, char_confidence=tuple(sure if one == guessed else 0.99 for one in first.text))
    return PageResult(1, PageText(1654, 2339, tuple(typed)), (), PageQuality(1, "ocr", 1654, 2339, 0, False))


def test_a_character_next_to_guessed_gives_way_to_one_surely_read_in_the_same_words() -> None:
    [document] = read(_sign("样英桥北路", 50, guessed="英", sure=0.6))
    project = document.fields["project"]
    assert (project.value, project.confidence) == ("样荚桥北路充电站电力管道工程", pytest.approx(0.6))


def test_words_that_differ_by_a_side_are_two() -> None:
    [document] = read(_sign("样荚桥南路", 50, guessed="南", sure=0.6))
    assert document.fields["project"].value == "样荚桥南路充电站电力管道工程"


def test_rare_characters() -> None:
    assert [char for char in "舂春埙坝篾𠮷A1（国" if is_rare(char)] == ["舂", "埙", "篾"]


@pytest.mark.parametrize(
    ("city", "read_as", "value"),
    [
        ("信阳", "洲河北路", "信阳市浉河北路12号门前"),
        ("信阳", "狮水名居", "信阳市浉水名居12号门前"),
        ("信阳", "洲河村", "信阳市洲河村12号门前"),
        ("例阳", "洲河北路", "例阳市洲河北路12号门前"),
    ],
)
def test_the_river_of_the_city_is_named_as_it_is_on_papers_of_that_city(city: str, read_as: str, value: str) -> None:
    lines = paragraph(
        200,
        "城市道路掘动申请表",
        "申请人：例安建设有限公司",
        f"掘动地点：{city}市{read_as}12号门前",
        "掘动面积：长10米，宽1米",
    )
    quality = PageQuality(1, "ocr", 1654, 2339, 0, False)
    [document] = read(PageResult(1, PageText(1654, 2339, tuple(text_line(*line) for line in lines)), (), quality))
    place = document.fields["place"]
    assert place.value == value
    assert place.text == f"{city}市{read_as}12号门前", "what was read there is kept"
    assert (place.confidence or 1.0) <= (0.6 if value != place.text else 0.99)


@pytest.mark.parametrize(("read_as", "meant"), [("也雪样", "乜雪样"), ("斜样燕", "钭样燕"), ("顾样楠", "顾样楠")])
def test_a_rare_family_name_is_proposed_for_a_character_that_is_none(read_as: str, meant: str) -> None:
    [document] = read(_page(_consent("信阳市样例物业服务有限公司", read_as), sure=0.99))
    applicant = document.fields["applicant"]
    assert applicant.value == meant
    assert applicant.text == read_as
    assert (applicant.confidence == pytest.approx(0.6)) is (read_as != meant), "a proposal goes to a person"
