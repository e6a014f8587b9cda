"""The check as a whole: rows, slots, deferral, unreadable files, verdict, deadlines, proposals."""

from __future__ import annotations

import time
from datetime import datetime

import pytest

from intake.domain.case import Application, Flags
from intake.domain.checks import check
from intake.domain.scope import CheckOptions
from intake.material_file import materials
from ocr.readings import PageQuality, ReadProblem
from tests.factories import (
    ADDRESS,
    COMPANY,
    NAME,
    company,
    document,
    rejected,
    resident,
    resident_files,
    scan,
)

TABLE = materials()
RECEIVED = datetime(2026, 11, 23, 10, 0)
SLOTS = ("municipal_approval", "traffic_plan", "traffic_commitment")


def test_rows_follow_the_flags() -> None:
    outcome = check(company("road"), [], TABLE, RECEIVED)
    assert {row.row: row.status for row in outcome.rows} == {
        9: "missing",
        10: "missing",
        11: "missing",
        12: "deferred",
        **dict.fromkeys(range(13, 18), "not_applicable"),
    }
    asked = {finding.row for finding in outcome.findings if finding.severity == "correct"}
    assert asked == {9, 10, 11}
    flags = Flags(dig=True, occupy=True, large_project=True)
    everything = check(company("road", flags=flags), [], TABLE, RECEIVED)
    assert {row.row for row in everything.rows if row.status == "missing"} == {9, 10, 11, 13, 14, 15, 16, 17}


def test_only_row_12_missing_is_accepted_with_deferral() -> None:
    case = company("road", fetched=frozenset({9, 11}))
    outcome = check(case, [scan("permit.pdf", document("planning_permit"))], TABLE, RECEIVED)
    assert outcome.verdict == "accept_with_deferral"
    assert not outcome.complete
    assert [(f.code, f.severity, f.row) for f in outcome.findings] == [
        ("material_deferred", "info", 12),
        ("no_work_ticked", "info", None),
    ]


def test_row_22_is_one_row_of_slots() -> None:
    files = [scan(f"{kind}.pdf", document(kind, project="样例工程")) for kind in SLOTS]
    full = check(company("traffic"), files, TABLE, RECEIVED)
    assert full.verdict == "accept"
    assert dict(full.rows[0].slots) == {
        **dict.fromkeys(SLOTS, "satisfied"),
        "traffic_impact_report": "not_applicable",
        "traffic_protection_measures": "not_applicable",
        "traffic_emergency_measures": "not_applicable",
    }
    part = check(company("traffic"), files[:2], TABLE, RECEIVED)
    assert [(f.code, f.row) for f in part.findings] == [("slot_missing", 22)]
    assert "交通安全承诺书" in part.findings[0].message
    heavy = check(company("traffic", flags=Flags(heavy_traffic_impact=True)), files, TABLE, RECEIVED)
    assert len(heavy.findings) == 3
    assert heavy.rows[0].status == "missing"


@pytest.mark.parametrize(("parts", "expected"), [(("A", "B"), "satisfied"), (("A表",), "defective")])
def test_row_15_needs_both_parts(parts: tuple[str, ...], expected: str) -> None:
    case = company("road", flags=Flags(occupy=True))
    form = scan("form.pdf", document("road_occupy_application", parts=parts))
    outcome = check(case, [form], TABLE, RECEIVED)
    assert next(row.status for row in outcome.rows if row.row == 15) == expected


def test_planning_permit_serves_rows_10_and_21() -> None:
    case = company(matters=("road", "green"))
    outcome = check(case, [scan("permit.pdf", document("planning_permit"))], TABLE, RECEIVED)
    assert {row.row for row in outcome.rows if row.documents} == {10, 21}


