"""What follows from a paper as a whole: periods by their pair of days, amounts by words and figures, names by numbers."""

from __future__ import annotations

import pytest

from ocr.complete import DOUBTFUL, add_part_of_total, complete
from ocr.kinds import catalogue
from ocr.paper import Paper
from ocr.readings import Box, FieldValue
from tests.unit.ocr.typed_contracts import ID_A, ID_B
from tests.unit.ocr.typed_pages import layout


def _table(kind: str, *rows: str) -> Paper:
    """A paper of rows whose cells are parted by |."""
    cells = [
        (100.0 + 350 * column, 100.0 + 60 * row, words)
        for row, line in enumerate(rows)
        for column, words in enumerate(line.split("|"))
        if words
    ]
    return Paper(catalogue()[kind], (layout(*cells),))


def _completed(paper: Paper, **known: FieldValue) -> dict[str, str]:
    fields = dict(known)
    complete(fields, paper)
    return {name: str(value.value) for name, value in fields.items()}


def _value(value: str, confidence: float = 0.99) -> FieldValue:
    return FieldValue(value, value, 1, Box(0, 0, 10, 10), confidence)


@pytest.mark.parametrize(
    ("words", "known", "whole"),
    [
        ("张样例家住青年里小区16号楼", "青年里", "青年里小区"),
        ("张样例家住青年里16号楼，小区有门", "青年里", "青年里"),
        ("张样例家住样例花园小区16号楼", "样例花园", "样例花园"),
    ],
)
def test_an_estate_named_after_a_lane_has_the_word_that_says_what_it_is(words: str, known: str, whole: str) -> None:
    paper = _table("parking_use_right_cert", words)
    assert _completed(paper, community=_value(known))["community"] == whole


@pytest.mark.parametrize(
    ("issuer", "known", "given"),
    [
        ("信阳市平桥区样例镇试湾村村民委员会", None, "试湾村"),
        ("信阳市平桥区样例镇试湾村村民委员会", "样例花园", "样例花园"),
        ("样例花园业主委员会", None, None),
    ],
)
def test_a_village_s_committee_names_the_village_where_no_estate_is_named(
    issuer: str, known: str | None, given: str | None
) -> None:
    fields = {"issuer": _value(issuer)} | ({} if known is None else {"community": _value(known)})
    assert _completed(_table("property_consent", issuer), **fields).get("community") == given


@pytest.mark.parametrize(
    ("printed", "given"), [("￥13088496", "130884.96"), ("￥3088496", None), ("￥130884960", None)]
)
def test_what_is_left_of_a_total_is_known_without_its_point(printed: str, given: str | None) -> None:
    paper = _table("vehicle_sales_invoice", f"不含税价|小写{printed}")
    fields = {"total": _value("147900.00"), "tax": _value("17015.04")}
    add_part_of_total(fields, paper)
    found = fields.get("price_without_tax")
    assert (found.value if found else None) == given
    assert found is None or found.confidence == DOUBTFUL


PERIOD = {"period_from": "2026-08-28", "period_to": "2026-09-26"}


@pytest.mark.parametrize(
    "rows",
    [
        ("启用|停用并恢复", "2026-08-28|2026-09-26"),
        ("2026年8月28日|2026年9月26日", "开始用|用到"),
        ("起|2026.8.28|讫|2026.9.26"),
        ("上路日期|离路日期|提交日期", "2026-08-28|2026-09-26|2026-10-01"),
        ("日期Period|2026/8/28-2026/9/26",),
    ],
    ids=["heads above", "words below", "a word between", "beside a day of something else", "both in a cell"],
)
def test_the_one_pair_of_days_side_by_side_is_the_period(rows: tuple[str, ...] | str) -> None:
    paper = _table("facility_occupy_register", *([rows] if isinstance(rows, str) else rows))
    assert _completed(paper) == PERIOD


@pytest.mark.parametrize(
    "rows",
    [
        ("填表日期|审核日期", "2026-08-28|2026-09-26"),
        ("甲|2026-08-28|2026-09-26", "乙|2026-10-01|2026-10-20"),
        ("2026-09-26|2026-08-28",),
        ("开工|2026-08-28|面积十二平方米左右|三米|2026-09-26",),
    ],
    ids=["days of the paper", "two pairs", "the later one first", "far apart"],
)
def test_other_days_are_no_period(rows: tuple[str, ...]) -> None:
    assert not _completed(_table("facility_occupy_register", *rows))


def test_a_sure_day_that_differs_keeps_the_period_open() -> None:
    paper = _table("facility_occupy_register", "启用|停用", "2026-08-28|2026-09-26")
    assert _completed(paper, period_from=_value("2026-08-01")) == {"period_from": "2026-08-01"}
    assert _completed(paper, period_from=_value("2026-08-01", DOUBTFUL)) == PERIOD
    assert _completed(paper, period_from=_value("2026-08-28")) == PERIOD


