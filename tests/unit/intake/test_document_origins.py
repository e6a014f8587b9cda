"""Where each value of a document comes from: kept with the document, and no value without an origin."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from generator import service
from generator.origins import single_values
from intake.document_origins import origins
from intake.documents import Sourced, sourced_application, sourced_contract
from intake.domain.case import Application, Case
from intake.domain.findings import CheckOutcome
from intake.service import check_case
from ocr.readings import FileReading
from tests.factories import ID_NUMBER, resident, resident_files

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def case() -> Case:
    return resident(application=Application(contact_phone="13800000000"))


@pytest.fixture
def files() -> list[FileReading]:
    return resident_files()


@pytest.fixture
def outcome(case: Case, files: list[FileReading]) -> CheckOutcome:
    return check_case(case, files, received_at=AT.replace(tzinfo=None))


def test_what_a_paper_gave_names_file_page_box_and_words(case: Case, outcome: CheckOutcome) -> None:
    made = sourced_application(case, outcome)
    found = origins(made, editor="王示范", at=AT)["application.project.legal_representative_id"]
    place = outcome.prefill["project.legal_representative_id"].evidence[0]
    assert (found.source, found.file, found.page, found.text) == ("材料", place.file, place.page, place.text)
    assert found.box is not None
    assert found.text == ID_NUMBER


def test_what_the_form_said_names_who_and_when(case: Case, outcome: CheckOutcome) -> None:
    found = origins(sourced_application(case, outcome), editor="王示范", at=AT)
    phone = found["application.contact_phone"]
    assert (phone.source, phone.editor, phone.at) == ("填写", "王示范", "2026-11-23T10:00+00:00")
    assert found["application.contact_phone"].file is None


def test_what_somebody_else_put_on_the_form_is_theirs(case: Case, outcome: CheckOutcome) -> None:
    earlier = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    made = sourced_application(case, outcome)
    found = origins(made, editor="王示范", at=AT, typed=lambda _value: ("申请人", earlier))
    phone = found["application.contact_phone"]
    assert (phone.editor, phone.at) == ("申请人", "2026-11-20T09:00+00:00")


def test_a_value_changed_afterwards_is_the_editors(case: Case, outcome: CheckOutcome) -> None:
    made = sourced_application(case, outcome)
    changed = deepcopy(made.data)
    changed["application"]["project"]["legal_representative_id"] = "411599199001010030"
    found = origins(made, changed, editor="王示范", at=AT)["application.project.legal_representative_id"]
    assert (found.source, found.editor, found.file) == ("填写", "王示范", None)


def test_parties_of_a_contract_come_from_papers_and_settings(case: Case, files: list[FileReading]) -> None:
    case = replace(case, applicant=replace(case.applicant, id_number=None))
    made = sourced_contract(case, check_case(case, files, received_at=AT.replace(tzinfo=None)), files)
    found = origins(made, editor="王示范", at=AT)
    assert found["user.id_number"].source == found["use.address"].source == "材料"
    assert found["supplier.name"].source == "系统"
    assert "metering.rating" not in found


@pytest.mark.parametrize("document", ["joint_application", "contract_resident"])
def test_the_record_of_the_document_keeps_an_origin_for_every_value(
    document: str, case: Case, outcome: CheckOutcome, files: list[FileReading]
) -> None:
    made: Sourced = (
        sourced_application(case, outcome)
        if document == "joint_application"
        else sourced_contract(case, outcome, files)
    )
    produced = service.produce(document, made.data, origins=origins(made, editor="王示范", at=AT))
    kept = produced.record["values"]
    filled = {path for path, value in single_values(made.data) if value not in (None, "")}
    assert {path for path, origin in kept.items() if origin is not None} == filled
