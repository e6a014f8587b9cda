"""What is found in a PDF's text, however it is told, and what is missing is named by its path alone."""

from __future__ import annotations

import shutil

import pytest

from generator import service
from generator.errors import PdfError
from generator.office_layout import printed_words
from generator.pdf_check import check_pdf

soffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(PdfError) as caught:
        check_pdf(data)
    assert caught.value.code == "pdf_failed"


@soffice
@pytest.mark.slow
def test_values_are_looked_for_one_by_one_and_in_batches() -> None:
    data = service.example("supply_plan")
    rare = "𠮷䶮路(一)a\u0301&<乙>" + "很长的地址" * 60
    first = service.produce("supply_plan", {**data, "next_steps": [rare]})
    other = service.produce("supply_plan", data)
    pdfs = service.to_pdfs([first, other])
    for made, pdf in zip((first, other), pdfs, strict=True):
        assert isinstance(pdf, bytes)
        check_pdf(pdf, made.values)
    assert isinstance(pdfs[1], bytes)
    with pytest.raises(PdfError) as caught:
        check_pdf(pdfs[1], first.values)
    assert caught.value.code == "pdf_value_lost"
    assert "next_steps[0]" in caught.value.message
    assert "很长" not in caught.value.message


@soffice
@pytest.mark.slow
def test_a_value_that_does_not_stand_in_its_pdf_is_that_documents_error_alone() -> None:
    made = service.produce("supply_plan", service.example("supply_plan"))
    wrong = service.Produced(made.docx, made.mark, (("customer.name", "此处没有的名称"),), made.record)
    good, bad = service.to_pdfs([made, wrong])
    assert isinstance(good, bytes)
    assert isinstance(bad, PdfError)


@soffice
@pytest.mark.slow
def test_a_value_that_runs_over_the_page_is_found() -> None:
    steps = [f"第{number}步" + "，请于约定时间到场配合" * 9 for number in range(20)]
    made = service.produce("supply_plan", {**service.example("supply_plan"), "next_steps": steps})
    (pdf,) = service.to_pdfs([made])
    assert isinstance(pdf, bytes)


@soffice
@pytest.mark.slow
def test_a_value_with_a_hyphen_at_the_end_of_a_line_is_found() -> None:
    models = "".join(f"样例牌DC-{number}K与" for number in range(100, 160))
    made = service.produce("supply_plan", {**service.example("supply_plan"), "next_steps": [models]})
    (pdf,) = service.to_pdfs([made])
    assert isinstance(pdf, bytes), pdf
    with pytest.raises(PdfError):
        check_pdf(pdf, [("next_steps[0]", models.replace("DC-", "DC+"))])


@soffice
@pytest.mark.slow
def test_a_lost_row_is_noticed_though_its_words_stand_in_another() -> None:
    step = "请于约定时间到场配合装表"
    data = service.example("supply_plan")
    one, two = (service.produce("supply_plan", {**data, "next_steps": [step] * times}) for times in (1, 2))
    (pdf,) = service.to_pdfs([one])
    assert isinstance(pdf, bytes)
    check_pdf(pdf, one.values, words=printed_words(one.docx))
    check_pdf(pdf, two.values)  # every value stands somewhere: this alone would not notice
    with pytest.raises(PdfError) as caught:
        check_pdf(pdf, two.values, words=printed_words(two.docx))
    assert caught.value.code == "pdf_value_lost"
    assert step not in caught.value.message