def test_rejected_file_is_shown_with_its_next_step_and_the_row_stays_missing() -> None:
    outcome = check(resident(), [*resident_files(property_consent=None), rejected("x.pdf")], TABLE, RECEIVED)
    found = {finding.code: finding for finding in outcome.findings}
    assert found["file_unreadable"].severity == "review"
    assert found["file_unreadable"].remedy == "请去掉密码后重新提交。"
    assert found["file_unreadable"].evidence[0].file == "x.pdf"
    assert found["material_missing"].row == 3
    assert "未能完整读取" in found["material_missing"].remedy


def test_complete_case_beside_an_unreadable_file_is_for_a_clerk() -> None:
    assert check(resident(), [*resident_files(), rejected("x.pdf")], TABLE, RECEIVED).verdict == "review"


def test_paper_of_a_partly_read_file_is_never_taken_as_whole() -> None:
    problem = ReadProblem("page_unreadable", "第2页无法读取", "请重新扫描。", 2)
    card = scan("id.pdf", document("id_card"), status="partial", errors=[problem])
    outcome = check(resident(), [*resident_files(id_card=None), card], TABLE, RECEIVED)
    assert outcome.rows[0].status == "review"
    assert [(f.code, f.evidence[0].page) for f in outcome.findings] == [("file_partly_read", 2)]
    assert outcome.verdict == "review"


def test_missing_seal_in_a_partly_read_file_is_unknown() -> None:
    letter = scan("letter.pdf", document("property_consent", seal=None), status="partial")
    outcome = check(resident(), [*resident_files(property_consent=None), letter], TABLE, RECEIVED)
    assert "seal_missing" not in {finding.code for finding in outcome.findings}


def test_papers_outside_the_list_are_named_and_never_demanded() -> None:
    extra = [scan("drive.jpg", document("other")), scan("home.jpg", document("household_register"))]
    outcome = check(resident(), [*resident_files(), *extra], TABLE, RECEIVED)
    assert [(f.code, f.severity, f.evidence[0].file) for f in outcome.findings] == [
        ("paper_not_listed", "info", "drive.jpg")
    ]
    assert outcome.verdict == "accept"


def test_licence_in_a_residents_case_is_mentioned() -> None:
    outcome = check(resident(), [*resident_files(), scan("l.jpg", document("business_license"))], TABLE, RECEIVED)
    assert [f.code for f in outcome.findings] == ["paper_not_needed"]


def test_blank_page_is_news_only_while_something_is_missing() -> None:
    blank = scan("blank.pdf", document("blank"))
    full = check(resident(), [*resident_files(), blank], TABLE, RECEIVED)
    assert full.findings == ()
    short = check(resident(), [*resident_files(id_card=None), blank], TABLE, RECEIVED)
    assert "blank_page" in {finding.code for finding in short.findings}


def test_text_layer_needs_no_recogniser_to_be_sure() -> None:
    card = scan("id.pdf", document("id_card", valid_to="2020-01-01", confidence=None))
    outcome = check(resident(), [*resident_files(id_card=None), card], TABLE, RECEIVED)
    assert outcome.findings[0].severity == "review"
    layer = PageQuality(1, "text_layer", 1654, 2339, 0, grey=False)
    born_digital = type(card)(card.name, card.sha256, 1, "ok", card.documents, (layer,))
    outcome = check(resident(), [*resident_files(id_card=None), born_digital], TABLE, RECEIVED)
    assert outcome.findings[0].severity == "correct"


def test_the_same_scan_sent_twice_counts_once() -> None:
    files = resident_files()
    outcome = check(resident(), [*files, files[0]], TABLE, RECEIVED)
    assert outcome == check(resident(), files, TABLE, RECEIVED)


def test_correction_names_its_legal_basis_and_a_doubt_only_the_row() -> None:
    supply = check(resident(), [], TABLE, RECEIVED).findings[0]
    assert supply.basis == "信电〔2024〕141号附件2第1项；《优化营商环境条例》第三十六条"
    licence = check(company("road"), [], TABLE, RECEIVED).findings[0]
    assert "行政许可法" in licence.basis
    assert all("行政许可法" not in f.basis for f in check(company(), [], TABLE, RECEIVED).findings)


