"""Pages of registers copied for one row: which rows are left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.layout import PageLayout
from ocr.meant_row import of_meant_row
from ocr.readings import Box
from tests.unit.ocr.typed_pages import layout

PEOPLE = (("21", "张样例", "A-101"), ("22", "李试样", "A-102"), ("23", "王测试", "A-103"))
HEADS = (("行号", "使用人", "位号"),)


def page(*rows: tuple[str, ...], below: str = "") -> PageLayout:
    placed = [
        (200 + 400 * column, 200 + 60 * line, words)
        for line, row in enumerate(rows)
        for column, words in enumerate(row)
    ]
    return layout((500, 100, "车位使用人登记册"), *placed, (200, 260 + 60 * len(rows), below or "特此证明。"))


def words(of: PageLayout) -> str:
    return "|".join(row.key for row in of.rows)


@pytest.mark.parametrize(
    "below", ["第22行所载使用人享有使用权。", "以序号为22的一栏为准，其余无关。", "本证明系第22项。"]
)
def test_only_the_row_that_is_named_is_left(below: str) -> None:
    left = words(of_meant_row(page(*HEADS, *PEOPLE, below=below)))
    assert "李试样A-102" in left
    assert "22李试样" not in left  # its number is no value
    assert not {"张样例", "王测试"} & set(left.replace("A", "|").split("|"))
    assert left.startswith("车位使用人登记册|行号使用人位号")


def test_the_row_whose_number_alone_is_not_masked_is_left() -> None:
    rows = [
        (*row, number) for row, number in zip(PEOPLE, ("4115****11", "411599199001011234", "4115****22"), strict=True)
    ]
    left = words(of_meant_row(page(*HEADS, *rows)))
    assert "李试样" in left
    assert "张样例" not in left


def test_the_row_that_alone_is_not_struck_off_is_left() -> None:
    rows = [(*row, state) for row, state in zip(PEOPLE, ("已注销", "已注销（转让）", "现行有效"), strict=True)]
    left = words(of_meant_row(page(*HEADS, *rows)))
    assert "王测试" in left
    assert "李试样" not in left


def test_the_row_with_a_mark_is_left() -> None:
    rows = [PEOPLE[0], ("★22", *PEOPLE[1][1:]), PEOPLE[2]]
    left = words(of_meant_row(page(*HEADS, *rows)))
    assert "李试样" in left
    assert "张样例" not in left


@pytest.mark.parametrize(
    "below",
    ["共三户。", "第9行另行办理。", "第21行、第23行均已登记。", "依据条例第22条办理。"],
    ids=["none named", "one that is not there", "two of them", "a clause"],
)
def test_all_rows_are_left_where_none_is_singled_out(below: str) -> None:
    whole = page(*HEADS, *PEOPLE, below=below)
    assert of_meant_row(whole) is whole


def test_numbered_clauses_are_no_register() -> None:
    whole = layout((200, 100, "1 甲方将车位租给乙方"), (200, 200, "2 租金按月付"), (200, 300, "3 见第2项"))
    assert of_meant_row(whole) is whole


def test_what_wraps_below_the_named_row_stays_with_it() -> None:
    rows = (*HEADS, *PEOPLE[:2], ("", "（共有）", ""), PEOPLE[2])
    left = words(of_meant_row(page(*rows, below="第22行所载使用人享有使用权。")))
    assert "（共有）" in left


def test_a_row_that_is_struck_off_is_not_the_one_meant() -> None:
    below = "本页从登记册抄出，第22顺序现行有效，第21顺序已经注销，仅留痕备考。"
    left = words(of_meant_row(page(*HEADS, *PEOPLE[:2], below=below)))
    assert "李试样" in left
    assert "张样例" not in left


@pytest.mark.parametrize(
    ("rows", "below"),
    [
        ((PEOPLE[0], (*PEOPLE[1], "本次摘录"), PEOPLE[2]), ""),
        (PEOPLE, "第22号为所登记使用的车位，情况属实。"),
        (PEOPLE, "供李试样向供电部门办理充电桩用。"),
    ],
    ids=["a remark beside it", "its number", "the person's name"],
)
def test_a_row_is_singled_out_by_a_remark_or_by_what_is_said_of_it(
    rows: tuple[tuple[str, ...], ...], below: str
) -> None:
    left = words(of_meant_row(page(*HEADS, *rows, below=below)))
    assert "A-102" in left
    assert "A-101" not in left
    assert "A-103" not in left


def test_two_people_named_single_out_nobody() -> None:
    whole = page(*HEADS, *PEOPLE, below="供李试样、王测试办理充电桩用。")
    assert of_meant_row(whole) is whole


def test_heads_and_their_cells_stand_right_above_the_row_that_is_left() -> None:
    whole = page(*HEADS, *PEOPLE, below="以第23行为准。")
    cells = tuple(
        Box(180.0 + 400 * column, 190.0 + 60 * row, 580.0 + 400 * column, 250.0 + 60 * row)
        for row in range(4)
        for column in range(3)
    )
    left = of_meant_row(replace(whole, cells=cells))
    head, row = (next(one for one in left.rows if word in one.key) for word in ("使用人位号", "王测试"))
    assert row.y - head.y == pytest.approx(60)
    assert sorted({cell.y0 for cell in left.cells}) == [310.0, 370.0]
    assert [glyph.line.box for glyph in row.glyphs] == [glyph.line.box for glyph in whole.rows[4].glyphs[2:]]
