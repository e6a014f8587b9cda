"""Where a told value begins and ends, on typed papers: names of works that begin with a house, places behind one."""

from __future__ import annotations

import pytest

from ocr.kinds import catalogue
from ocr.paper import Paper
from ocr.told_bounds import bounded
from tests.unit.ocr.typed_pages import layout


def _bounded(kind: str, field: str, text: str, told: str) -> str | None:
    page = layout(*((100, 100 + 60 * row, line) for row, line in enumerate(text.split("\n"))))
    paper = Paper(catalogue()[kind], (page,))
    [span] = list(paper.search(told))
    whole = bounded(paper.kind.fields[field], span, paper)
    return None if whole is None else whole.text


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("准许项目样例大街216号院充电车棚安装工程", "充电车棚安装工程", "样例大街216号院充电车棚安装工程"),
        (
            "家里要办云杉花园26号楼自用\n充电桩进线工程，得用路边",
            "自用\n?充电桩进线工程",
            "云杉花园26号楼自用充电桩进线工程",
        ),
        ("我公司在样例路12号建设充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
        ("样例路12号，充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
        ("身份证号12\n充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
    ],
)
def test_works_are_named_from_the_house_they_are_joined_to(text: str, told: str, whole: str) -> None:
    assert _bounded("traffic_commitment", "project", text, told) == whole


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("地方在平桥区样例路55号门口花坛。", "平桥区样例路55号", "平桥区样例路55号门口花坛"),
        ("位于样例路55号院\n后空地，约60平方米", "样例路55号院", "样例路55号院后空地"),
        ("位于样例路55号，门口花坛不动", "样例路55号", "样例路55号"),
        ("位于样例路55号的花坛", "样例路55号", "样例路55号"),
        ("位于样例路55号门口花坛边上住户家里", "样例路55号", "样例路55号"),
    ],
)
def test_a_place_goes_on_to_what_lies_there(text: str, told: str, whole: str) -> None:
    assert _bounded("green_situation_note", "place", text, told) == whole


def test_the_address_on_a_letterhead_is_no_place() -> None:
    text = "地址 信阳市样例大道173号 电话 0376-6137897\n同意使用样例大街156号"
    assert _bounded("site_right_evidence", "place", text, "信阳市样例大道173号") is None
    assert _bounded("site_right_evidence", "place", text, "样例大街156号") == "样例大街156号"
