"""Cells whose labels are numbered, and frames that are no cells."""

from __future__ import annotations

from itertools import pairwise

from ocr.capture import LabelledPage
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.reading_order import reading_order
from ocr.readings import Box, PageText
from tests.unit.ocr.typed_pages import Line, layout, text_line

LEXICON = Lexicon(
    {"motor": ["发动机号"], "fuel": ["燃料种类"], "name": ["姓名/Name"]}, ["发动机型号", "性别", "国籍", "住址", "职业"]
)


def values(field: str, lines: list[Line], cells: list[Box]) -> list[str]:
    page = lay_out(1, PageText(1654, 2339, tuple(text_line(*line) for line in lines), tuple(cells)))
    return [captured.span.text for captured in LabelledPage(page, LEXICON).values(field, "text")]


def grid(columns: list[float], rows: list[float]) -> list[Box]:
    return [Box(left, top, right, bottom) for top, bottom in pairwise(rows) for left, right in pairwise(columns)]


def test_a_numbered_label_in_the_next_cell_is_no_value() -> None:
    lines: list[Line] = [
        (110, 115, "11.发动机号"), (410, 115, "12.发动机型号"), (710, 115, "TZ220"),
        (110, 175, "13.燃料种类"), (410, 175, "电"),
    ]  # fmt: skip
    cells = grid([100, 400, 700, 1000], [100, 160, 220])
    assert values("fuel", lines, cells) == ["电"]
    assert values("motor", lines, cells) == []


def test_a_frame_round_many_labels_is_no_cell() -> None:
    lines: list[Line] = [
        (110, 115, "姓名/Name"), (110, 163, "张测试"), (110, 211, "ZHANG, CESHI"),
        (110, 275, "性别"), (300, 275, "国籍"), (110, 323, "住址"), (300, 323, "职业"),
    ]  # fmt: skip
    assert values("name", lines, [Box(90, 90, 900, 600)]) == ["张测试"]


def test_a_value_above_the_columns_of_the_next_rows_is_no_heading_where_pairs_went_before() -> None:
    lines: list[Line] = [
        (110, 115, "性别"), (410, 115, "女"), (110, 175, "燃料种类"), (410, 175, "纯电动"),
        (110, 235, "状况"), (410, 235, "国籍"), (610, 235, "住址"), (810, 235, "职业"),
    ]  # fmt: skip
    cells = [
        *grid([100, 400, 1000], [100, 160, 220]),
        Box(100, 220, 400, 340),
        *grid([400, 600, 800, 1000], [220, 280, 340]),
    ]
    assert values("fuel", lines, cells) == ["纯电动"]


def test_a_word_within_another_is_no_beginning_of_the_label_below() -> None:
    page = layout((110, 115, "共同认购人"), (410, 115, "1"), (110, 161, "车位编号"), (410, 161, "P2-0451"))
    labelled = LabelledPage(page, Lexicon({"space": ["认购车位编号", "车位编号"]}, []))
    assert [captured.span.text for captured in labelled.values("space", "space")] == ["P2-0451"]


def test_cells_of_a_sheet_askew_are_read_label_by_label() -> None:
    """A deposit below a rent is no rent where the right column lies some pixels higher than the left one."""
    rows = (("租金标准", "每年126000.00元"), ("保证金", "30000.00元"))
    lines: list[Line] = []
    cells: list[Box] = []
    for index, (label, value) in enumerate(rows):
        top = 200 + 90 * index
        lines += [(220.0, top + 30.0, label), (520.0, top + 18.0, value)]
        cells += [Box(200, top, 498, top + 88), Box(500, top - 14, 1400, top + 74)]
    page = lay_out(1, PageText(1654, 2339, tuple(text_line(*line) for line in lines), tuple(cells)))
    words = "".join(glyph.char for glyph in reading_order(page)).split()
    assert words == ["租金标准", "每年126000.00元", "保证金", "30000.00元"]
