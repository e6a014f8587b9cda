"""Setting text: where lines break, what a mark covers, and that no empty box is ever drawn."""

from __future__ import annotations

import random

import pytest

from samples.draw import Run, Sheet, Style
from samples.fonts import faces_for, font_for, vector_faces
from samples.truth import TruthError, drawn
from tests.unit.samples.fonts_needed import needs_fonts

pytestmark = needs_fonts
BODY = Style("song", 12)


@pytest.fixture
def sheet() -> Sheet:
    rng = random.Random(1)
    return Sheet(210, 297, faces_for("build", rng), rng, dpi=100)


def lines_of(sheet: Sheet, name: str) -> list[str]:
    return [mark.text for mark in sheet.marks if mark.field == name]


def test_text_wraps_within_its_width(sheet: Sheet) -> None:
    sheet.flow(20, 20, 60, Run("车位租赁合同" * 12, "clause"), BODY)
    assert len(lines_of(sheet, "clause")) > 3
    assert all(mark.box[2] <= sheet.px(80) + 1 for mark in sheet.marks)
    assert "".join(lines_of(sheet, "clause")) == "车位租赁合同" * 12


def test_no_line_begins_with_a_closing_mark(sheet: Sheet) -> None:
    sheet.flow(20, 20, 45, Run("甲方，乙方。丙方；（丁方）、戊方：" * 6, "clause"), BODY)
    assert all(line[0] not in "，。；、：）" for line in lines_of(sheet, "clause"))
    assert all(line[-1] != "（" for line in lines_of(sheet, "clause"))


def test_a_number_is_not_broken_over_lines(sheet: Sheet) -> None:
    sheet.flow(20, 20, 60, ["身份证号码为如下所示的", Run("411599199001010014", "number"), "一个号码"], BODY)
    assert lines_of(sheet, "number") == ["411599199001010014"]


def test_a_solid_run_stays_on_one_line(sheet: Sheet) -> None:
    sheet.flow(20, 20, 60, ["位于信阳市浉河区的某一处小区", Run("样例花园二期", "place", solid=True), "内"], BODY)
    assert lines_of(sheet, "place") == ["样例花园二期"]


def test_type_shrinks_until_a_cell_holds_it(sheet: Sheet) -> None:
    sheet.cell((20, 20, 30, 8), Run("信阳样例物业服务集团有限公司信阳分公司", "issuer"), BODY)
    assert max(mark.box[3] for mark in sheet.marks) <= sheet.px(28) + 1
    assert "".join(lines_of(sheet, "issuer")) == "信阳样例物业服务集团有限公司信阳分公司"


@pytest.mark.parametrize("set_name", ["build", "held"])
def test_every_face_draws_the_characters_papers_need(set_name: str) -> None:
    faces = vector_faces(set_name)
    for name in faces.__slots__:
        for char in "浉〇㎡№¥⊗（）：；·ABZ09-/壹贰叁":
            assert font_for(faces.named(name), char)


def test_a_character_no_font_has_is_refused(sheet: Sheet) -> None:
    with pytest.raises(ValueError, match=r"U\+E000"):
        sheet.text(10, 10, "\ue000", BODY)


def test_truth_and_paper_must_agree(sheet: Sheet) -> None:
    sheet.text(20, 20, Run("张测试", "name"), BODY)
    with pytest.raises(TruthError, match="never writes sex"):
        drawn("id_card", "test", [sheet], {"name": "张测试", "sex": "男"})
    with pytest.raises(TruthError, match="no value"):
        drawn("id_card", "test", [sheet], {})
