"""Measuring counts what it says it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from tests.benchmarks.reading import bands
from tests.benchmarks.truth_compare import FileScore, Tally, alike, canonical, compare_file

TYPES = {
    "id_card": {"name": "person", "valid_to": "date"},
    "property_consent": {"issuer": "org", "consent": "bool", "phone": "phone", "issue_date": "date"},
    "blank": {},
}


def drawn(kind: str, pages: Sequence[int], fields: Mapping[str, object], **more: Any) -> dict[str, Any]:
    shown = {name: {"value": value, "page": pages[0], "box": [0, 0, 9, 9]} for name, value in fields.items()}
    return {"kind": kind, "layout": "test", "pages": list(pages), "fields": shown, "seals": [], **more}


def read(kind: str, pages: Sequence[int], fields: Mapping[str, object], seals: Sequence[object] = ()) -> dict[str, Any]:
    shown = {name: {"value": value} for name, value in fields.items()}
    return {"kind": kind, "pages": list(pages), "fields": shown, "seals": list(seals)}


def score(truth: Sequence[object], reading: Sequence[object], *, pages: int = 2, grey: bool = False) -> FileScore:
    entry = {
        "name": "a.pdf",
        "pages": [{"page": number, "width": 1000, "height": 1000, "grey": grey} for number in range(1, pages + 1)],
        "documents": list(truth),
    }
    quality = [{"page": number, "width": 500, "height": 500} for number in range(1, pages + 1)]
    return compare_file(entry, {"documents": list(reading), "page_quality": quality}, TYPES)


def whole(result: FileScore) -> Tally:
    total = Tally()
    for tally in result.by_kind.values():
        total.add(tally)
    return total


@pytest.mark.parametrize(
    ("field_type", "first", "second"),
    [
        ("person", "张 测试", "张测试"),
        ("org", "信阳样例（集团）有限公司", "信阳样例(集团)有限公司"),
        ("money", "300.00", "300"),
        ("decimal", "7", "7.0"),
        ("space", "A125号", "A125"),
        ("text", "ＬＴＥＳＴ", "ltest"),
        ("list:person", ["甲一", "乙二"], ["乙二", "甲一"]),
    ],
)
def test_equal_however_written(field_type: str, first: object, second: object) -> None:
    assert canonical(first, field_type) == canonical(second, field_type)


@pytest.mark.parametrize(
    ("field_type", "first", "second"),
    [
        ("money", "300.00", "300.01"),
        ("money", "三百", "300.00"),
        ("space", "A-125", "A125"),
        ("date", "2024-01-01", "2024-01-10"),
        ("person", "张测试", "张测式"),
        ("list:person", ["甲一"], ["甲一", "乙二"]),
    ],
)
def test_unequal_values_stay_unequal(field_type: str, first: object, second: object) -> None:
    assert canonical(first, field_type) != canonical(second, field_type)


def test_all_right() -> None:
    values = {"name": "张测试", "valid_to": "2031-01-01"}
    tally = whole(score([drawn("id_card", [1], values)], [read("id_card", [1], values)]))
    assert (tally.kinds_right, tally.pages_right, tally.printed, tally.exact, tally.given, tally.false) == (
        1,
        1,
        2,
        2,
        2,
        0,
    )


def test_a_missing_value_is_not_a_false_one() -> None:
    tally = whole(
        score(
            [drawn("id_card", [1], {"name": "张测试", "valid_to": "长期"})], [read("id_card", [1], {"name": "张测试"})]
        )
    )
    assert (tally.exact, tally.given, tally.false) == (1, 1, 0)


def test_a_wrong_value_and_an_invented_one_are_both_false() -> None:
    result = score(
        [drawn("id_card", [1], {"name": "张测试"})], [read("id_card", [1], {"name": "张测式", "valid_to": "长期"})]
    )
    assert (whole(result).exact, whole(result).given, whole(result).false) == (0, 2, 2)
    assert [slip.field for slip in result.slips] == ["name", "valid_to"]


def test_under_a_wrong_kind_nothing_counts_as_right() -> None:
    tally = whole(score([drawn("id_card", [1], {"name": "张测试"})], [read("property_consent", [1], {"issuer": "甲"})]))
    assert (tally.kinds_right, tally.printed, tally.exact, tally.given, tally.false) == (0, 1, 0, 1, 1)


def test_a_value_only_the_seal_shows_may_be_missing_or_right_but_not_wrong() -> None:
    truth = drawn("property_consent", [1], {"issuer": "信阳样例物业服务有限公司"})
    truth["fields"]["issuer"]["seal_only"] = True
    missing = whole(score([truth], [read("property_consent", [1], {})]))
    right = whole(score([truth], [read("property_consent", [1], {"issuer": "信阳样例物业服务有限公司"})]))
    wrong = whole(score([truth], [read("property_consent", [1], {"issuer": "别家"})]))
    assert (missing.printed, missing.false) == (0, 0)
    assert (right.exact, right.false) == (0, 0)
    assert wrong.false == 1


def test_a_tolerated_value_is_no_error() -> None:
    truth = drawn("property_consent", [1], {}, tolerated={"phone": ["13800000000"]})
    assert whole(score([truth], [read("property_consent", [1], {"phone": "13800000000"})])).false == 0
    assert whole(score([truth], [read("property_consent", [1], {"phone": "13800000001"})])).false == 1


def test_documents_of_a_stack_are_matched_by_their_pages() -> None:
    truth = [drawn("id_card", [1], {"name": "张测试"}), drawn("property_consent", [2], {"consent": True})]
    reading = [read("property_consent", [2], {"consent": True}), read("id_card", [1], {"name": "张测试"})]
    assert whole(score(truth, reading)).exact == 2
    joined = whole(score(truth, [read("id_card", [1, 2], {"name": "张测试"})]))
    assert (joined.kinds_right, joined.pages_right) == (1, 0)


SEAL = {"page": 1, "box": [200, 200, 400, 400], "text": "信阳样例物业服务有限公司", "shape": "round"}


def test_a_seal_is_found_where_it_is_whatever_the_size_of_the_page_read() -> None:
    truth = drawn("property_consent", [1], {}) | {"seals": [SEAL]}
    near = {"page": 1, "box": [105, 100, 200, 205], "text": "信阳样例物业服务有限公司"}
    far = {"page": 1, "box": [300, 300, 400, 400], "text": ""}
    found = whole(score([truth], [read("property_consent", [1], {}, [near])]))
    lost = whole(score([truth], [read("property_consent", [1], {}, [far])]))
    assert (found.seals, found.seals_found, found.seals_named, found.seals_invented) == (1, 1, 1, 0)
    assert (lost.seals, lost.seals_found, lost.seals_invented) == (1, 0, 1)


def test_seals_on_grey_pages_are_not_counted() -> None:
    truth = drawn("property_consent", [1], {}) | {"seals": [SEAL]}
    assert whole(score([truth], [read("property_consent", [1], {})], grey=True)).seals == 0


@pytest.mark.parametrize(
    ("wanted", "got", "same"),
    [
        ("信阳样例物业服务有限公司", "信阳样例物业服务有限公司", True),
        ("信阳样例物业服务有限公司合同专用章", "信阳样例物业服务有限公司", True),
        ("信阳样例物业服务有限公司", "信阳试云汽车销售有限公司", False),
        ("信阳样例物业服务有限公司", "公司", False),
        ("信阳样例物业服务有限公司", "", False),
    ],
)
def test_seal_texts(wanted: str, got: str, same: bool) -> None:
    assert alike(wanted, got) is same


def test_sure_values_and_their_places_are_counted_apart() -> None:
    truth = drawn("id_card", [1], {"name": "张测试", "valid_to": "2030-01-01"})
    reading = read("id_card", [1], {"name": "张测试", "valid_to": "2031-01-01"})
    reading["fields"]["name"] |= {"confidence": 0.96, "page": 1, "box": [0, 0, 4, 4]}
    reading["fields"]["valid_to"] |= {"confidence": 0.95, "page": 1, "box": [0, 0, 4, 4]}
    tally = whole(score([truth], [reading]))
    assert (tally.sure, tally.sure_false, tally.placed) == (2, 1, 1)
    reading["fields"]["valid_to"]["confidence"] = 0.9
    reading["fields"]["name"]["box"] = [400, 400, 420, 420]
    tally = whole(score([truth], [reading]))
    assert (tally.sure, tally.sure_false, tally.placed) == (1, 0, 0)


def test_bands_hold_every_value_by_how_surely_it_was_given() -> None:
    believed = [(0.3, True), (0.6, False), (0.9, False), (0.95, True), (0.99, False), (1.0, False)]
    rows = bands(believed)
    assert [(given, false) for _, _, given, false in rows] == [(1, 1), (1, 0), (1, 0), (1, 1), (2, 0)]
    assert sum(given for _, _, given, _ in rows) == len(believed)
