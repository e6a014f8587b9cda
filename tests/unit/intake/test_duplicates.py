"""By what a case is found again while it lives: the applicant's own numbers, cars, spaces."""

from __future__ import annotations

from dataclasses import replace

from intake.domain.case_keys import CaseKeys
from intake.domain.duplicates import keys_of
from intake.domain.papers import collect_papers
from tests.factories import ADDRESS, ID_NUMBER, OTHER_ID, OTHER_NAME, document, resident, resident_files, scan


def test_the_keys_of_a_resident() -> None:
    case = replace(resident(), case_no="A-1")
    assert keys_of(case, collect_papers(resident_files())) == CaseKeys(
        "A-1",
        frozenset({ID_NUMBER}),
        frozenset({"LTEST0004R0000001"}),
        frozenset({(ADDRESS, ADDRESS), ("样例花园", "A-125")}),
    )


def test_a_number_only_on_the_card_counts_and_another_persons_does_not() -> None:
    unnumbered = replace(resident(), applicant=replace(resident().applicant, id_number=None))
    own = scan("a.jpg", document("id_card"))
    other = scan("b.jpg", document("id_card", name=OTHER_NAME, id_number=OTHER_ID))
    nameless = scan("c.jpg", document("id_card", id_number=OTHER_ID, drop=("name",)))
    passport = scan("p.jpg", document("passport", name="张测试", passport_no="E12345678"))
    assert keys_of(unnumbered, collect_papers([own, other])).identities == {ID_NUMBER}
    assert keys_of(unnumbered, collect_papers([nameless])).identities == frozenset()
    assert keys_of(unnumbered, collect_papers([passport])).identities == {"E12345678"}
    blank = scan("d.jpg", document("id_card", drop=("id_number",)))
    assert keys_of(unnumbered, collect_papers([blank])).identities == frozenset()


def test_a_paper_that_names_no_place_or_no_space_gives_no_space() -> None:
    placeless = scan("a.jpg", document("parking_lease_contract", drop=("community",)))
    spaceless = scan("b.jpg", document("parking_lease_contract", drop=("space_no",)))
    assert keys_of(resident(), collect_papers([placeless, spaceless])).spaces == frozenset()
