"""A rule that fails on one paper costs that paper's fields, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ocr import extract
from ocr.arranged import Pages
from ocr.paper import Found, Paper
from ocr.service import put_together
from tests.unit.ocr.typed_pages import read, result

CARD = result(
    (300, 300, "姓名 张测试"),
    (300, 400, "性别 男 民族 汉"),
    (300, 500, "出生 1990年1月1日"),
    (300, 600, "住址 信阳市浉河区样例路1号"),
    (300, 700, "公民身份号码 411599199001010014"),
)
LETTER = result(
    (600, 200, "物业同意证明"),
    (300, 400, "兹有我小区业主李测试，同意其在B1-036号车位安装充电桩。"),
    (900, 600, "信阳样例物业服务有限公司"),
    (900, 700, "2026年3月1日"),
    number=2,
)


def failing(_: Paper) -> Iterator[Found]:
    raise ValueError("张测试")


@pytest.mark.parametrize("papers", [None, [Pages((1,)), Pages((2,))]])
def test_the_other_papers_are_read_and_the_fault_is_told_without_words_of_the_paper(
    monkeypatch: pytest.MonkeyPatch, papers: list[Pages] | None
) -> None:
    whole = extract.kind_module
    monkeypatch.setattr(extract, "kind_module", lambda kind: failing if kind == "property_consent" else whole(kind))
    found = put_together("stack.pdf", "0" * 64, 2, {1: CARD, 2: LETTER}, [], papers)
    card, letter = found.documents
    assert card.kind == "id_card"
    assert card.fields["id_number"].value == "411599199001010014"
    assert (letter.kind, dict(letter.fields)) == ("property_consent", {})
    [fault] = found.errors
    assert (found.status, fault.code, fault.page) == ("partial", "fields_not_read", 2)
    assert "ValueError" in fault.message
    assert "张测试" not in fault.message


def test_a_rule_that_fails_where_two_pages_meet_costs_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "kind_module", lambda _: failing)
    found = put_together("stack.pdf", "0" * 64, 2, {1: LETTER, 2: LETTER.renumbered(2)}, [])
    assert {fault.code for fault in found.errors} == {"fields_not_read"}
    assert {document.kind for document in found.documents} == {"property_consent"}


def test_where_nobody_takes_faults_they_are_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "kind_module", lambda _: failing)
    with pytest.raises(ValueError, match="张测试"):
        read(CARD)
