"""Rows 1 to 4, rule by rule, both ways: what must be found, and what must not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from intake.domain.case import Applicant, Application, Case, Flags, PowerRequest, Project
from intake.domain.checks import check
from intake.domain.findings import CheckOutcome
from intake.material_file import materials
from ocr.readings import DocumentReading, FileReading
from tests.factories import (
    ADDRESS,
    ID_NUMBER,
    MANAGER,
    NAME,
    OTHER_ID,
    OTHER_NAME,
    PHONE,
    document,
    resident,
    resident_files,
    scan,
)

RECEIVED = datetime(2026, 11, 23, 10, 0)


def run(files: Sequence[FileReading], case: Case | None = None) -> CheckOutcome:
    return check(case or resident(), files, materials(), RECEIVED)


def codes(outcome: CheckOutcome) -> dict[str, str]:
    return {finding.code: finding.severity for finding in outcome.findings}


def status(outcome: CheckOutcome, row: int) -> str:
    return next(state.status for state in outcome.rows if state.row == row)


def test_complete_resident_is_accepted_without_a_word() -> None:
    outcome = run(resident_files())
    assert outcome.verdict == "accept"
    assert outcome.complete
    assert outcome.findings == ()
    assert [state.status for state in outcome.rows] == ["satisfied"] * 4


def test_nothing_handed_in_asks_for_exactly_the_listed_rows() -> None:
    outcome = run([])
    assert outcome.verdict == "correct"
    assert not outcome.complete
    assert [(f.code, f.row) for f in outcome.findings] == [("material_missing", row) for row in (1, 2, 3, 4)]
    assert "机动车销售统一发票" in outcome.findings[3].remedy
    assert "居委会" in outcome.findings[2].remedy


PAPER_CASES: list[tuple[str, str, dict[str, Any], dict[str, str], int, str]] = [
    # name, kind, changes, expected findings, row, its status
    ("card valid today", "id_card", {"valid_to": "2026-11-23", "drop": ("valid_from",)}, {}, 1, "satisfied"),
    (
        "card expired yesterday",
        "id_card",
        {"valid_to": "2026-11-22"},
        {"id_expired": "correct"},
        1,
        "defective",
    ),
    ("card for life", "id_card", {"valid_to": "长期", "drop": ("valid_from",)}, {}, 1, "satisfied"),
    ("young person's card for life", "id_card", {"valid_to": "长期"}, {"id_term_odd": "review"}, 1, "review"),
    ("card of another name", "id_card", {"name": OTHER_NAME}, {"id_name_unclear": "review"}, 1, "review"),
    ("name printed with spaces", "id_card", {"name": "张 测 试"}, {}, 1, "satisfied"),
    ("name in traditional characters", "id_card", {"name": "張測試"}, {}, 1, "satisfied"),
    (
        "card of another number",
        "id_card",
        {"id_number": OTHER_ID, "birth_date": "1985-05-05"},
        {"id_number_mismatch": "correct"},
        1,
        "defective",
    ),
    (
        "number and birth differ",
        "id_card",
        {"birth_date": "1990-01-07"},
        {"id_inconsistent": "review"},
        1,
        "review",
    ),
    (
        "portrait side only",
        "id_card",
        {"drop": ("issuer", "valid_from", "valid_to")},
        {"card_side_missing": "correct"},
        1,
        "defective",
    ),
    (
        "emblem side only",
        "id_card",
        {"only": ("issuer", "valid_from", "valid_to")},
        {"card_side_missing": "correct"},
        1,
        "defective",
    ),
    ("validity not read", "id_card", {"drop": ("valid_to",)}, {"field_not_read": "review"}, 1, "review"),
    ("validity read unsurely", "id_card", {"unsure": ("valid_to",)}, {"reading_unsure": "review"}, 1, "review"),
    (
        "number fails its check",
        "id_card",
        {"checks": {"id_number": "fail"}},
        {"check_digit_failed": "review"},
        1,
        "review",
    ),
    ("space of another", "realestate_cert", {"holders": (OTHER_NAME,)}, {"holder_mismatch": "review"}, 2, "review"),
    (
        "space of a couple",
        "realestate_cert",
        {"holders": (OTHER_NAME, NAME)},
        {"holder_co_owner": "info"},
        2,
        "satisfied",
    ),
    (
        "certificate of a home",
        "realestate_cert",
        {"usage": "住宅", "location": "信阳市浉河区样例大道88号样例花园3号楼"},
        {"not_parking_space": "review"},
        2,
        "review",
    ),
    (
        "consent to another",
        "property_consent",
        {"applicant": OTHER_NAME},
        {"consent_other_person": "correct"},
        3,
        "defective",
    ),
    (
        "consent, name one character off",
        "property_consent",
        {"applicant": "张测式"},
        {"consent_name_unclear": "review"},
        3,
        "review",
    ),
    (
        "consent, other name but same number",
        "property_consent",
        {"applicant": OTHER_NAME, "applicant_id": ID_NUMBER},
        {"consent_name_unclear": "review"},
        3,
        "review",
    ),
    ("refusal", "property_consent", {"consent": False}, {"consent_refused": "correct"}, 3, "defective"),
    (
        "refusal without seal is one defect",
        "property_consent",
        {"consent": False, "seal": None},
        {"consent_refused": "correct"},
        3,
        "defective",
    ),
    (
        "consent not read",
        "property_consent",
        {"drop": ("consent",)},
        {"field_not_read": "review"},
        3,
        "review",
    ),
    (
        "consent read unsurely",
        "property_consent",
        {"unsure": ("consent",)},
        {"reading_unsure": "review"},
        3,
        "review",
    ),
    ("no seal", "property_consent", {"seal": None}, {"seal_missing": "correct"}, 3, "defective"),
    ("seal not legible", "property_consent", {"seal": ""}, {"seal_unread": "info"}, 3, "satisfied"),
    (
        "seal of another firm",
        "property_consent",
        {"seal": "郑州甲乙丙商贸有限公司"},
        {"seal_issuer_mismatch": "review"},
        3,
        "review",
    ),
    ("seal with one character misread", "property_consent", {"seal": "信阳样例物业服努有限公司"}, {}, 3, "satisfied"),
    ("seal with more words", "property_consent", {"seal": MANAGER + "合同专用章"}, {}, 3, "satisfied"),
    (
        "committee without the flag",
        "property_consent",
        {"issuer": "样例社区居民委员会", "issuer_type": "居委会", "seal": "样例社区居民委员会"},
        {"issuer_not_property": "review"},
        3,
        "review",
    ),
    ("old letter", "property_consent", {"issue_date": "2025-11-01"}, {"consent_old": "info"}, 3, "satisfied"),
    (
        "letter from the future",
        "property_consent",
        {"issue_date": "2027-01-01"},
        {"date_in_future": "review"},
        3,
        "review",
    ),
    ("other space", "property_consent", {"space_no": "A126"}, {"space_mismatch": "correct"}, 3, "defective"),
    ("same space, other words", "property_consent", {"space_no": "负一层A区0125号车位"}, {}, 3, "satisfied"),
    ("block not said", "property_consent", {"space_no": "125"}, {"space_unclear": "review"}, 3, "review"),
    (
        "other space, unsure",
        "property_consent",
        {"space_no": "A126", "unsure": ("space_no",)},
        {"space_mismatch": "review"},
        3,
        "review",
    ),
    (
        "other community",
        "property_consent",
        {"community": "万象龙城"},
        {"community_mismatch": "review"},
        3,
        "review",
    ),
    ("car of another", "vehicle_sales_invoice", {"buyer": OTHER_NAME}, {"buyer_mismatch": "review"}, 4, "review"),
    (
        "car of a company",
        "vehicle_sales_invoice",
        {"buyer": "信阳样例租赁有限公司", "buyer_id": "91411599MA9TEXT00M"},
        {"buyer_is_company": "review"},
        4,
        "review",
    ),
    (
        "buyer's number differs",
        "vehicle_sales_invoice",
        {"buyer_id": OTHER_ID},
        {"buyer_id_mismatch": "review"},
        4,
        "review",
    ),
    (
        "VIN fails its check",
        "vehicle_sales_invoice",
        {"checks": {"vin": "fail"}},
        {"check_digit_failed": "review"},
        4,
        "review",
    ),
    (
        "the seller's code fails its check",
        "vehicle_sales_invoice",
        {"seller_tax_id": "91411599MA9TEXT00M", "checks": {"seller_tax_id": "fail"}},
        {"amounts_disagree": "info"},
        4,
        "satisfied",
    ),
    (
        "no sign of new energy",
        "vehicle_sales_invoice",
        {"model": "样例牌YL7000"},
        {"new_energy_unconfirmed": "info"},
        4,
        "satisfied",
    ),
]


@pytest.mark.parametrize(
    ("kind", "changes", "expected", "row", "state"), [case[1:] for case in PAPER_CASES], ids=[c[0] for c in PAPER_CASES]
)
def test_one_paper(kind: str, changes: dict[str, Any], expected: dict[str, str], row: int, state: str) -> None:
    outcome = run(resident_files(**{kind: document(kind, **changes)}), resident(application=Application()))
    assert codes(outcome) == expected
    assert status(outcome, row) == state


ROW_2: list[tuple[str, DocumentReading, dict[str, str]]] = [
    ("purchase contract", document("parking_purchase_contract"), {}),
    ("right of use", document("parking_use_right_cert"), {}),
    (
        "right of use run out",
        document("parking_use_right_cert", valid_to="2026-01-01"),
        {"use_right_expired": "correct"},
    ),
    ("advance registration", document("realestate_reg_proof"), {}),
    (
        "mortgage",
        document("realestate_reg_proof", proved_right="一般抵押权", holders=("样例银行信阳分行",)),
        {"mortgage_not_ownership": "correct"},
    ),
    (
        "mortgage, unsure",
        document("realestate_reg_proof", proved_right="抵押权", unsure=("proved_right",)),
        {"mortgage_not_ownership": "review", "reading_unsure": "review"},
    ),
    (
        "some other right",
        document("realestate_reg_proof", proved_right="异议登记"),
        {"proved_right_unclear": "review"},
    ),
    ("lease", document("parking_lease_contract"), {}),
    ("lease run out", document("parking_lease_contract", lease_to="2026-11-22"), {"lease_expired": "correct"}),
    ("lease ends today", document("parking_lease_contract", lease_to="2026-11-23"), {"lease_short": "review"}),
    ("lease with a year left", document("parking_lease_contract", lease_to="2027-11-23"), {}),
    ("lease with a day less", document("parking_lease_contract", lease_to="2027-11-22"), {"lease_short": "review"}),
    (
        "lease not begun",
        document("parking_lease_contract", lease_from="2026-12-01"),
        {"lease_not_started": "review"},
    ),
    ("tenant another", document("parking_lease_contract", lessee=OTHER_NAME), {"holder_mismatch": "review"}),
    (
        "tenant's number differs",
        document("parking_lease_contract", lessee_id=OTHER_ID),
        {"holder_id_mismatch": "review"},
    ),
]


@pytest.mark.parametrize(("paper", "expected"), [c[1:] for c in ROW_2], ids=[c[0] for c in ROW_2])
def test_papers_of_row_2(paper: DocumentReading, expected: dict[str, str]) -> None:
    assert codes(run(resident_files(realestate_cert=paper))) == expected


def test_landlords_certificate_beside_the_lease_is_no_defect() -> None:
    lease = document("parking_lease_contract")
    files = [
        *resident_files(realestate_cert=lease),
        scan("owner.jpg", document("realestate_cert", holders=("王示范",))),
    ]
    outcome = run(files)
    assert codes(outcome) == {}
    assert outcome.rows[1].documents[0].kind == "parking_lease_contract"


# Four names, so that no chance of the files' digests decides which of two papers equally good speaks.
@pytest.mark.parametrize("name", ["owner.jpg", "a.jpg", "b.jpg", "c.jpg"])
def test_lessor_who_is_not_the_owner_goes_to_a_clerk(name: str) -> None:
    lease = document("parking_lease_contract")
    owners = scan(name, document("realestate_cert", holders=("赵某样",)))
    assert codes(run([*resident_files(realestate_cert=lease), owners])) == {"lessor_not_owner": "review"}


@pytest.mark.parametrize("quality", [{"grey": True}, {"issues": ("dark",)}, {"issues": ("cropped",)}])
def test_absent_seal_on_a_page_that_may_hide_it_is_unknown(quality: dict[str, Any]) -> None:
    letter = scan("letter.jpg", document("property_consent", seal=None), **quality)
    outcome = run([*resident_files(property_consent=None), letter])
    assert codes(outcome) == {"seal_unknown": "review"}
    assert status(outcome, 3) == "review"


def test_committee_may_consent_where_there_is_no_property_company() -> None:
    issuer = "样例社区居民委员会"
    letter = document("property_consent", issuer=issuer, issuer_type="居委会", seal=issuer)
    case = resident(flags=Flags(no_property_company=True))
    assert run(resident_files(property_consent=letter), case).verdict == "accept"


@pytest.mark.parametrize("kind", ["vehicle_license", "vehicle_reg_cert"])
def test_two_papers_of_one_car_agree(kind: str) -> None:
    same = document(kind, owner=NAME, vin="LTEST0004R0000001", fuel="电")
    other = document(kind, owner=NAME, vin="LTEST0004R0000002", fuel="电")
    assert codes(run([*resident_files(), scan("car.jpg", same)])) == {}
    outcome = run([*resident_files(), scan("car.jpg", other)])
    assert codes(outcome) == {"vin_mismatch": "correct"}
    assert {place.file for place in outcome.findings[0].evidence} == {"car.jpg", "vehicle_sales_invoice.jpg"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"fuel": "电", "model": "YL1"}, {}),
        ({"fuel": "汽油", "model": "YL1"}, {"not_new_energy": "review"}),
        ({"fuel": "汽油/电混合动力", "model": "YL1"}, {}),
        ({"plate": "豫SD12345", "model": "YL1"}, {}),
        ({"plate": "豫S12345", "model": "YL1"}, {"not_new_energy": "review"}),
        ({"plate": "豫S12345", "model": "YL7000PHEV"}, {}),
    ],
)
def test_new_energy_by_fuel_then_plate_then_model(fields: dict[str, str], expected: dict[str, str]) -> None:
    car = document("vehicle_reg_cert", owner=NAME, **fields)
    assert codes(run(resident_files(vehicle_sales_invoice=car))) == expected


@pytest.mark.parametrize("kind", ["marriage_cert", "household_register"])
def test_relation_shown_by_a_paper_in_the_file_needs_no_explaining(kind: str) -> None:
    names = (
        {"holder": NAME, "spouse": OTHER_NAME} if kind == "marriage_cert" else {"householder": NAME, "name": OTHER_NAME}
    )
    files = resident_files(vehicle_sales_invoice=document("vehicle_sales_invoice", buyer=OTHER_NAME))
    assert run(files).verdict == "review"
    outcome = run([*files, scan("family.jpg", document(kind, **names))])
    assert codes(outcome) == {"relation_explained": "info"}
    assert outcome.verdict == "accept"


def test_relation_is_asked_about_and_no_relation_paper_is_demanded() -> None:
    outcome = run(resident_files(vehicle_sales_invoice=document("vehicle_sales_invoice", buyer=OTHER_NAME)))
    remedy = outcome.findings[0].remedy
    assert "说明" in remedy
    assert "结婚证" not in remedy
    assert "户口" not in remedy


def test_space_and_place_are_held_against_the_form() -> None:
    other_space = Application(install_address=ADDRESS.replace("A125", "A130"))
    assert codes(run(resident_files(), resident(application=other_space)))["space_form_mismatch"] == "correct"
    other_place = Application(install_address="信阳市平桥区新华大街7号万象龙城")
    assert codes(run(resident_files(), resident(application=other_place)))["address_form_mismatch"] == "review"
    assert run(resident_files(), resident(application=Application())).verdict == "accept"


def test_unauthorised_agent_goes_to_a_clerk_and_a_letter_with_a_card_settles_it() -> None:
    case = resident(application=Application(install_address=ADDRESS, project=Project(handler=OTHER_NAME)))
    assert codes(run(resident_files(), case)) == {"agent_unauthorised": "review"}
    letter = scan("letter.jpg", document("authorization_letter", principal=NAME, agent=OTHER_NAME))
    assert codes(run([*resident_files(), letter], case)) == {"agent_identity_unseen": "review"}
    card = scan("agent.jpg", document("id_card", name=OTHER_NAME, id_number=OTHER_ID))
    assert codes(run([*resident_files(), letter, card], case)) == {}


@pytest.mark.parametrize(("kva", "expected"), [("7", {}), ("30", {}), ("75", {"capacity_implausible": "review"})])
def test_capacity_of_a_home_charger(kva: str, expected: dict[str, str]) -> None:
    power = PowerRequest(resident_capacity_kva=Decimal(kva))
    case = resident(application=Application(install_address=ADDRESS, power=power))
    assert codes(run(resident_files(), case)) == expected


def test_two_sides_of_a_card_in_two_files_are_one_card() -> None:
    front = scan("front.jpg", document("id_card", drop=("issuer", "valid_from", "valid_to")))
    back = scan("back.jpg", document("id_card", only=("issuer", "valid_from", "valid_to")))
    outcome = run([back, *resident_files(id_card=None), front])
    assert outcome.verdict == "accept"
    assert {paper.file for paper in outcome.rows[0].documents} == {"front.jpg", "back.jpg"}


def test_sides_of_several_cards_are_not_guessed_together() -> None:
    back_fields = ("issuer", "valid_from", "valid_to")
    fronts = [
        scan("a.jpg", document("id_card", drop=back_fields)),
        scan(
            "b.jpg", document("id_card", drop=back_fields, name=OTHER_NAME, id_number=OTHER_ID, birth_date="1985-05-05")
        ),
    ]
    back = scan("c.jpg", document("id_card", only=back_fields))
    outcome = run([*fronts, back, *resident_files(id_card=None)])
    assert codes(outcome) == {"card_sides_unsure": "review"}


def test_the_applicants_card_is_chosen_among_several() -> None:
    other = document("id_card", name=OTHER_NAME, id_number=OTHER_ID, birth_date="1985-05-05")
    outcome = run([scan("0.jpg", other), *resident_files()])
    assert outcome.findings == ()
    assert outcome.rows[0].documents[0].file == "id_card.jpg"


def test_best_paper_is_chosen_and_a_defect_of_the_other_is_only_mentioned() -> None:
    unsealed = scan("first.jpg", document("property_consent", seal=None))
    outcome = run([unsealed, *resident_files()])
    assert outcome.verdict == "accept"
    assert codes(outcome) == {"seal_missing": "info"}
    assert outcome.rows[2].documents[0].file == "property_consent.jpg"


def test_papers_of_rows_2_and_3_are_chosen_to_agree() -> None:
    # Two spaces, one consent: the certificate of the space that was consented to counts.
    other = ADDRESS.replace("A125", "A130")
    files = [*resident_files(), scan("a.jpg", document("realestate_cert", location=other))]
    outcome = run(files, resident(application=Application()))
    assert outcome.verdict == "accept"
    assert outcome.rows[1].documents[0].file == "realestate_cert.jpg"


def test_fetched_row_is_never_asked_for() -> None:
    case = resident(fetched=frozenset({1}))
    outcome = run(resident_files(id_card=None), case)
    assert status(outcome, 1) == "auto"
    assert outcome.verdict == "accept"
    assert outcome.complete
    expired = run(resident_files(id_card=document("id_card", valid_to="2020-01-01")), case)
    assert status(expired, 1) == "auto"
    assert codes(expired) == {"id_expired": "review"}


def test_applicant_with_a_passport_is_read_by_its_number() -> None:
    case = replace(resident(), applicant=Applicant("resident", NAME, PHONE, "E12345678"))
    passport = document("passport", name=NAME, passport_no="E12345678", valid_to="2030-01-01")
    files = resident_files(
        id_card=passport,
        vehicle_sales_invoice=document("vehicle_sales_invoice", drop=("buyer_id",)),
    )
    assert run(files, case).verdict == "accept"
