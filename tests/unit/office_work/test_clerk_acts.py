"""What a clerk does to a case: decide doubts, correct readings, add findings, see originals, divide pages."""

from __future__ import annotations

import pytest

from intake.domain.clerk_findings import CLERK_PROBLEMS, problem_of
from intake.domain.corrections import FieldCorrection, PaperRef
from intake.domain.phrases import PHRASES
from intake.domain.refusals import ChangeRefusedError
from intake.office_work import deciding, noting
from intake.office_work.arranging import Arrange, arrange, keep_places
from intake.office_work.case_review import open_review
from intake.office_work.noting import AddFinding
from intake.office_work.refusals import CaseClosedError, NotFoundError, OutdatedError
from intake.retyping import RetypingError
from intake.store import clerk_notes
from ocr.readings import FileReading, PageQuality, PageText
from ocr.service import PageResult, Pages
from tests.factories import (
    HEIGHT,
    ID_NUMBER,
    OTHER_ID,
    WIDTH,
    document,
    resident,
    resident_files,
    scan,
)
from tests.unit.office_work.counter import CLERK, OTHER_CLERK, Counter

MISREAD = document("id_card", id_number=OTHER_ID, unsure=("id_number",))
PROPERTY_ROW, CONSENT_ROW = 2, 3


def misread(desk: Counter) -> str:
    return desk.open(resident(), resident_files(id_card=MISREAD)).id


def audit_actions(desk: Counter) -> list[tuple[str, str]]:
    from sqlalchemy import select

    from intake.store.models_service import AuditRow

    with desk.office.database.reading() as session:
        rows = session.execute(select(AuditRow.action, AuditRow.actor_role).order_by(AuditRow.seq)).all()
    return [(action, role) for action, role in rows]


def test_a_confirmed_doubt_becomes_a_correction_and_a_dismissed_one_falls_away(desk: Counter) -> None:
    case = misread(desk)
    assert "id_number_mismatch" in desk.doubts(case)
    view = deciding.decide_finding(desk.office, CLERK, case, desk.key(case, "id_number_mismatch"), "confirm")
    assert (view.verdict, view.checked) == ("correct", True)
    other = desk.open(resident(), resident_files(id_card=MISREAD)).id
    for code in desk.doubts(other):
        view = deciding.decide_finding(desk.office, CLERK, other, desk.key(other, code), "dismiss", why="已看原件")
    assert (view.verdict, desk.doubts(other)) == ("accept", [])
    assert ("confirm_finding", "clerk") in audit_actions(desk)


def test_dismissing_needs_a_reason_and_the_finding_has_to_be_there(desk: Counter) -> None:
    case = misread(desk)
    with pytest.raises(ChangeRefusedError, match="理由"):
        deciding.decide_finding(desk.office, CLERK, case, desk.key(case, "id_number_mismatch"), "dismiss")
    with pytest.raises(NotFoundError):
        deciding.decide_finding(desk.office, CLERK, case, "0" * 24, "confirm")


def test_a_corrected_value_is_what_the_rules_see(desk: Counter) -> None:
    case = misread(desk)
    review = open_review(desk.office, case)
    file = next(file for file in review.files if file.name == "id_card.jpg")
    with pytest.raises(RetypingError):
        deciding.correct_field(
            desk.office, CLERK, case, file_id=file.id, index=0, field="valid_to", typed="某日", why="照原件"
        )
    view = deciding.correct_field(
        desk.office, CLERK, case, file_id=file.id, index=0, field="id_number", typed=ID_NUMBER, why="照原件"
    )
    assert view.verdict == "accept"
    read = next(each for each in open_review(desk.office, case).reviewed.files if each.name == "id_card.jpg")
    assert read.documents[0].fields["id_number"].value == ID_NUMBER


def test_the_second_of_two_clerks_does_not_overwrite_the_first(desk: Counter) -> None:
    case = misread(desk)
    seen_by_both = open_review(desk.office, case).version
    key = desk.key(case, "id_number_mismatch")
    deciding.decide_finding(desk.office, CLERK, case, key, "confirm", version=seen_by_both)
    with pytest.raises(OutdatedError) as refused:
        deciding.decide_finding(desk.office, OTHER_CLERK, case, key, "dismiss", why="看过原件", version=seen_by_both)
    assert refused.value.version > seen_by_both
    events = open_review(desk.office, case).history
    assert [event.by.id for event in events if event.change.endswith("_finding")] == [CLERK.id]


