"""What an applicant is told to prepare: exactly the rows of the list, whatever the situation."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.domain.case import Applicant, Case, Flags
from intake.domain.materials import FlagName
from intake.material_file import materials
from intake.web.needs import Choice, choice_of, choose, needs, situations
from intake.web.static_files import static_files

TABLE = materials()
CHOICES = st.sampled_from(situations()).flatmap(
    lambda one: st.sets(st.sampled_from(one.also)).map(
        lambda also: Choice(one, tuple(each for each in one.also if each in also))
    )
)


def test_situations_name_only_what_there_is() -> None:
    for one in situations():
        for matter in (*one.matters, *(m for also in one.also for m in also.matters)):
            assert TABLE.matter(matter)
        assert {flag for also in one.also for flag in also.flags} <= set(get_args(FlagName))
        for row, kinds in one.first.items():
            assert set(kinds) <= set(TABLE.requirement(row).kinds)


def test_hints_name_only_kinds_and_pictures_there_are() -> None:
    hints = tomllib.loads(resources.files("intake.web").joinpath("paper_hints.toml").read_text("utf-8"))
    assert set(hints) <= set(TABLE.kinds)
    assert {hint["picture"] for hint in hints.values() if "picture" in hint} <= set(static_files())


def test_every_matter_of_the_notice_can_be_chosen() -> None:
    reachable = {m for one in situations() for m in (*one.matters, *(m for also in one.also for m in also.matters))}
    assert reachable == {matter.id for matter in TABLE.matters}


@given(CHOICES)
def test_the_list_is_that_of_the_notice_for_these_matters_and_flags(choice: Choice) -> None:
    flags = Flags(**dict.fromkeys(choice.flags, True))
    wanted = [
        row.row for matter in TABLE.matters if matter.id in choice.matters for row in matter.rows if row.applies(flags)
    ]
    found = needs(choice, TABLE, sharing=False)
    assert [need.row for need in found] == wanted
    for need in found:
        row = TABLE.requirement(need.row)
        kinds = [slot.kind for slot in row.slots_needed(flags)] or list(row.kinds)
        assert sorted(paper.kind for paper in need.papers) == sorted(kinds)
        assert need.every == bool(row.slots)


@given(CHOICES)
def test_a_case_leads_back_to_the_choice_it_was_made_by(choice: Choice) -> None:
    case = Case(
        Applicant(choice.situation.applicant, "张测试"),
        choice.matters,
        flags=Flags(**dict.fromkeys(choice.flags, True)),
    )
    chosen = {"who": choice.situation.id, "also": [one.id for one in choice.also]}
    if choice.complete:
        assert choice_of(case, chosen) == choice
    other = choice_of(case, {})
    assert (other.matters, set(other.flags)) == (choice.matters, set(choice.flags))


def test_who_owns_the_space_sees_certificates_first_and_who_rents_it_leases() -> None:
    def first(situation: str) -> str:
        choice = choose(situation)
        assert choice is not None
        return next(need for need in needs(choice, TABLE, sharing=False) if need.row == 2).papers[0].kind

    assert (first("resident-owned"), first("resident-leased")) == ("realestate_cert", "parking_lease_contract")


def test_what_the_office_fetches_is_not_asked_for() -> None:
    choice = choose("company-lv")
    assert choice is not None
    assert "不用交" in needs(choice, TABLE, sharing=True)[0].how
    assert "不用交" not in needs(choice, TABLE, sharing=False)[0].how


@pytest.mark.parametrize(("who", "also"), [("nobody", []), ("", ["dig"])])
def test_an_unknown_situation_is_none(who: str, also: list[str]) -> None:
    assert choose(who, also) is None


def test_what_does_not_belong_to_a_situation_is_left_out() -> None:
    choice = choose("resident-owned", ["dig", "no_property", "nonsense"])
    assert choice is not None
    assert [one.id for one in choice.also] == ["no_property"]