@pytest.mark.parametrize(
    ("received", "notice", "decision"),
    [
        ("2026-11-23T10:00", "2026-11-30T17:30", "2026-11-23T17:30"),
        ("2026-11-23T18:00", "2026-11-30T17:30", "2026-11-24T17:30"),
        ("2026-11-28T10:00", "2026-12-04T17:30", "2026-11-30T17:30"),
    ],
)
def test_deadlines_of_a_supply_matter(received: str, notice: str, decision: str) -> None:
    outcome = check(resident(), resident_files(), TABLE, datetime.fromisoformat(received))
    due = {deadline.what: deadline.due.isoformat(timespec="minutes") for deadline in outcome.deadlines}
    assert due == {"notice": notice, "decision": decision}
    assert all(deadline.provisional for deadline in outcome.deadlines)


def test_no_decision_is_due_while_corrections_are_awaited() -> None:
    outcome = check(resident(), [], TABLE, RECEIVED)
    assert [deadline.what for deadline in outcome.deadlines] == ["notice"]


def test_deferral_is_dated_only_once_the_office_has_fixed_its_length() -> None:
    case = company("road", fetched=frozenset({9, 11}))
    files = [scan("permit.pdf", document("planning_permit"))]
    assert "deferral" not in {d.what for d in check(case, files, TABLE, RECEIVED).deadlines}
    options = CheckOptions(deferral_working_days=5)
    deadlines = {d.what: d.due.isoformat() for d in check(case, files, TABLE, RECEIVED, options).deadlines}
    assert deadlines["deferral"] == "2026-11-30T17:30:00"
    assert deadlines["decision"] == "2026-11-24T17:30:00"


def test_proposals_fill_only_empty_boxes_from_clear_readings() -> None:
    files = [scan("l.jpg", document("business_license", unsure=("legal_person",)))]
    proposals = check(company(), files, TABLE, RECEIVED).prefill
    assert proposals["project.applicant_unit"].value == COMPANY
    assert proposals["project.applicant_unit"].evidence[0].file == "l.jpg"
    assert "enterprise_name" not in proposals
    assert "project.legal_representative" not in proposals


def test_address_and_tenure_are_proposed_from_the_only_paper_of_the_site() -> None:
    case = resident(application=Application())
    proposals = check(case, resident_files(), TABLE, RECEIVED).prefill
    assert proposals["install_address"].value == ADDRESS
    assert proposals["tenure"].value == "owned"
    assert proposals["project.legal_representative"].value == NAME


@pytest.mark.parametrize("matter", ["lv_nonresident", "hv"])
def test_the_address_of_a_company_is_proposed_from_either_row_about_its_site(matter: str) -> None:
    case = company(matter, application=Application(enterprise_name=COMPANY))
    files = [scan("c.jpg", document("realestate_cert", holders=(COMPANY,)))]
    assert check(case, files, TABLE, RECEIVED).prefill["install_address"].value == ADDRESS


def test_a_case_that_names_no_district_is_not_told_about_one() -> None:
    assert check(resident(district=""), resident_files(), TABLE, RECEIVED).findings == ()


def test_unknown_matter_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(KeyError, match="lv_resident"):
        check(resident(matters=("gas",)), [], TABLE, RECEIVED)


def test_forty_documents_take_a_moment() -> None:
    kinds = ("id_card", "realestate_cert", "property_consent", "vehicle_sales_invoice")
    files = [scan(f"{kind}{number}.jpg", document(kind)) for number in range(10) for kind in kinds]
    check(resident(), files, TABLE, RECEIVED)
    started = time.process_time()
    check(resident(), files, TABLE, RECEIVED)
    # 3 ms on the machine this was written on; the target is 20 ms. Wide, so that a busy machine does not fail.
    assert time.process_time() - started < 0.1