def test_a_paper_of_another_kind_is_judged_as_what_it_is(desk: Counter) -> None:
    wrong = document("parking_lease_contract", lessee="张测试")
    case = desk.open(resident(), [*resident_files(realestate_cert=None), scan("x.jpg", wrong)]).id
    file = next(file for file in open_review(desk.office, case).files if file.name == "x.jpg")
    deciding.correct_kind(
        desk.office, CLERK, case, file_id=file.id, index=0, kind="parking_purchase_contract", why="是购买合同"
    )
    row = next(row for row in open_review(desk.office, case).reviewed.outcome.rows if row.row == PROPERTY_ROW)
    assert row.documents[0].kind == "parking_purchase_contract"


# --- findings of clerks


def wanted(case: str, **changes: object) -> AddFinding:
    words = {"message": "同意书没有写明车位号。", "remedy": "请物业补写车位号后重新盖章。"}
    return AddFinding(case, "clerk_incomplete", CONSENT_ROW, **{**words, **changes})  # type: ignore[arg-type]


def test_what_a_clerk_adds_stands_beside_what_the_rules_found_until_it_is_taken_back(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    assert desk.judged(case).verdict == "accept"
    file = next(f for f in open_review(desk.office, case).files if f.name == "property_consent.jpg")
    view = noting.add_finding(desk.office, CLERK, wanted(case, file_id=file.id, page=1, box=(10, 10, 90, 40)))
    assert view.outcome is not None
    assert (view.verdict, view.outcome["complete"]) == ("correct", False)
    added = [f for f in desk.findings(case) if f.code == "clerk_incomplete"]
    assert len(added) == 1
    assert (added[0].evidence[0].file, added[0].basis != "") == ("property_consent.jpg", True)
    row = next(row for row in open_review(desk.office, case).reviewed.outcome.rows if row.row == CONSENT_ROW)
    assert row.status == "defective"
    with desk.office.database.reading() as session:
        kept = clerk_notes.findings(session, case)
    view = noting.withdraw_finding(desk.office, OTHER_CLERK, case, kept[0].id, version=view.version)
    assert view.verdict == "accept"
    with pytest.raises(NotFoundError):
        noting.withdraw_finding(desk.office, CLERK, case, kept[0].id, version=None)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"row": 5}, "row_not_wanted"),
        ({"message": "  "}, "words_missing"),
        ({"remedy": "长" * 501}, "words_missing"),
        ({"code": "seal_missing"}, "problem_unknown"),
    ],
)
def test_only_what_may_be_asked_for_can_be_added(desk: Counter, changes: dict[str, object], code: str) -> None:
    case = desk.open(resident(), resident_files()).id
    fit = {"row": CONSENT_ROW, "code": "clerk_incomplete", "message": "问题", "remedy": "请补正。", **changes}
    with pytest.raises(ChangeRefusedError) as refused:
        noting.add_finding(desk.office, CLERK, AddFinding(case, **fit))  # type: ignore[arg-type]
    assert refused.value.code == code
    assert desk.judged(case).verdict == "accept"


def test_a_row_that_data_sharing_supplied_is_never_asked_for(desk: Counter) -> None:
    case = desk.open(resident(fetched=frozenset({1})), resident_files(id_card=None)).id
    with pytest.raises(ChangeRefusedError) as refused:
        noting.add_finding(desk.office, CLERK, AddFinding(case, "clerk_missing", 1, "缺身份证。", "请提交。"))
    assert refused.value.code == "row_fetched"


def test_every_problem_has_the_word_the_printed_list_uses() -> None:
    assert set(CLERK_PROBLEMS.values()) == {phrase.problem for phrase in PHRASES.values()} - {"提示"}
    assert {problem_of(code) for code in PHRASES} >= set(CLERK_PROBLEMS.values())


# --- originals


def test_an_original_is_seen_once_and_can_be_taken_back(desk: Counter) -> None:
    case = desk.open(resident(), resident_files()).id
    first = noting.mark_original(desk.office, CLERK, case, PROPERTY_ROW)
    again = noting.mark_original(desk.office, OTHER_CLERK, case, PROPERTY_ROW)
    assert first.version == again.version
    with desk.office.database.reading() as session:
        kept = clerk_notes.originals(session, case)
    assert [(one.row, one.seen_by) for one in kept] == [(PROPERTY_ROW, CLERK.id)]
    noting.mark_original(desk.office, CLERK, case, PROPERTY_ROW, seen=False)
    with desk.office.database.reading() as session:
        assert clerk_notes.originals(session, case) == ()
    with pytest.raises(NotFoundError):
        noting.mark_original(desk.office, CLERK, case, 9)


