"""Rows 5 to 9, rule by rule, both ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from intake.domain.case import Applicant, Application, Case, Project
from intake.domain.checks import check
from intake.domain.findings import CheckOutcome
from intake.material_file import materials
from ocr.readings import FileReading
from tests.factories import COMPANY, NAME, PHONE, USCC, company, document, scan

RECEIVED = datetime(2026, 11, 23, 10, 0)
OTHER_USCC = "92411599MA9TEXT19F"


def run(files: Sequence[FileReading], case: Case | None = None) -> CheckOutcome:
    return check(case or company(), files, materials(), RECEIVED)


def codes(outcome: CheckOutcome) -> dict[str, str]:
    return {finding.code: finding.severity for finding in outcome.findings}


def papers(**changes: Mapping[str, Any]) -> list[FileReading]:
    return [
        scan("licence.jpg", document("business_license", **changes.get("licence", {}))),
        scan("lease.pdf", document("lease_contract", **changes.get("lease", {}))),
    ]


def owned(case: Case | None = None) -> Case:
    case = case or company()
    return replace(case, applicant=replace(case.applicant, tenure="owned"))


@pytest.mark.parametrize("matter", ["lv_nonresident", "hv"])
def test_complete_company_is_accepted_without_a_word(matter: str) -> None:
    outcome = run(papers(), company(matter))
    assert outcome.verdict == "accept"
    assert outcome.findings == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"licence": {"name": "信阳样例充电服务有限责任公司"}}, {}),
        ({"licence": {"name": "郑州他处贸易有限公司"}}, {"org_name_mismatch": "correct"}),
        ({"licence": {"name": "郑州他处贸易有限公司", "unsure": ("name",)}}, {"org_name_mismatch": "review"}),
        ({"licence": {"name": "信阳样例充电服努有限公司"}}, {"org_name_unclear": "review"}),
        ({"licence": {"name": COMPANY + "浉河分公司"}}, {"org_name_unclear": "review"}),
        ({"licence": {"uscc": OTHER_USCC}}, {"uscc_mismatch": "correct"}),
        (
            {"licence": {"uscc": OTHER_USCC, "checks": {"uscc": "fail"}}},
            {"uscc_mismatch": "review", "check_digit_failed": "review"},
        ),
        ({"licence": {"valid_to": "2026-11-22"}}, {"licence_expired": "correct"}),
        ({"licence": {"valid_to": "2026-11-23"}}, {}),
        ({"licence": {"valid_to": "长期"}}, {}),
        ({"licence": {"address": "河南省郑州市金水区花园路1号"}}, {}),
        ({"licence": {"drop": ("uscc",)}}, {"field_not_read": "review"}),
        ({"lease": {"lessee": "郑州他处贸易有限公司"}}, {"property_holder_mismatch": "correct"}),
        ({"lease": {"lessee": "王示范"}}, {"property_holder_unclear": "review"}),
        ({"lease": {"lessee": COMPANY + "浉河分公司"}}, {"property_holder_unclear": "review"}),
        ({"lease": {"lease_to": "2026-11-22"}}, {"lease_over": "review"}),
        ({"lease": {"lease_to": "2027-02-01"}}, {"lease_short": "review"}),
        ({"lease": {"location": "信阳市浉河区样例大道100号东侧停车场"}}, {}),
        ({"lease": {"location": "信阳市浉河区样例大道888号"}}, {"address_form_mismatch": "review"}),
    ],
)
def test_licence_and_lease(changes: dict[str, Any], expected: dict[str, str]) -> None:
    assert codes(run(papers(**changes))) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("王示范", {}),
        ("王示苑", {"legal_person_unclear": "review"}),
        ("赵无关", {"legal_person_mismatch": "correct"}),
    ],
)
def test_legal_person_of_the_form(stated: str, expected: dict[str, str]) -> None:
    case = company()
    form = replace(case.application, project=Project(legal_representative=stated))
    assert codes(run(papers(), replace(case, application=form))) == expected


def test_own_certificate_and_its_box() -> None:
    licence = scan("licence.jpg", document("business_license"))
    place = "信阳市浉河区样例大道100号"
    certificate = document("realestate_cert", holders=(COMPANY,), location=place, usage="商业")
    files = [licence, scan("cert.pdf", certificate)]
    assert codes(run(files, owned())) == {}
    assert codes(run(files)) == {"tenure_contradicts": "review"}
    assert codes(run(papers(), owned())) == {"tenure_contradicts": "review"}


def test_landlords_certificate_alone_does_not_do() -> None:
    licence = scan("licence.jpg", document("business_license"))
    place = "信阳市浉河区样例大道100号"
    landlord = scan("c.pdf", document("realestate_cert", holders=("信阳样例置业有限公司",), location=place))
    alone = run([licence, landlord])
    assert codes(alone) == {"property_holder_mismatch": "correct"}
    assert "租赁合同" in alone.findings[0].remedy
    beside = run([*papers(), landlord])
    assert beside.verdict == "accept"
    assert beside.rows[1].documents[0].kind == "lease_contract"


def test_mortgage_proof_is_no_title() -> None:
    licence = scan("licence.jpg", document("business_license"))
    proof = document(
        "realestate_reg_proof",
        proved_right="最高额抵押权",
        holders=("样例银行信阳分行",),
        location="信阳市浉河区样例大道100号",
    )
    outcome = run([licence, scan("proof.jpg", proof)], owned())
    assert codes(outcome) == {"mortgage_not_ownership": "correct"}
    assert outcome.rows[1].status == "defective"


def test_one_licence_serves_every_row_that_asks_for_one() -> None:
    case = company(matters=("lv_nonresident", "road"))
    outcome = run([scan("licence.jpg", document("business_license"))], case)
    assert {row.row: row.status for row in outcome.rows if row.row in (5, 9)} == {5: "satisfied", 9: "satisfied"}
    missing = run([], case)
    assert "第9项" in next(f.remedy for f in missing.findings if f.row == 5)


def test_person_applying_with_the_licence_of_the_own_shop() -> None:
    case = Case(
        Applicant("resident", NAME, PHONE, tenure="leased"),
        ("lv_nonresident",),
        application=Application(enterprise_name="浉河区张测试充电站"),
    )
    licence = document("business_license", name="浉河区样例便民店", uscc=USCC, legal_person=NAME)
    for tenant in (NAME, "浉河区张测试充电站"):
        lease = document("lease_contract", lessee=tenant)
        assert run([scan("l.jpg", licence), scan("z.jpg", lease)], case).verdict == "accept"
