"""The application on the phone: what is asked, what is refused, and that CASE.json takes it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import case_file
from intake.material_file import materials
from intake.web.application_form import Box, boxes, case_json, faults, given_from
from intake.web.needs import Choice, situations

TODAY = date(2026, 11, 26)
DISTRICTS = ("浉河区", "平桥区")
CHOICES = st.sampled_from(situations()).flatmap(
    lambda one: st.sets(st.sampled_from(one.also), min_size=1).map(
        lambda also: Choice(one, tuple(each for each in one.also if each in also))
    )
)
COMPLETE = CHOICES.filter(lambda choice: choice.complete)


def filled(asked: tuple[Box, ...]) -> dict[str, str]:
    def value(box: Box) -> str:
        if box.options:
            return box.options[-1][0]
        return {
            "tel": "13800000000",
            "number": "12.5",
            "date": "2026-12-01",
        }.get(box.kind, "91411599MA56ECLX4N" if box.name == "uscc" else "测试")

    return {box.name: value(box) for box in asked}


@given(COMPLETE)
def test_a_filled_form_is_a_case_and_comes_back_as_it_was(choice: Choice) -> None:
    asked = boxes(choice, DISTRICTS)
    said = filled(asked)
    assert faults(asked, said, today=TODAY) == {}
    case = case_file.validate(case_json(choice, asked, said), materials())
    assert case.matters == choice.matters
    assert case.applicant.phone == "13800000000"
    assert given_from(asked, case_file.to_json(case)) == said


@given(COMPLETE)
def test_only_what_must_be_there_is_demanded(choice: Choice) -> None:
    asked = boxes(choice, DISTRICTS)
    wrong = faults(asked, {}, today=TODAY)
    assert set(wrong) == {box.name for box in asked if box.required}
    least = {name: said for name, said in filled(asked).items() if name in wrong}
    assert faults(asked, least, today=TODAY) == {}
    case_file.validate(case_json(choice, asked, least), materials())


@given(COMPLETE, st.data())
def test_whatever_is_typed_is_refused_by_us_or_taken_by_the_case(choice: Choice, data: st.DataObject) -> None:
    asked = boxes(choice, DISTRICTS)
    said = filled(asked)
    box = data.draw(st.sampled_from(asked))
    said[box.name] = data.draw(st.text(max_size=300))
    if not faults(asked, said, today=TODAY):
        case_file.validate(case_json(choice, asked, said), materials())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("phone", "1380000"),
        ("phone", "0376-1234567"),
        ("expected", "2026-11-25"),
        ("survey", "2026-02-30"),
        ("company_kva", "0"),
        ("company_kva", "-3"),
        ("uscc", "91411599"),
        ("delivery", "pigeon"),
        ("address", "长" * 201),
        ("to", "2026-11-30"),
    ],
)
def test_what_cannot_be_is_told_beside_its_box(name: str, value: str) -> None:
    one = next(each for each in situations() if each.id == "company-lv")
    asked = boxes(Choice(one, one.also), DISTRICTS)
    assert set(faults(asked, filled(asked) | {name: value}, today=TODAY)) == {name}


def test_a_phone_may_be_written_with_spaces() -> None:
    one = situations()[0]
    choice = Choice(one)
    asked = boxes(choice, DISTRICTS)
    said = filled(asked) | {"phone": "138 0000-0000"}
    assert not faults(asked, said, today=TODAY)
    assert case_json(choice, asked, said)["applicant"]["phone"] == "13800000000"


def test_an_office_without_districts_takes_any() -> None:
    box = next(box for box in boxes(Choice(situations()[0]), ()) if box.name == "district")
    assert (box.kind, box.options) == ("text", ())