# --- pages


def blank_page(number: int) -> PageResult:
    quality = PageQuality(number, "ocr", WIDTH, HEIGHT, 0, grey=False)
    return PageResult(number, PageText(WIDTH, HEIGHT, ()), (), quality)


def two_papers() -> FileReading:
    return scan("一叠.pdf", document("id_card", pages=(1,)), document("property_consent", pages=(2, 3)))


def stacked(desk: Counter) -> tuple[str, str]:
    from intake import case_file
    from intake.office_work.changing import hand_in
    from intake.office_work.opening import OpenCase, open_case
    from tests.unit.office_work.counter import APPLICANT

    case = open_case(desk.office, APPLICANT, OpenCase(case_file.to_json(resident()))).id
    file = desk.bring(case, two_papers(), [blank_page(number) for number in (1, 2, 3)])
    hand_in(desk.office, APPLICANT, case)
    desk.judged(case)
    return case, file


def papers(desk: Counter, case: str) -> list[tuple[str, tuple[int, ...]]]:
    read = open_review(desk.office, case).reviewed.files[0]
    return [(each.kind, each.pages) for each in read.documents]


def test_pages_are_divided_as_a_person_says(desk: Counter) -> None:
    case, file = stacked(desk)
    told = (Pages((1,), "id_card"), Pages((2,), "property_consent"), Pages((3,), "realestate_cert"))
    view = arrange(desk.office, CLERK, Arrange(case, file, told, "第3页是不动产权证"))
    assert papers(desk, case) == [("id_card", (1,)), ("property_consent", (2,)), ("realestate_cert", (3,))]
    assert view.checked
    merged = (Pages((1,), "id_card"), Pages((2, 3), "property_consent"))
    arrange(desk.office, CLERK, Arrange(case, file, merged, "同一份", version=view.version))
    assert papers(desk, case) == [("id_card", (1,)), ("property_consent", (2, 3))]


@pytest.mark.parametrize(
    "told",
    [
        (Pages((1, 2)),),
        (Pages((1, 2, 3, 4)),),
        (Pages((1, 2, 3)), Pages(())),
        (Pages((1, 1, 2, 3)),),
        (Pages((1, 2, 3), "no_such_kind"),),
    ],
)
def test_a_division_that_cannot_be_is_refused(desk: Counter, told: tuple[Pages, ...]) -> None:
    case, file = stacked(desk)
    before = papers(desk, case)
    with pytest.raises(ChangeRefusedError):
        arrange(desk.office, CLERK, Arrange(case, file, told, "理由"))
    with pytest.raises(ChangeRefusedError):
        arrange(desk.office, CLERK, Arrange(case, file, (Pages((1, 2, 3)),), " "))
    assert papers(desk, case) == before


def test_pages_stay_as_they_are_once_the_case_has_left_the_window(desk: Counter) -> None:
    case, file = stacked(desk)
    from intake.office_work.changing import ChangeCase, change_case

    change_case(desk.office, CLERK, ChangeCase(case, "withdraw"))
    with pytest.raises(CaseClosedError):
        arrange(desk.office, CLERK, Arrange(case, file, (Pages((1, 2, 3)),), "理由"))


def test_what_was_corrected_stays_with_the_paper_that_holds_its_pages() -> None:
    before = two_papers().documents
    corrected = [FieldCorrection(PaperRef("f", 1, "property_consent"), "space_no", "A125")]
    told = (Pages((1,)), Pages((2,)), Pages((3,)))
    assert keep_places(before, told, corrected) == told
    swapped = (Pages((2, 3)), Pages((1,)))
    assert keep_places(before, swapped, corrected) == (Pages((1,)), Pages((2, 3)))
    split = (Pages((2,)), Pages((1,)), Pages((3,)))
    assert [paper.pages for paper in keep_places(before, split, corrected)] == [(1,), (2,), (3,)]
    assert keep_places(before, (Pages((1, 2, 3)),), corrected) == (Pages((1, 2, 3)),)
