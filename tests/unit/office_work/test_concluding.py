"""The end of the check: the one-time list, acceptance, refusal, departments; and the documents that follow."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from intake.documents import NotReadyError
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import case_papers, concluding, deciding, noting
from intake.office_work.case_desk import desk as put_on_desk
from intake.office_work.case_review import open_review
from intake.office_work.changing import ChangeCase, change_case
from intake.office_work.noting import AddFinding
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError, OutdatedError
from intake.store import files
from intake.store.models_cases import FileRow
from tests.factories import OTHER_ID, company, document, resident, resident_files, scan
from tests.unit.office_work.counter import CLERK, OTHER_CLERK, SUPPLY, Counter

UNSEALED = document("property_consent", seal=None)


def words(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read("word/document.xml").decode()


def test_the_list_is_previewed_issued_once_and_printed_as_frozen(desk: Counter) -> None:
    case = desk.open(resident(), resident_files(property_consent=UNSEALED)).id
    preview = concluding.preview_notice(open_review(desk.office, case), desk.office)
    assert [line.code for line in preview.lines] == ["seal_missing"]
    assert (preview.version, preview.refusal, preview.doubts) == (1, "", 0)
    draft = case_papers.make(desk.office, CLERK, case, "correction_list")
    assert not draft.final
    seen = open_review(desk.office, case).version
    view = concluding.issue_notice(desk.office, CLERK, case, clerk="承办人甲", doc_no="信补〔2026〕1号", version=seen)
    assert view.step == "correction_wanted"
    with pytest.raises(OutdatedError):
        concluding.issue_notice(desk.office, OTHER_CLERK, case, version=seen)
    final = case_papers.make(desk.office, CLERK, case, "correction_list")
    assert (final.final, final.doc_no, final.version) == (True, "信补〔2026〕1号", 2)
    again = case_papers.make(desk.office, OTHER_CLERK, case, "correction_list")
    assert again.id == final.id
    taken = case_papers.download(desk.office, CLERK, case, final.id)
    assert "信补〔2026〕1号" in words(taken.data)
    assert taken.name.endswith(".docx")
    with pytest.raises(NotFoundError):
        case_papers.download(desk.office, CLERK, case, "0" * 32)


def test_no_list_goes_out_while_a_doubt_is_open(desk: Counter) -> None:
    misread = document("id_card", id_number=OTHER_ID, unsure=("id_number",))
    case = desk.open(resident(), resident_files(id_card=misread)).id
    preview = concluding.preview_notice(open_review(desk.office, case), desk.office)
    assert preview.doubts == len(desk.doubts(case))
    assert "待人工核对" in preview.refusal
    with pytest.raises(ChangeRefusedError) as refused:
        concluding.issue_notice(desk.office, CLERK, case)
    assert refused.value.code == "doubts_open"


def test_what_a_clerk_added_stands_on_the_list_in_the_clerks_words(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    noting.add_finding(
        desk.office, CLERK, AddFinding(case, "clerk_incomplete", 3, "同意书缺第二页。", "请补交完整的同意书。")
    )
    with pytest.raises(ChangeRefusedError):
        concluding.accept(desk.office, CLERK, case)
    concluding.issue_notice(desk.office, CLERK, case)
    notice = open_review(desk.office, case).state.notices[-1]
    assert [(line.code, line.message, line.remedy) for line in notice.lines] == [
        ("clerk_incomplete", "同意书缺第二页。", "请补交完整的同意书。")
    ]
    item = notice.document["items"][0]  # type: ignore[index,call-overload]
    assert item["problem"] == "incomplete"


def test_from_acceptance_to_the_meter(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    with pytest.raises(NotReadyError):
        case_papers.make(desk.office, CLERK, case, "acceptance_notice")
    assert concluding.accept(desk.office, CLERK, case).step == "accepted"
    accepted = case_papers.make(
        desk.office, CLERK, case, "acceptance_notice", final=True, clerk="承办人甲", doc_no="信受〔2026〕1号"
    )
    assert accepted.final
    assert concluding.forward(desk.office, CLERK, case).step == "approval"
    with pytest.raises(ChangeRefusedError):
        change_case(desk.office, CLERK, ChangeCase(case, "approve"))
    change_case(desk.office, SUPPLY, ChangeCase(case, "approve"))
    for change in ("issue_plan", "sign", "connect"):
        change_case(desk.office, SUPPLY, ChangeCase(case, change))
    shown = put_on_desk(desk.office, CLERK, case)
    assert shown.case.step == "connected"
    assert [event.change for event in shown.history][-4:] == ["approve", "issue_plan", "sign", "connect"]
    assert shown.packages[0].outcome == "approved"


def test_papers_to_follow_need_their_undertaking_and_the_day_a_clerk_writes(desk: Counter) -> None:
    road = replace(company("road"), fetched=frozenset({9, 11}))
    case = desk.open(road, [scan("permit.pdf", document("planning_permit"))]).id
    for key in desk.doubts(case):
        deciding.decide_finding(desk.office, CLERK, case, key, "dismiss", why="已看原件")
    with pytest.raises(ChangeRefusedError) as refused:
        concluding.accept(desk.office, CLERK, case, undertaking=True)
    assert refused.value.code == "deferral_undated"
    view = concluding.accept(desk.office, CLERK, case, undertaking=True, due=date(2026, 12, 7))
    assert view.step == "accepted"
    acceptance = open_review(desk.office, case).state.acceptance
    assert acceptance is not None
    assert (acceptance.deferred, acceptance.due) == ((12,), date(2026, 12, 7))


def test_a_contract_says_what_is_still_open(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    contract = case_papers.make(desk.office, CLERK, case, "contract_resident")
    assert len(contract.open_points) > 5
    assert all(point.title for point in contract.open_points)
    assert [paper.id for paper in case_papers.papers_of(desk.office, case)] == [contract.id]


def test_nothing_told_in_time_counts_as_accepted_and_not_a_day_earlier(desk: Counter) -> None:
    case = desk.open(resident(), resident_files(property_consent=UNSEALED)).id
    desk.at += timedelta(days=5)
    with pytest.raises(ChangeRefusedError):
        concluding.accept_by_law(desk.office, CLERK, case)
    desk.at += timedelta(days=3)
    assert concluding.accept_by_law(desk.office, CLERK, case).step == "accepted"


def test_a_refusal_names_its_ground_and_who_is_competent(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    with pytest.raises(ChangeRefusedError):
        concluding.refuse(desk.office, CLERK, case, grounds="not_competent", why="不在本市")
    view = concluding.refuse(
        desk.office, CLERK, case, grounds="not_competent", organ="样例县自然资源局", why="不在本市范围"
    )
    assert view.step == "not_accepted"


# --- the desk


def test_the_desk_shows_rows_that_apply_papers_and_who_decided_what(desk: Counter) -> None:
    misread = document("id_card", id_number=OTHER_ID, unsure=("id_number",))
    case = desk.open(resident(), resident_files(id_card=misread)).id
    key = desk.key(case, "id_number_mismatch")
    deciding.decide_finding(desk.office, CLERK, case, key, "dismiss", why="同一人，已看户口簿")
    noting.mark_original(desk.office, OTHER_CLERK, case, 2)
    shown = put_on_desk(desk.office, CLERK, case)
    assert [row.row for row in shown.rows] == [1, 2, 3, 4]
    assert [row.row for row in shown.rows if row.seen is not None] == [2]
    settled = next(finding for finding in shown.findings if finding.code == "id_number_mismatch")
    assert (settled.decided, settled.decided_by, settled.why) == ("dismiss", CLERK.id, "同一人，已看户口簿")
    paper = next(file.papers[0] for file in shown.files if file.file.name == "id_card.jpg")
    fields = {field.key: field for field in paper.fields}
    assert fields["id_number"].value == OTHER_ID
    assert fields["id_number"].box is not None
    assert {"dismiss_finding", "correct_reading", "accept"} <= shown.changes
    assert "approve" not in shown.changes


def test_a_file_that_is_still_being_read_is_no_doubt_on_the_desk(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    with desk.office.database.writing() as session:
        file = next(each for each in files.of_case(session, case) if each.name == "id_card.jpg")
        session.execute(update(FileRow).where(FileRow.id == file.id).values(status="reading", reader=""))
    assert [each.code for each in put_on_desk(desk.office, CLERK, case).findings] == ["material_missing"]
    with desk.office.database.writing() as session:
        session.execute(update(FileRow).where(FileRow.id == file.id).values(status="parked"))
    assert "file_unreadable" in [each.code for each in put_on_desk(desk.office, CLERK, case).findings]


def test_the_desk_shows_a_draft_as_if_it_were_handed_in_now(desk: Counter) -> None:
    from intake import case_file
    from intake.office_work.opening import OpenCase, open_case
    from tests.unit.office_work.counter import APPLICANT

    case = open_case(desk.office, APPLICANT, OpenCase(case_file.to_json(resident()))).id
    for reading in resident_files(property_consent=None):
        desk.bring(case, reading)
    shown = put_on_desk(desk.office, Person("manager", "m" * 32), case)
    assert {row.row: row.status for row in shown.rows}[3] == "missing"
    assert len(shown.files) == 3