def test_what_is_added_is_for_a_person_to_look_at() -> None:
    fields: dict[str, FieldValue] = {}
    complete(fields, _table("facility_occupy_register", "启用|停用", "2026-08-28|2026-09-26"))
    assert {value.confidence for value in fields.values()} == {DOUBTFUL}


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("一共158,888.00元，大写壹拾伍万捌仟捌佰捌拾捌元整", "158888.00"),
        ("先付3000元（叁仟元整），后付5000元（伍仟元整）", None),
        ("一共158,888.00元", None),
    ],
)
def test_the_one_amount_in_words_and_figures_is_the_amount(text: str, price: str | None) -> None:
    assert _completed(_table("parking_purchase_contract", text)).get("price") == price


@pytest.mark.parametrize(
    ("rows", "holder"),
    [
        (("车位由谁使用|此人证号", f"钱样例|{ID_A}"), "钱样例"),
        ((f"顾客钱样例，身份证件{ID_A}，",), "钱样例"),
        (("业主/住户|钱样例|车牌", f"有效证件|{ID_A}"), "钱样例"),
        (("姓名|证号", f"使用人|{ID_A}"), None),
        (("姓名|证号", f"钱样例签收的材料|{ID_A}"), None),
    ],
    ids=["in the cell before", "in the sentence", "in the cell above", "a label", "other words"],
)
def test_the_name_right_before_a_number_is_whose_it_is(rows: tuple[str, ...], holder: str | None) -> None:
    paper = _table("parking_use_right_cert", *rows)
    assert _completed(paper, holder_id=_at(ID_A, paper)).get("holder") == holder


def test_a_name_that_was_read_surely_stays() -> None:
    paper = _table("parking_use_right_cert", f"钱样例|{ID_A}", f"李试样|{ID_B}")
    kept = _completed(paper, holder_id=_at(ID_A, paper), holder=_value("李试样"))
    assert kept["holder"] == "李试样"


def _at(number: str, paper: Paper) -> FieldValue:
    [span] = list(paper.search(number))
    return FieldValue(number, number, 1, span.box, 0.99, "pass")


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("联络事宜由钱样例负责，手机13800002073；现场安全员李试样，手机13800004886。", "13800002073"),
        ("具体事务请找钱样例（13800000798）。", "13800000798"),
        ("具体事务请找钱样例。值班电话13800000798。", None),
    ],
)
def test_the_number_behind_the_handlers_name_is_the_handlers(text: str, phone: str | None) -> None:
    paper = _table("road_dig_application", text)
    assert _completed(paper, handler=_value("钱样例")).get("phone") == phone
    if phone is not None:
        assert _completed(paper, handler=_value("钱样例"), phone=_value("13800004886"))["phone"] == phone


def test_the_sum_in_words_stands_against_another_column() -> None:
    paper = _table(
        "vehicle_purchase_contract",
        "厂家指导价|现金优惠|客户实付合计",
        "217,600.00|-7,700.00|210,900.00",
        "实付大写|贰拾壹万零玖佰元整",
    )
    assert _completed(paper, total=_value("217600.00"))["total"] == "210900.00"
    assert _completed(_table("vehicle_purchase_contract", "定金大写|伍仟元整"), total=_value("217600.00")) == {
        "total": "217600.00"
    }


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"③来租的是钱样例，身份证{ID_A}", ID_A),
        (f"来租的是钱样例。身份证{ID_A}", None),
        (f"钱样例，身份证{ID_A}，又钱样例，身份证{ID_B}", None),
        (f"钱样例，身份证{ID_A[:-1]}{'0' if ID_A[-1] != '0' else '1'}", None),
    ],
    ids=["right behind", "in another sentence", "two numbers", "one that does not check out"],
)
def test_the_number_right_behind_a_name_is_that_persons(text: str, number: str | None) -> None:
    paper = _table("parking_lease_contract", text)
    assert _completed(paper, lessee=_value("钱样例")).get("lessee_id") == number


def test_a_number_that_another_person_has_is_not_given_twice() -> None:
    paper = _table("authorization_letter", f"委托人钱样例，身份证{ID_A}")
    known = {"agent": _value("钱样例"), "principal_id": _value(ID_A)}
    assert "agent_id" not in _completed(paper, **known)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("地点在样例街254号沿街绿地，约12平方米", "样例街254号沿街绿地"),
        ("地点在样例街254号沿街，约12平方米", "样例街254号沿街"),
    ],
)
def test_a_place_is_whole_with_what_lies_there(text: str, place: str) -> None:
    paper = _table("green_situation_note", text)
    assert _completed(paper, place=_value("样例街254号沿街"))["place"] == place
