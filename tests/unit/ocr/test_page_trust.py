"""How far a page may be trusted, what is said of one that may not, and where its boxes are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr import classify
from ocr.flatten import move_box
from ocr.kind_words import Told
from ocr.page_job import PageResult
from ocr.quality import is_too_poor, poor_page, trust_limit
from ocr.readings import Box, QualityIssue, Seal, TextLine
from tests.unit.ocr.typed_pages import paragraph, read, result, text_line

LEASE = paragraph(
    300, "车位租赁合同", "出租方（甲方）：张测试", "承租方（乙方）：李测试", "租赁期限：2026年1月1日至2027年1月1日"
)


def with_issues(page: PageResult, *issues: QualityIssue) -> PageResult:
    return replace(page, quality=replace(page.quality, issues=issues))


def lines(confidence: float) -> list[TextLine]:
    return [text_line(0, 50.0 * i, "一行文字一行文字", confidence=confidence) for i in range(5)]


def test_good_page_limits_nothing() -> None:
    assert trust_limit((), 0.99) == 1.0
    assert trust_limit((), None) == 1.0


def test_page_read_unsurely_limits_its_values() -> None:
    assert trust_limit((), 0.7) == 0.7


@pytest.mark.parametrize("issue", ["blur", "dark", "glare", "low_resolution", "cropped"])
def test_page_with_something_wrong_gives_no_sure_value(issue: QualityIssue) -> None:
    assert trust_limit((issue,), 0.99) < 0.95


def test_page_that_only_lay_askew_is_trusted() -> None:
    assert trust_limit(("skew",), 0.99) == 1.0


def test_values_of_a_blurred_page_are_given_with_doubt() -> None:
    [sure], [unsure] = read(result(*LEASE)), read(with_issues(result(*LEASE), "blur"))
    assert sure.fields.keys() == unsure.fields.keys()
    assert sure.fields
    for name, value in unsure.fields.items():
        assert value.value == sure.fields[name].value
        assert (value.confidence or 0) < 0.95


def test_paper_whose_words_tell_another_kind_gives_no_sure_value(monkeypatch: pytest.MonkeyPatch) -> None:
    page = result(*paragraph(300, "关于车位的约定", "出租方：张测试", "双方商定车位租赁合同每月租金300元。"))
    assert any((value.confidence or 0) >= 0.95 for value in read(page)[0].fields.values())
    monkeypatch.setattr(classify, "told", lambda _: Told("other", 0.6))
    [paper] = read(page)
    assert paper.kind == "parking_lease_contract"
    assert paper.fields
    assert all((value.confidence or 0) < 0.95 for value in paper.fields.values())


def test_page_of_which_next_to_nothing_was_read_is_too_poor() -> None:
    assert is_too_poor(("blur",), lines(0.4))
    assert is_too_poor(("dark",), [])
    assert not is_too_poor(("blur",), lines(0.8))


def test_badly_read_page_without_a_fault_of_the_picture_is_kept() -> None:
    assert not is_too_poor((), lines(0.4))
    assert not is_too_poor((), [])
    assert not is_too_poor(("skew",), lines(0.4))


def test_poor_page_says_what_is_wrong_and_what_to_do() -> None:
    problem = poor_page(3, ("blur", "glare", "cropped"))
    assert (problem.code, problem.page) == ("page_poor_quality", 3)
    assert problem.message == "第 3 页画面模糊、有反光、边角不全，无法可靠识别。"
    assert problem.next_step == "请重新拍摄或扫描：对准焦距、拿稳后再拍，避免反光，四角完整。"


def test_boxes_are_shown_on_the_page_as_it_was_handed_in() -> None:
    seal = Seal(1, Box(900, 700, 1200, 1000), "某某物业")
    flat = result(*LEASE, seals=(seal,))
    matrix = ((0.5, -0.05, 40.0), (0.04, 0.5, 30.0), (0.00001, 0.0, 1.0))
    [straight], [document] = read(flat), read(replace(flat, to_page=matrix))
    assert document.fields.keys() == straight.fields.keys()
    for name, value in straight.fields.items():
        assert document.fields[name].box == move_box(value.box, matrix)
    assert document.seals[0].box == move_box(seal.box, matrix)
    assert document.seals[0].text == seal.text


def test_boxes_stay_on_the_page() -> None:
    flat = result(*LEASE)
    [document] = read(replace(flat, to_page=((1.0, 0.0, -600.0), (0.0, 1.0, -310.0), (0.0, 0.0, 1.0))))
    for value in document.fields.values():
        assert 0 <= value.box.x0 <= value.box.x1 <= flat.quality.width
        assert 0 <= value.box.y0 <= value.box.y1 <= flat.quality.height
