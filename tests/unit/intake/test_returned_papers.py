"""Signed documents of ours among scanned pages: filed by their code, or put before a clerk with the reason."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.service import Mark
from intake.returned_papers import Issued, IssuedState, returned_papers
from ocr.readings import Box, Code, DocumentReading, FieldValue, FileReading

PLACE = Box(0, 0, 10, 10)
APPLICATION = Mark("joint_application", 2, "3F2A9C01B7D4", "XY-2026-000123")
CONTRACT = Mark("contract_resident", 2, "77AA9C01B7D4", "XY-2026-000123")
CORRECTIONS = Mark("correction_list", 3, "11AA9C01B7D4", "XY-2026-000123")
RECORDS = {APPLICATION: Issued("XY-2026-000123", "current"), CONTRACT: Issued("XY-2026-000123", "current")}


def paper(kind: str, *pages: int, case_no: str = "") -> DocumentReading:
    fields = {"case_no": FieldValue(case_no, case_no, pages[0], PLACE, 0.99)} if case_no else {}
    return DocumentReading(kind, 0.99, pages, MappingProxyType(fields))


def file(*papers: DocumentReading) -> FileReading:
    return FileReading("scan.pdf", "0" * 64, max(page for one in papers for page in one.pages), "ok", papers)


def codes(*found: tuple[int, Mark]) -> list[Code]:
    return [Code(page, PLACE, mark.text()) for page, mark in found]


def test_a_signed_application_is_filed_by_its_code() -> None:
    reading = file(paper("joint_application", 1, 2, case_no="XY-2026-000123"))
    (found,) = returned_papers(reading, codes((1, APPLICATION), (2, APPLICATION)), RECORDS.get)
    assert (found.kind, found.pages, found.case_no) == ("joint_application", (1, 2), "XY-2026-000123")
    assert found.mark == APPLICATION
    assert found.doubt is None


def test_each_document_of_a_stack_is_filed_by_its_own_code() -> None:
    reading = file(paper("supply_contract", 1, 2, 3), paper("id_card", 4), paper("joint_application", 5, 6))
    stack = codes((1, CONTRACT), (2, CONTRACT), (3, CONTRACT), (5, APPLICATION), (6, APPLICATION))
    found = returned_papers(reading, stack, RECORDS.get)
    assert [(one.kind, one.pages, one.doubt) for one in found] == [
        ("supply_contract", (1, 2, 3), None),
        ("joint_application", (5, 6), None),
    ]


def test_a_page_whose_code_is_torn_off_goes_with_its_paper() -> None:
    reading = file(paper("supply_contract", 1, 2, 3))
    (found,) = returned_papers(reading, codes((1, CONTRACT), (3, CONTRACT)), RECORDS.get)
    assert found.pages == (1, 2, 3)
    assert found.doubt is None


def test_two_contracts_read_as_one_are_parted_by_their_codes() -> None:
    other = Mark("contract_resident", 2, "99AA9C01B7D4", "XY-2026-000456")
    records = {CONTRACT: Issued("XY-2026-000123", "current"), other: Issued("XY-2026-000456", "current")}
    found = returned_papers(file(paper("supply_contract", 1, 2)), codes((1, CONTRACT), (2, other)), records.get)
    assert [(one.case_no, one.pages) for one in found] == [("XY-2026-000123", (1,)), ("XY-2026-000456", (2,))]


def test_the_code_says_the_kind_where_the_words_did_not() -> None:
    (found,) = returned_papers(file(paper("other", 1)), codes((1, CONTRACT)), RECORDS.get)
    assert (found.kind, found.doubt) == ("supply_contract", None)


def test_the_code_of_a_phone_page_is_read_too_but_no_correction_list_is_filed() -> None:
    text = CORRECTIONS.text("https://window.example.invalid/p?rows=3")
    assert returned_papers(file(paper("other", 1)), [Code(1, PLACE, text)], RECORDS.get) == ()


def test_codes_of_other_makers_are_nothing_to_us() -> None:
    invoice = Code(1, PLACE, "01,32,,26412000000000000001,100.00,20261101,,ABCD")
    assert returned_papers(file(paper("vehicle_sales_einvoice", 1)), [invoice], RECORDS.get) == ()


@pytest.mark.parametrize(("state", "code"), [("superseded", "mark_superseded"), ("draft", "mark_draft")])
def test_an_earlier_version_and_a_draft_go_to_a_clerk(state: IssuedState, code: str) -> None:
    records = {CONTRACT: Issued("XY-2026-000123", state)}
    (found,) = returned_papers(file(paper("supply_contract", 1)), codes((1, CONTRACT)), records.get)
    assert found.doubt is not None
    assert found.doubt.code == code


def test_a_code_without_a_record_goes_to_a_clerk() -> None:
    (found,) = returned_papers(file(paper("joint_application", 1)), codes((1, APPLICATION)), lambda _mark: None)
    assert found.case_no == "XY-2026-000123"
    assert found.doubt is not None
    assert found.doubt.code == "mark_unknown"


def test_a_changed_code_is_not_the_one_that_was_issued() -> None:
    forged = Mark(APPLICATION.document, APPLICATION.version, APPLICATION.fingerprint, "XY-2026-000999")
    (found,) = returned_papers(file(paper("joint_application", 1)), codes((1, forged)), RECORDS.get)
    assert found.doubt is not None
    assert found.doubt.code == "mark_unknown"


def test_the_record_says_the_case_where_the_document_had_no_number_yet() -> None:
    early = Mark("joint_application", 2, "3F2A9C01B7D4", "")
    records = {early: Issued("XY-2026-000777", "current")}
    (found,) = returned_papers(file(paper("joint_application", 1)), codes((1, early)), records.get)
    assert (found.case_no, found.doubt) == ("XY-2026-000777", None)


def test_another_number_on_the_paper_goes_to_a_clerk() -> None:
    reading = file(paper("joint_application", 1, case_no="XY-2026-000128"))
    (found,) = returned_papers(reading, codes((1, APPLICATION)), RECORDS.get)
    assert found.doubt is not None
    assert found.doubt.code == "case_numbers_differ"


@pytest.mark.parametrize(("printed", "code"), [("XY-2026-000123", "mark_missing"), ("", "case_unknown")])
def test_without_a_code_a_clerk_files_it(printed: str, code: str) -> None:
    (found,) = returned_papers(file(paper("supply_contract", 1, 2, case_no=printed)), [], RECORDS.get)
    assert (found.kind, found.pages, found.case_no, found.mark) == ("supply_contract", (1, 2), printed, None)
    assert found.doubt is not None
    assert found.doubt.code == code


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["joint_application", "supply_contract", "id_card", "other"]),
            st.sampled_from([None, APPLICATION, CONTRACT, CORRECTIONS]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_every_page_of_ours_is_filed_once_and_no_other(pages: list[tuple[str, Mark | None]]) -> None:
    """One paper to a page: whatever bears our code or was read as ours is in one filing, the rest in none."""
    reading = file(*(paper(kind, number) for number, (kind, _) in enumerate(pages, 1)))
    marked = [(number, mark) for number, (_, mark) in enumerate(pages, 1) if mark]
    found = returned_papers(reading, codes(*marked), RECORDS.get)
    ours = [
        number
        for number, (kind, mark) in enumerate(pages, 1)
        if (mark is not None and mark.kind) or kind in ("joint_application", "supply_contract")
    ]
    assert sorted(page for one in found for page in one.pages) == ours
    assert all(one.doubt is None for one in found if one.mark)
