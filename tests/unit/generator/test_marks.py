"""The QR code of every document: readable by another reader, naming case and version, with no person in it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from generator import service
from generator.archive import read_parts
from generator.errors import InvalidDataError
from generator.marks import Mark, mark_png, read_mark

DOCUMENTS = [info.id for info in service.documents()]
PAGE = "https://window.example.invalid/p/k7Qm2xTz"


def decoded(png: bytes) -> str:
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(png)).convert("L"))
    return str(code.text)


def code_of(docx: bytes) -> str:
    return decoded(read_parts(docx)["word/media/mark.png"])


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_document_carries_its_case_and_version(document: str) -> None:
    data = service.example(document)
    made = service.produce(document, data)
    mark = read_mark(code_of(made.docx))
    assert mark == made.mark
    assert mark is not None
    assert (mark.document, mark.case_no) == (document, data["case_no"])
    assert made.record["data_sha256"].upper().startswith(mark.fingerprint)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_other_data_has_another_fingerprint(document: str) -> None:
    data = service.example(document)
    first = service.produce(document, data).mark
    assert service.produce(document, data).mark == first
    assert service.produce(document, {**data, "case_no": "XY-2"}).mark.fingerprint != first.fingerprint


def test_nothing_personal_is_in_the_code() -> None:
    data = service.example("contract_resident")
    code = code_of(service.render("contract_resident", data))
    for value in (data["user"]["name"], data["user"]["id_number"], data["user"]["phone"]):
        assert value not in code


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ("joint_application", "joint_application"),
        ("contract_resident", "supply_contract"),
        ("contract_low_voltage", "supply_contract"),
        ("contract_high_voltage", "supply_contract"),
        ("correction_list", None),
    ],
)
def test_signed_documents_are_filed_as_what_they_are(document: str, kind: str | None) -> None:
    mark = read_mark(code_of(service.render(document, service.example(document))))
    assert mark is not None
    assert mark.kind == kind


def test_correction_list_opens_the_phone_page_for_exactly_its_rows() -> None:
    data = service.example("correction_list")
    data["items"] = [data["items"][1], data["items"][0], data["items"][1]]
    code = code_of(service.render("correction_list", data, phone_page=PAGE))
    assert code.startswith(f"{PAGE}?rows=3,4#BZ1:CORRECTION.LIST:")
    assert read_mark(code) is not None
    assert code_of(service.render("correction_list", data, phone_page=f"{PAGE}?k=1")).startswith(
        f"{PAGE}?k=1&rows=3,4#"
    )


@pytest.mark.parametrize("page", ["javascript:alert(1)", "https://a b", "https://a#b", "https://" + "a" * 300, "网址"])
def test_unusable_page_is_refused(page: str) -> None:
    with pytest.raises(InvalidDataError) as caught:
        service.render("correction_list", service.example("correction_list"), phone_page=page)
    assert caught.value.problems[0].code == "phone_page_invalid"


def test_other_documents_have_no_phone_page() -> None:
    with pytest.raises(InvalidDataError) as caught:
        service.render("supply_plan", service.example("supply_plan"), phone_page=PAGE)
    assert caught.value.problems[0].code == "phone_page_unsupported"


case_numbers = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=64)


@settings(max_examples=60, deadline=None)
@given(case_numbers, st.integers(1, 99999), st.sampled_from(DOCUMENTS))
def test_marks_survive_the_code(case_no: str, version: int, document: str) -> None:
    mark = Mark(document, version, "0123456789AB", case_no)
    assert read_mark(mark.text()) == mark
    assert read_mark(decoded(mark_png(mark.text()))) == mark


@pytest.mark.parametrize("text", ["", "BZ1", "BZ1:X", "https://example.invalid/", "BZ1:A:0:0123456789AB:", "01,10,1,2"])
def test_other_codes_are_no_marks(text: str) -> None:
    assert read_mark(text) is None


@pytest.mark.parametrize("case_no", ["甲\n乙", "x" * 65])
def test_case_number_is_one_short_line(case_no: str) -> None:
    data: dict[str, Any] = {**service.example("supply_plan"), "case_no": case_no}
    with pytest.raises(InvalidDataError, match="case_no"):
        service.render("supply_plan", data)
