"""Which paper a row is judged by, where several could be."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from intake import calendar_file
from intake.domain.case import Application, Case, Flags, Request, Road
from intake.domain.checks import check
from intake.domain.findings import CheckOutcome
from intake.material_file import materials
from ocr.readings import DocumentReading, FileReading
from tests.factories import (
    ADDRESS,
    COMPANY,
    NAME,
    OTHER_NAME,
    company,
    document,
    rejected,
    resident,
    resident_files,
    scan,
)

TABLE = materials()
MOMENT = datetime(2026, 11, 23, 10, 0)


def run(case: Case, files: list[FileReading], newer: tuple[str, ...] = ()) -> CheckOutcome:
    return check(case, files, TABLE, MOMENT, calendar=calendar_file.load(), newer=newer)


def judged_by(outcome: CheckOutcome, row: int) -> str:
    return next(each for each in outcome.rows if each.row == row).documents[0].file


def states(outcome: CheckOutcome) -> dict[int, str]:
    return {row.row: row.status for row in outcome.rows}


@pytest.mark.parametrize("gone", ["realestate_cert", "property_consent"])
def test_rows_that_must_agree_are_judged_alone_where_one_has_no_paper(gone: str) -> None:
    outcome = run(resident(), resident_files(**{gone: None}))
    assert sorted(state for state in states(outcome).values()) == ["missing", "satisfied", "satisfied", "satisfied"]


def test_the_pair_that_agrees_is_chosen_among_several_papers() -> None:
    """两个车位、两份物业证明：选得上同一车位的那一对。"""
    files = [
        *resident_files(realestate_cert=None, property_consent=None),
        scan("cert-1.jpg", document("parking_purchase_contract", space_no="B7", confidence=0.99)),
        scan("cert-2.jpg", document("parking_purchase_contract", space_no="A125", confidence=0.95)),
        scan("letter-1.jpg", document("property_consent", space_no="C9", confidence=0.99)),
        scan("letter-2.jpg", document("property_consent", space_no="A125", confidence=0.95)),
    ]
    outcome = run(resident(application=Application()), files)
    assert (judged_by(outcome, 2), judged_by(outcome, 3)) == ("cert-2.jpg", "letter-2.jpg")
    assert outcome.verdict == "accept"


def test_of_pairs_that_agree_equally_well_the_surer_papers_are_chosen() -> None:
    def contract(name: str, sure: float) -> FileReading:
        return scan(name, replace(document("parking_purchase_contract"), confidence=sure))

    for order in (1, -1):
        names = ["one.jpg", "two.jpg"][::order]
        files = [
            *resident_files(realestate_cert=None),
            contract(names[0], 0.80),
            contract(names[1], 0.95),
        ]
        assert judged_by(run(resident(), files), 2) == names[1]


def occupying(*papers: tuple[str, DocumentReading]) -> CheckOutcome:
    case = company(
        "road",
        flags=Flags(dig=True, occupy=True),
        application=Application(
            enterprise_name=COMPANY,
            request=Request(occupation_from=datetime(2026, 12, 1).date(), occupation_to=datetime(2026, 12, 10).date()),
            roads=(Road("secondary", "样例大道"),),
        ),
    )
    return run(case, [scan(name, paper) for name, paper in papers])


def form(kind: str, road: str, sure: float) -> DocumentReading:
    said = {"applicant": COMPANY, "road": road, "period_from": "2026-12-01", "period_to": "2026-12-10"}
    if kind == "road_occupy_application":
        return replace(document(kind, parts=("A", "B"), **said), confidence=sure)
    return replace(document(kind, **said), confidence=sure)


@pytest.mark.parametrize("rows", [(13, 15), (15, 13)])
def test_of_papers_equally_good_the_one_that_agrees_with_the_other_rows_is_chosen(rows: tuple[int, int]) -> None:
    kinds = {13: "road_dig_application", 15: "road_occupy_application"}
    other, doubled = rows
    outcome = occupying(
        ("other.jpg", form(kinds[other], "样例大道", 0.9)),
        ("stray-1.jpg", form(kinds[doubled], "演习路", 0.99)),
        ("stray-2.jpg", form(kinds[doubled], "练兵路", 0.98)),
        ("right.jpg", form(kinds[doubled], "样例大道", 0.7)),
        ("stray-3.jpg", form(kinds[doubled], "丙丁路", 0.97)),
    )
    assert judged_by(outcome, doubled) == "right.jpg"
    assert "road_mismatch" not in {finding.code for finding in outcome.findings}


def test_of_two_papers_equally_good_the_less_sure_one_is_chosen_where_it_agrees() -> None:
    outcome = occupying(
        ("other.jpg", form("road_dig_application", "样例大道", 0.9)),
        ("stray.jpg", form("road_occupy_application", "演习路", 0.99)),
        ("right.jpg", form("road_occupy_application", "样例大道", 0.7)),
    )
    assert judged_by(outcome, 15) == "right.jpg"


@pytest.mark.parametrize("name", ["a.jpg", "b.jpg", "c.jpg"])
def test_of_papers_equally_good_the_applicants_own_is_chosen(name: str) -> None:
    own = document("vehicle_sales_invoice", checks={"vin": "fail"})
    others = scan(name, document("vehicle_purchase_contract", buyer=OTHER_NAME, drop=("model",)))
    outcome = run(resident(), [*resident_files(vehicle_sales_invoice=own), others])
    assert judged_by(outcome, 4) == "vehicle_sales_invoice.jpg"


def test_where_none_agrees_the_surest_is_chosen() -> None:
    outcome = occupying(
        ("other.jpg", form("road_dig_application", "样例大道", 0.9)),
        ("stray-1.jpg", form("road_occupy_application", "演习路", 0.8)),
        ("stray-2.jpg", form("road_occupy_application", "练兵路", 0.98)),
    )
    assert judged_by(outcome, 15) == "stray-2.jpg"
    assert "road_mismatch" in {finding.code for finding in outcome.findings}


def test_a_paper_with_a_defect_of_its_own_is_not_chosen_because_it_agrees() -> None:
    agreeing = form("road_occupy_application", "样例大道", 0.99)
    one_part = replace(
        agreeing, fields={**agreeing.fields, "parts": document("road_occupy_application", parts=("A",)).fields["parts"]}
    )
    outcome = occupying(
        ("other.jpg", form("road_dig_application", "样例大道", 0.9)),
        ("one-part.jpg", one_part),
        ("whole.jpg", form("road_occupy_application", "样列大道", 0.7)),
    )
    assert judged_by(outcome, 15) == "whole.jpg"


def test_a_card_of_which_one_side_came_later_counts_as_come_later() -> None:
    front = scan("front.jpg", document("id_card", only=("name", "sex", "birth_date", "address", "id_number")))
    back = scan("back.jpg", document("id_card", only=("issuer", "valid_from", "valid_to")))
    temporary = scan(
        "t.jpg",
        replace(
            document("temp_id_card", name=NAME, id_number="411599199001010014", valid_to="2027-01-01"), confidence=0.999
        ),
    )
    files = [*resident_files(id_card=None), front, back, temporary]
    assert judged_by(run(resident(), files), 1) == "t.jpg"
    assert judged_by(run(resident(), files, newer=(back.sha256,)), 1) in ("front.jpg", "back.jpg")


# --- what else helps -----------------------------------------------------------------------------------


def remedy(outcome: CheckOutcome, row: int) -> str:
    return next(f.remedy for f in outcome.findings if f.row == row and f.code == "material_missing")


def test_one_paper_for_several_rows_is_said_to_be_needed_once() -> None:
    case = company(matters=("lv_nonresident", "road"), application=Application(install_address=ADDRESS))
    outcome = run(case, [])
    assert "可同时用于第9项，只需提交一次" in remedy(outcome, 5)
    assert "可同时用于第5项，只需提交一次" in remedy(outcome, 9)
    assert "《居民身份证》" not in remedy(outcome, 5).partition("只需提交一次")[2]
    alone = run(company(), [])
    assert "只需提交一次" not in remedy(alone, 5)
    both = run(replace(resident(), matters=("lv_resident", "road")), [])
    assert "《居民身份证》、《临时居民身份证》可同时用于第11项" in remedy(both, 1)
    assert "同一份材料" not in remedy(both, 1)
    green = run(company(matters=("road", "green")), [])
    assert "第21项" in remedy(green, 10)


def test_what_satisfies_a_row_is_named_one_or_any_of_several() -> None:
    outcome = run(company("road", fetched=frozenset({9})), [])
    assert remedy(outcome, 11).startswith("请提交以下任意一种：居民身份证、临时居民身份证。")
    assert remedy(outcome, 10).startswith("请提交《建设工程规划许可证》。")


def test_rows_that_do_not_apply_are_not_offered() -> None:
    outcome = run(company(matters=("road", "traffic"), flags=Flags(dig=True)), [])
    assert "第15" not in remedy(outcome, 13)


def test_files_that_could_not_be_read_are_mentioned_beside_what_is_missing() -> None:
    assert "另有" not in remedy(run(resident(), resident_files(vehicle_sales_invoice=None)), 4)
    files = [*resident_files(vehicle_sales_invoice=None), rejected("a.pdf"), rejected("b.pdf")]
    assert "另有2个文件未能完整读取" in remedy(run(resident(), files), 4)
