"""Persons decide: confirm, dismiss, correct a reading, amend the form; and everything that depends on it follows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from intake.documents import correction_list
from intake.domain.case import Application, Flags
from intake.domain.case_state import CaseState
from intake.domain.corrections import FieldCorrection, KindCorrection, PaperRef, correct
from intake.domain.decisions import DISMISSED, decide, key_of, undecided
from intake.domain.findings import Finding
from intake.domain.options import CheckOptions
from intake.domain.phrases import UNSURE
from intake.domain.refusals import ChangeRefusedError, EventError
from intake.errors import CaseFileError
from intake.material_file import materials
from intake.retyping import RetypingError, field_correction, kind_correction
from intake.reviewing import fingerprint, review
from intake.settings import Settings
from ocr.readings import Box, ReadProblem
from tests.factories import (
    HEIGHT,
    ID_NUMBER,
    NAME,
    OTHER_ID,
    OTHER_NAME,
    WIDTH,
    company,
    document,
    rejected,
    resident,
    resident_files,
    scan,
)
from tests.unit.intake.case_run import CLERK, TABLE, Run


def started(files: list[Any], **changes: Any) -> Run:
    return Run(resident(**changes), files).submit().read()


def states(run: Run) -> dict[int, str]:
    return {row.row: row.status for row in run.review().outcome.rows}


# --- confirming and dismissing ------------------------------------------------------------------------


def test_an_unsure_reading_becomes_a_correction_once_a_person_confirms_it() -> None:
    run = started(resident_files(id_card=document("id_card", id_number=OTHER_ID, unsure=("id_number",))))
    doubt = run.finding("id_number_mismatch")
    assert (doubt.severity, states(run)[1]) == ("review", "review")
    assert doubt.message.endswith(UNSURE)
    assert correction_list(run.case, run.review().outcome, TABLE, received_on=run.at.date()) is None
    for code in [f.code for f in undecided(run.review().outcome.findings) if f.code != "id_number_mismatch"]:
        run.settle(code, "dismiss")
    run.settle("id_number_mismatch", "confirm")
    found = run.finding("id_number_mismatch")
    assert (found.severity, states(run)[1], run.review().outcome.verdict) == ("correct", "defective", "correct")
    assert UNSURE not in found.message
    assert found.remedy == doubt.remedy
    assert "第三十六条" in found.basis
    assert run.issue().state.step == "correction_wanted"


def test_a_dismissed_doubt_no_longer_stands_in_the_way() -> None:
    run = started(resident_files(realestate_cert=document("realestate_cert", holders=(OTHER_NAME,))))
    assert run.review().outcome.verdict == "review"
    run.settle("holder_mismatch", "dismiss", why="夫妻，已看结婚证")
    found = run.finding("holder_mismatch")
    assert (found.severity, found.remedy) == ("info", DISMISSED)
    outcome = run.review().outcome
    assert (outcome.verdict, outcome.complete, states(run)[2]) == ("accept", True, "satisfied")
    run.accept()


def test_the_last_decision_holds() -> None:
    run = started(resident_files(realestate_cert=document("realestate_cert", holders=(OTHER_NAME,))))
    finding = run.finding("holder_mismatch")
    run.do("dismiss_finding", CLERK, why="夫妻", finding=key_of(finding))
    run.do("confirm_finding", CLERK, finding=key_of(finding), remedy="请提交本人车位的使用证明。")
    assert run.finding("holder_mismatch").severity == "correct"
    assert len(run.state.decisions) == 1
    run.do("dismiss_finding", CLERK, why="确系夫妻", finding=key_of(finding))
    assert run.finding("holder_mismatch").severity == "info"


def test_a_doubt_written_for_clerks_needs_words_for_the_applicant() -> None:
    run = started(resident_files(realestate_cert=document("realestate_cert", holders=(OTHER_NAME,))))
    finding = run.finding("holder_mismatch")
    with pytest.raises(ChangeRefusedError) as caught:
        decide(finding, "confirm", remedy=" ")
    assert caught.value.code == "remedy_needed"
    run.settle("holder_mismatch", "confirm", remedy=" 请提交本人车位的使用证明。 ").issue()
    item = run.state.notices[0].document["items"]
    assert isinstance(item, list)
    assert item[0]["remedy"] == "请提交本人车位的使用证明。"
    assert OTHER_NAME not in str(run.state.notices[0].document)


def test_a_confirmed_doubt_of_any_code_finds_its_place_on_the_list() -> None:
    """A word for the kind of defect exists for every code, whatever a clerk confirms."""
    from intake.domain.phrases import PHRASES

    case = resident()
    outcome = Run(case, resident_files()).submit().read().review().outcome
    for code in PHRASES:
        finding = Finding(code, "correct", 3, "问题", "请补正。", "依据")
        data = correction_list(case, replace(outcome, findings=(finding,)), TABLE, received_on=Run(case).at.date())
        assert data is not None
        assert len(data["items"]) == 1


def test_a_fetched_row_is_never_asked_for_again_whoever_confirms() -> None:
    files = [scan("l.jpg", document("business_license", name="郑州他处贸易有限公司"))]
    run = Run(company(fetched=frozenset({5, 6})), files).submit().read()
    finding = run.finding("org_name_mismatch")
    assert finding.severity == "review"
    with pytest.raises(ChangeRefusedError) as caught:
        run.settle("org_name_mismatch", "confirm")
    assert caught.value.code == "row_fetched"
    run.settle("org_name_mismatch", "dismiss")
    assert run.review().outcome.verdict == "accept"


def test_notes_need_no_decision() -> None:
    note = Finding("blank_page", "info", None, "空白页")
    with pytest.raises(ChangeRefusedError) as caught:
        decide(note, "dismiss")
    assert caught.value.code == "nothing_to_decide"


def test_a_paper_seen_at_the_window_fills_its_row() -> None:
    run = started(resident_files(vehicle_sales_invoice=None)).settle(
        "material_missing", "dismiss", why="窗口已核验原件"
    )
    assert states(run)[4] == "satisfied"
    assert run.accept().state.step == "accepted"
    traffic = Run(company("traffic")).submit().read()
    while traffic.review().outcome.verdict == "correct":
        open_ = next(f for f in traffic.review().outcome.findings if f.severity == "correct")
        traffic.do("dismiss_finding", CLERK, why="已看原件", finding=key_of(open_))
    row = traffic.review().outcome.rows[0]
    assert (row.row, row.status) == (22, "satisfied")
    assert set(row.slots.values()) == {"satisfied", "not_applicable"}


def test_a_decision_is_about_one_finding_of_one_case() -> None:
    one = Finding("slot_missing", "correct", 22, "未提交甲")
    assert key_of(one) == key_of(replace(one, remedy="别的", severity="review"))
    assert key_of(one) != key_of(replace(one, message="未提交乙"))
    assert key_of(one) != key_of(replace(one, row=21))
    assert key_of(one) != key_of(replace(one, code="material_missing"))
    run = started(resident_files(realestate_cert=document("realestate_cert", holders=(OTHER_NAME,))))
    finding = run.finding("holder_mismatch")
    assert key_of(finding) == key_of(replace(finding, evidence=finding.evidence[::-1]))
    assert key_of(finding) == key_of(replace(finding, message="改了措辞"))
    assert key_of(finding) != key_of(replace(finding, evidence=finding.evidence[:1]))
    assert OTHER_NAME not in key_of(finding)
    first = finding.evidence[0]
    pages = {key_of(replace(finding, evidence=(replace(first, page=page),))) for page in (None, 1, 2)}
    assert len(pages) == 3
    # Another paper, another question.
    run.settle("holder_mismatch", "dismiss")
    run.files[1] = scan("realestate_cert.jpg", document("realestate_cert", holders=("王示范",)))
    assert run.finding("holder_mismatch").severity == "review"


def test_pages_that_a_person_says_do_not_matter_no_longer_hold_the_row_up() -> None:
    problem = ReadProblem("page_unreadable", "第2页无法读取", "请重新扫描。", 2)
    files = resident_files(id_card=None)
    files.append(scan("id.pdf", document("id_card"), status="partial", errors=[problem]))
    run = started(files)
    assert states(run)[1] == "review"
    run.settle("file_partly_read", "dismiss", why="第2页是空白")
    assert (states(run)[1], run.review().outcome.verdict) == ("satisfied", "accept")
    others = [file for file in files if file.name != "vehicle_sales_invoice.jpg"]
    car = scan("car.pdf", document("vehicle_sales_invoice"), status="partial", errors=[problem])
    both = started([*others, car])
    first = both.finding("file_partly_read")
    both.settle("file_partly_read", "dismiss", why="第2页是空白")
    left = {row for row, state in states(both).items() if state == "review"}
    assert left == ({4} if first.evidence[0].file == "id.pdf" else {1})
    two = started([*files, scan("more.pdf", document("blank"), status="partial", errors=[problem])])
    two.settle("file_partly_read", "dismiss", why="第2页是空白")
    assert two.review().outcome.verdict == "review"


def test_a_file_that_cannot_be_opened_is_decided_about_too() -> None:
    run = started([*resident_files(), rejected("broken.pdf")])
    run.settle("file_unreadable", "confirm", remedy="请重新提交能打开的文件。").issue()
    assert run.state.notices[0].document["items"] == []
    assert "能打开的文件" in str(run.state.notices[0].document["on_the_spot"])


@pytest.mark.parametrize("change", ["confirm_finding", "dismiss_finding", "correct_reading"])
def test_a_decision_that_cannot_be_read_changes_nothing(change: str) -> None:
    run = started(resident_files())
    before = run.state
    with pytest.raises(EventError, match=change):
        run.do(change, CLERK, why="x")
    assert run.state == before


# --- correcting what was read ---------------------------------------------------------------------------


def test_a_corrected_reading_changes_everything_that_rests_on_it() -> None:
    wrong = document("id_card", name="张测式", id_number=OTHER_ID)
    run = started(resident_files(id_card=wrong))
    before = {f.code for f in run.review().outcome.findings if f.severity != "info"}
    assert "id_number_mismatch" in before
    sha = run.files[0].sha256
    for field, typed in (("name", NAME), ("id_number", ID_NUMBER)):
        run.do("correct_reading", CLERK, why="照片上清楚", **field_correction(run.files, sha, 0, field, typed))
    outcome = run.review().outcome
    assert (outcome.verdict, states(run)[1]) == ("accept", "satisfied")
    assert run.replayed() == run.state
    value = run.review().files[0].documents[0].fields["id_number"]
    assert (value.value, value.text, value.confidence, value.check) == (ID_NUMBER, ID_NUMBER, 1.0, "pass")
    assert value.box == run.files[0].documents[0].fields["id_number"].box
    assert run.review().stale == ()


def test_a_corrected_value_can_also_show_a_defect() -> None:
    run = started(resident_files())
    sha = run.files[0].sha256
    run.do("correct_reading", CLERK, why="读错年份", **field_correction(run.files, sha, 0, "valid_to", "2024-03-01"))
    assert (run.finding("id_expired").severity, run.review().outcome.verdict) == ("correct", "correct")


def test_a_field_may_be_added_or_emptied() -> None:
    run = started(resident_files(property_consent=document("property_consent", drop=("issue_date",))))
    sha = run.files[2].sha256
    run.do("correct_reading", CLERK, why="有日期", **field_correction(run.files, sha, 0, "issue_date", "2020-01-01"))
    old = run.finding("consent_old")
    assert old.evidence[0].box == Box(0, 0, WIDTH, HEIGHT)
    run.do("correct_reading", CLERK, why="其实没有日期", **field_correction(run.files, sha, 0, "issue_date", None))
    assert "issue_date" not in run.review().files[2].documents[0].fields
    assert "consent_old" not in {finding.code for finding in run.review().outcome.findings}


def test_a_corrected_list_is_kept_as_a_list() -> None:
    run = started(resident_files(realestate_cert=document("realestate_cert", holders=(OTHER_NAME,))))
    sha = run.files[1].sha256
    run.do("correct_reading", CLERK, why="读错", **field_correction(run.files, sha, 0, "holders", [OTHER_NAME, NAME]))
    assert run.review().files[1].documents[0].fields["holders"].value == (OTHER_NAME, NAME)
    assert run.replayed() == run.state
    data = field_correction(run.files, sha, 0, "holders", NAME)
    for wrong in ([1], [NAME, None], 5, {}):
        with pytest.raises(EventError, match="value"):
            run.do("correct_reading", CLERK, why="x", **{**data, "value": wrong})
    with pytest.raises(EventError, match="check"):
        run.do("correct_reading", CLERK, why="x", **{**data, "check": "maybe"})


def test_a_corrected_kind_moves_the_paper_to_its_row() -> None:
    mistaken = document("vehicle_license", owner=NAME)
    run = started(resident_files(vehicle_sales_invoice=replace(mistaken, kind="other")))
    assert states(run)[4] == "missing"
    sha = run.files[3].sha256
    run.do("correct_reading", CLERK, why="是行驶证", **kind_correction(run.files, sha, 0, "vehicle_license"))
    paper = run.review().files[3].documents[0]
    assert (paper.kind, paper.confidence) == ("vehicle_license", 1.0)
    assert set(paper.fields) == set(mistaken.fields)
    assert states(run)[4] != "missing"
    run.do("correct_reading", CLERK, why="不是", **kind_correction(list(run.review().files), sha, 0, "id_card"))
    assert set(run.review().files[3].documents[0].fields) <= {"name", "address"}


def test_a_correction_of_a_paper_that_is_gone_is_reported_and_changes_nothing() -> None:
    files = resident_files()
    gone = [
        FieldCorrection(PaperRef("gone", 0, "id_card"), "name", "x"),
        FieldCorrection(PaperRef(files[0].sha256, 1, "id_card"), "name", "x"),
        FieldCorrection(PaperRef(files[0].sha256, -1, "id_card"), "name", "x"),
        KindCorrection(PaperRef(files[0].sha256, 0, "passport"), "other"),
    ]
    done = correct(files, gone, {})
    assert done.files == tuple(files)
    assert done.stale == tuple(gone)


def test_a_correction_holds_for_every_copy_of_the_file() -> None:
    file = resident_files()[0]
    copy = replace(file, name="copy.jpg")
    done = correct([file, copy], [FieldCorrection(PaperRef(file.sha256, 0, "id_card"), "name", "王示范")], {})
    assert [each.name for each in done.files] == ["id_card.jpg", "copy.jpg"]
    assert {str(each.documents[0].fields["name"].value) for each in done.files} == {"王示范"}


def test_lists_and_yes_and_no_are_written_as_people_write_them() -> None:
    file = scan("a.jpg", document("realestate_cert"), document("property_consent"))
    refs = [PaperRef(file.sha256, 0, "realestate_cert"), PaperRef(file.sha256, 1, "property_consent")]
    done = correct(
        [file],
        [
            FieldCorrection(refs[0], "holders", (NAME, OTHER_NAME)),
            FieldCorrection(refs[1], "consent", value=False),
            FieldCorrection(refs[1], "handler", "王示范"),
        ],
        {},
    )
    first, second = done.files[0].documents
    assert first.fields["holders"].text == f"{NAME}、{OTHER_NAME}"
    assert second.fields["consent"].text == "否"
    assert (
        correct([file], [FieldCorrection(refs[1], "consent", value=True)], {})
        .files[0]
        .documents[1]
        .fields["consent"]
        .text
        == "是"
    )
    nowhere = replace(file, page_quality=(), documents=(replace(file.documents[0], pages=()),))
    added = correct([nowhere], [FieldCorrection(refs[0], "extra", "x")], {}).files[0].documents[0].fields["extra"]
    assert (added.page, added.box) == (1, Box(0, 0, 0, 0))


# --- what a clerk may type ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "field", "typed", "value", "check"),
    [
        ("id_card", "id_number", " 411599199001010014 ", "411599199001010014", "pass"),
        ("id_card", "id_number", "411599199001010015", "411599199001010015", "fail"),
        ("business_license", "uscc", "91411599ma9text00m", "91411599MA9TEXT00M", "pass"),
        ("vehicle_license", "vin", "LTEST 0004R0000001", "LTEST0004R0000001", "pass"),
        ("vehicle_license", "plate", "豫s D12345", "豫SD12345", "none"),
        ("id_card", "valid_to", "长期", "长期", "none"),
        ("id_card", "valid_to", "2040-03-01", "2040-03-01", "none"),
        ("road_fee_receipt", "total", "1,248", "1248.00", "none"),
        ("road_dig_application", "width_m", "3.90", "3.9", "none"),
        ("property_consent", "consent", "不同意", False, "none"),
        ("property_consent", "consent", True, True, "none"),
        ("realestate_cert", "holders", [NAME, "", OTHER_NAME], [NAME, OTHER_NAME], "none"),
        ("realestate_cert", "holders", NAME, [NAME], "none"),
        ("id_card", "name", None, None, "none"),
    ],
)
def test_what_is_typed_becomes_the_value_of_the_field(
    kind: str, field: str, typed: Any, value: Any, check: str
) -> None:
    file = scan("a.jpg", document(kind))
    data = field_correction([file], file.sha256, 0, field, typed)
    assert data == {"file": file.sha256, "index": 0, "kind": kind, "field": field, "value": value, "check": check}


@pytest.mark.parametrize(
    ("kind", "field", "typed"),
    [
        ("id_card", "valid_to", "明年"),
        ("id_card", "valid_to", "2040-02-30"),
        ("id_card", "name", ""),
        ("id_card", "name", "  "),
        ("id_card", "name", "长" * 501),
        ("id_card", "name", True),
        ("id_card", "name", {}),
        ("id_card", "shoe_size", "43"),
        ("road_dig_application", "width_m", "3.9米"),
        ("road_dig_application", "width_m", "-1"),
        ("road_dig_application", "width_m", "NaN"),
        ("property_consent", "consent", "也许"),
        ("property_consent", "consent", 1),
        ("property_consent", "consent", []),
        ("realestate_cert", "holders", []),
        ("realestate_cert", "holders", [""]),
    ],
)
def test_what_cannot_be_the_value_is_refused_with_a_way_out(kind: str, field: str, typed: Any) -> None:
    file = scan("a.jpg", document(kind))
    with pytest.raises(RetypingError) as caught:
        field_correction([file], file.sha256, 0, field, typed)
    assert caught.value.next_step


def test_only_papers_that_are_there_can_be_corrected() -> None:
    file = scan("a.jpg", document("id_card"))
    for sha, index in (("gone", 0), (file.sha256, 1), (file.sha256, -1)):
        with pytest.raises(RetypingError, match="找不到"):
            field_correction([file], sha, index, "name", NAME)
    with pytest.raises(RetypingError, match="没有这种材料"):
        kind_correction([file], file.sha256, 0, "shoe")


# --- amending the form -------------------------------------------------------------------------------------


def test_an_amended_form_is_checked_as_amended() -> None:
    run = Run(company("road", flags=Flags())).submit().read()
    assert states(run)[13] == "not_applicable"
    run.do("amend_form", CLERK, flags={"dig": True}, application={"project": {"handler": "李样本"}})
    reviewed = run.review()
    assert states(run)[13] == "missing"
    assert reviewed.case.application.project.handler == "李样本"
    assert reviewed.case.applicant == run.case.applicant
    run.do("amend_form", CLERK, application={"project": {"handler": ""}})
    assert run.review().case.application.project.handler is None
    assert fingerprint(run.review().case) != fingerprint(run.case)


def test_an_amendment_that_is_no_form_is_named() -> None:
    run = started(resident_files())
    run.do("amend_form", CLERK, application={"survey_date": "tomorrow"})
    with pytest.raises(CaseFileError) as caught:
        run.review()
    assert caught.value.fields == ("application.survey_date",)


def test_the_applicant_and_the_matters_are_not_amended() -> None:
    run = started(resident_files(), application=Application())
    run.do("amend_form", CLERK, application={}, applicant={"name": OTHER_NAME}, matters=["hv"])
    assert run.review().case == run.case


def test_a_case_that_was_not_handed_in_cannot_be_reviewed() -> None:
    with pytest.raises(ChangeRefusedError) as caught:
        review(resident(), [], CaseState())
    assert caught.value.code == "not_submitted"


def test_a_review_takes_the_list_in_force_on_the_day_of_receipt() -> None:
    run = started(resident_files())
    reviewed = review(run.case, run.files, run.state, settings=Settings(CheckOptions()))
    assert reviewed.table == materials(run.at.date())
    assert reviewed.outcome.verdict == "accept"
