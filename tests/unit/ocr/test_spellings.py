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


def test_rare_characters() -> None:
    assert [char for char in "舂春埙坝篾𠮷A1（国" if is_rare(char)] == ["舂", "埙", "篾"]
