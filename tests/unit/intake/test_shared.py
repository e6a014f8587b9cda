"""What data sharing is asked, and which rows its answers fill."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.domain.case import Case, Flags, Project
from intake.domain.checks import check
from intake.domain.findings import Evidence
from intake.domain.papers import Quote, collect_papers
from intake.domain.shared import LABELS, NEEDED, SHARED_FILE, Lookup, Query, Status, compare_field, filled_rows, queries
from intake.material_file import materials
from ocr.readings import FileReading
from tests.factories import COMPANY, ID_NUMBER, NAME, OTHER_ID, OTHER_NAME, USCC, company, document, resident, scan
from tests.unit.intake.test_check_properties import BUSY_MACHINE, CALENDAR, MOMENT, OPTIONS, cases, files

TABLE = materials()


def asked(case: Case, *papers: FileReading) -> dict[str, tuple[dict[str, str], tuple[int, ...]]]:
    return {q.kind: (dict(q.about), q.rows) for q in queries(case, TABLE, collect_papers(papers))}


def owned(**changes: Any) -> Case:
    case = company(**changes)
    return replace(
        case, applicant=replace(case.applicant, tenure="owned"), application=replace(case.application, tenure="owned")
    )


def test_a_resident_is_asked_for_by_number_and_name() -> None:
    assert asked(resident()) == {"identity": ({"id_number": ID_NUMBER, "name": NAME}, (1,))}
    unknown = replace(resident(), applicant=replace(resident().applicant, id_number=None))
    assert asked(unknown) == {}
    assert asked(resident(fetched=frozenset({1}))) == {}


def test_one_question_serves_all_its_rows() -> None:
    case = company(matters=("lv_nonresident", "road"))
    assert asked(case) == {"licence": ({"uscc": USCC, "name": COMPANY}, (5, 9))}


def test_a_row_of_a_later_list_that_does_not_apply_is_not_asked_about() -> None:
    matters = tuple(
        replace(matter, rows=tuple(replace(row, when="dig") if row.row == 9 else row for row in matter.rows))
        for matter in TABLE.matters
    )
    table = replace(TABLE, matters=matters)
    digging, still = company("road", flags=Flags(dig=True)), company("road")
    assert [query.rows for query in queries(digging, table, ())] == [(9,)]
    assert queries(still, table, ()) == ()


def test_row_11_is_about_the_legal_representative_of_a_unit_and_about_a_resident_himself() -> None:
    form = Project(legal_representative="王示范", legal_representative_id=OTHER_ID)
    case = company("road")
    case = replace(case, application=replace(case.application, project=form))
    assert asked(case)["identity"] == ({"id_number": OTHER_ID, "name": "王示范"}, (11,))
    both = resident(matters=("lv_resident", "road"))
    assert asked(both) == {"identity": ({"id_number": ID_NUMBER, "name": NAME}, (1, 11))}


def test_property_is_asked_for_by_certificate_or_by_holder_and_place_and_never_for_leased_sites() -> None:
    place = "信阳市浉河区样例大道100号"
    certificate = scan("c.jpg", document("realestate_cert"))
    assert "property" not in asked(company(), certificate)
    assert asked(owned())["property"] == ({"holder": COMPANY, "uscc": USCC, "location": place}, (6,))
    about, rows = asked(owned(), certificate)["property"]
    assert about["cert_no"] == "豫（2021）信阳市不动产权第0001234号"
    assert rows == (6,)
    nowhere = owned()
    nowhere = replace(nowhere, application=replace(nowhere.application, install_address=None))
    assert "property" not in asked(nowhere)
    assert "property" in asked(nowhere, certificate)
    nameless = replace(owned(), applicant=replace(owned().applicant, uscc=None))
    assert "property" not in asked(nameless)


RECORD = {"name": COMPANY, "uscc": USCC, "legal_person": "王示范", "status": "存续"}
QUERY = Query("licence", MappingProxyType({"uscc": USCC, "name": COMPANY}), (5, 9))


@pytest.mark.parametrize(
    ("status", "change", "filled"),
    [
        ("found", {}, True),
        ("found", {"status": ""}, True),
        ("found", {"status": "注销"}, False),
        ("found", {"legal_person": ""}, False),
        ("found", {"name": "信阳样例充电服务有限责任公司"}, True),
        ("found", {"name": "郑州他处贸易有限公司"}, False),
        ("found", {"uscc": "92411599MA9TEXT19F"}, False),
        ("partial", {}, False),
        ("not_found", {}, False),
        ("down", {}, False),
    ],
)
def test_a_row_is_filled_by_a_whole_record_of_the_applicant_in_force(
    status: Status, change: dict[str, str], filled: bool
) -> None:
    lookup = Lookup(QUERY, status, {**RECORD, **change})
    assert filled_rows(company(), [lookup]) == (frozenset({5, 9}) if filled else frozenset())


def test_numbers_are_compared_where_both_say_one() -> None:
    silent = {key: value for key, value in RECORD.items() if key != "uscc"}
    query = Query("identity", MappingProxyType({"id_number": ID_NUMBER, "name": NAME}), (1,))
    assert filled_rows(resident(), [Lookup(query, "found", {"name": NAME, "id_number": ID_NUMBER})]) == {1}
    assert filled_rows(resident(), [Lookup(query, "found", {"name": NAME, "id_number": OTHER_ID})]) == frozenset()
    assert filled_rows(company(), [Lookup(QUERY, "found", silent)]) == frozenset()
    nameless = Query("licence", MappingProxyType({"uscc": USCC}), (5,))
    assert filled_rows(company(), [Lookup(nameless, "found", RECORD)]) == {5}


def test_one_of_several_holders_is_enough() -> None:
    query = Query("property", MappingProxyType({"holder": COMPANY, "uscc": USCC}), (6,))
    record: dict[str, Any] = {"cert_no": "1", "holders": ("王示范", COMPANY), "location": "x"}
    assert filled_rows(owned(), [Lookup(query, "found", record)]) == {6}
    assert filled_rows(owned(), [Lookup(query, "found", {**record, "holders": ("王示范",)})]) == frozenset()
    unnamed = Query("property", MappingProxyType({"cert_no": "1"}), (6,))
    assert filled_rows(owned(), [Lookup(unnamed, "found", record)]) == {6}


def test_what_a_record_says_is_evidence_with_its_own_source() -> None:
    lookup = Lookup(QUERY, "found", {**RECORD, "holders": ("甲", "乙")})
    quote = lookup.quote("holders")
    assert quote is not None
    assert quote.place == Evidence(SHARED_FILE, text="权利人：甲、乙")
    assert lookup.quote("cert_no") is None
    assert {name for names in NEEDED.values() for name in names} <= set(LABELS)


def said(value: str | tuple[str, ...]) -> Quote:
    return Quote("x", str(value), value, Evidence("a"))


@pytest.mark.parametrize(
    ("field", "one", "other", "result"),
    [
        ("uscc", USCC, USCC.lower(), "same"),
        ("id_number", ID_NUMBER, OTHER_ID, "different"),
        ("cert_no", "豫（2021）信阳市不动产权第0001234号", "豫(2021)信阳市不动产权第0001234号", "same"),
        ("location", "信阳市浉河区样例大道100号", "样例大道100号", "same"),
        ("location", "样例大道100号", "样例大道102号", "different"),
        ("holders", (NAME, OTHER_NAME), (OTHER_NAME,), "same"),
        ("holders", (NAME,), (OTHER_NAME,), "different"),
        ("legal_person", "张测试", "张测式", "unclear"),
    ],
)
def test_fields_are_compared_as_what_they_are(field: str, one: Any, other: Any, result: str) -> None:
    assert compare_field(field, said(one), said(other)) == result
    assert compare_field(field, said(other), said(one)) == result


@pytest.mark.parametrize("status", ["not_found", "down", "slow", "invalid"])
def test_what_comes_with_a_failure_says_nothing_against_a_paper(status: Status) -> None:
    case = company(matters=("lv_nonresident",))
    papers = [scan("0", document("social_org_cert", name=COMPANY, uscc=USCC))]
    [query] = queries(case, TABLE, collect_papers(papers))
    failed, answered = (Lookup(query, each, {"name": OTHER_NAME, "status": "注销"}) for each in (status, "partial"))

    def codes(lookup: Lookup) -> set[str]:
        outcome = check(case, papers, TABLE, MOMENT, OPTIONS, calendar=CALENDAR, shared=[lookup])
        return {finding.code for finding in outcome.findings}

    assert {"sharing_differs", "sharing_not_in_force"} <= codes(answered)
    assert not {"sharing_differs", "sharing_not_in_force"} & codes(failed)


@settings(BUSY_MACHINE)
@given(
    cases(),
    st.lists(files(), max_size=4, unique_by=lambda f: f.sha256),
    st.sampled_from(["found", "partial", "not_found", "down", "slow", "invalid"]),
    st.dictionaries(st.sampled_from(sorted(LABELS)), st.sampled_from([NAME, COMPANY, USCC, ID_NUMBER, "注销", ""])),
)
def test_whatever_sharing_answers_asks_an_applicant_for_nothing_more(
    case: Case, handed_in: list[FileReading], status: Status, record: dict[str, str]
) -> None:
    """Data sharing may spare the applicant papers and raise doubts; it never adds a correction."""
    alone = check(case, handed_in, TABLE, MOMENT, OPTIONS, calendar=CALENDAR)
    lookups = [Lookup(query, status, record) for query in queries(case, TABLE, collect_papers(handed_in))]
    shared = check(case, handed_in, TABLE, MOMENT, OPTIONS, calendar=CALENDAR, shared=lookups)
    wanted = {(f.code, f.row, f.message) for f in alone.findings if f.severity == "correct"}
    assert {(f.code, f.row, f.message) for f in shared.findings if f.severity == "correct"} <= wanted
    assert all(finding.evidence for finding in shared.findings if finding.code.startswith("sharing_"))
    if status in ("down", "slow", "invalid"):
        assert {r.row: r.status for r in shared.rows} == {r.row: r.status for r in alone.rows}
