"""Small decisions of the check that no single paper shows: names on the form, files without words, who speaks first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from intake.domain.case import Application
from intake.domain.checks import check
from intake.material_file import materials
from ocr.readings import FileReading, ReadProblem
from tests.factories import COMPANY, NAME, USCC, company, document, resident, resident_files, scan

RECEIVED = datetime(2026, 11, 23, 10, 0)


def test_the_subject_is_the_enterprise_of_the_form_or_the_applicant() -> None:
    case = company()
    short = replace(case, applicant=replace(case.applicant, name="样例充电"))
    assert short.subject_name == COMPANY
    assert replace(short, application=Application()).subject_name == "样例充电"
    shop = replace(resident(), application=Application(enterprise_name="浉河区样例便民店"))
    assert shop.subject_name == NAME
    assert case.subject_uscc == USCC


def test_a_refused_file_without_a_reason_still_says_something() -> None:
    empty = FileReading("x.pdf", "x", 0, "rejected")
    found = next(f for f in check(resident(), [empty], materials(), RECEIVED).findings if f.code == "file_unreadable")
    assert found.message == "文件“x.pdf”无法读取：文件没有读出任何内容"
    assert found.remedy == "请重新提交清晰、完整的文件。"


@pytest.mark.parametrize(("pages", "count", "places"), [((), 1, [None]), ((2,), 1, [2]), ((3, 2, 3), 3, [2, 3])])
def test_a_partly_read_file_counts_its_faults_and_names_the_pages(
    pages: tuple[int, ...], count: int, places: list[int | None]
) -> None:
    errors = [ReadProblem("page_unreadable", "无法读取", "请重新扫描。", page) for page in pages]
    card = scan("id.pdf", document("id_card"), status="partial", errors=errors)
    outcome = check(resident(), [*resident_files(id_card=None), card], materials(), RECEIVED)
    (found,) = [f for f in outcome.findings if f.code == "file_partly_read"]
    assert f"有{count}处" in found.message
    assert [place.page for place in found.evidence] == places
