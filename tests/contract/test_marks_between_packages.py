"""What the generator writes into its QR codes is what the reader hears: neither package knows the other."""

from __future__ import annotations

import pytest

from generator import service
from ocr.kinds import catalogue
from ocr.readings import Box, Code, FieldValue
from ocr.witnesses import heard

PLACE = Box(5, 5, 9, 9)


def after(kind: str, document: str, *, printed: str | None = None) -> dict[str, FieldValue]:
    mark = service.produce(document, service.example(document)).mark
    fields = {} if printed is None else {"case_no": FieldValue(printed, printed, 1, Box(0, 0, 1, 1), 0.97)}
    return heard(catalogue()[kind], fields, (Code(1, PLACE, mark.text()),))


@pytest.mark.parametrize(
    "document", ["joint_application", "contract_resident", "contract_low_voltage", "contract_high_voltage"]
)
def test_a_signed_document_is_filed_by_its_code(document: str) -> None:
    mark = service.produce(document, service.example(document)).mark
    assert mark.kind is not None
    found = after(mark.kind, document)["case_no"]
    assert (found.value, found.box) == (mark.case_no, PLACE)


def test_printed_and_coded_case_number_confirm_each_other_or_go_to_a_clerk() -> None:
    case_no = service.example("joint_application")["case_no"]
    assert after("joint_application", "joint_application", printed=case_no)["case_no"].check == "pass"
    other = after("joint_application", "joint_application", printed="XY-2026-000999")["case_no"]
    assert other.value == "XY-2026-000999"
    assert other.confidence is not None
    assert other.confidence < 0.9


@pytest.mark.parametrize(
    ("kind", "document"),
    [("supply_contract", "joint_application"), ("joint_application", "contract_resident"), ("id_card", "supply_plan")],
)
def test_codes_of_other_documents_say_nothing(kind: str, document: str) -> None:
    assert after(kind, document) == {}
