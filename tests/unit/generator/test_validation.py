from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import service
from generator.errors import InvalidDataError
from generator.validation import MAX_DATA_BYTES, read_json

DOCUMENTS = [info.id for info in service.documents()]


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The place of every key of the data."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key)
            yield from _places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*path, index))


def _text(place: tuple[Any, ...]) -> str:
    text = ""
    for step in place:
        text += f"[{step}]" if isinstance(step, int) else (f".{step}" if text else step)
    return text


def _parent(data: Any, place: tuple[Any, ...]) -> Any:
    for step in place[:-1]:
        data = data[step]
    return data


@pytest.mark.parametrize("document", DOCUMENTS)
def test_example_is_valid_json_and_valid_data(document: str) -> None:
    data = json.loads(json.dumps(service.example(document)))
    assert service.render(document, data).startswith(b"PK")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_missing_key_is_named(document: str) -> None:
    example = service.example(document)
    for place in _places(example):
        data = deepcopy(example)
        del _parent(data, place)[place[-1]]
        with pytest.raises(InvalidDataError) as caught:
            service.render(document, data)
        assert [(p.code, p.path.split("（")[0]) for p in caught.value.problems] == [("missing", _text(place))]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_unknown_key_is_named(document: str) -> None:
    example = service.example(document)
    for place in _places(example):
        data = deepcopy(example)
        if not isinstance(place[-1], str):
            continue
        _parent(data, place)["nmae"] = "x"
        with pytest.raises(InvalidDataError) as caught:
            service.render(document, data)
        assert [p.path for p in caught.value.problems] == [_text((*place[:-1], "nmae"))]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_wrong_type_is_an_error_in_chinese_naming_the_field(document: str) -> None:
    example = service.example(document)
    for place in _places(example):
        data = deepcopy(example)
        _parent(data, place)[place[-1]] = {"wrong": ["type"]}
        with pytest.raises(InvalidDataError) as caught:
            service.render(document, data)
        for problem in caught.value.problems:
            assert problem.path.startswith(_text(place))
            assert problem.line().count("\n") == 0
            assert "值不符合要求" not in problem.message, problem


def test_problem_gives_the_chinese_name_and_no_value() -> None:
    data = service.example("joint_application")
    data["application"]["survey_date"] = "411599199001010014"
    data["application"]["roads"][0]["class"] = "highway"
    with pytest.raises(InvalidDataError) as caught:
        service.render("joint_application", data)
    first, second = caught.value.problems
    assert first.line() == "application.survey_date（期望现场踏勘日期）：应为日期，写作 2026-11-23"
    assert second.path == "application.roads[0].class（道路类型）"
    assert "expressway、national_provincial" in second.message
    assert "411599199001010014" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("value", [True, "seven", "NaN", -1, "1.23456", "9" * 30, [], "1e5000"])
def test_wrong_numbers_are_refused(value: object) -> None:
    data = service.example("contract_resident")
    data["use"]["capacity_kw"] = value
    with pytest.raises(InvalidDataError, match="capacity_kw"):
        service.render("contract_resident", data)


@pytest.mark.parametrize("value", [7, 7.0, "7", "7.00", Decimal("7.0")])
def test_a_number_may_be_written_as_number_or_text(value: object) -> None:
    data = service.example("contract_resident")
    data["use"]["capacity_kw"] = value
    assert service.render("contract_resident", data)


@pytest.mark.parametrize("value", ["2026-02-30", "2026-1-5", "20260105", "2026-01-05T10:00", 20260105, "2026年1月5日"])
def test_wrong_dates_are_refused(value: object) -> None:
    data = service.example("correction_list")
    data["received_on"] = value
    with pytest.raises(InvalidDataError, match="received_on"):
        service.render("correction_list", data)


def test_empty_text_and_null_both_leave_a_date_open() -> None:
    data = service.example("joint_application")
    data["application"]["survey_date"] = ""
    as_text = service.render("joint_application", data)
    data["application"]["survey_date"] = None
    assert service.render("joint_application", data) == as_text


def test_text_of_more_than_2000_characters_is_refused() -> None:
    data = service.example("joint_application")
    data["application"]["install_address"] = "长" * 2001
    with pytest.raises(InvalidDataError, match="最多2000个字符"):
        service.render("joint_application", data)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "JSON"),
        (b"{", "JSON"),
        (b"[]", "花括号"),
        (b'"x"', "花括号"),
        (b"null", "花括号"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": 1, "a": 2}', "两次"),
        (b'{"a": {"b": 1, "b": 2}}', "b：同一层"),
        ('{"a": "甲"}'.encode("gb18030"), "UTF-8"),
        (b"[" * 100_000, "32 层"),
        (b'{"a": ' * 100_000, "32 层"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "过长的数字"),
        (b" " * (MAX_DATA_BYTES + 1), "1024 KB"),
    ],
)
def test_unusable_files_are_refused_with_a_reason(text: bytes, words: str) -> None:
    with pytest.raises(InvalidDataError, match=words):
        read_json(text)


def test_byte_order_mark_is_accepted() -> None:
    assert read_json(b"\xef\xbb\xbf{}") == {}


@settings(max_examples=80, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=[])),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=10,
    )
)
def test_whatever_stands_in_a_place_of_its_own_kind_is_a_named_error(value: Any) -> None:
    data = service.example("joint_application")
    data["application"]["project"] = value  # never a complete project
    with pytest.raises(InvalidDataError) as caught:
        service.render("joint_application", data)
    assert all(problem.path.startswith("application.project") for problem in caught.value.problems)
