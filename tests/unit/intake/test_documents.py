"""A checked case becomes valid data of the generator's documents; what is unknown stays open."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from generator.contexts.contract_resident import ContractResident
from generator.contexts.correction_list import CorrectionList
from generator.contexts.joint_application import JointApplication
from intake.demo import fill_case
from intake.documents import NotReadyError, contract_resident, correction_list, joint_application
from intake.domain.case import Application, Case, Green, PowerRequest, Road
from intake.domain.findings import CheckOutcome
from intake.domain.scope import CheckOptions
from intake.material_file import materials
from intake.office import Office
from intake.service import check_case
from ocr.readings import FileReading
from tests.factories import (
    ADDRESS,
    COMPANY,
    ID_NUMBER,
    NAME,
    OTHER_NAME,
    USCC,
    company,
    document,
    resident,
    resident_files,
    scan,
)

RECEIVED = datetime(2026, 11, 23, 10, 0)


def run(case: Case, files: list[FileReading], options: CheckOptions | None = None) -> CheckOutcome:
    return check_case(case, files, received_at=RECEIVED, settings=options)


def as_json(data: dict[str, Any] | None) -> str:
    assert data is not None
    return json.dumps(data, ensure_ascii=False)


def listed(case: Case, outcome: CheckOutcome) -> dict[str, Any]:
    data = correction_list(case, outcome, materials(), received_on=date(2026, 11, 23))
    assert data is not None
    CorrectionList.model_validate_json(as_json(data))
    return data


def test_application_of_a_company_is_filled_from_form_and_papers() -> None:
    form = Application(
        install_address="信阳市浉河区样例大道100号",
        power=PowerRequest("commercial", Decimal(315), None, date(2026, 12, 20)),
        roads=(Road("trunk", "样例大道"),),
        green=Green("样例大道绿化带", None, Decimal(12), Decimal("1.5"), Decimal(18)),
    )
    case = replace(company(), application=form)
    files = [scan("l.jpg", document("business_license")), scan("z.pdf", document("lease_contract"))]
    data = joint_application(case, run(case, files))
    JointApplication.model_validate_json(as_json(data))
    assert data["application"]["enterprise_name"] == COMPANY
    assert data["application"]["project"]["uscc"] == USCC
    assert data["application"]["tenure"] == "leased"
    assert data["application"]["power"]["enterprise"] == {"category": "commercial", "capacity_kva": 315}
    assert data["application"]["green"]["width_m"] == 1.5
    assert data["application"]["project"]["construction_unit"] == ""


def test_what_the_applicant_wrote_wins_over_the_papers() -> None:
    case = resident(application=Application(install_address="信阳市浉河区样例大道88号样例花园"))
    data = joint_application(case, run(case, resident_files()))
    JointApplication.model_validate_json(as_json(data))
    assert data["application"]["install_address"] == "信阳市浉河区样例大道88号样例花园"


def test_application_of_an_empty_case_invents_nothing() -> None:
    case = resident(application=Application())
    data = joint_application(case, run(case, []))
    JointApplication.model_validate_json(as_json(data))
    assert data["application"]["install_address"] == ""
    assert data["application"]["survey_date"] is None


def test_complete_case_needs_no_correction_list() -> None:
    case = resident()
    outcome = run(case, resident_files())
    assert correction_list(case, outcome, materials(), received_on=date(2026, 11, 23)) is None


def test_correction_list_holds_every_correction_and_nothing_else() -> None:
    files = resident_files(
        property_consent=document("property_consent", seal=None),
        vehicle_sales_invoice=None,
        realestate_cert=document("realestate_cert", holders=(OTHER_NAME,)),
    )
    case = resident()
    outcome = run(case, files)
    assert "holder_mismatch" in {finding.code for finding in outcome.findings}
    data = listed(case, outcome)
    assert [(item["row"], item["problem"]) for item in data["items"]] == [(3, "unsigned"), (4, "missing")]
    assert data["draft"] is True
    assert data["items"][0]["form"] == "original"
    assert "第1页" in data["items"][0]["detail"]
    assert data["due"] is None


def test_a_mistake_of_the_form_alone_is_put_right_on_the_spot() -> None:
    """行政许可法第三十二条第（三）项：可以当场更正的，不作为补正材料。"""
    case = resident(application=Application(install_address=ADDRESS, survey_date=date(2026, 11, 28)))
    outcome = run(case, resident_files())
    assert outcome.verdict == "correct"
    data = correction_list(case, outcome, materials(), received_on=date(2026, 11, 23))
    assert data is not None
    assert data["items"] == []
    assert data["on_the_spot"] == [
        "申请表期望现场踏勘时间2026年11月28日不是工作日。请改填一个工作日（非节假日），当场更正即可。"
    ]
    without_car = listed(case, run(case, resident_files(vehicle_sales_invoice=None)))
    assert [item["row"] for item in without_car["items"]] == [4]
    assert without_car["on_the_spot"] == data["on_the_spot"]


def test_a_case_with_a_mistake_of_the_form_alone_gets_its_list() -> None:
    case = resident(application=Application(install_address=ADDRESS, survey_date=date(2026, 11, 28)))
    filled = fill_case(case, run(case, resident_files()), resident_files())
    assert "correction_list" in filled.files
    assert filled.not_made == ()


def test_correction_list_names_no_other_person() -> None:
    case = resident()
    files = resident_files(property_consent=document("property_consent", applicant=OTHER_NAME))
    data = listed(case, run(case, files))
    assert [item["problem"] for item in data["items"]] == ["inconsistent"]
    assert OTHER_NAME not in as_json(data)


def test_deferred_row_stands_apart_with_its_date_when_there_is_one() -> None:
    case = company("road")
    assert listed(case, run(case, []))["deferrable"] == [{"row": 12, "material": "城市道路占用费缴纳证明", "due": None}]
    dated = listed(case, run(case, [], CheckOptions(deferral_working_days=5)))
    assert dated["deferrable"][0]["due"] == "2026-11-30"


def test_contract_takes_parties_and_place_from_the_case() -> None:
    files = resident_files(
        realestate_cert=document("parking_lease_contract"),
        property_consent=document("property_consent", power_kw="7"),
    )
    case = resident()
    data = contract_resident(case, run(case, files), files, office=Office(supplier="信阳样例供电公司"))
    assert data["supplier"]["name"] == "信阳样例供电公司"
    assert data["user"] | {"phone": ""} == {
        "name": NAME,
        "id_number": ID_NUMBER,
        "address": "河南省信阳市浉河区样例路1号",
        "phone": "",
        "agent": "",
    }
    assert data["use"]["address"] == ADDRESS
    assert data["use"]["space_no"] == "A125"
    assert data["use"]["devices"] == [{"model": None, "power_kw": "7", "count": 1}]
    assert data["metering"]["meter_no"] is None
    ContractResident.model_validate_json(as_json(data))


def test_contract_uses_no_unsure_reading() -> None:
    files = resident_files(
        id_card=document("id_card", unsure=("address",)),
        realestate_cert=document("parking_lease_contract", unsure=("space_no",)),
    )
    case = resident()
    data = contract_resident(case, run(case, files), files)
    assert data["user"]["address"] is None
    assert data["use"]["space_no"] is None


def test_contract_without_person_or_place_names_what_is_missing() -> None:
    case = resident(application=Application())
    case = replace(case, applicant=replace(case.applicant, id_number=None))
    with pytest.raises(NotReadyError) as caught:
        contract_resident(case, run(case, []), [])
    assert caught.value.fields == ("applicant.id_number", "application.install_address")
